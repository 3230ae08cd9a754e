public import Units

/// A credit that can be applied for, with the clocks that filing starts.
public struct PossibleAward: Sendable {
    public let id: String
    public let amount: Money
    public let covers: [Bool]
    public let productCount: Int?
    /// The earliest day on which it can be filed.
    public let earliest: Day
    /// Whole months by which filing may be put off; always holds 0.
    public let delays: [Int]
    /// Days from filing until it lands on the balance.
    public let leadDays: Int
    public let validityMonths: Int

    public init(
        id: String, amount: Money, covers: [Bool], productCount: Int?, earliest: Day, delays: [Int],
        leadDays: Int, validityMonths: Int
    ) {
        self.id = id
        self.amount = amount
        self.covers = covers
        self.productCount = productCount
        self.earliest = earliest
        self.delays = delays.contains(0) ? delays : [0] + delays
        self.leadDays = leadDays
        self.validityMonths = validityMonths
    }

    /// The day of filing when it is put off by some months; a Monday in the place of a weekend.
    public func file(delay: Int) -> Day {
        let day = earliest.adding(months: delay)
        return delay > 0 && day.isWeekend ? day.adding(businessDays: 1) : day
    }
    public func lands(delay: Int) -> Day { file(delay: delay).adding(days: leadDays) }

    /// The credit as it lands when filing is put off by some months.
    public func grant(delay: Int) -> Grant {
        let lands = lands(delay: delay)
        return Grant(
            id: id, amount: amount, starts: lands, expires: lands.adding(months: validityMonths),
            covers: covers,
            productCount: productCount)
    }
}

/// When to file each award, so that the least is lost.
public struct ActivationPlan: Sendable {
    /// Months of delay by award, in the order of the awards.
    public let delays: [Int]
    public let atOnce: ScheduleOutcome
    public let chosen: ScheduleOutcome
    /// Cash that no choice of filing dates can better: each award taken as valid from its earliest to its latest day.
    public let leastCash: Money
}

/// Chooses when to file awards so that waste and cash together are least, burned in AWS's order.
///
/// So that waiting cannot hide waste behind the horizon, the bill goes on at its last month's amounts until the last credit
/// has expired; waste and cash are those of all these months. All choices are compared when there are at most
/// `exhaustiveLimit`; beyond, one and two awards at a time are moved until nothing gets better. Of equal choices the
/// earlier filing wins.
///
/// - `held`: credits that are there already.
public func activationPlan(
    _ charges: ChargeTable, held: [Grant], awards: [PossibleAward],
    strategy: ApplicationStrategy = .published, exhaustiveLimit: Int = 2_000
) -> ActivationPlan {
    let latest =
        awards.map { $0.grant(delay: $0.delays.max() ?? 0).expires.month } + held.map(\.expires.month)
    // A credit without an end is not followed for ever.
    let months = min(120, (latest.max()?.number ?? 0) - charges.firstMonth.number + 1)
    let charges = charges.extended(toMonths: months)
    func outcome(_ delays: [Int]) -> ScheduleOutcome {
        let grants = held + awards.indices.map { awards[$0].grant(delay: delays[$0]) }
        let burned = burnDown(charges, with: grants, strategy: strategy)
        return ScheduleOutcome(wasted: burned.stranded, cash: burned.cash)
    }
    let now = Array(repeating: 0, count: awards.count)
    let atOnce = outcome(now)
    var best = (delays: now, outcome: atOnce)
    func consider(_ delays: [Int]) -> Bool {
        let found = outcome(delays)
        let isBetter =
            (found.loss, found.cash, delays.reduce(0, +)) < (
                best.outcome.loss, best.outcome.cash, best.delays.reduce(0, +)
            )
        if isBetter { best = (delays, found) }
        return isBetter
    }
    var combinations = 1
    for award in awards { combinations = min(exhaustiveLimit + 1, combinations * award.delays.count) }
    if combinations <= exhaustiveLimit {
        for number in 0..<combinations {
            var rest = number
            _ = consider(
                awards.map { award in
                    defer { rest /= award.delays.count }
                    return award.delays[rest % award.delays.count]
                })
        }
    } else {
        climb(awards, { best.delays }, consider)
    }
    let widest = awards.map { award in
        let last = award.lands(delay: award.delays.max() ?? 0)
        return Grant(
            id: award.id, amount: award.amount, starts: award.lands(delay: 0),
            expires: last.adding(months: award.validityMonths), covers: award.covers,
            productCount: award.productCount)
    }
    let all = held + widest
    let leastCash =
        all.count <= scheduleLimit
        ? min(best.outcome.cash, CoverageFlow(charges, all, strategy).leastCash) : Money.zero
    return ActivationPlan(delays: best.delays, atOnce: atOnce, chosen: best.outcome, leastCash: leastCash)
}

/// Moves one award, and where none moves any more a pair, as long as that is better.
private func climb(
    _ awards: [PossibleAward], _ best: () -> [Int], _ consider: ([Int]) -> Bool
) {
    var improves = true
    while improves {
        improves = false
        for first in awards.indices {
            for delay in awards[first].delays {
                var delays = best()
                delays[first] = delay
                if consider(delays) { improves = true }
            }
        }
        // Pairs are many: only when no single award moves any more.
        guard !improves, awards.count <= 12 else { continue }
        for first in awards.indices {
            for second in awards.indices where second > first {
                for delay in awards[first].delays {
                    for other in awards[second].delays {
                        var delays = best()
                        (delays[first], delays[second]) = (delay, other)
                        if consider(delays) { improves = true }
                    }
                }
            }
        }
    }
}
