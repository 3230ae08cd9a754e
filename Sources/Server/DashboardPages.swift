internal import Company
internal import Credits
internal import Cryptography
internal import Dossiers
internal import Engagements
internal import Filings
internal import Persistence
internal import Overviews
internal import Planning
internal import RulePacks
internal import Spend
internal import StructuredText
internal import Synchronization
internal import Units

extension TrackState {
    /// As people read it.
    var word: String {
        switch self {
        case .draft: "Draft"
        case .ready: "Ready"
        case .founderApproved: "Approved by you"
        case .filed: "Filed"
        case .inReview: "In review"
        case .actionRequired: "Action required"
        case .approved: "Approved"
        case .landed: "On the balance"
        case .exhausted: "Used up"
        case .declined: "Declined"
        case .expired: "Expired"
        case .withdrawn: "Withdrawn"
        }
    }

    /// AWS's own word for it (Partner Central Benefits, `BenefitApplicationStatus`).
    var awsWord: String {
        switch self {
        case .draft, .ready, .founderApproved: "PENDING_SUBMISSION"
        case .filed, .inReview: "IN_REVIEW"
        case .actionRequired: "ACTION_REQUIRED"
        case .approved, .landed, .exhausted, .expired: "APPROVED"
        case .declined: "REJECTED"
        case .withdrawn: "CANCELED"
        }
    }

    /// How many of the four stages are behind it.
    var stage: Int {
        switch self {
        case .draft: 1
        case .ready, .founderApproved, .filed: 2
        case .inReview, .actionRequired: 3
        case .approved, .landed, .exhausted, .declined, .expired, .withdrawn: 4
        }
    }
}

extension TrackState {
    func word(toPartner: Bool) -> String {
        toPartner && self == .founderApproved ? "Approved by the founder" : word
    }
}

extension Holder {
    func word(toPartner: Bool) -> String {
        switch self {
        case .founder where toPartner: "the founder"
        case .partner where toPartner: "you"
        default: word
        }
    }

    /// As the founder's pages say it.
    var word: String {
        switch self {
        case .founder: "you"
        case .partner: "the partner"
        case .aws: "AWS"
        case .nobody: "nobody"
        }
    }
}

extension WebApp {
    func companiesPage(_ visit: Visit) async throws -> WebResponse {
        let account = try visit.requireSession().account
        let companies = try await engagements.companies(of: account.id)
        let table = DataTable(
            id: "companies", caption: "Your companies", head: ["Company", "Your role", "Secured", "Changed"],
            rows: companies.map { company in
                let name = companyName(company.state)
                return [
                    Cell(name, "<a href=\"\(Route.dashboard(company.scope.tenant).path)\">\(name)</a>"),
                    Cell(company.scope.role?.rawValue ?? ""),
                    Cell(company.state.granted(on: visit.today).rounded),
                    Cell(timeText(company.state.changed.seconds)),
                ]
            }, numeric: [2])
        let claims = try await unclaimed(visit)
        let body: HTML = """
            <h1>Companies</h1>
            \(claims)
            \(companies.isEmpty ? "<p>None yet.</p>" : table.html(visit))
            <div class="actions"><form method="post" action="/apply">\(token(visit))<button>New application</button></form><a class="button quiet" href="/apply/import">Import a company file</a></div>
            """
        return try show(Page(title: "Companies", body: body, tables: [table]), visit)
    }

    /// Drafts of this browser that nobody owns yet.
    private func unclaimed(_ visit: Visit) async throws -> HTML {
        var items: [HTML] = []
        for secret in drafts(visit.request) {
            guard let scope = try await tokens.draft(secret, at: visit.now),
                let state = try await engagements.load(scope)
            else { continue }
            items.append(
                "<div class=\"next\"><p>\(companyName(state)): begun in this browser \(timeText(state.opened.seconds)), in no account yet.</p>\(button("Keep it in my account", Route.claim(scope.tenant).path, visit))</div>"
            )
        }
        return "\(items)"
    }

    func claim(_ visit: Visit, _ tenant: TenantID) async throws -> WebResponse {
        let account = try visit.requireSession().account
        for secret in drafts(visit.request) {
            guard let scope = try await tokens.draft(secret, at: visit.now), scope.tenant == tenant else {
                continue
            }
            try await engagements.handle(
                .join(account.id, email: account.email, invitation: nil), scope, at: visit.now)
            let rest = drafts(visit.request).filter { $0 != secret }.joined(separator: ".")
            return .seeOther(Route.dashboard(tenant).path)
                .cookie(Cookies.draft, rest, seconds: rest.isEmpty ? 0 : Lifetimes.draft)
        }
        throw WebError.notFound
    }

    func companyName(_ state: Engagement) -> String {
        guard let draft = try? draft(state) else { return "Company" }
        return draft.value("company.name") ?? draft.value("company.website") ?? "New company"
    }

    // MARK: Result without an account

    func resultPage(_ visit: Visit) async throws -> WebResponse {
        let scope = try visit.requireScope()
        guard let state = try await engagements.load(scope) else { throw WebError.notFound }
        let draft = try draft(state)
        let open = (1...6).flatMap { Question.asked(on: $0, in: draft) }.filter {
            $0.isRequired && draft.answer(to: $0) == nil
        }
        let links =
            scope.role == nil
            ? accountOffer(visit, draft, scope.tenant)
            : "<p><a href=\"\(Route.dashboard(scope.tenant).path)\">To the dashboard</a></p>" as HTML
        guard open.isEmpty, let file = try? CompanyFile(Array(state.file.utf8)) else {
            let missing = open.map { question -> HTML in
                "<li><a href=\"\(Route.intake(scope.tenant, screen: question.screen).path)#\(QuestionForm.fieldID(question.path))\">\(QuestionForm.label(question))</a></li>\n"
            }
            let body: HTML = """
                <h1>Your result so far</h1>
                <p class="estimate">So far: <b>\(estimateText(state.file, visit.today))</b> <span class="soft small">with neutral values for what is open</span></p>
                \(open.isEmpty ? "<p>Something does not fit yet:</p>" : "<p>\(open.count == 1 ? "One answer is" : "\(open.count) answers are") still needed for the whole plan:</p>" as HTML)
                <ul>\(missing)\(faults(state, unless: open))</ul>
                <div class="actions"><a class="button quiet" href="\(Route.companyFile(scope.tenant).path)">company.yaml</a></div>
                \(links)
                """
            return try show(Page(title: "Result so far", body: body, isNarrow: true), visit)
        }
        let plan = planner.plan(file.company, of: state, asOf: visit.today)
        let (views, questions) = metered {
            (
                PlanViews(plan: plan, book: book),
                PlanViews.findings(reviewersReading(plan, file: file, book: book))
            )
        }
        let tables = [
            views.verdicts, views.changes, views.filing, views.runway, views.levers, views.outcomes,
            questions,
        ]
        let shown = tables.filter { !$0.rows.isEmpty }.map { $0.html(visit) }
        let body: HTML = """
            <h1>\(plan.company.name): what is open to you</h1>
            <p class="soft">Planned for \(plan.asOf.long). \(PlanDocument.notice)</p>
            \(views.headline)
            <div class="actions"><a class="button" href="\(Route.dossier(scope.tenant).path)">Download the dossier</a><a class="button quiet" href="\(Route.companyFile(scope.tenant).path)">company.yaml</a><a href="\(Route.intake(scope.tenant, screen: 1).path)">Change answers</a></div>
            \(links)
            \(shown)
            \(views.differences)
            \(views.assumptions)
            """
        return try show(Page(title: "Result", body: body, tables: tables), visit)
    }

    /// What keeps a file from being planned when no question of ours is open, each with the screen that asks it.
    private func faults(_ state: Engagement, unless open: [Question]) -> [HTML] {
        guard open.isEmpty else { return [] }
        do throws(Diagnostics) {
            _ = try CompanyFile(Array(state.file.utf8))
            return []
        } catch {
            return error.all.prefix(20).map { fault -> HTML in
                let screen =
                    Question.all.first { $0.path == fault.path }?.screen
                    ?? Question.all.first { fault.path.hasPrefix($0.path.prefix { $0 != "[" }) }?.screen ?? 1
                return
                    "<li><a href=\"\(Route.intake(state.tenant, screen: screen).path)\">\(fault.text(file: "company.yaml"))</a></li>\n"
            }
        }
    }

    private func accountOffer(_ visit: Visit, _ draft: CompanyDraft, _ tenant: TenantID) -> HTML {
        """
        <p class="small soft"><a href="\(Route.erase(tenant).path)">Delete this application</a></p>
        <div class="next"><p>Nothing here needs an account. With one, you follow each application, invite colleagues and share a reviewer's page.</p>
        <a class="button quiet small" href="/signin?next=\(percentEncoded(Route.companies.path))&amp;email=\(percentEncoded(draft.value("company.email") ?? ""))">Keep it in an account</a></div>
        """
    }

    // MARK: Dashboard

    func dashboardPage(_ visit: Visit) async throws -> WebResponse {
        let scope = try visit.requireScope()
        let mayEdit = (scope.role ?? .viewer) >= .editor
        if visit.query["csv"] != nil {
            let figures = try await figures(visit, scope)
            return try show(Page(title: "", body: "", tables: figures.tables), visit)
        }
        if let part = visit.query["show"] {
            let figures = try await figures(visit, scope)
            let recording: HTML? = part == "record" && mayEdit ? trackForms(visit, figures.state) : nil
            guard let body = recording ?? figures.parts[part] else { throw WebError.notFound }
            let back: HTML = "<p><a href=\"\(visit.route.path)\">Back to the dashboard</a></p>"
            return try show(Page(title: figures.name, body: "\(body)\(back)"), visit)
        }
        let known = visit.version.flatMap { figureCache.dashboard(key($0, visit, scope)) }
        let parts: DashboardParts
        if let known { parts = known } else { parts = DashboardParts(try await figures(visit, scope)) }
        let recording: HTML =
            mayEdit
            ? "<p><a href=\"\(visit.route.path)?show=record\">Record what AWS or the partner told you</a></p>"
            : ""
        return try show(
            Page(
                title: parts.name,
                body: "\(parts.top)\(recording)\(parts.rest)\(ownership(visit, scope.tenant, parts))"),
            visit)
    }

    private func key(_ version: Int, _ visit: Visit, _ scope: Scope) -> FigureCache.Key {
        FigureCache.Key(tenant: scope.tenant, version: version, day: visit.today.number)
    }

    /// The figures of a company as they are kept, or made anew and kept.
    private func figures(_ visit: Visit, _ scope: Scope) async throws -> Figures {
        if let version = visit.version, let kept = figureCache.figures(key(version, visit, scope)) {
            return kept
        }
        guard let state = try await engagements.load(scope) else { throw WebError.notFound }
        let figures = metered { made(state, visit) }
        figureCache.keep(figures, key(state.version, visit, scope))
        return figures
    }

    private func made(_ state: Engagement, _ visitor: Visit) -> Figures {
        // What is kept for others must hold nothing of this visitor's address.
        var visit = visitor
        visit.query = Form()
        guard let file = try? CompanyFile(Array(state.file.utf8)) else { return unfinished(state, visit) }
        let plan = planner.plan(file.company, of: state, asOf: visit.today)
        let views = PlanViews(plan: plan, book: book)
        let findings = reviewersReading(plan, file: file, book: book)
        let place = plan.runway.firstIndex { $0.tenancy == plan.spend.tenancy }
        let basis = plan.runwayBasis()
        // Once AWS has granted something, that is what the figures rest on; what is expected besides is told beside it.
        let rests = !state.granted(on: visit.today).isZero
        let run = place.map { plan.runway[$0] }
        let grants = (rests ? run?.grantedOnly : nil) ?? basis?.grants ?? []
        let own = run.map { rests ? $0.onGranted : $0.optimistic }
        let expected = rests ? run?.optimistic.firstNetBill : nil
        let spread = place.flatMap { place in
            basis.flatMap { basis in
                simulate(
                    [plan.runway[place].charges], with: grants, uncertainty: basis.uncertainty, paths: 1_000,
                    seed: 1, fanOf: 0
                ).first
            }
        }
        let waiting: [TrackState] = [.filed, .inReview, .actionRequired]
        let pack = plan.packs.first
        let inReview = state.tracks.filter { waiting.contains($0.state) }.map { record in
            pack?.track(record.track)?.award.expected ?? .zero
        }.total()
        let range =
            spread.map {
                "\(PlanDocument.tenths($0.runwayTenths.p10)) to \(PlanDocument.tenths($0.runwayTenths.p90)) months, 4 futures in 5"
            } ?? "no credits to burn yet"
        let basisText =
            rests ? "On what AWS has granted" : "At the expected awards"
        let first = own?.firstNetBill
        // The month of the first bill is a part month; the one after it is what is then due every month.
        let cliff = first.map { bill -> (month: Month, amount: Money) in
            let next = bill.month.number - (own?.firstMonth.number ?? 0) + 1
            guard let net = own?.net, net.indices.contains(next), net[next] > bill.amount else { return bill }
            return (bill.month.adding(1), net[next])
        }
        let burn = own.map { line -> DataTable in
            return DataTable(
                id: "burn", caption: "Burn by month: gross, credit, net",
                head: ["Month", "Gross", "Credit", "Net"],
                rows: line.gross.indices.map { month in
                    [
                        Cell(line.firstMonth.adding(month).text), Cell(line.gross[month].rounded),
                        Cell(line.credit[month].rounded), Cell(line.net[month].rounded),
                    ]
                }, numeric: [1, 2, 3])
        }
        let tracks = trackTable(state, plan)
        let chart = own.map { PlanViews.figure(Chart.burn($0, spread?.fan), visit) }
        let charts = own.map { Chart.runway(plan, $0, spread?.fan).map { PlanViews.figure($0, visit) } } ?? []
        let questions = PlanViews.findings(findings)
        let packages = views.packages(Dossier.packages(of: plan, book: book))
        let tables =
            [tracks] + (burn.map { [$0] } ?? []) + [
                packages, views.filing, views.runway, views.verdicts, views.changes, views.levers,
                views.services,
                questions,
                views.reasons,
            ] + charts.map(\.table) + (chart.map { [$0.table] } ?? [])
        let top: HTML = """
            <h1>\(plan.company.name)</h1>
            <ul class="figures">
            \(granted(plan, state))
            <li><b>\(inReview.rounded)</b><span>in review, expected</span></li>
            <li><b>\(first.map { $0.month.name } ?? (own.map { "\(PlanDocument.months($0)) months" } ?? "none"))</b><span>runway: \(range)</span></li>
            <li><b>\(cliff.map { "\($0.amount.rounded)/month" } ?? "none")</b><span>cliff\(cliff.map { " from \($0.month.name)" } ?? "")\(first.map { "; first bill in cash \($0.month.name), \($0.amount.rounded)" } ?? "")\(rests ? "; with what is expected besides: \(expected.map { $0.month.name } ?? "none")" : "")</span></li>
            </ul>
            \(nextStep(state, plan, findings))
            <div class="two"><div>\(tracks.html(visit))</div>\(chart?.html ?? "")</div>
            """
        let rest: HTML = """
            <h2>Burn</h2>
            <p class="soft small">\(basisText), on \(plan.spend.tenancy.rawValue).</p>
            <p><a href="\(visit.route.path)?show=burn">Ranges, what pays each month, the cliff, tenancy models</a></p>
            <h2>Why this estimate</h2>
            \(views.headline)\(views.verdicts.html(visit))\(views.changes.rows.isEmpty ? "" : views.changes.html(visit))
            <p><a href="\(visit.route.path)?show=why">Every rule that was asked</a></p>
            \(views.levers.rows.isEmpty ? "" : "<h2>Levers</h2>\(views.levers.html(visit))" as HTML)
            <h2>Filing order</h2>\(views.filing.html(visit))\(views.runway.html(visit))
            <h2>Itemization</h2><p>\(plan.spend.total(month: 0).rounded) in month 1, \(plan.spend.total(month: 11).rounded) in month 12.</p>
            <p><a href="\(visit.route.path)?show=services">All services, with price and coverage</a></p>
            <h2>Work packages and documents</h2>
            \(packages.rows.isEmpty ? "" : "<p><a href=\"\(visit.route.path)?show=packages\">Work packages, week by week</a></p>" as HTML)
            <p>The dossier holds the applications, the packages with their evidence, spend, timeline and charts.</p>
            <div class="actions"><a class="button" href="\(Route.dossier(state.tenant).path)">Download the dossier</a><a class="button quiet" href="\(Route.companyFile(state.tenant).path)">company.yaml</a><a class="button quiet" href="\(Route.intake(state.tenant, screen: 1).path)">Change answers</a></div>
            \(questions.rows.isEmpty ? "" : "<details><summary>Reviewer's questions: \(findings.count)</summary>\(questions.html(visit))</details>" as HTML)
            \(views.differences)\(views.assumptions)
            """
        let name = plan.company.name
        return Figures(
            state: state, top: top, rest: rest, tables: tables, name: name,
            parts: [
                "services": "<h1>\(name): itemization</h1>\(views.services.html(visit))",
                "packages": "<h1>\(name): work packages</h1>\(packages.html(visit))",
                "why": "<h1>\(name): every rule that was asked</h1>\(views.reasons.html(visit))",
                "burn": """
                <h1>\(name): burn</h1><p class="soft">\(basisText), on \(plan.spend.tenancy.rawValue).</p>
                <div class="two">\(charts.map(\.html))</div>
                """,
            ])
    }

    private func unfinished(_ state: Engagement, _ visit: Visit) -> Figures {
        let top: HTML = """
            <h1>\(companyName(state))</h1>
            <ul class="figures"><li><b>\(state.granted(on: visit.today).rounded)</b><span>credits secured</span></li><li><b>\(estimateText(state.file, visit.today))</b><span>estimate so far</span></li></ul>
            <div class="next"><p><b>Next step (yours):</b> answer what is still open.</p><a class="button small" href="\(Route.result(state.tenant).path)">What is open</a></div>
            """
        return Figures(state: state, top: top, rest: "", tables: [], name: companyName(state))
    }

    /// What AWS has granted, and what is left of it today.
    private func granted(_ plan: Plan, _ state: Engagement) -> HTML {
        let own = plan.awards.filter { $0.award.origin != .file }
        let (all, left) = (own.map(\.granted).total(), own.map(\.left).total())
        let expired = own.map(\.expired).total()
        guard all != left else { return "<li><b>\(all.rounded)</b><span>credits secured</span></li>" }
        let read = own.compactMap { $0.isReckoned ? nil : $0.award.left?.read }.max()
        let basis = read.map { "as read on \($0.text)" } ?? "by the forecast of bills since"
        let lost = expired.isZero ? "" : "; \(expired.rounded) expired unused"
        return
            "<li><b>\(left.rounded)</b><span>left of \(all.rounded) credits secured, \(basis)\(lost)</span></li>"
    }

    /// The one thing that is the founder's to do now.
    private func nextStep(_ state: Engagement, _ plan: Plan, _ findings: [Finding]) -> HTML {
        func step(_ text: String, _ label: String, _ link: String) -> HTML {
            "<div class=\"next\"><p><b>Next step (yours):</b> \(text)</p><a class=\"button small\" href=\"\(link)\">\(label)</a></div>"
        }
        let home = Route.dashboard(state.tenant).path
        if let record = state.tracks.first(where: { $0.holder == .founder && $0.state == .actionRequired }) {
            let note = record.note.isEmpty ? "" : ": \(record.note)"
            return step(
                "\(record.track.rawValue) needs an answer from you\(note)", "Answer", "\(home)?show=record")
        }
        if let blocker = findings.first(where: { $0.question.severity == .error }) {
            return step(
                "\(blocker.question.fix) (\(blocker.question.name))", "Mend it",
                Route.intake(
                    state.tenant, screen: Question.all.first { $0.path == blocker.path }?.screen ?? 3
                ).path)
        }
        let begun = Set(
            state.tracks.filter { $0.state != .draft && ($0.state != .ready || $0.holder != .founder) }.map(
                \.track))
        if let filing = plan.packs.first?.filingOrder.first(where: {
            !$0.isOpen && !begun.contains($0.track.id)
        }) {
            let what = "\(filing.track.name), \(filing.amount.expected.short), on \(filing.file.text)"
            let filer = filing.track.filer
            return step(
                filer == .founder
                    ? "file \(what)"
                    : "have \(filer == .investor ? plan.company.voucher ?? "your investor" : "your \(filer.rawValue)") file \(what)",
                "What it takes",
                Route.track(filing.track.id.rawValue).path)
        }
        return "<div class=\"next\"><p><b>Next step:</b> nothing is yours at the moment.</p></div>"
    }

    /// Each application: where it stands, who holds it, since when.
    private func trackTable(_ state: Engagement, _ plan: Plan) -> DataTable {
        let planned = plan.packs.first?.filingOrder.map(\.track.id) ?? []
        let ids = planned + state.tracks.map(\.track).filter { !planned.contains($0) }
        return DataTable(
            id: "tracks", caption: "Applications", head: ["Track", "State", "Held by", "Since", "Amount"],
            rows: ids.map { id in
                let record = state.track(id)
                let now = record?.state ?? .draft
                let name = plan.packs.compactMap { $0.track(id)?.track.name }.first ?? id.rawValue
                let dots =
                    String(repeating: "●", count: now.stage) + String(repeating: "○", count: 4 - now.stage)
                let amount =
                    record?.amount.map { "\($0.rounded) awarded" }
                    ?? (now == .declined || now == .withdrawn
                        ? ""
                        : plan.packs.first?.track(id).map { "\($0.award.expected.rounded) expected" } ?? "")
                return [
                    Cell(
                        name,
                        state.filing(id) == nil && Channels.embedded.channel(id)?.isPartnerFiled != true
                            ? "<a href=\"\(Route.track(id.rawValue).path)\">\(name)</a>"
                            : "<a href=\"\(Route.filing(state.tenant, id.rawValue).path)\">\(name)</a>"),
                    Cell(
                        now.word,
                        "<span aria-hidden=\"true\">\(dots)</span> <span class=\"word \(now.rawValue)\" title=\"stage \(now.stage) of 4; AWS: \(now.awsWord)\">\(now.word)</span>"
                    ),
                    Cell((record?.holder ?? .founder).word),
                    record.map { record in
                        let day = Day(number: Int(record.since.seconds / 86_400))
                        return Cell(day.text, date(day))
                    } ?? Cell("not begun"),
                    Cell(amount),
                ]
            }, numeric: [4])
    }

    private func trackForms(_ visit: Visit, _ state: Engagement) -> HTML {
        let tracks = book.packs.first?.tracks ?? []
        let forms = tracks.map { track -> HTML in
            let now = state.track(track.id)?.state ?? .draft
            let states = now.next.map { next -> HTML in
                "<option value=\"\(next.rawValue)\">\(next.word)</option>"
            }
            let holders = Holder.allCases.map { holder -> HTML in
                "<option value=\"\(holder.rawValue)\">\(holder.word)</option>"
            }
            let id = track.id.rawValue
            return """
                <details><summary>\(track.name): \(now.word)</summary><form method="post" action="\(Route.moveTrack(state.tenant, id).path)">\(token(visit))
                <div class="field"><label for="s-\(id)">Now it is</label><select id="s-\(id)" name="state">\(states)</select></div>
                <div class="field"><label for="h-\(id)">Held by</label><select id="h-\(id)" name="holder">\(holders)</select></div>
                <div class="field"><label for="a-\(id)">Amount awarded, US dollars (for an approval)</label><input id="a-\(id)" name="amount" inputmode="decimal" maxlength="18" size="12"></div>
                <div class="field"><label for="n-\(id)">Note</label><input id="n-\(id)" name="note" maxlength="\(EngagementLimits.note)" size="36"></div>
                <button class="small">Record it</button></form></details>
                """
        }
        return "<h1>Record what AWS or the partner told you</h1>\(forms)"
    }

    private func ownership(_ visit: Visit, _ tenant: TenantID, _ parts: DashboardParts) -> HTML {
        let role = visit.scope?.role ?? .viewer
        let editing: HTML =
            role >= .editor
            ? "<li><a href=\"\(Route.links(tenant).path)\">Share the reviewer's page</a></li><li><a href=\"\(Route.keys(tenant).path)\">API keys</a></li>"
            : ""
        let owning: HTML =
            role >= .owner
            ? "<li><a href=\"\(Route.webhooks(tenant).path)\">Webhooks</a></li><li><a href=\"\(Route.erase(tenant).path)\">Delete everything</a></li>"
            : ""
        return """
            <h2>People, sharing, log</h2>
            <ul><li><a href="\(Route.people(tenant).path)">People: \(parts.people)</a></li>\(editing)<li><a href="\(Route.match(tenant).path)">Partner: \(parts.partner)</a></li><li><a href="\(Route.activity(tenant).path)">Activity log</a></li>\(owning)</ul>
            <div class="actions">\(button("Export everything (zip)", Route.export(tenant).path, visit, style: "quiet"))</div>
            """
    }

    func moveTrack(_ visit: Visit, _ tenant: TenantID, _ id: String) async throws -> WebResponse {
        guard let track = TrackID(rawValue: id), let target = visit.form["state"].flatMap(TrackState.init),
            let holder = visit.form["holder"].flatMap(Holder.init)
        else { throw WebError(422, "That cannot be recorded", "Choose a state and who holds it.") }
        var amount: Money?
        if let text = visit.form.text("amount") {
            guard let money = try? Money(parsing: text.filter { $0 != "," && $0 != "$" && $0 != " " }) else {
                throw WebError(422, "That is no amount", "Write US dollars, as 25000.")
            }
            amount = money
        }
        try await engagements.handle(
            .moveTrack(
                track, to: target, holder: holder, amount: amount, note: visit.form.text("note") ?? ""),
            try visit.requireScope(), at: visit.now)
        return .seeOther(Route.dashboard(tenant).path)
    }

    // MARK: Log, export, deletion

    func activityPage(_ visit: Visit) async throws -> WebResponse {
        let scope = try visit.requireScope()
        guard let state = try await engagements.load(scope) else { throw WebError.notFound }
        let wanted = visit.query.text("kind") ?? ""
        let shown = try await engagements.newest(
            scope, kind: Event.kinds.contains(wanted) ? wanted : nil, count: 100
        ).reversed()
        let table = DataTable(
            id: "activity", caption: "What happened, newest first",
            head: ["Number", "When", "Who", "What", "Details", "Hash"],
            rows: shown.map { event in
                [
                    Cell("\(event.version)"), Cell(timeText(event.at.seconds)), Cell(who(event.actor, state)),
                    Cell(event.kind), Cell(details(event.event, state)), Cell(String(event.hash.prefix(12))),
                ]
            }, numeric: [0])
        let space = try await engagements.space(scope)
        let options = Event.kinds.map { kind -> HTML in
            "<option value=\"\(kind)\"\(kind == wanted ? " selected" as HTML : "")>\(kind)</option>"
        }
        let body: HTML = """
            <h1>Activity log</h1>
            <p>Every change is one line, and each line's hash covers the one before it, so that a line changed or taken out shows. The newest 100 are here; the export holds all.</p>
            <p class="soft">The log holds \(megabytes(space.used)) of \(String(space.most >> 20)) MB. A full one takes no more answers; withdrawing, removing, exporting and what AWS decides go on.</p>
            <form method="get" action="\(visit.route.path)"><div class="field"><label for="kind">Show</label><select id="kind" name="kind"><option value="">everything</option>\(options)</select> <button class="small quiet">Filter</button></div></form>
            \(table.html(visit))
            <p><a href="\(Route.dashboard(scope.tenant).path)">Back to the dashboard</a></p>
            """
        return try show(Page(title: "Activity log", body: body, tables: [table]), visit)
    }

    /// Millions of bytes with one digit behind the point.
    private func megabytes(_ bytes: Int64) -> String {
        let tenths = bytes * 10 / (1 << 20)
        return "\(tenths / 10).\(tenths % 10)"
    }

    private func who(_ actor: Actor, _ state: Engagement) -> String {
        switch actor {
        case .user(let id): state.members.first { $0.user == id }?.email ?? "a former member"
        case .draftHolder: "the founder, before the account"
        case .shareLink(let id): "reader of \(state.link(id)?.label ?? "a link")"
        case .partner(let partner, _): "partner \(partner)"
        case .operator: "the operator"
        case .system: "CloudRoute"
        }
    }

    private func details(_ event: Event?, _ state: Engagement) -> String {
        switch event {
        case .answered(let screen, let paths, change: _)?:
            "screen \(screen): \(paths.isEmpty ? "nothing new" : paths.joined(separator: ", "))"
        case .joined(_, let email, let role, _)?: "\(email) as \(role.rawValue)"
        case .invited(_, let email, let role, _)?: "\(email) as \(role.rawValue)"
        case .roleChanged(let user, let role)?:
            "\(state.members.first { $0.user == user }?.email ?? "a former member") is \(role.rawValue)"
        case .linkCreated(_, let label, let expires)?: "\(label), until \(timeText(expires.seconds))"
        case .linkRevoked(let id)?, .linkOpened(let id)?: state.link(id)?.label ?? ""
        case .trackMoved(let track, let target, let holder, let amount, let note)?:
            "\(track.rawValue): \(target.word), held by \(holder.word)\(amount.map { ", \($0.rounded)" } ?? "")\(note.isEmpty ? "" : ", \(note)")"
        case .filing(let track, let filing)?: "\(track.rawValue): \(filing.summary)"
        case .matching(let event)?: event.summary
        case .emailChanged(_, let email)?: email
        case .opened?, .imported?, .finished?, .invitationRevoked?, .removed?, .exported?: ""
        case nil: "erased"
        }
    }

    /// The company file, the log and the dossier in one archive.
    func export(_ visit: Visit) async throws -> WebResponse {
        let scope = try visit.requireScope()
        try limit(.export, scope.tenant.text, visit)
        let state = try await engagements.handle(.export, scope, at: visit.now)
        let events = try await engagements.events(scope)
        let log: JSON = .object([
            "schema": "cloudroute/events/1", "tenant": .string(scope.tenant.text),
            "events": .array(events.map(eventJSON)),
        ])
        var files = [
            DossierFile(path: "company.yaml", text: state.file),
            DossierFile(path: "events.json", text: log.pretty),
            DossierFile(path: "state.json", text: state.json.pretty),
        ]
        if let file = try? CompanyFile(Array(state.file.utf8)) {
            files += dossierFiles(file, of: state, visit.today).map {
                DossierFile(path: "dossier/\($0.path)", bytes: $0.bytes)
            }
        }
        return .download("cloudroute-export.zip", "application/zip", zip(files))
    }

    func eventJSON(_ event: StoredEvent) -> JSON {
        .object([
            "version": .integer(event.version), "at": .string(isoText(event.at)),
            "actor": .string(event.actor.text),
            "kind": .string(event.kind), "body": event.event?.body ?? .null, "hash": .string(event.hash),
        ])
    }

    func erasePage(_ visit: Visit) throws -> WebResponse {
        let tenant = try visit.requireScope().tenant
        let body: HTML = """
            <h1>Delete everything</h1>
            <p>This erases the company file, all answers, people, links, keys and notes. It cannot be undone: export first.</p>
            <p>What is kept, and why: for each log entry its number, time, kind and hash, so that the log can still be shown to be unbroken; who deleted and when. None of it says what was in the entries.</p>
            <div class="actions">\(visit.scope?.role == nil ? "<a class=\"button quiet\" href=\"\(Route.companyFile(tenant).path)\">company.yaml</a>" as HTML : button("Export everything (zip)", Route.export(tenant).path, visit, style: "quiet"))</div>
            <form method="post" action="\(visit.route.path)">\(token(visit))<div class="field"><label for="sure">Type DELETE to go on</label><input id="sure" name="sure" autocomplete="off" maxlength="10" size="10"></div><button class="danger">Delete everything</button></form>
            """
        return try show(Page(title: "Delete everything", body: body, isNarrow: true), visit)
    }

    func erase(_ visit: Visit) async throws -> WebResponse {
        guard visit.form.text("sure") == "DELETE" else {
            throw WebError(422, "Nothing was deleted", "Type DELETE in capitals to delete everything.")
        }
        if visit.session != nil { try visit.requireConfirmed() }
        try await engagements.erase(try visit.requireScope(), at: visit.now)
        noticed(.deleted, visit.request, account: visit.account?.id)
        return .seeOther(visit.session == nil ? Route.home.path : Route.companies.path)
    }

    // MARK: The reviewer's page

    func sharedPage(_ visit: Visit, _ secret: String) async throws -> WebResponse {
        try limit(.shared, visit.peer, visit)
        guard let found = try await tokens.share(secret, at: visit.now) else { throw WebError.notFound }
        guard let before = try await engagements.load(found.scope) else { throw WebError.notFound }
        let file = try complete(before)
        let state =
            visit.request.method == .head
            ? before : try await engagements.handle(.openLink(found.link), found.scope, at: visit.now)
        guard let link = state.link(found.link), link.isOpen(at: visit.now) else { throw WebError.notFound }
        let plan = planner.plan(file.company, of: state, asOf: visit.today)
        let dossier = Dossier(plan, file: file, book: book)
        let body: HTML = """
            <p class="soft small">Reviewer's page for \(link.label), readable until \(timeText(link.expires.seconds)). Opening it was recorded.</p>
            \(dossier.reviewerPage)
            """
        return html(200, bare(title: "Reviewer's page: \(plan.company.name)", body: body))
    }

    /// A page without navigation or script, for an outside reader.
    private func bare(title: String, body: HTML) -> HTML {
        """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>\(title)</title><link rel="stylesheet" href="/assets/\(Assets.styleName)"></head>
        <body><main id="main" class="narrow reviewer">\(body)</main><footer><div><p>\(PlanDocument.notice)</p></div></footer></body></html>

        """
    }
}

/// ISO 8601 with milliseconds, UTC.
func isoText(_ moment: Instant) -> String { moment.isoText }
