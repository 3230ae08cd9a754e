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
/// `cloudroute-bench simulate PATHS`.
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
            return simulate(
                paths: CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) ?? 10_000 : 10_000)
        }
        let seconds = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) ?? 5 : 5
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

    /// Four bills of 36 months and six credits, one of them restricted: the model that Benchmarks/peer_numpy.py draws too.
    private static func simulate(paths: Int) {
        let start = Month(year: 2026, month: 12)
        let lines = [ChargeTable.Line(account: 0, service: 0), ChargeTable.Line(account: 0, service: 1)]
        let bills = [1_000, 1_346, 1_889, 1_500].map { factor in
            ChargeTable(
                firstMonth: start, monthCount: 36, lines: lines,
                amounts: [4_750, 500].flatMap { base in
                    Array(
                        repeating: Money(attodollars: Int128(base * factor) * 1_000_000_000_000_000),
                        count: 36)
                })
        }
        let credits = [(40, 12), (30, 18), (20, 24), (15, 30), (10, 36), (25, 12)].enumerated().map {
            place, credit in
            Grant(
                id: "\(place)", amount: Money(dollars: credit.0 * 1_000), starts: start.firstDay,
                expires: start.adding(credit.1 - 1).lastDay, covers: [place != 5, true],
                productCount: place == 5 ? 1 : nil)
        }
        let spread = Uncertainty(
            levelSigma: 0.14, growthMean: 0.015, growthSigma: 0.01, noiseSigma: 0.08, noisePersistence: 0.5)
        var best = UInt64.max
        var result: [RunwayDistribution] = []
        for _ in 0..<5 {
            let began = nanoseconds()
            result = Credits.simulate(bills, with: credits, uncertainty: spread, paths: paths, seed: 1)
            best = min(best, nanoseconds() - began)
        }
        let middle = result.map { "\($0.runwayTenths.p50)" }.joined(separator: ", ")
        print("{\"milliseconds\": \(Double(best / 10_000) / 100), \"p50Tenths\": [\(middle)]}")
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
