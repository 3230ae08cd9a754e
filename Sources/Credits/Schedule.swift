public import Units

/// What is lost under one way of using credits, within the months of the bill.
public struct ScheduleOutcome: Sendable, Hashable {
    /// Expired unused.
    public let wasted: Money
    /// Due in cash.
    public let cash: Money
}

/// A part of a credit that is enabled for some months alone.
public struct Portion: Sendable, Hashable {
    public let amount: Money
    public let months: ClosedRange<Month>
}

/// One thing to do: split a credit, and enable its portions one after the other.
///
/// AWS's Billing API splits a credit into 2 to 99 portions of at least $100 each, for good, and enables and disables each.
public struct ScheduleStep: Sendable {
    public let credit: String
    public let portions: [Portion]
    /// What the step saves of the waste under AWS's own order.
    public let saves: Money
}

/// A broad credit that is used up on what a narrower one could have paid.
public struct OrderTrap: Sendable, Hashable {
    public let broad: String
    public let narrow: String
    /// What the narrow credit loses by it, in the months up to its expiry.
    public let amount: Money
}

/// How credits are used best, how far AWS's own order is from it, and what to do.
public struct Schedule: Sendable {
    public let awsOrder: ScheduleOutcome
    /// What the steps reach, burned as AWS does.
    public let best: ScheduleOutcome
    /// What no use of these credits can better: maximum flow from credits to months and products.
    public let bound: ScheduleOutcome
    public let steps: [ScheduleStep]
    public let traps: [OrderTrap]
}

/// How many credits can be scheduled at once: they are bits of a word.
public let scheduleLimit = UInt64.bitWidth

/// Plans when to use which credit.
///
/// AWS's order is kept when it is as good as any. Otherwise single credits are split along a maximum flow, one portion live
/// at a time, and each plan is burned as AWS would; the one that wastes least, then costs least cash, with the fewest
/// portions, wins. It is never worse than AWS's order.
///
/// - Precondition: at most ``scheduleLimit`` grants.
public func schedule(_ charges: ChargeTable, with grants: [Grant]) -> Schedule {
    precondition(grants.count <= scheduleLimit)
    let plain = burnDown(charges, with: grants)
    let awsOrder = ScheduleOutcome(wasted: plain.stranded, cash: plain.cash)
    let flow = CoverageFlow(charges, grants)
    let bound = ScheduleOutcome(
        wasted: min(plain.stranded, flow.leastWaste), cash: min(plain.cash, flow.leastCash))
    var best = (outcome: awsOrder, steps: [ScheduleStep](), portions: 0)
    func consider(_ chosen: [Int], _ shape: CoverageFlow.Shape) {
        var split: [Grant] = []
        var steps: [ScheduleStep] = []
        for grant in grants.indices {
            let portions = chosen.contains(grant) ? flow.portions(of: grant, shape) : []
            guard portions.count >= 2 else {
                split.append(grants[grant])
                continue
            }
            for (place, portion) in portions.enumerated() {
                split.append(grants[grant].portion(place, portion))
            }
            steps.append(ScheduleStep(credit: grants[grant].id, portions: portions, saves: .zero))
        }
        guard !steps.isEmpty else { return }
        let burned = burnDown(charges, with: split)
        // A portion that misses its month is not lost: it stays a credit until the whole expires.
        let outcome = ScheduleOutcome(wasted: waste(burned, charges, grants), cash: burned.cash)
        let count = steps.reduce(0) { $0 + $1.portions.count }
        let isBetter =
            (outcome.wasted, outcome.cash, count) < (
                best.outcome.wasted, best.outcome.cash, best.steps.isEmpty ? .max : best.portions
            )
        if isBetter, outcome.wasted < awsOrder.wasted || outcome.cash < awsOrder.cash {
            best = (outcome, steps, count)
        }
    }
    if awsOrder.wasted > bound.wasted || awsOrder.cash > bound.cash {
        for shape in CoverageFlow.Shape.allCases {
            for grant in grants.indices { consider([grant], shape) }
            guard best.outcome.wasted > bound.wasted else { continue }
            for first in grants.indices where grants.count <= 12 {
                for second in grants.indices where second > first { consider([first, second], shape) }
            }
            consider(Array(grants.indices), shape)
        }
    }
    let saved = awsOrder.wasted - best.outcome.wasted
    let steps = best.steps.map { ScheduleStep(credit: $0.credit, portions: $0.portions, saves: saved) }
    return Schedule(
        awsOrder: awsOrder, best: best.outcome, bound: bound, steps: steps,
        traps: traps(plain, charges, grants))
}

/// Waste of the whole credits: what of those that expire within the bill was not applied.
private func waste(_ burned: BurnDown, _ charges: ChargeTable, _ grants: [Grant]) -> Money {
    let end = charges.firstMonth.adding(charges.monthCount).lastDay
    let expiring = Set(grants.filter { $0.expires < end }.map(\.id))
    let applied = burned.credits.filter { expiring.contains(wholeID($0.id)) }.map(\.applied).total()
    return grants.filter { expiring.contains($0.id) }.map(\.amount).total() - applied
}

/// The credit that a portion belongs to.
private func wholeID(_ id: String) -> String {
    id.firstIndex(of: Grant.portionMark).map { String(id[..<$0]) } ?? id
}

/// Pairs of credits of which the broader expires sooner and pays what the narrower could have, which then expires unused.
private func traps(_ plain: BurnDown, _ charges: ChargeTable, _ grants: [Grant]) -> [OrderTrap] {
    let recorded = burnDown(charges, with: grants, recordsApplications: true)
    var out: [OrderTrap] = []
    for narrow in grants.indices where !plain.credits[narrow].stranded.isZero {
        let live = grants[narrow].liveMonths(from: charges.firstMonth, count: charges.monthCount)
        for broad in grants.indices where broad != narrow && grants[broad].expires < grants[narrow].expires {
            let isBroader = charges.lines.contains { grants[broad].pays($0) && !grants[narrow].pays($0) }
            guard isBroader else { continue }
            let taken = recorded.applications
                .filter {
                    $0.grant == broad && live.contains($0.month)
                        && grants[narrow].pays(charges.lines[$0.line])
                }
                .map(\.amount).total()
            let lost = min(taken, plain.credits[narrow].stranded)
            if lost > .zero {
                out.append(OrderTrap(broad: grants[broad].id, narrow: grants[narrow].id, amount: lost))
            }
        }
    }
    return out.sorted { $0.amount > $1.amount }
}

extension Grant {
    static let portionMark: Character = "\u{1F}"

    /// A part of the credit that is enabled in its months only; products, expiry and place in AWS's order stay the same.
    func portion(_ place: Int, _ portion: Portion) -> Grant {
        Grant(
            id: "\(id)\(Grant.portionMark)\(place)", account: account, amount: portion.amount, starts: starts,
            expires: expires, covers: covers, productCount: productCount, applicationType: applicationType,
            isEnabled: isEnabled, sharedWith: sharedWith, enabledMonths: portion.months)
    }
}

/// Maximum flow from credits to the months and product groups that they may pay (Edmonds and Karp, shortest paths first).
///
/// Credits that expire within the bill flow first; later augmentations never take from them, so that one flow gives both
/// the least waste and the least cash.
private struct CoverageFlow {
    let leastWaste: Money
    let leastCash: Money
    /// Flow by grant, then by month.
    private let byMonth: [[Money]]
    /// What each grant may pay, by month.
    private let payable: [[Money]]
    private let grants: [Grant]
    private let firstMonth: Month

    init(_ charges: ChargeTable, _ grants: [Grant]) {
        let bill = GroupedBill(charges, Array(grants.prefix(UInt64.bitWidth)))
        let months = charges.monthCount
        let groups = bill.grants.count
        var need = bill.sums
        let live = grants.map { $0.liveMonths(from: charges.firstMonth, count: months) }
        var left = grants.map(\.amount)
        /// Flow from a grant to a node, which is a group in a month.
        var flow = Array(repeating: Array(repeating: Money.zero, count: groups * months), count: grants.count)
        func reaches(_ grant: Int, _ node: Int) -> Bool {
            grant < UInt64.bitWidth && bill.grants[node / months] & (1 << UInt64(grant)) != 0
                && live[grant].contains(node % months)
        }
        let end = charges.firstMonth.adding(months).lastDay
        // The narrow ones first: what only they can pay stays theirs unless a broad one has nothing else.
        let sooner = grants.indices.sorted { a, b in
            let (left, right) = (grants[a].productCount ?? .max, grants[b].productCount ?? .max)
            return left != right ? left < right : grants[a].expires < grants[b].expires
        }
        for source in sooner.filter({ grants[$0].expires < end })
            + sooner.filter({ grants[$0].expires >= end })
        {
            // Paths alternate: a grant pays a node, or takes the place of a grant that pays it now.
            while left[source] > .zero {
                var nodeFrom = Array(repeating: -1, count: groups * months)
                var grantFrom = Array(repeating: -1, count: grants.count)
                var queue = [source]
                var seen = Array(repeating: false, count: grants.count)
                seen[source] = true
                var target = -1
                search: while !queue.isEmpty {
                    let grant = queue.removeFirst()
                    for node in 0..<(groups * months) where nodeFrom[node] < 0 && reaches(grant, node) {
                        nodeFrom[node] = grant
                        if need[node] > .zero {
                            target = node
                            break search
                        }
                        for other in grants.indices where !seen[other] && flow[other][node] > .zero {
                            seen[other] = true
                            grantFrom[other] = node
                            queue.append(other)
                        }
                    }
                }
                guard target >= 0 else { break }
                var amount = min(left[source], need[target])
                var node = target
                while nodeFrom[node] != source {
                    let grant = nodeFrom[node]
                    node = grantFrom[grant]
                    amount = min(amount, flow[grant][node])
                }
                node = target
                need[target] -= amount
                while true {
                    let grant = nodeFrom[node]
                    flow[grant][node] += amount
                    guard grant != source else { break }
                    node = grantFrom[grant]
                    flow[grant][node] -= amount
                }
                left[source] -= amount
            }
        }
        leastWaste = grants.indices.filter { grants[$0].expires < end }.map { left[$0] }.total()
        leastCash = bill.gross.total() - grants.indices.map { grants[$0].amount - left[$0] }.total()
        byMonth = flow.map { nodes in
            (0..<months).map { month in (0..<groups).map { nodes[$0 * months + month] }.total() }
        }
        payable = grants.indices.map { grant in
            (0..<months).map { month in
                (0..<groups).filter { reaches(grant, $0 * months + month) }.map {
                    bill.sums[$0 * months + month]
                }.total()
            }
        }
        self.grants = grants
        firstMonth = charges.firstMonth
    }

    /// How a credit is laid over its months.
    enum Shape: CaseIterable {
        /// As the maximum flow does: as early as it can.
        case flow
        /// In proportion to the bills that it may pay, so that a narrower credit keeps room in each month.
        case even
    }

    /// A grant as portions of at least $100, one live at a time; what is left over joins the last.
    func portions(of grant: Int, _ shape: Shape) -> [Portion] {
        let least = Money(attodollars: 100_000_000_000_000_000_000)
        let uses = shape == .flow ? byMonth[grant] : even(grant)
        var out: [Portion] = []
        var amount = Money.zero
        var begin: Int?
        for (month, use) in uses.enumerated() where !use.isZero {
            begin = begin ?? month
            amount += use
            guard amount >= least, let first = begin else { continue }
            out.append(Portion(amount: amount, months: firstMonth.adding(first)...firstMonth.adding(month)))
            amount = .zero
            begin = nil
        }
        let rest = grants[grant].amount - out.map(\.amount).total()
        if rest > .zero, let last = out.popLast() {
            // What is left waits with the last portion, until the credit expires.
            let until = max(last.months.upperBound, grants[grant].expires.month)
            out.append(Portion(amount: last.amount + rest, months: last.months.lowerBound...until))
        }
        return out.count <= 99 ? out : []
    }

    /// Whole cents by month in proportion to what the grant may pay.
    private func even(_ grant: Int) -> [Money] {
        let all = payable[grant].total()
        guard all > .zero else { return payable[grant] }
        let share = min(grants[grant].amount, all)
        return payable[grant].map { bill in
            let part =
                (try? bill.scaled(by: Int64(clamping: share.cents), over: Int64(clamping: all.cents)))
                ?? .zero
            return Money(attodollars: part.cents * 10_000_000_000_000_000)
        }
    }
}
