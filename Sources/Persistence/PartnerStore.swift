internal import Cryptography
public import Engagements
public import Routing
internal import StructuredText
public import Units

/// A partner of the directory, as it is kept.
public struct PartnerRecord: Hashable, Sendable {
    public let partner: Partner
    /// What it did before this directory, and what it did here.
    public let history: PartnerHistory
    public let load: PartnerLoad
    /// A profile that waits for the operator's approval.
    public let proposed: Partner?
    /// Whether it is offered anything.
    public let isActive: Bool

    /// The partner as routing looks at it.
    public var candidate: Candidate { Candidate(partner, history: history, load: load) }
}

/// The directory of partners, its people, the routing rules in force, and the operator's own log.
public struct PartnerStore: Sendable {
    let database: any Database
    /// Regions and languages that profiles are read by.
    let rules: RoutingRules

    public init(_ database: any Database, rules: RoutingRules) {
        self.database = database
        self.rules = rules
    }

    // MARK: The directory

    public func partners() async throws -> [PartnerRecord] {
        try await database.read { [rules] in try PartnerStore.partners(rules, $0) }
    }

    public func partner(_ id: PartnerID) async throws -> PartnerRecord? {
        try await partners().first { $0.partner.id == id }
    }

    /// Whoever may be offered something, as routing wants it, inside a transaction.
    public static func candidates(_ rules: RoutingRules, _ session: any Session) throws -> [Candidate] {
        try partners(rules, session).filter(\.isActive).map(\.candidate)
    }

    static func partners(_ rules: RoutingRules, _ session: any Session) throws -> [PartnerRecord] {
        var open: [String: Int] = [:]
        for row in try session.run(
            Statement(
                """
                SELECT partner_id, COUNT(*) FROM assignment
                WHERE partner_id IS NOT NULL AND is_closed = 0 AND stage IN ('offered', 'matched') GROUP BY partner_id
                """))
        { open[row.text(0) ?? ""] = Int(row.integer(1) ?? 0) }
        let (done, last) = try histories(session)
        return try session.run(
            Statement(
                "SELECT partner_id, profile, history, proposed, is_active FROM partner ORDER BY partner_id")
        ).map { row in
            guard let id = row.text(0), let text = row.text(1),
                let partner = try? Partner(Array(text.utf8), rules: rules)
            else { throw StoreError.damaged("a partner's profile cannot be read") }
            var history =
                row.text(2).flatMap { try? JSON(parsing: $0) }.map(PartnerHistory.init(json:)) ?? .init()
            let own = done[id] ?? .init()
            history.offers += own.offers
            history.accepted += own.accepted
            history.declined += own.declined
            history.silent += own.silent
            history.acceptMinutes += own.acceptMinutes
            history.filed += own.filed
            history.approved += own.approved
            history.actionRequired += own.actionRequired
            history.cases.merge(own.cases) { $0 + $1 }
            return PartnerRecord(
                partner: partner, history: history,
                load: PartnerLoad(open: open[id] ?? 0, lastOffered: last[id]),
                proposed: row.text(3).flatMap { try? Partner(Array($0.utf8), rules: rules) },
                isActive: row.integer(4) == 1)
        }
    }

    /// What each partner did with what it was offered here, and when it was offered something last.
    private static func histories(
        _ session: any Session
    ) throws -> (done: [String: PartnerHistory], last: [String: Int]) {
        var done: [String: PartnerHistory] = [:]
        var last: [String: Int] = [:]
        for row in try session.run(
            Statement(
                """
                SELECT partner_id, outcome, COUNT(*), SUM(ended - made), MAX(made) FROM offer
                GROUP BY partner_id, outcome
                """))
        {
            let id = row.text(0) ?? ""
            let count = Int(row.integer(2) ?? 0)
            last[id] = max(last[id] ?? 0, Int(row.integer(4) ?? 0) / 1_000)
            done[id, default: .init()].offers += count
            switch row.text(1).flatMap(OfferEnd.init) {
            case .accepted:
                done[id, default: .init()].accepted += count
                done[id, default: .init()].acceptMinutes += Int(row.integer(3) ?? 0) / 60_000
            case .declined: done[id, default: .init()].declined += count
            case .expired: done[id, default: .init()].silent += count
            case .withdrawn, nil: break
            }
        }
        for row in try session.run(
            Statement(
                """
                SELECT partner_id, SUM(filed), SUM(approved), SUM(action_required) FROM assignment
                WHERE partner_id IS NOT NULL AND stage = 'matched' GROUP BY partner_id
                """))
        {
            let id = row.text(0) ?? ""
            done[id, default: .init()].filed += Int(row.integer(1) ?? 0)
            done[id, default: .init()].approved += Int(row.integer(2) ?? 0)
            done[id, default: .init()].actionRequired += Int(row.integer(3) ?? 0)
        }
        for row in try session.run(
            Statement("SELECT partner_id, moment, COUNT(*) FROM finished_case GROUP BY partner_id, moment"))
        {
            done[row.text(0) ?? "", default: .init()].cases[row.text(1) ?? "", default: 0] += Int(
                row.integer(2) ?? 0)
        }
        return (done, last)
    }

    /// Takes partners into the directory, over those of the same id; what they did here stays.
    public func put(_ directory: PartnerDirectory, by actor: Actor, at moment: Instant) async throws {
        try await database.write { session in
            for candidate in directory.candidates {
                try session.run(
                    Statement(
                        """
                        INSERT INTO partner (partner_id, profile, history, is_active, changed) VALUES (?1, ?2, ?3, 1, ?4)
                        ON CONFLICT (partner_id) DO UPDATE
                        SET profile = excluded.profile, history = excluded.history, changed = excluded.changed
                        """,
                        .text(candidate.partner.id.text), .text(candidate.partner.json().compact),
                        .text(candidate.history.json.compact), .integer(moment.milliseconds)))
                try ConsoleLog.note(
                    "partner-imported", candidate.partner.id.text, "", by: actor, at: moment, session)
            }
        }
    }

    /// The partner proposes a profile; nothing changes until the operator approves it.
    ///
    /// Capacity and holidays are the partner's own to say and hold at once.
    public func propose(_ profile: Partner, by actor: Actor, at moment: Instant) async throws {
        try await change(profile.id, at: moment) { session, current in
            let isOwn = current.with(capacity: profile.capacity, calendar: profile.calendar) == profile
            try session.run(
                Statement(
                    isOwn
                        ? "UPDATE partner SET profile = ?2, changed = ?3 WHERE partner_id = ?1"
                        : "UPDATE partner SET proposed = ?2, changed = ?3 WHERE partner_id = ?1",
                    .text(profile.id.text), .text(profile.json().compact), .integer(moment.milliseconds)))
            try ConsoleLog.note(
                isOwn ? "capacity-changed" : "profile-proposed", profile.id.text, "", by: actor, at: moment,
                session)
        }
    }

    /// The operator takes a proposed profile over, or drops it.
    public func decide(_ id: PartnerID, approves: Bool, by actor: Actor, at moment: Instant) async throws {
        try await change(id, at: moment) { session, _ in
            try session.run(
                Statement(
                    approves
                        ? "UPDATE partner SET profile = COALESCE(proposed, profile), proposed = NULL WHERE partner_id = ?1"
                        : "UPDATE partner SET proposed = NULL WHERE partner_id = ?1", .text(id.text)))
            try ConsoleLog.note(
                approves ? "profile-approved" : "profile-refused", id.text, "", by: actor, at: moment, session
            )
        }
    }

    /// Whether a partner is offered anything.
    public func set(_ id: PartnerID, active: Bool, by actor: Actor, at moment: Instant) async throws {
        try await change(id, at: moment) { session, _ in
            try session.run(
                Statement(
                    "UPDATE partner SET is_active = ?2 WHERE partner_id = ?1", .text(id.text),
                    .integer(active ? 1 : 0)))
            try ConsoleLog.note(
                active ? "partner-resumed" : "partner-paused", id.text, "", by: actor, at: moment, session)
        }
    }

    private func change(
        _ id: PartnerID, at moment: Instant, _ body: @escaping @Sendable (any Session, Partner) throws -> Void
    ) async throws {
        try await database.write { [rules] session in
            guard let record = try PartnerStore.partners(rules, session).first(where: { $0.partner.id == id })
            else { throw Refusal.notFound }
            try body(session, record.partner)
        }
    }

    // MARK: People

    /// The partner that an account belongs to.
    public func partner(of user: UserID) async throws -> PartnerID? {
        try await database.read { session in
            try session.run(
                Statement("SELECT partner_id FROM partner_member WHERE user_id = ?1", .text(user.text))
            ).first?.text(0).flatMap { PartnerID($0) }
        }
    }

    public func join(_ user: UserID, _ id: PartnerID, by actor: Actor, at moment: Instant) async throws {
        try await change(id, at: moment) { session, _ in
            try session.run(
                Statement(
                    """
                    INSERT INTO partner_member (user_id, partner_id) VALUES (?1, ?2)
                    ON CONFLICT (user_id) DO UPDATE SET partner_id = excluded.partner_id
                    """, .text(user.text), .text(id.text)))
            try ConsoleLog.note("person-joined", id.text, user.text, by: actor, at: moment, session)
        }
    }

    /// The mailboxes of a partner's people, of the operators, or of a company's.
    public static func people(of partner: PartnerID, _ session: any Session) throws -> [Recipient] {
        try recipients(
            "SELECT account.user_id, email FROM account JOIN partner_member USING (user_id) WHERE partner_id = ?1 ORDER BY email",
            partner.text, session)
    }

    public func people(of partner: PartnerID) async throws -> [Recipient] {
        try await database.read { try PartnerStore.people(of: partner, $0) }
    }

    public func operators() async throws -> [Recipient] {
        try await database.read { try PartnerStore.operators($0) }
    }

    public static func operators(_ session: any Session) throws -> [Recipient] {
        try recipients(
            "SELECT user_id, email FROM account WHERE kind = ?1 ORDER BY email",
            Account.Kind.operator.rawValue, session)
    }

    private static func recipients(_ sql: String, _ value: String, _ session: any Session) throws
        -> [Recipient]
    {
        try session.run(Statement(sql, .text(value))).compactMap { row in
            guard let user = row.text(0).flatMap({ UserID($0) }), let email = row.text(1) else { return nil }
            return Recipient(user: user, email: email)
        }
    }

    // MARK: Rules

    /// Which version of the rules is in force; nil while the compiled-in ones are.
    public func publishedVersion() async throws -> Int? {
        try await database.read { session in
            try session.run(Statement("SELECT MAX(version) FROM routing_rules")).first?.integer(0).map {
                Int($0)
            }
        }
    }

    /// The text of the rules in force; nil while the compiled-in ones are.
    public func publishedRules() async throws -> (version: Int, text: String)? {
        try await database.read { session in
            try session.run(
                Statement("SELECT version, text FROM routing_rules ORDER BY version DESC LIMIT 1")
            ).first.flatMap { row in row.text(1).map { (Int(row.integer(0) ?? 0), $0) } }
        }
    }

    /// Puts rules into force; whoever calls has read them and run their examples.
    ///
    /// - Throws: `Refusal` when the version is not newer than the one in force.
    public func publish(_ text: String, version: Int, by actor: Actor, at moment: Instant) async throws {
        try await database.write { session in
            let last =
                try session.run(Statement("SELECT MAX(version) FROM routing_rules")).first?.integer(0) ?? 1
            guard version > Int(last) else {
                throw Refusal.refused("Version \(last) is in force: give the new rules version \(last + 1).")
            }
            try session.run(
                Statement(
                    "INSERT INTO routing_rules (version, text, published, actor) VALUES (?1, ?2, ?3, ?4)",
                    .integer(Int64(version)), .text(text), .integer(moment.milliseconds), .text(actor.text)))
            try ConsoleLog.note(
                "rules-published", String(version), sha256Text(text), by: actor, at: moment, session)
        }
    }

    // MARK: Saved views

    public func views(of user: UserID) async throws -> [(name: String, query: String)] {
        try await database.read { session in
            try session.run(
                Statement(
                    "SELECT name, query FROM saved_view WHERE user_id = ?1 ORDER BY name LIMIT 50",
                    .text(user.text))
            ).compactMap { row in row.text(0).flatMap { name in row.text(1).map { (name, $0) } } }
        }
    }

    /// Keeps a view under a name; an empty query takes it away.
    public func save(view name: String, query: String, of user: UserID) async throws {
        guard (1...60).contains(name.count), query.utf8.count <= 1_000 else {
            throw Refusal.refused("Name the view in 1 to 60 characters.")
        }
        try await database.write { session in
            if query.isEmpty {
                try session.run(
                    Statement(
                        "DELETE FROM saved_view WHERE user_id = ?1 AND name = ?2", .text(user.text),
                        .text(name)))
                return
            }
            let count = try session.run(
                Statement("SELECT COUNT(*) FROM saved_view WHERE user_id = ?1", .text(user.text))
            ).first?.integer(0)
            guard (count ?? 0) < 50 else { throw Refusal.refused("At most 50 views are kept.") }
            try session.run(
                Statement(
                    """
                    INSERT INTO saved_view (user_id, name, query) VALUES (?1, ?2, ?3)
                    ON CONFLICT (user_id, name) DO UPDATE SET query = excluded.query
                    """, .text(user.text), .text(name), .text(query)))
        }
    }
}
