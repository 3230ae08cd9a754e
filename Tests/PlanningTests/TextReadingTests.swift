import RulePacks
import StructuredText
import TestSupport
import Testing

@testable import Planning

/// The reader is measured with labeled sentences, half of each kind, and says how well it does.
@Suite("Free texts, by what they do not say")
struct TextReadingTests {
    private struct Labeled {
        let text: String
        let isGood: Bool
    }

    private func sentences(_ kind: String) throws -> [YAMLNode] {
        let bytes = try Repository.bytes("\(Repository.root)/Tests/Fixtures/sentences.yaml")
        return try parseYAML(bytes, limits: ParseLimits(bytes: 1 << 20, depth: 8, nodes: 20_000))[kind]?.items
            ?? []
    }

    private func labeled(_ kind: String) throws -> [Labeled] {
        try sentences(kind).map { node in
            Labeled(text: try #require(node["text"]?.text), isGood: node["good"]?.text == "true")
        }
    }

    private func isVague(_ text: String) -> Bool {
        facts(aboutText: text, review: book.review)[.textVague] == .flag(true)
    }

    @Test("the guide's own good sentences pass, its bad ones do not")
    func page() throws {
        let all = try labeled("page")
        try #require(all.count >= 15)
        for sentence in all { #expect(isVague(sentence.text) != sentence.isGood, "\(sentence.text)") }
    }

    @Test("of sentences as founders write them, at least nine in ten are told apart")
    func written() throws {
        let all = try labeled("written")
        let (good, bad) = (all.filter(\.isGood), all.filter { !$0.isGood })
        try #require(good.count >= 40 && bad.count >= 40)
        let found = bad.filter { isVague($0.text) }
        let alarms = good.filter { isVague($0.text) }
        let precision = found.count * 1_000 / max(1, found.count + alarms.count)
        let recall = found.count * 1_000 / bad.count
        print("vague text: precision \(precision) ‰, recall \(recall) ‰ over \(all.count) sentences")
        #expect(precision >= 900, "\(alarms.map(\.text))")
        #expect(recall >= 900, "\(bad.filter { !isVague($0.text) }.map(\.text))")
    }

    @Test("what is not English is said to be unread, and nothing else is said of it")
    func languages() throws {
        for sentence in try sentences("languages") {
            let text = try #require(sentence["text"]?.text)
            let facts = facts(aboutText: text, review: book.review)
            #expect(facts[.textUnread] == .flag(true), "\(text)")
            for fact in [Fact.textVague, .textGeneric, .textLater] {
                #expect(facts[fact] == .unknown, "\(text)")
            }
        }
        for sentence in try labeled("page") + labeled("written") {
            #expect(
                facts(aboutText: sentence.text, review: book.review)[.textUnread] == .flag(false),
                "\(sentence.text)")
        }
    }

    @Test(
        "a decision put off counts where it is about the model or how it is judged",
        arguments: [
            ("We will figure out the eval methodology later.", true),
            ("Which model we use is TBD.", true),
            ("Banks upload payment files, reconciled later in the day.", false),
            ("Region TBD (Frankfurt or Zurich).", false),
            ("The assistant drafts answers. Invoices are paid later.", false),
        ])
    func later(text: String, isPutOff: Bool) {
        #expect(facts(aboutText: text, review: book.review)[.textLater] == .flag(isPutOff))
    }

    @Test(
        "texts of any length and script are read without a trap",
        arguments: [
            "", " ", "$", "7", "...", "\u{0301}", String(repeating: "9,", count: 5_000), "𝟙𝟚 users 🦷",
            "²³ GB",
        ])
    func extremes(text: String) {
        #expect(facts(aboutText: text, review: book.review)[.textUnread] != .unknown)
    }
}
