/// What all clients of a process share: keys, quotas, clock, and where requests go.
public struct ClientRuntime: Sendable {
    public let transport: Transport
    public let credentials: @Sendable () async throws -> Credentials
    public let forgetCredentials: @Sendable () async -> Void
    public let quotas: ServiceQuotas
    public let budget: RetryBudget
    public let clock: ServerClock
    public let environment: @Sendable (String) -> String?
    /// Waits for so many milliseconds.
    public let sleep: @Sendable (Int64) async throws -> Void
    /// A number from 0 up to 1, for the jitter of retries.
    public let jitter: @Sendable () -> Double
    public let log: @Sendable (WireEntry) -> Void
    public let attempts: Int

    public init(
        transport: Transport, credentials: @escaping @Sendable () async throws -> Credentials,
        forgetCredentials: @escaping @Sendable () async -> Void = {},
        quotas: ServiceQuotas, clock: ServerClock,
        environment: @escaping @Sendable (String) -> String?,
        sleep: @escaping @Sendable (Int64) async throws -> Void,
        jitter: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) },
        log: @escaping @Sendable (WireEntry) -> Void = { _ in }, attempts: Int = 5
    ) {
        self.transport = transport
        self.credentials = credentials
        self.forgetCredentials = forgetCredentials
        self.quotas = quotas
        budget = RetryBudget()
        self.clock = clock
        self.environment = environment
        self.sleep = sleep
        self.jitter = jitter
        self.log = log
        self.attempts = attempts
    }
}

/// The server's clock as far as its answers tell it.
public final class ServerClock: @unchecked Sendable {
    let now: @Sendable () -> Int64
    let lock = Lock()
    var offset: Int64 = 0

    /// - Parameter now: this machine's clock, in milliseconds since 1970.
    public init(_ now: @escaping @Sendable () -> Int64) { self.now = now }

    public var local: Int64 { now() }

    public var corrected: Int64 { lock.withLock { offset } + now() }

    /// Takes over the server's time; tells whether it differs by more than the given seconds.
    func correct(to server: Int64, ifBeyond seconds: Int64) -> Bool {
        let difference = server - now()
        let isFar = abs(difference - lock.withLock { offset }) > seconds * 1_000
        if isFar { lock.withLock { offset = difference } }
        return isFar
    }
}

/// One attempt on the wire, for a log: what the model calls sensitive, and all secrets, are left out.
public struct WireEntry: Sendable {
    public let service: String
    public let operation: String
    public let attempt: Int
    public let status: Int?
    public let requestID: String?
    public let milliseconds: Int64
    public let request: String
    public let outcome: String
}
