internal import AWSClient
internal import AWSModels
internal import PartnerCentral
internal import StructuredText
internal import Units

extension PartnerCentralEmulator {
    struct Application {
        let id: String
        let catalog: String
        let benefit: String
        let created: String
        var updated: String
        /// Name, Description, BenefitApplicationDetails, PartnerContacts, FileDetails.
        var record: JSON
        var status = "PENDING_SUBMISSION"
        var stage: String?
        var reason: String?
        var reasonCodes: [String] = []
        var revision: String
        var resources: [String]
        /// When its files are through their scan.
        var filesReady: Int64
        var decides: Int64?
    }

    private static let shown = [
        "Name", "Description", "BenefitApplicationDetails", "PartnerContacts", "FulfillmentTypes",
    ]

    private func benefit(_ input: JSON, _ key: String) throws(Refusal) -> EmulatorCatalog.Benefit {
        let id = lastSegment(input[key]?.text ?? "")
        guard let benefit = catalog.benefits.first(where: { $0.id == id }) else {
            throw .notFound("Benefit \(id)")
        }
        return benefit
    }

    func listBenefits(_ input: JSON) throws(Refusal) -> JSON {
        let name = try knownCatalog(input)
        func wanted(_ key: String) -> [String] { input[key]?.items.compactMap(\.text) ?? [] }
        let (programs, types, states) = (wanted("Programs"), wanted("FulfillmentTypes"), wanted("Status"))
        let found = catalog.benefits.filter { benefit in
            (programs.isEmpty || !Set(programs).isDisjoint(with: benefit.programs))
                && (types.isEmpty || !Set(types).isDisjoint(with: benefit.fulfillmentTypes))
                && (states.isEmpty || states.contains(benefit.status))
        }
        return try page(
            found.map { summary($0, name) }, input, most: 100, default: 20, key: "BenefitSummaries")
    }

    func getBenefit(_ input: JSON) throws(Refusal) -> JSON {
        let name = try knownCatalog(input)
        let benefit = try benefit(input, "Identifier")
        return summary(benefit, name).setting("BenefitRequestSchema", to: benefit.schema)
    }

    private func found(_ input: JSON, _ key: String = "Identifier") throws(Refusal) -> Application {
        let name = try knownCatalog(input)
        let id = lastSegment(input[key]?.text ?? "")
        guard let application = applications[id], application.catalog == name else {
            throw .notFound("Benefit application \(id)")
        }
        return application
    }

    private func require(_ application: Application, _ states: String...) throws(Refusal) {
        guard states.contains(application.status) else {
            throw .validation(
                [
                    FieldError(
                        "Status", .invalidResourceState,
                        "the application is \(application.status), not \(states.joined(separator: " or "))")
                ], isBusiness: true)
        }
    }

    func save(_ application: Application, _ type: String?) -> JSON {
        var application = application
        application.updated = stamp()
        application.revision = String((Int(application.revision, in: 0...1_000_000_000) ?? 0) + 1)
        applications[application.id] = application
        if let type { announceApplication(type, application.id) }
        return .object([
            "Id": .string(application.id),
            "Arn": .string(arn(application.catalog, "benefit-application", application.id)),
            "Revision": .string(application.revision),
        ])
    }

    func createApplication(_ input: JSON) throws(Refusal) -> JSON {
        let name = try knownCatalog(input)
        let benefit = try benefit(input, "BenefitIdentifier")
        guard benefit.status == "ACTIVE" else {
            throw .validation([
                FieldError("BenefitIdentifier", .invalidResourceState, "the benefit is inactive")
            ])
        }
        let resources = (input["AssociatedResources"]?.items ?? []).compactMap(\.text)
        for (index, resource) in resources.enumerated() {
            try known(resource, name, "AssociatedResources[\(index)]")
        }
        var record = JSON.object([] as [JSON.Member])
        for key in Self.shown + ["FileDetails", "Tags"] {
            record = record.setting(key, to: input.value(at: key))
        }
        let id = identifier("benappl-", 14)
        let created = stamp()
        let application = Application(
            id: id, catalog: name, benefit: benefit.id, created: created, updated: created, record: record,
            revision: "0", resources: resources, filesReady: now + Int64(options.taskSeconds) * 1_000)
        return save(application, "Benefit Application Created")
    }

    private func known(_ resource: String, _ name: String, _ field: String) throws(Refusal) {
        let id = lastSegment(resource)
        guard opportunities[id]?.catalog == name || allocations[id]?.catalog == name else {
            throw .validation(
                [FieldError(field, .invalidValue, "\(resource.prefix(200)) does not exist in \(name)")],
                isBusiness: true)
        }
    }

    func updateApplication(_ input: JSON) throws(Refusal) -> JSON {
        var application = try found(input)
        try lock(application, input)
        try require(application, "PENDING_SUBMISSION")
        var record = JSON.object([] as [JSON.Member])
        // The whole document: what is left out is gone.
        for key in ["Name", "Description", "BenefitApplicationDetails", "PartnerContacts", "FileDetails"] {
            record = record.setting(key, to: input.value(at: key))
        }
        record = record.setting("FulfillmentTypes", to: application.record["FulfillmentTypes"])
        application.record = record
        application.filesReady = now + Int64(options.taskSeconds) * 1_000
        return save(application, nil)
    }

    private func lock(_ application: Application, _ input: JSON) throws(Refusal) {
        guard input["Revision"]?.text == application.revision else {
            throw .conflict("The revision is \(application.revision), not \(input["Revision"]?.text ?? "").")
        }
    }

    func associateResource(_ input: JSON, isRemoval: Bool) throws(Refusal) -> JSON {
        var application = try found(input, "BenefitApplicationIdentifier")
        try require(application, "PENDING_SUBMISSION")
        let resource = input["ResourceArn"]?.text ?? ""
        if isRemoval {
            application.resources.removeAll { $0 == resource }
        } else {
            try known(resource, application.catalog, "ResourceArn")
            if application.resources.contains(resource) {
                throw .validation(
                    [FieldError("ResourceArn", .duplicateKeyValue, "is associated already")], isBusiness: true
                )
            }
            guard application.resources.count < 10 else {
                throw .validation(
                    [FieldError("ResourceArn", .tooManyValues, "at most 10 resources")], isBusiness: true)
            }
            application.resources.append(resource)
        }
        return save(application, nil)
    }

    func submitApplication(_ input: JSON) throws(Refusal) -> JSON {
        var application = try found(input)
        try require(application, "PENDING_SUBMISSION")
        guard let benefit = catalog.benefits.first(where: { $0.id == application.benefit }) else {
            throw .notFound("Benefit \(application.benefit)")
        }
        var faults = benefit.rules.faults(
            in: application.record["BenefitApplicationDetails"] ?? .object([] as [JSON.Member]))
        let linked = application.resources.compactMap { opportunities[lastSegment($0)] }
        if benefit.requiresOpportunity, linked.isEmpty {
            faults.append(
                FieldError("AssociatedResources", .notEnoughValues, "an opportunity must be associated"))
        } else if benefit.requiresApprovedOpportunity, !linked.allSatisfy({ $0.reviewStatus == "Approved" }) {
            faults.append(
                FieldError("AssociatedResources", .invalidResourceState, "the opportunity must be Approved"))
        }
        if application.record["FileDetails"] != nil, application.filesReady > now {
            faults.append(FieldError("FileDetails", .invalidResourceState, "a file is still PENDING"))
        }
        guard faults.isEmpty else { throw .validation(faults, isBusiness: true) }
        application.status = "IN_REVIEW"
        application.stage = "BUSINESS_REVIEW"
        application.decides = options.reviewSeconds.map { now + Int64($0) * 1_000 }
        _ = save(application, "Benefit Application In Review")
        return .object([] as [JSON.Member])
    }

    func recall(_ input: JSON) throws(Refusal) -> JSON {
        var application = try found(input)
        try require(application, "IN_REVIEW", "ACTION_REQUIRED")
        // The guide gives a draft back in early review stages only, whether AWS reads or asks.
        if application.stage != "BUSINESS_REVIEW" {
            throw .validation(
                [FieldError("Stage", .invalidResourceState, "recall is possible in BUSINESS_REVIEW only")],
                isBusiness: true)
        }
        application.status = "PENDING_SUBMISSION"
        application.stage = nil
        application.reason = nil
        application.reasonCodes = []
        application.decides = nil
        _ = save(application, nil)
        return .object([] as [JSON.Member])
    }

    func amend(_ input: JSON) throws(Refusal) -> JSON {
        var application = try found(input)
        try lock(application, input)
        try require(application, "IN_REVIEW", "ACTION_REQUIRED", "APPROVED")
        let changes = input["Amendments"]?.items ?? []
        guard changes.count <= 10 else {
            throw .validation([FieldError("Amendments", .tooManyValues, "at most 10 amendments")])
        }
        for (index, change) in changes.enumerated() {
            let path = change["FieldPath"]?.text ?? ""
            // MAP and POC let the account be amended, ISV Workload Migration its second tranche.
            let programs = catalog.benefits.first { $0.id == application.benefit }?.programs ?? []
            let allowed =
                programs.contains { $0.hasPrefix("ISV") }
                ? "$.IsvWmpSecondTrancheConsentCaptured" : "$.AccountId"
            guard path == allowed else {
                throw .validation(
                    [
                        FieldError(
                            "Amendments[\(index)].FieldPath", .actionNotPermitted, "\(path) cannot be amended"
                        )
                    ],
                    isBusiness: true)
            }
            let details = application.record["BenefitApplicationDetails"] ?? .object([] as [JSON.Member])
            application.record = application.record.setting(
                "BenefitApplicationDetails",
                to: details.setting(String(path.dropFirst(2)), to: .string(change["NewValue"]?.text ?? "")))
        }
        if application.status == "ACTION_REQUIRED" {
            application.status = "IN_REVIEW"
            application.reason = nil
            application.reasonCodes = []
        }
        _ = save(application, nil)
        return .object([] as [JSON.Member])
    }

    func cancel(_ input: JSON) throws(Refusal) -> JSON {
        var application = try found(input)
        try require(application, "PENDING_SUBMISSION", "IN_REVIEW", "ACTION_REQUIRED")
        application.status = "CANCELED"
        application.stage = nil
        application.decides = nil
        _ = save(application, nil)
        return .object([] as [JSON.Member])
    }

    private func describe(_ application: Application) -> JSON {
        let benefit = catalog.benefits.first { $0.id == application.benefit }
        var out = JSON.object([
            "Id": .string(application.id),
            "Arn": .string(arn(application.catalog, "benefit-application", application.id)),
            "Catalog": .string(application.catalog), "BenefitId": .string(application.benefit),
            "Programs": .array((benefit?.programs ?? []).map { .string($0) }),
            "Status": .string(application.status), "Stage": .optional(application.stage),
            "StatusReason": .optional(application.reason),
            "CreatedAt": .string(application.created), "UpdatedAt": .string(application.updated),
            "AssociatedResources": .array(application.resources.map { .string($0) }),
        ]).withoutNulls
        for key in ["Name", "FulfillmentTypes"] { out = out.setting(key, to: application.record[key]) }
        return out
    }

    func getApplication(_ input: JSON) throws(Refusal) -> JSON {
        let application = try found(input)
        var out = describe(application).setting("Revision", to: .string(application.revision))
        for key in Self.shown { out = out.setting(key, to: application.record[key]) }
        if let code = application.reasonCodes.first {
            out = out.setting("StatusReasonCode", to: .string(code)).setting(
                "StatusReasonCodes", to: .array(application.reasonCodes.map { .string($0) }))
        }
        if let files = application.record["FileDetails"]?.items {
            let isReady = application.filesReady <= now
            out = out.setting(
                "FileDetails",
                to: .array(
                    files.map {
                        $0.setting("FileName", to: .string(lastSegment($0["FileURI"]?.text ?? "")))
                            .setting("FileStatus", to: isReady ? "SUCCEEDED" : "PENDING")
                            .setting("CreatedAt", to: .string(application.created))
                    }))
        }
        return out
    }

    func listApplications(_ input: JSON) throws(Refusal) -> JSON {
        let name = try knownCatalog(input)
        func wanted(_ key: String) -> [String] { input[key]?.items.compactMap(\.text) ?? [] }
        let (states, stages, benefits) = (
            wanted("Status"), wanted("Stages"), wanted("BenefitIdentifiers").map(lastSegment)
        )
        let resources = wanted("AssociatedResourceArns")
        let programs = wanted("Programs")
        let found = applications.values.filter { item in
            item.catalog == name && (states.isEmpty || states.contains(item.status))
                && (stages.isEmpty || stages.contains(item.stage ?? ""))
                && (benefits.isEmpty || benefits.contains(item.benefit))
                && (resources.isEmpty || !Set(resources).isDisjoint(with: item.resources))
                && (programs.isEmpty
                    || !Set(programs).isDisjoint(
                        with: catalog.benefits.first { $0.id == item.benefit }?.programs ?? []))
        }.sorted { $0.created > $1.created }
        return try page(
            found.map(describe), input, most: 100, default: 20, key: "BenefitApplicationSummaries")
    }

    func announceApplication(_ type: String, _ id: String) {
        guard let application = applications[id] else { return }
        let benefit = catalog.benefits.first { $0.id == application.benefit }
        announce(
            "aws.partnercentral-benefits", type,
            .object([
                "schemaVersion": "1", "catalog": .string(application.catalog),
                "benefitApplication": .object([
                    "id": .string(id), "status": .string(application.status),
                    "stage": .optional(application.stage),
                    "revision": .string(application.revision),
                ]),
                "benefit": .object([
                    "id": .string(application.benefit), "name": .string(benefit?.name ?? ""),
                    "program": .array((benefit?.programs ?? []).map { .string($0) }),
                ]),
            ]))
    }

    func settleApplications() {
        for (id, application) in applications {
            guard application.status == "IN_REVIEW", let due = application.decides, due <= now else {
                continue
            }
            try? decide(
                id, status: "APPROVED", stage: "AWS_REVIEW", reason: nil, codes: [], amount: nil, issued: nil,
                account: nil)
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
