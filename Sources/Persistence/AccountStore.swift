public import Cryptography
public import Engagements
public import Units

/// What became of an attempt to sign in.
public enum SignInResult: Sendable {
    /// The secret of the new session, for its cookie.
    case signedIn(secret: String, Account)
    /// The link is right, but this is not the browser that asked for it: the code is wanted.
    case needsCode
    case refused
}

/// Accounts, sign-in, sessions, keys: everything secret is stored as a hash or sealed.
public struct AccountStore: Sendable {
    let database: any Database
    let random: RandomSource
    let sealer: Sealer
    private let pepper: [UInt8]

    public init(_ database: any Database, random: RandomSource, sealer: Sealer) {
        self.database = database
        self.random = random
        self.sealer = sealer
        pepper = sealer.derived(for: "codes")
    }

    /// Codes are short: without the server's key their hashes tell nothing.
    func codeHash(_ code: String, _ context: String) -> String {
        hexadecimal(hmacSHA256(Array("\(context)|\(code)".utf8), key: pepper))
    }

    // MARK: Sign-in

    /// Begins a sign-in and queues its mail.
    ///
    /// - `binding`: the secret of the browser that asks; its link works in no other without the code.
    /// - `isKnown`: whether that browser signed in to the account before.
    /// - `mail`: makes the mail of a token and a code.
    public func beginSignIn(
        _ email: String, binding: String, isKnown: Bool = false, at moment: Instant,
        mail: @escaping @Sendable (_ token: String, _ code: String) -> Mail
    ) async throws {
        let (token, code) = (random.token(), random.sixDigits())
        let bound = sha256Text(binding)
        let hash = codeHash(code, bound)
        try await database.write { [random] session in
            // A new request makes the older ones of this browser void.
            try session.run(
                Statement("DELETE FROM token WHERE binding = ?1 AND purpose = 'sign-in'", .text(bound)))
            try session.run(
                Statement(
                    """
                    INSERT INTO token
                    (hash, purpose, tenant_id, subject, binding, code_hash, attempts, expires, is_known)
                    VALUES (?1, 'sign-in', NULL, ?2, ?3, ?4, 0, ?5, ?6)
                    """,
                    .text(sha256Text(token)), .text(email), .text(bound), .text(hash),
                    .integer(moment.adding(seconds: Lifetimes.signIn).milliseconds), .integer(isKnown ? 1 : 0)
                ))
            try Outbox.enqueue(mail(token, code), at: moment, random: random, session)
        }
    }

    /// A way to sign in for whoever has the database at hand: a link and its code, not mailed.
    public func wayIn(_ email: String, at moment: Instant) async throws -> (token: String, code: String) {
        let (token, code) = (random.token(), random.sixDigits())
        let bound = sha256Text(random.token())
        let hash = codeHash(code, bound)
        try await database.write { session in
            try session.run(
                Statement(
                    """
                    INSERT INTO token (hash, purpose, tenant_id, subject, binding, code_hash, attempts, expires)
                    VALUES (?1, 'sign-in', NULL, ?2, ?3, ?4, 0, ?5)
                    """,
                    .text(sha256Text(token)), .text(email), .text(bound), .text(hash),
                    .integer(moment.adding(seconds: Lifetimes.signIn).milliseconds)))
        }
        return (token, code)
    }

    /// Whether a link's token could still be used; looking does not use it up.
    public func isLinkOpen(_ token: String, at moment: Instant) async throws -> Bool {
        try await database.read { session in
            try !session.run(
                Statement(
                    """
                    SELECT 1 FROM token WHERE hash = ?1 AND purpose = 'sign-in' AND used IS NULL AND expires > ?2
                    AND attempts < ?3
                    """, .text(sha256Text(token)), .integer(moment.milliseconds), .integer(Lifetimes.attempts)
                )
            ).isEmpty
        }
    }

    /// Uses a link up, in the browser that asked for it, or in another with the code.
    public func signIn(link token: String, binding: String?, code: String?, agent: String, at moment: Instant)
        async throws -> SignInResult
    {
        let hash = sha256Text(token)
        return try await database.write { session in
            guard let row = try open("hash", hash, at: moment, session) else { return .refused }
            let isSameBrowser = binding.map { isSame(sha256Text($0), row.text(2) ?? "") } ?? false
            if !isSameBrowser {
                guard let code else { return .needsCode }
                guard try codeFits(code, row, at: moment, session) else { return .refused }
            }
            return try finish(row, agent: agent, at: moment, session)
        }
    }

    /// Signs in with the code, in the browser that asked for it.
    public func signIn(code: String, binding: String, agent: String, at moment: Instant) async throws
        -> SignInResult
    {
        try await database.write { session in
            guard let row = try open("binding", sha256Text(binding), at: moment, session) else {
                return .refused
            }
            guard try codeFits(code, row, at: moment, session) else { return .refused }
            return try finish(row, agent: agent, at: moment, session)
        }
    }

    private func open(_ column: String, _ value: String, at moment: Instant, _ session: any Session) throws
        -> SQLRow?
    {
        // `column` is one of two literals of this file.
        try session.run(
            Statement(
                """
                SELECT hash, subject, binding, code_hash, is_known FROM token
                WHERE \(column) = ?1 AND purpose = 'sign-in' AND used IS NULL AND expires > ?2 AND attempts < ?3
                """, .text(value), .integer(moment.milliseconds), .integer(Lifetimes.attempts))
        ).first
    }

    /// Counts every code that was tried: five for a sign-in, and twenty in a day for a mailbox, however many were begun.
    private func codeFits(_ code: String, _ row: SQLRow, at moment: Instant, _ session: any Session) throws
        -> Bool
    {
        let tried =
            try session.run(
                Statement(
                    """
                    SELECT COALESCE(SUM(attempts), 0) FROM token
                    WHERE subject = ?1 AND purpose = 'sign-in' AND expires > ?2 AND is_known = ?3
                    """,
                    .text(row.text(1) ?? ""), .integer(moment.milliseconds - 86_400_000),
                    .integer(row.integer(4) ?? 0))
            ).first?.integer(0) ?? 0
        guard tried < Lifetimes.attemptsInADay else { return false }
        try session.run(
            Statement(
                "UPDATE token SET attempts = attempts + 1 WHERE hash = ?1", .text(row.text(0) ?? "")))
        return isSame(codeHash(code, row.text(2) ?? ""), row.text(3) ?? "")
    }

    private func finish(_ row: SQLRow, agent: String, at moment: Instant, _ session: any Session) throws
        -> SignInResult
    {
        guard let hash = row.text(0), let email = row.text(1) else { return .refused }
        try session.run(
            Statement(
                "UPDATE token SET used = ?2 WHERE hash = ?1", .text(hash), .integer(moment.milliseconds)))
        let account =
            try account("email", email, session) ?? create(email, .founder, at: moment, session)
        // A founder without a second factor is verified by the mailbox alone.
        let isVerified = !account.hasTOTP && !account.needsTOTP
        let secret = random.token()
        try session.run(
            Statement(
                """
                INSERT INTO session
                (hash, session_id, user_id, created, seen, expires, verified, agent, csrf, confirmed)
                VALUES (?1, ?2, ?3, ?4, ?4, ?5, ?6, ?7, ?8, ?9)
                """,
                .text(sha256Text(secret)), .text(ItemID(at: moment, random: random).text),
                .text(account.id.text),
                .integer(moment.milliseconds),
                .integer(moment.adding(seconds: Lifetimes.absolute(account.kind)).milliseconds),
                .integer(isVerified ? 1 : 0), .text(String(agent.prefix(200))), .text(random.token()),
                .integer(isVerified ? moment.milliseconds : 0)))
        return .signedIn(secret: secret, account)
    }

    // MARK: Accounts

    func account(_ column: String, _ value: String, _ session: any Session) throws -> Account? {
        try session.run(
            Statement(
                "SELECT user_id, email, kind, totp_confirmed FROM account WHERE \(column) = ?1", .text(value))
        ).first.flatMap(AccountStore.account)
    }

    static func account(_ row: SQLRow) -> Account? {
        guard let id = row.text(0).flatMap({ UserID($0) }), let email = row.text(1),
            let kind = row.text(2).flatMap(Account.Kind.init)
        else { return nil }
        return Account(id: id, email: email, kind: kind, hasTOTP: row.integer(3) == 1)
    }

    private func create(_ email: String, _ kind: Account.Kind, at moment: Instant, _ session: any Session)
        throws
        -> Account
    {
        let id = UserID(at: moment, random: random)
        try session.run(
            Statement(
                """
                INSERT INTO account (user_id, email, kind, created, totp, totp_step, totp_confirmed)
                VALUES (?1, ?2, ?3, ?4, NULL, 0, 0)
                """, .text(id.text), .text(email), .text(kind.rawValue), .integer(moment.milliseconds)))
        return Account(id: id, email: email, kind: kind, hasTOTP: false)
    }

    /// Adds an account, or changes the kind of one that is there (`cloudroute user add`).
    public func add(_ email: String, _ kind: Account.Kind, at moment: Instant) async throws -> Account {
        try await database.write { session in
            guard let known = try account("email", email, session) else {
                let made = try create(email, kind, at: moment, session)
                try AccountStore.note(kind, of: made.id, at: moment, session)
                return made
            }
            if kind != known.kind { try AccountStore.note(kind, of: known.id, at: moment, session) }
            try session.run(
                Statement(
                    "UPDATE account SET kind = ?2 WHERE user_id = ?1", .text(known.id.text),
                    .text(kind.rawValue)))
            // What was let in as one kind is not let in as another.
            if kind != known.kind {
                try session.run(Statement("DELETE FROM session WHERE user_id = ?1", .text(known.id.text)))
            }
            return Account(id: known.id, email: email, kind: kind, hasTOTP: known.hasTOTP)
        }
    }

    static let kindChanged = "account-kind"

    /// A kind other than a founder's stands in the operator's log: `audit verify` holds the accounts against it.
    private static func note(
        _ kind: Account.Kind, of user: UserID, at moment: Instant, _ session: any Session
    ) throws {
        try ConsoleLog.note(kindChanged, user.text, kind.rawValue, by: .system, at: moment, session)
    }

    /// Notes the kinds that stand when the log's key is made.
    static func noteKinds(at moment: Instant, _ session: any Session) throws {
        for row in try session.run(
            Statement("SELECT user_id, kind FROM account WHERE kind <> 'founder' ORDER BY user_id"))
        {
            guard let user = row.text(0).flatMap({ UserID($0) }),
                let kind = row.text(1).flatMap(Account.Kind.init)
            else { continue }
            try note(kind, of: user, at: moment, session)
        }
    }

    /// Accounts whose kind is another than the operator's log says.
    static func verifyKinds(_ session: any Session) throws -> [BrokenLink] {
        var logged: [String: String] = [:]
        for row in try session.run(
            Statement(
                "SELECT subject, body FROM console_event WHERE kind = ?1 ORDER BY number", .text(kindChanged))
        ) {
            if let user = row.text(0), let kind = row.text(1) { logged[user] = kind }
        }
        return try session.run(Statement("SELECT user_id, kind FROM account ORDER BY user_id")).compactMap {
            row in
            let (user, kind) = (row.text(0) ?? "", row.text(1) ?? "")
            guard kind != logged[user] ?? "founder" else { return nil }
            return BrokenLink(
                tenant: "account \(user)", version: 0,
                problem: "it is of the kind \(kind); the operator's log says \(logged[user] ?? "founder")")
        }
    }

    // MARK: Sessions

    /// Who comes with a session's cookie, and how far they may look into a company.
    public struct Entry: Sendable {
        public let session: SessionRecord
        /// Nil when no company was named, or the person is no member of it.
        public let scope: Scope?
        /// The company's version, by which a page made from it can be told to be current.
        public let version: Int?
        /// Notices that the person has not read, counted to a hundred.
        public let unread: Int
    }

    /// The session of a cookie's secret and its leave for a company, in one read; nil when the session ended, idled out
    /// or never was.
    public func entry(_ secret: String, tenant: TenantID?, at moment: Instant) async throws -> Entry? {
        let hash = sha256Text(secret)
        let found = try database.glance { try AccountStore.entry(hash, tenant, $0) }
        guard let found else { return nil }
        let record = found.session
        let idle = record.seen.adding(seconds: Lifetimes.idle(record.account.kind))
        guard moment < record.expires, moment < idle else { return nil }
        // Once a minute is enough to tell an idle session.
        if moment.milliseconds - record.seen.milliseconds > 60_000 {
            try await database.write { session in
                try session.run(
                    Statement(
                        "UPDATE session SET seen = ?2 WHERE hash = ?1", .text(hash),
                        .integer(moment.milliseconds)))
            }
        }
        return found
    }

    /// Session, account, leave and version in one statement.
    private static func entry(_ hash: String, _ tenant: TenantID?, _ session: any Session) throws -> Entry? {
        let row = try session.run(
            Statement(
                """
                SELECT account.user_id, account.email, account.kind, account.totp_confirmed, session.session_id,
                session.created, session.seen, session.expires, session.verified, session.agent, session.csrf,
                session.confirmed, membership.role, engagement.version,
                (SELECT COUNT(*) FROM (
                    SELECT 1 FROM notice WHERE notice.user_id = session.user_id AND notice.read IS NULL LIMIT 100
                ) AS unread)
                FROM session JOIN account ON account.user_id = session.user_id
                LEFT JOIN membership ON membership.user_id = account.user_id AND membership.tenant_id = ?2
                LEFT JOIN engagement ON engagement.tenant_id = membership.tenant_id
                WHERE session.hash = ?1
                """, .text(hash), tenant.map { .text($0.text) } ?? .null)
        ).first
        guard let row, let record = record(row) else { return nil }
        let unread = Int(row.integer(14) ?? 0)
        guard let tenant, let role = row.text(12).flatMap(Role.init) else {
            return Entry(session: record, scope: nil, version: nil, unread: unread)
        }
        return Entry(
            session: record, scope: Scope(tenant: tenant, actor: .user(record.account.id), role: role),
            version: row.integer(13).map { Int($0) }, unread: unread)
    }

    private static func record(_ row: SQLRow) -> SessionRecord? {
        guard let account = account(row), let id = row.text(4), let created = row.integer(5),
            let seen = row.integer(6), let expires = row.integer(7), let agent = row.text(9),
            let csrf = row.text(10)
        else { return nil }
        return SessionRecord(
            id: id, account: account, created: Instant(milliseconds: created),
            seen: Instant(milliseconds: seen),
            expires: Instant(milliseconds: expires), isVerified: row.integer(8) == 1, agent: agent,
            csrf: csrf,
            confirmed: Instant(milliseconds: row.integer(11) ?? 0))
    }

    /// Whether somebody signs in with a browser not seen before on the account; the first ever is no news.
    ///
    /// Hashes of the last twenty are kept, without their names.
    public func isNew(agent: String, of user: UserID) async throws -> Bool {
        let (name, hash) = (SQLValue.text("agents:\(user)"), String(sha256Text(agent).prefix(16)))
        return try await database.write { session in
            let known =
                try session.run(Statement("SELECT value FROM setting WHERE name = ?1", name)).first?.text(0)
                .map { $0.split(separator: " ").map(String.init) } ?? []
            if known.contains(hash) { return false }
            try session.run(
                Statement(
                    """
                    INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value
                    """, name, .text((known + [hash]).suffix(20).joined(separator: " "))))
            return !known.isEmpty
        }
    }

    /// The live sessions of a person, newest first.
    public func sessions(of user: UserID, at moment: Instant) async throws -> [SessionRecord] {
        try await database.read { session in
            try session.run(
                Statement(
                    """
                    SELECT account.user_id, account.email, account.kind, account.totp_confirmed, session.session_id,
                    session.created, session.seen, session.expires, session.verified, session.agent, session.csrf,
                    session.confirmed
                    FROM session JOIN account ON account.user_id = session.user_id
                    WHERE session.user_id = ?1 AND session.expires > ?2 ORDER BY session.created DESC LIMIT 100
                    """, .text(user.text), .integer(moment.milliseconds))
            ).compactMap(AccountStore.record)
        }
    }

    /// Ends one session of a person, or all but one.
    public func end(session id: String?, except kept: String? = nil, of user: UserID) async throws {
        try await database.write { session in
            if let id {
                try session.run(
                    Statement(
                        "DELETE FROM session WHERE user_id = ?1 AND session_id = ?2", .text(user.text),
                        .text(id)))
            } else {
                try session.run(
                    Statement(
                        "DELETE FROM session WHERE user_id = ?1 AND session_id <> ?2", .text(user.text),
                        .text(kept ?? "")))
            }
        }
    }
}
