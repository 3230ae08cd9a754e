public import Cryptography
public import Engagements
internal import Dossiers
internal import MatchWork
public import Persistence
internal import Planning
public import Routing
public import RulePacks
internal import StructuredText
internal import Synchronization
internal import Units

/// How a server is set up.
public struct ServerSettings: Sendable {
    /// Where people reach it, as in `https://cloudroute.example`; links in mails begin with it.
    public let origin: String
    /// Every host it answers to: that of the origin, and others it answers to, such as `localhost:8080` beside `127.0.0.1:8080`.
    let allowedHosts: [String]
    /// The same with their scheme, as browsers name the page that sent a form.
    let allowedOrigins: Set<String>
    /// Proxies whose `X-Forwarded-For` is believed.
    public let trustedProxies: [String]
    public let limitsRates: Bool
    /// Hosts with their ports that webhooks may reach though they are private, and without TLS: the operator's own.
    public let privateWebhookHosts: Set<String>
    /// How names are looked up; tests give one that hangs.
    var resolve: (@Sendable (String) -> [[UInt8]])?

    public init(
        origin: String, hosts: [String] = [], trustedProxies: [String] = [], limitsRates: Bool = true,
        privateWebhookHosts: Set<String> = []
    ) {
        self.privateWebhookHosts = privateWebhookHosts
        self.origin = origin
        allowedHosts = [String(origin.drop { $0 != "/" }.drop { $0 == "/" })] + hosts
        let scheme = origin.prefix { $0 != ":" }
        allowedOrigins = Set(allowedHosts.map { "\(scheme)://\($0)".lowercased() })
        self.trustedProxies = trustedProxies
        self.limitsRates = limitsRates
    }

}

/// Whether the database takes what is written, asked at most every few seconds.
final class Readiness: Sendable {
    private struct Look {
        let at: Instant
        /// Why requests cannot be served; nil when they can.
        let failure: StoreError?
        let isUnderWay: Bool
    }
    private let last = Mutex<Look?>(nil)

    /// One look at a time, and none for some seconds after: whoever asks often costs nothing.
    ///
    /// - Throws: ``StoreError`` when it does not, as on a full disk.
    func look(at moment: Instant, _ database: any Database) async throws {
        let known: Look? = last.withLock { last in
            let lasts: Int64 = last?.failure == nil ? 15_000 : 3_000
            if let known = last, known.isUnderWay || moment.milliseconds - known.at.milliseconds < lasts,
                moment >= known.at
            {
                return known
            }
            last = Look(at: moment, failure: last?.failure, isUnderWay: true)
            return nil
        }
        if let known {
            if let failure = known.failure { throw failure }
            return
        }
        var failure: StoreError?
        do { try await SettingStore(database).probe(at: moment) } catch {
            failure = error as? StoreError ?? .unavailable("the database does not answer")
        }
        let found = failure
        last.withLock { $0 = Look(at: moment, failure: found, isUnderWay: false) }
        if let found { throw found }
    }
}

/// Why a request ends without what it asked for.
struct WebError: Error {
    let status: Int
    let title: String
    let text: String
    var headers: [(name: String, value: String)] = []
    /// What it is a sign of, where it is one of an attack.
    var event: SecurityEvent?

    init(_ status: Int, _ title: String, _ text: String) {
        self.status = status
        self.title = title
        self.text = text
    }

    static let notFound = WebError(
        404, "There is nothing here",
        "The address is wrong, what it led to was removed, or it belongs to somebody else. Check the link, or begin at the home page."
    )

    static func tooMany(_ verdict: RateLimiter.Verdict) -> WebError {
        var error = WebError(
            429, "Too many requests",
            "That was more than this server takes in a while. Try again in \(verdict.reset) seconds.")
        error.headers = [("Retry-After", String(verdict.reset))]
        error.event = .tooMany
        return error
    }

    /// For an act that asks for the person and not only for the browser.
    static func unconfirmed(_ page: String) -> WebError {
        var error = WebError(
            403, "Please show that it is you",
            "This asks for a code once more, because the last one was given more than \(Lifetimes.confirmation / 60) minutes ago. Nothing was changed."
        )
        error.next = "\(Route.confirm.path)?next=\(percentEncoded(page))"
        return error
    }

    /// Where to go on, in the place of the home page.
    var next: String?
}

/// A request with all that is known about it when its page is made.
struct Visit: Sendable {
    let request: WebRequest
    let route: Route
    let now: Instant
    var query: Form
    var form = Form()
    var file: [UInt8]?
    var session: SessionRecord?
    var scope: Scope?
    /// Who sent a key to the API.
    var leave: KeyLeave?
    var version: Int?
    /// Goes into every form of this visitor.
    var csrf = ""

    /// What counts as one address.
    var peer: String { AddressKey.text(request.peer) }
    var today: Day { Day(number: Int(now.seconds / 86_400)) }
    var account: Account? { session.flatMap { $0.isVerified ? $0.account : nil } }

    func requireScope() throws -> Scope {
        guard let scope else { throw WebError.notFound }
        return scope
    }

    /// Whoever does what must not be done at somebody's unattended browser.
    func requireConfirmed() throws {
        let session = try requireSession()
        guard session.isConfirmed(at: now) else {
            let isPage = route.methods.contains { $0.method == .get }
            throw WebError.unconfirmed(isPage ? route.path : Route.account.path)
        }
    }

    func requireSession() throws -> SessionRecord {
        guard let session else {
            throw WebError(401, "Please sign in", "This page is for people with an account.")
        }
        return session
    }
}

/// The web application: a request to an answer, over the stores and the rules.
public struct WebApp: Sendable {
    let book: RuleBook
    /// The routing rules that are compiled in; published ones take their place at the desk.
    let routing: RoutingRules
    let planner: MeteredPlanner
    /// What each id says, the ids in lower case, made once.
    let explanations: [(id: String, explanation: Explanation)]
    let engagements: EngagementStore
    let accounts: AccountStore
    let tokens: TokenStore
    let random: RandomSource
    let sealer: Sealer
    let settings: ServerSettings
    let clock: @Sendable () -> Instant
    let log: @Sendable (_ level: String, _ message: String, _ fields: [(String, String)]) -> Void
    let limiter: RateLimiter
    let budget: CPUBudget
    let metrics = Metrics()
    let health = WorkerHealth()
    let readiness = Readiness()
    let figureCache = FigureCache()
    let database: any Database
    let matches: MatchStore
    let partners: PartnerStore
    let notices: NoticeStore
    let funnelStore: FunnelStore
    let webhookStore: WebhookStore
    let desk: MatchDesk
    let mailLock = TaskLock()
    let unsubscribe: UnsubscribeLink
    let webhookGuard: AddressGuard
    /// How this server files in Partner Central; nil where it does not.
    let filing: FilingAccess?
    /// Told when a mail was queued, so that it leaves at once.
    let mailWaits: @Sendable () -> Void

    public init(
        book: RuleBook, routing: RoutingRules, database: any Database, sealer: Sealer,
        settings: ServerSettings,
        random: RandomSource = .system, clock: @escaping @Sendable () -> Instant,
        log: @escaping @Sendable (String, String, [(String, String)]) -> Void,
        filing: FilingAccess? = nil,
        mailWaits: @escaping @Sendable () -> Void = {}
    ) {
        self.book = book
        self.database = database
        let planner = Planner(book)
        self.planner = MeteredPlanner(planner: planner)
        explanations = book.all
        accounts = AccountStore(database, random: random, sealer: sealer)
        tokens = TokenStore(database, random: random)
        matches = MatchStore(database)
        self.routing = routing
        partners = PartnerStore(database, rules: routing)
        notices = NoticeStore(database, random: random)
        funnelStore = FunnelStore(database)
        webhookStore = WebhookStore(database, random: random, sealer: sealer)
        let (origin, unsubscribe) = (settings.origin, UnsubscribeLink(sealer))
        desk = MatchDesk(
            database, planner: planner, rules: routing, random: random,
            mail: { Mails.notice($0, to: $1, origin: origin, unsubscribe: unsubscribe) },
            publish: { session, state, events, moment in
                try WebhookStore.publish(state, events, at: moment, random: random, session)
            })
        engagements = desk.engagements
        self.unsubscribe = unsubscribe
        var addresses = AddressGuard(allowed: settings.privateWebhookHosts)
        if let resolve = settings.resolve { addresses.resolve = resolve }
        webhookGuard = addresses
        self.random = random
        self.sealer = sealer
        self.settings = settings
        self.clock = clock
        self.log = log
        self.filing = filing
        self.mailWaits = mailWaits
        limiter = RateLimiter(isOn: settings.limitsRates)
        budget = CPUBudget(isOn: settings.limitsRates)
    }

    /// The largest body that is read, in bytes: a company file and its form around it.
    public static let largestBody = 512 * 1024

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

    private func answer(_ request: WebRequest, _ route: Route?) async throws -> WebResponse {
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

    /// Answers while whoever asks has time of processors left, and charges what it took.
    private func charged(_ visit: Visit, _ work: () async throws -> WebResponse) async throws -> WebResponse {
        let payer = visit.account?.id.text ?? visit.leave?.user.text ?? visit.peer
        let wait = budget.wait(payer, at: visit.now)
        guard wait == 0 else {
            throw WebError.tooMany(RateLimiter.Verdict(isAllowed: false, limit: 0, remaining: 0, reset: wait))
        }
        let meter = Meter()
        defer { budget.charge(payer, microseconds: meter.microseconds, at: visit.now) }
        return try await Meter.$current.withValue(meter) { try await work() }
    }

    private func allowed(_ route: Route) -> String {
        route.methods.flatMap { $0.method == .get ? ["GET", "HEAD"] : [$0.method.rawValue] }.joined(
            separator: ", ")
    }

    // MARK: Who is it?

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

    func drafts(_ request: WebRequest) -> [String] {
        request.cookie(Cookies.draft)?.split(separator: ".").prefix(10).map(String.init) ?? []
    }

    func draftCSRF(_ secret: String) -> String {
        base64URL(hmacSHA256(Array(secret.utf8), key: sealer.derived(for: "csrf")))
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

    // MARK: Forms

    private func read(_ visit: Visit) throws -> Visit {
        var visit = visit
        let type = visit.request.headers["content-type"] ?? ""
        if type.lowercased().hasPrefix("multipart/form-data") {
            (visit.form, visit.file) = try multipart(visit.request.body, type: type)
        } else if type.lowercased().hasPrefix("application/x-www-form-urlencoded")
            || visit.request.body.isEmpty
        {
            visit.form = try Form(encoded: visit.request.body)
        } else {
            throw WebError(415, "That is no form", "Send the fields as application/x-www-form-urlencoded.")
        }
        return visit
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

    // MARK: What goes wrong

    /// Logs and counts what an attack would leave behind: address and account, never what was sent.
    func noticed(
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

    private func failure(_ error: any Error, _ request: WebRequest, _ route: Route?) -> WebResponse {
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
        web.headers.removeAll { $0.name == "X-Sign-In" }
        let isAPI = route?.isAPI ?? request.path.hasPrefix("/api/v1/")
        var response = isAPI ? problem(web, faults, request) : errorPage(web, faults, request)
        for header in web.headers { response = response.setting(header.name, header.value) }
        return response
    }

    private func errorPage(_ error: WebError, _ faults: [Diagnostic], _ request: WebRequest) -> WebResponse {
        let list: [HTML] = faults.prefix(50).map { "<li>\($0.text(file: "company.yaml"))</li>" }
        // The page that sent a form, when it is one of ours.
        let referer = request.headers["referer"] ?? ""
        let path =
            referer.hasPrefix(settings.origin + "/") ? String(referer.dropFirst(settings.origin.count)) : ""
        let before: HTML =
            path.isEmpty || request.method != .post
            ? "" : "<p><a class=\"button\" href=\"\(path)\">Back to the page before</a></p>"
        let onward: HTML = error.next.map { "<p><a class=\"button\" href=\"\($0)\">Go on</a></p>" } ?? ""
        let body: HTML = """
            <h1>\(error.title)</h1>
            <p>\(error.text)</p>
            \(onward)
            \(list.isEmpty ? "" : "<ul>\(list)</ul>" as HTML)
            <p class="soft">Request \(request.id)</p>
            \(before)<p><a href="/">To the home page</a></p>
            """
        return html(error.status, framed(title: error.title, body: body, visit: nil))
    }

    // MARK: What every answer carries

    private func secured(_ response: WebResponse, _ request: WebRequest, _ route: Route?) -> WebResponse {
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
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

    func html(_ status: Int, _ page: HTML) -> WebResponse {
        WebResponse(status, "text/html; charset=utf-8", page.text)
    }

    func json(_ status: Int, _ value: JSON) -> WebResponse {
        WebResponse(status, "application/json", value.pretty)
    }
}

enum Cookies {
    static let session = "__Host-session"
    static let draft = "__Host-draft"
    static let signIn = "__Host-signin"
    /// A browser that signed in before.
    static let known = "__Host-known"
}
