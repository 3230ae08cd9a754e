import Foundation
import TestSupport
import Testing
import Units

/// The built command; the tests drive it as a shell does.
private let command: String = {
    let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
    return "\(folder)/cloudroute"
}()

private func cloudroute(
    _ arguments: [String], input: [UInt8]? = nil, environment: [String: String] = [:],
    in folder: String? = nil
) throws -> ProgramResult {
    try run(
        command, arguments, input: input, environment: ["COLUMNS": "100"].merging(environment) { $1 },
        in: folder)
}

private let sample = Repository.examplePath("revenue-ops-series-a")
private let day = ["--as-of", "2026-11-23"]

/// Compares with a file under Tests/Golden; CLOUDROUTE_UPDATE_GOLDEN=1 writes it anew, to be read before it is committed.
private func expectGolden(_ text: String, _ name: String) throws {
    let path = "\(Repository.root)/Tests/Golden/\(name)"
    if ProcessInfo.processInfo.environment["CLOUDROUTE_UPDATE_GOLDEN"] == "1" {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }
    let golden = String(decoding: try Repository.bytes(path), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = golden.split(separator: "\n", omittingEmptySubsequences: false)
    let place = zip(lines, wanted).enumerated().first { $0.element.0 != $0.element.1 }
    #expect(
        text == golden,
        "\(name) differs\(place.map { " at line \($0.offset + 1): \($0.element.0) instead of \($0.element.1)" } ?? " in length")"
    )
}

@Suite("Golden output")
struct GoldenTests {
    @Test("the plan of each example", arguments: Repository.exampleNames)
    func plans(name: String) throws {
        let result = try cloudroute(["plan", Repository.examplePath(name)] + day)
        // Nothing is open to the company of eleven years, and the command's end says so.
        #expect(result.status == (name == "series-b-eleven-years" ? 1 : 0), "\(result.errors)")
        try expectGolden(result.output, "\(name).plan.txt")
    }

    @Test("the plan as JSON")
    func json() throws {
        try expectGolden(
            try cloudroute(["plan", sample, "--json"] + day).output, "revenue-ops-series-a.plan.json")
    }

    @Test("the reviewer's reading of the vague application")
    func lint() throws {
        let result = try cloudroute(
            ["lint", "Examples/vague.yaml"] + day, in: Repository.root)
        #expect(result.status == 1)
        try expectGolden(result.output, "vague.lint.txt")
    }

    @Test("an application's page")
    func application() throws {
        let scratch = try Scratch()
        _ = try cloudroute(["dossier", sample, "-o", "\(scratch.path)/out", "--no-pdf"] + day)
        let page = try Repository.bytes("\(scratch.path)/out/applications/build-for-startups.html")
        try expectGolden(String(decoding: page, as: UTF8.self), "build-for-startups.html")
    }

    @Test("the README's transcript is what the command prints")
    func readme() throws {
        let readme = String(decoding: try Repository.bytes("\(Repository.root)/README.md"), as: UTF8.self)
        let plan = try cloudroute(["plan", sample] + day).output
        let screen = plan.components(separatedBy: "\n\nTracks")[0]
        #expect(
            readme.contains(screen.trimmingCharacters(in: .newlines)), "the first screen is not in README.md")
    }
}

@Suite("Exit codes and errors")
struct ExitCodeTests {
    @Test(
        "each way to fail has the contract's code and one line that tells the fix",
        arguments: [
            (["plan"], 64), (["plan", "--nonsense", "x"], 64), (["nonsense"], 64),
            (["plan", "no-such.yaml"], 66),
            (["plan", "/"], 66), (["plan", sample, "--as-of", "tomorrow"], 64),
            (["plan", sample, "--as-of", "1889-01-01"], 64),
            (["plan", sample, "--rules", "no-such.yaml"], 66), (["explain", "K99"], 64),
            (["check", sample, "--require", "x"], 64),
            (["check", sample, "--require", "genai-accelerator"], 1),
            (["check", sample, "--require", "bedrock-poc"], 0),
            (["lint", sample, "--format", "xml"], 64), (["lint", sample, "--fail-on", "blood"], 64),
            (["lint"], 64),
            (["dossier", sample, "-o", "/proc/nowhere/x"], 73), (["dossier", sample, "-o", "/"], 64),
            (["completion", "ash"], 64),
            (["--version"], 0), (["--help"], 0), (["plan", "--help"], 0), (["schema"], 0),
            (["rules", "list"], 0),
            (["rules", "show", "market-2026"], 0),
            (["rules", "diff", "market-2026", "aws-published-2026-11"], 0),
            (["rules", "show", "nowhere"], 64), (["explain", "k1"], 0), (["doctor"], 0),
            (["completion", "bash"], 0),
            (["diff", sample, sample], 0), (["spend", sample], 0), (["check", sample], 0),
        ] as [([String], Int32)])
    func codes(arguments: [String], status: Int32) throws {
        let result = try cloudroute(arguments)
        #expect(result.status == status, "\(arguments): \(result.errors)")
        if status > 1 { #expect(!result.errors.isEmpty && result.output.isEmpty) }
        #expect(!result.errors.contains("Fatal error") && !result.errors.contains(".swift:"))
    }

    @Test(
        "bad files end with 65 and name the place",
        arguments: [
            "a: [", "company: 7", "a: 1\na: 2", "{\"schema\": 1}", "\u{FEFF}", "- 1\n- 2", "x: &a [*a]",
            "!!binary x", "",
        ])
    func badFiles(text: String) throws {
        let result = try cloudroute(["plan", "-"], input: Array(text.utf8))
        #expect(result.status == 65)
        #expect(result.errors.contains(#/standard input:\d+:\d+: .+, because .+, .+/#), "\(result.errors)")
    }

    @Test("binary, cut and oversized files end with 65, none with a trap")
    func hostile() throws {
        let scratch = try Scratch()
        let cases: [[UInt8]] = [
            [0xFF, 0xFE, 0x00], Array(repeating: 0, count: 100),
            Array(repeating: UInt8(ascii: "["), count: 900_000),
            Array(repeating: UInt8(ascii: " "), count: 50_000_000),
            Array(try Repository.bytes(sample).prefix(700)),
        ]
        for (index, bytes) in cases.enumerated() {
            let path = try scratch.write(bytes, "bad-\(index).yaml")
            for name in ["plan", "lint", "spend", "check"] {
                let result = try cloudroute([name, path])
                #expect(
                    result.status == 65,
                    "\(name) of case \(index): \(result.status) \(result.errors.prefix(200))")
            }
        }
        let huge = try scratch.write(
            String(decoding: try Repository.bytes(sample), as: UTF8.self).replacing(
                "tenants_m12: 90", with: "tenants_m12: 1e30"), "huge.yaml")
        let result = try cloudroute(["plan", huge])
        #expect(result.status == 65)
        #expect(result.errors.contains("1000000"))
    }

    @Test("an empty bill and a company that qualifies for nothing are findings, not faults")
    func nothingEligible() throws {
        let scratch = try Scratch()
        let text =
            String(
                decoding: try Repository.bytes(Repository.examplePath("series-b-eleven-years")), as: UTF8.self
            )
            + "\n"
        let path = try scratch.write(
            text.replacing(
                "stage: series-b",
                with: "stage: series-b\n  prior_credits: [{program: activate, amount: 900000}]"), "none.yaml")
        let result = try cloudroute(["plan", path] + day)
        #expect(result.status == 0 || result.status == 1)
        #expect(!result.output.isEmpty)
    }
}

@Suite("Conventions of the command line")
struct ConventionTests {
    @Test("color only where asked for or on a terminal, and never under NO_COLOR")
    func color() throws {
        let escape = "\u{1B}["
        #expect(!(try cloudroute(["plan", sample]).output.contains(escape)))
        #expect(try cloudroute(["plan", sample, "--color", "always"]).output.contains(escape))
        #expect(try cloudroute(["plan", sample], environment: ["FORCE_COLOR": "1"]).output.contains(escape))
        #expect(
            !(try cloudroute(["plan", sample], environment: ["NO_COLOR": "1", "FORCE_COLOR": "1"]).output
                .contains(escape)))
    }

    @Test("the file may come on standard input, in YAML or JSON")
    func standardInput() throws {
        let fromFile = try cloudroute(["plan", sample] + day)
        let fromInput = try cloudroute(["plan", "-"] + day, input: try Repository.bytes(sample))
        #expect(fromFile.output == fromInput.output)
        let random = try cloudroute(
            ["spend", "-", "--json"] + day, input: Array(RandomCompany(seed: 5).text.utf8))
        // What a random file states as past may lie ahead: that is refused with its place, and nothing else is.
        #expect(
            random.status == 0 || random.errors.contains("company.founded")
                || random.errors.contains("company.last_round"))
    }

    @Test(
        "every JSON answer has schema, day, packs and warnings",
        arguments: ["plan", "check", "spend", "lint"])
    func json(name: String) throws {
        let result = try cloudroute([name, sample, "--json"] + day)
        let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        #expect(object?["asOf"] as? String == "2026-11-23")
        for key in ["schema", "rulePacks", "warnings"] { #expect(object?[key] != nil) }
    }

    @Test("no line of a table is wider than the terminal, at any width", arguments: [80, 100, 140])
    func width(columns: Int) throws {
        for name in Repository.exampleNames {
            let output = try cloudroute(
                ["plan", Repository.examplePath(name)] + day, environment: ["COLUMNS": "\(columns)"]
            ).output
            let widest = output.split(separator: "\n").map(\.count).max() ?? 0
            #expect(widest <= columns, "\(name) at \(columns): \(widest)")
        }
    }

    @Test(
        "help begins with what the command does and shows examples",
        arguments: [
            "plan", "check", "spend", "runway", "compare", "alerts", "schedule", "credits simulate", "lint",
            "dossier",
            "init",
            "schema", "rules",
            "explain", "diff", "doctor",
        ])
    func help(name: String) throws {
        let result = try cloudroute(name.split(separator: " ").map(String.init) + ["--help"])
        #expect(result.status == 0)
        #expect(result.output.contains("Examples:") || name == "rules", "\(result.output)")
        #expect(result.output.contains("cloudroute \(name)"))
    }

    @Test("the day comes from SOURCE_DATE_EPOCH when no flag names it")
    func clock() throws {
        let result = try cloudroute(
            ["plan", sample, "--json"], environment: ["SOURCE_DATE_EPOCH": "1795392000"])
        #expect(result.output.contains("\"asOf\": \"2026-11-23\""))
        #expect(try cloudroute(["plan", sample], environment: ["SOURCE_DATE_EPOCH": "soon"]).status == 78)
    }

    @Test("a pack of one's own overrides, and its faults are named in its file")
    func rules() throws {
        let scratch = try Scratch()
        let pack = try scratch.write(
            "pack: market-2026\nextends: market-2026\nname: Ours\nkind: market\nasOf: 2026-11-20\nsource: [seed]\n",
            "ours.yaml")
        let result = try cloudroute(["plan", sample, "--rules", pack] + day)
        #expect(result.status == 0, "\(result.errors)")
        let bad = try scratch.write("pack: x\nextends: market-2026\ntrakcs: []\n", "bad.yaml")
        let refused = try cloudroute(["plan", sample, "--rules", bad])
        #expect(refused.status == 65)
        #expect(refused.errors.contains("bad.yaml:3:1: unknown key \"trakcs\""), "\(refused.errors)")
    }

    @Test("diff says what a change does to the stack and the runway")
    func diff() throws {
        let scratch = try Scratch()
        let text = String(decoding: try Repository.bytes(sample), as: UTF8.self)
        let changed = try scratch.write(
            text.replacing("model: bridge", with: "model: silo").replacing(
                "invite: true", with: "invite: false"), "new.yaml")
        let result = try cloudroute(["diff", sample, changed] + day)
        #expect(result.status == 0)
        #expect(result.output.contains("spend, month 12"))
        #expect(try cloudroute(["diff", sample, sample] + day).output.contains("spend, month 12") == false)
    }

    @Test("runway and compare give ranges by tenancy model, the same for the same seed")
    func runway() throws {
        let first = try cloudroute(["runway", sample, "--json", "--paths", "2000", "--seed", "7"] + day)
        let second = try cloudroute(["runway", sample, "--json", "--paths", "2000", "--seed", "7"] + day)
        #expect(first.status == 0 && first.output == second.output)
        let object = try JSONSerialization.jsonObject(with: Data(first.output.utf8)) as? [String: Any]
        let models = try #require(object?["runway"] as? [String: [String: Any]])
        #expect(Set(models.keys) == ["pool", "bridge", "silo", "hybrid"])
        let months = try #require(models["bridge"]?["months"] as? [String: String])
        let values = ["p10", "p50", "p90"].compactMap { months[$0].flatMap { Double($0) } }
        #expect(values.count == 3 && values == values.sorted())
        #expect((object?["months"] as? [Any])?.count == 36 && (object?["byCredit"] as? [Any])?.count == 3)
        #expect(try cloudroute(["runway", sample, "--paths", "1"]).status == 64)
        #expect(try cloudroute(["runway", sample] + day).output.contains("█"))
        let compared = try cloudroute(["compare", sample, "--json"] + day)
        #expect(compared.status == 0 && compared.output.contains("\"perIsolatedTenant\": \"108.99\""))
        #expect(try cloudroute(["compare", sample] + day).output.contains("silo"))
    }

    @Test("past bills and the balance take the place of the forecast's level and the plan's credits")
    func actuals() throws {
        let scratch = try Scratch()
        let bills = try scratch.write(
            "[{month: 2026-09, amount: 1000}, {month: 2026-10, amount: 1000}, {month: 2026-11, amount: 1000}]",
            "bills.yaml")
        let credits = try scratch.write(
            #"{"credits": [{"creditId": "7", "remainingAmount": "6500", "startDate": "2026-01-01", "endDate": "2029-12-31"}]}"#,
            "credits.json")
        let result = try cloudroute(
            [
                "runway", Repository.examplePath("pre-revenue"), "--actuals", bills, "--credits", credits,
                "--json",
            ] + day)
        let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        let credit = try #require((object?["byCredit"] as? [[String: Any]])?.first)
        #expect(credit["credit"] as? String == "7" && credit["exhausted"] as? String == "2027-06")
        let month = try #require((object?["months"] as? [[String: Any]])?.first)
        #expect(month["month"] as? String == "2026-12" && month["gross"] as? String == "1000.00", "\(month)")
        let pool = try #require(
            (object?["runway"] as? [String: [String: Any]])?["pool"]?["months"] as? [String: String])
        #expect(pool["p50"] == "6.5")
        let gap = try scratch.write("[{month: 2026-01, amount: 1}, {month: 2026-04, amount: 2}]", "gap.yaml")
        let refused = try cloudroute(["runway", sample, "--actuals", gap])
        #expect(refused.status == 65 && refused.errors.contains("missing"))
    }

    @Test("alerts name both ways to lose, with their days, the soonest first")
    func alerts() throws {
        let result = try cloudroute(
            ["alerts", Repository.examplePath("small-spend-large-award"), "--json"] + day)
        let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        let alerts = try #require(object?["alerts"] as? [[String: Any]])
        let days = alerts.compactMap { $0["day"] as? String }
        #expect(days == days.sorted() && days.count == alerts.count)
        let unused = try #require(alerts.first { $0["kind"] as? String == "expires-unused" })
        #expect(
            unused["amount"] as? String == "51974.19"
                && unused["credit"] as? String == "activate-portfolio-vc")
        #expect(
            Set(alerts.compactMap { $0["kind"] as? String }) == [
                "runs-out", "first-net-bill", "expires-unused",
            ])
        #expect(try cloudroute(["alerts", sample] + day).output.contains("share-used"))
    }

    @Test("the budget template is what AWS's own model of the Budgets API accepts, and counts no credits")
    func budget() throws {
        let template = try cloudroute(["alerts", sample, "--budget"] + day).output
        let script = """
            import json, sys, botocore.session
            from botocore.validate import ParamValidator
            shape = botocore.session.get_session().get_service_model("budgets").operation_model("CreateBudget").input_shape
            value = json.load(sys.stdin)
            value["AccountId"] = "123456789012"
            report = ParamValidator().validate(value, shape)
            assert not report.has_errors(), report.generate_report()
            print(value["Budget"]["CostTypes"]["IncludeCredit"])
            """
        let result = try run(Repository.python, ["-c", script], input: Array(template.utf8))
        #expect(result.status == 0 && result.output == "False\n", "\(result.errors)")
    }

    @Test("schedule finds the order trap from files, and what to do about it")
    func schedule() throws {
        let scratch = try Scratch()
        let months = (0..<24).map { "\(2026 + $0 / 12)-\($0 % 12 + 1 < 10 ? "0" : "")\($0 % 12 + 1)" }
        let charges = try scratch.write(
            "["
                + months.map {
                    "{month: \($0), account: a, service: EC2, amount: 4800}, {month: \($0), account: a, service: Bedrock, amount: 1200}"
                }.joined(separator: ", ") + "]",
            "charges.yaml")
        let grants = try scratch.write(
            """
            - {creditId: "1", accountId: a, remainingAmount: 25000, startDate: 2026-01-01, endDate: 2026-12-31}
            - {creditId: "2", accountId: a, remainingAmount: 25000, startDate: 2026-01-01, endDate: 2027-02-28, applicableProductNames: [Bedrock]}
            - {creditId: "3", accountId: a, remainingAmount: 60000, startDate: 2026-01-01, endDate: 2027-12-31}
            """, "grants.yaml")
        let result = try cloudroute(["schedule", "--charges", charges, "--grants", grants, "--json"] + day)
        let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        func wasted(_ key: String) -> String? { (object?[key] as? [String: String])?["wasted"] }
        #expect(
            wasted("awsOrder") == "13000.00" && wasted("best") == "8200.00" && wasted("bound") == "8200.00")
        #expect((object?["steps"] as? [[String: Any]])?.first?["credit"] as? String == "1")
        #expect(
            try cloudroute(["schedule", "--charges", charges, "--grants", grants]).output.contains(
                "Split 1 into"))
        #expect(try cloudroute(["schedule", sample] + day).output.contains("nothing can better"))
        #expect(try cloudroute(["schedule"]).status == 64)
    }

    @Test("runway writes its charts with their data, and its months as CSV")
    func charts() throws {
        let scratch = try Scratch()
        let folder = scratch.path + "/charts"
        let result = try cloudroute(["runway", sample, "--paths", "200", "--charts", folder, "--csv"] + day)
        let rows = result.output.split(separator: "\r\n")
        #expect(rows.count == 37 && rows[0].hasPrefix("month,gross,credit,net,"))
        #expect(rows.allSatisfy { $0.split(separator: ",").count == rows[0].split(separator: ",").count })
        for name in ["fan-balance", "fan-bill", "burn-by-credit", "cliff", "crossover"] {
            let data = try String(contentsOfFile: "\(folder)/\(name).csv", encoding: .utf8)
            let drawing = try String(contentsOfFile: "\(folder)/\(name).svg", encoding: .utf8)
            #expect(data.split(separator: "\r\n").count == (name == "crossover" ? 22 : 37))
            #expect(drawing.contains("<title") && drawing.contains("prefers-color-scheme:dark"))
        }
    }

    @Test("runway with past bills says what would have been said in each past month")
    func lookingBack() throws {
        let scratch = try Scratch()
        let amounts = ["77.88", "112.71", "131.50", "123.22", "140.53", "135.59", "165.83"]
        let bills = try scratch.write(
            "["
                + amounts.enumerated().map { "{month: 2026-0\($0.offset + 1), amount: \($0.element)}" }
                .joined(separator: ", ") + ", {month: 2026-08, amount: 80, through: 2026-08-15}]",
            "bills.yaml")
        let result = try cloudroute(["runway", sample, "--actuals", bills, "--json", "--paths", "200"] + day)
        let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        let test = try #require(object?["backTest"] as? [String: Any])
        #expect((test["origins"] as? [[String: Any]])?.count == 5 && test["forecasts"] as? Int == 15)
        let months = try #require(object?["months"] as? [[String: Any]])
        // August goes on from the rate of its days; what free allowances hide is said.
        #expect(months[0]["month"] as? String == "2026-08" && (months[0]["gross"] as? String) == "165.33")
        #expect((object?["warnings"] as? [String])?.contains { $0.contains("freeAllowance") } ?? false)
        let text = try cloudroute(["runway", sample, "--actuals", bills, "--paths", "200"] + day).output
        #expect(text.contains("what would have been said then") && text.contains("of 15 forecasts"))
    }

    @Test(
        "compare says from how many tenants isolation is dear, what idle databases cost, and why the market errs"
    )
    func comparison() throws {
        let result = try cloudroute(["compare", sample, "--json", "--paths", "200"] + day)
        let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        let tenants = try #require(object?["tenants"] as? [String: Any])
        let crossovers = try #require(tenants["crossovers"] as? [[String: Any]])
        #expect(crossovers.contains { $0["tenancy"] as? String == "silo" && $0["tenants"] is Int })
        let floors = try #require(object?["databaseFloors"] as? [[String: Any]])
        #expect(floors.map { $0["monthly"] as? String }.contains("0.00"))
        #expect(floors.map { $0["monthly"] as? String }.contains("43.80"))
        let reported = try #require(object?["reported"] as? [[String: Any]])
        #expect(
            reported.first { $0["tenancy"] as? String == "silo" }?["fasterThanPoolPercent"] as? [Int] == [
                75, 81,
            ])
        #expect(
            (object?["contradictions"] as? [[String: Any]])?.contains { $0["rule"] as? String == "S7" }
                ?? false)
    }

    @Test(
        "orders are compared, sharing follows the organization's file, and faults name the file they stand in"
    )
    func organization() throws {
        let scratch = try Scratch()
        let charges = try scratch.write(
            "[{month: 2026-01, account: a, service: EC2, amount: 10}, {month: 2026-01, account: b, service: EC2, amount: 20}]",
            "charges.yaml")
        let grants = try scratch.write(
            "[{creditId: \"1\", accountId: a, remainingAmount: 100, startDate: 2026-01-01, endDate: 2026-12-31}]",
            "grants.yaml")
        let off = try scratch.write("sharing: [{from: 2026-01-05, on: false}]", "organization.yaml")
        let base = ["credits", "simulate", "--charges", charges, "--grants", grants]
        let alone = try cloudroute(base + ["--organization", off]).output
        #expect(alone.contains("$20.00") && !alone.contains("$30.00  $0.00"))
        let compared = try cloudroute(base + ["--compare", "--json"]).output
        for order in ["published", "beforeDiscountsFirst", "narrowestFirst"] {
            #expect(compared.contains(order))
        }
        let skus = try scratch.write(
            "[{month: 2026-01, account: a, service: EC2, sku: x, amount: 10}, {month: 2026-01, account: a, service: EC2, sku: y, amount: 20}]",
            "skus.yaml")
        let summed = try cloudroute(["credits", "simulate", "--charges", skus, "--grants", grants, "--json"])
            .output
        #expect(
            summed.contains("\"amount\": \"30.00\""), "the SKUs of a service are one use, as in AWS's history"
        )
        let broken = try scratch.write("sharing: [{from: soon, on: false}]", "broken.yaml")
        let refused = try cloudroute(base + ["--organization", broken])
        #expect(refused.status == 65 && refused.errors.contains("broken.yaml:1:"))
        #expect(try cloudroute(base + ["--expiring-month", "never"]).status == 64)
    }

    @Test("schedule says when to file, in text and as data")
    func filing() throws {
        let result = try cloudroute(["schedule", sample, "--json"] + day)
        let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        let filing = try #require(object?["filing"] as? [String: Any])
        let choices = try #require(filing["choices"] as? [[String: Any]])
        #expect(choices.count == 3)
        for choice in choices {
            let (earliest, file) = (choice["earliest"] as? String ?? "", choice["file"] as? String ?? "")
            #expect(earliest <= file && file < (choice["lands"] as? String ?? ""))
        }
        #expect(try cloudroute(["schedule", sample] + day).output.contains("instead of"))
    }

    @Test("credits simulate gives AWS's worked example from files")
    func simulate() throws {
        let scratch = try Scratch()
        let charges = try scratch.write(
            #"[{"month":"2019-01","account":"1","service":"EC2","amount":"100"},{"month":"2019-01","account":"1","service":"S3","amount":"50"}]"#,
            "charges.json")
        let grants = try scratch.write(
            #"[{"creditId":"1","accountId":"1","remainingAmount":"10","startDate":"2018-01-01","endDate":"2019-01-31","applicableProductNames":["S3","EC2"]},{"creditId":"2","accountId":"1","remainingAmount":"5","startDate":"2018-01-01","endDate":"2019-12-31","applicableProductNames":["EC2"]}]"#,
            "grants.json")
        let result = try cloudroute([
            "credits", "simulate", "--charges", charges, "--grants", grants, "--json",
        ])
        let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        let applications = try #require(object?["applications"] as? [[String: Any]])
        #expect(applications.map { $0["credit"] as? String } == ["1", "2"])
        #expect(applications.map { $0["amount"] as? String } == ["10.00", "5.00"])
        #expect(
            applications.allSatisfy {
                $0["service"] as? String == "EC2" && $0["month"] as? String == "2019-01"
            })
        let cash = try #require(object?["cash"] as? [[String: Any]])
        #expect(cash.map { "\($0["service"] ?? "") \($0["amount"] ?? "")" } == ["EC2 85.00", "S3 50.00"])
        #expect(object?["remaining"] != nil)
    }
}

@Suite("The dossier on disk")
struct DossierCommandTests {
    @Test("is tagged PDF, the reviewer's page at most three sheets, and the same bytes twice")
    func pdf() throws {
        let scratch = try Scratch()
        for out in ["a", "b"] {
            let result = try cloudroute(
                ["dossier", sample, "-o", "\(scratch.path)/\(out)"] + day, in: Repository.root)
            #expect(result.status == 0, "\(result.errors)")
        }
        let manifests = try ["a", "b"].map { try Repository.bytes("\(scratch.path)/\($0)/manifest.json") }
        #expect(manifests[0] == manifests[1])
        let difference = try run("/usr/bin/diff", ["-r", "\(scratch.path)/a", "\(scratch.path)/b"])
        #expect(difference.status == 0, "\(difference.output)")
        for name in ["reviewer", "dossier"] {
            let information = try run("/usr/bin/pdfinfo", ["\(scratch.path)/a/\(name).pdf"]).output
            #expect(information.contains(#/Tagged:\s+yes/#), "\(information)")
            #expect(information.contains(#/Title:\s+\S/#))
            let pages =
                information.firstMatch(of: #/Pages:\s+(\d+)/#).flatMap { Int($0.1, in: 0...10_000) } ?? 0
            #expect(name == "reviewer" ? (1...3).contains(pages) : pages > 3)
        }
    }

    @Test("replaces a dossier as a whole, and never a folder of something else")
    func replaces() throws {
        let scratch = try Scratch()
        let out = "\(scratch.path)/out"
        #expect(try cloudroute(["dossier", sample, "-o", out, "--no-pdf"] + day).status == 0)
        #expect(
            try cloudroute(["dossier", Repository.examplePath("pre-revenue"), "-o", out, "--no-pdf"] + day)
                .status == 0)
        let manifest = String(decoding: try Repository.bytes("\(out)/manifest.json"), as: UTF8.self)
        #expect(manifest.contains("Tidewater Tools"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["out"])

        let foreign = "\(scratch.path)/photos"
        try FileManager.default.createDirectory(atPath: foreign, withIntermediateDirectories: false)
        try Data("mine".utf8).write(to: URL(fileURLWithPath: "\(foreign)/me.jpg"))
        #expect(try cloudroute(["dossier", sample, "-o", foreign, "--no-pdf"] + day).status == 73)
        #expect(FileManager.default.fileExists(atPath: "\(foreign)/me.jpg"))
    }

    /// Every file below a folder with its bytes.
    private func contents(_ folder: String) throws -> [String: [UInt8]] {
        var out: [String: [UInt8]] = [:]
        for case let path as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder)
            out[path] = isFolder.boolValue ? [] : try Repository.bytes("\(folder)/\(path)")
        }
        return out
    }

    @Test(
        "what is not of the dossier, or was changed in it, is named and stays",
        arguments: [
            ("src/app.js", "code"), (".git/HEAD", "ref"), ("notes.md", "mine"),
            ("dossier.html", "changed by hand"),
            ("applications/notes.txt", "mine"), ("empty/.keep", ""),
        ])
    func keepsForeign(path: String, text: String) throws {
        let scratch = try Scratch()
        let out = "\(scratch.path)/out"
        #expect(try cloudroute(["dossier", sample, "-o", out, "--no-pdf"] + day).status == 0)
        let place = URL(fileURLWithPath: "\(out)/\(path)")
        try FileManager.default.createDirectory(
            at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: place)
        let before = try contents(out)
        let result = try cloudroute(["dossier", sample, "-o", out, "--no-pdf"] + day)
        #expect(result.status == 73)
        #expect(result.errors.contains(path.split(separator: "/").first.map(String.init) ?? ""))
        #expect(try contents(out) == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["out"])
    }

    @Test("a project that has a manifest.json of its own is no dossier")
    func keepsProject() throws {
        let scratch = try Scratch()
        let project = "\(scratch.path)/pwa"
        try FileManager.default.createDirectory(atPath: "\(project)/src", withIntermediateDirectories: true)
        for (path, text) in [
            ("manifest.json", "{\"name\": \"My PWA\"}"), ("src/app.js", "code"), ("company.yaml", "mine"),
        ] { try Data(text.utf8).write(to: URL(fileURLWithPath: "\(project)/\(path)")) }
        let before = try contents(project)
        #expect(try cloudroute(["dossier", sample, "-o", project, "--no-pdf"] + day).status == 73)
        #expect(try cloudroute(["dossier", sample, "-o", ".", "--no-pdf"] + day, in: project).status == 64)
        #expect(try contents(project) == before)
    }

    @Test(
        "a manifest that leads out of the folder is none of ours",
        arguments: ["../precious.txt", "a/../../precious.txt", "/etc/hosts", "./a"])
    func keepsOutside(path: String) throws {
        let scratch = try Scratch()
        let out = "\(scratch.path)/out"
        let precious = try scratch.write("mine", "precious.txt")
        try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: false)
        // sha256sum of "mine".
        let hash = "3fd30542fe3f61b14bd4a4b2dc0b6fb30fa6f63ebce52dd1778aaa8c4dc02cff"
        try Data(
            #"{"schema": "cloudroute/dossier/1", "files": [{"path": "\#(path)", "sha256": "\#(hash)"}]}"#.utf8
        )
        .write(to: URL(fileURLWithPath: "\(out)/manifest.json"))
        #expect(try cloudroute(["dossier", sample, "-o", out, "--no-pdf"] + day).status == 73)
        #expect(try Repository.bytes(precious) == Array("mine".utf8))
    }

    @Test("a link in the folder, or in its place, leads nothing away")
    func keepsLinked() throws {
        let scratch = try Scratch()
        let (out, precious) = ("\(scratch.path)/out", "\(scratch.path)/precious")
        try FileManager.default.createDirectory(atPath: precious, withIntermediateDirectories: false)
        try Data("mine".utf8).write(to: URL(fileURLWithPath: "\(precious)/a"))
        #expect(try cloudroute(["dossier", sample, "-o", out, "--no-pdf"] + day).status == 0)
        try FileManager.default.createSymbolicLink(atPath: "\(out)/link", withDestinationPath: precious)
        #expect(try cloudroute(["dossier", sample, "-o", out, "--no-pdf"] + day).status == 73)
        let alias = "\(scratch.path)/alias"
        try FileManager.default.createSymbolicLink(atPath: alias, withDestinationPath: precious)
        #expect(try cloudroute(["dossier", sample, "-o", alias, "--no-pdf"] + day).status == 73)
        #expect(try contents(precious).keys.sorted() == ["a"])
    }

    @Test("an interrupted run leaves nothing, and what a killed one left is tidied by the next")
    func interrupted() throws {
        let scratch = try Scratch()
        let out = "\(scratch.path)/out"
        // A printer that never ends holds the command in the middle.
        let slow = try scratch.write(
            "#!/bin/sh\necho $$ > \"$CLOUDROUTE_STARTED.part\"; mv \"$CLOUDROUTE_STARTED.part\" \"$CLOUDROUTE_STARTED\"\nexec sleep 600\n",
            "weasyprint")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: slow)
        for signal in [SIGINT, SIGTERM, SIGHUP, SIGKILL] {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: command)
            process.arguments = ["dossier", sample, "-o", out] + day
            let started = "\(scratch.path)/started"
            process.environment = ProcessInfo.processInfo.environment.merging([
                "CLOUDROUTE_WEASYPRINT": slow, "CLOUDROUTE_STARTED": started,
                "LLVM_PROFILE_FILE": "/dev/null",
            ]) { $1 }
            process.standardError = FileHandle.nullDevice
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            while !FileManager.default.fileExists(atPath: started), process.isRunning {}
            let printer = String(decoding: try Repository.bytes(started), as: UTF8.self)
                .split(separator: "\n").first.flatMap { pid_t($0, in: 1 ... .max) }
            kill(process.processIdentifier, signal)
            // Whoever is killed cannot end its printer; everybody else does.
            if signal == SIGKILL, let printer { kill(printer, SIGKILL) }
            process.waitUntilExit()
            try FileManager.default.removeItem(atPath: started)
            let left = try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted()
            if signal == SIGKILL {
                #expect(left.contains { $0.hasPrefix(".out.cloudroute-part-") })
            } else {
                #expect(process.terminationStatus == 128 + signal)
                #expect(left == ["weasyprint"], "\(signal): \(left)")
            }
        }
        // A folder that somebody named like our earlier ones is theirs.
        let theirs = "\(out).part-999999999"
        try FileManager.default.createDirectory(atPath: theirs, withIntermediateDirectories: false)
        #expect(try cloudroute(["dossier", sample, "-o", out, "--no-pdf"] + day).status == 0)
        try FileManager.default.removeItem(atPath: theirs)
        // A folder that a killed run had moved away comes back, and the new one takes its place.
        #expect(try cloudroute(["dossier", sample, "-o", out, "--no-pdf"] + day).status == 0)
        try FileManager.default.moveItem(atPath: out, toPath: "\(scratch.path)/.out.cloudroute-old-999999999")
        #expect(
            try cloudroute(["dossier", Repository.examplePath("vague"), "-o", out, "--no-pdf"] + day).status
                == 0)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted() == [
                "out", "weasyprint",
            ])
    }

    @Test("a failure on the way leaves the old dossier as it was")
    func keepsOld() throws {
        let scratch = try Scratch()
        let out = "\(scratch.path)/out"
        #expect(try cloudroute(["dossier", sample, "-o", out, "--no-pdf"] + day).status == 0)
        let before = try Repository.bytes("\(out)/manifest.json")
        let failing = try scratch.write("#!/bin/sh\nexit 3\n", "weasyprint")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: failing)
        let result = try cloudroute(
            ["dossier", Repository.examplePath("vague"), "-o", out] + day,
            environment: ["CLOUDROUTE_WEASYPRINT": failing])
        #expect(result.status == 69)
        #expect(try Repository.bytes("\(out)/manifest.json") == before)
        #expect(
            Set(try FileManager.default.contentsOfDirectory(atPath: scratch.path)) == ["out", "weasyprint"])
        let bad = try cloudroute(["dossier", "-", "-o", out] + day, input: Array("a: [".utf8))
        #expect(bad.status == 65)
        #expect(try Repository.bytes("\(out)/manifest.json") == before)
    }

    @Test("without WeasyPrint the rest is written, and the manifest says what is missing")
    func withoutPDF() throws {
        let scratch = try Scratch()
        let result = try cloudroute(
            ["dossier", sample, "-o", "\(scratch.path)/out", "--json"] + day,
            environment: ["CLOUDROUTE_WEASYPRINT": "/no/such"])
        #expect(result.status == 0)
        #expect(result.output.contains("PDFs were left out"))
    }
}

@Suite("init")
struct InitTests {
    /// Types answers at a terminal of its own and gives back what was shown.
    private func interview(_ file: String, _ answers: [String], in folder: String) throws -> ProgramResult {
        let script = """
            import os, pty, sys
            pid, fd = pty.fork()
            if pid == 0:
                os.execv(sys.argv[1], [sys.argv[1], "init", sys.argv[2]])
            shown, answers = b"", sys.argv[3:]
            while True:
                try: data = os.read(fd, 4096)
                except OSError: break
                if not data: break
                shown += data
                if shown.endswith(b"> "):
                    os.write(fd, (answers.pop(0) if answers else "q").encode() + b"\\n")
            sys.stdout.write(shown.decode())
            sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
            """
        return try run(Repository.python, ["-c", script, command, file] + answers, in: folder)
    }

    @Test("without a terminal it writes a template, and never over a file")
    func template() throws {
        let scratch = try Scratch()
        #expect(try cloudroute(["init", "c.yaml"], in: scratch.path).status == 0)
        let written = try Repository.bytes("\(scratch.path)/c.yaml")
        #expect(try cloudroute(["init", "c.yaml", "--no-input"], in: scratch.path).status == 73)
        #expect(try Repository.bytes("\(scratch.path)/c.yaml") == written)
        let plan = try cloudroute(["plan", "c.yaml"], in: scratch.path)
        #expect(plan.status == 65)
        #expect(plan.errors.split(separator: "\n").count == 10)
    }

    @Test("every line of the template, uncommented, is valid")
    func uncommented() throws {
        let scratch = try Scratch()
        _ = try cloudroute(["init", "c.yaml", "--no-input"], in: scratch.path)
        let required = [
            "website:": "https://company.example", "email:": "cto@company.example", "country:": "US",
            "founded:": "2022", "stage:": "seed", "now:": "[aws]",
            "summary:": "B2B SaaS for bakers that plans dough",
            "model:": "pool", "tenants_now:": "10", "tenants_m12:": "20",
        ]
        let text = String(decoding: try Repository.bytes("\(scratch.path)/c.yaml"), as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            let bare = line.drop { $0 == " " }
            if let value = required[String(bare)] { return "\(line) \(value)" }
            guard let match = line.wholeMatch(of: /(\s*)# ?(\s*[a-z_0-9]+:.*)/) else { return String(line) }
            return "\(match.1)\(match.2)"
        }
        let file = try scratch.write(lines.joined(separator: "\n"), "whole.yaml")
        let plan = try cloudroute(["plan", file, "--as-of", "2026-11-28"])
        #expect(plan.status < 2, "\(plan.errors)")
    }

    @Test("b goes back to the question before, and the new answer takes the place of the old")
    func goesBack() throws {
        let scratch = try Scratch()
        let told = try interview(
            "c.yaml", ["cto@acme.example", "acme.example", "b", "acme.dev", "", "Portugal", "q"],
            in: scratch.path)
        let text = String(decoding: try Repository.bytes("\(scratch.path)/c.yaml"), as: UTF8.self)
        #expect(told.status == 0 && told.output.contains("so far: acme.example"), "\(told.output)")
        #expect(text.contains("website: acme.dev") && text.contains("country: PT"))
    }

    @Test("asks on a terminal, saves each answer, and goes on where it stopped until the file plans")
    func resumes() throws {
        let scratch = try Scratch()
        let first = try interview(
            "c.yaml", ["nonsense", "cto@acme.example", "acme.example", "", "US", "NY", "2022", "", "", "1"],
            in: scratch.path)
        #expect(
            first.status == 0 && first.output.contains("e-mail address")
                && first.output.contains("Saved in c.yaml"))
        let second = try interview(
            "c.yaml",
            [
                "", "heroku", "900", "", "paid", "", "", "B2B SaaS for bakers that plans dough.", "", "", "",
                "3", "9",
            ]
                + Array(repeating: "", count: 12),
            in: scratch.path)
        #expect(second.status == 0 && second.output.contains("Taking up c.yaml"), "\(second.output)")
        let plan = try cloudroute(["plan", "c.yaml"] + day, in: scratch.path)
        #expect(plan.status == 0, "\(plan.errors)")
        #expect(
            String(decoding: try Repository.bytes("\(scratch.path)/c.yaml"), as: UTF8.self).contains(
                "# CloudRoute company file."))
    }
}

@Suite("The walls of the house")
struct WallTests {
    @Test("no room imports one above it")
    func floors() throws {
        let result = try run("\(Repository.root)/scripts/check-floors", [], in: Repository.root)
        #expect(result.status == 0, "\(result.errors)")
    }

    @Test("no figure of the programs stands in Swift code")
    func noFiguresInCode() throws {
        let result = try run(
            "/bin/grep",
            [
                "-rnE", "--include=*.swift", "--exclude-dir=Generated", #"Money\(dollars: [0-9]"#,
                "\(Repository.root)/Sources",
            ])
        // The one amount in the code bounds what a file may state.
        let allowed = result.output.split(separator: "\n").filter { !$0.contains("1_000_000_000") }
        #expect(allowed.isEmpty, "\(allowed)")
    }
}
