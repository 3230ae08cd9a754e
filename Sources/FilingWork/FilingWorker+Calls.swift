internal import Filings
internal import AWSClient
internal import AWSModels
internal import Engagements
internal import PartnerCentral
internal import Persistence
internal import StructuredText

extension FilingWorker {
    func perform(_ step: FilingStep, _ filing: Filing, _ scope: Scope) async throws {
        let number: Int
        if let intent = filing.intent {
            number = intent.number
            // Nobody knows whether it happened: look before doing it again.
            if let result = try await found(step, filing) {
                return try await record([.done(number: number, step, result)], scope, filing.track)
            }
        } else {
            number = filing.steps + 1
            try await record([.intended(number: number, step)], scope, filing.track)
        }
        let token = clientToken(scope.tenant, filing.track, number: number, step: step)
        do {
            let result = try await call(step, filing, token)
            try await record([.done(number: number, step, result)], scope, filing.track)
        } catch let error as AWSError {
            switch error.kind {
            case .throttled, .unavailable, .unknownOutcome: throw error
            case .denied where error.code != "AccessDeniedException": throw error
            case .quota where error.code == "DailyQuota": throw error
            // AWS answered: it was not carried out, and will not be as it is.
            case .validation, .conflict, .notFound, .refused, .denied, .quota:
                // What is so already needs no doing.
                if let result = try await found(step, filing) {
                    return try await record([.done(number: number, step, result)], scope, filing.track)
                }
                try await record(
                    [.refused(number: number, step, problem(step, error))], scope, filing.track)
            }
        }
    }

    func problem(_ step: FilingStep, _ error: AWSError) -> FilingProblem {
        FilingProblem(
            step: step.text, code: error.code, message: error.message,
            fields: error.fields.map { .init(name: $0.name, code: $0.code, message: $0.message) },
            requestID: error.requestID)
    }

    func call(_ step: FilingStep, _ filing: Filing, _ token: String) async throws -> FilingResult {
        let catalog = JSON.string(filing.catalog.rawValue)
        let packet = filing.approved ?? filing.packet
        switch step {
        case .createOpportunity:
            let body = packet.opportunity.setting("Catalog", to: catalog).setting(
                "ClientToken", to: .string(token))
            let reply = Selling.CreateOpportunityResponse(
                json: try await selling.call("CreateOpportunity", body).json)
            guard let id = reply.id, let modified = reply.lastModifiedDate?.text else {
                throw unreadable(selling, "CreateOpportunity")
            }
            return .opportunityCreated(id: id, modified: modified)
        case .associate(let type, let identifier):
            _ = try await selling.call(
                "AssociateOpportunity",
                object([
                    "Catalog": catalog, "OpportunityIdentifier": .optional(filing.opportunity?.id),
                    "RelatedEntityType": .string(type), "RelatedEntityIdentifier": .string(identifier),
                ]))
            return .associated(identifier)
        case .startEngagement:
            let reply = try await selling.call(
                "StartEngagementFromOpportunityTask",
                object([
                    "Catalog": catalog, "ClientToken": .string(token),
                    "Identifier": .optional(filing.opportunity?.id),
                    "AwsSubmission": object([
                        "InvolvementType": .string(packet.involvement),
                        "Visibility": .string(packet.visibility),
                    ]),
                ]))
            return .task(task(reply.json))
        case .updateOpportunity: return try await updateOpportunity(filing, packet)
        case .createApplication:
            return try await createApplication(filing, packet, token)
        case .associateApplication:
            let reply = try await benefits.call(
                "AssociateBenefitApplicationResource",
                object([
                    "Catalog": catalog, "BenefitApplicationIdentifier": .optional(filing.application?.id),
                    "ResourceArn": .optional(filing.opportunity?.arn),
                ]))
            return .applicationAssociated(revision: reply.json["Revision"]?.text)
        case .updateApplication: return try await updateApplication(filing, packet, token)
        case .submitApplication:
            _ = try await benefits.call(
                "SubmitBenefitApplication",
                object(["Catalog": catalog, "Identifier": .optional(filing.application?.id)]))
            return .applicationSubmitted
        case .recallApplication:
            _ = try await benefits.call(
                "RecallBenefitApplication",
                object([
                    "Catalog": catalog, "ClientToken": .string(token),
                    "Identifier": .optional(filing.application?.id),
                    "Reason": "Corrected as AWS asked.",
                ]))
            return .applicationRecalled
        case .cancelApplication:
            _ = try await benefits.call(
                "CancelBenefitApplication",
                object([
                    "Catalog": catalog, "ClientToken": .string(token),
                    "Identifier": .optional(filing.application?.id), "Reason": "Withdrawn by the founder.",
                ]))
            return .applicationCanceled
        }
    }

    func createApplication(
        _ filing: Filing, _ packet: FilingPacket, _ token: String
    ) async throws -> FilingResult {
        var body = (packet.application ?? object([:])).setting(
            "Catalog", to: .string(filing.catalog.rawValue)
        )
        .setting("ClientToken", to: .string(token))
        .setting("BenefitIdentifier", to: .optional(packet.benefit))
        if let arn = filing.opportunity?.arn {
            body = body.setting("AssociatedResources", to: .array([.string(arn)]))
        }
        let reply = Benefits.CreateBenefitApplicationOutput(
            json: try await benefits.call("CreateBenefitApplication", body).json)
        guard let id = reply.id else { throw unreadable(benefits, "CreateBenefitApplication") }
        return .applicationCreated(
            id: id, arn: reply.arn, revision: reply.revision ?? "",
            isAssociated: filing.opportunity?.arn != nil)
    }

    func unreadable(_ client: ServiceClient, _ operation: String) -> AWSError {
        AWSError(
            .unknownOutcome, service: client.model.endpointPrefix, operation: operation,
            code: "UnreadableAnswer",
            message: "the answer names no identifier")
    }

    /// An update replaces everything: it is built over what AWS holds, so that no field is emptied by the way.
    func updateOpportunity(_ filing: Filing, _ packet: FilingPacket) async throws -> FilingResult {
        guard let opportunity = filing.opportunity else { throw Refusal.notFound }
        for attempt in 1...3 {
            let held = try await getOpportunity(filing)
            let body = Self.merged(held, from: opportunity.sent, to: packet.opportunity)
            do {
                let reply = Selling.UpdateOpportunityResponse(
                    json: try await selling.call("UpdateOpportunity", body).json)
                guard let modified = reply.lastModifiedDate?.text else {
                    throw unreadable(selling, "UpdateOpportunity")
                }
                return .opportunityUpdated(modified: modified)
            } catch let error as AWSError where error.kind == .conflict && attempt < 3 {
                // Somebody else wrote meanwhile: read again, merge again.
                continue
            }
        }
        throw Refusal.notFound
    }

    /// UpdateOpportunity's request: AWS's own record with what changed between two of our packets.
    static func merged(_ held: JSON, from old: JSON, to new: JSON) -> JSON {
        let known = Set(ServiceModel.selling.members(of: "UpdateOpportunityRequest"))
        var body = JSON.object(held.members.filter { known.contains($0.key) && $0.value != .null })
        body = body.setting("Identifier", to: held["Id"])
        // AWS's own part: written back, it would decide the review in the Sandbox.
        for key in ["ReviewStatus", "ReviewComments", "ReviewStatusReason"] {
            body = body.setting(at: "LifeCycle.\(key)", to: nil)
        }
        for path in new.differences(from: old) {
            if let value = new.value(at: path) {
                body = body.setting(at: path, to: value)
            } else if let before = old.value(at: path),
                held.value(at: path).map({ isEqual($0, before) }) ?? false
            {
                // Taken back by us, and still as we wrote it.
                body = body.setting(at: path, to: nil)
            }
        }
        return body
    }

    func updateApplication(_ filing: Filing, _ packet: FilingPacket, _ token: String) async throws
        -> FilingResult
    {
        guard let application = filing.application, let wanted = packet.application else {
            throw Refusal.notFound
        }
        let held = try await getApplication(filing)
        var body = object([
            "Catalog": .string(filing.catalog.rawValue), "ClientToken": .string(token),
            "Identifier": .string(application.id),
            "Revision": held["Revision"] ?? .string(application.revision),
        ])
        // The whole document again: files and contacts that AWS holds stay.
        for key in ["PartnerContacts", "FileDetails"] { body = body.setting(key, to: fileInputs(held[key])) }
        for key in ["Name", "Description", "BenefitApplicationDetails"] {
            body = body.setting(key, to: wanted[key] ?? held.value(at: key))
        }
        let reply = try await benefits.call("UpdateBenefitApplication", body)
        return .applicationUpdated(revision: reply.json["Revision"]?.text ?? application.revision)
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
