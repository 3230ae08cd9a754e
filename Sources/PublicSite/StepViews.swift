internal import Addresses
internal import Company
package import Documents
internal import Dossiers
package import Engagements
internal import Filings
package import Overviews
internal import RulePacks
package import StructuredText
internal import Units
package import Web

extension WaitingStep.Place {
    /// The page of it, for the founder's people.
    ///
    /// - Parameter part: what of the page it is, as `#questions`; empty for its top.
    package func path(_ tenant: TenantID, part: String = "") -> String {
        switch self {
        case .filing(let track): "\(Route.filing(tenant, track.rawValue).path)\(part)"
        case .match: "\(Route.match(tenant).path)\(part)"
        case .track(let track): Route.track(track.rawValue).path
        case .field(let path): StepViews.field(path, tenant).path
        }
    }
}

extension WaitingStep {
    /// The very place of it, for the founder's people.
    package func path(_ tenant: TenantID) -> String {
        let parts = [
            "Answer": "#questions", "Read and approve": "#next", "Send": "#next", "Redeem": "#codes",
        ]
        return place.path(tenant, part: parts[label] ?? "")
    }

    /// It for programs: what waits, for whom, since when, what hangs on it in US dollars, and where.
    package func json(of tenant: TenantID, at origin: String) -> JSON {
        .object([
            "text": .string(text), "holder": .string(holder.rawValue), "since": .optional(since?.isoText),
            "worth": .string(worth.decimalString), "url": .string(origin + path(tenant)),
        ])
    }
}

/// What waits for somebody, as pages show it.
package enum StepViews {
    /// A clock as words and as a bar; the words change color and shape as it runs out.
    package static func clock(_ words: String, left: Int64, of whole: Int64) -> Cell {
        let isLate = left <= 0
        let isSoon = left * 4 < whole
        let (style, sign) = isLate ? (" late", "✖ ") : isSoon ? (" soon", "▲ ") : ("", "")
        let most = Int(clamping: max(1, whole))
        let value = min(max(0, Int(clamping: left)), most)
        return Cell(
            "\(sign)\(words)",
            "<div class=\"clock\(style)\"><span>\(sign)\(words)</span><progress max=\"\(most)\" value=\"\(value)\" aria-label=\"time left\"></progress></div>"
        )
    }

    /// Why a partner was chosen: each term of its score as a bar.
    package static func score(_ terms: [(name: String, points: String, share: Int, because: String)]) -> HTML
    {
        let rows = terms.map { term -> HTML in
            "<span>\(term.name)</span><progress max=\"100\" value=\"\(term.share)\" aria-label=\"\(term.name)\" title=\"\(term.because)\"></progress><span class=\"n soft small\">\(term.points)</span>"
        }
        return "<div class=\"score\">\(rows)</div>"
    }

    /// What founder and partner wrote to each other, and the field to write more; open from acceptance on.
    package static func thread(
        _ messages: [MatchMessage], reader: MatchMessage.Side, other: String, action: String, token: HTML,
        mayWrite: Bool, files: HTML = ""
    ) -> HTML {
        let items = messages.map { message -> HTML in
            "<li\(message.side == reader ? " class=\"mine\"" as HTML : "")><b>\(message.side == reader ? "You" : other)</b> <span class=\"soft small\">\(message.at.html)</span><p>\(message.text)</p></li>"
        }
        let form: HTML =
            mayWrite
            ? """
            <form method="post" action="\(action)" enctype="multipart/form-data">\(token)<input type="hidden" name="do" value="say"><div class="field"><label for="say">Write to \(other)</label><textarea id="say" name="text" rows="3" maxlength="\(MatchLimits.text)" required></textarea></div><div class="field"><label for="attached">A file with it</label><p class="hint" id="attached-hint">PDF, PNG, JPEG or plain text, up to 2 MB. Whoever has the application sees it.</p><input id="attached" name="file" type="file" accept=".pdf,.png,.jpg,.jpeg,.txt,.csv" aria-describedby="attached-hint"></div><button class="quiet">\(Icon.send.html) Send</button></form>
            """ : ""
        return """
            <section id="thread"><h2>Between you and \(other)</h2>
            \(items.count >= MatchMessage.kept ? "<p class=\"soft\">The newest \(MatchMessage.kept) messages; the company's export has all of them.</p>" : "" as HTML)
            \(items.isEmpty ? "<p class=\"soft\">Nothing was written yet. Both sides are mailed that something was written, never what.</p>" : "<ol class=\"thread\">\(items)</ol>" as HTML)
            \(files)\(form)</section>
            """
    }
}

extension StepViews {
    /// Where a field of the company's file is changed, and what it is called there: its question, else the file itself.
    package static func field(_ path: String, _ tenant: TenantID) -> (name: String, path: String) {
        let plain = path.replacing(/\[[0-9]+\]/, with: "")
        let question =
            Question.named(path) ?? Question.all.first { $0.path.replacing(/\[[0-9]+\]/, with: "") == plain }
        if let list = CompanyList.allCases.first(where: { path.hasPrefix("\($0.path)[") || path == $0.path }),
            question == nil || list == .vouches && path != "company.vouch"
        {
            let item = path.dropFirst(list.path.count + 1).prefix { $0 != "]" }
            return (
                list.title, "\(Route.list(tenant, list.rawValue).path)\(item.isEmpty ? "" : "#item-\(item)")"
            )
        }
        guard let question else { return (path, Route.file(tenant).path) }
        let page =
            Question.more.contains { $0.path == question.path }
            ? Route.details(tenant) : Route.intake(tenant, screen: question.screen)
        return (question.label, "\(page.path)#\(QuestionForm.fieldID(question.path))")
    }

    /// Where it is changed: a link to the very field, or the place in the text that was read.
    static func place(of finding: Finding, _ tenant: TenantID?) -> Cell {
        guard !finding.path.isEmpty else {
            return Cell("line \(finding.mark.line), column \(finding.mark.column)")
        }
        guard let tenant else { return Cell(finding.path) }
        let field = field(finding.path, tenant)
        return Cell(finding.path, "<a href=\"\(field.path)\">\(field.name)</a>")
    }
}
