internal import Units

/// The tables, in the SQL that SQLite and PostgreSQL share: tenants first in keys, times in milliseconds, JSON as text.
enum Schema {
    /// Applied in their order, each once; never edited after a release.
    static let migrations: [[String]] = [
        [
            """
            CREATE TABLE event (
                tenant_id TEXT NOT NULL, version BIGINT NOT NULL, at BIGINT NOT NULL, actor TEXT NOT NULL,
                kind TEXT NOT NULL, body TEXT, salt TEXT, body_hash TEXT NOT NULL, hash TEXT NOT NULL,
                PRIMARY KEY (tenant_id, version))
            """,
            """
            CREATE TABLE engagement (
                tenant_id TEXT NOT NULL PRIMARY KEY, version BIGINT NOT NULL, state TEXT NOT NULL,
                log_bytes BIGINT NOT NULL)
            """,
            """
            CREATE TABLE membership (
                user_id TEXT NOT NULL, tenant_id TEXT NOT NULL, role TEXT NOT NULL,
                PRIMARY KEY (user_id, tenant_id))
            """,
            "CREATE INDEX membership_tenant ON membership (tenant_id)",
            """
            CREATE TABLE tombstone (
                tenant_id TEXT NOT NULL PRIMARY KEY, at BIGINT NOT NULL, actor TEXT NOT NULL, last_hash TEXT NOT NULL)
            """,
            """
            CREATE TABLE account (
                user_id TEXT NOT NULL PRIMARY KEY, email TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
                created BIGINT NOT NULL, totp TEXT, totp_pending TEXT, totp_step BIGINT NOT NULL, totp_confirmed BIGINT NOT NULL)
            """,
            """
            CREATE TABLE recovery_code (
                user_id TEXT NOT NULL, hash TEXT NOT NULL, used BIGINT, PRIMARY KEY (user_id, hash))
            """,
            """
            CREATE TABLE session (
                hash TEXT NOT NULL PRIMARY KEY, session_id TEXT NOT NULL UNIQUE, user_id TEXT NOT NULL,
                created BIGINT NOT NULL, seen BIGINT NOT NULL, expires BIGINT NOT NULL, verified BIGINT NOT NULL,
                agent TEXT NOT NULL, csrf TEXT NOT NULL)
            """,
            "CREATE INDEX session_user ON session (user_id)",
            """
            CREATE TABLE token (
                hash TEXT NOT NULL PRIMARY KEY, purpose TEXT NOT NULL, tenant_id TEXT, subject TEXT NOT NULL,
                binding TEXT, code_hash TEXT, attempts BIGINT NOT NULL, expires BIGINT NOT NULL, used BIGINT)
            """,
            "CREATE INDEX token_expires ON token (expires)",
            "CREATE INDEX token_binding ON token (binding)",
            "CREATE INDEX token_tenant ON token (tenant_id)",
            """
            CREATE TABLE api_key (
                hash TEXT NOT NULL PRIMARY KEY, key_id TEXT NOT NULL UNIQUE, tenant_id TEXT NOT NULL,
                user_id TEXT NOT NULL, name TEXT NOT NULL, scopes TEXT NOT NULL, created BIGINT NOT NULL,
                used BIGINT, revoked BIGINT)
            """,
            "CREATE INDEX api_key_tenant ON api_key (tenant_id)",
            """
            CREATE TABLE outbox (
                mail_id TEXT NOT NULL PRIMARY KEY, dedupe TEXT NOT NULL UNIQUE, tenant_id TEXT, recipient TEXT NOT NULL,
                message TEXT NOT NULL, created BIGINT NOT NULL, due BIGINT NOT NULL, attempts BIGINT NOT NULL,
                sent BIGINT, failure TEXT)
            """,
            "CREATE INDEX outbox_due ON outbox (sent, due)",
            "CREATE INDEX outbox_tenant ON outbox (tenant_id)",
            "CREATE INDEX token_subject ON token (subject, purpose)",
            "CREATE INDEX session_expires ON session (expires)",
            """
            CREATE TABLE idempotency (
                tenant_id TEXT NOT NULL, key TEXT NOT NULL, request_hash TEXT NOT NULL, status BIGINT NOT NULL,
                etag TEXT NOT NULL, response TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (tenant_id, key))
            """,
            "CREATE INDEX idempotency_at ON idempotency (at)",
        ],
        [
            """
            CREATE TABLE filing_work (
                tenant_id TEXT NOT NULL, track TEXT NOT NULL, opportunity_id TEXT, application_id TEXT,
                due BIGINT, spacing BIGINT NOT NULL, attempts BIGINT NOT NULL, claimed_until BIGINT NOT NULL,
                synced BIGINT, failure TEXT, PRIMARY KEY (tenant_id, track))
            """,
            "CREATE INDEX filing_work_due ON filing_work (due)",
            "CREATE INDEX filing_work_opportunity ON filing_work (opportunity_id)",
            "CREATE INDEX filing_work_application ON filing_work (application_id)",
            """
            CREATE TABLE credit_code (
                tenant_id TEXT NOT NULL, code_id TEXT NOT NULL, sealed TEXT NOT NULL, created BIGINT NOT NULL,
                PRIMARY KEY (tenant_id, code_id))
            """,
            "CREATE TABLE setting (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)",
        ],
        [
            """
            CREATE TABLE partner (
                partner_id TEXT NOT NULL PRIMARY KEY, profile TEXT NOT NULL, history TEXT NOT NULL, proposed TEXT,
                is_active BIGINT NOT NULL, changed BIGINT NOT NULL)
            """,
            "CREATE TABLE partner_member (user_id TEXT NOT NULL PRIMARY KEY, partner_id TEXT NOT NULL)",
            "CREATE INDEX partner_member_partner ON partner_member (partner_id)",
            """
            CREATE TABLE assignment (
                tenant_id TEXT NOT NULL PRIMARY KEY, stage TEXT NOT NULL, partner_id TEXT, number BIGINT NOT NULL,
                offered BIGINT, expires BIGINT, since BIGINT NOT NULL, accepted BIGINT, breached BIGINT,
                escalated BIGINT NOT NULL, queue_reason TEXT NOT NULL, is_closed BIGINT NOT NULL, open_questions BIGINT NOT NULL,
                filed BIGINT NOT NULL, approved BIGINT NOT NULL, action_required BIGINT NOT NULL)
            """,
            "CREATE INDEX assignment_stage ON assignment (stage, since)",
            "CREATE INDEX assignment_partner ON assignment (partner_id, stage)",
            """
            CREATE TABLE offer (
                tenant_id TEXT NOT NULL, number BIGINT NOT NULL, partner_id TEXT NOT NULL, made BIGINT NOT NULL,
                ended BIGINT, outcome TEXT, reason TEXT NOT NULL, PRIMARY KEY (tenant_id, number))
            """,
            "CREATE INDEX offer_partner ON offer (partner_id, made)",
            """
            CREATE TABLE console_event (
                number BIGINT NOT NULL PRIMARY KEY, at BIGINT NOT NULL, actor TEXT NOT NULL, kind TEXT NOT NULL,
                subject TEXT NOT NULL, body TEXT NOT NULL, hash TEXT NOT NULL)
            """,
            """
            CREATE TABLE routing_rules (
                version BIGINT NOT NULL PRIMARY KEY, text TEXT NOT NULL, published BIGINT NOT NULL, actor TEXT NOT NULL)
            """,
            """
            CREATE TABLE saved_view (
                user_id TEXT NOT NULL, name TEXT NOT NULL, query TEXT NOT NULL, PRIMARY KEY (user_id, name))
            """,
            """
            CREATE TABLE notice (
                notice_id TEXT NOT NULL PRIMARY KEY, user_id TEXT NOT NULL, dedupe TEXT NOT NULL UNIQUE, tenant_id TEXT,
                kind TEXT NOT NULL, title TEXT NOT NULL, path TEXT NOT NULL, at BIGINT NOT NULL, read BIGINT)
            """,
            "CREATE INDEX notice_user ON notice (user_id, at)",
            "CREATE INDEX notice_tenant ON notice (tenant_id)",
            """
            CREATE TABLE webhook (
                webhook_id TEXT NOT NULL PRIMARY KEY, owner TEXT NOT NULL, url TEXT NOT NULL, form TEXT NOT NULL,
                sealed TEXT NOT NULL, previous TEXT, previous_until BIGINT, created BIGINT NOT NULL,
                failures BIGINT NOT NULL, disabled BIGINT, why TEXT)
            """,
            "CREATE INDEX webhook_owner ON webhook (owner)",
            """
            CREATE TABLE delivery (
                delivery_id TEXT NOT NULL PRIMARY KEY, webhook_id TEXT NOT NULL, dedupe TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
                body TEXT NOT NULL, created BIGINT NOT NULL, due BIGINT, attempts BIGINT NOT NULL, status BIGINT, failure TEXT,
                delivered BIGINT)
            """,
            "CREATE INDEX delivery_due ON delivery (due)",
            "CREATE INDEX delivery_webhook ON delivery (webhook_id, created)",
        ],
        [
            "ALTER TABLE assignment ADD COLUMN owner TEXT",
            // When a notice is to be mailed together with others; null when it is not.
            "ALTER TABLE notice ADD COLUMN mail_due BIGINT",
            "CREATE INDEX notice_mail_due ON notice (mail_due)",
            """
            CREATE TABLE finished_case (
                tenant_id TEXT NOT NULL, partner_id TEXT NOT NULL, moment TEXT NOT NULL, PRIMARY KEY (tenant_id, moment))
            """,
            """
            CREATE TABLE progress (
                tenant_id TEXT NOT NULL PRIMARY KEY, source TEXT NOT NULL, started BIGINT NOT NULL, finished BIGINT,
                eligible BIGINT, agreed BIGINT, accepted BIGINT, filed BIGINT, approved BIGINT, landed BIGINT)
            """,
            """
            INSERT INTO progress (tenant_id, source, started, finished, agreed, accepted, filed, approved, landed)
            SELECT tenant_id, '', MIN(at), MIN(CASE WHEN kind = 'finished' THEN at END),
            MIN(CASE WHEN kind = 'match-consented' THEN at END), MIN(CASE WHEN kind = 'match-accepted' THEN at END),
            MIN(CASE WHEN kind = 'track-moved' AND body LIKE '%"state":"filed"%' THEN at END),
            MIN(CASE WHEN kind = 'track-moved' AND body LIKE '%"state":"approved"%' THEN at END),
            MIN(CASE WHEN kind = 'track-moved' AND body LIKE '%"state":"landed"%' THEN at END)
            FROM event WHERE tenant_id NOT IN (SELECT tenant_id FROM tombstone) GROUP BY tenant_id
            """,
        ],
        [
            // Whole company files, each once; the log names them by their hash.
            """
            CREATE TABLE company_file (
                tenant_id TEXT NOT NULL, hash TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (tenant_id, hash))
            """,
            "ALTER TABLE engagement ADD COLUMN is_draft BIGINT NOT NULL DEFAULT 0",
            "UPDATE engagement SET is_draft = 1 WHERE tenant_id NOT IN (SELECT tenant_id FROM membership)",
            "CREATE INDEX engagement_draft ON engagement (is_draft, log_bytes)",
            "CREATE INDEX event_at ON event (at)",
            // Which process carries a filing forward; what another one has taken on meanwhile it may not touch.
            "ALTER TABLE filing_work ADD COLUMN lease TEXT",
            // What a worker cannot do, item by item, until it can.
            """
            CREATE TABLE stuck_item (
                worker TEXT NOT NULL, item TEXT NOT NULL, tenant_id TEXT, reason TEXT NOT NULL, since BIGINT NOT NULL,
                last BIGINT NOT NULL, times BIGINT NOT NULL, PRIMARY KEY (worker, item))
            """,
            "CREATE INDEX stuck_item_tenant ON stuck_item (tenant_id)",
            // The host that a waiting application names as its website.
            "ALTER TABLE assignment ADD COLUMN domain TEXT NOT NULL DEFAULT ''",
            // When somebody last showed that it is still the same person.
            "ALTER TABLE session ADD COLUMN confirmed BIGINT NOT NULL DEFAULT 0",
            "ALTER TABLE token ADD COLUMN is_known BIGINT NOT NULL DEFAULT 0",
            """
            CREATE TABLE known_browser (
                user_id TEXT NOT NULL, hash TEXT NOT NULL, seen BIGINT NOT NULL, PRIMARY KEY (user_id, hash))
            """,
        ],
        [
            // What Billing told of an account's credits, for each company whose credits it holds.
            """
            CREATE TABLE balance (
                tenant_id TEXT NOT NULL, account TEXT NOT NULL, read BIGINT NOT NULL, document TEXT NOT NULL,
                PRIMARY KEY (tenant_id, account))
            """
        ],
        // The count beside the inbox stands on every page.
        ["CREATE INDEX notice_unread ON notice (user_id) WHERE read IS NULL"],
        [
            // Files between founder and partner, and documents with which AWS answered; the content in base64.
            """
            CREATE TABLE attachment (
                tenant_id TEXT NOT NULL, attachment_id TEXT NOT NULL, side TEXT NOT NULL, offer BIGINT NOT NULL,
                track TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, size BIGINT NOT NULL,
                content TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (tenant_id, attachment_id))
            """
        ],
        [
            // The window of an audit: whose account is read, with which role, on which days.
            "CREATE TABLE evidence_window (tenant_id TEXT NOT NULL PRIMARY KEY, due BIGINT, document TEXT NOT NULL)",
            "CREATE INDEX evidence_window_due ON evidence_window (due)",
            // What each pass showed, each row bound to the one before it.
            """
            CREATE TABLE evidence_pass (
                tenant_id TEXT NOT NULL, number BIGINT NOT NULL, at BIGINT NOT NULL, origin TEXT NOT NULL,
                summary TEXT NOT NULL, pack_hash TEXT NOT NULL, pack_bytes BIGINT NOT NULL, hash TEXT NOT NULL,
                PRIMARY KEY (tenant_id, number))
            """,
            // The archives themselves, compressed, in base64.
            "CREATE TABLE evidence_pack (tenant_id TEXT, number BIGINT, at BIGINT, content TEXT, PRIMARY KEY (tenant_id, number))",
            // What people say of controls that AWS cannot show.
            """
            CREATE TABLE evidence_manual (
                tenant_id TEXT NOT NULL, control TEXT NOT NULL, done BIGINT NOT NULL, note TEXT NOT NULL,
                actor TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (tenant_id, control))
            """,
        ],
    ]

    /// Brings the schema up to date.
    ///
    /// - Throws: ``StoreError`` `.damaged` when a newer version wrote the file.
    static func migrate(_ session: any Session) throws {
        try session.run(Statement("CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)"))
        let rows = try session.run(Statement("SELECT version FROM schema_version"))
        let current = Int(rows.first?.integer(0) ?? 0)
        guard current <= migrations.count else {
            throw StoreError.damaged(
                "schema \(current) was written by a newer version; this one knows \(migrations.count)")
        }
        if rows.isEmpty { try session.run(Statement("INSERT INTO schema_version VALUES (0)")) }
        for migration in migrations[current...] {
            for sql in migration { try session.run(Statement(sql)) }
        }
        try session.run(
            Statement("UPDATE schema_version SET version = ?1", .integer(Int64(migrations.count))))
    }
}
