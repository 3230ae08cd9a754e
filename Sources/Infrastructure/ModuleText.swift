internal import Units

/// The modules and roots as they lie in `Data/infra`: read for their tables, written as they are.
enum ModuleText {
    static let modules = EmbeddedInfrastructure.pages.map(\.module)

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

    /// A resource, or the call of a module, as `scripts/embed-data` found it.
    struct Row: Sendable {
        let isResource: Bool
        /// `aws_lb.this`, or the name of the call.
        let label: String
        let type: String
        let criteria: [String]
        /// What its count or its map depends on; empty where it is always made.
        let when: String
        /// The module that is called.
        let source: String
    }

    /// Rows by folder.
    static let rows: [String: [Row]] = {
        var rows: [String: [Row]] = [:]
        for line in "\(EmbeddedInfrastructure.table)".utf8.split(separator: UInt8(ascii: "\n")) {
            let words = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
                String(Substring($0))
            }
            guard words.count == 6 else { continue }
            rows[words[0], default: []].append(
                Row(
                    isResource: words[1] == "resource", label: words[2],
                    type: String(words[2].prefix { $0 != "." }),
                    criteria: words[3].split(separator: " ").map(String.init), when: words[4],
                    source: words[5]))
        }
        return rows
    }()
}
