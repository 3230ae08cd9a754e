internal import Cryptography
internal import Engagements
internal import Persistence

extension WebApp {
    /// Answers a request.
    ///
    /// It never throws: what goes wrong becomes a page that says what and what to do.
    public func respond(to request: WebRequest) async -> WebResponse {
        let route = Route(path: request.path)
        let isAPI = route?.isAPI ?? false
        let verdict = isAPI ? limiter.use(.api, by: AddressKey.text(request.peer), at: clock()) : nil
        var response: WebResponse
        do {
            if let verdict, !verdict.isAllowed { throw WebError.tooMany(verdict) }
            response = try await answer(request, route)
        } catch {
            response = failure(error, request, route)
        }
        if let verdict {
            response.headers += [
                ("RateLimit-Limit", String(verdict.limit)),
                ("RateLimit-Remaining", String(verdict.remaining)),
                ("RateLimit-Reset", String(verdict.reset)),
            ]
        }
        response = secured(response, request, route)
        if request.method == .head { response.body = [] }
        return response
    }

    /// Answers while whoever asks has time of processors left, and charges what it took.
    func charged(_ visit: Visit, _ work: () async throws -> WebResponse) async throws -> WebResponse {
        let payer = visit.account?.id.text ?? visit.leave?.user.text ?? visit.peer
        let wait = budget.wait(payer, at: visit.now)
        guard wait == 0 else {
            throw WebError.tooMany(RateLimiter.Verdict(isAllowed: false, limit: 0, remaining: 0, reset: wait))
        }
        let meter = Meter()
        defer { budget.charge(payer, microseconds: meter.microseconds, at: visit.now) }
        return try await Meter.$current.withValue(meter) { try await work() }
    }

    func drafts(_ request: WebRequest) -> [String] {
        request.cookie(Cookies.draft)?.split(separator: ".").prefix(10).map(String.init) ?? []
    }

    func draftCSRF(_ secret: String) -> String {
        base64URL(hmacSHA256(Array(secret.utf8), key: sealer.derived(for: "csrf")))
    }
}
