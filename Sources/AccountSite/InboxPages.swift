internal import Overviews
internal import Planning
internal import Company
internal import Addresses
package import Web
internal import PublicSite
package import Services
internal import Units
internal import Documents
internal import Engagements
internal import Persistence
internal import Routing

extension Services {
    /// Notices that may be muted, with what they are called.
    private static let kinds: [(id: String, name: String, whom: Account.Kind)] = [
        ("summary", "Your intake is complete", .founder), ("filed", "An application was filed", .founder),
        ("status", "An application moved on", .founder), ("landed", "Credits are on the balance", .founder),
        ("offered", "A partner looks at your application", .founder),
        ("next-partner", "Another partner is asked", .founder), ("searching", "No partner fits", .founder),
        ("message", "Your partner wrote to you", .founder), ("message", "A founder wrote to you", .partner),
        ("accepted", "You took an application on", .partner), ("answer", "A founder answered", .partner),
        ("approved-record", "The founder approved a record", .partner),
        ("queued", "An application fits nobody", .operator),
        ("escalated", "An application waits long", .operator),
    ]

    package func inboxPage(_ visit: Visit) async throws -> WebResponse {
        guard let account = visit.account else { throw WebError.notFound }
        let items = try await notices.inbox(of: account.id)
        var wishes = try await notices.preferences(of: account.id)
        // Nobody has chosen a zone: the one that a company's file names is proposed.
        if wishes == NoticePreferences() {
            let zones = try await engagements.companies(of: account.id).compactMap { zone(of: $0.state) }
            if let zone = zones.first(where: { TimeZoneRule(zone: $0) != nil }) { wishes.zone = zone }
        }
        let companies =
            account.kind == .founder ? try await engagements.companies(of: account.id).map(\.state) : []
        let steps = metered { nextSteps(companies, on: visit.today) }
        let waiting = companies.compactMap { state -> HTML? in
            steps[state.tenant].map { step in
                "<li><b>\(companyName(state)):</b> <a href=\"\(step.path)\">\(step.text)</a></li>"
            }
        }
        let table = DataTable(
            id: "inbox", caption: "Notices, newest first", head: ["When", "What", "State"],
            rows: items.map {
                [
                    Cell($0.at), Cell($0.title, "<a href=\"\($0.path)\">\($0.title)</a>"),
                    Cell($0.isRead ? "read" : "new"),
                ]
            })
        let boxes = Self.kinds.filter { $0.whom == account.kind }.map { kind -> HTML in
            "<label><input type=\"checkbox\" name=\"kind\" value=\"\(kind.id)\"\(wishes.muted.contains(kind.id) ? "" : " checked" as HTML)>\(kind.name)</label>"
        }
        let rhythms = NoticePreferences.Digest.allCases.map { rhythm -> HTML in
            "<option value=\"\(rhythm.rawValue)\"\(rhythm == wishes.digest ? " selected" as HTML : "")>\(rhythm.label)</option>"
        }
        func hour(_ minutes: Int?) -> String { minutes.map { String($0 / 60) } ?? "" }
        let feeds = try await tokens.hasFeed(account.id)
        let body: HTML = """
            <h1>Inbox</h1>
            \(waiting.isEmpty ? "" : "<h2>What waits for you</h2><ul>\(waiting)</ul><h2>Notices</h2>" as HTML)
            \(items.isEmpty ? "<p>Here stand questions, approvals, what AWS asks and decides, and messages, as they come.</p>" : table.html(visit))
            \(items.contains { !$0.isRead } ? button("Mark all as read", visit.route.path, visit, fields: [("do", "read")]) : "")
            <h2>What is mailed</h2>
            <form method="post" action="\(visit.route.path)">\(token(visit))<input type="hidden" name="do" value="wishes">
            <fieldset><legend>Mail me about</legend><p class="hint">Matches, questions, approvals, what AWS asks and decides, codes, credits that run low, revocations and security are always mailed.</p><div class="options">\(boxes)</div></fieldset>
            <div class="field"><label for="digest">Mails that can wait</label><select id="digest" name="digest">\(rhythms)</select></div>
            <div class="actions"><label for="from">Quiet from</label><input id="from" name="from" inputmode="numeric" size="4" value="\(hour(wishes.quietFrom))"><label for="until">to (hours, 0 to 23)</label><input id="until" name="until" inputmode="numeric" size="4" value="\(hour(wishes.quietUntil))"><label for="zone">in</label><input id="zone" name="zone" maxlength="60" size="20" value="\(wishes.zone)"></div><button>Save</button></form>
            <h2>Calendar feed</h2><p>Deadlines as an ICS feed, under an address that only you know. \(feeds ? "There is one; a new one takes its place." : "")</p>
            <div class="actions">\(button("New feed address", visit.route.path, visit, fields: [("do", "feed")]))\(feeds ? button("Turn it off", visit.route.path, visit, fields: [("do", "no-feed")]) : "")</div>
            """
        return try show(Page(title: "Inbox", body: body, tables: [table]), visit)
    }

    package func changeInbox(_ visit: Visit) async throws -> WebResponse {
        guard let account = visit.account else { throw WebError.notFound }
        switch visit.form["do"] {
        case "read": try await notices.markRead(of: account.id, at: visit.now)
        case "wishes":
            var wishes = NoticePreferences()
            let kept = visit.form.fields.filter { $0.name == "kind" }.map(\.value)
            wishes.muted = Set(
                Self.kinds.filter { $0.whom == account.kind }.map(\.id).filter { !kept.contains($0) })
            wishes.digest = visit.form["digest"].flatMap(NoticePreferences.Digest.init) ?? .none
            let names = ["from", "until"]
            let numbers = names.map { visit.form.number($0, in: 0...23) }
            let zone = visit.form.text("zone") ?? "UTC"
            guard TimeZoneRule(zone: zone) != nil,
                zip(names, numbers).allSatisfy({ visit.form.text($0) == nil || $1 != nil })
            else {
                throw WebError(
                    422, "That cannot be saved",
                    "Write hours from 0 to 23 and a time zone such as Europe/Berlin.")
            }
            wishes.quietFrom = numbers[0].map { $0 * 60 }
            wishes.quietUntil = numbers[1].map { $0 * 60 }
            wishes.zone = zone
            try await notices.set(wishes, of: account.id)
        case "feed":
            let secret = try await tokens.newFeed(account.id, at: visit.now)
            let address = settings.origin + Route.feed(secret).path
            let body: HTML = """
                <h1>Your calendar feed</h1><p>Add this address to your calendar. It is shown once; whoever has it can read your deadlines.</p><pre tabindex="0">\(address)</pre><p><a href="\(Route.inbox.path)">Back to the inbox</a></p>
                """
            return try show(Page(title: "Calendar feed", body: body), visit)
        case "no-feed": try await tokens.endFeed(account.id)
        default: throw WebError(422, "That cannot be done", "The form does not say what.")
        }
        return .seeOther(visit.route.path)
    }

    // MARK: Ending mails

    private func ended(_ token: String) throws -> (user: UserID, kind: String, name: String) {
        guard let (user, kind) = unsubscribe.subject(token) else { throw WebError.notFound }
        let name =
            kind == NoticePreferences.digestKind
            ? "Digests" : Self.kinds.first { $0.id == kind }?.name ?? "Notices of this kind"
        return (user, kind, name)
    }

    package func unsubscribePage(_ visit: Visit, _ token: String) throws -> WebResponse {
        let name = try ended(token).name
        let body: HTML = """
            <h1>End these mails?</h1><p>\(name): it will not be mailed to you any more. Your inbox has it all the same.</p>
            <form method="post" action="\(visit.route.path)"><button>End these mails</button></form>
            """
        return try show(Page(title: "End these mails", body: body, isNarrow: true), visit)
    }

    /// A mail program's one click (RFC 8058), or the button of the page before.
    package func endMails(_ visit: Visit, _ token: String) async throws -> WebResponse {
        let (user, kind, name) = try ended(token)
        var wishes = try await notices.preferences(of: user)
        wishes.muted.insert(kind)
        try await notices.set(wishes, of: user)
        let body: HTML = """
            <h1>No more of these mails</h1><p>\(name): it is not mailed to you any more. <a href="\(Route.inbox.path)">The inbox</a> has it, and can turn it on again.</p>
            """
        return try show(Page(title: "No more of these mails", body: body, isNarrow: true), visit)
    }

    /// Deadlines of whoever the secret belongs to (RFC 5545).
    package func feed(_ visit: Visit, _ secret: String) async throws -> WebResponse {
        guard let user = try await tokens.feed(secret, at: visit.now) else { throw WebError.notFound }
        var events: [(uid: String, at: Instant, title: String, link: String)] = []
        var days: [(uid: String, day: Day, title: String, link: String)] = []
        func add(_ state: Engagement, _ name: String, _ plan: Plan?, _ link: String) {
            // What is filed and decided by the plan stands among the plan's own days.
            let planned = Set((plan.map { state.plannedDays($0) } ?? [:]).keys)
            for milestone in state.milestones(plan)
            where state.matching.done[milestone] == nil && !planned.contains(milestone) {
                if let due = state.matching.due[milestone] {
                    days.append(
                        (
                            "\(state.tenant)-\(milestone.rawValue)", Day(containing: due),
                            "\(name): \(milestone.label)", link
                        ))
                }
            }
            if state.matching.stage == .offered, let offer = state.matching.current {
                events.append(
                    (
                        "\(state.tenant)-offer-\(offer.number)", offer.expires, "\(name): the offer ends",
                        link
                    ))
            }
        }
        if let partner = try await partners.partner(of: user) {
            for row in try await matches.held(by: partner, user, at: visit.now) {
                guard let state = try await engagements.load(row.scope) else { continue }
                let shared = SharedView(state.file, state.matching.shared(with: partner, at: visit.now))
                add(
                    state, shared.name(row.scope.tenant), nil,
                    settings.origin + Route.partner(.application(row.scope.tenant)).path)
            }
        } else {
            for company in try await engagements.companies(of: user) {
                let name = companyName(company.state)
                let plan = (try? complete(company.state)).map {
                    planner.plan($0.company, of: company.state, asOf: visit.today)
                }
                let link = settings.origin + Route.match(company.state.tenant).path
                add(company.state, name, plan, link)
                days += company.state.calendarDates(plan).map {
                    (
                        "\(company.state.tenant)-\($0.id)", $0.day, "\(name): \($0.title)",
                        settings.origin + Route.dashboard(company.state.tenant).path
                    )
                }
            }
        }
        return WebResponse(
            200, "text/calendar; charset=utf-8",
            Array(calendarFeed(moments: events, days: days, at: visit.now).utf8))
    }
}

extension NoticePreferences.Digest {
    fileprivate var label: String {
        switch self {
        case .none: "Each on its own"
        case .daily: "Together, once a day"
        case .weekly: "Together, on Mondays"
        }
    }
}
