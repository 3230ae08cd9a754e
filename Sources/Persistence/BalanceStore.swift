public import Engagements
public import StructuredText
public import Units

/// What Billing told of the credits of AWS accounts, as it was last read: the whole document, for the command; what plans are made
/// of stands in the log (`balance-read`).
public struct BalanceStore: Sendable {
    let database: any Database

    public init(_ database: any Database) { self.database = database }

    /// Keeps a reading for the companies whose credits the account holds; for nobody in particular when there are none.
    public func keep(_ document: JSON, of account: String, for tenants: [TenantID], at moment: Instant)
        async throws
    {
        let owners = tenants.isEmpty ? [""] : tenants.map(\.text)
        try await database.write { session in
            if !tenants.isEmpty {
                try session.run(
                    Statement("DELETE FROM balance WHERE tenant_id = '' AND account = ?1", .text(account)))
            }
            for owner in owners {
                try session.run(
                    Statement(
                        """
                        INSERT INTO balance (tenant_id, account, read, document) VALUES (?1, ?2, ?3, ?4)
                        ON CONFLICT (tenant_id, account) DO UPDATE SET read = excluded.read, document = excluded.document
                        """, .text(owner), .text(account), .integer(moment.milliseconds),
                        .text(document.compact)))
            }
        }
    }

    /// The last reading of an account; nil before the first.
    ///
    /// - Throws: ``StoreError`` `.damaged` when it cannot be read.
    public func read(_ account: String) async throws -> JSON? {
        try await database.read { session in
            let row = try session.run(
                Statement(
                    "SELECT document FROM balance WHERE account = ?1 ORDER BY read DESC LIMIT 1",
                    .text(account))
            ).first
            guard let text = row?.text(0) else { return nil }
            guard let document = try? JSON(parsing: Array(text.utf8)) else {
                throw StoreError.damaged("the reading of account \(account) cannot be read: read it again")
            }
            return document
        }
    }

    /// Accounts that were read.
    public func accounts() async throws -> [String] {
        try await database.read { session in
            try session.run(Statement("SELECT DISTINCT account FROM balance ORDER BY account")).compactMap {
                $0.text(0)
            }
        }
    }
}
