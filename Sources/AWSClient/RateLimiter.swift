internal import Units

/// Spaces requests so that a service's published quota is kept, and goes slower when the service says it is too much.
///
/// Adaptive: a throttled request halves the rate, each answered one gives a twentieth of the quota back.
public actor RateLimiter {
    private let quota: Double
    private let burst: Double
    private let daily: Int?
    private var rate: Double
    private var tokens: Double
    private var last: Int64?
    private var dayStart: Int64 = 0
    private var usedToday = 0

    /// - Parameters:
    ///   - perSecond: the published quota.
    ///   - burst: how many may go at once after a pause.
    ///   - daily: requests in 24 hours; nil when there is no such quota.
    public init(perSecond: Double, burst: Double = 1, daily: Int? = nil) {
        quota = perSecond
        rate = perSecond
        self.burst = burst
        tokens = burst
        self.daily = daily
    }

    /// Takes a place and tells how many milliseconds to wait for it; nil when the day's quota is used up.
    public func reserve(at now: Int64) -> Int64? {
        if let daily {
            if now - dayStart >= 86_400_000 { (dayStart, usedToday) = (now, 0) }
            guard usedToday < daily else { return nil }
            usedToday += 1
        }
        if let last { tokens = min(burst, tokens + Double(max(0, now - last)) / 1_000 * rate) }
        last = max(now, last ?? now)
        tokens -= 1
        return tokens >= 0 ? 0 : Int64((-tokens / rate * 1_000).rounded(.up))
    }

    public func throttled() { rate = max(quota / 32, rate / 2) }

    public func answered() { rate = min(quota, rate + quota / 20) }

    public var currentRate: Double { rate }
}

/// The quotas of one partner account, shared by everything that calls with it.
public struct ServiceQuotas: Sendable {
    let limiters: [String: RateLimiter]

    /// AWS's published quotas.
    ///
    /// Source: AWS Partner Central API reference, quotas, read 2026-11-22: Selling 1 write and 10 reads a second, 10,000
    /// and 100,000 a day; Benefits 10 writes a second, 20 to 30 reads.
    public static func published() -> ServiceQuotas {
        ServiceQuotas(limiters: [
            "partnercentral-selling/write": RateLimiter(perSecond: 1, daily: 10_000),
            "partnercentral-selling/read": RateLimiter(perSecond: 10, burst: 10, daily: 100_000),
            "partnercentral-benefits/write": RateLimiter(perSecond: 10, burst: 10),
            "partnercentral-benefits/read": RateLimiter(perSecond: 20, burst: 20),
        ])
    }

    /// Without limits, for a stand-in that has none.
    public static let none = ServiceQuotas(limiters: [:])

    func limiter(_ service: String, isRead: Bool) -> RateLimiter? {
        limiters["\(service)/\(isRead ? "read" : "write")"]
    }
}

/// How much retrying is left: a service that fails for everybody is not asked five times by each.
public actor RetryBudget {
    private var tokens = 500

    public init() {}

    func take(_ cost: Int) -> Bool {
        guard tokens >= cost else { return false }
        tokens -= cost
        return true
    }

    func giveBack(_ cost: Int) { tokens = min(500, tokens + cost) }
}
