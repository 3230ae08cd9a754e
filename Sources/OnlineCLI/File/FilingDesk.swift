internal import Services
internal import Terminal
internal import FilingRecords
internal import AWSClient
internal import ArgumentParser
internal import CLI
internal import Company
internal import Cryptography
internal import Engagements
internal import FilingWork
internal import Filings
internal import PartnerCentral
internal import Persistence
internal import Planning
internal import RulePacks
internal import StructuredText
internal import Units

/// The verbs of `cloudroute file`, one file each.
enum FileVerbs {}

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
    @Option(
        name: .customLong("partner-solution"),
        help:
            "What the partner delivers, in its own words, for the record: \"NAME: what it does and how it helps\"."
    )
    var partnerSolution: String?
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

    func solution() throws -> PartnersSolution? {
        guard let partnerSolution else { return nil }
        guard partnerSolution.utf8.count <= 600, let colon = partnerSolution.firstIndex(of: ":"),
            colon > partnerSolution.startIndex,
            let solution = PartnersSolution(
                partner: String(partnerSolution[..<colon]),
                stated: partnerSolution[partnerSolution.index(after: colon)...].drop(while: \.isWhitespace)
                    .description)
        else {
            throw CommandEnd(
                .usage,
                "--partner-solution: write \"NAME: what it does and how it helps\", in at most 600 characters"
            )
        }
        return solution
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
        // What is filed goes through a partner.
        guard file.company.sharesWithPartner != false else {
            throw CommandEnd(
                .denied,
                "\(options.file): consent.share_with_partner is no: nothing is filed through a partner that may not see the file, change it first"
            )
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
                track, plan, file, over: filing, solution: try options.solution(), channels: channels)
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
            scope = try await engagements.open(
                text, owner: (owner.id, owner.email), source: FunnelStore.commandLine, at: wallClock()
            ).scope
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
        visibility: String, enclosures: PacketMaker.Enclosures? = nil, runtime: ClientRuntime
    ) async throws -> (filing: Filing, made: PacketMaker.Made) {
        let before = try await filing(track)
        let maker = PacketMaker(
            company: desk.file.company.name, channels: desk.channels, runtime: runtime)
        let record = try desk.record(track, before)
        let made: PacketMaker.Made
        do {
            made = try await maker.make(
                record, for: before, catalog: catalog, solutions: solutions,
                benefit: useBenefit ? .chosen(desk.options.benefit) : .portal, involvement: involvement,
                visibility: visibility, enclosures: enclosures)
        } catch let fault as PacketMaker.Fault {
            throw CommandEnd(fault.isChoice ? .usage : .badData, fault.description)
        }
        guard let filing = try await handle(track, .prepare(made.packet, catalog, made.fields)) else {
            throw CommandEnd(.internalFault, "the filing could not be prepared")
        }
        return (filing, made)
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
    var worker: FilingWorker {
        FilingWorker(engagements: engagements, filings: filings, runtime: runtime, now: { wallClock() })
    }

    /// Goes on with one filing until nothing moves, or for some seconds.
    func follow(_ track: TrackID, seconds: Int, runtime: ClientRuntime) async throws {
        let worker = worker
        var end = wallClock().adding(seconds: Int64(seconds))
        while true {
            // The quota of one write a second makes some filings long: the wait counts from the last thing that moved.
            if try await worker.advance(scope, track) { end = wallClock().adding(seconds: Int64(seconds)) }
            guard let filing = try await filing(track), filing.next != nil, wallClock() < end else { return }
            try await Task.sleep(for: .milliseconds(500))
        }
    }
}
