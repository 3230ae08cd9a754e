internal import StructuredText

/// The expected monthly spend of an opportunity.
enum ExpectedSpend {
    static let path = "Project.ExpectedCustomerSpend"

    /// A monthly amount in the form in which Partner Central takes it.
    static func value(_ amount: JSON) -> JSON {
        guard amount.items.isEmpty else { return amount }
        return .array([
            .object([
                "Amount": .string(amount.text ?? amount.compact), "CurrencyCode": "USD",
                "Frequency": "Monthly",
                "TargetCompany": "AWS",
            ])
        ])
    }
}
