internal import Addresses
package import Web
internal import PublicSite
package import Services
internal import Units
internal import Documents
internal import Cryptography
internal import Engagements
internal import Persistence

extension Services {
    package func peoplePage(_ visit: Visit) async throws -> WebResponse {
        let scope = try visit.requireScope()
        guard let state = try await engagements.load(scope) else { throw WebError.notFound }
        let isOwner = scope.role == .owner
        let me = visit.session?.account.id
        let table = DataTable(
            id: "people", caption: "Who works on this", head: ["E-mail", "Role", "Since", "Action"],
            rows: state.members.map { member in
                // A company needs an owner: the only one is neither changed nor removed.
                let isLast = member.role == .owner && state.members.count { $0.role == .owner } == 1
                let change: HTML =
                    isLast
                    ? ""
                    : isOwner
                        ? "\(Role.allCases.filter { $0 != member.role }.map { role -> HTML in button("Make \(role.rawValue)", visit.route.path, visit, fields: [("do", "role"), ("user", member.user.text), ("role", role.rawValue)]) })\(button("Remove", visit.route.path, visit, fields: [("do", "remove"), ("user", member.user.text)]))"
                        : member.user == me
                            ? button(
                                "Leave", visit.route.path, visit,
                                fields: [("do", "remove"), ("user", member.user.text)])
                            : ""
                return [
                    Cell(member.email), Cell(member.role.rawValue), Cell(member.since),
                    Cell("", "<div class=\"actions\">\(change)</div>"),
                ]
            })
        let open = DataTable(
            id: "invitations", caption: "Invitations", head: ["E-mail", "Role", "Until", "Action"],
            rows: state.invitations.map { invitation in
                [
                    Cell(invitation.email), Cell(invitation.role.rawValue),
                    Cell(invitation.expires),
                    Cell(
                        "",
                        isOwner
                            ? button(
                                "Take back", visit.route.path, visit,
                                fields: [("do", "revoke"), ("invitation", invitation.id.text)])
                            : ""),
                ]
            })
        let invite: HTML =
            isOwner
            ? """
            <h2>Invite a colleague</h2>
            <form method="post" action="\(visit.route.path)">\(token(visit))<input type="hidden" name="do" value="invite">
            <div class="field"><label for="email">E-mail</label><input id="email" name="email" type="email" maxlength="254" size="32"></div>
            <fieldset><legend>Role</legend><div class="options"><label><input type="radio" name="role" value="viewer" checked>Viewer: reads</label><label><input type="radio" name="role" value="editor">Editor: answers, shares</label><label><input type="radio" name="role" value="owner">Owner: people, deletion</label></div></fieldset>
            <button>Invite</button></form>
            """ : ""
        let body: HTML = """
            <h1>People</h1>\(table.html(visit))\(open.rows.isEmpty ? "" : open.html(visit))\(invite)
            <p><a href="\(Route.dashboard(scope.tenant).path)">Back to the dashboard</a></p>
            """
        return try show(Page(title: "People", body: body, tables: [table, open]), visit)
    }

    package func changePeople(_ visit: Visit) async throws -> WebResponse {
        let scope = try visit.requireScope()
        let back = WebResponse.seeOther(visit.route.path)
        let user = visit.form["user"].flatMap { UserID($0) }
        let role = visit.form["role"].flatMap(Role.init)
        switch visit.form["do"] {
        case "invite":
            guard let email = emailAddress(visit.form.text("email")), let role else {
                throw WebError(
                    422, "That is no e-mail address",
                    "Write it like colleague@company.example and choose a role.")
            }
            try limit(.mail, scope.tenant.text, visit)
            let id = ItemID(at: visit.now, random: random)
            let secret = random.token()
            let mail = Mails.invitation(
                to: email, by: try visit.requireSession().account.email,
                link: settings.origin + Route.invitation(secret).path, key: "invitation|\(id)")
            let (random, now) = (self.random, visit.now)
            let until = now.adding(seconds: EngagementLimits.invitationSeconds)
            try await engagements.handle(.invite(id, email: email, role: role), scope, at: now) {
                session, _, _ in
                try TokenStore.insert(
                    secret, "invitation", scope.tenant, subject: id.text, until: until, session)
                try Outbox.enqueue(mail, of: scope.tenant, at: now, random: random, session)
            }
            mailWaits()
        case "revoke":
            guard let id = visit.form["invitation"].flatMap({ ItemID($0) }) else { throw WebError.notFound }
            try await engagements.handle(.revokeInvitation(id), scope, at: visit.now)
        case "role":
            guard let user, let role else { throw WebError.notFound }
            try await engagements.handle(.changeRole(user, role), scope, at: visit.now)
        case "remove":
            guard let user else { throw WebError.notFound }
            try await engagements.handle(.remove(user), scope, at: visit.now)
            if user == visit.session?.account.id { return .seeOther(Route.companies.path) }
        default: throw WebError(422, "That cannot be done", "Go back to the page of people.")
        }
        return back
    }

    package func invitationPage(_ visit: Visit, _ secret: String) async throws -> WebResponse {
        guard let account = visit.account else {
            return .seeOther("\(Route.signIn.path)?next=\(percentEncoded(visit.route.path))")
        }
        guard let found = try await tokens.invitation(secret, user: account.id, at: visit.now),
            let state = try await engagements.load(found.scope),
            let invitation = state.invitations.first(where: { $0.id == found.id }),
            invitation.email == account.email
        else { throw WebError.notFound }
        let body: HTML = """
            <h1>Invitation</h1><p>You are invited to work on \(companyName(state)) as \(invitation.role.rawValue).</p>
            <div class="actions">\(button("Take it up", visit.route.path, visit, style: ""))</div>
            """
        return try show(Page(title: "Invitation", body: body, isNarrow: true), visit)
    }

    package func takeUpInvitation(_ visit: Visit, _ secret: String) async throws -> WebResponse {
        let account = try visit.requireSession().account
        guard let found = try await tokens.invitation(secret, user: account.id, at: visit.now) else {
            throw WebError.notFound
        }
        try await engagements.handle(
            .join(account.id, email: account.email, invitation: found.id), found.scope, at: visit.now)
        return .seeOther(Route.dashboard(found.scope.tenant).path)
    }
}
