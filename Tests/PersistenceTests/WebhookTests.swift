@testable import Units
import Cryptography
import Engagements
import Routing
import TestSupport
import Testing

@testable import Persistence

private let start = Instant(milliseconds: 1_764_079_200_000)

@Suite struct WebhookTests {
    private struct Hooks {
        let scratch: Scratch
        let database: SQLiteDatabase
        let store: WebhookStore
        let tenant = TenantID(at: start, random: .system)

        init() throws {
            scratch = try Scratch()
            database = try SQLiteDatabase(path: scratch.path + "/hooks.db")
            store = WebhookStore(
                database, random: .system, sealer: try #require(Sealer(key: Array(repeating: 1, count: 32))))
        }

        /// Tells the addresses of the company one thing, the event of this number.
        func publish(_ event: MatchEvent = .revoked, number: Int = 1, at moment: Instant) async throws {
            let state = (0..<number).reduce(Engagement(tenant)) { state, _ in
                evolve(state, .exported, at: moment)
            }
            try await database.write { session in
                try WebhookStore.publish(
                    state, [.matching(event)], at: moment, random: .system, session)
            }
        }
    }

    @Test func `a message is tried again after each wait, and no more after the last`() async throws {
        let hooks = try Hooks()
        _ = try await hooks.store.add("https://a.example/x", .signed, owner: hooks.tenant.text, at: start)
        try await hooks.publish(at: start)
        var now = start
        for wait in WebhookStore.waits {
            let due = try #require(try await hooks.store.claim(at: now).first)
            // Taken on, it is nobody else's.
            #expect(try await hooks.store.claim(at: now).isEmpty)
            try await hooks.store.record(due, status: 500, failure: nil, at: now)
            #expect(try await hooks.store.claim(at: now.adding(seconds: wait - 1)).isEmpty)
            now = now.adding(seconds: wait)
        }
        let last = try #require(try await hooks.store.claim(at: now).first)
        #expect(last.delivery.attempts == WebhookStore.waits.count + 1)
        try await hooks.store.record(last, status: nil, failure: "no answer", at: now)
        #expect(try await hooks.store.claim(at: now.adding(seconds: 30 * 86_400)).isEmpty)
        // Sent once more by hand, under its own id, and delivered: it rests.
        try await hooks.store.replay(last.delivery.id, owner: "partner:other", at: now)
        #expect(try await hooks.store.claim(at: now).isEmpty)
        try await hooks.store.replay(last.delivery.id, owner: hooks.tenant.text, at: now)
        let again = try #require(try await hooks.store.claim(at: now).first)
        #expect(again.delivery.id == last.delivery.id)
        try await hooks.store.record(again, status: 204, failure: nil, at: now)
        #expect(try await hooks.store.claim(at: now.adding(seconds: 30 * 86_400)).isEmpty)
        let log = try await hooks.store.deliveries(of: hooks.tenant.text)
        #expect(log.count == 1 && log.first?.status == 204 && log.first?.delivered == now)
    }

    @Test func `an address that is gone, or fails too often, is turned off, until somebody turns it on`()
        async throws
    {
        let hooks = try Hooks()
        let owner = hooks.tenant.text
        _ = try await hooks.store.add("https://a.example/x", .signed, owner: owner, at: start)
        try await hooks.publish(at: start)
        let due = try #require(try await hooks.store.claim(at: start).first)
        try await hooks.store.record(due, status: 410, failure: nil, at: start)
        #expect(try await hooks.store.deliveries(of: owner).count == 1)
        let gone = try #require(try await hooks.store.webhooks(of: owner).first)
        #expect(gone.disabled == start && gone.why == "the address says that it is gone")
        // Told nothing while it is off.
        try await hooks.publish(number: 2, at: start.adding(seconds: 1))
        #expect(try await hooks.store.deliveries(of: owner).count == 1)
        try await hooks.store.enable(gone.id, owner: "partner:other")
        #expect(try await hooks.store.webhooks(of: owner).first?.disabled != nil)
        try await hooks.store.enable(gone.id, owner: owner)
        #expect(try await hooks.store.webhooks(of: owner).first?.disabled == nil)
        try await hooks.publish(number: 3, at: start.adding(seconds: 2))
        #expect(try await hooks.store.deliveries(of: owner).count == 2)
        for number in 1...WebhookStore.mostFailures {
            #expect(try await hooks.store.webhooks(of: owner).first?.disabled == nil)
            try await hooks.store.record(
                due, status: 500, failure: nil, at: start.adding(seconds: Int64(number)))
        }
        #expect(try await hooks.store.webhooks(of: owner).first?.why == "20 failures in a row")
        try await hooks.store.remove(gone.id, owner: "partner:other")
        #expect(try await hooks.store.webhooks(of: owner).count == 1)
        try await hooks.store.remove(gone.id, owner: owner)
        #expect(try await hooks.store.webhooks(of: owner).isEmpty)
        #expect(try await hooks.store.deliveries(of: owner).isEmpty)
    }

    @Test func `both secrets sign for a day after a rotation, also once the server's key is another`()
        async throws
    {
        let hooks = try Hooks()
        let owner = hooks.tenant.text
        let first = try await hooks.store.add("https://a.example/x", .signed, owner: owner, at: start)
        let id = try #require(try await hooks.store.webhooks(of: owner).first).id
        await #expect(throws: Refusal.self) {
            try await hooks.store.rotate(id, owner: "partner:other", at: start)
        }
        let second = try await hooks.store.rotate(id, owner: owner, at: start)
        func secrets(_ store: WebhookStore, at moment: Instant) async throws -> [String] {
            try await hooks.publish(at: moment)
            return try #require(try await store.claim(at: moment).last).secrets.map(WebhookStore.written)
        }
        #expect(try await secrets(hooks.store, at: start.adding(seconds: 60)) == [second, first])
        let (old, new) = (
            [UInt8](repeating: 1, count: 32), [UInt8](repeating: 2, count: 32)
        )
        let both = try #require(Sealer(keys: [new, old]))
        let rotation = KeyRotation(hooks.database)
        let pass = try await rotation.renew(both, random: .system)
        #expect(pass.renewed == 2 && pass.unreadable.isEmpty)
        #expect(try await rotation.isDone(both, random: .system))
        let after = WebhookStore(hooks.database, random: .system, sealer: try #require(Sealer(key: new)))
        try await hooks.database.write { try $0.run(Statement("DELETE FROM delivery")) }
        #expect(try await secrets(after, at: start.adding(seconds: 120)) == [second, first])
        try await hooks.database.write { try $0.run(Statement("DELETE FROM delivery")) }
        #expect(try await secrets(after, at: start.adding(seconds: 2 * 86_400)) == [second])
    }

    @Test func `a partner learns of its own turn, and who works on it is told to nobody`() async throws {
        let hooks = try Hooks()
        for owner in [hooks.tenant.text, "partner:northwind-cloud"] {
            _ = try await hooks.store.add("https://a.example/x", .slack, owner: owner, at: start)
        }
        try await hooks.publish(.owned(nil), at: start)
        try await hooks.publish(.counted(moments: ["M1"]), at: start)
        #expect(try await hooks.store.deliveries(of: hooks.tenant.text).isEmpty)
        try await hooks.publish(.escalated(hours: 12), at: start)
        #expect(try await hooks.store.deliveries(of: hooks.tenant.text).count == 1)
        #expect(try await hooks.store.deliveries(of: "partner:northwind-cloud").isEmpty)
    }
}
