@testable import Addresses
@testable import Web
@testable import Services
import Cryptography
import Engagements
import Persistence
import TestSupport
import Testing

@testable import Server

private let id = TenantID(at: testStart, random: .system)

extension Route {
    /// One of every route, over one company; the compiler's own exhaustive switch in `Route.path` keeps it whole (see below).
    static func samples(_ tenant: TenantID, file: String = "a") -> [Route] {
        [
            .home, .tracks, .rules, .guide, .method, .economics, .reading, .search, .apiPage, .accessibility,
            .privacy, .design,
            .track("activate-founders"), .rule(pack: "any", id: "K1"), .calculator(.stack),
            .calculator(.burn),
            .calculator(.award), .asset(Assets.styleName), .health, .ready, .metrics, .robots, .favicon,
            .begin, .importFile,
            .intake(tenant, screen: 1), .later(tenant), .result(tenant), .companyFile(tenant),
            .dossier(tenant),
            .claim(tenant), .resume("secret"), .signIn, .signInCode, .signOut, .account, .secondFactor,
            .recoveryCodes,
            .sessions, .confirm, .signInLink("secret"), .verify, .companies, .dashboard(tenant),
            .activity(tenant),
            .people(tenant),
            .links(tenant), .keys(tenant), .file(tenant), .details(tenant), .list(tenant, "projects"),
            .infrastructure(tenant), .audit(.readiness(tenant)), .audit(.archive(tenant, 1)),
            .audit(.reader("secret")),
            .attachment(tenant, file),
            .partner(.attachment(tenant, file)),
            .moveTrack(tenant, "map"),
            .export(tenant),
            .erase(tenant),
            .invitation("secret"), .shared("secret"), .api(.document), .api(.tracks), .api(.plan),
            .api(.lint),
            .api(.rule("K1")),
            .filing(tenant, "bedrock-poc"), .api(.awsEvents), .match(tenant), .webhooks(tenant), .inbox,
            .feed("secret"), .unsubscribe("secret"),
            .partner(.queue), .partner(.profile), .partner(.webhooks), .partner(.application(tenant)),
            .partner(.filing(tenant, "bedrock-poc")),
            .operator(.queue),
            .operator(.application(tenant)), .operator(.partners), .operator(.rules), .operator(.funnel),
            .operator(.accounts),
            .partner(.keys), .operator(.keys), .api(.partnerCases), .api(.partnerCase(tenant)),
            .api(.decision(tenant)),
            .api(.operatorCases), .api(.operatorPartners),
            .api(.calculator(.stack)), .api(.company(tenant)), .api(.companyPlan(tenant)),
            .api(.events(tenant)),
        ]
    }
}

@Suite struct RouteTests {
    @Test func `every route is in the table, prints a path and parses back`() throws {
        let samples = Route.samples(id)
        for route in samples { #expect(Route(path: route.path) == route, "\(route.path)") }
        // Every name that metrics know has its sample: a new route cannot be forgotten here.
        func source(_ name: String) throws -> String {
            String(
                decoding: try Repository.bytes("\(Repository.root)/Sources/Addresses/\(name).swift"),
                as: UTF8.self)
        }
        var kinds = Set(try source("Route+Kind").matches(of: /: "([a-z-]+)"/).map { String($0.1) })
        for wing in ["AuditRoute", "PartnerRoute", "OperatorRoute", "APIRoute"] {
            kinds.formUnion(try source(wing).matches(of: /, "([a-z-]+)",\s*\[/).map { String($0.1) })
        }
        #expect(kinds == Set(samples.map(\.kind)))
        for route in samples { #expect(!route.methods.isEmpty) }
    }

    @Test func `text in an address comes back as it was`() {
        for text in ["a b", "ü/ö", "100%", "?#&=", "..", "\u{1F680}"] {
            #expect(Route(path: Route.track(text).path) == .track(text))
            #expect(Route(path: Route.shared(text).path) == .shared(text))
        }
        for path in [
            "", "tracks", "/tracks/%zz", "/tracks/%ff", "/companies/x", "/companies/\(id)/nothing",
            "/apply/\(id)/7", "/apply/\(id)/0", "//", "/a/b/c/d/e/f/g",
            "/\(String(repeating: "a", count: 500))",
        ] {
            #expect(Route(path: path) == nil, "\(path)")
        }
    }
}

/// Who comes, in the table of what each route answers.
private enum Person: CaseIterable {
    case nobody, holder, strangerHolder, stranger, viewer, editor, owner, unverifiedPartner, otherPartner,
        operatorOfNothing
}

@Suite struct IsolationTests {
    /// Every route × method × person, over one company that most of them have no business with.
    @Test func `each route answers each person as its access says, and strangers as if there were nothing`()
        async throws
    {
        let site = try Site()
        let owner = Visitor(site)
        try await owner.signIn("owner@a.example")
        let company = try await owner.bring("revenue-ops-series-a")
        var people: [Person: Visitor] = [.nobody: Visitor(site), .owner: owner]
        for (person, role) in [(Person.viewer, "viewer"), (.editor, "editor")] {
            let visitor = Visitor(site)
            let email = "\(role)@a.example"
            _ = await owner.post(
                "/companies/\(company)/people", from: "/companies/\(company)/people",
                [("do", "invite"), ("email", email), ("role", role)])
            let link = try #require(try await site.mails(to: email).last?.text.firstMatch(of: /http\S+/)).0
            try await visitor.signIn(email)
            let path = String(link.dropFirst(site.origin.count))
            #expect(await visitor.post(path, from: path).status == 303)
            people[person] = visitor
        }
        let stranger = Visitor(site)
        try await stranger.signIn("stranger@b.example")
        _ = try await stranger.bring("vague")
        people[.stranger] = stranger
        let strangerHolder = Visitor(site)
        _ = try await strangerHolder.begin()
        people[.strangerHolder] = strangerHolder
        let holder = Visitor(site)
        let draft = try await holder.begin()
        people[.holder] = holder
        let partner = Visitor(site)
        _ = try await site.app.accounts.add("partner@p.example", .partner, at: testStart)
        try await partner.signIn("partner@p.example")
        people[.unverifiedPartner] = partner
        for (person, kind) in [(Person.otherPartner, Account.Kind.partner), (.operatorOfNothing, .operator)] {
            let visitor = Visitor(site)
            try await visitor.signIn("\(kind.rawValue)@desk.example", as: kind)
            people[person] = visitor
        }
        let file = try await site.app.attachments.keep(
            [65], name: "a", of: company, by: .founder, offer: 0, at: testStart)
        let account = try #require(try await site.app.accounts.account("owner@a.example"))
        let ownScope = try #require(try await site.app.engagements.scope(company, for: account.id))
        try await site.app.evidence.keep(
            "{}", endedAt: testStart, origin: .brought, pack: [65], ownScope, at: testStart)
        let forged = "A-form-without-the-right-token"

        for person in Person.allCases {
            let visitor = try #require(people[person])
            let kept = visitor.cookies
            for route in Route.samples(person == .holder ? draft : company, file: file.id.text) {
                for (method, access) in route.methods {
                    // What ends the visitor's own session or company is tried elsewhere.
                    if route == .signOut || (route == .erase(company) && person == .owner && method == .post)
                    {
                        continue
                    }
                    let token =
                        route.isAPI
                        ? forged
                        : await visitor.csrf(
                            person == .unverifiedPartner ? "/account/second-factor" : "/account")
                    visitor.cookies = kept
                    let response = await visitor.send(
                        method, route.path, form: method == .get ? nil : [("csrf", token)])
                    visitor.cookies = kept
                    let what = "\(method.rawValue) \(route.path) by \(person): \(response.status)"
                    switch access {
                    case .anyone: #expect(![401, 403].contains(response.status), "\(what)")
                    case .bearer, .oneClick:
                        #expect([303, 404, 410].contains(response.status), "\(what)")
                    case .key, .partnerKey, .operatorKey: #expect(response.status == 401, "\(what)")
                    case .halfSignedIn, .account:
                        let signedIn: [Person] =
                            [.stranger, .viewer, .editor, .owner, .otherPartner, .operatorOfNothing]
                            + (access == .halfSignedIn ? [.unverifiedPartner] : [])
                        if signedIn.contains(person) {
                            #expect(response.status != 401 && response.status != 403, "\(what)")
                        } else {
                            #expect(response.status == (method == .get ? 303 : 401), "\(what)")
                        }
                    case .partner, .operator:
                        let fits = person == (access == .partner ? .otherPartner : .operatorOfNothing)
                        if fits {
                            // The company was never to be matched, and the partner stands in no directory.
                            let isOpen = access == .operator && route != .operator(.application(company))
                            #expect(
                                isOpen ? ![401, 403, 404].contains(response.status) : response.status == 404,
                                "\(what)")
                        } else if [.stranger, .viewer, .editor, .owner, .otherPartner, .operatorOfNothing]
                            .contains(person)
                        {
                            #expect(response.status == 404, "\(what)")
                        } else {
                            #expect(response.status == (method == .get ? 303 : 401), "\(what)")
                        }
                    case .member(let needed):
                        expect(response, person, needed, method, isDraft: false, what)
                    case .draft(let needed):
                        expect(response, person, needed, method, isDraft: true, what)
                    }
                    #expect(
                        !(response.status == 200 && response.text.contains("Pipeline Harbor"))
                            || [.viewer, .editor, .owner].contains(person)
                            // The first page shows the same company as a sample to everybody.
                            || route == .home, "\(what) shows the company")
                }
            }
        }
    }

    private func expect(
        _ response: WebResponse, _ person: Person, _ needed: Role, _ method: WebRequest.Method, isDraft: Bool,
        _ what: String
    ) {
        let role: Role? = [.viewer: .viewer, .editor: .editor, .owner: .owner][person]
        if let role {
            #expect(
                role >= needed ? ![401, 403, 404].contains(response.status) : response.status == 403,
                "\(what)")
        } else if isDraft {
            // A holder's own draft is open; its form has no session's token.
            #expect(
                person == .holder
                    ? (method == .get ? ![401, 403, 404].contains(response.status) : response.status == 403)
                    // Whoever sends something without a session is asked to sign in, and keeps what was typed.
                    : response.status
                        == (method == .post && [.nobody, .strangerHolder].contains(person)
                            ? 401 : 404),
                "\(what)")
        } else if [.stranger, .otherPartner, .operatorOfNothing].contains(person) {
            #expect(response.status == 404, "\(what)")
        } else {
            #expect(response.status == (method == .get ? 303 : 401), "\(what)")
        }
    }

    @Test func `a key of one company opens no other, and reads where it may only read`() async throws {
        let site = try Site()
        let (first, second) = (Visitor(site), Visitor(site))
        try await first.signIn("a@a.example")
        try await second.signIn("b@b.example")
        let (mine, theirs) = (try await first.bring("revenue-ops-series-a"), try await second.bring("vague"))
        let page = "/companies/\(mine)/keys"
        let made = await first.post(page, from: page, [("do", "create"), ("name", "ci"), ("scope", "read")])
        let key = try #require(made.text.firstMatch(of: /crk_[A-Za-z0-9_-]+/)).0
        let nobody = Visitor(site)
        let bearer = ["authorization": "Bearer \(key)"]
        for (path, status) in [
            ("/api/v1/companies/\(mine)", 200), ("/api/v1/companies/\(mine)/plan", 200),
            ("/api/v1/companies/\(mine)/events", 200), ("/api/v1/companies/\(theirs)", 404),
            ("/api/v1/companies/\(theirs)/events", 404),
        ] {
            #expect(await nobody.send(.get, path, headers: bearer).status == status, "\(path)")
        }
        let put = await nobody.send(
            .put, "/api/v1/companies/\(mine)", body: Array("a: 1".utf8),
            headers: bearer.merging(["content-type": "application/yaml", "if-match": "\"r1\""]) { $1 })
        #expect(put.status == 403)
        // The key is not shown again, and a cookie opens no API.
        #expect(await !first.get(page).text.contains(key))
        #expect(await first.get("/api/v1/companies/\(mine)").status == 401)
    }

    @Test func `a form from elsewhere, without a token or with another one's, changes nothing`() async throws
    {
        let site = try Site()
        let (owner, other) = (Visitor(site), Visitor(site))
        try await owner.signIn("a@a.example")
        try await other.signIn("b@b.example")
        let company = try await owner.bring("vague")
        let path = "/companies/\(company)/links"
        let form = [("do", "create"), ("label", "VC"), ("days", "3")]
        let token = await owner.csrf(path)
        let foreign = await other.csrf("/account")
        #expect(await owner.post(path, form).status == 403)
        #expect(await owner.post(path, [("csrf", foreign)] + form).status == 403)
        for headers in [
            ["origin": "https://evil.example"], ["origin": "null"], ["origin": ""],
            ["sec-fetch-site": "cross-site"], ["sec-fetch-site": "same-site"],
        ] {
            #expect(
                await owner.send(.post, path, form: [("csrf", token)] + form, headers: headers).status == 403,
                "\(headers)")
        }
        #expect(await owner.post(path, [("csrf", token)] + form).status == 200)
        // DNS rebinding comes with another host.
        #expect(await owner.send(.get, "/", headers: ["host": "evil.example"]).status == 421)
    }
}
