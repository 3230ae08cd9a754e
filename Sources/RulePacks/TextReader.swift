/// Reads what a free text says and, more, what it does not: the service, the amount and the time that a reviewer looks for.
public struct TextReader: Sendable {
    /// What was found in a text.
    public struct Reading: Hashable, Sendable {
        /// Different AWS services by name.
        public let services: Int
        package let words: Int
        public let hasAmount: Bool
        public let hasTime: Bool
        /// Whether somebody is named who works with it.
        public let hasUser: Bool
        /// Whether it is English; no other language is read.
        public let isEnglish: Bool

        /// Whether a reviewer could price it: a service, with an amount or a time, or many services each with its part.
        public var isConcrete: Bool {
            guard services > 0 else { return false }
            if hasAmount || hasTime { return true }
            return services >= 4 && words * 10 >= services * 33
                || services >= 7 && words * 10 >= services * 22
        }
    }

    private let services: Set<String>
    private let numbers: Set<String>
    private let times: Set<String>
    private let namesBeforeNumbers: Set<String>
    private let noCounts: Set<String>
    private let people: [String]
    private let notPeople: Set<String>
    private let english: Set<String>
    private let foreign: Set<String>
    private static let periods: Set<String> = [
        "month", "day", "week", "year", "night", "minute", "hour", "second",
    ]

    init(_ phrases: [PhraseList: [String]]) {
        func set(_ list: PhraseList) -> Set<String> { Set(phrases[list] ?? []) }
        services = set(.serviceNames)
        numbers = set(.numberWords)
        times = set(.timeWords)
        namesBeforeNumbers = set(.numberedNames)
        noCounts = set(.noCounts)
        people = phrases[.peopleEndings] ?? []
        notPeople = set(.notPeople)
        english = set(.englishWords)
        foreign = set(.foreignWords)
    }

    public func read(_ text: String) -> Reading {
        let tokens = TextReader.tokens(text)
        let words = tokens.map { token in String(token.filter { $0.isLetter || $0.isNumber }) }
        var found: Set<String> = []
        var (isAmount, isTime, isUser) = (false, false, false)
        for place in words.indices {
            let (word, before) = (words[place], place > 0 ? words[place - 1] : "")
            let after = place + 1 < words.count ? words[place + 1] : ""
            for name in [word, "\(word) \(after)"] where services.contains(name) { found.insert(name) }
            // Compounds such as "fargate/aurora", "lambda+rds" are several words.
            for part in tokens[place].split(whereSeparator: { !$0.isLetter && !$0.isNumber })
            where services.contains(String(part)) {
                found.insert(String(part))
            }
            isAmount = isAmount || self.isAmount(tokens[place], word, before: before, after: after)
            isTime =
                isTime || times.contains(word) || tokens[place].contains("/mo")
                || tokens[place].contains("/day")
                || TextReader.periods.contains(after) && ["per", "a", "each", "every"].contains(word)
            isUser =
                isUser
                || word.count > 5 && !notPeople.contains(word) && people.contains { word.hasSuffix($0) }
        }
        return Reading(
            services: found.count, words: tokens.count, hasAmount: isAmount, hasTime: isTime, hasUser: isUser,
            isEnglish: isEnglish(text, words))
    }

    /// Whether a number tells how much: not one in a name, no year, no share, no market and no award that is wished for.
    private func isAmount(_ token: String, _ word: String, before: String, after: String) -> Bool {
        if numbers.contains(word) { return !noCounts.contains(after) && !after.isEmpty }
        let isMoney = token.hasPrefix("$")
        let rest = token.drop { !$0.isNumber && !$0.isLetter }
        guard let first = rest.first, first.isNumber else { return false }
        let digits = rest.prefix { $0.isNumber || $0 == "," || $0 == "." }
        let tail = rest.dropFirst(digits.count)
        let plain = digits.filter(\.isNumber)
        if namesBeforeNumbers.contains(before) || noCounts.contains(after) { return false }
        if plain.count == 4, plain.hasPrefix("19") || plain.hasPrefix("20"), tail.isEmpty, !isMoney {
            return false
        }
        for end in ["x", "%", "°", "/7", "-bit"] where tail.hasPrefix(end) { return false }
        if after == "%" { return false }
        if isMoney {
            if ["b", "bn", "m"].contains(tail) || ["million", "billion"].contains(after) { return false }
            if plain.count >= 5, plain.hasSuffix("000") { return false }
        }
        return true
    }

    /// Other languages are told by their own little words, and by letters that English does not write with.
    private func isEnglish(_ text: String, _ words: [String]) -> Bool {
        let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
        let latin = letters.count { $0.value < 0x250 }
        guard latin * 10 >= letters.count * 7 else { return false }
        let own = words.count { english.contains($0) }
        let other = words.count { foreign.contains($0) }
        if other >= 3, other > own { return false }
        // A language whose little words are not known here gives itself away by its letters.
        let accented = letters.count { $0.value >= 0x80 }
        return accented < 3 || own * 12 >= words.count
    }

    /// The words of a text in lower case, with what stands inside them.
    private static func tokens(_ text: String) -> [String] {
        text.lowercased().split { $0.isWhitespace || "()[]{}\"“”;:!?—–→|".contains($0) }.compactMap { word in
            let trimmed = word.drop { ".,'~".contains($0) }
            var end = trimmed
            while let last = end.last, ".,'".contains(last) { end.removeLast() }
            return end.isEmpty ? nil : String(end)
        }
    }
}
