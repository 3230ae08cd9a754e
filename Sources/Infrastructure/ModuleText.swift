/// The modules and roots as they lie in `Data/infra`: read for their tables, written as they are.
enum ModuleText {
    static let modules = [
        "ai", "baseline", "bucket", "cell", "cluster", "cost-guard", "database", "delivery", "edge",
        "functions", "identity",
        "keys", "kubernetes", "network", "observability", "platform", "secrets", "service",
    ]

    /// Paths below `Data/infra` of what a folder there holds.
    static func files(_ folder: String) -> [(path: String, text: String)] {
        EmbeddedInfrastructure.paths.filter { $0.hasPrefix("\(folder)/") }.compactMap { path in
            EmbeddedInfrastructure.text(path).map { (path, "\($0)\n") }
        }
    }

    /// A paper that is shipped as it is.
    static func paper(_ name: String) -> String {
        EmbeddedInfrastructure.text("papers/\(name)").map { "\($0)\n" } ?? ""
    }

    /// A block that stands at the left edge: its kind, its labels, what is inside, and the comment above it.
    struct Block {
        let kind: String
        let labels: [String]
        let body: [Substring]
        let comment: String

        /// The text of an argument of its own, as it is written.
        func argument(_ name: String) -> String? {
            for line in body {
                let words = line.split(separator: "=", maxSplits: 1)
                guard words.count == 2, words[0].filter({ $0 != " " }) == name, line.hasPrefix("  "),
                    !line.hasPrefix("    ")
                else { continue }
                return String(words[1].drop { $0 == " " })
            }
            return nil
        }
    }

    /// The blocks of a file in the form that `terraform fmt` gives it.
    static func blocks(_ text: String) -> [Block] {
        var blocks: [Block] = []
        var head: Substring?
        var body: [Substring] = []
        var comment = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if head != nil {
                if line == "}" {
                    let words = (head ?? "").split(separator: " ")
                    blocks.append(
                        Block(
                            kind: String(words.first ?? ""),
                            labels: words.dropFirst().dropLast().map { String($0.filter { $0 != "\"" }) },
                            body: body,
                            comment: comment))
                    (head, body, comment) = (nil, [], "")
                } else {
                    body.append(line)
                }
            } else if line.hasSuffix("{"), !line.hasPrefix(" "), !line.hasPrefix("#") {
                head = line
            } else if line.hasPrefix("#") {
                comment = line.dropFirst(2) + ""
            }
        }
        return blocks
    }

    /// The Trust Services Criteria that a text names: `CC6.1`, `A1.2`.
    static func criteria(_ text: String) -> [String] {
        Set(text.matches(of: /\b(?:CC[1-9]|A1)\.[1-9]\b/).map { String($0.0) }).sorted()
    }

    /// A table of a module's variables and outputs, as its README has it.
    static func tables(_ files: [(path: String, text: String)]) -> String {
        let all = files.flatMap { blocks($0.text) }
        func unquoted(_ text: String?) -> String { (text ?? "").filter { $0 != "\"" } }
        let inputs = all.filter { $0.kind == "variable" }.map { block -> String in
            let type =
                block.argument("type").map { $0.hasSuffix("{") || $0.hasSuffix("({") ? "object" : $0 }
                ?? "any"
            let fallback =
                block.argument("default").map { "`\($0.hasSuffix("{") ? "see variables.tf" : $0)`" }
                ?? "required"
            return
                "| `\(block.labels.first ?? "")` | \(unquoted(block.argument("description"))) | `\(type)` | \(fallback) |"
        }
        let outputs = all.filter { $0.kind == "output" }.map {
            "| `\($0.labels.first ?? "")` | \(unquoted($0.argument("description"))) |"
        }
        return
            (["## Inputs", "", "| name | what it is | type | default |", "|---|---|---|---|"] + inputs
            + ["", "## Outputs", "", "| name | what it is |", "|---|---|"] + outputs + [""]).joined(
                separator: "\n")
    }
}
