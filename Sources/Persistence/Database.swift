/// A value in a database.
public enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case text(String)
}

/// SQL with the values of its placeholders `?1`, `?2`, … in their order.
///
/// It is the final text of the embedded database, so that none is rewritten on its way; a server that writes them `$1`
/// rewrites them once, when it prepares the statement.
public struct Statement: Sendable {
    public let sql: String
    public let values: [SQLValue]

    public init(_ sql: String, _ values: SQLValue...) {
        self.sql = sql
        self.values = values
    }
}

/// One row of a result, by the places of its columns.
public struct SQLRow: Sendable {
    let values: [SQLValue]

    public init(_ values: [SQLValue]) { self.values = values }

    func text(_ column: Int) -> String? {
        if case .text(let text) = values[column] { return text }
        return nil
    }

    func integer(_ column: Int) -> Int64? {
        if case .integer(let number) = values[column] { return number }
        return nil
    }
}

/// Why the database did not do it.
public enum StoreError: Error, Sendable {
    /// Nothing can be written now: the disk is full, the file is read-only, or another process holds it.
    case unavailable(String)
    /// A constraint, such as a version that somebody else wrote first.
    case conflict
    /// What is stored cannot be read: damaged, or written by a newer version.
    case damaged(String)
    case failed(String)
}

/// A connection inside a transaction; it never leaves the closure that it is given to.
public protocol Session {
    /// The key of the log's hashes; empty where the log is not keyed.
    var logKey: [UInt8] { get }
    /// Runs a statement.
    ///
    /// - Returns: its rows, none for a statement without a result.
    /// - Throws: ``StoreError``.
    @discardableResult
    func run(_ statement: Statement) throws -> [SQLRow]
}

/// A database: the stores are written once over it, whichever engine is below.
///
/// Bodies are synchronous, so that no network call can slip into a transaction.
public protocol Database: Sendable {
    func read<Value: Sendable>(_ body: @escaping @Sendable (any Session) throws -> Value) async throws
        -> Value
    /// Reads in the thread of whoever calls, without a transaction: for one statement that finds few rows by their keys,
    /// where handing it to another thread costs more than it does.
    func glance<Value>(_ body: (any Session) throws -> Value) throws -> Value
    /// One transaction: all of it or nothing.
    @discardableResult
    func write<Value: Sendable>(_ body: @escaping @Sendable (any Session) throws -> Value) async throws
        -> Value
}
