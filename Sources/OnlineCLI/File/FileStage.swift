internal import AWSClient
internal import ArgumentParser
internal import Company
internal import Engagements
internal import Filings
internal import Terminal

extension FileVerbs {
    struct Stage: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "stage",
            abstract: "Move an approved opportunity along the partner's pipeline, with what comes next.",
            discussion: """
                Examples:
                  cloudroute file stage company.yaml --track bedrock-poc "Technical Validation" --next-steps "Load test on 12 January."
                  cloudroute file stage company.yaml --track bedrock-poc Launched --next-steps "Live since 1 March."

                AWS keeps the next steps of before as history; the close date stays. At launch it asks for the customer's AWS
                account. To close an opportunity as lost, withdraw the filing.
                """)
        @OptionGroup var options: FilingOptions
        @Argument(help: "Qualified, Technical Validation, Business Validation, Committed or Launched.")
        var stage: String
        @Option(name: .customLong("next-steps"), help: "What comes next, in at most 255 characters.")
        var nextSteps: String

        func run() async throws {
            try await options.carryOut(.stage(Filing.StageMove(stage: stage, nextSteps: nextSteps)))
        }
    }
}
