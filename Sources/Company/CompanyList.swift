public import StructuredText
internal import Units

/// A list of the company file that forms fill item by item: projects, those who vouch, credits of before and of today, the bill.
public enum CompanyList: String, CaseIterable, Sendable {
    case projects
    case vouches
    case heldCredits = "credits"
    case earlierCredits = "earlier-credits"
    case billByService = "aws-bill"

    /// Where the file keeps it.
    public var path: String {
        switch self {
        case .projects: "workloads"
        case .vouches: "company.vouch"
        case .heldCredits: "credits"
        case .earlierCredits: "company.prior_credits"
        case .billByService: "hosting.aws_services"
        }
    }

    /// What it is called.
    public var title: String {
        switch self {
        case .projects: "Projects"
        case .vouches: "Who vouches for you"
        case .heldCredits: "Credits on the balance"
        case .earlierCredits: "Credits of before"
        case .billByService: "Today's AWS bill by service"
        }
    }

    /// The fields of an item with their questions; the id is made from the name.
    private var fields: [(key: String, text: String)] {
        switch self {
        case .projects:
            [
                ("name", "Its name"), ("kind", "What kind of work it is"),
                ("description", "What is built, in a sentence"),
                ("problem", "The business problem that it solves"), ("starts", "First month"),
                ("months", "How many months it takes"), ("tracks", "Tracks that it justifies: one is enough"),
            ]
        case .vouches:
            [
                ("name", "Its name"), ("kind", "Who it is"),
                ("activate_provider", "Is it an Activate Provider? (yes, no)"),
                ("org_id", "Did it give you its Org ID? (yes, no)"),
                ("invite", "Did it invite you to Activate? (yes, no)"),
                ("tier1", "Is it a venture investor of the first tier? (yes, no)"),
            ]
        case .heldCredits:
            [
                ("id", "A name of its own"), ("kind", "Which program"), ("amount", "US dollars left"),
                ("starts", "First day"), ("expires", "Last day"),
                (
                    "products",
                    "Services that it is restricted to, separated by commas; leave it empty for all"
                ),
            ]
        case .earlierCredits:
            [
                ("program", "Which program"), ("amount", "US dollars awarded"),
                ("month", "Month of the award"),
                ("remaining", "US dollars left of it"),
            ]
        case .billByService:
            [
                ("service", "AWS service as the bill names it"),
                ("monthly_usd", "US dollars a month, before credits"),
            ]
        }
    }

    /// The list within an item, with its columns.
    public var inner: (key: String, columns: [(key: String, text: String)])? {
        switch self {
        case .projects:
            (
                "services",
                [
                    ("service", "AWS service"), ("role", "What it does here"),
                    ("monthly_usd", "US dollars a month"),
                ]
            )
        case .vouches: ("packages", [("amount", "US dollars offered"), ("months", "Months valid")])
        case .heldCredits, .earlierCredits, .billByService: nil
        }
    }

    /// The key from which the item's own id is made, where the file wants one and the form does not ask for it.
    private var namedBy: String? { self == .projects ? "name" : nil }

    /// The questions of one item.
    public func questions(at index: Int) -> [Question] {
        fields.map { Question(0, "\(path)[\(index)].\($0.key)", $0.text, required: isRequired($0.key)) }
    }

    private var shape: Shape? { CompanySchema.shape(at: pathSteps(path)) }

    private func isRequired(_ key: String) -> Bool {
        guard case .list(.group(let fields), _) = shape else { return false }
        return fields.contains { $0.name == key && $0.isRequired } || key == namedBy
    }

    /// How many items the file may hold.
    public var most: Int {
        guard case .list(_, let most) = shape else { return 0 }
        return most
    }

    /// How many items the file holds.
    public func count(in draft: CompanyDraft) -> Int { draft.items(path).count }

    /// How many rows the list within an item holds.
    public func rows(at index: Int, in draft: CompanyDraft) -> Int {
        inner.map { draft.items("\(path)[\(index)].\($0.key)").count } ?? 0
    }

    /// Writes one item, or adds it where the index is the count.
    ///
    /// - Parameters:
    ///   - answers: what was typed, by the key of the field, as `name`; an empty text takes the field away.
    ///   - rows: the list within, a row each; rows without a word are left out; nil leaves it as it is.
    /// - Throws: ``Diagnostics``, each with the path of its field; the draft is then unchanged.
    public func write(
        _ answers: [String: String], rows: [[String: String]]?, at index: Int, in draft: inout CompanyDraft
    ) throws(Diagnostics) {
        guard let shape, case .list(let item, _) = shape else { return }
        var answers = answers
        let count = count(in: draft)
        if let namedBy, index == count { answers["id"] = ownID(answers[namedBy] ?? "", draft) }
        var edited = draft
        let reader = NodeReader()
        var literals: [(key: String, literal: String)] = []
        for key in (namedBy == nil ? [] : ["id"]) + fields.map(\.key) {
            guard let text = answers[key], let field = item.field(key) else { continue }
            literals.append((key, literal(of: text, at: "\(path)[\(index)].\(key)", field, reader)))
        }
        if let inner, let rows, let field = item.field(inner.key) {
            let filled = rows.filter { row in row.values.contains { !$0.isEmpty } }
            let all = filled.enumerated().map { place, row -> String in
                let members = inner.columns.compactMap { column -> String? in
                    guard let text = row[column.key], !text.isEmpty, let shape = field.item(column.key) else {
                        return nil
                    }
                    let path = "\(path)[\(index)].\(inner.key)[\(place)].\(column.key)"
                    return "\(column.key): \(literal(of: text, at: path, shape, reader))"
                }
                return "{\(members.joined(separator: ", "))}"
            }
            if !all.isEmpty || self.rows(at: index, in: draft) > 0 {
                literals.append((inner.key, all.isEmpty ? "~" : "[\(all.joined(separator: ", "))]"))
            }
        }
        // What does not fit by itself is not put into the file, where it could pass for more than one answer.
        try reader.finish()
        if index >= count {
            try edited.append(path, literals.filter { $0.literal != "~" })
        } else {
            for (key, literal) in literals {
                try edited.rewrite("\(path)[\(index)].\(key)", literal)
            }
        }
        try edited.check(path, shape)
        draft = edited
    }

    /// What was typed, as YAML: nothing of an empty text; checked by itself.
    private func literal(of text: String, at path: String, _ shape: Shape, _ reader: NodeReader) -> String {
        guard !text.isEmpty else { return "~" }
        let literal = shape.literal(of: Question(0, path, "").normalized(text))
        guard let node = try? parseYAML(Array(literal.utf8)) else {
            reader.fail(
                Diagnostic(
                    at: .start, path: path, problem: "the answer cannot be read",
                    because: "it holds characters that a company file cannot", fix: "write it in plain words")
            )
            return "~"
        }
        shape.check(node, path, reader)
        return literal
    }

    /// Takes an item away.
    ///
    /// - Throws: ``Diagnostics`` when what is left is no company file; the draft is then unchanged.
    public func remove(at index: Int, in draft: inout CompanyDraft) throws(Diagnostics) {
        guard let shape, (0..<count(in: draft)).contains(index) else { return }
        var edited = draft
        try edited.cut("\(path)[\(index)]")
        try edited.check(path, shape)
        draft = edited
    }

    /// `ai-assistant` of `AI assistant`, with a number where another item has that id.
    private func ownID(_ name: String, _ draft: CompanyDraft) -> String {
        let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let plain = String(words.joined(separator: "-").prefix(50))
        let base = plain.isEmpty ? "project" : plain
        let taken = Set((0..<count(in: draft)).compactMap { draft.value("\(path)[\($0)].id") })
        return taken.contains(base)
            ? (2...99).lazy.map { "\(base)-\($0)" }.first { !taken.contains($0) } ?? base : base
    }
}

extension Shape {
    /// The shape of a group's field.
    fileprivate func field(_ key: String) -> Shape? {
        guard case .group(let fields) = self else { return nil }
        return fields.first { $0.name == key }?.shape
    }
}
