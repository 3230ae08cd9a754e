internal import Addresses
internal import RulePacks
internal import Web
internal import PublicSite
internal import Services
internal import Filings
internal import Documents
internal import Overviews
internal import Engagements
internal import Persistence
internal import Units

extension Services {
    func activityPage(_ visit: Visit) async throws -> WebResponse {
        let scope = try visit.requireScope()
        guard let state = try await engagements.load(scope) else { throw WebError.notFound }
        let wanted = visit.query.text("kind") ?? ""
        let shown = try await engagements.newest(
            scope, kind: Event.kinds.contains(wanted) ? wanted : nil, count: 100
        ).reversed()
        let table = DataTable(
            id: "activity", caption: "What happened, newest first",
            head: ["Number", "When", "Who", "What", "Details", "Hash"],
            rows: shown.map { event in
                [
                    Cell("\(event.version)"), Cell(event.at), Cell(who(event.actor, state)),
                    Cell(event.kind), Cell(details(event.event, state)), Cell(String(event.hash.prefix(12))),
                ]
            }, numeric: [0])
        let space = try await engagements.space(scope)
        let options = Event.kinds.map { kind -> HTML in
            "<option value=\"\(kind)\"\(kind == wanted ? " selected" as HTML : "")>\(kind)</option>"
        }
        let body: HTML = """
            <h1>Activity log</h1>
            <p>Every change is one line, and each line's hash covers the one before it, so that a line changed or taken out shows. The newest 100 are here; the export holds all.</p>
            <p class="soft">The log holds \(megabytes(space.used)) of \(String(space.most >> 20)) MB. A full one takes no more answers; withdrawing, removing, exporting and what AWS decides go on.</p>
            <form method="get" action="\(visit.route.path)"><div class="field"><label for="kind">Show</label><select id="kind" name="kind"><option value="">everything</option>\(options)</select> <button class="small quiet">Filter</button></div></form>
            \(table.html(visit))
            <p><a href="\(Route.dashboard(scope.tenant).path)">Back to the dashboard</a></p>
            """
        return try show(Page(title: "Activity log", body: body, tables: [table]), visit)
    }

    /// Millions of bytes with one digit behind the point.
    private func megabytes(_ bytes: Int64) -> String {
        let tenths = bytes * 10 / (1 << 20)
        return "\(tenths / 10).\(tenths % 10)"
    }

    private func who(_ actor: Actor, _ state: Engagement) -> String {
        switch actor {
        case .user(let id): state.members.first { $0.user == id }?.email ?? "a former member"
        case .draftHolder: "the founder, before the account"
        case .shareLink(let id): "reader of \(state.link(id)?.label ?? "a link")"
        case .partner(let partner, _): "partner \(partner)"
        case .operator: "the operator"
        case .system: "CloudRoute"
        }
    }

    private func details(_ event: Event?, _ state: Engagement) -> String {
        switch event {
        case .answered(let screen, let paths, change: _)?:
            "screen \(screen): \(paths.isEmpty ? "nothing new" : paths.joined(separator: ", "))"
        case .joined(_, let email, let role, _)?: "\(email) as \(role.rawValue)"
        case .invited(_, let email, let role, _)?: "\(email) as \(role.rawValue)"
        case .roleChanged(let user, let role)?:
            "\(state.members.first { $0.user == user }?.email ?? "a former member") is \(role.rawValue)"
        case .linkCreated(_, let label, let expires, let reader)?:
            "\(label)\(reader == .auditor ? " (auditor)" : ""), until \(timeText(expires.seconds))"
        case .linkRevoked(let id)?, .linkOpened(let id)?: state.link(id)?.label ?? ""
        case .trackMoved(let track, let target, let holder, let amount, let note)?:
            "\(track.title): \(target.word), held by \(holder.word)\(amount.map { ", \($0.rounded)" } ?? "")\(note.isEmpty ? "" : ", \(note)")"
        case .filing(let track, let filing)?: "\(track.title): \(filing.summary)"
        case .matching(let event)?: event.summary
        case .emailChanged(_, let email)?: email
        case .opened?, .imported?, .finished?, .invitationRevoked?, .removed?, .exported?: ""
        case nil: "erased"
        }
    }
}
