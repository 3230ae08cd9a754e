public import Units

/// A credit as the ledger applies it.
public final class Grant: Sendable {
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
    /// Accounts whose charges it may pay; nil for every account of the organization.
    public let sharedWith: Set<Int>?
    /// Months in which it is enabled, nil for all: when the credit pays, not its place in AWS's order.
    public let enabledMonths: ClosedRange<Month>?

    public init(
        id: String, account: Int = 0, amount: Money, starts: Day, expires: Day, covers: [Bool],
        productCount: Int?,
        applicationType: ApplicationType = .beforeDiscounts, isEnabled: Bool = true,
        sharedWith: Set<Int>? = nil, enabledMonths: ClosedRange<Month>? = nil
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
        self.sharedWith = sharedWith
        self.enabledMonths = enabledMonths
    }

    /// The months it can pay in: from the one it starts in, to the last one it covers to its end.
    func liveMonths(from first: Month, count: Int) -> Range<Int> {
        guard isEnabled else { return 0..<0 }
        let begins = max(starts.month, enabledMonths?.lowerBound ?? starts.month)
        let last = expires.month
        let ends = last.lastDay <= expires ? last : last.adding(-1)
        let stops = min(ends, enabledMonths?.upperBound ?? ends)
        let start = max(0, min(count, begins.number - first.number))
        return start..<max(start, min(count, stops.number - first.number + 1))
    }

    /// Whether it pays a line: its product, and an account it is shared with.
    func pays(_ line: ChargeTable.Line) -> Bool {
        line.service < covers.count && covers[line.service]
            && (sharedWith.map { line.account == account || $0.contains(line.account) } ?? true)
    }
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
    /// The part of `gross` that some credit covers, whether it is live in the month or not.
    public let coverable: [Money]
    public let credit: [Money]
    public let credits: [CreditResult]
    /// Filled when asked for.
    public let applications: [Application]

    public var net: [Money] { zip(gross, credit).map { $0 - $1 } }
    public var stranded: Money { credits.map(\.stranded).total() }
    public var applied: Money { credits.map(\.applied).total() }
    public var cash: Money { gross.total() - credit.total() }

    /// Months, in tenths from the first month of the bill, until credits no longer pay all that they could.
    ///
    /// What some credit covers is paid in full up to the earlier of exhaustion and expiry; the month in which that ends
    /// counts with the part that was paid. What no credit ever covers (Marketplace, support) has no say. Zero when no
    /// credit ever pays.
    public var runwayTenths: Int {
        guard let end = firstUnpaidMonth else { return credit.contains { !$0.isZero } ? gross.count * 10 : 0 }
        let part = roundedDivision(credit[end].attodollars * 10, by: coverable[end].attodollars)
        return end * 10 + Int(clamping: part)
    }

    /// The first month, after credits began to pay, in which they do not pay all that some credit covers.
    private var firstUnpaidMonth: Int? {
        guard let start = credit.firstIndex(where: { !$0.isZero }) else { return nil }
        return (start..<gross.count).first { credit[$0] < coverable[$0] }
    }

    /// Whether credits are left when the horizon ends, so that the runway is longer than what was simulated.
    public var outlastsHorizon: Bool { credits.contains { !$0.remaining.isZero } }

    /// The month in which the runway ends, with all that is due in cash in it.
    public var firstNetBill: (month: Month, amount: Money)? {
        firstUnpaidMonth.map { (firstMonth.adding($0), gross[$0] - credit[$0]) }
    }

    /// What no credit covers, in a month counted from 0: due in cash from the first day.
    public func neverCovered(month: Int) -> Money { gross[month] - coverable[month] }
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
    /// For each grant, the months in which it can pay, counted from the first of the bill.
    private let live: [Range<Int>]
    private let records: Bool
    private let accountCount: Int
    private let bill: GroupedBill
    private var remaining: [Money]
    /// Applied by grant, then by month.
    private var applied: [Money]
    private var exhausted: [Int?]
    private var credit: [Money]
    private var applications: [Application] = []

    init(_ charges: ChargeTable, _ grants: [Grant], _ order: ApplicationOrder, records: Bool) {
        self.charges = charges
        self.grants = grants
        // Grants beyond the bits of a word are settled line by line.
        self.records = records
        accountCount = charges.lines.reduce(1) { max($0, $1.account + 1) }
        let months = charges.monthCount
        sequence = grants.indices.sorted { order.precedes(grants[$0], grants[$1]) }
        live = grants.map { $0.liveMonths(from: charges.firstMonth, count: months) }
        remaining = grants.map(\.amount)
        applied = Array(repeating: .zero, count: grants.count * months)
        exhausted = Array(repeating: nil, count: grants.count)
        credit = Array(repeating: .zero, count: months)
        bill = GroupedBill(charges, grants)
    }

    private var isGrouped: Bool { !records && grants.count <= UInt64.bitWidth }

    mutating func settle(_ month: Int) {
        if !isGrouped || !settleByGroup(month) { settleByLine(month) }
    }

    @inline(__always)
    private func isPaying(_ grant: Int, _ month: Int) -> Bool {
        live[grant].contains(month) && !remaining[grant].isZero
    }

    @inline(__always)
    private mutating func book(_ use: Money, by grant: Int, _ month: Int) {
        remaining[grant] -= use
        applied[grant * charges.monthCount + month] = use
        credit[month] += use
        if remaining[grant].isZero { exhausted[grant] = month }
    }

    /// What a grant would pay of a month when those of `earlier` have paid all they cover.
    @inline(__always)
    private func due(_ grant: Int, _ month: Int, after earlier: UInt64) -> Money {
        let bit: UInt64 = 1 << UInt64(grant)
        var due = Money.zero
        for group in bill.grants.indices
        where bill.grants[group] & bit != 0 && bill.grants[group] & earlier == 0 {
            due += bill.sums[group * charges.monthCount + month]
        }
        return due
    }

    /// Settles a month in which every credit pays all it covers; false, with nothing changed, when one falls short.
    private mutating func settleByGroup(_ month: Int) -> Bool {
        var earlier: UInt64 = 0
        for grant in sequence where isPaying(grant, month) {
            guard due(grant, month, after: earlier) <= remaining[grant] else { return false }
            earlier |= 1 << UInt64(grant)
        }
        let paying = earlier
        earlier = 0
        for grant in sequence where paying & (1 << UInt64(grant)) != 0 {
            let use = due(grant, month, after: earlier)
            if !use.isZero { book(use, by: grant, month) }
            earlier |= 1 << UInt64(grant)
        }
        return true
    }

    private mutating func settleByLine(_ month: Int) {
        var open = charges.lines.indices.map { charges.amount(line: $0, month: month) }
        for (place, grant) in sequence.enumerated() where isPaying(grant, month) {
            var left = remaining[grant]
            if !records, let due = payInFull(grant, &open, atMost: left) {
                if !due.isZero { book(due, by: grant, month) }
                continue
            }
            if !records, !sequence[(place + 1)...].contains(where: { isPaying($0, month) }) {
                // It runs out and nobody pays after it: which line it pays changes nothing.
                book(left, by: grant, month)
                break
            }
            for line in payingOrder(grants[grant], open) {
                let part = min(left, open[line])
                open[line] -= part
                left -= part
                if records {
                    applications.append(Application(grant: grant, line: line, month: month, amount: part))
                }
                if left.isZero { break }
            }
            let use = remaining[grant] - left
            if !use.isZero { book(use, by: grant, month) }
        }
    }

    /// Pays all that a grant covers when that is within its means: then the order of the lines does not matter.
    private func payInFull(_ grant: Int, _ open: inout [Money], atMost limit: Money) -> Money? {
        var due = Money.zero
        for line in open.indices where open[line] > .zero && grants[grant].pays(charges.lines[line]) {
            due += open[line]
        }
        guard due <= limit else { return nil }
        for line in open.indices where open[line] > .zero && grants[grant].pays(charges.lines[line]) {
            open[line] = .zero
        }
        return due
    }

    private func spendByAccount(_ open: [Money]) -> [Money] {
        var spend = Array(repeating: Money.zero, count: accountCount)
        if accountCount == 1 { return spend }
        for (index, line) in charges.lines.enumerated() { spend[line.account] += open[index] }
        return spend
    }

    /// Covered lines in the order in which a credit pays them: of its owner, then of the account that spends most; there,
    /// the largest first.
    private func payingOrder(_ grant: Grant, _ open: [Money]) -> [Int] {
        let lines = charges.lines
        let spend = spendByAccount(open)
        let covered = lines.indices.filter { open[$0] > .zero && grant.pays(lines[$0]) }
        return covered.sorted { a, b in
            let (account, other) = (lines[a].account, lines[b].account)
            if account == other { return open[a] != open[b] ? open[a] > open[b] : a < b }
            if account == grant.account || other == grant.account { return account == grant.account }
            return spend[account] != spend[other] ? spend[account] > spend[other] : account < other
        }
    }

    var result: BurnDown {
        let months = charges.monthCount
        let last = charges.firstMonth.adding(months - 1)
        let results = grants.indices.map { index in
            let hasExpired = grants[index].expires < last.adding(1).lastDay
            let byMonth = Array(applied[(index * months)..<((index + 1) * months)])
            return BurnDown.CreditResult(
                id: grants[index].id, granted: grants[index].amount,
                applied: grants[index].amount - remaining[index],
                stranded: hasExpired ? remaining[index] : .zero,
                remaining: hasExpired ? .zero : remaining[index],
                exhausted: exhausted[index].map { charges.firstMonth.adding($0) },
                expires: grants[index].expires, byMonth: byMonth)
        }
        return BurnDown(
            firstMonth: charges.firstMonth, gross: bill.gross, coverable: bill.coverable, credit: credit,
            credits: results,
            applications: applications)
    }
}
