internal import AWSClient
internal import AccountSite
internal import Addresses
internal import Documents
internal import Engagements
internal import FilingWork
internal import Filings
internal import Persistence
internal import RulePacks
internal import PublicSite
internal import Services
internal import Units
internal import Web

/// Codes on their way to the balance: by this server with a role that the founder grants, by the founder in AWS's console, or by
/// the command with the receiving account's own keys.
extension Services {
    func codes(_ visit: Visit, _ filing: Filing?, _ leave: FilingLeave) -> HTML {
        guard let filing, !filing.codes.isEmpty, !leave.isPartner else { return "" }
        let rows = filing.codes.map { code -> HTML in
            "<li>\(code.amount.rounded) for AWS account \(code.account): \(word(code))\(code.expires.isEmpty ? "" : ", until \(String(code.expires.prefix(10)))")\(leave.isOwner ? ways(visit, filing, code) : "")</li>"
        }
        return """
            <h2 id="codes">Credit codes</h2>
            <p>A code is money to whoever holds it: it lies sealed here, and is shown once.</p><ul class="codes">\(rows)</ul>
            """
    }

    private func word(_ code: CreditCode) -> String {
        if code.isOnlySaid { return "redeemed, as you said; the balance has not shown it yet" }
        if code.isLanded { return "on the balance\(code.credit.map { " as credit \($0)" } ?? "")" }
        return switch code.state {
        case .received: code.status == "INACTIVE" ? "expired at AWS" : "to be redeemed"
        case .redeeming: "sent; whether it arrived is not known yet"
        case .redeemed: "on the balance"
        case .refused: "refused by AWS"
        }
    }

    private func ways(_ visit: Visit, _ filing: Filing, _ code: CreditCode) -> HTML {
        func act(_ action: String, _ label: String, _ style: String = "small quiet") -> HTML {
            button(
                label, visit.route.path, visit, style: style, fields: [("action", action), ("code", code.id)])
        }
        if code.isOnlySaid { return act("not-landed", "It is not on the balance") }
        guard !code.isLanded, code.status != "INACTIVE" else { return "" }
        let here: HTML =
            self.filing == nil
            ? ""
            : "<dt>By this server</dt><dd>You grant a role that may redeem codes and read credits, nothing else. \(act("role", "Redeem it here", "small"))</dd>"
        let shown: HTML = code.shown == nil ? act("show", "Show the code once") : "It was shown before."
        return """
            <dl class="ways">\(here)<dt>By yourself</dt><dd>In the Billing console of account \(code.account), under Credits. \(shown) \(act("landed", "I have redeemed it"))</dd>
            <dt>By the command</dt><dd>With the keys of that account, on the server's data folder: <code>cloudroute credits redeem \(String(code.id.prefix(12))) --company "\(filing.packet.company)"</code></dd></dl>
            """
    }

    /// What an owner does about a code.
    ///
    /// - Returns: a page of its own; nil to go back to the filing.
    func changeCode(_ visit: Visit, _ scope: Scope, _ track: TrackID, _ state: Engagement) async throws
        -> WebResponse?
    {
        guard let role = scope.role, role >= .owner else { throw Refusal.forbidden(needs: .owner) }
        if ["show", "redeem"].contains(visit.form["action"]) { try visit.requireConfirmed() }
        guard let code = state.filing(track)?.codes.first(where: { $0.id == visit.form["code"] }) else {
            throw WebError.notFound
        }
        switch visit.form["action"] {
        case "landed", "not-landed":
            try await engagements.handle(
                .filing(track, .redeemedElsewhere(code.id, visit.form["action"] == "landed")), scope,
                at: visit.now)
            return nil
        case "role": return try await rolePage(visit, scope, code)
        case "redeem":
            try await redeem(code, scope, track, role: visit.form.text("role") ?? "", at: visit.now)
            return nil
        default:
            return try await showCode(visit, scope, track, code)
        }
    }

    /// What is granted, in the two forms that people use, and the field for what it became.
    private func rolePage(_ visit: Visit, _ scope: Scope, _ code: CreditCode) async throws -> WebResponse {
        guard let role = await role(for: .credits, scope.tenant) else {
            throw WebError(
                503, "This server cannot be granted a role now",
                "It cannot tell AWS whose keys it has. Redeem the code yourself, or try again later.")
        }
        let console =
            "https://console.aws.amazon.com/cloudformation/home?region=us-east-1#/stacks/create"
        let quick: HTML =
            settings.roleTemplate.map {
                "<div class=\"actions\"><a class=\"button\" href=\"\(role.quickCreate(template: $0))\" rel=\"noreferrer\">Create the role in AWS's console</a></div><p class=\"small\">Every field is filled in there; you look at it, acknowledge that it makes a role with a name of its own, and press Create stack. Or take the text yourself:</p>"
            } ?? ""
        let body: HTML = """
            <h1>Redeem \(code.amount.rounded) here</h1>
            <p>1. In AWS account \(code.account), create this role. It may do \(role.purpose.actions.joined(separator: ", ")), and only AWS account \(role.server) may take it, with the external id <code>\(role.externalID)</code>, which is this company's alone.</p>
            \(quick)\(copyBlock("CloudFormation template", "role-cloudformation", role.cloudFormation))
            \(copyBlock("Terraform", "role-terraform", role.terraform))
            <p class="small"><a href="\(console)" rel="noreferrer">Create a stack in AWS's console</a>: choose "Upload a template file" with the text above in it.</p>
            <p>2. Write its ARN. It is used this once and kept nowhere; delete the stack afterward if you like.</p>
            <form method="post" action="\(visit.route.path)">\(token(visit))<input type="hidden" name="action" value="redeem"><input type="hidden" name="code" value="\(code.id)">
            <div class="field"><label for="role">The role's ARN</label><input id="role" name="role" required maxlength="600" value="arn:aws:iam::\(code.account):role/\(role.purpose.name)" spellcheck="false"></div>
            <button>Redeem it now</button></form>
            <p><a href="\(visit.route.path)#codes">Back</a></p>
            """
        return try show(Page(title: "Redeem a code", body: body, isNarrow: true), visit)
    }

    /// The code itself, this once, to an owner.
    private func showCode(_ visit: Visit, _ scope: Scope, _ track: TrackID, _ code: CreditCode) async throws
        -> WebResponse
    {
        guard code.shown == nil else {
            throw WebError(
                409, "It was shown before",
                "A code is shown once. Redeem it, or look it up in Partner Central.")
        }
        guard let text = try await filings.open(code: code.id, scope) else { throw WebError.notFound }
        // Told to the log first: a code that was seen is never called unseen.
        try await engagements.handle(
            .filing(track, .record([.codeShown(code.id)])), scope.asWorker, at: visit.now)
        let body: HTML = """
            <h1>Credit code</h1>
            \(shownOnce("credit code of \(code.amount.rounded) for account \(code.account)", text))
            <p>Redeem it in the Billing console of that account, under Credits, and say so on the page before.</p>
            <p>It will not be shown again.</p>
            <p><a href="\(visit.route.path)#codes">Back</a></p>
            """
        return try show(Page(title: "Credit code", body: body, isNarrow: true), visit)
    }
}
