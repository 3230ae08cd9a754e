import Company
import Cryptography
import Engagements
import Foundation
import MatchWork
@testable import Persistence
import Planning
import Routing
import RulePacks
import StructuredText
import TestSupport
import Testing
import Units

/// Wednesday, 25 November 2026, 15:00 UTC: morning in New York.
private let start = Instant(milliseconds: Int64(RoutingRules.exampleMoment) * 1_000)
private let shared = MatchConsent(
    offered: SharedField.offered, accepted: SharedField.accepted, competitors: [])

/// A founder's application, the example partners with people of their own, and an operator, over a real database.
private final class Market: Sendable {
    let scratch: Scratch
    let database: SQLiteDatabase
    let desk: MatchDesk
    let engagements: EngagementStore
    let partners: PartnerStore
    let matches: MatchStore
    let rules: RoutingRules
    let founder = UserID(at: start, random: .system)
    let boss = UserID(at: start, random: .system)
    let people: [PartnerID: UserID]

    init(capacity: Int = 1) async throws {
        scratch = try Scratch()
        database = try SQLiteDatabase(path: scratch.path + "/market.db")
        rules = try RoutingRules.embedded()
        desk = MatchDesk(
            database, planner: Planner(book), rules: rules, random: .system,
            mail: { notice, person in
                Mail(
                    to: person.email, subject: notice.title, text: notice.lines.joined(separator: "\n"),
                    html: "",
                    key: notice.key + person.email)
            })
        engagements = EngagementStore(database, random: .system)
        partners = PartnerStore(database, rules: rules)
        matches = MatchStore(database)
        let read = try PartnerDirectory(
            try Repository.bytes(Repository.root + "/Examples/partners.yaml"), isCSV: false, rules: rules)
        let directory = PartnerDirectory(
            read.candidates.map {
                Candidate(
                    $0.partner.with(capacity: capacity, calendar: $0.partner.calendar), history: $0.history)
            })
        let sealer = try #require(Sealer(key: Array(repeating: 7, count: 32)))
        let accounts = AccountStore(database, random: .system, sealer: sealer)
        try await partners.put(directory, by: .system, at: start)
        var people: [PartnerID: UserID] = [:]
        for candidate in directory.candidates {
            let account = try await accounts.add("desk@\(candidate.partner.website)", .partner, at: start)
            try await partners.join(account.id, candidate.partner.id, by: .system, at: start)
            people[candidate.partner.id] = account.id
        }
        self.people = people
        _ = try await accounts.add("operator@cloudroute.example", .operator, at: start)
    }

    func apply() async throws -> Scope {
        let file = String(
            decoding: try Repository.bytes(Repository.examplePath("revenue-ops-series-a")), as: UTF8.self)
        return try await engagements.open(file, owner: (founder, "founder@a.example"), at: start).scope
    }

    func scope(_ scope: Scope, partner: PartnerID, at moment: Instant) async throws -> Scope? {
        let user = try #require(people[partner])
        return try await matches.scope(scope.tenant, partner, user, at: moment)
    }

    func match(_ scope: Scope) async throws -> Matching {
        try #require(try await engagements.load(scope)).matching
    }
}

@Suite struct MatchTests {
    @Test func `the founder agrees, the best partner is asked at once, accepts, and everybody is told`()
        async throws
    {
        let market = try await Market()
        let scope = try await market.apply()
        #expect(try await market.match(scope).stage == .none)
        let state = try await market.desk.consent(shared, scope, at: start)
        #expect(state.matching.stage == .offered)
        let offer = try #require(state.matching.current)
        #expect(offer.partner.text == "northwind-cloud")
        #expect(offer.expires == start.adding(seconds: 4 * 3_600))
        #expect(offer.ranking.ranked.first?.partner == offer.partner)
        // Only the one whose turn it is has leave.
        for partner in market.people.keys {
            let leave = try await market.scope(scope, partner: partner, at: start)
            #expect((leave != nil) == (partner == offer.partner))
        }
        let theirs = try #require(try await market.scope(scope, partner: offer.partner, at: start))
        let accepted = try await market.desk.handle(
            .accept(number: 1), theirs, at: start.adding(seconds: 3_600))
        #expect(accepted.matching.stage == .matched && accepted.matching.partner == offer.partner)
        #expect(accepted.matching.due[.stackLive] == start.adding(seconds: 28 * 86_400))
        let mails = try await Outbox(market.database).due(at: start.adding(seconds: 9_000)).map(\.mail)
        #expect(
            mails.count {
                $0.recipient == "founder@a.example" && $0.subject.contains("took your application")
            } == 1)
        #expect(
            mails.count { $0.recipient == "desk@northwind.example" && $0.subject.contains("offered to you") }
                == 1)
    }

    @Test func `silence and declines lead to the next, never to the same again, and at last to the operator`()
        async throws
    {
        let market = try await Market()
        let scope = try await market.apply()
        try await market.desk.consent(shared, scope, at: start)
        var now = start
        var asked: [PartnerID] = []
        for round in 0..<10 {
            let match = try await market.match(scope)
            guard match.stage == .offered, let offer = match.current else { break }
            #expect(!asked.contains(offer.partner))
            asked.append(offer.partner)
            if round.isMultiple(of: 2) {
                now = offer.expires
                #expect(try await market.scope(scope, partner: offer.partner, at: now) == nil)
                #expect(try await market.desk.turn(at: now).moved == 1)
            } else {
                let theirs = try #require(try await market.scope(scope, partner: offer.partner, at: now))
                try await market.desk.handle(
                    .decline(number: offer.number, .capacity, note: ""), theirs, at: now)
            }
        }
        let match = try await market.match(scope)
        #expect(asked.count == 3 && match.stage == .queued)
        #expect(match.queueReason.contains("nearest is"))
        #expect(match.nearest?.refused.isEmpty == false)
    }

    @Test
    func
        `the operator is told at 12 and at 20 hours, and the broken promise stays pinned, also after a restart`()
        async throws
    {
        let market = try await Market(capacity: 0)
        let scope = try await market.apply()
        try await market.desk.consent(shared, scope, at: start)
        #expect(try await market.match(scope).stage == .queued)
        for (hours, escalated, isBreached) in [
            (11, [], false), (12, [12], false), (21, [12, 20], false), (25, [12, 20], true),
        ] {
            // Another process over the same file: what is due is read from there.
            let other = MatchDesk(
                market.database, planner: Planner(book), rules: market.rules, random: .system,
                mail: { Mail(to: $1.email, subject: $0.title, text: "", html: "", key: $0.key + $1.email) })
            _ = try await other.turn(at: start.adding(seconds: Int64(hours) * 3_600))
            _ = try await other.turn(at: start.adding(seconds: Int64(hours) * 3_600))
            let match = try await market.match(scope)
            #expect(match.escalated == escalated && (match.breached != nil) == isBreached, "\(hours) h")
        }
        let mails = try await Outbox(market.database).due(at: start.adding(seconds: 200_000)).map(\.mail)
        #expect(mails.count { $0.recipient.hasPrefix("operator") && $0.subject.contains("waits") } == 2)
        #expect(mails.count { $0.recipient.hasPrefix("operator") && $0.subject.contains("has passed") } == 1)
    }

    @Test func `a place that becomes free goes to whoever waits`() async throws {
        let market = try await Market()
        let (first, second) = (try await market.apply(), try await market.apply())
        var scopes: [Scope] = []
        for scope in [first, second] {
            let state = try await market.desk.consent(shared, scope, at: start)
            scopes.append(scope)
            #expect(state.matching.stage == .offered)
        }
        let partners = [try await market.match(first), try await market.match(second)].compactMap(
            \.current?.partner)
        #expect(Set(partners).count == 2)
        // The founder revokes: the place is free again and the partner sees nothing.
        let theirs = try #require(try await market.scope(first, partner: partners[0], at: start))
        try await market.desk.handle(.revoke, first, at: start)
        #expect(try await market.scope(first, partner: partners[0], at: start) == nil)
        await #expect(throws: Refusal.self) {
            try await market.desk.handle(.accept(number: 1), theirs, at: start)
        }
        let free = try await market.partners.partner(partners[0])
        #expect(free?.load.open == 0)
    }

    @Test func `the log survives a rebuild, and the log's page can read every event`() async throws {
        let market = try await Market()
        let scope = try await market.apply()
        try await market.desk.consent(shared, scope, at: start)
        let northwind = try #require(PartnerID("northwind-cloud"))
        let theirs = try #require(try await market.scope(scope, partner: northwind, at: start))
        try await market.desk.handle(.accept(number: 1), theirs, at: start)
        let question = ItemID(at: start, random: .system)
        try await market.desk.handle(.ask(question, "Which month is the audit?"), theirs, at: start)
        await #expect(throws: Refusal.self) {
            try await market.desk.handle(
                .ask(ItemID(at: start, random: .system), "which month is the audit?"), theirs, at: start)
        }
        try await market.desk.handle(.answer(question, "March 2027"), scope, at: start)
        try await market.desk.handle(.done(.portfolioFiled), theirs, at: start)
        try await market.desk.handle(.spend(minutes: 45, "the full stack's forms"), scope, at: start)
        let before = try await market.engagements.load(scope)
        let rows = try await market.matches.all(for: market.boss)
        #expect(try await market.engagements.rebuild().differing.isEmpty)
        #expect(try await market.engagements.load(scope) == before)
        #expect(try await market.matches.all(for: market.boss) == rows)
        #expect(try await market.engagements.verify().broken.isEmpty)
        #expect(try await market.engagements.events(scope).allSatisfy { $0.event != nil })
        #expect(before?.matching.founderMinutes == 45)
        // Finished, it counts for the partner, once for each moment: this company leaves Heroku with an AI feature.
        let partner = try #require(before?.matching.partner)
        func cases() async throws -> [String: Int] {
            try #require(try await market.partners.partner(partner)).history.cases
        }
        let known = try await cases()
        try await market.desk.handle(.done(.closed), theirs, at: start)
        try await market.desk.handle(.done(.closed), theirs, at: start)
        let now = try await cases()
        #expect(now["M1"] == known["M1", default: 0] + 1 && now["M3"] == known["M3", default: 0] + 1)
        #expect(now["M4"] == known["M4"])
        // What is finished moves to no other.
        let lantern = try #require(PartnerID("lantern-ai"))
        let console = try #require(try await market.matches.scope(scope.tenant, operator: market.boss))
        await #expect(throws: Refusal.self) {
            try await market.desk.override(lantern, reason: "asked for", console, at: start)
        }
        await #expect(throws: Refusal.self) {
            try await market.desk.handle(.takeBack(reason: "by mistake"), console, at: start)
        }
        #expect(try await market.engagements.rebuild().differing.isEmpty)
        #expect(try await cases() == now)
    }

    /// What happened is told to those it is about, each time once: held against the log itself.
    private func everybodyIsTold(_ scope: Scope, _ market: Market) async throws {
        var wanted: [String: Int] = [:]
        var asked: [Int: PartnerID] = [:]
        func tell(_ user: UserID?, _ kind: String) {
            if let user { wanted["\(user) \(kind)", default: 0] += 1 }
        }
        for stored in try await market.engagements.events(scope) {
            guard case .matching(let event)? = stored.event else { continue }
            switch event {
            case .offered(let number, let partner, _, _, _):
                asked[number] = partner
                tell(market.people[partner], "offer")
                tell(market.founder, "offered")
            case .accepted(let number):
                tell(asked[number].flatMap { market.people[$0] }, "accepted")
                tell(market.founder, "matched")
            case .withdrawn(let number, _): tell(asked[number].flatMap { market.people[$0] }, "withdrawn")
            case .declined, .expired: tell(market.founder, "next-partner")
            case .revoked: tell(market.founder, "revoked")
            case .queued: tell(market.founder, "searching")
            default: continue
            }
        }
        let rows = try await market.database.read { session in
            try session.run(
                Statement("SELECT user_id, kind FROM notice WHERE tenant_id = ?1", .text(scope.tenant.text)))
        }
        var told: [String: Int] = [:]
        let people = Set(market.people.values.map(\.text) + [market.founder.text])
        for row in rows {
            guard let user = row.text(0), let kind = row.text(1), people.contains(user) else { continue }
            told["\(user) \(kind)", default: 0] += 1
        }
        #expect(told == wanted)
    }

    @Test func `of everybody who acts at once one wins, whatever the order, and nobody is above capacity`()
        async throws
    {
        let market = try await Market()
        // The same races each time; SEED draws others.
        let seed =
            ProcessInfo.processInfo.environment["SEED"].flatMap { Int($0, in: 0...Int.max) } ?? 20_261_128
        var random = SeededGenerator(UInt64(seed))
        var outcomes: [String: Int] = [:]
        let rounds = ProcessInfo.processInfo.environment["RACES"].flatMap { Int($0, in: 1...1_000_000) } ?? 60
        let harborline = try #require(PartnerID("harborline"))
        for _ in 0..<rounds {
            let scope = try await market.apply()
            try await market.desk.consent(shared, scope, at: start)
            let match = try await market.match(scope)
            guard let offer = match.current, match.stage == .offered else {
                // Earlier rounds fill the places: they are given back.
                Issue.record("nobody was free")
                break
            }
            let theirs = try #require(try await market.scope(scope, partner: offer.partner, at: start))
            let console = try #require(try await market.matches.scope(scope.tenant, operator: market.boss))
            let end = offer.expires
            let acts: [@Sendable () async throws -> Void] = [
                { try await market.desk.handle(.accept(number: 1), theirs, at: end.adding(seconds: -1)) },
                { try await market.desk.handle(.accept(number: 1), theirs, at: end.adding(seconds: -1)) },
                {
                    try await market.desk.override(
                        harborline, reason: "asked for", console, at: end)
                },
                { _ = try await market.desk.advance(scope, at: end) },
                {
                    // Another partner's turn, and its acceptance: two partners accept at once.
                    _ = try await market.desk.advance(scope, at: end)
                    guard let next = try await market.match(scope).current,
                        let others = try await market.scope(scope, partner: next.partner, at: end)
                    else { return }
                    try await market.desk.handle(.accept(number: next.number), others, at: end)
                },
                { try await market.desk.handle(.revoke, scope, at: end) },
                {
                    try await market.desk.handle(
                        .decline(number: 1, .conflict, note: ""), theirs, at: end.adding(seconds: -1))
                },
            ].shuffled(using: &random)
            await withTaskGroup(of: Void.self) { group in
                for act in acts.prefix(Int.random(in: 2...7, using: &random)) {
                    group.addTask {
                        do { try await act() } catch is Refusal {} catch { Issue.record("\(error)") }
                    }
                }
            }
            let after = try await market.match(scope)
            #expect(after.offers.count { $0.isOpen } + (after.stage == .matched ? 1 : 0) <= 1)
            if after.consent == nil { #expect(after.stage == .none && after.current == nil) }
            #expect(Set(after.offers.map(\.partner)).count == after.offers.count)
            for partner in try await market.partners.partners() { #expect(partner.load.open <= 1) }
            try await everybodyIsTold(scope, market)
            outcomes[after.stage.rawValue, default: 0] += 1
            try await market.engagements.erase(scope, at: end)
        }
        #expect(outcomes.count > 1)
        #expect(try await market.engagements.verify().broken.isEmpty)
    }
}
