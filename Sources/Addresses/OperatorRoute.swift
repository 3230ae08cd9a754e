package import Engagements

/// The addresses of the operator's console, below `/operator`.
package enum OperatorRoute: Hashable, Sendable {
    case queue, partners, rules, funnel, accounts, keys
    case application(TenantID)

    var row: RouteRow {
        switch self {
        case .queue: RouteRow("/operator", "operator-queue", [(.get, .operator), (.post, .operator)])
        case .application(let id):
            RouteRow("/operator/cases/\(id)", "operator-case", [(.get, .operator), (.post, .operator)])
        case .partners:
            RouteRow("/operator/partners", "operator-partners", [(.get, .operator), (.post, .operator)])
        case .rules: RouteRow("/operator/rules", "operator-rules", [(.get, .operator), (.post, .operator)])
        case .funnel: RouteRow("/operator/funnel", "operator-funnel", [(.get, .operator)])
        case .accounts:
            RouteRow("/operator/accounts", "operator-accounts", [(.get, .operator), (.post, .operator)])
        case .keys: RouteRow("/operator/keys", "operator-keys", [(.get, .operator), (.post, .operator)])
        }
    }

    /// Reads what follows `/operator`; nil when there is no such address.
    init?(_ parts: ArraySlice<String>) {
        let parts = Array(parts)
        switch (parts.first, parts.count) {
        case (nil, _): self = .queue
        case ("partners", 1): self = .partners
        case ("rules", 1): self = .rules
        case ("funnel", 1): self = .funnel
        case ("accounts", 1): self = .accounts
        case ("keys", 1): self = .keys
        case ("cases", 2):
            guard let id = TenantID(parts[1]) else { return nil }
            self = .application(id)
        default: return nil
        }
    }
}
