public import Units

/// Which credit pays first.
public enum ApplicationOrder: String, CaseIterable, Sendable {
    /// AWS Billing user guide: soonest to expire, then the fewest products, then the oldest.
    case published
    /// The same after the credits that apply before cross-service discounts, as practitioners observed.
    case beforeDiscountsFirst
    /// The fewest products first, then the soonest to expire: not AWS's order, but what a founder would choose.
    case narrowestFirst

    func precedes(_ a: Grant, _ b: Grant) -> Bool {
        if self == .beforeDiscountsFirst, a.applicationType != b.applicationType {
            return a.applicationType == .beforeDiscounts
        }
        let (products, others) = (a.productCount ?? .max, b.productCount ?? .max)
        if self == .narrowestFirst, products != others { return products < others }
        if a.expires != b.expires { return a.expires < b.expires }
        if products != others { return products < others }
        return a.starts != b.starts ? a.starts < b.starts : a.id < b.id
    }
}

/// How AWS is taken to apply credits; the published order unless another is to be compared.
public struct ApplicationStrategy: Hashable, Sendable {
    public let order: ApplicationOrder
    public let expiringMonth: ExpiringMonth

    public static let published = ApplicationStrategy()

    public init(order: ApplicationOrder = .published, expiringMonth: ExpiringMonth = .prorated) {
        self.order = order
        self.expiringMonth = expiringMonth
    }
}

/// An AWS organization as far as it decides whose charges a credit may pay.
public struct Organization: Sendable {
    /// When a change of the sharing preference takes effect.
    public enum PreferenceRule: String, CaseIterable, Sendable {
        /// The preference of a month's last day holds for its whole bill (AWS Billing user guide).
        case lastDayOfMonth = "last-day-of-month"
        /// From the day of the change (AWS Activate FAQ).
        case immediately
    }

    /// When an account was in the organization.
    public struct Membership: Hashable, Sendable {
        let joined: Day?
        let left: Day?

        public init(joined: Day? = nil, left: Day? = nil) {
            self.joined = joined
            self.left = left
        }

        /// Whether its charges and credits are on the organization's bill of a month.
        ///
        /// An account that joins within a month has a bill of its own until the next; one that leaves is on the
        /// organization's bill of that month (AWS Billing user guide).
        func holds(_ month: Month) -> Bool {
            (joined.map { $0 <= month.firstDay } ?? true) && (left.map { month <= $0.month } ?? true)
        }
    }

    public let rule: PreferenceRule
    /// Changes of the payer's sharing preference, the earliest first; it is on before the first.
    private let changes: [(day: Day, isOn: Bool)]
    private let memberships: [Int: Membership]

    /// Sharing on, every account a member throughout.
    public static let shared = Organization()

    public init(
        rule: PreferenceRule = .lastDayOfMonth, changes: [(day: Day, isOn: Bool)] = [],
        memberships: [Int: Membership] = [:]
    ) {
        self.rule = rule
        self.changes = changes.sorted { $0.day < $1.day }
        self.memberships = memberships
    }

    var isTrivial: Bool { changes.isEmpty && memberships.isEmpty }

    /// Days of a month, counted from 1, after which another preference holds.
    func breaks(in month: Month) -> [Int] {
        guard rule == .immediately else { return [] }
        return changes.filter { $0.day.month == month && $0.day > month.firstDay }.map {
            $0.day.fields.day - 1
        }
    }

    /// Whether a credit of one account may pay another's charges in the part of a month that ends on a day.
    func shares(from owner: Int, with account: Int, in month: Month, through day: Int) -> Bool {
        if owner == account { return true }
        let decisive = rule == .immediately ? month.firstDay.adding(days: day - 1) : month.lastDay
        guard changes.last(where: { $0.day <= decisive })?.isOn ?? true else { return false }
        return [owner, account].allSatisfy { memberships[$0]?.holds(month) ?? true }
    }
}
