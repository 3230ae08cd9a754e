public import StructuredText
internal import Units

/// Something that happened to the filing of a track.
public enum FilingEvent: Hashable, Sendable {
    /// A packet was made from the company file, with what it still lacks.
    case prepared(FilingPacket, PartnerCatalog, [FilingQuestion])
    case answered([Answered])
    /// The founder agreed to the packet with this hash.
    case approved(hash: String)
    /// The partner sends it.
    case started
    /// An opportunity that Partner Central has already is taken for the filing, instead of making another; `held` is
    /// CreateOpportunity's part of it.
    case joined(id: String, modified: String, held: JSON)
    /// A call was decided; it bears this number whatever happens.
    case intended(number: Int, FilingStep)
    case done(number: Int, FilingStep, FilingResult)
    case refused(number: Int, FilingStep, FilingProblem)
    /// A call that is not wanted any more, and that did not happen.
    case abandoned(number: Int, FilingStep)
    /// AWS's side of the opportunity, the task, the application or the allocations is not as it was.
    case observed(FilingResult)
    /// The partner moves the opportunity along its pipeline.
    case stageAsked(Filing.StageMove)
    /// What people tell of a funding that is applied for in the portal.
    case portal(PortalWord)
    case withdrawalAsked(reason: String)
    case withdrawn
    case codeReceived(CreditCode)
    /// AWS calls the code otherwise than before: INACTIVE, FULFILLED.
    case codeStatus(String, status: String)
    case codeShown(String)
    /// It is about to be sent; these credits were on the balance before.
    case redemptionIntended(String, before: [String])
    case redeemed(String, credit: String?)
    case redemptionRefused(String, reason: String)
    /// It is not known whether the code arrived, and the balance tells that it did not.
    case redemptionUndone(String)
    case balanceRead([BalanceCredit], isExpired: Bool)

    public struct Answered: Hashable, Sendable {
        public let field: String
        public let value: JSON

        public init(field: String, value: JSON) {
            self.field = field
            self.value = value
        }
    }
}

/// What a call or a look told of AWS's side.
public enum FilingResult: Hashable, Sendable {
    case opportunityCreated(id: String, modified: String)
    case associated(String)
    case task(Filing.Task)
    case opportunityUpdated(modified: String)
    case opportunity(
        arn: String?, modified: String, reviewStatus: String, comments: String?, reason: String?,
        associated: [String], stage: String?)
    /// AWS's own view of an opportunity that was submitted.
    case summary(Filing.AWSSummary)
    case stageMoved(Filing.StageMove, modified: String)
    case applicationCreated(id: String, arn: String?, revision: String, isAssociated: Bool)
    case applicationAssociated(revision: String?)
    case applicationUpdated(revision: String)
    case applicationSubmitted
    case applicationRecalled
    case applicationAmended
    case applicationCanceled
    case application(
        arn: String?, revision: String?, status: String, stage: String?, reason: String?, codes: [String],
        isAssociated: Bool)
    case allocations([Filing.Allocation])
}

extension FilingEvent {
    /// What happened, in a few words without anything secret.
    public var summary: String {
        switch self {
        case .prepared(let packet, let catalog, let questions):
            "record prepared for \(catalog.rawValue)\(packet.benefit.map { ", benefit \($0)" } ?? ""), \(questions.count(where: \.isOpen)) questions open"
        case .answered(let answers): "answered \(answers.map(\.field).prefix(10).joined(separator: ", "))"
        case .approved(let hash): "the founder approved the record \(hash.prefix(12))"
        case .started: "sent by the partner"
        case .joined(let id, _, _): "goes on with the opportunity \(id), which Partner Central had already"
        case .intended(let number, let step): "call \(number) decided: \(step.label)"
        case .done(let number, let step, _): "call \(number) done: \(step.label)"
        case .abandoned(let number, let step):
            "call \(number) not wanted any more and not made: \(step.label)"
        case .refused(let number, let step, let problem):
            "call \(number) refused: \(step.label): \(problem.code) \(problem.message.prefix(200))"
        case .observed(let result): result.summary
        case .stageAsked(let move): "the opportunity goes to \(move.stage): \(move.nextSteps)"
        case .portal(let word): word.text
        case .withdrawalAsked(let reason): "withdrawal asked for: \(reason)"
        case .withdrawn: "withdrawn"
        case .codeReceived(let code):
            "a credit code of \(code.amount.rounded) for account \(code.account) was received"
        case .codeStatus(_, let status): "AWS calls the credit code \(status)"
        case .codeShown: "the credit code was shown to the founder"
        case .redemptionIntended: "the credit code is sent to AWS"
        case .redeemed(_, let credit):
            "the credit code was redeemed\(credit.map { " as credit \($0)" } ?? "")"
        case .redemptionRefused(_, let reason): "AWS refused the credit code: \(reason)"
        case .redemptionUndone: "the credit code was not sent"
        case .balanceRead(let credits, _):
            "balance read: \(credits.count) credits, \(credits.compactMap(\.remaining).total().rounded) left\(credits.contains { $0.remaining == nil } ? ", not all could be read" : "")"
        }
    }
}

extension FilingResult {
    var summary: String {
        switch self {
        case .task(let task): "the submission's task is \(task.status)"
        case .summary(let summary): summary.text
        case .stageMoved(let move, _): "the opportunity is \(move.stage)"
        case .opportunity(_, _, let status, let comments, let reason, _, _):
            "opportunity \(status)\(comments.map { ": \($0)" } ?? "")\(reason.map { " (\($0))" } ?? "")"
        case .application(_, _, let status, let stage, let reason, _, _):
            "application \(status.plainWord)\(stage.map { ", \($0.plainWord)" } ?? "")\(reason.map { ": \($0)" } ?? "")"
        case .allocations(let list):
            "AWS allocated \(list.compactMap(\.allocated).total().rounded)\(list.contains { $0.allocated == nil } ? ", and what is no credit in dollars" : "")"
        case .opportunityCreated(let id, _): "opportunity \(id) created"
        case .associated(let id): "\(id) associated"
        case .opportunityUpdated: "opportunity updated"
        case .applicationCreated(let id, _, _, _): "application \(id) created"
        case .applicationAssociated: "application associated with the opportunity"
        case .applicationUpdated: "application updated"
        case .applicationSubmitted: "application submitted"
        case .applicationRecalled: "application recalled"
        case .applicationAmended: "application amended"
        case .applicationCanceled: "application canceled"
        }
    }
}

extension Filing.AWSSummary {
    /// In one line.
    public var text: String {
        let parts = [
            stage.map { "AWS's stage is \($0)" }, engagementScore.map { "engagement \($0)" },
            quality.map { "quality \($0) of 100" }, nextBestActions,
            team.isEmpty ? nil : "with \(team.joined(separator: "; "))",
        ]
        return parts.compactMap(\.self).joined(separator: ", ")
    }
}
