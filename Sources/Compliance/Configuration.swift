internal import StructuredText

/// One text, or the texts of a list; an empty one is none: so XML writes a list without members.
func texts(_ json: JSON?) -> [String] {
    guard let json else { return [] }
    if let text = json.text { return text.isEmpty ? [] : [text] }
    if case .bool(let value) = json { return [String(value)] }
    return json.items.compactMap { item in
        if case .bool(let value) = item { return String(value) }
        return item.text
    }
}

/// What the configuration in a plan refers to, from module to module.
struct Configuration: Sendable {
    /// The expressions of each resource, by its place.
    private(set) var expressions: [String: JSON] = [:]
    private var loops: [String: JSON] = [:]
    private var calls: [String: JSON] = [:]
    private var outputs: [String: JSON] = [:]

    /// An address without its keys, which may hold dots and brackets between quotes.
    static func place(_ address: String) -> String {
        var (out, isKey, isQuoted, isEscaped) = ("", false, false, false)
        for character in address {
            if isEscaped {
                isEscaped = false
            } else if isQuoted {
                isEscaped = character == "\\"
                isQuoted = character != "\""
            } else if isKey {
                isQuoted = character == "\""
                isKey = character != "]"
            } else if character == "[" {
                isKey = true
            } else {
                out.append(character)
            }
        }
        return out
    }

    init(_ root: JSON) { walk(root, "", 0) }

    private mutating func walk(_ module: JSON, _ path: String, _ depth: Int) {
        guard depth < 32 else { return }
        for resource in module["resources"]?.items ?? [] {
            guard let address = resource["address"]?.text else { continue }
            expressions[path + address] = resource["expressions"] ?? .null
            loops[path + address] = resource["for_each_expression"]
        }
        if let own = module["outputs"] { outputs[path] = own }
        for call in module["module_calls"]?.members ?? [] {
            let inner = "\(path)module.\(call.key)."
            calls[inner] = call.value["expressions"]
            walk(call.value["module"] ?? .null, inner, depth + 1)
        }
    }

    /// The places that an argument refers to, and whether every reference could be followed.
    func targets(of place: String, _ argument: String) -> (places: Set<String>, isWhole: Bool) {
        guard let expression = expressions[place]?[argument] else { return ([], true) }
        var references = Configuration.references(expression, 0)
        if references.contains(where: { $0.hasPrefix("each.") }), let loop = loops[place] {
            references += Configuration.references(loop, 0)
        }
        var parts = place.split(separator: ".")
        parts.removeLast(min(parts.count, place.contains("data.") && parts.suffix(3).first == "data" ? 3 : 2))
        var found: Set<String> = []
        var isWhole = true
        follow(references, parts.map { "\($0)." }.joined(), 0, &found, &isWhole)
        return (found, isWhole)
    }

    private static func references(_ node: JSON, _ depth: Int) -> [String] {
        guard depth < 16 else { return [] }
        switch node {
        case .array(let items): return items.flatMap { references($0, depth + 1) }
        case .object(let members):
            return members.flatMap {
                $0.key == "references" ? texts($0.value) : references($0.value, depth + 1)
            }
        case .null, .bool, .integer, .number, .string: return []
        }
    }

    private func follow(
        _ references: [String], _ path: String, _ depth: Int, _ found: inout Set<String>,
        _ isWhole: inout Bool
    ) {
        guard depth < 16 else { return isWhole = false }
        for reference in references {
            let words = Configuration.place(reference).split(separator: ".").map(String.init)
            let kind = words.first ?? ""
            if kind == "local" {
                isWhole = false
            } else if kind == "var" {
                guard !path.isEmpty, words.count > 1, let given = calls[path]?[words[1]] else { continue }
                let outer = path.split(separator: ".").dropLast(2).map { "\($0)." }.joined()
                follow(Configuration.references(given, 0), outer, depth + 1, &found, &isWhole)
            } else if kind == "module" {
                guard words.count > 2 else { continue }
                let inner = "\(path)module.\(words[1])."
                guard let output = outputs[inner]?[words[2]] else { continue }
                follow(Configuration.references(output, 0), inner, depth + 1, &found, &isWhole)
            } else if !["each", "count", "path", "terraform", "self"].contains(kind) {
                let length = kind == "data" ? 3 : 2
                guard words.count >= length else { continue }
                found.insert(path + words.prefix(length).joined(separator: "."))
            }
        }
    }
}
