internal import AWSClient
internal import AWSModels
internal import ArgumentParser
internal import CLI
internal import Company
internal import Cryptography
internal import Dossiers
internal import Engagements
internal import FilingWork
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

/// Which filing a command is about.
struct FilingOptions: ParsableArguments {
    @Argument(help: "The company file (YAML or JSON), or - for standard input.")
    var file: String
    @Option(help: "The track to file; all that a partner files when left out.")
    var track: String?
    @Option(help: "The benefit to apply for (ben-…); overrides the channels.")
    var benefit: String?
    @Option(help: "Where tracks are filed: a file like Data/partner-central/channels.yaml.")
    var channels: String?
    @OptionGroup var planning: PlanOptions
    @OptionGroup var output: OutputOptions
    @Option(help: "Profile of the AWS shared files.")
    var profile: String?
    @Flag(help: "Tell each call to AWS, without anything secret.")
    var verbose = false

    func chosenChannels() throws -> Channels {
        guard let channels else { return .embedded }
        let bytes = try Shell.read(channels)
        do throws(Diagnostics) { return try Channels.embedded.adding(bytes) } catch {
            throw CommandEnd(.badData, error.all.map { $0.text(file: channels) }.joined(separator: "\n"))
        }
    }

    func chosenTrack() throws -> TrackID? {
        guard let track else { return nil }
        guard let id = TrackID(rawValue: track) else {
            let words = TrackID.allCases.map(\.rawValue).joined(separator: ", ")
            throw CommandEnd(.usage, "--track \(track): write one of \(words)")
        }
        return id
    }

    func needTrack() throws -> TrackID {
        guard let id = try chosenTrack() else { throw CommandEnd(.usage, "--track: name the track") }
        return id
    }
}

/// A company file at work: its plan, and its filings in the data folder.
struct FilingDesk {
    let options: FilingOptions
    let file: CompanyFile
    let text: String
    let plan: Plan
    let channels: Channels

    init(_ options: FilingOptions) throws {
        self.options = options
        let bytes = try Shell.read(options.file)
        do throws(Diagnostics) { file = try CompanyFile(bytes) } catch {
            let name = options.file == "-" ? "standard input" : options.file
            throw CommandEnd(.badData, error.all.map { $0.text(file: name) }.joined(separator: "\n"))
        }
        text = String(decoding: bytes, as: UTF8.self)
        plan = Planner(try options.planning.book()).plan(
            file.company, asOf: try Shell.asOf(options.planning.asOf))
        channels = try options.chosenChannels()
    }

    /// The tracks that a command is about: the one named, else all that a partner files and the plan calls eligible.
    func tracks() throws -> [TrackID] {
        if let track = try options.chosenTrack() { return [track] }
        let filed = channels.channels.filter(\.isPartnerFiled).map(\.track)
        return (plan.packs.first?.tracks ?? []).filter {
            filed.contains($0.track.id) && $0.verdict == .eligible
        }.map(\.track.id)
    }

    func record(_ track: TrackID, _ filing: Filing?) throws -> FilingRecord {
        do {
            return try FilingRecord(
                track, plan, file, answers: filing?.answers ?? [:],
                identifier: filing?.packet.opportunity["PartnerOpportunityIdentifier"]?.text,
                locked: filing.flatMap { $0.locks(.embedded) }, channels: channels)
        } catch { throw CommandEnd(.badData, "\(error)") }
    }

    // MARK: The data folder

    static let account = "command-line@localhost.localdomain"

    /// Opens the data folder and finds this company in it, or puts it there.
    func open() async throws -> OpenedDesk {
        let home = try Home()
        let (database, sealer) = (try home.database(), try home.sealer())
        let accounts = AccountStore(database, random: .system, sealer: sealer)
        let engagements = EngagementStore(database, random: .system)
        let filings = FilingStore(database, sealer: sealer, random: .system)
        let owner = try await accounts.add(Self.account, .founder, at: wallClock())
        // A company is the same when its website or its name is: either may be corrected.
        let company = file.company
        let known = try await engagements.companies(of: owner.id).map { item in
            (item, (try? CompanyFile(Array(item.state.file.utf8)))?.company)
        }
        let found =
            (known.first { $0.1?.websiteHost == company.websiteHost }
            ?? known.first { $0.1?.name.lowercased() == company.name.lowercased() })?.0
        let scope: Scope
        if let found {
            scope = found.scope
            if found.state.file != text {
                try await engagements.handle(.importFile(text, revision: nil), scope, at: wallClock())
            }
        } else {
            scope = try await engagements.open(text, owner: (owner.id, owner.email), at: wallClock()).scope
        }
        return OpenedDesk(desk: self, engagements: engagements, filings: filings, scope: scope)
    }
}

/// A company of the data folder, ready to be filed.
struct OpenedDesk {
    let desk: FilingDesk
    let engagements: EngagementStore
    let filings: FilingStore
    let scope: Scope

    var runtime: ClientRuntime { AWS.runtime(profile: desk.options.profile, isVerbose: desk.options.verbose) }

    func filing(_ track: TrackID) async throws -> Filing? {
        try await engagements.load(scope)?.filing(track)
    }

    @discardableResult
    func handle(_ track: TrackID, _ command: FilingCommand) async throws -> Filing? {
        do {
            return try await engagements.handle(.filing(track, command), scope, at: wallClock()).filing(track)
        } catch let refusal as Refusal {
            switch refusal {
            case .refused(let text): throw CommandEnd(.badData, text)
            case .invalid(let faults):
                throw CommandEnd(
                    .badData, faults.all.map { $0.text(file: desk.options.file) }.joined(separator: "\n"))
            default: throw CommandEnd(.badData, "it cannot be done: \(refusal)")
            }
        }
    }

    /// Makes the packet and puts it into the filing.
    func prepare(
        _ track: TrackID, catalog: PartnerCatalog, solutions: [String], useBenefit: Bool, involvement: String,
        visibility: String, runtime: ClientRuntime
    ) async throws -> (filing: Filing, errors: [FilingRecord.FieldFault]) {
        let before = try await filing(track)
        let maker = PacketMaker(
            company: desk.file.company.name, channels: desk.channels, runtime: runtime)
        let record = try desk.record(track, before)
        let made: PacketMaker.Made
        do {
            made = try await maker.make(
                record, for: before, catalog: catalog, solutions: solutions,
                benefit: useBenefit ? .chosen(desk.options.benefit) : .portal, involvement: involvement,
                visibility: visibility)
        } catch let fault as PacketMaker.Fault {
            throw CommandEnd(fault.isChoice ? .usage : .badData, fault.description)
        }
        guard let filing = try await handle(track, .prepare(made.packet, catalog, made.questions)) else {
            throw CommandEnd(.internalFault, "the filing could not be prepared")
        }
        return (filing, made.errors)
    }
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
            for answer in found where !answer.field.hasPrefix("$.") && !isField(answer.field) {
                throw CommandEnd(
                    .usage,
                    "\(answer.field): name a field of the opportunity, as Customer.Account.Address.City, or of the benefit, as $.Name"
                )
            }
            let opened = try await desk.open()
            if try await opened.filing(track) == nil {
                // Answers may come before anything was sent: the record is prepared without AWS.
                let record = try desk.record(track, nil)
                let packet = FilingPacket(
                    opportunity: record.opportunity, solutions: [], products: record.products,
                    involvement: "Co-Sell", visibility: "Full", benefit: options.benefit, application: nil,
                    amount: record.amount, company: desk.file.company.name)
                try await opened.handle(track, .prepare(packet, .sandbox, record.questions))
            }
            try await opened.handle(track, .answer(found))
            guard let filing = try await opened.filing(track) else { return }
            let record = try desk.record(track, filing)
            let kept = filing.questions.filter { question in
                question.field.hasPrefix("$") && filing.answers[question.field] == nil
            }
            let packet = FilingPacket(
                opportunity: record.opportunity, solutions: filing.packet.solutions,
                products: filing.packet.products, involvement: filing.packet.involvement,
                visibility: filing.packet.visibility, benefit: filing.packet.benefit,
                application: filing.packet.application, amount: record.amount, company: desk.file.company.name
            )
            try await opened.handle(track, .prepare(packet, filing.catalog, record.questions + kept))
            try await printStatus(opened, [track], record.errors, options.output)
            if !options.output.json {
                Shell.note(
                    "recorded; cloudroute file submit \(options.file) --track \(track.rawValue) sends it")
            }
        }

        private func isField(_ path: String) -> Bool {
            let heads = [
                "Customer", "Project", "LifeCycle", "Marketing", "SoftwareRevenue", "PrimaryNeedsFromAws",
                "OpportunityType", "NationalSecurity", "PartnerOpportunityIdentifier",
            ]
            return heads.contains(path.split(separator: ".").first.map(String.init) ?? "")
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

extension FilingDesk {
    /// The company in the data folder; nil when it is not there yet.
    func existing() async throws -> OpenedDesk? {
        let home = try Home()
        guard Shell.exists(home.databasePath) else { return nil }
        return try await open()
    }
}

extension OpenedDesk {
    /// Goes on with one filing until nothing moves, or for some seconds.
    func follow(_ track: TrackID, seconds: Int, runtime: ClientRuntime) async throws {
        let worker = FilingWorker(
            engagements: engagements, filings: filings, runtime: runtime, now: { wallClock() })
        var end = wallClock().adding(seconds: Int64(seconds))
        while true {
            // The quota of one write a second makes some filings long: the wait counts from the last thing that moved.
            if try await worker.advance(scope, track) { end = wallClock().adding(seconds: Int64(seconds)) }
            guard let filing = try await filing(track), filing.next != nil, wallClock() < end else { return }
            try await Task.sleep(for: .milliseconds(500))
        }
    }
}

func printErrors(_ track: TrackID, _ errors: [FilingRecord.FieldFault], _ style: Style) {
    guard !errors.isEmpty else {
        Shell.print("\(style.green("✓")) \(track.rawValue): nothing that Partner Central's rules refuse\n")
        return
    }
    Shell.print("\(style.red("✗")) \(track.rawValue): \(errors.count) to mend\n")
    for error in errors {
        Shell.print(
            "\n  \(style.bold(error.fieldName))  \(error.code)\n    \(error.message)\n    → \(error.fix)\n")
    }
    Shell.print("\n")
}

func printStatus(
    _ opened: OpenedDesk, _ tracks: [TrackID], _ errors: [FilingRecord.FieldFault], _ output: OutputOptions
) async throws {
    guard let state = try await opened.engagements.load(opened.scope) else { return }
    if output.json {
        var items: [JSON] = []
        for track in tracks {
            guard let filing = state.filing(track) else { continue }
            let freshness = try await opened.filings.freshness(opened.scope, track)
            items.append(statusJSON(state, filing, freshness.synced))
        }
        var document: [JSON.Member] = [
            .init("schema", "cloudroute/file-status/1"), .init("asOf", .string(opened.desk.plan.asOf.text)),
            .init("rulePacks", .array(opened.desk.plan.packs.map { .string($0.pack.id) })),
            .init("company", .string(opened.desk.file.company.name)), .init("filings", .array(items)),
        ]
        // One filing is also told at the top, for scripts.
        if items.count == 1 {
            document += items[0].members.filter { member in !document.contains { $0.key == member.key } }
        }
        document.append(.init("errors", .array(errors.map(\.json))))
        document.append(.init("warnings", .array([])))
        Shell.print(JSON.object(document).pretty)
        return
    }
    let style = output.style
    if !errors.isEmpty, let track = tracks.first { printErrors(track, errors, style) }
    var table = Table([
        .init("track"), .init("catalog"), .init("state"), .init("held by"), .init("opportunity"),
        .init("application"), .init("amount", .right), .init("note"),
    ])
    for track in tracks {
        guard let filing = state.filing(track) else { continue }
        let position = filing.position
        let opportunity = filing.opportunity.map { "\($0.id) \($0.reviewStatus)" } ?? "-"
        let application = filing.application.map { "\($0.id) \($0.status)" } ?? "-"
        table.add([
            track.rawValue, filing.catalog.rawValue, position.state.rawValue, position.holder.rawValue,
            opportunity,
            application, position.amount?.rounded ?? "", position.note,
        ])
    }
    Shell.print(table.text(width: Shell.terminalWidth, style: style))
    for track in tracks {
        guard let filing = state.filing(track) else { continue }
        if let problem = filing.problem {
            Shell.print(
                "\n  \(style.red("AWS refused")) \(problem.step): \(problem.code): \(problem.message)\n")
            for field in problem.fields { Shell.print("    \(field.name): \(field.code) \(field.message)\n") }
            if let id = problem.requestID { Shell.print("    request \(id)\n") }
        }
        for question in filing.questions {
            Shell.print("\n  \(style.yellow("?")) \(question.text)\n    \(question.field)")
            Shell.print(question.hint.isEmpty ? "\n" : " (\(question.hint))\n")
            if !question.choices.isEmpty {
                Shell.print("    one of: \(question.choices.prefix(12).joined(separator: ", "))\n")
            }
        }
        for code in filing.codes {
            Shell.print(
                "\n  a code of \(code.amount.rounded) for account \(code.account), \(code.state.rawValue): cloudroute credits redeem\n"
            )
        }
    }
}

func statusJSON(_ state: Engagement, _ filing: Filing, _ synced: Instant?) -> JSON {
    let position = filing.position
    var out = JSON.object([
        "track": .string(filing.track.rawValue), "catalog": .string(filing.catalog.rawValue),
        "state": .string(position.state.rawValue), "holder": .string(position.holder.rawValue),
        "amount": .optional(position.amount?.decimalString), "note": .string(position.note),
        "benefit": .optional(filing.packet.benefit),
    ])
    out = out.setting("opportunity", to: filing.opportunity.map(opportunityJSON) ?? .null)
    out = out.setting("application", to: filing.application.map(applicationJSON) ?? .null)
    out = out.setting("allocations", to: .array(filing.allocations.map(allocationJSON)))
    out = out.setting("codes", to: .array(filing.codes.map(codeJSON)))
    out = out.setting("questions", to: .array(filing.questions.map(\.json)))
    out = out.setting("problem", to: filing.problem?.json ?? .null)
    return out.setting("lastSynced", to: .optional(synced.map { isoTime($0.milliseconds) }))
}

private func opportunityJSON(_ item: Filing.Opportunity) -> JSON {
    .object([
        "id": .string(item.id), "reviewStatus": .string(item.reviewStatus),
        "reviewComments": .optional(item.reviewComments), "reviewStatusReason": .optional(item.reviewReason),
        "lastModifiedDate": .string(item.modified), "taskStatus": .optional(item.task?.status),
        "associated": .array(item.associated.map { .string($0) }),
    ])
}

private func applicationJSON(_ item: Filing.Application) -> JSON {
    .object([
        "id": .string(item.id), "status": .string(item.status), "stage": .optional(item.stage),
        "statusReason": .optional(item.reason),
        "statusReasonCodes": .array(item.reasonCodes.map { .string($0) }), "revision": .string(item.revision),
    ])
}

private func allocationJSON(_ item: Filing.Allocation) -> JSON {
    .object([
        "id": .string(item.id), "allocated": .string(item.allocated.decimalString),
        "issued": .string(item.issued.decimalString), "status": .string(item.status),
    ])
}

func codeJSON(_ code: CreditCode) -> JSON {
    .object([
        "codeId": .string(code.id), "accountId": .string(code.account),
        "amount": .string(code.amount.decimalString),
        "currency": "USD", "expiresAt": .string(code.expires), "state": .string(code.state.rawValue),
        "creditId": .optional(code.credit),
    ])
}

struct Fund: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fund", abstract: "The benefits that a partner may apply for.", subcommands: [List.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Benefits of the catalog, with what their request schemas ask for.",
            discussion: """
                Examples:
                  cloudroute fund list
                  cloudroute fund list --catalog AWS --json
                """)
        @Option(help: "Sandbox or AWS.")
        var catalog = "Sandbox"
        @Option(help: "Profile of the AWS shared files.")
        var profile: String?
        @Flag(help: "Tell each call to AWS.")
        var verbose = false
        @OptionGroup var output: OutputOptions

        func run() async throws {
            guard PartnerCatalog(rawValue: catalog) != nil else {
                throw CommandEnd(.usage, "--catalog \(catalog): write Sandbox or AWS")
            }
            let client = ServiceClient(.benefits, runtime: AWS.runtime(profile: profile, isVerbose: verbose))
            var found: [(summary: Benefits.BenefitSummary, schema: JSON)] = []
            do {
                var token: String?
                repeat {
                    let page = try await client.call(
                        "ListBenefits",
                        Benefits.ListBenefitsInput(catalog: catalog, maxResults: 100, nextToken: token),
                        as: Benefits.ListBenefitsOutput.self)
                    for summary in page.benefitSummaries ?? [] {
                        let benefit = try await client.call(
                            "GetBenefit", Benefits.GetBenefitInput(catalog: catalog, identifier: summary.id),
                            as: Benefits.GetBenefitOutput.self)
                        found.append((summary, benefit.benefitRequestSchema ?? .null))
                    }
                    token = page.nextToken
                } while token != nil && found.count < 1_000
            } catch { throw AWS.end(error) }
            if output.json {
                Shell.print(
                    JSON.object([
                        "schema": "cloudroute/fund-list/1", "asOf": .string(try Shell.asOf(nil).text),
                        "rulePacks": .array([]), "catalog": .string(catalog),
                        "benefits": .array(
                            found.map { item in
                                item.summary.json.setting("BenefitRequestSchema", to: item.schema)
                            }), "warnings": .array([]),
                    ]).pretty)
                return
            }
            var table = Table([
                .init("benefit"), .init("name"), .init("programs"), .init("fulfillment"), .init("status"),
                .init("asks for"),
            ])
            for item in found {
                table.add([
                    item.summary.id ?? "", item.summary.name ?? "",
                    item.summary.programs?.joined(separator: ", ") ?? "",
                    item.summary.fulfillmentTypes?.map(\.rawValue).joined(separator: ", ") ?? "",
                    item.summary.status?.rawValue ?? "",
                    (item.schema["required"]?.items ?? []).compactMap(\.text).joined(separator: ", "),
                ])
            }
            Shell.print(table.text(width: Shell.terminalWidth, style: output.style))
        }
    }
}
