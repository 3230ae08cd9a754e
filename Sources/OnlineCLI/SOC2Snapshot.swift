internal import AWSClient
internal import ArgumentParser
internal import CLI
internal import Compliance
internal import Documents
internal import EvidenceWork
internal import StructuredText
internal import Terminal

struct SOC2Verbs: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "soc2", abstract: "The account against the Trust Services Criteria.",
        subcommands: [Snapshots.self])

    struct Snapshots: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "snapshot",
            abstract: "One pass over the account whose keys are in use: it can only read.",
            discussion: """
                Examples:
                  cloudroute soc2 snapshot -o today/
                  cloudroute soc2 snapshot -o today/ --regions us-east-1,eu-central-1 --profile audit

                `cloudroute soc2 policy` is the policy that it needs. What is refused is told as notEvaluated.
                A pass that was broken off goes on when it is asked for again within an hour.
                """)
        @Option(name: .shortAndLong, help: "Folder to write; it must be new or empty.")
        var out: String
        @Option(help: "Regions, with commas between them; AWS_REGION, else us-east-1, when left out.")
        var regions: String?
        @Option(help: "What the query of `soc2 policy --sql` answered, as `psql --csv` writes it.")
        var tables: String?
        @Option(help: "A profile of the shared files.")
        var profile: String?
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let folder = String(out.reversed().drop { $0 == "/" }.reversed())
            let journal = "\(folder)/\(PassJournal.name)"
            let isBrokenOff = Shell.kind(journal) == .file
            guard
                Shell.kind(folder) == .nothing
                    || Shell.kind(folder) == .folder && (isBrokenOff || Shell.entries(folder).isEmpty)
            else {
                throw CommandEnd(.cannotWrite, "\(out): is there already, name a new or empty folder")
            }
            var seen: Set<String> = []
            let names = (regions ?? Shell.environment("AWS_REGION") ?? "us-east-1").split(separator: ",")
                .map(String.init).filter { seen.insert($0).inserted }
            guard !names.isEmpty, names.allSatisfy(isRegionName)
            else {
                throw CommandEnd(
                    .usage, "--regions \(regions ?? ""): write regions as us-east-1,eu-central-1")
            }
            let rows = try tables.map { path -> JSON in
                guard let answer = RowSecurity.answer(csv: try Shell.read(path)) else {
                    throw CommandEnd(
                        .badData, "\(path): is not what `psql --csv` writes of `cloudroute soc2 policy --sql`"
                    )
                }
                return answer
            }
            let shows = Shell.outputIsTerminal && !output.json
            let runtime = AWS.runtime(profile: profile, isVerbose: false)
            let known =
                isBrokenOff ? try goOn(journal, regions: names, at: runtime.clock.corrected) : []
            try Shell.makePrivateFolder(folder)
            let lines = try Shell.LineFile(journal)
            // What was killed in the middle of a line goes on behind it.
            if isBrokenOff { _ = lines.add("") }
            var snapshot: Snapshot
            do {
                snapshot = try await AccountReader(runtime).snapshot(
                    regions: names, known: known,
                    each: { _ = lines.add(PassJournal.line($0)) }, keepsAnswers: false
                ) { done, of in
                    if shows { Shell.prompt("\r  \(done) of \(of) answers") }
                }
            } catch {
                if known.isEmpty { Shell.removeFile(journal) }
                throw CommandEnd(
                    error.kind == .denied ? .denied : .unavailable, "\(error.message), check the keys in use")
            }
            if shows { Shell.prompt("\r") }
            if let rows {
                snapshot = snapshot.adding(tables: rows)
                if let last = snapshot.responses.last { _ = lines.add(PassJournal.line(last)) }
            }
            try write(snapshot, from: journal, to: folder)
            Shell.removeFile(journal)
            let counts = Dictionary(grouping: snapshot.responses, by: \.outcome.rawValue).mapValues(\.count)
            if output.json {
                Shell.print(
                    JSON.object([
                        "schema": "cloudroute/soc2-snapshot/1", "account": .string(snapshot.account),
                        "regions": .array(names.map(JSON.string)),
                        "answers": .object(
                            counts.sorted { $0.key < $1.key }.map { .init($0.key, .integer($0.value)) }),
                        "warnings": .array([]),
                    ]).pretty)
            } else {
                let told = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(
                    separator: ", ")
                Shell.print("Account \(snapshot.account): \(told). Next: cloudroute soc2 check \(folder)\n")
            }
        }

        /// The answers of a pass that was broken off.
        ///
        /// - Throws: `CommandEnd` when it is too old, or was over other regions.
        private func goOn(_ journal: String, regions: [String], at moment: Int64) throws -> [Snapshot
            .Response]
        {
            let known = PassJournal.answers(try Shell.read(journal, limit: 1 << 30))
            let oldest = known.map(\.at).min() ?? moment
            guard moment - oldest < PassJournal.lasts * 1_000,
                // A trail answers at home, wherever it is listed.
                known.allSatisfy({ answer in
                    answer.region == "global" || regions.contains(answer.region)
                        || ReadTable.embedded.read(answer.read)?.home != nil
                })
            else {
                throw CommandEnd(
                    .cannotWrite,
                    "\(journal): a pass that was broken off lies there, more than an hour old or over other regions; delete it, or name another folder"
                )
            }
            Shell.note("note: \(known.count) answers are there from a pass that was broken off")
            return known
        }

        /// Each answer out of the journal, compressed; the index last and as it is, so that what is cut short is no snapshot.
        private func write(_ snapshot: Snapshot, from journal: String, to folder: String) throws {
            let places = Dictionary(snapshot.responses.enumerated().map { ($1.question, $0) }) { first, _ in
                first
            }
            var rows = [JSON?](repeating: nil, count: snapshot.responses.count)
            try Shell.makeFolder("\(folder)/raw")
            try Shell.forEachLine(of: journal) { line in
                guard let answer = PassJournal.answer(line, isForFiles: true),
                    let place = places[answer.question]
                else {
                    return
                }
                let files = Snapshot.files(of: answer, at: place)
                for file in files {
                    let path = "\(folder)/\(file.path).gz"
                    guard let packed = gzip(file.bytes) else {
                        throw CommandEnd(.cannotWrite, "\(path): no room")
                    }
                    // A pass that was broken off while it wrote has left some, and what was asked again has others.
                    Shell.removeFile(path)
                    try Shell.writeNew(packed, to: path)
                }
                rows[place] = Snapshot.row(answer, files)
            }
            let whole = rows.compactMap(\.self)
            guard whole.count == rows.count else {
                throw CommandEnd(
                    .cannotWrite, "\(journal): \(rows.count - whole.count) answers could not be written")
            }
            try Shell.write(snapshot.index(whole).bytes, to: "\(folder)/\(Snapshot.indexName)")
        }
    }
}
