internal import Units

extension Question {
    /// Whether it is answered by a number.
    var asksNumber: Bool {
        switch control {
        case .integer, .money: true
        case .text, .email, .website, .choice, .choices, .yesOrNo, .month, .day: false
        }
    }

    /// What somebody typed, as the file holds it: countries and regions by their codes, months and days as ISO 8601 writes them,
    /// amounts as plain numbers, so that nothing is refused for its form and nobody has to be told the form.
    ///
    /// `United States` is `US`, `May 2026` and `5/2026` are `2026-05`, `11 Jan 2027` is `2027-01-11`, `$2,400/mo` and `2.4k` are
    /// `2400`, `Frankfurt` is `eu-central-1`. What cannot be read stays as it was typed, and the field's check names it.
    public func normalized(_ typed: String) -> String {
        let text = String(typed.map { $0.isNewline ? " " : $0 })
        switch control {
        case .yesOrNo: return text == "yes" ? "true" : text == "no" ? "false" : text
        case .integer, .money: return TypedAnswer.number(text)
        case .month: return TypedAnswer.month(text) ?? text
        case .day: return TypedAnswer.day(text) ?? text
        case .text, .email, .website, .choice, .choices: break
        }
        // Numbers of accounts are written in groups.
        if path == "hosting.aws_account.id" { return text.filter { $0 != "-" && !$0.isWhitespace } }
        if path == "company.country" { return Places.country(text) ?? text }
        return path == "stack.region" ? Places.region(text) ?? text : text
    }
}

/// Reads numbers, months and days in the forms in which people write them.
package enum TypedAnswer {
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]

    /// Without dollars, thousands separators and the words for "a month"; with `k` and `m` worked out.
    ///
    /// What could be read in two ways is left as it was typed: another currency, a comma that is no thousands separator.
    package static func number(_ text: String) -> String {
        var rest = text.lowercased()
        if rest.hasPrefix("~") { rest.removeFirst() }
        for word in [
            "per month", "a month", "/month", "/mo", "/m", "monthly", "us dollars", "dollars", "usd",
        ] {
            rest = rest.replacing(word, with: " ")
        }
        rest = String(trimming(rest[...]))
        if rest.hasPrefix("$") { rest = String(trimming(rest.dropFirst())) }
        let zeros = rest.hasSuffix("k") ? 3 : rest.hasSuffix("m") ? 6 : 0
        if zeros > 0 { rest.removeLast() }
        guard rest.utf8.count <= 24, let digits = ungrouped(rest) else { return text }
        guard zeros > 0 else { return digits }
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        let fraction = parts.count == 2 ? String(parts[1]) : ""
        guard fraction.count <= zeros else { return text }
        let whole = "\(parts[0])\(fraction)\(String(repeating: "0", count: zeros - fraction.count))"
        let significant = whole.drop { $0 == "0" }
        return significant.isEmpty ? "0" : String(significant)
    }

    /// Whether a number is 2.400 to some and 2,400 to others.
    package static func isAmbiguous(_ text: String) -> Bool {
        text.wholeMatch(of: /[1-9][0-9]{0,2}\.[0-9]{3}/) != nil
    }

    /// Digits with one point at most, without the separators between groups of three; nil for anything else.
    private static func ungrouped(_ text: String) -> String? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = parts.first, !whole.isEmpty else { return nil }
        func isDigits(_ part: Substring) -> Bool {
            !part.isEmpty && part.allSatisfy { $0.isASCII && $0.isNumber }
        }
        guard parts.count == 1 || isDigits(parts[1]) else { return nil }
        let groups = whole.split(omittingEmptySubsequences: false) { ",_ ".contains($0) }
        guard groups.allSatisfy(isDigits), groups.count == 1 || groups[0].count <= 3,
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        return groups.joined() + (parts.count == 2 ? ".\(parts[1])" : "")
    }

    /// `2026-05` of `May 2026`, `2026/5`, `05/2026` or `2026-05`; nil for what names no month and year.
    static func month(_ text: String) -> String? {
        var words = self.words(text)
        // Of a whole day its month.
        if words.count == 3 { return day(text).map { String($0.prefix(7)) } }
        guard words.count == 2 else { return nil }
        // `May '26`
        if let last = words.last, ["'", "\u{2019}"].contains(last.prefix(1)), last.count == 3 {
            words[1] = "20\(last.dropFirst())"
        }
        for (month, year) in [(words[0], words[1]), (words[1], words[0])] {
            if year.count == 4, let number = Int(year, in: 1990...2100), let month = self.month(of: month) {
                return Month(year: number, month: month).text
            }
        }
        return nil
    }

    /// `2027-01-11` of `11 Jan 2027`, `Jan 11, 2027` or `2027/1/11`; of figures alone only with the year first, for `1/2/2027` is
    /// another day in another country.
    package static func day(_ text: String) -> String? {
        let words = self.words(text)
        guard words.count == 3 else { return nil }
        func made(_ year: String, _ month: String, _ day: String) -> String? {
            var day = day
            for ending in ["st", "nd", "rd", "th"] where day.hasSuffix(ending) { day.removeLast(2) }
            guard year.count == 4, let year = Int(year, in: 1990...2100), let month = self.month(of: month),
                let day = Int(day, in: 1...31)
            else { return nil }
            return Day(year: year, month: month, day: day)?.text
        }
        if words[0].count == 4, words[0].allSatisfy(\.isNumber) { return made(words[0], words[1], words[2]) }
        if words[0].first?.isLetter == true { return made(words[2], words[0], words[1]) }
        if words[1].first?.isLetter == true { return made(words[2], words[1], words[0]) }
        return nil
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { " ,/.-".contains($0) }.map(String.init)
    }

    private static func month(of word: String) -> Int? {
        if let number = Int(word, in: 1...12) { return number }
        guard word.count >= 3, word.allSatisfy(\.isLetter) else { return nil }
        return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
    }

}
