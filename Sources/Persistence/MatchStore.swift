internal import Filings
public import Engagements
public import Routing
internal import StructuredText
public import Units

/// Where an application stands in its match, as queues show it.
public struct AssignmentRow: Hashable, Sendable {
    public let scope: Scope
    public let stage: Matching.Stage
    public let partner: PartnerID?
    public let number: Int
    public let offered: Instant?
    public let expires: Instant?
    public let since: Instant
    public let accepted: Instant?
    public let breached: Instant?
    public let escalated: Int
    public let queueReason: String
    public let isClosed: Bool
    public let openQuestions: Int
    public let filed: Int
    public let approved: Int
    public let actionRequired: Int
    /// Who at the partner works on it.
    public let owner: UserID?
}

/// One offer as the directory counts it.
public struct OfferRow: Hashable, Sendable {
    public let tenant: TenantID
    public let number: Int
    public let partner: PartnerID
    public let made: Instant
    public let ended: Instant?
    public let end: OfferEnd?
    public let reason: String
}

/// Queues and timers: a projection of the log, which `audit rebuild` makes anew.
public struct MatchStore: Sendable {
    let database: any Database

    public init(_ database: any Database) { self.database = database }

    /// The host of the website that a company file names, without `www.`; nil where it names none.
    static func domain(of file: String) -> String? {
        guard let root = try? parseYAML(Array(file.utf8)), let site = root["company"]?["website"]?.text else {
            return nil
        }
        var rest = site.lowercased()[...]
        if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
        let ends: Set<Character> = ["/", ":", "?", "#"]
        var host = rest.prefix { !ends.contains($0) }
        if host.hasPrefix("www.") { host = host.dropFirst(4) }
        return host.contains(".") ? String(host) : nil
    }

    /// Writes what the engagement's events have made of its match.
    static func project(_ state: Engagement, _ session: any Session) throws {
        let match = state.matching
        guard match.since.milliseconds > 0 else { return }
        let offer = match.current
        func moment(_ moment: Instant?) -> SQLValue { moment.map { .integer($0.milliseconds) } ?? .null }
        let decided: [TrackState] = [
            .filed, .inReview, .actionRequired, .approved, .landed, .exhausted, .declined,
        ]
        let approved: [TrackState] = [.approved, .landed, .exhausted]
        let accepted = match.stage == .matched ? offer?.ended : nil
        let places = (1...18).map { "?\($0)" }.joined(separator: ", ")
        try session.run(
            Statement(
                """
                INSERT INTO assignment (tenant_id, stage, partner_id, number, offered, expires, since, accepted, breached,
                escalated, queue_reason, is_closed, open_questions, filed, approved, action_required, owner, domain) VALUES (\(places))
                ON CONFLICT (tenant_id) DO UPDATE SET stage = excluded.stage, partner_id = excluded.partner_id,
                number = excluded.number, offered = excluded.offered, expires = excluded.expires, since = excluded.since,
                accepted = excluded.accepted, breached = excluded.breached, escalated = excluded.escalated,
                queue_reason = excluded.queue_reason, is_closed = excluded.is_closed,
                open_questions = excluded.open_questions, filed = excluded.filed, approved = excluded.approved,
                action_required = excluded.action_required, owner = excluded.owner, domain = excluded.domain
                """,
                .text(state.tenant.text), .text(match.stage.rawValue),
                offer.map { .text($0.partner.text) } ?? .null,
                .integer(Int64(offer?.number ?? 0)), moment(offer?.made), moment(offer?.expires),
                moment(match.since), moment(accepted), moment(match.breached),
                .integer(Int64(match.escalated.max() ?? 0)), .text(match.queueReason),
                .integer(match.done[.closed] == nil ? 0 : 1),
                .integer(Int64(match.questions.count { $0.answer == nil })),
                .integer(Int64(state.tracks.count { decided.contains($0.state) })),
                .integer(Int64(state.tracks.count { approved.contains($0.state) })),
                .integer(Int64(state.tracks.count { $0.state == .actionRequired })),
                match.owner.map { .text($0.text) } ?? .null, .text(domain(of: state.file) ?? "")))
        if let partner = match.partner {
            for moment in match.counted ?? [] {
                try session.run(
                    Statement(
                        """
                        INSERT INTO finished_case (tenant_id, partner_id, moment) VALUES (?1, ?2, ?3)
                        ON CONFLICT (tenant_id, moment) DO NOTHING
                        """, .text(state.tenant.text), .text(partner.text), .text(moment)))
            }
        }
        // Only the newest can have changed, and the one before it when an operator chose another.
        for offer in match.offers.suffix(2) {
            try session.run(
                Statement(
                    """
                    INSERT INTO offer (tenant_id, number, partner_id, made, ended, outcome, reason)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (tenant_id, number) DO UPDATE
                    SET ended = excluded.ended, outcome = excluded.outcome, reason = excluded.reason
                    """,
                    .text(state.tenant.text), .integer(Int64(offer.number)), .text(offer.partner.text),
                    moment(offer.made), moment(offer.ended), offer.end.map { .text($0.rawValue) } ?? .null,
                    .text(offer.reason)))
        }
    }

    private static let columns = """
        tenant_id, stage, partner_id, number, offered, expires, since, accepted, breached, escalated, queue_reason,
        is_closed, open_questions, filed, approved, action_required, owner
        """

    private static func row(_ row: SQLRow, _ actor: Actor) -> AssignmentRow? {
        guard let tenant = row.text(0).flatMap({ TenantID($0) }), let since = row.integer(6),
            let stage = row.text(1).flatMap(Matching.Stage.init)
        else { return nil }
        func moment(_ column: Int) -> Instant? { row.integer(column).map { Instant(milliseconds: $0) } }
        func count(_ column: Int) -> Int { Int(row.integer(column) ?? 0) }
        return AssignmentRow(
            scope: Scope(tenant: tenant, actor: actor, role: nil), stage: stage,
            partner: row.text(2).flatMap { PartnerID($0) }, number: count(3), offered: moment(4),
            expires: moment(5), since: Instant(milliseconds: since), accepted: moment(7), breached: moment(8),
            escalated: count(9), queueReason: row.text(10) ?? "", isClosed: count(11) == 1,
            openQuestions: count(12), filed: count(13), approved: count(14), actionRequired: count(15),
            owner: row.text(16).flatMap { UserID($0) })
    }

    /// What waits for a partner, the longest first: the worker's timers.
    public func waiting() async throws -> [AssignmentRow] {
        try await database.read { session in
            try session.run(
                Statement(
                    """
                    SELECT \(MatchStore.columns) FROM assignment
                    WHERE stage IN ('searching', 'offered', 'queued') ORDER BY since, tenant_id LIMIT 20000
                    """)
            ).compactMap { MatchStore.row($0, .system) }
        }
    }

    /// How many other applications wait for a partner that this one may not stand beside: those of the same website, where
    /// somebody of it has a mailbox there, and those of the person who agrees.
    ///
    /// - Returns: of the verified domain, and of the person.
    public static func waitingBeside(_ state: Engagement, _ user: UserID, _ session: any Session) throws -> (
        sameDomain: Int, sameUser: Int
    ) {
        let waiting = "stage IN ('searching', 'offered', 'queued')"
        let own = try session.run(
            Statement(
                """
                SELECT COUNT(*) FROM assignment JOIN membership ON membership.tenant_id = assignment.tenant_id
                WHERE membership.user_id = ?1 AND assignment.tenant_id <> ?2 AND \(waiting)
                """, .text(user.text), .text(state.tenant.text))
        ).first?.integer(0)
        guard let domain = domain(of: state.file),
            state.members.contains(where: { isOf(domain, $0.email) })
        else { return (0, Int(own ?? 0)) }
        let beside = try session.run(
            Statement(
                """
                SELECT account.email FROM assignment
                JOIN membership ON membership.tenant_id = assignment.tenant_id
                JOIN account ON account.user_id = membership.user_id
                WHERE assignment.domain = ?1 AND assignment.tenant_id <> ?2 AND \(waiting) LIMIT 1000
                """, .text(domain), .text(state.tenant.text)))
        return (beside.count { isOf(domain, $0.text(0) ?? "") }, Int(own ?? 0))
    }

    /// Whether a mailbox is one of a domain.
    private static func isOf(_ domain: String, _ email: String) -> Bool {
        email.hasSuffix("@\(domain)") || email.hasSuffix(".\(domain)")
    }

    /// Every application that was ever to be matched, for the operator.
    public func all(for user: UserID) async throws -> [AssignmentRow] {
        try await database.read { session in
            try session.run(
                Statement(
                    "SELECT \(MatchStore.columns) FROM assignment WHERE stage <> 'none' ORDER BY since, tenant_id LIMIT 20000"
                )
            ).compactMap { MatchStore.row($0, .operator(user)) }
        }
    }

    /// The applications whose website's host holds a word, or one of whose people has it as address; for the operator, who is
    /// shown neither.
    public func tenants(of word: String) async throws -> Set<TenantID> {
        let plain = word.filter { $0 != "%" && $0 != "_" && $0 != "\\" }
        guard !plain.isEmpty else { return [] }
        return try await database.read { session in
            let found = try session.run(
                Statement(
                    """
                    SELECT tenant_id FROM assignment WHERE domain LIKE '%' || ?1 || '%'
                    UNION SELECT membership.tenant_id FROM membership
                    JOIN account ON account.user_id = membership.user_id WHERE account.email = ?1 LIMIT 20000
                    """, .text(plain)))
            return Set(found.compactMap { $0.text(0).flatMap { TenantID($0) } })
        }
    }

    /// What a partner is offered or has.
    ///
    /// An offer that ran out is not shown, even before its end is written.
    public func held(by partner: PartnerID, _ user: UserID, at moment: Instant) async throws
        -> [AssignmentRow]
    {
        try await database.read { session in
            try session.run(
                Statement(
                    """
                    SELECT \(MatchStore.columns) FROM assignment WHERE partner_id = ?1
                    AND (stage = 'matched' OR (stage = 'offered' AND expires > ?2)) ORDER BY since, tenant_id LIMIT 5000
                    """, .text(partner.text), .integer(moment.milliseconds))
            ).compactMap { MatchStore.row($0, .partner(partner, user)) }
        }
    }

    /// Leave for a partner whose turn it is; nil for every other.
    public func scope(_ tenant: TenantID, _ partner: PartnerID, _ user: UserID, at moment: Instant)
        async throws
        -> Scope?
    {
        try await database.read { session in
            try session.run(
                Statement(
                    """
                    SELECT 1 FROM assignment WHERE tenant_id = ?1 AND partner_id = ?2
                    AND (stage = 'matched' OR (stage = 'offered' AND expires > ?3))
                    """, .text(tenant.text), .text(partner.text), .integer(moment.milliseconds))
            ).isEmpty ? nil : Scope(tenant: tenant, actor: .partner(partner, user), role: nil)
        }
    }

    /// Leave for an operator, over applications that were to be matched.
    public func scope(_ tenant: TenantID, operator user: UserID) async throws -> Scope? {
        try await database.read { session in
            try session.run(
                Statement(
                    "SELECT 1 FROM assignment WHERE tenant_id = ?1 AND stage <> 'none'", .text(tenant.text))
            ).isEmpty ? nil : Scope(tenant: tenant, actor: .operator(user), role: nil)
        }
    }

    /// Offers of a partner, the newest first; of all partners when none is named.
    public func offers(of partner: PartnerID?) async throws -> [OfferRow] {
        try await database.read { session in
            try session.run(
                Statement(
                    """
                    SELECT tenant_id, number, partner_id, made, ended, outcome, reason FROM offer
                    WHERE ?1 = '' OR partner_id = ?1 ORDER BY made DESC LIMIT 5000
                    """, .text(partner?.text ?? ""))
            ).compactMap { row in
                guard let tenant = row.text(0).flatMap({ TenantID($0) }), let number = row.integer(1),
                    let partner = row.text(2).flatMap({ PartnerID($0) }), let made = row.integer(3)
                else { return nil }
                return OfferRow(
                    tenant: tenant, number: Int(number), partner: partner, made: Instant(milliseconds: made),
                    ended: row.integer(4).map { Instant(milliseconds: $0) },
                    end: row.text(5).flatMap(OfferEnd.init), reason: row.text(6) ?? "")
            }
        }
    }
}
