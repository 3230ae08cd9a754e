internal import Terminal
internal import Statistics
internal import Documents
internal import ArgumentParser
internal import Company
internal import Credits
internal import Dossiers
internal import Planning
internal import RulePacks
internal import Spend
internal import StructuredText
internal import Units

/// How many futures are drawn, and from which seed.
struct SimulationOptions: ParsableArguments {
    @Option(help: "How many futures are drawn, from 100 to 1000000.")
    var paths = 10_000
    @Option(help: "Seed of the draws; the same seed gives the same answer.")
    var seed: UInt64 = 1

    func validate() throws {
        guard (100...1_000_000).contains(paths) else {
            throw ValidationError("--paths \(paths): write a number from 100 to 1000000")
        }
    }
}

struct RunwayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "runway",
        abstract: "How long the credits last, as a range: one future in ten is shorter, one in ten longer.",
        discussion: """
            Examples:
              cloudroute runway company.yaml
              cloudroute runway company.yaml --paths 100000 --seed 7 --json
              cloudroute runway company.yaml --actuals bills.yaml --credits credits.json
              cloudroute runway company.yaml --charts charts/
              cloudroute runway company.yaml --csv > months.csv
            """)

    @Argument(help: "The company file (YAML or JSON), or - for standard input.")
    var file: String
    @Option(
        help:
            "Past monthly bills, [{month, amount}], gross of credits: their trend replaces the forecast's level."
    )
    var actuals: String?
    @Option(help: "Credits on the balance as AWS's CreditData, in the place of the plan's.")
    var credits: String?
    @Option(help: "Folder for the charts (SVG), each with its data beside it (CSV).")
    var charts: String?
    @Flag(help: "Print the months of your own tenancy model as CSV: bill, credit, cash, and their ranges.")
    var csv = false
    @OptionGroup var simulation: SimulationOptions
    @OptionGroup var planning: PlanOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let book = try planning.book()
        let plan = Planner(book).plan(
            try readCompany(file, asOf: planning.asOf).company, asOf: try Shell.asOf(planning.asOf))
        let basis = try runwayBasis(plan, credits: credits, actuals: actuals)
        let place = plan.runway.firstIndex { $0.tenancy == plan.company.stack.tenancy }
        let spread = basis.spread(paths: simulation.paths, seed: simulation.seed, fanOf: place)
        let own = place.map { basis.lines[$0] }
        let fan = place.flatMap { spread[$0].fan }
        if let charts, let own {
            try Shell.makeFolder(charts)
            for chart in Chart.runway(plan, own, fan) {
                try Shell.write(Array(chart.svg.utf8), to: "\(charts)/\(chart.id).svg")
                try Shell.write(
                    Array(StructuredText.csv(chart.table).utf8), to: "\(charts)/\(chart.id).csv")
            }
        }
        if csv, let own {
            Shell.print(months(own, fan))
            return
        }
        if output.json {
            Shell.print(
                PlanDocument.runway(
                    plan, own, spread, basis: basis, seed: simulation.seed, book: book
                ).pretty)
            return
        }
        Shell.print(text(plan, own, spread, basis, book))
    }

    /// A row for each month.
    private func months(_ own: BurnDown, _ fan: Fan?) -> String {
        var rows = [["month", "gross", "credit", "net"] + own.credits.map(\.id)]
        if fan != nil {
            rows[0] += ["gross p10", "gross p50", "gross p90", "balance p10", "balance p50", "balance p90"]
        }
        for month in own.gross.indices {
            var row = [own.firstMonth.adding(month).text]
            row += [own.gross[month], own.credit[month], own.net[month]].map(\.decimalString)
            row += own.credits.map { $0.byMonth[month].decimalString }
            if let fan {
                for range in [fan.gross[month], fan.balance[month]] {
                    row += [range.p10, range.p50, range.p90].map(\.decimalString)
                }
            }
            rows.append(row)
        }
        return StructuredText.csv(rows)
    }

    /// What would have been said in each past month.
    private func text(_ test: BackTest) -> String {
        let style = output.style
        var table = Table([
            .init("known to the end of"), .init("next bill, said", .right), .init("range"),
            .init("came", .right), .init("months left, said"),
        ])
        for origin in test.origins {
            let inside = origin.next.low <= origin.came && origin.came <= origin.next.high
            table.add(
                [
                    origin.month.name, origin.next.middle.formatted,
                    "\(origin.next.low.rounded) … \(origin.next.high.rounded)",
                    origin.came.formatted + (inside ? "" : " *"),
                    origin.monthsLeft.map {
                        "\(PlanDocument.tenths($0.middle)) (\(PlanDocument.tenths($0.early)) … \(PlanDocument.tenths($0.late)))"
                    } ?? "-",
                ], paint: inside ? [:] : [3: style.yellow])
        }
        return "  " + style.dim("what would have been said then") + "\n"
            + table.text(width: Shell.terminalWidth, style: style)
            + paragraph(
                "\(test.held) of \(test.forecasts) forecasts, one to twelve months ahead, held the bill in their range; four in five should.",
                width: Shell.terminalWidth) + "\n"
    }

    private func text(
        _ plan: Plan, _ own: BurnDown?, _ spread: [RunwayDistribution], _ basis: RunwayBasis,
        _ book: RuleBook
    ) -> String {
        let uncertainty = basis.uncertainty
        let style = output.style
        let width = Shell.terminalWidth
        var out =
            style.bold(plan.company.name)
            + style.dim("  \(simulation.paths) futures, seed \(simulation.seed)") + "\n\n"
        var table = Table([
            .init("tenancy"), .init("one in ten under", .right), .init("middle", .right),
            .init("one in ten over", .right), .init("first net bill, early … late"),
            .init("expires unused, middle", .right), .init("something expires", .right),
        ])
        let horizon = plan.spend.monthCount * 10
        func months(_ tenths: Int) -> String {
            tenths >= horizon ? "\(plan.spend.monthCount)+" : PlanDocument.tenths(tenths)
        }
        for (run, range) in zip(plan.runway, spread) {
            let isOwn = run.tenancy == plan.company.stack.tenancy
            let bill = range.firstNetBill
            let never = range.runwayTenths.p90 == 0 && bill.p10 == nil
            table.add(
                [
                    run.tenancy.rawValue + (isOwn ? " (yours)" : ""), months(range.runwayTenths.p10),
                    months(range.runwayTenths.p50), months(range.runwayTenths.p90),
                    never
                        ? "no credit pays" : "\(bill.p10?.text ?? "later") … \(bill.p90?.text ?? "later")",
                    range.stranded.p50.rounded,
                    "\(range.strandingPerMille / 10)%",
                ], paint: isOwn ? [0: style.bold] : [:])
        }
        out += table.text(width: width, style: style) + "\n"
        if let own { out += chart(own, style) + "\n" }
        if let test = basis.backTest { out += text(test) }
        func percent(_ share: Double) -> String {
            Percentage(basisPoints: Int(max(0, min(share, 100)) * 10_000 + 0.5)).formatted
        }
        let sources =
            actuals == nil
            ? book.model.spread.sources.map(\.id).joined(separator: ", ") : "from the bills given"
        out += paragraph(
            "Level ±\(percent(uncertainty.levelSigma)), growth ±\(percent(uncertainty.growthSigma)) a month, noise \(percent(uncertainty.noiseSigma)) that half persists, adoption of an AI feature ±\(percent(uncertainty.adoptionSigma)) [\(sources)]; all tenancy models see the same futures.",
            width: width)
        for warning in plan.warnings + basis.warnings { out += paragraph("note: \(warning)", width: width) }
        return out
    }

    /// The plan's own line, a bar for every third month: what credits pay and what is cash.
    private func chart(_ burn: BurnDown, _ style: Style) -> String {
        let largest = burn.gross.max() ?? .zero
        guard largest > .zero else { return "" }
        let width = 48
        func cells(_ amount: Money) -> Int {
            Int(clamping: roundedDivision(amount.attodollars * Int128(width), by: largest.attodollars))
        }
        var out = "  " + style.dim("the line without uncertainty: █ paid by credits, ░ cash") + "\n"
        for month in stride(from: 0, to: burn.gross.count, by: 3) {
            let paid = cells(burn.credit[month])
            let cash = max(0, cells(burn.gross[month]) - paid)
            let name = burn.firstMonth.adding(month).name
            out +=
                "  \(name)  " + style.green(String(repeating: "█", count: paid))
                + style.yellow(String(repeating: "░", count: cash)) + "  \(burn.gross[month].rounded)\n"
        }
        return out
    }
}

struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Pool, bridge, silo and hybrid side by side: bill, isolation, runway, cash.",
        discussion: """
            Examples:
              cloudroute compare company.yaml
              cloudroute compare company.yaml --json
            """)

    @Argument(help: "The company file (YAML or JSON), or - for standard input.")
    var file: String
    @OptionGroup var simulation: SimulationOptions
    @OptionGroup var planning: PlanOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let book = try planning.book()
        let plan = Planner(book).plan(
            try readCompany(file, asOf: planning.asOf).company, asOf: try Shell.asOf(planning.asOf))
        let spread = plan.runwayBasis()?.spread(paths: simulation.paths, seed: simulation.seed) ?? []
        let document = PlanDocument.comparison(plan, spread, seed: simulation.seed, book: book)
        if output.json {
            Shell.print(document.pretty)
            return
        }
        let style = output.style
        var table = Table([
            .init("tenancy"), .init("month 12", .right), .init("per isolated tenant", .right),
            .init("isolated", .right), .init("months, middle", .right), .init("range"),
            .init("cash in \(plan.spend.monthCount) mo", .right),
        ])
        for (run, range) in zip(plan.runway, spread) {
            table.add([
                run.tenancy.rawValue, run.optimistic.gross[min(11, run.optimistic.gross.count - 1)].rounded,
                plan.forecaster.unitCost(run.tenancy).formatted,
                plan.forecaster.isolated(run.tenancy).formatted, PlanDocument.tenths(range.runwayTenths.p50),
                "\(PlanDocument.tenths(range.runwayTenths.p10)) … \(PlanDocument.tenths(range.runwayTenths.p90))",
                run.optimistic.cash.rounded,
            ])
        }
        var out = style.bold(plan.company.name) + "\n\n"
        let width = Shell.terminalWidth
        out += table.text(width: width, style: style) + "\n"
        out += tenants(plan, style, width)
        out += "  " + style.dim("an isolated tenant's database when nobody uses it, storage aside") + "\n"
        var floors = Table([.init("database"), .init("a month", .right), .init("note"), .init("source")])
        for floor in plan.databaseFloors {
            floors.add([
                floor.name, floor.monthly.formatted, floor.text, floor.sources.joined(separator: ", "),
            ])
        }
        out += floors.text(width: width, style: style) + "\n"
        out += "  " + style.dim("how long $100K lasts, as the market says") + "\n"
        var claims = Table([
            .init("tenancy"), .init("months", .right), .init("implies it burns faster than pool by"),
            .init("source"),
        ])
        for claim in plan.reportedRunways {
            let (low, high) = (claim.fasterThanPool.lowerBound, claim.fasterThanPool.upperBound)
            claims.add([
                claim.tenancy.rawValue, "\(claim.months.lowerBound)-\(claim.months.upperBound)",
                claim.tenancy == .pool ? "-" : low == high ? "\(low)%" : "\(low)-\(high)%",
                claim.sources.joined(separator: ", "),
            ])
        }
        out += claims.text(width: width, style: style)
        for contradiction in plan.runwayContradictions {
            out += paragraph("\(contradiction.id)  \(contradiction.text)", width: width)
        }
        Shell.print(out)
    }

    /// From how many tenants on isolation costs half as much as the shared bill, or as much.
    private func tenants(_ plan: Plan, _ style: Style, _ width: Int) -> String {
        guard let economics = plan.tenancyEconomics else {
            return paragraph(
                "How many tenants make isolation dear cannot be told: the file states no tenants for month 12.",
                width: width) + "\n"
        }
        func from(_ model: TenancyModel, _ percent: Int) -> String {
            let found = economics.crossovers.first { $0.tenancy == model && $0.percentOfPool == percent }
            guard let tenants = found?.tenants else { return "not up to 2,000" }
            return "\(tenants) tenants"
        }
        var table = Table([
            .init("tenancy"), .init("1.5 × pool's bill from", .right), .init("2 × from", .right),
            .init("isolation at \(plan.company.stack.tenantsM12)", .right),
        ])
        for model in TenancyModel.allCases where model != .pool {
            table.add([
                model.rawValue, from(model, 150), from(model, 200),
                economics.isolation(model, plan.company.stack.tenantsM12).rounded,
            ])
        }
        return table.text(width: width, style: style)
            + paragraph(
                "The shared bill is \(economics.fixed.rounded) a month without tenants, and each of month 12's adds \(economics.perTenant.formatted). One noisy tenant in a database of its own adds \(plan.forecaster.unitCost(.hybrid).formatted), in a stack of its own \(plan.forecaster.unitCost(.silo).formatted).",
                width: width) + "\n"
    }
}
