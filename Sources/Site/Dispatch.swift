internal import AccountSite
internal import Addresses
internal import EvidenceSite
internal import Web
internal import PublicSite
internal import Services
internal import Engagements
internal import Persistence
internal import Units

extension Services {
    /// The page or the action of a route; who may come here was settled before.
    func page(_ visit: Visit, _ method: WebRequest.Method) async throws -> WebResponse {
        let posts = method == .post
        switch visit.route {
        case .home: return try homePage(visit)
        case .tracks: return try tracksPage(visit)
        case .track(let id): return try trackPage(visit, id)
        case .rules: return try rulesPage(visit)
        case .rule(let pack, let id): return try rulePage(visit, pack, id)
        case .guide: return try guidePage(visit)
        case .method: return try methodPage(visit)
        case .economics: return try economicsPage(visit)
        case .reading: return try metered { try readingPage(visit) }
        case .search: return try await searchPage(visit)
        case .apiPage: return try apiPage(visit)
        case .accessibility: return try accessibilityPage(visit)
        case .privacy: return try privacyPage(visit)
        case .design: return try designPage(visit)
        case .calculator(let which): return try metered { try calculatorPage(visit, which) }
        case .asset(let name): return try asset(name)
        case .health: return WebResponse(200, "text/plain; charset=utf-8", "ok\n")
        case .ready: return try await ready()
        case .metrics: return try await metricsPage(visit)
        case .robots:
            return WebResponse(
                200, "text/plain; charset=utf-8",
                "User-agent: *\nDisallow: /apply\nDisallow: /companies\nDisallow: /account\nDisallow: /r/\nDisallow: /audit/\nDisallow: /inbox\nDisallow: /partner\nDisallow: /operator\nDisallow: /feeds/\nDisallow: /unsubscribe/\n"
            )
        case .favicon: return WebResponse(200, "image/svg+xml", Self.icon)

        case .begin, .importFile, .intake, .later, .result, .companyFile, .dossier, .claim, .resume:
            return try await intakeAnswer(visit, posts)
        case .signIn, .signInCode, .signInLink, .verify, .signOut, .account, .secondFactor, .recoveryCodes,
            .sessions,
            .confirm:
            return try await accountAnswer(visit, posts)

        case .companies: return try await companiesPage(visit)
        case .dashboard: return try await dashboardPage(visit)
        case .activity: return try await activityPage(visit)
        case .match: return posts ? try await changeMatch(visit) : try await matchPage(visit)
        case .webhooks(let tenant):
            return posts
                ? try await changeWebhooks(visit, owner: tenant.text)
                : try await webhooksPage(visit, owner: tenant.text)
        case .inbox: return posts ? try await changeInbox(visit) : try await inboxPage(visit)
        case .feed(let secret): return try await feed(visit, secret)
        case .unsubscribe(let token):
            return posts ? try await endMails(visit, token) : try unsubscribePage(visit, token)
        case .people: return posts ? try await changePeople(visit) : try await peoplePage(visit)
        case .links: return posts ? try await changeLinks(visit) : try await linksPage(visit)
        case .keys:
            return posts ? try await changeKeys(visit) : try await keysPage(visit)
        case .details, .list, .attachment, .file, .infrastructure: return try await fileAnswer(visit, posts)
        case .moveTrack(let tenant, let track): return try await moveTrack(visit, tenant, track)
        case .filing(let tenant, let track):
            return posts
                ? try await changeFiling(visit, tenant, track) : try await filingPage(visit, tenant, track)
        case .export: return try await export(visit)
        case .erase: return posts ? try await erase(visit) : try erasePage(visit)
        case .invitation(let secret):
            return posts ? try await takeUpInvitation(visit, secret) : try await invitationPage(visit, secret)
        case .shared(let secret): return try await sharedPage(visit, secret)
        case .audit(let route): return try await auditAnswer(visit, route, posts)

        case .partner(let route): return try await partnerPage(visit, route, posts)
        case .operator(let route): return try await operatorPage(visit, route, posts)
        case .api(let route): return try await apiAnswer(visit, route, method)
        }
    }

    /// The company's file in its forms, and the files beside it.
    private func fileAnswer(_ visit: Visit, _ posts: Bool) async throws -> WebResponse {
        switch visit.route {
        case .details: return posts ? try await saveDetails(visit) : try await detailsPage(visit)
        case .list(_, let name):
            return posts ? try await changeList(visit, name) : try await listPage(visit, name)
        case .infrastructure: return try await infrastructurePage(visit)
        case .attachment(_, let file): return try await attachment(visit, file)
        case .file: return posts ? try await changeFile(visit) : try await filePage(visit)
        default: throw WebError.notFound
        }
    }

    /// From the first question to the dossier; every other route was answered before.
    private func intakeAnswer(_ visit: Visit, _ posts: Bool) async throws -> WebResponse {
        switch visit.route {
        case .begin: return posts ? try await begin(visit) : try beginPage(visit)
        case .importFile: return posts ? try await importFile(visit) : try importPage(visit)
        case .intake(_, let screen):
            return posts
                ? try await saveScreen(visit, screen: screen) : try await intakePage(visit, screen: screen)
        case .later: return try await saveForLater(visit)
        case .result: return try await resultPage(visit)
        case .companyFile: return try await companyFile(visit)
        case .dossier: return try await dossierZip(visit)
        case .claim(let tenant): return try await claim(visit, tenant)
        case .resume(let secret):
            return posts ? try await resume(visit, secret) : try await resumePage(visit, secret)
        default: throw WebError.notFound
        }
    }

    private func partnerPage(_ visit: Visit, _ route: PartnerRoute, _ posts: Bool) async throws -> WebResponse
    {
        switch route {
        case .queue:
            return posts ? try await changePartnerQueue(visit) : try await partnerQueue(visit)
        case .profile:
            return posts ? try await changePartnerProfile(visit) : try await partnerProfile(visit)
        case .webhooks:
            let owner = "partner:\(try await partnerOf(visit))"
            return posts
                ? try await changeWebhooks(visit, owner: owner) : try await webhooksPage(visit, owner: owner)
        case .application(let tenant):
            return posts ? try await changePartnerCase(visit, tenant) : try await partnerCase(visit, tenant)
        case .keys: return posts ? try await changeKeys(visit) : try await keysPage(visit)
        case .attachment(let tenant, let file): return try await partnerAttachment(visit, tenant, file)
        case .filing(let tenant, let track):
            return posts
                ? try await changeFiling(visit, tenant, track) : try await filingPage(visit, tenant, track)
        }
    }

    private func operatorPage(_ visit: Visit, _ route: OperatorRoute, _ posts: Bool) async throws
        -> WebResponse
    {
        switch route {
        case .queue: return posts ? try await changeQueue(visit) : try await operatorQueue(visit)
        case .application(let tenant):
            return posts ? try await changeOperatorCase(visit, tenant) : try await operatorCase(visit, tenant)
        case .partners:
            return posts ? try await changeDirectory(visit) : try await operatorPartners(visit)
        case .rules: return posts ? try await changeRules(visit) : try await operatorRules(visit)
        case .funnel: return try await operatorFunnel(visit)
        case .accounts:
            return posts ? try await changeAccount(visit) : try await operatorAccounts(visit)
        case .keys: return posts ? try await changeKeys(visit) : try await keysPage(visit)
        }
    }

    private func apiAnswer(
        _ visit: Visit, _ route: APIRoute, _ method: WebRequest.Method
    ) async throws -> WebResponse {
        switch route {
        case .document: return json(200, openAPI)
        case .tracks: return try apiTracks(visit)
        case .rule(let id): return try apiRule(id)
        case .plan: return try metered { try apiPlan(visit) }
        case .lint: return try metered { try apiLint(visit) }
        case .calculator(let which): return try metered { try apiCalculator(visit, which) }
        case .company: return method == .put ? try await apiPut(visit) : try await apiCompany(visit)
        case .companyPlan: return try await apiCompanyPlan(visit)
        case .events: return try await apiEvents(visit)
        case .partnerCases: return try await apiPartnerCases(visit)
        case .partnerCase(let tenant): return try await apiPartnerCase(visit, tenant)
        case .decision(let tenant): return try await apiDecision(visit, tenant)
        case .operatorCases: return try await apiOperatorCases(visit)
        case .operatorPartners: return try await apiOperatorPartners(visit)
        case .awsEvents: return try await awsEvent(visit)
        }
    }

    /// Signing in and what belongs to an account; every other route was answered before.
    private func accountAnswer(_ visit: Visit, _ posts: Bool) async throws -> WebResponse {
        switch visit.route {
        case .signIn: return posts ? try await beginSignIn(visit) : try signInPage(visit)
        case .signInCode: return try await signInWithCode(visit)
        case .signInLink(let token):
            return posts ? try await signInWithLink(visit, token) : try await signInLinkPage(visit, token)
        case .verify: return posts ? try await verify(visit) : try verifyPage(visit)
        case .signOut: return try await signOut(visit)
        case .account: return try await accountPage(visit)
        case .secondFactor:
            return posts ? try await changeSecondFactor(visit) : try await secondFactorPage(visit)
        case .recoveryCodes: return try await newRecoveryCodes(visit)
        case .sessions: return try await endSessions(visit)
        case .confirm: return posts ? try await confirm(visit) : try confirmationPage(visit)
        default: throw WebError.notFound
        }
    }

    private static let icon =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\"><rect width=\"32\" height=\"32\" rx=\"6\" fill=\"#0b5c4a\"/><path d=\"M6 22L13 12L19 18L26 8\" fill=\"none\" stroke=\"#fff\" stroke-width=\"3\"/></svg>"

    private func asset(_ name: String) throws -> WebResponse {
        let found: (type: String, body: [UInt8])? =
            switch name {
            case Assets.styleName: ("text/css; charset=utf-8", Array(Assets.style.utf8))
            case Assets.scriptName: ("text/javascript; charset=utf-8", Array(Assets.script.utf8))
            case Assets.fontName: Assets.font.map { ("font/woff2", $0) }
            default: nil
            }
        guard let found else { throw WebError.notFound }
        return WebResponse(200, found.type, found.body)
            .setting("Cache-Control", "public, max-age=31536000, immutable")
    }

    /// Whether requests can be served: the database answers, and takes what is written.
    ///
    /// What an operator should look at while it does stands below, a line each.
    private func ready() async throws -> WebResponse {
        try await readiness.look(at: clock(), database)
        var warnings = health.warnings
        let drafts = try await engagements.draftBytes()
        if drafts > EngagementLimits.allDraftsBytes / 10 * 8 {
            warnings.append(
                "drafts: \(drafts >> 20) of \(EngagementLimits.allDraftsBytes >> 20) MB are taken")
        }
        let lines = ["ready"] + warnings.map { "warning: \($0)" }
        return WebResponse(200, "text/plain; charset=utf-8", lines.joined(separator: "\n") + "\n")
    }

    /// Counts for whoever runs the server: only from the machine itself.
    private func metricsPage(_ visit: Visit) async throws -> WebResponse {
        let isRelayed =
            visit.request.headers["x-forwarded-for"] != nil || visit.request.headers["forwarded"] != nil
        guard !isRelayed, ["127.0.0.1", "::1"].contains(visit.request.peer) else { throw WebError.notFound }
        let stuck = try await StuckItems.all(database).count
        let text = metrics.text(
            health,
            gauges: [
                ("stuck_items", Int64(stuck)), ("draft_bytes", try await engagements.draftBytes()),
                ("draft_bytes_limit", EngagementLimits.allDraftsBytes),
            ])
        return WebResponse(200, "text/plain; version=0.0.4; charset=utf-8", text)
            .setting("Cache-Control", "no-store")
    }
}
