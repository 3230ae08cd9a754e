internal import Web
internal import Engagements
internal import RulePacks
internal import StructuredText

/// What a partner sees of a company file: the fields of a consent, and nothing that stands elsewhere.
struct SharedView: Sendable {
    struct Item: Sendable {
        let field: SharedField
        let path: String
        let value: String
    }

    let items: [Item]

    /// - Parameter fields: what the founder shares at this moment.
    init(_ file: String, _ fields: [SharedField]) {
        guard let root = try? parseYAML(Array(file.utf8)) else {
            items = []
            return
        }
        items = fields.flatMap { field in
            field.paths.flatMap { path -> [Item] in
                var node: YAMLNode? = root
                for part in path.split(separator: ".") { node = node?[String(part)] }
                return node.map { SharedView.leaves($0, path) }?.map {
                    Item(field: field, path: $0.path, value: $0.value)
                } ?? []
            }
        }
    }

    private static func leaves(_ node: YAMLNode, _ path: String) -> [(path: String, value: String)] {
        if let pairs = node.pairs { return pairs.flatMap { leaves($0.value, "\(path).\($0.key)") } }
        if let items = node.items {
            if items.allSatisfy({ $0.text != nil }) {
                return [(path, items.compactMap(\.text).joined(separator: ", "))]
            }
            return items.enumerated().flatMap { leaves($1, "\(path)[\($0)]") }
        }
        return node.text.map { [(path, $0)] } ?? []
    }

    func value(_ path: String) -> String? { items.first { $0.path == path }?.value }

    /// The company's name where it is shared, else what an application is called without it.
    func name(_ tenant: TenantID) -> String {
        value("company.name") ?? value("company.website") ?? "Application \(tenant.text.suffix(6))"
    }

    var table: DataTable {
        DataTable(
            id: "shared", caption: "What the founder shares with you now", head: ["What", "Field", "Value"],
            rows: items.map { [Cell($0.field.label), Cell($0.path), Cell($0.value)] })
    }
}

/// A value that a partner may see and that no single answer holds; it is shown only where everything it derives from is shared.
enum DerivedValue: String, CaseIterable {
    case fit
    case estimatedAward = "estimated-award"

    var label: String {
        switch self {
        case .fit: "How well you fit a partner"
        case .estimatedAward: "The award that the rules expect"
        }
    }

    /// All that is shared of the file: both follow from the whole plan, and with it from answers that belong to no group.
    var derivesFrom: Set<SharedField> { Set(SharedField.allCases).subtracting([.filingRecord]) }
}

extension Fact {
    /// The groups of fields that a fact follows from; nil for one that follows from answers that no group shares.
    ///
    /// A test holds this to the planner: two companies that differ only in a group that is not shared look the same to a partner.
    var derivesFrom: Set<SharedField>? {
        switch self {
        case .incorporated, .stage, .companyAge: [.market]
        case .monthsSinceRound: [.market, .backing]
        case .buildsAITechnology: [.useCase]
        case .websitePlaceholder: [.identity]
        case .emailMatchesWebsite: [.identity, .contact]
        case .freeMail: [.contact]
        case .accountPlan: [.platform]
        case .anyVouch, .investorVouch, .providerRoute, .tier1Accelerator, .activateHeld,
            .openActivateApplication:
            [.backing]
        case .useCaseSpecific, .textVague, .textGeneric, .textAIEverywhere, .textChatWithData, .textLater,
            .soc2InText,
            .textSOC2Vague:
            [.need, .useCase]
        case .discreteProject, .projectScoped, .itemized, .migration, .migrationSource, .sameWorkloadTwice,
            .secondWorkload, .logsStated, .soc2Workload:
            [.workloads, .platform, .soc2, .bedrock, .timing]
        case .migrationScoped: [.workloads, .platform, .soc2, .bedrock, .timing, .bill]
        case .soc2Planned, .soc2Dated, .soc2MonthPassed, .dealBlocked, .logRetentionStated: [.soc2]
        case .genaiPlanned, .pocSurface, .pocModel, .pocEvaluation, .pocPattern, .retrievalDesign,
            .vectorStore,
            .thirdPartyModel:
            [.bedrock]
        case .compute, .database, .tenancy, .marketplaceSpend, .upfrontPlanned, .pricedRegion: [.stack]
        // From answers outside every group, or from the whole forecast.
        case .awsCompetitor, .raisePlanned, .gtmLead, .aiTeam, .accountSuspended, .accountShared,
            .chinaAccount,
            .resellerAccount, .organizationAccount, .monthlySpendM12, .monthlyActiveUsers, .natGateways,
            .interfaceEndpoints, .spendAboveDrivers, .spendBelowDrivers, .strandedExpected:
            nil
        }
    }
}

extension Gate {
    /// The groups that its answer follows from; nil when some of it follows from answers that no group shares.
    var derivesFrom: Set<SharedField>? {
        var all: Set<SharedField> = []
        for condition in requires {
            guard let fields = condition.fact.derivesFrom else { return nil }
            all.formUnion(fields)
        }
        return all
    }
}

/// What stands in the place of a value that follows from something the founder did not tick.
let notShared = "not shared"
