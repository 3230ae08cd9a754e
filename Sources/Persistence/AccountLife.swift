public import Engagements
public import Routing
public import Units

/// An account as those see it who run the service.
public struct AccountOverview: Sendable {
    public let account: Account
    public let created: Instant
    /// Sessions that are open.
    public let sessions: Int
    public let companies: Int
    public let partner: PartnerID?
}

/// What an operator does to an account; each with a reason in the operator's log.
public enum AccountChange: Sendable {
    case endSessions
    /// The authenticator app and the recovery codes are lost: the next sign-in sets the second factor up anew.
    case resetFactor
    case leavePartner
    /// To another mailbox; both are told.
    case address(String)
    /// With the companies that nobody else belongs to, where `withCompanies` says so.
    case remove(withCompanies: Bool)

    /// The word of the log.
    public var kind: String {
        switch self {
        case .endSessions: "account-sessions-ended"
        case .resetFactor: "account-factor-reset"
        case .leavePartner: "account-left-partner"
        case .address: "account-address-changed"
        case .remove: "account-removed"
        }
    }
}

extension AccountStore {
    /// Accounts whose address holds a text, in the order of their addresses.
    public func list(_ sought: String = "", at moment: Instant, atMost count: Int = 200) async throws
        -> [AccountOverview]
    {
        try await database.read { session in
            try session.run(
                Statement(
                    """
                    SELECT account.user_id, account.email, account.kind, account.totp_confirmed, account.created,
                    (SELECT COUNT(*) FROM session WHERE session.user_id = account.user_id AND session.expires > ?2),
                    (SELECT COUNT(*) FROM membership WHERE membership.user_id = account.user_id),
                    partner_member.partner_id FROM account
                    LEFT JOIN partner_member ON partner_member.user_id = account.user_id
                    WHERE ?1 = '' OR account.email LIKE '%' || ?1 || '%' ORDER BY account.email LIMIT ?3
                    """, .text(sought.lowercased().filter { $0 != "%" && $0 != "_" }),
                    .integer(moment.milliseconds), .integer(Int64(count)))
            ).compactMap { row in
                guard let account = AccountStore.account(row), let created = row.integer(4) else {
                    return nil
                }
                return AccountOverview(
                    account: account, created: Instant(milliseconds: created),
                    sessions: Int(row.integer(5) ?? 0), companies: Int(row.integer(6) ?? 0),
                    partner: row.text(7).flatMap { PartnerID($0) })
            }
        }
    }

    /// The account of an address.
    public func account(_ email: String) async throws -> Account? {
        try await database.read { try account("email", email, $0) }
    }

    /// Carries a change out with its reason, all of it or nothing.
    ///
    /// - `engagements`: the companies, whose log tells of members that go or have another address.
    /// - `mail`: makes the mails of a changed address, to the old and to the new one.
    /// - Throws: `Refusal` in words for whoever asks.
    public func change(
        _ change: AccountChange, of user: UserID, reason: String, by actor: Actor, at moment: Instant,
        engagements: EngagementStore,
        mail: @escaping @Sendable (_ old: String, _ new: String) -> [Mail] = { _, _ in [] }
    ) async throws {
        guard (1...500).contains(reason.utf8.count), isPlainText(reason) else {
            throw Refusal.refused("Give the reason in 1 to 500 plain characters.")
        }
        let random = self.random
        try await database.write { session in
            guard let account = try account("user_id", user.text, session) else { throw Refusal.notFound }
            let id = SQLValue.text(user.text)
            switch change {
            case .endSessions: break
            case .resetFactor:
                try session.run(
                    Statement(
                        """
                        UPDATE account SET totp = NULL, totp_pending = NULL, totp_confirmed = 0 WHERE user_id = ?1
                        """, id))
                try session.run(Statement("DELETE FROM recovery_code WHERE user_id = ?1", id))
            case .leavePartner:
                let rows = try session.run(
                    Statement("DELETE FROM partner_member WHERE user_id = ?1 RETURNING partner_id", id))
                guard !rows.isEmpty else { throw Refusal.refused("\(account.email) belongs to no partner.") }
            case .address(let email):
                guard try self.account("email", email, session) == nil else {
                    throw Refusal.refused("\(email) has an account already.")
                }
                try session.run(
                    Statement("UPDATE account SET email = ?2 WHERE user_id = ?1", id, .text(email)))
                for tenant in try AccountStore.tenants(user, session) {
                    try engagements.record(.emailChanged(user, email: email), tenant, at: moment, session)
                }
                for mail in mail(account.email, email) {
                    try Outbox.enqueue(mail, at: moment, random: random, session)
                }
            case .remove(let withCompanies):
                try AccountStore.leaveCompanies(
                    account, withCompanies, engagements, at: moment, session)
                for sql in [
                    "DELETE FROM recovery_code WHERE user_id = ?1",
                    "DELETE FROM partner_member WHERE user_id = ?1",
                    "DELETE FROM saved_view WHERE user_id = ?1", "DELETE FROM notice WHERE user_id = ?1",
                    "DELETE FROM known_browser WHERE user_id = ?1", "DELETE FROM api_key WHERE user_id = ?1",
                    "DELETE FROM token WHERE subject = ?1", "DELETE FROM account WHERE user_id = ?1",
                ] { try session.run(Statement(sql, id)) }
                try session.run(
                    Statement(
                        "DELETE FROM setting WHERE name IN (?1, ?2)", .text("notices:\(user)"),
                        .text("agents:\(user)")))
                try session.run(Statement("DELETE FROM token WHERE subject = ?1", .text(account.email)))
            }
            // Whatever it is: nobody stays signed in as what was.
            try session.run(Statement("DELETE FROM session WHERE user_id = ?1", id))
            try ConsoleLog.note(change.kind, user.text, reason, by: actor, at: moment, session)
        }
    }

    private static func tenants(_ user: UserID, _ session: any Session) throws -> [TenantID] {
        try session.run(
            Statement(
                "SELECT tenant_id FROM membership WHERE user_id = ?1 ORDER BY tenant_id", .text(user.text))
        ).compactMap { $0.text(0).flatMap { TenantID($0) } }
    }

    private static func leaveCompanies(
        _ account: Account, _ withCompanies: Bool, _ engagements: EngagementStore, at moment: Instant,
        _ session: any Session
    ) throws {
        for tenant in try tenants(account.id, session) {
            let others = try session.run(
                Statement(
                    "SELECT role FROM membership WHERE tenant_id = ?1 AND user_id <> ?2", .text(tenant.text),
                    .text(account.id.text)))
            if others.isEmpty {
                guard withCompanies else {
                    throw Refusal.refused(
                        "\(account.email) is the only one of a company: delete that one first, or remove both together (--with-companies)."
                    )
                }
                try EngagementStore.erase(
                    Scope(tenant: tenant, actor: .system, role: nil), at: moment, session)
            } else {
                do { try engagements.record(.remove(account.id), tenant, at: moment, session) } catch Refusal
                    .refused
                {
                    throw Refusal.refused(
                        "\(account.email) is the only owner of a company with others: one of them must be made an owner first."
                    )
                }
            }
        }
    }
}

/// Whether a text holds no control characters.
private func isPlainText(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.properties.generalCategory != .control }
}
