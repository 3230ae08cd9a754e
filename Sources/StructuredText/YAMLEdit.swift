/// Sets one value of a YAML text and leaves every other character, comments included, as it stands.
///
/// A commented placeholder (`# key:`) at the place gives way to the value. Where groups on the way are
/// missing, they are added in braces.
///
/// - Parameters:
///   - bytes: the text; empty or all comments counts as an empty group.
///   - path: keys from the top; a number in brackets (`[0]`) is a place in a list.
///   - literal: the value as YAML on one line.
/// - Throws: ``Diagnostics`` when the text cannot be read or the path leads through a single value.
public func settingYAML(_ bytes: [UInt8], path: [String], to literal: String) throws(Diagnostics) -> [UInt8] {
    var edit = YAMLEdit(bytes)
    try edit.set(path, literal)
    let edited = Array(edit.text.utf8)
    _ = try parseYAML(edited)
    return edited
}

/// A document with one more item in a list, and all else as it was; the list is begun where there is none.
///
/// - Parameters:
///   - bytes: the document.
///   - path: where the list is.
///   - members: the keys of the item with their values as YAML.
/// - Throws: ``Diagnostics`` when what stands there is no list, or the outcome cannot be read.
public func appendingYAML(_ bytes: [UInt8], path: [String], members: [(key: String, literal: String)])
    throws(Diagnostics) -> [UInt8]
{
    var edit = YAMLEdit(bytes)
    let text = "{\(members.map { "\($0.key): \($0.literal)" }.joined(separator: ", "))}"
    guard let list = try edit.node(path), let items = list.items, let last = items.last else {
        return try settingYAML(bytes, path: path, to: "[\(text)]")
    }
    edit.append(text, members, to: list, after: last)
    let edited = Array(edit.text.utf8)
    _ = try parseYAML(edited)
    return edited
}

/// A document without one item of a list, and all else as it was.
///
/// - Parameters:
///   - bytes: the document.
///   - path: the item, as `workloads`, `[1]`.
/// - Throws: ``Diagnostics`` when the outcome cannot be read.
public func removingYAML(_ bytes: [UInt8], path: [String]) throws(Diagnostics) -> [UInt8] {
    var edit = YAMLEdit(bytes)
    guard let list = try edit.node(path.dropLast()), let items = list.items,
        let item = path.last.flatMap({ list.item($0) }),
        let index = items.firstIndex(where: { $0.range.lowerBound == item.range.lowerBound })
    else { return bytes }
    guard items.count > 1 else { return try settingYAML(bytes, path: Array(path.dropLast()), to: "[]") }
    edit.cut(index, of: list, items)
    let edited = Array(edit.text.utf8)
    _ = try parseYAML(edited)
    return edited
}

private struct YAMLEdit {
    private var scalars: [Unicode.Scalar]

    init(_ bytes: [UInt8]) {
        scalars = Array(String(decoding: pairingSurrogates(bytes), as: UTF8.self).unicodeScalars)
        if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    }

    var text: String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }

    mutating func set(_ path: [String], _ literal: String) throws(Diagnostics) {
        guard hasContent else {
            insertLine(for: path[...], literal, childIndent: 0, fromLine: 0, fallback: scalars.count)
            return
        }
        var node = try parseYAML(Array(text.utf8))
        var parentIndent = -1
        var (keyLine, keyColumn) = (0, 0)
        for (depth, step) in path.enumerated() {
            if step.hasPrefix("["), let item = node.item(step) {
                node = item
                continue
            }
            if let pair = node.pairs?.first(where: { $0.key == step }) {
                if !node.isFlow { parentIndent = pair.keyMark.column - 1 }
                (keyLine, keyColumn) = (pair.keyMark.line - 1, pair.keyMark.column - 1)
                node = pair.value
                continue
            }
            return try insert(
                path[depth...], literal, into: node, parentIndent: parentIndent, keyLine: keyLine)
        }
        let end = end(of: node)
        var start = min(node.range.lowerBound, end)
        // A list on lines of its own may stand at its key's column, where nothing in brackets may.
        if !node.isFlow, node.items != nil, path.last?.hasPrefix("[") == false,
            lines.indices.contains(keyLine),
            let colon = scalars[min(scalars.count, lines[keyLine].lowerBound + keyColumn)..<start].firstIndex(
                of: ":")
        {
            start = colon + 1
        }
        let needsSpace = start > 0 && scalars[start - 1] == ":"
        replace(start..<end, with: (needsSpace ? " " : "") + literal)
    }

    /// What stands at a path; nil when nothing does.
    func node(_ path: some Sequence<String>) throws(Diagnostics) -> YAMLNode? {
        guard hasContent else { return nil }
        var node: YAMLNode? = try parseYAML(Array(text.utf8))
        for step in path { node = step.hasPrefix("[") ? node?.item(step) : node?[step] }
        return node
    }

    /// Puts an item behind the last: after a comma in a flow, on lines of its own in a block.
    mutating func append(
        _ flow: String, _ members: [(key: String, literal: String)], to list: YAMLNode, after last: YAMLNode
    ) {
        guard !list.isFlow else {
            let place = end(of: last)
            return replace(place..<place, with: ", \(flow)")
        }
        let indent = String(repeating: " ", count: list.mark.column - 1)
        let lines = members.enumerated().map { "\(indent)\($0 == 0 ? "- " : "  ")\($1.key): \($1.literal)" }
        let place = endOfLine(containing: end(of: last))
        replace(place..<place, with: "\n" + lines.joined(separator: "\n"))
    }

    /// Takes an item out, with its dash and its line or with its comma.
    mutating func cut(_ index: Int, of list: YAMLNode, _ items: [YAMLNode]) {
        if list.isFlow {
            let range =
                index == 0
                ? items[0].range.lowerBound..<items[1].range.lowerBound
                : end(of: items[index - 1])..<end(of: items[index])
            return replace(range, with: "")
        }
        let first = lineOfDash(before: items[index])
        // What stands above the next item is that one's.
        let next = min(scalars.count, endOfLine(containing: end(of: items[index])) + 1)
        replace(first..<max(first, next), with: "")
    }

    /// Where the line begins that holds an item's dash.
    private func lineOfDash(before item: YAMLNode) -> Int {
        let dash = scalars[..<min(item.range.lowerBound, scalars.count)].lastIndex(of: "-") ?? 0
        return scalars[..<dash].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    }

    private mutating func insert(
        _ steps: ArraySlice<String>, _ literal: String, into node: YAMLNode, parentIndent: Int, keyLine: Int
    ) throws(Diagnostics) {
        if node.isNull, !node.range.isEmpty, end(of: node) > node.range.lowerBound {
            // A null that is written out gives way to the group.
            replace(node.range.lowerBound..<end(of: node), with: "{\(nested(steps, literal))}")
        } else if node.isNull {
            let line = endOfLine(keyLine)
            insertLine(
                for: steps, literal, childIndent: parentIndent + 2, fromLine: keyLine + 1, fallback: line)
        } else if let pairs = node.pairs, node.isFlow {
            let place = pairs.last.map { end(of: $0.value) } ?? node.range.lowerBound + 1
            replace(place..<place, with: (pairs.isEmpty ? "" : ", ") + nested(steps, literal))
        } else if node.pairs != nil {
            let indent = node.mark.column - 1
            insertLine(
                for: steps, literal, childIndent: indent, fromLine: node.mark.line - 1,
                fallback: endOfLine(containing: end(of: node)))
        } else {
            throw Diagnostics([
                Diagnostic(
                    at: node.mark, problem: "\(steps.first ?? "") cannot be added",
                    because: "\(node.kind) stands here",
                    fix: "write a group of keys")
            ])
        }
    }

    /// Puts `key: value` on the line of its commented placeholder, or on a new line at `fallback`.
    private mutating func insertLine(
        for steps: ArraySlice<String>, _ literal: String, childIndent: Int, fromLine: Int, fallback: Int
    ) {
        let entry = String(repeating: " ", count: childIndent) + nested(steps, literal)
        if let line = placeholder(of: steps.first ?? "", indent: childIndent, fromLine: fromLine) {
            replace(line, with: entry)
        } else if fallback == 0 || scalars[fallback - 1] == "\n" {
            replace(fallback..<fallback, with: entry + "\n")
        } else {
            replace(fallback..<fallback, with: "\n" + entry)
        }
    }

    /// `[a, b]`, `1` → `a: {b: 1}`.
    private func nested(_ steps: ArraySlice<String>, _ literal: String) -> String {
        guard let key = steps.first else { return literal }
        let rest = steps.dropFirst()
        return rest.isEmpty ? "\(key): \(literal)" : "\(key): {\(nested(rest, literal))}"
    }

    private func placeholder(of key: String, indent: Int, fromLine: Int) -> Range<Int>? {
        for line in lines.dropFirst(fromLine) {
            let content = scalars[line].drop { $0 == " " }
            let depth = line.count - content.count
            guard let first = content.first, first != "\r" else { continue }
            if first == "#" {
                let words = content.dropFirst().drop { $0 == " " }
                var wanted = String.UnicodeScalarView()
                wanted.append(contentsOf: words.prefix(key.unicodeScalars.count + 1))
                if depth == indent, String(wanted) == key + ":" { return line }
            } else if depth < indent {
                return nil
            }
        }
        return nil
    }

    /// Where the text of a node ends; a block ends with its last value, before the comments that follow.
    private func end(of node: YAMLNode) -> Int {
        if !node.isFlow, let last = node.pairs?.last?.value ?? node.items?.last {
            return end(of: last)
        }
        var end = min(node.range.upperBound, scalars.count)
        while end > node.range.lowerBound, scalars[end - 1].properties.isWhitespace { end -= 1 }
        return end
    }

    private var hasContent: Bool {
        lines.contains { line in
            guard let first = scalars[line].first(where: { !$0.properties.isWhitespace }) else {
                return false
            }
            return first != "#"
        }
    }

    /// Each line without its line break.
    private var lines: [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for index in scalars.indices where scalars[index] == "\n" {
            lines.append(start..<index)
            start = index + 1
        }
        lines.append(start..<scalars.count)
        return lines
    }

    private func endOfLine(_ number: Int) -> Int {
        let lines = lines
        return lines.indices.contains(number) ? lines[number].upperBound : scalars.count
    }

    private func endOfLine(containing place: Int) -> Int {
        scalars[place...].firstIndex(of: "\n") ?? scalars.count
    }

    private mutating func replace(_ range: Range<Int>, with text: String) {
        scalars.replaceSubrange(range, with: Array(text.unicodeScalars))
    }
}

/// A text as a YAML value on one line, in quotes where plain letters could be misread.
public func yamlLiteral(_ text: String) -> String {
    let isPlain =
        text.unicodeScalars.allSatisfy {
            ("a"..."z").contains($0) || ("A"..."Z").contains($0) || " ._/@-".unicodeScalars.contains($0)
                || ("0"..."9").contains($0) || $0 == ":"
        } && !text.contains(": ") && !text.hasSuffix(":") && text.first?.isLetter == true && text.last != " "
    let words: Set<String> = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]
    if isPlain, !words.contains(text.lowercased()) { return text }
    var quoted = ""
    JSON.quote(text, to: &quoted)
    return quoted
}
