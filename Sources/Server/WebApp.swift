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

    // MARK: Who is it?

    func drafts(_ request: WebRequest) -> [String] {
        request.cookie(Cookies.draft)?.split(separator: ".").prefix(10).map(String.init) ?? []
    }

    func draftCSRF(_ secret: String) -> String {
        base64URL(hmacSHA256(Array(secret.utf8), key: sealer.derived(for: "csrf")))
    }

    // MARK: Forms

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

    // MARK: What every answer carries

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
