internal import Filings
public import Company
public import Engagements
public import Planning
internal import RulePacks
public import Units

extension Engagement {
    /// What AWS has decided and granted, one award for each credit: what Billing told of the balance first, then what Partner
    /// Central allocated, then what somebody recorded.
    ///
    /// A credit on the balance is a track's when a code of that track became it, or when it is the one that is as large as what
    /// was recorded as landed; of several records in Activate's ladder each counts what it adds to the ones before.
    public var awards: [Award] {
        var out: [Award] = []
        var onBalance = balance
        var ladder = Money.zero
        for record in tracks.sorted(by: { ($0.granted ?? $0.since) < ($1.granted ?? $1.since) }) {
            switch record.state {
            case .draft, .ready, .founderApproved: continue
            case .filed, .inReview, .actionRequired:
                out.append(Award(record, .filed, day: record.filed ?? record.since))
            case .declined, .withdrawn: out.append(Award(record, .refused, day: record.since))
            case .approved, .landed, .exhausted, .expired:
                let amount = record.amount ?? .zero
                // In Activate's ladder AWS pays what is beyond the awards before.
                let isLadder = record.track.isActivate && filing(record.track)?.allocated.isZero ?? true
                let adds = isLadder ? max(.zero, amount - ladder) : amount
                if isLadder { ladder = max(ladder, amount) }
                var mine = onBalance.filter { $0.track == record.track }
                if mine.isEmpty {
                    mine = credits(onBalance.filter { $0.track == nil }, of: record, amount, adds)
                }
                onBalance.removeAll { item in mine.contains { $0.credit.id == item.credit.id } }
                out += mine.map { Award($0, track: record.track) }
                let isRead = !mine.isEmpty
                // A credit of which the amount cannot be read may be all of it.
                let isWhole =
                    isRead && (mine.contains { $0.credit.initial == nil } || filing(record.track) == nil)
                let rest = isWhole ? .zero : adds - mine.compactMap(\.credit.initial).total()
                guard rest > .zero else { continue }
                out.append(
                    Award(
                        record, rest: rest, isBeside: isRead,
                        isAllocated: filing(record.track)?.hasReadAllocations ?? false))
            }
        }
        return out + onBalance.map { Award($0, track: $0.track) }
    }

    /// The credits of a balance that are the ones that somebody recorded: one as large as the award or as what it adds, else
    /// all that nobody claims when they sum to it, else, for one that landed, those that came since.
    ///
    /// What was read on the balance takes the place of what was recorded: counting both would promise the money twice.
    private func credits(
        _ free: [Read], of record: TrackRecord, _ amount: Money, _ adds: Money
    ) -> [Read] {
        for wanted in [adds, amount] {
            if let same = free.first(where: { $0.credit.initial == wanted }) { return [same] }
        }
        let sum = free.compactMap(\.credit.initial).total()
        if sum == adds || sum == amount { return free }
        guard record.state != .approved, let landed = record.landed ?? record.granted else { return [] }
        return free.filter {
            ($0.credit.starts ?? .min) >= landed.milliseconds - 45 * 86_400_000 && $0.moment >= landed
        }
    }

    /// What AWS has granted and is not known to be used up or expired by a day.
    public func granted(on day: Day) -> Money {
        awards.filter { award in
            award.decision == .granted && award.left?.amount != .zero && award.ends.map { $0 >= day } ?? true
        }.map(\.granted).total()
    }

    /// A credit on the balance, when it was read, and the track that it is of.
    fileprivate struct Read {
        let credit: BalanceCredit
        let moment: Instant
        let track: TrackID?
    }

    /// The latest reading of each credit: several filings may tell of one account.
    private var balance: [Read] {
        var latest: [String: Read] = [:]
        for filing in filings {
            let moment = filing.balanceRead ?? opened
            for credit in filing.balance {
                if let known = latest[credit.id], known.moment > moment { continue }
                let owner = filings.first { $0.codes.contains { $0.credit == credit.id } }?.track
                latest[credit.id] = Read(credit: credit, moment: moment, track: owner)
            }
        }
        return latest.values.sorted { $0.credit.id < $1.credit.id }
    }
}

extension Award {
    fileprivate init(_ record: Engagement.TrackRecord, _ decision: Decision, day: Instant) {
        self.init(
            id: record.track.rawValue, track: record.track, origin: .recorded, decision: decision,
            day: Day(containing: day))
    }

    /// What was granted and no reading of a balance tells of.
    fileprivate init(_ record: Engagement.TrackRecord, rest: Money, isBeside: Bool, isAllocated: Bool) {
        let day = Day(containing: record.granted ?? record.since)
        let since = Day(containing: record.since)
        let isOnBalance = record.state != .approved && !isBeside
        self.init(
            id: isBeside ? "\(record.track.rawValue)-rest" : record.track.rawValue, track: record.track,
            origin: isAllocated ? .allocation : .recorded, decision: .granted, day: day, granted: rest,
            starts: isOnBalance ? Day(containing: record.landed ?? record.since) : nil,
            // Recorded as expired: it ended the day before at the latest.
            ends: record.state == .expired ? since.adding(days: -1) : nil, covers: .track,
            left: record.state == .exhausted ? Balance(amount: .zero, read: since) : nil)
    }

    fileprivate init(_ read: Engagement.Read, track: TrackID?) {
        let (credit, read) = (read.credit, Day(containing: read.moment))
        func day(_ milliseconds: Int64?) -> Day? {
            milliseconds.map { Day(containing: Instant(milliseconds: $0)) }
        }
        let products = credit.products.flatMap { $0.isEmpty ? nil : $0 }
        let all: Coverage = track == nil ? (credit.products == nil ? .unknown : .kind(.activate)) : .track
        self.init(
            id: credit.id, track: track, origin: .balance, decision: .granted,
            day: day(credit.starts) ?? read,
            granted: max(.zero, credit.initial ?? credit.remaining ?? .zero),
            // Without a balance it counts from the day on which it was seen.
            starts: credit.remaining == nil ? read : day(credit.starts) ?? read,
            ends: day(credit.ends), covers: products.map { .products($0, of: nil) } ?? all,
            left: credit.remaining.map { Balance(amount: max(.zero, $0), read: read) })
    }
}

extension Planner {
    /// The plan of a company as it stands: with what AWS has granted, from the day on which its file was last changed.
    public func plan(_ company: Company, of state: Engagement, asOf: Day) -> Plan {
        plan(company, awards: state.awards, stated: Day(containing: state.stated ?? state.opened), asOf: asOf)
    }
}
