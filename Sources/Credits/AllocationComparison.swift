public import StructuredText
public import Units

/// What a credit paid of a service in a month, as Billing's GetCreditAllocationHistory tells it.
public struct CreditAllocation: Hashable, Sendable {
    public let credit: String
    public let account: String
    public let service: String
    /// As `2026-12`.
    public let month: String
    /// What it took off the bill; negative where a bill was corrected and the credit got it back.
    public let amount: Money
    /// Whether the bill of the month is still open.
    public let isEstimated: Bool

    public init(
        credit: String, account: String, service: String, month: String, amount: Money, isEstimated: Bool
    ) {
        self.credit = credit
        self.account = account
        self.service = service
        self.month = month
        self.amount = amount
        self.isEstimated = isEstimated
    }
}

/// Where AWS applied a credit otherwise than its documented order would have.
public struct AllocationDifference: Hashable, Sendable {
    public let credit: String
    public let account: String
    public let service: String
    public let month: String
    public let aws: Money
    public let ours: Money
}

/// Compares AWS's history with the documented order of application, credit by credit and month by month.
///
/// What all credits together paid of a service in a month is taken as the charge that there was to pay; each credit begins
/// with what it has left and what the history says that it paid. So the totals agree, and what differs is the order.
///
/// - `credits`: AWS's `CreditData`, a list or an object with `credits`.
/// - Throws: `Diagnostics` when the credits cannot be read.
public func allocationDifferences(_ history: [CreditAllocation], credits: JSON) throws(Diagnostics)
    -> [AllocationDifference]
{
    guard !history.isEmpty else { return [] }
    struct Key: Hashable {
        var credit = ""
        let account: String
        let service: String
        let month: String
    }
    var (charges, paid, spent): ([Key: Money], [Key: Money], [String: Money]) = ([:], [:], [:])
    for entry in history {
        charges[Key(account: entry.account, service: entry.service, month: entry.month), default: .zero] +=
            entry.amount
        paid[
            Key(credit: entry.credit, account: entry.account, service: entry.service, month: entry.month),
            default: .zero] += entry.amount
        // What is left leaves open bills out: what they took is not off it yet.
        if !entry.isEstimated { spent[entry.credit, default: .zero] += entry.amount }
    }
    let lines = charges.sorted {
        ($0.key.month, $0.key.account, $0.key.service) < ($1.key.month, $1.key.account, $1.key.service)
    }.map { key, amount -> JSON in
        .object([
            "month": .string(key.month), "account": .string(key.account), "service": .string(key.service),
            "amount": .string(amount.exactString),
        ])
    }
    let list = if case .array = credits { credits.items } else { credits["credits"]?.items ?? [] }
    let grants = list.map { credit -> JSON in
        let left =
            (credit["remainingAmount"]?["currencyAmount"]?.text ?? credit["remainingAmount"]?.text)
            .flatMap { try? Money(parsing: $0) } ?? .zero
        let whole = left + (credit["creditId"]?.text.flatMap { spent[$0] } ?? .zero)
        // A credit that was disabled since has paid while it was not.
        return credit.setting("remainingAmount", to: .string(whole.exactString))
            .setting("creditStatus", to: "ENABLED")
    }
    let file = try CreditsFile(
        charges: Array(JSON.array(lines).compact.utf8), grants: Array(JSON.array(grants).compact.utf8),
        products: .everything)
    let burn = burnDown(
        file.table, with: file.grants,
        strategy: ApplicationStrategy(order: .published, expiringMonth: .whole),
        in: file.organization, recordsApplications: true)
    var ours: [Key: Money] = [:]
    for use in burn.applications {
        let line = file.table.lines[use.line]
        ours[
            Key(
                credit: file.grants[use.grant].id, account: file.accounts[line.account],
                service: file.services[line.service], month: burn.firstMonth.adding(use.month).text),
            default: .zero] += use.amount
    }
    return Set(paid.keys).union(ours.keys).filter { paid[$0] ?? .zero != ours[$0] ?? .zero }
        .sorted {
            ($0.month, $0.credit, $0.account, $0.service) < ($1.month, $1.credit, $1.account, $1.service)
        }
        .map { key in
            AllocationDifference(
                credit: key.credit, account: key.account, service: key.service, month: key.month,
                aws: paid[key] ?? .zero, ours: ours[key] ?? .zero)
        }
}
