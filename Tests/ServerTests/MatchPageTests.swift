@testable import Workers
@testable import Addresses
@testable import Web
@testable import Services
@testable import Filings
import Cryptography
import Engagements
import FilingWork
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

@Suite struct MatchPageTests {
    /// The example partners, one person of Northwind and one of Lantern, an operator, and a founder with an application.
    private struct Market {
        let site: Site
        let founder: Visitor
        let northwind: Visitor
        let lantern: Visitor
        let console: Visitor
        let company: TenantID

        init(_ file: ((String) -> String)? = nil, on given: Site? = nil) async throws {
            site = try given ?? Site()
            (founder, northwind, lantern, console) = (
                Visitor(site), Visitor(site), Visitor(site), Visitor(site)
            )
            try await console.signIn("operator@cloudroute.example", as: .operator)
            let partners = String(
                decoding: try Repository.bytes(Repository.root + "/Examples/partners.yaml"), as: UTF8.self)
            #expect(
                await console.post(
                    "/operator/partners", from: "/operator/partners",
                    [("do", "import"), ("form", "yaml"), ("text", partners)]
                ).status == 303)
            for (visitor, email, id) in [
                (northwind, "desk@northwind.example", "northwind-cloud"),
                (lantern, "desk@lantern.example", "lantern-ai"),
            ] {
                try await visitor.signIn(email, as: .partner)
                #expect(
                    await console.post(
                        "/operator/partners", from: "/operator/partners",
                        [("do", "person"), ("email", email), ("partner", id)]
                    ).status == 303)
            }
            try await founder.signIn("founder@a.example")
            var text = String(
                decoding: try Repository.bytes(Repository.examplePath("revenue-ops-series-a")), as: UTF8.self)
            if let file { text = file(text) }
            let response = await founder.post("/apply/import", from: "/apply/import", [("text", text)])
            let location = try #require(response["Location"])
            company = try #require(TenantID(location.split(separator: "/")[1]))
        }

        var match: String { "/companies/\(company)/match" }
        var theirs: String { "/partner/cases/\(company)" }

        func user(_ email: String) async throws -> UserID {
            let row = try await site.database.read { session in
                try session.run(Statement("SELECT user_id FROM account WHERE email = ?1", .text(email)))
            }.first
            return try #require(row?.text(0).flatMap { UserID($0) })
        }

        /// A key of Northwind's for the API.
        func northwindKey() async throws -> String {
            let page = "/partner/keys"
            let made = await northwind.post(
                page, from: page, [("do", "create"), ("name", "k"), ("scope", "read")])
            return String(try #require(made.text.firstMatch(of: /crk_[A-Za-z0-9_-]+/)).0)
        }

        func agree(
            _ offered: [SharedField] = SharedField.offered, _ accepted: [SharedField] = SharedField.accepted
        )
            async
        {
            let form =
                [("do", "consent"), ("competitors", "")] + offered.map { ("offered", $0.rawValue) }
                + accepted.map { ("accepted", $0.rawValue) }
            #expect(await founder.post(match, from: match, form).status == 303)
        }
    }

    /// Pairs of files that differ in one group of fields alone.
    private static let pairs: [(field: SharedField, from: String, to: String)] = [
        (.market, "stage: series-a", "stage: series-b"), (.market, "founded: 2022", "founded: 2008"),
        (.market, "country: US", "country: DE"),
        (.need, "B2B SaaS for revenue-operations teams that", "An AI-native platform for teams that"),
        (.useCase, "Revenue-operations teams of 30 customers", "Various teams with data needs"),
        (.bill, "monthly_usd: 3200", "monthly_usd: 1"),
        (.backing, "last_round: 2026-05", "last_round: 2021-05"),
        (.backing, "activate_provider: true, invite: true", "activate_provider: true, invite: false"),
        (.bedrock, "evaluation: {items: 400, metric: qualified-lead precision}", "launch: 2027-06"),
        (.bedrock, "model: sonnet-class", "model: haiku-class"),
        (.stack, "model: bridge, tenants_now: 30", "model: pool, tenants_now: 3"),
        (.soc2, "deal_blocked: true", "deal_blocked: false"), (.soc2, "month: 2027-03", "month: 2027-11"),
        (.platform, "plan: paid", "plan: free"), (.timing, "need: this-quarter", "need: later"),
        (.workloads, "kind: soc2-scaffolding", "kind: discrete-project"),
        (.contact, "email: cto@pipelineharbor.example", "email: cto@other.example"),
    ]

    @Test
    func `two companies that differ only in what is not shared look the same to a partner, byte for byte`()
        async throws
    {
        let original = String(
            decoding: try Repository.bytes(Repository.examplePath("revenue-ops-series-a")), as: UTF8.self)
        for accepted in [false, true] {
            for pair in Self.pairs {
                guard original.contains(pair.from) else {
                    Issue.record("the example has no \(pair.from) any more")
                    continue
                }
                var seen: [[String]] = []
                for text in [original, original.replacing(pair.from, with: pair.to)] {
                    let site = try Site()
                    let market = try await Market({ _ in text }, on: site)
                    let shared = SharedField.allCases.filter { $0 != pair.field && $0 != .filingRecord }
                    await market.agree(shared, shared)
                    // Whoever is asked first may differ: the operator gives it to the same one.
                    _ = await market.console.post(
                        "/operator/cases/\(market.company)", from: "/operator/cases/\(market.company)",
                        [("do", "override"), ("partner", "northwind-cloud"), ("reason", "the same for both")])
                    if accepted {
                        let page = await market.northwind.get(market.theirs).text
                        let number =
                            page.firstMatch(of: /name="number" value="(\d+)"/).map { String($0.1) } ?? "1"
                        #expect(
                            await market.northwind.post(
                                market.theirs, from: market.theirs, [("do", "accept"), ("number", number)]
                            ).status == 303)
                    }
                    let key = try await market.northwindKey()
                    let bearer = ["authorization": "Bearer \(key)"]
                    var pages: [String] = []
                    for path in ["/partner", market.theirs, "\(market.theirs)?csv=checklist", "/inbox"] {
                        pages.append(await market.northwind.get(path).text)
                    }
                    for path in [
                        "/api/v1/partner/applications", "/api/v1/partner/applications/\(market.company)",
                    ] { pages.append(await market.northwind.send(.get, path, headers: bearer).text) }
                    seen.append(pages.map { Self.plain($0, market) })
                }
                for (first, second) in zip(seen[0], seen[1]) {
                    let place = zip(first.split(separator: "\n"), second.split(separator: "\n")).first {
                        $0 != $1
                    }
                    #expect(
                        first == second,
                        "\(pair.field) \(accepted ? "accepted" : "offered"): \(place.map { "\($0.0.prefix(400)) | \($0.1.prefix(400))" } ?? "")"
                    )
                }
            }
        }
    }

    /// A page without the ids, tokens and numbers of offers that differ in every run.
    private static func plain(_ page: String, _ market: Market) -> String {
        page.replacing(market.company.text, with: "ID").replacing(
            String(market.company.text.suffix(6)), with: "ID"
        )
        .replacing(/name="csrf" value="[^"]*"/, with: "csrf")
        .replacing(/"(offer|owner)": ("[^"]*"|\d+)/, with: "x").replacing(
            /name="number" value="\d+"/, with: "n"
        )
        .replacing(/[0-9a-z]{26}/, with: "ULID")
        // Notices of one moment stand in the order of their ids.
        .split(separator: "\n").sorted().joined(separator: "\n")
    }

    @Test func `a founder agrees, one partner sees what was agreed to, accepts, asks, and is answered`()
        async throws
    {
        let market = try await Market()
        let before = await market.founder.get(market.match).text
        #expect(before.contains("Agree and find a partner") && before.contains("Who pays whom"))
        #expect(await market.northwind.get(market.theirs).status == 404)
        await market.agree()
        #expect(await market.lantern.get(market.theirs).status == 404)
        let offer = await market.northwind.get(market.theirs)
        #expect(offer.status == 200 && offer.text.contains("Offered to you alone"))
        // The offer tells what is built, not by whom.
        #expect(offer.text.contains("revenue-operations teams"))
        for hidden in ["Pipeline Harbor", "pipelineharbor.example", "cto@", "3200", "Northpoint"] {
            #expect(!offer.text.contains(hidden), "\(hidden)")
        }
        #expect(await market.northwind.get("/partner").text.contains("1 of") == true)
        let accept = await market.northwind.post(
            market.theirs, from: market.theirs, [("do", "accept"), ("number", "1")])
        #expect(accept.status == 303)
        let page = await market.northwind.get(market.theirs).text
        #expect(
            page.contains("Pipeline Harbor") && page.contains("Checklist of each track")
                && !page.contains("3200"))
        #expect(
            await market.northwind.post(
                market.theirs, from: market.theirs, [("do", "ask"), ("question", "Who runs the audit?")]
            ).status == 303)
        // A question about a field is answered in that field: the application holds it from then on.
        let form = [("do", "ask"), ("about", "filing.city"), ("question", "for the invoice")]
        #expect(await market.northwind.post(market.theirs, from: market.theirs, form).status == 303)
        let about = await market.founder.get(market.match).text
        let field = try #require(
            about.firstMatch(of: /name="question" value="([^"]+)"(?:(?!name="question").)*<input id="a-/))
        #expect(about.contains("for the invoice"))
        let told = [("do", "answer"), ("question", String(field.1)), ("answer", "New York")]
        #expect(await market.founder.post(market.match, from: market.match, told).status == 303)
        let file = await market.founder.get("/apply/\(market.company)/company.yaml").text
        #expect(file.contains("city: New York"))
        let founders = await market.founder.get(market.match).text
        #expect(
            founders.contains("Who runs the audit?") && founders.contains("Northwind Cloud</b> took your"))
        let question = try #require(founders.firstMatch(of: /name="question" value="([^"]+)"/)).1
        #expect(
            await market.founder.post(
                market.match, from: market.match,
                [("do", "answer"), ("question", String(question)), ("answer", "A firm in Boston")]
            ).status == 303)
        #expect(await market.northwind.get(market.theirs).text.contains("A firm in Boston"))
        // Taken back: nothing is left to see.
        let untold = await market.founder.post(market.match, from: market.match, [("do", "revoke")])
        #expect(untold.status == 422)
        #expect(
            await market.founder.post(market.match, from: market.match, [("do", "revoke"), ("sure", "yes")])
                .status == 303)
        #expect(await market.northwind.get(market.theirs).status == 404)
        #expect(await market.northwind.get("/partner").text.contains("Nothing here"))
    }

    @Test func `founder and partner write to each other, and nobody else reads it`() async throws {
        let market = try await Market()
        let founder = market.founder
        // Before anybody has it there is nobody to write to.
        #expect(
            await founder.post(market.match, from: market.match, [("do", "say"), ("text", "early")]).status
                == 422)
        await market.agree()
        _ = await market.console.post(
            "/operator/cases/\(market.company)", from: "/operator/cases/\(market.company)",
            [("do", "override"), ("partner", "northwind-cloud"), ("reason", "the same for all")])
        let page = await market.northwind.get(market.theirs).text
        let number = page.firstMatch(of: /name="number" value="(\d+)"/).map { String($0.1) } ?? "1"
        #expect(
            await market.northwind.post(
                market.theirs, from: market.theirs, [("do", "say"), ("text", "before it was taken")]
            ).status >= 400)
        _ = await market.northwind.post(
            market.theirs, from: market.theirs, [("do", "accept"), ("number", number)])
        let words = "Which \"month\" is <it>?\r\nAnd which \u{1F469}\u{200D}\u{1F4BB}?"
        #expect(
            await market.northwind.post(market.theirs, from: market.theirs, [("do", "say"), ("text", words)])
                .status == 303)
        let mails = try await market.site.mails(to: "founder@a.example")
        #expect(mails.contains { $0.subject.contains("wrote to you") })
        #expect(!mails.contains { $0.text.contains("Which") })
        // The count stands on every page until the page is opened; then it is read.
        func unread() async -> Int {
            let text = await founder.get("/account").text
            return text.firstMatch(of: /class="count">(\d+)/).flatMap { Int(String($0.1), in: 0...1_000) }
                ?? 0
        }
        let before = await unread()
        #expect(before > 0)
        let shown = await founder.get(market.match).text
        #expect(shown.contains("Which &quot;month&quot; is &lt;it&gt;?"))
        #expect(await unread() < before)
        #expect(
            await founder.post(market.match, from: market.match, [("do", "say"), ("text", "March.")]).status
                == 303)
        #expect(await market.northwind.get(market.theirs).text.contains("March."))
        for text in ["", " ", String(repeating: "x", count: MatchLimits.text + 1), "a\u{0}b"] {
            #expect(
                await founder.post(market.match, from: market.match, [("do", "say"), ("text", text)]).status
                    >= 400)
        }
        // The next partner reads nothing of it, nor does the operator.
        #expect(!(await market.console.get("/operator/cases/\(market.company)").text.contains("March.")))
        _ = await founder.post(market.match, from: market.match, [("do", "reject"), ("reason", "")])
        _ = await market.console.post(
            "/operator/cases/\(market.company)", from: "/operator/cases/\(market.company)",
            [("do", "override"), ("partner", "lantern-ai"), ("reason", "the next")])
        let offer = await market.lantern.get(market.theirs).text
        let turn = offer.firstMatch(of: /name="number" value="(\d+)"/).map { String($0.1) } ?? "0"
        #expect(
            await market.lantern.post(
                market.theirs, from: market.theirs, [("do", "accept"), ("number", turn)]
            ).status == 303)
        let next = await market.lantern.get(market.theirs)
        #expect(next.status == 200 && next.text.contains("id=\"thread\"") && !next.text.contains("March."))
        #expect(!(await founder.get(market.match).text.contains("March.")))
    }

    @Test func `the partner that accepted prepares and answers the record; only the founder approves it`()
        async throws
    {
        let market = try await Market(on: try Site.filing().site)
        let page = "\(market.theirs)/filings/build-for-startups"
        let founders = "/companies/\(market.company)/filings/build-for-startups"
        await market.agree()
        // An offer shows no record.
        #expect(await market.northwind.get(page).status == 404)
        _ = await market.northwind.post(
            market.theirs, from: market.theirs, [("do", "accept"), ("number", "1")])
        #expect(await market.northwind.get(market.theirs).text.contains(page))
        #expect(await market.lantern.get(page).status == 404)
        // What the founder's people note for themselves stays with them.
        let founder = try await market.user("founder@a.example")
        let scope = try #require(try await market.site.app.engagements.scope(market.company, for: founder))
        let track = try #require(TrackID(rawValue: "build-for-startups"))
        try await market.site.app.engagements.handle(
            .moveTrack(track, to: .ready, holder: .founder, amount: nil, note: "PLANTED-NOTE"), scope,
            at: market.site.clock.now)
        #expect(await market.founder.get(founders).text.contains("PLANTED-NOTE"))
        #expect(!(await market.northwind.get(page).text).contains("PLANTED-NOTE"))
        let before = await market.northwind.get(page).text
        #expect(before.contains("Prepare the record") && before.contains("The opportunity, field by field"))
        #expect(await market.northwind.post(page, from: page, [("action", "prepare")]).status == 303)
        let asked = await market.northwind.get(page).text
        #expect(asked.contains("What is missing") && asked.contains("Customer.Account.Address.PostalCode"))
        #expect(await market.northwind.post(page, from: page, [("action", "ask")]).status == 303)
        #expect(await market.founder.get(market.match).text.contains("Answer them at \(founders)"))
        #expect(
            await market.northwind.post(
                page, from: page,
                [
                    ("action", "answer"), ("Customer.Account.Address.PostalCode", "10001"),
                    ("$.AccountId", "444455556666"),
                ]
            ).status == 303)
        // Nobody of the partner's may approve, whatever the form says, and nothing leaves before the founder did.
        let ready = await market.northwind.get(page).text
        #expect(ready.contains("The founder approves this record") && !ready.contains("founder@a.example"))
        #expect(!ready.contains("Approve this record") && !ready.contains("Send to AWS"))
        let approval = await market.founder.get(founders).text
        #expect(approval.contains("partner northwind-cloud"))
        let hash = String(try #require(approval.firstMatch(of: /name="hash" value="([0-9a-f]{64})"/)).1)
        let approve = [("action", "approve"), ("hash", hash)]
        #expect(await market.northwind.post(page, from: page, approve).status == 404)
        #expect(await market.northwind.post(page, from: page, [("action", "send")]).status >= 400)
        #expect(await market.founder.post(founders, from: founders, approve).status == 303)
        #expect(await market.northwind.post(page, from: page, [("action", "send")]).status == 303)
        _ = try await market.site.app.filingWorker?.turn()
        let sent = await market.northwind.get(page).text
        let opportunity = try #require(sent.firstMatch(of: /O1[0-9]{7}/)).0
        #expect(sent.contains("Refresh from AWS"))
        #expect(sent.contains("It is what AWS holds"))
        #expect(await market.founder.get(founders).text.contains(opportunity))
        #expect(
            await market.northwind.post(page, from: page, [("action", "show"), ("code", "1")]).status >= 400)
    }

    @Test func `a record that is not shared is neither shown to the partner nor prepared by it`() async throws
    {
        let market = try await Market()
        let page = "\(market.theirs)/filings/build-for-startups"
        await market.agree(SharedField.offered, SharedField.accepted.filter { $0 != .filingRecord })
        _ = await market.northwind.post(
            market.theirs, from: market.theirs, [("do", "accept"), ("number", "1")])
        #expect(await market.northwind.get(page).status == 404)
        #expect(await market.northwind.post(page, from: market.theirs, [("action", "prepare")]).status == 404)
        #expect(!(await market.northwind.get(market.theirs).text).contains("/filings/"))
        // Nor does the engagement itself take it, whatever a page would let through.
        let partner = try #require(PartnerID("northwind-cloud"))
        let desk = try await market.user("desk@northwind.example")
        let scope = try #require(
            try await market.site.app.matches.scope(market.company, partner, desk, at: market.site.clock.now))
        let track = try #require(TrackID(rawValue: "build-for-startups"))
        await #expect(throws: Refusal.self) {
            try await market.site.app.engagements.handle(
                .filing(track, .answer([])), scope, at: market.site.clock.now)
        }
    }

    /// A word of its own in every field, so that whatever leaks tells which.
    @Test func `no field that is not shared reaches a partner's page, API, mail, webhook or feed`()
        async throws
    {
        let market = try await Market { file in
            file.replacingOccurrences(of: "name: Pipeline Harbor", with: "name: PLANTED-NAME")
                .replacingOccurrences(
                    of: "https://pipelineharbor.example", with: "https://planted-site.example"
                )
                .replacingOccurrences(
                    of: "cto@pipelineharbor.example", with: "planted-mail@planted-site.example"
                )
                .replacingOccurrences(of: "Northpoint Ventures", with: "PLANTED-INVESTOR")
                .replacingOccurrences(of: "monthly_usd: 3200", with: "monthly_usd: 913377")
                .replacingOccurrences(
                    of: "Revenue-operations teams of 30", with: "PLANTED-USECASE teams of 30"
                )
                .replacingOccurrences(of: "name: SOC 2 Type II scaffolding", with: "name: PLANTED-WORKLOAD")
        }
        let page = "/partner/webhooks"
        // Refused, as it leads inside; so the row is put as one that the operator allowed.
        #expect(
            await market.northwind.post(
                page, from: page, [("do", "add"), ("url", "https://127.0.0.1/x"), ("form", "signed")]
            )
            .status == 422)
        _ = try await market.site.app.webhookStore.add(
            "https://hooks.example/x", .signed, owner: "partner:northwind-cloud", at: market.site.clock.now)
        let feedPage = await market.northwind.post("/inbox", from: "/inbox", [("do", "feed")]).text
        let feed = try #require(feedPage.firstMatch(of: /\/feeds\/[A-Za-z0-9_-]+/)).0
        let planted = [
            "PLANTED-NAME", "planted-site", "planted-mail", "PLANTED-INVESTOR", "913377", "PLANTED-USECASE",
            "PLANTED-WORKLOAD",
        ]
        await market.agree([.market, .need], [.market, .need, .soc2])
        let keys = await market.northwind.post(
            "/partner/keys", from: "/partner/keys", [("do", "create"), ("name", "crm"), ("scope", "read")]
        ).text
        let bearer = ["authorization": "Bearer \(try #require(keys.firstMatch(of: /crk_[A-Za-z0-9_-]+/)).0)"]
        for step in ["offered", "accepted"] {
            var seen: [(String, String)] = []
            for path in ["/partner", market.theirs, "/partner/profile", page, "/inbox", String(feed)] {
                seen.append((path, await market.northwind.get(path).text))
            }
            for table in ["cases", "shared", "checklist", "milestones", "questions"] {
                seen.append((table, await market.northwind.get("\(market.theirs)?csv=\(table)").text))
                seen.append((table, await market.northwind.get("/partner?csv=\(table)").text))
            }
            for path in ["", "/\(market.company)"] {
                let answer = await Visitor(market.site).send(
                    .get, "/api/v1/partner/applications\(path)", headers: bearer)
                #expect(answer.status == 200 && answer.text.contains(market.company.text))
                seen.append(("api\(path)", answer.text))
            }
            for mail in try await market.site.mails(to: "desk@northwind.example") {
                seen.append(("mail", mail.subject + mail.text + mail.html))
            }
            for delivery in try await market.site.app.webhookStore.deliveries(of: "partner:northwind-cloud") {
                seen.append(("webhook", delivery.body))
            }
            #expect(
                seen.count > 15 && seen.contains { $0.0 == "webhook" } && seen.contains { $0.0 == "mail" })
            for (place, text) in seen {
                for word in planted { #expect(!text.contains(word), "\(word) on \(place) when \(step)") }
            }
            if step == "offered" {
                #expect(
                    await market.northwind.post(
                        market.theirs, from: market.theirs, [("do", "accept"), ("number", "1")]
                    )
                    .status == 303)
            }
        }
        // The operator sees routing fields; the rest only with a reason, which is kept.
        let console = "/operator/cases/\(market.company)"
        for word in planted { #expect(await !market.console.get(console).text.contains(word), "\(word)") }
        #expect(
            await market.console.post(console, from: console, [("do", "unmask"), ("reason", "")]).status
                == 422)
        #expect(
            await market.console.post(
                console, from: console, [("do", "unmask"), ("reason", "support case 12")]
            ).status
                == 303)
        #expect(await market.console.get(console).text.contains("PLANTED-NAME"))
        #expect(await market.console.get("/operator/partners").text.contains("support case 12"))
    }

    @Test func `silence is rerouted by the clock and the console shows the queue, the why and the override`()
        async throws
    {
        let market = try await Market()
        await market.agree()
        let console = "/operator/cases/\(market.company)"
        let page = await market.console.get(console).text
        #expect(page.contains("Why Northwind Cloud") && page.contains("What would change this order"))
        market.site.clock.pass(seconds: 9 * 3_600)
        #expect(try await market.site.app.desk.turn(at: market.site.clock.now).moved == 1)
        #expect(await market.northwind.get(market.theirs).status == 404)
        #expect(await market.lantern.get(market.theirs).status == 200)
        // Nine hours in, sessions of operators have ended; the console asks to sign in again.
        #expect(await market.console.get(console).status == 303)
    }

    @Test func `rules are tried first and published only when their examples hold`() async throws {
        let market = try await Market()
        let shipped = RoutingRules.embeddedText
        let page = "/operator/rules"
        let worse = shipped.replacingOccurrences(
            of: "[specialist, generalist]", with: "[generalist, specialist]"
        )
        .replacingOccurrences(of: "version: 1\n", with: "version: 2\n")
        let tried = await market.console.post(page, from: page, [("do", "try"), ("text", worse)])
        #expect(tried.text.contains("The examples do not hold"))
        #expect(
            await market.console.post(page, from: page, [("do", "publish"), ("text", worse)]).status == 422)
        let better = shipped.replacingOccurrences(of: "version: 1\n", with: "version: 2\n")
        let fine = await market.console.post(page, from: page, [("do", "try"), ("text", better)])
        #expect(fine.text.contains("Publish version 2") && fine.text.contains("+ version: 2"))
        #expect(
            await market.console.post(page, from: page, [("do", "publish"), ("text", better)]).status == 303)
        #expect(try await market.site.app.desk.rules().version == 2)
        #expect(
            await market.console.post(page, from: page, [("do", "publish"), ("text", better)]).status == 422)
    }

    @Test func `a profile waits for approval, capacity does not, and views are kept`() async throws {
        let market = try await Market()
        let page = "/partner/profile"
        #expect(
            await market.northwind.post(
                page, from: page,
                [("do", "capacity"), ("capacity", "2"), ("holidays", "2026-12-24 2026-12-31")]
            ).status == 303)
        let id = try #require(PartnerID("northwind-cloud"))
        #expect(try await market.site.app.partners.partner(id)?.partner.capacity == 2)
        let profile = try #require(try await market.site.app.partners.partner(id)).partner.json().pretty
            .replacingOccurrences(of: "\"advanced\"", with: "\"premier\"")
        #expect(
            await market.northwind.post(page, from: page, [("do", "profile"), ("profile", profile)]).status
                == 303)
        #expect(try await market.site.app.partners.partner(id)?.partner.tier == .advanced)
        #expect(
            await market.console.post(
                "/operator/partners", from: "/operator/partners", [("do", "approve"), ("partner", id.text)]
            ).status == 303)
        #expect(try await market.site.app.partners.partner(id)?.partner.tier == .premier)
        #expect(
            await market.northwind.post(
                page, from: page, [("do", "profile"), ("profile", "id: northwind-cloud")]
            )
            .status == 422)
        #expect(
            await market.console.post(
                "/operator", from: "/operator",
                [("do", "save"), ("name", "Late"), ("query", "stage=breached")]
            ).status == 303)
        #expect(await market.console.get("/operator").text.contains("/operator?stage=breached"))
        #expect(await market.console.get("/operator/funnel").status == 200)
        #expect(await market.console.get("/operator/partners?export=csv").text.contains("northwind-cloud"))
    }

    @Test func `somebody of the partner owns an application, and only the partner's own people can`()
        async throws
    {
        let market = try await Market()
        await market.agree()
        #expect(await market.northwind.get("/partner?view=unassigned").text.contains(market.theirs))
        #expect(!(await market.northwind.get("/partner?view=mine").text).contains(market.theirs))
        _ = await market.northwind.post(
            market.theirs, from: market.theirs, [("do", "accept"), ("number", "1")])
        // Views of one's own, and of nobody else.
        let keep = [("do", "save"), ("name", "Harbors"), ("query", "view=mine&q=harbor")]
        #expect(await market.northwind.post("/partner", from: "/partner", keep).status == 303)
        #expect(await market.northwind.get("/partner").text.contains("/partner?view=mine&amp;q=harbor"))
        #expect(await market.northwind.get("/partner?view=mine&q=harbor").text.contains(market.theirs))
        #expect(!(await market.northwind.get("/partner?view=mine&q=other").text).contains(market.theirs))
        #expect(!(await market.lantern.get("/partner").text).contains("Harbors"))
        // Whoever accepts works on it.
        #expect(await market.northwind.get("/partner?view=mine").text.contains(market.theirs))
        let stranger = try await market.user("desk@lantern.example")
        let own = [("do", "own"), ("owner", stranger.text)]
        #expect(await market.northwind.post(market.theirs, from: market.theirs, own).status == 404)
        #expect(
            await market.northwind.post(market.theirs, from: market.theirs, [("do", "own"), ("owner", "")])
                .status == 303
        )
        #expect(await market.northwind.get("/partner?view=unassigned").text.contains(market.theirs))
    }

    @Test func `the operator does one thing to many applications, and moves one from its partner`()
        async throws
    {
        let market = try await Market()
        await market.agree()
        _ = await market.northwind.post(
            market.theirs, from: market.theirs, [("do", "accept"), ("number", "1")])
        let queue = "/operator"
        let id = market.company.text
        #expect(
            await market.console.post(queue, from: queue, [("do", "bulk"), ("act", "rerank")]).status == 422)
        let gone = TenantID(at: testStart, random: .system).text
        let refused = await market.console.post(
            queue, from: queue,
            [
                ("do", "bulk"), ("act", "offer"), ("partner", "northwind-cloud"), ("reason", "They know it"),
                ("case", id), ("case", gone),
            ])
        #expect(
            refused.text.contains("Northwind Cloud has it") && refused.text.contains("is not there any more"))
        let moved = await market.console.post(
            queue, from: queue,
            [
                ("do", "bulk"), ("act", "offer"), ("partner", "lantern-ai"),
                ("reason", "Asked for by the founder"), ("case", id),
            ])
        #expect(moved.status == 200 && moved.text.contains(">done<"))
        #expect(await market.northwind.get(market.theirs).status == 404)
        #expect(await market.lantern.get(market.theirs).text.contains("Offered to you alone"))
    }

    @Test func `a key does what its maker's page does, and ends with the turn, the firm and the role`()
        async throws
    {
        let market = try await Market()
        func key(_ visitor: Visitor, _ page: String, _ scopes: [String]) async throws -> [String: String] {
            let made = await visitor.post(
                page, from: page, [("do", "create"), ("name", "crm")] + scopes.map { ("scope", $0) }
            ).text
            return ["authorization": "Bearer \(try #require(made.firstMatch(of: /crk_[A-Za-z0-9_-]+/)).0)"]
        }
        let (north, lantern) = (
            try await key(market.northwind, "/partner/keys", ["read", "write"]),
            try await key(market.lantern, "/partner/keys", ["read"])
        )
        let desk = try await key(market.console, "/operator/keys", ["read"])
        let founder = try await key(market.founder, "/companies/\(market.company)/keys", ["read", "write"])
        await market.agree()
        let list = "/api/v1/partner/applications"
        let one = "\(list)/\(market.company)"
        let outside = Visitor(market.site)
        func get(_ path: String, _ key: [String: String]) async -> WebResponse {
            await outside.send(.get, path, headers: key)
        }
        func decide(_ body: String, _ key: [String: String]) async -> WebResponse {
            await outside.send(
                .post, "\(one)/decision", body: Array(body.utf8),
                headers: key.merging(["content-type": "application/json"]) { $1 })
        }
        // Each key opens its owner's addresses, and nobody else's.
        for (path, allowed) in [
            (list, north), (one, north), ("/api/v1/operator/applications", desk),
            ("/api/v1/operator/partners", desk),
            ("/api/v1/companies/\(market.company)", founder),
        ] {
            for key in [north, lantern, desk, founder, [:]] {
                let status = await get(path, key).status
                let isOwn = key == allowed || (path == list && key == lantern)
                #expect(status == (isOwn ? 200 : key.isEmpty ? 401 : 404), "\(path)")
            }
        }
        let offer = await get(one, north).text
        #expect(offer.contains("\"need\"") && !offer.contains("Pipeline Harbor"))
        #expect(await !get("/api/v1/operator/applications", desk).text.contains("Pipeline"))
        #expect(await decide("{\"decision\": \"accept\", \"offer\": 1}", lantern).status == 403)
        #expect(await decide("{\"decision\": \"accept\", \"offer\": 1}", founder).status == 404)
        for body in [
            "{", "[]", "{\"decision\": \"accept\"}", "{\"decision\": \"decline\", \"offer\": 1}",
            "{\"decision\": \"accept\", \"offer\": 1, \"x\": 1}",
        ] {
            #expect([400, 422].contains(await decide(body, north).status), "\(body)")
        }
        let accepted = await decide("{\"decision\": \"accept\", \"offer\": 1}", north)
        #expect(accepted.status == 200 && accepted.text.contains("\"accept\""))
        #expect(await get(one, north).text.contains("Pipeline Harbor"))
        #expect(await decide("{\"decision\": \"accept\", \"offer\": 1}", north).status == 422)
        // Taken back, the key sees nothing of it; out of the firm, it opens nothing.
        #expect(
            await market.founder.post(market.match, from: market.match, [("do", "revoke"), ("sure", "yes")])
                .status == 303)
        #expect(await get(one, north).status == 404)
        try await market.site.database.write { session in
            try session.run(Statement("DELETE FROM partner_member"))
            try session.run(Statement("UPDATE account SET kind = 'founder' WHERE kind = 'operator'"))
        }
        #expect(await get(list, north).status == 401)
        #expect(await get("/api/v1/operator/partners", desk).status == 401)
    }

    @Test
    func `credits that run low, expire unused or are used up are told once for each step, without figures`()
        async throws
    {
        let market = try await Market(on: try Site.filing().site)
        let app = market.site.app
        let track = try #require(TrackID(rawValue: "build-for-startups"))
        let page = "/companies/\(market.company)/filings/build-for-startups"
        #expect(await market.founder.post(page, from: page, [("action", "prepare")]).status == 303)
        let user = try await market.user("founder@a.example")
        let scope = try #require(try await app.engagements.scope(market.company, for: user)).asWorker
        func balance(_ remaining: Int, endsIn days: Int64) async throws {
            let ends = market.site.clock.now.adding(seconds: days * 86_400).milliseconds
            let credit = BalanceCredit(
                id: "credit-1", initial: Money(dollars: 25_000), remaining: Money(dollars: remaining),
                ends: ends)
            try await app.engagements.handle(
                .filing(track, .record([.balanceRead([credit], isExpired: false)])), scope,
                at: market.site.clock.now)
        }
        func told() async throws -> [String] {
            try await app.tellOfCredits(at: market.site.clock.now)
            return try await market.site.mails(to: "founder@a.example").map(\.subject).filter {
                $0.contains("redit")
            }
        }
        // Nothing landed: nothing runs out.
        #expect(try await told().isEmpty)
        for state in [TrackState.filed, .approved, .landed] {
            try await app.engagements.handle(
                .moveTrack(
                    track, to: state, holder: .nobody,
                    amount: state == .approved ? Money(dollars: 25_000) : nil, note: ""),
                scope, at: market.site.clock.now)
        }
        let landed = try await told().count
        try await balance(24_000, endsIn: 700)
        #expect(try await told().count == landed)
        // Almost empty: used to nine tenths, and soon out.
        try await balance(1_000, endsIn: 700)
        let low = try await told()
        #expect(
            low.contains("90 % of a credit are used")
                && low.contains { $0.hasPrefix("Credits run out within") })
        #expect(try await told() == low)
        // Much left, and twenty days to go.
        try await balance(24_000, endsIn: 20)
        #expect(try await told().contains("Credits expire unused within 30 days"))
        let mails = try await market.site.mails(to: "founder@a.example").filter {
            $0.subject.contains("redits")
        }
        for mail in mails {
            #expect(!mail.text.contains("$") && !mail.text.contains("24,000"), "\(mail.subject)")
        }
    }

    @Test func `whoever signs in elsewhere, or changes how somebody signs in, is told to the mailbox`()
        async throws
    {
        let site = try Site()
        let first = Visitor(site)
        try await first.signIn("o@a.example")
        let company = try await first.bring("revenue-ops-series-a")
        func warnings() async throws -> [String] {
            try await site.mails(to: "o@a.example").filter {
                $0.text.contains("/account") && $0.unsubscribe == nil
            }
            .map(\.subject).filter { !$0.contains("sign-in link") }
        }
        #expect(try await warnings().isEmpty)
        let elsewhere = Visitor(site)
        elsewhere.agent = "Another browser"
        try await elsewhere.signIn("o@a.example")
        #expect(try await warnings() == ["Somebody signed in from another browser"])
        // The same one again is no news.
        let again = Visitor(site)
        again.agent = "Another browser"
        try await again.signIn("o@a.example")
        #expect(try await warnings().count == 1)
        let page = "/companies/\(company)/keys"
        #expect(
            await first.post(page, from: page, [("do", "create"), ("name", "ci"), ("scope", "read")]).status
                == 200)
        #expect(try await warnings().contains("An API key was made"))
    }

    @Test func `a decline by the API tells nothing of whoever is asked next`() async throws {
        let market = try await Market()
        let made = await market.northwind.post(
            "/partner/keys", from: "/partner/keys",
            [("do", "create"), ("name", "crm"), ("scope", "read"), ("scope", "write")]
        ).text
        let key = try #require(made.firstMatch(of: /crk_[A-Za-z0-9_-]+/)).0
        await market.agree()
        let declined = await Visitor(market.site).send(
            .post, "/api/v1/partner/applications/\(market.company)/decision",
            body: Array("{\"decision\": \"decline\", \"offer\": 1, \"reason\": \"capacity\"}".utf8),
            headers: ["authorization": "Bearer \(key)", "content-type": "application/json"])
        #expect(declined.status == 200 && declined.text.contains("\"decline\""))
        let founder = try await market.user("founder@a.example")
        let scope = try #require(try await market.site.app.engagements.scope(market.company, for: founder))
        let next = try #require(try await market.site.app.engagements.load(scope))
        #expect(next.matching.current?.number == 2)
        #expect(
            !declined.text.contains("expires") && !declined.text.contains("2,")
                && !declined.text.contains("stage"))
        #expect(await market.northwind.get(market.theirs).status == 404)
    }

    @Test func `the funnel counts by step and by the word under which a founder came`() async throws {
        let market = try await Market()
        let other = Visitor(market.site)
        let begun = await other.post("/apply", from: "/apply?from=Accelerator-7", [("from", "Accelerator-7")])
        #expect(begun.status == 303)
        _ = await other.post("/apply", from: "/apply", [("from", "<script>")])
        await market.agree()
        let page = await market.console.get("/operator/funnel").text
        #expect(page.contains("<td>accelerator-7</td><td class=\"n\">1</td>"))
        #expect(
            page.contains("<td>web</td><td class=\"n\">1</td>")
                && page.contains("<td>import</td><td class=\"n\">1</td>"))
        #expect(!page.contains("script>1") && page.contains("Lost"))
    }

    @Test func `mails that can wait come together at the chosen time, and one POST ends them`() async throws {
        let market = try await Market()
        let site = market.site
        let wishes = [
            ("do", "wishes"), ("digest", "daily"), ("from", "20"), ("until", "7"), ("zone", "UTC"),
            ("kind", "offered"), ("kind", "next-partner"),
        ]
        #expect(await market.founder.post("/inbox", from: "/inbox", wishes).status == 303)
        let before = try await site.mails(to: "founder@a.example").count
        await market.agree()
        // It waits: "offered" is no mail of its own.
        #expect(try await site.mails(to: "founder@a.example").count == before)
        try await site.app.gatherDigests(at: site.clock.now)
        #expect(try await site.mails(to: "founder@a.example").count == before)
        // What must be known is mailed at once, and cannot be ended.
        _ = await market.northwind.post(
            market.theirs, from: market.theirs, [("do", "accept"), ("number", "1")])
        let matched = try await site.mails(to: "founder@a.example").first {
            $0.subject.contains("took your application on")
        }
        #expect(matched != nil && matched?.unsubscribe == nil)
        site.clock.pass(seconds: 86_400)
        try await site.app.gatherDigests(at: site.clock.now)
        try await site.app.gatherDigests(at: site.clock.now)
        let mails = try await site.mails(to: "founder@a.example")
        #expect(mails.count == before + 2)
        let digest = try #require(mails.first { $0.subject.contains("notice") })
        #expect(
            digest.text.contains("Your application is with a partner")
                && digest.text.contains("\(site.origin)\(market.match)"))
        let address = try #require(digest.unsubscribe)
        let path = String(address.dropFirst(site.origin.count))
        // As a mail program sends it: no cookie, no page, no origin (RFC 8058).
        let program = Visitor(site)
        let looked = await program.get(path)
        #expect(looked.status == 200 && looked.text.contains("End these mails"))
        let ended = await program.send(
            .post, path, body: Array("List-Unsubscribe=One-Click".utf8),
            headers: ["origin": "", "content-type": "application/x-www-form-urlencoded"])
        #expect(ended.status == 200)
        let founder = try await market.user("founder@a.example")
        #expect(try await site.app.notices.preferences(of: founder).muted.contains("digest"))
        let forged = String(path.dropLast(3)) + "AAA"
        #expect(await program.send(.post, forged, form: [("x", "1")]).status == 404)
    }

    @Test func `what AWS decides is told to those it is about, once, without what was answered`() async throws
    {
        let market = try await Market()
        await market.agree()
        _ = await market.northwind.post(
            market.theirs, from: market.theirs, [("do", "accept"), ("number", "1")])
        let app = market.site.app
        let track = try #require(TrackID(rawValue: "build-for-startups"))
        let founder = try await market.user("founder@a.example")
        let scope = try #require(try await app.engagements.scope(market.company, for: founder)).asWorker
        let page = "/companies/\(market.company)/filings/build-for-startups"
        #expect(await market.founder.post(page, from: page, [("action", "prepare")]).status == 303)
        func move(_ track: TrackID, _ state: TrackState, _ dollars: Int? = nil) async throws {
            try await app.engagements.handle(
                .moveTrack(
                    track, to: state, holder: .aws, amount: dollars.map { Money(dollars: $0) },
                    note: "PLANTED-NOTE"),
                scope, at: market.site.clock.now)
        }
        func told(_ email: String, _ title: String) async throws -> Int {
            let mails = try await market.site.mails(to: email).filter { $0.subject.hasPrefix(title) }
            #expect(mails.allSatisfy { !$0.text.contains("PLANTED") && !$0.text.contains("25,000") })
            return mails.count
        }
        try await move(track, .filed)
        try await move(track, .actionRequired)
        try await move(track, .approved, 25_000)
        // Another amount is no second approval.
        try await move(track, .approved, 26_000)
        for title in ["Filed with AWS", "AWS asks for something", "AWS approved"] {
            #expect(try await told("founder@a.example", title) == 1, "\(title)")
            #expect(
                try await told("desk@northwind.example", title) == (title.hasPrefix("Filed") ? 0 : 1),
                "\(title)")
        }
        // What the partner does not file is none of its business.
        let own = try #require(TrackID(rawValue: "activate-founders"))
        try await move(own, .filed)
        try await move(own, .declined)
        #expect(try await told("founder@a.example", "AWS declined") == 1)
        #expect(try await told("desk@northwind.example", "AWS declined") == 0)
        // Nor what is not shared with it.
        await market.agree(SharedField.offered, SharedField.accepted.filter { $0 != .filingRecord })
        let before = try await told("desk@northwind.example", "")
        let bedrock = try #require(TrackID(rawValue: "bedrock-poc"))
        let other = "/companies/\(market.company)/filings/bedrock-poc"
        #expect(await market.founder.post(other, from: other, [("action", "prepare")]).status == 303)
        try await move(bedrock, .filed)
        try await move(bedrock, .declined)
        #expect(try await told("desk@northwind.example", "") == before)
    }

    @Test func `nothing that people read promises what AWS decides`() async throws {
        let market = try await Market()
        await market.agree()
        // Every template of the server, and what it makes of a match.
        let folder = Repository.root + "/Sources"
        var texts: [(String, String)] = []
        for room in ["Server", "MatchWork", "Dossiers", "Routing"] {
            for name in try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(room)")
            where name.hasSuffix(".swift") {
                texts.append(
                    (name, String(decoding: try Repository.bytes("\(folder)/\(room)/\(name)"), as: UTF8.self))
                )
            }
        }
        for path in [market.match, "/economics", "/guide"] {
            texts.append((path, await market.founder.get(path).text))
        }
        texts.append((market.theirs, await market.northwind.get(market.theirs).text))
        for mail in try await market.site.mails(to: "founder@a.example") { texts.append(("mail", mail.text)) }
        let claims =
            /(?i)\bwe guarantee|guaranteed (credits|approval|award|match)|\b100 ?% (approval|success)|risk[- ]free|certain to be approved|will be approved by AWS/
        for (place, text) in texts { #expect(text.firstMatch(of: claims) == nil, "\(place)") }
    }
}

@Suite struct AddressTests {
    private func guarded(_ table: [String: [[UInt8]]] = [:], allowed: Set<String> = []) -> AddressGuard {
        var found = AddressGuard(allowed: allowed)
        found.resolve = { table[$0] ?? [] }
        return found
    }

    @Test func `hostile addresses are refused, whatever their disguise`() {
        let inside: [String: [[UInt8]]] = [
            "inside.example": [[10, 0, 0, 1]], "meta.example": [[169, 254, 169, 254]],
            "half.example": [[93, 184, 216, 34], [127, 0, 0, 1]],
            "six.example": [Array(repeating: 0, count: 15) + [1]],
            "mapped.example": [Array(repeating: 0, count: 10) + [255, 255, 127, 0, 0, 1]],
            "nat64.example": [[0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 1]],
            "six-to-four.example": [[0x20, 0x02, 127, 0, 0, 1] + Array(repeating: 0, count: 10)],
            "metadata.google.internal": [[169, 254, 169, 254]], "localtest.me": [[127, 0, 0, 1]],
        ]
        let guarded = guarded(inside)
        let hostile = [
            "http://hooks.example/x", "ftp://hooks.example", "file:///etc/passwd",
            "gopher://hooks.example:70/_x", "//hooks.example",
            "https:hooks.example", "javascript:alert(1)", "https://", "https:///x", "https://hooks",
            "https://localhost/",
            "https://localhost:8443", "https://127.0.0.1/", "https://127.1/", "https://127.0.1/",
            "https://0/", "https://0.0.0.0/",
            "https://2130706433/", "https://0x7f000001/", "https://0x7f.0.0.1/", "https://0177.0.0.1/",
            "https://127.0.0.1.:443/",
            "https://10.0.0.8/", "https://172.16.0.1/", "https://172.31.255.255/", "https://192.168.1.1/",
            "https://100.64.0.1/",
            "https://169.254.169.254/latest/meta-data/", "https://198.18.0.1/", "https://192.0.0.1/",
            "https://192.0.2.1/",
            "https://198.51.100.7/", "https://203.0.113.9/", "https://224.0.0.1/", "https://240.0.0.1/",
            "https://255.255.255.255/",
            "https://[::1]/", "https://[::]/", "https://[fe80::1]/", "https://[fc00::1]/",
            "https://[fd00:ec2::254]/",
            "https://[::ffff:127.0.0.1]/", "https://[::ffff:7f00:1]/", "https://[64:ff9b::a00:1]/",
            "https://[2002:7f00:1::]/",
            "https://[2001:db8::1]/", "https://[2001::1]/", "https://[ff02::1]/", "https://[::1",
            "https://[fe80::1%25eth0]/",
            "https://inside.example/", "https://meta.example/", "https://half.example/",
            "https://six.example/",
            "https://mapped.example/", "https://nat64.example/", "https://six-to-four.example/",
            "https://metadata.google.internal/",
            "https://localtest.me/", "https://unknown.example/", "https://user:pass@hooks.example/",
            "https://hooks.example@127.0.0.1/",
            "https://hooks.example:22/", "https://hooks.example:25/", "https://hooks.example:0/",
            "https://hooks.example:99999/",
            "https://hooks.example:x/", "https://ho%6fks.example/", "https://hooks.example\\@127.0.0.1/",
            "https://hooks .example/",
            "https://hööks.example/", "https://-hooks.example/", "https://hooks..example/",
            "https://hooks.example\r\nHost: x/",
            "https://①②⑦.0.0.1/", "https://hooks.0x7f/",
        ]
        #expect(hostile.count >= 60)
        for address in hostile {
            #expect(throws: AddressRefusal.self, "\(address)") { try guarded.vet(address) }
        }
    }

    @Test func `a public address is taken and pinned to what was vetted`() throws {
        let guarded = guarded([
            "hooks.example": [[93, 184, 216, 34]],
            "six.example": [[0x26, 0x06, 0x28, 0] + Array(repeating: 0, count: 11) + [1]],
        ])
        #expect(try guarded.vet("https://hooks.example/a?b=c").ip == "93.184.216.34")
        #expect(try guarded.vet("https://HOOKS.example:8443/").port == 8_443)
        #expect(try guarded.vet("https://six.example/").ip == "[2606:2800:0:0:0:0:0:1]")
        #expect(try guarded.vet("https://93.184.216.34/").ip == "93.184.216.34")
    }

    @Test func `a name that resolves inside on the second look is refused then`() throws {
        let looks = Counter()
        var rebinding = AddressGuard()
        rebinding.resolve = { _ in looks.next() == 1 ? [[93, 184, 216, 34]] : [[127, 0, 0, 1]] }
        #expect(try rebinding.vet("https://rebind.example/").ip == "93.184.216.34")
        #expect(throws: AddressRefusal.self) { try rebinding.vet("https://rebind.example/") }
    }

    @Test func `only hosts that the operator names may be private`() throws {
        let guarded = guarded(allowed: ["127.0.0.1:9000"])
        #expect(try guarded.vet("http://127.0.0.1:9000/x").ip == nil)
        #expect(throws: AddressRefusal.self) { try guarded.vet("http://127.0.0.1:9001/x") }
    }

    /// The example of the Standard Webhooks specification's libraries.
    @Test func `messages are signed as others verify them`() throws {
        let secret = try #require(Data(base64Encoded: "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
        let signature = WebhookSender.signature(
            "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, Array("{\"test\": 2432232314}".utf8),
            [Array(secret)])
        #expect(signature == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
    }
}

private final class Counter: Sendable {
    private let count = Mutex(0)

    func next() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }
}
