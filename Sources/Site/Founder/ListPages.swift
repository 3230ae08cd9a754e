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

extension CompanyList {
    /// What the page says: what one item is, and what the list is for.
    fileprivate var words: (one: String, lead: String) {
        switch self {
        case .projects:
            (
                "project",
                "Each distinct piece of work with its months and services. Tracks add up only over distinct ones: a project justifies one track."
            )
        case .vouches:
            (
                "provider",
                "Investors, accelerators and partners with what each offers. Of several packages the plan takes the one that pays most."
            )
        case .heldCredits:
            (
                "credit",
                "AWS credits that you hold today. They pay first, and some tracks look at them."
            )
        case .earlierCredits:
            (
                "award",
                "AWS credits awarded before, whatever is left of them: each program looks at its own."
            )
        case .billByService:
            (
                "service",
                "What AWS charges a month before credits, by service. The forecast begins with it."
            )
        }
    }
}

/// Lists of the company's file, item by item, so that nobody has to write YAML.
extension Services {
    func listPage(_ visit: Visit, _ name: String) async throws -> WebResponse {
        guard let list = CompanyList(rawValue: name),
            let state = try await engagements.load(try visit.requireScope())
        else { throw WebError.notFound }
        return try listForm(visit, list, state)
    }

    /// - Parameter failed: the item that was not taken, with what was typed and what does not fit.
    private func listForm(
        _ visit: Visit, _ list: CompanyList, _ state: Engagement,
        failed: (index: Int, form: QuestionForm)? = nil,
        told: String? = nil
    ) throws -> WebResponse {
        let draft = try draft(state)
        let words = list.words
        let count = list.count(in: draft)
        let items = (0..<count).map { index -> HTML in
            let name =
                draft.value("\(list.path)[\(index)].name") ?? draft.value("\(list.path)[\(index)].id")
                ?? draft.value("\(list.path)[\(index)].service")
                ?? "\(words.one.capitalizedFirst) \(index + 1)"
            return item(
                visit, list, index, draft, state.revision, failed?.index == index ? failed?.form : nil,
                title: name)
        }
        let new: HTML =
            count < list.most
            ? item(
                visit, list, count, draft, state.revision, failed?.index == count ? failed?.form : nil,
                title: "Add a \(words.one)")
            : "<p class=\"note\">The file holds \(list.most), the most there may be.</p>"
        let faults = (failed?.form.faults ?? [:]).sorted { $0.key < $1.key }
        let summary: HTML =
            faults.isEmpty
            ? ""
            : "<div class=\"summary\" tabindex=\"-1\" role=\"alert\"><h2>Nothing was written: \(faults.count == 1 ? "an answer does not fit" : "\(faults.count) answers do not fit")</h2><ul>\(faults.map { fault -> HTML in "<li><a href=\"#\(QuestionForm.fieldID(fault.key))\">\(fault.value)</a></li>" })</ul></div>"
        let body: HTML = """
            <h1>\(list.title)</h1>
            <p class="lead">\(words.lead)</p>
            \(visit.query["saved"] == nil ? "" : "<p class=\"done\" role=\"status\">Saved.</p>" as HTML)\(told.map { "<p class=\"note\" role=\"alert\">\($0)</p>" } ?? "" as HTML)\(summary)
            \(count == 0 ? "<p>None is stated yet.</p>" as HTML : "")\(items)\(new)
            <p><a href="\(Route.dashboard(state.tenant).path)">Back to the dashboard</a></p>
            """
        return try show(
            Page(
                title: (faults.isEmpty ? "" : "Error: ") + list.title, body: body,
                status: !faults.isEmpty ? 422 : told == nil ? 200 : 412, isNarrow: true), visit)
    }

    private func item(
        _ visit: Visit, _ list: CompanyList, _ index: Int, _ draft: CompanyDraft, _ revision: Int,
        _ failed: QuestionForm?, title: String
    ) -> HTML {
        let isNew = index >= list.count(in: draft)
        let form = failed ?? QuestionForm()
        let fields = form.html(list.questions(at: index), draft)
        let remove: HTML =
            isNew
            ? ""
            : "<form method=\"post\" action=\"\(visit.route.path)\">\(token(visit))<input type=\"hidden\" name=\"revision\" value=\"\(revision)\"><input type=\"hidden\" name=\"item\" value=\"\(index)\"><input type=\"hidden\" name=\"do\" value=\"remove\"><label class=\"confirm\"><input type=\"checkbox\" name=\"sure\" value=\"yes\" required>Take it out of the file</label><button class=\"quiet small\">Remove</button></form>"
        return """
            <details class="card" id="item-\(index)"\(failed != nil || (isNew && index == 0) ? " open" as HTML : "")><summary>\(title)</summary>
            <form method="post" action="\(visit.route.path)" novalidate>\(token(visit))<input type="hidden" name="revision" value="\(revision)"><input type="hidden" name="item" value="\(index)"><input type="hidden" name="do" value="write">
            \(fields)\(rows(list, index, draft, form))<button>\(isNew ? "Add it" : "Save")</button></form>\(remove)</details>
            """
    }

    /// The list within an item as a table of fields, with empty rows at its end.
    private func rows(_ list: CompanyList, _ index: Int, _ draft: CompanyDraft, _ form: QuestionForm) -> HTML
    {
        guard let inner = list.inner else { return "" }
        let filled = list.rows(at: index, in: draft)
        let head = inner.columns.map { column -> HTML in "<th scope=\"col\">\(column.text)</th>" }
        let body = (0..<min(filled + 3, Services.rowsOfForm)).map { row -> HTML in
            let cells = inner.columns.map { column -> HTML in
                let path = "\(list.path)[\(index)].\(inner.key)[\(row)].\(column.key)"
                let isAmount = ["monthly_usd", "amount", "months"].contains(column.key)
                let fault: HTML = form.faults[path] == nil ? "" : " aria-invalid=\"true\""
                return
                    "<td><input id=\"\(QuestionForm.fieldID(path))\" name=\"\(path)\" value=\"\(form.typed[path] ?? draft.value(path) ?? "")\" aria-label=\"\(column.text), row \(row + 1)\" maxlength=\"\(isAmount ? 18 : 200)\" size=\"\(isAmount ? 9 : 22)\"\(fault)></td>"
            }
            return "<tr>\(cells)</tr>"
        }
        return
            "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"\(inner.key)\"><table><thead><tr>\(head)</tr></thead><tbody>\(body)</tbody></table></div><p class=\"hint\">More rows come once these are saved; an emptied row goes.</p>"
    }

    /// As many rows as one form shows; the file itself holds no more.
    private static let rowsOfForm = 60

    func changeList(_ visit: Visit, _ name: String) async throws -> WebResponse {
        let scope = try visit.requireScope()
        try limit(.saving, scope.tenant.text, visit)
        guard let list = CompanyList(rawValue: name), let state = try await engagements.load(scope) else {
            throw WebError.notFound
        }
        var draft = try draft(state)
        let count = list.count(in: draft)
        let revision = visit.form.number("revision", in: Form.counts) ?? state.revision
        guard let index = visit.form.number("item", in: 0...list.most), index <= count, index < list.most
        else {
            throw WebError(422, "That cannot be done", "The form names no \(list.words.one) of the file.")
        }
        guard revision == state.revision else {
            return try listForm(visit, list, state, failed: (index, typed(visit, list, index)), told: stale)
        }
        do throws(Diagnostics) {
            switch visit.form["do"] {
            case "remove" where visit.form["sure"] == "yes" && index < count:
                try list.remove(at: index, in: &draft)
            case "write":
                let (answers, rows) = written(visit, list, index, draft)
                try list.write(answers, rows: rows, at: index, in: &draft)
            default: return .seeOther(visit.route.path)
            }
        } catch {
            var form = typed(visit, list, index)
            for fault in error.all { form.faults[fault.path] = fault.sentence }
            return try listForm(visit, list, state, failed: (index, form))
        }
        do {
            try await engagements.handle(
                .importFile(String(decoding: draft.bytes, as: UTF8.self), revision: revision), scope,
                at: visit.now)
        } catch Refusal.invalid(let diagnostics) {
            var form = typed(visit, list, index)
            for fault in diagnostics.all { form.faults[fault.path] = fault.sentence }
            return try listForm(visit, list, state, failed: (index, form))
        } catch Refusal.stale {
            guard let now = try await engagements.load(scope) else { throw WebError.notFound }
            return try listForm(visit, list, now, failed: (index, typed(visit, list, index)), told: stale)
        }
        return .seeOther("\(visit.route.path)?saved=1")
    }

    private var stale: String {
        "Somebody changed the file meanwhile, so nothing was written. What you typed stands below: look at it and save it again."
    }

    /// What the form says of an item, by the keys of its fields, and its rows where it showed some.
    private func written(_ visit: Visit, _ list: CompanyList, _ index: Int, _ draft: CompanyDraft) -> (
        answers: [String: String], rows: [[String: String]]?
    ) {
        let prefix = "\(list.path)[\(index)]."
        var answers: [String: String] = [:]
        for (question, text) in QuestionForm.answers(visit.form, draft, among: list.questions(at: index)) {
            answers[String(question.path.dropFirst(prefix.count))] = text
        }
        guard let inner = list.inner else { return (answers, nil) }
        let rows = (0..<Services.rowsOfForm).compactMap { row -> [String: String]? in
            let columns = inner.columns.compactMap { column in
                visit.form["\(prefix)\(inner.key)[\(row)].\(column.key)"].map { (column.key, trimming($0)) }
            }
            return columns.isEmpty ? nil : Dictionary(columns, uniquingKeysWith: { $1 })
        }
        return (answers, rows.isEmpty ? nil : rows)
    }

    private func typed(_ visit: Visit, _ list: CompanyList, _ index: Int) -> QuestionForm {
        let prefix = "\(list.path)[\(index)]."
        var form = QuestionForm()
        for question in list.questions(at: index) {
            form.typed[question.path] =
                question.control == .choices
                ? visit.form.all(question.path).joined(separator: ", ") : visit.form[question.path]
        }
        for column in list.inner?.columns ?? [] {
            for row in 0..<Services.rowsOfForm {
                let path = "\(prefix)\(list.inner?.key ?? "")[\(row)].\(column.key)"
                form.typed[path] = visit.form[path]
            }
        }
        return form
    }
}
