internal import Cryptography
internal import Engagements
internal import StructuredText
internal import Units

extension EventLog {

    /// Every place where the log is not what was written; tenants whose data was erased are verified as well.
    static func verify(_ session: any Session) throws -> (events: Int, broken: [BrokenLink]) {
        var broken: [BrokenLink] = []
        var (count, place) = (0, ("", Int64(-1)))
        var (previous, tenant, expected) = ("", "", 0)
        while true {
            let rows = try session.run(
                Statement(
                    """
                    SELECT event.tenant_id, event.version, event.at, event.actor, event.kind, event.body, event.salt,
                    event.body_hash, event.hash, tombstone.last_hash FROM event
                    LEFT JOIN tombstone ON tombstone.tenant_id = event.tenant_id
                    WHERE event.tenant_id > ?1 OR (event.tenant_id = ?1 AND event.version > ?2)
                    ORDER BY event.tenant_id, event.version LIMIT 500
                    """, .text(place.0), .integer(place.1)))
            guard let last = rows.last else { break }
            for row in rows {
                let id = row.text(0) ?? ""
                if id != tenant { (previous, tenant, expected) = ("", id, 0) }
                expected += 1
                count += 1
                let version = Int(row.integer(1) ?? 0)
                if version != expected {
                    broken.append(
                        BrokenLink(tenant: id, version: version, problem: "version \(expected) is missing"))
                    expected = version
                }
                if row.text(5) == nil, row.text(9) == nil {
                    broken.append(BrokenLink(tenant: id, version: version, problem: "the body is gone"))
                }
                if let body = row.text(5), sha256Text((row.text(6) ?? "") + body) != row.text(7) {
                    broken.append(BrokenLink(tenant: id, version: version, problem: "the body was changed"))
                }
                let hash = link(
                    previous, id, version, row.integer(2) ?? 0, row.text(3) ?? "", row.text(4) ?? "",
                    row.text(7) ?? "", session.logKey)
                if hash != row.text(8) {
                    broken.append(
                        BrokenLink(
                            tenant: id, version: version, problem: "it does not follow from the event before")
                    )
                }
                previous = row.text(8) ?? ""
            }
            place = (last.text(0) ?? "", last.integer(1) ?? 0)
        }
        return (count, broken + (try brokenEnds(session)))
    }

    /// Chains that ended earlier, and states without a chain.
    static func brokenEnds(_ session: any Session) throws -> [BrokenLink] {
        var broken: [BrokenLink] = []
        // The end of a chain is the only place where events could vanish unseen: the state or the tombstone knows it.
        for row in try session.run(
            Statement(
                """
                SELECT last.tenant_id, last.version, event.hash, engagement.version, tombstone.last_hash
                FROM (SELECT tenant_id, MAX(version) AS version FROM event GROUP BY tenant_id) AS last
                JOIN event ON event.tenant_id = last.tenant_id AND event.version = last.version
                LEFT JOIN engagement ON engagement.tenant_id = last.tenant_id
                LEFT JOIN tombstone ON tombstone.tenant_id = last.tenant_id
                """))
        {
            let (id, version) = (row.text(0) ?? "", Int(row.integer(1) ?? 0))
            if let end = row.text(4) {
                if end != row.text(2) {
                    broken.append(
                        BrokenLink(tenant: id, version: version, problem: "events after it are missing"))
                }
            } else if row.integer(3) != row.integer(1) {
                broken.append(
                    BrokenLink(
                        tenant: id, version: version,
                        problem: "the state shown is of version \(row.integer(3) ?? 0)", isOfState: true))
            }
        }
        for row in try session.run(
            Statement(
                """
                SELECT engagement.tenant_id FROM engagement LEFT JOIN event ON event.tenant_id = engagement.tenant_id
                WHERE event.tenant_id IS NULL
                """))
        {
            broken.append(
                BrokenLink(tenant: row.text(0) ?? "", version: 0, problem: "its events are missing"))
        }
        return broken
    }

    /// Makes what an earlier version of the program showed anew, once; what cannot be read keeps what it has, and `audit verify`
    /// names it.
    static func showAnew(_ session: any Session) throws {
        guard try session.setting("projections") != projectionVersion else { return }
        _ = try rebuild(session)
        try session.set("projections", to: projectionVersion)
    }

    /// Makes every projection anew from the log, company by company: one that cannot be read keeps what it has and is named.
    ///
    /// - Parameter isReplay: the companies whose chain is broken are tried as well; else they keep what is shown of them.
    static func rebuild(_ session: any Session, isReplay: Bool = false) throws -> Rebuilt {
        let unsafe =
            isReplay
            ? [:]
            : Dictionary(
                try verify(session).broken.filter { !$0.isOfState }.map { ($0.tenant, $0) },
                uniquingKeysWith: { first, _ in first })
        let tenants = try session.run(
            Statement(
                """
                SELECT tenant_id FROM event UNION SELECT tenant_id FROM engagement UNION SELECT tenant_id FROM membership
                """)
        ).compactMap { $0.text(0) }
        var (differing, broken): ([String], [BrokenLink]) = ([], [])
        for id in tenants {
            if let link = unsafe[id] {
                broken.append(link)
                continue
            }
            try session.run(Statement("SAVEPOINT company"))
            do {
                if try rebuild(id, session) { differing.append(id) }
                try session.run(Statement("RELEASE company"))
            } catch {
                try session.run(Statement("ROLLBACK TO company"))
                try session.run(Statement("RELEASE company"))
                // A full disk is no fault of the company's.
                if case StoreError.unavailable? = error as? StoreError { throw error }
                broken.append(BrokenLink(tenant: id, version: 0, problem: "its log cannot be read: \(error)"))
            }
        }
        try countDraftBytes(session)
        return Rebuilt(differing: differing, broken: broken)
    }

    /// - Returns: whether anything of the company differed.
    static func rebuild(_ id: String, _ session: any Session) throws -> Bool {
        func shown() throws -> [[[SQLValue]]] {
            try projections.map { projection in
                try session.run(
                    Statement(
                        "SELECT \(projection.columns) FROM \(projection.table) WHERE tenant_id = ?1 ORDER BY \(projection.columns)",
                        .text(id))
                ).map(\.values)
            }
                + [
                    try session.run(
                        Statement(
                            "SELECT version, state, is_draft FROM engagement WHERE tenant_id = ?1", .text(id))
                    ).map(\.values)
                ]
        }
        let before = try shown()
        let isErased = try !session.run(Statement("SELECT 1 FROM tombstone WHERE tenant_id = ?1", .text(id)))
            .isEmpty
        guard let tenant = TenantID(id) else { throw StoreError.damaged("\(id) is no id of a company") }
        var state = Engagement(tenant)
        let events = isErased ? [] : try load(tenant, session)
        let shownVersion = try session.run(
            Statement("SELECT version FROM engagement WHERE tenant_id = ?1", .text(id))
        ).first?.integer(0)
        // A log with a gap, or with its end gone, is not the truth: what is shown may be all that is left.
        if !isErased, Int64(events.count) < shownVersion ?? 0 {
            throw StoreError.damaged("events are missing, of \(shownVersion ?? 0) there are \(events.count)")
        }
        let eligible = try session.run(
            Statement("SELECT eligible FROM progress WHERE tenant_id = ?1", .text(id))
        )
        .first?.integer(0)
        for projection in projections {
            try session.run(Statement("DELETE FROM \(projection.table) WHERE tenant_id = ?1", .text(id)))
        }
        for stored in events {
            guard let event = stored.event else {
                throw StoreError.damaged("the body of event \(stored.version) is gone")
            }
            if case .answered(_, _, let change) = event, change.applied(to: state.file) == nil {
                throw StoreError.damaged(
                    "the change of the company file in event \(stored.version) does not fit")
            }
            state = evolve(state, event, at: stored.at)
            guard state.version == stored.version else {
                throw StoreError.damaged("event \(state.version) is missing")
            }
            try project(event, state, at: stored.at, session)
        }
        if let eligible {
            try session.run(
                Statement(
                    "UPDATE progress SET eligible = ?2 WHERE tenant_id = ?1", .text(id), .integer(eligible)))
        }
        try show(state, id, hasEvents: !events.isEmpty, session)
        return try shown() != before
    }

    /// Puts the state in the place of what was shown.
    static func show(
        _ state: Engagement, _ id: String, hasEvents: Bool, _ session: any Session
    ) throws {
        if !hasEvents {
            try session.run(Statement("DELETE FROM engagement WHERE tenant_id = ?1", .text(id)))
        } else {
            try session.run(
                Statement(
                    """
                    INSERT INTO engagement (tenant_id, version, state, is_draft, log_bytes)
                    SELECT ?1, ?2, ?3, ?4,
                    (SELECT COALESCE(SUM(LENGTH(body)), 0) FROM event WHERE tenant_id = ?1)
                    + (SELECT COALESCE(SUM(LENGTH(content)), 0) FROM company_file WHERE tenant_id = ?1)
                    ON CONFLICT (tenant_id) DO UPDATE SET version = excluded.version, state = excluded.state,
                    is_draft = excluded.is_draft, log_bytes = excluded.log_bytes
                    """, .text(id), .integer(Int64(state.version)), .text(state.json.compact),
                    .integer(state.members.isEmpty ? 1 : 0)))
        }
    }

    /// Chains the log that stands with a key, once; what was changed before stays broken.
    static func chainAnew(_ key: [UInt8], _ session: any Session) throws {
        let broken = Set(try verify(session).broken.map(\.tenant))
        for row in try session.run(Statement("SELECT DISTINCT tenant_id FROM event")) {
            guard let id = row.text(0), !broken.contains(id) else { continue }
            var (previous, version) = ("", Int64(0))
            while true {
                let rows = try session.run(
                    Statement(
                        """
                        SELECT version, at, actor, kind, body_hash FROM event WHERE tenant_id = ?1 AND version > ?2
                        ORDER BY version LIMIT 500
                        """, .text(id), .integer(version)))
                if rows.isEmpty { break }
                for row in rows {
                    version = row.integer(0) ?? 0
                    previous = link(
                        previous, id, Int(version), row.integer(1) ?? 0, row.text(2) ?? "", row.text(3) ?? "",
                        row.text(4) ?? "", key)
                    try session.run(
                        Statement(
                            "UPDATE event SET hash = ?3 WHERE tenant_id = ?1 AND version = ?2", .text(id),
                            .integer(version), .text(previous)))
                }
            }
            try session.run(
                Statement(
                    "UPDATE tombstone SET last_hash = ?2 WHERE tenant_id = ?1", .text(id), .text(previous)))
        }
    }
}
