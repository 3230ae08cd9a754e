public import Filings
package import PartnerCentral
package import StructuredText

extension Filing {
    /// The opportunity as it was sent, and what of it may change in the state that its review has; nil while all may.
    package func locks(_ rules: PartnerCentralRules) -> (held: JSON, editable: [String])? {
        guard let opportunity else { return nil }
        switch opportunity.reviewStatus {
        case "Pending Submission": return nil
        case "Action Required": return (opportunity.sent, rules.editableInActionRequired)
        default: return (opportunity.sent, [])
        }
    }

    /// Whether a field is the one of a path, or lies within it.
    static func lies(_ field: String, within path: String) -> Bool {
        field == path || field.hasPrefix("\(path).") || field.hasPrefix("\(path)[")
    }

    /// Whether a field is one of those that may change, or lies within one.
    package static func isEditable(_ field: String, _ editable: [String]) -> Bool {
        editable.contains { lies(field, within: $0) }
    }

    /// Why some of these answers would change nothing any more; nil where all count.
    public func lock(of answers: [FilingEvent.Answered]) -> String? {
        for answer in answers { if let why = lock(of: answer.field) { return "\(answer.field): \(why)." } }
        return nil
    }

    /// Why an answer to a field would change nothing any more, with what can be changed now; nil where it counts.
    package func lock(of field: String, _ rules: PartnerCentralRules = .embedded) -> String? {
        guard !isOver else { return nil }
        if isEnding { return "the filing is being closed; after that the track can be filed anew" }
        if field.hasPrefix("$") {
            switch application?.status {
            case nil, "PENDING_SUBMISSION"?, "ACTION_REQUIRED"?: return nil
            case let status?:
                return
                    "AWS has the benefit application (\(status)): its fields can be changed when AWS asks for it"
            }
        }
        if portal != nil { return "it was applied for in the portal as it is" }
        guard let locked = locks(rules) else { return nil }
        if Self.isEditable(field, locked.editable) { return nil }
        let status = opportunity?.reviewStatus ?? ""
        return locked.editable.isEmpty
            ? "AWS has the opportunity (\(status)): nothing of it can be changed now"
            : "AWS has locked it (\(status)); what can be changed now: \(locked.editable.joined(separator: ", "))"
    }
}
