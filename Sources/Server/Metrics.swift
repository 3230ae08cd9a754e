internal import Synchronization

/// What the server counts, in the text format that Prometheus reads.
final class Metrics: Sendable {
    private struct Counts {
        var requests: [String: Int] = [:]
        var microseconds: [String: Int] = [:]
        var mailsSent = 0
        var mailsFailed = 0
    }
    private let counts = Mutex(Counts())

    /// - Parameters:
    ///   - route: the kind of route, never an address with an id in it.
    ///   - status: of the answer.
    ///   - microseconds: until the answer was made.
    func answered(_ route: String, status: Int, microseconds: Int) {
        counts.withLock { counts in
            counts.requests["route=\"\(route)\",status=\"\(status)\"", default: 0] += 1
            counts.microseconds["route=\"\(route)\"", default: 0] += microseconds
        }
    }

    func mail(isSent: Bool) {
        counts.withLock { counts in
            if isSent { counts.mailsSent += 1 } else { counts.mailsFailed += 1 }
        }
    }

    var text: String {
        counts.withLock { counts in
            var out = "# TYPE cloudroute_requests_total counter\n"
            for (labels, count) in counts.requests.sorted(by: { $0.key < $1.key }) {
                out += "cloudroute_requests_total{\(labels)} \(count)\n"
            }
            out += "# TYPE cloudroute_request_microseconds_total counter\n"
            for (labels, total) in counts.microseconds.sorted(by: { $0.key < $1.key }) {
                out += "cloudroute_request_microseconds_total{\(labels)} \(total)\n"
            }
            out += "# TYPE cloudroute_mails_total counter\n"
            out += "cloudroute_mails_total{result=\"sent\"} \(counts.mailsSent)\n"
            out += "cloudroute_mails_total{result=\"failed\"} \(counts.mailsFailed)\n"
            return out
        }
    }
}
