public import Cryptography

/// Everything that is sealed, sealed anew under the newest key, while others read and write.
public struct KeyRotation: Sendable {
    let database: any Database

    public init(_ database: any Database) { self.database = database }

    /// What became of a pass over everything that is sealed.
    public struct Pass: Sendable {
        /// Sealed under an earlier key before, under the newest now.
        public internal(set) var renewed = 0
        /// What no key opens, by its place.
        public internal(set) var unreadable: [String] = []

        /// This pass and one after it, in which the same is unreadable.
        public func adding(_ later: Pass) -> Pass {
            var sum = later
            sum.renewed += renewed
            return sum
        }
    }

    /// Where sealed values stand: the table, the columns that name a row, and the one that is sealed.
    private static let places: [(table: String, names: [String], column: String)] = [
        ("credit_code", ["tenant_id", "code_id"], "sealed"), ("webhook", ["webhook_id"], "sealed"),
        ("webhook", ["webhook_id"], "previous"), ("account", ["user_id"], "totp"),
        ("account", ["user_id"], "totp_pending"), ("setting", ["name"], "value"),
    ]

    private static func context(_ table: String, _ names: [String]) -> String {
        switch table {
        case "credit_code": "code|" + names.joined(separator: "|")
        case "webhook": "webhook|" + names.joined(separator: "|")
        case "account": "totp|" + names.joined(separator: "|")
        default: LogKey.context
        }
    }

    /// Seals anew what does not bear the newest key, row by row: each is written only if nobody else wrote it meanwhile.
    public func renew(_ sealer: Sealer, random: RandomSource) async throws -> Pass {
        var pass = Pass()
        for place in KeyRotation.places {
            let condition = place.table == "setting" ? "WHERE name = '\(LogKey.setting)'" : ""
            let columns = place.names.joined(separator: ", ")
            let rows = try await database.read { session in
                try session.run(
                    Statement("SELECT \(columns), \(place.column) FROM \(place.table) \(condition)"))
            }
            for row in rows {
                let names = place.names.indices.compactMap { row.text($0) }
                guard names.count == place.names.count, let text = row.text(names.count), !text.isEmpty else {
                    continue
                }
                let raw = bytes(hexadecimal: text) ?? []
                if sealer.isCurrent(raw) { continue }
                let context = KeyRotation.context(place.table, names)
                guard let plain = try? sealer.open(raw, context: context) else {
                    pass.unreadable.append(
                        "\(place.table).\(place.column) of \(names.joined(separator: " "))")
                    continue
                }
                let sealed = hexadecimal(sealer.seal(plain, context: context, random: random))
                let both = place.names.count == 2
                let names1 = SQLValue.text(names[0])
                let names2 = both ? SQLValue.text(names[1]) : .text("")
                let isWritten = try await database.write { session in
                    try !session.run(
                        Statement(
                            """
                            UPDATE \(place.table) SET \(place.column) = ?3 WHERE \(place.names[0]) = ?1
                            AND \(both ? "\(place.names[1]) = ?2" : "?2 = ''") AND \(place.column) = ?4
                            RETURNING \(place.names[0])
                            """, names1, names2, .text(sealed), .text(text))
                    ).isEmpty
                }
                if isWritten { pass.renewed += 1 }
            }
        }
        return pass
    }

    /// Whether anything still bears an earlier key.
    public func isDone(_ sealer: Sealer, random: RandomSource) async throws -> Bool {
        let pass = try await renew(sealer, random: random)
        return pass.renewed == 0 && pass.unreadable.isEmpty
    }
}
