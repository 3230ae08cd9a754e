internal import Company
internal import Dossiers
internal import Engagements
internal import MatchWork
internal import Persistence
internal import Planning
internal import Routing
internal import RulePacks
internal import StructuredText
internal import Units

extension WebApp {
    private func operatorOf(_ visit: Visit) throws -> UserID {
        guard let account = visit.account, account.kind == .operator else { throw WebError.notFound }
        return account.id
    }

    // MARK: The queue

    func operatorQueue(_ visit: Visit) async throws -> WebResponse {
        let me = try operatorOf(visit)
        let rules = try await desk.rules()
        let promise = Int64(rules.clock.promiseHours) * 3_600
        let all = try await matches.all(for: me)
        let records = try await partners.partners()
        let wanted = visit.query.text("stage") ?? "waiting"
        let search = (visit.query.text("partner") ?? "").lowercased()
        func left(_ row: AssignmentRow) -> Int64 {
            promise - Int64(rules.clock.elapsed(from: Int(row.since.seconds), to: Int(visit.now.seconds)))
        }
        let shown = all.filter { row in
            let isShown =
                switch wanted {
                case "waiting": row.stage != .matched
                case "breached": row.breached != nil && row.stage != .matched
                case "all": true
                default: row.stage.rawValue == wanted
                }
            return isShown && (search.isEmpty || row.partner?.text.contains(search) == true)
        }.sorted { a, b in
            // A broken promise stays on top until somebody is found.
            let (first, second) = (
                a.breached != nil && a.stage != .matched, b.breached != nil && b.stage != .matched
            )
            return first != second ? first : left(a) < left(b)
        }
        let table = DataTable(
            id: "queue", caption: "Applications: \(shown.count)",
            head: ["Choose", "Application", "Stage", "Clock", "Partner", "Tried", "Told at", "Why it waits"],
            rows: shown.map { row in
                let name = "Application \(row.scope.tenant.text.suffix(6))"
                let seconds = left(row)
                let word =
                    row.stage == .matched
                    ? "matched after \(spanText((row.accepted ?? row.since).seconds - row.since.seconds))"
                    : row.breached != nil
                        ? "✖ broken, \(spanText(seconds)) over"
                        : seconds < 7_200
                            ? "▲ \(spanText(seconds)) left"
                            : seconds < 28_800 ? "△ \(spanText(seconds)) left" : "\(spanText(seconds)) left"
                let style =
                    row.stage == .matched
                    ? "approved" : seconds < 7_200 ? "declined" : seconds < 28_800 ? "notYet" : ""
                return [
                    Cell(
                        row.scope.tenant.text,
                        "<input type=\"checkbox\" form=\"bulk\" name=\"case\" value=\"\(row.scope.tenant.text)\" aria-label=\"Choose \(name)\">"
                    ),
                    Cell(name, "<a href=\"\(Route.operatorCase(row.scope.tenant).path)\">\(name)</a>"),
                    Cell(row.stage.rawValue), Cell(word, "<span class=\"word \(style)\">\(word)</span>"),
                    Cell(row.partner?.text ?? ""), Cell("\(row.number)"),
                    Cell(row.escalated > 0 ? "\(row.escalated) h" : ""), Cell(row.queueReason),
                ]
            }, numeric: [5])
        let capacity = partnersTable(records)
        let stuck = stuckTable(try await StuckItems.all(database))
        let views = try await savedViews(visit, me)
        let stages = [
            ("waiting", "Waiting"), ("breached", "Promise broken"), ("searching", "Being looked for"),
            ("offered", "Offered"),
            ("queued", "Fits nobody"), ("matched", "Matched"), ("all", "All"),
        ].map { stage -> HTML in
            "<option value=\"\(stage.0)\"\(stage.0 == wanted ? " selected" as HTML : "")>\(stage.1)</option>"
        }
        let waiting = all.filter { $0.stage == .queued || $0.stage == .searching }
        let body: HTML = """
            <h1>Queue</h1>
            <ul class="figures"><li><span>Waiting</span> <b>\(all.count { $0.stage != .matched })</b></li><li><span>Promise broken</span> <b>\(all.count { $0.breached != nil && $0.stage != .matched })</b></li><li><span>Fits nobody</span> <b>\(all.count { $0.stage == .queued })</b></li><li><span>Free places</span> <b>\(records.filter(\.isActive).reduce(0) { $0 + max(0, $1.partner.capacity - $1.load.open) })</b></li><li><span>The clock counts</span> <b>\(rules.clock.counts == .wall ? "every hour" : "business hours")</b></li></ul>
            <form method="get" action="\(visit.route.path)"><div class="actions"><label for="stage">Show</label><select id="stage" name="stage">\(stages)</select><label for="partner">Partner</label><input id="partner" name="partner" maxlength="40" size="16" value="\(search)"><button class="small quiet">Filter</button></div></form>
            \(views)
            \(stuck.rows.isEmpty ? "" : stuck.html(visit))
            \(table.html(visit))
            \(shown.isEmpty ? "" : bulkForm(records, visit))
            \(waiting.count > 1 ? "<h2>Assign together</h2><p>\(waiting.count) applications wait for whoever is free. Together they can be better served than one by one.</p>\(button("Work it out", visit.route.path, visit, fields: [("do", "batch")]))" as HTML : "")
            <h2>Partners</h2>\(capacity.html(visit))
            """
        return try show(Page(title: "Queue", body: body, tables: [stuck, table, capacity]), visit)
    }

    /// What workers cannot go on with, and why; everything else goes on.
    private func stuckTable(_ items: [StuckItem]) -> DataTable {
        DataTable(
            id: "stuck", caption: "Cannot go on: \(items.count)",
            head: ["Worker", "Item", "Why", "Since", "Tried", "Again"],
            rows: items.map { item in
                [
                    Cell(item.worker), Cell(item.item), Cell(item.reason), Cell(item.since.minuteText),
                    Cell("\(item.times)"), Cell(item.due.minuteText),
                ]
            }, numeric: [4])
    }

    /// What can be done to every chosen row of the queue at once.
    private func bulkForm(_ records: [PartnerRecord], _ visit: Visit) -> HTML {
        let options = records.filter(\.isActive).map { record -> HTML in
            "<option value=\"\(record.partner.id.text)\">\(record.partner.name)</option>"
        }
        return """
            <form id="bulk" method="post" action="\(visit.route.path)">\(token(visit))<input type="hidden" name="do" value="bulk"><fieldset><legend>With the chosen ones</legend><div class="actions"><label for="bulk-act">Do</label><select id="bulk-act" name="act"><option value="rerank">Ask the rules again now</option><option value="take-back">Take back and ask the next</option><option value="offer">Offer to, or move to</option></select><label for="bulk-partner">Partner</label><select id="bulk-partner" name="partner">\(options)</select><label for="bulk-reason">Reason</label><input id="bulk-reason" name="reason" maxlength="500" size="24"><button class="small quiet">Do it</button></div></fieldset></form>
            """
    }

    /// Does one thing to each chosen application, and tells what became of each: one that is refused stops no other.
    private func bulk(_ visit: Visit, _ me: UserID) async throws -> WebResponse {
        let chosen = visit.form.fields.filter { $0.name == "case" }.compactMap { TenantID($0.value) }
        guard (1...200).contains(chosen.count) else {
            throw WebError(
                422, "Nothing was chosen", "Tick 1 to 200 applications in the table, then press the button.")
        }
        let reason = visit.form.text("reason") ?? ""
        let partner = visit.form.text("partner").flatMap { PartnerID($0) }
        var rows: [[Cell]] = []
        for tenant in chosen {
            let name = "Application \(tenant.text.suffix(6))"
            var outcome = "done"
            do {
                guard let scope = try await matches.scope(tenant, operator: me) else {
                    throw Refusal.notFound
                }
                switch (visit.form["act"], partner) {
                case ("rerank", _):
                    outcome = try await desk.advance(scope, at: visit.now) ? "done" : "nothing changed"
                case ("take-back", _): try await desk.handle(.takeBack(reason: reason), scope, at: visit.now)
                case ("offer", let partner?):
                    try await desk.override(partner, reason: reason, scope, at: visit.now)
                default: throw WebError(422, "That cannot be done", "The form does not say what.")
                }
            } catch Refusal.refused(let why) {
                outcome = "refused: \(why)"
            } catch Refusal.notFound {
                outcome = "is not there any more"
            } catch let error as StoreError {
                log("error", "bulk", [("error", "\(error)"), ("request", visit.request.id)])
                outcome = "not done: the database did not take it"
            }
            rows.append([
                Cell(name, "<a href=\"\(Route.operatorCase(tenant).path)\">\(name)</a>"), Cell(outcome),
            ])
        }
        mailWaits()
        let table = DataTable(
            id: "outcome", caption: "What became of each", head: ["Application", "Outcome"], rows: rows)
        let body: HTML = """
            <h1>With the chosen ones</h1>\(table.html(nil))<p><a href="/operator">Back to the queue</a></p>
            """
        return try show(Page(title: "With the chosen ones", body: body), visit)
    }

    /// The views of a queue that somebody kept, and the form that keeps the one that is shown.
    func savedViews(_ visit: Visit, _ user: UserID) async throws -> HTML {
        let views = try await partners.views(of: user).map { view -> HTML in
            "<li><a href=\"\(visit.route.path)?\(view.query)\">\(view.name)</a> \(button("Remove", visit.route.path, visit, fields: [("do", "forget"), ("name", view.name)]))</li>"
        }
        return """
            \(views.isEmpty ? "" : "<h2>Saved views</h2><ul>\(views)</ul>" as HTML)
            <form method="post" action="\(visit.route.path)">\(token(visit))<input type="hidden" name="do" value="save"><input type="hidden" name="query" value="\(visit.query.encoded)"><div class="actions"><label for="name">Keep this view as</label><input id="name" name="name" maxlength="60" size="20"><button class="small quiet">Save view</button></div></form>
            """
    }

    func changeViews(_ visit: Visit, _ user: UserID) async throws {
        let isKept = visit.form["do"] == "save"
        // A view of everything has no query, and none takes a view away.
        let query = isKept ? visit.form.text("query") ?? "view=all" : ""
        try await partners.save(view: visit.form.text("name") ?? "", query: query, of: user)
    }

    private func partnersTable(_ records: [PartnerRecord]) -> DataTable {
        DataTable(
            id: "partners", caption: "Capacity and record",
            head: [
                "Partner", "Open", "Limit", "Mean answer", "Accepts", "Action required", "Approved",
                "At work in",
            ],
            rows: records.map { record in
                let history = record.history
                let hours = record.partner.calendar.hoursUntilOpen(at: Int(clock().seconds))
                return [
                    Cell(record.isActive ? record.partner.name : "\(record.partner.name) (paused)"),
                    Cell("\(record.load.open)"), Cell("\(record.partner.capacity)"),
                    Cell(history.meanAcceptMinutes.map { spanText(Int64($0) * 60) } ?? ""),
                    Cell(history.offers > 0 ? "\(history.accepted * 100 / history.offers) %" : ""),
                    Cell(history.filed > 0 ? "\(history.actionRequired * 100 / history.filed) %" : ""),
                    Cell("\(history.approved) of \(history.filed)"), Cell(hours == 0 ? "now" : "\(hours) h"),
                ]
            }, numeric: [1, 2, 3, 4, 5, 6, 7])
    }

    func changeQueue(_ visit: Visit) async throws -> WebResponse {
        let me = try operatorOf(visit)
        switch visit.form["do"] {
        case "save", "forget": try await changeViews(visit, me)
        case "bulk": return try await bulk(visit, me)
        case "batch": return try await batchPage(visit, me)
        case "batch-offer": try await offerBatch(visit, me)
        default: throw WebError(422, "That cannot be done", "The form does not say what.")
        }
        return .seeOther(Route.operatorQueue.path)
    }

    /// What waits, with the inquiry of each; those that cannot be planned are left to the operator's hand.
    private func waitingInquiries(_ me: UserID, _ rules: RoutingRules, _ now: Instant) async throws -> [(
        row: AssignmentRow, inquiry: Inquiry
    )] {
        var out: [(row: AssignmentRow, inquiry: Inquiry)] = []
        for row in try await matches.all(for: me) where row.stage == .queued || row.stage == .searching {
            guard let state = try await engagements.load(row.scope),
                let inquiry = try? MatchDesk.inquiry(state, rules, planner.planner, at: now)
            else { continue }
            out.append((row, inquiry))
        }
        return out
    }

    private func batchOf(_ me: UserID, _ now: Instant) async throws -> (
        waiting: [(row: AssignmentRow, inquiry: Inquiry)], candidates: [Candidate], plan: BatchPlan
    ) {
        let rules = try await desk.rules()
        let waiting = try await waitingInquiries(me, rules, now)
        let candidates = try await partners.partners().filter(\.isActive).map(\.candidate)
        return (waiting, candidates, rules.batch(waiting.map(\.inquiry), candidates, at: Int(now.seconds)))
    }

    private func batchPage(_ visit: Visit, _ me: UserID) async throws -> WebResponse {
        let (waiting, candidates, plan) = try await batchOf(me, visit.now)
        let table = DataTable(
            id: "batch", caption: "Assigned together", head: ["Application", "Partner"],
            rows: zip(waiting, plan.partners).map { item, place in
                [
                    Cell("Application \(item.row.scope.tenant.text.suffix(6))"),
                    Cell(place.map { candidates[$0].partner.name } ?? "waits"),
                ]
            })
        let body: HTML = """
            <h1>Assign together</h1>
            <p>Together: \(plan.assigned) assigned, \(points(Int(plan.score))) points. One by one, the longest wait first: \(plan.assignedOneByOne) assigned, \(points(Int(plan.scoreOneByOne))) points. Nothing was offered yet.</p>
            \(table.html(nil))
            <form method="post" action="\(visit.route.path)">\(token(visit))<input type="hidden" name="do" value="batch-offer"><div class="field"><label for="reason">Why it is done by hand</label><input id="reason" name="reason" maxlength="300" value="Assigned together with others"></div><button>Offer all of them</button></form>
            <p><a href="/operator">Back to the queue</a></p>
            """
        return try show(Page(title: "Assign together", body: body), visit)
    }

    private func offerBatch(_ visit: Visit, _ me: UserID) async throws {
        let (waiting, candidates, plan) = try await batchOf(me, visit.now)
        for (item, place) in zip(waiting, plan.partners) {
            guard let place else { continue }
            do {
                try await desk.override(
                    candidates[place].partner.id, reason: visit.form.text("reason") ?? "", item.row.scope,
                    at: visit.now)
            } catch Refusal.refused {
                // Somebody was quicker: the page shows where each stands now.
            }
        }
        mailWaits()
    }

    // MARK: One application

    func operatorCase(_ visit: Visit, _ tenant: TenantID) async throws -> WebResponse {
        let me = try operatorOf(visit)
        guard let scope = try await matches.scope(tenant, operator: me),
            let state = try await engagements.load(scope)
        else { throw WebError.notFound }
        let match = state.matching
        let (ranking, rules, candidates) = try await desk.ranking(state, at: visit.now)
        let names = Dictionary(
            candidates.map { ($0.partner.id, $0.partner.name) }, uniquingKeysWith: { first, _ in first })
        func name(_ id: PartnerID) -> String { names[id] ?? id.text }
        let unmasked = try await partners.hasReason(scope, at: visit.now)
        // Routing fields are the operator's work; all else is masked until a reason is logged.
        let open: [SharedField] = [.market, .need, .timing, .platform, .soc2, .bedrock]
        let shared = SharedView(state.file, unmasked ? SharedField.allCases : open).table
        let terms = ranking.ranked.prefix(3).map { termsTable($0, name($0.partner)) }
        let waits: HTML =
            match.queueReason.isEmpty ? "" : "<p class=\"note\">Waits because \(match.queueReason).</p>"
        let shownTerms = terms.map { $0.html(visit) }
        let nobody: HTML = terms.isEmpty ? "<p>Nobody fits.</p>" : ""
        let changes = rules.changes(ranking).map { change -> HTML in
            "<li><b>\(name(change.partner))</b>: \(change.text)</li>"
        }
        let refused = DataTable(
            id: "refused", caption: "Kept out, the nearest misses first", head: ["Partner", "Because"],
            rows: ranking.refused.map {
                [Cell(name($0.partner)), Cell($0.filters.map(\.text).joined(separator: "; "))]
            })
        let offers = DataTable(
            id: "offers", caption: "Offers",
            head: ["Number", "Partner", "Made", "Until", "Outcome", "Reason"],
            rows: match.offers.map {
                [
                    Cell("\($0.number)"), Cell(name($0.partner)), Cell($0.made.minuteText),
                    Cell($0.expires.minuteText), Cell($0.end?.rawValue ?? "waits"),
                    Cell($0.override.map { "by hand: \($0)" } ?? $0.reason),
                ]
            }, numeric: [0])
        let options = candidates.map { candidate -> HTML in
            "<option value=\"\(candidate.partner.id.text)\">\(candidate.partner.name)</option>"
        }
        let milestones = milestonesTable(match, visit, actions: match.stage == .matched)
        let path = visit.route.path
        let unmask: HTML =
            unmasked
            ? "<p class=\"note\">Everything is shown for an hour after your reason, which is in the log.</p>"
            : "<form method=\"post\" action=\"\(path)\">\(token(visit))<input type=\"hidden\" name=\"do\" value=\"unmask\"><div class=\"field\"><label for=\"why\">Why the masked fields are needed</label><input id=\"why\" name=\"reason\" maxlength=\"500\"></div><button class=\"quiet\">Show them for an hour</button></form>"
        let body: HTML = """
            <h1>Application \(String(tenant.text.suffix(6)))</h1>
            <ul class="figures"><li><span>Stage</span> <b>\(match.stage.rawValue)</b></li><li><span>Asked for</span> <b>\(match.since.minuteText)</b></li><li><span>Partner</span> <b>\(match.current.map { name($0.partner) } ?? "none")</b></li><li><span>Promise</span> <b>\(match.breached == nil ? "kept so far" : "broken at \(match.breached?.minuteText ?? "")")</b></li></ul>
            \(waits)
            <h2>Whom the rules would ask now</h2><p>Rules version \(rules.version). Looking offers nothing.</p>
            \(nobody)\(shownTerms)
            \(changes.isEmpty ? "" : "<h3>What would change this order</h3><ul>\(changes)</ul>" as HTML)
            \(refused.rows.isEmpty ? "" : refused.html(visit))
            <h2>Choose by hand</h2>
            <form method="post" action="\(path)">\(token(visit))<input type="hidden" name="do" value="override"><div class="field"><label for="chosen">Partner</label><select id="chosen" name="partner">\(options)</select></div><div class="field"><label for="reason">Reason, kept in the log</label><input id="reason" name="reason" maxlength="500"></div><button class="quiet">Offer it to this partner</button></form>
            \(match.current == nil ? "" : "<form method=\"post\" action=\"\(path)\">\(token(visit))<input type=\"hidden\" name=\"do\" value=\"take-back\"><div class=\"field\"><label for=\"back\">Take it from \(name(match.current?.partner ?? candidates[0].partner.id)) because</label><input id=\"back\" name=\"reason\" maxlength=\"500\"></div><button class=\"danger\">Take it back and ask the next</button></form>" as HTML)
            \(offers.rows.isEmpty ? "" : offers.html(visit))
            \(milestones.rows.isEmpty ? "" : milestones.html(visit))
            \(shared.html(visit))\(unmask)
            <p><a href="/operator">Back to the queue</a></p>
            """
        var tables = [refused, offers, milestones, shared]
        if let first = terms.first { tables.append(first) }
        return try show(Page(title: "Application", body: body, tables: tables), visit)
    }

    func changeOperatorCase(_ visit: Visit, _ tenant: TenantID) async throws -> WebResponse {
        let me = try operatorOf(visit)
        guard let scope = try await matches.scope(tenant, operator: me) else { throw WebError.notFound }
        let reason = visit.form.text("reason") ?? ""
        switch visit.form["do"] {
        case "override":
            guard let partner = visit.form["partner"].flatMap({ PartnerID($0) }) else {
                throw WebError.notFound
            }
            try await desk.override(partner, reason: reason, scope, at: visit.now)
        case "take-back": try await desk.handle(.takeBack(reason: reason), scope, at: visit.now)
        case "done":
            guard let milestone = visit.form["milestone"].flatMap(Milestone.init) else {
                throw WebError.notFound
            }
            try await desk.handle(.done(milestone), scope, at: visit.now)
        case "unmask":
            guard reason.count >= 5, reason.utf8.count <= 500 else {
                throw WebError(422, "A reason is needed", "Say in a few words why; it goes into the log.")
            }
            try await partners.note(
                "figures-unmasked", tenant.text, reason, by: .operator(me), at: visit.now)
        default: throw WebError(422, "That cannot be done", "The form does not say what.")
        }
        mailWaits()
        return .seeOther(visit.route.path)
    }

    // MARK: The directory

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
                    Cell("\($0.number)"), Cell($0.at.minuteText), Cell($0.actor), Cell($0.kind),
                    Cell($0.subject),
                    Cell($0.text), Cell(String($0.hash.prefix(12))),
                ]
            }, numeric: [0])
        let body: HTML = """
            <h1>Partners</h1>
            \(waiting.isEmpty ? "" : "<h2>Profiles that wait for you</h2>\(waiting)" as HTML)
            \(table.html(visit))
            <div class="actions"><a class="button quiet" href="\(Route.operatorKeys.path)">API keys</a><a class="button quiet" href="/operator/partners?export=yaml">Export YAML</a><a class="button quiet" href="/operator/partners?export=csv">Export CSV</a></div>
            <h2>Import</h2>
            <form method="post" action="\(visit.route.path)" enctype="multipart/form-data">\(token(visit))<input type="hidden" name="do" value="import"><div class="field"><label for="file">YAML, JSON or CSV file</label><input id="file" name="file" type="file" accept=".yaml,.yml,.json,.csv"></div><div class="field"><label for="text">or its text</label><textarea id="text" name="text" rows="6"></textarea></div><fieldset><legend>Form</legend><div class="options"><label><input type="radio" name="form" value="yaml" checked>YAML or JSON</label><label><input type="radio" name="form" value="csv">CSV</label></div></fieldset><button>Import</button></form>
            <h2>Offers</h2><ul>\(switches)</ul>
            <h2>People</h2><form method="post" action="\(visit.route.path)">\(token(visit))<input type="hidden" name="do" value="person"><div class="field"><label for="email">E-mail</label><input id="email" name="email" type="email" maxlength="254"></div><div class="field"><label for="of">works for</label><select id="of" name="partner">\(options)</select></div><button class="quiet">Add</button></form>
            \(lines.html(visit))
            """
        return try show(Page(title: "Partners", body: body, tables: [table, lines]), visit)
    }

    func changeDirectory(_ visit: Visit) async throws -> WebResponse {
        let actor = Actor.operator(try operatorOf(visit))
        let partner = visit.form["partner"].flatMap { PartnerID($0) }
        switch visit.form["do"] {
        case "import":
            let bytes = visit.file.flatMap { $0.isEmpty ? nil : $0 } ?? Array((visit.form["text"] ?? "").utf8)
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
                throw Refusal.invalid(error)
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

    // MARK: Rules

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
            <form method="post" action="\(visit.route.path)">\(token(visit))<input type="hidden" name="do" value="try"><div class="field"><label for="text">Rules</label><textarea id="text" name="text" rows="30" spellcheck="false">\(proposed ?? inForce)</textarea></div><button>Try</button></form>
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

    // MARK: Funnel and scorecard

    func operatorFunnel(_ visit: Visit) async throws -> WebResponse {
        let me = try operatorOf(visit)
        let rows = try await matches.all(for: me)
        let all = try await funnelStore.all()
        let looked = try await withEligibility(all, visit)
        let funnel = funnelTable(all, looked)
        func grouped(_ id: String, _ caption: String, _ title: String, _ groups: [(String, [Progress])])
            -> DataTable
        {
            DataTable(
                id: id, caption: caption,
                head: [
                    title, "Started", "Finished", "Agreed", "Accepted", "Filed", "Approved", "On the balance",
                    "Match, median",
                ],
                rows: groups.map { name, group in
                    func count(_ step: Progress.Step) -> Cell {
                        Cell("\(group.count { $0.reached[step] != nil })")
                    }
                    return [
                        Cell(name), count(.started), count(.finished), count(.agreed), count(.accepted),
                        count(.filed),
                        count(.approved), count(.landed), Cell(median(group, .agreed, .accepted)),
                    ]
                }, numeric: [1, 2, 3, 4, 5, 6, 7, 8])
        }
        let weeks = grouped(
            "weeks", "By week of the first answer", "Week from",
            Dictionary(grouping: all) { row in
                Day(number: Int((row.reached[.started]?.seconds ?? 0) / 86_400)).monday
            }.sorted { $0.key > $1.key }.prefix(26).map { ($0.key.text, $0.value) })
        let sources = grouped(
            "sources", "By where they came from", "Source",
            Dictionary(grouping: all) { $0.source.isEmpty ? "not known" : $0.source }
                .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.prefix(50).map {
                    ($0.key, $0.value)
                })
        let scores = try await scorecard(rows)
        let body: HTML = """
            <h1>Funnel and scorecard</h1>
            \(funnel.html(visit))
            <p class="soft small">A founder who comes by <code>/apply?from=word</code> is counted under that word; no address or page is kept. Deleted companies are not counted.</p>
            \(sources.rows.isEmpty ? "" : sources.html(visit))\(weeks.rows.isEmpty ? "" : weeks.html(visit))
            <h2>Estimate against award</h2><p>What each rule pack expects of an application today, beside what AWS granted.</p>
            \(scores.rows.isEmpty ? "<p>AWS has granted nothing yet.</p>" : scores.html(visit))
            """
        return try show(Page(title: "Funnel", body: body, tables: [funnel, sources, weeks, scores]), visit)
    }

    private func median(_ rows: [Progress], _ from: Progress.Step, _ to: Progress.Step) -> String {
        let spans = rows.compactMap { row -> Int64? in
            guard let start = row.reached[from], let end = row.reached[to] else { return nil }
            return max(0, end.seconds - start.seconds)
        }.sorted()
        return spans.isEmpty ? "" : spanText(spans[spans.count / 2])
    }

    private func funnelTable(_ all: [Progress], _ looked: [TenantID: Bool]) -> DataTable {
        let names: [(step: Progress.Step, name: String)] = [
            (.started, "Started"), (.finished, "Intake finished"), (.agreed, "Agreed to be matched"),
            (.accepted, "Accepted by a partner"), (.filed, "Filed"), (.approved, "Approved by AWS"),
            (.landed, "Credits on the balance"),
        ]
        var steps: [(name: String, count: Int, median: String)] = []
        for (place, item) in names.enumerated() {
            let count = all.count { $0.reached[item.step] != nil }
            steps.append((item.name, count, place == 0 ? "" : median(all, names[place - 1].step, item.step)))
            if item.step == .finished {
                let open = all.count { $0.reached[.finished] != nil && looked[$0.scope.tenant] == nil }
                steps.append(
                    (
                        "A track is open to it\(open > 0 ? " (\(open) not looked at yet)" : "")",
                        looked.values.count { $0 }, ""
                    ))
            }
        }
        return DataTable(
            id: "funnel", caption: "From the first answer to credits",
            head: ["Step", "Applications", "Of the step before", "Lost", "Median time"],
            rows: steps.enumerated().map { index, step in
                let before = index == 0 ? 0 : steps[index - 1].count
                return [
                    Cell(step.name), Cell("\(step.count)"),
                    Cell(before > 0 ? "\(step.count * 100 / before) %" : ""),
                    Cell(index > 0 && before > step.count ? "\(before - step.count)" : ""), Cell(step.median),
                ]
            }, numeric: [1, 2, 3, 4])
    }

    /// Whether any track is open to each finished company; a few are looked at on each visit, and kept.
    private func withEligibility(_ all: [Progress], _ visit: Visit) async throws -> [TenantID: Bool] {
        var out: [TenantID: Bool] = [:]
        var budget = 100
        for row in all where row.reached[.finished] != nil {
            if let known = row.isEligible {
                out[row.scope.tenant] = known
            } else if budget > 0, let state = try? await engagements.load(row.scope),
                let file = try? CompanyFile(Array(state.file.utf8))
            {
                budget -= 1
                let plan = planner.plan(file.company, asOf: visit.today)
                let isEligible = plan.packs.contains { pack in
                    pack.tracks.contains { $0.verdict == .eligible }
                }
                try await funnelStore.note(isEligible: isEligible, row.scope)
                out[row.scope.tenant] = isEligible
            }
        }
        return out
    }

    private func scorecard(_ rows: [AssignmentRow]) async throws -> DataTable {
        var sums: [String: (count: Int, expected: Money, granted: Money, within: Int)] = [:]
        for row in rows.filter({ $0.approved > 0 }).suffix(500) {
            guard let state = try await engagements.load(row.scope),
                let file = try? CompanyFile(Array(state.file.utf8))
            else { continue }
            for record in state.tracks {
                guard let granted = record.amount else { continue }
                let plan = planner.plan(file.company, asOf: Day(number: Int(record.since.seconds / 86_400)))
                for pack in plan.packs {
                    guard let track = pack.track(record.track) else { continue }
                    let key = "\(record.track.rawValue)|\(pack.pack.id)"
                    let old = sums[key] ?? (0, .zero, .zero, 0)
                    let isWithin = track.award.floor <= granted && granted <= track.award.ceiling
                    sums[key] = (
                        old.count + 1, [old.expected, track.award.expected].total(),
                        [old.granted, granted].total(),
                        old.within + (isWithin ? 1 : 0)
                    )
                }
            }
        }
        return DataTable(
            id: "scorecard", caption: "Estimate against award",
            head: ["Track", "Rule pack", "Awards", "Expected", "Granted", "Within floor and ceiling"],
            rows: sums.sorted { $0.key < $1.key }.map { key, sum in
                let parts = key.split(separator: "|").map(String.init)
                return [
                    Cell(parts[0]), Cell(parts[1]), Cell("\(sum.count)"), Cell(sum.expected.rounded),
                    Cell(sum.granted.rounded), Cell("\(sum.within) of \(sum.count)"),
                ]
            }, numeric: [2, 3, 4, 5])
    }
}

extension Day {
    fileprivate var monday: Day { adding(days: 1 - weekday) }
}
