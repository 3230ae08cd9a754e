public import Units
internal import Filings
internal import Engagements

/// How far a company came, and when; a projection of the log.
public struct Progress: Hashable, Sendable {
    public enum Step: String, CaseIterable, Sendable {
        case started, finished, agreed, accepted, filed, approved, landed
    }

    public let scope: Scope
    /// The word under which the founder came, or how.
    public let source: String
    public let reached: [Step: Instant]
    /// Whether a track was open to it when somebody first looked after its intake was finished; nil until then.
    public let isEligible: Bool?
}

/// The way from the first answer to credits, company by company.
public struct FunnelStore: Sendable {
    /// The source of what the command puts into a data folder; nobody came to the site for it.
    public static let commandLine = "command-line"
    let database: any Database

    public init(_ database: any Database) { self.database = database }

    static func project(_ event: Event, _ tenant: TenantID, at moment: Instant, _ session: any Session) throws
    {
        let step: Progress.Step
        switch event {
        case .opened(let source):
            try session.run(
                Statement(
                    """
                    INSERT INTO progress (tenant_id, source, started) VALUES (?1, ?2, ?3)
                    ON CONFLICT (tenant_id) DO NOTHING
                    """, .text(tenant.text), .text(source), .integer(moment.milliseconds)))
            return
        case .finished: step = .finished
        case .matching(.consented): step = .agreed
        case .matching(.accepted): step = .accepted
        case .trackMoved(_, .filed, _, _, _): step = .filed
        case .trackMoved(_, .approved, _, _, _): step = .approved
        case .trackMoved(_, .landed, _, _, _): step = .landed
        default: return
        }
        let column = step.rawValue
        try session.run(
            Statement(
                "UPDATE progress SET \(column) = COALESCE(\(column), ?2) WHERE tenant_id = ?1",
                .text(tenant.text),
                .integer(moment.milliseconds)))
    }

    /// Every company that is not deleted, the newest first, at most 20,000, for counting.
    public func all() async throws -> [Progress] {
        try await database.read { session in
            try session.run(
                Statement(
                    """
                    SELECT tenant_id, source, eligible, started, finished, agreed, accepted, filed, approved, landed
                    FROM progress WHERE source <> '\(FunnelStore.commandLine)' ORDER BY started DESC, tenant_id LIMIT 20000
                    """)
            ).compactMap { row in
                guard let tenant = row.text(0).flatMap({ TenantID($0) }), let source = row.text(1) else {
                    return nil
                }
                var reached: [Progress.Step: Instant] = [:]
                for (place, step) in Progress.Step.allCases.enumerated() {
                    reached[step] = row.integer(3 + place).map { Instant(milliseconds: $0) }
                }
                return Progress(
                    scope: Scope(tenant: tenant, actor: .system, role: nil), source: source,
                    reached: reached,
                    isEligible: row.integer(2).map { $0 == 1 })
            }
        }
    }

    /// Companies to which AWS granted credits, for whoever watches their balance.
    public func awarded() async throws -> [Scope] {
        try await database.read { session in
            try session.run(
                Statement(
                    "SELECT tenant_id FROM progress WHERE approved IS NOT NULL ORDER BY approved DESC, tenant_id LIMIT 20000"
                )
            ).compactMap { row in
                row.text(0).flatMap { TenantID($0) }.map { Scope(tenant: $0, actor: .system, role: nil) }
            }
        }
    }

    /// What a plan of the company says, found once the intake is finished.
    public func note(isEligible: Bool, _ scope: Scope) async throws {
        try await database.write { session in
            try session.run(
                Statement(
                    "UPDATE progress SET eligible = ?2 WHERE tenant_id = ?1", .text(scope.tenant.text),
                    .integer(isEligible ? 1 : 0)))
        }
    }
}
