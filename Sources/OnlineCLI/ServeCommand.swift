internal import Addresses
internal import Workers
internal import Web
internal import Services
internal import Terminal
internal import Filings
internal import ArgumentParser
internal import CLI
internal import Company
internal import Cryptography
internal import Engagements
internal import Persistence
internal import Server
internal import StructuredText
internal import Units

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
        name: .customLong("role-template"),
        help:
            "The https address of docs/role.yaml in Amazon S3: founders create the role with one click."
    )
    var roleTemplate: String?
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
    @Flag(
        help:
            "Read companies' AWS accounts twice a day, with this machine's AWS keys and the roles that founders grant."
    )
    var scan = false
    @Flag(name: .customLong("no-rate-limits"), help: "Count no requests; for load tests.")
    var noRateLimits = false

    private var reading: ReadingAccess? {
        scan ? ReadingAccess(runtime: AWS.runtime(profile: nil, isVerbose: false)) : nil
    }

    private func checkRoleTemplate() throws {
        if let roleTemplate,
            roleTemplate.wholeMatch(of: #/https:\/\/[a-z0-9.-]+\.amazonaws\.com\/[A-Za-z0-9._\/-]+/#) == nil
        {
            throw CommandEnd(
                .usage,
                "--role-template \(roleTemplate): write https://bucket.s3.amazonaws.com/role.yaml; CloudFormation reads templates from Amazon S3 only"
            )
        }
    }

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
        try checkRoleTemplate()
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
            privateWebhookHosts: Set(webhookHosts.map { $0.lowercased() }), roleTemplate: roleTemplate)
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
            (options.reading, options.printer) = (reading, pagePrinter())
            options.connectionsPerAddress = connectionsPerAddress
            (options.patience, options.stopSeconds) = (Int64(patience), UInt32(stopAfter))
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
