public import Units

/// A credit code without its secret, which lies sealed elsewhere.
public struct CreditCode: Hashable, Sendable {
    public enum State: String, CaseIterable, Sendable {
        case received
        /// Sending it to AWS was decided; whether it arrived is not known yet.
        case redeeming
        case redeemed
        case refused
    }

    /// Our own name of it: a keyed hash, the same whenever the code is read.
    public let id: String
    public let allocation: String
    public let account: String
    public let amount: Money
    /// As AWS wrote it.
    public let expires: String
    /// AWS's word for it: ACTIVE, INACTIVE or FULFILLED.
    public internal(set) var status = "ACTIVE"
    /// The credits that were on the balance before it was first sent; nil until then.
    public internal(set) var before: [String]?
    public internal(set) var state: State
    public internal(set) var shown: Instant?
    /// The credit it became, by AWS's number.
    public internal(set) var credit: String?

    public init(id: String, allocation: String, account: String, amount: Money, expires: String) {
        self.id = id
        self.allocation = allocation
        self.account = account
        self.amount = amount
        self.expires = expires
        state = .received
    }

    /// Whether it was said or sent that it is on the balance, and AWS has shown it nowhere yet.
    public var isOnlySaid: Bool { state == .redeemed && credit == nil && status != "FULFILLED" }

    /// Whether the credit is on the balance, by us or by somebody else.
    public var isLanded: Bool { state == .redeemed || status == "FULFILLED" }
}

/// A credit on the balance, as Billing's GetCredits told it.
public struct BalanceCredit: Hashable, Sendable {
    public let id: String
    /// nil when AWS's amount could not be read: never taken for nothing.
    public let initial: Money?
    public let remaining: Money?
    /// In milliseconds since 1970; nil when AWS tells none.
    public let starts: Int64?
    /// In milliseconds since 1970; nil when AWS tells none.
    public let ends: Int64?
    /// AWS's names of what it pays, none for everything; nil when AWS tells no list.
    public let products: [String]?

    public init(
        id: String, initial: Money?, remaining: Money?, starts: Int64? = nil, ends: Int64?,
        products: [String]? = nil
    ) {
        self.id = id
        self.initial = initial
        self.remaining = remaining
        self.starts = starts
        self.ends = ends
        self.products = products
    }
}
