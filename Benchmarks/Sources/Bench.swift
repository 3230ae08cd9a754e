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

/// Plans a company file over and over on one core: `cloudroute-bench FILE [SECONDS]`.
///
/// Prints one JSON line: plans a second, and the longest of the rounds of 100.
@main
struct Bench {
    static func main() throws {
        guard CommandLine.arguments.count > 1 else {
            print("usage: cloudroute-bench FILE [SECONDS]")
            exit(64)
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
