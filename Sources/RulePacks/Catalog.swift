public import Units

/// A service of the itemization.
public final class Service: Sendable {
    public let id: String
    public let name: String
    public let group: String
    public let role: String
    /// Its place in ``Catalog/services``, by which charges are indexed.
    public let index: Int

    init(id: String, name: String, group: String, role: String, index: Int) {
        self.id = id
        self.name = name
        self.group = group
        self.role = role
        self.index = index
    }
}

/// Whether a credit pays for a product; `unknown` is neither yes nor no.
public enum Coverage: String, CaseIterable, Sendable {
    case covered
    case notCovered
    case unknown

    /// As documents write it.
    public var label: String {
        switch self {
        case .covered: "covered"
        case .notCovered: "not covered"
        case .unknown: "unknown"
        }
    }
}

/// What kind of credit a coverage rule speaks of.
public enum CreditKind: String, CaseIterable, Sendable {
    case activate
    case build
    case bedrock
    case map
    case other
}

/// A rule that tells whether credits of a kind pay for a product.
public final class CoverageRule: Sendable {
    public let id: String
    /// Kinds of credit it speaks of; nil for all.
    public let credits: [CreditKind]?
    /// Products it speaks of; nil for all.
    public let products: [String]?
    public let status: Coverage
    public let text: String
    public let sources: [Source]

    init(
        id: String, credits: [CreditKind]?, products: [String]?, status: Coverage, text: String,
        sources: [Source]
    ) {
        self.id = id
        self.credits = credits
        self.products = products
        self.status = status
        self.text = text
        self.sources = sources
    }
}

/// A band of a bill's share, as the market reports it.
public struct ReferenceShare: Sendable {
    public let group: String
    /// The size of bill it speaks of; nil for about $5,000 a month.
    public let monthly: Money?
    public let low: Percentage
    public let high: Percentage
    public let text: String
    public let sources: [Source]
}

/// Services, coverage and the reference split of a bill.
public struct Catalog: Sendable {
    public let services: [Service]
    public let groups: [(id: String, name: String)]
    public let coverage: [CoverageRule]
    public let neverCovered: Sourced<String>
    public let referenceSplit: [ReferenceShare]
    private let payments: [Payment]

    /// What a kind of credit pays for, by the services' indices.
    public struct Payment: Sendable {
        public let covered: [Bool]
        /// The same with the services of which it is not known.
        public let coveredOrUnknown: [Bool]
        /// Whether it is not known, by service.
        public let unknown: [Bool]
    }

    init(
        services: [Service], groups: [(id: String, name: String)], coverage: [CoverageRule],
        neverCovered: Sourced<String>, referenceSplit: [ReferenceShare]
    ) {
        self.services = services
        self.groups = groups
        self.coverage = coverage
        self.neverCovered = neverCovered
        self.referenceSplit = referenceSplit
        payments = CreditKind.allCases.map { kind in
            let statuses = services.map { service in
                coverage.first { $0.speaks(of: service.id, kind) }?.status ?? .notCovered
            }
            return Payment(
                covered: statuses.map { $0 == .covered },
                coveredOrUnknown: statuses.map { $0 != .notCovered },
                unknown: statuses.map { $0 == .unknown })
        }
    }

    public func service(_ id: String) -> Service? { services.first { $0.id == id } }

    /// The rule that decides whether a credit of this kind pays for the product.
    public func coverage(of product: String, by kind: CreditKind) -> CoverageRule? {
        coverage.first { $0.speaks(of: product, kind) }
    }

    /// What ``coverage(of:by:)`` decides for each service; a service that no rule speaks of is not covered.
    public func payment(by kind: CreditKind) -> Payment {
        switch kind {
        case .activate: payments[0]
        case .build: payments[1]
        case .bedrock: payments[2]
        case .map: payments[3]
        case .other: payments[4]
        }
    }
}

extension CoverageRule {
    fileprivate func speaks(of product: String, _ kind: CreditKind) -> Bool {
        (credits?.contains(kind) ?? true) && (products?.contains(product) ?? true)
    }
}
