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
    private func codeHash(_ code: String, _ context: String) -> String {
        hexadecimal(hmacSHA256(Array("\(context)|\(code)".utf8), key: pepper))
    }

    // MARK: Sign-in

    /// Begins a sign-in and queues its mail.
    ///
    /// - Parameters:
    ///   - binding: the secret of the browser that asks; its link works in no other without the code.
    ///   - isKnown: whether that browser signed in to the account before.
    ///   - mail: makes the mail of a token and a code.
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
                Statement("DELETE FROM token WHERE binding = $1 AND purpose = 'sign-in'", .text(bound)))
            try session.run(
                Statement(
                    """
                    INSERT INTO token
                    (hash, purpose, tenant_id, subject, binding, code_hash, attempts, expires, is_known)
                    VALUES ($1, 'sign-in', NULL, $2, $3, $4, 0, $5, $6)
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
                    VALUES ($1, 'sign-in', NULL, $2, $3, $4, 0, $5)
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
                    SELECT 1 FROM token WHERE hash = $1 AND purpose = 'sign-in' AND used IS NULL AND expires > $2
                    AND attempts < $3
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
                WHERE \(column) = $1 AND purpose = 'sign-in' AND used IS NULL AND expires > $2 AND attempts < $3
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
                    WHERE subject = $1 AND purpose = 'sign-in' AND expires > $2 AND is_known = $3
                    """,
                    .text(row.text(1) ?? ""), .integer(moment.milliseconds - 86_400_000),
                    .integer(row.integer(4) ?? 0))
            ).first?.integer(0) ?? 0
        guard tried < Lifetimes.attemptsInADay else { return false }
        try session.run(
            Statement(
                "UPDATE token SET attempts = attempts + 1 WHERE hash = $1", .text(row.text(0) ?? "")))
        return isSame(codeHash(code, row.text(2) ?? ""), row.text(3) ?? "")
    }

    private func finish(_ row: SQLRow, agent: String, at moment: Instant, _ session: any Session) throws
        -> SignInResult
    {
        guard let hash = row.text(0), let email = row.text(1) else { return .refused }
        try session.run(
            Statement(
                "UPDATE token SET used = $2 WHERE hash = $1", .text(hash), .integer(moment.milliseconds)))
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
                VALUES ($1, $2, $3, $4, $4, $5, $6, $7, $8, $9)
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
                "SELECT user_id, email, kind, totp_confirmed FROM account WHERE \(column) = $1", .text(value))
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
                VALUES ($1, $2, $3, $4, NULL, 0, 0)
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
                    "UPDATE account SET kind = $2 WHERE user_id = $1", .text(known.id.text),
                    .text(kind.rawValue)))
            // What was let in as one kind is not let in as another.
            if kind != known.kind {
                try session.run(Statement("DELETE FROM session WHERE user_id = $1", .text(known.id.text)))
            }
            return Account(id: known.id, email: email, kind: kind, hasTOTP: known.hasTOTP)
        }
    }

    static let kindChanged = "account-kind"

    /// A kind other than a founder's stands in the operator's log: `audit verify` holds the accounts against it.
    private static func note(
        _ kind: Account.Kind, of user: UserID, at moment: Instant, _ session: any Session
    ) throws {
        try PartnerStore.note(kindChanged, user.text, kind.rawValue, by: .system, at: moment, session)
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
                "SELECT subject, body FROM console_event WHERE kind = $1 ORDER BY number", .text(kindChanged))
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
    }

    /// The session of a cookie's secret and its leave for a company, in one read; nil when the session ended, idled out
    /// or never was.
    public func entry(_ secret: String, tenant: TenantID?, at moment: Instant) async throws -> Entry? {
        let hash = sha256Text(secret)
        let found = try await database.read { session -> Entry? in
            guard let record = try AccountStore.session(hash, session) else { return nil }
            guard let tenant, let scope = try EngagementStore.scope(tenant, for: record.account.id, session)
            else {
                return Entry(session: record, scope: nil, version: nil)
            }
            let version = try session.run(
                Statement("SELECT version FROM engagement WHERE tenant_id = $1", .text(tenant.text))
            ).first?.integer(0)
            return Entry(session: record, scope: scope, version: version.map { Int($0) })
        }
        guard let found else { return nil }
        let record = found.session
        let idle = record.seen.adding(seconds: Lifetimes.idle(record.account.kind))
        guard moment < record.expires, moment < idle else { return nil }
        // Once a minute is enough to tell an idle session.
        if moment.milliseconds - record.seen.milliseconds > 60_000 {
            try await database.write { session in
                try session.run(
                    Statement(
                        "UPDATE session SET seen = $2 WHERE hash = $1", .text(hash),
                        .integer(moment.milliseconds)))
            }
        }
        return found
    }

    static func session(_ hash: String, _ session: any Session) throws -> SessionRecord? {
        try session.run(
            Statement(
                """
                SELECT account.user_id, account.email, account.kind, account.totp_confirmed, session.session_id,
                session.created, session.seen, session.expires, session.verified, session.agent, session.csrf,
                session.confirmed
                FROM session JOIN account ON account.user_id = session.user_id WHERE session.hash = $1
                """, .text(hash))
        ).first.flatMap(record)
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
                try session.run(Statement("SELECT value FROM setting WHERE name = $1", name)).first?.text(0)
                .map { $0.split(separator: " ").map(String.init) } ?? []
            if known.contains(hash) { return false }
            try session.run(
                Statement(
                    """
                    INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value
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
                    WHERE session.user_id = $1 AND session.expires > $2 ORDER BY session.created DESC LIMIT 100
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
                        "DELETE FROM session WHERE user_id = $1 AND session_id = $2", .text(user.text),
                        .text(id)))
            } else {
                try session.run(
                    Statement(
                        "DELETE FROM session WHERE user_id = $1 AND session_id <> $2", .text(user.text),
                        .text(kept ?? "")))
            }
        }
    }

    // MARK: Second factor

    /// Makes a new secret; it takes the place of the old one once a code of it was given.
    ///
    /// - Returns: the secret in base32, shown this once.
    /// - Throws: ``Refusal`` when a second factor is due that this session has not given.
    public func beginTOTP(_ record: SessionRecord) async throws -> String {
        let secret = random.bytes(20)
        let user = record.account.id
        let sealed = sealer.seal(secret, context: "totp|\(user)", random: random)
        try await database.write { session in
            let rows = try session.run(
                Statement(
                    """
                    UPDATE account SET totp_pending = $2 WHERE user_id = $1 AND (totp_confirmed = 0 OR EXISTS (
                    SELECT 1 FROM session WHERE session_id = $3 AND session.user_id = $1 AND verified = 1))
                    RETURNING user_id
                    """,
                    .text(user.text), .text(hexadecimal(sealed)), .text(record.id)))
            guard !rows.isEmpty else {
                throw Refusal.refused("Give the code of your authenticator app first.")
            }
        }
        return base32(secret)
    }

    /// Gives a session that showed a second factor another secret, so that whoever knew the one before is not let in with it.
    private func renew(_ record: SessionRecord, at moment: Instant, _ session: any Session) throws -> String {
        let secret = random.token()
        try session.run(
            Statement(
                "UPDATE session SET hash = $2, verified = 1, confirmed = $3, csrf = $4 WHERE session_id = $1",
                .text(record.id), .text(sha256Text(secret)), .integer(moment.milliseconds),
                .text(random.token())))
        return secret
    }

    /// Takes the new secret into use when the code is one of it; all other sessions of the person end.
    ///
    /// - Returns: the session's new secret; nil when the code is wrong.
    public func confirmTOTP(_ code: String, _ record: SessionRecord, at moment: Instant) async throws
        -> String?
    {
        let user = record.account.id
        return try await database.write { session in
            guard
                let sealed = try session.run(
                    Statement("SELECT totp_pending FROM account WHERE user_id = $1", .text(user.text))
                ).first?.text(0), let raw = bytes(hexadecimal: sealed),
                let secret = try? sealer.open(raw, context: "totp|\(user)"),
                let step = TOTP(secret: secret).step(of: code, at: moment.seconds, after: 0)
            else { return nil }
            try session.run(
                Statement(
                    """
                    UPDATE account SET totp = $2, totp_pending = NULL, totp_step = $3, totp_confirmed = 1
                    WHERE user_id = $1
                    """, .text(user.text), .text(sealed), .integer(step)))
            try session.run(
                Statement(
                    "DELETE FROM session WHERE user_id = $1 AND session_id <> $2", .text(user.text),
                    .text(record.id)))
            return try renew(record, at: moment, session)
        }
    }

    /// Checks a one-time password; each is good once.
    ///
    /// - Returns: the new secret of the session, which is then verified; nil when it was wrong.
    public func checkTOTP(_ code: String, _ record: SessionRecord, at moment: Instant) async throws -> String?
    {
        let user = record.account.id
        return try await database.write { session in
            guard
                let row = try session.run(
                    Statement(
                        "SELECT totp, totp_step FROM account WHERE user_id = $1 AND totp_confirmed = 1",
                        .text(user.text))
                ).first, let sealed = row.text(0).flatMap(bytes(hexadecimal:)),
                let secret = try? sealer.open(sealed, context: "totp|\(user)"),
                let step = TOTP(secret: secret).step(
                    of: code, at: moment.seconds, after: row.integer(1) ?? 0)
            else { return nil }
            try session.run(
                Statement(
                    "UPDATE account SET totp_step = $2 WHERE user_id = $1", .text(user.text), .integer(step)))
            return try renew(record, at: moment, session)
        }
    }

    /// Ten new recovery codes in the place of the old ones, shown this once.
    public func newRecoveryCodes(_ user: UserID) async throws -> [String] {
        let codes = (0..<10).map { _ in
            let text = base32(random.bytes(10)).lowercased()
            return "\(text.prefix(8))-\(text.suffix(8))"
        }
        let hashes = codes.map { codeHash($0, "recovery|\(user)") }
        try await database.write { session in
            try session.run(Statement("DELETE FROM recovery_code WHERE user_id = $1", .text(user.text)))
            for hash in hashes {
                try session.run(
                    Statement(
                        "INSERT INTO recovery_code (user_id, hash) VALUES ($1, $2)", .text(user.text),
                        .text(hash)))
            }
        }
        return codes
    }

    /// Takes a recovery code in the place of a one-time password.
    public func useRecoveryCode(_ code: String, _ record: SessionRecord, at moment: Instant) async throws
        -> String?
    {
        let user = record.account.id
        let hash = codeHash(code.lowercased().filter { !$0.isWhitespace }, "recovery|\(user)")
        return try await database.write { session in
            let rows = try session.run(
                Statement(
                    "UPDATE recovery_code SET used = $3 WHERE user_id = $1 AND hash = $2 AND used IS NULL RETURNING hash",
                    .text(user.text), .text(hash), .integer(moment.milliseconds)))
            guard !rows.isEmpty else { return nil }
            return try renew(record, at: moment, session)
        }
    }

    // MARK: Showing once more who it is

    /// Begins it for somebody without a second factor: a code to the mailbox, good in this session alone.
    public func beginConfirmation(
        _ record: SessionRecord, at moment: Instant, mail: @escaping @Sendable (_ code: String) -> Mail
    ) async throws {
        let code = random.sixDigits()
        let hash = codeHash(code, "confirm|\(record.id)")
        try await database.write { [random] session in
            try session.run(
                Statement("DELETE FROM token WHERE binding = $1 AND purpose = 'confirm'", .text(record.id)))
            try session.run(
                Statement(
                    """
                    INSERT INTO token (hash, purpose, tenant_id, subject, binding, code_hash, attempts, expires)
                    VALUES ($1, 'confirm', NULL, $2, $3, $4, 0, $5)
                    """,
                    .text(sha256Text(random.token())), .text(record.account.email), .text(record.id),
                    .text(hash),
                    .integer(moment.adding(seconds: Lifetimes.signIn).milliseconds)))
            try Outbox.enqueue(mail(code), at: moment, random: random, session)
        }
    }

    /// Takes the code of the mailbox, or of the authenticator app where there is one.
    ///
    /// - Returns: whether it was right; the session is then confirmed for ``Lifetimes/confirmation``.
    public func confirm(_ code: String, _ record: SessionRecord, at moment: Instant) async throws -> String? {
        if record.account.hasTOTP { return try await checkTOTP(code, record, at: moment) }
        let hash = codeHash(code, "confirm|\(record.id)")
        return try await database.write { session in
            let row = try session.run(
                Statement(
                    """
                    UPDATE token SET attempts = attempts + 1 WHERE binding = $1 AND purpose = 'confirm'
                    AND used IS NULL AND expires > $2 AND attempts < $3 RETURNING hash, code_hash
                    """, .text(record.id), .integer(moment.milliseconds), .integer(Lifetimes.attempts))
            ).first
            guard let row, isSame(hash, row.text(1) ?? "") else { return nil }
            try session.run(
                Statement(
                    "UPDATE token SET used = $2 WHERE hash = $1", .text(row.text(0) ?? ""),
                    .integer(moment.milliseconds)))
            return try renew(record, at: moment, session)
        }
    }

    // MARK: Browsers that signed in before

    /// Makes a browser one that is known to the account.
    ///
    /// - Returns: the secret for its cookie.
    public func remember(_ user: UserID, at moment: Instant) async throws -> String {
        let secret = random.token()
        try await database.write { session in
            try session.run(
                Statement(
                    "INSERT INTO known_browser (user_id, hash, seen) VALUES ($1, $2, $3)", .text(user.text),
                    .text(sha256Text(secret)), .integer(moment.milliseconds)))
            try session.run(
                Statement(
                    """
                    DELETE FROM known_browser WHERE user_id = $1 AND hash NOT IN (
                    SELECT hash FROM known_browser WHERE user_id = $1 AND seen > $2 ORDER BY seen DESC LIMIT 20)
                    """, .text(user.text), .integer(moment.milliseconds - Lifetimes.knownBrowser * 1_000)))
        }
        return secret
    }

    /// Whether a browser signed in to the account of an address before.
    public func isKnown(_ secret: String?, _ email: String) async throws -> Bool {
        guard let secret else { return false }
        return try await database.read { session in
            try !session.run(
                Statement(
                    """
                    SELECT 1 FROM known_browser JOIN account ON account.user_id = known_browser.user_id
                    WHERE known_browser.hash = $1 AND account.email = $2
                    """, .text(sha256Text(secret)), .text(email))
            ).isEmpty
        }
    }

    /// Takes the second factor away; only founders may go without.
    public func removeTOTP(_ account: Account) async throws {
        guard !account.needsTOTP else { throw Refusal.refused("Your account needs a second factor.") }
        try await database.write { session in
            try session.run(
                Statement(
                    "UPDATE account SET totp = NULL, totp_pending = NULL, totp_confirmed = 0 WHERE user_id = $1",
                    .text(account.id.text)))
            try session.run(Statement("DELETE FROM recovery_code WHERE user_id = $1", .text(account.id.text)))
        }
    }
}
