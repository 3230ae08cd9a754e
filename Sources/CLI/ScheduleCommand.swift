internal import ArgumentParser
internal import Company
internal import Credits
internal import Dossiers
internal import Planning
internal import RulePacks
internal import Spend
internal import StructuredText
internal import Units

struct ScheduleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schedule",
        abstract:
            "Which credit to split and enable when, so that the least is lost; and how far from the best possible.",
        discussion: """
            Examples:
              cloudroute schedule company.yaml
              cloudroute schedule company.yaml --credits credits.json --actuals bills.yaml
              cloudroute schedule --charges charges.json --grants credits.json --json
            """)

    @Argument(help: "The company file (YAML or JSON), or - for standard input.")
    var file: String?
    @Option(help: "Charges: a list of {month, account, service, sku?, amount}.")
    var charges: String?
    @Option(help: "Credits: AWS's CreditData, a list or {\"credits\": [...]}.")
    var grants: String?
    @Option(help: "Past monthly bills, [{month, amount}], gross of credits; with a company file.")
    var actuals: String?
    @Option(
        help: "Credits on the balance as AWS's CreditData, in the place of the plan's; with a company file.")
    var credits: String?
    @OptionGroup var planning: PlanOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let asOf = try Shell.asOf(planning.asOf)
        let table: ChargeTable
        let held: [Grant]
        var packs: [String] = []
        switch (file, charges, grants) {
        case (nil, let charges?, let grants?):
            let bytes = (try Shell.read(charges, limit: 1 << 24), try Shell.read(grants, limit: 1 << 24))
            do throws(Diagnostics) {
                let both = try CreditsFile(charges: bytes.0, grants: bytes.1)
                (table, held) = (both.table, both.grants)
            } catch {
                let path = error.all.first?.path.hasPrefix("credits") == true ? grants : charges
                throw CommandEnd(.badData, error.all.map { $0.text(file: path) }.joined(separator: "\n"))
            }
        case (let file?, nil, nil):
            let book = try planning.book()
            let plan = Planner(book).plan(try readCompany(file).company, asOf: asOf)
            let basis = try runwayBasis(plan, credits: credits, actuals: actuals)
            guard let place = plan.runway.firstIndex(where: { $0.tenancy == plan.spend.tenancy }) else {
                return
            }
            (table, held) = (basis.bills[place], basis.grants)
            packs = book.packs.map(\.id)
        default:
            throw CommandEnd(.usage, "name a company file, or --charges and --grants, not both")
        }
        guard held.count <= scheduleLimit else {
            throw CommandEnd(
                .badData,
                "\(grants ?? credits ?? ""):1:1: there are \(held.count) credits, because at most \(scheduleLimit) are scheduled at once, leave out what is used up or expired"
            )
        }
        let found = schedule(table, with: held)
        if output.json {
            Shell.print(PlanDocument.schedule(found, asOf: asOf, rulePacks: packs).pretty)
        } else {
            Shell.print(text(found))
        }
    }

    private func text(_ found: Schedule) -> String {
        let style = output.style
        let width = Shell.terminalWidth
        var table = Table([.init("way"), .init("expires unused", .right), .init("cash", .right)])
        for (name, outcome) in [
            ("AWS's own order", found.awsOrder), ("with the steps below", found.best),
            ("the best possible", found.bound),
        ] {
            table.add([name, outcome.wasted.rounded, outcome.cash.rounded])
        }
        var out = table.text(width: width, style: style) + "\n"
        for trap in found.traps {
            out += paragraph(
                "\(trap.broad) expires sooner and covers more, so that it pays first what only \(trap.narrow) could have saved: \(trap.amount.rounded) of \(trap.narrow) is starved.",
                width: width)
        }
        if found.steps.isEmpty {
            out += paragraph(
                found.awsOrder.wasted > .zero
                    ? "Nothing to do: no use of these credits loses less. What expires unused has nothing to pay; do not buy waste to use it up."
                    : "Nothing to do: every credit is used.", width: width)
        }
        for (number, step) in found.steps.enumerated() {
            out += paragraph(
                "\(number + 1). Split \(step.credit) into \(step.portions.count) portions and enable one at a time; it saves \(step.saves.rounded). A split is for good.",
                width: width)
            var portions = Table([.init("enable for"), .init("portion", .right)])
            for portion in step.portions {
                let (first, last) = (portion.months.lowerBound, portion.months.upperBound)
                portions.add([
                    first == last ? first.name : "\(first.name) to \(last.name)", portion.amount.formatted,
                ])
            }
            out += portions.text(width: width, style: style, indent: 5)
        }
        if found.best.wasted > found.bound.wasted, let trap = found.traps.first {
            let gap = (found.best.wasted - found.bound.wasted).rounded
            out += paragraph(
                "The remaining \(gap) cannot be reached by splitting, because AWS pays the largest services first: it would need what \(trap.narrow) pays for in an account of its own, with the sharing of \(trap.broad) off.",
                width: width)
        }
        return out
    }
}
