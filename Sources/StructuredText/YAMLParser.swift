internal import CYAML
internal import Units

/// What a text may hold at most, so that no file can exhaust the machine.
public struct ParseLimits: Sendable {
    public var bytes: Int
    public var depth: Int
    public var nodes: Int

    public init(bytes: Int, depth: Int, nodes: Int) {
        self.bytes = bytes
        self.depth = depth
        self.nodes = nodes
    }

    /// For files that people write: 1 MiB, 16 levels, 20,000 nodes.
    public static let userFile = ParseLimits(bytes: 1 << 20, depth: 16, nodes: 20_000)
}

/// Reads one YAML or JSON document.
///
/// Aliases are refused (a bomb needs them, a company file does not), and so are duplicate keys, tags and
/// second documents.
///
/// - Throws: ``Diagnostics`` with the place of each fault.
public func parseYAML(_ bytes: [UInt8], limits: ParseLimits = .userFile) throws(Diagnostics) -> YAMLNode {
    guard bytes.count <= limits.bytes else {
        throw Diagnostics([
            Diagnostic(
                at: .start, problem: "the file is too large",
                because: "it has \(bytes.count) bytes and at most \(limits.bytes) are read",
                fix: "write a shorter file")
        ])
    }
    let bytes = utf8(bytes)
    if let fault = firstInvalidUTF8(bytes) {
        throw Diagnostics([
            Diagnostic(
                at: fault, problem: "the text cannot be read", because: "it is not valid UTF-8",
                fix: "save the file as UTF-8")
        ])
    }
    let composer = Composer(limits: limits)
    return try composer.compose(pairingSurrogates(bytes))
}

/// A text with a mark of UTF-16, as PowerShell writes it, in UTF-8; any other as it is.
private func utf8(_ bytes: [UInt8]) -> [UInt8] {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]), bytes.count % 2 == 0 else { return bytes }
    let units = stride(from: 2, to: bytes.count, by: 2).map { place -> UInt16 in
        let (low, high) = isLittle ? (place, place + 1) : (place + 1, place)
        return UInt16(bytes[high]) << 8 | UInt16(bytes[low])
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
}

private func firstInvalidUTF8(_ bytes: [UInt8]) -> Mark? {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var line = 1
    var column = 1
    while true {
        switch decoder.decode(&iterator) {
        case .scalarValue(let scalar):
            if scalar == "\n" {
                line += 1
                column = 1
            } else if scalar == "\0" {
                return Mark(line: line, column: column)
            } else {
                column += 1
            }
        case .emptyInput: return nil
        case .error: return Mark(line: line, column: column)
        }
    }
}

/// JSON writes characters beyond the basic plane as two `\u` escapes, YAML as one `\U`.
func pairingSurrogates(_ bytes: [UInt8]) -> [UInt8] {
    func hex(_ at: Int) -> UInt32? {
        guard at + 6 <= bytes.count, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u")
        else {
            return nil
        }
        return UInt32(String(decoding: bytes[(at + 2)..<(at + 6)], as: UTF8.self), radix: 16)
    }
    guard bytes.contains(UInt8(ascii: "\\")) else { return bytes }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
        if let high = hex(at), (0xD800...0xDBFF).contains(high), let low = hex(at + 6),
            (0xDC00...0xDFFF).contains(low)
        {
            let digits = String(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00), radix: 16)
            out +=
                "\\U".utf8 + Array(repeating: UInt8(ascii: "0"), count: 8 - digits.utf8.count) + digits.utf8
            at += 12
        } else {
            out.append(bytes[at])
            at += 1
        }
    }
    return out
}

private func place(after bytes: [UInt8]) -> Mark {
    let line = bytes.count { $0 == UInt8(ascii: "\n") }
    let last = bytes.lastIndex(of: UInt8(ascii: "\n")).map { bytes[($0 + 1)...] } ?? bytes[...]
    // Bytes that continue a character of UTF-8 begin with the bits 10.
    return Mark(line: line + 1, column: last.count { $0 & 0xC0 != 0x80 } + 1)
}

/// Builds nodes from libyaml's events, bounding depth and size as it goes.
private final class Composer {
    private let limits: ParseLimits
    private var parser = yaml_parser_t()
    private var faults: [Diagnostic] = []
    private var nodes = 0
    /// Just after the last character: libyaml names a line beyond it when something is left open.
    private var end = Mark.start

    init(limits: ParseLimits) { self.limits = limits }

    func compose(_ bytes: [UInt8]) throws(Diagnostics) -> YAMLNode {
        guard yaml_parser_initialize(&parser) == 1 else { throw outOfMemory() }
        defer { yaml_parser_delete(&parser) }
        end = place(after: bytes)
        let result: Result<YAMLNode, Diagnostics> = bytes.withUnsafeBufferPointer { buffer in
            yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
            yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
            return Result { () throws(Diagnostics) in try document() }
        }
        let root = try result.get()
        guard faults.isEmpty else { throw Diagnostics(faults) }
        return root
    }

    private func document() throws(Diagnostics) -> YAMLNode {
        try skip(YAML_STREAM_START_EVENT)
        let first = try next()
        guard first.type == YAML_DOCUMENT_START_EVENT else {
            throw fault(
                .start, "the file is empty", "it holds no document", "write the fields of the schema into it")
        }
        let root = try node(from: try next(), depth: 0)
        try skip(YAML_DOCUMENT_END_EVENT)
        let last = try next()
        guard last.type == YAML_STREAM_END_EVENT else {
            throw fault(last.mark, "a second document begins here", "a file holds one", "remove the line ---")
        }
        return root
    }

    /// What is needed of an event after libyaml's memory is released.
    private struct Event {
        let type: yaml_event_type_t
        let mark: Mark
        let range: Range<Int>
        var text = ""
        var quoted = false
        var flow = false
        var tag: String?
    }

    private func next() throws(Diagnostics) -> Event {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else { throw syntaxFault() }
        defer { yaml_event_delete(&event) }
        let start = event.start_mark
        var out = Event(
            type: event.type, mark: Mark(line: start.line + 1, column: start.column + 1),
            range: start.index..<max(start.index, event.end_mark.index))
        func string(_ pointer: UnsafeMutablePointer<yaml_char_t>?, _ length: Int? = nil) -> String? {
            guard let pointer else { return nil }
            guard let length else { return String(cString: pointer) }
            return String(decoding: UnsafeBufferPointer(start: pointer, count: length), as: UTF8.self)
        }
        switch event.type {
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            out.text = string(scalar.value, scalar.length) ?? ""
            out.quoted = scalar.style != YAML_PLAIN_SCALAR_STYLE
            out.tag = string(scalar.tag)
        case YAML_SEQUENCE_START_EVENT:
            out.flow = event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
            out.tag = string(event.data.sequence_start.tag)
        case YAML_MAPPING_START_EVENT:
            out.flow = event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
            out.tag = string(event.data.mapping_start.tag)
        default: break
        }
        return out
    }

    private func skip(_ type: yaml_event_type_t) throws(Diagnostics) {
        let event = try next()
        guard event.type == type else {
            throw fault(
                event.mark, "the document cannot be read", "its parts are out of order",
                "check the indentation")
        }
    }

    private func node(from event: Event, depth: Int) throws(Diagnostics) -> YAMLNode {
        nodes += 1
        guard nodes <= limits.nodes else {
            throw fault(
                event.mark, "the file is too long", "it has more than \(limits.nodes) values", "write fewer")
        }
        guard depth <= limits.depth else {
            throw fault(
                event.mark, "the nesting is too deep", "at most \(limits.depth) levels are read",
                "flatten the file")
        }
        if let tag = event.tag {
            throw fault(event.mark, "the tag \(tag) is not read", "tags can stand for anything", "remove it")
        }
        switch event.type {
        case YAML_SCALAR_EVENT:
            return YAMLNode(
                content: .scalar(event.text, quoted: event.quoted), mark: event.mark, range: event.range,
                isFlow: false)
        case YAML_SEQUENCE_START_EVENT:
            var items: [YAMLNode] = []
            while true {
                let item = try next()
                if item.type == YAML_SEQUENCE_END_EVENT {
                    return YAMLNode(
                        content: .sequence(items), mark: event.mark,
                        range: event.range.lowerBound..<item.range.upperBound, isFlow: event.flow)
                }
                items.append(try node(from: item, depth: depth + 1))
            }
        case YAML_MAPPING_START_EVENT:
            return try mapping(event, depth: depth)
        default:
            throw fault(
                event.mark, "the alias is not read", "a file of aliases can grow without end",
                "write the value out")
        }
    }

    private func mapping(_ event: Event, depth: Int) throws(Diagnostics) -> YAMLNode {
        var pairs: [YAMLNode.Pair] = []
        var places: [String: Mark] = [:]
        while true {
            let key = try next()
            if key.type == YAML_MAPPING_END_EVENT {
                return YAMLNode(
                    content: .mapping(pairs), mark: event.mark,
                    range: event.range.lowerBound..<key.range.upperBound,
                    isFlow: event.flow)
            }
            guard key.type == YAML_SCALAR_EVENT else {
                throw fault(
                    key.mark, "a key must be a word", "a list or group stands here", "write `key: value`")
            }
            let value = try node(from: try next(), depth: depth + 1)
            if let earlier = places[key.text] {
                faults.append(
                    Diagnostic(
                        at: key.mark, path: key.text, problem: "the key \"\(key.text)\" is given twice",
                        because: "it stands on line \(earlier.line) already", fix: "write it once"))
                continue
            }
            places[key.text] = key.mark
            pairs.append(YAMLNode.Pair(key: key.text, keyMark: key.mark, value: value))
        }
    }

    private func syntaxFault() -> Diagnostics {
        var mark = Mark(line: parser.problem_mark.line + 1, column: parser.problem_mark.column + 1)
        if mark > end { mark = end }
        let problem = parser.problem.map { String(cString: $0) } ?? "the text is not YAML"
        return fault(mark, "the YAML cannot be read", problem, "check quotes, colons and indentation here")
    }

    private func fault(_ mark: Mark, _ problem: String, _ reason: String, _ fix: String) -> Diagnostics {
        Diagnostics(faults + [Diagnostic(at: mark, problem: problem, because: reason, fix: fix)])
    }

    private func outOfMemory() -> Diagnostics {
        fault(.start, "the file cannot be read", "memory ran out", "close other programs and try again")
    }
}
