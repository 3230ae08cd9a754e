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
    /// Months in which it is disabled.
    public let pausedMonths: ClosedRange<Month>?

    public init(
        id: String, account: Int = 0, amount: Money, starts: Day, expires: Day, covers: [Bool],
        productCount: Int?,
        applicationType: ApplicationType = .beforeDiscounts, isEnabled: Bool = true,
        sharedWith: Set<Int>? = nil, enabledMonths: ClosedRange<Month>? = nil,
        pausedMonths: ClosedRange<Month>? = nil
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
        self.pausedMonths = pausedMonths
    }

    /// The same credit with other terms of use.
    func with(
        id: String? = nil, account: Int? = nil, amount: Money? = nil, sharedWith: Set<Int>?? = .none,
        enabledMonths: ClosedRange<Month>? = nil, pausedMonths: ClosedRange<Month>? = nil
    ) -> Grant {
        Grant(
            id: id ?? self.id, account: account ?? self.account, amount: amount ?? self.amount,
            starts: starts, expires: expires, covers: covers, productCount: productCount,
            applicationType: applicationType, isEnabled: isEnabled,
            sharedWith: sharedWith ?? self.sharedWith, enabledMonths: enabledMonths ?? self.enabledMonths,
            pausedMonths: pausedMonths ?? self.pausedMonths)
    }

    /// Whether it pays a line: its product, and an account it is shared with.
    func pays(_ line: ChargeTable.Line) -> Bool {
        line.service < covers.count && covers[line.service]
            && (sharedWith.map { line.account == account || $0.contains(line.account) } ?? true)
    }
}

/// The months in which a grant can pay, counted from the first of a bill.
///
/// A credit pays from the month it starts in: AWS applies it to the calendar month of its start date (AWS re:Post, "Why
/// isn't my credit or promotional code applying to my AWS bill?").
struct LiveMonths: Sendable {
    let range: Range<Int>
    let paused: Range<Int>
    /// The month in which it expires before the last day, when it pays a part of that month; -1 for none.
    let expiringMonth: Int
    /// Its days of validity in that month.
    let expiringDays: Int

    init(_ grant: Grant, from first: Month, count: Int, _ rule: ExpiringMonth) {
        func place(_ month: Month) -> Int { max(0, min(count, month.number - first.number)) }
        guard grant.isEnabled else {
            range = 0..<0
            paused = 0..<0
            expiringMonth = -1
            expiringDays = 0
            return
        }
        let last = grant.expires.month
        let isWhole = last.lastDay <= grant.expires
        let begins = max(grant.starts.month, grant.enabledMonths?.lowerBound ?? grant.starts.month)
        let ends = isWhole || rule != .unpaid ? last : last.adding(-1)
        let stops = min(ends, grant.enabledMonths?.upperBound ?? ends)
        let start = place(begins)
        range = start..<max(start, place(stops.adding(1)))
        let pause = grant.pausedMonths.map { place($0.lowerBound)..<place($0.upperBound.adding(1)) }
        paused = pause ?? 0..<0
        let expiring = last.number - first.number
        let isPartial = rule == .prorated && !isWhole && range.contains(expiring)
        expiringMonth = isPartial ? expiring : -1
        expiringDays = isPartial ? grant.expires.fields.day : 0
    }

    @inline(__always)
    func contains(_ month: Int) -> Bool { range.contains(month) && !paused.contains(month) }

    /// Whether it is valid on a day of a month to its end, days counted from 1.
    @inline(__always)
    func isValid(_ month: Int, through day: Int) -> Bool {
        contains(month) && (month != expiringMonth || expiringDays >= day)
    }
}

/// What a credit pays of the month in which it expires before the last day.
///
/// AWS publishes no rule. Bills carry credit lines by the hour, so that usage after the expiry is taken as not covered.
public enum ExpiringMonth: String, CaseIterable, Sendable {
    /// The usage up to the expiry, in proportion to the days.
    case prorated
    /// Nothing of it.
    case unpaid
    /// All of it.
    case whole
}
