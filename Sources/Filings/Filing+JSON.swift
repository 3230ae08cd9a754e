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

extension FilingQuestion {
    public var json: JSON {
        var members: [JSON.Member] = [
            .init("field", .string(field)), .init("text", .string(text)), .init("hint", .string(hint)),
            .init("choices", texts(choices)),
            .init(
                "columns",
                .array(
                    columns.map {
                        .object([
                            "name": .string($0.name), "hint": .string($0.hint), "choices": texts($0.choices),
                        ])
                    })),
        ]
        if !bounds.isEmpty {
            let sorted = bounds.sorted { $0.key < $1.key }
            members.append(.init("bounds", .object(sorted.map { .init($0.key, .string($0.value)) })))
        }
        if !isOpen { members.append(.init("answered", .bool(true))) }
        return .object(members)
    }

    public init?(json: JSON) {
        guard let field = json["field"]?.text, let text = json["text"]?.text else { return nil }
        self.init(
            field: field, text: text, hint: json["hint"]?.text ?? "", choices: texts(json["choices"]),
            columns: (json["columns"]?.items ?? []).map {
                Column(
                    name: $0["name"]?.text ?? "", hint: $0["hint"]?.text ?? "", choices: texts($0["choices"]))
            },
            bounds: Dictionary(
                (json["bounds"]?.members ?? []).compactMap { member in
                    member.value.text.map { (member.key, $0) }
                }
            ) { first, _ in first },
            isOpen: json["answered"] != .bool(true))
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

extension Filing.StageMove {
    var json: JSON { .object(["stage": .string(stage), "nextSteps": .string(nextSteps)]) }

    init?(json: JSON) {
        guard let stage = json["stage"]?.text else { return nil }
        self.init(stage: stage, nextSteps: json["nextSteps"]?.text ?? "")
    }
}

extension Filing.AWSSummary {
    var json: JSON {
        .object([
            "stage": .optional(stage), "engagement": .optional(engagementScore),
            "quality": quality.map { .integer($0) } ?? .null, "actions": .optional(nextBestActions),
            "team": texts(team),
        ])
    }

    init?(json: JSON) {
        guard case .object = json else { return nil }
        self.init(
            stage: json["stage"]?.text, engagementScore: json["engagement"]?.text,
            quality: json["quality"]?.whole, nextBestActions: json["actions"]?.text,
            team: texts(json["team"]))
    }
}

extension Filing.Allocation {
    var json: JSON {
        .object([
            "id": .string(id), "allocated": .optional(allocated?.exactString),
            "issued": .optional(issued?.exactString),
            "status": .string(status),
        ])
    }

    init?(json: JSON) {
        guard let id = json["id"]?.text else { return nil }
        self.init(
            id: id, allocated: money(json["allocated"]), issued: money(json["issued"]),
            status: json["status"]?.text ?? "")
    }
}

extension Filing.Opportunity {
    fileprivate var json: JSON {
        .object([
            "id": .string(id), "arn": .optional(arn), "modified": .string(modified),
            "status": .string(reviewStatus), "comments": .optional(reviewComments),
            "reason": .optional(reviewReason), "associated": texts(associated),
            "sent": sent, "task": task?.json ?? .null, "answered": .bool(isAnswered),
            "stage": .optional(stage), "stageAsked": stageAsked?.json ?? .null,
            "stages": .array(stages.map(\.json)), "summary": summary?.json ?? .null,
        ])
    }

    fileprivate init?(json: JSON) {
        guard let id = json["id"]?.text, let modified = json["modified"]?.text else { return nil }
        self.init(
            id: id, arn: json["arn"]?.text, modified: modified, reviewStatus: json["status"]?.text ?? "",
            reviewComments: json["comments"]?.text, reviewReason: json["reason"]?.text,
            associated: texts(json["associated"]), sent: json["sent"] ?? .null,
            task: json["task"].flatMap { Filing.Task(json: $0) }, isAnswered: json["answered"] == .bool(true),
            stage: json["stage"]?.text, stageAsked: json["stageAsked"].flatMap { Filing.StageMove(json: $0) },
            stages: (json["stages"]?.items ?? []).compactMap { Filing.StageMove(json: $0) },
            summary: json["summary"].flatMap { Filing.AWSSummary(json: $0) })
    }
}

extension Filing.Application {
    fileprivate var json: JSON {
        .object([
            "id": .string(id), "arn": .optional(arn), "revision": .string(revision),
            "status": .string(status), "stage": .optional(stage), "reason": .optional(reason),
            "codes": texts(reasonCodes), "associated": .bool(isAssociated), "sent": sent,
            "answered": .bool(isAnswered), "beyondRecall": .bool(isBeyondRecall),
        ])
    }

    fileprivate init?(json: JSON) {
        guard let id = json["id"]?.text else { return nil }
        self.init(
            id: id, arn: json["arn"]?.text, revision: json["revision"]?.text ?? "",
            status: json["status"]?.text ?? "", stage: json["stage"]?.text, reason: json["reason"]?.text,
            reasonCodes: texts(json["codes"]), isAssociated: json["associated"] == .bool(true),
            sent: json["sent"] ?? .null, isAnswered: json["answered"] == .bool(true),
            isBeyondRecall: json["beyondRecall"] == .bool(true))
    }
}

extension Filing.Intent {
    fileprivate var json: JSON {
        .object([
            "number": .integer(number), "step": .string(step.text),
            "since": .integer(Int(since.milliseconds)),
        ])
    }

    fileprivate init?(json: JSON) {
        guard let number = json["number"]?.whole, let step = json["step"]?.text.flatMap({ FilingStep($0) })
        else { return nil }
        self.init(
            number: number, step: step, since: Instant(milliseconds: Int64(json["since"]?.whole ?? 0)))
    }
}

extension Filing {
    /// The whole state, as it is kept beside the log.
    package var json: JSON {
        let read: JSON = balanceRead.map { .integer(Int($0.milliseconds)) } ?? .null
        return .object([
            "track": .string(track.rawValue), "catalog": .string(catalog.rawValue), "packet": packet.json,
            "questions": .array(fields.map(\.json)),
            "answers": .object(answers.sorted { $0.key < $1.key }.map { .init($0.key, $0.value) }),
            "approved": approved?.json ?? .null, "started": .bool(isStarted), "void": .bool(isApprovalVoid),
            "opportunity": opportunity?.json ?? .null,
            "application": application?.json ?? .null,
            "allocations": .array(allocations.map(\.json)), "hasReadAllocations": .bool(hasReadAllocations),
            "codes": .array(codes.map(\.json)), "balance": .array(balance.map(\.json)),
            "balanceRead": read,
            "steps": .integer(steps),
            "intent": intent?.json ?? .null,
            "problem": problem?.json ?? .null, "withdrawing": .bool(isWithdrawing),
            "withdrawn": .bool(isWithdrawn), "withdrawal": .optional(withdrawal),
            "expired": .bool(isExpired), "attempt": .integer(attempt),
            "portal": .array((portal?.words ?? []).map(\.json)),
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
        isApprovalVoid = flag("void")
        opportunity = object("opportunity").flatMap { Opportunity(json: $0) }
        application = object("application").flatMap { Application(json: $0) }
        allocations = (json["allocations"]?.items ?? []).compactMap { Allocation(json: $0) }
        hasReadAllocations = flag("hasReadAllocations")
        codes = (json["codes"]?.items ?? []).compactMap { CreditCode(json: $0) }
        balance = (json["balance"]?.items ?? []).compactMap { BalanceCredit(json: $0) }
        balanceRead = json["balanceRead"]?.whole.map { Instant(milliseconds: Int64($0)) }
        steps = json["steps"]?.whole ?? 0
        intent = object("intent").flatMap { Intent(json: $0) }
        problem = object("problem").flatMap { FilingProblem(json: $0) }
        isWithdrawing = flag("withdrawing")
        isWithdrawn = flag("withdrawn")
        withdrawal = json["withdrawal"]?.text
        isExpired = flag("expired")
        attempt = json["attempt"]?.whole ?? 1
        let words = (json["portal"]?.items ?? []).compactMap { PortalWord(json: $0) }
        portal = words.isEmpty ? nil : PortalFiling(words: words)
    }
}
