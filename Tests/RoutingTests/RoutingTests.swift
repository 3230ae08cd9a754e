import Foundation
@testable import Routing
import RulePacks
import StructuredText
import TestSupport
import Testing
import Units

let routing: RoutingRules = {
    guard let rules = try? RoutingRules.embedded() else { fatalError("no rules") }
    return rules
}()

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
        #expect(calendar.hoursUntilOpen(at: try utc("2026-11-25", 12)) == 1)
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
        var random = SeededGenerator(7)
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

@Suite struct LawTests {
    /// Inquiries and partners at random, many of them unfit for each other.
    private func world(_ seed: UInt64) -> (inquiries: [Inquiry], candidates: [Candidate]) {
        var random = SeededGenerator(seed)
        let drawn = routing.waitingInquiries(20, partners: 40, seed: seed)
        let candidates = drawn.candidates.map { candidate -> Candidate in
            var candidate = candidate
            candidate.load.open = Int.random(in: 0...candidate.partner.capacity, using: &random)
            return candidate
        }
        let inquiries = drawn.inquiries.map { inquiry in
            Inquiry(
                tracks: inquiry.tracks, needs: inquiry.needs, moments: inquiry.moments,
                country: inquiry.country, languages: inquiry.languages, stage: inquiry.stage,
                host: inquiry.host,
                excluded: Set(
                    candidates.map(\.partner.id).filter { _ in Int.random(in: 0..<8, using: &random) == 0 }))
        }
        return (inquiries, candidates)
    }

    @Test func `nobody is ranked above capacity, after a decline, or for a track that it does not file`() {
        for seed in 1...15 {
            let (inquiries, candidates) = world(UInt64(seed))
            let byID = Dictionary(uniqueKeysWithValues: candidates.map { ($0.partner.id, $0) })
            for inquiry in inquiries {
                let ranking = routing.rank(inquiry, candidates, at: RoutingRules.exampleMoment)
                #expect(ranking.ranked.count + ranking.refused.count == candidates.count)
                for ranked in ranking.ranked {
                    let candidate = byID[ranked.partner]
                    #expect(candidate.map { $0.load.open < $0.partner.capacity } == true)
                    #expect(!inquiry.excluded.contains(ranked.partner))
                    #expect(candidate.map { !$0.partner.tracks.isDisjoint(with: inquiry.tracks) } == true)
                    #expect(candidate?.partner.isACEActive == true)
                }
            }
        }
    }

    @Test func `who would rather wait is offered the same partner at any hour of the week`() {
        let (inquiries, candidates) = world(3)
        for inquiry in inquiries.prefix(8) {
            func orders(waits: Bool) -> Set<[PartnerID]> {
                let asked = Inquiry(
                    tracks: inquiry.tracks, needs: inquiry.needs, moments: inquiry.moments,
                    country: inquiry.country, languages: inquiry.languages, stage: inquiry.stage,
                    host: inquiry.host, excluded: inquiry.excluded, waits: waits)
                let week = stride(from: 0, to: 7 * 86_400, by: 5 * 3_600)
                return Set(
                    week.map { hour in
                        let moment = RoutingRules.exampleMoment + hour
                        // How long ago the last offer was changes with the hour too, and is not what is asked.
                        let fresh = candidates.map { candidate in
                            var candidate = candidate
                            candidate.load.lastOffered = nil
                            return candidate
                        }
                        return routing.rank(asked, fresh, at: moment).ranked.map(\.partner)
                    })
            }
            let waiting = orders(waits: true)
            #expect(waiting.count == 1)
            if waiting.first.map({ $0.count > 2 }) == true { #expect(orders(waits: false).count > 1) }
        }
    }

    @Test func `nobody is ranked, or assigned, who conflicts with the company`() throws {
        for seed in 1...10 {
            let (inquiries, candidates) = world(UInt64(seed))
            let inquiry = inquiries[0]
            let open = routing.rank(inquiry, candidates, at: RoutingRules.exampleMoment)
            guard let first = open.ranked.first?.partner else { continue }
            for kind in [Conflict.Kind.competitor, .client] {
                let rival = candidates.map { candidate -> Candidate in
                    guard candidate.partner.id == first else { return candidate }
                    let host = kind == .competitor ? inquiry.host : "rival.example"
                    return Candidate(
                        candidate.partner.with(conflicts: [Conflict(kind: kind, host: host)]),
                        history: candidate.history,
                        load: candidate.load)
                }
                let asked = Inquiry(
                    tracks: inquiry.tracks, needs: inquiry.needs, moments: inquiry.moments,
                    country: inquiry.country,
                    languages: inquiry.languages, stage: inquiry.stage, host: inquiry.host,
                    competitors: ["rival.example"], excluded: inquiry.excluded)
                let found = routing.rank(asked, rival, at: RoutingRules.exampleMoment)
                #expect(!found.ranked.contains { $0.partner == first })
                #expect(found.refused.first { $0.partner == first }?.filters.map(\.filter) == [.conflict])
                let place = try #require(rival.firstIndex { $0.partner.id == first })
                #expect(
                    routing.costs([asked], rival, at: RoutingRules.exampleMoment).costs[place]
                        == CostMatrix.forbidden)
            }
        }
    }

    @Test func `a batch counts what the ranking of each inquiry counts`() {
        for seed in 1...10 {
            let (inquiries, candidates) = world(UInt64(seed))
            let roomy = candidates.map { candidate -> Candidate in
                var candidate = candidate
                candidate.load.open = min(candidate.load.open, candidate.partner.capacity - 1)
                return candidate
            }
            let matrix = routing.costs(inquiries, roomy, at: RoutingRules.exampleMoment)
            for (row, inquiry) in inquiries.enumerated() {
                let ranking = routing.rank(inquiry, roomy, at: RoutingRules.exampleMoment)
                for (column, candidate) in roomy.enumerated() {
                    let cost = matrix.costs[row * matrix.columns + column]
                    let refused = ranking.refused.first { $0.partner == candidate.partner.id }
                    if let ranked = ranking.ranked.first(where: { $0.partner == candidate.partner.id }) {
                        #expect(cost == Int32(100_000 - ranked.score))
                    } else if refused?.filters.map(\.filter) != [.hours] {
                        // A batch waits for whoever works in the coming days; an offer for the coming hours first.
                        #expect(cost == CostMatrix.forbidden)
                    }
                }
            }
        }
    }

    @Test func `the terms of an explanation sum to the score, and the order follows it`() {
        for seed in 1...20 {
            let (inquiries, candidates) = world(UInt64(seed))
            for inquiry in inquiries {
                let ranking = routing.rank(inquiry, candidates, at: RoutingRules.exampleMoment)
                for ranked in ranking.ranked {
                    #expect(ranked.terms.map(\.contribution).reduce(0, +) == ranked.score)
                    #expect((0...100_000).contains(ranked.score))
                    #expect(ranked.terms.allSatisfy { (0...1_000).contains($0.value) })
                }
                #expect(ranking.ranked.map(\.score) == ranking.ranked.map(\.score).sorted(by: >))
                // The order of the list is nobody's merit.
                let shuffled = routing.rank(
                    inquiry, candidates.reversed(), at: RoutingRules.exampleMoment)
                #expect(shuffled == ranking)
                #expect(Ranking(json: ranking.json) == ranking)
            }
        }
    }

    @Test func `what would change the order does, when it comes true`() throws {
        var tried = 0
        for seed in 1...20 {
            let (inquiries, candidates) = world(UInt64(seed))
            for inquiry in inquiries {
                let ranking = routing.rank(inquiry, candidates, at: RoutingRules.exampleMoment)
                guard ranking.ranked.count > 1, let change = routing.changes(ranking).first else { continue }
                guard let found = change.text.firstMatch(of: /its (\w+) were worth (\d+) %/) else { continue }
                let other = ranking.ranked[1]
                let term = try #require(other.terms.first { $0.term.rawValue == String(found.1) })
                let wanted = try #require(Int(found.2, in: 0...100_000)) * 10
                #expect(other.score + (wanted - term.value) * term.weight > ranking.ranked[0].score)
                tried += 1
            }
        }
        #expect(tried > 30)
    }

    @Test func `a batch keeps to every capacity and is never worse than one by one`() {
        for seed in 1...20 {
            let (inquiries, candidates) = world(UInt64(seed))
            let plan = routing.batch(inquiries, candidates, at: RoutingRules.exampleMoment)
            for (place, candidate) in candidates.enumerated() {
                #expect(
                    plan.partners.count { $0 == place } <= candidate.partner.capacity - candidate.load.open)
            }
            #expect(plan.assigned >= plan.assignedOneByOne)
            if plan.assigned == plan.assignedOneByOne { #expect(plan.score >= plan.scoreOneByOne) }
            for (inquiry, place) in zip(inquiries, plan.partners) {
                guard let place else { continue }
                let alone = routing.rank(inquiry, [candidates[place]], at: RoutingRules.exampleMoment)
                #expect(alone.ranked.count == 1)
            }
        }
    }
}

@Suite struct SimulationTests {
    private let small = RoutingScenario(inquiries: 150, partners: 12, load: 900, seed: 3)

    @Test func `each simulated offer is the one that the router would have made`() {
        var (offers, none) = (0, 0)
        _ = routing.simulate(small) { inquiry, candidates, moment, waited, chosen in
            let ranking = routing.rank(inquiry, candidates, at: moment, waited: waited)
            #expect(ranking.ranked.first?.partner == chosen.map { candidates[$0].partner.id })
            if chosen == nil { none += 1 } else { offers += 1 }
        }
        #expect(offers > 150 && none > 0)
    }

    @Test func `every inquiry ends matched, queued with a reason or withdrawn, and no law is broken`() {
        for load in [300, 700, 1_000, 2_000] {
            for seed in 1...3 {
                let report = routing.simulate(
                    RoutingScenario(inquiries: 500, partners: 25, load: load, seed: UInt64(seed)))
                #expect(report.violations == 0)
                #expect(
                    report.matched + report.queuedNobody + report.queuedCapacity + report.withdrawn
                        == report.inquiries)
            }
        }
    }

    @Test func `the same seed gives the same year`() {
        #expect(routing.simulate(small, keepsWaits: true) == routing.simulate(small, keepsWaits: true))
    }

    @Test func `the promise is kept for 99 of 100 where capacity exists, and breaks as the load grows`() {
        // A small world has founders with one partner that fits, who may decline: a year alone scatters.
        let years = (1...5).map { seed in
            routing.simulate(RoutingScenario(inquiries: 2_000, partners: 100, load: 300, seed: UInt64(seed)))
        }
        #expect(years.reduce(0) { $0 + $1.underPromiseWithCapacity } >= 5 * 9_900)
        let full = routing.simulate(RoutingScenario(inquiries: 2_000, partners: 100, load: 1_300))
        #expect(full.underPromise < 9_000)
    }

    @Test
    func `one more partner shortens the wait on the whole, and whom it holds up is told with the cause`() {
        for seed in 1...3 {
            let scenario = RoutingScenario(inquiries: 300, partners: 15, load: 950, seed: UInt64(seed))
            let effect = routing.effectOfOneMorePartner(scenario, years: 6)
            #expect(effect.meanWith < effect.meanWithout)
            #expect(effect.shorter > effect.longer)
            #expect(effect.causes.values.reduce(0, +) > 0)
            #expect(effect == routing.effectOfOneMorePartner(scenario, years: 6))
        }
    }

    @Test func `a mean is beyond chance by two standard errors, and not by less`() {
        // Ten differences: mean 1; a standard error of 1/3 puts it three away, one of 2/3 one and a half.
        func told(_ differences: [Int]) -> Bool {
            PartnerEffect.isBeyondChance(
                sum: differences.reduce(0, +), squares: differences.reduce(0) { $0 + $1 * $1 },
                count: differences.count)
        }
        #expect(told([0, 2, 0, 2, 0, 2, 0, 2, 0, 2]))
        #expect(!told([-1, 3, -1, 3, -1, 3, -1, 3, -1, 3]))
        #expect(!told([0, -2, 0, -2, 0, -2, 0, -2, 0, -2]))
        #expect(!told(Array(repeating: 0, count: 10)))
        #expect(told(Array(repeating: 5, count: 10)))
    }

    @Test func `where nobody needs the new partner, it still takes its turns, and single waits may grow`() {
        let idle = routing.effectOfOneMorePartner(
            RoutingScenario(inquiries: 300, partners: 40, load: 50, seed: 5), years: 6)
        #expect(idle.longer > 0 && idle.causes[.slower, default: 0] > 0)
    }
}

@Suite struct DirectoryTests {
    private func example() throws -> PartnerDirectory {
        try PartnerDirectory(
            try Repository.bytes(Repository.root + "/Examples/partners.yaml"), isCSV: false, rules: routing)
    }

    @Test func `what is exported as CSV or YAML is what comes back`() throws {
        let directory = try example()
        #expect(directory.candidates.count == 5)
        #expect(try PartnerDirectory(Array(directory.csvText.utf8), isCSV: true, rules: routing) == directory)
        #expect(
            try PartnerDirectory(Array(directory.yamlText.utf8), isCSV: false, rules: routing) == directory)
    }

    @Test func `faults are told with place, reason and remedy, and nothing is read`() throws {
        let text = """
            schema: partner-directory/1
            partners:
              - {id: a-b, name: A, website: a.example, tier: gold, ace: true, timezone: Europe/Berlyn, capacity: 2, languages: [Klingon], tracks: [map], regions: [europ]}
              - {id: "A B", name: A, website: a.example, tier: select, ace: true, timezone: UTC, capacity: 99999}
            """
        do throws(Diagnostics) {
            _ = try PartnerDirectory(Array(text.utf8), isCSV: false, rules: routing)
            Issue.record("it was read")
        } catch {
            let faults = error.all.map { $0.text(file: "p.yaml") }.joined(separator: "\n")
            for part in ["p.yaml:3:", "\"gold\"", "is no id"] { #expect(faults.contains(part), "\(faults)") }
        }
        for (csv, part) in [
            ("id,nmae\na,b\n", "did you mean \"name\""), ("id,name\nab\n", "has 1 cells"),
            ("id,name\n\"ab,c\n", "a quote is not closed"), ("", "the file is empty"),
        ] {
            do throws(Diagnostics) {
                _ = try PartnerDirectory(Array(csv.utf8), isCSV: true, rules: routing)
                Issue.record("it was read")
            } catch {
                #expect(error.all.contains { $0.text(file: "p.csv").contains(part) }, "\(error.all)")
            }
        }
    }

    @Test func `rules whose weights do not add up, or that drop a law, are refused`() throws {
        let shipped = String(
            decoding: try Repository.bytes(Repository.root + "/Data/routing/rules.yaml"), as: UTF8.self)
        for (old, new, part) in [
            ("weight: 20", "weight: 21", "add up to 101"),
            ("excluded, hours, capacity]", "hours, capacity]", "excluded is missing"),
            ("counts: wall", "counts: moon", "\"moon\""), ("version: 1", "version: x", "version"),
        ] {
            let changed = shipped.replacingOccurrences(of: old, with: new)
            do throws(Diagnostics) {
                _ = try RoutingRules(Array(changed.utf8))
                Issue.record("\(new) was read")
            } catch {
                #expect(error.all.contains { $0.text(file: "r").contains(part) }, "\(error.all)")
            }
        }
        let worse = shipped.replacingOccurrences(
            of: "[specialist, generalist]", with: "[generalist, specialist]")
        #expect(try RoutingRules(Array(worse.utf8)).failures().count == 1)
    }
}
