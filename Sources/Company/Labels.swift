public import RulePacks

// What documents call a choice of the company file.

extension Stage {
    public var label: String {
        switch self {
        case .bootstrapped: "bootstrapped"
        case .preSeed: "pre-seed"
        case .seed: "seed"
        case .seriesA: "Series A"
        case .seriesB: "Series B or later"
        }
    }
}

extension Platform {
    public var label: String {
        switch self {
        case .aws: "AWS"
        case .heroku: "Heroku"
        case .render: "Render"
        case .vercel: "Vercel"
        case .gcp: "Google Cloud"
        case .azure: "Microsoft Azure"
        case .digitalocean: "DigitalOcean"
        case .other: "another platform"
        case .none: "no platform"
        }
    }
}

extension Compute {
    public var label: String {
        switch self {
        case .fargate: "AWS Fargate"
        case .lambda: "AWS Lambda"
        case .both: "AWS Fargate and AWS Lambda"
        case .ec2: "Amazon EC2"
        case .eks: "Amazon EKS"
        }
    }
}

extension Database {
    public var label: String {
        switch self {
        case .auroraServerlessV2: "Amazon Aurora PostgreSQL Serverless v2"
        case .auroraProvisioned: "Amazon Aurora PostgreSQL"
        case .rdsPostgreSQL: "Amazon RDS for PostgreSQL"
        case .dynamoDB: "Amazon DynamoDB"
        }
    }
}

extension SOC2Status {
    public var label: String {
        switch self {
        case .noPlan: "not planned"
        case .roadmap: "on the roadmap"
        case .auditorBooked: "auditor booked"
        case .observing: "in the observation period"
        case .haveReport: "report at hand"
        }
    }
}

extension ModelClass {
    public var label: String {
        switch self {
        case .sonnet: "of the Claude Sonnet class"
        case .haiku: "of the Claude Haiku class"
        case .llama: "of the Llama family"
        case .nova: "of the Amazon Nova family"
        case .unsure: "not chosen yet"
        case .claudeOpus: "Claude Opus 5.5"
        case .claudeSonnet: "Claude Sonnet 5.5"
        case .claudeHaiku: "Claude Haiku 5.5"
        case .nova2Lite: "Amazon Nova 2 Lite"
        case .llama33: "Llama 3.3 70B"
        case .llama4Maverick: "Llama 4 Maverick"
        case .llama4Scout: "Llama 4 Scout"
        case .gptSol: "GPT-6.1 Sol"
        case .gptTerra: "GPT-6.1 Terra"
        case .gptLuna: "GPT-6 Luna"
        case .gptOSS: "gpt-oss-120b"
        }
    }
}

extension TenancyModel {
    public var label: String {
        switch self {
        case .pool: "pool (shared stack)"
        case .bridge: "bridge (shared stack, some customers with their own)"
        case .silo: "silo (a stack for each customer)"
        case .hybrid: "hybrid (shared compute, a database for each customer)"
        }
    }
}
