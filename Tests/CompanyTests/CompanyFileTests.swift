import Company
import Foundation
import RulePacks
import StructuredText
import TestSupport
import Testing
import Units

private func faults(_ text: String) -> [Diagnostic] { faults(Array(text.utf8)) }

private func faults(_ bytes: [UInt8]) -> [Diagnostic] {
    do throws(Diagnostics) {
        _ = try CompanyFile(bytes)
        return []
    } catch {
        return error.all
    }
}

@Suite("The company file")
struct CompanyFileTests {
    @Test("every example is read", arguments: Repository.exampleNames)
    func examples(name: String) throws {
        let company = try example(name).company
        #expect(!company.name.isEmpty)
        #expect(company.workloads.contains { $0.kind == .basePlatform })
    }

    @Test("YAML and JSON say the same")
    func json() throws {
        let random = RandomCompany(seed: 3)
        #expect(try random.file().company == companyFile(random.text).company)
        let yaml = try companyFile(
            "schema: credit-application/1\n"
                + minimalCompany().split(separator: "\n").dropFirst().joined(separator: "\n"))
        #expect(yaml.company.stage == .seed)
    }

    @Test("eight answers are enough, and what is assumed is said")
    func minimal() throws {
        let company = try companyFile(minimalCompany()).company
        #expect(company.name == "Company")
        #expect(company.stack.compute == .fargate)
        #expect(company.assumptions.contains { $0.path == "stack.size" })
        #expect(!company.plansSOC2 && company.bedrock == nil)
        #expect(company.workloads.count == 1)
    }

    @Test("all faults come at once, each with its place, its reason and what to write")
    func allAtOnce() throws {
        let text = """
            schema: credit-application/1
            company:
              website: not a site
              email: nobody
              country: US
              founded: 1889
              stage: serie-a
              lastround: 2026-05
            hosting: {now: [heroku, herokuu]}
            product: {summary: 12}
            stack: {tenancy: {model: pool, tenants_now: 1e30, tenants_m12: -4}}
            soc2: {status: roadmap, month: 2027-13}
            """
        let found = faults(text)
        #expect(
            found.map(\.mark.line) == [3, 4, 6, 7, 8, 9, 11, 11, 12].sorted() || found.count >= 9, "\(found)")
        let lines = found.map { $0.text(file: "company.yaml") }
        #expect(
            lines.contains {
                $0.hasPrefix("company.yaml:8:3: unknown key \"lastround\", because")
                    && $0.hasSuffix("did you mean \"last_round\"?")
            })
        #expect(lines.contains { $0.hasPrefix("company.yaml:7:10: ") && $0.hasSuffix("write series-a") })
        #expect(lines.contains { $0.hasPrefix("company.yaml:6:12: ") && $0.contains("1990") })
        #expect(found.allSatisfy { !$0.reason.isEmpty && !$0.fix.isEmpty })
    }

    @Test(
        "dates before 1990 and after 2100, negative and huge numbers are refused",
        arguments: [
            ("company", "  last_round: 1989-12"), ("company", "  last_round: 2101-01"),
            ("stack", "  monthly_usd_m12: -1"),
            ("stack", "  monthly_usd_m12: 1e30"), ("stack", "  drivers: {vcpu: -1}"),
            ("stack", "  drivers: {vcpu: 1e30}"),
            ("stack", "  drivers: {vcpus: 1}"), ("more", "timing: {date: 2150-01-01}"),
            ("more", "bedrock: {pattern: copilot, requests_per_month: 99999999999999999999}"),
            (
                "more",
                "credits: [{id: a, kind: activate, amount: 1, starts: 2026-02-01, expires: 2026-01-01}]"
            ),
            ("more", "workloads: [{id: a, kind: base-platform}, {id: a, kind: generative-ai}]"),
            ("hosting", "  aws_account: {plan: paid, id: \"12345\"}"),
            ("hosting", "  aws_account: {plan: paid, id: 12345678901x}"),
        ])
    func bounds(section: String, line: String) {
        let text =
            switch section {
            case "company": minimalCompany(company: line)
            case "hosting": minimalCompany(hosting: line)
            case "stack": minimalCompany(stack: line)
            default: minimalCompany(more: line)
            }
        let found = faults(text)
        #expect(found.count == 1, "\(found.map { $0.text(file: "f") })")
    }

    @Test("what no company means is refused")
    func sense() {
        #expect(faults(minimalCompany(stage: "bootstrapped", company: "  last_round: 2026-01")).count == 1)
        #expect(
            faults(
                minimalCompany(tenancy: "{model: bridge, tenants_now: 1, tenants_m12: 4, isolated_m12: 5}")
            ).count == 1)
    }

    @Test("a platform beside none, and more left than awarded, are refused")
    func contradictions() {
        #expect(faults(minimalCompany().replacing("now: [aws]", with: "now: [aws, none]")).count == 1)
        let credit = "  prior_credits: [{program: activate, amount: 5, remaining: 9}]"
        #expect(faults(minimalCompany(company: credit)).count == 1)
    }

    @Test("a place is found by its path, or the group above it")
    func marks() throws {
        let file = try example("revenue-ops-series-a")
        #expect(file.mark(of: "company.founded").line > 1)
        #expect(file.mark(of: "company.vouch[0].name").line > file.mark(of: "company.vouch").line - 1)
        #expect(file.mark(of: "company.nothing") == file.mark(of: "company"))
        #expect(file.states("soc2.month") && !file.states("soc2.nothing"))
    }

    @Test("random files of the schema are read, and their bytes cut short never trap")
    func random() throws {
        for seed in 0..<150 as Range<UInt64> {
            let random = RandomCompany(seed: seed)
            #expect(
                faults(random.text).isEmpty, "seed \(seed): \(faults(random.text).map { $0.text(file: "f") })"
            )
            let bytes = Array(random.text.utf8)
            var generator = SeededGenerator(seed)
            _ = faults(Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &generator))))
            var flipped = bytes
            for _ in 0..<5 {
                flipped[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
                    in: 0...255, using: &generator)
            }
            _ = faults(flipped)
        }
    }
}

@Suite("The JSON Schema")
struct JSONSchemaTests {
    /// Validates files with Python's jsonschema; prints `name: ok` or `name: fault` for each.
    private func validate(_ files: [String]) throws -> [String] {
        let scratch = try Scratch()
        let schema = try scratch.write(companyJSONSchema().pretty, "schema.json")
        let script = """
            import json, sys, yaml, jsonschema
            schema = json.load(open(sys.argv[1]))
            jsonschema.Draft202012Validator.check_schema(schema)
            validator = jsonschema.Draft202012Validator(schema)
            class Loader(yaml.SafeLoader): pass
            Loader.yaml_implicit_resolvers = {
                k: [(t, r) for t, r in v if t not in ("tag:yaml.org,2002:timestamp",)]
                for k, v in yaml.SafeLoader.yaml_implicit_resolvers.items()}
            for path in sys.argv[2:]:
                faults = list(validator.iter_errors(yaml.load(open(path), Loader=Loader)))
                print("ok" if not faults else faults[0].message)
            """
        let result = try run(Repository.python, ["-c", script, schema] + files)
        #expect(result.status == 0, "\(result.errors)")
        return result.output.split(separator: "\n").map(String.init)
    }

    @Test("jsonschema accepts every example and every random company")
    func accepts() throws {
        let scratch = try Scratch()
        var files = Repository.exampleNames.map(Repository.examplePath)
        for seed in 0..<40 as Range<UInt64> {
            files.append(try scratch.write(RandomCompany(seed: seed).text, "r\(seed).yaml"))
        }
        let answers = try validate(files)
        #expect(answers.count == files.count)
        #expect(answers.allSatisfy { $0 == "ok" }, "\(answers.filter { $0 != "ok" })")
    }

    @Test("jsonschema refuses what the decoder refuses")
    func refuses() throws {
        let scratch = try Scratch()
        let bad = [
            minimalCompany(stage: "series-z"), minimalCompany(company: "  unknown: 1"),
            minimalCompany(tenancy: "{model: pool, tenants_now: -1, tenants_m12: 4}"),
            minimalCompany(stack: "  monthly_usd_m12: -1"),
            minimalCompany(more: "timing: {date: 2150-01-01}"),
            minimalCompany(more: "soc2: {type: II}"), minimalCompany(more: "bedrock: {pattern: chat}"),
        ]
        for text in bad { #expect(!faults(text).isEmpty) }
        let files = try bad.enumerated().map { try scratch.write($0.element, "b\($0.offset).yaml") }
        #expect(try validate(files).allSatisfy { $0 != "ok" })
    }
}

@Suite("The intake")
struct IntakeTests {
    private func question(_ path: String) throws -> Question {
        try #require(Question.all.first { $0.path == path })
    }

    @Test("the template is a file that lacks only what is required")
    func template() {
        let found = faults(CompanyDraft.template())
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { $0.problem.contains("missing") }, "\(found.map { $0.text(file: "t") })")
    }

    @Test("asks 20 topics, each with a field of the schema, and marks the required ones")
    func topics() throws {
        #expect(Set(Question.all.map(\.number)) == Set(1...20))
        #expect(Question.all.map(\.number) == Question.all.map(\.number).sorted())
        var draft = try CompanyDraft(CompanyDraft.template())
        for question in Question.all {
            if let choices = question.choices { #expect(!choices.isEmpty) }
            // A text may be anything; whatever it is, the draft stays a file that can be read.
            try? draft.set(question, to: "§ ]{: #\n\"")
            _ = try CompanyDraft(draft.bytes)
        }
    }

    @Test("answers make a file that plans, keep the comments, and end the interview")
    func interview() throws {
        var draft = try CompanyDraft(CompanyDraft.template())
        let answers = [
            "company.email": "cto@acme.example", "company.website": "acme.example", "company.country": "us",
            "company.founded": "2022", "company.stage": "4", "company.vouch": "vc",
            "company.vouch[0].invite": "yes",
            "company.prior_credits": "none", "hosting.now": "heroku, 1", "hosting.monthly_usd": "$3,200",
            "product.summary": "B2B SaaS for #1 teams: it \"closes\" books", "stack.tenancy.tenants_now": "3",
            "stack.tenancy.tenants_m12": "9", "soc2.status": "roadmap", "soc2.month": "2027-03",
            "bedrock.pattern": "sales-research", "bedrock.evaluation.items": "400",
            "bedrock.evaluation.metric": "precision",
            "timing.date": "2027-03-01",
        ]
        var previous: Int?
        var asked = 0
        while let index = Question.next(in: draft, after: previous) {
            let question = Question.all[index]
            if let answer = answers[question.path] ?? question.fallback {
                try draft.set(question, to: answer)
            }
            previous = index
            asked += 1
            try #require(asked < 100)
        }
        let company = try CompanyFile(draft.bytes).company
        #expect(company.stage == .seriesA)
        #expect(company.country == "US")
        #expect(company.hosting.now == [.heroku, .aws])
        #expect(company.hosting.monthly == Money(dollars: 3_200))
        #expect(company.vouches.first?.hasInvite ?? false)
        #expect(company.summary == "B2B SaaS for #1 teams: it \"closes\" books")
        #expect(company.bedrock?.evaluation?.items == 400)
        #expect(company.soc2?.month?.text == "2027-03")
        let text = String(decoding: draft.bytes, as: UTF8.self)
        #expect(text.contains("# CloudRoute company file."))
        #expect(text.contains("# Work e-mail, best at the website's domain. Required."))
    }

    @Test("goes on where it stopped, and comes back to what is required")
    func resumes() throws {
        var draft = try CompanyDraft(CompanyDraft.template())
        #expect(Question.next(in: draft, after: nil) == 0)
        for (path, answer) in [
            ("company.email", "a@acme.example"), ("company.website", "acme.example"),
            ("company.country", "DE"),
            ("company.founded", "2022"), ("company.stage", "bootstrapped"), ("hosting.now", "none"),
            ("product.summary", "B2B SaaS for bakers that plans dough."), ("stack.tenancy.model", "pool"),
            ("stack.tenancy.tenants_now", "1"), ("stack.tenancy.tenants_m12", "2"),
        ] {
            try draft.set(try question(path), to: answer)
        }
        let next = try #require(Question.next(in: draft, after: nil))
        #expect(Question.all[next].path == "stack.size")
        #expect(draft.value("company.state") == nil)
    }

    @Test("an answer that does not fit leaves the draft as it was")
    func refuses() throws {
        var draft = try CompanyDraft(CompanyDraft.template())
        let before = draft.bytes
        for (path, answer) in [
            ("company.founded", "1066"), ("company.email", "nobody"), ("stack.tenancy.tenants_now", "1e30"),
            ("company.stage", "9"),
        ] {
            let question = try question(path)
            #expect(throws: Diagnostics.self) { try draft.set(question, to: answer) }
        }
        #expect(draft.bytes == before)
    }
}
