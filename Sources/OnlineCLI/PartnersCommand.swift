internal import Services
internal import Terminal
internal import ArgumentParser
internal import CLI
internal import Engagements
internal import Persistence
internal import Routing

struct Partners: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The directory of partners.", subcommands: [Import.self, Export.self])

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take partners into the directory, over those of the same id.",
            discussion: """
                Examples:
                  cloudroute partners import Examples/partners.yaml
                  cloudroute partners import partners.csv --dry-run
                """)
        @Argument(help: "YAML, JSON or CSV, by the end of its name.") var file: String
        @Flag(name: .customLong("dry-run"), help: "Read and check only.") var isDryRun = false

        func run() async throws {
            let rules = try readRoutingRules(nil)
            let directory = try readPartners(file, rules)
            if !isDryRun {
                let store = PartnerStore(try Home().database(), rules: rules)
                try await store.put(directory, by: .system, at: wallClock())
            }
            Shell.print(
                "\(directory.candidates.count) partners \(isDryRun ? "can be read" : "are in the directory")\n"
            )
        }
    }

    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The directory with its record, as YAML or CSV.")
        @Flag(help: "CSV in the place of YAML.") var csv = false

        func run() async throws {
            let store = PartnerStore(try Home().database(), rules: try readRoutingRules(nil))
            let directory = PartnerDirectory(
                try await store.partners().map { Candidate($0.partner, history: $0.history) })
            Shell.print(csv ? directory.csvText : directory.yamlText)
        }
    }
}
