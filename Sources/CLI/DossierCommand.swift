internal import Terminal
internal import Documents
internal import ArgumentParser
internal import Dossiers
internal import Company
internal import Planning
internal import RulePacks
internal import StructuredText

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
        let company = try readCompany(file, asOf: planning.asOf)
        let plan = Planner(book).plan(company.company, asOf: try Shell.asOf(planning.asOf))
        let dossier = Dossier(plan, file: company, book: book)
        let folder = try ManagedFolder(out)
        let manifest = try folder.replace { try write(dossier, plan, book, to: $0) }
        report(manifest, folder.path)
    }

    private func write(_ dossier: Dossier, _ plan: Plan, _ book: RuleBook, to folder: String) throws -> JSON {
        var files = dossier.files()
        var warnings = plan.warnings
        var made: Set<String> = []
        for file in files {
            try Shell.makeParent(of: "\(folder)/\(file.path)", &made)
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
                files.append(DocumentFile(path: page.pdf, bytes: pdf))
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
