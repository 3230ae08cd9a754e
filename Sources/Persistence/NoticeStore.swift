public import Cryptography
public import Engagements
internal import Routing
internal import StructuredText
public import Units

/// Something that people are told: in their inbox, by mail, and to webhooks.
public struct Notice: Hashable, Sendable {
    public let kind: String
    /// The same event is told once: a second notice of this key is dropped.
    public let key: String
    public let tenant: TenantID?
    public let title: String
    /// What a mail says besides; no answers, no amounts.
    public let lines: [String]
    /// Where it leads, below the origin.
    public let path: String
    /// Whether it is told whatever somebody's preferences are.
    public let isEssential: Bool
    /// Whether it says nothing new to whoever has not read the one before: it is then not told again.
    public let isRepeated: Bool

    public init(
        kind: String, key: String, tenant: TenantID?, title: String, lines: [String], path: String,
        isEssential: Bool = false, isRepeated: Bool = false
    ) {
        self.isRepeated = isRepeated
        self.kind = kind
        self.key = key
        self.tenant = tenant
        self.title = title
        self.lines = lines
        self.path = path
        self.isEssential = isEssential
    }
}

extension Notice {
    /// The same with one more line of its mail.
    public func adding(_ line: String) -> Notice {
        Notice(
            kind: kind, key: key, tenant: tenant, title: title, lines: lines + [line], path: path,
            isEssential: isEssential, isRepeated: isRepeated)
    }
}

/// Somebody who is told.
public struct Recipient: Hashable, Sendable {
    public let user: UserID
    public let email: String

    public init(user: UserID, email: String) {
        self.user = user
        self.email = email
    }
}

/// How somebody wants to be told.
public struct NoticePreferences: Hashable, Sendable {
    /// Whether notices are mailed together.
    public enum Digest: String, CaseIterable, Sendable {
        case none
        case daily
        /// On Mondays.
        case weekly
    }

    /// The kind under which digests are turned off.
    public static let digestKind = "digest"

    /// Kinds that are not mailed; the inbox has them all the same.
    public var muted: Set<String> = []
    /// One mail with what came since the last, at the end of the quiet hours, or at 8:00; essential notices do not wait.
    public var digest = Digest.none
    /// Minutes of the local day, from evening to morning, in which no mail leaves.
    public var quietFrom: Int?
    public var quietUntil: Int?
    public var zone = "UTC"

    public init() {}

    /// When a mail that was made at a moment may leave.
    public func due(_ moment: Instant) -> Instant {
        let rule = TimeZoneRule(zone: zone) ?? TimeZoneRule(zone: "UTC")
        let offset = rule?.offset(at: Int(moment.seconds)) ?? 0
        let local = (Int(moment.seconds) + offset) % 86_400 / 60
        if digest != .none {
            let hour = quietUntil ?? 480
            let wait = (hour - local + 1_440) % 1_440
            var minutes = wait == 0 ? 1_440 : wait
            if digest == .weekly {
                // Days since 1970-01-01, a Thursday; Monday is 4 of 7.
                let day = (Int(moment.seconds) + offset + minutes * 60) / 86_400
                minutes += (4 - day % 7 + 7) % 7 * 1_440
            }
            return moment.adding(seconds: Int64(minutes) * 60)
        }
        guard let from = quietFrom, let until = quietUntil, from != until else { return moment }
        let isQuiet = from < until ? (from..<until).contains(local) : local >= from || local < until
        guard isQuiet else { return moment }
        return moment.adding(seconds: Int64((until - local + 1_440) % 1_440) * 60)
    }

    var json: JSON {
        .object([
            "muted": .array(muted.sorted().map { .string($0) }), "digest": .string(digest.rawValue),
            "from": quietFrom.map { .integer($0) } ?? .null,
            "until": quietUntil.map { .integer($0) } ?? .null,
            "zone": .string(zone),
        ])
    }

    init(json: JSON) {
        muted = Set((json["muted"]?.items ?? []).compactMap(\.text))
        // Before there were two kinds it was a yes or no.
        digest = json["digest"] == .bool(true) ? .daily : json["digest"]?.text.flatMap(Digest.init) ?? .none
        quietFrom = json["from"]?.whole
        quietUntil = json["until"]?.whole
        zone = json["zone"]?.text ?? "UTC"
    }
}

/// A notice in somebody's inbox.
public struct InboxItem: Hashable, Sendable {
    public let id: String
    public let kind: String
    public let title: String
    public let path: String
    public let at: Instant
    public let isRead: Bool
}

/// Inboxes and what goes out beside them.
public struct NoticeStore: Sendable {
    let database: any Database
    let random: RandomSource

    public init(_ database: any Database, random: RandomSource) {
        self.database = database
        self.random = random
    }

    /// Tells people inside the transaction of the cause, each once for the notice's key.
    ///
    /// - `mail`: makes the mail of somebody; its key is the notice's own.
    public static func tell(
        _ notice: Notice, _ people: [Recipient], at moment: Instant, random: RandomSource,
        mail: (Notice, Recipient) -> Mail, _ session: any Session
    ) throws {
        for person in people {
            if notice.isRepeated {
                let unread = try session.run(
                    Statement(
                        "SELECT 1 FROM notice WHERE user_id = ?1 AND kind = ?2 AND path = ?3 AND read IS NULL LIMIT 1",
                        .text(person.user.text), .text(notice.kind), .text(notice.path)))
                if !unread.isEmpty { continue }
            }
            let preferences = try preferences(person.user, session)
            let isMailed = notice.isEssential || !preferences.muted.contains(notice.kind)
            let waits = isMailed && !notice.isEssential && preferences.digest != .none
            let due = notice.isEssential ? moment : preferences.due(moment)
            let isNew = try !session.run(
                Statement(
                    """
                    INSERT INTO notice (notice_id, user_id, dedupe, tenant_id, kind, title, path, at, mail_due)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (dedupe) DO NOTHING RETURNING notice_id
                    """,
                    .text(ItemID(at: moment, random: random).text), .text(person.user.text),
                    .text("\(notice.key)|\(person.user)"), notice.tenant.map { .text($0.text) } ?? .null,
                    .text(notice.kind), .text(notice.title), .text(notice.path),
                    .integer(moment.milliseconds),
                    waits ? .integer(due.milliseconds) : .null)
            ).isEmpty
            guard isNew, isMailed, !waits else { continue }
            try Outbox.enqueue(
                mail(notice, person), of: notice.tenant, at: moment, due: due, random: random, session)
        }
    }

    /// Tells people what no event of the log causes, such as a date that comes near; each notice once.
    public func tell(
        _ notices: [Notice], _ people: [Recipient], at moment: Instant,
        mail: @escaping @Sendable (Notice, Recipient) -> Mail
    ) async throws {
        let random = self.random
        try await database.write { session in
            for notice in notices {
                try NoticeStore.tell(notice, people, at: moment, random: random, mail: mail, session)
            }
        }
    }

    /// Mails together what waited for it: one mail for each person whose time has come.
    ///
    /// - Returns: how many mails were queued.
    @discardableResult
    public func gather(
        at moment: Instant, mail: @escaping @Sendable (Recipient, [InboxItem], Instant) -> Mail
    ) async throws -> Int {
        let random = self.random
        return try await database.write { session in
            let users = try session.run(
                Statement(
                    "SELECT DISTINCT user_id FROM notice WHERE mail_due <= ?1 ORDER BY user_id LIMIT 100",
                    .integer(moment.milliseconds))
            ).compactMap { $0.text(0).flatMap { UserID($0) } }
            var count = 0
            for user in users {
                let items = try NoticeStore.items(
                    """
                    SELECT notice_id, kind, title, path, at, read FROM notice
                    WHERE user_id = ?1 AND mail_due IS NOT NULL AND read IS NULL ORDER BY at DESC, notice_id DESC LIMIT 1000
                    """, user, session)
                let muted = try NoticeStore.preferences(user, session).muted
                // What was read or muted meanwhile needs no mail.
                let wanted = items.filter { !muted.contains($0.kind) }
                try session.run(
                    Statement("UPDATE notice SET mail_due = NULL WHERE user_id = ?1", .text(user.text)))
                let email = try session.run(
                    Statement("SELECT email FROM account WHERE user_id = ?1", .text(user.text))
                ).first?.text(0)
                guard let email, !wanted.isEmpty, !muted.contains(NoticePreferences.digestKind) else {
                    continue
                }
                try Outbox.enqueue(
                    mail(Recipient(user: user, email: email), wanted, moment), at: moment, random: random,
                    session)
                count += 1
            }
            return count
        }
    }

    static func preferences(_ user: UserID, _ session: any Session) throws -> NoticePreferences {
        try session.run(
            Statement("SELECT value FROM setting WHERE name = ?1", .text("notices:\(user)"))
        ).first?.text(0).flatMap { try? JSON(parsing: $0) }.map(NoticePreferences.init(json:))
            ?? NoticePreferences()
    }

    public func preferences(of user: UserID) async throws -> NoticePreferences {
        try await database.read { try NoticeStore.preferences(user, $0) }
    }

    public func set(_ preferences: NoticePreferences, of user: UserID) async throws {
        try await database.write { try $0.set("notices:\(user)", to: preferences.json.compact) }
    }

    /// The newest notices of somebody.
    public func inbox(of user: UserID) async throws -> [InboxItem] {
        try await database.read { session in
            try NoticeStore.items(
                """
                SELECT notice_id, kind, title, path, at, read FROM notice
                WHERE user_id = ?1 ORDER BY at DESC, notice_id DESC LIMIT 200
                """, user, session)
        }
    }

    private static func items(_ sql: String, _ user: UserID, _ session: any Session) throws -> [InboxItem] {
        try session.run(Statement(sql, .text(user.text))).compactMap { row in
            guard let id = row.text(0), let kind = row.text(1), let title = row.text(2),
                let path = row.text(3),
                let at = row.integer(4)
            else { return nil }
            return InboxItem(
                id: id, kind: kind, title: title, path: path, at: Instant(milliseconds: at),
                isRead: row.integer(5) != nil)
        }
    }

    /// Marks what leads to a page as read, whatever part of the page it names; without a path all.
    public func markRead(of user: UserID, path: String? = nil, at moment: Instant) async throws {
        try await database.write { session in
            try session.run(
                Statement(
                    """
                    UPDATE notice SET read = ?2 WHERE user_id = ?1 AND read IS NULL
                    AND (CAST(?3 AS TEXT) IS NULL OR path = ?3 OR path LIKE ?3 || '#%')
                    """, .text(user.text), .integer(moment.milliseconds),
                    path.map { .text($0) } ?? .null))
        }
    }

    /// The people of a company.
    public static func people(of state: Engagement) -> [Recipient] {
        state.members.map { Recipient(user: $0.user, email: $0.email) }
    }
}
