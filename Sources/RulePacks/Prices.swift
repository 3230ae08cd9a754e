public import Units

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
