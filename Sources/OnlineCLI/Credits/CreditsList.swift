internal import RulePacks
internal import Terminal
internal import Filings
internal import ArgumentParser
internal import StructuredText
internal import Units

extension CreditsVerbs {
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Codes received, and credits on the balance as last read, in AWS's own field names.",
            discussion: """
                Examples:
                  cloudroute credits list
                  cloudroute credits list --json > credits.json
                """)
        @Option(help: "The AWS account; all when left out.")
        var account: String?
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let folder = try await CreditFolder()
            var credits: [JSON] = []
            let wanted: [String] = if let account { [account] } else { try await folder.accounts() }
            for name in wanted {
                credits += try await folder.read(name)?["credits"]?.items ?? []
            }
            let codes = folder.codes.filter { account == nil || $0.code.account == account }
            if output.json {
                Shell.print(
                    try dated(
                        [
                            .init("credits", .array(credits)),
                            .init(
                                "codes",
                                .array(
                                    codes.map {
                                        codeJSON($0.code).setting("company", to: .string($0.company))
                                            .setting("track", to: .string($0.track.rawValue))
                                    })), .init("warnings", .array([])),
                        ], "cloudroute/credits-list/1"
                    ).pretty)
                return
            }
            printCredits(credits, output.style)
            var table = Table([
                .init("code"), .init("company"), .init("track"), .init("account"), .init("amount", .right),
                .init("state"), .init("expires"),
            ])
            for item in codes {
                table.add([
                    String(item.code.id.prefix(12)), item.company, item.track.rawValue, item.code.account,
                    item.code.amount.rounded, item.code.state.rawValue, String(item.code.expires.prefix(10)),
                ])
            }
            if !codes.isEmpty {
                Shell.print("\n" + table.text(width: Shell.terminalWidth, style: output.style))
                Shell.note("the codes themselves are sealed; cloudroute credits redeem sends one to AWS")
            }
        }
    }
}
