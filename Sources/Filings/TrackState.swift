/// Where an application stands, in the words that the product uses.
public enum TrackState: String, CaseIterable, Sendable {
    case draft
    case ready
    /// The founder agreed to what is sent; the partner has not sent it yet.
    case founderApproved
    case filed
    case inReview
    case actionRequired
    case approved
    /// The credit is on the balance.
    case landed
    case exhausted
    case declined
    case expired
    case withdrawn

    /// What may follow, as AWS's own life of an application allows it (Partner Central's benefit application statuses:
    /// PENDING_SUBMISSION, IN_REVIEW, ACTION_REQUIRED, APPROVED, REJECTED, CANCELED).
    public var next: [TrackState] {
        switch self {
        case .draft: [.ready, .filed]
        case .ready: [.draft, .founderApproved, .filed, .withdrawn]
        case .founderApproved: [.draft, .ready, .filed, .withdrawn]
        case .filed: [.draft, .inReview, .actionRequired, .approved, .declined, .withdrawn]
        case .inReview: [.draft, .actionRequired, .approved, .declined, .withdrawn]
        case .actionRequired: [.draft, .inReview, .approved, .declined, .withdrawn]
        // Approved once more: the amount was mistyped, or AWS changed it.
        case .approved: [.approved, .landed, .filed, .exhausted, .expired]
        case .landed: [.landed, .approved, .exhausted, .expired]
        case .declined, .expired, .exhausted: [.draft, .ready]
        case .withdrawn: [.draft, .ready, .withdrawn]
        }
    }
}

/// Who has to act next on an application.
public enum Holder: String, CaseIterable, Sendable {
    case founder
    case partner
    case aws
    case nobody
}
