internal import Filings
internal import AWSClient
internal import AWSModels
internal import Cryptography
internal import PartnerCentral
internal import Persistence
internal import StructuredText
internal import Units

extension FilingWorker {
    func getOpportunity(_ filing: Filing) async throws -> JSON {
        try await getOpportunity(filing.opportunity?.id, filing.catalog)
    }

    func getOpportunity(_ id: String?, _ catalog: PartnerCatalog) async throws -> JSON {
        try await selling.call(
            "GetOpportunity",
            object(["Catalog": .string(catalog.rawValue), "Identifier": .optional(id)])
        ).json
    }

    func getApplication(_ filing: Filing) async throws -> JSON {
        try await benefits.call(
            "GetBenefitApplication",
            object([
                "Catalog": .string(filing.catalog.rawValue), "Identifier": .optional(filing.application?.id),
            ])
        ).json
    }

    func associated(_ json: JSON) -> [String] {
        let related = json["RelatedEntityIdentifiers"] ?? .null
        return ["Solutions", "AwsProducts"].flatMap { (related[$0]?.items ?? []).compactMap(\.text) }
    }

    func lastSegment(_ text: String?) -> String? { text?.split(separator: "/").last.map(String.init) }

    /// Looks at AWS's side; tells whether it differs from what is known.
    func look(_ move: FilingMove, _ filing: Filing, _ scope: Scope) async throws -> Bool {
        var events: [FilingEvent] = []
        switch move {
        case .step, .settle: return false
        case .readTask:
            var input = object(["Catalog": .string(filing.catalog.rawValue)])
            if let id = filing.opportunity?.task?.id {
                input = input.setting("TaskIdentifier", to: .array([.string(id)]))
            } else {
                input = input.setting(
                    "OpportunityIdentifier", to: .array([.optional(filing.opportunity?.id)]))
            }
            let pages = try await selling.pages("ListEngagementFromOpportunityTasks", input)
            // The newest of several; with an id there is one.
            let summaries = pages.flatMap { $0["TaskSummaries"]?.items ?? [] }.sorted { a, b in
                func start(_ json: JSON) -> Int64 {
                    json["StartTime"]?.text.flatMap { Timestamp($0).milliseconds } ?? 0
                }
                return start(a) > start(b)
            }
            guard let summary = summaries.first else { return false }
            let seen = task(summary)
            if seen != filing.opportunity?.task { events = [.observed(.task(seen))] }
        case .readOpportunity:
            let json = try await getOpportunity(filing)
            guard let known = filing.opportunity, let modified = json["LastModifiedDate"]?.text,
                let word = json.value(at: "LifeCycle.ReviewStatus")?.text
            else { return false }
            let status = ReviewWords.opportunity(word)
            let result = seen(json, modified: modified, status: status)
            if modified != known.modified || status != known.reviewStatus
                || known.arn == nil && json["Arn"]?.text != nil
            {
                events = [.observed(result)]
            }
            // Only with a change: a look is one read, or the day's quota is spent twice over.
            if !events.isEmpty, status != "Pending Submission", let seen = try await summary(filing),
                seen != known.summary
            {
                events.append(.observed(.summary(seen)))
            }
        case .readApplication:
            let json = try await getApplication(filing)
            guard let known = filing.application, let word = json["Status"]?.text else { return false }
            let status = ReviewWords.application(word)
            let codes = (json["StatusReasonCodes"]?.items ?? []).compactMap(\.text)
            let result = FilingResult.application(
                arn: json["Arn"]?.text, revision: json["Revision"]?.text, status: status,
                stage: json["Stage"]?.text, reason: json["StatusReason"]?.text, codes: codes,
                isAssociated: (json["AssociatedResources"]?.items ?? []).contains {
                    lastSegment($0.text) == filing.opportunity?.id
                })
            if status != known.status || json["Stage"]?.text != known.stage
                || json["StatusReason"]?.text != known.reason || codes != known.reasonCodes
                || json["Revision"]?.text ?? known.revision != known.revision
            {
                events = [.observed(result)]
            }
        case .readAllocations: return try await readAllocations(filing, scope)
        }
        guard !events.isEmpty else { return false }
        try await record(events, scope, filing.track)
        return true
    }

    func seen(_ json: JSON, modified: String, status: String) -> FilingResult {
        .opportunity(
            arn: json["Arn"]?.text, modified: modified, reviewStatus: status,
            comments: json.value(at: "LifeCycle.ReviewComments")?.text,
            reason: json.value(at: "LifeCycle.ReviewStatusReason")?.text, associated: associated(json),
            stage: json.value(at: "LifeCycle.Stage")?.text)
    }

    /// AWS's own view of an opportunity; nil where there is none: it is shown only, and its lack holds nothing up.
    private func summary(_ filing: Filing) async throws -> Filing.AWSSummary? {
        let json: JSON
        do {
            json = try await selling.call(
                "GetAwsOpportunitySummary",
                object([
                    "Catalog": .string(filing.catalog.rawValue),
                    "RelatedOpportunityIdentifier": .optional(filing.opportunity?.id),
                ])
            ).json
        } catch {
            switch error.kind {
            case .notFound, .denied, .validation, .refused, .conflict: return nil
            case .throttled, .unavailable, .unknownOutcome, .quota: throw error
            }
        }
        let insights = json["Insights"] ?? .null
        let team = (json["OpportunityTeam"]?.items ?? []).map { person in
            let name = [person["FirstName"]?.text, person["LastName"]?.text].compactMap(\.self).joined(
                separator: " ")
            return [name, person["BusinessTitle"]?.text ?? "", person["Email"]?.text ?? ""].filter {
                !$0.isEmpty
            }
            .joined(separator: ", ")
        }
        return Filing.AWSSummary(
            stage: json.value(at: "LifeCycle.Stage")?.text,
            engagementScore: insights["EngagementScore"]?.text,
            quality: insights.value(at: "OpportunityQuality.Score")?.whole,
            nextBestActions: insights["NextBestActions"]?.text, team: team.filter { !$0.isEmpty })
    }

    /// What AWS granted, with the codes: each is sealed in the transaction that tells of it.
    func readAllocations(_ filing: Filing, _ scope: Scope) async throws -> Bool {
        var (allocations, codes):
            ([Filing.Allocation], [(code: CreditCode, secret: String, status: String)]) = ([], [])
        let pages = try await benefits.pages(
            "ListBenefitAllocations",
            object([
                "Catalog": .string(filing.catalog.rawValue),
                "BenefitApplicationIdentifiers": .array([.optional(filing.application?.id)]),
                "MaxResults": .integer(100),
            ]))
        for id in pages.flatMap({ $0["BenefitAllocationSummaries"]?.items ?? [] }).compactMap({
            $0["Id"]?.text
        }) {
            let json = try await benefits.call(
                "GetBenefitAllocation",
                object(["Catalog": .string(filing.catalog.rawValue), "Identifier": .string(id)])
            ).json
            let details = json.at("FulfillmentDetail", "CreditDetails") ?? .null
            let items = (details["Codes"]?.items ?? []).filter { $0["AwsCreditCode"]?.text?.isEmpty == false }
            let found = self.codes(items, of: id, scope)
            // A code that cannot be read leaves open what the whole is.
            let isRead = found.count == items.count
            allocations.append(
                .init(
                    id: id, allocated: isRead ? amount(details["AllocatedAmount"]) : nil,
                    issued: amount(details["IssuedAmount"]), status: json["Status"]?.text ?? ""))
            codes += found
        }
        // Approved, and nothing allocated yet: it comes later.
        guard !allocations.isEmpty else { return false }
        let fresh = codes.filter { item in !filing.codes.contains { $0.id == item.code.id } }
        var events: [FilingEvent] = fresh.map { .codeReceived($0.code) }
        for item in codes {
            let known = filing.codes.first { $0.id == item.code.id }?.status ?? "ACTIVE"
            if item.status != known { events.append(.codeStatus(item.code.id, status: item.status)) }
        }
        if allocations != filing.allocations || !filing.hasReadAllocations {
            events.insert(.observed(.allocations(allocations)), at: 0)
        }
        guard !events.isEmpty else { return false }
        let (filings, moment) = (filings, now())
        try await record(events, scope, filing.track) { session in
            for item in fresh {
                try filings.keep(item.secret, as: item.code.id, scope, at: moment, session)
            }
        }
        return true
    }

    func codes(_ items: [JSON], of allocation: String, _ scope: Scope) -> [(
        code: CreditCode, secret: String, status: String
    )] {
        items.compactMap { item in
            // A code of an unknown amount cannot be known again on the balance: its allocation is told as unread.
            guard let secret = item["AwsCreditCode"]?.text, !secret.isEmpty, let value = amount(item["Value"])
            else { return nil }
            // A code of AWS is too long to be guessed from its hash.
            let mac = hmacSHA256(Array(secret.utf8), key: Array("credit-code|\(scope.tenant)".utf8))
            return (
                CreditCode(
                    id: String(hexadecimal(mac).prefix(24)), allocation: allocation,
                    account: item["AwsAccountId"]?.text ?? "", amount: value,
                    expires: item["ExpiresAt"]?.text ?? ""), secret, item["Status"]?.text ?? "ACTIVE"
            )
        }
    }

    /// An amount in dollars; nil in another currency, or when it cannot be read.
    func amount(_ json: JSON?) -> Money? {
        guard json?["CurrencyCode"]?.text ?? "USD" == "USD" else { return nil }
        return json?["Amount"]?.text.flatMap { try? Money(parsing: $0) }
    }

    /// Of what AWS tells of a file only what an update takes.
    func fileInputs(_ json: JSON?) -> JSON? {
        guard let items = json?.items, !items.isEmpty else { return nil }
        return .array(
            items.map { item in
                guard item["FileURI"] != nil else { return item }
                return .object(item.members.filter { ["FileURI", "BusinessUseCase"].contains($0.key) })
            })
    }
}
