public import RulePacks
public import Units

/// What AWS decided of an application, or has on the balance: what is known is not guessed again.
public struct Award: Hashable, Sendable {
    public enum Decision: String, CaseIterable, Sendable {
        /// It waits for AWS.
        case filed
        case refused
        case granted
    }

    /// What a credit pays for.
    public enum Coverage: Hashable, Sendable {
        /// What the rules say of its track: nothing of a bill where that pays a partner's labor.
        case track
        /// What the rules say of its kind.
        case kind(CreditKind)
        /// These products alone, by their ids or AWS's names: those of them that the kind pays; nil: as AWS lists them, whatever
        /// the rules say of its kind.
        case products([String], of: CreditKind?)
        /// Nobody has told: all of it in the optimistic line, nothing in the pessimistic one.
        case unknown
    }

    /// What was left of it on a day.
    public struct Balance: Hashable, Sendable {
        public let amount: Money
        public let read: Day

        public init(amount: Money, read: Day) {
            self.amount = amount
            self.read = read
        }
    }

    /// Where it is known from.
    public enum Origin: String, CaseIterable, Sendable {
        /// The company file: `credits` and `company.prior_credits`.
        case file
        /// Somebody recorded what AWS or the partner told.
        case recorded
        /// Partner Central told what was allocated.
        case allocation
        /// Billing told what is on the balance.
        case balance
    }

    /// Whether AWS has decided, so that it is planned no more.
    var isDecided: Bool { decision != .filed }

    public let id: String
    /// nil for a credit of which no track is known.
    public let track: TrackID?
    public let origin: Origin
    public let decision: Decision
    /// When it was filed or decided.
    public let day: Day
    /// Zero unless it is granted.
    public let granted: Money
    /// nil: granted, and not on the balance yet.
    public let starts: Day?
    /// Last day of validity; nil: nobody has told.
    public let ends: Day?
    public let covers: Coverage
    /// nil: nobody has read it, the ledger tells.
    public let left: Balance?

    public init(
        id: String, track: TrackID?, origin: Origin, decision: Decision, day: Day, granted: Money = .zero,
        starts: Day? = nil, ends: Day? = nil, covers: Coverage = .unknown, left: Balance? = nil
    ) {
        self.id = id
        self.track = track
        self.origin = origin
        self.decision = decision
        self.day = day
        self.granted = granted
        self.starts = starts
        self.ends = ends
        self.covers = covers
        self.left = left
    }
}

/// Where a granted award stands on the day of the plan: what is used, expired and left is what was granted, to the cent.
public struct AwardStanding: Hashable, Sendable {
    public let award: Award
    public let granted: Money
    public let used: Money
    public let expired: Money
    public let left: Money
    /// Last day of validity; nil when nobody has told and no rule says.
    public let ends: Day?
    /// Whether the end is counted by the rules of its track, because nobody has told it.
    public let isEndAssumed: Bool
    /// Whether what is left follows from the forecast of bills since it was granted or read.
    public let isReckoned: Bool
}
