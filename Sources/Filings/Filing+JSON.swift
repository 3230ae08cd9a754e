internal import RulePacks
public import StructuredText
internal import Cryptography
internal import Units

extension FilingPacket {
    public var json: JSON {
        .object([
            "opportunity": opportunity, "solutions": texts(solutions), "products": texts(products),
            "involvement": .string(involvement), "visibility": .string(visibility),
            "benefit": .optional(benefit),
            "application": application ?? .null, "amount": .string(amount.exactString),
            "company": .string(company),
        ])
    }

    public init?(json: JSON) {
        guard let opportunity = json["opportunity"], let involvement = json["involvement"]?.text,
            let visibility = json["visibility"]?.text, let amount = money(json["amount"]),
            let company = json["company"]?.text
        else { return nil }
        self.init(
            opportunity: opportunity, solutions: texts(json["solutions"]), products: texts(json["products"]),
            involvement: involvement, visibility: visibility, benefit: json["benefit"]?.text,
            application: json["application"].flatMap { $0 == .null ? nil : $0 }, amount: amount,
            company: company)
    }

    /// SHA-256 of the packet: an approval names it, so that nothing else is sent than what was agreed to.
    public var hash: String { sha256Text(json.compact) }
}

private func texts(_ list: [String]) -> JSON { .array(list.map { .string($0) }) }
private func texts(_ json: JSON?) -> [String] { json?.items.compactMap(\.text) ?? [] }
private func money(_ json: JSON?) -> Money? { json?.text.flatMap { try? Money(parsing: $0) } }

extension FilingQuestion {
    public var json: JSON {
        .object([
            "field": .string(field), "text": .string(text), "hint": .string(hint), "choices": texts(choices),
        ])
    }

    public init?(json: JSON) {
        guard let field = json["field"]?.text, let text = json["text"]?.text else { return nil }
        self.init(field: field, text: text, hint: json["hint"]?.text ?? "", choices: texts(json["choices"]))
    }
}

extension FilingProblem {
    public var json: JSON {
        .object([
            "step": .string(step), "code": .string(code), "message": .string(message),
            "fields": .array(
                fields.map {
                    .object([
                        "name": .string($0.name), "code": .string($0.code), "message": .string($0.message),
                    ])
                }), "requestId": .optional(requestID),
        ])
    }

    init?(json: JSON) {
        guard let step = json["step"]?.text, let code = json["code"]?.text,
            let message = json["message"]?.text
        else { return nil }
        self.init(
            step: step, code: code, message: message,
            fields: (json["fields"]?.items ?? []).map {
                Field(
                    name: $0["name"]?.text ?? "", code: $0["code"]?.text ?? "",
                    message: $0["message"]?.text ?? "")
            }, requestID: json["requestId"]?.text)
    }
}

extension CreditCode {
    public var json: JSON {
        .object([
            "id": .string(id), "allocation": .string(allocation), "account": .string(account),
            "amount": .string(amount.exactString), "expires": .string(expires),
            "state": .string(state.rawValue),
            "shown": shown.map { .integer(Int($0.milliseconds)) } ?? .null, "credit": .optional(credit),
            "status": .string(status), "before": before.map(texts) ?? .null,
        ])
    }

    init?(json: JSON) {
        guard let id = json["id"]?.text, let allocation = json["allocation"]?.text,
            let account = json["account"]?.text, let amount = money(json["amount"]),
            let state = json["state"]?.text.flatMap(State.init)
        else { return nil }
        self.init(
            id: id, allocation: allocation, account: account, amount: amount,
            expires: json["expires"]?.text ?? "")
        self.state = state
        shown = json["shown"]?.whole.map { Instant(milliseconds: Int64($0)) }
        credit = json["credit"]?.text
        status = json["status"]?.text ?? "ACTIVE"
        if case .array? = json["before"] { before = texts(json["before"]) }
    }
}

extension BalanceCredit {
    public var json: JSON {
        .object([
            "id": .string(id), "initial": .optional(initial?.exactString),
            "remaining": .optional(remaining?.exactString),
            "starts": starts.map { .integer(Int($0)) } ?? .null,
            "ends": ends.map { .integer(Int($0)) } ?? .null, "products": products.map(texts) ?? .null,
        ])
    }

    init?(json: JSON) {
        guard let id = json["id"]?.text else { return nil }
        var products: [String]?
        if case .array? = json["products"] { products = texts(json["products"]) }
        self.init(
            id: id, initial: money(json["initial"]), remaining: money(json["remaining"]),
            starts: json["starts"]?.whole.map { Int64($0) }, ends: json["ends"]?.whole.map { Int64($0) },
            products: products)
    }
}

extension Filing.Task {
    var json: JSON {
        .object([
            "id": .optional(id), "status": .string(status), "message": .optional(message),
            "reason": .optional(reason),
        ])
    }

    init?(json: JSON) {
        guard let status = json["status"]?.text else { return nil }
        self.init(
            id: json["id"]?.text, status: status, message: json["message"]?.text, reason: json["reason"]?.text
        )
    }
}

extension Filing.Allocation {
    var json: JSON {
        .object([
            "id": .string(id), "allocated": .string(allocated.exactString),
            "issued": .string(issued.exactString),
            "status": .string(status),
        ])
    }

    init?(json: JSON) {
        guard let id = json["id"]?.text, let allocated = money(json["allocated"]),
            let issued = money(json["issued"])
        else { return nil }
        self.init(id: id, allocated: allocated, issued: issued, status: json["status"]?.text ?? "")
    }
}

extension FilingResult {
    var json: JSON {
        switch self {
        case .opportunityCreated(let id, let modified):
            .object(["is": "opportunityCreated", "id": .string(id), "modified": .string(modified)])
        case .associated(let id): .object(["is": "associated", "id": .string(id)])
        case .task(let task): .object(["is": "task", "task": task.json])
        case .opportunityUpdated(let modified):
            .object(["is": "opportunityUpdated", "modified": .string(modified)])
        case .opportunity(let arn, let modified, let status, let comments, let reason, let associated):
            .object([
                "is": "opportunity", "arn": .optional(arn), "modified": .string(modified),
                "status": .string(status), "comments": .optional(comments), "reason": .optional(reason),
                "associated": texts(associated),
            ])
        case .applicationCreated(let id, let arn, let revision, let isAssociated):
            .object([
                "is": "applicationCreated", "id": .string(id), "arn": .optional(arn),
                "revision": .string(revision), "associated": .bool(isAssociated),
            ])
        case .applicationAssociated(let revision):
            .object(["is": "applicationAssociated", "revision": .optional(revision)])
        case .applicationUpdated(let revision):
            .object(["is": "applicationUpdated", "revision": .string(revision)])
        case .applicationSubmitted: .object(["is": "applicationSubmitted"])
        case .applicationRecalled: .object(["is": "applicationRecalled"])
        case .applicationCanceled: .object(["is": "applicationCanceled"])
        case .application(
            let arn, let revision, let status, let stage, let reason, let codes, let isAssociated):
            .object([
                "is": "application", "arn": .optional(arn), "revision": .optional(revision),
                "status": .string(status), "stage": .optional(stage), "reason": .optional(reason),
                "codes": texts(codes), "associated": .bool(isAssociated),
            ])
        case .allocations(let list): .object(["is": "allocations", "list": .array(list.map(\.json))])
        }
    }

    init?(json: JSON) {
        func text(_ key: String) -> String? { json[key]?.text }
        switch text("is") {
        case "opportunityCreated":
            guard let id = text("id"), let modified = text("modified") else { return nil }
            self = .opportunityCreated(id: id, modified: modified)
        case "associated":
            guard let id = text("id") else { return nil }
            self = .associated(id)
        case "task":
            guard let task = json["task"].flatMap({ Filing.Task(json: $0) }) else { return nil }
            self = .task(task)
        case "opportunityUpdated":
            guard let modified = text("modified") else { return nil }
            self = .opportunityUpdated(modified: modified)
        case "opportunity":
            guard let modified = text("modified"), let status = text("status") else { return nil }
            self = .opportunity(
                arn: text("arn"), modified: modified, reviewStatus: status, comments: text("comments"),
                reason: text("reason"), associated: texts(json["associated"]))
        case "applicationCreated":
            guard let id = text("id"), let revision = text("revision") else { return nil }
            self = .applicationCreated(
                id: id, arn: text("arn"), revision: revision, isAssociated: json["associated"] == .bool(true))
        case "applicationAssociated": self = .applicationAssociated(revision: text("revision"))
        case "applicationUpdated":
            guard let revision = text("revision") else { return nil }
            self = .applicationUpdated(revision: revision)
        case "applicationSubmitted": self = .applicationSubmitted
        case "applicationRecalled": self = .applicationRecalled
        case "applicationCanceled": self = .applicationCanceled
        case "application":
            guard let status = text("status") else { return nil }
            self = .application(
                arn: text("arn"), revision: text("revision"), status: status, stage: text("stage"),
                reason: text("reason"), codes: texts(json["codes"]),
                isAssociated: json["associated"] == .bool(true))
        case "allocations":
            self = .allocations((json["list"]?.items ?? []).compactMap { Filing.Allocation(json: $0) })
        default: return nil
        }
    }
}

extension FilingEvent {
    /// The name under which the log keeps it, after `filing-`.
    public var name: String {
        switch self {
        case .prepared: "prepared"
        case .answered: "answered"
        case .approved: "approved"
        case .started: "started"
        case .intended: "intended"
        case .done: "done"
        case .refused: "refused"
        case .abandoned: "abandoned"
        case .observed: "observed"
        case .withdrawalAsked: "withdrawal-asked"
        case .withdrawn: "withdrawn"
        case .codeReceived: "code-received"
        case .codeStatus: "code-status"
        case .codeShown: "code-shown"
        case .redemptionIntended: "redemption-intended"
        case .redeemed: "redeemed"
        case .redemptionRefused: "redemption-refused"
        case .redemptionUndone: "redemption-undone"
        case .balanceRead: "balance-read"
        }
    }

    package static let names = [
        "prepared", "answered", "approved", "started", "intended", "done", "refused", "abandoned", "observed",
        "withdrawal-asked", "withdrawn", "code-received", "code-status", "code-shown", "redemption-intended",
        "redeemed",
        "redemption-refused", "redemption-undone", "balance-read",
    ]

    package var json: JSON {
        switch self {
        case .prepared(let packet, let catalog, let questions):
            .object([
                "packet": packet.json, "catalog": .string(catalog.rawValue),
                "questions": .array(questions.map(\.json)),
            ])
        case .answered(let answers):
            .object([
                "answers": .array(
                    answers.map { .object(["field": .string($0.field), "value": $0.value]) })
            ])
        case .approved(let hash): .object(["hash": .string(hash)])
        case .started, .withdrawn: .object([] as [JSON.Member])
        case .intended(let number, let step), .abandoned(let number, let step):
            .object(["number": .integer(number), "step": .string(step.text)])
        case .done(let number, let step, let result):
            .object(["number": .integer(number), "step": .string(step.text), "result": result.json])
        case .refused(let number, let step, let problem):
            .object(["number": .integer(number), "step": .string(step.text), "problem": problem.json])
        case .observed(let result): .object(["result": result.json])
        case .withdrawalAsked(let reason): .object(["reason": .string(reason)])
        case .codeReceived(let code): .object(["code": code.json])
        case .codeShown(let id), .redemptionUndone(let id): .object(["code": .string(id)])
        case .codeStatus(let id, let status): .object(["code": .string(id), "status": .string(status)])
        case .redemptionIntended(let id, let before):
            .object(["code": .string(id), "before": texts(before)])
        case .redeemed(let id, let credit): .object(["code": .string(id), "credit": .optional(credit)])
        case .redemptionRefused(let id, let reason):
            .object(["code": .string(id), "reason": .string(reason)])
        case .balanceRead(let credits, let isExpired):
            .object(["credits": .array(credits.map(\.json)), "expired": .bool(isExpired)])
        }
    }

    package init?(name: String, json: JSON) {
        let step = json["step"]?.text.flatMap { FilingStep($0) }
        let result = json["result"].flatMap { FilingResult(json: $0) }
        switch name {
        case "prepared":
            guard let packet = json["packet"].flatMap({ FilingPacket(json: $0) }),
                let catalog = json["catalog"]?.text.flatMap(PartnerCatalog.init)
            else { return nil }
            self = .prepared(
                packet, catalog, (json["questions"]?.items ?? []).compactMap { FilingQuestion(json: $0) })
        case "answered":
            self = .answered(
                (json["answers"]?.items ?? []).compactMap { item in
                    item["field"]?.text.map { Answered(field: $0, value: item["value"] ?? .null) }
                })
        case "approved":
            guard let hash = json["hash"]?.text else { return nil }
            self = .approved(hash: hash)
        case "started": self = .started
        case "withdrawn": self = .withdrawn
        case "intended":
            guard let number = json["number"]?.whole, let step else { return nil }
            self = .intended(number: number, step)
        case "abandoned":
            guard let number = json["number"]?.whole, let step else { return nil }
            self = .abandoned(number: number, step)
        case "done":
            guard let number = json["number"]?.whole, let step, let result else { return nil }
            self = .done(number: number, step, result)
        case "refused":
            guard let number = json["number"]?.whole, let step,
                let problem = json["problem"].flatMap({ FilingProblem(json: $0) })
            else { return nil }
            self = .refused(number: number, step, problem)
        case "observed":
            guard let result else { return nil }
            self = .observed(result)
        case "withdrawal-asked": self = .withdrawalAsked(reason: json["reason"]?.text ?? "")
        case "code-received":
            guard let code = json["code"].flatMap({ CreditCode(json: $0) }) else { return nil }
            self = .codeReceived(code)
        case "code-status":
            guard let id = json["code"]?.text, let status = json["status"]?.text else { return nil }
            self = .codeStatus(id, status: status)
        case "code-shown", "redemption-intended", "redemption-undone", "redeemed", "redemption-refused":
            guard let id = json["code"]?.text else { return nil }
            switch name {
            case "code-shown": self = .codeShown(id)
            case "redemption-intended": self = .redemptionIntended(id, before: texts(json["before"]))
            case "redemption-undone": self = .redemptionUndone(id)
            case "redeemed": self = .redeemed(id, credit: json["credit"]?.text)
            default: self = .redemptionRefused(id, reason: json["reason"]?.text ?? "")
            }
        case "balance-read":
            self = .balanceRead(
                (json["credits"]?.items ?? []).compactMap { BalanceCredit(json: $0) },
                isExpired: json["expired"] == .bool(true))
        default: return nil
        }
    }
}

extension Filing {
    /// The whole state, as it is kept beside the log.
    package var json: JSON {
        let read: JSON = balanceRead.map { .integer(Int($0.milliseconds)) } ?? .null
        return .object([
            "track": .string(track.rawValue), "catalog": .string(catalog.rawValue), "packet": packet.json,
            "questions": .array(questions.map(\.json)),
            "answers": .object(answers.sorted { $0.key < $1.key }.map { .init($0.key, $0.value) }),
            "approved": approved?.json ?? .null, "started": .bool(isStarted),
            "opportunity": opportunity.map { item in
                .object([
                    "id": .string(item.id), "arn": .optional(item.arn), "modified": .string(item.modified),
                    "status": .string(item.reviewStatus), "comments": .optional(item.reviewComments),
                    "reason": .optional(item.reviewReason), "associated": texts(item.associated),
                    "sent": item.sent, "task": item.task?.json ?? .null, "answered": .bool(item.isAnswered),
                ])
            } ?? .null,
            "application": application.map { item in
                .object([
                    "id": .string(item.id), "arn": .optional(item.arn), "revision": .string(item.revision),
                    "status": .string(item.status), "stage": .optional(item.stage),
                    "reason": .optional(item.reason), "codes": texts(item.reasonCodes),
                    "associated": .bool(item.isAssociated), "sent": item.sent,
                    "answered": .bool(item.isAnswered),
                ])
            } ?? .null,
            "allocations": .array(allocations.map(\.json)), "hasReadAllocations": .bool(hasReadAllocations),
            "codes": .array(codes.map(\.json)), "balance": .array(balance.map(\.json)),
            "balanceRead": read,
            "steps": .integer(steps),
            "intent": intent.map {
                .object([
                    "number": .integer($0.number), "step": .string($0.step.text),
                    "since": .integer(Int($0.since.milliseconds)),
                ])
            } ?? .null,
            "problem": problem?.json ?? .null, "withdrawing": .bool(isWithdrawing),
            "withdrawn": .bool(isWithdrawn), "expired": .bool(isExpired),
        ])
    }

    package init?(json: JSON) {
        func flag(_ key: String) -> Bool { json[key] == .bool(true) }
        func object(_ key: String) -> JSON? { json[key].flatMap { $0 == .null ? nil : $0 } }
        guard let track = json["track"]?.text.flatMap(TrackID.init),
            let catalog = json["catalog"]?.text.flatMap(PartnerCatalog.init),
            let packet = json["packet"].flatMap({ FilingPacket(json: $0) })
        else { return nil }
        self.init(
            track, packet, catalog, (json["questions"]?.items ?? []).compactMap { FilingQuestion(json: $0) })
        for member in json["answers"]?.members ?? [] { answers[member.key] = member.value }
        approved = object("approved").flatMap { FilingPacket(json: $0) }
        isStarted = flag("started")
        if let item = object("opportunity"), let id = item["id"]?.text, let modified = item["modified"]?.text
        {
            opportunity = Opportunity(
                id: id, arn: item["arn"]?.text, modified: modified, reviewStatus: item["status"]?.text ?? "",
                reviewComments: item["comments"]?.text, reviewReason: item["reason"]?.text,
                associated: texts(item["associated"]), sent: item["sent"] ?? .null,
                task: item["task"].flatMap { Task(json: $0) },
                isAnswered: item["answered"] == .bool(true))
        }
        if let item = object("application"), let id = item["id"]?.text {
            application = Application(
                id: id, arn: item["arn"]?.text, revision: item["revision"]?.text ?? "",
                status: item["status"]?.text ?? "", stage: item["stage"]?.text, reason: item["reason"]?.text,
                reasonCodes: texts(item["codes"]), isAssociated: item["associated"] == .bool(true),
                sent: item["sent"] ?? .null, isAnswered: item["answered"] == .bool(true))
        }
        allocations = (json["allocations"]?.items ?? []).compactMap { Allocation(json: $0) }
        hasReadAllocations = flag("hasReadAllocations")
        codes = (json["codes"]?.items ?? []).compactMap { CreditCode(json: $0) }
        balance = (json["balance"]?.items ?? []).compactMap { BalanceCredit(json: $0) }
        balanceRead = json["balanceRead"]?.whole.map { Instant(milliseconds: Int64($0)) }
        steps = json["steps"]?.whole ?? 0
        if let item = object("intent"), let number = item["number"]?.whole,
            let step = item["step"]?.text.flatMap({ FilingStep($0) })
        {
            intent = Intent(
                number: number, step: step, since: Instant(milliseconds: Int64(item["since"]?.whole ?? 0)))
        }
        problem = object("problem").flatMap { FilingProblem(json: $0) }
        isWithdrawing = flag("withdrawing")
        isWithdrawn = flag("withdrawn")
        isExpired = flag("expired")
    }
}
