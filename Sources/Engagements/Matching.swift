public import Routing
public import Units

/// Why a partner turned an offer down, or was let go.
public enum DeclineReason: String, CaseIterable, Sendable {
    case capacity, region, competence, conflict, incomplete

    public var word: String {
        switch self {
        case .capacity: "no capacity"
        case .region: "not our region"
        case .competence: "not our field"
        case .conflict: "a conflict"
        case .incomplete: "too little is known"
        }
    }
}

/// How an offer ended.
public enum OfferEnd: String, CaseIterable, Sendable {
    case accepted
    case declined
    /// Nobody answered in its window.
    case expired
    /// Taken back: by the founder's revocation, the operator's hand, or the partner's leaving.
    case withdrawn
}

/// One partner's turn.
public struct Offer: Hashable, Sendable {
    public let number: Int
    public let partner: PartnerID
    public let made: Instant
    public let expires: Instant
    /// Why this partner, as it was when the offer was made.
    public let ranking: Ranking
    /// Why an operator chose it against the ranking; nil when it was the first.
    public let override: String?
    public internal(set) var ended: Instant?
    public internal(set) var end: OfferEnd?
    public internal(set) var reason: String = ""

    public var isOpen: Bool { end == nil }
}

/// A question of the partner to the founder, and its answer.
public struct MatchQuestion: Hashable, Sendable {
    public let id: ItemID
    public let text: String
    public let asked: Instant
    public internal(set) var answer: String?
    public internal(set) var answered: Instant?
}

/// The match of an application with a partner, as its events have made it.
public struct Matching: Hashable, Sendable {
    public enum Stage: String, Sendable {
        /// The founder has not agreed to be matched, or took it back.
        case none
        /// Somebody is to be found.
        case searching
        case offered
        case matched
        /// Nobody fits: the operator has it.
        case queued
    }

    public internal(set) var stage = Stage.none
    public internal(set) var consent: MatchConsent?
    /// When the founder agreed: the clock starts.
    public internal(set) var since = Instant(milliseconds: 0)
    public internal(set) var offers: [Offer] = []
    /// Hours after which the operator was told.
    public internal(set) var escalated: [Int] = []
    /// When the promise was broken.
    public internal(set) var breached: Instant?
    /// Why nobody was found, and the nearest misses.
    public internal(set) var queueReason = ""
    public internal(set) var nearest: Ranking?
    public internal(set) var questions: [MatchQuestion] = []
    /// What both sides wrote to each other, oldest first; the log holds what is no longer here.
    public internal(set) var messages: [MatchMessage] = []
    public internal(set) var due: [Milestone: Instant] = [:]
    public internal(set) var done: [Milestone: Instant] = [:]
    /// The founder's time, as stated.
    public internal(set) var founderMinutes = 0
    /// Partners turned down by the founder, who may do so once without a reason.
    public internal(set) var rejected: [PartnerID] = []
    /// Who at the partner works on it; nil while nobody took it.
    public internal(set) var owner: UserID?
    /// What the finished engagement counts as; nil until it is finished.
    public internal(set) var counted: [String]?

    public init() {}

    /// The offer that waits for an answer, or that was accepted.
    public var current: Offer? {
        offers.last { $0.end == nil || ($0.end == .accepted && stage == .matched) }
    }

    /// The thread with the partner that has the application now; empty while none has.
    public var thread: [MatchMessage] {
        guard stage == .matched, let current else { return [] }
        return messages.filter { $0.offer == current.number }
    }

    public var partner: PartnerID? { stage == .matched ? current?.partner : nil }

    /// Partners that are not offered it again: they declined, stayed silent, were taken back or turned down.
    public var excluded: Set<PartnerID> {
        Set(offers.filter { $0.end != nil && !($0.end == .accepted && stage == .matched) }.map(\.partner))
            .union(rejected)
    }

    /// What a partner sees now; empty for all but the one whose turn it is.
    public func shared(with partner: PartnerID, at moment: Instant) -> [SharedField] {
        guard let consent, let current, current.partner == partner else { return [] }
        if stage == .matched { return consent.accepted }
        return stage == .offered && moment < current.expires ? consent.offered : []
    }
}

/// Something that happened to a match.
public enum MatchEvent: Hashable, Sendable {
    case consented(MatchConsent)
    case revoked
    case offered(number: Int, PartnerID, expires: Instant, ranking: Ranking, override: String?)
    case accepted(number: Int)
    case declined(number: Int, DeclineReason, note: String)
    case expired(number: Int)
    case withdrawn(number: Int, reason: String)
    case rejected(PartnerID)
    case queued(reason: String, nearest: Ranking)
    case escalated(hours: Int)
    case breached
    case asked(ItemID, String)
    case answered(ItemID, String)
    /// A message of the thread, by which side.
    case said(ItemID, MatchMessage.Side, String)
    case milestoneDue(Milestone, Instant)
    case milestoneDone(Milestone)
    case timeSpent(minutes: Int, String)
    /// Somebody of the partner works on it from now on, or nobody.
    case owned(UserID?)
    /// The engagement was finished; these moments (M1 to M4) count for its partner from now on.
    case counted(moments: [String])

    public static let names = [
        "consented", "revoked", "offered", "accepted", "declined", "expired", "withdrawn", "rejected",
        "queued",
        "escalated", "breached", "asked", "answered", "said", "milestone-due", "milestone-done", "time-spent",
        "owned", "counted",
    ]

    public var name: String {
        switch self {
        case .consented: "consented"
        case .revoked: "revoked"
        case .offered: "offered"
        case .accepted: "accepted"
        case .declined: "declined"
        case .expired: "expired"
        case .withdrawn: "withdrawn"
        case .rejected: "rejected"
        case .queued: "queued"
        case .escalated: "escalated"
        case .breached: "breached"
        case .asked: "asked"
        case .answered: "answered"
        case .said: "said"
        case .milestoneDue: "milestone-due"
        case .milestoneDone: "milestone-done"
        case .timeSpent: "time-spent"
        case .owned: "owned"
        case .counted: "counted"
        }
    }

    /// What happened, in a few words for the log's page.
    public var summary: String {
        switch self {
        case .consented(let consent):
            "agreed to be matched; an offer shows \(consent.offered.map(\.rawValue).joined(separator: ", "))"
        case .revoked: "took the agreement back"
        case .offered(let number, let partner, let expires, let ranking, let override):
            "offer \(number) to \(partner) until \(expires.minuteText), by rules version \(ranking.version)\(override.map { "; chosen by hand: \($0)" } ?? "")"
        case .accepted(let number): "offer \(number) accepted"
        case .declined(let number, let reason, let note):
            "offer \(number) declined: \(reason.word)\(note.isEmpty ? "" : ": \(note)")"
        case .expired(let number): "offer \(number) ran out"
        case .withdrawn(let number, let reason): "offer \(number) taken back: \(reason)"
        case .rejected(let partner): "the founder turned \(partner) down"
        case .queued(let reason, _): "waits for the operator: \(reason)"
        case .escalated(let hours): "told the operator after \(hours) h"
        case .breached: "the promise was broken"
        case .asked(_, let text): "asked: \(text)"
        case .answered(_, let text): "answered: \(text)"
        case .said(_, let side, _): "a message by the \(side.rawValue)"
        case .milestoneDue(let milestone, let due): "\(milestone.label): due \(due.minuteText)"
        case .milestoneDone(let milestone): "\(milestone.label): done"
        case .timeSpent(let minutes, let what): "\(minutes) minutes of the founder: \(what)"
        case .counted(let moments):
            "the engagement counts as a case of \(moments.isEmpty ? "no moment" : moments.joined(separator: ", "))"
        case .owned(let user):
            user == nil ? "nobody at the partner works on it" : "somebody at the partner works on it"
        }
    }
}

extension Matching {
    /// A message more of the thread; of too many, those to a former partner go first.
    private mutating func add(_ id: ItemID, _ side: MatchMessage.Side, _ text: String, at moment: Instant) {
        guard let offer = current else { return }
        messages.append(MatchMessage(id: id, side: side, text: text, at: moment, offer: offer.number))
        if messages.count > MatchMessage.kept {
            messages.remove(at: messages.firstIndex { $0.offer != offer.number } ?? 0)
        }
    }

    /// The match after an event.
    func after(_ event: MatchEvent, at moment: Instant) -> Matching {
        var next = self
        func end(_ number: Int, _ end: OfferEnd, _ reason: String, stage: Stage) {
            guard let place = next.offers.firstIndex(where: { $0.number == number }) else { return }
            next.offers[place].ended = moment
            next.offers[place].end = end
            next.offers[place].reason = reason
            next.stage = stage
            if end != .accepted { next.owner = nil }
        }
        switch event {
        case .consented(let consent):
            // Changing what is shared neither restarts the clock nor ends an offer.
            if next.consent == nil {
                next.since = moment
                next.stage = .searching
                next.escalated = []
                next.breached = nil
            }
            next.consent = consent
        case .revoked:
            next.consent = nil
            next.stage = .none
        case .offered(let number, let partner, let expires, let ranking, let override):
            next.offers.append(
                Offer(
                    number: number, partner: partner, made: moment, expires: expires, ranking: ranking,
                    override: override))
            next.stage = .offered
            next.queueReason = ""
            next.nearest = nil
        case .accepted(let number):
            end(number, .accepted, "", stage: .matched)
            next.done[.matched] = moment
            for milestone in Milestone.allCases where next.due[milestone] == nil {
                next.due[milestone] = next.since.adding(seconds: Int64(milestone.day) * 86_400)
            }
        case .declined(let number, let reason, let note):
            end(number, .declined, note.isEmpty ? reason.word : "\(reason.word): \(note)", stage: .searching)
        case .expired(let number): end(number, .expired, "no answer in its window", stage: .searching)
        case .withdrawn(let number, let reason):
            end(number, .withdrawn, reason, stage: next.consent == nil ? .none : .searching)
        case .rejected(let partner): next.rejected.append(partner)
        case .queued(let reason, let nearest):
            next.stage = .queued
            next.queueReason = reason
            next.nearest = nearest
        case .escalated(let hours): next.escalated.append(hours)
        case .breached: next.breached = moment
        case .asked(let id, let text):
            next.questions.append(MatchQuestion(id: id, text: text, asked: moment))
        case .answered(let id, let text):
            for place in next.questions.indices where next.questions[place].id == id {
                next.questions[place].answer = text
                next.questions[place].answered = moment
            }
        case .said(let id, let side, let text): next.add(id, side, text, at: moment)
        case .milestoneDue(let milestone, let due): next.due[milestone] = due
        case .milestoneDone(let milestone): next.done[milestone] = moment
        case .timeSpent(let minutes, _): next.founderMinutes += minutes
        case .owned(let user): next.owner = user
        case .counted(let moments): next.counted = moments
        }
        return next
    }
}
