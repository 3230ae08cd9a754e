internal import AWSClient
public import StructuredText
public import Units

extension CreditDesk {
    /// A reading as it is kept, in AWS's own field names.
    public static func document(
        _ account: String, _ credits: [BillingCredit], _ history: History, at moment: Instant
    ) -> JSON {
        .object([
            "schema": "cloudroute/credits/1", "accountId": .string(account),
            "readAt": .string(isoTime(moment.milliseconds)), "credits": .array(credits.map(\.data)),
            "history": .array(history.entries), "partialResults": .bool(history.isPartial),
            "failedMonths": .array(history.failedMonths.map { .string($0) }),
        ])
    }
}
