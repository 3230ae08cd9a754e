internal import AWSClient
public import StructuredText
internal import Units

/// A page as it is kept: AWS's bytes, or, where it holds what nobody may keep, the same without that.
public struct KeptPage {
    public let bytes: [UInt8]
    public let body: JSON

    /// - Returns: nil when it is no answer in its form.
    public init?(_ raw: [UInt8], isXML: Bool, hides hidden: Set<String> = []) {
        // S3 gives a bucket's policy as it is, in JSON.
        if isXML, raw.first(where: { $0 > 0x20 }) != UInt8(ascii: "{") {
            guard let root = XMLElement.document(raw) else { return nil }
            guard root.name != "html", root.name != "HTML" else { return nil }
            let result = root.children.first { $0.name.hasSuffix("Result") } ?? root
            let whole = KeptPage.json(result)
            body = KeptPage.without(hidden, whole)
            bytes = hidden.isEmpty ? raw : Array(body.compact.utf8)
            return
        }
        if raw.isEmpty {
            (bytes, body) = (raw, .object([]))
            return
        }
        guard let json = try? JSON(parsing: raw), case .object = json else { return nil }
        guard !hidden.isEmpty else {
            (bytes, body) = (raw, json)
            return
        }
        body = KeptPage.without(hidden, json)
        bytes = Array(body.compact.utf8)
    }

    private static func without(_ hidden: Set<String>, _ json: JSON) -> JSON {
        switch json {
        case .object(let members):
            .object(
                members.filter { !hidden.contains($0.key) }.map { .init($0.key, without(hidden, $0.value)) })
        case .array(let items): .array(items.map { without(hidden, $0) })
        case .null, .bool, .integer, .number, .string: json
        }
    }

    /// An element in JSON's form: lists are what AWS calls `member` or `item`, or what repeats under a name in the plural.
    private static func json(_ element: XMLElement) -> JSON {
        guard let first = element.children.first else { return .string(element.text) }
        let isOne = element.children.allSatisfy { $0.name == first.name }
        let isList =
            isOne
            && (["member", "item"].contains(first.name) || element.name == "\(first.name)s"
                || element.name == "Items")
        if isList { return .array(element.children.map(json)) }
        if isOne, element.children.count > 1 {
            return .object([.init(first.name, .array(element.children.map(json)))])
        }
        var names: [String] = []
        var grouped: [String: [JSON]] = [:]
        for child in element.children {
            if grouped[child.name] == nil { names.append(child.name) }
            grouped[child.name, default: []].append(json(child))
        }
        return .object(
            names.map { name in
                let all = grouped[name] ?? []
                return .init(name, all.count == 1 ? all[0] : .array(all))
            })
    }
}
