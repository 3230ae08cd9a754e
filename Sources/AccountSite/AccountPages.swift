internal import Addresses
package import Web
internal import PublicSite
package import Services
internal import Units
internal import Documents
internal import Cryptography
package import Engagements
package import Persistence

extension Services {
    // MARK: Sign-in

    /// Where to go after signing in: a path of this site, never another.
    private func next(_ text: String?) -> String {
        guard let text, let path = text.split(separator: "?").first.map(String.init),
            let route = Route(path: path),
            route.isClaim || route.methods.contains(where: { $0.method == .get })
        else { return Route.companies.path }
        return text.hasPrefix("/") && !text.hasPrefix("//") ? path : Route.companies.path
    }

    package func signInPage(_ visit: Visit) throws -> WebResponse {
        if visit.account != nil {
            let target = next(visit.query["next"])
            return .seeOther(Route(path: target)?.isClaim == true ? Route.companies.path : target)
        }
        let body: HTML = """
            <h1>Sign in</h1>
            <p>We mail you a link and a code. There is no password, and no account is needed before: the first sign-in makes it.</p>
            <form method="post" action="\(Route.signIn.path)"><input type="hidden" name="next" value="\(next(visit.query["next"]))">
            <div class="field"><label for="email">E-mail</label><input id="email" name="email" type="email" autocomplete="email" maxlength="254" size="36" value="\(visit.query["email"] ?? "")"></div>
            <button>Mail me a link</button></form>
            """
        return try show(Page(title: "Sign in", body: body, isNarrow: true), visit)
    }

    package func beginSignIn(_ visit: Visit) async throws -> WebResponse {
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
            <form method="post" action="\(Route.signInCode.path)"><input type="hidden" name="next" value="\(next)">
            <div class="field"><label for="code">Code of six digits</label><input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="10" size="10"\(fault == nil ? "" : " aria-invalid=\"true\" aria-describedby=\"code-e\"" as HTML)></div>
            <button>Sign in</button></form>
            <p class="soft">Nothing came? Look into the spam folder, then <a href="\(Route.signIn.path)">ask for another</a>.</p>
            """
        return Page(
            title: "Look into your mail", body: body, status: fault == nil ? 200 : 422, isNarrow: true)
    }

    package func signInWithCode(_ visit: Visit) async throws -> WebResponse {
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

    package func signInLinkPage(_ visit: Visit, _ token: String) async throws -> WebResponse {
        guard try await accounts.isLinkOpen(token, at: visit.now) else { return try show(deadLink, visit) }
        return try show(confirmPage(visit, needsCode: false, fault: nil), visit)
    }

    private var deadLink: Page {
        Page(
            title: "The link does not work",
            body: """
                <h1>The link does not work any more</h1><p>It was used already, or it is more than 10 minutes old.</p><div class="actions"><a class="button" href="\(Route.signIn.path)">Ask for another</a></div>
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

    package func signInWithLink(_ visit: Visit, _ token: String) async throws -> WebResponse {
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
        let owesFactor = account.hasTOTP || account.needsTOTP
        let factor = (account.hasTOTP ? Route.verify : .secondFactor).path
        var answer = WebResponse.seeOther(owesFactor ? factor : target)
        // Who went to sign in from a draft to keep it has it kept; with a second factor due, the list of companies offers it.
        if case .claim(let tenant) = Route(path: target) {
            let kept = owesFactor ? nil : try await kept(tenant, by: account, visit)
            answer = kept ?? .seeOther(owesFactor ? factor : Route.companies.path)
        }
        return
            answer
            .cookie(Cookies.session, secret, seconds: nil)
            .cookie(Cookies.signIn, "", seconds: 0)
            .cookie(Cookies.known, known, seconds: Lifetimes.knownBrowser)
    }

    /// Takes a draft of this browser into an account; nil where the browser holds no such draft.
    package func kept(_ tenant: TenantID, by account: Account, _ visit: Visit) async throws -> WebResponse? {
        for secret in drafts(visit.request) {
            guard let scope = try await tokens.draft(secret, at: visit.now), scope.tenant == tenant else {
                continue
            }
            try await engagements.handle(
                .join(account.id, email: account.email, invitation: nil), scope, at: visit.now)
            let rest = drafts(visit.request).filter { $0 != secret }.joined(separator: ".")
            return .seeOther(Route.dashboard(tenant).path)
                .cookie(Cookies.draft, rest, seconds: rest.isEmpty ? 0 : Lifetimes.draft)
        }
        return nil
    }

    package func signOut(_ visit: Visit) async throws -> WebResponse {
        let session = try visit.requireSession()
        try await accounts.end(session: session.id, of: session.account.id)
        return .seeOther(Route.home.path).cookie(Cookies.session, "", seconds: 0)
            .setting("Clear-Site-Data", "\"cache\", \"storage\"")
    }

    // MARK: Showing once more who it is

    package func confirmationPage(_ visit: Visit, isMailed: Bool = false, fault: String? = nil) throws
        -> WebResponse
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

    package func confirm(_ visit: Visit) async throws -> WebResponse {
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

    static let notYou =
        "If it was not you, end all sessions on the account page and write to whoever runs this server."

    /// Tells somebody of a change to the account, whatever is muted.
    package func warn(_ account: Account, _ title: String, _ line: String, _ visit: Visit) async {
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

    // MARK: Account

    package func accountPage(_ visit: Visit) async throws -> WebResponse {
        let session = try visit.requireSession()
        let sessions = try await accounts.sessions(of: session.account.id, at: visit.now)
        let table = DataTable(
            id: "sessions", caption: "Where you are signed in",
            head: ["Since", "Last seen", "Browser", "Action"],
            rows: sessions.map { record in
                [
                    Cell(record.created), Cell(record.seen),
                    Cell(record.agent),
                    record.id == session.id
                        ? Cell("this one")
                        : Cell(
                            "", button("End", Route.sessions.path, visit, fields: [("session", record.id)])),
                ]
            })
        let body: HTML = """
            <h1>Account</h1>
            <dl><dt>E-mail</dt><dd>\(session.account.email)</dd><dt>Kind</dt><dd>\(session.account.kind.rawValue)</dd><dt>Second factor</dt><dd>\(session.account.hasTOTP ? "on" : "off") · <a href="\(Route.secondFactor.path)">change</a></dd></dl>
            \(table.html(visit))
            <div class="actions">\(button("End all others", Route.sessions.path, visit))\(button("Sign out", Route.signOut.path, visit, style: "quiet"))</div>
            """
        return try show(Page(title: "Account", body: body, tables: [table]), visit)
    }

    package func endSessions(_ visit: Visit) async throws -> WebResponse {
        let session = try visit.requireSession()
        try await accounts.end(session: visit.form["session"], except: session.id, of: session.account.id)
        return .seeOther(Route.account.path)
    }
}
