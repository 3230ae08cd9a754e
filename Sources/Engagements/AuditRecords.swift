public import StructuredText
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
    /// Why the last pass could not be made, and since when none could; nil since one was.
    public var failure: String?
    public var failed: Instant?
    /// What a database said of its tables, as `psql --csv` writes it, and when somebody brought it.
    public var tables: String?
    public var tablesAt: Instant?

    public init() { regions = [] }

    /// All but when a pass is due, which the store asks for by itself.
    public var json: JSON {
        func number(_ value: Int?) -> JSON { value.map(JSON.integer) ?? .null }
        return .object([
            "account": .optional(account), "role": .optional(role),
            "regions": .array(regions.map(JSON.string)), "starts": number(starts?.number),
            "ends": number(ends?.number), "failure": .optional(failure),
            "failed": number(failed.map { Int($0.milliseconds) }), "tables": .optional(tables),
            "tablesAt": number(tablesAt.map { Int($0.milliseconds) }),
        ])
    }

    /// Reads what ``json`` wrote; what is not there is nil.
    public init(_ json: JSON) {
        func day(_ name: String) -> Day? { json[name]?.whole.map { Day(number: $0) } }
        func moment(_ name: String) -> Instant? {
            json[name]?.whole.map { Instant(milliseconds: Int64($0)) }
        }
        (account, role) = (json["account"]?.text, json["role"]?.text)
        regions = (json["regions"]?.items ?? []).compactMap(\.text)
        (starts, ends) = (day("starts"), day("ends"))
        (failure, failed) = (json["failure"]?.text, moment("failed"))
        (tables, tablesAt) = (json["tables"]?.text, moment("tablesAt"))
    }
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
