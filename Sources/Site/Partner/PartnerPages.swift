internal import Addresses
internal import Web
internal import PublicSite
internal import Services
internal import Filings
internal import Documents
internal import Overviews
internal import Company
internal import Engagements
internal import MatchWork
internal import Persistence
internal import Planning
internal import Routing
internal import RulePacks
internal import Units

extension Services {
    // MARK: The queue

    func partnerQueue(_ visit: Visit) async throws -> WebResponse {
        let partner = try await partnerOf(visit)
        guard let account = visit.account, let record = try await partners.partner(partner) else {
            throw WebError.notFound
        }
        let all = try await matches.held(by: partner, account.id, at: visit.now)
        let wanted = visit.query.text("view") ?? "all"
        let sought = (visit.query.text("q") ?? "").lowercased()
        let views = queueViews(account.id, at: visit.now)
        let view = views.first { $0.id == wanted } ?? views[0]
        let colleagues = try await partners.people(of: partner)
        var rows: [[Cell]] = []
        for row in all.filter(view.holds) {
            guard let state = try await engagements.load(row.scope) else { continue }
            let fields = state.matching.shared(with: partner, at: visit.now)
            let shared = SharedView(state.file, fields)
            let name = shared.name(row.scope.tenant)
            guard sought.isEmpty || name.lowercased().contains(sought) else { continue }
            let next = nextAction(row, state, fields, visit.today)
            rows.append([
                Cell(name, "<a href=\"\(Route.partner(.application(row.scope.tenant)).path)\">\(name)</a>"),
                Cell(fit(state.matching, partner, fields)), Cell(completeness(shared, fields)),
                Cell(award(state, fields, visit.today)),
                row.stage == .offered
                    ? row.expires.map { end in
                        StepViews.clock(
                            clock(to: end, visit.now), left: end.seconds - visit.now.seconds,
                            of: end.seconds - (state.matching.current?.made ?? row.since).seconds)
                    } ?? "" : "accepted",
                Cell(
                    next.text,
                    next.path.map { path -> HTML in "<a href=\"\(path)\">\(next.text)</a>" } ?? "\(next.text)"
                ),
                Cell(next.isYours ? "you" : "the founder"),
                Cell(colleague(row.owner, colleagues, account.id)),
            ])
        }
        let table = DataTable(
            id: "cases", caption: "\(view.name): \(rows.count)",
            head: [
                "Company", "Fit", "Complete", "Est. award", "Time left", "Next action", "Held by", "Owner",
            ],
            rows: rows,
            numeric: [1, 2, 3])
        let tabs = Services.tabs(
            "Views",
            views.map { item in
                (
                    path: "\(Route.partner(.queue).path)?view=\(item.id)",
                    name: "\(item.name) (\(all.count(where: item.holds)))", isHere: item.id == view.id
                )
            })
        let body: HTML = """
            <h1>\(record.partner.name): applications</h1>
            <ul class="figures"><li><span>Open</span> <b>\(record.load.open) of \(record.partner.capacity)</b></li><li><span>Accepted</span> <b>\(record.history.accepted) of \(record.history.offers) offers</b></li><li><span>Mean answer</span> <b>\(record.history.meanAcceptMinutes.map { spanText(Int64($0) * 60) } ?? "none yet")</b></li><li><span>Approved by AWS</span> <b>\(record.history.approved) of \(record.history.filed)</b></li></ul>
            \(tabs)
            <form method="get" action="\(visit.route.path)"><input type="hidden" name="view" value="\(view.id)"><div class="actions"><label for="company">Company</label><input id="company" name="q" maxlength="80" size="20" value="\(sought)"><button class="small quiet">Filter</button></div></form>
            \(try await savedViews(visit, account.id))
            \(rows.isEmpty ? "<p>Nothing here. An offer comes by mail and stands here until its time is over.</p>" : table.html(visit))
            """
        return try show(Page(title: "Applications", body: body, tables: [table]), visit)
    }

    /// The views of the queue, each with what it holds.
    private func queueViews(_ user: UserID, at moment: Instant) -> [(
        id: String, name: String, holds: (AssignmentRow) -> Bool
    )] {
        [
            ("all", "All", { _ in true }), ("offered", "Offered", { $0.stage == .offered }),
            ("mine", "Mine", { $0.owner == user && !$0.isClosed }),
            ("unassigned", "Nobody's yet", { $0.owner == nil && !$0.isClosed }),
            ("accepted", "Accepted", { $0.stage == .matched && !$0.isClosed }),
            ("action", "Action required", { $0.actionRequired > 0 || $0.stage == .offered }),
            (
                "today", "Due today",
                { row in
                    row.expires.map { row.stage == .offered && $0.seconds - moment.seconds < 86_400 }
                        ?? false
                }
            ),
        ]
    }

    /// What is to be done with an application, by the same steps as everywhere; of records only where they are shared.
    private func nextAction(_ row: AssignmentRow, _ state: Engagement, _ fields: [SharedField], _ day: Day)
        -> (
            text: String, isYours: Bool, path: String?
        )
    {
        let page = Route.partner(.application(row.scope.tenant)).path
        if row.stage == .offered { return ("accept or decline", true, page) }
        if row.isClosed { return ("closed", false, page) }
        let asked: (text: String, isYours: Bool, path: String?)? =
            row.openQuestions == 0
            ? nil
            : (
                "the founder answers \(counted(row.openQuestions, "question"))", false,
                "\(page)#questions-part"
            )
        guard fields.contains(.filingRecord), let file = try? CompanyFile(Array(state.file.utf8)) else {
            return asked ?? ("file", true, page)
        }
        let plan = planner.plan(file.company, of: state, asOf: day)
        // What a reviewer would stop at is the founder's own, and is not shared.
        let steps = state.waitingSteps(plan, []).filter { step in
            if case .filing(let track) = step.place { return state.filing(track) != nil }
            return false
        }
        let own = steps.first { $0.holder == .partner }
        if own == nil, let asked { return asked }
        guard let step = own ?? steps.first(where: { $0.holder == .founder }),
            case .filing(let track) = step.place
        else {
            return state.filings.isEmpty
                ? ("prepare a record", true, "\(page)#filings-part") : ("wait for AWS", false, page)
        }
        let isYours = step.holder == .partner
        return (
            isYours ? step.text : "the founder answers or approves: \(track.title)", isYours,
            Route.partner(.filing(state.tenant, track.rawValue)).path
        )
    }

    func changePartnerQueue(_ visit: Visit) async throws -> WebResponse {
        _ = try await partnerOf(visit)
        guard let account = visit.account, ["save", "forget"].contains(visit.form["do"] ?? "") else {
            throw WebError(422, "That cannot be done", "The form does not say what.")
        }
        try await changeViews(visit, account.id)
        return .seeOther(visit.route.path)
    }

    private func colleague(_ user: UserID?, _ people: [Recipient], _ me: UserID) -> String {
        guard let user else { return "nobody yet" }
        return user == me ? "you" : people.first { $0.user == user }?.email ?? "a former colleague"
    }

    /// Who of the partner's works on it, and who could.
    private func ownerForm(_ match: Matching, _ partner: PartnerID, _ visit: Visit) async throws -> HTML {
        guard let account = visit.account else { return "" }
        let people = try await partners.people(of: partner)
        let options = people.map { person -> HTML in
            "<option value=\"\(person.user.text)\"\(person.user == match.owner ? " selected" as HTML : "")>\(colleague(person.user, people, account.id))</option>"
        }
        return """
            <form method="post" action="\(visit.route.path)">\(token(visit))<input type="hidden" name="do" value="own"><div class="actions"><label for="owner">Worked on by</label><select id="owner" name="owner"><option value="">nobody yet</option>\(options)</select><button class="small quiet">Set</button></div></form>
            """
    }

    /// How well the application fits the partner, by the ranking of its offer; said only where all it follows from is shared.
    func fit(_ match: Matching, _ partner: PartnerID, _ fields: [SharedField]) -> String {
        guard DerivedValue.fit.derivesFrom.isSubset(of: fields) else { return notShared }
        return match.current?.ranking.ranked.first { $0.partner == partner }.map { points($0.score) } ?? ""
    }

    /// How many of the questions about what is shared are answered; of others nothing is counted.
    private func completeness(_ shared: SharedView, _ fields: [SharedField]) -> String {
        let paths = fields.flatMap(\.paths)
        let asked = Question.all.filter { question in
            paths.contains {
                question.path == $0 || question.path.hasPrefix("\($0).") || question.path.hasPrefix("\($0)[")
            }
        }
        guard !asked.isEmpty else { return notShared }
        let answered = asked.count { question in
            shared.items.contains {
                $0.path == question.path || $0.path.hasPrefix("\(question.path).")
                    || $0.path.hasPrefix("\(question.path)[")
            }
        }
        return "\(answered) of \(asked.count) shared"
    }

    /// What each pack expects of the tracks that a partner files; an estimate, from the whole file.
    private func award(_ state: Engagement, _ fields: [SharedField], _ today: Day) -> String {
        guard DerivedValue.estimatedAward.derivesFrom.isSubset(of: fields) else { return notShared }
        guard let file = try? CompanyFile(Array(state.file.utf8)) else { return "" }
        let plan = planner.plan(file.company, asOf: today)
        return plan.expectedText(of: Inquiry.partnerTracks(plan))
    }

    // MARK: One application

    /// Leave of the visitor's partner, whose turn it is.
    func leave(_ visit: Visit, _ tenant: TenantID) async throws -> (PartnerID, Scope, Engagement) {
        let partner = try await partnerOf(visit)
        guard let account = visit.account,
            let scope = try await matches.scope(tenant, partner, account.id, at: visit.now),
            let state = try await engagements.load(scope)
        else { throw WebError.notFound }
        return (partner, scope, state)
    }

    /// The file for the partner that has the application, of its own turn only.
    func partnerAttachment(_ visit: Visit, _ tenant: TenantID, _ file: String) async throws -> WebResponse {
        let (_, _, state) = try await leave(visit, tenant)
        guard state.matching.stage == .matched, let offer = state.matching.current else {
            throw WebError.notFound
        }
        return try await sent(file, of: tenant, offer: offer.number)
    }

    func partnerCase(_ visit: Visit, _ tenant: TenantID) async throws -> WebResponse {
        let (partner, _, state) = try await leave(visit, tenant)
        let match = state.matching
        let owner = try await ownerForm(match, partner, visit)
        if let account = visit.account, visit.unread > 0 {
            try? await notices.markRead(of: account.id, path: visit.route.path, at: visit.now)
        }
        guard let offer = match.current else { throw WebError.notFound }
        let fields = match.shared(with: partner, at: visit.now)
        let shared = SharedView(state.file, fields)
        let path = visit.route.path
        var tables = [shared.table]
        var body: HTML = "<h1>\(shared.name(tenant))</h1>"
        if match.stage == .offered {
            let reasons = DeclineReason.allCases.map { reason -> HTML in
                "<option value=\"\(reason.rawValue)\">\(reason.word)</option>"
            }
            body = """
                \(body)<p class="note" role="status">Offered to you alone: <b>\(clockHTML(to: offer.expires, visit.now))</b>.</p>\(owner)
                <div class="two"><div>\(button("Accept", path, visit, style: "", fields: [("do", "accept"), ("number", String(offer.number))]))<p class="soft small">You see what the founder shares after acceptance, and the checklist of each track.</p></div>
                <form method="post" action="\(path)">\(token(visit))<input type="hidden" name="do" value="decline"><input type="hidden" name="number" value="\(String(offer.number))"><div class="field"><label for="reason">Decline because of</label><select id="reason" name="reason">\(reasons)</select></div><div class="field"><label for="note">Note to the operator (optional)</label><input id="note" name="note" maxlength="500"></div><button class="quiet">Decline</button></form></div>
                """
        } else {
            let checklist = checklist(state, fields, visit.today)
            let files = attachmentList(
                try await attachments.list(tenant, offer: offer.number).filter { $0.track == nil },
                of: tenant, forPartner: true)
            let questions = questionsTable(match, visit, answers: false)
            let milestones = milestonesTable(
                state, visit, actions: true,
                isWhole: [.filingRecord, .soc2, .bedrock].allSatisfy(fields.contains),
                isPlanned: fields.contains(.filingRecord)
                    && DerivedValue.estimatedAward.derivesFrom.isSubset(of: fields))
            tables += [checklist, questions, milestones]
            var filings: HTML = ""
            if fields.contains(.filingRecord) {
                let table = filingsTable(state, fields, visit.today)
                tables.append(table)
                filings = "<div id=\"filings-part\">\(table.html(visit))</div>"
            }
            body = """
                \(body)<p class="done">Yours since \((offer.ended ?? offer.made).html).</p>\(contact(shared))\(owner)
                <nav class="tabs" aria-label="Parts"><ul><li><a href="#thread">Messages</a></li>\(tables.contains { $0.id == "filings" } ? "<li><a href=\"#filings-part\">What you file</a></li>" as HTML : "")<li><a href="#checklist-part">Checklist</a></li><li><a href="#questions-part">Questions</a></li><li><a href="#milestones-part">Milestones</a></li><li><a href="#shared-part">What is shared</a></li></ul></nav>
                \(filings)
                \(StepViews.thread(match.thread, reader: .partner, other: "the founder", action: path, token: token(visit), mayWrite: true, files: files))
                <div id="checklist-part">\(checklist.html(visit))</div>
                <div id="questions-part">\(questions.rows.isEmpty ? "" : questions.html(visit))
                <form method="post" action="\(path)">\(token(visit))<input type="hidden" name="do" value="ask"><div class="field"><label for="about">About</label><p class="hint" id="about-hint">An answer about a field of the application fills that field, for all tracks.</p><select id="about" name="about" aria-describedby="about-hint"><option value="">something else</option>\(fieldOptions)</select></div><div class="field"><label for="question">Ask the founder</label><p class="hint" id="question-hint">It appears in the founder's next step. What stands below need not be asked again.</p><textarea id="question" name="question" aria-describedby="question-hint" rows="3" maxlength="2000"></textarea></div><button class="quiet">Ask</button></form></div>
                <div id="milestones-part">\(milestones.html(visit))</div>
                """
        }
        body = "\(body)<div id=\"shared-part\">\(shared.table.html(visit))</div>"
        if match.stage == .matched {
            body = """
                \(body)<h2>Give it back</h2><form method="post" action="\(path)">\(token(visit))<input type="hidden" name="do" value="leave"><div class="field"><label for="why">Why</label><input id="why" name="reason" maxlength="500"></div><button class="danger">Give the application back</button></form>
                """
        }
        return try show(Page(title: shared.name(tenant), body: body, tables: tables), visit)
    }

    /// The fields that a question can be about, as forms call them.
    private var fieldOptions: [HTML] {
        (Question.all + Question.more).map { "<option value=\"\($0.path)\">\($0.label)</option>" }
    }

    /// What a partner asks: of a field of the application it begins with what forms call it.
    private func asked(_ form: Form) -> String {
        let words = form.text("question") ?? ""
        guard let field = form.text("about").flatMap(Question.named) else { return words }
        return words.isEmpty ? field.label : "\(field.label): \(words)"
    }

    /// Whom to write to at the company, as far as the founder shares it.
    private func contact(_ shared: SharedView) -> HTML {
        let name = ["filing.first_name", "filing.last_name"].compactMap(shared.value).joined(separator: " ")
        let said = [name, shared.value("filing.job_title") ?? "", shared.value("filing.phone") ?? ""].filter {
            !$0.isEmpty
        }
        guard let mail = shared.value("company.email") else {
            return
                "<p class=\"soft\">The founder's address is not shared with you: write in the messages below.</p>"
        }
        return
            "<p>\(Icon.people.html) The founder's contact: \(said.isEmpty ? "" : "\(said.joined(separator: ", ")), ")<a href=\"mailto:\(mail)\">\(mail)</a></p>"
    }

    /// Each rule of the tracks that partners file, with its state where everything that it follows from is shared.
    ///
    /// Which tracks and rules stand here hangs on the rules alone, so that nothing can be read out of what is missing.
    private func checklist(_ state: Engagement, _ fields: [SharedField], _ today: Day) -> DataTable {
        let plan = (try? CompanyFile(Array(state.file.utf8))).map { planner.plan($0.company, asOf: today) }
        var rows: [[Cell]] = []
        for pack in book.packs {
            for track in pack.tracks where track.filer == .partner {
                let reasons = plan?.packs.first { $0.pack.id == pack.id }?.track(track.id)?.reasons ?? []
                for gate in track.gates {
                    let from = gate.derivesFrom
                    let isShared = from?.isSubset(of: fields) ?? false
                    let reason = isShared ? reasons.first { $0.rule == gate.id } : nil
                    let word =
                        reason.map { $0.isMet == true ? "met" : $0.isMet == false ? "not met" : "unknown" }
                        ?? notShared
                    rows.append([
                        Cell(track.name), Cell(gate.id, rule(gate.id, pack: pack.id)),
                        Cell(reason?.text ?? ""),
                        Cell(word), Cell(from.map { labels($0) } ?? "answers that are never shared"),
                        Cell(gate.sources.map(\.id).joined(separator: " "), chips(gate.sources)),
                    ])
                }
            }
        }
        return DataTable(
            id: "checklist", caption: "Checklist of each track",
            head: ["Track", "Rule", "Item", "State", "Follows from", "Sources"], rows: rows)
    }

    private func labels(_ fields: Set<SharedField>) -> String {
        SharedField.allCases.filter { fields.contains($0) }.map(\.label).joined(separator: "; ")
    }

    /// The tracks that a partner files, each with its record's page.
    private func filingsTable(_ state: Engagement, _ fields: [SharedField], _ today: Day) -> DataTable {
        let isAwardShared = DerivedValue.estimatedAward.derivesFrom.isSubset(of: fields)
        var rows: [[Cell]] = []
        if let file = try? CompanyFile(Array(state.file.utf8)) {
            let plan = planner.plan(file.company, asOf: today)
            let open = Inquiry.partnerTracks(plan)
            // What was filed stays here, whatever the plan says of it since.
            for id in open + state.filings.map(\.track).filter({ !open.contains($0) }) {
                guard let track = plan.packs.first?.track(id) else { continue }
                let filing = state.filing(id)
                let position = filing?.position
                let name = track.track.name
                rows.append([
                    Cell(
                        name,
                        "<a href=\"\(Route.partner(.filing(state.tenant, id.rawValue)).path)\">\(name)</a>"
                    ),
                    Cell(
                        position?.state.word(toPartner: true) ?? "Not prepared"),
                    Cell(position?.holder.word(toPartner: true) ?? "you"),
                    Cell("\(filing?.questions.count ?? 0)"),
                    Cell(
                        !isAwardShared
                            ? notShared
                            : plan.filingOrder.first { $0.track.id == id }?.expectedText ?? "with another"),
                    Cell(filing?.opportunity?.id ?? ""), Cell(filing?.catalog.rawValue ?? ""),
                ])
            }
        }
        return DataTable(
            id: "filings", caption: "What you file, in Partner Central",
            head: ["Track", "State", "Held by", "Missing", "Expected", "Opportunity", "Catalog"], rows: rows,
            numeric: [3])
    }

    func changePartnerCase(_ visit: Visit, _ tenant: TenantID) async throws -> WebResponse {
        let (partner, scope, state) = try await leave(visit, tenant)
        let number = visit.form.number("number", in: Form.counts) ?? 0
        var back = WebResponse.seeOther(visit.route.path)
        switch visit.form["do"] {
        case "accept": try await desk.handle(.accept(number: number), scope, at: visit.now)
        case "decline":
            guard let reason = visit.form["reason"].flatMap(DeclineReason.init) else {
                throw WebError(422, "A reason is needed", "Choose why you decline.")
            }
            try await desk.handle(
                .decline(number: number, reason, note: visit.form.text("note") ?? ""), scope, at: visit.now)
            back = .seeOther(Route.partner(.queue).path)
        case "own":
            let wanted = visit.form.text("owner").flatMap { UserID($0) }
            // Only the partner's own people can have it.
            if let wanted, try await partners.partner(of: wanted) != partner { throw WebError.notFound }
            try await desk.handle(.own(wanted), scope, at: visit.now)
        case "ask":
            try await desk.handle(
                .ask(ItemID(at: visit.now, random: random), asked(visit.form)), scope, at: visit.now)
        case "say":
            try limit(.saving, scope.tenant.text, visit)
            try await say(visit, state, scope, by: .partner)
        case "done":
            guard let milestone = visit.form["milestone"].flatMap(Milestone.init) else {
                throw WebError.notFound
            }
            try await desk.handle(.done(milestone), scope, at: visit.now)
        case "leave":
            try await desk.handle(.takeBack(reason: visit.form.text("reason") ?? ""), scope, at: visit.now)
            back = .seeOther(Route.partner(.queue).path)
        default: throw WebError(422, "That cannot be done", "The form does not say what.")
        }
        mailWaits()
        return back
    }
}
