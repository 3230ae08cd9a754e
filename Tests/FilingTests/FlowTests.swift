import AWSClient
import AWSModels
import Company
import Cryptography
import Dossiers
import Emulator
import Engagements
import FilingWork
import FilingRecords
import Filings
import PartnerCentral
import Planning
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

/// A catalog as another's stand-in for AWS wrote it: AWS's own member names, keywords of its forms, lists of objects.
private let fieldCatalog = """
    {"benefits": [{"Id": "ben-bedrockpoc0001", "Name": "Bedrock POC", "Programs": ["POC"], "FulfillmentTypes": ["CREDITS"],
      "BenefitRequestSchema": {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false,
        "required": ["AccountId", "RequestedAmount", "CurrencyCode", "BusinessJustification", "StartDate", "EndDate", "ServiceItemization",
          "FoundationModelId", "EvaluationPlan", "Milestones"],
        "properties": {
          "AccountId": {"type": "string", "pattern": "^[0-9]{12}$", "ui:widget": "account"},
          "RequestedAmount": {"type": "number", "minimum": 10000, "maximum": 50000}, "CurrencyCode": {"const": "USD"},
          "BusinessJustification": {"type": "string", "minLength": 50, "maxLength": 4000},
          "StartDate": {"type": "string", "format": "date"}, "EndDate": {"type": "string", "format": "date"},
          "ServiceItemization": {"type": "array", "minItems": 1, "items": {"type": "object", "required": ["ServiceCode", "MonthlyAmount"],
            "properties": {"ServiceCode": {"type": "string"}, "MonthlyAmount": {"type": "number", "exclusiveMinimum": 0}}}},
          "FoundationModelId": {"type": "string", "minLength": 1},
          "EvaluationPlan": {"type": "string", "minLength": 50, "helpText": "Describe the plan"},
          "Milestones": {"type": "array", "minItems": 2, "items": {"type": "object", "required": ["Name", "Kind"],
            "properties": {"Name": {"type": "string"}, "Kind": {"enum": ["build", "test"]}, "Week": {"type": "integer", "maximum": 12}}}}}}}],
     "solutions": {"S-1234567": "Sandbox default solution"}}
    """

@Suite struct FlowTests {
    @Test func `a list is filled from what is known, else asked for as rows, with its bounds in words`()
        async throws
    {
        let world = try await World(catalog: fieldCatalog)
        let benefit = "ben-bedrockpoc0001"
        try await world.prepare(benefit: benefit)
        var filing = try await world.prepare(
            benefit: benefit,
            answers: [
                "Customer.Account.Address.PostalCode": "10001",
                "Customer.Account.AwsAccountId": "444455556666",
                "$.StartDate": "2027-01-11", "$.EndDate": "2027-04-11",
            ])
        let details = try #require(filing.packet.application?["BenefitApplicationDetails"])
        // The services with their amounts, as in the document; account and text as in the opportunity.
        let rows = try #require(details["ServiceItemization"]?.items)
        let plan = plan(try example("revenue-ops-series-a"))
        let share = try #require(ApplicationShares(plan, recording: .bedrockPOC).share(of: .bedrockPOC))
        #expect(rows.compactMap { $0["MonthlyAmount"]?.compact } == share.rows.map(\.month12.decimalString))
        #expect(details["AccountId"] == "444455556666" && details["CurrencyCode"] == "USD")
        #expect(
            details["BusinessJustification"]
                == filing.packet.opportunity.value(at: "Project.CustomerBusinessProblem"))
        #expect(
            details["EvaluationPlan"]?.text?.contains("Metric") == true && details["FoundationModelId"] != nil
        )
        #expect(filing.questions.map(\.field) == ["$.Milestones"])
        let question = filing.questions[0]
        #expect(
            question.hint
                == "a list of at least 2, each with Name (a text), Kind (one of the choices), Week (a whole number at most 12, may be left out)"
        )
        #expect(question.columns.map(\.choices) == [[], ["build", "test"], []])
        filing = try await world.prepare(
            benefit: benefit,
            answers: [
                "$.Milestones[0].Name": "Corpus", "$.Milestones[0].Kind": "build",
                "$.Milestones[1].Name": "Pilot",
                "$.Milestones[1].Kind": "Test", "$.Milestones[1].Week": "13",
            ])
        // Rows are read by their types; what is out of bounds is said at its row.
        let milestones = filing.packet.application?.value(at: "BenefitApplicationDetails")?["Milestones"]
        #expect(
            milestones?.compact
                == #"[{"Name":"Corpus","Kind":"build"},{"Name":"Pilot","Kind":"test","Week":13}]"#)
    }

    @Test func `a correction that AWS asks for reaches the opportunity and the benefit alike`() async throws {
        let world = try await World(catalog: fieldCatalog)
        let benefit = "ben-bedrockpoc0001"
        let rows: [String: JSON] = [
            "Customer.Account.Address.PostalCode": "10001", "Customer.Account.AwsAccountId": "444455556666",
            "$.StartDate": "2027-01-11", "$.EndDate": "2027-04-11",
            "$.Milestones": .array([
                .object(["Name": "a", "Kind": "build"]), .object(["Name": "b", "Kind": "test"]),
            ]),
        ]
        try await world.prepare(benefit: benefit, answers: rows)
        try await world.prepare(benefit: benefit, answers: rows)
        try await world.approveAndStart()
        try await world.settle()
        let filing = try await world.filing()
        let id = try #require(filing.opportunity?.id)
        #expect(filing.lock(of: "Project.CustomerBusinessProblem") != nil)
        _ = try await world.control(
            "POST", "opportunities/\(id)/review",
            .object(["status": "Action Required", "comments": "Who uses it?"]))
        try await world.settle()
        let asked = try await world.filing()
        #expect(asked.lock(of: "Project.CustomerBusinessProblem") == nil)
        #expect(asked.lock(of: "Project.Title")?.contains("Project.CustomerBusinessProblem") == true)
        let text: JSON =
            "Forty sales analysts read 400 call notes a week by hand; Amazon Bedrock drafts the reply for $1,200 a month."
        try await world.prepare(benefit: benefit, answers: ["Project.CustomerBusinessProblem": text])
        let corrected = try await world.prepare(benefit: benefit)
        #expect(corrected.packet.opportunity.value(at: "Project.CustomerBusinessProblem") == text)
        #expect(
            corrected.packet.application?.value(at: "BenefitApplicationDetails.BusinessJustification") == text
        )
    }

    @Test
    func `what is said before anything is filed: another's opportunity of the customer, and no benefit`()
        async throws
    {
        let world = try await World()
        try await world.prepare(benefit: nil)
        let filing = try await world.prepare(benefit: nil, answers: answers)
        _ = try await ServiceClient(.selling, runtime: world.runtime()).call(
            "CreateOpportunity",
            filing.packet.opportunity.setting("Catalog", to: "Sandbox").setting("ClientToken", to: "another")
                .setting("PartnerOpportunityIdentifier", to: "crm-77"))
        let file = try example("revenue-ops-series-a")
        let record = try FilingRecord(.buildForStartups, plan(file), file, over: nil)
        let made = try await PacketMaker(company: "x", channels: .embedded, runtime: world.runtime()).make(
            record, for: nil, catalog: .sandbox, solutions: [], benefit: .chosen(nil), involvement: "Co-Sell",
            visibility: "Full")
        #expect(made.warnings.contains { $0.contains("the opportunity O1") && $0.contains("did not make") })
        #expect(made.warnings.contains { $0.contains("by a packet") })
        // A contact and files go with the application, and stay when it is made again.
        let enclosed = try await PacketMaker(company: "x", channels: .embedded, runtime: world.runtime())
            .make(
                FilingRecord(.bedrockPOC, plan(file), file, over: nil), for: nil, catalog: .sandbox,
                solutions: [],
                benefit: .chosen("ben-poc00000000001"), involvement: "Co-Sell", visibility: "Full",
                enclosures: .init(
                    contact: .object([
                        "Email": "lead@partner.example", "FirstName": "Lea", "LastName": "Roth",
                    ]),
                    files: ["s3://bucket/plan.pdf"]))
        let application = try #require(enclosed.packet.application)
        // The same person is the opportunity's team.
        let team = enclosed.packet.opportunity["OpportunityTeam"]?.items.first
        #expect(team?["FirstName"] == "Lea")
        let create = enclosed.packet.opportunity.setting("Catalog", to: "Sandbox").setting(
            "ClientToken", to: "t")
        #expect(ServiceModel.selling.faults(in: create, of: "CreateOpportunity").isEmpty)
        #expect(application["PartnerContacts"]?.items.first?["Email"] == "lead@partner.example")
        #expect(application["FileDetails"]?.items.first?["FileURI"] == "s3://bucket/plan.pdf")
        let body = application.setting("Catalog", to: "Sandbox").setting("ClientToken", to: "t-1")
            .setting("BenefitIdentifier", to: "ben-poc00000000001")
        #expect(ServiceModel.benefits.faults(in: body, of: "CreateBenefitApplication").isEmpty)
        // Solutions go by name too; a wrong one is told those that there are.
        let maker = PacketMaker(company: "x", channels: .embedded, runtime: world.runtime())
        let named = { (name: String) in
            try await maker.make(
                record, for: nil, catalog: .sandbox, solutions: [name], benefit: .portal,
                involvement: "Co-Sell",
                visibility: "Full"
            ).packet.solutions
        }
        let listed =
            try await ServiceClient(.selling, runtime: world.runtime()).call(
                "ListSolutions", .object(["Catalog": "Sandbox"])
            ).json["SolutionSummaries"]?.items ?? []
        let last = try #require(listed.last)
        #expect(try await named(last["Name"]?.text?.uppercased() ?? "") == [last["Id"]?.text ?? ""])
        await #expect(throws: PacketMaker.Fault.self) { try await named("Nothing of the kind") }
    }

    @Test func `three processes that redeem at once send one code once`() async throws {
        let world = try await inReview()
        try await review(world, .object(["status": "Approved"]))
        try await reviewApplication(world, .object(["status": "APPROVED", "amount": "25000"]))
        let code = try #require(try await world.filing().codes.first)
        let outcomes = try await withThrowingTaskGroup(of: CreditDesk.Outcome.self) { group in
            for _ in 0..<3 {
                group.addTask { try await world.desk().redeem(code.id, world.scope, .bedrockPOC) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count == 3 && Set(outcomes).count == 1)
        let log = try await world.control("GET", "log")["requests"]?.items ?? []
        #expect(log.count { $0["target"] == "AWSBilling.RedeemCredits" } == 1)
        #expect(try await world.state()["credits"]?.items.count == 1)
    }

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
        #expect(filing.position.note == "Approved in part: $12,000 of the $25,000 that were asked for.")
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
        // Nothing is sent; whether somebody mends it in the portal is looked at.
        #expect(filing.next == .readOpportunity)
        #expect(filing.position.holder == .partner)
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

    /// A filing of which AWS reads the opportunity.
    private func inReview(
        _ change: (inout PartnerCentralEmulator.Options) -> Void = { $0.keepsQuotas = false }
    )
        async throws -> World
    {
        let world = try await World(options: change)
        try await world.prepare()
        try await world.prepare(answers: answers)
        try await world.approveAndStart()
        try await world.settle()
        return world
    }

    private func review(_ world: World, _ body: JSON) async throws {
        let id = try await world.filing().opportunity?.id ?? ""
        _ = try await world.control("POST", "opportunities/\(id)/review", body)
        try await world.settle()
    }

    private func reviewApplication(_ world: World, _ body: JSON) async throws {
        let id = try await world.filing().application?.id ?? ""
        _ = try await world.control("POST", "applications/\(id)/review", body)
        try await world.settle()
    }

    @Test
    func
        `a withdrawal cancels the application, closes the opportunity as lost, and can be followed by another`()
        async throws
    {
        let world = try await inReview()
        let first = try await world.filing()
        try await world.engagements.handle(
            .filing(.bedrockPOC, .withdraw(reason: "Another program was granted.")), world.scope,
            at: world.now)
        try await world.settle()
        var filing = try await world.filing()
        #expect(filing.application?.status == "CANCELED")
        // AWS reads it: nothing of it can be written until that has ended.
        #expect(filing.position.state == .withdrawn && filing.position.holder == .aws)
        await #expect(throws: Refusal.self) { try await world.prepare() }
        try await review(world, .object(["status": "Approved"]))
        filing = try await world.filing()
        #expect(filing.isWithdrawn && filing.position.holder == .nobody && filing.next == nil)
        let held = try await ServiceClientForTests(world).get(first.opportunity?.id ?? "")
        #expect(held.value(at: "LifeCycle.Stage") == "Closed Lost")
        #expect(held.value(at: "LifeCycle.NextSteps") == "Another program was granted.")
        #expect(
            held.value(at: "LifeCycle.TargetCloseDate")
                == first.packet.opportunity.value(at: "LifeCycle.TargetCloseDate"))
        // The same track once more: another opportunity under another key, calls counted on.
        filing = try await world.prepare()
        #expect(filing.attempt == 2 && filing.questions.isEmpty)
        try await world.approveAndStart()
        try await world.settle()
        filing = try await world.filing()
        #expect(
            filing.opportunity?.reviewStatus == "In review" && filing.opportunity?.id != first.opportunity?.id
        )
        let keys =
            try await world.state()["opportunities"]?.items.compactMap {
                $0["partnerOpportunityIdentifier"]?.text
            } ?? []
        #expect(keys.count == 2 && Set(keys).count == 2)
        #expect(try await world.engagements.rebuild().differing.isEmpty)
    }

    @Test func `a rejected application leaves no draft and no open opportunity`() async throws {
        let world = try await inReview()
        try await review(world, .object(["status": "Approved"]))
        try await reviewApplication(world, .object(["status": "REJECTED", "reason": "Out of budget"]))
        let id = try await world.filing().opportunity?.id ?? ""
        let held = try await ServiceClientForTests(world).get(id)
        #expect(held.value(at: "LifeCycle.Stage") == "Closed Lost")
        #expect(held.value(at: "LifeCycle.NextSteps") == "AWS declined the funding: Out of budget")
        #expect(try await world.prepare().attempt == 2)

        // The application that lay ready beside an opportunity that AWS rejects is no draft any more.
        let other = try await inReview()
        #expect(try await other.filing().application?.status == "PENDING_SUBMISSION")
        try await review(other, .object(["status": "Rejected", "comments": "Duplicate"]))
        #expect(try await other.filing().application?.status == "CANCELED")
        #expect(try await other.filing().position.state == .declined)
    }

    @Test
    func
        `in a later stage an application is amended, and what AWS does not let be amended is mended in the portal`()
        async throws
    {
        let world = try await inReview()
        try await review(world, .object(["status": "Approved"]))
        try await reviewApplication(
            world,
            .object(["status": "ACTION_REQUIRED", "stage": "TECH_REVIEW", "reason": "Another account"]))
        try await world.prepare(answers: ["$.AccountId": "999988887777"])
        try await world.approveAndStart()
        try await world.settle()
        var filing = try await world.filing()
        #expect(filing.application?.status == "IN_REVIEW" && filing.problem == nil)
        let calls = { (world: World) async throws -> [String] in
            (try await world.control("GET", "log")["requests"]?.items ?? []).compactMap {
                $0["target"]?.text?.split(separator: ".").last.map(String.init)
            }
        }
        #expect(try await calls(world).contains("AmendBenefitApplication"))
        #expect(try await !calls(world).contains("RecallBenefitApplication"))

        try await reviewApplication(
            world,
            .object(["status": "ACTION_REQUIRED", "stage": "FINANCE_REVIEW", "reason": "Which metric?"]))
        try await world.prepare(answers: ["$.SuccessCriteria": "90 % precision on 400 labeled leads"])
        try await world.approveAndStart()
        try await world.settle()
        filing = try await world.filing()
        #expect(filing.problem?.step == "amendApplication" && filing.position.holder == .partner)
        #expect(filing.next == .readApplication)
        // Somebody mends it in Partner Central: what was refused is no problem any more.
        try await reviewApplicationUnchecked(world, "IN_REVIEW")
        filing = try await world.filing()
        #expect(filing.problem == nil && filing.position.holder == .aws)
    }

    private func reviewApplicationUnchecked(_ world: World, _ word: String) async throws {
        try await reviewApplication(world, .object(["status": .string(word), "isUnchecked": .bool(true)]))
    }

    @Test func `a word that nobody knows is told, held by the partner, and left as AWS goes on`() async throws
    {
        let world = try await inReview()
        for word in ["On Hold", "Needs More Time", "APPROVED_PENDING"] {
            try await review(world, .object(["status": .string(word), "isUnchecked": .bool(true)]))
            let filing = try await world.filing()
            #expect(filing.position.holder == .partner && filing.position.note.contains("\"\(word)\""))
            #expect(filing.next == .readOpportunity && filing.canWithdraw)
        }
        try await review(world, .object(["status": "Approved", "isUnchecked": .bool(true)]))
        for word in ["PAUSED", "ESCALATED", "UNDER_LEGAL_REVIEW"] {
            try await reviewApplicationUnchecked(world, word)
            let filing = try await world.filing()
            #expect(filing.position.holder == .partner && filing.position.note.contains("\"\(word)\""))
            #expect(filing.next == .readApplication && filing.canWithdraw)
        }
        try await reviewApplicationUnchecked(world, "IN_REVIEW")
        try await reviewApplication(world, .object(["status": "APPROVED", "amount": "25000"]))
        #expect(try await world.filing().position.state == .approved)
        // The guide's spelling is AWS's own word.
        let other = try await inReview()
        try await review(other, .object(["status": "Disqualified", "isUnchecked": .bool(true)]))
        #expect(try await other.filing().position.state == .declined)
    }

    @Test
    func `a submission that fails late is looked at, and taken over when somebody submits it in the portal`()
        async throws
    {
        let world = try await World {
            $0.keepsQuotas = false
            $0.taskSeconds = 86_400
        }
        try await world.prepare()
        try await world.prepare(answers: answers)
        try await world.approveAndStart()
        try await world.settle()
        let task = try await world.state()["tasks"]?.items.first?["id"]?.text ?? ""
        _ = try await world.control(
            "POST", "tasks/\(task)",
            .object([
                "status": "FAILED", "reasonCode": "OpportunitySubmissionFailed", "message": "Try again later",
            ]))
        try await world.settle()
        var filing = try await world.filing()
        #expect(filing.problem?.code == "OpportunitySubmissionFailed" && filing.position.holder == .partner)
        #expect(filing.interval != nil)
        try await review(world, .object(["status": "In review", "isUnchecked": .bool(true)]))
        filing = try await world.filing()
        #expect(filing.problem == nil && filing.position.state == .inReview && filing.position.holder == .aws)
        #expect(filing.application?.status == "PENDING_SUBMISSION")
    }

    @Test func `what AWS issues in phases counts what has landed and what is to come`() async throws {
        let world = try await inReview()
        try await review(world, .object(["status": "Approved"]))
        try await reviewApplication(
            world, .object(["status": "APPROVED", "amount": "25000", "issued": "10000"]))
        var filing = try await world.filing()
        #expect(filing.allocated == Money(dollars: 25_000) && filing.codes.count == 1)
        _ = try await world.desk().redeem(filing.codes[0].id, world.scope, .bedrockPOC)
        filing = try await world.filing()
        #expect(filing.position.state == .approved && filing.position.holder == .aws && !filing.isLanded)
        #expect(
            filing.position.note
                == "$10,000 is on the balance. $15,000 is still to be issued by AWS.")
        let allocation = filing.allocations[0].id
        _ = try await world.control("POST", "allocations/\(allocation)/issue", .object(["amount": "15000"]))
        world.clock.advance(2 * 3_600_000)
        try await world.settle()
        filing = try await world.filing()
        #expect(filing.codes.count == 2 && filing.position.holder == .founder)
        _ = try await world.desk().redeem(filing.codes[1].id, world.scope, .bedrockPOC)
        #expect(try await world.filing().position.state == .landed)
        #expect(try await world.filing().landed == Money(dollars: 25_000))
    }

    @Test func `pages of one item after an empty one lose nothing`() async throws {
        let world = try await inReview {
            $0.keepsQuotas = false
            $0.pageSize = 1
            $0.hasEmptyFirstPage = true
        }
        try await review(world, .object(["status": "Approved"]))
        try await reviewApplication(world, .object(["status": "APPROVED", "amount": "25000"]))
        let filing = try await world.filing()
        #expect(filing.codes.count == 1)
        #expect(try await world.state()["opportunities"]?.items.count == 1)
        #expect(try await world.state()["applications"]?.items.count == 1)
    }

    @Test func `a clock that is ten minutes fast misses nothing that AWS changes`() async throws {
        let world = try await inReview()
        let worker = FilingWorker(
            engagements: world.engagements, filings: world.filings, runtime: world.runtime(),
            now: { [clock = world.clock] in Instant(milliseconds: clock.now + 600_000) })
        for round in 0..<5 {
            _ = try await worker.sweep(.sandbox)
            #expect(try await worker.sweep(.sandbox) == 0)
            let id = try await world.filing().opportunity?.id ?? ""
            _ = try await world.control(
                "POST", "opportunities/\(id)/review",
                .object([
                    "status": .string(round % 2 == 0 ? "Action Required" : "In review"),
                    "comments": .string("\(round)"),
                ]))
            #expect(try await worker.sweep(.sandbox) == 1, "\(round)")
            _ = try await worker.turn()
            world.clock.advance(60_000)
        }
    }

    @Test
    func
        `after the approval the partner moves the opportunity to its launch, and AWS keeps what came before`()
        async throws
    {
        let world = try await inReview()
        let move = { (stage: String, next: String) in
            try await world.engagements.handle(
                .filing(.bedrockPOC, .stage(.init(stage: stage, nextSteps: next))), world.scope, at: world.now
            )
            try await world.filings.wake(world.scope, .bedrockPOC, at: world.now)
            try await world.settle()
        }
        await #expect(throws: Refusal.self) { try await move("Committed", "Sign.") }
        try await review(world, .object(["status": "Approved"]))
        await #expect(throws: Refusal.self) { try await move("Closed Lost", "No.") }
        let stages = ["Technical Validation", "Business Validation", "Committed", "Launched"]
        for stage in stages { try await move(stage, "After \(stage)") }
        let filing = try await world.filing()
        #expect(filing.opportunity?.stages.map(\.stage) == stages && filing.opportunity?.stage == "Launched")
        let held = try await ServiceClientForTests(world).get(filing.opportunity?.id ?? "")
        #expect(held.value(at: "LifeCycle.Stage") == "Launched")
        #expect(held.value(at: "LifeCycle.NextSteps") == "After Launched")
        #expect(
            held.value(at: "LifeCycle.NextStepsHistory")?.items.compactMap { $0["Value"]?.text }.suffix(3)
                == ["After Technical Validation", "After Business Validation", "After Committed"])
        #expect(
            held.value(at: "LifeCycle.TargetCloseDate")
                == filing.packet.opportunity.value(at: "LifeCycle.TargetCloseDate"))
        #expect(held.value(at: "Customer.Account.AwsAccountId") == "444455556666")
        // The funding goes on beside it; AWS's own view is shown.
        #expect(filing.application?.status == "IN_REVIEW")
        #expect(filing.opportunity?.summary?.quality != nil)
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
