internal import StructuredText
internal import Units

/// What AWS asks in a region other than the price book's: figures that were found, and a factor for the rest.
public final class RegionPrices: Sendable {
    public let id: String
    public let name: String
    /// What prices without a figure are multiplied with, in hundredths: the median of the figures that vary by region, and their range.
    public let factor: (low: Int, median: Int, high: Int)
    /// How many figures the factor is the median of.
    package let figures: Int
    private let found: [String: (usd: UnitPrice, source: String, asOf: String, confidence: String)]
    private let worldwide: [String]

    private init?(_ node: YAMLNode, worldwide: [String]) {
        func hundredths(_ key: String) -> Int? {
            (node["factor"]?[key]?.text).flatMap { try? Quantity(parsing: $0) }.map {
                Int($0.millionths / 10_000)
            }
        }
        guard let id = node["id"]?.text, let name = node["name"]?.text, let low = hundredths("low"),
            let median = hundredths("median"), let high = hundredths("high"),
            let figures = node["factor"]?["figures"]?.text.flatMap({ Int($0, in: 0...10_000) })
        else { return nil }
        (self.id, self.name, factor, self.figures) = (id, name, (low, median, high), figures)
        self.worldwide = worldwide
        found = Dictionary(
            (node["prices"]?.items ?? []).compactMap { row in
                guard let price = row["price"]?.text,
                    let usd = row["usd"]?.text.flatMap({ try? UnitPrice(parsing: $0) })
                else { return nil }
                return (
                    price,
                    (usd, row["source"]?.text ?? "", row["as-of"]?.text ?? "", row["confidence"]?.text ?? "")
                )
            }, uniquingKeysWith: { first, _ in first })
    }

    private static let all: [String: RegionPrices] = {
        let document = RuleBook.embeddedDocument("region-prices.yaml")
        let worldwide = (document?["worldwide"]?.items ?? []).compactMap(\.text)
        return Dictionary(
            (document?["regions"]?.items ?? []).compactMap { RegionPrices($0, worldwide: worldwide) }
                .map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }()

    /// ``factor`` in words: `1.16`, and `1.00 to 1.26`.
    package var factorText: (median: String, range: String) {
        func text(_ value: Int) -> String { "\(value / 100).\(value % 100 < 10 ? "0" : "")\(value % 100)" }
        return (text(factor.median), "\(text(factor.low)) to \(text(factor.high))")
    }

    /// The regions of which prices are known, beside the price book's own.
    public static var regions: [RegionPrices] { all.values.sorted { $0.id < $1.id } }

    /// nil for the region of the price book, and for one of which nothing is known.
    public static func of(_ region: String) -> RegionPrices? { all[region] }

    /// The price in this region; tiers keep their proportion to the first.
    package func price(_ price: Price) -> Price {
        let first = price.tiers[0].price.picodollars
        let isWorldwide = worldwide.contains { price.id.hasPrefix($0) }
        let figure = found[price.id]
        let usd =
            figure?.usd.picodollars
            ?? (isWorldwide ? first : Int64(roundedDivision(Int128(first) * Int128(factor.median), by: 100)))
        let tiers = price.tiers.map { tier in
            Price.Tier(
                upTo: tier.upTo,
                price: first == 0
                    ? tier.price
                    : UnitPrice(
                        picodollars: Int64(
                            clamping: roundedDivision(
                                Int128(tier.price.picodollars) * Int128(usd), by: Int128(first)))))
        }
        let source =
            figure.map { "\(name): \($0.source)" }
            ?? (isWorldwide
                ? "\(price.source); the same in every region"
                : "\(price.source), times \(factorText.median) for \(name): no figure was found, others there are \(factorText.range) times those of us-east-1")
        return Price(
            id: price.id, service: price.service, dimension: price.dimension, unit: price.unit, tiers: tiers,
            freeUnits: price.freeUnits, freeTier: price.freeTier, source: source,
            asOf: figure?.asOf ?? price.asOf,
            confidence: figure?.confidence ?? (isWorldwide ? price.confidence : "low"))
    }
}

extension SpendItem {
    /// The same line at a region's price.
    public func priced(in region: RegionPrices) -> SpendItem {
        SpendItem(
            id: id, service: service, component: component, price: region.price(price), when: when,
            usesFreeTier: usesFreeTier, driver: driver, terms: terms)
    }
}
