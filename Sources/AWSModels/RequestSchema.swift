public import StructuredText
internal import Units

/// A JSON Schema that comes as data, such as a benefit's `BenefitRequestSchema`.
///
/// The keywords of drafts 4 to 2020-12 that describe one document are understood: types, choices, strings, numbers, lists,
/// objects, combinations, conditions, what these leave unjudged, and references within the document. A keyword that no draft
/// knows is an annotation and judges nothing, as JSON Schema says (2020-12 core, section 6.5).
public struct RequestSchema: Sendable {
    public let root: JSON
    private let patterns: Patterns
    /// Schemas by the name that they give themselves.
    private let anchors: [String: JSON]
    private let assertsFormats: Bool

    /// Why a schema cannot be used.
    public struct Unusable: Error, Sendable, CustomStringConvertible {
        public let description: String
    }

    /// - Parameters:
    ///   - json: the schema, an object or a boolean.
    ///   - assertsFormats: whether `format` judges (dates, addresses) or only tells.
    public init(_ json: JSON, assertsFormats: Bool = false) throws(Unusable) {
        root = json
        self.assertsFormats = assertsFormats
        var found = Found()
        try Self.survey(json, depth: 0, &found)
        patterns = Patterns(compiled: found.patterns)
        anchors = found.anchors
        if let lost = found.names.first(where: { found.anchors[$0] == nil }) {
            throw Unusable(description: "the reference #\(lost.prefix(80)) leads nowhere")
        }
    }

    private struct Patterns: Sendable { let compiled: [String: Pattern] }

    private struct Found {
        var patterns: [String: Pattern] = [:]
        var anchors: [String: JSON] = [:]
        /// Anchors that references name.
        var names: Set<String> = []
    }

    /// Looks through a schema once: broken patterns, references that lead outside.
    private static func survey(_ schema: JSON, depth: Int, _ found: inout Found)
        throws(Unusable)
    {
        guard depth < 40 else { throw Unusable(description: "the schema is nested too deep") }
        func compile(_ text: String) throws(Unusable) {
            guard found.patterns[text] == nil else { return }
            guard let pattern = Pattern(text, isWhole: false) else {
                throw Unusable(description: "the pattern \(text.prefix(80)) cannot be read")
            }
            found.patterns[text] = pattern
        }
        guard case .object(let members) = schema else {
            if case .bool = schema { return }
            throw Unusable(description: "a schema must be an object or a boolean")
        }
        for member in members {
            switch member.key {
            case "$anchor", "$dynamicAnchor": if let name = member.value.text { found.anchors[name] = schema }
            case "pattern": if let text = member.value.text { try compile(text) }
            case "properties", "$defs", "definitions", "dependentSchemas":
                for inner in member.value.members { try survey(inner.value, depth: depth + 1, &found) }
            case "patternProperties":
                for inner in member.value.members {
                    try compile(inner.key)
                    try survey(inner.value, depth: depth + 1, &found)
                }
            case "allOf", "anyOf", "oneOf", "prefixItems":
                for inner in member.value.items { try survey(inner, depth: depth + 1, &found) }
            case "items":
                if case .array(let items) = member.value {
                    for inner in items { try survey(inner, depth: depth + 1, &found) }
                } else {
                    try survey(member.value, depth: depth + 1, &found)
                }
            case "additionalItems", "contains", "additionalProperties", "propertyNames", "not", "if", "then",
                "else", "unevaluatedProperties", "unevaluatedItems":
                try survey(member.value, depth: depth + 1, &found)
            case "dependencies":
                for inner in member.value.members {
                    if case .object = inner.value { try survey(inner.value, depth: depth + 1, &found) }
                }
            case "$ref", "$dynamicRef", "$recursiveRef":
                guard let text = member.value.text, text.hasPrefix("#") else {
                    throw Unusable(
                        description: "the reference \(member.value.compact.prefix(80)) leads outside")
                }
                let name = text.dropFirst()
                if !name.isEmpty, !name.hasPrefix("/") { found.names.insert(String(name)) }
            default: break
            }
        }
    }

    /// What a document breaks, by the paths of its fields as in `$.Project.Name`.
    public func faults(in document: JSON) -> [FieldError] {
        var walk = Walk(schema: self)
        walk.check(document, root, path: "$")
        return walk.faults
    }

    /// The schema at a reference within the document; nil when it leads nowhere.
    public func resolved(_ schema: JSON) -> JSON {
        var place = schema
        for _ in 0..<20 {
            guard let text = place["$ref"]?.text, let target = target(of: text) else { break }
            place = target
        }
        return place
    }

    private func target(of reference: String) -> JSON? {
        guard reference.hasPrefix("#") else { return nil }
        let pointer = reference.dropFirst()
        if !pointer.isEmpty, !pointer.hasPrefix("/") { return anchors[String(pointer)] }
        var place = root
        for part in pointer.split(separator: "/") {
            let key = part.replacing("~1", with: "/").replacing("~0", with: "~")
            if case .array(let items) = place {
                guard !items.isEmpty, let index = Int(key, in: 0...items.count - 1) else { return nil }
                place = items[index]
            } else {
                guard let next = place[String(key)] else { return nil }
                place = next
            }
        }
        return place
    }

    private struct Walk {
        let schema: RequestSchema
        var faults: [FieldError] = []
        /// Schemas entered without going deeper into the document: a reference that leads to itself ends here.
        var depth = 0
        /// Shared by all tries of one document: a schema whose forms multiply ends here.
        let budget = Budget()

        final class Budget {
            var steps = 100_000
        }

        mutating func fail(_ path: String, _ code: FieldError.Code, _ message: String) {
            if faults.count < 200 { faults.append(FieldError(path, code, message)) }
        }

        func isValid(_ value: JSON, _ rule: JSON, _ path: String) -> Bool {
            var inner = self
            inner.faults = []
            inner.check(value, rule, path: path)
            return inner.faults.isEmpty
        }

        mutating func check(_ value: JSON, _ rule: JSON, path: String) {
            if case .bool(let accepts) = rule {
                if !accepts { fail(path, .invalidValue, "must not be set") }
                return
            }
            depth += 1
            defer { depth -= 1 }
            budget.steps -= 1
            guard depth < 200, budget.steps > 0 else {
                return fail(path, .invalidValue, "the schema is too deep to be judged")
            }
            for key in EvaluatedParts.references {
                guard let reference = rule[key]?.text else { continue }
                guard let target = schema.target(of: reference) else {
                    return fail(path, .invalidValue, "the schema's reference \(reference) leads nowhere")
                }
                check(value, target, path: path)
            }
            guard type(value, rule, path) else { return }
            if let choices = rule["enum"]?.items, !choices.contains(where: { isEqual($0, value) }) {
                let shown = choices.prefix(12).map { $0.text ?? $0.compact }.joined(separator: ", ")
                fail(path, .invalidEnumValue, "must be one of: \(shown)")
            }
            if let constant = rule["const"], !isEqual(constant, value) {
                fail(path, .invalidValue, "must be \(constant.text ?? constant.compact)")
            }
            switch value {
            case .string(let text): string(text, rule, path)
            case .integer, .number: number(value, rule, path)
            case .array(let items): list(items, rule, path)
            case .object(let members): object(members, rule, path)
            default: break
            }
            combinations(value, rule, path)
            leftovers(value, rule, path)
        }

        /// What no other schema of the same value has judged.
        private mutating func leftovers(_ value: JSON, _ rule: JSON, _ path: String) {
            let key: String
            switch value {
            case .object: key = "unevaluatedProperties"
            case .array: key = "unevaluatedItems"
            case .null, .bool, .integer, .number, .string: return
            }
            guard let left = rule[key] else { return }
            let walk = self
            let evaluated = EvaluatedParts(
                target: walk.schema.target(of:), isValid: { walk.isValid($0, $1, path) },
                matches: { walk.schema.patterns.compiled[$0]?.matches($1) == true })
            guard let judged = evaluated.parts(of: value, under: rule) else { return }
            for member in value.members where !judged.contains(member.key) {
                check(member.value, left, path: "\(path).\(member.key)")
            }
            for (place, item) in value.items.enumerated() where !judged.contains(String(place)) {
                check(item, left, path: "\(path)[\(place)]")
            }
        }

        private mutating func type(_ value: JSON, _ rule: JSON, _ path: String) -> Bool {
            guard let types = rule["type"] else { return true }
            let names = types.text.map { [$0] } ?? types.items.compactMap(\.text)
            let isRight = names.contains { name in
                switch (name, value) {
                case ("null", .null), ("boolean", .bool), ("string", .string), ("array", .array),
                    ("object", .object), ("integer", .integer), ("number", .integer), ("number", .number):
                    true
                case ("integer", .number): ExactNumber(value)?.isWhole ?? false
                default: false
                }
            }
            if !isRight { fail(path, .invalidValue, "must be \(names.joined(separator: " or "))") }
            return isRight
        }

        private mutating func string(_ text: String, _ rule: JSON, _ path: String) {
            let length = text.unicodeScalars.count
            if let min = rule["minLength"]?.whole, length < min {
                fail(path, .invalidStringFormat, "must have at least \(min) characters, has \(length)")
            }
            if let max = rule["maxLength"]?.whole, length > max {
                fail(path, .invalidStringFormat, "must have at most \(max) characters, has \(length)")
            }
            if let pattern = rule["pattern"]?.text, schema.patterns.compiled[pattern]?.matches(text) == false
            {
                fail(path, .invalidStringFormat, "must match \(pattern)")
            }
            if schema.assertsFormats, let format = rule["format"]?.text, !hasFormat(text, format) {
                fail(path, .invalidStringFormat, "must be a \(format)")
            }
        }

        private mutating func number(_ value: JSON, _ rule: JSON, _ path: String) {
            guard let number = ExactNumber(value) else {
                return fail(path, .valueOutOfRange, "the number is too long")
            }
            func bound(_ key: String) -> ExactNumber? { rule[key].flatMap { ExactNumber($0) } }
            let (min, max) = (bound("minimum"), bound("maximum"))
            // Draft 4 wrote booleans here.
            let opensBelow = rule["exclusiveMinimum"] == .bool(true)
            let opensAbove = rule["exclusiveMaximum"] == .bool(true)
            if let min, number < min || opensBelow && !(min < number) {
                fail(path, .valueOutOfRange, "must be at least \(rule["minimum"]?.compact ?? "")")
            }
            if let max, max < number || opensAbove && !(number < max) {
                fail(path, .valueOutOfRange, "must be at most \(rule["maximum"]?.compact ?? "")")
            }
            if let min = bound("exclusiveMinimum"), !(min < number) {
                fail(path, .valueOutOfRange, "must be more than \(rule["exclusiveMinimum"]?.compact ?? "")")
            }
            if let max = bound("exclusiveMaximum"), !(number < max) {
                fail(path, .valueOutOfRange, "must be less than \(rule["exclusiveMaximum"]?.compact ?? "")")
            }
            if let step = bound("multipleOf"), !number.isMultiple(of: step) {
                fail(path, .invalidValue, "must be a multiple of \(rule["multipleOf"]?.compact ?? "")")
            }
        }

        private mutating func list(_ items: [JSON], _ rule: JSON, _ path: String) {
            if let min = rule["minItems"]?.whole, items.count < min {
                fail(path, .notEnoughValues, "must have at least \(min) values, has \(items.count)")
            }
            if let max = rule["maxItems"]?.whole, items.count > max {
                fail(path, .tooManyValues, "must have at most \(max) values, has \(items.count)")
            }
            if rule["uniqueItems"] == .bool(true) {
                for (index, item) in items.enumerated()
                where items[..<index].contains(where: { isEqual($0, item) }) {
                    fail("\(path)[\(index)]", .duplicateKeyValue, "comes twice")
                    break
                }
            }
            var firsts = rule["prefixItems"]?.items ?? []
            var rest = rule["items"]
            if case .array(let tuple)? = rest {
                firsts = tuple
                rest = rule["additionalItems"]
            }
            for (index, item) in items.enumerated() {
                if index < firsts.count {
                    check(item, firsts[index], path: "\(path)[\(index)]")
                } else if let rest {
                    check(item, rest, path: "\(path)[\(index)]")
                }
            }
            if let wanted = rule["contains"] {
                let found = items.count { isValid($0, wanted, path) }
                if found < rule["minContains"]?.whole ?? 1 {
                    fail(path, .notEnoughValues, "has too few values of the kind asked for")
                }
                if let max = rule["maxContains"]?.whole, found > max {
                    fail(path, .tooManyValues, "has too many values of the kind asked for")
                }
            }
        }

        private mutating func object(_ members: [JSON.Member], _ rule: JSON, _ path: String) {
            func has(_ key: String) -> Bool { members.contains { $0.key == key } }
            for name in rule["required"]?.items.compactMap(\.text) ?? [] where !has(name) {
                fail("\(path).\(name)", .requiredFieldMissing, "\(name) is required")
            }
            if let min = rule["minProperties"]?.whole, members.count < min {
                fail(path, .notEnoughValues, "must have at least \(min) fields")
            }
            if let max = rule["maxProperties"]?.whole, members.count > max {
                fail(path, .tooManyValues, "must have at most \(max) fields")
            }
            let (known, patterned) = (rule["properties"], rule["patternProperties"]?.members ?? [])
            for member in members {
                let inner = "\(path).\(member.key)"
                var isKnown = false
                if let property = known?[member.key] {
                    isKnown = true
                    check(member.value, property, path: inner)
                }
                for pattern in patterned
                where schema.patterns.compiled[pattern.key]?.matches(member.key) == true {
                    isKnown = true
                    check(member.value, pattern.value, path: inner)
                }
                if !isKnown, let others = rule["additionalProperties"] {
                    check(member.value, others, path: inner)
                }
                if let names = rule["propertyNames"], !isValid(.string(member.key), names, inner) {
                    fail(inner, .invalidValue, "is no name that may stand here")
                }
            }
            for dependency in (rule["dependentRequired"]?.members ?? [])
                + (rule["dependencies"]?.members ?? [])
            where has(dependency.key) {
                for name in dependency.value.items.compactMap(\.text) where !has(name) {
                    fail(
                        "\(path).\(name)", .requiredFieldMissing, "\(name) is required with \(dependency.key)"
                    )
                }
            }
            for dependency in (rule["dependentSchemas"]?.members ?? [])
                + (rule["dependencies"]?.members ?? [])
            where has(dependency.key) {
                if case .array = dependency.value { continue }
                check(.object(members), dependency.value, path: path)
            }
        }

        private mutating func combinations(_ value: JSON, _ rule: JSON, _ path: String) {
            for part in rule["allOf"]?.items ?? [] { check(value, part, path: path) }
            if let parts = rule["anyOf"]?.items, !parts.contains(where: { isValid(value, $0, path) }) {
                choose(value, parts, path)
            }
            if let parts = rule["oneOf"]?.items {
                let count = parts.count { isValid(value, $0, path) }
                if count == 0 {
                    choose(value, parts, path)
                } else if count > 1 {
                    fail(path, .invalidValue, "fits \(count) of the forms of which it must fit one")
                }
            }
            if let part = rule["not"], isValid(value, part, path) {
                fail(path, .invalidValue, "is what it must not be")
            }
            if let condition = rule["if"] {
                if isValid(value, condition, path) {
                    if let then = rule["then"] { check(value, then, path: path) }
                } else if let otherwise = rule["else"] {
                    check(value, otherwise, path: path)
                }
            }
        }

        /// Tells what is wrong under the form that comes nearest.
        private mutating func choose(_ value: JSON, _ parts: [JSON], _ path: String) {
            let tried = parts.map { part -> [FieldError] in
                var inner = self
                inner.faults = []
                inner.check(value, part, path: path)
                return inner.faults
            }
            if let nearest = tried.min(by: { $0.count < $1.count }), !nearest.isEmpty {
                for fault in nearest { fail(fault.fieldName, fault.code, fault.message) }
            } else {
                fail(path, .invalidValue, "fits none of the forms")
            }
        }

        private func hasFormat(_ text: String, _ format: String) -> Bool {
            switch format {
            case "date": text.utf8.count == 10 && Timestamp(text).milliseconds != nil
            case "date-time": text.utf8.count > 18 && Timestamp(text).milliseconds != nil
            case "email":
                text.split(separator: "@", omittingEmptySubsequences: false).count == 2
                    && !text.hasPrefix("@") && !text.hasSuffix("@")
            case "uri": text.contains(":") && !text.contains(" ")
            default: true
            }
        }
    }
}

extension RequestSchema {
    /// Whether a value alone fits a rule of this schema.
    public func accepts(_ value: JSON, at rule: JSON) -> Bool {
        var walk = Walk(schema: self)
        walk.check(value, rule, path: "$")
        return walk.faults.isEmpty
    }

    /// The rule of a field such as `$.Project.Name`; nil when the schema names none.
    public func rule(at field: String) -> JSON? {
        var place = resolved(root)
        for part in field.split(separator: ".").dropFirst() {
            let name = String(part.prefix { $0 != "[" })
            guard let next = property(name, of: place, depth: 0) else { return nil }
            place = resolved(next)
            if part.contains("["), let item = place["items"] { place = resolved(item) }
        }
        return place
    }

    private func property(_ name: String, of schema: JSON, depth: Int) -> JSON? {
        if let found = schema["properties"]?[name] { return found }
        guard depth < 8 else { return nil }
        let parts =
            ["allOf", "anyOf", "oneOf"].flatMap { schema[$0]?.items ?? [] }
            + ["then", "else"].compactMap { schema[$0] }
        for part in parts {
            if let found = property(name, of: resolved(part), depth: depth + 1) { return found }
        }
        return nil
    }
}
