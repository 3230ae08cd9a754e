internal import ArgumentParser

struct User: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Accounts.",
        subcommands: [
            UserVerbs.Add.self, UserVerbs.List.self, UserVerbs.EndSessions.self, UserVerbs.ResetFactor.self,
            UserVerbs.LeavePartner.self, UserVerbs.ChangeAddress.self,
            UserVerbs.Remove.self,
        ])
}
