internal import Addresses
internal import Company
internal import Documents
internal import Engagements
internal import Persistence
internal import PublicSite
internal import Services
internal import StructuredText
internal import Units
internal import Web

/// What reviewers and AWS's forms ask beyond the intake: once, for all tracks.
extension Services {
    /// The parts of the page: which questions each has, by the first parts of their paths.
    private static let parts: [(name: String, prefixes: [String])] = [
        ("The product", ["product."]), ("The team", ["company."]),
        ("AWS and the stack", ["stack.", "hosting."]), ("SOC 2 and AI", ["soc2.", "bedrock."]),
        ("Address and contact, for every track", ["filing."]),
    ]

    func detailsPage(_ visit: Visit) async throws -> WebResponse {
        guard let state = try await engagements.load(try visit.requireScope()) else {
            throw WebError.notFound
        }
        return try details(visit, state, QuestionForm())
    }

    private func details(_ visit: Visit, _ state: Engagement, _ form: QuestionForm) throws -> WebResponse {
        let draft = try draft(state)
        let asked = Question.more.filter { $0.isAsked(in: draft) }
        let parts = Services.parts.map { part -> HTML in
            let own = asked.filter { question in part.prefixes.contains { question.path.hasPrefix($0) } }
            return own.isEmpty ? "" : "<h2>\(part.name)</h2>\(form.html(own, draft))"
        }
        let faults = asked.compactMap { question -> HTML? in
            form.faults[question.path].map { fault in
                "<li><a href=\"#\(QuestionForm.fieldID(question.path))\">\(question.label)</a>: \(fault)</li>"
            }
        }
        let summary: HTML =
            faults.isEmpty
            ? ""
            : "<div class=\"summary\" tabindex=\"-1\" role=\"alert\"><h2>\(faults.count == 1 ? "One answer does not fit" : "\(faults.count) answers do not fit"); the others are saved</h2><ul>\(faults)</ul></div>"
        let body: HTML = """
            <h1>What else reviewers ask</h1>
            <p class="lead">None of it is needed for a plan. What stands here is asked once, for all tracks: in applications, in the record and in AWS's forms. </p>
            <ul class="ways">\(CompanyList.allCases.map { list -> HTML in "<li><a href=\"\(Route.list(state.tenant, list.rawValue).path)\">\(list.title)</a>: \(list.count(in: draft))</li>" })</ul>
            \(visit.query["saved"] == nil ? "" : "<p class=\"done\" role=\"status\">Saved.</p>" as HTML)\(summary)
            <form method="post" action="\(visit.route.path)" novalidate>\(token(visit))<input type="hidden" name="revision" value="\(state.revision)">
            \(parts)
            <div class="actions"><button>Save</button><a href="\(Route.dashboard(state.tenant).path)">Back to the dashboard</a></div></form>
            """
        return try show(
            Page(
                title: (faults.isEmpty ? "" : "Error: ") + "What else reviewers ask", body: body,
                status: faults.isEmpty ? 200 : 422, isNarrow: true), visit)
    }

    func saveDetails(_ visit: Visit) async throws -> WebResponse {
        let scope = try visit.requireScope()
        try limit(.saving, scope.tenant.text, visit)
        guard let state = try await engagements.load(scope) else { throw WebError.notFound }
        let before = try draft(state)
        let entries = QuestionForm.answers(visit.form, before, among: Question.more)
        let (revision, base) = try await base(of: visit, state, scope)
        let (saved, clashes, faults) = try await taken(
            entries.map { Answer(path: $0.question.path, text: $0.text) }, max(1, state.lastScreen), base,
            revision, state, scope, visit.now)
        var told = faults
        for clash in clashes {
            told[clash.path] = "Somebody else wrote \(clash.theirs) meanwhile: it stands."
        }
        guard told.isEmpty else {
            var form = QuestionForm(faults: told)
            form.typed = Dictionary(
                entries.filter { told[$0.question.path] != nil }.map { ($0.question.path, $0.text) },
                uniquingKeysWith: { first, _ in first })
            return try details(visit, saved, form)
        }
        return .seeOther("\(visit.route.path)?saved=1")
    }
}
