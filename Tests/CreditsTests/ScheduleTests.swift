import Credits
import TestSupport
import Testing
import Units

@Suite("Using credits so that the least is lost")
struct ScheduleTests {
    private let start = Month(year: 2026, month: 1)

    private func bill(_ amounts: [Int], months: Int) -> ChargeTable {
        ChargeTable(
            firstMonth: start, monthCount: months,
            lines: amounts.indices.map { ChargeTable.Line(account: 0, service: $0) },
            amounts: amounts.flatMap { Array(repeating: Money(dollars: $0), count: months) })
    }

    private func credit(_ id: String, _ dollars: Int, months: Int, covers: [Bool]) -> Grant {
        Grant(
            id: id, amount: Money(dollars: dollars), starts: start.firstDay,
            expires: start.adding(months - 1).lastDay,
            covers: covers, productCount: covers.allSatisfy { $0 } ? nil : covers.filter { $0 }.count)
    }

    /// The worked example of the order trap: $6K a month, a fifth of it Bedrock; Build $25K for 12 months, Bedrock $25K for 14, Portfolio
    /// $60K for 24.
    @Test("the order trap: AWS's order wastes $13,000, the bound is $8,200, and splitting reaches it")
    func orderTrap() {
        let plan = schedule(
            bill([4_800, 1_200], months: 24),
            with: [
                credit("build", 25_000, months: 12, covers: [true, true]),
                credit("bedrock", 25_000, months: 14, covers: [false, true]),
                credit("portfolio", 60_000, months: 24, covers: [true, true]),
            ])
        #expect(plan.awsOrder.wasted == Money(dollars: 13_000))
        #expect(plan.bound.wasted == Money(dollars: 8_200))
        #expect(plan.best.wasted == plan.bound.wasted)
        #expect(plan.steps.map(\.credit) == ["build"] && plan.steps[0].saves == Money(dollars: 4_800))
        #expect(plan.steps[0].portions.map(\.amount).total() == Money(dollars: 25_000))
        #expect(plan.traps.first?.broad == "build" && plan.traps.first?.narrow == "bedrock")
    }

    @Test("where AWS's order loses nothing more, nothing is to be done")
    func nothingToDo() {
        let plan = schedule(
            bill([5_000], months: 24),
            with: [
                credit("a", 20_000, months: 12, covers: [true]),
                credit("b", 30_000, months: 24, covers: [true]),
            ])
        #expect(plan.steps.isEmpty && plan.best == plan.awsOrder && plan.traps.isEmpty)
        #expect(plan.awsOrder.wasted.isZero)
    }

    @Test("unrestricted credits: AWS's order, the soonest to expire first, is the best there is")
    func earliestFirst() {
        var generator = SeededGenerator(8)
        for _ in 0..<200 {
            let months = Int.random(in: 2...24, using: &generator)
            let grants = (0..<Int.random(in: 1...5, using: &generator)).map { index in
                credit(
                    "\(index)", Int.random(in: 100...40_000, using: &generator),
                    months: Int.random(in: 1...30, using: &generator), covers: [true])
            }
            let plan = schedule(
                bill([Int.random(in: 100...6_000, using: &generator)], months: months), with: grants)
            #expect(plan.awsOrder.wasted == plan.bound.wasted && plan.awsOrder.cash == plan.bound.cash)
        }
    }

    @Test(
        "never worse than AWS's order, never better than the bound, and the bound is what brute force finds")
    func lawsAndBruteForce() {
        var generator = SeededGenerator(12)
        for round in 0..<10_000 {
            let months = Int.random(in: 1...3, using: &generator)
            let services = Int.random(in: 1...2, using: &generator)
            let amounts = (0..<(services * months)).map { _ in Int.random(in: 0...3, using: &generator) }
            let table = ChargeTable(
                firstMonth: start, monthCount: months,
                lines: (0..<services).map { ChargeTable.Line(account: 0, service: $0) },
                amounts: amounts.map { Money(dollars: $0) })
            let grants = (0..<Int.random(in: 1...3, using: &generator)).map { index in
                credit(
                    "\(index)", Int.random(in: 0...4, using: &generator),
                    months: Int.random(in: 1...4, using: &generator),
                    covers: (0..<services).map { _ in Bool.random(using: &generator) })
            }
            let plan = schedule(table, with: grants)
            #expect(plan.best.wasted <= plan.awsOrder.wasted, "round \(round)")
            #expect(
                plan.best.wasted >= plan.bound.wasted && plan.best.cash >= plan.bound.cash, "round \(round)")
            let most = mostCovered(amounts, months, grants)
            #expect(plan.bound.cash == Money(dollars: amounts.reduce(0, +) - most), "round \(round)")
        }
    }

    /// The most that grants can pay, by trying every whole-dollar allotment of every charge.
    private func mostCovered(_ amounts: [Int], _ months: Int, _ grants: [Grant]) -> Int {
        var memo: [[Int]: Int] = [:]
        func best(_ node: Int, _ paidHere: Int, _ left: [Int]) -> Int {
            if node == amounts.count { return 0 }
            if paidHere == amounts[node] { return best(node + 1, 0, left) }
            if let known = memo[[node, paidHere] + left] { return known }
            var most = best(node + 1, 0, left)
            let month = start.adding(node % months)
            for grant in grants.indices
            where left[grant] > 0 && grants[grant].covers[node / months]
                && month.lastDay <= grants[grant].expires
            {
                var rest = left
                rest[grant] -= 1
                most = max(most, 1 + best(node, paidHere + 1, rest))
            }
            memo[[node, paidHere] + left] = most
            return most
        }
        return best(0, 0, grants.map { Int($0.amount.cents / 100) })
    }
}
