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

struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "What a change of the company file does to the stack, the spend and the runway.",
        discussion: """
            Examples:
              cloudroute diff old.yaml new.yaml
              git show HEAD:company.yaml | cloudroute diff - company.yaml
            """)

    @Argument(help: "The company file before.") var old: String
    @Argument(help: "The company file after.") var new: String
    @OptionGroup var planning: PlanOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let book = try planning.book()
        let asOf = try Shell.asOf(planning.asOf)
        let planner = Planner(book)
        let before = planner.plan(try readCompany(old, asOf: planning.asOf).company, asOf: asOf)
        let after = planner.plan(try readCompany(new, asOf: planning.asOf).company, asOf: asOf)
        let changes = self.changes(before, after)
        if output.json {
            Shell.print(
                JSON.object([
                    "schema": "cloudroute/diff/1", "asOf": .string(asOf.text),
                    "rulePacks": .array(book.packs.map { .string($0.id) }),
                    "changes": .array(
                        changes.map {
                            .object([
                                "what": .string($0.what), "before": .string($0.before),
                                "after": .string($0.after),
                            ])
                        }), "warnings": .array(after.warnings.map { .string($0) }),
                ]).pretty)
            return
        }
        guard !changes.isEmpty else {
            Shell.print("The change alters neither verdicts nor amounts, spend or runway.\n")
            return
        }
        var table = Table([.init("what"), .init("before", .right), .init("after", .right)])
        for change in changes { table.add([change.what, change.before, change.after]) }
        Shell.print(table.text(width: Shell.terminalWidth, style: output.style))
    }

    private func changes(_ a: Plan, _ b: Plan) -> [(what: String, before: String, after: String)] {
        var out: [(what: String, before: String, after: String)] = []
        func add(_ what: String, _ before: String, _ after: String) {
            if before != after { out.append((what, before, after)) }
        }
        for (old, new) in zip(a.packs, b.packs) {
            add("expected stack, \(old.pack.id)", old.stack.expected.rounded, new.stack.expected.rounded)
            add("ceiling, \(old.pack.id)", old.stack.ceiling.rounded, new.stack.ceiling.rounded)
            for (x, y) in zip(old.tracks, new.tracks) {
                add("\(x.track.name), \(old.pack.id)", describe(x), describe(y))
            }
            add(
                "first filing, \(old.pack.id)", old.filingOrder.first?.file.text ?? "-",
                new.filingOrder.first?.file.text ?? "-")
        }
        add("spend, month 1", a.spend.total(month: 0).rounded, b.spend.total(month: 0).rounded)
        add("spend, month 12", a.spend.total(month: 11).rounded, b.spend.total(month: 11).rounded)
        for (x, y) in zip(a.runway, b.runway) {
            add(
                "runway on \(x.tenancy.rawValue), months", PlanDocument.tenths(x.optimistic.runwayTenths),
                PlanDocument.tenths(y.optimistic.runwayTenths))
            add(
                "expires unused on \(x.tenancy.rawValue)", x.optimistic.stranded.rounded,
                y.optimistic.stranded.rounded)
        }
        return out
    }

    private func describe(_ track: TrackPlan) -> String {
        track.verdict == .eligible
            ? "eligible \((track.counted.expected.isZero ? track.award : track.counted).expected.short)"
            : track.verdict.label
    }
}
