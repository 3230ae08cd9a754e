internal import Terminal
internal import ArgumentParser
internal import Company
internal import StructuredText

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "The JSON Schema of the company file, for editors.",
        discussion: """
            Examples:
              cloudroute schema > company.schema.json
            """)

    func run() { Shell.print(companyJSONSchema().pretty) }
}
