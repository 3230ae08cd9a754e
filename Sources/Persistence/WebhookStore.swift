public import Cryptography
public import Engagements
internal import StructuredText
public import Units

/// Webhooks with their sealed secrets, and the log of what was sent.
public struct WebhookStore: Sendable {
    let database: any Database
    let random: RandomSource
    let sealer: Sealer

    /// Seconds to the next try after each failure; then it is given up.
    public static let waits: [Int64] = [30, 300, 1_800, 7_200, 28_800, 86_400]
    /// Failures in a row after which an address is turned off.
    public static let mostFailures = 20
    public static let most = 10
    /// Seconds for which the secret before a rotation still signs.
    public static let overlap: Int64 = 86_400

    public init(_ database: any Database, random: RandomSource, sealer: Sealer) {
        self.database = database
        self.random = random
        self.sealer = sealer
    }

    /// A new address; its secret is returned once and kept sealed.
    ///
    /// - `url`: vetted by whoever calls, and vetted again before each message.
    public func add(_ url: String, _ form: Webhook.Form, owner: String, at moment: Instant) async throws
        -> String
    {
        let id = ItemID(at: moment, random: random).text
        let secret = random.bytes(32)
        let sealed = hexadecimal(sealer.seal(secret, context: "webhook|\(id)", random: random))
        try await database.write { session in
            let count = try session.run(
                Statement("SELECT COUNT(*) FROM webhook WHERE owner = ?1", .text(owner))
            ).first?.integer(0)
            guard (count ?? 0) < WebhookStore.most else {
                throw Refusal.refused("At most \(WebhookStore.most) addresses are told; remove one.")
            }
            try session.run(
                Statement(
                    """
                    INSERT INTO webhook (webhook_id, owner, url, form, sealed, created, failures)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0)
                    """, .text(id), .text(owner), .text(url), .text(form.rawValue), .text(sealed),
                    .integer(moment.milliseconds)))
        }
        return WebhookStore.written(secret)
    }

    /// A secret as Standard Webhooks writes it.
    static func written(_ secret: [UInt8]) -> String { "whsec_" + base64(secret) }

    /// A new secret; for a day both sign.
    public func rotate(_ id: String, owner: String, at moment: Instant) async throws -> String {
        let secret = random.bytes(32)
        let sealed = hexadecimal(sealer.seal(secret, context: "webhook|\(id)", random: random))
        let isThere = try await database.write { session in
            try !session.run(
                Statement(
                    """
                    UPDATE webhook SET previous = sealed, previous_until = ?4, sealed = ?3
                    WHERE webhook_id = ?1 AND owner = ?2 RETURNING webhook_id
                    """, .text(id), .text(owner), .text(sealed),
                    .integer(moment.adding(seconds: WebhookStore.overlap).milliseconds))
            ).isEmpty
        }
        guard isThere else { throw Refusal.notFound }
        return WebhookStore.written(secret)
    }

    public func remove(_ id: String, owner: String) async throws {
        try await database.write { session in
            try session.run(
                Statement(
                    """
                    DELETE FROM delivery WHERE webhook_id IN
                    (SELECT webhook_id FROM webhook WHERE webhook_id = ?1 AND owner = ?2)
                    """, .text(id), .text(owner)))
            try session.run(
                Statement("DELETE FROM webhook WHERE webhook_id = ?1 AND owner = ?2", .text(id), .text(owner))
            )
        }
    }

    /// Turns an address on again.
    public func enable(_ id: String, owner: String) async throws {
        try await database.write { session in
            try session.run(
                Statement(
                    "UPDATE webhook SET disabled = NULL, why = NULL, failures = 0 WHERE webhook_id = ?1 AND owner = ?2",
                    .text(id), .text(owner)))
        }
    }

    public func webhooks(of owner: String) async throws -> [Webhook] {
        try await database.read { session in
            try session.run(
                Statement(
                    """
                    SELECT webhook_id, url, form, created, failures, disabled, why FROM webhook
                    WHERE owner = ?1 ORDER BY webhook_id
                    """, .text(owner))
            ).compactMap { row in
                guard let id = row.text(0), let url = row.text(1),
                    let form = row.text(2).flatMap(Webhook.Form.init),
                    let created = row.integer(3)
                else { return nil }
                return Webhook(
                    id: id, owner: owner, url: url, form: form, created: Instant(milliseconds: created),
                    failures: Int(row.integer(4) ?? 0),
                    disabled: row.integer(5).map { Instant(milliseconds: $0) }, why: row.text(6))
            }
        }
    }

    // MARK: Messages

    /// Queues what a match's events tell, inside their transaction: ids, stages and times, nothing that was answered.
    public static func publish(
        _ state: Engagement, _ events: [Event], at moment: Instant, random: RandomSource,
        _ session: any Session
    ) throws {
        for (index, event) in events.enumerated() {
            guard case .matching(let event) = event else { continue }
            let number: Int? =
                switch event {
                case .offered(let number, _, _, _, _), .accepted(let number), .declined(let number, _, _),
                    .expired(let number), .withdrawn(let number, _):
                    number
                case .asked, .answered, .said, .milestoneDue, .milestoneDone: state.matching.current?.number
                default: nil
                }
            // The partner learns of its own turn only; whom else the founder asked is none of its business.
            var owners: [(owner: String, number: Int?)] = [(state.tenant.text, nil)]
            if let number, let offer = state.matching.offers.first(where: { $0.number == number }) {
                owners.append(("partner:\(offer.partner)", number))
            }
            switch event {
            // Who at the partner works on it, and what it counts as, is the partner's own.
            case .owned, .counted: continue
            default: break
            }
            let kind = "match.\(event.name)"
            let version = state.version - events.count + 1 + index
            for (owner, number) in owners {
                for row in try session.run(
                    Statement(
                        "SELECT webhook_id, form FROM webhook WHERE owner = ?1 AND disabled IS NULL",
                        .text(owner)))
                {
                    guard let webhook = row.text(0) else { continue }
                    let data = JSON.object([
                        "application": .string(state.tenant.text),
                        "stage": .string(state.matching.stage.rawValue),
                        "offer": number.map { .integer($0) } ?? .null, "version": .integer(version),
                    ])
                    let text =
                        "CloudRoute: application \(state.tenant.text.suffix(6)): \(event.name), now \(state.matching.stage.rawValue)"
                    let body: JSON =
                        row.text(1) == Webhook.Form.slack.rawValue
                        ? .object(["text": .string(text)])
                        : .object(["type": .string(kind), "timestamp": .string(moment.isoText), "data": data])
                    try session.run(
                        Statement(
                            """
                            INSERT INTO delivery (delivery_id, webhook_id, dedupe, kind, body, created, due, attempts)
                            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, 0) ON CONFLICT (dedupe) DO NOTHING
                            """,
                            .text("msg_" + ItemID(at: moment, random: random).text), .text(webhook),
                            .text("\(webhook)|\(state.tenant)|\(version)"), .text(kind), .text(body.compact),
                            .integer(moment.milliseconds)))
                }
            }
        }
    }

    /// Takes on the messages that are due: should the process end while it sends, they are tried again later.
    public func claim(at moment: Instant) async throws -> [DueDelivery] {
        let rows = try await database.write { session in
            try session.run(
                Statement(
                    """
                    UPDATE delivery SET attempts = attempts + 1, due = ?1 + 60000 WHERE delivery_id IN (
                    SELECT delivery_id FROM delivery JOIN webhook USING (webhook_id)
                    WHERE due <= ?1 AND webhook.disabled IS NULL ORDER BY due LIMIT 20)
                    RETURNING delivery_id, webhook_id, kind, body, created, attempts
                    """, .integer(moment.milliseconds))
            ).compactMap { row -> (SQLRow, SQLRow)? in
                guard let webhook = row.text(1),
                    let target = try session.run(
                        Statement(
                            "SELECT url, form, sealed, previous, previous_until FROM webhook WHERE webhook_id = ?1",
                            .text(webhook))
                    ).first
                else { return nil }
                return (row, target)
            }
        }
        return rows.compactMap { row, target in
            guard let id = row.text(0), let webhook = row.text(1), let kind = row.text(2),
                let body = row.text(3),
                let created = row.integer(4), let url = target.text(0),
                let form = target.text(1).flatMap(Webhook.Form.init), let sealed = target.text(2),
                let secret = bytes(hexadecimal: sealed).flatMap({
                    try? sealer.open($0, context: "webhook|\(webhook)")
                })
            else { return nil }
            var secrets = [secret]
            if let previous = target.text(3), let until = target.integer(4), until > moment.milliseconds,
                let old = bytes(hexadecimal: previous).flatMap({
                    try? sealer.open($0, context: "webhook|\(webhook)")
                })
            {
                secrets.append(old)
            }
            return DueDelivery(
                delivery: Delivery(
                    id: id, webhook: webhook, kind: kind, body: body, created: Instant(milliseconds: created),
                    due: nil,
                    attempts: Int(row.integer(5) ?? 1), status: nil, failure: nil, delivered: nil),
                url: url, form: form, secrets: secrets)
        }
    }

    /// Gives a delivery back that was not tried: it counts no attempt.
    public func putOff(_ due: DueDelivery, until moment: Instant) async throws {
        try await database.write { session in
            try session.run(
                Statement(
                    "UPDATE delivery SET attempts = attempts - 1, due = ?2 WHERE delivery_id = ?1 AND attempts > 0",
                    .text(due.delivery.id), .integer(moment.milliseconds)))
        }
    }

    /// Tells how a message went; 2xx is delivered, 410 turns the address off, all else is tried again.
    public func record(_ due: DueDelivery, status: Int?, failure: String?, at moment: Instant) async throws {
        let isDelivered = status.map { (200..<300).contains($0) } ?? false
        let wait =
            WebhookStore.waits.indices.contains(due.delivery.attempts - 1)
            ? WebhookStore.waits[due.delivery.attempts - 1] : nil
        let next: SQLValue =
            isDelivered || status == 410
            ? .null : wait.map { .integer(moment.adding(seconds: $0).milliseconds) } ?? .null
        try await database.write { session in
            try session.run(
                Statement(
                    "UPDATE delivery SET status = ?2, failure = ?3, due = ?4, delivered = ?5 WHERE delivery_id = ?1",
                    .text(due.delivery.id), status.map { .integer(Int64($0)) } ?? .null,
                    failure.map { .text(String($0.prefix(200))) } ?? .null, next,
                    isDelivered ? .integer(moment.milliseconds) : .null))
            try session.run(
                Statement(
                    isDelivered
                        ? "UPDATE webhook SET failures = 0 WHERE webhook_id = ?1"
                        : "UPDATE webhook SET failures = failures + 1 WHERE webhook_id = ?1",
                    .text(due.delivery.webhook)))
            if !isDelivered {
                try session.run(
                    Statement(
                        """
                        UPDATE webhook SET disabled = ?2, why = ?3
                        WHERE webhook_id = ?1 AND disabled IS NULL AND (failures >= ?4 OR ?5 = 410)
                        """,
                        .text(due.delivery.webhook), .integer(moment.milliseconds),
                        .text(
                            status == 410
                                ? "the address says that it is gone"
                                : "\(WebhookStore.mostFailures) failures in a row"),
                        .integer(Int64(WebhookStore.mostFailures)), .integer(Int64(status ?? 0))))
            }
        }
    }

    /// Sends a message once more, under its own id.
    public func replay(_ id: String, owner: String, at moment: Instant) async throws {
        try await database.write { session in
            try session.run(
                Statement(
                    """
                    UPDATE delivery SET due = ?3, attempts = 0, delivered = NULL WHERE delivery_id = ?1
                    AND webhook_id IN (SELECT webhook_id FROM webhook WHERE owner = ?2)
                    """, .text(id), .text(owner), .integer(moment.milliseconds)))
        }
    }

    /// The newest messages of an owner's addresses.
    public func deliveries(of owner: String) async throws -> [Delivery] {
        try await database.read { session in
            try session.run(
                Statement(
                    """
                    SELECT delivery_id, delivery.webhook_id, kind, body, delivery.created, due, attempts, status, failure,
                    delivered FROM delivery JOIN webhook USING (webhook_id)
                    WHERE owner = ?1 ORDER BY delivery.created DESC, delivery_id DESC LIMIT 100
                    """, .text(owner))
            ).compactMap { row in
                guard let id = row.text(0), let webhook = row.text(1), let kind = row.text(2),
                    let body = row.text(3),
                    let created = row.integer(4)
                else { return nil }
                return Delivery(
                    id: id, webhook: webhook, kind: kind, body: body, created: Instant(milliseconds: created),
                    due: row.integer(5).map { Instant(milliseconds: $0) }, attempts: Int(row.integer(6) ?? 0),
                    status: row.integer(7).map { Int($0) }, failure: row.text(8),
                    delivered: row.integer(9).map { Instant(milliseconds: $0) })
            }
        }
    }
}
