internal import Terminal
internal import ArgumentParser
internal import Company
internal import Dossiers
internal import Planning
internal import RulePacks
internal import Spend
internal import StructuredText
internal import Units

struct SpendCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "spend",
        abstract: "The itemized forecast of 36 months, from drivers and the dated price book.",
        discussion: """
            Examples:
              cloudroute spend company.yaml
              cloudroute spend company.yaml --json > spend.json
            """)

    @Argument(help: "The company file (YAML or JSON), or - for standard input.")
    var file: String
    @OptionGroup var planning: PlanOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let book = try planning.book()
        let plan = Planner(book).plan(
            try readCompany(file, asOf: planning.asOf).company, asOf: try Shell.asOf(planning.asOf))
        if output.json {
            Shell.print(PlanDocument.spend(plan, book: book).pretty)
            return
        }
        let style = output.style
        let width = Shell.terminalWidth
        let forecast = plan.spend
        var out = style.bold("\(plan.company.name), \(forecast.tenancy.rawValue)") + "\n\n"
        var table = Table([
            .init("service"), .init("driver"), .init("quantity", .right), .init("unit"),
            .init("month 1", .right),
            .init("month 12", .right), .init("covered"),
        ])
        for line in forecast.lines where !line.month12.isZero {
            table.add([
                line.service.name, line.driver, line.quantityM12.formatted, line.unit, line.month1.formatted,
                line.month12.formatted, coverageWord(PlanDocument.coverage(of: line.service, book).status),
            ])
        }
        table.add(
            [
                "Total", "", "", "", forecast.total(month: 0).formatted, forecast.total(month: 11).formatted,
                "",
            ], paint: [0: style.bold])
        out += table.text(width: width, style: style) + "\n"
        var shares = Table([.init("service"), .init("month 12", .right), .init("share", .right)])
        for entry in forecast.servicesByCharge(book.catalog) {
            shares.add([entry.service.name, entry.month12.rounded, entry.share.formatted])
        }
        out += shares.text(width: width, style: style) + "\n"
        var months = Table([.init("month"), .init("total", .right)])
        for index in [0, 5, 11, 17, 23, 29, 35] where index < forecast.monthCount {
            months.add([plan.firstMonth.adding(index).name, forecast.total(month: index).rounded])
        }
        out += months.text(width: width, style: style) + "\n"
        out += split(plan, book).text(width: width, style: style) + "\n"
        for trap in PlanDocument.traps(plan, book) {
            out += paragraph("trap: \(trap.text) [\(trap.id)]", width: width)
        }
        if plan.company.plansSOC2 { out += soc2(plan, book, width) }
        out += paragraph(
            "An isolated tenant costs \(plan.forecaster.unitCost(.silo).formatted) a month, used or not.",
            width: width)
        if let from = plan.forecaster.scaledFrom {
            out += paragraph("Scaled from \(from.rounded) to your own number for month 12.", width: width)
        }
        out += paragraph(book.model.growthText.value + ".", width: width)
        for warning in plan.warnings { out += paragraph("note: \(warning)", width: width) }
        Shell.print(out)
    }

    /// The bill's shares beside the bands that the market reports for a bill of its size.
    private func split(_ plan: Plan, _ book: RuleBook) -> Table {
        var table = Table([
            .init("part of the bill"), .init("share", .right), .init("reported", .right), .init(""),
            .init("note"),
        ])
        for row in plan.forecaster.split(plan.spend) {
            let name = book.catalog.groups.first { $0.id == row.group }?.name ?? row.group
            let mark = row.isOutside ? (row.share < row.band.low ? "! below" : "! above") : "✓"
            let style = output.style
            let paint: (String) -> String = row.isOutside ? { style.yellow($0) } : { style.green($0) }
            table.add(
                [
                    name, row.share.formatted, "\(row.band.low.formatted)-\(row.band.high.formatted)", mark,
                    row.share.basisPoints == 0 ? "forgotten? \(row.band.text)" : row.band.text,
                ], paint: [3: paint])
        }
        return table
    }

    /// SOC 2 telemetry bottom-up, next to the market's band.
    private func soc2(_ plan: Plan, _ book: RuleBook, _ width: Int) -> String {
        let total = plan.spend.lines.filter { $0.item?.component == .soc2 }.map(\.month12).total()
        let band = book.model.soc2Total
        return paragraph(
            "SOC 2 telemetry from these drivers: \(total.rounded) a month; the market's band is $\(band.low) to $\(band.high).",
            width: width)
    }
}

func coverageWord(_ coverage: Coverage) -> String {
    switch coverage {
    case .covered: "✓ covered"
    case .notCovered: "✗ cash"
    case .unknown: "? unknown"
    }
}
