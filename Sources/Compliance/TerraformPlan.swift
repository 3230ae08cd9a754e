internal import StructuredText

/// A plan as `terraform show -json` writes it: what will be, what is not known before it is, and what refers to what.
struct TerraformPlan: Sendable {
    struct Resource: Sendable {
        let address: String
        let type: String
        /// The address without the keys of counts and maps, as the configuration has it.
        let place: String
        let values: JSON
        /// What is known only after it was applied.
        let unknown: JSON
    }

    /// What a policy says in one statement.
    struct Statement {
        let isAllowed: Bool
        let actions: [String]
        let resources: [String]
        /// Whether it names what it leaves out: everything else is in it.
        var isInverted = false
        let principals: [String]
        /// Operators of conditions, with the names and the values.
        let conditions: [(test: String, name: String, values: [String])]
    }

    let resources: [Resource]
    private let byType: [String: [Int]]
    private let documents: [Resource]
    private let configuration: Configuration

    private init(_ resources: [Resource], _ documents: [Resource], _ configuration: Configuration) {
        self.resources = resources
        self.documents = documents
        self.configuration = configuration
        byType = Dictionary(grouping: resources.indices) { resources[$0].type }
    }

    /// The plan as it says twice what will be: by its planned values and by its changes.
    ///
    /// They are one, unless somebody changed the file.
    ///
    /// - Throws: ``Diagnostics`` when it is no plan.
    static func read(_ json: JSON) throws(Diagnostics) -> [TerraformPlan] {
        let resources = try plannedResources(json)
        let configuration = Configuration(json["configuration"]?["root_module"] ?? .null)
        var unknown: [String: JSON] = [:]
        var changed: [Resource] = []
        var documents: [Resource] = []
        for change in json["resource_changes"]?.items ?? [] {
            guard let address = change["address"]?.text, let type = change["type"]?.text,
                let what = change["change"], what["actions"] != .array([.string("delete")])
            else { continue }
            let later = what["after_unknown"] ?? .null
            let resource = Resource(
                address: address, type: type, place: Configuration.place(address),
                values: what["after"] ?? .null,
                unknown: later)
            if change["mode"]?.text == "data" {
                documents.append(resource)
            } else {
                unknown[address] = later
                if case .object? = what["after"] { changed.append(resource) }
            }
        }
        let planned = resources.compactMap { _, resource -> Resource? in
            guard let address = resource["address"]?.text, let type = resource["type"]?.text else {
                return nil
            }
            return Resource(
                address: address, type: type, place: Configuration.place(address),
                values: resource["values"] ?? .null,
                unknown: unknown[address] ?? .null)
        }
        let both = [planned, changed].map { TerraformPlan($0, documents, configuration) }
        func told(_ resources: [Resource]) -> [String: JSON] {
            Dictionary(resources.map { ($0.address, $0.values) }) { $1 }
        }
        return changed.isEmpty || told(planned) == told(changed) ? [both[0]] : both
    }

    func all(_ type: String) -> [Resource] { (byType[type] ?? []).map { resources[$0] } }

    /// Whether an argument has a value, or will have one that is not known yet.
    func isSet(_ name: String, of resource: Resource) -> Bool {
        switch resource.values[name] {
        case nil, .null?, .string("")?: break
        case .array(let items)? where items.isEmpty: break
        case .some: return true
        }
        guard isUnknown(name, of: resource) else { return false }
        // What AWS computes by itself is not known either: the configuration tells what was written.
        guard let written = configuration.expressions[resource.place] else { return true }
        return written[name].map { $0["constant_value"] != .null } ?? false
    }

    func isUnknown(_ name: String, of resource: Resource) -> Bool {
        switch resource.unknown[name] {
        case .bool(let isUnknown)?: isUnknown
        case .array?, .object?: resource.values[name] == nil
        case nil, .null?, .integer?, .number?, .string?: false
        }
    }

    /// Resources of a type that name another one by an argument; nil where the plan does not say which they name.
    func related(_ type: String, by argument: String, to target: Resource) -> [Resource]? {
        var isOpen = false
        let known = Set(["id", "arn", "name", "bucket"].compactMap { target.values[$0]?.text })
        let found = all(type).filter { resource in
            if let value = resource.values[argument]?.text { return known.contains(value) }
            let (places, isWhole) = configuration.targets(of: resource.place, argument)
            if places.contains(target.place) { return TerraformPlan.agree(resource, target) }
            if !isWhole { isOpen = true }
            return false
        }
        return found.isEmpty && isOpen ? nil : found
    }

    /// Whether two resources stand in the same copy of the modules that they share.
    private static func agree(_ a: Resource, _ b: Resource) -> Bool {
        // Of two that are made once for each key, those of one key belong together.
        if let one = ownKey(a.address), let other = ownKey(b.address), one != other { return false }
        let (left, right) = (steps(a.address), steps(b.address))
        for (one, other) in zip(left, right) {
            guard Configuration.place(one) == Configuration.place(other) else { return true }
            guard one == other else { return false }
        }
        return true
    }

    /// The key of the resource itself, behind its name; nil where it is made once, or counted.
    private static func ownKey(_ address: String) -> Substring? {
        guard address.hasSuffix("\"]"), let begin = address.lastIndex(of: "[") else { return nil }
        return address[begin...]
    }

    /// The modules of an address, each with its key.
    private static func steps(_ address: String) -> [String] {
        var (out, step, isQuoted) = ([String](), "", false)
        for character in address {
            if character == "\"" { isQuoted.toggle() }
            if character == ".", !isQuoted {
                out.append(step)
                step = ""
            } else {
                step.append(character)
            }
        }
        let names = out + [step]
        return stride(from: 0, to: names.count - 1, by: 2).prefix { names[$0] == "module" }.map {
            names[$0 + 1]
        }
    }

    /// What a policy says; nil where the plan does not know it.
    func statements(_ resource: Resource, _ argument: String) -> [Statement]? {
        if let text = resource.values[argument]?.text {
            guard let json = try? JSON(parsing: text) else { return nil }
            return TerraformPlan.statements(policy: json)
        }
        let places = configuration.targets(of: resource.place, argument).places
        let found = documents.filter { places.contains($0.place) && TerraformPlan.agree($0, resource) }
        guard !found.isEmpty else { return nil }
        return found.flatMap { document in
            (document.values["statement"]?.items ?? []).map { row in
                let inverted = texts(row["not_actions"]) + texts(row["not_resources"])
                return Statement(
                    isAllowed: row["effect"]?.text != "Deny", actions: texts(row["actions"]),
                    resources: texts(row["resources"]), isInverted: !inverted.isEmpty,
                    principals: (row["principals"]?.items ?? []).flatMap { texts($0["identifiers"]) },
                    conditions: (row["condition"]?.items ?? []).map {
                        ($0["test"]?.text ?? "", $0["variable"]?.text ?? "", texts($0["values"]))
                    })
            }
        }
    }

    static func statements(policy json: JSON) -> [Statement] {
        let rows = json["Statement"].map { $0["Effect"] == nil ? $0.items : [$0] } ?? []
        return rows.map { row in
            let conditions = (row["Condition"]?.members ?? []).flatMap { test in
                test.value.members.map { (test.key, $0.key, texts($0.value)) }
            }
            // Everybody but some is everybody whom nobody thought of.
            let principal = row["NotPrincipal"] == nil ? row["Principal"] : .string("*")
            return Statement(
                isAllowed: row["Effect"]?.text != "Deny", actions: texts(row["Action"]),
                resources: texts(row["Resource"]),
                isInverted: row["NotAction"] != nil || row["NotResource"] != nil,
                principals: principal?.text.map { [$0] } ?? principal?.members.flatMap { texts($0.value) }
                    ?? [],
                conditions: conditions)
        }
    }
}
