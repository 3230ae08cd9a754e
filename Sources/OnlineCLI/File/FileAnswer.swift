internal import RulePacks
internal import Terminal
internal import FilingRecords
internal import ArgumentParser
internal import Company
internal import Engagements
internal import Filings
internal import StructuredText

extension FileVerbs {
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
            if let why = try await opened.filing(track)?.lock(of: found) { throw CommandEnd(.denied, why) }
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
}
