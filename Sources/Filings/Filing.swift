public import RulePacks
public import StructuredText
public import Units

/// Which of Partner Central's catalogs a filing goes to.
public enum PartnerCatalog: String, CaseIterable, Sendable {
    /// For tests: nobody at AWS reads it.
    case sandbox = "Sandbox"
    /// The real one.
    case live = "AWS"
}

/// What is to be sent for a track: the opportunity, what it is tied to, and the benefit application.
public struct FilingPacket: Hashable, Sendable {
    /// CreateOpportunity's request without Catalog and ClientToken.
    public let opportunity: JSON
    public let solutions: [String]
    public let products: [String]
    /// `Co-Sell` or `For Visibility Only`.
    public let involvement: String
    /// `Full` or `Limited`.
    public let visibility: String
    /// The benefit applied for; nil when the funding is filed in the portal, by a packet.
    public let benefit: String?
    /// CreateBenefitApplication's members Name, Description, FulfillmentTypes and BenefitApplicationDetails.
    public let application: JSON?
    /// What the plan expects of it, for the confirmation.
    public let amount: Money
    public let company: String

    public init(
        opportunity: JSON, solutions: [String], products: [String], involvement: String, visibility: String,
        benefit: String?, application: JSON?, amount: Money, company: String
    ) {
        self.opportunity = opportunity
        self.solutions = solutions
        self.products = products
        self.involvement = involvement
        self.visibility = visibility
        self.benefit = benefit
        self.application = application
        self.amount = amount
        self.company = company
    }
}

/// Something that the record needs and nobody has stated.
public struct FilingQuestion: Hashable, Sendable {
    /// The field: a path of the opportunity, or `$.` and a path of the benefit's details.
    public let field: String
    public let text: String
    /// What may be answered, for people; empty when anything may.
    public let hint: String
    public let choices: [String]
    /// What each row of a list holds; empty for what is no list of rows.
    ///
    /// A row's value is answered as `field[0].name`.
    public let columns: [Column]
    /// What the answer must keep to, by the keywords of JSON Schema (`type`, `minimum`, `maxLength`, `pattern`, `format`, …): a form
    /// checks it while somebody types.
    public let bounds: [String: String]
    /// Whether it waits for its answer; else the record has one, which may be changed.
    public let isOpen: Bool

    /// One value of a row.
    public struct Column: Hashable, Sendable {
        public let name: String
        public let hint: String
        public let choices: [String]

        public init(name: String, hint: String, choices: [String]) {
            self.name = name
            self.hint = hint
            self.choices = choices
        }
    }

    public init(
        field: String, text: String, hint: String, choices: [String], columns: [Column] = [],
        bounds: [String: String] = [:], isOpen: Bool = true
    ) {
        self.columns = columns
        self.bounds = bounds
        self.isOpen = isOpen
        self.field = field
        self.text = text
        self.hint = hint
        self.choices = choices
    }

    /// The same, open or answered.
    public func with(isOpen: Bool) -> FilingQuestion {
        FilingQuestion(
            field: field, text: text, hint: hint, choices: choices, columns: columns, bounds: bounds,
            isOpen: isOpen)
    }
}

/// What AWS refused, in its own words.
public struct FilingProblem: Hashable, Sendable {
    public struct Field: Hashable, Sendable {
        public let name: String
        public let code: String
        public let message: String

        public init(name: String, code: String, message: String) {
            self.name = name
            self.code = code
            self.message = message
        }
    }

    public let step: String
    public let code: String
    public let message: String
    public let fields: [Field]
    public let requestID: String?

    public init(step: String, code: String, message: String, fields: [Field], requestID: String?) {
        self.step = step
        self.code = code
        self.message = message
        self.fields = fields
        self.requestID = requestID
    }
}

/// One call that changes something at AWS.
public enum FilingStep: Hashable, Sendable {
    case createOpportunity
    case associate(type: String, identifier: String)
    case startEngagement
    case updateOpportunity
    case createApplication
    case associateApplication
    case updateApplication
    case submitApplication
    case recallApplication
    /// AWS's way of changing single fields of an application that can no longer be recalled.
    case amendApplication
    case cancelApplication
    /// Writes the opportunity's stage in the partner's pipeline, with its next steps.
    case moveStage(String)

    /// An identifier that may stand in a step and a request.
    public static func isIdentifier(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 255 && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }

    public var text: String {
        switch self {
        case .createOpportunity: "createOpportunity"
        case .associate(let type, let id): "associate \(type) \(id)"
        case .startEngagement: "startEngagement"
        case .updateOpportunity: "updateOpportunity"
        case .createApplication: "createApplication"
        case .associateApplication: "associateApplication"
        case .updateApplication: "updateApplication"
        case .submitApplication: "submitApplication"
        case .recallApplication: "recallApplication"
        case .amendApplication: "amendApplication"
        case .cancelApplication: "cancelApplication"
        case .moveStage(let stage): "moveStage \(stage)"
        }
    }

    public init?(_ text: String) {
        let parts = text.split(separator: " ", maxSplits: 2).map(String.init)
        if parts.count == 3, parts[0] == "associate" {
            self = .associate(type: parts[1], identifier: parts[2])
            return
        }
        if text.hasPrefix("moveStage ") {
            self = .moveStage(String(text.dropFirst("moveStage ".count)))
            return
        }
        let all: [FilingStep] = [
            .createOpportunity, .startEngagement, .updateOpportunity, .createApplication,
            .associateApplication,
            .updateApplication, .submitApplication, .recallApplication, .amendApplication, .cancelApplication,
        ]
        guard let step = all.first(where: { $0.text == text }) else { return nil }
        self = step
    }

    /// For people.
    public var label: String {
        switch self {
        case .createOpportunity: "Create the opportunity"
        case .associate(let type, let id): "Associate \(id) (\(type))"
        case .startEngagement: "Submit the opportunity to AWS"
        case .updateOpportunity: "Correct the opportunity"
        case .createApplication: "Create the benefit application"
        case .associateApplication: "Tie the application to the opportunity"
        case .updateApplication: "Correct the benefit application"
        case .submitApplication: "Submit the benefit application"
        case .recallApplication: "Recall the benefit application"
        case .amendApplication: "Amend the benefit application"
        case .cancelApplication: "Cancel the benefit application"
        case .moveStage(let stage): "Move the opportunity to \(stage)"
        }
    }
}

/// What to do next about a filing.
public enum FilingMove: Hashable, Sendable {
    /// A call that changes something.
    case step(FilingStep)
    /// Find out whether a call happened, without making it again.
    case settle(FilingStep)
    /// See how the task of the submission stands.
    case readTask
    case readOpportunity
    case readApplication
    case readAllocations
}

/// The filing of one track in Partner Central, as its events have made it.
public struct Filing: Hashable, Sendable {
    public struct Opportunity: Hashable, Sendable {
        public let id: String
        public internal(set) var arn: String?
        /// The optimistic lock, exactly as AWS wrote it.
        public internal(set) var modified: String
        public internal(set) var reviewStatus = "Pending Submission"
        public internal(set) var reviewComments: String?
        public internal(set) var reviewReason: String?
        public internal(set) var associated: [String] = []
        /// What AWS holds of our packet: the opportunity last sent.
        public internal(set) var sent: JSON
        public internal(set) var task: Task?
        /// Whether the founder approved a record since AWS asked for action.
        public internal(set) var isAnswered = false
        /// The stage in the partner's pipeline, as AWS last told it or took it; nil while only the packet says it.
        public internal(set) var stage: String?
        /// What was asked of the stage and is not done yet.
        public internal(set) var stageAsked: StageMove?
        /// The stages that were written, oldest first.
        public internal(set) var stages: [StageMove] = []
        /// AWS's own view of it, once it was submitted.
        public internal(set) var summary: AWSSummary?
    }

    /// A stage of the partner's pipeline with what comes next.
    public struct StageMove: Hashable, Sendable {
        /// One of AWS's: Qualified, Technical Validation, Business Validation, Committed, Launched, Closed Lost.
        public let stage: String
        /// AWS takes at most 255 characters.
        public let nextSteps: String

        /// The stages that a partner writes after AWS's approval, in their order.
        public static let stages = [
            "Qualified", "Technical Validation", "Business Validation", "Committed", "Launched",
        ]

        public init(stage: String, nextSteps: String) {
            self.stage = stage
            self.nextSteps = nextSteps
        }
    }

    /// What GetAwsOpportunitySummary tells of AWS's side.
    public struct AWSSummary: Hashable, Sendable {
        public let stage: String?
        /// High, Medium or Low.
        public let engagementScore: String?
        /// From 0 to 100: how complete AWS's machine finds the record.
        public let quality: Int?
        public let nextBestActions: String?
        /// People of AWS, as `Name, title, address`.
        public let team: [String]

        public init(
            stage: String?, engagementScore: String?, quality: Int?, nextBestActions: String?, team: [String]
        ) {
            self.stage = stage
            self.engagementScore = engagementScore
            self.quality = quality
            self.nextBestActions = nextBestActions
            self.team = team
        }
    }

    public struct Task: Hashable, Sendable {
        public let id: String?
        public let status: String
        public let message: String?
        public let reason: String?

        public init(id: String?, status: String, message: String?, reason: String?) {
            self.id = id
            self.status = status
            self.message = message
            self.reason = reason
        }

        /// Whether AWS did not take the submission.
        var isFailed: Bool { status == "FAILED" }
    }

    public struct Application: Hashable, Sendable {
        public let id: String
        public internal(set) var arn: String?
        public internal(set) var revision: String
        public internal(set) var status = "PENDING_SUBMISSION"
        public internal(set) var stage: String?
        public internal(set) var reason: String?
        public internal(set) var reasonCodes: [String] = []
        public internal(set) var isAssociated: Bool
        public internal(set) var sent: JSON
        /// Whether the founder approved a record since AWS asked for action.
        public internal(set) var isAnswered = false
        /// Whether AWS refused to give it back as a draft in the stage that it has reached.
        public internal(set) var isBeyondRecall = false
    }

    public struct Allocation: Hashable, Sendable {
        public let id: String
        /// nil when it is no credit in dollars, or AWS's amount cannot be read: never taken for nothing.
        public let allocated: Money?
        /// The part for which codes were issued so far.
        public let issued: Money?
        public let status: String

        public init(id: String, allocated: Money?, issued: Money?, status: String) {
            self.id = id
            self.allocated = allocated
            self.issued = issued
            self.status = status
        }
    }

    /// A call that was decided and whose outcome is not known.
    public struct Intent: Hashable, Sendable {
        public let number: Int
        public let step: FilingStep
        public let since: Instant
    }

    public let track: TrackID
    public internal(set) var catalog: PartnerCatalog
    public internal(set) var packet: FilingPacket
    /// What the record asks for, answered or not.
    public internal(set) var fields: [FilingQuestion] = []
    /// What waits for an answer.
    public var questions: [FilingQuestion] { fields.filter(\.isOpen) }
    /// What founder and partner added to the company file, by field.
    public internal(set) var answers: [String: JSON] = [:]
    /// The packet that the founder agreed to.
    public internal(set) var approved: FilingPacket?
    public internal(set) var isStarted = false
    /// Whether an approval was given and holds no more, for the record changed after it.
    var isApprovalVoid = false
    public internal(set) var opportunity: Opportunity?
    public internal(set) var application: Application?
    public internal(set) var allocations: [Allocation] = []
    public internal(set) var hasReadAllocations = false
    public internal(set) var codes: [CreditCode] = []
    public internal(set) var balance: [BalanceCredit] = []
    /// When the balance was last read; nil before, and in logs that did not keep it.
    public internal(set) var balanceRead: Instant?
    /// Calls decided so far; each has a number of its own, from which its client token is derived.
    public internal(set) var steps = 0
    public internal(set) var intent: Intent?
    public internal(set) var problem: FilingProblem?
    public internal(set) var isWithdrawing = false
    /// Why it is withdrawn, in the words that AWS is told.
    public internal(set) var withdrawal: String?
    public internal(set) var isWithdrawn = false
    public internal(set) var isExpired = false
    /// What people told of a funding that is applied for in the portal; nil where nothing was.
    package internal(set) var portal: PortalFiling?
    /// Which filing of the track it is: 2 when one before it was withdrawn or declined.
    public internal(set) var attempt = 1

    /// What must be said to send it to the live catalog: the company and the amount.
    public var confirmation: String { "\(packet.company) \(packet.amount.rounded)" }

    /// What the application asked for, by the first of its fields that is an amount; nil where it asked for none.
    public var asked: Money? {
        let details = (approved ?? packet).application?["BenefitApplicationDetails"]
        let field = details?.members.first { $0.key.lowercased().contains("amount") }?.value
        return field.flatMap { try? Money(parsing: $0.text ?? $0.compact) }
    }

    /// What AWS granted in all, as far as it can be read.
    public var allocated: Money { allocations.compactMap(\.allocated).total() }

    /// What of it is on the balance.
    public var landed: Money { codes.filter(\.isLanded).map(\.amount).total() }

    /// Whether a code came for all that was allocated.
    var isComplete: Bool { codes.map(\.amount).total() >= allocated }

    /// Whether everything granted is on the balance: of what is issued in phases every phase.
    public var isLanded: Bool {
        !codes.isEmpty && codes.allSatisfy(\.isLanded) && isComplete
    }

    /// Whether AWS said no.
    var isDeclined: Bool {
        opportunity?.reviewStatus == "Rejected" || application?.status == "REJECTED"
            || portal?.isDeclined == true
    }
}
