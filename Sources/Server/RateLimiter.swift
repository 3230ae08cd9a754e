internal import Engagements
internal import Synchronization

/// How often something may be done.
struct RateLimit: Hashable, Sendable {
    let name: String
    let count: Int
    let seconds: Int64

    static let signInByPeer = RateLimit(name: "sign-in by address", count: 30, seconds: 600)
    /// From one address for one mailbox.
    static let signInByEmail = RateLimit(name: "sign-in by address and e-mail", count: 5, seconds: 600)
    /// For one mailbox from everywhere, so that nobody can keep its owner out with a handful of requests.
    static let mailbox = RateLimit(name: "mails to a mailbox", count: 20, seconds: 600)
    static let saving = RateLimit(name: "saving", count: 240, seconds: 60)
    static let secondFactor = RateLimit(name: "second factor", count: 10, seconds: 600)
    static let begin = RateLimit(name: "new applications", count: 60, seconds: 3_600)
    static let mail = RateLimit(name: "mails", count: 20, seconds: 3_600)
    static let shared = RateLimit(name: "share links", count: 120, seconds: 3_600)
    static let api = RateLimit(name: "API", count: 600, seconds: 60)
    static let reckoning = RateLimit(name: "calculators", count: 1_200, seconds: 60)
}

/// Counts what was done in each window of time, for as many callers as memory is set aside for.
final class RateLimiter: Sendable {
    struct Verdict: Sendable {
        let isAllowed: Bool
        let limit: Int
        let remaining: Int
        /// Seconds until the window ends.
        let reset: Int64
    }

    private struct Window {
        var start: Int64
        var count: Int
        let seconds: Int64
    }
    private struct Table {
        var windows: [String: Window] = [:]
        var pruned: Int64 = 0
    }
    private let table = Mutex(Table())
    private let mostCallers: Int
    private let isOn: Bool

    init(mostCallers: Int = 50_000, isOn: Bool = true) {
        self.mostCallers = mostCallers
        self.isOn = isOn
    }

    func use(_ limit: RateLimit, by caller: String, at moment: Instant) -> Verdict {
        let now = moment.seconds
        guard isOn else {
            return Verdict(isAllowed: true, limit: limit.count, remaining: limit.count, reset: limit.seconds)
        }
        return table.withLock { table in
            if table.windows.count >= mostCallers, table.pruned != now {
                table.pruned = now
                table.windows = table.windows.filter { now - $0.value.start < $0.value.seconds }
            }
            let key = "\(limit.name)|\(caller)"
            let known = table.windows[key]
            // With a full table newcomers wait; those already counted keep their counts.
            guard known != nil || table.windows.count < mostCallers else {
                return Verdict(isAllowed: false, limit: limit.count, remaining: 0, reset: limit.seconds)
            }
            var window = known ?? Window(start: now, count: 0, seconds: limit.seconds)
            if now - window.start >= limit.seconds {
                window = Window(start: now, count: 0, seconds: limit.seconds)
            }
            window.count = min(window.count + 1, limit.count + 1)
            table.windows[key] = window
            return Verdict(
                isAllowed: window.count <= limit.count, limit: limit.count,
                remaining: max(0, limit.count - window.count),
                reset: max(1, limit.seconds - (now - window.start)))
        }
    }
}
