public import RulePacks
internal import Company
internal import Spend
internal import Units

extension PackPlan {
    /// The ways to go, each with what it yields for this company.
    public var outcomes: [OutcomePlan] { pack.outcomes.map(outcome) }

    /// Which of ``levers`` overlap, with what they add together.
    package var leverSets: [LeverSet] { overlapping() }

    /// Totals that the market quotes for a profile like this.
    public var quoted: [QuotedStack] { pack.quoted.filter { $0.when.hold(facts) == true } }

    private func outcome(_ outcome: Outcome) -> OutcomePlan {
        let chosen = tracks.filter { outcome.tracks.contains($0.track.id) }
        var range = MoneyRange.zero
        var ceiling = Money.zero
        var used: [TrackPlan] = []
        for lane in pack.lanes where lane.counting == .largest {
            guard let first = PackPlan.best(of: lane, chosen) else { continue }
            // A track that stands behind a larger one in the whole plan counts fully when it is filed alone.
            let counts = first.track.id == PackPlan.best(of: lane, tracks)?.track.id
            range = range + (counts ? first.counted : first.award)
            used.append(first)
            ceiling +=
                pack.tracks.filter { $0.lane.id == lane.id && outcome.tracks.contains($0.id) }
                .compactMap { $0.bands.map(\.range.ceiling).max() }.max() ?? .zero
        }
        let days = used.map { plan -> ClosedRange<Int> in
            let range = plan.track.decision.value.after(asOf.adding(days: plan.track.filingDay.value))
            return (range.lowerBound.number - asOf.number)...(range.upperBound.number - asOf.number)
        }
        let low = days.map(\.lowerBound).max()
        let high = days.map(\.upperBound).max()
        return OutcomePlan(
            outcome: outcome, range: range, ceilingOfTracks: ceiling,
            days: low.flatMap { low in high.map { low...max(low, $0) } },
            validity: used.map { ($0.track.name, $0.track.validityMonths.value) })
    }

    /// The eligible track of a lane with the largest expected award; the pack's order breaks ties.
    private static func best(of lane: Lane, _ tracks: [TrackPlan]) -> TrackPlan? {
        var best: TrackPlan?
        for plan in tracks where plan.track.lane.id == lane.id && plan.verdict == .eligible && !plan.isGone {
            if let current = best, current.award.expected >= plan.award.expected { continue }
            best = plan
        }
        return best
    }
}

extension Plan {
    /// The situations in which founders come that this company is in.
    public var moments: [Moment] { book.moments.filter { $0.when.hold(facts) == true } }

    /// Where the first two packs differ, each with the conflict it is an instance of.
    public var differences: [Difference] {
        guard packs.count > 1 else { return [] }
        let (first, second) = (packs[0], packs[1])
        var out: [Difference] = []
        if first.stack != second.stack {
            out.append(
                Difference(
                    conflict: book.conflict("K10"), track: nil,
                    text: "expected stack: \(first.stack.expected.rounded) \(first.pack.reading), "
                        + "\(second.stack.expected.rounded) \(second.pack.reading)"))
        }
        for plan in first.tracks {
            guard let other = second.track(plan.track.id) else { continue }
            let changed =
                plan.verdict != other.verdict || (plan.verdict == .eligible && plan.award != other.award)
            guard changed else { continue }
            // The first track of a conflict is the one it is about; what no conflict is about is a matter of K10.
            let conflict = book.conflicts.first { $0.tracks.first == plan.track.id } ?? book.conflict("K10")
            let (own, theirs) = (described(plan, beside: other), described(other, beside: plan))
            let reason = other.verdict == .unknown ? other.reasons.first?.text : other.whyNot.first?.text
            out.append(
                Difference(
                    conflict: conflict, track: plan.track.id,
                    text: "\(plan.track.name): \(own) \(first.pack.reading), \(theirs) \(second.pack.reading)"
                        + (reason.map { "; \($0)" } ?? "")))
        }
        return out
    }

    /// What a reader of the figures should know of their limits.
    public var warnings: [String] {
        var out: [String] = []
        let age = asOf.number - book.pricesAsOf.number
        if age > 30 { out.append("the price book is \(age) days older than the plan's day") }
        out += spendWarnings
        for (place, credit) in company.held.enumerated() where credit.expires < asOf {
            out.append("credits[\(place)] (\(credit.id)) expired on \(credit.expires.text) and is left out")
        }
        if let last = filingOrder.map(\.decision.upperBound).max(), let need = company.needDate,
            last > need
        {
            out.append("the last decision may come on \(last.text), after your date of \(need.text)")
        }
        if forecaster.isScaledBelowFloor {
            out.append(
                "your number for month 12 is below what the stated usage, the fixed lines and the isolated customers cost at list prices: every line was scaled down to it"
            )
        }
        if let last = company.lastRound, last > asOf.month {
            out.append("company.last_round lies after the plan's day")
        }
        if company.founded > asOf.month.year { out.append("company.founded lies after the plan's day") }
        if let support = company.hosting.supportPlan, support == .developer || support == .business {
            let plan = "\(support.rawValue.capitalizedFirst) support"
            let end = Plan.supportEnds
            out.append(
                asOf < end
                    ? "\(plan) ends on \(end.long): choose Business Support+ or none before (A2)"
                    : "\(plan) has ended on \(end.long): state hosting.support_plan as it is now (A2)"
            )
        }
        let monthsAgo = asOf.month.number - stated.month.number
        if monthsAgo > 0 {
            out.append(
                "the file was stated on \(stated.text): what it plans is taken to have gone on since, change it where that is not so"
            )
        }
        return out + notes
    }

    /// The day on which AWS ends its Developer and Business support plans (A2).
    private static let supportEnds = Month(year: 2027, month: 1).firstDay

    /// What a reader should know of the forecast: whose prices, what it starts from, when it moves.
    private var spendWarnings: [String] {
        var out: [String] = []
        if let region = forecaster.region {
            let items = spend.lines.compactMap(\.item)
            let found = items.filter { $0.price.confidence != "low" }.count
            out.append(
                "prices are those of \(region.name), \(region.id): \(found) of \(items.count) lines by figures that were found or that are the same everywhere, the rest by those of \(book.pricesRegion) times \(region.factorText.median) (others there are \(region.factorText.range) times as much)"
            )
        } else if company.stack.region != book.pricesRegion {
            out.append(
                "prices are those of \(book.pricesRegion); \(company.stack.region) differs by an amount not known here"
            )
        }
        if let bill = forecaster.todaysBill,
            facts[.billBelowDrivers] == .flag(true) || facts[.billAboveDrivers] == .flag(true)
        {
            let usage =
                company.stack.drivers.isEmpty
                ? "a product of the size \(company.stack.size.rawValue)" : "the stated usage"
            out.append(
                "the forecast starts from today's AWS bill of \(bill.paid.rounded) a month; \(usage) costs \(bill.explained.rounded) at list prices: one of the two is off (hosting.monthly_usd, stack.size, stack.drivers)"
            )
        }
        if let bill = company.hosting.awsBill,
            let said = company.hosting.awsBillInAll,
            bill != said
        {
            out.append(
                "hosting.aws_services add up to \(bill.rounded) a month, and the bill is stated as \(said.rounded): the services are taken"
            )
        }
        if company.stack.monthlyM12?.isZero ?? false {
            out.append(
                "stack.monthly_usd_m12 is 0: it is read as not stated, and the usage is priced instead")
        }
        if let from = company.migratesFrom, company.hosting.awsBill == nil, let old = company.hosting.monthly,
            !old.isZero
        {
            let later = spend.total(month: min(11, spend.monthCount - 1))
            if later.attodollars > old.attodollars * 3, company.stack.monthlyM12 == nil {
                out.append(
                    "the stated stack costs \(later.rounded) a month on AWS in month 12, more than three times the \(old.rounded) of today's \(from.rawValue) bill: check stack.size and stack.tenancy"
                )
            }
        }
        if let move = forecaster.move, move.ends >= asOf.month {
            let old = move.oldMonthly.map {
                $0.isZero
                    ? ""
                    : ", with both bills until then: \($0.rounded) a month on \(move.from.rawValue) beside AWS"
            }
            out.append("the product moves to AWS from \(move.starts.name) to \(move.ends.name)\(old ?? "")")
        } else if forecaster.move == nil, let from = company.migratesFrom {
            out.append(
                "the move from \(from.rawValue) is taken as done before \(firstMonth.name): give hosting.move_ends, or the months of the migration, for a bill that rises with it"
            )
        }
        return out
    }

    /// A verdict with its amount; with the ceiling where the expected amounts are the same.
    private func described(_ track: TrackPlan, beside other: TrackPlan) -> String {
        guard track.verdict == .eligible else { return track.verdict.label }
        let isSame = other.verdict == .eligible && track.award.expected == other.award.expected
        return "eligible at \(track.award.expected.rounded)"
            + (isSame ? " of up to \(track.award.ceiling.rounded)" : "")
    }
}
