internal import Terminal
internal import FilingRecords
internal import AWSClient
internal import ArgumentParser
internal import Company
internal import Engagements
internal import FilingWork
internal import Filings
internal import RulePacks
internal import StructuredText
internal import Units

extension FileVerbs {
    struct Submit: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Send the record: opportunity, its products, the submission, the benefit application.",
            discussion: """
                Examples:
                  cloudroute file submit company.yaml --track bedrock-poc
                  cloudroute file submit company.yaml --track bedrock-poc --benefit ben-poc00000000001 --wait 60
                  cloudroute file submit company.yaml --track bedrock-poc --live --confirm "Pipeline Harbor $25,000"

                Run again, it goes on where it was and repeats nothing. Your running it is the founder's approval of exactly this
                record.
                """)
        @OptionGroup var options: FilingOptions
        @Flag(help: "Send to the live catalog; without it the Sandbox is used.")
        var live = false
        @Option(help: "For --live: the company and the amount, as the command asks for them.")
        var confirm: String?
        @Flag(
            name: .customLong("no-benefit"),
            help: "File the opportunity only; the funding goes by the portal.")
        var noBenefit = false
        @Option(help: "A solution of the partner, by its id (S-…) or its name; may be repeated.")
        var solution: [String] = []
        @Option(
            help: "Who at the partner answers AWS about the application: \"Lea Roth <lead@partner.example>\"."
        )
        var contact: String?
        @Option(
            name: .customLong("attach"),
            help: "A file that was uploaded for the application (s3://… or https://…); may be repeated.")
        var attachments: [String] = []
        @Option(
            help:
                "Go on with this opportunity of the customer (O…), which Partner Central has already, instead of filing another."
        )
        var join: String?
        @Option(help: "Co-Sell or For Visibility Only.")
        var involvement = "Co-Sell"
        @Option(help: "Full or Limited.")
        var visibility = "Full"
        @Option(help: "Seconds to go on looking, until AWS has decided or somebody has to act.")
        var wait = 10
        @Flag(name: .customLong("dry-run"), help: "Prepare everything and send nothing.")
        var dryRun = false

        func run() async throws {
            try checkOptions()
            let desk = try FilingDesk(options)
            let track = try options.needTrack()
            let opened = try await desk.open()
            let runtime = opened.runtime
            do {
                // What was begun is brought to its end first.
                if try await opened.filing(track)?.intent != nil {
                    try await opened.follow(track, seconds: 0, runtime: runtime)
                }
                let before = try await opened.filing(track)
                let catalog: PartnerCatalog = live ? .live : .sandbox
                // What was begun for the live catalog goes on only when that is said again.
                if before?.opportunity != nil, before?.catalog == .live, !live {
                    throw CommandEnd(
                        .usage, "this filing is in the live catalog: say --live and --confirm to go on")
                }
                if live, !dryRun {
                    let record = try desk.record(track, before)
                    let words = "\(desk.file.company.name) \(record.amount.rounded)"
                    guard confirm == words else {
                        throw CommandEnd(
                            .usage,
                            "--live sends this to AWS for real. To confirm, add --confirm \"\(words)\"")
                    }
                }
                let enclosed = try enclosures()
                func prepare() async throws -> (filing: Filing, made: PacketMaker.Made) {
                    try await opened.prepare(
                        track, catalog: catalog, solutions: solution, useBenefit: !noBenefit,
                        involvement: involvement, visibility: visibility, enclosures: enclosed,
                        runtime: runtime)
                }
                var prepared = try await prepare()
                if let join, !dryRun, prepared.filing.opportunity?.id != join {
                    do { try await opened.worker.join(join, prepared.filing, opened.scope) } catch let fault
                        as FilingWorker.JoinFault
                    { throw CommandEnd(.badData, "--join: \(fault)") }
                    // What AWS has locked of it stays as it is there.
                    prepared = try await prepare()
                }
                let warnings = noBenefit ? [] : prepared.made.warnings
                for warning in warnings { Shell.note(warning) }
                guard prepared.made.errors.isEmpty else {
                    try await report(opened, track, prepared.made.errors, warnings)
                    throw CommandEnd(
                        .findings,
                        options.output.json
                            ? "" : "nothing was sent: answer with cloudroute file answer, then submit again")
                }
                if dryRun {
                    try await report(opened, track, [], warnings)
                    return
                }
                try await opened.handle(
                    track, .approve(hash: prepared.filing.packet.hash, confirmation: confirm))
                try await opened.handle(track, .start)
                try await opened.follow(track, seconds: wait, runtime: runtime)
                try await report(opened, track, [], warnings)
            } catch let error as AWSError {
                throw AWS.end(error)
            }
        }

        private func checkOptions() throws {
            guard ["Co-Sell", "For Visibility Only"].contains(involvement),
                ["Full", "Limited"].contains(visibility)
            else {
                throw CommandEnd(
                    .usage, "--involvement: Co-Sell or For Visibility Only; --visibility: Full or Limited")
            }
            guard (0...86_400).contains(wait) else {
                throw CommandEnd(.usage, "--wait \(wait): write 0 to 86400")
            }
        }

        private func enclosures() throws -> PacketMaker.Enclosures? {
            guard contact != nil || !attachments.isEmpty else { return nil }
            guard attachments.count <= 30,
                attachments.allSatisfy({ $0.hasPrefix("s3://") || $0.hasPrefix("https://") })
            else {
                throw CommandEnd(.usage, "--attach: at most 30 addresses that begin with s3:// or https://")
            }
            guard let contact else { return .init(contact: nil, files: attachments) }
            guard let match = contact.wholeMatch(of: #/\s*(\S+)\s+(.+?)\s*<([^<>\s]+@[^<>\s]+)>\s*/#) else {
                throw CommandEnd(.usage, "--contact \(contact): write \"First Last <address>\"")
            }
            let person = JSON.object([
                "Email": .string(match.3.lowercased()), "FirstName": .string(String(match.1)),
                "LastName": .string(String(match.2)),
            ])
            return .init(contact: person, files: attachments)
        }

        private func report(
            _ opened: OpenedDesk, _ track: TrackID, _ errors: [FilingRecord.FieldFault], _ warnings: [String]
        ) async throws {
            try await printStatus(opened, [track], errors, options.output, warnings: warnings)
            if try await opened.filing(track)?.problem != nil { throw CommandEnd(.findings) }
        }
    }
}
