public import Units

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
