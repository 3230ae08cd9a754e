internal import AWSModels
internal import Filings
internal import StructuredText
internal import Units

/// A schema's rule as a question for people, its bounds in words.
enum SchemaQuestion {
    static func question(_ field: String, _ rule: JSON, _ rules: RequestSchema) -> FilingQuestion {
        let name = rule["title"]?.text ?? field.split(separator: ".").last?.spacedName ?? field
        let text = rule["description"]?.text.map { "\(name): \($0)" } ?? name
        return FilingQuestion(
            field: field, text: text, hint: words(rule, rules), choices: choices(rule),
            columns: columns(rule, rules), bounds: bounds(rule))
    }

    /// What a form can check of a single value while somebody types.
    private static func bounds(_ rule: JSON) -> [String: String] {
        let keys = [
            "type", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength",
            "maxLength", "pattern", "format",
        ]
        var out: [String: String] = [:]
        for key in keys {
            guard let value = rule[key], !isFlag(value) else { continue }
            switch value {
            case .array, .object, .null, .bool: continue
            case .string(let text) where key == "pattern" && isAccountNumber(text):
                // In groups or not: they are put together when the answer is read.
                out[key] = "^[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}$"
            case .string, .integer, .number: out[key] = value.text ?? value.compact
            }
        }
        return out
    }

    private static func choices(_ rule: JSON) -> [String] {
        rule["enum"]?.items.map { $0.text ?? $0.compact } ?? []
    }

    /// What a row of a list holds; empty for what is no list of objects.
    private static func columns(_ rule: JSON, _ rules: RequestSchema) -> [FilingQuestion.Column] {
        let item = rules.resolved(rule["items"] ?? .null)
        let required = item["required"]?.items.compactMap(\.text) ?? []
        return (item["properties"]?.members ?? []).map { property in
            let inner = rules.resolved(property.value)
            let hint = words(inner, rules) + (required.contains(property.key) ? "" : ", may be left out")
            return .init(name: property.key, hint: hint, choices: choices(inner))
        }
    }

    /// Kind and bounds of a value, as a person says them.
    static func words(_ rule: JSON, _ rules: RequestSchema) -> String {
        let types = rule["type"]?.text.map { [$0] } ?? rule["type"]?.items.compactMap(\.text) ?? []
        func bound(_ key: String) -> String? { rule[key].map { $0.text ?? $0.compact } }
        var parts: [String] = []
        if types.contains("array") {
            let (least, most) = (bound("minItems"), bound("maxItems"))
            parts.append(["a list", range(least, most)].compactMap(\.self).joined(separator: " of "))
            let columns = columns(rule, rules).map { "\($0.name) (\($0.hint))" }
            if !columns.isEmpty { parts.append("each with \(columns.joined(separator: ", "))") }
            return parts.joined(separator: ", ")
        }
        if types.contains("integer") || types.contains("number") {
            parts.append(types.contains("integer") ? "a whole number" : "a number")
            if let words = range(bound("minimum"), bound("maximum")) { parts.append(words) }
            // Draft 4 wrote booleans here.
            if let more = rule["exclusiveMinimum"], !isFlag(more) {
                parts.append("more than \(more.compact)")
            }
            if let less = rule["exclusiveMaximum"], !isFlag(less) {
                parts.append("less than \(less.compact)")
            }
            if let step = bound("multipleOf") { parts.append("in steps of \(step)") }
            return parts.joined(separator: " ")
        }
        if types.contains("boolean") { return "yes or no" }
        switch rule["format"]?.text {
        case "date"?: parts.append("a date as 2027-01-31")
        case "date-time"?: parts.append("a moment as 2027-01-31T09:00:00Z")
        case "email"?: parts.append("an e-mail address")
        case "uri"?: parts.append("an address as https://example.com")
        case let format?: parts.append(format)
        case nil: parts.append(choices(rule).isEmpty ? "a text" : "one of the choices")
        }
        if let words = range(bound("minLength"), bound("maxLength")) {
            parts.append("of \(words) characters")
        }
        if let pattern = bound("pattern") {
            let words = patternWords(pattern)
            if words == "of 12 digits", parts == ["a text"] { return "12 digits" }
            parts.append(words)
        }
        return parts.joined(separator: " ")
    }

    private static func isFlag(_ json: JSON) -> Bool { if case .bool = json { true } else { false } }

    private static func range(_ least: String?, _ most: String?) -> String? {
        switch (least, most) {
        case (nil, nil): nil
        case (let least?, nil): "at least \(least)"
        case (nil, let most?): "at most \(most)"
        case (let least?, let most?): least == most ? "exactly \(least)" : "\(least) to \(most)"
        }
    }

    /// The patterns that schemas of accounts and the like have, in words; another one as it is.
    private static func patternWords(_ pattern: String) -> String {
        isAccountNumber(pattern) ? "of 12 digits" : "that matches \(pattern)"
    }

    /// Whether a pattern is that of an AWS account's number.
    static func isAccountNumber(_ pattern: String) -> Bool {
        ["^[0-9]{12}$", "[0-9]{12}", "^\\d{12}$", "\\d{12}"].contains(pattern)
    }
}

/// A field's name or a choice without case, spaces and signs: schemas write one thing in many ways.
func plainName(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
