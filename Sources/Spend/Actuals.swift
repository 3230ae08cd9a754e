public import StructuredText
public import Units

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// What the months so far have cost: gross usage, before credits.
public struct Actuals: Sendable {
    public let firstMonth: Month
    /// At least two months, without a gap.
    public let amounts: [Money]

    public var lastMonth: Month { firstMonth.adding(amounts.count - 1) }

    public init(firstMonth: Month, amounts: [Money]) {
        self.firstMonth = firstMonth
        self.amounts = amounts
    }

    /// Reads `[{month: 2026-01, amount: 77.88}]`, alone or under `actuals`; `currency`, when given, must be USD.
    ///
    /// - Throws: ``Diagnostics`` for gaps, doubled months, negative amounts and fewer than two months.
    public init(_ bytes: [UInt8]) throws(Diagnostics) {
        let root = try parseYAML(bytes)
        let reader = NodeReader()
        let list = root["actuals"] ?? root
        var rows: [(month: Month, amount: Money, node: YAMLNode)] = []
        for entry in reader.list(list, "actuals", atMost: 600) {
            let pairs = reader.group(entry.node, entry.path, keys: ["month", "amount", "currency"])
            func value(_ key: String) -> YAMLNode? { pairs.first { $0.key == key }?.value }
            if let currency = value("currency") {
                _ = reader.choice(currency, "\(entry.path).currency", ["USD"])
            }
            for key in ["month", "amount"] where value(key) == nil {
                reader.missing(entry.node, "\(entry.path).\(key)", fix: "add \(key)")
            }
            guard let month = value("month").flatMap({ reader.month($0, entry.path + ".month") }),
                let amount = value("amount").flatMap({ reader.money($0, entry.path + ".amount") })
            else { continue }
            rows.append((month, amount, entry.node))
        }
        rows.sort { $0.month < $1.month }
        for (earlier, later) in zip(rows, rows.dropFirst()) where later.month != earlier.month.adding(1) {
            let isTwice = later.month == earlier.month
            reader.fail(
                later.node, "actuals",
                isTwice
                    ? "\(later.month.text) is given twice"
                    : "the months between \(earlier.month.text) and \(later.month.text) are missing",
                because: "a trend needs each month once", fix: isTwice ? "remove one" : "add them")
        }
        try reader.finish()
        guard let first = rows.first, rows.count >= 2 else {
            throw Diagnostics([
                Diagnostic(
                    at: list.mark, path: "actuals", problem: "there are \(rows.count) months",
                    because: "a trend needs two full months at least",
                    fix: "add months, or plan without actuals")
            ])
        }
        self.init(firstMonth: first.month, amounts: rows.map(\.amount))
    }
}

/// A damped trend through the logarithms of a short history of bills.
///
/// The level is that of the last three months, the slope is Theil and Sen's median of all pairs, shrunk towards none by
/// n / (n + 3), and fades by 0.85 a month: of the methods compared on a real series it was the best (mean absolute error
/// of the remaining months 0.13 over six origins).
public struct DampedTrend: Sendable {
    /// Logarithm of dollars at the last month.
    private let level: Double
    private let slope: Double
    /// Standard deviation of the months around the trend, in logarithms.
    public let residualSigma: Double
    public let count: Int

    private static let damping = 0.85

    /// - Returns: nil when a month is zero or there are fewer than two: a trend of logarithms needs both.
    public init?(_ history: [Money]) {
        guard history.count >= 2, history.allSatisfy({ $0 > .zero }) else { return nil }
        let logs = history.map { log(Double(Int64(clamping: $0.cents))) }
        let count = logs.count
        self.count = count
        var slopes: [Double] = []
        // Two years of pairs say enough, and keep the work bounded.
        let recent = max(0, count - 24)
        for later in recent..<count {
            for earlier in recent..<later {
                slopes.append((logs[later] - logs[earlier]) / Double(later - earlier))
            }
        }
        slopes.sort()
        let middle = slopes.count / 2
        let median = slopes.count % 2 == 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2
        slope = median * Double(count) / Double(count + 3)
        let last = logs.suffix(3)
        let center = Double(last.count - 1) / 2
        let level = last.reduce(0, +) / Double(last.count) + slope * center
        self.level = level
        let slope = slope
        let squares = logs.indices.suffix(24).map { place -> Double in
            let miss = logs[place] - (level - slope * Double(count - 1 - place))
            return miss * miss
        }
        residualSigma = (squares.reduce(0, +) / Double(max(1, squares.count - 1))).squareRoot()
    }

    /// The months after the history, in whole cents.
    public func forecast(months: Int) -> [Money] {
        var fading = 0.0
        var weight = 1.0
        return (0..<max(0, months)).map { _ in
            weight *= DampedTrend.damping
            fading += weight
            let cents = min(1e14, exp(level + slope * fading)).rounded()
            return Money(attodollars: Int128(Int64(cents)) * 10_000_000_000_000_000)
        }
    }
}
