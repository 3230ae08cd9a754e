public import AWSClient
public import Filings

/// How a server files in Partner Central: with whose keys, in which catalog.
public struct FilingAccess: Sendable {
    public let runtime: ClientRuntime
    public let catalog: PartnerCatalog
    /// What Amazon EventBridge's destination sends as its bearer; nil takes no events.
    public let eventToken: String?

    public init(runtime: ClientRuntime, catalog: PartnerCatalog, eventToken: String?) {
        self.runtime = runtime
        self.catalog = catalog
        self.eventToken = eventToken
    }
}
