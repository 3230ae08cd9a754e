public import Filings
internal import AWSModels
public import StructuredText
internal import Units

/// The details of a benefit application, filled by the benefit's own `BenefitRequestSchema`.
///
/// No field is known beforehand: a property is filled when its name is one under which a stated fact is known and the fact
/// fits the schema; everything else that the schema requires is asked.
public struct BenefitDetails: Sendable {
    public let details: JSON
    public let questions: [FilingQuestion]
    /// What the schema refuses of what is filled in or answered.
    public let errors: [FilingRecord.FieldFault]
    /// Which fields were filled from facts, with the fact.
    public let origins: [(field: String, origin: String)]

    /// - Parameter answers: by field as `$.Name`, texts that are read by the field's type.
    /// - Throws: when the schema cannot be used.
    public init(_ schema: JSON, for record: FilingRecord, answers: [String: JSON]) throws {
        let rules = try RequestSchema(schema, assertsFormats: true)
        var filler = Filler(rules: rules, facts: record.facts, answers: answers)
        let filled = filler.object(schema, path: "$", depth: 0)
        details = filled ?? .object([] as [JSON.Member])
        origins = filler.origins
        let faults = rules.faults(in: details)
        var questions: [FilingQuestion] = []
        var errors: [FilingRecord.FieldFault] = []
        for fault in faults {
            let rule = rules.rule(at: fault.fieldName) ?? .null
            if fault.code == .requiredFieldMissing,
                !questions.contains(where: { $0.field == fault.fieldName })
            {
                questions.append(Self.question(fault.fieldName, rule))
            }
            errors.append(
                .init(
                    fieldName: fault.fieldName, code: fault.code.rawValue, message: fault.message,
                    fix: "answer it: cloudroute file answer FILE --track TRACK '\(fault.fieldName)=…'"))
        }
        self.questions = questions
        self.errors = errors
    }

    private static func question(_ field: String, _ rule: JSON) -> FilingQuestion {
        let name = rule["title"]?.text ?? field.split(separator: ".").last.map(String.init) ?? field
        let text = rule["description"]?.text.map { "\(name): \($0)" } ?? name
        var hints: [String] = []
        if let type = rule["type"]?.text { hints.append(type) }
        for (key, word) in [
            ("format", ""), ("pattern", "matching "), ("minLength", "at least "), ("maxLength", "at most "),
            ("minimum", "from "), ("maximum", "to "), ("exclusiveMinimum", "more than "),
        ] {
            if let value = rule[key] {
                hints.append(
                    word + (value.text ?? value.compact) + (key.hasSuffix("Length") ? " characters" : ""))
            }
        }
        return FilingQuestion(
            field: field, text: text, hint: hints.joined(separator: ", "),
            choices: rule["enum"]?.items.map { $0.text ?? $0.compact } ?? [])
    }
}

private struct Filler {
    let rules: RequestSchema
    let facts: [String: JSON]
    let answers: [String: JSON]
    var origins: [(field: String, origin: String)] = []

    /// - Parameter depth: how deep it lies; a schema may contain itself, and goes on only as far as answers do.
    mutating func object(_ schema: JSON, path: String, depth: Int) -> JSON? {
        guard depth < 6 || answers.keys.contains(where: { $0.hasPrefix(path + ".") }), depth < 20 else {
            return nil
        }
        let schema = rules.resolved(schema)
        var members: [JSON.Member] = []
        var properties = schema["properties"]?.members ?? []
        // Forms that are chosen from or added by a condition bring properties of their own.
        for key in ["allOf", "anyOf", "oneOf"] {
            for part in schema[key]?.items ?? [] {
                for property in rules.resolved(part)["properties"]?.members ?? []
                where !properties.contains(where: { $0.key == property.key }) { properties.append(property) }
            }
        }
        for key in ["then", "else"] {
            for property in schema[key]?["properties"]?.members ?? []
            where !properties.contains(where: { $0.key == property.key }) { properties.append(property) }
        }
        for property in properties {
            let inner = "\(path).\(property.key)"
            let rule = rules.resolved(property.value)
            // What is not asked for and contains itself is left alone.
            let isWanted =
                (schema["required"]?.items ?? []).contains(.string(property.key)) || depth < 2
                || answers.keys.contains { $0 == inner || $0.hasPrefix(inner + ".") }
            guard isWanted else { continue }
            if let value = value(property.key, rule, inner, depth) {
                members.append(.init(property.key, value))
            }
        }
        // Answers to fields that no property names: pattern properties and the like.
        for (field, answer) in answers.sorted(by: { $0.key < $1.key }) where field.hasPrefix(path + ".") {
            let rest = String(field.dropFirst(path.count + 1))
            if !rest.contains("."), !rest.contains("["), !properties.contains(where: { $0.key == rest }),
                rules.rule(at: field) != nil || schema["additionalProperties"] != .bool(false)
            {
                members.append(.init(rest, answer))
            }
        }
        return members.isEmpty ? nil : .object(members)
    }

    private mutating func value(_ name: String, _ rule: JSON, _ path: String, _ depth: Int) -> JSON? {
        if let answer = answers[path] { return Self.typed(answer, rule) }
        if let constant = rule["const"] { return constant }
        let types = rule["type"]?.text.map { [$0] } ?? rule["type"]?.items.compactMap(\.text) ?? []
        if types.contains("object") || rule["properties"] != nil {
            return object(rule, path: path, depth: depth + 1)
        }
        let plain = name.lowercased().filter { $0.isLetter || $0.isNumber }
        guard let fact = facts[plain] else { return nil }
        let value = Self.typed(fact, rule)
        guard rules.accepts(value, at: rule) else { return nil }
        origins.append((path, plain))
        return value
    }

    /// A text read as what the schema wants.
    static func typed(_ value: JSON, _ rule: JSON) -> JSON {
        let types = rule["type"]?.text.map { [$0] } ?? rule["type"]?.items.compactMap(\.text) ?? []
        if let choices = rule["enum"]?.items, case .string(let text) = value {
            func plain(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
            if let match = choices.first(where: { $0.text.map(plain) == plain(text) }) { return match }
        }
        switch value {
        case .string(let text):
            if types.contains("string") { return value }
            if types.contains("number") || types.contains("integer"), let json = try? JSON(parsing: text) {
                switch json {
                case .integer: return json
                case .number(let digits):
                    // 5000.00 is a whole number where one is wanted.
                    if types.contains("integer"),
                        let whole = digits.split(separator: ".").first.flatMap({
                            Int($0, in: Int.interchangeable)
                        }),
                        digits.split(separator: ".").dropFirst().first?.allSatisfy({ $0 == "0" }) ?? true
                    {
                        return .integer(whole)
                    }
                    return json
                default: break
                }
            }
            if types.contains("boolean") {
                if ["true", "yes"].contains(text.lowercased()) { return .bool(true) }
                if ["false", "no"].contains(text.lowercased()) { return .bool(false) }
            }
            if types.contains("array") {
                if text.hasPrefix("["), let json = try? JSON(parsing: text) { return json }
                let item = rule["items"] ?? .null
                return .array(
                    text.split(separator: ",").map { part in
                        typed(.string(String(part).trimmed), item)
                    })
            }
            if types.contains("object"), text.hasPrefix("{"), let json = try? JSON(parsing: text) {
                return json
            }
            return value
        case .integer(let number) where types.contains("string") && !types.contains("integer"):
            return .string(String(number))
        case .number(let digits) where types.contains("string") && !types.contains("number"):
            return .string(digits)
        default: return value
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
