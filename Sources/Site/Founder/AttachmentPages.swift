internal import Addresses
internal import Documents
internal import Engagements
internal import MatchWork
internal import Persistence
internal import Planning
internal import PublicSite
internal import RulePacks
internal import Services
internal import Units
internal import Web

/// Files beside an application: between founder and partner, and the documents with which AWS answered.
extension Services {
    /// The file for the founder's people.
    func attachment(_ visit: Visit, _ file: String) async throws -> WebResponse {
        try await sent(file, of: try visit.requireScope().tenant, offer: nil)
    }

    /// Always as a download: what a browser would run or draw is never shown in our pages' place.
    func sent(_ file: String, of tenant: TenantID, offer: Int?) async throws -> WebResponse {
        guard let id = ItemID(file),
            let found = try await attachments.list(tenant, offer: offer).first(where: { $0.id == id }),
            let bytes = try await attachments.content(id, of: tenant)
        else { throw WebError.notFound }
        return .download(found.name, found.kind.rawValue, bytes)
    }

    /// The files that a page lists, each with who put it there.
    func attachmentList(_ files: [StoredFile], of tenant: TenantID, forPartner: Bool) -> HTML {
        guard !files.isEmpty else { return "" }
        let items = files.map { file -> HTML in
            let route =
                forPartner
                ? Route.partner(.attachment(tenant, file.id.text)) : .attachment(tenant, file.id.text)
            return
                "<li><a href=\"\(route.path)\" download>\(file.name)</a> <span class=\"soft small\">\(max(1, file.size / 1024)) KB, from the \(file.side.rawValue), \(file.at.html)</span></li>"
        }
        return "<h3>Files</h3><ul>\(items)</ul>"
    }

    /// The documents with which AWS answered a track: the founder's people see all, a partner its own.
    func documents(of track: TrackID, _ tenant: TenantID, _ leave: FilingLeave) async throws -> HTML {
        let offer = leave.isPartner ? leave.state.matching.current?.number ?? -1 : nil
        let files = try await attachments.list(tenant, offer: offer).filter { $0.track == track }
        return attachmentList(files, of: tenant, forPartner: leave.isPartner)
    }

    /// The name under which a form's file will be kept, for what is said of it; nil when it carried none.
    ///
    /// - Throws: ``Refusal`` for what will not be kept: before anything else is done.
    func nameOfFile(_ visit: Visit) throws -> String? {
        guard let file = visit.file, !file.bytes.isEmpty else { return nil }
        return try AttachmentStore.name(of: file.bytes, called: file.name)
    }

    /// Writes to the other side of the match, with the file that the form carried.
    func say(_ visit: Visit, _ state: Engagement, _ scope: Scope, by side: MatchMessage.Side) async throws {
        let name = try nameOfFile(visit)
        let text = [visit.form.text("text") ?? "", name.map { "(Attached: \($0))" } ?? ""]
        try await desk.handle(
            .say(ItemID(at: visit.now, random: random), text.filter { !$0.isEmpty }.joined(separator: " ")),
            scope, at: visit.now)
        try await keepFile(visit, state, by: side)
    }

    /// Keeps the file that a form carried, once what it belongs to was done.
    ///
    /// - Parameters:
    ///   - side: whose form it was.
    ///   - track: the track whose answer by AWS it is; what a founder files alone no partner sees.
    func keepFile(
        _ visit: Visit, _ state: Engagement, by side: MatchMessage.Side, track: TrackID? = nil
    ) async throws {
        guard let file = visit.file, !file.bytes.isEmpty else { return }
        try limit(.saving, "files-\(state.tenant.text)", visit)
        let match = state.matching
        let isFoundersOwn = side == .founder && track != nil
        let offer = match.stage == .matched && !isFoundersOwn ? match.current?.number ?? 0 : 0
        try await attachments.keep(
            file.bytes, name: file.name, of: state.tenant, by: side, offer: offer, track: track, at: visit.now
        )
    }
}
