public import Units

/// A question that a reviewer asks, as a rule over facts.
public final class ReviewerQuestion: Sendable {
    public enum Severity: String, CaseIterable, Sendable, Comparable {
        case note
        case warning
        case error

        public static func < (a: Severity, b: Severity) -> Bool {
            (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
        }
    }

    public let id: String
    public let name: String
    public let severity: Severity
    /// Whether a free text alone can be asked.
    public let readsText: Bool
    public let when: [Condition]
    /// Dotted path of the company file that the finding points at.
    public let path: String
    public let text: String
    public let cost: String
    public let fix: String
    public let sources: [Source]

    init(
        id: String, name: String, severity: Severity, readsText: Bool, when: [Condition], path: String,
        text: String, cost: String, fix: String, sources: [Source]
    ) {
        self.id = id
        self.name = name
        self.severity = severity
        self.readsText = readsText
        self.when = when
        self.path = path
        self.text = text
        self.cost = cost
        self.fix = fix
        self.sources = sources
    }
}

/// The reviewer's questions with the phrases and thresholds that the facts about a text are made from.
public struct Review: Sendable {
    public let questions: [ReviewerQuestion]
    public let phrases: [PhraseList: [String]]
    public let specificWords: Int
    public let itemizedServices: Int
    /// What an itemized project costs a month at least: less is a number in a field.
    public let itemizedMonthly: Money
    /// Words that describe a piece of work at least.
    public let describedWords: Int
    /// Items with which an evaluation tells anything.
    public let evaluationItems: Int
    /// Months ahead within which a SOC 2 audit counts.
    public let soc2WindowMonths: Int
    /// The phrases, ready to be searched for.
    public let phraseIndex: PhraseIndex
    public let reader: TextReader

    init(
        questions: [ReviewerQuestion], phrases: [PhraseList: [String]], specificWords: Int,
        itemizedServices: Int, itemizedMonthly: Money, describedWords: Int, evaluationItems: Int,
        soc2WindowMonths: Int
    ) {
        self.questions = questions
        self.phrases = phrases
        self.specificWords = specificWords
        self.itemizedServices = itemizedServices
        self.itemizedMonthly = itemizedMonthly
        self.describedWords = describedWords
        self.evaluationItems = evaluationItems
        self.soc2WindowMonths = soc2WindowMonths
        phraseIndex = PhraseIndex(phrases)
        reader = TextReader(phrases)
    }
}
