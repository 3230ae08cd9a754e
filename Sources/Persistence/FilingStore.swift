internal import Filings
public import Cryptography
public import Engagements
public import RulePacks
public import Units

/// A filing that a worker has taken on for a while.
public struct ClaimedFiling: Sendable {
    public let scope: Scope
    public let track: TrackID
    public let attempts: Int
    /// How many milliseconds it waited beyond its due time.
    public let lateness: Int64
    /// The process that has it; once another one does, this one may not write.
    public let lease: String
}

/// Why a worker stops in the middle of a filing: another process took it on, for this one did not renew its lease in time.
public struct LeaseLost: Error, Sendable {}

/// When which filing is looked at, and the sealed codes of credits.
///
/// The queue is a projection of the log: it can be made anew at any time.
public struct FilingStore: Sendable {
    let database: any Database
    let sealer: Sealer
    let random: RandomSource

    public init(_ database: any Database, sealer: Sealer, random: RandomSource) {
        self.database = database
        self.sealer = sealer
        self.random = random
    }

    /// What the worker that carries filings cannot do.
    public var stuckItems: StuckItems { StuckItems(database, worker: "filing") }

    static func project(_ filing: Filing, _ tenant: TenantID, at moment: Instant, _ session: any Session)
        throws
    {
        let interval = filing.interval
        try session.run(
            Statement(
                """
                INSERT INTO filing_work
                (tenant_id, track, opportunity_id, application_id, due, spacing, attempts, claimed_until)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0, 0)
                ON CONFLICT (tenant_id, track) DO UPDATE SET opportunity_id = excluded.opportunity_id,
                application_id = excluded.application_id, due = excluded.due, spacing = excluded.spacing, attempts = 0
                """,
                .text(tenant.text), .text(filing.track.rawValue),
                filing.opportunity.map { .text($0.id) } ?? .null,
                filing.application.map { .text($0.id) } ?? .null,
                interval.map { .integer(moment.adding(seconds: $0).milliseconds) } ?? .null,
                .integer((interval ?? 0) * 1_000)))
    }

    /// Takes on the filings that are most overdue for their kind: a task of two seconds before a review of fifteen
    /// minutes.
    ///
    /// A claim is a lease: it ends by itself some seconds after its process does, and the process renews it while it lives.
    ///
    /// - `scope`: only this company's, for the command line.
    /// - `lease`: the process's own name, like that of no other.
    public func claim(
        _ count: Int, of scope: Scope? = nil, as lease: String, at moment: Instant,
        for seconds: Int64 = FilingStore.leaseSeconds
    ) async throws -> [ClaimedFiling] {
        try await database.write { session in
            let rows = try session.run(
                Statement(
                    """
                    SELECT tenant_id, track, attempts, ?1 - due FROM filing_work
                    WHERE due <= ?1 AND claimed_until <= ?1 AND (?2 = '' OR tenant_id = ?2)
                    ORDER BY ((?1 - due) / (spacing + 1000)) DESC, due LIMIT ?3
                    """,
                    .integer(moment.milliseconds), .text(scope?.tenant.text ?? ""), .integer(Int64(count))))
            return try rows.compactMap { row in
                guard let tenant = row.text(0).flatMap({ TenantID($0) }),
                    let track = row.text(1).flatMap(TrackID.init)
                else { return nil }
                try session.run(
                    Statement(
                        """
                        UPDATE filing_work SET claimed_until = ?3, attempts = attempts + 1, lease = ?4
                        WHERE tenant_id = ?1 AND track = ?2
                        """, .text(tenant.text), .text(track.rawValue),
                        .integer(moment.adding(seconds: seconds).milliseconds), .text(lease)))
                return ClaimedFiling(
                    scope: Scope(tenant: tenant, actor: .system, role: nil), track: track,
                    attempts: Int(row.integer(2) ?? 0), lateness: row.integer(3) ?? 0, lease: lease)
            }
        }
    }

    /// Seconds after which a claim ends that nobody renews: a killed process holds nothing up for longer.
    public static let leaseSeconds: Int64 = 20

    /// Renews everything that a process has taken on.
    public func renew(_ lease: String, at moment: Instant, for seconds: Int64 = FilingStore.leaseSeconds)
        async throws
    {
        try await database.write { session in
            try session.run(
                Statement(
                    "UPDATE filing_work SET claimed_until = ?2 WHERE lease = ?1 AND claimed_until > 0",
                    .text(lease), .integer(moment.adding(seconds: seconds).milliseconds)))
        }
    }

    /// Gives back everything that a process holds, untouched: it stops.
    public func giveBack(_ lease: String) async throws {
        try await database.write { session in
            try session.run(
                Statement(
                    """
                    UPDATE filing_work SET claimed_until = 0, lease = NULL, attempts = CASE WHEN attempts > 0 THEN attempts - 1 ELSE 0 END
                    WHERE lease = ?1 AND claimed_until > 0
                    """, .text(lease)))
        }
    }

    /// Fences a write: it counts only while its process still has the filing.
    ///
    /// - Throws: ``LeaseLost``.
    public func hold(_ scope: Scope, _ track: TrackID, _ lease: String, _ session: any Session) throws {
        let row = try session.run(
            Statement(
                "SELECT lease FROM filing_work WHERE tenant_id = ?1 AND track = ?2", .text(scope.tenant.text),
                .text(track.rawValue))
        ).first
        guard let row, row.text(0) == lease else { throw LeaseLost() }
    }

    /// Gives a filing back: seen just now, or after a failure that may pass, to be tried again later.
    ///
    /// - `due`: when it is tried again after a failure; nil for a while that grows with each, to ten minutes.
    public func release(
        _ claimed: ClaimedFiling, failure: String?, until due: Instant? = nil, at moment: Instant
    ) async throws {
        let (tenant, track) = (
            SQLValue.text(claimed.scope.tenant.text), SQLValue.text(claimed.track.rawValue)
        )
        try await database.write { session in
            if let failure {
                let wait = min(Int64(600), Int64(1) << Int64(min(claimed.attempts, 12)))
                try session.run(
                    Statement(
                        """
                        UPDATE filing_work SET claimed_until = 0, lease = NULL, failure = ?3,
                        due = CASE WHEN due IS NULL THEN NULL ELSE ?4 END
                        WHERE tenant_id = ?1 AND track = ?2 AND lease = ?5
                        """, tenant, track, .text(String(failure.prefix(500))),
                        .integer((due ?? moment.adding(seconds: wait)).milliseconds), .text(claimed.lease)))
            } else {
                // What the log changed meanwhile has set a new due time already.
                try session.run(
                    Statement(
                        """
                        UPDATE filing_work SET claimed_until = 0, lease = NULL, failure = NULL, attempts = 0, synced = ?3,
                        due = CASE WHEN due IS NULL OR due > ?3 THEN due ELSE ?3 + spacing END
                        WHERE tenant_id = ?1 AND track = ?2 AND lease = ?4
                        """, tenant, track, .integer(moment.milliseconds), .text(claimed.lease)))
            }
        }
    }

    /// When a filing was last compared with AWS, and why the last try failed.
    public func freshness(_ scope: Scope, _ track: TrackID) async throws -> (
        synced: Instant?, failure: String?
    ) {
        try await database.read { session in
            let row = try session.run(
                Statement(
                    "SELECT synced, failure FROM filing_work WHERE tenant_id = ?1 AND track = ?2",
                    .text(scope.tenant.text), .text(track.rawValue))
            ).first
            return (row?.integer(0).map { Instant(milliseconds: $0) }, row?.text(1))
        }
    }

    /// Has the filing of an opportunity or an application looked at at once: AWS said that it changed.
    ///
    /// An event that comes twice, late or in another order does no harm: what it tells is fetched, not believed.
    /// - Returns: how many filings it is about.
    @discardableResult
    public func wake(_ identifier: String, at moment: Instant) async throws -> Int {
        try await database.write { session in
            let rows = try session.run(
                Statement(
                    """
                    UPDATE filing_work SET due = ?2 WHERE due IS NOT NULL AND (opportunity_id = ?1 OR application_id = ?1)
                    RETURNING tenant_id, track
                    """, .text(identifier), .integer(moment.milliseconds)))
            for row in rows {
                guard let tenant = row.text(0).flatMap({ TenantID($0) }),
                    let track = row.text(1).flatMap(TrackID.init)
                else { continue }
                try unstick(tenant, track, session)
            }
            return rows.count
        }
    }

    /// Has one's own filing looked at at once.
    public func wake(_ scope: Scope, _ track: TrackID, at moment: Instant) async throws {
        try await database.write { session in
            try session.run(
                Statement(
                    "UPDATE filing_work SET due = ?3 WHERE tenant_id = ?1 AND track = ?2 AND due IS NOT NULL",
                    .text(scope.tenant.text), .text(track.rawValue), .integer(moment.milliseconds)))
            try unstick(scope.tenant, track, session)
        }
    }

    /// How the worker's list of what is stuck calls a filing.
    public static func stuckName(_ tenant: TenantID, _ track: TrackID) -> String {
        "\(tenant) \(track.rawValue)"
    }

    /// Something changed: whatever failed before is tried at once.
    private func unstick(_ tenant: TenantID, _ track: TrackID, _ session: any Session) throws {
        try stuckItems.clear(FilingStore.stuckName(tenant, track), session)
    }

    /// How many filings are looked at, and how many are overdue.
    public func backlog(at moment: Instant) async throws -> (tracked: Int, due: Int) {
        try await database.read { session in
            let row = try session.run(
                Statement(
                    "SELECT COUNT(due), SUM(CASE WHEN due <= ?1 THEN 1 ELSE 0 END) FROM filing_work",
                    .integer(moment.milliseconds))
            ).first
            return (Int(row?.integer(0) ?? 0), Int(row?.integer(1) ?? 0))
        }
    }

    // MARK: Codes

    /// Keeps a code, sealed, in the transaction of the event that tells of it.
    public func keep(
        _ code: String, as id: String, _ scope: Scope, at moment: Instant, _ session: any Session
    ) throws {
        let sealed = sealer.seal(Array(code.utf8), context: "code|\(scope.tenant)|\(id)", random: random)
        try session.run(
            Statement(
                """
                INSERT INTO credit_code (tenant_id, code_id, sealed, created) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT (tenant_id, code_id) DO NOTHING
                """,
                .text(scope.tenant.text), .text(id), .text(hexadecimal(sealed)), .integer(moment.milliseconds)
            ))
    }

    /// The code itself, for the one call that redeems it or the one look that its owner has.
    ///
    /// - Throws: ``StoreError`` `.damaged` when the server's key is another than the one it was sealed with.
    public func open(code id: String, _ scope: Scope) async throws -> String? {
        let sealed = try await database.read { session in
            try session.run(
                Statement(
                    "SELECT sealed FROM credit_code WHERE tenant_id = ?1 AND code_id = ?2",
                    .text(scope.tenant.text), .text(id))
            ).first?.text(0)
        }
        guard let sealed else { return nil }
        guard let bytes = bytes(hexadecimal: sealed),
            let plain = try? sealer.open(bytes, context: "code|\(scope.tenant)|\(id)")
        else {
            throw StoreError.damaged("the code was sealed with another key: set CLOUDROUTE_KEY to that one")
        }
        return String(decoding: plain, as: UTF8.self)
    }
}
