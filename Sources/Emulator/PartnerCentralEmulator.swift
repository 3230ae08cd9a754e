public import AWSClient
internal import AWSModels
internal import Cryptography
internal import StructuredText
internal import Units

/// A stand-in for AWS Partner Central (Selling and Benefits) and for Billing's credits.
///
/// It refuses what the service models refuse, checks signatures, keeps the states, locks and quotas that AWS documents, and
/// plays AWS's reviewers when it is told to. What it assumes is said in docs/emulator.md; it proves that a client keeps to
/// the protocol, not that AWS would accept an application.
public actor PartnerCentralEmulator {
    public struct Options: Sendable {
        /// Seconds until an asynchronous task is complete.
        public var taskSeconds = 1
        public var keepsQuotas = true
        /// Answers with HTML entities and explicit nulls, as AWS's own saved responses have them.
        public var hasQuirks = false
        /// Items of a page at most, whatever is asked for: AWS promises no page to be full.
        public var pageSize: Int?
        /// Begins each list with a page that is empty and has a token.
        public var hasEmptyFirstPage = false
        /// Plays the reviewers by itself so many seconds after a submission; nil waits to be told.
        public var reviewSeconds: Int?

        public init() {}
    }

    let catalog: EmulatorCatalog
    let options: Options
    private let clock: @Sendable () -> Int64
    /// Added to the clock by the control interface.
    var clockOffset: Int64 = 0
    var serial = 0
    var lastStamp: Int64 = 0
    var opportunities: [String: Opportunity] = [:]
    var tasks: [String: EngagementTask] = [:]
    var invitations: [String: Invitation] = [:]
    /// Roles that may be assumed, with their external ids.
    var roles: [String: String] = [:]
    var applications: [String: Application] = [:]
    var allocations: [String: Allocation] = [:]
    var credits: [Credit] = []
    var history: [HistoryEntry] = []
    var failedMonths: [String] = []
    var tokens: [String: (hash: String, response: JSON)] = [:]
    var events: [JSON] = []
    var log: [JSON] = []
    var faults: [PlannedFault] = []
    /// Whether whoever plays AWS used a word that its models do not know: answers are then no longer held to them.
    var hasFreeWords = false
    var buckets: [String: (tokens: Double, at: Int64)] = [:]

    struct Allocation {
        let id: String
        let catalog: String
        let application: String
        let benefit: String
        let created: String
        var status: String
        var allocated: Money
        var codes: [Code]
        let starts: String
        let expires: String

        struct Code {
            let text: String
            let account: String
            let amount: Money
            var status: String
            let issued: String
            let expires: String
            let endMilliseconds: Int64
        }
    }

    /// A fault that the control interface asked for.
    struct PlannedFault {
        var kind: String
        var operation: String?
        var remaining: Int
        var afterEffect: Bool
    }

    public init(_ catalog: EmulatorCatalog, options: Options, clock: @escaping @Sendable () -> Int64) {
        self.catalog = catalog
        self.options = options
        self.clock = clock
    }

    /// A refusal in the words of the service.
    struct Refusal: Error {
        var status = 400
        let type: String
        let message: String
        var reason: String?
        var fields: [FieldError] = []

        static func validation(_ fields: [FieldError], isBusiness: Bool = false) -> Refusal {
            Refusal(
                type: "ValidationException", message: "",
                reason: isBusiness ? "BUSINESS_VALIDATION_FAILED" : "REQUEST_VALIDATION_FAILED",
                fields: fields)
        }

        static func conflict(_ message: String) -> Refusal {
            Refusal(type: "ConflictException", message: message)
        }

        static func notFound(_ what: String) -> Refusal {
            Refusal(type: "ResourceNotFoundException", message: "\(what) does not exist")
        }
    }

    /// What a response shall look like on the wire, once it is made.
    public enum Delivery: Sendable {
        case whole(WireResponse)
        /// The connection is cut without an answer, before or after the request had its effect.
        case dropped
        /// Half of the body, then the connection is cut.
        case half(WireResponse)
    }

    var now: Int64 { clock() + clockOffset }

    /// Answers a request of an AWS client.
    public func respond(_ request: WireRequest) -> Delivery {
        settle()
        serial += 1
        let id = requestID(serial)
        if let answer = identity(request, id) { return .whole(answer) }
        let target = header(request, "X-Amz-Target") ?? ""
        let parts = target.split(separator: ".", omittingEmptySubsequences: false)
        let model = ServiceModel.all.first { $0.targetPrefix == parts.first.map(String.init) }
        let operation = parts.count == 2 ? String(parts[1]) : ""
        if let fault = takeFault(operation, afterEffect: false) {
            note(target, nil, "fault: \(fault)", id)
            return deliver(fault, id, model, .object([] as [JSON.Member]))
        }
        do throws(Refusal) {
            guard request.method == "POST", let model, model.operations[operation] != nil else {
                throw Refusal(
                    status: 404, type: "UnknownOperationException",
                    message: "there is no operation \(target.prefix(100))")
            }
            let caller = try authenticate(request, model)
            guard header(request, "Content-Type") == "application/x-amz-json-\(model.jsonVersion)" else {
                throw Refusal(
                    status: 415, type: "SerializationException",
                    message: "Content-Type must be application/x-amz-json-\(model.jsonVersion)")
            }
            try keepQuota(model, operation)
            let input: JSON
            do { input = try JSON(parsing: request.body.isEmpty ? Array("{}".utf8) : request.body) } catch {
                throw Refusal(type: "SerializationException", message: "the body is no JSON: \(error)")
            }
            let broken = model.faults(in: input, of: operation)
            guard broken.isEmpty else { throw .validation(broken) }
            let output = try once(operation, caller, input) { () throws(Refusal) in
                try self.perform(operation, caller, input)
            }
            let shown =
                options.hasQuirks && model.targetPrefix == ServiceModel.selling.targetPrefix
                ? withEntities(output) : output
            if !hasFreeWords, let shape = model.operations[operation]?.output, !output.members.isEmpty {
                let own = model.faults(in: output, shape: shape)
                guard own.isEmpty else {
                    let text = own.map { "\($0.fieldName) \($0.message)" }.joined(separator: "; ")
                    throw Refusal(
                        status: 500, type: "InternalServerException",
                        message: "the emulator's own answer breaks the model: \(text)")
                }
            }
            note(target, caller, "ok", id)
            if let fault = takeFault(operation, afterEffect: true) { return deliver(fault, id, model, shown) }
            return .whole(
                WireResponse(
                    status: 200, headers: headers(id, model),
                    // Operations without an output answer with nothing at all.
                    body: shown.members.isEmpty ? [] : Array(shown.compact.utf8)))
        } catch {
            note(
                target, nil,
                "\(error.type) \(error.message) \(error.fields.map { "\($0.fieldName) \($0.code.rawValue)" }.joined(separator: ", "))",
                id)
            return .whole(refused(error, id, model))
        }
    }

    private func perform(_ operation: String, _ caller: String, _ input: JSON) throws(Refusal) -> JSON {
        switch operation {
        case "CreateOpportunity": try createOpportunity(input)
        case "UpdateOpportunity": try updateOpportunity(input)
        case "GetOpportunity": try getOpportunity(input)
        case "ListOpportunities": try listOpportunities(input)
        case "ListSolutions": try listSolutions(input)
        case "AssociateOpportunity": try associate(input, isRemoval: false)
        case "DisassociateOpportunity": try associate(input, isRemoval: true)
        case "AssignOpportunity": try assign(input)
        case "StartEngagementFromOpportunityTask": try startEngagement(input)
        case "ListEngagementFromOpportunityTasks": try listTasks(input)
        case "SubmitOpportunity": try submitOpportunity(input)
        case "GetAwsOpportunitySummary": try summary(input)
        case "ListEngagementInvitations": try listInvitations(input)
        case "GetEngagementInvitation": try getInvitation(input)
        case "StartEngagementByAcceptingInvitationTask": try acceptInvitation(input)
        case "RejectEngagementInvitation": try rejectInvitation(input)
        case "ListBenefits": try listBenefits(input)
        case "GetBenefit": try getBenefit(input)
        case "CreateBenefitApplication": try createApplication(input)
        case "UpdateBenefitApplication": try updateApplication(input)
        case "AssociateBenefitApplicationResource": try associateResource(input, isRemoval: false)
        case "DisassociateBenefitApplicationResource": try associateResource(input, isRemoval: true)
        case "SubmitBenefitApplication": try submitApplication(input)
        case "RecallBenefitApplication": try recall(input)
        case "AmendBenefitApplication": try amend(input)
        case "CancelBenefitApplication": try cancel(input)
        case "GetBenefitApplication": try getApplication(input)
        case "ListBenefitApplications": try listApplications(input)
        case "ListBenefitAllocations": try listAllocations(input)
        case "GetBenefitAllocation": try getAllocation(input)
        case "GetCredits": try getCredits(input, caller)
        case "RedeemCredits": try redeem(input, caller)
        case "GetCreditAllocationHistory": try getHistory(input, caller)
        case "GetAccountPlanState": accountPlan(caller)
        default: throw Refusal(status: 404, type: "UnknownOperationException", message: operation)
        }
    }

    /// The same client token gives the same answer once more; with another body it is a conflict.
    private func once(
        _ operation: String, _ caller: String, _ input: JSON, _ body: () throws(Refusal) -> JSON
    ) throws(Refusal) -> JSON {
        guard let token = input["ClientToken"]?.text else { return try body() }
        let key = "\(caller)|\(operation)|\(token)"
        let hash = sha256Text(input.compact)
        if let earlier = tokens[key] {
            guard earlier.hash == hash else {
                throw .conflict("Conflicting client token submitted for a new request body.")
            }
            return earlier.response
        }
        let response = try body()
        tokens[key] = (hash, response)
        return response
    }

    private func keepQuota(_ model: ServiceModel, _ operation: String) throws(Refusal) {
        guard options.keepsQuotas else { return }
        let isRead = operation.hasPrefix("Get") || operation.hasPrefix("List")
        let rate: Double
        switch (model.endpointPrefix, isRead) {
        case ("partnercentral-selling", false): rate = 1
        case ("partnercentral-selling", true): rate = 10
        case ("partnercentral-benefits", false): rate = 10
        case ("partnercentral-benefits", true): rate = 20
        default: return
        }
        let key = "\(model.endpointPrefix)/\(isRead)"
        // A burst of one second's worth and one more, as token buckets have it.
        let most = rate + 1
        let last = buckets[key] ?? (most, now)
        let tokens = min(most, last.tokens + Double(max(0, now - last.at)) / 1_000 * rate)
        guard tokens >= 1 else {
            buckets[key] = (tokens, now)
            throw Refusal(type: "ThrottlingException", message: "Rate exceeded")
        }
        buckets[key] = (tokens - 1, now)
    }

    // MARK: Signatures

    func header(_ request: WireRequest, _ name: String) -> String? {
        request.headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    // MARK: Answers

    private func headers(_ id: String, _ model: ServiceModel?) -> [(name: String, value: String)] {
        [
            ("x-amzn-RequestId", id),
            ("Content-Type", "application/x-amz-json-\(model?.jsonVersion ?? "1.0")"),
            ("Date", httpDate(now)),
        ]
    }

    private func refused(_ refusal: Refusal, _ id: String, _ model: ServiceModel?) -> WireResponse {
        let space =
            model.map { "com.amazonaws.\($0.endpointPrefix.replacing("-", with: ""))#" } ?? ""
        var members: [JSON.Member] = [.init("__type", .string(space + refusal.type))]
        let isBilling = model?.endpointPrefix == "billing"
        members.append(.init(isBilling ? "message" : "Message", .string(refusal.message)))
        if refusal.type == "ValidationException" {
            let isSelling = model?.endpointPrefix == "partnercentral-selling"
            let reason =
                isSelling || refusal.reason == "BUSINESS_VALIDATION_FAILED" && !isBilling
                ? refusal.reason : "fieldValidationFailed"
            members.append(.init(isBilling ? "reason" : "Reason", .optional(reason)))
            let list = refusal.fields.map { field -> JSON in
                if isBilling {
                    return .object(["name": .string(field.fieldName), "message": .string(field.message)])
                }
                return .object([
                    isSelling ? "FieldName" : "Name": .string(field.fieldName),
                    "Message": .string(field.message), "Code": .string(field.code.rawValue),
                ])
            }
            members.append(
                .init(isSelling ? "ErrorList" : isBilling ? "fieldList" : "FieldList", .array(list)))
        }
        return WireResponse(
            status: refusal.status, headers: headers(id, model) + [("x-amzn-ErrorType", refusal.type)],
            body: Array(JSON.object(members).compact.utf8))
    }

    private func deliver(_ fault: String, _ id: String, _ model: ServiceModel?, _ output: JSON) -> Delivery {
        switch fault {
        case "throttle":
            return .whole(refused(Refusal(type: "ThrottlingException", message: "Rate exceeded"), id, model))
        case "error":
            return .whole(
                refused(
                    Refusal(status: 500, type: "InternalServerException", message: "internal error"), id,
                    model))
        case "unavailable":
            return .whole(
                refused(
                    Refusal(status: 503, type: "ServiceUnavailableException", message: "unavailable"), id,
                    model))
        case "empty": return .whole(WireResponse(status: 200, headers: headers(id, model)))
        case "half":
            return .half(
                WireResponse(status: 200, headers: headers(id, model), body: Array(output.compact.utf8)))
        default: return .dropped
        }
    }

    private func takeFault(_ operation: String, afterEffect: Bool) -> String? {
        guard
            let place = faults.firstIndex(where: {
                $0.remaining > 0 && $0.afterEffect == afterEffect && ($0.operation ?? operation) == operation
            })
        else { return nil }
        faults[place].remaining -= 1
        return faults[place].kind
    }

    func note(_ target: String, _ caller: String?, _ verdict: String, _ id: String) {
        log.append(
            .object([
                "at": .string(isoTime(now)), "requestId": .string(id), "target": .string(target),
                "account": .optional(caller), "verdict": .string(verdict),
            ]))
        if log.count > 20_000 { log.removeFirst(10_000) }
    }

    /// An event as EventBridge would bring it.
    func announce(_ source: String, _ type: String, _ detail: JSON) {
        events.append(
            .object([
                "version": "0", "id": .string(requestID(1_000_000 + events.count)),
                "detail-type": .string(type), "source": .string(source),
                "account": .string(partner),
                "time": .string(isoTime(now)),
                "region": "us-east-1", "resources": .array([]), "detail": detail,
            ]))
        if events.count > 20_000 { events.removeFirst(10_000) }
    }

    // MARK: Identifiers and times

    func identifier(_ prefix: String, _ length: Int) -> String {
        serial += 1
        // Spread over the alphabet, so that nobody reads an order into it.
        var value = UInt64(serial) &* 0x9E37_79B9_7F4A_7C15
        var out = ""
        for _ in 0..<length {
            let digit = Int(value % 36)
            out.append(Character(Unicode.Scalar(UInt8(digit < 10 ? 48 + digit : 87 + digit))))
            value = value / 36 &+ UInt64(serial) &* 0xD6E8_FEB8_6659_FD93
        }
        return prefix + out
    }

    private func requestID(_ number: Int) -> String {
        let digits = String(number, radix: 16)
        return "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.utf8.count) + digits
    }

    private func withEntities(_ json: JSON) -> JSON {
        switch json {
        case .string(let text):
            .string(
                text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;"))
        case .array(let items): .array(items.map(withEntities))
        case .object(let members): .object(members.map { .init($0.key, withEntities($0.value)) })
        default: json
        }
    }

    /// Whose Partner Central it is.
    var partner: String { catalog.accounts.first?.id ?? "111122223333" }

    func arn(_ catalog: String, _ kind: String, _ id: String) -> String {
        "arn:aws:partnercentral:us-east-1:\(partner):catalog/\(catalog)/\(kind)/\(id)"
    }

    func knownCatalog(_ input: JSON) throws(Refusal) -> String {
        let name = input["Catalog"]?.text ?? ""
        guard name == "AWS" || name == "Sandbox" else {
            throw .validation([FieldError("Catalog", .invalidEnumValue, "AWS and Sandbox are the catalogs")])
        }
        return name
    }

    func lastSegment(_ text: String) -> String { text.split(separator: "/").last.map(String.init) ?? text }

    /// A page of a list by number tokens.
    func page(
        _ items: [JSON], _ input: JSON, most: Int, default size: Int, key: String,
        token: String = "NextToken", limit: String = "MaxResults"
    )
        throws(Refusal) -> JSON
    {
        let count = min(input[limit]?.whole ?? size, most, options.pageSize ?? most)
        var start = 0
        if options.hasEmptyFirstPage, input[token]?.text == nil, !items.isEmpty {
            return .object([key: .array([]), token: "0"])
        }
        if let text = input[token]?.text {
            guard let value = Int(text, in: 0...items.count) else {
                throw .validation([FieldError(token, .invalidValue, "the token is not one of this list")])
            }
            start = value
        }
        let end = min(items.count, start + count)
        return .object([
            key: .array(Array(items[start..<end])), token: end < items.count ? .string(String(end)) : .null,
        ]).withoutNulls
    }
}

extension JSON {
    /// Without members that are null.
    var withoutNulls: JSON {
        .object(members.filter { $0.value != .null })
    }
}

/// A moment as HTTP writes it.
func httpDate(_ milliseconds: Int64) -> String {
    let text = isoTime(milliseconds)
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let weekday = days[Int(milliseconds / 86_400_000 % 7)]
    let parts = text.split { "-T:Z".contains($0) }.map(String.init)
    let month = Int(parts[1], in: 1...12).map { months[$0 - 1] } ?? "Jan"
    return "\(weekday), \(parts[2]) \(month) \(parts[0]) \(parts[3]):\(parts[4]):\(parts[5]) GMT"
}
