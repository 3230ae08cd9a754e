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

/// The company's file as text: read, written over, or replaced by one from a repository, its difference shown first.
extension Services {
    func filePage(_ visit: Visit) async throws -> WebResponse {
        guard let state = try await engagements.load(try visit.requireScope()) else {
            throw WebError.notFound
        }
        return try fileForm(visit, state, text: state.file)
    }

    private func fileForm(
        _ visit: Visit, _ state: Engagement, text: String, faults: [Diagnostic] = [],
        name: String = "company.yaml"
    ) throws -> WebResponse {
        let list = faults.prefix(50).map { fault -> HTML in "<li>\(fault.text(file: name))</li>\n" }
        let summary: HTML =
            faults.isEmpty
            ? ""
            : "<div class=\"summary\" tabindex=\"-1\" role=\"alert\"><h2>Nothing was changed: the text does not fit</h2><ul>\(list)</ul></div>"
        let body: HTML = """
            <h1>The company's file</h1>
            <p class="lead">Everything that the questions ask and all that only the file can say: projects, documents that are searched, the team. Change it here, or bring the one of your repository; its difference is shown before anything is written.</p>
            \(summary)
            <form method="post" action="\(visit.route.path)" enctype="multipart/form-data">\(token(visit))<input type="hidden" name="do" value="compare"><input type="hidden" name="revision" value="\(state.revision)">
            <div class="field"><label for="file">A file in its place</label><input id="file" name="file" type="file" accept=".yaml,.yml,.json"></div>
            <div class="field code"><label for="text">Or its text</label><p class="hint" id="text-hint">Each field with what it means: <code>cloudroute init --template</code>.</p><textarea id="text" name="text" rows="24" spellcheck="false" aria-describedby="text-hint">\(text)</textarea></div>
            <button>Show the difference</button></form>
            <p><a href="\(Route.dashboard(state.tenant).path)">Back to the dashboard</a></p>
            """
        return try show(
            Page(
                title: (faults.isEmpty ? "" : "Error: ") + "The company's file", body: body,
                status: faults.isEmpty ? 200 : 422), visit)
    }

    func changeFile(_ visit: Visit) async throws -> WebResponse {
        let scope = try visit.requireScope()
        try limit(.saving, scope.tenant.text, visit)
        guard let state = try await engagements.load(scope) else { throw WebError.notFound }
        let isUploaded = visit.file?.isEmpty == false
        let bytes =
            isUploaded
            ? visit.file ?? [] : Array((visit.form["text"] ?? "").replacing("\r\n", with: "\n").utf8)
        guard !bytes.isEmpty, bytes.count <= EngagementLimits.fileBytes,
            let text = String(validating: bytes, as: UTF8.self)
        else {
            throw WebError(
                422, "That is no company file",
                "Bring a text in UTF-8 of at most \(EngagementLimits.fileBytes / 1024) KB. Nothing was changed."
            )
        }
        let file: CompanyFile
        do throws(Diagnostics) {
            file = try metered { () throws(Diagnostics) in try CompanyFile(bytes, on: visit.today) }
        } catch {
            return try fileForm(
                visit, state, text: text, faults: error.all, name: isUploaded ? "the file" : "the text")
        }
        let revision = visit.form.number("revision", in: Form.counts) ?? state.revision
        switch visit.form["do"] {
        case "take":
            try await engagements.handle(.importFile(text, revision: revision), scope, at: visit.now)
            return .seeOther(Route.dashboard(scope.tenant).path)
        case "compare": return try metered { try comparison(visit, state, text, file, revision) }
        default: throw WebError(422, "That cannot be done", "The form does not say what.")
        }
    }

    /// What the new file changes: its lines, and what the plan expects with it.
    private func comparison(
        _ visit: Visit, _ state: Engagement, _ text: String, _ file: CompanyFile, _ revision: Int
    ) throws -> WebResponse {
        func lines(_ text: String) -> [Substring] {
            text.split(separator: "\n", omittingEmptySubsequences: false)
        }
        let changes = lines(text).difference(from: lines(state.file))
        let rows = changes.prefix(400).map { change -> HTML in
            switch change {
            case .remove(let offset, let line, _): "<li><del>\(offset + 1): \(String(line))</del></li>\n"
            case .insert(let offset, let line, _): "<li><ins>\(offset + 1): \(String(line))</ins></li>\n"
            }
        }
        func expected(_ company: Company?) -> String {
            company.map {
                PlanViews(plan: planner.plan($0, of: state, asOf: visit.today), book: book).expectedByReading
            }
                ?? "not complete"
        }
        let before = (try? CompanyFile(Array(state.file.utf8)))?.company
        let body: HTML = """
            <h1>What changes</h1>
            <ul class="figures"><li><b>\(expected(before))</b><span>expected now, by both readings</span></li><li><b>\(expected(file.company))</b><span>expected with the new file</span></li><li><b>\(changes.count)</b><span>lines taken away or added</span></li></ul>
            \(rows.isEmpty ? "<p>Nothing: it is the same text.</p>" : "<ul class=\"wrap\">\(rows)</ul>" as HTML)
            <form method="post" action="\(visit.route.path)">\(token(visit))<input type="hidden" name="do" value="take"><input type="hidden" name="revision" value="\(revision)"><textarea name="text" hidden aria-hidden="true">\(text)</textarea>
            <div class="actions">\(rows.isEmpty ? "" : "<button>Take the new file</button>" as HTML)<a href="\(visit.route.path)">Back to the text</a></div></form>
            """
        return try show(Page(title: "What changes", body: body), visit)
    }
}
