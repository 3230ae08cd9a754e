public import Filings
public import AWSClient
internal import AWSModels
internal import Cryptography
internal import Engagements
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
    private let sleep: @Sendable (Int64) async throws -> Void

    public init(
        engagements: EngagementStore, filings: FilingStore, runtime: ClientRuntime,
        now: @escaping @Sendable () -> Instant
    ) {
        self.engagements = engagements
        self.filings = filings
        billing = ServiceClient(.billing, runtime: runtime)
        sleep = runtime.sleep
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
    /// RedeemCredits has no client token and is not idempotent: after a call without an answer the balance decides, against
    /// what was on it before the first call, and a code is sent again only when the balance does not show it.
    /// - Parameter caller: the account whose keys are used, when it can be told; a code for another is not sent.
    /// - Throws: ``AWSError`` when nothing was sent; ``StoreError``; ``Refusal``.
    public func redeem(_ id: String, _ scope: Scope, _ track: TrackID, caller: String? = nil) async throws
        -> Outcome
    {
        // One process at a time: a second one waits, and then finds what the first has done.
        let holder = RandomSource.system.token()
        var waited = 0
        while try await !filings.takeRedemption(of: id, as: holder, at: now()) {
            waited += 1
            guard waited < 240 else {
                throw Refusal.refused("Another process is redeeming this code: look again in a minute.")
            }
            try await sleep(250)
        }
        let (filings, now) = (filings, now)
        let renewal = Task {
            while !Task.isCancelled {
                try? await Task.sleep(for: .seconds(5))
                if !Task.isCancelled { _ = try? await filings.takeRedemption(of: id, as: holder, at: now()) }
            }
        }
        let outcome: Result<Outcome, any Error>
        do { outcome = .success(try await redeemAlone(id, scope, track, caller: caller)) } catch {
            outcome = .failure(error)
        }
        renewal.cancel()
        // A lease that cannot be given back ends by itself.
        try? await filings.giveBackRedemption(of: id, as: holder)
        return try outcome.get()
    }

    private func redeemAlone(_ id: String, _ scope: Scope, _ track: TrackID, caller: String?) async throws
        -> Outcome
    {
        let code = try await code(id, scope, track)
        if let caller, caller != code.account {
            throw Refusal.refused(
                "The code is for account \(code.account), and these keys are of \(caller): use the keys of the receiving account."
            )
        }
        if code.state == .redeemed { return .redeemed(credit: code.credit) }
        // An earlier call may have arrived; or somebody else has redeemed it.
        let isUnsettled = code.before != nil
        var balance = try await credits(of: code.account)
        if isUnsettled || code.status == "FULFILLED", let credit = try await arrived(code, scope, balance) {
            try await record([.redeemed(id, credit: credit)], scope, track)
            return .redeemed(credit: credit)
        }
        guard let secret = try await filings.open(code: id, scope) else {
            throw StoreError.damaged("the code is not in the database any more")
        }
        if code.state != .redeeming {
            try await record([.redemptionIntended(id, before: balance.map(\.id))], scope, track)
        }
        let sent = try await self.code(id, scope, track)
        do {
            _ = try await billing.call("RedeemCredits", .object(["promoCode": .string(secret)]))
        } catch {
            // AWS quotes what it refuses: the code stays out of every word that is kept or shown.
            let words = scrubbed(error.fields.first?.message ?? error.message, of: secret)
            switch error.kind {
            case .validation, .refused, .conflict, .notFound:
                // Refused because an earlier call has redeemed it?
                if let credit = try await arrived(sent, scope, try await credits(of: code.account)) {
                    try await record([.redeemed(id, credit: credit)], scope, track)
                    return .redeemed(credit: credit)
                }
                if isUnsettled {
                    return .unclear(
                        "AWS refuses the code, an earlier call had no answer, and the balance shows no new credit: \(words)"
                    )
                }
                try await record([.redemptionRefused(id, reason: String(words.prefix(500)))], scope, track)
                return .refused(words)
            case .unknownOutcome:
                if let after = try? await credits(of: code.account),
                    let credit = try await arrived(sent, scope, after)
                {
                    try await record([.redeemed(id, credit: credit)], scope, track)
                    return .redeemed(credit: credit)
                }
                return .unclear(words)
            case .throttled, .unavailable, .denied, .quota:
                // This call was not carried out; an earlier one may have been.
                if !isUnsettled { try await record([.redemptionUndone(id)], scope, track) }
                throw AWSError(
                    error.kind, service: error.service, operation: error.operation, code: error.code,
                    message: words,
                    requestID: error.requestID, status: error.status)
            }
        }
        balance = (try? await credits(of: code.account)) ?? []
        let credit = try await arrived(sent, scope, balance)
        try await record([.redeemed(id, credit: credit)], scope, track)
        return .redeemed(credit: credit)
    }

    private func code(_ id: String, _ scope: Scope, _ track: TrackID) async throws -> CreditCode {
        guard let filing = try await engagements.load(scope)?.filing(track),
            let code = filing.codes.first(where: { $0.id == id })
        else { throw Refusal.notFound }
        return code
    }

    private func record(_ events: [FilingEvent], _ scope: Scope, _ track: TrackID) async throws {
        try await engagements.handle(.filing(track, .record(events)), scope.asWorker, at: now())
    }

    private func scrubbed(_ words: String, of secret: String) -> String {
        var out = words
        for form in [secret, secret.lowercased(), secret.uppercased()] where !form.isEmpty {
            out = out.replacing(form, with: "[code]")
        }
        return out
    }

    /// The credit that a code became: of its amount, not there before it was first sent, no other code's; of several the
    /// one that ends when the code does.
    private func arrived(_ code: CreditCode, _ scope: Scope, _ balance: [BillingCredit]) async throws
        -> String?
    {
        let codes = try await engagements.load(scope)?.filings.flatMap(\.codes) ?? []
        let taken = Set(codes.filter { $0.id != code.id }.compactMap(\.credit))
        let before = Set(code.before ?? [])
        let fitting = balance.filter {
            $0.initial == code.amount && !before.contains($0.id) && !taken.contains($0.id)
        }
        let exact = fitting.first { $0.ends.map { isoTime($0).prefix(10) } == code.expires.prefix(10) }
        return (exact ?? fitting.first)?.id
    }

    /// A credit with everything that Billing tells.
    public struct BillingCredit: Sendable {
        public let id: String
        /// nil when AWS's amount could not be read.
        public let initial: Money?
        public let remaining: Money?
        /// AWS's own CreditData, with moments as days.
        public let data: JSON
        public let starts: Int64?
        public let ends: Int64?
        /// nil when AWS tells no list.
        public let products: [String]?

        public var summary: BalanceCredit {
            BalanceCredit(
                id: id, initial: initial, remaining: remaining, starts: starts, ends: ends, products: products
            )
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
                let moment = item[key].flatMap {
                    Billing.CreditData(json: .object([.init("startDate", $0)])).startDate
                }
                // Billing writes seconds; files write days.
                if let milliseconds = moment?.milliseconds {
                    data = data.setting(key, to: .string(String(isoTime(milliseconds).prefix(10))))
                }
            }
            let typed = Billing.CreditData(json: item)
            return BillingCredit(
                id: id, initial: Self.amount(item["initialAmount"]),
                remaining: Self.amount(item["remainingAmount"]),
                data: data, starts: typed.startDate?.milliseconds, ends: typed.endDate?.milliseconds,
                products: typed.applicableProductNames)
        }
    }

    /// An amount of AWS's; nil when it is not there, cannot be read, or is in another currency.
    static func amount(_ json: JSON?) -> Money? {
        guard json?["currencyCode"]?.text ?? "USD" == "USD" else { return nil }
        return json?["currencyAmount"]?.text.flatMap { try? Money(parsing: $0) }
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
        let parts = today.split(separator: "-").compactMap { Int($0, in: 0...9_999) }
        let count = min(max(1, months), 24)
        let last = (parts.first ?? 1970) * 12 + (parts.dropFirst().first ?? 1)
        func seconds(_ month: Int) -> Int {
            let (year, number) = ((month - 1) / 12, (month - 1) % 12 + 1)
            let text = "\(year)-\(number < 10 ? "0" : "")\(number)-01T00:00:00Z"
            return Int((Timestamp(text).milliseconds ?? 0) / 1_000)
        }
        let pages = try await billing.pages(
            "GetCreditAllocationHistory",
            .object([
                "accountId": .string(account), "startDate": .integer(seconds(last - count + 1)),
                "endDate": .integer(seconds(last + 1)),
            ]), token: "nextToken")
        let entries = pages.flatMap { $0["creditAllocationHistoryList"]?.items ?? [] }
        let failed = Set(pages.flatMap { $0["failedMonths"]?.items ?? [] }.compactMap(\.text))
        let isPartial = pages.contains { $0["partialResults"] == .bool(true) }
        return History(entries: entries, failedMonths: failed.sorted(), isPartial: isPartial)
    }

    /// Tells the filing what its codes became on the balance.
    public func record(_ balance: [BillingCredit], _ scope: Scope, _ track: TrackID) async throws {
        guard let filing = try await engagements.load(scope)?.filing(track) else { return }
        let mine = balance.filter { credit in
            filing.codes.contains { $0.account == credit.data["accountId"]?.text }
        }
        // A credit that did not show at once is found now, and so is one that somebody else brought in.
        for code in filing.codes where code.credit == nil {
            guard code.state == .redeemed || code.before != nil || code.status == "FULFILLED" else {
                continue
            }
            if let credit = try await arrived(code, scope, mine) {
                try await record([.redeemed(code.id, credit: credit)], scope, track)
            }
        }
        guard let filing = try await engagements.load(scope)?.filing(track) else { return }
        var events: [FilingEvent] = []
        let own = Set(filing.codes.compactMap(\.credit))
        let ended = mine.filter { own.contains($0.id) }
        let isExpired = !ended.isEmpty && ended.allSatisfy { ($0.ends ?? .max) < now().milliseconds }
        let summaries = mine.map(\.summary)
        // Also unchanged, once a day: what a balance says holds for the day on which it was read.
        let day = now().seconds / 86_400
        if summaries != filing.balance || isExpired != filing.isExpired
            || filing.balanceRead.map({ $0.seconds / 86_400 != day }) ?? true
        {
            events.append(.balanceRead(summaries, isExpired: isExpired))
        }
        guard !events.isEmpty else { return }
        try await engagements.handle(.filing(track, .record(events)), scope.asWorker, at: now())
    }
}
