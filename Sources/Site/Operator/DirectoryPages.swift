internal import Addresses
internal import Web
internal import PublicSite
internal import Services
internal import Units
internal import Documents
internal import Engagements
internal import Persistence
internal import Routing
internal import StructuredText

extension Services {
    func operatorPartners(_ visit: Visit) async throws -> WebResponse {
        _ = try operatorOf(visit)
        let records = try await partners.partners()
        let directory = PartnerDirectory(records.map { Candidate($0.partner, history: $0.history) })
        if visit.query["export"] == "csv" {
            return .download("partners.csv", "text/csv; charset=utf-8", Array(directory.csvText.utf8))
        }
        if visit.query["export"] == "yaml" {
            return .download("partners.yaml", "application/yaml", Array(directory.yamlText.utf8))
        }
        let table = partnersTable(records)
        let waiting = records.filter { $0.proposed != nil }.map { record -> HTML in
            let before = (record.partner.json().pretty).split(separator: "\n")
            let after = (record.proposed?.json().pretty ?? "").split(separator: "\n")
            let gone = before.filter { !after.contains($0) }.map { "- \($0)\n" }.joined()
            let new = after.filter { !before.contains($0) }.map { "+ \($0)\n" }.joined()
            return """
                <h3>\(record.partner.name)</h3><pre tabindex="0">\(gone)\(new)</pre><div class="actions">\(button("Approve", visit.route.path, visit, style: "", fields: [("do", "approve"), ("partner", record.partner.id.text)]))\(button("Refuse", visit.route.path, visit, style: "quiet", fields: [("do", "refuse"), ("partner", record.partner.id.text)]))</div>
                """
        }
        let switches = records.map { record -> HTML in
            "<li>\(record.partner.name) (\(record.partner.id.text)) \(button(record.isActive ? "Pause offers" : "Resume offers", visit.route.path, visit, fields: [("do", record.isActive ? "pause" : "resume"), ("partner", record.partner.id.text)]))</li>"
        }
        let options = records.map { record -> HTML in
            "<option value=\"\(record.partner.id.text)\">\(record.partner.name)</option>"
        }
        let log = try await partners.log(50)
        let lines = DataTable(
            id: "log", caption: "The operator's log, newest first",
            head: ["Number", "When", "Who", "What", "Subject", "Text", "Hash"],
            rows: log.map {
                [
                    Cell("\($0.number)"), Cell($0.at), Cell($0.actor), Cell($0.kind),
                    Cell($0.subject),
                    Cell($0.text), Cell(String($0.hash.prefix(12))),
                ]
            }, numeric: [0])
        let body: HTML = """
            <h1>Partners</h1>
            \(waiting.isEmpty ? "" : "<h2>Profiles that wait for you</h2>\(waiting)" as HTML)
            \(table.html(visit))
            <div class="actions"><a class="button quiet" href="\(Route.operator(.keys).path)">API keys</a><a class="button quiet" href="\(Route.operator(.partners).path)?export=yaml">Export YAML</a><a class="button quiet" href="\(Route.operator(.partners).path)?export=csv">Export CSV</a></div>
            <h2>Import</h2>
            \(importForm(visit))
            <h2>Offers</h2><ul>\(switches)</ul>
            <h2>People</h2><form method="post" action="\(visit.route.path)">\(token(visit))<input type="hidden" name="do" value="person"><div class="field"><label for="email">E-mail</label><input id="email" name="email" type="email" maxlength="254"></div><div class="field"><label for="of">works for</label><select id="of" name="partner">\(options)</select></div><button class="quiet">Add</button></form>
            \(lines.html(visit))
            """
        return try show(Page(title: "Partners", body: body, tables: [table, lines]), visit)
    }

    /// The form again with what was pasted, and each fault by its line.
    private func refused(_ faults: Diagnostics, _ visit: Visit) throws -> WebResponse {
        let name = UploadedFile.source(visit.file)
        let list = faults.all.prefix(50).map { fault -> HTML in "<li>\(fault.text(file: name))</li>\n" }
        let isCSV = visit.form["form"] == "csv"
        let body: HTML = """
            <h1>Import partners</h1>
            <div class="summary" tabindex="-1" role="alert"><h2>Nothing was changed: the directory does not fit</h2><ul>\(list)</ul></div>
            \(importForm(visit, text: visit.form["text"] ?? "", isCSV: isCSV))
            <p><a href="\(Route.operator(.partners).path)">Back to the partners</a></p>
            """
        return try show(Page(title: "Error: Import partners", body: body, status: 422), visit)
    }

    private func importForm(_ visit: Visit, text: String = "", isCSV: Bool = false) -> HTML {
        """
        <form method="post" action="\(visit.route.path)" enctype="multipart/form-data" data-busy="Reading the file">\(token(visit))<input type="hidden" name="do" value="import"><div class="field"><label for="file">YAML, JSON or CSV file</label><input id="file" name="file" type="file" accept=".yaml,.yml,.json,.csv"></div><div class="field"><label for="text">or its text</label><textarea id="text" name="text" rows="6">\(text)</textarea></div><fieldset><legend>Form</legend><div class="options"><label><input type="radio" name="form" value="yaml"\(isCSV ? "" : " checked" as HTML)>YAML or JSON</label><label><input type="radio" name="form" value="csv"\(isCSV ? " checked" as HTML : "")>CSV</label></div></fieldset><button>Import</button></form>
        """
    }

    func changeDirectory(_ visit: Visit) async throws -> WebResponse {
        let actor = Actor.operator(try operatorOf(visit))
        let partner = visit.form["partner"].flatMap { PartnerID($0) }
        switch visit.form["do"] {
        case "import":
            let bytes =
                visit.file.flatMap { $0.bytes.isEmpty ? nil : $0.bytes }
                ?? Array((visit.form["text"] ?? "").utf8)
            do throws(Diagnostics) {
                let directory = try PartnerDirectory(
                    bytes, isCSV: visit.form["form"] == "csv", rules: routing)
                do { try await partners.put(directory, by: actor, at: visit.now) } catch {
                    throw Diagnostics([])
                }
            } catch {
                guard !error.all.isEmpty else {
                    throw StoreError.unavailable("the directory was not written")
                }
                return try refused(error, visit)
            }
        case "approve", "refuse":
            guard let partner else { throw WebError.notFound }
            try await partners.decide(
                partner, approves: visit.form["do"] == "approve", by: actor, at: visit.now)
        case "pause", "resume":
            guard let partner else { throw WebError.notFound }
            try await partners.set(partner, active: visit.form["do"] == "resume", by: actor, at: visit.now)
        case "person":
            guard let partner, let email = emailAddress(visit.form.text("email")) else {
                throw WebError(422, "That is no e-mail address", "Write it like desk@partner.example.")
            }
            let account = try await accounts.add(email, .partner, at: visit.now)
            try await partners.join(account.id, partner, by: actor, at: visit.now)
        default: throw WebError(422, "That cannot be done", "The form does not say what.")
        }
        return .seeOther(visit.route.path)
    }
}
