internal import Terminal
internal import Filings
internal import AWSClient
internal import AWSModels
internal import ArgumentParser
internal import Credits
internal import Cryptography
internal import Engagements
internal import FilingWork
internal import Persistence
internal import RulePacks
internal import Server
internal import StructuredText
internal import Units

extension CreditsVerbs {
    struct Status: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The balance as last read, and where AWS's history differs from its documented order.",
            discussion: """
                Examples:
                  cloudroute credits status --account 123456789012
                """)
        @Option(help: "The AWS account.")
        var account: String?
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let folder = try await CreditFolder()
            let account = try await cloudroute_online.account(self.account, folder)
            guard let document = try await folder.read(account) else {
                throw CommandEnd(
                    .noInput,
                    "the credits of \(account) were not read yet: run cloudroute credits sync --account \(account)"
                )
            }
            try show(document, output, schema: "cloudroute/credits-status/1")
        }
    }
}
