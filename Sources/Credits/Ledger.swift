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
    /// Amounts by line, then by month: `amounts[line * monthCount + month]`.
    public let amounts: [Money]

    /// - Precondition: `amounts` holds `monthCount × lines.count` amounts.
    public init(firstMonth: Month, monthCount: Int, lines: [Line], amounts: [Money]) {
        precondition(amounts.count == monthCount * lines.count)
        self.firstMonth = firstMonth
        self.monthCount = monthCount
        self.lines = lines
        self.amounts = amounts
    }

    /// What a line costs in a month, counted from 0.
    public func amount(line: Int, month: Int) -> Money { amounts[line * monthCount + month] }
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
    var ledger = Ledger(charges, grants, order, records: recordsApplications)
    for month in 0..<charges.monthCount { ledger.settle(month) }
    return ledger.result
}

/// The state of a burn-down on its way through the months.
///
/// Which line a credit pays matters only in a month in which it runs out. The other months, nearly all, are settled
/// over groups of lines that the same credits cover.
private struct Ledger {
    private let charges: ChargeTable
    private let grants: [Grant]
    /// Grants in the order in which they pay.
    private let sequence: [Int]
    private let records: Bool
    /// For each group of lines that the same grants cover: the grants as bits, and the group's payable sum by month.
    private let groups: [(grants: UInt64, sums: [Money])]
    /// Grants beyond the bits of a word are settled line by line.
    private let isGrouped: Bool
    private let gross: [Money]
    private var remaining: [Money]
    private var applied: [[Money]]
    private var exhausted: [Month?]
    private var credit: [Money] = []
    private var applications: [Application] = []

    init(_ charges: ChargeTable, _ grants: [Grant], _ order: ApplicationOrder, records: Bool) {
        self.charges = charges
        self.grants = grants
        self.records = records
        sequence = grants.indices.sorted { order.precedes(grants[$0], grants[$1]) }
        remaining = grants.map(\.amount)
        let months = charges.monthCount
        applied = grants.map { _ in Array(repeating: Money.zero, count: months) }
        exhausted = grants.map { _ in nil }
        credit.reserveCapacity(months)
        var gross = Array(repeating: Money.zero, count: months)
        var groups: [(grants: UInt64, sums: [Money])] = []
        isGrouped = grants.count <= UInt64.bitWidth
        for line in charges.lines.indices {
            var bits: UInt64 = 0
            for grant in grants.indices.prefix(UInt64.bitWidth)
            where Ledger.covers(grants[grant], charges.lines[line]) {
                bits |= 1 << UInt64(grant)
            }
            var group = groups.count
            for known in groups.indices where groups[known].grants == bits { group = known }
            if group == groups.count { groups.append((bits, Array(repeating: Money.zero, count: months))) }
            let row = line * months
            for month in 0..<months {
                let amount = charges.amounts[row + month]
                gross[month] += amount
                // A refund is nothing that a credit could pay.
                if amount > .zero { groups[group].sums[month] += amount }
            }
        }
        self.gross = gross
        self.groups = groups
    }

    private static func covers(_ grant: Grant, _ line: ChargeTable.Line) -> Bool {
        grant.covers.indices.contains(line.service) && grant.covers[line.service]
    }

    mutating func settle(_ month: Int) {
        let calendar = charges.firstMonth.adding(month)
        if records || !isGrouped || !settleByGroup(month, calendar) { settleByLine(month, calendar) }
    }

    private func isPaying(_ grant: Int, _ month: Month) -> Bool {
        !remaining[grant].isZero && grants[grant].isLive(in: month)
    }

    private mutating func book(_ use: Money, by grant: Int, _ month: Int, _ calendar: Month) {
        remaining[grant] -= use
        applied[grant][month] = use
        if remaining[grant].isZero { exhausted[grant] = calendar }
    }

    /// Settles a month in which every credit pays all it covers; false, with nothing changed, when one falls short.
    private mutating func settleByGroup(_ month: Int, _ calendar: Month) -> Bool {
        var uses: [(grant: Int, amount: Money)] = []
        var paidGrants: UInt64 = 0
        for grant in sequence where isPaying(grant, calendar) {
            var due = Money.zero
            let bit: UInt64 = 1 << UInt64(grant)
            // A group that an earlier credit covers is paid in full already.
            for group in groups where group.grants & bit != 0 && group.grants & paidGrants == 0 {
                due += group.sums[month]
            }
            guard due <= remaining[grant] else { return false }
            paidGrants |= bit
            if !due.isZero { uses.append((grant, due)) }
        }
        var paid = Money.zero
        for use in uses {
            book(use.amount, by: use.grant, month, calendar)
            paid += use.amount
        }
        credit.append(paid)
        return true
    }

    private mutating func settleByLine(_ month: Int, _ calendar: Month) {
        var open = charges.lines.indices.map { charges.amount(line: $0, month: month) }
        var paid = Money.zero
        for grant in sequence where isPaying(grant, calendar) {
            var left = remaining[grant]
            for line in payingOrder(grants[grant], open) where !left.isZero {
                let part = min(left, open[line])
                open[line] -= part
                left -= part
                if records {
                    applications.append(Application(grant: grant, line: line, month: month, amount: part))
                }
            }
            let use = remaining[grant] - left
            if !use.isZero { book(use, by: grant, month, calendar) }
            paid += use
        }
        credit.append(paid)
    }

    /// Covered lines in the order in which a credit pays them.
    private func payingOrder(_ grant: Grant, _ open: [Money]) -> [Int] {
        let lines = charges.lines
        var spend: [Int: Money] = [:]
        for (index, line) in lines.enumerated() { spend[line.account, default: .zero] += open[index] }
        return lines.indices.filter { open[$0] > .zero && Ledger.covers(grant, lines[$0]) }.sorted { a, b in
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

    var result: BurnDown {
        let last = charges.firstMonth.adding(charges.monthCount - 1)
        let results = grants.indices.map { index in
            let hasExpired = grants[index].expires < last.adding(1).lastDay
            return BurnDown.CreditResult(
                id: grants[index].id, granted: grants[index].amount, applied: applied[index].total(),
                stranded: hasExpired ? remaining[index] : .zero,
                remaining: hasExpired ? .zero : remaining[index],
                exhausted: exhausted[index], expires: grants[index].expires, byMonth: applied[index])
        }
        return BurnDown(
            firstMonth: charges.firstMonth, gross: gross, credit: credit, credits: results,
            applications: applications)
    }
}
