public import Units

/// How a lane's tracks count in a stack.
public final class Lane: Sendable {
    public enum Counting: String, CaseIterable, Sendable {
        /// Its largest award counts; a later award pays the difference.
        case largest
        /// Shown beside the stack, never added.
        case separate
    }

    public let id: String
    public let name: String
    /// What its awards pay for; nil where they pay no AWS bill, as a partner's labor.
    public let credit: CreditKind?
    public let counting: Counting
    /// Whether only one application of the lane may be open.
    public let isSerial: Bool
    public let text: String
    public let sources: [Source]

    init(
        id: String, name: String, credit: CreditKind?, counting: Counting, isSerial: Bool, text: String,
        sources: [Source]
    ) {
        self.id = id
        self.name = name
        self.credit = credit
        self.counting = counting
        self.isSerial = isSerial
        self.text = text
        self.sources = sources
    }
}

/// What a company must meet, and what follows when it does not.
public final class Gate: Sendable {
    public enum Otherwise: String, CaseIterable, Sendable {
        case ineligible
        case notYet
    }

    public let id: String
    public let requires: [Condition]
    public let otherwise: Otherwise
    public let because: String
    public let change: String
    public let sources: [Source]

    init(
        id: String, requires: [Condition], otherwise: Otherwise, because: String, change: String,
        sources: [Source]
    ) {
        self.id = id
        self.requires = requires
        self.otherwise = otherwise
        self.because = because
        self.change = change
        self.sources = sources
    }
}

/// An amount that holds under conditions.
///
/// The award is the best of the bands that hold, so that more evidence never lowers it.
public final class AwardBand: Sendable {
    public let id: String
    public let when: [Condition]
    public let range: MoneyRange
    public let text: String
    public let sources: [Source]

    init(id: String, when: [Condition], range: MoneyRange, text: String, sources: [Source]) {
        self.id = id
        self.when = when
        self.range = range
        self.text = text
        self.sources = sources
    }
}

/// A credit track as one pack sees it.
public final class Track: Sendable {
    public let id: TrackID
    public let name: String
    public let lane: Lane
    public let filer: Filer
    public let funds: WorkloadKind
    public let about: String
    public let sources: [Source]
    /// Why the pack cannot say more: the program is not published by its source.
    public let unpublished: Sourced<String>?
    /// The track of the same pack whose gates AWS asks of this one too: what the market calls otherwise, or files by another way.
    let gatesOf: TrackID?
    public let founderMinutes: Sourced<Int>
    public let decision: Sourced<DayCount>
    public let validityMonths: Sourced<ClosedRange<Int>>
    public let filingDay: Sourced<Int>
    /// Products that the credit is expected to be restricted to; nil for a general credit.
    public let earmark: Sourced<[String]>?
    public let reviewerQuestions: [String]
    public let notes: [Sourced<String>]
    public let gates: [Gate]
    public let bands: [AwardBand]

    init(
        id: TrackID, name: String, lane: Lane, filer: Filer, funds: WorkloadKind, about: String,
        sources: [Source], unpublished: Sourced<String>?, gatesOf: TrackID?, founderMinutes: Sourced<Int>,
        decision: Sourced<DayCount>, validityMonths: Sourced<ClosedRange<Int>>, filingDay: Sourced<Int>,
        earmark: Sourced<[String]>?, reviewerQuestions: [String], notes: [Sourced<String>], gates: [Gate],
        bands: [AwardBand]
    ) {
        self.id = id
        self.name = name
        self.lane = lane
        self.filer = filer
        self.funds = funds
        self.about = about
        self.sources = sources
        self.unpublished = unpublished
        self.gatesOf = gatesOf
        self.founderMinutes = founderMinutes
        self.decision = decision
        self.validityMonths = validityMonths
        self.filingDay = filingDay
        self.earmark = earmark
        self.reviewerQuestions = reviewerQuestions
        self.notes = notes
        self.gates = gates
        self.bands = bands
    }
}

/// Something a founder can do that would raise the award, as a change of facts.
public final class Lever: Sendable {
    public let id: String
    public let name: String
    public let when: [Condition]
    public let sets: [(fact: Fact, value: FactValue)]
    public let founderMinutes: Int
    public let text: String
    public let sources: [Source]

    init(
        id: String, name: String, when: [Condition], sets: [(fact: Fact, value: FactValue)],
        founderMinutes: Int, text: String, sources: [Source]
    ) {
        self.id = id
        self.name = name
        self.when = when
        self.sets = sets
        self.founderMinutes = founderMinutes
        self.text = text
        self.sources = sources
    }
}

/// What happens to a secondary track without a workload of its own.
public struct CollisionRule: Sendable {
    public let id: String
    public let text: String
    public let question: String
    public let sources: [Source]
}

/// A total that the market quotes for a profile.
public struct QuotedStack: Sendable {
    public let id: String
    public let when: [Condition]
    public let low: Money
    public let high: Money
    public let text: String
    public let contradiction: String?
    public let sources: [Source]
}

/// What one side says about the credit programs.
public final class RulePack: Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case market
        case aws
        case user
    }

    public let id: String
    public let name: String
    public let kind: Kind
    public let asOf: Day
    public let about: String
    public let lanes: [Lane]
    public let tracks: [Track]
    public let information: [(id: String, text: Sourced<String>)]
    public let sameWorkload: CollisionRule
    public let noSecondWorkload: CollisionRule
    public let quoted: [QuotedStack]
    public let levers: [Lever]
    public let outcomes: [Outcome]

    init(
        id: String, name: String, kind: Kind, asOf: Day, about: String, lanes: [Lane], tracks: [Track],
        information: [(id: String, text: Sourced<String>)], sameWorkload: CollisionRule,
        noSecondWorkload: CollisionRule, quoted: [QuotedStack], levers: [Lever], outcomes: [Outcome]
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.asOf = asOf
        self.about = about
        self.lanes = lanes
        self.tracks = tracks
        self.information = information
        self.sameWorkload = sameWorkload
        self.noSecondWorkload = noSecondWorkload
        self.quoted = quoted
        self.levers = levers
        self.outcomes = outcomes
    }

    public func track(_ id: TrackID) -> Track? { tracks.first { $0.id == id } }

    /// The same for the head of a column.
    public var side: String {
        switch kind {
        case .aws: "AWS"
        case .market: "market"
        case .user: name
        }
    }

    /// Whether what a Provider offers decides a track's amount: the Provider's package is what AWS awards (AWS Startups FAQ).
    public func decidedByPackage(_ track: Track) -> Bool {
        track.id == .activatePortfolioVC || track.id == .activatePortfolioPartner
    }

    /// Whose reading it is, in words for people.
    public var reading: String {
        switch kind {
        case .aws: "as AWS publishes"
        case .market: "as the market reports"
        case .user: "by \(name)"
        }
    }

    /// What AWS publishes that an application must meet; nothing where the pack publishes no such track.
    public func publishedGates(of id: TrackID) -> [Gate] {
        guard let track = track(id) else { return [] }
        let gates =
            track.gatesOf.flatMap { self.track($0) }?.gates ?? (track.unpublished == nil ? track.gates : [])
        // That one waits for another application is a matter of the order, which knows it.
        return gates.filter { !$0.requires.contains { $0.fact == .openActivateApplication } }
    }
}
