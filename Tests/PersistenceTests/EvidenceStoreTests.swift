import Cryptography
import Engagements
import Testing
import Units

@testable import Persistence

private let start = Instant(milliseconds: 1_764_079_200_000)

@Suite struct EvidenceStoreTests {
    private func keep(_ stores: Stores, _ scope: Scope, hours: Int64, _ text: String = "{}") async throws {
        try await EvidenceStore(stores.database).keep(
            text, endedAt: start.adding(seconds: hours * 3_600), origin: .brought, pack: Array(text.utf8),
            scope, at: start.adding(seconds: hours * 3_600))
    }

    private func chained() async throws -> (Stores, Scope) {
        let stores = try Stores()
        let (_, owner) = try await stores.signIn("o@a.example")
        let (scope, _) = try await stores.engagements.open(
            "a: 1\n", owner: (owner.id, owner.email), at: start)
        for hours in 1...5 { try await keep(stores, scope, hours: Int64(hours), "{\"n\": \(hours)}") }
        return (stores, scope)
    }

    @Test func `passes come back in their order, each with the archive that was kept`() async throws {
        let (stores, scope) = try await chained()
        let store = EvidenceStore(stores.database)
        #expect(try await store.passes(scope).map(\.number) == [1, 2, 3, 4, 5])
        #expect(try await store.pack(3, scope) == Array("{\"n\": 3}".utf8))
        #expect(try await store.pack(6, scope) == nil)
        #expect(try await stores.engagements.verify().broken.isEmpty)
    }

    @Test(arguments: [
        "UPDATE evidence_pass SET summary = '{}' WHERE number = 3",
        "UPDATE evidence_pass SET at = at + 1 WHERE number = 2",
        "UPDATE evidence_pass SET origin = 'server' WHERE number = 5",
        "UPDATE evidence_pass SET pack_hash = 'x' WHERE number = 1",
        "DELETE FROM evidence_pass WHERE number = 3", "DELETE FROM evidence_pass WHERE number = 1",
        "DELETE FROM evidence_pass WHERE number = 5", "DELETE FROM evidence_pass",
        "UPDATE evidence_pass SET number = 9 WHERE number = 5",
    ]) func `what somebody changes or takes away in the database is named`(sql: String) async throws {
        let (stores, scope) = try await chained()
        _ = try await stores.database.write { try $0.run(Statement(sql)) }
        let broken = try await stores.engagements.verify().broken
        #expect(broken.contains { $0.tenant == scope.tenant.text && $0.problem.hasPrefix("passes:") })
    }

    @Test func `a chain written anew without the key does not verify`() async throws {
        let (stores, _) = try await chained()
        _ = try await stores.database.write { session in
            // As whoever holds the database alone could: a hash over the new row, and the end after it.
            let row = try session.run(
                Statement(
                    "SELECT tenant_id, number, at, origin, pack_hash, pack_bytes FROM evidence_pass WHERE number = 5"
                ))[0]
            let before = try session.run(Statement("SELECT hash FROM evidence_pass WHERE number = 4"))[0]
            let parts = [
                row.text(0) ?? "", "5", String(row.integer(2) ?? 0), "brought", sha256Text("forged"),
                row.text(4) ?? "", String(row.integer(5) ?? 0),
            ]
            let hash = LogKey.link(before.text(0) ?? "", parts, [])
            try session.run(
                Statement(
                    "UPDATE evidence_pass SET summary = 'forged', hash = ?1 WHERE number = 5", .text(hash)))
            try session.set("evidence-end:\(row.text(0) ?? "")", to: "5 \(hash)")
        }
        #expect(try await !stores.engagements.verify().broken.isEmpty)
    }

    @Test func `an archive that was changed in the database is not handed out`() async throws {
        let (stores, scope) = try await chained()
        _ = try await stores.database.write { session in
            let content = try session.run(Statement("SELECT content FROM evidence_pack WHERE number = 2"))[0]
            try session.run(
                Statement(
                    "UPDATE evidence_pack SET content = ?1 WHERE number = 3", .text(content.text(0) ?? "")))
        }
        await #expect(throws: StoreError.self) {
            try await EvidenceStore(stores.database).pack(3, scope)
        }
    }

    @Test func `no more are kept of a day than two in an hour, none of tomorrow, none twice`() async throws {
        let (stores, scope) = try await chained()
        let store = EvidenceStore(stores.database)
        await #expect(throws: Refusal.self) { try await keep(stores, scope, hours: 5, "{\"n\": 5}") }
        await #expect(throws: Refusal.self) { try await keep(stores, scope, hours: 3, "{\"m\": 3}") }
        await #expect(throws: Refusal.self) {
            try await store.keep(
                "{}", endedAt: start.adding(seconds: 90 * 86_400), origin: .brought, pack: [1], scope,
                at: start)
        }
        func ofOneDay() async throws {
            for minute in 0..<60 {
                let moment = start.adding(seconds: 10 * 86_400 + Int64(minute) * 60)
                try await store.keep(
                    "{\"m\": \(minute)}", endedAt: moment, origin: .server, pack: [UInt8(minute)], scope,
                    at: moment)
            }
        }
        await #expect(throws: Refusal.self) { try await ofOneDay() }
        #expect(try await store.passes(scope).count == 5 + EvidenceStore.mostADay)
    }

    @Test func `archives go after their time, and what they showed stays`() async throws {
        let (stores, scope) = try await chained()
        let store = EvidenceStore(stores.database)
        try await stores.engagements.purge(at: start.adding(seconds: 429 * 86_400))
        #expect(try await store.pack(1, scope) != nil)
        try await stores.engagements.purge(at: start.adding(seconds: 440 * 86_400))
        #expect(try await store.pack(1, scope) == nil)
        #expect(try await store.passes(scope).count == 5)
        #expect(try await stores.engagements.verify().broken.isEmpty)
    }

    @Test func `a pass that is due is claimed once`() async throws {
        let (stores, scope) = try await chained()
        let store = EvidenceStore(stores.database)
        #expect(try await store.claim(at: start) == nil)
        try await store.change(scope) { $0.due = start }
        #expect(try await store.claim(at: start)?.tenant == scope.tenant)
        #expect(try await store.claim(at: start) == nil)
        #expect(try await store.claim(at: start.adding(seconds: 3_700)) != nil)
    }

    @Test func `a company that was deleted while a pass was made gets no row again`() async throws {
        let (stores, scope) = try await chained()
        try await stores.engagements.erase(scope, at: start)
        let store = EvidenceStore(stores.database)
        await #expect(throws: Refusal.self) { try await keep(stores, scope, hours: 9) }
        await #expect(throws: Refusal.self) { try await store.change(scope) { $0.due = start } }
        #expect(try await store.passes(scope).isEmpty)
    }
}
