public import Statistics
public import Units

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
    /// Standard deviation of the logarithm of a feature's adoption, beside all that; see
    /// ``ChargeTable/Line/followsAdoption``.
    public let adoptionSigma: Double

    public init(
        levelSigma: Double, growthMean: Double, growthSigma: Double, noiseSigma: Double,
        noisePersistence: Double, adoptionSigma: Double = 0
    ) {
        self.adoptionSigma = adoptionSigma
        self.levelSigma = levelSigma
        self.growthMean = growthMean
        self.growthSigma = growthSigma
        self.noiseSigma = noiseSigma
        self.noisePersistence = noisePersistence
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
    /// The mean over all paths.
    public let meanStranded: Money
    public let meanCash: Money
    /// By month, when it was asked for.
    public let fan: Fan?
}

/// The spread of a bill and of the credit that is left, month by month.
public struct Fan: Sendable {
    public let firstMonth: Month
    public let gross: [Percentiles<Money>]
    /// Left at the end of the month, of all enabled credits that have started and not expired.
    public let balance: [Percentiles<Money>]
}

/// Draws many paths of the same uncertain future for several bills, and burns the credits on each.
///
/// All bills see the same draws, so that the difference between two of them is not blurred by luck. The same seed gives the
/// same result, on any number of threads and any machine. In the month in which a credit runs out it pays its groups of
/// lines in order of size, where AWS goes line by line; everything else is as
/// ``burnDown(_:with:strategy:in:recordsApplications:)``. Amounts are whole cents.
///
/// - `bills`: charge tables with the same months.
/// - `grants`: the first ``scheduleLimit`` that have something left and have not expired count.
/// - `paths`: from 1 to 1,000,000.
/// - `fanOf`: a bill, by its place, of which the months are wanted too.
/// - `threads`: as many as there are processors when left out.
public func simulate(
    _ bills: [ChargeTable], with grants: [Grant], uncertainty: Uncertainty, paths: Int, seed: UInt64,
    strategy: ApplicationStrategy = .published, fanOf: Int? = nil, threads: Int? = nil
) -> [RunwayDistribution] {
    let months = bills.map(\.monthCount).max() ?? 0
    let count = max(1, min(1_000_000, paths))
    let first = bills.first?.firstMonth.firstDay
    let sequence = grants.filter { !$0.amount.isZero && $0.expires >= first ?? $0.expires }
        .prefix(scheduleLimit).sorted { strategy.order.precedes($0, $1) }
    let burns = bills.indices.map {
        SimulatedBill(bills[$0], sequence, strategy, paths: count, keepsMonths: fanOf == $0)
    }
    // Amounts stay below 10^14 cents, so that their sums over the months are exact: the square root for the month, and as much
    // for the adoption.
    let limit = (1e14 / max(1, burns.map(\.largest).max() ?? 1)).squareRoot()
    let width = Lanes.scalarCount
    let blocks = (count + width - 1) / width
    let workers = max(1, min(threads ?? processorCount, 64, blocks / 32 + 1))
    concurrently(workers) { worker in
        var scratch = burns.map { $0.scratch() }
        defer { for place in scratch.indices { scratch[place].deallocate() } }
        let factors = UnsafeMutablePointer<Lanes>.allocate(capacity: max(1, months))
        defer { factors.deallocate() }
        for block in (blocks * worker / workers)..<(blocks * (worker + 1) / workers) {
            let adoption = draw(
                factors, months, uncertainty, limit, seed: seed, firstPath: block * width)
            for bill in burns.indices {
                burns[bill].burn(
                    block * width, min(width, count - block * width), factors, adoption, &scratch[bill])
            }
        }
    }
    let results = UnsafeMutablePointer<RunwayDistribution?>.allocate(capacity: max(1, burns.count))
    results.initialize(repeating: nil, count: burns.count)
    defer {
        results.deinitialize(count: burns.count)
        results.deallocate()
    }
    let shared = Shared(results)
    concurrently(min(workers, burns.count)) { worker in
        for bill in stride(from: worker, to: burns.count, by: max(1, min(workers, burns.count))) {
            shared.pointer[bill] = burns[bill].distribution
        }
    }
    return (0..<burns.count).compactMap { results[$0] }
}

/// Memory that threads share; each writes places of its own.
private struct Shared<Value>: @unchecked Sendable {
    let pointer: UnsafeMutablePointer<Value>

    init(_ pointer: UnsafeMutablePointer<Value>) { self.pointer = pointer }
}

/// The factors of one block of paths by month.
///
/// - Returns: the factor of what follows adoption, beside the month's.
private func draw(
    _ factors: UnsafeMutablePointer<Lanes>, _ months: Int, _ uncertainty: Uncertainty, _ limit: Double,
    seed: UInt64, firstPath: Int
) -> Lanes {
    let limit = Lanes(repeating: limit)
    var source = NormalSource(seed: seed, firstPath: firstPath)
    let (keeps, sigma) = (uncertainty.noisePersistence, uncertainty.noiseSigma)
    let innovation = sigma * (1 - keeps * keeps).squareRoot()
    let (first, second) = source.pair()
    let (third, fourth) = source.pair()
    let level = first * uncertainty.levelSigma
    let growth = second * uncertainty.growthSigma + uncertainty.growthMean
    var noise = third * sigma
    var month = 0
    while month < months {
        let (one, other) = source.pair()
        factors[month] = lesser(exponential(level + growth * Double(month) + noise), limit)
        noise = noise * keeps + one * innovation
        if month + 1 < months {
            factors[month + 1] = lesser(exponential(level + growth * Double(month + 1) + noise), limit)
            noise = noise * keeps + other * innovation
        }
        month += 2
    }
    return lesser(exponential(fourth * uncertainty.adoptionSigma), limit)
}

/// One bill on its way through the paths, amounts in whole cents, which binary fractions of 53 bits hold exactly.
///
/// Unchecked: the pointers are written by one thread each, at places of its own, and freed when all have ended.
private final class SimulatedBill: @unchecked Sendable {
    private struct Step {
        let grant: Int
        /// Groups that the grant covers, the largest of the period first.
        let groups: Range<Int>
    }

    /// What one thread works on.
    struct Scratch {
        let left: UnsafeMutablePointer<Lanes>
        let open: UnsafeMutablePointer<Lanes>
        /// Whether a grant is used up on every path.
        let isSpent: UnsafeMutablePointer<Bool>

        mutating func deallocate() {
            left.deallocate()
            open.deallocate()
            isSpent.deallocate()
        }
    }

    private let firstMonth: Month
    private let months: Int
    private let paths: Int
    private let groupCount: Int
    private let periodMonth: [Int]
    private let endsMonth: [Bool]
    /// Payable sums in cents by period, then by group.
    private let sums: [Double]
    private let followsAdoption: [Bool]
    /// What no grant covers, in cents by period.
    private let uncovered: [Double]

    /// The largest amount in cents.
    var largest: Double { max(sums.max() ?? 0, uncovered.map(abs).max() ?? 0) }

    /// The grants that can pay in each period, in the order in which they pay.
    private let steps: [Step]
    private let stepsOfPeriod: [Range<Int>]
    private let groupsOfSteps: [Int]
    private let amounts: [Double]
    private let hasExpired: [Bool]
    /// The months at whose end each grant is on the balance; none for one that is disabled.
    private let onBalance: [Range<Int>]
    private let runway: UnsafeMutablePointer<Int32>
    private let netMonth: UnsafeMutablePointer<Int32>
    private let stranded: UnsafeMutablePointer<Double>
    private let cash: UnsafeMutablePointer<Double>
    /// Gross and balance by month, then by path.
    private let gross: UnsafeMutablePointer<Double>?
    private let balance: UnsafeMutablePointer<Double>?

    init(
        _ table: ChargeTable, _ grants: [Grant], _ strategy: ApplicationStrategy, paths: Int,
        keepsMonths: Bool
    ) {
        let bill = PeriodBill(table, grants, strategy)
        func cents(_ money: Money) -> Double { Double(Int64(clamping: money.cents)) }
        let groups = bill.grants.indices
        let periods = bill.periods
        months = table.monthCount
        firstMonth = table.firstMonth
        self.paths = paths
        groupCount = groups.count
        followsAdoption = bill.followsAdoption
        periodMonth = periods.map(\.month)
        endsMonth = periods.indices.map {
            $0 + 1 == periods.count || periods[$0 + 1].month != periods[$0].month
        }
        func sum(_ group: Int, _ period: Int) -> Money { bill.sums[group * periods.count + period] }
        sums = periods.indices.flatMap { period in groups.map { cents(sum($0, period)) } }
        uncovered = bill.uncovered.map(cents)
        amounts = grants.map { cents($0.amount) }
        var steps: [Step] = []
        var stepsOfPeriod: [Range<Int>] = []
        var groupsOfSteps: [Int] = []
        for period in periods.indices {
            let begin = steps.count
            for grant in grants.indices where bill.isLive(grant, period) {
                let covered = groups.filter { bill.grants[$0] & (1 << UInt64(grant)) != 0 }
                    .sorted { sum($0, period) > sum($1, period) }
                guard !covered.isEmpty else { continue }
                steps.append(
                    Step(grant: grant, groups: groupsOfSteps.count..<(groupsOfSteps.count + covered.count)))
                groupsOfSteps += covered
            }
            stepsOfPeriod.append(begin..<steps.count)
        }
        self.steps = steps
        self.stepsOfPeriod = stepsOfPeriod
        self.groupsOfSteps = groupsOfSteps
        let last = table.firstMonth.adding(table.monthCount - 1).lastDay
        hasExpired = grants.map { $0.expires <= last }
        onBalance = grants.map { grant in
            let (starts, ends) = (grant.starts.month.number, grant.expires.month.number)
            guard grant.isEnabled, ends >= starts else { return 0..<0 }
            return (starts - table.firstMonth.number)..<(ends - table.firstMonth.number)
        }
        runway = .allocate(capacity: paths)
        netMonth = .allocate(capacity: paths)
        stranded = .allocate(capacity: paths)
        cash = .allocate(capacity: paths)
        gross = keepsMonths ? .allocate(capacity: paths * max(1, table.monthCount)) : nil
        balance = keepsMonths ? .allocate(capacity: paths * max(1, table.monthCount)) : nil
    }

    deinit {
        runway.deallocate()
        netMonth.deallocate()
        stranded.deallocate()
        cash.deallocate()
        gross?.deallocate()
        balance?.deallocate()
    }

    func scratch() -> Scratch {
        Scratch(
            left: .allocate(capacity: max(1, amounts.count)), open: .allocate(capacity: max(1, groupCount)),
            isSpent: .allocate(capacity: max(1, amounts.count)))
    }

    func burn(
        _ path: Int, _ width: Int, _ factors: UnsafeMutablePointer<Lanes>, _ adoption: Lanes,
        _ scratch: inout Scratch
    ) {
        let (left, open, isSpent) = (scratch.left, scratch.open, scratch.isSpent)
        for grant in amounts.indices {
            left[grant] = Lanes(repeating: amounts[grant])
            isSpent[grant] = amounts[grant] == 0
        }
        var due = Lanes.zero
        // The month in which the runway ends, with the part of its bill that was paid; the horizon when it does not.
        var end = Lanes(repeating: Double(months))
        var part = Lanes.zero
        var hasStarted = SIMDMask<SIMD8<Int64>>(repeating: false)
        var hasEnded = hasStarted
        // Of all lanes: nothing of this changes any more.
        var (haveStarted, isOver) = (false, false)
        var (coverable, paid, total) = (Lanes.zero, Lanes.zero, Lanes.zero)
        sums.withUnsafeBufferPointer { sums in
            steps.withUnsafeBufferPointer { steps in
                groupsOfSteps.withUnsafeBufferPointer { groupsOfSteps in
                    for period in periodMonth.indices {
                        let month = periodMonth[period]
                        let factor = factors[month]
                        for group in 0..<groupCount {
                            let amount = scaled(
                                sums[period * groupCount + group],
                                followsAdoption[group] ? factor * adoption : factor)
                            open[group] = amount
                            coverable += amount
                        }
                        var unpaid = coverable - paid
                        pay(period, groupsOfSteps, steps, open, left, isSpent, &unpaid)
                        paid = coverable - unpaid
                        if uncovered[period] != 0 { total += scaled(uncovered[period], factor) }
                        guard endsMonth[period] else { continue }
                        due += unpaid + total
                        if !isOver {
                            if !haveStarted {
                                hasStarted = hasStarted .| (paid .> 0)
                                haveStarted = all(hasStarted)
                            }
                            if !isNothing(unpaid) {
                                let endsHere = hasStarted .& .!hasEnded .& (paid .< coverable)
                                end.replace(with: Double(month), where: endsHere)
                                part.replace(with: paid / coverable, where: endsHere)
                                hasEnded = hasEnded .| endsHere
                                isOver = all(hasEnded)
                            }
                        }
                        note(month, path, width, coverable + total, left)
                        (coverable, paid, total) = (.zero, .zero, .zero)
                    }
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

    /// Keeps a month for the fans, where they are wanted.
    @inline(__always)
    private func note(
        _ month: Int, _ path: Int, _ width: Int, _ bill: Lanes, _ left: UnsafeMutablePointer<Lanes>
    ) {
        if let gross, let balance {
            keep(month, path, width, bill, gross)
            var rest = Lanes.zero
            for grant in amounts.indices where onBalance[grant].contains(month) {
                rest += left[grant]
            }
            keep(month, path, width, rest, balance)
        }
    }

    /// Lets the credits of a period pay, in their order.
    @inline(__always)
    private func pay(
        _ period: Int, _ groupsOfSteps: UnsafeBufferPointer<Int>, _ steps: UnsafeBufferPointer<Step>,
        _ open: UnsafeMutablePointer<Lanes>, _ left: UnsafeMutablePointer<Lanes>,
        _ isSpent: UnsafeMutablePointer<Bool>, _ unpaid: inout Lanes
    ) {
        for step in stepsOfPeriod[period] {
            let grant = steps[step].grant
            if isSpent[grant] { continue }
            if isNothing(unpaid) { break }
            let before = left[grant]
            var rest = before
            for place in steps[step].groups {
                let group = groupsOfSteps[place]
                let use = lesser(open[group], rest)
                open[group] -= use
                rest -= use
            }
            unpaid -= before - rest
            left[grant] = rest
            isSpent[grant] = isNothing(rest)
        }
    }

    private func keep(
        _ month: Int, _ path: Int, _ width: Int, _ values: Lanes, _ memory: UnsafeMutablePointer<Double>
    ) {
        for lane in 0..<width { memory[month * paths + path + lane] = values[lane] }
    }

    /// Whether lanes that are not negative are all zero.
    @inline(__always)
    private func isNothing(_ lanes: Lanes) -> Bool {
        let half = lanes.lowHalf + lanes.highHalf
        let quarter = half.lowHalf + half.highHalf
        return quarter.x + quarter.y == 0
    }

    /// An amount times each path's factor in whole cents.
    @inline(__always)
    private func scaled(_ amount: Double, _ factors: Lanes) -> Lanes {
        // Beyond 2^52 there are no fractions: adding it and taking it away rounds to the nearest whole number.
        let whole = Lanes(repeating: 0x1.8p52)
        return (factors * amount + whole) - whole
    }

    private func money(_ cents: Double) -> Money {
        Money(cents: Int64(cents))
    }

    var distribution: RunwayDistribution {
        func month(_ index: Int32) -> Month? { Int(index) < months ? firstMonth.adding(Int(index)) : nil }
        func mean(_ values: UnsafeMutablePointer<Double>) -> Money {
            // Sums of whole cents: exact in any order while below 2^53, and rounded once.
            money(((0..<paths).reduce(0.0) { $0 + values[$1] } / Double(paths)).rounded())
        }
        let fan = gross.flatMap { gross in
            balance.map { balance in
                func months(_ memory: UnsafeMutablePointer<Double>) -> [Percentiles<Money>] {
                    (0..<self.months).map { percentiles(memory + $0 * paths).map(money) }
                }
                return Fan(firstMonth: firstMonth, gross: months(gross), balance: months(balance))
            }
        }
        let stranding = (0..<paths).count { stranded[$0] > 0 }
        let means = (mean(stranded), mean(cash))
        return RunwayDistribution(
            paths: paths, runwayTenths: ranks(runway, below: months * 10 + 11).map { Int($0) },
            firstNetBill: ranks(netMonth, below: months + 1).map(month),
            stranded: percentiles(stranded).map(money),
            cash: percentiles(cash).map(money), strandingPerMille: stranding * 1_000 / paths,
            meanStranded: means.0, meanCash: means.1, fan: fan)
    }

    /// Nearest ranks of small whole numbers, by counting them.
    private func ranks(_ values: UnsafeMutablePointer<Int32>, below limit: Int) -> Percentiles<Int32> {
        var counts = Array(repeating: 0, count: limit)
        for path in 0..<paths { counts[Int(values[path])] += 1 }
        func rank(_ perMille: Int) -> Int32 {
            var left = max(1, (paths * perMille + 999) / 1_000)
            for (value, count) in counts.enumerated() {
                left -= count
                if left <= 0 { return Int32(value) }
            }
            return Int32(limit - 1)
        }
        return Percentiles(p10: rank(100), p50: rank(500), p90: rank(900))
    }

    /// Nearest ranks: the value that the share of paths does not exceed.
    ///
    /// The values change their places.
    private func percentiles<Value: Comparable & Sendable & Hashable>(
        _ values: UnsafeMutablePointer<Value>
    ) -> Percentiles<Value> {
        func rank(_ perMille: Int) -> Int { max(0, (paths * perMille + 999) / 1_000 - 1) }
        let (low, middle, high) = (rank(100), rank(500), rank(900))
        let p50 = select(middle, from: values, 0, paths - 1)
        return Percentiles(
            p10: select(low, from: values, 0, middle), p50: p50,
            p90: select(high, from: values, middle, paths - 1))
    }
}

/// The value that would stand at a place if the values from one place to another were sorted (Hoare's selection).
private func select<Value: Comparable>(
    _ place: Int, from values: UnsafeMutablePointer<Value>, _ first: Int, _ last: Int
) -> Value {
    var (low, high) = (first, last)
    while low < high {
        let pivot = values[low + (high - low) / 2]
        var (left, right) = (low - 1, high + 1)
        while true {
            repeat { left += 1 } while values[left] < pivot
            repeat { right -= 1 } while pivot < values[right]
            if left >= right { break }
            swap(&values[left], &values[right])
        }
        if place <= right { high = right } else { low = right + 1 }
    }
    return values[place]
}
