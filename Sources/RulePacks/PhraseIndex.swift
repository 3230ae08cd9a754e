/// Finds which lists of phrases a text mentions, in one pass over its bytes.
public struct PhraseIndex: Sendable {
    private struct Phrase {
        let bytes: [UInt8]
        let list: Int
    }

    private let lists: [String]
    /// Phrases by their first byte.
    private let byFirst: [[Phrase]]

    init(_ phrases: [String: [String]]) {
        lists = phrases.keys.sorted()
        var byFirst: [[Phrase]] = Array(repeating: [], count: 256)
        for (list, name) in lists.enumerated() {
            for phrase in phrases[name] ?? [] {
                let bytes = Array(phrase.lowercased().utf8)
                if let first = bytes.first { byFirst[Int(first)].append(Phrase(bytes: bytes, list: list)) }
            }
        }
        self.byFirst = byFirst
    }

    /// The lists of which some phrase stands in the text, capitals or not.
    public func mentioned(in text: String) -> Set<String> {
        var found = Array(repeating: false, count: lists.count)
        let lowered = Array(text.lowercased().utf8)
        lowered.withUnsafeBufferPointer { bytes in
            for place in bytes.indices {
                for phrase in byFirst[Int(bytes[place])] where !found[phrase.list] {
                    guard phrase.bytes.count <= bytes.count - place else { continue }
                    if phrase.bytes.indices.allSatisfy({ bytes[place + $0] == phrase.bytes[$0] }) {
                        found[phrase.list] = true
                    }
                }
            }
        }
        return Set(lists.indices.filter { found[$0] }.map { lists[$0] })
    }
}
