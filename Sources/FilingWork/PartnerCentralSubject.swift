public import StructuredText

/// What an EventBridge event of Partner Central is about; nil for another event.
///
/// Opportunity events carry an identifier and nothing else, so that what they tell is fetched, never believed.
public func partnerCentralSubject(_ envelope: JSON) -> String? {
    guard let source = envelope["source"]?.text, source.hasPrefix("aws.partnercentral-"),
        let detail = envelope["detail"]
    else { return nil }
    return detail.at("opportunity", "identifier")?.text ?? detail.at("benefitApplication", "id")?.text
        ?? detail.at("benefitAllocation", "applicationId")?.text
}
