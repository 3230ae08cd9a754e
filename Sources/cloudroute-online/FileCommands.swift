internal import Terminal
internal import FilingRecords
internal import Documents
internal import AWSClient
internal import AWSModels
internal import ArgumentParser
internal import CLI
internal import Company
internal import Cryptography
internal import Dossiers
internal import Engagements
internal import Filings
internal import PartnerCentral
internal import Persistence
internal import Planning
internal import RulePacks
internal import Server
internal import StructuredText
internal import Units

struct FileInPartnerCentral: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "file",
        abstract: "File in Partner Central: the opportunity and the benefit application.",
        discussion: """
            Examples:
              cloudroute file validate company.yaml
              cloudroute file preview company.yaml --track build-for-startups
              cloudroute file answer company.yaml --track build-for-startups Customer.Account.Address.PostalCode=10001
              cloudroute file submit company.yaml --track build-for-startups
              cloudroute file status company.yaml

            The Sandbox is the default. Nothing is sent to the live catalog without --live and --confirm. AWS decides.
            """,
        subcommands: [
            Validate.self, Preview.self, Submit.self, Status.self, Answer.self, Withdraw.self, EventIn.self,
        ])
}

extension FileInPartnerCentral {
    struct Validate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "What Partner Central would refuse, in its own words, before anything is sent.",
            discussion: """
                Examples:
                  cloudroute file validate company.yaml --json
                  cloudroute file validate company.yaml --track bedrock-poc
                  cloudroute file validate --payload create.json --operation CreateOpportunity

                With --payload each line (or the whole file) is a request of the operation, judged by AWS's model and, for
                opportunities, by the business rules. Ends with 1 when anything would be refused.
                """)

        @Argument(help: "The company file (YAML or JSON), or - for standard input.")
        var file: String?
        @Option(help: "The track; all eligible ones that a partner files when left out.")
        var track: String?
        @Option(help: "Requests to judge instead of a company file: JSON, or one JSON document a line.")
        var payload: String?
        @Option(help: "The operation of the requests.")
        var operation = "CreateOpportunity"
        @Flag(name: .customLong("model-only"), help: "Judge by the service model alone.")
        var modelOnly = false
        @Option(help: "Where tracks are filed: a file like Data/partner-central/channels.yaml.")
        var channels: String?
        @OptionGroup var planning: PlanOptions
        @OptionGroup var output: OutputOptions

        func run() async throws {
            if let payload { return try judge(payload) }
            guard let file else { throw CommandEnd(.usage, "name a company file, or --payload") }
            var words = [file]
            if let track { words += ["--track", track] }
            if let channels { words += ["--channels", channels] }
            if let day = planning.asOf { words += ["--as-of", day] }
            if let rules = planning.rules { words += ["--rules", rules] }
            let desk = try FilingDesk(try FilingOptions.parse(words))
            let opened = try? await desk.existing()
            var all: [(track: TrackID, record: FilingRecord)] = []
            for id in try desk.tracks() {
                let filing = try await opened?.filing(id)
                all.append((id, try desk.record(id, filing)))
            }
            guard !all.isEmpty else {
                throw CommandEnd(.findings, "no track that a partner files is eligible: see cloudroute plan")
            }
            if output.json {
                Shell.print(
                    JSON.object([
                        "schema": "cloudroute/file-validate/1", "asOf": .string(desk.plan.asOf.text),
                        "rulePacks": .array(desk.plan.packs.map { .string($0.pack.id) }),
                        "model": .string("botocore \(ServiceModel.botocoreVersion)"),
                        "errors": .array(unique(all.flatMap(\.record.errors)).map(\.json)),
                        "tracks": .array(
                            all.map {
                                .object([
                                    "track": .string($0.track.rawValue),
                                    "errors": .array($0.record.errors.map(\.json)),
                                ])
                            }), "warnings": .array([]),
                    ]).pretty)
            } else {
                for item in all { printErrors(item.track, item.record.errors, output.style) }
            }
            if all.contains(where: { !$0.record.errors.isEmpty }) { throw CommandEnd(.findings) }
        }

        private func unique(_ faults: [FilingRecord.FieldFault]) -> [FilingRecord.FieldFault] {
            var seen: Set<FilingRecord.FieldFault> = []
            return faults.filter { seen.insert($0).inserted }
        }

        private func judge(_ path: String) throws {
            let models = ServiceModel.all.filter { $0.operations[operation] != nil }
            guard let model = models.first else {
                throw CommandEnd(.usage, "--operation \(operation): no operation of that name is used")
            }
            let bytes = try Shell.read(path, limit: 1 << 28)
            let today = try Shell.asOf(planning.asOf).text
            let documents: [[UInt8]]
            // One document, or one a line.
            if (try? JSON(parsing: bytes)) != nil {
                documents = [bytes]
            } else {
                documents = bytes.split(separator: UInt8(ascii: "\n")).map(Array.init)
            }
            var hasFault = false
            var out = ""
            for (index, document) in documents.enumerated() {
                let json: JSON
                do { json = try JSON(parsing: document) } catch {
                    throw CommandEnd(.badData, "\(path):\(index + 1): is no JSON, because \(error)")
                }
                var faults = model.faults(in: json, of: operation)
                if !modelOnly, operation == "CreateOpportunity" || operation == "UpdateOpportunity" {
                    faults = PartnerCentralRules.embedded.faults(
                        in: json, at: operation == "CreateOpportunity" ? .create : .update, today: today)
                }
                hasFault = hasFault || !faults.isEmpty
                out +=
                    JSON.object([
                        "valid": .bool(faults.isEmpty),
                        "errors": .array(
                            faults.map {
                                FilingRecord.FieldFault(
                                    fieldName: $0.fieldName, code: $0.code.rawValue, message: $0.message,
                                    fix: "correct \($0.fieldName)"
                                ).json
                            }),
                    ]).compact + "\n"
                if out.utf8.count > 1 << 16 {
                    Shell.print(out)
                    out = ""
                }
            }
            Shell.print(out)
            if hasFault { throw CommandEnd(.findings) }
        }
    }

    struct Preview: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract:
                "The exact record, field by field with its origin, and what differs from what was sent.",
            discussion: """
                Examples:
                  cloudroute file preview company.yaml --track build-for-startups
                  cloudroute file preview company.yaml --track build-for-startups --packet packet.zip

                Nothing is sent. --packet writes a zip for the portal: every field in its order, the JSON and the application.
                """)
        @OptionGroup var options: FilingOptions
        @Option(help: "Write a packet for the portal to this file (zip).")
        var packet: String?

        func run() async throws {
            let desk = try FilingDesk(options)
            let track = try options.needTrack()
            let opened = try? await desk.existing()
            let filing = try await opened?.filing(track)
            let record = try desk.record(track, filing)
            let sent = filing?.opportunity?.sent
            let changed = sent.map { record.opportunity.differences(from: $0) }
            if let packet {
                try Shell.write(portalPacket(record, documents: try documents(desk, track)), to: packet)
            }
            if options.output.json {
                var document = JSON.object([
                    "schema": "cloudroute/file-preview/1", "asOf": .string(desk.plan.asOf.text),
                    "rulePacks": .array(desk.plan.packs.map { .string($0.pack.id) }),
                    "track": .string(track.rawValue), "amount": .string(record.amount.decimalString),
                    "opportunity": record.opportunity,
                ])
                document = document.setting("products", to: .array(record.products.map { .string($0) }))
                document = document.setting("fields", to: .array(record.fields.map(fieldJSON)))
                let questions = filing?.questions ?? record.questions
                document = document.setting("questions", to: .array(questions.map(\.json)))
                document = document.setting("errors", to: .array(record.errors.map(\.json)))
                let differing = changed.map { JSON.array($0.map { .string($0) }) }
                document = document.setting("changedSinceSent", to: differing ?? .null)
                Shell.print(document.setting("warnings", to: .array([])).pretty)
                return
            }
            let style = options.output.style
            var table = Table([.init("field"), .init("value"), .init("from")])
            for field in record.fields {
                let text = field.value.text ?? field.value.compact
                table.add([
                    field.path, text.count > 160 ? "\(text.prefix(157))… (\(text.count) characters)" : text,
                    field.origin,
                ])
            }
            Shell.print(
                "\(style.bold("\(record.track.track.name)")), \(record.amount.rounded) expected; AWS decides\n\n"
            )
            Shell.print(table.text(width: Shell.terminalWidth, style: style))
            Shell.print("\n  products: \(record.products.joined(separator: ", "))\n")
            if let changed, !changed.isEmpty {
                Shell.print("  changed since it was sent: \(changed.joined(separator: ", "))\n")
            }
            printErrors(track, record.errors, style)
            if let packet { Shell.note("\(packet): the packet for the portal") }
        }

        private func fieldJSON(_ field: RecordField) -> JSON {
            .object(["fieldName": .string(field.path), "value": field.value, "origin": .string(field.origin)])
        }

        /// The track's application of the dossier, as HTML and, where WeasyPrint is, as the PDF that Partner Central takes.
        private func documents(_ desk: FilingDesk, _ track: TrackID) throws -> [(
            name: String, bytes: [UInt8]
        )] {
            let dossier = Dossier(desk.plan, file: desk.file, book: try desk.options.planning.book())
            let path = "applications/\(track.rawValue).html"
            guard let page = dossier.files().first(where: { $0.path == path }) else { return [] }
            guard let pdf = try printedPDF(page.bytes, asOf: desk.plan.asOf) else {
                Shell.note("the PDF was left out: WeasyPrint was not found; scripts/setup pdf installs it")
                return [("application.html", page.bytes)]
            }
            return [("application.html", page.bytes), ("application.pdf", pdf)]
        }
    }

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
        @Option(help: "A solution of the partner (S-…); may be repeated.")
        var solution: [String] = []
        @Option(help: "Co-Sell or For Visibility Only.")
        var involvement = "Co-Sell"
        @Option(help: "Full or Limited.")
        var visibility = "Full"
        @Option(help: "Seconds to go on looking, until AWS has decided or somebody has to act.")
        var wait = 10
        @Flag(name: .customLong("dry-run"), help: "Prepare everything and send nothing.")
        var dryRun = false

        func run() async throws {
            guard ["Co-Sell", "For Visibility Only"].contains(involvement),
                ["Full", "Limited"].contains(visibility)
            else {
                throw CommandEnd(
                    .usage, "--involvement: Co-Sell or For Visibility Only; --visibility: Full or Limited")
            }
            guard (0...86_400).contains(wait) else {
                throw CommandEnd(.usage, "--wait \(wait): write 0 to 86400")
            }
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
                let prepared = try await opened.prepare(
                    track, catalog: catalog, solutions: solution, useBenefit: !noBenefit,
                    involvement: involvement, visibility: visibility, runtime: runtime)
                guard prepared.errors.isEmpty else {
                    try await report(opened, track, prepared.errors)
                    throw CommandEnd(
                        .findings,
                        options.output.json
                            ? "" : "nothing was sent: answer with cloudroute file answer, then submit again")
                }
                if dryRun {
                    try await report(opened, track, [])
                    return
                }
                try await opened.handle(
                    track, .approve(hash: prepared.filing.packet.hash, confirmation: confirm))
                try await opened.handle(track, .start)
                try await opened.follow(track, seconds: wait, runtime: runtime)
                try await report(opened, track, [])
            } catch let error as AWSError {
                throw AWS.end(error)
            }
        }

        private func report(_ opened: OpenedDesk, _ track: TrackID, _ errors: [FilingRecord.FieldFault])
            async throws
        {
            try await printStatus(opened, [track], errors, options.output)
            if try await opened.filing(track)?.problem != nil { throw CommandEnd(.findings) }
        }
    }

    struct Status: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Where each filing stands, and who holds it; looks at AWS first.",
            discussion: """
                Examples:
                  cloudroute file status company.yaml
                  cloudroute file status company.yaml --track bedrock-poc --offline --json
                """)
        @OptionGroup var options: FilingOptions
        @Flag(help: "Do not look at AWS.")
        var offline = false
        @Option(help: "Seconds to go on looking, until AWS has decided or somebody has to act.")
        var wait = 0

        func run() async throws {
            let desk = try FilingDesk(options)
            guard let opened = try await desk.existing() else {
                throw CommandEnd(
                    .noInput, "nothing of \(desk.file.company.name) was filed yet: see cloudroute file submit"
                )
            }
            let chosen = try options.chosenTrack()
            let tracks = try await opened.engagements.load(opened.scope)?.filings.map(\.track) ?? []
            let shown = chosen.map { [$0] } ?? tracks
            if !offline {
                do {
                    let runtime = opened.runtime
                    for track in shown { try await opened.follow(track, seconds: wait, runtime: runtime) }
                } catch let error as AWSError { throw AWS.end(error) }
            }
            try await printStatus(opened, shown, [], options.output)
        }
    }

    struct Answer: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Answer what a record lacks, or what AWS asks; submit then sends it.",
            discussion: """
                Examples:
                  cloudroute file answer company.yaml --track bedrock-poc Customer.Account.Address.PostalCode=10001
                  cloudroute file answer company.yaml --track bedrock-poc '$.SuccessCriteria=90% precision on 400 leads'
                  cloudroute file answer company.yaml --track bedrock-poc --from answers.json
                """)
        @OptionGroup var options: FilingOptions
        @Argument(help: "Answers, each as FIELD=VALUE.")
        var answers: [String] = []
        @Option(help: "A JSON object of answers by field, or - for standard input.")
        var from: String?

        func run() async throws {
            let desk = try FilingDesk(options)
            let track = try options.needTrack()
            var found: [FilingEvent.Answered] = []
            if let from {
                let json: JSON
                do { json = try JSON(parsing: try Shell.read(from)) } catch let fault as JSONFault {
                    throw CommandEnd(.badData, "\(from): is no JSON, because \(fault)")
                }
                guard case .object(let members) = json else {
                    throw CommandEnd(.badData, "\(from): must be an object of answers by field")
                }
                found += members.map { .init(field: $0.key, value: $0.value) }
            }
            for answer in answers {
                guard let equals = answer.firstIndex(of: "="), equals != answer.startIndex else {
                    throw CommandEnd(.usage, "\(answer): write FIELD=VALUE")
                }
                let value = String(answer[answer.index(after: equals)...])
                // Lists and objects are written as JSON.
                let json = value.hasPrefix("[") || value.hasPrefix("{") ? try? JSON(parsing: value) : nil
                found.append(.init(field: String(answer[..<equals]), value: json ?? .string(value)))
            }
            guard !found.isEmpty else { throw CommandEnd(.usage, "give answers as FIELD=VALUE, or --from") }
            for answer in found where !answer.field.hasPrefix("$.") && !FilingRecord.settable(answer.field) {
                throw CommandEnd(
                    .usage,
                    "\(answer.field): name a field of the opportunity, as Customer.Account.Address.City, or of the benefit, as $.Name"
                )
            }
            let opened = try await desk.open()
            if try await opened.filing(track) == nil {
                // Answers may come before anything was sent: the record is prepared without AWS.
                let record = try desk.record(track, nil)
                let made = record.packet(
                    over: nil, company: desk.file.company.name, benefit: options.benefit)
                try await opened.handle(track, .prepare(made.packet, .sandbox, made.questions))
            }
            try await opened.handle(track, .answer(found))
            guard let filing = try await opened.filing(track) else { return }
            let record = try desk.record(track, filing)
            let made = record.packet(over: filing, company: desk.file.company.name)
            try await opened.handle(track, .prepare(made.packet, filing.catalog, made.questions))
            try await printStatus(opened, [track], record.errors, options.output)
            if !options.output.json {
                Shell.note(
                    "recorded; cloudroute file submit \(options.file) --track \(track.rawValue) sends it")
            }
        }
    }

    struct Withdraw: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take a filing back: the benefit application is canceled; that cannot be undone.")
        @OptionGroup var options: FilingOptions
        @Option(help: "Why; AWS is told it.")
        var reason = "Withdrawn by the founder."

        func run() async throws {
            let desk = try FilingDesk(options)
            let track = try options.needTrack()
            guard let opened = try await desk.existing() else {
                throw CommandEnd(.noInput, "nothing of \(desk.file.company.name) was filed")
            }
            try await opened.handle(track, .withdraw(reason: reason))
            do { try await opened.follow(track, seconds: 10, runtime: opened.runtime) } catch let error
                as AWSError
            {
                throw AWS.end(error)
            }
            try await printStatus(opened, [track], [], options.output)
        }
    }

    struct EventIn: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "event",
            abstract:
                "Take in an EventBridge event of Partner Central: the filing it is about is looked at at once.",
            discussion: """
                Examples:
                  cloudroute file event event.json
                """)
        @Argument(help: "The event's envelope (JSON), or - for standard input.")
        var event: String
        @Flag(help: "One JSON document on standard output.")
        var json = false

        func run() async throws {
            let envelope: JSON
            do { envelope = try JSON(parsing: try Shell.read(event)) } catch let fault as JSONFault {
                throw CommandEnd(.badData, "\(event): is no JSON, because \(fault)")
            }
            guard let id = partnerCentralSubject(envelope) else {
                throw CommandEnd(.badData, "\(event): is no event of aws.partnercentral-selling or -benefits")
            }
            let home = try Home()
            let store = FilingStore(try home.database(), sealer: try home.sealer(), random: .system)
            let count = try await store.wake(id, at: wallClock())
            Shell.print(
                json
                    ? JSON.object(["subject": .string(id), "filings": .integer(count)]).pretty
                    : "\(id): \(count) filings will be looked at\n")
        }
    }
}
