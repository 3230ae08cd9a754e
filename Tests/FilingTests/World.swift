@testable import FilingRecords
import AWSClient
import AWSModels
import Company
import Cryptography
import Emulator
import Engagements
import FilingWork
import PartnerCentral
import Filings
import Persistence
import Planning
import RulePacks
import StructuredText
import Synchronization
import TestSupport
import Testing
import Units

/// A clock that only waiting moves.
final class Clock: Sendable {
    private let time: Mutex<Int64>

    init(_ start: Int64 = 1_795_780_800_000) { time = Mutex(start) }

    var now: Int64 { time.withLock { $0 } }

    func advance(_ milliseconds: Int64) { time.withLock { $0 += milliseconds } }
}

/// A company in a database, an emulated Partner Central, and a worker between them that can be broken.
final class World: Sendable {
    /// What goes wrong next, by the number of the request or the write.
    struct Trouble: Sendable {
        /// The connection breaks before the request arrives.
        var lostBefore: Set<Int> = []
        /// It breaks after the request had its effect.
        var lostAfter: Set<Int> = []
    }

    let clock = Clock()
    private let scratch: Scratch
    let emulator: PartnerCentralEmulator
    let database: any Persistence.Database
    let engagements: EngagementStore
    let filings: FilingStore
    let scope: Scope
    let trouble = Mutex(Trouble())
    private let requests = Mutex(0)

    /// A database that fails at the writes that are named.
    struct Breakable: Persistence.Database {
        let base: SQLiteDatabase
        let isBroken: @Sendable () -> Bool

        func read<Value: Sendable>(_ body: @escaping @Sendable (any Session) throws -> Value) async throws
            -> Value
        {
            try await base.read(body)
        }

        func glance<Value>(_ body: (any Session) throws -> Value) throws -> Value { try base.glance(body) }

        func write<Value: Sendable>(_ body: @escaping @Sendable (any Session) throws -> Value) async throws
            -> Value
        {
            if isBroken() { throw StoreError.unavailable("the process was killed") }
            return try await base.write(body)
        }
    }

    private final class Counter: Sendable {
        let state = Mutex((count: 0, broken: Set<Int>()))
    }

    private let counter: Counter

    init(
        _ name: String = "revenue-ops-series-a", catalog: String? = nil,
        options change: (inout PartnerCentralEmulator.Options) -> Void = { $0.keepsQuotas = false }
    ) async throws {
        var options = PartnerCentralEmulator.Options()
        change(&options)
        scratch = try Scratch()
        let clock = self.clock
        emulator = PartnerCentralEmulator(
            try catalog.map { try EmulatorCatalog(Array($0.utf8)) } ?? .example(), options: options,
            clock: { clock.now })
        let counter = Counter()
        self.counter = counter
        database = Breakable(base: try SQLiteDatabase(path: scratch.path + "/world.db")) {
            counter.state.withLock { state in
                state.count += 1
                return state.broken.contains(state.count)
            }
        }
        let sealer = try #require(Sealer(key: Array(repeating: 7, count: 32)))
        engagements = EngagementStore(database, random: .system)
        filings = FilingStore(database, sealer: sealer, random: .system)
        let accounts = AccountStore(database, random: .system, sealer: sealer)
        let owner = try await accounts.add(
            "founder@x.example", .founder, at: Instant(milliseconds: clock.now))
        let text = String(decoding: try Repository.bytes(Repository.examplePath(name)), as: UTF8.self)
        scope = try await engagements.open(
            text, owner: (owner.id, owner.email), at: Instant(milliseconds: clock.now)
        ).scope
    }

    func breakWrites(_ numbers: Set<Int>) {
        counter.state.withLock { state in state.broken = Set(numbers.map { $0 + state.count }) }
    }

    func mend() {
        counter.state.withLock { $0.broken = [] }
        trouble.withLock { $0 = Trouble() }
    }

    /// Tells what goes wrong, counted from here.
    func breakRequests(before: Set<Int> = [], after: Set<Int> = []) {
        let start = requests.withLock { $0 }
        trouble.withLock {
            $0.lostBefore = Set(before.map { $0 + start })
            $0.lostAfter = Set(after.map { $0 + start })
        }
    }

    func runtime(
        key: String = "AKIAEMULATORPARTNER0", secret: String = "emulator-partner-secret", attempts: Int = 5
    )
        -> ClientRuntime
    {
        ClientRuntime(
            transport: Transport { [self] (request, _) async throws(TransportError) -> WireResponse in
                let number = requests.withLock {
                    $0 += 1
                    return $0
                }
                let trouble = trouble.withLock { $0 }
                if trouble.lostBefore.contains(number) { throw .unknownOutcome("cut before") }
                let delivery = await emulator.respond(request)
                if trouble.lostAfter.contains(number) { throw .unknownOutcome("cut after") }
                switch delivery {
                case .whole(let response): return response
                case .dropped: throw .unknownOutcome("dropped")
                case .half(let response):
                    return WireResponse(
                        status: response.status, headers: response.headers,
                        body: Array(response.body.prefix(response.body.count / 2)))
                }
            }, credentials: { Credentials(accessKeyID: key, secretAccessKey: secret) }, quotas: .published(),
            clock: ServerClock { [clock] in clock.now }, environment: { _ in nil },
            sleep: { [clock] time in clock.advance(max(1, time)) }, jitter: { 0.5 }, attempts: attempts)
    }

    var now: Instant { Instant(milliseconds: clock.now) }

    func worker(attempts: Int = 5) -> FilingWorker {
        FilingWorker(
            engagements: engagements, filings: filings, runtime: runtime(attempts: attempts),
            now: { [clock] in Instant(milliseconds: clock.now) })
    }

    func desk(account: String = "444455556666") -> CreditDesk {
        CreditDesk(
            engagements: engagements, filings: filings,
            runtime: runtime(key: "AKIA\(account)", secret: "emulator-secret"),
            now: { [clock] in Instant(milliseconds: clock.now) })
    }

    func filing(_ track: TrackID = .bedrockPOC) async throws -> Filing {
        try #require(try await engagements.load(scope)?.filing(track))
    }

    /// Makes the packet with the answers given and the benefit's own schema, as the command does.
    @discardableResult
    func prepare(
        _ track: TrackID = .bedrockPOC, benefit: String? = "ben-poc00000000001", answers: [String: JSON] = [:]
    ) async throws -> Filing {
        let state = try #require(try await engagements.load(scope))
        let file = try companyFile(state.file)
        let before = state.filing(track)
        if !answers.isEmpty, before != nil {
            try await engagements.handle(
                .filing(track, .answer(answers.map { .init(field: $0.key, value: $0.value) })), scope, at: now
            )
        }
        let known = try await engagements.load(scope)?.filing(track)
        let all = (known?.answers ?? [:]).merging(answers) { $1 }
        let plan = Planner(book).plan(file.company, asOf: Day(number: Int(clock.now / 86_400_000)))
        let record =
            known == nil
            ? try FilingRecord(track, plan, file, answers: all)
            : try FilingRecord(track, plan, file, over: known)
        var questions = record.questions
        var application: JSON?
        if let benefit {
            let reply = try await ServiceClient(.benefits, runtime: runtime()).call(
                "GetBenefit", .object(["Catalog": "Sandbox", "Identifier": .string(benefit)]))
            let details = try BenefitDetails(
                reply.json["BenefitRequestSchema"] ?? .null, for: record, answers: all)
            questions += details.questions
            application = .object([
                "Name": "An application", "FulfillmentTypes": .array(["CREDITS"]),
                "BenefitApplicationDetails": details.details,
            ])
        }
        try await engagements.handle(
            .filing(
                track,
                .prepare(
                    FilingPacket(
                        opportunity: record.opportunity, solutions: ["S-1234567"],
                        products: Array(record.products.prefix(4)),
                        involvement: "Co-Sell", visibility: "Full", benefit: benefit,
                        application: application,
                        amount: record.amount, company: file.company.name), .sandbox, questions)), scope,
            at: now)
        return try await filing(track)
    }

    func approveAndStart(_ track: TrackID = .bedrockPOC) async throws {
        let hash = try await filing(track).packet.hash
        try await engagements.handle(.filing(track, .approve(hash: hash, confirmation: nil)), scope, at: now)
        try await engagements.handle(.filing(track, .start), scope, at: now)
    }

    /// Lets the worker turn and time pass until nothing moves for an hour.
    func settle(_ track: TrackID = .bedrockPOC) async throws {
        let worker = worker()
        var still = 0
        for _ in 0..<200 where still < 4 {
            _ = try await worker.sweep(.sandbox)
            still = try await worker.turn().advanced > 0 ? 0 : still + 1
            clock.advance(70_000)
        }
    }

    func control(_ method: String, _ path: String, _ body: JSON = .object([] as [JSON.Member])) async throws
        -> JSON
    {
        let response = try #require(
            await emulator.control(
                WireRequest(
                    method: method, host: "x", path: "/_emulator/\(path)", body: Array(body.compact.utf8))))
        let json = try JSON(parsing: response.body)
        #expect(response.status == 200, "\(path): \(json.compact)")
        return json
    }

    func state() async throws -> JSON { try await control("GET", "state") }
}

/// What the bundled example needs answered before its proof of concept can be filed.
let answers: [String: JSON] = [
    "Customer.Account.Address.PostalCode": "10001", "Customer.Account.AwsAccountId": "444455556666",
    "$.AccountId": "444455556666", "$.StartDate": "2027-01-11", "$.EndDate": "2027-04-11",
    "$.RequestedAmount": "25000",
]
