public import AWSClient
internal import Company
internal import Cryptography
internal import Dossiers
public import Engagements
internal import FilingWork
internal import Filings
internal import MatchWork
internal import PartnerCentral
internal import Persistence
internal import Overviews
internal import Planning
internal import RulePacks
internal import StructuredText
internal import Units

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

extension WebApp {
    var filings: FilingStore { FilingStore(database, sealer: sealer, random: random) }

    var filingWorker: FilingWorker? {
        filing.map {
            FilingWorker(
                engagements: engagements, filings: filings, runtime: $0.runtime,
                isStopping: { [health] in health.isStopping }, now: clock)
        }
    }
}
