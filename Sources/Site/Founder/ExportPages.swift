internal import Addresses
internal import Web
internal import PublicSite
internal import Services
internal import Units
internal import Documents
internal import Company
internal import Engagements
internal import Persistence
internal import StructuredText

extension Services {
    /// The company file, the log, the dossier and what passes showed in one archive.
    func export(_ visit: Visit) async throws -> WebResponse {
        let scope = try visit.requireScope()
        try limit(.export, scope.tenant.text, visit)
        let state = try await engagements.handle(.export, scope, at: visit.now)
        let events = try await engagements.events(scope)
        let log: JSON = .object([
            "schema": "cloudroute/events/1", "tenant": .string(scope.tenant.text),
            "events": .array(events.map(eventJSON)),
        ])
        var files = [
            DocumentFile(path: "company.yaml", text: state.file),
            DocumentFile(path: "events.json", text: log.pretty),
            DocumentFile(path: "state.json", text: state.json.pretty),
        ]
        if let file = try? CompanyFile(Array(state.file.utf8)) {
            files += dossierFiles(file, of: state, visit.today).map {
                DocumentFile(path: "dossier/\($0.path)", bytes: $0.bytes)
            }
        }
        for file in try await attachments.list(scope.tenant) {
            guard let bytes = try await attachments.content(file.id, of: scope.tenant) else { continue }
            // Two files may have one name.
            files.append(DocumentFile(path: "files/\(file.id.text.suffix(6))-\(file.name)", bytes: bytes))
        }
        let passes = try await evidence.passes(scope)
        if !passes.isEmpty {
            // The archives are taken one by one: a year's are larger than an archive should be.
            let list = JSON.array(
                passes.map { pass in
                    .object([
                        "number": .integer(pass.number), "ended": .string(pass.at.isoText),
                        "origin": .string(pass.origin.rawValue), "archive": .string(pass.packHash),
                        "hash": .string(pass.hash),
                        "shown": (try? JSON(parsing: Array(pass.summary.utf8))) ?? .null,
                    ])
                })
            files.append(DocumentFile(path: "soc2/passes.json", text: list.pretty))
        }
        return .download("cloudroute-export.zip", "application/zip", zip(files))
    }

    func eventJSON(_ event: StoredEvent) -> JSON {
        .object([
            "version": .integer(event.version), "at": .string(event.at.isoText),
            "actor": .string(event.actor.text),
            "kind": .string(event.kind), "body": event.event?.body ?? .null, "hash": .string(event.hash),
        ])
    }

    func erasePage(_ visit: Visit) throws -> WebResponse {
        let tenant = try visit.requireScope().tenant
        let body: HTML = """
            <h1>Delete everything</h1>
            <p>This erases the company file, all answers, people, links, keys, notes, and what was seen of the AWS account. It cannot be undone: export first.</p>
            <p>What is kept, and why: for each log entry its number, time, kind and hash, so that the log can still be shown to be unbroken; who deleted and when. None of it says what was in the entries.</p>
            <div class="actions">\(visit.scope?.role == nil ? "<a class=\"button quiet\" href=\"\(Route.companyFile(tenant).path)\">company.yaml</a>" as HTML : button("Export everything (zip)", Route.export(tenant).path, visit, style: "quiet"))</div>
            <form method="post" action="\(visit.route.path)">\(token(visit))<div class="field"><label for="sure">Type DELETE to go on</label><input id="sure" name="sure" autocomplete="off" maxlength="10" size="10"></div><button class="danger">Delete everything</button></form>
            """
        return try show(Page(title: "Delete everything", body: body, isNarrow: true), visit)
    }

    func erase(_ visit: Visit) async throws -> WebResponse {
        guard visit.form.text("sure") == "DELETE" else {
            throw WebError(422, "Nothing was deleted", "Type DELETE in capitals to delete everything.")
        }
        if visit.session != nil { try visit.requireConfirmed() }
        try await engagements.erase(try visit.requireScope(), at: visit.now)
        noticed(.deleted, visit.request, account: visit.account?.id)
        return .seeOther(visit.session == nil ? Route.home.path : Route.companies.path)
    }
}
