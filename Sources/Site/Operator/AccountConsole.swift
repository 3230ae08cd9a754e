internal import Addresses
internal import Web
internal import PublicSite
internal import Services
internal import Units
internal import Documents
internal import Engagements
internal import Persistence
internal import Routing

extension Services {
    /// The accounts, for the operator: who there is, and what can be done when somebody is lost, gone or locked out.
    func operatorAccounts(_ visit: Visit) async throws -> WebResponse {
        let sought = visit.query.text("q") ?? ""
        let found = try await accounts.list(sought, at: visit.now)
        let table = DataTable(
            id: "accounts",
            caption: "Accounts: \(found.count)\(found.count == 200 ? ", the first of more" : "")",
            head: ["Choose", "E-mail", "Kind", "Second factor", "Since", "Sessions", "Companies", "Partner"],
            rows: found.map { row in
                let email = row.account.email
                return [
                    Cell(
                        row.account.id.text,
                        "<input type=\"radio\" form=\"account\" name=\"user\" value=\"\(row.account.id.text)\" aria-label=\"Choose \(email)\">"
                    ),
                    Cell(email), Cell(row.account.kind.rawValue), Cell(row.account.hasTOTP ? "on" : "off"),
                    Cell(row.created), Cell("\(row.sessions)"), Cell("\(row.companies)"),
                    Cell(row.partner?.text ?? ""),
                ]
            }, numeric: [5, 6])
        let acts = [
            ("end-sessions", "End all sessions"), ("reset-factor", "Reset the second factor"),
            ("leave-partner", "Take out of the partner"), ("address", "Change the address"),
            ("remove", "Remove the account"), ("remove-all", "Remove it with its companies"),
        ].map { act -> HTML in "<option value=\"\(act.0)\">\(act.1)</option>" }
        let body: HTML = """
            <h1>Accounts</h1>
            <form method="get" action="\(visit.route.path)"><div class="actions"><label for="q">Address</label><input id="q" name="q" maxlength="80" size="24" value="\(sought)"><button class="small quiet">Look for it</button></div></form>
            \(table.html(visit))
            <form id="account" method="post" action="\(visit.route.path)">\(token(visit))<fieldset><legend>With the chosen account</legend><p class="hint">Each is kept in the operator's log with its reason, ends the account's sessions, and asks for your code once more.</p><div class="actions"><label for="act">Do</label><select id="act" name="do">\(acts)</select><label for="address">New address</label><input id="address" name="address" type="email" maxlength="254" size="24"><label for="reason">Reason</label><input id="reason" name="reason" maxlength="500" size="28"><button class="small">Do it</button></div></fieldset></form>
            """
        return try show(Page(title: "Accounts", body: body, tables: [table]), visit)
    }

    func changeAccount(_ visit: Visit) async throws -> WebResponse {
        guard let me = visit.account, let user = visit.form["user"].flatMap({ UserID($0) }) else {
            throw WebError(422, "Nobody was chosen", "Tick an account in the table, then press the button.")
        }
        guard user != me.id else {
            throw WebError(
                422, "That is your own account",
                "Another operator, or the command cloudroute user, changes it: nobody locks the last one out by a slip."
            )
        }
        let change: AccountChange
        switch visit.form["do"] {
        case "end-sessions": change = .endSessions
        case "reset-factor": change = .resetFactor
        case "leave-partner": change = .leavePartner
        case "address":
            guard let email = emailAddress(visit.form.text("address")) else {
                throw WebError(
                    422, "That is no e-mail address", "Write the new one like cto@company.example.")
            }
            change = .address(email)
        case "remove": change = .remove(withCompanies: false)
        case "remove-all": change = .remove(withCompanies: true)
        default: throw WebError(422, "That cannot be done", "The form does not say what.")
        }
        try visit.requireConfirmed()
        let key = "address|\(ItemID(at: visit.now, random: random))"
        try await accounts.change(
            change, of: user, reason: visit.form.text("reason") ?? "", by: .operator(me.id), at: visit.now,
            engagements: engagements
        ) { Mails.addressChanged(from: $0, to: $1, key: key) }
        noticed(
            .accountChanged, visit.request, account: me.id, [("what", change.kind), ("changed", user.text)])
        mailWaits()
        return .seeOther(visit.route.path)
    }
}
