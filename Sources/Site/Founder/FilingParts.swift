internal import Addresses
internal import Web
internal import PublicSite
internal import Services
internal import FilingRecords
internal import Documents
internal import Filings
internal import PartnerCentral
internal import Overviews
internal import StructuredText
internal import Units

extension Services {
    /// Where it stands, whose turn it is, and how fresh that is.
    func standing(
        _ leave: FilingLeave, _ filing: Filing?, _ freshness: (synced: Instant?, failure: String?),
        _ record: FilingRecord
    ) -> HTML {
        guard let filing else {
            return """
                <p class="lead">Nothing was prepared yet. \(record.amount.rounded) is expected; AWS decides.</p>
                """
        }
        let position = filing.position
        let isSent = filing.opportunity != nil
        let amount: (figure: String, words: String) =
            position.amount.map {
                ($0.rounded, "granted\(filing.asked.map { " of \($0.rounded) asked" } ?? "")")
            }
            ?? (
                (filing.asked ?? record.amount).rounded,
                filing.asked == nil
                    ? "expected; AWS decides"
                    : isSent ? "asked of AWS, which decides" : "to be asked; AWS decides"
            )
        let live: HTML =
            filing.catalog == .live
            ? "<b class=\"bad\">live catalog</b>" : "<b>Sandbox</b>, where nobody at AWS reads it"
        let synced = freshness.synced.map { timeText($0.seconds) } ?? "not yet"
        let failure: HTML =
            freshness.failure.map { "<p class=\"bad\">The last call failed and is tried again: \($0)</p>" }
            ?? ""
        let comment = filing.opportunity?.reviewComments ?? filing.application?.reason
        let quoted: HTML =
            position.state == .actionRequired
            ? comment.map {
                "<blockquote>AWS: \($0)</blockquote><p>Only address, website, close date, expected spend, business problem and identifier can be changed now.</p>"
            } ?? ""
            : ""
        return """
            <ul class="figures">
            <li><b>\(position.state.word(toPartner: leave.isPartner))</b><span>held by \(position.holder.word(toPartner: leave.isPartner))</span></li>
            <li><b>\(amount.figure)</b><span>\(amount.words)</span></li>
            \(filing.opportunity.map { "<li><b>\($0.reviewStatus.plainWord.capitalizedFirst)</b><span>opportunity \($0.id)</span></li>" as HTML } ?? "")
            \(filing.application.map { "<li><b>\($0.status.plainWord.capitalizedFirst)</b><span>application \($0.id)\($0.stage.map { ", \($0.plainWord)" } ?? "")</span></li>" as HTML } ?? "")
            </ul>
            <p><b>Next:</b> \(filing.nextStep)\(position.note.isEmpty ? "" : " \(position.note)")</p>
            <p class="soft small">\(live). Last compared with AWS: \(synced).\(filing.opportunity?.summary.map { " \($0.text)." } ?? "")</p>
            \(failure)\(quoted)
            """
    }

    /// `Customer use case` of `Project.CustomerUseCase`: AWS's own name, as people read it; of a person or a list with whose it is.
    func called(_ path: String) -> String {
        let parts = path.split(separator: ".")
        if let list = parts.dropLast().last, list.hasSuffix("]"), let last = parts.last {
            let number = list.dropLast().split(separator: "[").last.flatMap { Int($0, in: 0...99) } ?? 0
            return "\(called(String(list))) \(number + 1): \(called(String(last)).lowercased())"
        }
        let last = parts.last.map { $0.prefix { $0 != "[" } } ?? ""
        return last.isEmpty ? path : last.spacedName
    }

    /// What AWS refused, and what it would refuse; what has a field among the questions is told there, with its bounds.
    func problems(_ record: FilingRecord, _ filing: Filing?, _ leave: FilingLeave) -> HTML {
        var items: [HTML] = []
        let asked = Set((filing.map(\.questions) ?? record.questions).map(\.field))
        // AWS and our own check may say the same of one field.
        var told: Set<String> = []
        if let problem = filing?.problem {
            items.append(
                "<li><b>AWS refused: \(problem.step)</b>: \(problem.code): \(problem.message)\(problem.requestID.map { " (request \($0))" } ?? "")</li>"
            )
            for field in problem.fields where told.insert("\(called(field.name)) \(field.message)").inserted {
                items.append(
                    "<li><a href=\"#f-\(anchor(field.name))\" title=\"\(field.name): \(field.code)\">\(called(field.name))</a>: \(field.message)</li>"
                )
            }
        }
        for error in record.errors
        where !(leave.mayWork && asked.contains(error.fieldName))
            && told.insert("\(called(error.fieldName)) \(error.message)").inserted
        {
            items.append(
                "<li><a href=\"#f-\(anchor(error.fieldName))\" title=\"\(error.fieldName)\">\(called(error.fieldName))</a>: \(error.message)</li>"
            )
        }
        guard !items.isEmpty else { return "" }
        return "<h2 id=\"errors\">What AWS refuses</h2><ul>\(items)</ul>"
    }

    func anchor(_ path: String) -> String {
        String(path.map { $0.isLetter || $0.isNumber ? $0 : "-" })
    }

    /// Each step of a filing's life in its order, with what it waits for.
    func lifeTable(_ filing: Filing?, _ record: FilingRecord, _ leave: FilingLeave) -> DataTable {
        let missing = filing?.questions.count ?? record.questions.count
        let isValid = filing != nil && missing == 0 && record.errors.isEmpty
        let validation = FilingLifeStep(
            name: "Validate", isDone: isValid,
            word: "\(counted(record.errors.count, "error")), \(counted(missing, "answer")) missing",
            holder: .partner, told: "by AWS's own model")
        return DataTable(
            id: "life", caption: "Where it stands", head: ["Step", "State", "Held by", "At AWS"],
            rows: ([validation] + FilingLifeStep.all(of: filing)).map { step in
                [
                    Cell(step.name),
                    Cell(step.isDone ? "✔ done" : step.word.isEmpty ? "to come" : step.word.plainWord),
                    Cell(step.isDone ? "" : step.holder.word(toPartner: leave.isPartner)), Cell(step.told),
                ]
            })
    }

    /// What stands in the record's fields, so that what does not fit is corrected and not written again.
    private func typed(_ filing: Filing?, _ record: FilingRecord) -> [String: String] {
        var out: [String: String] = [:]
        for field in record.fields { out[field.path] = field.value.text ?? field.value.compact }
        for (field, value) in filing?.answers ?? [:] { out[field] = value.text ?? value.compact }
        return out
    }

    func questions(_ visit: Visit, _ filing: Filing?, _ record: FilingRecord, _ leave: FilingLeave)
        -> HTML
    {
        let open = filing.map(\.questions) ?? record.questions
        guard !open.isEmpty, leave.mayWork else { return "" }
        let inputs = questionFields(Array(open.prefix(100)), values: typed(filing, record))
        let ask: HTML =
            leave.isPartner && filing != nil
            ? "<p>What only the founder knows, the founder answers: the same fields stand on the founder's page.</p>\(button("Ask the founder for these", visit.route.path, visit, fields: [("action", "ask")]))"
            : ""
        return """
            <h2 id="questions">\(leave.isPartner ? "What is missing" : "Questions to you")</h2>\(ask)
            <form method="post" action="\(visit.route.path)">\(token(visit))<input type="hidden" name="action" value="answer">\(inputs)<button>Answer</button></form>
            """
    }

    /// What the preparation found in Partner Central already.
    func joinable(_ visit: Visit, _ filing: Filing?, _ leave: FilingLeave) -> HTML {
        guard leave.isPartner, filing?.opportunity == nil, let found = visit.query["found"] else { return "" }
        let known = found.split(separator: ",").filter { $0.wholeMatch(of: #/O[0-9]{1,19}/#) != nil }.prefix(
            5)
        return known.isEmpty
            ? ""
            : "<p class=\"note\">Partner Central has \(known.joined(separator: ", ")) of this customer already: for the same work, go on with it below.</p>"
    }

    /// What can be done now, in the order of a filing's life.
    func steps(_ visit: Visit, _ filing: Filing?, _ leave: FilingLeave) -> HTML {
        guard leave.mayWork else { return "" }
        var forms: [HTML] = []
        func form(_ action: String, _ label: String, _ style: String, _ more: HTML = "") -> HTML {
            "<form method=\"post\" action=\"\(visit.route.path)\">\(token(visit))<input type=\"hidden\" name=\"action\" value=\"\(action)\">\(more)<button class=\"\(style)\">\(label)</button></form>"
        }
        let isFinal =
            filing.map { [.declined, .withdrawn, .landed, .exhausted, .expired].contains($0.position.state) }
            ?? false
        if !isFinal || filing?.isOver == true {
            forms.append(
                form("prepare", filing?.isOver ?? true ? "Prepare the record" : "Prepare again", "quiet"))
        }
        if let filing, !isFinal {
            if filing.questions.isEmpty, leave.isOwner,
                filing.approved != filing.packet || filing.position.state == .actionRequired
            {
                let confirm: HTML =
                    filing.catalog == .live
                    ? "<div class=\"field\"><label for=\"confirm\">To send it to AWS for real, type: \(filing.confirmation)</label><input id=\"confirm\" name=\"confirm\" autocomplete=\"off\" maxlength=\"300\"></div>"
                    : ""
                // Without a correction there is nothing new to agree to: it can be sent as it stands, and is no first thing to do.
                let isChanged = filing.approved != filing.packet
                forms.append(
                    form(
                        "approve", isChanged ? "Approve this record" : "Approve it unchanged",
                        isChanged ? "" : "quiet",
                        "<input type=\"hidden\" name=\"hash\" value=\"\(filing.packet.hash)\">\(confirm)"))
            }
            if filing.approved == filing.packet, !filing.isStarted || filing.problem != nil {
                forms.append(form("send", self.filing == nil ? "Hand over for filing" : "Send to AWS", ""))
            }
            if self.filing != nil, filing.opportunity != nil {
                forms.append(form("refresh", "Refresh from AWS", "quiet"))
            }
            if leave.isPartner, self.filing != nil, filing.opportunity == nil, !filing.isEnding {
                forms.append(
                    form(
                        "join", "Go on with it", "quiet",
                        "<div class=\"field\"><label for=\"opportunity\">An opportunity of this work that Partner Central has already (O…)</label><input id=\"opportunity\" name=\"opportunity\" required pattern=\"O[0-9]{1,19}\" maxlength=\"20\" placeholder=\"O1234567\"></div>"
                    ))
            }
            if leave.isPartner, filing.opportunity?.reviewStatus == "Approved" {
                forms.append(form("stage", "Move the opportunity", "quiet", stageFields(filing)))
            }
            if filing.canWithdraw {
                forms.append(withdrawalForm(path: visit.route.path, token: token(visit)))
            }
        }
        let note: HTML =
            self.filing == nil
            ? "<p class=\"soft small\">This server has no access to Partner Central: a partner files with the command line, or starts it with --file.</p>"
            : ""
        let waits: HTML =
            leave.isPartner && filing?.questions.isEmpty == true && filing?.approved != filing?.packet
            ? "<p class=\"note\">The founder approves this record before it is sent, and was told so.</p>"
            : ""
        return forms.isEmpty
            ? "" : "<h2 id=\"next\">Next</h2>\(note)\(waits)<div class=\"actions\">\(forms)</div>"
    }

    /// A path that may break after its dots.
    func breakable(_ path: String) -> HTML {
        let parts = path.split(separator: ".").enumerated().map { index, part -> HTML in
            index == 0 ? "\(String(part))" : ".<wbr>\(String(part))"
        }
        return "\(parts)"
    }

    func fieldTable(_ record: FilingRecord) -> DataTable {
        DataTable(
            id: "fields", caption: "The opportunity, field by field",
            head: ["Field", "Value", "Length", "From"],
            rows: record.fields.map { field in
                let text = field.value.text ?? field.value.compact
                let length = Self.longest[field.path].map { "\(text.unicodeScalars.count) / \($0)" } ?? ""
                return [
                    Cell(field.path, "<span id=\"f-\(anchor(field.path))\">\(breakable(field.path))</span>"),
                    Cell(
                        text,
                        "<span class=\"wrap\" id=\"v-\(anchor(field.path))\">\(text)</span> <button class=\"small quiet\" data-copy=\"#v-\(anchor(field.path))\" type=\"button\" aria-label=\"Copy \(field.path)\" hidden>Copy</button>"
                    ),
                    Cell(length), Cell(field.origin),
                ]
            }, numeric: [2])
    }

    /// The JSON exactly as it is sent, and what differs from what was sent before.
    func payload(_ filing: Filing?, _ record: FilingRecord) -> HTML {
        let opportunity = filing?.packet.opportunity ?? record.opportunity
        var out: [HTML] = []
        if let sent = filing?.opportunity?.sent {
            let paths = opportunity.differences(from: sent)
            let rows = paths.map { path -> HTML in
                let (old, new) = (sent.value(at: path), opportunity.value(at: path))
                return
                    "<li><code>\(path)</code>: <del>\(old.map { $0.text ?? $0.compact } ?? "nothing")</del> <ins>\(new.map { $0.text ?? $0.compact } ?? "nothing")</ins></li>"
            }
            out.append(
                paths.isEmpty
                    ? "<p>It is what AWS holds.</p>"
                    : "<p>Changed since it was sent:</p><ul>\(rows)</ul>")
        }
        out.append(
            copyBlock(
                "CreateOpportunity, as it is sent (Catalog and ClientToken are added)", "opportunity-json",
                opportunity.pretty))
        if let packet = filing?.packet {
            out.append(
                copyBlock(
                    "Associated: \(packet.solutions.count) solutions, \(packet.products.count) products",
                    "associations-json",
                    JSON.object([
                        "Solutions": .array(packet.solutions.map { .string($0) }),
                        "AwsProducts": .array(packet.products.map { .string($0) }),
                    ]).pretty))
            if let application = packet.application {
                out.append(
                    copyBlock(
                        "CreateBenefitApplication for \(packet.benefit ?? ""), as it is sent",
                        "application-json", application.pretty))
            }
        }
        return "\(out)"
    }

    static let longest = [
        "Project.CustomerBusinessProblem": 2_000, "Project.Title": 255, "LifeCycle.NextSteps": 255,
        "Customer.Account.CompanyName": 120,
    ]
}
