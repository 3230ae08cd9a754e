public import Company
public import RulePacks
public import Units

/// What a company will spend, by service and month, under one tenancy model.
public struct SpendForecast: Sendable {
    public let tenancy: TenancyModel
    public let serviceCount: Int
    public let monthCount: Int
    /// Charges by service, then by month: `charges[service * monthCount + month]`; month 0 is the first.
    public let charges: [Money]
    /// Services that cost anything in some month, by index.
    public let usedServices: [Int]
    private let pooled: [Series]
    private let isolated: [Series]

    init(
        tenancy: TenancyModel, services: Int, months: Int, charges: [Money], pooled: [Series],
        isolated: [Series]
    ) {
        self.tenancy = tenancy
        self.charges = charges
        self.pooled = pooled
        self.isolated = isolated
        serviceCount = services
        monthCount = months
        // Usage goes one way, so that what costs anything at all does so in the first or the last month.
        usedServices = (0..<services).filter { service in
            !charges[service * months].isZero || !charges[(service + 1) * months - 1].isZero
        }
    }

    /// The itemization: its amounts of a month add up to the month's total, exactly.
    public var lines: [SpendLine] { pooled.map(\.line) + isolated.map(\.line) }

    public func charge(service: Int, month: Int) -> Money { charges[service * monthCount + month] }

    public func total(month: Int) -> Money { usedServices.map { charge(service: $0, month: month) }.total() }

    public var totals: [Money] { (0..<monthCount).map { total(month: $0) } }

    /// Services with a charge at month 12, largest first.
    public func servicesByCharge(_ catalog: Catalog) -> [(
        service: Service, month12: Money, share: Percentage
    )] {
        let month = min(11, monthCount - 1)
        let all = total(month: month)
        return catalog.services.map { ($0, charge(service: $0.index, month: month)) }
            .filter { !$0.1.isZero }
            .sorted { ($1.1, $0.0.id) < ($0.1, $1.0.id) }
            .map { ($0.0, $0.1, $0.1.share(of: all)) }
    }
}

/// Forecasts a company's spend from its usage drivers and the price book.
///
/// Usage grows in equal monthly steps with the number of customers. All amounts are exact; nothing is rounded before
/// it is shown.
public struct SpendForecaster: Sendable {
    private let book: RuleBook
    private let company: Company
    /// Value of each driver at month 12.
    public let drivers: [Quantity]
    /// Share of month 12's usage in month 1, in millionths.
    private let startShare: Int64
    private let pooled: [Series]
    /// Charges of the shared lines, as ``SpendForecast/charges``.
    private let pooledCharges: [Money]
    private let unit: [SpendItem]
    /// Whether the itemization was scaled to the founder's own number, and from what.
    public let scaledFrom: Money?
    /// Whether the number is below what is fixed: then the isolated customers' lines were scaled as well.
    public var isScaledBelowFloor: Bool { unitRatio != nil }
    private let unitRatio: Series.Ratio?
    private let elapsed: Int
    /// Further ahead than this a straight line of one statement says nothing: the forecast stays where it is then.
    public static let longestElapsed = 60

    /// - Parameter firstMonth: the month of the forecast's first column: with it a feature's usage follows the adoption after its
    ///   stated launch; without it, or when the file states no launch, it grows with the customers.
    /// - Parameter elapsed: months that have passed since the file was stated: what it plans has gone on meanwhile.
    public init(_ company: Company, book: RuleBook, firstMonth: Month? = nil, elapsed: Int = 0) {
        self.book = book
        self.company = company
        let model = book.model
        drivers = model.drivers.map { SpendForecaster.value(of: $0, company) }
        startShare = SpendForecaster.startShare(company, model)
        let priced = SpendForecaster.priced(company.bedrock?.model)
        let chosen = SpendItem.Choice.allCases.map { choice in
            switch choice {
            case .compute: company.stack.compute.rawValue
            case .database: company.stack.database.rawValue
            case .model: priced.rawValue
            case .vectors: company.bedrock?.vectorStore ?? "none"
            }
        }
        let stated = model.drivers.map { SpendForecaster.isStated($0, company) }
        let elapsed = max(0, min(elapsed, SpendForecaster.longestElapsed))
        self.elapsed = elapsed
        let launch = firstMonth.flatMap { first in
            company.bedrock?.launch.map { $0.number - first.number + elapsed }
        }
        let adoption = launch.flatMap {
            Series.Adoption(model.adoption, launch: $0, months: model.horizonMonths + elapsed)
        }
        let requests = model.driver("model_requests")?.index
        var series: [Series] = []
        var unit: [SpendItem] = []
        series.reserveCapacity(model.items.count)
        for item in model.items {
            switch item.component {
            case .platform: break
            case .soc2: guard company.plansSOC2 else { continue }
            case .genai: guard company.bedrock != nil else { continue }
            case .tenantDatabase, .tenantCompute:
                unit.append(item)
                continue
            }
            guard item.when.allSatisfy({ $0.values.contains(chosen[$0.choice.place]) }) else { continue }
            let line = Series(item, drivers, startShare, stated: stated)
            series.append(
                item.component == .genai && line.isUsage(of: requests) ? line.following(adoption) : line)
        }
        self.unit = unit
        if let wanted = company.stack.monthlyM12, !wanted.isZero {
            let scaled = SpendForecaster.scale(series, to: wanted, company: company, unit: unit, book: book)
            series = scaled.series
            scaledFrom = scaled.from
            unitRatio = scaled.unit
        } else {
            scaledFrom = nil
            unitRatio = nil
        }
        for (id, amount) in [
            ("marketplace", company.stack.marketplaceMonthly), ("support", company.stack.supportMonthly),
        ]
        where !amount.isZero {
            guard let service = book.catalog.service(id) else { continue }
            series.append(Series(Series.Stated(id: id, service: service, amount: amount)))
        }
        if elapsed > 0 { series = series.map { $0.after(elapsed) } }
        pooled = series
        let months = model.horizonMonths
        var charges = Array(repeating: Money.zero, count: months * book.catalog.services.count)
        for place in series.indices { series[place].add(to: &charges, months: months) }
        pooledCharges = charges
    }

    /// The forecast under a tenancy model; the founder's own when none is named.
    public func forecast(_ model: TenancyModel? = nil) -> SpendForecast {
        let model = model ?? company.stack.tenancy
        let months = book.model.horizonMonths
        let services = book.catalog.services.count
        var charges = pooledCharges
        var own: [Series] = []
        let dedicated = book.model.tenancy(model)?.dedicates ?? []
        let isolated = self.isolated(model)
        if !dedicated.isEmpty, isolated.millionths > 0 {
            for item in unit where dedicated.contains(item.component) {
                var series = Series(item, isolated: isolated, startShare)
                if let unitRatio { series = series.scaled(by: unitRatio) }
                series = series.after(elapsed)
                series.add(to: &charges, months: months)
                own.append(series)
            }
        }
        return SpendForecast(
            tenancy: model, services: services, months: months, charges: charges, pooled: pooled,
            isolated: own)
    }

    /// The shared bill of month 12, were there that many tenants then; tiers and free units bend it.
    ///
    /// - Returns: nil when the file states no tenants for month 12.
    public func sharedBill(tenants: Int) -> Money? {
        guard company.stack.tenantsM12 > 0 else { return nil }
        return pooled.map { $0.month12Cost(customers: Int64(tenants), of: Int64(company.stack.tenantsM12)) }
            .total()
    }

    /// What one isolated tenant costs a month, whether used or not.
    public func unitCost(_ model: TenancyModel) -> Money {
        let dedicated = book.model.tenancy(model)?.dedicates ?? []
        return unit.filter { dedicated.contains($0.component) }
            .map { Series($0, isolated: .one, 1_000_000).cost(month: 0) }.total()
    }

    /// Isolated tenants at month 12.
    public func isolated(_ model: TenancyModel) -> Quantity {
        SpendForecaster.isolated(model, company, book.model)
    }

    private static func isolated(_ model: TenancyModel, _ company: Company, _ spend: SpendModel) -> Quantity {
        guard let tenancy = spend.tenancy(model), tenancy.isolatedShare.basisPoints > 0 else { return .zero }
        if model == .bridge, let stated = company.stack.isolatedM12 {
            return Quantity(millionths: Int64(stated) * 1_000_000)
        }
        return Quantity(
            millionths: Int64(company.stack.tenantsM12) * Int64(tenancy.isolatedShare.basisPoints) * 100)
    }

    /// A part of the bill beside the band that the market reports for it.
    public struct SplitRow: Sendable {
        public let group: String
        public let share: Percentage
        public let band: ReferenceShare

        public var isOutside: Bool { share < band.low || share > band.high }
    }

    /// The bill of month 12 by part, each beside the band for a bill of its size.
    public func split(_ forecast: SpendForecast) -> [SplitRow] {
        let month = min(11, forecast.monthCount - 1)
        let total = forecast.total(month: month)
        guard !total.isZero else { return [] }
        var byGroup: [String: Money] = [:]
        for service in book.catalog.services {
            byGroup[service.group, default: .zero] += forecast.charge(service: service.index, month: month)
        }
        // The split of the largest reference size that the bill comes near, else of the smallest.
        let sizes = Set(book.catalog.referenceSplit.compactMap(\.monthly)).sorted()
        let near = sizes.last { total.attodollars * 2 >= $0.attodollars } ?? sizes.first
        var bands: [String: ReferenceShare] = [:]
        for band in book.catalog.referenceSplit where bands[band.group] == nil || band.monthly == near {
            bands[band.group] = band
        }
        return book.catalog.groups.compactMap { group in
            guard let band = bands[group.id], let amount = byGroup[group.id] else { return nil }
            if group.id == "ai", company.bedrock == nil { return nil }
            return SplitRow(group: group.id, share: amount.share(of: total), band: band)
        }
    }

    /// The parts whose share falls out of the band.
    public func splitFindings(_ forecast: SpendForecast) -> [SplitRow] { split(forecast).filter(\.isOutside) }

    private static func priced(_ model: ModelClass?) -> ModelClass {
        model == nil || model == .unsure ? .sonnet : model ?? .sonnet
    }

    /// Whether the company file itself gives the driver's value.
    private static func isStated(_ driver: Driver, _ company: Company) -> Bool {
        switch driver.id {
        case "model_requests" where company.bedrock?.requestsPerMonth != nil: true
        case "log_retention_months" where company.soc2?.logRetentionMonths != nil: true
        default: company.stack.drivers[driver.id] != nil
        }
    }

    private static func value(of driver: Driver, _ company: Company) -> Quantity {
        if !company.stack.drivers.isEmpty, let stated = company.stack.drivers[driver.id] { return stated }
        let whole = { (value: Int?) in value.map { Quantity(millionths: Int64($0) * 1_000_000) } }
        switch driver.id {
        case "model_requests":
            guard company.bedrock != nil else { return .zero }
            return whole(company.bedrock?.requestsPerMonth ?? Company.Bedrock.assumedRequestsPerMonth)
                ?? .zero
        case "input_tokens": if let tokens = whole(company.bedrock?.inputTokens) { return tokens }
        case "output_tokens": if let tokens = whole(company.bedrock?.outputTokens) { return tokens }
        case "log_retention_months": if let months = whole(company.soc2?.logRetentionMonths) { return months }
        default: break
        }
        let size = company.stack.size.rawValue
        return driver.presets.first { $0.size == size }?.value ?? .zero
    }

    private static func startShare(_ company: Company, _ model: SpendModel) -> Int64 {
        let now = Int64(company.stack.tenantsNow)
        let later = Int64(company.stack.tenantsM12)
        guard later > 0 else { return 1_000_000 }
        let smallest = Int64(model.smallestStartShare.basisPoints) * 100
        return max(smallest, min(10_000_000, now * 1_000_000 / later))
    }

    /// Scales the itemization so that the founder's own tenancy model costs the stated number at month 12.
    ///
    /// What is stated, what is fixed whatever the usage, and what isolated customers cost keep their amounts; the lines of
    /// assumed usage take up the difference. Only a number below all that is fixed scales every line.
    private static func scale(
        _ series: [Series], to wanted: Money, company: Company, unit: [SpendItem], book: RuleBook
    ) -> (series: [Series], unit: Series.Ratio?, from: Money) {
        func month12(_ lines: [Series]) -> Money { lines.map { $0.cost(month: Series.month12) }.total() }
        let dedicates = book.model.tenancy(company.stack.tenancy)?.dedicates ?? []
        let isolated = isolated(company.stack.tenancy, company, book.model)
        let dedicated = month12(
            unit.filter { dedicates.contains($0.component) }.map { Series($0, isolated: isolated, 1_000_000) }
        )
        let from = month12(series) + dedicated
        let elastic = month12(series.filter(\.isElastic))
        let room = wanted - (from - elastic)
        if room > .zero, let ratio = Series.Ratio(room, over: elastic) {
            return (series.map { $0.isElastic ? $0.scaled(by: ratio) : $0 }, nil, from)
        }
        guard let ratio = Series.Ratio(wanted, over: from) else { return (series, nil, from) }
        return (series.map { $0.scaled(by: ratio) }, ratio, from)
    }
}
