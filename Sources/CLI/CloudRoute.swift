internal import Terminal
internal import Units
package import ArgumentParser

/// The `cloudroute` command.
struct CloudRoute: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cloudroute",
        abstract: "From a company file to AWS credits: verdicts, awards, filing order, runway and dossier.",
        discussion: """
            Examples:
              cloudroute init company.yaml              answer 20 questions, or get a commented template
              cloudroute plan company.yaml              how much, by when, what first, how long it lasts
              cloudroute lint company.yaml              the reviewer's questions, before the reviewer asks
              cloudroute dossier company.yaml -o out/   the documents, ready to file
              cloudroute explain K1                     one rule with its sources
              cloudroute file validate company.yaml     what Partner Central would refuse, before it does
              cloudroute serve                          the web application, on this machine

            Amounts are estimates from published and reported rules. AWS decides every application.
            """,
        version: Version.text,
        subcommands: [
            PlanCommand.self, CheckCommand.self, SpendCommand.self, RunwayCommand.self, CompareCommand.self,
            AlertsCommand.self, ScheduleCommand.self,
            CreditsCommand.self, LintCommand.self,
            DossierCommand.self, InfraCommand.self, SOC2Command.self, InitCommand.self, SchemaCommand.self,
            RulesCommand.self,
            ExplainCommand.self,
            DiffCommand.self, SimulateCommand.self, RoutingCommand.self, DoctorCommand.self,
            CompletionCommand.self,
            FileCommand.self, FundCommand.self, EmulateCommand.self, KeyCommand.self,
            ServeCommand.self, UserCommand.self, PartnersCommand.self, AuditCommand.self, MigrateCommand.self,
            BackupCommand.self,
            RestoreCommand.self,
        ])
}

/// Runs a command of the other executable and ends the process with the contract's exit code.
package func runCommand<Root: AsyncParsableCommand>(_: Root.Type) async -> Never {
    do {
        var command = try Root.parseAsRoot()
        if var command = command as? any AsyncParsableCommand {
            try await command.run()
        } else {
            try command.run()
        }
        Shell.quit(.fine)
    } catch let end as CommandEnd {
        if !end.message.isEmpty { Shell.note(end.message) }
        Shell.quit(end.status)
    } catch {
        Root.exit(withError: error)
    }
}

/// Runs the command and ends the process with the contract's exit code.
public func runCloudRoute() -> Never {
    do {
        var command = try CloudRoute.parseAsRoot()
        try command.run()
        Shell.quit(.fine)
    } catch let end as CommandEnd {
        if !end.message.isEmpty { Shell.note(end.message) }
        Shell.quit(end.status)
    } catch {
        CloudRoute.exit(withError: error)
    }
}

/// It prints the script of the command above, which names it: the two stand in one file.
struct CompletionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completion",
        abstract: "A completion script for a shell.",
        discussion: """
            Examples:
              cloudroute completion bash > /etc/bash_completion.d/cloudroute
              cloudroute completion zsh > ~/.zfunc/_cloudroute
            """)

    @Argument(help: "bash, zsh or fish.") var shell: String

    func run() throws {
        guard let chosen = CompletionShell(rawValue: shell) else {
            throw CommandEnd(.usage, "\(shell): write bash, zsh or fish")
        }
        Shell.print(CloudRoute.completionScript(for: chosen))
    }
}
