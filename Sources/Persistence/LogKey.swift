public import Units
internal import Cryptography
internal import Engagements

/// The key of the log's hashes: without it, whoever holds the database alone cannot write another chain that verifies.
///
/// It lies in the database, sealed with the server's key, and stays the same when that one is rotated.
enum LogKey {
    static let setting = "log-key"
    static let context = "log-key"

    /// The key; made, and the log chained with it, when there is none yet.
    ///
    /// - Parameter mayChain: a log without a key is one of an earlier version; false where it is known to have had one.
    /// - Throws: ``StoreError`` `.damaged` when it was sealed with another key than the server's, or taken away.
    static func open(
        _ sealer: Sealer, random: RandomSource, mayChain: Bool, _ session: any Session
    ) throws -> [UInt8] {
        if let sealed = try session.setting(setting) {
            guard let raw = bytes(hexadecimal: sealed), let key = try? sealer.open(raw, context: context)
            else {
                throw StoreError.damaged(
                    "the log's key was sealed with another server key: set CLOUDROUTE_KEY to that one, or put the file key back"
                )
            }
            return key
        }
        let isEmpty = try session.run(
            Statement("SELECT 1 FROM event UNION SELECT 1 FROM console_event LIMIT 1")
        )
        .isEmpty
        guard mayChain || isEmpty else {
            throw StoreError.damaged(
                "the log had a key (there is a file of its heads) and has none now: somebody took it out of the database, put a backup back"
            )
        }
        let key = random.bytes(32)
        try EventLog.chainAnew(key, session)
        try PartnerStore.chainAnew(key, session)
        // Written with the key by whoever holds it next.
        try AccountStore.noteKinds(at: Instant(milliseconds: 0), Keyed(session: session, logKey: key))
        try session.set(
            setting, to: hexadecimal(sealer.seal(key, context: context, random: random)))
        return key
    }

    /// What follows from the parts and the hash before them.
    static func link(_ previous: String, _ parts: [String], _ key: [UInt8]) -> String {
        let text = ([previous] + parts).joined(separator: "|")
        return key.isEmpty ? sha256Text(text) : hexadecimal(hmacSHA256(Array(text.utf8), key: key))
    }
}

/// A session with a key that the database does not hold yet.
private struct Keyed: Session {
    let session: any Session
    let logKey: [UInt8]

    func run(_ statement: Statement) throws -> [SQLRow] { try session.run(statement) }
}

extension Session {
    func setting(_ name: String) throws -> String? {
        try run(Statement("SELECT value FROM setting WHERE name = $1", .text(name))).first?.text(0)
    }

    func set(_ name: String, to value: String) throws {
        try run(
            Statement(
                """
                INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value
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
