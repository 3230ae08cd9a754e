public import Cryptography
public import Units

/// An identifier that sorts by the moment it was made: 48 bits of milliseconds, 80 random bits, in 26 characters (ULID).
public protocol Identifier: Hashable, Sendable, CustomStringConvertible {
    var text: String { get }
    init(checked text: String)
}

extension Identifier {
    public var description: String { text }

    /// Takes an id from an address; nil when it is not one, so that nothing else reaches a query.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count == 26, text.utf8.allSatisfy({ identifierDigits.contains($0) }) else {
            return nil
        }
        self.init(checked: String(text))
    }

    /// A new id.
    public init(at moment: Instant, random: RandomSource) {
        var value = UInt128(UInt64(truncatingIfNeeded: moment.milliseconds) & 0xFFFF_FFFF_FFFF)
        for byte in random.bytes(10) { value = value << 8 | UInt128(byte) }
        var out: [UInt8] = []
        for place in 0..<26 {
            out.append(identifierDigits[Int(truncatingIfNeeded: value >> UInt128(125 - place * 5)) & 31])
        }
        self.init(checked: String(decoding: out, as: UTF8.self))
    }
}

private let identifierDigits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

/// A founder's company: the tenant that everything of it belongs to.
public struct TenantID: Identifier {
    public let text: String
    public init(checked text: String) { self.text = text }
}

/// A person with an account.
public struct UserID: Identifier {
    public let text: String
    public init(checked text: String) { self.text = text }
}

/// An invitation, a share link or another thing within a tenant.
public struct ItemID: Identifier {
    public let text: String
    public init(checked text: String) { self.text = text }
}
