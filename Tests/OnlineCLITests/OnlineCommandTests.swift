import Foundation
import StructuredText
import TestSupport
import Testing

/// A data folder of its own, and the built command over it.
private final class DataFolder {
    let scratch: Scratch
    var path: String { "\(scratch.path)/data" }

    init() throws { scratch = try Scratch() }

    private static let program: String = {
        let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
        return "\(folder)/cloudroute"
    }()

    func callAsFunction(_ arguments: String..., environment: [String: String] = [:]) throws -> ProgramResult {
        try self(arguments, environment: environment)
    }

    func callAsFunction(_ arguments: [String], environment: [String: String] = [:]) throws -> ProgramResult {
        // Nothing of whoever runs the tests: no keys of AWS's, no data folder.
        let own = [
            "CLOUDROUTE_HOME": path, "COLUMNS": "100", "HOME": scratch.path, "AWS_ACCESS_KEY_ID": "",
            "AWS_SECRET_ACCESS_KEY": "", "AWS_PROFILE": "", "AWS_EC2_METADATA_DISABLED": "true",
        ]
        return try run(
            Self.program, arguments, environment: own.merging(environment) { $1 }, in: Repository.root)
    }

    func directory() throws {
        let result = try self("partners", "import", "Examples/partners.yaml")
        #expect(result.status == 0, "\(result.errors)")
    }
}

@Suite("user")
struct UserCommandTests {
    @Test("an account is added, told, and removed with a reason; the operator's log holds each step")
    func life() throws {
        let cloudroute = try DataFolder()
        #expect(try cloudroute("user", "add", "You@Company.example", "--kind", "operator").status == 0)
        let listed = try cloudroute("user", "list", "--json")
        let account = try #require(try JSON(parsing: Array(listed.output.utf8))["accounts"]?.items.first)
        #expect(account["email"]?.text == "you@company.example")
        #expect(account["kind"]?.text == "operator")
        #expect(account["secondFactor"] == .bool(false))
        let before = try events(cloudroute)
        let removed = try cloudroute("user", "remove", "you@company.example", "--reason", "left the company")
        #expect(removed.status == 0, "\(removed.errors)")
        #expect(try cloudroute("user", "list").output.contains("you@company.example") == false)
        #expect(try events(cloudroute) == before + 1)
    }

    /// How many entries the logs hold; none of them broken.
    private func events(_ cloudroute: DataFolder) throws -> Int {
        let told = try cloudroute("audit", "verify")
        #expect(told.status == 0 && told.output.contains(" 0 broken"), "\(told.output)\(told.errors)")
        return try #require(Int(told.output.prefix { $0.isNumber }))
    }

    @Test(
        "what cannot be done says what and why, and changes nothing",
        arguments: [
            (["user", "add", "x", "--kind", "founder"], Int32(64), "x: write an e-mail address"),
            (["user", "add", "a@b.example", "--kind", "king"], 64, "write founder, partner or operator"),
            (
                ["user", "add", "a@b.example", "--kind", "partner", "--partner", "nobody"], 65,
                "the directory has no such partner"
            ),
            (["user", "remove", "a@b.example", "--reason", "gone"], 66, "there is no such account"),
            (["user", "end-sessions", "a@b.example", "--reason", "gone"], 66, "there is no such account"),
            (
                ["user", "change-address", "a@b.example", "--reason", "typo", "--to", "c@d.example"], 66,
                "there is no such account"
            ),
        ])
    func refusals(arguments: [String], status: Int32, text: String) throws {
        let cloudroute = try DataFolder()
        let result = try cloudroute(arguments)
        #expect(result.status == status, "\(result.errors)")
        #expect(result.errors.contains(text), "\(result.errors)")
        #expect(result.output.isEmpty)
        #expect(try cloudroute("user", "list").output.contains("@") == false)
    }
}

@Suite("partners")
struct PartnersCommandTests {
    @Test("what is imported is what is exported; a dry run imports nothing")
    func roundTrip() throws {
        let cloudroute = try DataFolder()
        let tried = try cloudroute("partners", "import", "Examples/partners.yaml", "--dry-run")
        #expect(tried.status == 0 && tried.output.contains("5 partners can be read"))
        #expect(try cloudroute("partners", "export", "--csv").output.split(separator: "\n").count == 1)
        try cloudroute.directory()
        let exported = try cloudroute("partners", "export").output
        let copy = "\(cloudroute.scratch.path)/copy.yaml"
        try Data(exported.utf8).write(to: URL(fileURLWithPath: copy))
        let other = try DataFolder()
        #expect(try other("partners", "import", copy).status == 0)
        #expect(try other("partners", "export").output == exported)
        #expect(exported.contains("northwind-cloud"))
    }

    @Test("a file with one bad partner imports none of them and says where the fault lies")
    func badFile() throws {
        let cloudroute = try DataFolder()
        let text = String(
            decoding: try Repository.bytes("\(Repository.root)/Examples/partners.yaml"), as: UTF8.self)
        let path = "\(cloudroute.scratch.path)/bad.yaml"
        let broken = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.contains("capacity:") ? "    capacity: many" : String(line)
        }.joined(separator: "\n")
        try Data(broken.utf8).write(to: URL(fileURLWithPath: path))
        let result = try cloudroute("partners", "import", path)
        #expect(result.status == 65)
        #expect(result.errors.contains("bad.yaml:"), "\(result.errors)")
        #expect(try cloudroute("partners", "export", "--csv").output.split(separator: "\n").count == 1)
    }
}

@Suite("audit, backup, restore, migrate, key")
struct DataCommandTests {
    @Test("a backup holds what was there, is never written over a file, and goes back only where asked")
    func backup() throws {
        let cloudroute = try DataFolder()
        try cloudroute.directory()
        let copy = "\(cloudroute.scratch.path)/copy.db"
        #expect(try cloudroute("backup", copy).status == 0)
        #expect(try cloudroute("backup", copy).status == 73, "a backup takes no file's place")
        #expect(try cloudroute("user", "add", "late@company.example", "--kind", "founder").status == 0)
        let refused = try cloudroute("restore", copy)
        #expect(refused.status == 73 && refused.errors.contains("--force"), "\(refused.errors)")
        #expect(try cloudroute("user", "list").output.contains("late@company.example"))
        #expect(try cloudroute("restore", copy, "--force").status == 0)
        #expect(try cloudroute("user", "list").output.contains("late@company.example") == false)
        #expect(try cloudroute("audit", "verify").status == 0)
        #expect(try cloudroute("restore", "\(copy).none", "--force").status == 66)
    }

    @Test("a line of the operator's log that was changed in the database is found")
    func tampering() throws {
        let cloudroute = try DataFolder()
        try cloudroute.directory()
        #expect(try cloudroute("audit", "verify").status == 0)
        let changed = try run(
            "/usr/bin/env",
            [
                "python3", "-c",
                "import sqlite3, sys; d = sqlite3.connect(sys.argv[1]); d.execute(\"UPDATE console_event SET body = body || ' ' WHERE number = 2\"); d.commit()",
                "\(cloudroute.path)/cloudroute.db",
            ])
        try #require(changed.status == 0, "\(changed.errors)")
        let told = try cloudroute("audit", "verify")
        #expect(told.status == 1)
        #expect(told.output.contains(" 0 broken") == false, "\(told.output)")
    }

    @Test("a key is changed and everything can still be read; migrating again changes nothing")
    func key() throws {
        let cloudroute = try DataFolder()
        try cloudroute.directory()
        let old = try Repository.bytes("\(cloudroute.path)/key")
        #expect(try cloudroute("key", "rotate").status == 0)
        #expect(try Repository.bytes("\(cloudroute.path)/key") != old)
        #expect(try cloudroute("audit", "verify").status == 0)
        #expect(try cloudroute("migrate").output == "the schema is current\n")
        let mode = try FileManager.default.attributesOfItem(atPath: "\(cloudroute.path)/key")
        #expect((mode[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    }

    @Test("a server elsewhere is refused by name, without a word of its secret")
    func database() throws {
        let cloudroute = try DataFolder()
        let result = try cloudroute(
            "user", "list", environment: ["CLOUDROUTE_DATABASE_URL": "postgres://me:geheim@db.example/x"])
        #expect(result.status == 78)
        #expect(result.errors.contains("CLOUDROUTE_DATABASE_URL"))
        #expect((result.errors + result.output).contains("geheim") == false)
    }
}

@Suite("file, credits, fund without AWS")
struct FilingCommandTests {
    private let sample = "Examples/revenue-ops-series-a.yaml"

    @Test("validate names each field that lacks, with what to do, before anything is sent")
    func validate() throws {
        let cloudroute = try DataFolder()
        let result = try cloudroute("file", "validate", sample, "--as-of", "2026-11-23")
        #expect(result.status == 1)
        #expect(result.output.contains("Customer.Account.Address.PostalCode  REQUIRED_FIELD_MISSING"))
        #expect(result.output.contains("→ write filing.postal_code in the company file"))
    }

    @Test("an answer is kept for the track and no longer asked for")
    func answer() throws {
        let cloudroute = try DataFolder()
        let answered = try cloudroute(
            "file", "answer", sample, "--track", "build-for-startups",
            "Customer.Account.Address.PostalCode=10001")
        #expect(answered.status == 0, "\(answered.errors)")
        let preview = try cloudroute("file", "preview", sample, "--track", "build-for-startups", "--json")
        let record = try JSON(parsing: Array(preview.output.utf8))
        #expect(
            preview.output.contains("\"10001\""),
            "the record that is shown holds the answer: \(record.compact.prefix(200))")
    }

    @Test("a track that is none is refused with those that are")
    func unknownTrack() throws {
        let result = try DataFolder()("file", "preview", sample, "--track", "nope")
        #expect(result.status == 64)
        #expect(result.errors.contains("build-for-startups"))
    }

    @Test("without keys nothing is called: it says which variables would hold them")
    func noKeys() throws {
        let result = try DataFolder()("fund", "list")
        #expect(result.status == 77)
        #expect(result.errors.contains("AWS_ACCESS_KEY_ID"))
    }

    @Test("the live catalog asks for its own words")
    func live() throws {
        let cloudroute = try DataFolder()
        let result = try cloudroute("file", "submit", sample, "--track", "build-for-startups", "--live")
        #expect(result.status != 0)
        #expect(
            result.errors.contains("--confirm") || result.errors.contains("PostalCode"), "\(result.errors)")
        #expect(result.errors.contains("Fatal") == false)
    }

    @Test("credits of an installation that has read none")
    func credits() throws {
        let cloudroute = try DataFolder()
        #expect(try cloudroute("credits", "list").output.contains("no credits"))
        let status = try cloudroute("credits", "status")
        #expect(status.status == 64 && status.errors.contains("--account"))
    }
}

@Suite("The packet for the portal")
struct PacketCommandTests {
    @Test(
        "its PDF is one to three tagged pages, and PDF, table and JSON say one amount and nothing of the founder's copy",
        arguments: ["02-clinic-scheduling", "04-warehouse-gcp", "08-construction-render"])
    func agrees(name: String) throws {
        let cloudroute = try DataFolder()
        let folder = "\(cloudroute.scratch.path)/packet"
        let made = try cloudroute(
            "file", "preview", "Tests/Fixtures/records/\(name).yaml", "--track", "build-for-startups",
            "--packet",
            "\(folder).zip", "--as-of", "2026-11-29")
        #expect(made.status == 0, "\(made.errors)")
        _ = try run(Repository.python, ["-m", "zipfile", "-e", "\(folder).zip", folder])
        let information = try run("/usr/bin/pdfinfo", ["\(folder)/application.pdf"]).output
        let pages = try #require(information.firstMatch(of: #/Pages:\s+(\d)\n/#)).1
        #expect(["1", "2", "3"].contains(pages) && information.contains(#/Tagged:\s+yes/#), "\(information)")
        let record = try JSON(parsing: Repository.bytes("\(folder)/opportunity.json"))
        let amount = try #require(
            record.at("Project", "ExpectedCustomerSpend")?.items.first?["Amount"]?.text)
        let text = try run("/usr/bin/pdftotext", ["-layout", "\(folder)/application.pdf", "-"]).output
        #expect(text.replacing(",", with: "").contains(#/Mean of the first 12 months\s+\$/#))
        #expect(text.replacing(",", with: "").contains("$\(amount)"), "\(amount)")
        let table = String(decoding: try Repository.bytes("\(folder)/fields.csv"), as: UTF8.self)
        #expect(table.contains("\"\"Amount\"\":\"\"\(amount)\"\""))
        // The sentences of the record are the document's.
        let problem = try #require(record.at("Project", "CustomerBusinessProblem")?.text)
        let flat = { (text: String) in text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        #expect(flat(text).contains(String(flat(problem).prefix(60))))
        for word in ["verdict", "award", "approved at", "downgraded", "market", "Data/", "workloads["] {
            #expect(!text.contains(word), "\(word)")
        }
    }
}
