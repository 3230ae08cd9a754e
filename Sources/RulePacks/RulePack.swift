public import Units

/// A place where a fact was read, with the day of the copy.
public struct Source: Hashable, Sendable {
    /// What weight a source has.
    public enum Kind: String, Sendable, CaseIterable {
        /// AWS itself publishes it.
        case aws
        /// Credit routers and their guides report it.
        case market
        /// Somebody else reports it.
        case other
        /// This project's arithmetic on sourced facts.
        case derived
        /// This project's answer to what the sources leave open.
        case proposal
    }

    public let id: String
    public let kind: Kind
    public let title: String
    public let url: String
    public let asOf: Day
}

/// A statement with where it was read.
public struct Sourced<Value: Sendable>: Sendable {
    public let value: Value
    public let sources: [Source]
}

/// The track ids that the command's documents use.
public enum TrackID: String, CaseIterable, Sendable {
    case activateBuilders = "activate-builders"
    case activateFounders = "activate-founders"
    case buildForStartups = "build-for-startups"
    case activatePortfolioVC = "activate-portfolio-vc"
    case activatePortfolioPartner = "activate-portfolio-partner"
    case bedrockPOC = "bedrock-poc"
    case buildForAWS = "build-for-aws"
    case map
    case genAIAccelerator = "genai-accelerator"
}

/// Who sends the application.
public enum Filer: String, CaseIterable, Sendable {
    case founder
    case investor
    case partner
}

/// What kind of work a track funds; a stack adds up only over distinct workloads.
public enum WorkloadKind: String, CaseIterable, Sendable {
    case basePlatform = "base-platform"
    case discreteProject = "discrete-project"
    case platformMigration = "platform-migration"
    case soc2Scaffolding = "soc2-scaffolding"
    case generativeAI = "generative-ai"
    case cloudExit = "cloud-exit"

    /// Whether a workload of this kind can justify a track that funds `other`.
    public func serves(_ other: WorkloadKind) -> Bool {
        switch other {
        case .basePlatform, .generativeAI, .soc2Scaffolding: self == other
        case .platformMigration, .cloudExit: self == .platformMigration || self == .cloudExit
        case .discreteProject: self != .basePlatform && self != .generativeAI
        }
    }
}

/// How a lane's tracks count in a stack.
public struct Lane: Sendable {
    public enum Counting: String, CaseIterable, Sendable {
        /// Its largest award counts; a later award pays the difference.
        case largest
        /// Shown beside the stack, never added.
        case separate
    }

    public let id: String
    public let name: String
    public let counting: Counting
    /// Whether only one application of the lane may be open.
    public let isSerial: Bool
    public let text: String
    public let sources: [Source]
}

/// What a company must meet, and what follows when it does not.
public struct Gate: Sendable {
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
}

/// An amount that holds under conditions.
///
/// The award is the best of the bands that hold, so that more evidence never lowers it.
public struct AwardBand: Sendable {
    public let id: String
    public let when: [Condition]
    public let range: MoneyRange
    public let text: String
    public let sources: [Source]
}

/// A credit track as one pack sees it.
public struct Track: Sendable {
    public let id: TrackID
    public let name: String
    public let lane: Lane
    public let filer: Filer
    public let funds: WorkloadKind
    public let about: String
    public let sources: [Source]
    /// Why the pack cannot say more: the program is not published by its source.
    public let unpublished: Sourced<String>?
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
}

/// Something a founder can do that would raise the award, as a change of facts.
public struct Lever: Sendable {
    public let id: String
    public let name: String
    public let when: [Condition]
    public let sets: [(fact: Fact, value: FactValue)]
    public let founderMinutes: Int
    public let text: String
    public let sources: [Source]
}

/// One of the ways a founder can go: alone, with a partner, or with everything.
public struct Outcome: Sendable {
    public let id: String
    public let name: String
    public let tracks: [TrackID]
    public let founderMinutes: Int
    public let coversSOC2: Bool
    public let coversBedrock: Bool
    public let text: String
    public let sources: [Source]
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
public struct RulePack: Sendable {
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

    public func track(_ id: TrackID) -> Track? { tracks.first { $0.id == id } }
}

/// A question that a reviewer asks, as a rule over facts.
public struct ReviewerQuestion: Sendable {
    public enum Severity: String, CaseIterable, Sendable, Comparable {
        case note
        case warning
        case error

        public static func < (a: Severity, b: Severity) -> Bool {
            (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
        }
    }

    public let id: String
    public let name: String
    public let severity: Severity
    /// Whether a free text alone can be asked.
    public let readsText: Bool
    public let when: [Condition]
    /// Dotted path of the company file that the finding points at.
    public let path: String
    public let text: String
    public let cost: String
    public let fix: String
    public let sources: [Source]
}

/// The reviewer's questions with the phrases and thresholds that the facts about a text are made from.
public struct Review: Sendable {
    public let questions: [ReviewerQuestion]
    public let phrases: [String: [String]]
    public let specificWords: Int
    public let itemizedServices: Int
}

/// A contradiction between or within sources, and how it is represented.
public struct Conflict: Sendable {
    public let id: String
    public let title: String
    public let tracks: [TrackID]
    /// What the market says; for a contradiction within one source, the contradiction itself.
    public let market: String
    /// What AWS says; nil for a contradiction within one source.
    public let aws: String?
    public let stance: String
    public let sources: [Source]
}
