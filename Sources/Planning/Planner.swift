public import Company
internal import Credits
public import RulePacks
internal import Spend
public import Units

/// Makes plans by a book of rules.
public struct Planner: Sendable {
    let book: RuleBook
    private let settler: Settler
    private let rules: AwardRules

    public init(_ book: RuleBook) {
        self.book = book
        settler = Settler(book: book)
        rules = AwardRules(book: book)
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
        let usable = Usable(own, settler, book.packs)
        let portfolio = book.packs.lazy.compactMap { $0.track(.activatePortfolioVC) }.first
        let offer = portfolio.flatMap { usable.best(of: company.offers, $0) }
        if let offer {
            facts[.offeredPackage] = .number(Int(clamping: roundedDivision(offer.amount.cents, by: 100)))
        }
        let ground = AwardRules.Ground(facts: facts, held: held, usable: usable, offer: offer)
        let packs = book.packs.map { packPlan($0, company, ground, decided, asOf) }
        let order = FilingOrder.merged(packs)
        var runway: [RunwayPlan] = []
        if let pack = packs.first {
            let grants = settlement.grants + grants(pack)
            runway = TenancyModel.allCases.map { model in
                let forecast = model == own.tenancy ? own : forecaster.forecast(model)
                return self.runway(forecast, grants, asOf)
            }
        }
        // What each pack expects, on the founder's own stack: the first pack's is drawn already.
        let readings = packs.enumerated().compactMap { place, pack -> PackRunway? in
            let mine = place == 0 ? runway.first { $0.tenancy == own.tenancy } : nil
            return PackRunway(
                pack: pack.pack, runway: mine ?? self.runway(own, settlement.grants + grants(pack), asOf))
        }
        if let mine = runway.first(where: { $0.tenancy == company.stack.tenancy }) {
            facts[.strandedExpected] = .number(
                Int(clamping: roundedDivision(mine.optimistic.stranded.cents, by: 100)))
        }
        return Plan(
            company: company, asOf: asOf, packs: packs, filingOrder: order, forecaster: forecaster,
            spend: own, runway: runway, readings: readings,
            awards: settlement.standings, stated: stated, given: awards, unpaid: settlement.unpaid,
            notes: rules.offerNotes(company.offers, offer, usable, portfolio) + settlement.notes
                + (isRead ? [] : settler.openQuestions(of: company)), facts: facts,
            book: book)
    }

    /// Activate credit that AWS has granted, whatever is left of it: a later award pays the difference to it.
    private func activateGranted(_ awards: [Award]) -> Money {
        awards.filter { award in
            award.decision == .granted && award.track?.isActivate ?? false
        }.map(\.granted).total()
    }

    private func packPlan(
        _ pack: RulePack, _ company: Company, _ ground: AwardRules.Ground, _ decided: [TrackID: Award],
        _ asOf: Day
    ) -> PackPlan {
        let (facts, held) = (ground.facts, ground.held)
        let workloads = pack.tracks.map { rules.workload(for: $0, company) }
        // What is filed is AWS's to decide: no gate takes it out of the order any more.
        func isFiled(_ id: TrackID) -> Bool {
            company.openApplications.contains(id) || decided[id]?.decision == .filed
        }
        let standings = pack.tracks.map { rules.standing(of: $0, pack, ground, isFiled: isFiled($0.id)) }
        let counts = rules.counted(pack, standings, workloads, decided, held)
        let tracks = pack.tracks.indices.map { place in
            TrackPlan(
                track: pack.tracks[place], verdict: standings[place].verdict,
                award: standings[place].award, beyondUse: standings[place].beyondUse,
                counted: counts[place].amount, workload: workloads[place].map { company.workloads[$0] },
                pack: pack, published: rules.published(beside: pack, pack.tracks[place].id), facts: facts,
                held: held,
                isOpen: isFiled(pack.tracks[place].id),
                decided: decided[pack.tracks[place].id], isDifference: counts[place].isDifference,
                collides: counts[place].collides)
        }
        let stack = counts.map(\.amount).reduce(.zero, +)
        let levers = LeverRules(
            rules: rules, pack: pack, workloads: workloads, decided: decided, ground: ground,
            expected: stack.expected)
        let pulled = levers.plans()
        return PackPlan(
            pack: pack, tracks: tracks, stack: stack, filingOrder: FilingOrder.of(tracks, pack, ground, asOf),
            levers: pulled, overlapping: { levers.sets(pulled) }, asOf: asOf, facts: facts)
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
                    expires: lands.adding(months: filing.validity.lowerBound),
                    covers: covers, productCount: count),
                unknown: unknown, cautiousAmount: filing.amount.expected, isGranted: false)
        }
    }
}
