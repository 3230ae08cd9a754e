internal import RulePacks

/// Why a partner is not offered an inquiry.
public struct FilterResult: Hashable, Sendable {
    public let filter: RoutingFilter
    public let text: String
}

/// What one term adds to a score.
public struct TermResult: Hashable, Sendable {
    public let term: RoutingTerm
    /// 0 to 1,000.
    public let value: Int
    /// Points of 100.
    public let weight: Int
    public let text: String

    /// Thousandths of a point.
    public var contribution: Int { value * weight }
}

/// A partner that passed the filters, with its score and what it is made of.
public struct RankedPartner: Hashable, Sendable {
    public let partner: PartnerID
    public let terms: [TermResult]
    /// Thousandths of a point, of 100,000; the sum of the terms' contributions.
    public var score: Int { terms.reduce(0) { $0 + $1.contribution } }
}

/// A partner that is kept out, with every filter that keeps it out.
public struct RefusedPartner: Hashable, Sendable {
    public let partner: PartnerID
    public let filters: [FilterResult]
}

/// The order in which an inquiry is offered, and why.
public struct Ranking: Hashable, Sendable {
    /// The first is offered first.
    public let ranked: [RankedPartner]
    /// Whoever fails the fewest filters first: the nearest misses.
    public let refused: [RefusedPartner]
    /// The version of the rules that made it.
    public let version: Int
}

/// A change that would put another partner first.
public struct OrderChange: Hashable, Sendable {
    public let partner: PartnerID
    public let text: String
}

extension RoutingRules {
    /// A ranking of nobody, for an application that cannot be ranked.
    public var nobody: Ranking { Ranking(ranked: [], refused: [], version: version) }

    /// Whom an inquiry is offered to, in which order, and why.
    ///
    /// A pure function: the same values give the same ranking. Equal scores are ordered by the longest wait for an offer,
    /// then by fewer open engagements, then by id.
    ///
    /// Whoever is away for the rest of the promise is passed over while anybody else fits; when nobody does, being away
    /// keeps out nobody who works again within ``longestAbsence``.
    ///
    /// - Parameters:
    ///   - moment: now, in seconds since 1970.
    ///   - waited: whole hours since the founder agreed to be matched.
    public func rank(_ inquiry: Inquiry, _ candidates: [Candidate], at moment: Int, waited: Int = 0)
        -> Ranking
    {
        let strict = rank(inquiry, candidates, at: moment, within: patience(waited))
        guard strict.ranked.isEmpty else { return strict }
        return rank(inquiry, candidates, at: moment, within: RoutingRules.longestAbsence)
    }

    /// Hours within which a partner must be at work: what is left of the promise, but for an hour to answer in.
    func patience(_ waited: Int) -> Int { max(1, clock.promiseHours - waited - 1) }

    /// Hours of a long weekend: somebody away for longer is offered nothing.
    static let longestAbsence = 90

    private func rank(_ inquiry: Inquiry, _ candidates: [Candidate], at moment: Int, within hours: Int)
        -> Ranking
    {
        var ranked: [(RankedPartner, Int, Candidate)] = []
        var refused: [RefusedPartner] = []
        for candidate in candidates {
            let failed = filters.compactMap { failure($0, inquiry, candidate, at: moment, within: hours) }
            if failed.isEmpty {
                let scored = RankedPartner(
                    partner: candidate.partner.id,
                    terms: terms.map { term in
                        let value = value(term.term, inquiry, candidate, at: moment)
                        return TermResult(
                            term: term.term, value: value, weight: term.weight,
                            text: reason(term.term, inquiry, candidate, at: moment))
                    })
                ranked.append((scored, scored.score, candidate))
            } else {
                refused.append(RefusedPartner(partner: candidate.partner.id, filters: failed))
            }
        }
        ranked.sort { RoutingRules.comesBefore(($0.1, $0.2), ($1.1, $1.2)) }
        refused.sort { ($0.filters.count, $0.partner.text) < ($1.filters.count, $1.partner.text) }
        return Ranking(ranked: ranked.map(\.0), refused: refused, version: version)
    }

    static func comesBefore(_ a: (score: Int, candidate: Candidate), _ b: (score: Int, candidate: Candidate))
        -> Bool
    {
        if a.score != b.score { return a.score > b.score }
        let (first, second) = (a.candidate, b.candidate)
        if first.load.lastOffered != second.load.lastOffered {
            return first.load.lastOffered ?? .min < second.load.lastOffered ?? .min
        }
        if first.load.open != second.load.open { return first.load.open < second.load.open }
        return first.partner.id < second.partner.id
    }

    // MARK: Filters

    /// Whether a filter lets a partner through, without the words.
    func passes(
        _ filter: RoutingFilter, _ inquiry: Inquiry, _ candidate: Candidate, at moment: Int,
        within hours: Int = longestAbsence
    ) -> Bool {
        let partner = candidate.partner
        switch filter {
        case .aceActive: return partner.isACEActive
        case .track: return inquiry.tracks.contains { partner.tracks.contains($0) }
        case .region: return regionOf[inquiry.country].map { partner.regions.contains($0) } ?? false
        case .language: return inquiry.languages.contains { partner.languages.contains($0) }
        case .stage: return partner.stages.isEmpty || partner.stages.contains(inquiry.stage)
        case .conflict: return conflict(inquiry, partner) == nil
        case .excluded: return !inquiry.excluded.contains(partner.id)
        case .hours:
            return partner.calendar.hoursUntilOpen(at: moment)
                < (inquiry.waits ? RoutingRules.longestAbsence : hours)
        case .capacity: return candidate.load.open < partner.capacity
        }
    }

    private func conflict(_ inquiry: Inquiry, _ partner: Partner) -> Conflict? {
        partner.conflicts.first { conflict in
            switch conflict.kind {
            case .competitor: conflict.host == inquiry.host
            case .client: inquiry.competitors.contains(conflict.host)
            }
        }
    }

    private func failure(
        _ filter: RoutingFilter, _ inquiry: Inquiry, _ candidate: Candidate, at moment: Int, within hours: Int
    ) -> FilterResult? {
        guard !passes(filter, inquiry, candidate, at: moment, within: hours) else { return nil }
        let partner = candidate.partner
        let text =
            switch filter {
            case .aceActive: "its access to APN Customer Engagements is not active"
            case .track:
                inquiry.tracks.isEmpty
                    ? "no track is open by the answers that a partner files"
                    : "it files none of \(inquiry.tracks.map(\.title).joined(separator: ", "))"
            case .region:
                "it does not serve \(regionOf[inquiry.country] ?? "a region that holds \(inquiry.country)")"
            case .language: "it speaks none of \(inquiry.languages.joined(separator: ", "))"
            case .stage: "it does not take companies at the stage \(inquiry.stage)"
            case .conflict:
                conflict(inquiry, partner)?.kind == .client
                    ? "a client of its own competes with the company" : "the company competes with it"
            case .excluded: "it declined, let the offer run out or was turned down before"
            case .hours:
                "it does not work within the next \(hours) hours"
            case .capacity: "it holds \(candidate.load.open) of at most \(partner.capacity) engagements"
            }
        return FilterResult(filter: filter, text: text)
    }

    // MARK: Terms

    /// The worth of a term, 0 to 1,000.
    func value(_ term: RoutingTerm, _ inquiry: Inquiry, _ candidate: Candidate, at moment: Int) -> Int {
        let (partner, history) = (candidate.partner, candidate.history)
        switch term {
        case .competency:
            guard !inquiry.needs.isEmpty else { return 1_000 }
            return 1_000 * inquiry.needs.intersection(partner.competencies).count / inquiry.needs.count
        case .tracks:
            guard !inquiry.tracks.isEmpty else { return 1_000 }
            return 1_000 * inquiry.tracks.count { partner.tracks.contains($0) } / inquiry.tracks.count
        case .moment:
            let cases = inquiry.moments.map { history.cases[$0] ?? 0 }.max() ?? 0
            return 1_000 * cases / (cases + parameters.momentHalf)
        case .approval:
            return (history.approved * 1_000 + parameters.approvalPrior * parameters.approvalMean)
                / (history.filed + parameters.approvalPrior)
        case .response:
            let minutes = expectedAnswer(history)
            return max(0, 1_000 - 1_000 * minutes / parameters.responseWorst)
        case .hours:
            return inquiry.waits
                ? 1_000 : worth(hoursAway: partner.calendar.hoursUntilOpen(at: moment))
        case .load:
            return partner.capacity > 0
                ? 1_000 * max(0, partner.capacity - candidate.load.open) / partner.capacity : 0
        case .tier: return parameters.tier[partner.tier] ?? 0
        case .idle:
            return 1_000 * min(idleHours(candidate.load, at: moment), parameters.idleFull)
                / parameters.idleFull
        }
    }

    func worth(hoursAway hours: Int) -> Int { max(0, 1_000 - 1_000 * hours / parameters.hoursWorst) }

    /// Minutes that an answer takes, drawn to the mean while there are few; silence took a whole worst window.
    private func expectedAnswer(_ history: PartnerHistory) -> Int {
        (history.acceptMinutes + history.silent * parameters.responseWorst
            + parameters.responsePrior * parameters.responseMean)
            / (history.accepted + history.silent + parameters.responsePrior)
    }

    /// Hours since the last offer by the hands of the clock, so that a year can be simulated by the hour.
    private func idleHours(_ load: PartnerLoad, at moment: Int) -> Int {
        guard let last = load.lastOffered else { return parameters.idleFull }
        return max(0, moment.divided(by: 3_600) - last.divided(by: 3_600))
    }

    private func reason(_ term: RoutingTerm, _ inquiry: Inquiry, _ candidate: Candidate, at moment: Int)
        -> String
    {
        let (partner, history) = (candidate.partner, candidate.history)
        switch term {
        case .competency:
            let proven = inquiry.needs.intersection(partner.competencies).sorted().map(\.word)
            return
                "proven in \(proven.count) of \(inquiry.needs.count) needs"
                + (proven.isEmpty ? "" : ": \(proven.joined(separator: ", "))")
        case .tracks:
            return
                "files \(inquiry.tracks.count { partner.tracks.contains($0) }) of \(inquiry.tracks.count) tracks"
        case .moment:
            let cases = inquiry.moments.map { history.cases[$0] ?? 0 }.max() ?? 0
            return "\(cases) finished \(cases == 1 ? "case" : "cases") of the same moment"
        case .approval: return "\(history.approved) of \(history.filed) filings approved"
        case .response:
            let silence =
                history.silent > 0
                ? ", \(history.silent) \(history.silent == 1 ? "offer" : "offers") without an answer" : ""
            let reckoned = "reckoned as \(expectedAnswer(history)) minutes with what is not known yet"
            return
                (history.meanAcceptMinutes.map { "an answer in \($0) minutes on average, \(reckoned)" }
                ?? "no answer yet, \(reckoned)") + silence
        case .hours:
            let hours = partner.calendar.hoursUntilOpen(at: moment)
            return (hours == 0 ? "at work now" : "at work again in \(hours) h")
                + (inquiry.waits ? ", which does not count: the founder would rather wait" : "")
        case .load: return "\(candidate.load.open) of \(partner.capacity) engagements open"
        case .tier: return "tier \(partner.tier.rawValue)"
        case .idle:
            return candidate.load.lastOffered == nil
                ? "no offer yet" : "last offer \(idleHours(candidate.load, at: moment)) h ago"
        }
    }

    // MARK: What would change the order

    /// For each of the next partners, the least that would put it first: one term alone, or that no single term does.
    public func changes(_ ranking: Ranking, of next: Int = 3) -> [OrderChange] {
        guard let first = ranking.ranked.first else { return [] }
        return ranking.ranked.dropFirst().prefix(next).map { other in
            let gap = first.score - other.score
            let options = other.terms.compactMap { term -> (RoutingTerm, Int, Int)? in
                guard term.weight > 0 else { return nil }
                // Strictly above: at equal scores the other order of ties could hold.
                let needed = term.value + gap / term.weight + 1
                return needed <= 1_000 ? (term.term, term.value, needed) : nil
            }
            let points = "\(gap / 1_000).\(gap % 1_000 / 100)"
            guard let easiest = options.min(by: { $0.2 - $0.1 < $1.2 - $1.1 }) else {
                return OrderChange(
                    partner: other.partner,
                    text: "\(points) points behind: no single term would put it first")
            }
            return OrderChange(
                partner: other.partner,
                text:
                    "\(points) points behind: first if its \(easiest.0.rawValue) were worth \(share(easiest.2)) of its weight, not \(share(easiest.1))"
            )
        }
    }

    private func share(_ value: Int) -> String { "\((value + 9) / 10) %" }
}
