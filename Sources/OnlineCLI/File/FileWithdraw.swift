internal import Terminal
internal import AWSClient
internal import ArgumentParser
internal import Company
internal import Engagements

extension FileVerbs {
    struct Withdraw: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take a filing back: the benefit application is canceled; that cannot be undone.")
        @OptionGroup var options: FilingOptions
        @Option(help: "Why; AWS is told it.")
        var reason = "Withdrawn by the founder."

        func run() async throws {
            try await options.carryOut(.withdraw(reason: reason))
        }
    }
}
