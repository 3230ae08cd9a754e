internal import Statistics
internal import Company
internal import Credits
internal import Planning
internal import RulePacks
internal import Units

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Plans a company file over and over on one core: `cloudroute-bench FILE [SECONDS]`; or draws futures:
/// `cloudroute-bench simulate PATHS [MONTHS] [CREDITS]`; or schedules: `cloudroute-bench schedule`; or makes so many plans and
/// ends, for whoever counts instructions: `cloudroute-bench plans FILE COUNT`.
///
/// Prints one JSON line.
@main
struct Bench {
    static func main() throws {
        guard CommandLine.arguments.count > 1 else {
            print("usage: cloudroute-bench FILE [SECONDS]")
            exit(64)
        }
        if CommandLine.arguments[1] == "simulate" {
            let numbers = CommandLine.arguments.dropFirst(2).compactMap { Int($0, in: 1...1_000_000_000) }
            return simulate(
                paths: numbers.first ?? 10_000, months: numbers.count > 1 ? numbers[1] : 36,
                credits: numbers.count > 2 ? numbers[2] : 6)
        }
        if CommandLine.arguments[1] == "schedule" { return schedule() }
        if CommandLine.arguments[1] == "plans", CommandLine.arguments.count > 3 {
            return try plans(
                of: CommandLine.arguments[2], count: Int(CommandLine.arguments[3], in: 0...1_000_000) ?? 1)
        }
        let seconds = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2], in: 1...3_600) ?? 5 : 5
        let company = try CompanyFile(bytes(of: CommandLine.arguments[1])).company
        let planner = Planner(try RuleBook.embedded())
        guard let day = Day("2026-11-23") else { exit(70) }
        var plans = 0
        var months = 0
        var slowest: UInt64 = 0
        let start = nanoseconds()
        let end = start + UInt64(max(1, min(600, seconds))) * 1_000_000_000
        var now = start
        while now < end {
            let began = now
            for _ in 0..<100 {
                let plan = planner.plan(company, asOf: day)
                months += plan.runway.first?.optimistic.gross.count ?? 0
            }
            plans += 100
            now = nanoseconds()
            slowest = max(slowest, now - began)
        }
        let rate = UInt64(plans) * 1_000_000_000 / (now - start)
        print(
            "{\"plansPerSecond\": \(rate), \"monthsPerPlan\": \(months / plans), \"slowestRoundMicroseconds\": \(slowest / 1_000)}"
        )
    }

    private static func plans(of path: String, count: Int) throws {
        let company = try CompanyFile(bytes(of: path)).company
        let planner = Planner(try RuleBook.embedded())
        guard let day = Day("2026-11-23") else { exit(70) }
        var months = 0
        for _ in 0..<count {
            months += planner.plan(company, asOf: day).runway.first?.optimistic.gross.count ?? 0
        }
        print("{\"plans\": \(count), \"months\": \(months)}")
    }

    /// Four bills of 36 months and six credits, one of them restricted: the model that Benchmarks/peer_numpy.py draws too.
    private static func simulate(paths: Int, months: Int, credits wanted: Int) {
        let start = Month(year: 2026, month: 12)
        let lines = [ChargeTable.Line(account: 0, service: 0), ChargeTable.Line(account: 0, service: 1)]
        let bills = [1_000, 1_346, 1_889, 1_500].map { factor in
            ChargeTable(
                firstMonth: start, monthCount: months, lines: lines,
                amounts: [4_750, 500].flatMap { base in
                    Array(
                        repeating: Money(attodollars: Int128(base * factor) * 1_000_000_000_000_000),
                        count: months)
                })
        }
        let stack = [(40, 12), (30, 18), (20, 24), (15, 30), (10, 36), (25, 12)]
        let credits = (0..<wanted).map { place in
            let credit = stack[place % stack.count]
            return Grant(
                id: "\(place)", amount: Money(dollars: credit.0 * 1_000), starts: start.firstDay,
                expires: start.adding(credit.1 - 1).lastDay, covers: [place % 6 != 5, true],
                productCount: place % 6 == 5 ? 1 : nil)
        }
        let spread = Uncertainty(
            levelSigma: 0.14, growthMean: 0.015, growthSigma: 0.01, noiseSigma: 0.08, noisePersistence: 0.5)
        var best = UInt64.max
        var result: [RunwayDistribution] = []
        for _ in 0..<9 {
            let began = nanoseconds()
            result = Credits.simulate(bills, with: credits, uncertainty: spread, paths: paths, seed: 1)
            best = min(best, nanoseconds() - began)
        }
        let middle = result.map { "\($0.runwayTenths.p50)" }.joined(separator: ", ")
        print("{\"milliseconds\": \(Double(best / 10_000) / 100), \"p50Tenths\": [\(middle)]}")
    }

    /// Times the schedules: the best of three.
    private static func schedule() {
        func best(_ work: () -> Int) -> (milliseconds: Double, result: Int) {
            var least = UInt64.max
            var result = 0
            for _ in 0..<3 {
                let began = nanoseconds()
                result = work()
                least = min(least, nanoseconds() - began)
            }
            return (Double(least / 10_000) / 100, result)
        }
        let (table, awards) = Schedules.awards()
        let six = best {
            let filed = activationPlan(table, held: [], awards: awards)
            let grants = awards.indices.map { awards[$0].grant(delay: filed.delays[$0]) }
            return Credits.schedule(table, with: grants).remedies.count
        }
        let sizes = [(10, 20), (20, 20), (40, 20)].map { credits, accounts in
            let (table, grants) = Schedules.organization(credits, accounts, months: 36)
            return best { Credits.schedule(table, with: grants).remedies.count }
        }
        let all = sizes.map { "\($0.milliseconds)" }.joined(separator: ", ")
        print(
            "{\"sixAwards\": \(six.milliseconds), \"credits10And20And40\": [\(all)], \"remedies\": [\(six.result), \(sizes[2].result)]}"
        )
    }

    private static func nanoseconds() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    private static func bytes(of path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else {
            print("\(path) cannot be read")
            exit(66)
        }
        defer { fclose(file) }
        var out: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { out += chunk[..<count] }
        return out
    }
}
