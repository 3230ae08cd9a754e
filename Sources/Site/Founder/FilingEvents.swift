internal import Addresses
internal import Web
internal import PublicSite
internal import Services
internal import Cryptography
internal import FilingWork
internal import Persistence
internal import StructuredText

extension Services {
    /// An event of Amazon EventBridge: the filing it is about is looked at at once.
    func awsEvent(_ visit: Visit) async throws -> WebResponse {
        let header = visit.request.headers["authorization"] ?? ""
        guard let wanted = filing?.eventToken, header.hasPrefix("Bearer "),
            isSame(String(header.dropFirst(7)), wanted)
        else { throw WebError.notFound }
        let envelope: JSON
        do { envelope = try JSON(parsing: visit.request.body) } catch {
            throw WebError(400, "That is no event", "The body is no JSON: \(error).")
        }
        guard let subject = partnerCentralSubject(envelope) else {
            throw WebError(
                422, "That is no event of Partner Central",
                "Send events of aws.partnercentral-selling and -benefits.")
        }
        _ = try await filings.wake(subject, at: visit.now)
        // The same answer whether it is known here or not.
        return WebResponse(202, "application/json", "{}\n")
    }
}
