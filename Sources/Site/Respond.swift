internal import Addresses
internal import Persistence
public import Web
public import Services

extension Services {
    /// Answers a request.
    ///
    /// It never throws: what goes wrong becomes a page that says what and what to do.
    public func respond(to request: WebRequest) async -> WebResponse {
        let route = request.route
        let isAPI = route?.isAPI ?? false
        let verdict = isAPI ? limiter.use(.api, by: AddressKey.text(request.peer), at: clock()) : nil
        var response: WebResponse
        do {
            if let verdict, !verdict.isAllowed { throw WebError.tooMany(verdict) }
            response = try await answer(request, route)
        } catch {
            // Whoever is signed in keeps the navigation of a page that says what went wrong.
            let visit = isAPI || error is StoreError ? nil : await visitor(request, route)
            response = failure(error, request, route, visit)
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
}
