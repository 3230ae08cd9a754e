public import Units

extension Filing {
    /// Where the filing stands, whose turn it is, and what AWS granted.
    public var position: (state: TrackState, holder: Holder, amount: Money?, note: String) {
        let place = reached
        guard let problem, !isWithdrawn, ![.declined, .withdrawn].contains(place.state) else { return place }
        let note = String("\(problem.code): \(problem.message)".prefix(500))
        return (place.state, asker, place.amount, note)
    }

    /// Who has to act when AWS asks: the founder while answers are missing, else the partner.
    private var asker: Holder { questions.isEmpty ? .partner : .founder }

    private typealias Place = (state: TrackState, holder: Holder, amount: Money?, note: String)

    private var reached: Place {
        if isWithdrawn { return ended(.withdrawn, "") }
        if let opportunity, opportunity.reviewStatus == "Rejected" {
            return ended(.declined, opportunity.reviewReason ?? opportunity.reviewComments ?? "")
        }
        if application?.status == "REJECTED" { return ended(.declined, application?.reason ?? "") }
        if isWithdrawing { return withdrawing }
        if let told { return told.state == .declined ? ended(.declined, told.note) : told }
        if let application, let place = reached(application) { return place }
        return reached(opportunity)
    }

    /// Taken back, while AWS's side is being closed.
    private var withdrawing: Place {
        if let application, ReviewWords.cancelable.contains(application.status) {
            return (.inReview, .partner, nil, "The application is being canceled.")
        }
        guard let opportunity else { return (.founderApproved, .partner, nil, "It is looked for at AWS.") }
        let waits = next.map(\.isRead) == true
        return (
            .withdrawn, waits ? .aws : .partner, nil,
            "Opportunity \(opportunity.id) is closed as lost\(waits ? " once AWS has read it" : "")."
        )
    }

    /// At its end: whether something of it stays in Partner Central is said.
    private func ended(_ state: TrackState, _ why: String) -> Place {
        let isOpen = opportunity.map {
            $0.reviewStatus != "Rejected" && $0.stage != "Closed Lost" && $0.stage != "Launched"
        }
        guard isOpen == true, next == nil, let id = opportunity?.id else { return (state, .nobody, nil, why) }
        let left = "Opportunity \(id) stays in Partner Central: close it there."
        return (state, .partner, nil, why.isEmpty ? left : "\(why) \(left)")
    }

    private func reached(_ application: Application) -> Place? {
        switch application.status {
        case "CANCELED": return ended(.withdrawn, "")
        case "APPROVED" where hasReadAllocations: return granted
        case "ACTION_REQUIRED":
            return (
                .actionRequired, asker, nil,
                application.reason ?? application.reasonCodes.joined(separator: ", ")
            )
        case "IN_REVIEW", "APPROVED": return (.inReview, .aws, nil, "")
        case "PENDING_SUBMISSION": return nil
        case let word: return (.inReview, .partner, nil, Self.strange("the application", word))
        }
    }

    /// What became of what AWS approved.
    private var granted: Place {
        // Less than was asked for, not less than somebody estimated.
        let isPartial = allocated < (asked ?? .zero)
        if hasUnread {
            let note =
                "AWS granted something that is no credit in dollars, or that cannot be read: see it in Partner Central."
            return (.approved, .partner, allocated.isZero ? nil : allocated, note)
        }
        if isLanded {
            let lived = balance.filter { credit in codes.contains { $0.credit == credit.id } }
            if !lived.isEmpty, lived.allSatisfy({ $0.remaining == .zero }) {
                return (.exhausted, .nobody, allocated, "")
            }
            let said = codes.filter(\.isOnlySaid).map(\.amount).total()
            let note =
                said.isZero
                ? "" : "\(said.rounded) was said to be redeemed; the balance has not shown it yet."
            return (isExpired ? .expired : .landed, .nobody, allocated, note)
        }
        if isExpired
            || !codes.isEmpty && codes.allSatisfy({ $0.isLanded || $0.status == "INACTIVE" }) && isComplete
        {
            return (.expired, .nobody, allocated, "")
        }
        let waiting = codes.contains { !$0.isLanded && $0.status != "INACTIVE" }
        var notes: [String] = []
        if allocated.isZero {
            notes.append("Approved without credit.")
        } else if isPartial {
            let wanted = asked.map { ": \(allocated.rounded) of the \($0.rounded) that were asked for" } ?? ""
            notes.append("Approved in part\(wanted).")
        }
        if !landed.isZero { notes.append("\(landed.rounded) is on the balance.") }
        if !isComplete, hasReadAllocations, !codes.isEmpty {
            notes.append("\((allocated - codes.map(\.amount).total()).rounded) is still to be issued by AWS.")
        }
        let holder: Holder = allocated.isZero ? .nobody : waiting ? .founder : .aws
        return (.approved, holder, allocated, notes.joined(separator: " "))
    }

    private func reached(_ opportunity: Opportunity?) -> Place {
        guard let opportunity else {
            if isStarted || approved != nil { return (.founderApproved, .partner, nil, "") }
            return questions.isEmpty ? (.ready, .founder, nil, "") : (.draft, .founder, nil, "")
        }
        switch opportunity.reviewStatus {
        case "Action Required":
            return (
                .actionRequired, asker, nil, opportunity.reviewComments ?? opportunity.reviewReason ?? ""
            )
        case "Submitted", "In review": return (.inReview, .aws, nil, "")
        case "Approved":
            return (
                .inReview, .partner, nil,
                approved?.benefit == nil ? "The opportunity is approved: file the packet in the portal." : ""
            )
        case "Pending Submission":
            switch opportunity.task?.status {
            case nil: return (.filed, .partner, nil, "")
            case "IN_PROGRESS"?, "COMPLETE"?: return (.filed, .aws, nil, "")
            case "FAILED"?: return (.filed, .partner, nil, "AWS did not take the submission.")
            case let word?: return (.filed, .partner, nil, Self.strange("the submission", word))
            }
        case let word: return (.inReview, .partner, nil, Self.strange("the opportunity", word))
        }
    }

    private static func strange(_ what: String, _ word: String) -> String {
        "AWS calls \(what) \"\(word.prefix(60))\", which CloudRoute does not know: look at it in Partner Central."
    }

    /// Said before anything is filed: where the funding goes when no benefit of AWS's catalog is known for the track.
    private var portalNote: String {
        packet.benefit == nil
            ? " No benefit of AWS's catalog is known for it: the opportunity alone is filed here, the funding by the packet in the portal."
            : ""
    }

    /// What has to happen next and who does it, as a sentence for people.
    public var nextStep: String {
        let place = position
        switch place.state {
        case .draft:
            return "The founder answers \(questions.count) question\(questions.count == 1 ? "" : "s")."
        case .ready:
            let again =
                isApprovalVoid
                ? "The record changed after it was approved, so that the approval holds no more. " : ""
            return "\(again)The founder reads the record and approves it.\(portalNote)"
        case .founderApproved where isForPortal && !isStarted && opportunity == nil:
            return
                "The partner sends it to AWS, or files the packet in the portal and says so here.\(portalNote)"
        case .founderApproved:
            return isStarted
                ? "CloudRoute sends it to AWS." : "The partner sends the approved record to AWS.\(portalNote)"
        case .filed, .inReview:
            switch place.holder {
            case .aws: return "AWS reads it; CloudRoute looks again by itself."
            case .founder: return "The founder corrects what AWS refused."
            case .partner, .nobody:
                if problem != nil {
                    return
                        "The partner mends what AWS refused, here or in Partner Central, and sends it again."
                }
                if isWithdrawing { return "CloudRoute closes what is at AWS." }
                if isForPortal {
                    return "The partner applies in the portal with the packet, and says so here."
                }
                if !place.note.isEmpty { return "The partner looks at it in Partner Central." }
                return "CloudRoute makes the next call."
            }
        case .actionRequired:
            if place.holder == .founder { return "The founder answers what AWS asks." }
            return packet == approved
                ? "The partner corrects what AWS asks about; then the founder approves the corrected record."
                : "The founder approves the corrected record, and the partner sends it."
        case .approved:
            switch place.holder {
            case .founder:
                return portal == nil
                    ? "The founder redeems the code in the account that receives the credit."
                    : "The founder redeems the code that AWS sends, and says so here."
            case .aws: return "AWS issues the rest."
            case .partner: return "The partner looks at the award in Partner Central."
            case .nobody: return "Nothing: AWS granted no credit."
            }
        case .landed: return "The credit pays the bills; watch its end."
        case .exhausted: return "Nothing: the credit is used up."
        case .expired: return "Nothing: the credit has expired."
        case .declined, .withdrawn:
            if isWithdrawing, !isWithdrawn {
                return "CloudRoute closes the opportunity as lost when AWS lets it."
            }
            if place.holder == .partner { return "The partner closes the opportunity in Partner Central." }
            return next == nil ? "The track can be filed anew." : "CloudRoute closes what is left at AWS."
        }
    }
}

extension FilingMove {
    /// Whether it changes nothing at AWS.
    var isRead: Bool {
        switch self {
        case .readTask, .readOpportunity, .readApplication, .readAllocations: true
        case .step, .settle: false
        }
    }
}
