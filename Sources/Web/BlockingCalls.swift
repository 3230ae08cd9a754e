internal import NIOPosix
internal import Synchronization

/// Threads for calls that block: names that are looked up, mails and webhooks that are sent, files that are written.
///
/// The pool that answers requests never waits for one: with as many threads as processors, a few slow name servers would hold
/// up everybody. Each kind of call has threads of its own, a bound on what waits for them, and a deadline after which the
/// caller goes on without an answer.
package final class BlockingCalls: Sendable {
    /// Why there is no answer.
    package enum Refusal: Error {
        /// As many wait already as may.
        case isBusy
        case isLate
    }

    package static let names = BlockingCalls(threads: 4, most: 32)
    package static let prints = BlockingCalls(threads: 1, most: 4)
    package static let mails = BlockingCalls(threads: 1, most: 8)
    package static let webhooks = BlockingCalls(threads: 4, most: 64)

    private let pool: NIOThreadPool
    private let waiting = Mutex(0)
    private let most: Int

    /// - Parameters:
    ///   - threads: that work at a time.
    ///   - most: calls that are under way or wait.
    init(threads: Int, most: Int) {
        pool = NIOThreadPool(numberOfThreads: threads)
        pool.start()
        self.most = most
    }

    /// Calls that are under way or wait.
    var count: Int { waiting.withLock { $0 } }

    /// Does the work on a thread of its own.
    ///
    /// - Parameter deadline: when the caller goes on without it; the call itself ends when it ends.
    /// - Throws: ``Refusal``, or what the work throws.
    package func run<Value: Sendable>(
        within deadline: Duration, _ work: @escaping @Sendable () throws -> Value
    )
        async throws -> Value
    {
        let isTaken = waiting.withLock { count in
            guard count < most else { return false }
            count += 1
            return true
        }
        guard isTaken else { throw Refusal.isBusy }
        return try await withCheckedThrowingContinuation { continuation in
            let answer = Answer(continuation)
            pool.submit { state in
                defer { self.waiting.withLock { $0 -= 1 } }
                guard case .active = state else { return answer.give(.failure(Refusal.isBusy)) }
                BlockingCalls.mayBlock.currentValue = Leave()
                defer { BlockingCalls.mayBlock.currentValue = nil }
                answer.give(Result { try work() })
            }
            answer.timer = Task {
                try? await Task.sleep(for: deadline)
                answer.give(.failure(Refusal.isLate))
            }
        }
    }

    /// Gives one answer, the first.
    private final class Answer<Value: Sendable>: Sendable {
        private struct State {
            var continuation: CheckedContinuation<Value, any Error>?
            var timer: Task<Void, Never>?
        }
        private let state: Mutex<State>

        init(_ continuation: CheckedContinuation<Value, any Error>) {
            state = Mutex(State(continuation: continuation))
        }

        var timer: Task<Void, Never>? {
            get { state.withLock { $0.timer } }
            set {
                let isOver = state.withLock { state in
                    state.timer = newValue
                    return state.continuation == nil
                }
                if isOver { newValue?.cancel() }
            }
        }

        func give(_ result: sending Result<Value, any Error>) {
            let (continuation, timer) = state.withLock { state in
                defer { state.continuation = nil }
                return (state.continuation, state.timer)
            }
            timer?.cancel()
            continuation?.resume(with: result)
        }
    }

    private final class Leave {}
    // Each thread sees a value of its own.
    nonisolated(unsafe) private static let mayBlock = ThreadSpecificVariable<Leave>()

    /// Stands before every call that blocks: in debug builds a call from the pool of requests ends the test that made it.
    package static func assertMayBlock(_ what: StaticString = #function) {
        assert(mayBlock.currentValue != nil, "\(what) blocks: it belongs into BlockingCalls.run")
    }

    /// Leave to block here, for tests and for commands that have nobody else to answer.
    static func here<Value>(_ work: () throws -> Value) rethrows -> Value {
        let before = mayBlock.currentValue
        mayBlock.currentValue = Leave()
        defer { mayBlock.currentValue = before }
        return try work()
    }
}
