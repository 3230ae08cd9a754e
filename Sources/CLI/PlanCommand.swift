internal import Terminal
internal import ArgumentParser
internal import Company
internal import Dossiers
internal import Planning
internal import RulePacks
internal import StructuredText

struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "How much, by when, what now, and how long it lasts.",
        discussion: """
            Examples:
              cloudroute plan company.yaml
              cloudroute plan company.yaml --as-of 2026-11-23 --json
              cloudroute plan company.yaml --rules our-pack.yaml
              cat company.yaml | cloudroute plan -
            """)

    @Argument(help: "The company file (YAML or JSON), or - for standard input.")
    var file: String
    @OptionGroup var planning: PlanOptions
    @OptionGroup var output: OutputOptions
    @Flag(help: "Also the reasons of every verdict and the parts of every award.")
    var verbose = false

    func run() throws {
        let book = try planning.book()
        let company = try readCompany(file, asOf: planning.asOf)
        let plan = Planner(book).plan(company.company, asOf: try Shell.asOf(planning.asOf))
        if output.json {
            Shell.print(PlanDocument.plan(plan, book: book).pretty)
        } else {
            let screen = PlanScreen(
                plan: plan, book: book, style: output.style, width: Shell.terminalWidth,
                findings: reviewersReading(plan, file: company, book: book))
            Shell.print(screen.text(verbose))
        }
        let isEligible = plan.packs.contains { $0.tracks.contains { $0.verdict == .eligible } }
        if !isEligible {
            throw CommandEnd(.findings, "No track is eligible yet; the changes above would alter that.")
        }
    }
}

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "The verdict of every track with its rules, and the smallest change that flips each no.",
        discussion: """
            Examples:
              cloudroute check company.yaml
              cloudroute check company.yaml --require activate-portfolio-vc
            """)

    @Argument(help: "The company file (YAML or JSON), or - for standard input.")
    var file: String
    @Option(help: "End with 1 unless this track is eligible in the first pack.")
    var require: String?
    @OptionGroup var planning: PlanOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let book = try planning.book()
        var wanted: TrackID?
        if let require {
            wanted = TrackID(rawValue: require)
            if wanted == nil {
                let ids = TrackID.allCases.map(\.rawValue).joined(separator: ", ")
                throw CommandEnd(.usage, "--require \(require): no such track; write one of \(ids)")
            }
        }
        let company = try readCompany(file, asOf: planning.asOf).company
        let plan = Planner(book).plan(company, asOf: try Shell.asOf(planning.asOf))
        if output.json {
            Shell.print(PlanDocument.plan(plan, book: book).pretty)
        } else {
            let screen = PlanScreen(plan: plan, book: book, style: output.style, width: Shell.terminalWidth)
            Shell.print(plan.packs.map { screen.reasons($0) }.joined(separator: "\n"))
        }
        if let wanted, plan.packs.first?.track(wanted)?.verdict != .eligible {
            throw CommandEnd(.findings, "\(wanted.rawValue) is not eligible.")
        }
        if !plan.packs.contains(where: { $0.tracks.contains { $0.verdict == .eligible } }) {
            throw CommandEnd(.findings, "No track is eligible yet.")
        }
    }
}
