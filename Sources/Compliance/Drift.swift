public import StructuredText

/// What two passes over one account no longer agree on.
public struct Drift: Sendable {
    public struct Change: Sendable {
        public let check: String
        public let resource: String?
        public let region: String?
        /// Nil where it was not there.
        public let before: Verdict?
        public let after: Verdict?
        public let observed: String

        public var json: JSON {
            .object([
                "check": .string(check), "resource": .optional(resource), "region": .optional(region),
                "before": .optional(before?.rawValue), "after": .optional(after?.rawValue),
                "observed": .string(observed),
            ])
        }
    }

    public let changes: [Change]
    /// What passed and fails now, or is new and fails.
    public var isWorse: Bool { changes.contains { $0.after == .fail } }

    public init(_ before: [CheckResult], _ after: [CheckResult]) {
        /// Each thing once, as the worst that was said of it.
        func worst(_ results: [CheckResult]) -> [String: CheckResult] {
            Dictionary(results.map { ("\($0.control.id) \($0.region ?? "") \($0.resource ?? "")", $0) }) {
                $0.verdict.worse($1.verdict) == $0.verdict ? $0 : $1
            }
        }
        let (old, new) = (worst(before), worst(after))
        changes = Set(old.keys).union(new.keys).sorted().compactMap { key in
            let (was, now) = (old[key], new[key])
            guard was?.verdict != now?.verdict, let either = now ?? was else { return nil }
            return Change(
                check: either.control.id, resource: either.resource, region: either.region,
                before: was?.verdict,
                after: now?.verdict, observed: now?.observed ?? "it is no longer there")
        }
    }
}
