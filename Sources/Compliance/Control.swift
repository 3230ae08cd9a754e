public import StructuredText
internal import Units

/// A control that AWS can show: what must hold, why, how it is looked at before and after it is deployed, and how to mend it.
public struct Control: Sendable {
    public let id: String
    public let title: String
    /// Trust Services Criteria, by id.
    public let criteria: [String]
    package let why: String
    /// What must be seen.
    let expected: String
    /// The attribute of Terraform that mends it.
    public let fix: String
    /// The way in AWS's console.
    package let console: String
    /// Types of Terraform that it is looked at in.
    let types: [String]
    /// The questions that an account is asked for it, with the lists that they are made of.
    let reads: [String]
}

extension Control {
    /// The reads that a text such as `cloudtrail:DescribeTrails, GetTrailStatus` names, by IAM's action or by the operation.
    fileprivate static func reads(_ text: String) -> [String] {
        if text.hasPrefix("PostgreSQL") { return [RowSecurity.read] }
        var (service, found): (String, [String]) = ("", [])
        for word in text.split(separator: ",") {
            let parts = word.filter { $0 != " " }.split(separator: ":").map(String.init)
            if parts.count == 2 { service = parts[0] }
            let name = parts.last ?? ""
            for read in ReadTable.embedded.reads
            where read.actions.contains("\(service):\(name)") || read.id == "\(service) \(name)" {
                var chain = [read.id]
                var parent = read.parent
                while let next = parent {
                    chain.append(next.id)
                    parent = ReadTable.embedded.read(next.id)?.parent
                }
                found += chain.reversed().filter { !found.contains($0) }
            }
        }
        return found
    }
}

/// What a person answers for: no interface of AWS shows it.
package struct ManualControl: Sendable {
    package let id: String
    package let title: String
    package let criteria: [String]
    package let evidence: String
    package let owner: String
    /// By when, or how often, in words.
    package let due: String
    /// For how many days one time counts; nil where once is enough.
    package let days: Int?
}

/// Criteria, the controls that serve them and the evidence for each (`Data/compliance/controls.yaml`).
public struct ControlMap: Sendable {
    public let version: String
    public let criteria: [(id: String, title: String)]
    package let controls: [Control]
    package let manual: [ManualControl]

    /// What is compiled in.
    public static let embedded = ControlMap(
        EmbeddedControls.text("controls.yaml").flatMap(unpackedDocument))

    private init(_ document: YAMLNode?) {
        func text(_ node: YAMLNode, _ key: String) -> String { node[key]?.text ?? "" }
        func texts(_ node: YAMLNode?) -> [String] { (node?.items ?? []).compactMap(\.text) }
        version = document?["version"]?.text ?? ""
        criteria = (document?["criteria"]?.pairs ?? []).map { ($0.key, $0.value.text ?? "") }
        controls = (document?["controls"]?.items ?? []).map { row in
            Control(
                id: text(row, "id"), title: text(row, "title"), criteria: texts(row["criteria"]),
                why: text(row, "why"), expected: text(row, "expect"), fix: text(row, "fix"),
                console: text(row, "console"),
                types: text(row, "plan").split(separator: ",").map { String($0.drop { $0 == " " }) },
                reads: Control.reads(text(row, "live")))
        }
        manual = (document?["manual"]?.items ?? []).map { row in
            ManualControl(
                id: text(row, "id"), title: text(row, "title"), criteria: texts(row["criteria"]),
                evidence: text(row, "evidence"), owner: text(row, "owner"), due: text(row, "due"),
                days: Int(text(row, "days"), in: 1...3_660))
        }
    }

    /// The criteria by group, `CC6` and the like, in their order.
    package var groups: [(name: String, criteria: [(id: String, title: String)])] {
        var groups: [(name: String, criteria: [(id: String, title: String)])] = []
        for criterion in criteria {
            let name = String(criterion.id.prefix { $0 != "." })
            if groups.last?.name != name { groups.append((name, [])) }
            groups[groups.count - 1].criteria.append(criterion)
        }
        return groups
    }

    /// The title of each control, by its id.
    public var titles: [String: String] { Dictionary(controls.map { ($0.id, $0.title) }) { $1 } }

    /// What people answer for, with what shows it.
    public var manualJSON: JSON {
        .array(
            manual.map { row in
                .object([
                    "control": .string(row.id), "title": .string(row.title),
                    "criteria": .array(row.criteria.map(JSON.string)), "evidence": .string(row.evidence),
                    "owner": .string(row.owner), "due": .string(row.due),
                    "days": row.days.map(JSON.integer) ?? .null,
                ])
            })
    }

    /// How many criteria AWS alone can show, how many in part, and how many only people: never "all of them pass".
    public var coverage: JSON {
        let shown = Set(controls.flatMap(\.criteria))
        let told = Set(manual.flatMap(\.criteria))
        return .object([
            "automated": .integer(shown.subtracting(told).count),
            "partly": .integer(shown.intersection(told).count),
            "manual": .integer(told.subtracting(shown).count),
        ])
    }
}
