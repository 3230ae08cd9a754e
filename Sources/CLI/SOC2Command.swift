internal import ArgumentParser
internal import Compliance
internal import StructuredText
internal import Terminal

struct SOC2Command: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "soc2",
        abstract: "The SOC 2 scaffolding against the Trust Services Criteria.",
        discussion: """
            Examples:
              terraform plan -out p.tfplan && terraform show -json p.tfplan > plan.json
              cloudroute soc2 check --plan plan.json

            It shows what AWS can show. Whether a control meets its criterion is the auditor's opinion.
            """,
        subcommands: [SOC2CheckCommand.self])
}

struct SOC2CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "What a Terraform plan would leave open, before anything is deployed.",
        discussion: """
            Ends with 1 where anything fails. What a plan cannot know (a policy that names what does not exist yet) is
            notEvaluated, never passed: look again with a plan made after the first apply.
            """)

    @Option(help: "A plan as `terraform show -json` writes it.")
    var plan: String
    @Flag(help: "Every result, those that pass too.")
    var all = false
    @OptionGroup var output: OutputOptions

    func run() throws {
        let bytes = try Shell.read(plan, limit: 1 << 28)
        let json: JSON
        do throws(JSONFault) { json = try JSON(parsing: bytes) } catch {
            throw CommandEnd(
                .badData, "\(plan): cannot be read, because \(error), write it with terraform show -json")
        }
        let map = ControlMap.embedded
        let judge: PlanJudge
        do throws(Diagnostics) { judge = try PlanJudge(plan: json, map: map) } catch {
            throw CommandEnd(.badData, error.all.map { $0.text(file: plan) }.joined(separator: "\n"))
        }
        if output.json {
            Shell.print(
                JSON.object([
                    "schema": "cloudroute/soc2-check/1", "mapVersion": .string(map.version),
                    "warnings": .array([]), "results": .array(judge.results.map(\.json)),
                    "coverage": map.coverage, "manual": map.manualJSON,
                ]).pretty)
        } else {
            report(judge.results, map)
        }
        if judge.results.contains(where: { $0.verdict == .fail }) { throw CommandEnd(.findings, "") }
    }

    private func report(_ results: [CheckResult], _ map: ControlMap) {
        let style = output.style
        for verdict in [Verdict.fail, .notEvaluated, .pass, .notApplicable] {
            let found = results.filter { $0.verdict == verdict }
            guard !found.isEmpty, all || verdict == .fail || verdict == .notEvaluated else { continue }
            Shell.print(style.bold(SOC2CheckCommand.words[verdict] ?? "") + "\n")
            for result in found {
                let control: Control = result.control
                let place = result.resource.map { "  \($0)" } ?? ""
                Shell.print(
                    "  \(mark(verdict, style)) \(control.title) \(style.dim(control.criteria.joined(separator: " ")))\n"
                )
                Shell.print("   \(place)  \(result.observed)\n")
                if verdict == .fail { Shell.print("     fix: \(control.fix)\n") }
            }
            Shell.print("\n")
        }
        let counts = Verdict.allCases.map { verdict in
            "\(results.filter { $0.verdict == verdict }.count) \(SOC2CheckCommand.words[verdict]?.lowercased() ?? "")"
        }
        Shell.print("\(counts.joined(separator: ", ")).\n")
        let coverage = map.coverage
        func count(_ key: String) -> Int { coverage[key]?.whole ?? 0 }
        Shell.print(
            "Of \(map.criteria.count) criteria AWS shows \(count("automated")), \(count("partly")) in part, and \(count("manual")) only people can.\n"
        )
    }

    private func mark(_ verdict: Verdict, _ style: Style) -> String {
        switch verdict {
        case .fail: style.red("✗")
        case .pass: style.green("✓")
        case .notEvaluated: style.yellow("?")
        case .notApplicable: style.dim("–")
        }
    }

    private static let words: [Verdict: String] = [
        .pass: "Passed", .fail: "Failed", .notApplicable: "Not applicable", .notEvaluated: "Not evaluated",
    ]
}
