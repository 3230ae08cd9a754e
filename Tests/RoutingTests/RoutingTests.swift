import Foundation
import Routing
import RulePacks
import StructuredText
import TestSupport
import Testing
import Units

let routing = try! RoutingRules.embedded()

@Suite struct RuleTests {
    @Test func `the shipped rules bear out every example that stands beside them`() {
        #expect(routing.failures() == [])
        #expect(routing.examples.count >= 8)
    }
}

@Suite struct ZoneTests {
    /// Foundation reads the system's own tables: another implementation of the same rules.
    @Test func `offsets are those of another reader of the same zones, around every change of the clocks`()
        throws
    {
        var compared = 0
        for name in TimeZoneRule.zones {
            guard let zone = TimeZone(identifier: name) else { continue }
            let rule = try #require(TimeZoneRule(zone: name))
            for moment in stride(from: 1_798_761_600, to: 1_798_761_600 + 3 * 365 * 86_400, by: 13 * 3_600) {
                let expected = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment)))
                guard rule.offset(at: moment) == expected else {
                    // Morocco leaves its summer time for Ramadan, by tables that no rule describes.
                    if ["Africa/Casablanca", "Africa/El_Aaiun"].contains(name) { continue }
                    Issue.record("\(name) at \(moment): \(rule.offset(at: moment)), not \(expected)")
                    break
                }
                compared += 1
            }
        }
        #expect(compared > 300_000)
    }

    @Test func `working time stops at night, at weekends, on holidays and over the change of the clocks`()
        throws
    {
        let rule = try #require(TimeZoneRule(zone: "America/New_York"))
        let christmas = try #require(Day("2026-12-25"))
        let calendar = WorkingCalendar(
            zone: "America/New_York", rule: rule, hours: 540..<1_080, holidays: [christmas])
        func utc(_ day: String, _ hour: Int) throws -> Int {
            try #require(Day(day)).number * 86_400 + hour * 3_600
        }
        // Wednesday 10:00 in New York is 15:00 UTC.
        #expect(calendar.isOpen(at: try utc("2026-11-25", 15)))
        #expect(!calendar.isOpen(at: try utc("2026-11-25", 13)))
        // Thursday evening before the holiday: Monday morning.
        #expect(calendar.nextOpen(after: try utc("2026-12-24", 23)) == (try utc("2026-12-28", 14)))
        // Four working hours from Friday 16:00 local end on Monday at 11:00.
        #expect(
            calendar.adding(working: 4 * 3_600, to: try utc("2026-11-27", 21)) == (try utc("2026-11-30", 16)))
        // The clocks go forward on 14 March 2027: Monday begins an hour earlier in UTC.
        #expect(calendar.nextOpen(after: try utc("2027-03-12", 23)) == (try utc("2027-03-15", 13)))
        #expect(calendar.working(from: try utc("2026-11-27", 21), to: try utc("2026-11-30", 16)) == 4 * 3_600)
        #expect(calendar.hoursUntilOpen(at: try utc("2026-11-25", 12)) == 2)
    }
}

struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

@Suite struct AssignmentTests {
    /// Every assignment of a small matrix.
    private func best(_ m: CostMatrix, _ capacities: [Int]) -> (assigned: Int, cost: Int64) {
        func go(_ row: Int, _ left: [Int]) -> (Int, Int64) {
            guard row < m.rows else { return (0, 0) }
            var best = go(row + 1, left)
            for column in 0..<m.columns
            where left[column] > 0 && m.costs[row * m.columns + column] != CostMatrix.forbidden {
                var rest = left
                rest[column] -= 1
                let (count, cost) = go(row + 1, rest)
                let candidate = (count + 1, cost + Int64(m.costs[row * m.columns + column]))
                if candidate.0 > best.0 || (candidate.0 == best.0 && candidate.1 < best.1) {
                    best = candidate
                }
            }
            return best
        }
        return go(0, capacities)
    }

    @Test func `as many as possible, and of those the cheapest, as trying everything finds`() {
        var random = Generator(state: 7)
        for _ in 0..<4_000 {
            let (rows, columns) = (
                Int.random(in: 1...6, using: &random), Int.random(in: 1...4, using: &random)
            )
            let range = Bool.random(using: &random) ? 0...4 : 0...1_000
            let matrix = CostMatrix(
                rows: rows, columns: columns,
                costs: (0..<rows * columns).map { _ in
                    Int.random(in: 0..<5, using: &random) == 0
                        ? CostMatrix.forbidden : Int32(Int.random(in: range, using: &random))
                })
            let capacities = (0..<columns).map { _ in Int.random(in: 0...3, using: &random) }
            let found = assign(matrix, capacities: capacities)
            let wanted = best(matrix, capacities)
            #expect(found.assigned == wanted.assigned && found.cost == wanted.cost)
            for column in 0..<columns { #expect(found.columns.count { $0 == column } <= capacities[column]) }
        }
    }
}
