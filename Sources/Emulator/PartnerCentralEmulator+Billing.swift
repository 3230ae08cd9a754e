internal import AWSClient
internal import AWSModels
internal import Credits
internal import StructuredText
internal import Units

extension PartnerCentralEmulator {
    struct Credit {
        let id: String
        let account: String
        let code: String
        let amount: Money
        var remaining: Money
        let products: [String]
        let description: String
        let start: Int64
        let end: Int64
        var exhausted: Int64?
        var isEnabled = true
        var sharing = "DEFAULT"
        var purchaseTypes: [String] = []
    }

    struct HistoryEntry {
        let credit: String
        let account: String
        let service: String
        let month: String
        let amount: Money
        let isEstimated: Bool
    }

    private func amount(_ money: Money) -> JSON {
        .object(["currencyCode": "USD", "currencyAmount": .string(money.decimalString)])
    }

    private func seconds(_ json: JSON?) -> Int64? {
        let value: Int64? =
            switch json {
            case .integer(let value)?: Int64(value)
            case .number(let text)?: Int64(text.split(separator: ".").first ?? "", in: 0...253_402_300_799)
            default: nil
            }
        // The years 1970 to 9999: beyond them nothing is computed.
        return value.flatMap { (0...253_402_300_799).contains($0) ? $0 : nil }
    }

    /// A code lands in the account that redeems it: the caller's.
    func redeem(_ input: JSON, _ caller: String) throws(Refusal) -> JSON {
        let text = input["promoCode"]?.text ?? ""
        func refuse(_ message: String) -> Refusal {
            .validation([FieldError("promoCode", .invalidValue, message)])
        }
        for (id, allocation) in allocations {
            guard let place = allocation.codes.firstIndex(where: { $0.text == text }) else { continue }
            let code = allocation.codes[place]
            guard code.account == caller else { throw refuse("The code is not valid for this account.") }
            guard code.status == "ACTIVE" else { throw refuse("The code has already been redeemed.") }
            guard code.endMilliseconds > now else { throw refuse("The code has expired.") }
            allocations[id]?.codes[place].status = "FULFILLED"
            if allocation.codes.count == 1 { allocations[id]?.status = "FULFILLED" }
            let benefit = catalog.benefits.first { $0.id == allocation.benefit }
            serial += 1
            credits.append(
                Credit(
                    id: String(40_000_000 + serial), account: caller, code: text, amount: code.amount,
                    remaining: code.amount, products: benefit?.applicableProducts ?? [],
                    description: benefit?.name ?? "Credit", start: startOfMonth(now),
                    end: code.endMilliseconds))
            announce(
                "aws.partnercentral-benefits", "Benefit Allocation Fulfilled",
                .object([
                    "schemaVersion": "1", "catalog": .string(allocation.catalog),
                    "benefitAllocation": .object(["id": .string(id)]),
                ]))
            return .object([] as [JSON.Member])
        }
        throw refuse("The code is not valid.")
    }

    private func startOfMonth(_ moment: Int64) -> Int64 {
        let text = isoTime(moment)
        return Timestamp("\(text.prefix(7))-01T00:00:00Z").milliseconds ?? moment
    }

    private func mayRead(_ input: JSON, _ caller: String) throws(Refusal) {
        guard input["accountId"]?.text == caller else {
            throw Refusal(
                status: 403, type: "AccessDeniedException",
                message: "account \(caller) may not read this account's credits")
        }
    }

    func getCredits(_ input: JSON, _ caller: String) throws(Refusal) -> JSON {
        try mayRead(input, caller)
        guard let start = seconds(input["startDate"]), start * 1_000 >= now - 367 * 86_400_000 else {
            throw .validation([FieldError("startDate", .valueOutOfRange, "at most one year back")])
        }
        return .object([
            "credits": .array(
                credits.filter { $0.account == caller && $0.end / 1_000 >= start }.map { credit in
                    .object([
                        "creditId": .string(credit.id), "accountId": .string(credit.account),
                        "creditType": "Promotion", "initialAmount": amount(credit.amount),
                        "remainingAmount": amount(credit.remaining),
                        "estimatedAmount": amount(credit.remaining - open(credit.id)),
                        "applicableProductNames": .array(credit.products.map { .string($0) }),
                        "description": .string(credit.description),
                        "startDate": .integer(Int(credit.start / 1_000)),
                        "endDate": .integer(Int(credit.end / 1_000)),
                        "exhaustDate": credit.exhausted.map { .integer(Int($0 / 1_000)) } ?? .null,
                        "applicationType": "BEFORE_CROSS_SERVICE_DISCOUNTS",
                        "accountHasCreditSharingEnabled": .bool(credit.sharing != "DISABLED"),
                        "creditSharingType": .string(credit.sharing),
                        "creditStatus": .string(credit.isEnabled ? "ENABLED" : "DISABLED"),
                        "purchaseTypeApplications": .array(credit.purchaseTypes.map { .string($0) }),
                    ]).withoutNulls
                })
        ])
    }

    func getHistory(_ input: JSON, _ caller: String) throws(Refusal) -> JSON {
        try mayRead(input, caller)
        guard let start = seconds(input["startDate"]), let end = seconds(input["endDate"]), start < end,
            end - start <= 24 * 32 * 86_400
        else {
            throw .validation([
                FieldError("endDate", .valueOutOfRange, "whole months, at most 24, the end excluded")
            ])
        }
        let (first, last) = (isoTime(start * 1_000).prefix(7), isoTime(end * 1_000 - 1).prefix(7))
        let mine = Set(credits.filter { $0.account == caller }.map(\.id))
        let wanted = input["creditId"]?.whole.map { String($0) }
        let failed = failedMonths.filter { $0 >= first && $0 <= last }
        let entries = history.filter { entry in
            mine.contains(entry.credit) && entry.month >= first && entry.month <= last
                && (wanted ?? entry.credit) == entry.credit && !failed.contains(entry.month)
        }.map { entry -> JSON in
            .object([
                "creditId": .string(entry.credit), "creditAmount": amount(entry.amount),
                "accountId": .string(entry.account), "appliedServiceName": .string(entry.service),
                "billingMonth": .string(entry.month), "isEstimatedBill": .bool(entry.isEstimated),
            ])
        }
        return try page(
            entries, input, most: 1_000, default: 1_000, key: "creditAllocationHistoryList",
            token: "nextToken",
            limit: "maxResults"
        ).setting("partialResults", to: .bool(!failed.isEmpty))
            .setting("failedMonths", to: failed.isEmpty ? nil : .array(failed.map { .string($0) }))
    }

    func accountPlan(_ caller: String) -> JSON {
        .object(["accountId": .string(caller), "accountPlanType": "PAID", "accountPlanStatus": "ACTIVE"])
    }

    /// A billing run: charges of a month are paid by credits in the order that AWS documents.
    ///
    /// - Parameter charges: `[{account, service, amount}]`.
    func runBill(_ month: String, _ charges: [JSON], isEstimated: Bool) throws(Refusal) -> JSON {
        // A bill of the month takes the place of what was estimated of it.
        history.removeAll { $0.month == month && $0.isEstimated }
        let lines = charges.map { $0.setting("month", to: .string(month)) }
        let grants = credits.map { credit -> JSON in
            .object([
                "creditId": .string(credit.id), "accountId": .string(credit.account),
                "initialAmount": .string(credit.amount.exactString),
                "remainingAmount": .string((credit.remaining - open(credit.id)).exactString),
                "applicableProductNames": .array(credit.products.map { .string($0) }),
                "startDate": .string(String(isoTime(credit.start).prefix(10))),
                "endDate": .string(String(isoTime(credit.end).prefix(10))),
                "creditStatus": .string(credit.isEnabled ? "ENABLED" : "DISABLED"),
            ])
        }
        let file: CreditsFile
        do {
            file = try CreditsFile(
                charges: Array(JSON.array(lines).compact.utf8), grants: Array(JSON.array(grants).compact.utf8)
            )
        } catch {
            throw .validation([
                FieldError(
                    "charges", .invalidValue,
                    error.all.first.map { $0.text(file: "charges") } ?? "cannot be read")
            ])
        }
        let burn = burnDown(file.table, with: file.grants, in: file.organization, recordsApplications: true)
        for use in burn.applications {
            let line = file.table.lines[use.line]
            apply(
                HistoryEntry(
                    credit: file.grants[use.grant].id, account: file.accounts[line.account],
                    service: file.services[line.service], month: month, amount: use.amount,
                    isEstimated: isEstimated))
        }
        return .object(["applications": .integer(burn.applications.count)])
    }

    /// What bills that are still open would take of a credit.
    private func open(_ credit: String) -> Money {
        history.filter { $0.credit == credit && $0.isEstimated }.map(\.amount).total()
    }

    /// Notes what a credit paid; an open bill takes nothing off what is left of it yet.
    func apply(_ entry: HistoryEntry) {
        history.append(entry)
        guard !entry.isEstimated, let place = credits.firstIndex(where: { $0.id == entry.credit }) else {
            return
        }
        credits[place].remaining -= min(entry.amount, credits[place].remaining)
        if credits[place].remaining.isZero { credits[place].exhausted = now }
    }
}
