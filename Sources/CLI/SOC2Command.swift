internal import ArgumentParser
internal import Compliance
internal import StructuredText
internal import Terminal
internal import Units

struct SOC2Command: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "soc2",
        abstract: "The SOC 2 scaffolding against the Trust Services Criteria.",
        discussion: """
            Examples:
              terraform plan -out p.tfplan && terraform show -json p.tfplan > plan.json
              cloudroute soc2 check --plan plan.json
              cloudroute soc2 policy > policy.json          the least that a pass needs: it can only read
              cloudroute soc2 snapshot -o today/            one pass over the account whose keys are in use
              cloudroute soc2 check today/
              cloudroute soc2 evidence today/ -o evidence.zip && cloudroute soc2 verify evidence.zip
              cloudroute soc2 drift yesterday/ today/
              cloudroute soc2 history scans/*/              on how many days of the window a control was effective

            It shows what AWS can show. Whether a control meets its criterion is the auditor's opinion.
            """,
        subcommands: [
            SOC2SnapshotCommand.self, SOC2CheckCommand.self, SOC2EvidenceCommand.self, SOC2VerifyCommand.self,
            SOC2DriftCommand.self, SOC2HistoryCommand.self, SOC2PolicyCommand.self,
        ])
}

struct SOC2CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "What an account, or a Terraform plan before it is deployed, leaves open.",
        discussion: """
            Examples:
              cloudroute soc2 check today/
              cloudroute soc2 check --plan plan.json

            Ends with 1 where anything fails that nobody took on. What was refused, or what a plan cannot know (a policy
            that names what does not exist yet), is notEvaluated, never passed.
            """)

    @Argument(help: "A folder that `soc2 snapshot` wrote.")
    var folder: String?
    @Option(help: "A plan as `terraform show -json` writes it.")
    var plan: String?
    @Option(help: "A file of failures that somebody took on: check, resource, reason, approver, until.")
    var exceptions: String?
    @Flag(help: "Every result, those that pass too.")
    var all = false
    @OptionGroup var output: OutputOptions

    func run() throws {
        let map = ControlMap.embedded
        let results: [CheckResult]
        switch (folder, plan) {
        case (let folder?, nil): results = LiveJudge(try readSnapshot(folder), map: map).results
        case (nil, let plan?): results = try planned(plan, map)
        case (nil, nil), (.some, .some):
            throw CommandEnd(.usage, "name a folder that `soc2 snapshot` wrote, or --plan PLAN.json")
        }
        let day = try Shell.asOf(nil)
        let risks = try exceptions.map { path -> AcceptedRisks in
            let bytes = try Shell.read(path)
            do throws(Diagnostics) { return try AcceptedRisks(bytes, map: map) } catch {
                throw CommandEnd(.badData, error.all.map { $0.text(file: path) }.joined(separator: "\n"))
            }
        }
        let ended = risks?.ended(before: day) ?? []
        for line in ended { Shell.note("note: \(line)") }
        if output.json {
            Shell.print(
                JSON.object([
                    "schema": "cloudroute/soc2-check/1", "mapVersion": .string(map.version),
                    "warnings": .array(ended.map(JSON.string)),
                    "results": .array(
                        results.map { result in
                            let risk = risks?.row(for: result, on: day)
                            return risk.map { result.json.setting("exception", to: $0.json) } ?? result.json
                        }),
                    "coverage": map.coverage, "manual": map.manualJSON,
                ]).pretty)
        } else {
            report(results, map, risks, day)
        }
        if results.contains(where: { $0.verdict == .fail && risks?.row(for: $0, on: day) == nil }) {
            throw CommandEnd(.findings, "")
        }
    }

    private func planned(_ plan: String, _ map: ControlMap) throws -> [CheckResult] {
        let json = try readTerraformPlan(plan)
        do throws(Diagnostics) { return try PlanJudge(plan: json, map: map).results } catch {
            throw CommandEnd(.badData, error.all.map { $0.text(file: plan) }.joined(separator: "\n"))
        }
    }

    private func report(_ results: [CheckResult], _ map: ControlMap, _ risks: AcceptedRisks?, _ day: Day) {
        let style = output.style
        for verdict in [Verdict.fail, .notEvaluated, .pass, .notApplicable] {
            let found = results.filter { $0.verdict == verdict }
            guard !found.isEmpty, all || verdict == .fail || verdict == .notEvaluated else { continue }
            Shell.print(style.bold(SOC2CheckCommand.words[verdict] ?? "") + "\n")
            for result in found {
                let control: Control = result.control
                let place = [result.resource, result.region].compactMap(\.self).map { "  \($0)" }.joined()
                Shell.print(
                    "  \(mark(verdict, style)) \(control.title) \(style.dim(control.criteria.joined(separator: " ")))\n"
                )
                Shell.print("   \(place)  \(result.observed)\n")
                if let risk = risks?.row(for: result, on: day) {
                    Shell.print(
                        "     taken on by \(risk.approver) until \(risk.until.text): \(risk.reason)\n")
                } else if verdict == .fail {
                    Shell.print("     fix: \(control.fix)\n")
                }
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
