package import StructuredText
internal import Units

extension FilingResult {
    var json: JSON {
        switch self {
        case .opportunityCreated(let id, let modified):
            .object(["is": "opportunityCreated", "id": .string(id), "modified": .string(modified)])
        case .associated(let id): .object(["is": "associated", "id": .string(id)])
        case .task(let task): .object(["is": "task", "task": task.json])
        case .opportunityUpdated(let modified):
            .object(["is": "opportunityUpdated", "modified": .string(modified)])
        case .summary(let summary): .object(["is": "summary", "summary": summary.json])
        case .stageMoved(let move, let modified):
            .object(["is": "stageMoved", "move": move.json, "modified": .string(modified)])
        case .opportunity(
            let arn, let modified, let status, let comments, let reason, let associated, let stage):
            .object([
                "is": "opportunity", "arn": .optional(arn), "modified": .string(modified),
                "status": .string(status), "comments": .optional(comments), "reason": .optional(reason),
                "associated": texts(associated), "stage": .optional(stage),
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
        case .applicationAmended: .object(["is": "applicationAmended"])
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
                reason: text("reason"), associated: texts(json["associated"]), stage: text("stage"))
        case "summary":
            guard let summary = json["summary"].flatMap({ Filing.AWSSummary(json: $0) }) else { return nil }
            self = .summary(summary)
        case "stageMoved":
            guard let move = json["move"].flatMap({ Filing.StageMove(json: $0) }),
                let modified = text("modified")
            else { return nil }
            self = .stageMoved(move, modified: modified)
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
        case "applicationAmended": self = .applicationAmended
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
        case .joined: "joined"
        case .intended: "intended"
        case .done: "done"
        case .refused: "refused"
        case .abandoned: "abandoned"
        case .observed: "observed"
        case .stageAsked: "stage-asked"
        case .portal: "portal"
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
        "prepared", "answered", "approved", "started", "joined", "intended", "done", "refused", "abandoned",
        "observed", "stage-asked", "portal", "withdrawal-asked", "withdrawn", "code-received", "code-status",
        "code-shown",
        "redemption-intended",
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
        case .joined(let id, let modified, let held):
            .object(["opportunity": .string(id), "modified": .string(modified), "held": held])
        case .intended(let number, let step), .abandoned(let number, let step):
            .object(["number": .integer(number), "step": .string(step.text)])
        case .done(let number, let step, let result):
            .object(["number": .integer(number), "step": .string(step.text), "result": result.json])
        case .refused(let number, let step, let problem):
            .object(["number": .integer(number), "step": .string(step.text), "problem": problem.json])
        case .observed(let result): .object(["result": result.json])
        case .stageAsked(let move): .object(["move": move.json])
        case .portal(let word): .object(["told": word.json])
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
        case "stage-asked":
            guard let move = json["move"].flatMap({ Filing.StageMove(json: $0) }) else { return nil }
            self = .stageAsked(move)
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
        default:
            guard let event = Self.elsewhere(name, json) else { return nil }
            self = event
        }
    }

    /// What happened in Partner Central's pages.
    private static func elsewhere(_ name: String, _ json: JSON) -> FilingEvent? {
        switch name {
        case "portal": return json["told"].flatMap { PortalWord(json: $0) }.map { .portal($0) }
        case "joined":
            guard let id = json["opportunity"]?.text, let modified = json["modified"]?.text,
                let held = json["held"]
            else { return nil }
            return .joined(id: id, modified: modified, held: held)
        case _: return nil
        }
    }
}
