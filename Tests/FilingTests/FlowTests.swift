import AWSClient
import AWSModels
import Cryptography
import Emulator
import Engagements
import FilingWork
import Filings
import PartnerCentral
import Persistence
import RulePacks
import StructuredText
import TestSupport
import Testing
import Units

/// A catalog and a schema that no code knows: other fields, a nested object, a condition, a list of objects.
private let foreignCatalog = """
    {"benefits": [{"id": "ben-zz99zz99zz99zz", "name": "Frontier build grant", "description": "d", "programs": ["FRONTIER"],
      "fulfillmentTypes": ["CREDITS"], "applicableProducts": ["Amazon Bedrock", "AWS Lambda"], "validityMonths": 18,
      "schema": {"$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "additionalProperties": false,
        "required": ["customer", "budget_usd", "track_kind", "milestones"],
        "definitions": {"account": {"type": "string", "pattern": "^[0-9]{12}$"}},
        "properties": {
          "customer": {"type": "object", "required": ["companyName", "account_number", "website"], "properties": {
            "companyName": {"type": "string"}, "account_number": {"$ref": "#/definitions/account"},
            "website": {"type": "string", "format": "uri"}}},
          "budget_usd": {"type": "integer", "minimum": 1000, "maximum": 50000, "multipleOf": 500},
          "track_kind": {"enum": ["greenfield", "rescue"]},
          "rescue_reason": {"type": "string", "minLength": 5},
          "milestones": {"type": "array", "minItems": 2, "items": {"type": "object", "required": ["name"],
            "properties": {"name": {"type": "string"}, "week": {"type": "integer"}}}}},
        "if": {"required": ["track_kind"], "properties": {"track_kind": {"const": "rescue"}}}, "then": {"required": ["rescue_reason"]}}}]}
    """

@Suite struct FlowTests {
    @Test
    func `from a company file to a redeemed code, through late tasks, throttling and two calls for action`()
        async throws
    {
        let world = try await World { options in
            options.taskSeconds = 40
            options.hasQuirks = true
        }
        var filing = try await world.prepare()
        #expect(filing.position.state == .draft)
        #expect(filing.questions.map(\.field).contains("Customer.Account.Address.PostalCode"))
        #expect(filing.questions.map(\.field).contains("$.AccountId"))
        filing = try await world.prepare(answers: answers)
        #expect(filing.questions == [])
        #expect(filing.position.state == .ready)
        try await world.approveAndStart()
        #expect(try await world.filing().position.state == .founderApproved)
        _ = try await world.control("POST", "faults", .object(["kind": "throttle", "count": .integer(3)]))
        try await world.settle()
        filing = try await world.filing()
        let opportunity = try #require(filing.opportunity)
        #expect(opportunity.reviewStatus == "In review")
        #expect(opportunity.associated.count == 4)
        // The application lies ready beside the opportunity.
        #expect(filing.application?.status == "PENDING_SUBMISSION")
        #expect(filing.position.holder == .aws)

        // AWS asks twice.
        for text in ["Say who decides.", "Say by when."] {
            _ = try await world.control(
                "POST", "opportunities/\(opportunity.id)/review",
                .object(["status": "Action Required", "comments": .string(text), "reason": "Incomplete"]))
            try await world.settle()
            filing = try await world.filing()
            #expect(filing.position.state == .actionRequired)
            #expect(filing.position.note == text)
            // The title is locked, the problem is not.
            filing = try await world.prepare(answers: [
                "Project.CustomerBusinessProblem": .string("The founder and the CTO decide. \(text)"),
                "Project.Title": "Another title",
            ])
            #expect(
                filing.packet.opportunity.differences(from: opportunity.sent).allSatisfy {
                    $0.hasSuffix("CustomerBusinessProblem")
                })
            try await world.approveAndStart()
            try await world.settle()
            #expect(try await world.filing().opportunity?.reviewStatus == "In review")
        }
        _ = try await world.control(
            "POST", "opportunities/\(opportunity.id)/review", .object(["status": "Approved"]))
        try await world.settle()
        filing = try await world.filing()
        #expect(filing.application?.status == "IN_REVIEW")
        let application = try #require(filing.application?.id)
        _ = try await world.control(
            "POST", "applications/\(application)/review",
            .object([
                "status": "ACTION_REQUIRED", "reason": "Project plan missing",
                "reasonCodes": .array(["Project Plan Missing"]),
            ]))
        try await world.settle()
        #expect(try await world.filing().position.state == .actionRequired)
        try await world.prepare(answers: [
            "$.SuccessCriteria": "90 % precision on 400 labeled leads, by March"
        ])
        try await world.approveAndStart()
        try await world.settle()
        #expect(try await world.filing().application?.status == "IN_REVIEW")

        // A partial award.
        _ = try await world.control(
            "POST", "applications/\(application)/review",
            .object(["status": "APPROVED", "amount": "12000.00", "stage": "AWS_REVIEW"]))
        try await world.settle()
        filing = try await world.filing()
        #expect(filing.position.state == .approved)
        #expect(filing.position.amount == Money(cents: 12_000_00))
        #expect(filing.position.note == "Approved in part.")
        let code = try #require(filing.codes.first)
        #expect(code.state == .received)
        let outcome = try await world.desk().redeem(code.id, world.scope, .bedrockPOC)
        guard case .redeemed(let credit?) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(try await world.filing().position.state == .landed)
        // A month is billed; the balance goes down, then out.
        _ = try await world.control(
            "POST", "bill",
            .object([
                "month": .string(String(isoTime(world.clock.now).prefix(7))),
                "charges": .array([
                    .object(["account": "444455556666", "service": "Amazon Bedrock", "amount": "15000"]),
                    .object(["account": "444455556666", "service": "Amazon S3", "amount": "100"]),
                ]),
            ]))
        let balance = try await world.desk().credits(of: "444455556666")
        #expect(balance.map(\.id) == [credit])
        #expect(balance.map(\.remaining) == [.zero])
        try await world.desk().record(balance, world.scope, .bedrockPOC)
        #expect(try await world.filing().position.state == .exhausted)
        let history = try await world.desk().history(of: "444455556666", months: 12)
        #expect(history.entries.compactMap { $0.at("creditAmount", "currencyAmount")?.text } == ["12000.00"])
        #expect(try await world.engagements.verify().broken == [])
        // The track moved only along its allowed ways.
        var last = TrackState.draft
        for stored in try await world.engagements.events(world.scope) {
            guard case .trackMoved(_, let state, _, _, _)? = stored.event else { continue }
            #expect(state == last || last.next.contains(state), "\(last) to \(state)")
            last = state
        }
    }

    @Test func `a benefit that the code has never seen is asked for by its own schema`() async throws {
        let world = try await World(catalog: foreignCatalog)
        var filing = try await world.prepare(benefit: "ben-zz99zz99zz99zz")
        let asked = filing.questions.map(\.field).filter { $0.hasPrefix("$") }
        #expect(asked == ["$.budget_usd", "$.track_kind", "$.milestones", "$.customer.account_number"])
        // What the founder stated is filled in by its name.
        #expect(
            filing.packet.application?.value(at: "BenefitApplicationDetails.customer.companyName")
                == "Pipeline Harbor")
        filing = try await world.prepare(
            benefit: "ben-zz99zz99zz99zz",
            answers: [
                "Customer.Account.Address.PostalCode": "10001", "$.budget_usd": "12500",
                "$.track_kind": "rescue",
                "$.customer.account_number": "444455556666",
                "$.milestones": .array([
                    .object(["name": "Corpus"]), .object(["name": "Pilot", "week": .integer(4)]),
                ]),
            ])
        #expect(filing.questions.map(\.field) == ["$.rescue_reason"])
        filing = try await world.prepare(
            benefit: "ben-zz99zz99zz99zz", answers: ["$.rescue_reason": "The vendor closes"])
        #expect(filing.questions == [])
        try await world.approveAndStart()
        try await world.settle()
        let id = try #require(try await world.filing().opportunity?.id)
        _ = try await world.control("POST", "opportunities/\(id)/review", .object(["status": "Approved"]))
        try await world.settle()
        let application = try #require(try await world.filing().application)
        #expect(application.status == "IN_REVIEW")
        _ = try await world.control(
            "POST", "applications/\(application.id)/review",
            .object(["status": "REJECTED", "reason": "Out of budget"]))
        try await world.settle()
        filing = try await world.filing()
        #expect(filing.position.state == .declined)
        #expect(filing.position.note == "Out of budget")
        #expect(filing.next == nil)
    }

    @Test func `an award of zero is approved and brings no code`() async throws {
        let world = try await World()
        try await world.prepare()
        try await world.prepare(answers: answers)
        try await world.approveAndStart()
        try await world.settle()
        let filing = try await world.filing()
        _ = try await world.control(
            "POST", "opportunities/\(filing.opportunity?.id ?? "")/review", .object(["status": "Approved"]))
        try await world.settle()
        _ = try await world.control(
            "POST", "applications/\(try await world.filing().application?.id ?? "")/review",
            .object(["status": "APPROVED", "amount": "0"]))
        try await world.settle()
        let position = try await world.filing().position
        #expect(position.state == .approved)
        #expect(position.amount == .zero)
        #expect(position.note == "Approved without credit.")
    }

    @Test func `a submission that AWS refuses by a failed task waits for a correction and is made again`()
        async throws
    {
        let world = try await World()
        try await world.prepare(benefit: nil)
        var filing = try await world.prepare(benefit: nil, answers: answers)
        // Without a solution the task fails, with HTTP 200.
        let packet = filing.packet
        func with(_ solutions: [String]) -> FilingPacket {
            FilingPacket(
                opportunity: packet.opportunity, solutions: solutions, products: [], involvement: "Co-Sell",
                visibility: "Full", benefit: nil, application: nil, amount: packet.amount,
                company: packet.company)
        }
        try await world.engagements.handle(
            .filing(.bedrockPOC, .prepare(with([]), .sandbox, [])), world.scope, at: world.now)
        try await world.approveAndStart()
        try await world.settle()
        filing = try await world.filing()
        #expect(filing.problem?.code == "OpportunityValidationFailed")
        #expect(filing.next == nil)
        try await world.engagements.handle(
            .filing(.bedrockPOC, .prepare(with(["S-1234567"]), .sandbox, [])), world.scope, at: world.now)
        try await world.approveAndStart()
        try await world.settle()
        filing = try await world.filing()
        #expect(filing.problem == nil)
        #expect(filing.opportunity?.reviewStatus == "In review")
        #expect(try await world.state()["opportunities"]?.items.count == 1)
    }

    @Test func `an update takes over what somebody else wrote meanwhile and empties nothing`() async throws {
        let world = try await World {
            $0.keepsQuotas = false; $0.hasQuirks = true
        }
        try await world.prepare(benefit: nil)
        try await world.prepare(benefit: nil, answers: answers)
        try await world.approveAndStart()
        try await world.settle()
        let id = try #require(try await world.filing().opportunity?.id)
        _ = try await world.control(
            "POST", "opportunities/\(id)/review",
            .object(["status": "Action Required", "comments": "Where?"]))
        try await world.settle()
        let client = ServiceClientForTests(world)
        // A colleague writes the city in Partner Central's own pages.
        try await client.update(id) { $0.setting(at: "Customer.Account.Address.City", to: "New York") }
        _ = try await world.control(
            "POST", "opportunities/\(id)/review",
            .object(["status": "Action Required", "comments": "Where?"]))
        try await world.prepare(
            benefit: nil, answers: ["Customer.Account.Address.StreetAddress": "1 Harbor Street"])
        try await world.approveAndStart()
        try await world.settle()
        let held = try await client.get(id)
        #expect(held.value(at: "Customer.Account.Address.City") == "New York")
        #expect(held.value(at: "Customer.Account.Address.StreetAddress") == "1 Harbor Street")
        let sent = try #require(try await world.filing().opportunity?.sent)
        for path in ["Project.Title", "Customer.Contacts", "Project.SalesActivities", "PrimaryNeedsFromAws"] {
            #expect(
                held.value(at: path).map { isEqual($0, sent.value(at: path) ?? .null) } == true, "\(path)")
        }
    }

    @Test func `nothing is sent that the founder did not approve`() async throws {
        let world = try await World()
        try await world.prepare()
        let filing = try await world.prepare(answers: answers)
        await #expect(throws: Refusal.self) {
            try await world.engagements.handle(.filing(.bedrockPOC, .start), world.scope, at: world.now)
        }
        await #expect(throws: Refusal.self) {
            try await world.engagements.handle(
                .filing(
                    .bedrockPOC, .approve(hash: String(filing.packet.hash.reversed()), confirmation: nil)),
                world.scope, at: world.now)
        }
        try await world.engagements.handle(
            .filing(.bedrockPOC, .approve(hash: filing.packet.hash, confirmation: nil)), world.scope,
            at: world.now)
        // A change after the approval asks for a new one.
        try await world.prepare(answers: ["Project.Title": "Something else"])
        await #expect(throws: Refusal.self) {
            try await world.engagements.handle(.filing(.bedrockPOC, .start), world.scope, at: world.now)
        }
        try await world.settle()
        #expect(try await world.state()["opportunities"]?.items.isEmpty == true)
    }

    @Test func `a withdrawal cancels the application and ends the filing`() async throws {
        let world = try await World()
        try await world.prepare()
        try await world.prepare(answers: answers)
        try await world.approveAndStart()
        try await world.settle()
        try await world.engagements.handle(
            .filing(.bedrockPOC, .withdraw(reason: "Another program was granted.")), world.scope,
            at: world.now)
        try await world.settle()
        let filing = try await world.filing()
        #expect(filing.application?.status == "CANCELED")
        #expect(filing.position.state == .withdrawn)
        #expect(try await world.state()["applications"]?.items.first?["status"] == "CANCELED")
    }

    @Test func `an event wakes the filing it is about, twice or late as it may come`() async throws {
        let world = try await World()
        try await world.prepare()
        try await world.prepare(answers: answers)
        try await world.approveAndStart()
        try await world.settle()
        let id = try #require(try await world.filing().opportunity?.id)
        _ = try await world.worker().turn()
        #expect(try await world.worker().turn().advanced == 0)
        _ = try await world.control(
            "POST", "opportunities/\(id)/review", .object(["status": "Rejected", "comments": "Duplicate"]))
        // Not due for minutes, were it not for the event.
        #expect(try await world.worker().turn().advanced == 0)
        #expect(try await world.filings.wake(id, at: world.now) == 1)
        #expect(try await world.filings.wake(id, at: world.now) == 1)
        #expect(try await world.filings.wake("O999", at: world.now) == 0)
        #expect(try await world.worker().turn().advanced == 1)
        #expect(try await world.filing().position.state == .declined)
    }

    @Test func `a sweep finds what no event told of`() async throws {
        let world = try await World()
        try await world.prepare()
        try await world.prepare(answers: answers)
        try await world.approveAndStart()
        try await world.settle()
        _ = try await world.worker().sweep(.sandbox)
        _ = try await world.worker().turn()
        world.clock.advance(300_000)
        #expect(try await world.worker().sweep(.sandbox) == 0)
        let id = try #require(try await world.filing().opportunity?.id)
        _ = try await world.control("POST", "opportunities/\(id)/review", .object(["status": "Approved"]))
        #expect(try await world.worker().sweep(.sandbox) == 1)
        #expect(try await world.worker().turn().advanced == 1)
        let application = try #require(try await world.filing().application?.id)
        world.clock.advance(300_000)
        _ = try await world.worker().sweep(.sandbox)
        _ = try await world.control(
            "POST", "applications/\(application)/review", .object(["status": "REJECTED", "reason": "No"]))
        #expect(try await world.worker().sweep(.sandbox) >= 1)
        _ = try await world.worker().turn()
        #expect(try await world.filing().position.state == .declined)
    }

    @Test func `the queue and the state can be made anew from the log`() async throws {
        let world = try await World()
        try await world.prepare()
        try await world.prepare(answers: answers)
        try await world.approveAndStart()
        try await world.settle()
        let before = try await world.filing()
        #expect(try await world.engagements.rebuild().differing.isEmpty)
        #expect(try await world.filing() == before)
        #expect(try await world.filings.backlog(at: world.now).tracked == 1)
    }
}

/// Partner Central as another person uses it.
struct ServiceClientForTests {
    let world: World

    init(_ world: World) { self.world = world }

    func get(_ id: String) async throws -> JSON {
        try await ServiceClient(.selling, runtime: world.runtime()).call(
            "GetOpportunity", .object(["Catalog": "Sandbox", "Identifier": .string(id)])
        ).json
    }

    func update(_ id: String, _ change: (JSON) -> JSON) async throws {
        let held = try await get(id)
        let known = Set(ServiceModel.selling.members(of: "UpdateOpportunityRequest"))
        let body = JSON.object(held.members.filter { known.contains($0.key) }).setting(
            "Identifier", to: .string(id))
        _ = try await ServiceClient(.selling, runtime: world.runtime()).call(
            "UpdateOpportunity", change(body))
    }
}
