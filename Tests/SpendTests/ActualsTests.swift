import Spend
import StructuredText
import TestSupport
import Testing
import Units

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite("A trend from actual bills")
struct ActualsTests {
    /// Eight months of one real account, whose credits of $1,000.08 ran out after 7.68 months (femiwiki, 2026).
    private let series = ["77.88", "112.71", "131.50", "123.22", "140.53", "135.59", "165.83", "166.33"]

    private func monthsLeft(_ credits: Money, _ bills: [Money]) -> Double {
        var left = credits
        for (month, bill) in bills.enumerated() {
            if bill >= left { return Double(month) + Double(left.cents) / Double(bill.cents) }
            left -= bill
        }
        return Double(bills.count)
    }

    @Test("says the remaining months of a real account within 0.13 on average, from each month on")
    func backTest() throws {
        let bills = try series.map { try Money(parsing: $0) }
        let credits = try Money(parsing: "1000.08")
        let truth = monthsLeft(credits, bills)
        #expect(abs(truth - 7.678) < 0.001)
        let misses = try (2...7).map { origin -> Double in
            let past = Array(bills.prefix(origin))
            let trend = try #require(DampedTrend(past))
            return monthsLeft(credits - past.total(), trend.forecast(months: 60)) - (truth - Double(origin))
        }
        let error = misses.map(abs).reduce(0, +) / Double(misses.count)
        #expect(error < 0.135, "\(misses)")
    }

    @Test("a flat history stays flat, a growing one goes on and fades")
    func shapes() throws {
        let flat = try #require(DampedTrend(Array(repeating: Money(dollars: 500), count: 6)))
        #expect(flat.forecast(months: 12).allSatisfy { $0 == Money(dollars: 500) })
        #expect(flat.residualSigma < 1e-9)
        let growing = try #require(DampedTrend((0..<6).map { Money(dollars: 500 + 60 * $0) }))
        let months = growing.forecast(months: 36)
        #expect(zip(months, months.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(months[1] - months[0] > months[30] - months[29])
        #expect(DampedTrend([Money(dollars: 1)]) == nil)
        #expect(DampedTrend([Money(dollars: 1), .zero]) == nil)
        #expect(DampedTrend([Money(attodollars: 1), Money(dollars: 1)]) == nil, "less than a cent")
    }

    @Test(
        "reads months in any order, and refuses gaps, doubles, one month, negative amounts and other currencies"
    )
    func files() throws {
        func read(_ text: String) throws(Diagnostics) -> Actuals { try Actuals(Array(text.utf8)) }
        let fine = try read(
            "actuals: [{month: 2026-02, amount: 2}, {month: 2026-01, amount: 1, currency: USD}]")
        #expect(fine.firstMonth.text == "2026-01" && fine.amounts == [Money(dollars: 1), Money(dollars: 2)])
        for text in [
            "[{month: 2026-01, amount: 1}, {month: 2026-03, amount: 1}]",
            "[{month: 2026-01, amount: 1}, {month: 2026-01, amount: 1}]", "[{month: 2026-01, amount: 1}]",
            "[]",
            "[{month: 2026-01, amount: -1}, {month: 2026-02, amount: 1}]",
            "[{month: 2026-01, amount: 1, currency: EUR}, {month: 2026-02, amount: 1}]", "7",
        ] {
            #expect(throws: Diagnostics.self, "\(text)") { try read(text) }
        }
    }
}

@Suite("What would have been said then")
struct BackTestTests {
    /// Bills that grow by 1.5 % a month (standard deviation 1 %) with 8 % of noise of which half persists.
    private func history(_ months: Int, _ generator: inout SeededGenerator) -> [Money] {
        func normal() -> Double {
            (0..<12).map { _ in Double.random(in: 0...1, using: &generator) }.reduce(-6, +)
        }
        let growth = 0.015 + 0.01 * normal()
        var noise = 0.08 * normal()
        return (0..<months).map { month in
            defer { noise = 0.5 * noise + 0.08 * 0.75.squareRoot() * normal() }
            return Money(dollars: Int(5_000 * exp(growth * Double(month) + noise)))
        }
    }

    @Test("four bills in five fall into the range, for short and long histories, one month and a year ahead")
    func coverage() throws {
        var generator = SeededGenerator(99)
        for count in [2, 3, 5, 9, 15, 24] {
            var held = [1: 0, 3: 0, 6: 0, 12: 0]
            let rounds = 500
            for _ in 0..<rounds {
                let bills = history(count + 12, &generator)
                let ranges = try #require(DampedTrend(Array(bills.prefix(count)))).interval(months: 12)
                for ahead in held.keys {
                    let (range, came) = (ranges[ahead - 1], bills[count + ahead - 1])
                    if range.low <= came, came <= range.high { held[ahead, default: 0] += 1 }
                }
            }
            for (ahead, inside) in held {
                // Three standard errors of 500 draws.
                #expect(
                    abs(Double(inside) / Double(rounds) - 0.8) < 0.055,
                    "\(count) months, \(ahead) ahead: \(inside)")
            }
        }
    }

    @Test("looks back from each month on: the bill said, what came, and when the balance would have run out")
    func lookingBack() throws {
        let bills = try ["77.88", "112.71", "131.50", "123.22", "140.53", "135.59", "165.83"].map {
            try Money(parsing: $0)
        }
        let month = try #require(Month("2025-09"))
        let test = try #require(
            BackTest(Actuals(firstMonth: month, amounts: bills), balance: try Money(parsing: "112.82")))
        #expect(test.origins.map(\.month.text) == ["2025-10", "2025-11", "2025-12", "2026-01", "2026-02"])
        #expect(test.origins.map(\.came) == Array(bills.dropFirst(2)))
        for (place, origin) in test.origins.enumerated() {
            #expect(origin.next.low < origin.next.middle && origin.next.middle < origin.next.high)
            let left = try #require(origin.monthsLeft)
            #expect(left.early <= left.middle && left.middle <= left.late)
            // The truth: 7.68 months from the start.
            #expect((left.early...left.late).contains(77 - 10 * (place + 2)), "\(origin)")
        }
        #expect(test.forecasts == 15 && test.held >= 12)
        #expect(BackTest(Actuals(firstMonth: month, amounts: Array(bills.prefix(2))), balance: nil) == nil)
    }

    @Test("an open month is estimated from its days, its free allowances counted once")
    func openMonth() throws {
        func read(_ text: String) throws(Diagnostics) -> Actuals { try Actuals(Array(text.utf8)) }
        let closed = "{month: 2026-09, amount: 120}, {month: 2026-10, amount: 130}"
        let plain = try read("[\(closed), {month: 2026-11, amount: 50, through: 2026-11-15}]")
        #expect(plain.amounts.count == 2 && plain.open?.estimate == Money(dollars: 100))
        let known = try read(
            "[\(closed), {month: 2026-11, amount: 50, through: 2026-11-15, freeAllowance: 20}]")
        #expect(known.open?.estimate == Money(dollars: 120))
        for fault in [
            "[{month: 2026-09, amount: 1, through: 2026-09-09}, {month: 2026-10, amount: 1}, {month: 2026-11, amount: 1}]",
            "[\(closed), {month: 2026-11, amount: 50, through: 2026-12-15}]",
            "[{month: 2026-10, amount: 1}, {month: 2026-11, amount: 50, through: 2026-11-15}]",
        ] {
            #expect(throws: Diagnostics.self, "\(fault)") { try read(fault) }
        }
    }
}
