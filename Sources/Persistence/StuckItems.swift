public import Engagements
public import Units

/// One piece of a worker's list that it cannot do, and why.
public struct StuckItem: Hashable, Sendable {
    public let worker: String
    /// What the worker calls it: a company's id, a filing's, a mail's.
    public let item: String
    public let tenant: TenantID?
    /// In the words of the error, without anything that a company wrote.
    public let reason: String
    public let since: Instant
    public let last: Instant
    public let times: Int

    /// When it is tried again: later each time, at most ten minutes.
    public var due: Instant { last.adding(seconds: min(600, Int64(2) << Int64(min(times, 12)))) }
}

/// What became of one item of a turn.
public enum ItemOutcome<Value: Sendable>: Sendable {
    case done(Value)
    /// It failed now; `isNew` when it did not the time before.
    case failed(StuckItem, isNew: Bool)
    /// It failed before and is tried again later.
    case heldBack
}

/// What workers could not do, item by item: each item has a catch of its own, so that one bad row stops no turn, and keeps its
/// reason until it succeeds.
public struct StuckItems: Sendable {
    let database: any Database
    let worker: String

    /// - `worker`: whose list it is.
    public init(_ database: any Database, worker: String) {
        self.database = database
        self.worker = worker
    }

    /// The items that are stuck, as a turn begins.
    public func known() async throws -> [String: StuckItem] {
        let worker = self.worker
        let rows = try await database.read { session in
            try StuckItems.items("WHERE worker = ?1 ORDER BY item LIMIT 10000", worker, session)
        }
        return Dictionary(rows.map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Does the work of one item; a failure is put on the item and thrown no further.
    ///
    /// - `known`: what ``known()`` told.
    /// - `reason`: an error in words for the operator; nil for one that is no fault, such as that the item is gone.
    /// - Throws: only that the work was canceled.
    public func attempt<Value: Sendable>(
        _ item: String, of tenant: TenantID?, known: [String: StuckItem], at moment: Instant,
        reason: (any Error) -> String? = StuckItems.words, _ work: () async throws -> Value
    ) async throws -> ItemOutcome<Value?> {
        let before = known[item]
        if let before, moment < before.due { return .heldBack }
        do {
            let value = try await work()
            if before != nil { try? await clear(item) }
            return .done(value)
        } catch let error as CancellationError {
            throw error
        } catch {
            guard let reason = reason(error) else {
                if before != nil { try? await clear(item) }
                return .done(nil)
            }
            let stuck = StuckItem(
                worker: worker, item: item, tenant: tenant, reason: String(reason.prefix(300)),
                since: before?.since ?? moment, last: moment, times: (before?.times ?? 0) + 1)
            // With a full disk not even this can be written; the turn's own count tells of it then.
            try? await keep(stuck)
            return .failed(stuck, isNew: before == nil)
        }
    }

    /// An error for the operator: of which kind, and what this program itself said of it.
    public static func words(_ error: any Error) -> String? {
        switch error {
        case Refusal.notFound: nil
        case let refusal as Refusal:
            switch refusal {
            case .refused(let text): text
            case .invalid: "the company file does not fit any more"
            case .forbidden, .notFound, .clash, .stale: "refused"
            }
        case let error as StoreError:
            switch error {
            case .unavailable(let text): "the database takes nothing now: \(text)"
            case .conflict: "somebody else wrote first"
            case .damaged(let text), .failed(let text): text
            }
        default: "\(type(of: error))"
        }
    }

    private func keep(_ stuck: StuckItem) async throws {
        try await database.write { session in
            try session.run(
                Statement(
                    """
                    INSERT INTO stuck_item (worker, item, tenant_id, reason, since, last, times)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (worker, item) DO UPDATE
                    SET reason = excluded.reason, last = excluded.last, times = excluded.times
                    """,
                    .text(stuck.worker), .text(stuck.item), stuck.tenant.map { .text($0.text) } ?? .null,
                    .text(stuck.reason), .integer(stuck.since.milliseconds),
                    .integer(stuck.last.milliseconds),
                    .integer(Int64(stuck.times))))
        }
    }

    private func clear(_ item: String) async throws {
        try await database.write { try clear(item, $0) }
    }

    /// The same inside another transaction: something changed, and what failed before is tried at once.
    func clear(_ item: String, _ session: any Session) throws {
        try session.run(
            Statement("DELETE FROM stuck_item WHERE worker = ?1 AND item = ?2", .text(worker), .text(item)))
    }

    /// Everything that is stuck, of every worker, the longest first.
    public static func all(_ database: any Database) async throws -> [StuckItem] {
        try await database.read { try items("WHERE ?1 = '' ORDER BY since, worker, item LIMIT 500", "", $0) }
    }

    private static func items(_ rest: String, _ value: String, _ session: any Session) throws -> [StuckItem] {
        try session.run(
            Statement(
                "SELECT worker, item, tenant_id, reason, since, last, times FROM stuck_item \(rest)",
                .text(value))
        ).compactMap { row in
            guard let worker = row.text(0), let item = row.text(1), let reason = row.text(3),
                let since = row.integer(4), let last = row.integer(5), let times = row.integer(6)
            else { return nil }
            return StuckItem(
                worker: worker, item: item, tenant: row.text(2).flatMap { TenantID($0) }, reason: reason,
                since: Instant(milliseconds: since), last: Instant(milliseconds: last),
                times: Int(clamping: times))
        }
    }
}
