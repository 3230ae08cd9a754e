internal import Terminal
internal import ArgumentParser
internal import Dossiers
internal import RulePacks
internal import StructuredText
internal import Units

struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "The rule packs: what they say, and where they differ.",
        discussion: """
            Examples:
              cloudroute rules list
              cloudroute rules show market-2026
              cloudroute rules diff market-2026 aws-published-2026-11
            """,
        subcommands: [List.self, Show.self, Diff.self])

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Every pack with its date and size.")
        @OptionGroup var planning: PlanOptions
        @OptionGroup var output: OutputOptions

        func run() throws {
            let book = try planning.book()
            if output.json {
                Shell.print(
                    JSON.object([
                        "schema": "cloudroute/rules/1", "asOf": .string(try Shell.asOf(planning.asOf).text),
                        "rulePacks": .array(book.packs.map { .string($0.id) }),
                        "packs": .array(
                            book.packs.map {
                                .object([
                                    "id": .string($0.id), "name": .string($0.name),
                                    "kind": .string($0.kind.rawValue),
                                    "asOf": .string($0.asOf.text), "tracks": .integer($0.tracks.count),
                                ])
                            }), "warnings": .array([]),
                    ]).pretty)
                return
            }
            var table = Table([
                .init("pack"), .init("name"), .init("as of"), .init("tracks", .right), .init("gates", .right),
                .init("amounts", .right),
            ])
            for pack in book.packs {
                table.add([
                    pack.id, pack.name, pack.asOf.text, "\(pack.tracks.count)",
                    "\(pack.tracks.map(\.gates.count).reduce(0, +))",
                    "\(pack.tracks.map(\.bands.count).reduce(0, +))",
                ])
            }
            Shell.print(table.text(width: Shell.terminalWidth, style: output.style))
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "One pack, track by track.")
        @Argument(help: "Id of the pack.") var pack: String
        @OptionGroup var planning: PlanOptions
        @OptionGroup var output: OutputOptions

        func run() throws {
            let book = try planning.book()
            let pack = try chosen(self.pack, book)
            if output.json {
                Shell.print(
                    JSON.object([
                        "schema": "cloudroute/rules-show/1",
                        "asOf": .string(try Shell.asOf(planning.asOf).text),
                        "rulePacks": .array([.string(pack.id)]), "pack": PlanDocument.pack(pack),
                        "warnings": .array([]),
                    ]).pretty)
                return
            }
            let width = Shell.terminalWidth
            let style = output.style
            var out = style.bold(pack.name) + style.dim("  \(pack.id), \(pack.asOf.text)") + "\n"
            out += paragraph(pack.about, width: width)
            for track in pack.tracks {
                out += "\n" + style.bold("  \(track.name)") + style.dim("  \(track.id.rawValue)") + "\n"
                out += paragraph(track.about + " " + cited(track.sources), width: width, indent: 4)
                if let unpublished = track.unpublished {
                    out += paragraph(
                        "? \(unpublished.value) \(cited(unpublished.sources))", width: width, indent: 4)
                }
                let validity = track.validityMonths.value
                out += paragraph(
                    "files: \(track.filer.rawValue) · lane: \(track.lane.id) · \(track.founderMinutes.value) min · decided in "
                        + "\(track.decision.value.text) · valid \(months(validity))",
                    width: width, indent: 4)
                for gate in track.gates {
                    out += paragraph(
                        "gate  \(gate.id): \(gate.because) \(cited(gate.sources))", width: width, indent: 4)
                }
                for band in track.bands {
                    let range =
                        band.range.floor == band.range.ceiling
                        ? band.range.expected.short
                        : "\(band.range.floor.short) to \(band.range.ceiling.short), expected \(band.range.expected.short)"
                    out += paragraph(
                        "award \(band.id): \(range), \(band.text) \(cited(band.sources))", width: width,
                        indent: 4)
                }
                for note in track.notes {
                    out += paragraph("note  \(note.value) \(cited(note.sources))", width: width, indent: 4)
                }
            }
            if !pack.information.isEmpty { out += "\n" + style.bold("  Also worth knowing") + "\n" }
            for item in pack.information {
                out += paragraph("\(item.text.value) \(cited(item.text.sources))", width: width, indent: 4)
            }
            Shell.print(out)
        }
    }

    struct Diff: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "diff", abstract: "Where two packs differ, track by track.")
        @Argument(help: "Id of a pack.") var first: String
        @Argument(help: "Id of another pack.") var second: String
        @OptionGroup var planning: PlanOptions
        @OptionGroup var output: OutputOptions

        func run() throws {
            let book = try planning.book()
            let (a, b) = (try chosen(first, book), try chosen(second, book))
            let width = Shell.terminalWidth
            var out = ""
            let tracks = TrackID.allCases.map { (id: $0, lines: (facts(a.track($0)), facts(b.track($0)))) }
                .filter { $0.lines.0 != $0.lines.1 }
            if output.json {
                let changes = tracks.map { id, lines -> JSON in
                    .object([
                        "track": .string(id.rawValue),
                        "onlyFirst": .array(lines.0.filter { !lines.1.contains($0) }.map { .string($0) }),
                        "onlySecond": .array(lines.1.filter { !lines.0.contains($0) }.map { .string($0) }),
                    ])
                }
                Shell.print(
                    JSON.object([
                        "schema": "cloudroute/rules-diff/1",
                        "asOf": .string(try Shell.asOf(planning.asOf).text),
                        "rulePacks": .array([.string(a.id), .string(b.id)]), "tracks": .array(changes),
                        "warnings": .array([]),
                    ]).pretty)
                return
            }
            for (id, lines) in tracks {
                out += output.style.bold(id.rawValue) + "\n"
                for line in lines.0 where !lines.1.contains(line) {
                    out += paragraph(output.style.red("- ") + line, width: width)
                }
                for line in lines.1 where !lines.0.contains(line) {
                    out += paragraph(output.style.green("+ ") + line, width: width)
                }
                out += "\n"
            }
            Shell.print(out.isEmpty ? "The packs say the same.\n" : out)
        }

        private func facts(_ track: Track?) -> [String] {
            guard let track else { return ["not in the pack"] }
            if let unpublished = track.unpublished {
                return ["not published: \(unpublished.value) \(cited(unpublished.sources))"]
            }
            let validity = track.validityMonths.value
            return [
                "files: \(track.filer.rawValue)", "decided in \(track.decision.value.text)",
                "valid \(months(validity))",
            ]
                + track.gates.map { "gate: \($0.because) \(cited($0.sources))" }
                + track.bands.map {
                    "award \($0.range.floor == $0.range.ceiling ? $0.range.ceiling.short : "\($0.range.floor.short) to \($0.range.ceiling.short)"): \($0.text) \(cited($0.sources))"
                }
        }
    }
}

private func chosen(_ id: String, _ book: RuleBook) throws -> RulePack {
    if let pack = book.pack(id) { return pack }
    let guess =
        nearest(to: id, among: book.packs.map(\.id)).map { "did you mean \($0)?" }
        ?? "see cloudroute rules list"
    throw CommandEnd(.usage, "\(id): there is no such pack; \(guess)")
}

private func months(_ range: ClosedRange<Int>) -> String {
    (range.count == 1 ? "" : "\(range.lowerBound) to ") + "\(range.upperBound) months"
}

/// `[seed 2026-11-22, A1 2026-08-31]`.
func cited(_ sources: [Source]) -> String {
    "[" + sources.map { "\($0.id) \($0.asOf.text)" }.joined(separator: ", ") + "]"
}

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "One rule, price, source or question, with where it was read and when.",
        discussion: """
            Examples:
              cloudroute explain K1
              cloudroute explain aws.portfolio.round
              cloudroute explain D05
              cloudroute explain fargate.vcpu-x86
            """)

    @Argument(help: "Id of a rule, price, source, question, conflict, lever or trap.")
    var id: String
    @OptionGroup var planning: PlanOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let book = try planning.book()
        let explanations = book.explanations(of: id)
        guard !explanations.isEmpty else {
            let guess =
                nearest(to: id, among: book.ruleIDs).map { "did you mean \($0)?" }
                ?? "ids stand in brackets in every output"
            throw CommandEnd(.usage, "\(id): there is no such rule; \(guess)")
        }
        if output.json {
            Shell.print(
                JSON.object([
                    "schema": "cloudroute/explain/1", "asOf": .string(try Shell.asOf(planning.asOf).text),
                    "rulePacks": .array(book.packs.map { .string($0.id) }), "id": .string(id),
                    "explanations": .array(
                        explanations.map { item in
                            .object([
                                "kind": .string(item.kind), "title": .string(item.title),
                                "text": .array(item.text.map { .string($0) }),
                                "sources": .array(
                                    item.sources.map {
                                        .object([
                                            "id": .string($0.id), "title": .string($0.title),
                                            "url": .string($0.url),
                                            "asOf": .string($0.asOf.text),
                                        ])
                                    }),
                            ])
                        }), "warnings": .array([]),
                ]).pretty)
            return
        }
        let width = Shell.terminalWidth
        for item in explanations {
            var out =
                output.style.bold(id) + output.style.dim("  \(item.kind)") + "\n"
                + paragraph(item.title, width: width)
            for line in item.text { out += paragraph(line, width: width, indent: 4) }
            for source in item.sources {
                out += paragraph(
                    "source \(source.id): \(source.title), read \(source.asOf.text) (\(source.kind.rawValue)) \(source.url)",
                    width: width, indent: 4)
            }
            Shell.print(out)
        }
    }
}
