@testable import Credits
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

    /// The credits of the order trap: a broad one that ends first, an earmarked one, and a broad one for long.
    private var trapped: [Grant] {
        [
            credit("build", 25_000, months: 12, covers: [true, true]),
            credit("bedrock", 25_000, months: 14, covers: [false, true]),
            credit("portfolio", 60_000, months: 24, covers: [true, true]),
        ]
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
        let plan = schedule(bill([4_800, 1_200], months: 24), with: trapped)
        #expect(plan.awsOrder.wasted == Money(dollars: 13_000))
        #expect(plan.bound.wasted == Money(dollars: 8_200))
        #expect(plan.best.wasted == plan.bound.wasted)
        #expect(plan.steps.map(\.credit) == ["build"] && plan.saves == Money(dollars: 4_800))
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

    @Test("what a starved credit pays in an account of its own, unshared, comes as close as a split")
    func remedies() {
        let plan = schedule(bill([4_800, 1_200], months: 24), with: trapped)
        let separate = plan.remedies.first { remedy in
            remedy.steps.contains {
                if case .separateAccount(let services) = $0.action { services == [1] } else { false }
            }
        }
        #expect(separate?.outcome.wasted == Money(dollars: 8_200) && separate?.saves == Money(dollars: 4_800))
        for remedy in plan.remedies {
            #expect(remedy.saves > .zero && remedy.outcome.loss >= plan.bound.loss)
        }
        #expect(plan.remedies.map(\.outcome.loss) == plan.remedies.map(\.outcome.loss).sorted())
    }

    @Test("a credit of an account without charges does not own the account that is set apart")
    func ownerElsewhere() {
        func grants(_ owner: Int) -> [Grant] {
            [(25_000, 12, [true, true]), (25_000, 14, [false, true]), (60_000, 24, [true, true])].enumerated()
                .map {
                    place, credit in
                    Grant(
                        id: "\(place)", account: owner, amount: Money(dollars: credit.0),
                        starts: start.firstDay,
                        expires: start.adding(credit.1 - 1).lastDay, covers: credit.2,
                        productCount: credit.2[0] ? nil : 1)
                }
        }
        let table = bill([4_800, 1_200], months: 24)
        let (here, elsewhere) = (schedule(table, with: grants(0)), schedule(table, with: grants(1)))
        #expect(here.remedies.map(\.outcome) == elsewhere.remedies.map(\.outcome))
    }

    @Test("an account that a broad credit is not shared with any more leaves its bill to the narrow one")
    func sharing() {
        let table = ChargeTable(
            firstMonth: start, monthCount: 6,
            lines: [ChargeTable.Line(account: 0, service: 0), ChargeTable.Line(account: 1, service: 1)],
            amounts: [100, 100].flatMap { Array(repeating: Money(dollars: $0), count: 6) })
        let plan = schedule(
            table,
            with: [
                credit("broad", 400, months: 5, covers: [true, true]),
                credit("narrow", 600, months: 6, covers: [false, true]),
            ])
        #expect(plan.awsOrder.wasted > plan.bound.wasted)
        let restricted = plan.remedies.first {
            $0.steps.contains { if case .restrictSharing(account: 1) = $0.action { true } else { false } }
        }
        #expect(restricted?.outcome.wasted == plan.bound.wasted)
    }

    /// Months from the first whose bills can all be paid in full, under the best use there is.
    private func bestRunway(_ table: ChargeTable, _ grants: [Grant]) -> Int {
        (1...table.monthCount).last { months in
            let part = ChargeTable(
                firstMonth: table.firstMonth, monthCount: months, lines: table.lines,
                amounts: table.lines.indices.flatMap { line in
                    (0..<months).map { table.amount(line: line, month: $0) }
                })
            return schedule(part, with: grants).bound.cash.isZero
        } ?? 0
    }

    private func randomCase(_ generator: inout SeededGenerator) -> (ChargeTable, [Grant]) {
        let months = Int.random(in: 1...3, using: &generator)
        let table = ChargeTable(
            firstMonth: start, monthCount: months,
            lines: (0..<2).map { ChargeTable.Line(account: 0, service: $0) },
            amounts: (0..<(2 * months)).map { _ in Money(dollars: Int.random(in: 0...3, using: &generator)) })
        let grants = (0..<Int.random(in: 1...3, using: &generator)).map { index in
            credit(
                "\(index)", Int.random(in: 1...4, using: &generator),
                months: Int.random(in: 1...months, using: &generator),
                covers: [Bool.random(using: &generator), true])
        }
        return (table, grants)
    }

    @Test(
        "under the best schedule a credit less never lengthens the runway, and a wider one never wastes more")
    func monotone() {
        var generator = SeededGenerator(31)
        for round in 0..<600 {
            let (table, grants) = randomCase(&generator)
            let whole = bestRunway(table, grants)
            for gone in grants.indices {
                var fewer = grants
                fewer.remove(at: gone)
                #expect(bestRunway(table, fewer) <= whole, "round \(round)")
            }
            let narrow = schedule(table, with: grants).bound.wasted
            let wide = grants.map {
                Grant(
                    id: $0.id, amount: $0.amount, starts: $0.starts, expires: $0.expires,
                    covers: [true, true],
                    productCount: nil)
            }
            #expect(schedule(table, with: wide).bound.wasted <= narrow, "round \(round)")
        }
    }

    /// Month 1 costs $1 of one service and $2 of another.
    ///
    /// A credit of $1 ends with that month; one of $2 pays the second service alone and ends a month later. Widening the
    /// first makes it pay the larger service: $1 of the second is starved and expires, and $1 falls due. Taking the first
    /// credit away, the second pays all that any credit then covers.
    @Test(
        "AWS's own order can waste more with a wider credit, and end sooner with one more: the smallest example"
    )
    func orderParadox() {
        let table = ChargeTable(
            firstMonth: start, monthCount: 2,
            lines: (0..<2).map { ChargeTable.Line(account: 0, service: $0) },
            amounts: [1, 0, 2, 0].map { Money(dollars: $0) })
        let narrow = credit("narrow", 2, months: 2, covers: [false, true])
        func burned(_ covers: [Bool]?) -> BurnDown {
            burnDown(
                table, with: [narrow] + (covers.map { [credit("soon", 1, months: 1, covers: $0)] } ?? []))
        }
        #expect(burned([true, false]).stranded.isZero && burned([true, false]).cash.isZero)
        let wide = burned([true, true])
        #expect(wide.stranded == Money(dollars: 1) && wide.cash == Money(dollars: 1))
        #expect(wide.runwayTenths < 10 && burned(nil).runwayTenths == 20)
        let soon = credit("soon", 1, months: 1, covers: [true, true])
        #expect(schedule(table, with: [narrow, soon]).bound.wasted.isZero)
    }

    @Test(
        "filing dates: all choices of small cases compared, the bound holds, and nothing is worse than at once"
    )
    func activation() {
        var generator = SeededGenerator(77)
        for round in 0..<150 {
            let months = Int.random(in: 3...8, using: &generator)
            let table = ChargeTable(
                firstMonth: start, monthCount: months,
                lines: (0..<2).map { ChargeTable.Line(account: 0, service: $0) },
                amounts: (0..<(2 * months)).map { _ in
                    Money(dollars: Int.random(in: 0...30, using: &generator))
                })
            let awards = (0..<Int.random(in: 1...3, using: &generator)).map { index in
                PossibleAward(
                    id: "\(index)", amount: Money(dollars: Int.random(in: 1...90, using: &generator)),
                    covers: [Bool.random(using: &generator), true], productCount: nil,
                    earliest: start.firstDay,
                    delays: Array(0...3), leadDays: Int.random(in: 0...40, using: &generator),
                    validityMonths: Int.random(in: 1...4, using: &generator))
            }
            let exact = activationPlan(table, held: [], awards: awards)
            let searched = activationPlan(table, held: [], awards: awards, exhaustiveLimit: 0)
            #expect(exact.chosen.loss <= searched.chosen.loss, "round \(round)")
            for plan in [exact, searched] {
                #expect(
                    plan.chosen.loss <= plan.atOnce.loss && plan.leastCash <= plan.chosen.cash,
                    "round \(round)")
            }
        }
    }

    @Test("an award that nothing can pay yet is filed when the bill has grown")
    func waits() {
        let table = ChargeTable(
            firstMonth: start, monthCount: 6, lines: [ChargeTable.Line(account: 0, service: 0)],
            amounts: [0, 0, 0, 10, 10, 10].map { Money(dollars: $0) })
        let award = PossibleAward(
            id: "a", amount: Money(dollars: 30), covers: [true], productCount: nil, earliest: start.firstDay,
            delays: Array(0...6), leadDays: 0, validityMonths: 3)
        let plan = activationPlan(table, held: [], awards: [award])
        #expect(plan.delays == [3] && plan.chosen.wasted.isZero && plan.atOnce.wasted > .zero)
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

    @Test("portions are whole cents and add up to their credit, over bills with odd cents")
    func portionsAddUp() throws {
        var random = SeededGenerator(107)
        var split = 0
        for _ in 0..<12 {
            let months = 24
            let amounts = (0..<2 * months).map { place in
                Money(
                    cents: (place < months ? 480_000 : 120_000)
                        + Int64.random(in: -9_999...9_999, using: &random))
            }
            let table = ChargeTable(
                firstMonth: start, monthCount: months,
                lines: [.init(account: 0, service: 0), .init(account: 0, service: 1)], amounts: amounts)
            let odd = Money(cents: Int64.random(in: 1...99, using: &random))
            let credits = trapped.map { $0.with(amount: $0.amount + odd) }
            for step in schedule(table, with: credits).remedies.flatMap(\.steps) {
                guard case .split(let portions) = step.action,
                    let credit = credits.first(where: { $0.id == step.credit })
                else { continue }
                split += 1
                #expect(portions.map(\.amount).total() == credit.amount)
                #expect(portions.allSatisfy { Money(cents: Int64($0.amount.cents)) == $0.amount })
            }
        }
        #expect(split > 10)
    }
}
