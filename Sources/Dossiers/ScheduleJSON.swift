public import Credits
public import Planning
public import StructuredText
public import Units

/// What accounts and services of a schedule are called.
public struct ScheduleNames: Sendable {
    public let accounts: [String]
    public let services: [String]

    public init(accounts: [String], services: [String]) {
        self.accounts = accounts
        self.services = services
    }

    func account(_ index: Int) -> String {
        accounts.indices.contains(index) ? accounts[index] : "another account"
    }

    func services(_ indices: [Int]) -> [String] {
        var seen: Set<String> = []
        return indices.filter(services.indices.contains).map { services[$0] }.filter {
            seen.insert($0).inserted
        }
    }
}

extension Remedy {
    /// What it does, in words.
    public var kind: String {
        let splits = steps.contains { !$0.portions.isEmpty }
        var kind = "split, one portion at a time"
        for step in steps {
            switch step.action {
            case .pause: kind = "pause one credit"
            case .restrictSharing: kind = "share with fewer accounts"
            case .separateAccount: kind = splits ? "separate account, and split" : "separate account"
            case .split: continue
            }
        }
        return kind
    }
}

extension ScheduleStep {
    var name: String {
        switch action {
        case .pause: "pause"
        case .split: "split"
        case .restrictSharing: "restrictSharing"
        case .separateAccount: "separateAccount"
        }
    }

    /// The step for people.
    public func sentence(_ names: ScheduleNames) -> String {
        switch action {
        case .pause(let months):
            let (first, last) = (months.lowerBound.name, months.upperBound.name)
            return "Disable \(credit) " + (first == last ? "for \(first)" : "from \(first) to \(last)")
                + ", then enable it again (Billing API, credit/{id}/status)."
        case .split(let portions):
            return
                "Split \(credit) into \(portions.count) portions (SplitCredit) and enable one at a time. A split is for good."
        case .restrictSharing(let account):
            return
                "Share \(credit) with every account but \(names.account(account)) (credit sharing: custom)."
        case .separateAccount(let services):
            return
                "Run \(names.services(services).joined(separator: ", ")) in an account of its own, and share \(credit) with every account but that one."
        }
    }
}

extension PlanDocument {
    private static func outcome(_ outcome: ScheduleOutcome) -> JSON {
        .object([
            "wasted": .string(outcome.wasted.decimalString), "cash": .string(outcome.cash.decimalString),
        ])
    }

    private static func step(_ step: ScheduleStep, _ names: ScheduleNames) -> JSON {
        var members: [JSON.Member] = [
            JSON.Member("action", .string(step.name)), JSON.Member("credit", .string(step.credit)),
        ]
        switch step.action {
        case .pause(let months):
            members += [
                JSON.Member("disableFrom", .string(months.lowerBound.text)),
                JSON.Member("disableTo", .string(months.upperBound.text)),
            ]
        case .restrictSharing(let account):
            members.append(JSON.Member("account", .string(names.account(account))))
        case .separateAccount(let services):
            members.append(
                JSON.Member("services", .array(names.services(services).map { .string($0) })))
        case .split(let portions):
            members.append(
                JSON.Member(
                    "portions",
                    .array(
                        portions.map {
                            .object([
                                "amount": .string($0.amount.decimalString),
                                "enableFrom": .string($0.months.lowerBound.text),
                                "enableTo": .string($0.months.upperBound.text),
                                "separateAccount": .bool($0.isForSeparateAccount),
                            ])
                        })))
        }
        members.append(JSON.Member("text", .string(step.sentence(names))))
        return .object(members)
    }

    private static func choice(_ choice: FilingChoice) -> JSON {
        .object([
            "track": .string(choice.track), "amount": .string(choice.amount.decimalString),
            "earliest": .string(choice.earliest.text), "file": .string(choice.file.text),
            "lands": .string(choice.lands.text), "expires": .string(choice.expires.text),
        ])
    }

    /// The schedule: AWS's order, the best of the remedies, the bound, the steps, and when to file.
    public static func schedule(
        _ schedule: Schedule, _ filing: FilingSchedule?, names: ScheduleNames, asOf: Day,
        rulePacks: [String], warnings: [String]
    ) -> JSON {
        .object([
            "schema": "cloudroute/schedule/1", "asOf": .string(asOf.text),
            "rulePacks": .array(rulePacks.map { .string($0) }), "awsOrder": outcome(schedule.awsOrder),
            "best": outcome(schedule.best), "bound": outcome(schedule.bound),
            "saves": .string(schedule.saves.decimalString),
            "steps": .array(schedule.steps.map { step($0, names) }),
            "remedies": .array(
                schedule.remedies.map { remedy in
                    .object([
                        "kind": .string(remedy.kind), "saves": .string(remedy.saves.decimalString),
                        "outcome": outcome(remedy.outcome),
                        "steps": .array(remedy.steps.map { step($0, names) }),
                    ])
                }),
            "filing": filing.map { filing in
                .object([
                    "atOnce": outcome(filing.atOnce), "chosen": outcome(filing.chosen),
                    "firstYearCash": .object([
                        "atOnce": .string(filing.firstYearCash.atOnce.decimalString),
                        "chosen": .string(filing.firstYearCash.chosen.decimalString),
                    ]),
                    "leastCash": .string(filing.leastCash.decimalString),
                    "choices": .array(filing.choices.map(choice)),
                    "waiting": .array(filing.waiting.map(choice)),
                ])
            } ?? .null,
            "traps": .array(
                schedule.traps.map {
                    .object([
                        "broad": .string($0.broad), "narrow": .string($0.narrow),
                        "amount": .string($0.amount.decimalString),
                    ])
                }),
            "warnings": .array(warnings.map { .string($0) }),
        ])
    }
}
