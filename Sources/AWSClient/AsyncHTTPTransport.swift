internal import AsyncHTTPClient
internal import NIOCore
internal import NIOPosix
internal import NIOHTTP1
internal import Units

extension Transport {
    /// Over AsyncHTTPClient: no redirects, answers of at most 16 MB.
    public static func live() -> Transport {
        Transport { (request, seconds) async throws(TransportError) -> WireResponse in
            var outgoing = HTTPClientRequest(url: request.url)
            outgoing.method = HTTPMethod(rawValue: request.method)
            // The client writes the Host header itself, from the same address that was signed.
            for header in request.headers where header.name.lowercased() != "host" {
                outgoing.headers.add(name: header.name, value: header.value)
            }
            if !request.body.isEmpty { outgoing.body = .bytes(request.body) }
            do {
                let response = try await client.execute(outgoing, timeout: .seconds(Int64(seconds)))
                let body = try await response.body.collect(upTo: 16 << 20)
                return WireResponse(
                    status: Int(response.status.code),
                    headers: response.headers.map { ($0.name, $0.value) }, body: Array(body.readableBytesView)
                )
            } catch let error as HTTPClientError where isBeforeSending(error) {
                throw .notSent(String(describing: error))
            } catch let error as IOError where refused.contains(error.errnoCode) {
                throw .notSent(error.description)
            } catch let error as any NIOConnectionFailure {
                throw .notSent(String(describing: error))
            } catch {
                throw .unknownOutcome(String(describing: error))
            }
        }
    }

    private static let client: HTTPClient = {
        var configuration = HTTPClient.Configuration.singletonConfiguration
        configuration.redirectConfiguration = .disallow
        configuration.timeout.connect = .seconds(5)
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }()

    /// Connection refused, on Linux and on macOS.
    private static let refused: Set<Int32> = [111, 61]

    private static func isBeforeSending(_ error: HTTPClientError) -> Bool {
        error == .connectTimeout || error == .tlsHandshakeTimeout || error == .getConnectionFromPoolTimeout
            || error == .emptyHost || error == .invalidURL
    }
}

/// The failures to connect at all.
private protocol NIOConnectionFailure: Error {}
extension NIOConnectionError: NIOConnectionFailure {}
