internal import Terminal
internal import Filings
internal import AWSClient
internal import AWSModels
internal import ArgumentParser
internal import StructuredText
internal import Units

struct Fund: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fund", abstract: "The benefits that a partner may apply for.", subcommands: [List.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Benefits of the catalog, with what their request schemas ask for.",
            discussion: """
                Examples:
                  cloudroute fund list
                  cloudroute fund list --catalog AWS --json
                """)
        @Option(help: "Sandbox or AWS.")
        var catalog = "Sandbox"
        @Option(help: "Profile of the AWS shared files.")
        var profile: String?
        @Flag(help: "Tell each call to AWS.")
        var verbose = false
        @OptionGroup var output: OutputOptions

        func run() async throws {
            guard PartnerCatalog(rawValue: catalog) != nil else {
                throw CommandEnd(.usage, "--catalog \(catalog): write Sandbox or AWS")
            }
            let client = ServiceClient(.benefits, runtime: AWS.runtime(profile: profile, isVerbose: verbose))
            var found: [(summary: Benefits.BenefitSummary, schema: JSON)] = []
            do {
                let pages = try await client.pages(
                    "ListBenefits", Benefits.ListBenefitsInput(catalog: catalog, maxResults: 100).json)
                for summary in pages.flatMap({ Benefits.ListBenefitsOutput(json: $0).benefitSummaries ?? [] })
                {
                    let benefit = try await client.call(
                        "GetBenefit", Benefits.GetBenefitInput(catalog: catalog, identifier: summary.id),
                        as: Benefits.GetBenefitOutput.self)
                    found.append((summary, benefit.benefitRequestSchema ?? .null))
                }
            } catch { throw AWS.end(error) }
            if output.json {
                Shell.print(
                    JSON.object([
                        "schema": "cloudroute/fund-list/1", "asOf": .string(try Shell.asOf(nil).text),
                        "rulePacks": .array([]), "catalog": .string(catalog),
                        "benefits": .array(
                            found.map { item in
                                item.summary.json.setting("BenefitRequestSchema", to: item.schema)
                            }), "warnings": .array([]),
                    ]).pretty)
                return
            }
            var table = Table([
                .init("benefit"), .init("name"), .init("programs"), .init("fulfillment"), .init("status"),
                .init("asks for"),
            ])
            for item in found {
                table.add([
                    item.summary.id ?? "", item.summary.name ?? "",
                    item.summary.programs?.joined(separator: ", ") ?? "",
                    item.summary.fulfillmentTypes?.map(\.rawValue).joined(separator: ", ") ?? "",
                    item.summary.status?.rawValue ?? "",
                    (item.schema["required"]?.items ?? []).compactMap(\.text).joined(separator: ", "),
                ])
            }
            Shell.print(table.text(width: Shell.terminalWidth, style: output.style))
        }
    }
}
