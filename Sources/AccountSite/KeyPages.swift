internal import Addresses
package import Web
internal import PublicSite
package import Services
package import Documents
internal import Cryptography
package import Engagements
internal import Persistence
internal import Units

extension Services {
    /// A secret just made, with a button that copies it.
    package func shownOnce(_ what: String, _ secret: String) -> HTML {
        """
        <div class="done"><p>The \(what), shown this once:</p><p class="secret"><code id="fresh">\(secret)</code></p><button class="small quiet" data-copy="#fresh" type="button" hidden>Copy</button></div>
        """
    }

    package func linksPage(_ visit: Visit, created: String? = nil) async throws -> WebResponse {
        let scope = try visit.requireScope()
        guard let state = try await engagements.load(scope) else { throw WebError.notFound }
        let table = linkTable(visit, state, for: .reviewer, caption: "Links to the reviewer's page")
        let fresh = created.map { shownOnce("link", $0) } ?? ""
        let body: HTML = """
            <h1>Share the reviewer's page</h1>
            <p>Whoever has a link reads one page: who you are, what is applied for, services and work packages.
            No log, no people, no past bills. Each opening is recorded; a revoked or expired link shows nothing.</p>
            \(fresh)
            <form method="post" action="\(visit.route.path)">\(token(visit))<input type="hidden" name="do" value="create">
            <div class="field"><label for="label">Whom is it for?</label><input id="label" name="label" maxlength="\(EngagementLimits.label)" size="32"></div>
            <div class="field"><label for="days">Days until it expires</label><input id="days" name="days" value="14" inputmode="numeric" maxlength="3" size="4"></div>
            <button>Make a link</button></form>
            \(table.rows.isEmpty ? "" : table.html(visit))
            <p><a href="\(Route.dashboard(scope.tenant).path)">Back to the dashboard</a></p>
            """
        return try show(Page(title: "Share", body: body, tables: [table]), visit)
    }

    /// The links to a page, the newest first, each with a button that ends it.
    package func linkTable(
        _ visit: Visit, _ state: Engagement, for reader: LinkReader, caption: String
    ) -> DataTable {
        DataTable(
            id: "links", caption: caption, head: ["For", "Until", "State", "Opened", "Last", "Action"],
            rows: state.links.reversed().filter { $0.reader == reader }.map { link in
                let isOpen = link.isOpen(at: visit.now)
                let word = link.revoked != nil ? "revoked" : isOpen ? "open" : "expired"
                return [
                    Cell(link.label), Cell(link.expires), Cell(word),
                    Cell("\(link.opened)"),
                    link.lastOpened.map { Cell($0) } ?? Cell("never"),
                    Cell(
                        "",
                        isOpen
                            ? twice(
                                "Revoke", "Yes, revoke this link", visit.route.path, visit,
                                fields: [("do", "revoke"), ("link", link.id.text)]) : ""),
                ]
            }, numeric: [3])
    }

    /// Makes a link as the form says, and gives its secret, which is shown once.
    package func newLink(_ visit: Visit, for reader: LinkReader) async throws -> String {
        let scope = try visit.requireScope()
        let id = ItemID(at: visit.now, random: random)
        let secret = random.token()
        guard let days = visit.form.number("days", in: EngagementLimits.linkDays) else {
            throw Refusal.refused("A link lives from 1 to 365 days.")
        }
        let until = visit.now.adding(seconds: Int64(days) * 86_400)
        try await engagements.handle(
            .createLink(id, label: visit.form.text("label") ?? "", days: days, for: reader), scope,
            at: visit.now
        ) { session, _, _ in
            try TokenStore.insert(secret, "share", scope.tenant, subject: id.text, until: until, session)
        }
        return secret
    }

    /// Ends the link that the form names.
    package func revokeLink(_ visit: Visit) async throws {
        guard let id = visit.form["link"].flatMap({ ItemID($0) }) else { throw WebError.notFound }
        try await engagements.handle(.revokeLink(id), try visit.requireScope(), at: visit.now)
    }

    package func changeLinks(_ visit: Visit) async throws -> WebResponse {
        switch visit.form["do"] {
        case "create":
            let secret = try await newLink(visit, for: .reviewer)
            return try await linksPage(visit, created: settings.origin + Route.shared(secret).path)
        case "revoke":
            try await revokeLink(visit)
            return .seeOther(visit.route.path)
        default: throw WebError(422, "That cannot be done", "Go back to the page of links.")
        }
    }

    /// Whose keys the page is about, what they are told, and where it leads back to.
    private func keyOwner(_ visit: Visit) async throws -> (owner: KeyOwner, text: String, back: HTML) {
        switch visit.route {
        case .partner(.keys):
            return (
                .partner(try await partnerOf(visit)),
                "A key belongs to your firm, sees what founders share with it and no more, and ends when its maker leaves.",
                "<a href=\"\(Route.partner(.profile).path)\">Back to the profile</a>"
            )
        case .operator(.keys):
            return (
                .desk, "A key of the operator's sees the queue and the directory, and no company's figures.",
                "<a href=\"\(Route.operator(.partners).path)\">Back to the partners</a>"
            )
        default:
            let scope = try visit.requireScope()
            return (
                .company(scope),
                "A key belongs to this company and reaches no further than its maker's role.",
                "<a href=\"\(Route.dashboard(scope.tenant).path)\">Back to the dashboard</a>"
            )
        }
    }

    package func keysPage(_ visit: Visit, created: String? = nil) async throws -> WebResponse {
        let (owner, text, back) = try await keyOwner(visit)
        let keys = try await tokens.keys(owner)
        let table = DataTable(
            id: "keys", caption: "API keys", head: ["Name", "May", "Made", "Last used", "Action"],
            rows: keys.map { key in
                [
                    Cell(key.name), Cell(key.scopes.map(\.rawValue).joined(separator: ", ")),
                    Cell(key.created),
                    key.used.map { Cell($0) } ?? Cell("never"),
                    Cell(
                        "",
                        twice(
                            "Revoke", "Yes, revoke this key", visit.route.path, visit,
                            fields: [("do", "revoke"), ("key", key.id)])),
                ]
            })
        let fresh = created.map { shownOnce("key", $0) } ?? ""
        let body: HTML = """
            <h1>API keys</h1><p>\(text) See <a href="\(Route.apiPage.path)">the API</a>.</p>
            \(fresh)
            <form method="post" action="\(visit.route.path)">\(token(visit))<input type="hidden" name="do" value="create">
            <div class="field"><label for="name">What is it for?</label><input id="name" name="name" maxlength="80" size="32"></div>
            <fieldset><legend>It may</legend><div class="options"><label><input type="checkbox" name="scope" value="read" checked>read</label><label><input type="checkbox" name="scope" value="write">write</label></div></fieldset>
            <button>Make a key</button></form>
            \(table.rows.isEmpty ? "" : table.html(visit))
            <p>\(back)</p>
            """
        return try show(Page(title: "API keys", body: body, tables: [table]), visit)
    }

    package func changeKeys(_ visit: Visit) async throws -> WebResponse {
        let owner = try await keyOwner(visit).owner
        switch visit.form["do"] {
        case "create":
            let scopes = APIScope.allCases.filter { visit.form.all("scope").contains($0.rawValue) }
            guard !scopes.isEmpty else {
                throw WebError(422, "The key could do nothing", "Choose read, write or both.")
            }
            try visit.requireConfirmed()
            noticed(.keyChanged, visit.request, account: visit.account?.id, [("what", "made")])
            let made = try await tokens.newKey(
                owner, by: try visit.requireSession().account.id, name: visit.form.text("name") ?? "",
                scopes: scopes,
                at: visit.now)
            await warn(
                try visit.requireSession().account, "An API key was made", Self.notYou, visit)
            return try await keysPage(visit, created: made.secret)
        case "revoke":
            try await tokens.revokeKey(visit.form["key"] ?? "", owner, at: visit.now)
            noticed(.keyChanged, visit.request, account: visit.account?.id, [("what", "taken back")])
            return .seeOther(visit.route.path)
        default: throw WebError(422, "That cannot be done", "Go back to the page of keys.")
        }
    }
}
