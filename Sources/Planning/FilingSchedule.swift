public import Credits
internal import RulePacks
public import Units

/// When to file one award.
public struct FilingChoice: Sendable, Hashable {
    public let track: String
    public let amount: Money
    /// The earliest day on which it can be filed.
    public let earliest: Day
    public let file: Day
    /// The middle of the decision window.
    public let lands: Day
    public let expires: Day
}

/// When to file which award of the plan: the plan's own days, and beside them the days on which the least is expected to be lost.
public struct FilingSchedule: Sendable {
    /// Each application on the day that the plan names.
    public let choices: [FilingChoice]
    /// The same applications on later days, where waiting saves more in the end than it costs at first; else empty.
    package let waiting: [FilingChoice]
    /// What is lost when each is filed as early as it can be, until the last credit expires.
    public let atOnce: ScheduleOutcome
    /// The same with the days of `waiting`, where there are any.
    public let chosen: ScheduleOutcome
    /// Cash of the first twelve months, at once and with the chosen days: waiting costs at first what it saves later.
    public let firstYearCash: (atOnce: Money, chosen: Money)
    /// Cash that no choice of days betters.
    public let leastCash: Money
    /// The credits held, and the awards as they land when each is filed on the plan's day.
    public let grants: [Grant]
}

extension Planner {
    /// How far filing is put off at most, in months: programs change, and a plan of rules read today says little beyond.
    private static let longestDelay = 6

    /// Chooses the filing days of the first pack's expected awards.
    ///
    /// Days are those on which the track is still open to the company by the pack's own gates: a round that grows too old
    /// ends the choice. An award whose application is open stays where it is.
    public func filingSchedule(_ plan: Plan, _ bill: ChargeTable) -> FilingSchedule? {
        guard let pack = plan.packs.first, let run = plan.ownRunway else { return nil }
        let filings = pack.filingOrder.filter { !$0.amount.expected.isZero }
        var held = run.grants.map(\.grant)
        var awards: [PossibleAward] = []
        for filing in filings {
            guard let place = held.firstIndex(where: { $0.id == filing.track.id.rawValue }) else { continue }
            let grant = held.remove(at: place)
            var delays = [0]
            for delay in 1...Planner.longestDelay where !filing.isOpen {
                // A few days later than it may be filed: a weekend moves the day.
                let day = filing.file.adding(months: delay).adding(businessDays: 1)
                let then = self.plan(plan.company, awards: plan.given, asOf: day)
                    .packs.first?.track(filing.track.id)
                guard then?.verdict == .eligible, then?.counted.expected == filing.amount.expected else {
                    break
                }
                delays.append(delay)
            }
            awards.append(
                PossibleAward(
                    id: grant.id, amount: grant.amount, covers: grant.covers,
                    productCount: grant.productCount, earliest: filing.file, delays: delays,
                    leadDays: grant.starts.number - filing.file.number,
                    validityMonths: filing.validity.lowerBound))
        }
        guard !awards.isEmpty else { return nil }
        let found = activationPlan(bill, held: held, awards: awards)
        func grants(_ delays: [Int]) -> [Grant] {
            held + awards.indices.map { awards[$0].grant(delay: delays[$0]) }
        }
        let now = Array(repeating: 0, count: awards.count)
        let end = (grants(found.delays) + grants(now)).map(\.expires.month).max() ?? bill.firstMonth
        let long = bill.extended(toMonths: min(120, end.number - bill.firstMonth.number + 1))
        func expected(_ delays: [Int]) -> Money {
            let range = simulate(
                [long], with: grants(delays), uncertainty: Uncertainty(plan.book.model), paths: 2_000,
                seed: 1)
            return range.reduce(.zero) { $0 + $1.meanStranded + $1.meanCash }
        }
        func firstYear(_ delays: [Int]) -> Money {
            burnDown(bill, with: grants(delays)).net.prefix(12).total()
        }
        // An award is not certain, and a dollar now is worth more than one later: waiting must save more in the end than it costs
        // in the first year, and not on the straight line alone but over all futures.
        let gain = found.chosen.saving(beside: found.atOnce)
        let isWorthIt =
            found.delays != now && gain > firstYear(found.delays) - firstYear(now)
            && expected(found.delays) < expected(now)
        let delays = isWorthIt ? found.delays : now
        return FilingSchedule(
            choices: plan.filingOrder.map { filing in
                awards.first { $0.id == filing.track.id.rawValue }.map { FilingChoice($0, delay: 0) }
                    ?? FilingChoice(filing)
            }, waiting: isWorthIt ? awards.indices.map { FilingChoice(awards[$0], delay: delays[$0]) } : [],
            atOnce: found.atOnce, chosen: isWorthIt ? found.chosen : found.atOnce,
            firstYearCash: (firstYear(now), firstYear(delays)), leastCash: found.leastCash,
            grants: grants(now))
    }
}

extension FilingChoice {
    /// An award that waits some months.
    fileprivate init(_ award: PossibleAward, delay: Int) {
        self.init(
            track: award.id, amount: award.amount, earliest: award.earliest, file: award.file(delay: delay),
            lands: award.lands(delay: delay), expires: award.grant(delay: delay).expires)
    }

    /// An application of which the leading pack expects no credit: it is filed on its day all the same.
    fileprivate init(_ filing: PlannedFiling) {
        let lands = Day(number: (filing.decision.lowerBound.number + filing.decision.upperBound.number) / 2)
        self.init(
            track: filing.track.id.rawValue, amount: filing.amount.expected, earliest: filing.file,
            file: filing.file, lands: lands, expires: lands.adding(months: filing.validity.lowerBound))
    }
}
