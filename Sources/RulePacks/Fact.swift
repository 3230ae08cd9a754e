/// What a rule may ask about a company.
///
/// The values are made from the company file by `Planning`.
public enum Fact: String, CaseIterable, Sendable {
    case incorporated
    case stage
    case companyAge = "company-age"
    case monthsSinceRound = "months-since-round"
    case legalForm = "legal-form"
    /// Whether it hosts for clients, by its legal form or its own words.
    case hostsForClients = "hosts-for-clients"
    case nonprofit
    case awsCompetitor = "aws-competitor"
    case buildsAITechnology = "builds-ai-technology"
    case raisePlanned = "raise-planned"
    case gtmLead = "gtm-lead"
    case aiTeam = "ai-team"
    case websitePlaceholder = "website-placeholder"
    case emailMatchesWebsite = "email-matches-website"
    case freeMail = "free-mail"
    case accountPlan = "account-plan"
    /// Months since the AWS account was opened.
    case accountAge = "account-age"
    case supportPlan = "support-plan"
    /// US dollars of the package that a Provider offers.
    case offeredPackage = "offered-package"
    case accountSuspended = "account-suspended"
    case accountShared = "account-shared"
    case chinaAccount = "china-account"
    case resellerAccount = "reseller-account"
    case organizationAccount = "organization-account"
    case anyVouch = "any-vouch"
    case investorVouch = "investor-vouch"
    case providerRoute = "provider-route"
    case tier1Accelerator = "tier1-accelerator"
    case activateHeld = "activate-held"
    case openActivateApplication = "open-activate-application"
    case useCaseSpecific = "use-case-specific"
    case discreteProject = "discrete-project"
    case projectScoped = "project-scoped"
    case itemized
    case migration
    case migrationScoped = "migration-scoped"
    case migrationSource = "migration-source"
    case soc2Planned = "soc2-planned"
    /// Whether an audit month is stated that lies within the window in which it counts.
    case soc2Dated = "soc2-dated"
    case soc2MonthPassed = "soc2-month-passed"
    case soc2InText = "soc2-in-text"
    case soc2Workload = "soc2-workload"
    case dealBlocked = "deal-blocked"
    case genaiPlanned = "genai-planned"
    case pocSurface = "poc-surface"
    case pocModel = "poc-model"
    case pocEvaluation = "poc-evaluation"
    case pocPattern = "poc-pattern"
    case retrievalDesign = "retrieval-design"
    case vectorStore = "vector-store"
    case providerStays = "provider-stays"
    case thirdPartyModel = "third-party-model"
    case sameWorkloadTwice = "same-workload-twice"
    case secondWorkload = "second-workload"
    case logsStated = "logs-stated"
    case logRetentionStated = "log-retention-stated"
    case compute
    case database
    case tenancy
    case monthlySpendM12 = "monthly-spend-m12"
    case monthlyActiveUsers = "monthly-active-users"
    case natGateways = "nat-gateways"
    case interfaceEndpoints = "interface-endpoints"
    /// Whether today's bill is less than two thirds, or more than one and a half, of what the stated usage explains.
    case billBelowDrivers = "bill-below-drivers"
    case billAboveDrivers = "bill-above-drivers"
    /// Whether no customer is expected at month 12, and the forecast reckons with people who use the product.
    case usageWithoutCustomers = "usage-without-customers"
    case spendAboveDrivers = "spend-above-drivers"
    case spendBelowDrivers = "spend-below-drivers"
    case marketplaceSpend = "marketplace-spend"
    case upfrontPlanned = "upfront-planned"
    case strandedExpected = "stranded-expected"
    case pricedRegion = "priced-region"
    case textVague = "text-vague"
    case textService = "text-service"
    /// Whether a text states an amount or a time.
    case textAmount = "text-amount"
    case textUser = "text-user"
    case textUnread = "text-unread"
    case textGeneric = "text-generic"
    case textAIEverywhere = "text-ai-everywhere"
    case textChatWithData = "text-chat-with-data"
    case textLater = "text-later"
    case textSOC2Vague = "text-soc2-vague"

    /// The fact's place in a ``Facts`` table.
    @usableFromInline var index: Int { Fact.places[self] ?? 0 }
    private static let places = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}

/// A fact's value; what the file does not tell is unknown, never guessed.
public enum FactValue: Hashable, Sendable {
    case flag(Bool)
    case number(Int)
    case word(String)
    case unknown

    /// As an explanation shows it.
    public var text: String {
        switch self {
        case .flag(let value): value ? "yes" : "no"
        case .number(let value): String(value)
        case .word(let value): value
        case .unknown: "not stated"
        }
    }
}

/// A value for each fact.
public struct Facts: Sendable {
    private var values: [FactValue]

    public init() { values = Array(repeating: .unknown, count: Fact.allCases.count) }

    public subscript(fact: Fact) -> FactValue {
        get { values[fact.index] }
        set { values[fact.index] = newValue }
    }
}

/// One thing a rule asks of a fact.
public struct Condition: Sendable {
    public enum Test: Hashable, Sendable {
        case flag(Bool)
        case oneOf([String])
        case atLeast(Int)
        case atMost(Int)
    }

    public let fact: Fact
    public let test: Test
    let place: Int

    public init(_ fact: Fact, _ test: Test) {
        self.fact = fact
        self.test = test
        place = fact.index
    }

    /// Whether the condition holds; nil when the fact is not known.
    public func holds(_ facts: Facts) -> Bool? {
        switch facts[at: place] {
        case .unknown: return nil
        case .flag(let value):
            guard case .flag(let wanted) = test else { return nil }
            return value == wanted
        case .number(let value):
            switch test {
            case .atLeast(let bound): return value >= bound
            case .atMost(let bound): return value <= bound
            default: return nil
            }
        case .word(let value):
            guard case .oneOf(let words) = test else { return nil }
            return words.contains(value)
        }
    }

    /// `company-age at most 10`.
    public var text: String {
        switch test {
        case .flag(let wanted): "\(fact.rawValue) is \(wanted ? "yes" : "no")"
        case .oneOf(let words): "\(fact.rawValue) is \(words.joined(separator: " or "))"
        case .atLeast(let bound): "\(fact.rawValue) at least \(bound)"
        case .atMost(let bound): "\(fact.rawValue) at most \(bound)"
        }
    }
}

extension Facts {
    fileprivate subscript(at place: Int) -> FactValue { values[place] }
}

extension [Condition] {
    /// Whether all hold: false as soon as one does not, nil when one is not known.
    public func hold(_ facts: Facts) -> Bool? {
        var known = true
        for place in indices {
            switch self[place].holds(facts) {
            case false?: return false
            case nil: known = false
            case true?: break
            }
        }
        return known ? true : nil
    }
}
