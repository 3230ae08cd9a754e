internal import Company
public import Documents
internal import HCL
internal import RulePacks
internal import StructuredText

extension Stack {
    /// Every file, in the order of their paths; the same answers give the same bytes.
    public func files() -> [DocumentFile] {
        var files: [DocumentFile] = []
        for module in ModuleText.modules {
            let own = ModuleText.files("modules/\(module)")
            files += own.map { DocumentFile(path: $0.path, text: $0.text) }
            files.append(DocumentFile(path: "modules/\(module)/README.md", text: readme(of: module)))
            files.append(
                DocumentFile(path: "modules/\(module)/architecture.svg", text: drawing(of: module).svg))
        }
        for root in roots {
            files += ModuleText.files("roots/\(root.rawValue)").map {
                DocumentFile(path: $0.path, text: $0.text)
            }
            files.append(
                DocumentFile(
                    path: "roots/\(root.rawValue)/company.auto.tfvars", text: settings(for: root).text))
        }
        if roots.contains(.tenant) {
            files.append(DocumentFile(path: "roots/tenant/tenants.auto.tfvars.json", text: tenantMap.pretty))
        }
        files.append(DocumentFile(path: "roots/platform/files/webhooks.zip", bytes: webhooks))
        for tenancy in TenancyModel.allCases { files += example(tenancy) }
        files += ModuleText.files("sql").map { DocumentFile(path: $0.path, text: $0.text) }
        files.append(DocumentFile(path: "README.md", text: readme))
        files.append(DocumentFile(path: "architecture.svg", text: drawing.svg))
        if let move = MovePlan(plan, blueprint) {
            files.append(DocumentFile(path: "MIGRATION.md", text: move.text))
        }
        files.append(DocumentFile(path: "Makefile", text: ModuleText.paper("Makefile")))
        files.append(DocumentFile(path: ".gitignore", text: ".terraform/\n*.tfstate*\n*.tfplan\n"))
        files.append(
            DocumentFile(path: ".github/workflows/terraform.yml", text: ModuleText.paper("terraform.yml")))
        return files.sorted { $0.path < $1.path }
    }

    /// A function that answers nothing yet, so that the platform stands before the application does.
    private var webhooks: [UInt8] {
        zip([
            DocumentFile(
                path: "index.js", text: "exports.handler = async () => ({ batchItemFailures: [] });\n")
        ])
    }

    /// One tenancy in one state, with its test on a provider that is made up.
    private func example(_ tenancy: TenancyModel) -> [DocumentFile] {
        let folder = "examples/\(tenancy.rawValue)"
        var settings = HCLSettings()
        settings.add(
            "name", .string(blueprint.name), "\(tenancy.label), in one state: to try it, and for its tests.")
        settings.add("region", .string(blueprint.region))
        addAccount(to: &settings)
        addPlatform(to: &settings)
        settings.add("log_retention_days", .integer(blueprint.retention), "Days that logs are kept.")
        let services = blueprint.pool?.compute ?? blueprint.tenantCompute
        let data = blueprint.pool?.database ?? blueprint.tenantDatabase
        let small = services.map { _ in Blueprint.ComputeSize(cpu: 256, memory: 512, min: 1, max: 4) }
        let pool: HCLValue =
            switch tenancy {
            case .silo: .null
            case .hybrid: .object([("compute", compute(services))])
            case .pool, .bridge: .object([("compute", compute(services)), ("database", database(data))])
            }
        settings.add("pool", pool, "What tenants share.")
        let two: [(key: String, value: HCLValue)] = ["globex", "initech"].enumerated().map {
            ($1, .object([("priority", .integer(200 + $0))]))
        }
        settings.add("tenants", .object(tenancy == .pool ? [] : two), "Who has a cell of its own.")
        settings.add(
            "tenant",
            tenancy == .pool
                ? .object([])
                : .object([
                    ("compute", tenancy == .hybrid ? .null : compute(small)), ("database", database(data)),
                    ("is_served_by_pool", .bool(tenancy == .hybrid)),
                ]), "What such a cell holds.")
        settings.add("tags", tags, "So that bills can be told apart.")
        let whole = ModuleText.files("roots/whole").map {
            DocumentFile(path: "\(folder)/\($0.path.dropFirst("roots/whole/".count))", text: $0.text)
        }
        let tests = ModuleText.files("tests").map {
            DocumentFile(path: "\(folder)/\($0.path)", text: $0.text)
        }
        return whole + tests + [
            DocumentFile(path: "\(folder)/terraform.tfvars", text: settings.text),
            DocumentFile(path: "\(folder)/files/webhooks.zip", bytes: webhooks),
        ]
    }
}
