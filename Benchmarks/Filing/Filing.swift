internal import Filings
import AWSClient
import AWSModels
import Cryptography
import Engagements
import PartnerCentral
import Persistence
import RulePacks
import StructuredText
import Synchronization
import Units

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Measures what filing costs: `sign`, `validate`, `day FOLDER`.
@main
struct FilingBench {
    static func main() async {
        let words = CommandLine.arguments
        do {
            switch words.count > 1 ? words[1] : "" {
            case "sign": try sign(words[2])
            case "validate": try validate(words[2])
            case "day": try await day(words[2])
            default: print("usage: filing-bench sign FILE | validate FILE | day FOLDER")
            }
        } catch { print("{\"error\": \"\(error)\"}") }
    }

    struct InvalidRecord: Error {}

    private static func bytes(_ path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        var out: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { out += chunk[..<count] }
        return out
    }

    private static func seconds(_ body: () -> Void) -> Double {
        let start = ContinuousClock.now
        body()
        let elapsed = ContinuousClock.now - start
        return Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    }

    /// Signatures a second over a real request.
    private static func sign(_ path: String) throws {
        let body = bytes(path)
        let signer = SigV4(region: "us-east-1", service: "partnercentral-selling")
        let keys = Credentials(
            accessKeyID: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
        let request = WireRequest(
            method: "POST", host: "partnercentral-selling.us-east-1.api.aws",
            headers: [
                ("Content-Type", "application/x-amz-json-1.0"),
                ("X-Amz-Target", "AWSPartnerCentralSelling.CreateOpportunity"),
            ], body: body)
        let count = 20_000
        var kept = 0
        let time = seconds {
            for index in 0..<count {
                kept +=
                    signer.sign(request, with: keys, at: 1_795_348_800_000 + Int64(index)).signature.utf8
                    .count
            }
        }
        print("{\"perSecond\": \(Int(Double(count) / time)), \"bytes\": \(body.count), \"kept\": \(kept)}")
    }

    /// Microseconds for a full CreateOpportunity, by the model and by the business rules.
    private static func validate(_ path: String) throws {
        let json = try JSON(parsing: bytes(path))
        let rules = PartnerCentralRules.embedded
        guard rules.faults(in: json, at: .create, today: "2026-11-25").isEmpty else {
            throw InvalidRecord()
        }
        let count = 5_000
        var found = 0
        let time = seconds {
            for _ in 0..<count { found += rules.faults(in: json, at: .create, today: "2026-11-25").count }
        }
        print("{\"microseconds\": \(Int(time / Double(count) * 1e7) / 10), \"faults\": \(found)}")
    }

    /// A day of 10,000 filings under one worker: the real queue, a clock that is moved, AWS's quotas.
    ///
    /// AWS changes 20,000 of them at random moments. Every minute the worker asks for what changed (a read for each hundred),
    /// looks at what is due, the most overdue for its kind first, and never goes beyond 10 reads a second or 100,000 a day.
    private static func day(_ folder: String) async throws {
        let count = 10_000
        guard let sealer = Sealer(key: Array(repeating: 1, count: 32)) else { return }
        let database = try SQLiteDatabase(path: folder + "/day.db")
        let engagements = EngagementStore(database, random: .system)
        let filings = FilingStore(database, sealer: sealer, random: .system)
        let accounts = AccountStore(database, random: .system, sealer: sealer)
        let start = Instant(milliseconds: 1_795_608_000_000)
        let owner = try await accounts.add("bench@x.example", .founder, at: start)
        let packet = FilingPacket(
            opportunity: .object(["Project": .object(["Title": "T"])]), solutions: [], products: [],
            involvement: "Co-Sell", visibility: "Full", benefit: nil, application: nil, amount: .zero,
            company: "X")
        var names: [TenantID: String] = [:]
        for index in 0..<count {
            let scope = try await engagements.open(
                "schema: credit-application/1\n", owner: (owner.id, owner.email), at: start
            ).scope
            func handle(_ command: FilingCommand, _ scope: Scope) async throws {
                try await engagements.handle(.filing(.bedrockPOC, command), scope, at: start)
            }
            try await handle(.prepare(packet, .sandbox, []), scope)
            try await handle(.approve(hash: packet.hash, confirmation: nil), scope)
            try await handle(.start, scope)
            try await handle(
                .record([
                    .intended(number: 1, .createOpportunity),
                    .done(number: 1, .createOpportunity, .opportunityCreated(id: "O\(index)", modified: "m")),
                    .observed(
                        .opportunity(
                            arn: "arn", modified: "m", reviewStatus: "In review", comments: nil, reason: nil,
                            associated: [], stage: nil)),
                ]), scope.asWorker)
            names[scope.tenant] = "O\(index)"
        }
        // What AWS changes: filing and second of the day.
        var state: UInt64 = 20_261_125
        func random(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % below
        }
        let changes = (0..<20_000).map { _ in (second: random(86_400), filing: random(count)) }.sorted {
            $0.second < $1.second
        }
        let limiter = RateLimiter(perSecond: 10, burst: 10, daily: 100_000)
        var (place, reads, lists, mostPerSecond) = (0, 0, 0, 0)
        var (staleness, ages): ([Int], [Int]) = ([], [])
        var unseen: [String: Int] = [:]
        var sinceSweep: [String] = []
        var seenAt: [String: Int] = [:]
        for second in 0..<86_400 {
            let now = Instant(milliseconds: start.milliseconds + Int64(second) * 1_000)
            while place < changes.count, changes[place].second <= second {
                let id = "O\(changes[place].filing)"
                if unseen[id] == nil { unseen[id] = second }
                sinceSweep.append(id)
                place += 1
            }
            var used = 0
            func take() async -> Bool {
                guard used < 10, let wait = await limiter.reserve(at: now.milliseconds), wait == 0 else {
                    return false
                }
                used += 1
                return true
            }
            if second % 60 == 0, await take() {
                for _ in 1..<max(1, (sinceSweep.count + 99) / 100) { if await take() { lists += 1 } }
                lists += 1
                for id in sinceSweep { try await filings.wake(id, at: now) }
                sinceSweep = []
            }
            for claimed in used < 10 ? try await filings.claim(10 - used, as: "bench", at: now) : [] {
                guard await take() else {
                    try await filings.release(claimed, failure: "quota", at: now)
                    continue
                }
                reads += 1
                let id = names[claimed.scope.tenant] ?? ""
                if let changed = unseen.removeValue(forKey: id) { staleness.append(second - changed) }
                if let last = seenAt[id] { ages.append(second - last) }
                seenAt[id] = second
                try await filings.release(claimed, failure: nil, at: now)
            }
            mostPerSecond = max(mostPerSecond, used)
        }
        staleness.sort()
        ages.sort()
        func part(_ list: [Int], _ percent: Int) -> Int {
            list.isEmpty ? 0 : list[min(list.count - 1, list.count * percent / 100)]
        }
        print(
            "{\"filings\": \(count), \"changes\": \(changes.count), \"seen\": \(staleness.count), \"p50\": \(part(staleness, 50)), \"p99\": \(part(staleness, 99)), \"max\": \(staleness.last ?? 0), \"reads\": \(reads), \"lists\": \(lists), \"mostPerSecond\": \(mostPerSecond), \"unseen\": \(unseen.count)}"
        )
    }
}
