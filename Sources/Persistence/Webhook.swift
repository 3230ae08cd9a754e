public import Units

/// An address that is told of events.
public struct Webhook: Hashable, Sendable {
    public enum Form: String, CaseIterable, Sendable {
        /// Standard Webhooks: signed JSON.
        case signed
        /// `{"text": …}`, as Slack and what is compatible with it take.
        case slack
    }

    public let id: String
    public let owner: String
    public let url: String
    public let form: Form
    public let created: Instant
    public let failures: Int
    /// When it was turned off after too many failures, and why.
    public let disabled: Instant?
    public let why: String?
}

/// One message to one address.
public struct Delivery: Hashable, Sendable {
    public let id: String
    public let webhook: String
    public let kind: String
    public let body: String
    public let created: Instant
    public let due: Instant?
    public let attempts: Int
    public let status: Int?
    public let failure: String?
    public let delivered: Instant?
}

/// A message that is due, with what signs it.
public struct DueDelivery: Sendable {
    public let delivery: Delivery
    public let url: String
    public let form: Webhook.Form
    /// The secret in force, and the one before it while both hold.
    public let secrets: [[UInt8]]
}
