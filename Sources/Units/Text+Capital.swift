extension StringProtocol {
    /// The same text with a capital at its start: a word that begins a sentence or a label.
    public var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// `in review` of `IN_REVIEW`: a word of an interface as people read it; what is no such word stays as it is.
    public var plainWord: String {
        contains("_") || !contains(where: \.isLowercase)
            ? lowercased().replacing("_", with: " ") : String(self)
    }

    /// `Customer use case` of `CustomerUseCase`: a name of an interface as people read it; abbreviations stay as they are.
    public var spacedName: String {
        var words = ""
        var before: Character = " "
        for letter in self {
            let begins = letter.isUppercase && (before.isLowercase || before.isNumber)
            words += begins ? " \(letter.lowercased())" : String(letter)
            before = letter
        }
        return words.capitalizedFirst
    }
}
