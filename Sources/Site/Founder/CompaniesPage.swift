internal import AccountSite
internal import Addresses
internal import Web
internal import PublicSite
internal import Services
internal import Documents
internal import Engagements
internal import Persistence
internal import Overviews
internal import Units

extension Services {
    func companiesPage(_ visit: Visit) async throws -> WebResponse {
        let account = try visit.requireSession().account
        // Everybody lands on a home of their own.
        switch account.kind {
        case .founder: break
        case .partner: return .seeOther(Route.partner(.queue).path)
        case .operator: return .seeOther(Route.operator(.queue).path)
        }
        let companies = try await engagements.companies(of: account.id)
        let steps = metered { nextSteps(companies.map(\.state), on: visit.today) }
        let table = DataTable(
            id: "companies", caption: "Your companies",
            head: ["Company", "Next step (yours)", "Secured", "Your role", "Changed"],
            rows: companies.map { company in
                let name = companyName(company.state)
                return [
                    Cell(name, "<a href=\"\(Route.dashboard(company.scope.tenant).path)\">\(name)</a>"),
                    steps[company.scope.tenant].map { step in
                        Cell(step.text, "<a href=\"\(step.path)\">\(step.text)</a>")
                    } ?? Cell("nothing at the moment"),
                    Cell(company.state.granted(on: visit.today).rounded),
                    Cell(company.scope.role?.rawValue ?? ""),
                    Cell(company.state.changed),
                ]
            }, numeric: [2])
        let claims = try await unclaimed(visit)
        let body: HTML = """
            <h1>Companies</h1>
            \(claims)
            \(companies.isEmpty ? "<p>Here stands each company that you file for, with its next step. Begin with the questions, or bring a company file.</p>" : table.html(visit))
            <div class="actions"><form method="post" action="\(Route.begin.path)">\(token(visit))<button>New application</button></form><a class="button quiet" href="\(Route.importFile.path)">Import a company file</a></div>
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
                "<div class=\"next\"><p>\(companyName(state)): begun in this browser \(state.opened.html), in no account yet.</p>\(button("Keep it in my account", Route.claim(scope.tenant).path, visit))</div>"
            )
        }
        return "\(items)"
    }

    func claim(_ visit: Visit, _ tenant: TenantID) async throws -> WebResponse {
        guard let kept = try await kept(tenant, by: try visit.requireSession().account, visit) else {
            throw WebError.notFound
        }
        return kept
    }
}
