public import AWSClient
internal import AWSModels
internal import PartnerCentral
internal import StructuredText
internal import Units

/// What only an emulator has: the reviewers, the billing run, the clock and faults, played over `/_emulator/…`.
extension PartnerCentralEmulator {
    /// Answers a request of whoever plays AWS; nil when the address is none of these.
    public func control(_ request: WireRequest) -> WireResponse? {
        let parts = request.path.split(separator: "/").map(String.init)
        guard parts.first == "_emulator" else { return nil }
        settle()
        let input = (try? JSON(parsing: request.body.isEmpty ? Array("{}".utf8) : request.body)) ?? .null
        func answer(_ json: JSON, _ status: Int = 200) -> WireResponse {
            WireResponse(
                status: status, headers: [("Content-Type", "application/json")], body: Array(json.pretty.utf8)
            )
        }
        do throws(Refusal) {
            switch (request.method, parts.count > 1 ? parts[1] : "", parts.count) {
            case ("GET", "", _), ("GET", "state", _): return answer(state)
            case ("GET", "log", _): return answer(.object(["requests": .array(log)]))
            case ("GET", "events", _): return answer(.object(["events": .array(events)]))
            case ("POST", "opportunities", 4) where parts[3] == "review":
                try review(parts[2], input)
            case ("POST", "applications", 4) where parts[3] == "review":
                try reviewApplication(parts[2], input)
            case ("POST", "invitations", 2): return answer(try invite(input))
            case ("POST", "roles", 2):
                guard let arn = input["arn"]?.text, let external = input["externalId"]?.text else {
                    return answer(.object(["error": "arn and externalId"]), 400)
                }
                roles[arn] = external
            case ("POST", "tasks", 3): try endTask(parts[2], input)
            case ("POST", "allocations", 4) where parts[3] == "issue": try issue(parts[2], input)
            case ("POST", "faults", _):
                if let wrong = planFault(input) { return answer(.object(["error": .string(wrong)]), 400) }
            case ("DELETE", "faults", _): faults = []
            case ("POST", "clock", _):
                if let wrong = moveClock(input) { return answer(.object(["error": .string(wrong)]), 400) }
            case ("POST", "bill", _):
                return answer(
                    try runBill(
                        input["month"]?.text ?? "", input["charges"]?.items ?? [],
                        isEstimated: input["isEstimatedBill"] == .bool(true)))
            case ("POST", "allocation-history", _):
                if let wrong = takeHistory(input) { return answer(.object(["error": .string(wrong)]), 400) }
            case ("POST", "credits", 3):
                guard let place = credits.firstIndex(where: { $0.id == parts[2] }) else {
                    throw .notFound("Credit \(parts[2])")
                }
                if case .bool(let isEnabled)? = input["enabled"] { credits[place].isEnabled = isEnabled }
                if let sharing = input["sharing"]?.text { credits[place].sharing = sharing }
                if let types = input["purchaseTypes"]?.items {
                    credits[place].purchaseTypes = types.compactMap(\.text)
                }
            default: return answer(.object(["error": "no such address; see the documentation"]), 404)
            }
            return answer(.object(["ok": .bool(true)]))
        } catch {
            let fields = error.fields.map { JSON.string("\($0.fieldName): \($0.message)") }
            return answer(
                .object([
                    "error": .string(error.type), "message": .string(error.message), "fields": .array(fields),
                ]),
                error.type == "ResourceNotFoundException" ? 404 : 400)
        }
    }

    /// Plans an answer that fails.
    ///
    /// - Returns: what is wrong with the order; nil when it was taken.
    private func planFault(_ input: JSON) -> String? {
        let kind = input["kind"]?.text ?? ""
        guard ["throttle", "error", "unavailable", "empty", "half", "drop"].contains(kind) else {
            return "kind: throttle, error, unavailable, empty, half or drop"
        }
        faults.append(
            PlannedFault(
                kind: kind, operation: input["operation"]?.text,
                remaining: input["count"]?.whole ?? 1,
                afterEffect: input["afterEffect"] == .bool(true) || kind == "half"))
        return nil
    }

    /// Moves the clock of the stand-in.
    ///
    /// - Returns: what is wrong with the order; nil when it was taken.
    private func moveClock(_ input: JSON) -> String? {
        let seconds = input["advanceSeconds"]?.whole ?? 0
        guard (-86_400 * 3_660...86_400 * 3_660).contains(seconds) else {
            return "advanceSeconds: within ten years"
        }
        let offset = clockOffset + Int64(seconds) * 1_000
        guard abs(offset) < 20 * 366 * 86_400_000 else {
            return "advanceSeconds: within twenty years in all"
        }
        clockOffset = offset
        settle()
        return nil
    }

    /// Takes entries of an allocation history as they are given.
    ///
    /// - Returns: what is wrong with the order; nil when it was taken.
    private func takeHistory(_ input: JSON) -> String? {
        for item in input["entries"]?.items ?? [] {
            guard let credit = item["creditId"]?.text,
                let amount = item["amount"]?.text.flatMap({ try? Money(parsing: $0) })
            else { return "creditId and amount are needed" }
            apply(
                HistoryEntry(
                    credit: credit, account: item["accountId"]?.text ?? "",
                    service: item["service"]?.text ?? "", month: item["month"]?.text ?? "",
                    amount: amount, isEstimated: item["isEstimatedBill"] == .bool(true)))
        }
        if let failed = input["failedMonths"]?.items { failedMonths = failed.compactMap(\.text) }
        return nil
    }

    private func review(_ id: String, _ input: JSON) throws(Refusal) {
        guard var opportunity = opportunities[id] else { throw .notFound("Opportunity \(id)") }
        let status = input["status"]?.text ?? ""
        // A word that the model does not know is said as it is: AWS may have new ones.
        let isFree = input["isUnchecked"] == .bool(true)
        hasFreeWords = hasFreeWords || isFree
        guard isFree || ["Approved", "Rejected", "Action Required", "In review"].contains(status) else {
            throw .validation([
                .init("status", .invalidEnumValue, "Approved, Rejected, Action Required or In review")
            ])
        }
        guard isFree || ["Submitted", "In review", "Action Required"].contains(opportunity.reviewStatus)
        else {
            throw .validation([
                .init("status", .invalidResourceState, "the opportunity is \(opportunity.reviewStatus)")
            ])
        }
        opportunity.reviewStatus = status
        opportunity.reviewBegins = nil
        opportunity.decides = nil
        opportunity.reviewComments = input["comments"]?.text
        opportunity.reviewReason = input["reason"]?.text
        opportunities[id] = opportunity
        touch(id)
    }

    private func reviewApplication(_ id: String, _ input: JSON) throws(Refusal) {
        let status = input["status"]?.text ?? "IN_REVIEW"
        if input["isUnchecked"] == .bool(true), let application = applications[id] {
            hasFreeWords = true
            var changed = application
            changed.status = status
            changed.stage = input["stage"]?.text ?? application.stage
            _ = save(changed, nil)
            return
        }
        guard ["APPROVED", "REJECTED", "ACTION_REQUIRED", "IN_REVIEW"].contains(status) else {
            throw .validation([
                .init("status", .invalidEnumValue, "APPROVED, REJECTED, ACTION_REQUIRED or IN_REVIEW")
            ])
        }
        func money(_ key: String) -> Money? { input[key]?.text.flatMap { try? Money(parsing: $0) } }
        try decide(
            id, status: status, stage: input["stage"]?.text, reason: input["reason"]?.text,
            codes: input["reasonCodes"]?.items.compactMap(\.text) ?? [], amount: money("amount"),
            issued: money("issued"), account: input["accountId"]?.text)
    }

    /// Ends a task otherwise than by completing it, as late as one likes.
    private func endTask(_ id: String, _ input: JSON) throws(Refusal) {
        guard tasks[id] != nil else { throw .notFound("Task \(id)") }
        tasks[id]?.status = input["status"]?.text ?? "FAILED"
        tasks[id]?.message = input["message"]?.text
        tasks[id]?.reasonCode = input["reasonCode"]?.text
    }

    /// Issues a further code of an allocation that is granted in phases.
    private func issue(_ id: String, _ input: JSON) throws(Refusal) {
        guard let allocation = allocations[id], let last = allocation.codes.last,
            let amount = input["amount"]?.text.flatMap({ try? Money(parsing: $0) }), amount > .zero
        else { throw .notFound("Allocation \(id) with a code before, and an amount,") }
        allocations[id]?.codes.append(
            .init(
                text: identifier("PC", 14).uppercased(), account: last.account, amount: amount,
                status: "ACTIVE",
                issued: isoTime(now), expires: last.expires, endMilliseconds: last.endMilliseconds))
    }

    private var state: JSON {
        .object([
            "opportunities": .array(
                opportunities.values.sorted { $0.id < $1.id }.map {
                    .object([
                        "id": .string($0.id), "catalog": .string($0.catalog),
                        "partnerOpportunityIdentifier": .optional(
                            $0.record["PartnerOpportunityIdentifier"]?.text),
                        "reviewStatus": .string($0.reviewStatus),
                        "stage": .optional($0.record.value(at: "LifeCycle.Stage")?.text),
                        "solutions": .integer($0.solutions.count), "products": .integer($0.products.count),
                    ])
                }),
            "applications": .array(
                applications.values.sorted { $0.created < $1.created }.map {
                    .object([
                        "id": .string($0.id), "benefit": .string($0.benefit), "status": .string($0.status),
                        "stage": .optional($0.stage), "revision": .string($0.revision),
                    ])
                }),
            "allocations": .array(
                allocations.values.sorted { $0.created < $1.created }.map {
                    .object([
                        "id": .string($0.id), "application": .string($0.application),
                        "status": .string($0.status), "allocated": .string($0.allocated.decimalString),
                        "codes": .integer($0.codes.count),
                    ])
                }),
            "credits": .array(
                credits.map {
                    .object([
                        "creditId": .string($0.id), "accountId": .string($0.account),
                        "amount": .string($0.amount.decimalString),
                        "remaining": .string($0.remaining.decimalString),
                    ])
                }),
            "tasks": .array(
                tasks.values.sorted { $0.id < $1.id }.map {
                    .object(["id": .string($0.id), "status": .string($0.status)])
                }),
            "requests": .integer(log.count),
        ])
    }
}
