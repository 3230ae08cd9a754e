/// Whose page a link opens.
public enum LinkReader: String, Sendable {
    /// Of whoever weighs the application.
    case reviewer
    /// Of whoever audits the account: passes, populations, evidence.
    case auditor

    /// As the log names it; what was made before there were auditors is a reviewer's.
    init(_ text: String?) { self = text.flatMap(Self.init(rawValue:)) ?? .reviewer }
}
