internal import Addresses
package import Web
internal import PublicSite
package import Services
internal import Units
internal import Documents
internal import Persistence

extension Services {
    package func webhooksPage(_ visit: Visit, owner: String, secret: String? = nil) async throws
        -> WebResponse
    {
        let hooks = try await webhookStore.webhooks(of: owner)
        let sent = try await webhookStore.deliveries(of: owner)
        let path = visit.route.path
        let table = DataTable(
            id: "webhooks", caption: "Addresses that are told", head: ["Address", "Form", "State", "Action"],
            rows: hooks.map { hook in
                let state =
                    hook.disabled.map { "off since \($0.minuteText): \(hook.why ?? "")" }
                    ?? (hook.failures > 0 ? "\(hook.failures) failures in a row" : "on")
                func act(_ label: String, _ what: String) -> HTML {
                    button(label, path, visit, fields: [("do", what), ("webhook", hook.id)])
                }
                let actions: HTML =
                    "<div class=\"actions\">\(act("New secret", "rotate"))\(hook.disabled == nil ? "" : act("Turn on", "enable"))\(act("Remove", "remove"))</div>"
                return [Cell(hook.url), Cell(hook.form.rawValue), Cell(state), Cell("", actions)]
            })
        let log = DataTable(
            id: "deliveries", caption: "What was sent, newest first",
            head: ["When", "Message", "Event", "Tries", "Answer", "Action"],
            rows: sent.map { delivery in
                let answer =
                    delivery.delivered != nil
                    ? "\(delivery.status ?? 200), delivered"
                    : delivery.failure.map { "\($0)\(delivery.due == nil ? ", given up" : ", again later")" }
                        ?? "waits"
                return [
                    Cell(delivery.created), Cell(delivery.id), Cell(delivery.kind),
                    Cell("\(delivery.attempts)"), Cell(answer),
                    Cell(
                        "",
                        button(
                            "Send again", path, visit, fields: [("do", "replay"), ("delivery", delivery.id)])),
                ]
            }, numeric: [3])
        let shown: HTML =
            secret.map {
                "<div class=\"note\" role=\"status\"><p>The secret is shown once. The one before it signs for a day more.</p><pre tabindex=\"0\">\($0)</pre></div>"
            } ?? ""
        let body: HTML = """
            <h1>Webhooks</h1>
            <p>Each event of a match is posted to these addresses within seconds: ids, stages and times, no answers. Messages are signed as <a href="https://www.standardwebhooks.com/">Standard Webhooks</a> says; what fails is tried again for a day and a half, and an address is turned off after \(WebhookStore.mostFailures) failures in a row.</p>
            \(shown)
            \(hooks.isEmpty ? "" : table.html(visit))
            <form method="post" action="\(path)">\(token(visit))<input type="hidden" name="do" value="add"><div class="field"><label for="url">Address</label><p class="hint" id="url-hint">https, in the public net.</p><input id="url" name="url" type="url" maxlength="500" size="48" aria-describedby="url-hint"></div><fieldset><legend>Form</legend><div class="options"><label><input type="radio" name="form" value="signed" checked>Signed JSON</label><label><input type="radio" name="form" value="slack">Slack-compatible text</label></div></fieldset><button>Add</button></form>
            \(log.rows.isEmpty ? "" : log.html(visit))
            """
        return try show(Page(title: "Webhooks", body: body, tables: [table, log]), visit)
    }

    package func changeWebhooks(_ visit: Visit, owner: String) async throws -> WebResponse {
        let id = visit.form["webhook"] ?? ""
        switch visit.form["do"] {
        case "add":
            let url = visit.form.text("url") ?? ""
            guard let form = visit.form["form"].flatMap(Webhook.Form.init) else { throw WebError.notFound }
            try limit(.mail, owner, visit)
            do {
                _ = try await BlockingCalls.names.run(within: .seconds(5)) { [webhookGuard] in
                    try webhookGuard.vet(url)
                }
            } catch let error as AddressRefusal {
                throw WebError(422, "That address is not taken", "It was refused because \(error.reason).")
            } catch is BlockingCalls.Refusal {
                throw WebError(
                    422, "That address is not taken",
                    "Its name was not looked up in time. Check it, and try again in a minute.")
            }
            let secret = try await webhookStore.add(url, form, owner: owner, at: visit.now)
            return try await webhooksPage(visit, owner: owner, secret: form == .signed ? secret : nil)
        case "rotate":
            let secret = try await webhookStore.rotate(id, owner: owner, at: visit.now)
            return try await webhooksPage(visit, owner: owner, secret: secret)
        case "enable": try await webhookStore.enable(id, owner: owner)
        case "remove": try await webhookStore.remove(id, owner: owner)
        case "replay":
            try limit(.replay, owner, visit)
            try await webhookStore.replay(visit.form["delivery"] ?? "", owner: owner, at: visit.now)
        default: throw WebError(422, "That cannot be done", "The form does not say what.")
        }
        return .seeOther(visit.route.path)
    }
}
