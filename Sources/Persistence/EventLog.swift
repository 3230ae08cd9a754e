internal import Cryptography
public import Engagements
internal import StructuredText

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
}

/// The append-only log: each event hashes the one before it, with the hash of its own salted body.
///
/// The body's hash rather than the body is chained, so that erasing a tenant's data leaves a chain that still verifies.
enum EventLog {
    static func append(
        _ events: [Event], to state: Engagement, by actor: Actor, at moment: Instant, random: RandomSource,
        _ session: any Session
    ) throws -> Engagement {
        let last = try session.run(
            Statement(
                "SELECT version, hash FROM event WHERE tenant_id = $1 ORDER BY version DESC LIMIT 1",
                .text(state.tenant.text))
        ).first
        // A state that is not the log's last was read before somebody else wrote.
        guard Int(last?.integer(0) ?? 0) == state.version else { throw StoreError.conflict }
        var size =
            try session.run(
                Statement("SELECT log_bytes FROM engagement WHERE tenant_id = $1", .text(state.tenant.text))
            ).first?.integer(0) ?? 0
        guard size < EngagementLimits.logBytes else {
            throw Refusal.refused(
                "The log of this company is full: export it and begin anew from its company file.")
        }
        var (next, hash) = (state, last?.text(1) ?? "")
        for event in events {
            next = evolve(next, event, at: moment)
            let body = event.body.compact
            size += Int64(body.utf8.count)
            let salt = hexadecimal(random.bytes(16))
            let bodyHash = sha256Text(salt + body)
            hash = link(
                hash, state.tenant.text, next.version, moment.milliseconds, actor.text, event.kind, bodyHash)
            try session.run(
                Statement(
                    """
                    INSERT INTO event (tenant_id, version, at, actor, kind, body, salt, body_hash, hash)
                    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                    """,
                    .text(state.tenant.text), .integer(Int64(next.version)), .integer(moment.milliseconds),
                    .text(actor.text), .text(event.kind), .text(body), .text(salt), .text(bodyHash),
                    .text(hash)))
            try project(event, next, at: moment, session)
        }
        try session.run(
            Statement(
                """
                INSERT INTO engagement (tenant_id, version, state, log_bytes) VALUES ($1, $2, $3, $4)
                ON CONFLICT (tenant_id) DO UPDATE
                SET version = excluded.version, state = excluded.state, log_bytes = excluded.log_bytes
                """,
                .text(next.tenant.text), .integer(Int64(next.version)), .text(next.json.compact),
                .integer(size)))
        return next
    }

    /// What a row's place in the chain amounts to.
    private static func link(
        _ previous: String, _ tenant: String, _ version: Int, _ at: Int64, _ actor: String, _ kind: String,
        _ bodyHash: String
    ) -> String {
        sha256Text(
            [previous, tenant, String(version), String(at), actor, kind, bodyHash].joined(separator: "|"))
    }

    private static func project(
        _ event: Event, _ state: Engagement, at moment: Instant, _ session: any Session
    ) throws {
        try FunnelStore.project(event, state.tenant, at: moment, session)
        switch event {
        case .joined(let user, _, let role, _), .roleChanged(let user, let role):
            try session.run(
                Statement(
                    """
                    INSERT INTO membership (user_id, tenant_id, role) VALUES ($1, $2, $3)
                    ON CONFLICT (user_id, tenant_id) DO UPDATE SET role = excluded.role
                    """,
                    .text(user.text), .text(state.tenant.text), .text(role.rawValue)))
        case .removed(let user):
            try session.run(
                Statement(
                    "DELETE FROM membership WHERE user_id = $1 AND tenant_id = $2", .text(user.text),
                    .text(state.tenant.text)))
        case .filing(let track, _):
            if let filing = state.filing(track) {
                try FilingStore.project(filing, state.tenant, at: state.changed, session)
            }
            try MatchStore.project(state, session)
        case .matching, .trackMoved: try MatchStore.project(state, session)
        default: break
        }
    }

    /// Events of a tenant, oldest first.
    ///
    /// - Parameters:
    ///   - after: only later numbers.
    ///   - kind: only of this kind.
    ///   - last: only so many, the newest.
    ///   - first: only so many, the oldest.
    static func load(
        _ tenant: TenantID, after: Int = 0, kind: String? = nil, last: Int? = nil, first: Int? = nil,
        _ session: any Session
    ) throws -> [StoredEvent] {
        let rows = try session.run(
            Statement(
                """
                SELECT version, at, actor, kind, body, hash FROM event
                WHERE tenant_id = $1 AND version > $2 AND ($3 = '' OR kind = $3)
                ORDER BY version \(last == nil ? "ASC" : "DESC") LIMIT $4
                """,
                .text(tenant.text), .integer(Int64(after)), .text(kind ?? ""),
                .integer(Int64(last ?? first ?? 1_000_000))))
        return try (last == nil ? rows : rows.reversed()).map { row in
            guard let version = row.integer(0), let at = row.integer(1),
                let actor = row.text(2).flatMap(Actor.init),
                let kind = row.text(3), let hash = row.text(5)
            else { throw StoreError.damaged("an event of \(tenant) cannot be read") }
            return StoredEvent(
                tenant: tenant, version: Int(version), at: Instant(milliseconds: at), actor: actor,
                kind: kind,
                event: try row.text(4).map { try event(kind, $0, tenant) }, hash: hash)
        }
    }

    /// The company file as it stood at a revision.
    static func file(_ tenant: TenantID, revision: Int, _ session: any Session) throws -> String? {
        guard revision > 0 else { return nil }
        let row = try session.run(
            Statement(
                """
                SELECT kind, body FROM event WHERE tenant_id = $1 AND kind IN ('answered', 'imported')
                ORDER BY version LIMIT 1 OFFSET $2
                """, .text(tenant.text), .integer(Int64(revision - 1)))
        ).first
        guard let kind = row?.text(0), let body = row?.text(1) else { return nil }
        switch try event(kind, body, tenant) {
        case .answered(_, _, let file), .imported(let file): return file
        default: return nil
        }
    }

    private static func event(_ kind: String, _ body: String, _ tenant: TenantID) throws -> Event {
        guard let node = try? parseYAML(Array(body.utf8), limits: stored),
            let event = Event(kind: kind, body: node)
        else {
            throw StoreError.damaged("an event of \(tenant) is of a kind that this version does not know")
        }
        return event
    }

    /// Our own JSON: a company file within it at its largest, escaped.
    static let stored = ParseLimits(bytes: 8 << 20, depth: 16, nodes: 100_000)

    /// Every place where the log is not what was written; tenants whose data was erased are verified as well.
    static func verify(_ session: any Session) throws -> (events: Int, broken: [BrokenLink]) {
        var broken: [BrokenLink] = []
        var (count, place) = (0, ("", Int64(-1)))
        var (previous, tenant, expected) = ("", "", 0)
        while true {
            let rows = try session.run(
                Statement(
                    """
                    SELECT event.tenant_id, event.version, event.at, event.actor, event.kind, event.body, event.salt,
                    event.body_hash, event.hash, tombstone.last_hash FROM event
                    LEFT JOIN tombstone ON tombstone.tenant_id = event.tenant_id
                    WHERE event.tenant_id > $1 OR (event.tenant_id = $1 AND event.version > $2)
                    ORDER BY event.tenant_id, event.version LIMIT 500
                    """, .text(place.0), .integer(place.1)))
            guard let last = rows.last else { break }
            for row in rows {
                let id = row.text(0) ?? ""
                if id != tenant { (previous, tenant, expected) = ("", id, 0) }
                expected += 1
                count += 1
                let version = Int(row.integer(1) ?? 0)
                if version != expected {
                    broken.append(
                        BrokenLink(tenant: id, version: version, problem: "version \(expected) is missing"))
                    expected = version
                }
                if row.text(5) == nil, row.text(9) == nil {
                    broken.append(BrokenLink(tenant: id, version: version, problem: "the body is gone"))
                }
                if let body = row.text(5), sha256Text((row.text(6) ?? "") + body) != row.text(7) {
                    broken.append(BrokenLink(tenant: id, version: version, problem: "the body was changed"))
                }
                let hash = link(
                    previous, id, version, row.integer(2) ?? 0, row.text(3) ?? "", row.text(4) ?? "",
                    row.text(7) ?? "")
                if hash != row.text(8) {
                    broken.append(
                        BrokenLink(
                            tenant: id, version: version, problem: "it does not follow from the event before")
                    )
                }
                previous = row.text(8) ?? ""
            }
            place = (last.text(0) ?? "", last.integer(1) ?? 0)
        }
        // The end of a chain is the only place where events could vanish unseen: the state or the tombstone knows it.
        for row in try session.run(
            Statement(
                """
                SELECT last.tenant_id, last.version, event.hash, engagement.version, tombstone.last_hash
                FROM (SELECT tenant_id, MAX(version) AS version FROM event GROUP BY tenant_id) AS last
                JOIN event ON event.tenant_id = last.tenant_id AND event.version = last.version
                LEFT JOIN engagement ON engagement.tenant_id = last.tenant_id
                LEFT JOIN tombstone ON tombstone.tenant_id = last.tenant_id
                """))
        {
            let (id, version) = (row.text(0) ?? "", Int(row.integer(1) ?? 0))
            if let end = row.text(4) {
                if end != row.text(2) {
                    broken.append(
                        BrokenLink(tenant: id, version: version, problem: "events after it are missing"))
                }
            } else if row.integer(3) != row.integer(1) {
                broken.append(
                    BrokenLink(
                        tenant: id, version: version,
                        problem: "the state shown is of version \(row.integer(3) ?? 0)"))
            }
        }
        for row in try session.run(
            Statement(
                """
                SELECT engagement.tenant_id FROM engagement LEFT JOIN event ON event.tenant_id = engagement.tenant_id
                WHERE event.tenant_id IS NULL
                """))
        {
            broken.append(
                BrokenLink(tenant: row.text(0) ?? "", version: 0, problem: "its events are missing"))
        }
        return (count, broken)
    }

    /// Makes every projection anew from the log.
    ///
    /// - Returns: how many engagements differed from what was there.
    static func rebuild(_ session: any Session) throws -> Int {
        let tenants = try session.run(
            Statement(
                """
                SELECT DISTINCT event.tenant_id FROM event LEFT JOIN tombstone USING (tenant_id)
                WHERE tombstone.tenant_id IS NULL
                """)
        ).compactMap { $0.text(0).flatMap { TenantID($0) } }
        let before = try session.run(
            Statement("SELECT user_id, tenant_id, role FROM membership ORDER BY user_id, tenant_id"))
        try session.run(Statement("DELETE FROM membership"))
        for table in ["filing_work", "assignment", "offer", "progress", "finished_case"] {
            try session.run(Statement("DELETE FROM \(table)"))
        }
        var differed = 0
        for tenant in tenants {
            var state = Engagement(tenant)
            for stored in try load(tenant, session) {
                guard let event = stored.event else { continue }
                state = evolve(state, event, at: stored.at)
                try project(event, state, at: stored.at, session)
            }
            let json = state.json.compact
            let shown = try session.run(
                Statement("SELECT state FROM engagement WHERE tenant_id = $1", .text(tenant.text))
            ).first?.text(0)
            guard shown != json else { continue }
            differed += 1
            try session.run(
                Statement(
                    """
                    INSERT INTO engagement (tenant_id, version, state, log_bytes)
                    SELECT $1, $2, $3, COALESCE(SUM(LENGTH(body)), 0) FROM event WHERE tenant_id = $1
                    ON CONFLICT (tenant_id) DO UPDATE SET version = excluded.version, state = excluded.state
                    """, .text(tenant.text), .integer(Int64(state.version)), .text(json)))
        }
        let after = try session.run(
            Statement("SELECT user_id, tenant_id, role FROM membership ORDER BY user_id, tenant_id"))
        if before.map(\.values) != after.map(\.values) { differed += 1 }
        return differed
    }
}
