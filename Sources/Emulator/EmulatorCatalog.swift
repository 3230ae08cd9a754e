internal import AWSModels
internal import StructuredText
internal import Units

/// What an emulated Partner Central offers and who may call it: data, so that every catalog can be tried.
public struct EmulatorCatalog: Sendable {
    struct Account: Sendable {
        let id: String
        let accessKey: String
        let secret: String
        let sessionToken: String?
    }

    struct Solution: Sendable {
        let id: String
        let name: String
        let category: String
        let status: String
    }

    struct Benefit: Sendable {
        let id: String
        let name: String
        let description: String
        let programs: [String]
        let fulfillmentTypes: [String]
        let status: String
        let schema: JSON
        let rules: RequestSchema
        let applicableProducts: [String]
        let validityMonths: Int
        let requiresOpportunity: Bool
        let requiresApprovedOpportunity: Bool
    }

    let accounts: [Account]
    let solutions: [Solution]
    let benefits: [Benefit]

    /// Why a catalog cannot be used, with the place in it.
    public struct Fault: Error, Sendable, CustomStringConvertible {
        public let description: String
    }

    /// The example that is compiled in.
    public static func example() throws(Fault) -> EmulatorCatalog {
        guard let text = EmbeddedCatalog.text("catalog.json") else {
            throw Fault(description: "the embedded catalog is missing")
        }
        return try EmulatorCatalog(text.withUTF8Buffer { Array($0) })
    }

    /// Reads a catalog of `accounts`, `solutions` and `benefits`, as the example's, or with the names of AWS's own answers.
    ///
    /// What it leaves out is taken from the example.
    /// - Throws: ``Fault``.
    public init(_ bytes: [UInt8]) throws(Fault) {
        let json: JSON
        do { json = try JSON(parsing: bytes) } catch { throw Fault(description: "\(error)") }
        try self.init(json)
    }

    private init(_ json: JSON) throws(Fault) {
        guard case .object = json else { throw Fault(description: "the catalog must be an object") }
        var accounts: [Account] = []
        for (index, item) in (json["accounts"]?.items ?? []).enumerated() {
            let place = "accounts[\(index)]"
            accounts.append(
                Account(
                    id: try Self.text(item, "accountId", place),
                    accessKey: try Self.text(item, "accessKeyId", place),
                    secret: try Self.text(item, "secretAccessKey", place),
                    sessionToken: item["sessionToken"]?.text
                ))
        }
        var solutions: [Solution] = []
        for named in json["solutions"]?.members ?? [] {
            solutions.append(
                Solution(
                    id: named.key, name: named.value.text ?? "A solution", category: "Software Product",
                    status: "Active"))
        }
        for (index, item) in (json["solutions"]?.items ?? []).enumerated() {
            solutions.append(
                Solution(
                    id: try Self.text(item, "id", "solutions[\(index)]"),
                    name: item["name"]?.text ?? "A solution",
                    category: item["category"]?.text ?? "Software Product",
                    status: item["status"]?.text ?? "Active"))
        }
        var benefits: [Benefit] = []
        for (index, item) in (json["benefits"]?.items ?? []).enumerated() {
            benefits.append(try Self.benefit(item, "benefits[\(index)]"))
        }
        if accounts.isEmpty || solutions.isEmpty || benefits.isEmpty,
            let text = EmbeddedCatalog.text("catalog.json"),
            let example = try? JSON(parsing: text.withUTF8Buffer { Array($0) }), example != json
        {
            let full = try EmulatorCatalog(example)
            if accounts.isEmpty { accounts = full.accounts }
            if solutions.isEmpty { solutions = full.solutions }
            if benefits.isEmpty { benefits = full.benefits }
        }
        self.accounts = accounts
        self.solutions = solutions
        self.benefits = benefits
    }

    // As files write it, or as AWS's own answers do.
    private static func member(_ item: JSON, _ key: String) -> JSON? {
        item[key] ?? item[key.capitalizedFirst]
    }
    private static func text(_ item: JSON, _ key: String, _ place: String) throws(Fault) -> String {
        guard let text = member(item, key)?.text, !text.isEmpty else {
            throw Fault(description: "\(place).\(key) is missing")
        }
        return text
    }

    private static func benefit(_ item: JSON, _ place: String) throws(Fault) -> Benefit {
        let schema = item["schema"] ?? item["BenefitRequestSchema"] ?? .object([] as [JSON.Member])
        let rules: RequestSchema
        do { rules = try RequestSchema(schema) } catch {
            throw Fault(description: "\(place).schema: \(error)")
        }
        let id = try Self.text(item, "id", place)
        guard
            ServiceModel.benefits.faults(in: .string(id), shape: "GetBenefitOutputIdString").isEmpty
        else { throw Fault(description: "\(place).id must match ben-[0-9a-z]{14}") }
        return Benefit(
            id: id, name: Self.member(item, "name")?.text ?? id,
            description: Self.member(item, "description")?.text ?? "A benefit",
            programs: Self.member(item, "programs")?.items.compactMap(\.text) ?? [],
            fulfillmentTypes: Self.member(item, "fulfillmentTypes")?.items.compactMap(\.text) ?? [
                "CREDITS"
            ],
            status: Self.member(item, "status")?.text ?? "ACTIVE", schema: schema, rules: rules,
            applicableProducts: Self.member(item, "applicableProducts")?.items.compactMap(\.text) ?? [],
            validityMonths: min(max(Self.member(item, "validityMonths")?.whole ?? 24, 1), 60),
            requiresOpportunity: Self.member(item, "requiresOpportunity") != .bool(false),
            requiresApprovedOpportunity: Self.member(item, "requiresApprovedOpportunity") != .bool(false))
    }

    /// The keys of the first account, for an environment to be printed.
    public var partnerKeys: (accessKey: String, secret: String)? {
        accounts.first.map { ($0.accessKey, $0.secret) }
    }
}
