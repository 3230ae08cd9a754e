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
}

extension TrackState {
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
