package import RulePacks
public import StructuredText
package import Units

/// Something that happened to the filing of a track.
public enum FilingEvent: Hashable, Sendable {
    /// A packet was made from the company file, with what it still lacks.
    case prepared(FilingPacket, PartnerCatalog, [FilingQuestion])
    case answered([Answered])
    /// The founder agreed to the packet with this hash.
    case approved(hash: String)
    /// The partner sends it.
    case started
    /// A call was decided; it bears this number whatever happens.
    case intended(number: Int, FilingStep)
    case done(number: Int, FilingStep, FilingResult)
    case refused(number: Int, FilingStep, FilingProblem)
    /// A call that is not wanted any more, and that did not happen.
    case abandoned(number: Int, FilingStep)
    /// AWS's side of the opportunity, the task, the application or the allocations is not as it was.
    case observed(FilingResult)
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
        associated: [String])
    case applicationCreated(id: String, arn: String?, revision: String, isAssociated: Bool)
    case applicationAssociated(revision: String?)
    case applicationUpdated(revision: String)
    case applicationSubmitted
    case applicationRecalled
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
            "record prepared for \(catalog.rawValue)\(packet.benefit.map { ", benefit \($0)" } ?? ""), \(questions.count) questions open"
        case .answered(let answers): "answered \(answers.map(\.field).prefix(10).joined(separator: ", "))"
        case .approved(let hash): "the founder approved the record \(hash.prefix(12))"
        case .started: "sent by the partner"
        case .intended(let number, let step): "call \(number) decided: \(step.label)"
        case .done(let number, let step, _): "call \(number) done: \(step.label)"
        case .abandoned(let number, let step):
            "call \(number) not wanted any more and not made: \(step.label)"
        case .refused(let number, let step, let problem):
            "call \(number) refused: \(step.label): \(problem.code) \(problem.message.prefix(200))"
        case .observed(let result): result.summary
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
        case .opportunity(_, _, let status, let comments, let reason, _):
            "opportunity \(status)\(comments.map { ": \($0)" } ?? "")\(reason.map { " (\($0))" } ?? "")"
        case .application(_, _, let status, let stage, let reason, _, _):
            "application \(status)\(stage.map { ", \($0)" } ?? "")\(reason.map { ": \($0)" } ?? "")"
        case .allocations(let list): "AWS allocated \(list.map(\.allocated).total().rounded)"
        case .opportunityCreated(let id, _): "opportunity \(id) created"
        case .associated(let id): "\(id) associated"
        case .opportunityUpdated: "opportunity updated"
        case .applicationCreated(let id, _, _, _): "application \(id) created"
        case .applicationAssociated: "application associated with the opportunity"
        case .applicationUpdated: "application updated"
        case .applicationSubmitted: "application submitted"
        case .applicationRecalled: "application recalled"
        case .applicationCanceled: "application canceled"
        }
    }
}

extension Filing {
    /// A filing as its first packet makes it.
    package init(
        _ track: TrackID, _ packet: FilingPacket, _ catalog: PartnerCatalog, _ questions: [FilingQuestion]
    ) {
        self.track = track
        self.packet = packet
        self.catalog = catalog
        self.questions = questions
    }

    /// The filing after an event.
    package func after(_ event: FilingEvent, at moment: Instant) -> Filing {
        var next = self
        switch event {
        case .prepared(let packet, let catalog, let questions):
            next.packet = packet
            next.questions = questions
            // An approval holds for one catalog; what was sent stays where it was sent.
            if opportunity == nil, intent == nil, catalog != self.catalog {
                next.catalog = catalog
                next.approved = nil
                next.isStarted = false
            }
            if packet != approved, !isStarted { next.approved = nil }
        case .answered(let answers): for answer in answers { next.answers[answer.field] = answer.value }
        case .approved:
            next.approved = packet
            if opportunity?.reviewStatus == "Action Required" { next.opportunity?.isAnswered = true }
            if application?.status == "ACTION_REQUIRED" { next.application?.isAnswered = true }
        case .started:
            next.isStarted = true
            next.problem = nil
            // A submission that failed is made again.
            if next.opportunity?.task?.status == "FAILED" { next.opportunity?.task = nil }
        case .intended(let number, let step):
            next.steps = number
            next.intent = Intent(number: number, step: step, since: moment)
        case .done(_, _, let result):
            next.intent = nil
            next.take(result)
        case .refused(_, _, let problem):
            next.intent = nil
            next.problem = problem
        case .abandoned: next.intent = nil
        case .observed(let result): next.take(result)
        case .withdrawalAsked: next.isWithdrawing = true
        case .withdrawn:
            next.isWithdrawn = true
            next.intent = nil
        case .codeReceived(let code):
            if !codes.contains(where: { $0.id == code.id }) { next.codes.append(code) }
        case .codeShown(let id): next.change(id) { $0.shown = moment }
        case .codeStatus(let id, let status): next.change(id) { $0.status = status }
        case .redemptionIntended(let id, let before):
            next.change(id) {
                $0.state = .redeeming
                // The first look is what counts until the code has settled.
                $0.before = $0.before ?? before
            }
        case .redeemed(let id, let credit):
            next.change(id) {
                $0.state = .redeemed
                $0.credit = credit ?? $0.credit
            }
        case .redemptionRefused(let id, _): next.change(id) { $0.state = .refused }
        case .redemptionUndone(let id):
            next.change(id) {
                $0.state = .received
                $0.before = nil
            }
        case .balanceRead(let credits, let isExpired):
            next.balance = credits
            next.balanceRead = moment
            next.isExpired = isExpired
        }
        return next
    }

    private mutating func change(_ id: String, _ body: (inout CreditCode) -> Void) {
        for place in codes.indices where codes[place].id == id { body(&codes[place]) }
    }

    private mutating func take(_ result: FilingResult) {
        switch result {
        case .opportunityCreated(let id, let modified):
            opportunity = Opportunity(
                id: id, arn: nil, modified: modified, sent: (approved ?? packet).opportunity)
        case .associated(let id):
            if opportunity?.associated.contains(id) == false { opportunity?.associated.append(id) }
        case .task(let task):
            opportunity?.task = task
            if task.status == "FAILED" {
                problem = FilingProblem(
                    step: FilingStep.startEngagement.text, code: task.reason ?? "FAILED",
                    message: task.message ?? "AWS did not take the submission.", fields: [], requestID: nil)
            }
        case .opportunityUpdated(let modified):
            opportunity?.modified = modified
            if let approved { opportunity?.sent = approved.opportunity }
            opportunity?.isAnswered = false
        case .opportunity(let arn, let modified, let status, let comments, let reason, let associated):
            if let arn { opportunity?.arn = arn }
            opportunity?.modified = modified
            if status == "Action Required",
                opportunity?.reviewStatus != status || opportunity?.reviewComments != comments
            {
                opportunity?.isAnswered = false
            }
            opportunity?.reviewStatus = status
            opportunity?.reviewComments = comments
            opportunity?.reviewReason = reason
            opportunity?.associated = associated
        case .applicationCreated(let id, let arn, let revision, let isAssociated):
            application = Application(
                id: id, arn: arn, revision: revision, isAssociated: isAssociated,
                sent: approved?.application ?? packet.application ?? .null)
        case .applicationAssociated(let revision):
            application?.isAssociated = true
            if let revision { application?.revision = revision }
        case .applicationUpdated(let revision):
            application?.revision = revision
            application?.sent = approved?.application ?? .null
        case .applicationSubmitted: application?.status = "IN_REVIEW"
        case .applicationRecalled:
            application?.status = "PENDING_SUBMISSION"
            application?.reason = nil
            application?.reasonCodes = []
        case .applicationCanceled: application?.status = "CANCELED"
        case .application(
            let arn, let revision, let status, let stage, let reason, let codes, let isAssociated):
            if let arn { application?.arn = arn }
            if let revision { application?.revision = revision }
            if status == "ACTION_REQUIRED", application?.status != status || application?.reason != reason {
                application?.isAnswered = false
            }
            application?.status = status
            application?.stage = stage
            application?.reason = reason
            application?.reasonCodes = codes
            application?.isAssociated = isAssociated
        case .allocations(let found):
            allocations = found
            hasReadAllocations = true
        }
    }
}
