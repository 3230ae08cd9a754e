public import RulePacks
public import Units

public enum Stage: String, CaseIterable, Sendable {
    case bootstrapped
    case preSeed = "pre-seed"
    case seed
    case seriesA = "series-a"
    case seriesB = "series-b"
}

public enum Platform: String, CaseIterable, Sendable {
    case aws, heroku, render, vercel, gcp, azure, digitalocean, other, none
}

public enum AccountPlan: String, CaseIterable, Sendable {
    case none, free, paid
}

public enum Compute: String, CaseIterable, Sendable {
    case fargate, lambda, both, ec2, eks
}

public enum Database: String, CaseIterable, Sendable {
    case auroraServerlessV2 = "aurora-serverless-v2"
    case auroraProvisioned = "aurora-provisioned"
    case rdsPostgreSQL = "rds-postgresql"
    case dynamoDB = "dynamodb"
}

public enum Size: String, CaseIterable, Sendable {
    case starter, growing, larger
}

public enum SOC2Status: String, CaseIterable, Sendable {
    case noPlan = "no-plan"
    case roadmap
    case auditorBooked = "auditor-booked"
    case observing
    case haveReport = "have-report"
}

/// An Activate package that a Provider offers.
public struct OfferedPackage: Hashable, Sendable {
    public let amount: Money
    /// Months of validity; nil when nobody has told.
    public let months: Int?
}

public struct Vouch: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case vc, angel, accelerator, partner
    }

    public let kind: Kind
    public let name: String?
    /// nil when the file does not say.
    public let isActivateProvider: Bool?
    public let hasInvite: Bool
    public let hasOrgID: Bool
    public let isTier1: Bool
    /// What it offers; several are to choose from.
    let packages: [OfferedPackage]
}

public struct PriorCredit: Hashable, Sendable {
    public let program: CreditKind
    public let amount: Money
    public let month: Month?
    public let remaining: Money?
}

/// A piece of work that can justify a track.
public struct Workload: Hashable, Sendable {
    public struct Line: Hashable, Sendable {
        public let service: String
        public let role: String?
        public let monthly: Money?
    }

    public let id: String
    public let kind: WorkloadKind
    public let name: String?
    public let description: String?
    /// The business problem that it solves.
    package let problem: String?
    public let starts: Month?
    public let months: Int?
    public let tracks: [TrackID]
    public let services: [Line]
    /// Where the company file states it: `workloads[1]`, or the section it follows from (`soc2`).
    public let path: String
    /// Whether the founder wrote it down as a workload, or it follows from other answers.
    public let isStated: Bool

    /// Whether its last month has passed: nothing is filed for work that is done.
    package func isOver(on day: Day) -> Bool {
        guard let starts, let months else { return false }
        return starts.adding(months) <= day.month
    }
}

/// A credit on the balance today.
public struct HeldCredit: Hashable, Sendable {
    public let id: String
    public let kind: CreditKind
    public let amount: Money
    public let starts: Day
    public let expires: Day
    public let products: [String]?
}

/// A value that the file leaves out and the plan fills in, said so wherever it is used.
public struct Assumption: Hashable, Sendable {
    public let path: String
    public let value: String
    public let text: String
}

/// What the founder stated.
public struct Company: Hashable, Sendable {
    public struct Hosting: Hashable, Sendable {
        /// What an AWS service costs today.
        public struct Line: Hashable, Sendable {
            public let service: String
            public let monthly: Money
        }

        public let now: [Platform]
        public let monthly: Money?
        /// What of it runs on AWS, where the file says so.
        let awsMonthly: Money?
        /// Today's AWS bill by service, where the file gives it.
        public let awsServices: [Line]
        public let moveEnds: Month?
        package let supportPlan: SupportPlan?
        /// Month in which the AWS account was opened.
        public let opened: Month?
        public let plan: AccountPlan
        public let accountID: String?
        public let isChina: Bool
        public let isSuspended: Bool
        public let isShared: Bool
        public let inOrganization: Bool
        public let underReseller: Bool

        /// Today's AWS bill, before credits; nil when the file does not tell.
        ///
        /// On AWS alone the hosting bill is the AWS bill.
        public var awsBill: Money? {
            if !awsServices.isEmpty { return awsServices.map(\.monthly).total() }
            return awsBillInAll
        }

        /// Whether it is billed as another is: the account's number and plan cost nothing.
        package func isBilled(like other: Hosting) -> Bool {
            (now, monthly, awsMonthly, awsServices, moveEnds, supportPlan)
                == (
                    other.now, other.monthly, other.awsMonthly, other.awsServices, other.moveEnds,
                    other.supportPlan
                )
        }

        /// Today's AWS bill as the file states it in all, whatever its services add up to.
        package var awsBillInAll: Money? { awsMonthly ?? (now == [.aws] ? monthly : nil) }
    }

    public struct Stack: Hashable, Sendable {
        public let region: String
        public let compute: Compute
        public let database: Database
        public let tenancy: TenancyModel
        public let tenantsNow: Int
        public let tenantsM12: Int
        public let isolatedM12: Int?
        public let size: Size
        public let monthlyM12: Money?
        public let marketplaceMonthly: Money
        public let supportMonthly: Money
        public let upfrontPlanned: Bool
        /// Tax that AWS adds to the bill, in percent.
        public let taxPercent: Quantity?
        public let drivers: [String: Quantity]
    }

    /// What only a filing in Partner Central needs; all of it may be left out and answered later.
    public struct FilingDetails: Hashable, Sendable {
        public let street: String?
        public let city: String?
        public let postalCode: String?
        public let state: String?
        public let firstName: String?
        public let lastName: String?
        public let jobTitle: String?
        public let phone: String?
        public let closeDate: Day?
        /// The address of a shared estimate of AWS Pricing Calculator.
        package let calculator: String?
    }

    public struct SOC2: Hashable, Sendable {
        public let status: SOC2Status
        public let type: String?
        public let month: Month?
        public let logRetentionMonths: Int?
        public let dealBlocked: Bool
    }

    public struct Bedrock: Hashable, Sendable {
        public struct Evaluation: Hashable, Sendable {
            public let items: Int
            public let metric: String
            public let baseline: String?
            public let threshold: String?
        }

        /// What is planned with when the founder does not say how many requests a month (the intake's default).
        public static let assumedRequestsPerMonth = 30_000

        public let pattern: String
        public let surface: String?
        public let model: ModelClass?
        public let requestsPerMonth: Int?
        public let inputTokens: Int?
        public let outputTokens: Int?
        public let providerNow: String?
        /// Whether today's provider stays in use beside Bedrock.
        public let providerStays: Bool
        public let launch: Month?
        public let vectorStore: String?
        /// The vector store by its name for people; nil where there is none.
        package var vectorStoreName: String? {
            switch vectorStore {
            case nil, "none"?: nil
            case "opensearch-serverless"?: "Amazon OpenSearch Serverless"
            case "pgvector"?: "pgvector in the database"
            case "in-prompt"?: "the prompt itself"
            case let other?: other
            }
        }
        public let isolation: String?
        public let evaluation: Evaluation?
    }

    public let name: String
    public let website: String
    public let websiteHost: String
    public let email: String
    public let country: String
    public let state: String?
    public let founded: Int
    /// From 1 to 12.
    public let foundedMonth: Int?
    package let legalForm: LegalForm?
    public let stage: Stage
    public let lastRound: Month?
    /// Whether no priced round has closed, so that none can be too old.
    public let hasNoPricedRound: Bool
    public let vouches: [Vouch]
    public let priorCredits: [PriorCredit]
    public let openApplications: [TrackID]
    public let competesWithAWS: Bool
    public let raisePlanned: Bool
    public let gtmLead: Bool
    public let aiFounders: Bool
    public let hosting: Hosting
    public let summary: String
    public let useCase: String?
    /// The business problem that the product solves.
    package let problem: String?
    public let buildsAITechnology: Bool
    public let stack: Stack
    public let soc2: SOC2?
    public let bedrock: Bedrock?
    /// Stated workloads, then those that follow from other answers.
    public let workloads: [Workload]
    public let held: [HeldCredit]
    public let needDate: Day?
    /// Whether one matched partner may see the file; nil when nobody has said.
    public let sharesWithPartner: Bool?
    /// The language of work, as the founder wrote it.
    public let language: String?
    public let timezone: String?
    public let filing: FilingDetails
    public let assumptions: [Assumption]

    /// The packages that Providers offer.
    public var offers: [OfferedPackage] { vouches.filter { $0.kind != .partner }.flatMap(\.packages) }

    /// The platform that is left, when the product does not run on AWS today.
    public var migratesFrom: Platform? { hosting.now.first { $0 != .aws && $0 != .none } }

    /// Who stands for the company with AWS, by name, where the file gives one: an investor or an accelerator.
    public var voucher: String? { vouches.first { $0.kind != .partner && $0.name != nil }?.name }

    /// Whether SOC 2 is stated as more than "no plan".
    public var plansSOC2: Bool { soc2.map { $0.status != .noPlan } ?? false }
}
