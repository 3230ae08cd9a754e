import Foundation
import StructuredText
import TestSupport
import Testing
import Units

@Suite("Reading YAML and JSON")
struct ParserTests {
    private func faults(_ text: String) -> [Diagnostic] { faults(Array(text.utf8)) }

    private func faults(_ bytes: [UInt8], _ limits: ParseLimits = .userFile) -> [Diagnostic] {
        do throws(Diagnostics) {
            _ = try parseYAML(bytes, limits: limits)
            return []
        } catch {
            return error.all
        }
    }

    @Test("says where and why a text cannot be read")
    func places() throws {
        let cases: [(text: String, line: Int, column: Int, problem: String)] = [
            ("a: [1, 2", 1, 9, "YAML cannot be read"), ("a: 1\n b: 2", 2, 3, "YAML cannot be read"),
            ("a: 1\na: 2", 2, 1, "\"a\" is given twice"), ("a: &x 1\nb: *x", 2, 4, "alias"),
            ("a: !!python/object 1", 1, 4, "tag"), ("a: 1\n---\nb: 2", 2, 1, "second document"),
            ("", 1, 1, "empty"), ("# only a comment\n", 1, 1, "empty"),
            ("[a, b]: 1", 1, 1, "key must be a word"),
            ("{\"a\": \"\\x\"}", 1, 10, "YAML cannot be read"), ("a: \t- b", 1, 1, ""),
        ]
        for (text, line, column, problem) in cases {
            let found = faults(text)
            guard !problem.isEmpty else { continue }
            let first = try #require(found.first, "\(text)")
            #expect(first.mark == Mark(line: line, column: column), "\(text): \(first.text(file: "f"))")
            #expect(first.problem.contains(problem), "\(text): \(first.problem)")
        }
    }

    @Test("names every duplicate key at once, with the line of the first")
    func duplicates() {
        let found = faults("a: 1\nb: {c: 1, c: 2}\na: 3\n")
        #expect(found.count == 2)
        #expect(found.last?.reason.contains("line 1") ?? false)
    }

    @Test("a YAML bomb is refused before it grows")
    func bomb() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            let references = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(references)]\n"
        }
        #expect(faults(text).first?.problem.contains("alias") ?? false)
    }

    @Test("depth, length and size are bounded")
    func bounds() {
        let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
        #expect(faults(deep).first?.problem.contains("nesting") ?? false)
        let long = "[" + String(repeating: "1,", count: 30_000) + "1]"
        #expect(faults(long).first?.problem.contains("too long") ?? false)
        let large = [UInt8](repeating: UInt8(ascii: "#"), count: 50_000_000)
        #expect(faults(large).first?.problem.contains("too large") ?? false)
        #expect(faults(Array("a: 1".utf8), ParseLimits(bytes: 4, depth: 2, nodes: 3)).isEmpty)
        #expect(!faults(Array("a: 12".utf8), ParseLimits(bytes: 4, depth: 2, nodes: 3)).isEmpty)
    }

    @Test("invalid UTF-8 is named at its place")
    func invalidUTF8() {
        let found = faults(Array("a: 1\nb: x".utf8) + [0xFF, 0xFE])
        #expect(found.first?.mark == Mark(line: 2, column: 5))
        #expect(found.first?.reason.contains("UTF-8") ?? false)
        #expect(!faults([0x61, 0x3A, 0x20, 0x00]).isEmpty)
        #expect(!faults([0xC0, 0x80]).isEmpty)
    }

    @Test("JSON's surrogate pairs are one character")
    func surrogates() throws {
        let node = try parseYAML(Array(#"{"a": "\ud83d\ude00 \u00e9", "b": "\\ud83d"}"#.utf8))
        #expect(node["a"]?.text == "😀 é")
        #expect(node["b"]?.text == "\\ud83d")
    }

    @Test("arbitrary bytes never trap")
    func fuzz() {
        var generator = SeededGenerator(7)
        let alphabet = Array("ab:{}[]-,\"'#&*!|>%@\n\t 10\\~?\u{e9}".utf8)
        for _ in 0..<3_000 {
            let count = Int.random(in: 0...60, using: &generator)
            let bytes = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
            for fault in faults(bytes) {
                #expect(fault.mark.line >= 1 && fault.mark.column >= 1)
                #expect(!fault.fix.isEmpty)
            }
        }
    }

    @Test("reads every example as PyYAML does", arguments: Repository.exampleNames)
    func agreesWithPyYAML(name: String) throws {
        let script = """
            import json, sys, yaml
            class Plain(yaml.SafeLoader): pass
            Plain.yaml_implicit_resolvers = {}
            print(json.dumps(yaml.load(open(sys.argv[1]), Loader=Plain), sort_keys=True, ensure_ascii=False))
            """
        let theirs = try run(Repository.python, ["-c", script, Repository.examplePath(name)])
        #expect(theirs.status == 0, "\(theirs.errors)")
        let node = try parseYAML(try Repository.bytes(Repository.examplePath(name)))
        #expect(try parseYAML(Array(theirs.output.utf8)).plain == node.plain)
    }
}

extension YAMLNode {
    /// The content alone, keys sorted.
    fileprivate var plain: JSON {
        if let items { return .array(items.map(\.plain)) }
        if let pairs {
            return .object(pairs.sorted { $0.key < $1.key }.map { JSON.Member($0.key, $0.value.plain) })
        }
        return .string(text ?? "")
    }
}

@Suite("Typed values")
struct NodeReaderTests {
    private func read<Value>(_ text: String, _ body: (NodeReader, YAMLNode) -> Value?) throws -> (
        Value?, [Diagnostic]
    ) {
        let node = try parseYAML(Array("v: \(text)".utf8))
        let reader = NodeReader()
        let value = try body(reader, #require(node["v"]))
        return (value, reader.faults)
    }

    @Test(
        "a whole number has a range, and 1e30 is outside of it rather than nonsense",
        arguments: ["1e30", "-5", "1000001", "99999999999999999999999"])
    func integersOutOfRange(text: String) throws {
        let (value, faults) = try read(text) { $0.integer($1, "v", in: 0...1_000_000) }
        #expect(value == nil)
        #expect(faults.first?.fix.contains("1000000") ?? false, "\(faults)")
    }

    @Test(
        "words, fractions, lists and quoted digits are no whole numbers",
        arguments: ["abc", "[1]", "\"12\"", "{a: 1}"])
    func notIntegers(text: String) throws {
        let (value, faults) = try read(text) { $0.integer($1, "v", in: 0...1_000_000) }
        #expect(value == nil)
        #expect(faults.count == 1)
    }

    @Test(
        "money is a decimal within its limit",
        arguments: [
            ("12.50", true), ("-1", false), ("1e30", false), ("$5", false), ("1,000", false), ("[]", false),
        ])
    func money(text: String, isFine: Bool) throws {
        let (value, faults) = try read(text) { $0.money($1, "v", atMost: Money(dollars: 1_000)) }
        #expect((value != nil) == isFine)
        #expect(faults.isEmpty == isFine)
    }

    @Test("flags, choices and dates say what may be written")
    func others() throws {
        #expect(try read("true") { $0.bool($1, "v") }.0 == true)
        #expect(try read("maybe") { $0.bool($1, "v") }.1.first?.fix.contains("true") ?? false)
        let (_, choice) = try read("fargat") { $0.choice($1, "v", ["fargate", "lambda"]) }
        #expect(choice.first?.fix == "write fargate")
        #expect(try read("2026-11") { $0.month($1, "v") }.0?.text == "2026-11")
        #expect(try read("1989-11") { $0.month($1, "v") }.1.count == 1)
        #expect(try read("2101-01-01") { $0.day($1, "v") }.1.count == 1)
        #expect(try read("2026-02-30") { $0.day($1, "v") }.1.count == 1)
        #expect(try read("3") { $0.quantity($1, "v", in: .zero...Quantity(2)) }.1.count == 1)
        #expect(try read("x") { $0.list($1, "v", atMost: 2).count }.1.count == 1)
        #expect(try read("[1, 2, 3]") { $0.list($1, "v", atMost: 2).count }.1.count == 1)
        #expect(try read("[]") { $0.string($1, "v") }.1.count == 1)
        #expect(
            try read("abcd") { $0.string($1, "v", longest: 3) }.1.first?.reason.contains("at most 3") ?? false
        )
        #expect(try read("7") { reader, node in reader.group(node, "v", keys: ["a"]).count }.1.count == 1)
    }

    @Test(
        "text that a terminal or a page would act on is refused, and so is nothing at all",
        arguments: ["\"\\u001b[31mRED\"", "\"a\\u202eb\"", "\" \"", "\"\""])
    func unshowable(text: String) throws {
        let (value, faults) = try read(text) { $0.string($1, "v") }
        #expect(value == nil && faults.count == 1)
    }

    @Test("an unknown key is answered with the nearest one")
    func nearestKey() throws {
        let (_, faults) = try read("{foundd: 1, zzzzzz: 2}") { reader, node in
            reader.group(node, "v", keys: ["founded", "stage"]).count
        }
        #expect(
            faults.map(\.fix) == ["did you mean \"founded\"?", "write one of founded, stage, or remove it"])
    }
}

@Suite("Writing")
struct WritingTests {
    @Test("JSON is what Foundation reads back, control characters and all")
    func json() throws {
        let value: JSON = .object([
            "text": "quote \" back \\ tab \t line \n bell \u{7} é 😀",
            "list": .array([.integer(-3), .bool(true), .null]),
            "empty": .object([JSON.Member]()), "none": .array([]),
        ])
        let object = try JSONSerialization.jsonObject(with: Data(value.pretty.utf8)) as? [String: Any]
        #expect(object?["text"] as? String == "quote \" back \\ tab \t line \n bell \u{7} é 😀")
        #expect((object?["list"] as? [Any])?.count == 3)
        #expect(value["text"]?.string != nil && value["absent"] == nil)
    }

    @Test("CSV quotes what needs it and disarms formulas")
    func csvFields() {
        let text = csv([["a,b", "c\"d", "line\nbreak"], ["=1+1", "-2", "@x"]])
        #expect(text.hasPrefix("\"a,b\",\"c\"\"d\",\"line\nbreak\"\r\n"))
        #expect(text.contains("'=1+1"))
        #expect(text.contains("'@x"))
        #expect(!text.contains("'-2"))
    }

    @Test("the nearest word is near")
    func near() {
        #expect(nearest(to: "tennancy", among: ["tenancy", "timing"]) == "tenancy")
        #expect(nearest(to: "qqqq", among: ["tenancy", "timing"]) == nil)
    }
}

@Suite("Setting a value in a text that people wrote")
struct YAMLEditTests {
    private func edited(_ text: String, _ path: [String], _ literal: String) throws -> String {
        String(decoding: try settingYAML(Array(text.utf8), path: path, to: literal), as: UTF8.self)
    }

    @Test("keeps comments, order and spacing")
    func keeps() throws {
        let text = "# head\na:   1   # one\nb:\n  c: \"x\"  # see\n  # tail\nd: 2\n"
        #expect(try edited(text, ["a"], "5") == text.replacing("a:   1", with: "a:   5"))
        #expect(try edited(text, ["b", "c"], "y") == text.replacing("\"x\"", with: "y"))
        #expect(try edited(text, ["b", "e"], "3") == text.replacing("# see\n", with: "# see\n  e: 3\n"))
    }

    @Test("a commented placeholder gives way, at its own level only")
    func placeholders() throws {
        let text = "a:\n  # Meaning.\n  # b: 1\n  # c: 2\nd:\n  # b: 9\n"
        #expect(try edited(text, ["a", "b"], "7") == text.replacing("  # b: 1", with: "  b: 7"))
        #expect(try edited(text, ["d", "b"], "7") == text.replacing("  # b: 9", with: "  b: 7"))
        #expect(try edited("# x: 1\n", ["x"], "2") == "x: 2\n")
        let nested = "a:\n  c:\n    # b: 1\n    d: 1\n  # b: 2\n"
        #expect(try edited(nested, ["a", "b"], "7") == nested.replacing("  # b: 2", with: "  b: 7"))
    }

    @Test(
        "missing groups are added, in braces or on a line of their own",
        arguments: [
            ("", ["a", "b"], "a: {b: 1}\n"), ("x: 1", ["a"], "x: 1\na: 1"),
            ("a:\nz: 2\n", ["a", "b"], "a:\n  b: 1\nz: 2\n"),
            ("a: {b: 2}", ["a", "c"], "a: {b: 2, c: 1}"), ("a: {}", ["a", "c"], "a: {c: 1}"),
            ("a: {b: 2,}", ["a", "c"], "a: {b: 2, c: 1,}"),
            ("a: [{b: 2}]", ["a", "[0]", "c"], "a: [{b: 2, c: 1}]"),
            ("a:\n  - b: 2\n", ["a", "[0]", "c"], "a:\n  - b: 2\n    c: 1\n"), ("a:", ["a"], "a: 1"),
            ("a: |\n  long\n  text\nb: 2\n", ["a"], "a: 1\nb: 2\n"),
            ("a:\n  - x\n  - y\n# end\n", ["a"], "a: 1\n# end\n"),
        ])
    func adds(text: String, path: [String], result: String) throws {
        #expect(try edited(text, path, "1") == result)
    }

    @Test("a path through a single value is refused and changes nothing")
    func refuses() {
        #expect(throws: Diagnostics.self) { try edited("a: 1", ["a", "b"], "2") }
        #expect(throws: Diagnostics.self) { try edited("a: [", ["a"], "2") }
    }

    @Test("what is set is what is read, for any text")
    func roundTrip() throws {
        for text in [
            "plain words", "a: b", "yes", "- x", "#no", "\"q\"", " lead", "trail ", "é😀", "line\nbreak", "12",
            "", "x:", "{a}", "NO",
        ] {
            let out = try settingYAML(Array("k: 1\n".utf8), path: ["k"], to: yamlLiteral(text))
            #expect(try parseYAML(out)["k"]?.text == text)
        }
    }
}
