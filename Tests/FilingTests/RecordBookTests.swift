import Company
import Dossiers
import Filings
import Foundation
import Planning
import RulePacks
import Spend
import StructuredText
import TestSupport
import Testing
import Units

@testable import FilingRecords

/// Ten companies of different kinds, and the records that a partner would send for them.
///
/// They lie in docs/records and are read before they are committed. CLOUDROUTE_UPDATE_GOLDEN=1 writes them anew.
@Suite("The book of records") struct RecordBookTests {
    private static let names = [
        "01-invoice-fintech", "02-clinic-scheduling", "03-legal-search-ai", "04-warehouse-gcp",
        "05-school-india",
        "06-security-scanner", "07-support-deflection", "08-construction-render", "09-grid-analytics",
        "10-hotel-summaries",
    ]

    private func company(_ name: String) throws -> CompanyFile {
        try CompanyFile(Repository.bytes("\(Repository.root)/Tests/Fixtures/records/\(name).yaml"))
    }

    private func records(_ file: CompanyFile) throws -> [FilingRecord] {
        let plan = Planner(book).plan(file.company, asOf: try #require(Day("2026-11-29")))
        let eligible = (plan.packs.first?.tracks ?? []).filter { $0.verdict == .eligible }.map(\.track.id)
        return try Channels.embedded.channels.filter { $0.isPartnerFiled && eligible.contains($0.track) }.map
        {
            try FilingRecord($0.track, plan, file, over: nil)
        }
    }

    private func page(_ file: CompanyFile, _ records: [FilingRecord]) -> String {
        var out = "# \(file.company.name)\n\n\(file.company.summary)\n"
        for record in records {
            out += "\n## \(record.track.track.name)\n\n"
            for question in record.questions {
                out += "Not sent before this is answered: `\(question.field)`. \(question.text)\n\n"
            }
            out += "Business problem, sentence by sentence:\n\n"
            for sentence in record.sentences {
                out +=
                    "- \(sentence.text) *(\(sentence.inputs.isEmpty ? "-" : sentence.inputs.joined(separator: ", ")))*\n"
            }
            out += "\n| field | value | from |\n|---|---|---|\n"
            for field in record.fields where field.path != "Project.CustomerBusinessProblem" {
                out += "| \(field.path) | \(field.value.text ?? field.value.compact) | \(field.origin) |\n"
            }
            out += "| AwsProducts | \(record.products.joined(separator: ", ")) | plan: the itemization |\n"
        }
        return out
    }

    @Test("is what the records are today", arguments: names)
    func golden(name: String) throws {
        let file = try company(name)
        let text = page(file, try records(file))
        let path = Repository.root + "/docs/records/\(name).md"
        if ProcessInfo.processInfo.environment["CLOUDROUTE_UPDATE_GOLDEN"] != nil {
            try FileManager.default.createDirectory(
                atPath: Repository.root + "/docs/records", withIntermediateDirectories: true)
            try text.write(toFile: path, atomically: true, encoding: .utf8)
        }
        #expect(text == (try? String(contentsOfFile: path, encoding: .utf8)), "docs/records/\(name).md")
    }

    @Test(
        "each record stands on stated sentences, names its own products, and declares no dollar twice",
        arguments: names)
    func laws(name: String) throws {
        let file = try company(name)
        let records = try records(file)
        #expect(!records.isEmpty)
        let words = [
            "approved at", "verdict", "award", "downgraded", "market", "itemiz", "/Users", "Data/",
            "expected;", "credit router",
            "lower", "floor", "$25,000", "$155", "eligible", "TBD", "later", "undefined", "nil",
        ]
        for record in records {
            #expect(!record.sentences.isEmpty)
            for sentence in record.sentences { #expect(!sentence.inputs.isEmpty, "\(sentence.text)") }
            let stated = record.opportunity.compact
            for word in words { #expect(!stated.contains(word), "\(record.track.track.id): \(word)") }
            #expect(record.products.count <= 20)
            #expect(record.errors.allSatisfy { $0.code == "REQUIRED_FIELD_MISSING" }, "\(record.errors)")
        }
        // Over the applications that the plan files together, the forecast once.
        let plan = Planner(book).plan(file.company, asOf: try #require(Day("2026-11-29")))
        let filed = plan.filingOrder.map(\.track.id)
        let sums = records.filter { filed.contains($0.track.track.id) }.compactMap {
            $0.opportunity.at("Project", "ExpectedCustomerSpend")?.items.first?["Amount"]?.text
        }.compactMap { try? Money(parsing: $0) }
        let forecast = plan.spend.firstYearByLine.map { $0.total() }.total()
        #expect(
            sums.total()
                <= Money(attodollars: forecast.attodollars / 12 + Int128(sums.count) * 10_000_000_000_000_000)
        )
    }
}
