internal import ArgumentParser
internal import Company
internal import Documents
internal import Infrastructure
internal import Planning
internal import RulePacks
internal import StructuredText
internal import Terminal
internal import Units

struct InfraCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "infra",
        abstract:
            "The stack that the application promises, as Terraform: pool, bridge, silo or hybrid, and the SOC 2 baseline.",
        discussion: """
            Examples:
              cloudroute infra company.yaml -o infra/
              cloudroute infra company.yaml -o infra/ --tenancy silo
              cloudroute infra diff company.yaml infra/
              terraform show -json p.tfplan > plan.json && cloudroute infra cost plan.json
            """,
        subcommands: [InfraWriteCommand.self, InfraDiffCommand.self, InfraCostCommand.self],
        defaultSubcommand: InfraWriteCommand.self)
}

/// What both subcommands make of a company file.
private struct Made {
    let plan: Plan
    let stack: Stack
    let files: [DocumentFile]
    let book: RuleBook

    var priced: PricedStack { stack.priced }

    init(_ file: String, _ planning: PlanOptions, _ tenancy: String?) throws {
        book = try planning.book()
        let company = try readCompany(file, asOf: planning.asOf)
        plan = Planner(book).plan(company.company, asOf: try Shell.asOf(planning.asOf))
        var model: TenancyModel?
        if let tenancy {
            guard let known = TenancyModel(rawValue: tenancy) else {
                throw CommandEnd(
                    .usage,
                    "--tenancy \(tenancy): write \(TenancyModel.allCases.map(\.rawValue).joined(separator: ", "))"
                )
            }
            model = known
        }
        do throws(Diagnostics) {
            stack = Stack(try Blueprint(plan, book: book, tenancy: model), plan, book: book)
        } catch {
            throw CommandEnd(.badData, error.all.map { $0.text(file: file) }.joined(separator: "\n"))
        }
        files = stack.files()
    }
}

/// The manifest of a folder that was written: which bytes were ours.
private enum Manifest {
    static let name = ManagedFolder.manifestName
    static let schema = "cloudroute/infrastructure/1"

    static func listed(in folder: String) throws -> [String: String] {
        guard Shell.kind("\(folder)/\(name)") == .file else { return [:] }
        let bytes = try Shell.read("\(folder)/\(name)", limit: 1 << 24)
        guard let json = try? JSON(parsing: bytes), json["schema"]?.text == schema else {
            throw CommandEnd(
                .cannotWrite,
                "\(folder)/\(name): is no manifest of `infra`, so that it is not known what is ours here, name a new or empty folder"
            )
        }
        return Dictionary(
            (json["files"]?.items ?? []).compactMap { item in
                item["path"]?.text.flatMap { path in
                    guard ManagedFolder.isWithin(path) else { return nil }
                    return item["sha256"]?.text.map { (path, $0) }
                }
            }, uniquingKeysWith: { $1 })
    }
}

struct InfraWriteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "write",
        abstract: "Write the folder; what was changed in it since is left as it is, and named.",
        shouldDisplay: false)

    @Argument(help: "The company file (YAML or JSON), or - for standard input.")
    var file: String
    @Option(name: .shortAndLong, help: "Folder to write.")
    var out: String
    @Option(help: "pool, bridge, silo or hybrid in the place of the company's own.")
    var tenancy: String?
    @OptionGroup var planning: PlanOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let made = try Made(file, planning, tenancy)
        let folder = String(out.reversed().drop { $0 == "/" }.reversed())
        guard !folder.isEmpty, folder != ".", folder != ".." else {
            throw CommandEnd(.usage, "--out: name a folder of its own")
        }
        let listed = try Manifest.listed(in: folder)
        try refuseForeign(folder, made, listed)
        var (kept, written): ([String], Int) = ([], 0)
        var folders: Set<String> = []
        for file in made.files {
            let path = "\(folder)/\(file.path)"
            let kind = Shell.kind(path)
            switch kind {
            case .file:
                let there = try Shell.read(path, limit: 1 << 28)
                if there == file.bytes { continue }
                guard DocumentFile(path: file.path, bytes: there).sha256 == listed[file.path] else {
                    kept.append(file.path)
                    continue
                }
            // What was written once and is gone was taken away, and a link is somebody's.
            case .nothing where listed[file.path] == nil: break
            case .nothing, .folder, .link, .other:
                kept.append(file.path)
                continue
            }
            try Shell.makeParent(of: path, &folders)
            kind == .nothing
                ? try Shell.writeNew(file.bytes, to: path) : try Shell.write(file.bytes, to: path)
            written += 1
        }
        // What is no longer made goes where nobody changed it; a root never: its stack may be live.
        let names = Set(made.files.map(\.path))
        for (path, hash) in listed.sorted(by: { $0.key < $1.key }) where !names.contains(path) {
            guard Shell.kind("\(folder)/\(path)") == .file else { continue }
            let there = try Shell.read("\(folder)/\(path)", limit: 1 << 28)
            if !path.hasPrefix("roots/"), DocumentFile(path: path, bytes: there).sha256 == hash {
                Shell.removeFile("\(folder)/\(path)")
                Shell.note("note: \(folder)/\(path) is no longer made and was removed")
            } else {
                Shell.note(
                    "note: \(folder)/\(path) is no longer made and stays: destroy its stack before you remove it"
                )
            }
        }
        let priced = made.priced
        let manifest = manifest(made, priced)
        try Shell.write(Array(manifest.pretty.utf8), to: "\(folder)/\(Manifest.name)")
        for path in kept.sorted() {
            Shell.note(
                "note: \(folder)/\(path) was changed or taken away since it was written and stays so; `cloudroute infra diff` shows the difference"
            )
        }
        output.json ? Shell.print(manifest.pretty) : report(made, priced, folder, written)
    }

    /// A folder that holds what is not ours under our names, and no manifest, is somebody's.
    private func refuseForeign(_ folder: String, _ made: Made, _ listed: [String: String]) throws {
        switch Shell.kind(folder) {
        case .nothing: return
        case .folder: break
        case .file, .link, .other:
            throw CommandEnd(.cannotWrite, "\(folder): is no folder, name one")
        }
        guard listed.isEmpty, let first = Shell.entries(folder).first else { return }
        throw CommandEnd(
            .cannotWrite,
            "\(folder): holds \(first) and no \(Manifest.name), so that it is not known what is ours here, name a new or empty folder"
        )
    }

    private func manifest(_ made: Made, _ priced: PricedStack) -> JSON {
        return .object([
            "schema": .string(Manifest.schema), "company": .string(made.stack.blueprint.company),
            "name": .string(made.stack.blueprint.name), "region": .string(made.stack.blueprint.region),
            "rulePacks": .array(made.book.packs.map { .string($0.id) }),
            "warnings": .array(made.plan.warnings.map { .string($0) }),
            "tenancy": .string(made.stack.blueprint.tenancy.rawValue), "asOf": .string(made.plan.asOf.text),
            "roots": .array(
                made.stack.roots.map {
                    .object(["name": .string($0.rawValue), "path": .string("roots/\($0.rawValue)")])
                }),
            "monthlyCost": .string(
                made.stack.blueprint.monthly.decimalString),
            "itemizationDifference": .array(
                priced.rest.map {
                    .object([
                        "service": .string($0.service), "monthlyCost": .string($0.monthly.decimalString),
                    ])
                }),
            "notes": .array(made.stack.blueprint.notes.map(JSON.string)),
            "resources": .array(priced.resources.map(\.json)),
            "files": .array(
                made.files.map {
                    .object([
                        "path": .string($0.path), "bytes": .integer($0.bytes.count),
                        "sha256": .string($0.sha256),
                    ])
                }),
        ])
    }

    private func report(_ made: Made, _ priced: PricedStack, _ folder: String, _ written: Int) {
        let style = output.style
        var table = Table([.init("resource"), .init("root"), .init("serves"), .init("a month", .right)])
        for (resource, monthly): (StackResource, Money) in priced.causes {
            table.add([
                resource.address, resource.root.rawValue, resource.criteria.joined(separator: " "),
                monthly.rounded,
            ])
        }
        for (service, monthly) in priced.rest { table.add(["(\(service))", "", "", monthly.rounded]) }
        let blueprint = made.stack.blueprint
        Shell.print(
            style.bold("\(blueprint.company) on AWS")
                + style.dim("  \(blueprint.tenancy.rawValue), \(blueprint.region)") + "\n\n")
        Shell.print(table.text(width: Shell.terminalWidth, style: style))
        Shell.print(
            "\n  \(made.stack.blueprint.monthly.rounded) a month at month 12 before credits; \(priced.resources.count) kinds of resources in \(made.stack.roots.count) roots.\n"
        )
        for note in blueprint.notes { Shell.print("  \(note)\n") }
        Shell.print("\n  \(written) of \(made.files.count) files written; begin with \(folder)/README.md\n")
    }
}

struct InfraDiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "What a folder and the application no longer agree on.")

    @Argument(help: "The company file (YAML or JSON), or - for standard input.")
    var file: String
    @Argument(help: "The folder that `infra` wrote.")
    var folder: String
    @Option(help: "pool, bridge, silo or hybrid in the place of the company's own.")
    var tenancy: String?
    @OptionGroup var planning: PlanOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let made = try Made(file, planning, tenancy)
        let listed = try Manifest.listed(in: folder)
        guard !listed.isEmpty else {
            throw CommandEnd(
                .noInput, "\(folder): holds no \(Manifest.name), name a folder that `cloudroute infra` wrote")
        }
        var differences: [(path: String, whose: String, lines: [String])] = []
        for file in made.files {
            let path = "\(folder)/\(file.path)"
            guard Shell.kind(path) == .file else {
                differences.append((file.path, "missing", []))
                continue
            }
            let there = try Shell.read(path, limit: 1 << 28)
            guard there != file.bytes else { continue }
            let isOwners = DocumentFile(path: file.path, bytes: there).sha256 != listed[file.path]
            differences.append(
                (file.path, isOwners ? "changed by you" : "of other answers", lines(there, file.bytes)))
        }
        let names = Set(made.files.map(\.path))
        for path in listed.keys.sorted() where !names.contains(path) {
            differences.append((path, "no longer made", []))
        }
        if output.json {
            Shell.print(
                JSON.object([
                    "schema": "cloudroute/infrastructure-diff/1", "asOf": .string(made.plan.asOf.text),
                    "rulePacks": .array(made.book.packs.map { .string($0.id) }), "warnings": .array([]),
                    "differences": .array(
                        differences.map {
                            .object([
                                "path": .string($0.path), "kind": .string($0.whose),
                                "lines": .array($0.lines.map(JSON.string)),
                            ])
                        }),
                ]).pretty)
        } else {
            for difference in differences {
                Shell.print("\(output.style.bold(difference.path))  \(difference.whose)\n")
                for line in difference.lines.prefix(200) {
                    Shell.print(
                        "  \(line.hasPrefix("+") ? output.style.green(line) : output.style.red(line))\n")
                }
            }
            if differences.isEmpty { Shell.print("The folder says what the application says.\n") }
        }
        if !differences.isEmpty { throw CommandEnd(.findings, "") }
    }

    /// What stands there with `-`, what would be written with `+`.
    private func lines(_ there: [UInt8], _ new: [UInt8]) -> [String] {
        guard let old = String(validating: there, as: UTF8.self),
            let text = String(validating: new, as: UTF8.self)
        else {
            return []
        }
        let (a, b) = (old.split(separator: "\n"), text.split(separator: "\n"))
        guard a.count + b.count < 4_000 else { return [] }
        return b.difference(from: a).map { change in
            switch change {
            case .remove(_, let line, _): "- \(line)"
            case .insert(_, let line, _): "+ \(line)"
            }
        }
    }
}
