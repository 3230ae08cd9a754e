internal import Addresses
internal import Synchronization

/// What the server counts, in the text format that Prometheus reads.
package final class Metrics: Sendable {
    private struct Answer: Hashable {
        let route: String
        let status: Int
    }
    private struct Counts {
        var requests: [Answer: Int] = [:]
        var microseconds: [String: Int] = [:]
        var mails: [String: Int] = ["sent": 0, "failed": 0]
        /// Connections that were let go, by why.
        var ended: [String: Int] = [:]
        /// What an attack would cause, by kind (``SecurityEvent``).
        var security: [String: Int] = Dictionary(
            uniqueKeysWithValues: SecurityEvent.allCases.map { ($0.rawValue, 0) })
    }
    private let counts = Mutex(Counts())

    package init() {
    }

    /// - Parameters:
    ///   - route: the kind of route, never an address with an id in it.
    ///   - status: of the answer.
    ///   - microseconds: until the answer was made.
    package func answered(_ route: String, status: Int, microseconds: Int) {
        counts.withLock { counts in
            counts.requests[Answer(route: route, status: status), default: 0] += 1
            counts.microseconds[route, default: 0] += microseconds
        }
    }

    package func mail(isSent: Bool) {
        counts.withLock { $0.mails[isSent ? "sent" : "failed", default: 0] += 1 }
    }
    package func ended(_ why: String) { counts.withLock { $0.ended[why, default: 0] += 1 } }
    package func noticed(_ event: SecurityEvent) {
        counts.withLock { $0.security[event.rawValue, default: 0] += 1 }
    }

    /// How often something of the kind was noticed.
    func count(_ event: SecurityEvent) -> Int { counts.withLock { $0.security[event.rawValue] ?? 0 } }

    /// - Parameters:
    ///   - health: of the workers.
    ///   - gauges: figures of this moment, by name.
    package func text(_ health: WorkerHealth, gauges: [(name: String, value: Int64)]) -> String {
        let counts = self.counts.withLock { $0 }
        var out = ""
        func counter(_ name: String, _ values: some Sequence<(labels: String, value: Int)>) {
            out += "# TYPE cloudroute_\(name) counter\n"
            for (labels, value) in values { out += "cloudroute_\(name){\(labels)} \(value)\n" }
        }
        func sorted(_ values: [String: Int], _ label: String) -> [(labels: String, value: Int)] {
            values.sorted { $0.key < $1.key }.map { key, value in ("\(label)=\"\(key)\"", value) }
        }
        let requests = counts.requests.map { answer, count in
            (labels: "route=\"\(answer.route)\",status=\"\(answer.status)\"", value: count)
        }
        counter("requests_total", requests.sorted { $0.labels < $1.labels })
        counter("request_microseconds_total", sorted(counts.microseconds, "route"))
        counter("mails_total", sorted(counts.mails, "result"))
        counter("connections_ended_total", sorted(counts.ended, "why"))
        counter("security_events_total", sorted(counts.security, "event"))
        let records = health.records
        counter("worker_turns_total", records.map { ("worker=\"\($0.worker)\"", $0.record.turns) })
        counter("worker_turns_failed_total", records.map { ("worker=\"\($0.worker)\"", $0.record.failed) })
        for (name, value) in [
            ("worker_turns_failed_in_a_row", \WorkerHealth.Record.failedInARow),
            ("worker_items_stuck", \WorkerHealth.Record.stuck),
        ] {
            out += "# TYPE cloudroute_\(name) gauge\n"
            for (worker, record) in records {
                out += "cloudroute_\(name){worker=\"\(worker)\"} \(record[keyPath: value])\n"
            }
        }
        for (name, value) in gauges {
            out += "# TYPE cloudroute_\(name) gauge\ncloudroute_\(name) \(value)\n"
        }
        return out
    }
}

/// What an attack would leave behind; each is logged with address and account, and counted.
///
/// The names are those of the log and of `/metrics`; docs/running.md has an example alert for each.
package enum SecurityEvent: String, CaseIterable, Sendable {
    /// A code of a mail that was wrong, used up or too old.
    case wrongCode = "wrong-code"
    /// A one-time password or recovery code that was wrong.
    case wrongFactor = "wrong-factor"
    /// A key of the API that opens nothing.
    case wrongKey = "wrong-key"
    /// A form that came from elsewhere or without its token.
    case refusedForm = "refused-form"
    /// A request for another host.
    case wrongHost = "wrong-host"
    /// More than may be done in a while.
    case tooMany = "too-many"
    /// A page or an act that the visitor's role does not reach, or another one's.
    case denied = "denied"
    /// A second factor was set up, changed or taken away, or recovery codes made.
    case factorChanged = "factor-changed"
    /// A key of the API was made or taken back.
    case keyChanged = "key-changed"
    /// A company was deleted.
    case deleted = "deleted"
    case signedIn = "signed-in"
    /// Somebody showed once more who it is, for an act that asks for it.
    case confirmed = "confirmed"
    /// An account was changed by an operator.
    case accountChanged = "account-changed"

    /// Whether it is worth a look by itself.
    package var isAlarming: Bool {
        switch self {
        case .signedIn, .confirmed, .keyChanged: false
        case .wrongCode, .wrongFactor, .wrongKey, .refusedForm, .wrongHost, .tooMany, .denied, .factorChanged,
            .deleted, .accountChanged:
            true
        }
    }
}
