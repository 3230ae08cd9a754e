internal import Addresses
package import Engagements
internal import Persistence
package import Routing
package import Services
package import Web
internal import StructuredText

/// What a partner sees of a company file: the fields of a consent, and nothing that stands elsewhere.
package struct SharedView: Sendable {
    package struct Item: Sendable {
        package let field: SharedField
        package let path: String
        package let value: String
    }

    package let items: [Item]

    /// - Parameter fields: what the founder shares at this moment.
    package init(_ file: String, _ fields: [SharedField]) {
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

    package func value(_ path: String) -> String? { items.first { $0.path == path }?.value }

    /// The company's name where it is shared, else what an application is called without it.
    package func name(_ tenant: TenantID) -> String {
        value("company.name") ?? value("company.website") ?? "Application \(tenant.text.suffix(6))"
    }

    package var table: DataTable {
        DataTable(
            id: "shared", caption: "What the founder shares with you now", head: ["What", "Field", "Value"],
            rows: items.map { [Cell($0.field.label), Cell($0.path), Cell($0.value)] })
    }
}

extension Services {
    /// The partner that the visitor works for.
    ///
    /// - Throws: ``WebError/notFound`` for everybody else.
    package func partnerOf(_ visit: Visit) async throws -> PartnerID {
        guard let account = visit.account, let partner = try await partners.partner(of: account.id) else {
            throw WebError.notFound
        }
        return partner
    }
}
