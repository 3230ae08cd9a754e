public import Cryptography
public import Engagements
internal import StructuredText
public import Units

/// A mail to one person, in text and in HTML that say the same.
public struct Mail: Hashable, Sendable {
    public let recipient: String
    public let subject: String
    public let text: String
    public let html: String
    /// The same event never sends twice: a second mail of this key is dropped.
    public let key: String
    /// Where one POST ends mails of this kind (RFC 8058); nil where they cannot be turned off.
    public let unsubscribe: String?

    public init(
        to recipient: String, subject: String, text: String, html: String, key: String,
        unsubscribe: String? = nil
    ) {
        self.recipient = recipient
        self.subject = subject
        self.text = text
        self.html = html
        self.key = key
        self.unsubscribe = unsubscribe
    }
}

/// A mail on its way.
public struct QueuedMail: Sendable {
    public let id: String
    public let mail: Mail
    public let attempts: Int
}

/// Mails to be sent, in the same database as what caused them: a kill loses none and doubles none that was sent.
public struct Outbox: Sendable {
    let database: any Database

    public init(_ database: any Database) { self.database = database }

    /// Queues a mail inside the transaction of its cause.
    ///
    /// - `tenant`: whose it is; it goes when the tenant's data is erased.
    /// - `due`: when it is to leave; at once when left out.
    public static func enqueue(
        _ mail: Mail, of tenant: TenantID? = nil, at moment: Instant, due: Instant? = nil,
        random: RandomSource,
        _ session: any Session
    ) throws {
        let message: JSON = .object([
            "subject": .string(mail.subject), "text": .string(mail.text), "html": .string(mail.html),
            "unsubscribe": .optional(mail.unsubscribe),
        ])
        try session.run(
            Statement(
                """
                INSERT INTO outbox (mail_id, dedupe, recipient, message, created, due, attempts, tenant_id)
                VALUES (?1, ?2, ?3, ?4, ?5, ?7, 0, ?6) ON CONFLICT (dedupe) DO NOTHING
                """,
                .text(ItemID(at: moment, random: random).text), .text(mail.key), .text(mail.recipient),
                .text(message.compact), .integer(moment.milliseconds), tenant.map { .text($0.text) } ?? .null,
                .integer((due ?? moment).milliseconds)))
    }

    /// The mails that are due.
    public func due(at moment: Instant) async throws -> [QueuedMail] {
        try await database.read { session in
            try session.run(
                Statement(
                    """
                    SELECT mail_id, dedupe, recipient, message, attempts FROM outbox
                    WHERE sent IS NULL AND due <= ?1 ORDER BY due LIMIT 50
                    """, .integer(moment.milliseconds))
            ).compactMap { row in
                guard let id = row.text(0), let key = row.text(1), let recipient = row.text(2),
                    let message = row.text(3).flatMap({ try? parseYAML(Array($0.utf8)) }),
                    let subject = message["subject"]?.text, let text = message["text"]?.text,
                    let html = message["html"]?.text
                else { return nil }
                return QueuedMail(
                    id: id,
                    mail: Mail(
                        to: recipient, subject: subject, text: text, html: html, key: key,
                        unsubscribe: message["unsubscribe"]?.text),
                    attempts: Int(row.integer(4) ?? 0))
            }
        }
    }

    /// Takes a mail on before it is sent: should the process end in between, or the outcome not be written, it is tried
    /// again only after a while.
    ///
    /// - Returns: whether nobody else took it on meanwhile.
    public func claim(_ mail: QueuedMail, at moment: Instant) async throws -> Bool {
        let wait = Int64(30) << Int64(min(mail.attempts, 8))
        return try await database.write { session in
            try !session.run(
                Statement(
                    """
                    UPDATE outbox SET attempts = attempts + 1, due = ?3 WHERE mail_id = ?1 AND attempts = ?2 AND sent IS NULL
                    RETURNING mail_id
                    """,
                    .text(mail.id), .integer(Int64(mail.attempts)),
                    .integer(moment.adding(seconds: wait).milliseconds))
            ).isEmpty
        }
    }

    /// A mail went out: its text and its recipient go, the fact stays for a day.
    public func sent(_ mail: QueuedMail, at moment: Instant) async throws {
        try await database.write { session in
            try session.run(
                Statement(
                    "UPDATE outbox SET sent = ?2, message = '', recipient = '' WHERE mail_id = ?1",
                    .text(mail.id),
                    .integer(moment.milliseconds)))
        }
    }

    /// A mail did not go out: later again, doubling from half a minute, or never when it was refused for good.
    public func failed(_ mail: QueuedMail, _ why: String, isPermanent: Bool, at moment: Instant) async throws
    {
        let reason = SQLValue.text(String(why.prefix(300)))
        try await database.write { session in
            if isPermanent || mail.attempts >= 10 {
                // What will never be sent must not lie about: it holds a secret.
                try session.run(
                    Statement(
                        """
                        UPDATE outbox SET sent = ?2, message = '', recipient = '', failure = ?3 WHERE mail_id = ?1
                        """, .text(mail.id), .integer(moment.milliseconds), reason))
            } else {
                try session.run(
                    Statement("UPDATE outbox SET failure = ?2 WHERE mail_id = ?1", .text(mail.id), reason))
            }
        }
    }
}
