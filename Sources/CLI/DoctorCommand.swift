internal import Terminal
internal import ArgumentParser
internal import RulePacks
internal import StructuredText
internal import Units

struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract:
            "What this installation has: rules, prices, PDF printing, server, settings with their origin.",
        discussion: """
            Examples:
              cloudroute doctor
            """)

    @OptionGroup var output: OutputOptions

    /// Where the web application keeps its data, and what says so.
    private var dataFolder: (path: String, origin: String) {
        for (name, rest) in [
            ("CLOUDROUTE_HOME", ""), ("XDG_DATA_HOME", "/cloudroute"), ("HOME", "/.local/share/cloudroute"),
        ] {
            if let folder = Shell.environment(name), !folder.isEmpty { return (folder + rest, name) }
        }
        return ("", "environment")
    }

    private func holds(_ home: String) -> String {
        Shell.exists(home + "/cloudroute.db") ? ", with a database" : ", no database yet"
    }

    func run() throws {
        let book = try embeddedBook()
        let day = try Shell.asOf(nil)
        let age = day.number - book.pricesAsOf.number
        let printer = weasyPrint()
        let prints = Shell.run([printer, "--version"], isSilent: true) == 0
        let hasServer = Shell.exists("\(Shell.executableFolder)/cloudroute-online")
        let (home, homeOrigin) = dataFolder
        let rows: [(what: String, value: String, origin: String, isFine: Bool)] = [
            ("version", Version.text, "built in", true),
            ("rule packs", book.packs.map(\.id).joined(separator: ", "), "built in", true),
            (
                "prices",
                "\(book.prices.count) of \(book.pricesRegion), \(book.pricesAsOf.text), \(age) days old",
                "built in", age <= 30
            ),
            (
                "PDF printing",
                prints ? printer : "not found: run scripts/setup or set CLOUDROUTE_WEASYPRINT",
                Shell.environment("CLOUDROUTE_WEASYPRINT") == nil ? "search path" : "CLOUDROUTE_WEASYPRINT",
                prints
            ),
            (
                "web application",
                hasServer ? "cloudroute-online" : "not built: swift build --product cloudroute-online",
                "beside this command", hasServer
            ),
            (
                "data folder", home.isEmpty ? "none: set CLOUDROUTE_HOME" : "\(home)\(holds(home))",
                homeOrigin, !home.isEmpty
            ),
            (
                "day", day.text,
                Shell.environment("SOURCE_DATE_EPOCH") == nil ? "clock" : "SOURCE_DATE_EPOCH", true
            ),
            (
                "color", output.style.isColored ? "on" : "off",
                Shell.environment("NO_COLOR") == nil ? "terminal" : "NO_COLOR", true
            ),
        ]
        if output.json {
            let checks = rows.map { row -> JSON in
                .object([
                    "what": .string(row.what), "value": .string(row.value), "origin": .string(row.origin),
                    "fine": .bool(row.isFine),
                ])
            }
            let document: JSON = .object([
                "schema": "cloudroute/doctor/1", "asOf": .string(day.text),
                "rulePacks": .array(book.packs.map { .string($0.id) }), "checks": .array(checks),
                "warnings": .array([]),
            ])
            Shell.print(document.pretty)
            return
        }
        var table = Table([.init(""), .init("what"), .init("value"), .init("origin")])
        for row in rows {
            let style = output.style
            let paint: (String) -> String = row.isFine ? { style.green($0) } : { style.yellow($0) }
            table.add([row.isFine ? "✓" : "!", row.what, row.value, row.origin], paint: [0: paint])
        }
        Shell.print(table.text(width: Shell.terminalWidth, style: output.style))
    }
}
