internal import Company
public import Filings
internal import AWSModels
internal import PartnerCentral
public import StructuredText
internal import Units

/// The details of a benefit application, filled by the benefit's own `BenefitRequestSchema`.
///
/// No field is known beforehand: a property is filled when its name is one under which a stated fact is known and the fact
/// fits the schema; everything else that the schema requires is asked.
public struct BenefitDetails: Sendable {
    public let details: JSON
    public let questions: [FilingQuestion]
    /// What the application has already, with the bounds that a change must keep to.
    public let answered: [FilingQuestion]
    /// What the schema refuses of what is filled in or answered.
    public let errors: [FilingRecord.FieldFault]
    /// - Parameter answers: by field as `$.Name`, texts that are read by the field's type.
    /// - Throws: when the schema cannot be used.
    public init(_ schema: JSON, for record: FilingRecord, answers: [String: JSON]) throws {
        let rules = try RequestSchema(schema, assertsFormats: true)
        let filler = Filler(rules: rules, facts: record.facts, tables: record.tables, answers: answers)
        let filled = filler.object(schema, path: "$", depth: 0)
        details = filled ?? .object([] as [JSON.Member])
        let faults = rules.faults(in: details) + Self.disorder(details)
        var questions: [FilingQuestion] = []
        var errors: [FilingRecord.FieldFault] = []
        for fault in faults {
            let rule = rules.rule(at: fault.fieldName) ?? .null
            // Also a list that is too short is asked for: by its rows.
            let isMissing =
                fault.code == .requiredFieldMissing
                || fault.code == .notEnoughValues
                    && details.value(at: String(fault.fieldName.dropFirst(2))) == nil
            if !questions.contains(where: { $0.field == fault.fieldName }) {
                let question = SchemaQuestion.question(fault.fieldName, rule, rules)
                // What the schema refuses can be neither approved nor sent: it is asked for once more, with its bounds.
                questions.append(
                    isMissing
                        ? question
                        : FilingQuestion(
                            field: question.field, text: "Correct \(question.text)",
                            hint: "\(fault.message), and should be \(question.hint)",
                            choices: question.choices,
                            columns: question.columns, bounds: question.bounds))
            }
            errors.append(
                .init(
                    fieldName: fault.fieldName, code: fault.code.rawValue, message: fault.message,
                    fix: "answer it: cloudroute file answer FILE --track TRACK '\(fault.fieldName)=…'"))
        }
        answered = (filled?.members ?? []).map { "$.\($0.key)" }.filter { field in
            !questions.contains { Filing.lies($0.field, within: field) }
        }.map { SchemaQuestion.question($0, rules.rule(at: $0) ?? .null, rules).with(isOpen: false) }
        self.questions = questions
        self.errors = errors
    }

    /// An end before its start, which no schema can say.
    private static func disorder(_ details: JSON) -> [FieldError] {
        func day(_ names: [String]) -> (name: String, day: Day)? {
            details.members.lazy.compactMap { member in
                names.contains(plainName(member.key))
                    ? member.value.text.flatMap { Day(String($0.prefix(10))) }.map { (member.key, $0) } : nil
            }.first
        }
        guard let start = day(["startdate", "projectstartdate", "start"]),
            let end = day(["enddate", "projectenddate", "end"]), end.day < start.day
        else { return [] }
        return [
            FieldError(
                "$.\(end.name)", .invalidValue, "it lies before the start, \(start.day.text)")
        ]
    }
}

private struct Filler {
    let rules: RequestSchema
    let facts: [String: JSON]
    let tables: [String: [[String: JSON]]]
    let answers: [String: JSON]

    /// - Parameter depth: how deep it lies; a schema may contain itself, and goes on only as far as answers do.
    func object(_ schema: JSON, path: String, depth: Int) -> JSON? {
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

    private func value(_ name: String, _ rule: JSON, _ path: String, _ depth: Int) -> JSON? {
        if let answer = answers[path] { return Self.typed(answer, rule) }
        if let constant = rule["const"] { return constant }
        let types = rule["type"]?.text.map { [$0] } ?? rule["type"]?.items.compactMap(\.text) ?? []
        if types.contains("object") || rule["properties"] != nil {
            return object(rule, path: path, depth: depth + 1)
        }
        let plain = plainName(name)
        if types.contains("array") {
            if let rows = answered(rule, path, depth) { return .array(rows) }
            if let rows = table(plain, rule) { return .array(rows) }
        }
        guard let fact = facts[plain] else { return nil }
        let value = Self.typed(fact, rule)
        return rules.accepts(value, at: rule) ? value : nil
    }

    /// The rows that were answered one by one, as `$.Milestones[0].Name`.
    private func answered(_ rule: JSON, _ path: String, _ depth: Int) -> [JSON]? {
        let places = answers.keys.filter { $0.hasPrefix("\(path)[") }.compactMap { key in
            Int(key.dropFirst(path.count + 1).prefix { $0 != "]" }, in: 0...999)
        }
        guard let last = places.max() else { return nil }
        let item = rules.resolved(rule["items"] ?? .null)
        return (0...last).compactMap { place -> JSON? in
            let field = "\(path)[\(place)]"
            if let answer = answers[field] { return Self.typed(answer, item) }
            return object(item, path: field, depth: depth + 1)
        }
    }

    /// A list whose rows are known, each as the schema wants it; nil where one does not fit.
    private func table(_ name: String, _ rule: JSON) -> [JSON]? {
        let item = rules.resolved(rule["items"] ?? .null)
        guard let rows = tables[name], let properties = item["properties"]?.members else { return nil }
        let filled = rows.prefix(rule["maxItems"]?.whole ?? rows.count).map { row in
            JSON.object(
                properties.compactMap { property in
                    let inner = rules.resolved(property.value)
                    guard let known = inner["const"] ?? row[plainName(property.key)] else { return nil }
                    let value = Self.typed(known, inner)
                    return rules.accepts(value, at: inner) ? .init(property.key, value) : nil
                })
        }
        return filled.allSatisfy { rules.accepts($0, at: item) } ? Array(filled) : nil
    }

    /// A text read as what the schema wants.
    static func typed(_ value: JSON, _ rule: JSON) -> JSON {
        let types = rule["type"]?.text.map { [$0] } ?? rule["type"]?.items.compactMap(\.text) ?? []
        if let choices = rule["enum"]?.items, case .string(let text) = value {
            if let match = choices.first(where: { $0.text.map(plainName) == plainName(text) }) {
                return match
            }
        }
        switch value {
        case .string(let text):
            if types.contains("string") {
                if rule["format"]?.text == "date" { return .string(TypedAnswer.day(text) ?? text) }
                // Numbers of accounts are written in groups.
                let isAccount = rule["pattern"]?.text.map(SchemaQuestion.isAccountNumber) ?? false
                return isAccount ? .string(text.filter { $0 != "-" && !$0.isWhitespace }) : value
            }
            // 25.000 is read in two ways: it stays a text, and is asked for again.
            if types.contains("number") || types.contains("integer"), !TypedAnswer.isAmbiguous(text),
                let json = try? JSON(parsing: TypedAnswer.number(text))
            {
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
