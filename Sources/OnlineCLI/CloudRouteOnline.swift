internal import Units
internal import ArgumentParser
internal import CLI

/// The subcommands that `cloudroute` hands over.
package struct CloudRouteOnline: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cloudroute",
        abstract: "The part of CloudRoute that needs the network or the database.",
        version: Version.text,
        subcommands: [
            Serve.self, User.self, Partners.self, Audit.self, Migrate.self, Backup.self, Restore.self,
            Emulate.self,
            FileCommand.self, Fund.self, CreditsCommand.self, Key.self, SOC2Verbs.self,
        ])
}
