internal import Services
internal import Units
internal import Terminal
internal import ArgumentParser
internal import Cryptography
internal import Engagements
internal import Persistence
internal import Routing
internal import StructuredText

/// The verbs of `cloudroute user`.
enum UserVerbs {}

/// The account that a command is about, and why it is changed.
struct AccountChoice: ParsableArguments {
    @Argument(help: "The e-mail address of the account.")
    var email: String
    @Option(help: "Why; it is kept in the operator's log.")
    var reason: String

    func change(_ change: AccountChange, done: String) async throws {
        let home = try Home()
        let (database, sealer) = (try home.database(), try home.sealer())
        let accounts = AccountStore(database, random: .system, sealer: sealer)
        guard let address = emailAddress(email), let account = try await accounts.account(address) else {
            throw CommandEnd(.noInput, "\(email): there is no such account, see cloudroute user list")
        }
        let key = "address|\(ItemID(at: wallClock(), random: .system))"
        do {
            try await accounts.change(
                change, of: account.id, reason: reason, by: .system, at: wallClock(),
                engagements: EngagementStore(database, random: .system)
            ) { addressMails(from: $0, to: $1, key: key) }
        } catch Refusal.refused(let text) {
            throw CommandEnd(.denied, "\(email): \(text)")
        }
        Shell.print("\(address): \(done)\n")
    }
}

extension UserVerbs {
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The accounts, with what they belong to.")
        @Argument(help: "Only addresses that hold this.") var text = ""
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let home = try Home()
            let accounts = AccountStore(try home.database(), random: .system, sealer: try home.sealer())
            let found = try await accounts.list(text, at: wallClock(), atMost: 100_000)
            if output.json {
                let items = found.map { row -> JSON in
                    .object([
                        "id": .string(row.account.id.text), "email": .string(row.account.email),
                        "kind": .string(row.account.kind.rawValue),
                        "secondFactor": .bool(row.account.hasTOTP),
                        "created": .string(row.created.isoText), "sessions": .integer(row.sessions),
                        "companies": .integer(row.companies), "partner": .optional(row.partner?.text),
                    ])
                }
                return Shell.print(
                    JSON.object(["schema": "cloudroute/accounts/1", "accounts": .array(items)]).pretty)
            }
            var table = Table([
                .init("e-mail"), .init("kind"), .init("second factor"), .init("since"),
                .init("sessions", .right),
                .init("companies", .right), .init("partner"),
            ])
            for row in found {
                table.add([
                    row.account.email, row.account.kind.rawValue, row.account.hasTOTP ? "on" : "off",
                    row.created.minuteText, "\(row.sessions)", "\(row.companies)", row.partner?.text ?? "",
                ])
            }
            Shell.print(table.text(width: Shell.terminalWidth, style: output.style))
        }
    }

    struct EndSessions: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "end-sessions", abstract: "End every session of an account.")
        @OptionGroup var choice: AccountChoice
        func run() async throws { try await choice.change(.endSessions, done: "all sessions ended") }
    }

    struct ResetFactor: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reset-factor",
            abstract: "Take a lost second factor away; the next sign-in sets one up anew.")
        @OptionGroup var choice: AccountChoice
        func run() async throws { try await choice.change(.resetFactor, done: "the second factor was reset") }
    }

    struct LeavePartner: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "leave-partner", abstract: "Take somebody out of a partner.")
        @OptionGroup var choice: AccountChoice
        func run() async throws {
            try await choice.change(.leavePartner, done: "belongs to no partner any more")
        }
    }

    struct ChangeAddress: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "change-address", abstract: "Give an account another e-mail address; both are told.")
        @OptionGroup var choice: AccountChoice
        @Option(name: .customLong("to"), help: "The new address.") var new: String

        func run() async throws {
            guard let address = emailAddress(new) else {
                throw CommandEnd(.usage, "--to \(new): write an e-mail address, as cto@company.example")
            }
            try await choice.change(.address(address), done: "is \(address) now")
        }
    }

    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Remove an account; companies with other people go on without it.")
        @OptionGroup var choice: AccountChoice
        @Flag(
            name: .customLong("with-companies"),
            help: "Delete the companies that nobody else belongs to as well.")
        var withCompanies = false
        func run() async throws {
            try await choice.change(.remove(withCompanies: withCompanies), done: "removed")
        }
    }
}
