public import Units

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// How far a bill may stray from its forecast: what is not known of level, growth and month-to-month noise.
///
/// Shares of 1: a `levelSigma` of 0.14 means that two bills in three lie within 14 % of the forecast's level.
public struct Uncertainty: Hashable, Sendable {
    /// Standard deviation of the logarithm of the level.
    public let levelSigma: Double
    /// Growth a month beyond the forecast's own, mean and standard deviation.
    public let growthMean: Double
    public let growthSigma: Double
    /// Standard deviation of a month's noise, and how much of it the next month keeps.
    public let noiseSigma: Double
    public let noisePersistence: Double

    public init(
        levelSigma: Double, growthMean: Double, growthSigma: Double, noiseSigma: Double,
        noisePersistence: Double
    ) {
        self.levelSigma = levelSigma
        self.growthMean = growthMean
        self.growthSigma = growthSigma
        self.noiseSigma = noiseSigma
        self.noisePersistence = noisePersistence
    }
}

/// Three points of a distribution: one path in ten lies below `p10`, one in ten above `p90`.
public struct Percentiles<Value: Sendable & Hashable>: Sendable, Hashable {
    public let p10: Value
    public let p50: Value
    public let p90: Value

    public func map<Other>(_ transform: (Value) -> Other) -> Percentiles<Other> {
        Percentiles<Other>(p10: transform(p10), p50: transform(p50), p90: transform(p90))
    }
}

/// How long credits last over many paths of one bill.
public struct RunwayDistribution: Sendable {
    public let paths: Int
    /// Months of runway in tenths, as ``BurnDown/runwayTenths``; a path that is paid to the horizon's end counts with it.
    public let runwayTenths: Percentiles<Int>
    /// The first month with a bill that credits no longer pay in full; nil beyond the horizon.
    public let firstNetBill: Percentiles<Month?>
    /// What expires unused within the horizon.
    public let stranded: Percentiles<Money>
    /// What is due in cash within the horizon.
    public let cash: Percentiles<Money>
    /// Paths in a thousand in which some credit expires unused.
    public let strandingPerMille: Int
}

/// Draws many paths of the same uncertain future for several bills, and burns the credits on each.
///
/// All bills see the same draws, so that the difference between two of them is not blurred by luck. The same seed gives the
/// same result. In the month in which a credit runs out it pays its groups of lines in order of size, where AWS goes line
/// by line; everything else is as ``burnDown(_:with:order:recordsApplications:)``. Amounts are whole millionths of a
/// dollar; only the random factors are binary fractions.
///
/// - Parameters:
///   - bills: charge tables with the same months.
///   - paths: from 1 to 1,000,000.
public func simulate(
    _ bills: [ChargeTable], with grants: [Grant], uncertainty: Uncertainty, paths: Int, seed: UInt64
) -> [RunwayDistribution] {
    let months = bills.map(\.monthCount).max() ?? 0
    let count = max(1, min(1_000_000, paths))
    let sequence = grants.indices.sorted { ApplicationOrder.published.precedes(grants[$0], grants[$1]) }
    var burns = bills.map { SimulatedBill($0, sequence.map { grants[$0] }, paths: count) }
    var source = NormalSource(seed: seed)
    var factors = Array(repeating: 1.0, count: months)
    let innovation = (1 - uncertainty.noisePersistence * uncertainty.noisePersistence).squareRoot()
    for path in 0..<count {
        let level = uncertainty.levelSigma * source.next()
        let growth = uncertainty.growthMean + uncertainty.growthSigma * source.next()
        var noise = uncertainty.noiseSigma * source.next()
        for month in 0..<months {
            factors[month] = exp(level + growth * Double(month) + noise)
            noise =
                uncertainty.noisePersistence * noise + uncertainty.noiseSigma * innovation * source.next()
        }
        for bill in burns.indices { burns[bill].burn(path, factors) }
    }
    return burns.map(\.distribution)
}

/// One bill on its way through the paths, in whole millionths of a dollar.
private struct SimulatedBill {
    private let firstMonth: Month
    private let months: Int
    private let groups: Int
    /// Payable sums by month, then by group: a path reads them in this order.
    private let sums: [Int64]
    private let coveredBy: [UInt64]
    /// What no grant covers, by month.
    private let uncovered: [Int64]
    private let amounts: [Int64]
    private let live: [Range<Int>]
    private let hasExpired: [Bool]
    private var open: [Int64]
    private var remaining: [Int64]
    private var runway: [Int32]
    private var netMonth: [Int32]
    private var stranded: [Int64]
    private var cash: [Int64]

    private static let unit: Int128 = 1_000_000_000_000

    init(_ table: ChargeTable, _ grants: [Grant], paths: Int) {
        let bill = GroupedBill(table, grants)
        let months = table.monthCount
        func millionths(_ money: Money) -> Int64 {
            Int64(clamping: roundedDivision(money.attodollars, by: SimulatedBill.unit))
        }
        let covered = bill.grants.indices.filter { bill.grants[$0] != 0 }
        self.months = months
        firstMonth = table.firstMonth
        groups = covered.count
        coveredBy = covered.map { bill.grants[$0] }
        sums = (0..<months).flatMap { month in covered.map { millionths(bill.sums[$0 * months + month]) } }
        uncovered = (0..<months).map { millionths(bill.gross[$0] - bill.coverable[$0]) }
        amounts = grants.map { millionths($0.amount) }
        live = grants.map { $0.liveMonths(from: table.firstMonth, count: months) }
        let last = table.firstMonth.adding(months - 1)
        hasExpired = grants.map { $0.expires < last.adding(1).lastDay }
        open = Array(repeating: 0, count: covered.count)
        remaining = amounts
        runway = Array(repeating: 0, count: paths)
        netMonth = Array(repeating: 0, count: paths)
        stranded = Array(repeating: 0, count: paths)
        cash = Array(repeating: 0, count: paths)
    }

    mutating func burn(_ path: Int, _ factors: [Double]) {
        for grant in amounts.indices { remaining[grant] = amounts[grant] }
        var due: Int64 = 0
        var tenths = -1
        var hasStarted = false
        for month in 0..<months {
            var coverable: Int64 = 0
            for group in 0..<groups {
                let amount = scaled(sums[month * groups + group], factors[month])
                open[group] = amount
                coverable &+= amount
            }
            var paid: Int64 = 0
            for grant in amounts.indices where remaining[grant] > 0 && live[grant].contains(month) {
                let use = pay(grant)
                remaining[grant] -= use
                paid += use
            }
            due &+= coverable - paid + scaled(uncovered[month], factors[month])
            hasStarted = hasStarted || paid > 0
            if tenths < 0, hasStarted, paid < coverable {
                tenths = month * 10 + Int((Double(paid) / Double(coverable) * 10).rounded())
                netMonth[path] = Int32(month)
            }
        }
        if tenths < 0 {
            tenths = hasStarted ? months * 10 : 0
            netMonth[path] = Int32(months)
        }
        runway[path] = Int32(tenths)
        cash[path] = due
        var lost: Int64 = 0
        for grant in amounts.indices where hasExpired[grant] { lost &+= remaining[grant] }
        stranded[path] = lost
    }

    /// Pays with a grant what it covers of the open groups, the largest first.
    private mutating func pay(_ grant: Int) -> Int64 {
        let bit: UInt64 = 1 << UInt64(grant)
        var left = remaining[grant]
        var total: Int64 = 0
        for group in 0..<groups where coveredBy[group] & bit != 0 { total &+= open[group] }
        if total <= left {
            for group in 0..<groups where coveredBy[group] & bit != 0 { open[group] = 0 }
            return total
        }
        while left > 0 {
            var largest = -1
            for group in 0..<groups where coveredBy[group] & bit != 0 && open[group] > 0 {
                if largest < 0 || open[group] > open[largest] { largest = group }
            }
            guard largest >= 0 else { break }
            let part = min(left, open[largest])
            open[largest] -= part
            left -= part
        }
        return remaining[grant] - left
    }

    /// An amount times a factor, bounded so that no draw can overflow a sum of 36 months.
    private func scaled(_ amount: Int64, _ factor: Double) -> Int64 {
        Int64(min(1e16, max(0, (Double(amount) * factor).rounded())))
    }

    var distribution: RunwayDistribution {
        func money(_ millionths: Int64) -> Money {
            Money(attodollars: Int128(millionths) * SimulatedBill.unit)
        }
        func month(_ index: Int32) -> Month? { Int(index) < months ? firstMonth.adding(Int(index)) : nil }
        return RunwayDistribution(
            paths: runway.count, runwayTenths: percentiles(runway).map { Int($0) },
            firstNetBill: percentiles(netMonth).map(month), stranded: percentiles(stranded).map(money),
            cash: percentiles(cash).map(money),
            strandingPerMille: stranded.count { $0 > 0 } * 1_000 / stranded.count)
    }

    private func percentiles<Value: Comparable & Sendable & Hashable>(_ values: [Value]) -> Percentiles<Value>
    {
        let sorted = values.sorted()
        // Nearest rank: the value that the share of paths does not exceed.
        func rank(_ perMille: Int) -> Value { sorted[max(0, (sorted.count * perMille + 999) / 1_000 - 1)] }
        return Percentiles(p10: rank(100), p50: rank(500), p90: rank(900))
    }
}

/// Standard normal draws from a seed: xoshiro256** and the polar method of Marsaglia.
private struct NormalSource {
    private var state: (UInt64, UInt64, UInt64, UInt64)
    private var spare: Double?

    init(seed: UInt64) {
        var z = seed
        func next() -> UInt64 {
            z &+= 0x9E37_79B9_7F4A_7C15
            var x = z
            x = (x ^ (x >> 30)) &* 0xBF58_476D_1CE4_E5B9
            x = (x ^ (x >> 27)) &* 0x94D0_49BB_1331_11EB
            return x ^ (x >> 31)
        }
        state = (next(), next(), next(), next())
    }

    private mutating func bits() -> UInt64 {
        func rotated(_ x: UInt64, _ count: UInt64) -> UInt64 { (x << count) | (x >> (64 - count)) }
        let result = rotated(state.1 &* 5, 7) &* 9
        let t = state.1 << 17
        state.2 ^= state.0
        state.3 ^= state.1
        state.1 ^= state.2
        state.0 ^= state.3
        state.2 ^= t
        state.3 = rotated(state.3, 45)
        return result
    }

    /// From -1 to 1.
    private mutating func uniform() -> Double { Double(bits() >> 11) * 0x1p-52 - 1 }

    mutating func next() -> Double {
        if let spare {
            self.spare = nil
            return spare
        }
        while true {
            let (x, y) = (uniform(), uniform())
            let square = x * x + y * y
            guard square > 0, square < 1 else { continue }
            let scale = (-2 * log(square) / square).squareRoot()
            spare = y * scale
            return x * scale
        }
    }
}
