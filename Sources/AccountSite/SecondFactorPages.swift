internal import Addresses
package import Web
internal import PublicSite
package import Services
internal import Documents
internal import Engagements
internal import Persistence

extension Services {
    package func verifyPage(_ visit: Visit, fault: String? = nil) throws -> WebResponse {
        let session = try visit.requireSession()
        if session.isVerified { return .seeOther(Route.companies.path) }
        guard session.account.hasTOTP else { return .seeOther(Route.secondFactor.path) }
        let message: HTML = fault.map { "<p class=\"fault\" role=\"alert\">\($0)</p>" } ?? ""
        let body: HTML = """
            <h1>Second factor</h1><p>Type the code of your authenticator app, or one of your recovery codes.</p>\(message)
            <form method="post" action="\(Route.verify.path)">\(token(visit))<div class="field"><label for="code">Code</label><input id="code" name="code" autocomplete="one-time-code" maxlength="40" size="20"></div><button>Go on</button></form>
            <div class="actions">\(button("Sign out", Route.signOut.path, visit))</div>
            """
        return try show(
            Page(title: "Second factor", body: body, status: fault == nil ? 200 : 422, isNarrow: true), visit)
    }

    package func verify(_ visit: Visit) async throws -> WebResponse {
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

    package func secondFactorPage(_ visit: Visit) async throws -> WebResponse {
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

    package func changeSecondFactor(_ visit: Visit) async throws -> WebResponse {
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

    private func setUpPage(_ visit: Visit, _ secret: String) -> Page {
        let email = visit.session?.account.email ?? ""
        let link = "otpauth://totp/CloudRoute:\(percentEncoded(email))?secret=\(secret)&issuer=CloudRoute"
        let body: HTML = """
            <h1>Set up the authenticator app</h1>
            <p>Add an account in the app with this secret (time-based, six digits). It is shown this once.</p>
            <p class="secret"><code>\(secret)</code></p>
            <p class="small"><code>\(link)</code></p>
            <form method="post" action="\(Route.secondFactor.path)">\(token(visit))<input type="hidden" name="do" value="confirm">
            <div class="field"><label for="code">Code that the app shows now</label><input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="10" size="10"></div><button>Confirm</button></form>
            """
        return Page(title: "Set up the authenticator app", body: body, isNarrow: true)
    }

    private func codesPage(_ visit: Visit, _ codes: [String]) -> Page {
        let items = codes.map { code -> HTML in "<li><code>\(code)</code></li>" }
        let body: HTML = """
            <h1>Recovery codes</h1><p>Each works once in the place of the app. Keep them where the phone is not. They are shown this once; the ones before are void.</p>
            <ul class="secret">\(items)</ul><div class="actions"><a class="button" href="\(Route.account.path)">I have kept them</a></div>
            """
        return Page(title: "Recovery codes", body: body, isNarrow: true)
    }

    package func newRecoveryCodes(_ visit: Visit) async throws -> WebResponse {
        let session = try visit.requireSession()
        guard session.account.hasTOTP else { return .seeOther(Route.secondFactor.path) }
        try visit.requireConfirmed()
        noticed(.factorChanged, visit.request, account: session.account.id, [("what", "recovery codes")])
        await warn(session.account, "New recovery codes were made", Self.notYou, visit)
        return try show(codesPage(visit, try await accounts.newRecoveryCodes(session.account.id)), visit)
    }
}
