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
    @OptionGroup var simulation: SimulationOptions
    @OptionGroup var planning: PlanOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let book = try planning.book()
        let plan = Planner(book).plan(try readCompany(file).company, asOf: try Shell.asOf(planning.asOf))
        let basis = try runwayBasis(plan, credits: credits, actuals: actuals)
        let spread = basis.spread(paths: simulation.paths, seed: simulation.seed)
        let own = zip(plan.runway, basis.lines).first { $0.0.tenancy == plan.company.stack.tenancy }?.1
        if output.json {
            Shell.print(
                PlanDocument.runway(plan, own, spread, seed: simulation.seed, book: book).pretty)
            return
        }
        Shell.print(text(plan, own, spread, basis.uncertainty, book))
    }

    private func text(
        _ plan: Plan, _ own: BurnDown?, _ spread: [RunwayDistribution], _ uncertainty: Uncertainty,
        _ book: RuleBook
    ) -> String {
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
            table.add(
                [
                    run.tenancy.rawValue + (isOwn ? " (yours)" : ""), months(range.runwayTenths.p10),
                    months(range.runwayTenths.p50), months(range.runwayTenths.p90),
                    "\(bill.p10?.text ?? "later") … \(bill.p90?.text ?? "later")", range.stranded.p50.rounded,
                    "\(range.strandingPerMille / 10)%",
                ], paint: isOwn ? [0: style.bold] : [:])
        }
        out += table.text(width: width, style: style) + "\n"
        if let own { out += chart(own, style) + "\n" }
        func percent(_ share: Double) -> String {
            Percentage(basisPoints: Int((share * 10_000).rounded())).formatted
        }
        let sources =
            actuals == nil
            ? book.model.spread.sources.map(\.id).joined(separator: ", ") : "from the bills given"
        out += paragraph(
            "Level ±\(percent(uncertainty.levelSigma)), growth ±\(percent(uncertainty.growthSigma)) a month, noise \(percent(uncertainty.noiseSigma)) that half persists [\(sources)]; all tenancy models see the same futures.",
            width: width)
        for warning in plan.warnings { out += paragraph("note: \(warning)", width: width) }
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
        let plan = Planner(book).plan(try readCompany(file).company, asOf: try Shell.asOf(planning.asOf))
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
        out += table.text(width: Shell.terminalWidth, style: style) + "\n"
        for claim in book.model.claims {
            out += paragraph(
                "the market: \(claim.text) [\(claim.id)]", width: Shell.terminalWidth)
        }
        Shell.print(out)
    }
}
