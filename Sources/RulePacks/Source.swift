public import Units

/// A place where a fact was read, with the day of the copy.
public struct Source: Hashable, Sendable {
    /// What weight a source has.
    public enum Kind: String, Sendable, CaseIterable {
        /// AWS itself publishes it.
        case aws
        /// Credit routers and their guides report it.
        case market
        /// Somebody else reports it.
        case other
        /// This project's arithmetic on sourced facts.
        case derived
        /// This project's answer to what the sources leave open.
        case proposal
    }

    public let id: String
    public let kind: Kind
    public let title: String
    public let url: String
    public let asOf: Day
}

/// A statement with where it was read.
public struct Sourced<Value: Sendable>: Sendable {
    public let value: Value
    public let sources: [Source]
}
