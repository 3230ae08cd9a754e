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
/// by line; everything else is as ``burnDown(_:with:order:recordsApplications:)``. Amounts are whole
/// cents.
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
    var factors = Array(repeating: Lanes(repeating: 1), count: months)
    let (keeps, sigma) = (uncertainty.noisePersistence, uncertainty.noiseSigma)
    let innovation = sigma * (1 - keeps * keeps).squareRoot()
    var path = 0
    while path < count {
        let width = min(Lanes.scalarCount, count - path)
        for lane in 0..<width {
            let level = uncertainty.levelSigma * source.next()
            let growth = uncertainty.growthMean + uncertainty.growthSigma * source.next()
            var noise = sigma * source.next()
            for month in 0..<months {
                factors[month][lane] = exp(level + growth * Double(month) + noise)
                noise = keeps * noise + innovation * source.next()
            }
        }
        for bill in burns.indices { burns[bill].burn(path, width, factors) }
        path += width
    }
    return burns.map(\.distribution)
}

/// Paths that are burned side by side, their amounts in whole cents, which binary fractions of 53 bits hold exactly.
private typealias Lanes = SIMD8<Double>

/// One bill on its way through the paths.
private struct SimulatedBill {
    private struct Step {
        let grant: Int
        /// Groups that the grant covers, the largest of the month first.
        let groups: Range<Int>
    }

    private let firstMonth: Month
    private let months: Int
    private let groupCount: Int
    /// Payable sums in cents by month, then by group.
    private let sums: [Double]
    /// What no grant covers, in cents by month.
    private let uncovered: [Double]
    /// The grants that can pay in each month, in the order in which they pay.
    private let steps: [Step]
    private let stepsOfMonth: [Range<Int>]
    private let groupsOfSteps: [Int]
    private let amounts: [Double]
    private let hasExpired: [Bool]
    private var runway: [Int32]
    private var netMonth: [Int32]
    private var stranded: [Double]
    private var cash: [Double]

    init(_ table: ChargeTable, _ grants: [Grant], paths: Int) {
        let bill = GroupedBill(table, grants)
        let months = table.monthCount
        func cents(_ money: Money) -> Double { Double(Int64(clamping: money.cents)) }
        let covered = bill.grants.indices.filter { bill.grants[$0] != 0 }
        self.months = months
        firstMonth = table.firstMonth
        groupCount = covered.count
        sums = (0..<months).flatMap { month in covered.map { cents(bill.sums[$0 * months + month]) } }
        uncovered = (0..<months).map { cents(bill.gross[$0] - bill.coverable[$0]) }
        amounts = grants.map { cents($0.amount) }
        let live = grants.map { $0.liveMonths(from: table.firstMonth, count: months) }
        var steps: [Step] = []
        var stepsOfMonth: [Range<Int>] = []
        var groupsOfSteps: [Int] = []
        for month in 0..<months {
            let begin = steps.count
            for grant in grants.indices.prefix(UInt64.bitWidth) where live[grant].contains(month) {
                let groups = covered.indices.filter { bill.grants[covered[$0]] & (1 << UInt64(grant)) != 0 }
                    .sorted {
                        bill.sums[covered[$0] * months + month] > bill.sums[covered[$1] * months + month]
                    }
                guard !groups.isEmpty else { continue }
                steps.append(
                    Step(grant: grant, groups: groupsOfSteps.count..<(groupsOfSteps.count + groups.count)))
                groupsOfSteps += groups
            }
            stepsOfMonth.append(begin..<steps.count)
        }
        self.steps = steps
        self.stepsOfMonth = stepsOfMonth
        self.groupsOfSteps = groupsOfSteps
        let last = table.firstMonth.adding(months - 1)
        hasExpired = grants.map { $0.expires < last.adding(1).lastDay }
        runway = Array(repeating: 0, count: paths)
        netMonth = Array(repeating: 0, count: paths)
        stranded = Array(repeating: 0, count: paths)
        cash = Array(repeating: 0, count: paths)
    }

    mutating func burn(_ path: Int, _ width: Int, _ factors: [Lanes]) {
        var left = amounts.map { Lanes(repeating: $0) }
        var open = Array(repeating: Lanes.zero, count: groupCount)
        var due = Lanes.zero
        // The month in which the runway ends, with the part of its bill that was paid; the horizon when it does not.
        var end = Lanes(repeating: Double(months))
        var part = Lanes.zero
        var hasStarted = SIMDMask<SIMD8<Int64>>(repeating: false)
        var hasEnded = hasStarted
        left.withUnsafeMutableBufferPointer { left in
            open.withUnsafeMutableBufferPointer { open in
                for month in 0..<months {
                    var coverable = Lanes.zero
                    for group in 0..<groupCount {
                        let amount = scaled(sums[month * groupCount + group], factors[month])
                        open[group] = amount
                        coverable += amount
                    }
                    var paid = Lanes.zero
                    for step in stepsOfMonth[month] {
                        let grant = steps[step].grant
                        var rest = left[grant]
                        for place in steps[step].groups {
                            let group = groupsOfSteps[place]
                            let use = lesser(open[group], rest)
                            open[group] -= use
                            rest -= use
                        }
                        paid += left[grant] - rest
                        left[grant] = rest
                    }
                    due += coverable - paid + scaled(uncovered[month], factors[month])
                    hasStarted = hasStarted .| (paid .> 0)
                    let endsHere = hasStarted .& .!hasEnded .& (paid .< coverable)
                    end.replace(with: Double(month), where: endsHere)
                    part.replace(with: paid / coverable, where: endsHere)
                    hasEnded = hasEnded .| endsHere
                }
            }
        }
        end.replace(with: 0, where: .!hasStarted)
        var lost = Lanes.zero
        for grant in amounts.indices where hasExpired[grant] { lost += left[grant] }
        for lane in 0..<width {
            runway[path + lane] = Int32(end[lane] * 10 + (part[lane] * 10).rounded())
            netMonth[path + lane] = hasStarted[lane] ? Int32(end[lane]) : Int32(months)
            stranded[path + lane] = lost[lane]
            cash[path + lane] = due[lane]
        }
    }

    /// An amount times each path's factor in whole cents, bounded so that 36 months of it stay exact.
    @inline(__always)
    private func scaled(_ amount: Double, _ factors: Lanes) -> Lanes {
        let bounded = lesser(factors * amount, Lanes(repeating: 1e14))
        // Beyond 2^52 there are no fractions: adding it and taking it away rounds to the nearest whole number.
        let whole = Lanes(repeating: 0x1p52)
        return (bounded + whole) - whole
    }

    @inline(__always)
    private func lesser(_ a: Lanes, _ b: Lanes) -> Lanes { a.replacing(with: b, where: b .< a) }

    var distribution: RunwayDistribution {
        func money(_ cents: Double) -> Money {
            Money(attodollars: Int128(Int64(cents)) * 10_000_000_000_000_000)
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
        var values = values
        // Nearest rank: the value that the share of paths does not exceed.
        func rank(_ perMille: Int) -> Value {
            select(max(0, (values.count * perMille + 999) / 1_000 - 1), from: &values)
        }
        return Percentiles(p10: rank(100), p50: rank(500), p90: rank(900))
    }
}

/// The value that would stand at a place if the values were sorted (Hoare's selection).
private func select<Value: Comparable>(_ place: Int, from values: inout [Value]) -> Value {
    values.withUnsafeMutableBufferPointer { values in
        var (low, high) = (0, values.count - 1)
        while low < high {
            let pivot = values[low + (high - low) / 2]
            var (left, right) = (low - 1, high + 1)
            while true {
                repeat { left += 1 } while values[left] < pivot
                repeat { right -= 1 } while pivot < values[right]
                if left >= right { break }
                values.swapAt(left, right)
            }
            if place <= right { high = right } else { low = right + 1 }
        }
        return values[place]
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
