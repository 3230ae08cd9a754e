package import Engagements

/// The addresses of a company's SOC 2 audit: its own pages, and what an auditor reads under a link.
package enum AuditRoute: Hashable, Sendable {
    /// What stands between the company and its audit, day by day.
    case readiness(TenantID)
    /// The archive of a pass over the company's account.
    case archive(TenantID, Int)
    /// What an auditor reads and takes along.
    case reader(String)

    var row: RouteRow {
        switch self {
        case .readiness(let id):
            RouteRow(
                "/companies/\(id)/soc2", "readiness", [(.get, .member(.viewer)), (.post, .member(.editor))])
        case .archive(let id, let pass):
            RouteRow("/companies/\(id)/soc2/\(pass)", "evidence", [(.get, .member(.viewer))])
        case .reader(let secret):
            RouteRow("/audit/\(percentEncoded(secret))", "auditor", [(.get, .bearer)])
        }
    }
}
