/// AWS's words for where things stand, as its models write them.
///
/// The developer guide and events write some otherwise (`In-Review`, `Disqualified`, `Business Approval`); what neither knows
/// is kept as it came, held by somebody, and told.
public enum ReviewWords {
    static let opportunity = [
        "Pending Submission", "Submitted", "In review", "Approved", "Rejected", "Action Required",
    ]
    static let application = [
        "PENDING_SUBMISSION", "IN_REVIEW", "ACTION_REQUIRED", "APPROVED", "REJECTED", "CANCELED",
    ]

    /// The states of an application in which it can still be canceled.
    static let cancelable = ["PENDING_SUBMISSION", "IN_REVIEW", "ACTION_REQUIRED"]

    private static func plain(_ word: String) -> String { word.lowercased().filter(\.isLetter) }

    /// An opportunity's review status.
    public static func opportunity(_ word: String) -> String {
        if plain(word) == "disqualified" { return "Rejected" }
        return opportunity.first { plain($0) == plain(word) } ?? word
    }

    /// A benefit application's status.
    public static func application(_ word: String) -> String {
        if plain(word) == "cancelled" { return "CANCELED" }
        return application.first { plain($0) == plain(word) } ?? word
    }

    /// Whether an application may be recalled in a stage: in the first one only (developer guide, "early review stages").
    static func isEarly(_ stage: String?) -> Bool { stage.map { plain($0).hasPrefix("business") } ?? true }
}
