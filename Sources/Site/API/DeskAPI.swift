internal import Addresses
internal import RulePacks
internal import Overviews
internal import Web
internal import PublicSite
internal import Services
internal import Filings
internal import Engagements
internal import MatchWork
internal import Persistence
internal import Routing
internal import StructuredText
internal import Units

/// The API of partners and operators: what their pages show, under the same leave, for their own systems.
extension Services {
    private func partnerLeave(_ visit: Visit) throws -> (partner: PartnerID, user: UserID) {
        guard let leave = visit.leave, case .partner(let partner) = leave.owner else {
            throw WebError.notFound
        }
        return (partner, leave.user)
    }

    private func time(_ moment: Instant?) -> JSON { moment.map { .string($0.isoText) } ?? .null }

    func apiPartnerCases(_ visit: Visit) async throws -> WebResponse {
        try known(visit, [])
        let (partner, user) = try partnerLeave(visit)
        var items: [JSON] = []
        for row in try await matches.held(by: partner, user, at: visit.now) {
            guard let state = try await engagements.load(row.scope) else { continue }
            items.append(.object(summary(state, partner, visit)))
        }
        return json(
            200, .object(["schema": "cloudroute/partner-applications/1", "applications": .array(items)]))
    }

    private func summary(_ state: Engagement, _ partner: PartnerID, _ visit: Visit)
        -> [JSON.Member]
    {
        let match = state.matching
        // Whose turn it is besides is none of this partner's business.
        let offer = match.current.flatMap { $0.partner == partner ? $0 : nil }
        let fields = match.shared(with: partner, at: visit.now)
        let shared = SharedView(state.file, fields)
        return [
            .init("id", .string(state.tenant.text)), .init("name", .string(shared.name(state.tenant))),
            .init("stage", .string(offer == nil ? "none" : match.stage.rawValue)),
            .init("offer", offer.map { .integer($0.number) } ?? .null),
            .init("offered", time(offer?.made)),
            .init("expires", offer?.isOpen == true ? time(offer?.expires) : .null),
            .init("fit", .string(offer == nil ? notShared : fit(match, partner, fields))),
            .init("owner", .optional(offer == nil ? nil : match.owner?.text)),
        ]
    }

    func apiPartnerCase(_ visit: Visit, _ tenant: TenantID) async throws -> WebResponse {
        try known(visit, [])
        let (partner, user) = try partnerLeave(visit)
        guard let scope = try await matches.scope(tenant, partner, user, at: visit.now),
            let state = try await engagements.load(scope)
        else { throw WebError.notFound }
        return json(200, document(state, partner, visit))
    }

    private func document(_ state: Engagement, _ partner: PartnerID, _ visit: Visit) -> JSON {
        let match = state.matching
        let fields = match.shared(with: partner, at: visit.now)
        let shared = SharedView(state.file, fields)
        let seesRecord = match.partner == partner && fields.contains(.filingRecord)
        return .object(
            [JSON.Member("schema", "cloudroute/partner-application/1")] + summary(state, partner, visit) + [
                .init(
                    "shared",
                    .array(
                        shared.items.map {
                            .object([
                                "group": .string($0.field.rawValue), "path": .string($0.path),
                                "value": .string($0.value),
                            ])
                        })),
                .init(
                    "questions",
                    .array(
                        match.partner == partner
                            ? match.questions.map {
                                .object([
                                    "id": .string($0.id.text), "text": .string($0.text),
                                    "asked": time($0.asked),
                                    "answer": .optional($0.answer),
                                ])
                            } : [])),
                .init(
                    "milestones",
                    .array(
                        match.partner == partner
                            ? Milestone.allCases.map {
                                .object([
                                    "milestone": .string($0.rawValue), "due": time(match.due[$0]),
                                    "done": time(match.done[$0]),
                                ])
                            } : [])),
                .init(
                    "filings",
                    .array(
                        seesRecord
                            ? state.filings.map {
                                .object([
                                    "track": .string($0.track.rawValue),
                                    "state": .string($0.position.state.rawValue),
                                    "holder": .string($0.position.holder.rawValue),
                                    "catalog": .string($0.catalog.rawValue),
                                    "opportunity": .optional($0.opportunity?.id),
                                    "missing": .integer($0.questions.count),
                                ])
                            } : [])),
            ])
    }

    /// Takes an offer on or turns it down, as the page's buttons do.
    func apiDecision(_ visit: Visit, _ tenant: TenantID) async throws -> WebResponse {
        try known(visit, [])
        let (partner, user) = try partnerLeave(visit)
        let bytes = try body(visit, ["application/json"])
        guard let scope = try await matches.scope(tenant, partner, user, at: visit.now) else {
            throw WebError.notFound
        }
        let sent: JSON
        do { sent = try JSON(parsing: bytes) } catch {
            throw WebError(400, "That is no JSON", "The body cannot be read: \(error).")
        }
        let names: Set = ["decision", "offer", "reason", "note"]
        guard case .object(let members) = sent, members.allSatisfy({ names.contains($0.key) }),
            let number = sent["offer"]?.whole, Form.counts.contains(number),
            sent["note"] == nil || sent["note"]?.text != nil
        else {
            throw WebError(
                422, "The decision cannot be read",
                "Send {\"decision\": \"accept\" or \"decline\", \"offer\": 1, \"reason\": …, \"note\": …}.")
        }
        switch (sent["decision"]?.text, sent["reason"]?.text.flatMap(DeclineReason.init)) {
        case ("accept", _): try await desk.handle(.accept(number: number), scope, at: visit.now)
        case ("decline", let reason?):
            try await desk.handle(
                .decline(number: number, reason, note: sent["note"]?.text ?? ""), scope, at: visit.now)
        default:
            throw WebError(
                422, "The decision cannot be read",
                "decision is accept or decline; a decline has a reason: \(DeclineReason.allCases.map(\.rawValue).joined(separator: ", "))."
            )
        }
        mailWaits()
        return json(
            200,
            .object([
                "schema": "cloudroute/partner-decision/1", "id": .string(tenant.text),
                "offer": .integer(number),
                "decision": sent["decision"] ?? .null,
            ]))
    }

    // MARK: The operator's

    private func operatorLeave(_ visit: Visit) throws -> UserID {
        guard let leave = visit.leave, case .desk = leave.owner else { throw WebError.notFound }
        return leave.user
    }

    /// The queue as its page shows it: stages and times, no company's figures.
    func apiOperatorCases(_ visit: Visit) async throws -> WebResponse {
        try known(visit, [])
        let rows = try await matches.all(for: try operatorLeave(visit))
        let clock = try await desk.rules().clock
        return json(
            200,
            .object([
                "schema": "cloudroute/operator-applications/1",
                "applications": .array(
                    rows.map { row in
                        let elapsed = clock.elapsed(from: Int(row.since.seconds), to: Int(visit.now.seconds))
                        return .object([
                            "id": .string(row.scope.tenant.text), "stage": .string(row.stage.rawValue),
                            "since": time(row.since),
                            "secondsLeft": row.stage == .matched
                                ? .null : .integer(clock.promiseHours * 3_600 - elapsed),
                            "breached": time(row.breached), "partner": .optional(row.partner?.text),
                            "offer": .integer(row.number),
                            "expires": row.stage == .offered ? time(row.expires) : .null,
                            "accepted": time(row.accepted), "waitsBecause": .string(row.queueReason),
                        ])
                    }),
            ]))
    }

    func apiOperatorPartners(_ visit: Visit) async throws -> WebResponse {
        try known(visit, [])
        _ = try operatorLeave(visit)
        return json(
            200,
            .object([
                "schema": "cloudroute/operator-partners/1",
                "partners": .array(
                    try await partners.partners().map { record in
                        .object([
                            "id": .string(record.partner.id.text), "name": .string(record.partner.name),
                            "isActive": .bool(record.isActive), "open": .integer(record.load.open),
                            "capacity": .integer(record.partner.capacity), "history": record.history.json,
                            "waitsForApproval": .bool(record.proposed != nil),
                        ])
                    }),
            ]))
    }
}
