internal import Persistence
package import Engagements

/// The addresses of the API, below `/api/v1`.
package enum APIRoute: Hashable, Sendable {
    case document, tracks, plan, lint
    case rule(String)
    case calculator(RouteCalculator)
    case company(TenantID)
    case companyPlan(TenantID)
    case events(TenantID)
    case partnerCases, operatorCases, operatorPartners
    case partnerCase(TenantID)
    case decision(TenantID)
    /// Where Amazon EventBridge sends Partner Central's events.
    case awsEvents

    var row: RouteRow {
        switch self {
        case .document: RouteRow("/api/v1/openapi.json", "api-document", [(.get, .anyone)])
        case .tracks: RouteRow("/api/v1/tracks", "api-tracks", [(.get, .anyone)])
        case .plan: RouteRow("/api/v1/plan", "api-plan", [(.post, .anyone)])
        case .lint: RouteRow("/api/v1/lint", "api-lint", [(.post, .anyone)])
        case .rule(let id): RouteRow("/api/v1/rules/\(percentEncoded(id))", "api-rule", [(.get, .anyone)])
        case .calculator(let which):
            RouteRow("/api/v1/calculators/\(which.rawValue)", "api-calculator", [(.get, .anyone)])
        case .company(let id):
            RouteRow("/api/v1/companies/\(id)", "api-company", [(.get, .key(.read)), (.put, .key(.write))])
        case .companyPlan(let id):
            RouteRow("/api/v1/companies/\(id)/plan", "api-company-plan", [(.get, .key(.read))])
        case .events(let id): RouteRow("/api/v1/companies/\(id)/events", "api-events", [(.get, .key(.read))])
        case .partnerCases:
            RouteRow("/api/v1/partner/applications", "api-partner-cases", [(.get, .partnerKey(.read))])
        case .partnerCase(let id):
            RouteRow("/api/v1/partner/applications/\(id)", "api-partner-case", [(.get, .partnerKey(.read))])
        case .decision(let id):
            RouteRow(
                "/api/v1/partner/applications/\(id)/decision", "api-decision", [(.post, .partnerKey(.write))])
        case .operatorCases:
            RouteRow("/api/v1/operator/applications", "api-operator-cases", [(.get, .operatorKey(.read))])
        case .operatorPartners:
            RouteRow("/api/v1/operator/partners", "api-operator-partners", [(.get, .operatorKey(.read))])
        case .awsEvents: RouteRow("/api/v1/aws-events", "aws-events", [(.post, .bearer)])
        }
    }

    /// Reads what follows `/api/v1`; nil when there is no such address.
    init?(_ parts: ArraySlice<String>) {
        let parts = Array(parts)
        switch (parts.first, parts.count) {
        case ("openapi.json", 1): self = .document
        case ("tracks", 1): self = .tracks
        case ("plan", 1): self = .plan
        case ("lint", 1): self = .lint
        case ("aws-events", 1): self = .awsEvents
        case ("rules", 2): self = .rule(parts[1])
        case ("calculators", 2):
            guard let which = RouteCalculator(rawValue: parts[1]) else { return nil }
            self = .calculator(which)
        case ("partner", 2) where parts[1] == "applications": self = .partnerCases
        case ("operator", 2) where parts[1] == "applications": self = .operatorCases
        case ("operator", 2) where parts[1] == "partners": self = .operatorPartners
        case ("partner", 3...4) where parts[1] == "applications":
            guard let id = TenantID(parts[2]) else { return nil }
            if parts.count == 4, parts[3] != "decision" { return nil }
            self = parts.count == 4 ? .decision(id) : .partnerCase(id)
        case ("companies", 2...3):
            guard let id = TenantID(parts[1]) else { return nil }
            switch parts.dropFirst(2).first {
            case nil: self = .company(id)
            case "plan": self = .companyPlan(id)
            case "events": self = .events(id)
            default: return nil
            }
        default: return nil
        }
    }
}
