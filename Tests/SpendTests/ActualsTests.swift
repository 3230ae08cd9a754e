import Spend
import StructuredText
import TestSupport
import Testing
import Units

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
