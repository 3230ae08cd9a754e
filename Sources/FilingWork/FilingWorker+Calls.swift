internal import Filings
internal import AWSClient
internal import AWSModels
internal import Engagements
internal import PartnerCentral
internal import Persistence
internal import StructuredText
internal import Units

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
        case .createApplication, .associateApplication, .updateApplication, .submitApplication,
            .recallApplication,
            .amendApplication, .cancelApplication:
            return try await callAboutApplication(step, filing, packet, token)
        case .moveStage: return try await moveStage(filing)
        }
    }

    private func callAboutApplication(
        _ step: FilingStep, _ filing: Filing, _ packet: FilingPacket, _ token: String
    ) async throws -> FilingResult {
        let catalog = JSON.string(filing.catalog.rawValue)
        switch step {
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
        case .amendApplication: return try await amendApplication(filing, packet, token)
        case .cancelApplication:
            // AWS takes 1 to 1,000 characters.
            let reason = filing.withdrawal ?? "The opportunity was not approved."
            _ = try await benefits.call(
                "CancelBenefitApplication",
                object([
                    "Catalog": catalog, "ClientToken": .string(token),
                    "Identifier": .optional(filing.application?.id),
                    "Reason": .string(String(reason.prefix(1_000))),
                ]))
            return .applicationCanceled
        case .createOpportunity, .associate, .startEngagement, .updateOpportunity, .moveStage:
            throw Refusal.notFound
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
        let modified = try await writeOpportunity(filing) { held in
            Self.merged(held, from: opportunity.sent, to: packet.opportunity)
        }
        return .opportunityUpdated(modified: modified)
    }

    /// Writes the stage that is asked for, with what comes next; what came before goes into AWS's own history.
    func moveStage(_ filing: Filing) async throws -> FilingResult {
        guard let move = filing.closing ?? filing.opportunity?.stageAsked else { throw Refusal.notFound }
        let moment = isoTime(now().milliseconds)
        let modified = try await writeOpportunity(filing) { held in
            var body = Self.merged(held, from: .null, to: .null)
            let cycle = held["LifeCycle"] ?? .null
            if let before = cycle["NextSteps"]?.text, !before.isEmpty, before != move.nextSteps {
                let history =
                    (cycle["NextStepsHistory"]?.items ?? []) + [
                        .object(["Value": .string(before), "Time": .string(moment)])
                    ]
                // AWS keeps fifty.
                body = body.setting(at: "LifeCycle.NextStepsHistory", to: .array(Array(history.suffix(50))))
            }
            body = body.setting(at: "LifeCycle.Stage", to: .string(move.stage))
            body = body.setting(at: "LifeCycle.NextSteps", to: .string(move.nextSteps))
            if filing.closing != nil { body = body.setting(at: "LifeCycle.ClosedLostReason", to: "Other") }
            let account = "Customer.Account.AwsAccountId"
            if body.value(at: account) == nil {
                body = body.setting(at: account, to: filing.packet.opportunity.value(at: account))
            }
            return body
        }
        return .stageMoved(move, modified: modified)
    }

    /// Reads, changes and writes the opportunity; when somebody else wrote meanwhile, once more.
    private func writeOpportunity(_ filing: Filing, _ change: (JSON) -> JSON) async throws -> String {
        for attempt in 1...3 {
            let body = change(try await getOpportunity(filing))
            do {
                let reply = Selling.UpdateOpportunityResponse(
                    json: try await selling.call("UpdateOpportunity", body).json)
                guard let modified = reply.lastModifiedDate?.text else {
                    throw unreadable(selling, "UpdateOpportunity")
                }
                return modified
            } catch let error as AWSError where error.kind == .conflict && attempt < 3 {
                continue
            }
        }
        throw Refusal.notFound
    }

    /// Changes single fields of an application that AWS gives back no more; it takes ten at a time.
    func amendApplication(_ filing: Filing, _ packet: FilingPacket, _ token: String) async throws
        -> FilingResult
    {
        guard let application = filing.application else { throw Refusal.notFound }
        let key = "BenefitApplicationDetails"
        let (sent, wanted) = (application.sent[key] ?? .null, packet.application?[key] ?? .null)
        let amendments = wanted.differences(from: sent).map { path -> JSON in
            let value = wanted.value(at: path)
            return object([
                "FieldPath": .string("$.\(path)"),
                "NewValue": .string(value.map { $0.text ?? $0.compact } ?? ""),
            ])
        }
        let held = try await getApplication(filing)
        _ = try await benefits.call(
            "AmendBenefitApplication",
            object([
                "Catalog": .string(filing.catalog.rawValue), "ClientToken": .string(token),
                "Identifier": .string(application.id),
                "Revision": held["Revision"] ?? .string(application.revision),
                "AmendmentReason": .string(
                    "Corrected as AWS asked\(application.reason.map { ": \($0.prefix(900))" } ?? ".")"),
                "Amendments": .array(amendments),
            ]))
        return .applicationAmended
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
        for key in ["PartnerContacts", "FileDetails"] {
            body = body.setting(key, to: wanted[key] ?? fileInputs(held[key]))
        }
        for key in ["Name", "Description", "BenefitApplicationDetails"] {
            body = body.setting(key, to: wanted[key] ?? held.value(at: key))
        }
        let reply = try await benefits.call("UpdateBenefitApplication", body)
        return .applicationUpdated(revision: reply.json["Revision"]?.text ?? application.revision)
    }
}
