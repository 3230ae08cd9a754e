internal import AWSClient
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import ServiceLifecycle
internal import Units
internal import UnixSignals

/// Serves an emulator over HTTP until it is told to stop.
///
/// - Parameter ready: called with the port once connections are taken.
public func serveEmulator(
    _ emulator: PartnerCentralEmulator, host: String, port: Int, ready: @escaping @Sendable (Int) -> Void
) async throws {
    let responder = CallbackResponder<BasicRequestContext> { request, _ in
        await answer(request, emulator)
    }
    var quiet = Logger(label: "emulator")
    quiet.logLevel = .critical
    let application = Application(
        responder: responder,
        configuration: .init(address: .hostname(host, port: port), serverName: nil),
        onServerRunning: { channel in ready(channel.localAddress?.port ?? port) }, logger: quiet)
    try await application.runService(gracefulShutdownSignals: [.sigterm, .sigint])
}

private struct Cut: Error {}

private func answer(_ request: Request, _ emulator: PartnerCentralEmulator) async -> Response {
    guard let body = try? await request.body.collect(upTo: 2 << 20) else {
        return Response(status: .contentTooLarge)
    }
    let path = request.head.path ?? "/"
    let mark = path.firstIndex(of: "?")
    var headers = request.headers.map { (name: $0.name.rawName, value: $0.value) }
    headers.append(("Host", request.head.authority ?? ""))
    let (host, port) = split(request.head.authority ?? "")
    let incoming = WireRequest(
        method: request.method.rawValue, scheme: "http", host: host, port: port,
        path: mark.map { String(path[..<$0]) } ?? path,
        query: mark.map { String(path[path.index(after: $0)...]) } ?? "", headers: headers,
        body: Array(body.readableBytesView))
    if let response = await emulator.control(incoming) { return whole(response) }
    switch await emulator.respond(incoming) {
    case .whole(let response): return whole(response)
    case .dropped:
        return Response(
            status: .ok, headers: [.contentLength: "1000"],
            body: .init { _ in throw Cut() })
    case .half(let response):
        let half = Array(response.body.prefix(response.body.count / 2))
        return Response(
            status: .ok, headers: fields(response, length: response.body.count),
            body: .init { writer in
                try await writer.write(ByteBuffer(bytes: half))
                throw Cut()
            })
    }
}

private func whole(_ response: WireResponse) -> Response {
    Response(
        status: .init(code: response.status), headers: fields(response, length: nil),
        body: .init(byteBuffer: ByteBuffer(bytes: response.body)))
}

private func fields(_ response: WireResponse, length: Int?) -> HTTPFields {
    var fields = HTTPFields()
    for header in response.headers {
        if let name = HTTPField.Name(header.name) {
            fields.append(HTTPField(name: name, value: header.value))
        }
    }
    if let length { fields[.contentLength] = String(length) }
    return fields
}

private func split(_ authority: String) -> (host: String, port: Int?) {
    guard let colon = authority.lastIndex(of: ":"),
        let port = Int(authority[authority.index(after: colon)...], in: 0...65_535)
    else { return (authority, nil) }
    return (String(authority[..<colon]), port)
}
