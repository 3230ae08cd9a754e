internal import Engagements
internal import Persistence

/// What a visitor may do about an application's filings: the founder's people by their role, the partner that accepted by
/// the founder's consent.
struct FilingLeave: Sendable {
    let scope: Scope
    let state: Engagement
    let isPartner: Bool
    /// Prepares, answers, sends and withdraws.
    let mayWork: Bool
    /// Approves what is sent and sees codes; a partner never does.
    let isOwner: Bool
    /// Where the page leads back to, and what that is called.
    let back: (path: String, label: String)
}
