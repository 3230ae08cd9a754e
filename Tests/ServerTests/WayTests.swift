import Addresses
import Company
import Documents
import Dossiers
import Engagements
import Filings
import Foundation
import Persistence
@testable import Planning
import PublicSite
import RulePacks
import Services
import StructuredText
import TestSupport
import Testing
import Units
import Web

@testable import Server

/// The way through, as its pages tell it.
@Suite struct WayTests {
    @Test func `the first page draws the sample by the rules of the day, and begins with one field`()
        async throws
    {
        let site = try Site()
        let visitor = Visitor(site)
        let home = await visitor.send(.get, "/").text
        #expect(
            home.contains("A sample, by today's rules: Pipeline Harbor")
                && home.contains("first bill in cash"))
        #expect(home.contains("class=\"stack stack-w\"") && home.contains("class=\"stack stack-n\""))
        let began = await visitor.send(.post, "/apply", form: [("website", "acme.example")])
        let screen = try #require(began["Location"])
        #expect(await visitor.send(.get, screen).text.contains("value=\"https://acme.example\""))
        // What is no website is no answer, and begins all the same.
        let odd = await Visitor(site).send(.post, "/apply", form: [("website", "not a site: {")])
        #expect(odd.status == 303)
    }

    @Test func `every part stands on the sheet, and the sheet takes nothing from anybody`() async throws {
        let sheet = await Visitor(try Site()).send(.get, "/design").text
        for part in [
            "class=\"figures\"", "class=\"clock late\"", "class=\"tabs\"", "class=\"score\"",
            "class=\"thread\"", "class=\"stack",
        ] {
            #expect(sheet.contains(part), "\(part)")
        }
        for icon in Icon.allCases { #expect(sheet.contains(icon.rawValue), "\(icon)") }
        #expect(!sheet.contains("<form method"))
    }

    @Test func `search finds one's own companies, people and notices, and nobody else's`() async throws {
        let site = try Site()
        let (owner, other) = (Visitor(site), Visitor(site))
        try await owner.signIn("owner@harbor.example")
        let company = try await owner.bring("revenue-ops-series-a")
        try await other.signIn("other@else.example")
        func found(_ words: String, by visitor: Visitor) async -> String {
            await visitor.send(.get, "/search?q=\(words)").text
        }
        #expect(await found("pipeline", by: owner).contains("/companies/\(company)\""))
        #expect(await found("owner@harbor", by: owner).contains("/companies/\(company)/people"))
        for stranger in [other, Visitor(site)] {
            #expect(!(await found("pipeline", by: stranger)).contains("/companies/"))
            #expect(!(await found("owner@harbor", by: stranger)).contains("/people"))
        }
        #expect(await found("marketplace", by: other).contains("<h2>Guide</h2>"))
        #expect(await found("qqqq", by: owner).contains("Nothing says"))
        #expect(await found("runway", by: other).contains("<code>cloudroute runway</code>"))
    }

    @Test func `a form whose session has ended is shown with what was typed, and nothing is taken`()
        async throws
    {
        let site = try Site()
        let owner = Visitor(site)
        try await owner.signIn("owner@a.example")
        let company = try await owner.bring("revenue-ops-series-a")
        let page = "/apply/\(company)/3"
        let form = [
            ("csrf", await owner.csrf(page)), ("shown", "product.summary"),
            ("product.summary", "B2B SaaS for \"clinics\" that books <rooms> by the hour."),
        ]
        site.clock.pass(seconds: 40 * 86_400)
        let answer = await owner.send(.post, page, form: form)
        #expect(answer.status == 401)
        #expect(
            answer.text.contains("B2B SaaS for &quot;clinics&quot; that books &lt;rooms&gt; by the hour."))
        #expect(answer.text.contains("data-kept=") && !answer.text.contains(form[0].1))
        // Whoever never was signed in finds nothing there, and whoever sends something keeps it, whatever the company.
        #expect(await Visitor(site).send(.get, page).status == 404)
        for place in [page, "/apply/01m8kb89ze3z12k3g0vk2dtr0x/3"] {
            let lost = await Visitor(site).send(.post, place, form: form)
            #expect(lost.status == 401 && lost.text.contains("books &lt;rooms&gt; by the hour"))
        }
        let autosave = await Visitor(site).send(.post, page, form: form + [("autosave", "1")])
        #expect(autosave.status == 401 && autosave.text.contains("You are not signed in any more"))
        try await owner.signIn("owner@a.example")
        #expect(!(await owner.send(.get, page)).text.contains("clinics"))
    }

    @Test func `what was said of a track of the founder's own is the next step until it is on the balance`()
        async throws
    {
        let site = try Site()
        let owner = Visitor(site)
        try await owner.signIn("owner@a.example")
        let company = try await owner.bring("revenue-ops-series-a")
        let page = "/companies/\(company)/filings/activate-portfolio-vc"
        #expect(await owner.send(.get, "/companies/\(company)").text.contains("href=\"\(page)\""))
        let token = await owner.csrf("/account")
        func tell(_ state: String, _ amount: String = "") async -> WebResponse {
            await owner.send(
                .post, "/companies/\(company)/tracks/activate-portfolio-vc",
                form: [
                    ("csrf", token), ("state", state), ("holder", "founder"), ("amount", amount),
                    ("back", "track"),
                ])
        }
        #expect(await tell("filed")["Location"] == page)
        #expect(await tell("approved", "$100,000").status == 303)
        for path in ["/companies/\(company)", "/companies", "/inbox"] {
            #expect(await owner.send(.get, path).text.contains("$100,000 of Activate Portfolio"), "\(path)")
        }
        #expect(await tell("landed").status == 303)
        #expect(!(await owner.send(.get, "/companies/\(company)")).text.contains("and say so"))
    }

    @Test
    func `a file takes the place of another only after its difference was shown, and a fault loses no text`()
        async throws
    {
        let site = try Site()
        let owner = Visitor(site)
        try await owner.signIn("owner@a.example")
        let company = try await owner.bring("revenue-ops-series-a")
        let page = "/companies/\(company)/file"
        let text = String(
            decoding: try Repository.bytes(Repository.examplePath("revenue-ops-series-a")), as: UTF8.self)
        let changed = text.replacing("tenants_m12: 90", with: "tenants_m12: 91")
        #expect(changed != text)
        let token = await owner.csrf(page)
        func send(_ act: String, _ text: String, revision: Int = 1) async -> WebResponse {
            await owner.send(
                .post, page,
                form: [("csrf", token), ("do", act), ("revision", "\(revision)"), ("text", text)])
        }
        func held() async -> String { await owner.send(.get, page).text }
        let shown = await send("compare", changed)
        #expect(shown.status == 200 && shown.text.contains("<ins>") && shown.text.contains("tenants_m12: 91"))
        #expect(shown.text.contains("expected with the new file"))
        #expect(!(await held().contains("tenants_m12: 91")))
        let faulty = await send("compare", changed.replacing("stage: series-a", with: "stage: moon"))
        #expect(
            faulty.status == 422 && faulty.text.contains("tenants_m12: 91")
                && faulty.text.contains("the text:"))
        #expect(await send("take", "").status == 422)
        #expect(await send("moon", changed).status == 422)
        let revision = try #require(await held().firstMatch(of: /name="revision" value="(\d+)"/)?.1)
        let number = try #require(Int(String(revision), in: 0...1_000))
        #expect(await send("take", changed, revision: number).status == 303)
        #expect(await held().contains("tenants_m12: 91"))
        // Written over in the meantime: the older revision is refused, and nothing is lost.
        #expect(await send("take", text, revision: number).status == 412)
        #expect(await held().contains("tenants_m12: 91"))
        // Who may not edit does not see it.
        #expect(await Visitor(site).send(.get, page).status == 303)
    }

    @Test func `what reviewers ask beyond the intake is asked once, and no record asks for it again`()
        async throws
    {
        let (site, _) = try Site.filing()
        let owner = Visitor(site)
        try await owner.signIn("owner@a.example")
        let company = try await owner.bring("revenue-ops-series-a")
        let page = "/companies/\(company)/details"
        let record = "/companies/\(company)/filings/bedrock-poc"
        #expect(await owner.send(.get, record).text.contains("name=\"Customer.Account.Address.PostalCode\""))
        let token = await owner.csrf(page)
        func send(_ fields: [(String, String)]) async -> WebResponse {
            await owner.send(
                .post, page, form: [("csrf", token)] + fields.flatMap { [("shown", $0.0), $0] })
        }
        let saved = await send([
            ("filing.postal_code", "10001"), ("filing.first_name", "Ada"),
            ("bedrock.retrieval.store", "pgvector"),
            ("bedrock.launch", "March 2027"), ("company.team.gtm_lead", "yes"),
        ])
        #expect(saved.status == 303)
        let file = await owner.send(.get, "/companies/\(company)/file").text
        for line in [
            "postal_code: ", "first_name: Ada", "store: pgvector", "launch: 2027-03", "gtm_lead: true",
        ] {
            #expect(file.contains(line), "\(line)")
        }
        #expect(
            !(await owner.send(.get, record)).text.contains("name=\"Customer.Account.Address.PostalCode\""))
        // What does not fit comes back with its reason; the rest is saved.
        let partly = await send([("bedrock.launch", "soon"), ("filing.city", "New York")])
        #expect(partly.status == 422 && partly.text.contains("value=\"soon\""))
        #expect(await owner.send(.get, "/companies/\(company)/file").text.contains("city: New York"))
        // Each question leads to a field of the file.
        for question in Question.more { #expect(Question.named(question.path) != nil, "\(question.path)") }
        #expect(Set(Question.more.map(\.path)).isDisjoint(with: Question.all.map(\.path)))
    }

    @Test func `no step of the funnel has more than all of those before it`() async throws {
        let site = try Site()
        let (owner, console) = (Visitor(site), Visitor(site))
        try await console.signIn("operator@cloudroute.example", as: .operator)
        try await owner.signIn("owner@a.example")
        let company = try await owner.bring("revenue-ops-series-a")
        let token = await owner.csrf("/account")
        // Filed and approved without any partner.
        for (state, amount) in [("filed", ""), ("approved", "100000"), ("landed", "")] {
            #expect(
                await owner.send(
                    .post, "/companies/\(company)/tracks/activate-portfolio-vc",
                    form: [("csrf", token), ("state", state), ("holder", "founder"), ("amount", amount)]
                ).status == 303)
        }
        let funnel = await console.send(.get, "/operator/funnel").text
        let shares = funnel.matches(of: /(\d+) %/).compactMap { Int(String($0.1), in: 0...100_000) }
        #expect(!shares.isEmpty && shares.allSatisfy { $0 <= 100 })
        // Of the one that agreed to be matched by nobody, none came through: filed is counted, and not against the partner's step.
        #expect(funnel.contains("<td>Filed</td><td class=\"n\">1</td><td class=\"n\"></td>"))
    }

    @Test func `the marks of an axis are round, and hold whatever is drawn`() throws {
        for cents in [0, 1, 499, 12_345, 250_000, 6_300_00, 99_999_999_00] as [Int64] {
            let drawing = StackDrawing(
                id: "x", title: "t", description: "d", labels: ["a", "b"],
                gross: [Money(cents: cents), .zero],
                lanes: [],
                marks: [.init(place: 1, text: String(repeating: "long ", count: 40), isDrawn: true)])
            let marks = drawing.markup.text.matches(of: /text-anchor="end">(\$[0-9.]+[KM]?)<\/text>/).map {
                String($0.1)
            }
            #expect(marks.count >= 3)
            for mark in marks where mark != "$0" {
                let digits = mark.filter { $0.isNumber && $0 != "0" }
                #expect(digits.count <= 2, "\(mark) of \(cents)")
            }
        }
    }

    @Test func `dashboard, companies and API name the same next step, in words and not in paths`()
        async throws
    {
        for example in ["vague", "revenue-ops-series-a", "series-b-eleven-years", "bootstrapped-ai"] {
            let site = try Site()
            let owner = Visitor(site)
            try await owner.signIn("owner@a.example")
            let company = try await owner.bring(example)
            let home = await owner.send(.get, "/companies/\(company)").text
            let step = try #require(
                home.firstMatch(of: /<b>Next step \(yours\):<\/b> ([^<]+)/)
                    ?? home.firstMatch(
                        of: /<b>Next step:<\/b> ([^<]+)/))
            let keys = "/companies/\(company)/keys"
            let made = await owner.post(
                keys, from: keys, [("do", "create"), ("name", "crm"), ("scope", "read")])
            let key = try #require(made.text.firstMatch(of: /crk_[A-Za-z0-9_-]+/)).0
            let plan = await owner.send(
                .get, "/api/v1/companies/\(company)/plan", headers: ["authorization": "Bearer \(key)"])
            let json = try JSON(parsing: plan.body)
            let told = try #require(json["nextStep"]?.text)
            let words = String(step.1).replacing("&#39;", with: "'").replacing("&quot;", with: "\"")
            #expect(
                words.hasPrefix(told) || told.hasPrefix("nothing is") && words.hasPrefix("nothing is"),
                "\(example): \(words) / \(told)")
            #expect(!words.contains(/[a-z]+\.[a-z_]+/), "\(words)")
            #expect(!words.hasPrefix("none"), "\(words)")
        }
    }

    @Test func `a word that was a mistake is taken back, up to the balance`() async throws {
        let site = try Site()
        let owner = Visitor(site)
        try await owner.signIn("owner@a.example")
        let company = try await owner.bring("seed-accelerator")
        let token = await owner.csrf("/account")
        func tell(_ state: String, _ amount: String = "") async -> Int {
            await owner.send(
                .post, "/companies/\(company)/tracks/activate-portfolio-vc",
                form: [
                    ("csrf", token), ("state", state), ("holder", "founder"), ("amount", amount),
                    ("back", "track"), ("day", "2026-11-25"),
                ]
            ).status
        }
        func secured() async -> Bool {
            await owner.send(.get, "/companies/\(company)").text.contains(
                "<b>$50,000</b><span>credits secured")
        }
        #expect(await tell("filed") == 303)
        #expect(await tell("draft") == 303)
        for (state, amount) in [("filed", ""), ("approved", "50000"), ("landed", ""), ("approved", "50000")] {
            #expect(await tell(state, amount) == 303, "\(state)")
        }
        #expect(await secured())
        #expect(await tell("filed") == 303)
        #expect(!(await secured()))
        // Declined is told twice.
        #expect(await tell("declined") == 422)
    }

    @Test func `what a track pays is never another track's award`() async throws {
        let site = try Site()
        let owner = Visitor(site)
        try await owner.signIn("owner@a.example")
        let company = try await owner.bring("revenue-ops-series-a")
        let token = await owner.csrf("/account")
        for state in ["filed", "declined"] {
            let done = await owner.send(
                .post, "/companies/\(company)/tracks/activate-portfolio-vc",
                form: [("csrf", token), ("state", state), ("holder", "founder"), ("amount", "")])
            #expect(done.status == 303)
        }
        let table = await owner.send(.get, "/companies/\(company)?csv=tracks").text
        for line in table.split(separator: "\n") where line.contains("Founders") {
            #expect(!line.contains("$100K"), "\(line)")
        }
        #expect(table.contains("submitted by a partner"))
        // And nowhere more than Founders pays.
        var count = 0
        for name in Repository.exampleNames {
            let plan = Planner(book).plan(try example(name).company, asOf: Day(containing: testStart))
            for filing in plan.filingOrder where filing.track.id == .activateFounders {
                count += 1
                let most = filing.readings.map(\.amount.ceiling).max() ?? .zero
                #expect(most <= Money(dollars: 5_000), "\(name)")
            }
        }
        #expect(count > 0)
    }

    @Test func `no line of a drawing passes through words, wherever the marks are`() throws {
        var random = SeededGenerator(19)
        for _ in 0..<400 {
            let marks = (0..<Int.random(in: 1...3, using: &random)).map { number in
                StackDrawing.Mark(
                    place: Int.random(in: 0...36, using: &random),
                    text: String(repeating: "w", count: Int.random(in: 3...38, using: &random)),
                    reading: number == 0 ? "as the market reports" : "as AWS publishes", isDrawn: number == 0)
            }
            let drawing = StackDrawing(
                id: "x", title: "t", description: "d", labels: (0..<36).map { "m\($0)" },
                gross: Array(repeating: Money(cents: 100_00), count: 36), lanes: [], marks: marks)
            for svg in drawing.markup.text.split(separator: "</svg>") where svg.contains("viewBox") {
                let width = try #require(svg.firstMatch(of: #/viewBox="0 0 (\d+) /#)).1
                let texts = svg.matches(
                    of: #/class="st-name" x="(\d+)" y="(\d+)"( text-anchor="end")?>([^<]*)</#
                ).map { found -> (left: Int, right: Int, base: Int) in
                    let (x, y, size) = (
                        Int(found.1, in: 0...10_000) ?? -1, Int(found.2, in: 0...10_000) ?? -1,
                        found.4.count * 7
                    )
                    return found.3 == nil ? (x, x + size, y) : (x - size, x, y)
                }
                let lines = svg.matches(of: #/class="st-mark[^"]*" d="M(\d+) (\d+)V/#).map {
                    (x: Int($0.1, in: 0...10_000) ?? -1, top: Int($0.2, in: 0...10_000) ?? -1)
                }
                #expect(lines.count == marks.count && texts.count >= marks.count)
                for text in texts {
                    #expect(text.left >= 0 && text.right <= Int(width, in: 0...10_000) ?? 0, "\(marks)")
                    for line in lines where line.top < text.base {
                        #expect(line.x <= text.left || line.x >= text.right, "\(marks)")
                    }
                }
                for (one, other) in zip(texts, texts.dropFirst()) { #expect(other.base >= one.base + 18) }
            }
        }
    }

    @Test func `the command's words in the search are the command's own`() throws {
        var sources = ""
        for room in ["CLI", "OnlineCLI"] {
            let folder = "\(Repository.root)/Sources/\(room)"
            for name in FileManager.default.subpaths(atPath: folder) ?? [] where name.hasSuffix(".swift") {
                sources += String(decoding: try Repository.bytes("\(folder)/\(name)"), as: UTF8.self)
            }
        }
        for entry in CommandWords.all {
            let type = entry.name.prefix(1).uppercased() + entry.name.dropFirst()
            #expect(
                sources.contains("commandName: \"\(entry.name)\"")
                    || sources.contains("struct \(type)Command"),
                "\(entry.name)")
        }
    }
}
