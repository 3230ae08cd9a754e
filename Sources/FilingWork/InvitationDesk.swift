public import AWSClient
internal import AWSModels
internal import Cryptography
public import Filings
internal import PartnerCentral
internal import StructuredText

/// What AWS offers to the partner: opportunities that it accepts or refuses.
public struct InvitationDesk: Sendable {
    let selling: ServiceClient
    let catalog: PartnerCatalog

    public init(_ catalog: PartnerCatalog, runtime: ClientRuntime) {
        (self.catalog, selling) = (catalog, ServiceClient(.selling, runtime: runtime))
    }

    /// An opportunity that AWS offers.
    public struct Invitation: Sendable {
        public let id: String
        public let title: String
        /// PENDING, ACCEPTED, REJECTED or EXPIRED; or a word that AWS has come to use.
        public let status: String
        public let sender: String
        /// Until when it can be answered, as AWS writes it; empty where it tells none.
        public let expires: String
        /// The customer and its problem; nil where AWS shows neither yet.
        public let customer: String?
        public let problem: String?
    }

    /// Every invitation that waits, or all of them, with what AWS tells of the work.
    ///
    /// - Throws: ``AWSError``.
    public func list(all: Bool) async throws -> [Invitation] {
        var input: [JSON.Member] = [
            .init("Catalog", .string(catalog.rawValue)), .init("ParticipantType", "RECEIVER"),
            .init("MaxResults", .integer(100)),
        ]
        if !all { input.append(.init("Status", .array(["PENDING"]))) }
        let pages = try await selling.pages("ListEngagementInvitations", .object(input))
        var out: [Invitation] = []
        for item in pages.flatMap({ $0["EngagementInvitationSummaries"]?.items ?? [] }) {
            guard let id = item["Id"]?.text else { continue }
            // One that cannot be looked at is still told.
            let more = try? await selling.call("GetEngagementInvitation", request(id)).json
            let offered = more?.value(at: "Payload.OpportunityInvitation")
            out.append(
                Invitation(
                    id: id, title: item["EngagementTitle"]?.text ?? "",
                    status: item["Status"]?.text ?? "unknown",
                    sender: item["SenderCompanyName"]?.text ?? "",
                    expires: item["ExpirationDate"]?.text ?? "",
                    customer: offered?.value(at: "Customer.CompanyName")?.text,
                    problem: offered?.value(at: "Project.BusinessProblem")?.text))
        }
        return out
    }

    /// Accepts an invitation; the token is made of it, so that twice is once.
    ///
    /// - Returns: the opportunity that AWS made of it; nil while its task still runs.
    /// - Throws: ``AWSError``.
    public func accept(_ id: String) async throws -> String? {
        let token = "cr-accept-\(sha256Text("\(catalog.rawValue)/\(id)").prefix(32))"
        let reply = try await selling.call(
            "StartEngagementByAcceptingInvitationTask", request(id).setting("ClientToken", to: .string(token))
        )
        if reply.json["TaskStatus"]?.text == "FAILED" {
            throw AWSError(
                .refused, service: "partnercentral-selling",
                operation: "StartEngagementByAcceptingInvitationTask",
                code: reply.json["ReasonCode"]?.text ?? "FAILED",
                message: reply.json["Message"]?.text ?? "AWS did not take the acceptance.")
        }
        return reply.json["OpportunityId"]?.text
    }

    /// What AWS takes as the reason of a refusal (RejectEngagementInvitation, API reference).
    public static let reasons = [
        "Customer problem unclear", "Next steps unclear", "Unable to support",
        "Duplicate of partner referral", "Other",
    ]

    /// - Parameter reason: one of ``reasons``.
    /// - Throws: ``AWSError``.
    public func refuse(_ id: String, reason: String) async throws {
        _ = try await selling.call(
            "RejectEngagementInvitation", request(id).setting("RejectionReason", to: .string(reason)))
    }

    private func request(_ id: String) -> JSON {
        .object(["Catalog": .string(catalog.rawValue), "Identifier": .string(id)])
    }
}
