import Company
import Credits
import Planning
import RulePacks
import Spend
import TestSupport
import Testing
import Units

@Suite("What isolation costs by the number of tenants")
struct TenancyTests {
    private func economics(_ name: String) throws -> (plan: Plan, economics: TenancyEconomics) {
        let plan = Planner(try RuleBook.embedded()).plan(try example(name).company, asOf: goldenDay)
        return (plan, try #require(plan.tenancyEconomics))
    }

    @Test(
        "with month 12's tenants the bill is the forecast's",
        arguments: ["silo-30-customers", "revenue-ops-series-a"])
    func month12(name: String) throws {
        let (plan, economics) = try economics(name)
        for model in TenancyModel.allCases {
            let forecast = plan.forecaster.forecast(model)
            // What the file states as fixed sums (Marketplace, support) and the lines of isolated tenants are in both.
            let bill = economics.bill(model, tenants: plan.company.stack.tenantsM12)
            let difference = bill - forecast.total(month: 11)
            #expect(
                abs(difference.cents) <= 100,
                "\(model): \(bill.formatted) \(forecast.total(month: 11).formatted)")
        }
    }

    @Test("a crossover is the first number of tenants at which isolation costs that share of the shared bill")
    func crossovers() throws {
        let (_, economics) = try economics("silo-30-customers")
        for crossover in economics.crossovers {
            guard let tenants = crossover.tenants else { continue }
            func isDear(_ count: Int) -> Bool {
                let pool = economics.bill(.pool, tenants: count).attodollars
                return economics.bill(crossover.tenancy, tenants: count).attodollars * 100
                    >= pool * Int128(crossover.percentOfPool)
            }
            #expect(isDear(tenants) && (tenants == 1 || !isDear(tenants - 1)), "\(crossover)")
        }
        #expect(economics.bill(.pool, tenants: 0) == economics.fixed && economics.fixed > .zero)
    }

    @Test(
        "the market's month ranges imply that silo burns 75-81% faster than pool, not 30-50% as its text says"
    )
    func reported() throws {
        let plan = try economics("silo-30-customers").plan
        let silo = try #require(plan.reportedRunways.first { $0.tenancy == .silo })
        #expect(silo.fasterThanPool == 75...81 && silo.months == 8...11 && !silo.sources.isEmpty)
        #expect(plan.runwayContradictions.map(\.id).contains("S7"))
    }

    @Test("filing is put off only where it saves more in the end than it costs in the first year")
    func filing() throws {
        let book = try RuleBook.embedded()
        let planner = Planner(book)
        for name in Repository.exampleNames {
            let plan = planner.plan(try example(name).company, asOf: goldenDay)
            guard let place = plan.runway.firstIndex(where: { $0.tenancy == plan.spend.tenancy }),
                let basis = plan.runwayBasis(), let filing = planner.filingSchedule(plan, basis.bills[place])
            else { continue }
            // The order is the plan's own, day by day; waiting stands beside it.
            #expect(filing.choices.map(\.track) == plan.filingOrder.map(\.track.id.rawValue), "\(name)")
            #expect(filing.choices.map(\.file) == plan.filingOrder.map(\.file), "\(name)")
            let isPutOff = filing.waiting.contains { $0.file != $0.earliest }
            let extra = filing.firstYearCash.chosen - filing.firstYearCash.atOnce
            #expect(!isPutOff || filing.chosen.saving(beside: filing.atOnce) > extra, "\(name)")
            #expect(isPutOff || filing.chosen == filing.atOnce, "\(name)")
            for choice in filing.choices + filing.waiting {
                #expect(!choice.file.isWeekend, "\(name)")
                // A weekend moves the day by two at most.
                let latest = choice.earliest.adding(months: 6).adding(days: 2)
                #expect(choice.earliest <= choice.file && choice.file <= latest, "\(name)")
            }
        }
    }
}
