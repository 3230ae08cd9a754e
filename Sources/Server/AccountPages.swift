internal import Cryptography
internal import Dossiers
internal import Engagements
internal import Persistence
internal import StructuredText
internal import Units

extension WebApp {
    // MARK: Sign-in

    /// Where to go after signing in: a path of this site, never another.
    private func next(_ text: String?) -> String {
        guard let text, let path = text.split(separator: "?").first.map(String.init),
            let route = Route(path: path),
            route.methods.contains(where: { $0.method == .get })
        else { return Route.companies.path }
        return text.hasPrefix("/") && !text.hasPrefix("//") ? path : Route.companies.path
    }

    func signInPage(_ visit: Visit) throws -> WebResponse {
        if visit.account != nil { return .seeOther(next(visit.query["next"])) }
        let body: HTML = """
            <h1>Sign in</h1>
            <p>We mail you a link and a code. There is no password, and no account is needed before: the first sign-in makes it.</p>
            <form method="post" action="/signin"><input type="hidden" name="next" value="\(next(visit.query["next"]))">
            <div class="field"><label for="email">E-mail</label><input id="email" name="email" type="email" autocomplete="email" maxlength="254" size="36" value="\(visit.query["email"] ?? "")"></div>
            <button>Mail me a link</button></form>
            """
        return try show(Page(title: "Sign in", body: body, isNarrow: true), visit)
    }

    func beginSignIn(_ visit: Visit) async throws -> WebResponse {
        guard let email = emailAddress(visit.form.text("email")) else {
            throw WebError(422, "That is no e-mail address", "Write it like cto@company.example.")
        }
        try limit(.signInByPeer, visit.peer, visit)
        let binding = random.token()
        // Too many for one mailbox: the page is the same, the mail is not sent.
        // A browser that signed in before has a share of its own: nobody else can use it up.
        let isKnown = try await accounts.isKnown(visit.request.cookie(Cookies.known), email)
        let share = isKnown ? "known|\(email)" : email
        let isMailed =
            limiter.use(.signInByEmail, by: "\(visit.peer)|\(share)", at: visit.now).isAllowed
            && limiter.use(.mailbox, by: share, at: visit.now).isAllowed
        if !isMailed { noticed(.tooMany, visit.request) }
        if isMailed {
            let origin = settings.origin
            try await accounts.beginSignIn(email, binding: binding, isKnown: isKnown, at: visit.now) {
                token, code in
                Mails.signIn(
                    to: email, link: origin + Route.signInLink(token).path, code: code,
                    key: "sign-in|\(sha256Text(token))")
            }
            mailWaits()
        }
        return try show(codePage(visit, next(visit.form["next"]), fault: nil), visit)
            .cookie(Cookies.signIn, binding, seconds: Lifetimes.signIn)
    }

    private func codePage(_ visit: Visit, _ next: String, fault: String?) -> Page {
        let message: HTML = fault.map { "<p class=\"fault\" id=\"code-e\" role=\"alert\">\($0)</p>" } ?? ""
        let body: HTML = """
            <h1>Look into your mail</h1>
            <p>If the address can receive mail, a link and a code are on their way. Open the link in this browser, or type the code here. Both work for 10 minutes.</p>
            \(message)
            <form method="post" action="/signin/code"><input type="hidden" name="next" value="\(next)">
            <div class="field"><label for="code">Code of six digits</label><input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="10" size="10"\(fault == nil ? "" : " aria-invalid=\"true\" aria-describedby=\"code-e\"" as HTML)></div>
            <button>Sign in</button></form>
            <p class="soft">Nothing came? Look into the spam folder, then <a href="/signin">ask for another</a>.</p>
            """
        return Page(
            title: "Look into your mail", body: body, status: fault == nil ? 200 : 422, isNarrow: true)
    }

    func signInWithCode(_ visit: Visit) async throws -> WebResponse {
        try limit(.signInByPeer, visit.peer, visit)
        let target = next(visit.form["next"])
        let code = String((visit.form["code"] ?? "").filter { $0.isASCII && $0.isNumber })
        guard let binding = visit.request.cookie(Cookies.signIn) else {
            return try show(
                codePage(
                    visit, target,
                    fault: "This browser did not ask for a code, or it is more than 10 minutes ago."), visit)
        }
        let result = try await accounts.signIn(
            code: code, binding: binding, agent: visit.request.headers["user-agent"] ?? "", at: visit.now)
        if case .refused = result { noticed(.wrongCode, visit.request) }
        return try await signedIn(result, target, visit)
            ?? show(codePage(visit, target, fault: "The code is wrong, used up or too old."), visit)
    }

    func signInLinkPage(_ visit: Visit, _ token: String) async throws -> WebResponse {
        guard try await accounts.isLinkOpen(token, at: visit.now) else { return try show(deadLink, visit) }
        return try show(confirmPage(visit, needsCode: false, fault: nil), visit)
    }

    private var deadLink: Page {
        Page(
            title: "The link does not work",
            body: """
                <h1>The link does not work any more</h1><p>It was used already, or it is more than 10 minutes old.</p><div class="actions"><a class="button" href="/signin">Ask for another</a></div>
                """, status: 410, isNarrow: true)
    }

    /// Mail scanners open links; only a person presses the button.
    private func confirmPage(_ visit: Visit, needsCode: Bool, fault: String?) -> Page {
        let message: HTML = fault.map { "<p class=\"fault\" role=\"alert\">\($0)</p>" } ?? ""
        let field: HTML =
            needsCode
            ? "<p>This is not the browser that asked for the link. Type the code of the same mail as well.</p>\(message)<div class=\"field\"><label for=\"code\">Code of six digits</label><input id=\"code\" name=\"code\" inputmode=\"numeric\" autocomplete=\"one-time-code\" maxlength=\"10\" size=\"10\"></div>"
            : "<p>Press the button to sign in.</p>"
        let body: HTML = """
            <h1>Sign in to CloudRoute</h1>
            <form method="post" action="\(visit.route.path)">\(field)<button>Sign in</button></form>
            """
        return Page(title: "Sign in", body: body, status: fault == nil ? 200 : 422, isNarrow: true)
    }

    func signInWithLink(_ visit: Visit, _ token: String) async throws -> WebResponse {
        try limit(.signInByPeer, visit.peer, visit)
        let code = visit.form["code"].map { String($0.filter { $0.isASCII && $0.isNumber }) }
        let result = try await accounts.signIn(
            link: token, binding: visit.request.cookie(Cookies.signIn), code: code,
            agent: visit.request.headers["user-agent"] ?? "", at: visit.now)
        if case .needsCode = result {
            return try show(confirmPage(visit, needsCode: true, fault: nil), visit)
        }
        if let response = try await signedIn(result, Route.companies.path, visit) { return response }
        noticed(.wrongCode, visit.request)
        if code != nil, try await accounts.isLinkOpen(token, at: visit.now) {
            return try show(confirmPage(visit, needsCode: true, fault: "The code is wrong."), visit)
        }
        return try show(deadLink, visit)
    }

    private func signedIn(_ result: SignInResult, _ target: String, _ visit: Visit) async throws
        -> WebResponse?
    {
        guard case .signedIn(let secret, let account) = result else { return nil }
        let agent = visit.request.headers["user-agent"] ?? ""
        if try await accounts.isNew(agent: agent, of: account.id) {
            await warn(
                account, "Somebody signed in from another browser",
                "If it was you, all is well. If not, end the session on the account page: your mailbox is open to somebody.",
                visit)
        }
        noticed(.signedIn, visit.request, account: account.id)
        let known = try await accounts.remember(account.id, at: visit.now)
        let place = account.hasTOTP ? Route.verify.path : account.needsTOTP ? Route.secondFactor.path : target
        return .seeOther(place)
            .cookie(Cookies.session, secret, seconds: nil)
            .cookie(Cookies.signIn, "", seconds: 0)
            .cookie(Cookies.known, known, seconds: Lifetimes.knownBrowser)
    }

    func signOut(_ visit: Visit) async throws -> WebResponse {
        let session = try visit.requireSession()
        try await accounts.end(session: session.id, of: session.account.id)
        return .seeOther("/").cookie(Cookies.session, "", seconds: 0)
            .setting("Clear-Site-Data", "\"cache\", \"storage\"")
    }

    // MARK: Second factor

    func verifyPage(_ visit: Visit, fault: String? = nil) throws -> WebResponse {
        let session = try visit.requireSession()
        if session.isVerified { return .seeOther(Route.companies.path) }
        guard session.account.hasTOTP else { return .seeOther(Route.secondFactor.path) }
        let message: HTML = fault.map { "<p class=\"fault\" role=\"alert\">\($0)</p>" } ?? ""
        let body: HTML = """
            <h1>Second factor</h1><p>Type the code of your authenticator app, or one of your recovery codes.</p>\(message)
            <form method="post" action="/signin/verify">\(token(visit))<div class="field"><label for="code">Code</label><input id="code" name="code" autocomplete="one-time-code" maxlength="40" size="20"></div><button>Go on</button></form>
            <div class="actions">\(button("Sign out", Route.signOut.path, visit))</div>
            """
        return try show(
            Page(title: "Second factor", body: body, status: fault == nil ? 200 : 422, isNarrow: true), visit)
    }

    func verify(_ visit: Visit) async throws -> WebResponse {
        let session = try visit.requireSession()
        try limit(.secondFactor, session.account.id.text, visit)
        let code = (visit.form.text("code") ?? "").filter { !$0.isWhitespace }
        let renewed =
            code.count == 6
            ? try await accounts.checkTOTP(String(code), session, at: visit.now)
            : try await accounts.useRecoveryCode(String(code), session, at: visit.now)
        guard let renewed else {
            noticed(.wrongFactor, visit.request, account: session.account.id)
            return try verifyPage(visit, fault: "The code is wrong or was used already.")
        }
        return .seeOther(Route.companies.path).cookie(Cookies.session, renewed, seconds: nil)
    }

    // MARK: Showing once more who it is

    func confirmationPage(_ visit: Visit, isMailed: Bool = false, fault: String? = nil) throws -> WebResponse
    {
        let session = try visit.requireSession()
        let target = next(visit.form["next"] ?? visit.query["next"])
        let message: HTML = fault.map { "<p class=\"fault\" role=\"alert\">\($0)</p>" } ?? ""
        let place =
            session.account.hasTOTP
            ? "Type the code that your authenticator app shows now."
            : "We mail a code of six digits to \(session.account.email); it works for ten minutes, here alone."
        let asking: HTML =
            session.account.hasTOTP || isMailed
            ? ""
            : button(
                "Mail me a code", visit.route.path, visit, style: "",
                fields: [("do", "mail"), ("next", target)])
        let form: HTML =
            session.account.hasTOTP || isMailed
            ? """
            <form method="post" action="\(visit.route.path)">\(token(visit))<input type="hidden" name="next" value="\(target)"><div class="field"><label for="code">Code</label><input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="10" size="10"></div><button>Go on</button></form>
            """ : ""
        let body: HTML = """
            <h1>Show that it is you</h1><p>What you are about to do asks for a code once more. \(place)</p>\(message)\(asking)\(form)
            """
        return try show(
            Page(
                title: "Show that it is you", body: body, status: fault == nil ? 200 : 422, isNarrow: true),
            visit)
    }

    func confirm(_ visit: Visit) async throws -> WebResponse {
        let session = try visit.requireSession()
        try limit(.confirm, session.account.id.text, visit)
        if visit.form["do"] == "mail", !session.account.hasTOTP {
            let email = session.account.email
            let key = "confirm|\(ItemID(at: visit.now, random: random))"
            try await accounts.beginConfirmation(session, at: visit.now) {
                Mails.confirmation(to: email, code: $0, key: key)
            }
            mailWaits()
            return try confirmationPage(visit, isMailed: true)
        }
        let code = String((visit.form["code"] ?? "").filter { $0.isASCII && $0.isNumber })
        guard let renewed = try await accounts.confirm(code, session, at: visit.now) else {
            noticed(
                session.account.hasTOTP ? .wrongFactor : .wrongCode, visit.request,
                account: session.account.id)
            return try confirmationPage(
                visit, isMailed: true, fault: "The code is wrong, used up or too old.")
        }
        noticed(.confirmed, visit.request, account: session.account.id)
        return .seeOther(next(visit.form["next"])).cookie(Cookies.session, renewed, seconds: nil)
    }

    func secondFactorPage(_ visit: Visit) async throws -> WebResponse {
        let session = try visit.requireSession()
        // Whoever owes the second factor gives it before changing it.
        if session.account.hasTOTP, !session.isVerified { return .seeOther(Route.verify.path) }
        if session.account.hasTOTP {
            let removal: HTML =
                session.account.needsTOTP
                ? "" : button("Go without", Route.secondFactor.path, visit, fields: [("do", "remove")])
            let body: HTML = """
                <h1>Second factor</h1><p class="done">Your authenticator app is set up.</p>
                <div class="actions">\(button("New recovery codes", Route.recoveryCodes.path, visit))\(button("Set up another app", Route.secondFactor.path, visit, fields: [("do", "begin")]))\(removal)</div>
                """
            return try show(Page(title: "Second factor", body: body, isNarrow: true), visit)
        }
        let due: HTML =
            session.account.needsTOTP
            ? "<p class=\"note\">Accounts of partners and operators need a second factor before anything else is open.</p>"
            : ""
        let body: HTML = """
            <h1>Second factor</h1>\(due)<p>An authenticator app on your phone makes a new code every 30 seconds. With it, your mailbox alone is not enough to get in.</p>
            <div class="actions">\(button("Set it up", Route.secondFactor.path, visit, style: "", fields: [("do", "begin")]))</div>
            """
        return try show(Page(title: "Second factor", body: body, isNarrow: true), visit)
    }

    func changeSecondFactor(_ visit: Visit) async throws -> WebResponse {
        let session = try visit.requireSession()
        guard session.isVerified || !session.account.hasTOTP else { return .seeOther(Route.verify.path) }
        try limit(.secondFactor, session.account.id.text, visit)
        switch visit.form["do"] {
        case "begin":
            if session.account.hasTOTP { try visit.requireConfirmed() }
            let secret = try await accounts.beginTOTP(session)
            return try show(setUpPage(visit, secret), visit)
        case "confirm":
            let code = String((visit.form["code"] ?? "").filter { $0.isASCII && $0.isNumber })
            guard let renewed = try await accounts.confirmTOTP(code, session, at: visit.now) else {
                noticed(.wrongFactor, visit.request, account: session.account.id)
                throw WebError(
                    422, "The code is wrong",
                    "Go back and type the code that the app shows now; what was set up before is in force until then."
                )
            }
            noticed(.factorChanged, visit.request, account: session.account.id, [("what", "set up")])
            await warn(session.account, "A second factor was set up", Self.notYou, visit)
            return try show(codesPage(visit, try await accounts.newRecoveryCodes(session.account.id)), visit)
                .cookie(Cookies.session, renewed, seconds: nil)
        case "remove":
            try visit.requireConfirmed()
            try await accounts.removeTOTP(session.account)
            noticed(.factorChanged, visit.request, account: session.account.id, [("what", "taken away")])
            await warn(session.account, "The second factor was taken away", Self.notYou, visit)
            return .seeOther(Route.account.path)
        default: throw WebError(422, "That cannot be done", "Go back to the account page.")
        }
    }

    private static let notYou =
        "If it was not you, end all sessions on the account page and write to whoever runs this server."

    /// Tells somebody of a change to the account, whatever is muted.
    private func warn(_ account: Account, _ title: String, _ line: String, _ visit: Visit) async {
        let notice = Notice(
            kind: "security", key: "security|\(ItemID(at: visit.now, random: random))", tenant: nil,
            title: title, lines: [line],
            path: Route.account.path, isEssential: true)
        do {
            try await tell([notice], [Recipient(user: account.id, email: account.email)], at: visit.now)
            mailWaits()
        } catch {
            // What was done is done: a warning that cannot be kept undoes no sign-in.
            log("error", "warning not kept", [("error", "\(error)"), ("request", visit.request.id)])
        }
    }

    private func setUpPage(_ visit: Visit, _ secret: String) -> Page {
        let email = visit.session?.account.email ?? ""
        let link = "otpauth://totp/CloudRoute:\(percentEncoded(email))?secret=\(secret)&issuer=CloudRoute"
        let body: HTML = """
            <h1>Set up the authenticator app</h1>
            <p>Add an account in the app with this secret (time-based, six digits). It is shown this once.</p>
            <p class="secret"><code>\(secret)</code></p>
            <p class="small"><code>\(link)</code></p>
            <form method="post" action="/account/second-factor">\(token(visit))<input type="hidden" name="do" value="confirm">
            <div class="field"><label for="code">Code that the app shows now</label><input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="10" size="10"></div><button>Confirm</button></form>
            """
        return Page(title: "Set up the authenticator app", body: body, isNarrow: true)
    }

    private func codesPage(_ visit: Visit, _ codes: [String]) -> Page {
        let items = codes.map { code -> HTML in "<li><code>\(code)</code></li>" }
        let body: HTML = """
            <h1>Recovery codes</h1><p>Each works once in the place of the app. Keep them where the phone is not. They are shown this once; the ones before are void.</p>
            <ul class="secret">\(items)</ul><div class="actions"><a class="button" href="/account">I have kept them</a></div>
            """
        return Page(title: "Recovery codes", body: body, isNarrow: true)
    }

    func newRecoveryCodes(_ visit: Visit) async throws -> WebResponse {
        let session = try visit.requireSession()
        guard session.account.hasTOTP else { return .seeOther(Route.secondFactor.path) }
        try visit.requireConfirmed()
        noticed(.factorChanged, visit.request, account: session.account.id, [("what", "recovery codes")])
        await warn(session.account, "New recovery codes were made", Self.notYou, visit)
        return try show(codesPage(visit, try await accounts.newRecoveryCodes(session.account.id)), visit)
    }

    // MARK: Account

    func accountPage(_ visit: Visit) async throws -> WebResponse {
        let session = try visit.requireSession()
        let sessions = try await accounts.sessions(of: session.account.id, at: visit.now)
        let table = DataTable(
            id: "sessions", caption: "Where you are signed in",
            head: ["Since", "Last seen", "Browser", "Action"],
            rows: sessions.map { record in
                [
                    Cell(timeText(record.created.seconds)), Cell(timeText(record.seen.seconds)),
                    Cell(record.agent),
                    record.id == session.id
                        ? Cell("this one")
                        : Cell(
                            "", button("End", Route.sessions.path, visit, fields: [("session", record.id)])),
                ]
            })
        let body: HTML = """
            <h1>Account</h1>
            <dl><dt>E-mail</dt><dd>\(session.account.email)</dd><dt>Kind</dt><dd>\(session.account.kind.rawValue)</dd><dt>Second factor</dt><dd>\(session.account.hasTOTP ? "on" : "off") · <a href="/account/second-factor">change</a></dd></dl>
            \(table.html(visit))
            <div class="actions">\(button("End all others", Route.sessions.path, visit))\(button("Sign out", Route.signOut.path, visit, style: "quiet"))</div>
            """
        return try show(Page(title: "Account", body: body, tables: [table]), visit)
    }

    func endSessions(_ visit: Visit) async throws -> WebResponse {
        let session = try visit.requireSession()
        try await accounts.end(session: visit.form["session"], except: session.id, of: session.account.id)
        return .seeOther(Route.account.path)
    }

    // MARK: People

    func peoplePage(_ visit: Visit) async throws -> WebResponse {
        let scope = try visit.requireScope()
        guard let state = try await engagements.load(scope) else { throw WebError.notFound }
        let isOwner = scope.role == .owner
        let me = visit.session?.account.id
        let table = DataTable(
            id: "people", caption: "Who works on this", head: ["E-mail", "Role", "Since", "Action"],
            rows: state.members.map { member in
                let change: HTML =
                    isOwner
                    ? "\(Role.allCases.filter { $0 != member.role }.map { role -> HTML in button("Make \(role.rawValue)", visit.route.path, visit, fields: [("do", "role"), ("user", member.user.text), ("role", role.rawValue)]) })\(button("Remove", visit.route.path, visit, fields: [("do", "remove"), ("user", member.user.text)]))"
                    : member.user == me
                        ? button(
                            "Leave", visit.route.path, visit,
                            fields: [("do", "remove"), ("user", member.user.text)])
                        : ""
                return [
                    Cell(member.email), Cell(member.role.rawValue), Cell(timeText(member.since.seconds)),
                    Cell("", "<div class=\"actions\">\(change)</div>"),
                ]
            })
        let open = DataTable(
            id: "invitations", caption: "Invitations", head: ["E-mail", "Role", "Until", "Action"],
            rows: state.invitations.map { invitation in
                [
                    Cell(invitation.email), Cell(invitation.role.rawValue),
                    Cell(timeText(invitation.expires.seconds)),
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

    func changePeople(_ visit: Visit) async throws -> WebResponse {
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

    func invitationPage(_ visit: Visit, _ secret: String) async throws -> WebResponse {
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

    func takeUpInvitation(_ visit: Visit, _ secret: String) async throws -> WebResponse {
        let account = try visit.requireSession().account
        guard let found = try await tokens.invitation(secret, user: account.id, at: visit.now) else {
            throw WebError.notFound
        }
        try await engagements.handle(
            .join(account.id, email: account.email, invitation: found.id), found.scope, at: visit.now)
        return .seeOther(Route.dashboard(found.scope.tenant).path)
    }

    // MARK: Share links and keys

    /// A secret just made, with a button that copies it.
    func shownOnce(_ what: String, _ secret: String) -> HTML {
        """
        <div class="done"><p>The \(what), shown this once:</p><p class="secret"><code id="fresh">\(secret)</code></p><button class="small quiet" data-copy="#fresh" type="button" hidden>Copy</button></div>
        """
    }

    func linksPage(_ visit: Visit, created: String? = nil) async throws -> WebResponse {
        let scope = try visit.requireScope()
        guard let state = try await engagements.load(scope) else { throw WebError.notFound }
        let table = DataTable(
            id: "links", caption: "Links to the reviewer's page",
            head: ["For", "Until", "State", "Opened", "Last", "Action"],
            rows: state.links.reversed().map { link in
                let isOpen = link.isOpen(at: visit.now)
                let word = link.revoked != nil ? "revoked" : isOpen ? "open" : "expired"
                return [
                    Cell(link.label), Cell(timeText(link.expires.seconds)), Cell(word),
                    Cell("\(link.opened)"),
                    Cell(link.lastOpened.map { timeText($0.seconds) } ?? "never"),
                    Cell(
                        "",
                        isOpen
                            ? button(
                                "Revoke", visit.route.path, visit,
                                fields: [("do", "revoke"), ("link", link.id.text)]) : ""),
                ]
            }, numeric: [3])
        let fresh = created.map { shownOnce("link", $0) } ?? ""
        let body: HTML = """
            <h1>Share the reviewer's page</h1>
            <p>Whoever has a link reads one page: who you are, what is applied for, services and work packages. No log, no people, no past bills. Each opening is recorded; a revoked or expired link shows nothing.</p>
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

    func changeLinks(_ visit: Visit) async throws -> WebResponse {
        let scope = try visit.requireScope()
        switch visit.form["do"] {
        case "create":
            let id = ItemID(at: visit.now, random: random)
            let secret = random.token()
            guard let days = visit.form.number("days", in: EngagementLimits.linkDays) else {
                throw Refusal.refused("A link lives from 1 to 365 days.")
            }
            let until = visit.now.adding(seconds: Int64(days) * 86_400)
            try await engagements.handle(
                .createLink(id, label: visit.form.text("label") ?? "", days: days), scope, at: visit.now
            ) { session, _, _ in
                try TokenStore.insert(secret, "share", scope.tenant, subject: id.text, until: until, session)
            }
            return try await linksPage(visit, created: settings.origin + Route.shared(secret).path)
        case "revoke":
            guard let id = visit.form["link"].flatMap({ ItemID($0) }) else { throw WebError.notFound }
            try await engagements.handle(.revokeLink(id), scope, at: visit.now)
            return .seeOther(visit.route.path)
        default: throw WebError(422, "That cannot be done", "Go back to the page of links.")
        }
    }

    /// Whose keys the page is about, what they are told, and where it leads back to.
    private func keyOwner(_ visit: Visit) async throws -> (owner: KeyOwner, text: String, back: HTML) {
        switch visit.route {
        case .partnerKeys:
            return (
                .partner(try await partnerOf(visit)),
                "A key belongs to your firm, sees what founders share with it and no more, and ends when its maker leaves.",
                "<a href=\"\(Route.partnerProfile.path)\">Back to the profile</a>"
            )
        case .operatorKeys:
            return (
                .desk, "A key of the operator's sees the queue and the directory, and no company's figures.",
                "<a href=\"\(Route.operatorPartners.path)\">Back to the partners</a>"
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

    func keysPage(_ visit: Visit, created: String? = nil) async throws -> WebResponse {
        let (owner, text, back) = try await keyOwner(visit)
        let keys = try await tokens.keys(owner)
        let table = DataTable(
            id: "keys", caption: "API keys", head: ["Name", "May", "Made", "Last used", "Action"],
            rows: keys.map { key in
                [
                    Cell(key.name), Cell(key.scopes.map(\.rawValue).joined(separator: ", ")),
                    Cell(timeText(key.created.seconds)),
                    Cell(key.used.map { timeText($0.seconds) } ?? "never"),
                    Cell(
                        "",
                        button(
                            "Revoke", visit.route.path, visit, fields: [("do", "revoke"), ("key", key.id)])),
                ]
            })
        let fresh = created.map { shownOnce("key", $0) } ?? ""
        let body: HTML = """
            <h1>API keys</h1><p>\(text) See <a href="/api">the API</a>.</p>
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

    func changeKeys(_ visit: Visit) async throws -> WebResponse {
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
