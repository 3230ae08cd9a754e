public import Units

/// Where a chain stood at a moment: written outside the database, it tells of what is taken away or written anew later.
public struct LogHead: Hashable, Sendable {
    /// A company's id, or `operator` for the operator's log.
    public let chain: String
    public let version: Int
    public let hash: String

    /// A line of the file of heads.
    public func line(at moment: Instant) -> String { "\(moment.isoText) \(chain) \(version) \(hash)\n" }

    /// Reads a line of the file of heads; nil for anything else.
    public init?(line: some StringProtocol) {
        let parts = line.split(separator: " ")
        guard parts.count == 4, let version = Int(parts[2], in: 1...Int(Int32.max)), parts[3].utf8.count == 64
        else {
            return nil
        }
        self.init(chain: String(parts[1]), version: version, hash: String(parts[3]))
    }

    init(chain: String, version: Int, hash: String) {
        self.chain = chain
        self.version = version
        self.hash = hash
    }

    static let console = "operator"

    /// The file's name, for what is said of its lines.
    public static let file = "heads.log"
}

extension EngagementStore {
    /// Where the chains stand that were written to since a moment.
    public func heads(since moment: Instant) async throws -> [LogHead] {
        try await database.read { session in
            let rows =
                try session.run(
                    Statement(
                        """
                        SELECT event.tenant_id, event.version, event.hash FROM event
                        JOIN (SELECT tenant_id, MAX(version) AS version FROM event WHERE at >= ?1 GROUP BY tenant_id) AS last
                        ON last.tenant_id = event.tenant_id AND last.version = event.version ORDER BY event.tenant_id
                        """, .integer(moment.milliseconds))
                )
                + session.run(
                    Statement(
                        """
                        SELECT ?2, number, hash FROM console_event WHERE at >= ?1 ORDER BY number DESC LIMIT 1
                        """, .integer(moment.milliseconds), .text(LogHead.console)))
            return rows.compactMap { row in
                guard let chain = row.text(0), let version = row.integer(1), let hash = row.text(2) else {
                    return nil
                }
                return LogHead(chain: chain, version: Int(version), hash: hash)
            }
        }
    }

    /// Chains that do not hold any more what they held once: cut, gone, or written anew.
    public func verify(_ heads: [LogHead]) async throws -> [BrokenLink] {
        try await database.read { session in
            try heads.compactMap { head in
                let sql =
                    head.chain == LogHead.console
                    ? "SELECT hash FROM console_event WHERE ?1 <> '' AND number = ?2"
                    : "SELECT hash FROM event WHERE tenant_id = ?1 AND version = ?2"
                let found = try session.run(
                    Statement(sql, .text(head.chain), .integer(Int64(head.version)))
                ).first?.text(0)
                if found == head.hash { return nil }
                return BrokenLink(
                    tenant: head.chain, version: head.version,
                    problem: found == nil
                        ? "the file of heads knows this entry, and it is gone"
                        : "the file of heads knows this entry otherwise")
            }
        }
    }
}
