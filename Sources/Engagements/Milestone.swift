public import Filings
public import RulePacks

/// A step of the engagement with its date.
public enum Milestone: String, CaseIterable, Sendable {
    case matched
    case portfolioFiled = "portfolio-filed"
    case buildFiled = "build-filed"
    case bedrockFiled = "bedrock-filed"
    case approved
    case stackLive = "stack-live"
    case soc2Scaffolding = "soc2-scaffolding"
    case pocTenPercent = "poc-10-percent"
    case closed

    /// Days after the inquiry in the worked case (seed: match at 19 h, filings on days 5, 6 and 7, all approved on day 16,
    /// Fargate and Aurora live in week 4, SOC 2 scaffolding in week 5, copilot to 10 % in week 7, a window of 10 weeks).
    public var day: Int {
        switch self {
        case .matched: 1
        case .portfolioFiled: 5
        case .buildFiled: 6
        case .bedrockFiled: 7
        case .approved: 16
        case .stackLive: 28
        case .soc2Scaffolding: 35
        case .pocTenPercent: 49
        case .closed: 70
        }
    }

    /// That a track is filed.
    public static func filed(_ track: TrackID) -> Milestone? {
        switch track {
        case .activatePortfolioVC, .activatePortfolioPartner: .portfolioFiled
        case .buildForStartups: .buildFiled
        case .bedrockPOC: .bedrockFiled
        case .activateBuilders, .activateFounders, .buildForAWS, .map, .genAIAccelerator: nil
        }
    }

    public var label: String {
        switch self {
        case .matched: "Partner accepted"
        case .portfolioFiled: "Activate Portfolio filed"
        case .buildFiled: "Build for Startups filed"
        case .bedrockFiled: "Bedrock proof of concept filed"
        case .approved: "All decided by AWS"
        case .stackLive: "Stack live"
        case .soc2Scaffolding: "SOC 2 scaffolding in place"
        case .pocTenPercent: "Proof of concept at 10 % of customers"
        case .closed: "Engagement closed"
        }
    }

    /// Who holds it until it is done.
    public var holder: Holder {
        switch self {
        case .approved: .aws
        case .pocTenPercent: .founder
        default: .partner
        }
    }
}
