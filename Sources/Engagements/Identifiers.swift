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
        let text = String(text)
        guard isIdentifier(text) else { return nil }
        self.init(checked: text)
    }

    /// A new id.
    public init(at moment: Instant, random: RandomSource) {
        var value = UInt128(UInt64(truncatingIfNeeded: moment.milliseconds) & 0xFFFF_FFFF_FFFF)
        for byte in random.bytes(10) { value = value << 8 | UInt128(byte) }
        self.init(checked: identifierText(value))
    }
}

/// Base 32 of Crockford in lower case: no i, l, o or u.
private let identifierDigits: StaticString = "0123456789abcdefghjkmnpqrstvwxyz"

private func identifierText(_ value: UInt128) -> String {
    String(unsafeUninitializedCapacity: 26) { out in
        for place in 0..<26 {
            out[place] =
                identifierDigits.utf8Start[
                    Int(truncatingIfNeeded: value >> UInt128(125 - place * 5)) & 31]
        }
        return 26
    }
}

private func isIdentifier(_ text: String) -> Bool {
    identifierDigits.withUTF8Buffer { digits in
        text.utf8.count == 26 && text.utf8.allSatisfy { digits.contains($0) }
    }
}

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
