internal import Addresses
internal import Web
internal import PublicSite
internal import Services
internal import Documents
internal import Engagements
internal import MatchWork
internal import Overviews
internal import Persistence
internal import Routing
internal import Units

extension Services {
    func operatorOf(_ visit: Visit) throws -> UserID {
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
        let search = (visit.query.text("partner") ?? "").lowercased()
        // Whoever looks for one application looks in all of them.
        let wanted = search.isEmpty ? visit.query.text("stage") ?? "waiting" : "all"
        let named = search.isEmpty ? [] : try await matching(search, all)
        let names = Dictionary(records.map { ($0.partner.id, $0.partner.name) }) { first, _ in first }
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
            return isShown
                && (search.isEmpty
                    || row.partner.map { "\($0.text) \(names[$0] ?? "")".lowercased().contains(search) }
                        ?? false
                    || row.scope.tenant.text.hasSuffix(search) || named.contains(row.scope.tenant))
        }.sorted { a, b in
            // A broken promise stays on top until somebody is found.
            let (first, second) = (
                a.breached != nil && a.stage != .matched, b.breached != nil && b.stage != .matched
            )
            return first != second ? first : left(a) < left(b)
        }
        let table = queueTable(shown, names, promise, left)
        let capacity = partnersTable(records)
        let stuck = stuckTable(try await StuckItems.all(database))
        let views = try await savedViews(visit, me)
        let tabs = queueTabs(wanted, visit)
        let week = try await week(records.filter(\.isActive), visit.now)
        let waiting = all.filter { $0.stage == .queued || $0.stage == .searching }
        let body: HTML = """
            <h1>Queue</h1>
            \(operatorsStep(all, stuck, records))
            <ul class="figures"><li><span>Waiting</span> <b>\(all.count { $0.stage != .matched })</b></li><li><span>Promise broken</span> <b>\(all.count { $0.breached != nil && $0.stage != .matched })</b></li><li><span>Fits nobody</span> <b>\(all.count { $0.stage == .queued })</b></li><li><span>Free places</span> <b>\(records.filter(\.isActive).reduce(0) { $0 + max(0, $1.partner.capacity - $1.load.open) })</b></li><li><span>The clock counts</span> <b>\(rules.clock.counts == .wall ? "every hour" : "business hours")</b></li></ul>
            \(tabs)
            <form method="get" action="\(visit.route.path)"><input type="hidden" name="stage" value="\(wanted)"><div class="actions"><label for="partner">Company, partner, website, mail or number</label><input id="partner" name="partner" maxlength="254" size="24" value="\(search)"><button class="small quiet">Filter</button></div></form>
            \(views)
            \(stuck.rows.isEmpty ? "" : stuck.html(visit))
            \(shown.isEmpty ? "<p>Nothing here. An application stands here from the moment its founder agrees to be matched until a partner has it.</p>" : table.html(visit))
            \(shown.isEmpty ? "" : bulkForm(records, visit))
            \(waiting.count > 1 ? "<h2>Assign together</h2><p>\(waiting.count) applications wait for whoever is free. Together they can be better served than one by one.</p>\(button("Work it out", visit.route.path, visit, fields: [("do", "batch")]))" as HTML : "")
            \(week)
            <h2>Partners</h2>\(capacity.html(visit))
            """
        return try show(Page(title: "Queue", body: body, tables: [stuck, table, capacity]), visit)
    }

    /// The applications of a word: by website, mail or, of the newest, the company's name, which the operator is not shown.
    private func matching(_ word: String, _ rows: [AssignmentRow]) async throws -> Set<TenantID> {
        var found = try await matches.tenants(of: word)
        for row in rows.suffix(300) where !found.contains(row.scope.tenant) {
            guard let state = try await engagements.load(row.scope) else { continue }
            if companyName(state).lowercased().contains(word) { found.insert(row.scope.tenant) }
        }
        return found
    }

    /// The views of the queue beside each other.
    private func queueTabs(_ wanted: String, _ visit: Visit) -> HTML {
        let choices = [
            ("waiting", "Waiting"), ("breached", "Promise broken"), ("searching", "Being looked for"),
            ("offered", "Offered"),
            ("queued", "Fits nobody"), ("matched", "Matched"), ("all", "All"),
        ]
        return Services.tabs(
            "Views",
            choices.map {
                (path: "\(visit.route.path)?stage=\($0.0)", name: $0.1, isHere: $0.0 == wanted)
            })
    }

    /// The one thing that is the operator's now: a broken promise before what fits nobody, then what cannot be moved, then profiles.
    private func operatorsStep(_ all: [AssignmentRow], _ stuck: DataTable, _ records: [PartnerRecord]) -> HTML
    {
        func step(_ text: String, _ label: String, _ path: String) -> HTML {
            "<div class=\"next\"><p><b>Next step (yours):</b> \(text)</p><a class=\"button small\" href=\"\(path)\">\(label)</a></div>"
        }
        let late = all.filter { $0.breached != nil && $0.stage != .matched }
        if let first = late.min(by: { $0.since < $1.since }) {
            return step(
                "find a partner for application \(first.scope.tenant.text.suffix(6)): the promise is broken",
                "Choose", Route.operator(.application(first.scope.tenant)).path)
        }
        if let first = all.filter({ $0.stage == .queued }).min(by: { $0.since < $1.since }) {
            return step(
                "application \(first.scope.tenant.text.suffix(6)) fits nobody: choose a partner, or say why not",
                "Choose", Route.operator(.application(first.scope.tenant)).path)
        }
        if !stuck.rows.isEmpty {
            return step("\(counted(stuck.rows.count, "item")) cannot be moved on", "Look", "#\(stuck.id)")
        }
        if let waiting = records.first(where: { $0.proposed != nil }) {
            return step(
                "the profile of \(waiting.partner.name) waits for you", "Read it",
                Route.operator(.partners).path)
        }
        return "<div class=\"next\"><p><b>Next step:</b> nothing is yours at the moment.</p></div>"
    }

    /// How many asked for a partner on each day of the last week, of how many partners that worked then.
    private func week(_ partners: [PartnerRecord], _ now: Instant) async throws -> HTML {
        let today = Day(containing: now)
        let asked = try await funnelStore.all().compactMap { $0.reached[.agreed].map { Day(containing: $0) } }
        let days = (0..<7).map { back -> (day: Day, asked: Int, atWork: Int) in
            let day = today.adding(days: back - 6)
            let begins = day.number * 86_400
            return (
                day, asked.count { $0 == day },
                partners.count { $0.partner.calendar.hoursUntilOpen(at: begins) < 24 }
            )
        }
        let most = max(1, days.map(\.asked).max() ?? 1)
        let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        let rows = days.map { entry -> HTML in
            let name = names[max(0, min(6, entry.day.number - entry.day.monday.number))]
            return
                "<span>\(name), \(entry.day.text)</span><progress max=\"\(most)\" value=\"\(entry.asked)\" aria-label=\"asked for a partner on \(entry.day.text)\"></progress><span class=\"n soft small\">\(entry.asked) asked, \(entry.atWork) partners at work</span>"
        }
        return "<h2>The last week</h2><div class=\"score week\">\(rows)</div>"
    }

    private func queueTable(
        _ shown: [AssignmentRow], _ names: [PartnerID: String], _ whole: Int64,
        _ left: (AssignmentRow) -> Int64
    ) -> DataTable {
        DataTable(
            id: "queue", caption: "Applications: \(shown.count)",
            head: ["Choose", "Application", "Stage", "Clock", "Partner", "Tried", "Told at", "Why it waits"],
            rows: shown.map { row in
                let name = "Application \(row.scope.tenant.text.suffix(6))"
                let seconds = left(row)
                let word =
                    row.stage == .matched
                    ? "matched after \(spanText((row.accepted ?? row.since).seconds - row.since.seconds))"
                    : row.breached != nil
                        ? "broken, \(spanText(seconds)) over" : "\(spanText(seconds)) left"
                return [
                    Cell(
                        row.scope.tenant.text,
                        "<input type=\"checkbox\" form=\"bulk\" name=\"case\" value=\"\(row.scope.tenant.text)\" aria-label=\"Choose \(name)\">"
                    ),
                    Cell(
                        name, "<a href=\"\(Route.operator(.application(row.scope.tenant)).path)\">\(name)</a>"
                    ),
                    Cell(row.stage.rawValue),
                    row.stage == .matched
                        ? Cell(word, "<span class=\"word approved\">\(word)</span>")
                        : StepViews.clock(word, left: row.breached == nil ? seconds : 0, of: whole),
                    Cell(row.partner.map { names[$0] ?? $0.text } ?? ""), Cell("\(row.number)"),
                    Cell(row.escalated > 0 ? "\(row.escalated) h" : ""), Cell(row.queueReason),
                ]
            }, numeric: [5])
    }

    /// What workers cannot go on with, and why; everything else goes on.
    private func stuckTable(_ items: [StuckItem]) -> DataTable {
        DataTable(
            id: "stuck", caption: "Cannot go on: \(items.count)",
            head: ["Worker", "Item", "Why", "Since", "Tried", "Again"],
            rows: items.map { item in
                [
                    Cell(item.worker), Cell(item.item), Cell(item.reason), Cell(item.since),
                    Cell("\(item.times)"), Cell(item.due),
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
                Cell(name, "<a href=\"\(Route.operator(.application(tenant)).path)\">\(name)</a>"),
                Cell(outcome),
            ])
        }
        mailWaits()
        let table = DataTable(
            id: "outcome", caption: "What became of each", head: ["Application", "Outcome"], rows: rows)
        let body: HTML = """
            <h1>With the chosen ones</h1>\(table.html(nil))<p><a href="\(Route.operator(.queue).path)">Back to the queue</a></p>
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

    func partnersTable(_ records: [PartnerRecord]) -> DataTable {
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
        return .seeOther(Route.operator(.queue).path)
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
            <p><a href="\(Route.operator(.queue).path)">Back to the queue</a></p>
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
}

extension Day {
    var monday: Day { adding(days: 1 - weekday) }
}
