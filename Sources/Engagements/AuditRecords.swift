public import Units

/// The window of an audit: whose account is read for a company, with which role, and from when to when.
public struct EvidenceWindow: Hashable, Sendable {
    /// The AWS account; nil until a role or a pass names one.
    public var account: String?
    /// The ARN of the role that the founder granted; nil where nobody did, and passes are brought by people.
    public var role: String?
    public var regions: [String]
    public var starts: Day?
    public var ends: Day?
    /// When the next pass is made; nil where none is.
    public var due: Instant?
    /// Why the last pass could not be made, and when that was; nil since one was.
    public var failure: String?
    public var failed: Instant?

    public init() { regions = [] }
}

/// What somebody says of a control that AWS cannot show.
public struct StatedControl: Hashable, Sendable {
    public let control: String
    public let done: Day
    public let note: String
    public let actor: Actor

    public init(control: String, done: Day, note: String, actor: Actor) {
        (self.control, self.done, self.note, self.actor) = (control, done, note, actor)
    }
}

/// A pass as it is kept.
public struct StoredPass: Hashable, Sendable {
    public enum Origin: String, Sendable {
        /// This server made it.
        case server
        /// Somebody of the company brought the archive that the command wrote.
        case brought
    }

    public let number: Int
    public let at: Instant
    public let origin: Origin
    /// What it showed, in JSON.
    public let summary: String
    public let packHash: String
    public let packBytes: Int
    /// What follows from it and the pass before, with the log's key.
    public let hash: String

    public init(
        number: Int, at moment: Instant, origin: Origin, summary: String, packHash: String, packBytes: Int,
        hash: String
    ) {
        (self.number, at, self.origin, self.summary) = (number, moment, origin, summary)
        (self.packHash, self.packBytes, self.hash) = (packHash, packBytes, hash)
    }
}
