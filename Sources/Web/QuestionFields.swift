public import Documents
public import Filings

/// The fields of a form for what a record lacks: one for each question, for a list a table of rows.
///
/// - Parameter values: what stands there already, by field.
public func questionFields(
    _ questions: [FilingQuestion], values: [String: String] = [:], prefix: String = "q"
)
    -> [HTML]
{
    questions.enumerated().map { index, question in
        let id = "\(prefix)\(index)"
        let hint: HTML =
            question.hint.isEmpty
            ? "" : "<p class=\"hint\" id=\"\(id)-hint\" title=\"\(question.field)\">\(question.hint)</p>"
        let described: HTML = question.hint.isEmpty ? "" : " aria-describedby=\"\(id)-hint\""
        if !question.columns.isEmpty {
            return
                "<fieldset class=\"field\"\(described)><legend>\(question.text)</legend>\(rows(question))\(hint)</fieldset>"
        }
        let control = control(
            id: id, name: question.field, choices: question.choices, value: values[question.field],
            more: "\(described)\(checks(question.bounds))")
        return "<div class=\"field\"><label for=\"\(id)\">\(question.text)</label>\(hint)\(control)</div>"
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

/// The bounds of an answer for the browser: what HTML knows as HTML says it, numbers for the script, which takes `$25,000` too.
private func checks(_ bounds: [String: String]) -> HTML {
    var out: HTML = ""
    if bounds["type"] == "number" || bounds["type"] == "integer" {
        out = " inputmode=\"decimal\" data-number=\"\(bounds["type"] ?? "")\""
        for key in ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"] {
            if let value = bounds[key] { out = "\(out) data-\(key.lowercased())=\"\(value)\"" }
        }
        return out
    }
    if bounds["format"] == "email" { out = " type=\"email\"" }
    if bounds["format"] == "uri" { out = "\(out) type=\"url\"" }
    if let least = bounds["minLength"] { out = "\(out) minlength=\"\(least)\"" }
    // HTML's pattern is held against the whole text, JSON Schema's is found within it.
    if let pattern = bounds["pattern"], pattern.hasPrefix("^"), pattern.hasSuffix("$") {
        out = "\(out) pattern=\"\(String(pattern.dropFirst().dropLast()))\""
    }
    return out
}

private func control(id: String?, name: String, choices: [String], value: String? = nil, more: HTML) -> HTML {
    let identity: HTML = id.map { " id=\"\($0)\"" } ?? ""
    let text = value ?? ""
    guard !choices.isEmpty else {
        return text.unicodeScalars.count > 100
            ? "<textarea\(identity) name=\"\(name)\" rows=\"6\" maxlength=\"4000\"\(more)>\(text)</textarea>"
            : "<input\(identity) name=\"\(name)\" maxlength=\"4000\" value=\"\(text)\"\(more)>"
    }
    let options = choices.map { choice -> HTML in
        "<option\(choice == text ? " selected" as HTML : "")>\(choice)</option>"
    }
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
