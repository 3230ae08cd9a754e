public import Company
internal import Credits
public import RulePacks
internal import Spend
public import Units

/// Makes plans by a book of rules.
public struct Planner: Sendable {
    let book: RuleBook
    private let settler: Settler

    public init(_ book: RuleBook) {
        self.book = book
        settler = Settler(book: book)
    }

    /// The plan of a company on a day: a pure function, the same input gives the same plan.
    ///
    /// - `awards`: what AWS has decided and granted. Where a balance was read, it takes the place of what the file says of
    ///   credits.
    /// - `stated`: the day on which the file was last changed, when that is another than the plan's: what it plans has gone on
    ///   since.
    public func plan(_ company: Company, awards: [Award] = [], stated: Day? = nil, asOf: Day) -> Plan {
        let stated = min(stated ?? asOf, asOf)
        let forecaster = SpendForecaster(
            company, book: book, firstMonth: asOf.month.adding(1),
            elapsed: asOf.month.number - stated.month.number)
        let own = forecaster.forecast()
        var facts = facts(about: company, asOf: asOf, review: book.review)
        addSpendFacts(forecaster, own, company, book: book, to: &facts)
        let decided = Dictionary(
            awards.compactMap { award in award.track.map { ($0, award) } },
            uniquingKeysWith: { $0.decision == .granted ? $0 : $1 })
        let isRead = awards.contains { $0.origin == .balance }
        let settlement = settler.settle(
            awards + (isRead ? [] : settler.stated(by: company, on: stated, beside: awards)), company, stated,
            asOf)
        let held = max(activateHeld(company), activateGranted(awards))
        facts[.activateHeld] = .number(Int(clamping: roundedDivision(held.cents, by: 100)))
        if decided.values.contains(where: { $0.decision == .filed && $0.track?.isActivate == true }) {
            facts[.openActivateApplication] = .flag(true)
        }
        let packs = book.packs.map { packPlan($0, company, facts, held, decided, asOf) }
        var runway: [RunwayPlan] = []
        if let pack = packs.first {
            let grants = settlement.grants + grants(pack)
            runway = TenancyModel.allCases.map { model in
                let forecast = model == own.tenancy ? own : forecaster.forecast(model)
                return self.runway(forecast, grants, asOf)
            }
        }
        if let mine = runway.first(where: { $0.tenancy == company.stack.tenancy }) {
            facts[.strandedExpected] = .number(
                Int(clamping: roundedDivision(mine.optimistic.stranded.cents, by: 100)))
        }
        return Plan(
            company: company, asOf: asOf, packs: packs, forecaster: forecaster, spend: own, runway: runway,
            awards: settlement.standings, stated: stated, given: awards, unpaid: settlement.unpaid,
            notes: settlement.notes + (isRead ? [] : settler.openQuestions(of: company)), facts: facts,
            book: book)
    }

    /// Activate credit that AWS has granted, whatever is left of it: a later award pays the difference to it.
    private func activateGranted(_ awards: [Award]) -> Money {
        awards.filter { award in
            award.decision == .granted && award.track?.isActivate ?? false
        }.map(\.granted).total()
    }

    private func packPlan(
        _ pack: RulePack, _ company: Company, _ facts: Facts, _ held: Money,
        _ decided: [TrackID: Award], _ asOf: Day
    ) -> PackPlan {
        let workloads = pack.tracks.map { workload(for: $0, company) }
        let standings = pack.tracks.map { standing(of: $0, facts, held) }
        let counts = counted(pack, standings, workloads, decided, held)
        let tracks = pack.tracks.indices.map { place in
            TrackPlan(
                track: pack.tracks[place], verdict: standings[place].verdict, award: standings[place].award,
                counted: counts[place].amount, workload: workloads[place].map { company.workloads[$0] },
                pack: pack, facts: facts, held: held,
                isOpen: company.openApplications.contains(pack.tracks[place].id)
                    || decided[pack.tracks[place].id]?.decision == .filed,
                decided: decided[pack.tracks[place].id], isDifference: counts[place].isDifference,
                collides: counts[place].collides)
        }
        let stack = counts.map(\.amount).reduce(.zero, +)
        return PackPlan(
            pack: pack, tracks: tracks, stack: stack, filingOrder: filingOrder(tracks, facts, asOf),
            levers: levers(pack, workloads, decided, facts, held, expected: stack.expected), asOf: asOf,
            facts: facts)
    }

    /// A track's verdict and award by the pack's gates and bands alone.
    private struct Standing {
        var verdict: Verdict
        var award: MoneyRange
    }

    /// What a track adds to the stack, and why it adds less than its award.
    private struct Count {
        var amount = MoneyRange.zero
        /// Whether credit held in its lane was taken off.
        var isDifference = false
        /// Whether another track has its workload already.
        var collides = false
    }

    private func standing(of track: Track, _ facts: Facts, _ held: Money) -> Standing {
        guard track.unpublished == nil else { return Standing(verdict: .unknown, award: .zero) }
        var verdict = Verdict.eligible
        for gate in track.gates {
            switch (gate.requires.hold(facts), gate.otherwise) {
            case (true?, _): break
            case (nil, _): if verdict == .eligible { verdict = .unknown }
            case (false?, .ineligible): verdict = .ineligible
            case (false?, .notYet): if verdict != .ineligible { verdict = .notYet }
            }
        }
        let award = award(of: track, facts)
        if verdict == .eligible, track.lane.isSerial, !held.isZero, award.ceiling <= held {
            verdict = .ineligible
        }
        return Standing(verdict: verdict, award: award)
    }

    /// The best of the bands that hold.
    private func award(of track: Track, _ facts: Facts) -> MoneyRange {
        var floor = Money.zero
        var expected = Money.zero
        var general = Money.zero
        var specific = Money.zero
        for band in track.bands where band.when.hold(facts) == true {
            floor = max(floor, band.range.floor)
            expected = max(expected, band.range.expected)
            if band.when.isEmpty {
                general = max(general, band.range.ceiling)
            } else {
                specific = max(specific, band.range.ceiling)
            }
        }
        // A general ceiling gives way to the bands that speak of this very case.
        let ceiling = specific.isZero ? general : specific
        return MoneyRange(floor: floor, expected: expected, ceiling: max(ceiling, expected))
    }

    /// What each track adds: the best of its lane, less what is held, once for a workload.
    private func counted(
        _ pack: RulePack, _ standings: [Standing], _ workloads: [Int?], _ decided: [TrackID: Award],
        _ held: Money
    ) -> [Count] {
        var out = Array(repeating: Count(), count: standings.count)
        var chosen: [Int] = []
        // What is decided is not planned once more; a lane that pays once has paid.
        func isGone(_ track: Track) -> Bool { decided[track.id]?.isDecided ?? false }
        let paid = Set(
            pack.tracks.filter { !$0.lane.isSerial && decided[$0.id]?.decision == .granted }.map(\.lane.id))
        for place in standings.indices {
            let lane = pack.tracks[place].lane
            guard lane.counting == .largest, standings[place].verdict == .eligible, !paid.contains(lane.id),
                best(of: lane, pack.tracks, standings, unless: isGone) == place
            else { continue }
            var amount = standings[place].award
            if lane.isSerial, !held.isZero {
                amount = MoneyRange(
                    floor: max(.zero, amount.floor - held), expected: max(.zero, amount.expected - held),
                    ceiling: max(.zero, amount.ceiling - held))
                out[place].isDifference = true
            }
            out[place].amount = amount
            chosen.append(place)
        }
        // Of two tracks with one workload the larger is the anchor, whatever the pack's order.
        chosen.sort {
            let (a, b) = (out[$0].amount.expected, out[$1].amount.expected)
            return a != b ? a > b : $0 < $1
        }
        var used: [Int] = []
        for place in chosen where !out[place].amount.expected.isZero {
            guard let workload = workloads[place] else { continue }
            if used.contains(workload) {
                out[place].amount = .zero
                out[place].collides = true
            }
            used.append(workload)
        }
        return out
    }

    /// The eligible track of a lane with the largest expected award; the pack's order breaks ties.
    private func best(
        of lane: Lane, _ tracks: [Track], _ standings: [Standing], unless isGone: (Track) -> Bool
    ) -> Int? {
        var best: Int?
        for place in tracks.indices
        where standings[place].verdict == .eligible && tracks[place].lane.id == lane.id
            && !isGone(tracks[place])
        {
            if let best, standings[best].award.expected >= standings[place].award.expected { continue }
            best = place
        }
        return best
    }

    /// The workload that a track would be justified with: one that names it, else one of its kind.
    private func workload(for track: Track, _ company: Company) -> Int? {
        var derived: Int?
        var stated: Int?
        for place in company.workloads.indices {
            if company.workloads[place].tracks.contains(track.id) { return place }
            guard company.workloads[place].tracks.isEmpty, company.workloads[place].kind.serves(track.funds)
            else { continue }
            if company.workloads[place].isStated {
                stated = stated ?? place
            } else {
                derived = derived ?? place
            }
        }
        return stated ?? derived
    }

    private func filingOrder(_ tracks: [TrackPlan], _ facts: Facts, _ asOf: Day) -> [PlannedFiling] {
        var filings: [PlannedFiling] = []
        for place in tracks.indices
        where tracks[place].verdict == .eligible && !tracks[place].counted.expected.isZero {
            let track = tracks[place].track
            let raw = asOf.adding(days: track.filingDay.value)
            let filed = tracks[place].decided.flatMap { $0.decision == .filed ? $0.day : nil }
            let file = filed ?? (raw.isWeekend ? raw.adding(businessDays: 1) : raw)
            let window = track.decision.value.after(file)
            // AWS takes longer at times: what has not been decided is decided tomorrow at the earliest.
            let earliest = filed == nil ? window.lowerBound : max(window.lowerBound, asOf.adding(days: 1))
            let decision = earliest...max(earliest, window.upperBound)
            let months = track.validityMonths.value
            let start = decision.lowerBound
            filings.append(
                PlannedFiling(
                    track: track, file: file, decision: decision,
                    expires: start.adding(
                        months: months.lowerBound)...start.adding(months: months.upperBound),
                    isOpen: tracks[place].isOpen,
                    waits: track.lane.isSerial && !tracks[place].isOpen
                        && facts[.openActivateApplication] == .flag(true), isCritical: false,
                    amount: tracks[place].counted))
        }
        let last = filings.map(\.decision.upperBound).max()
        for place in filings.indices {
            filings[place].isCritical = filings[place].decision.upperBound == last
        }
        return filings.sorted { a, b in
            if a.file != b.file { return a.file < b.file }
            if a.amount.expected != b.amount.expected { return a.amount.expected > b.amount.expected }
            return a.track.id.rawValue < b.track.id.rawValue
        }
    }

    /// What each lever adds to the expected stack, by planning again with the facts it changes.
    private func levers(
        _ pack: RulePack, _ workloads: [Int?], _ decided: [TrackID: Award], _ facts: Facts, _ held: Money,
        expected: Money
    ) -> [LeverPlan] {
        pack.levers.compactMap { lever -> LeverPlan? in
            guard lever.when.hold(facts) == true else { return nil }
            var changed = facts
            for set in lever.sets { changed[set.fact] = set.value }
            let standings = pack.tracks.map { standing(of: $0, changed, held) }
            let counts = counted(pack, standings, workloads, decided, held)
            let adds = counts.reduce(Money.zero) { $0 + $1.amount.expected } - expected
            return adds > .zero ? LeverPlan(lever: lever, pack: pack.id, adds: adds) : nil
        }
        .sorted { ($1.perHour, $0.lever.id) < ($0.perHour, $1.lever.id) }
    }

    private func runway(_ forecast: SpendForecast, _ grants: [PlannedGrant], _ asOf: Day) -> RunwayPlan {
        let table = chargeTable(forecast, firstMonth: asOf.month.adding(1))
        return RunwayPlan(
            tenancy: forecast.tenancy, optimistic: burnDown(table, with: grants.map(\.grant)),
            charges: table, grants: grants)
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
            lines: forecast.usedServices.map {
                ChargeTable.Line(
                    account: 0, service: $0, followsAdoption: book.model.adoption.follows[$0])
            }, amounts: amounts)
    }

    /// The pack's expected awards, from the middle of their decision window.
    private func grants(_ pack: PackPlan) -> [PlannedGrant] {
        pack.filingOrder.filter { !$0.amount.expected.isZero }.map { filing in
            let middle = (filing.decision.lowerBound.number + filing.decision.upperBound.number) / 2
            let lands = Day(number: middle)
            let (covers, unknown, count) = settler.payment(of: filing.track)
            return PlannedGrant(
                grant: Grant(
                    id: filing.track.id.rawValue, amount: filing.amount.expected, starts: lands,
                    expires: lands.adding(months: filing.track.validityMonths.value.lowerBound),
                    covers: covers, productCount: count),
                unknown: unknown, cautiousAmount: filing.amount.expected, isGranted: false)
        }
    }
}
