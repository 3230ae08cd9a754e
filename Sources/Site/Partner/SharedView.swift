internal import Addresses
internal import Web
internal import Engagements
internal import StructuredText

/// What a partner sees of a company file: the fields of a consent, and nothing that stands elsewhere.
struct SharedView: Sendable {
    struct Item: Sendable {
        let field: SharedField
        let path: String
        let value: String
    }

    let items: [Item]

    /// - Parameter fields: what the founder shares at this moment.
    init(_ file: String, _ fields: [SharedField]) {
        guard let root = try? parseYAML(Array(file.utf8)) else {
            items = []
            return
        }
        items = fields.flatMap { field in
            field.paths.flatMap { path -> [Item] in
                var node: YAMLNode? = root
                for part in path.split(separator: ".") { node = node?[String(part)] }
                return node.map { SharedView.leaves($0, path) }?.map {
                    Item(field: field, path: $0.path, value: $0.value)
                } ?? []
            }
        }
    }

    private static func leaves(_ node: YAMLNode, _ path: String) -> [(path: String, value: String)] {
        if let pairs = node.pairs { return pairs.flatMap { leaves($0.value, "\(path).\($0.key)") } }
        if let items = node.items {
            if items.allSatisfy({ $0.text != nil }) {
                return [(path, items.compactMap(\.text).joined(separator: ", "))]
            }
            return items.enumerated().flatMap { leaves($1, "\(path)[\($0)]") }
        }
        return node.text.map { [(path, $0)] } ?? []
    }

    func value(_ path: String) -> String? { items.first { $0.path == path }?.value }

    /// The company's name where it is shared, else what an application is called without it.
    func name(_ tenant: TenantID) -> String {
        value("company.name") ?? value("company.website") ?? "Application \(tenant.text.suffix(6))"
    }

    var table: DataTable {
        DataTable(
            id: "shared", caption: "What the founder shares with you now", head: ["What", "Field", "Value"],
            rows: items.map { [Cell($0.field.label), Cell($0.path), Cell($0.value)] })
    }
}
