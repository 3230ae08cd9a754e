public import Units

/// A part of a credit that is enabled for some months alone.
public struct Portion: Sendable, Hashable {
    public let amount: Money
    public let months: ClosedRange<Month>
    /// Whether it is transferred to the account that the schedule sets apart.
    public let isForSeparateAccount: Bool
}
