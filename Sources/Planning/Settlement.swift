internal import Company
internal import Credits
internal import RulePacks
internal import Spend
internal import Units

/// What was granted, brought up to the day of the plan.
struct Settlement {
    var standings: [AwardStanding] = []
    /// What is left of each, as the runway begins with it.
    var grants: [PlannedGrant] = []
    var notes: [String] = []
    /// Since when nothing that was granted pays.
    var unpaid: UnpaidMonth?
}

/// Bills by calendar month since the file was stated, whatever day they are looked at from.
private struct PastBills {
    let company: Company
    let book: RuleBook
    /// The first month of which the file speaks.
    let first: Month

    /// A table of some months; before the first of which the file speaks the bill is that month's.
    func table(_ months: ClosedRange<Month>) -> ChargeTable {
        var forecasts: [Int: SpendForecast] = [:]
        func place(_ month: Month) -> (forecast: SpendForecast, place: Int) {
            let ahead = max(0, month.number - first.number)
            let length = book.model.horizonMonths
            let begin = min(ahead / length * length, SpendForecaster.longestElapsed)
            let forecast =
                forecasts[begin]
                ?? SpendForecaster(company, book: book, firstMonth: first.adding(begin), elapsed: begin)
                .forecast()
            forecasts[begin] = forecast
            return (forecast, min(ahead - begin, forecast.monthCount - 1))
        }
        let count = months.upperBound.number - months.lowerBound.number + 1
        let columns = (0..<count).map { place(months.lowerBound.adding($0)) }
        let services = Set(columns.flatMap(\.forecast.usedServices)).sorted()
        return ChargeTable(
            firstMonth: months.lowerBound, monthCount: count,
            lines: services.map {
                ChargeTable.Line(account: 0, service: $0, followsAdoption: book.model.adoption.follows[$0])
            },
            amounts: services.flatMap { service in
                columns.map { $0.forecast.charge(service: service, month: $0.place) }
            })
    }
}

extension Planner {
    /// A credit without a known end is held to end then at the latest.
    private static let farDays = 3_650

    /// Brings what was granted up to a day.
    ///
    /// Bills are settled whole when their month is over; the runway, which begins with the next month, has the present one's off
    /// already. A balance that was read in a month holds the bills of that month; a
    /// credit pays from the month it starts in. So what is left depends on the awards, the file and the month alone, and moving
    /// the day on never raises it.
    func settle(_ awards: [Award], _ company: Company, _ stated: Day, _ asOf: Day) -> Settlement {
        var out = Settlement()
        // A partner's labor is no credit: it pays no bill, runs out of nothing and expires nowhere.
        let granted = awards.filter { award in
            guard award.decision == .granted else { return false }
            let track = award.track.flatMap { book.packs.first?.track($0) }
            return track.map { $0.lane.credit != nil } ?? true
        }
        guard !granted.isEmpty else { return out }
        let ends = granted.map { end(of: $0) }
        let payments = granted.map { payment($0) }
        let begins = granted.map { award -> Month? in award.left?.read.month.adding(1) ?? award.starts?.month
        }
        // Paid by bills of months that are over, and of the month that goes on.
        var (closed, used) = (granted.map { _ in Money.zero }, granted.map { _ in Money.zero })
        var cautiousUsed = used
        var unpaid: UnpaidMonth?
        var isClosed = false
        if let first = begins.compactMap({ $0 }).min(), first <= asOf.month {
            let bills = PastBills(company: company, book: book, first: stated.month.adding(1))
                .table(first...asOf.month)
            func burned(_ covers: [[Bool]]) -> [Money] {
                let places = granted.indices.filter { begins[$0].map { $0 <= asOf.month } ?? false }
                let grants = places.map { place -> Grant in
                    let award = granted[place]
                    return Grant(
                        id: award.id, amount: award.left?.amount ?? award.granted,
                        starts: award.starts ?? award.day,
                        expires: ends[place].day ?? asOf.adding(days: Planner.farDays),
                        covers: covers[place], productCount: payments[place].count,
                        enabledMonths: begins[place].map { $0...asOf.month })
                }
                var out = granted.map { _ in Money.zero }
                let line = burnDown(bills, with: grants)
                for (place, credit) in zip(places, line.credits) {
                    out[place] = credit.applied
                    if !isClosed { closed[place] = credit.applied - (credit.byMonth.last ?? .zero) }
                }
                isClosed = true
                if unpaid == nil {
                    unpaid = line.firstNetBill.map { UnpaidMonth(month: $0.month, amount: $0.amount) }
                }
                return out
            }
            used = burned(payments.map(\.covers))
            cautiousUsed =
                payments.contains { $0.unknown.contains(true) }
                ? burned(payments.map { known($0.covers, unlessUnknown: $0.unknown) }) : used
        }
        for (place, award) in granted.enumerated() {
            let known = award.left?.amount ?? award.granted
            let all = max(award.granted, known)
            let (rest, cautiousRest) = (known - used[place], known - cautiousUsed[place])
            let isOver = ends[place].day.map { $0 < asOf || $0 < award.starts ?? $0 } ?? false
            // What has ended has paid its part of the month.
            let shown = isOver ? rest : known - closed[place]
            out.standings.append(
                AwardStanding(
                    award: award, granted: all, used: all - shown, expired: isOver ? shown : .zero,
                    left: isOver ? .zero : shown, ends: ends[place].day, isEndAssumed: ends[place].isAssumed,
                    isReckoned: award.starts != nil && award.left.map { $0.read.month < asOf.month } ?? true))
            if ends[place].isAssumed {
                out.notes.append(
                    "nobody has told when credit \(award.id) ends: counted by the shortest validity of its track, to \(ends[place].day?.text ?? "")"
                )
            } else if ends[place].day == nil {
                out.notes.append(
                    "nobody has told when credit \(award.id) ends: counted as if it did not expire")
            }
            if case .products(let names, of: _) = award.covers {
                if let note = book.noteOnUnknown(names, of: award.id, hasIDs: true) { out.notes.append(note) }
            }
            if award.covers == .unknown {
                out.notes.append(
                    "nobody has told what credit \(award.id) pays for: the pessimistic line leaves it out")
            }
            if isOver { continue }
            let starts = award.starts ?? asOf.month.adding(1).firstDay
            let expires = ends[place].day ?? asOf.adding(days: Planner.farDays)
            out.grants.append(
                PlannedGrant(
                    grant: Grant(
                        id: award.id, amount: rest, starts: starts, expires: max(starts, expires),
                        covers: payments[place].covers, productCount: payments[place].count),
                    unknown: payments[place].unknown, cautiousAmount: cautiousRest, isGranted: true))
        }
        if out.grants.allSatisfy({ $0.grant.amount.isZero }) { out.unpaid = unpaid }
        return out
    }

    /// When an award ends: as told, else by the shortest validity that the first pack knows of its track or kind.
    private func end(of award: Award) -> (day: Day?, isAssumed: Bool) {
        if let ends = award.ends { return (ends, false) }
        let pack = book.packs.first
        let kind: CreditKind? =
            switch award.covers {
            case .kind(let kind): kind
            case .products(_, of: let kind): kind
            case .track, .unknown: nil
            }
        let months =
            award.track.flatMap { pack?.track($0) }?.validityMonths.value.lowerBound
            ?? kind.flatMap { kind in
                pack?.tracks.filter { $0.lane.credit == kind }.map(\.validityMonths.value.lowerBound).min()
            }
        guard let months, award.track != nil || award.starts != nil else { return (nil, false) }
        return ((award.starts ?? award.day).adding(months: months), true)
    }

    /// What a credit pays, by service; the unknown counts as paid, and is marked.
    private func payment(_ award: Award) -> Payment {
        let track = award.track.flatMap { book.packs.first?.track($0) }
        if case .track = award.covers { return track.map { payment(of: $0) } ?? payment(.unknown) }
        return payment(award.covers)
    }

    typealias Payment = (covers: [Bool], unknown: [Bool], count: Int?)

    /// What a track's award pays; nothing where it pays no AWS bill.
    func payment(of track: Track) -> Payment {
        guard let kind = track.lane.credit else {
            let none = Array(repeating: false, count: book.catalog.services.count)
            return (none, none, nil)
        }
        return payment(track.earmark.map { .products($0.value, of: kind) } ?? .kind(kind))
    }

    private func payment(_ coverage: Award.Coverage) -> Payment {
        switch coverage {
        case .kind(let kind):
            let payment = book.catalog.payment(by: kind)
            return (payment.coveredOrUnknown, payment.unknown, nil)
        case .products(let names, of: let kind):
            let plain = Set(names.map(CreditRecord.plainName))
            let named = book.catalog.services.map { service in
                names.contains(service.id) || plain.contains(CreditRecord.plainName(service.name))
            }
            // AWS's own list decides; a list that somebody wrote down is held to what its kind pays.
            guard let kind else { return (named, named.map { _ in false }, names.count) }
            let payment = book.catalog.payment(by: kind)
            return (zip(named, payment.coveredOrUnknown).map { $0 && $1 }, payment.unknown, names.count)
        case .track, .unknown:
            let payment = book.catalog.payment(by: .activate)
            return (payment.coveredOrUnknown, payment.coveredOrUnknown, nil)
        }
    }

    /// What the file leaves open of credits received before.
    func openQuestions(of company: Company) -> [String] {
        company.priorCredits.compactMap { prior in
            guard prior.remaining == nil, let month = prior.month,
                !company.held.contains(where: { $0.kind == prior.program })
            else { return nil }
            let months = book.packs.first?.tracks.filter { $0.lane.credit == prior.program }
                .map(\.validityMonths.value.lowerBound).min()
            let end = months.map { ", which ends in \(month.adding($0).name) at the earliest" } ?? ""
            return
                "what is left of the \(prior.amount.rounded) of \(month.name)\(end) is not stated, so that it pays nothing here: give company.prior_credits[].remaining"
        }
    }

    /// What the company file says of credits: those on the balance, and what is left of earlier ones where it names no balance
    /// of their kind.
    ///
    /// - Parameter awards: what is known besides: a credit of the file that is one of those is not counted again.
    func stated(by company: Company, on day: Day, beside awards: [Award]) -> [Award] {
        let known = awards.filter { $0.decision == .granted && $0.day <= day }.compactMap { award in
            award.track.flatMap { book.packs.first?.track($0)?.lane.credit }.map {
                (kind: $0, starts: award.starts ?? award.day)
            }
        }
        func isKnown(_ kind: CreditKind, _ starts: Day?) -> Bool {
            known.contains { award in
                award.kind == kind && starts.map { abs($0.number - award.starts.number) <= 45 } ?? true
            }
        }
        let held = company.held.filter { !isKnown($0.kind, $0.starts) }.map { held in
            Award(
                id: held.id, track: nil, origin: .file, decision: .granted, day: held.starts,
                granted: held.amount,
                starts: held.starts, ends: held.expires,
                covers: held.products.map { .products($0, of: held.kind) } ?? .kind(held.kind),
                left: Award.Balance(amount: held.amount, read: day))
        }
        let kinds = Set(company.held.map(\.kind))
        let prior = company.priorCredits.enumerated().compactMap { place, prior -> Award? in
            guard let left = prior.remaining, !kinds.contains(prior.program),
                !isKnown(prior.program, prior.month?.firstDay)
            else { return nil }
            return Award(
                id: "prior-\(place + 1)", track: nil, origin: .file, decision: .granted,
                day: prior.month?.firstDay ?? day, granted: prior.amount, starts: prior.month?.firstDay,
                covers: .kind(prior.program), left: Award.Balance(amount: left, read: day))
        }
        return held + prior
    }
}

extension RuleBook {
    /// What is to be said of products that the forecast has no line for; nil when it knows all.
    ///
    /// - Parameter hasIDs: whether they may be named by our own ids; AWS's lists hold its names alone.
    func noteOnUnknown(_ names: [String], of credit: String, hasIDs: Bool) -> String? {
        let known = Set(catalog.services.map { CreditRecord.plainName($0.name) })
        let ids = hasIDs ? Set(catalog.services.map(\.id)) : []
        let unknown = names.filter { !ids.contains($0) && !known.contains(CreditRecord.plainName($0)) }
        guard !unknown.isEmpty else { return nil }
        return
            "credit \(credit) names products that the forecast does not know, counted as none of its lines: "
            + unknown.prefix(5).joined(separator: ", ")
    }
}
