internal import Synchronization

/// How the workers of this process do: turns that failed in a row, for metrics and readiness.
package final class WorkerHealth: Sendable {
    struct Record: Sendable {
        var turns = 0
        var failedInARow = 0
        var failed = 0
        /// Items of the last turn that could not be done.
        var stuck = 0
        var lastFailure: String?
    }
    private struct State {
        var records: [String: Record] = [:]
        var isStopping = false
    }
    private let state = Mutex(State())

    package init() {
    }

    /// Turns in a row after which readiness warns.
    static let warnsAfter = 5

    /// - Parameters:
    ///   - failure: why the whole turn failed; nil when it went through.
    ///   - stuck: items that could not be done in it.
    package func turned(_ worker: String, failure: String? = nil, stuck: Int = 0) {
        state.withLock { state in
            var record = state.records[worker, default: Record()]
            record.turns += 1
            record.stuck = stuck
            if let failure {
                record.failed += 1
                record.failedInARow += 1
                record.lastFailure = failure
            } else {
                record.failedInARow = 0
            }
            state.records[worker] = record
        }
    }

    var records: [(worker: String, record: Record)] {
        state.withLock { $0.records.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
    }

    /// What whoever runs the server should look at, a line each.
    package var warnings: [String] {
        records.filter { $0.record.failedInARow >= WorkerHealth.warnsAfter }.map {
            "\($0.worker): \($0.record.failedInARow) turns failed in a row"
        }
    }

    /// Set once the process was told to stop: workers begin nothing new.
    package var isStopping: Bool {
        get { state.withLock { $0.isStopping } }
        set { state.withLock { $0.isStopping = newValue } }
    }
}
