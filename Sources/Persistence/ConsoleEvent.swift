public import Units

/// One line of the operator's log.
public struct ConsoleEvent: Hashable, Sendable {
    public let number: Int
    public let at: Instant
    public let actor: String
    public let kind: String
    public let subject: String
    public let text: String
    public let hash: String
}
