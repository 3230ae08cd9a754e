public import Credits
public import Spend
public import Units

/// Past bills that leave out what credits paid, told by credits that paid more in the same months than was billed.
public struct NetBills: Sendable, Hashable {
    /// What the credits paid since they started.
    public let paid: Money
    /// What the bills sum to since then.
    public let billed: Money

    /// How many times what the bills allow for the credits must have paid; months that are not among the bills are taken at the
    /// largest of them.
    private static let margin: Int128 = 2

    /// - Returns: nil where the bills may be gross, which includes all that cannot be told.
    ///
    /// Cost Explorer's total is net of credits unless it is asked otherwise (Cost Explorer, RECORD_TYPE): about $0 while they last.
    public init?(_ actuals: Actuals, credits: [CreditRecord]) {
        let used = credits.compactMap { credit in
            credit.initial.map { (paid: $0 - credit.amount, month: credit.starts.month) }
        }.filter { $0.paid > .zero }
        guard let start = used.map(\.month).min() else { return nil }
        paid = used.map(\.paid).total()
        let skipped = max(0, min(actuals.amounts.count, start.number - actuals.firstMonth.number))
        billed = actuals.amounts.dropFirst(skipped).total()
        let unseen = max(0, actuals.firstMonth.number - start.number) + 1
        let most = billed.attodollars + (actuals.amounts.max() ?? .zero).attodollars * Int128(unseen)
        guard paid.attodollars > most * NetBills.margin else { return nil }
    }
}
