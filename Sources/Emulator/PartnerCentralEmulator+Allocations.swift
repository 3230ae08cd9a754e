internal import AWSClient
internal import AWSModels
internal import PartnerCentral
internal import StructuredText
internal import Units

extension PartnerCentralEmulator {
    struct Allocation {
        let id: String
        let catalog: String
        let application: String
        let benefit: String
        let created: String
        var status: String
        var allocated: Money
        var codes: [Code]
        let starts: String
        let expires: String

        struct Code {
            let text: String
            let account: String
            let amount: Money
            var status: String
            let issued: String
            let expires: String
            let endMilliseconds: Int64
        }
    }

    func summary(_ benefit: EmulatorCatalog.Benefit, _ name: String) -> JSON {
        .object([
            "Id": .string(benefit.id), "Catalog": .string(name),
            "Arn": .string(arn(name, "benefit", benefit.id)),
            "Name": .string(benefit.name), "Description": .string(benefit.description),
            "Programs": .array(benefit.programs.map { .string($0) }),
            "FulfillmentTypes": .array(benefit.fulfillmentTypes.map { .string($0) }),
            "Status": .string(benefit.status),
        ])
    }

    func summary(_ allocation: Allocation) -> JSON {
        .object([
            "Id": .string(allocation.id), "Catalog": .string(allocation.catalog),
            "Arn": .string(arn(allocation.catalog, "benefit-allocation", allocation.id)),
            "Status": .string(allocation.status),
            "BenefitId": .string(allocation.benefit), "BenefitApplicationId": .string(allocation.application),
            "CreatedAt": .string(allocation.created), "ExpiresAt": .string(allocation.expires),
        ])
    }

    func listAllocations(_ input: JSON) throws(Refusal) -> JSON {
        let name = try knownCatalog(input)
        let about = (input["BenefitApplicationIdentifiers"]?.items ?? []).compactMap(\.text).map(lastSegment)
        let states = input["Status"]?.items.compactMap(\.text) ?? []
        let found = allocations.values.filter { item in
            item.catalog == name && (about.isEmpty || about.contains(item.application))
                && (states.isEmpty || states.contains(item.status))
        }.sorted { $0.created > $1.created }
        return try page(
            found.map { summary($0).setting("FulfillmentTypes", to: .array(["CREDITS"])) }, input, most: 100,
            default: 20, key: "BenefitAllocationSummaries")
    }

    func getAllocation(_ input: JSON) throws(Refusal) -> JSON {
        let name = try knownCatalog(input)
        let id = lastSegment(input["Identifier"]?.text ?? "")
        guard let allocation = allocations[id], allocation.catalog == name else {
            throw .notFound("Benefit allocation \(id)")
        }
        func amount(_ money: Money) -> JSON {
            .object(["Amount": .string(money.decimalString), "CurrencyCode": "USD"])
        }
        return summary(allocation).setting("FulfillmentType", to: "CREDITS")
            .setting("StartsAt", to: .string(allocation.starts))
            .setting(
                "FulfillmentDetail",
                to: .object([
                    "CreditDetails": .object([
                        "AllocatedAmount": amount(allocation.allocated),
                        "IssuedAmount": amount(allocation.codes.map(\.amount).total()),
                        "Codes": .array(
                            allocation.codes.map { code in
                                .object([
                                    "AwsAccountId": .string(code.account), "Value": amount(code.amount),
                                    "AwsCreditCode": .string(code.text), "Status": .string(code.status),
                                    "IssuedAt": .string(code.issued), "ExpiresAt": .string(code.expires),
                                ])
                            }),
                    ])
                ]))
    }

    /// What a reviewer decides on an application.
    func decide(
        _ id: String, status: String, stage: String?, reason: String?, codes: [String], amount: Money?,
        issued: Money?, account: String?
    ) throws(Refusal) {
        guard var application = applications[id] else { throw .notFound("Benefit application \(id)") }
        guard application.status == "IN_REVIEW" else {
            throw .validation([
                FieldError("Status", .invalidResourceState, "the application is \(application.status)")
            ])
        }
        application.status = status
        application.stage = stage ?? application.stage
        application.reason = reason
        application.reasonCodes = codes
        application.decides = nil
        let type: String
        switch status {
        case "APPROVED": type = "Benefit Application Approved"
        case "REJECTED": type = "Benefit Application Rejected"
        case "ACTION_REQUIRED": type = "Benefit Application Action Required"
        default: type = "Benefit Application Stage Changed"
        }
        _ = save(application, type)
        if status == "APPROVED" { allocate(application, amount, issued, account) }
    }

    func allocate(_ application: Application, _ amount: Money?, _ issued: Money?, _ account: String?) {
        guard let benefit = catalog.benefits.first(where: { $0.id == application.benefit }) else { return }
        let details = application.record["BenefitApplicationDetails"] ?? .null
        // Nobody named an amount: the first field that is called one.
        let asked = details.members.first { $0.key.lowercased().contains("amount") }.flatMap {
            member -> Money? in
            switch member.value {
            case .integer(let value): try? Money(parsing: String(value))
            case .number(let text), .string(let text): try? Money(parsing: text)
            default: nil
            }
        }
        let allocated = amount ?? asked ?? .zero
        let receiver =
            account
            ?? details.members.first {
                $0.key.lowercased().contains("account") && $0.value.text?.utf8.count == 12
            }?
            .value.text
            ?? application.resources.compactMap {
                opportunities[lastSegment($0)]?.record.value(at: "Customer.Account.AwsAccountId")?.text
            }.first ?? "000000000000"
        let year = Int64(366 * 86_400_000)
        let end = now + year * Int64(benefit.validityMonths) / 12
        let given = issued ?? allocated
        serial += 1
        let codes: [Allocation.Code] =
            given.isZero
            ? []
            : [
                .init(
                    text: identifier("PC", 14).uppercased(), account: receiver, amount: given,
                    status: "ACTIVE",
                    issued: isoTime(now), expires: isoTime(end), endMilliseconds: end)
            ]
        let id = identifier("benalloc-", 14)
        allocations[id] = Allocation(
            id: id, catalog: application.catalog, application: application.id, benefit: benefit.id,
            created: stamp(), status: "ACTIVE", allocated: allocated, codes: codes, starts: isoTime(now),
            expires: isoTime(end))
        announce(
            "aws.partnercentral-benefits", "Benefit Allocation Activated",
            .object([
                "schemaVersion": "1", "catalog": .string(application.catalog),
                "benefitAllocation": .object(["id": .string(id), "applicationId": .string(application.id)]),
            ]))
    }
}
