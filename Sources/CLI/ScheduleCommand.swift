internal import Terminal
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
            "What to file when, which credit to pause, split or keep apart, so that the least is lost; and how far from the best possible.",
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
    @Option(
        help:
            "What a product of --charges counts as of which nobody knows whether a credit pays it: cash or paid."
    )
    var unknown: String = "cash"
    @OptionGroup var planning: PlanOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let asOf = try Shell.asOf(planning.asOf)
        let subject = try self.subject(asOf)
        guard subject.grants.count <= scheduleLimit else {
            throw CommandEnd(
                .badData,
                "\(grants ?? credits ?? ""):1:1: there are \(subject.grants.count) credits, because at most \(scheduleLimit) are scheduled at once, leave out what is used up or expired"
            )
        }
        let found = schedule(subject.table, with: subject.grants)
        if output.json {
            Shell.print(
                PlanDocument.schedule(
                    found, subject.filing, names: subject.names, asOf: asOf, rulePacks: subject.packs,
                    warnings: subject.warnings
                ).pretty)
        } else {
            Shell.print(text(found, subject))
            for warning in subject.warnings { Shell.note("note: \(warning)") }
        }
    }

    /// What is scheduled, with the names of its accounts and services.
    private struct Subject {
        var table: ChargeTable
        var grants: [Grant]
        var names: ScheduleNames
        var filing: FilingSchedule?
        var packs: [String] = []
        var warnings: [String] = []
    }

    private func subject(_ asOf: Day) throws -> Subject {
        switch (file, charges, grants) {
        case (nil, let charges?, let grants?):
            guard credits == nil, actuals == nil else {
                throw CommandEnd(.usage, "--credits and --actuals go with a company file, not with --charges")
            }
            let both = try readCredits(
                charges: charges, grants: grants, organization: nil,
                paysUnknown: try paysUnknown(unknown))
            return Subject(
                table: both.table, grants: both.grants,
                names: ScheduleNames(accounts: both.accounts, services: both.services),
                warnings: both.warnings)
        case (let file?, nil, nil):
            let book = try planning.book()
            let company = try readCompany(file, asOf: planning.asOf).company
            let planner = Planner(book)
            let plan = planner.plan(company, asOf: asOf)
            let basis = try runwayBasis(plan, credits: credits, actuals: actuals)
            let place = plan.runway.firstIndex { $0.tenancy == plan.spend.tenancy } ?? 0
            // What is on the balance is not to be filed any more.
            let filing = credits == nil ? planner.filingSchedule(plan, basis.bills[place]) : nil
            return Subject(
                table: basis.bills[place], grants: filing?.grants ?? basis.grants,
                names: ScheduleNames(
                    accounts: ["your account"], services: book.catalog.services.map(\.name)),
                filing: filing, packs: book.packs.map(\.id), warnings: plan.warnings + basis.warnings)
        default:
            throw CommandEnd(.usage, "name a company file, or --charges and --grants, not both")
        }
    }

    private func text(_ found: Schedule, _ subject: Subject) -> String {
        let style = output.style
        let width = Shell.terminalWidth
        var out = ""
        if let filing = subject.filing { out += text(filing) + "\n" }
        var table = Table([
            .init("way"), .init("expires unused", .right), .init("cash", .right), .init("saves", .right),
        ])
        table.add([
            "AWS's own order", found.awsOrder.wasted.rounded, found.awsOrder.cash.rounded, "",
        ])
        for remedy in found.remedies {
            table.add([
                remedy.kind, remedy.outcome.wasted.rounded, remedy.outcome.cash.rounded, remedy.saves.rounded,
            ])
        }
        table.add([
            subject.filing == nil ? "nothing can better" : "nothing can better, filed then",
            found.bound.wasted.rounded, found.bound.cash.rounded, "",
        ])
        out += table.text(width: width, style: style) + "\n"
        for trap in found.traps {
            out += paragraph(
                "Order trap: \(trap.broad) expires sooner and covers more, so that it pays first what \(trap.narrow) could have paid: \(trap.amount.rounded) of \(trap.narrow) is starved.",
                width: width)
        }
        if found.steps.isEmpty {
            out += paragraph(
                found.awsOrder.loss > found.bound.loss
                    ? "Nothing that was tried loses less than AWS's own order."
                    : found.awsOrder.wasted > .zero
                        ? "Nothing to do: no use of these credits that was tried loses less. What expires unused has nothing to pay; do not buy waste to use it up. Pull forward what you need anyway (staging, recovery drills, load tests, a Bedrock evaluation), and buy nothing upfront: credits do not pay it."
                        : "Nothing to do: no credit expires unused in these months.", width: width)
        }
        for (number, step) in found.steps.enumerated() {
            out += paragraph("\(number + 1). " + step.sentence(subject.names), width: width)
            guard !step.portions.isEmpty else { continue }
            var portions = Table([.init("enable for"), .init("portion", .right), .init("in")])
            for portion in step.portions {
                let (first, last) = (portion.months.lowerBound, portion.months.upperBound)
                portions.add([
                    first == last ? first.name : "\(first.name) to \(last.name)", portion.amount.formatted,
                    portion.isForSeparateAccount ? "the separate account" : "",
                ])
            }
            out += portions.text(width: width, style: style, indent: 5)
        }
        if found.best.loss > found.bound.loss {
            out += paragraph(
                "\(found.bound.saving(beside: found.best).rounded) more lie between this and the bound, which may be out of reach: AWS pays the largest services first within an account.",
                width: width)
        }
        out += paragraph(
            "Amounts within \(subject.table.monthCount) months. How quickly AWS honors a disabled credit is not published; check the first bill.",
            width: width)
        return out
    }

    private func text(_ filing: FilingSchedule) -> String {
        let style = output.style
        let width = Shell.terminalWidth
        var table = Table([.init("file"), .init("on"), .init("lands"), .init("expires")])
        for choice in filing.choices {
            table.add([choice.track, choice.file.text, choice.lands.text, choice.expires.text])
        }
        let later = filing.waiting.filter { $0.file != $0.earliest }.map { "\($0.track) on \($0.file.text)" }
        let (now, best) = (filing.atOnce, filing.chosen)
        return table.text(width: width, style: style)
            + paragraph(
                filing.waiting.isEmpty
                    ? "File each as early as it can be filed: up to six months of waiting would not save more than it costs."
                    : "Waiting is an option beside this order: \(later.joined(separator: ", ")). Until the last credit has expired it covers \(best.saving(beside: now).rounded) more than filing at once (\(best.wasted.rounded) instead of \(now.wasted.rounded) expire), and costs \((filing.firstYearCash.chosen - filing.firstYearCash.atOnce).rounded) more cash in the first twelve months. AWS decides each, and when.",
                width: width)
    }
}
