internal import Services
internal import Units
internal import Terminal
internal import ArgumentParser
internal import Emulator
internal import StructuredText

struct Emulate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emulate", abstract: "Stand-ins for AWS, on this machine.",
        subcommands: [PartnerCentral.self])

    struct PartnerCentral: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "partner-central",
            abstract: "Partner Central (Selling and Benefits) and Billing's credits, for demos and tests.",
            discussion: """
                Examples:
                  cloudroute emulate partner-central
                  cloudroute emulate partner-central --port 4010 --catalog benefits.json --review-seconds 5

                It refuses what AWS's service models refuse, and proves a client's protocol, not that AWS would accept an
                application. docs/emulator.md tells what it assumes and how to play AWS's reviewers.
                """)

        @Option(help: "Address to listen on.")
        var host = "127.0.0.1"
        @Option(help: "Port to listen on; 0 takes a free one.")
        var port = 0
        @Option(
            help: "Accounts, solutions and benefits to offer (JSON); what it leaves out is the example's.")
        var catalog: String?
        @Option(name: .customLong("task-seconds"), help: "Seconds until an asynchronous task is complete.")
        var taskSeconds = 1
        @Option(
            name: .customLong("review-seconds"), help: "Play the reviewers and approve after so many seconds."
        )
        var reviewSeconds: Int?
        @Option(name: .customLong("page-size"), help: "Items of a page at most: AWS promises no full pages.")
        var pageSize: Int?
        @Flag(
            name: .customLong("empty-first-page"),
            help: "Begin each list with an empty page that has a token.")
        var emptyFirstPage = false
        @Flag(name: .customLong("no-quotas"), help: "Throttle nothing.")
        var noQuotas = false
        @Flag(help: "HTML entities and explicit nulls in answers, as AWS's saved ones have them.")
        var quirks = false
        @Flag(help: "One JSON document on standard output; so it is anyway.")
        var json = false

        func run() async throws {
            guard (0...65_535).contains(port) else {
                throw CommandEnd(.usage, "--port \(port): write 0 to 65535")
            }
            guard (0...86_400).contains(taskSeconds), (0...86_400).contains(reviewSeconds ?? 0) else {
                throw CommandEnd(.usage, "seconds: write 0 to 86400")
            }
            guard (1...1_000).contains(pageSize ?? 1) else {
                throw CommandEnd(.usage, "--page-size: write 1 to 1000")
            }
            var options = PartnerCentralEmulator.Options()
            options.taskSeconds = taskSeconds
            options.reviewSeconds = reviewSeconds
            options.keepsQuotas = !noQuotas
            options.hasQuirks = quirks
            options.pageSize = pageSize
            options.hasEmptyFirstPage = emptyFirstPage
            let offered: EmulatorCatalog
            do {
                offered =
                    try catalog.map { try EmulatorCatalog(try Shell.read($0, limit: 1 << 22)) } ?? .example()
            } catch let fault as EmulatorCatalog.Fault {
                throw CommandEnd(.badData, "\(catalog ?? "the catalog"): cannot be used, because \(fault)")
            }
            let emulator = PartnerCentralEmulator(
                offered, options: options, clock: { wallClock().milliseconds })
            let host = self.host
            do {
                try await serveEmulator(emulator, host: host, port: port) { port in
                    let url = "http://\(host):\(port)"
                    Shell.print(JSON.object(["url": .string(url)]).compact + "\n")
                    Shell.note("an emulator, not AWS; to use it:")
                    Shell.note("  export AWS_ENDPOINT_URL=\(url) AWS_REGION=us-east-1")
                    if let keys = offered.partnerKeys {
                        Shell.note(
                            "  export AWS_ACCESS_KEY_ID=\(keys.accessKey) AWS_SECRET_ACCESS_KEY=\(keys.secret)"
                        )
                    }
                }
            } catch {
                throw CommandEnd(
                    .unavailable, "\(host):\(port): cannot be served, because \(error), choose another --port"
                )
            }
        }
    }
}
