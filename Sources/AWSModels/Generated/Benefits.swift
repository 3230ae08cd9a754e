// Made by scripts/generate-aws-types from botocore's service models. Do not edit.
// swift-format-ignore-file
public import StructuredText

/// The shapes of `partnercentral-benefits` 2018-05-10.
public enum Benefits {
    public struct AccessDeniedException: Shape {
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
    public struct AccessDetails: Shape {
        public var description: String?
        public init(description: String? = nil) {
            self.description = description
        }
        public init(json: JSON) {
            description = read(json, "Description")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(description, "Description", &out)
            return .object(out)
        }
    }
    public struct AmendBenefitApplicationInput: Shape {
        public var catalog: String?
        public var clientToken: String?
        public var revision: String?
        public var identifier: String?
        public var amendmentReason: String?
        public var amendments: [Amendment]?
        public init(catalog: String? = nil, clientToken: String? = nil, revision: String? = nil, identifier: String? = nil, amendmentReason: String? = nil, amendments: [Amendment]? = nil) {
            self.catalog = catalog
            self.clientToken = clientToken
            self.revision = revision
            self.identifier = identifier
            self.amendmentReason = amendmentReason
            self.amendments = amendments
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            clientToken = read(json, "ClientToken")
            revision = read(json, "Revision")
            identifier = read(json, "Identifier")
            amendmentReason = read(json, "AmendmentReason")
            amendments = read(json, "Amendments")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(clientToken, "ClientToken", &out)
            write(revision, "Revision", &out)
            write(identifier, "Identifier", &out)
            write(amendmentReason, "AmendmentReason", &out)
            write(amendments, "Amendments", &out)
            return .object(out)
        }
    }
    public struct AmendBenefitApplicationOutput: Shape {
        public init() {
        }
        public init(json _: JSON) {
        }
        public var json: JSON {
            .object([] as [JSON.Member])
        }
    }
    public struct Amendment: Shape {
        public var fieldPath: String?
        public var newValue: String?
        public init(fieldPath: String? = nil, newValue: String? = nil) {
            self.fieldPath = fieldPath
            self.newValue = newValue
        }
        public init(json: JSON) {
            fieldPath = read(json, "FieldPath")
            newValue = read(json, "NewValue")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(fieldPath, "FieldPath", &out)
            write(newValue, "NewValue", &out)
            return .object(out)
        }
    }
    public struct AssociateBenefitApplicationResourceInput: Shape {
        public var catalog: String?
        public var benefitApplicationIdentifier: String?
        public var resourceArn: String?
        public init(catalog: String? = nil, benefitApplicationIdentifier: String? = nil, resourceArn: String? = nil) {
            self.catalog = catalog
            self.benefitApplicationIdentifier = benefitApplicationIdentifier
            self.resourceArn = resourceArn
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            benefitApplicationIdentifier = read(json, "BenefitApplicationIdentifier")
            resourceArn = read(json, "ResourceArn")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(benefitApplicationIdentifier, "BenefitApplicationIdentifier", &out)
            write(resourceArn, "ResourceArn", &out)
            return .object(out)
        }
    }
    public struct AssociateBenefitApplicationResourceOutput: Shape {
        public var id: String?
        public var arn: String?
        public var revision: String?
        public init(id: String? = nil, arn: String? = nil, revision: String? = nil) {
            self.id = id
            self.arn = arn
            self.revision = revision
        }
        public init(json: JSON) {
            id = read(json, "Id")
            arn = read(json, "Arn")
            revision = read(json, "Revision")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(id, "Id", &out)
            write(arn, "Arn", &out)
            write(revision, "Revision", &out)
            return .object(out)
        }
    }
    public struct AssociatedResource: Shape {
        public var resourceType: ResourceType?
        public var resourceIdentifier: String?
        public var resourceArn: String?
        public init(resourceType: ResourceType? = nil, resourceIdentifier: String? = nil, resourceArn: String? = nil) {
            self.resourceType = resourceType
            self.resourceIdentifier = resourceIdentifier
            self.resourceArn = resourceArn
        }
        public init(json: JSON) {
            resourceType = read(json, "ResourceType")
            resourceIdentifier = read(json, "ResourceIdentifier")
            resourceArn = read(json, "ResourceArn")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(resourceType, "ResourceType", &out)
            write(resourceIdentifier, "ResourceIdentifier", &out)
            write(resourceArn, "ResourceArn", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct BenefitAllocationStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let active = BenefitAllocationStatus(rawValue: "ACTIVE")
        public static let inactive = BenefitAllocationStatus(rawValue: "INACTIVE")
        public static let fulfilled = BenefitAllocationStatus(rawValue: "FULFILLED")
    }
    public struct BenefitAllocationSummary: Shape {
        public var id: String?
        public var catalog: String?
        public var arn: String?
        public var status: BenefitAllocationStatus?
        public var statusReason: String?
        public var name: String?
        public var benefitId: String?
        public var benefitApplicationId: String?
        public var fulfillmentTypes: [FulfillmentType]?
        public var createdAt: Timestamp?
        public var expiresAt: Timestamp?
        public var applicableBenefitIds: [String]?
        public init(id: String? = nil, catalog: String? = nil, arn: String? = nil, status: BenefitAllocationStatus? = nil, statusReason: String? = nil, name: String? = nil, benefitId: String? = nil, benefitApplicationId: String? = nil, fulfillmentTypes: [FulfillmentType]? = nil, createdAt: Timestamp? = nil, expiresAt: Timestamp? = nil, applicableBenefitIds: [String]? = nil) {
            self.id = id
            self.catalog = catalog
            self.arn = arn
            self.status = status
            self.statusReason = statusReason
            self.name = name
            self.benefitId = benefitId
            self.benefitApplicationId = benefitApplicationId
            self.fulfillmentTypes = fulfillmentTypes
            self.createdAt = createdAt
            self.expiresAt = expiresAt
            self.applicableBenefitIds = applicableBenefitIds
        }
        public init(json: JSON) {
            id = read(json, "Id")
            catalog = read(json, "Catalog")
            arn = read(json, "Arn")
            status = read(json, "Status")
            statusReason = read(json, "StatusReason")
            name = read(json, "Name")
            benefitId = read(json, "BenefitId")
            benefitApplicationId = read(json, "BenefitApplicationId")
            fulfillmentTypes = read(json, "FulfillmentTypes")
            createdAt = read(json, "CreatedAt")
            expiresAt = read(json, "ExpiresAt")
            applicableBenefitIds = read(json, "ApplicableBenefitIds")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(id, "Id", &out)
            write(catalog, "Catalog", &out)
            write(arn, "Arn", &out)
            write(status, "Status", &out)
            write(statusReason, "StatusReason", &out)
            write(name, "Name", &out)
            write(benefitId, "BenefitId", &out)
            write(benefitApplicationId, "BenefitApplicationId", &out)
            write(fulfillmentTypes, "FulfillmentTypes", &out)
            write(createdAt, "CreatedAt", &out)
            write(expiresAt, "ExpiresAt", &out)
            write(applicableBenefitIds, "ApplicableBenefitIds", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct BenefitApplicationStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let pendingSubmission = BenefitApplicationStatus(rawValue: "PENDING_SUBMISSION")
        public static let inReview = BenefitApplicationStatus(rawValue: "IN_REVIEW")
        public static let actionRequired = BenefitApplicationStatus(rawValue: "ACTION_REQUIRED")
        public static let approved = BenefitApplicationStatus(rawValue: "APPROVED")
        public static let rejected = BenefitApplicationStatus(rawValue: "REJECTED")
        public static let canceled = BenefitApplicationStatus(rawValue: "CANCELED")
    }
    public struct BenefitApplicationSummary: Shape {
        public var catalog: String?
        public var name: String?
        public var id: String?
        public var arn: String?
        public var benefitId: String?
        public var programs: [String]?
        public var fulfillmentTypes: [FulfillmentType]?
        public var status: BenefitApplicationStatus?
        public var stage: String?
        public var createdAt: Timestamp?
        public var updatedAt: Timestamp?
        public var benefitApplicationDetails: [String: String]?
        public var associatedResources: [String]?
        public init(catalog: String? = nil, name: String? = nil, id: String? = nil, arn: String? = nil, benefitId: String? = nil, programs: [String]? = nil, fulfillmentTypes: [FulfillmentType]? = nil, status: BenefitApplicationStatus? = nil, stage: String? = nil, createdAt: Timestamp? = nil, updatedAt: Timestamp? = nil, benefitApplicationDetails: [String: String]? = nil, associatedResources: [String]? = nil) {
            self.catalog = catalog
            self.name = name
            self.id = id
            self.arn = arn
            self.benefitId = benefitId
            self.programs = programs
            self.fulfillmentTypes = fulfillmentTypes
            self.status = status
            self.stage = stage
            self.createdAt = createdAt
            self.updatedAt = updatedAt
            self.benefitApplicationDetails = benefitApplicationDetails
            self.associatedResources = associatedResources
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            name = read(json, "Name")
            id = read(json, "Id")
            arn = read(json, "Arn")
            benefitId = read(json, "BenefitId")
            programs = read(json, "Programs")
            fulfillmentTypes = read(json, "FulfillmentTypes")
            status = read(json, "Status")
            stage = read(json, "Stage")
            createdAt = read(json, "CreatedAt")
            updatedAt = read(json, "UpdatedAt")
            benefitApplicationDetails = read(json, "BenefitApplicationDetails")
            associatedResources = read(json, "AssociatedResources")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(name, "Name", &out)
            write(id, "Id", &out)
            write(arn, "Arn", &out)
            write(benefitId, "BenefitId", &out)
            write(programs, "Programs", &out)
            write(fulfillmentTypes, "FulfillmentTypes", &out)
            write(status, "Status", &out)
            write(stage, "Stage", &out)
            write(createdAt, "CreatedAt", &out)
            write(updatedAt, "UpdatedAt", &out)
            write(benefitApplicationDetails, "BenefitApplicationDetails", &out)
            write(associatedResources, "AssociatedResources", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct BenefitStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let active = BenefitStatus(rawValue: "ACTIVE")
        public static let inactive = BenefitStatus(rawValue: "INACTIVE")
    }
    public struct BenefitSummary: Shape {
        public var id: String?
        public var catalog: String?
        public var arn: String?
        public var name: String?
        public var description: String?
        public var programs: [String]?
        public var fulfillmentTypes: [FulfillmentType]?
        public var status: BenefitStatus?
        public init(id: String? = nil, catalog: String? = nil, arn: String? = nil, name: String? = nil, description: String? = nil, programs: [String]? = nil, fulfillmentTypes: [FulfillmentType]? = nil, status: BenefitStatus? = nil) {
            self.id = id
            self.catalog = catalog
            self.arn = arn
            self.name = name
            self.description = description
            self.programs = programs
            self.fulfillmentTypes = fulfillmentTypes
            self.status = status
        }
        public init(json: JSON) {
            id = read(json, "Id")
            catalog = read(json, "Catalog")
            arn = read(json, "Arn")
            name = read(json, "Name")
            description = read(json, "Description")
            programs = read(json, "Programs")
            fulfillmentTypes = read(json, "FulfillmentTypes")
            status = read(json, "Status")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(id, "Id", &out)
            write(catalog, "Catalog", &out)
            write(arn, "Arn", &out)
            write(name, "Name", &out)
            write(description, "Description", &out)
            write(programs, "Programs", &out)
            write(fulfillmentTypes, "FulfillmentTypes", &out)
            write(status, "Status", &out)
            return .object(out)
        }
    }
    public struct CancelBenefitApplicationInput: Shape {
        public var catalog: String?
        public var clientToken: String?
        public var identifier: String?
        public var reason: String?
        public init(catalog: String? = nil, clientToken: String? = nil, identifier: String? = nil, reason: String? = nil) {
            self.catalog = catalog
            self.clientToken = clientToken
            self.identifier = identifier
            self.reason = reason
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            clientToken = read(json, "ClientToken")
            identifier = read(json, "Identifier")
            reason = read(json, "Reason")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(clientToken, "ClientToken", &out)
            write(identifier, "Identifier", &out)
            write(reason, "Reason", &out)
            return .object(out)
        }
    }
    public struct CancelBenefitApplicationOutput: Shape {
        public init() {
        }
        public init(json _: JSON) {
        }
        public var json: JSON {
            .object([] as [JSON.Member])
        }
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
    public struct ConsumableDetails: Shape {
        public var allocatedAmount: MonetaryValue?
        public var remainingAmount: MonetaryValue?
        public var utilizedAmount: MonetaryValue?
        public var issuanceDetails: IssuanceDetail?
        public init(allocatedAmount: MonetaryValue? = nil, remainingAmount: MonetaryValue? = nil, utilizedAmount: MonetaryValue? = nil, issuanceDetails: IssuanceDetail? = nil) {
            self.allocatedAmount = allocatedAmount
            self.remainingAmount = remainingAmount
            self.utilizedAmount = utilizedAmount
            self.issuanceDetails = issuanceDetails
        }
        public init(json: JSON) {
            allocatedAmount = read(json, "AllocatedAmount")
            remainingAmount = read(json, "RemainingAmount")
            utilizedAmount = read(json, "UtilizedAmount")
            issuanceDetails = read(json, "IssuanceDetails")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(allocatedAmount, "AllocatedAmount", &out)
            write(remainingAmount, "RemainingAmount", &out)
            write(utilizedAmount, "UtilizedAmount", &out)
            write(issuanceDetails, "IssuanceDetails", &out)
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
    public struct CreateBenefitApplicationInput: Shape {
        public var catalog: String?
        public var clientToken: String?
        public var name: String?
        public var description: String?
        public var benefitIdentifier: String?
        public var fulfillmentTypes: [FulfillmentType]?
        public var benefitApplicationDetails: JSON?
        public var tags: [Tag]?
        public var associatedResources: [String]?
        public var partnerContacts: [Contact]?
        public var fileDetails: [FileInput]?
        public init(catalog: String? = nil, clientToken: String? = nil, name: String? = nil, description: String? = nil, benefitIdentifier: String? = nil, fulfillmentTypes: [FulfillmentType]? = nil, benefitApplicationDetails: JSON? = nil, tags: [Tag]? = nil, associatedResources: [String]? = nil, partnerContacts: [Contact]? = nil, fileDetails: [FileInput]? = nil) {
            self.catalog = catalog
            self.clientToken = clientToken
            self.name = name
            self.description = description
            self.benefitIdentifier = benefitIdentifier
            self.fulfillmentTypes = fulfillmentTypes
            self.benefitApplicationDetails = benefitApplicationDetails
            self.tags = tags
            self.associatedResources = associatedResources
            self.partnerContacts = partnerContacts
            self.fileDetails = fileDetails
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            clientToken = read(json, "ClientToken")
            name = read(json, "Name")
            description = read(json, "Description")
            benefitIdentifier = read(json, "BenefitIdentifier")
            fulfillmentTypes = read(json, "FulfillmentTypes")
            benefitApplicationDetails = read(json, "BenefitApplicationDetails")
            tags = read(json, "Tags")
            associatedResources = read(json, "AssociatedResources")
            partnerContacts = read(json, "PartnerContacts")
            fileDetails = read(json, "FileDetails")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(clientToken, "ClientToken", &out)
            write(name, "Name", &out)
            write(description, "Description", &out)
            write(benefitIdentifier, "BenefitIdentifier", &out)
            write(fulfillmentTypes, "FulfillmentTypes", &out)
            write(benefitApplicationDetails, "BenefitApplicationDetails", &out)
            write(tags, "Tags", &out)
            write(associatedResources, "AssociatedResources", &out)
            write(partnerContacts, "PartnerContacts", &out)
            write(fileDetails, "FileDetails", &out)
            return .object(out)
        }
    }
    public struct CreateBenefitApplicationOutput: Shape {
        public var id: String?
        public var arn: String?
        public var revision: String?
        public init(id: String? = nil, arn: String? = nil, revision: String? = nil) {
            self.id = id
            self.arn = arn
            self.revision = revision
        }
        public init(json: JSON) {
            id = read(json, "Id")
            arn = read(json, "Arn")
            revision = read(json, "Revision")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(id, "Id", &out)
            write(arn, "Arn", &out)
            write(revision, "Revision", &out)
            return .object(out)
        }
    }
    public struct CreditCode: Shape {
        public var awsAccountId: String?
        public var value: MonetaryValue?
        public var awsCreditCode: String?
        public var status: BenefitAllocationStatus?
        public var issuedAt: Timestamp?
        public var expiresAt: Timestamp?
        public init(awsAccountId: String? = nil, value: MonetaryValue? = nil, awsCreditCode: String? = nil, status: BenefitAllocationStatus? = nil, issuedAt: Timestamp? = nil, expiresAt: Timestamp? = nil) {
            self.awsAccountId = awsAccountId
            self.value = value
            self.awsCreditCode = awsCreditCode
            self.status = status
            self.issuedAt = issuedAt
            self.expiresAt = expiresAt
        }
        public init(json: JSON) {
            awsAccountId = read(json, "AwsAccountId")
            value = read(json, "Value")
            awsCreditCode = read(json, "AwsCreditCode")
            status = read(json, "Status")
            issuedAt = read(json, "IssuedAt")
            expiresAt = read(json, "ExpiresAt")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(awsAccountId, "AwsAccountId", &out)
            write(value, "Value", &out)
            write(awsCreditCode, "AwsCreditCode", &out)
            write(status, "Status", &out)
            write(issuedAt, "IssuedAt", &out)
            write(expiresAt, "ExpiresAt", &out)
            return .object(out)
        }
    }
    public struct CreditDetails: Shape {
        public var allocatedAmount: MonetaryValue?
        public var issuedAmount: MonetaryValue?
        public var codes: [CreditCode]?
        public init(allocatedAmount: MonetaryValue? = nil, issuedAmount: MonetaryValue? = nil, codes: [CreditCode]? = nil) {
            self.allocatedAmount = allocatedAmount
            self.issuedAmount = issuedAmount
            self.codes = codes
        }
        public init(json: JSON) {
            allocatedAmount = read(json, "AllocatedAmount")
            issuedAmount = read(json, "IssuedAmount")
            codes = read(json, "Codes")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(allocatedAmount, "AllocatedAmount", &out)
            write(issuedAmount, "IssuedAmount", &out)
            write(codes, "Codes", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct CurrencyCode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let aed = CurrencyCode(rawValue: "AED")
        public static let amd = CurrencyCode(rawValue: "AMD")
        public static let ars = CurrencyCode(rawValue: "ARS")
        public static let aud = CurrencyCode(rawValue: "AUD")
        public static let awg = CurrencyCode(rawValue: "AWG")
        public static let azn = CurrencyCode(rawValue: "AZN")
        public static let bbd = CurrencyCode(rawValue: "BBD")
        public static let bdt = CurrencyCode(rawValue: "BDT")
        public static let bgn = CurrencyCode(rawValue: "BGN")
        public static let bmd = CurrencyCode(rawValue: "BMD")
        public static let bnd = CurrencyCode(rawValue: "BND")
        public static let bob = CurrencyCode(rawValue: "BOB")
        public static let brl = CurrencyCode(rawValue: "BRL")
        public static let bsd = CurrencyCode(rawValue: "BSD")
        public static let byr = CurrencyCode(rawValue: "BYR")
        public static let bzd = CurrencyCode(rawValue: "BZD")
        public static let cad = CurrencyCode(rawValue: "CAD")
        public static let chf = CurrencyCode(rawValue: "CHF")
        public static let clp = CurrencyCode(rawValue: "CLP")
        public static let cny = CurrencyCode(rawValue: "CNY")
        public static let cop = CurrencyCode(rawValue: "COP")
        public static let crc = CurrencyCode(rawValue: "CRC")
        public static let czk = CurrencyCode(rawValue: "CZK")
        public static let dkk = CurrencyCode(rawValue: "DKK")
        public static let dop = CurrencyCode(rawValue: "DOP")
        public static let eek = CurrencyCode(rawValue: "EEK")
        public static let egp = CurrencyCode(rawValue: "EGP")
        public static let eur = CurrencyCode(rawValue: "EUR")
        public static let gbp = CurrencyCode(rawValue: "GBP")
        public static let gel = CurrencyCode(rawValue: "GEL")
        public static let ghs = CurrencyCode(rawValue: "GHS")
        public static let gtq = CurrencyCode(rawValue: "GTQ")
        public static let gyd = CurrencyCode(rawValue: "GYD")
        public static let hkd = CurrencyCode(rawValue: "HKD")
        public static let hnl = CurrencyCode(rawValue: "HNL")
        public static let hrk = CurrencyCode(rawValue: "HRK")
        public static let htg = CurrencyCode(rawValue: "HTG")
        public static let huf = CurrencyCode(rawValue: "HUF")
        public static let idr = CurrencyCode(rawValue: "IDR")
        public static let ils = CurrencyCode(rawValue: "ILS")
        public static let inr = CurrencyCode(rawValue: "INR")
        public static let isk = CurrencyCode(rawValue: "ISK")
        public static let jmd = CurrencyCode(rawValue: "JMD")
        public static let jpy = CurrencyCode(rawValue: "JPY")
        public static let kes = CurrencyCode(rawValue: "KES")
        public static let khr = CurrencyCode(rawValue: "KHR")
        public static let krw = CurrencyCode(rawValue: "KRW")
        public static let kyd = CurrencyCode(rawValue: "KYD")
        public static let kzt = CurrencyCode(rawValue: "KZT")
        public static let lbp = CurrencyCode(rawValue: "LBP")
        public static let lkr = CurrencyCode(rawValue: "LKR")
        public static let ltl = CurrencyCode(rawValue: "LTL")
        public static let lvl = CurrencyCode(rawValue: "LVL")
        public static let mad = CurrencyCode(rawValue: "MAD")
        public static let mnt = CurrencyCode(rawValue: "MNT")
        public static let mop = CurrencyCode(rawValue: "MOP")
        public static let mur = CurrencyCode(rawValue: "MUR")
        public static let mvr = CurrencyCode(rawValue: "MVR")
        public static let mxn = CurrencyCode(rawValue: "MXN")
        public static let myr = CurrencyCode(rawValue: "MYR")
        public static let nad = CurrencyCode(rawValue: "NAD")
        public static let ngn = CurrencyCode(rawValue: "NGN")
        public static let nio = CurrencyCode(rawValue: "NIO")
        public static let nok = CurrencyCode(rawValue: "NOK")
        public static let nzd = CurrencyCode(rawValue: "NZD")
        public static let pab = CurrencyCode(rawValue: "PAB")
        public static let pen = CurrencyCode(rawValue: "PEN")
        public static let php = CurrencyCode(rawValue: "PHP")
        public static let pkr = CurrencyCode(rawValue: "PKR")
        public static let pln = CurrencyCode(rawValue: "PLN")
        public static let pyg = CurrencyCode(rawValue: "PYG")
        public static let qar = CurrencyCode(rawValue: "QAR")
        public static let ron = CurrencyCode(rawValue: "RON")
        public static let rub = CurrencyCode(rawValue: "RUB")
        public static let sar = CurrencyCode(rawValue: "SAR")
        public static let sek = CurrencyCode(rawValue: "SEK")
        public static let sgd = CurrencyCode(rawValue: "SGD")
        public static let sit = CurrencyCode(rawValue: "SIT")
        public static let skk = CurrencyCode(rawValue: "SKK")
        public static let thb = CurrencyCode(rawValue: "THB")
        public static let tnd = CurrencyCode(rawValue: "TND")
        public static let `try` = CurrencyCode(rawValue: "TRY")
        public static let ttd = CurrencyCode(rawValue: "TTD")
        public static let twd = CurrencyCode(rawValue: "TWD")
        public static let tzs = CurrencyCode(rawValue: "TZS")
        public static let uah = CurrencyCode(rawValue: "UAH")
        public static let usd = CurrencyCode(rawValue: "USD")
        public static let uyu = CurrencyCode(rawValue: "UYU")
        public static let uzs = CurrencyCode(rawValue: "UZS")
        public static let vnd = CurrencyCode(rawValue: "VND")
        public static let xaf = CurrencyCode(rawValue: "XAF")
        public static let xcd = CurrencyCode(rawValue: "XCD")
        public static let xof = CurrencyCode(rawValue: "XOF")
        public static let xpf = CurrencyCode(rawValue: "XPF")
        public static let zar = CurrencyCode(rawValue: "ZAR")
    }
    public struct DisassociateBenefitApplicationResourceInput: Shape {
        public var catalog: String?
        public var benefitApplicationIdentifier: String?
        public var resourceArn: String?
        public init(catalog: String? = nil, benefitApplicationIdentifier: String? = nil, resourceArn: String? = nil) {
            self.catalog = catalog
            self.benefitApplicationIdentifier = benefitApplicationIdentifier
            self.resourceArn = resourceArn
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            benefitApplicationIdentifier = read(json, "BenefitApplicationIdentifier")
            resourceArn = read(json, "ResourceArn")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(benefitApplicationIdentifier, "BenefitApplicationIdentifier", &out)
            write(resourceArn, "ResourceArn", &out)
            return .object(out)
        }
    }
    public struct DisassociateBenefitApplicationResourceOutput: Shape {
        public var id: String?
        public var arn: String?
        public var revision: String?
        public init(id: String? = nil, arn: String? = nil, revision: String? = nil) {
            self.id = id
            self.arn = arn
            self.revision = revision
        }
        public init(json: JSON) {
            id = read(json, "Id")
            arn = read(json, "Arn")
            revision = read(json, "Revision")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(id, "Id", &out)
            write(arn, "Arn", &out)
            write(revision, "Revision", &out)
            return .object(out)
        }
    }
    public struct DisbursementDetails: Shape {
        public var disbursedAmount: MonetaryValue?
        public var issuanceDetails: IssuanceDetail?
        public init(disbursedAmount: MonetaryValue? = nil, issuanceDetails: IssuanceDetail? = nil) {
            self.disbursedAmount = disbursedAmount
            self.issuanceDetails = issuanceDetails
        }
        public init(json: JSON) {
            disbursedAmount = read(json, "DisbursedAmount")
            issuanceDetails = read(json, "IssuanceDetails")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(disbursedAmount, "DisbursedAmount", &out)
            write(issuanceDetails, "IssuanceDetails", &out)
            return .object(out)
        }
    }
    public struct FileDetail: Shape {
        public var fileURI: String?
        public var businessUseCase: String?
        public var fileName: String?
        public var fileStatus: String?
        public var fileStatusReason: String?
        public var fileType: FileType?
        public var createdBy: String?
        public var createdAt: Timestamp?
        public init(fileURI: String? = nil, businessUseCase: String? = nil, fileName: String? = nil, fileStatus: String? = nil, fileStatusReason: String? = nil, fileType: FileType? = nil, createdBy: String? = nil, createdAt: Timestamp? = nil) {
            self.fileURI = fileURI
            self.businessUseCase = businessUseCase
            self.fileName = fileName
            self.fileStatus = fileStatus
            self.fileStatusReason = fileStatusReason
            self.fileType = fileType
            self.createdBy = createdBy
            self.createdAt = createdAt
        }
        public init(json: JSON) {
            fileURI = read(json, "FileURI")
            businessUseCase = read(json, "BusinessUseCase")
            fileName = read(json, "FileName")
            fileStatus = read(json, "FileStatus")
            fileStatusReason = read(json, "FileStatusReason")
            fileType = read(json, "FileType")
            createdBy = read(json, "CreatedBy")
            createdAt = read(json, "CreatedAt")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(fileURI, "FileURI", &out)
            write(businessUseCase, "BusinessUseCase", &out)
            write(fileName, "FileName", &out)
            write(fileStatus, "FileStatus", &out)
            write(fileStatusReason, "FileStatusReason", &out)
            write(fileType, "FileType", &out)
            write(createdBy, "CreatedBy", &out)
            write(createdAt, "CreatedAt", &out)
            return .object(out)
        }
    }
    public struct FileInput: Shape {
        public var fileURI: String?
        public var businessUseCase: String?
        public init(fileURI: String? = nil, businessUseCase: String? = nil) {
            self.fileURI = fileURI
            self.businessUseCase = businessUseCase
        }
        public init(json: JSON) {
            fileURI = read(json, "FileURI")
            businessUseCase = read(json, "BusinessUseCase")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(fileURI, "FileURI", &out)
            write(businessUseCase, "BusinessUseCase", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct FileType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let applicationMsword = FileType(rawValue: "application/msword")
        public static let applicationVndOpenxmlformatsOfficedocumentWordprocessingmlDocument = FileType(rawValue: "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
        public static let applicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet = FileType(rawValue: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        public static let applicationVndOpenxmlformatsOfficedocumentPresentationmlPresentation = FileType(rawValue: "application/vnd.openxmlformats-officedocument.presentationml.presentation")
        public static let applicationPdf = FileType(rawValue: "application/pdf")
        public static let imagePng = FileType(rawValue: "image/png")
        public static let imageJpeg = FileType(rawValue: "image/jpeg")
        public static let imageSvgXml = FileType(rawValue: "image/svg+xml")
        public static let textCsv = FileType(rawValue: "text/csv")
    }
    public struct FulfillmentDetails: Shape {
        public var disbursementDetails: DisbursementDetails?
        public var consumableDetails: ConsumableDetails?
        public var creditDetails: CreditDetails?
        public var accessDetails: AccessDetails?
        public init(disbursementDetails: DisbursementDetails? = nil, consumableDetails: ConsumableDetails? = nil, creditDetails: CreditDetails? = nil, accessDetails: AccessDetails? = nil) {
            self.disbursementDetails = disbursementDetails
            self.consumableDetails = consumableDetails
            self.creditDetails = creditDetails
            self.accessDetails = accessDetails
        }
        public init(json: JSON) {
            disbursementDetails = read(json, "DisbursementDetails")
            consumableDetails = read(json, "ConsumableDetails")
            creditDetails = read(json, "CreditDetails")
            accessDetails = read(json, "AccessDetails")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(disbursementDetails, "DisbursementDetails", &out)
            write(consumableDetails, "ConsumableDetails", &out)
            write(creditDetails, "CreditDetails", &out)
            write(accessDetails, "AccessDetails", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct FulfillmentType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let credits = FulfillmentType(rawValue: "CREDITS")
        public static let cash = FulfillmentType(rawValue: "CASH")
        public static let access = FulfillmentType(rawValue: "ACCESS")
    }
    public struct GetBenefitAllocationInput: Shape {
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
    public struct GetBenefitAllocationOutput: Shape {
        public var id: String?
        public var catalog: String?
        public var arn: String?
        public var name: String?
        public var description: String?
        public var status: BenefitAllocationStatus?
        public var statusReason: String?
        public var benefitApplicationId: String?
        public var benefitId: String?
        public var fulfillmentType: FulfillmentType?
        public var applicableBenefitIds: [String]?
        public var fulfillmentDetail: FulfillmentDetails?
        public var createdAt: Timestamp?
        public var updatedAt: Timestamp?
        public var startsAt: Timestamp?
        public var expiresAt: Timestamp?
        public init(id: String? = nil, catalog: String? = nil, arn: String? = nil, name: String? = nil, description: String? = nil, status: BenefitAllocationStatus? = nil, statusReason: String? = nil, benefitApplicationId: String? = nil, benefitId: String? = nil, fulfillmentType: FulfillmentType? = nil, applicableBenefitIds: [String]? = nil, fulfillmentDetail: FulfillmentDetails? = nil, createdAt: Timestamp? = nil, updatedAt: Timestamp? = nil, startsAt: Timestamp? = nil, expiresAt: Timestamp? = nil) {
            self.id = id
            self.catalog = catalog
            self.arn = arn
            self.name = name
            self.description = description
            self.status = status
            self.statusReason = statusReason
            self.benefitApplicationId = benefitApplicationId
            self.benefitId = benefitId
            self.fulfillmentType = fulfillmentType
            self.applicableBenefitIds = applicableBenefitIds
            self.fulfillmentDetail = fulfillmentDetail
            self.createdAt = createdAt
            self.updatedAt = updatedAt
            self.startsAt = startsAt
            self.expiresAt = expiresAt
        }
        public init(json: JSON) {
            id = read(json, "Id")
            catalog = read(json, "Catalog")
            arn = read(json, "Arn")
            name = read(json, "Name")
            description = read(json, "Description")
            status = read(json, "Status")
            statusReason = read(json, "StatusReason")
            benefitApplicationId = read(json, "BenefitApplicationId")
            benefitId = read(json, "BenefitId")
            fulfillmentType = read(json, "FulfillmentType")
            applicableBenefitIds = read(json, "ApplicableBenefitIds")
            fulfillmentDetail = read(json, "FulfillmentDetail")
            createdAt = read(json, "CreatedAt")
            updatedAt = read(json, "UpdatedAt")
            startsAt = read(json, "StartsAt")
            expiresAt = read(json, "ExpiresAt")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(id, "Id", &out)
            write(catalog, "Catalog", &out)
            write(arn, "Arn", &out)
            write(name, "Name", &out)
            write(description, "Description", &out)
            write(status, "Status", &out)
            write(statusReason, "StatusReason", &out)
            write(benefitApplicationId, "BenefitApplicationId", &out)
            write(benefitId, "BenefitId", &out)
            write(fulfillmentType, "FulfillmentType", &out)
            write(applicableBenefitIds, "ApplicableBenefitIds", &out)
            write(fulfillmentDetail, "FulfillmentDetail", &out)
            write(createdAt, "CreatedAt", &out)
            write(updatedAt, "UpdatedAt", &out)
            write(startsAt, "StartsAt", &out)
            write(expiresAt, "ExpiresAt", &out)
            return .object(out)
        }
    }
    public struct GetBenefitApplicationInput: Shape {
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
    public struct GetBenefitApplicationOutput: Shape {
        public var id: String?
        public var arn: String?
        public var catalog: String?
        public var benefitId: String?
        public var name: String?
        public var description: String?
        public var fulfillmentTypes: [FulfillmentType]?
        public var benefitApplicationDetails: JSON?
        public var programs: [String]?
        public var status: BenefitApplicationStatus?
        public var stage: String?
        public var statusReason: String?
        public var statusReasonCode: String?
        public var statusReasonCodes: [String]?
        public var createdAt: Timestamp?
        public var updatedAt: Timestamp?
        public var revision: String?
        public var associatedResources: [String]?
        public var partnerContacts: [Contact]?
        public var fileDetails: [FileDetail]?
        public init(id: String? = nil, arn: String? = nil, catalog: String? = nil, benefitId: String? = nil, name: String? = nil, description: String? = nil, fulfillmentTypes: [FulfillmentType]? = nil, benefitApplicationDetails: JSON? = nil, programs: [String]? = nil, status: BenefitApplicationStatus? = nil, stage: String? = nil, statusReason: String? = nil, statusReasonCode: String? = nil, statusReasonCodes: [String]? = nil, createdAt: Timestamp? = nil, updatedAt: Timestamp? = nil, revision: String? = nil, associatedResources: [String]? = nil, partnerContacts: [Contact]? = nil, fileDetails: [FileDetail]? = nil) {
            self.id = id
            self.arn = arn
            self.catalog = catalog
            self.benefitId = benefitId
            self.name = name
            self.description = description
            self.fulfillmentTypes = fulfillmentTypes
            self.benefitApplicationDetails = benefitApplicationDetails
            self.programs = programs
            self.status = status
            self.stage = stage
            self.statusReason = statusReason
            self.statusReasonCode = statusReasonCode
            self.statusReasonCodes = statusReasonCodes
            self.createdAt = createdAt
            self.updatedAt = updatedAt
            self.revision = revision
            self.associatedResources = associatedResources
            self.partnerContacts = partnerContacts
            self.fileDetails = fileDetails
        }
        public init(json: JSON) {
            id = read(json, "Id")
            arn = read(json, "Arn")
            catalog = read(json, "Catalog")
            benefitId = read(json, "BenefitId")
            name = read(json, "Name")
            description = read(json, "Description")
            fulfillmentTypes = read(json, "FulfillmentTypes")
            benefitApplicationDetails = read(json, "BenefitApplicationDetails")
            programs = read(json, "Programs")
            status = read(json, "Status")
            stage = read(json, "Stage")
            statusReason = read(json, "StatusReason")
            statusReasonCode = read(json, "StatusReasonCode")
            statusReasonCodes = read(json, "StatusReasonCodes")
            createdAt = read(json, "CreatedAt")
            updatedAt = read(json, "UpdatedAt")
            revision = read(json, "Revision")
            associatedResources = read(json, "AssociatedResources")
            partnerContacts = read(json, "PartnerContacts")
            fileDetails = read(json, "FileDetails")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(id, "Id", &out)
            write(arn, "Arn", &out)
            write(catalog, "Catalog", &out)
            write(benefitId, "BenefitId", &out)
            write(name, "Name", &out)
            write(description, "Description", &out)
            write(fulfillmentTypes, "FulfillmentTypes", &out)
            write(benefitApplicationDetails, "BenefitApplicationDetails", &out)
            write(programs, "Programs", &out)
            write(status, "Status", &out)
            write(stage, "Stage", &out)
            write(statusReason, "StatusReason", &out)
            write(statusReasonCode, "StatusReasonCode", &out)
            write(statusReasonCodes, "StatusReasonCodes", &out)
            write(createdAt, "CreatedAt", &out)
            write(updatedAt, "UpdatedAt", &out)
            write(revision, "Revision", &out)
            write(associatedResources, "AssociatedResources", &out)
            write(partnerContacts, "PartnerContacts", &out)
            write(fileDetails, "FileDetails", &out)
            return .object(out)
        }
    }
    public struct GetBenefitInput: Shape {
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
    public struct GetBenefitOutput: Shape {
        public var id: String?
        public var catalog: String?
        public var arn: String?
        public var name: String?
        public var description: String?
        public var programs: [String]?
        public var fulfillmentTypes: [FulfillmentType]?
        public var benefitRequestSchema: JSON?
        public var status: BenefitStatus?
        public init(id: String? = nil, catalog: String? = nil, arn: String? = nil, name: String? = nil, description: String? = nil, programs: [String]? = nil, fulfillmentTypes: [FulfillmentType]? = nil, benefitRequestSchema: JSON? = nil, status: BenefitStatus? = nil) {
            self.id = id
            self.catalog = catalog
            self.arn = arn
            self.name = name
            self.description = description
            self.programs = programs
            self.fulfillmentTypes = fulfillmentTypes
            self.benefitRequestSchema = benefitRequestSchema
            self.status = status
        }
        public init(json: JSON) {
            id = read(json, "Id")
            catalog = read(json, "Catalog")
            arn = read(json, "Arn")
            name = read(json, "Name")
            description = read(json, "Description")
            programs = read(json, "Programs")
            fulfillmentTypes = read(json, "FulfillmentTypes")
            benefitRequestSchema = read(json, "BenefitRequestSchema")
            status = read(json, "Status")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(id, "Id", &out)
            write(catalog, "Catalog", &out)
            write(arn, "Arn", &out)
            write(name, "Name", &out)
            write(description, "Description", &out)
            write(programs, "Programs", &out)
            write(fulfillmentTypes, "FulfillmentTypes", &out)
            write(benefitRequestSchema, "BenefitRequestSchema", &out)
            write(status, "Status", &out)
            return .object(out)
        }
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
    public struct IssuanceDetail: Shape {
        public var issuanceId: String?
        public var issuanceAmount: MonetaryValue?
        public var issuedAt: Timestamp?
        public init(issuanceId: String? = nil, issuanceAmount: MonetaryValue? = nil, issuedAt: Timestamp? = nil) {
            self.issuanceId = issuanceId
            self.issuanceAmount = issuanceAmount
            self.issuedAt = issuedAt
        }
        public init(json: JSON) {
            issuanceId = read(json, "IssuanceId")
            issuanceAmount = read(json, "IssuanceAmount")
            issuedAt = read(json, "IssuedAt")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(issuanceId, "IssuanceId", &out)
            write(issuanceAmount, "IssuanceAmount", &out)
            write(issuedAt, "IssuedAt", &out)
            return .object(out)
        }
    }
    public struct ListBenefitAllocationsInput: Shape {
        public var catalog: String?
        public var fulfillmentTypes: [FulfillmentType]?
        public var benefitIdentifiers: [String]?
        public var benefitApplicationIdentifiers: [String]?
        public var status: [BenefitAllocationStatus]?
        public var maxResults: Int?
        public var nextToken: String?
        public init(catalog: String? = nil, fulfillmentTypes: [FulfillmentType]? = nil, benefitIdentifiers: [String]? = nil, benefitApplicationIdentifiers: [String]? = nil, status: [BenefitAllocationStatus]? = nil, maxResults: Int? = nil, nextToken: String? = nil) {
            self.catalog = catalog
            self.fulfillmentTypes = fulfillmentTypes
            self.benefitIdentifiers = benefitIdentifiers
            self.benefitApplicationIdentifiers = benefitApplicationIdentifiers
            self.status = status
            self.maxResults = maxResults
            self.nextToken = nextToken
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            fulfillmentTypes = read(json, "FulfillmentTypes")
            benefitIdentifiers = read(json, "BenefitIdentifiers")
            benefitApplicationIdentifiers = read(json, "BenefitApplicationIdentifiers")
            status = read(json, "Status")
            maxResults = read(json, "MaxResults")
            nextToken = read(json, "NextToken")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(fulfillmentTypes, "FulfillmentTypes", &out)
            write(benefitIdentifiers, "BenefitIdentifiers", &out)
            write(benefitApplicationIdentifiers, "BenefitApplicationIdentifiers", &out)
            write(status, "Status", &out)
            write(maxResults, "MaxResults", &out)
            write(nextToken, "NextToken", &out)
            return .object(out)
        }
    }
    public struct ListBenefitAllocationsOutput: Shape {
        public var benefitAllocationSummaries: [BenefitAllocationSummary]?
        public var nextToken: String?
        public init(benefitAllocationSummaries: [BenefitAllocationSummary]? = nil, nextToken: String? = nil) {
            self.benefitAllocationSummaries = benefitAllocationSummaries
            self.nextToken = nextToken
        }
        public init(json: JSON) {
            benefitAllocationSummaries = read(json, "BenefitAllocationSummaries")
            nextToken = read(json, "NextToken")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(benefitAllocationSummaries, "BenefitAllocationSummaries", &out)
            write(nextToken, "NextToken", &out)
            return .object(out)
        }
    }
    public struct ListBenefitApplicationsInput: Shape {
        public var catalog: String?
        public var programs: [String]?
        public var fulfillmentTypes: [FulfillmentType]?
        public var benefitIdentifiers: [String]?
        public var status: [BenefitApplicationStatus]?
        public var stages: [String]?
        public var associatedResources: [AssociatedResource]?
        public var associatedResourceArns: [String]?
        public var maxResults: Int?
        public var nextToken: String?
        public init(catalog: String? = nil, programs: [String]? = nil, fulfillmentTypes: [FulfillmentType]? = nil, benefitIdentifiers: [String]? = nil, status: [BenefitApplicationStatus]? = nil, stages: [String]? = nil, associatedResources: [AssociatedResource]? = nil, associatedResourceArns: [String]? = nil, maxResults: Int? = nil, nextToken: String? = nil) {
            self.catalog = catalog
            self.programs = programs
            self.fulfillmentTypes = fulfillmentTypes
            self.benefitIdentifiers = benefitIdentifiers
            self.status = status
            self.stages = stages
            self.associatedResources = associatedResources
            self.associatedResourceArns = associatedResourceArns
            self.maxResults = maxResults
            self.nextToken = nextToken
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            programs = read(json, "Programs")
            fulfillmentTypes = read(json, "FulfillmentTypes")
            benefitIdentifiers = read(json, "BenefitIdentifiers")
            status = read(json, "Status")
            stages = read(json, "Stages")
            associatedResources = read(json, "AssociatedResources")
            associatedResourceArns = read(json, "AssociatedResourceArns")
            maxResults = read(json, "MaxResults")
            nextToken = read(json, "NextToken")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(programs, "Programs", &out)
            write(fulfillmentTypes, "FulfillmentTypes", &out)
            write(benefitIdentifiers, "BenefitIdentifiers", &out)
            write(status, "Status", &out)
            write(stages, "Stages", &out)
            write(associatedResources, "AssociatedResources", &out)
            write(associatedResourceArns, "AssociatedResourceArns", &out)
            write(maxResults, "MaxResults", &out)
            write(nextToken, "NextToken", &out)
            return .object(out)
        }
    }
    public struct ListBenefitApplicationsOutput: Shape {
        public var benefitApplicationSummaries: [BenefitApplicationSummary]?
        public var nextToken: String?
        public init(benefitApplicationSummaries: [BenefitApplicationSummary]? = nil, nextToken: String? = nil) {
            self.benefitApplicationSummaries = benefitApplicationSummaries
            self.nextToken = nextToken
        }
        public init(json: JSON) {
            benefitApplicationSummaries = read(json, "BenefitApplicationSummaries")
            nextToken = read(json, "NextToken")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(benefitApplicationSummaries, "BenefitApplicationSummaries", &out)
            write(nextToken, "NextToken", &out)
            return .object(out)
        }
    }
    public struct ListBenefitsInput: Shape {
        public var catalog: String?
        public var programs: [String]?
        public var fulfillmentTypes: [FulfillmentType]?
        public var status: [BenefitStatus]?
        public var maxResults: Int?
        public var nextToken: String?
        public init(catalog: String? = nil, programs: [String]? = nil, fulfillmentTypes: [FulfillmentType]? = nil, status: [BenefitStatus]? = nil, maxResults: Int? = nil, nextToken: String? = nil) {
            self.catalog = catalog
            self.programs = programs
            self.fulfillmentTypes = fulfillmentTypes
            self.status = status
            self.maxResults = maxResults
            self.nextToken = nextToken
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            programs = read(json, "Programs")
            fulfillmentTypes = read(json, "FulfillmentTypes")
            status = read(json, "Status")
            maxResults = read(json, "MaxResults")
            nextToken = read(json, "NextToken")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(programs, "Programs", &out)
            write(fulfillmentTypes, "FulfillmentTypes", &out)
            write(status, "Status", &out)
            write(maxResults, "MaxResults", &out)
            write(nextToken, "NextToken", &out)
            return .object(out)
        }
    }
    public struct ListBenefitsOutput: Shape {
        public var benefitSummaries: [BenefitSummary]?
        public var nextToken: String?
        public init(benefitSummaries: [BenefitSummary]? = nil, nextToken: String? = nil) {
            self.benefitSummaries = benefitSummaries
            self.nextToken = nextToken
        }
        public init(json: JSON) {
            benefitSummaries = read(json, "BenefitSummaries")
            nextToken = read(json, "NextToken")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(benefitSummaries, "BenefitSummaries", &out)
            write(nextToken, "NextToken", &out)
            return .object(out)
        }
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
    public struct RecallBenefitApplicationInput: Shape {
        public var catalog: String?
        public var clientToken: String?
        public var identifier: String?
        public var reason: String?
        public init(catalog: String? = nil, clientToken: String? = nil, identifier: String? = nil, reason: String? = nil) {
            self.catalog = catalog
            self.clientToken = clientToken
            self.identifier = identifier
            self.reason = reason
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            clientToken = read(json, "ClientToken")
            identifier = read(json, "Identifier")
            reason = read(json, "Reason")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(clientToken, "ClientToken", &out)
            write(identifier, "Identifier", &out)
            write(reason, "Reason", &out)
            return .object(out)
        }
    }
    public struct RecallBenefitApplicationOutput: Shape {
        public init() {
        }
        public init(json _: JSON) {
        }
        public var json: JSON {
            .object([] as [JSON.Member])
        }
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
    public struct ResourceType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let opportunity = ResourceType(rawValue: "OPPORTUNITY")
        public static let benefitAllocation = ResourceType(rawValue: "BENEFIT_ALLOCATION")
    }
    public struct SubmitBenefitApplicationInput: Shape {
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
    public struct SubmitBenefitApplicationOutput: Shape {
        public init() {
        }
        public init(json _: JSON) {
        }
        public var json: JSON {
            .object([] as [JSON.Member])
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
    public struct UpdateBenefitApplicationInput: Shape {
        public var catalog: String?
        public var clientToken: String?
        public var name: String?
        public var description: String?
        public var identifier: String?
        public var revision: String?
        public var benefitApplicationDetails: JSON?
        public var partnerContacts: [Contact]?
        public var fileDetails: [FileInput]?
        public init(catalog: String? = nil, clientToken: String? = nil, name: String? = nil, description: String? = nil, identifier: String? = nil, revision: String? = nil, benefitApplicationDetails: JSON? = nil, partnerContacts: [Contact]? = nil, fileDetails: [FileInput]? = nil) {
            self.catalog = catalog
            self.clientToken = clientToken
            self.name = name
            self.description = description
            self.identifier = identifier
            self.revision = revision
            self.benefitApplicationDetails = benefitApplicationDetails
            self.partnerContacts = partnerContacts
            self.fileDetails = fileDetails
        }
        public init(json: JSON) {
            catalog = read(json, "Catalog")
            clientToken = read(json, "ClientToken")
            name = read(json, "Name")
            description = read(json, "Description")
            identifier = read(json, "Identifier")
            revision = read(json, "Revision")
            benefitApplicationDetails = read(json, "BenefitApplicationDetails")
            partnerContacts = read(json, "PartnerContacts")
            fileDetails = read(json, "FileDetails")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(catalog, "Catalog", &out)
            write(clientToken, "ClientToken", &out)
            write(name, "Name", &out)
            write(description, "Description", &out)
            write(identifier, "Identifier", &out)
            write(revision, "Revision", &out)
            write(benefitApplicationDetails, "BenefitApplicationDetails", &out)
            write(partnerContacts, "PartnerContacts", &out)
            write(fileDetails, "FileDetails", &out)
            return .object(out)
        }
    }
    public struct UpdateBenefitApplicationOutput: Shape {
        public var id: String?
        public var arn: String?
        public var revision: String?
        public init(id: String? = nil, arn: String? = nil, revision: String? = nil) {
            self.id = id
            self.arn = arn
            self.revision = revision
        }
        public init(json: JSON) {
            id = read(json, "Id")
            arn = read(json, "Arn")
            revision = read(json, "Revision")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(id, "Id", &out)
            write(arn, "Arn", &out)
            write(revision, "Revision", &out)
            return .object(out)
        }
    }
    public struct ValidationException: Shape {
        public var message: String?
        public var reason: ValidationExceptionReason?
        public var fieldList: [ValidationExceptionField]?
        public init(message: String? = nil, reason: ValidationExceptionReason? = nil, fieldList: [ValidationExceptionField]? = nil) {
            self.message = message
            self.reason = reason
            self.fieldList = fieldList
        }
        public init(json: JSON) {
            message = read(json, "Message")
            reason = read(json, "Reason")
            fieldList = read(json, "FieldList")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(message, "Message", &out)
            write(reason, "Reason", &out)
            write(fieldList, "FieldList", &out)
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
    public struct ValidationExceptionField: Shape {
        public var name: String?
        public var message: String?
        public var code: ValidationExceptionErrorCode?
        public init(name: String? = nil, message: String? = nil, code: ValidationExceptionErrorCode? = nil) {
            self.name = name
            self.message = message
            self.code = code
        }
        public init(json: JSON) {
            name = read(json, "Name")
            message = read(json, "Message")
            code = read(json, "Code")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(name, "Name", &out)
            write(message, "Message", &out)
            write(code, "Code", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct ValidationExceptionReason: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let unknownOperation = ValidationExceptionReason(rawValue: "unknownOperation")
        public static let cannotParse = ValidationExceptionReason(rawValue: "cannotParse")
        public static let fieldValidationFailed = ValidationExceptionReason(rawValue: "fieldValidationFailed")
        public static let other = ValidationExceptionReason(rawValue: "other")
        public static let businessValidationFailed = ValidationExceptionReason(rawValue: "BUSINESS_VALIDATION_FAILED")
    }
}
