internal import Addresses
internal import Web
internal import PublicSite
internal import Services
internal import FilingRecords
internal import Documents
internal import AWSClient
internal import Company
internal import Engagements
internal import FilingWork
internal import Filings
internal import MatchWork
internal import PartnerCentral
internal import Persistence
internal import Overviews
internal import Planning
internal import Routing
internal import RulePacks
internal import StructuredText
internal import Units

extension Services {
    /// Leave over the filings of the company that the address names.
    ///
    /// - Throws: ``WebError/notFound`` for everybody else, and for a partner with whom the record is not shared.
    private func filingLeave(_ visit: Visit, _ tenant: TenantID) async throws -> FilingLeave {
        if case .partner(.filing) = visit.route {
            let (partner, scope, state) = try await leave(visit, tenant)
            guard state.matching.partner == partner,
                state.matching.shared(with: partner, at: visit.now).contains(.filingRecord)
            else { throw WebError.notFound }
            return FilingLeave(
                scope: scope, state: state, isPartner: true, mayWork: true, isOwner: false,
                back: (Route.partner(.application(tenant)).path, "Back to the application"))
        }
        let scope = try visit.requireScope()
        guard let state = try await engagements.load(scope) else { throw WebError.notFound }
        let role = scope.role ?? .viewer
        return FilingLeave(
            scope: scope, state: state, isPartner: false, mayWork: role >= .editor, isOwner: role >= .owner,
            back: (Route.dashboard(tenant).path, "Back to the dashboard"))
    }

    func filingPage(_ visit: Visit, _ tenant: TenantID, _ id: String) async throws -> WebResponse {
        let leave = try await filingLeave(visit, tenant)
        guard let track = TrackID(rawValue: id) else { throw WebError.notFound }
        let state = leave.state
        if !leave.isPartner, let own = try ownTrack(track, state, on: visit.today) {
            return try ownTrackPage(
                visit, state, own.track, own.plan, mayWork: leave.mayWork,
                documents: try await documents(of: track, tenant, leave))
        }
        let record = try await filingRecord(state, track, on: visit.today)
        let filing = state.filing(track)
        if visit.query["live"] != nil { return live(filing) }
        if visit.query["packet"] != nil {
            return try await packet(record, state, filing, visit)
        }
        let freshness = try await filings.freshness(leave.scope, track)
        let events = try await timeline(leave, track)
        let fields = fieldTable(record)
        let history = DataTable(
            id: "timeline", caption: "What happened, newest first", head: ["When", "Who", "What"],
            rows: events.map { event in
                [Cell(event.at), Cell(actor(event.actor, leave)), Cell(event.text)]
            })
        let life = lifeTable(filing, record, leave)
        let sharing = leave.isPartner ? state.matching.partner : nil
        let whose =
            sharing.map {
                "\(SharedView(state.file, state.matching.shared(with: $0, at: visit.now)).name(tenant)): "
            } ?? ""
        let body: HTML = """
            <h1>\(whose)\(record.track.track.name)</h1>
            <div data-part="standing" aria-live="polite"\(isUnderWay(filing) ? " data-live=\"\(visit.route.path)?live=1\"" as HTML : "")>\(standing(leave, filing, freshness, record))</div>
            \(problems(record, filing, leave))
            \(questions(visit, filing, record, leave))
            \(joinable(visit, filing, leave))
            <div data-part="next">\(steps(visit, filing, leave))</div>
            \(codes(visit, filing, leave))
            \(inPortal(visit, filing, leave, try await documents(of: track, tenant, leave)))
            \(corrections(visit, filing, record, leave))
            <div data-part="life">\(life.html(visit))</div>
            \(fields.rows.isEmpty ? "" : """
            <h2 id="application">Application</h2>
            <p class="soft small">Each field with where it comes from. Nothing is claimed that was not stated.</p>
            \(fields.html(visit))
            """ as HTML)
            <h2 id="payload">As it is sent</h2>
            \(payload(filing, record))
            <h2 id="timeline-part">Timeline</h2>
            <div data-part="timeline">\(history.html(visit))</div>
            <p><a href="\(leave.back.path)">\(leave.back.label)</a></p>
            """
        let framed: HTML = filing?.catalog == .live ? "<div class=\"live\">\(body)</div>" : body
        return try show(
            Page(title: record.track.track.name, body: framed, tables: [life, fields, history]), visit)
    }

    /// Whether calls to AWS are being made, or AWS's answer to them is looked for.
    private func isUnderWay(_ filing: Filing?) -> Bool {
        guard let filing, self.filing != nil, filing.isStarted, filing.problem == nil else { return false }
        return [.founderApproved, .filed, .inReview].contains(filing.position.state)
    }

    /// A server-sent event (WHATWG HTML, 9.2): how far the calls are, and when to ask again.
    ///
    /// The answer ends after it, so that nobody holds a connection; a browser asks again by itself. Once nothing is under way it
    /// is told to stop.
    private func live(_ filing: Filing?) -> WebResponse {
        let kind = isUnderWay(filing) ? "version" : "end"
        let place =
            filing.map { "\($0.steps) \($0.position.state.rawValue) \($0.application?.status ?? "")" } ?? ""
        return WebResponse(
            200, "text/event-stream; charset=utf-8", "retry: 1500\nevent: \(kind)\ndata: \(place)\n\n"
        )
    }

    /// The track where its founder files it in AWS's own form; nil for what a partner files.
    private func ownTrack(_ id: TrackID, _ state: Engagement, on day: Day) throws -> (
        track: TrackPlan, plan: Plan
    )? {
        // What was granted without a record here is told on the same page, whoever filed it.
        let isGranted = state.track(id)?.state == .approved
        guard state.filing(id) == nil, isGranted || Channels.embedded.channel(id)?.isPartnerFiled != true
        else {
            return nil
        }
        let plan = planner.plan(try complete(state).company, of: state, asOf: day)
        // The pack of AWS knows its own form; the other where AWS publishes no such track.
        return plan.cautiousFirst.compactMap { $0.track(id) }.first.map { ($0, plan) }
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

    // MARK: Changes

    func changeFiling(_ visit: Visit, _ tenant: TenantID, _ id: String) async throws -> WebResponse {
        let leave = try await filingLeave(visit, tenant)
        guard let track = TrackID(rawValue: id) else { throw WebError.notFound }
        let (scope, state) = (leave.scope, leave.state)
        func handle(_ command: FilingCommand) async throws {
            try await engagements.handle(.filing(track, command), scope, at: visit.now)
        }
        switch visit.form["action"] {
        case "prepare":
            let joinable = try await prepare(track, state, scope, at: visit.now).prefix(5)
            if leave.isPartner, !joinable.isEmpty {
                return .seeOther("\(visit.route.path)?found=\(joinable.joined(separator: ","))")
            }
        case "answer":
            try await answerRecord(visit, track, state, scope)
        case "approve":
            try visit.requireConfirmed()
            try await handle(
                .approve(hash: visit.form["hash"] ?? "", confirmation: visit.form.text("confirm")))
        case "send":
            try await handle(.start)
            try await filings.wake(scope, track, at: visit.now)
        case "refresh": try await filings.wake(scope, track, at: visit.now)
        case "stage":
            guard leave.isPartner else { throw WebError.notFound }
            try await handle(
                .stage(
                    .init(stage: visit.form["stage"] ?? "", nextSteps: visit.form.text("next-steps") ?? "")))
            try await filings.wake(scope, track, at: visit.now)
        case "join":
            guard leave.isPartner, let filing = state.filing(track) else { throw WebError.notFound }
            try await join(visit.form.text("opportunity") ?? "", filing, scope)
            guard let joined = try await engagements.load(scope) else { throw WebError.notFound }
            try await prepare(track, joined, scope, at: visit.now)
        case "ask":
            guard leave.isPartner, let filing = state.filing(track), !filing.questions.isEmpty else {
                throw WebError.notFound
            }
            let names = filing.questions.map(\.text).joined(separator: "; ").prefix(1_000)
            let question =
                "The record of \(track.title) lacks \(filing.questions.count) answers: \(names). Answer them at \(Route.filing(tenant, id).path)#questions, where each has its field."
            try await desk.handle(.ask(ItemID(at: visit.now, random: random), question), scope, at: visit.now)
            mailWaits()
        case "withdraw":
            guard visit.form["sure"] == "yes" else {
                throw WebError(
                    422, "Nothing was withdrawn", "Say that you are sure: it cannot be undone.")
            }
            try await handle(
                .withdraw(
                    reason: visit.form.text("reason")
                        ?? "Withdrawn by the \(leave.isPartner ? "partner" : "founder")."))
            if self.filing != nil { try await filings.wake(scope, track, at: visit.now) }
        case "portal":
            let word = try portalWord(visit)
            try await handle(.portal(word.naming(try nameOfFile(visit))))
            try await keepFile(visit, state, by: leave.isPartner ? .partner : .founder, track: track)
        case "show", "role", "redeem", "landed", "not-landed":
            if let page = try await changeCode(visit, scope, track, state) { return page }
        default: throw WebError(422, "That cannot be done", "Use one of the buttons of the page.")
        }
        return .seeOther(visit.route.path)
    }
}
