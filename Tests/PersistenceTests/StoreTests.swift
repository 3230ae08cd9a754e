@testable import Filings
import Cryptography
import Engagements
@testable import Persistence
import RulePacks
import StructuredText
import Routing
import Synchronization
import TestSupport
import Testing
import Units

private let start = Instant(milliseconds: 1_764_079_200_000)

/// The stores over a database of their own.
struct Stores {
    let scratch: Scratch
    let database: SQLiteDatabase
    let engagements: EngagementStore
    let accounts: AccountStore
    let tokens: TokenStore
    let outbox: Outbox
    let sealer: Sealer

    init() throws {
        scratch = try Scratch()
        sealer = try #require(Sealer(key: Array(repeating: 1, count: 32)))
        database = try SQLiteDatabase(path: scratch.path + "/test.db", sealer: sealer)
        engagements = EngagementStore(database, random: .system)
        accounts = AccountStore(database, random: .system, sealer: sealer)
        tokens = TokenStore(database, random: .system)
        outbox = Outbox(database)
    }

    /// Signs somebody in the way a browser does, with the code of the mail.
    func signIn(_ email: String, at moment: Instant = start) async throws -> (
        secret: String, account: Account
    ) {
        let binding = RandomSource.system.token()
        let mail = try await begin(email, binding, at: moment)
        guard
            case .signedIn(let secret, let account) = try await accounts.signIn(
                code: mail.code, binding: binding, agent: "test", at: moment)
        else { throw StoreError.failed("not signed in") }
        return (secret, account)
    }

    func begin(_ email: String, _ binding: String, at moment: Instant = start) async throws -> (
        token: String, code: String
    ) {
        try await accounts.beginSignIn(email, binding: binding, at: moment) { token, code in
            Mail(to: email, subject: "s", text: "\(token) \(code)", html: "h", key: "k|\(token)")
        }
        let text = try #require(try await outbox.due(at: moment).last { $0.mail.recipient == email }).mail
            .text
        let parts = text.split(separator: " ")
        return (String(parts[0]), String(parts[1]))
    }
}

@Suite struct EventLogTests {
    @Test func `the log is unbroken, and every change to it shows`() async throws {
        let stores = try Stores()
        let (_, account) = try await stores.signIn("o@a.example")
        for _ in 0..<3 {
            let (scope, _) = try await stores.engagements.open(
                "a: 1\n", owner: (account.id, account.email), at: start)
            try await stores.engagements.handle(.finish, scope, at: start)
            try await stores.engagements.handle(.export, scope, at: start)
        }
        let whole = try await stores.engagements.verify()
        #expect(whole.events == 15)
        #expect(whole.broken.isEmpty)

        let changes = [
            "UPDATE event SET body = '{}' WHERE version = 2",
            "UPDATE event SET at = at + 1 WHERE version = 3",
            "UPDATE event SET actor = 'system' WHERE version = 4",
            "UPDATE event SET kind = 'finished' WHERE version = 5",
            "UPDATE event SET hash = 'x' WHERE version = 1", "DELETE FROM event WHERE version = 3",
            "DELETE FROM event WHERE version = 5", "UPDATE engagement SET version = 4",
            "UPDATE event SET body_hash = 'x' WHERE version = 2", "UPDATE event SET body = NULL",
            "DELETE FROM event", "DELETE FROM engagement",
        ]
        for sql in changes {
            let other = try Stores()
            let (_, account) = try await other.signIn("o@a.example")
            let (scope, _) = try await other.engagements.open(
                "a: 1\n", owner: (account.id, account.email), at: start)
            try await other.engagements.handle(.finish, scope, at: start)
            try await other.engagements.handle(.export, scope, at: start)
            try await other.database.write { try $0.run(Statement(sql)) }
            #expect(try await !other.engagements.verify().broken.isEmpty, "\(sql)")
        }
    }

    @Test func `the operator's log is chained, and every change to it shows, the last line's going too`()
        async throws
    {
        let changes = [
            "UPDATE console_event SET body = 'other' WHERE number = 2",
            "UPDATE console_event SET actor = 'system' WHERE number = 1",
            "UPDATE console_event SET at = at + 1",
            "UPDATE console_event SET hash = 'x' WHERE number = 3",
            "DELETE FROM console_event WHERE number = 1",
            "DELETE FROM console_event WHERE number = 2", "DELETE FROM console_event WHERE number = 3",
            "DELETE FROM console_event",
        ]
        for sql in ["UPDATE console_event SET number = number"] + changes {
            let stores = try Stores()
            let (_, boss) = try await stores.signIn("o@a.example")
            let partners = PartnerStore(stores.database, rules: try RoutingRules.embedded())
            for number in 1...3 {
                try await partners.note(
                    "figures-unmasked", "x", "reason \(number)", by: .operator(boss.id), at: start)
            }
            let result = try await stores.engagements.verify()
            #expect(result.events == 3 && result.broken.isEmpty)
            try await stores.database.write { try $0.run(Statement(sql)) }
            #expect(try await stores.engagements.verify().broken.isEmpty == !changes.contains(sql), "\(sql)")
        }
    }

    @Test func `what is shown is made again from the log to the same bytes`() async throws {
        let stores = try Stores()
        let (_, owner) = try await stores.signIn("o@a.example")
        let (_, guest) = try await stores.signIn("v@a.example")
        let (scope, _) = try await stores.engagements.open("# ü\n", owner: (owner.id, owner.email), at: start)
        let id = ItemID(at: start, random: .system)
        try await stores.engagements.handle(.invite(id, email: guest.email, role: .viewer), scope, at: start)
        try await stores.tokens.database(insert: "invite-secret", scope.tenant, id, stores.database)
        let found = try #require(
            try await stores.tokens.invitation("invite-secret", user: guest.id, at: start))
        try await stores.engagements.handle(
            .join(guest.id, email: guest.email, invitation: found.id), found.scope, at: start)
        func shown() async throws -> [SQLRow] {
            try await stores.database.read {
                try $0.run(Statement("SELECT state FROM engagement"))
                    + $0.run(Statement("SELECT user_id, tenant_id, role FROM membership ORDER BY user_id"))
            }
        }
        let before = try await shown()
        #expect(try await stores.engagements.rebuild().differing.isEmpty)

        try await stores.database.write {
            try $0.run(Statement("DELETE FROM engagement"))
            try $0.run(Statement("DELETE FROM membership"))
        }
        #expect(try await stores.engagements.rebuild().differing.count == 1)
        let after = try await shown()
        #expect("\(before)" == "\(after)")
    }

    @Test func `an erased company leaves no word of itself in any table, and a log that still verifies`()
        async throws
    {
        let stores = try Stores()
        let (_, owner) = try await stores.signIn("o@a.example")
        let (scope, _) = try await stores.engagements.open(
            "secret-name: planted-value\n", owner: (owner.id, owner.email), at: start)
        _ = try await stores.tokens.newKey(
            .company(scope), by: owner.id, name: "planted-value", scopes: [.read], at: start)
        let tenant = scope.tenant.text
        // Whatever tables there are: a row of the company in each that can hold one.
        let tables = try await stores.database.write { session -> [String] in
            let names = try session.run(
                Statement("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            ).compactMap { $0.text(0) }
            var ofCompanies: [String] = []
            for name in names where !["event", "tombstone"].contains(name) {
                let columns = try session.run(Statement("PRAGMA table_info(\(name))")).compactMap { row in
                    row.text(1).map { (name: $0, isText: row.text(2) == "TEXT") }
                }
                guard let key = columns.first(where: { ["tenant_id", "owner"].contains($0.name) })?.name,
                    name != "assignment" || key == "tenant_id"
                else { continue }
                ofCompanies.append("\(name).\(key)")
                let values = columns.map {
                    $0.name == key ? "'\(tenant)'" : $0.isText ? "'planted-value'" : "7"
                }
                try session.run(
                    Statement(
                        "INSERT OR IGNORE INTO \(name) (\(columns.map(\.name).joined(separator: ", "))) VALUES (\(values.joined(separator: ", ")))"
                    ))
            }
            return ofCompanies
        }
        #expect(tables.count >= 16, "\(tables)")

        try await stores.engagements.erase(scope, at: start)

        #expect(try await stores.engagements.load(scope) == nil)
        #expect(try await stores.engagements.scope(scope.tenant, for: owner.id) == nil)
        #expect(try await stores.engagements.verify().broken.isEmpty)
        _ = try await stores.engagements.rebuild()
        #expect(try await stores.engagements.load(scope) == nil)
        for place in tables {
            let (table, key) = (place.prefix { $0 != "." }, place.drop { $0 != "." }.dropFirst())
            let rows = try await stores.database.read {
                try $0.run(Statement("SELECT * FROM \(table) WHERE \(key) = ?1", .text(tenant)))
            }
            #expect(rows.isEmpty, "\(table) still holds a row of the company")
        }
        let left = try await stores.database.read { session in
            try ["event", "tombstone"].map {
                "\(try session.run(Statement("SELECT * FROM \($0)")).map(\.values))"
            }
        }
        #expect(!left.joined().contains("planted-value"))
    }

    @Test func `two that write over the same version: one wins, the other is told`() async throws {
        let stores = try Stores()
        let (_, owner) = try await stores.signIn("o@a.example")
        let (scope, state) = try await stores.engagements.open(
            "a: 1\n", owner: (owner.id, owner.email), at: start)
        let file = try String(decoding: Repository.bytes(Repository.examplePath("vague")), as: UTF8.self)
        let results = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<8 {
                group.addTask {
                    do {
                        try await stores.engagements.handle(
                            .importFile(file + "# \(number)\n", revision: state.revision), scope, at: start)
                        return true
                    } catch { return false }
                }
            }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(results.count { $0 } == 1)
    }

    @Test func `a backup is a database that verifies`() async throws {
        let stores = try Stores()
        let (_, owner) = try await stores.signIn("o@a.example")
        _ = try await stores.engagements.open("a: 1\n", owner: (owner.id, owner.email), at: start)
        let path = stores.scratch.path + "/copy.db"
        try await stores.database.backUp(to: path)
        let copy = EngagementStore(
            try SQLiteDatabase(path: path, sealer: stores.sealer), random: .system)
        #expect(try await copy.verify().events == 3)
    }

    @Test func `a file of a newer version is refused, not damaged`() async throws {
        let stores = try Stores()
        try await stores.database.write { try $0.run(Statement("UPDATE schema_version SET version = 99")) }
        #expect(throws: StoreError.self) { try SQLiteDatabase(path: stores.scratch.path + "/test.db") }
    }
}

@Suite struct AccountTests {
    @Test func `a link works once, for ten minutes, in the browser that asked`() async throws {
        let stores = try Stores()
        let mail = try await stores.begin("a@a.example", "browser")
        // Scanners look at links; looking uses nothing up.
        for _ in 0..<3 { #expect(try await stores.accounts.isLinkOpen(mail.token, at: start)) }
        guard
            case .needsCode = try await stores.accounts.signIn(
                link: mail.token, binding: "other", code: nil, agent: "", at: start),
            case .refused = try await stores.accounts.signIn(
                link: mail.token, binding: "browser", code: nil, agent: "",
                at: start.adding(seconds: Lifetimes.signIn)),
            case .signedIn = try await stores.accounts.signIn(
                link: mail.token, binding: "browser", code: nil, agent: "", at: start),
            case .refused = try await stores.accounts.signIn(
                link: mail.token, binding: "browser", code: nil, agent: "", at: start)
        else {
            Issue.record("the link did something else")
            return
        }
    }

    @Test func `another browser needs the code, and five wrong ones end it`() async throws {
        let stores = try Stores()
        let mail = try await stores.begin("a@a.example", "browser")
        let wrong = mail.code == "000000" ? "000001" : "000000"
        for _ in 0..<5 {
            guard
                case .refused = try await stores.accounts.signIn(
                    code: wrong, binding: "browser", agent: "", at: start)
            else {
                Issue.record("a wrong code got in")
                return
            }
        }
        guard
            case .refused = try await stores.accounts.signIn(
                code: mail.code, binding: "browser", agent: "", at: start),
            case .refused = try await stores.accounts.signIn(
                link: mail.token, binding: nil, code: mail.code, agent: "", at: start)
        else {
            Issue.record("the sixth attempt got in")
            return
        }
        let fresh = try await stores.begin("a@a.example", "browser")
        guard
            case .signedIn(_, let first) = try await stores.accounts.signIn(
                link: fresh.token, binding: nil, code: fresh.code, agent: "", at: start)
        else {
            Issue.record("link and code together were refused")
            return
        }
        #expect(try await stores.signIn("a@a.example").account.id == first.id)
    }

    @Test func `a session ends when idle, at its age, and when it is ended`() async throws {
        let stores = try Stores()
        let (secret, account) = try await stores.signIn("a@a.example")
        func isOpen(_ secret: String, after hours: Int64) async throws -> Bool {
            try await stores.accounts.entry(secret, tenant: nil, at: start.adding(seconds: hours * 3_600))
                != nil
        }
        #expect(try await isOpen(secret, after: 11))
        #expect(try await isOpen(secret, after: 22))
        #expect(try await !isOpen(secret, after: 35))
        for hour in Int64(3)..<17 { _ = try await isOpen(secret, after: hour * 10 + 3) }
        #expect(try await !isOpen(secret, after: 24 * 7))

        let (other, _) = try await stores.signIn("a@a.example")
        let (third, _) = try await stores.signIn("a@a.example")
        let kept = try #require(try await stores.accounts.entry(third, tenant: nil, at: start)).session
        try await stores.accounts.end(session: nil, except: kept.id, of: account.id)
        #expect(try await !isOpen(other, after: 0))
        #expect(try await isOpen(third, after: 0))
        try await stores.accounts.end(session: kept.id, of: account.id)
        #expect(try await !isOpen(third, after: 0))
    }

    @Test func `nobody ends another one's session`() async throws {
        let stores = try Stores()
        let (secret, _) = try await stores.signIn("a@a.example")
        let (_, stranger) = try await stores.signIn("b@b.example")
        let mine = try #require(try await stores.accounts.entry(secret, tenant: nil, at: start)).session
        try await stores.accounts.end(session: mine.id, of: stranger.id)
        #expect(try await stores.accounts.entry(secret, tenant: nil, at: start) != nil)
    }

    @Test func `partners and operators are let in only with the second factor`() async throws {
        let stores = try Stores()
        for kind in [Account.Kind.partner, .operator] {
            let email = "\(kind.rawValue)@p.example"
            _ = try await stores.accounts.add(email, kind, at: start)
            let (cookie, account) = try await stores.signIn(email)
            #expect(account.needsTOTP)
            let record = try #require(try await stores.accounts.entry(cookie, tenant: nil, at: start)).session
            #expect(!record.isVerified)
            let secret = try await stores.accounts.beginTOTP(record)
            let code = TOTP(secret: decoded(base32: secret)).code(step: start.seconds / 30)
            let wrong = String(code.reversed()) == code ? "12345" : String(code.reversed())
            #expect(try await stores.accounts.confirmTOTP(wrong, record, at: start) == nil)
            let renewed = try #require(try await stores.accounts.confirmTOTP(code, record, at: start))
            // Whoever knew the session's secret before the second factor is not let in with it.
            #expect(try await stores.accounts.entry(cookie, tenant: nil, at: start) == nil)
            #expect(try await stores.accounts.checkTOTP(code, record, at: start) == nil)
            let later = start.adding(seconds: 30)
            let next = TOTP(secret: decoded(base32: secret)).code(step: later.seconds / 30)
            let again = try #require(try await stores.accounts.checkTOTP(next, record, at: later))
            #expect(again != renewed)
            // A session that still owes the code cannot bring in another app, and an app not confirmed changes nothing.
            let (thief, _) = try await stores.signIn(email, at: later)
            let owing = try #require(try await stores.accounts.entry(thief, tenant: nil, at: later)).session
            #expect(owing.account.hasTOTP && !owing.isVerified)
            await #expect(throws: Refusal.self) { try await stores.accounts.beginTOTP(owing) }
            _ = try await stores.accounts.beginTOTP(record)
            let third = later.adding(seconds: 30)
            let still = TOTP(secret: decoded(base32: secret)).code(step: third.seconds / 30)
            #expect(try await stores.accounts.checkTOTP(still, owing, at: third) != nil)
            #expect(
                try await stores.accounts.entry(again, tenant: nil, at: start)?.session.isVerified == true)
            await #expect(throws: Refusal.self) { try await stores.accounts.removeTOTP(account) }
        }
    }

    @Test func `recovery codes work once, the next set makes the last void`() async throws {
        let stores = try Stores()
        let (secret, account) = try await stores.signIn("a@a.example")
        let record = try #require(try await stores.accounts.entry(secret, tenant: nil, at: start)).session
        let codes = try await stores.accounts.newRecoveryCodes(account.id)
        #expect(Set(codes).count == 10)
        #expect(try await stores.accounts.useRecoveryCode(codes[0], record, at: start) != nil)
        #expect(try await stores.accounts.useRecoveryCode(codes[0], record, at: start) == nil)
        let fresh = try await stores.accounts.newRecoveryCodes(account.id)
        #expect(try await stores.accounts.useRecoveryCode(codes[1], record, at: start) == nil)
        #expect(try await stores.accounts.useRecoveryCode(fresh[9].uppercased(), record, at: start) != nil)
    }

    @Test func `no secret stands in the database`() async throws {
        let stores = try Stores()
        let (secret, account) = try await stores.signIn("a@a.example")
        let record = try #require(try await stores.accounts.entry(secret, tenant: nil, at: start)).session
        let totp = try await stores.accounts.beginTOTP(record)
        let codes = try await stores.accounts.newRecoveryCodes(account.id)
        let (scope, _) = try await stores.engagements.open(
            "a: 1\n", owner: (account.id, account.email), at: start)
        let key = try await stores.tokens.newKey(
            .company(scope), by: account.id, name: "ci", scopes: [.read], at: start)
        let draft = try await stores.tokens.newDraftSecret(scope, at: start)
        for table in ["account", "session", "token", "api_key", "recovery_code"] {
            let rows = "\(try await stores.database.read { try $0.run(Statement("SELECT * FROM \(table)")) })"
            for planted in [secret, totp, key.secret, draft] + codes {
                #expect(!rows.contains(planted), "\(table)")
            }
        }
    }

    @Test func `a mail of the same key goes out once, and a refused one waits longer each time`() async throws
    {
        let stores = try Stores()
        let mail = Mail(to: "a@a.example", subject: "s", text: "t", html: "h", key: "once")
        for _ in 0..<3 {
            try await stores.database.write { try Outbox.enqueue(mail, at: start, random: .system, $0) }
        }
        let queued = try #require(try await stores.outbox.due(at: start).first)
        #expect(try await stores.outbox.due(at: start).count == 1)
        #expect(try await stores.outbox.claim(queued, at: start))
        // A second process, or one that could not note what became of the mail, does not send it again at once.
        #expect(try await !stores.outbox.claim(queued, at: start))
        try await stores.outbox.failed(queued, "451", isPermanent: false, at: start)
        #expect(try await stores.outbox.due(at: start.adding(seconds: 29)).isEmpty)
        let again = try #require(try await stores.outbox.due(at: start.adding(seconds: 30)).first)
        #expect(again.attempts == 1)
        try await stores.outbox.sent(again, at: start)
        #expect(try await stores.outbox.due(at: start.adding(seconds: 86_400)).isEmpty)
        try await stores.database.write { try Outbox.enqueue(mail, at: start, random: .system, $0) }
        #expect(try await stores.outbox.due(at: start.adding(seconds: 86_400)).isEmpty)
    }
}

@Suite struct RobustnessTests {
    @Test func `no character that a form lets through makes a company unreadable`() async throws {
        let stores = try Stores()
        let (_, owner) = try await stores.signIn("o@a.example")
        let odd =
            (0..<0x3000).compactMap { UnicodeScalar($0) }
            + [UnicodeScalar(0xFEFF), "\u{FFFE}", "\u{FFFF}", "\u{1F680}"].compactMap { $0 }
        let (scope, _) = try await stores.engagements.open(
            "a: 1\n", owner: (owner.id, "\u{92}\u{85}--- \u{2028}@a.example"), at: start)
        for chunk in stride(from: 0, to: odd.count, by: 400) {
            let text = odd[chunk..<min(chunk + 400, odd.count)].filter { $0.value != 0 }.map { String($0) }
                .joined()
            _ = try? await stores.engagements.handle(
                .createLink(ItemID(at: start, random: .system), label: String(text.prefix(30)), days: 1),
                scope, at: start)
            _ = try? await stores.engagements.handle(
                .moveTrack(.map, to: .ready, holder: .founder, amount: nil, note: String(text.prefix(200))),
                scope, at: start)
            _ = try? await stores.engagements.handle(
                .moveTrack(.map, to: .draft, holder: .founder, amount: nil, note: ""), scope, at: start)
        }
        let state = try #require(try await stores.engagements.load(scope))
        #expect(state.members.count == 1)
        let before = "\(state.json.compact)"
        _ = try await stores.engagements.rebuild()
        #expect(try await stores.engagements.load(scope)?.json.compact == before)
        #expect(throws: Never.self) {
            try parseYAML(
                Array(
                    JSON.string(String(String.UnicodeScalarView(odd.filter { $0.value != 0 }))).compact.utf8))
        }
    }

    @Test func `a log takes no more than it may hold, and an older revision is read by itself`() async throws
    {
        let stores = try Stores()
        let (_, owner) = try await stores.signIn("o@a.example")
        let file = try String(decoding: Repository.bytes(Repository.examplePath("vague")), as: UTF8.self)
        let (scope, _) = try await stores.engagements.open(file, owner: (owner.id, owner.email), at: start)
        for number in 1...3 {
            try await stores.engagements.handle(
                .importFile(file + "# \(number)\n", revision: nil), scope, at: start)
        }
        #expect(try await stores.engagements.file(scope, revision: 1) == file)
        #expect(try await stores.engagements.file(scope, revision: 3) == file + "# 2\n")
        for none in [0, -1, 99, Int.max, Int.min] {
            #expect(try await stores.engagements.file(scope, revision: none) == nil)
        }
        try await stores.database.write {
            try $0.run(Statement("UPDATE engagement SET log_bytes = ?1", .integer(EngagementLimits.logBytes)))
        }
        await #expect(throws: Refusal.self) {
            try await stores.engagements.handle(.importFile(file, revision: nil), scope, at: start)
        }
    }

    @Test func `drafts that nobody has a way into go, others stay`() async throws {
        let stores = try Stores()
        let (_, owner) = try await stores.signIn("o@a.example")
        let (owned, _) = try await stores.engagements.open(
            "a: 1\n", owner: (owner.id, owner.email), at: start)
        let (draft, _) = try await stores.engagements.open("a: planted\n", owner: nil, at: start)
        _ = try await stores.tokens.newDraftSecret(draft, at: start)
        try await stores.engagements.purge(at: start.adding(seconds: Lifetimes.draft - 1))
        #expect(try await stores.engagements.load(draft) != nil)
        try await stores.engagements.purge(at: start.adding(seconds: Lifetimes.draft + 1))
        #expect(try await stores.engagements.load(draft) == nil)
        #expect(try await stores.engagements.load(owned) != nil)
        #expect(try await stores.engagements.verify().broken.isEmpty)
    }

    @Test func `a mailbox's codes cannot be guessed by beginning again and again`() async throws {
        let stores = try Stores()
        for round in 0..<6 {
            let mail = try await stores.begin("a@a.example", "browser\(round)")
            let wrong = mail.code == "000000" ? "000001" : "000000"
            for _ in 0..<5 {
                _ = try await stores.accounts.signIn(
                    code: wrong, binding: "browser\(round)", agent: "", at: start)
            }
        }
        let mail = try await stores.begin("a@a.example", "own")
        guard
            case .refused = try await stores.accounts.signIn(
                code: mail.code, binding: "own", agent: "", at: start),
            // The link still works in the browser that asked.
            case .signedIn = try await stores.accounts.signIn(
                link: mail.token, binding: "own", code: nil, agent: "", at: start)
        else {
            Issue.record("guessing went on")
            return
        }
    }

    @Test func `a change of kind ends the sessions of before`() async throws {
        let stores = try Stores()
        let (secret, _) = try await stores.signIn("a@a.example")
        _ = try await stores.accounts.add("a@a.example", .operator, at: start)
        #expect(try await stores.accounts.entry(secret, tenant: nil, at: start) == nil)
    }
}

@Suite struct ScopeTests {
    @Test func `a key reaches its own company, as far as its maker, until it is revoked`() async throws {
        let stores = try Stores()
        let (_, owner) = try await stores.signIn("o@a.example")
        let (scope, _) = try await stores.engagements.open(
            "a: 1\n", owner: (owner.id, owner.email), at: start)
        let made = try await stores.tokens.newKey(
            .company(scope), by: owner.id, name: "ci", scopes: [.read], at: start)
        let found = try #require(try await stores.tokens.key(made.secret, at: start))
        guard case .company(let reached) = found.owner else { throw TestFailure() }
        #expect(reached.tenant == scope.tenant)
        #expect(found.scopes == [.read])
        try await stores.tokens.revokeKey(made.key.id, .company(scope), at: start)
        #expect(try await stores.tokens.key(made.secret, at: start) == nil)
        #expect(try await stores.tokens.key("crk_nothing", at: start) == nil)
    }

    @Test func `a stranger has no leave, and a draft's secret none once somebody owns it`() async throws {
        let stores = try Stores()
        let (_, stranger) = try await stores.signIn("s@s.example")
        let (scope, _) = try await stores.engagements.open("a: 1\n", owner: nil, at: start)
        let secret = try await stores.tokens.newDraftSecret(scope, at: start)
        #expect(try await stores.engagements.scope(scope.tenant, for: stranger.id) == nil)
        let held = try #require(try await stores.tokens.draft(secret, at: start))
        try await stores.engagements.handle(
            .join(stranger.id, email: stranger.email, invitation: nil), held, at: start)
        #expect(try await stores.tokens.draft(secret, at: start) == nil)
        #expect(try await stores.tokens.draft(secret, at: start.adding(seconds: Lifetimes.draft)) == nil)
    }
}

extension TokenStore {
    fileprivate func database(
        insert secret: String, _ tenant: TenantID, _ id: ItemID, _ database: SQLiteDatabase
    ) async throws {
        try await database.write {
            try TokenStore.insert(
                secret, "invitation", tenant, subject: id.text, until: start.adding(seconds: 60), $0)
        }
    }
}

private func decoded(base32 text: String) -> [UInt8] {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var (held, count, out) = (0, 0, [UInt8]())
    for character in text {
        held = held << 5 | (digits.firstIndex(of: character) ?? 0)
        count += 5
        if count >= 8 {
            count -= 8
            out.append(UInt8(held >> count & 255))
        }
    }
    return out
}

private struct TestFailure: Error {}

@Suite struct LogTests {
    private func owned(_ stores: Stores, _ email: String = "o@a.example") async throws -> Scope {
        let (_, owner) = try await stores.signIn(email)
        return try await stores.engagements.open("a: 1\n", owner: (owner.id, owner.email), at: start).scope
    }

    /// What somebody who holds the database alone might change, and what finds it.
    @Test func `what is changed in the database shows, by the log or by its heads outside`() async throws {
        let edits: [(name: String, sql: [String])] = [
            ("a membership", ["UPDATE membership SET role = 'viewer'"]),
            ("an account's kind", ["UPDATE account SET kind = 'operator' WHERE email = 'o@a.example'"]),
            (
                "a cut tail with the projection set back",
                [
                    "DELETE FROM event WHERE version = 4",
                    "UPDATE engagement SET version = 3, state = (SELECT value FROM setting WHERE name = 'before')",
                ]
            ),
            (
                "a company without its tombstone",
                [
                    "DELETE FROM event", "DELETE FROM engagement", "DELETE FROM membership",
                    "DELETE FROM progress",
                    "DELETE FROM company_file",
                ]
            ),
            ("a state", ["UPDATE engagement SET state = REPLACE(state, 'a: 1', 'a: 2')"]),
            ("a line of the operator's log", ["UPDATE console_event SET body = 'nothing'"]),
        ]
        for edit in edits {
            let stores = try Stores()
            let scope = try await owned(stores)
            _ = try await stores.accounts.add("boss@a.example", .operator, at: start)
            let before = try #require(try await stores.engagements.load(scope)).json.compact
            try await stores.database.write { try $0.set("before", to: before) }
            try await stores.engagements.handle(.export, scope, at: start)
            let heads = try await stores.engagements.heads(since: Instant(milliseconds: 0))
            #expect(heads.count == 2)
            let lines = heads.map { $0.line(at: start) }.joined()
            #expect(lines.split(separator: "\n").compactMap { LogHead(line: $0) } == heads)
            func found() async throws -> Int {
                let log = try await stores.engagements.verify().broken.count
                let replayed = try await stores.engagements.replay()
                return log + replayed.differing.count + replayed.broken.count
                    + (try await stores.engagements.verify(heads)).count
            }
            #expect(try await found() == 0, "\(edit.name)")
            try await stores.database.write { session in
                for sql in edit.sql { try session.run(Statement(sql)) }
            }
            #expect(try await found() > 0, "\(edit.name)")
        }
    }

    @Test
    func `a log with a gap is not taken for the truth: what is shown stays, and nobody's way in is lost`()
        async throws
    {
        let damages = [
            "UPDATE event SET body = NULL WHERE version = 2", "DELETE FROM event WHERE version = 2",
            "DELETE FROM event WHERE version = (SELECT MAX(version) FROM event)", "DELETE FROM event",
        ]
        for damage in damages {
            let stores = try Stores()
            let scope = try await owned(stores)
            let (other, _) = try await stores.engagements.open("b: 1\n", owner: nil, at: start)
            try await stores.engagements.handle(.export, scope, at: start)
            let before = try #require(try await stores.engagements.load(scope))
            try await stores.database.write { session in
                try session.run(
                    Statement(
                        damage + (damage.contains("WHERE") ? " AND" : " WHERE") + " tenant_id = $1",
                        .text(scope.tenant.text)))
            }
            let rebuilt = try await stores.engagements.rebuild()
            #expect(
                rebuilt.broken.map(\.tenant) == [scope.tenant.text] && rebuilt.differing.isEmpty, "\(damage)")
            #expect(try await stores.engagements.replay().broken.count == 1, "\(damage)")
            #expect(try await stores.engagements.load(scope) == before, "\(damage)")
            #expect(try await stores.engagements.load(other) != nil)
            let user = try #require(before.members.first?.user)
            #expect(try await stores.engagements.scope(scope.tenant, for: user) != nil, "\(damage)")
        }
    }

    @Test func `what an earlier version showed is made anew when the database is opened, once`() async throws
    {
        let scratch = try Scratch()
        let path = scratch.path + "/a.db"
        let sealer = Sealer(key: Array(repeating: 1, count: 32))
        let first = try SQLiteDatabase(path: path, sealer: sealer)
        let (scope, _) = try await EngagementStore(first, random: .system).open(
            "a: 1\n", owner: nil, at: start)
        try await first.write { session in
            try session.run(Statement("UPDATE engagement SET state = REPLACE(state, 'a: 1', 'a: 2')"))
            try session.run(Statement("DELETE FROM setting WHERE name = 'projections'"))
        }
        let again = EngagementStore(try SQLiteDatabase(path: path, sealer: sealer), random: .system)
        #expect(try await again.load(scope)?.file == "a: 1\n")
        #expect(try await again.replay().differing.isEmpty)
    }

    @Test func `a chain written anew without the key does not verify, with the key the heads tell`()
        async throws
    {
        let stores = try Stores()
        let scope = try await owned(stores)
        let heads = try await stores.engagements.heads(since: Instant(milliseconds: 0))
        // As an earlier version chained, which asks for no key.
        try await stores.database.write { session in
            try session.run(
                Statement("UPDATE event SET at = at + 1 WHERE tenant_id = ?1", .text(scope.tenant.text)))
            try EventLog.chainAnew([], session)
        }
        #expect(try await !stores.engagements.verify().broken.isEmpty)
        try await stores.database.write { session in
            try session.run(Statement("UPDATE event SET hash = ''"))
            var previous = ""
            for row in try session.run(
                Statement("SELECT version, at, actor, kind, body_hash FROM event ORDER BY version"))
            {
                previous = LogKey.link(
                    previous,
                    [
                        scope.tenant.text, "\(row.integer(0) ?? 0)", "\(row.integer(1) ?? 0)",
                        row.text(2) ?? "",
                        row.text(3) ?? "", row.text(4) ?? "",
                    ], session.logKey)
                try session.run(
                    Statement(
                        "UPDATE event SET hash = ?2 WHERE version = ?1", .integer(row.integer(0) ?? 0),
                        .text(previous)))
            }
        }
        #expect(try await stores.engagements.verify().broken.isEmpty)
        #expect(try await !stores.engagements.verify(heads).isEmpty)
    }

    @Test func `a log from before it had a key is chained with one, and opens with no other server key`()
        async throws
    {
        let scratch = try Scratch()
        let path = scratch.path + "/old.db"
        let old = try SQLiteDatabase(path: path)
        let accounts = AccountStore(
            old, random: .system, sealer: try #require(Sealer(key: Array(repeating: 1, count: 32))))
        _ = try await accounts.add("boss@a.example", .operator, at: start)
        let engagements = EngagementStore(old, random: .system)
        let (kept, _) = try await engagements.open("a: 1\n", owner: nil, at: start)
        let (erased, _) = try await engagements.open("b: 1\n", owner: nil, at: start)
        try await engagements.erase(erased, at: start)
        #expect(try await engagements.verify().broken.isEmpty)
        let keyed = EngagementStore(
            try SQLiteDatabase(path: path, sealer: Sealer(key: Array(repeating: 1, count: 32))),
            random: .system)
        #expect(try await keyed.verify().broken.isEmpty)
        #expect(try await keyed.load(kept) != nil)
        #expect(try await !engagements.verify().broken.isEmpty, "without the key nothing follows")
        #expect(throws: StoreError.self) {
            try SQLiteDatabase(path: path, sealer: Sealer(key: Array(repeating: 2, count: 32)))
        }
    }

    @Test func `secrets are sealed anew while others seal, and an earlier key opens what still bears it`()
        async throws
    {
        let (first, second) = ([UInt8](repeating: 1, count: 32), [UInt8](repeating: 2, count: 32))
        let keys = Mutex([first])
        let reload: @Sendable () -> [[UInt8]]? = { keys.withLock { $0 } }
        let ring = Sealer(keys: [first], reload: reload)
        let running = try #require(ring)
        let scratch = try Scratch()
        let database = try SQLiteDatabase(path: scratch.path + "/a.db", sealer: running)
        let store = FilingStore(database, sealer: running, random: .system)
        let scope = Scope(tenant: TenantID(at: start, random: .system), actor: .system, role: nil)
        func keep(_ id: String) async throws {
            try await database.write { try store.keep("CODE-\(id)", as: id, scope, at: start, $0) }
        }
        try await keep("before")
        // The rotation writes the key file first; the running server takes it up at the next seal.
        keys.withLock { $0 = [second, first] }
        try await keep("meanwhile")
        let both = try #require(Sealer(keys: [second, first]))
        let rotation = KeyRotation(database)
        let pass = try await rotation.renew(both, random: .system)
        #expect(pass.renewed == 2 && pass.unreadable.isEmpty, "the code from before, and the log's own key")
        #expect(try await rotation.isDone(both, random: .system))
        let later = FilingStore(database, sealer: try #require(Sealer(key: second)), random: .system)
        for id in ["before", "meanwhile"] {
            #expect(try await store.open(code: id, scope) == "CODE-\(id)")
            #expect(try await later.open(code: id, scope) == "CODE-\(id)")
        }
        // What nobody can open is named, and holds nothing else up.
        try await keep("after")
        try await database.write { session in
            try session.run(Statement("UPDATE credit_code SET sealed = 'abcd' WHERE code_id = 'after'"))
        }
        keys.withLock { $0 = [first, second] }
        let back = try await rotation.renew(try #require(Sealer(keys: [first, second])), random: .system)
        #expect(back.unreadable == ["credit_code.sealed of \(scope.tenant) after"] && back.renewed == 3)
    }

    @Test func `a lease ends by itself, is renewed while its process lives, and fences what comes late`()
        async throws
    {
        let stores = try Stores()
        let filings = FilingStore(stores.database, sealer: stores.sealer, random: .system)
        let tenant = TenantID(at: start, random: .system)
        let scope = Scope(tenant: tenant, actor: .system, role: nil)
        try await stores.database.write { session in
            try session.run(
                Statement(
                    """
                    INSERT INTO filing_work (tenant_id, track, due, spacing, attempts, claimed_until)
                    VALUES (?1, 'map', 0, 1000, 0, 0)
                    """, .text(tenant.text)))
        }
        func claim(_ lease: String, after seconds: Int64) async throws -> [ClaimedFiling] {
            try await filings.claim(5, as: lease, at: start.adding(seconds: seconds))
        }
        #expect(try await claim("a", after: 0).count == 1)
        #expect(try await claim("b", after: 10).isEmpty)
        try await filings.renew("a", at: start.adding(seconds: 15))
        #expect(try await claim("b", after: 30).isEmpty)
        // The process is gone: some seconds later the next one goes on, not after ten minutes.
        let taken = try await claim("b", after: 15 + FilingStore.leaseSeconds)
        #expect(taken.count == 1 && FilingStore.leaseSeconds <= 30)
        await #expect(throws: LeaseLost.self) {
            try await stores.database.write { try filings.hold(scope, .map, "a", $0) }
        }
        try await stores.database.write { try filings.hold(scope, .map, "b", $0) }
        // The first, late, gives back nothing of the second's.
        let stale = ClaimedFiling(scope: scope, track: .map, attempts: 0, lateness: 0, lease: "a")
        try await filings.release(stale, failure: nil, at: start.adding(seconds: 36))
        #expect(try await claim("c", after: 36).isEmpty)
        // A process that stops gives back what it holds at once, and writes nothing after.
        try await filings.giveBack("b")
        await #expect(throws: LeaseLost.self) {
            try await stores.database.write { try filings.hold(scope, .map, "b", $0) }
        }
        #expect(try await claim("c", after: 36).count == 1)
    }
}
