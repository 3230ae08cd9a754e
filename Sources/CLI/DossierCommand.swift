internal import ArgumentParser
internal import Dossiers
internal import Company
internal import Planning
internal import RulePacks
internal import StructuredText
package import Units

struct DossierCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier",
        abstract: "The documents: applications, work packages, projection, timeline, reviewer's page.",
        discussion: """
            Examples:
              cloudroute dossier company.yaml -o out/
              cloudroute dossier company.yaml -o out/ --as-of 2026-11-23 --json
            """)

    @Argument(help: "The company file (YAML or JSON), or - for standard input.")
    var file: String
    @Option(
        name: .shortAndLong,
        help:
            "Folder to write. A dossier that is there is replaced as a whole, or not at all; anything else in it is left alone, and refused."
    )
    var out: String
    @Flag(name: .customLong("no-pdf"), help: "Leave the PDFs out.")
    var noPDF = false
    @Flag(help: "Print no list of files.")
    var quiet = false
    @OptionGroup var planning: PlanOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let book = try planning.book()
        let company = try readCompany(file)
        let plan = Planner(book).plan(company.company, asOf: try Shell.asOf(planning.asOf))
        let dossier = Dossier(plan, file: company, book: book)
        let folder = try ManagedFolder(out)
        let manifest = try folder.replace { try write(dossier, plan, book, to: $0) }
        report(manifest, folder.path)
    }

    private func write(_ dossier: Dossier, _ plan: Plan, _ book: RuleBook, to folder: String) throws -> JSON {
        var files = dossier.files()
        var warnings = plan.warnings
        for file in files {
            if let slash = file.path.lastIndex(of: "/") {
                try Shell.makeFolder("\(folder)/\(file.path[..<slash])")
            }
            try Shell.write(file.bytes, to: "\(folder)/\(file.path)")
        }
        if !noPDF {
            for page in dossier.printed {
                if Shell.outputIsTerminal { Shell.note("printing \(page.pdf)") }
                guard let pdf = try printed(page, folder, plan) else {
                    warnings.append(
                        "PDFs were left out: WeasyPrint was not found; scripts/setup installs it, or set CLOUDROUTE_WEASYPRINT"
                    )
                    break
                }
                files.append(DossierFile(path: page.pdf, bytes: pdf))
            }
        }
        let manifest = Dossier.manifest(files, plan: plan, book: book, warnings: warnings)
        try Shell.write(Array(manifest.pretty.utf8), to: "\(folder)/\(ManagedFolder.manifestName)")
        return manifest
    }

    /// Prints a page as tagged PDF; nil when there is no WeasyPrint.
    private func printed(_ page: (html: String, pdf: String), _ folder: String, _ plan: Plan) throws
        -> [UInt8]?
    {
        try printPDF("\(folder)/\(page.html)", to: "\(folder)/\(page.pdf)", asOf: plan.asOf)
    }

    private func report(_ manifest: JSON, _ target: String) {
        if output.json {
            Shell.print(manifest.pretty)
            return
        }
        guard case .array(let files)? = manifest["files"], case .array(let warnings)? = manifest["warnings"]
        else { return }
        for case .string(let warning) in warnings { Shell.note("note: \(warning)") }
        if quiet { return }
        var table = Table([.init("file"), .init("bytes", .right), .init("SHA-256")])
        for file in files {
            if case .string(let path)? = file["path"], case .integer(let bytes)? = file["bytes"],
                case .string(let hash)? = file["sha256"]
            {
                table.add([path, "\(bytes)", String(hash.prefix(12)) + "…"])
            }
        }
        Shell.print(table.text(width: Shell.terminalWidth, style: output.style))
        Shell.print("\n  The dossier lies in \(target)/; begin with \(target)/dossier.html\n")
    }
}

/// Prints a page as tagged PDF; nil when there is no WeasyPrint.
private func printPDF(_ page: String, to path: String, asOf: Day) throws -> [UInt8]? {
    let program = weasyPrint()
    let status = Shell.run(
        [program, "--quiet", "--pdf-variant", "pdf/ua-1", page, path],
        environment: ["SOURCE_DATE_EPOCH": String(asOf.number * 86_400)])
    guard let status, status != 127 else { return nil }
    guard status == 0 else {
        throw CommandEnd(
            .unavailable,
            "\(path): WeasyPrint (\(program)) ended with \(status); run cloudroute doctor, or use --no-pdf")
    }
    return try Shell.read(path, limit: 1 << 26)
}

/// The same for a page in memory, by way of a folder that is gone afterwards.
package func printedPDF(_ page: [UInt8], asOf: Day) throws -> [UInt8]? {
    let folder = try Shell.makeTemporaryFolder()
    defer { Shell.removeTree(folder) }
    try Shell.write(page, to: "\(folder)/page.html")
    return try printPDF("\(folder)/page.html", to: "\(folder)/page.pdf", asOf: asOf)
}

/// The program that prints PDFs: what the environment names, else the one of the project that the command was built in,
/// else the one on the path.
func weasyPrint() -> String {
    if let named = Shell.environment("CLOUDROUTE_WEASYPRINT"), !named.isEmpty { return named }
    var folder = Shell.executableFolder[...]
    while let slash = folder.lastIndex(of: "/") {
        let candidate = "\(folder)/.venv/bin/weasyprint"
        if Shell.exists(candidate) { return candidate }
        folder = folder[..<slash]
    }
    return "weasyprint"
}

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
