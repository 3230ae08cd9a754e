public import StructuredText

/// What PostgreSQL says of the tables that hold a tenant's column: whoever runs the query brings its answer.
public enum RowSecurity {
    /// The name under which a snapshot keeps it: no question of AWS's.
    public static let read = "postgres RowSecurity"

    /// The query, which reads the catalog only.
    public static let sql = EmbeddedControls.text("row-security.sql").map(\.description) ?? ""

    private static let columns = ["table", "columns", "enabled", "forced", "policies", "unbound"]

    /// Reads what `psql --csv` wrote.
    ///
    /// - Returns: nil when it is another table.
    public static func answer(csv bytes: [UInt8]) -> JSON? {
        guard let rows = try? parseCSV(bytes), rows.first?.map(\.text) == columns else { return nil }
        var tables: [JSON] = []
        for row in rows.dropFirst() {
            guard row.count == columns.count else { return nil }
            tables.append(
                .object(
                    zip(columns, row).map { name, field in
                        let text = field.text ?? ""
                        let isFlag = name == "enabled" || name == "forced"
                        return .init(name, isFlag ? .bool(text == "t" || text == "true") : .string(text))
                    }))
        }
        return .object(["tables": .array(tables)])
    }
}
