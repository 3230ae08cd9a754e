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

/// A credit that was granted, with what follows from the rules about it.
private struct Claim {
    let award: Award
    let ends: Day?
    /// By the shortest validity of its track or kind, because nobody told the end.
    let isEndAssumed: Bool
    let payment: Settler.Payment
    /// The first month whose bill it pays, as far as is still to be counted; nil where nobody told its start.
    let begins: Month?

    /// What was on the balance when it was last read, or all.
    var known: Money { award.left?.amount ?? award.granted }
}

/// What the bills of the past took of each credit.
private struct Taken {
    /// By bills of months that are over.
    var closed: [Money]
    /// With the month that goes on.
    var used: [Money]
    /// The same where unknown coverage pays nothing.
    var cautious: [Money]
    /// The first month that the credits did not pay whole.
    var unpaid: UnpaidMonth?
}

/// Brings what was granted up to a day.
///
/// Bills are settled whole when their month is over; the runway, which begins with the next month, has the present one's off
/// already. A balance that was read in a month holds the bills of that month; a credit pays from the month it starts in. So what is
/// left depends on the awards, the file and the month alone, and moving the day on never raises it.
struct Settler: Sendable {
    let book: RuleBook
    /// The services' names as ``CreditRecord/plainName(_:)`` writes them, made once.
    private let plainNames: [String]
    /// What each track of the packs pays, made once.
    private var payments: [ObjectIdentifier: Payment] = [:]

    init(book: RuleBook) {
        self.book = book
        plainNames = book.catalog.services.map { CreditRecord.plainName($0.name) }
        for track in book.packs.flatMap(\.tracks) { payments[ObjectIdentifier(track)] = found(track) }
    }

    /// A credit without a known end is held to end then at the latest.
    private static let farDays = 3_650

    func settle(_ awards: [Award], _ company: Company, _ stated: Day, _ asOf: Day) -> Settlement {
        // A partner's labor is no credit: it pays no bill, runs out of nothing and expires nowhere.
        let claims = awards.filter { award in
            guard award.decision == .granted else { return false }
            let track = award.track.flatMap { book.packs.first?.track($0) }
            return track.map { $0.lane.credit != nil } ?? true
        }.map(claim)
        var out = Settlement()
        guard !claims.isEmpty else { return out }
        let bills = PastBills(company: company, book: book, first: stated.month.adding(1))
        let taken = taken(by: bills, of: claims, asOf)
        for (place, claim) in claims.enumerated() {
            let isOver = claim.ends.map { $0 < asOf || $0 < claim.award.starts ?? $0 } ?? false
            let rest = claim.known - taken.used[place]
            // What has ended has paid its part of the month.
            let left = isOver ? rest : claim.known - taken.closed[place]
            out.standings.append(standing(claim, left, isOver: isOver, asOf))
            out.notes += notes(claim)
            if !isOver {
                out.grants.append(
                    planned(claim, rest, cautious: claim.known - taken.cautious[place], asOf))
            }
        }
        if out.grants.allSatisfy({ $0.grant.amount.isZero }) { out.unpaid = taken.unpaid }
        return out
    }

    private func claim(_ award: Award) -> Claim {
        let end = end(of: award)
        return Claim(
            award: award, ends: end.day, isEndAssumed: end.isAssumed, payment: payment(award),
            begins: award.left?.read.month.adding(1) ?? award.starts?.month)
    }

    /// Burns the bills up to the day's month down, with the coverage that is known and with the one that may be.
    private func taken(by past: PastBills, of claims: [Claim], _ asOf: Day) -> Taken {
        let nothing = claims.map { _ in Money.zero }
        var out = Taken(closed: nothing, used: nothing, cautious: nothing)
        guard let first = claims.compactMap(\.begins).min(), first <= asOf.month else { return out }
        let bills = past.table(first...asOf.month)
        let places = claims.indices.filter { claims[$0].begins.map { $0 <= asOf.month } ?? false }
        func line(_ covers: (Payment) -> [Bool]) -> BurnDown {
            burnDown(
                bills,
                with: places.map { place in
                    let (claim, award) = (claims[place], claims[place].award)
                    return Grant(
                        id: award.id, amount: claim.known, starts: award.starts ?? award.day,
                        expires: claim.ends ?? asOf.adding(days: Self.farDays), covers: covers(claim.payment),
                        productCount: claim.payment.count, enabledMonths: claim.begins.map { $0...asOf.month }
                    )
                })
        }
        let optimistic = line(\.covers)
        for (place, credit) in zip(places, optimistic.credits) {
            out.used[place] = credit.applied
            out.closed[place] = credit.applied - (credit.byMonth.last ?? .zero)
        }
        out.cautious = out.used
        var bill = optimistic.firstNetBill
        if claims.contains(where: { $0.payment.unknown.contains(true) }) {
            let cautious = line { known($0.covers, unlessUnknown: $0.unknown) }
            for (place, credit) in zip(places, cautious.credits) { out.cautious[place] = credit.applied }
            bill = bill ?? cautious.firstNetBill
        }
        out.unpaid = bill.map { UnpaidMonth(month: $0.month, amount: $0.amount) }
        return out
    }

    private func standing(_ claim: Claim, _ left: Money, isOver: Bool, _ asOf: Day) -> AwardStanding {
        let (award, all) = (claim.award, max(claim.award.granted, claim.known))
        return AwardStanding(
            award: award, granted: all, used: all - left, expired: isOver ? left : .zero,
            left: isOver ? .zero : left, ends: claim.ends, isEndAssumed: claim.isEndAssumed,
            isReckoned: award.starts != nil && award.left.map { $0.read.month < asOf.month } ?? true)
    }

    /// What had to be assumed of a credit.
    private func notes(_ claim: Claim) -> [String] {
        let id = claim.award.id
        var out: [String] = []
        if claim.isEndAssumed {
            out.append(
                "nobody has told when credit \(id) ends: counted by the shortest validity of its track, to \(claim.ends?.text ?? "")"
            )
        } else if claim.ends == nil {
            out.append("nobody has told when credit \(id) ends: counted as if it did not expire")
        }
        if case .products(let names, of: _) = claim.award.covers,
            let note = book.noteOnUnknown(names, of: id, hasIDs: true)
        {
            out.append(note)
        }
        if claim.award.covers == .unknown {
            out.append("nobody has told what credit \(id) pays for: the pessimistic line leaves it out")
        }
        return out
    }

    private func planned(_ claim: Claim, _ rest: Money, cautious: Money, _ asOf: Day) -> PlannedGrant {
        let starts = claim.award.starts ?? asOf.month.adding(1).firstDay
        let expires = claim.ends ?? asOf.adding(days: Self.farDays)
        return PlannedGrant(
            grant: Grant(
                id: claim.award.id, amount: rest, starts: starts, expires: max(starts, expires),
                covers: claim.payment.covers, productCount: claim.payment.count),
            unknown: claim.payment.unknown, cautiousAmount: cautious, isGranted: true)
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
    func payment(of track: Track) -> Payment { payments[ObjectIdentifier(track)] ?? found(track) }

    private func found(_ track: Track) -> Payment {
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
            let ids = Set(names.compactMap(ProductTable.embedded.service))
            let named = zip(book.catalog.services, plainNames).map { service, name in
                ids.contains(service.id) || names.contains(service.id) || plain.contains(name)
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
        let unknown = names.filter {
            !ids.contains($0) && !known.contains(CreditRecord.plainName($0))
                && ProductTable.embedded.service($0) == nil
        }
        guard !unknown.isEmpty else { return nil }
        return
            "credit \(credit) names products that the forecast does not know, counted as none of its lines: "
            + unknown.prefix(5).joined(separator: ", ")
    }
}
