internal import Terminal
internal import FilingRecords
internal import AWSModels
internal import ArgumentParser
internal import CLI
internal import PartnerCentral
internal import Planning
internal import RulePacks
internal import StructuredText
internal import Units

extension FileVerbs {
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
}
