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

    public init(field: String, text: String, hint: String, choices: [String]) {
        self.field = field
        self.text = text
        self.hint = hint
        self.choices = choices
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
    case cancelApplication

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
        case .cancelApplication: "cancelApplication"
        }
    }

    public init?(_ text: String) {
        let parts = text.split(separator: " ", maxSplits: 2).map(String.init)
        if parts.count == 3, parts[0] == "associate" {
            self = .associate(type: parts[1], identifier: parts[2])
            return
        }
        let all: [FilingStep] = [
            .createOpportunity, .startEngagement, .updateOpportunity, .createApplication,
            .associateApplication,
            .updateApplication, .submitApplication, .recallApplication, .cancelApplication,
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
        case .cancelApplication: "Cancel the benefit application"
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
    }

    public struct Allocation: Hashable, Sendable {
        public let id: String
        public let allocated: Money
        public let issued: Money
        public let status: String

        public init(id: String, allocated: Money, issued: Money, status: String) {
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
    public internal(set) var questions: [FilingQuestion] = []
    /// What founder and partner added to the company file, by field.
    public internal(set) var answers: [String: JSON] = [:]
    /// The packet that the founder agreed to.
    public internal(set) var approved: FilingPacket?
    public internal(set) var isStarted = false
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
    public internal(set) var isWithdrawn = false
    public internal(set) var isExpired = false

    /// What must be said to send it to the live catalog: the company and the amount.
    public var confirmation: String { "\(packet.company) \(packet.amount.rounded)" }

    /// What AWS granted in all.
    public var allocated: Money { allocations.map(\.allocated).total() }

    /// Whether everything granted is on the balance.
    public var isLanded: Bool {
        !codes.isEmpty && codes.allSatisfy(\.isLanded)
    }
}

extension Filing {
    /// What a worker does next; nil when it is somebody else's turn.
    public var next: FilingMove? {
        if isWithdrawn { return nil }
        if let intent {
            // What was begun is brought to its end first, for nobody knows whether it happened; a call that is not wanted
            // any more is only looked for.
            return isWithdrawing && intent.step != .cancelApplication
                ? .settle(intent.step) : .step(intent.step)
        }
        if isWithdrawing {
            if let application,
                ["PENDING_SUBMISSION", "IN_REVIEW", "ACTION_REQUIRED"].contains(application.status)
            {
                return .step(.cancelApplication)
            }
            return nil
        }
        guard let move = wanted else { return nil }
        guard problem != nil, case .step = move else { return move }
        // What was refused waits for somebody; AWS's own decisions are still looked for.
        if let application, ["IN_REVIEW", "ACTION_REQUIRED"].contains(application.status) {
            return .readApplication
        }
        guard let opportunity, opportunity.reviewStatus != "Rejected" else { return nil }
        return .readOpportunity
    }

    private var wanted: FilingMove? {
        guard isStarted, let approved else { return nil }
        guard let opportunity else { return .step(.createOpportunity) }
        for solution in approved.solutions where !opportunity.associated.contains(solution) {
            return .step(.associate(type: "Solutions", identifier: solution))
        }
        for product in approved.products where !opportunity.associated.contains(product) {
            return .step(.associate(type: "AwsProducts", identifier: product))
        }
        switch opportunity.reviewStatus {
        case "Pending Submission":
            switch opportunity.task?.status {
            case nil:
                return isEqual(opportunity.sent, approved.opportunity)
                    ? .step(.startEngagement) : .step(.updateOpportunity)
            case "IN_PROGRESS": return .readTask
            case "COMPLETE": return .readOpportunity
            default: return nil
            }
        case "Action Required":
            // What was approved before AWS asked is no answer to what it asks.
            return opportunity.isAnswered && !isEqual(opportunity.sent, approved.opportunity)
                ? .step(.updateOpportunity) : .readOpportunity
        case "Approved": return nextOfApplication(approved)
        case "Rejected": return nil
        default:
            // While AWS reads the opportunity, the application is made ready beside it.
            if approved.benefit != nil, application == nil { return .step(.createApplication) }
            return .readOpportunity
        }
    }

    private func nextOfApplication(_ approved: FilingPacket) -> FilingMove? {
        guard approved.benefit != nil, let wanted = approved.application else { return nil }
        guard let application else { return .step(.createApplication) }
        switch application.status {
        case "PENDING_SUBMISSION":
            if !isEqual(application.sent, wanted) { return .step(.updateApplication) }
            if !application.isAssociated { return .step(.associateApplication) }
            return .step(.submitApplication)
        case "ACTION_REQUIRED":
            // Only a draft can be changed: it is recalled, corrected and submitted again.
            return application.isAnswered && !isEqual(application.sent, wanted)
                ? .step(.recallApplication) : .readApplication
        case "APPROVED":
            // Codes come in phases, and may be redeemed elsewhere: they are looked at until all have landed.
            let isDone = hasReadAllocations && (allocated.isZero || isComplete && isLanded || isExpired)
            return isDone ? nil : .readAllocations
        case "REJECTED", "CANCELED": return nil
        default: return .readApplication
        }
    }

    /// Whether a code came for all that was allocated.
    private var isComplete: Bool { codes.map(\.amount).total() >= allocated }

    /// Where the filing stands, whose turn it is, and what AWS granted.
    public var position: (state: TrackState, holder: Holder, amount: Money?, note: String) {
        let place = reached
        guard let problem, !isWithdrawn, ![.declined, .withdrawn].contains(place.state) else { return place }
        let note = String("\(problem.code): \(problem.message)".prefix(500))
        return (place.state, questions.isEmpty ? .partner : .founder, place.amount, note)
    }

    private var reached: (state: TrackState, holder: Holder, amount: Money?, note: String) {
        if isWithdrawn {
            let isOpen = opportunity != nil && opportunity?.reviewStatus != "Rejected"
            return (
                .withdrawn, .nobody, nil,
                isOpen ? "Opportunity \(opportunity?.id ?? "") stays in Partner Central: close it there." : ""
            )
        }
        let reviewStatus = opportunity?.reviewStatus
        if reviewStatus == "Rejected" {
            return (.declined, .nobody, nil, opportunity?.reviewReason ?? opportunity?.reviewComments ?? "")
        }
        switch application?.status {
        case "REJECTED": return (.declined, .nobody, nil, application?.reason ?? "")
        case "CANCELED": return (.withdrawn, .nobody, nil, "")
        case "APPROVED" where hasReadAllocations:
            if isLanded {
                let lived = balance.filter { credit in codes.contains { $0.credit == credit.id } }
                if !lived.isEmpty, lived.allSatisfy({ $0.remaining == .zero }) {
                    return (.exhausted, .nobody, allocated, "")
                }
                if isExpired { return (.expired, .nobody, allocated, "") }
                return (.landed, .nobody, allocated, "")
            }
            if isExpired || !codes.isEmpty && codes.allSatisfy({ $0.isLanded || $0.status == "INACTIVE" }) {
                return (.expired, .nobody, allocated, "")
            }
            let note =
                allocated.isZero
                ? "Approved without credit."
                : allocated < (approved?.amount ?? .zero) ? "Approved in part." : ""
            return (.approved, codes.isEmpty ? .nobody : .founder, allocated, note)
        case "ACTION_REQUIRED":
            return (
                .actionRequired, questions.isEmpty ? .partner : .founder, nil,
                application?.reason ?? application?.reasonCodes.joined(separator: ", ") ?? ""
            )
        case "IN_REVIEW", "APPROVED": return (.inReview, .aws, nil, "")
        default: break
        }
        switch reviewStatus {
        case "Action Required":
            return (
                .actionRequired, questions.isEmpty ? .partner : .founder, nil,
                opportunity?.reviewComments ?? opportunity?.reviewReason ?? ""
            )
        case "Submitted", "In review": return (.inReview, .aws, nil, "")
        case "Approved":
            return (
                .inReview, .partner, nil,
                approved?.benefit == nil ? "The opportunity is approved: file the packet in the portal." : ""
            )
        case .some: return (.filed, .partner, nil, "")
        case nil: break
        }
        if isStarted || approved != nil { return (.founderApproved, .partner, nil, "") }
        return questions.isEmpty ? (.ready, .founder, nil, "") : (.draft, .founder, nil, "")
    }

    /// How soon it should be looked at again, in seconds; nil when nothing changes by itself.
    public var interval: Int64? {
        switch next {
        case nil: nil
        case .step, .settle: 0
        case .readTask: 2
        case .readAllocations: hasReadAllocations && isComplete ? 86_400 : 300
        // What changes is found by the sweep every minute and by events; this is for what both have missed. Six looks a day
        // at each of 10,000 stay within the 100,000 reads that AWS allows.
        case .readOpportunity, .readApplication: 14_400
        }
    }
}
