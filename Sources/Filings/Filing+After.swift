package import RulePacks
internal import StructuredText
package import Units

extension Filing {
    /// A filing as its first packet makes it.
    package init(
        _ track: TrackID, _ packet: FilingPacket, _ catalog: PartnerCatalog, _ fields: [FilingQuestion]
    ) {
        self.track = track
        self.packet = packet
        self.catalog = catalog
        self.fields = fields
    }

    /// The filing after an event.
    package func after(_ event: FilingEvent, at moment: Instant) -> Filing {
        var next = self
        switch event {
        case .prepared(let packet, let catalog, let fields): next.prepare(packet, catalog, fields)
        case .answered(let answers):
            // Null takes an answer back.
            for answer in answers { next.answers[answer.field] = answer.value == .null ? nil : answer.value }
        case .approved:
            next.approved = packet
            next.isApprovalVoid = false
            if opportunity?.reviewStatus == "Action Required" { next.opportunity?.isAnswered = true }
            if application?.status == "ACTION_REQUIRED" { next.application?.isAnswered = true }
        case .started:
            next.isStarted = true
            next.problem = nil
            // A submission that failed is made again.
            if next.opportunity?.task?.isFailed == true { next.opportunity?.task = nil }
        case .joined(let id, let modified, let held):
            next.opportunity = Opportunity(id: id, arn: nil, modified: modified, sent: held)
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
        case .portal(.undone):
            _ = next.portal?.words.popLast()
            if next.portal?.words.isEmpty == true { next.portal = nil }
        case .portal(let word): next.portal = PortalFiling(words: (portal?.words ?? []) + [word])
        case .withdrawalAsked(let reason):
            next.isWithdrawing = true
            next.withdrawal = reason
            next.problem = nil
        case .withdrawn:
            next.isWithdrawn = true
            next.intent = nil
        case .codeReceived, .codeShown, .codeStatus, .redemptionIntended, .redeemed, .redemptionRefused,
            .redemptionUndone:
            next.takeCode(event, at: moment)
        case .balanceRead(let credits, let isExpired):
            next.balance = credits
            next.balanceRead = moment
            next.isExpired = isExpired
        }
        return next
    }

    private mutating func prepare(
        _ packet: FilingPacket, _ catalog: PartnerCatalog, _ fields: [FilingQuestion]
    ) {
        if isOver {
            // Another filing of the track: what people answered stays, and calls are counted on, for each has a client token
            // of its own.
            let before = self
            self = Filing(track, packet, catalog, fields)
            answers = before.answers
            steps = before.steps
            attempt = before.attempt + 1
            balance = before.balance
            balanceRead = before.balanceRead
            return
        }
        self.packet = packet
        self.fields = fields
        // An approval holds for one catalog; what was sent stays where it was sent.
        if opportunity == nil, intent == nil, catalog != self.catalog {
            self.catalog = catalog
            approved = nil
            isStarted = false
        }
        if packet != approved, !isStarted {
            isApprovalVoid = isApprovalVoid || approved != nil
            approved = nil
        }
    }

    private mutating func takeCode(_ event: FilingEvent, at moment: Instant) {
        if case .codeReceived(let code) = event, !codes.contains(where: { $0.id == code.id }) {
            codes.append(code)
        }
        if case .codeShown(let id) = event { change(id) { $0.shown = moment } }
        if case .codeStatus(let id, let status) = event { change(id) { $0.status = status } }
        if case .redemptionIntended(let id, let before) = event {
            change(id) {
                $0.state = .redeeming
                // The first look is what counts until the code has settled.
                $0.before = $0.before ?? before
            }
        }
        if case .redeemed(let id, let credit) = event {
            change(id) {
                $0.state = .redeemed
                $0.credit = credit ?? $0.credit
            }
        }
        if case .redemptionRefused(let id, _) = event { change(id) { $0.state = .refused } }
        if case .redemptionUndone(let id) = event {
            change(id) {
                // After a call that was sent, what was on the balance before it still tells what it became.
                if $0.state == .redeeming { $0.before = nil }
                $0.state = .received
            }
        }
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
            see(status, comments)
            if let stage { opportunity?.stage = stage }
            if let arn { opportunity?.arn = arn }
            opportunity?.modified = modified
            opportunity?.reviewReason = reason
            opportunity?.associated = associated
        case .summary(let summary): opportunity?.summary = summary
        case .stageMoved(let move, let modified):
            opportunity?.stage = move.stage
            opportunity?.modified = modified
            opportunity?.stages.append(move)
            if opportunity?.stageAsked?.stage == move.stage { opportunity?.stageAsked = nil }
        case .applicationCreated, .applicationAssociated, .applicationUpdated, .applicationSubmitted,
            .applicationRecalled, .applicationAmended, .applicationCanceled, .application:
            takeApplication(result)
        case .allocations(let found):
            allocations = found
            hasReadAllocations = true
        }
    }

    /// How AWS's review stands.
    private mutating func see(_ status: String, _ comments: String?) {
        guard let known = opportunity else { return }
        // What somebody mended in the portal is no problem any more.
        if known.reviewStatus != status { problem = nil }
        if status == "Action Required", known.reviewStatus != status || known.reviewComments != comments {
            opportunity?.isAnswered = false
        }
        opportunity?.reviewStatus = status
        opportunity?.reviewComments = comments
    }

    private mutating func takeApplication(_ result: FilingResult) {
        if case .applicationCreated(let id, let arn, let revision, let isAssociated) = result {
            application = Application(
                id: id, arn: arn, revision: revision, isAssociated: isAssociated,
                sent: approved?.application ?? packet.application ?? .null)
            return
        }
        guard var known = application else { return }
        switch result {
        case .applicationAssociated(let revision):
            known.isAssociated = true
            known.revision = revision ?? known.revision
        case .applicationUpdated(let revision):
            known.revision = revision
            known.sent = approved?.application ?? .null
        case .applicationSubmitted: known.status = "IN_REVIEW"
        case .applicationRecalled, .applicationAmended:
            known.status = "PENDING_SUBMISSION"
            if result == .applicationAmended {
                known.status = "IN_REVIEW"
                known.sent = approved?.application ?? .null
            }
            known.reason = nil
            known.reasonCodes = []
        case .applicationCanceled: known.status = "CANCELED"
        case .application(
            let arn, let revision, let status, let stage, let reason, let codes, let isAssociated):
            if known.status != status { problem = nil }
            if status == "ACTION_REQUIRED", known.status != status || known.reason != reason {
                known.isAnswered = false
            }
            known.arn = arn ?? known.arn
            known.revision = revision ?? known.revision
            known.status = status
            known.stage = stage
            known.reason = reason
            known.reasonCodes = codes
            known.isAssociated = isAssociated
        case .applicationCreated, .opportunityCreated, .associated, .task, .opportunityUpdated, .opportunity,
            .summary,
            .stageMoved, .allocations:
            return
        }
        application = known
    }
}
