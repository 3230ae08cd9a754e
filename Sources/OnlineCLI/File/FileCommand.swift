internal import ArgumentParser

struct FileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "file",
        abstract: "File in Partner Central: the opportunity and the benefit application.",
        discussion: """
            Examples:
              cloudroute file validate company.yaml
              cloudroute file preview company.yaml --track build-for-startups
              cloudroute file answer company.yaml --track build-for-startups Customer.Account.Address.PostalCode=10001
              cloudroute file submit company.yaml --track build-for-startups
              cloudroute file status company.yaml

            The Sandbox is the default. Nothing is sent to the live catalog without --live and --confirm. AWS decides.
            """,
        subcommands: [
            FileVerbs.Validate.self, FileVerbs.Preview.self, FileVerbs.Submit.self, FileVerbs.Status.self,
            FileVerbs.Answer.self, FileVerbs.Invitations.self, FileVerbs.Stage.self, FileVerbs.Withdraw.self,
            FileVerbs.EventIn.self,
        ])
}
