@testable import Workers
@testable import Addresses
@testable import Web
@testable import Services
@testable import Filings
@testable import Documents
import Cryptography
import Dossiers
import Engagements
import Foundation
import MatchWork
@testable import Persistence
import Routing
import RulePacks
import StructuredText
import Synchronization
import TestSupport
import Testing
import Units

@testable import Server

@Suite struct AttackTests {
    // MARK: One row stops nobody

    /// Two founders wait for a partner; an operator looks on.
    private func market(_ site: Site) async throws -> (console: Visitor, founders: [(Visitor, TenantID)]) {
        let console = Visitor(site)
        try await console.signIn("operator@cloudroute.example", as: .operator)
        var founders: [(Visitor, TenantID)] = []
        for email in ["a@a.example", "b@b.example"] {
            let founder = Visitor(site)
            try await founder.signIn(email)
            let company = try await founder.bring("revenue-ops-series-a")
            let match = "/companies/\(company)/match"
            let agreed = await founder.post(
                match, from: match,
                [("do", "consent"), ("competitors", "")]
                    + SharedField.offered.map { ("offered", $0.rawValue) })
            #expect(agreed.status == 303)
            founders.append((founder, company))
        }
        return (console, founders)
    }

    private func take(partnersInto console: Visitor) async throws {
        let partners = String(
            decoding: try Repository.bytes(Repository.root + "/Examples/partners.yaml"), as: UTF8.self)
        let response = await console.post(
            "/operator/partners", from: "/operator/partners",
            [("do", "import"), ("form", "yaml"), ("text", partners)])
        #expect(response.status == 303)
    }

    @Test
    func
        `a company that cannot be read stops no turn, is put aside with its reason and told to the operator`()
        async throws
    {
        let site = try Site()
        let (console, founders) = try await market(site)
        try await take(partnersInto: console)
        let (bad, good) = (founders[0].1, founders[1].1)
        let kept = try await site.database.write { session -> String in
            let state = try session.run(
                Statement("SELECT state FROM engagement WHERE tenant_id = ?1", .text(bad.text))
            ).first?.text(0)
            try session.run(
                Statement(
                    "UPDATE engagement SET state = '{\"version\": 3' WHERE tenant_id = ?1", .text(bad.text)))
            return state ?? ""
        }
        site.clock.pass(seconds: 60)
        let turn = try await site.app.desk.turn(at: site.clock.now)
        #expect(turn.moved == 1 && turn.stuck.map(\.tenant) == [bad])
        #expect(turn.stuck[0].reason.contains("cannot be read"))
        #expect(await founders[1].0.get("/companies/\(good)/match").text.contains("Asked for"))
        await site.app.tellOperators(of: turn.stuck, at: site.clock.now)
        await site.app.tellOperators(of: turn.stuck, at: site.clock.now)
        let told = try await site.mails(to: "operator@cloudroute.example").filter {
            $0.subject.contains("cannot go on")
        }
        #expect(told.count == 1, "once a day for each item")
        let queue = await console.get("/operator").text
        #expect(queue.contains("Cannot go on") && queue.contains("cannot be read"))
        // Tried again later, not every two seconds; mended, it goes on and is stuck no more.
        #expect(try await site.app.desk.turn(at: site.clock.now).stuck.isEmpty)
        try await site.database.write { session in
            try session.run(
                Statement(
                    "UPDATE engagement SET state = ?2 WHERE tenant_id = ?1", .text(bad.text), .text(kept)))
        }
        site.clock.pass(seconds: 60)
        #expect(try await site.app.desk.turn(at: site.clock.now).moved == 1)
        #expect(try await StuckItems.all(site.database).isEmpty)
    }

    @Test
    func
        `a founder who takes an answer back while a partner is looked for stops nobody, and the clock runs on`()
        async throws
    {
        let site = try Site()
        let (console, founders) = try await market(site)
        let (founder, company) = founders[0]
        let screen = "/apply/\(company)/1"
        let text = await founder.get(screen).text
        let revision = try #require(text.firstMatch(of: /name="revision" value="(\d+)"/)).1
        _ = await founder.post(
            screen, from: screen,
            [
                ("revision", String(revision)), ("company.website", ""), ("shown", "company.website"),
                ("autosave", "1"),
            ])
        for path in ["match", "", "activity", "people", "match"] {
            let page = await founder.get("/companies/\(company)" + (path.isEmpty ? "" : "/\(path)"))
            #expect(page.status == 200, "\(path)")
        }
        try await take(partnersInto: console)
        site.clock.pass(seconds: 60)
        let turn = try await site.app.desk.turn(at: site.clock.now)
        #expect(turn.stuck.isEmpty, "it is no fault of the machine's: \(turn.stuck)")
        #expect(await founders[1].0.get("/companies/\(founders[1].1)/match").text.contains("Asked for"))
        // Hours later the operator is told, as of any that waits.
        site.clock.pass(seconds: 25 * 3_600)
        _ = try await site.app.desk.turn(at: site.clock.now)
        let me = try await user(site, "a@a.example")
        let scope = try #require(try await site.app.engagements.scope(company, for: me))
        let state = try #require(try await site.app.engagements.load(scope))
        #expect(state.matching.breached != nil && state.matching.queueReason.contains("not complete"))
        try await founder.signIn("a@a.example")
        #expect(await founder.get("/companies/\(company)/match").text.contains("not complete"))
    }

    private func user(_ site: Site, _ email: String) async throws -> UserID {
        try #require(try await site.app.accounts.account(email)).id
    }

    @Test func `turns that fail in a row are counted, and readiness warns of them`() async throws {
        let site = try Site()
        let visitor = Visitor(site)
        #expect(await visitor.get("/ready").text == "ready\n")
        for _ in 0..<WorkerHealth.warnsAfter { site.app.health.turned("match", failure: "StoreError") }
        #expect(await visitor.get("/ready").text.contains("warning: match: 5 turns failed in a row"))
        #expect(
            await visitor.get("/metrics").text.contains(
                "cloudroute_worker_turns_failed_in_a_row{worker=\"match\"} 5"))
        site.app.health.turned("match")
        #expect(await visitor.get("/ready").text == "ready\n")
    }

    // MARK: A full log

    @Test func `a full log takes no more answers, and everything that takes something back`() async throws {
        let site = try Site()
        let owner = Visitor(site)
        try await owner.signIn("owner@a.example")
        let company = try await owner.bring("revenue-ops-series-a")
        let editor = Visitor(site)
        let people = "/companies/\(company)/people"
        _ = await owner.post(
            people, from: people, [("do", "invite"), ("email", "e@a.example"), ("role", "editor")])
        let link = try #require(try await site.mails(to: "e@a.example").last?.text.firstMatch(of: /http\S+/))
            .0
        try await editor.signIn("e@a.example")
        let path = String(link.dropFirst(site.origin.count))
        #expect(await editor.post(path, from: path).status == 303)
        let links = "/companies/\(company)/links"
        _ = await owner.post(links, from: links, [("do", "create"), ("label", "VC"), ("days", "3")])
        let match = "/companies/\(company)/match"
        _ = await owner.post(match, from: match, [("do", "consent"), ("competitors", "")])
        let scope = try #require(
            try await site.app.engagements.scope(company, for: try await user(site, "owner@a.example")))
        let full = EngagementLimits.logBytes + EngagementLimits.reserveBytes
        try await site.database.write { session in
            try session.run(
                Statement(
                    "UPDATE engagement SET log_bytes = ?2 WHERE tenant_id = ?1", .text(company.text),
                    .integer(full)))
        }
        #expect(await owner.get("/companies/\(company)/activity").text.contains("40.0 of 32 MB"))
        let text = String(decoding: try Repository.bytes(Repository.examplePath("vague")), as: UTF8.self)
        await #expect(throws: Refusal.self) {
            try await site.app.engagements.handle(.importFile(text, revision: nil), scope, at: site.clock.now)
        }
        #expect(
            await owner.post(links, from: links, [("do", "create"), ("label", "VC2"), ("days", "3")]).status
                == 422)
        // Withdraw the consent, revoke the link, remove the editor, record an outcome, export, delete.
        #expect(await owner.post(match, from: match, [("do", "revoke"), ("sure", "yes")]).status == 303)
        let revoke = try #require(await owner.get(links).text.firstMatch(of: /name="link" value="([^"]+)"/)).1
        #expect(
            await owner.post(links, from: links, [("do", "revoke"), ("link", String(revoke))]).status == 303)
        let member = try await user(site, "e@a.example")
        #expect(
            await owner.post(people, from: people, [("do", "remove"), ("user", member.text)]).status == 303)
        #expect(await editor.get("/companies/\(company)").status == 404)
        let record = "/companies/\(company)?show=record"
        let moved = await owner.post(
            "/companies/\(company)/tracks/map", from: record,
            [("state", "ready"), ("holder", "founder"), ("note", "told by mail")])
        #expect(moved.status == 303)
        #expect(await owner.post("/companies/\(company)/export.zip", from: people).status == 200)
        let erase = "/companies/\(company)/delete"
        #expect(await owner.post(erase, from: erase, [("sure", "DELETE")]).status == 303)
        #expect(await owner.get("/companies/\(company)").status == 404)
    }

    @Test
    func `answers cost their difference, a file brought twice costs once, and a draft holds a megabyte`()
        async throws
    {
        let site = try Site()
        let store = site.app.engagements
        let long = String(repeating: "# a comment that makes the file long\n", count: 4_000)
        let text =
            String(decoding: try Repository.bytes(Repository.examplePath("vague")), as: UTF8.self) + long
        let (draft, _) = try await store.open(text, owner: nil, at: site.clock.now)
        let first = try await store.space(draft)
        #expect(first.most == EngagementLimits.draftLogBytes && first.used > Int64(text.utf8.count))
        var revision = 1
        for number in 0..<30 {
            let base = try #require(try await store.file(draft, revision: revision))
            let state = try await store.handle(
                .answer(
                    screen: 3,
                    answers: [Answer(path: "product.summary", text: "Forecasts stock, number \(number)")],
                    base: base, revision: revision), draft, at: site.clock.now)
            revision = state.revision
        }
        let after = try await store.space(draft)
        #expect(after.used - first.used < 30 * 600, "\(after.used - first.used) bytes for 30 answers")
        // Every revision can be read back, and the whole log replays to what is shown.
        for number in [1, 2, 15, 31] {
            let file = try #require(try await store.file(draft, revision: number))
            #expect(number == 1 ? file == text : file.contains("number \(number - 2)"))
        }
        #expect(try await store.verify().broken.isEmpty)
        #expect(try await store.replay().differing.isEmpty)
        // The same two files in turn are kept once each.
        for round in 0..<6 {
            try await store.handle(
                .importFile(round.isMultiple(of: 2) ? text : text + "# x\n", revision: nil), draft,
                at: site.clock.now)
        }
        let copies = try await site.database.read {
            try $0.run(
                Statement("SELECT COUNT(*) FROM company_file WHERE tenant_id = ?1", .text(draft.tenant.text)))
        }.first?.integer(0)
        #expect(copies == 2)
        // Different ones fill it up.
        await #expect(throws: Refusal.self) {
            for round in 0..<20 {
                try await store.handle(
                    .importFile(text + "# \(round)\n", revision: nil), draft, at: site.clock.now)
            }
        }
        #expect(try await store.space(draft).used <= EngagementLimits.draftLogBytes)
        // All drafts together are counted, by what they hold.
        let all = try await store.draftBytes()
        #expect(all == (try await store.space(draft)).used)
        try await store.erase(draft, at: site.clock.now)
        #expect(try await store.draftBytes() == 0)
    }

    @Test func `when drafts fill the server no more are begun, and whoever has an account goes on`()
        async throws
    {
        let site = try Site()
        try await site.database.write {
            try EventLog.setDraftBytes(EngagementLimits.allDraftsBytes, $0)
        }
        let nobody = Visitor(site)
        #expect(await nobody.post("/apply", from: "/apply").status == 422)
        #expect(await nobody.get("/ready").text.contains("warning: drafts"))
        let founder = Visitor(site)
        try await founder.signIn("a@a.example")
        #expect(await founder.post("/apply", from: "/apply").status == 303)
    }

    // MARK: What is written can be read

    @Test
    func `a log that cannot be read is named, and the others are made anew; it can be deleted all the same`()
        async throws
    {
        let site = try Site()
        var companies: [(Visitor, TenantID)] = []
        for email in ["a@a.example", "b@b.example"] {
            let founder = Visitor(site)
            try await founder.signIn(email)
            companies.append((founder, try await founder.bring("vague")))
        }
        let (founder, bad) = companies[0]
        let (other, good) = companies[1]
        try await site.database.write { session in
            try session.run(
                Statement("UPDATE event SET body = '{' WHERE tenant_id = ?1 AND version = 2", .text(bad.text))
            )
            try session.run(
                Statement("UPDATE engagement SET state = '{' WHERE tenant_id = ?1", .text(bad.text)))
            try session.run(Statement("DELETE FROM membership WHERE tenant_id = ?1", .text(good.text)))
        }
        let store = site.app.engagements
        #expect(try await store.verify().broken.map(\.tenant) == [bad.text])
        let rebuilt = try await store.rebuild()
        #expect(rebuilt.broken.map(\.tenant) == [bad.text])
        #expect(rebuilt.differing == [good.text])
        #expect(await other.get("/companies/\(good)").status == 200)
        #expect(await founder.get("/companies/\(bad)").status == 503)
        let erase = "/companies/\(bad)/delete"
        #expect(await founder.post(erase, from: erase, [("sure", "DELETE")]).status == 303)
        #expect(await founder.get("/companies/\(bad)").status == 404)
    }

    @Test func `what is nested deeper than the log reads is refused before it is written`() async throws {
        let site = try Site()
        let founder = Visitor(site)
        try await founder.signIn("a@a.example")
        let company = try await founder.bring("revenue-ops-series-a")
        let scope = try #require(
            try await site.app.engagements.scope(company, for: try await user(site, "a@a.example")))
        let page = "/companies/\(company)/filings/bedrock-poc"
        _ = await founder.post(page, from: page, [("action", "prepare")])
        let deep = String(repeating: "a.", count: 98) + "a"
        await #expect(throws: Refusal.self) {
            try await site.app.engagements.handle(
                .filing(.bedrockPOC, .answer([.init(field: deep, value: .string("x"))])), scope,
                at: site.clock.now)
        }
        #expect(await founder.get("/companies/\(company)").status == 200)
        #expect(try await site.app.engagements.replay().broken.isEmpty)
        for levels in [15, 60, 96, 100, 5_000] {
            let nested = String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
            let answered = await founder.post(
                "/apply/\(company)/3", from: "/apply/\(company)/3",
                [("product.summary", nested), ("shown", "product.summary"), ("autosave", "1")])
            #expect(answered.status < 500, "\(levels)")
            #expect(await founder.get("/companies/\(company)").status == 200, "\(levels)")
            #expect(await founder.get("/apply/\(company)/3").status == 200, "\(levels)")
        }
    }

    // MARK: Blocking calls

    @Test func `a name server that hangs holds nobody up, and is given up`() async throws {
        let release = DispatchSemaphore(value: 0)
        let site = try Site(resolve: { _ in
            release.wait()
            return []
        })
        defer { for _ in 0..<64 { release.signal() } }
        let founder = Visitor(site)
        try await founder.signIn("a@a.example")
        let company = try await founder.bring("vague")
        let hooks = "/companies/\(company)/webhooks"
        let token = await founder.csrf(hooks)
        let cookies = founder.cookies
        try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<8 {
                group.addTask {
                    let visitor = Visitor(site)
                    visitor.cookies = cookies
                    return await visitor.post(
                        hooks,
                        [
                            ("csrf", token), ("do", "add"), ("form", "signed"),
                            ("url", "https://h\(number).example/x"),
                        ]
                    ).status
                }
            }
            // With all of them hanging everybody else is answered.
            for _ in 0..<20 { #expect(await Visitor(site).get("/health").status == 200) }
            for try await status in group { #expect(status == 422) }
        }
    }

    @Test func `so many calls wait and no more, each for so long`() async throws {
        let calls = BlockingCalls(threads: 1, most: 2)
        let release = DispatchSemaphore(value: 0)
        let first = Task { try await calls.run(within: .seconds(60)) { release.wait() } }
        while calls.count == 0 { await Task.yield() }
        await #expect(throws: BlockingCalls.Refusal.isLate) {
            try await calls.run(within: .milliseconds(1)) { 2 }
        }
        // The one that was given up waits for its thread all the same.
        await #expect(throws: BlockingCalls.Refusal.isBusy) {
            try await calls.run(within: .seconds(60)) { 3 }
        }
        release.signal()
        try await first.value
    }

    // MARK: Limits

    @Test func `a crowd of addresses shuts no newcomer out, and forgets nobody who used much up`() {
        let limiter = RateLimiter(mostCallers: 100)
        let now = testStart
        for _ in 0..<30 { _ = limiter.use(.signInByPeer, by: "greedy", at: now) }
        #expect(!limiter.use(.signInByPeer, by: "greedy", at: now).isAllowed)
        for number in 0..<1_000 { _ = limiter.use(.signInByPeer, by: "crowd \(number)", at: now) }
        #expect(limiter.use(.signInByPeer, by: "newcomer", at: now).isAllowed)
        #expect(!limiter.use(.signInByPeer, by: "greedy", at: now).isAllowed)
    }

    @Test func `of IPv6 a network is one address`() {
        #expect(AddressKey.text("2001:db8:1:2:3:4:5:6") == AddressKey.text("2001:db8:1:2:ffff::1"))
        #expect(AddressKey.text("2001:db8:1:2::1") != AddressKey.text("2001:db8:1:3::1"))
        #expect(AddressKey.text("::ffff:192.0.2.7") == "192.0.2.7")
        for text in ["192.0.2.7", "unknown", "", "nonsense:x"] { #expect(AddressKey.text(text) == text) }
        #expect(AddressKey.text("fe80::1%eth0") == AddressKey.text("fe80::2"))
    }

    @Test func `whoever used up the time of processors waits, and nobody else`() async throws {
        let site = try Site(limitsRates: true)
        let visitor = Visitor(site)
        #expect(await visitor.get("/calculators/burn?amount=100000").status == 200)
        site.app.budget.charge("127.0.0.1", microseconds: CPUBudget.most * 2, at: site.clock.now)
        let late = await visitor.get("/calculators/burn?amount=100000")
        #expect(late.status == 429 && late["Retry-After"] != nil)
        #expect(site.app.metrics.count(.tooMany) == 1)
        #expect(await visitor.get("/health").status == 200)
        let seconds = late["Retry-After"].flatMap { Int64($0, in: 1...3_600) }
        site.clock.pass(seconds: try #require(seconds))
        #expect(await visitor.get("/calculators/burn?amount=100000").status == 200)
        // What a page takes is charged to whoever asks.
        let before = CPUBudget(isOn: true)
        before.charge("a", microseconds: CPUBudget.most + 1, at: testStart)
        #expect(before.wait("a", at: testStart) > 0 && before.wait("b", at: testStart) == 0)
        let meter = Meter()
        Meter.$current.withValue(meter) {
            metered { for _ in 0..<200 { _ = AddressKey.text("2001:db8:1:2:3:4:5:6") } }
        }
        #expect(meter.microseconds > 0)
    }

    @Test func `what costs much is charged to whoever asks for it`() async throws {
        let site = try Site(limitsRates: true)
        let owner = Visitor(site)
        try await owner.signIn("owner@a.example")
        let company = try await owner.bring("revenue-ops-series-a")
        let account = try await user(site, "owner@a.example").text
        func cost(of caller: String, _ work: () async -> Void) async -> Int64 {
            let before = site.app.budget.left(caller, at: site.clock.now)
            await work()
            return before - site.app.budget.left(caller, at: site.clock.now)
        }
        for path in [
            "/companies/\(company)", "/apply/\(company)/result", "/apply/\(company)/dossier.zip",
            "/companies/\(company)/filings/bedrock-poc",
        ] {
            #expect(await cost(of: account) { _ = await owner.get(path) } > 0, "\(path)")
        }
        // Kept figures cost nothing again.
        #expect(await cost(of: account) { _ = await owner.get("/companies/\(company)") } == 0)
        let nobody = Visitor(site)
        for path in [
            "/calculators/burn?amount=100000", "/calculators/award", "/api/v1/calculators/stack",
            "/search?q=credit",
        ] {
            #expect(await cost(of: "127.0.0.1") { _ = await nobody.get(path) } > 0, "\(path)")
        }
        let keys = Array((0..<9_000).map { "unknown_key_\($0): 1\n" }.joined().utf8)
        #expect(
            await cost(of: "127.0.0.1") {
                _ = await nobody.send(
                    .post, "/api/v1/plan", body: keys, headers: ["content-type": "application/yaml"])
            } > 0)
    }

    @Test func `a file of nothing but unknown keys is told of twenty`() throws {
        let text = "schema: credit-application/1\n" + (0..<9_000).map { "unknown_key_\($0): 1\n" }.joined()
        let thrown = #expect(throws: Diagnostics.self) { _ = try companyFile(text) }
        #expect(try #require(thrown).all.count == 21)
        #expect(try #require(thrown).all.contains { $0.problem.hasSuffix("more faults follow") })
    }

    @Test func `the cache keeps what was used last within its bytes`() {
        let cache = BoundedCache<Int, String>(bytes: 1_000)
        for number in 0..<10 { cache.keep("\(number)", for: number, bytes: 100) }
        _ = cache[0]
        cache.keep("new", for: 10, bytes: 100)
        #expect(cache[0] == "0" && cache[1] == nil && cache[10] == "new" && cache.bytes == 1_000)
        cache.keep("large", for: 11, bytes: 850)
        #expect(cache[11] == "large" && cache.bytes <= 1_000)
        cache.keep("too large", for: 12, bytes: 1_001)
        #expect(cache[12] == nil && cache[11] == "large")
        cache.keep("again", for: 11, bytes: 10)
        #expect(cache[11] == "again")
        for number in 100..<10_000 { cache.keep("", for: number, bytes: 1) }
        #expect(cache.bytes <= 1_000 && cache.count <= 1_000)
    }

    @Test func `a dashboard out of the packed cache is the page that was made`() async throws {
        let site = try Site()
        let founder = Visitor(site)
        try await founder.signIn("a@a.example")
        let company = try await founder.bring("revenue-ops-series-a")
        let made = await founder.get("/companies/\(company)").text
        let again = await founder.get("/companies/\(company)").text
        #expect(made == again && made.contains("Pipeline Harbor"))
        let cache = FigureCache()
        let key = FigureCache.Key(tenant: company, version: 1, day: 1)
        let figures = Figures(
            state: Engagement(company), top: "<h1>ü 🚀</h1>", rest: "<p>\("rest")</p>", tables: [], name: "N")
        cache.keep(figures, key)
        // More of others push the whole ones out; the packed one stays.
        let large = Figures(
            state: Engagement(company), top: "", rest: HTMLText(String(repeating: "x", count: 13 << 20)).html,
            tables: [], name: "L")
        for day in 2..<5 { cache.keep(large, FigureCache.Key(tenant: company, version: 1, day: day)) }
        #expect(cache.figures(key) == nil)
        let parts = try #require(cache.dashboard(key))
        #expect(parts.top.text == "<h1>ü 🚀</h1>" && parts.rest.text == "<p>rest</p>" && parts.name == "N")
    }

    // MARK: People who are kept out

    @Test func `wrong codes from elsewhere keep no owner's own browser out`() async throws {
        let site = try Site(limitsRates: true)
        let owner = Visitor(site)
        try await owner.signIn("owner@a.example")
        _ = await owner.post("/signout", from: "/account")
        #expect(owner.cookies["__Host-known"] != nil)
        for _ in 0..<8 {
            let thief = Visitor(site)
            site.clock.pass(seconds: 601)
            _ = await thief.post("/signin", [("email", "owner@a.example")])
            for code in 0..<5 { _ = await thief.post("/signin/code", [("code", "00000\(code)")]) }
        }
        #expect(site.app.metrics.count(.wrongCode) >= 20)
        // A stranger's browser may try no more today; the owner's own one may.
        let stranger = Visitor(site)
        _ = await stranger.post("/signin", [("email", "owner@a.example")])
        let mail = try #require(try await site.mails(to: "owner@a.example").last)
        let code = String(try #require(mail.text.firstMatch(of: /Code: (\d{6})/)?.1))
        #expect(await stranger.post("/signin/code", [("code", code)]).status == 422)
        // Mails asked for from everywhere leave a share for known browsers.
        site.clock.pass(seconds: 601)
        for _ in 0..<30 {
            _ = site.app.limiter.use(.mailbox, by: "owner@a.example", at: site.clock.now)
        }
        let before = try await site.mails(to: "owner@a.example").count
        try await owner.signIn("owner@a.example")
        #expect(try await site.mails(to: "owner@a.example").count == before + 1)
    }

    @Test func `one company for a website waits for a partner, and few for a person`() async throws {
        let site = try Site()
        let founder = Visitor(site)
        try await founder.signIn("cto@pipelineharbor.example")
        var statuses: [Int] = []
        for _ in 0..<3 {
            let company = try await founder.bring("revenue-ops-series-a")
            let match = "/companies/\(company)/match"
            statuses.append(
                await founder.post(
                    match, from: match, [("do", "consent"), ("competitors", ""), ("offered", "market")]
                ).status)
        }
        #expect(statuses == [303, 422, 422])
        // Whoever has no mailbox at the website is bound by number.
        let agency = Visitor(site)
        try await agency.signIn("somebody@elsewhere.example")
        statuses = []
        for _ in 0..<5 {
            let company = try await agency.bring("revenue-ops-series-a")
            let match = "/companies/\(company)/match"
            statuses.append(
                await agency.post(
                    match, from: match, [("do", "consent"), ("competitors", ""), ("offered", "market")]
                ).status)
        }
        #expect(statuses == [303, 303, 303, 422, 422])
    }

    // MARK: Accounts

    @Test func `what must not be done at an unattended browser asks for a code once more`() async throws {
        let site = try Site()
        let owner = Visitor(site)
        try await owner.signIn("owner@a.example")
        let company = try await owner.bring("revenue-ops-series-a")
        let keys = "/companies/\(company)/keys"
        site.clock.pass(seconds: 601)
        let asked = await owner.post(keys, from: keys, [("do", "create"), ("name", "ci"), ("scope", "read")])
        #expect(asked.status == 403 && asked.text.contains("/account/confirm?next="))
        let erase = "/companies/\(company)/delete"
        #expect(await owner.post(erase, from: erase, [("sure", "DELETE")]).status == 403)
        let filing = "/companies/\(company)/filings/bedrock-poc"
        _ = await owner.post(filing, from: filing, [("action", "prepare")])
        for act in ["approve", "show"] {
            #expect(await owner.post(filing, from: filing, [("action", act)]).status == 403, "\(act)")
        }
        let confirm = "/account/confirm"
        #expect(await owner.post(confirm, from: confirm, [("do", "mail"), ("next", keys)]).status == 200)
        #expect(await owner.post(confirm, from: confirm, [("code", "000000"), ("next", keys)]).status == 422)
        let mail = try #require(try await site.mails(to: "owner@a.example").last)
        let code = String(try #require(mail.text.firstMatch(of: /Code: (\d{6})/)?.1))
        let before = owner.cookies["__Host-session"]
        let done = await owner.post(confirm, from: confirm, [("code", code), ("next", keys)])
        #expect(done.status == 303 && done["Location"] == keys)
        #expect(owner.cookies["__Host-session"] != before, "the session has another secret")
        #expect(
            await owner.post(keys, from: keys, [("do", "create"), ("name", "ci"), ("scope", "read")]).status
                == 200)
        #expect(await owner.post(confirm, from: confirm, [("code", code), ("next", keys)]).status == 422)
    }

    @Test func `the second factor gives a session another secret`() async throws {
        let site = try Site()
        let console = Visitor(site)
        _ = try await site.app.accounts.add("boss@a.example", .operator, at: site.clock.now)
        try await console.signIn("boss@a.example")
        let half = console.cookies["__Host-session"]
        try await console.signIn("boss@a.example", as: .operator)
        #expect(console.cookies["__Host-session"] != half)
        let thief = Visitor(site)
        thief.cookies["__Host-session"] = half
        #expect(await thief.get("/operator").status == 303)
        #expect(await console.get("/operator").status == 200)
    }

    @Test func `an operator ends, resets, moves and removes accounts, each with a reason in the log`()
        async throws
    {
        let site = try Site()
        let console = Visitor(site)
        try await console.signIn("boss@a.example", as: .operator)
        let founder = Visitor(site)
        try await founder.signIn("old@a.example")
        let company = try await founder.bring("vague")
        let page = "/operator/accounts"
        let id = try await user(site, "old@a.example").text
        func act(_ what: String, _ more: [(String, String)] = []) async -> Int {
            await console.post(page, from: page, [("do", what), ("user", id)] + more).status
        }
        #expect(await console.get(page).text.contains("old@a.example"))
        #expect(await act("end-sessions") == 422, "no reason, no change")
        #expect(await act("end-sessions", [("reason", "a lost laptop")]) == 303)
        #expect(await founder.get("/companies/\(company)").status == 303)
        #expect(
            await act("address", [("reason", "asked by phone"), ("address", "new@a.example")]) == 303)
        for email in ["old@a.example", "new@a.example"] {
            #expect(
                try await site.mails(to: email).contains { $0.subject.contains("was changed") }, "\(email)")
        }
        try await founder.signIn("new@a.example")
        #expect(await founder.get("/companies/\(company)/people").text.contains("new@a.example"))
        #expect(await act("remove", [("reason", "gone")]) == 422, "the only one of a company")
        #expect(await act("remove-all", [("reason", "gone")]) == 303)
        #expect(try await site.app.accounts.account("new@a.example") == nil)
        let log = try await site.app.partners.log(50)
        #expect(
            log.filter { $0.kind.hasPrefix("account-") && $0.kind != "account-kind" }.map(\.text).sorted()
                == ["a lost laptop", "asked by phone", "gone"])
        #expect(try await site.app.engagements.verify().broken.isEmpty)
        #expect(try await site.app.engagements.replay().differing.isEmpty)
        #expect(site.app.metrics.count(.accountChanged) == 3)
        // Nobody but an operator, and nobody on himself.
        #expect(await founder.get(page).status != 200)
        let me = try await user(site, "boss@a.example").text
        #expect(
            await console.post(page, from: page, [("do", "remove"), ("user", me), ("reason", "x")]).status
                == 422)
    }

    // MARK: Traces

    @Test func `what an attack does is logged with address and account, and counted, without what was sent`()
        async throws
    {
        let lines = Mutex<[String]>([])
        let site = try Site(log: { level, message, fields in
            lines.withLock {
                $0.append("\(level) \(message) \(fields.map { "\($0.0)=\($0.1)" }.joined(separator: " "))")
            }
        })
        let owner = Visitor(site)
        try await owner.signIn("owner@a.example")
        let company = try await owner.bring("vague")
        _ = await owner.post("/signin/code", [("code", "123123")])
        _ = await owner.send(
            .get, "/api/v1/companies/\(company)", headers: ["authorization": "Bearer crk_planted"])
        _ = await owner.post("/companies/\(company)/links", [("csrf", "planted-token"), ("do", "create")])
        _ = await owner.send(.get, "/", headers: ["host": "evil.example"])
        _ = await owner.send(.get, "/metrics", headers: ["host": "evil.example"])
        let second = "/account/second-factor"
        _ = await owner.post(second, from: second, [("do", "begin")])
        _ = await owner.post(second, from: second, [("do", "confirm"), ("code", "1")])
        let erase = "/companies/\(company)/delete"
        _ = await owner.post(erase, from: erase, [("sure", "DELETE")])
        let metrics = await owner.get("/metrics").text
        let wanted: [(SecurityEvent, Int)] = [
            (.wrongKey, 1), (.refusedForm, 1), (.wrongHost, 2), (.wrongFactor, 1), (.deleted, 1),
            (.signedIn, 1),
        ]
        for (event, count) in wanted {
            #expect(
                metrics.contains("cloudroute_security_events_total{event=\"\(event.rawValue)\"} \(count)"),
                "\(event)")
            #expect(
                lines.withLock { $0.contains { $0.contains("event=\(event.rawValue) address=127.0.0.1") } },
                "\(event)")
        }
        let all = lines.withLock { $0.joined(separator: "\n") }
        for planted in ["crk_planted", "planted-token", "123123", "owner@a.example"] {
            #expect(!all.contains(planted), "\(planted)")
        }
    }

    @Test func `a form is taken from a page of this site by its scheme as well`() async throws {
        let site = try Site()
        let visitor = Visitor(site)
        for (origin, status) in [
            ("http://127.0.0.1:8080", 303), ("https://127.0.0.1:8080", 403), ("ftp://127.0.0.1:8080", 403),
            ("127.0.0.1:8080", 403), ("//127.0.0.1:8080", 403), ("http://127.0.0.1:8080/", 403),
        ] {
            #expect(
                await visitor.send(.post, "/apply", form: [], headers: ["origin": origin]).status == status,
                "\(origin)")
        }
    }

    @Test
    func `messages are sent again so often and no more, and an address with a dot at its end is refused`()
        async throws
    {
        let site = try Site(limitsRates: true)
        let owner = Visitor(site)
        try await owner.signIn("owner@a.example")
        let company = try await owner.bring("vague")
        let hooks = "/companies/\(company)/webhooks"
        var statuses: Set<Int> = []
        for _ in 0..<40 {
            statuses.insert(
                await owner.post(hooks, from: hooks, [("do", "replay"), ("delivery", "x")]).status)
        }
        #expect(statuses.contains(429))
        let addresses = AddressGuard()
        #expect(throws: AddressRefusal.self) { try addresses.vet("https://hooks.example./x") }
        // Whatever fails to connect, the delivery says one word.
        #expect(WebhookSender.unreachable == "unreachable")
    }

    @Test func `an invitation that lapsed takes nobody's place`() async throws {
        let site = try Site()
        let owner = Visitor(site)
        try await owner.signIn("owner@a.example")
        let company = try await owner.bring("vague")
        let scope = try #require(
            try await site.app.engagements.scope(company, for: try await user(site, "owner@a.example")))
        func invite(_ number: Int) async throws {
            try await site.app.engagements.handle(
                .invite(
                    ItemID(at: site.clock.now, random: .system), email: "guest\(number)@a.example",
                    role: .viewer),
                scope, at: site.clock.now)
        }
        for number in 0..<EngagementLimits.invitations { try await invite(number) }
        await #expect(throws: Refusal.self) { try await invite(1_000) }
        site.clock.pass(seconds: EngagementLimits.invitationSeconds)
        try await invite(1_001)
        #expect(try await site.app.engagements.load(scope)?.invitations.count == 1)
    }
}

/// A long page for a cache.
private struct HTMLText {
    let html: HTML
    init(_ text: String) { html = HTML(markup: text) }
}
