public import Units
public import Engagements

/// One line of the log as it is stored.
public struct StoredEvent: Sendable {
    public let tenant: TenantID
    public let version: Int
    public let at: Instant
    public let actor: Actor
    public let kind: String
    /// Nil once the tenant's data was erased.
    public let event: Event?
    public let hash: String
}

/// Where the log of a tenant is not what was written.
public struct BrokenLink: Sendable, Hashable {
    public let tenant: String
    public let version: Int
    public let problem: String
    /// The log may be whole: what is shown lags behind it, or runs ahead.
    let isOfState: Bool

    public init(tenant: String, version: Int, problem: String) {
        self.init(tenant: tenant, version: version, problem: problem, isOfState: false)
    }

    init(tenant: String, version: Int, problem: String, isOfState: Bool) {
        self.tenant = tenant
        self.version = version
        self.problem = problem
        self.isOfState = isOfState
    }
}

/// What became of making everything that is shown anew.
public struct Rebuilt: Sendable {
    /// Companies of which something was shown otherwise than the log says.
    public let differing: [String]
    /// Companies whose log cannot be read; what is shown of them was left.
    public let broken: [BrokenLink]
}
