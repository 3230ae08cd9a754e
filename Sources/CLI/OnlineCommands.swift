internal import Terminal
internal import ArgumentParser

/// A subcommand that needs the network or the database: it lives in `cloudroute-online`, so that this command links
/// neither.
protocol OnlineCommand: ParsableCommand {
    var arguments: [String] { get }
    /// The words before the arguments; the command's name when nothing else is said.
    var words: [String] { get }
}

extension OnlineCommand {
    var words: [String] { [Self.configuration.commandName ?? ""] }

    func run() throws {
        let folder = Shell.executableFolder
        let program = "\(folder)/cloudroute-online"
        guard Shell.exists(program) else {
            throw CommandEnd(
                .unavailable,
                "\(program): cannot be run, because it is not there, build it with swift build --product cloudroute-online"
            )
        }
        Shell.become([program] + words + arguments)
        throw CommandEnd(.unavailable, "\(program): cannot be run, check that it may be executed")
    }
}

struct ServeCommand: OnlineCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "The web application, on this machine; needs no configuration.")
    @Argument(parsing: .captureForPassthrough) var arguments: [String] = []
}

struct FileCommand: OnlineCommand {
    static let configuration = CommandConfiguration(
        commandName: "file",
        abstract: "File in Partner Central: validate, preview, submit, status, answer, withdraw.")
    @Argument(parsing: .captureForPassthrough) var arguments: [String] = []
}

struct FundCommand: OnlineCommand {
    static let configuration = CommandConfiguration(
        commandName: "fund", abstract: "The benefits that a partner may apply for: fund list.")
    @Argument(parsing: .captureForPassthrough) var arguments: [String] = []
}

struct EmulateCommand: OnlineCommand {
    static let configuration = CommandConfiguration(
        commandName: "emulate", abstract: "Stand-ins for AWS, on this machine: emulate partner-central.")
    @Argument(parsing: .captureForPassthrough) var arguments: [String] = []
}

struct KeyCommand: OnlineCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "The key that seals secrets: key rotate.")
    @Argument(parsing: .captureForPassthrough) var arguments: [String] = []
}

struct UserCommand: OnlineCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "Accounts of the web application: user add EMAIL.")
    @Argument(parsing: .captureForPassthrough) var arguments: [String] = []
}

struct PartnersCommand: OnlineCommand {
    static let configuration = CommandConfiguration(
        commandName: "partners", abstract: "The directory of partners: partners import, partners export.")
    @Argument(parsing: .captureForPassthrough) var arguments: [String] = []
}

struct AuditCommand: OnlineCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "The log of the web application: audit verify, audit rebuild.")
    @Argument(parsing: .captureForPassthrough) var arguments: [String] = []
}

struct MigrateCommand: OnlineCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate", abstract: "Bring the database to this version's schema.")
    @Argument(parsing: .captureForPassthrough) var arguments: [String] = []
}

struct BackupCommand: OnlineCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the database to a file while the server runs.")
    @Argument(parsing: .captureForPassthrough) var arguments: [String] = []
}

struct RestoreCommand: OnlineCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a backup in the place of the database.")
    @Argument(parsing: .captureForPassthrough) var arguments: [String] = []
}
