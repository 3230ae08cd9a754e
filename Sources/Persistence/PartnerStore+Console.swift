public import Engagements
public import Units

extension PartnerStore {
    /// A line of the operator's log on its own, such as the reason for which a masked figure was looked at.
    public func note(_ kind: String, _ subject: String, _ text: String, by actor: Actor, at moment: Instant)
        async throws
    {
        try await database.write { try ConsoleLog.note(kind, subject, text, by: actor, at: moment, $0) }
    }

    /// The operator's log, the newest first.
    public func log(_ count: Int) async throws -> [ConsoleEvent] {
        try await database.read { session in
            try session.run(
                Statement(
                    "SELECT number, at, actor, kind, subject, body, hash FROM console_event ORDER BY number DESC LIMIT ?1",
                    .integer(Int64(count)))
            ).compactMap { row in
                guard let number = row.integer(0), let at = row.integer(1), let actor = row.text(2),
                    let kind = row.text(3), let subject = row.text(4), let text = row.text(5),
                    let hash = row.text(6)
                else { return nil }
                return ConsoleEvent(
                    number: Int(number), at: Instant(milliseconds: at), actor: actor, kind: kind,
                    subject: subject,
                    text: text, hash: hash)
            }
        }
    }

    /// Whether an operator gave a reason to see a company's masked figures within the last hour.
    public func hasReason(_ scope: Scope, at moment: Instant) async throws -> Bool {
        try await database.read { session in
            try !session.run(
                Statement(
                    """
                    SELECT 1 FROM console_event WHERE kind = 'figures-unmasked' AND subject = ?1 AND actor = ?2 AND at > ?3
                    LIMIT 1
                    """, .text(scope.tenant.text), .text(scope.actor.text),
                    .integer(moment.milliseconds - 3_600_000))
            ).isEmpty
        }
    }
}
