@testable import Documents
import Company
import Credits
import Foundation
import Planning
import RulePacks
import Spend
import StructuredText
import TestSupport
import Testing
import Units

@testable import Dossiers

private func dossier(_ name: String) throws -> Dossier {
    let file = try example(name)
    return Dossier(plan(file), file: file, book: book)
}

private func text(_ file: DocumentFile) -> String { String(decoding: file.bytes, as: UTF8.self) }

@Suite("The dossier")
struct DossierTests {
    @Test(
        "is the same bytes for the same input, and holds the promised files",
        arguments: Repository.exampleNames)
    func pure(name: String) throws {
        let first = try dossier(name).files()
        let second = try dossier(name).files()
        #expect(first.map(\.path) == second.map(\.path))
        #expect(zip(first, second).allSatisfy { $0.bytes == $1.bytes })
        let paths = Set(first.map(\.path))
        for path in [
            "dossier.html", "reviewer.html", "plan.json", "spend.json", "timeline.ics",
            "tables/itemization.csv",
            "tables/spend-by-month.csv", "charts/spend.svg", "charts/burn-down.svg",
        ] {
            #expect(paths.contains(path))
        }
        let plan = plan(try example(name))
        for filing in plan.packs[0].filingOrder {
            #expect(paths.contains("applications/\(filing.track.id.rawValue).html"))
        }
    }

    @Test(
        "every sentence of an application comes from fields that the founder stated",
        arguments: Repository.exampleNames)
    func sentencesAreStated(name: String) throws {
        let file = try example(name)
        let plan = plan(file)
        for track in plan.packs[0].tracks {
            let narrative = Narrative(for: track, plan, file)
            #expect(narrative.sentences.count >= 4)
            for sentence in narrative.sentences {
                #expect(!sentence.inputs.isEmpty, "\(sentence.text)")
                #expect(sentence.inputs.allSatisfy(file.states), "\(sentence.inputs)")
            }
        }
    }

    @Test("applications differ by their workload: a text, services, and a part of the forecast that adds up")
    func applicationsDiffer() throws {
        let dossier = try dossier("revenue-ops-series-a")
        let plan = dossier.plan
        func text(_ track: TrackID) throws -> String {
            let share = try #require(dossier.shares.share(of: track))
            return Narrative(for: share.track, plan, dossier.file).text(.solution)
        }
        let (platform, soc2, poc) = (
            try text(.activatePortfolioVC), try text(.buildForStartups), try text(.bedrockPOC)
        )
        #expect(
            platform.contains("from Heroku") && !platform.contains("SOC 2") && !platform.contains("Bedrock"))
        #expect(soc2.contains("CloudTrail") && !soc2.contains("Bedrock") && !soc2.contains("Heroku"))
        #expect(poc.contains("account briefs") && !poc.contains("SOC 2") && !poc.contains("Heroku"))
        // One service has one amount: what the file states is what the forecast and the application hold.
        let config = plan.spend.lines.filter { $0.service.id == "config" }.map(\.month12).total()
        #expect(config.decimalString == "40.00")
    }

    @Test("over all applications each month's forecast is declared once, over random companies")
    func addsUp() throws {
        for seed in 2_000..<2_080 as Range<UInt64> {
            let plan = plan(try RandomCompany(seed: seed).file())
            let shares = ApplicationShares(plan)
            let month12 = shares.shares.map(\.month12).total() + shares.undeclared.month12
            #expect(month12.cents == plan.spend.total(month: 11).cents, "\(seed)")
            for share in shares.shares {
                #expect(share.rows.map(\.month12).total() == share.month12, "\(seed) \(share.track.track.id)")
                #expect(share.month12 >= .zero && share.monthly >= .zero)
            }
        }
    }

    @Test(
        "nothing of the founder's own copy reaches what is handed to AWS",
        arguments: Repository.exampleNames)
    func nothingInternal(name: String) throws {
        let dossier = try dossier(name)
        let internals = [
            "verdict", "data-inputs", "market 2026", "[seed", "C12", "expected", "workloads[",
            "product.use_case",
            "stack.", "hosting.", "$25K", "not described", "award", "credit router",
        ]
        for file in dossier.files()
        where file.path.hasPrefix("applications/") || file.path.hasPrefix("work-packages/") {
            let body = text(file).components(separatedBy: "<main>").last ?? ""
            for word in internals { #expect(!body.contains(word), "\(file.path): \(word)") }
        }
    }

    @Test("what runs on EKS is moved to EKS on every page", arguments: ["leaving-gcp"])
    func noContradiction(name: String) throws {
        for file in try dossier(name).files()
        where file.path.hasPrefix("applications/") || file.path.hasPrefix("work-packages/") {
            #expect(!text(file).contains("Fargate"), "\(file.path)")
        }
    }

    @Test("what eight answers leave open is asked for, not filled in")
    func asks() throws {
        let file = try companyFile(
            minimalCompany(stage: "series-a", more: "soc2: {status: roadmap}\nbedrock: {pattern: copilot}"))
        let plan = plan(file)
        let platform = Narrative(
            for: try #require(plan.packs[0].track(.activateFounders)), plan, file)
        let asked = Set(platform.questions.map(\.path))
        #expect(
            asked.isSuperset(of: [
                "company.name", "product.problem", "product.use_case", "stack.compute", "stack.database",
            ]))
        #expect(!platform.sentences.contains { $0.text.contains("fargate") })
        let poc = Narrative(for: try #require(plan.packs[0].track(.bedrockPOC)), plan, file)
        #expect(
            Set(poc.questions.map(\.path)).isSuperset(of: [
                "bedrock.surface", "bedrock.model", "bedrock.evaluation", "bedrock.requests_per_month",
            ]))
        let build = Narrative(
            for: try #require(plan.packs[0].track(.buildForStartups)), plan, file)
        #expect(build.questions.contains { $0.path == "workloads" })
        #expect(build.questions.contains { $0.path == "soc2.month" })
    }

    @Test("no markup of the founder's text reaches a page")
    func escapes() throws {
        let file = try companyFile(
            minimalCompany(
                company: "  name: \"<script>alert(1)</script> & Sons\"",
                summary: "B2B SaaS <img src=x onerror=y> for \\\"shops\\\""))
        for page in Dossier(plan(file), file: file, book: book).files()
        where page.path.hasSuffix(".html") || page.path.hasSuffix(".svg") {
            #expect(!text(page).contains("<script>alert"), "\(page.path)")
            #expect(!text(page).contains("<img src=x"), "\(page.path)")
        }
    }

    @Test(
        "pages are well-formed, titled, in one language, and their tables have heads",
        arguments: ["revenue-ops-series-a", "vague"])
    func pages(name: String) throws {
        let script = """
            import sys, html.parser
            void = {"meta", "link", "br", "hr", "img", "input", "col"}
            class Reader(html.parser.HTMLParser):
                def __init__(self):
                    super().__init__(); self.open = []; self.faults = []; self.seen = set()
                def handle_starttag(self, tag, attributes):
                    self.seen.add(tag)
                    if tag == "html" and not dict(attributes).get("lang"): self.faults.append("no lang")
                    if tag not in void: self.open.append(tag)
                def handle_startendtag(self, tag, attributes): self.seen.add(tag)
                def handle_endtag(self, tag):
                    if not self.open or self.open.pop() != tag: self.faults.append("</%s> at %s" % (tag, self.getpos()))
            for path in sys.argv[1:]:
                reader = Reader(); reader.feed(open(path).read()); reader.close()
                if reader.open: reader.faults.append("open: %s" % reader.open)
                for tag in ("title", "h1"):
                    if tag not in reader.seen: reader.faults.append("no " + tag)
                if "table" in reader.seen and not {"caption", "th"} <= reader.seen: reader.faults.append("bare table")
                print(path, reader.faults) if reader.faults else None
            """
        let scratch = try Scratch()
        let files = try dossier(name).files().filter { $0.path.hasSuffix(".html") }.enumerated().map {
            try scratch.write($0.element.bytes, "\($0.offset).html")
        }
        let result = try run(Repository.python, ["-c", script] + files)
        #expect(result.status == 0 && result.output.isEmpty, "\(result.output)\(result.errors)")
    }

    @Test("charts are XML, say in words what they show, and draw every series")
    func charts() throws {
        let files = try dossier("silo-30-customers").files().filter { $0.path.hasSuffix(".svg") }
        #expect(files.count == 8)
        for chart in files {
            let script = "import sys, xml.etree.ElementTree as e; e.fromstring(sys.stdin.buffer.read())"
            #expect(
                try run(Repository.python, ["-c", script], input: chart.bytes).status == 0, "\(chart.path)")
            #expect(
                text(chart).contains("<title") && text(chart).contains("<desc")
                    && text(chart).contains("role=\"img\""))
        }
    }

    @Test("the calendar is read by an iCalendar library, each filing and its expiry a day of its own")
    func calendar() throws {
        let scratch = try Scratch()
        let file = try #require(
            try dossier("revenue-ops-series-a").files().first { $0.path == "timeline.ics" })
        let path = try scratch.write(file.bytes, "timeline.ics")
        let script = """
            import sys, icalendar
            data = open(sys.argv[1], "rb").read()
            assert all(len(line) <= 75 for line in data.split(b"\\r\\n")), "long line"
            calendar = icalendar.Calendar.from_ical(data)
            events = calendar.walk("VEVENT")
            assert len({e["UID"] for e in events}) == len(events)
            for e in events: print(e["DTSTART"].dt.isoformat(), e["SUMMARY"])
            """
        let result = try run(Repository.python, ["-c", script, path])
        #expect(result.status == 0, "\(result.errors)")
        for filing in plan(try example("revenue-ops-series-a")).packs[0].filingOrder {
            #expect(result.output.contains(filing.file.text))
            #expect(result.output.contains(filing.expires.lowerBound.text))
        }
    }

    @Test("the tables are CSV that adds up to the forecast")
    func tables() throws {
        let scratch = try Scratch()
        let files = try dossier("revenue-ops-series-a").files()
        let path = try scratch.write(
            try #require(files.first { $0.path == "tables/itemization.csv" }).bytes, "i.csv")
        let script = """
            import csv, decimal, sys
            rows = list(csv.DictReader(open(sys.argv[1], newline="")))
            assert all(None not in row and None not in row.values() for row in rows)
            print(sum(decimal.Decimal(row["month 12"]) for row in rows))
            """
        let result = try run(Repository.python, ["-c", script, path])
        let sum = try Money(parsing: result.output.split(separator: "\n").first.map(String.init) ?? "")
        let total = plan(try example("revenue-ops-series-a")).spend.total(month: 11)
        #expect(max(sum - total, total - sum) < Money(dollars: 1))
    }

    @Test("the manifest's hashes are those that Python computes")
    func manifest() throws {
        let scratch = try Scratch()
        let dossier = try dossier("pre-revenue")
        let files = dossier.files()
        let manifest = Dossier.manifest(files, plan: dossier.plan, book: book, warnings: ["a warning"])
        #expect(manifest["warnings"]?.items == [.string("a warning")])
        let script = "import hashlib,sys; print(hashlib.sha256(open(sys.argv[1],'rb').read()).hexdigest())"
        for entry in manifest["files"]?.items ?? [] {
            let file = try #require(files.first { $0.path == entry["path"]?.string })
            let theirs = try run(Repository.python, ["-c", script, try scratch.write(file.bytes, "f")]).output
            #expect(theirs.hasPrefix(try #require(entry["sha256"]?.string)))
            #expect(entry["bytes"] == .integer(file.bytes.count))
        }
    }

    @Test("random companies make dossiers without a trap, each with a valid plan.json")
    func random() throws {
        for seed in 500..<530 as Range<UInt64> {
            let file = try RandomCompany(seed: seed).file()
            for document in Dossier(plan(file), file: file, book: book).files()
            where document.path.hasSuffix(".json") {
                let object = try JSONSerialization.jsonObject(with: Data(document.bytes)) as? [String: Any]
                for key in ["schema", "asOf", "rulePacks", "warnings"] { #expect(object?[key] != nil) }
            }
        }
    }
}

@Suite("The plan as JSON")
struct PlanJSONTests {
    @Test("has the keys of the contract, and money as decimal strings")
    func contract() throws {
        let document = PlanDocument.plan(plan(try example("revenue-ops-series-a")), book: book)
        let pack = try #require(document["packs"]?.items.first)
        for key in ["floor", "expected", "ceiling"] {
            #expect(pack["stack"]?[key]?.string?.contains(#/^\d+\.\d\d$/#) ?? false)
        }
        let track = try #require(pack["tracks"]?.items.first)
        for key in ["id", "lane", "verdict", "floor", "expected", "ceiling", "reasons", "whyNot"] {
            #expect(track[key] != nil, "\(key)")
        }
        let reason = try #require(track["reasons"]?.items.first)
        for key in ["rule", "source", "asOf", "text"] { #expect(reason[key] != nil, "\(key)") }
        let filing = try #require(pack["filingOrder"]?.items.first)
        for key in ["track", "file", "decisionEarliest", "decisionLatest"] {
            #expect(filing[key] != nil, "\(key)")
        }
        for key in ["month1", "month12", "byService"] { #expect(document["spend"]?[key] != nil, "\(key)") }
        for model in ["pool", "silo", "bridge", "hybrid"] {
            #expect(document["runway"]?[model]?["months"] != nil)
        }
        for key in ["levers", "differences", "schema", "asOf", "rulePacks", "warnings"] {
            #expect(document[key] != nil, "\(key)")
        }
        let spend = PlanDocument.spend(plan(try example("revenue-ops-series-a")), book: book)
        let item = try #require(spend["items"]?.items.first)
        for key in [
            "service", "role", "workload", "driver", "unit", "quantity", "unitPrice", "priceSource", "month1",
            "month12", "coverage",
        ] {
            #expect(item[key] != nil, "\(key)")
        }
    }

    @Test("runway, comparison, alerts, schedule, budget and packs are documents of the contract")
    func others() throws {
        let plan = plan(try example("revenue-ops-series-a"))
        let basis = try #require(plan.runwayBasis())
        let spread = basis.spread(paths: 200, seed: 1)
        let line = try #require(basis.lines.first)
        let schedule = schedule(basis.bills[0], with: basis.grants)
        let documents = [
            PlanDocument.runway(plan, line, spread, basis: basis, seed: 1, book: book),
            PlanDocument.comparison(plan, spread, seed: 1, book: book),
            PlanDocument.alerts(plan, alerts(line, asOf: goldenDay), book: book),
            PlanDocument.schedule(
                schedule, Planner(book).filingSchedule(plan, basis.bills[0]),
                names: ScheduleNames(accounts: ["a"], services: []), asOf: goldenDay, rulePacks: [],
                warnings: []),
        ]
        for document in documents {
            for key in ["schema", "asOf", "rulePacks", "warnings"] { #expect(document[key] != nil, "\(key)") }
            #expect(try JSONSerialization.jsonObject(with: Data(document.pretty.utf8)) is [String: Any])
        }
        for key in ["awsOrder", "best", "bound"] {
            #expect(documents[3][key]?["wasted"]?.string != nil && documents[3][key]?["cash"]?.string != nil)
        }
        #expect(PlanDocument.budget(plan, line)["Budget"]?["CostTypes"]?["IncludeCredit"] == .bool(false))
        for pack in book.packs {
            let document = PlanDocument.pack(pack)
            #expect(document["tracks"]?.items.count == pack.tracks.count)
            #expect(document["tracks"]?.items.allSatisfy { !($0["sources"]?.items.isEmpty ?? true) } ?? false)
        }
    }

    @Test("is the same bytes for the same input, over random companies")
    func pure() throws {
        for seed in 700..<740 as Range<UInt64> {
            let file = try RandomCompany(seed: seed).file()
            #expect(
                PlanDocument.plan(plan(file), book: book).pretty
                    == PlanDocument.plan(plan(file), book: book).pretty)
        }
    }
}

@Suite("The reviewer's reading")
struct ReviewersReadingTests {
    private func rules(_ text: String) throws -> Set<String> {
        let file = try companyFile(text)
        return Set(reviewersReading(plan(file), file: file, book: book).map(\.question.id))
    }

    @Test("the vague application raises what a reviewer would ask, with place, cost, source and fix")
    func vague() throws {
        let file = try example("vague")
        let findings = reviewersReading(plan(file), file: file, book: book)
        #expect(findings.count >= 8)
        #expect(
            findings.allSatisfy {
                $0.mark.line >= 1 && !$0.question.cost.isEmpty && !$0.question.fix.isEmpty
                    && !$0.question.sources.isEmpty
            })
        #expect(findings.map(\.question.severity) == findings.map(\.question.severity).sorted(by: >))
    }

    @Test("a good application raises few questions and no error")
    func good() throws {
        let file = try example("revenue-ops-series-a")
        let findings = reviewersReading(plan(file), file: file, book: book)
        #expect(!findings.contains { $0.question.severity == .error }, "\(findings.map(\.question.id))")
    }

    /// Each of the issues a reviewer looks for, as the change of a file that raises it.
    @Test(
        "each question of the list can be raised by a file, and is not raised by the file without the fault")
    func eachQuestion() throws {
        let vouch = "  last_round: 2026-05\n  vouch: [{kind: vc, activate_provider: true, invite: true}]"
        let clean = minimalCompany(stage: "series-a", company: vouch, hosting: "  aws_account: {plan: paid}")
        let none = try rules(clean)
        let faulty: [(what: String, text: String)] = [
            (
                "vague services",
                minimalCompany(
                    stage: "series-a", company: vouch, hosting: "  aws_account: {plan: paid}",
                    summary: "An AI-powered platform that uses various AWS services.")
            ),
            ("free mail", clean.replacing("cto@company.example", with: "cto@gmail.com")),
            ("other domain", clean.replacing("cto@company.example", with: "cto@other.example")),
            ("old company", clean.replacing("founded: 2023", with: "founded: 2012")),
            ("old round", clean.replacing("last_round: 2026-05", with: "last_round: 2024-01")),
            ("free plan", clean.replacing("plan: paid", with: "plan: free")),
            ("suspended", clean.replacing("{plan: paid}", with: "{plan: paid, suspended: true}")),
            ("China", clean.replacing("{plan: paid}", with: "{plan: paid, partition: china}")),
            (
                "shared account",
                clean.replacing("{plan: paid}", with: "{plan: paid, shared_with_other_startup: true}")
            ),
            (
                "placeholder site",
                clean.replacing("https://company.example", with: "https://company.wixsite.com")
            ),
            ("no evaluation", clean + "\nbedrock: {pattern: copilot, surface: inbox, model: haiku-class}"),
            (
                "no surface",
                clean + "\nbedrock: {pattern: other, model: haiku-class, evaluation: {items: 9, metric: m}}"
            ),
            (
                "no model",
                clean + "\nbedrock: {pattern: copilot, surface: inbox, evaluation: {items: 9, metric: m}}"
            ),
            ("SOC 2 without a date", clean + "\nsoc2: {status: roadmap}"),
            (
                "Marketplace on credits",
                minimalCompany(stage: "series-a", company: vouch, stack: "  marketplace_monthly_usd: 500")
            ),
            (
                "upfront fees",
                minimalCompany(stage: "series-a", company: vouch, stack: "  upfront_commitment: true")
            ),
            (
                "implausibly high",
                minimalCompany(
                    stage: "series-a", company: vouch, stack: "  size: starter\n  monthly_usd_m12: 90000")
            ),
            (
                "implausibly low",
                minimalCompany(
                    stage: "series-a", company: vouch, stack: "  size: larger\n  monthly_usd_m12: 90")
            ),
            (
                "same workload twice",
                clean
                    + "\nworkloads: [{id: w, kind: generative-ai, tracks: [bedrock-poc, build-for-startups]}]"
            ),
            (
                "CloudWatch forgotten",
                clean
                    + "\nworkloads: [{id: w, kind: soc2-scaffolding, services: [{service: AWS Config, monthly_usd: 9}]}]"
            ),
            (
                "competitor",
                clean.replacing("stage: series-a", with: "stage: series-a\n  competes_with_aws: true")
            ),
            (
                "open application",
                clean.replacing(
                    "stage: series-a", with: "stage: series-a\n  open_applications: [activate-founders]")
            ),
            (
                "held",
                clean.replacing(
                    "stage: series-a",
                    with: "stage: series-a\n  prior_credits: [{program: activate, amount: 100000}]")
            ),
        ]
        var raised: Set<String> = []
        for (what, text) in faulty {
            let more = try rules(text).subtracting(none)
            #expect(!more.isEmpty, "\(what) raises no question")
            raised.formUnion(more)
        }
        #expect(raised.count >= 18, "\(raised.sorted())")
    }

    @Test("a free text is read with the place of the phrase")
    func freeText() throws {
        let findings = reviewersReading(
            ofText: "We build software.\nIt is an AI-powered platform.", book: book)
        #expect(findings.contains { $0.mark.line == 2 && $0.mark.column > 1 })
        #expect(
            reviewersReading(
                ofText: "Warehouse teams of 40 stores forecast stock by store and week on AWS Lambda.",
                book: book
            ).allSatisfy { $0.question.severity != .error })
    }

    @Test("SARIF, GitHub, JSON and text say the same findings", arguments: FindingFormat.allCases)
    func formats(format: FindingFormat) throws {
        let file = try example("vague")
        let findings = reviewersReading(plan(file), file: file, book: book)
        let out = document(of: findings, file: "a,b%:c.yaml", asOf: "2026-11-23", book: book, as: format)
        for finding in findings { #expect(out.contains(finding.question.id)) }
        switch format {
        case .sarif:
            let object = try JSONSerialization.jsonObject(with: Data(out.utf8)) as? [String: Any]
            #expect(object?["version"] as? String == "2.1.0")
            let run = (object?["runs"] as? [[String: Any]])?.first
            let driver = (run?["tool"] as? [String: Any])?["driver"] as? [String: Any]
            let ids = (driver?["rules"] as? [[String: Any]])?.compactMap { $0["id"] as? String } ?? []
            let results = try #require(run?["results"] as? [[String: Any]])
            #expect(results.count == findings.count)
            for result in results {
                #expect(ids.contains(result["ruleId"] as? String ?? ""))
                #expect(["note", "warning", "error"].contains(result["level"] as? String ?? ""))
            }
        case .github:
            let lines = out.split(separator: "\n")
            #expect(lines.count == findings.count)
            #expect(
                lines.allSatisfy {
                    $0.contains(#/^::(error|warning|notice) file=a%2Cb%25%3Ac.yaml,line=\d+,col=\d+/#)
                })
        case .json:
            let object = try JSONSerialization.jsonObject(with: Data(out.utf8)) as? [String: Any]
            let first = (object?["findings"] as? [[String: Any]])?.first
            for key in ["rule", "severity", "where", "text", "cost", "source", "fix"] {
                #expect(first?[key] != nil, "\(key)")
            }
        case .text:
            #expect(out.contains("a,b%:c.yaml:"))
        }
    }
}
