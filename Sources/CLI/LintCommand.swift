internal import Terminal
internal import ArgumentParser
internal import Company
internal import Dossiers
internal import Planning
internal import RulePacks
internal import Units

struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "The reviewer's questions and AWS's reasons to decline, before the reviewer asks.",
        discussion: """
            Examples:
              cloudroute lint company.yaml
              cloudroute lint company.yaml --format github --fail-on warning
              cloudroute lint --text paragraph.txt
            """)

    @Argument(help: "The company file (YAML or JSON), or - for standard input.")
    var file: String?
    @Option(help: "A file with a free text to read instead, or - for standard input.")
    var text: String?
    @Option(help: "text, json, sarif or github.")
    var format: String?
    @Option(name: .customLong("fail-on"), help: "End with 1 at or above: note, warning, error or never.")
    var failOn: String = "error"
    @OptionGroup var planning: PlanOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let book = try planning.book()
        let asOf = try Shell.asOf(planning.asOf)
        let chosen = try chosenFormat()
        guard failOn == "never" || ReviewerQuestion.Severity(rawValue: failOn) != nil else {
            throw CommandEnd(.usage, "--fail-on \(failOn): write note, warning, error or never")
        }
        let findings: [Finding]
        let name: String
        switch (file, text) {
        case (nil, let path?):
            name = path == "-" ? "stdin" : path
            let bytes = try Shell.read(path)
            guard let words = String(validating: bytes, as: UTF8.self) else {
                throw CommandEnd(
                    .badData,
                    "\(name):1:1: the text cannot be read, because it is not valid UTF-8, save it as UTF-8")
            }
            findings = reviewersReading(ofText: words, book: book)
        case (let path?, nil):
            name = path == "-" ? "stdin" : path
            let company = try readCompany(path, asOf: planning.asOf)
            let plan = Planner(book).plan(company.company, asOf: asOf)
            findings = reviewersReading(plan, file: company, book: book)
        case (nil, nil): throw CommandEnd(.usage, "name a company file, or a text with --text")
        default: throw CommandEnd(.usage, "name a company file or a text with --text, not both")
        }
        Shell.print(document(of: findings, file: name, asOf: asOf.text, book: book, as: chosen))
        if chosen == .text {
            let counts = ReviewerQuestion.Severity.allCases.reversed().map { level -> String in
                let count = findings.count { $0.question.severity == level }
                return "\(count) \(level.rawValue)\(count == 1 ? "" : "s")"
            }
            Shell.note(findings.isEmpty ? "No question found." : counts.joined(separator: ", "))
        }
        if let limit = ReviewerQuestion.Severity(rawValue: failOn),
            findings.contains(where: { $0.question.severity >= limit })
        {
            throw CommandEnd(.findings)
        }
    }

    private func chosenFormat() throws -> FindingFormat {
        guard let format else { return output.json ? .json : .text }
        if output.json, format != FindingFormat.json.rawValue {
            throw CommandEnd(.usage, "--json and --format \(format) ask for two forms; name one")
        }
        guard let chosen = FindingFormat(rawValue: format) else {
            throw CommandEnd(.usage, "--format \(format): write text, json, sarif or github")
        }
        return chosen
    }
}
