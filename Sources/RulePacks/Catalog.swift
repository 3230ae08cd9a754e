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

/// A price with its tiers, its free units and its source.
public final class Price: Sendable {
    public struct Tier: Sendable, Hashable {
        /// The tier's last unit in a month; nil for the last tier.
        public let upTo: Quantity?
        public let price: UnitPrice
    }

    public let id: String
    public let service: String
    public let dimension: String
    public let unit: String
    /// At least one, in rising order.
    public let tiers: [Tier]
    public let freeUnits: Quantity
    public let freeTier: String?
    public let source: String
    public let asOf: String
    public let confidence: String

    init(
        id: String, service: String, dimension: String, unit: String, tiers: [Tier], freeUnits: Quantity,
        freeTier: String?, source: String, asOf: String, confidence: String
    ) {
        self.id = id
        self.service = service
        self.dimension = dimension
        self.unit = unit
        self.tiers = tiers
        singlePrice = tiers.count == 1 ? tiers[0].price : nil
        self.freeUnits = freeUnits
        self.freeTier = freeTier
        self.source = source
        self.asOf = asOf
        self.confidence = confidence
    }

    /// The price when there is but one tier.
    public let singlePrice: UnitPrice?

    /// What a month's use costs after the free units, tier by tier, exactly.
    public func cost(of used: Quantity, freeTier: Bool = true) -> Money {
        let free = freeTier ? freeUnits.millionths : 0
        var left = used.millionths - free
        guard left > 0 else { return .zero }
        if let singlePrice { return singlePrice * Quantity(millionths: left) }
        var cost = Money.zero
        var start: Int64 = 0
        for tier in tiers {
            let width = tier.upTo.map { max(0, $0.millionths - start) } ?? left
            let units = min(left, width)
            cost += tier.price * Quantity(millionths: units)
            left -= units
            if left == 0 { break }
            start = tier.upTo?.millionths ?? start
        }
        return cost
    }
}

/// A usage driver.
public final class Driver: Sendable {
    public let id: String
    public let unit: String
    /// Whether it follows the customers from month to month.
    public let grows: Bool
    public let largest: Quantity
    /// Its value at month 12 for each size that a founder can choose.
    public let presets: [(size: String, value: Quantity)]
    public let index: Int

    init(
        id: String, unit: String, grows: Bool, largest: Quantity, presets: [(size: String, value: Quantity)],
        index: Int
    ) {
        self.id = id
        self.unit = unit
        self.grows = grows
        self.largest = largest
        self.presets = presets
        self.index = index
    }
}

/// One priced line of the model.
public final class SpendItem: Sendable {
    public enum Component: String, CaseIterable, Sendable {
        case platform
        case soc2
        case genai
        case tenantDatabase = "tenant-database"
        case tenantCompute = "tenant-compute"
    }

    /// What a company chooses of its stack.
    public enum Choice: String, CaseIterable, Sendable {
        case compute
        case database
        case model
        case vectors

        /// Its place among all cases.
        public var place: Int {
            switch self {
            case .compute: 0
            case .database: 1
            case .model: 2
            case .vectors: 3
            }
        }
    }

    /// factor × driver × second driver; nil drivers count as one.
    public struct Term: Sendable {
        public let factor: Quantity
        public let driver: Int?
        public let times: Int?
        /// Whether the first driver follows the customers from month to month.
        public let grows: Bool
    }

    public let id: String
    public let service: Service
    public let component: Component
    public let price: Price
    /// What the company must have chosen for the line to appear.
    public let when: [(choice: Choice, values: [String])]
    public let usesFreeTier: Bool
    public let driver: String
    public let terms: [Term]

    init(
        id: String, service: Service, component: Component, price: Price,
        when: [(choice: Choice, values: [String])],
        usesFreeTier: Bool, driver: String, terms: [Term]
    ) {
        self.id = id
        self.service = service
        self.component = component
        self.price = price
        self.when = when
        self.usesFreeTier = usesFreeTier
        self.driver = driver
        self.terms = terms
    }

}

/// How tenants are kept apart.
public enum TenancyModel: String, CaseIterable, Sendable {
    case pool
    case bridge
    case silo
    case hybrid
}

public final class Tenancy: Sendable {
    public let model: TenancyModel
    public let name: String
    /// Share of tenants that are isolated when the file does not say how many.
    public let isolatedShare: Percentage
    public let dedicates: [SpendItem.Component]
    public let text: String
    public let sources: [Source]

    init(
        model: TenancyModel, name: String, isolatedShare: Percentage, dedicates: [SpendItem.Component],
        text: String, sources: [Source]
    ) {
        self.model = model
        self.name = name
        self.isolatedShare = isolatedShare
        self.dedicates = dedicates
        self.text = text
        self.sources = sources
    }

}

/// A figure that the market claims, to be shown beside what is computed.
public struct Claim: Sendable {
    public let id: String
    public let subject: String
    public let low: Int
    public let high: Int
    public let text: String
    public let contradictions: [String]
    public let sources: [Source]
}

/// A cost that founders meet unawares.
public struct Trap: Sendable {
    public let id: String
    public let when: [Condition]
    public let text: String
    public let sources: [Source]
}

/// How far a bill strays from its forecast.
public struct Spread: Sendable {
    /// Of the level, and of each month's noise.
    public let levelSigma: Percentage
    public let noiseSigma: Percentage
    /// How much of a month's noise the next one keeps.
    public let noisePersistence: Percentage
    /// Growth a month beyond the forecast's own.
    public let growthMean: Percentage
    public let growthSigma: Percentage
    public let sources: [Source]
}

/// What an isolated tenant's database costs a month when nobody uses it.
public struct DatabaseFloor: Sendable {
    public let id: String
    public let name: String
    public let monthly: Money
    public let text: String
    public let sources: [Source]
}

/// How a feature is taken up after its launch.
public struct AdoptionCurve: Sendable {
    /// Whether a service's charges follow it, by service index.
    public let follows: [Bool]
    /// Share of all who will use it, by months since launch; full after the last.
    public let shares: [Percentage]
    /// How far the adoption strays from the curve.
    public let sigma: Percentage
    public let sources: [Source]

    /// In hundredths of a percent; nothing before launch.
    public func basisPoints(monthsSinceLaunch months: Int) -> Int {
        guard months >= 0 else { return 0 }
        return months < shares.count ? shares[months].basisPoints : 10_000
    }
}

/// From usage drivers to a bill.
public final class SpendModel: Sendable {
    public let hoursPerMonth: Int
    public let horizonMonths: Int
    public let smallestStartShare: Percentage
    public let growthText: Sourced<String>
    public let spread: Spread
    public let adoption: AdoptionCurve
    public let floors: [DatabaseFloor]
    public let drivers: [Driver]
    public let items: [SpendItem]
    public let tenancies: [Tenancy]
    public let claims: [Claim]
    public let soc2Bands: [Claim]
    public let soc2Total: Claim
    public let traps: [Trap]
    public let presetsText: Sourced<String>

    init(
        hoursPerMonth: Int, horizonMonths: Int, smallestStartShare: Percentage, growthText: Sourced<String>,
        spread: Spread, adoption: AdoptionCurve, floors: [DatabaseFloor],
        drivers: [Driver], items: [SpendItem], tenancies: [Tenancy], claims: [Claim], soc2Bands: [Claim],
        soc2Total: Claim, traps: [Trap], presetsText: Sourced<String>
    ) {
        self.hoursPerMonth = hoursPerMonth
        self.horizonMonths = horizonMonths
        self.smallestStartShare = smallestStartShare
        self.growthText = growthText
        self.spread = spread
        self.adoption = adoption
        self.floors = floors
        self.drivers = drivers
        self.items = items
        self.tenancies = tenancies
        self.claims = claims
        self.soc2Bands = soc2Bands
        self.soc2Total = soc2Total
        self.traps = traps
        self.presetsText = presetsText
    }

    public func driver(_ id: String) -> Driver? { drivers.first { $0.id == id } }
    public func tenancy(_ model: TenancyModel) -> Tenancy? { tenancies.first { $0.model == model } }
}

/// A piece of work with its weeks and its evidence.
public struct WorkPackage: Sendable {
    public struct Step: Sendable {
        public let week: Int
        public let service: String
        public let work: String
        public let evidence: String
        public let criteria: [String]
        public let sources: [Source]
    }

    public let id: String
    public let name: String
    public let weeks: ClosedRange<Int>
    public let notFunded: Sourced<String>
    public let steps: [Step]
}

/// A pattern of Bedrock proof of concept.
public struct POCPattern: Sendable {
    public let id: String
    public let name: String
    public let architecture: String
    public let metric: String
    public let needsRetrieval: Bool
    public let sources: [Source]
}

/// A situation in which founders come: a platform limit, a stalled deal, an AI launch, a cloud exit.
public struct Moment: Sendable {
    public let id: String
    public let name: String
    public let when: [Condition]
    public let text: String
    public let sources: [Source]
}

/// All the data of the house.
public final class RuleBook: Sendable {
    public let packs: [RulePack]
    public let sources: [Source]
    public let review: Review
    public let conflicts: [Conflict]
    public let catalog: Catalog
    public let prices: [Price]
    public let pricesRegion: String
    public let pricesAsOf: Day
    public let model: SpendModel
    public let packages: [WorkPackage]
    public let patterns: [POCPattern]
    public let moments: [Moment]
    public let guide: Guide

    init(
        packs: [RulePack], sources: [Source], review: Review, conflicts: [Conflict], catalog: Catalog,
        prices: [Price], pricesRegion: String, pricesAsOf: Day, model: SpendModel, packages: [WorkPackage],
        patterns: [POCPattern], moments: [Moment], guide: Guide
    ) {
        self.packs = packs
        self.sources = sources
        self.review = review
        self.conflicts = conflicts
        self.catalog = catalog
        self.prices = prices
        self.pricesRegion = pricesRegion
        self.pricesAsOf = pricesAsOf
        self.model = model
        self.packages = packages
        self.patterns = patterns
        self.moments = moments
        self.guide = guide
    }

    public func pack(_ id: String) -> RulePack? { packs.first { $0.id == id } }
    public func conflict(_ id: String) -> Conflict? { conflicts.first { $0.id == id } }
    public func package(_ id: String) -> WorkPackage? { packages.first { $0.id == id } }
}
