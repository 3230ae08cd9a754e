public import Cryptography
public import Engagements
internal import Routing
public import Units

/// Secrets in addresses, cookies and headers that lead to one tenant: drafts, resume links, share links, invitations, keys.
public struct TokenStore: Sendable {
    let database: any Database
    let random: RandomSource

    public init(_ database: any Database, random: RandomSource) {
        self.database = database
        self.random = random
    }

    /// A new secret for whoever goes on with a draft.
    public func newDraftSecret(_ scope: Scope, at moment: Instant) async throws -> String {
        let secret = random.token()
        try await database.write { session in
            try TokenStore.insert(
                secret, "draft", scope.tenant, subject: "", until: moment.adding(seconds: Lifetimes.draft),
                session)
        }
        return secret
    }

    /// Inserts a secret inside the transaction of its cause.
    public static func insert(
        _ secret: String, _ purpose: String, _ tenant: TenantID, subject: String, until: Instant,
        _ session: any Session
    ) throws {
        try session.run(
            Statement(
                """
                INSERT INTO token (hash, purpose, tenant_id, subject, attempts, expires) VALUES (?1, ?2, ?3, ?4, 0, ?5)
                """, .text(sha256Text(secret)), .text(purpose), .text(tenant.text), .text(subject),
                .integer(until.milliseconds)))
    }

    private func find(_ secret: String, _ purpose: String, at moment: Instant) async throws -> (
        tenant: TenantID, subject: String
    )? {
        try await database.read { session in
            guard
                let row = try session.run(
                    Statement(
                        """
                        SELECT tenant_id, subject FROM token
                        WHERE hash = ?1 AND purpose = ?2 AND expires > ?3 AND used IS NULL
                        """, .text(sha256Text(secret)), .text(purpose), .integer(moment.milliseconds))
                ).first, let tenant = row.text(0).flatMap({ TenantID($0) }), let subject = row.text(1)
            else { return nil }
            return (tenant, subject)
        }
    }

    /// Leave for whoever holds the secret of a draft; nil once somebody owns it.
    public func draft(_ secret: String, at moment: Instant) async throws -> Scope? {
        guard let found = try await find(secret, "draft", at: moment) else { return nil }
        return try await database.read { session in
            guard try EngagementStore.load(found.tenant, session)?.members.isEmpty == true else { return nil }
            return Scope(tenant: found.tenant, actor: .draftHolder, role: nil)
        }
    }

    /// The draft that a resume link leads to.
    public func resume(_ secret: String, at moment: Instant) async throws -> Scope? {
        guard let found = try await find(secret, "resume", at: moment) else { return nil }
        return Scope(tenant: found.tenant, actor: .draftHolder, role: nil)
    }

    /// Leave to read the reviewer's page under a share link.
    public func share(_ secret: String, at moment: Instant) async throws -> (scope: Scope, link: ItemID)? {
        guard let found = try await find(secret, "share", at: moment), let link = ItemID(found.subject) else {
            return nil
        }
        return (Scope(tenant: found.tenant, actor: .shareLink(link), role: nil), link)
    }

    /// The invitation under a link, with leave only to take it up.
    public func invitation(_ secret: String, user: UserID, at moment: Instant) async throws -> (
        scope: Scope, id: ItemID
    )? {
        guard let found = try await find(secret, "invitation", at: moment), let id = ItemID(found.subject)
        else {
            return nil
        }
        return (Scope(tenant: found.tenant, actor: .user(user), role: nil), id)
    }

    // MARK: Calendar feeds

    /// A new secret for somebody's calendar feed; the one before it opens nothing any more.
    public func newFeed(_ user: UserID, at moment: Instant) async throws -> String {
        let secret = random.token()
        try await database.write { session in
            try session.run(
                Statement("DELETE FROM token WHERE subject = ?1 AND purpose = 'feed'", .text(user.text)))
            try session.run(
                Statement(
                    """
                    INSERT INTO token (hash, purpose, tenant_id, subject, attempts, expires)
                    VALUES (?1, 'feed', NULL, ?2, 0, ?3)
                    """, .text(sha256Text(secret)), .text(user.text),
                    .integer(moment.adding(seconds: 2 * 365 * 86_400).milliseconds)))
        }
        return secret
    }

    public func endFeed(_ user: UserID) async throws {
        try await database.write { session in
            try session.run(
                Statement("DELETE FROM token WHERE subject = ?1 AND purpose = 'feed'", .text(user.text)))
        }
    }

    public func hasFeed(_ user: UserID) async throws -> Bool {
        try await database.read { session in
            try !session.run(
                Statement("SELECT 1 FROM token WHERE subject = ?1 AND purpose = 'feed'", .text(user.text))
            ).isEmpty
        }
    }

    /// Whose feed a secret opens.
    public func feed(_ secret: String, at moment: Instant) async throws -> UserID? {
        try await database.read { session in
            try session.run(
                Statement(
                    "SELECT subject FROM token WHERE hash = ?1 AND purpose = 'feed' AND expires > ?2",
                    .text(sha256Text(secret)), .integer(moment.milliseconds))
            ).first?.text(0).flatMap { UserID($0) }
        }
    }

    // MARK: API keys

    /// A new key; what is returned beside it is its secret, which is not stored.
    public func newKey(
        _ owner: KeyOwner, by user: UserID, name: String, scopes: [APIScope], at moment: Instant
    )
        async throws -> (key: APIKey, secret: String)
    {
        try owner.allow()
        guard !name.isEmpty, name.count <= 80 else {
            throw Refusal.refused("Name the key in 1 to 80 characters.")
        }
        let secret = "crk_" + random.token()
        let key = APIKey(
            id: ItemID(at: moment, random: random).text, name: name, scopes: scopes, created: moment,
            used: nil,
            user: user)
        try await database.write { session in
            let count = try session.run(
                Statement(
                    "SELECT COUNT(*) FROM api_key WHERE tenant_id = ?1 AND revoked IS NULL",
                    .text(owner.text))
            ).first?.integer(0)
            guard (count ?? 0) < 20 else {
                throw Refusal.refused("At most 20 keys are in force; revoke one.")
            }
            try session.run(
                Statement(
                    """
                    INSERT INTO api_key (hash, key_id, tenant_id, user_id, name, scopes, created)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                    """,
                    .text(sha256Text(secret)), .text(key.id), .text(owner.text), .text(user.text),
                    .text(name), .text(scopes.map(\.rawValue).joined(separator: " ")),
                    .integer(moment.milliseconds)))
        }
        return (key, secret)
    }

    /// The keys of an owner that are in force.
    public func keys(_ owner: KeyOwner) async throws -> [APIKey] {
        try await database.read { session in
            try session.run(
                Statement(
                    """
                    SELECT key_id, name, scopes, created, used, user_id FROM api_key
                    WHERE tenant_id = ?1 AND revoked IS NULL ORDER BY key_id
                    """, .text(owner.text))
            ).compactMap { row in
                guard let id = row.text(0), let name = row.text(1), let scopes = row.text(2),
                    let created = row.integer(3), let user = row.text(5).flatMap({ UserID($0) })
                else { return nil }
                return APIKey(
                    id: id, name: name,
                    scopes: scopes.split(separator: " ").compactMap { APIScope(rawValue: String($0)) },
                    created: Instant(milliseconds: created),
                    used: row.integer(4).map { Instant(milliseconds: $0) }, user: user)
            }
        }
    }

    /// Takes a key out of force at once.
    public func revokeKey(_ id: String, _ owner: KeyOwner, at moment: Instant) async throws {
        try owner.allow()
        try await database.write { session in
            try session.run(
                Statement(
                    "UPDATE api_key SET revoked = ?3 WHERE tenant_id = ?1 AND key_id = ?2",
                    .text(owner.text), .text(id), .integer(moment.milliseconds)))
        }
    }

    /// Leave for whoever sends a key, never more than its maker's role or place still allows.
    public func key(_ secret: String, at moment: Instant) async throws -> KeyLeave? {
        let hash = sha256Text(secret)
        let found = try await database.read { session -> (KeyLeave, Int64)? in
            guard
                let row = try session.run(
                    Statement(
                        "SELECT tenant_id, user_id, scopes, used FROM api_key WHERE hash = ?1 AND revoked IS NULL",
                        .text(hash))
                ).first, let text = row.text(0), let user = row.text(1).flatMap({ UserID($0) }),
                let scopes = row.text(2), let owner = try TokenStore.owner(text, user, session)
            else { return nil }
            let leave = KeyLeave(
                owner: owner, user: user,
                scopes: scopes.split(separator: " ").compactMap { APIScope(rawValue: String($0)) })
            return (leave, row.integer(3) ?? 0)
        }
        guard let (leave, used) = found else { return nil }
        if moment.milliseconds - used > 60_000 {
            try await database.write { session in
                try session.run(
                    Statement(
                        "UPDATE api_key SET used = ?2 WHERE hash = ?1", .text(hash),
                        .integer(moment.milliseconds)))
            }
        }
        return leave
    }

    /// What a key reaches by what its maker still is; nil once it is nothing there any more.
    private static func owner(_ text: String, _ user: UserID, _ session: any Session) throws -> KeyOwner? {
        if let tenant = TenantID(text) {
            return try EngagementStore.scope(tenant, for: user, session).map { .company($0) }
        }
        let row = try session.run(
            Statement(
                """
                SELECT kind, partner_id FROM account LEFT JOIN partner_member USING (user_id) WHERE account.user_id = ?1
                """, .text(user.text))
        ).first
        switch row?.text(0).flatMap(Account.Kind.init) {
        case .operator where text == "operator": return .desk
        case .partner:
            guard let id = row?.text(1).flatMap({ PartnerID($0) }), text == "partner:\(id)" else {
                return nil
            }
            return .partner(id)
        default: return nil
        }
    }

    // MARK: Idempotency

    /// What was answered to a request of this key before.
    public func remembered(_ key: String, _ scope: Scope) async throws -> (
        request: String, status: Int, etag: String, response: String
    )? {
        try await database.read { session in
            try session.run(
                Statement(
                    "SELECT request_hash, status, etag, response FROM idempotency WHERE tenant_id = ?1 AND key = ?2",
                    .text(scope.tenant.text), .text(key))
            ).first.map { row in
                (row.text(0) ?? "", Int(row.integer(1) ?? 0), row.text(2) ?? "", row.text(3) ?? "")
            }
        }
    }

    /// Keeps an answer for a day, inside the transaction that it tells of.
    public static func remember(
        _ key: String, _ tenant: TenantID, request: String, status: Int, etag: String, response: String,
        at moment: Instant, _ session: any Session
    ) throws {
        try session.run(
            Statement(
                """
                DELETE FROM idempotency WHERE tenant_id = ?1 AND key NOT IN (
                SELECT key FROM idempotency WHERE tenant_id = ?1 AND at > ?2 ORDER BY at DESC LIMIT 50)
                """, .text(tenant.text), .integer(moment.milliseconds - 86_400_000)))
        try session.run(
            Statement(
                """
                INSERT INTO idempotency (tenant_id, key, request_hash, status, etag, response, at)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                """,
                .text(tenant.text), .text(key), .text(request), .integer(Int64(status)), .text(etag),
                .text(response), .integer(moment.milliseconds)))
    }
}
