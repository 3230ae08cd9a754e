public import Units

/// What accounts other than its owner use of a credit.
public struct ForeignUse: Hashable, Sendable {
    public let credit: String
    /// The account that holds the credit.
    public let owner: String
    /// The account whose charges it pays.
    public let account: String
    public internal(set) var amount: Money

    /// How the credit is kept to its owner: a credit's sharing is default, off, or a list of accounts (Billing API, `sharingType`).
    public var step: String {
        "to keep \(credit) to \(owner), the management account sets the credit's sharing to a list of accounts without \(account)"
    }
}

extension CreditsFile {
    /// Who beside a credit's owner uses it, the largest first by credit; needs the applications of the burn-down.
    public func foreignUses(_ burn: BurnDown) -> [ForeignUse] {
        var uses: [ForeignUse] = []
        for application in burn.applications {
            let (grant, line) = (grants[application.grant], table.lines[application.line])
            guard line.account != grant.account else { continue }
            let account = accounts[line.account]
            if let place = uses.firstIndex(where: { $0.credit == grant.id && $0.account == account }) {
                uses[place].amount += application.amount
            } else {
                uses.append(
                    ForeignUse(
                        credit: grant.id, owner: accounts[grant.account], account: account,
                        amount: application.amount))
            }
        }
        return uses.sorted { ($0.credit, $1.amount, $0.account) < ($1.credit, $0.amount, $1.account) }
    }
}
