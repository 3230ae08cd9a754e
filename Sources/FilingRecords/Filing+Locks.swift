public import Filings
public import PartnerCentral
public import StructuredText

extension Filing {
    /// The opportunity as it was sent, and what of it may change in the state that its review has; nil while all may.
    public func locks(_ rules: PartnerCentralRules) -> (held: JSON, editable: [String])? {
        guard let opportunity else { return nil }
        switch opportunity.reviewStatus {
        case "Pending Submission": return nil
        case "Action Required": return (opportunity.sent, rules.editableInActionRequired)
        default: return (opportunity.sent, [])
        }
    }
}
