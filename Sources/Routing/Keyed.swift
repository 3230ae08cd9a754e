internal import StructuredText

/// The fields of one group, read with their places.
struct Keyed {
    let root: YAMLNode
    let path: String
    let reader: NodeReader

    init(_ root: YAMLNode, _ path: String, _ reader: NodeReader, _ keys: [String]) {
        self.root = root
        self.path = path
        self.reader = reader
        _ = reader.group(root, path, keys: keys)
    }

    func at(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
    func node(_ key: String) -> YAMLNode? { root[key] }

    func required(_ key: String) -> YAMLNode? {
        if let node = root[key] { return node }
        reader.missing(root, at(key), fix: "add \(key)")
        return nil
    }

    func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
        required(key).flatMap { reader.integer($0, at(key), in: range) }
    }

    func string(_ key: String, longest: Int) -> String? {
        required(key).flatMap { reader.string($0, at(key), longest: longest) }
    }

    func choice<Value: RawRepresentable & CaseIterable>(_ key: String, _ type: Value.Type) -> Value?
    where Value.RawValue == String { required(key).flatMap { reader.choice($0, at(key), type) } }

    func list(_ key: String, atMost limit: Int) -> [(node: YAMLNode, path: String)] {
        root[key].map { reader.list($0, at(key), atMost: limit) } ?? []
    }

    func strings(_ key: String, longest: Int, atMost limit: Int = 500) -> [String] {
        list(key, atMost: limit).compactMap { reader.string($0.node, $0.path, longest: longest) }
    }

    func choices<Value: RawRepresentable & CaseIterable>(_ key: String, _ type: Value.Type) -> [Value]
    where Value.RawValue == String {
        list(key, atMost: 500).compactMap { reader.choice($0.node, $0.path, type) }
    }
}
