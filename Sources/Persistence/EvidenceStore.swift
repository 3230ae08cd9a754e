internal import Cryptography
internal import Documents
public import Engagements
internal import StructuredText
public import Units

/// The passes over companies' AWS accounts, each bound to the one before it with the log's key, their archives and their windows.
public struct EvidenceStore: Sendable {
    /// Bytes of one archive, before it is compressed to a tenth.
    public static let mostBytes = 128 << 20
    /// Days for which archives are kept: a window of twelve months and the weeks in which an auditor reads; what each pass showed stays.
    static let packDays: Int64 = 430
    /// Passes of a company on one day.
    public static let mostADay = 24

    let database: any Database

    public init(_ database: any Database) { self.database = database }

    // MARK: Windows

    /// The window of a company; an empty one before anybody set it.
    public func window(_ scope: Scope) async throws -> EvidenceWindow {
        try await database.read { try EvidenceStore.window(scope.tenant, $0) }
    }

    private static func window(_ tenant: TenantID, _ session: any Session) throws -> EvidenceWindow {
        let row = try session.run(
            Statement("SELECT document, due FROM evidence_window WHERE tenant_id = ?1", .text(tenant.text))
        ).first
        guard let row else { return EvidenceWindow() }
        guard let document = row.text(0).flatMap({ try? JSON(parsing: $0) }) else {
            throw StoreError.damaged("the window of \(tenant) cannot be read")
        }
        var window = EvidenceWindow(document)
        window.due = row.integer(1).map(Instant.init(milliseconds:))
        return window
    }

    /// Changes the window as it stands, in one transaction.
    public func change(_ scope: Scope, _ edit: @escaping @Sendable (inout EvidenceWindow) -> Void)
        async throws
    {
        try await database.write { session in
            var window = try EvidenceStore.window(scope.tenant, session)
            // A company that was deleted meanwhile gets no row again.
            try EvidenceStore.requireCompany(scope.tenant, session)
            edit(&window)
            try EvidenceStore.write(window, scope.tenant, session)
        }
    }

    private static func requireCompany(_ tenant: TenantID, _ session: any Session) throws {
        guard
            try !session.run(
                Statement("SELECT 1 FROM engagement WHERE tenant_id = ?1", .text(tenant.text))
            ).isEmpty
        else { throw Refusal.notFound }
    }

    private static func write(_ window: EvidenceWindow, _ tenant: TenantID, _ session: any Session) throws {
        try session.run(
            Statement(
                """
                INSERT INTO evidence_window (tenant_id, due, document) VALUES (?1, ?2, ?3)
                ON CONFLICT (tenant_id) DO UPDATE SET due = excluded.due, document = excluded.document
                """, .text(tenant.text), window.due.map { .integer($0.milliseconds) } ?? .null,
                .text(window.json.compact)))
    }

    /// The company whose pass is the longest overdue: put off by an hour, so that no other process makes it too.
    public func claim(at moment: Instant) async throws -> Scope? {
        try await database.write { session in
            try session.run(
                Statement(
                    """
                    UPDATE evidence_window SET due = ?2 WHERE tenant_id IN
                    (SELECT tenant_id FROM evidence_window WHERE due <= ?1 ORDER BY due LIMIT 1) RETURNING tenant_id
                    """, .integer(moment.milliseconds), .integer(moment.adding(seconds: 3_600).milliseconds))
            ).first.flatMap { row in
                row.text(0).flatMap { TenantID($0) }.map { Scope(tenant: $0, actor: .system, role: nil) }
            }
        }
    }

    // MARK: Passes

    /// Keeps a pass with its archive, bound to the one before it.
    ///
    /// - Throws: `Refusal` for an archive that is too large, for one too many on a day, and for a pass that is older than the last.
    @discardableResult
    public func keep(
        _ summary: String, endedAt ended: Instant, origin: StoredPass.Origin, pack: [UInt8], _ scope: Scope,
        at moment: Instant
    ) async throws -> StoredPass {
        guard pack.count <= EvidenceStore.mostBytes else {
            throw Refusal.refused("An archive has at most \(EvidenceStore.mostBytes >> 20) MB.")
        }
        // One that claims a later day would keep all that follow out.
        guard ended <= moment.adding(seconds: 600) else {
            throw Refusal.refused("A pass that ended at \(ended.minuteText) has not been made yet.")
        }
        let hash = hexadecimal(sha256(pack))
        guard let packed = gzip(pack) else {
            throw StoreError.unavailable("there is no room to compress an archive")
        }
        guard packed.count <= EvidenceStore.mostBytes / 8 else {
            throw Refusal.refused("An archive takes at most \(EvidenceStore.mostBytes >> 23) MB compressed.")
        }
        let content = base64(packed)
        return try await database.write { session in
            let tenant = scope.tenant.text
            try EvidenceStore.requireCompany(scope.tenant, session)
            let last = try EvidenceStore.passes(scope.tenant, session, last: EvidenceStore.mostADay)
            if let before = last.last, ended <= before.at {
                throw Refusal.refused(
                    ended == before.at
                        ? "That pass is kept already."
                        : "A pass of \(before.at.minuteText) is kept, and this one is not later: bring them in their order."
                )
            }
            let day = moment.seconds / 86_400
            guard last.filter({ $0.at.seconds / 86_400 == day }).count < EvidenceStore.mostADay else {
                throw Refusal.refused("At most \(EvidenceStore.mostADay) passes are kept of one day.")
            }
            let number = (last.last?.number ?? 0) + 1
            let link = LogKey.link(
                last.last?.hash ?? "",
                EvidenceStore.parts(
                    tenant, number, ended.milliseconds, origin.rawValue, summary, hash, pack.count),
                session.logKey)
            try session.run(
                Statement(
                    """
                    INSERT INTO evidence_pass (tenant_id, number, at, origin, summary, pack_hash, pack_bytes, hash)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                    """, .text(tenant), .integer(Int64(number)), .integer(ended.milliseconds),
                    .text(origin.rawValue), .text(summary), .text(hash), .integer(Int64(pack.count)),
                    .text(link)))
            try session.run(
                Statement(
                    "INSERT INTO evidence_pack (tenant_id, number, at, content) VALUES (?1, ?2, ?3, ?4)",
                    .text(tenant), .integer(Int64(number)), .integer(ended.milliseconds), .text(content)))
            // Passes could vanish unseen only at the end: where it is stands elsewhere too.
            try session.set(EvidenceStore.end(tenant), to: "\(number) \(link)")
            return StoredPass(
                number: number, at: ended, origin: origin, summary: summary, packHash: hash,
                packBytes: pack.count, hash: link)
        }
    }

    private static func end(_ tenant: String) -> String { "evidence-end:\(tenant)" }
    private static func parts(
        _ tenant: String, _ number: Int, _ at: Int64, _ origin: String, _ summary: String, _ pack: String,
        _ bytes: Int
    ) -> [String] {
        [tenant, String(number), String(at), origin, sha256Text(summary), pack, String(bytes)]
    }

    /// The passes of a company, oldest first.
    public func passes(_ scope: Scope) async throws -> [StoredPass] {
        try await database.read { try EvidenceStore.passes(scope.tenant, $0, last: 20_000) }
    }

    /// The last pass of a company.
    public func last(_ scope: Scope) async throws -> StoredPass? {
        try await database.read { try EvidenceStore.passes(scope.tenant, $0, last: 1).last }
    }

    private static func passes(_ tenant: TenantID, _ session: any Session, last count: Int) throws
        -> [StoredPass]
    {
        try session.run(
            Statement(
                """
                SELECT number, at, origin, summary, pack_hash, pack_bytes, hash FROM evidence_pass
                WHERE tenant_id = ?1 ORDER BY number DESC LIMIT ?2
                """, .text(tenant.text), .integer(Int64(count)))
        ).reversed().compactMap { row in
            guard let number = row.integer(0), let at = row.integer(1),
                let origin = row.text(2).flatMap(StoredPass.Origin.init)
            else { return nil }
            return StoredPass(
                number: Int(number), at: Instant(milliseconds: at), origin: origin,
                summary: row.text(3) ?? "",
                packHash: row.text(4) ?? "", packBytes: Int(row.integer(5) ?? 0), hash: row.text(6) ?? "")
        }
    }

    /// The archive of a pass; nil where there is none, or it was kept for its time.
    ///
    /// - Throws: ``StoreError`` `.damaged` when it is not what was kept.
    public func pack(_ number: Int, _ scope: Scope) async throws -> [UInt8]? {
        try await database.read { session in
            let row = try session.run(
                Statement(
                    """
                    SELECT pack.content, pass.pack_hash FROM evidence_pack AS pack JOIN evidence_pass AS pass
                    ON pass.tenant_id = pack.tenant_id AND pass.number = pack.number
                    WHERE pack.tenant_id = ?1 AND pack.number = ?2
                    """, .text(scope.tenant.text), .integer(Int64(number)))
            ).first
            guard let row else { return nil }
            guard
                let content = row.text(0).flatMap(bytes(base64:)).flatMap({
                    gunzip($0, limit: EvidenceStore.mostBytes)
                }), hexadecimal(sha256(content)) == row.text(1)
            else {
                throw StoreError.damaged("the archive of pass \(number) is not what was kept")
            }
            return content
        }
    }

    // MARK: What people say

    /// Says that a control which AWS cannot show was done on a day; nil takes it back.
    public func state(_ control: String, done: Day?, note: String, _ scope: Scope, at moment: Instant)
        async throws
    {
        try await database.write { session in
            try session.run(
                Statement(
                    "DELETE FROM evidence_manual WHERE tenant_id = ?1 AND control = ?2",
                    .text(scope.tenant.text), .text(control)))
            guard let done else { return }
            try session.run(
                Statement(
                    """
                    INSERT INTO evidence_manual (tenant_id, control, done, note, actor, at)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                    """, .text(scope.tenant.text), .text(control), .integer(Int64(done.number)), .text(note),
                    .text(scope.actor.text), .integer(moment.milliseconds)))
        }
    }

    public func stated(_ scope: Scope) async throws -> [StatedControl] {
        try await database.read { session in
            try session.run(
                Statement(
                    "SELECT control, done, note, actor FROM evidence_manual WHERE tenant_id = ?1 ORDER BY control",
                    .text(scope.tenant.text))
            ).compactMap { row in
                guard let control = row.text(0), let done = row.integer(1),
                    let actor = row.text(3).flatMap({ Actor($0) })
                else { return nil }
                return StatedControl(
                    control: control, done: Day(number: Int(done)), note: row.text(2) ?? "", actor: actor)
            }
        }
    }

    // MARK: Upkeep

    /// Archives whose time is over.
    static func purge(at moment: Instant, _ session: any Session) throws {
        try session.run(
            Statement(
                "DELETE FROM evidence_pack WHERE at < ?1",
                .integer(moment.adding(seconds: -packDays * 86_400).milliseconds)))
    }

    /// Checks that every pass is the one that was kept, and that none is missing.
    static func verify(_ session: any Session) throws -> (passes: Int, broken: [BrokenLink]) {
        var (count, broken): (Int, [BrokenLink]) = (0, [])
        let tenants = try session.run(
            Statement(
                """
                SELECT tenant_id FROM evidence_pass UNION
                SELECT SUBSTR(name, 14) FROM setting WHERE name LIKE 'evidence-end:%'
                """)
        ).compactMap { $0.text(0) }
        for tenant in tenants {
            guard let id = TenantID(tenant) else { continue }
            var (previous, number) = ("", 0)
            func report(_ problem: String) {
                broken.append(BrokenLink(tenant: tenant, version: number, problem: "passes: \(problem)"))
            }
            for pass in try passes(id, session, last: 1_000_000) {
                count += 1
                if pass.number != number + 1 { report("pass \(number + 1) is missing") }
                number = pass.number
                let link = LogKey.link(
                    previous,
                    parts(
                        tenant, number, pass.at.milliseconds, pass.origin.rawValue, pass.summary,
                        pass.packHash, pass.packBytes), session.logKey)
                if link != pass.hash { report("it was changed, or does not follow from the pass before") }
                previous = pass.hash
            }
            let last = try session.setting(end(tenant))
            if last != "\(number) \(previous)" { report("passes after it are missing") }
        }
        return (count, broken)
    }
}
