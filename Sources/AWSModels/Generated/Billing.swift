// Made by scripts/generate-aws-types from botocore's service models. Do not edit.
// swift-format-ignore-file
public import StructuredText

/// The shapes of `billing` 2023-09-07.
public enum Billing {
    public struct AccessDeniedException: Shape {
        public var message: String?
        public init(message: String? = nil) {
            self.message = message
        }
        public init(json: JSON) {
            message = read(json, "message")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(message, "message", &out)
            return .object(out)
        }
    }
    public struct Amount: Shape {
        public var currencyCode: String?
        public var currencyAmount: String?
        public init(currencyCode: String? = nil, currencyAmount: String? = nil) {
            self.currencyCode = currencyCode
            self.currencyAmount = currencyAmount
        }
        public init(json: JSON) {
            currencyCode = read(json, "currencyCode")
            currencyAmount = read(json, "currencyAmount")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(currencyCode, "currencyCode", &out)
            write(currencyAmount, "currencyAmount", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct ApplicationType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let beforeCrossServiceDiscounts = ApplicationType(rawValue: "BEFORE_CROSS_SERVICE_DISCOUNTS")
        public static let afterDiscounts = ApplicationType(rawValue: "AFTER_DISCOUNTS")
    }
    public struct CreditAllocationHistoryEntry: Shape {
        public var creditId: String?
        public var creditAmount: Amount?
        public var description: String?
        public var accountId: String?
        public var appliedServiceName: String?
        public var billingMonth: String?
        public var isEstimatedBill: Bool?
        public init(creditId: String? = nil, creditAmount: Amount? = nil, description: String? = nil, accountId: String? = nil, appliedServiceName: String? = nil, billingMonth: String? = nil, isEstimatedBill: Bool? = nil) {
            self.creditId = creditId
            self.creditAmount = creditAmount
            self.description = description
            self.accountId = accountId
            self.appliedServiceName = appliedServiceName
            self.billingMonth = billingMonth
            self.isEstimatedBill = isEstimatedBill
        }
        public init(json: JSON) {
            creditId = read(json, "creditId")
            creditAmount = read(json, "creditAmount")
            description = read(json, "description")
            accountId = read(json, "accountId")
            appliedServiceName = read(json, "appliedServiceName")
            billingMonth = read(json, "billingMonth")
            isEstimatedBill = read(json, "isEstimatedBill")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(creditId, "creditId", &out)
            write(creditAmount, "creditAmount", &out)
            write(description, "description", &out)
            write(accountId, "accountId", &out)
            write(appliedServiceName, "appliedServiceName", &out)
            write(billingMonth, "billingMonth", &out)
            write(isEstimatedBill, "isEstimatedBill", &out)
            return .object(out)
        }
    }
    public struct CreditData: Shape {
        public var creditId: String?
        public var accountId: String?
        public var creditType: String?
        public var initialAmount: Amount?
        public var remainingAmount: Amount?
        public var estimatedAmount: Amount?
        public var applicableProductNames: [String]?
        public var description: String?
        public var startDate: Timestamp?
        public var endDate: Timestamp?
        public var exhaustDate: Timestamp?
        public var applicationType: ApplicationType?
        public var shareableAccounts: [String]?
        public var accountHasCreditSharingEnabled: Bool?
        public var creditConsoleVisibility: String?
        public var creditSharingType: CreditSharingType?
        public var costCategoryArn: String?
        public var ruleName: String?
        public var creditStatus: CreditStatus?
        public var purchaseTypeApplications: [String]?
        public init(creditId: String? = nil, accountId: String? = nil, creditType: String? = nil, initialAmount: Amount? = nil, remainingAmount: Amount? = nil, estimatedAmount: Amount? = nil, applicableProductNames: [String]? = nil, description: String? = nil, startDate: Timestamp? = nil, endDate: Timestamp? = nil, exhaustDate: Timestamp? = nil, applicationType: ApplicationType? = nil, shareableAccounts: [String]? = nil, accountHasCreditSharingEnabled: Bool? = nil, creditConsoleVisibility: String? = nil, creditSharingType: CreditSharingType? = nil, costCategoryArn: String? = nil, ruleName: String? = nil, creditStatus: CreditStatus? = nil, purchaseTypeApplications: [String]? = nil) {
            self.creditId = creditId
            self.accountId = accountId
            self.creditType = creditType
            self.initialAmount = initialAmount
            self.remainingAmount = remainingAmount
            self.estimatedAmount = estimatedAmount
            self.applicableProductNames = applicableProductNames
            self.description = description
            self.startDate = startDate
            self.endDate = endDate
            self.exhaustDate = exhaustDate
            self.applicationType = applicationType
            self.shareableAccounts = shareableAccounts
            self.accountHasCreditSharingEnabled = accountHasCreditSharingEnabled
            self.creditConsoleVisibility = creditConsoleVisibility
            self.creditSharingType = creditSharingType
            self.costCategoryArn = costCategoryArn
            self.ruleName = ruleName
            self.creditStatus = creditStatus
            self.purchaseTypeApplications = purchaseTypeApplications
        }
        public init(json: JSON) {
            creditId = read(json, "creditId")
            accountId = read(json, "accountId")
            creditType = read(json, "creditType")
            initialAmount = read(json, "initialAmount")
            remainingAmount = read(json, "remainingAmount")
            estimatedAmount = read(json, "estimatedAmount")
            applicableProductNames = read(json, "applicableProductNames")
            description = read(json, "description")
            startDate = read(json, "startDate")
            endDate = read(json, "endDate")
            exhaustDate = read(json, "exhaustDate")
            applicationType = read(json, "applicationType")
            shareableAccounts = read(json, "shareableAccounts")
            accountHasCreditSharingEnabled = read(json, "accountHasCreditSharingEnabled")
            creditConsoleVisibility = read(json, "creditConsoleVisibility")
            creditSharingType = read(json, "creditSharingType")
            costCategoryArn = read(json, "costCategoryArn")
            ruleName = read(json, "ruleName")
            creditStatus = read(json, "creditStatus")
            purchaseTypeApplications = read(json, "purchaseTypeApplications")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(creditId, "creditId", &out)
            write(accountId, "accountId", &out)
            write(creditType, "creditType", &out)
            write(initialAmount, "initialAmount", &out)
            write(remainingAmount, "remainingAmount", &out)
            write(estimatedAmount, "estimatedAmount", &out)
            write(applicableProductNames, "applicableProductNames", &out)
            write(description, "description", &out)
            write(startDate, "startDate", &out)
            write(endDate, "endDate", &out)
            write(exhaustDate, "exhaustDate", &out)
            write(applicationType, "applicationType", &out)
            write(shareableAccounts, "shareableAccounts", &out)
            write(accountHasCreditSharingEnabled, "accountHasCreditSharingEnabled", &out)
            write(creditConsoleVisibility, "creditConsoleVisibility", &out)
            write(creditSharingType, "creditSharingType", &out)
            write(costCategoryArn, "costCategoryArn", &out)
            write(ruleName, "ruleName", &out)
            write(creditStatus, "creditStatus", &out)
            write(purchaseTypeApplications, "purchaseTypeApplications", &out)
            return .object(out)
        }
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct CreditSharingType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let `default` = CreditSharingType(rawValue: "DEFAULT")
        public static let disabled = CreditSharingType(rawValue: "DISABLED")
        public static let custom = CreditSharingType(rawValue: "CUSTOM")
        public static let costCategoryRule = CreditSharingType(rawValue: "COST_CATEGORY_RULE")
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct CreditStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let enabled = CreditStatus(rawValue: "ENABLED")
        public static let disabled = CreditStatus(rawValue: "DISABLED")
    }
    public struct GetCreditAllocationHistoryRequest: Shape {
        public var accountId: String?
        public var creditId: Int?
        public var startDate: Timestamp?
        public var endDate: Timestamp?
        public var nextToken: String?
        public var maxResults: Int?
        public init(accountId: String? = nil, creditId: Int? = nil, startDate: Timestamp? = nil, endDate: Timestamp? = nil, nextToken: String? = nil, maxResults: Int? = nil) {
            self.accountId = accountId
            self.creditId = creditId
            self.startDate = startDate
            self.endDate = endDate
            self.nextToken = nextToken
            self.maxResults = maxResults
        }
        public init(json: JSON) {
            accountId = read(json, "accountId")
            creditId = read(json, "creditId")
            startDate = read(json, "startDate")
            endDate = read(json, "endDate")
            nextToken = read(json, "nextToken")
            maxResults = read(json, "maxResults")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(accountId, "accountId", &out)
            write(creditId, "creditId", &out)
            write(startDate, "startDate", &out)
            write(endDate, "endDate", &out)
            write(nextToken, "nextToken", &out)
            write(maxResults, "maxResults", &out)
            return .object(out)
        }
    }
    public struct GetCreditAllocationHistoryResponse: Shape {
        public var creditAllocationHistoryList: [CreditAllocationHistoryEntry]?
        public var partialResults: Bool?
        public var failedMonths: [String]?
        public var nextToken: String?
        public init(creditAllocationHistoryList: [CreditAllocationHistoryEntry]? = nil, partialResults: Bool? = nil, failedMonths: [String]? = nil, nextToken: String? = nil) {
            self.creditAllocationHistoryList = creditAllocationHistoryList
            self.partialResults = partialResults
            self.failedMonths = failedMonths
            self.nextToken = nextToken
        }
        public init(json: JSON) {
            creditAllocationHistoryList = read(json, "creditAllocationHistoryList")
            partialResults = read(json, "partialResults")
            failedMonths = read(json, "failedMonths")
            nextToken = read(json, "nextToken")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(creditAllocationHistoryList, "creditAllocationHistoryList", &out)
            write(partialResults, "partialResults", &out)
            write(failedMonths, "failedMonths", &out)
            write(nextToken, "nextToken", &out)
            return .object(out)
        }
    }
    public struct GetCreditsRequest: Shape {
        public var accountId: String?
        public var startDate: Timestamp?
        public var endDate: Timestamp?
        public var payerAccountFlag: Bool?
        public init(accountId: String? = nil, startDate: Timestamp? = nil, endDate: Timestamp? = nil, payerAccountFlag: Bool? = nil) {
            self.accountId = accountId
            self.startDate = startDate
            self.endDate = endDate
            self.payerAccountFlag = payerAccountFlag
        }
        public init(json: JSON) {
            accountId = read(json, "accountId")
            startDate = read(json, "startDate")
            endDate = read(json, "endDate")
            payerAccountFlag = read(json, "payerAccountFlag")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(accountId, "accountId", &out)
            write(startDate, "startDate", &out)
            write(endDate, "endDate", &out)
            write(payerAccountFlag, "payerAccountFlag", &out)
            return .object(out)
        }
    }
    public struct GetCreditsResponse: Shape {
        public var credits: [CreditData]?
        public init(credits: [CreditData]? = nil) {
            self.credits = credits
        }
        public init(json: JSON) {
            credits = read(json, "credits")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(credits, "credits", &out)
            return .object(out)
        }
    }
    public struct InternalServerException: Shape {
        public var message: String?
        public init(message: String? = nil) {
            self.message = message
        }
        public init(json: JSON) {
            message = read(json, "message")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(message, "message", &out)
            return .object(out)
        }
    }
    public struct RedeemCreditsRequest: Shape {
        public var promoCode: String?
        public init(promoCode: String? = nil) {
            self.promoCode = promoCode
        }
        public init(json: JSON) {
            promoCode = read(json, "promoCode")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(promoCode, "promoCode", &out)
            return .object(out)
        }
    }
    public struct RedeemCreditsResponse: Shape {
        public init() {
        }
        public init(json _: JSON) {
        }
        public var json: JSON {
            .object([] as [JSON.Member])
        }
    }
    public struct ThrottlingException: Shape {
        public var message: String?
        public init(message: String? = nil) {
            self.message = message
        }
        public init(json: JSON) {
            message = read(json, "message")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(message, "message", &out)
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
            message = read(json, "message")
            reason = read(json, "reason")
            fieldList = read(json, "fieldList")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(message, "message", &out)
            write(reason, "reason", &out)
            write(fieldList, "fieldList", &out)
            return .object(out)
        }
    }
    public struct ValidationExceptionField: Shape {
        public var name: String?
        public var message: String?
        public init(name: String? = nil, message: String? = nil) {
            self.name = name
            self.message = message
        }
        public init(json: JSON) {
            name = read(json, "name")
            message = read(json, "message")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(name, "name", &out)
            write(message, "message", &out)
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
    }
}
