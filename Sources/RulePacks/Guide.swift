internal import StructuredText

/// What the guide says beside the rules; each sentence with its sources, each mistake with the rules that measure it.
public struct Guide: Sendable {
    public struct Entry: Sendable {
        public let id: String
        /// A mistake's name or a founder's question; empty for a plain sentence.
        public let title: String
        public let text: String
        /// Ids that ``RuleBook/explanations(of:)`` knows.
        public let rules: [String]
        public let sources: [Source]
    }

    public let mistakes: [Entry]
    public let questions: [Entry]
    /// Who is paid by whom.
    public let economics: [Entry]
    public let unknowns: [Entry]
}

extension RuleLoader {
    func guide(_ root: YAMLNode) -> Guide {
        _ = reader.group(root, "", keys: ["source", "mistakes", "questions", "economics", "unknowns"])
        func entries(_ list: String, _ title: String?, _ text: String) -> [Guide.Entry] {
            each(root, list, ["id"] + (title.map { [$0, "rules"] } ?? []) + [text, "source"]) { f in
                guard let id = f.string("id"), let words = f.string(text) else { return nil }
                return Guide.Entry(
                    id: id, title: title.flatMap { f.string($0) } ?? "", text: words,
                    rules: title == nil ? [] : f.list("rules").compactMap { $0.node.text },
                    sources: f.sources())
            }
        }
        return Guide(
            mistakes: entries("mistakes", "title", "text"),
            questions: entries("questions", "question", "answer"),
            economics: entries("economics", nil, "text"), unknowns: entries("unknowns", nil, "text"))
    }
}
