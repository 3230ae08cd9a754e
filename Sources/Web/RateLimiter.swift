internal import Synchronization
package import Units

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// How often something may be done.
package struct RateLimit: Hashable, Sendable {
    let name: String
    let count: Int
    let seconds: Int64

    package static let signInByPeer = RateLimit(name: "sign-in by address", count: 30, seconds: 600)
    /// From one address for one mailbox.
    package static let signInByEmail = RateLimit(
        name: "sign-in by address and e-mail", count: 5, seconds: 600)
    /// For one mailbox from everywhere, so that nobody can keep its owner out with a handful of requests.
    package static let mailbox = RateLimit(name: "mails to a mailbox", count: 20, seconds: 600)
    package static let saving = RateLimit(name: "saving", count: 240, seconds: 60)
    package static let secondFactor = RateLimit(name: "second factor", count: 10, seconds: 600)
    package static let begin = RateLimit(name: "new applications", count: 60, seconds: 3_600)
    package static let mail = RateLimit(name: "mails", count: 20, seconds: 3_600)
    package static let shared = RateLimit(name: "share links", count: 120, seconds: 3_600)
    package static let audited = RateLimit(name: "auditors' links", count: 600, seconds: 3_600)
    package static let api = RateLimit(name: "API", count: 600, seconds: 60)
    package static let replay = RateLimit(name: "messages sent again", count: 30, seconds: 3_600)
    package static let confirm = RateLimit(name: "confirmations", count: 10, seconds: 600)
    package static let export = RateLimit(name: "exports", count: 30, seconds: 3_600)
}

/// Counts what was done in each window of time, for as many callers as memory is set aside for.
package final class RateLimiter: Sendable {
    package struct Verdict: Sendable {
        package let isAllowed: Bool
        package let limit: Int
        package let remaining: Int
        /// Seconds until the window ends.
        package let reset: Int64

        package init(isAllowed: Bool, limit: Int, remaining: Int, reset: Int64) {
            self.isAllowed = isAllowed
            self.limit = limit
            self.remaining = remaining
            self.reset = reset
        }
    }

    private struct Window {
        var start: Int64
        var count: Int
        let seconds: Int64
    }
    private struct Table {
        var windows: [String: Window] = [:]
    }
    private let table = Mutex(Table())
    private let mostCallers: Int
    private let isOn: Bool

    package init(mostCallers: Int = 50_000, isOn: Bool = true) {
        self.mostCallers = mostCallers
        self.isOn = isOn
    }

    /// A full table lets go of what is over, then of those counted least: a crowd of newcomers shuts nobody out, and whoever
    /// has used much up stays counted.
    private func makeRoom(_ table: inout Table, _ now: Int64) {
        table.windows = table.windows.filter { now - $0.value.start < $0.value.seconds }
        var least = 1
        while table.windows.count >= mostCallers {
            var spare = mostCallers / 10
            table.windows = table.windows.filter { entry in
                guard entry.value.count <= least, spare > 0 else { return true }
                spare -= 1
                return false
            }
            least *= 2
        }
    }

    package func use(_ limit: RateLimit, by caller: String, at moment: Instant) -> Verdict {
        let now = moment.seconds
        guard isOn else {
            return Verdict(isAllowed: true, limit: limit.count, remaining: limit.count, reset: limit.seconds)
        }
        return table.withLock { table in
            let key = "\(limit.name)|\(caller)"
            let known = table.windows[key]
            if known == nil, table.windows.count >= mostCallers { makeRoom(&table, now) }
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

/// How much time of processors one address or account may use: a bucket that fills again.
package final class CPUBudget: Sendable {
    /// Microseconds that may be used at once.
    static let most: Int64 = 3_000_000
    /// Microseconds that come back in a second: a tenth of one processor.
    static let refill: Int64 = 100_000

    private struct Bucket {
        var left: Int64
        var at: Int64
    }
    private let buckets = Mutex<[String: Bucket]>([:])
    private let mostCallers: Int
    private let isOn: Bool

    package init(mostCallers: Int = 50_000, isOn: Bool = true) {
        self.mostCallers = mostCallers
        self.isOn = isOn
    }

    private func left(_ bucket: Bucket?, _ now: Int64) -> Int64 {
        guard let bucket else { return CPUBudget.most }
        let seconds = min(max(0, now - bucket.at), 1_000_000)
        return min(CPUBudget.most, bucket.left + seconds * CPUBudget.refill)
    }

    /// Microseconds that a caller may still use.
    func left(_ caller: String, at moment: Instant) -> Int64 {
        buckets.withLock { left($0[caller], moment.seconds) }
    }

    /// Seconds until there is anything left; 0 when there is.
    package func wait(_ caller: String, at moment: Instant) -> Int64 {
        guard isOn else { return 0 }
        let left = buckets.withLock { self.left($0[caller], moment.seconds) }
        return left > 0 ? 0 : 1 - left / CPUBudget.refill
    }

    package func charge(_ caller: String, microseconds: Int64, at moment: Instant) {
        guard isOn, microseconds > 0 else { return }
        let now = moment.seconds
        buckets.withLock { buckets in
            let rest = max(-CPUBudget.most, left(buckets[caller], now) - microseconds)
            if buckets[caller] == nil, buckets.count >= mostCallers {
                // Full buckets hold nothing that matters; of the others the fullest half goes.
                buckets = buckets.filter { left($0.value, now) < CPUBudget.most }
                if buckets.count >= mostCallers {
                    buckets = buckets.filter { left($0.value, now) < CPUBudget.most / 2 }
                }
                if buckets.count >= mostCallers { buckets.removeAll() }
            }
            buckets[caller] = Bucket(left: rest, at: now)
        }
    }
}

/// What a request used of processors, in the parts that can be much: reading files, planning, drawing, writing documents.
package final class Meter: Sendable {
    @TaskLocal package static var current: Meter?
    private struct State {
        var nanoseconds: Int64 = 0
        var isRunning = false
    }
    private let state = Mutex(State())

    package init() {
    }

    package var microseconds: Int64 { state.withLock { $0.nanoseconds / 1_000 } }

    fileprivate func begin() -> Bool {
        state.withLock { state in
            defer { state.isRunning = true }
            return !state.isRunning
        }
    }

    fileprivate func end(_ nanoseconds: Int64) {
        state.withLock { state in
            state.nanoseconds += nanoseconds
            state.isRunning = false
        }
    }
}

/// Does work on this thread and charges its time to the request.
package func metered<Value, Failure: Error>(_ work: () throws(Failure) -> Value) throws(Failure) -> Value {
    guard let meter = Meter.current, meter.begin() else { return try work() }
    let start = threadTime()
    defer { meter.end(threadTime() - start) }
    return try work()
}

/// Time of the processor that this thread used, in nanoseconds.
private func threadTime() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
}
