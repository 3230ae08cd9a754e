internal import Filings
public import AWSClient
internal import AWSModels
internal import Cryptography
internal import Engagements
public import Persistence
internal import RulePacks
internal import StructuredText
public import Units

/// Carries filings forward: makes the calls that their state asks for, and looks at what AWS made of them.
///
/// Every call is decided first and told to the log, then made, then its outcome told: a process that ends in between goes on
/// where it was, with the same client token, and looks before it repeats what has none.
public struct FilingWorker: Sendable {
    let engagements: EngagementStore
    let filings: FilingStore
    let selling: ServiceClient
    let benefits: ServiceClient
    let now: @Sendable () -> Instant
    let stuck: StuckItems
    /// The name of this worker's leases; like that of no other process.
    let lease: String
    /// Whether the process is to stop: what is not begun yet waits for the next one.
    let isStopping: @Sendable () -> Bool

    public init(
        engagements: EngagementStore, filings: FilingStore, runtime: ClientRuntime,
        isStopping: @escaping @Sendable () -> Bool = { false }, now: @escaping @Sendable () -> Instant
    ) {
        self.engagements = engagements
        self.filings = filings
        selling = ServiceClient(.selling, runtime: runtime)
        benefits = ServiceClient(.benefits, runtime: runtime)
        stuck = filings.stuckItems
        lease = RandomSource.system.token()
        self.isStopping = isStopping
        self.now = now
    }

    /// What became of a turn.
    public struct Turn: Sendable {
        public internal(set) var advanced = 0
        /// Why some did not advance; they are tried again.
        public internal(set) var failures: [String] = []
        /// What cannot be done until somebody looks.
        public internal(set) var stuck: [StuckItem] = []
    }

    /// The lease of the filing that this task carries; nil for whoever was asked by hand.
    @TaskLocal static var heldLease: String?

    func record(
        _ events: [FilingEvent], _ scope: Scope, _ track: TrackID,
        also: (@Sendable (any Session) throws -> Void)? = nil
    ) async throws {
        let (filings, lease) = (filings, Self.heldLease)
        try await engagements.handle(
            .filing(track, .record(events)), scope, at: now(),
            also: { session, _, _ in
                if let lease { try filings.hold(scope, track, lease, session) }
                try also?(session)
            })
    }
}

extension FilingWorker {
    func task(_ json: JSON) -> Filing.Task {
        Filing.Task(
            id: json["TaskId"]?.text, status: json["TaskStatus"]?.text ?? "IN_PROGRESS",
            message: json["Message"]?.text, reason: json["ReasonCode"]?.text)
    }

    func object(_ members: KeyValuePairs<String, JSON>) -> JSON { .object(members) }
}
