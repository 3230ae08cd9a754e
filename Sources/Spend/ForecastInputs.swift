internal import Company
internal import RulePacks
internal import Units

/// What of the model a company's file calls for: its lines, its drivers, and how they go.
enum ForecastInputs {
    /// The lines that the company's choices call for, at its region's prices: the shared ones, and those of an isolated customer.
    static func items(_ company: Company, _ model: SpendModel, _ region: RegionPrices?) -> (
        shared: [SpendItem], unit: [SpendItem]
    ) {
        let chosen = SpendItem.Choice.allCases.map { choice in
            switch choice {
            case .compute: company.stack.compute.rawValue
            case .database: company.stack.database.rawValue
            case .model: priced(company.bedrock?.model).rawValue
            case .vectors: company.bedrock?.vectorStore ?? "none"
            }
        }
        var shared: [SpendItem] = []
        var unit: [SpendItem] = []
        shared.reserveCapacity(model.items.count)
        for item in model.items
        where item.when.allSatisfy({ $0.values.contains(chosen[$0.choice.place]) }) {
            let priced = region.map { item.priced(in: $0) } ?? item
            switch item.component {
            case .platform: shared.append(priced)
            case .soc2: if company.plansSOC2 { shared.append(priced) }
            case .genai: if company.bedrock != nil { shared.append(priced) }
            case .tenantDatabase, .tenantCompute: unit.append(priced)
            }
        }
        return (shared, unit)
    }

    /// Lines whose amounts the file states.
    static func stated(_ company: Company, _ book: RuleBook) -> [Series] {
        [("marketplace", company.stack.marketplaceMonthly), ("support", company.stack.supportMonthly)]
            .filter { !$0.1.isZero }
            .compactMap { id, amount in
                book.catalog.service(id).map { service in
                    Series(
                        StatedLine(
                            id: id, service: service, driver: "stated in the company file", amount: amount))
                }
            }
    }

    static func priced(_ model: ModelClass?) -> ModelClass {
        model == nil || model == .unsure ? .sonnet : model ?? .sonnet
    }

    /// Whether the company file itself gives the driver's value.
    static func isStated(_ driver: Driver, _ company: Company) -> Bool {
        switch driver.id {
        case "model_requests" where company.bedrock?.requestsPerMonth != nil: true
        case "log_retention_months" where company.soc2?.logRetentionMonths != nil: true
        default: company.stack.drivers[driver.id] != nil
        }
    }

    static func value(of driver: Driver, _ company: Company) -> Quantity {
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

    /// Growing, the stated usage is that of month 12 and a part of it is due today.
    ///
    /// Shrinking, it is today's and falls with the
    /// customers, unless the file states month 12's bill: fewer customers never raise a bill.
    static func course(_ company: Company, _ model: SpendModel) -> UsageCourse {
        let now = Int64(company.stack.tenantsNow)
        let later = Int64(company.stack.tenantsM12)
        let smallest = Int64(model.smallestStartShare.basisPoints) * 100
        // A size that nobody stated says nothing of a product without customers: what stands idle is due, and does not grow.
        let isSizeAssumed = company.assumptions.contains { $0.path == "stack.size" }
        if later == 0, now == 0, isSizeAssumed, company.stack.monthlyM12 == nil, company.stack.drivers.isEmpty
        {
            return UsageCourse(start: smallest, end: smallest)
        }
        if later >= now {
            let start = later == 0 ? 1_000_000 : now * 1_000_000 / later
            return UsageCourse(start: max(smallest, start), end: 1_000_000)
        }
        guard company.stack.monthlyM12.map(\.isZero) ?? true else { return .flat }
        return UsageCourse(start: 1_000_000, end: max(smallest, later * 1_000_000 / now))
    }

    /// Scales the itemization so that the founder's own tenancy model costs the stated number at month 12.
    ///
    /// What is stated, what is fixed whatever the usage, and what isolated customers cost keep their amounts; the lines of
    /// assumed usage take up the difference. Only a number below all that is fixed scales every line.
    static func scale(
        _ series: [Series], to wanted: Money, company: Company, unit: [SpendItem], book: RuleBook
    ) -> (series: [Series], unit: Series.Ratio?, from: Money) {
        func month12(_ lines: [Series]) -> Money { lines.map { $0.cost(month: Series.month12) }.total() }
        let dedicated = month12(own(company, unit, .flat, book.model))
        let from = month12(series) + dedicated
        let elastic = month12(series.filter(\.isElastic))
        let room = wanted - (from - elastic)
        if room > .zero, let ratio = Series.Ratio(room, over: elastic) {
            return (series.map { $0.isElastic ? $0.scaled(by: ratio) : $0 }, nil, from)
        }
        guard let ratio = Series.Ratio(wanted, over: from) else { return (series, nil, from) }
        return (series.map { $0.scaled(by: ratio) }, ratio, from)
    }

    /// The lines of the isolated customers under the founder's own tenancy model.
    static func own(_ company: Company, _ unit: [SpendItem], _ course: UsageCourse, _ spend: SpendModel)
        -> [Series]
    {
        let dedicates = spend.tenancy(company.stack.tenancy)?.dedicates ?? []
        let isolated = isolated(company.stack.tenancy, company, spend)
        return unit.filter { dedicates.contains($0.component) }.map { Series($0, isolated: isolated, course) }
    }

    static func isolated(_ model: TenancyModel, _ company: Company, _ spend: SpendModel) -> Quantity {
        guard let tenancy = spend.tenancy(model), tenancy.isolatedShare.basisPoints > 0 else { return .zero }
        if model == .bridge, let stated = company.stack.isolatedM12 {
            return Quantity(millionths: Int64(stated) * 1_000_000)
        }
        return Quantity(
            millionths: Int64(company.stack.tenantsM12) * Int64(tenancy.isolatedShare.basisPoints) * 100)
    }
}
