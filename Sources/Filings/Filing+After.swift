package import RulePacks
internal import StructuredText
package import Units

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
        case .prepared(let packet, let catalog, let questions) where isOver:
            // Another filing of the track: what people answered stays, and calls are counted on, for each has a client token
            // of its own.
            next = Filing(track, packet, catalog, questions)
            next.answers = answers
            next.steps = steps
            next.attempt = attempt + 1
            next.balance = balance
            next.balanceRead = balanceRead
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
            if next.opportunity?.task?.isFailed == true { next.opportunity?.task = nil }
        case .intended(let number, let step):
            next.steps = number
            next.intent = Intent(number: number, step: step, since: moment)
        case .done(_, _, let result):
            next.intent = nil
            next.take(result)
        case .refused(_, .recallApplication, _):
            // AWS gives it back no more: it is amended.
            next.intent = nil
            next.application?.isBeyondRecall = true
        case .refused(_, let step, let problem):
            next.intent = nil
            next.problem = problem
            if case .moveStage = step { next.opportunity?.stageAsked = nil }
        case .abandoned: next.intent = nil
        case .observed(let result): next.take(result)
        case .stageAsked(let move):
            next.opportunity?.stageAsked = move
            if problem?.isAboutStage == true { next.problem = nil }
        case .withdrawalAsked(let reason):
            next.isWithdrawing = true
            next.withdrawal = reason
            next.problem = nil
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
            if task.isFailed {
                problem = FilingProblem(
                    step: FilingStep.startEngagement.text, code: task.reason ?? "FAILED",
                    message: task.message ?? "AWS did not take the submission.", fields: [], requestID: nil)
            }
        case .opportunityUpdated(let modified):
            opportunity?.modified = modified
            if let approved { opportunity?.sent = approved.opportunity }
            opportunity?.isAnswered = false
            // Saving what AWS asked for sends it into review again; a look tells when it is otherwise.
            if opportunity?.reviewStatus == "Action Required" { opportunity?.reviewStatus = "Submitted" }
        case .opportunity(
            let arn, let modified, let status, let comments, let reason, let associated, let stage):
            // What somebody mended in the portal is no problem any more.
            if opportunity?.reviewStatus != status { problem = nil }
            if let stage { opportunity?.stage = stage }
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
        case .summary(let summary): opportunity?.summary = summary
        case .stageMoved(let move, let modified):
            opportunity?.stage = move.stage
            opportunity?.modified = modified
            opportunity?.stages.append(move)
            if opportunity?.stageAsked?.stage == move.stage { opportunity?.stageAsked = nil }
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
        case .applicationAmended:
            application?.status = "IN_REVIEW"
            application?.sent = approved?.application ?? .null
            application?.reason = nil
            application?.reasonCodes = []
        case .applicationCanceled: application?.status = "CANCELED"
        case .application(
            let arn, let revision, let status, let stage, let reason, let codes, let isAssociated):
            if let arn { application?.arn = arn }
            if let revision { application?.revision = revision }
            if application?.status != status { problem = nil }
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
