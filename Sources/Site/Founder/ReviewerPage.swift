internal import Addresses
internal import Web
internal import PublicSite
internal import Services
internal import Units
internal import Documents
internal import Company
internal import Dossiers
internal import Engagements
internal import Persistence
internal import Planning

extension Services {
    func sharedPage(_ visit: Visit, _ secret: String) async throws -> WebResponse {
        try limit(.shared, visit.peer, visit)
        guard let found = try await tokens.share(secret, at: visit.now) else { throw WebError.notFound }
        guard let before = try await engagements.load(found.scope),
            before.link(found.link)?.reader == .reviewer
        else { throw WebError.notFound }
        let file = try complete(before)
        let state =
            visit.request.method == .head
            ? before : try await engagements.handle(.openLink(found.link), found.scope, at: visit.now)
        guard let link = state.link(found.link), link.isOpen(at: visit.now) else { throw WebError.notFound }
        let plan = planner.plan(file.company, of: state, asOf: visit.today)
        let dossier = Dossier(plan, file: file, book: book)
        let body: HTML = """
            <p class="soft small">Reviewer's page for \(link.label), readable until \(link.expires.html). Opening it was recorded.</p>
            \(dossier.reviewerPage)
            """
        return html(200, bare(title: "Reviewer's page: \(plan.company.name)", body: body))
    }
}
