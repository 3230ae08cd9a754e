public import Credits
public import RulePacks
internal import Spend
public import Units

/// Something a founder should know of in time, with the day it happens.
public struct Alert: Sendable, Hashable {
    public enum Kind: String, CaseIterable, Sendable {
        /// Credits no longer pay all that they could.
        case runsOut = "runs-out"
        /// A credit expires with something left.
        case expiresUnused = "expires-unused"
        /// The first bill that credits do not pay in full is closed.
        case firstNetBill = "first-net-bill"
        /// A share of a credit is used up.
        case shareUsed = "share-used"
    }

    public let kind: Kind
    public let day: Day
    /// Days from the day of the plan; negative when it has passed.
    public let inDays: Int
    public let credit: String?
    public let amount: Money?
    public let text: String
}

/// A credit on the balance, as it was last read.
public struct BalanceLine: Hashable, Sendable {
    public let id: String
    /// The track that it was granted for; its coverage is the plan's for that track.
    public let track: TrackID
    public let initial: Money
    public let remaining: Money
    /// nil when AWS tells none.
    public let expires: Day?

    public init(id: String, track: TrackID, initial: Money, remaining: Money, expires: Day?) {
        self.id = id
        self.track = track
        self.initial = initial
        self.remaining = remaining
        self.expires = expires
    }
}

extension Plan {
    /// The alerts of a balance on the plan's forecast of bills, the soonest first; shares used come from the balance itself,
    /// the largest of each credit only.
    public func alerts(onBalance credits: [BalanceLine], shares: [Int] = [50, 75, 90]) -> [Alert] {
        guard let own = runway.first(where: { $0.tenancy == spend.tenancy }) else { return [] }
        let planned = runwayBasis()?.grants ?? []
        let grants = credits.compactMap { credit -> Grant? in
            guard credit.remaining > .zero else { return nil }
            let known = planned.first { $0.id == credit.track.rawValue } ?? planned.first
            return Grant(
                id: credit.id, amount: credit.remaining, starts: asOf,
                expires: credit.expires ?? asOf.adding(days: 3_650), covers: known?.covers ?? [],
                productCount: known?.productCount)
        }
        let used = credits.compactMap { credit -> Alert? in
            let amount = credit.initial - credit.remaining
            guard credit.initial > .zero,
                let share = shares.sorted(by: >).first(where: {
                    amount.attodollars * 100 >= credit.initial.attodollars * Int128($0)
                })
            else { return nil }
            return Alert(
                kind: .shareUsed, day: asOf, inDays: 0, credit: credit.id, amount: amount, text: "\(share)")
        }
        return Planning.alerts(burnDown(own.charges, with: grants), asOf: asOf, shares: []) + used
    }
}

/// The alerts of a burn-down, the soonest first: both ways, running out and expiring.
///
/// - Parameters:
///   - line: the burn-down that is looked at.
///   - asOf: the day from which days are counted.
///   - shares: percentages of a credit whose use is announced.
public func alerts(_ line: BurnDown, asOf: Day, shares: [Int] = [50, 75, 90]) -> [Alert] {
    var out: [Alert] = []
    func add(_ kind: Alert.Kind, _ day: Day, _ credit: String?, _ amount: Money?, _ text: String) {
        out.append(
            Alert(
                kind: kind, day: day, inDays: day.number - asOf.number, credit: credit, amount: amount,
                text: text))
    }
    if let bill = line.firstNetBill {
        let tenths = line.runwayTenths
        let month = line.firstMonth.adding(tenths / 10)
        let day = month.firstDay.adding(days: month.length * (tenths % 10) / 10)
        add(.runsOut, day, nil, nil, "credits stop paying all that they could")
        add(
            .firstNetBill, bill.month.lastDay, nil, bill.amount,
            "the bill of \(bill.month.name) is the first with \(bill.amount.rounded) due in cash")
    }
    for credit in line.credits {
        if credit.stranded > .zero {
            add(
                .expiresUnused, credit.expires, credit.id, credit.stranded,
                "\(credit.id) expires with \(credit.stranded.rounded) of \(credit.granted.rounded) unused")
        }
        for share in shares {
            var used = Money.zero
            for (place, amount) in credit.byMonth.enumerated() {
                used += amount
                guard !amount.isZero, used.attodollars * 100 >= credit.granted.attodollars * Int128(share)
                else {
                    continue
                }
                add(
                    .shareUsed, line.firstMonth.adding(place).lastDay, credit.id, used,
                    "\(share)% of \(credit.id) is used")
                break
            }
        }
    }
    return out.sorted { ($0.day, $0.kind.rawValue, $0.text) < ($1.day, $1.kind.rawValue, $1.text) }
}
