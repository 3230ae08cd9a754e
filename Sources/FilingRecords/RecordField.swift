public import StructuredText

/// One field of the opportunity with where its value comes from.
public struct RecordField: Sendable {
    public let path: String
    public let value: JSON
    /// A field of the company file, `answer`, `plan`, or the rule that sets it.
    public let origin: String
}
