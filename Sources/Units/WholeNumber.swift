extension FixedWidthInteger {
    /// Reads a whole number that somebody else wrote: out of a form, a query, a header, a file, the environment or a peer.
    ///
    /// Digits of ASCII with at most a minus before them, and a value within the range: anything else is nil, so that no
    /// arithmetic on it can overflow unseen. "+1", " 1", "1e3" and the digits of other scripts are no numbers here.
    public init?(_ text: some StringProtocol, in range: ClosedRange<Self>) {
        var digits = text.utf8[...]
        let isNegative = digits.first == UInt8(ascii: "-")
        if isNegative { digits = digits.dropFirst() }
        guard !digits.isEmpty, digits.count <= 40 else { return nil }
        var value: Self = 0
        for byte in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte),
                let digit = Self(exactly: byte - UInt8(ascii: "0"))
            else { return nil }
            let (shifted, over) = value.multipliedReportingOverflow(by: 10)
            // Downwards from zero, so that the least number of a signed type can be read as well.
            let (next, under) =
                isNegative
                ? shifted.subtractingReportingOverflow(digit) : shifted.addingReportingOverflow(digit)
            guard !over, !under else { return nil }
            value = next
        }
        guard range.contains(value) else { return nil }
        self = value
    }

    /// Not to be used: a number without bounds is one addition away from ending the process.
    @available(*, deprecated, message: "text is read within bounds: Int(text, in: range)")
    public init?(_ text: some StringProtocol) { self.init(text, radix: 10) }
}

extension Int {
    /// The whole numbers that every reader of JSON knows exactly, those of a double's mantissa (RFC 8259, section 6).
    public static let interchangeable = -9_007_199_254_740_991...9_007_199_254_740_991
}

extension Int64 {
    /// Moments in milliseconds since 1970, from the year 1 to the year 9999: what calendars can write.
    public static let momentsInMilliseconds: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999
}

// The standard library has these beside the generic one; shadowed, each, so that the compiler refuses them everywhere.
extension Int {
    /// Not to be used: see ``Swift/FixedWidthInteger/init(_:in:)``.
    @available(*, deprecated, message: "text is read within bounds: Int(text, in: range)")
    public init?(_ text: String) { self.init(text, radix: 10) }
}

extension Int64 {
    /// Not to be used: see ``Swift/FixedWidthInteger/init(_:in:)``.
    @available(*, deprecated, message: "text is read within bounds: Int64(text, in: range)")
    public init?(_ text: String) { self.init(text, radix: 10) }
}

extension Int32 {
    /// Not to be used: see ``Swift/FixedWidthInteger/init(_:in:)``.
    @available(*, deprecated, message: "text is read within bounds: Int32(text, in: range)")
    public init?(_ text: String) { self.init(text, radix: 10) }
}

extension UInt16 {
    /// Not to be used: see ``Swift/FixedWidthInteger/init(_:in:)``.
    @available(*, deprecated, message: "text is read within bounds: UInt16(text, in: range)")
    public init?(_ text: String) { self.init(text, radix: 10) }
}

extension UInt64 {
    /// Not to be used: see ``Swift/FixedWidthInteger/init(_:in:)``.
    @available(*, deprecated, message: "text is read within bounds: UInt64(text, in: range)")
    public init?(_ text: String) { self.init(text, radix: 10) }
}
