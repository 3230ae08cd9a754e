import Foundation
import RulePacks
import StructuredText
import TestSupport
import Testing
import Units

/// Loads the rule data of the repository, with one file's text changed.
private func load(changing file: String, _ change: (String) -> String) -> Result<RuleBook, RuleDataError> {
    Result { () throws(RuleDataError) in
        try RuleBook.load { (path) throws(RuleDataError) in
            guard let bytes = try? Repository.bytes("\(Repository.root)/Data/\(path)") else {
                throw RuleDataError(file: path, diagnostics: [])
            }
            guard path == file else { return bytes }
            return Array(change(String(decoding: bytes, as: UTF8.self)).utf8)
        }
    }
}

private func faults(changing file: String, _ change: (String) -> String) -> [Diagnostic] {
    switch load(changing: file, change) {
    case .success: []
    case .failure(let error): error.diagnostics
    }
}

/// A document without the places of its parts.
private func shape(of node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let text, let quoted): "\(quoted) \(text.debugDescription)"
    case .sequence(let items): "[\(items.map(shape).joined(separator: ", "))]"
    case .mapping(let pairs):
        "{\(pairs.map { "\($0.key.debugDescription): \(shape(of: $0.value))" }.joined(separator: ", "))}"
    }
}

@Suite("The rule data")
struct RuleDataTests {
    private static let packs = ["packs/market-2026.yaml", "packs/aws-published-2026-11.yaml"]

    @Test("loads without a fault, and the embedded copy is the same")
    func loads() throws {
        let fresh = try load(changing: "") { $0 }.get()
        #expect(fresh.ruleIDs == book.ruleIDs)
        let files = try #require(
            FileManager.default.enumerator(atPath: "\(Repository.root)/Data")?.allObjects as? [String])
        let known = files.filter { RuleBook.embeddedDocument($0) != nil }
        #expect(known.count == 12)
        for path in known {
            let read = try parseYAML(
                try Repository.bytes("\(Repository.root)/Data/\(path)"),
                limits: ParseLimits(bytes: 1 << 22, depth: 16, nodes: 200_000))
            #expect(try shape(of: read) == shape(of: #require(RuleBook.embeddedDocument(path))), "\(path)")
        }
        let result = try run("\(Repository.root)/scripts/embed-data", ["--check"], in: Repository.root)
        #expect(result.status == 0, "\(result.errors)")
    }

    @Test("every figure and every rule has a source with a date")
    func everythingSourced() {
        for pack in book.packs {
            for track in pack.tracks {
                #expect(!track.sources.isEmpty && !track.decision.sources.isEmpty)
                #expect(!track.validityMonths.sources.isEmpty && !track.founderMinutes.sources.isEmpty)
                for gate in track.gates { #expect(!gate.sources.isEmpty, "\(gate.id)") }
                for band in track.bands { #expect(!band.sources.isEmpty, "\(band.id)") }
            }
            for lever in pack.levers { #expect(!lever.sources.isEmpty) }
        }
        for question in book.review.questions { #expect(!question.sources.isEmpty, "\(question.id)") }
        for conflict in book.conflicts { #expect(!conflict.sources.isEmpty, "\(conflict.id)") }
        for price in book.prices { #expect(!price.source.isEmpty && !price.asOf.isEmpty, "\(price.id)") }
    }

    @Test(
        "no source can be taken away from a rule",
        arguments: packs + ["reviewer.yaml", "conflicts.yaml", "catalog.yaml"])
    func noFactWithoutSource(file: String) throws {
        let text = String(decoding: try Repository.bytes("\(Repository.root)/Data/\(file)"), as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let places = lines.indices.filter { lines[$0].contains("source: [") }
        #expect(places.count > 10)
        for (turn, place) in places.enumerated() where turn % max(1, places.count / 12) == 0 {
            let line = lines[place].replacing(#/,? *source: \[[^\]]*\]/#, with: "")
            var changed = lines
            changed[place] = line[...]
            let found = faults(changing: file) { _ in changed.joined(separator: "\n") }
            #expect(!found.isEmpty, "line \(place + 1) was accepted: \(line)")
        }
    }

    @Test("a source that is not listed is refused with the nearest name")
    func unknownSource() {
        let found = faults(changing: "packs/market-2026.yaml") {
            $0.replacing("source: [seed]", with: "source: [sead]")
        }
        #expect(found.first?.fix == "did you mean \"seed\"?")
    }

    @Test("misspelled facts, operators, tracks and keys are refused")
    func misspellings() throws {
        for (from, to) in [
            ("fact: incorporated", "fact: incorporatedd"), ("at-most:", "atmost:"),
            ("lane: activate", "lane: nowhere"),
            ("otherwise: notYet", "otherwise: maybe"), ("id: activate-founders", "id: activate-finders"),
            ("unit: calendar", "unit: lunar"), ("counts: largest", "counts: all"),
            ("floor: 5000", "floor: many"),
            ("expected: 1000, ceiling: 1000", "expected: 1000, ceiling: 10"), ("because:", "becuase:"),
        ] {
            let found = faults(changing: "packs/market-2026.yaml") { $0.replacing(from, with: to) }
            #expect(!found.isEmpty, "\(to) was accepted")
            // Each fault is told at a line that was changed.
            let changed = String(
                decoding: try Repository.bytes("\(Repository.root)/Data/packs/market-2026.yaml"),
                as: UTF8.self
            ).replacing(from, with: to).split(separator: "\n", omittingEmptySubsequences: false)
            #expect(
                found.contains { changed[$0.mark.line - 1].contains(to) },
                "\(to): told at \(found.map(\.mark.line))")
        }
    }

    @Test("holds every track, conflict, contradiction and question of the field")
    func complete() {
        for pack in book.packs {
            #expect(Set(pack.tracks.map(\.id)) == Set(TrackID.allCases), "\(pack.id)")
        }
        let ids = Set(book.ruleIDs)
        for number in 1...10 { #expect(ids.contains("K\(number)")) }
        for number in 1...20 { #expect(ids.contains("S\(number)")) }
        for number in Array(1...14) + Array(20...30) {
            #expect(ids.contains(number < 10 ? "D0\(number)" : "D\(number)"))
        }
        for pack in book.packs {
            for track in pack.tracks {
                for question in track.reviewerQuestions { #expect(ids.contains(question), "\(question)") }
            }
        }
    }

    @Test("an explanation gives the rule's words and where they were read")
    func explains() throws {
        for id in ["K1", "S5", "D20", "portfolio-vc.series-a", "activate-founders", "lane.activate", "A2"] {
            let found = book.explanations(of: id)
            #expect(!found.isEmpty && found.allSatisfy { !$0.sources.isEmpty }, "\(id)")
        }
        #expect(book.explanations(of: "K1").first?.text.contains { $0.hasPrefix("AWS:") } ?? false)
        #expect(book.explanations(of: "no-such").isEmpty)
        #expect(book.explanations(of: "activate-portfolio-vc").count == 2)
    }
}

@Suite("A pack of one's own")
struct UserPackTests {
    @Test("replaces a track by its id, keeps the rest, and may bring its sources")
    func extends() throws {
        let text = """
            pack: ours
            extends: market-2026
            name: Our experience
            kind: market
            asOf: 2026-11-20
            sources:
              - {id: crm, kind: market, asOf: 2026-11-20, title: "Our filings"}
            source: [crm]
            tracks:
              - id: bedrock-poc
                name: Bedrock proof of concept
                lane: bedrock
                files: partner
                funds: generative-ai
                about: As we saw it.
                source: [crm]
                founder-minutes: {value: 20, source: [crm]}
                decision: {low: 14, high: 21, unit: calendar, source: [crm]}
                validity: {low: 12, high: 12, source: [crm]}
                filing-day: {value: 7, source: [crm]}
                gates:
                  - {id: poc.feature, require: [{fact: genai-planned, is: true}], otherwise: notYet, because: "a feature", change: "plan one", source: [crm]}
                award:
                  bands:
                    - {id: poc.ours, floor: 11000, expected: 12000, ceiling: 13000, text: "as seen", source: [crm]}
            """
        let mine = try book.adding(userPack: Array(text.utf8), file: "ours.yaml")
        #expect(mine.packs.map(\.id) == ["market-2026", "aws-published-2026-11", "ours"])
        let pack = try #require(mine.pack("ours"))
        #expect(pack.track(.bedrockPOC)?.bands.first?.range.expected == Money(dollars: 12_000))
        #expect(
            pack.track(.activateFounders)?.bands.count == book.packs[0].track(.activateFounders)?.bands.count)
        #expect(mine.explanations(of: "crm").count == 1)
        let again = try mine.adding(userPack: Array(text.utf8), file: "ours.yaml")
        #expect(again.packs.count == 3)
    }

    @Test(
        "is refused with its faults when it is not whole",
        arguments: [
            "pack: x", "extends: nowhere\npack: y", "[1]", "pack: {a: 1}", "tracks: 3",
            "pack: z\nextends: market-2026\nname: Z\nkind: market\nasOf: 2026-11-20\nsource: [nobody]",
        ])
    func refuses(text: String) {
        #expect(throws: RuleDataError.self) { try book.adding(userPack: Array(text.utf8), file: "bad.yaml") }
    }
}

@Suite("Conditions over facts")
struct ConditionTests {
    private func facts(_ pairs: [(Fact, FactValue)]) -> Facts {
        var facts = Facts()
        for (fact, value) in pairs { facts[fact] = value }
        return facts
    }

    @Test("what the file does not tell is neither true nor false")
    func unknownStaysUnknown() {
        let age = Condition(.companyAge, .atMost(10))
        #expect(age.holds(Facts()) == nil)
        #expect(age.holds(facts([(.companyAge, .number(10))])) == true)
        #expect(age.holds(facts([(.companyAge, .number(11))])) == false)
    }

    @Test("several conditions hold together; one false outweighs what is unknown")
    func together() {
        let both = [Condition(.companyAge, .atMost(10)), Condition(.anyVouch, .flag(true))]
        #expect(both.hold(facts([(.anyVouch, .flag(false))])) == false)
        #expect(both.hold(facts([(.anyVouch, .flag(true))])) == nil)
        #expect(both.hold(facts([(.anyVouch, .flag(true)), (.companyAge, .number(1))])) == true)
        #expect([Condition]().hold(Facts()) == true)
    }
}

@Suite("Prices")
struct PriceTests {
    @Test("free units come first, then each tier's part at its own price")
    func tiers() throws {
        let tiered = try #require(book.prices.first { $0.tiers.count > 1 && $0.tiers[0].upTo != nil })
        let first = try #require(tiered.tiers[0].upTo)
        let beyond = first.plus(Quantity(1_000))
        let free = tiered.freeUnits
        let expected = tiered.tiers[0].price * first + tiered.tiers[1].price * Quantity(1_000)
        #expect(tiered.cost(of: beyond, freeTier: false) == expected)
        #expect(tiered.cost(of: .zero).isZero)
        if free > .zero { #expect(tiered.cost(of: free).isZero) }
    }

    @Test("a cost never falls when usage grows, for any price")
    func monotone() {
        for price in book.prices {
            var last = Money.zero
            for exponent in 0...14 {
                let cost = price.cost(of: Quantity(millionths: Int64(pow(10, Double(exponent)))))
                #expect(cost >= last, "\(price.id)")
                last = cost
            }
            #expect(price.cost(of: .maximum) >= last)
        }
    }
}
