package import Engagements
package import RulePacks

/// A value that a partner may see and that no single answer holds; it is shown only where everything it derives from is shared.
package enum DerivedValue: String, CaseIterable {
    case fit
    case estimatedAward = "estimated-award"

    package var label: String {
        switch self {
        case .fit: "How well you fit a partner"
        case .estimatedAward: "The award that the rules expect"
        }
    }

    /// All that is shared of the file: both follow from the whole plan, and with it from answers that belong to no group.
    package var derivesFrom: Set<SharedField> { Set(SharedField.allCases).subtracting([.filingRecord]) }
}

extension Fact {
    /// The groups of fields that a fact follows from; nil for one that follows from answers that no group shares.
    ///
    /// A test holds this to the planner: two companies that differ only in a group that is not shared look the same to a partner.
    package var derivesFrom: Set<SharedField>? {
        switch self {
        case .incorporated, .stage, .companyAge, .legalForm: [.market]
        case .hostsForClients, .nonprofit: [.market, .need, .useCase]
        case .monthsSinceRound: [.market, .backing]
        case .buildsAITechnology: [.useCase]
        case .websitePlaceholder: [.identity]
        case .emailMatchesWebsite: [.identity, .contact]
        case .freeMail: [.contact]
        case .accountPlan: [.platform]
        case .offeredPackage, .anyVouch, .investorVouch, .providerRoute, .tier1Accelerator, .activateHeld,
            .openActivateApplication:
            [.backing]
        case .textService, .textAmount, .textUser, .textUnread, .useCaseSpecific, .textVague, .textGeneric,
            .textAIEverywhere, .textChatWithData, .textLater,
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
            .thirdPartyModel, .providerStays:
            [.bedrock]
        case .compute, .database, .tenancy, .marketplaceSpend, .upfrontPlanned, .pricedRegion: [.stack]
        // From answers outside every group, or from the whole forecast.
        case .awsCompetitor, .raisePlanned, .gtmLead, .aiTeam, .accountSuspended, .accountShared,
            .accountAge, .supportPlan, .billBelowDrivers, .billAboveDrivers,
            .chinaAccount,
            .resellerAccount, .organizationAccount, .monthlySpendM12, .monthlyActiveUsers, .natGateways,
            .interfaceEndpoints, .usageWithoutCustomers, .spendAboveDrivers, .spendBelowDrivers,
            .strandedExpected:
            nil
        }
    }
}

extension Gate {
    /// The groups that its answer follows from; nil when some of it follows from answers that no group shares.
    package var derivesFrom: Set<SharedField>? {
        var all: Set<SharedField> = []
        for condition in requires {
            guard let fields = condition.fact.derivesFrom else { return nil }
            all.formUnion(fields)
        }
        return all
    }
}

/// What stands in the place of a value that follows from something the founder did not tick.
package let notShared = "not shared"
