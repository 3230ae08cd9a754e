/// A group of fields that a founder may share with a partner.
///
/// The groups are fixed and name their fields of the company file, so that a consent says exactly what is seen.
public enum SharedField: String, CaseIterable, Sendable {
    case market
    case need
    case timing
    case platform
    case stack
    case soc2
    case bedrock
    case workloads
    case identity
    case contact
    case backing
    case bill
    case useCase = "use-case"
    case filingAddress = "filing-address"
    case filingRecord = "filing-record"

    /// Where they stand in the company file; a path holds everything below it.
    public var paths: [String] {
        switch self {
        case .market:
            [
                "company.country", "company.stage", "company.founded", "company.founded_month",
                "company.legal_form",
            ]
        case .need: ["product.summary"]
        case .timing: ["timing"]
        case .platform: ["hosting.now", "hosting.move_ends", "hosting.aws_account.plan"]
        case .stack: ["stack"]
        case .soc2: ["soc2"]
        case .bedrock: ["bedrock"]
        case .workloads: ["workloads"]
        case .identity: ["company.name", "company.website"]
        case .contact:
            ["company.email", "filing.first_name", "filing.last_name", "filing.job_title", "filing.phone"]
        case .backing:
            [
                "company.vouch", "company.prior_credits", "company.open_applications", "company.last_round",
                "company.no_priced_round",
                "credits",
            ]
        case .bill: ["hosting.monthly_usd", "hosting.aws_monthly_usd", "hosting.aws_services"]
        case .useCase: ["product.use_case", "product.builds_ai_technology"]
        case .filingAddress:
            [
                "company.state", "hosting.aws_account.id", "filing.street", "filing.city",
                "filing.postal_code",
                "filing.state", "filing.close_date",
            ]
        // Not in the company file: what Partner Central is sent.
        case .filingRecord: []
        }
    }

    public var label: String {
        switch self {
        case .market: "Country, stage, founding and legal form"
        case .need: "What you build, in one sentence"
        case .timing: "When you need the credits"
        case .platform: "Where you run today"
        case .stack: "The AWS stack and your number of customers"
        case .soc2: "SOC 2 plans"
        case .bedrock: "The AI feature"
        case .workloads: "Workloads with their services"
        case .identity: "Company name and website"
        case .contact: "Your e-mail, name, title and phone"
        case .backing: "Investors, earlier credits and open applications"
        case .bill: "Your hosting bill"
        case .useCase: "The use case in full"
        case .filingAddress: "Address, AWS account id and close date"
        case .filingRecord:
            "The record for Partner Central, which quotes what AWS asks for, your hosting bill too"
        }
    }

    /// What an offer shows unless the founder says otherwise: enough to decide, nothing that tells who it is.
    public static let offered: [SharedField] = [.market, .need, .timing, .platform, .soc2, .bedrock]
    /// What a partner that accepted sees unless the founder says otherwise.
    public static let accepted: [SharedField] = allCases.filter { $0 != .bill }
}

/// What a founder agreed to share, and with how many partners at a time: one.
public struct MatchConsent: Hashable, Sendable {
    /// What the partner that is offered the application sees.
    public let offered: [SharedField]
    /// What it sees once it accepted.
    public let accepted: [SharedField]
    /// Hosts of companies that the founder competes with.
    public let competitors: [String]
    /// Whether the founder would rather wait for the best partner than have one that is at work now.
    public let waits: Bool

    public init(
        offered: [SharedField], accepted: [SharedField], competitors: [String], waits: Bool = false
    ) {
        self.waits = waits
        self.offered = offered
        // Whoever accepted sees what was offered as well.
        self.accepted = SharedField.allCases.filter { accepted.contains($0) || offered.contains($0) }
        self.competitors = competitors
    }
}
