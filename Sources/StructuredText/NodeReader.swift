public import Units

/// Reads typed values from a document and notes every fault instead of stopping at the first.
///
/// A class because all readers of one document share one list of faults; it never leaves the function that reads.
public final class NodeReader {
    public private(set) var faults: [Diagnostic] = []
    /// How many faults there were, those that are not kept included.
    public private(set) var found = 0
    private var hasError = false

    /// As many as anybody mends at a time; what comes after them is only counted, so that a hostile file costs no more.
    public static let mostFaults = 20

    /// Whether the document is JSON, where a text has quotes, a number has none, and null is a value.
    public let isJSON: Bool

    public init(isJSON: Bool = false) { self.isJSON = isJSON }

    /// Notes a word of JSON without quotes where a text belongs.
    private func lacksQuotes(_ node: YAMLNode, _ path: @autoclosure () -> String) -> Bool {
        guard isJSON, !node.isQuoted, case .scalar = node.content else { return false }
        fail(
            node, path(), "\(label(path())) is no string", because: "JSON writes texts in quotes",
            fix: "put it in quotes")
        return true
    }

    public func fail(
        _ node: YAMLNode, _ path: String, _ problem: String, because reason: String, fix: String,
        severity: Diagnostic.Severity = .error
    ) {
        fail(Diagnostic(severity, at: node.mark, path: path, problem: problem, because: reason, fix: fix))
    }

    public func fail(_ diagnostic: Diagnostic) {
        found += 1
        if diagnostic.severity == .error { hasError = true }
        if faults.count < NodeReader.mostFaults { faults.append(diagnostic) }
    }

    /// Throws what was found when any of it is an error.
    public func finish() throws(Diagnostics) {
        guard hasError else { return }
        guard let last = faults.last, found > faults.count else { throw Diagnostics(faults) }
        throw Diagnostics(
            faults + [
                Diagnostic(
                    at: last.mark, problem: "\(found - faults.count) more faults follow",
                    because: "at most \(NodeReader.mostFaults) are shown at a time", fix: "mend these first")
            ])
    }

    /// The pairs of a group of keys, after naming the unknown ones.
    public func group(_ node: YAMLNode, _ path: @autoclosure () -> String, keys: [String]) -> [YAMLNode.Pair]
    {
        guard let pairs = node.pairs else {
            fail(
                node, path(), "\(label(path())) is \(node.kind)", because: "it must be a group of keys",
                fix: "write \(keys.prefix(4).joined(separator: ", ")) under it")
            return []
        }
        for pair in pairs where !keys.contains(pair.key) {
            // A suggestion costs much: only what is shown gets one.
            guard faults.count < NodeReader.mostFaults else {
                found += 1
                hasError = true
                continue
            }
            let guess = nearest(to: pair.key, among: keys)
            fail(
                Diagnostic(
                    at: pair.keyMark, path: join(path(), pair.key), problem: "unknown key \"\(pair.key)\"",
                    because: "\(path().isEmpty ? "the file" : path()) has no such field",
                    fix: guess.map { "did you mean \"\($0)\"?" }
                        ?? "write one of \(keys.joined(separator: ", ")), or remove it"))
        }
        return pairs
    }

    public func string(_ node: YAMLNode, _ path: @autoclosure () -> String, longest: Int = 4_000) -> String? {
        if lacksQuotes(node, path()) { return nil }
        guard let text = node.text else {
            fail(
                node, path(), "\(label(path())) is \(node.kind)", because: "it must be text",
                fix: "write a text")
            return nil
        }
        if text.utf8.count <= longest, isPlain(text) { return text }
        guard text.contains(where: { !$0.isWhitespace }) else {
            fail(
                node, path(), "\(label(path())) is empty", because: "it must be text",
                fix: "write a text, or leave the field out")
            return nil
        }
        guard !text.unicodeScalars.contains(where: isUnshowable) else {
            fail(
                node, path(), "\(label(path())) holds a control character",
                because: "it would change how a terminal or a page shows the text", fix: "remove it")
            return nil
        }
        guard text.count <= longest else {
            fail(
                node, path(), "\(label(path())) is too long",
                because: "it has \(text.count) characters, at most \(longest)",
                fix: "write a shorter text")
            return nil
        }
        return text
    }

    public func integer(_ node: YAMLNode, _ path: @autoclosure () -> String, in range: ClosedRange<Int>)
        -> Int?
    {
        guard let text = node.text, let value = Int(text.filter { $0 != "_" }, in: .min ... .max),
            !node.isQuoted
        else {
            if let text = node.text,
                (try? parseFixedPoint(text, scale: 6, limit: .max / 10)) != nil || isHuge(text)
            {
                return outOfRange(node, path(), "\(range.lowerBound)", "\(range.upperBound)")
            }
            fail(
                node, path(), "\(label(path())) is \(node.kind)", because: "it must be a whole number",
                fix: "write a number from \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
        guard range.contains(value) else {
            return outOfRange(node, path(), "\(range.lowerBound)", "\(range.upperBound)")
        }
        return value
    }

    public func quantity(_ node: YAMLNode, _ path: @autoclosure () -> String, in range: ClosedRange<Quantity>)
        -> Quantity?
    {
        guard let text = node.text, !node.isQuoted else {
            fail(
                node, path(), "\(label(path())) is \(node.kind)", because: "it must be a number",
                fix: "write a number from \(range.lowerBound.text) to \(range.upperBound.text)")
            return nil
        }
        do throws(NumberError) {
            let value = try Quantity(parsing: text)
            guard range.contains(value) else {
                return outOfRange(node, path(), range.lowerBound.text, range.upperBound.text)
            }
            return value
        } catch {
            return refuse(
                node, path(), error, "it must be a number", range.lowerBound.text, range.upperBound.text)
        }
    }

    public func money(_ node: YAMLNode, _ path: @autoclosure () -> String, atMost limit: Money = .maximum)
        -> Money?
    {
        guard let text = node.text, !(isJSON && node.isQuoted) else {
            fail(
                node, path(), "\(label(path())) is \(node.kind)",
                because: "it must be an amount of US dollars",
                fix: "write a number such as 1200")
            return nil
        }
        do throws(NumberError) {
            let value = try Money(parsing: text)
            guard value >= .zero, value <= limit else {
                return outOfRange(node, path(), "0", grouped(limit.cents / 100))
            }
            return value
        } catch {
            return refuse(
                node, path(), error, "it must be an amount of US dollars, as 2400 or 2400.50",
                "0",
                grouped(limit.cents / 100))
        }
    }

    public func bool(_ node: YAMLNode, _ path: @autoclosure () -> String) -> Bool? {
        switch node.text {
        case "true" where !node.isQuoted: return true
        case "false" where !node.isQuoted: return false
        default:
            fail(
                node, path(), "\(label(path())) is \(node.kind)", because: "it must be true or false",
                fix: "write true or false")
            return nil
        }
    }

    public func choice(_ node: YAMLNode, _ path: @autoclosure () -> String, _ values: [String]) -> String? {
        if lacksQuotes(node, path()) { return nil }
        if let text = node.text, values.contains(text) { return text }
        let guess = node.text.flatMap { nearest(to: $0, among: values) }
        fail(
            node, path(), "\(label(path())) is \(node.kind)",
            because: "it must be one of \(values.joined(separator: ", "))",
            fix: guess.map { "write \($0)" } ?? "write one of them")
        return nil
    }

    @inlinable
    public func choice<Value: RawRepresentable & CaseIterable>(
        _ node: YAMLNode, _ path: @autoclosure () -> String, _ type: Value.Type
    ) -> Value? where Value.RawValue == String {
        // A word of JSON without quotes is no text: the other way tells.
        if !isJSON, let text = node.text, let value = Value(rawValue: text) { return value }
        return choice(node, path(), Value.allCases.map(\.rawValue)).flatMap(Value.init(rawValue:))
    }

    public func day(_ node: YAMLNode, _ path: @autoclosure () -> String) -> Day? {
        dated(node, path(), node.text.flatMap { Day($0) }, "2026-11-23") { $0.fields.year }
    }

    public func month(_ node: YAMLNode, _ path: @autoclosure () -> String) -> Month? {
        dated(node, path(), node.text.flatMap { Month($0) }, "2026-11") { $0.year }
    }

    private func dated<Value>(
        _ node: YAMLNode, _ path: @autoclosure () -> String, _ value: Value?, _ example: String,
        year: (Value) -> Int
    ) -> Value? {
        if lacksQuotes(node, path()) { return nil }
        guard let value else {
            fail(
                node, path(), "\(label(path())) is \(node.kind)",
                because: "it must be a date of the calendar",
                fix: "write it like \(example)")
            return nil
        }
        guard (1990...2100).contains(year(value)) else {
            fail(
                node, path(), "\(label(path())) is \(node.kind)",
                because: "it must lie between 1990 and 2100",
                fix: "write it like \(example)")
            return nil
        }
        return value
    }

    /// The items of a list, bounded, each with where it stands.
    public func list(_ node: YAMLNode, _ path: @autoclosure () -> String, atMost limit: Int = 1_000) -> [(
        node: YAMLNode, path: String
    )] {
        let items = items(node, path(), atMost: limit)
        guard !items.isEmpty else { return [] }
        let path = path()
        return items.enumerated().map { ($1, "\(path)[\($0)]") }
    }

    /// The items of a list, bounded.
    public func items(
        _ node: YAMLNode, _ path: @autoclosure () -> String, atMost limit: Int = 1_000
    ) -> [YAMLNode] {
        guard let items = node.items else {
            fail(
                node, path(), "\(label(path())) is \(node.kind)", because: "it must be a list",
                fix: "write it as [one, two] or with a dash before each item")
            return []
        }
        guard items.count <= limit else {
            fail(
                node, path(), "\(label(path())) is too long", because: "at most \(limit) items are read",
                fix: "write fewer")
            return []
        }
        return items
    }

    public func missing(_ node: YAMLNode, _ path: String, fix: String) {
        fail(node, path, "\(path) is missing", because: "nothing can be planned without it", fix: fix)
    }

    private func refuse<Value>(
        _ node: YAMLNode, _ path: String, _ error: NumberError, _ reason: String, _ low: String,
        _ high: String
    ) -> Value? {
        switch error {
        case .notANumber:
            fail(
                node, path, "\(label(path)) is \(node.kind)", because: reason,
                fix: "write a number such as 1200")
        case .outOfRange: return outOfRange(node, path, low, high)
        case .tooPrecise(let places):
            fail(
                node, path, "\(label(path)) is too precise", because: "at most \(places) decimals are kept",
                fix: "round it")
        }
        return nil
    }

    private func outOfRange<Value>(_ node: YAMLNode, _ path: String, _ low: String, _ high: String) -> Value?
    {
        fail(
            node, path, "\(label(path)) is \(node.text ?? "out of range")",
            because: "it must lie between \(low) and \(high)",
            fix: "write a number from \(low) to \(high)")
        return nil
    }

    private func isHuge(_ text: String) -> Bool {
        do throws(NumberError) {
            _ = try parseFixedPoint(text, scale: 0, limit: .max / 10)
        } catch {
            return error == .outOfRange
        }
        return false
    }

    private func label(_ path: String) -> String { path.isEmpty ? "the file" : path }
    private func join(_ path: String, _ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
}

/// Whether a text is plain ASCII that needs no closer look: printable characters, the first of them no space.
private func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, first > UInt8(ascii: " ") else { return false }
    let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
        // Without a way out early, so that many bytes are looked at in one step.
        var others: UInt8 = 0
        for byte in bytes { others |= (byte &- 0x20) < 0x5F ? 0 : 1 }
        return others == 0
    }
    return isPlain ?? false
}

/// Control characters other than tab and line breaks, and those that turn the direction of writing.
private func isUnshowable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
}

extension YAMLNode {
    /// Whether a scalar stands in quotes.
    public var isQuoted: Bool {
        if case .scalar(_, let quoted) = content { return quoted }
        return false
    }
}
