internal import Units

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// An address that may be connected to: the name for TLS and the host header, and the number that was vetted.
package struct VettedAddress: Hashable, Sendable {
    package let url: String
    package let host: String
    package let port: Int
    /// In the form that libcurl takes; nil for hosts that the operator allowed by name.
    package let ip: String?
}

/// Why an address is not connected to.
package struct AddressRefusal: Error, Hashable, Sendable {
    package let reason: String
}

/// Keeps requests to addresses that strangers typed away from the machine's own network (ASVS 1.3.6).
///
/// Names are resolved here, every address that they have is looked at, and the connection is made to one of those: a name
/// that resolves otherwise a moment later leads nowhere.
package struct AddressGuard: Sendable {
    /// `host:port` that may be private and without TLS.
    let allowed: Set<String>
    /// The addresses of a name, as bytes: four or sixteen.
    package var resolve: @Sendable (String) -> [[UInt8]] = resolved

    package init(allowed: Set<String> = []) { self.allowed = allowed }

    package func vet(_ text: String) throws(AddressRefusal) -> VettedAddress {
        func refuse(_ reason: String) -> AddressRefusal { AddressRefusal(reason: reason) }
        guard text.utf8.count <= 500, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != 0x5C })
        else {
            throw refuse(
                "it has spaces, backslashes or characters that addresses do not have, or it is too long")
        }
        guard let colon = text.firstIndex(of: ":"), text[colon...].hasPrefix("://") else {
            throw refuse("it does not begin with https://")
        }
        let scheme = text[..<colon].lowercased()
        let rest = text[text.index(colon, offsetBy: 3)...]
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard !authority.contains("@") else { throw refuse("it holds a name or a password") }
        guard !authority.contains("%") else { throw refuse("its host is encoded") }
        var host = authority.lowercased()
        var port = scheme == "http" ? 80 : 443
        if host.hasPrefix("[") {
            guard let close = host.firstIndex(of: "]") else { throw refuse("its host is not closed") }
            let tail = host[host.index(after: close)...]
            if !tail.isEmpty { port = tail.first == ":" ? Int(tail.dropFirst(), in: 1...65_535) ?? -1 : -1 }
            host = String(host[host.index(after: host.startIndex)..<close])
        } else if let mark = host.firstIndex(of: ":") {
            port = Int(host[host.index(after: mark)...], in: 1...65_535) ?? -1
            host = String(host[..<mark])
        }
        guard !host.isEmpty, (1...65_535).contains(port) else {
            throw refuse("it names no host or no valid port")
        }
        if allowed.contains("\(host):\(port)"), scheme == "https" || scheme == "http" {
            return VettedAddress(url: text, host: host, port: port, ip: nil)
        }
        guard scheme == "https" else { throw refuse("it is not https") }
        guard port == 443 || port >= 1_024 else { throw refuse("its port belongs to another service") }
        // A dot at the end would name another host to libcurl than the one that is pinned.
        guard !host.hasSuffix(".") else { throw refuse("its host ends with a dot") }
        if let literal = AddressGuard.literal(host) {
            guard AddressGuard.isPublic(literal) else {
                throw refuse("it is an address of a private network")
            }
            return VettedAddress(url: text, host: host, port: port, ip: AddressGuard.written(literal))
        }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2,
            labels.allSatisfy({ label in
                (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                    && label.utf8.allSatisfy {
                        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
                    }
            }),
            // 127.1, 0x7f.1 and 2130706433 are numbers to some resolvers.
            labels.last?.first?.isLetter == true, !(labels.last?.hasPrefix("0x") ?? false)
        else { throw refuse("its host is no name of the public net") }
        let addresses = resolve(host)
        guard let first = addresses.first else { throw refuse("its host is not known") }
        guard addresses.allSatisfy(AddressGuard.isPublic) else {
            throw refuse("its host leads to a private network")
        }
        return VettedAddress(url: text, host: host, port: port, ip: AddressGuard.written(first))
    }

    /// An address written in numbers, in its usual form only.
    private static func literal(_ host: String) -> [UInt8]? {
        var four = in_addr()
        if inet_pton(AF_INET, host, &four) == 1 { return withUnsafeBytes(of: four) { Array($0) } }
        var six = in6_addr()
        if inet_pton(AF_INET6, host, &six) == 1 { return withUnsafeBytes(of: six) { Array($0) } }
        return nil
    }

    private static func written(_ address: [UInt8]) -> String {
        if address.count == 4 { return address.map { String($0) }.joined(separator: ".") }
        let groups = stride(from: 0, to: 16, by: 2).map {
            String(Int(address[$0]) << 8 | Int(address[$0 + 1]), radix: 16)
        }
        return "[\(groups.joined(separator: ":"))]"
    }

    /// Whether an address belongs to the public net (IANA's special-purpose registries).
    static func isPublic(_ address: [UInt8]) -> Bool {
        if address.count == 4 {
            let (a, b, c) = (address[0], address[1], address[2])
            switch (a, b) {
            case (0, _), (10, _), (127, _): return false
            case (100, 64...127), (169, 254), (172, 16...31), (192, 168), (198, 18...19): return false
            case (192, 0) where c == 0 || c == 2: return false
            case (192, 88) where c == 99: return false
            case (198, 51) where c == 100: return false
            case (203, 0) where c == 113: return false
            default: return a < 224
            }
        }
        guard address.count == 16 else { return false }
        // Only global unicast, and of that neither the addresses that hold an IPv4 one nor documentation and tunnels.
        guard address[0] & 0xE0 == 0x20 else { return false }
        let first = Int(address[0]) << 8 | Int(address[1])
        let second = Int(address[2]) << 8 | Int(address[3])
        if first == 0x2002 || first == 0x3FFE || first == 0x3FFF { return false }
        if first == 0x2001, second < 0x0200 || second == 0x0DB8 { return false }
        return true
    }
}

/// What the system's resolver says; blocking.
@Sendable private func resolved(_ host: String) -> [[UInt8]] {
    BlockingCalls.assertMayBlock()
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
    defer { freeaddrinfo(list) }
    var out: [[UInt8]] = []
    var next = list
    while let item = next?.pointee {
        next = item.ai_next
        if item.ai_family == AF_INET, let address = item.ai_addr {
            out.append(
                address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                    withUnsafeBytes(of: $0.pointee.sin_addr) { Array($0) }
                })
        } else if item.ai_family == AF_INET6, let address = item.ai_addr {
            out.append(
                address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) {
                    withUnsafeBytes(of: $0.pointee.sin6_addr) { Array($0) }
                })
        }
    }
    return out
}
