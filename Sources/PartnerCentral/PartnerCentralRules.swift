internal import AWSModels
public import StructuredText
internal import Units

/// What Partner Central checks beyond its service models: postal codes, picklists that the model leaves as text, and what
/// may change in which state of a review.
///
/// Data: `Data/partner-central/rules.yaml` and `products.yaml`, with their sources.
public struct PartnerCentralRules: Sendable {
    struct PostalRule: Sendable {
        let country: String
        let name: String
        let shown: String
        let patterns: [Pattern]
    }

    public let useCases: [String]
    public let programs: [String]
    public let states: [String]
    /// The picklist's name of a state by its abbreviation.
    public let stateCodes: [String: String]
    public let marketingUseCases: [String]
    public let editableInActionRequired: [String]
    public let lockedWhenApproved: [String]
    public let maxProducts: Int
    public let maxSolutions: Int
    /// Product codes of AssociateOpportunity with their names.
    public let products: [String: String]
    let postal: [String: PostalRule]
    let withoutPostalCode: Set<String>

    /// The rules that are compiled in.
    public static let embedded = PartnerCentralRules()

    private init() {
        let rules = Self.document("rules.yaml")
        func texts(_ node: YAMLNode?) -> [String] { node?.items?.compactMap(\.text) ?? [] }
        let lists = rules["picklists"]
        useCases = texts(lists?["useCases"])
        programs = texts(lists?["programs"])
        states = texts(lists?["states"])
        marketingUseCases = texts(lists?["marketingUseCases"])
        stateCodes = Dictionary(
            (rules["stateCodes"]?.pairs ?? []).compactMap { pair in pair.value.text.map { (pair.key, $0) } },
            uniquingKeysWith: { first, _ in first })
        editableInActionRequired = texts(rules["review"]?["editableInActionRequired"])
        lockedWhenApproved = texts(rules["review"]?["lockedWhenApproved"])
        maxProducts = rules["caps"]?["products"]?.text.flatMap { Int($0, in: 0...10_000) } ?? 0
        maxSolutions = rules["caps"]?["solutions"]?.text.flatMap { Int($0, in: 0...10_000) } ?? 0
        withoutPostalCode = Set(texts(rules["postal"]?["without"]))
        var postal: [String: PostalRule] = [:]
        for item in rules["postal"]?["formats"]?.items ?? [] {
            guard let country = item["country"]?.text else { continue }
            let masks = texts(item["masks"])
            let sources = texts(item["patterns"]) + masks.map(Self.expression)
            postal[country] = PostalRule(
                country: country, name: item["name"]?.text ?? country,
                shown: item["shown"]?.text ?? masks.joined(separator: " OR "),
                patterns: sources.compactMap { Pattern($0, isWhole: true) })
        }
        self.postal = postal
        var products: [String: String] = [:]
        for item in Self.document("products.yaml")["products"]?.items ?? [] {
            if let id = item["id"]?.text { products[id] = item["name"]?.text ?? id }
        }
        self.products = products
    }

    /// A data file of this room, parsed.
    public static func document(_ name: String) -> YAMLNode {
        guard let node = EmbeddedRules.text(name).flatMap(unpackedDocument) else {
            preconditionFailure("the embedded \(name) is broken")
        }
        return node
    }

    /// The ISO code of a country, from the code or from the name that AWS's lists use; nil when it is neither.
    public func countryCode(_ text: String) -> String? {
        let codes = ServiceModel.selling.choices(of: "CountryCode")
        if codes.contains(text.uppercased()) { return text.uppercased() }
        let name = text.lowercased()
        if ["usa", "u.s.", "u.s.a.", "united states of america"].contains(name) { return "US" }
        if ["uk", "great britain", "england", "scotland", "wales"].contains(name) { return "GB" }
        return postal.values.first { $0.name.lowercased() == name }?.country
    }

    private static func expression(_ mask: String) -> String {
        mask.map { character in
            switch character {
            case "9", "N": "[0-9]"
            case "A": "[A-Z]"
            default: character.isLetter || character.isNumber ? String(character) : "\\\(character)"
            }
        }.joined()
    }
}
