public import Units

/// A credit as the ledger applies it.
public struct Grant: Sendable {
    /// When in the bill a credit applies, as AWS's `applicationType` names it.
    public enum ApplicationType: String, CaseIterable, Sendable {
        case beforeDiscounts = "BEFORE_CROSS_SERVICE_DISCOUNTS"
        case afterDiscounts = "AFTER_DISCOUNTS"
    }

    public let id: String
    /// Account that owns it; its charges are paid first.
    public let account: Int
    public let amount: Money
    public let starts: Day
    /// Last day of validity.
    public let expires: Day
    /// Whether it pays for each line's product, by the line's service index.
    public let covers: [Bool]
    /// How many products it is restricted to; nil for all.
    public let productCount: Int?
    public let applicationType: ApplicationType
    public let isEnabled: Bool

    public init(
        id: String, account: Int = 0, amount: Money, starts: Day, expires: Day, covers: [Bool],
        productCount: Int?,
        applicationType: ApplicationType = .beforeDiscounts, isEnabled: Bool = true
    ) {
        self.id = id
        self.account = account
        self.amount = amount
        self.starts = starts
        self.expires = expires
        self.covers = covers
        self.productCount = productCount
        self.applicationType = applicationType
        self.isEnabled = isEnabled
    }

    /// Whether it pays charges of a month: from the month it starts in, to the last month it covers to its end.
    func isLive(in month: Month) -> Bool { isEnabled && starts.month <= month && month.lastDay <= expires }
}

/// Which credit pays first.
public enum ApplicationOrder: String, CaseIterable, Sendable {
    /// AWS Billing user guide: soonest to expire, then the fewest products, then the oldest.
    case published
    /// The same after the credits that apply before cross-service discounts, as practitioners observed.
    case beforeDiscountsFirst

    func precedes(_ a: Grant, _ b: Grant) -> Bool {
        if self == .beforeDiscountsFirst, a.applicationType != b.applicationType {
            return a.applicationType == .beforeDiscounts
        }
        if a.expires != b.expires { return a.expires < b.expires }
        if a.productCount != b.productCount { return a.productCount ?? .max < b.productCount ?? .max }
        return a.starts != b.starts ? a.starts < b.starts : a.id < b.id
    }
}

/// What is charged: lines of (account, service), with an amount for each month.
public struct ChargeTable: Sendable {
    public struct Line: Hashable, Sendable {
        public let account: Int
        public let service: Int

        public init(account: Int, service: Int) {
            self.account = account
            self.service = service
        }
    }

    public let firstMonth: Month
    public let monthCount: Int
    public let lines: [Line]
    /// Amounts by month, then by line.
    public let amounts: [Money]

    /// - Precondition: `amounts` holds `monthCount × lines.count` amounts.
    public init(firstMonth: Month, monthCount: Int, lines: [Line], amounts: [Money]) {
        precondition(amounts.count == monthCount * lines.count)
        self.firstMonth = firstMonth
        self.monthCount = monthCount
        self.lines = lines
        self.amounts = amounts
    }
}

/// One use of a credit.
public struct Application: Hashable, Sendable {
    public let grant: Int
    public let line: Int
    public let month: Int
    public let amount: Money

    public init(grant: Int, line: Int, month: Int, amount: Money) {
        self.grant = grant
        self.line = line
        self.month = month
        self.amount = amount
    }
}

/// What became of charges and credits.
///
/// `applied + cash == charged` and, for each credit, `applied + stranded + remaining == granted`, exactly.
public struct BurnDown: Sendable {
    public struct CreditResult: Sendable {
        public let id: String
        public let granted: Money
        public let applied: Money
        /// Expired unused within the horizon.
        public let stranded: Money
        /// Left at the end of the horizon.
        public let remaining: Money
        /// Month in which it was used up; nil when it was not.
        public let exhausted: Month?
        public let expires: Day
        /// Applied by month.
        public let byMonth: [Money]
    }

    public let firstMonth: Month
    public let gross: [Money]
    public let credit: [Money]
    public let credits: [CreditResult]
    /// Filled when asked for.
    public let applications: [Application]

    public var net: [Money] { zip(gross, credit).map { $0 - $1 } }
    public var stranded: Money { credits.map(\.stranded).total() }
    public var applied: Money { credits.map(\.applied).total() }
    public var cash: Money { gross.total() - credit.total() }

    /// Months until nothing pays any more, in tenths: the earlier of exhaustion and expiry, counted from
    /// the first month.
    ///
    /// The last month counts with the part of its bill that was paid. Zero when no credit ever pays.
    public var runwayTenths: Int {
        guard let last = credit.lastIndex(where: { !$0.isZero }) else { return 0 }
        let paidUp = credits.allSatisfy { $0.remaining.isZero }
        guard paidUp, !gross[last].isZero else { return (last + 1) * 10 }
        let part = roundedDivision(credit[last].attodollars * 10, by: gross[last].attodollars)
        return last * 10 + Int(clamping: part)
    }

    /// Whether credits are left when the horizon ends, so that the runway is longer than what was simulated.
    public var outlastsHorizon: Bool { credits.contains { !$0.remaining.isZero } }

    /// The first month, after credits began to pay, in which at least half of the bill is due in cash.
    public var firstNetBill: (month: Month, amount: Money)? {
        guard let start = credit.firstIndex(where: { !$0.isZero }) else { return nil }
        for month in start..<gross.count {
            let due = gross[month] - credit[month]
            if due.attodollars * 2 >= gross[month].attodollars, !due.isZero {
                return (firstMonth.adding(month), due)
            }
        }
        return nil
    }
}

/// Applies credits to charges month by month, as AWS does.
///
/// In each month the credits that are live pay in `order`; each pays the owner account's charges first, then the account
/// with the largest spend, and within an account the largest service first (AWS Billing user guide, "Applying AWS
/// credits").
public func burnDown(
    _ charges: ChargeTable, with grants: [Grant], order: ApplicationOrder = .published,
    recordsApplications: Bool = false
) -> BurnDown {
    let width = charges.lines.count
    let months = charges.monthCount
    let sequence = grants.indices.sorted { order.precedes(grants[$0], grants[$1]) }
    let covered = grants.map { grant in
        charges.lines.map { grant.covers.indices.contains($0.service) && grant.covers[$0.service] }
    }
    var remaining = grants.map(\.amount)
    var applied = grants.map { _ in Array(repeating: Money.zero, count: months) }
    var exhausted: [Month?] = grants.map { _ in nil }
    var gross: [Money] = []
    var credit: [Money] = []
    gross.reserveCapacity(months)
    credit.reserveCapacity(months)
    var applications: [Application] = []
    var open = Array(repeating: Money.zero, count: width)
    for month in 0..<months {
        let calendar = charges.firstMonth.adding(month)
        var total = Money.zero
        for line in 0..<width {
            open[line] = charges.amounts[month * width + line]
            total += open[line]
        }
        var paid = Money.zero
        for index in sequence where !remaining[index].isZero && grants[index].isLive(in: calendar) {
            var due = Money.zero
            for line in 0..<width where covered[index][line] && open[line] > .zero { due += open[line] }
            guard !due.isZero else { continue }
            let use = min(due, remaining[index])
            if use == due, !recordsApplications {
                for line in 0..<width where covered[index][line] && open[line] > .zero { open[line] = .zero }
            } else {
                var left = use
                for line in payingOrder(grants[index], covered[index], open, charges.lines) {
                    let part = min(left, open[line])
                    open[line] -= part
                    left -= part
                    if recordsApplications {
                        applications.append(Application(grant: index, line: line, month: month, amount: part))
                    }
                    if left.isZero { break }
                }
            }
            remaining[index] -= use
            applied[index][month] = use
            paid += use
            if remaining[index].isZero { exhausted[index] = calendar }
        }
        gross.append(total)
        credit.append(paid)
    }
    let last = charges.firstMonth.adding(months - 1)
    let results = grants.indices.map { index in
        let hasExpired = grants[index].expires < last.adding(1).lastDay
        return BurnDown.CreditResult(
            id: grants[index].id, granted: grants[index].amount, applied: applied[index].total(),
            stranded: hasExpired ? remaining[index] : .zero, remaining: hasExpired ? .zero : remaining[index],
            exhausted: exhausted[index], expires: grants[index].expires, byMonth: applied[index])
    }
    return BurnDown(
        firstMonth: charges.firstMonth, gross: gross, credit: credit, credits: results,
        applications: applications)
}

/// Covered lines in the order in which a credit pays them.
private func payingOrder(
    _ grant: Grant, _ covered: [Bool], _ open: [Money], _ lines: [ChargeTable.Line]
) -> [Int] {
    var spend: [Int: Money] = [:]
    for (index, line) in lines.enumerated() { spend[line.account, default: .zero] += open[index] }
    return lines.indices.filter { covered[$0] && open[$0] > .zero }.sorted { a, b in
        let (first, second) = (lines[a], lines[b])
        if first.account != second.account {
            if (first.account == grant.account) != (second.account == grant.account) {
                return first.account == grant.account
            }
            let (left, right) = (spend[first.account] ?? .zero, spend[second.account] ?? .zero)
            return left != right ? left > right : first.account < second.account
        }
        return open[a] != open[b] ? open[a] > open[b] : a < b
    }
}
