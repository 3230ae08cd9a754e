public import Units
internal import Cryptography
internal import Engagements

/// The key of the log's hashes: without it, whoever holds the database alone cannot write another chain that verifies.
///
/// It lies in the database, sealed with the server's key, and stays the same when that one is rotated.
enum LogKey {
    static let setting = "log-key"
    static let context = "log-key"

    /// What follows from the parts and the hash before them.
    static func link(_ previous: String, _ parts: [String], _ key: [UInt8]) -> String {
        let text = ([previous] + parts).joined(separator: "|")
        return key.isEmpty ? sha256Text(text) : hexadecimal(hmacSHA256(Array(text.utf8), key: key))
    }
}

extension Session {
    func setting(_ name: String) throws -> String? {
        try run(Statement("SELECT value FROM setting WHERE name = ?1", .text(name))).first?.text(0)
    }

    func set(_ name: String, to value: String) throws {
        try run(
            Statement(
                """
                INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value
                """, .text(name), .text(value)))
    }
}

/// Small values of the installation.
public struct SettingStore: Sendable {
    let database: any Database

    public init(_ database: any Database) { self.database = database }

    /// Writes as much as a request may write, a company file: where there is no room for that, the error tells.
    ///
    /// - Throws: ``StoreError`` `.unavailable`.
    public func probe(at moment: Instant) async throws {
        let text = "\(moment.milliseconds) "
        let whole = String(repeating: text, count: EngagementLimits.fileBytes / text.utf8.count)
        try await database.write { try $0.set("probe", to: whole) }
    }
}
