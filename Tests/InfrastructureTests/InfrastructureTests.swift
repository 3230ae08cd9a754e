import Company
import Documents
import HCL
import Planning
import RulePacks
import Spend
import StructuredText
import TestSupport
import Testing
import Units

@testable import Infrastructure

private func planned(_ text: String) throws -> Plan {
    Planner(book).plan(try CompanyFile(Array(text.utf8)).company, asOf: goldenDay)
}

private func text(of name: String) throws -> String {
    String(decoding: try Repository.bytes(Repository.examplePath(name)), as: UTF8.self)
}

private let examples = [
    "revenue-ops-series-a", "bootstrapped-ai", "pre-revenue", "seed-accelerator", "silo-30-customers",
    "leaving-gcp",
    "series-b-eleven-years", "vague", "small-spend-large-award",
]

@Suite struct HCLTests {
    @Test(arguments: [
        ("plain", "\"plain\""), ("a \"b\" \\ c", "\"a \\\"b\\\" \\\\ c\""), ("${var.x}", "\"$${var.x}\""),
        ("%{ if x }", "\"%%{ if x }\""), ("a\nb\tc", "\"a\\nb\\tc\""), ("a\u{0}b", "\"a\u{FFFD}b\""),
        ("$$", "\"$$\""),
    ]) func `nothing in a text is read as a template`(text: String, written: String) {
        #expect(HCLValue.string(text).inline == written)
    }

    @Test func `settings stand as terraform fmt leaves them, each name once`() {
        var settings = HCLSettings()
        settings.add("name", .string("a"), "Its name.")
        settings.add("region_of_all", .list([.integer(1), .null, .bool(false)]))
        settings.add("budget", .object([("x", .number("1.5")), ("a key", .object([]))]), "Both.")
        settings.add("name", .string("b"))
        #expect(
            settings.text == """
                # Its name.
                name          = "b"
                region_of_all = [1, null, false]

                # Both.
                budget = { x = 1.5, "a key" = {} }

                """)
    }
}

@Suite struct StackTests {
    @Test(arguments: examples)
    func `every example has a stack, the same each time, whose cost is the itemization's`(name: String)
        throws
    {
        let plan = try planned(text(of: name))
        for tenancy in TenancyModel.allCases {
            let stack: Stack
            do throws(Diagnostics) {
                stack = Stack(try Blueprint(plan, book: book, tenancy: tenancy), plan, book: book)
            } catch {
                // A cell for each of more customers than a load balancer takes.
                #expect(
                    plan.company.stack.tenantsM12 >= 100 && [.silo, .bridge].contains(tenancy), "\(error)")
                continue
            }
            let files = stack.files()
            #expect(files.map(\.sha256) == stack.files().map(\.sha256))
            #expect(Set(files.map(\.path)).count == files.count)
        }
        let stack = Stack(try Blueprint(plan, book: book), plan, book: book)
        let priced = stack.priced
        let all = priced.resources.compactMap(\.monthly).total() + priced.rest.map(\.monthly).total()
        #expect(all == plan.spend.total(month: 11))
        // What no resource is the cause of is traffic between zones, and what the marketplace and support add.
        let known: Set = [
            "AWS Data Transfer", "AWS Marketplace", "AWS Support", "Tax",
        ]
        #expect(priced.rest.allSatisfy { known.contains($0.service) }, "\(priced.rest)")
        #expect(Set(priced.resources.map { "\($0.root) \($0.address)" }).count == priced.resources.count)
    }

    @Test func `a tenancy is the same modules with other arguments`() throws {
        let plan = try planned(text(of: "revenue-ops-series-a"))
        func roots(_ tenancy: TenancyModel) throws -> [StackRoot] {
            Stack(try Blueprint(plan, book: book, tenancy: tenancy), plan, book: book).roots
        }
        #expect(try roots(.pool) == [.bootstrap, .account, .platform, .pool])
        #expect(try roots(.silo) == [.bootstrap, .account, .platform, .tenant])
        #expect(try roots(.bridge) == [.bootstrap, .account, .platform, .pool, .tenant])
        #expect(try roots(.hybrid) == roots(.bridge))
        let modules = try TenancyModel.allCases.map { tenancy in
            Stack(try Blueprint(plan, book: book, tenancy: tenancy), plan, book: book).files().filter {
                $0.path.hasPrefix("modules/")
            }
            .map(\.sha256)
        }
        #expect(Set(modules).count == 1)
    }

    @Test(arguments: examples)
    func `the drawing and the modules' pages tell the same costs as the table`(name: String) throws {
        let plan = try planned(text(of: name))
        let stack = Stack(try Blueprint(plan, book: book), plan, book: book)
        let files = Dictionary(
            uniqueKeysWithValues: stack.files().map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
        let drawing = try #require(files["architecture.svg"])
        for root in stack.roots where root != .bootstrap {
            let priced = stack.priced.resources.filter { $0.root == root && $0.monthly != nil }
            #expect(priced.isEmpty || drawing.contains("<rect class=\"ar-group\""))
        }
        let identity = try #require(stack.priced.resources.first { $0.type == "aws_cognito_user_pool" })
        if let monthly = identity.monthly {
            #expect(drawing.contains(">\(monthly.rounded)<"))
            let page = try #require(files["modules/identity/README.md"])
            #expect(page.contains("**\(monthly.rounded) a month**"))
        }
        for module in ModuleText.modules {
            let page = try #require(files["modules/\(module)/README.md"])
            #expect(
                page.contains("## Inputs") && page.contains("architecture.svg") && page.contains(" cost")
                    || page.contains("a month"))
            #expect(files["modules/\(module)/architecture.svg"]?.hasPrefix("<svg") == true)
        }
    }

    @Test(arguments: [
        ("heroku", "replicates nothing to outside"), ("render", "suspend the web service"),
        ("vercel", "vercel env pull"), ("gcp", "cloudsql.logical_decoding"), ("azure", "wal_level"),
        ("digitalocean", "doctl"),
    ]) func `a move is told with the platform's own commands and both bills`(platform: String, word: String)
        throws
    {
        let text = try text(of: "revenue-ops-series-a").replacing(
            /now: \[heroku\]/, with: "now: [\(platform)]")
        let plan = try planned(text)
        let page = try #require(
            Stack(try Blueprint(plan, book: book), plan, book: book).files().first {
                $0.path == "MIGRATION.md"
            })
        let told = String(decoding: page.bytes, as: UTF8.self)
        #expect(told.contains(word), "\(told)")
        #expect(told.contains("$3,200") && told.contains("## The way back"))
    }

    @Test func `the size of the database decides how it is moved`() throws {
        func told(_ gigabytes: Int) throws -> String {
            let text = try text(of: "revenue-ops-series-a").replacing(/now: \[heroku\]/, with: "now: [gcp]")
                .replacing(
                    "  size: growing", with: "  size: growing\n  drivers: {database_gb: \(gigabytes)}")
            let plan = try planned(text)
            let files = Stack(try Blueprint(plan, book: book), plan, book: book).files()
            return files.first { $0.path == "MIGRATION.md" }.map { String(decoding: $0.bytes, as: UTF8.self) }
                ?? ""
        }
        #expect(try told(19).contains("By that it is the dump"))
        #expect(try told(20).contains("By that it is replication"))
    }

    @Test func `both bills stand month by month where the file says when the move ends`() throws {
        let text = try text(of: "revenue-ops-series-a").replacing(
            "now: [heroku]", with: "now: [heroku]\n  move_ends: 2027-02")
        let plan = try planned(text)
        let files = Stack(try Blueprint(plan, book: book), plan, book: book).files()
        let page =
            files.first { $0.path == "MIGRATION.md" }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
        #expect(page.contains("| 2027-02 | $3,200 | "), "\(page)")
    }

    @Test func `a hundred companies at random have a stack whose costs add up, or are told why not`() throws {
        var generator = SeededGenerator(20)
        func next(_ count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }
        let databases = ["aurora-serverless-v2", "aurora-provisioned", "rds-postgresql", "dynamodb"]
        let computes = ["fargate", "lambda", "both", "ec2", "eks"]
        let regions = ["us-east-1", "eu-central-1", "ap-southeast-2", "eu-west-1"]
        let base = try text(of: "revenue-ops-series-a")
        var made = 0
        for number in 0..<100 {
            let tenants = [0, 1, 3, 60, 99, 150, 5_000][next(7)]
            let text = base.replacing(
                /tenancy: .*/,
                with:
                    "tenancy: {model: \(TenancyModel.allCases[next(4)].rawValue), tenants_now: 0, tenants_m12: \(tenants)}"
            )
            .replacing(/compute: [a-z0-9]+/, with: "compute: \(computes[next(5)])")
            .replacing(/database: [a-z0-9-]+/, with: "database: \(databases[next(4)])")
            .replacing(/region: [a-z0-9-]+/, with: "region: \(regions[next(4)])")
            .replacing(
                "name: Pipeline Harbor",
                with:
                    "name: Company \(["A", "Zürich & Co", "With A Very Long Name", "X9"][next(4)]) \(number)")
            let plan = try planned(text)
            let stack: Stack
            do throws(Diagnostics) {
                stack = Stack(try Blueprint(plan, book: book), plan, book: book)
            } catch {
                #expect(tenants >= 99 && error.all.allSatisfy { !$0.fix.isEmpty })
                continue
            }
            made += 1
            let sum =
                stack.priced.resources.compactMap(\.monthly).total()
                + stack.priced.rest.map(\.monthly).total()
            #expect(sum == plan.spend.total(month: 11))
            let files = stack.files()
            #expect(Set(files.map(\.path)).count == files.count && files.allSatisfy { !$0.bytes.isEmpty })
            #expect(stack.blueprint.name.count <= ValueTables.longestName)
        }
        #expect(made > 60)
    }

    @Test func `one more tenant changes the map and nothing else`() throws {
        let text = try text(of: "silo-30-customers")
        func files(_ count: Int) throws -> [String: String] {
            let plan = try planned(text.replacing(/tenants_m12: [0-9]+/, with: "tenants_m12: \(count)"))
            let stack = Stack(try Blueprint(plan, book: book), plan, book: book)
            return Dictionary(
                uniqueKeysWithValues: stack.files().map {
                    ($0.path, String(decoding: $0.bytes, as: UTF8.self))
                })
        }
        let (before, after) = (try files(60), try files(61))
        let changed = before.keys.filter { before[$0] != after[$0] }.sorted()
        // The budget and the costs follow the number of customers; no module does, and no other tenant's entry.
        #expect(changed.contains("roots/tenant/tenants.auto.tfvars.json"))
        // Papers tell the new sum; nothing that Terraform reads is another one but the map and the budget.
        #expect(
            changed.filter { !$0.hasSuffix(".md") && !$0.hasSuffix(".svg") }.allSatisfy {
                $0.hasSuffix(".tfvars") || $0.hasSuffix(".json")
            })
        let map = try #require(after["roots/tenant/tenants.auto.tfvars.json"])
        let entries = { (text: String) in
            Set(text.split(separator: "\n").map { $0.filter { !" ,".contains($0) } })
        }
        #expect(
            entries(map).subtracting(entries(before["roots/tenant/tenants.auto.tfvars.json"] ?? "")).contains(
                "\"tenant-61\":{"))
    }

    @Test(arguments: [
        ("name: Pipeline Harbor", "name: \"株式会社\"", TenancyModel.pool, "company.name"),
        ("name: Pipeline Harbor", "name: 9 Lives", .pool, "company.name"),
        ("tenants_m12: 120", "tenants_m12: 100000", .silo, "stack.tenancy"),
    ]) func `what AWS would refuse is refused with the reason`(
        old: String, new: String, tenancy: TenancyModel, path: String
    ) throws {
        var text = try text(of: "revenue-ops-series-a").replacing(old, with: new)
        if path == "stack.tenancy" { text = text.replacing(/tenants_m12: [0-9]+/, with: new) }
        let plan = try planned(text)
        let error = #expect(throws: Diagnostics.self) { try Blueprint(plan, book: book, tenancy: tenancy) }
        #expect(error?.all.first?.path == path)
    }

    @Test(arguments: [
        ("Pipeline Harbor", "pipeline-harbor"), ("Acme, Inc.", "acme-inc"),
        ("A Very Long Name Of A Company", "a-very-long-name"),
        ("Donaudampfschifffahrtsgesellschaft", "donaudampfschiff"), ("Zoë & Co", "zo-co"),
    ]) func `a name is made that AWS takes everywhere`(company: String, name: String) throws {
        #expect(try Blueprint.slug(company) == name)
        #expect(name.count <= 16)
    }

    @Test func `a thousand tasks and a petabyte stay within what AWS takes`() throws {
        var text = try text(of: "revenue-ops-series-a")
        text += "\n"
        text = text.replacing(
            "  size: growing",
            with: "  size: growing\n  drivers: {vcpu: 100000, database_acu: 10000, database_gb: 1000000}")
        for database in ["aurora-serverless-v2", "aurora-provisioned", "rds-postgresql", "dynamodb"] {
            let plan = try planned(
                text.replacing("database: aurora-serverless-v2", with: "database: \(database)"))
            let blueprint = try Blueprint(plan, book: book)
            let size = try #require(blueprint.pool?.database)
            #expect(size.readers <= 15 && size.storage <= 6_500)
            if let capacity = size.capacity { #expect(capacity.max == "256") }
        }
    }

    @Test(arguments: [
        (256, 512, true), (256, 1_536, false), (256, 4_096, false), (1_024, 2_048, true),
        (1_024, 1_024, false),
        (4_096, 30_720, true), (8_192, 17_408, false), (8_192, 20_480, true), (300, 512, false),
    ]) func `Fargate has tasks of some sizes`(cpu: Int, memory: Int, isOne: Bool) {
        #expect(ValueTables.isTaskSize(cpu: cpu, memory: memory) == isOne)
    }

    @Test(arguments: examples)
    func `every value that only AWS would refuse is one of a table`(name: String) throws {
        let plan = try planned(text(of: name))
        for tenancy in TenancyModel.allCases {
            guard let blueprint = try? Blueprint(plan, book: book, tenancy: tenancy) else { continue }
            for size in [blueprint.pool?.compute, blueprint.tenantCompute].compactMap(\.self) {
                #expect(ValueTables.isTaskSize(cpu: size.cpu, memory: size.memory))
            }
            let classes = ValueTables.values("instance-classes")
            for database in [blueprint.pool?.database, blueprint.tenantDatabase].compactMap(\.self) {
                #expect(database.instanceClass.map(classes.contains) ?? true)
            }
            #expect(
                ValueTables.retentionDays.contains(blueprint.retention)
                    && ValueTables.retentionDays.contains(blueprint.auditRetention))
            #expect(blueprint.tenants.allSatisfy { $0.name.count <= ValueTables.longestTenant })
        }
    }

    @Test(arguments: [
        ("engine-versions", "  version "), ("runtimes", "  runtime "), ("tls-policies", "  ssl_policy "),
    ]) func `modules name no version that is not in a table`(table: String, argument: String) {
        let mains = EmbeddedInfrastructure.paths.filter {
            $0.hasPrefix("modules/") && $0.hasSuffix("main.tf")
        }
        let found = mains.flatMap { path in
            "\(EmbeddedInfrastructure.text(path) ?? "")".split(separator: "\n").filter {
                $0.hasPrefix(argument) && $0.contains("= \"")
            }
            .map { $0.split(separator: "\"").dropFirst().first.map(String.init) ?? "" }
        }
        #expect(!found.isEmpty && found.allSatisfy(ValueTables.values(table).contains), "\(found)")
    }

    @Test(arguments: [(1, 30), (12, 365), (13, 400), (84, 2_557), (120, 3_653)])
    func `logs are kept at least as long as stated`(
        months: Int, days: Int
    ) {
        #expect(ValueTables.retention(months: months) == days)
    }
}

/// What is generated against the provider's own schema (hashicorp/aws 5.100, an extract of `terraform providers schema -json`).
@Suite struct ProviderSchemaTests {
    private static let own: Set = [
        "count", "for_each", "depends_on", "lifecycle", "provider",
    ]

    /// The arguments and blocks of a body in the form of `terraform fmt`, by indentation.
    private func check(_ lines: [Substring], _ schema: JSON, _ depth: Int, _ place: String) {
        let indent = String(repeating: "  ", count: depth)
        var number = 0
        while number < lines.count {
            let line = lines[number]
            defer { number += 1 }
            guard line.hasPrefix(indent), !line.dropFirst(indent.count).hasPrefix(" "), !line.isEmpty else {
                continue
            }
            let rest = line.dropFirst(indent.count)
            guard let first = rest.first, first.isLetter else { continue }
            let name = String(rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
            if rest.dropFirst(name.count).drop(while: { $0 == " " }).hasPrefix("=") {
                guard depth > 1 || !Self.own.contains(name) else { continue }
                let kind = schema["arguments"]?[name]?.text
                #expect(kind == "required" || kind == "optional", "\(place).\(name) is \(kind ?? "unknown")")
                continue
            }
            guard rest.hasSuffix("{") || rest.hasSuffix("{}") else { continue }
            if name == "lifecycle" { continue }
            let end = lines[(number + 1)...].firstIndex { $0 == "\(indent)}" } ?? lines.count
            let body = rest.hasSuffix("{}") ? [] : Array(lines[(number + 1)..<end])
            if name == "dynamic" {
                let block = String(rest.split(separator: "\"")[1])
                guard let inner = schema["blocks"]?[block] else {
                    Issue.record("\(place) has no block \(block)")
                    continue
                }
                let begin = body.firstIndex { $0.hasPrefix("\(indent)  content {") } ?? body.count
                check(Array(body.dropFirst(begin + 1)), inner, depth + 2, "\(place).\(block)")
            } else if let inner = schema["blocks"]?[name] {
                check(body, inner, depth + 1, "\(place).\(name)")
            } else {
                Issue.record("\(place) has no block \(name)")
            }
        }
    }

    @Test func `every type of resource stands once in the table of how far it was tried`() throws {
        let schema = try JSON(parsing: try Repository.bytes(Repository.root + "/Tests/Infra/schema.json"))
        let document = String(
            decoding: try Repository.bytes(Repository.root + "/docs/infrastructure.md"), as: UTF8.self)
        let listed = document.matches(of: /`(aws_[a-z0-9_]+)`/).map { String($0.1) }
        #expect(listed.sorted() == (schema["resource"]?.members ?? []).map(\.key).sorted())
    }

    @Test func `every argument and block that is written is one of the provider's`() throws {
        let schema = try JSON(parsing: try Repository.bytes(Repository.root + "/Tests/Infra/schema.json"))
        var seen = 0
        for path in EmbeddedInfrastructure.paths where path.hasSuffix(".tf") {
            let text = "\(try #require(EmbeddedInfrastructure.text(path)))"
            for block in TerraformText.blocks(text) where ["resource", "data"].contains(block.kind) {
                let own = try #require(
                    schema[block.kind]?[block.labels[0]],
                    "\(path): \(block.labels[0]): run scripts/infra-schema")
                check(block.body, own, 1, "\(path) \(block.labels.joined(separator: "."))")
                for case (let name, "required"?) in (own["arguments"]?.members ?? []).map({
                    ($0.key, $0.value.text)
                }) {
                    #expect(
                        block.body.contains { $0.hasPrefix("  \(name) ") },
                        "\(path) \(block.labels[0]) lacks \(name)")
                }
                seen += 1
            }
        }
        #expect(seen > 120)
    }
}

/// Files of Terraform as `terraform fmt` leaves them.
private enum TerraformText {
    /// A block that stands at the left edge: its kind, its labels, what is inside, and the comment above it.
    struct Block {
        let kind: String
        let labels: [String]
        let body: [Substring]
        let comment: String

        /// The text of an argument of its own, as it is written.
        func argument(_ name: String) -> String? {
            for line in body {
                let words = line.split(separator: "=", maxSplits: 1)
                guard words.count == 2, words[0].filter({ $0 != " " }) == name, line.hasPrefix("  "),
                    !line.hasPrefix("    ")
                else { continue }
                return String(words[1].drop { $0 == " " })
            }
            return nil
        }
    }

    /// The blocks of a file in the form that `terraform fmt` gives it.
    static func blocks(_ text: String) -> [Block] {
        var blocks: [Block] = []
        var head: Substring?
        var body: [Substring] = []
        var comment = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if head != nil {
                if line == "}" {
                    let words = (head ?? "").split(separator: " ")
                    blocks.append(
                        Block(
                            kind: String(words.first ?? ""),
                            labels: words.dropFirst().dropLast().map { String($0.filter { $0 != "\"" }) },
                            body: body,
                            comment: comment))
                    (head, body, comment) = (nil, [], "")
                } else {
                    body.append(line)
                }
            } else if line.hasSuffix("{"), !line.hasPrefix(" "), !line.hasPrefix("#") {
                head = line
            } else if line.hasPrefix("#") {
                comment = line.dropFirst(2) + ""
            }
        }
        return blocks
    }
}
