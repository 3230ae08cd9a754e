public import Company
public import RulePacks
public import Spend
public import Units

/// What a pack says of a track for this company.
public enum Verdict: String, CaseIterable, Sendable {
    case eligible
    case notYet
    case ineligible
    case unknown

    /// As documents write it.
    public var label: String {
        switch self {
        case .eligible: "eligible"
        case .notYet: "not yet"
        case .ineligible: "no"
        case .unknown: "unknown"
        }
    }
}

/// A rule's answer, with the rule and what it looked at.
public struct Reason: Sendable {
    public let rule: String
    /// true: met; false: not met; nil: the file does not tell.
    public let isMet: Bool?
    public let text: String
    public let sources: [Source]
    private let requires: [Condition]
    private let facts: Facts?

    /// A fact with its value.
    public struct Input: Sendable {
        public let fact: Fact
        public let value: FactValue
    }

    init(
        rule: String, isMet: Bool?, text: String, requires: [Condition] = [], facts: Facts? = nil,
        sources: [Source]
    ) {
        self.rule = rule
        self.isMet = isMet
        self.text = text
        self.requires = requires
        self.facts = facts
        self.sources = sources
    }

    /// What the rule looked at.
    public var inputs: [Input] {
        guard let facts else { return [] }
        return requires.map { Input(fact: $0.fact, value: facts[$0.fact]) }
    }
}

/// Why a track is not eligible, and the smallest change that would make it so.
public struct WhyNot: Sendable {
    public let rule: String
    public let text: String
    public let change: String
    public let sources: [Source]
}

/// One step of an award's arithmetic.
public struct Contribution: Sendable {
    public let rule: String
    /// What it adds to the expected amount.
    public let adds: Money
    public let text: String
    public let sources: [Source]
}

/// A pack's answer for one track; its explanation is derived when it is asked for.
public struct TrackPlan: Sendable {
    public let track: Track
    public let verdict: Verdict
    /// What the award would be by the pack's bands, before prior credits and collisions.
    public let award: MoneyRange
    /// What the pack's bands expect beyond what the company can use before the credit expires: it is left out of the award.
    public let beyondUse: Money
    /// What it adds to the stack: the award less what is held in its lane, zero when it does not count.
    public let counted: MoneyRange
    /// The workload that justifies it.
    public let workload: Workload?
    let pack: RulePack
    /// What AWS publishes that the application must meet, whatever the pack says.
    let published: [Gate]
    let facts: Facts
    /// Activate credit received before.
    let held: Money
    /// Whether an application of the track waits for its decision.
    let isOpen: Bool
    /// What AWS has decided of it; nil while it has not been filed.
    public let decided: Award?
    /// Whether what is held was taken off the award.
    let isDifference: Bool
    /// Whether another track has its workload already.
    let collides: Bool
}

/// One application with its dates.
public struct PlannedFiling: Sendable {
    public let track: Track
    public let file: Day
    public let decision: ClosedRange<Day>
    /// Last day of validity when decided at the earliest, for the shortest and the longest validity.
    public let expires: ClosedRange<Day>
    /// Whether the application was filed already and waits for its decision.
    public let isOpen: Bool
    /// Whether another Activate application is open: of two, AWS rejects the smaller, so this one waits (K2).
    public let waits: Bool
    /// Whether no decision comes later: it sets when the stack is complete.
    public internal(set) var isCritical: Bool
    public let amount: MoneyRange
    /// Months of validity, the shortest and the longest.
    public let validity: ClosedRange<Int>
    /// What each pack expects of it.
    package internal(set) var readings: [FilingReading] = []
}

/// What a pack says of an application.
package struct FilingReading: Sendable {
    package let pack: RulePack
    package let verdict: Verdict
    package let amount: MoneyRange
}

/// How long credits last on the founder's own stack, as one pack expects them.
package struct PackRunway: Sendable {
    package let pack: RulePack
    package let runway: RunwayPlan
}

/// A lever with what it would add.
public struct LeverPlan: Sendable {
    public let lever: Lever
    public let pack: String
    public let adds: Money

    /// Dollars per hour of the founder's time.
    public var perHour: Money {
        Money(attodollars: roundedDivision(adds.attodollars * 60, by: Int128(max(1, lever.founderMinutes))))
    }
}

/// Levers that overlap: together they add less than each alone would make one think.
package struct LeverSet: Sendable {
    package let levers: [LeverPlan]
    package let together: Money

    /// It in words, with both sums.
    package var text: String {
        let names = levers.map { "\u{201C}\($0.lever.name)\u{201D}" }.joined(separator: " and ")
        return "\(names) overlap: together \(together.short), not \(levers.map(\.adds).total().short)"
    }
}

/// One way to go, with what it yields.
public struct OutcomePlan: Sendable {
    public let outcome: Outcome
    public let range: MoneyRange
    public let ceilingOfTracks: Money
    public let days: ClosedRange<Int>?
    /// Validity in months of each credit in it.
    public let validity: [(track: String, months: ClosedRange<Int>)]
}

/// One pack's plan.
public struct PackPlan: Sendable {
    public let pack: RulePack
    public let tracks: [TrackPlan]
    public let stack: MoneyRange
    public let filingOrder: [PlannedFiling]
    public let levers: [LeverPlan]
    /// Which of them overlap: reckoned when it is asked for.
    let overlapping: @Sendable () -> [LeverSet]
    let asOf: Day
    let facts: Facts

    public func track(_ id: TrackID) -> TrackPlan? { tracks.first { $0.track.id == id } }
}

/// Where the packs differ, and why.
public struct Difference: Sendable {
    public let conflict: Conflict?
    public let track: TrackID?
    public let text: String
}

/// A month of which credits no longer paid all that they could.
public struct UnpaidMonth: Hashable, Sendable {
    public let month: Month
    public let amount: Money
}

/// The answer to a company file: what, how much, by when, what first, and how long it lasts.
public struct Plan: Sendable {
    public let company: Company
    public let asOf: Day
    public let packs: [PackPlan]
    /// What to file, in one order from all packs: no track of which a gate that AWS publishes fails.
    public let filingOrder: [PlannedFiling]
    public let forecaster: SpendForecaster
    /// The forecast under the founder's own tenancy model.
    public let spend: SpendForecast
    /// Runway of the first pack's expected stack, with the credits held, by tenancy model.
    public let runway: [RunwayPlan]
    /// How long credits last as each pack expects them, in the order of the packs.
    package let readings: [PackRunway]
    /// What AWS has granted, as it stands on the day of the plan.
    public let awards: [AwardStanding]
    /// The day from which the file is told; what it plans has gone on since.
    public let stated: Day
    /// What AWS has decided, as it was given.
    let given: [Award]
    /// The month since which nothing that was granted pays any more, with what was due in cash in it; nil while something does.
    public let unpaid: UnpaidMonth?
    /// What of the awards nobody has told.
    let notes: [String]
    public let facts: Facts
    let book: RuleBook

    /// The founder's own tenancy model.
    public var ownRunway: RunwayPlan? { runway.first { $0.tenancy == company.stack.tenancy } }
    /// The month that the forecast and the burn-down begin with: the first whole one after `asOf`.
    public var firstMonth: Month { asOf.month.adding(1) }
}
