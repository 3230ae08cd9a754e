public import Filings
public import Engagements

extension TrackState {
    /// As people read it.
    public var word: String {
        switch self {
        case .draft: "Draft"
        case .ready: "Ready"
        case .founderApproved: "Approved by you"
        case .filed: "Filed"
        case .inReview: "In review"
        case .actionRequired: "Action required"
        case .approved: "Approved"
        case .landed: "On the balance"
        case .exhausted: "Used up"
        case .declined: "Declined"
        case .expired: "Expired"
        case .withdrawn: "Withdrawn"
        }
    }

    /// AWS's own word for it (Partner Central Benefits, `BenefitApplicationStatus`).
    public var awsWord: String {
        switch self {
        case .draft, .ready, .founderApproved: "PENDING_SUBMISSION"
        case .filed, .inReview: "IN_REVIEW"
        case .actionRequired: "ACTION_REQUIRED"
        case .approved, .landed, .exhausted, .expired: "APPROVED"
        case .declined: "REJECTED"
        case .withdrawn: "CANCELED"
        }
    }

    /// How many of the four stages are behind it.
    public var stage: Int {
        switch self {
        case .draft: 1
        case .ready, .founderApproved, .filed: 2
        case .inReview, .actionRequired: 3
        case .approved, .landed, .exhausted, .declined, .expired, .withdrawn: 4
        }
    }

    /// As the partner or the founder reads it.
    public func word(toPartner: Bool) -> String {
        toPartner && self == .founderApproved ? "Approved by the founder" : word
    }
}

extension Holder {
    /// As the partner or the founder reads it.
    public func word(toPartner: Bool) -> String {
        switch self {
        case .founder where toPartner: "the founder"
        case .partner where toPartner: "you"
        case .founder, .partner, .aws, .nobody: word
        }
    }

    /// As the founder's pages say it.
    public var word: String {
        switch self {
        case .founder: "you"
        case .partner: "the partner"
        case .aws: "AWS"
        case .nobody: "nobody"
        }
    }
}

extension Matching {
    /// As people say it.
    public var word: String {
        switch stage {
        case .none: "not asked for"
        case .searching: "being looked for"
        case .offered: "asked, no answer yet"
        case .matched: "found"
        case .queued: "none fits yet"
        }
    }
}

/// Thousandths of a point as points.
public func points(_ score: Int) -> String { "\(score / 1_000).\(score % 1_000 / 100)" }

/// A span of time as people say it: `3 h 20 min`.
public func spanText(_ seconds: Int64) -> String {
    let minutes = abs(seconds) / 60
    if minutes >= 2_880 { return "\(minutes / 1_440) days" }
    return minutes >= 60 ? "\(minutes / 60) h \(minutes % 60) min" : "\(minutes) min"
}
