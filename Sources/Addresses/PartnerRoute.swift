package import Engagements

/// The addresses of a partner's workspace, below `/partner`.
package enum PartnerRoute: Hashable, Sendable {
    case queue, profile, webhooks, keys
    case application(TenantID)
    /// What a partner files of a track.
    case filing(TenantID, String)
    /// A file of the thread.
    case attachment(TenantID, String)

    var row: RouteRow {
        switch self {
        case .queue: RouteRow("/partner", "partner-queue", [(.get, .partner), (.post, .partner)])
        case .profile: RouteRow("/partner/profile", "partner-profile", [(.get, .partner), (.post, .partner)])
        case .webhooks:
            RouteRow("/partner/webhooks", "partner-webhooks", [(.get, .partner), (.post, .partner)])
        case .application(let id):
            RouteRow("/partner/cases/\(id)", "partner-case", [(.get, .partner), (.post, .partner)])
        case .filing(let id, let track):
            RouteRow(
                "/partner/cases/\(id)/filings/\(percentEncoded(track))", "partner-filing",
                [(.get, .partner), (.post, .partner)])
        case .attachment(let id, let file):
            RouteRow(
                "/partner/cases/\(id)/files/\(percentEncoded(file))", "partner-attachment", [(.get, .partner)]
            )
        case .keys: RouteRow("/partner/keys", "partner-keys", [(.get, .partner), (.post, .partner)])
        }
    }

    /// Reads what follows `/partner`; nil when there is no such address.
    init?(_ parts: ArraySlice<String>) {
        let parts = Array(parts)
        switch (parts.first, parts.count) {
        case (nil, _): self = .queue
        case ("profile", 1): self = .profile
        case ("webhooks", 1): self = .webhooks
        case ("keys", 1): self = .keys
        case ("cases", 2):
            guard let id = TenantID(parts[1]) else { return nil }
            self = .application(id)
        case ("cases", 4) where parts[2] == "filings":
            guard let id = TenantID(parts[1]) else { return nil }
            self = .filing(id, parts[3])
        case ("cases", 4) where parts[2] == "files":
            guard let id = TenantID(parts[1]) else { return nil }
            self = .attachment(id, parts[3])
        default: return nil
        }
    }
}
