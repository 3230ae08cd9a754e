public import StructuredText
internal import Units

/// A company file on its way: it may still lack what is required, and it keeps its comments.
public struct CompanyDraft: Sendable {
    /// The file as it stands.
    public private(set) var bytes: [UInt8]
    private var root: YAMLNode?

    /// Takes up a file that was begun.
    ///
    /// - Throws: ``Diagnostics`` when it is not YAML; missing fields are no fault yet.
    public init(_ bytes: [UInt8]) throws(Diagnostics) {
        self.bytes = bytes
        root = try parseYAML(bytes)
    }

    /// A new file: every field of the schema with what it means, the optional ones commented out.
    public static func template() -> [UInt8] {
        var text = """
            # CloudRoute company file. Fill in what is required, uncomment what applies, leave the rest.
            #   cloudroute lint FILE   what a reviewer would ask
            #   cloudroute plan FILE   how much, by when, what first, how long it lasts

            """
        if case .group(let fields) = CompanySchema.root { write(fields, indent: "", to: &text) }
        return Array(text.utf8)
    }

    private static func write(_ fields: [Field], indent: String, to text: inout String) {
        for field in fields {
            if indent.isEmpty { text += "\n" }
            if field.name == "schema" {
                text += "schema: \(CompanySchema.id)\n"
                continue
            }
            let values = field.shape.values.map { " One of: \($0.joined(separator: ", "))." } ?? ""
            let list =
                if case .list = field.shape {
                    field.isRequired ? " A list, as \(field.shape.example)." : ""
                } else { "" }
            let sentence = field.note.capitalizedFirst
            text += "\(indent)# \(sentence).\(values)\(list)\(field.isRequired ? " Required." : "")\n"
            switch (field.shape, field.isRequired) {
            case (.group(let inner), true):
                text += "\(indent)\(field.name):\n"
                write(inner, indent: indent + "  ", to: &text)
            case (.group(let inner), false):
                text += "\(indent)# \(field.name):\n"
                writeCommented(inner, indent: indent, depth: "  ", to: &text)
            case (_, true):
                text += "\(indent)\(field.name):\n"
            case (_, false):
                text += "\(indent)# \(field.name): \(field.example)\n"
            }
        }
    }

    private static func writeCommented(
        _ fields: [Field], indent: String, depth: String, to text: inout String
    ) {
        for field in fields {
            if case .group(let inner) = field.shape {
                text += "\(indent)# \(depth)\(field.name):  # \(field.note)\n"
                writeCommented(inner, indent: indent, depth: depth + "  ", to: &text)
            } else {
                let values = field.shape.values.map { ": " + $0.joined(separator: ", ") } ?? ""
                text += "\(indent)# \(depth)\(field.name): \(field.example)  # \(field.note)\(values)\n"
            }
        }
    }

    /// What stands in a list.
    func items(_ path: String) -> [YAMLNode] { node(path)?.items ?? [] }

    private func node(_ path: String) -> YAMLNode? {
        var node = root
        for step in pathSteps(path) { node = step.hasPrefix("[") ? node?.item(step) : node?[step] }
        return node
    }

    /// The text at a path such as `company.vouch[0].kind`; a list of words comes joined, nil when nothing stands there.
    public func value(_ path: String) -> String? {
        guard let node = node(path), !node.isNull else { return nil }
        return node.text ?? node.items?.compactMap(\.text).joined(separator: ", ") ?? ""
    }

    /// Writes an answer into the file.
    ///
    /// - Parameter answer: what was typed; numbers may carry `$` and thousands separators, a choice its number.
    /// - Throws: ``Diagnostics`` when the answer does not fit the field; the draft is then unchanged.
    public mutating func set(_ question: Question, to answer: String) throws(Diagnostics) {
        guard let shape = CompanySchema.shape(at: pathSteps(question.path)) else {
            throw Diagnostics([
                Diagnostic(
                    at: .start, path: question.path, problem: "\(question.path) is no field",
                    because: "the schema has none of that name", fix: "see `cloudroute schema`")
            ])
        }
        var answer = answer
        if let choices = question.choices, !choices.isEmpty,
            let number = Int(answer, in: 1...choices.count)
        {
            answer = choices[number - 1]
        }
        if let opening = question.opensWithout, answer.lowercased() == opening {
            guard case .list = shape else { return }
            return try put(question.path, "[]")
        }
        if question.path == "company.country", answer.count == 2 { answer = answer.uppercased() }
        var literal = shape.literal(of: answer)
        if let key = question.itemKey {
            literal = "[{\(key): \(shape.item(key)?.literal(of: answer) ?? literal)}]"
        }
        let node = try parseYAML(Array(literal.utf8))
        let reader = NodeReader()
        if let key = question.itemKey {
            if let value = node.items?.first?[key] { shape.item(key)?.check(value, question.path, reader) }
        } else {
            shape.check(node, question.path, reader)
        }
        try reader.finish()
        try put(question.path, literal)
    }

    /// The answer to a question as its form shows it: a word of the choices, yes or no, else the text; nil when it is open.
    public func answer(to question: Question) -> String? {
        guard let key = question.itemKey else { return value(question.path) }
        if let text = value("\(question.path)[0].\(key)") { return text }
        return value(question.path) == nil ? nil : question.opensWithout
    }

    /// What of an answer does not fit its field, whether or not the question is asked.
    public func faults(in text: String, for question: Question) -> [Diagnostic] {
        let reader = NodeReader()
        _ = edit(question, text, reader)
        return reader.faults
    }

    /// Writes several answers at once; an empty one opens the question again.
    ///
    /// - Parameter answers: questions with what was typed.
    /// - Throws: ``Diagnostics``, each with the path of its question; the draft is then unchanged.
    public mutating func change(_ answers: [(question: Question, text: String)]) throws(Diagnostics) {
        var edited = self
        let reader = NodeReader()
        for (question, text) in answers {
            // An answer given before may have made this one void.
            guard question.isAsked(edited), text != edited.answer(to: question) ?? "",
                let edit = edited.edit(question, text, reader)
            else { continue }
            try edited.write(edit.path, edit.literal)
        }
        try reader.finish()
        try edited.clearVoid()
        if let root = edited.root { CompanySense.check(root, reader) }
        try reader.finish()
        self = edited
    }

    /// Takes away what an answer contradicts: a bootstrapped company has no round, a shared stack no isolated customers.
    private mutating func clearVoid() throws(Diagnostics) {
        if value("company.stage") == Stage.bootstrapped.rawValue, value("company.last_round") != nil {
            try write("company.last_round", "~")
        }
        if let model = value("stack.tenancy.model"), !["bridge", "hybrid"].contains(model),
            value("stack.tenancy.isolated_m12") != nil
        {
            try write("stack.tenancy.isolated_m12", "~")
        }
    }

    /// Writes a literal where another stands, and nothing where it stands already or where neither says anything.
    mutating func rewrite(_ path: String, _ literal: String) throws(Diagnostics) {
        let now = node(path)
        if literal == "~", now?.isNull ?? true { return }
        if let now, !now.isNull, let new = try? parseYAML(Array(literal.utf8)), now.says(new) { return }
        try write(path, literal)
    }

    /// Adds an item to a list.
    mutating func append(_ list: String, _ members: [(key: String, literal: String)]) throws(Diagnostics) {
        bytes = try appendingYAML(bytes, path: pathSteps(list), members: members)
        root = try parseYAML(bytes)
    }

    /// Takes an item of a list away.
    mutating func cut(_ path: String) throws(Diagnostics) {
        bytes = try removingYAML(bytes, path: pathSteps(path))
        root = try parseYAML(bytes)
    }

    /// - Throws: ``Diagnostics`` when what stands at a path does not fit, or contradicts the rest of the file.
    func check(_ path: String, _ shape: Shape) throws(Diagnostics) {
        let reader = NodeReader()
        if let node = node(path), !node.isNull { shape.check(node, path, reader) }
        if let root { CompanySense.check(root, reader) }
        try reader.finish()
    }

    private mutating func write(_ path: String, _ literal: String) throws(Diagnostics) {
        bytes = try settingYAML(bytes, path: pathSteps(path), to: literal)
        root = try parseYAML(bytes)
    }

    /// What an answer writes and where; nil when it changes nothing or does not fit its field.
    private func edit(_ question: Question, _ text: String, _ reader: NodeReader) -> (
        path: String, literal: String
    )? {
        let isNone = question.opensWithout.map { text.lowercased() == $0 } ?? false
        if text.isEmpty || isNone {
            guard question.itemKey == nil else { return (question.path, isNone ? "[]" : "~") }
            guard value(question.path) != nil else { return nil }
            // Without a pattern the whole group goes: a feature that is not planned has no details.
            let group = question.path == "bedrock.pattern" ? "bedrock" : question.path
            return (group, "~")
        }
        if question.asksNumber, TypedAnswer.isAmbiguous(text) {
            reader.fail(
                Diagnostic(
                    at: .start, path: question.path, problem: "\(text) can be read in two ways",
                    because: "the point stands before three digits, as many countries write thousands",
                    fix: "write it without a point, as 2400, or with two digits after it, as 2.40"))
            return nil
        }
        var path = question.path
        var typed = text
        if path == "company.country", typed.count == 2 { typed = typed.uppercased() }
        guard var shape = CompanySchema.shape(at: pathSteps(path)) else { return nil }
        var isNewItem = false
        if let key = question.itemKey, let inner = shape.item(key) {
            shape = inner
            isNewItem = value("\(path)[0].\(key)") == nil
            if !isNewItem { path += "[0].\(key)" }
        }
        let literal = shape.literal(of: typed)
        guard let node = try? parseYAML(Array(literal.utf8)) else {
            reader.fail(
                Diagnostic(
                    at: .start, path: question.path, problem: "the answer cannot be read",
                    because: "it holds characters that a company file cannot", fix: "write it in plain words")
            )
            return nil
        }
        let before = reader.found
        shape.check(node, question.path, reader)
        guard reader.found == before else { return nil }
        if isNewItem, let key = question.itemKey { return (path, "[{\(key): \(literal)}]") }
        return (path, literal)
    }

    private mutating func put(_ path: String, _ literal: String) throws(Diagnostics) {
        let edited = try settingYAML(bytes, path: pathSteps(path), to: literal)
        let document = try parseYAML(edited)
        let reader = NodeReader()
        CompanySense.check(document, reader)
        try reader.finish()
        root = document
        bytes = edited
    }
}

extension CompanySchema {
    static func shape(at steps: [String]) -> Shape? {
        var shape = root
        for step in steps {
            switch shape {
            case .list(let item, _) where step.hasPrefix("["): shape = item
            case .group(let fields):
                guard let field = fields.first(where: { $0.name == step }) else { return nil }
                shape = field.shape
            default: return nil
            }
        }
        return shape
    }
}

extension Shape {
    /// The words that may be written, when there is a list of them.
    var values: [String]? {
        switch self {
        case .choice(let values): values
        case .list(let item, _): item.values
        default: nil
        }
    }

    /// The field of a list's groups.
    func item(_ key: String) -> Shape? {
        guard case .list(.group(let fields), _) = self else { return nil }
        return fields.first { $0.name == key }?.shape
    }

    /// A typed answer as YAML.
    func literal(of answer: String) -> String {
        switch self {
        case .choice(let values):
            if !values.isEmpty, let number = Int(answer, in: 1...values.count) {
                return values[number - 1]
            }
            let lowered = answer.lowercased()
            return yamlLiteral(values.first { $0.lowercased() == lowered } ?? lowered)
        case .list(let item, _):
            let parts = answer.split(separator: ",").map { String(trimming($0)) }
            return "[" + parts.map { item.literal(of: $0) }.joined(separator: ", ") + "]"
        case .flag:
            switch answer.lowercased() {
            case "y", "yes", "true": return "true"
            case "n", "no", "false": return "false"
            default: return yamlLiteral(answer)
            }
        case .integer, .quantity, .money:
            let digits = answer.filter { $0 != "," && $0 != "$" && $0 != " " && $0 != "_" }
            return digits.isEmpty || digits.contains(where: { "[]{}#&*!|>'\"%@`".contains($0) })
                ? yamlLiteral(answer) : digits
        case .month, .day: return yamlLiteral(answer).filter { $0 != "\"" }
        case .text(let longest):
            // Digits in a text field (an account id) stay text.
            return longest < 20 ? "\"\(answer.filter { $0 != "\"" && $0 != "\\" })\"" : yamlLiteral(answer)
        case .email, .website, .country, .region, .group: return yamlLiteral(answer)
        }
    }
}

/// A text without the white space around it.
func trimming(_ text: Substring) -> Substring {
    var rest = text.drop { $0.isWhitespace }
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return rest
}
