internal import Units

/// Maximum flow from credits to the months and products that they may pay (Dinic's algorithm).
///
/// Credits that expire within the bill flow first; a later credit may lead an earlier one to other months, but never takes
/// from what it pays in all, so that one flow gives both the least waste and the least cash.
struct CoverageFlow {
    let leastWaste: Money
    let leastCash: Money
    /// Flow by grant, then by month.
    private let byMonth: [[Money]]
    /// What each grant may pay, by month.
    private let payable: [[Money]]
    /// The bill by group and period, and the flow of each grant to each node of it.
    private let bill: PeriodBill
    private let flow: [[Int: Money]]
    private let groupAccounts: [Set<Int>]
    private let grants: [Grant]
    private let firstMonth: Month
    private let monthCount: Int

    init(_ charges: ChargeTable, _ grants: [Grant], _ strategy: ApplicationStrategy) {
        let bill = PeriodBill(charges, grants, strategy)
        let (groups, periods) = (bill.grants.count, bill.periods.count)
        // Nodes: the grants, then each group in each period, then the bill as a whole.
        var network = FlowNetwork(nodes: grants.count + groups * periods + 1)
        let sink = grants.count + groups * periods
        for node in 0..<(groups * periods) where !bill.sums[node].isZero {
            network.connect(grants.count + node, sink, bill.sums[node])
        }
        var edges: [[(node: Int, edge: Int)]] = []
        for grant in grants.indices {
            var own: [(Int, Int)] = []
            for period in 0..<periods where bill.isLive(grant, period) {
                for group in 0..<groups where bill.grants[group] & (1 << UInt64(grant)) != 0 {
                    let node = group * periods + period
                    guard !bill.sums[node].isZero else { continue }
                    own.append((node, network.connect(grant, grants.count + node, bill.sums[node])))
                }
            }
            edges.append(own)
        }
        let end = charges.firstMonth.adding(charges.monthCount - 1).lastDay
        // The narrow ones first: what only they can pay stays theirs unless a broad one has nothing else.
        let order = grants.indices.sorted { a, b in
            let (left, right) = (grants[a].productCount ?? .max, grants[b].productCount ?? .max)
            return left != right ? left < right : grants[a].expires < grants[b].expires
        }
        var left = grants.map(\.amount)
        for grant in order.filter({ grants[$0].expires <= end }) + order.filter({ grants[$0].expires > end })
        {
            left[grant] -= network.send(from: grant, to: sink, atMost: left[grant])
        }
        leastWaste = grants.indices.filter { grants[$0].expires <= end }.map { left[$0] }.total()
        let sent = grants.indices.map { grants[$0].amount - left[$0] }.total()
        leastCash = bill.sums.total() + bill.uncovered.total() - sent
        var byMonth = Array(
            repeating: Array(repeating: Money.zero, count: charges.monthCount), count: grants.count)
        var payable = byMonth
        var flow: [[Int: Money]] = []
        for grant in grants.indices {
            var own: [Int: Money] = [:]
            for (node, edge) in edges[grant] {
                let month = bill.periods[node % periods].month
                payable[grant][month] += bill.sums[node]
                let used = network.flow(edge)
                guard !used.isZero else { continue }
                own[node] = used
                byMonth[grant][month] += used
            }
            flow.append(own)
        }
        self.byMonth = byMonth
        self.payable = payable
        self.flow = flow
        self.bill = bill
        groupAccounts = bill.accounts
        self.grants = grants
        firstMonth = charges.firstMonth
        monthCount = charges.monthCount
    }

    /// How a credit is laid over its months.
    enum Shape: CaseIterable {
        /// As the maximum flow does.
        case flow
        /// In proportion to the bills that it may pay, so that a narrower credit keeps room in each month.
        case even
    }

    /// A grant as portions of at least $100, one live at a time; what is left over joins the last.
    func portions(of grant: Int, _ shape: Shape) -> [Portion] {
        portions(
            of: grant, shape == .flow ? byMonth[grant] : even(grant), apart: false,
            amount: grants[grant].amount)
    }

    /// A grant as portions along the flow, those for an account apart from the others.
    func portions(of grant: Int, apart account: Int) -> [Portion] {
        var here = Array(repeating: Money.zero, count: monthCount)
        var there = here
        for (node, used) in flow[grant] {
            let month = bill.periods[node % bill.periods.count].month
            if groupAccounts[node / bill.periods.count] == [account] {
                there[month] += used
            } else {
                here[month] += used
            }
        }
        let apart = portions(of: grant, there, apart: true, amount: there.total().wholeCents)
        let rest = grants[grant].amount - apart.map(\.amount).total()
        let others = portions(of: grant, here, apart: false, amount: rest)
        // Portions add up to the credit: what no portion of its own takes makes a split impossible here.
        return others.isEmpty && !rest.isZero ? [] : others + apart
    }

    private func portions(of grant: Int, _ uses: [Money], apart: Bool, amount whole: Money) -> [Portion] {
        // SplitCredit (AWS Billing API): 2 to 99 portions, each of $100 at least.
        let least = Money(attodollars: 100_000_000_000_000_000_000)
        var out: [Portion] = []
        var amount = Money.zero
        var begin: Int?
        for (month, use) in uses.enumerated() where !use.isZero {
            begin = begin ?? month
            amount += use
            guard amount >= least, let first = begin else { continue }
            // A portion is of whole cents, or the portions do not add up to the credit; what is left over waits for the next.
            out.append(
                Portion(
                    amount: amount.wholeCents, months: firstMonth.adding(first)...firstMonth.adding(month),
                    isForSeparateAccount: apart))
            amount -= amount.wholeCents
            begin = nil
        }
        let rest = whole - out.map(\.amount).total()
        if rest > .zero, let last = out.popLast() {
            // What is left waits with the last portion, until the credit expires.
            let until = max(last.months.upperBound, grants[grant].expires.month)
            out.append(
                Portion(
                    amount: last.amount + rest, months: last.months.lowerBound...until,
                    isForSeparateAccount: apart))
        }
        return out.count <= 99 ? out : []
    }

    /// Whole cents by month in proportion to what the grant may pay, together never more than it.
    private func even(_ grant: Int) -> [Money] {
        let all = payable[grant].total()
        guard all > .zero else { return payable[grant] }
        let share = min(grants[grant].amount, all)
        return payable[grant].map { bill in
            let part =
                (try? bill.scaled(by: Int64(clamping: share.cents), over: Int64(clamping: all.cents)))
                ?? .zero
            return part.wholeCents
        }
    }
}

/// A network of capacities with a flow in it.
private struct FlowNetwork {
    private var heads: [[Int]]
    private var targets: [Int] = []
    /// What an edge can still take; an edge and its way back stand side by side.
    private var room: [Money] = []
    private var level: [Int]
    private var next: [Int]

    init(nodes: Int) {
        heads = Array(repeating: [], count: nodes)
        level = Array(repeating: -1, count: nodes)
        next = Array(repeating: 0, count: nodes)
    }

    @discardableResult
    mutating func connect(_ from: Int, _ to: Int, _ capacity: Money) -> Int {
        let edge = targets.count
        heads[from].append(edge)
        heads[to].append(edge + 1)
        targets += [to, from]
        room += [capacity, .zero]
        return edge
    }

    func flow(_ edge: Int) -> Money { room[edge + 1] }

    /// Sends as much as there is room for.
    mutating func send(from source: Int, to sink: Int, atMost limit: Money) -> Money {
        var sent = Money.zero
        while sent < limit, reaches(source, sink) {
            for node in next.indices { next[node] = 0 }
            while sent < limit {
                let amount = push(source, sink, limit - sent)
                if amount.isZero { break }
                sent += amount
            }
        }
        return sent
    }

    /// Numbers the nodes by their distance.
    private mutating func reaches(_ source: Int, _ sink: Int) -> Bool {
        for node in level.indices { level[node] = -1 }
        level[source] = 0
        var queue = [source]
        var place = 0
        while place < queue.count, level[sink] < 0 {
            let node = queue[place]
            place += 1
            for edge in heads[node] where !room[edge].isZero && level[targets[edge]] < 0 {
                level[targets[edge]] = level[node] + 1
                queue.append(targets[edge])
            }
        }
        return level[sink] >= 0
    }

    private mutating func push(_ node: Int, _ sink: Int, _ amount: Money) -> Money {
        if node == sink { return amount }
        while next[node] < heads[node].count {
            let edge = heads[node][next[node]]
            if !room[edge].isZero, level[targets[edge]] == level[node] + 1 {
                let sent = push(targets[edge], sink, min(amount, room[edge]))
                if !sent.isZero {
                    room[edge] -= sent
                    room[edge ^ 1] += sent
                    return sent
                }
            }
            next[node] += 1
        }
        return .zero
    }
}
