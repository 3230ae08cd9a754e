internal import Services
internal import Terminal
internal import ArgumentParser
internal import CLI
internal import Cryptography
internal import Engagements
internal import Persistence
internal import Routing

extension UserVerbs {
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add an account, or change the kind of one that is there.",
            discussion: """
                Examples:
                  cloudroute user add desk@northwind.example --kind partner --partner northwind-cloud
                  cloudroute user add you@cloudroute.example --kind operator
                """)

        @Argument(help: "The e-mail address; signing in goes by mail.")
        var email: String
        @Option(help: "founder, partner or operator.")
        var kind = "founder"
        @Option(help: "Id of the partner that the account works for; with --kind partner.")
        var partner: String?

        func run() async throws {
            guard let kind = Account.Kind(rawValue: kind) else {
                throw CommandEnd(.usage, "--kind \(kind): write founder, partner or operator")
            }
            guard let address = emailAddress(email) else {
                throw CommandEnd(.usage, "\(email): write an e-mail address, as cto@company.example")
            }
            let works = partner.flatMap { PartnerID($0) }
            guard partner == nil || (works != nil && kind == .partner) else {
                throw CommandEnd(
                    .usage, "--partner \(partner ?? ""): write the id of a partner, with --kind partner")
            }
            let home = try Home()
            let database = try home.database()
            let store = PartnerStore(database, rules: try readRoutingRules(nil))
            if let works, try await store.partner(works) == nil {
                throw CommandEnd(
                    .badData,
                    "--partner \(works): the directory has no such partner, import it with cloudroute partners import"
                )
            }
            let account = try await AccountStore(database, random: .system, sealer: try home.sealer())
                .add(address, kind, at: wallClock())
            if let works { try await store.join(account.id, works, by: .system, at: wallClock()) }
            Shell.print(
                "\(account.email) is \(account.kind.rawValue)\(account.needsTOTP ? "; a second factor is set up at the first sign-in" : "")\n"
            )
        }
    }
}
