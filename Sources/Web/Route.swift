package import Engagements
package import Persistence
internal import Units

/// Every address of the site: parsed from a path, and printed into links, in one place.
///
/// What a route asks of a visitor stands beside it, so that a page without an answer to that does not compile.
package enum Route: Hashable, Sendable {
    package enum Calculator: String, CaseIterable, Sendable { case stack, burn, award }

    // Public
    case home, tracks, rules, guide, method, economics, reading, search, apiPage, accessibility, privacy
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
    case partnerQueue
    case partnerProfile
    case partnerWebhooks
    case partnerCase(TenantID)
    /// What a partner files of a track.
    case partnerFiling(TenantID, String)
    case operatorQueue
    case operatorCase(TenantID)
    case operatorPartners
    case operatorRules
    case operatorFunnel, operatorAccounts
    case partnerKeys, operatorKeys
    case people(TenantID)
    case links(TenantID)
    case keys(TenantID)
    case moveTrack(TenantID, String)
    /// What is filed of a track in Partner Central.
    case filing(TenantID, String)
    case export(TenantID)
    case erase(TenantID)
    case invitation(String)
    case shared(String)

    // API
    case apiDocument, apiTracks, apiPlan, apiLint
    case apiRule(String)
    case apiCalculator(Calculator)
    case apiCompany(TenantID)
    case apiCompanyPlan(TenantID)
    case apiEvents(TenantID)
    case apiPartnerCases, apiOperatorCases, apiOperatorPartners
    case apiPartnerCase(TenantID)
    case apiDecision(TenantID)
    /// Where Amazon EventBridge sends Partner Central's events.
    case awsEvents

    /// Who may come in.
    package enum Access: Hashable, Sendable {
        case anyone
        /// Whoever holds a draft's secret, or a member of the company.
        case draft(Role)
        /// A signed-in person, with the second factor where one is due.
        case account
        /// A signed-in person who may still owe the second factor.
        case halfSignedIn
        case member(Role)
        /// Somebody of a partner of the directory; what a case shows hangs on whose turn it is.
        case partner
        case `operator`
        /// Whoever knows the secret in the address, or of the machine that calls.
        case bearer
        /// Whoever knows the signed address, a mail program too: what it does harms nobody.
        case oneClick
        case key(APIScope)
        case partnerKey(APIScope)
        case operatorKey(APIScope)

        /// What a key must be allowed; nil where no key opens.
        package var keyScope: APIScope? {
            switch self {
            case .key(let scope), .partnerKey(let scope), .operatorKey(let scope): scope
            default: nil
            }
        }
    }

    /// The methods that a route answers and who may use them; what is not named is refused.
    package var methods: [(method: WebRequest.Method, access: Access)] {
        switch self {
        case .home, .tracks, .track, .rules, .rule, .guide, .method, .economics, .search, .apiPage,
            .accessibility,
            .privacy, .calculator, .asset, .health, .ready, .metrics, .robots, .favicon, .apiDocument,
            .apiTracks,
            .apiRule, .apiCalculator:
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
        case .dashboard: [(.get, .member(.viewer))]
        case .activity: [(.get, .member(.viewer))]
        case .match: [(.get, .member(.viewer)), (.post, .member(.editor))]
        case .webhooks: [(.get, .member(.owner)), (.post, .member(.owner))]
        case .inbox: [(.get, .account), (.post, .account)]
        case .feed: [(.get, .bearer)]
        case .unsubscribe: [(.get, .oneClick), (.post, .oneClick)]
        case .partnerQueue: [(.get, .partner), (.post, .partner)]
        case .partnerProfile, .partnerWebhooks, .partnerCase, .partnerFiling:
            [(.get, .partner), (.post, .partner)]
        case .operatorQueue, .operatorCase, .operatorPartners, .operatorRules:
            [(.get, .operator), (.post, .operator)]
        case .operatorFunnel: [(.get, .operator)]
        case .operatorAccounts: [(.get, .operator), (.post, .operator)]
        case .partnerKeys: [(.get, .partner), (.post, .partner)]
        case .operatorKeys: [(.get, .operator), (.post, .operator)]
        case .apiPartnerCases, .apiPartnerCase: [(.get, .partnerKey(.read))]
        case .apiDecision: [(.post, .partnerKey(.write))]
        case .apiOperatorCases, .apiOperatorPartners: [(.get, .operatorKey(.read))]
        case .people: [(.get, .member(.viewer)), (.post, .member(.viewer))]
        case .links, .keys: [(.get, .member(.editor)), (.post, .member(.editor))]
        case .moveTrack: [(.post, .member(.editor))]
        case .filing: [(.get, .member(.viewer)), (.post, .member(.editor))]
        case .export: [(.post, .member(.viewer))]
        // Whoever holds a draft may delete it as well.
        case .erase: [(.get, .draft(.owner)), (.post, .draft(.owner))]
        case .invitation: [(.get, .bearer), (.post, .account)]
        case .shared: [(.get, .bearer)]
        case .apiPlan, .apiLint: [(.post, .anyone)]
        case .apiCompany: [(.get, .key(.read)), (.put, .key(.write))]
        case .apiCompanyPlan, .apiEvents: [(.get, .key(.read))]
        case .awsEvents: [(.post, .bearer)]
        }
    }

    /// The company that the address names.
    package var tenant: TenantID? {
        switch self {
        case .intake(let id, _), .later(let id), .result(let id), .companyFile(let id), .dossier(let id),
            .claim(let id), .dashboard(let id), .activity(let id), .people(let id), .links(let id),
            .keys(let id), .match(let id), .webhooks(let id),
            .moveTrack(let id, _), .filing(let id, _), .export(let id), .erase(let id), .apiCompany(let id),
            .apiCompanyPlan(let id),
            .apiEvents(let id):
            id
        default: nil
        }
    }

    package var isAPI: Bool {
        switch self {
        case .apiDocument, .apiTracks, .apiPlan, .apiLint, .apiRule, .apiCalculator, .apiCompany,
            .apiCompanyPlan,
            .apiEvents, .awsEvents, .apiPartnerCases, .apiPartnerCase, .apiDecision, .apiOperatorCases,
            .apiOperatorPartners:
            true
        default: false
        }
    }

    /// Whether what it shows may be kept by caches and found by search engines.
    package var isPublic: Bool {
        let others: Set<Route> = [.signIn, .signInCode, .begin, .importFile, .health, .ready, .metrics]
        return methods.allSatisfy { $0.access == .anyone } && !others.contains(self)
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
        case .partnerQueue: "/partner"
        case .partnerProfile: "/partner/profile"
        case .partnerWebhooks: "/partner/webhooks"
        case .partnerCase(let id): "/partner/cases/\(id)"
        case .partnerFiling(let id, let track): "/partner/cases/\(id)/filings/\(percentEncoded(track))"
        case .operatorQueue: "/operator"
        case .operatorCase(let id): "/operator/cases/\(id)"
        case .operatorPartners: "/operator/partners"
        case .operatorRules: "/operator/rules"
        case .operatorFunnel: "/operator/funnel"
        case .operatorAccounts: "/operator/accounts"
        case .partnerKeys: "/partner/keys"
        case .operatorKeys: "/operator/keys"
        case .apiPartnerCases: "/api/v1/partner/applications"
        case .apiPartnerCase(let id): "/api/v1/partner/applications/\(id)"
        case .apiDecision(let id): "/api/v1/partner/applications/\(id)/decision"
        case .apiOperatorCases: "/api/v1/operator/applications"
        case .apiOperatorPartners: "/api/v1/operator/partners"
        case .people(let id): "/companies/\(id)/people"
        case .links(let id): "/companies/\(id)/links"
        case .keys(let id): "/companies/\(id)/keys"
        case .moveTrack(let id, let track): "/companies/\(id)/tracks/\(percentEncoded(track))"
        case .filing(let id, let track): "/companies/\(id)/filings/\(percentEncoded(track))"
        case .export(let id): "/companies/\(id)/export.zip"
        case .erase(let id): "/companies/\(id)/delete"
        case .invitation(let token): "/invitations/\(percentEncoded(token))"
        case .shared(let token): "/r/\(percentEncoded(token))"
        case .apiDocument: "/api/v1/openapi.json"
        case .apiTracks: "/api/v1/tracks"
        case .apiRule(let id): "/api/v1/rules/\(percentEncoded(id))"
        case .apiPlan: "/api/v1/plan"
        case .apiLint: "/api/v1/lint"
        case .apiCalculator(let which): "/api/v1/calculators/\(which.rawValue)"
        case .apiCompany(let id): "/api/v1/companies/\(id)"
        case .apiCompanyPlan(let id): "/api/v1/companies/\(id)/plan"
        case .apiEvents(let id): "/api/v1/companies/\(id)/events"
        case .awsEvents: "/api/v1/aws-events"
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
        switch parts.count {
        case 1: one(parts[0])
        case 2: two(parts[0], parts[1])
        case 3: three(parts[0], parts[1], parts[2])
        default: more(parts)
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
        case "partner": .partnerQueue
        case "operator": .operatorQueue
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
        case "partner" where second == "profile": .partnerProfile
        case "partner" where second == "webhooks": .partnerWebhooks
        case "operator" where second == "partners": .operatorPartners
        case "operator" where second == "rules": .operatorRules
        case "operator" where second == "funnel": .operatorFunnel
        case "operator" where second == "accounts": .operatorAccounts
        case "partner" where second == "keys": .partnerKeys
        case "operator" where second == "keys": .operatorKeys
        case "feeds" where !second.isEmpty: .feed(second)
        case "unsubscribe" where !second.isEmpty: .unsubscribe(second)
        case "invitations" where !second.isEmpty: .invitation(second)
        case "r" where !second.isEmpty: .shared(second)
        default: nil
        }
    }

    private static func three(_ first: String, _ second: String, _ third: String) -> Route? {
        switch (first, second) {
        case ("partner", "cases"): return TenantID(third).map { .partnerCase($0) }
        case ("operator", "cases"): return TenantID(third).map { .operatorCase($0) }
        case ("rules", _): return .rule(pack: second, id: third)
        case ("signin", "link") where !third.isEmpty: return .signInLink(third)
        case ("api", "v1"):
            return switch third {
            case "openapi.json": .apiDocument
            case "tracks": .apiTracks
            case "plan": .apiPlan
            case "lint": .apiLint
            case "aws-events": .awsEvents
            default: nil
            }
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
            case "export.zip": .export(id)
            case "delete": .erase(id)
            default: nil
            }
        default: return nil
        }
    }

    private static func more(_ parts: [String]) -> Route? {
        switch (parts[0], parts[1], parts[2]) {
        case ("companies", _, "tracks") where parts.count == 4:
            return TenantID(parts[1]).map { .moveTrack($0, parts[3]) }
        case ("companies", _, "filings") where parts.count == 4:
            return TenantID(parts[1]).map { .filing($0, parts[3]) }
        case ("partner", "cases", _) where parts.count == 5 && parts[3] == "filings":
            return TenantID(parts[2]).map { .partnerFiling($0, parts[4]) }
        case ("api", "v1", "rules") where parts.count == 4: return .apiRule(parts[3])
        case ("api", "v1", "calculators") where parts.count == 4:
            return Calculator(rawValue: parts[3]).map { .apiCalculator($0) }
        case ("api", "v1", "partner") where parts[3] == "applications":
            guard parts.count > 4 else { return .apiPartnerCases }
            guard let id = TenantID(parts[4]) else { return nil }
            if parts.count == 5 { return .apiPartnerCase(id) }
            return parts[5] == "decision" ? .apiDecision(id) : nil
        case ("api", "v1", "operator") where parts.count == 4 && parts[3] == "applications":
            return .apiOperatorCases
        case ("api", "v1", "operator") where parts.count == 4 && parts[3] == "partners":
            return .apiOperatorPartners
        case ("api", "v1", "companies") where parts.count <= 5:
            guard let id = TenantID(parts[3]) else { return nil }
            if parts.count == 4 { return .apiCompany(id) }
            return switch parts[4] {
            case "plan": .apiCompanyPlan(id)
            case "events": .apiEvents(id)
            default: nil
            }
        default: return nil
        }
    }
}
