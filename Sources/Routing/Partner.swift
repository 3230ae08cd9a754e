public import RulePacks
internal import Units

/// A partner, named by a word of lower-case letters, digits and hyphens, so that files and addresses can name it.
public struct PartnerID: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard (2...40).contains(bytes.count), bytes.first != UInt8(ascii: "-"),
            bytes.last != UInt8(ascii: "-"),
            bytes.allSatisfy({
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
            })
        else { return nil }
        self.text = String(text)
    }

    init(checked text: String) { self.text = text }

    public var description: String { text }
    public static func < (a: PartnerID, b: PartnerID) -> Bool { a.text < b.text }
}

/// What a partner is proven to be good at.
public enum Competency: String, CaseIterable, Sendable, Comparable {
    case saas
    /// Security, and SOC 2 with it.
    case security
    case migration
    case generativeAI = "generative-ai"
    case data

    public var word: String {
        switch self {
        case .saas: "SaaS"
        case .security: "Security and SOC 2"
        case .migration: "Migration"
        case .generativeAI: "Generative AI"
        case .data: "Data"
        }
    }

    public static func < (a: Competency, b: Competency) -> Bool { a.rawValue < b.rawValue }
}

/// The tier of AWS's Services Path.
public enum PartnerTier: String, CaseIterable, Sendable {
    case select, advanced, premier
}

/// How a partner files.
public enum FilingChannel: String, CaseIterable, Sendable {
    /// Through the Partner Central API.
    case api
    /// By hand in Partner Central's pages, from a packet.
    case portal
}

/// A company that a partner may not be offered, and why.
public struct Conflict: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        /// It competes with the partner itself.
        case competitor
        /// It is the partner's client; whoever competes with it is not offered to the partner.
        case client
    }

    public let kind: Kind
    /// The website's host, in lower case without `www.`.
    public let host: String

    public init(kind: Kind, host: String) {
        self.kind = kind
        self.host = Conflict.host(host)
    }

    static func host(_ text: String) -> String {
        let lower = text.lowercased()
        return lower.hasPrefix("www.") ? String(lower.dropFirst(4)) : lower
    }
}

/// What a partner is and takes; what it did is ``PartnerHistory``, what it does now ``PartnerLoad``.
public struct Partner: Hashable, Sendable {
    public let id: PartnerID
    public let name: String
    public let website: String
    public let tier: PartnerTier
    /// Whether its access to APN Customer Engagements is active: without it nothing can be filed.
    public let isACEActive: Bool
    public let channel: FilingChannel
    public let competencies: Set<Competency>
    /// Regions of the rules, such as `north-america`.
    public let regions: Set<String>
    /// ISO 639-1 codes.
    public let languages: Set<String>
    public let calendar: WorkingCalendar
    public let tracks: Set<TrackID>
    /// Funding stages it takes; empty for all.
    public let stages: Set<String>
    /// Engagements it can hold at a time.
    public let capacity: Int
    public let conflicts: [Conflict]
    /// What it pays to whoever routes, in its own words; shown to the founder.
    public let pays: String
    /// What it delivers and how that helps, in its own words, for the record that AWS reads; empty when it stated nothing.
    public let solution: String

    public init(
        id: PartnerID, name: String, website: String, tier: PartnerTier, isACEActive: Bool,
        channel: FilingChannel, competencies: Set<Competency>, regions: Set<String>, languages: Set<String>,
        calendar: WorkingCalendar, tracks: Set<TrackID>, stages: Set<String>, capacity: Int,
        conflicts: [Conflict], pays: String, solution: String = ""
    ) {
        self.id = id
        self.name = name
        self.website = website
        self.tier = tier
        self.isACEActive = isACEActive
        self.channel = channel
        self.competencies = competencies
        self.regions = regions
        self.languages = languages
        self.calendar = calendar
        self.tracks = tracks
        self.stages = stages
        self.capacity = capacity
        self.conflicts = conflicts
        self.pays = pays
        self.solution = solution
    }

    public static let largestCapacity = 10_000
}

/// What a partner did with the offers it had and with what it filed.
public struct PartnerHistory: Hashable, Sendable {
    public var offers = 0
    public var accepted = 0
    public var declined = 0
    /// Offers that ran out without an answer.
    public var silent = 0
    /// Minutes from offer to acceptance, all together.
    public var acceptMinutes = 0
    public var filed = 0
    public var approved = 0
    public var actionRequired = 0
    /// Finished cases by the founder's moment (M1 to M4).
    public var cases: [String: Int] = [:]

    public init() {}

    /// Mean minutes from offer to acceptance; nil without one.
    public var meanAcceptMinutes: Int? { accepted > 0 ? acceptMinutes / accepted : nil }
}

/// What a partner has in hand.
public struct PartnerLoad: Hashable, Sendable {
    /// Open offers and accepted engagements.
    public var open: Int
    /// When it was last offered something, in seconds since 1970; nil when never.
    public var lastOffered: Int?

    public init(open: Int = 0, lastOffered: Int? = nil) {
        self.open = open
        self.lastOffered = lastOffered
    }
}

/// A partner with all that routing looks at.
public struct Candidate: Hashable, Sendable {
    public let partner: Partner
    public var history: PartnerHistory
    public var load: PartnerLoad

    public init(_ partner: Partner, history: PartnerHistory = .init(), load: PartnerLoad = .init()) {
        self.partner = partner
        self.history = history
        self.load = load
    }
}

/// What routing knows about a founder's application; nothing else of it reaches this room.
public struct Inquiry: Hashable, Sendable {
    /// Tracks that a partner has to file, the largest award first.
    public let tracks: [TrackID]
    public let needs: Set<Competency>
    /// The founder's moments (M1 to M4).
    public let moments: [String]
    /// ISO 3166 code of the country, as in the company file.
    public let country: String
    /// ISO 639-1 codes of the languages the founder works in, the preferred one first.
    public let languages: [String]
    public let stage: String
    public let host: String
    /// Hosts of companies that the founder competes with.
    public let competitors: [String]
    /// Partners that declined, stayed silent or were turned down: they are never offered it again.
    public let excluded: Set<PartnerID>
    /// Whether who is at work now does not count: the founder would rather wait for the best.
    public let waits: Bool

    public init(
        tracks: [TrackID] = [], needs: Set<Competency> = [], moments: [String] = [], country: String = "",
        languages: [String] = [], stage: String = "", host: String = "", competitors: [String] = [],
        excluded: Set<PartnerID> = [], waits: Bool = false
    ) {
        self.waits = waits
        self.tracks = tracks
        self.needs = needs
        self.moments = moments
        self.country = country
        self.languages = languages
        self.stage = stage
        self.host = Conflict.host(host)
        self.competitors = competitors.map(Conflict.host)
        self.excluded = excluded
    }
}
