@testable import Filings
import AWSClient
import Engagements
import FilingWork
import Persistence
import RulePacks
import StructuredText
import TestSupport
import Testing
import Units

/// A small generator, so that every run breaks at the same places.
private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

@Suite struct FaultTests {
    /// Drives a filing to a landed credit, whatever breaks on the way; each break is a process that ends and begins anew.
    private func driven(_ world: World, _ dice: inout Dice) async throws -> Int {
        var breaks = 0
        func attempt(_ body: () async throws -> Void) async {
            for _ in 0..<40 {
                // One in two goes wrong: before or after a request, or at a write.
                switch Int.random(in: 0..<6, using: &dice) {
                case 0: world.breakRequests(before: [Int.random(in: 1...6, using: &dice)])
                case 1: world.breakRequests(after: [Int.random(in: 1...6, using: &dice)])
                case 2: world.breakWrites([Int.random(in: 1...10, using: &dice)])
                default: break
                }
                do {
                    try await body()
                    world.mend()
                    return
                } catch {
                    breaks += 1
                    world.mend()
                    world.clock.advance(700_000)
                }
            }
        }
        let advance = { () async throws in
            _ = try await world.worker(attempts: 1).advance(world.scope, .bedrockPOC)
        }
        func until(_ isDone: (Filing) -> Bool) async throws {
            for _ in 0..<60 {
                await attempt(advance)
                world.clock.advance(5_000)
                if isDone(try await world.filing()) { return }
            }
        }
        try await until { $0.opportunity?.reviewStatus == "In review" && $0.application != nil }
        let opportunity = try #require(try await world.filing().opportunity?.id)
        _ = try await world.control(
            "POST", "opportunities/\(opportunity)/review", .object(["status": "Approved"]))
        try await until { $0.application?.status == "IN_REVIEW" }
        let application = try #require(try await world.filing().application?.id)
        _ = try await world.control(
            "POST", "applications/\(application)/review", .object(["status": "APPROVED", "amount": "20000"]))
        try await until { !$0.codes.isEmpty }
        let code = try #require(try await world.filing().codes.first?.id)
        for _ in 0..<40 where try await world.filing().codes.first?.state != .redeemed {
            await attempt { _ = try await world.desk().redeem(code, world.scope, .bedrockPOC) }
        }
        return breaks
    }

    @Test(arguments: 0..<5)
    func `two hundred breaks in all: each opportunity is created once, each code redeemed once`(part: Int)
        async throws
    {
        var dice = Dice(state: UInt64(1_000 + part))
        var (breaks, rounds) = (0, 0)
        while breaks < 40 {
            rounds += 1
            let world = try await World()
            try await world.prepare()
            try await world.prepare(answers: answers)
            try await world.approveAndStart()
            breaks += try await driven(world, &dice)
            let state = try await world.state()
            #expect(state["opportunities"]?.items.count == 1)
            #expect(state["applications"]?.items.count == 1)
            #expect(state["credits"]?.items.count == 1)
            let filing = try await world.filing()
            #expect(filing.position.state == .landed)
            #expect(filing.codes.map(\.state) == [.redeemed])
            #expect(filing.intent == nil)
            #expect(
                try await world.filings.open(code: filing.codes.first?.id ?? "", world.scope)?.hasPrefix("PC")
                    == true)
            #expect(try await world.engagements.verify().broken == [])
            #expect(try await world.engagements.rebuild().differing.isEmpty)
            let log = try await world.control("GET", "log")
            let redeemed = (log["requests"]?.items ?? []).filter {
                $0["target"] == "AWSBilling.RedeemCredits" && $0["verdict"] == "ok"
            }
            #expect(redeemed.count == 1)
        }
        print("filing faults, part \(part): \(breaks) breaks over \(rounds) filings")
    }

    @Test func `a code whose redemption had no answer is looked for on the balance before it is sent again`()
        async throws
    {
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
            "POST", "applications/\(filing.application?.id ?? "")/review", .object(["status": "APPROVED"]))
        try await world.settle()
        let code = try #require(try await world.filing().codes.first?.id)
        // The balance is read, the code arrives, the answer is lost, and so is the look after it.
        world.breakRequests(after: [2])
        let first = try await world.desk().redeem(code, world.scope, .bedrockPOC)
        guard case .redeemed = first else {
            Issue.record("the balance shows the credit, and it was told as \(first)")
            return
        }
        #expect(try await world.filing().codes.first?.state == .redeemed)
        #expect(try await world.state()["credits"]?.items.count == 1)
    }

    @Test func `the keys of another account redeem nothing`() async throws {
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
            "POST", "applications/\(filing.application?.id ?? "")/review", .object(["status": "APPROVED"]))
        try await world.settle()
        let code = try #require(try await world.filing().codes.first?.id)
        let other = world.desk(account: "999988887777")
        await #expect(throws: AWSError.self) { try await other.redeem(code, world.scope, .bedrockPOC) }
        #expect(try await world.filing().codes.first?.state == .received)
    }
}
