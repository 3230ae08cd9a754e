internal import StructuredText

/// Which members of an object, or items of a list, some schema has judged: what `unevaluatedProperties` and `unevaluatedItems`
/// leave over (JSON Schema 2020-12, sections 11.2 and 11.3).
struct EvaluatedParts {
    /// The keywords that refer to another schema: in one document they mean the same.
    static let references = ["$ref", "$dynamicRef", "$recursiveRef"]

    /// The schema at a reference within the document; nil when it leads nowhere.
    let target: (String) -> JSON?
    /// Whether a value fits a schema: only a schema that accepts the value says anything of its parts.
    let isValid: (JSON, JSON) -> Bool
    /// Whether a name fits a pattern.
    let matches: (String, String) -> Bool

    /// The parts that were judged: names of members, or places of items as text; nil when all were.
    func parts(of value: JSON, under rule: JSON, depth: Int = 0) -> Set<String>? {
        guard depth < 40 else { return [] }
        var found: Set<String> = []
        switch value {
        case .object(let members):
            guard rule["additionalProperties"] == nil, rule["unevaluatedProperties"] == nil || depth == 0
            else {
                return nil
            }
            let patterns = rule["patternProperties"]?.members ?? []
            for member in members
            where rule["properties"]?[member.key] != nil
                || patterns.contains(where: { matches($0.key, member.key) })
            {
                found.insert(member.key)
            }
        case .array(let items):
            guard judgesNotAll(rule, depth) else { return nil }
            let firsts = (rule["prefixItems"] ?? rule["items"])?.items.count ?? 0
            for place in items.indices
            where place < firsts || rule["contains"].map({ isValid(items[place], $0) }) ?? false {
                found.insert(String(place))
            }
        case .null, .bool, .integer, .number, .string: return []
        }
        for part in applied(rule, value) {
            guard let inner = parts(of: value, under: part, depth: depth + 1) else { return nil }
            found.formUnion(inner)
        }
        return found
    }

    /// Whether a schema leaves items of a list unjudged.
    private func judgesNotAll(_ rule: JSON, _ depth: Int) -> Bool {
        if rule["unevaluatedItems"] != nil, depth > 0 { return false }
        switch rule["items"] {
        case nil: return true
        // Drafts before 2020-12 write the first items here, and the others beside them.
        case .array: return rule["additionalItems"] == nil
        case .some: return false
        }
    }

    /// The schemas that speak of the same value and accept it.
    private func applied(_ rule: JSON, _ value: JSON) -> [JSON] {
        var parts = Self.references.compactMap { rule[$0]?.text.flatMap(target) }
        for key in ["allOf", "anyOf", "oneOf"] { parts += rule[key]?.items ?? [] }
        for key in ["dependentSchemas", "dependencies"] {
            for part in rule[key]?.members ?? [] where value[part.key] != nil { parts.append(part.value) }
        }
        if let condition = rule["if"] {
            let holds = isValid(value, condition)
            if holds { parts.append(condition) }
            if let then = rule[holds ? "then" : "else"] { parts.append(then) }
        }
        return parts.filter { isValid(value, $0) }
    }
}
