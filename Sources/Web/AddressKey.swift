internal import Units

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// What counts as one address: an IPv4 address, and of IPv6 the /64, since whoever has one address of it has them all.
package enum AddressKey {
    package static func text(_ peer: String) -> String {
        guard peer.contains(":") else { return peer }
        var six = in6_addr()
        // A zone such as %eth0 belongs to this machine, not to the address.
        guard inet_pton(AF_INET6, String(peer.prefix { $0 != "%" }), &six) == 1 else { return peer }
        let bytes = withUnsafeBytes(of: six) { Array($0) }
        if bytes[..<10].allSatisfy({ $0 == 0 }), bytes[10] == 0xFF, bytes[11] == 0xFF {
            return bytes[12...].map { String($0) }.joined(separator: ".")
        }
        let groups = stride(from: 0, to: 8, by: 2).map {
            String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16)
        }
        return groups.joined(separator: ":") + "::/64"
    }
}
