public import Units
public import Cryptography
public import Engagements
internal import StructuredText

/// The engagements: their log, and what it amounts to.
public struct EngagementStore: Sendable {
    let database: any Database
    let random: RandomSource
    let listener: EventListener?

    /// - `listener`: told of what commands lead to.
    public init(_ database: any Database, random: RandomSource, listener: EventListener? = nil) {
        self.database = database
        self.random = random
        self.listener = listener
    }

    /// Begins an engagement, for an account or for whoever holds the draft's secret.
    ///
    /// - `source`: the word under which somebody came, or how.
    public func open(
        _ file: String, owner: (user: UserID, email: String)?, source: String = "", at moment: Instant
    ) async throws -> (scope: Scope, state: Engagement) {
        let random = self.random
        return try await database.write { session in
            let tenant = TenantID(at: moment, random: random)
            let actor: Actor = owner.map { .user($0.user) } ?? .draftHolder
            var events: [Event] = [
                .opened(source: source), .answered(screen: 0, paths: [], change: .whole(file)),
            ]
            if let owner {
                events.append(.joined(owner.user, email: owner.email, role: .owner, invitation: nil))
            }
            let state = try EventLog.append(
                events, to: Engagement(tenant), by: actor, at: moment, random: random, weight: .answers,
                session)
            return (Scope(tenant: tenant, actor: actor, role: owner == nil ? nil : .owner), state)
        }
    }

    /// The engagement of a scope; nil when it was deleted.
    public func load(_ scope: Scope) async throws -> Engagement? {
        try await database.read { try EngagementStore.load(scope.tenant, $0) }
    }

    static func load(_ tenant: TenantID, _ session: any Session) throws -> Engagement? {
        guard
            let text = try session.run(
                Statement("SELECT state FROM engagement WHERE tenant_id = ?1", .text(tenant.text))
            ).first?.text(0)
        else { return nil }
        guard let node = try? parseYAML(Array(text.utf8), limits: EventLog.stored),
            let state = Engagement(tenant, json: node)
        else {
            throw StoreError.damaged("the state of \(tenant) cannot be read; run cloudroute audit rebuild")
        }
        return state
    }

    /// Carries a command out: reads, decides and writes in one transaction.
    ///
    /// - `also`: what else belongs into the same transaction, such as a mail.
    /// - Throws: `Refusal` or ``StoreError``.
    @discardableResult
    public func handle(
        _ command: Command, _ scope: Scope, at moment: Instant,
        also: (@Sendable (any Session, Engagement, [Event]) throws -> Void)? = nil
    ) async throws -> Engagement {
        try await handle(scope, at: moment, also: also) { _, _ in [command] }
    }

    /// Carries out the commands that what the transaction reads leads to, such as an offer to whoever is free now.
    ///
    /// - `also`: what else belongs into the same transaction, such as a mail.
    /// - `deciding`: reads what it needs and says what is to be done; all of it happens or nothing.
    /// - Throws: `Refusal` or ``StoreError``.
    @discardableResult
    public func handle(
        _ scope: Scope, at moment: Instant,
        also: (@Sendable (any Session, Engagement, [Event]) throws -> Void)? = nil,
        deciding: @escaping @Sendable (any Session, Engagement) throws -> [Command]
    ) async throws -> Engagement {
        let (random, listener) = (self.random, self.listener)
        return try await database.write { session in
            guard var state = try EngagementStore.load(scope.tenant, session) else { throw Refusal.notFound }
            let before = state
            var all: [Event] = []
            for command in try deciding(session, state) {
                let events = try decide(command, state, by: scope.actor, at: moment)
                guard !events.isEmpty else { continue }
                state = try EventLog.append(
                    events, to: state, by: scope.actor, at: moment, random: random, weight: command.weight,
                    session)
                all += events
            }
            try also?(session, state, all)
            if !all.isEmpty { try listener?(session, before, state, all, scope.actor, moment) }
            return state
        }
    }

    /// Carries a command of the machine itself out, inside another transaction.
    func record(_ command: Command, _ tenant: TenantID, at moment: Instant, _ session: any Session) throws {
        guard let state = try EngagementStore.load(tenant, session) else { throw Refusal.notFound }
        let events = try decide(command, state, by: .system, at: moment)
        guard !events.isEmpty else { return }
        let next = try EventLog.append(
            events, to: state, by: .system, at: moment, random: random, weight: command.weight, session)
        try listener?(session, state, next, events, .system, moment)
    }

    /// The company file as it stood at a revision; nil when there is none of that number.
    public func file(_ scope: Scope, revision: Int) async throws -> String? {
        try await database.read { try EventLog.file(scope.tenant, revision: revision, $0) }
    }

    /// The whole log of a scope, oldest first; `EngagementLimits/logBytes` bounds it.
    public func events(_ scope: Scope) async throws -> [StoredEvent] {
        try await database.read { try EventLog.load(scope.tenant, $0) }
    }

    /// At most `first` events after a number, oldest first.
    public func events(_ scope: Scope, after: Int, first: Int) async throws -> [StoredEvent] {
        try await database.read { try EventLog.load(scope.tenant, after: after, first: first, $0) }
    }

    /// The newest events, of one kind or all, oldest first.
    public func newest(_ scope: Scope, kind: String?, count: Int) async throws -> [StoredEvent] {
        try await database.read { try EventLog.load(scope.tenant, kind: kind, last: count, $0) }
    }

    /// Erases a tenant: bodies, state, people, links and keys go; the hashes and a tombstone stay.
    ///
    /// - Throws: `Refusal` unless an owner asks.
    public func erase(_ scope: Scope, at moment: Instant) async throws {
        try await database.write { try EngagementStore.erase(scope, at: moment, $0) }
    }

    /// The same inside another transaction.
    static func erase(_ scope: Scope, at moment: Instant, _ session: any Session) throws {
        let tenant = SQLValue.text(scope.tenant.text)
        // Who may is asked of the tables beside the state: what cannot be read any more can still be deleted.
        let sizes = try session.run(
            Statement("SELECT log_bytes, is_draft FROM engagement WHERE tenant_id = ?1", tenant)
        ).first
        guard let sizes else { throw Refusal.notFound }
        let mayErase: Bool =
            switch scope.actor {
            case .user(let user):
                try EngagementStore.scope(scope.tenant, for: user, session)?.role == .owner
            case .draftHolder: sizes.integer(1) == 1
            case .system: true
            case .shareLink, .partner, .operator: false
            }
        guard mayErase else { throw Refusal.forbidden(needs: .owner) }
        if sizes.integer(1) == 1 {
            let rest = try EventLog.draftBytes(session) - (sizes.integer(0) ?? 0)
            try EventLog.setDraftBytes(max(0, rest), session)
        }
        let last = try session.run(
            Statement("SELECT hash FROM event WHERE tenant_id = ?1 ORDER BY version DESC LIMIT 1", tenant)
        ).first?.text(0)
        try session.run(
            Statement(
                "INSERT INTO tombstone (tenant_id, at, actor, last_hash) VALUES (?1, ?2, ?3, ?4)", tenant,
                .integer(moment.milliseconds), .text(scope.actor.text), .text(last ?? "")))
        for sql in [
            "UPDATE event SET body = NULL, salt = NULL WHERE tenant_id = ?1",
            "DELETE FROM engagement WHERE tenant_id = ?1",
            "DELETE FROM company_file WHERE tenant_id = ?1",
            "DELETE FROM attachment WHERE tenant_id = ?1",
            "DELETE FROM evidence_window WHERE tenant_id = ?1",
            "DELETE FROM evidence_pass WHERE tenant_id = ?1",
            "DELETE FROM evidence_pack WHERE tenant_id = ?1",
            "DELETE FROM evidence_manual WHERE tenant_id = ?1",
            "DELETE FROM setting WHERE name = 'evidence-end:' || ?1",
            "DELETE FROM stuck_item WHERE tenant_id = ?1",
            "DELETE FROM membership WHERE tenant_id = ?1",
            "DELETE FROM token WHERE tenant_id = ?1",
            "DELETE FROM api_key WHERE tenant_id = ?1",
            "DELETE FROM idempotency WHERE tenant_id = ?1",
            "DELETE FROM outbox WHERE tenant_id = ?1",
            "DELETE FROM filing_work WHERE tenant_id = ?1",
            "DELETE FROM credit_code WHERE tenant_id = ?1",
            // Also what was read of its accounts before anybody's credits were known to be on them.
            "DELETE FROM balance WHERE tenant_id = '' AND account IN (SELECT account FROM balance WHERE tenant_id = ?1)",
            "DELETE FROM balance WHERE tenant_id = ?1",
            "DELETE FROM assignment WHERE tenant_id = ?1",
            "DELETE FROM offer WHERE tenant_id = ?1",
            "DELETE FROM progress WHERE tenant_id = ?1",
            "DELETE FROM finished_case WHERE tenant_id = ?1",
            "DELETE FROM notice WHERE tenant_id = ?1",
            "DELETE FROM delivery WHERE webhook_id IN (SELECT webhook_id FROM webhook WHERE owner = ?1)",
            "DELETE FROM webhook WHERE owner = ?1",
        ] { try session.run(Statement(sql, tenant)) }
    }

    /// Removes what has run out: sessions, secrets, and drafts that nobody holds a way into any more.
    public func purge(at moment: Instant) async throws {
        let now = SQLValue.integer(moment.milliseconds)
        let abandoned = try await database.write { session in
            try session.run(Statement("DELETE FROM session WHERE expires < ?1", now))
            try session.run(
                Statement("DELETE FROM outbox WHERE sent < ?1", .integer(moment.milliseconds - 86_400_000)))
            try EvidenceStore.purge(at: moment, session)
            try session.run(
                Statement("DELETE FROM idempotency WHERE at < ?1", .integer(moment.milliseconds - 86_400_000))
            )
            // What still waits is tried every ten minutes: an item that was not tried for a day is gone.
            try session.run(
                Statement(
                    "DELETE FROM stuck_item WHERE last < ?1", .integer(moment.milliseconds - 86_400_000))
            )
            let rows = try session.run(
                Statement(
                    """
                    SELECT engagement.tenant_id FROM engagement
                    LEFT JOIN membership ON membership.tenant_id = engagement.tenant_id
                    WHERE membership.tenant_id IS NULL AND NOT EXISTS (
                    SELECT 1 FROM token WHERE token.tenant_id = engagement.tenant_id AND token.expires > ?1) LIMIT 1000
                    """, now))
            try session.run(
                Statement("DELETE FROM token WHERE expires < ?1", .integer(moment.milliseconds - 86_400_000)))
            return rows.compactMap { $0.text(0).flatMap { TenantID($0) } }
        }
        for tenant in abandoned {
            // One that is gone meanwhile holds up no other.
            do { try await erase(Scope(tenant: tenant, actor: .system, role: nil), at: moment) } catch Refusal
                .notFound
            {}
        }
        try await database.write { try EventLog.countDraftBytes($0) }
    }

    /// The companies of a person with the role in each.
    public func companies(of user: UserID) async throws -> [(scope: Scope, state: Engagement)] {
        try await database.read { session in
            try session.run(
                Statement(
                    "SELECT tenant_id, role FROM membership WHERE user_id = ?1 ORDER BY tenant_id LIMIT 200",
                    .text(user.text))
            ).compactMap { row in
                guard let tenant = row.text(0).flatMap({ TenantID($0) }),
                    let role = row.text(1).flatMap(Role.init),
                    // One company that cannot be read hides no other.
                    let state = try? EngagementStore.load(tenant, session)
                else { return nil }
                return (Scope(tenant: tenant, actor: .user(user), role: role), state)
            }
        }
    }

    /// Leave for a member of the tenant; nil for everybody else.
    public func scope(_ tenant: TenantID, for user: UserID) async throws -> Scope? {
        try await database.read { try EngagementStore.scope(tenant, for: user, $0) }
    }

    static func scope(_ tenant: TenantID, for user: UserID, _ session: any Session) throws -> Scope? {
        try session.run(
            Statement(
                "SELECT role FROM membership WHERE user_id = ?1 AND tenant_id = ?2", .text(user.text),
                .text(tenant.text))
        ).first?.text(0).flatMap(Role.init).map { Scope(tenant: tenant, actor: .user(user), role: $0) }
    }

    /// Makes everything that is shown anew, compares it with what was shown, and takes it back: nothing is changed.
    ///
    /// For a copy of the database, or one that nobody else uses: it writes until it ends.
    public func replay() async throws -> Rebuilt {
        do {
            return try await database.write {
                throw Replayed(result: try EventLog.rebuild($0, isReplay: true))
            }
        } catch let replayed as Replayed {
            return replayed.result
        }
    }

    /// Ends the transaction of a replay without keeping it.
    private struct Replayed: Error {
        let result: Rebuilt
    }

    /// How full a company's log is.
    public func space(_ scope: Scope) async throws -> (used: Int64, most: Int64) {
        try await database.read { session in
            let row = try session.run(
                Statement(
                    "SELECT log_bytes, is_draft FROM engagement WHERE tenant_id = ?1",
                    .text(scope.tenant.text))
            ).first
            return (
                row?.integer(0) ?? 0,
                row?.integer(1) == 1 ? EngagementLimits.draftLogBytes : EngagementLimits.logBytes
            )
        }
    }

    /// The bytes of all applications that nobody with an account owns.
    public func draftBytes() async throws -> Int64 { try await database.read { try EventLog.draftBytes($0) } }
}
