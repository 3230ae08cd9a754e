@testable import Addresses
@testable import Web
@testable import Services
@testable import Units
@testable import Filings
import AWSClient
import Cryptography
import Emulator
import Engagements
import FilingWork
import Persistence
import StructuredText
import TestSupport
import Testing

@testable import Server

extension Site {
    /// A site that files with an emulated Partner Central.
    static func filing() throws -> (site: Site, emulator: PartnerCentralEmulator) {
        var options = PartnerCentralEmulator.Options()
        options.taskSeconds = 0
        options.keepsQuotas = false
        let emulator = PartnerCentralEmulator(
            try .example(), options: options, clock: { testStart.milliseconds })
        let runtime = ClientRuntime(
            transport: Transport { (request, _) async throws(TransportError) -> WireResponse in
                guard case .whole(let response) = await emulator.respond(request) else {
                    throw .notSent("cut")
                }
                return response
            },
            credentials: {
                Credentials(accessKeyID: "AKIAEMULATORPARTNER0", secretAccessKey: "emulator-partner-secret")
            },
            quotas: .none, clock: ServerClock { testStart.milliseconds }, environment: { _ in nil },
            sleep: { _ in })
        let site = try Site(
            filing: FilingAccess(runtime: runtime, catalog: .sandbox, eventToken: "planted-event-token"))
        return (site, emulator)
    }
}

@Suite struct FilingPageTests {
    /// A site that files with an emulated Partner Central, and an owner with a company.
    private func filing() async throws -> (
        site: Site, owner: Visitor, page: String, emulator: PartnerCentralEmulator
    ) {
        let (site, emulator) = try Site.filing()
        let owner = Visitor(site)
        try await owner.signIn("owner@a.example")
        let company = try await owner.bring("revenue-ops-series-a")
        return (site, owner, "/companies/\(company)/filings/bedrock-poc", emulator)
    }

    private func post(_ visitor: Visitor, _ page: String, _ fields: [(String, String)]) async -> WebResponse {
        let token = await visitor.csrf("/account")
        return await visitor.send(.post, page, form: [("csrf", token)] + fields)
    }

    @Test func `what one record was answered, no other record and no page asks again`() async throws {
        let (_, owner, page, _) = try await filing()
        let company = page.replacing("/filings/bedrock-poc", with: "")
        let other = "\(company)/filings/build-for-startups"
        for record in [page, other] { _ = await post(owner, record, [("action", "prepare")]) }
        #expect(await owner.send(.get, other).text.contains("What is the company&#39;s postal code?"))
        _ = await post(
            owner, page,
            [
                ("action", "answer"), ("Customer.Account.Address.PostalCode", "10001"),
                ("$.AccountId", "444455556666"),
            ])
        let asked = await owner.send(.get, other).text
        #expect(!asked.contains("What is the company&#39;s postal code?") && asked.contains("10001"))
        let file = await owner.send(.get, company.replacing("/companies/", with: "/apply/") + "/company.yaml")
            .text
        #expect(file.contains("postal_code: \"10001\"") || file.contains("postal_code: 10001"))
        #expect(file.contains("444455556666"))
        // A corrected answer corrects the file that it had come into; what does not fit never comes into it.
        for typed in ["4444-5555-6667", "12345"] {
            _ = await post(owner, page, [("action", "answer"), ("$.AccountId", typed)])
        }
        let corrected = await owner.send(
            .get, company.replacing("/companies/", with: "/apply/") + "/company.yaml"
        ).text
        #expect(corrected.contains("444455556667") && !corrected.contains("444455556666"))
        _ = await post(owner, page, [("action", "answer"), ("$.AccountId", "444455556667")])
        // What was withdrawn stays withdrawn, whatever another record is answered.
        _ = await post(owner, other, [("action", "withdraw"), ("sure", "yes"), ("reason", "Not now.")])
        let before = await owner.send(.get, other).text
        _ = await post(owner, page, [("action", "answer"), ("Customer.Account.Address.City", "Albany")])
        #expect(before.contains("Withdrawn"))
        #expect(await owner.send(.get, other).text.contains("Withdrawn"))
        // 25.000 is two amounts to two readers: it is asked for again.
        _ = await post(owner, page, [("action", "answer"), ("$.RequestedAmount", "25.000")])
        #expect(await owner.send(.get, page).text.contains("Correct Requested amount"))
        // Amounts and days as people write them.
        _ = await post(
            owner, page,
            [
                ("action", "answer"), ("$.RequestedAmount", "$25,000"), ("$.StartDate", "11 Jan 2027"),
                ("$.EndDate", "April 11, 2027"),
            ])
        let ready = await owner.send(.get, page).text
        #expect(ready.contains("Approve this record") && ready.contains("2027-01-11"))
    }

    @Test
    func `a founder prepares, answers, approves and sends; the page shows each step and the exact payload`()
        async throws
    {
        let (site, owner, page, emulator) = try await filing()
        #expect(await owner.send(.get, page).text.contains("Prepare the record"))
        #expect(await post(owner, page, [("action", "prepare")]).status == 303)
        let asked = await owner.send(.get, page).text
        #expect(asked.contains("name=\"$.AccountId\""))
        // What has a field is asked there, in words, and not told once more.
        #expect(!asked.contains("REQUIRED_FIELD_MISSING") && !asked.contains("company file"))
        #expect(asked.contains("What is the company&#39;s postal code?"))
        #expect(
            asked.contains("data-number=\"number\"")
                && asked.contains("pattern=\"[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}\""))
        #expect(!asked.contains("Approve this record"))
        #expect(
            await post(
                owner, page,
                [
                    ("action", "answer"), ("Customer.Account.Address.PostalCode", "10001"),
                    ("$.AccountId", "444455556666"),
                    ("$.StartDate", "2027-01-11"), ("$.EndDate", "2027-04-11"),
                    ("$.RequestedAmount", "25000"),
                ]
            ).status == 303)
        let ready = await owner.send(.get, page).text
        #expect(ready.contains("Approve this record"))
        let hash = try #require(ready.firstMatch(of: /name="hash" value="([0-9a-f]{64})"/)?.1)
        #expect(await post(owner, page, [("action", "approve"), ("hash", "0")]).status >= 400)
        #expect(await post(owner, page, [("action", "approve"), ("hash", String(hash))]).status == 303)
        #expect(await post(owner, page, [("action", "send")]).status == 303)
        _ = try await site.app.filingWorker?.turn()
        let sent = await owner.send(.get, page).text
        #expect(sent.contains("In review"))
        #expect(sent.contains("solutions and products tied to the opportunity"))
        let life = try #require(sent.firstMatch(of: /(?s)Where it stands.*?<\/table>/)).0
        #expect(life.matches(of: /✔ done/).count >= 4 && life.contains("AWS decides"))
        #expect(sent.contains("(client token "))
        #expect(sent.contains("&quot;CustomerBusinessProblem&quot;"))
        // AWS asks; an event brings the news, and only with the right bearer.
        let id = try #require(sent.firstMatch(of: /O1[0-9]{7}/)).0
        _ = await emulator.control(
            WireRequest(
                method: "POST", host: "x", path: "/_emulator/opportunities/\(id)/review",
                body: Array("{\"status\":\"Action Required\",\"comments\":\"Say <b>who</b> decides\"}".utf8)))
        let event =
            "{\"source\":\"aws.partnercentral-selling\",\"detail-type\":\"Opportunity Updated\",\"detail\":{\"schemaVersion\":\"1\",\"catalog\":\"Sandbox\",\"opportunity\":{\"identifier\":\"\(id)\"}}}"
        func hook(_ bearer: String?, _ body: String) async -> Int {
            await owner.send(
                .post, "/api/v1/aws-events", body: Array(body.utf8),
                headers: bearer.map { ["authorization": "Bearer \($0)"] } ?? [:]
            ).status
        }
        #expect(await hook(nil, event) == 404)
        #expect(await hook("wrong", event) == 404)
        #expect(await hook("planted-event-token", "{") == 400)
        #expect(await hook("planted-event-token", "{\"source\":\"aws.s3\"}") == 422)
        #expect(await hook("planted-event-token", event) == 202)
        _ = try await site.app.filingWorker?.turn()
        let action = await owner.send(.get, page).text
        #expect(action.contains("AWS: Say &lt;b&gt;who&lt;/b&gt; decides"))
        // Only what AWS unlocks can be changed.
        #expect(action.contains("name=\"Project.CustomerBusinessProblem\""))
        #expect(!action.contains("name=\"Project.Title\""))
    }

    @Test func `a viewer sees everything and changes nothing`() async throws {
        let (site, owner, page, _) = try await filing()
        _ = await post(owner, page, [("action", "prepare")])
        let stranger = Visitor(site)
        try await stranger.signIn("stranger@a.example")
        #expect(await stranger.send(.get, page).status == 404)
        #expect(await post(stranger, page, [("action", "withdraw")]).status == 404)
        let people = page.split(separator: "/").prefix(2).map { "/\($0)" }.joined() + "/people"
        _ = await owner.post(
            people, from: people, [("do", "invite"), ("email", "viewer@a.example"), ("role", "viewer")])
        let mail = try #require(try await site.mails(to: "viewer@a.example").last)
        let link = try #require(mail.text.firstMatch(of: /http\S+/)).0
        let viewer = Visitor(site)
        try await viewer.signIn("viewer@a.example")
        let path = String(link.dropFirst(site.origin.count))
        #expect(await viewer.post(path, from: path).status == 303)
        let (shown, own) = (await viewer.send(.get, page), await owner.send(.get, page))
        #expect(shown.status == 200)
        // What is asked for in forms is not the viewer's to answer.
        let read = own.text.replacing(/(?s)<form.*?<\/form>/, with: "")
        let fields = Set(read.matches(of: /[A-Z]\w+\.[A-Z]\w+/).map { String($0.0) })
        #expect(fields.count > 1)
        for field in fields { #expect(shown.text.contains(field), "\(field)") }
        for action in ["prepare", "answer", "approve", "start", "withdraw"] {
            #expect(await post(viewer, page, [("action", action)]).status == 403, "\(action)")
        }
    }

    @Test func `a server without access prepares what it can and says who files`() async throws {
        let site = try Site()
        let owner = Visitor(site)
        try await owner.signIn("owner@a.example")
        let company = try await owner.bring("revenue-ops-series-a")
        let page = "/companies/\(company)/filings/build-for-startups"
        #expect(await post(owner, page, [("action", "prepare")]).status == 303)
        #expect(await owner.send(.get, page).text.contains("no access to Partner Central"))
        // What the founder files alone has no record, and a page of its own.
        let own = await owner.send(.get, "/companies/\(company)/filings/activate-founders")
        #expect(own.status == 200 && own.text.contains("Open AWS's form"))
        #expect(await owner.send(.get, "/companies/\(company)/filings/moon").status == 404)
        #expect(await post(owner, page, [("action", "moon")]).status == 422)
    }

    @Test func `what would be refused is asked for once more, and can be neither approved nor sent`()
        async throws
    {
        let (_, owner, page, _) = try await filing()
        func text() async -> String { await owner.send(.get, page).text }
        _ = await post(owner, page, [("action", "prepare")])
        let rest = [
            ("$.AccountId", "444455556666"), ("$.StartDate", "2027-01-11"), ("$.EndDate", "2027-04-11"),
        ]
        // A postal code of another form, and an amount beyond the benefit's bound.
        _ = await post(
            owner, page,
            [
                ("action", "answer"), ("Customer.Account.Address.PostalCode", "ABCDE"),
                ("$.RequestedAmount", "999999999"),
            ] + rest)
        let wrong = await text()
        #expect(wrong.contains("Correct: Postal code") && wrong.contains("value=\"ABCDE\""))
        #expect(wrong.contains("Correct Requested amount"))
        #expect(!wrong.contains("Approve this record"))
        let hash = "0000000000000000000000000000000000000000000000000000000000000000"
        #expect(await post(owner, page, [("action", "approve"), ("hash", hash)]).status == 422)
        #expect(await post(owner, page, [("action", "send")]).status == 422)
        _ = await post(
            owner, page,
            [
                ("action", "answer"), ("Customer.Account.Address.PostalCode", "10001"),
                ("$.RequestedAmount", "25000"),
            ])
        let right = await text()
        #expect(right.contains("Approve this record"))
        // Every field can still be changed: the benefit's too.
        for name in ["$.RequestedAmount", "Project.Title", "Project.CustomerUseCase"] {
            #expect(right.contains("name=\"\(name)\""), "\(name)")
        }
        let approved = try #require(right.firstMatch(of: /name="hash" value="([0-9a-f]{64})"/)?.1)
        _ = await post(owner, page, [("action", "approve"), ("hash", String(approved))])
        _ = await post(owner, page, [("action", "answer"), ("Project.Title", "Another title")])
        #expect(await text().contains("the approval holds no more"))
    }

    @Test func `a withdrawal is asked twice, tells its reason, and can be followed by a new filing`()
        async throws
    {
        let (_, owner, page, _) = try await filing()
        _ = await post(owner, page, [("action", "prepare")])
        #expect(await post(owner, page, [("action", "withdraw")]).status == 422)
        #expect(await owner.send(.get, page).text.contains("Yes, withdraw it"))
        let ended = await post(
            owner, page, [("action", "withdraw"), ("sure", "yes"), ("reason", "We change plans.")])
        #expect(ended.status == 303)
        #expect(await owner.send(.get, page).text.contains("We change plans."))
        #expect(await post(owner, page, [("action", "prepare")]).status == 303)
        #expect(await owner.send(.get, page).text.contains("Questions to you"))
    }
}
