internal import Terminal
internal import ArgumentParser

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
            let account = try await OnlineCLI.account(self.account, folder)
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
