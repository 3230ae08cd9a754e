import Company
import Credits
import Planning
import RulePacks
import Spend
import TestSupport
import Testing
import Units

private let market = "market-2026"
private let aws = "aws-published-2026-11"

private func usd(_ dollars: Int) -> Money { Money(dollars: dollars) }

extension Plan {
    fileprivate func pack(_ id: String) throws -> PackPlan { try #require(packs.first { $0.pack.id == id }) }
}

@Suite("The examples")
struct ExamplePlanTests {
    @Test(
        "expect what the sources report, and show what AWS publishes beside it",
        arguments: [
            ("revenue-ops-series-a", 155_000, 100_000), ("bootstrapped-ai", 55_000, 1_000),
            ("pre-revenue", 30_000, 1_000),
            ("seed-accelerator", 75_000, 100_000), ("silo-30-customers", 125_000, 100_000),
            ("leaving-gcp", 125_000, 100_000),
            ("series-b-eleven-years", 0, 0), ("vague", 5_000, 0),
            ("small-spend-large-award", 100_000, 100_000),
        ])
    func stacks(name: String, reported: Int, published: Int) throws {
        let plan = plan(try example(name))
        #expect(try plan.pack(market).stack.expected == usd(reported))
        #expect(try plan.pack(aws).stack.expected == usd(published))
        #expect(reported == published || plan.differences.contains { $0.conflict?.id == "K10" })
    }

    @Test("a Series A with an audit and an agent reaches $155K: Portfolio 100, Build 25, Bedrock 30")
    func seriesA() throws {
        let pack = try plan(example("revenue-ops-series-a")).pack(market)
        func counted(_ id: TrackID) -> Money? { pack.track(id)?.counted.expected }
        #expect(counted(.activatePortfolioVC) == usd(100_000))
        #expect(counted(.buildForStartups) == usd(25_000))
        #expect(counted(.bedrockPOC) == usd(30_000))
        #expect(counted(.activateFounders) == .zero, "Founders and Portfolio share a lane")
        #expect(pack.quoted.contains { $0.contradiction == "S4" })
    }

    @Test("a seed company of an accelerator lies in the quoted band, and the contradiction is shown")
    func seed() throws {
        let pack = try plan(example("seed-accelerator")).pack(market)
        #expect(usd(50_000) <= pack.stack.expected && pack.stack.expected <= usd(80_000))
        #expect(pack.quoted.contains { $0.contradiction == "S5" })
    }

    @Test("labor subsidies and migration funds stand beside the stack, never in it")
    func laborStaysOut() throws {
        for name in Repository.exampleNames {
            for pack in plan(try example(name)).packs {
                let counting = pack.tracks.filter { $0.track.lane.counting == .largest }.map(
                    \.counted.expected
                ).total()
                #expect(pack.stack.expected == counting)
                #expect(pack.track(.buildForAWS)?.counted.expected == .zero)
                #expect(pack.track(.map)?.counted.expected == .zero)
            }
        }
    }

    @Test("$100K that $2K a month cannot use is shown to expire")
    func stranded() throws {
        let plan = plan(try example("small-spend-large-award"))
        let runway = try #require(plan.ownRunway)
        #expect(runway.optimistic.stranded.cents == 5_197_419)
        #expect(runway.optimistic.runwayTenths == 246)
    }

    @Test("filing follows the days of the tracks, avoids weekends, and names the slowest decision")
    func order() throws {
        for name in Repository.exampleNames {
            for pack in plan(try example(name)).packs {
                #expect(pack.filingOrder.map(\.file) == pack.filingOrder.map(\.file).sorted())
                #expect(
                    pack.filingOrder.allSatisfy { !$0.file.isWeekend && $0.file < $0.decision.lowerBound })
                #expect(pack.filingOrder.isEmpty || pack.filingOrder.contains(where: \.isCritical))
                #expect(pack.filingOrder.allSatisfy { $0.expires.lowerBound > $0.decision.lowerBound })
                let last = pack.filingOrder.map(\.decision.upperBound).max()
                #expect(pack.filingOrder.filter(\.isCritical).allSatisfy { $0.decision.upperBound == last })
            }
        }
    }

    @Test("every no and every not yet names a rule and a change")
    func whyNot() throws {
        for name in Repository.exampleNames {
            for track in plan(try example(name)).packs.flatMap(\.tracks)
            where track.verdict == .ineligible || track.verdict == .notYet {
                #expect(!track.whyNot.isEmpty)
                #expect(
                    track.whyNot.allSatisfy { !$0.rule.isEmpty && !$0.change.isEmpty && !$0.sources.isEmpty })
            }
        }
    }

    @Test("three ways to go, each within the next")
    func outcomes() throws {
        let outcomes = try plan(example("revenue-ops-series-a")).pack(market).outcomes
        #expect(outcomes.map { $0.range.expected } == [usd(5_000), usd(125_000), usd(155_000)])
        #expect(outcomes.map(\.outcome.id).count == 3)
    }

    @Test("the moment is recognized")
    func moments() throws {
        #expect(plan(try example("leaving-gcp")).moments.map(\.id) == ["M4"])
        #expect(plan(try example("pre-revenue")).moments.isEmpty)
    }
}

@Suite("How long $100K lasts")
struct RunwayTests {
    /// Months of $100K in tenths under each model, for a company whose pooled stack costs `monthly` at month 12.
    private func months(now: Int, m12: Int, monthly: Int) throws -> [TenancyModel: Int] {
        let company = try companyFile(
            minimalCompany(
                stack: "  monthly_usd_m12: \(monthly)",
                tenancy: "{model: pool, tenants_now: \(now), tenants_m12: \(m12)}")
        ).company
        let forecaster = SpendForecaster(company, book: book)
        let start = goldenDay.month.adding(1)
        var out: [TenancyModel: Int] = [:]
        for model in TenancyModel.allCases {
            let totals = forecaster.forecast(model).totals
            let table = ChargeTable(
                firstMonth: start, monthCount: totals.count,
                lines: [ChargeTable.Line(account: 0, service: 0)],
                amounts: totals)
            let grant = Grant(
                id: "portfolio", amount: usd(100_000), starts: start.firstDay,
                expires: start.adding(35).lastDay,
                covers: [true], productCount: nil)
            out[model] = burnDown(table, with: [grant]).runwayTenths
        }
        return out
    }

    /// The source's workload: $5K a month on pool, 40 customers, growing not at all or to $9.8K a month.
    @Test(
        "14 to 20 months on pool, 11 to 15 on bridge, 8 to 11 on silo",
        arguments: [(40, 40, 5_000), (23, 40, 8_300)])
    func reported(now: Int, m12: Int, monthly: Int) throws {
        let months = try months(now: now, m12: m12, monthly: monthly)
        #expect((140...200).contains(months[.pool] ?? 0), "\(months)")
        #expect((110...150).contains(months[.bridge] ?? 0), "\(months)")
        #expect((80...110).contains(months[.silo] ?? 0), "\(months)")
        #expect(
            (months[.silo] ?? 0) <= (months[.hybrid] ?? 0) && (months[.hybrid] ?? 0) <= (months[.pool] ?? 0))
    }

    @Test("what is unknown is cash in the pessimistic line, so that it is never the longer one")
    func pessimistic() throws {
        for name in Repository.exampleNames {
            for runway in plan(try example(name)).runway {
                #expect(runway.pessimistic.applied <= runway.optimistic.applied)
                #expect(runway.pessimistic.cash >= runway.optimistic.cash)
                if !runway.hasUnknownCoverage { #expect(runway.pessimistic.cash == runway.optimistic.cash) }
            }
        }
    }
}

@Suite("Rules that interact")
struct InteractionTests {
    private let base = """
          last_round: 2026-05
          vouch: [{kind: vc, activate_provider: true, invite: true}]
        """
    private let paid = "  aws_account: {plan: paid}"

    @Test("credit received before is subtracted: AWS pays the difference")
    func difference() throws {
        let plan = plan(
            try companyFile(
                minimalCompany(
                    stage: "series-a",
                    company: base + "\n  prior_credits: [{program: activate, amount: 10000}]", hosting: paid))
        )
        let portfolio = try #require(try plan.pack(market).track(.activatePortfolioVC))
        #expect(portfolio.award.expected == usd(100_000))
        #expect(portfolio.counted.expected == usd(90_000))
        #expect(portfolio.contributions.contains { $0.rule == "K1" && $0.adds == usd(-10_000) })
        let founders = try #require(try plan.pack(market).track(.activateFounders))
        #expect(founders.verdict == .ineligible)
    }

    @Test("as much credit as the award was received before: nothing is left to ask for")
    func heldInFull() throws {
        let plan = plan(
            try companyFile(
                minimalCompany(
                    stage: "series-a",
                    company: base + "\n  prior_credits: [{program: activate, amount: 200000}]", hosting: paid)
            ))
        for pack in plan.packs {
            #expect(
                pack.tracks.filter { $0.track.lane.id == "activate" }.allSatisfy {
                    $0.counted.expected.isZero
                })
        }
        #expect(
            try plan.pack(market).track(.activatePortfolioVC)?.whyNot.contains { $0.rule == "D20" } ?? false)
    }

    @Test("one workload justifies one track: the smaller counts as zero, with the reason")
    func collision() throws {
        let workload = """
            workloads:
              - {id: agent, kind: discrete-project, description: "An agent that reads tickets and drafts the answer for the desk.", starts: 2026-12, months: 4, tracks: [bedrock-poc, build-for-startups]}
            bedrock: {pattern: copilot, surface: "inbox", model: haiku-class, retrieval: {store: pgvector}, evaluation: {items: 100, metric: precision}}
            """
        let plan = plan(try companyFile(minimalCompany(stage: "seed", hosting: paid, more: workload)))
        let pack = try plan.pack(market)
        let (build, poc) = (
            try #require(pack.track(.buildForStartups)), try #require(pack.track(.bedrockPOC))
        )
        #expect(build.verdict == .eligible && poc.verdict == .eligible)
        #expect(poc.counted.expected == usd(25_000) && pack.stack.expected == usd(30_000))
        #expect(build.award.expected == usd(15_000) && build.counted.ceiling.isZero)
        #expect(build.reasons.contains { $0.rule == pack.pack.sameWorkload.id && $0.isMet == false })
        #expect(
            build.contributions.contains { $0.rule == pack.pack.sameWorkload.id && $0.adds == usd(-15_000) })
        #expect(
            !pack.filingOrder.contains { $0.track.id == .buildForStartups },
            "what counts for nothing is not filed")
        #expect(plan.facts[.sameWorkloadTwice] == .flag(true))
    }

    @Test("of two tracks with one workload the larger stays, so that a vouch never lowers the stack")
    func anchor() throws {
        let tenancy = "{model: pool, tenants_now: 20, tenants_m12: 40}"
        let workload =
            "workloads: [{id: w, kind: base-platform, tracks: [activate-portfolio-vc, build-for-startups]}, {id: p, kind: discrete-project, tracks: [build-for-aws], services: [{service: A, monthly_usd: 1}, {service: B, monthly_usd: 2}, {service: C, monthly_usd: 3}]}]"
        let with = plan(
            try companyFile(
                minimalCompany(
                    stage: "series-a", company: base, hosting: paid, tenancy: tenancy, more: workload)))
        let without = plan(
            try companyFile(
                minimalCompany(stage: "series-a", hosting: paid, tenancy: tenancy, more: workload)))
        #expect(try with.pack(market).track(.activatePortfolioVC)?.counted.expected ?? .zero > usd(90_000))
        #expect(try with.pack(market).stack.expected >= without.pack(market).stack.expected)
    }

    @Test(
        "a SOC 2 date counts when it lies ahead, inside the validity of the credits",
        arguments: [("2027-03", 25_000), ("2026-10", 5_000), ("2029-01", 5_000)])
    func soc2Window(month: String, dollars: Int) throws {
        let plan = plan(
            try companyFile(minimalCompany(more: "soc2: {status: auditor-booked, month: \(month)}")))
        #expect(try plan.pack(market).track(.buildForStartups)?.award.expected == usd(dollars))
    }

    @Test("credit on the balance counts as received")
    func balance() throws {
        let credits =
            "credits: [{id: a, kind: activate, amount: 60000, starts: 2026-01-01, expires: 2027-12-31}]"
        let plan = plan(
            try companyFile(minimalCompany(stage: "series-a", company: base, hosting: paid, more: credits)))
        #expect(try plan.pack(market).track(.activatePortfolioVC)?.counted.expected == usd(40_000))
        #expect(try plan.pack(aws).track(.activateFounders)?.verdict == .ineligible)
    }

    @Test("credit that has expired burns nothing and strands nothing, and that is said")
    func expired() throws {
        let credits =
            "credits: [{id: gone, kind: build, amount: 9000, starts: 2024-01-01, expires: 2026-01-31}]"
        let plan = plan(try companyFile(minimalCompany(stage: "series-b", more: credits)))
        #expect(plan.ownRunway?.optimistic.credits.contains { $0.id == "gone" } == false)
        #expect(plan.warnings.contains { $0.contains("gone") && $0.contains("expired") })
    }

    @Test("an open Activate application is not filed again, and the others of its lane wait")
    func openApplication() throws {
        func filings(_ id: String) throws -> [PlannedFiling] {
            let text = minimalCompany(
                stage: "series-a", company: base + "\n  open_applications: [\(id)]", hosting: paid)
            return try plan(companyFile(text)).pack(market).filingOrder
        }
        #expect(
            try filings("activate-portfolio-vc").first { $0.track.id == .activatePortfolioVC }?.isOpen == true
        )
        #expect(try filings("activate-founders").first { $0.track.id == .activatePortfolioVC }?.waits == true)
    }

    @Test("a date before the last decision is warned of")
    func needDate() throws {
        let late = plan(try companyFile(minimalCompany(hosting: paid, more: "timing: {date: 2026-11-25}")))
        #expect(late.warnings.contains { $0.contains("after your date of 2026-11-25") })
    }

    @Test("an investor is what Portfolio lacks, and naming one is the lever with its dollars an hour")
    func levers() throws {
        let plan = plan(
            try companyFile(
                minimalCompany(stage: "series-a", company: "  last_round: 2026-05", hosting: paid)))
        let pack = try plan.pack(market)
        #expect(pack.track(.activatePortfolioVC)?.verdict == .notYet)
        #expect(!pack.levers.isEmpty)
        #expect(pack.levers.map(\.perHour) == pack.levers.map(\.perHour).sorted(by: >))
        #expect(pack.levers.allSatisfy { $0.adds > .zero && !$0.lever.sources.isEmpty })
    }

    @Test("the award is the best of the bands that hold, in whatever order the pack lists them")
    func bestBand() throws {
        let text = """
            pack: ours
            extends: market-2026
            name: Ours
            kind: market
            asOf: 2026-11-20
            tracks:
              - id: bedrock-poc
                name: Bedrock proof of concept
                lane: bedrock
                files: partner
                funds: generative-ai
                about: As we saw it.
                source: [seed]
                founder-minutes: {value: 20, source: [seed]}
                decision: {low: 14, high: 21, unit: calendar, source: [seed]}
                validity: {low: 12, high: 12, source: [seed]}
                filing-day: {value: 7, source: [seed]}
                award:
                  bands:
                    - {id: high, when: [{fact: poc-evaluation, is: true}], floor: 9000, expected: 20000, ceiling: 30000, text: "high", source: [seed]}
                    - {id: low, floor: 1000, expected: 5000, ceiling: 6000, text: "low", source: [seed]}
            """
        let file = try companyFile(
            minimalCompany(more: "bedrock: {pattern: copilot, evaluation: {items: 90, metric: precision}}"))
        let mine = try book.adding(userPack: Array(text.utf8), file: "ours.yaml")
        let pack = try #require(Planner(mine).plan(file.company, asOf: goldenDay).packs.last)
        let award = try #require(pack.track(.bedrockPOC)).award
        #expect(award == MoneyRange(floor: usd(9_000), expected: usd(20_000), ceiling: usd(30_000)))
    }

    @Test("AWS's own gates: ten years, twelve months since the round, a paid account")
    func published() throws {
        func verdict(_ text: String) throws -> Verdict? {
            try plan(companyFile(text)).pack(aws).track(.activatePortfolioVC)?.verdict
        }
        #expect(try verdict(minimalCompany(stage: "series-a", company: base, hosting: paid)) == .eligible)
        #expect(
            try verdict(
                minimalCompany(stage: "series-a", company: base).replacing(
                    "founded: 2023", with: "founded: 2010")) != .eligible)
        #expect(
            try verdict(
                minimalCompany(
                    stage: "series-a", company: base.replacing("2026-05", with: "2025-01"), hosting: paid))
                != .eligible)
        #expect(
            try verdict(
                minimalCompany(stage: "series-a", company: base, hosting: "  aws_account: {plan: free}"))
                != .eligible)
        #expect(try verdict(minimalCompany(stage: "series-b", company: base, hosting: paid)) == .ineligible)
    }

    @Test("what the file does not say is unknown, not no")
    func unknown() throws {
        let plan = plan(
            try companyFile(
                minimalCompany(
                    stage: "series-a", company: base.split(separator: "\n").last.map(String.init) ?? "",
                    hosting: paid)))
        let portfolio = try #require(try plan.pack(aws).track(.activatePortfolioVC))
        #expect(portfolio.verdict == .unknown)
        #expect(portfolio.whyNot.contains { $0.change.contains("state it in the file") })
    }

    @Test("credits on the balance burn too")
    func held() throws {
        let file = try companyFile(
            minimalCompany(
                stage: "series-b",
                more:
                    "credits: [{id: old, kind: activate, amount: 30000, starts: 2026-01-01, expires: 2028-12-31}]"
            ))
        let runway = try #require(plan(file).ownRunway)
        #expect(runway.optimistic.credits.contains { $0.id == "old" && !$0.applied.isZero })
    }

    @Test("old prices, another region, EC2 and dates to come are warned of")
    func warnings() throws {
        let file = try companyFile(
            minimalCompany(
                stage: "seed", company: "  last_round: 2029-01", stack: "  region: eu-west-1\n  compute: ec2")
        )
        let late = Planner(book).plan(file.company, asOf: try #require(Day("2027-06-01")))
        #expect(late.warnings.count == 3, "\(late.warnings)")
        #expect(late.warnings.contains { $0.contains("Europe (Ireland), eu-west-1") })
        let soon = Planner(book).plan(try companyFile(minimalCompany()).company, asOf: goldenDay)
        #expect(soon.warnings.isEmpty)
    }
}
