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

/// What an auditor reads under a link: the window, what each control's population was on each pass, and the archives themselves.
extension Services {
    func auditorPage(_ visit: Visit, _ secret: String) async throws -> WebResponse {
        try limit(.audited, visit.peer, visit)
        guard let found = try await tokens.share(secret, at: visit.now),
            let before = try await engagements.load(found.scope),
            let link = before.link(found.link), link.reader == .auditor, link.isOpen(at: visit.now)
        else { throw WebError.notFound }
        // What is taken is recorded as well as what is looked at; a reader of many tables is one opening.
        let isNew = link.lastOpened.map { visit.now.seconds - $0.seconds > 600 } ?? true
        let isOverview = visit.query["pass"] == nil
        if visit.request.method != .head, isNew || isOverview || visit.query["archive"] != nil {
            _ = try await engagements.handle(.openLink(found.link), found.scope, at: visit.now)
        }
        if let number = visit.query.number("pass", in: 1...1_000_000) {
            if visit.query["archive"] != nil { return try await archive(number, found.scope) }
            return try await passPage(visit, number, visit.query["file"], found.scope)
        }
        return try await auditorOverview(visit, link, found.scope)
    }

    private func auditorOverview(_ visit: Visit, _ link: Engagement.ShareLink, _ scope: Scope) async throws
        -> WebResponse
    {
        let (ready, passes, window) = try await readiness(scope, on: visit.today)
        let people = DataTable(
            id: "people", caption: "What people answer for, as they said it",
            head: ["Control", "Evidence", "Who and when", "Done"],
            rows: ready.people.map { person in
                let control = person.control
                let done = person.done.map { "\($0.text)\(person.note.isEmpty ? "" : ": \(person.note)")" }
                return [
                    Cell("\(control.title) (\(control.criteria.joined(separator: " ")))"),
                    Cell(control.evidence), Cell("\(control.owner), \(control.due)"),
                    Cell(done ?? "not said"),
                ]
            })
        let list = passTable(passes) { "\(visit.route.path)?pass=\($0)" }
        let drawing = calendarFigure(
            ready, window, otherwise: "No pass was made yet.")
        let key: HTML =
            evidenceKey.map {
                "<p>Archives that this server made are signed with the Ed25519 key <code>\($0.publicText)</code>; hold them to the key that the company told you on another way: <code>cloudroute soc2 verify evidence.zip --key KEY</code>.</p>"
            } ?? ""
        let body: HTML = """
            <p class="soft small">Auditor's page for \(link.label), readable until \(link.expires.html). Opening it was recorded.</p>
            <h1>SOC 2 evidence\(window.account.map { " of AWS account \($0)" } ?? "")</h1>
            <p>Each pass asked AWS how the account is configured and kept every answer.
            \(ready.history.days) days, \(ready.history.gaps.count) without a pass: on these nothing is shown.
            A control that was refused was not evaluated, and has not passed.
            Whether a criterion is met is your opinion, not this page's.</p>
            \(drawing)\(historyTable(ready.history).html(nil))\(list.html(nil))\(people.html(nil))\(key)
            <p>Passes are kept in the order in which they came,
            each bound to the one before it by a keyed hash that whoever runs this server
            can verify (<code>cloudroute audit verify</code>);
            each archive holds the manifest of AWS's answers with the SHA-256 of every file.</p>
            """
        return html(200, bare(title: "SOC 2 evidence", body: body))
    }

    /// The populations of a pass, or one file of its archive.
    private func passPage(_ visit: Visit, _ number: Int, _ wanted: String?, _ scope: Scope) async throws
        -> WebResponse
    {
        guard let bytes = try await evidence.pack(number, scope), let files = unzip(bytes) else {
            throw WebError(
                404, "That archive is not kept any more",
                "What the pass showed stands on the page before; archives are kept for fourteen months.")
        }
        if let wanted {
            guard let file = files.first(where: { $0.path == wanted }) else { throw WebError.notFound }
            let name = wanted.split(separator: "/").last.map(String.init) ?? "file"
            return .download(
                name, wanted.hasSuffix(".csv") ? "text/csv; charset=utf-8" : "application/octet-stream",
                file.bytes)
        }
        guard let pass = try await evidence.passes(scope).first(where: { $0.number == number }),
            let summary = Services.summary(pass)
        else { throw WebError.notFound }
        let map = ControlMap.embedded
        let paths = Set(files.map(\.path))
        func link(_ path: String, _ label: String) -> HTML {
            paths.contains(path)
                ? "<a href=\"\(visit.route.path)?pass=\(number)&amp;file=\(percentEncoded(path))\">\(label)</a>"
                : ""
        }
        let rows = summary.rows.map { row -> HTML in
            let control = map.controls.first { $0.id == row.control }
            let counts = Verdict.allCases.compactMap { verdict in
                row.counts[verdict].map { "\($0) \(verdict.rawValue)" }
            }
            return """
                <tr><td>\(control?.title ?? row.control)</td><td>\((control?.criteria ?? []).joined(separator: " "))</td><td>\(counts.joined(separator: ", "))</td><td>\(link("populations/\(row.control).csv", "population"))</td><td>\(link("samples/\(row.control).csv", "sample"))</td></tr>

                """
        }
        let body: HTML = """
            <h1>Pass \(number), ended \(pass.at.html)</h1>
            <p>\(pass.origin == .server ? "Made by this server." : "Made with the company's own keys, and brought as an archive.") Account \(summary.account), \(summary.regions.joined(separator: ", ")), map of \(summary.mapVersion).</p>
            <p><a class="button" href="\(visit.route.path)?pass=\(number)&amp;archive=1">The whole archive</a></p>
            <p class="small">SHA-256 <code>\(pass.packHash)</code></p>
            <div class="scroll" tabindex="0" role="region" aria-label="Controls"><table><thead><tr><th scope="col">Control</th><th scope="col">Criteria</th><th scope="col">Results</th><th scope="col">All</th><th scope="col">Drawn</th></tr></thead><tbody>\(rows)</tbody></table></div>
            <p><a href="\(visit.route.path)">All passes</a></p>
            """
        return html(200, bare(title: "Pass \(number)", body: body))
    }
}
