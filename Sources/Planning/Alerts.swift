public import Credits
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

extension Plan {
    /// The alerts of what AWS has granted, on the forecast of bills, the soonest first.
    ///
    /// Shares used are those of today, the largest of each credit only. None where nothing is granted: an expected credit runs
    /// out of nothing.
    public func alerts(shares: [Int] = [50, 75, 90]) -> [Alert] {
        guard let own = ownRunway, own.hasGranted || unpaid != nil else { return [] }
        let used = awards.compactMap { standing -> Alert? in
            guard standing.expired.isZero, standing.granted > .zero,
                let share = shares.sorted(by: >).first(where: {
                    standing.used.attodollars * 100 >= standing.granted.attodollars * Int128($0)
                })
            else { return nil }
            return Alert(
                kind: .shareUsed, day: asOf, inDays: 0, credit: standing.award.id, amount: standing.used,
                text: "\(share)")
        }
        // What has run out is told for the month in which it did; the runway knows of months to come only.
        let over = unpaid.map {
            cashAlerts(runsOut: $0.month.lastDay, month: $0.month, amount: $0.amount, asOf: asOf)
        }
        return (over ?? Planning.alerts(own.onGranted, asOf: asOf, shares: [])) + used
    }
}

/// The alerts of a burn-down, the soonest first: both ways, running out and expiring.
///
/// - Parameters:
///   - line: the burn-down that is looked at.
///   - asOf: the day from which days are counted.
///   - shares: percentages of a credit whose use is announced.
///   - granted: what was granted of a credit, where that is more than the burn-down begins with: shares are of that.
public func alerts(
    _ line: BurnDown, asOf: Day, shares: [Int] = [50, 75, 90], granted: [String: Money] = [:]
) -> [Alert] {
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
        out += cashAlerts(runsOut: day, month: bill.month, amount: bill.amount, asOf: asOf)
    }
    for credit in line.credits {
        let whole = max(credit.granted, granted[credit.id] ?? credit.granted)
        let before = whole - credit.granted
        if credit.stranded > .zero {
            add(
                .expiresUnused, credit.expires, credit.id, credit.stranded,
                "\(credit.id) expires with \(credit.stranded.rounded) of \(whole.rounded) unused")
        }
        if !before.isZero, !shares.isEmpty {
            let share = before.attodollars * 100 / whole.attodollars
            add(
                .shareUsed, asOf, credit.id, before,
                "\(share)% of \(credit.id) is used already: \(before.rounded) of \(whole.rounded)")
        }
        for share in shares where before.attodollars * 100 < whole.attodollars * Int128(share) {
            var used = before
            for (place, amount) in credit.byMonth.enumerated() {
                used += amount
                guard !amount.isZero, used.attodollars * 100 >= whole.attodollars * Int128(share)
                else {
                    continue
                }
                // The month's bill is whole on its last day; a credit that ends within it is not used after.
                add(
                    .shareUsed, min(line.firstMonth.adding(place).lastDay, credit.expires), credit.id, used,
                    "\(share)% of \(credit.id) is used")
                break
            }
        }
    }
    return out.sorted { ($0.day, $0.kind.rawValue, $0.text) < ($1.day, $1.kind.rawValue, $1.text) }
}

/// That credits stop paying all that they could, and the first bill with something due in cash.
private func cashAlerts(runsOut day: Day, month: Month, amount: Money, asOf: Day) -> [Alert] {
    [
        Alert(
            kind: .runsOut, day: day, inDays: day.number - asOf.number, credit: nil, amount: nil,
            text: "credits stop paying all that they could"),
        Alert(
            kind: .firstNetBill, day: month.lastDay, inDays: month.lastDay.number - asOf.number, credit: nil,
            amount: amount, text: "the bill of \(month.name) is the first with \(amount.rounded) due in cash"),
    ]
}
