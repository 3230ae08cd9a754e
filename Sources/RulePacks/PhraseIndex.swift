/// The lists of words that facts about texts and addresses are made from.
public enum PhraseList: String, CaseIterable, Sendable {
    case vague
    case generic
    case aiEverywhere = "ai-everywhere"
    case chatWithData = "chat-with-data"
    case later
    case soc2
    case soc2Vague = "soc2-vague"
    case logs
    case freeMail = "free-mail"
    case twoLevelSuffixes = "two-level-suffixes"
    case placeholderSites = "placeholder-sites"
}

/// Finds which lists of phrases a text mentions, in one pass over its bytes.
public struct PhraseIndex: Sendable {
    private struct Phrase {
        let bytes: [UInt8]
        let list: Int
    }

    /// The lists that a text mentions.
    public struct Mentions: Sendable {
        fileprivate var found = Array(repeating: false, count: PhraseList.allCases.count)

        public func contains(_ list: PhraseList) -> Bool {
            PhraseList.allCases.firstIndex(of: list).map { found[$0] } ?? false
        }
    }

    /// Phrases by their first byte.
    private let byFirst: [[Phrase]]

    init(_ phrases: [PhraseList: [String]]) {
        var byFirst: [[Phrase]] = Array(repeating: [], count: 256)
        for (list, name) in PhraseList.allCases.enumerated() {
            for phrase in phrases[name] ?? [] {
                let bytes = Array(phrase.lowercased().utf8)
                if let first = bytes.first { byFirst[Int(first)].append(Phrase(bytes: bytes, list: list)) }
            }
        }
        self.byFirst = byFirst
    }

    /// The lists of which some phrase stands in the text, capitals or not.
    public func mentions(in text: String) -> Mentions {
        var mentions = Mentions()
        let lowered = Array(text.lowercased().utf8)
        lowered.withUnsafeBufferPointer { bytes in
            for place in bytes.indices {
                for phrase in byFirst[Int(bytes[place])] where !mentions.found[phrase.list] {
                    guard phrase.bytes.count <= bytes.count - place else { continue }
                    if phrase.bytes.indices.allSatisfy({ bytes[place + $0] == phrase.bytes[$0] }) {
                        mentions.found[phrase.list] = true
                    }
                }
            }
        }
        return mentions
    }
}
