internal import Routing
internal import Units

func decideMatch(_ command: MatchCommand, _ state: Engagement, by actor: Actor, at moment: Instant)
    throws(Refusal) -> [Event]
{
    try MatchDecision(state: state, actor: actor, moment: moment).events(of: command)
}

/// What a command about the match leads to, by who gives it, when, and how the match stands.
private struct MatchDecision {
    let state: Engagement
    let actor: Actor
    let moment: Instant

    private var match: Matching { state.matching }

    func events(of command: MatchCommand) throws(Refusal) -> [Event] {
        switch command {
        case .consent(let consent): try consented(consent)
        case .revoke: try revoked()
        case .offer(let partner, let expires, let ranking, let override):
            try offered(partner, expires, ranking, override)
        case .accept(let number): try accepted(number)
        case .count(let moments): try counted(moments)
        case .own(let user): try owned(user)
        case .decline(let number, let reason, let note): try declined(number, reason, note)
        case .expire(let number): try expired(number)
        case .takeBack(let reason): try takenBack(reason)
        case .reject(let reason): try rejected(reason)
        case .queue(let reason, let nearest): try queued(reason, nearest)
        case .escalate(let hours): try escalated(hours)
        case .breach: try breached()
        case .ask(let id, let question): try asked(id, question)
        case .answer(let id, let answer): try answered(id, answer)
        case .say(let id, let text): try said(id, text)
        case .setDue(let milestone, let due): try dueSet(milestone, due)
        case .done(let milestone): try milestoneDone(milestone)
        case .spend(let minutes, let what): try spent(minutes, what)
        }
    }

    private func text(_ text: String, _ what: String, longest: Int, required: Bool = true) throws(Refusal) {
        // A form's maxlength counts UTF-16; a browser breaks lines with two characters; emoji are joined by one of their own.
        let plain = text.split(whereSeparator: \.isNewline).joined(separator: " ").unicodeScalars.filter {
            $0 != "\u{200D}"
        }
        guard text.utf16.count <= longest, isPlain(String(String.UnicodeScalarView(plain))),
            !required || text.contains(where: { !$0.isWhitespace })
        else { throw .refused("\(what) has \(required ? "1" : "0") to \(longest) plain characters.") }
    }
    private func founder(_ needed: Role) throws(Refusal) {
        guard case .user(let user) = actor, let role = state.role(of: user) else { throw .notFound }
        guard role >= needed else { throw .forbidden(needs: needed) }
    }
    private func system() throws(Refusal) { guard actor == .system else { throw .notFound } }
    /// The partner that has the turn, or the engagement.
    private func partner(holding stage: Matching.Stage) throws(Refusal) -> Offer {
        guard case .partner(let id, _) = actor, match.stage == stage, let offer = match.current,
            offer.partner == id
        else { throw .notFound }
        return offer
    }
    private func open(_ number: Int) throws(Refusal) -> Offer {
        guard let offer = match.offers.first(where: { $0.number == number }) else { throw .notFound }
        guard offer.isOpen, match.stage == .offered else {
            throw .refused("This offer has ended: \(offer.end?.rawValue ?? "taken back").")
        }
        return offer
    }
    /// What is finished is history: it counts for its partner and moves to no other.
    private func open(_ match: Matching) throws(Refusal) {
        guard match.done[.closed] == nil else { throw .refused("The engagement is finished.") }
    }
    private func event(_ events: MatchEvent...) -> [Event] { events.map { .matching($0) } }

    private func consented(_ consent: MatchConsent) throws(Refusal) -> [Event] {
        try founder(.owner)
        guard !consent.offered.isEmpty else {
            throw .refused(
                "A partner that sees nothing can decide nothing: share at least one field with the offer.")
        }
        guard consent.competitors.count <= MatchLimits.competitors,
            consent.competitors.allSatisfy({ $0.utf8.count <= 255 && isPlain($0) })
        else { throw .refused("Name at most \(MatchLimits.competitors) competitors.") }
        return consent == match.consent ? [] : event(.consented(consent))
    }

    private func revoked() throws(Refusal) -> [Event] {
        try founder(.owner)
        guard match.consent != nil else { return [] }
        if let offer = match.current {
            return event(
                .withdrawn(number: offer.number, reason: "the founder took the agreement back"), .revoked)
        }
        return event(.revoked)
    }

    private func offered(_ partner: PartnerID, _ expires: Instant, _ ranking: Ranking, _ override: String?)
        throws(Refusal) -> [Event]
    {
        switch actor {
        case .system: guard override == nil else { throw .notFound }
        case .operator:
            guard let override else { throw .refused("Say why this partner is chosen.") }
            try text(override, "A reason", longest: MatchLimits.reason)
        default: throw .notFound
        }
        guard match.consent != nil else { throw .refused("The founder has not agreed to be matched.") }
        guard match.stage == .searching || match.stage == .queued || override != nil, match.stage != .matched
        else {
            throw .refused("The application is with a partner already.")
        }
        guard !match.excluded.contains(partner) else {
            throw .refused(
                "\(partner) declined it, let it run out or was turned down: it is not offered again.")
        }
        guard match.offers.count < MatchLimits.offers, moment < expires else {
            throw .refused("No more offers can be made for this application.")
        }
        let number = (match.offers.last?.number ?? 0) + 1
        var events: [MatchEvent] = []
        if match.stage == .offered, let offer = match.current {
            guard offer.partner != partner else { throw .refused("It is offered to \(partner) now.") }
            events.append(.withdrawn(number: offer.number, reason: "the operator chose another partner"))
        }
        events.append(
            .offered(
                number: number, partner, expires: expires, ranking: ranking.shortened(to: MatchLimits.kept),
                override: override))
        return events.map { .matching($0) }
    }

    private func accepted(_ number: Int) throws(Refusal) -> [Event] {
        guard case .partner(let id, let user) = actor else { throw .notFound }
        guard match.offers.contains(where: { $0.number == number && $0.partner == id }) else {
            throw .notFound
        }
        let offer = try open(number)
        guard moment < offer.expires else {
            throw .refused("The offer ran out at \(offer.expires.minuteText).")
        }
        // Whoever accepts works on it, unless a colleague took the offer on before.
        return match.owner == nil
            ? event(.accepted(number: number), .owned(user)) : event(.accepted(number: number))
    }

    private func counted(_ moments: [String]) throws(Refusal) -> [Event] {
        try mayPlan(actor, match)
        guard match.done[.closed] != nil, match.counted == nil else { return [] }
        guard moments.count <= 8, moments.allSatisfy({ (1...8).contains($0.utf8.count) && isPlain($0) })
        else {
            throw .refused("A case counts for at most 8 moments.")
        }
        return event(.counted(moments: moments))
    }

    private func owned(_ user: UserID?) throws(Refusal) -> [Event] {
        guard case .partner(let id, _) = actor, match.current?.partner == id else { throw .notFound }
        if match.stage == .offered, let offer = match.current, offer.expires <= moment { throw .notFound }
        return user == match.owner ? [] : event(.owned(user))
    }

    private func declined(_ number: Int, _ reason: DeclineReason, _ note: String) throws(Refusal) -> [Event] {
        guard case .partner(let id, _) = actor,
            match.offers.contains(where: { $0.number == number && $0.partner == id })
        else { throw .notFound }
        _ = try open(number)
        try text(note, "A note", longest: MatchLimits.reason, required: false)
        return event(.declined(number: number, reason, note: note))
    }

    private func expired(_ number: Int) throws(Refusal) -> [Event] {
        try system()
        // Somebody was quicker: the answer stands.
        guard let offer = match.offers.first(where: { $0.number == number }), offer.isOpen,
            match.stage == .offered, offer.expires <= moment
        else { return [] }
        return event(.expired(number: number))
    }

    private func takenBack(_ reason: String) throws(Refusal) -> [Event] {
        try text(reason, "A reason", longest: MatchLimits.reason)
        guard let offer = match.current else { throw .refused("No partner has the application.") }
        try open(match)
        switch actor {
        case .operator: break
        case .partner(let id, _): guard offer.partner == id, match.stage == .matched else { throw .notFound }
        default: throw .notFound
        }
        return event(.withdrawn(number: offer.number, reason: reason))
    }

    private func rejected(_ reason: String) throws(Refusal) -> [Event] {
        try founder(.owner)
        guard let offer = match.current else { throw .refused("No partner has the application.") }
        try open(match)
        if !match.rejected.isEmpty {
            try text(reason, "After the first time, a reason", longest: MatchLimits.reason)
        } else {
            try text(reason, "A reason", longest: MatchLimits.reason, required: false)
        }
        return event(
            .withdrawn(
                number: offer.number,
                reason: reason.isEmpty ? "the founder turned the partner down" : "the founder: \(reason)"),
            .rejected(offer.partner))
    }

    private func queued(_ reason: String, _ nearest: Ranking) throws(Refusal) -> [Event] {
        try system()
        guard match.stage == .searching || (match.stage == .queued && match.queueReason != reason) else {
            return []
        }
        return event(.queued(reason: reason, nearest: nearest.shortened(to: MatchLimits.kept)))
    }

    private func escalated(_ hours: Int) throws(Refusal) -> [Event] {
        try system()
        guard match.stage != .matched, match.consent != nil, !match.escalated.contains(hours) else {
            return []
        }
        return event(.escalated(hours: hours))
    }

    private func breached() throws(Refusal) -> [Event] {
        try system()
        guard match.stage != .matched, match.consent != nil, match.breached == nil else { return [] }
        return event(.breached)
    }

    private func asked(_ id: ItemID, _ question: String) throws(Refusal) -> [Event] {
        _ = try partner(holding: .matched)
        try text(question, "A question", longest: MatchLimits.text)
        guard match.questions.count < MatchLimits.questions else {
            throw .refused("At most \(MatchLimits.questions) questions are kept.")
        }
        // Asked once: whoever asks the same thing again is shown the answer that there is.
        if let known = match.questions.first(where: { $0.text.lowercased() == question.lowercased() }) {
            throw .refused(
                "This was asked on \(known.asked.minuteText)\(known.answer == nil ? " and waits for its answer" : ": the answer stands below")."
            )
        }
        return event(.asked(id, question))
    }

    private func answered(_ id: ItemID, _ answer: String) throws(Refusal) -> [Event] {
        try founder(.editor)
        guard match.questions.contains(where: { $0.id == id }) else { throw .notFound }
        try text(answer, "An answer", longest: MatchLimits.text)
        return event(.answered(id, answer))
    }

    private func said(_ id: ItemID, _ message: String) throws(Refusal) -> [Event] {
        guard match.stage == .matched else { throw .refused("There is no partner to write to yet.") }
        let side: MatchMessage.Side
        if case .partner = actor {
            _ = try partner(holding: .matched)
            side = .partner
        } else {
            try founder(.editor)
            side = .founder
        }
        try text(message, "A message", longest: MatchLimits.text)
        return event(.said(id, side, message))
    }

    private func dueSet(_ milestone: Milestone, _ due: Instant) throws(Refusal) -> [Event] {
        try mayPlan(actor, match)
        guard match.due[milestone] != due else { return [] }
        return event(.milestoneDue(milestone, due))
    }

    private func milestoneDone(_ milestone: Milestone) throws(Refusal) -> [Event] {
        try mayPlan(actor, match)
        guard milestone != .matched, match.done[milestone] == nil else { return [] }
        return event(.milestoneDone(milestone))
    }

    private func spent(_ minutes: Int, _ what: String) throws(Refusal) -> [Event] {
        try founder(.editor)
        guard (1...1_440).contains(minutes) else { throw .refused("Write minutes from 1 to 1440.") }
        try text(what, "What it was for", longest: 120)
        return event(.timeSpent(minutes: minutes, what))
    }
}

/// Milestones are kept by the partner that accepted and by the operator.
private func mayPlan(_ actor: Actor, _ match: Matching) throws(Refusal) {
    guard match.stage == .matched else { throw .refused("There is no partner yet.") }
    switch actor {
    case .operator: return
    case .partner(let id, _): guard match.partner == id else { throw .notFound }
    default: throw .notFound
    }
}
