import AWSClient
import AWSModels
import Addresses
import Emulator
import Engagements
import FilingWork
import Filings
import Persistence
import RulePacks
import Services
import StructuredText
import TestSupport
import Testing
import Units
import Web

/// A code that the web filed comes onto the balance from the web.
@Suite struct CodePageTests {
    private struct Granted {
        let site: Site
        let owner: Visitor
        let page: String
        let company: TenantID
        let emulator: PartnerCentralEmulator

        func post(_ fields: [(String, String)], as visitor: Visitor? = nil) async -> WebResponse {
            let who = visitor ?? owner
            let token = await who.csrf("/account")
            return await who.send(.post, page, form: [("csrf", token)] + fields)
        }

        func control(_ path: String, _ body: String) async {
            let response = await emulator.control(
                WireRequest(method: "POST", host: "x", path: "/_emulator/\(path)", body: Array(body.utf8)))
            #expect(response?.status == 200, "\(path)")
        }

        func turn() async throws {
            _ = await post([("action", "refresh")])
            for _ in 0..<3 { _ = try await site.app.filingWorker?.turn() }
        }

        func text() async -> String { await owner.send(.get, page).text }
    }

    /// A proof of concept that AWS has approved with a code of $25,000 for account 444455556666.
    private func granted() async throws -> (Granted, code: String) {
        let (site, emulator) = try Site.filing()
        let owner = Visitor(site)
        try await owner.signIn("owner@a.example")
        let company = try await owner.bring("revenue-ops-series-a")
        let it = Granted(
            site: site, owner: owner, page: "/companies/\(company)/filings/bedrock-poc", company: company,
            emulator: emulator)
        _ = await it.post([("action", "prepare")])
        _ = await it.post([
            ("action", "answer"), ("Customer.Account.Address.PostalCode", "10001"),
            ("$.AccountId", "444455556666"), ("$.StartDate", "2027-01-11"), ("$.EndDate", "2027-04-11"),
            ("$.RequestedAmount", "25000"),
        ])
        var text = await it.text()
        let hash = try #require(text.firstMatch(of: /name="hash" value="([0-9a-f]{64})"/)?.1)
        _ = await it.post([("action", "approve"), ("hash", String(hash))])
        _ = await it.post([("action", "send")])
        try await it.turn()
        let opportunity = try #require(await it.text().firstMatch(of: /O1[0-9]{7}/)).0
        await it.control("opportunities/\(opportunity)/review", #"{"status": "Approved"}"#)
        try await it.turn()
        let application = try #require(await it.text().firstMatch(of: /benappl-[0-9a-z]+/)).0
        await it.control("applications/\(application)/review", #"{"status": "APPROVED", "amount": "25000"}"#)
        try await it.turn()
        text = await it.text()
        let code = try #require(text.firstMatch(of: /name="code" value="([^"]+)"/)?.1)
        return (it, String(code))
    }

    @Test
    func `the template that an operator puts into a bucket is the one in the papers, and grants no more`()
        throws
    {
        let shared = GrantedRole.sharedTemplate(.credits)
        #expect(shared == String(decoding: try Repository.bytes("docs/role.yaml"), as: UTF8.self))
        let role = GrantedRole(
            .credits, server: "111122223333", externalID: "cloudroute-0123456789abcdef0123456789abcdef")
        // With its two parameters filled in it is what a founder could copy.
        let filled = shared.replacing(/Parameters:\n(?:  .*\n)+/, with: "")
            .replacing("!Sub \"arn:aws:iam::${Server}:root\"", with: "\"arn:aws:iam::\(role.server):root\"")
            .replacing("!Ref ExternalId", with: "\"\(role.externalID)\"")
        #expect(filled == role.cloudFormation)
        let link = role.quickCreate(template: "https://b.s3.amazonaws.com/role.yaml")
        #expect(link.contains("/quickcreate?templateURL=https://b.s3.amazonaws.com/role.yaml&stackName="))
        #expect(link.hasSuffix("&param_Server=111122223333&param_ExternalId=\(role.externalID)"))
    }

    @Test func `a role that the founder grants redeems the code, and only with the company's external id`()
        async throws
    {
        let (it, code) = try await granted()
        let dashboard = await it.owner.send(.get, "/companies/\(it.company)").text
        #expect(dashboard.contains("redeem the code of $25,000"))
        let offered = await it.post([("action", "role"), ("code", code)]).text
        for word in [
            "billing:RedeemCredits", "sts:ExternalId", "aws_iam_role", "AWS::IAM::Role", "444455556666",
        ] { #expect(offered.contains(word), "\(word)") }
        let external = try #require(offered.firstMatch(of: /cloudroute-[0-9a-f]{32}/)).0
        let role = "arn:aws:iam::444455556666:role/CloudRouteCredits"
        func redeem(_ arn: String) async -> WebResponse {
            await it.post([("action", "redeem"), ("code", code), ("role", arn)])
        }
        // No role, another account's, one that is not granted, one with another's external id: nothing is sent.
        #expect(await redeem("x").status == 422)
        #expect(await redeem("arn:aws:iam::111122223333:role/CloudRouteCredits").status == 422)
        #expect(await redeem(role).status == 422)
        await it.control("roles", #"{"arn": "\#(role)", "externalId": "cloudroute-of-another"}"#)
        #expect(await redeem(role).status == 422)
        #expect(await it.text().contains("to be redeemed"))
        await it.control("roles", #"{"arn": "\#(role)", "externalId": "\#(external)"}"#)
        #expect(await redeem(role).status == 303)
        let after = await it.text()
        #expect(after.contains("on the balance as credit"))
        #expect(!after.contains("I have redeemed it"))
        // The balance was read with it: the dashboard counts what is left, and asks for no code.
        let later = await it.owner.send(.get, "/companies/\(it.company)").text
        #expect(!later.contains("redeem the code"))
        #expect(later.contains("$25,000"))
    }

    @Test
    func
        `a founder says that it was redeemed, the balance proves it, and what was said wrongly is taken back`()
        async throws
    {
        let (it, code) = try await granted()
        #expect(await it.post([("action", "landed"), ("code", code)]).status == 303)
        #expect(await it.text().contains("as you said; the balance has not shown it yet"))
        #expect(await it.post([("action", "not-landed"), ("code", code)]).status == 303)
        #expect(await it.text().contains("to be redeemed"))
        // In AWS's console, with the code that was shown; then said, then read.
        let shown = await it.post([("action", "show"), ("code", code)]).text
        let secret = try #require(
            shown.firstMatch(of: /value="([^"]{6,})"[^>]*readonly|<code[^>]*>([^<]{6,})<\/code>/))
        let text = String(secret.1 ?? secret.2 ?? "")
        let runtime = ClientRuntime(
            transport: Transport {
                [emulator = it.emulator] (request, _) async throws(TransportError) -> WireResponse in
                guard case .whole(let response) = await emulator.respond(request) else {
                    throw .notSent("cut")
                }
                return response
            },
            credentials: { Credentials(accessKeyID: "AKIA444455556666", secretAccessKey: "emulator-secret") },
            quotas: .none, clock: ServerClock { testStart.milliseconds }, environment: { _ in nil },
            sleep: { _ in })
        _ = try await ServiceClient(.billing, runtime: runtime).call(
            "RedeemCredits", .object(["promoCode": .string(text)]))
        #expect(await it.post([("action", "landed"), ("code", code)]).status == 303)
        let app = it.site.app
        let desk = CreditDesk(
            engagements: app.engagements, filings: app.filings, runtime: runtime, now: { testStart })
        let scope = try #require(await FunnelStore(app.database).awarded().first { $0.tenant == it.company })
        try await desk.record(try await desk.credits(of: "444455556666"), scope, .bedrockPOC)
        #expect(await it.text().contains("on the balance as credit"))
        // What AWS shows is taken back by nobody.
        #expect(await it.post([("action", "not-landed"), ("code", code)]).status >= 400)
    }

    @Test func `only an owner touches codes`() async throws {
        let (it, code) = try await granted()
        let stranger = Visitor(it.site)
        try await stranger.signIn("stranger@a.example")
        for action in ["show", "role", "redeem", "landed", "not-landed"] {
            #expect(
                await it.post([("action", action), ("code", code)], as: stranger).status == 404, "\(action)")
        }
        #expect(await it.post([("action", "landed"), ("code", "nothing")]).status == 404)
    }

    @Test func `the calendar holds what is to be filed, until when the code counts, and the credit's end`()
        async throws
    {
        let (it, code) = try await granted()
        let page = await it.owner.post("/inbox", from: "/inbox", [("do", "feed")]).text
        let feed = String(try #require(page.firstMatch(of: /\/feeds\/[A-Za-z0-9_-]+/)).0)
        func calendar() async -> String {
            await it.owner.send(.get, feed).text.replacing("\r\n ", with: "")
        }
        let before = await calendar()
        #expect(before.contains("DTSTART;VALUE=DATE:"))
        #expect(before.contains("by the plan"))
        #expect(before.contains("the code of $25\\,000 for Bedrock proof of concept expires"))
        let role = "arn:aws:iam::444455556666:role/CloudRouteCredits"
        let offered = await it.post([("action", "role"), ("code", code)]).text
        let external = try #require(offered.firstMatch(of: /cloudroute-[0-9a-f]{32}/)).0
        await it.control("roles", #"{"arn": "\#(role)", "externalId": "\#(external)"}"#)
        #expect(await it.post([("action", "redeem"), ("code", code), ("role", role)]).status == 303)
        let after = await calendar()
        #expect(!after.contains("the code of"))
        #expect(after.contains("the credit of Bedrock proof of concept ends\\, $25\\,000 left"))
        // Every event has an id of its own, the same whenever it is asked for.
        let ids = after.matches(of: /UID:[^\r\n]+/).map { String($0.0) }
        #expect(Set(ids).count == ids.count)
    }
}
