/// A piece of work with its weeks and its evidence.
public struct WorkPackage: Sendable {
    public struct Step: Sendable {
        public let week: Int
        public let service: String
        public let work: String
        public let evidence: String
        public let criteria: [String]
        public let sources: [Source]
        /// Of which companies it is a step.
        package let when: [Condition]
    }

    public let id: String
    public let name: String
    public let weeks: ClosedRange<Int>
    public let notFunded: Sourced<String>
    public let steps: [Step]

    /// The steps that a company's own stack calls for.
    package func steps(for facts: Facts) -> [Step] { steps.filter { $0.when.hold(facts) == true } }
}

/// A pattern of Bedrock proof of concept.
public struct POCPattern: Sendable {
    public let id: String
    public let name: String
    public let architecture: String
    public let metric: String
    public let needsRetrieval: Bool
    public let sources: [Source]
}

/// A situation in which founders come: a platform limit, a stalled deal, an AI launch, a cloud exit.
public struct Moment: Sendable {
    public let id: String
    public let name: String
    public let when: [Condition]
    public let text: String
    public let sources: [Source]
}
