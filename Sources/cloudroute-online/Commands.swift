internal import ArgumentParser
internal import CLI
internal import Company
internal import Cryptography
internal import Engagements
internal import Persistence
internal import Routing
internal import Server
internal import StructuredText
internal import Units

/// The subcommands that `cloudroute` hands over.
struct CloudRouteOnline: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cloudroute",
        abstract: "The part of CloudRoute that needs the network or the database.",
        version: Version.text,
        subcommands: [
            Serve.self, User.self, Partners.self, Audit.self, Migrate.self, Backup.self, Restore.self,
            Emulate.self,
            FileInPartnerCentral.self, Fund.self, CreditsOnline.self, Key.self,
        ])
}

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The web application, on this machine; needs no configuration.",
        discussion: """
            Examples:
              cloudroute serve
              cloudroute serve --port 9000 --mail-dir /tmp/mail
              cloudroute serve --host 0.0.0.0 --origin https://credits.company.example --smtp smtp://mail.example:587

            TLS is the reverse proxy's. Settings come from flags; secrets from the environment: CLOUDROUTE_KEY,
            CLOUDROUTE_SMTP_USER, CLOUDROUTE_SMTP_PASSWORD, CLOUDROUTE_EVENT_TOKEN. Data lies in CLOUDROUTE_HOME.
            """)

    @Option(help: "Address to listen on.")
    var host = "127.0.0.1"
    @Option(help: "Port to listen on; 0 takes a free one.")
    var port = 8080
    @Option(help: "The address people use, as https://credits.company.example.")
    var origin: String?
    @Option(name: .customLong("mail-dir"), help: "Write mails into this folder, one .eml for each.")
    var mailDir: String?
    @Option(help: "Send mails through this server, as smtp://mail.example:587, with STARTTLS.")
    var smtp: String?
    @Flag(name: .customLong("smtp-plain"), help: "Allow an SMTP server without STARTTLS.")
    var smtpPlain = false
    @Option(help: "The sender of mails.")
    var from = "no-reply@localhost"
    @Option(
        name: .customLong("webhook-host"),
        help: "A host:port that webhooks may reach though it is private, and without TLS; may be repeated.")
    var webhookHosts: [String] = []
    @Option(
        name: .customLong("trusted-proxy"),
        help: "A proxy whose X-Forwarded-For is believed; may be repeated.")
    var trustedProxies: [String] = []
    @Option(help: "A company file to load as a sample, with a way to sign in to it printed.")
    var sample: String?
    @Flag(name: .customLong("file"), help: "File in Partner Central with this machine's AWS credentials.")
    var files = false
    @Flag(help: "With --file: the live catalog in the place of the Sandbox; each founder confirms by hand.")
    var live = false
    @Option(
        name: .customLong("connections-per-address"),
        help: "Connections that one address may have at a time (of IPv6 a /64); proxies are not counted.")
    var connectionsPerAddress = 100
    @Option(help: "Seconds to send a request's head in, and to read an answer in beyond what its size takes.")
    var patience = 30
    @Option(
        name: .customLong("stop-after"),
        help: "Seconds after a signal after which the process ends, whatever is still under way.")
    var stopAfter = 30
    @Flag(name: .customLong("no-rate-limits"), help: "Count no requests; for load tests.")
    var noRateLimits = false

    func run() async throws {
        guard (0...65_535).contains(port) else {
            throw CommandEnd(.usage, "--port \(port): write 0 to 65535")
        }
        for (flag, value, range) in [
            ("connections-per-address", connectionsPerAddress, 1...10_000), ("patience", patience, 1...600),
            ("stop-after", stopAfter, 1...600),
        ] where !range.contains(value) {
            throw CommandEnd(.usage, "--\(flag) \(value): write \(range.lowerBound) to \(range.upperBound)")
        }
        let isLoopback = ["127.0.0.1", "::1", "localhost"].contains(host)
        guard isLoopback || origin != nil else {
            throw CommandEnd(
                .usage, "--host \(host): name the address people use as well, with --origin https://…")
        }
        if let origin,
            !(origin.hasPrefix("https://") || origin.hasPrefix("http://127.0.0.1")
                || origin.hasPrefix("http://localhost"))
        {
            throw CommandEnd(
                .usage, "--origin \(origin): write https://host; cookies are never sent in the clear")
        }
        guard port != 0 || origin != nil || isLoopback else {
            throw CommandEnd(.usage, "--port 0 needs --origin")
        }
        let home = try Home()
        let mail = try mailRoute(home)
        let (database, sealer, book) = (try home.database(), try home.sealer(), try rules())
        let port = self.port == 0 ? freePort() : self.port
        let settings = ServerSettings(
            origin: origin.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
                ?? "http://127.0.0.1:\(port)",
            hosts: origin == nil ? ["localhost:\(port)", "[::1]:\(port)"] : [],
            // An https origin on loopback means a proxy on this machine.
            trustedProxies: trustedProxies.isEmpty && isLoopback && origin?.hasPrefix("https:") == true
                ? ["127.0.0.1", "::1"] : trustedProxies,
            limitsRates: !noRateLimits,
            privateWebhookHosts: Set(webhookHosts.map { $0.lowercased() }))
        let notes = try await sampleNotes(database, sealer, settings, home)
        do {
            var options = ServeOptions(
                host: host, port: port, settings: settings, mail: mail, sender: from,
                filing: files
                    ? FilingAccess(
                        runtime: AWS.runtime(profile: nil, isVerbose: false),
                        catalog: live ? .live : .sandbox,
                        eventToken: Shell.environment("CLOUDROUTE_EVENT_TOKEN").flatMap {
                            $0.isEmpty ? nil : $0
                        })
                    : nil,
                headsPath: home.headsPath,
                upkeep: { try await home.retireKeys(database, sealer) })
            options.connectionsPerAddress = connectionsPerAddress
            options.patience = Int64(patience)
            options.stopSeconds = UInt32(stopAfter)
            try await serve(
                options, book: book, routing: try readRoutingRules(nil),
                database: database, sealer: sealer
            ) { _ in
                Shell.print("\(settings.origin)\n")
                for note in notes { Shell.note(note) }
            }
        } catch {
            throw CommandEnd(
                .unavailable,
                "\(host):\(port): cannot be served, because \(error), choose another --port or stop what uses it"
            )
        }
    }

    private func mailRoute(_ home: Home) throws -> MailRoute {
        if let smtp {
            guard smtp.hasPrefix("smtp://") || smtp.hasPrefix("smtps://"), !smtp.contains("@") else {
                throw CommandEnd(
                    .usage,
                    "--smtp: write smtp://host:port; user and password come from CLOUDROUTE_SMTP_USER and CLOUDROUTE_SMTP_PASSWORD"
                )
            }
            return .smtp(
                url: smtp, user: Shell.environment("CLOUDROUTE_SMTP_USER"),
                password: Shell.environment("CLOUDROUTE_SMTP_PASSWORD"), isPlain: smtpPlain)
        }
        let folder = mailDir ?? home.mailFolder
        try Shell.makeFolder(folder)
        Shell.note("mails are written to \(folder)")
        return .folder(folder)
    }

    /// Loads the sample once, and makes a way in for whoever started the server.
    private func sampleNotes(
        _ database: SQLiteDatabase, _ sealer: Sealer, _ settings: ServerSettings, _ home: Home
    )
        async throws -> [String]
    {
        guard let sample else { return [] }
        let bytes = try Shell.read(sample)
        do { _ = try CompanyFile(bytes) } catch {
            throw CommandEnd(.badData, error.all.map { $0.text(file: sample) }.joined(separator: "\n"))
        }
        let accounts = AccountStore(database, random: .system, sealer: sealer)
        let engagements = EngagementStore(database, random: .system)
        let owner = try await accounts.add("founder@sample.example", .founder, at: wallClock())
        let text = String(decoding: bytes, as: UTF8.self)
        if try await engagements.companies(of: owner.id).allSatisfy({ $0.state.file != text }) {
            _ = try await engagements.open(text, owner: (owner.id, owner.email), at: wallClock())
        }
        let way = try await accounts.wayIn(owner.email, at: wallClock())
        return [
            "",
            "  The sample company is loaded. To see its dashboard within the next ten minutes, open",
            "    \(settings.origin)/signin/link/\(way.token)",
            "  and type the code \(way.code). Later: sign in as \(owner.email); the mail is in the mail folder.",
            "",
        ]
    }
}

struct User: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Accounts.",
        subcommands: [
            Add.self, List.self, EndSessions.self, ResetFactor.self, LeavePartner.self, ChangeAddress.self,
            Remove.self,
        ])

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

struct Audit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The log of all engagements, and the operator's.", subcommands: [Verify.self, Rebuild.self])

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract:
                "Check that the log is what was written, and that what is shown is what it says. Ends with 1 when it is not.",
            discussion: """
                Every hash and number of the log, the operator's log and the kinds of accounts; everything that is shown, made
                anew from the log on a copy and compared; and the file of heads, which the server writes beside the database:
                it tells of entries that were cut off, of companies that are gone, and of a log that was written anew.

                Examples:
                  cloudroute audit verify
                  cloudroute audit verify --heads /mnt/elsewhere/heads.log
                """)

        @Option(
            help:
                "The file of heads to compare with, such as a copy kept elsewhere; else heads.log of the data folder."
        )
        var heads: String?

        func run() async throws {
            let home = try Home()
            let database = try home.database()
            let store = EngagementStore(database, random: .system)
            let result = try await store.verify()
            var broken = result.broken
            let file = heads ?? home.headsPath
            var known = 0
            if heads != nil || Shell.exists(file) {
                let lines = String(decoding: try Shell.read(file, limit: 1 << 30), as: UTF8.self)
                let all = lines.split(separator: "\n")
                let found = all.compactMap { LogHead(line: $0) }
                known = found.count
                broken += all.enumerated().filter { LogHead(line: $0.element) == nil }.map {
                    BrokenLink(
                        tenant: LogHead.file, version: $0.offset + 1, problem: "the line cannot be read")
                }
                broken += try await store.verify(found)
            }
            // Made anew on a copy: nothing that runs waits for it.
            let copy = home.folder + "/verify-\(wallClock().milliseconds).db"
            defer { Shell.removeDatabase(copy) }
            try await database.backUp(to: copy)
            let replayed = try await EngagementStore(try home.open(copy), random: .system).replay()
            broken += replayed.broken
            broken += replayed.differing.map {
                BrokenLink(
                    tenant: $0, version: 0,
                    problem: "what is shown is not what the log says; see audit rebuild")
            }
            for broken in broken { Shell.note("\(broken.tenant) \(broken.version): \(broken.problem)") }
            Shell.print("\(result.events) events, \(broken.count) broken, \(known) heads compared\n")
            if !broken.isEmpty { throw CommandEnd(.findings) }
        }
    }

    struct Rebuild: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make everything that is shown anew from the log, and tell how much of it differed.")

        func run() async throws {
            let result = try await EngagementStore(try Home().database(), random: .system).rebuild()
            for broken in result.broken { Shell.note("\(broken.tenant): \(broken.problem)") }
            Shell.print("\(result.differing.count) differed, \(result.broken.count) cannot be read\n")
            if !result.broken.isEmpty { throw CommandEnd(.findings) }
        }
    }
}

struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Bring the database to this version's schema.")

    func run() async throws {
        _ = try Home().database()
        Shell.print("the schema is current\n")
    }
}

struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Copy the database to a file while the server runs.")

    @Argument(help: "The file to write; it must not exist.")
    var file: String

    func run() async throws {
        guard !Shell.exists(file) else {
            throw CommandEnd(.cannotWrite, "\(file): cannot be written, because it exists, name a new file")
        }
        // Under another name until it is whole: a backup that failed is none, and its name is free.
        let aside = "\(file).part-\(wallClock().milliseconds)"
        do {
            try await Home().database().backUp(to: aside)
            try Shell.replace(aside, keeping: file)
        } catch let error as StoreError {
            Shell.removeDatabase(aside)
            throw CommandEnd(
                .cannotWrite, "\(file): cannot be written, because \(why(error)), choose another place")
        }
        Shell.print("\(file)\n")
    }
}

struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Put a backup in the place of the database; stop the server first.")

    @Argument(help: "A file that backup wrote.")
    var file: String
    @Flag(help: "Also where a database is already; it is kept beside with .before-restore.")
    var force = false

    func run() async throws {
        let home = try Home()
        guard try home.isAlone() else {
            throw CommandEnd(
                .tryLater,
                "\(home.folder): a server or another command uses the database, stop it first: what it was told since would be lost"
            )
        }
        // Only what opens, and holds an unbroken log, takes the place of anything.
        let aside = home.databasePath + ".restore"
        defer { Shell.removeDatabase(aside) }
        try Shell.write(try Shell.read(file, limit: 1 << 34), to: aside)
        do {
            let result = try await EngagementStore(try await home.openBackup(aside), random: .system).verify()
            guard result.broken.isEmpty else {
                throw CommandEnd(
                    .badData,
                    "\(file): the log in it is broken in \(result.broken.count) places; see audit verify")
            }
        } catch let error as CommandEnd where error.status == .unavailable {
            throw CommandEnd(
                .badData,
                "\(file): is no backup of this server (\(error.message)), name a file that cloudroute backup wrote"
            )
        } catch let error as StoreError {
            throw CommandEnd(
                .badData,
                "\(file): is no backup, because \(why(error)), name a file that cloudroute backup wrote")
        }
        if Shell.exists(home.databasePath) {
            guard force else {
                throw CommandEnd(
                    .cannotWrite,
                    "\(home.databasePath): is there already, use --force to put the backup in its place")
            }
            try Shell.replace(home.databasePath, keeping: home.databasePath + ".before-restore")
        }
        try Shell.replace(aside, keeping: home.databasePath)
        if let kept = try home.setHeadsAside(at: wallClock()) {
            Shell.note(
                "\(kept): the heads of the log from before, which knows more than the backup; the server begins another"
            )
        }
        Shell.print("\(home.databasePath)\n")
    }
}

struct Partners: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The directory of partners.", subcommands: [Import.self, Export.self])

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take partners into the directory, over those of the same id.",
            discussion: """
                Examples:
                  cloudroute partners import Examples/partners.yaml
                  cloudroute partners import partners.csv --dry-run
                """)
        @Argument(help: "YAML, JSON or CSV, by the end of its name.") var file: String
        @Flag(name: .customLong("dry-run"), help: "Read and check only.") var isDryRun = false

        func run() async throws {
            let rules = try readRoutingRules(nil)
            let directory = try readPartners(file, rules)
            if !isDryRun {
                let store = PartnerStore(try Home().database(), rules: rules)
                try await store.put(directory, by: .system, at: wallClock())
            }
            Shell.print(
                "\(directory.candidates.count) partners \(isDryRun ? "can be read" : "are in the directory")\n"
            )
        }
    }

    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The directory with its record, as YAML or CSV.")
        @Flag(help: "CSV in the place of YAML.") var csv = false

        func run() async throws {
            let store = PartnerStore(try Home().database(), rules: try readRoutingRules(nil))
            let directory = PartnerDirectory(
                try await store.partners().map { Candidate($0.partner, history: $0.history) })
            Shell.print(csv ? directory.csvText : directory.yamlText)
        }
    }
}
