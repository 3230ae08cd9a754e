internal import Addresses
internal import Web
internal import PublicSite
internal import Services
internal import Documents
internal import Engagements
internal import Persistence
internal import Routing
internal import StructuredText
internal import Units

extension Services {
    func partnerProfile(_ visit: Visit) async throws -> WebResponse {
        try await profilePage(visit, text: nil, faults: [])
    }

    func profilePage(_ visit: Visit, text: String?, faults: [Diagnostic]) async throws -> WebResponse {
        guard let record = try await partners.partner(try await partnerOf(visit)) else {
            throw WebError.notFound
        }
        let current = text ?? (record.proposed ?? record.partner).json().pretty
        let list = faults.map { fault -> HTML in "<li>\(fault.text(file: "profile"))</li>" }
        let body: HTML = """
            <h1>\(record.partner.name): profile</h1>
            \(faults.isEmpty ? "" : "<div class=\"summary\" role=\"alert\" tabindex=\"-1\"><h2>Something does not fit</h2><ul>\(list)</ul></div>" as HTML)
            \(record.proposed == nil ? "" : "<p class=\"note\">A changed profile waits for the operator's approval.</p>" as HTML)
            \(record.isActive ? "" : "<p class=\"note\">The operator has paused offers to you.</p>" as HTML)
            <h2>Capacity and holidays</h2><p>They hold at once.</p>
            <form method="post" action="\(visit.route.path)">\(token(visit))<input type="hidden" name="do" value="capacity">
            <div class="field"><label for="capacity">Engagements at a time</label><input id="capacity" name="capacity" inputmode="numeric" size="6" value="\(String(record.partner.capacity))"></div>
            <div class="field"><label for="holidays">Holidays</label><p class="hint" id="holidays-hint">Days as 2026-12-24, with spaces between.</p><textarea id="holidays" name="holidays" aria-describedby="holidays-hint" rows="3">\(record.partner.calendar.holidays.sorted().map(\.text).joined(separator: " "))</textarea></div><button>Save</button></form>
            <h2>Everything else</h2><p>Changes wait for the operator's approval.</p>
            <form method="post" action="\(visit.route.path)">\(token(visit))<input type="hidden" name="do" value="profile"><div class="field"><label for="profile">Profile (YAML or JSON)</label><textarea id="profile" name="profile" rows="24" spellcheck="false">\(current)</textarea></div><button class="quiet">Propose</button></form>
            <p><a href="\(Route.partner(.webhooks).path)">Webhooks</a> · <a href="\(Route.partner(.keys).path)">API keys</a></p>
            """
        var page = Page(title: "Profile", body: body)
        if !faults.isEmpty { page.status = 422 }
        return try show(page, visit)
    }

    func changePartnerProfile(_ visit: Visit) async throws -> WebResponse {
        let id = try await partnerOf(visit)
        guard let account = visit.account, let record = try await partners.partner(id) else {
            throw WebError.notFound
        }
        let actor = Actor.partner(id, account.id)
        if visit.form["do"] == "capacity" {
            let days = (visit.form.text("holidays") ?? "").split { $0.isWhitespace || $0 == "," }
            guard let capacity = visit.form.number("capacity", in: 0...Partner.largestCapacity),
                days.count <= 400,
                days.allSatisfy({ Day($0) != nil })
            else {
                throw WebError(
                    422, "That cannot be saved",
                    "Write a number from 0 to \(Partner.largestCapacity) and days as 2026-12-24.")
            }
            let old = record.partner.calendar
            let calendar = WorkingCalendar(
                zone: old.zone, rule: old.rule, hours: old.hours, workdays: old.workdays,
                holidays: Set(days.compactMap { Day($0) }))
            try await partners.propose(
                record.partner.with(capacity: capacity, calendar: calendar), by: actor, at: visit.now)
            return .seeOther(visit.route.path)
        }
        let text = visit.form["profile"] ?? ""
        do throws(Diagnostics) {
            let profile = try Partner(Array(text.utf8), rules: routing)
            guard profile.id == id else { throw Diagnostics([]) }
            do { try await partners.propose(profile, by: actor, at: visit.now) } catch {
                throw Diagnostics([])
            }
        } catch {
            let faults = error.all
            guard !faults.isEmpty else {
                throw WebError(422, "That cannot be saved", "The id of a profile cannot change.")
            }
            return try await profilePage(visit, text: text, faults: faults)
        }
        return .seeOther(visit.route.path)
    }
}
