internal import Units

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
    case services
    case hostsForClients = "hosts-for-clients"
    case nonprofit
    case ofAI = "of-ai"
    case ofMigration = "of-migration"
    case serviceNames = "service-names"
    case numberWords = "number-words"
    case timeWords = "time-words"
    case numberedNames = "numbered-names"
    case noCounts = "no-counts"
    case peopleEndings = "people-endings"
    case notPeople = "not-people"
    case englishWords = "english-words"
    case foreignWords = "foreign-words"
    case freeMail = "free-mail"
    case twoLevelSuffixes = "two-level-suffixes"
    case placeholderSites = "placeholder-sites"

    /// Whether texts are searched for its phrases; the others are compared with whole addresses or words.
    var isSearched: Bool {
        switch self {
        case .vague, .generic, .aiEverywhere, .chatWithData, .later, .soc2, .soc2Vague, .logs, .services,
            .hostsForClients, .nonprofit, .ofAI, .ofMigration:
            true
        case .serviceNames, .numberWords, .timeWords, .numberedNames, .noCounts, .peopleEndings, .notPeople,
            .englishWords, .foreignWords, .freeMail, .twoLevelSuffixes, .placeholderSites:
            false
        }
    }
}

/// Finds which lists of phrases a text mentions, in one pass over its bytes.
public struct PhraseIndex: Sendable {
    private struct Phrase {
        let start: Int
        let count: Int
        let list: Int
    }

    /// The lists that a text mentions.
    public struct Mentions: Sendable {
        fileprivate let found: [Bool]

        public func contains(_ list: PhraseList) -> Bool {
            PhraseList.allCases.firstIndex(of: list).map { found[$0] } ?? false
        }
    }

    /// All phrases, sorted by their first byte, their bytes one after another.
    private let phrases: [Phrase]
    private let bytes: [UInt8]
    /// Where the phrases of each first byte begin; the next entry is where they end.
    private let starts: [Int]
    /// Whether some phrase begins with two bytes, `first << 8 | second`: few pairs of a text do, and only they are looked at.
    private let begins: [Bool]

    init(_ lists: [PhraseList: [String]]) {
        var all: [(bytes: [UInt8], list: Int)] = []
        for (list, name) in PhraseList.allCases.enumerated() {
            if !name.isSearched { continue }
            all += (lists[name] ?? []).map { (Array($0.lowercased().utf8), list) }.filter { !$0.0.isEmpty }
        }
        all.sort { $0.bytes[0] < $1.bytes[0] }
        var phrases: [Phrase] = []
        var bytes: [UInt8] = []
        for phrase in all {
            phrases.append(Phrase(start: bytes.count, count: phrase.bytes.count, list: phrase.list))
            bytes += phrase.bytes
        }
        self.phrases = phrases
        self.bytes = bytes
        starts = (0...256).map { first in all.count { Int($0.bytes[0]) < first } }
        var begins = Array(repeating: false, count: 1 << 16)
        for phrase in all {
            let first = Int(phrase.bytes[0]) << 8
            // A phrase of one byte begins with whatever follows.
            let seconds = phrase.bytes.count > 1 ? Int(phrase.bytes[1])...Int(phrase.bytes[1]) : 0...255
            for second in seconds { begins[first | second] = true }
        }
        self.begins = begins
    }

    /// The lists of which some phrase stands in the text; capitals from A to Z make no difference.
    public func mentions(in text: String) -> Mentions {
        var found = Array(repeating: false, count: PhraseList.allCases.count)
        let lowered = text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        lowered.withUnsafeBufferPointer { lowered in
            starts.withUnsafeBufferPointer { starts in
                phrases.withUnsafeBufferPointer { phrases in
                    bytes.withUnsafeBufferPointer { bytes in
                        for place in lowered.indices {
                            let first = Int(lowered[place])
                            // The last byte is followed by none: looked at as if by a zero.
                            let second = place + 1 < lowered.count ? Int(lowered[place + 1]) : 0
                            guard begins[first << 8 | second] || second == 0 else { continue }
                            for index in starts[first]..<starts[first + 1] {
                                let phrase = phrases[index]
                                guard phrase.count <= lowered.count - place else { continue }
                                var same = 1
                                while same < phrase.count, lowered[place + same] == bytes[phrase.start + same]
                                {
                                    same += 1
                                }
                                if same == phrase.count { found[phrase.list] = true }
                            }
                        }
                    }
                }
            }
        }
        return Mentions(found: found)
    }
}
