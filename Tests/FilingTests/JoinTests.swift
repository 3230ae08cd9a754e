import AWSClient
import AWSModels
import Engagements
import FilingRecords
import FilingWork
import Filings
import PartnerCentral
import Persistence
import Planning
import RulePacks
import StructuredText
import TestSupport
import Testing
import Units

/// What Partner Central has already: opportunities entered by hand, and those that AWS sends.
@Suite struct JoinTests {
    /// A prepared filing, with an opportunity of the same customer that somebody entered by hand.
    private func worldWithAnother(_ change: (JSON) -> JSON = { $0 }) async throws -> (
        world: World, filing: Filing, other: String
    ) {
        let world = try await World()
        try await world.prepare()
        let filing = try await world.prepare(answers: answers)
        let reply = try await ServiceClient(.selling, runtime: world.runtime()).call(
            "CreateOpportunity",
            change(
                filing.packet.opportunity.setting("Catalog", to: "Sandbox").setting(
                    "ClientToken", to: "another"
                ).setting("PartnerOpportunityIdentifier", to: "crm-77")))
        return (world, filing, try #require(reply.json["Id"]?.text))
    }

    private func opportunities(_ world: World) async throws -> [JSON] {
        try await ServiceClient(.selling, runtime: world.runtime()).pages(
            "ListOpportunities", .object(["Catalog": "Sandbox"])
        ).flatMap { $0["OpportunitySummaries"]?.items ?? [] }
    }

    @Test func `an opportunity entered by hand is gone on with, and no second one is made`() async throws {
        let (world, filing, other) = try await worldWithAnother {
            $0.setting(at: "Project.Title", to: "By hand")
        }
        try await world.worker().join(other, filing, world.scope)
        try await world.prepare()
        try await world.approveAndStart()
        try await world.settle()
        let after = try await world.filing()
        #expect(after.opportunity?.id == other)
        #expect(
            after.opportunity?.reviewStatus == "Submitted" || after.opportunity?.reviewStatus == "In review")
        let all = try await opportunities(world)
        #expect(all.count == 1)
        // It bears what the founder approved.
        let held = try await ServiceClient(.selling, runtime: world.runtime()).call(
            "GetOpportunity", .object(["Catalog": "Sandbox", "Identifier": .string(other)])
        ).json
        #expect(held.value(at: "Project.Title") == after.packet.opportunity.value(at: "Project.Title"))
    }

    @Test func `another customer's opportunity, a closed one and one that is not there cannot be joined`()
        async throws
    {
        let (world, filing, other) = try await worldWithAnother {
            $0.setting(at: "Customer.Account.CompanyName", to: "Somebody Else").setting(
                at: "Customer.Account.WebsiteUrl", to: "https://else.example")
        }
        for id in [other, "O99999999"] {
            await #expect(throws: FilingWorker.JoinFault.self) {
                try await world.worker().join(id, filing, world.scope)
            }
        }
        #expect(try await world.filing().opportunity == nil)
        // Nor a second one, once the filing has its own.
        try await world.approveAndStart()
        try await world.settle()
        let filed = try await world.filing()
        let own = try #require(filed.opportunity?.id)
        await #expect(throws: (any Error).self) { try await world.worker().join(own, filed, world.scope) }
    }

    @Test func `AWS's invitation is listed, accepted once, and its opportunity carries the application`()
        async throws
    {
        let world = try await World()
        try await world.prepare()
        let filing = try await world.prepare(answers: answers)
        let record = filing.packet.opportunity.setting("PartnerOpportunityIdentifier", to: nil)
        for _ in 0..<2 {
            _ = try await world.control("POST", "invitations", .object(["record": record]))
        }
        let desk = InvitationDesk(.sandbox, runtime: world.runtime())
        let waiting = try await desk.list(all: false)
        #expect(waiting.count == 2)
        let (first, second) = (try #require(waiting.first), try #require(waiting.last))
        #expect(first.customer == filing.packet.company)
        #expect(first.problem?.isEmpty == false)
        let opportunity = try #require(try await desk.accept(first.id))
        // The same answer once more makes nothing more.
        #expect(try await desk.accept(first.id) == opportunity)
        try await desk.refuse(second.id, reason: "Unable to support")
        #expect(try await desk.list(all: false).isEmpty)
        #expect(Set(try await desk.list(all: true).map(\.status)) == ["ACCEPTED", "REJECTED"])
        try await world.worker().join(opportunity, filing, world.scope)
        try await world.prepare()
        try await world.approveAndStart()
        try await world.settle()
        let after = try await world.filing()
        #expect(after.problem == nil)
        #expect(after.opportunity?.id == opportunity)
        #expect(after.opportunity?.reviewStatus == "Approved")
        #expect(after.application?.status == "IN_REVIEW")
        #expect(try await opportunities(world).count == 1)
    }

    @Test func `what AWS has locked is asked of nobody, and a draft keeps what our record does not say`()
        async throws
    {
        let world = try await World()
        try await world.prepare()
        let filing = try await world.prepare(answers: answers)
        let bare = filing.packet.opportunity.setting("PartnerOpportunityIdentifier", to: nil)
            .setting(at: "Project.SalesActivities", to: nil).setting(at: "Project.DeliveryModels", to: nil)
        _ = try await world.control("POST", "invitations", .object(["record": bare]))
        let desk = InvitationDesk(.sandbox, runtime: world.runtime())
        let invitation = try #require(try await desk.list(all: false).first)
        let opportunity = try #require(try await desk.accept(invitation.id))
        try await world.worker().join(opportunity, filing, world.scope)
        let joined = try await world.prepare()
        #expect(joined.questions.isEmpty, "\(joined.questions.map(\.field))")

        let (other, prepared, draft) = try await worldWithAnother {
            $0.setting(at: "Project.AdditionalComments", to: "By hand.")
        }
        try await other.worker().join(draft, prepared, other.scope)
        try await other.prepare()
        try await other.approveAndStart()
        try await other.settle()
        let held = try await ServiceClient(.selling, runtime: other.runtime()).call(
            "GetOpportunity", .object(["Catalog": "Sandbox", "Identifier": .string(draft)])
        ).json
        #expect(held.value(at: "Project.AdditionalComments") == "By hand.")
        #expect(held["PartnerOpportunityIdentifier"] == "crm-77")
    }

    @Test func `the partner's own words stand last in the text, as the partner's`() throws {
        let file = try example("revenue-ops-series-a")
        let stated = try #require(
            PartnersSolution(
                partner: "Northlight", stated: "its engineers build the retrieval pipeline and its tests"))
        let plain = try FilingRecord(.bedrockPOC, plan(file), file, over: nil)
        let record = try FilingRecord(.bedrockPOC, plan(file), file, over: nil, solution: stated)
        let (before, after) = (
            plain.opportunity.value(at: "Project.CustomerBusinessProblem")?.text ?? "",
            record.opportunity.value(at: "Project.CustomerBusinessProblem")?.text ?? ""
        )
        #expect(
            after
                == "\(before) Northlight delivers it: its engineers build the retrieval pipeline and its tests."
        )
        #expect(record.errors.count == plain.errors.count)
        #expect(PartnersSolution(partner: "Northlight", stated: " ") == nil)
    }

    @Test func `a withdrawal whose last word was lost is told by the next turn`() async throws {
        let world = try await World()
        try await world.prepare()
        try await world.prepare(answers: answers)
        try await world.approveAndStart()
        try await world.settle()
        try await world.engagements.handle(
            .filing(.bedrockPOC, .withdraw(reason: "Changed plans.")), world.scope, at: world.now)
        var filing = try await world.filing()
        filing = filing.after(.observed(.applicationCanceled), at: world.now).after(
            .observed(
                .opportunity(
                    arn: nil, modified: "x", reviewStatus: "Rejected", comments: nil, reason: nil,
                    associated: [],
                    stage: "Closed Lost")), at: world.now)
        #expect(filing.isWithdrawing && !filing.isWithdrawn && filing.next == nil)
        #expect(filing.interval == 0)
    }
}
