public import StructuredText

/// What a check found.
///
/// Four words and never two: what was not looked at has not passed.
public enum Verdict: String, Sendable, CaseIterable {
    case pass
    case fail
    /// There is nothing that it could fail for, and the listing shows it.
    case notApplicable
    /// It could not be looked at: refused, unknown, or not known yet.
    case notEvaluated

    /// Of two answers about one thing the one that asks for more.
    func worse(_ other: Verdict) -> Verdict {
        let order: [Verdict] = [.notApplicable, .pass, .notEvaluated, .fail]
        return (order.firstIndex(of: self) ?? 0) < (order.firstIndex(of: other) ?? 0) ? other : self
    }
}

/// One check of one resource, or of the account.
public struct CheckResult: Sendable {
    public let control: Control
    public let verdict: Verdict
    /// The resource's address or ARN; nil for the account, or where there is none.
    public let resource: String?
    public let region: String?
    /// What was seen.
    public let observed: String

    /// What tells it from every other result of one pass.
    var name: String { "\(control.id)/\(region ?? "-")/\(resource ?? "-")" }

    public var json: JSON {
        .object([
            "check": .string(control.id), "status": .string(verdict.rawValue),
            "criteria": .array(control.criteria.map(JSON.string)),
            "resource": .optional(resource), "region": .optional(region),
            "reason": .string(
                verdict == .fail ? "\(control.title): \(control.why)" : observed),
            "observed": .string(observed), "expected": .string(control.expected),
            "fix": .string("\(control.fix) (console: \(control.console))"),
        ])
    }
}
