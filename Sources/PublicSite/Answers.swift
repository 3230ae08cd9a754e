internal import Addresses
package import Web
package import Services
internal import Cryptography
package import Engagements
internal import Persistence
package import Documents
package import StructuredText

extension Services {
    package func html(_ status: Int, _ page: HTML) -> WebResponse {
        WebResponse(status, "text/html; charset=utf-8", page.text)
    }

    package func json(_ status: Int, _ value: JSON) -> WebResponse {
        WebResponse(status, "application/json", value.pretty)
    }

    package func limit(_ limit: RateLimit, _ caller: String, _ visit: Visit) throws {
        let verdict = limiter.use(limit, by: caller, at: visit.now)
        guard verdict.isAllowed else { throw WebError.tooMany(verdict) }
    }

    /// Answers while whoever asks has time of processors left, and charges what it took.
    package func charged(_ visit: Visit, _ work: () async throws -> WebResponse) async throws -> WebResponse {
        let payer = visit.account?.id.text ?? visit.leave?.user.text ?? visit.peer
        let wait = budget.wait(payer, at: visit.now)
        guard wait == 0 else {
            throw WebError.tooMany(RateLimiter.Verdict(isAllowed: false, limit: 0, remaining: 0, reset: wait))
        }
        let meter = Meter()
        defer { budget.charge(payer, microseconds: meter.microseconds, at: visit.now) }
        return try await Meter.$current.withValue(meter) { try await work() }
    }

    package func drafts(_ request: WebRequest) -> [String] {
        request.cookie(Cookies.draft)?.split(separator: ".").prefix(10).map(String.init) ?? []
    }

    package func draftCSRF(_ secret: String) -> String {
        base64URL(hmacSHA256(Array(secret.utf8), key: sealer.derived(for: "csrf")))
    }

    /// Logs and counts what an attack would leave behind: address and account, never what was sent.
    package func noticed(
        _ event: SecurityEvent, _ request: WebRequest, account: UserID? = nil, _ more: [(String, String)] = []
    ) {
        metrics.noticed(event)
        log(
            event.isAlarming ? "warning" : "info", "security",
            [
                ("event", event.rawValue), ("address", request.peer), ("account", account?.text ?? "-"),
                ("request", request.id),
            ] + more)
    }
}
