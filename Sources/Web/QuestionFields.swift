public import Documents
public import Filings

/// The fields of a form for what a record lacks: one for each question, for a list a table of rows.
public func questionFields(_ questions: [FilingQuestion]) -> [HTML] {
    questions.enumerated().map { index, question in
        let id = "q\(index)"
        let hint: HTML =
            question.hint.isEmpty
            ? "" : "<p class=\"soft small\" id=\"\(id)-hint\">\(question.field): \(question.hint)</p>"
        let described: HTML = question.hint.isEmpty ? "" : " aria-describedby=\"\(id)-hint\""
        if !question.columns.isEmpty {
            return
                "<fieldset class=\"field\"\(described)><legend>\(question.text)</legend>\(rows(question))\(hint)</fieldset>"
        }
        let control = control(
            id: id, name: question.field, choices: question.choices, more: described)
        return "<div class=\"field\"><label for=\"\(id)\">\(question.text)</label>\(control)\(hint)</div>"
    }
}

/// How many rows of a list a form offers; more come as JSON by the command.
private let offeredRows = 5

private func rows(_ question: FilingQuestion) -> HTML {
    let head = question.columns.map { column -> HTML in "<th scope=\"col\">\(column.name)</th>" }
    let lines = (0..<offeredRows).map { row -> HTML in
        let cells = question.columns.enumerated().map { place, column -> HTML in
            let label: HTML = " aria-label=\"\(column.name), row \(row + 1)\""
            return
                "<td>\(control(id: nil, name: "\(question.field)[\(row)].\(column.name)", choices: column.choices, more: label))</td>"
        }
        return "<tr>\(cells)</tr>"
    }
    return "<div class=\"scroll\"><table><thead><tr>\(head)</tr></thead><tbody>\(lines)</tbody></table></div>"
}

private func control(id: String?, name: String, choices: [String], more: HTML) -> HTML {
    let identity: HTML = id.map { " id=\"\($0)\"" } ?? ""
    guard !choices.isEmpty else { return "<input\(identity) name=\"\(name)\" maxlength=\"4000\"\(more)>" }
    let options = choices.map { choice -> HTML in "<option>\(choice)</option>" }
    return "<select\(identity) name=\"\(name)\"\(more)><option value=\"\"></option>\(options)</select>"
}

/// A number with its word: "1 answer", "2 answers".
package func counted(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
}

/// A folded text with a button that copies it; the button shows where scripts run.
package func copyBlock(_ title: String, _ id: String, _ text: String) -> HTML {
    """
    <details><summary>\(title)</summary><div class="scroll" tabindex="0" role="region" aria-label="\(title)"><pre id="\(id)">\(text)</pre></div>\
    <button class="small quiet" data-copy="#\(id)" type="button" hidden>Copy</button></details>
    """
}
