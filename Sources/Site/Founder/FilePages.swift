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
        return try fileForm(visit, state, text: state.file, revision: state.revision)
    }

    private func fileForm(
        _ visit: Visit, _ state: Engagement, text: String, revision: Int, faults: [Diagnostic] = [],
        status: Int = 422, told: String? = nil,
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
            \(summary)\(told.map { "<p class=\"note\" role=\"alert\">\($0)</p>" } ?? "" as HTML)
            <form method="post" action="\(visit.route.path)" enctype="multipart/form-data">\(token(visit))<input type="hidden" name="do" value="compare"><input type="hidden" name="revision" value="\(revision)">
            <div class="field"><label for="file">A file in its place</label><input id="file" name="file" type="file" accept=".yaml,.yml,.json"></div>
            <div class="field code"><label for="text">Or its text</label><p class="hint" id="text-hint">Each field with what it means: <code>cloudroute init --template</code>.</p><textarea id="text" name="text" rows="24" spellcheck="false" aria-describedby="text-hint">\(text)</textarea></div>
            <button>Show the difference</button></form>
            <p><a href="\(Route.dashboard(state.tenant).path)">Back to the dashboard</a></p>
            """
        return try show(
            Page(
                title: (faults.isEmpty ? "" : "Error: ") + "The company's file", body: body,
                status: faults.isEmpty && told == nil ? 200 : status), visit)
    }

    func changeFile(_ visit: Visit) async throws -> WebResponse {
        let scope = try visit.requireScope()
        try limit(.saving, scope.tenant.text, visit)
        guard let state = try await engagements.load(scope) else { throw WebError.notFound }
        let isUploaded = visit.file?.bytes.isEmpty == false
        let bytes =
            isUploaded ? withoutReturns(visit.file?.bytes ?? []) : Array((visit.form["text"] ?? "").utf8)
        guard !bytes.isEmpty, bytes.count <= EngagementLimits.fileBytes,
            let text = String(validating: bytes, as: UTF8.self)
        else {
            throw WebError(
                422, "That is no company file",
                "Bring a text in UTF-8 of at most \(EngagementLimits.fileBytes / 1024) KB. Nothing was changed."
            )
        }
        let revision = visit.form.number("revision", in: Form.counts) ?? state.revision
        let file: CompanyFile
        do throws(Diagnostics) {
            file = try metered { () throws(Diagnostics) in try CompanyFile(bytes, on: visit.today) }
        } catch {
            return try fileForm(
                visit, state, text: text, revision: revision, faults: error.all,
                name: UploadedFile.source(visit.file))
        }
        switch visit.form["do"] {
        case "take":
            do {
                try await engagements.handle(.importFile(text, revision: revision), scope, at: visit.now)
            } catch Refusal.stale {
                guard let now = try await engagements.load(scope) else { throw WebError.notFound }
                return try fileForm(
                    visit, now, text: text, revision: now.revision, status: 412,
                    told:
                        "Somebody changed the file meanwhile, so nothing was written. Your text stands below: look at the difference to what is there now."
                )
            }
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
            text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        }
        // What both have at their ends is no change; what lies between is compared as long as that is quick.
        var (old, new) = (lines(state.file)[...], lines(text)[...])
        var skipped = 0
        while let first = old.first, first == new.first {
            (old, new) = (old.dropFirst(), new.dropFirst())
            skipped += 1
        }
        while let last = old.last, last == new.last { (old, new) = (old.dropLast(), new.dropLast()) }
        let isLong = old.count + new.count > 4_000
        let changes = isLong ? nil : Array(new).difference(from: Array(old))
        let count = changes?.count ?? old.count + new.count
        let rows = (changes.map { Array($0.prefix(400)) } ?? []).map { change -> HTML in
            switch change {
            case .remove(let offset, let line, _):
                "<li><del>\(skipped + offset + 1): \(String(line))</del></li>\n"
            case .insert(let offset, let line, _):
                "<li><ins>\(skipped + offset + 1): \(String(line))</ins></li>\n"
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
            <ul class="figures"><li><b>\(expected(before))</b><span>expected now, by both readings</span></li><li><b>\(expected(file.company))</b><span>expected with the new file</span></li><li><b>\(count)</b><span>lines taken away or added</span></li></ul>
            \(isLong ? "<p>So much of it is new that it is not shown line by line.</p>" : count == 0 ? "<p>Nothing: it is the same text.</p>" : "<ul class=\"wrap\">\(rows)</ul>" as HTML)
            <form method="post" action="\(visit.route.path)" enctype="multipart/form-data">\(token(visit))<input type="hidden" name="do" value="take"><input type="hidden" name="revision" value="\(revision)"><textarea name="text" hidden aria-hidden="true">\(text)</textarea>
            <div class="actions">\(count == 0 ? "" : "<button>Take the new file</button>" as HTML)<a href="\(visit.route.path)">Back to the text</a></div></form>
            """
        return try show(Page(title: "What changes", body: body), visit)
    }
}

/// An uploaded file's lines end with one character, whatever program wrote them; those of a form do already.
func withoutReturns(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(13) else { return bytes }
    return bytes.indices.filter { bytes[$0] != 13 || ($0 + 1 < bytes.count && bytes[$0 + 1] != 10) }.map {
        bytes[$0]
    }
}
