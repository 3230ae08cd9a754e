package import Engagements
internal import Persistence
internal import Units

/// Every address of the site: parsed from a path, and printed into links, in one place.
///
/// What a route asks of a visitor stands beside it, so that a page without an answer to that does not compile.
package enum Route: Hashable, Sendable {
    package typealias Calculator = RouteCalculator
    package typealias Access = RouteAccess

    // Public
    case home, tracks, rules, guide, method, economics, reading, search, apiPage, accessibility, privacy,
        design
    case track(String)
    case rule(pack: String, id: String)
    case calculator(Calculator)
    case asset(String)
    case health, ready, metrics, robots, favicon

    // Intake
    case begin, importFile
    case intake(TenantID, screen: Int)
    case later(TenantID)
    case result(TenantID)
    case companyFile(TenantID)
    case dossier(TenantID)
    case claim(TenantID)
    case resume(String)

    // Account
    case signIn, signInCode, signOut, account, secondFactor, recoveryCodes, sessions, confirm
    case signInLink(String)
    case verify

    // The founder's company
    case companies
    case dashboard(TenantID)
    case activity(TenantID)
    case match(TenantID)
    case webhooks(TenantID)
    case inbox
    case feed(String)
    case unsubscribe(String)
    case people(TenantID)
    case links(TenantID)
    case keys(TenantID)
    case moveTrack(TenantID, String)
    /// The company's file as text.
    case file(TenantID)
    /// What reviewers ask beyond the intake.
    case details(TenantID)
    /// A list of the company's file, item by item.
    case list(TenantID, String)
    /// What is filed of a track in Partner Central.
    case filing(TenantID, String)
    /// The stack that the application promises, as Terraform.
    case infrastructure(TenantID)
    /// A file of the thread, or a document of AWS's.
    case attachment(TenantID, String)
    case export(TenantID)
    case erase(TenantID)
    case invitation(String)
    case shared(String)

    // Wings with addresses of their own
    case audit(AuditRoute)
    case partner(PartnerRoute)
    case `operator`(OperatorRoute)
    case api(APIRoute)

    /// The methods that a route answers and who may use them; what is not named is refused.
    package var methods: [(method: RequestMethod, access: Access)] {
        switch self {
        case .home, .tracks, .track, .rules, .rule, .guide, .method, .economics, .search, .apiPage,
            .accessibility, .design,
            .privacy, .calculator, .asset, .health, .ready, .metrics, .robots, .favicon:
            [(.get, .anyone)]
        case .reading: [(.get, .anyone), (.post, .anyone)]
        case .begin: [(.get, .anyone), (.post, .anyone)]
        case .importFile: [(.get, .anyone), (.post, .anyone)]
        case .intake: [(.get, .draft(.viewer)), (.post, .draft(.editor))]
        case .later: [(.post, .draft(.editor))]
        case .result, .companyFile, .dossier: [(.get, .draft(.viewer))]
        case .claim: [(.post, .account)]
        case .resume, .signInLink: [(.get, .bearer), (.post, .bearer)]
        case .signIn: [(.get, .anyone), (.post, .anyone)]
        case .signInCode: [(.post, .anyone)]
        case .signOut: [(.post, .halfSignedIn)]
        case .verify: [(.get, .halfSignedIn), (.post, .halfSignedIn)]
        case .account, .companies: [(.get, .account)]
        case .confirm: [(.get, .account), (.post, .account)]
        // A partner or operator sets the second factor up before anything else is open to them.
        case .secondFactor: [(.get, .halfSignedIn), (.post, .halfSignedIn)]
        case .recoveryCodes, .sessions: [(.post, .account)]
        case .dashboard, .attachment, .infrastructure: [(.get, .member(.viewer))]
        case .activity: [(.get, .member(.viewer))]
        case .match: [(.get, .member(.viewer)), (.post, .member(.editor))]
        case .webhooks: [(.get, .member(.owner)), (.post, .member(.owner))]
        case .inbox: [(.get, .account), (.post, .account)]
        case .feed: [(.get, .bearer)]
        case .unsubscribe: [(.get, .oneClick), (.post, .oneClick)]
        case .people: [(.get, .member(.viewer)), (.post, .member(.viewer))]
        case .links, .keys: [(.get, .member(.editor)), (.post, .member(.editor))]
        case .moveTrack: [(.post, .member(.editor))]
        case .file, .details, .list: [(.get, .member(.editor)), (.post, .member(.editor))]
        case .filing: [(.get, .member(.viewer)), (.post, .member(.editor))]
        case .export: [(.post, .member(.viewer))]
        // Whoever holds a draft may delete it as well.
        case .erase: [(.get, .draft(.owner)), (.post, .draft(.owner))]
        case .invitation: [(.get, .bearer), (.post, .account)]
        case .shared: [(.get, .bearer)]
        case .audit(let route): route.row.methods
        case .partner(let route): route.row.methods
        case .operator(let route): route.row.methods
        case .api(let route): route.row.methods
        }
    }

    /// The company that the address names.
    package var tenant: TenantID? {
        switch self {
        case .intake(let id, _), .later(let id), .result(let id), .companyFile(let id), .dossier(let id),
            .claim(let id), .dashboard(let id), .activity(let id), .people(let id), .links(let id),
            .keys(let id), .match(let id), .webhooks(let id),
            .moveTrack(let id, _), .filing(let id, _), .export(let id), .erase(let id),
            .file(let id), .details(let id), .list(let id, _), .attachment(let id, _),
            .infrastructure(let id), .audit(.readiness(let id)), .audit(.archive(let id, _)),
            .api(.company(let id)), .api(.companyPlan(let id)), .api(.events(let id)):
            id
        default: nil
        }
    }

    package var isAPI: Bool {
        if case .api = self { return true }
        return false
    }

    private static let unlisted: Set<Route> = [
        .signIn, .signInCode, .begin, .importFile, .health, .ready, .metrics,
    ]

    /// Whether what it shows may be kept by caches and found by search engines.
    package var isPublic: Bool {
        methods.allSatisfy { $0.access == .anyone } && !Route.unlisted.contains(self)
    }

    /// Whether its forms carry files that are larger than a form.
    package var takesFiles: Bool {
        switch self {
        case .match, .filing, .moveTrack, .audit(.readiness), .partner(.application), .partner(.filing): true
        default: false
        }
    }

    /// Whether it takes a draft into an account: where a sign-in may lead though it is no page.
    package var isClaim: Bool {
        if case .claim = self { return true }
        return false
    }

    package var isAsset: Bool {
        if case .asset = self { return true }
        return false
    }

    /// The path, without a query.
    package var path: String {
        switch self {
        case .home: "/"
        case .tracks: "/tracks"
        case .track(let id): "/tracks/\(percentEncoded(id))"
        case .rules: "/rules"
        case .rule(let pack, let id): "/rules/\(percentEncoded(pack))/\(percentEncoded(id))"
        case .guide: "/guide"
        case .method: "/method"
        case .economics: "/economics"
        case .reading: "/lint"
        case .search: "/search"
        case .apiPage: "/api"
        case .accessibility: "/accessibility"
        case .privacy: "/privacy"
        case .design: "/design"
        case .calculator(let which): "/calculators/\(which.rawValue)"
        case .asset(let name): "/assets/\(percentEncoded(name))"
        case .health: "/health"
        case .ready: "/ready"
        case .metrics: "/metrics"
        case .robots: "/robots.txt"
        case .favicon: "/favicon.ico"
        case .begin: "/apply"
        case .importFile: "/apply/import"
        case .intake(let id, let screen): "/apply/\(id)/\(screen)"
        case .later(let id): "/apply/\(id)/later"
        case .result(let id): "/apply/\(id)/result"
        case .companyFile(let id): "/apply/\(id)/company.yaml"
        case .dossier(let id): "/apply/\(id)/dossier.zip"
        case .claim(let id): "/apply/\(id)/claim"
        case .resume(let token): "/resume/\(percentEncoded(token))"
        case .signIn: "/signin"
        case .signInCode: "/signin/code"
        case .signInLink(let token): "/signin/link/\(percentEncoded(token))"
        case .verify: "/signin/verify"
        case .signOut: "/signout"
        case .account: "/account"
        case .secondFactor: "/account/second-factor"
        case .recoveryCodes: "/account/recovery-codes"
        case .sessions: "/account/sessions"
        case .confirm: "/account/confirm"
        case .companies: "/companies"
        case .dashboard(let id): "/companies/\(id)"
        case .activity(let id): "/companies/\(id)/activity"
        case .match(let id): "/companies/\(id)/match"
        case .webhooks(let id): "/companies/\(id)/webhooks"
        case .inbox: "/inbox"
        case .feed(let token): "/feeds/\(percentEncoded(token))"
        case .unsubscribe(let token): "/unsubscribe/\(percentEncoded(token))"
        case .people(let id): "/companies/\(id)/people"
        case .links(let id): "/companies/\(id)/links"
        case .keys(let id): "/companies/\(id)/keys"
        case .file(let id): "/companies/\(id)/file"
        case .details(let id): "/companies/\(id)/details"
        case .infrastructure(let id): "/companies/\(id)/infrastructure"
        case .attachment(let id, let file): "/companies/\(id)/files/\(percentEncoded(file))"
        case .list(let id, let name): "/companies/\(id)/lists/\(percentEncoded(name))"
        case .moveTrack(let id, let track): "/companies/\(id)/tracks/\(percentEncoded(track))"
        case .filing(let id, let track): "/companies/\(id)/filings/\(percentEncoded(track))"
        case .export(let id): "/companies/\(id)/export.zip"
        case .erase(let id): "/companies/\(id)/delete"
        case .invitation(let token): "/invitations/\(percentEncoded(token))"
        case .shared(let token): "/r/\(percentEncoded(token))"
        case .audit(let route): route.row.path
        case .partner(let route): route.row.path
        case .operator(let route): route.row.path
        case .api(let route): route.row.path
        }
    }

    /// Reads a path; nil when there is no such address.
    package init?(path: String) {
        guard path.utf8.first == UInt8(ascii: "/"), path.utf8.count <= 400 else { return nil }
        var parts: [String] = []
        for part in path.utf8.dropFirst().split(
            separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        {
            guard let text = decoded(part, plusIsSpace: false) else { return nil }
            parts.append(text)
        }
        guard parts.count <= 6, let route = Route.parsed(parts) else { return nil }
        self = route
    }

    private static func parsed(_ parts: [String]) -> Route? {
        switch parts[0] {
        case "partner": return PartnerRoute(parts.dropFirst()).map(Route.partner)
        case "operator": return OperatorRoute(parts.dropFirst()).map(Route.operator)
        case "api" where parts.count > 1:
            return parts[1] == "v1" ? APIRoute(parts.dropFirst(2)).map(Route.api) : nil
        default: break
        }
        return switch parts.count {
        case 1: one(parts[0])
        case 2: two(parts[0], parts[1])
        case 3: three(parts[0], parts[1], parts[2])
        case 4: four(parts)
        default: nil
        }
    }

    private static func one(_ name: String) -> Route? {
        switch name {
        case "": .home
        case "tracks": .tracks
        case "rules": .rules
        case "guide": .guide
        case "method": .method
        case "economics": .economics
        case "lint": .reading
        case "search": .search
        case "api": .apiPage
        case "accessibility": .accessibility
        case "privacy": .privacy
        case "design": .design
        case "health": .health
        case "ready": .ready
        case "metrics": .metrics
        case "robots.txt": .robots
        case "favicon.ico": .favicon
        case "apply": .begin
        case "signin": .signIn
        case "signout": .signOut
        case "account": .account
        case "companies": .companies
        case "inbox": .inbox
        default: nil
        }
    }

    private static func two(_ first: String, _ second: String) -> Route? {
        switch first {
        case "tracks": .track(second)
        case "calculators": Calculator(rawValue: second).map { .calculator($0) }
        case "assets": .asset(second)
        case "apply" where second == "import": .importFile
        case "resume" where !second.isEmpty: .resume(second)
        case "signin" where second == "code": .signInCode
        case "signin" where second == "verify": .verify
        case "account" where second == "second-factor": .secondFactor
        case "account" where second == "recovery-codes": .recoveryCodes
        case "account" where second == "sessions": .sessions
        case "account" where second == "confirm": .confirm
        case "companies": TenantID(second).map { .dashboard($0) }
        case "feeds" where !second.isEmpty: .feed(second)
        case "unsubscribe" where !second.isEmpty: .unsubscribe(second)
        case "invitations" where !second.isEmpty: .invitation(second)
        case "r" where !second.isEmpty: .shared(second)
        case "audit" where !second.isEmpty: .audit(.reader(second))
        default: nil
        }
    }

    private static func three(_ first: String, _ second: String, _ third: String) -> Route? {
        switch (first, second) {
        case ("rules", _): return .rule(pack: second, id: third)
        case ("signin", "link") where !third.isEmpty: return .signInLink(third)
        case ("apply", _):
            guard let id = TenantID(second) else { return nil }
            return switch third {
            case "later": .later(id)
            case "result": .result(id)
            case "company.yaml": .companyFile(id)
            case "dossier.zip": .dossier(id)
            case "claim": .claim(id)
            default: Int(third, in: 1...6).map { .intake(id, screen: $0) }
            }
        case ("companies", _):
            guard let id = TenantID(second) else { return nil }
            return switch third {
            case "activity": .activity(id)
            case "match": .match(id)
            case "webhooks": .webhooks(id)
            case "people": .people(id)
            case "links": .links(id)
            case "keys": .keys(id)
            case "file": .file(id)
            case "details": .details(id)
            case "infrastructure": .infrastructure(id)
            case "soc2": .audit(.readiness(id))
            case "export.zip": .export(id)
            case "delete": .erase(id)
            default: nil
            }
        default: return nil
        }
    }

    private static func four(_ parts: [String]) -> Route? {
        switch (parts[0], parts[1], parts[2]) {
        case ("companies", _, "tracks"):
            return TenantID(parts[1]).map { .moveTrack($0, parts[3]) }
        case ("companies", _, "soc2"):
            guard let id = TenantID(parts[1]), let pass = Int(parts[3], in: 1...1_000_000) else { return nil }
            return .audit(.archive(id, pass))
        case ("companies", _, "files"):
            return TenantID(parts[1]).map { .attachment($0, parts[3]) }
        case ("companies", _, "lists"):
            return TenantID(parts[1]).map { .list($0, parts[3]) }
        case ("companies", _, "filings"):
            return TenantID(parts[1]).map { .filing($0, parts[3]) }
        default: return nil
        }
    }
}
