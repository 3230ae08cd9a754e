internal import Addresses
internal import Web
internal import PublicSite
internal import Services
internal import Cryptography
internal import Engagements
internal import Persistence

extension Services {
    func answer(_ request: WebRequest, _ route: Route?) async throws -> WebResponse {
        guard let route else { throw WebError.notFound }
        guard let method = request.method,
            let access = route.methods.first(where: { $0.method == (method == .head ? .get : method) })?
                .access
        else {
            var error = WebError(
                405, "That cannot be done here",
                "This address does not take \(request.method?.rawValue ?? "that method").")
            error.headers = [("Allow", allowed(route))]
            throw error
        }
        let isProbe = route == .health || route == .ready
        guard isProbe || settings.allowedHosts.contains(request.headers["host"]?.lowercased() ?? "") else {
            var error = WebError(
                421, "Unknown host",
                "This server is \(settings.origin). Open that address, or start it with --origin and the address people use."
            )
            error.event = .wrongHost
            throw error
        }
        var visit = Visit(
            request: request, route: route, now: clock(), query: try Form(encoded: request.query.utf8))
        visit = try await identified(visit, access)
        if method == .post || method == .put || method == .delete {
            if !route.isAPI { visit = try guarded(try read(visit), access) }
        }
        try await authorize(visit, access)
        if isProbe || route.isAsset { return try await page(visit, .get) }
        return try await charged(visit) { try await page(visit, method == .head ? .get : method) }
    }

    /// Who asked, for a page that says what went wrong; nil where nobody is signed in, or that cannot be told.
    func visitor(_ request: WebRequest, _ route: Route?) async -> Visit? {
        guard request.cookie(Cookies.session) != nil else { return nil }
        let visit = Visit(request: request, route: route ?? .home, now: clock(), query: Form())
        let known = try? await identified(visit, .account)
        return known?.session?.isVerified == true ? known : nil
    }

    private func allowed(_ route: Route) -> String {
        route.methods.flatMap { $0.method == .get ? ["GET", "HEAD"] : [$0.method.rawValue] }.joined(
            separator: ", ")
    }

    private func identified(_ visit: Visit, _ access: Route.Access) async throws -> Visit {
        var visit = visit
        if let needed = access.keyScope {
            guard let header = visit.request.headers["authorization"], header.hasPrefix("Bearer "),
                let found = try await tokens.key(String(header.dropFirst(7)), at: visit.now)
            else {
                var error = WebError(401, "A key is needed", "Send an API key as Authorization: Bearer.")
                if visit.request.headers["authorization"] != nil { error.event = .wrongKey }
                error.headers = [("WWW-Authenticate", "Bearer")]
                throw error
            }
            switch (access, found.owner) {
            case (.key, .company(let scope)) where scope.tenant == visit.route.tenant: visit.scope = scope
            case (.partnerKey, .partner), (.operatorKey, .desk): break
            default: throw WebError.notFound
            }
            guard found.scopes.contains(needed) else {
                throw WebError(
                    403, "The key does not reach so far",
                    "This needs a key with the scope \(needed.rawValue).")
            }
            visit.leave = found
            return visit
        }
        if visit.route.isAPI { return visit }
        if let secret = visit.request.cookie(Cookies.session),
            let entry = try await accounts.entry(secret, tenant: visit.route.tenant, at: visit.now)
        {
            visit.session = entry.session
            visit.csrf = entry.session.csrf
            visit.unread = entry.session.isVerified ? entry.unread : 0
            if entry.session.isVerified {
                visit.scope = entry.scope
                visit.version = entry.version
            }
        }
        if case .draft = access, visit.scope == nil {
            for secret in drafts(visit.request) {
                guard let scope = try await tokens.draft(secret, at: visit.now),
                    scope.tenant == visit.route.tenant
                else { continue }
                visit.scope = scope
                visit.csrf = draftCSRF(secret)
            }
        }
        return visit
    }

    private func authorize(_ visit: Visit, _ access: Route.Access) async throws {
        func signedIn() throws {
            guard let session = visit.session else {
                var error = WebError(401, "Please sign in", "This page is for people with an account.")
                error.headers = [("X-Sign-In", visit.route.path)]
                throw error
            }
            guard session.isVerified else {
                var error = WebError(
                    401, "The second factor is still due", "Give the code of your authenticator app.")
                error.headers = [
                    ("X-Sign-In", session.account.hasTOTP ? Route.verify.path : Route.secondFactor.path)
                ]
                throw error
            }
        }
        switch access {
        case .anyone, .bearer, .oneClick, .key, .partnerKey, .operatorKey: return
        case .account: try signedIn()
        case .halfSignedIn:
            guard visit.session != nil else {
                var error = WebError(401, "Please sign in", "This page is for people with an account.")
                error.headers = [("X-Sign-In", visit.route.path)]
                throw error
            }
        case .draft(let needed):
            // Whoever was signed in and is not any more is asked to sign in, and so is whoever sends answers, whatever the company: what
            // was typed is kept. Everybody else finds nothing.
            if visit.scope == nil, visit.session == nil,
                visit.request.cookie(Cookies.session) != nil || visit.request.method == .post
            {
                try signedIn()
            }
            guard let scope = visit.scope else { throw WebError.notFound }
            if let role = scope.role, role < needed { throw Refusal.forbidden(needs: needed) }
        case .partner, .operator:
            try signedIn()
            guard visit.account?.kind == (access == .partner ? .partner : .operator) else {
                log("notice", "refused", [("route", visit.route.kind), ("request", visit.request.id)])
                throw WebError.notFound
            }
        case .member(let needed):
            try signedIn()
            guard let role = visit.scope?.role else {
                log("notice", "refused", [("route", visit.route.kind), ("request", visit.request.id)])
                throw WebError.notFound
            }
            guard role >= needed else { throw Refusal.forbidden(needs: needed) }
        }
    }

    private func read(_ visit: Visit) throws -> Visit {
        var visit = visit
        (visit.form, visit.file) = try Services.fields(of: visit.request)
        return visit
    }

    /// What a form sent, in either of the two ways of browsers.
    static func fields(of request: WebRequest) throws -> (form: Form, file: UploadedFile?) {
        let type = request.headers["content-type"] ?? ""
        if type.lowercased().hasPrefix("multipart/form-data") {
            return try multipart(request.body, type: type)
        } else if type.lowercased().hasPrefix("application/x-www-form-urlencoded")
            || request.body.isEmpty
        {
            return (try Form(encoded: request.body), nil)
        } else {
            throw WebError(415, "That is no form", "Send the fields as application/x-www-form-urlencoded.")
        }
    }

    /// A change must come from a page of this site: by its origin always, by the visitor's own token where there is one.
    private func guarded(_ visit: Visit, _ access: Route.Access) throws -> Visit {
        // A mail program sends it, from no page; the signed address says all.
        if access == .oneClick { return visit }
        var refused = WebError(
            403, "This form cannot be taken",
            "It was not sent from a page of this site, or the page is older than your sign-in. Go back, reload the page and send it again."
        )
        refused.event = .refusedForm
        let headers = visit.request.headers
        if let origin = headers["origin"] {
            guard settings.allowedOrigins.contains(origin.lowercased()) else { throw refused }
        } else {
            guard headers["sec-fetch-site"] == "same-origin" else { throw refused }
        }
        if let site = headers["sec-fetch-site"], site != "same-origin" { throw refused }
        switch access {
        case .account, .halfSignedIn, .member, .draft, .partner, .operator:
            guard visit.csrf.isEmpty || isSame(visit.csrf, visit.form["csrf"] ?? "") else { throw refused }
        case .anyone, .bearer, .oneClick, .key, .partnerKey, .operatorKey: break
        }
        return visit
    }
}
