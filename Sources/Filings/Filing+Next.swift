internal import StructuredText
internal import Units

extension Filing {
    /// What a worker does next; nil when it is somebody else's turn.
    public var next: FilingMove? {
        if isWithdrawn { return nil }
        if let intent {
            // What was begun is brought to its end first, for nobody knows whether it happened; a call that is not wanted
            // any more is only looked for.
            return isWithdrawing && !intent.step.isEnding ? .settle(intent.step) : .step(intent.step)
        }
        if isWithdrawing || isDeclined { return ending }
        if let asked = opportunity?.stageAsked, opportunity?.reviewStatus == "Approved" {
            return .step(.moveStage(asked.stage))
        }
        guard let move = wanted else { return nil }
        guard let problem, !problem.isAboutStage, case .step = move else { return move }
        // What was refused waits for somebody, or is mended in the portal: AWS's side is still looked at.
        if let application, !["PENDING_SUBMISSION", "CANCELED"].contains(application.status) {
            return .readApplication
        }
        return opportunity == nil ? nil : .readOpportunity
    }

    /// What is left to do at AWS when the filing is withdrawn or declined: no draft stays behind, and what stays in the
    /// partner's pipeline is closed as lost.
    private var ending: FilingMove? {
        if let application, ReviewWords.cancelable.contains(application.status),
            !isRefused(.cancelApplication)
        {
            return .step(.cancelApplication)
        }
        guard let opportunity, let lost = closing, opportunity.stage != lost.stage else { return nil }
        if opportunity.task?.status == "IN_PROGRESS", opportunity.reviewStatus == "Pending Submission" {
            return .readTask
        }
        switch opportunity.reviewStatus {
        // AWS has ended it.
        case "Rejected": return nil
        // Nothing can be written while AWS reads it.
        case "Submitted", "In review": return .readOpportunity
        default: return isRefused(.moveStage(lost.stage)) ? nil : .step(.moveStage(lost.stage))
        }
    }

    private func isRefused(_ step: FilingStep) -> Bool { problem?.step == step.text }

    /// How the opportunity is closed as lost; nil while it goes on.
    package var closing: StageMove? {
        let why: String
        if isWithdrawing {
            why = withdrawal ?? "Withdrawn."
        } else if application?.status == "REJECTED" {
            why = "AWS declined the funding\(application?.reason.map { ": \($0)" } ?? ".")"
        } else if case .declined? = portal?.last {
            why = portal?.last?.text ?? ""
        } else {
            return nil
        }
        return StageMove(stage: "Closed Lost", nextSteps: String(why.prefix(255)))
    }

    /// Whether it is at its end and nothing is left to do, so that the track can be filed anew.
    package var isOver: Bool {
        (isWithdrawn || isDeclined || application?.status == "CANCELED") && next == nil
    }

    /// Whether it is on its way to its end.
    public var isEnding: Bool {
        isWithdrawing || isWithdrawn || isDeclined || application?.status == "CANCELED"
    }

    /// Whether it can still be taken back: AWS has neither granted nor refused it.
    public var canWithdraw: Bool {
        !isEnding && application?.status != "APPROVED" && portal?.granted == nil
    }

    private var wanted: FilingMove? {
        // What was entered by hand is not sent besides.
        guard isStarted, let approved, portal == nil || opportunity != nil else { return nil }
        guard let opportunity else { return .step(.createOpportunity) }
        // What AWS has is tied to what it was tied to.
        if ["Pending Submission", "Action Required"].contains(opportunity.reviewStatus) {
            for solution in approved.solutions where !opportunity.associated.contains(solution) {
                return .step(.associate(type: "Solutions", identifier: solution))
            }
            for product in approved.products where !opportunity.associated.contains(product) {
                return .step(.associate(type: "AwsProducts", identifier: product))
            }
        }
        switch opportunity.reviewStatus {
        case "Pending Submission":
            switch opportunity.task?.status {
            case nil:
                return isEqual(opportunity.sent, approved.opportunity)
                    ? .step(.startEngagement) : .step(.updateOpportunity)
            // Somebody may submit it in the portal.
            case "COMPLETE"?, "FAILED"?: return .readOpportunity
            case .some: return .readTask
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
        // By the portal: whether somebody closed or changed it is still seen.
        guard portal == nil, approved.benefit != nil, let wanted = approved.application else {
            return .readOpportunity
        }
        guard let application else { return .step(.createApplication) }
        switch application.status {
        case "PENDING_SUBMISSION":
            if !isEqual(application.sent, wanted) { return .step(.updateApplication) }
            if !application.isAssociated { return .step(.associateApplication) }
            return .step(.submitApplication)
        case "ACTION_REQUIRED":
            guard application.isAnswered, !isEqual(application.sent, wanted) else { return .readApplication }
            // A draft can be changed as a whole; beyond the first stage AWS gives none back and takes amendments.
            return ReviewWords.isEarly(application.stage) && !application.isBeyondRecall
                ? .step(.recallApplication) : .step(.amendApplication)
        case "APPROVED":
            // Codes come in phases, and may be redeemed elsewhere: they are looked at until all have landed.
            let isEnded =
                allocated.isZero || isLanded || isExpired && isComplete
                || !allocations.isEmpty && allocations.allSatisfy { $0.status == "INACTIVE" }
            let isDone = hasReadAllocations && !hasUnread && isEnded
            return isDone ? nil : .readAllocations
        case "REJECTED", "CANCELED": return nil
        default: return .readApplication
        }
    }

    /// Whether AWS granted something of which the amount cannot be read.
    var hasUnread: Bool { allocations.contains { $0.allocated == nil } }

    /// How soon it should be looked at again, in seconds; nil when nothing changes by itself.
    public var interval: Int64? {
        switch next {
        // That it is closed is still to be told to the log.
        case nil: isWithdrawing && !isWithdrawn ? 0 : nil
        case .step, .settle: 0
        // A task takes seconds; one that a word describes that we do not know is no hurry.
        case .readTask: opportunity?.task?.status == "IN_PROGRESS" ? 2 : 14_400
        case .readAllocations: hasReadAllocations ? (isComplete || hasUnread ? 86_400 : 3_600) : 300
        // What changes is found by the sweep every minute and by events; this is for what both have missed. Six looks a day
        // at each of 10,000 stay within the 100,000 reads that AWS allows.
        case .readOpportunity, .readApplication: 14_400
        }
    }
}

extension FilingStep {
    /// Whether it brings a filing to its end.
    var isEnding: Bool {
        switch self {
        case .cancelApplication, .moveStage: true
        case .createOpportunity, .associate, .startEngagement, .updateOpportunity, .createApplication,
            .associateApplication, .updateApplication, .submitApplication, .recallApplication,
            .amendApplication:
            false
        }
    }
}

extension FilingProblem {
    /// Whether it is about the partner's pipeline, which holds up nothing else.
    var isAboutStage: Bool {
        FilingStep(step).map { if case .moveStage = $0 { true } else { false } } ?? false
    }
}
