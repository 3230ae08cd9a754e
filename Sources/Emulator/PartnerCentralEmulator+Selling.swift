internal import AWSClient
internal import AWSModels
internal import PartnerCentral
internal import StructuredText
internal import Units

extension PartnerCentralEmulator {
    /// An opportunity as it is kept: the members of the request, and what AWS adds.
    struct Opportunity {
        let id: String
        let catalog: String
        let created: String
        var modified: String
        var modifiedAt: Int64
        /// What CreateOpportunity or UpdateOpportunity sent, without Catalog, ClientToken and the like.
        var record: JSON
        var reviewStatus: String
        var reviewComments: String?
        var reviewReason: String?
        var solutions: [String] = []
        var products: [String] = []
        var others: [Association] = []
        var involvement: String?
        var visibility: String?
        var engagement: String?
        /// When the review that was asked for begins.
        var reviewBegins: Int64?
        var decides: Int64?

        var associations: [Association] {
            solutions.map { .init(type: "Solutions", identifier: $0) }
                + products.map { .init(type: "AwsProducts", identifier: $0) } + others
        }
    }

    struct EngagementTask {
        let id: String
        let opportunity: String
        let catalog: String
        let started: String
        let completes: Int64
        var status: String
        var message: String?
        var reasonCode: String?
        let engagement: String
        let isResubmission: Bool
    }

    private var rules: PartnerCentralRules { .embedded }
    private var today: String { String(isoTime(now).prefix(10)) }

    private func found(_ input: JSON, _ key: String = "Identifier") throws(Refusal) -> Opportunity {
        let catalog = try knownCatalog(input)
        let id = lastSegment(input[key]?.text ?? "")
        guard let opportunity = opportunities[id], opportunity.catalog == catalog else {
            throw .notFound("Opportunity \(id)")
        }
        return opportunity
    }

    func createOpportunity(_ input: JSON) throws(Refusal) -> JSON {
        let catalog = try knownCatalog(input)
        if input["Origin"]?.text == "AWS Referral", catalog != "Sandbox" {
            throw .validation([
                FieldError("Origin", .actionNotPermitted, "AWS Referral is for the Sandbox only")
            ])
        }
        let faults = rules.faults(in: input, at: .create, today: today)
        guard faults.isEmpty else { throw .validation(faults, isBusiness: true) }
        serial += 1
        let id = "O\(10_000_000 + serial)"
        let stamp = stamp()
        var record = input.setting("Catalog", to: nil).setting("ClientToken", to: nil).withoutNulls
        // An explicit review status is ignored at creation.
        record = record.setting(at: "LifeCycle.ReviewStatus", to: nil)
        opportunities[id] = Opportunity(
            id: id, catalog: catalog, created: stamp, modified: stamp, modifiedAt: now, record: record,
            reviewStatus: "Pending Submission")
        announceOpportunity("Opportunity Created", id)
        return .object([
            "Id": .string(id), "LastModifiedDate": .string(stamp),
            "PartnerOpportunityIdentifier": input["PartnerOpportunityIdentifier"] ?? .null,
        ]).withoutNulls
    }

    func updateOpportunity(_ input: JSON) throws(Refusal) -> JSON {
        var opportunity = try found(input)
        // The same moment in other digits is the same lock.
        let lock = input["LastModifiedDate"]?.text.flatMap { Timestamp($0).milliseconds }
        guard lock == Timestamp(opportunity.modified).milliseconds else {
            throw .conflict("The opportunity was modified since \(input["LastModifiedDate"]?.text ?? "").")
        }
        var record = input.withoutNulls
        for key in ["Catalog", "Identifier", "LastModifiedDate"] { record = record.setting(key, to: nil) }
        // What an update cannot carry stays: tags and the team.
        for key in ["Tags", "OpportunityTeam", "Origin"] {
            record = record.setting(key, to: opportunity.record[key])
        }
        let wanted = record.value(at: "LifeCycle.ReviewStatus")?.text
        for key in ["ReviewStatus", "ReviewComments", "ReviewStatusReason"] {
            record = record.setting(at: "LifeCycle.\(key)", to: nil)
        }
        let faults = rules.faults(in: input, at: .update, today: today)
        guard faults.isEmpty else { throw .validation(faults, isBusiness: true) }
        let changed = record.differences(from: opportunity.record)
        // In the Sandbox a partner plays AWS by writing the review status.
        if opportunity.catalog == "Sandbox", let wanted, wanted != opportunity.reviewStatus, changed.isEmpty {
            guard ["Approved", "Rejected", "Action Required"].contains(wanted),
                ["Submitted", "In review", "Action Required"].contains(opportunity.reviewStatus)
            else {
                throw .validation(
                    [
                        FieldError(
                            "LifeCycle.ReviewStatus", .invalidResourceState,
                            "\(opportunity.reviewStatus) does not become \(wanted)")
                    ], isBusiness: true)
            }
            opportunity.reviewStatus = wanted
            opportunity.reviewBegins = nil
            opportunity.decides = nil
        } else {
            try permit(changed, in: opportunity)
            opportunity.record = record
            if opportunity.reviewStatus == "Action Required", !changed.isEmpty {
                // Saving sends it into validation again.
                opportunity.reviewStatus = "Submitted"
                opportunity.reviewBegins = now + Int64(options.taskSeconds) * 1_000
                opportunity.reviewComments = nil
                opportunity.reviewReason = nil
            }
        }
        opportunity.modified = stamp()
        opportunity.modifiedAt = now
        opportunities[opportunity.id] = opportunity
        announceOpportunity("Opportunity Updated", opportunity.id)
        return .object(["Id": .string(opportunity.id), "LastModifiedDate": .string(opportunity.modified)])
    }

    /// Refuses changes that the state of the review does not allow.
    private func permit(_ changed: [String], in opportunity: Opportunity) throws(Refusal) {
        let refused: [String]
        switch opportunity.reviewStatus {
        case "Pending Submission": return
        case "Action Required":
            refused = changed.filter { path in
                !rules.editableInActionRequired.contains { path == $0 || path.hasPrefix($0 + ".") }
            }
        case "Approved":
            refused = changed.filter { path in
                rules.lockedWhenApproved.contains { path == $0 || path.hasPrefix($0 + ".") }
            }
        default: refused = changed
        }
        guard refused.isEmpty else {
            throw .validation(
                refused.map {
                    FieldError($0, .actionNotPermitted, "cannot be changed while \(opportunity.reviewStatus)")
                }, isBusiness: true)
        }
    }

    func getOpportunity(_ input: JSON) throws(Refusal) -> JSON {
        let opportunity = try found(input)
        var out = JSON.object([
            "Catalog": .string(opportunity.catalog), "Id": .string(opportunity.id),
            "Arn": .string(arn(opportunity.catalog, "opportunity", opportunity.id)),
            "LastModifiedDate": .string(opportunity.modified), "CreatedDate": .string(opportunity.created),
        ])
        let known = Set(ServiceModel.selling.members(of: "GetOpportunityResponse"))
        for member in opportunity.record.members where known.contains(member.key) {
            out = out.setting(member.key, to: member.value)
        }
        out = out.setting("LifeCycle", to: lifeCycle(opportunity))
        var related = JSON.object([
            "Solutions": .array(opportunity.solutions.map { .string($0) }),
            "AwsProducts": .array(opportunity.products.map { .string($0) }),
        ])
        for type in Self.marketplace.keys.sorted() {
            let mine = opportunity.others.filter { $0.type == type }.map { JSON.string($0.identifier) }
            if !mine.isEmpty || type == "AwsMarketplaceOffers" {
                related = related.setting(type, to: .array(mine))
            }
        }
        out = out.setting("RelatedEntityIdentifiers", to: related)
        if let team = opportunity.record["OpportunityTeam"] { out = out.setting("OpportunityTeam", to: team) }
        if options.hasQuirks {
            for key in ["Marketing", "SoftwareRevenue", "NationalSecurity"] where out[key] == nil {
                out = out.setting(key, to: .null)
            }
        }
        return out
    }

    private func lifeCycle(_ opportunity: Opportunity) -> JSON {
        var cycle = opportunity.record["LifeCycle"] ?? .object([] as [JSON.Member])
        cycle = cycle.setting("ReviewStatus", to: .string(opportunity.reviewStatus))
        if let text = opportunity.reviewComments {
            cycle = cycle.setting("ReviewComments", to: .string(text))
        }
        if let text = opportunity.reviewReason {
            cycle = cycle.setting("ReviewStatusReason", to: .string(text))
        }
        return cycle
    }

    func listOpportunities(_ input: JSON) throws(Refusal) -> JSON {
        let catalog = try knownCatalog(input)
        func moment(_ path: String) -> Int64? {
            input.value(at: path)?.text.flatMap { Timestamp($0).milliseconds }
        }
        let after = moment("LastModifiedDate.AfterLastModifiedDate")
        let before = moment("LastModifiedDate.BeforeLastModifiedDate")
        func allows(_ key: String, _ value: String?) -> Bool {
            guard let wanted = input[key]?.items.compactMap(\.text), !wanted.isEmpty else { return true }
            return wanted.contains(value ?? "")
        }
        let isAscending = input.value(at: "Sort.SortOrder")?.text == "ASCENDING"
        let items = opportunities.values.filter { item in
            item.catalog == catalog && after.map { item.modifiedAt > $0 } ?? true
                && before.map { item.modifiedAt < $0 } ?? true && allows("Identifier", item.id)
                && allows("LifeCycleReviewStatus", item.reviewStatus)
                && allows("LifeCycleStage", item.record.value(at: "LifeCycle.Stage")?.text)
                && allows("CustomerCompanyName", item.record.value(at: "Customer.Account.CompanyName")?.text)
        }.sorted { isAscending ? $0.modified < $1.modified : $0.modified > $1.modified }
        return try page(
            items.map { item in
                let account = item.record.value(at: "Customer.Account") ?? .object([] as [JSON.Member])
                var summary = JSON.object([
                    "Catalog": .string(item.catalog), "Id": .string(item.id),
                    "Arn": .string(arn(item.catalog, "opportunity", item.id)),
                    "LastModifiedDate": .string(item.modified), "CreatedDate": .string(item.created),
                    "LifeCycle": lifeCycle(item).setting("NextStepsHistory", to: nil),
                ])
                for key in ["PartnerOpportunityIdentifier", "OpportunityType"] {
                    summary = summary.setting(key, to: item.record[key])
                }
                var shown = account.setting("Address", to: nil)
                for key in ["AwsAccountId", "Duns"] { shown = shown.setting(key, to: nil) }
                return summary.setting("Customer", to: .object(["Account": shown]))
            }, input, most: 100, default: 20, key: "OpportunitySummaries")
    }

    func listSolutions(_ input: JSON) throws(Refusal) -> JSON {
        let name = input["Catalog"]?.text ?? "Sandbox"
        let wanted = input["Identifier"]?.items.compactMap(\.text) ?? []
        let states = input["Status"]?.items.compactMap(\.text) ?? []
        let found = catalog.solutions.filter {
            (wanted.isEmpty || wanted.contains($0.id)) && (states.isEmpty || states.contains($0.status))
        }
        return try page(
            found.map {
                .object([
                    // Without an Arn: the model's pattern for it admits identifiers only.
                    "Catalog": .string(name), "Id": .string($0.id), "Name": .string($0.name),
                    "Status": .string($0.status), "Category": .string($0.category),
                    "CreatedDate": .string("2026-01-15T09:00:00Z"),
                ])
            }, input, most: 100, default: 20, key: "SolutionSummaries")
    }

    /// What AWS Marketplace has, with the shape of its identifiers in GetOpportunity.
    private static let marketplace = [
        "AwsMarketplaceOffers": "AwsMarketplaceOfferIdentifier",
        "AwsMarketplaceOfferSets": "AwsMarketplaceOfferSetIdentifier",
        "AwsMarketplaceSolutions": "AwsMarketplaceSolutionIdentifier",
        "AwsMarketplaceProducts": "AwsMarketplaceProductArn",
    ]

    func associate(_ input: JSON, isRemoval: Bool) throws(Refusal) -> JSON {
        var opportunity = try found(input, "OpportunityIdentifier")
        let type = input["RelatedEntityType"]?.text ?? ""
        // Marketplace's identifiers are ARNs and stay whole.
        let given = input["RelatedEntityIdentifier"]?.text ?? ""
        let id = type.hasPrefix("AwsMarketplace") ? given : lastSegment(given)
        func refuse(_ code: FieldError.Code, _ text: String) -> Refusal {
            .validation([FieldError("RelatedEntityIdentifier", code, text)], isBusiness: true)
        }
        if ["Submitted", "In review", "Rejected"].contains(opportunity.reviewStatus) {
            throw refuse(.actionNotPermitted, "cannot be changed while \(opportunity.reviewStatus)")
        }
        if isRemoval {
            opportunity.solutions.removeAll { $0 == id && type == "Solutions" }
            opportunity.products.removeAll { $0 == id && type == "AwsProducts" }
            opportunity.others.removeAll { $0.identifier == id && $0.type == type }
        } else {
            switch type {
            case "Solutions":
                guard catalog.solutions.contains(where: { $0.id == id }) else {
                    throw .notFound("Solution \(id)")
                }
                guard !opportunity.solutions.contains(id) else { break }
                guard opportunity.solutions.count < rules.maxSolutions else {
                    throw refuse(.tooManyValues, "at most \(rules.maxSolutions) solutions")
                }
                opportunity.solutions.append(id)
            case "AwsProducts":
                guard rules.products[id] != nil else {
                    throw refuse(.invalidValue, "\(id.prefix(80)) is no AWS product code")
                }
                guard !opportunity.products.contains(id) else { break }
                guard opportunity.products.count < rules.maxProducts else {
                    throw refuse(.tooManyValues, "at most \(rules.maxProducts) products")
                }
                opportunity.products.append(id)
            default:
                if let shape = Self.marketplace[type],
                    !ServiceModel.selling.faults(in: .string(id), shape: shape).isEmpty
                {
                    throw refuse(.invalidStringFormat, "\(id.prefix(80)) is no identifier of \(type)")
                }
                let most = type.hasSuffix("Offers") ? 1 : rules.maxSolutions
                guard opportunity.others.count(where: { $0.type == type }) < most else {
                    throw refuse(.tooManyValues, "at most \(most) of \(type)")
                }
                if !opportunity.others.contains(where: { $0.identifier == id && $0.type == type }) {
                    opportunity.others.append(.init(type: type, identifier: id))
                }
            }
        }
        opportunity.modified = stamp()
        opportunity.modifiedAt = now
        opportunities[opportunity.id] = opportunity
        return .object([] as [JSON.Member])
    }

    func assign(_ input: JSON) throws(Refusal) -> JSON {
        let opportunity = try found(input)
        // Who is assigned leads the team.
        opportunities[opportunity.id]?.record = opportunity.record.setting(
            "OpportunityTeam", to: .array([input["Assignee"] ?? .null].filter { $0 != .null }))
        touch(opportunity.id)
        return .object([] as [JSON.Member])
    }

    func startEngagement(_ input: JSON) throws(Refusal) -> JSON {
        var opportunity = try found(input)
        let involvement = input.value(at: "AwsSubmission.InvolvementType")?.text ?? ""
        let visibility = input.value(at: "AwsSubmission.Visibility")?.text
        let engagement = opportunity.engagement ?? identifier("eng-", 14)
        var task = EngagementTask(
            id: identifier("task-", 13), opportunity: opportunity.id, catalog: opportunity.catalog,
            started: isoTime(now), completes: now + Int64(options.taskSeconds) * 1_000, status: "IN_PROGRESS",
            engagement: engagement, isResubmission: opportunity.engagement != nil)
        if let why = submissionFault(opportunity, involvement, visibility) {
            // A refused submission is no error of the request: the task tells.
            task.status = "FAILED"
            task.message = why.message
            task.reasonCode = why.code
        } else {
            opportunity.involvement = involvement
            opportunity.visibility = visibility
            opportunity.engagement = engagement
            opportunities[opportunity.id] = opportunity
        }
        tasks[task.id] = task
        if options.taskSeconds == 0 { settle() }
        return describe(tasks[task.id] ?? task)
    }

    private func submissionFault(_ opportunity: Opportunity, _ involvement: String, _ visibility: String?)
        -> (
            code: String, message: String
        )?
    {
        guard opportunity.reviewStatus == "Pending Submission" else {
            return ("OpportunityConflict", "the opportunity is \(opportunity.reviewStatus)")
        }
        let faults = rules.faults(
            in: opportunity.record,
            at: .submit(
                associations: opportunity.associations, involvement: involvement, visibility: visibility),
            today: today)
        guard faults.isEmpty else {
            return (
                "OpportunityValidationFailed",
                faults.map { "\($0.fieldName): \($0.message)" }.joined(separator: "; ")
            )
        }
        return nil
    }

    func submitOpportunity(_ input: JSON) throws(Refusal) -> JSON {
        var opportunity = try found(input)
        let involvement = input["InvolvementType"]?.text ?? ""
        let visibility = input["Visibility"]?.text
        if let why = submissionFault(opportunity, involvement, visibility) {
            throw .validation(
                [FieldError("Identifier", .invalidResourceState, why.message)], isBusiness: true)
        }
        opportunity.involvement = involvement
        opportunity.visibility = visibility
        opportunity.engagement = identifier("eng-", 14)
        submit(&opportunity)
        return .object([] as [JSON.Member])
    }

    private func submit(_ opportunity: inout Opportunity) {
        opportunity.reviewStatus = "Submitted"
        opportunity.reviewBegins = now + Int64(options.taskSeconds) * 1_000
        opportunity.modified = stamp()
        opportunity.modifiedAt = now
        opportunities[opportunity.id] = opportunity
        announceOpportunity("Opportunity Updated", opportunity.id)
    }

    private func describe(_ task: EngagementTask) -> JSON {
        .object([
            "TaskId": .string(task.id),
            "TaskArn": .string(arn(task.catalog, "engagement-from-opportunity-task", task.id)),
            "StartTime": .string(task.started), "TaskStatus": .string(task.status),
            "Message": .optional(task.message), "ReasonCode": .optional(task.reasonCode),
            "OpportunityId": .string(task.opportunity),
            "EngagementId": task.status == "COMPLETE" ? .string(task.engagement) : .null,
        ]).withoutNulls
    }

    func listTasks(_ input: JSON) throws(Refusal) -> JSON {
        func wanted(_ key: String) -> [String] {
            (input[key]?.items.compactMap(\.text) ?? []).map(lastSegment)
        }
        let (ids, states, about) = (
            wanted("TaskIdentifier"), wanted("TaskStatus"), wanted("OpportunityIdentifier")
        )
        let found = tasks.values.filter { task in
            task.catalog == input["Catalog"]?.text && (ids.isEmpty || ids.contains(task.id))
                && (states.isEmpty || states.contains(task.status))
                && (about.isEmpty || about.contains(task.opportunity))
        }.sorted { ($0.started, $0.id) > ($1.started, $1.id) }
        return try page(found.map(describe), input, most: 1_000, default: 100, key: "TaskSummaries")
    }

    func summary(_ input: JSON) throws(Refusal) -> JSON {
        let opportunity = try found(input, "RelatedOpportunityIdentifier")
        guard opportunity.engagement != nil else {
            throw .notFound("AWS's summary of opportunity \(opportunity.id), which was not submitted,")
        }
        // A machine score of how complete the record is; how AWS computes its own is not published.
        let filled = [
            "Project.CustomerUseCase", "Project.SalesActivities", "Customer.Contacts", "LifeCycle.NextSteps",
        ]
        .count { opportunity.record.value(at: $0) != nil }
        return .object([
            "Catalog": .string(opportunity.catalog), "RelatedOpportunityId": .string(opportunity.id),
            "Origin": .string(opportunity.record["Origin"]?.text ?? "Partner Referral"),
            "InvolvementType": .optional(opportunity.involvement),
            "Visibility": .optional(opportunity.visibility),
            "LifeCycle": .object(["Stage": opportunity.reviewStatus == "Approved" ? "Qualify" : "Not Started"]
            ),
            "Insights": .object([
                "EngagementScore": "Medium",
                "OpportunityQuality": .object(["Score": .integer(50 + filled * 10), "Trend": "Steady"]),
            ]),
        ]).withoutNulls
    }

    func announceOpportunity(_ type: String, _ id: String) {
        announce(
            "aws.partnercentral-selling", type,
            .object([
                "schemaVersion": "1", "catalog": .string(opportunities[id]?.catalog ?? ""),
                "opportunity": .object(["identifier": .string(id)]),
            ]))
    }

    /// Lets time do what it does: tasks complete, reviews begin, reviewers decide where the emulator plays them.
    func settle() {
        for (id, task) in tasks where task.status == "IN_PROGRESS" && task.completes <= now {
            tasks[id]?.status = "COMPLETE"
            guard var opportunity = opportunities[task.opportunity] else { continue }
            submit(&opportunity)
            announce(
                "aws.partnercentral-selling", "Engagement Created",
                .object([
                    "schemaVersion": "1", "catalog": .string(task.catalog),
                    "engagement": .object(["id": .string(task.engagement)]),
                ]))
        }
        for (id, opportunity) in opportunities {
            if opportunity.reviewStatus == "Submitted", let begins = opportunity.reviewBegins, begins <= now {
                opportunities[id]?.reviewStatus = "In review"
                opportunities[id]?.reviewBegins = nil
                opportunities[id]?.decides = options.reviewSeconds.map { now + Int64($0) * 1_000 }
                touch(id)
            } else if opportunity.reviewStatus == "In review", let decides = opportunity.decides,
                decides <= now
            {
                opportunities[id]?.reviewStatus = "Approved"
                opportunities[id]?.decides = nil
                touch(id)
            }
        }
        settleApplications()
    }

    func touch(_ id: String) {
        opportunities[id]?.modified = stamp()
        opportunities[id]?.modifiedAt = now
        announceOpportunity("Opportunity Updated", id)
    }
}
