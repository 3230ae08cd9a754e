import Credits
import Spend
import StructuredText
import TestSupport
import Testing
import Units

@testable import Planning

@Suite("Bills net of credits, and shares of what was granted")
struct NetBillsTests {
    private func records(_ initial: Int, _ remaining: Int, starts: String) throws -> [CreditRecord] {
        try CreditRecord.read(
            Array(
                #"[{"creditId": "7", "initialAmount": "\#(initial)", "remainingAmount": "\#(remaining)", "startDate": "\#(starts)", "endDate": "2028-09-30"}]"#
                    .utf8))
    }

    private func bills(_ first: String, _ dollars: [Int]) throws -> Actuals {
        Actuals(firstMonth: try #require(Month(first)), amounts: dollars.map { Money(dollars: $0) })
    }

    /// Cost Explorer's default total while credits last is about $0.
    @Test("bills that sum to less than the credits paid in the same months are net of credits")
    func net() throws {
        let credits = try records(1_000, 412, starts: "2026-05-03")
        let found = NetBills(try bills("2026-06", [0, 1, 0, 2, 0]), credits: credits)
        #expect(found?.paid == Money(dollars: 588) && found?.billed == Money(dollars: 3))
    }

    @Test(
        "gross bills, bills from before the credit, and credits that tell nothing are believed",
        arguments: [
            // The credit paid less than was billed.
            (1_000, 412, "2026-05-03", "2026-06", [140, 150, 160, 120]),
            // Nothing was used yet.
            (1_000, 1_000, "2026-05-03", "2026-06", [0, 1, 0, 2]),
            // Most of it was used in months that are not among the bills.
            (10_000, 1_000, "2025-05-03", "2026-06", [500, 500, 500, 500]),
        ])
    func gross(initial: Int, left: Int, starts: String, first: String, dollars: [Int]) throws {
        #expect(
            NetBills(try bills(first, dollars), credits: try records(initial, left, starts: starts)) == nil)
    }

    /// $30,000 of $100,000 are gone: half of the credit is $20,000 later, not $35,000.
    @Test("shares and what expires are told of what was granted, not of what was left when somebody looked")
    func shares() throws {
        let first = try #require(Month("2026-11"))
        let table = ChargeTable(
            firstMonth: first, monthCount: 8, lines: [ChargeTable.Line(account: 0, service: 0)],
            amounts: Array(repeating: Money(dollars: 7_000), count: 8))
        let grant = Grant(
            id: "1", amount: Money(dollars: 70_000), starts: first.firstDay,
            expires: try #require(Day("2027-06-30")), covers: [true], productCount: nil)
        let told = alerts(
            burnDown(table, with: [grant]), asOf: try #require(Day("2026-11-15")),
            granted: ["1": Money(dollars: 100_000)])
        let shares = told.filter { $0.kind == .shareUsed }
        #expect(shares.map(\.day.text) == ["2026-11-15", "2027-01-31", "2027-05-31"])
        #expect(shares.first?.text == "30% of 1 is used already: $30,000 of $100,000")
        #expect(told.contains { $0.text == "1 expires with $14,000 of $100,000 unused" })
    }
}
