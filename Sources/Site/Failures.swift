internal import Addresses
internal import Web
internal import PublicSite
internal import Services
internal import Documents
internal import Engagements
internal import Persistence
internal import StructuredText

extension Services {
    func failure(_ error: any Error, _ request: WebRequest, _ route: Route?, _ visit: Visit?) -> WebResponse {
        var web: WebError
        var faults: [Diagnostic] = []
        switch error {
        case let error as WebError:
            web = error
            if let event = error.event { noticed(event, request) }
        case let refusal as Refusal:
            if case .forbidden = refusal { noticed(.denied, request) }
            switch refusal {
            case .notFound: web = .notFound
            case .forbidden(let needs):
                web = WebError(
                    403, "Your role does not reach so far",
                    "This needs the role \(needs.rawValue). Ask an owner of the company.")
            case .invalid(let diagnostics):
                faults = diagnostics.all
                web = WebError(422, "Something does not fit", "Nothing was changed.")
            case .clash(let clashes):
                web = WebError(409, "Somebody else changed this", clashes.map(\.path).joined(separator: ", "))
            case .stale(let current):
                web = WebError(
                    412, "The file changed meanwhile",
                    "It is at revision \(current) now: read it again, then write over that.")
            case .refused(let text): web = WebError(422, "That cannot be done", text)
            }
        case let error as FormError:
            switch error {
            case .malformed(let text):
                web = WebError(400, "The form cannot be read", "It was refused because \(text).")
            case .tooLarge(let text): web = WebError(413, "The form is too large", "It has \(text).")
            }
        case let error as StoreError:
            log("error", "store", [("error", "\(error)"), ("request", request.id)])
            web = WebError(
                503, "Nothing can be saved at the moment",
                "The database does not take changes now. Nothing that was saved is lost; try again in a minute."
            )
            web.headers = [("Retry-After", "60")]
        default:
            log("error", "unexpected", [("error", "\(type(of: error))"), ("request", request.id)])
            web = WebError(500, "Something went wrong here", "It is recorded under the number below.")
        }
        if let target = web.headers.first(where: { $0.name == "X-Sign-In" })?.value, request.method == .get {
            let isStep = target == Route.verify.path || target == Route.secondFactor.path
            return .seeOther(isStep ? target : "\(Route.signIn.path)?next=\(percentEncoded(target))")
        }
        let isSignedOut = web.headers.contains { $0.name == "X-Sign-In" }
        web.headers.removeAll { $0.name == "X-Sign-In" }
        if isSignedOut, request.method == .post, route?.isAPI == false { return signedOut(web, request) }
        let isAPI = route?.isAPI ?? request.path.hasPrefix("/api/v1/")
        var response = isAPI ? problem(web, faults, request) : errorPage(web, faults, request, visit)
        for header in web.headers { response = response.setting(header.name, header.value) }
        return response
    }

    /// A form that came after its session had ended: what was typed is shown, and kept in the tab until it is signed in again.
    private func signedOut(_ error: WebError, _ request: WebRequest) -> WebResponse {
        let page = referring(request) ?? request.path
        let typed = sent(request)
        if typed.contains(where: { $0.name == "autosave" }) {
            let told =
                "You are not signed in any more: nothing is saved until you are. Continue takes you there, with your answers."
            return WebResponse(
                error.status, "application/json", JSON.object(["status": .string(told)]).compact)
        }
        // What tells one form from another is kept, unseen.
        let unseen: Set<String> = [
            "do", "action", "word", "question", "number", "state", "holder", "webhook", "user", "milestone",
        ]
        let rows = typed.enumerated().map { index, field -> HTML in
            unseen.contains(field.name) && !field.value.contains(" ") || field.value.isEmpty
                ? "<input type=\"hidden\" name=\"\(field.name)\" value=\"\(field.value)\">"
                : "<div class=\"field\"><label for=\"kept-\(index)\">\(field.name)</label><textarea id=\"kept-\(index)\" name=\"\(field.name)\" rows=\"2\" readonly>\(field.value)</textarea></div>"
        }
        let body: HTML = """
            <h1>\(error.title)</h1>
            <p>You are not signed in, or not any more, so nothing was saved. What you typed is not lost: it stands
            below, and where scripts are allowed it comes back
            into the form once you are signed in.</p>
            <div class="actions"><a class="button" href="\(Route.signIn.path)?next=\(percentEncoded(page))">Sign in and go on</a></div>
            <form data-kept="\(page)" data-sent="\(request.path)">\(rows)</form>
            <p class="soft">Request \(request.id)</p>
            """
        return html(error.status, framed(title: error.title, body: body, visit: nil, isNarrow: true))
    }

    /// What a form sent and may be seen again; tokens and codes are nobody's.
    private func sent(_ request: WebRequest) -> [(name: String, value: String)] {
        let secret: Set<String> = [
            "csrf", "revision", "shown", "stated", "code", "hash", "sure", "confirm", "role",
        ]
        let form = (try? Services.fields(of: request).form) ?? Form()
        return Array(form.fields.filter { !secret.contains($0.name) }.prefix(200))
    }

    /// The page that sent a form, when it is one of ours.
    private func referring(_ request: WebRequest) -> String? {
        let referer = request.headers["referer"] ?? ""
        return referer.hasPrefix(settings.origin + "/")
            ? String(referer.dropFirst(settings.origin.count)) : nil
    }

    private func errorPage(
        _ error: WebError, _ faults: [Diagnostic], _ request: WebRequest, _ visit: Visit?
    ) -> WebResponse {
        let name =
            switch Route(path: request.path) {
            case .operator(.partners)?: "the directory"
            case .operator(.rules)?: "the rules"
            default: "the file"
            }
        let list: [HTML] = faults.prefix(50).map { "<li>\($0.text(file: name))</li>" }
        let path = referring(request) ?? ""
        var before: HTML = ""
        if !path.isEmpty, request.method == .post {
            // What was typed goes back into the form with whoever goes back.
            let kept = sent(request).map { field -> HTML in
                "<input type=\"hidden\" name=\"\(field.name)\" value=\"\(field.value)\">"
            }
            before =
                "<p><a class=\"button\" href=\"\(path)\">Back to the page before</a></p><form data-kept=\"\(path)\" data-sent=\"\(request.path)\">\(kept)</form>"
        }
        // The page of companies leads partners and operators to their own.
        let home: Route = visit?.session == nil ? .home : .companies
        let onward: HTML = error.next.map { "<p><a class=\"button\" href=\"\($0)\">Go on</a></p>" } ?? ""
        let body: HTML = """
            <h1>\(error.title)</h1>
            <p>\(error.text)</p>
            \(onward)
            \(list.isEmpty ? "" : "<ul>\(list)</ul>" as HTML)
            <p class="soft">Request \(request.id)</p>
            \(before)<p><a href="\(home.path)">\(visit?.session == nil ? "To the home page" : "To your start page")</a></p>
            """
        return html(error.status, framed(title: error.title, body: body, visit: visit))
    }

    func secured(_ response: WebResponse, _ request: WebRequest, _ route: Route?) -> WebResponse {
        var response = response
        response.headers += [
            ("X-Request-Id", request.id), ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"),
            ("Referrer-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
            ("Content-Security-Policy", Self.contentPolicy),
        ]
        if settings.origin.hasPrefix("https:") {
            response.headers.append(("Strict-Transport-Security", "max-age=31536000; includeSubDomains"))
        }
        if response["Cache-Control"] == nil {
            // A page for somebody with a cookie may hold that one's name or token.
            let isPublic =
                (route?.isPublic ?? false) && response.status == 200 && request.method != .post
                && request.headers["cookie"] == nil
            response.headers.append(("Cache-Control", isPublic ? "public, max-age=60" : "no-store"))
            if isPublic { response.headers.append(("Vary", "Cookie")) }
        }
        if !(route?.isPublic ?? false) { response.headers.append(("X-Robots-Tag", "noindex")) }
        return response
    }

    static let contentPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
}
