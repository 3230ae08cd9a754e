internal import AWSClient
internal import AccountSite
internal import Addresses
internal import Compliance
internal import Documents
internal import Engagements
internal import Overviews
internal import Persistence
internal import PublicSite
internal import Services
internal import Units
internal import Web

/// What stands between the company and its audit; a part for each topic, by the word in the address.
extension Services {
    func readinessPage(_ visit: Visit) async throws -> WebResponse {
        let scope = try visit.requireScope()
        switch visit.query["show"] {
        case nil: return try await readinessOverview(visit, scope)
        case "people": return try await peoplePart(visit, scope)
        case "days": return try await daysPart(visit, scope)
        case "account": return try await accountPart(visit, scope)
        case "auditor": return try await auditorPart(visit, scope)
        default: throw WebError.notFound
        }
    }

    private func parts(_ visit: Visit, _ here: String?) -> HTML {
        let all: [(String?, String)] = [
            (nil, "Overview"), ("people", "What people answer for"), ("days", "Day by day"),
            ("account", "Account"), ("auditor", "Auditor"),
        ]
        let items = all.map { word, label -> HTML in
            let path = visit.route.path + (word.map { "?show=\($0)" } ?? "")
            return word == here
                ? "<li><a href=\"\(path)\" aria-current=\"page\">\(label)</a></li>"
                : "<li><a href=\"\(path)\">\(label)</a></li>"
        }
        return "<nav class=\"tabs\" aria-label=\"SOC 2\"><ul>\(items)</ul></nav>"
    }

    private func readinessOverview(_ visit: Visit, _ scope: Scope) async throws -> WebResponse {
        let (ready, passes, window) = try await readiness(scope, on: visit.today)
        let failing = DataTable(
            id: "failing", caption: "Controls that the last pass saw fail",
            head: ["Control", "Criteria", "What", "How to mend it"],
            rows: ready.failing.map { open in
                let shown = open.row.failures.prefix(5).map { failure in
                    "\(failure.resource ?? "the account")\(failure.region.map { " (\($0))" } ?? ""): \(failure.observed)"
                }
                let count = open.row.counts[.fail] ?? shown.count
                let rest = count > shown.count ? ["and \(count - shown.count) more"] : []
                return [
                    Cell(open.control.title), Cell(open.control.criteria.joined(separator: " ")),
                    Cell((shown + rest).joined(separator: "; ")),
                    Cell("\(open.control.fix) (console: \(open.control.console))"),
                ]
            })
        let dark = ready.unseen.map { open -> HTML in "<li>\(open.control.title)</li>" }
        let last: HTML =
            passes.last.map { "Last pass \($0.pass.at.html)." } ?? "No pass over the account yet."
        let body: HTML = """
            <h1>SOC 2 readiness</h1>\(parts(visit, nil))
            \(nextStep(visit, ready, window))
            <ul class="figures"><li><b>\(ready.count(.pass))</b><span>controls hold</span></li><li><b>\(ready.count(.fail))</b><span>fail</span></li><li><b>\(ready.count(.notEvaluated))</b><span>were not seen</span></li><li><b>\(ready.awaited.count)</b><span>await a person</span></li></ul>
            <figure class="full">\(ready.drawing.markup)<figcaption>The criteria<span>, each as bad as the worst that serves it; whether a criterion is met is the auditor's opinion</span></figcaption></figure>
            \(failing.rows.isEmpty ? "" : failing.html(visit))
            \(dark.isEmpty ? "" : "<details><summary>Not seen: \(dark.count)</summary><p class=\"soft\">Refused, or not known to what answered: they have not passed.</p><ul>\(dark)</ul></details>" as HTML)
            <p class="soft small">\(last) \(ControlMap.embedded.criteria.count) criteria by id, in words of ours; the map of \(ControlMap.embedded.version). <a href="\(Route.dashboard(scope.tenant).path)">Back to the dashboard</a></p>
            """
        return try show(Page(title: "SOC 2 readiness", body: body, tables: [failing]), visit)
    }

    /// The one thing that stands in the way first.
    private func nextStep(_ visit: Visit, _ ready: AuditReadiness, _ window: EvidenceWindow) -> HTML {
        func step(_ text: String, _ word: String, _ label: String) -> HTML {
            "<div class=\"next\"><p>\(text)</p><a class=\"button\" href=\"\(visit.route.path)?show=\(word)\">\(label)</a></div>"
        }
        if let why = window.failure {
            return step("The last pass could not be made: \(why)", "account", "Look at the role")
        }
        if ready.pass == nil {
            return step("Let the account be looked at: nothing is known of it yet.", "account", "Set it up")
        }
        if let worst = ready.failing.max(by: { ($0.row.counts[.fail] ?? 0) < ($1.row.counts[.fail] ?? 0) }) {
            return
                "<div class=\"next\"><p>Mend first what most things fail: \(worst.control.title.lowercasedFirst).</p><a class=\"button\" href=\"#failing\">\(worst.row.counts[.fail] ?? 0) to mend</a></div>"
        }
        if let first = ready.awaited.first {
            return step(
                "\(first.control.title): \(first.control.evidence).", "people", "Say when it was done")
        }
        if window.starts == nil {
            return step("Everything that is seen holds: the window can begin.", "days", "Set its days")
        }
        return ""
    }

    private func peoplePart(_ visit: Visit, _ scope: Scope) async throws -> WebResponse {
        // No pass is asked for what people say.
        let ready = AuditReadiness(
            [], stated: try await statedByPeople(scope), starts: nil, ends: nil, today: visit.today)
        let mayEdit = (scope.role ?? .viewer) >= .editor
        let first = ready.awaited.first?.control.id
        let items = ready.people.map { person -> HTML in
            let control = person.control
            let state: HTML =
                person.done.map { done in
                    person.isCurrent
                        ? "done on \(done.text)\(person.note.isEmpty ? "" : ": \(person.note)")"
                        : "done on \(done.text), which counts no longer"
                } ?? "not done"
            let form: HTML =
                mayEdit
                ? """
                <form method="post" action="\(visit.route.path)?show=people">\(token(visit))<input type="hidden" name="do" value="manual"><input type="hidden" name="control" value="\(control.id)">
                <div class="field"><label for="done-\(control.id)">Done on</label><input id="done-\(control.id)" name="done" type="date" max="\(visit.today.text)" value="\(person.done?.text ?? "")"></div>
                <div class="field"><label for="note-\(control.id)">Where the evidence is</label><input id="note-\(control.id)" name="note" maxlength="200" value="\(person.note)"></div>
                <button class="small">Save</button></form>
                """ : ""
            return """
                <details\(control.id == first ? " open" as HTML : "")><summary>\(control.title) <span class="soft">(\(control.criteria.joined(separator: " ")); \(control.owner), \(control.due)): \(state)</span></summary><p>Evidence: \(control.evidence).</p>\(form)</details>
                """
        }
        let body: HTML = """
            <h1>What people answer for</h1>\(parts(visit, "people"))
            <p>No interface of AWS shows these.
            What you write here is told to the auditor as what you said, with the day.</p>
            \(items)
            """
        return try show(Page(title: "What people answer for", body: body, isNarrow: true), visit)
    }

    private func daysPart(_ visit: Visit, _ scope: Scope) async throws -> WebResponse {
        let (ready, passes, window) = try await readiness(scope, on: visit.today)
        let table = historyTable(ready.history)
        let list = passTable(passes) { Route.audit(.archive(scope.tenant, $0)).path }
        let mayEdit = (scope.role ?? .viewer) >= .editor
        let form: HTML =
            mayEdit
            ? """
            <form method="post" action="\(visit.route.path)?show=days" class="row">\(token(visit))<input type="hidden" name="do" value="window">
            <div class="field"><label for="starts">First day</label><input id="starts" name="starts" type="date" value="\(window.starts?.text ?? "")"></div>
            <div class="field"><label for="ends">Last day</label><input id="ends" name="ends" type="date" value="\(window.ends?.text ?? "")"></div>
            <button>Save the window</button></form>
            <p class="soft small">Type II reports look back over 3 to 12 months; the auditor agrees on the days with you.</p>
            """ : ""
        let drawing = calendarFigure(
            ready, window, otherwise: "No pass yet, and no window: its days stand here once there is either.")
        let gaps = ready.history.gaps.count
        let body: HTML = """
            <h1>Day by day</h1>\(parts(visit, "days"))
            \(drawing)\(form)
            \(ready.history.days == 0 ? "" : "<p>\(ready.history.days) days, \(gaps) of them without a pass: on these nothing is shown.</p>" as HTML)
            \(table.rows.isEmpty ? "" : table.html(visit))\(list.rows.isEmpty ? "" : list.html(visit))
            """
        return try show(Page(title: "SOC 2, day by day", body: body, tables: [table, list]), visit)
    }

    /// Where passes come from.
    private func accountPart(_ visit: Visit, _ scope: Scope) async throws -> WebResponse {
        let window = try await evidence.window(scope)
        let isOwner = scope.role == .owner
        let granted: HTML =
            window.role.map { role in
                """
                <p>Read with <code>\(role)</code> in \(window.regions.joined(separator: ", ")), twice a day; \(window.due.map { "next \($0.html)" as HTML } ?? "no pass is planned").</p>
                \(window.failure.map { "<p class=\"warn\">The last one could not be made\(window.failed.map { " (\($0.html))" as HTML } ?? ""): \($0)</p>" as HTML } ?? "")
                <div class="actions">\(button("Make a pass now", visit.route.path + "?show=account", visit, style: "small", fields: [("do", "pass")]))\(isOwner ? button("Stop reading it", visit.route.path + "?show=account", visit, fields: [("do", "forget")]) : "")</div>
                """
            }
            ?? (window.account != nil && isOwner
                ? button(
                    "Read another account from now on", visit.route.path + "?show=account", visit,
                    fields: [("do", "forget")]) : "")
        let grant: HTML = isOwner ? try await grantForm(visit, scope, window) : ""
        let body: HTML = """
            <h1>The account</h1>\(parts(visit, "account"))
            <p>\(window.account.map { "AWS account \($0)." } ?? "No account is known yet.") A pass asks how things are configured and keeps what AWS answers; no objects, no items, no log lines, no values of secrets.</p>
            \(granted)\(grant)
            <h2>Bring a pass</h2>
            <p>With your own keys, on your machine; the server is granted nothing.</p>
            <pre tabindex="0" role="region" aria-label="Commands">cloudroute soc2 snapshot -o today/ --regions us-east-1
            cloudroute soc2 evidence today/ -o evidence.zip</pre>
            <form method="post" action="\(visit.route.path)?show=account" enctype="multipart/form-data" data-busy="Reading the archive">\(token(visit))<input type="hidden" name="do" value="bring">
            <div class="field"><label for="file">The archive, at most \(Services.largestBody(of: visit.route) >> 20) MB (compress a larger one with gzip)</label><input id="file" name="file" type="file" accept=".zip,.gz" required></div><button>Keep it</button></form>
            <h2>What the database says</h2>
            <p>Whether tenants are kept apart row by row is told by PostgreSQL alone, to whoever asks it (<code>cloudroute soc2 policy --sql</code>). \(window.tablesAt.map { "Brought \($0.html); it counts in passes for 92 days." as HTML } ?? "Nobody brought it yet.")</p>
            <form method="post" action="\(visit.route.path)?show=account" enctype="multipart/form-data">\(token(visit))<input type="hidden" name="do" value="tables">
            <div class="field"><label for="tables">The answer, as psql --csv writes it</label><input id="tables" name="file" type="file" accept=".csv" required></div><button class="quiet">Keep it</button></form>
            """
        return try show(Page(title: "The account", body: body, isNarrow: true), visit)
    }

    private func grantForm(_ visit: Visit, _ scope: Scope, _ window: EvidenceWindow) async throws -> HTML {
        guard reading != nil else {
            return
                "<p class=\"soft\">This server reads no accounts itself: whoever runs it can let it (<code>serve --scan</code>).</p>"
        }
        guard let role = await role(for: .evidence, scope.tenant) else {
            return
                "<p class=\"soft\">This server cannot tell AWS whose keys it has: a role cannot be granted to it now.</p>"
        }
        return """
            <h2>\(window.role == nil ? "Let this server look every day" : "Another role")</h2>
            <p>1. In the account, create this role: it may do \(role.purpose.actions.count) things,
            each of which reads what is configured.
            Only AWS account \(role.server) may take it,
            with the external id <code>\(role.externalID)</code>, which is this company's alone.</p>
            \(copyBlock("CloudFormation template", "role-cloudformation", role.cloudFormation))
            \(copyBlock("Terraform", "role-terraform", role.terraform))
            <p>2. Write its ARN and the regions in use.</p>
            <form method="post" action="\(visit.route.path)?show=account">\(token(visit))<input type="hidden" name="do" value="role">
            <div class="field"><label for="role">The role's ARN</label><input id="role" name="role" required maxlength="600" value="\(window.role ?? "")" spellcheck="false"></div>
            <div class="field"><label for="regions">Regions, with commas between them</label><input id="regions" name="regions" required maxlength="400" value="\(window.regions.isEmpty ? "us-east-1" : window.regions.joined(separator: ","))" spellcheck="false"></div>
            <button>Read it every day</button></form>
            """
    }

    private func auditorPart(_ visit: Visit, _ scope: Scope, created: String? = nil) async throws
        -> WebResponse
    {
        guard let state = try await engagements.load(scope) else { throw WebError.notFound }
        let isOwner = scope.role == .owner
        let table = linkTable(visit, state, for: .auditor, caption: "Links to the auditor's page")
        let fresh: HTML = created.map { shownOnce("link", $0) } ?? ""
        let form: HTML =
            isOwner
            ? """
            <form method="post" action="\(visit.route.path)?show=auditor">\(token(visit))<input type="hidden" name="do" value="create">
            <div class="field"><label for="label">Which auditor?</label><input id="label" name="label" maxlength="\(EngagementLimits.label)" size="32"></div>
            <div class="field"><label for="days">Days until it expires</label><input id="days" name="days" value="30" inputmode="numeric" maxlength="3" size="4"></div>
            <button>Make a link</button></form>
            """ : "<p class=\"soft\">Owners make links.</p>"
        let key: HTML =
            evidenceKey.map {
                "<p>This server signs the archives that it makes with Ed25519. Tell the auditor its public key on another way than the link:</p><p class=\"secret\"><code>\($0.publicText)</code></p>"
            } ?? ""
        let body: HTML = """
            <h1>The auditor</h1>\(parts(visit, "auditor"))
            <p>Whoever has a link reads the passes of this company,
            what each control's population was, and takes archives along.
            No application, no people, no bills.
            Each opening is recorded; a revoked or expired link shows nothing.</p>
            \(fresh)\(form)\(table.rows.isEmpty ? "" : table.html(visit))\(key)
            """
        return try show(Page(title: "The auditor", body: body, tables: [table], isNarrow: true), visit)
    }

    // MARK: What is changed

    func changeReadiness(_ visit: Visit) async throws -> WebResponse {
        let scope = try visit.requireScope()
        func owned() throws {
            guard let role = scope.role, role >= .owner else { throw Refusal.forbidden(needs: .owner) }
        }
        try limit(.saving, "soc2-\(scope.tenant.text)", visit)
        switch visit.form["do"] {
        case "window":
            try await saveWindow(visit, scope)
            return .seeOther(visit.route.path + "?show=days")
        case "manual":
            try await saveManual(visit, scope)
            return .seeOther(visit.route.path + "?show=people")
        case "role":
            try owned()
            try visit.requireConfirmed()
            try await saveRole(visit, scope)
            return .seeOther(visit.route.path)
        case "forget":
            try owned()
            // Another account may follow: its passes begin a series of their own.
            try await evidence.change(scope) { window in
                (window.role, window.account, window.due) = (nil, nil, nil)
                (window.failure, window.failed) = (nil, nil)
            }
            return .seeOther(visit.route.path + "?show=account")
        case "pass":
            try limit(.export, "pass-\(scope.tenant.text)", visit)
            try await makePass(scope)
            return .seeOther(visit.route.path)
        case "tables":
            let bytes = visit.file?.bytes ?? []
            guard bytes.count <= 1 << 20, RowSecurity.answer(csv: bytes) != nil else {
                throw Refusal.refused(
                    "That is not what `psql --csv` writes of the query; at most 1 MB is taken.")
            }
            try await evidence.change(scope) { window in
                (window.tables, window.tablesAt) = (String(decoding: bytes, as: UTF8.self), visit.now)
            }
            return .seeOther(visit.route.path + "?show=account")
        case "bring":
            // Whose account it is is said by the first pass: by an owner.
            if try await evidence.window(scope).account == nil { try owned() }
            try limit(.export, "pass-\(scope.tenant.text)", visit)
            try await keepBrought(visit.file?.bytes ?? [], scope)
            return .seeOther(visit.route.path)
        case "create":
            try owned()
            let secret = try await newLink(visit, for: .auditor)
            return try await auditorPart(
                visit, scope, created: settings.origin + Route.audit(.reader(secret)).path)
        case "revoke":
            try owned()
            try await revokeLink(visit)
            return .seeOther(visit.route.path + "?show=auditor")
        default: throw WebError(422, "That cannot be done", "Go back to the page of readiness.")
        }
    }

    /// A day as a form's field writes it; nil where it is empty.
    private func day(_ visit: Visit, _ name: String) throws -> Day? {
        guard let text = visit.form.text(name), !text.isEmpty else { return nil }
        guard let day = Day(text) else {
            throw Refusal.refused("\"\(text.prefix(40))\" is no day; write it as 2027-01-31.")
        }
        return day
    }

    private func saveWindow(_ visit: Visit, _ scope: Scope) async throws {
        let (starts, ends) = (try day(visit, "starts"), try day(visit, "ends"))
        if let starts, abs(starts.number - visit.today.number) > 1_100 {
            throw Refusal.refused("A window begins within three years of today.")
        }
        if let ends {
            guard let starts else { throw Refusal.refused("A window that ends begins on a day, too.") }
            guard (1...460).contains(ends.number - starts.number) else {
                throw Refusal.refused("A window ends after it begins, and within fifteen months.")
            }
        }
        try await evidence.change(scope) { ($0.starts, $0.ends) = (starts, ends) }
    }

    private func saveManual(_ visit: Visit, _ scope: Scope) async throws {
        guard let id = visit.form["control"], ControlMap.embedded.manual.contains(where: { $0.id == id })
        else {
            throw WebError.notFound
        }
        let done = try day(visit, "done")
        if let done, done > visit.today || done.number < visit.today.number - 1_830 {
            throw Refusal.refused("It was done on a day that has been, within the last five years.")
        }
        let note = visit.form.text("note") ?? ""
        guard note.utf8.count <= 200, isPlain(note) else {
            throw Refusal.refused("Say where the evidence is in at most 200 plain characters.")
        }
        try await evidence.state(id, done: done, note: note, scope, at: visit.now)
    }

    private func saveRole(_ visit: Visit, _ scope: Scope) async throws {
        guard reading != nil else {
            throw WebError(
                422, "This server reads no accounts",
                "Bring archives that the command wrote, or ask whoever runs it.")
        }
        let arn = visit.form.text("role") ?? ""
        guard let account = GrantedRole.account(of: arn) else {
            throw WebError(
                422, "That is no role",
                "Write the role's ARN, as arn:aws:iam::123456789012:role/\(Services.GrantedWork.evidence.purpose.name)."
            )
        }
        let named = (visit.form.text("regions") ?? "").split { $0 == "," || $0 == " " }.map(String.init)
        let regions = named.enumerated().filter { named.firstIndex(of: $1) == $0 }.map(\.element)
        guard (1...20).contains(regions.count), regions.allSatisfy(isRegionName) else {
            throw Refusal.refused("Write 1 to 20 regions, as us-east-1,eu-central-1.")
        }
        let before = try await evidence.window(scope)
        if let known = before.account, known != account {
            throw WebError(
                422, "That is another account",
                "The passes that are kept are of \(known). Stop reading it first: another account's passes are counted by themselves."
            )
        }
        let soon = visit.now.adding(seconds: 3_600)
        try await evidence.change(scope) { window in
            (window.role, window.account, window.regions, window.due) = (arn, account, regions, soon)
            (window.failure, window.failed) = (nil, nil)
        }
        // At once, so that a role that does not work is told while its maker is looking.
        try await makePass(scope)
    }

    /// The archive of a pass, for the company's people.
    func evidenceArchive(_ visit: Visit, _ number: Int) async throws -> WebResponse {
        let scope = try visit.requireScope()
        try limit(.export, scope.tenant.text, visit)
        return try await archive(number, scope)
    }
}

extension String {
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
