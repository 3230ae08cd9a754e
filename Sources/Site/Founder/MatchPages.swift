internal import Addresses
internal import Web
internal import PublicSite
internal import Services
internal import Filings
internal import Documents
internal import Company
internal import Engagements
internal import MatchWork
internal import Overviews
internal import Persistence
internal import Routing
internal import RulePacks
internal import Units

extension Services {
    /// How long there is to a moment, with the hour it is.
    ///
    /// - Parameter zone: where it is read, as the company file names it: the hour there stands beside.
    func clock(to end: Instant, _ now: Instant, zone: String? = nil) -> String {
        let there = zone.flatMap { name in
            TimeZoneRule(zone: name).map { rule in
                let local = end.adding(seconds: Int64(rule.offset(at: Int(end.seconds))))
                return " (\(local.minuteText.dropFirst(11).prefix(5)) in \(name))"
            }
        }
        return end > now
            ? "\(spanText(end.seconds - now.seconds)) left, until \(end.minuteText)\(there ?? "")"
            : "over since \(end.minuteText)\(there ?? "")"
    }

    /// A ranking's first partner, term by term.
    func termsTable(_ ranked: RankedPartner, _ name: String) -> DataTable {
        DataTable(
            id: "terms", caption: "Why \(name): \(points(ranked.score)) of 100 points",
            head: ["Term", "Worth", "Weight", "Points", "Because"],
            rows: ranked.terms.map {
                [
                    Cell($0.term.rawValue), Cell("\($0.value / 10) %"), Cell("\($0.weight)"),
                    Cell(points($0.contribution)), Cell($0.text),
                ]
            }, numeric: [1, 2, 3])
    }

    func milestonesTable(_ match: Matching, _ visit: Visit, actions: Bool) -> DataTable {
        DataTable(
            id: "milestones", caption: "Milestones, after a worked case [seed]",
            head: ["Milestone", "Due", "Done", "Slip", "Held by"] + (actions ? ["Action"] : []),
            rows: Milestone.allCases.compactMap { milestone -> [Cell]? in
                guard let due = match.due[milestone] else { return nil }
                let done = match.done[milestone]
                let late = ((done ?? visit.now).seconds - due.seconds) / 86_400
                let slip = late > 0 ? "\(late) days late" : done == nil ? "" : "on time"
                let action: [Cell] =
                    !actions
                    ? []
                    : [
                        Cell(
                            "",
                            done == nil
                                ? button(
                                    "Done", visit.route.path, visit,
                                    fields: [("do", "done"), ("milestone", milestone.rawValue)]) : "")
                    ]
                return [
                    Cell(milestone.label), Cell(due.minuteText), Cell(done?.minuteText ?? ""), Cell(slip),
                    Cell(done != nil ? "" : milestone.holder == .aws ? "AWS" : milestone.holder.rawValue),
                ] + action
            })
    }

    func questionsTable(_ match: Matching, _ visit: Visit, answers: Bool) -> DataTable {
        DataTable(
            id: "questions", caption: "Questions and answers", head: ["Asked", "Question", "Answer"],
            rows: match.questions.map { question in
                let form: HTML =
                    answers
                    ? """
                    <form method="post" action="\(visit.route.path)">\(token(visit))<input type="hidden" name="do" value="answer"><input type="hidden" name="question" value="\(question.id.text)"><label for="a-\(question.id.text)">Your answer</label><textarea id="a-\(question.id.text)" name="answer" rows="3" maxlength="2000">\(question.answer ?? "")</textarea><button class="small">Save</button></form>
                    """ : "\(question.answer ?? "waits for its answer")"
                return [
                    Cell(question.asked.minuteText), Cell(question.text), Cell(question.answer ?? "", form),
                ]
            })
    }

    // MARK: The founder's page

    func matchPage(_ visit: Visit) async throws -> WebResponse {
        let scope = try visit.requireScope()
        guard let state = try await engagements.load(scope) else { throw WebError.notFound }
        let match = state.matching
        let zone = zone(of: state)
        let records = try await partners.partners()
        func partner(_ id: PartnerID) -> PartnerRecord? { records.first { $0.partner.id == id } }
        var tables: [DataTable] = []
        var body: HTML = "<h1>Your partner</h1>"
        if let offer = match.current, let record = partner(offer.partner) {
            body =
                "\(body)\(match.stage == .matched ? "<p class=\"done\" role=\"status\"><b>\(record.partner.name)</b> took your application on \(offer.ended?.minuteText ?? ""), \(spanText((offer.ended ?? offer.made).seconds - match.since.seconds)) after you agreed.</p>" : "<p class=\"note\" role=\"status\">One partner looks at your application: <b>\(record.partner.name)</b>. \(clock(to: offer.expires, visit.now, zone: zone)). If it does not answer, the next is asked.</p>" as HTML)"
            body = "\(body)\(partnerCard(record))"
            if let ranked = offer.ranking.ranked.first(where: { $0.partner == offer.partner }) {
                let terms = termsTable(ranked, record.partner.name)
                tables.append(terms)
                body =
                    "\(body)\(offer.override.map { "<p class=\"note\">The operator chose this partner against the order: \($0)</p>" } ?? "" as HTML)\(terms.html(visit))"
            }
        } else {
            body = "\(body)\(waiting(state))"
        }
        if match.consent != nil {
            let hours = try await desk.rules().clock.promiseHours
            if match.stage != .matched {
                let end = match.since.adding(seconds: Int64(hours) * 3_600)
                body = """
                    \(body)<ul class="figures"><li><span>Asked for</span> <b>\(match.since.minuteText)</b></li><li><span>Promised within \(hours) h</span> <b>\(match.breached == nil ? clock(to: end, visit.now, zone: zone) : "missed; the operator has it")</b></li><li><span>Partners asked so far</span> <b>\(match.offers.count)</b></li></ul>
                    """
            }
        }
        if !match.questions.isEmpty {
            let questions = questionsTable(match, visit, answers: scope.role ?? .viewer >= .editor)
            tables.append(questions)
            body = "\(body)\(questions.html(visit))"
        }
        if !match.due.isEmpty {
            let milestones = milestonesTable(match, visit, actions: false)
            tables.append(milestones)
            body = """
                \(body)\(milestones.html(visit))
                <p>Your time so far: <b>\(match.founderMinutes) minutes</b>. The worked case took about 7 hours over ten weeks, 75 minutes of them for the application [seed].</p>
                <form method="post" action="\(visit.route.path)">\(token(visit))<input type="hidden" name="do" value="spend"><div class="actions"><label for="minutes">Minutes</label><input id="minutes" name="minutes" inputmode="numeric" size="5"><label for="what">for</label><input id="what" name="what" maxlength="120" size="24"><button class="small quiet">Add</button></div></form>
                """
        }
        if !match.offers.isEmpty {
            let offers = DataTable(
                id: "offers", caption: "Who was asked", head: ["Partner", "From", "Until", "Outcome"],
                rows: match.offers.map {
                    [
                        Cell(partner($0.partner)?.partner.name ?? $0.partner.text), Cell($0.made.minuteText),
                        Cell($0.expires.minuteText), Cell($0.end?.rawValue ?? "waits"),
                    ]
                })
            tables.append(offers)
            body = "\(body)\(offers.html(visit))"
        }
        body = "\(body)\(consentForm(match, visit, isOwner: scope.role == .owner))\(moneyNote)"
        body = "\(body)<p><a href=\"\(Route.dashboard(scope.tenant).path)\">Back to the dashboard</a></p>"
        return try show(Page(title: "Your partner", body: body, tables: tables), visit)
    }

    /// Where no partner has the application.
    private func waiting(_ state: Engagement) -> HTML {
        return switch state.matching.stage {
        case .queued where (try? complete(state)) == nil:
            """
            <p class="note" role="status">Your application is not complete any more, so that no partner can be chosen: answer what is open, and the search goes on by itself within a minute.</p><div class="actions"><a class="button" href="\(Route.result(state.tenant).path)">What is open</a></div>
            """
        case .queued:
            """
            <p class="note" role="status">No partner fits at the moment: the operator looks into it. You need not wait: the <a href="\(Route.tracks.path)">tracks that you file yourself</a> are open to you, and AWS's own startup team takes applications at aws.amazon.com/startups.</p>
            """
        default:
            """
            <p class="lead">One partner at a time sees your application. It is chosen by rules that you can read, it answers within hours or the next is asked, and you can take your agreement back at any moment.</p>
            """
        }
    }

    /// Who pays whom, beside every match.
    private var moneyNote: HTML {
        let items = book.guide.economics.prefix(6).map { entry -> HTML in
            "<li>\(entry.text) \(chips(entry.sources))</li>"
        }
        return """
            <h2>Who pays whom</h2><ul>\(items)</ul><p>Nobody here decides an application: AWS does. <a href="\(Route.economics.path)">More about the money</a></p>
            """
    }

    private func partnerCard(_ record: PartnerRecord) -> HTML {
        let partner = record.partner
        return """
            <dl><dt>Tier</dt><dd>\(partner.tier.rawValue)</dd><dt>Proven in</dt><dd>\(partner.competencies.sorted().map(\.word).joined(separator: ", "))</dd><dt>Works</dt><dd>\(partner.hoursText), \(partner.workdayNames.joined(separator: " ")), \(partner.calendar.zone)</dd><dt>Filings approved</dt><dd>\(record.history.approved) of \(record.history.filed), as the partner and this service recorded them</dd><dt>Pays for the match</dt><dd>\(partner.pays.isEmpty ? "not stated" : partner.pays)</dd></dl>
            """
    }

    private func consentForm(_ match: Matching, _ visit: Visit, isOwner: Bool) -> HTML {
        guard isOwner else {
            return "<p>An owner of the company agrees to be matched and says what is shared.</p>"
        }
        let consent =
            match.consent
            ?? MatchConsent(offered: SharedField.offered, accepted: SharedField.accepted, competitors: [])
        let rows = SharedField.allCases.map { field -> HTML in
            func box(_ name: String, _ isOn: Bool, _ label: String) -> HTML {
                "<td><label><input type=\"checkbox\" name=\"\(name)\" value=\"\(field.rawValue)\"\(isOn ? " checked" as HTML : "")><span class=\"skip\">\(field.label), \(label)</span></label></td>"
            }
            let paths = field.paths.joined(separator: ", ")
            let follows = Self.follows(from: field)
            return """
                <tr><th scope="row">\(field.label)<br><span class="soft small">\(paths)\(follows.isEmpty ? "" : "; a partner sees with it: \(follows)")</span></th>\(box("offered", consent.offered.contains(field), "with the offer"))\(box("accepted", consent.accepted.contains(field), "after acceptance"))</tr>
                """
        }
        let revoke: HTML =
            match.consent == nil
            ? ""
            : """
            <h2>Take it back</h2>
            <div class="actions">\(button("Take my agreement back", visit.route.path, visit, style: "danger", fields: [("do", "revoke")]))</div>
            \(match.current == nil ? "" : "<form method=\"post\" action=\"\(visit.route.path)\">\(token(visit))<input type=\"hidden\" name=\"do\" value=\"reject\"><div class=\"field\"><label for=\"reason\">Another partner, please\(match.rejected.isEmpty ? " (no reason needed the first time)" : ": why")</label><input id=\"reason\" name=\"reason\" maxlength=\"500\"></div><button class=\"quiet\">Ask the next partner</button></form>" as HTML)
            """
        return """
            <h2>\(match.consent == nil ? "Be matched" : "What is shared")</h2>
            <form method="post" action="\(visit.route.path)">\(token(visit))<input type="hidden" name="do" value="consent">
            <div class="scroll" tabindex="0" role="region" aria-label="What is shared, and when"><table><caption>What is shared, and when</caption><thead><tr><th scope="col">Fields of your file</th><th scope="col">With the offer</th><th scope="col">After acceptance</th></tr></thead><tbody>\(rows)</tbody></table></div>
            <div class="field"><label for="competitors">Competitors whose partners must not see this</label><p class="hint" id="competitors-hint">Hosts of their websites, with spaces between, such as rival.example.</p><input id="competitors" name="competitors" aria-describedby="competitors-hint" maxlength="2000" value="\(consent.competitors.joined(separator: " "))"></div>
            <button>\(match.consent == nil ? "Agree and find a partner" : "Save what is shared")</button></form>
            \(revoke)
            """
    }

    /// What a partner learns from a group beside its answers: the rules whose outcome follows from it, and the two figures that
    /// are shown once everything is shared.
    private static func follows(from field: SharedField) -> String {
        guard field != .filingRecord else { return "" }
        let words: [SharedField: String] = [
            .market: "age and stage against each rule", .need: "how specific your text is",
            .timing: "whether work falls into a credit's validity",
            .platform: "whether a move to AWS is funded",
            .stack: "rules about compute, database and Marketplace",
            .soc2: "rules about the audit and blocked deals",
            .bedrock: "rules about the AI feature and its evaluation",
            .workloads: "which projects and moves the rules count",
            .identity: "whether mail and website belong together",
            .contact: "whether mail and website belong together",
            .backing: "rules about investors, rounds and earlier credits",
            .bill: "whether the move has a scope",
            .useCase: "how specific your text is",
        ]
        return [words[field], "with all others, the fit and the expected award"].compactMap { $0 }.joined(
            separator: "; ")
    }

    func changeMatch(_ visit: Visit) async throws -> WebResponse {
        let scope = try visit.requireScope()
        let back = WebResponse.seeOther(visit.route.path)
        switch visit.form["do"] {
        case "consent":
            func fields(_ name: String) -> [SharedField] {
                visit.form.fields.filter { $0.name == name }.compactMap { SharedField(rawValue: $0.value) }
            }
            let consent = MatchConsent(
                offered: SharedField.allCases.filter { fields("offered").contains($0) },
                accepted: SharedField.allCases.filter { fields("accepted").contains($0) },
                competitors: (visit.form.text("competitors") ?? "").split {
                    $0 == " " || $0 == "," || $0.isNewline
                }
                .map(String.init))
            let company = try await engagements.load(scope).flatMap {
                try? CompanyFile(Array($0.file.utf8)).company
            }
            guard company?.sharesWithPartner != false else {
                throw WebError(
                    422, "Your answers say no",
                    "Your company file says that no partner may see it (consent.share_with_partner). Change that answer on the last screen first."
                )
            }
            try await desk.consent(consent, scope, at: visit.now)
        case "revoke": try await desk.handle(.revoke, scope, at: visit.now)
        case "reject":
            try await desk.handle(.reject(reason: visit.form.text("reason") ?? ""), scope, at: visit.now)
        case "answer":
            guard let id = visit.form["question"].flatMap({ ItemID($0) }) else { throw WebError.notFound }
            try await desk.handle(.answer(id, visit.form.text("answer") ?? ""), scope, at: visit.now)
        case "spend":
            try await desk.handle(
                .spend(
                    minutes: visit.form.number("minutes", in: Form.counts) ?? 0,
                    visit.form.text("what") ?? ""),
                scope, at: visit.now)
        default: throw WebError(422, "That cannot be done", "The form does not say what.")
        }
        mailWaits()
        return back
    }
}
