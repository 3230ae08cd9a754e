internal import Company
package import Dossiers
package import Engagements
package import Filings
package import Planning
package import RulePacks
package import Units

/// Something that somebody has to do before a company's credits go on.
package struct WaitingStep: Hashable, Sendable {
    /// Where it is done.
    package enum Place: Hashable, Sendable {
        /// The record of a track: its questions, its approval, its code.
        case filing(TrackID)
        /// The match, its consent and the partner's questions.
        case match
        /// What a track takes, in AWS's own form.
        case track(TrackID)
        /// A field of the company file, by its path.
        case field(String)
    }

    /// What is to be done, without who.
    package let text: String
    package let label: String
    package let holder: Holder
    /// Since when it waits; nil where nothing happened that it follows.
    package let since: Instant?
    /// How much money waits for it: what was granted, else what is expected.
    package let worth: Money
    package let place: Place

    /// It for a mail, which carries no answers and no amounts: what is to be done, and of what.
    package var mailText: String {
        let acts = [
            "Answer": "answer what is missing", "Read and approve": "read and approve the record",
            "Send": "send it to AWS", "Redeem": "redeem the code", "What it takes": "see what it takes",
            "Say so": "say whether it is on the balance", "Bring the bill": "bring last month's bill",
        ]
        let act = acts[label] ?? "look at what waits"
        return switch place {
        case .filing(let track), .track(let track): "\(act), for \(track.title)"
        case .match:
            label == "Answer" ? "answer your partner's question" : "agree to be matched with a partner"
        case .field: since == nil && label == "Mend it" ? "mend an answer that reviewers stop at" : act
        }
    }
}

extension Engagement {
    /// The milestones of this company: without those of tracks that its plan does not have.
    ///
    /// - Parameter plan: nil where what is planned must not be told; then all of them.
    package func milestones(_ plan: Plan?) -> [Milestone] {
        guard let plan else { return Milestone.allCases }
        let tracks = Set(plan.filingOrder.map(\.track.id) + self.tracks.map(\.track))
        return Milestone.allCases.filter { milestone in
            // What is done stays, whatever is planned since.
            if matching.done[milestone] != nil { return true }
            return switch milestone {
            case .matched, .approved, .stackLive, .closed: true
            case .portfolioFiled:
                tracks.contains(.activatePortfolioVC) || tracks.contains(.activatePortfolioPartner)
            case .buildFiled: tracks.contains(.buildForStartups)
            case .bedrockFiled, .pocTenPercent: tracks.contains(.bedrockPOC)
            case .soc2Scaffolding: plan.company.plansSOC2
            }
        }
    }

    /// When the plan has what is filed and decided, for the milestones that it knows a day of.
    package func plannedDays(_ plan: Plan) -> [Milestone: Day] {
        var out: [Milestone: Day] = [:]
        for filing in plan.filingOrder {
            if let milestone = Milestone.filed(filing.track.id), out[milestone] == nil {
                out[milestone] = filing.file
            }
        }
        out[.approved] = plan.filingOrder.map(\.decision.upperBound).max()
        return out
    }

    /// When a milestone was reached: as it was told, or as the track of its filing moved.
    package func reached(_ milestone: Milestone) -> Instant? {
        matching.done[milestone]
            ?? tracks.filter { Milestone.filed($0.track) == milestone }.compactMap(\.filed).min()
    }

    /// Who holds a milestone: of what is filed whoever files it by the plan.
    package func holder(of milestone: Milestone, _ plan: Plan?) -> Holder {
        let filing = plan?.filingOrder.first { Milestone.filed($0.track.id) == milestone }
        return filing?.track.filer == .founder ? .founder : milestone.holder
    }

    /// What waits for somebody, in the one order of pages, mails, API and calendar: what AWS or a person waits for, then what a
    /// reviewer would stop at, then what could be begun; among alike ones what holds up most money first.
    ///
    /// A function of what happened and of the plan with that; what AWS has to do is nobody's step.
    ///
    /// - Parameter findings: the reviewer's reading of the company file.
    package func waitingSteps(_ plan: Plan, _ findings: [Finding]) -> [WaitingStep] {
        let steps =
            filings.compactMap { step(of: $0, plan) } + ownLandings(plan)
            + [matchStep(plan), partnersStep(plan), ownFiling(plan), billStep(plan)].compactMap(\.self)
        let ordered = steps.enumerated().sorted {
            ($1.element.worth, $0.offset) < ($0.element.worth, $1.offset)
        }.map(\.element)
        return ordered.filter { $0.since != nil } + blocker(findings) + ordered.filter { $0.since == nil }
    }

    /// What a reviewer would send every application back for, as far as the founder can mend it.
    private func blocker(_ findings: [Finding]) -> [WaitingStep] {
        let mendable = findings.first {
            $0.question.severity == .error && !$0.question.fix.hasPrefix("none")
        }
        return mendable.map { finding in
            [
                WaitingStep(
                    text: "\(Question.inWords(finding.question.fix)): \(finding.question.text)",
                    label: "Mend it", holder: .founder, since: nil, worth: .zero, place: .field(finding.path))
            ]
        } ?? []
    }

    /// What the partner has to do before anything of its tracks can go on.
    private func partnersStep(_ plan: Plan) -> WaitingStep? {
        let mine = open(plan).filter { $0.track.filer == .partner && filing($0.track.id) == nil }
        let worth = mine.map(\.amount.expected).total()
        switch matching.stage {
        case .offered:
            return matching.current.map { offer in
                WaitingStep(
                    text: "accept or decline the application", label: "Look", holder: .partner,
                    since: offer.made, worth: worth, place: .match)
            }
        case .matched where !mine.isEmpty:
            return WaitingStep(
                text: "prepare the record of \(mine.map(\.track.name).joined(separator: ", "))",
                label: "Prepare", holder: .partner, since: matching.current?.ended ?? matching.since,
                worth: worth, place: .match)
        case .none, .searching, .queued, .matched: return nil
        }
    }

    private func name(_ track: TrackID, _ plan: Plan) -> String {
        plan.packs.compactMap { $0.track(track)?.track.name }.first ?? track.rawValue
    }

    private func step(of filing: Filing, _ plan: Plan) -> WaitingStep? {
        let position = filing.position
        let (track, name) = (filing.track, name(filing.track, plan))
        func made(_ text: String, _ label: String, _ worth: Money, by holder: Holder? = nil) -> WaitingStep {
            WaitingStep(
                text: text, label: label, holder: holder ?? position.holder, since: self.track(track)?.since,
                worth: worth,
                place: .filing(track))
        }
        if position.state == .landed { return unshown(filing, name) }
        guard position.holder == .founder || position.holder == .partner else { return nil }
        let asked = filing.questions.count
        let answers = "\(asked) answer\(asked == 1 ? "" : "s")"
        switch position.state {
        case .draft: return made("give \(answers) for \(name)", "Answer", filing.packet.amount)
        case .ready:
            return made("read the record of \(name) and approve it", "Read and approve", filing.packet.amount)
        case .founderApproved: return made("send \(name) to AWS", "Send", filing.packet.amount)
        case .actionRequired where filing.approved != filing.packet && filing.questions.isEmpty:
            return made(
                "approve what was changed in the record of \(name), as AWS asked", "Read and approve",
                filing.packet.amount, by: .founder)
        case .actionRequired:
            let note = position.note.isEmpty ? "" : ": \(position.note)"
            return made("\(name) needs an answer from you\(note)", "Answer", filing.packet.amount)
        case .filed, .inReview:
            guard filing.problem != nil || !position.note.isEmpty else { return nil }
            return made("\(name): \(filing.nextStep)", "Look", filing.packet.amount)
        case .approved where filing.portal != nil:
            guard let amount = position.amount, !amount.isZero else { return nil }
            return made(
                "redeem the \(amount.rounded) that AWS granted for \(name), and say so", "Redeem", amount)
        case .approved:
            let open = filing.codes.filter { !$0.isLanded && $0.status != "INACTIVE" }.map(\.amount).total()
            guard !open.isZero else { return nil }
            return made("redeem the code of \(open.rounded) for \(name)", "Redeem", open)
        case .declined, .withdrawn: return made("\(name): \(filing.nextStep)", "Look", .zero)
        case .landed, .exhausted, .expired: return nil
        }
    }

    /// What somebody said is on the balance, and a reading of it after that does not show.
    private func unshown(_ filing: Filing, _ name: String) -> WaitingStep? {
        let said = filing.codes.filter(\.isOnlySaid).map(\.amount).total()
        guard !said.isZero, let read = filing.balanceRead, let since = track(filing.track)?.landed,
            read > since
        else { return nil }
        return WaitingStep(
            text:
                "look where the \(said.rounded) of \(name) are: the balance as read on \(Day(containing: read).long) does not show them",
            label: "Look", holder: .founder, since: read, worth: said, place: .filing(filing.track))
    }

    /// The bill of the month that is over, once credits pay: the runway goes by what was billed and is left.
    private func billStep(_ plan: Plan) -> WaitingStep? {
        let landed = tracks.compactMap(\.landed).max()
        let known = ([landed] + filings.map(\.balanceRead) + [stated]).compactMap(\.self).max()
        guard let landed, let known else { return nil }
        let last = Month(number: plan.asOf.month.number - 1)
        guard Day(containing: landed).month <= last, Day(containing: known).month < plan.asOf.month else {
            return nil
        }
        let left = plan.awards.filter { $0.award.origin != .file }.map(\.left).total()
        guard !left.isZero else { return nil }
        return WaitingStep(
            text:
                "say what AWS billed in \(last.name): the runway rests on what was known on \(Day(containing: known).long)",
            label: "Bring the bill", holder: .founder, since: nil, worth: left,
            place: .field("hosting.aws_services"))
    }

    /// Tracks that a partner files and that are not begun, as far as the plan counts on them.
    func open(_ plan: Plan) -> [PlannedFiling] {
        let begun = Set(tracks.filter { $0.state != .draft && $0.state != .ready }.map(\.track))
        return plan.filingOrder.filter { !$0.isOpen && !begun.contains($0.track.id) }
    }

    private func matchStep(_ plan: Plan) -> WaitingStep? {
        if let question = matching.questions.first(where: { $0.answer == nil }) {
            return WaitingStep(
                text: "answer your partner: \(question.text)", label: "Answer", holder: .founder,
                since: question.asked,
                worth: open(plan).map(\.amount.expected).total(), place: .match)
        }
        let partners = open(plan).filter { $0.track.filer == .partner }
        guard matching.stage == .none, !partners.isEmpty else { return nil }
        return WaitingStep(
            text:
                "agree to be matched with a partner that files \(partners.map(\.track.name).joined(separator: ", "))",
            label: "Find a partner", holder: .founder, since: nil,
            worth: partners.map(\.amount.expected).total(),
            place: .match)
    }

    /// What AWS granted of tracks without a record here, and nobody has said is on the balance.
    private func ownLandings(_ plan: Plan) -> [WaitingStep] {
        tracks.filter { $0.state == .approved && filing($0.track) == nil }.compactMap { record in
            guard let amount = record.amount, !amount.isZero else { return nil }
            return WaitingStep(
                text:
                    "see whether the \(amount.rounded) of \(name(record.track, plan)) are on the balance, and say so",
                label: "Say so", holder: .founder, since: record.since, worth: amount,
                place: .filing(record.track))
        }
    }

    /// What the founder files alone, in AWS's own form.
    private func ownFiling(_ plan: Plan) -> WaitingStep? {
        guard let filing = open(plan).first(where: { $0.track.filer != .partner }) else { return nil }
        let what = "\(filing.track.name) on \(filing.file.long): \(filing.expectedText)"
        let filer = filing.track.filer
        return WaitingStep(
            text: filer == .founder
                ? "file \(what)" : "have \(plan.company.voucher ?? "your investor") file \(what)",
            label: "What it takes", holder: .founder, since: nil, worth: filing.amount.expected,
            place: filer == .founder ? .filing(filing.track.id) : .track(filing.track.id))
    }
}
