internal import Terminal
internal import FilingRecords
internal import Documents
internal import ArgumentParser
internal import CLI
internal import Dossiers
internal import Filings
internal import PartnerCentral
internal import Planning
internal import RulePacks
internal import StructuredText
internal import Units

extension FileVerbs {
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
            let applied = record.applicationFields(of: filing)
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
                document = document.setting("application", to: filing?.packet.application ?? .null)
                document = document.setting("benefit", to: .optional(filing?.packet.benefit))
                document = document.setting("applicationFields", to: .array(applied.map(fieldJSON)))
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
            if !applied.isEmpty {
                var table = Table([.init("application"), .init("value"), .init("from")])
                for field in applied {
                    let text = field.value.text ?? field.value.compact
                    table.add([field.path, text.count > 160 ? "\(text.prefix(157))…" : text, field.origin])
                }
                Shell.print("\n")
                Shell.print(table.text(width: Shell.terminalWidth, style: style))
            } else if filing?.packet.benefit == nil {
                Shell.print(
                    "\n  the benefit application is made from the benefit's own schema: cloudroute file submit --dry-run asks AWS for it\n"
                )
            }
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
}
