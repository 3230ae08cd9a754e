internal import Terminal
internal import ArgumentParser

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
