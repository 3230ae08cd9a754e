public import Units

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

    /// The first month with anything due in cash, also what no credit covers; nil where credits pay every bill whole.
    public var firstCash: (month: Month, amount: Money)? {
        net.firstIndex { $0 > .zero }.map { (firstMonth.adding($0), net[$0]) }
    }

    /// Whether nothing is due in cash before the runway ends: only then is its end the first bill in cash.
    public var paysWholeBills: Bool { firstCash?.month == firstNetBill?.month }

    /// What happens in the month in which the runway ends, in words.
    public var endWords: String { paysWholeBills ? "first bill in cash" : "credits end" }

    /// What no credit covers, in a month counted from 0: due in cash from the first day.
    public func neverCovered(month: Int) -> Money { gross[month] - coverable[month] }
}

/// Applies credits to charges month by month, as AWS does.
///
/// In each month the credits that are live pay in `strategy`'s order; each pays the owner account's charges first, then the
/// account with the largest spend, and within an account the largest service, there the largest SKU (AWS Billing user
/// guide, "Applying AWS credits"). A month in which a credit expires or sharing changes is settled in parts, its usage
/// spread evenly over the days.
public func burnDown(
    _ charges: ChargeTable, with grants: [Grant], strategy: ApplicationStrategy = .published,
    in organization: Organization = .shared, recordsApplications: Bool = false
) -> BurnDown {
    var ledger = Ledger(charges, grants, strategy, organization, records: recordsApplications)
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
    private let organization: Organization
    /// Grants in the order in which they pay.
    private let sequence: [Int]
    private let live: [LiveMonths]
    /// Whether some grant expires within the month, before its last day.
    private var hasBreak: [Bool]
    private let records: Bool
    /// Grants beyond the bits of a word, and organizations whose sharing changes, are settled line by line.
    private let isGrouped: Bool
    private let accountCount: Int
    /// Whether some service has several lines: SKUs, or kinds of purchase.
    private let hasParts: Bool
    private let bill: GroupedBill
    private var remaining: [Money]
    /// What each grant would pay of the month that is being settled.
    private var uses: [Money]
    /// Applied by grant, then by month.
    private var applied: [Money]
    private var exhausted: [Int?]
    private var credit: [Money]
    private var applications: [Application] = []
    /// Where the uses of the month begin.
    private var monthBegin = 0

    init(
        _ charges: ChargeTable, _ grants: [Grant], _ strategy: ApplicationStrategy,
        _ organization: Organization, records: Bool
    ) {
        self.charges = charges
        self.grants = grants
        self.organization = organization
        self.records = records
        isGrouped = !records && grants.count <= UInt64.bitWidth && organization.isTrivial
        accountCount = charges.lines.reduce(1) { max($0, $1.account + 1) }
        hasParts = !charges.products.isEmpty || charges.lines.contains { $0.sku != 0 }
        let months = charges.monthCount
        sequence = grants.indices.sorted { strategy.order.precedes(grants[$0], grants[$1]) }
        live = grants.map {
            LiveMonths($0, from: charges.firstMonth, count: months, strategy.expiringMonth)
        }
        remaining = grants.map(\.amount)
        uses = remaining
        applied = Array(repeating: .zero, count: grants.count * months)
        exhausted = Array(repeating: nil, count: grants.count)
        credit = Array(repeating: .zero, count: months)
        bill = GroupedBill(charges, grants, live)
        hasBreak = Array(repeating: false, count: months)
        for grant in live where grant.expiringMonth >= 0 { hasBreak[grant.expiringMonth] = true }
        if !organization.isTrivial {
            for month in 0..<months where !organization.breaks(in: charges.firstMonth.adding(month)).isEmpty {
                hasBreak[month] = true
            }
        }
    }

    mutating func settle(_ month: Int) {
        monthBegin = applications.count
        if hasBreak[month], settleInParts(month) { return }
        if !isGrouped || !settleByGroup(month) {
            let open = charges.lines.indices.map { charges.amount(line: $0, month: month) }
            settleByLine(month, through: charges.firstMonth.adding(month).length, open)
        }
    }

    /// Settles a month in the parts between expiries and changes of sharing; false, with nothing changed, when there are none
    /// that matter, because what expires is used up already.
    private mutating func settleInParts(_ month: Int) -> Bool {
        let calendar = charges.firstMonth.adding(month)
        var ends = Set(organization.breaks(in: calendar))
        for grant in grants.indices
        where live[grant].expiringMonth == month && live[grant].contains(month) && !remaining[grant].isZero {
            ends.insert(live[grant].expiringDays)
        }
        guard !ends.isEmpty else { return false }
        var begin = 0
        for end in ends.sorted() + [calendar.length] {
            let open = charges.lines.indices.map { charges.part(line: $0, month: month, days: begin..<end) }
            settleByLine(month, through: end, open)
            begin = end
        }
        return true
    }

    @inline(__always)
    private func isPaying(_ grant: Int, _ month: Int) -> Bool {
        live[grant].contains(month) && !remaining[grant].isZero
    }

    private func isPaying(_ grant: Int, _ month: Int, through day: Int) -> Bool {
        live[grant].isValid(month, through: day) && !remaining[grant].isZero
    }

    @inline(__always)
    private func pays(_ grant: Int, _ line: Int, _ month: Int, through day: Int) -> Bool {
        if isGrouped { return bill.grantsOfLine[line] & (1 << UInt64(grant)) != 0 }
        return grants[grant].pays(charges.lines[line])
            && (organization.isTrivial
                || organization.shares(
                    from: grants[grant].account, with: charges.lines[line].account,
                    in: charges.firstMonth.adding(month), through: day))
    }

    @inline(__always)
    private mutating func book(_ use: Money, by grant: Int, _ month: Int) {
        remaining[grant] -= use
        applied[grant * charges.monthCount + month] += use
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
            uses[grant] = due(grant, month, after: earlier)
            guard uses[grant] <= remaining[grant] else { return false }
            earlier |= 1 << UInt64(grant)
        }
        for grant in sequence where earlier & (1 << UInt64(grant)) != 0 && !uses[grant].isZero {
            book(uses[grant], by: grant, month)
        }
        return true
    }

    /// Settles the part of a month that ends on a day, line by line.
    private mutating func settleByLine(_ month: Int, through day: Int, _ amounts: [Money]) {
        var open = amounts
        let begin = applications.count
        for (place, grant) in sequence.enumerated() where isPaying(grant, month, through: day) {
            var left = remaining[grant]
            if !records {
                var due = Money.zero
                for line in open.indices where open[line] > .zero && pays(grant, line, month, through: day) {
                    due += open[line]
                }
                if due <= left {
                    // Within its means the order of the lines does not matter.
                    for line in open.indices
                    where open[line] > .zero && pays(grant, line, month, through: day) {
                        open[line] = .zero
                    }
                    if !due.isZero { book(due, by: grant, month) }
                    continue
                }
                if !sequence[(place + 1)...].contains(where: { isPaying($0, month, through: day) }) {
                    // It runs out and nobody pays after it: which line it pays changes nothing.
                    book(left, by: grant, month)
                    break
                }
            }
            let covered = open.indices.filter { open[$0] > .zero && pays(grant, $0, month, through: day) }
            for line in payingOrder(grants[grant], covered, open) {
                let part = min(left, open[line])
                open[line] -= part
                left -= part
                if records {
                    record(Application(grant: grant, line: line, month: month, amount: part), begin)
                }
                if left.isZero { break }
            }
            let use = remaining[grant] - left
            if !use.isZero { book(use, by: grant, month) }
        }
    }

    /// Keeps a use; two parts of one month make one use.
    private mutating func record(_ use: Application, _ begin: Int) {
        guard hasBreak[use.month],
            let earlier = applications[monthBegin..<begin].lastIndex(where: {
                $0.grant == use.grant && $0.line == use.line
            })
        else { return applications.append(use) }
        applications[earlier] = Application(
            grant: use.grant, line: use.line, month: use.month,
            amount: applications[earlier].amount + use.amount)
    }

    private func spendByAccount(_ open: [Money]) -> [Money] {
        var spend = Array(repeating: Money.zero, count: accountCount)
        if accountCount == 1 { return spend }
        for (index, line) in charges.lines.enumerated() { spend[line.account] += open[index] }
        return spend
    }

    /// Covered lines in the order in which a credit pays them: of its owner, then of the account that spends most; there,
    /// of the largest service, and the largest SKU first.
    private func payingOrder(_ grant: Grant, _ covered: [Int], _ open: [Money]) -> [Int] {
        let lines = charges.lines
        let spend = spendByAccount(open)
        guard hasParts else {
            return covered.sorted { a, b in
                let (account, other) = (lines[a].account, lines[b].account)
                if account == other { return open[a] != open[b] ? open[a] > open[b] : a < b }
                return isBefore(account, other, grant, spend)
            }
        }
        var byService: [ChargeTable.Line: Money] = [:]
        func service(_ line: Int) -> ChargeTable.Line {
            ChargeTable.Line(account: lines[line].account, service: charges.product(line))
        }
        for line in lines.indices where open[line] > .zero {
            byService[service(line), default: .zero] += open[line]
        }
        return covered.sorted { a, b in
            let (account, other) = (lines[a].account, lines[b].account)
            if account == other {
                if charges.product(a) == charges.product(b) {
                    return open[a] != open[b] ? open[a] > open[b] : a < b
                }
                let (left, right) = (byService[service(a)] ?? .zero, byService[service(b)] ?? .zero)
                return left != right ? left > right : charges.product(a) < charges.product(b)
            }
            return isBefore(account, other, grant, spend)
        }
    }

    /// The owner's account first, then the one that spends more.
    private func isBefore(_ account: Int, _ other: Int, _ grant: Grant, _ spend: [Money]) -> Bool {
        if account == grant.account || other == grant.account { return account == grant.account }
        return spend[account] != spend[other] ? spend[account] > spend[other] : account < other
    }

    var result: BurnDown {
        let months = charges.monthCount
        let last = charges.firstMonth.adding(months - 1)
        let results = grants.indices.map { index in
            let hasExpired = grants[index].expires <= last.lastDay
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
