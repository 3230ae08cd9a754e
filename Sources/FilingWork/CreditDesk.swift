public import AWSClient
internal import AWSModels
public import Engagements
public import Persistence
public import RulePacks
public import StructuredText
public import Units

/// Brings codes onto the balance, and reads the balance: with the keys of the account that receives the credit.
public struct CreditDesk: Sendable {
    let engagements: EngagementStore
    let filings: FilingStore
    let billing: ServiceClient
    let now: @Sendable () -> Instant

    public init(
        engagements: EngagementStore, filings: FilingStore, runtime: ClientRuntime,
        now: @escaping @Sendable () -> Instant
    ) {
        self.engagements = engagements
        self.filings = filings
        billing = ServiceClient(.billing, runtime: runtime)
        self.now = now
    }

    public enum Outcome: Sendable, Hashable {
        /// On the balance; the credit's number when AWS shows it already.
        case redeemed(credit: String?)
        /// AWS refused the code.
        case refused(String)
        /// No answer came and the balance does not show it: it must be looked at again before it is sent again.
        case unclear(String)
    }

    /// Redeems a code: the intent first, then the call, then the balance.
    ///
    /// RedeemCredits has no client token and is not idempotent: after a call without an answer the balance decides, and a
    /// code is sent again only when the balance does not show it.
    /// - Throws: ``AWSError`` when nothing was sent; ``StoreError``; ``Refusal``.
    public func redeem(_ id: String, _ scope: Scope, _ track: TrackID) async throws -> Outcome {
        guard let filing = try await engagements.load(scope)?.filing(track),
            let code = filing.codes.first(where: { $0.id == id })
        else { throw Refusal.notFound }
        let worker = scope.asWorker
        func record(_ events: [FilingEvent]) async throws {
            try await engagements.handle(.filing(track, .record(events)), worker, at: now())
        }
        switch code.state {
        case .redeemed: return .redeemed(credit: code.credit)
        case .refused, .received:
            let balance = try await credits(of: code.account)
            try await record([
                .balanceRead(balance.map(\.summary), isExpired: false), .redemptionIntended(id),
            ])
        case .redeeming:
            // An earlier call has no known outcome.
            if let credit = Self.arrived(code, filing, try await credits(of: code.account)) {
                try await record([.redeemed(id, credit: credit)])
                return .redeemed(credit: credit)
            }
        }
        guard let secret = try await filings.open(code: id, scope) else {
            throw StoreError.damaged("the code is not in the database any more")
        }
        guard let known = try await engagements.load(scope)?.filing(track) else { throw Refusal.notFound }
        do {
            _ = try await billing.call("RedeemCredits", .object(["promoCode": .string(secret)]))
        } catch {
            switch error.kind {
            case .validation, .refused, .conflict, .notFound:
                // Refused because an earlier call has redeemed it?
                if let credit = Self.arrived(code, known, try await credits(of: code.account)) {
                    try await record([.redeemed(id, credit: credit)])
                    return .redeemed(credit: credit)
                }
                let words = error.fields.first?.message ?? error.message
                try await record([.redemptionRefused(id, reason: String(words.prefix(500)))])
                return .refused(words)
            case .unknownOutcome:
                if let balance = try? await credits(of: code.account),
                    let credit = Self.arrived(code, known, balance)
                {
                    try await record([.redeemed(id, credit: credit)])
                    return .redeemed(credit: credit)
                }
                return .unclear(error.message)
            case .throttled, .unavailable, .denied, .quota:
                // It was not carried out.
                try await record([.redemptionUndone(id)])
                throw error
            }
        }
        let credit = (try? await credits(of: code.account)).flatMap { Self.arrived(code, known, $0) }
        try await record([.redeemed(id, credit: credit)])
        return .redeemed(credit: credit)
    }

    /// The credit that a code became: of its amount, not on the balance before, not another code's.
    static func arrived(_ code: CreditCode, _ filing: Filing, _ balance: [BillingCredit]) -> String? {
        let before = Set(filing.balance.map(\.id))
        let taken = Set(filing.codes.compactMap(\.credit))
        return balance.first { credit in
            credit.initial == code.amount && !before.contains(credit.id) && !taken.contains(credit.id)
        }?.id
    }

    /// A credit with everything that Billing tells.
    public struct BillingCredit: Sendable {
        public let id: String
        public let initial: Money
        public let remaining: Money
        /// AWS's own CreditData, with moments as days.
        public let data: JSON
        public let ends: Int64?

        public var summary: BalanceCredit {
            BalanceCredit(id: id, initial: initial, remaining: remaining, ends: ends)
        }
    }

    /// The credits of an account, a year back.
    ///
    /// - Throws: ``AWSError``.
    public func credits(of account: String) async throws(AWSError) -> [BillingCredit] {
        let start = (now().milliseconds - 364 * 86_400_000) / 1_000
        let reply = try await billing.call(
            "GetCredits", .object(["accountId": .string(account), "startDate": .integer(Int(start))]))
        return (reply.json["credits"]?.items ?? []).compactMap { item in
            guard let id = item["creditId"]?.text else { return nil }
            var data = item
            for key in ["startDate", "endDate", "exhaustDate"] {
                let moment = item[key].flatMap { Billing.CreditData(json: .object([.init("startDate", $0)])).startDate }
                // Billing writes seconds; files write days.
                if let milliseconds = moment?.milliseconds {
                    data = data.setting(key, to: .string(String(isoTime(milliseconds).prefix(10))))
                }
            }
            let ends = Billing.CreditData(json: item).endDate?.milliseconds
            return BillingCredit(
                id: id, initial: Self.amount(item["initialAmount"]), remaining: Self.amount(item["remainingAmount"]),
                data: data, ends: ends)
        }
    }

    static func amount(_ json: JSON?) -> Money {
        json?["currencyAmount"]?.text.flatMap { try? Money(parsing: $0) } ?? .zero
    }

    /// What each credit paid, by service and month; months that AWS could not tell are named.
    public struct History: Sendable {
        public let entries: [JSON]
        public let failedMonths: [String]
        public let isPartial: Bool
    }

    /// The allocation history of an account, at most 24 months back, this month included.
    ///
    /// - Throws: ``AWSError``.
    public func history(of account: String, months: Int) async throws(AWSError) -> History {
        let today = isoTime(now().milliseconds)
        let parts = today.split(separator: "-").compactMap { Int($0) }
        let count = min(max(1, months), 24)
        let last = (parts.first ?? 1970) * 12 + (parts.dropFirst().first ?? 1)
        func seconds(_ month: Int) -> Int {
            let (year, number) = ((month - 1) / 12, (month - 1) % 12 + 1)
            let text = "\(year)-\(number < 10 ? "0" : "")\(number)-01T00:00:00Z"
            return Int((Timestamp(text).milliseconds ?? 0) / 1_000)
        }
        var (entries, failed, isPartial): ([JSON], [String], Bool) = ([], [], false)
        var token: JSON?
        repeat {
            var input = JSON.object([
                "accountId": .string(account), "startDate": .integer(seconds(last - count + 1)),
                "endDate": .integer(seconds(last + 1)),
            ])
            input = input.setting("nextToken", to: token)
            let json = try await billing.call("GetCreditAllocationHistory", input).json
            entries += json["creditAllocationHistoryList"]?.items ?? []
            for month in (json["failedMonths"]?.items ?? []).compactMap(\.text) where !failed.contains(month) {
                failed.append(month)
            }
            if json["partialResults"] == .bool(true) { isPartial = true }
            let next = json["nextToken"]?.text
            token = next.map { .string($0) }
        } while token != nil && entries.count < 200_000
        return History(entries: entries, failedMonths: failed.sorted(), isPartial: isPartial)
    }

    /// Tells the filing what its codes became on the balance.
    public func record(_ balance: [BillingCredit], _ scope: Scope, _ track: TrackID) async throws {
        guard let filing = try await engagements.load(scope)?.filing(track) else { return }
        let mine = balance.filter { credit in filing.codes.contains { $0.account == credit.data["accountId"]?.text } }
        var events: [FilingEvent] = []
        // A credit that did not show at once is found now.
        for code in filing.codes where code.state == .redeemed && code.credit == nil {
            if let credit = Self.arrived(code, filing, mine) { events.append(.redeemed(code.id, credit: credit)) }
        }
        let own = Set(filing.codes.compactMap(\.credit))
        let ended = mine.filter { own.contains($0.id) }
        let isExpired = !ended.isEmpty && ended.allSatisfy { ($0.ends ?? .max) < now().milliseconds }
        let summaries = mine.map(\.summary)
        if summaries != filing.balance || isExpired != filing.isExpired {
            events.append(.balanceRead(summaries, isExpired: isExpired))
        }
        guard !events.isEmpty else { return }
        try await engagements.handle(.filing(track, .record(events)), scope.asWorker, at: now())
    }
}
