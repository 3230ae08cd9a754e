// Made by scripts/generate-aws-types from botocore's service models. Do not edit.
// swift-format-ignore-file
public import StructuredText

/// The shapes of `freetier` 2023-09-07.
public enum FreeTier {
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
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct AccountPlanStatus: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let notStarted = AccountPlanStatus(rawValue: "NOT_STARTED")
        public static let active = AccountPlanStatus(rawValue: "ACTIVE")
        public static let expired = AccountPlanStatus(rawValue: "EXPIRED")
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct AccountPlanType: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let free = AccountPlanType(rawValue: "FREE")
        public static let paid = AccountPlanType(rawValue: "PAID")
    }
    /// A value of the picklist; one that AWS adds later is kept as it comes.
    public struct CurrencyCode: OpenEnumeration {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let usd = CurrencyCode(rawValue: "USD")
    }
    public struct GetAccountPlanStateRequest: Shape {
        public init() {
        }
        public init(json _: JSON) {
        }
        public var json: JSON {
            .object([] as [JSON.Member])
        }
    }
    public struct GetAccountPlanStateResponse: Shape {
        public var accountId: String?
        public var accountPlanType: AccountPlanType?
        public var accountPlanStatus: AccountPlanStatus?
        public var accountPlanRemainingCredits: MonetaryAmount?
        public var accountPlanExpirationDate: Timestamp?
        public init(accountId: String? = nil, accountPlanType: AccountPlanType? = nil, accountPlanStatus: AccountPlanStatus? = nil, accountPlanRemainingCredits: MonetaryAmount? = nil, accountPlanExpirationDate: Timestamp? = nil) {
            self.accountId = accountId
            self.accountPlanType = accountPlanType
            self.accountPlanStatus = accountPlanStatus
            self.accountPlanRemainingCredits = accountPlanRemainingCredits
            self.accountPlanExpirationDate = accountPlanExpirationDate
        }
        public init(json: JSON) {
            accountId = read(json, "accountId")
            accountPlanType = read(json, "accountPlanType")
            accountPlanStatus = read(json, "accountPlanStatus")
            accountPlanRemainingCredits = read(json, "accountPlanRemainingCredits")
            accountPlanExpirationDate = read(json, "accountPlanExpirationDate")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(accountId, "accountId", &out)
            write(accountPlanType, "accountPlanType", &out)
            write(accountPlanStatus, "accountPlanStatus", &out)
            write(accountPlanRemainingCredits, "accountPlanRemainingCredits", &out)
            write(accountPlanExpirationDate, "accountPlanExpirationDate", &out)
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
    public struct MonetaryAmount: Shape {
        public var amount: DecimalText?
        public var unit: CurrencyCode?
        public init(amount: DecimalText? = nil, unit: CurrencyCode? = nil) {
            self.amount = amount
            self.unit = unit
        }
        public init(json: JSON) {
            amount = read(json, "amount")
            unit = read(json, "unit")
        }
        public var json: JSON {
            var out: [JSON.Member] = []
            write(amount, "amount", &out)
            write(unit, "unit", &out)
            return .object(out)
        }
    }
    public struct ResourceNotFoundException: Shape {
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
}
