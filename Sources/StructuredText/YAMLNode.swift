internal import Units

/// Where in a text something stands; both counts start at 1, columns count characters.
public struct Mark: Hashable, Sendable, Comparable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public static let start = Mark(line: 1, column: 1)
    public static func < (a: Mark, b: Mark) -> Bool { (a.line, a.column) < (b.line, b.column) }
}

/// A node of a YAML or JSON document that remembers where it stood.
public struct YAMLNode: Sendable {
    /// A key with its value, in the order of the file.
    public struct Pair: Sendable {
        public let key: String
        public let keyMark: Mark
        public let value: YAMLNode
    }

    public enum Content: Sendable {
        /// Text; `quoted` tells `"12"` from `12`.
        case scalar(String, quoted: Bool)
        case sequence([YAMLNode])
        case mapping([Pair])
    }

    public let content: Content
    public let mark: Mark
    /// Offsets of the node's first character and of the one after its last, in Unicode scalars.
    public let range: Range<Int>
    /// Whether a collection is written in braces or brackets.
    public let isFlow: Bool

    public subscript(key: String) -> YAMLNode? {
        guard case .mapping(let pairs) = content else { return nil }
        return pairs.first { $0.key == key }?.value
    }

    /// The text of a scalar, nil for collections and for null.
    public var text: String? {
        guard case .scalar(let text, let quoted) = content, quoted || !YAMLNode.isNull(text) else {
            return nil
        }
        return text
    }

    public var items: [YAMLNode]? {
        guard case .sequence(let items) = content else { return nil }
        return items
    }

    /// The item that a step of a path such as `[2]` names; nil when there is none.
    public func item(_ step: String) -> YAMLNode? {
        Int(step.dropFirst().dropLast(), in: 0...Int(Int32.max)).flatMap { item($0) }
    }

    /// The entry of a list; nil where there is none.
    public func item(_ index: Int) -> YAMLNode? {
        guard let items, items.indices.contains(index) else { return nil }
        return items[index]
    }

    public var pairs: [Pair]? {
        guard case .mapping(let pairs) = content else { return nil }
        return pairs
    }

    public var isNull: Bool {
        guard case .scalar(let text, let quoted) = content else { return false }
        return !quoted && YAMLNode.isNull(text)
    }

    /// What the node is, in a word that an error can use.
    public var kind: String {
        switch content {
        case .scalar(let text, _): isNull ? "nothing" : "\"\(text.prefix(40))\(text.count > 40 ? "…" : "")\""
        case .sequence: "a list"
        case .mapping: "a group of keys"
        }
    }

    /// A scalar that another format than YAML holds.
    public static func scalar(_ text: String, quoted: Bool, at mark: Mark) -> YAMLNode {
        YAMLNode(content: .scalar(text, quoted: quoted), mark: mark, range: 0..<0, isFlow: false)
    }

    /// A list that another format than YAML holds.
    public static func list(_ items: [YAMLNode], at mark: Mark) -> YAMLNode {
        YAMLNode(content: .sequence(items), mark: mark, range: 0..<0, isFlow: false)
    }

    /// A group of keys that another format than YAML holds.
    public static func group(_ pairs: [(key: String, mark: Mark, value: YAMLNode)], at mark: Mark) -> YAMLNode
    {
        YAMLNode(
            content: .mapping(pairs.map { Pair(key: $0.key, keyMark: $0.mark, value: $0.value) }), mark: mark,
            range: 0..<0, isFlow: false)
    }

    private static func isNull(_ text: String) -> Bool {
        text.utf8.count <= 4
            && (text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL")
    }
}
