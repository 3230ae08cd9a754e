public import Units

/// What is lost under one way of using credits, within the months of the bill.
public struct ScheduleOutcome: Sendable, Hashable {
    /// Expired unused.
    public let wasted: Money
    /// Due in cash.
    public let cash: Money

    public init(wasted: Money, cash: Money) {
        self.wasted = wasted
        self.cash = cash
    }

    /// What a schedule makes as small as it can.
    public var loss: Money { wasted + cash }

    /// Dollars saved beside another outcome: what less is due in cash or, where a credit outlives the bill, what less expires;
    /// the two are mostly the same dollars and are not added.
    public func saving(beside other: ScheduleOutcome) -> Money {
        max(.zero, other.cash - cash, other.wasted - wasted)
    }
}

/// One thing to do with a credit that AWS's Billing API or Organizations allow.
public struct ScheduleStep: Sendable {
    public enum Action: Sendable {
        /// Disable the credit for these months (`credit/{id}/status`), then enable it again.
        case pause(ClosedRange<Month>)
        /// Split it (`SplitCredit`: 2 to 99 portions of at least $100, for good) and enable one portion at a time.
        case split([Portion])
        /// Take one account out of the accounts that it is shared with.
        case restrictSharing(account: Int)
        /// Run these services in an account of their own that the credit is not shared with.
        case separateAccount(services: [Int])
    }

    public let credit: String
    public let action: Action

    /// The portions of a split; none for another action.
    public var portions: [Portion] {
        guard case .split(let portions) = action else { return [] }
        return portions
    }
}

/// One way to lose less than under AWS's own order, by itself.
public struct Remedy: Sendable {
    public let steps: [ScheduleStep]
    /// What it leads to, burned as AWS does.
    public let outcome: ScheduleOutcome
    /// Dollars saved beside AWS's own order.
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
    /// The steps of the best remedy; none when nothing betters AWS's own order.
    public let steps: [ScheduleStep]
    /// The best remedy of each kind that saves anything, the best first.
    public let remedies: [Remedy]
    public let traps: [OrderTrap]

    /// Dollars that the steps save.
    public var saves: Money { best.saving(beside: awsOrder) }
}

/// How many credits can be scheduled at once: they are bits of a word.
public let scheduleLimit = UInt64.bitWidth

/// Plans when to use which credit.
///
/// AWS's order is kept when it is as good as any. Otherwise the remedies that AWS allows are tried: a pause of one credit,
/// portions along a maximum flow, narrower sharing, an account of its own for what a starved credit pays, and portions
/// for such an account. Each is burned as AWS would; the one that loses least, of waste and cash together, wins, and of
/// equals the one that is undone most easily. It is never worse than AWS's order.
///
/// - Precondition: at most ``scheduleLimit`` grants.
public func schedule(
    _ charges: ChargeTable, with grants: [Grant], strategy: ApplicationStrategy = .published
) -> Schedule {
    precondition(grants.count <= scheduleLimit)
    return Scheduler(charges, grants, strategy).schedule
}

private struct Scheduler {
    private let charges: ChargeTable
    private let grants: [Grant]
    private let strategy: ApplicationStrategy
    private let plain: BurnDown
    private let awsOrder: ScheduleOutcome
    private let end: Day

    init(_ charges: ChargeTable, _ grants: [Grant], _ strategy: ApplicationStrategy) {
        self.charges = charges
        self.grants = grants
        self.strategy = strategy
        plain = burnDown(charges, with: grants, strategy: strategy)
        awsOrder = ScheduleOutcome(wasted: plain.stranded, cash: plain.cash)
        end = charges.firstMonth.adding(charges.monthCount - 1).lastDay
    }

    var schedule: Schedule {
        let flow = CoverageFlow(charges, grants, strategy)
        let bound = ScheduleOutcome(
            wasted: min(plain.stranded, flow.leastWaste), cash: min(plain.cash, flow.leastCash))
        // A trap that costs nothing in all, because both credits have too little to pay, is none.
        let traps =
            awsOrder.loss > bound.loss ? traps(plain, charges, grants, strategy) : []
        var remedies: [Remedy] = []
        if awsOrder.loss > bound.loss {
            let apart = separations(traps)
            for candidates in [
                pauses(traps), splits(flow, isEnough: bound), sharing(traps), apart.map { separated($0) },
                apart.map { splitApart($0) },
            ] {
                // Of one kind the first that loses least: the candidates stand in the order of their effort.
                let best = candidates.compactMap(\.self).min {
                    ($0.outcome.loss, $0.outcome.wasted) < ($1.outcome.loss, $1.outcome.wasted)
                }
                if let best, best.outcome.loss < awsOrder.loss, best.outcome.wasted <= awsOrder.wasted {
                    remedies.append(best)
                }
            }
        }
        remedies.sort { $0.outcome.loss < $1.outcome.loss }
        let best = remedies.first
        return Schedule(
            awsOrder: awsOrder, best: best?.outcome ?? awsOrder, bound: bound, steps: best?.steps ?? [],
            remedies: remedies, traps: traps)
    }

    private func remedy(_ steps: [ScheduleStep], _ grants: [Grant], _ charges: ChargeTable? = nil) -> Remedy?
    {
        guard !steps.isEmpty else { return nil }
        let burned = burnDown(charges ?? self.charges, with: grants, strategy: strategy)
        // A portion that misses its month is not lost: it stays a credit until the whole expires.
        let expiring = Set(self.grants.filter { $0.expires <= end }.map(\.id))
        let applied = burned.credits.filter { expiring.contains(wholeID($0.id)) }.map(\.applied).total()
        let granted = self.grants.filter { expiring.contains($0.id) }.map(\.amount).total()
        let outcome = ScheduleOutcome(wasted: granted - applied, cash: burned.cash)
        return Remedy(steps: steps, outcome: outcome, saves: outcome.saving(beside: awsOrder))
    }

    /// One credit disabled for some months: every window when there are few, else those in which it starves another.
    private func pauses(_ traps: [OrderTrap]) -> [Remedy?] {
        let first = charges.firstMonth
        let (months, isSmall) = (charges.monthCount, grants.count * charges.lines.count <= 400)
        return grants.indices.flatMap { grant -> [Remedy?] in
            let live = LiveMonths(grants[grant], from: first, count: months, strategy.expiringMonth).range
            var windows: [Range<Int>] = []
            if isSmall, months <= 60 {
                for begin in live {
                    for stop in begin..<live.upperBound { windows.append(begin..<(stop + 1)) }
                }
            } else {
                for trap in traps where trap.broad == grants[grant].id {
                    for narrow in grants where narrow.id == trap.narrow {
                        let range = LiveMonths(narrow, from: first, count: months, strategy.expiringMonth)
                            .range
                            .clamped(to: live)
                        if !range.isEmpty { windows.append(range) }
                    }
                }
            }
            return windows.map { window in
                let pause = first.adding(window.lowerBound)...first.adding(window.upperBound - 1)
                var changed = grants
                changed[grant] = grants[grant].with(pausedMonths: pause)
                return remedy([ScheduleStep(credit: grants[grant].id, action: .pause(pause))], changed)
            }
        }
    }

    private func splits(_ flow: CoverageFlow, isEnough bound: ScheduleOutcome) -> [Remedy?] {
        var out: [Remedy?] = []
        func consider(_ chosen: [Int], _ shape: CoverageFlow.Shape) {
            var split: [Grant] = []
            var steps: [ScheduleStep] = []
            for grant in grants.indices {
                let portions = chosen.contains(grant) ? flow.portions(of: grant, shape) : []
                guard portions.count >= 2 else {
                    split.append(grants[grant])
                    continue
                }
                split += portions.enumerated().map { grants[grant].portion($0.offset, $0.element) }
                steps.append(ScheduleStep(credit: grants[grant].id, action: .split(portions)))
            }
            out.append(remedy(steps, split))
        }
        let isSmall = grants.count <= 12
        for shape in CoverageFlow.Shape.allCases {
            for grant in grants.indices { consider([grant], shape) }
            guard !out.contains(where: { ($0?.outcome.loss ?? awsOrder.loss) <= bound.loss }) else { break }
            for first in grants.indices where isSmall {
                for second in grants.indices where second > first { consider([first, second], shape) }
            }
            consider(Array(grants.indices), shape)
        }
        return out
    }

    /// A broad credit of a trap not shared with one of the accounts that the starved credit could pay.
    private func sharing(_ traps: [OrderTrap]) -> [Remedy?] {
        let accounts = Set(charges.lines.map(\.account)).sorted()
        guard accounts.count > 1 else { return [] }
        return Set(traps.map(\.broad)).sorted().flatMap { broad -> [Remedy?] in
            guard let place = grants.firstIndex(where: { $0.id == broad }) else { return [] }
            return accounts.filter { $0 != grants[place].account }.map { account in
                var changed = grants
                let shared = grants[place].sharedWith ?? Set(accounts)
                guard shared.contains(account) else { return nil }
                changed[place] = grants[place].with(sharedWith: .some(shared.subtracting([account])))
                let step = ScheduleStep(credit: broad, action: .restrictSharing(account: account))
                return remedy([step], changed)
            }
        }
    }

    /// What would be set apart for a starved credit: the services it pays, and the credits that starve it.
    private struct Separation {
        let services: [Int]
        let broad: [Int]
        let account: Int
    }

    private func separations(_ traps: [OrderTrap]) -> [Separation] {
        let known = charges.lines.map(\.account) + grants.flatMap { [$0.account] + ($0.sharedWith ?? []) }
        let account = (known.max() ?? 0) + 1
        return Set(traps.map(\.narrow)).sorted().prefix(8).compactMap { narrow in
            guard let grant = grants.first(where: { $0.id == narrow }) else { return nil }
            let services = Set(charges.lines.filter { grant.pays($0) }.map(\.service)).sorted()
            let broad = Set(traps.filter { $0.narrow == narrow }.map(\.broad))
            return Separation(
                services: services, broad: grants.indices.filter { broad.contains(grants[$0].id) },
                account: account)
        }
    }

    private func table(_ apart: Separation) -> ChargeTable {
        charges.movingAccounts { apart.services.contains($0.service) ? apart.account : $0.account }
    }

    private func accounts(beside apart: Separation, _ grant: Grant) -> Set<Int> {
        (grant.sharedWith ?? Set(charges.lines.map(\.account))).subtracting([apart.account])
    }

    private func separated(_ apart: Separation) -> Remedy? {
        var changed = grants
        for place in apart.broad {
            changed[place] = grants[place].with(sharedWith: .some(accounts(beside: apart, grants[place])))
        }
        let steps = apart.broad.map {
            ScheduleStep(credit: grants[$0].id, action: .separateAccount(services: apart.services))
        }
        return remedy(steps, changed, table(apart))
    }

    /// The credits that starve another in portions, some of which are transferred to the account that is set apart.
    private func splitApart(_ apart: Separation) -> Remedy? {
        let table = table(apart)
        let flow = CoverageFlow(table, grants, strategy)
        var changed: [Grant] = []
        var steps: [ScheduleStep] = []
        for place in grants.indices {
            let grant = grants[place]
            let portions = apart.broad.contains(place) ? flow.portions(of: place, apart: apart.account) : []
            guard portions.count >= 2 else {
                changed.append(grant)
                continue
            }
            for (number, portion) in portions.enumerated() {
                let part = grant.portion(number, portion)
                changed.append(
                    portion.isForSeparateAccount
                        ? part.with(account: apart.account, sharedWith: .some([]))
                        : part.with(sharedWith: .some(accounts(beside: apart, grant))))
            }
            steps.append(ScheduleStep(credit: grant.id, action: .split(portions)))
        }
        guard let first = steps.first else { return nil }
        let move = ScheduleStep(credit: first.credit, action: .separateAccount(services: apart.services))
        return remedy([move] + steps, changed, table)
    }
}

/// The credit that a portion belongs to.
private func wholeID(_ id: String) -> String {
    id.firstIndex(of: Grant.portionMark).map { String(id[..<$0]) } ?? id
}

/// Pairs of credits of which the broader expires sooner and pays what the narrower could have, which then expires unused.
private func traps(
    _ plain: BurnDown, _ charges: ChargeTable, _ grants: [Grant], _ strategy: ApplicationStrategy
) -> [OrderTrap] {
    guard !plain.stranded.isZero else { return [] }
    let recorded = burnDown(charges, with: grants, strategy: strategy, recordsApplications: true)
    var out: [OrderTrap] = []
    for narrow in grants.indices where !plain.credits[narrow].stranded.isZero {
        let live = LiveMonths(
            grants[narrow], from: charges.firstMonth, count: charges.monthCount, strategy.expiringMonth)
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
        with(
            id: "\(id)\(Grant.portionMark)\(place)", amount: portion.amount, enabledMonths: portion.months)
    }
}
