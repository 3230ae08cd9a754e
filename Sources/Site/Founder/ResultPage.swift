internal import Addresses
internal import Web
internal import PublicSite
internal import Services
internal import Documents
internal import Company
internal import Dossiers
internal import Engagements
internal import Persistence
internal import Planning
internal import StructuredText
internal import Units

extension Services {
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
            : "<div class=\"next\"><p>The dashboard follows each application, and has your next step.</p><a class=\"button small\" href=\"\(Route.dashboard(scope.tenant).path)\">To the dashboard</a></div>"
                as HTML
        guard open.isEmpty, let file = try? CompanyFile(Array(state.file.utf8)) else {
            let missing = open.map { question -> HTML in
                "<li><a href=\"\(Route.intake(scope.tenant, screen: question.screen).path)#\(QuestionForm.fieldID(question.path))\">\(question.label)</a></li>\n"
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
                PlanViews.findings(
                    reviewersReading(plan, file: file, book: book), of: scope.role.map { _ in scope.tenant })
            )
        }
        let tables = [
            views.verdicts, views.changes, views.filing, views.runway, views.levers, views.outcomes,
            questions,
        ]
        let drawing: HTML =
            plan.ownRunway.map {
                PlanViews.drawing(.credits(of: plan, $0.optimistic, restsOnGranted: false), nil).html
            } ?? ""
        let shown = tables.filter { !$0.rows.isEmpty }.map { $0.html(visit) }
        let body: HTML = """
            <h1>\(plan.company.name): what is open to you</h1>
            <p class="soft">Planned for \(plan.asOf.long). \(PlanDocument.notice)</p>
            \(views.headline)
            \(drawing)
            \(links)
            <div class="actions"><a class="button quiet" href="\(Route.dossier(scope.tenant).path)" data-busy="Writing the dossier">Download the dossier</a><a class="button quiet" href="\(Route.companyFile(scope.tenant).path)">company.yaml</a><a href="\(Route.intake(scope.tenant, screen: 1).path)">Change answers</a>\(scope.role == nil ? "<a class=\"soft\" href=\"\(Route.erase(scope.tenant).path)\">Delete this application</a>" as HTML : "")</div>
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
        <div class="next"><p><b>Get it filed:</b> with an account a partner is found for you, each application is followed, and colleagues see it. Nothing on this page needs one.</p>
        <a class="button small" href="\(Route.signIn.path)?next=\(percentEncoded(Route.claim(tenant).path))&amp;email=\(percentEncoded(draft.value("company.email") ?? ""))">Keep it in an account</a></div>
        """
    }
}
