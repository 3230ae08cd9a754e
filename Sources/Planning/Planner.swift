public import Company
internal import Credits
public import RulePacks
internal import Spend
public import Units

/// Makes plans by a book of rules.
public struct Planner: Sendable {
    private let book: RuleBook

    public init(_ book: RuleBook) { self.book = book }

    /// The plan of a company on a day: a pure function, the same input gives the same plan.
    public func plan(_ company: Company, asOf: Day) -> Plan {
        let forecaster = SpendForecaster(company, book: book)
        let forecasts = TenancyModel.allCases.map { forecaster.forecast($0) }
        let own = forecasts.first { $0.tenancy == company.stack.tenancy } ?? forecaster.forecast()
        var facts = facts(about: company, asOf: asOf, review: book.review)
        addSpendFacts(forecaster, own, company, book: book, to: &facts)
        let packs = book.packs.map { packPlan($0, company, facts, asOf) }
        let runway =
            packs.first.map { pack in
                forecasts.map { self.runway($0, pack, company, asOf) }
            } ?? []
        if let mine = runway.first(where: { $0.tenancy == company.stack.tenancy }) {
            facts[.strandedExpected] = .number(
                Int(clamping: roundedDivision(mine.optimistic.stranded.cents, by: 100)))
        }
        return Plan(
            company: company, asOf: asOf, packs: packs, forecaster: forecaster, spend: own, runway: runway,
            differences: differences(packs), moments: book.moments.filter { $0.when.hold(facts) == true },
            facts: facts,
            warnings: warnings(company, facts, asOf))
    }

    private func packPlan(_ pack: RulePack, _ company: Company, _ facts: Facts, _ asOf: Day) -> PackPlan {
        let tracks = trackPlans(pack, company, facts, explains: true)
        let stack = stackTotal(pack, tracks)
        let filings = filingOrder(tracks, asOf)
        let levers = self.levers(pack, company, facts, expected: stack.expected)
        let outcomes = pack.outcomes.map { outcome(for: $0, pack, tracks, filings, asOf) }
        return PackPlan(
            pack: pack, tracks: tracks, stack: stack, filingOrder: filings, levers: levers,
            outcomes: outcomes,
            quoted: pack.quoted.filter { $0.when.hold(facts) == true })
    }

    /// Verdict and award of each track; the second pass lets each lane's best track count.
    private func trackPlans(_ pack: RulePack, _ company: Company, _ facts: Facts, explains: Bool)
        -> [TrackPlan]
    {
        let first = pack.tracks.map { judge($0, pack, company, facts, explains: explains) }
        var used: Set<String> = []
        var bestOfLane: [String: TrackID] = [:]
        for lane in pack.lanes where lane.counting == .largest {
            bestOfLane[lane.id] = best(of: lane, first)?.track.id
        }
        let held = activateHeld(company)
        return first.map { plan in
            guard plan.verdict == .eligible, bestOfLane[plan.track.lane.id] == plan.track.id else {
                return plan
            }
            var counted = plan.award
            var extra: [Reason] = []
            var contributions = plan.contributions
            if plan.track.lane.isSerial, !held.isZero {
                counted = MoneyRange(
                    floor: max(.zero, counted.floor - held), expected: max(.zero, counted.expected - held),
                    ceiling: max(.zero, counted.ceiling - held))
                contributions.append(
                    Contribution(
                        rule: "K1", adds: counted.expected - plan.award.expected,
                        text:
                            "\(held.rounded) of Activate credit was received before: AWS pays the difference",
                        sources: plan.track.lane.sources))
            }
            if let workload = plan.workload {
                if used.contains(workload.id) {
                    counted = .zero
                    extra = [
                        Reason(
                            rule: pack.sameWorkload.id, isMet: false, text: pack.sameWorkload.text,
                            inputs: [],
                            sources: pack.sameWorkload.sources)
                    ]
                    contributions.append(
                        Contribution(
                            rule: pack.sameWorkload.id, adds: -plan.award.expected,
                            text: pack.sameWorkload.text,
                            sources: pack.sameWorkload.sources))
                }
                used.insert(workload.id)
            }
            return TrackPlan(
                track: plan.track, verdict: plan.verdict, reasons: plan.reasons + extra, whyNot: plan.whyNot,
                award: plan.award, counted: counted, contributions: contributions, workload: plan.workload)
        }
    }

    /// The eligible track of a lane with the largest expected award; the pack's order breaks ties.
    private func best(of lane: Lane, _ tracks: [TrackPlan]) -> TrackPlan? {
        var best: TrackPlan?
        for plan in tracks where plan.track.lane.id == lane.id && plan.verdict == .eligible {
            if let current = best, current.award.expected >= plan.award.expected { continue }
            best = plan
        }
        return best
    }

    private func judge(
        _ track: Track, _ pack: RulePack, _ company: Company, _ facts: Facts, explains: Bool
    ) -> TrackPlan {
        let workload = workload(for: track, company)
        if let unpublished = track.unpublished {
            let reason = Reason(
                rule: "\(pack.id).\(track.id.rawValue)", isMet: nil, text: unpublished.value, inputs: [],
                sources: unpublished.sources)
            return TrackPlan(
                track: track, verdict: .unknown, reasons: [reason], whyNot: [], award: .zero, counted: .zero,
                contributions: [], workload: workload)
        }
        var verdict = Verdict.eligible
        var reasons: [Reason] = []
        var whyNot: [WhyNot] = []
        for gate in track.gates {
            let met = gate.requires.hold(facts)
            if explains {
                reasons.append(
                    Reason(
                        rule: gate.id, isMet: met, text: gate.because,
                        inputs: gate.requires.map { Reason.Input(fact: $0.fact, value: facts[$0.fact]) },
                        sources: gate.sources))
            }
            guard met != true else { continue }
            whyNot.append(
                WhyNot(
                    rule: gate.id, text: gate.because,
                    change: met == nil
                        ? "state it in the file: "
                            + gate.requires.map(\.fact.rawValue).joined(separator: ", ")
                        : gate.change, sources: gate.sources))
            switch (met, gate.otherwise) {
            case (nil, _): if verdict == .eligible { verdict = .unknown }
            case (_, .ineligible): verdict = .ineligible
            case (_, .notYet): if verdict != .ineligible { verdict = .notYet }
            }
        }
        if company.openApplications.contains(track.id) {
            reasons.append(
                Reason(
                    rule: "\(pack.id).open", isMet: nil,
                    text: "an application of this track waits for its decision",
                    inputs: [], sources: track.sources))
        }
        let (award, contributions) = award(of: track, facts)
        if verdict == .eligible, track.lane.isSerial {
            let held = activateHeld(company)
            if !held.isZero, award.ceiling <= held {
                verdict = .ineligible
                whyNot.append(
                    WhyNot(
                        rule: "D20",
                        text: "\(held.rounded) of Activate credit was received: AWS declines less or as much",
                        change: "apply only for a larger package", sources: track.lane.sources))
            }
        }
        return TrackPlan(
            track: track, verdict: verdict, reasons: reasons, whyNot: whyNot, award: award, counted: .zero,
            contributions: contributions, workload: workload)
    }

    /// The best of the bands that hold, with what each of them adds.
    private func award(of track: Track, _ facts: Facts) -> (MoneyRange, [Contribution]) {
        var floor = Money.zero
        var expected = Money.zero
        var general = Money.zero
        var specific = Money.zero
        var contributions: [Contribution] = []
        for band in track.bands where band.when.hold(facts) == true {
            let range = band.range
            if range.expected > expected || contributions.isEmpty {
                contributions.append(
                    Contribution(
                        rule: band.id, adds: max(.zero, range.expected - expected), text: band.text,
                        sources: band.sources))
            }
            floor = max(floor, range.floor)
            expected = max(expected, range.expected)
            if band.when.isEmpty {
                general = max(general, range.ceiling)
            } else {
                specific = max(specific, range.ceiling)
            }
        }
        // A general ceiling gives way to the bands that speak of this very case.
        let ceiling = specific.isZero ? general : specific
        return (MoneyRange(floor: floor, expected: expected, ceiling: max(ceiling, expected)), contributions)
    }

    /// The workload that a track would be justified with: one that names it, else one of its kind.
    private func workload(for track: Track, _ company: Company) -> Workload? {
        let all = company.workloads
        if let named = all.first(where: { $0.tracks.contains(track.id) }) { return named }
        let free = all.filter { $0.tracks.isEmpty && $0.kind.serves(track.funds) }
        return free.first { $0.isStated } ?? free.first
    }

    private func stackTotal(_ pack: RulePack, _ tracks: [TrackPlan]) -> MoneyRange {
        tracks.filter { $0.track.lane.counting == .largest }.map(\.counted).reduce(.zero, +)
    }

    private func filingOrder(_ tracks: [TrackPlan], _ asOf: Day) -> [Filing] {
        let filed = tracks.filter { $0.verdict == .eligible && !$0.counted.ceiling.isZero }
        let drafts = filed.map { plan -> (plan: TrackPlan, file: Day, decision: ClosedRange<Day>) in
            let raw = asOf.adding(days: plan.track.filingDay.value)
            let file = raw.isWeekend ? raw.adding(businessDays: 1) : raw
            return (plan, file, plan.track.decision.value.after(file))
        }
        let last = drafts.map(\.decision.upperBound).max()
        return drafts.sorted { a, b in
            (a.file, b.plan.counted.expected, a.plan.track.id.rawValue)
                < (b.file, a.plan.counted.expected, b.plan.track.id.rawValue)
        }
        .map { draft in
            let months = draft.plan.track.validityMonths.value
            let start = draft.decision.lowerBound
            return Filing(
                track: draft.plan.track, file: draft.file, decision: draft.decision,
                expires: start.adding(months: months.lowerBound)...start.adding(months: months.upperBound),
                isCritical: draft.decision.upperBound == last, amount: draft.plan.counted)
        }
    }

    /// What each lever adds to the expected stack, by planning again with the facts it changes.
    private func levers(_ pack: RulePack, _ company: Company, _ facts: Facts, expected: Money) -> [LeverPlan]
    {
        pack.levers.compactMap { lever -> LeverPlan? in
            guard lever.when.hold(facts) == true else { return nil }
            var changed = facts
            for set in lever.sets { changed[set.fact] = set.value }
            let stack = stackTotal(pack, trackPlans(pack, company, changed, explains: false))
            let adds = stack.expected - expected
            return adds > .zero ? LeverPlan(lever: lever, pack: pack.id, adds: adds) : nil
        }
        .sorted { ($1.perHour, $0.lever.id) < ($0.perHour, $1.lever.id) }
    }

    private func outcome(
        for outcome: Outcome, _ pack: RulePack, _ tracks: [TrackPlan], _ filings: [Filing], _ asOf: Day
    ) -> OutcomePlan {
        let chosen = tracks.filter { outcome.tracks.contains($0.track.id) && $0.verdict == .eligible }
        var range = MoneyRange.zero
        var ceiling = Money.zero
        var used: [TrackPlan] = []
        for lane in pack.lanes where lane.counting == .largest {
            guard let first = best(of: lane, chosen) else { continue }
            // A track that stands behind a larger one in the whole plan counts fully when it is filed alone.
            range = range + (first.track.id == best(of: lane, tracks)?.track.id ? first.counted : first.award)
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

    private func runway(_ forecast: SpendForecast, _ pack: PackPlan, _ company: Company, _ asOf: Day)
        -> RunwayPlan
    {
        let table = chargeTable(forecast, firstMonth: asOf.month.adding(1))
        let optimistic = grants(pack, company, unknownPays: true)
        let best = burnDown(table, with: optimistic.grants)
        guard optimistic.hasUnknown(in: table) else {
            return RunwayPlan(
                tenancy: forecast.tenancy, optimistic: best, pessimistic: best, hasUnknownCoverage: false)
        }
        return RunwayPlan(
            tenancy: forecast.tenancy, optimistic: best,
            pessimistic: burnDown(table, with: grants(pack, company, unknownPays: false).grants),
            hasUnknownCoverage: true)
    }

    /// The services that cost anything, as lines of one account.
    private func chargeTable(_ forecast: SpendForecast, firstMonth: Month) -> ChargeTable {
        let months = forecast.monthCount
        var amounts: [Money] = []
        amounts.reserveCapacity(forecast.usedServices.count * months)
        for service in forecast.usedServices {
            amounts += forecast.charges[(service * months)..<((service + 1) * months)]
        }
        return ChargeTable(
            firstMonth: firstMonth, monthCount: months,
            lines: forecast.usedServices.map { ChargeTable.Line(account: 0, service: $0) }, amounts: amounts)
    }

    private struct GrantSet {
        let grants: [Grant]
        /// Services of which some grant's coverage is unknown.
        let unknownServices: Set<Int>

        func hasUnknown(in table: ChargeTable) -> Bool {
            table.lines.contains { unknownServices.contains($0.service) }
        }
    }

    /// Credits held today and the pack's expected awards, from the middle of their decision window.
    private func grants(_ pack: PackPlan, _ company: Company, unknownPays: Bool) -> GrantSet {
        var unknown: Set<Int> = []
        func covers(_ kind: CreditKind, _ products: [String]?) -> [Bool] {
            book.catalog.services.map { service in
                if let products, !products.contains(where: { $0 == service.id || $0 == service.name }) {
                    return false
                }
                switch book.catalog.coverage(of: service.id, by: kind)?.status {
                case .covered?: return true
                case .notCovered?, nil: return false
                case .unknown?:
                    unknown.insert(service.index)
                    return unknownPays
                }
            }
        }
        var grants = company.held.map { held in
            Grant(
                id: held.id, amount: held.amount, starts: held.starts, expires: held.expires,
                covers: covers(held.kind, held.products), productCount: held.products?.count)
        }
        for filing in pack.filingOrder where !filing.amount.expected.isZero {
            let kind: CreditKind =
                switch filing.track.lane.id {
                case "activate": .activate
                case "build": .build
                case "bedrock": .bedrock
                case "map": .map
                default: .other
                }
            let middle = (filing.decision.lowerBound.number + filing.decision.upperBound.number) / 2
            let lands = Day(number: middle)
            let products = filing.track.earmark?.value
            grants.append(
                Grant(
                    id: filing.track.id.rawValue, amount: filing.amount.expected, starts: lands,
                    expires: lands.adding(months: filing.track.validityMonths.value.lowerBound),
                    covers: covers(kind, products), productCount: products?.count))
        }
        return GrantSet(grants: grants, unknownServices: unknown)
    }

    private func differences(_ packs: [PackPlan]) -> [Difference] {
        guard packs.count > 1 else { return [] }
        let (first, second) = (packs[0], packs[1])
        var out: [Difference] = []
        if first.stack != second.stack {
            out.append(
                Difference(
                    conflict: book.conflict("K10"), track: nil,
                    text: "expected stack: \(first.stack.expected.rounded) by \(first.pack.id), "
                        + "\(second.stack.expected.rounded) by \(second.pack.id)"))
        }
        for plan in first.tracks {
            guard let other = second.track(plan.track.id) else { continue }
            let changed =
                plan.verdict != other.verdict || (plan.verdict == .eligible && plan.award != other.award)
            guard changed else { continue }
            // The first track of a conflict is the one it is about; what no conflict is about is a matter of K10.
            let conflict = book.conflicts.first { $0.tracks.first == plan.track.id } ?? book.conflict("K10")
            let own =
                plan.verdict == .eligible
                ? "\(plan.verdict.rawValue) at \(plan.award.expected.rounded)" : plan.verdict.rawValue
            let theirs =
                other.verdict == .eligible
                ? "\(other.verdict.rawValue) at \(other.award.expected.rounded)" : other.verdict.rawValue
            let reason = other.verdict == .unknown ? other.reasons.first?.text : other.whyNot.first?.text
            out.append(
                Difference(
                    conflict: conflict, track: plan.track.id,
                    text: "\(plan.track.name): \(own) by \(first.pack.id), \(theirs) by \(second.pack.id)"
                        + (reason.map { "; \($0)" } ?? "")))
        }
        return out
    }

    private func warnings(_ company: Company, _ facts: Facts, _ asOf: Day) -> [String] {
        var out: [String] = []
        let age = asOf.number - book.pricesAsOf.number
        if age > 30 { out.append("the price book is \(age) days older than the plan's day") }
        if company.stack.region != book.pricesRegion {
            out.append(
                "prices are those of \(book.pricesRegion); \(company.stack.region) differs by an amount not known here"
            )
        }
        if company.stack.compute == .ec2 || company.stack.compute == .eks {
            out.append("the price book has no EC2 rates: servers are priced at the Fargate rate")
        }
        if let last = company.lastRound, last > asOf.month {
            out.append("company.last_round lies after the plan's day")
        }
        if company.founded > asOf.month.year { out.append("company.founded lies after the plan's day") }
        return out
    }
}
