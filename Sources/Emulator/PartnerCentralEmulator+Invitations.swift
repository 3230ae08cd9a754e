internal import AWSClient
internal import AWSModels
internal import PartnerCentral
internal import StructuredText
internal import Units

extension PartnerCentralEmulator {
    /// An opportunity that AWS offers to the partner.
    struct Invitation {
        let id: String
        let catalog: String
        let engagement: String
        let sent: Int64
        let expires: Int64
        /// CreateOpportunity's members, as AWS knows the customer and the work.
        let record: JSON
        var status = "PENDING"
        var reason: String?
    }

    /// Plays AWS: offers an opportunity, `{"catalog", "record", "days"}`.
    func invite(_ input: JSON) throws(Refusal) -> JSON {
        let catalog = input["catalog"]?.text ?? "Sandbox"
        let record = input["record"] ?? .object([] as [JSON.Member])
        let faults = ServiceModel.selling.faults(
            in: record.setting("Catalog", to: .string(catalog)).setting("ClientToken", to: "invitation"),
            of: "CreateOpportunity")
        guard faults.isEmpty else { throw .validation(faults) }
        let days = min(max(1, input["days"]?.whole ?? 15), 365)
        let id = identifier("engi-", 13)
        invitations[id] = Invitation(
            id: id, catalog: catalog, engagement: identifier("eng-", 14), sent: now,
            expires: now + Int64(days) * 86_400_000, record: record)
        return .object(["id": .string(id)])
    }

    private func found(_ input: JSON) throws(Refusal) -> Invitation {
        let catalog = try knownCatalog(input)
        let id = lastSegment(input["Identifier"]?.text ?? "")
        guard let held = invitations[id], held.catalog == catalog else {
            throw .notFound("Invitation \(id)")
        }
        return current(held)
    }

    private func current(_ item: Invitation) -> Invitation {
        var item = item
        if item.status == "PENDING", item.expires <= now { item.status = "EXPIRED" }
        return item
    }

    private func pending(_ input: JSON) throws(Refusal) -> Invitation {
        let held = try found(input)
        guard held.status == "PENDING" else {
            throw .conflict("The invitation is \(held.status) already.")
        }
        return held
    }

    private func summary(_ item: Invitation) -> JSON {
        .object([
            "Arn": .string(arn(item.catalog, "engagement-invitation", item.id)),
            "PayloadType": "OpportunityInvitation", "Id": .string(item.id),
            "EngagementId": .string(item.engagement),
            "EngagementTitle": .string(
                String((item.record.value(at: "Project.Title")?.text ?? "Opportunity").prefix(40))),
            "Status": .string(item.status), "InvitationDate": .string(isoTime(item.sent)),
            "ExpirationDate": .string(isoTime(item.expires)), "SenderAwsAccountId": "123456789012",
            "SenderCompanyName": "AWS",
            "Receiver": .object([
                "Account": .object(["AwsAccountId": .string(partner)])
            ]),
            "Catalog": .string(item.catalog),
        ])
    }

    func listInvitations(_ input: JSON) throws(Refusal) -> JSON {
        let catalog = try knownCatalog(input)
        let wanted = input["Status"]?.items.compactMap(\.text) ?? []
        // AWS sends them; as the sender this partner has none.
        let isReceiver = input["ParticipantType"]?.text == "RECEIVER"
        let items = invitations.values.map(current).filter { item in
            isReceiver && item.catalog == catalog && (wanted.isEmpty || wanted.contains(item.status))
        }.sorted { $0.id < $1.id }
        return try page(
            items.map { summary($0).setting("ParticipantType", to: "RECEIVER") }, input, most: 100,
            default: 20,
            key: "EngagementInvitationSummaries")
    }

    func getInvitation(_ input: JSON) throws(Refusal) -> JSON {
        let item = try found(input)
        let account = item.record.value(at: "Customer.Account") ?? .null
        let project = item.record["Project"] ?? .null
        let customer = JSON.object([
            "CompanyName": account["CompanyName"] ?? .null, "Industry": account["Industry"] ?? "Other",
            "WebsiteUrl": account["WebsiteUrl"] ?? .null,
            "CountryCode": account.value(at: "Address.CountryCode") ?? "US",
        ])
        let work = JSON.object([
            "Title": project["Title"] ?? .null,
            "BusinessProblem": project["CustomerBusinessProblem"] ?? .null,
            "TargetCompletionDate": item.record.value(at: "LifeCycle.TargetCloseDate") ?? .null,
            "ExpectedCustomerSpend": project["ExpectedCustomerSpend"] ?? .array([]),
        ])
        let offered = JSON.object([
            "Customer": customer, "Project": work, "ReceiverResponsibilities": .array(["Services Partner"]),
        ])
        return summary(item).setting("RejectionReason", to: .optional(item.reason)).setting(
            "Payload", to: .object(["OpportunityInvitation": offered])
        ).withoutNulls
    }

    /// Accepting makes an opportunity of the partner's own, approved by AWS, for AWS sent it.
    func acceptInvitation(_ input: JSON) throws(Refusal) -> JSON {
        var item = try pending(input)
        item.status = "ACCEPTED"
        invitations[item.id] = item
        serial += 1
        let id = "O\(10_000_000 + serial)"
        let stamp = stamp()
        var opportunity = Opportunity(
            id: id, catalog: item.catalog, created: stamp, modified: stamp, modifiedAt: now,
            record: item.record.setting("Origin", to: "AWS Referral"), reviewStatus: "Approved")
        opportunity.engagement = item.engagement
        opportunities[id] = opportunity
        announceOpportunity("Opportunity Created", id)
        return .object([
            "TaskId": .string(identifier("task-", 13)), "StartTime": .string(isoTime(now)),
            "TaskStatus": "COMPLETE", "OpportunityId": .string(id),
            "EngagementInvitationId": .string(item.id),
        ])
    }

    func rejectInvitation(_ input: JSON) throws(Refusal) -> JSON {
        var item = try pending(input)
        item.status = "REJECTED"
        item.reason = input["RejectionReason"]?.text
        invitations[item.id] = item
        return .object([] as [JSON.Member])
    }
}
