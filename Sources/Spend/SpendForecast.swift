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
    /// Tax on the bill, where the file states a rate.
    private let tax: SpendLine?

    init(
        tenancy: TenancyModel, services: Int, months: Int, charges: [Money], pooled: [Series],
        isolated: [Series], tax: SpendLine? = nil
    ) {
        self.tenancy = tenancy
        self.charges = charges
        self.tax = tax
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
    public var lines: [SpendLine] {
        pooled.map(\.line) + isolated.map(\.line) + [tax].compactMap { $0 }
    }

    /// The charges of each of ``lines`` in the first year: those of a month add up to the month's total, exactly.
    package var firstYearByLine: [[Money]] {
        let months = 0..<min(12, monthCount)
        return (pooled + isolated).map { line in months.map { line.cost(month: $0) } }
            + [tax].compactMap { $0 }.map { tax in
                months.map { charge(service: tax.service.index, month: $0) }
            }
    }

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
    package let book: RuleBook
    private let company: Company
    /// Value of each driver at month 12.
    public let drivers: [Quantity]
    /// How usage that follows the customers goes from month 1 to month 12.
    private let course: UsageCourse
    private let pooled: [Series]
    /// Charges of the shared lines, as ``SpendForecast/charges``.
    private let pooledCharges: [Money]
    private let unit: [SpendItem]
    /// Whether the itemization was scaled to the founder's own number, and from what.
    public let scaledFrom: Money?
    /// Whether the number is below what is fixed: then the isolated customers' lines were scaled as well.
    public var isScaledBelowFloor: Bool { unitRatio != nil }
    private let unitRatio: Series.Ratio?
    /// What is paid today, where the file tells: the forecast starts from it.
    private let today: TodaysBill?
    /// The move to AWS, where the file gives it months.
    package let move: PlatformMove?
    private let ramp: CostRamp?

    /// Today's AWS bill beside what the stated usage costs at list prices in month 1; nil where the file tells no bill.
    public var todaysBill: (paid: Money, explained: Money)? { today.map { ($0.paid, $0.explained) } }
    private let elapsed: Int
    /// Whose prices are taken; nil for those of the price book, which also stand in where nothing is known of the file's region.
    public let region: RegionPrices?
    /// Further ahead than this a straight line of one statement says nothing: the forecast stays where it is then.
    public static let longestElapsed = 60

    /// - Parameter firstMonth: the month of the forecast's first column: with it a feature's usage follows the adoption after its
    ///   stated launch; without it, or when the file states no launch, it grows with the customers.
    /// - Parameter elapsed: months that have passed since the file was stated: what it plans has gone on meanwhile.
    public init(_ company: Company, book: RuleBook, firstMonth: Month? = nil, elapsed: Int = 0) {
        self.book = book
        self.company = company
        let model = book.model
        drivers = model.drivers.map { ForecastInputs.value(of: $0, company) }
        let course = ForecastInputs.course(company, model)
        self.course = course
        let elapsed = max(0, min(elapsed, SpendForecaster.longestElapsed))
        self.elapsed = elapsed
        let region = company.stack.region == book.pricesRegion ? nil : RegionPrices.of(company.stack.region)
        self.region = region
        let launch = firstMonth.flatMap { first in
            company.bedrock?.launch.map { $0.number - first.number + elapsed }
        }
        let adoption = launch.flatMap {
            Series.Adoption(model.adoption, launch: $0, months: model.horizonMonths + elapsed)
        }
        let items = ForecastInputs.items(company, model, region)
        let stated = model.drivers.map { ForecastInputs.isStated($0, company) }
        let requests = model.driver("model_requests")?.index
        let values = drivers
        var series = items.shared.map { item -> Series in
            let line = Series(item, values, course, stated: stated)
            return item.component == .genai && line.isUsage(of: requests) ? line.following(adoption) : line
        }
        let unit = items.unit
        self.unit = unit
        var projects: StatedWorkloads?
        if company.workloads.contains(where: \.isStated) {
            projects = StatedWorkloads(
                company: company, book: book, first: firstMonth?.adding(-elapsed),
                own: ForecastInputs.own(company, unit, course, book.model))
        }
        if let projects { series = projects.settle(series) }
        let hasBill = company.hosting.awsBill.map { !$0.isZero } ?? false
        if let projects, !hasBill { series = projects.adding(to: series) }
        let move = firstMonth.flatMap { PlatformMove(company, first: $0.adding(-elapsed)) }
        self.move = move
        let bill = TodaysBill(company, series, unit: unit, course, book: book)
        // What runs on AWS already goes on; the rest comes as it is moved.
        var existing = move == nil || bill?.isMoreThanPlanned ?? false ? bill : nil
        if let scaled = existing?.anchored(series, to: company.stack.monthlyM12) {
            series = scaled.series
            scaledFrom = company.stack.monthlyM12.flatMap { $0.isZero ? nil : scaled.from }
            unitRatio = nil
        } else if let wanted = company.stack.monthlyM12, !wanted.isZero {
            let scaled = ForecastInputs.scale(series, to: wanted, company: company, unit: unit, book: book)
            series = scaled.series
            scaledFrom = scaled.from
            unitRatio = scaled.unit
        } else {
            scaledFrom = nil
            unitRatio = nil
        }
        // Beside today's bill a project adds what is not paid yet; a number for month 12 divides itself.
        if let projects, hasBill, existing == nil || (company.stack.monthlyM12?.isZero ?? true) {
            series = projects.adding(to: series)
        }
        today = existing
        ramp = existing == nil ? move?.ramp(from: bill?.share(of: series) ?? 0) : nil
        series += ForecastInputs.stated(company, book)
        if let ramp { series = series.map { $0.isMoved ? $0.ramping(ramp) : $0 } }
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
                var series = Series(item, isolated: isolated, course)
                if let unitRatio { series = series.scaled(by: unitRatio) }
                if let today { series = today.anchored(series) }
                series = series.ramping(ramp).after(elapsed)
                series.add(to: &charges, months: months)
                own.append(series)
            }
        }
        let tax = addTax(to: &charges, months: months)
        return SpendForecast(
            tenancy: model, services: services, months: months, charges: charges, pooled: pooled,
            isolated: own, tax: tax)
    }

    /// The tax that AWS adds to a bill, at the rate that the file states; credits do not pay it.
    private func addTax(to charges: inout [Money], months: Int) -> SpendLine? {
        guard let rate = company.stack.taxPercent, rate > .zero, let service = book.catalog.service("tax")
        else { return nil }
        let row = service.index * months
        for month in 0..<months {
            let bill = stride(from: month, to: charges.count, by: months).reduce(Money.zero) {
                $1 == row + month ? $0 : $0 + charges[$1]
            }
            charges[row + month] = (try? bill.scaled(by: rate.millionths, over: 100_000_000)) ?? .zero
        }
        return SpendLine(
            item: nil, id: "stated.tax", service: service, driver: "\(rate.text)% of the bill", unit: "month",
            quantityM12: .one, month1: charges[row], month12: charges[row + min(Series.month12, months - 1)])
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
            .map { item -> Money in
                let line = Series(item, isolated: .one, .flat)
                return (today?.anchored(line) ?? line).cost(month: Series.month12)
            }.total()
    }

    /// Isolated tenants at month 12.
    public func isolated(_ model: TenancyModel) -> Quantity {
        ForecastInputs.isolated(model, company, book.model)
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
}
