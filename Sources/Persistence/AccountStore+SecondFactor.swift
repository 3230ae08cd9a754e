internal import Cryptography
public import Engagements
public import Units

extension AccountStore {
    /// Makes a new secret; it takes the place of the old one once a code of it was given.
    ///
    /// - Returns: the secret in base32, shown this once.
    /// - Throws: `Refusal` when a second factor is due that this session has not given.
    public func beginTOTP(_ record: SessionRecord) async throws -> String {
        let secret = random.bytes(20)
        let user = record.account.id
        let sealed = sealer.seal(secret, context: "totp|\(user)", random: random)
        try await database.write { session in
            let rows = try session.run(
                Statement(
                    """
                    UPDATE account SET totp_pending = ?2 WHERE user_id = ?1 AND (totp_confirmed = 0 OR EXISTS (
                    SELECT 1 FROM session WHERE session_id = ?3 AND session.user_id = ?1 AND verified = 1))
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
    func renew(_ record: SessionRecord, at moment: Instant, _ session: any Session) throws -> String {
        let secret = random.token()
        try session.run(
            Statement(
                "UPDATE session SET hash = ?2, verified = 1, confirmed = ?3, csrf = ?4 WHERE session_id = ?1",
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
                    Statement("SELECT totp_pending FROM account WHERE user_id = ?1", .text(user.text))
                ).first?.text(0), let raw = bytes(hexadecimal: sealed),
                let secret = try? sealer.open(raw, context: "totp|\(user)"),
                let step = TOTP(secret: secret).step(of: code, at: moment.seconds, after: 0)
            else { return nil }
            try session.run(
                Statement(
                    """
                    UPDATE account SET totp = ?2, totp_pending = NULL, totp_step = ?3, totp_confirmed = 1
                    WHERE user_id = ?1
                    """, .text(user.text), .text(sealed), .integer(step)))
            try session.run(
                Statement(
                    "DELETE FROM session WHERE user_id = ?1 AND session_id <> ?2", .text(user.text),
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
                        "SELECT totp, totp_step FROM account WHERE user_id = ?1 AND totp_confirmed = 1",
                        .text(user.text))
                ).first, let sealed = row.text(0).flatMap(bytes(hexadecimal:)),
                let secret = try? sealer.open(sealed, context: "totp|\(user)"),
                let step = TOTP(secret: secret).step(
                    of: code, at: moment.seconds, after: row.integer(1) ?? 0)
            else { return nil }
            try session.run(
                Statement(
                    "UPDATE account SET totp_step = ?2 WHERE user_id = ?1", .text(user.text), .integer(step)))
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
            try session.run(Statement("DELETE FROM recovery_code WHERE user_id = ?1", .text(user.text)))
            for hash in hashes {
                try session.run(
                    Statement(
                        "INSERT INTO recovery_code (user_id, hash) VALUES (?1, ?2)", .text(user.text),
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
                    "UPDATE recovery_code SET used = ?3 WHERE user_id = ?1 AND hash = ?2 AND used IS NULL RETURNING hash",
                    .text(user.text), .text(hash), .integer(moment.milliseconds)))
            guard !rows.isEmpty else { return nil }
            return try renew(record, at: moment, session)
        }
    }

    /// Begins it for somebody without a second factor: a code to the mailbox, good in this session alone.
    public func beginConfirmation(
        _ record: SessionRecord, at moment: Instant, mail: @escaping @Sendable (_ code: String) -> Mail
    ) async throws {
        let code = random.sixDigits()
        let hash = codeHash(code, "confirm|\(record.id)")
        try await database.write { [random] session in
            try session.run(
                Statement("DELETE FROM token WHERE binding = ?1 AND purpose = 'confirm'", .text(record.id)))
            try session.run(
                Statement(
                    """
                    INSERT INTO token (hash, purpose, tenant_id, subject, binding, code_hash, attempts, expires)
                    VALUES (?1, 'confirm', NULL, ?2, ?3, ?4, 0, ?5)
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
                    UPDATE token SET attempts = attempts + 1 WHERE binding = ?1 AND purpose = 'confirm'
                    AND used IS NULL AND expires > ?2 AND attempts < ?3 RETURNING hash, code_hash
                    """, .text(record.id), .integer(moment.milliseconds), .integer(Lifetimes.attempts))
            ).first
            guard let row, isSame(hash, row.text(1) ?? "") else { return nil }
            try session.run(
                Statement(
                    "UPDATE token SET used = ?2 WHERE hash = ?1", .text(row.text(0) ?? ""),
                    .integer(moment.milliseconds)))
            return try renew(record, at: moment, session)
        }
    }

    /// Makes a browser one that is known to the account.
    ///
    /// - Returns: the secret for its cookie.
    public func remember(_ user: UserID, at moment: Instant) async throws -> String {
        let secret = random.token()
        try await database.write { session in
            try session.run(
                Statement(
                    "INSERT INTO known_browser (user_id, hash, seen) VALUES (?1, ?2, ?3)", .text(user.text),
                    .text(sha256Text(secret)), .integer(moment.milliseconds)))
            try session.run(
                Statement(
                    """
                    DELETE FROM known_browser WHERE user_id = ?1 AND hash NOT IN (
                    SELECT hash FROM known_browser WHERE user_id = ?1 AND seen > ?2 ORDER BY seen DESC LIMIT 20)
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
                    WHERE known_browser.hash = ?1 AND account.email = ?2
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
                    "UPDATE account SET totp = NULL, totp_pending = NULL, totp_confirmed = 0 WHERE user_id = ?1",
                    .text(account.id.text)))
            try session.run(Statement("DELETE FROM recovery_code WHERE user_id = ?1", .text(account.id.text)))
        }
    }
}
