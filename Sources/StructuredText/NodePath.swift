/// Where a node stands in a document; its text is made when an error asks for it.
package indirect enum NodePath: ExpressibleByStringLiteral, Sendable {
    case root
    case key(String, in: NodePath)
    case item(Int, in: NodePath)

    package init(stringLiteral key: String) { self = key.isEmpty ? .root : .key(key, in: .root) }

    package func key(_ key: String) -> NodePath { .key(key, in: self) }

    /// As errors write it: `tracks[2].award.bands`.
    package var text: String {
        switch self {
        case .root: ""
        case .key(let key, .root): key
        case .key(let key, let parent): "\(parent.text).\(key)"
        case .item(let index, let parent): "\(parent.text)[\(index)]"
        }
    }

    package var isRoot: Bool {
        if case .root = self { return true }
        return false
    }
}
