package import Addresses
package import Persistence
package import Units

/// How a server is set up.
public struct ServerSettings: Sendable {
    /// Where people reach it, as in `https://cloudroute.example`; links in mails begin with it.
    public let origin: String
    /// Every host it answers to: that of the origin, and others it answers to, such as `localhost:8080` beside `127.0.0.1:8080`.
    package let allowedHosts: [String]
    /// The same with their scheme, as browsers name the page that sent a form.
    package let allowedOrigins: Set<String>
    /// Proxies whose `X-Forwarded-For` is believed.
    public let trustedProxies: [String]
    public let limitsRates: Bool
    /// Hosts with their ports that webhooks may reach though they are private, and without TLS: the operator's own.
    public let privateWebhookHosts: Set<String>
    /// Where in Amazon S3 the operator put the role's template; nil where the founder uploads it.
    public let roleTemplate: String?
    /// How names are looked up; tests give one that hangs.
    package var resolve: (@Sendable (String) -> [[UInt8]])?

    public init(
        origin: String, hosts: [String] = [], trustedProxies: [String] = [], limitsRates: Bool = true,
        privateWebhookHosts: Set<String> = [], roleTemplate: String? = nil
    ) {
        self.roleTemplate = roleTemplate
        self.privateWebhookHosts = privateWebhookHosts
        self.origin = origin
        allowedHosts = [String(origin.drop { $0 != "/" }.drop { $0 == "/" })] + hosts
        let scheme = origin.prefix { $0 != ":" }
        allowedOrigins = Set(allowedHosts.map { "\(scheme)://\($0)".lowercased() })
        self.trustedProxies = trustedProxies
        self.limitsRates = limitsRates
    }
}

/// Why a request ends without what it asked for.
package struct WebError: Error {
    package let status: Int
    package let title: String
    package let text: String
    package var headers: [(name: String, value: String)] = []
    /// What it is a sign of, where it is one of an attack.
    package var event: SecurityEvent?

    package init(_ status: Int, _ title: String, _ text: String) {
        self.status = status
        self.title = title
        self.text = text
    }

    package static let notFound = WebError(
        404, "There is nothing here",
        "The address is wrong, what it led to was removed, or it belongs to somebody else. Check the link, or begin at the home page."
    )

    package static func tooMany(_ verdict: RateLimiter.Verdict) -> WebError {
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
    package var next: String?
}

/// A request with all that is known about it when its page is made.
package struct Visit: Sendable {
    package let request: WebRequest
    package let route: Route
    package let now: Instant
    package var query: Form
    package var form = Form()
    package var file: UploadedFile?
    package var session: SessionRecord?
    package var scope: Scope?
    /// Who sent a key to the API.
    package var leave: KeyLeave?
    package var version: Int?
    /// Goes into every form of this visitor.
    package var csrf = ""
    /// Notices that the visitor has not read.
    package var unread = 0

    package init(
        request: WebRequest, route: Route, now: Instant, query: Form, form: Form = Form(),
        file: UploadedFile? = nil, session: SessionRecord? = nil, scope: Scope? = nil, leave: KeyLeave? = nil,
        version: Int? = nil, csrf: String = ""
    ) {
        self.request = request
        self.route = route
        self.now = now
        self.query = query
        self.form = form
        self.file = file
        self.session = session
        self.scope = scope
        self.leave = leave
        self.version = version
        self.csrf = csrf
    }

    /// What counts as one address.
    package var peer: String { AddressKey.text(request.peer) }
    package var today: Day { Day(containing: now) }
    package var account: Account? { session.flatMap { $0.isVerified ? $0.account : nil } }

    package func requireScope() throws -> Scope {
        guard let scope else { throw WebError.notFound }
        return scope
    }

    /// Whoever does what must not be done at somebody's unattended browser.
    package func requireConfirmed() throws {
        let session = try requireSession()
        guard session.isConfirmed(at: now) else {
            let isPage = route.methods.contains { $0.method == .get }
            throw WebError.unconfirmed(isPage ? route.path : Route.account.path)
        }
    }

    package func requireSession() throws -> SessionRecord {
        guard let session else {
            throw WebError(401, "Please sign in", "This page is for people with an account.")
        }
        return session
    }
}

package enum Cookies {
    package static let session = "__Host-session"
    package static let draft = "__Host-draft"
    package static let signIn = "__Host-signin"
    /// A browser that signed in before.
    package static let known = "__Host-known"
}
