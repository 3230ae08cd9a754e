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
internal import Planning
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

    /// The same on a page, with the moment in the reader's own zone where scripts run.
    func clockHTML(to end: Instant, _ now: Instant, zone: String? = nil) -> HTML {
        let words = clock(to: end, now, zone: zone)
        guard let place = words.firstRange(of: end.minuteText) else { return "\(words)" }
        return
            "\(String(words[..<place.lowerBound]))\(end.html)\(String(words[place.upperBound...]))"
    }

    /// A ranking's first partner, term by term.
    func termsTable(_ ranked: RankedPartner, _ name: String) -> DataTable {
        DataTable(
            id: "terms", caption: "Why \(name): \(points(ranked.score)) of 100 points",
            head: ["Term", "Worth", "Weight", "Points", "Because"],
            rows: ranked.terms.map {
                [
                    Cell($0.term.word), Cell("\($0.value / 10) %"), Cell("\($0.weight)"),
                    Cell(points($0.contribution)), Cell($0.text),
                ]
            }, numeric: [1, 2, 3])
    }

    /// - Parameters:
    ///   - isWhole: whether the reader may know which tracks are planned.
    ///   - isPlanned: whether the reader may know when, and what was filed without a partner.
    func milestonesTable(
        _ state: Engagement, _ visit: Visit, actions: Bool, isWhole: Bool = true, isPlanned: Bool = true
    ) -> DataTable {
        let match = state.matching
        let isPlanned = isPlanned && isWhole
        // Whoever may not know what is planned sees every milestone: nothing can be read out of what is missing.
        let company = isWhole ? (try? complete(state))?.company : nil
        let plan = company.map { planner.plan($0, of: state, asOf: visit.today) }
        // Days are those that the plan had when the partner accepted: a plan of today would never be late.
        var days: [Milestone: Day] = [:]
        if isPlanned, let company, let accepted = match.done[.matched] {
            days = state.plannedDays(planner.plan(company, asOf: Day(containing: accepted)))
        }
        return DataTable(
            id: "milestones",
            caption:
                "Milestones\(isPlanned ? ": filings and decisions by the plan from the day of acceptance, the rest" : "") by a worked case of the market page",
            head: ["Milestone", "Due", "Done", "Slip", "Held by"] + (actions ? ["Action"] : []),
            rows: state.milestones(plan).compactMap { milestone -> [Cell]? in
                let planned = days[milestone].map { Instant(milliseconds: Int64($0.number) * 86_400_000) }
                guard let due = planned ?? match.due[milestone] else { return nil }
                let done = isPlanned ? state.reached(milestone) : match.done[milestone]
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
                    Cell(milestone.label), dayCell(due), done.map(dayCell) ?? "", Cell(slip),
                    Cell(done != nil ? "" : state.holder(of: milestone, isPlanned ? plan : nil).word),
                ] + action
            })
    }

    private func dayCell(_ moment: Instant) -> Cell {
        let day = Day(containing: moment)
        return Cell(day.text, date(day))
    }

    func questionsTable(_ match: Matching, _ visit: Visit, answers: Bool) -> DataTable {
        DataTable(
            id: "questions", caption: "Questions and answers", head: ["Asked", "Question", "Answer"],
            rows: match.questions.map { question in
                let form: HTML =
                    answers
                    ? """
                    <form method="post" action="\(visit.route.path)">\(token(visit))<input type="hidden" name="do" value="answer"><input type="hidden" name="question" value="\(question.id.text)"><label for="a-\(question.id.text)">Your answer</label>\(answerField(question))<button class="small">Save</button></form>
                    """ : "\(question.answer ?? "waits for its answer")"
                return [
                    Cell(question.asked), Cell(question.text), Cell(question.answer ?? "", form),
                ]
            })
    }

    /// Where a question is answered: about a field of the application by the field's own control.
    private func answerField(_ question: MatchQuestion) -> HTML {
        let (id, text) = ("a-\(question.id.text)", question.answer ?? "")
        guard let field = Question.about(question.text) else {
            return
                "<textarea id=\"\(id)\" name=\"answer\" rows=\"3\" maxlength=\"2000\">\(text)</textarea>"
        }
        let choices: [String] =
            field.control == .yesOrNo ? ["yes", "no"] : field.control == .choice ? field.choices ?? [] : []
        guard !choices.isEmpty else {
            return
                "<input id=\"\(id)\" name=\"answer\" maxlength=\"2000\" value=\"\(text)\"><span class=\"soft small\"> It is written into your application, for all tracks.</span>"
        }
        let options = choices.map { choice -> HTML in
            "<option\(choice == text ? " selected" as HTML : "")>\(choice)</option>"
        }
        return "<select id=\"\(id)\" name=\"answer\"><option value=\"\"></option>\(options)</select>"
    }

    /// An answer to the partner; about a field of the application it is written there first, or refused as there.
    private func answerPartner(_ id: ItemID, _ text: String, _ scope: Scope, at moment: Instant) async throws
    {
        guard let state = try await engagements.load(scope) else { throw WebError.notFound }
        let asked = state.matching.questions.first { $0.id == id }
        if let field = asked.flatMap({ Question.about($0.text) }), !text.isEmpty {
            try await engagements.handle(
                .answer(
                    screen: max(1, state.lastScreen),
                    answers: [Answer(path: field.path, text: field.normalized(text))], base: state.file,
                    revision: state.revision), scope, at: moment)
        }
        try await desk.handle(.answer(id, text), scope, at: moment)
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
            let (told, terms) = offered(offer, record, match, zone, visit)
            tables += terms.map { [$0] } ?? []
            body = "\(body)\(told)"
        } else {
            body = "\(body)\(waiting(state))\(nothingToFile(state, visit.today))"
        }
        if match.consent != nil {
            let hours = try await desk.rules().clock.promiseHours
            if match.stage != .matched {
                let end = match.since.adding(seconds: Int64(hours) * 3_600)
                body = """
                    \(body)<ul class="figures"><li><span>Asked for</span> <b>\(match.since.html)</b></li><li><span>Promised within \(hours) h</span> <b>\(match.consent?.waits == true ? "you would rather wait" as HTML : match.breached == nil ? clockHTML(to: end, visit.now, zone: zone) : "missed; the operator has it")</b></li><li><span>Partners asked so far</span> <b>\(match.offers.count)</b></li></ul>
                    """
            }
        }
        if match.stage == .matched, let name = match.partner.flatMap({ partner($0)?.partner.name }) {
            let files = try await attachments.list(scope.tenant).filter { $0.track == nil }
            body = "\(body)\(try await contact(match))"
            body =
                "\(body)\(StepViews.thread(match.thread, reader: .founder, other: name, action: visit.route.path, token: token(visit), mayWrite: scope.role ?? .viewer >= .editor, files: attachmentList(files, of: scope.tenant, forPartner: false)))"
        }
        if let account = visit.account, visit.unread > 0 {
            try? await notices.markRead(of: account.id, path: visit.route.path, at: visit.now)
        }
        if !match.questions.isEmpty {
            let questions = questionsTable(match, visit, answers: scope.role ?? .viewer >= .editor)
            tables.append(questions)
            body = "\(body)\(questions.html(visit))"
        }
        if !match.due.isEmpty {
            let milestones = milestonesTable(state, visit, actions: false)
            tables.append(milestones)
            body = """
                \(body)\(milestones.html(visit))
                <p>Your time so far: <b>\(match.founderMinutes) minutes</b>. The worked case took about 7 hours over ten weeks, 75 minutes of them for the application, as the market page tells it.</p>
                <form method="post" action="\(visit.route.path)">\(token(visit))<input type="hidden" name="do" value="spend"><div class="actions"><label for="minutes">Minutes</label><input id="minutes" name="minutes" inputmode="numeric" size="5"><label for="what">for</label><input id="what" name="what" maxlength="120" size="24"><button class="small quiet">Add</button></div></form>
                """
        }
        if !match.offers.isEmpty {
            let offers = DataTable(
                id: "offers", caption: "Who was asked", head: ["Partner", "From", "Until", "Outcome"],
                rows: match.offers.map {
                    [
                        Cell(partner($0.partner)?.partner.name ?? $0.partner.text), Cell($0.made),
                        Cell($0.expires), Cell($0.end?.rawValue ?? "waits"),
                    ]
                })
            tables.append(offers)
            body = "\(body)\(offers.html(visit))"
        }
        body = "\(body)\(consentForm(match, visit, isOwner: scope.role == .owner))\(moneyNote)"
        body = "\(body)<p><a href=\"\(Route.dashboard(scope.tenant).path)\">Back to the dashboard</a></p>"
        return try show(Page(title: "Your partner", body: body, tables: tables), visit)
    }

    /// Who has the turn, and why, as a sentence and as bars.
    private func offered(
        _ offer: Offer, _ record: PartnerRecord, _ match: Matching, _ zone: String?, _ visit: Visit
    ) -> (told: HTML, terms: DataTable?) {
        let name = record.partner.name
        let head: HTML =
            match.stage == .matched
            ? "<p class=\"done\" role=\"status\"><b>\(name)</b> took your application on \((offer.ended ?? offer.made).html), \(spanText((offer.ended ?? offer.made).seconds - match.since.seconds)) after you agreed.</p>"
            : "<p class=\"note\" role=\"status\">One partner looks at your application: <b>\(name)</b>. \(clockHTML(to: offer.expires, visit.now, zone: zone)). If it does not answer, the next is asked.</p>"
        let card: HTML = "\(head)\(partnerCard(record))"
        guard let ranked = offer.ranking.ranked.first(where: { $0.partner == offer.partner }) else {
            return (card, nil)
        }
        let terms = termsTable(ranked, name)
        let strongest = ranked.terms.sorted { $0.contribution > $1.contribution }.prefix(3)
        // A bar is as long as its points: all bars have one scale.
        let most = max(1, ranked.terms.map(\.contribution).max() ?? 1)
        let bars = StepViews.score(
            ranked.terms.map {
                ($0.term.word, points($0.contribution), $0.contribution * 100 / most, $0.text)
            })
        let override: HTML =
            offer.override.map {
                "<p class=\"note\">The operator chose this partner against the order: \($0)</p>"
            } ?? ""
        return (
            "\(card)\(override)<div class=\"card\"><h2>Why \(name)</h2><p>\(points(ranked.score)) of 100 points, most of them because of this: \(strongest.map(\.text).joined(separator: "; ")).</p>\(bars)<details><summary>Each term with its weight</summary>\(terms.html(visit))</details></div>",
            terms
        )
    }

    /// Whom to write to at the partner: who works on the application, else its people.
    private func contact(_ match: Matching) async throws -> HTML {
        guard let partner = match.partner else { return "" }
        let people = try await partners.people(of: partner)
        let named = people.filter { $0.user == match.owner }
        let all = (named.isEmpty ? Array(people.prefix(3)) : named).map { person -> HTML in
            "<a href=\"mailto:\(person.email)\">\(person.email)</a> "
        }
        return all.isEmpty ? "" : "<p>\(Icon.people.html) Your contact: \(all)</p>"
    }

    /// Said before anybody agrees to a search that cannot end: no track is open that a partner files, and what would open one.
    private func nothingToFile(_ state: Engagement, _ day: Day) -> HTML {
        guard state.matching.stage != .matched, let file = try? complete(state) else { return "" }
        let plan = planner.plan(file.company, of: state, asOf: day)
        guard Inquiry.partnerTracks(plan).isEmpty else { return "" }
        var changes: [HTML] = []
        for pack in plan.packs {
            for track in pack.tracks where track.track.filer == .partner && track.verdict == .notYet {
                changes += track.whyNot.prefix(3).map { whyNot in
                    "<li><b>\(track.track.name):</b> \(Question.inWords(whyNot.change))</li>"
                }
            }
        }
        return """
            <div class="note"><p>By your answers no track is open that a partner files, so that nobody would be asked. What would open one:</p><ul>\(changes.prefix(8).map(\.self))</ul><p><a href="\(Route.intake(state.tenant, screen: 4).path)">Change answers</a></p></div>
            """
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
            <dl><dt>Tier</dt><dd>\(partner.tier.rawValue.capitalizedFirst)</dd><dt>Proven in</dt><dd>\(partner.competencies.sorted().map(\.word).joined(separator: ", "))</dd><dt>Works</dt><dd>\(partner.workingTimeText)</dd><dt>Filings approved</dt><dd>\(record.history.approved) of \(record.history.filed), as the partner and this service recorded them</dd><dt>Pays for the match</dt><dd>\(partner.pays.isEmpty ? "not stated" : partner.pays)</dd></dl>
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
                <tr><th scope="row" title="\(paths)">\(field.label)\(follows.isEmpty ? "" : "<br><span class=\"soft small\">shows with it \(follows)</span>" as HTML)</th>\(box("offered", consent.offered.contains(field), "with the offer"))\(box("accepted", consent.accepted.contains(field), "after acceptance"))</tr>
                """
        }
        let revoke: HTML =
            match.consent == nil
            ? ""
            : """
            <h2>Take it back</h2>
            <form method="post" action="\(visit.route.path)">\(token(visit))<input type="hidden" name="do" value="revoke"><label class="confirm"><input type="checkbox" name="sure" value="yes" required>No partner shall see this application any more</label><button class="danger">Take my agreement back</button></form>
            \(match.current == nil ? "" : "<form method=\"post\" action=\"\(visit.route.path)\">\(token(visit))<input type=\"hidden\" name=\"do\" value=\"reject\"><div class=\"field\"><label for=\"reason\">Another partner, please\(match.rejected.isEmpty ? " (no reason needed the first time)" : ": why")</label><input id=\"reason\" name=\"reason\" maxlength=\"500\"></div><button class=\"quiet\">Ask the next partner</button></form>" as HTML)
            """
        let isAgreed = match.consent != nil
        return """
            \(isAgreed ? "" : "<h2>Be matched</h2><p>A partner that is asked sees what helps it decide, without your name; who accepts sees what it needs to file. Nothing else leaves this page, and you can change it or take it back.</p>" as HTML)
            <form method="post" action="\(visit.route.path)">\(token(visit))<input type="hidden" name="do" value="consent">
            <details><summary>What is shared with the partner, and when</summary>
            <p class="soft small">With all of it shared, a partner sees the fit and the expected award too.</p>
            <div class="scroll" tabindex="0" role="region" aria-label="What is shared, and when"><table><caption>What is shared, and when</caption><thead><tr><th scope="col">Fields of your file</th><th scope="col">With the offer</th><th scope="col">After acceptance</th></tr></thead><tbody>\(rows)</tbody></table></div>
            <div class="field"><label for="competitors">Competitors whose partners must not see this</label><p class="hint" id="competitors-hint">Hosts of their websites, with spaces between, such as rival.example.</p><input id="competitors" name="competitors" aria-describedby="competitors-hint" maxlength="2000" value="\(consent.competitors.joined(separator: " "))"></div></details>
            <label class="confirm"><input type="checkbox" name="waits" value="yes"\(consent.waits ? " checked" as HTML : "")>I would rather wait for the best partner, over a weekend too, than have one that is at work now</label>
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
        return words[field] ?? ""
    }

    /// Whoever agrees here takes back the "no" that the company's file may hold: it is the later word of the same owner.
    private func stateConsent(_ visit: Visit, _ scope: Scope) async throws {
        guard scope.role == .owner, let state = try await engagements.load(scope),
            let company = try? CompanyFile(Array(state.file.utf8)).company,
            company.sharesWithPartner == false
        else { return }
        try await engagements.handle(
            .answer(
                screen: 6, answers: [Answer(path: "consent.share_with_partner", text: "true")],
                base: state.file, revision: state.revision), scope, at: visit.now)
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
                .map(String.init), waits: visit.form["waits"] == "yes")
            try await desk.consent(consent, scope, at: visit.now)
            try await stateConsent(visit, scope)
        case "revoke":
            guard visit.form["sure"] == "yes" else {
                throw WebError(422, "Nothing was taken back", "Say that no partner shall see it any more.")
            }
            try await desk.handle(.revoke, scope, at: visit.now)
        case "reject":
            try await desk.handle(.reject(reason: visit.form.text("reason") ?? ""), scope, at: visit.now)
        case "answer":
            guard let id = visit.form["question"].flatMap({ ItemID($0) }) else { throw WebError.notFound }
            try await answerPartner(id, visit.form.text("answer") ?? "", scope, at: visit.now)
        case "say":
            try limit(.saving, scope.tenant.text, visit)
            guard let state = try await engagements.load(scope) else { throw WebError.notFound }
            try await say(visit, state, scope, by: .founder)
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
