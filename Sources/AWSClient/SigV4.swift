internal import Cryptography
internal import StructuredText
internal import Units

/// Signs requests with AWS Signature Version 4, HMAC-SHA-256.
///
/// Source: AWS, "Create a signed AWS API request"; held to aws-c-auth's test vectors.
public struct SigV4: Sendable {
    public let region: String
    public let service: String
    /// Amazon S3 signs the path as it is sent and the hash of the body in a header of its own; all others encode the path
    /// once more.
    public let isS3: Bool
    /// Whether the hash of the body goes in a header of its own, as Amazon S3 asks.
    public let tellsBodyHash: Bool
    /// Whether dot segments and double slashes of a path are resolved before signing.
    public let normalizesPath: Bool

    public init(
        region: String, service: String, isS3: Bool = false, tellsBodyHash: Bool? = nil,
        normalizesPath: Bool = true
    ) {
        self.tellsBodyHash = tellsBodyHash ?? isS3
        self.region = region
        self.service = service
        self.isS3 = isS3
        self.normalizesPath = normalizesPath
    }

    /// What a signature is made of, for tests and for a server that checks one.
    public struct Signed: Sendable {
        public let request: WireRequest
        public let canonicalRequest: String
        public let stringToSign: String
        public let signature: String
    }

    /// Headers that change on the way, or that the signature itself is in.
    private static let unsigned: Set<String> = [
        "authorization", "user-agent", "x-amzn-trace-id", "expect", "transfer-encoding", "connection",
        "content-length",
    ]

    /// Signs a request by headers.
    ///
    /// - Parameters:
    ///   - request: with every header that is to be signed; Host is added.
    ///   - milliseconds: now, since 1970, by the server's clock.
    ///   - omitsToken: whether a session token is added after signing, as some services ask.
    public func sign(
        _ request: WireRequest, with credentials: Credentials, at milliseconds: Int64,
        omitsToken: Bool = false,
        signsLength: Bool = false
    ) -> Signed {
        var request = request
        let stamp = basicTime(milliseconds)
        let hash = hexadecimal(sha256(request.body))
        request.headers.removeAll { header in
            let name = header.name.lowercased()
            return name == "authorization" || name == "x-amz-date" || name == "x-amz-security-token"
                || name == "host"
        }
        request.headers.append(("Host", request.authority))
        request.headers.append(("X-Amz-Date", stamp))
        if tellsBodyHash { request.headers.append(("X-Amz-Content-SHA256", hash)) }
        if let token = credentials.sessionToken, !omitsToken {
            request.headers.append(("X-Amz-Security-Token", token))
        }
        let (block, names) = Self.canonicalHeaders(request.headers, signsLength: signsLength)
        let canonical =
            "\(request.method)\n\(canonicalPath(request.path))\n\(Self.canonicalQuery(request.query))\n\(block)\n\(names)\n\(hash)"
        let (toSign, signature) = finish(canonical, stamp, credentials.secretAccessKey)
        request.headers.append(
            (
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=\(credentials.accessKeyID)/\(scope(stamp)), SignedHeaders=\(names), Signature=\(signature)"
            ))
        if let token = credentials.sessionToken, omitsToken {
            request.headers.append(("X-Amz-Security-Token", token))
        }
        return Signed(
            request: request, canonicalRequest: canonical, stringToSign: toSign, signature: signature)
    }

    /// Signs a request in its query, as a link that holds for some seconds.
    public func presign(
        _ request: WireRequest, with credentials: Credentials, at milliseconds: Int64, seconds: Int,
        omitsToken: Bool = false, signsLength: Bool = false
    ) -> Signed {
        var request = request
        let stamp = basicTime(milliseconds)
        request.headers.removeAll { $0.name.lowercased() == "host" }
        request.headers.append(("Host", request.authority))
        let (block, names) = Self.canonicalHeaders(request.headers, signsLength: signsLength)
        var query = [
            "X-Amz-Algorithm=AWS4-HMAC-SHA256",
            "X-Amz-Credential=\(uriEncoded("\(credentials.accessKeyID)/\(scope(stamp))"))",
            "X-Amz-Date=\(stamp)", "X-Amz-Expires=\(seconds)", "X-Amz-SignedHeaders=\(uriEncoded(names))",
        ]
        if let token = credentials.sessionToken, !omitsToken {
            query.append("X-Amz-Security-Token=\(uriEncoded(token))")
        }
        if !request.query.isEmpty { query.insert(request.query, at: 0) }
        request.query = query.joined(separator: "&")
        let hash = isS3 ? "UNSIGNED-PAYLOAD" : hexadecimal(sha256(request.body))
        let canonical =
            "\(request.method)\n\(canonicalPath(request.path))\n\(Self.canonicalQuery(request.query))\n\(block)\n\(names)\n\(hash)"
        let (toSign, signature) = finish(canonical, stamp, credentials.secretAccessKey)
        request.query += "&X-Amz-Signature=\(signature)"
        if let token = credentials.sessionToken, omitsToken {
            request.query += "&X-Amz-Security-Token=\(uriEncoded(token))"
        }
        return Signed(
            request: request, canonicalRequest: canonical, stringToSign: toSign, signature: signature)
    }

    /// The signature that a request should bear, for a server that checks one.
    ///
    /// - Parameters:
    ///   - names: the signed headers, in the order in which the request tells them.
    ///   - stamp: the request's own X-Amz-Date.
    public func signature(
        of request: WireRequest, signedHeaders names: [String], stamp: String, secret: String
    ) -> String {
        let headers = request.headers.filter { names.contains($0.name.lowercased()) }
        let (block, joined) = Self.canonicalHeaders(headers, signsLength: true)
        let canonical =
            "\(request.method)\n\(canonicalPath(request.path))\n\(Self.canonicalQuery(request.query))\n\(block)\n\(joined)\n\(hexadecimal(sha256(request.body)))"
        return finish(canonical, stamp, secret).signature
    }

    private func scope(_ stamp: String) -> String { "\(stamp.prefix(8))/\(region)/\(service)/aws4_request" }

    private func finish(_ canonical: String, _ stamp: String, _ secret: String) -> (
        toSign: String, signature: String
    ) {
        let toSign = "AWS4-HMAC-SHA256\n\(stamp)\n\(scope(stamp))\n\(sha256Text(canonical))"
        let key = SigningKeys.shared.key(secret, String(stamp.prefix(8)), region, service)
        return (toSign, hexadecimal(hmacSHA256(Array(toSign.utf8), key: key)))
    }

    private static func canonicalHeaders(_ headers: [(name: String, value: String)], signsLength: Bool) -> (
        block: String, names: String
    ) {
        var merged: [(name: String, value: String)] = []
        merged.reserveCapacity(headers.count)
        for header in headers {
            let name = header.name.lowercased()
            guard !unsigned.contains(name) || (signsLength && name == "content-length") else { continue }
            let value = collapsed(header.value)
            if let place = merged.firstIndex(where: { $0.name == name }) {
                merged[place].value += "," + value
            } else {
                merged.append((name, value))
            }
        }
        merged.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        var (block, names) = ("", "")
        for header in merged {
            block += "\(header.name):\(header.value)\n"
            names += names.isEmpty ? header.name : ";" + header.name
        }
        return (block, names)
    }

    /// Without space at the ends, and with one for each run of spaces within.
    private static func collapsed(_ value: String) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(value.utf8.count)
        for byte in value.utf8 {
            let isSpace = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
            if isSpace {
                if let last = out.last, last != 0x20 { out.append(0x20) }
            } else {
                out.append(byte)
            }
        }
        if out.last == 0x20 { out.removeLast() }
        return String(decoding: out, as: UTF8.self)
    }

    private func canonicalPath(_ path: String) -> String {
        if path == "/" || path.isEmpty { return "/" }
        if isS3 { return uriEncoded(percentDecoded(path), keepsSlash: true) }
        guard normalizesPath else { return uriEncoded(path, keepsSlash: true) }
        var parts: [Substring] = []
        for part in path.split(separator: "/") {
            if part == ".." {
                _ = parts.popLast()
            } else if part != "." {
                parts.append(part)
            }
        }
        let joined = "/" + parts.joined(separator: "/") + (path.hasSuffix("/") && !parts.isEmpty ? "/" : "")
        return uriEncoded(joined, keepsSlash: true)
    }

    private static func canonicalQuery(_ query: String) -> String {
        if query.isEmpty { return "" }
        var pairs: [(name: String, value: String)] = query.split(separator: "&").map { part in
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (
                uriEncoded(percentDecoded(String(halves[0]))),
                halves.count > 1 ? uriEncoded(percentDecoded(String(halves[1]))) : ""
            )
        }
        // By name and then by value, not by the joined text: "Param-3" comes after "Param".
        pairs.sort { a, b in
            a.name == b.name
                ? a.value.utf8.lexicographicallyPrecedes(b.value.utf8)
                : a.name.utf8.lexicographicallyPrecedes(b.name.utf8)
        }
        return pairs.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    }
}

/// The derived keys of today, so that four of the five HMACs are made once a day and service.
private final class SigningKeys: @unchecked Sendable {
    static let shared = SigningKeys()
    private let lock = Lock()
    private var keys: [String: [UInt8]] = [:]

    func key(_ secret: String, _ date: String, _ region: String, _ service: String) -> [UInt8] {
        let name = "\(date)/\(region)/\(service)/\(secret)"
        if let key = lock.withLock({ keys[name] }) { return key }
        var key = Array("AWS4\(secret)".utf8)
        for part in [date, region, service, "aws4_request"] { key = hmacSHA256(Array(part.utf8), key: key) }
        lock.withLock {
            if keys.count > 200 { keys.removeAll() }
            keys[name] = key
        }
        return key
    }
}

/// Percent-encodes all but the unreserved characters (RFC 3986), in upper-case hexadecimal.
public func uriEncoded(_ text: String, keepsSlash: Bool = false) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
            UInt8(ascii: "~"):
            out.append(byte)
        case UInt8(ascii: "/") where keepsSlash: out.append(byte)
        default:
            out.append(UInt8(ascii: "%"))
            out.append(digits[Int(byte >> 4)])
            out.append(digits[Int(byte & 15)])
        }
    }
    return String(decoding: out, as: UTF8.self)
}
