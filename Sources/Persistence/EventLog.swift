internal import Cryptography
internal import Engagements
internal import StructuredText
internal import Units

/// The append-only log: each event hashes the one before it, with the hash of its own salted body.
///
/// The body's hash rather than the body is chained, so that erasing a tenant's data leaves a chain that still verifies.
enum EventLog {
    /// - Parameter weight: how a full log takes it.
    /// - Throws: ``Refusal`` when the log is full, or when what would be written could not be read back.
    static func append(
        _ events: [Event], to state: Engagement, by actor: Actor, at moment: Instant, random: RandomSource,
        weight: Command.Weight = .always, _ session: any Session
    ) throws -> Engagement {
        let tenant = SQLValue.text(state.tenant.text)
        let last = try session.run(
            Statement(
                "SELECT version, hash FROM event WHERE tenant_id = ?1 ORDER BY version DESC LIMIT 1", tenant)
        ).first
        // A state that is not the log's last was read before somebody else wrote.
        guard Int(last?.integer(0) ?? 0) == state.version else { throw StoreError.conflict }
        let before =
            try session.run(Statement("SELECT log_bytes FROM engagement WHERE tenant_id = ?1", tenant))
            .first?.integer(0) ?? 0
        var size = before
        var (next, hash) = (state, last?.text(1) ?? "")
        for event in events {
            next = evolve(next, event, at: moment)
            let stored = try keep(event, state.tenant, session)
            size += Int64(stored.body.utf8.count) + stored.added
            let salt = hexadecimal(random.bytes(16))
            let bodyHash = sha256Text(salt + stored.body)
            hash = link(
                hash, state.tenant.text, next.version, moment.milliseconds, actor.text, event.kind, bodyHash,
                session.logKey)
            try session.run(
                Statement(
                    """
                    INSERT INTO event (tenant_id, version, at, actor, kind, body, salt, body_hash, hash)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                    """,
                    tenant, .integer(Int64(next.version)), .integer(moment.milliseconds),
                    .text(actor.text), .text(event.kind), .text(stored.body), .text(salt), .text(bodyHash),
                    .text(hash)))
            // What is acknowledged can be read again, by the same reader: else nothing of it happens.
            guard try self.event(event.kind, stored.body, state.tenant, session) == event else {
                throw unreadable
            }
            try project(event, next, at: moment, session)
        }
        try bound(size, from: before, state, next, weight, session)
        let json = next.json.compact
        guard let node = try? parseYAML(Array(json.utf8), limits: stored),
            Engagement(next.tenant, json: node) == next
        else { throw unreadable }
        try session.run(
            Statement(
                """
                INSERT INTO engagement (tenant_id, version, state, log_bytes, is_draft) VALUES (?1, ?2, ?3, ?4, ?5)
                ON CONFLICT (tenant_id) DO UPDATE SET version = excluded.version, state = excluded.state,
                log_bytes = excluded.log_bytes, is_draft = excluded.is_draft
                """,
                tenant, .integer(Int64(next.version)), .text(json), .integer(size),
                .integer(next.members.isEmpty ? 1 : 0)))
        return next
    }

    private static let unreadable = Refusal.refused(
        "This could be written but not read again, because it is nested too deeply or too large: nothing was changed. Shorten it."
    )

    /// Holds the log of a company, and of all drafts together, to their sizes.
    private static func bound(
        _ size: Int64, from before: Int64, _ state: Engagement, _ next: Engagement, _ weight: Command.Weight,
        _ session: any Session
    ) throws {
        let isDraft = next.members.isEmpty
        let limit = isDraft ? EngagementLimits.draftLogBytes : EngagementLimits.logBytes
        let most: Int64 =
            switch weight {
            case .answers: limit
            case .writing: limit + EngagementLimits.reserveBytes
            case .always: .max
            }
        guard size <= most else {
            throw Refusal.refused(
                isDraft
                    ? "An application without an account holds at most \(limit >> 20) MB: sign in and take it over to go on, or begin anew from its company file."
                    : "The log of this company is full: it takes no more answers. Withdrawing, removing, exporting and what AWS decides go on; begin anew from its company file for further answers."
            )
        }
        let (old, new) = (state.version > 0 && state.members.isEmpty ? before : 0, isDraft ? size : 0)
        guard old != new else { return }
        let all = try draftBytes(session) + new - old
        if weight == .answers, new > old, all > EngagementLimits.allDraftsBytes {
            throw Refusal.refused(
                "This server keeps no more applications without an account at the moment: sign in first, and yours is kept."
            )
        }
        try setDraftBytes(max(0, all), session)
    }

    private static let draftSetting = "draft-bytes"

    /// The bytes of all applications that nobody with an account owns.
    static func draftBytes(_ session: any Session) throws -> Int64 {
        try session.setting(draftSetting).flatMap { Int64($0, in: 0...(1 << 50)) } ?? 0
    }

    static func setDraftBytes(_ bytes: Int64, _ session: any Session) throws {
        try session.set(draftSetting, to: String(bytes))
    }

    /// Counts the drafts' bytes anew, so that no slip of the running count lasts.
    static func countDraftBytes(_ session: any Session) throws {
        let sum = try session.run(
            Statement("SELECT COALESCE(SUM(log_bytes), 0) FROM engagement WHERE is_draft = 1")
        ).first?.integer(0)
        try setDraftBytes(sum ?? 0, session)
    }

    /// What the log keeps of an event: a whole company file lies beside it, once, under its hash.
    private static func keep(_ event: Event, _ tenant: TenantID, _ session: any Session) throws -> (
        body: String, added: Int64
    ) {
        guard let file = event.wholeFile else { return (event.body.compact, 0) }
        let hash = sha256Text(file)
        let isNew = try !session.run(
            Statement(
                """
                INSERT INTO company_file (tenant_id, hash, content) VALUES (?1, ?2, ?3)
                ON CONFLICT (tenant_id, hash) DO NOTHING RETURNING hash
                """, .text(tenant.text), .text(hash), .text(file))
        ).isEmpty
        let members = event.body.members.map { member in
            member.key == "file" ? JSON.Member(fileHash, .string(hash)) : member
        }
        return (JSON.object(members).compact, isNew ? Int64(file.utf8.count) : 0)
    }

    private static let fileHash = "fileHash"

    /// What a row's place in the chain amounts to.
    static func link(
        _ previous: String, _ tenant: String, _ version: Int, _ at: Int64, _ actor: String, _ kind: String,
        _ bodyHash: String, _ key: [UInt8]
    ) -> String {
        LogKey.link(previous, [tenant, String(version), String(at), actor, kind, bodyHash], key)
    }

    static func project(
        _ event: Event, _ state: Engagement, at moment: Instant, _ session: any Session
    ) throws {
        try FunnelStore.project(event, state.tenant, at: moment, session)
        switch event {
        case .joined(let user, _, let role, _), .roleChanged(let user, let role):
            try session.run(
                Statement(
                    """
                    INSERT INTO membership (user_id, tenant_id, role) VALUES (?1, ?2, ?3)
                    ON CONFLICT (user_id, tenant_id) DO UPDATE SET role = excluded.role
                    """,
                    .text(user.text), .text(state.tenant.text), .text(role.rawValue)))
        case .removed(let user):
            try session.run(
                Statement(
                    "DELETE FROM membership WHERE user_id = ?1 AND tenant_id = ?2", .text(user.text),
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
                WHERE tenant_id = ?1 AND version > ?2 AND (?3 = '' OR kind = ?3)
                ORDER BY version \(last == nil ? "ASC" : "DESC") LIMIT ?4
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
                event: try row.text(4).map { try event(kind, $0, tenant, session) }, hash: hash)
        }
    }

    /// The company file as it stood at a revision: from the last whole one before it on, difference by difference.
    static func file(_ tenant: TenantID, revision: Int, _ session: any Session) throws -> String? {
        guard revision > 0 else { return nil }
        let target = try session.run(
            Statement(
                """
                SELECT version FROM event WHERE tenant_id = ?1 AND kind IN ('answered', 'imported')
                ORDER BY version LIMIT 1 OFFSET ?2
                """, .text(tenant.text), .integer(Int64(revision - 1)))
        ).first?.integer(0)
        guard let target else { return nil }
        var changes: [FileChange] = []
        var place = target + 1
        search: while true {
            let rows = try session.run(
                Statement(
                    """
                    SELECT version, kind, body FROM event WHERE tenant_id = ?1 AND version < ?2
                    AND kind IN ('answered', 'imported') ORDER BY version DESC LIMIT 50
                    """, .text(tenant.text), .integer(place)))
            guard !rows.isEmpty else { return nil }
            for row in rows {
                guard let version = row.integer(0), let kind = row.text(1), let body = row.text(2) else {
                    return nil
                }
                place = version
                switch try event(kind, body, tenant, session) {
                case .answered(_, _, let change): changes.append(change)
                case .imported(let file): changes.append(.whole(file))
                default: continue
                }
                if case .whole? = changes.last { break search }
            }
        }
        var file = ""
        for change in changes.reversed() {
            guard let next = change.applied(to: file) else {
                throw StoreError.damaged("a change of the company file of \(tenant) does not fit")
            }
            file = next
        }
        return file
    }

    private static func event(_ kind: String, _ body: String, _ tenant: TenantID, _ session: any Session)
        throws
        -> Event
    {
        guard let node = try? parseYAML(Array(body.utf8), limits: stored) else {
            throw StoreError.damaged("an event of \(tenant) cannot be read")
        }
        var file: String?
        if let hash = node[fileHash]?.text {
            file = try session.run(
                Statement(
                    "SELECT content FROM company_file WHERE tenant_id = ?1 AND hash = ?2", .text(tenant.text),
                    .text(hash))
            ).first?.text(0)
            guard let found = file, sha256Text(found) == hash else {
                throw StoreError.damaged("a company file of \(tenant) is gone or was changed")
            }
        }
        guard let event = Event(kind: kind, body: node, file: file) else {
            throw StoreError.damaged("an event of \(tenant) is of a kind that this version does not know")
        }
        return event
    }

    /// Our own JSON: a company file within it at its largest, escaped.
    static let stored = ParseLimits(bytes: 8 << 20, depth: 16, nodes: 100_000)

    /// What is made of the log alone, with the columns by which two makings of it are compared.
    static let projections: [(table: String, columns: String)] = [
        ("membership", "user_id, tenant_id, role"),
        ("filing_work", "tenant_id, track, opportunity_id, application_id"),
        (
            "assignment",
            "tenant_id, stage, partner_id, number, offered, expires, since, accepted, breached, escalated, queue_reason, is_closed, open_questions, filed, approved, action_required, owner, domain"
        ),
        ("offer", "tenant_id, number, partner_id, made, ended, outcome, reason"),
        ("progress", "tenant_id, source, started, finished, agreed, accepted, filed, approved, landed"),
        ("finished_case", "tenant_id, partner_id, moment"),
    ]

    /// By which version of the projections what stands in the tables was made: raised when one of them is made otherwise.
    static let projectionVersion = "3"
}
