public import AWSModels
public import StructuredText
internal import Units

/// An answer of a service.
public struct Reply: Sendable {
    public let json: JSON
    public let requestID: String?
}

/// Calls the operations of one AWS JSON service (1.0 and 1.1).
public struct ServiceClient: Sendable {
    public let model: ServiceModel
    public let region: String
    let runtime: ClientRuntime

    public init(_ model: ServiceModel, region: String = "us-east-1", runtime: ClientRuntime) {
        self.model = model
        self.region = region
        self.runtime = runtime
    }

    /// Calls an operation with a typed request.
    ///
    /// - Throws: ``AWSError``.
    public func call<Input: Shape, Output: Shape>(
        _ operation: String, _ input: Input, as output: Output.Type = Output.self
    ) async throws(AWSError) -> Output {
        Output(json: try await call(operation, input.json).json)
    }

    /// Calls an operation with the JSON of its request.
    ///
    /// What cannot have been carried out, or may be carried out twice, is tried again with full jitter; all else is told as
    /// it is.
    /// - Throws: ``AWSError``.
    public func call(_ operation: String, _ input: JSON) async throws(AWSError) -> Reply {
        let service = model.endpointPrefix
        func error(_ kind: AWSError.Kind, _ code: String, _ message: String) -> AWSError {
            AWSError(kind, service: service, operation: operation, code: code, message: message)
        }
        guard let definition = model.operations[operation] else {
            throw error(.refused, "UnknownOperation", "this client does not know \(operation)")
        }
        if let fault = Endpoint.fault(for: service, environment: runtime.environment) {
            throw error(.denied, "BadEndpoint", fault)
        }
        let isRead = operation.hasPrefix("Get") || operation.hasPrefix("List")
        let mayRepeat = isRead || model.members(of: definition.input).contains("ClientToken")
        let limiter = runtime.quotas.limiter(service, isRead: isRead)
        var request = self.request(operation, input)
        var (attempt, hasCorrectedClock, hasRenewed, cost) = (0, false, false, 0)
        while true {
            attempt += 1
            try await waitTurn(limiter, operation)
            let credentials: Credentials
            do { credentials = try await runtime.credentials() } catch let failure {
                throw error(.denied, "NoCredentials", "\(failure)")
            }
            request =
                SigV4(region: region, service: model.signingName)
                .sign(request, with: credentials, at: runtime.clock.corrected).request
            let started = runtime.clock.local
            let failure: AWSError
            var response: WireResponse?
            do {
                let answer = try await runtime.transport.send(request, isRead ? 20 : 40)
                response = answer
                switch outcome(answer, operation, definition) {
                case .success(let json):
                    await limiter?.answered()
                    if cost > 0 { await runtime.budget.giveBack(cost) }
                    note(operation, attempt, input, answer, started, "ok")
                    return Reply(json: json, requestID: requestID(answer))
                case .failure(let refused):
                    failure = mayRepeat ? refused : unsure(refused)
                }
            } catch {
                failure = silence(error, operation, request.authority)
            }
            note(operation, attempt, input, response, started, failure.code)
            if failure.kind == .throttled { await limiter?.throttled() }
            if let response, !hasCorrectedClock, isSkew(failure), let date = response.header("Date"),
                let server = parsedHTTPDate(date), runtime.clock.correct(to: server, ifBeyond: 240)
            {
                hasCorrectedClock = true
                continue
            }
            if failure.kind == .denied, !hasRenewed, failure.code.contains("Expired") {
                hasRenewed = true
                await runtime.forgetCredentials()
                continue
            }
            let isWorthIt =
                failure.kind == .throttled || failure.kind == .unavailable
                || failure.kind == .unknownOutcome && mayRepeat
            cost = failure.kind == .throttled ? 5 : 10
            guard isWorthIt, attempt < runtime.attempts, await runtime.budget.take(cost) else {
                throw failure
            }
            try await pause(response, attempt, failure)
        }
    }

    /// A refusal of a call that bears no token: a 503 may come after the effect.
    private func unsure(_ refused: AWSError) -> AWSError {
        guard refused.kind == .unavailable else { return refused }
        return AWSError(
            .unknownOutcome, service: refused.service, operation: refused.operation, code: refused.code,
            message: refused.message, requestID: refused.requestID, status: refused.status)
    }

    /// Waits before a call is made again: as long as AWS asks, or by full jitter.
    private func pause(_ response: WireResponse?, _ attempt: Int, _ failure: AWSError) async throws(AWSError)
    {
        let asked = response?.header("Retry-After").flatMap { Int64($0, in: 0...1_000_000_000) }
            .map { min($0, 20) * 1_000 }
        let ceiling = min(20_000, 100 << Int64(min(attempt, 12)))
        do {
            try await runtime.sleep(max(asked ?? 0, Int64(runtime.jitter() * Double(ceiling))))
        } catch { throw failure }
    }

    /// What a call without an answer is held to be.
    private func silence(_ error: TransportError, _ operation: String, _ authority: String) -> AWSError {
        let service = model.endpointPrefix
        return switch error {
        case .notSent(let text):
            AWSError(
                .unavailable, service: service, operation: operation, code: "NoConnection",
                message: "\(authority) could not be reached: \(text)")
        case .unknownOutcome(let text):
            AWSError(
                .unknownOutcome, service: service, operation: operation, code: "NoAnswer",
                message: "\(authority) gave no whole answer: \(text)")
        }
    }

    /// Waits until the quota lets the call go.
    private func waitTurn(_ limiter: RateLimiter?, _ operation: String) async throws(AWSError) {
        let service = model.endpointPrefix
        do {
            if let limiter {
                guard let wait = await limiter.reserve(at: runtime.clock.local) else {
                    throw AWSError(
                        .quota, service: service, operation: operation, code: "DailyQuota",
                        message: "the day's quota of \(service) is used up; it goes on tomorrow")
                }
                if wait > 0 { try await runtime.sleep(wait) }
            }
        } catch let failure as AWSError {
            throw failure
        } catch {
            throw AWSError(
                .unavailable, service: service, operation: operation, code: "Canceled",
                message: "the call was given up before it was sent")
        }
    }

    /// Every page of a list, in order: also the ones after an empty page, and after pages of a single item.
    ///
    /// - Parameter token: what the operation calls its token.
    /// - Throws: ``AWSError``; one of kind `unknownOutcome` when a token comes twice, for then nobody knows what is missing.
    public func pages(_ operation: String, _ input: JSON, token: String = "NextToken") async throws(AWSError)
        -> [JSON]
    {
        var pages: [JSON] = []
        var seen: Set<String> = []
        var next: String?
        repeat {
            let page = try await call(operation, input.setting(token, to: next.map { .string($0) })).json
            pages.append(page)
            next = page[token]?.text.flatMap { $0.isEmpty ? nil : $0 }
            if let next, !seen.insert(next).inserted {
                throw AWSError(
                    .unknownOutcome, service: model.endpointPrefix, operation: operation,
                    code: "RepeatedPage", message: "the list does not end: a page's token came twice")
            }
        } while next != nil
        return pages
    }

    private func request(_ operation: String, _ input: JSON) -> WireRequest {
        let endpoint = Endpoint.resolve(
            model.endpointPrefix, region: region, environment: runtime.environment)
        return WireRequest(
            method: "POST", scheme: endpoint.scheme, host: endpoint.host, port: endpoint.port,
            path: endpoint.path + "/",
            headers: [
                ("Content-Type", "application/x-amz-json-\(model.jsonVersion)"),
                ("X-Amz-Target", "\(model.targetPrefix).\(operation)"),
                // Partner Central asks integrators to name company, product, CRM and version.
                ("X-Amzn-User-Agent", "CloudRoute|CloudRoute|CloudRoute|1"),
            ], body: Array(input.compact.utf8))
    }

    private func requestID(_ response: WireResponse) -> String? {
        response.header("x-amzn-RequestId") ?? response.header("x-amz-request-id")
    }

    private func outcome(_ response: WireResponse, _ operation: String, _ definition: ServiceModel.Operation)
        -> Result<JSON, AWSError>
    {
        let service = model.endpointPrefix
        func failed(_ kind: AWSError.Kind, _ code: String, _ message: String) -> Result<JSON, AWSError> {
            .failure(
                AWSError(
                    kind, service: service, operation: operation, code: code, message: message,
                    requestID: requestID(response), status: response.status))
        }
        let isEmpty = response.body.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
        guard (200...299).contains(response.status) else {
            return .failure(refusal(response, operation, isEmpty ? nil : try? JSON(parsing: response.body)))
        }
        if isEmpty {
            // Only what returns nothing of interest may answer with nothing: an empty list is written out.
            let isVoid = [
                "Associate", "Disassociate", "Assign", "Submit", "Recall", "Cancel", "Amend", "Redeem",
            ]
            .contains { operation.hasPrefix($0) }
            if isVoid || definition.output.map({ model.members(of: $0).isEmpty }) ?? true {
                return .success(.object([]))
            }
            return failed(.unknownOutcome, "EmptyAnswer", "the service answered 200 with an empty body")
        }
        do {
            let json = try JSON(parsing: response.body)
            guard case .object = json else {
                return failed(.unknownOutcome, "UnreadableAnswer", "the answer is no JSON object")
            }
            return .success(json.withoutHTMLEntities)
        } catch {
            return failed(.unknownOutcome, "UnreadableAnswer", "the answer cannot be read at \(error)")
        }
    }

    private func refusal(_ response: WireResponse, _ operation: String, _ json: JSON?) -> AWSError {
        let raw = json?["__type"]?.text ?? response.header("x-amzn-ErrorType") ?? json?["code"]?.text ?? ""
        // Either end of the name may bear more: "namespace#Name" and "Name:address".
        let code =
            raw.split(separator: "#").last.map(String.init)?.split(separator: ":").first.map(String.init)
            ?? "HTTP\(response.status)"
        let message = (json?["Message"]?.text ?? json?["message"]?.text ?? "").withoutHTMLEntities
        let reason = json?["Reason"]?.text ?? json?["reason"]?.text
        let list =
            (json?["ErrorList"] ?? json?["FieldList"] ?? json?["fieldList"] ?? json?["errorList"])?.items
            ?? []
        let fields = list.map { item in
            AWSError.Field(
                name: item["FieldName"]?.text ?? item["Name"]?.text ?? item["name"]?.text ?? "",
                code: item["Code"]?.text ?? item["code"]?.text ?? "",
                message: (item["Message"]?.text ?? item["message"]?.text ?? "").withoutHTMLEntities)
        }
        var words = message
        // The message is often empty and the content in the list.
        if words.isEmpty { words = fields.map { "\($0.name): \($0.message)" }.joined(separator: "; ") }
        if words.isEmpty { words = "the service answered \(response.status)" }
        return AWSError(
            kind(code, response.status), service: model.endpointPrefix, operation: operation, code: code,
            message: Self.explained(code, words), reason: reason, fields: fields,
            requestID: requestID(response), status: response.status)
    }

    private func kind(_ code: String, _ status: Int) -> AWSError.Kind {
        switch code {
        case "ThrottlingException", "Throttling", "TooManyRequestsException", "RequestLimitExceeded",
            "SlowDown", "LimitExceededException":
            .throttled
        case "ValidationException": .validation
        case "ConflictException": .conflict
        case "ResourceNotFoundException": .notFound
        case "ServiceQuotaExceededException": .quota
        case "AccessDeniedException", "UnrecognizedClientException", "InvalidSignatureException",
            "ExpiredTokenException", "ExpiredToken", "RequestTimeTooSkewed", "RequestExpired",
            "MissingAuthenticationTokenException", "IncompleteSignatureException", "InvalidClientTokenId",
            "SignatureDoesNotMatch", "AuthFailure":
            .denied
        default:
            status == 429
                ? .throttled
                // A server that failed may have done it first; 503 says that it did not.
                : status == 503
                    ? .unavailable : status >= 500 ? .unknownOutcome : status == 403 ? .denied : .refused
        }
    }

    /// AWS's words with what to do about them.
    private static func explained(_ code: String, _ words: String) -> String {
        switch code {
        case "ExpiredTokenException", "ExpiredToken": "\(words) (the credentials have expired: sign in again)"
        case "InvalidSignatureException", "SignatureDoesNotMatch":
            words.contains("region")
                ? "\(words) (Partner Central and Billing answer in us-east-1 only)"
                : words.lowercased().contains("expired") || words.contains("current")
                    ? "\(words) (this machine's clock is wrong)" : "\(words) (check the secret key)"
        case "UnrecognizedClientException", "InvalidClientTokenId": "\(words) (check the access key)"
        default: words
        }
    }

    private func isSkew(_ failure: AWSError) -> Bool {
        switch failure.code {
        case "RequestTimeTooSkewed", "RequestExpired", "InvalidSignatureException", "SignatureDoesNotMatch",
            "AuthFailure":
            true
        default: false
        }
    }

    private func note(
        _ operation: String, _ attempt: Int, _ input: JSON, _ response: WireResponse?, _ started: Int64,
        _ outcome: String
    ) {
        let shape = model.operations[operation]?.input ?? ""
        runtime.log(
            WireEntry(
                service: model.endpointPrefix, operation: operation, attempt: attempt,
                status: response?.status, requestID: response.flatMap(requestID),
                milliseconds: max(0, runtime.clock.local - started),
                request: model.redacted(input, shape: shape).compact, outcome: outcome))
    }
}

extension String {
    /// With `&amp;`, `&lt;`, `&quot;`, `&#39;`, `&colon;` and the like taken back, once or twice: Partner Central's answers
    /// hold them so.
    var withoutHTMLEntities: String {
        var text = self
        for _ in 0..<2 where text.utf8.contains(UInt8(ascii: "&")) { text = text.decodedOnce }
        return text
    }

    private static let entities: [(name: Substring, text: String)] = [
        ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("colon", ":"), ("comma", ","),
        ("sol", "/"), ("lpar", "("), ("rpar", ")"), ("nbsp", "\u{A0}"), ("NewLine", "\n"), ("Tab", "\t"),
        ("semi", ";"), ("num", "#"), ("plus", "+"), ("equals", "="), ("excl", "!"), ("quest", "?"),
        ("percnt", "%"), ("dollar", "$"), ("commat", "@"), ("lowbar", "_"), ("ast", "*"), ("period", "."),
    ]

    private var decodedOnce: String {
        var out = ""
        var rest = self[...]
        while let start = rest.firstIndex(of: "&") {
            out += rest[..<start]
            let after = rest[rest.index(after: start)...]
            guard let end = after.prefix(10).firstIndex(of: ";"),
                let text = Self.entity(after[..<end])
            else {
                out += "&"
                rest = after
                continue
            }
            out += text
            rest = after[after.index(after: end)...]
        }
        return out + rest
    }

    private static func entity(_ name: Substring) -> String? {
        if name.hasPrefix("#") {
            let digits = name.dropFirst()
            let value =
                digits.hasPrefix("x")
                ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, in: 0...0x10FFFF)
            return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
        }
        return entities.first { $0.name == name }?.text
    }
}

extension JSON {
    var withoutHTMLEntities: JSON {
        switch self {
        case .string(let text): .string(text.withoutHTMLEntities)
        case .array(let items): .array(items.map(\.withoutHTMLEntities))
        case .object(let members): .object(members.map { .init($0.key, $0.value.withoutHTMLEntities) })
        default: self
        }
    }
}
