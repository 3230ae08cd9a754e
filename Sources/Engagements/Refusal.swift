public import StructuredText

/// One field of a form.
public struct Answer: Hashable, Sendable {
    public let path: String
    public let text: String

    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}

/// A field that somebody else changed while it was being changed here.
public struct Clash: Hashable, Sendable {
    public let path: String
    public let mine: String
    public let theirs: String

    public init(path: String, mine: String, theirs: String) {
        self.path = path
        self.mine = mine
        self.theirs = theirs
    }
}

/// Why a command is not carried out.
public enum Refusal: Error, Sendable {
    /// The actor's role does not reach so far.
    case forbidden(needs: Role)
    /// The same as for things that do not exist.
    case notFound
    case invalid(Diagnostics)
    /// Fields that changed meanwhile; nothing was written.
    case clash([Clash])
    /// The file is at another revision than the one named.
    case stale(current: Int)
    /// The rules of the engagement forbid it, in a sentence for people.
    case refused(String)
}

/// What an engagement may hold at most, so that no tenant can exhaust the machine.
public enum EngagementLimits {
    public static let fileBytes = 256 * 1024
    public static let members = 50
    public static let invitations = 50
    public static let links = 100
    /// Open, expired and revoked ones together: all stay in the log.
    public static let linksEver = 500
    /// Bytes of a company's log, after which it takes no more answers and imports.
    public static let logBytes: Int64 = 32 << 20
    /// The same for an application that nobody with an account owns yet.
    public static let draftLogBytes: Int64 = 1 << 20
    /// Bytes for what people write besides answers (records, questions, invitations, links, notes), beyond the above.
    ///
    /// What takes something back or tells an outcome is not bound at all.
    public static let reserveBytes: Int64 = 8 << 20
    /// Bytes of all applications together that nobody owns, after which no more are begun or grow.
    public static let allDraftsBytes: Int64 = 1 << 30
    /// Bytes of differences after which the log takes the whole file once more.
    public static let differenceBytes = 16 * 1024
    /// How many lists and objects may lie within each other in what people write.
    public static let depth = 20
    public static let note = 1_000
    public static let label = 120
    public static let linkDays = 1...365
    /// Seconds in which an invitation must be taken up: 14 days.
    public static let invitationSeconds: Int64 = 14 * 86_400
}

/// Whether a line holds no control characters and nothing that changes how it is shown.
package func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
            false
        default: true
        }
    }
}
