import Company
import Credits
import Planning
import RulePacks
import Spend
import StructuredText
import TestSupport
import Testing
import Units

/// The engine's laws, over companies drawn from the schema.
@Suite("Laws of the plan, over random companies")
struct LawTests {
    private static let seeds = Array(1_000..<1_120 as Range<UInt64>)

    private func expected(_ document: JSON) throws -> [Money] {
        plan(try companyFile(document.pretty)).packs.map(\.stack.expected)
    }

    private func compare(_ seed: UInt64, _ before: JSON, _ after: JSON) throws {
        for (old, new) in zip(try expected(before), try expected(after)) {
            #expect(old <= new, "seed \(seed): \(old.rounded) fell to \(new.rounded)")
        }
    }

    @Test("money is conserved: applied + stranded + remaining = granted, applied + cash = charged")
    func conserved() throws {
        for seed in Self.seeds {
            let plan = plan(try RandomCompany(seed: seed).file())
            for runway in plan.runway {
                for line in [runway.optimistic, runway.pessimistic] {
                    #expect(line.applied + line.cash == line.gross.total(), "seed \(seed)")
                    for credit in line.credits {
                        #expect(
                            credit.applied + credit.stranded + credit.remaining == credit.granted,
                            "seed \(seed)")
                    }
                }
            }
            #expect(plan.ownRunway?.optimistic.gross == plan.spend.totals, "seed \(seed)")
        }
    }

    @Test("an earmarked credit never pays more than its products cost")
    func earmarked() throws {
        for seed in Self.seeds {
            let file = try RandomCompany(seed: seed).file()
            let plan = plan(file)
            for credit in plan.ownRunway?.optimistic.credits ?? []
            where credit.id == TrackID.bedrockPOC.rawValue {
                let earmark = try #require(plan.packs[0].track(.bedrockPOC)?.track.earmark?.value)
                let covered = book.catalog.services.filter { earmark.contains($0.id) }
                for (month, amount) in credit.byMonth.enumerated() {
                    let charged = covered.map { plan.spend.charge(service: $0.index, month: month) }.total()
                    #expect(amount <= charged, "seed \(seed), month \(month + 1)")
                }
            }
        }
    }

    @Test("naming somebody who vouches never lowers the expected stack")
    func vouchNeverLowers() throws {
        for seed in Self.seeds {
            let before = RandomCompany(seed: seed).document
            let company = try #require(before["company"])
            for kind in Vouch.Kind.allCases {
                let vouch: JSON = .object([
                    "kind": .string(kind.rawValue), "activate_provider": .bool(true), "invite": .bool(true),
                    "tier1": .bool(kind == .accelerator),
                ])
                let all = (company["vouch"]?.items ?? []) + [vouch]
                try compare(seed, before, before.setting("company", company.setting("vouch", .array(all))))
            }
        }
    }

    @Test("itemizing a project never lowers the expected stack, where it states no smaller a bill")
    func itemizationNeverLowers() throws {
        // An award is bounded by what can be used: amounts below the estimate lower the bill, and with it the bound.
        let services: JSON = .array(
            [
                "AWS CloudTrail", "AWS Config", "Amazon GuardDuty", "Amazon CloudWatch Logs",
                "AWS Security Hub",
            ].map {
                .object(["service": .string($0), "monthly_usd": .integer(50_000)])
            })
        for seed in Self.seeds {
            let before = RandomCompany(seed: seed).document
            guard let workloads = before["workloads"]?.items, !workloads.isEmpty,
                // The founder's own number divides itself among the services; it does not grow with one of them.
                before["stack"]?["monthly_usd_m12"] == nil
            else { continue }
            try compare(
                seed, before,
                before.setting("workloads", .array(workloads.map { $0.setting("services", services) })))
        }
    }

    @Test("an evaluation plan never lowers the expected stack")
    func evaluationNeverLowers() throws {
        for seed in Self.seeds {
            let before = RandomCompany(seed: seed).document
            guard let bedrock = before["bedrock"] else { continue }
            let evaluation: JSON = .object(["items": .integer(400), "metric": "precision"])
            try compare(
                seed, before.setting("bedrock", bedrock.removing("evaluation")),
                before.setting("bedrock", bedrock.setting("evaluation", evaluation)))
        }
    }

    @Test("the stack is floor ≤ expected ≤ ceiling, and every counted award explains itself")
    func ordered() throws {
        for seed in Self.seeds {
            for pack in plan(try RandomCompany(seed: seed).file()).packs {
                #expect(pack.stack.floor <= pack.stack.expected && pack.stack.expected <= pack.stack.ceiling)
                for track in pack.tracks where track.verdict == .eligible {
                    #expect(
                        track.award.floor <= track.award.expected
                            && track.award.expected <= track.award.ceiling)
                    #expect(
                        !track.contributions.isEmpty && track.contributions.allSatisfy { !$0.sources.isEmpty }
                    )
                }
                for track in pack.tracks where track.verdict != .eligible {
                    #expect(
                        track.counted.ceiling.isZero,
                        "seed \(seed): \(track.track.id.rawValue) counts without being eligible")
                }
            }
        }
    }

    @Test("one Activate award counts at a time")
    func oneOfALane() throws {
        for seed in Self.seeds {
            for pack in plan(try RandomCompany(seed: seed).file()).packs {
                for lane in pack.pack.lanes where lane.counting == .largest {
                    let counting = pack.tracks.filter {
                        $0.track.lane.id == lane.id && !$0.counted.ceiling.isZero
                    }
                    #expect(counting.count <= 1, "seed \(seed)")
                }
            }
        }
    }

    @Test("nothing is to be filed of which a gate that AWS publishes fails")
    func gatesBind() throws {
        for seed in Self.seeds {
            let plan = plan(try RandomCompany(seed: seed).file())
            let aws = try #require(book.packs.first { $0.kind == .aws })
            for filing in plan.filingOrder where !filing.isOpen {
                for gate in aws.publishedGates(of: filing.track.id) {
                    #expect(
                        gate.requires.hold(plan.facts) != false, "seed \(seed): \(filing.track.id) \(gate.id)"
                    )
                }
            }
            #expect(Set(plan.filingOrder.map(\.track.id)).count == plan.filingOrder.count, "seed \(seed)")
        }
    }

    @Test("a larger bill today never lowers the forecast of any month")
    func largerBill() throws {
        for seed in Self.seeds.prefix(60) {
            func totals(_ dollars: Int) throws -> [Money] {
                let random = RandomCompany(seed: seed).document
                let hosting: JSON = .object(["now": .array(["aws"]), "monthly_usd": .integer(dollars)])
                return plan(try companyFile(random.setting("hosting", hosting).pretty)).spend.totals
            }
            for (less, more) in zip(try totals(800), try totals(9_000)) {
                // The lines are rounded one by one: a hundredth of a cent is no fall.
                #expect(less.cents <= more.cents + 1, "seed \(seed)")
            }
        }
    }

    @Test("an award is at most what can be used before it expires, or its contributions say why not")
    func calibrated() throws {
        for seed in Self.seeds {
            let plan = plan(try RandomCompany(seed: seed).file())
            for track in plan.packs.flatMap(\.tracks) where track.beyondUse > .zero {
                #expect(track.contributions.contains { $0.rule == "D13" }, "seed \(seed): \(track.track.id)")
            }
        }
    }

}
