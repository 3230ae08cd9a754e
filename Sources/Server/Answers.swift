internal import Documents
internal import StructuredText

extension WebApp {
    func html(_ status: Int, _ page: HTML) -> WebResponse {
        WebResponse(status, "text/html; charset=utf-8", page.text)
    }

    func json(_ status: Int, _ value: JSON) -> WebResponse {
        WebResponse(status, "application/json", value.pretty)
    }
}

extension WebApp {
    func limit(_ limit: RateLimit, _ caller: String, _ visit: Visit) throws {
        let verdict = limiter.use(limit, by: caller, at: visit.now)
        guard verdict.isAllowed else { throw WebError.tooMany(verdict) }
    }
}
