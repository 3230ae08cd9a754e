/// A value of HashiCorp Configuration Language (HCL native syntax specification, version 2), as far as settings need it.
public indirect enum HCLValue: Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    /// A number as its digits: amounts are exact.
    case number(String)
    case string(String)
    case list([HCLValue])
    /// An object with its keys in their order.
    case object([(key: String, value: HCLValue)])

    /// It on one line.
    public var inline: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .integer(let value): String(value)
        case .number(let digits): digits
        case .string(let text): HCLValue.quoted(text)
        case .list(let items): "[" + items.map(\.inline).joined(separator: ", ") + "]"
        case .object(let members):
            members.isEmpty
                ? "{}"
                : "{ "
                    + members.map { "\(HCLValue.key($0.key)) = \($0.value.inline)" }.joined(separator: ", ")
                    + " }"
        }
    }

    private static let escapes: [Character: String] = [
        "\"": "\\\"", "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t",
    ]

    /// A text in quotes: nothing in it is read as a template.
    static func quoted(_ text: String) -> String {
        var out = "\""
        var before: Character = " "
        for character in text {
            if let escaped = escapes[character] {
                out += escaped
            } else if character == "{", before == "$" || before == "%" {
                // `${` and `%{` begin a template; a doubled sign is the sign itself.
                out += "\(before){"
            } else {
                let isControl = character.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
                out += isControl ? "\u{FFFD}" : String(character)
            }
            before = character
        }
        return out + "\""
    }

    /// A key as an identifier where it is one, else in quotes.
    static func key(_ text: String) -> String {
        let isIdentifier =
            text.first.map { $0.isASCII && $0.isLetter } == true
            && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
        return isIdentifier ? text : quoted(text)
    }
}

/// Settings with a word about each, in the form that `terraform fmt` leaves as it is.
public struct HCLSettings: Sendable {
    private var entries: [(name: String, value: HCLValue, note: String)] = []

    public init() {}

    /// Adds a setting, or gives one that is there another value: HCL takes each name once.
    ///
    /// - Parameters:
    ///   - name: the variable.
    ///   - value: its value.
    ///   - note: where it comes from; told in a comment above it.
    public mutating func add(_ name: String, _ value: HCLValue, _ note: String = "") {
        if let place = entries.firstIndex(where: { $0.name == name }) {
            entries[place].value = value
        } else {
            entries.append((name, value, note))
        }
    }

    /// The file: lines without a comment between them have their `=` below each other.
    public var text: String {
        var blocks: [[(name: String, value: HCLValue)]] = []
        var notes: [String] = []
        for entry in entries {
            if entry.note.isEmpty, !blocks.isEmpty {
                blocks[blocks.count - 1].append((entry.name, entry.value))
            } else {
                blocks.append([(entry.name, entry.value)])
                notes.append(entry.note)
            }
        }
        return zip(blocks, notes).map { block, note in
            let width = block.map(\.name.count).max() ?? 0
            let lines = block.map {
                $0.name + String(repeating: " ", count: width - $0.name.count) + " = \($0.value.inline)"
            }
            return ((note.isEmpty ? [] : ["# \(note)"]) + lines).joined(separator: "\n")
        }.joined(separator: "\n\n") + "\n"
    }
}
