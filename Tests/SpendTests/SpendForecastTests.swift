import Company
import RulePacks
import Spend
import TestSupport
import Testing
import Units

private func forecaster(_ text: String) throws -> SpendForecaster {
    SpendForecaster(try companyFile(text).company, book: book)
}

private func tenancy(_ model: String, now: Int = 10, m12: Int = 40, isolated: Int? = nil) -> String {
    "{model: \(model), tenants_now: \(now), tenants_m12: \(m12)\(isolated.map { ", isolated_m12: \($0)" } ?? "")}"
}

@Suite("The spend forecast")
struct SpendForecastTests {
    @Test("covers 36 months, itemized, and the items are the total")
    func itemized() throws {
        for name in Repository.exampleNames {
            let company = try example(name).company
            let forecaster = SpendForecaster(company, book: book)
            for model in TenancyModel.allCases {
                let forecast = forecaster.forecast(model)
                #expect(forecast.monthCount == 36)
                #expect(forecast.lines.map(\.month1).total() == forecast.total(month: 0))
                #expect(forecast.lines.map(\.month12).total() == forecast.total(month: 11))
                #expect(Set(forecast.lines.map(\.id)).count == forecast.lines.count)
            }
        }
    }

    @Test(
        "the three sizes lie where the intake says: about $1K, $5K and $10K a month",
        arguments: [("starter", 1_000), ("growing", 5_000), ("larger", 10_000)])
    func presets(size: String, dollars: Int) throws {
        let total = try forecaster(minimalCompany(stack: "  size: \(size)")).forecast().total(month: 11)
        let low = Money(dollars: dollars * 60 / 100)
        let high = Money(dollars: dollars * 140 / 100)
        #expect(low <= total && total <= high, "\(size): \(total.formatted)")
    }

    @Test(
        "the founder's own number is met at month 12, and said to be scaled",
        arguments: ["pool", "bridge", "silo", "hybrid"])
    func scaled(model: String) throws {
        let forecaster = try forecaster(
            minimalCompany(stack: "  monthly_usd_m12: 25000", tenancy: tenancy(model)))
        let total = forecaster.forecast().total(month: 11)
        #expect(forecaster.scaledFrom != nil)
        let miss = max(total - Money(dollars: 25_000), Money(dollars: 25_000) - total)
        #expect(miss < Money(dollars: 1), "\(total.formatted)")
    }

    @Test("a number below the isolated customers' cost is met all the same, and said to be")
    func belowFloor() throws {
        let forecaster = try forecaster(
            minimalCompany(stack: "  monthly_usd_m12: 1000", tenancy: tenancy("silo")))
        let total = forecaster.forecast().total(month: 11)
        #expect(forecaster.isScaledBelowFloor)
        #expect(total.cents == Money(dollars: 1_000).cents, "\(total.formatted)")
    }

    @Test("usage that the founder states is not scaled away")
    func statedDrivers() throws {
        let stated = try forecaster(
            minimalCompany(stack: "  monthly_usd_m12: 20000\n  drivers: {object_storage_gb: 12000}"))
        let line = try #require(
            stated.forecast().lines.first { $0.item?.price.unit == "GB-month" && $0.service.id == "s3" })
        #expect(line.quantityM12 == Quantity(12_000))
        #expect(!stated.isScaledBelowFloor)
    }

    @Test("a product without customers costs what stands idle, and a stated size is taken at its word")
    func idle() throws {
        let none = tenancy("pool", now: 0, m12: 0)
        let idle = try forecaster(minimalCompany(tenancy: none)).forecast().totals
        let sized = try forecaster(minimalCompany(stack: "  size: growing", tenancy: none)).forecast()
            .totals
        let few = try forecaster(minimalCompany(tenancy: tenancy("pool", now: 1, m12: 2))).forecast().totals
        #expect(idle[0] == idle[11] && idle[0] > .zero)
        #expect(idle[11].attodollars * 3 < sized[11].attodollars && idle[11] < few[11])
    }

    @Test("what shrinks stays at the level of month 12 after it")
    func shrinks() throws {
        let totals = try forecaster(minimalCompany(tenancy: tenancy("pool", now: 200, m12: 50))).forecast()
            .totals
        #expect(totals[0] > totals[11] && totals[11] == totals[35])
        // The size is what the larger number of customers uses: fewer never raise a bill.
        let flat = try forecaster(minimalCompany(tenancy: tenancy("pool", now: 200, m12: 200))).forecast()
            .totals
        #expect(zip(totals, flat).allSatisfy { $0 <= $1 })
    }

    @Test("what is stated outside AWS usage is added on top of the number, never scaled")
    func stated() throws {
        let plain = try forecaster(minimalCompany(stack: "  monthly_usd_m12: 5000"))
        let with = try forecaster(
            minimalCompany(
                stack: "  monthly_usd_m12: 5000\n  marketplace_monthly_usd: 700\n  support_monthly_usd: 100"))
        #expect(with.forecast().total(month: 11) - plain.forecast().total(month: 11) == Money(dollars: 800))
    }

    @Test("isolation costs: pool ≤ bridge ≤ silo, and the floor per tenant is what a tenant adds")
    func tenancyOrder() throws {
        let forecaster = try forecaster(minimalCompany())
        let totals = [TenancyModel.pool, .bridge, .silo].map { forecaster.forecast($0).total(month: 11) }
        #expect(totals[0] < totals[1] && totals[1] < totals[2])
        #expect(forecaster.unitCost(.pool).isZero)
        let one = forecaster.unitCost(.silo)
        #expect(one > Money(dollars: 50) && one < Money(dollars: 250), "\(one.formatted)")
        #expect(forecaster.unitCost(.hybrid) < one)
        #expect(totals[2] - totals[0] == Money(attodollars: one.attodollars * 40))
    }

    @Test("a stated number of isolated customers is used as stated")
    func isolated() throws {
        let ten = try forecaster(minimalCompany(tenancy: tenancy("bridge", isolated: 10)))
        #expect(ten.isolated(.bridge) == Quantity(10))
        #expect(ten.isolated(.silo) == Quantity(40))
        #expect(ten.isolated(.pool) == .zero)
    }

    @Test("SOC 2 adds its telemetry, AI its tokens, and neither appears unasked")
    func components() throws {
        let none = try forecaster(minimalCompany()).forecast()
        let soc2 = try forecaster(minimalCompany(more: "soc2: {status: auditor-booked}")).forecast()
        let ai = try forecaster(
            minimalCompany(
                more: "bedrock: {pattern: copilot, model: haiku-class, requests_per_month: 100000}")
        ).forecast()
        #expect(!none.lines.contains { $0.service.id == "cloudtrail" || $0.service.group == "ai" })
        #expect(soc2.total(month: 11) > none.total(month: 11))
        #expect(soc2.lines.contains { $0.service.id == "config" })
        #expect(ai.lines.contains { $0.service.group == "ai" && !$0.month12.isZero })
    }

    @Test("more usage never costs less, driver by driver")
    func monotone() throws {
        for driver in [
            "requests_millions", "monthly_active_users", "object_storage_gb", "database_gb", "egress_gb",
            "logs_gb", "nat_gb", "vcpu",
        ] {
            var last = Money.zero
            for value in [0, 1, 10, 1_000, 50_000] {
                let total = try forecaster(minimalCompany(stack: "  drivers: {\(driver): \(value)}"))
                    .forecast().total(month: 11)
                #expect(total >= last, "\(driver) at \(value)")
                last = total
            }
        }
    }

    @Test("usage grows in equal steps from today's customers to those of month 12")
    func growth() throws {
        let flat = try forecaster(minimalCompany(tenancy: tenancy("pool", now: 40, m12: 40))).forecast()
            .totals
        let growing = try forecaster(minimalCompany(tenancy: tenancy("pool", now: 10, m12: 40))).forecast()
            .totals
        #expect(growing[0] < flat[0])
        #expect(zip(growing, growing.dropFirst()).allSatisfy { $0 <= $1 })
        let difference = max(flat[11] - growing[11], growing[11] - flat[11])
        #expect(difference < Money(dollars: 1), "\(flat[11].formatted) \(growing[11].formatted)")
    }

    @Test("a share outside the market's band is flagged with the band")
    func split() throws {
        let odd = try forecaster(minimalCompany(stack: "  drivers: {egress_gb: 1000000}"))
        let findings = odd.splitFindings(odd.forecast())
        #expect(!findings.isEmpty)
        #expect(findings.allSatisfy { $0.share < $0.band.low || $0.share > $0.band.high })
    }

    @Test("the largest drivers that the schema allows do not trap")
    func extremes() throws {
        let text = minimalCompany(
            stack:
                "  drivers: {requests_millions: 1000000, monthly_active_users: 100000000, object_storage_gb: 1000000000, egress_gb: 100000000, logs_gb: 10000000, vcpu: 100000, database_acu: 10000, environments: 50}",
            tenancy: tenancy("silo", now: 1_000_000, m12: 1_000_000),
            more:
                "bedrock: {pattern: other, requests_per_month: 2000000000, input_tokens: 1000000, output_tokens: 1000000}"
        )
        let total = try forecaster(text).forecast().total(month: 35)
        #expect(total > Money(dollars: 1_000_000))
    }
}

@Suite("A feature's usage after its launch")
struct AdoptionTests {
    private let book = try? RuleBook.embedded()

    private func bedrock(launch: String?) throws -> [Money] {
        let book = try #require(book)
        let text = """
            schema: credit-application/1
            company: {name: A, website: https://a.example, email: a@a.example, country: US, founded: 2024, stage: seed}
            hosting: {now: [aws]}
            product: {summary: "A product for teams that do things."}
            stack: {size: starter, tenancy: {model: pool, tenants_now: 10, tenants_m12: 10}}
            bedrock: {pattern: copilot, model: nova, requests_per_month: 100000\(launch.map { ", launch: \($0)" } ?? "")}
            """
        let forecast = SpendForecaster(
            try companyFile(text).company, book: book, firstMonth: Month(year: 2026, month: 12)
        ).forecast()
        let service = try #require(book.catalog.service("bedrock"))
        return (0..<forecast.monthCount).map { forecast.charge(service: service.index, month: $0) }
    }

    @Test(
        "nothing before the launch, the curve after it, the stated requests in month 12, full use in the end")
    func curve() throws {
        let launched = try bedrock(launch: "2027-04")
        let steady = try bedrock(launch: nil)
        #expect(launched[..<4].allSatisfy(\.isZero) && !launched[4].isZero)
        #expect(launched[11] == steady[11])
        #expect(zip(launched[4...], launched[5...]).allSatisfy { $0 <= $1 })
        #expect(launched[30] == launched[35] && launched[35] > launched[11])
        // A launch after month 12 contradicts the requests stated for it: then usage grows with the customers.
        #expect(try bedrock(launch: "2028-03") == steady)
    }
}
