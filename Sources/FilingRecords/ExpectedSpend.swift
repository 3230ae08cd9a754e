internal import StructuredText

/// The expected monthly spend of an opportunity.
enum ExpectedSpend {
    static let path = "Project.ExpectedCustomerSpend"

    /// A monthly amount in the form in which Partner Central takes it.
    ///
    /// - Parameter estimate: the address of AWS Pricing Calculator's estimate, where the founder has one.
    static func value(_ amount: JSON, estimate: String? = nil) -> JSON {
        guard amount.items.isEmpty else { return amount }
        let item = JSON.object([
            "Amount": .string(amount.text ?? amount.compact), "CurrencyCode": "USD",
            "Frequency": "Monthly",
            "TargetCompany": "AWS",
        ])
        return .array([item.setting("EstimationUrl", to: estimate.map { .string($0) })])
    }
}
