public import Engagements
public import Units

/// The operator's log: what whoever runs the installation looked at and changed, each entry bound to the one before.
public enum ConsoleLog {
    private static let end = "console-log-end"

    /// Chains the log that stands with a key, once; a line that was changed before stays broken.
    static func chainAnew(_ key: [UInt8], _ session: any Session) throws {
        guard try verifyLog(session).broken.isEmpty else { return }
        var (previous, last) = ("", Int64(0))
        while true {
            let rows = try session.run(
                Statement(
                    """
                    SELECT number, at, actor, kind, subject, body FROM console_event WHERE number > ?1
                    ORDER BY number LIMIT 500
                    """, .integer(last)))
            if rows.isEmpty { break }
            for row in rows {
                last = row.integer(0) ?? 0
                previous = LogKey.link(previous, parts(row), key)
                try session.run(
                    Statement(
                        "UPDATE console_event SET hash = ?2 WHERE number = ?1", .integer(last),
                        .text(previous)))
            }
        }
        if last > 0 { try session.set(end, to: "\(last) \(previous)") }
    }

    private static func parts(_ row: SQLRow) -> [String] {
        [String(row.integer(0) ?? 0), String(row.integer(1) ?? 0)] + (2...5).map { row.text($0) ?? "" }
    }

    /// Writes a line of what was done to the directory, the rules or a masked field; each hashes the one before it.
    public static func note(
        _ kind: String, _ subject: String, _ text: String, by actor: Actor, at moment: Instant,
        _ session: any Session
    ) throws {
        let last = try session.run(
            Statement("SELECT number, hash FROM console_event ORDER BY number DESC LIMIT 1")
        ).first
        let number = (last?.integer(0) ?? 0) + 1
        let hash = LogKey.link(
            last?.text(1) ?? "",
            [String(number), String(moment.milliseconds), actor.text, kind, subject, text], session.logKey)
        try session.run(
            Statement(
                """
                INSERT INTO console_event (number, at, actor, kind, subject, body, hash)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                """,
                .integer(number), .integer(moment.milliseconds), .text(actor.text), .text(kind),
                .text(subject),
                .text(text), .text(hash)))
        // Lines could vanish unseen only at the end: where it is stands elsewhere too.
        try session.set(end, to: "\(number) \(hash)")
    }

    /// Checks the operator's log as it was chained.
    static func verifyLog(_ session: any Session) throws -> (events: Int, broken: [BrokenLink]) {
        var broken: [BrokenLink] = []
        var (previous, number) = ("", Int64(0))
        func report(_ number: Int64, _ problem: String) {
            broken.append(BrokenLink(tenant: "operator", version: Int(number), problem: problem))
        }
        while true {
            let rows = try session.run(
                Statement(
                    """
                    SELECT number, at, actor, kind, subject, body, hash FROM console_event
                    WHERE number > ?1 ORDER BY number LIMIT 500
                    """, .integer(number)))
            if rows.isEmpty { break }
            for row in rows {
                let found = row.integer(0) ?? 0
                if found != number + 1 { report(found, "line \(number + 1) is missing") }
                number = found
                if LogKey.link(previous, parts(row), session.logKey) != row.text(6) {
                    report(found, "it was changed, or does not follow from the line before")
                }
                previous = row.text(6) ?? ""
            }
        }
        let last = try session.setting(end)
        if let last, last != "\(number) \(previous)" { report(number, "lines after it are missing") }
        return (Int(number), broken)
    }
}
