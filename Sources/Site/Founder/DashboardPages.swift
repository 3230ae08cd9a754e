internal import Addresses
internal import Web
internal import PublicSite
internal import Services
internal import Statistics
internal import FilingRecords
internal import Documents
internal import Company
internal import Credits
internal import Dossiers
internal import Engagements
internal import Filings
internal import Persistence
internal import Overviews
internal import Planning
internal import RulePacks
internal import Spend
internal import Units

extension Services {
    // MARK: Dashboard

    func dashboardPage(_ visit: Visit) async throws -> WebResponse {
        let scope = try visit.requireScope()
        let mayEdit = (scope.role ?? .viewer) >= .editor
        if visit.query["csv"] != nil {
            let tables = try await figures(visit, scope).tables
            return try show(Page(title: "", body: "", tables: tables), visit)
        }
        if let part = visit.query["show"] {
            let figures = try await figures(visit, scope)
            let recording: HTML? = part == "record" && mayEdit ? trackForms(visit, figures.state) : nil
            guard let body = recording ?? figures.parts[part] else { throw WebError.notFound }
            let all: HTML = "\(body)<p><a href=\"\(visit.route.path)\">Back to the dashboard</a></p>"
            return try show(Page(title: figures.name, body: all), visit)
        }
        guard let version = visit.version, let kind = visit.account?.kind else { throw WebError.notFound }
        let key = key(version, visit, scope)
        let reader = FigureCache.Reader(
            key: key, role: scope.role ?? .viewer, kind: kind, csrf: visit.csrf,
            unread: visit.unread)
        return try await figureCache.page(for: reader, asked: visit.request.headers["if-none-match"]) {
            let (parts, version) = try await figureCache.parts(key) { try await figures(visit, scope) }
            let record: HTML =
                "<p><a href=\"\(visit.route.path)?show=record\">Record what AWS or the partner told you</a></p>"
            let body: HTML =
                "\(parts.top)\(mayEdit ? record : "")\(parts.rest)\(ownership(visit, scope.tenant, parts))"
            return (try show(Page(title: parts.name, body: body), visit), version)
        }
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
        let runway = RunwayOverview(plan)
        let burn = burnTable(runway)
        let tracks = trackTable(state, plan)
        let chart = runway.line.map {
            PlanViews.drawing(
                .credits(of: plan, $0, restsOnGranted: runway.restsOnGranted), visit,
                isBeside: true)
        }
        let charts =
            runway.line.map {
                ([Chart.burn($0, runway.spread?.fan)] + Chart.runway(plan, $0, runway.spread?.fan)).map {
                    PlanViews.figure($0, visit)
                }
            } ?? []
        let questions = PlanViews.findings(findings, of: state.tenant)
        let packages = views.packages(Dossier.packages(of: plan, book: book))
        let tables =
            [tracks] + (burn.map { [$0] } ?? []) + [
                packages, views.filing, views.runway, views.verdicts, views.changes, views.levers,
                views.services,
                questions,
                views.reasons,
            ] + charts.map(\.table) + (chart.map { [$0.table] } ?? [])
        let top = top(state, plan, runway, findings, tracks.html(visit), chart?.html ?? "")
        let rest: HTML = """
            <h2>Burn</h2>
            <p class="soft small">\(basis(runway)), on \(plan.spend.tenancy.rawValue).</p>
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
            <div class="actions"><a class="button" href="\(Route.dossier(state.tenant).path)" data-busy="Writing the dossier">Download the dossier</a>\(printer == nil ? "" : "<a class=\"button quiet\" href=\"\(Route.dossier(state.tenant).path)?pdf=1\" data-busy=\"Printing the dossier\">With PDFs</a>" as HTML)<a class="button quiet" href="\(Route.infrastructure(state.tenant).path)">The stack as Terraform</a><a class="button quiet" href="\(Route.audit(.readiness(state.tenant)).path)">SOC 2 readiness</a><a class="button quiet" href="\(Route.companyFile(state.tenant).path)">company.yaml</a><a class="button quiet" href="\(Route.intake(state.tenant, screen: 1).path)">Change answers</a></div>
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
                <h1>\(name): burn</h1><p class="soft">\(basis(runway)), on \(plan.spend.tenancy.rawValue).</p>
                <div class="two">\(charts.map(\.html))</div>
                """,
            ])
    }

    private func basis(_ runway: RunwayOverview) -> String {
        runway.restsOnGranted ? "On what AWS has granted" : "At the expected awards"
    }

    private func burnTable(_ runway: RunwayOverview) -> DataTable? {
        runway.line.map { line in
            DataTable(
                id: "burn", caption: "Burn by month: gross, credit, net",
                head: ["Month", "Gross", "Credit", "Net"],
                rows: line.gross.indices.map { month in
                    [
                        Cell(line.firstMonth.adding(month).text), Cell(line.gross[month].rounded),
                        Cell(line.credit[month].rounded), Cell(line.net[month].rounded),
                    ]
                }, numeric: [1, 2, 3])
        }
    }

    /// The figures above everything else, and what to do next.
    private func top(
        _ state: Engagement, _ plan: Plan, _ runway: RunwayOverview, _ findings: [Finding], _ tracks: HTML,
        _ chart: HTML
    ) -> HTML {
        let (length, cliff) = burnDown(runway)
        return """
            <h1>\(plan.company.name)</h1>
            \(matchHead(state))
            <ul class="figures">
            \(granted(plan, runway))
            <li><b>\(plan.expectedInReview(state).rounded)</b><span>in review, expected</span></li>
            <li><b>\(length.figure)</b><span>\(length.words)</span></li>
            <li><b>\(cliff.figure)</b><span>\(cliff.words)</span></li>
            </ul>
            \(nextStep(state, plan, findings))
            <div class="two">\(chart)<div>\(tracks)</div></div>
            """
    }

    /// Until when credits pay and what comes after; where nothing is granted yet, both are none, and what is expected stands beside.
    private func burnDown(_ runway: RunwayOverview) -> (
        length: (figure: String, words: String), cliff: (figure: String, words: String)
    ) {
        let (first, cliff) = (runway.firstBill, runway.cliff)
        let range =
            runway.spread.map(PlanDocument.range) ?? "no credits to burn yet"
        let line = runway.line
        let uncovered =
            line?.paysWholeBills == false
            ? line?.firstCash.map {
                "; besides, \($0.amount.rounded) is due in cash from \($0.month.name) on, which no credit covers"
            } ?? "" : ""
        let until =
            first?.month.name ?? runway.line.map { "\(PlanDocument.months($0)) months" } ?? "none"
        let due = cliff.map { "\($0.amount.rounded)/month" } ?? "none"
        let from = cliff.map { " from \($0.month.name)" } ?? ""
        let bill =
            first.map { "; \(line?.endWords ?? "first bill in cash") \($0.month.name), \($0.amount.rounded)" }
            ?? ""
        guard runway.restsOnGranted else {
            return (
                ("none yet", "runway; with what is expected: \(until), \(range)"),
                ("none yet", "cliff; with what is expected: \(due)\(from)\(bill)")
            )
        }
        let besides = runway.expectedBill?.name ?? "none"
        return (
            (until, "runway: \(range)\(uncovered)"),
            (due, "cliff\(from)\(bill); with what is expected besides: \(besides)")
        )
    }

    /// The match while it runs: how far it is, and where to look; afterwards it stands with the people.
    private func matchHead(_ state: Engagement) -> HTML {
        let match = state.matching
        let words: HTML
        switch match.stage {
        case .none, .matched: return ""
        case .searching: words = "A partner is being looked for, since \(match.since.html)."
        case .offered:
            words =
                "A partner looks at your application until \((match.current?.expires ?? match.since).html)\(match.consent?.waits == true ? "" : "; the promise is an answer within 24 hours of \(match.since.html)" as HTML)."
        case .queued: words = "No partner fits at the moment: the operator looks into it."
        }
        return
            "<p class=\"note\">\(Icon.clock.html) <b>Your match:</b> \(words) <a href=\"\(Route.match(state.tenant).path)\">Who and why</a></p>"
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
    private func granted(_ plan: Plan, _ runway: RunwayOverview) -> HTML {
        let own = plan.awards.filter { $0.award.origin != .file }
        let (all, left) = (own.map(\.granted).total(), own.map(\.left).total())
        let expired = own.map(\.expired).total()
        let wasted = runway.restsOnGranted ? runway.line?.stranded ?? .zero : .zero
        let unused = wasted.isZero ? "" : "; \(wasted.rounded) would expire unused"
        guard all != left else {
            return "<li><b>\(all.rounded)</b><span>credits secured\(unused)</span></li>"
        }
        let read = own.compactMap { $0.isReckoned ? nil : $0.award.left?.read }.max()
        let basis = read.map { "as read on \($0.text)" } ?? "by the forecast of bills since"
        let lost = expired.isZero ? "" : "; \(expired.rounded) expired unused"
        return
            "<li><b>\(left.rounded)</b><span>left of \(all.rounded) credits secured, \(basis)\(lost)\(unused)</span></li>"
    }

    /// The one thing that is the founder's to do now.
    private func nextStep(_ state: Engagement, _ plan: Plan, _ findings: [Finding]) -> HTML {
        let steps = state.waitingSteps(plan, findings)
        func since(_ step: WaitingStep) -> HTML {
            step.since.map { " <span class=\"soft small\">(since \(Day(containing: $0).long))</span>" } ?? ""
        }
        if let step = steps.first(where: { $0.holder == .founder }) {
            return
                "<div class=\"next\"><p><b>Next step (yours):</b> \(step.text)\(since(step))</p><a class=\"button small\" href=\"\(step.path(state.tenant))\">\(step.label)</a></div>"
        }
        if let step = steps.first {
            return
                "<div class=\"next\"><p><b>Next step (your partner's):</b> \(step.text)\(since(step))</p><a class=\"button small quiet\" href=\"\(step.path(state.tenant))\">Look</a></div>"
        }
        return "<div class=\"next\"><p><b>Next step:</b> nothing is yours at the moment.</p></div>"
    }

    /// Each application: where it stands, who holds it, since when.
    func trackTable(_ state: Engagement, _ plan: Plan) -> DataTable {
        let planned = plan.filingOrder.map(\.track.id)
        let ids = planned + state.tracks.map(\.track).filter { !planned.contains($0) }
        return DataTable(
            id: "tracks", caption: "Applications",
            head: ["Track", "State", "Held by", "Since", "AWS / market"],
            rows: ids.map { id in
                let record = state.track(id)
                let now = record?.state ?? .draft
                let name = plan.packs.compactMap { $0.track(id)?.track.name }.first ?? id.rawValue
                let open = now != .declined && now != .withdrawn
                let planned = open ? plan.filingOrder.first { $0.track.id == id } : nil
                let awarded = record?.amount.map { "\($0.rounded) awarded" }
                return [
                    Cell(
                        name,
                        "<a href=\"\(Route.filing(state.tenant, id.rawValue).path)\">\(name)</a>"),
                    Services.stateCell(now),
                    Cell((record?.holder ?? .founder).word),
                    record.map { record in
                        let day = Day(containing: record.since)
                        return Cell(day.text, date(day))
                    } ?? Cell("not begun"),
                    Cell(
                        awarded ?? planned?.expectedText ?? "",
                        "\(awarded ?? planned?.expectedFigures ?? "")"),
                ]
            })
    }

    private func trackForms(_ visit: Visit, _ state: Engagement) -> HTML {
        // What has a record here is told on the record's own page.
        let tracks = (book.packs.first?.tracks ?? []).filter { state.filing($0.id) == nil }
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
        let records = state.filings.map { filing -> HTML in
            "<li><a href=\"\(Route.filing(state.tenant, filing.track.rawValue).path)\">\(filing.track.title)</a> is told on its record's page.</li>"
        }
        return
            "<h1>Record what AWS or the partner told you</h1>\(records.isEmpty ? "" : "<ul>\(records)</ul>" as HTML)\(forms)"
    }

    private func ownership(_ visit: Visit, _ tenant: TenantID, _ parts: DashboardParts) -> HTML {
        let role = visit.scope?.role ?? .viewer
        let editing: HTML =
            role >= .editor
            ? "<li><a href=\"\(Route.details(tenant).path)\">What else reviewers ask</a></li><li><a href=\"\(Route.file(tenant).path)\">Change the company's file, or bring another</a></li><li><a href=\"\(Route.links(tenant).path)\">Share the reviewer's page</a></li><li><a href=\"\(Route.keys(tenant).path)\">API keys</a></li>"
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
        let amount = visit.form.money("amount")
        guard amount != nil || visit.form.text("amount") == nil else {
            throw WebError(422, "That is no amount", "Write US dollars, as 25000.")
        }
        guard let state = try await engagements.load(try visit.requireScope()) else {
            throw WebError.notFound
        }
        if target == .declined, visit.form["back"] == "track", visit.form["sure"] != "yes" {
            throw WebError(422, "Nothing was told", "Say that it is AWS's answer.")
        }
        var note = visit.form.text("note") ?? ""
        if let text = visit.form.text("day") {
            guard let day = Day(text), day <= visit.today.adding(days: 1) else {
                throw WebError(422, "That is no day", "Write one up to today, as \(visit.today.text).")
            }
            note = ["on \(day.text)", note].filter { !$0.isEmpty }.joined(separator: ": ")
            note = String(note.prefix(EngagementLimits.note))
        }
        _ = try nameOfFile(visit)
        try await engagements.handle(
            .moveTrack(track, to: target, holder: holder, amount: amount, note: note),
            try visit.requireScope(), at: visit.now)
        try await keepFile(visit, state, by: .founder, track: track)
        return .seeOther(
            visit.form["back"] == "track" ? Route.filing(tenant, id).path : Route.dashboard(tenant).path)
    }
}
