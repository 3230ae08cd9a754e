internal import Addresses
internal import Web
internal import PublicSite
internal import Services
internal import Documents
internal import Engagements
internal import MatchWork
internal import Persistence
internal import Routing
internal import StructuredText
internal import Units

extension Services {
    func operatorRules(_ visit: Visit) async throws -> WebResponse {
        try await rulesPage(visit, proposed: nil)
    }

    private func rulesPage(_ visit: Visit, proposed: String?) async throws -> WebResponse {
        _ = try operatorOf(visit)
        let rules = try await desk.rules()
        let inForce = try await partners.publishedRules()?.text ?? RoutingRules.embeddedText
        let weights = DataTable(
            id: "terms", caption: "Terms of version \(rules.version), as of \(rules.asOf.text)",
            head: ["Term", "Weight", "What it says"],
            rows: rules.terms.map { [Cell($0.term.rawValue), Cell("\($0.weight)"), Cell($0.text)] },
            numeric: [1])
        var verdict: HTML = ""
        if let proposed {
            do throws(Diagnostics) {
                let read = try RoutingRules(Array(proposed.utf8))
                let failures = read.failures()
                let old = inForce.split(separator: "\n", omittingEmptySubsequences: false)
                let new = proposed.split(separator: "\n", omittingEmptySubsequences: false)
                let changes = new.difference(from: old)
                let lines = changes.map { change -> String in
                    switch change {
                    case .insert(_, let line, _): "+ \(line)\n"
                    case .remove(_, let line, _): "- \(line)\n"
                    }
                }.joined()
                let failed = failures.map { failure -> HTML in "<li>\(failure)</li>" }
                verdict =
                    failures.isEmpty
                    ? """
                    <div class="done" role="status">All \(read.examples.count) examples hold. Nothing is published yet.</div><h3>What changes</h3><pre tabindex="0">\(lines.isEmpty ? "nothing" : lines)</pre>
                    \(button("Publish version \(read.version)", visit.route.path, visit, style: "", fields: [("do", "publish"), ("text", proposed)]))
                    """
                    : "<div class=\"summary\" role=\"alert\" tabindex=\"-1\"><h2>The examples do not hold: it cannot be published</h2><ul>\(failed)</ul></div>"
            } catch {
                let list = error.all.map { fault -> HTML in "<li>\(fault.text(file: "rules"))</li>" }
                verdict =
                    "<div class=\"summary\" role=\"alert\" tabindex=\"-1\"><h2>The rules cannot be read</h2><ul>\(list)</ul></div>"
            }
        }
        let body: HTML = """
            <h1>Routing rules</h1>
            <p>Rules are data with examples beside them. A change is tried first; it can be published only when every example holds.</p>
            \(verdict)
            \(weights.html(visit))
            <form method="post" action="\(visit.route.path)">\(token(visit))<input type="hidden" name="do" value="try"><div class="field"><label for="text">Rules</label><textarea class="code" id="text" name="text" rows="30" spellcheck="false">\(proposed ?? inForce)</textarea></div><button>Try</button></form>
            """
        return try show(Page(title: "Routing rules", body: body, tables: [weights]), visit)
    }

    func changeRules(_ visit: Visit) async throws -> WebResponse {
        let me = try operatorOf(visit)
        let text = visit.form["text"] ?? ""
        guard text.utf8.count <= 200_000 else {
            throw WebError(413, "The rules are too long", "At most 200 KB are read.")
        }
        guard visit.form["do"] == "publish" else { return try await rulesPage(visit, proposed: text) }
        let read: RoutingRules
        do throws(Diagnostics) { read = try RoutingRules(Array(text.utf8)) } catch {
            throw Refusal.invalid(error)
        }
        guard read.failures().isEmpty else {
            throw WebError(
                422, "The examples do not hold", "Rules are published only when every example does.")
        }
        try await partners.publish(text, version: read.version, by: .operator(me), at: visit.now)
        return .seeOther(visit.route.path)
    }
}
