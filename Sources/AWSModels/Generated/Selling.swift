// Made by scripts/generate-aws-types from botocore's service models. Do not edit.
// swift-format-ignore-file
public import StructuredText

/// The shapes of `partnercentral-selling` 2022-07-26.
public enum Selling {
    public struct AccessDeniedException: Shape {
        public var message: String?
        public var reason: AccessDeniedExceptionErrorCode?
        public init(message: String? = nil, reason: AccessDeniedExceptionErrorCode? = nil) {
            self.message = message
            self.reason = reason
        }
        public init(json: JSON) {
            message = read(json, "Message")
            reason = read(json, "Reason")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(message, "Message", &out)
            write(reason, "Reason", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct AccessDeniedExceptionErrorCode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let incompatibleBenefitAwsPartnerState = AccessDeniedExceptionErrorCode(rawValue: "INCOMPATIBLE_BENEFIT_AWS_PARTNER_STATE")
    }
    public struct Account: Shape {
        public var industry: Industry?
        public var otherIndustry: String?
        public var companyName: String?
        public var websiteUrl: String?
        public var awsAccountId: String?
        public var address: Address?
        public var duns: String?
        public init(industry: Industry? = nil, otherIndustry: String? = nil, companyName: String? = nil, websiteUrl: String? = nil, awsAccountId: String? = nil, address: Address? = nil, duns: String? = nil) {
            self.industry = industry
            self.otherIndustry = otherIndustry
            self.companyName = companyName
            self.websiteUrl = websiteUrl
            self.awsAccountId = awsAccountId
            self.address = address
            self.duns = duns
        }
        public init(json: JSON) {
            industry = read(json, "Industry")
            otherIndustry = read(json, "OtherIndustry")
            companyName = read(json, "CompanyName")
            websiteUrl = read(json, "WebsiteUrl")
            awsAccountId = read(json, "AwsAccountId")
            address = read(json, "Address")
            duns = read(json, "Duns")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(industry, "Industry", &out)
            write(otherIndustry, "OtherIndustry", &out)
            write(companyName, "CompanyName", &out)
            write(websiteUrl, "WebsiteUrl", &out)
            write(awsAccountId, "AwsAccountId", &out)
            write(address, "Address", &out)
            write(duns, "Duns", &out)
            return .object(out)
        }
    }
    public struct AccountReceiver: Shape {
        public var alias: String?
        public var awsAccountId: String?
        public init(alias: String? = nil, awsAccountId: String? = nil) {
            self.alias = alias
            self.awsAccountId = awsAccountId
        }
        public init(json: JSON) {
            alias = read(json, "Alias")
            awsAccountId = read(json, "AwsAccountId")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(alias, "Alias", &out)
            write(awsAccountId, "AwsAccountId", &out)
            return .object(out)
        }
    }
    public struct AccountSummary: Shape {
        public var industry: Industry?
        public var otherIndustry: String?
        public var companyName: String?
        public var websiteUrl: String?
        public var address: AddressSummary?
        public init(industry: Industry? = nil, otherIndustry: String? = nil, companyName: String? = nil, websiteUrl: String? = nil, address: AddressSummary? = nil) {
            self.industry = industry
            self.otherIndustry = otherIndustry
            self.companyName = companyName
            self.websiteUrl = websiteUrl
            self.address = address
        }
        public init(json: JSON) {
            industry = read(json, "Industry")
            otherIndustry = read(json, "OtherIndustry")
            companyName = read(json, "CompanyName")
            websiteUrl = read(json, "WebsiteUrl")
            address = read(json, "Address")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(industry, "Industry", &out)
            write(otherIndustry, "OtherIndustry", &out)
            write(companyName, "CompanyName", &out)
            write(websiteUrl, "WebsiteUrl", &out)
            write(address, "Address", &out)
            return .object(out)
        }
    }
    public struct Address: Shape {
        public var city: String?
        public var postalCode: String?
        public var stateOrRegion: String?
        public var countryCode: CountryCode?
        public var streetAddress: String?
        public init(city: String? = nil, postalCode: String? = nil, stateOrRegion: String? = nil, countryCode: CountryCode? = nil, streetAddress: String? = nil) {
            self.city = city
            self.postalCode = postalCode
            self.stateOrRegion = stateOrRegion
            self.countryCode = countryCode
            self.streetAddress = streetAddress
        }
        public init(json: JSON) {
            city = read(json, "City")
            postalCode = read(json, "PostalCode")
            stateOrRegion = read(json, "StateOrRegion")
            countryCode = read(json, "CountryCode")
            streetAddress = read(json, "StreetAddress")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(city, "City", &out)
            write(postalCode, "PostalCode", &out)
            write(stateOrRegion, "StateOrRegion", &out)
            write(countryCode, "CountryCode", &out)
            write(streetAddress, "StreetAddress", &out)
            return .object(out)
        }
    }
    public struct AddressSummary: Shape {
        public var city: String?
        public var postalCode: String?
        public var stateOrRegion: String?
        public var countryCode: CountryCode?
        public init(city: String? = nil, postalCode: String? = nil, stateOrRegion: String? = nil, countryCode: CountryCode? = nil) {
            self.city = city
            self.postalCode = postalCode
            self.stateOrRegion = stateOrRegion
            self.countryCode = countryCode
        }
        public init(json: JSON) {
            city = read(json, "City")
            postalCode = read(json, "PostalCode")
            stateOrRegion = read(json, "StateOrRegion")
            countryCode = read(json, "CountryCode")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(city, "City", &out)
            write(postalCode, "PostalCode", &out)
            write(stateOrRegion, "StateOrRegion", &out)
            write(countryCode, "CountryCode", &out)
            return .object(out)
        }
    }
    public struct AssignOpportunityRequest: Shape {
        public var catalog: String?
        public var identifier: String?
        public var assignee: AssigneeContact?
        public init(catalog: String? = nil, identifier: String? = nil, assignee: AssigneeContact? = nil) {
            self.catalog = catalog
            self.identifier = identifier
            self.assignee = assignee
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            identifier = read(json, "Identifier")
            assignee = read(json, "Assignee")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(identifier, "Identifier", &out)
            write(assignee, "Assignee", &out)
            return .object(out)
        }
    }
    public struct AssigneeContact: Shape {
        public var email: String?
        public var firstName: String?
        public var lastName: String?
        public var phone: String?
        public var businessTitle: String?
        public init(email: String? = nil, firstName: String? = nil, lastName: String? = nil, phone: String? = nil, businessTitle: String? = nil) {
            self.email = email
            self.firstName = firstName
            self.lastName = lastName
            self.phone = phone
            self.businessTitle = businessTitle
        }
        public init(json: JSON) {
            email = read(json, "Email")
            firstName = read(json, "FirstName")
            lastName = read(json, "LastName")
            phone = read(json, "Phone")
            businessTitle = read(json, "BusinessTitle")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(email, "Email", &out)
            write(firstName, "FirstName", &out)
            write(lastName, "LastName", &out)
            write(phone, "Phone", &out)
            write(businessTitle, "BusinessTitle", &out)
            return .object(out)
        }
    }
    public struct AssociateOpportunityRequest: Shape {
        public var catalog: String?
        public var opportunityIdentifier: String?
        public var relatedEntityType: RelatedEntityType?
        public var relatedEntityIdentifier: String?
        public init(catalog: String? = nil, opportunityIdentifier: String? = nil, relatedEntityType: RelatedEntityType? = nil, relatedEntityIdentifier: String? = nil) {
            self.catalog = catalog
            self.opportunityIdentifier = opportunityIdentifier
            self.relatedEntityType = relatedEntityType
            self.relatedEntityIdentifier = relatedEntityIdentifier
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            opportunityIdentifier = read(json, "OpportunityIdentifier")
            relatedEntityType = read(json, "RelatedEntityType")
            relatedEntityIdentifier = read(json, "RelatedEntityIdentifier")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(opportunityIdentifier, "OpportunityIdentifier", &out)
            write(relatedEntityType, "RelatedEntityType", &out)
            write(relatedEntityIdentifier, "RelatedEntityIdentifier", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct AwsClosedLostReason: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let administrative = AwsClosedLostReason(rawValue: "Administrative")
        public static let businessAssociateAgreement = AwsClosedLostReason(rawValue: "Business Associate Agreement")
        public static let companyAcquiredDissolved = AwsClosedLostReason(rawValue: "Company Acquired/Dissolved")
        public static let competitiveOffering = AwsClosedLostReason(rawValue: "Competitive Offering")
        public static let customerDataRequirement = AwsClosedLostReason(rawValue: "Customer Data Requirement")
        public static let customerDeficiency = AwsClosedLostReason(rawValue: "Customer Deficiency")
        public static let customerExperience = AwsClosedLostReason(rawValue: "Customer Experience")
        public static let delayCancellationOfProject = AwsClosedLostReason(rawValue: "Delay / Cancellation of Project")
        public static let duplicate = AwsClosedLostReason(rawValue: "Duplicate")
        public static let duplicateOpportunity = AwsClosedLostReason(rawValue: "Duplicate Opportunity")
        public static let executiveBlocker = AwsClosedLostReason(rawValue: "Executive Blocker")
        public static let failedVetting = AwsClosedLostReason(rawValue: "Failed Vetting")
        public static let featureLimitation = AwsClosedLostReason(rawValue: "Feature Limitation")
        public static let financialCommercial = AwsClosedLostReason(rawValue: "Financial/Commercial")
        public static let insufficientAmazonValue = AwsClosedLostReason(rawValue: "Insufficient Amazon Value")
        public static let insufficientAwsValue = AwsClosedLostReason(rawValue: "Insufficient AWS Value")
        public static let internationalConstraints = AwsClosedLostReason(rawValue: "International Constraints")
        public static let legalTaxRegulatory = AwsClosedLostReason(rawValue: "Legal / Tax / Regulatory")
        public static let legalTermsAndConditions = AwsClosedLostReason(rawValue: "Legal Terms and Conditions")
        public static let lostToCompetitor = AwsClosedLostReason(rawValue: "Lost to Competitor")
        public static let lostToCompetitorGoogle = AwsClosedLostReason(rawValue: "Lost to Competitor - Google")
        public static let lostToCompetitorMicrosoft = AwsClosedLostReason(rawValue: "Lost to Competitor - Microsoft")
        public static let lostToCompetitorOther = AwsClosedLostReason(rawValue: "Lost to Competitor - Other")
        public static let lostToCompetitorRackspace = AwsClosedLostReason(rawValue: "Lost to Competitor - Rackspace")
        public static let lostToCompetitorSoftLayer = AwsClosedLostReason(rawValue: "Lost to Competitor - SoftLayer")
        public static let lostToCompetitorVMWare = AwsClosedLostReason(rawValue: "Lost to Competitor - VMWare")
        public static let noCustomerReference = AwsClosedLostReason(rawValue: "No Customer Reference")
        public static let noIntegrationResources = AwsClosedLostReason(rawValue: "No Integration Resources")
        public static let noOpportunity = AwsClosedLostReason(rawValue: "No Opportunity")
        public static let noPerceivedValueOfMp = AwsClosedLostReason(rawValue: "No Perceived Value of MP")
        public static let noResponse = AwsClosedLostReason(rawValue: "No Response")
        public static let notCommittedToAws = AwsClosedLostReason(rawValue: "Not Committed to AWS")
        public static let noUpdate = AwsClosedLostReason(rawValue: "No Update")
        public static let onPremisesDeployment = AwsClosedLostReason(rawValue: "On Premises Deployment")
        public static let other = AwsClosedLostReason(rawValue: "Other")
        public static let otherDetailsInDescription = AwsClosedLostReason(rawValue: "Other (Details in Description)")
        public static let partnerGap = AwsClosedLostReason(rawValue: "Partner Gap")
        public static let pastDue = AwsClosedLostReason(rawValue: "Past Due")
        public static let peopleRelationshipGovernance = AwsClosedLostReason(rawValue: "People/Relationship/Governance")
        public static let platformTechnologyLimitation = AwsClosedLostReason(rawValue: "Platform Technology Limitation")
        public static let preferenceForCompetitor = AwsClosedLostReason(rawValue: "Preference for Competitor")
        public static let price = AwsClosedLostReason(rawValue: "Price")
        public static let productTechnology = AwsClosedLostReason(rawValue: "Product/Technology")
        public static let productNotOnAws = AwsClosedLostReason(rawValue: "Product Not on AWS")
        public static let securityCompliance = AwsClosedLostReason(rawValue: "Security / Compliance")
        public static let selfService = AwsClosedLostReason(rawValue: "Self-Service")
        public static let technicalLimitations = AwsClosedLostReason(rawValue: "Technical Limitations")
        public static let termSheetImpasse = AwsClosedLostReason(rawValue: "Term Sheet Impasse")
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct AwsFundingUsed: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let yes = AwsFundingUsed(rawValue: "Yes")
        public static let no = AwsFundingUsed(rawValue: "No")
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct AwsMemberBusinessTitle: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let aWSSalesRep = AwsMemberBusinessTitle(rawValue: "AWSSalesRep")
        public static let aWSAccountOwner = AwsMemberBusinessTitle(rawValue: "AWSAccountOwner")
        public static let wwpspdm = AwsMemberBusinessTitle(rawValue: "WWPSPDM")
        public static let pdm = AwsMemberBusinessTitle(rawValue: "PDM")
        public static let psm = AwsMemberBusinessTitle(rawValue: "PSM")
        public static let isvsm = AwsMemberBusinessTitle(rawValue: "ISVSM")
        public static let signatory = AwsMemberBusinessTitle(rawValue: "Signatory")
    }
    public struct AwsOpportunityCustomer: Shape {
        public var contacts: [Contact]?
        public init(contacts: [Contact]? = nil) {
            self.contacts = contacts
        }
        public init(json: JSON) {
            contacts = read(json, "Contacts")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(contacts, "Contacts", &out)
            return .object(out)
        }
    }
    public struct AwsOpportunityInsights: Shape {
        public var nextBestActions: String?
        public var engagementScore: EngagementScore?
        public var awsProductsSpendInsightsBySource: AwsProductsSpendInsightsBySource?
        public var opportunityQuality: OpportunityQuality?
        public var recommendations: [Recommendation]?
        public init(nextBestActions: String? = nil, engagementScore: EngagementScore? = nil, awsProductsSpendInsightsBySource: AwsProductsSpendInsightsBySource? = nil, opportunityQuality: OpportunityQuality? = nil, recommendations: [Recommendation]? = nil) {
            self.nextBestActions = nextBestActions
            self.engagementScore = engagementScore
            self.awsProductsSpendInsightsBySource = awsProductsSpendInsightsBySource
            self.opportunityQuality = opportunityQuality
            self.recommendations = recommendations
        }
        public init(json: JSON) {
            nextBestActions = read(json, "NextBestActions")
            engagementScore = read(json, "EngagementScore")
            awsProductsSpendInsightsBySource = read(json, "AwsProductsSpendInsightsBySource")
            opportunityQuality = read(json, "OpportunityQuality")
            recommendations = read(json, "Recommendations")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(nextBestActions, "NextBestActions", &out)
            write(engagementScore, "EngagementScore", &out)
            write(awsProductsSpendInsightsBySource, "AwsProductsSpendInsightsBySource", &out)
            write(opportunityQuality, "OpportunityQuality", &out)
            write(recommendations, "Recommendations", &out)
            return .object(out)
        }
    }
    public struct AwsOpportunityLifeCycle: Shape {
        public var targetCloseDate: String?
        public var closedLostReason: AwsClosedLostReason?
        public var stage: AwsOpportunityStage?
        public var nextSteps: String?
        public var nextStepsHistory: [ProfileNextStepsHistory]?
        public init(targetCloseDate: String? = nil, closedLostReason: AwsClosedLostReason? = nil, stage: AwsOpportunityStage? = nil, nextSteps: String? = nil, nextStepsHistory: [ProfileNextStepsHistory]? = nil) {
            self.targetCloseDate = targetCloseDate
            self.closedLostReason = closedLostReason
            self.stage = stage
            self.nextSteps = nextSteps
            self.nextStepsHistory = nextStepsHistory
        }
        public init(json: JSON) {
            targetCloseDate = read(json, "TargetCloseDate")
            closedLostReason = read(json, "ClosedLostReason")
            stage = read(json, "Stage")
            nextSteps = read(json, "NextSteps")
            nextStepsHistory = read(json, "NextStepsHistory")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(targetCloseDate, "TargetCloseDate", &out)
            write(closedLostReason, "ClosedLostReason", &out)
            write(stage, "Stage", &out)
            write(nextSteps, "NextSteps", &out)
            write(nextStepsHistory, "NextStepsHistory", &out)
            return .object(out)
        }
    }
    public struct AwsOpportunityProject: Shape {
        public var expectedCustomerSpend: [ExpectedCustomerSpend]?
        public var awsPartition: AwsPartition?
        public init(expectedCustomerSpend: [ExpectedCustomerSpend]? = nil, awsPartition: AwsPartition? = nil) {
            self.expectedCustomerSpend = expectedCustomerSpend
            self.awsPartition = awsPartition
        }
        public init(json: JSON) {
            expectedCustomerSpend = read(json, "ExpectedCustomerSpend")
            awsPartition = read(json, "AwsPartition")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(expectedCustomerSpend, "ExpectedCustomerSpend", &out)
            write(awsPartition, "AwsPartition", &out)
            return .object(out)
        }
    }
    public struct AwsOpportunityRelatedEntities: Shape {
        public var awsProducts: [String]?
        public var solutions: [String]?
        public var awsMarketplaceSolutions: [String]?
        public var awsMarketplaceProducts: [String]?
        public init(awsProducts: [String]? = nil, solutions: [String]? = nil, awsMarketplaceSolutions: [String]? = nil, awsMarketplaceProducts: [String]? = nil) {
            self.awsProducts = awsProducts
            self.solutions = solutions
            self.awsMarketplaceSolutions = awsMarketplaceSolutions
            self.awsMarketplaceProducts = awsMarketplaceProducts
        }
        public init(json: JSON) {
            awsProducts = read(json, "AwsProducts")
            solutions = read(json, "Solutions")
            awsMarketplaceSolutions = read(json, "AwsMarketplaceSolutions")
            awsMarketplaceProducts = read(json, "AwsMarketplaceProducts")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(awsProducts, "AwsProducts", &out)
            write(solutions, "Solutions", &out)
            write(awsMarketplaceSolutions, "AwsMarketplaceSolutions", &out)
            write(awsMarketplaceProducts, "AwsMarketplaceProducts", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct AwsOpportunityStage: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let notStarted = AwsOpportunityStage(rawValue: "Not Started")
        public static let inProgress = AwsOpportunityStage(rawValue: "In Progress")
        public static let prospect = AwsOpportunityStage(rawValue: "Prospect")
        public static let engaged = AwsOpportunityStage(rawValue: "Engaged")
        public static let identified = AwsOpportunityStage(rawValue: "Identified")
        public static let qualify = AwsOpportunityStage(rawValue: "Qualify")
        public static let research = AwsOpportunityStage(rawValue: "Research")
        public static let sellerEngaged = AwsOpportunityStage(rawValue: "Seller Engaged")
        public static let evaluating = AwsOpportunityStage(rawValue: "Evaluating")
        public static let sellerRegistered = AwsOpportunityStage(rawValue: "Seller Registered")
        public static let termSheetNegotiation = AwsOpportunityStage(rawValue: "Term Sheet Negotiation")
        public static let contractNegotiation = AwsOpportunityStage(rawValue: "Contract Negotiation")
        public static let onboarding = AwsOpportunityStage(rawValue: "Onboarding")
        public static let buildingIntegration = AwsOpportunityStage(rawValue: "Building Integration")
        public static let qualified = AwsOpportunityStage(rawValue: "Qualified")
        public static let onHold = AwsOpportunityStage(rawValue: "On-hold")
        public static let technicalValidation = AwsOpportunityStage(rawValue: "Technical Validation")
        public static let businessValidation = AwsOpportunityStage(rawValue: "Business Validation")
        public static let committed = AwsOpportunityStage(rawValue: "Committed")
        public static let launched = AwsOpportunityStage(rawValue: "Launched")
        public static let deferredToPartner = AwsOpportunityStage(rawValue: "Deferred to Partner")
        public static let closedLost = AwsOpportunityStage(rawValue: "Closed Lost")
        public static let completed = AwsOpportunityStage(rawValue: "Completed")
        public static let closedIncomplete = AwsOpportunityStage(rawValue: "Closed Incomplete")
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct AwsPartition: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let awsEusc = AwsPartition(rawValue: "aws-eusc")
    }
    public struct AwsProductDetails: Shape {
        public var productCode: String?
        public var serviceCode: String?
        public var categories: [String]?
        public var amount: String?
        public var optimizedAmount: String?
        public var potentialSavingsAmount: String?
        public var optimizations: [AwsProductOptimization]?
        public init(productCode: String? = nil, serviceCode: String? = nil, categories: [String]? = nil, amount: String? = nil, optimizedAmount: String? = nil, potentialSavingsAmount: String? = nil, optimizations: [AwsProductOptimization]? = nil) {
            self.productCode = productCode
            self.serviceCode = serviceCode
            self.categories = categories
            self.amount = amount
            self.optimizedAmount = optimizedAmount
            self.potentialSavingsAmount = potentialSavingsAmount
            self.optimizations = optimizations
        }
        public init(json: JSON) {
            productCode = read(json, "ProductCode")
            serviceCode = read(json, "ServiceCode")
            categories = read(json, "Categories")
            amount = read(json, "Amount")
            optimizedAmount = read(json, "OptimizedAmount")
            potentialSavingsAmount = read(json, "PotentialSavingsAmount")
            optimizations = read(json, "Optimizations")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(productCode, "ProductCode", &out)
            write(serviceCode, "ServiceCode", &out)
            write(categories, "Categories", &out)
            write(amount, "Amount", &out)
            write(optimizedAmount, "OptimizedAmount", &out)
            write(potentialSavingsAmount, "PotentialSavingsAmount", &out)
            write(optimizations, "Optimizations", &out)
            return .object(out)
        }
    }
    public struct AwsProductInsights: Shape {
        public var currencyCode: CurrencyCode?
        public var frequency: PaymentFrequency?
        public var totalAmount: String?
        public var totalOptimizedAmount: String?
        public var totalPotentialSavingsAmount: String?
        public var totalAmountByCategory: [String: String]?
        public var awsProducts: [AwsProductDetails]?
        public init(currencyCode: CurrencyCode? = nil, frequency: PaymentFrequency? = nil, totalAmount: String? = nil, totalOptimizedAmount: String? = nil, totalPotentialSavingsAmount: String? = nil, totalAmountByCategory: [String: String]? = nil, awsProducts: [AwsProductDetails]? = nil) {
            self.currencyCode = currencyCode
            self.frequency = frequency
            self.totalAmount = totalAmount
            self.totalOptimizedAmount = totalOptimizedAmount
            self.totalPotentialSavingsAmount = totalPotentialSavingsAmount
            self.totalAmountByCategory = totalAmountByCategory
            self.awsProducts = awsProducts
        }
        public init(json: JSON) {
            currencyCode = read(json, "CurrencyCode")
            frequency = read(json, "Frequency")
            totalAmount = read(json, "TotalAmount")
            totalOptimizedAmount = read(json, "TotalOptimizedAmount")
            totalPotentialSavingsAmount = read(json, "TotalPotentialSavingsAmount")
            totalAmountByCategory = read(json, "TotalAmountByCategory")
            awsProducts = read(json, "AwsProducts")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(currencyCode, "CurrencyCode", &out)
            write(frequency, "Frequency", &out)
            write(totalAmount, "TotalAmount", &out)
            write(totalOptimizedAmount, "TotalOptimizedAmount", &out)
            write(totalPotentialSavingsAmount, "TotalPotentialSavingsAmount", &out)
            write(totalAmountByCategory, "TotalAmountByCategory", &out)
            write(awsProducts, "AwsProducts", &out)
            return .object(out)
        }
    }
    public struct AwsProductOptimization: Shape {
        public var description: String?
        public var savingsAmount: String?
        public init(description: String? = nil, savingsAmount: String? = nil) {
            self.description = description
            self.savingsAmount = savingsAmount
        }
        public init(json: JSON) {
            description = read(json, "Description")
            savingsAmount = read(json, "SavingsAmount")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(description, "Description", &out)
            write(savingsAmount, "SavingsAmount", &out)
            return .object(out)
        }
    }
    public struct AwsProductsSpendInsightsBySource: Shape {
        public var partner: AwsProductInsights?
        public var aws: AwsProductInsights?
        public init(partner: AwsProductInsights? = nil, aws: AwsProductInsights? = nil) {
            self.partner = partner
            self.aws = aws
        }
        public init(json: JSON) {
            partner = read(json, "Partner")
            aws = read(json, "AWS")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(partner, "Partner", &out)
            write(aws, "AWS", &out)
            return .object(out)
        }
    }
    public struct AwsSoftwareRevenue: Shape {
        public var value: MonetaryValue?
        public var discount: String?
        public var effectiveDate: String?
        public var expirationDate: String?
        public init(value: MonetaryValue? = nil, discount: String? = nil, effectiveDate: String? = nil, expirationDate: String? = nil) {
            self.value = value
            self.discount = discount
            self.effectiveDate = effectiveDate
            self.expirationDate = expirationDate
        }
        public init(json: JSON) {
            value = read(json, "Value")
            discount = read(json, "Discount")
            effectiveDate = read(json, "EffectiveDate")
            expirationDate = read(json, "ExpirationDate")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(value, "Value", &out)
            write(discount, "Discount", &out)
            write(effectiveDate, "EffectiveDate", &out)
            write(expirationDate, "ExpirationDate", &out)
            return .object(out)
        }
    }
    public struct AwsSubmission: Shape {
        public var involvementType: SalesInvolvementType?
        public var visibility: Visibility?
        public init(involvementType: SalesInvolvementType? = nil, visibility: Visibility? = nil) {
            self.involvementType = involvementType
            self.visibility = visibility
        }
        public init(json: JSON) {
            involvementType = read(json, "InvolvementType")
            visibility = read(json, "Visibility")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(involvementType, "InvolvementType", &out)
            write(visibility, "Visibility", &out)
            return .object(out)
        }
    }
    public struct AwsTeamMember: Shape {
        public var email: String?
        public var firstName: String?
        public var lastName: String?
        public var businessTitle: AwsMemberBusinessTitle?
        public init(email: String? = nil, firstName: String? = nil, lastName: String? = nil, businessTitle: AwsMemberBusinessTitle? = nil) {
            self.email = email
            self.firstName = firstName
            self.lastName = lastName
            self.businessTitle = businessTitle
        }
        public init(json: JSON) {
            email = read(json, "Email")
            firstName = read(json, "FirstName")
            lastName = read(json, "LastName")
            businessTitle = read(json, "BusinessTitle")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(email, "Email", &out)
            write(firstName, "FirstName", &out)
            write(lastName, "LastName", &out)
            write(businessTitle, "BusinessTitle", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct Channel: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let awsMarketingCentral = Channel(rawValue: "AWS Marketing Central")
        public static let contentSyndication = Channel(rawValue: "Content Syndication")
        public static let display = Channel(rawValue: "Display")
        public static let email = Channel(rawValue: "Email")
        public static let liveEvent = Channel(rawValue: "Live Event")
        public static let outOfHomeOoh = Channel(rawValue: "Out Of Home (OOH)")
        public static let print = Channel(rawValue: "Print")
        public static let search = Channel(rawValue: "Search")
        public static let social = Channel(rawValue: "Social")
        public static let telemarketing = Channel(rawValue: "Telemarketing")
        public static let tv = Channel(rawValue: "TV")
        public static let video = Channel(rawValue: "Video")
        public static let virtualEvent = Channel(rawValue: "Virtual Event")
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct ClosedLostReason: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let customerDeficiency = ClosedLostReason(rawValue: "Customer Deficiency")
        public static let delayCancellationOfProject = ClosedLostReason(rawValue: "Delay / Cancellation of Project")
        public static let legalTaxRegulatory = ClosedLostReason(rawValue: "Legal / Tax / Regulatory")
        public static let lostToCompetitorGoogle = ClosedLostReason(rawValue: "Lost to Competitor - Google")
        public static let lostToCompetitorMicrosoft = ClosedLostReason(rawValue: "Lost to Competitor - Microsoft")
        public static let lostToCompetitorSoftLayer = ClosedLostReason(rawValue: "Lost to Competitor - SoftLayer")
        public static let lostToCompetitorVMWare = ClosedLostReason(rawValue: "Lost to Competitor - VMWare")
        public static let lostToCompetitorOther = ClosedLostReason(rawValue: "Lost to Competitor - Other")
        public static let noOpportunity = ClosedLostReason(rawValue: "No Opportunity")
        public static let onPremisesDeployment = ClosedLostReason(rawValue: "On Premises Deployment")
        public static let partnerGap = ClosedLostReason(rawValue: "Partner Gap")
        public static let price = ClosedLostReason(rawValue: "Price")
        public static let securityCompliance = ClosedLostReason(rawValue: "Security / Compliance")
        public static let technicalLimitations = ClosedLostReason(rawValue: "Technical Limitations")
        public static let customerExperience = ClosedLostReason(rawValue: "Customer Experience")
        public static let other = ClosedLostReason(rawValue: "Other")
        public static let peopleRelationshipGovernance = ClosedLostReason(rawValue: "People/Relationship/Governance")
        public static let productTechnology = ClosedLostReason(rawValue: "Product/Technology")
        public static let financialCommercial = ClosedLostReason(rawValue: "Financial/Commercial")
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct CompetitorName: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let oracleCloud = CompetitorName(rawValue: "Oracle Cloud")
        public static let onPrem = CompetitorName(rawValue: "On-Prem")
        public static let coLocation = CompetitorName(rawValue: "Co-location")
        public static let akamai = CompetitorName(rawValue: "Akamai")
        public static let aliCloud = CompetitorName(rawValue: "AliCloud")
        public static let googleCloudPlatform = CompetitorName(rawValue: "Google Cloud Platform")
        public static let ibmSoftlayer = CompetitorName(rawValue: "IBM Softlayer")
        public static let microsoftAzure = CompetitorName(rawValue: "Microsoft Azure")
        public static let otherCostOptimization = CompetitorName(rawValue: "Other- Cost Optimization")
        public static let noCompetition = CompetitorName(rawValue: "No Competition")
        public static let otherNamed = CompetitorName(rawValue: "*Other")
    }
    public struct ConflictException: Shape {
        public var message: String?
        public init(message: String? = nil) {
            self.message = message
        }
        public init(json: JSON) {
            message = read(json, "Message")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(message, "Message", &out)
            return .object(out)
        }
    }
    public struct Contact: Shape {
        public var email: String?
        public var firstName: String?
        public var lastName: String?
        public var businessTitle: String?
        public var phone: String?
        public init(email: String? = nil, firstName: String? = nil, lastName: String? = nil, businessTitle: String? = nil, phone: String? = nil) {
            self.email = email
            self.firstName = firstName
            self.lastName = lastName
            self.businessTitle = businessTitle
            self.phone = phone
        }
        public init(json: JSON) {
            email = read(json, "Email")
            firstName = read(json, "FirstName")
            lastName = read(json, "LastName")
            businessTitle = read(json, "BusinessTitle")
            phone = read(json, "Phone")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(email, "Email", &out)
            write(firstName, "FirstName", &out)
            write(lastName, "LastName", &out)
            write(businessTitle, "BusinessTitle", &out)
            write(phone, "Phone", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct CountryCode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let us = CountryCode(rawValue: "US")
        public static let af = CountryCode(rawValue: "AF")
        public static let ax = CountryCode(rawValue: "AX")
        public static let al = CountryCode(rawValue: "AL")
        public static let dz = CountryCode(rawValue: "DZ")
        public static let `as` = CountryCode(rawValue: "AS")
        public static let ad = CountryCode(rawValue: "AD")
        public static let ao = CountryCode(rawValue: "AO")
        public static let ai = CountryCode(rawValue: "AI")
        public static let aq = CountryCode(rawValue: "AQ")
        public static let ag = CountryCode(rawValue: "AG")
        public static let ar = CountryCode(rawValue: "AR")
        public static let am = CountryCode(rawValue: "AM")
        public static let aw = CountryCode(rawValue: "AW")
        public static let au = CountryCode(rawValue: "AU")
        public static let at = CountryCode(rawValue: "AT")
        public static let az = CountryCode(rawValue: "AZ")
        public static let bs = CountryCode(rawValue: "BS")
        public static let bh = CountryCode(rawValue: "BH")
        public static let bd = CountryCode(rawValue: "BD")
        public static let bb = CountryCode(rawValue: "BB")
        public static let by = CountryCode(rawValue: "BY")
        public static let be = CountryCode(rawValue: "BE")
        public static let bz = CountryCode(rawValue: "BZ")
        public static let bj = CountryCode(rawValue: "BJ")
        public static let bm = CountryCode(rawValue: "BM")
        public static let bt = CountryCode(rawValue: "BT")
        public static let bo = CountryCode(rawValue: "BO")
        public static let bq = CountryCode(rawValue: "BQ")
        public static let ba = CountryCode(rawValue: "BA")
        public static let bw = CountryCode(rawValue: "BW")
        public static let bv = CountryCode(rawValue: "BV")
        public static let br = CountryCode(rawValue: "BR")
        public static let io = CountryCode(rawValue: "IO")
        public static let bn = CountryCode(rawValue: "BN")
        public static let bg = CountryCode(rawValue: "BG")
        public static let bf = CountryCode(rawValue: "BF")
        public static let bi = CountryCode(rawValue: "BI")
        public static let kh = CountryCode(rawValue: "KH")
        public static let cm = CountryCode(rawValue: "CM")
        public static let ca = CountryCode(rawValue: "CA")
        public static let cv = CountryCode(rawValue: "CV")
        public static let ky = CountryCode(rawValue: "KY")
        public static let cf = CountryCode(rawValue: "CF")
        public static let td = CountryCode(rawValue: "TD")
        public static let cl = CountryCode(rawValue: "CL")
        public static let cn = CountryCode(rawValue: "CN")
        public static let cx = CountryCode(rawValue: "CX")
        public static let cc = CountryCode(rawValue: "CC")
        public static let co = CountryCode(rawValue: "CO")
        public static let km = CountryCode(rawValue: "KM")
        public static let cg = CountryCode(rawValue: "CG")
        public static let ck = CountryCode(rawValue: "CK")
        public static let cr = CountryCode(rawValue: "CR")
        public static let ci = CountryCode(rawValue: "CI")
        public static let hr = CountryCode(rawValue: "HR")
        public static let cu = CountryCode(rawValue: "CU")
        public static let cw = CountryCode(rawValue: "CW")
        public static let cy = CountryCode(rawValue: "CY")
        public static let cz = CountryCode(rawValue: "CZ")
        public static let cd = CountryCode(rawValue: "CD")
        public static let dk = CountryCode(rawValue: "DK")
        public static let dj = CountryCode(rawValue: "DJ")
        public static let dm = CountryCode(rawValue: "DM")
        public static let `do` = CountryCode(rawValue: "DO")
        public static let ec = CountryCode(rawValue: "EC")
        public static let eg = CountryCode(rawValue: "EG")
        public static let sv = CountryCode(rawValue: "SV")
        public static let gq = CountryCode(rawValue: "GQ")
        public static let er = CountryCode(rawValue: "ER")
        public static let ee = CountryCode(rawValue: "EE")
        public static let et = CountryCode(rawValue: "ET")
        public static let fk = CountryCode(rawValue: "FK")
        public static let fo = CountryCode(rawValue: "FO")
        public static let fj = CountryCode(rawValue: "FJ")
        public static let fi = CountryCode(rawValue: "FI")
        public static let fr = CountryCode(rawValue: "FR")
        public static let gf = CountryCode(rawValue: "GF")
        public static let pf = CountryCode(rawValue: "PF")
        public static let tf = CountryCode(rawValue: "TF")
        public static let ga = CountryCode(rawValue: "GA")
        public static let gm = CountryCode(rawValue: "GM")
        public static let ge = CountryCode(rawValue: "GE")
        public static let de = CountryCode(rawValue: "DE")
        public static let gh = CountryCode(rawValue: "GH")
        public static let gi = CountryCode(rawValue: "GI")
        public static let gr = CountryCode(rawValue: "GR")
        public static let gl = CountryCode(rawValue: "GL")
        public static let gd = CountryCode(rawValue: "GD")
        public static let gp = CountryCode(rawValue: "GP")
        public static let gu = CountryCode(rawValue: "GU")
        public static let gt = CountryCode(rawValue: "GT")
        public static let gg = CountryCode(rawValue: "GG")
        public static let gn = CountryCode(rawValue: "GN")
        public static let gw = CountryCode(rawValue: "GW")
        public static let gy = CountryCode(rawValue: "GY")
        public static let ht = CountryCode(rawValue: "HT")
        public static let hm = CountryCode(rawValue: "HM")
        public static let va = CountryCode(rawValue: "VA")
        public static let hn = CountryCode(rawValue: "HN")
        public static let hk = CountryCode(rawValue: "HK")
        public static let hu = CountryCode(rawValue: "HU")
        public static let `is` = CountryCode(rawValue: "IS")
        public static let `in` = CountryCode(rawValue: "IN")
        public static let id = CountryCode(rawValue: "ID")
        public static let ir = CountryCode(rawValue: "IR")
        public static let iq = CountryCode(rawValue: "IQ")
        public static let ie = CountryCode(rawValue: "IE")
        public static let im = CountryCode(rawValue: "IM")
        public static let il = CountryCode(rawValue: "IL")
        public static let it = CountryCode(rawValue: "IT")
        public static let jm = CountryCode(rawValue: "JM")
        public static let jp = CountryCode(rawValue: "JP")
        public static let je = CountryCode(rawValue: "JE")
        public static let jo = CountryCode(rawValue: "JO")
        public static let kz = CountryCode(rawValue: "KZ")
        public static let ke = CountryCode(rawValue: "KE")
        public static let ki = CountryCode(rawValue: "KI")
        public static let kr = CountryCode(rawValue: "KR")
        public static let kw = CountryCode(rawValue: "KW")
        public static let kg = CountryCode(rawValue: "KG")
        public static let la = CountryCode(rawValue: "LA")
        public static let lv = CountryCode(rawValue: "LV")
        public static let lb = CountryCode(rawValue: "LB")
        public static let ls = CountryCode(rawValue: "LS")
        public static let lr = CountryCode(rawValue: "LR")
        public static let ly = CountryCode(rawValue: "LY")
        public static let li = CountryCode(rawValue: "LI")
        public static let lt = CountryCode(rawValue: "LT")
        public static let lu = CountryCode(rawValue: "LU")
        public static let mo = CountryCode(rawValue: "MO")
        public static let mk = CountryCode(rawValue: "MK")
        public static let mg = CountryCode(rawValue: "MG")
        public static let mw = CountryCode(rawValue: "MW")
        public static let my = CountryCode(rawValue: "MY")
        public static let mv = CountryCode(rawValue: "MV")
        public static let ml = CountryCode(rawValue: "ML")
        public static let mt = CountryCode(rawValue: "MT")
        public static let mh = CountryCode(rawValue: "MH")
        public static let mq = CountryCode(rawValue: "MQ")
        public static let mr = CountryCode(rawValue: "MR")
        public static let mu = CountryCode(rawValue: "MU")
        public static let yt = CountryCode(rawValue: "YT")
        public static let mx = CountryCode(rawValue: "MX")
        public static let fm = CountryCode(rawValue: "FM")
        public static let md = CountryCode(rawValue: "MD")
        public static let mc = CountryCode(rawValue: "MC")
        public static let mn = CountryCode(rawValue: "MN")
        public static let me = CountryCode(rawValue: "ME")
        public static let ms = CountryCode(rawValue: "MS")
        public static let ma = CountryCode(rawValue: "MA")
        public static let mz = CountryCode(rawValue: "MZ")
        public static let mm = CountryCode(rawValue: "MM")
        public static let na = CountryCode(rawValue: "NA")
        public static let nr = CountryCode(rawValue: "NR")
        public static let np = CountryCode(rawValue: "NP")
        public static let nl = CountryCode(rawValue: "NL")
        public static let an = CountryCode(rawValue: "AN")
        public static let nc = CountryCode(rawValue: "NC")
        public static let nz = CountryCode(rawValue: "NZ")
        public static let ni = CountryCode(rawValue: "NI")
        public static let ne = CountryCode(rawValue: "NE")
        public static let ng = CountryCode(rawValue: "NG")
        public static let nu = CountryCode(rawValue: "NU")
        public static let nf = CountryCode(rawValue: "NF")
        public static let mp = CountryCode(rawValue: "MP")
        public static let no = CountryCode(rawValue: "NO")
        public static let om = CountryCode(rawValue: "OM")
        public static let pk = CountryCode(rawValue: "PK")
        public static let pw = CountryCode(rawValue: "PW")
        public static let ps = CountryCode(rawValue: "PS")
        public static let pa = CountryCode(rawValue: "PA")
        public static let pg = CountryCode(rawValue: "PG")
        public static let py = CountryCode(rawValue: "PY")
        public static let pe = CountryCode(rawValue: "PE")
        public static let ph = CountryCode(rawValue: "PH")
        public static let pn = CountryCode(rawValue: "PN")
        public static let pl = CountryCode(rawValue: "PL")
        public static let pt = CountryCode(rawValue: "PT")
        public static let pr = CountryCode(rawValue: "PR")
        public static let qa = CountryCode(rawValue: "QA")
        public static let re = CountryCode(rawValue: "RE")
        public static let ro = CountryCode(rawValue: "RO")
        public static let ru = CountryCode(rawValue: "RU")
        public static let rw = CountryCode(rawValue: "RW")
        public static let bl = CountryCode(rawValue: "BL")
        public static let sh = CountryCode(rawValue: "SH")
        public static let kn = CountryCode(rawValue: "KN")
        public static let lc = CountryCode(rawValue: "LC")
        public static let mf = CountryCode(rawValue: "MF")
        public static let pm = CountryCode(rawValue: "PM")
        public static let vc = CountryCode(rawValue: "VC")
        public static let ws = CountryCode(rawValue: "WS")
        public static let sm = CountryCode(rawValue: "SM")
        public static let st = CountryCode(rawValue: "ST")
        public static let sa = CountryCode(rawValue: "SA")
        public static let sn = CountryCode(rawValue: "SN")
        public static let rs = CountryCode(rawValue: "RS")
        public static let sc = CountryCode(rawValue: "SC")
        public static let sl = CountryCode(rawValue: "SL")
        public static let sg = CountryCode(rawValue: "SG")
        public static let sx = CountryCode(rawValue: "SX")
        public static let sk = CountryCode(rawValue: "SK")
        public static let si = CountryCode(rawValue: "SI")
        public static let sb = CountryCode(rawValue: "SB")
        public static let so = CountryCode(rawValue: "SO")
        public static let za = CountryCode(rawValue: "ZA")
        public static let gs = CountryCode(rawValue: "GS")
        public static let ss = CountryCode(rawValue: "SS")
        public static let es = CountryCode(rawValue: "ES")
        public static let lk = CountryCode(rawValue: "LK")
        public static let sd = CountryCode(rawValue: "SD")
        public static let sr = CountryCode(rawValue: "SR")
        public static let sj = CountryCode(rawValue: "SJ")
        public static let sz = CountryCode(rawValue: "SZ")
        public static let se = CountryCode(rawValue: "SE")
        public static let ch = CountryCode(rawValue: "CH")
        public static let sy = CountryCode(rawValue: "SY")
        public static let tw = CountryCode(rawValue: "TW")
        public static let tj = CountryCode(rawValue: "TJ")
        public static let tz = CountryCode(rawValue: "TZ")
        public static let th = CountryCode(rawValue: "TH")
        public static let tl = CountryCode(rawValue: "TL")
        public static let tg = CountryCode(rawValue: "TG")
        public static let tk = CountryCode(rawValue: "TK")
        public static let to = CountryCode(rawValue: "TO")
        public static let tt = CountryCode(rawValue: "TT")
        public static let tn = CountryCode(rawValue: "TN")
        public static let tr = CountryCode(rawValue: "TR")
        public static let tm = CountryCode(rawValue: "TM")
        public static let tc = CountryCode(rawValue: "TC")
        public static let tv = CountryCode(rawValue: "TV")
        public static let ug = CountryCode(rawValue: "UG")
        public static let ua = CountryCode(rawValue: "UA")
        public static let ae = CountryCode(rawValue: "AE")
        public static let gb = CountryCode(rawValue: "GB")
        public static let um = CountryCode(rawValue: "UM")
        public static let uy = CountryCode(rawValue: "UY")
        public static let uz = CountryCode(rawValue: "UZ")
        public static let vu = CountryCode(rawValue: "VU")
        public static let ve = CountryCode(rawValue: "VE")
        public static let vn = CountryCode(rawValue: "VN")
        public static let vg = CountryCode(rawValue: "VG")
        public static let vi = CountryCode(rawValue: "VI")
        public static let wf = CountryCode(rawValue: "WF")
        public static let eh = CountryCode(rawValue: "EH")
        public static let ye = CountryCode(rawValue: "YE")
        public static let zm = CountryCode(rawValue: "ZM")
        public static let zw = CountryCode(rawValue: "ZW")
    }
    public struct CreateOpportunityRequest: Shape {
        public var catalog: String?
        public var primaryNeedsFromAws: [PrimaryNeedFromAws]?
        public var nationalSecurity: NationalSecurity?
        public var partnerOpportunityIdentifier: String?
        public var customer: Customer?
        public var project: Project?
        public var opportunityType: OpportunityType?
        public var marketing: Marketing?
        public var softwareRevenue: SoftwareRevenue?
        public var clientToken: String?
        public var lifeCycle: LifeCycle?
        public var origin: OpportunityOrigin?
        public var opportunityTeam: [Contact]?
        public var tags: [Tag]?
        public init(catalog: String? = nil, primaryNeedsFromAws: [PrimaryNeedFromAws]? = nil, nationalSecurity: NationalSecurity? = nil, partnerOpportunityIdentifier: String? = nil, customer: Customer? = nil, project: Project? = nil, opportunityType: OpportunityType? = nil, marketing: Marketing? = nil, softwareRevenue: SoftwareRevenue? = nil, clientToken: String? = nil, lifeCycle: LifeCycle? = nil, origin: OpportunityOrigin? = nil, opportunityTeam: [Contact]? = nil, tags: [Tag]? = nil) {
            self.catalog = catalog
            self.primaryNeedsFromAws = primaryNeedsFromAws
            self.nationalSecurity = nationalSecurity
            self.partnerOpportunityIdentifier = partnerOpportunityIdentifier
            self.customer = customer
            self.project = project
            self.opportunityType = opportunityType
            self.marketing = marketing
            self.softwareRevenue = softwareRevenue
            self.clientToken = clientToken
            self.lifeCycle = lifeCycle
            self.origin = origin
            self.opportunityTeam = opportunityTeam
            self.tags = tags
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            primaryNeedsFromAws = read(json, "PrimaryNeedsFromAws")
            nationalSecurity = read(json, "NationalSecurity")
            partnerOpportunityIdentifier = read(json, "PartnerOpportunityIdentifier")
            customer = read(json, "Customer")
            project = read(json, "Project")
            opportunityType = read(json, "OpportunityType")
            marketing = read(json, "Marketing")
            softwareRevenue = read(json, "SoftwareRevenue")
            clientToken = read(json, "ClientToken")
            lifeCycle = read(json, "LifeCycle")
            origin = read(json, "Origin")
            opportunityTeam = read(json, "OpportunityTeam")
            tags = read(json, "Tags")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(primaryNeedsFromAws, "PrimaryNeedsFromAws", &out)
            write(nationalSecurity, "NationalSecurity", &out)
            write(partnerOpportunityIdentifier, "PartnerOpportunityIdentifier", &out)
            write(customer, "Customer", &out)
            write(project, "Project", &out)
            write(opportunityType, "OpportunityType", &out)
            write(marketing, "Marketing", &out)
            write(softwareRevenue, "SoftwareRevenue", &out)
            write(clientToken, "ClientToken", &out)
            write(lifeCycle, "LifeCycle", &out)
            write(origin, "Origin", &out)
            write(opportunityTeam, "OpportunityTeam", &out)
            write(tags, "Tags", &out)
            return .object(out)
        }
    }
    public struct CreateOpportunityResponse: Shape {
        public var id: String?
        public var partnerOpportunityIdentifier: String?
        public var lastModifiedDate: Timestamp?
        public init(id: String? = nil, partnerOpportunityIdentifier: String? = nil, lastModifiedDate: Timestamp? = nil) {
            self.id = id
            self.partnerOpportunityIdentifier = partnerOpportunityIdentifier
            self.lastModifiedDate = lastModifiedDate
        }
        public init(json: JSON) {
            id = read(json, "Id")
            partnerOpportunityIdentifier = read(json, "PartnerOpportunityIdentifier")
            lastModifiedDate = read(json, "LastModifiedDate")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(id, "Id", &out)
            write(partnerOpportunityIdentifier, "PartnerOpportunityIdentifier", &out)
            write(lastModifiedDate, "LastModifiedDate", &out)
            return .object(out)
        }
    }
    public struct CreatedDateFilter: Shape {
        public var afterCreatedDate: Timestamp?
        public var beforeCreatedDate: Timestamp?
        public init(afterCreatedDate: Timestamp? = nil, beforeCreatedDate: Timestamp? = nil) {
            self.afterCreatedDate = afterCreatedDate
            self.beforeCreatedDate = beforeCreatedDate
        }
        public init(json: JSON) {
            afterCreatedDate = read(json, "AfterCreatedDate")
            beforeCreatedDate = read(json, "BeforeCreatedDate")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(afterCreatedDate, "AfterCreatedDate", &out)
            write(beforeCreatedDate, "BeforeCreatedDate", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct CurrencyCode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let usd = CurrencyCode(rawValue: "USD")
        public static let eur = CurrencyCode(rawValue: "EUR")
        public static let gbp = CurrencyCode(rawValue: "GBP")
        public static let aud = CurrencyCode(rawValue: "AUD")
        public static let cad = CurrencyCode(rawValue: "CAD")
        public static let cny = CurrencyCode(rawValue: "CNY")
        public static let nzd = CurrencyCode(rawValue: "NZD")
        public static let inr = CurrencyCode(rawValue: "INR")
        public static let jpy = CurrencyCode(rawValue: "JPY")
        public static let chf = CurrencyCode(rawValue: "CHF")
        public static let sek = CurrencyCode(rawValue: "SEK")
        public static let aed = CurrencyCode(rawValue: "AED")
        public static let afn = CurrencyCode(rawValue: "AFN")
        public static let all = CurrencyCode(rawValue: "ALL")
        public static let amd = CurrencyCode(rawValue: "AMD")
        public static let ang = CurrencyCode(rawValue: "ANG")
        public static let aoa = CurrencyCode(rawValue: "AOA")
        public static let ars = CurrencyCode(rawValue: "ARS")
        public static let awg = CurrencyCode(rawValue: "AWG")
        public static let azn = CurrencyCode(rawValue: "AZN")
        public static let bam = CurrencyCode(rawValue: "BAM")
        public static let bbd = CurrencyCode(rawValue: "BBD")
        public static let bdt = CurrencyCode(rawValue: "BDT")
        public static let bgn = CurrencyCode(rawValue: "BGN")
        public static let bhd = CurrencyCode(rawValue: "BHD")
        public static let bif = CurrencyCode(rawValue: "BIF")
        public static let bmd = CurrencyCode(rawValue: "BMD")
        public static let bnd = CurrencyCode(rawValue: "BND")
        public static let bob = CurrencyCode(rawValue: "BOB")
        public static let bov = CurrencyCode(rawValue: "BOV")
        public static let brl = CurrencyCode(rawValue: "BRL")
        public static let bsd = CurrencyCode(rawValue: "BSD")
        public static let btn = CurrencyCode(rawValue: "BTN")
        public static let bwp = CurrencyCode(rawValue: "BWP")
        public static let byn = CurrencyCode(rawValue: "BYN")
        public static let bzd = CurrencyCode(rawValue: "BZD")
        public static let cdf = CurrencyCode(rawValue: "CDF")
        public static let che = CurrencyCode(rawValue: "CHE")
        public static let chw = CurrencyCode(rawValue: "CHW")
        public static let clf = CurrencyCode(rawValue: "CLF")
        public static let clp = CurrencyCode(rawValue: "CLP")
        public static let cop = CurrencyCode(rawValue: "COP")
        public static let cou = CurrencyCode(rawValue: "COU")
        public static let crc = CurrencyCode(rawValue: "CRC")
        public static let cuc = CurrencyCode(rawValue: "CUC")
        public static let cup = CurrencyCode(rawValue: "CUP")
        public static let cve = CurrencyCode(rawValue: "CVE")
        public static let czk = CurrencyCode(rawValue: "CZK")
        public static let djf = CurrencyCode(rawValue: "DJF")
        public static let dkk = CurrencyCode(rawValue: "DKK")
        public static let dop = CurrencyCode(rawValue: "DOP")
        public static let dzd = CurrencyCode(rawValue: "DZD")
        public static let egp = CurrencyCode(rawValue: "EGP")
        public static let ern = CurrencyCode(rawValue: "ERN")
        public static let etb = CurrencyCode(rawValue: "ETB")
        public static let fjd = CurrencyCode(rawValue: "FJD")
        public static let fkp = CurrencyCode(rawValue: "FKP")
        public static let gel = CurrencyCode(rawValue: "GEL")
        public static let ghs = CurrencyCode(rawValue: "GHS")
        public static let gip = CurrencyCode(rawValue: "GIP")
        public static let gmd = CurrencyCode(rawValue: "GMD")
        public static let gnf = CurrencyCode(rawValue: "GNF")
        public static let gtq = CurrencyCode(rawValue: "GTQ")
        public static let gyd = CurrencyCode(rawValue: "GYD")
        public static let hkd = CurrencyCode(rawValue: "HKD")
        public static let hnl = CurrencyCode(rawValue: "HNL")
        public static let hrk = CurrencyCode(rawValue: "HRK")
        public static let htg = CurrencyCode(rawValue: "HTG")
        public static let huf = CurrencyCode(rawValue: "HUF")
        public static let idr = CurrencyCode(rawValue: "IDR")
        public static let ils = CurrencyCode(rawValue: "ILS")
        public static let iqd = CurrencyCode(rawValue: "IQD")
        public static let irr = CurrencyCode(rawValue: "IRR")
        public static let isk = CurrencyCode(rawValue: "ISK")
        public static let jmd = CurrencyCode(rawValue: "JMD")
        public static let jod = CurrencyCode(rawValue: "JOD")
        public static let kes = CurrencyCode(rawValue: "KES")
        public static let kgs = CurrencyCode(rawValue: "KGS")
        public static let khr = CurrencyCode(rawValue: "KHR")
        public static let kmf = CurrencyCode(rawValue: "KMF")
        public static let kpw = CurrencyCode(rawValue: "KPW")
        public static let krw = CurrencyCode(rawValue: "KRW")
        public static let kwd = CurrencyCode(rawValue: "KWD")
        public static let kyd = CurrencyCode(rawValue: "KYD")
        public static let kzt = CurrencyCode(rawValue: "KZT")
        public static let lak = CurrencyCode(rawValue: "LAK")
        public static let lbp = CurrencyCode(rawValue: "LBP")
        public static let lkr = CurrencyCode(rawValue: "LKR")
        public static let lrd = CurrencyCode(rawValue: "LRD")
        public static let lsl = CurrencyCode(rawValue: "LSL")
        public static let lyd = CurrencyCode(rawValue: "LYD")
        public static let mad = CurrencyCode(rawValue: "MAD")
        public static let mdl = CurrencyCode(rawValue: "MDL")
        public static let mga = CurrencyCode(rawValue: "MGA")
        public static let mkd = CurrencyCode(rawValue: "MKD")
        public static let mmk = CurrencyCode(rawValue: "MMK")
        public static let mnt = CurrencyCode(rawValue: "MNT")
        public static let mop = CurrencyCode(rawValue: "MOP")
        public static let mru = CurrencyCode(rawValue: "MRU")
        public static let mur = CurrencyCode(rawValue: "MUR")
        public static let mvr = CurrencyCode(rawValue: "MVR")
        public static let mwk = CurrencyCode(rawValue: "MWK")
        public static let mxn = CurrencyCode(rawValue: "MXN")
        public static let mxv = CurrencyCode(rawValue: "MXV")
        public static let myr = CurrencyCode(rawValue: "MYR")
        public static let mzn = CurrencyCode(rawValue: "MZN")
        public static let nad = CurrencyCode(rawValue: "NAD")
        public static let ngn = CurrencyCode(rawValue: "NGN")
        public static let nio = CurrencyCode(rawValue: "NIO")
        public static let nok = CurrencyCode(rawValue: "NOK")
        public static let npr = CurrencyCode(rawValue: "NPR")
        public static let omr = CurrencyCode(rawValue: "OMR")
        public static let pab = CurrencyCode(rawValue: "PAB")
        public static let pen = CurrencyCode(rawValue: "PEN")
        public static let pgk = CurrencyCode(rawValue: "PGK")
        public static let php = CurrencyCode(rawValue: "PHP")
        public static let pkr = CurrencyCode(rawValue: "PKR")
        public static let pln = CurrencyCode(rawValue: "PLN")
        public static let pyg = CurrencyCode(rawValue: "PYG")
        public static let qar = CurrencyCode(rawValue: "QAR")
        public static let ron = CurrencyCode(rawValue: "RON")
        public static let rsd = CurrencyCode(rawValue: "RSD")
        public static let rub = CurrencyCode(rawValue: "RUB")
        public static let rwf = CurrencyCode(rawValue: "RWF")
        public static let sar = CurrencyCode(rawValue: "SAR")
        public static let sbd = CurrencyCode(rawValue: "SBD")
        public static let scr = CurrencyCode(rawValue: "SCR")
        public static let sdg = CurrencyCode(rawValue: "SDG")
        public static let sgd = CurrencyCode(rawValue: "SGD")
        public static let shp = CurrencyCode(rawValue: "SHP")
        public static let sll = CurrencyCode(rawValue: "SLL")
        public static let sos = CurrencyCode(rawValue: "SOS")
        public static let srd = CurrencyCode(rawValue: "SRD")
        public static let ssp = CurrencyCode(rawValue: "SSP")
        public static let stn = CurrencyCode(rawValue: "STN")
        public static let svc = CurrencyCode(rawValue: "SVC")
        public static let syp = CurrencyCode(rawValue: "SYP")
        public static let szl = CurrencyCode(rawValue: "SZL")
        public static let thb = CurrencyCode(rawValue: "THB")
        public static let tjs = CurrencyCode(rawValue: "TJS")
        public static let tmt = CurrencyCode(rawValue: "TMT")
        public static let tnd = CurrencyCode(rawValue: "TND")
        public static let top = CurrencyCode(rawValue: "TOP")
        public static let `try` = CurrencyCode(rawValue: "TRY")
        public static let ttd = CurrencyCode(rawValue: "TTD")
        public static let twd = CurrencyCode(rawValue: "TWD")
        public static let tzs = CurrencyCode(rawValue: "TZS")
        public static let uah = CurrencyCode(rawValue: "UAH")
        public static let ugx = CurrencyCode(rawValue: "UGX")
        public static let usn = CurrencyCode(rawValue: "USN")
        public static let uyi = CurrencyCode(rawValue: "UYI")
        public static let uyu = CurrencyCode(rawValue: "UYU")
        public static let uzs = CurrencyCode(rawValue: "UZS")
        public static let vef = CurrencyCode(rawValue: "VEF")
        public static let vnd = CurrencyCode(rawValue: "VND")
        public static let vuv = CurrencyCode(rawValue: "VUV")
        public static let wst = CurrencyCode(rawValue: "WST")
        public static let xaf = CurrencyCode(rawValue: "XAF")
        public static let xcd = CurrencyCode(rawValue: "XCD")
        public static let xdr = CurrencyCode(rawValue: "XDR")
        public static let xof = CurrencyCode(rawValue: "XOF")
        public static let xpf = CurrencyCode(rawValue: "XPF")
        public static let xsu = CurrencyCode(rawValue: "XSU")
        public static let xua = CurrencyCode(rawValue: "XUA")
        public static let yer = CurrencyCode(rawValue: "YER")
        public static let zar = CurrencyCode(rawValue: "ZAR")
        public static let zmw = CurrencyCode(rawValue: "ZMW")
        public static let zwl = CurrencyCode(rawValue: "ZWL")
    }
    public struct Customer: Shape {
        public var account: Account?
        public var contacts: [Contact]?
        public init(account: Account? = nil, contacts: [Contact]? = nil) {
            self.account = account
            self.contacts = contacts
        }
        public init(json: JSON) {
            account = read(json, "Account")
            contacts = read(json, "Contacts")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(account, "Account", &out)
            write(contacts, "Contacts", &out)
            return .object(out)
        }
    }
    public struct CustomerSummary: Shape {
        public var account: AccountSummary?
        public init(account: AccountSummary? = nil) {
            self.account = account
        }
        public init(json: JSON) {
            account = read(json, "Account")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(account, "Account", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct DeliveryModel: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let saaSOrPaaS = DeliveryModel(rawValue: "SaaS or PaaS")
        public static let byolOrAmi = DeliveryModel(rawValue: "BYOL or AMI")
        public static let managedServices = DeliveryModel(rawValue: "Managed Services")
        public static let professionalServices = DeliveryModel(rawValue: "Professional Services")
        public static let resell = DeliveryModel(rawValue: "Resell")
        public static let other = DeliveryModel(rawValue: "Other")
    }
    public struct DisassociateOpportunityRequest: Shape {
        public var catalog: String?
        public var opportunityIdentifier: String?
        public var relatedEntityType: RelatedEntityType?
        public var relatedEntityIdentifier: String?
        public init(catalog: String? = nil, opportunityIdentifier: String? = nil, relatedEntityType: RelatedEntityType? = nil, relatedEntityIdentifier: String? = nil) {
            self.catalog = catalog
            self.opportunityIdentifier = opportunityIdentifier
            self.relatedEntityType = relatedEntityType
            self.relatedEntityIdentifier = relatedEntityIdentifier
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            opportunityIdentifier = read(json, "OpportunityIdentifier")
            relatedEntityType = read(json, "RelatedEntityType")
            relatedEntityIdentifier = read(json, "RelatedEntityIdentifier")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(opportunityIdentifier, "OpportunityIdentifier", &out)
            write(relatedEntityType, "RelatedEntityType", &out)
            write(relatedEntityIdentifier, "RelatedEntityIdentifier", &out)
            return .object(out)
        }
    }
    public struct EngagementCustomer: Shape {
        public var industry: Industry?
        public var companyName: String?
        public var websiteUrl: String?
        public var countryCode: CountryCode?
        public init(industry: Industry? = nil, companyName: String? = nil, websiteUrl: String? = nil, countryCode: CountryCode? = nil) {
            self.industry = industry
            self.companyName = companyName
            self.websiteUrl = websiteUrl
            self.countryCode = countryCode
        }
        public init(json: JSON) {
            industry = read(json, "Industry")
            companyName = read(json, "CompanyName")
            websiteUrl = read(json, "WebsiteUrl")
            countryCode = read(json, "CountryCode")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(industry, "Industry", &out)
            write(companyName, "CompanyName", &out)
            write(websiteUrl, "WebsiteUrl", &out)
            write(countryCode, "CountryCode", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct EngagementInvitationPayloadType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let opportunityInvitation = EngagementInvitationPayloadType(rawValue: "OpportunityInvitation")
        public static let leadInvitation = EngagementInvitationPayloadType(rawValue: "LeadInvitation")
    }
    public struct EngagementInvitationSummary: Shape {
        public var arn: String?
        public var payloadType: EngagementInvitationPayloadType?
        public var id: String?
        public var engagementId: String?
        public var engagementTitle: String?
        public var status: InvitationStatus?
        public var invitationDate: Timestamp?
        public var expirationDate: Timestamp?
        public var senderAwsAccountId: String?
        public var senderCompanyName: String?
        public var receiver: Receiver?
        public var catalog: String?
        public var participantType: ParticipantType?
        public init(arn: String? = nil, payloadType: EngagementInvitationPayloadType? = nil, id: String? = nil, engagementId: String? = nil, engagementTitle: String? = nil, status: InvitationStatus? = nil, invitationDate: Timestamp? = nil, expirationDate: Timestamp? = nil, senderAwsAccountId: String? = nil, senderCompanyName: String? = nil, receiver: Receiver? = nil, catalog: String? = nil, participantType: ParticipantType? = nil) {
            self.arn = arn
            self.payloadType = payloadType
            self.id = id
            self.engagementId = engagementId
            self.engagementTitle = engagementTitle
            self.status = status
            self.invitationDate = invitationDate
            self.expirationDate = expirationDate
            self.senderAwsAccountId = senderAwsAccountId
            self.senderCompanyName = senderCompanyName
            self.receiver = receiver
            self.catalog = catalog
            self.participantType = participantType
        }
        public init(json: JSON) {
            arn = read(json, "Arn")
            payloadType = read(json, "PayloadType")
            id = read(json, "Id")
            engagementId = read(json, "EngagementId")
            engagementTitle = read(json, "EngagementTitle")
            status = read(json, "Status")
            invitationDate = read(json, "InvitationDate")
            expirationDate = read(json, "ExpirationDate")
            senderAwsAccountId = read(json, "SenderAwsAccountId")
            senderCompanyName = read(json, "SenderCompanyName")
            receiver = read(json, "Receiver")
            catalog = read(json, "Catalog")
            participantType = read(json, "ParticipantType")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(arn, "Arn", &out)
            write(payloadType, "PayloadType", &out)
            write(id, "Id", &out)
            write(engagementId, "EngagementId", &out)
            write(engagementTitle, "EngagementTitle", &out)
            write(status, "Status", &out)
            write(invitationDate, "InvitationDate", &out)
            write(expirationDate, "ExpirationDate", &out)
            write(senderAwsAccountId, "SenderAwsAccountId", &out)
            write(senderCompanyName, "SenderCompanyName", &out)
            write(receiver, "Receiver", &out)
            write(catalog, "Catalog", &out)
            write(participantType, "ParticipantType", &out)
            return .object(out)
        }
    }
    public struct EngagementMemberSummary: Shape {
        public var companyName: String?
        public var websiteUrl: String?
        public init(companyName: String? = nil, websiteUrl: String? = nil) {
            self.companyName = companyName
            self.websiteUrl = websiteUrl
        }
        public init(json: JSON) {
            companyName = read(json, "CompanyName")
            websiteUrl = read(json, "WebsiteUrl")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(companyName, "CompanyName", &out)
            write(websiteUrl, "WebsiteUrl", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct EngagementScore: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let high = EngagementScore(rawValue: "High")
        public static let medium = EngagementScore(rawValue: "Medium")
        public static let low = EngagementScore(rawValue: "Low")
    }
    public struct EnrichmentContext: Shape {
        public var prospectingResultAws: InvitationProspectingResultAws?
        public var leadInsights: LeadInsights?
        public init(prospectingResultAws: InvitationProspectingResultAws? = nil, leadInsights: LeadInsights? = nil) {
            self.prospectingResultAws = prospectingResultAws
            self.leadInsights = leadInsights
        }
        public init(json: JSON) {
            prospectingResultAws = read(json, "ProspectingResultAws")
            leadInsights = read(json, "LeadInsights")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(prospectingResultAws, "ProspectingResultAws", &out)
            write(leadInsights, "LeadInsights", &out)
            return .object(out)
        }
    }
    public struct ExpectedContractDuration: Shape {
        public var term: ExpectedContractDurationTerm?
        public var value: String?
        public init(term: ExpectedContractDurationTerm? = nil, value: String? = nil) {
            self.term = term
            self.value = value
        }
        public init(json: JSON) {
            term = read(json, "Term")
            value = read(json, "Value")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(term, "Term", &out)
            write(value, "Value", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct ExpectedContractDurationTerm: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let months = ExpectedContractDurationTerm(rawValue: "Months")
    }
    public struct ExpectedCustomerSpend: Shape {
        public var amount: String?
        public var currencyCode: CurrencyCode?
        public var frequency: PaymentFrequency?
        public var targetCompany: String?
        public var estimationUrl: String?
        public init(amount: String? = nil, currencyCode: CurrencyCode? = nil, frequency: PaymentFrequency? = nil, targetCompany: String? = nil, estimationUrl: String? = nil) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.frequency = frequency
            self.targetCompany = targetCompany
            self.estimationUrl = estimationUrl
        }
        public init(json: JSON) {
            amount = read(json, "Amount")
            currencyCode = read(json, "CurrencyCode")
            frequency = read(json, "Frequency")
            targetCompany = read(json, "TargetCompany")
            estimationUrl = read(json, "EstimationUrl")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(amount, "Amount", &out)
            write(currencyCode, "CurrencyCode", &out)
            write(frequency, "Frequency", &out)
            write(targetCompany, "TargetCompany", &out)
            write(estimationUrl, "EstimationUrl", &out)
            return .object(out)
        }
    }
    public struct GetAwsOpportunitySummaryRequest: Shape {
        public var catalog: String?
        public var relatedOpportunityIdentifier: String?
        public init(catalog: String? = nil, relatedOpportunityIdentifier: String? = nil) {
            self.catalog = catalog
            self.relatedOpportunityIdentifier = relatedOpportunityIdentifier
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            relatedOpportunityIdentifier = read(json, "RelatedOpportunityIdentifier")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(relatedOpportunityIdentifier, "RelatedOpportunityIdentifier", &out)
            return .object(out)
        }
    }
    public struct GetAwsOpportunitySummaryResponse: Shape {
        public var relatedOpportunityId: String?
        public var origin: OpportunityOrigin?
        public var involvementType: SalesInvolvementType?
        public var visibility: Visibility?
        public var lifeCycle: AwsOpportunityLifeCycle?
        public var opportunityTeam: [AwsTeamMember]?
        public var insights: AwsOpportunityInsights?
        public var involvementTypeChangeReason: InvolvementTypeChangeReason?
        public var relatedEntityIds: AwsOpportunityRelatedEntities?
        public var customer: AwsOpportunityCustomer?
        public var project: AwsOpportunityProject?
        public var cosellMotion: String?
        public var softwareRevenue: AwsSoftwareRevenue?
        public var catalog: String?
        public init(relatedOpportunityId: String? = nil, origin: OpportunityOrigin? = nil, involvementType: SalesInvolvementType? = nil, visibility: Visibility? = nil, lifeCycle: AwsOpportunityLifeCycle? = nil, opportunityTeam: [AwsTeamMember]? = nil, insights: AwsOpportunityInsights? = nil, involvementTypeChangeReason: InvolvementTypeChangeReason? = nil, relatedEntityIds: AwsOpportunityRelatedEntities? = nil, customer: AwsOpportunityCustomer? = nil, project: AwsOpportunityProject? = nil, cosellMotion: String? = nil, softwareRevenue: AwsSoftwareRevenue? = nil, catalog: String? = nil) {
            self.relatedOpportunityId = relatedOpportunityId
            self.origin = origin
            self.involvementType = involvementType
            self.visibility = visibility
            self.lifeCycle = lifeCycle
            self.opportunityTeam = opportunityTeam
            self.insights = insights
            self.involvementTypeChangeReason = involvementTypeChangeReason
            self.relatedEntityIds = relatedEntityIds
            self.customer = customer
            self.project = project
            self.cosellMotion = cosellMotion
            self.softwareRevenue = softwareRevenue
            self.catalog = catalog
        }
        public init(json: JSON) {
            relatedOpportunityId = read(json, "RelatedOpportunityId")
            origin = read(json, "Origin")
            involvementType = read(json, "InvolvementType")
            visibility = read(json, "Visibility")
            lifeCycle = read(json, "LifeCycle")
            opportunityTeam = read(json, "OpportunityTeam")
            insights = read(json, "Insights")
            involvementTypeChangeReason = read(json, "InvolvementTypeChangeReason")
            relatedEntityIds = read(json, "RelatedEntityIds")
            customer = read(json, "Customer")
            project = read(json, "Project")
            cosellMotion = read(json, "CosellMotion")
            softwareRevenue = read(json, "SoftwareRevenue")
            catalog = read(json, "Catalog")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(relatedOpportunityId, "RelatedOpportunityId", &out)
            write(origin, "Origin", &out)
            write(involvementType, "InvolvementType", &out)
            write(visibility, "Visibility", &out)
            write(lifeCycle, "LifeCycle", &out)
            write(opportunityTeam, "OpportunityTeam", &out)
            write(insights, "Insights", &out)
            write(involvementTypeChangeReason, "InvolvementTypeChangeReason", &out)
            write(relatedEntityIds, "RelatedEntityIds", &out)
            write(customer, "Customer", &out)
            write(project, "Project", &out)
            write(cosellMotion, "CosellMotion", &out)
            write(softwareRevenue, "SoftwareRevenue", &out)
            write(catalog, "Catalog", &out)
            return .object(out)
        }
    }
    public struct GetEngagementInvitationRequest: Shape {
        public var catalog: String?
        public var identifier: String?
        public init(catalog: String? = nil, identifier: String? = nil) {
            self.catalog = catalog
            self.identifier = identifier
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            identifier = read(json, "Identifier")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(identifier, "Identifier", &out)
            return .object(out)
        }
    }
    public struct GetEngagementInvitationResponse: Shape {
        public var arn: String?
        public var payloadType: EngagementInvitationPayloadType?
        public var id: String?
        public var engagementId: String?
        public var engagementTitle: String?
        public var status: InvitationStatus?
        public var invitationDate: Timestamp?
        public var expirationDate: Timestamp?
        public var senderAwsAccountId: String?
        public var senderCompanyName: String?
        public var receiver: Receiver?
        public var catalog: String?
        public var rejectionReason: String?
        public var payload: Payload?
        public var invitationMessage: String?
        public var engagementDescription: String?
        public var existingMembers: [EngagementMemberSummary]?
        public var enrichmentContext: EnrichmentContext?
        public init(arn: String? = nil, payloadType: EngagementInvitationPayloadType? = nil, id: String? = nil, engagementId: String? = nil, engagementTitle: String? = nil, status: InvitationStatus? = nil, invitationDate: Timestamp? = nil, expirationDate: Timestamp? = nil, senderAwsAccountId: String? = nil, senderCompanyName: String? = nil, receiver: Receiver? = nil, catalog: String? = nil, rejectionReason: String? = nil, payload: Payload? = nil, invitationMessage: String? = nil, engagementDescription: String? = nil, existingMembers: [EngagementMemberSummary]? = nil, enrichmentContext: EnrichmentContext? = nil) {
            self.arn = arn
            self.payloadType = payloadType
            self.id = id
            self.engagementId = engagementId
            self.engagementTitle = engagementTitle
            self.status = status
            self.invitationDate = invitationDate
            self.expirationDate = expirationDate
            self.senderAwsAccountId = senderAwsAccountId
            self.senderCompanyName = senderCompanyName
            self.receiver = receiver
            self.catalog = catalog
            self.rejectionReason = rejectionReason
            self.payload = payload
            self.invitationMessage = invitationMessage
            self.engagementDescription = engagementDescription
            self.existingMembers = existingMembers
            self.enrichmentContext = enrichmentContext
        }
        public init(json: JSON) {
            arn = read(json, "Arn")
            payloadType = read(json, "PayloadType")
            id = read(json, "Id")
            engagementId = read(json, "EngagementId")
            engagementTitle = read(json, "EngagementTitle")
            status = read(json, "Status")
            invitationDate = read(json, "InvitationDate")
            expirationDate = read(json, "ExpirationDate")
            senderAwsAccountId = read(json, "SenderAwsAccountId")
            senderCompanyName = read(json, "SenderCompanyName")
            receiver = read(json, "Receiver")
            catalog = read(json, "Catalog")
            rejectionReason = read(json, "RejectionReason")
            payload = read(json, "Payload")
            invitationMessage = read(json, "InvitationMessage")
            engagementDescription = read(json, "EngagementDescription")
            existingMembers = read(json, "ExistingMembers")
            enrichmentContext = read(json, "EnrichmentContext")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(arn, "Arn", &out)
            write(payloadType, "PayloadType", &out)
            write(id, "Id", &out)
            write(engagementId, "EngagementId", &out)
            write(engagementTitle, "EngagementTitle", &out)
            write(status, "Status", &out)
            write(invitationDate, "InvitationDate", &out)
            write(expirationDate, "ExpirationDate", &out)
            write(senderAwsAccountId, "SenderAwsAccountId", &out)
            write(senderCompanyName, "SenderCompanyName", &out)
            write(receiver, "Receiver", &out)
            write(catalog, "Catalog", &out)
            write(rejectionReason, "RejectionReason", &out)
            write(payload, "Payload", &out)
            write(invitationMessage, "InvitationMessage", &out)
            write(engagementDescription, "EngagementDescription", &out)
            write(existingMembers, "ExistingMembers", &out)
            write(enrichmentContext, "EnrichmentContext", &out)
            return .object(out)
        }
    }
    public struct GetOpportunityRequest: Shape {
        public var catalog: String?
        public var identifier: String?
        public init(catalog: String? = nil, identifier: String? = nil) {
            self.catalog = catalog
            self.identifier = identifier
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            identifier = read(json, "Identifier")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(identifier, "Identifier", &out)
            return .object(out)
        }
    }
    public struct GetOpportunityResponse: Shape {
        public var catalog: String?
        public var primaryNeedsFromAws: [PrimaryNeedFromAws]?
        public var nationalSecurity: NationalSecurity?
        public var partnerOpportunityIdentifier: String?
        public var customer: Customer?
        public var project: Project?
        public var opportunityType: OpportunityType?
        public var marketing: Marketing?
        public var softwareRevenue: SoftwareRevenue?
        public var id: String?
        public var arn: String?
        public var lastModifiedDate: Timestamp?
        public var createdDate: Timestamp?
        public var relatedEntityIdentifiers: RelatedEntityIdentifiers?
        public var lifeCycle: LifeCycle?
        public var opportunityTeam: [Contact]?
        public init(catalog: String? = nil, primaryNeedsFromAws: [PrimaryNeedFromAws]? = nil, nationalSecurity: NationalSecurity? = nil, partnerOpportunityIdentifier: String? = nil, customer: Customer? = nil, project: Project? = nil, opportunityType: OpportunityType? = nil, marketing: Marketing? = nil, softwareRevenue: SoftwareRevenue? = nil, id: String? = nil, arn: String? = nil, lastModifiedDate: Timestamp? = nil, createdDate: Timestamp? = nil, relatedEntityIdentifiers: RelatedEntityIdentifiers? = nil, lifeCycle: LifeCycle? = nil, opportunityTeam: [Contact]? = nil) {
            self.catalog = catalog
            self.primaryNeedsFromAws = primaryNeedsFromAws
            self.nationalSecurity = nationalSecurity
            self.partnerOpportunityIdentifier = partnerOpportunityIdentifier
            self.customer = customer
            self.project = project
            self.opportunityType = opportunityType
            self.marketing = marketing
            self.softwareRevenue = softwareRevenue
            self.id = id
            self.arn = arn
            self.lastModifiedDate = lastModifiedDate
            self.createdDate = createdDate
            self.relatedEntityIdentifiers = relatedEntityIdentifiers
            self.lifeCycle = lifeCycle
            self.opportunityTeam = opportunityTeam
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            primaryNeedsFromAws = read(json, "PrimaryNeedsFromAws")
            nationalSecurity = read(json, "NationalSecurity")
            partnerOpportunityIdentifier = read(json, "PartnerOpportunityIdentifier")
            customer = read(json, "Customer")
            project = read(json, "Project")
            opportunityType = read(json, "OpportunityType")
            marketing = read(json, "Marketing")
            softwareRevenue = read(json, "SoftwareRevenue")
            id = read(json, "Id")
            arn = read(json, "Arn")
            lastModifiedDate = read(json, "LastModifiedDate")
            createdDate = read(json, "CreatedDate")
            relatedEntityIdentifiers = read(json, "RelatedEntityIdentifiers")
            lifeCycle = read(json, "LifeCycle")
            opportunityTeam = read(json, "OpportunityTeam")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(primaryNeedsFromAws, "PrimaryNeedsFromAws", &out)
            write(nationalSecurity, "NationalSecurity", &out)
            write(partnerOpportunityIdentifier, "PartnerOpportunityIdentifier", &out)
            write(customer, "Customer", &out)
            write(project, "Project", &out)
            write(opportunityType, "OpportunityType", &out)
            write(marketing, "Marketing", &out)
            write(softwareRevenue, "SoftwareRevenue", &out)
            write(id, "Id", &out)
            write(arn, "Arn", &out)
            write(lastModifiedDate, "LastModifiedDate", &out)
            write(createdDate, "CreatedDate", &out)
            write(relatedEntityIdentifiers, "RelatedEntityIdentifiers", &out)
            write(lifeCycle, "LifeCycle", &out)
            write(opportunityTeam, "OpportunityTeam", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct Industry: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let aerospace = Industry(rawValue: "Aerospace")
        public static let agriculture = Industry(rawValue: "Agriculture")
        public static let automotive = Industry(rawValue: "Automotive")
        public static let computersAndElectronics = Industry(rawValue: "Computers and Electronics")
        public static let consumerGoods = Industry(rawValue: "Consumer Goods")
        public static let education = Industry(rawValue: "Education")
        public static let energyOilAndGas = Industry(rawValue: "Energy - Oil and Gas")
        public static let energyPowerAndUtilities = Industry(rawValue: "Energy - Power and Utilities")
        public static let financialServices = Industry(rawValue: "Financial Services")
        public static let gaming = Industry(rawValue: "Gaming")
        public static let government = Industry(rawValue: "Government")
        public static let healthcare = Industry(rawValue: "Healthcare")
        public static let hospitality = Industry(rawValue: "Hospitality")
        public static let lifeSciences = Industry(rawValue: "Life Sciences")
        public static let manufacturing = Industry(rawValue: "Manufacturing")
        public static let marketingAndAdvertising = Industry(rawValue: "Marketing and Advertising")
        public static let mediaAndEntertainment = Industry(rawValue: "Media and Entertainment")
        public static let mining = Industry(rawValue: "Mining")
        public static let nonProfitOrganization = Industry(rawValue: "Non-Profit Organization")
        public static let professionalServices = Industry(rawValue: "Professional Services")
        public static let realEstateAndConstruction = Industry(rawValue: "Real Estate and Construction")
        public static let retail = Industry(rawValue: "Retail")
        public static let softwareAndInternet = Industry(rawValue: "Software and Internet")
        public static let telecommunications = Industry(rawValue: "Telecommunications")
        public static let transportationAndLogistics = Industry(rawValue: "Transportation and Logistics")
        public static let travel = Industry(rawValue: "Travel")
        public static let wholesaleAndDistribution = Industry(rawValue: "Wholesale and Distribution")
        public static let other = Industry(rawValue: "Other")
    }
    public struct InternalServerException: Shape {
        public var message: String?
        public init(message: String? = nil) {
            self.message = message
        }
        public init(json: JSON) {
            message = read(json, "Message")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(message, "Message", &out)
            return .object(out)
        }
    }
    public struct InvitationProspectingResultAws: Shape {
        public var customer: ProspectingResultCustomer?
        public var insights: ProspectingInsights?
        public init(customer: ProspectingResultCustomer? = nil, insights: ProspectingInsights? = nil) {
            self.customer = customer
            self.insights = insights
        }
        public init(json: JSON) {
            customer = read(json, "Customer")
            insights = read(json, "Insights")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(customer, "Customer", &out)
            write(insights, "Insights", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct InvitationStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let accepted = InvitationStatus(rawValue: "ACCEPTED")
        public static let pending = InvitationStatus(rawValue: "PENDING")
        public static let rejected = InvitationStatus(rawValue: "REJECTED")
        public static let expired = InvitationStatus(rawValue: "EXPIRED")
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct InvolvementTypeChangeReason: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let expansionOpportunity = InvolvementTypeChangeReason(rawValue: "Expansion Opportunity")
        public static let changeInDealInformation = InvolvementTypeChangeReason(rawValue: "Change in Deal Information")
        public static let customerRequested = InvolvementTypeChangeReason(rawValue: "Customer Requested")
        public static let technicalComplexity = InvolvementTypeChangeReason(rawValue: "Technical Complexity")
        public static let riskMitigation = InvolvementTypeChangeReason(rawValue: "Risk Mitigation")
    }
    public struct LastModifiedDate: Shape {
        public var afterLastModifiedDate: Timestamp?
        public var beforeLastModifiedDate: Timestamp?
        public init(afterLastModifiedDate: Timestamp? = nil, beforeLastModifiedDate: Timestamp? = nil) {
            self.afterLastModifiedDate = afterLastModifiedDate
            self.beforeLastModifiedDate = beforeLastModifiedDate
        }
        public init(json: JSON) {
            afterLastModifiedDate = read(json, "AfterLastModifiedDate")
            beforeLastModifiedDate = read(json, "BeforeLastModifiedDate")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(afterLastModifiedDate, "AfterLastModifiedDate", &out)
            write(beforeLastModifiedDate, "BeforeLastModifiedDate", &out)
            return .object(out)
        }
    }
    public struct LeadInsights: Shape {
        public var leadReadinessScore: String?
        public init(leadReadinessScore: String? = nil) {
            self.leadReadinessScore = leadReadinessScore
        }
        public init(json: JSON) {
            leadReadinessScore = read(json, "LeadReadinessScore")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(leadReadinessScore, "LeadReadinessScore", &out)
            return .object(out)
        }
    }
    public struct LeadInvitationCustomer: Shape {
        public var industry: String?
        public var companyName: String?
        public var websiteUrl: String?
        public var countryCode: String?
        public var awsMaturity: String?
        public var marketSegment: String?
        public init(industry: String? = nil, companyName: String? = nil, websiteUrl: String? = nil, countryCode: String? = nil, awsMaturity: String? = nil, marketSegment: String? = nil) {
            self.industry = industry
            self.companyName = companyName
            self.websiteUrl = websiteUrl
            self.countryCode = countryCode
            self.awsMaturity = awsMaturity
            self.marketSegment = marketSegment
        }
        public init(json: JSON) {
            industry = read(json, "Industry")
            companyName = read(json, "CompanyName")
            websiteUrl = read(json, "WebsiteUrl")
            countryCode = read(json, "CountryCode")
            awsMaturity = read(json, "AwsMaturity")
            marketSegment = read(json, "MarketSegment")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(industry, "Industry", &out)
            write(companyName, "CompanyName", &out)
            write(websiteUrl, "WebsiteUrl", &out)
            write(countryCode, "CountryCode", &out)
            write(awsMaturity, "AwsMaturity", &out)
            write(marketSegment, "MarketSegment", &out)
            return .object(out)
        }
    }
    public struct LeadInvitationInteraction: Shape {
        public var sourceType: String?
        public var sourceId: String?
        public var sourceName: String?
        public var usecase: String?
        public var contactBusinessTitle: String?
        public init(sourceType: String? = nil, sourceId: String? = nil, sourceName: String? = nil, usecase: String? = nil, contactBusinessTitle: String? = nil) {
            self.sourceType = sourceType
            self.sourceId = sourceId
            self.sourceName = sourceName
            self.usecase = usecase
            self.contactBusinessTitle = contactBusinessTitle
        }
        public init(json: JSON) {
            sourceType = read(json, "SourceType")
            sourceId = read(json, "SourceId")
            sourceName = read(json, "SourceName")
            usecase = read(json, "Usecase")
            contactBusinessTitle = read(json, "ContactBusinessTitle")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(sourceType, "SourceType", &out)
            write(sourceId, "SourceId", &out)
            write(sourceName, "SourceName", &out)
            write(usecase, "Usecase", &out)
            write(contactBusinessTitle, "ContactBusinessTitle", &out)
            return .object(out)
        }
    }
    public struct LeadInvitationPayload: Shape {
        public var customer: LeadInvitationCustomer?
        public var interaction: LeadInvitationInteraction?
        public init(customer: LeadInvitationCustomer? = nil, interaction: LeadInvitationInteraction? = nil) {
            self.customer = customer
            self.interaction = interaction
        }
        public init(json: JSON) {
            customer = read(json, "Customer")
            interaction = read(json, "Interaction")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(customer, "Customer", &out)
            write(interaction, "Interaction", &out)
            return .object(out)
        }
    }
    public struct LifeCycle: Shape {
        public var stage: Stage?
        public var closedLostReason: ClosedLostReason?
        public var nextSteps: String?
        public var targetCloseDate: String?
        public var reviewStatus: ReviewStatus?
        public var reviewComments: String?
        public var reviewStatusReason: String?
        public var nextStepsHistory: [NextStepsHistory]?
        public init(stage: Stage? = nil, closedLostReason: ClosedLostReason? = nil, nextSteps: String? = nil, targetCloseDate: String? = nil, reviewStatus: ReviewStatus? = nil, reviewComments: String? = nil, reviewStatusReason: String? = nil, nextStepsHistory: [NextStepsHistory]? = nil) {
            self.stage = stage
            self.closedLostReason = closedLostReason
            self.nextSteps = nextSteps
            self.targetCloseDate = targetCloseDate
            self.reviewStatus = reviewStatus
            self.reviewComments = reviewComments
            self.reviewStatusReason = reviewStatusReason
            self.nextStepsHistory = nextStepsHistory
        }
        public init(json: JSON) {
            stage = read(json, "Stage")
            closedLostReason = read(json, "ClosedLostReason")
            nextSteps = read(json, "NextSteps")
            targetCloseDate = read(json, "TargetCloseDate")
            reviewStatus = read(json, "ReviewStatus")
            reviewComments = read(json, "ReviewComments")
            reviewStatusReason = read(json, "ReviewStatusReason")
            nextStepsHistory = read(json, "NextStepsHistory")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(stage, "Stage", &out)
            write(closedLostReason, "ClosedLostReason", &out)
            write(nextSteps, "NextSteps", &out)
            write(targetCloseDate, "TargetCloseDate", &out)
            write(reviewStatus, "ReviewStatus", &out)
            write(reviewComments, "ReviewComments", &out)
            write(reviewStatusReason, "ReviewStatusReason", &out)
            write(nextStepsHistory, "NextStepsHistory", &out)
            return .object(out)
        }
    }
    public struct LifeCycleSummary: Shape {
        public var stage: Stage?
        public var closedLostReason: ClosedLostReason?
        public var nextSteps: String?
        public var targetCloseDate: String?
        public var reviewStatus: ReviewStatus?
        public var reviewComments: String?
        public var reviewStatusReason: String?
        public init(stage: Stage? = nil, closedLostReason: ClosedLostReason? = nil, nextSteps: String? = nil, targetCloseDate: String? = nil, reviewStatus: ReviewStatus? = nil, reviewComments: String? = nil, reviewStatusReason: String? = nil) {
            self.stage = stage
            self.closedLostReason = closedLostReason
            self.nextSteps = nextSteps
            self.targetCloseDate = targetCloseDate
            self.reviewStatus = reviewStatus
            self.reviewComments = reviewComments
            self.reviewStatusReason = reviewStatusReason
        }
        public init(json: JSON) {
            stage = read(json, "Stage")
            closedLostReason = read(json, "ClosedLostReason")
            nextSteps = read(json, "NextSteps")
            targetCloseDate = read(json, "TargetCloseDate")
            reviewStatus = read(json, "ReviewStatus")
            reviewComments = read(json, "ReviewComments")
            reviewStatusReason = read(json, "ReviewStatusReason")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(stage, "Stage", &out)
            write(closedLostReason, "ClosedLostReason", &out)
            write(nextSteps, "NextSteps", &out)
            write(targetCloseDate, "TargetCloseDate", &out)
            write(reviewStatus, "ReviewStatus", &out)
            write(reviewComments, "ReviewComments", &out)
            write(reviewStatusReason, "ReviewStatusReason", &out)
            return .object(out)
        }
    }
    public struct ListEngagementFromOpportunityTaskSummary: Shape {
        public var taskId: String?
        public var taskArn: String?
        public var startTime: Timestamp?
        public var taskStatus: TaskStatus?
        public var message: String?
        public var reasonCode: ReasonCode?
        public var opportunityId: String?
        public var resourceSnapshotJobId: String?
        public var engagementId: String?
        public var engagementInvitationId: String?
        public init(taskId: String? = nil, taskArn: String? = nil, startTime: Timestamp? = nil, taskStatus: TaskStatus? = nil, message: String? = nil, reasonCode: ReasonCode? = nil, opportunityId: String? = nil, resourceSnapshotJobId: String? = nil, engagementId: String? = nil, engagementInvitationId: String? = nil) {
            self.taskId = taskId
            self.taskArn = taskArn
            self.startTime = startTime
            self.taskStatus = taskStatus
            self.message = message
            self.reasonCode = reasonCode
            self.opportunityId = opportunityId
            self.resourceSnapshotJobId = resourceSnapshotJobId
            self.engagementId = engagementId
            self.engagementInvitationId = engagementInvitationId
        }
        public init(json: JSON) {
            taskId = read(json, "TaskId")
            taskArn = read(json, "TaskArn")
            startTime = read(json, "StartTime")
            taskStatus = read(json, "TaskStatus")
            message = read(json, "Message")
            reasonCode = read(json, "ReasonCode")
            opportunityId = read(json, "OpportunityId")
            resourceSnapshotJobId = read(json, "ResourceSnapshotJobId")
            engagementId = read(json, "EngagementId")
            engagementInvitationId = read(json, "EngagementInvitationId")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(taskId, "TaskId", &out)
            write(taskArn, "TaskArn", &out)
            write(startTime, "StartTime", &out)
            write(taskStatus, "TaskStatus", &out)
            write(message, "Message", &out)
            write(reasonCode, "ReasonCode", &out)
            write(opportunityId, "OpportunityId", &out)
            write(resourceSnapshotJobId, "ResourceSnapshotJobId", &out)
            write(engagementId, "EngagementId", &out)
            write(engagementInvitationId, "EngagementInvitationId", &out)
            return .object(out)
        }
    }
    public struct ListEngagementFromOpportunityTasksRequest: Shape {
        public var maxResults: Int?
        public var nextToken: String?
        public var sort: ListTasksSortBase?
        public var catalog: String?
        public var taskStatus: [TaskStatus]?
        public var taskIdentifier: [String]?
        public var opportunityIdentifier: [String]?
        public var engagementIdentifier: [String]?
        public init(maxResults: Int? = nil, nextToken: String? = nil, sort: ListTasksSortBase? = nil, catalog: String? = nil, taskStatus: [TaskStatus]? = nil, taskIdentifier: [String]? = nil, opportunityIdentifier: [String]? = nil, engagementIdentifier: [String]? = nil) {
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.sort = sort
            self.catalog = catalog
            self.taskStatus = taskStatus
            self.taskIdentifier = taskIdentifier
            self.opportunityIdentifier = opportunityIdentifier
            self.engagementIdentifier = engagementIdentifier
        }
        public init(json: JSON) {
            maxResults = read(json, "MaxResults")
            nextToken = read(json, "NextToken")
            sort = read(json, "Sort")
            catalog = read(json, "Catalog")
            taskStatus = read(json, "TaskStatus")
            taskIdentifier = read(json, "TaskIdentifier")
            opportunityIdentifier = read(json, "OpportunityIdentifier")
            engagementIdentifier = read(json, "EngagementIdentifier")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(maxResults, "MaxResults", &out)
            write(nextToken, "NextToken", &out)
            write(sort, "Sort", &out)
            write(catalog, "Catalog", &out)
            write(taskStatus, "TaskStatus", &out)
            write(taskIdentifier, "TaskIdentifier", &out)
            write(opportunityIdentifier, "OpportunityIdentifier", &out)
            write(engagementIdentifier, "EngagementIdentifier", &out)
            return .object(out)
        }
    }
    public struct ListEngagementFromOpportunityTasksResponse: Shape {
        public var taskSummaries: [ListEngagementFromOpportunityTaskSummary]?
        public var nextToken: String?
        public init(taskSummaries: [ListEngagementFromOpportunityTaskSummary]? = nil, nextToken: String? = nil) {
            self.taskSummaries = taskSummaries
            self.nextToken = nextToken
        }
        public init(json: JSON) {
            taskSummaries = read(json, "TaskSummaries")
            nextToken = read(json, "NextToken")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(taskSummaries, "TaskSummaries", &out)
            write(nextToken, "NextToken", &out)
            return .object(out)
        }
    }
    public struct ListEngagementInvitationsRequest: Shape {
        public var catalog: String?
        public var maxResults: Int?
        public var nextToken: String?
        public var sort: OpportunityEngagementInvitationSort?
        public var payloadType: [EngagementInvitationPayloadType]?
        public var participantType: ParticipantType?
        public var status: [InvitationStatus]?
        public var engagementIdentifier: [String]?
        public var senderAwsAccountId: [String]?
        public init(catalog: String? = nil, maxResults: Int? = nil, nextToken: String? = nil, sort: OpportunityEngagementInvitationSort? = nil, payloadType: [EngagementInvitationPayloadType]? = nil, participantType: ParticipantType? = nil, status: [InvitationStatus]? = nil, engagementIdentifier: [String]? = nil, senderAwsAccountId: [String]? = nil) {
            self.catalog = catalog
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.sort = sort
            self.payloadType = payloadType
            self.participantType = participantType
            self.status = status
            self.engagementIdentifier = engagementIdentifier
            self.senderAwsAccountId = senderAwsAccountId
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            maxResults = read(json, "MaxResults")
            nextToken = read(json, "NextToken")
            sort = read(json, "Sort")
            payloadType = read(json, "PayloadType")
            participantType = read(json, "ParticipantType")
            status = read(json, "Status")
            engagementIdentifier = read(json, "EngagementIdentifier")
            senderAwsAccountId = read(json, "SenderAwsAccountId")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(maxResults, "MaxResults", &out)
            write(nextToken, "NextToken", &out)
            write(sort, "Sort", &out)
            write(payloadType, "PayloadType", &out)
            write(participantType, "ParticipantType", &out)
            write(status, "Status", &out)
            write(engagementIdentifier, "EngagementIdentifier", &out)
            write(senderAwsAccountId, "SenderAwsAccountId", &out)
            return .object(out)
        }
    }
    public struct ListEngagementInvitationsResponse: Shape {
        public var engagementInvitationSummaries: [EngagementInvitationSummary]?
        public var nextToken: String?
        public init(engagementInvitationSummaries: [EngagementInvitationSummary]? = nil, nextToken: String? = nil) {
            self.engagementInvitationSummaries = engagementInvitationSummaries
            self.nextToken = nextToken
        }
        public init(json: JSON) {
            engagementInvitationSummaries = read(json, "EngagementInvitationSummaries")
            nextToken = read(json, "NextToken")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(engagementInvitationSummaries, "EngagementInvitationSummaries", &out)
            write(nextToken, "NextToken", &out)
            return .object(out)
        }
    }
    public struct ListOpportunitiesRequest: Shape {
        public var catalog: String?
        public var maxResults: Int?
        public var nextToken: String?
        public var sort: OpportunitySort?
        public var lastModifiedDate: LastModifiedDate?
        public var identifier: [String]?
        public var lifeCycleStage: [Stage]?
        public var lifeCycleReviewStatus: [ReviewStatus]?
        public var customerCompanyName: [String]?
        public var createdDate: CreatedDateFilter?
        public var targetCloseDate: TargetCloseDateFilter?
        public init(catalog: String? = nil, maxResults: Int? = nil, nextToken: String? = nil, sort: OpportunitySort? = nil, lastModifiedDate: LastModifiedDate? = nil, identifier: [String]? = nil, lifeCycleStage: [Stage]? = nil, lifeCycleReviewStatus: [ReviewStatus]? = nil, customerCompanyName: [String]? = nil, createdDate: CreatedDateFilter? = nil, targetCloseDate: TargetCloseDateFilter? = nil) {
            self.catalog = catalog
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.sort = sort
            self.lastModifiedDate = lastModifiedDate
            self.identifier = identifier
            self.lifeCycleStage = lifeCycleStage
            self.lifeCycleReviewStatus = lifeCycleReviewStatus
            self.customerCompanyName = customerCompanyName
            self.createdDate = createdDate
            self.targetCloseDate = targetCloseDate
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            maxResults = read(json, "MaxResults")
            nextToken = read(json, "NextToken")
            sort = read(json, "Sort")
            lastModifiedDate = read(json, "LastModifiedDate")
            identifier = read(json, "Identifier")
            lifeCycleStage = read(json, "LifeCycleStage")
            lifeCycleReviewStatus = read(json, "LifeCycleReviewStatus")
            customerCompanyName = read(json, "CustomerCompanyName")
            createdDate = read(json, "CreatedDate")
            targetCloseDate = read(json, "TargetCloseDate")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(maxResults, "MaxResults", &out)
            write(nextToken, "NextToken", &out)
            write(sort, "Sort", &out)
            write(lastModifiedDate, "LastModifiedDate", &out)
            write(identifier, "Identifier", &out)
            write(lifeCycleStage, "LifeCycleStage", &out)
            write(lifeCycleReviewStatus, "LifeCycleReviewStatus", &out)
            write(customerCompanyName, "CustomerCompanyName", &out)
            write(createdDate, "CreatedDate", &out)
            write(targetCloseDate, "TargetCloseDate", &out)
            return .object(out)
        }
    }
    public struct ListOpportunitiesResponse: Shape {
        public var opportunitySummaries: [OpportunitySummary]?
        public var nextToken: String?
        public init(opportunitySummaries: [OpportunitySummary]? = nil, nextToken: String? = nil) {
            self.opportunitySummaries = opportunitySummaries
            self.nextToken = nextToken
        }
        public init(json: JSON) {
            opportunitySummaries = read(json, "OpportunitySummaries")
            nextToken = read(json, "NextToken")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(opportunitySummaries, "OpportunitySummaries", &out)
            write(nextToken, "NextToken", &out)
            return .object(out)
        }
    }
    public struct ListSolutionsRequest: Shape {
        public var catalog: String?
        public var maxResults: Int?
        public var nextToken: String?
        public var sort: SolutionSort?
        public var status: [SolutionStatus]?
        public var identifier: [String]?
        public var category: [String]?
        public var awsMarketplaceSolutionArn: [String]?
        public init(catalog: String? = nil, maxResults: Int? = nil, nextToken: String? = nil, sort: SolutionSort? = nil, status: [SolutionStatus]? = nil, identifier: [String]? = nil, category: [String]? = nil, awsMarketplaceSolutionArn: [String]? = nil) {
            self.catalog = catalog
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.sort = sort
            self.status = status
            self.identifier = identifier
            self.category = category
            self.awsMarketplaceSolutionArn = awsMarketplaceSolutionArn
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            maxResults = read(json, "MaxResults")
            nextToken = read(json, "NextToken")
            sort = read(json, "Sort")
            status = read(json, "Status")
            identifier = read(json, "Identifier")
            category = read(json, "Category")
            awsMarketplaceSolutionArn = read(json, "AwsMarketplaceSolutionArn")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(maxResults, "MaxResults", &out)
            write(nextToken, "NextToken", &out)
            write(sort, "Sort", &out)
            write(status, "Status", &out)
            write(identifier, "Identifier", &out)
            write(category, "Category", &out)
            write(awsMarketplaceSolutionArn, "AwsMarketplaceSolutionArn", &out)
            return .object(out)
        }
    }
    public struct ListSolutionsResponse: Shape {
        public var solutionSummaries: [SolutionBase]?
        public var nextToken: String?
        public init(solutionSummaries: [SolutionBase]? = nil, nextToken: String? = nil) {
            self.solutionSummaries = solutionSummaries
            self.nextToken = nextToken
        }
        public init(json: JSON) {
            solutionSummaries = read(json, "SolutionSummaries")
            nextToken = read(json, "NextToken")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(solutionSummaries, "SolutionSummaries", &out)
            write(nextToken, "NextToken", &out)
            return .object(out)
        }
    }
    public struct ListTasksSortBase: Shape {
        public var sortOrder: SortOrder?
        public var sortBy: ListTasksSortName?
        public init(sortOrder: SortOrder? = nil, sortBy: ListTasksSortName? = nil) {
            self.sortOrder = sortOrder
            self.sortBy = sortBy
        }
        public init(json: JSON) {
            sortOrder = read(json, "SortOrder")
            sortBy = read(json, "SortBy")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(sortOrder, "SortOrder", &out)
            write(sortBy, "SortBy", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct ListTasksSortName: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let startTime = ListTasksSortName(rawValue: "StartTime")
    }
    public struct Marketing: Shape {
        public var campaignName: String?
        public var source: MarketingSource?
        public var useCases: [String]?
        public var channels: [Channel]?
        public var awsFundingUsed: AwsFundingUsed?
        public init(campaignName: String? = nil, source: MarketingSource? = nil, useCases: [String]? = nil, channels: [Channel]? = nil, awsFundingUsed: AwsFundingUsed? = nil) {
            self.campaignName = campaignName
            self.source = source
            self.useCases = useCases
            self.channels = channels
            self.awsFundingUsed = awsFundingUsed
        }
        public init(json: JSON) {
            campaignName = read(json, "CampaignName")
            source = read(json, "Source")
            useCases = read(json, "UseCases")
            channels = read(json, "Channels")
            awsFundingUsed = read(json, "AwsFundingUsed")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(campaignName, "CampaignName", &out)
            write(source, "Source", &out)
            write(useCases, "UseCases", &out)
            write(channels, "Channels", &out)
            write(awsFundingUsed, "AwsFundingUsed", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct MarketingSource: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let marketingActivity = MarketingSource(rawValue: "Marketing Activity")
        public static let `none` = MarketingSource(rawValue: "None")
    }
    public struct MonetaryValue: Shape {
        public var amount: String?
        public var currencyCode: CurrencyCode?
        public init(amount: String? = nil, currencyCode: CurrencyCode? = nil) {
            self.amount = amount
            self.currencyCode = currencyCode
        }
        public init(json: JSON) {
            amount = read(json, "Amount")
            currencyCode = read(json, "CurrencyCode")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(amount, "Amount", &out)
            write(currencyCode, "CurrencyCode", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct NationalSecurity: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let yes = NationalSecurity(rawValue: "Yes")
        public static let no = NationalSecurity(rawValue: "No")
    }
    public struct NextStepsHistory: Shape {
        public var value: String?
        public var time: Timestamp?
        public init(value: String? = nil, time: Timestamp? = nil) {
            self.value = value
            self.time = time
        }
        public init(json: JSON) {
            value = read(json, "Value")
            time = read(json, "Time")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(value, "Value", &out)
            write(time, "Time", &out)
            return .object(out)
        }
    }
    public struct OpportunityEngagementInvitationSort: Shape {
        public var sortOrder: SortOrder?
        public var sortBy: OpportunityEngagementInvitationSortName?
        public init(sortOrder: SortOrder? = nil, sortBy: OpportunityEngagementInvitationSortName? = nil) {
            self.sortOrder = sortOrder
            self.sortBy = sortBy
        }
        public init(json: JSON) {
            sortOrder = read(json, "SortOrder")
            sortBy = read(json, "SortBy")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(sortOrder, "SortOrder", &out)
            write(sortBy, "SortBy", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct OpportunityEngagementInvitationSortName: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let invitationDate = OpportunityEngagementInvitationSortName(rawValue: "InvitationDate")
    }
    public struct OpportunityInvitationPayload: Shape {
        public var senderContacts: [SenderContact]?
        public var receiverResponsibilities: [ReceiverResponsibility]?
        public var customer: EngagementCustomer?
        public var project: ProjectDetails?
        public init(senderContacts: [SenderContact]? = nil, receiverResponsibilities: [ReceiverResponsibility]? = nil, customer: EngagementCustomer? = nil, project: ProjectDetails? = nil) {
            self.senderContacts = senderContacts
            self.receiverResponsibilities = receiverResponsibilities
            self.customer = customer
            self.project = project
        }
        public init(json: JSON) {
            senderContacts = read(json, "SenderContacts")
            receiverResponsibilities = read(json, "ReceiverResponsibilities")
            customer = read(json, "Customer")
            project = read(json, "Project")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(senderContacts, "SenderContacts", &out)
            write(receiverResponsibilities, "ReceiverResponsibilities", &out)
            write(customer, "Customer", &out)
            write(project, "Project", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct OpportunityOrigin: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let awsReferral = OpportunityOrigin(rawValue: "AWS Referral")
        public static let partnerReferral = OpportunityOrigin(rawValue: "Partner Referral")
    }
    public struct OpportunityQuality: Shape {
        public var score: Int?
        public var trend: String?
        public init(score: Int? = nil, trend: String? = nil) {
            self.score = score
            self.trend = trend
        }
        public init(json: JSON) {
            score = read(json, "Score")
            trend = read(json, "Trend")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(score, "Score", &out)
            write(trend, "Trend", &out)
            return .object(out)
        }
    }
    public struct OpportunitySort: Shape {
        public var sortOrder: SortOrder?
        public var sortBy: OpportunitySortName?
        public init(sortOrder: SortOrder? = nil, sortBy: OpportunitySortName? = nil) {
            self.sortOrder = sortOrder
            self.sortBy = sortBy
        }
        public init(json: JSON) {
            sortOrder = read(json, "SortOrder")
            sortBy = read(json, "SortBy")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(sortOrder, "SortOrder", &out)
            write(sortBy, "SortBy", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct OpportunitySortName: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let lastModifiedDate = OpportunitySortName(rawValue: "LastModifiedDate")
        public static let identifier = OpportunitySortName(rawValue: "Identifier")
        public static let customerCompanyName = OpportunitySortName(rawValue: "CustomerCompanyName")
        public static let createdDate = OpportunitySortName(rawValue: "CreatedDate")
        public static let targetCloseDate = OpportunitySortName(rawValue: "TargetCloseDate")
    }
    public struct OpportunitySummary: Shape {
        public var catalog: String?
        public var id: String?
        public var arn: String?
        public var partnerOpportunityIdentifier: String?
        public var opportunityType: OpportunityType?
        public var lastModifiedDate: Timestamp?
        public var createdDate: Timestamp?
        public var lifeCycle: LifeCycleSummary?
        public var customer: CustomerSummary?
        public var project: ProjectSummary?
        public init(catalog: String? = nil, id: String? = nil, arn: String? = nil, partnerOpportunityIdentifier: String? = nil, opportunityType: OpportunityType? = nil, lastModifiedDate: Timestamp? = nil, createdDate: Timestamp? = nil, lifeCycle: LifeCycleSummary? = nil, customer: CustomerSummary? = nil, project: ProjectSummary? = nil) {
            self.catalog = catalog
            self.id = id
            self.arn = arn
            self.partnerOpportunityIdentifier = partnerOpportunityIdentifier
            self.opportunityType = opportunityType
            self.lastModifiedDate = lastModifiedDate
            self.createdDate = createdDate
            self.lifeCycle = lifeCycle
            self.customer = customer
            self.project = project
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            id = read(json, "Id")
            arn = read(json, "Arn")
            partnerOpportunityIdentifier = read(json, "PartnerOpportunityIdentifier")
            opportunityType = read(json, "OpportunityType")
            lastModifiedDate = read(json, "LastModifiedDate")
            createdDate = read(json, "CreatedDate")
            lifeCycle = read(json, "LifeCycle")
            customer = read(json, "Customer")
            project = read(json, "Project")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(id, "Id", &out)
            write(arn, "Arn", &out)
            write(partnerOpportunityIdentifier, "PartnerOpportunityIdentifier", &out)
            write(opportunityType, "OpportunityType", &out)
            write(lastModifiedDate, "LastModifiedDate", &out)
            write(createdDate, "CreatedDate", &out)
            write(lifeCycle, "LifeCycle", &out)
            write(customer, "Customer", &out)
            write(project, "Project", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct OpportunityType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let netNewBusiness = OpportunityType(rawValue: "Net New Business")
        public static let flatRenewal = OpportunityType(rawValue: "Flat Renewal")
        public static let expansion = OpportunityType(rawValue: "Expansion")
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct ParticipantType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let sender = ParticipantType(rawValue: "SENDER")
        public static let receiver = ParticipantType(rawValue: "RECEIVER")
    }
    public struct Payload: Shape {
        public var opportunityInvitation: OpportunityInvitationPayload?
        public var leadInvitation: LeadInvitationPayload?
        public init(opportunityInvitation: OpportunityInvitationPayload? = nil, leadInvitation: LeadInvitationPayload? = nil) {
            self.opportunityInvitation = opportunityInvitation
            self.leadInvitation = leadInvitation
        }
        public init(json: JSON) {
            opportunityInvitation = read(json, "OpportunityInvitation")
            leadInvitation = read(json, "LeadInvitation")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(opportunityInvitation, "OpportunityInvitation", &out)
            write(leadInvitation, "LeadInvitation", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct PaymentFrequency: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let monthly = PaymentFrequency(rawValue: "Monthly")
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct PrimaryNeedFromAws: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let coSellArchitecturalValidation = PrimaryNeedFromAws(rawValue: "Co-Sell - Architectural Validation")
        public static let coSellBusinessPresentation = PrimaryNeedFromAws(rawValue: "Co-Sell - Business Presentation")
        public static let coSellCompetitiveInformation = PrimaryNeedFromAws(rawValue: "Co-Sell - Competitive Information")
        public static let coSellPricingAssistance = PrimaryNeedFromAws(rawValue: "Co-Sell - Pricing Assistance")
        public static let coSellTechnicalConsultation = PrimaryNeedFromAws(rawValue: "Co-Sell - Technical Consultation")
        public static let coSellTotalCostOfOwnershipEvaluation = PrimaryNeedFromAws(rawValue: "Co-Sell - Total Cost of Ownership Evaluation")
        public static let coSellDealSupport = PrimaryNeedFromAws(rawValue: "Co-Sell - Deal Support")
        public static let coSellSupportForPublicTenderRFx = PrimaryNeedFromAws(rawValue: "Co-Sell - Support for Public Tender / RFx")
    }
    public struct ProfileNextStepsHistory: Shape {
        public var value: String?
        public var time: Timestamp?
        public init(value: String? = nil, time: Timestamp? = nil) {
            self.value = value
            self.time = time
        }
        public init(json: JSON) {
            value = read(json, "Value")
            time = read(json, "Time")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(value, "Value", &out)
            write(time, "Time", &out)
            return .object(out)
        }
    }
    public struct Project: Shape {
        public var deliveryModels: [DeliveryModel]?
        public var expectedCustomerSpend: [ExpectedCustomerSpend]?
        public var expectedContractDuration: ExpectedContractDuration?
        public var title: String?
        public var apnPrograms: [String]?
        public var customerBusinessProblem: String?
        public var customerUseCase: String?
        public var relatedOpportunityIdentifier: String?
        public var salesActivities: [SalesActivity]?
        public var competitorName: CompetitorName?
        public var otherCompetitorNames: String?
        public var otherSolutionDescription: String?
        public var additionalComments: String?
        public var awsPartition: AwsPartition?
        public init(deliveryModels: [DeliveryModel]? = nil, expectedCustomerSpend: [ExpectedCustomerSpend]? = nil, expectedContractDuration: ExpectedContractDuration? = nil, title: String? = nil, apnPrograms: [String]? = nil, customerBusinessProblem: String? = nil, customerUseCase: String? = nil, relatedOpportunityIdentifier: String? = nil, salesActivities: [SalesActivity]? = nil, competitorName: CompetitorName? = nil, otherCompetitorNames: String? = nil, otherSolutionDescription: String? = nil, additionalComments: String? = nil, awsPartition: AwsPartition? = nil) {
            self.deliveryModels = deliveryModels
            self.expectedCustomerSpend = expectedCustomerSpend
            self.expectedContractDuration = expectedContractDuration
            self.title = title
            self.apnPrograms = apnPrograms
            self.customerBusinessProblem = customerBusinessProblem
            self.customerUseCase = customerUseCase
            self.relatedOpportunityIdentifier = relatedOpportunityIdentifier
            self.salesActivities = salesActivities
            self.competitorName = competitorName
            self.otherCompetitorNames = otherCompetitorNames
            self.otherSolutionDescription = otherSolutionDescription
            self.additionalComments = additionalComments
            self.awsPartition = awsPartition
        }
        public init(json: JSON) {
            deliveryModels = read(json, "DeliveryModels")
            expectedCustomerSpend = read(json, "ExpectedCustomerSpend")
            expectedContractDuration = read(json, "ExpectedContractDuration")
            title = read(json, "Title")
            apnPrograms = read(json, "ApnPrograms")
            customerBusinessProblem = read(json, "CustomerBusinessProblem")
            customerUseCase = read(json, "CustomerUseCase")
            relatedOpportunityIdentifier = read(json, "RelatedOpportunityIdentifier")
            salesActivities = read(json, "SalesActivities")
            competitorName = read(json, "CompetitorName")
            otherCompetitorNames = read(json, "OtherCompetitorNames")
            otherSolutionDescription = read(json, "OtherSolutionDescription")
            additionalComments = read(json, "AdditionalComments")
            awsPartition = read(json, "AwsPartition")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(deliveryModels, "DeliveryModels", &out)
            write(expectedCustomerSpend, "ExpectedCustomerSpend", &out)
            write(expectedContractDuration, "ExpectedContractDuration", &out)
            write(title, "Title", &out)
            write(apnPrograms, "ApnPrograms", &out)
            write(customerBusinessProblem, "CustomerBusinessProblem", &out)
            write(customerUseCase, "CustomerUseCase", &out)
            write(relatedOpportunityIdentifier, "RelatedOpportunityIdentifier", &out)
            write(salesActivities, "SalesActivities", &out)
            write(competitorName, "CompetitorName", &out)
            write(otherCompetitorNames, "OtherCompetitorNames", &out)
            write(otherSolutionDescription, "OtherSolutionDescription", &out)
            write(additionalComments, "AdditionalComments", &out)
            write(awsPartition, "AwsPartition", &out)
            return .object(out)
        }
    }
    public struct ProjectDetails: Shape {
        public var businessProblem: String?
        public var title: String?
        public var targetCompletionDate: String?
        public var expectedCustomerSpend: [ExpectedCustomerSpend]?
        public init(businessProblem: String? = nil, title: String? = nil, targetCompletionDate: String? = nil, expectedCustomerSpend: [ExpectedCustomerSpend]? = nil) {
            self.businessProblem = businessProblem
            self.title = title
            self.targetCompletionDate = targetCompletionDate
            self.expectedCustomerSpend = expectedCustomerSpend
        }
        public init(json: JSON) {
            businessProblem = read(json, "BusinessProblem")
            title = read(json, "Title")
            targetCompletionDate = read(json, "TargetCompletionDate")
            expectedCustomerSpend = read(json, "ExpectedCustomerSpend")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(businessProblem, "BusinessProblem", &out)
            write(title, "Title", &out)
            write(targetCompletionDate, "TargetCompletionDate", &out)
            write(expectedCustomerSpend, "ExpectedCustomerSpend", &out)
            return .object(out)
        }
    }
    public struct ProjectSummary: Shape {
        public var deliveryModels: [DeliveryModel]?
        public var expectedCustomerSpend: [ExpectedCustomerSpend]?
        public var expectedContractDuration: ExpectedContractDuration?
        public init(deliveryModels: [DeliveryModel]? = nil, expectedCustomerSpend: [ExpectedCustomerSpend]? = nil, expectedContractDuration: ExpectedContractDuration? = nil) {
            self.deliveryModels = deliveryModels
            self.expectedCustomerSpend = expectedCustomerSpend
            self.expectedContractDuration = expectedContractDuration
        }
        public init(json: JSON) {
            deliveryModels = read(json, "DeliveryModels")
            expectedCustomerSpend = read(json, "ExpectedCustomerSpend")
            expectedContractDuration = read(json, "ExpectedContractDuration")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(deliveryModels, "DeliveryModels", &out)
            write(expectedCustomerSpend, "ExpectedCustomerSpend", &out)
            write(expectedContractDuration, "ExpectedContractDuration", &out)
            return .object(out)
        }
    }
    public struct ProspectingInsights: Shape {
        public var marketplaceEngagementScore: String?
        public var solutionScore: String?
        public var solutionCategory: String?
        public var solutionSubCategory: String?
        public init(marketplaceEngagementScore: String? = nil, solutionScore: String? = nil, solutionCategory: String? = nil, solutionSubCategory: String? = nil) {
            self.marketplaceEngagementScore = marketplaceEngagementScore
            self.solutionScore = solutionScore
            self.solutionCategory = solutionCategory
            self.solutionSubCategory = solutionSubCategory
        }
        public init(json: JSON) {
            marketplaceEngagementScore = read(json, "MarketplaceEngagementScore")
            solutionScore = read(json, "SolutionScore")
            solutionCategory = read(json, "SolutionCategory")
            solutionSubCategory = read(json, "SolutionSubCategory")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(marketplaceEngagementScore, "MarketplaceEngagementScore", &out)
            write(solutionScore, "SolutionScore", &out)
            write(solutionCategory, "SolutionCategory", &out)
            write(solutionSubCategory, "SolutionSubCategory", &out)
            return .object(out)
        }
    }
    public struct ProspectingResultCustomer: Shape {
        public var accountName: String?
        public var geo: String?
        public var region: String?
        public var subRegion: String?
        public var country: CountryCode?
        public var industry: Industry?
        public var subIndustry: String?
        public var segment: String?
        public var companySize: String?
        public var eligiblePrograms: [String]?
        public var publicProfileSummary: String?
        public init(accountName: String? = nil, geo: String? = nil, region: String? = nil, subRegion: String? = nil, country: CountryCode? = nil, industry: Industry? = nil, subIndustry: String? = nil, segment: String? = nil, companySize: String? = nil, eligiblePrograms: [String]? = nil, publicProfileSummary: String? = nil) {
            self.accountName = accountName
            self.geo = geo
            self.region = region
            self.subRegion = subRegion
            self.country = country
            self.industry = industry
            self.subIndustry = subIndustry
            self.segment = segment
            self.companySize = companySize
            self.eligiblePrograms = eligiblePrograms
            self.publicProfileSummary = publicProfileSummary
        }
        public init(json: JSON) {
            accountName = read(json, "AccountName")
            geo = read(json, "Geo")
            region = read(json, "Region")
            subRegion = read(json, "SubRegion")
            country = read(json, "Country")
            industry = read(json, "Industry")
            subIndustry = read(json, "SubIndustry")
            segment = read(json, "Segment")
            companySize = read(json, "CompanySize")
            eligiblePrograms = read(json, "EligiblePrograms")
            publicProfileSummary = read(json, "PublicProfileSummary")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(accountName, "AccountName", &out)
            write(geo, "Geo", &out)
            write(region, "Region", &out)
            write(subRegion, "SubRegion", &out)
            write(country, "Country", &out)
            write(industry, "Industry", &out)
            write(subIndustry, "SubIndustry", &out)
            write(segment, "Segment", &out)
            write(companySize, "CompanySize", &out)
            write(eligiblePrograms, "EligiblePrograms", &out)
            write(publicProfileSummary, "PublicProfileSummary", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct ReasonCode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let invitationAccessDenied = ReasonCode(rawValue: "InvitationAccessDenied")
        public static let invitationValidationFailed = ReasonCode(rawValue: "InvitationValidationFailed")
        public static let engagementAccessDenied = ReasonCode(rawValue: "EngagementAccessDenied")
        public static let opportunityAccessDenied = ReasonCode(rawValue: "OpportunityAccessDenied")
        public static let resourceSnapshotJobAccessDenied = ReasonCode(rawValue: "ResourceSnapshotJobAccessDenied")
        public static let resourceSnapshotJobValidationFailed = ReasonCode(rawValue: "ResourceSnapshotJobValidationFailed")
        public static let resourceSnapshotJobConflict = ReasonCode(rawValue: "ResourceSnapshotJobConflict")
        public static let engagementValidationFailed = ReasonCode(rawValue: "EngagementValidationFailed")
        public static let engagementConflict = ReasonCode(rawValue: "EngagementConflict")
        public static let opportunitySubmissionFailed = ReasonCode(rawValue: "OpportunitySubmissionFailed")
        public static let engagementInvitationConflict = ReasonCode(rawValue: "EngagementInvitationConflict")
        public static let internalError = ReasonCode(rawValue: "InternalError")
        public static let opportunityValidationFailed = ReasonCode(rawValue: "OpportunityValidationFailed")
        public static let opportunityConflict = ReasonCode(rawValue: "OpportunityConflict")
        public static let resourceSnapshotAccessDenied = ReasonCode(rawValue: "ResourceSnapshotAccessDenied")
        public static let resourceSnapshotValidationFailed = ReasonCode(rawValue: "ResourceSnapshotValidationFailed")
        public static let resourceSnapshotConflict = ReasonCode(rawValue: "ResourceSnapshotConflict")
        public static let serviceQuotaExceeded = ReasonCode(rawValue: "ServiceQuotaExceeded")
        public static let requestThrottled = ReasonCode(rawValue: "RequestThrottled")
        public static let contextNotFound = ReasonCode(rawValue: "ContextNotFound")
        public static let customerProjectContextNotPermitted = ReasonCode(rawValue: "CustomerProjectContextNotPermitted")
        public static let disqualifiedLeadNotPermitted = ReasonCode(rawValue: "DisqualifiedLeadNotPermitted")
    }
    public struct Receiver: Shape {
        public var account: AccountReceiver?
        public init(account: AccountReceiver? = nil) {
            self.account = account
        }
        public init(json: JSON) {
            account = read(json, "Account")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(account, "Account", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct ReceiverResponsibility: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let distributor = ReceiverResponsibility(rawValue: "Distributor")
        public static let reseller = ReceiverResponsibility(rawValue: "Reseller")
        public static let hardwarePartner = ReceiverResponsibility(rawValue: "Hardware Partner")
        public static let managedServiceProvider = ReceiverResponsibility(rawValue: "Managed Service Provider")
        public static let softwarePartner = ReceiverResponsibility(rawValue: "Software Partner")
        public static let servicesPartner = ReceiverResponsibility(rawValue: "Services Partner")
        public static let trainingPartner = ReceiverResponsibility(rawValue: "Training Partner")
        public static let coSellFacilitator = ReceiverResponsibility(rawValue: "Co-Sell Facilitator")
        public static let facilitator = ReceiverResponsibility(rawValue: "Facilitator")
    }
    public struct Recommendation: Shape {
        public var type: String?
        public var details: String?
        public var attributes: [String: String]?
        public init(type: String? = nil, details: String? = nil, attributes: [String: String]? = nil) {
            self.type = type
            self.details = details
            self.attributes = attributes
        }
        public init(json: JSON) {
            type = read(json, "Type")
            details = read(json, "Details")
            attributes = read(json, "Attributes")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(type, "Type", &out)
            write(details, "Details", &out)
            write(attributes, "Attributes", &out)
            return .object(out)
        }
    }
    public struct RejectEngagementInvitationRequest: Shape {
        public var catalog: String?
        public var identifier: String?
        public var rejectionReason: String?
        public init(catalog: String? = nil, identifier: String? = nil, rejectionReason: String? = nil) {
            self.catalog = catalog
            self.identifier = identifier
            self.rejectionReason = rejectionReason
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            identifier = read(json, "Identifier")
            rejectionReason = read(json, "RejectionReason")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(identifier, "Identifier", &out)
            write(rejectionReason, "RejectionReason", &out)
            return .object(out)
        }
    }
    public struct RelatedEntityIdentifiers: Shape {
        public var awsMarketplaceOffers: [String]?
        public var awsMarketplaceOfferSets: [String]?
        public var solutions: [String]?
        public var awsProducts: [String]?
        public var awsMarketplaceSolutions: [String]?
        public var awsMarketplaceProducts: [String]?
        public init(awsMarketplaceOffers: [String]? = nil, awsMarketplaceOfferSets: [String]? = nil, solutions: [String]? = nil, awsProducts: [String]? = nil, awsMarketplaceSolutions: [String]? = nil, awsMarketplaceProducts: [String]? = nil) {
            self.awsMarketplaceOffers = awsMarketplaceOffers
            self.awsMarketplaceOfferSets = awsMarketplaceOfferSets
            self.solutions = solutions
            self.awsProducts = awsProducts
            self.awsMarketplaceSolutions = awsMarketplaceSolutions
            self.awsMarketplaceProducts = awsMarketplaceProducts
        }
        public init(json: JSON) {
            awsMarketplaceOffers = read(json, "AwsMarketplaceOffers")
            awsMarketplaceOfferSets = read(json, "AwsMarketplaceOfferSets")
            solutions = read(json, "Solutions")
            awsProducts = read(json, "AwsProducts")
            awsMarketplaceSolutions = read(json, "AwsMarketplaceSolutions")
            awsMarketplaceProducts = read(json, "AwsMarketplaceProducts")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(awsMarketplaceOffers, "AwsMarketplaceOffers", &out)
            write(awsMarketplaceOfferSets, "AwsMarketplaceOfferSets", &out)
            write(solutions, "Solutions", &out)
            write(awsProducts, "AwsProducts", &out)
            write(awsMarketplaceSolutions, "AwsMarketplaceSolutions", &out)
            write(awsMarketplaceProducts, "AwsMarketplaceProducts", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct RelatedEntityType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let solutions = RelatedEntityType(rawValue: "Solutions")
        public static let awsProducts = RelatedEntityType(rawValue: "AwsProducts")
        public static let awsMarketplaceOffers = RelatedEntityType(rawValue: "AwsMarketplaceOffers")
        public static let awsMarketplaceOfferSets = RelatedEntityType(rawValue: "AwsMarketplaceOfferSets")
        public static let awsMarketplaceSolutions = RelatedEntityType(rawValue: "AwsMarketplaceSolutions")
        public static let awsMarketplaceProducts = RelatedEntityType(rawValue: "AwsMarketplaceProducts")
    }
    public struct ResourceNotFoundException: Shape {
        public var message: String?
        public init(message: String? = nil) {
            self.message = message
        }
        public init(json: JSON) {
            message = read(json, "Message")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(message, "Message", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct RevenueModel: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let contract = RevenueModel(rawValue: "Contract")
        public static let payAsYouGo = RevenueModel(rawValue: "Pay-as-you-go")
        public static let subscription = RevenueModel(rawValue: "Subscription")
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct ReviewStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let pendingSubmission = ReviewStatus(rawValue: "Pending Submission")
        public static let submitted = ReviewStatus(rawValue: "Submitted")
        public static let inReview = ReviewStatus(rawValue: "In review")
        public static let approved = ReviewStatus(rawValue: "Approved")
        public static let rejected = ReviewStatus(rawValue: "Rejected")
        public static let actionRequired = ReviewStatus(rawValue: "Action Required")
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct SalesActivity: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let initializedDiscussionsWithCustomer = SalesActivity(rawValue: "Initialized discussions with customer")
        public static let customerHasShownInterestInSolution = SalesActivity(rawValue: "Customer has shown interest in solution")
        public static let conductedPocDemo = SalesActivity(rawValue: "Conducted POC / Demo")
        public static let inEvaluationPlanningStage = SalesActivity(rawValue: "In evaluation / planning stage")
        public static let agreedOnSolutionToBusinessProblem = SalesActivity(rawValue: "Agreed on solution to Business Problem")
        public static let completedActionPlan = SalesActivity(rawValue: "Completed Action Plan")
        public static let finalizedDeploymentNeed = SalesActivity(rawValue: "Finalized Deployment Need")
        public static let sowSigned = SalesActivity(rawValue: "SOW Signed")
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct SalesInvolvementType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let forVisibilityOnly = SalesInvolvementType(rawValue: "For Visibility Only")
        public static let coSell = SalesInvolvementType(rawValue: "Co-Sell")
    }
    public struct SenderContact: Shape {
        public var email: String?
        public var firstName: String?
        public var lastName: String?
        public var businessTitle: String?
        public var phone: String?
        public init(email: String? = nil, firstName: String? = nil, lastName: String? = nil, businessTitle: String? = nil, phone: String? = nil) {
            self.email = email
            self.firstName = firstName
            self.lastName = lastName
            self.businessTitle = businessTitle
            self.phone = phone
        }
        public init(json: JSON) {
            email = read(json, "Email")
            firstName = read(json, "FirstName")
            lastName = read(json, "LastName")
            businessTitle = read(json, "BusinessTitle")
            phone = read(json, "Phone")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(email, "Email", &out)
            write(firstName, "FirstName", &out)
            write(lastName, "LastName", &out)
            write(businessTitle, "BusinessTitle", &out)
            write(phone, "Phone", &out)
            return .object(out)
        }
    }
    public struct ServiceQuotaExceededException: Shape {
        public var message: String?
        public init(message: String? = nil) {
            self.message = message
        }
        public init(json: JSON) {
            message = read(json, "Message")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(message, "Message", &out)
            return .object(out)
        }
    }
    public struct SoftwareRevenue: Shape {
        public var deliveryModel: RevenueModel?
        public var value: MonetaryValue?
        public var effectiveDate: String?
        public var expirationDate: String?
        public init(deliveryModel: RevenueModel? = nil, value: MonetaryValue? = nil, effectiveDate: String? = nil, expirationDate: String? = nil) {
            self.deliveryModel = deliveryModel
            self.value = value
            self.effectiveDate = effectiveDate
            self.expirationDate = expirationDate
        }
        public init(json: JSON) {
            deliveryModel = read(json, "DeliveryModel")
            value = read(json, "Value")
            effectiveDate = read(json, "EffectiveDate")
            expirationDate = read(json, "ExpirationDate")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(deliveryModel, "DeliveryModel", &out)
            write(value, "Value", &out)
            write(effectiveDate, "EffectiveDate", &out)
            write(expirationDate, "ExpirationDate", &out)
            return .object(out)
        }
    }
    public struct SolutionBase: Shape {
        public var catalog: String?
        public var id: String?
        public var arn: String?
        public var name: String?
        public var status: SolutionStatus?
        public var category: String?
        public var createdDate: Timestamp?
        public var awsMarketplaceSolutionArn: String?
        public init(catalog: String? = nil, id: String? = nil, arn: String? = nil, name: String? = nil, status: SolutionStatus? = nil, category: String? = nil, createdDate: Timestamp? = nil, awsMarketplaceSolutionArn: String? = nil) {
            self.catalog = catalog
            self.id = id
            self.arn = arn
            self.name = name
            self.status = status
            self.category = category
            self.createdDate = createdDate
            self.awsMarketplaceSolutionArn = awsMarketplaceSolutionArn
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            id = read(json, "Id")
            arn = read(json, "Arn")
            name = read(json, "Name")
            status = read(json, "Status")
            category = read(json, "Category")
            createdDate = read(json, "CreatedDate")
            awsMarketplaceSolutionArn = read(json, "AwsMarketplaceSolutionArn")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(id, "Id", &out)
            write(arn, "Arn", &out)
            write(name, "Name", &out)
            write(status, "Status", &out)
            write(category, "Category", &out)
            write(createdDate, "CreatedDate", &out)
            write(awsMarketplaceSolutionArn, "AwsMarketplaceSolutionArn", &out)
            return .object(out)
        }
    }
    public struct SolutionSort: Shape {
        public var sortOrder: SortOrder?
        public var sortBy: SolutionSortName?
        public init(sortOrder: SortOrder? = nil, sortBy: SolutionSortName? = nil) {
            self.sortOrder = sortOrder
            self.sortBy = sortBy
        }
        public init(json: JSON) {
            sortOrder = read(json, "SortOrder")
            sortBy = read(json, "SortBy")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(sortOrder, "SortOrder", &out)
            write(sortBy, "SortBy", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct SolutionSortName: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let identifier = SolutionSortName(rawValue: "Identifier")
        public static let name = SolutionSortName(rawValue: "Name")
        public static let status = SolutionSortName(rawValue: "Status")
        public static let category = SolutionSortName(rawValue: "Category")
        public static let createdDate = SolutionSortName(rawValue: "CreatedDate")
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct SolutionStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let active = SolutionStatus(rawValue: "Active")
        public static let inactive = SolutionStatus(rawValue: "Inactive")
        public static let draft = SolutionStatus(rawValue: "Draft")
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct SortOrder: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let ascending = SortOrder(rawValue: "ASCENDING")
        public static let descending = SortOrder(rawValue: "DESCENDING")
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct Stage: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let prospect = Stage(rawValue: "Prospect")
        public static let qualified = Stage(rawValue: "Qualified")
        public static let technicalValidation = Stage(rawValue: "Technical Validation")
        public static let businessValidation = Stage(rawValue: "Business Validation")
        public static let committed = Stage(rawValue: "Committed")
        public static let launched = Stage(rawValue: "Launched")
        public static let closedLost = Stage(rawValue: "Closed Lost")
    }
    public struct StartEngagementByAcceptingInvitationTaskRequest: Shape {
        public var catalog: String?
        public var clientToken: String?
        public var identifier: String?
        public var tags: [Tag]?
        public init(catalog: String? = nil, clientToken: String? = nil, identifier: String? = nil, tags: [Tag]? = nil) {
            self.catalog = catalog
            self.clientToken = clientToken
            self.identifier = identifier
            self.tags = tags
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            clientToken = read(json, "ClientToken")
            identifier = read(json, "Identifier")
            tags = read(json, "Tags")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(clientToken, "ClientToken", &out)
            write(identifier, "Identifier", &out)
            write(tags, "Tags", &out)
            return .object(out)
        }
    }
    public struct StartEngagementByAcceptingInvitationTaskResponse: Shape {
        public var taskId: String?
        public var taskArn: String?
        public var startTime: Timestamp?
        public var taskStatus: TaskStatus?
        public var message: String?
        public var reasonCode: ReasonCode?
        public var opportunityId: String?
        public var resourceSnapshotJobId: String?
        public var engagementInvitationId: String?
        public init(taskId: String? = nil, taskArn: String? = nil, startTime: Timestamp? = nil, taskStatus: TaskStatus? = nil, message: String? = nil, reasonCode: ReasonCode? = nil, opportunityId: String? = nil, resourceSnapshotJobId: String? = nil, engagementInvitationId: String? = nil) {
            self.taskId = taskId
            self.taskArn = taskArn
            self.startTime = startTime
            self.taskStatus = taskStatus
            self.message = message
            self.reasonCode = reasonCode
            self.opportunityId = opportunityId
            self.resourceSnapshotJobId = resourceSnapshotJobId
            self.engagementInvitationId = engagementInvitationId
        }
        public init(json: JSON) {
            taskId = read(json, "TaskId")
            taskArn = read(json, "TaskArn")
            startTime = read(json, "StartTime")
            taskStatus = read(json, "TaskStatus")
            message = read(json, "Message")
            reasonCode = read(json, "ReasonCode")
            opportunityId = read(json, "OpportunityId")
            resourceSnapshotJobId = read(json, "ResourceSnapshotJobId")
            engagementInvitationId = read(json, "EngagementInvitationId")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(taskId, "TaskId", &out)
            write(taskArn, "TaskArn", &out)
            write(startTime, "StartTime", &out)
            write(taskStatus, "TaskStatus", &out)
            write(message, "Message", &out)
            write(reasonCode, "ReasonCode", &out)
            write(opportunityId, "OpportunityId", &out)
            write(resourceSnapshotJobId, "ResourceSnapshotJobId", &out)
            write(engagementInvitationId, "EngagementInvitationId", &out)
            return .object(out)
        }
    }
    public struct StartEngagementFromOpportunityTaskRequest: Shape {
        public var catalog: String?
        public var clientToken: String?
        public var identifier: String?
        public var awsSubmission: AwsSubmission?
        public var tags: [Tag]?
        public init(catalog: String? = nil, clientToken: String? = nil, identifier: String? = nil, awsSubmission: AwsSubmission? = nil, tags: [Tag]? = nil) {
            self.catalog = catalog
            self.clientToken = clientToken
            self.identifier = identifier
            self.awsSubmission = awsSubmission
            self.tags = tags
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            clientToken = read(json, "ClientToken")
            identifier = read(json, "Identifier")
            awsSubmission = read(json, "AwsSubmission")
            tags = read(json, "Tags")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(clientToken, "ClientToken", &out)
            write(identifier, "Identifier", &out)
            write(awsSubmission, "AwsSubmission", &out)
            write(tags, "Tags", &out)
            return .object(out)
        }
    }
    public struct StartEngagementFromOpportunityTaskResponse: Shape {
        public var taskId: String?
        public var taskArn: String?
        public var startTime: Timestamp?
        public var taskStatus: TaskStatus?
        public var message: String?
        public var reasonCode: ReasonCode?
        public var opportunityId: String?
        public var resourceSnapshotJobId: String?
        public var engagementId: String?
        public var engagementInvitationId: String?
        public init(taskId: String? = nil, taskArn: String? = nil, startTime: Timestamp? = nil, taskStatus: TaskStatus? = nil, message: String? = nil, reasonCode: ReasonCode? = nil, opportunityId: String? = nil, resourceSnapshotJobId: String? = nil, engagementId: String? = nil, engagementInvitationId: String? = nil) {
            self.taskId = taskId
            self.taskArn = taskArn
            self.startTime = startTime
            self.taskStatus = taskStatus
            self.message = message
            self.reasonCode = reasonCode
            self.opportunityId = opportunityId
            self.resourceSnapshotJobId = resourceSnapshotJobId
            self.engagementId = engagementId
            self.engagementInvitationId = engagementInvitationId
        }
        public init(json: JSON) {
            taskId = read(json, "TaskId")
            taskArn = read(json, "TaskArn")
            startTime = read(json, "StartTime")
            taskStatus = read(json, "TaskStatus")
            message = read(json, "Message")
            reasonCode = read(json, "ReasonCode")
            opportunityId = read(json, "OpportunityId")
            resourceSnapshotJobId = read(json, "ResourceSnapshotJobId")
            engagementId = read(json, "EngagementId")
            engagementInvitationId = read(json, "EngagementInvitationId")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(taskId, "TaskId", &out)
            write(taskArn, "TaskArn", &out)
            write(startTime, "StartTime", &out)
            write(taskStatus, "TaskStatus", &out)
            write(message, "Message", &out)
            write(reasonCode, "ReasonCode", &out)
            write(opportunityId, "OpportunityId", &out)
            write(resourceSnapshotJobId, "ResourceSnapshotJobId", &out)
            write(engagementId, "EngagementId", &out)
            write(engagementInvitationId, "EngagementInvitationId", &out)
            return .object(out)
        }
    }
    public struct SubmitOpportunityRequest: Shape {
        public var catalog: String?
        public var identifier: String?
        public var involvementType: SalesInvolvementType?
        public var visibility: Visibility?
        public init(catalog: String? = nil, identifier: String? = nil, involvementType: SalesInvolvementType? = nil, visibility: Visibility? = nil) {
            self.catalog = catalog
            self.identifier = identifier
            self.involvementType = involvementType
            self.visibility = visibility
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            identifier = read(json, "Identifier")
            involvementType = read(json, "InvolvementType")
            visibility = read(json, "Visibility")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(identifier, "Identifier", &out)
            write(involvementType, "InvolvementType", &out)
            write(visibility, "Visibility", &out)
            return .object(out)
        }
    }
    public struct Tag: Shape {
        public var key: String?
        public var value: String?
        public init(key: String? = nil, value: String? = nil) {
            self.key = key
            self.value = value
        }
        public init(json: JSON) {
            key = read(json, "Key")
            value = read(json, "Value")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(key, "Key", &out)
            write(value, "Value", &out)
            return .object(out)
        }
    }
    public struct TargetCloseDateFilter: Shape {
        public var afterTargetCloseDate: String?
        public var beforeTargetCloseDate: String?
        public init(afterTargetCloseDate: String? = nil, beforeTargetCloseDate: String? = nil) {
            self.afterTargetCloseDate = afterTargetCloseDate
            self.beforeTargetCloseDate = beforeTargetCloseDate
        }
        public init(json: JSON) {
            afterTargetCloseDate = read(json, "AfterTargetCloseDate")
            beforeTargetCloseDate = read(json, "BeforeTargetCloseDate")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(afterTargetCloseDate, "AfterTargetCloseDate", &out)
            write(beforeTargetCloseDate, "BeforeTargetCloseDate", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct TaskStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let inProgress = TaskStatus(rawValue: "IN_PROGRESS")
        public static let complete = TaskStatus(rawValue: "COMPLETE")
        public static let failed = TaskStatus(rawValue: "FAILED")
    }
    public struct ThrottlingException: Shape {
        public var message: String?
        public init(message: String? = nil) {
            self.message = message
        }
        public init(json: JSON) {
            message = read(json, "Message")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(message, "Message", &out)
            return .object(out)
        }
    }
    public struct UpdateOpportunityRequest: Shape {
        public var catalog: String?
        public var primaryNeedsFromAws: [PrimaryNeedFromAws]?
        public var nationalSecurity: NationalSecurity?
        public var partnerOpportunityIdentifier: String?
        public var customer: Customer?
        public var project: Project?
        public var opportunityType: OpportunityType?
        public var marketing: Marketing?
        public var softwareRevenue: SoftwareRevenue?
        public var lastModifiedDate: Timestamp?
        public var identifier: String?
        public var lifeCycle: LifeCycle?
        public init(catalog: String? = nil, primaryNeedsFromAws: [PrimaryNeedFromAws]? = nil, nationalSecurity: NationalSecurity? = nil, partnerOpportunityIdentifier: String? = nil, customer: Customer? = nil, project: Project? = nil, opportunityType: OpportunityType? = nil, marketing: Marketing? = nil, softwareRevenue: SoftwareRevenue? = nil, lastModifiedDate: Timestamp? = nil, identifier: String? = nil, lifeCycle: LifeCycle? = nil) {
            self.catalog = catalog
            self.primaryNeedsFromAws = primaryNeedsFromAws
            self.nationalSecurity = nationalSecurity
            self.partnerOpportunityIdentifier = partnerOpportunityIdentifier
            self.customer = customer
            self.project = project
            self.opportunityType = opportunityType
            self.marketing = marketing
            self.softwareRevenue = softwareRevenue
            self.lastModifiedDate = lastModifiedDate
            self.identifier = identifier
            self.lifeCycle = lifeCycle
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            primaryNeedsFromAws = read(json, "PrimaryNeedsFromAws")
            nationalSecurity = read(json, "NationalSecurity")
            partnerOpportunityIdentifier = read(json, "PartnerOpportunityIdentifier")
            customer = read(json, "Customer")
            project = read(json, "Project")
            opportunityType = read(json, "OpportunityType")
            marketing = read(json, "Marketing")
            softwareRevenue = read(json, "SoftwareRevenue")
            lastModifiedDate = read(json, "LastModifiedDate")
            identifier = read(json, "Identifier")
            lifeCycle = read(json, "LifeCycle")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(primaryNeedsFromAws, "PrimaryNeedsFromAws", &out)
            write(nationalSecurity, "NationalSecurity", &out)
            write(partnerOpportunityIdentifier, "PartnerOpportunityIdentifier", &out)
            write(customer, "Customer", &out)
            write(project, "Project", &out)
            write(opportunityType, "OpportunityType", &out)
            write(marketing, "Marketing", &out)
            write(softwareRevenue, "SoftwareRevenue", &out)
            write(lastModifiedDate, "LastModifiedDate", &out)
            write(identifier, "Identifier", &out)
            write(lifeCycle, "LifeCycle", &out)
            return .object(out)
        }
    }
    public struct UpdateOpportunityResponse: Shape {
        public var id: String?
        public var lastModifiedDate: Timestamp?
        public init(id: String? = nil, lastModifiedDate: Timestamp? = nil) {
            self.id = id
            self.lastModifiedDate = lastModifiedDate
        }
        public init(json: JSON) {
            id = read(json, "Id")
            lastModifiedDate = read(json, "LastModifiedDate")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(id, "Id", &out)
            write(lastModifiedDate, "LastModifiedDate", &out)
            return .object(out)
        }
    }
    public struct ValidationException: Shape {
        public var message: String?
        public var reason: ValidationExceptionReason?
        public var errorList: [ValidationExceptionError]?
        public init(message: String? = nil, reason: ValidationExceptionReason? = nil, errorList: [ValidationExceptionError]? = nil) {
            self.message = message
            self.reason = reason
            self.errorList = errorList
        }
        public init(json: JSON) {
            message = read(json, "Message")
            reason = read(json, "Reason")
            errorList = read(json, "ErrorList")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(message, "Message", &out)
            write(reason, "Reason", &out)
            write(errorList, "ErrorList", &out)
            return .object(out)
        }
    }
    public struct ValidationExceptionError: Shape {
        public var fieldName: String?
        public var message: String?
        public var code: ValidationExceptionErrorCode?
        public init(fieldName: String? = nil, message: String? = nil, code: ValidationExceptionErrorCode? = nil) {
            self.fieldName = fieldName
            self.message = message
            self.code = code
        }
        public init(json: JSON) {
            fieldName = read(json, "FieldName")
            message = read(json, "Message")
            code = read(json, "Code")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(fieldName, "FieldName", &out)
            write(message, "Message", &out)
            write(code, "Code", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct ValidationExceptionErrorCode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let requiredFieldMissing = ValidationExceptionErrorCode(rawValue: "REQUIRED_FIELD_MISSING")
        public static let invalidEnumValue = ValidationExceptionErrorCode(rawValue: "INVALID_ENUM_VALUE")
        public static let invalidStringFormat = ValidationExceptionErrorCode(rawValue: "INVALID_STRING_FORMAT")
        public static let invalidValue = ValidationExceptionErrorCode(rawValue: "INVALID_VALUE")
        public static let notEnoughValues = ValidationExceptionErrorCode(rawValue: "NOT_ENOUGH_VALUES")
        public static let tooManyValues = ValidationExceptionErrorCode(rawValue: "TOO_MANY_VALUES")
        public static let invalidResourceState = ValidationExceptionErrorCode(rawValue: "INVALID_RESOURCE_STATE")
        public static let duplicateKeyValue = ValidationExceptionErrorCode(rawValue: "DUPLICATE_KEY_VALUE")
        public static let valueOutOfRange = ValidationExceptionErrorCode(rawValue: "VALUE_OUT_OF_RANGE")
        public static let actionNotPermitted = ValidationExceptionErrorCode(rawValue: "ACTION_NOT_PERMITTED")
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct ValidationExceptionReason: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let requestValidationFailed = ValidationExceptionReason(rawValue: "REQUEST_VALIDATION_FAILED")
        public static let businessValidationFailed = ValidationExceptionReason(rawValue: "BUSINESS_VALIDATION_FAILED")
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct Visibility: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let full = Visibility(rawValue: "Full")
        public static let limited = Visibility(rawValue: "Limited")
    }
}
