internal import Addresses
internal import Filings
internal import Overviews
internal import Web
internal import PublicSite
internal import Services
internal import Company
internal import Cryptography
internal import Dossiers
internal import Engagements
internal import Persistence
internal import RulePacks
internal import StructuredText
internal import Units

extension Services {
    /// RFC 9457: what went wrong, for programs.
    func problem(_ error: WebError, _ faults: [Diagnostic], _ request: WebRequest) -> WebResponse {
        var members: [JSON.Member] = [
            .init("type", "about:blank"), .init("title", .string(error.title)),
            .init("status", .integer(error.status)),
            .init("detail", .string(error.text)), .init("requestId", .string(request.id)),
        ]
        if !faults.isEmpty {
            members.append(
                .init(
                    "errors",
                    .array(
                        faults.prefix(100).map {
                            .object([
                                "path": .string($0.path), "line": .integer($0.mark.line),
                                "column": .integer($0.mark.column),
                                "problem": .string($0.problem), "because": .string($0.reason),
                                "fix": .string($0.fix),
                            ])
                        })))
        }
        return WebResponse(error.status, "application/problem+json", JSON.object(members).pretty)
    }

    private func day(_ visit: Visit) throws -> Day {
        guard let text = visit.query["asOf"] else { return visit.today }
        guard let day = Day(text), (1990...2100).contains(day.fields.year), day.text == text else {
            throw WebError(422, "That is no day", "Write asOf as 2026-11-25, from 1990 to 2100.")
        }
        return day
    }

    func known(_ visit: Visit, _ names: Set<String>) throws {
        if let odd = visit.query.fields.first(where: { !names.contains($0.name) }) {
            throw WebError(
                422, "There is no parameter \(odd.name.prefix(60))",
                names.isEmpty
                    ? "This address takes none." : "Known are \(names.sorted().joined(separator: ", ")).")
        }
    }

    func body(_ visit: Visit, _ types: [String]) throws -> [UInt8] {
        let type = (visit.request.headers["content-type"] ?? "").lowercased().prefix { $0 != ";" }
        guard types.contains(trimming(String(type))) else {
            throw WebError(415, "That type is not read here", "Send \(types.joined(separator: " or ")).")
        }
        guard visit.request.body.count <= EngagementLimits.fileBytes else {
            throw WebError(
                413, "The body is too large", "At most \(EngagementLimits.fileBytes / 1024) KB are read.")
        }
        return visit.request.body
    }

    func apiTracks(_ visit: Visit) throws -> WebResponse {
        try known(visit, [])
        return json(
            200,
            .object([
                "schema": "cloudroute/tracks/1", "asOf": .string(visit.today.text),
                "rulePacks": .array(book.packs.map { .string($0.id) }),
                "packs": .array(book.packs.map(PlanDocument.pack)),
                "warnings": .array([]),
            ]))
    }

    func apiRule(_ id: String) throws -> WebResponse {
        let found = book.explanations(of: id)
        guard !found.isEmpty else { throw WebError.notFound }
        return json(
            200,
            .object([
                "schema": "cloudroute/rule/1", "id": .string(id),
                "explanations": .array(
                    found.map { entry in
                        .object([
                            "kind": .string(entry.kind), "title": .string(entry.title),
                            "text": .array(entry.text.map { .string($0) }),
                            "sources": .array(
                                entry.sources.map {
                                    .object([
                                        "id": .string($0.id), "title": .string($0.title),
                                        "url": .string($0.url),
                                        "asOf": .string($0.asOf.text), "kind": .string($0.kind.rawValue),
                                    ])
                                }),
                        ])
                    }),
            ]))
    }

    private func read(_ bytes: [UInt8], _ visit: Visit) throws -> CompanyFile {
        let isJSON =
            visit.request.headers["content-type"]?.lowercased().hasPrefix("application/json") ?? false
        do { return try CompanyFile(bytes, isJSON: isJSON) } catch { throw Refusal.invalid(error) }
    }

    func apiPlan(_ visit: Visit) throws -> WebResponse {
        try known(visit, ["asOf"])
        let day = try day(visit)
        let file = try read(try body(visit, ["application/json", "application/yaml"]), visit)
        return json(200, PlanDocument.plan(planner.plan(file.company, asOf: day), book: book))
    }

    func apiLint(_ visit: Visit) throws -> WebResponse {
        try known(visit, [])
        let text: String
        do {
            let node = try parseYAML(try body(visit, ["application/json"]))
            let reader = NodeReader(isJSON: true)
            _ = reader.group(node, "", keys: ["text"])
            let given = node["text"].flatMap { reader.string($0, "text", longest: 10_000) }
            if node["text"] == nil { reader.missing(node, "text", fix: "send {\"text\": \"…\"}") }
            try reader.finish()
            text = given ?? ""
        } catch let faults as Diagnostics { throw Refusal.invalid(faults) }
        let findings = reviewersReading(ofText: text, book: book)
        return WebResponse(
            200, "application/json",
            document(of: findings, file: "text", asOf: visit.today.text, book: book, as: .json))
    }

    func apiCalculator(_ visit: Visit, _ calculator: Route.Calculator) throws -> WebResponse {
        let credits =
            calculator == .burn
            ? (1...3).flatMap { place in
                ["amount", "starts", "expires", "kind"].map { "credit\(place).\($0)" }
            } : []
        try known(visit, Set(calculator.paths + credits))
        if let empty = visit.query.fields.first(where: { trimming($0.value).isEmpty }) {
            throw WebError(422, "\(empty.name) is empty", "Give it a value, or leave it out.")
        }
        let (reckoning, faults) = try reckon(calculator, visit.query, visit.today)
        let given = calculator == .burn ? calculatorCredits(visit.query, visit.today) : []
        let all = faults.map { "\($0.key): \($0.value)" }.sorted() + given.compactMap(\.fault)
        guard all.isEmpty else {
            throw WebError(422, "Something does not fit", all.prefix(20).joined(separator: "; "))
        }
        switch calculator {
        case .award: return json(200, PlanDocument.plan(reckoning.plan, book: book))
        case .stack: return json(200, PlanDocument.spend(reckoning.plan, book: book))
        case .burn: return json(200, burnDocument(reckoning, given, visit))
        }
    }

    // MARK: A company

    private func etag(_ state: Engagement) -> String { "\"r\(state.revision)\"" }

    /// `"r12"` → 12.
    private func revision(_ tag: String, _ header: String) throws -> Int {
        guard tag.hasPrefix("\"r"), tag.hasSuffix("\""), tag.utf8.count <= 13,
            let number = Int(tag.dropFirst(2).dropLast(), in: Form.counts), tag == "\"r\(number)\""
        else {
            throw WebError(400, "\(header) is no ETag of a company", "Send one as it was read, like \"r3\".")
        }
        return number
    }

    private func companyDocument(_ state: Engagement) -> JSON {
        .object([
            "schema": "cloudroute/company/1", "id": .string(state.tenant.text),
            "revision": .integer(state.revision),
            "finished": .bool(state.isFinished), "changed": .string(state.changed.isoText),
            "file": .string(state.file),
            "tracks": .array(
                state.tracks.map {
                    .object([
                        "track": .string($0.track.rawValue), "state": .string($0.state.rawValue),
                        "holder": .string($0.holder.rawValue), "since": .string($0.since.isoText),
                        "amount": .optional($0.amount?.decimalString), "note": .string($0.note),
                    ])
                }),
        ])
    }

    func apiCompany(_ visit: Visit) async throws -> WebResponse {
        try known(visit, [])
        guard let state = try await engagements.load(try visit.requireScope()) else {
            throw WebError.notFound
        }
        let tag = etag(state)
        let wanted = visit.request.headers["if-none-match"]
        if let wanted, wanted.isEmpty || !wanted.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) {
            throw WebError(400, "If-None-Match cannot be read", "Send an ETag as it was read, like \"r3\".")
        }
        if let wanted, wanted == "*" || wanted == tag {
            var response = WebResponse(304, "application/json", "")
            response.headers.append(("ETag", tag))
            return response
        }
        return json(200, companyDocument(state)).setting("ETag", tag)
    }

    func apiPut(_ visit: Visit) async throws -> WebResponse {
        try known(visit, [])
        let scope = try visit.requireScope()
        let bytes = try body(visit, ["application/json", "application/yaml"])
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw WebError(422, "The file is not UTF-8", "Save it as UTF-8.")
        }
        try limit(.saving, scope.tenant.text, visit)
        _ = try read(bytes, visit)
        let key = visit.request.headers["idempotency-key"]
        if let key,
            key.isEmpty || key.utf8.count > 200 || !key.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        {
            throw WebError(
                400, "The Idempotency-Key cannot be used", "Send 1 to 200 visible ASCII characters.")
        }
        let match = visit.request.headers["if-match"]
        let fingerprint = sha256Text("\(match ?? "")|\(text)")
        if let key, let before = try await tokens.remembered(key, scope) {
            guard before.request == fingerprint else {
                throw WebError(
                    422, "The Idempotency-Key was used for another request",
                    "Use a new key for a new request.")
            }
            return WebResponse(before.status, "application/json", before.response).setting(
                "ETag", before.etag
            )
            .setting("Idempotency-Replayed", "true")
        }
        guard let match else {
            throw WebError(428, "Say which revision you change", "Send If-Match with the ETag that you read.")
        }
        let revision = try revision(match, "If-Match")
        let now = visit.now
        let state: Engagement
        do {
            state = try await engagements.handle(.importFile(text, revision: revision), scope, at: now) {
                session, state, _ in
                guard let key else { return }
                try TokenStore.remember(
                    key, scope.tenant, request: fingerprint, status: 200, etag: "\"r\(state.revision)\"",
                    response: companyDocument(state).pretty, at: now, session)
            }
        } catch {
            // The same request at the same time: one wrote, the other repeats its answer.
            guard let key, let first = try await tokens.remembered(key, scope), first.request == fingerprint
            else {
                throw error
            }
            return WebResponse(first.status, "application/json", first.response).setting("ETag", first.etag)
                .setting("Idempotency-Replayed", "true")
        }
        return json(200, companyDocument(state)).setting("ETag", etag(state))
    }

    func apiCompanyPlan(_ visit: Visit) async throws -> WebResponse {
        try known(visit, ["asOf"])
        let day = try day(visit)
        guard let state = try await engagements.load(try visit.requireScope()) else {
            throw WebError.notFound
        }
        guard let file = try? CompanyFile(Array(state.file.utf8)) else {
            throw WebError(409, "The company file is not complete", "Answer what is open, then ask again.")
        }
        let plan = planner.plan(file.company, of: state, asOf: day)
        guard case .object(let members) = PlanDocument.plan(plan, book: book) else { throw WebError.notFound }
        let steps = state.waitingSteps(plan, reviewersReading(plan, file: file, book: book))
        // The plan's own next step knows nothing of what happened since: the company's takes its place.
        let next = steps.first { $0.holder == .founder }?.text ?? "nothing is the founder's at the moment"
        let told = members.map { $0.key == "nextStep" ? JSON.Member("nextStep", .string(next)) : $0 }
        let all = steps.map { $0.json(of: state.tenant, at: settings.origin) }
        return json(200, .object(told + [.init("waitingSteps", .array(all))]))
    }

    func apiEvents(_ visit: Visit) async throws -> WebResponse {
        try known(visit, ["after"])
        let after: Int
        if let text = visit.query["after"] {
            guard let number = Int(text, in: Form.counts), String(number) == text else {
                throw WebError(422, "That is no number of an event", "Write after as 0 or more.")
            }
            after = number
        } else {
            after = 0
        }
        let scope = try visit.requireScope()
        let events = try await engagements.events(scope, after: after, first: 100)
        return json(
            200,
            .object([
                "schema": "cloudroute/events/1", "tenant": .string(scope.tenant.text),
                "events": .array(events.map(eventJSON)),
            ]))
    }
}
