/// The track ids that the command's documents use.
public enum TrackID: String, CaseIterable, Sendable {
    case activateBuilders = "activate-builders"
    case activateFounders = "activate-founders"
    case buildForStartups = "build-for-startups"
    case activatePortfolioVC = "activate-portfolio-vc"
    case activatePortfolioPartner = "activate-portfolio-partner"
    case bedrockPOC = "bedrock-poc"
    case buildForAWS = "build-for-aws"
    case map
    case genAIAccelerator = "genai-accelerator"

    /// What people call it, as the rule packs do; for where no book of rules is at hand.
    public var title: String {
        switch self {
        case .activateBuilders: "Activate Builders"
        case .activateFounders: "Activate Founders"
        case .buildForStartups: "Build for Startups"
        case .activatePortfolioVC: "Activate Portfolio, with the Provider's invitation"
        case .activatePortfolioPartner: "Activate Portfolio, submitted by a partner"
        case .bedrockPOC: "Bedrock proof of concept"
        case .buildForAWS: "Build for AWS"
        case .map: "Migration Acceleration Program"
        case .genAIAccelerator: "AWS Generative AI Accelerator"
        }
    }

    /// What it is when several tracks lead to one award: Portfolio comes by a Provider's invitation or by a partner.
    public var rung: TrackID { self == .activatePortfolioPartner ? .activatePortfolioVC : self }

    /// Whether it is a step of AWS Activate's own ladder.
    public var isActivate: Bool {
        switch self {
        case .activateBuilders, .activateFounders, .activatePortfolioVC, .activatePortfolioPartner: true
        case .buildForStartups, .bedrockPOC, .buildForAWS, .map, .genAIAccelerator: false
        }
    }
}

/// Who sends the application.
public enum Filer: String, CaseIterable, Sendable {
    case founder
    case investor
    case partner
}

/// What kind of work a track funds; a stack adds up only over distinct workloads.
public enum WorkloadKind: String, CaseIterable, Sendable {
    case basePlatform = "base-platform"
    case discreteProject = "discrete-project"
    case platformMigration = "platform-migration"
    case soc2Scaffolding = "soc2-scaffolding"
    case generativeAI = "generative-ai"
    case cloudExit = "cloud-exit"

    /// Whether a workload of this kind can justify a track that funds `other`.
    public func serves(_ other: WorkloadKind) -> Bool {
        switch other {
        case .basePlatform, .generativeAI, .soc2Scaffolding: self == other
        case .platformMigration, .cloudExit: self == .platformMigration || self == .cloudExit
        case .discreteProject: self != .basePlatform && self != .generativeAI
        }
    }
}
