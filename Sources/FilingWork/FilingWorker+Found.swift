internal import AWSClient
internal import Filings
internal import PartnerCentral
internal import StructuredText

extension FilingWorker {
    /// What a call would have led to, when AWS shows that it has happened; nil when it has not.
    func found(_ step: FilingStep, _ filing: Filing) async throws -> FilingResult? {
        let packet = filing.approved ?? filing.packet
        switch step {
        case .createOpportunity:
            return try await foundOpportunity(filing, packet)
        case .associate(_, let identifier):
            return associated(try await getOpportunity(filing)).contains(identifier)
                ? .associated(identifier) : nil
        case .startEngagement:
            let status = try await getOpportunity(filing).value(at: "LifeCycle.ReviewStatus")?.text
            guard let status, status != "Pending Submission" else { return nil }
            return .task(.init(id: nil, status: "COMPLETE", message: nil, reason: nil))
        case .updateOpportunity:
            let held = try await getOpportunity(filing)
            let sent = filing.opportunity?.sent ?? .null
            let isSo = packet.opportunity.differences(from: sent).allSatisfy { path in
                packet.opportunity.value(at: path).map { isEqual($0, held.value(at: path) ?? .null) } ?? true
            }
            guard isSo, let modified = held["LastModifiedDate"]?.text else { return nil }
            return .opportunityUpdated(modified: modified)
        case .createApplication:
            guard let arn = filing.opportunity?.arn else { return nil }
            let pages = try await benefits.pages(
                "ListBenefitApplications",
                object([
                    "Catalog": .string(filing.catalog.rawValue),
                    "AssociatedResourceArns": .array([.string(arn)]),
                    "MaxResults": .integer(100),
                ]))
            guard
                let match = pages.flatMap({ $0["BenefitApplicationSummaries"]?.items ?? [] }).first(where: {
                    item in
                    lastSegment(item["BenefitId"]?.text) == lastSegment(packet.benefit)
                        && item["Name"]?.text == packet.application?["Name"]?.text
                        && item["Status"]?.text != "CANCELED"
                }), let id = match["Id"]?.text
            else { return nil }
            return .applicationCreated(id: id, arn: match["Arn"]?.text, revision: "", isAssociated: true)
        case .moveStage(let stage):
            let held = try await getOpportunity(filing)
            guard held.value(at: "LifeCycle.Stage")?.text == stage,
                let modified = held["LastModifiedDate"]?.text,
                let move = filing.closing ?? filing.opportunity?.stageAsked,
                held.value(at: "LifeCycle.NextSteps")?.text == move.nextSteps
            else { return nil }
            return .stageMoved(move, modified: modified)
        case .associateApplication, .updateApplication, .submitApplication, .recallApplication,
            .amendApplication,
            .cancelApplication:
            return foundInApplication(step, filing, packet, try await getApplication(filing))
        }
    }

    /// The same for an application that AWS holds.
    private func foundInApplication(
        _ step: FilingStep, _ filing: Filing, _ packet: FilingPacket, _ held: JSON
    )
        -> FilingResult?
    {
        let key = "BenefitApplicationDetails"
        let isWanted = isEqual(held[key] ?? .null, packet.application?[key] ?? .null)
        let status = held["Status"]?.text.map(ReviewWords.application)
        switch step {
        case .associateApplication:
            let isSo = (held["AssociatedResources"]?.items ?? []).contains {
                lastSegment($0.text) == filing.opportunity?.id
            }
            return isSo ? .applicationAssociated(revision: held["Revision"]?.text) : nil
        case .updateApplication:
            return isWanted ? .applicationUpdated(revision: held["Revision"]?.text ?? "") : nil
        case .submitApplication:
            return status != nil && status != "PENDING_SUBMISSION" ? .applicationSubmitted : nil
        case .recallApplication: return status == "PENDING_SUBMISSION" ? .applicationRecalled : nil
        case .amendApplication: return isWanted ? .applicationAmended : nil
        case .cancelApplication: return status == "CANCELED" ? .applicationCanceled : nil
        case .createOpportunity, .associate, .startEngagement, .updateOpportunity, .createApplication,
            .moveStage:
            return nil
        }
    }

    /// The opportunity that an earlier call made, by the number that we gave it.
    func foundOpportunity(
        _ filing: Filing, _ packet: FilingPacket
    ) async throws -> FilingResult? {
        guard let name = packet.opportunity.value(at: "Customer.Account.CompanyName"),
            let own = packet.opportunity["PartnerOpportunityIdentifier"]?.text
        else { return nil }
        let pages = try await selling.pages(
            "ListOpportunities",
            object([
                "Catalog": .string(filing.catalog.rawValue), "CustomerCompanyName": .array([name]),
                "MaxResults": .integer(100),
            ]))
        guard
            let match = pages.flatMap({ $0["OpportunitySummaries"]?.items ?? [] }).first(where: {
                $0["PartnerOpportunityIdentifier"]?.text == own
            }), let id = match["Id"]?.text, let modified = match["LastModifiedDate"]?.text
        else { return nil }
        return .opportunityCreated(id: id, modified: modified)
    }
}
