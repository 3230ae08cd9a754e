public import Units
public import Engagements

/// Leave to see one tenant's data, made only by this room from a session, a draft's secret, an API key or a share link.
///
/// No method takes a bare tenant id, so that an id out of an address opens nothing.
public struct Scope: Hashable, Sendable {
    public let tenant: TenantID
    public let actor: Actor
    /// Nil for whoever holds a draft without an account, or a share link.
    public let role: Role?

    init(tenant: TenantID, actor: Actor, role: Role?) {
        self.tenant = tenant
        self.actor = actor
        self.role = role
    }

    /// The same company, for what the machine itself records.
    public var asWorker: Scope { Scope(tenant: tenant, actor: .system, role: nil) }
}

/// Is told of events in the transaction that writes them, such as to queue mails: all of it happens, or nothing.
///
/// `before` is the engagement as it was without the events.
public typealias EventListener =
    @Sendable (
        _ session: any Session, _ before: Engagement, _ state: Engagement, _ events: [Event], _ actor: Actor,
        _ moment: Instant
    ) throws -> Void
