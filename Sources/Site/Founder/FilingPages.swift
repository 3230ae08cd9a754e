internal import Web
internal import Services
internal import FilingRecords
internal import Documents
internal import AWSClient
internal import Company
internal import Cryptography
internal import Engagements
internal import FilingWork
internal import Filings
internal import MatchWork
internal import PartnerCentral
internal import Persistence
internal import Overviews
internal import Planning
internal import RulePacks
public import StructuredText
internal import Units

/// What a visitor may do about an application's filings: the founder's people by their role, the partner that accepted by
/// the founder's consent.
struct FilingLeave: Sendable {
    let scope: Scope
    let state: Engagement
    let isPartner: Bool
    /// Prepares, answers, sends and withdraws.
    let mayWork: Bool
    /// Approves what is sent and sees codes; a partner never does.
    let isOwner: Bool
    /// Where the page leads back to, and what that is called.
    let back: (path: String, label: String)
}

extension Services {
    /// Leave over the filings of the company that the address names.
    ///
    /// - Throws: ``WebError/notFound`` for everybody else, and for a partner with whom the record is not shared.
    private func filingLeave(_ visit: Visit, _ tenant: TenantID) async throws -> FilingLeave {
        if case .partnerFiling = visit.route {
            let (partner, scope, state) = try await leave(visit, tenant)
            guard state.matching.partner == partner,
                state.matching.shared(with: partner, at: visit.now).contains(.filingRecord)
            else { throw WebError.notFound }
            return FilingLeave(
                scope: scope, state: state, isPartner: true, mayWork: true, isOwner: false,
                back: (Route.partnerCase(tenant).path, "Back to the application"))
        }
        let scope = try visit.requireScope()
        guard let state = try await engagements.load(scope) else { throw WebError.notFound }
        let role = scope.role ?? .viewer
        return FilingLeave(
            scope: scope, state: state, isPartner: false, mayWork: role >= .editor, isOwner: role >= .owner,
            back: (Route.dashboard(tenant).path, "Back to the dashboard"))
    }

    /// The record of a track as it stands, with the company file it is made from.
    private func record(_ state: Engagement, _ track: TrackID, _ visit: Visit) throws -> FilingRecord {
        let file = try complete(state)
        let plan = planner.plan(file.company, of: state, asOf: visit.today)
        let filing = state.filing(track)
        do {
            return try FilingRecord(
                track, plan, file, answers: filing?.answers ?? [:],
                identifier: filing?.packet.opportunity["PartnerOpportunityIdentifier"]?.text,
                locked: filing.flatMap { $0.locks(.embedded) })
        } catch { throw WebError(404, "There is nothing to file here", "\(error)") }
    }

    func filingPage(_ visit: Visit, _ tenant: TenantID, _ id: String) async throws -> WebResponse {
        let leave = try await filingLeave(visit, tenant)
        guard let track = TrackID(rawValue: id) else { throw WebError.notFound }
        let state = leave.state
        let record = try record(state, track, visit)
        let filing = state.filing(track)
        let freshness = try await filings.freshness(leave.scope, track)
        let events = try await timeline(leave, track)
        let fields = fieldTable(record)
        let history = DataTable(
            id: "timeline", caption: "What happened, newest first", head: ["When", "Who", "What"],
            rows: events.map { event in
                [Cell(timeText(event.at.seconds)), Cell(actor(event.actor, leave)), Cell(event.text)]
            })
        let life = lifeTable(filing, record, leave)
        let body: HTML = """
            <h1>\(record.track.track.name)</h1>
            \(standing(leave, filing, freshness, record))
            \(life.html(visit))
            \(problems(record, filing))
            \(questions(visit, filing, record, leave))
            \(corrections(visit, filing, leave))
            \(steps(visit, filing, leave))
            \(codes(visit, filing, leave))
            <h2 id="application">Application</h2>
            <p class="soft small">Each field with where it comes from. Nothing is claimed that was not stated.</p>
            \(fields.html(visit))
            <h2 id="payload">Payload</h2>
            \(payload(filing, record))
            <h2 id="timeline-part">Timeline</h2>
            \(history.html(visit))
            <p><a href="\(leave.back.path)">\(leave.back.label)</a></p>
            """
        let framed: HTML = filing?.catalog == .live ? "<div class=\"live\">\(body)</div>" : body
        return try show(
            Page(title: record.track.track.name, body: framed, tables: [life, fields, history]), visit)
    }

    private func actor(_ actor: Actor, _ leave: FilingLeave) -> String {
        switch actor {
        // Who the founder's people are is told with the contact, not with the record.
        case .user where leave.isPartner: "the founder"
        case .user(let id): leave.state.members.first { $0.user == id }?.email ?? "a former member"
        case .partner(let partner, _) where leave.isPartner && partner != leave.state.matching.partner:
            "another partner"
        case .partner(let partner, _): "partner \(partner)"
        case .operator: "the operator"
        case .system: "CloudRoute"
        default: "the founder"
        }
    }

    /// What happened, newest first: calls once they are done, and what is tied to an opportunity in one line.
    private func timeline(_ leave: FilingLeave, _ track: TrackID) async throws -> [(
        at: Instant, actor: Actor, text: String
    )] {
        var out: [(at: Instant, actor: Actor, text: String)] = []
        var ties = 0
        for stored in try await engagements.newest(leave.scope, kind: nil, count: 400) {
            let text: String
            switch stored.event {
            case .filing(track, .intended)?: continue
            case .filing(track, .done(_, .associate, _))?:
                ties += 1
                text = "\(ties) solutions and products tied to the opportunity"
                if ties > 1 { out.removeLast() }
            // What lies on the account is told with what backs the company, not with the record.
            case .filing(track, .balanceRead)? where leave.isPartner: continue
            case .filing(track, .codeReceived)? where leave.isPartner: continue
            case .filing(track, let event)?:
                ties = 0
                text = event.summary + token(of: event, leave.state.tenant, track)
            case .trackMoved(track, let state, let holder, let amount, let note)?:
                ties = 0
                // A note that the founder's people wrote is their own.
                var isShown = !note.isEmpty
                if case .user = stored.actor, leave.isPartner { isShown = false }
                text =
                    "\(state.word(toPartner: leave.isPartner)), held by \(holder.word(toPartner: leave.isPartner))\(amount.map { ", \($0.rounded)" } ?? "")\(isShown ? ": \(note)" : "")"
            default: continue
            }
            out.append((stored.at, stored.actor, text))
        }
        return out.reversed()
    }

    /// The client token of a call that was made: AWS takes the same call under it once.
    private func token(of event: FilingEvent, _ tenant: TenantID, _ track: TrackID) -> String {
        switch event {
        case .done(let number, let step, _), .refused(let number, let step, _):
            " (client token \(clientToken(tenant, track, number: number, step: step)))"
        default: ""
        }
    }

    /// Where it stands, whose turn it is, and how fresh that is.
    private func standing(
        _ leave: FilingLeave, _ filing: Filing?, _ freshness: (synced: Instant?, failure: String?),
        _ record: FilingRecord
    ) -> HTML {
        guard let filing else {
            return """
                <p class="lead">Nothing was prepared yet. \(record.amount.rounded) is expected; AWS decides.</p>
                """
        }
        let position = filing.position
        let live: HTML =
            filing.catalog == .live
            ? "<b class=\"bad\">live catalog</b>" : "<b>Sandbox</b>, where nobody at AWS reads it"
        let synced = freshness.synced.map { timeText($0.seconds) } ?? "not yet"
        let failure: HTML =
            freshness.failure.map { "<p class=\"bad\">The last call failed and is tried again: \($0)</p>" }
            ?? ""
        let comment = filing.opportunity?.reviewComments ?? filing.application?.reason
        let quoted: HTML =
            position.state == .actionRequired
            ? comment.map {
                "<blockquote>AWS: \($0)</blockquote><p>Only address, website, close date, expected spend, business problem and identifier can be changed now.</p>"
            } ?? ""
            : ""
        return """
            <ul class="figures">
            <li><b>\(position.state.word(toPartner: leave.isPartner))</b><span>held by \(position.holder.word(toPartner: leave.isPartner))</span></li>
            <li><b>\(position.amount?.rounded ?? record.amount.rounded)</b><span>\(position.amount == nil ? "expected; AWS decides" : "granted")</span></li>
            <li><b>\(filing.opportunity?.id ?? "none")</b><span>opportunity\(filing.opportunity.map { ", \($0.reviewStatus)" } ?? "")</span></li>
            <li><b>\(filing.application?.id ?? "none")</b><span>application\(filing.application.map { ", \($0.status)\($0.stage.map { ", \($0)" } ?? "")" } ?? "")</span></li>
            </ul>
            <p class="soft small">\(live). Last compared with AWS: \(synced).\(position.note.isEmpty ? "" : " \(position.note)")</p>
            \(failure)\(quoted)
            """
    }

    private func problems(_ record: FilingRecord, _ filing: Filing?) -> HTML {
        var items: [HTML] = []
        if let problem = filing?.problem {
            items.append(
                "<li><b>AWS refused: \(problem.step)</b>: \(problem.code): \(problem.message)\(problem.requestID.map { " (request \($0))" } ?? "")</li>"
            )
            items += problem.fields.map { field -> HTML in
                "<li><a href=\"#f-\(anchor(field.name))\">\(field.name)</a>: \(field.code): \(field.message)</li>"
            }
        }
        items += record.errors.map { error -> HTML in
            "<li><a href=\"#f-\(anchor(error.fieldName))\">\(error.fieldName)</a>: \(error.code): \(error.message). <b>Fix:</b> \(error.fix)</li>"
        }
        guard !items.isEmpty else { return "" }
        return "<h2 id=\"errors\">What AWS refuses</h2><ul>\(items)</ul>"
    }

    private func anchor(_ path: String) -> String {
        String(path.map { $0.isLetter || $0.isNumber ? $0 : "-" })
    }

    /// Each step of a filing's life in its order, with what it waits for.
    private func lifeTable(_ filing: Filing?, _ record: FilingRecord, _ leave: FilingLeave) -> DataTable {
        let missing = filing?.questions.count ?? record.questions.count
        let isValid = filing != nil && missing == 0 && record.errors.isEmpty
        let validation = FilingLifeStep(
            name: "Validate", isDone: isValid,
            word: "\(record.errors.count) errors, \(missing) answers missing",
            holder: .partner, told: "by AWS's own model")
        return DataTable(
            id: "life", caption: "Where it stands", head: ["Step", "State", "Held by", "At AWS"],
            rows: ([validation] + FilingLifeStep.all(of: filing)).map { step in
                [
                    Cell(step.name), Cell(step.isDone ? "✔ done" : step.word.isEmpty ? "to come" : step.word),
                    Cell(step.isDone ? "" : step.holder.word(toPartner: leave.isPartner)), Cell(step.told),
                ]
            })
    }

    private func questions(_ visit: Visit, _ filing: Filing?, _ record: FilingRecord, _ leave: FilingLeave)
        -> HTML
    {
        let open = filing.map(\.questions) ?? record.questions
        guard !open.isEmpty, leave.mayWork else { return "" }
        let inputs = open.prefix(100).enumerated().map { index, question -> HTML in
            let id = "q\(index)"
            let hint: HTML =
                question.hint.isEmpty
                ? "" : "<p class=\"soft small\" id=\"\(id)-hint\">\(question.field): \(question.hint)</p>"
            let described: HTML = question.hint.isEmpty ? "" : " aria-describedby=\"\(id)-hint\""
            let control: HTML
            if question.choices.isEmpty {
                control = "<input id=\"\(id)\" name=\"\(question.field)\" maxlength=\"4000\"\(described)>"
            } else {
                let options = question.choices.map { choice -> HTML in "<option>\(choice)</option>" }
                control =
                    "<select id=\"\(id)\" name=\"\(question.field)\"\(described)><option value=\"\"></option>\(options)</select>"
            }
            return "<div class=\"field\"><label for=\"\(id)\">\(question.text)</label>\(control)\(hint)</div>"
        }
        let ask: HTML =
            leave.isPartner && filing != nil
            ? "<p>What only the founder knows, the founder answers: the same fields stand on the founder's page.</p>\(button("Ask the founder for these", visit.route.path, visit, fields: [("action", "ask")]))"
            : ""
        return """
            <h2 id="questions">\(leave.isPartner ? "What is missing" : "Questions to you")</h2>\(ask)
            <form method="post" action="\(visit.route.path)">\(token(visit))<input type="hidden" name="action" value="answer">\(inputs)<button>Answer</button></form>
            """
    }

    /// The fields that may be changed now, and no other: before it is sent the ones that people correct, while AWS asks for
    /// action the ones that AWS unlocks.
    private func corrections(_ visit: Visit, _ filing: Filing?, _ leave: FilingLeave) -> HTML {
        guard let filing, leave.mayWork else { return "" }
        let labels = [
            ("Project.CustomerBusinessProblem", "Business problem"),
            ("Customer.Account.WebsiteUrl", "Website"),
            ("LifeCycle.TargetCloseDate", "Close date"), ("Customer.Account.Address.StreetAddress", "Street"),
            ("Customer.Account.Address.City", "City"), ("Customer.Account.Address.PostalCode", "Postal code"),
        ]
        let fields: [(String, String)]
        switch filing.opportunity?.reviewStatus {
        case nil, "Pending Submission"?: fields = [("Project.Title", "Title")] + labels
        case "Action Required"?: fields = labels
        default: return ""
        }
        let asked = Set(filing.questions.map(\.field))
        let inputs = fields.enumerated().filter { !asked.contains($1.0) }.map { index, field -> HTML in
            let value = filing.packet.opportunity.value(at: field.0)?.text ?? ""
            let id = "c\(index)"
            let control: HTML =
                field.0 == "Project.CustomerBusinessProblem"
                ? "<textarea id=\"\(id)\" name=\"\(field.0)\" rows=\"8\" maxlength=\"2000\">\(value)</textarea>"
                : "<input id=\"\(id)\" name=\"\(field.0)\" value=\"\(value)\" maxlength=\"255\">"
            return "<div class=\"field\"><label for=\"\(id)\">\(field.1)</label>\(control)</div>"
        }
        let isAsked = filing.opportunity?.reviewStatus == "Action Required"
        return """
            <details\(isAsked ? " open" as HTML : "")><summary>Change the record</summary>
            <form method="post" action="\(visit.route.path)">\(token(visit))<input type="hidden" name="action" value="answer">\(inputs)<button>Save</button></form></details>
            """
    }

    /// What can be done now, in the order of a filing's life.
    private func steps(_ visit: Visit, _ filing: Filing?, _ leave: FilingLeave) -> HTML {
        guard leave.mayWork else { return "" }
        var forms: [HTML] = []
        func form(_ action: String, _ label: String, _ style: String, _ more: HTML = "") -> HTML {
            "<form method=\"post\" action=\"\(visit.route.path)\">\(token(visit))<input type=\"hidden\" name=\"action\" value=\"\(action)\">\(more)<button class=\"\(style)\">\(label)</button></form>"
        }
        let isFinal =
            filing.map { [.declined, .withdrawn, .landed, .exhausted, .expired].contains($0.position.state) }
            ?? false
        if !isFinal {
            forms.append(form("prepare", filing == nil ? "Prepare the record" : "Prepare again", "quiet"))
        }
        if let filing, !isFinal {
            if filing.questions.isEmpty, leave.isOwner,
                filing.approved != filing.packet || filing.position.state == .actionRequired
            {
                let confirm: HTML =
                    filing.catalog == .live
                    ? "<div class=\"field\"><label for=\"confirm\">To send it to AWS for real, type: \(filing.confirmation)</label><input id=\"confirm\" name=\"confirm\" autocomplete=\"off\" maxlength=\"300\"></div>"
                    : ""
                forms.append(
                    form(
                        "approve", "Approve this record", "",
                        "<input type=\"hidden\" name=\"hash\" value=\"\(filing.packet.hash)\">\(confirm)"))
            }
            if filing.approved == filing.packet, !filing.isStarted || filing.problem != nil {
                forms.append(form("send", self.filing == nil ? "Hand over for filing" : "Send to AWS", ""))
            }
            if self.filing != nil, filing.opportunity != nil {
                forms.append(form("refresh", "Refresh from AWS", "quiet"))
            }
            if !["APPROVED", "REJECTED", "CANCELED"].contains(filing.application?.status ?? "") {
                forms.append(form("withdraw", "Withdraw", "danger"))
            }
        }
        let note: HTML =
            self.filing == nil
            ? "<p class=\"soft small\">This server has no access to Partner Central: a partner files with the command line, or starts it with --file.</p>"
            : ""
        let waits: HTML =
            leave.isPartner && filing?.questions.isEmpty == true && filing?.approved != filing?.packet
            ? "<p class=\"note\">The founder approves this record before it is sent, and was told so.</p>"
            : ""
        return forms.isEmpty ? "" : "<h2>Next</h2>\(note)\(waits)<div class=\"actions\">\(forms)</div>"
    }

    private func codes(_ visit: Visit, _ filing: Filing?, _ leave: FilingLeave) -> HTML {
        guard let filing, !filing.codes.isEmpty, !leave.isPartner else { return "" }
        let rows = filing.codes.map { code -> HTML in
            let show: HTML =
                code.shown == nil && leave.isOwner && !code.isLanded
                ? button(
                    "Show the code once", visit.route.path, visit,
                    fields: [("action", "show"), ("code", code.id)])
                : ""
            return
                "<li>\(code.amount.rounded) for AWS account \(code.account), \(code.state.rawValue)\(code.expires.isEmpty ? "" : ", until \(String(code.expires.prefix(10)))")\(show)</li>"
        }
        return
            "<h2>Credit codes</h2><p>A code is money to whoever holds it: it lies sealed here and is shown once. <code>cloudroute credits redeem</code>, with the keys of the receiving account, brings it onto the balance.</p><ul>\(rows)</ul>"
    }

    /// A path that may break after its dots.
    private func breakable(_ path: String) -> HTML {
        let parts = path.split(separator: ".").enumerated().map { index, part -> HTML in
            index == 0 ? "\(String(part))" : ".<wbr>\(String(part))"
        }
        return "\(parts)"
    }

    private static let longest = [
        "Project.CustomerBusinessProblem": 2_000, "Project.Title": 255, "LifeCycle.NextSteps": 255,
        "Customer.Account.CompanyName": 120,
    ]

    private func fieldTable(_ record: FilingRecord) -> DataTable {
        DataTable(
            id: "fields", caption: "The opportunity, field by field",
            head: ["Field", "Value", "Length", "From"],
            rows: record.fields.map { field in
                let text = field.value.text ?? field.value.compact
                let length = Self.longest[field.path].map { "\(text.unicodeScalars.count) / \($0)" } ?? ""
                return [
                    Cell(field.path, "<span id=\"f-\(anchor(field.path))\">\(breakable(field.path))</span>"),
                    Cell(text, "<span class=\"wrap\">\(text)</span>"),
                    Cell(length), Cell(field.origin),
                ]
            }, numeric: [2])
    }

    /// The JSON exactly as it is sent, and what differs from what was sent before.
    private func payload(_ filing: Filing?, _ record: FilingRecord) -> HTML {
        let opportunity = filing?.packet.opportunity ?? record.opportunity
        var out: [HTML] = []
        if let sent = filing?.opportunity?.sent {
            let paths = opportunity.differences(from: sent)
            let rows = paths.map { path -> HTML in
                let (old, new) = (sent.value(at: path), opportunity.value(at: path))
                return
                    "<li><code>\(path)</code>: <del>\(old.map { $0.text ?? $0.compact } ?? "nothing")</del> <ins>\(new.map { $0.text ?? $0.compact } ?? "nothing")</ins></li>"
            }
            out.append(
                paths.isEmpty
                    ? "<p>It is what AWS holds.</p>"
                    : "<p>Changed since it was sent:</p><ul>\(rows)</ul>")
        }
        func block(_ title: String, _ id: String, _ json: JSON) -> HTML {
            "<details><summary>\(title)</summary><div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"\(title)\"><pre id=\"\(id)\">\(json.pretty)</pre></div><button class=\"small quiet\" data-copy=\"#\(id)\" type=\"button\" hidden>Copy</button></details>"
        }
        out.append(
            block(
                "CreateOpportunity, as it is sent (Catalog and ClientToken are added)", "opportunity-json",
                opportunity))
        if let packet = filing?.packet {
            out.append(
                block(
                    "Associated: \(packet.solutions.count) solutions, \(packet.products.count) products",
                    "associations-json",
                    .object([
                        "Solutions": .array(packet.solutions.map { .string($0) }),
                        "AwsProducts": .array(packet.products.map { .string($0) }),
                    ])))
            if let application = packet.application {
                out.append(
                    block(
                        "CreateBenefitApplication for \(packet.benefit ?? ""), as it is sent",
                        "application-json", application))
            }
        }
        return "\(out)"
    }

    // MARK: Changes

    func changeFiling(_ visit: Visit, _ tenant: TenantID, _ id: String) async throws -> WebResponse {
        let leave = try await filingLeave(visit, tenant)
        guard let track = TrackID(rawValue: id) else { throw WebError.notFound }
        let (scope, state) = (leave.scope, leave.state)
        func handle(_ command: FilingCommand) async throws {
            try await engagements.handle(.filing(track, command), scope, at: visit.now)
        }
        switch visit.form["action"] {
        case "prepare": try await prepare(track, state, scope, visit)
        case "answer":
            if state.filing(track) == nil { try await prepare(track, state, scope, visit) }
            let held = state.filing(track)?.packet.opportunity ?? .null
            let answers = visit.form.fields.filter { field in
                !["csrf", "action"].contains(field.name) && !field.value.allSatisfy(\.isWhitespace)
                    // What stands there already is no answer.
                    && held.value(at: field.name)?.text != field.value.replacing("\r\n", with: "\n")
            }.map { FilingEvent.Answered(field: $0.name, value: .string($0.value)) }
            try await handle(.answer(answers))
            guard let answered = try await engagements.load(scope) else { throw WebError.notFound }
            try await prepare(track, answered, scope, visit)
        case "approve":
            try visit.requireConfirmed()
            try await handle(
                .approve(hash: visit.form["hash"] ?? "", confirmation: visit.form.text("confirm")))
        case "send":
            try await handle(.start)
            try await filings.wake(scope, track, at: visit.now)
        case "refresh": try await filings.wake(scope, track, at: visit.now)
        case "ask":
            guard leave.isPartner, let filing = state.filing(track), !filing.questions.isEmpty else {
                throw WebError.notFound
            }
            let names = filing.questions.map(\.text).joined(separator: "; ").prefix(1_000)
            let question =
                "The record of \(track.rawValue) lacks \(filing.questions.count) answers: \(names). Answer them at \(Route.filing(tenant, id).path)#questions, where each has its field."
            try await desk.handle(.ask(ItemID(at: visit.now, random: random), question), scope, at: visit.now)
            mailWaits()
        case "withdraw":
            try await handle(
                .withdraw(reason: "Withdrawn by the \(leave.isPartner ? "partner" : "founder")."))
        case "show":
            try visit.requireConfirmed()
            return try await showCode(visit, scope, track, state)
        default: throw WebError(422, "That cannot be done", "Use one of the buttons of the page.")
        }
        return .seeOther(visit.route.path)
    }

    private func prepare(_ track: TrackID, _ state: Engagement, _ scope: Scope, _ visit: Visit) async throws {
        let record = try record(state, track, visit)
        let filing = state.filing(track)
        let packet: FilingPacket
        let questions: [FilingQuestion]
        let catalog: PartnerCatalog
        if let access = self.filing {
            catalog = filing?.opportunity == nil ? access.catalog : filing?.catalog ?? access.catalog
            let maker = PacketMaker(
                company: try complete(state).company.name, channels: .embedded, runtime: access.runtime)
            do {
                let made = try await maker.make(
                    record, for: filing, catalog: catalog, solutions: [], benefit: .chosen(nil),
                    involvement: "Co-Sell", visibility: "Full")
                (packet, questions) = (made.packet, made.questions)
            } catch let fault as PacketMaker.Fault {
                throw WebError(422, "The record cannot be prepared", fault.description)
            } catch let error as AWSError {
                throw WebError(
                    503, "Partner Central does not answer",
                    "Nothing was changed. Try again later. (\(error.code)\(error.requestID.map { ", request \($0)" } ?? ""))"
                )
            }
        } else {
            catalog = filing?.catalog ?? .sandbox
            (packet, questions) = record.packet(
                over: filing, company: try complete(state).company.name)
        }
        try await engagements.handle(
            .filing(track, .prepare(packet, catalog, questions)), scope, at: visit.now)
    }

    /// The code itself, this once, to an owner.
    private func showCode(_ visit: Visit, _ scope: Scope, _ track: TrackID, _ state: Engagement) async throws
        -> WebResponse
    {
        guard let role = scope.role, role >= .owner else { throw Refusal.forbidden(needs: .owner) }
        guard let code = state.filing(track)?.codes.first(where: { $0.id == visit.form["code"] }) else {
            throw WebError.notFound
        }
        guard code.shown == nil else {
            throw WebError(
                409, "It was shown before",
                "A code is shown once. Redeem it, or look it up in Partner Central.")
        }
        guard let text = try await filings.open(code: code.id, scope) else { throw WebError.notFound }
        // Told to the log first: a code that was seen is never called unseen.
        try await engagements.handle(
            .filing(track, .record([.codeShown(code.id)])), scope.asWorker, at: visit.now)
        let body: HTML = """
            <h1>Credit code</h1>
            \(shownOnce("credit code of \(code.amount.rounded) for account \(code.account)", text))
            <p>Redeem it in the Billing console of that account, under Credits. It will not be shown again.</p>
            <p><a href="\(visit.route.path)">Back</a></p>
            """
        return try show(Page(title: "Credit code", body: body, isNarrow: true), visit)
    }

    // MARK: Events of AWS

    /// An event of Amazon EventBridge: the filing it is about is looked at at once.
    func awsEvent(_ visit: Visit) async throws -> WebResponse {
        let header = visit.request.headers["authorization"] ?? ""
        guard let wanted = filing?.eventToken, header.hasPrefix("Bearer "),
            isSame(String(header.dropFirst(7)), wanted)
        else { throw WebError.notFound }
        let envelope: JSON
        do { envelope = try JSON(parsing: visit.request.body) } catch {
            throw WebError(400, "That is no event", "The body is no JSON: \(error).")
        }
        guard let subject = partnerCentralSubject(envelope) else {
            throw WebError(
                422, "That is no event of Partner Central",
                "Send events of aws.partnercentral-selling and -benefits.")
        }
        _ = try await filings.wake(subject, at: visit.now)
        // The same answer whether it is known here or not.
        return WebResponse(202, "application/json", "{}\n")
    }
}

/// What an EventBridge event of Partner Central is about; nil for another event.
///
/// Opportunity events carry an identifier and nothing else, so that what they tell is fetched, never believed.
public func partnerCentralSubject(_ envelope: JSON) -> String? {
    guard let source = envelope["source"]?.text, source.hasPrefix("aws.partnercentral-"),
        let detail = envelope["detail"]
    else { return nil }
    return detail.at("opportunity", "identifier")?.text ?? detail.at("benefitApplication", "id")?.text
        ?? detail.at("benefitAllocation", "applicationId")?.text
}
