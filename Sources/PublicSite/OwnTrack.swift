internal import Addresses
internal import Company
package import Documents
internal import Dossiers
package import Engagements
internal import Filings
internal import Overviews
package import Planning
internal import RulePacks
package import Services
internal import Units
package import Web

/// A track that the founder files alone, in AWS's own form: each answer beside what the form asks for, and what AWS told since.
extension Services {
    /// What AWS's form for Activate asks for (A4, read 31 Aug 2026), and where the company's file has it.
    private static let asked: [(label: String, path: String)] = [
        ("Company name", "company.name"), ("Website", "company.website"),
        ("Work e-mail, at the website's domain", "company.email"),
        ("Country of incorporation", "company.country"), ("Year founded", "company.founded"),
        ("Funding stage", "company.stage"), ("Most recent funding", "company.last_round"),
        ("AWS account (on a Paid plan)", "hosting.aws_account.id"),
        ("Product, in one sentence", "product.summary"),
        ("Customers today", "stack.tenancy.tenants_now"),
    ]

    package func ownTrackPage(
        _ visit: Visit, _ state: Engagement, _ planned: TrackPlan, _ plan: Plan, mayWork: Bool,
        documents: HTML = ""
    ) throws -> WebResponse {
        let file = try complete(state)
        let draft = try draft(state)
        let track = planned.track
        let record = state.track(track.id)
        let now = record?.state ?? .draft
        let narrative = Narrative(for: planned, plan, file)
        // What the file holds as a word of its own is shown as people say it.
        let shown: [String: String?] = [
            "company.stage": plan.company.stage.label, "company.last_round": plan.company.lastRound?.name,
        ]
        let answers =
            Services.asked.map {
                (label: $0.label, text: shown[$0.path] ?? draft.value($0.path), path: $0.path)
            } + [
                (
                    "Use case, three to five sentences",
                    [.problem, .solution].map { narrative.text($0) }.filter { !$0.isEmpty }.joined(
                        separator: " "),
                    "product.summary"
                )
            ]
        let table = DataTable(
            id: "answers", caption: "What AWS's form asks for, with your answers",
            head: ["Asked for", "Your answer"],
            rows: answers.enumerated().map { index, answer in
                let edit = StepViews.field(answer.path, state.tenant).path
                guard let text = answer.text, !text.isEmpty else {
                    return [
                        Cell(answer.label), Cell("not stated", "<a href=\"\(edit)\">not stated: add it</a>"),
                    ]
                }
                return [
                    Cell(answer.label),
                    Cell(
                        text,
                        "<span class=\"wrap\" id=\"own-\(index)\">\(text)</span> <button class=\"small quiet\" data-copy=\"#own-\(index)\" type=\"button\" aria-label=\"Copy \(answer.label)\" hidden>Copy</button>"
                    ),
                ]
            })
        let expected = plan.filingOrder.first { $0.track.id == track.id }?.expectedText
        let isInvited = track.id == .activatePortfolioVC
        let body: HTML = """
            <h1>\(track.name)</h1>
            <ul class="figures"><li><b>\(now.word)</b><span>held by \((record?.holder ?? .founder).word)</span></li><li><b>\(record?.amount?.rounded ?? expected ?? "no amount")</b><span>\(record?.amount == nil ? "expected; AWS decides" : "granted")</span></li><li><b>\(track.decision.value.text)</b><span>until AWS decides, as it publishes or as is reported</span></li></ul>
            <p class="lead">You file it yourself, signed in to your AWS account with an AWS Builder ID. AWS asks in a form of its own; your answers stand here, each with a button to copy it.</p>
            \(isInvited ? "<p class=\"note\">The Organization ID is your Provider's: ask for it, or open the invitation from its mail. It is not kept here.</p>" as HTML : "")
            <div class="actions"><a class="button" href="https://aws.amazon.com/startups/credits" rel="noreferrer">\(Icon.send.html) Open AWS's form</a><a href="\(Route.track(track.id.rawValue).path)">The rules of this track</a></div>
            \(table.html(visit))
            \(documents)\(mayWork ? told(visit, state, track.id, now) : "")
            <p><a href="\(Route.dashboard(state.tenant).path)">Back to the dashboard</a></p>
            """
        return try show(Page(title: track.name, body: body, tables: [table]), visit)
    }

    /// The forms for what can be told of it now.
    private func told(_ visit: Visit, _ state: Engagement, _ track: TrackID, _ now: TrackState) -> HTML {
        func form(_ target: TrackState, _ holder: Holder, _ label: String, _ fields: HTML = "") -> HTML {
            """
            <form method="post" action="\(Route.moveTrack(state.tenant, track.rawValue).path)" enctype="multipart/form-data">\(token(visit))<input type="hidden" name="state" value="\(target.rawValue)"><input type="hidden" name="holder" value="\(holder.rawValue)"><input type="hidden" name="back" value="track">\(fields)<button class="small\(label.hasPrefix("That was") || target == .declined ? " quiet" : "")">\(label)</button></form>
            """
        }
        func note(_ label: String) -> HTML {
            "<div class=\"field\"><label for=\"note\">\(label)</label><input id=\"note\" name=\"note\" maxlength=\"\(EngagementLimits.note)\"></div>"
        }
        func document(_ id: String) -> HTML {
            "<div class=\"field\"><label for=\"\(id)\">The mail or letter itself: PDF, PNG, JPEG or text</label><input id=\"\(id)\" name=\"file\" type=\"file\" accept=\".pdf,.png,.jpg,.jpeg,.txt\"></div>"
        }
        func day(_ id: String, _ label: String) -> HTML {
            "<div class=\"field\"><label for=\"\(id)\">\(label)</label><input id=\"\(id)\" name=\"day\" type=\"date\" value=\"\(visit.today.text)\" max=\"\(visit.today.adding(days: 1).text)\"></div>"
        }
        let forms: [HTML] =
            switch now {
            case .draft, .ready, .founderApproved:
                [form(.filed, .aws, "I filed it", day("filed-day", "Applied for on (kept as a note)"))]
            case .filed, .inReview, .actionRequired:
                [
                    form(
                        .approved, .founder, "AWS granted it",
                        "<div class=\"field\"><label for=\"amount\">Amount that AWS wrote, US dollars</label><input id=\"amount\" name=\"amount\" inputmode=\"decimal\" maxlength=\"18\" size=\"12\" required></div>\(day("granted-day", "Answered on (kept as a note)"))\(document("granted-file"))"
                    ),
                    form(
                        .declined, .founder, "AWS declined it",
                        "\(day("declined-day", "Answered on (kept as a note)"))\(note("Why, in AWS's words"))\(document("declined-file"))<div class=\"field\"><label class=\"confirm\"><input type=\"checkbox\" name=\"sure\" value=\"yes\" required>It is AWS's answer</label></div>"
                    ),
                    form(.draft, .founder, "That was a mistake: I have not filed it"),
                ]
            case .approved:
                [
                    form(
                        .landed, .nobody, "The credit is on the balance",
                        day("landed-day", "Since (kept as a note)")),
                    form(.filed, .aws, "That was a mistake: AWS has not granted it"),
                ]
            case .declined, .withdrawn, .expired, .exhausted: [form(.draft, .founder, "Begin again")]
            case .landed:
                [
                    form(
                        .approved, .founder, "That was a mistake: it is not on the balance",
                        "<input type=\"hidden\" name=\"amount\" value=\"\(state.track(track)?.amount?.decimalString ?? "0")\">"
                    )
                ]
            }
        return forms.isEmpty ? "" : "<h2 id=\"told\">What AWS told you</h2><div class=\"two\">\(forms)</div>"
    }
}
