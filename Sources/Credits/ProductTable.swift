internal import StructuredText

/// Whether a credit that names no products pays for a product.
package enum ProductPayment: Hashable, Sendable {
    case paid
    /// With what the product is.
    case never(String)
    /// With why it cannot be told.
    case unknown(String)
}

/// The names under which bills and credits speak of products, and what of them credits never pay.
///
/// One table for the vocabularies of GetCredits, Cost Explorer, the CUR and FOCUS: `Data/credits/products.yaml`, with the source of
/// each row.
public struct ProductTable: Sendable {
    private enum Status: String {
        case never, unknown
        /// Paid by AWS Activate credits; of others it is not known.
        case activate
    }

    private struct Rule {
        let status: Status
        let names: Set<String>
        let words: Set<String>
        let endings: [String]
        let text: String

        func fits(_ plain: String, _ lower: String) -> Bool {
            names.contains(plain) || endings.contains { lower.hasSuffix($0) }
                || !words.isEmpty
                    && lower.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
                        .contains { words.contains(String($0)) }
        }
    }

    private let services: [String: String]
    private let endings: [(ending: String, service: String)]
    private let rules: [Rule]
    private let paysAll: Bool

    /// What is compiled in.
    public static let embedded = ProductTable(
        EmbeddedProducts.text("products.yaml").flatMap(unpackedDocument))

    /// For bills of which it is known that credits paid them.
    static let everything = ProductTable(nil)

    private init(_ document: YAMLNode?) {
        func texts(_ node: YAMLNode?) -> [String] { (node?.items ?? []).compactMap(\.text) }
        var services: [String: String] = [:]
        var endings: [(String, String)] = []
        for row in document?["services"]?.items ?? [] {
            guard let id = row["service"]?.text else { continue }
            services[id] = id
            for name in texts(row["names"]) { services[CreditRecord.plainName(name)] = id }
            for ending in texts(row["ending"]) { endings.append((ending.lowercased(), id)) }
        }
        self.services = services
        self.endings = endings
        rules = (document?["rules"]?.items ?? []).compactMap { row in
            guard let status = row["status"]?.text.flatMap(Status.init), let text = row["text"]?.text else {
                return nil
            }
            return Rule(
                status: status, names: Set(texts(row["names"]).map(CreditRecord.plainName)),
                words: Set(texts(row["words"])), endings: texts(row["ending"]).map { $0.lowercased() },
                text: text)
        }
        paysAll = document == nil
    }

    /// The service of the itemization that goes by this name; nil for any other product.
    public func service(_ name: String) -> String? {
        if let known = services[CreditRecord.plainName(name)] { return known }
        let lower = name.lowercased()
        return endings.first { lower.hasSuffix($0.ending) }?.service
    }

    /// Whether a credit that names no products pays for a product.
    ///
    /// - `isActivate`: of AWS Activate, which names third-party models on Bedrock as covered.
    package func payment(of name: String, isActivate: Bool) -> ProductPayment {
        guard !paysAll else { return .paid }
        let (plain, lower) = (CreditRecord.plainName(name), name.lowercased())
        if let rule = rules.first(where: { $0.fits(plain, lower) }) {
            switch rule.status {
            case .never: return .never(rule.text)
            case .activate: return isActivate ? .paid : .unknown(rule.text)
            case .unknown: return .unknown(rule.text)
            }
        }
        let isOfAWS = lower.hasPrefix("amazon") || lower.hasPrefix("aws") || service(name) != nil
        return isOfAWS
            ? .paid
            : .unknown(
                "it bears no name of an AWS service: a seller's product, whose legal entity the bill tells, is never paid"
            )
    }
}
