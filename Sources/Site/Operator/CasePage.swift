internal import Addresses
internal import Web
internal import PublicSite
internal import Services
internal import Units
internal import Documents
internal import Engagements
internal import MatchWork
internal import Persistence
internal import Routing

extension Services {
    /// The form that chooses a partner against the order; nothing where no other can have it.
    private func byHand(_ candidates: [Candidate], _ match: Matching, _ visit: Visit) -> HTML {
        // Whoever has it, or had it, is not offered it again.
        let free = candidates.filter {
            $0.partner.id != match.current?.partner && !match.excluded.contains($0.partner.id)
        }
        let options = free.map { candidate -> HTML in
            "<option value=\"\(candidate.partner.id.text)\">\(candidate.partner.name)</option>"
        }
        return
            match.consent == nil || options.isEmpty || match.done[.closed] != nil
            ? "<p class=\"soft\">Nobody else can be chosen now.</p>"
            : "<form method=\"post\" action=\"\(visit.route.path)\">\(token(visit))<input type=\"hidden\" name=\"do\" value=\"override\"><div class=\"field\"><label for=\"chosen\">Partner</label><select id=\"chosen\" name=\"partner\">\(options)</select></div><div class=\"field\"><label for=\"reason\">Reason, kept in the log</label><input id=\"reason\" name=\"reason\" maxlength=\"500\"></div><button class=\"quiet\">Offer it to this partner</button></form>"
    }

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
                    Cell("\($0.number)"), Cell(name($0.partner)), Cell($0.made),
                    Cell($0.expires), Cell($0.end?.rawValue ?? "waits"),
                    Cell($0.override.map { "by hand: \($0)" } ?? $0.reason),
                ]
            }, numeric: [0])
        let path = visit.route.path
        let byHand = byHand(candidates, match, visit)
        let milestones = milestonesTable(
            state, visit, actions: match.stage == .matched, isWhole: false)
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
            \(byHand)
            \(match.current == nil ? "" : "<form method=\"post\" action=\"\(path)\">\(token(visit))<input type=\"hidden\" name=\"do\" value=\"take-back\"><div class=\"field\"><label for=\"back\">Take it from \(name(match.current?.partner ?? candidates[0].partner.id)) because</label><input id=\"back\" name=\"reason\" maxlength=\"500\"></div><button class=\"danger\">Take it back and ask the next</button></form>" as HTML)
            \(offers.rows.isEmpty ? "" : offers.html(visit))
            \(milestones.rows.isEmpty ? "" : milestones.html(visit))
            \(shared.html(visit))\(unmask)
            <p><a href="\(Route.operator(.queue).path)">Back to the queue</a></p>
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
}
