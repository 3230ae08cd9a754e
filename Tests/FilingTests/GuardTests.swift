@testable import FilingRecords
import AWSClient
import AWSModels
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

/// What must not happen, whatever is asked or answered.
@Suite struct GuardTests {
    private func ready() async throws -> World {
        let world = try await World()
        try await world.prepare()
        try await world.prepare(answers: answers)
        return world
    }

    /// To an approved application with its code received.
    private func granted() async throws -> (world: World, code: String) {
        let world = try await ready()
        try await world.approveAndStart()
        try await world.settle()
        let id = try await world.filing().opportunity?.id ?? ""
        _ = try await world.control("POST", "opportunities/\(id)/review", .object(["status": "Approved"]))
        try await world.settle()
        let application = try await world.filing().application?.id ?? ""
        _ = try await world.control(
            "POST", "applications/\(application)/review", .object(["status": "APPROVED", "amount": "25000"]))
        try await world.settle()
        return (world, try #require(try await world.filing().codes.first?.id))
    }

    @Test func `the live catalog takes nothing without the company and the amount being said`() async throws {
        let world = try await ready()
        let filing = try await world.filing()
        try await world.engagements.handle(
            .filing(.bedrockPOC, .prepare(filing.packet, .live, [])), world.scope, at: world.now)
        let live = try await world.filing()
        #expect(live.confirmation == "Pipeline Harbor \(live.packet.amount.rounded)")
        for wrong in [nil, "", "yes", "Pipeline Harbor"] {
            await #expect(throws: Refusal.self) {
                try await world.engagements.handle(
                    .filing(.bedrockPOC, .approve(hash: live.packet.hash, confirmation: wrong)), world.scope,
                    at: world.now)
            }
        }
        // An approval of the Sandbox does not hold for the live catalog.
        let other = try await ready()
        try await other.approveAndStart()
        try await other.engagements.handle(
            .filing(.bedrockPOC, .prepare(try await other.filing().packet, .live, [])), other.scope,
            at: other.now)
        #expect(try await other.filing().isStarted == false)
        try await other.settle()
        #expect(try await other.state()["opportunities"]?.items.isEmpty == true)
    }

    @Test func `a call begun for the Sandbox stays there`() async throws {
        let world = try await ready()
        try await world.approveAndStart()
        world.breakRequests(after: [1])
        await #expect(throws: AWSError.self) {
            _ = try await world.worker(attempts: 1).advance(world.scope, .bedrockPOC)
        }
        let packet = try await world.filing().packet
        await #expect(throws: Refusal.self) {
            try await world.engagements.handle(
                .filing(.bedrockPOC, .prepare(packet, .live, [])), world.scope, at: world.now)
        }
    }

    @Test func `a withdrawal makes no call that was not made, and takes over one that was`() async throws {
        for wasMade in [false, true] {
            let world = try await ready()
            try await world.approveAndStart()
            world.breakRequests(before: wasMade ? [] : [1], after: wasMade ? [1] : [])
            await #expect(throws: AWSError.self) {
                _ = try await world.worker(attempts: 1).advance(world.scope, .bedrockPOC)
            }
            world.mend()
            try await world.engagements.handle(
                .filing(.bedrockPOC, .withdraw(reason: "No longer needed.")), world.scope, at: world.now)
            try await world.settle()
            #expect(try await world.filing().position.state == .withdrawn)
            let opportunities = try await world.state()["opportunities"]?.items ?? []
            #expect(opportunities.count == (wasMade ? 1 : 0))
            #expect(opportunities.allSatisfy { $0["reviewStatus"] == "Pending Submission" })
            // No draft stays in the partner's pipeline.
            #expect(opportunities.allSatisfy { $0["stage"] == "Closed Lost" })
        }
    }

    @Test func `Marketplace's identifiers are kept whole or refused, and who is assigned leads the team`()
        async throws
    {
        let world = try await ready()
        try await world.approveAndStart()
        _ = try await world.worker().advance(world.scope, .bedrockPOC)
        let id = try #require(try await world.filing().opportunity?.id)
        _ = try await world.control(
            "POST", "opportunities/\(id)/review", .object(["status": "Approved", "isUnchecked": .bool(true)]))
        let client = ServiceClient(.selling, runtime: world.runtime())
        let associate = { (type: String, identifier: String) in
            _ = try await client.call(
                "AssociateOpportunity",
                .object([
                    "Catalog": "Sandbox", "OpportunityIdentifier": .string(id),
                    "RelatedEntityType": .string(type),
                    "RelatedEntityIdentifier": .string(identifier),
                ]))
        }
        let product = "arn:aws:aws-marketplace:us-east-1:111122223333:AWSMarketplace/SaaSProduct/prod-1"
        try await associate("AwsMarketplaceProducts", product)
        await #expect(throws: AWSError.self) { try await associate("AwsMarketplaceOffers", "offer-1") }
        _ = try await client.call(
            "AssignOpportunity",
            .object([
                "Catalog": "Sandbox", "Identifier": .string(id),
                "Assignee": .object([
                    "Email": "lead@partner.example", "FirstName": "Lea", "LastName": "Roth",
                    "BusinessTitle": "Lead",
                ]),
            ]))
        let held = try await ServiceClientForTests(world).get(id)
        #expect(
            held.value(at: "RelatedEntityIdentifiers.AwsMarketplaceProducts")?.items == [.string(product)])
        #expect(held["OpportunityTeam"]?.items.first?["Email"] == "lead@partner.example")
    }

    @Test func `what was approved before AWS asked is not sent as an answer`() async throws {
        let world = try await ready()
        try await world.approveAndStart()
        try await world.settle()
        let id = try await world.filing().opportunity?.id ?? ""
        _ = try await world.control(
            "POST", "opportunities/\(id)/review",
            .object(["status": "Action Required", "comments": "The postal code"]))
        try await world.settle()
        for _ in 0..<3 { try await world.settle() }
        let log = try await world.control("GET", "log")["requests"]?.items ?? []
        #expect(!log.contains { $0["target"] == "AWSPartnerCentralSelling.UpdateOpportunity" })
        #expect(try await world.filing().position.state == .actionRequired)
    }

    @Test func `the same call finished by two processes is told once`() async throws {
        let world = try await ready()
        try await world.approveAndStart()
        _ = try await world.worker().advance(world.scope, .bedrockPOC)
        let filing = try await world.filing()
        try await world.engagements.handle(
            .filing(
                .bedrockPOC,
                .record([.done(number: 1, .createOpportunity, .opportunityCreated(id: "O1", modified: "x"))])),
            world.scope.asWorker, at: world.now)
        #expect(try await world.filing() == filing)
        await #expect(throws: Refusal.self) {
            try await world.engagements.handle(
                .filing(.bedrockPOC, .record([.intended(number: 2, .startEngagement)])), world.scope.asWorker,
                at: world.now)
        }
    }

    @Test func `nobody but the worker tells what AWS did`() async throws {
        let world = try await ready()
        await #expect(throws: Refusal.self) {
            try await world.engagements.handle(
                .filing(.bedrockPOC, .record([.withdrawn])), world.scope, at: world.now)
        }
    }

    @Test func `a code that landed unseen is found by a sync and sent no second time`() async throws {
        let (world, code) = try await granted()
        // The look before, the call whose answer is lost, and the look after it.
        world.breakRequests(before: Set(3...20), after: [2])
        let outcome = try await world.desk().redeem(code, world.scope, .bedrockPOC)
        guard case .unclear = outcome else {
            Issue.record("\(outcome)")
            return
        }
        world.mend()
        let desk = world.desk()
        try await desk.record(try await desk.credits(of: "444455556666"), world.scope, .bedrockPOC)
        #expect(try await world.filing().codes.first?.state == .redeemed)
        #expect(try await world.filing().position.state == .landed)
        _ = try await desk.redeem(code, world.scope, .bedrockPOC)
        let sent = (try await world.control("GET", "log")["requests"]?.items ?? []).filter {
            $0["target"] == "AWSBilling.RedeemCredits"
        }
        #expect(sent.count == 1)
    }

    @Test func `a code redeemed by somebody else lands too`() async throws {
        let (world, code) = try await granted()
        let secret = try #require(try await world.filings.open(code: code, world.scope))
        _ = try await ServiceClient(
            .billing, runtime: world.runtime(key: "AKIA444455556666", secret: "emulator-secret")
        )
        .call("RedeemCredits", .object(["promoCode": .string(secret)]))
        world.clock.advance(100_000_000)
        try await world.settle()
        #expect(try await world.filing().codes.first?.status == "FULFILLED")
        #expect(try await world.filing().position.state == .landed)
        let desk = world.desk()
        try await desk.record(try await desk.credits(of: "444455556666"), world.scope, .bedrockPOC)
        #expect(try await world.filing().codes.first?.credit != nil)
    }

    @Test func `keys of another account than the receiving one send nothing`() async throws {
        let (world, code) = try await granted()
        await #expect(throws: Refusal.self) {
            try await world.desk().redeem(code, world.scope, .bedrockPOC, caller: "111122223333")
        }
        let log = try await world.control("GET", "log")["requests"]?.items ?? []
        #expect(!log.contains { $0["target"] == "AWSBilling.RedeemCredits" })
    }

    @Test func `a definite denial is told and waits; the next start tries again`() async throws {
        let world = try await ready()
        try await world.approveAndStart()
        // Keys that sign rightly, of an account that the emulator does not let in: here by an unknown benefit.
        _ = try await world.control("POST", "faults", .object(["kind": "throttle", "count": .integer(50)]))
        await #expect(throws: AWSError.self) {
            _ = try await world.worker().advance(world.scope, .bedrockPOC)
        }
        #expect(try await world.filing().intent != nil)
        _ = try await world.control("DELETE", "faults")
        try await world.settle()
        #expect(try await world.filing().opportunity?.reviewStatus == "In review")
    }

    @Test func `schemas that contain themselves or multiply end in an answer`() async throws {
        let recursive = try JSON(
            parsing:
                "{\"type\":\"object\",\"required\":[\"Name\"],\"properties\":{\"Name\":{\"type\":\"string\"},\"Parent\":{\"$ref\":\"#\"}}}"
        )
        let plan = plan(try example("revenue-ops-series-a"))
        let record = try FilingRecord(.bedrockPOC, plan, try example("revenue-ops-series-a"))
        let details = try BenefitDetails(recursive, for: record, answers: ["$.Parent.Parent.Name": "x"])
        #expect(details.details.value(at: "Parent.Parent.Name") == "x")
        #expect(details.questions.map(\.field).contains("$.Name"))
        let multiplying = try RequestSchema(
            try JSON(parsing: "{\"anyOf\":[{\"$ref\":\"#\"},{\"$ref\":\"#\"}]}"))
        #expect(!multiplying.faults(in: .object([] as [JSON.Member])).isEmpty)
        #expect(throws: RequestSchema.Unusable.self) {
            try RequestSchema(try JSON(parsing: "{\"$dynamicRef\":\"#x\"}"))
        }
    }

    @Test func `an answer too deep or too large is refused and loses nothing`() async throws {
        let world = try await ready()
        var deep = JSON.string("x")
        for _ in 0..<60 { deep = .array([deep]) }
        for value in [deep, JSON.string(String(repeating: "x", count: 300_000))] {
            await #expect(throws: Refusal.self) {
                try await world.engagements.handle(
                    .filing(.bedrockPOC, .answer([.init(field: "$.X", value: value)])), world.scope,
                    at: world.now)
            }
        }
        #expect(try await world.filing().questions == [])
    }

    @Test func `two ways to write a character are two values`() {
        let kelvin = JSON.object(["CountryCode": "\u{212A}E"])
        #expect(ServiceModel.selling.faults(in: kelvin, shape: "Address").map(\.code) == [.invalidEnumValue])
        #expect(!isEqual("é", "e\u{301}"))
    }

    @Test func `every filing event is read back as it was written`() throws {
        let packet = FilingPacket(
            opportunity: .object(["A": .array([.null, .number("1.50")])]), solutions: ["S-1"], products: [],
            involvement: "Co-Sell", visibility: "Full", benefit: "ben", application: .object(["B": "c"]),
            amount: Money(cents: 1_25), company: "X")
        let code = CreditCode(
            id: "c1", allocation: "a", account: "1", amount: Money(cents: 5), expires: "2027")
        let results: [FilingResult] = [
            .opportunityCreated(id: "O1", modified: "m"), .associated("S-1"),
            .task(.init(id: nil, status: "FAILED", message: "m", reason: "r")),
            .opportunityUpdated(modified: "m"),
            .opportunity(
                arn: nil, modified: "m", reviewStatus: "Approved", comments: "c", reason: nil,
                associated: ["x"], stage: "Qualified"),
            .summary(
                .init(
                    stage: "Qualify", engagementScore: "High", quality: 70, nextBestActions: "Call.",
                    team: ["A, B"])),
            .stageMoved(.init(stage: "Launched", nextSteps: "Live."), modified: "m"), .applicationAmended,
            .applicationCreated(id: "b", arn: "arn", revision: "1", isAssociated: true),
            .applicationAssociated(revision: nil), .applicationUpdated(revision: "2"), .applicationSubmitted,
            .applicationRecalled, .applicationCanceled,
            .application(
                arn: nil, revision: "3", status: "IN_REVIEW", stage: "s", reason: nil, codes: ["c"],
                isAssociated: false),
            .allocations([
                .init(id: "al", allocated: Money(cents: 9), issued: .zero, status: "ACTIVE"),
                .init(id: "am", allocated: nil, issued: nil, status: "ACTIVE"),
            ]),
        ]
        let problem = FilingProblem(
            step: "createOpportunity", code: "c", message: "m",
            fields: [.init(name: "n", code: "c", message: "m")],
            requestID: nil)
        let step = FilingStep.associate(type: "Solutions", identifier: "S-1")
        var events: [FilingEvent] = [
            .prepared(packet, .live, [.init(field: "$.x", text: "t", hint: "h", choices: ["a", "b"])]),
            .answered([.init(field: "f", value: .object(["a": .integer(1)]))]), .approved(hash: "h"),
            .started, .joined(id: "O1", modified: "m", held: .object(["Origin": "AWS Referral"])),
            .intended(number: 3, step), .refused(number: 3, step, problem),
            .abandoned(number: 4, .startEngagement),
            .stageAsked(.init(stage: "Committed", nextSteps: "Sign.")),
            .intended(number: 5, .moveStage("Closed Lost")),
            .portal(.filed(Day(number: 20_000), reference: "r")), .portal(.undone),
            .portal(.granted(Day(number: 20_001), Money(cents: 1_234), document: "d")),
            .portal(.declined(Day(number: 20_001), reason: "r")), .portal(.landed(Day(number: 20_002))),
            .withdrawalAsked(reason: "r"), .withdrawn, .codeReceived(code),
            .codeStatus("c1", status: "FULFILLED"),
            .codeShown("c1"), .redemptionIntended("c1", before: ["1", "2"]), .redeemed("c1", credit: nil),
            .redemptionRefused("c1", reason: "r"), .redemptionUndone("c1"),
            .balanceRead(
                [.init(id: "1", initial: Money(cents: 7), remaining: .zero, ends: 5)], isExpired: true),
        ]
        for result in results {
            events.append(.observed(result))
            events.append(.done(number: 1, .createApplication, result))
        }
        for event in events {
            let whole = Event.filing(.map, event)
            let node = try parseYAML(Array(whole.body.compact.utf8))
            #expect(Event(kind: whole.kind, body: node) == whole, "\(whole.kind)")
            #expect(Event.kinds.contains(whole.kind))
            #expect(!event.summary.isEmpty)
        }
    }
}
