package import Addresses
package import Services
package import Web

extension Services {
    /// The page or the action of an address of the audit.
    package func auditAnswer(_ visit: Visit, _ route: AuditRoute, _ posts: Bool) async throws -> WebResponse {
        switch route {
        case .readiness: posts ? try await changeReadiness(visit) : try await readinessPage(visit)
        case .archive(_, let pass): try await evidenceArchive(visit, pass)
        case .reader(let secret): try await auditorPage(visit, secret)
        }
    }
}
