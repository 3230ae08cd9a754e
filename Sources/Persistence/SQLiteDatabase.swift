public import Cryptography
internal import GRDB
internal import Synchronization
internal import Units

/// SQLite in one file, through GRDB: readers do not wait for the writer (WAL).
public struct SQLiteDatabase: Database {
    private let pool: DatabasePool
    /// Connections of their own, so that no long read ever holds a glance up.
    private let glances: [DatabaseQueue]
    private let turn = Turn()
    private let logKey: [UInt8]

    /// Opens the file, or makes it, and brings its schema up to date.
    ///
    /// - `sealer`: the server's key, under which the log's own key lies in the database; without it the log's hashes
    ///   are not keyed.
    /// - `mayChain`: whether a log without a key may be one of an earlier version, which gets one.
    /// - Throws: ``StoreError``.
    public init(
        path: String, sealer: Sealer? = nil, random: RandomSource = .system, mayChain: Bool = true
    ) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { connection in
            // What was acknowledged survives a power cut too, not only a killed process.
            try connection.execute(sql: "PRAGMA synchronous = FULL")
        }
        do {
            pool = try DatabasePool(path: path, configuration: configuration)
            logKey = try pool.write { connection in
                let session = SQLiteSession(connection: connection, logKey: [])
                try Schema.migrate(session)
                let key =
                    try sealer.map { try LogKey.open($0, random: random, mayChain: mayChain, session) } ?? []
                try EventLog.showAnew(SQLiteSession(connection: connection, logKey: key))
                return key
            }
            var narrow = Configuration()
            // Not opened read-only: whoever closes last must be able to bring the log of writes into the file.
            narrow.prepareDatabase { try $0.execute(sql: "PRAGMA query_only = 1") }
            narrow.busyMode = .timeout(5)
            glances = [
                try DatabaseQueue(path: path, configuration: narrow),
                try DatabaseQueue(path: path, configuration: narrow),
            ]
        } catch {
            throw SQLiteDatabase.translated(error)
        }
    }

    public func glance<Value>(_ body: (any Session) throws -> Value) throws -> Value {
        do {
            return try glances[turn.next(of: glances.count)].unsafeRead {
                try body(SQLiteSession(connection: $0, logKey: logKey))
            }
        } catch let error as DatabaseError {
            throw SQLiteDatabase.translated(error)
        }
    }

    public func read<Value: Sendable>(_ body: @escaping @Sendable (any Session) throws -> Value) async throws
        -> Value
    {
        do {
            return try await pool.read { [logKey] in try body(SQLiteSession(connection: $0, logKey: logKey)) }
        } catch let error as DatabaseError {
            throw SQLiteDatabase.translated(error)
        }
    }

    @discardableResult
    public func write<Value: Sendable>(_ body: @escaping @Sendable (any Session) throws -> Value) async throws
        -> Value
    {
        do {
            return try await pool.write { [logKey] in try body(SQLiteSession(connection: $0, logKey: logKey))
            }
        } catch let error as DatabaseError {
            throw SQLiteDatabase.translated(error)
        }
    }

    /// Writes a consistent copy to another file while the server runs; one that fails leaves nothing behind.
    public func backUp(to path: String) async throws {
        do {
            try await pool.writeWithoutTransaction { connection in
                try connection.execute(sql: "VACUUM INTO ?", arguments: [path])
            }
        } catch { throw SQLiteDatabase.translated(error) }
    }

    static func translated(_ error: any Error) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        let text = error.message ?? "code \(error.resultCode.rawValue)"
        return switch error.resultCode {
        case .SQLITE_CONSTRAINT: StoreError.conflict
        case .SQLITE_FULL, .SQLITE_READONLY, .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_IOERR, .SQLITE_CANTOPEN,
            .SQLITE_PERM, .SQLITE_NOMEM:
            StoreError.unavailable(text)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: StoreError.damaged(text)
        default: StoreError.failed(text)
        }
    }
}

/// Whose turn it is among several.
private final class Turn: Sendable {
    private let count = Atomic(0)

    func next(of all: Int) -> Int {
        let count = count.wrappingAdd(1, ordering: .relaxed).newValue
        return Int(bitPattern: UInt(bitPattern: count) % UInt(all))
    }
}

private struct SQLiteSession: Session {
    let connection: GRDB.Database
    let logKey: [UInt8]

    func run(_ statement: Statement) throws -> [SQLRow] {
        do {
            let prepared = try connection.cachedStatement(sql: statement.sql)
            let arguments = StatementArguments(
                statement.values.map { $0.databaseValue } as [(any DatabaseValueConvertible)?])
            if prepared.columnCount == 0 {
                try prepared.execute(arguments: arguments)
                return []
            }
            var rows: [SQLRow] = []
            let cursor = try Row.fetchCursor(prepared, arguments: arguments)
            while let row = try cursor.next() {
                rows.append(SQLRow(row.databaseValues.map { SQLValue($0) }))
            }
            return rows
        } catch {
            throw SQLiteDatabase.translated(error)
        }
    }
}

extension SQLValue {
    fileprivate var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .text(let text): text.databaseValue
        }
    }

    fileprivate init(_ value: DatabaseValue) {
        self =
            switch value.storage {
            case .null: .null
            case .int64(let number): .integer(number)
            case .string(let text): .text(text)
            // No column of the schema holds bytes or floating point.
            case .blob, .double: .null
            }
    }
}
