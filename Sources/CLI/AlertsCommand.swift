internal import Terminal
internal import ArgumentParser
internal import Company
internal import Credits
internal import Dossiers
internal import Planning
internal import Spend
internal import StructuredText
internal import Units

struct AlertsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alerts",
        abstract: "What to be told in time: running out, expiring unused, the first net bill, shares used.",
        discussion: """
            Examples:
              cloudroute alerts company.yaml
              cloudroute alerts company.yaml --actuals bills.yaml --credits credits.json --json
              cloudroute alerts company.yaml --budget > budget.json
              aws budgets create-budget --account-id 123456789012 --cli-input-json file://budget.json
            """)

    @Argument(help: "The company file (YAML or JSON), or - for standard input.")
    var file: String
    @Option(help: "Past monthly bills, [{month, amount}], gross of credits.")
    var actuals: String?
    @Option(help: "Credits on the balance as AWS's CreditData, in the place of the plan's.")
    var credits: String?
    @Flag(help: "Print an AWS Budgets template that counts usage without credits, and nothing else.")
    var budget = false
    @OptionGroup var planning: PlanOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let book = try planning.book()
        let plan = Planner(book).plan(
            try readCompany(file, asOf: planning.asOf).company, asOf: try Shell.asOf(planning.asOf))
        let basis = try runwayBasis(plan, credits: credits, actuals: actuals)
        guard let own = zip(plan.runway, basis.lines).first(where: { $0.0.tenancy == plan.spend.tenancy })?.1
        else {
            return
        }
        if budget {
            Shell.print(PlanDocument.budget(plan, own).pretty)
            return
        }
        let found = alerts(own, asOf: plan.asOf, granted: basis.granted)
        if output.json {
            Shell.print(PlanDocument.alerts(plan, found, book: book).pretty)
            return
        }
        let style = output.style
        var table = Table([.init("on"), .init("in days", .right), .init("what"), .init("kind")])
        for alert in found {
            let isGrave = alert.kind != .shareUsed
            table.add(
                [alert.day.text, "\(alert.inDays)", alert.text, alert.kind.rawValue],
                paint: isGrave ? [2: style.bold] : [:])
        }
        let width = Shell.terminalWidth
        Shell.print(
            style.bold(plan.company.name) + "\n\n"
                + (found.isEmpty
                    ? "  Nothing to announce: no credit burns.\n" : table.text(width: width, style: style)))
    }
}

/// The basis of a runway with the files that may replace parts of it.
func runwayBasis(_ plan: Plan, credits: String?, actuals: String?) throws -> RunwayBasis {
    func parsed<Value>(_ path: String, _ read: ([UInt8]) throws(Diagnostics) -> Value) throws -> Value {
        let bytes = try Shell.read(path, limit: 1 << 24)
        do throws(Diagnostics) {
            return try read(bytes)
        } catch {
            throw CommandEnd(.badData, error.all.map { $0.text(file: path) }.joined(separator: "\n"))
        }
    }
    let past = try actuals.map { path in
        try parsed(path) { (bytes) throws(Diagnostics) in try Actuals(bytes) }
    }
    let balance = try credits.map { path in
        try parsed(path) { (bytes) throws(Diagnostics) in try CreditRecord.read(bytes) }
    }
    let remedy =
        "give gross usage: aws ce get-cost-and-usage with the filter {\"Not\": {\"Dimensions\": {\"Key\": \"RECORD_TYPE\", \"Values\": [\"Credit\", \"Refund\"]}}}"
    if let past, let net = NetBills(past, credits: balance ?? []) {
        throw CommandEnd(
            .badData,
            "\(actuals ?? ""):1:1: these bills look net of credits, because the credits on the balance paid \(net.paid.formatted) in the same months, in which the bills sum to \(net.billed.formatted), \(remedy)"
        )
    }
    guard let basis = plan.runwayBasis(credits: balance, actuals: past) else {
        throw CommandEnd(
            .badData,
            "\(actuals ?? ""):1:1: the bills bear no trend, because a month costs nothing: net of credits it would, \(remedy), or leave months out in which nothing ran"
        )
    }
    return basis
}
