internal import Units
public import StructuredText

/// What an account said of itself in one pass: every answer, every refusal, as it came.
public struct Snapshot: Sendable {
    /// What became of a question.
    public enum Outcome: String, Sendable {
        case answered
        /// AWS says that there is nothing of it.
        case absent
        /// AWS did not let it be read.
        case refused
        /// The service, or the stand-in for it, does not know the operation.
        case unknown
        /// The answer was cut short, was no answer of AWS's, or did not come.
        case broken
    }

    public struct Response: Sendable {
        public let read: String
        /// `global` for what is asked once.
        public let region: String
        public let parameters: JSON
        public let outcome: Outcome
        /// AWS's code and words, or why there is no answer.
        public let reason: String
        /// When it came, in milliseconds since 1970.
        public let at: Int64
        /// The pages as they are kept, in one of the two forms that AWS's answers have.
        public let pages: [[UInt8]]
        public let isXML: Bool
        /// The pages as one.
        public let body: JSON

        /// What tells its question from every other of a pass.
        public var question: String { Snapshot.question(read, region, parameters) }

        /// The same without its pages, and without what was read out of them where nothing is asked by it.
        public func emptied(keepsBody: Bool) -> Response {
            Response(
                read: read, region: region, parameters: parameters, outcome: outcome, reason: reason, at: at,
                pages: [], isXML: isXML, body: keepsBody ? body : .object([]))
        }

        public init(
            read: String, region: String, parameters: JSON, outcome: Outcome, reason: String, at: Int64,
            pages: [[UInt8]], isXML: Bool, body: JSON
        ) {
            (self.read, self.region, self.parameters, self.outcome) = (read, region, parameters, outcome)
            (self.reason, self.at, self.pages, self.isXML, self.body) = (reason, at, pages, isXML, body)
        }
    }

    public let account: String
    public let regions: [String]
    public let began: Int64
    public let ended: Int64
    /// The version of the table of questions.
    public let version: String
    public let responses: [Response]
    let tenancy: Tenancy
    private let index: [String: [Int]]
    private let byValue: [String: Int]

    public init(
        account: String, regions: [String], began: Int64, ended: Int64, version: String, responses: [Response]
    ) {
        (self.account, self.regions, self.began, self.ended) = (account, regions, began, ended)
        (self.version, self.responses) = (version, responses)
        func bodies(_ read: String) -> [(region: String, silence: String?, body: JSON)] {
            responses.filter { $0.read == read }.map {
                ($0.region, $0.outcome == .answered ? nil : "\($0.read): \($0.reason)", $0.body)
            }
        }
        tenancy = Tenancy(
            tags: bodies("resourcegroupstaggingapi GetResources"),
            people: bodies("iam GetAccountAuthorizationDetails").map(\.body))
        index = Dictionary(grouping: responses.indices) { responses[$0].read }
        let named = responses.enumerated().flatMap { number, response in
            response.parameters.members.flatMap { member in
                texts(member.value).map {
                    (Snapshot.key(response.read, response.region, member.key, $0), number)
                }
            }
        }
        byValue = Dictionary(named) { first, _ in first }
    }

    /// What tells a question from every other of a pass.
    public static func question(_ read: String, _ region: String, _ parameters: JSON) -> String {
        "\(read) \(region) \(parameters.compact)"
    }

    /// The roles that bear a tenant's tag, each with the data of other tenants.
    public var tenantRoles: [(role: String, foreign: [String])] {
        tenancy.owners.filter { $0.key.contains(":role/") }.sorted { $0.key < $1.key }.map {
            ($0.key, tenancy.data(notOf: $0.value))
        }
    }

    /// Every answer to a question, by region.
    func all(_ read: String) -> [Response] { (index[read] ?? []).map { responses[$0] } }

    /// The answer to a question about one thing.
    func about(_ read: String, _ region: String, _ name: String, _ value: String) -> Response? {
        byValue[Snapshot.key(read, region, name, value)].map { responses[$0] }
    }

    private static func key(_ read: String, _ region: String, _ name: String, _ value: String) -> String {
        "\(read)\u{1F}\(region)\u{1F}\(name)\u{1F}\(value)"
    }
}

extension JSON {
    /// Two pages as one: lists are put together, other members are the later page's.
    public func joined(with page: JSON) -> JSON {
        let old = members
        guard !old.isEmpty else { return page }
        let names = Set(page.members.map(\.key))
        return .object(
            old.filter { !names.contains($0.key) }
                + page.members.map { member in
                    guard case .array(let before)? = self[member.key] else { return member }
                    // An empty list in XML is an empty text.
                    guard case .array(let more) = member.value else {
                        return .init(member.key, .array(before))
                    }
                    return .init(member.key, .array(before + more))
                })
    }
}
