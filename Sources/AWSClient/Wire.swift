internal import Units

/// A request as it goes over the wire.
public struct WireRequest: Sendable, Hashable {
    public var method: String
    /// `https` or `http`.
    public var scheme: String
    public var host: String
    /// Nil for the scheme's own.
    public var port: Int?
    /// Percent-encoded as it is sent, beginning with a slash.
    public var path: String
    /// Percent-encoded as it is sent, without the question mark; empty for none.
    public var query: String
    public var headers: [(name: String, value: String)]
    public var body: [UInt8]

    public init(
        method: String, scheme: String = "https", host: String, port: Int? = nil, path: String = "/",
        query: String = "", headers: [(name: String, value: String)] = [], body: [UInt8] = []
    ) {
        self.method = method
        self.scheme = scheme
        self.host = host
        self.port = port
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
    }

    /// What the Host header says: the port only when it is not the scheme's own.
    public var authority: String {
        let name = host.contains(":") ? "[\(host)]" : host
        guard let port, port != (scheme == "https" ? 443 : 80) else { return name }
        return "\(name):\(port)"
    }

    public var url: String { "\(scheme)://\(authority)\(path)\(query.isEmpty ? "" : "?\(query)")" }

    public static func == (a: WireRequest, b: WireRequest) -> Bool {
        a.method == b.method && a.url == b.url && a.body == b.body
            && a.headers.elementsEqual(b.headers) { $0 == $1 }
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(url)
        hasher.combine(body)
    }
}

/// A response as it came.
public struct WireResponse: Sendable {
    public let status: Int
    public let headers: [(name: String, value: String)]
    public let body: [UInt8]

    public init(status: Int, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The first value of a header, whatever its case; nil when there is none.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}

/// Why no response came.
public enum TransportError: Error, Sendable, Hashable {
    /// Nothing was sent: name, connection or handshake failed.
    case notSent(String)
    /// It may have been carried out: the connection broke or was silent for too long.
    case unknownOutcome(String)

    public var text: String {
        switch self {
        case .notSent(let text), .unknownOutcome(let text): text
        }
    }
}

/// What sends a request; a test gives its own.
public struct Transport: Sendable {
    /// Sends and waits at most so many seconds.
    ///
    /// - Throws: ``TransportError``.
    public let send: @Sendable (WireRequest, _ seconds: Int) async throws(TransportError) -> WireResponse

    public init(
        _ send: @escaping @Sendable (WireRequest, Int) async throws(TransportError) -> WireResponse
    ) {
        self.send = send
    }
}

/// Splits an address such as `http://127.0.0.1:4567/base`; nil when it is none.
public func parsedURL(_ text: String) -> (scheme: String, host: String, port: Int?, path: String)? {
    let scheme: String
    if text.lowercased().hasPrefix("https://") {
        scheme = "https"
    } else if text.lowercased().hasPrefix("http://") {
        scheme = "http"
    } else {
        return nil
    }
    let rest = text.dropFirst(scheme.count + 3)
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard !authority.contains("@"), !authority.isEmpty,
        authority.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return nil }
    var path = String(rest.dropFirst(authority.count).prefix { $0 != "?" && $0 != "#" })
    while path.hasSuffix("/") { path.removeLast() }
    var host = String(authority)
    var port: Int?
    if host.hasPrefix("["), let end = host.firstIndex(of: "]") {
        let after = host[host.index(after: end)...]
        if after.hasPrefix(":") { port = Int(after.dropFirst(), in: 1...65_535) }
        guard after.isEmpty || port != nil else { return nil }
        host = String(host[host.index(after: host.startIndex)..<end])
    } else if let colon = host.lastIndex(of: ":") {
        guard let number = Int(host[host.index(after: colon)...], in: 1...65_535) else { return nil }
        port = number
        host = String(host[..<colon])
    }
    guard !host.isEmpty, port.map({ (1...65_535).contains($0) }) ?? true else { return nil }
    return (scheme, host, port, path)
}
