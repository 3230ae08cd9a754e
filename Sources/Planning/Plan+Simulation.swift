public import Credits
internal import RulePacks
public import Spend
public import Units

/// The bills and the credits that a runway is drawn from.
public struct RunwayBasis: Sendable {
    /// By tenancy model, in the order of ``Plan/runway``.
    public let bills: [ChargeTable]
    /// Coverage that is unknown is taken as covered.
    public let grants: [Grant]
    public let uncertainty: Uncertainty
    /// What was granted of each credit, by its id, as far as it is told: what has been used of it already is not in ``grants``.
    public private(set) var granted: [String: Money] = [:]
    /// What of the credits and bills is not known.
    public let warnings: [String]
    /// What would have been said in each past month, when past bills were given.
    public private(set) var backTest: BackTest?

    /// The spread by bill: all of them see the same futures, and the same seed gives the same result.
    ///
    /// - Parameters:
    ///   - paths: how many futures are drawn, from 1 to 1,000,000.
    ///   - seed: of the draws.
    ///   - fanOf: the bill, by its place, of which the months are wanted too.
    public func spread(paths: Int, seed: UInt64, fanOf: Int? = nil) -> [RunwayDistribution] {
        simulate(
            bills, with: grants, uncertainty: uncertainty, paths: paths, seed: seed, fanOf: fanOf)
    }

    /// The same for one of the bills.
    public func only(_ bill: Int) -> RunwayBasis {
        RunwayBasis(
            bills: [bills[bill]], grants: grants, uncertainty: uncertainty, granted: granted,
            warnings: warnings)
    }

    /// The line without uncertainty, by bill.
    public var lines: [BurnDown] { bills.map { burnDown($0, with: grants) } }
}

extension Plan {
    /// What ``runway`` is made of: the forecast, the credits held and the expected awards.
    ///
    /// - Parameters:
    ///   - credits: the credits on the balance, in the place of those of the plan.
    ///   - actuals: past bills; their trend takes the place of the forecast's totals, the forecast keeps its mix of
    ///     services and the relation of the tenancy models.
    /// - Returns: nil when the past bills bear no trend (a month without any cost).
    public func runwayBasis(credits: [CreditRecord]? = nil, actuals: Actuals? = nil) -> RunwayBasis? {
        let begins = (actuals.map { $0.lastMonth.adding(1) } ?? firstMonth).firstDay
        let alive = credits?.filter { !$0.amount.isZero && $0.expires >= begins }
        let grants = alive.map { $0.map(grant) } ?? runway.first?.grants.map(\.grant) ?? []
        let granted: [String: Money] =
            if let alive {
                Dictionary(alive.compactMap { credit in credit.initial.map { (credit.id, $0) } }) {
                    max($0, $1)
                }
            } else {
                Dictionary(awards.map { ($0.award.id, $0.granted) }) { max($0, $1) }
            }
        let spread = Uncertainty(book.model)
        var warnings = (alive ?? []).flatMap { unknowns(of: $0) }
        for credit in credits ?? [] where !credit.amount.isZero && credit.expires < begins {
            warnings.append("credit \(credit.id) expired on \(credit.expires.text) and is left out")
        }
        if grants.count > scheduleLimit {
            warnings.append("ranges are drawn with the first \(scheduleLimit) of \(grants.count) credits")
        }
        guard let actuals else {
            return RunwayBasis(
                bills: runway.map(\.charges), grants: grants, uncertainty: spread, granted: granted,
                warnings: warnings)
        }
        guard let trend = DampedTrend(actuals.amounts) else { return nil }
        var totals = trend.forecast(months: spend.monthCount)
        var doubts = warnings
        if let open = actuals.open, !totals.isEmpty {
            totals[0] = open.estimate
            doubts.append(
                "\(open.month.text) is open: \(open.estimate.formatted) is estimated from \(open.amount.formatted) through \(open.through.text)"
                    + (open.freeAllowance == nil
                        ? "; always-free allowances are used up in a month's first days, so that this may be low (give freeAllowance)"
                        : ""))
        }
        let first = actuals.lastMonth.adding(1)
        let bills = runway.map { mixed($0.charges, totals, first) }
        // The errors of the trend as the simulation draws them: noise, a level, and a growth that takes up what grows with time.
        let (near, far) = (trend.error(monthsAhead: 1), trend.error(monthsAhead: 12))
        let noise = min(near, spread.noiseSigma)
        func root(_ value: Double) -> Double { max(0, value).squareRoot() }
        let balance = credits.map { $0.filter(\.isEnabled).map(\.amount).total() }
        return RunwayBasis(
            bills: bills, grants: grants,
            uncertainty: Uncertainty(
                levelSigma: root(near * near - noise * noise), growthMean: 0,
                growthSigma: root(far * far - near * near) / 11, noiseSigma: noise,
                noisePersistence: spread.noisePersistence,
                adoptionSigma: spread.adoptionSigma),
            granted: granted, warnings: doubts, backTest: BackTest(actuals, balance: balance))
    }

    /// A bill with other totals from a month on, in the forecast's mix of services.
    private func mixed(_ table: ChargeTable, _ totals: [Money], _ first: Month) -> ChargeTable {
        let own = spend.totals
        var amounts: [Money] = []
        amounts.reserveCapacity(table.amounts.count)
        for line in table.lines.indices {
            for month in totals.indices {
                // The forecast's mix of the same calendar month, or the nearest it knows.
                let near = max(0, min(own.count - 1, first.adding(month).number - firstMonth.number))
                // Before a move there is no mix yet: that of the first month with any.
                let place = own[near...].firstIndex { !$0.isZero } ?? near
                // In millionths of a dollar while the sums fit them, so that the lines add up to the cent.
                let isSmall = max(totals[month], own[place]).attodollars < 1_000_000_000_000_000_000_000_000
                let unit: Int128 = isSmall ? 1_000_000_000_000 : 10_000_000_000_000_000
                let mixed = try? table.amount(line: line, month: place).scaled(
                    by: Int64(clamping: totals[month].attodollars / unit),
                    over: Int64(clamping: own[place].attodollars / unit))
                amounts.append(mixed ?? .zero)
            }
        }
        return ChargeTable(
            firstMonth: first, monthCount: totals.count, lines: table.lines, amounts: amounts)
    }

    /// What of a credit on the balance cannot be told.
    private func unknowns(of credit: CreditRecord) -> [String] {
        var out = credit.unknowns
        if !credit.isEnabled {
            out.append("credit \(credit.id) is disabled and pays nothing: enable it to use it")
        }
        if let note = book.noteOnUnknown(credit.products, of: credit.id, hasIDs: false) { out.append(note) }
        return out
    }

    /// A credit of the account over the services of the forecast; one without products pays what its program pays.
    private func grant(_ credit: CreditRecord) -> Grant {
        let general = book.catalog.payment(by: credit.isActivate ? .activate : .other).coveredOrUnknown
        let named = Set(credit.products.map(CreditRecord.plainName))
        let ids = Set(credit.products.compactMap(ProductTable.embedded.service))
        return Grant(
            id: credit.id, amount: credit.amount, starts: credit.starts, expires: credit.expires,
            covers: book.catalog.services.map { service in
                named.isEmpty
                    ? general[service.index]
                    : ids.contains(service.id) || named.contains(CreditRecord.plainName(service.name))
            },
            productCount: named.isEmpty ? nil : named.count, isEnabled: credit.isEnabled)
    }
}

extension Uncertainty {
    init(_ model: SpendModel) {
        let spread = model.spread
        func share(_ percentage: Percentage) -> Double { Double(percentage.basisPoints) / 10_000 }
        self.init(
            levelSigma: share(spread.levelSigma), growthMean: share(spread.growthMean),
            growthSigma: share(spread.growthSigma), noiseSigma: share(spread.noiseSigma),
            noisePersistence: share(spread.noisePersistence), adoptionSigma: share(model.adoption.sigma))
    }
}
