internal import Units
public import StructuredText

/// An operation that reads, with what it is asked of.
public struct Read: Sendable {
    /// `cloudtrail DescribeTrails`: service and operation.
    public let id: String
    public let service: String
    public let operation: String
    /// Whether it is asked once for the account.
    public let isGlobal: Bool
    public let input: JSON
    /// The read whose list gives a parameter, the list, where in each item it stands and what it is called.
    public let parent: (id: String, list: String, take: String, name: String)?
    /// Whether the parameter is a list of the one text.
    public let wraps: Bool
    /// Parameters of the parent that are sent too.
    public let passes: [String]
    /// The parameter that takes the account's number.
    public let account: String?
    /// Codes by which AWS says that there is nothing of it.
    public let absent: Set<String>
    /// Whether it is asked of each role of a tenant with what belongs to others: the tag that tells tenants; nil for all else.
    public let crosses: String?
    /// Where an item of the list tells the region in which it is asked about; nil where that is the list's own.
    public let home: String?
    /// Members that are dropped before anything is kept.
    public let hidden: Set<String>
    /// What it needs in IAM.
    public let actions: [String]
    public let wire: Wire

    /// How it goes over the wire, by botocore.
    public struct Wire: Sendable {
        public let form: String
        public let host: String
        public let signingName: String
        public let version: String
        public let target: String
        public let jsonVersion: String
        /// The host of a service that has one for all regions; empty otherwise.
        public let globalHost: String
        public let method: String
        public let path: String
        /// Names of the tokens of pages, in the request and in the answer; empty where there is one page.
        public let tokenIn: String
        public let tokenOut: String
        /// Where parameters go that are not in the body: `uri Name`, `querystring name`, `header name`.
        public let places: [String: String]
    }
}

/// What one pass over an account asks (`Data/compliance/reads.yaml`).
public struct ReadTable: Sendable {
    public let version: String
    public let reads: [Read]

    /// What is compiled in.
    public static let embedded = ReadTable()

    private init() {
        let rows = EmbeddedControls.text("reads.yaml").flatMap(unpackedDocument)
        let wires = EmbeddedControls.text("protocols.yaml").flatMap(unpackedDocument)
        version = rows?["version"]?.text ?? ""
        reads = (rows?["reads"]?.items ?? []).compactMap { row in
            guard let id = row["read"]?.text, let space = id.firstIndex(of: " "),
                let operation = wires?["operations"]?[id],
                let service = wires?["services"]?[String(id[..<space])]
            else { return nil }
            return Read(id, row, service, operation)
        }
    }

    public func read(_ id: String) -> Read? { reads.first { $0.id == id } }

    /// What the pass needs to be allowed, by IAM's names.
    public var actions: [String] { Set(reads.flatMap(\.actions)).sorted() }

    /// The least that the pass needs, as an IAM policy: nothing in it writes, and nothing in it reads objects, items or log lines.
    public var policy: JSON {
        .object([
            "Version": "2012-10-17",
            "Statement": .array([
                .object([
                    "Sid": "ReadWhatIsConfigured", "Effect": "Allow",
                    "Action": .array(actions.map(JSON.string)),
                    "Resource": "*",
                ])
            ]),
        ])
    }
}

extension Read {
    fileprivate init(_ id: String, _ row: YAMLNode, _ service: YAMLNode, _ operation: YAMLNode) {
        func text(_ node: YAMLNode, _ key: String) -> String { node[key]?.text ?? "" }
        func texts(_ node: YAMLNode?) -> [String] { (node?.items ?? []).compactMap(\.text) }
        let words = id.split(separator: " ").map(String.init)
        self.id = id
        self.service = words[0]
        self.operation = words[words.count - 1]
        isGlobal = row["scope"]?.text == "global"
        input = Read.json(row["input"])
        parent = row["of"]?.text.map { ($0, text(row, "list"), text(row, "take"), text(row, "as")) }
        wraps = row["wraps"]?.text == "true"
        passes = texts(row["pass"])
        account = row["account"]?.text
        crosses = row["crosses"]?.text
        home = row["home"]?.text
        absent = Set(texts(row["none"]))
        hidden = Set(texts(row["hides"]))
        let named = texts(row["needs"])
        actions = named.isEmpty ? ["\(words[0]):\(words[words.count - 1])"] : named
        let places = (operation["places"]?.pairs ?? []).map { ($0.key, $0.value.text ?? "") }
        wire = Wire(
            form: text(service, "protocol"), host: text(service, "host"), signingName: text(service, "signs"),
            version: text(service, "version"), target: text(service, "target"),
            jsonVersion: text(service, "json"), globalHost: text(service, "global"),
            method: text(operation, "method"), path: text(operation, "path"),
            tokenIn: text(operation, "in"), tokenOut: text(operation, "out"),
            places: Dictionary(places) { $1 })
    }

    private static func json(_ node: YAMLNode?) -> JSON {
        guard let node else { return .object([]) }
        if let pairs = node.pairs { return .object(pairs.map { .init($0.key, json($0.value)) }) }
        if let items = node.items { return .array(items.map { json($0) }) }
        let text = node.text ?? ""
        return text == "true"
            ? .bool(true) : Int(text, in: 0...1_000_000).map { .integer($0) } ?? .string(text)
    }
}
