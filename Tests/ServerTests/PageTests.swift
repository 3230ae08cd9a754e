@testable import Workers
@testable import Addresses
@testable import Web
@testable import Site
import PublicSite
@testable import Services
import Company
import Credits
import Cryptography
import Dossiers
import Engagements
import Foundation
import Overviews
import Persistence
import Planning
import RulePacks
import TestSupport
import Testing
import Units

@testable import Server

@Suite struct IntakeTests {
    private func fields(_ shown: [(String, String)]) -> [(String, String)] {
        shown.flatMap { [("shown", $0.0), ($0.0, $0.1)] }
    }

    @Test func `six screens of answers give a file that the command line plans the same`() async throws {
        let site = try Site()
        let visitor = Visitor(site)
        let id = try await visitor.begin()
        let screens: [[(String, String)]] = [
            [
                ("company.email", "cto@acme.example"), ("company.website", "https://acme.example"),
                ("company.country", "de"),
                ("company.founded", "2023"), ("company.stage", "seed"), ("company.vouch", "none"),
            ],
            [
                ("hosting.now", "heroku"), ("hosting.monthly_usd", "$1,200"),
                ("hosting.aws_account.plan", "paid"),
            ],
            [
                ("product.summary", "B2B SaaS for warehouse teams that forecasts stock by store and week."),
                ("stack.compute", "fargate"), ("stack.tenancy.model", "pool"),
                ("stack.tenancy.tenants_now", "12"),
                ("stack.tenancy.tenants_m12", "60"),
            ],
            [("soc2.status", "no-plan")], [("bedrock.pattern", "none")], [("timing.need", "this-quarter")],
        ]
        for (place, answers) in screens.enumerated() {
            let path = "/apply/\(id)/\(place + 1)"
            let page = await visitor.get(path)
            #expect(page.status == 200)
            #expect((place == 0) == !page.text.contains("So far:"), "estimate on screen \(place + 1)")
            let revision = try #require(page.text.firstMatch(of: /name="revision" value="(\d+)"/)).1
            var response = await visitor.post(
                path, from: path, [("revision", String(revision))] + fields(answers))
            // A first answer may call for more of the same screen; leaving those open is allowed.
            if response["Location"]?.hasPrefix(path) == true {
                response = await visitor.post(path, from: path, [])
            }
            #expect(response.status == 303, "screen \(place + 1): \(response.text)")
        }
        let file = await visitor.get("/apply/\(id)/company.yaml").text
        let company = try companyFile(file).company
        #expect(company.country == "DE")
        #expect(company.hosting.monthly == Money(dollars: 1_200))
        // What was only left standing is assumed, not stated.
        #expect(!file.contains("compute"))
        #expect(company.assumptions.contains { $0.path == "stack.compute" })
        let result = await visitor.get("/apply/\(id)/result")
        #expect(result.text.contains("we assumed"))
        #expect(result.text.contains("AWS decides"))

        // The same answers go out as a file and come back as the same application.
        let again = Visitor(site)
        let response = await again.post("/apply/import", from: "/apply/import", [("text", file)])
        let other = try #require(response["Location"])
        #expect(await again.get(other.split(separator: "/result").joined() + "/company.yaml").text == file)
    }

    @Test func `whoever drops a file in gets the dossier of the command line, byte for byte`() async throws {
        let site = try Site()
        let visitor = Visitor(site)
        for name in ["revenue-ops-series-a", "bootstrapped-ai"] {
            let id = try await visitor.bring(name)
            let archive = await visitor.get("/apply/\(id)/dossier.zip").body
            let file = try site.scratch.write(archive, "\(name).zip")
            let out = site.scratch.path + "/\(name)"
            let unzipped = try run(Repository.python, ["-m", "zipfile", "-e", file, out])
            #expect(unzipped.status == 0, "\(unzipped.errors)")
            let expected = site.scratch.path + "/\(name)-cli"
            let day = Day(number: Int(testStart.seconds / 86_400)).text
            let command = try run(
                Repository.root + "/.build/debug/cloudroute",
                ["dossier", Repository.examplePath(name), "-o", expected, "--no-pdf", "--as-of", day])
            #expect(command.status == 0, "\(command.errors)")
            let difference = try run("/usr/bin/diff", ["-r", out, expected])
            #expect(difference.status == 0, "\(difference.output.prefix(2_000))")
        }
    }

    @Test func `errors keep what was typed, name the field, and save the rest`() async throws {
        let site = try Site()
        let visitor = Visitor(site)
        let id = try await visitor.begin()
        let path = "/apply/\(id)/1"
        let response = await visitor.post(
            path, from: path,
            fields([
                ("company.founded", "nineteen"), ("company.stage", "seed"), ("company.country", ""),
                ("company.website", "https://a.example"),
            ]))
        #expect(response.status == 422)
        #expect(response.text.contains("<title>Error: "))
        #expect(response.text.contains("value=\"nineteen\""))
        #expect(response.text.contains("aria-invalid=\"true\""))
        #expect(response.text.contains("This answer is needed."))
        let file = await visitor.get("/apply/\(id)/company.yaml").text
        #expect(file.contains("seed") && file.contains("https://a.example") && !file.contains("nineteen"))
    }

    @Test func `two tabs: what both changed is asked, what one changed is kept`() async throws {
        let site = try Site()
        let visitor = Visitor(site)
        let id = try await visitor.begin()
        let path = "/apply/\(id)/1"
        _ = await visitor.post(path, from: path, fields([("company.stage", "seed")]))
        let old = try #require(await visitor.get(path).text.firstMatch(of: /name="revision" value="(\d+)"/)).1
        _ = await visitor.post(
            path, from: path, fields([("company.stage", "pre-seed"), ("company.founded", "2021")]))
        let late = await visitor.post(
            path, from: path,
            [("revision", String(old))] + fields([("company.stage", "series-a"), ("company.country", "FR")]))
        #expect(late.status == 409)
        #expect(late.text.contains("Now stored: pre-seed") && late.text.contains("Yours: series-a"))
        let file = await visitor.get("/apply/\(id)/company.yaml").text
        #expect(file.contains("pre-seed") && file.contains("2021") && file.contains("FR"))
    }

    @Test func `an autosave over a colleague's answer does not let the form take it back`() async throws {
        let site = try Site()
        let visitor = Visitor(site)
        let id = try await visitor.begin()
        let path = "/apply/\(id)/3"
        let token = await visitor.csrf(path)
        let stale = try #require(await visitor.get(path).text.firstMatch(of: /name="revision" value="(\d+)"/))
            .1
        _ = await visitor.post(
            path, [("csrf", token), ("incomplete", "1")] + fields([("stack.size", "larger")]))
        let mine = fields([("stack.database", "dynamodb"), ("stack.size", "growing")])
        let saved = await visitor.post(
            path, [("csrf", token), ("autosave", "1"), ("revision", String(stale))] + mine)
        #expect(saved.status == 200 && !saved.text.contains("\"revision\""))
        _ = await visitor.post(
            path, [("csrf", token), ("revision", String(stale)), ("incomplete", "1")] + mine)
        let file = await visitor.get("/apply/\(id)/company.yaml").text
        #expect(file.contains("larger") && file.contains("dynamodb"))
    }

    @Test func `no AI, then AI again; a stage without a round; a shared stack without isolated customers`()
        async throws
    {
        let site = try Site()
        let visitor = Visitor(site)
        let id = try await visitor.bring("revenue-ops-series-a")
        func post(_ screen: Int, _ answers: [(String, String)]) async -> WebResponse {
            await visitor.post(
                "/apply/\(id)/\(screen)", from: "/apply/\(id)/\(screen)",
                [("incomplete", "1")] + fields(answers))
        }
        func company() async throws -> Company {
            try companyFile(await visitor.get("/apply/\(id)/company.yaml").text).company
        }
        #expect(
            await post(
                5,
                [
                    ("bedrock.pattern", "none"),
                    (
                        "bedrock.surface",
                        "Account page: the account executive asks for a brief before a call."
                    ),
                ]
            ).status == 303)
        #expect(try await company().bedrock == nil)
        #expect(await post(5, [("bedrock.pattern", "copilot")]).status == 303)
        #expect(try await company().bedrock?.pattern == "copilot")
        #expect(
            await post(1, [("company.vouch", "none"), ("company.vouch[0].name", "Other Ventures")]).status
                == 303)
        #expect(try await company().vouches.isEmpty)
        #expect(
            await post(
                1,
                [
                    ("company.stage", "bootstrapped"), ("company.last_round", "2026-04"),
                    ("company.founded", "2021"),
                ]
            ).status == 303)
        #expect(try await company().lastRound == nil)
        #expect(try await company().founded == 2021)
        #expect(
            await post(
                3,
                [
                    ("stack.tenancy.model", "pool"), ("stack.tenancy.tenants_m12", "3"),
                    ("stack.tenancy.tenants_now", "2"),
                ]
            ).status == 303)
        #expect(try await company().stack.isolatedM12 == nil)
    }

    @Test func `whoever holds a draft can delete it`() async throws {
        let site = try Site()
        let visitor = Visitor(site)
        let id = try await visitor.begin()
        let path = "/companies/\(id)/delete"
        #expect(await Visitor(site).get(path).status == 404)
        #expect(await visitor.post(path, from: path, [("sure", "DELETE")])["Location"] == "/")
        #expect(await visitor.get("/apply/\(id)/1").status == 404)
    }

    @Test func `a file that does not fit names line, column and fix, and nothing is made of it`() async throws
    {
        let site = try Site()
        let visitor = Visitor(site)
        let text = String(decoding: try Repository.bytes(Repository.examplePath("vague")), as: UTF8.self)
        let response = await visitor.post(
            "/apply/import", from: "/apply/import", [("text", text + "\nhostng: {}\n")])
        #expect(response.status == 422)
        #expect(response.text.contains(/the text:\d+:\d+:/))
        #expect(response.text.contains("hosting"))
        let large = await visitor.post(
            "/apply/import", from: "/apply/import", [("text", String(repeating: "a", count: 300_000))])
        #expect(large.status == 413)
    }

    @Test func `a draft goes on from another device by its link`() async throws {
        let site = try Site()
        let visitor = Visitor(site)
        let id = try await visitor.begin()
        _ = await visitor.post("/apply/\(id)/1", from: "/apply/\(id)/1", fields([("company.stage", "seed")]))
        _ = await visitor.post("/apply/\(id)/later", from: "/apply/\(id)/1", [("email", "Cto@Acme.example")])
        let mail = try #require(try await site.mails(to: "cto@acme.example").first)
        let link = String(try #require(mail.text.firstMatch(of: /http\S+/)).0.dropFirst(site.origin.count))
        let phone = Visitor(site)
        #expect(await phone.get("/apply/\(id)/1").status == 404)
        #expect(await phone.get(link).status == 200)
        #expect(await phone.get("/apply/\(id)/1").status == 404)
        #expect(await phone.post(link).status == 303)
        #expect(await phone.get("/apply/\(id)/1").text.contains("value=\"seed\" checked"))
    }
}

@Suite struct AccountPageTests {
    @Test func `unknown and known addresses get the same page`() async throws {
        let site = try Site()
        try await Visitor(site).signIn("known@a.example")
        func page(_ email: String) async -> String {
            await Visitor(site).post("/signin", [("email", email)]).text
        }
        #expect(await page("known@a.example") == page("unknown@a.example"))
    }

    @Test func `signing in leads to pages of this site only`() async throws {
        let site = try Site()
        for target in [
            "https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/nothing",
        ] {
            let page = await Visitor(site).get("/signin?next=\(percentEncoded(target))")
            #expect(page.text.contains("name=\"next\" value=\"/companies\""), "\(target)")
        }
        #expect(await Visitor(site).get("/signin?next=/account").text.contains("value=\"/account\""))
    }

    @Test func `too many sign-ins are slowed down, by address and by mailbox`() async throws {
        let site = try Site(limitsRates: true)
        let visitor = Visitor(site)
        for _ in 0..<7 { #expect(await visitor.post("/signin", [("email", "a@a.example")]).status == 200) }
        #expect(try await site.mails(to: "a@a.example").count == 5)
        var last = 200
        for number in 0..<40 {
            last = await visitor.post("/signin", [("email", "a\(number)@a.example")]).status
        }
        #expect(last == 429)
        site.clock.pass(seconds: 601)
        #expect(await visitor.post("/signin", [("email", "a@a.example")]).status == 200)
    }

    @Test func `a draft is taken into the account of whoever holds it`() async throws {
        let site = try Site()
        let visitor = Visitor(site)
        let id = try await visitor.begin()
        try await visitor.signIn("a@a.example")
        #expect(await visitor.get("/companies").text.contains("Keep it in my account"))
        #expect(await visitor.post("/apply/\(id)/claim", from: "/account").status == 303)
        #expect(await visitor.get("/companies/\(id)").status == 200)
        let thief = Visitor(site)
        try await thief.signIn("t@t.example")
        #expect(await thief.post("/apply/\(id)/claim", from: "/account").status == 404)
    }

    @Test func `who signs in to keep a draft has it kept`() async throws {
        let site = try Site()
        let visitor = Visitor(site)
        let id = try await visitor.begin()
        let path = "/apply/\(id)/claim"
        #expect(await visitor.get("/apply/\(id)/result").text.contains("next=%2Fapply%2F\(id)%2Fclaim"))
        let answer = try await visitor.signIn("a@a.example", next: path)
        #expect(answer["Location"] == "/companies/\(id)")
        #expect(await visitor.get("/companies/\(id)").status == 200)
        let thief = Visitor(site)
        #expect(try await thief.signIn("t@t.example", next: path)["Location"] == "/companies")
    }
}

@Suite struct DashboardTests {
    @Test func `a browser that has the page is told so until something of it changes`() async throws {
        let site = try Site()
        let owner = Visitor(site)
        try await owner.signIn("a@a.example")
        let id = try await owner.bring("revenue-ops-series-a")
        let path = Route.dashboard(id).path
        let first = await owner.get(path)
        let tag = try #require(first["ETag"])
        #expect(first["Cache-Control"] == "private, no-cache")
        // Made before: the same bytes, and nothing but the tag for whoever has them.
        #expect(await owner.get(path).body == first.body)
        let again = await owner.send(.get, path, headers: ["if-none-match": tag])
        #expect(again.status == 304 && again.body.isEmpty && again["ETag"] == tag)
        #expect(await owner.send(.get, path, headers: ["if-none-match": "\"other\""]).status == 200)
        // Another session has a token of its own in its forms.
        let other = Visitor(site)
        try await other.signIn("a@a.example")
        let theirs = await other.send(.get, path, headers: ["if-none-match": tag])
        #expect(theirs.status == 200 && theirs["ETag"] != tag && theirs.body != first.body)
        // A stranger who knows the tag learns nothing.
        let stranger = Visitor(site)
        try await stranger.signIn("s@s.example")
        #expect(await stranger.send(.get, path, headers: ["if-none-match": tag]).status == 404)
        let moved = await owner.post(
            Route.moveTrack(id, "activate-founders").path, from: "\(path)?show=record",
            [("state", "filed"), ("holder", "aws"), ("note", ""), ("amount", "")])
        #expect(moved.status == 303)
        let changed = await owner.send(.get, path, headers: ["if-none-match": tag])
        #expect(changed.status == 200 && changed["ETag"] != tag && changed.body != first.body)
        for _ in 0..<4 {
            site.clock.pass(seconds: 21_600)
            _ = await owner.get("/companies")
        }
        let next = await owner.send(
            .get, path, headers: ["if-none-match": try #require(changed["ETag"])])
        #expect(next.status == 200, "figures are those of the day")
    }

    @Test func `an application's way shows who holds it, what is secured, and in the log`() async throws {
        let site = try Site()
        let owner = Visitor(site)
        try await owner.signIn("a@a.example")
        let id = try await owner.bring("revenue-ops-series-a")
        let path = "/companies/\(id)"
        let track = "\(path)/tracks/build-for-startups"
        for (state, holder, amount) in [("filed", "aws", ""), ("inReview", "aws", "")] {
            #expect(
                await owner.post(
                    track, from: path, [("state", state), ("holder", holder), ("amount", amount)]
                ).status == 303)
        }
        #expect(await owner.get(path).text.contains("<b>$25,000</b><span>in review, expected</span>"))
        #expect(
            await owner.post(
                track, from: path, [("state", "approved"), ("holder", "nobody"), ("amount", "$20,000")]
            ).status == 303)
        let page = await owner.get(path).text
        #expect(page.contains("<b>$20,000</b><span>credits secured</span>"))
        #expect(page.contains("Approved"))
        let log = await owner.get("\(path)/activity?kind=track-moved").text
        #expect(log.contains("Build for Startups: Approved, held by nobody, $20,000"))
        #expect(!log.contains("<td>imported</td>"))
        let csv = await owner.get("\(path)?csv=tracks")
        #expect(csv["Content-Type"] == "text/csv; charset=utf-8")
        #expect(csv.text.contains("$20,000 awarded"))
    }

    @Test func `what was granted runs down on the dashboard, and alerts and documents say the same`()
        async throws
    {
        let site = try Site()
        let owner = Visitor(site)
        try await owner.signIn("a@a.example")
        let id = try await owner.bring("revenue-ops-series-a")
        let path = "/companies/\(id)"
        let track = "\(path)/tracks/activate-portfolio-vc"
        for (state, amount) in [("filed", ""), ("approved", "100000"), ("landed", "")] {
            #expect(
                await owner.post(
                    track, from: path, [("state", state), ("holder", "nobody"), ("amount", amount)]
                )
                .status == 303)
        }
        let user = try #require(try await site.app.accounts.account("a@a.example")).id
        let scope = try #require(try await site.app.engagements.scope(id, for: user))
        func look() async throws -> (bill: String, left: String, alert: Alert?, known: String) {
            let page = await owner.get(path).text
            let bill = page.firstMatch(of: /first bill in cash ([A-Z][a-z]{2} \d{4}, \$[\d,]+)/).map {
                String($0.1)
            }
            let left = page.firstMatch(of: /<b>(\$[\d,]+)<\/b><span>left of \$100,000/).map { String($0.1) }
            let state = try #require(try await site.app.engagements.load(scope))
            let file = try CompanyFile(Array(state.file.utf8))
            let plan = Planner(book).plan(file.company, of: state, asOf: Day(containing: site.clock.now))
            let first = plan.ownRunway?.onGranted.firstNetBill
            return (
                bill ?? "none", left ?? "none", plan.alerts().first { $0.kind == .firstNetBill },
                first.map { "\($0.month.name), \($0.amount.rounded)" } ?? "none"
            )
        }
        let first = try await look()
        #expect(first.bill == first.known && first.bill != "none")
        #expect(first.alert.map { first.bill.hasSuffix($0.amount?.rounded ?? "?") } == true)
        var left = Money(dollars: 100_000)
        for days in [30, 120, 180] {
            site.clock.pass(seconds: Int64(days) * 86_400)
            try await owner.signIn("a@a.example")
            let then = try await look()
            #expect(then.bill == first.bill, "after \(days) days more")
            let now = try Money(parsing: then.left.filter { $0.isNumber })
            #expect(now < left, "after \(days) days more")
            left = now
        }
        site.clock.pass(seconds: 700 * 86_400)
        try await owner.signIn("a@a.example")
        #expect(try await look().left == "$0")
        #expect(await owner.get(path).text.contains("left of $100,000"))
    }

    @Test
    func `a share link is read by anybody until it is revoked or expires, and each opening is in the log`()
        async throws
    {
        let site = try Site()
        let owner = Visitor(site)
        try await owner.signIn("a@a.example")
        let id = try await owner.bring("revenue-ops-series-a")
        let page = "/companies/\(id)/links"
        func link(_ days: String) async throws -> String {
            let made = await owner.post(
                page, from: page, [("do", "create"), ("label", "Auditor <b>"), ("days", days)])
            return String(try #require(made.text.firstMatch(of: /\/r\/[A-Za-z0-9_-]+/)).0)
        }
        let (short, revoked) = (try await link("1"), try await link("30"))
        let reader = Visitor(site)
        let shown = await reader.get(short)
        #expect(shown.status == 200)
        #expect(shown.text.contains("Pipeline Harbor") && shown.text.contains("Auditor &lt;b&gt;"))
        #expect(!shown.text.contains("<nav") && !shown.text.contains("<script"))
        #expect(shown["X-Robots-Tag"] == "noindex" && shown["Cache-Control"] == "no-store")
        #expect(await owner.get("/companies/\(id)/activity").text.contains("reader of Auditor"))
        let item = try #require(
            await owner.get(page).text.firstMatch(of: /name="link" value="([0-9a-z]{26})"/)
        ).1
        #expect(await owner.post(page, from: page, [("do", "revoke"), ("link", String(item))]).status == 303)
        #expect(await reader.get(revoked).status == 404)
        site.clock.pass(seconds: 86_400)
        #expect(await reader.get(short).status == 404)
    }

    @Test func `everything can be taken along, and everything deleted`() async throws {
        let site = try Site()
        let owner = Visitor(site)
        try await owner.signIn("a@a.example")
        let id = try await owner.bring("revenue-ops-series-a")
        let path = "/companies/\(id)"
        let archive = await owner.post("\(path)/export.zip", from: path)
        #expect(archive.status == 200)
        for name in ["company.yaml", "events.json", "dossier/plan.json", "dossier/manifest.json"] {
            #expect(archive.body.firstRange(of: Array(name.utf8)) != nil, "\(name)")
        }
        #expect(
            await owner.post("\(path)/delete", from: "\(path)/delete", [("sure", "delete")]).status == 422)
        #expect(
            await owner.post("\(path)/delete", from: "\(path)/delete", [("sure", "DELETE")]).status == 303)
        #expect(await owner.get(path).status == 404)
        #expect(try await site.app.engagements.verify().broken.isEmpty)
    }

    @Test func `nothing that one visitor put into an address shows to another`() async throws {
        let site = try Site()
        let owner = Visitor(site)
        try await owner.signIn("a@a.example")
        let id = try await owner.bring("revenue-ops-series-a")
        _ = await owner.get("/companies/\(id)?planted=value")
        #expect(await !owner.get("/companies/\(id)").text.contains("planted"))
    }
}

@Suite struct HostileInputTests {
    /// Numbers that have killed servers.
    private static let numbers = [
        "0", "-1", "-0", "1e9", "1e309", "NaN", "inf", "9223372036854775807", "9223372036854775808",
        "-9223372036854775808",
        "340282366920938463463374607431768211456", "99999999999999999999999999999999999999999999",
        "0.0000000000000000001",
        "1.7976931348623157e308", "0x10", "٣", "1,000,000,000,000", "$", "..", "--1", "1 2", "\u{0}", "%",
        "'", "\"", "<script>",
        "=1+1", "1_000", "\u{202E}12", String(repeating: "9", count: 400), "",
    ]

    @Test func `no number in any calculator's field brings the server down or a page out of shape`()
        async throws
    {
        let site = try Site()
        let visitor = Visitor(site)
        for which in Route.Calculator.allCases {
            var names = which.paths
            if which == .burn {
                names += (1...3).flatMap { place in
                    ["amount", "starts", "expires", "kind"].map { "credit\(place).\($0)" }
                }
            }
            for name in names {
                for number in Self.numbers {
                    // Pages draw charts, which is slow in a debug build: the worst numbers go there, all go to the API.
                    let worst = number.count > 18 || number.hasPrefix("-") || number.hasPrefix("<")
                    for prefix in worst
                        ? ["/calculators/", "/api/v1/calculators/"] : ["/api/v1/calculators/"]
                    {
                        let response = await visitor.get(
                            "\(prefix)\(which.rawValue)?\(percentEncoded(name))=\(percentEncoded(number))")
                        #expect(
                            [200, 400, 413, 422].contains(response.status),
                            "\(name)=\(number.prefix(30)): \(response.status)")
                        #expect(prefix != "/calculators/" || !response.text.contains("<script>"), "\(name)")
                    }
                }
            }
        }
    }

    @Test func `extremes that fit together are reckoned`() async throws {
        let site = try Site()
        let visitor = Visitor(site)
        var generator = SeededGenerator(4)
        let counts = ["0", "1", "2", "50", "999", "100000", "1000000"]
        for _ in 0..<60 {
            let query =
                "stack.tenancy.model=\(["pool", "bridge", "silo", "hybrid"].randomElement(using: &generator)!)&stack.tenancy.tenants_now=\(counts.randomElement(using: &generator)!)&stack.tenancy.tenants_m12=\(counts.randomElement(using: &generator)!)&stack.tenancy.isolated_m12=\(counts.randomElement(using: &generator)!)&stack.monthly_usd_m12=\(["", "1", "1000000", "1000000000"].randomElement(using: &generator)!)&credit1.amount=\(["0", "0.01", "100000000"].randomElement(using: &generator)!)&credit1.starts=2000-01-01&credit1.expires=\(["2000-01-02", "2026-12-31", "2100-12-31"].randomElement(using: &generator)!)"
            for path in ["/calculators/burn", "/calculators/stack", "/calculators/award"] {
                let response = await visitor.get("\(path)?\(query)")
                #expect([200, 422].contains(response.status), "\(path)?\(query): \(response.status)")
            }
        }
    }

    @Test func `bodies that are no forms are refused, each with a clear answer`() async throws {
        let site = try Site()
        let visitor = Visitor(site)
        let form = "application/x-www-form-urlencoded"
        let cases: [(type: String, body: [UInt8], status: Int)] = [
            (form, Array("text=%zz".utf8), 400), (form, Array("text=%ff".utf8), 400),
            (form, [0xFF, 0xFE], 400),
            (form, Array("text=%00".utf8), 400), ("application/json", Array("{}".utf8), 415),
            (form, Array(("text=" + String(repeating: "a", count: 300_000)).utf8), 413),
            (form, Array(String(repeating: "a=1&", count: 300).utf8), 413),
            (form, Array(("text=" + String(repeating: "a", count: 10_001)).utf8), 413),
            ("multipart/form-data", Array("x".utf8), 400), ("multipart/form-data; boundary=", [], 400),
            ("multipart/form-data; boundary=x", Array("--x\r\nnonsense\r\n--x--".utf8), 400),
        ]
        for (type, body, status) in cases {
            let response = await visitor.send(.post, "/lint", body: body, headers: ["content-type": type])
            #expect(
                response.status == status,
                "\(type) \(String(decoding: body.prefix(30), as: UTF8.self)): \(response.status)")
        }
    }

    @Test func `random bytes as paths, queries, bodies and cookies are answered`() async throws {
        let site = try Site()
        var generator = SeededGenerator(7)
        let paths = Route.samples(TenantID(at: testStart, random: .system)).map(\.path)
        for _ in 0..<1_500 {
            func noise(_ most: Int) -> String {
                String(
                    decoding: (0..<Int.random(in: 0...most, using: &generator)).map { _ in
                        UInt8.random(in: 0...255, using: &generator)
                    }, as: UTF8.self)
            }
            let visitor = Visitor(site)
            visitor.cookies = [
                "__Host-session": noise(50), "__Host-draft": noise(90), "__Host-signin": noise(20),
            ]
            let method = WebRequest.Method.allCases.randomElement(using: &generator)
            let path =
                Bool.random(using: &generator) ? paths.randomElement(using: &generator)! : "/" + noise(40)
            let response = await visitor.send(
                method, path + "?" + noise(60), body: Array(noise(200).utf8),
                headers: [
                    "content-type": [
                        "application/x-www-form-urlencoded", "multipart/form-data; boundary=a",
                        "application/json", noise(9),
                    ].randomElement(using: &generator)!, "authorization": "Bearer " + noise(20),
                ])
            #expect((200..<500).contains(response.status), "\(path): \(response.status)")
        }
    }

    @Test func `names cannot add lines to mails, markup to pages or formulas to tables`() async throws {
        let site = try Site()
        let owner = Visitor(site)
        try await owner.signIn("a@a.example")
        let text = String(decoding: try Repository.bytes(Repository.examplePath("vague")), as: UTF8.self)
        let name = "=cmd|' /C calc'!A0<img src=x onerror=alert(1)>"
        let planted = text.replacing(/\ \ name: .*\n/, with: "  name: \"\(name)\"\n", maxReplacements: 1)
        let response = await owner.post("/apply/import", from: "/apply/import", [("text", planted)])
        try #require(response.status == 303, "\(response.text)")
        for path in ["/companies", try #require(response["Location"])] {
            #expect(await !owner.get(path).text.contains("<img"), "\(path)")
        }
        #expect(await owner.get("/companies?csv=companies").text.contains("'=cmd"))
        for email in [
            "a@a.example\r\nBcc: b@b.example", "a@a.example\nX: y", "\"a\"@a.example,b@b.example",
            "<a@a.example>",
        ] {
            #expect(emailAddress(email) == nil, "\(email)")
        }
        let mailer = Mailer(.folder("/tmp"), sender: "no-reply@a.example\r\nBcc: x@x.example")
        let mail = mailer.message(
            Mail(
                to: "a@a.example\r\nBcc: b@b.example", subject: "S\r\nX: y\u{1F680}", text: "t", html: "h",
                key: "k"), id: "1", at: testStart)
        let head = mail.components(separatedBy: "\r\n\r\n")[0]
        #expect(!head.contains("\nBcc") && !head.contains("\nX:"))
    }
}

@Suite struct HeaderTests {
    @Test func `every answer carries the headers of its kind`() async throws {
        let site = try Site()
        let owner = Visitor(site)
        try await owner.signIn("a@a.example")
        let id = try await owner.bring("revenue-ops-series-a")
        var lines: [String] = []
        for route in Route.samples(id) where route.methods.contains(where: { $0.method == .get }) {
            let response = await owner.get(route.path)
            let fixed = response.headers.filter {
                !["X-Request-Id", "ETag", "Set-Cookie", "Location", "RateLimit-Remaining", "RateLimit-Reset"]
                    .contains($0.name)
            }
            .map { "\($0.name): \($0.value)" }.sorted()
            let shown = route.path.replacingOccurrences(of: id.text, with: "{id}").replacingOccurrences(
                of: Assets.styleName, with: "{style}")
            lines.append("\(shown) \(response.status)\n" + fixed.map { "  \($0)\n" }.joined())
        }
        let text = lines.joined()
        let path = Repository.root + "/Tests/Golden/headers.txt"
        if ProcessInfo.processInfo.environment["CLOUDROUTE_UPDATE_GOLDEN"] != nil {
            try text.write(toFile: path, atomically: true, encoding: .utf8)
        }
        #expect(text == String(decoding: try Repository.bytes(path), as: UTF8.self))
    }

    @Test func `methods that an address does not take are refused with those it does`() async throws {
        let site = try Site()
        let visitor = Visitor(site)
        let response = await visitor.send(nil, "/guide")
        #expect(response.status == 405 && response["Allow"] == "GET, HEAD")
        let head = await visitor.send(.head, "/guide")
        #expect(head.status == 200 && head.body.isEmpty)
    }
}

@Suite struct GuideTests {
    @Test func `the guide names rules that exist and every track of both packs`() async throws {
        let site = try Site()
        let visitor = Visitor(site)
        for entry in book.guide.mistakes + book.guide.questions {
            for rule in entry.rules {
                #expect(!book.explanations(of: rule).isEmpty, "\(entry.id): \(rule)")
                #expect(await visitor.get(Route.rule(pack: "any", id: rule).path).status == 200)
            }
        }
        let guide = await visitor.get("/guide").text
        for pack in book.packs {
            for track in pack.tracks { #expect(guide.contains("/tracks/\(track.id.rawValue)")) }
        }
        #expect(book.guide.mistakes.count == 5)
    }

    @Test func `every link of the public pages leads somewhere`() async throws {
        let site = try Site()
        let visitor = Visitor(site)
        var seen: Set<String> = []
        for start in [
            "/", "/guide", "/tracks", "/rules", "/rules?show=prices", "/rules?show=gates",
            "/rules?show=awards", "/rules?show=questions", "/rules?show=coverage", "/rules?show=packs",
            "/rules?show=sources", "/method", "/economics", "/api", "/tracks/activate-founders",
            "/calculators/award",
        ] {
            let page = await visitor.get(start)
            #expect(page.status == 200, "\(start)")
            #expect(page.body.count < 100_000, "\(start) has \(page.body.count) bytes")
            for link in page.text.matches(of: /href="(\/[^"#]*)/) {
                let path = String(link.1).replacingOccurrences(of: "&amp;", with: "&")
                guard seen.insert(path).inserted else { continue }
                let status = await visitor.get(path).status
                #expect(status == 200 || status == 303, "\(start) → \(path): \(status)")
            }
        }
    }
}

@Suite struct APITests {
    @Test func `the API plans what the command plans`() async throws {
        let site = try Site()
        let visitor = Visitor(site)
        let bytes = try Repository.bytes(Repository.examplePath("revenue-ops-series-a"))
        let response = await visitor.send(
            .post, "/api/v1/plan?asOf=2026-11-23", body: bytes, headers: ["content-type": "application/yaml"])
        let command = try run(
            Repository.root + "/.build/debug/cloudroute",
            ["plan", Repository.examplePath("revenue-ops-series-a"), "--json", "--as-of", "2026-11-23"])
        #expect(response.text == command.output)
    }

    @Test func `a change names the revision it is made over, and repeats change nothing twice`() async throws
    {
        let site = try Site()
        let owner = Visitor(site)
        try await owner.signIn("a@a.example")
        let id = try await owner.bring("vague")
        let page = "/companies/\(id)/keys"
        let made = await owner.post(
            page, from: page, [("do", "create"), ("name", "ci"), ("scope", "read"), ("scope", "write")])
        let key = String(try #require(made.text.firstMatch(of: /crk_[A-Za-z0-9_-]+/)).0)
        let api = Visitor(site)
        let path = "/api/v1/companies/\(id)"
        let auth = ["authorization": "Bearer \(key)", "content-type": "application/yaml"]
        let read = await api.send(.get, path, headers: auth)
        let etag = try #require(read["ETag"])
        #expect(
            await api.send(.get, path, headers: auth.merging(["if-none-match": etag]) { $1 }).status == 304)
        let file = try Repository.bytes(Repository.examplePath("revenue-ops-series-a"))
        #expect(await api.send(.put, path, body: file, headers: auth).status == 428)
        let once = auth.merging(["if-match": etag, "idempotency-key": "one"]) { $1 }
        let first = await api.send(.put, path, body: file, headers: once)
        #expect(first.status == 200 && first["ETag"] != etag)
        let second = await api.send(.put, path, body: file, headers: once)
        #expect(second.status == 200 && second.text == first.text && second["Idempotency-Replayed"] == "true")
        #expect(await api.send(.put, path, body: file + [10], headers: once).status == 422)
        #expect(
            await api.send(.put, path, body: file + [10], headers: auth.merging(["if-match": etag]) { $1 })
                .status == 412)
        let broken = await api.send(
            .put, path, body: Array("company: [".utf8),
            headers: auth.merging(["if-match": try #require(first["ETag"])]) { $1 })
        #expect(broken.status == 422 && broken["Content-Type"] == "application/problem+json")
        #expect(broken.text.contains("\"line\"") && broken.text.contains("requestId"))
        #expect(broken["RateLimit-Limit"] == "600")
    }
}
