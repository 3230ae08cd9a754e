internal import Routing
public import StructuredText
internal import Units

extension MatchConsent {
    var json: JSON {
        func list(_ fields: [SharedField]) -> JSON { .array(fields.map { .string($0.rawValue) }) }
        let members: [JSON.Member] = [
            .init("offered", list(offered)), .init("accepted", list(accepted)),
            .init("competitors", .array(competitors.map { .string($0) })),
        ]
        return .object(members + (waits ? [.init("waits", .bool(true))] : []))
    }

    init(json: JSON?) {
        func fields(_ key: String) -> [SharedField] {
            (json?[key]?.items ?? []).compactMap { $0.text.flatMap(SharedField.init) }
        }
        self.init(
            offered: fields("offered"), accepted: fields("accepted"),
            competitors: (json?["competitors"]?.items ?? []).compactMap(\.text),
            waits: json?["waits"] == .bool(true))
    }
}

extension MatchEvent {
    /// What the log keeps.
    public var json: JSON {
        func at(_ moment: Instant) -> JSON { .integer(Int(moment.milliseconds)) }
        switch self {
        case .consented(let consent): return consent.json
        case .revoked, .breached: return .object([])
        case .offered(let number, let partner, let expires, let ranking, let override):
            return .object([
                "number": .integer(number), "partner": .string(partner.text), "expires": at(expires),
                "ranking": ranking.json, "override": .optional(override),
            ])
        case .accepted(let number), .expired(let number): return .object(["number": .integer(number)])
        case .declined(let number, let reason, let note):
            return .object([
                "number": .integer(number), "reason": .string(reason.rawValue), "note": .string(note),
            ])
        case .withdrawn(let number, let reason):
            return .object(["number": .integer(number), "reason": .string(reason)])
        case .rejected(let partner): return .object(["partner": .string(partner.text)])
        case .queued(let reason, let nearest):
            return .object(["reason": .string(reason), "nearest": nearest.json])
        case .escalated(let hours): return .object(["hours": .integer(hours)])
        case .asked(let id, let text), .answered(let id, let text):
            return .object(["id": .string(id.text), "text": .string(text)])
        case .said(let id, let side, let text):
            return .object([
                "id": .string(id.text), "side": .string(side.rawValue), "text": .string(text),
            ])
        case .milestoneDue(let milestone, let due):
            return .object(["milestone": .string(milestone.rawValue), "due": at(due)])
        case .milestoneDone(let milestone): return .object(["milestone": .string(milestone.rawValue)])
        case .timeSpent(let minutes, let what):
            return .object(["minutes": .integer(minutes), "what": .string(what)])
        case .owned(let user): return .object(["user": .optional(user?.text)])
        case .counted(let moments): return .object(["moments": .array(moments.map { .string($0) })])
        }
    }

    /// Reads what ``json`` wrote; nil when this version does not know it.
    init?(name: String, json: JSON) {
        let number = json["number"]?.whole
        let partner = json["partner"]?.text.flatMap { PartnerID($0) }
        let text = json["text"]?.text
        let id = json["id"]?.text.flatMap { ItemID($0) }
        let milestone = json["milestone"]?.text.flatMap(Milestone.init)
        func instant(_ key: String) -> Instant? { json[key]?.whole.map { Instant(milliseconds: Int64($0)) } }
        switch name {
        case "consented": self = .consented(MatchConsent(json: json))
        case "revoked": self = .revoked
        case "breached": self = .breached
        case "offered":
            guard let number, let partner, let expires = instant("expires"),
                let ranking = json["ranking"].flatMap({ Ranking(json: $0) })
            else { return nil }
            self = .offered(
                number: number, partner, expires: expires, ranking: ranking, override: json["override"]?.text)
        case "accepted":
            guard let number else { return nil }
            self = .accepted(number: number)
        case "expired":
            guard let number else { return nil }
            self = .expired(number: number)
        case "declined":
            guard let number, let reason = json["reason"]?.text.flatMap(DeclineReason.init) else {
                return nil
            }
            self = .declined(number: number, reason, note: json["note"]?.text ?? "")
        case "withdrawn":
            guard let number else { return nil }
            self = .withdrawn(number: number, reason: json["reason"]?.text ?? "")
        case "rejected":
            guard let partner else { return nil }
            self = .rejected(partner)
        case "queued":
            guard let nearest = json["nearest"].flatMap({ Ranking(json: $0) }) else { return nil }
            self = .queued(reason: json["reason"]?.text ?? "", nearest: nearest)
        case "escalated":
            guard let hours = json["hours"]?.whole else { return nil }
            self = .escalated(hours: hours)
        case "asked":
            guard let id, let text else { return nil }
            self = .asked(id, text)
        case "answered":
            guard let id, let text else { return nil }
            self = .answered(id, text)
        case "said":
            guard let id, let text, let side = json["side"]?.text.flatMap(MatchMessage.Side.init) else {
                return nil
            }
            self = .said(id, side, text)
        case "milestone-due":
            guard let milestone, let due = instant("due") else { return nil }
            self = .milestoneDue(milestone, due)
        case "milestone-done":
            guard let milestone else { return nil }
            self = .milestoneDone(milestone)
        case "time-spent":
            guard let minutes = json["minutes"]?.whole else { return nil }
            self = .timeSpent(minutes: minutes, json["what"]?.text ?? "")
        case "counted": self = .counted(moments: (json["moments"]?.items ?? []).compactMap(\.text))
        case "owned": self = .owned(json["user"]?.text.flatMap { UserID($0) })
        default: return nil
        }
    }
}

extension Matching {
    /// The whole match, in the form in which it is kept beside the log.
    var json: JSON {
        func at(_ moment: Instant?) -> JSON { moment.map { .integer(Int($0.milliseconds)) } ?? .null }
        func dates(_ dates: [Milestone: Instant]) -> JSON {
            .object(Milestone.allCases.compactMap { m in dates[m].map { JSON.Member(m.rawValue, at($0)) } })
        }
        return .object([
            "stage": .string(stage.rawValue), "consent": consent?.json ?? .null, "since": at(since),
            "offers": .array(
                offers.map {
                    .object([
                        "number": .integer($0.number), "partner": .string($0.partner.text),
                        "made": at($0.made),
                        "expires": at($0.expires), "ranking": $0.ranking.json,
                        "override": .optional($0.override),
                        "ended": at($0.ended), "end": .optional($0.end?.rawValue),
                        "reason": .string($0.reason),
                    ])
                }),
            "escalated": .array(escalated.map { .integer($0) }), "breached": at(breached),
            "queueReason": .string(queueReason), "nearest": nearest?.json ?? .null,
            "questions": .array(
                questions.map {
                    .object([
                        "id": .string($0.id.text), "text": .string($0.text), "asked": at($0.asked),
                        "answer": .optional($0.answer), "answered": at($0.answered),
                    ])
                }),
            "messages": .array(messages.map(\.json)),
            "due": dates(due), "done": dates(done), "founderMinutes": .integer(founderMinutes),
            "rejected": .array(rejected.map { .string($0.text) }), "owner": .optional(owner?.text),
            "counted": counted.map { .array($0.map { .string($0) }) } ?? .null,
        ])
    }

    init?(json: JSON) {
        func instant(_ json: JSON?) -> Instant? { json?.whole.map { Instant(milliseconds: Int64($0)) } }
        func dates(_ json: JSON?) -> [Milestone: Instant] {
            var out: [Milestone: Instant] = [:]
            for milestone in Milestone.allCases { out[milestone] = instant(json?[milestone.rawValue]) }
            return out
        }
        guard let stage = json["stage"]?.text.flatMap(Stage.init), let since = instant(json["since"]) else {
            return nil
        }
        self.init()
        self.stage = stage
        self.since = since
        if case .object? = json["consent"] { consent = MatchConsent(json: json["consent"]) }
        offers = (json["offers"]?.items ?? []).compactMap { item in
            guard let number = item["number"]?.whole,
                let partner = item["partner"]?.text.flatMap({ PartnerID($0) }),
                let made = instant(item["made"]), let expires = instant(item["expires"]),
                let ranking = item["ranking"].flatMap({ Ranking(json: $0) })
            else { return nil }
            var offer = Offer(
                number: number, partner: partner, made: made, expires: expires, ranking: ranking,
                override: item["override"]?.text)
            offer.ended = instant(item["ended"])
            offer.end = item["end"]?.text.flatMap(OfferEnd.init)
            offer.reason = item["reason"]?.text ?? ""
            return offer
        }
        escalated = (json["escalated"]?.items ?? []).compactMap(\.whole)
        breached = instant(json["breached"])
        queueReason = json["queueReason"]?.text ?? ""
        nearest = json["nearest"].flatMap { Ranking(json: $0) }
        questions = (json["questions"]?.items ?? []).compactMap { item in
            guard let id = item["id"]?.text.flatMap({ ItemID($0) }), let text = item["text"]?.text,
                let asked = instant(item["asked"])
            else { return nil }
            return MatchQuestion(
                id: id, text: text, asked: asked, answer: item["answer"]?.text,
                answered: instant(item["answered"]))
        }
        messages = (json["messages"]?.items ?? []).compactMap { MatchMessage(json: $0) }
        due = dates(json["due"])
        done = dates(json["done"])
        founderMinutes = json["founderMinutes"]?.whole ?? 0
        if case .array(let moments)? = json["counted"] { counted = moments.compactMap(\.text) }
        owner = json["owner"]?.text.flatMap { UserID($0) }
        rejected = (json["rejected"]?.items ?? []).compactMap { $0.text.flatMap { PartnerID($0) } }
    }
}
