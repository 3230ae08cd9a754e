internal import ArgumentParser

struct CreditsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "credits", abstract: "Credits on the balance, and codes on their way there.",
        subcommands: [
            CreditsVerbs.List.self, CreditsVerbs.Sync.self, CreditsVerbs.Redeem.self,
            CreditsVerbs.Status.self,
        ])
}
