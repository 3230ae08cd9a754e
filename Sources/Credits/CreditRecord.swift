public import Units

/// A credit as AWS's `CreditData` tells it.
public struct CreditRecord: Sendable {
    public let id: String
    let account: String
    /// What is left of it, open bills not taken off.
    public let amount: Money
    /// What was granted; nil when it is not told.
    public let initial: Money?
    /// Whether its description says that it is of AWS Activate.
    public let isActivate: Bool
    public let starts: Day
    public let expires: Day
    /// AWS's product names; none means that nobody has told.
    public let products: [String]
    let applicationType: Grant.ApplicationType
    public let isEnabled: Bool
    /// Accounts beside its own, when sharing is restricted.
    let sharedWith: [String]?
    /// Kinds of purchase that it pays; nil for all.
    let purchaseTypes: [String]?
    /// What of it cannot be told from the file.
    public let unknowns: [String]

    /// The letters and digits of an ASCII text in lower case; nil for any other, where it takes tables to tell what a letter is.
    private static func plainLetters(_ name: String) -> String? {
        var out: [UInt8] = []
        out.reserveCapacity(name.utf8.count)
        for byte in name.utf8 {
            guard byte < 0x80 else { return nil }
            let lower = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
            let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lower)
            if isLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(lower) { out.append(lower) }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// A product's name without what AWS writes now so, now otherwise: `Amazon S3`, `AmazonS3` and `S3` are one.
    public static func plainName(_ name: String) -> String {
        var plain = plainLetters(name) ?? name.lowercased().filter { $0.isLetter || $0.isNumber }
        for prefix in ["amazon", "aws"] where plain.hasPrefix(prefix) && plain.count > prefix.count {
            plain.removeFirst(prefix.count)
            break
        }
        return plain
    }
}
