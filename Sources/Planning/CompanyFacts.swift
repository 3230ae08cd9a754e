public import Company
public import RulePacks
public import Spend
public import Units

/// What rules may ask about a company on a day.
///
/// What the file does not state stays unknown.
public func facts(about company: Company, asOf: Day, review: Review) -> Facts {
    var facts = Facts()
    facts[.incorporated] = .flag(!company.country.isEmpty)
    facts[.stage] = .word(company.stage.rawValue)
    facts[.companyAge] = .number(max(0, asOf.month.year - company.founded))
    if let round = company.lastRound {
        facts[.monthsSinceRound] = .number(max(0, asOf.month.number - round.number))
    } else if company.stage == .bootstrapped {
        facts[.monthsSinceRound] = .number(0)
    }
    facts[.awsCompetitor] = .flag(company.competesWithAWS)
    facts[.buildsAITechnology] = .flag(company.buildsAITechnology)
    facts[.raisePlanned] = .flag(company.raisePlanned)
    facts[.gtmLead] = .flag(company.gtmLead)
    facts[.aiTeam] = .flag(company.aiFounders)
    let mail = company.email.split(separator: "@").last.map { $0.lowercased() } ?? ""
    let suffixes = review.phrases[.twoLevelSuffixes] ?? []
    let site = registeredDomain(company.websiteHost, suffixes)
    facts[.freeMail] = .flag(review.phrases[.freeMail]?.contains(mail) ?? false)
    facts[.emailMatchesWebsite] = .flag(registeredDomain(mail, suffixes) == site)
    facts[.websitePlaceholder] = .flag(
        review.phrases[.placeholderSites]?.contains { isHost(company.websiteHost, within: $0) } ?? false)
    facts[.accountPlan] = .word(company.hosting.plan.rawValue)
    facts[.accountSuspended] = .flag(company.hosting.isSuspended)
    facts[.accountShared] = .flag(company.hosting.isShared)
    facts[.chinaAccount] = .flag(company.hosting.isChina)
    facts[.resellerAccount] = .flag(company.hosting.underReseller)
    facts[.organizationAccount] = .flag(company.hosting.inOrganization)
    facts[.anyVouch] = .flag(!company.vouches.isEmpty)
    facts[.investorVouch] = .flag(company.vouches.contains { $0.kind != .partner })
    facts[.providerRoute] = .flag(
        company.vouches.contains {
            $0.kind != .partner && $0.isActivateProvider != false && ($0.hasInvite || $0.hasOrgID)
        })
    facts[.tier1Accelerator] = .flag(company.vouches.contains { $0.kind == .accelerator && $0.isTier1 })
    let held = activateHeld(company)
    facts[.activateHeld] = .number(Int(clamping: roundedDivision(held.cents, by: 100)))
    facts[.openActivateApplication] = .flag(
        company.openApplications.contains { $0.isActivate })
    addProjects(company, review, asOf, to: &facts)
    addText(company.summary + " " + (company.useCase ?? ""), review, to: &facts)
    facts[.useCaseSpecific] = .flag(
        facts[.textVague] == .flag(false) && facts[.textGeneric] == .flag(false)
            && wordCount(company.summary) >= review.specificWords)
    facts[.compute] = .word(company.stack.compute.rawValue)
    facts[.database] = .word(company.stack.database.rawValue)
    facts[.tenancy] = .word(company.stack.tenancy.rawValue)
    facts[.marketplaceSpend] = .number(
        Int(clamping: roundedDivision(company.stack.marketplaceMonthly.cents, by: 100)))
    facts[.upfrontPlanned] = .flag(company.stack.upfrontPlanned)
    facts[.logRetentionStated] = .flag(company.soc2?.logRetentionMonths != nil)
    return facts
}

/// Facts about a free text alone.
public func facts(aboutText text: String, review: Review) -> Facts {
    var facts = Facts()
    addText(text, review, to: &facts)
    if wordCount(text) < review.specificWords { facts[.textGeneric] = .flag(true) }
    return facts
}

/// Facts that need the forecast.
public func addSpendFacts(
    _ forecaster: SpendForecaster, _ forecast: SpendForecast, _ company: Company, book: RuleBook,
    to facts: inout Facts
) {
    let month12 = forecast.total(month: min(11, forecast.monthCount - 1))
    facts[.monthlySpendM12] = .number(Int(clamping: roundedDivision(month12.cents, by: 100)))
    func driver(_ id: String) -> FactValue {
        guard let driver = book.model.driver(id) else { return .unknown }
        return .number(Int(forecaster.drivers[driver.index].millionths / 1_000_000))
    }
    facts[.monthlyActiveUsers] = driver("monthly_active_users")
    facts[.natGateways] = driver("nat_gateways")
    facts[.interfaceEndpoints] = driver("interface_endpoints")
    facts[.pricedRegion] = .flag(company.stack.region == book.pricesRegion)
    if let from = forecaster.scaledFrom, let stated = company.stack.monthlyM12 {
        facts[.spendAboveDrivers] = .flag(stated.attodollars / 3 > from.attodollars)
        facts[.spendBelowDrivers] = .flag(stated.attodollars < from.attodollars / 3)
    } else {
        facts[.spendAboveDrivers] = .flag(false)
        facts[.spendBelowDrivers] = .flag(false)
    }
}

/// Activate credits received before, which a later award only tops up: what the file names as received, or at least what
/// is still on the balance.
public func activateHeld(_ company: Company) -> Money {
    max(
        company.priorCredits.filter { $0.program == .activate }.map(\.amount).total(),
        company.held.filter { $0.kind == .activate }.map(\.amount).total())
}

private func addProjects(_ company: Company, _ review: Review, _ asOf: Day, to facts: inout Facts) {
    let all = company.workloads
    // Work counts when it falls inside the validity of the credits that fund it.
    func isInWindow(_ month: Month?) -> Bool {
        month.map { $0.number - asOf.month.number <= review.soc2WindowMonths } ?? true
    }
    func any(_ kind: WorkloadKind, _ test: (Workload) -> Bool) -> Bool {
        all.contains { $0.kind.serves(kind) && isInWindow($0.starts) && test($0) }
    }
    facts[.discreteProject] = .flag(any(.discreteProject) { _ in true })
    facts[.projectScoped] = .flag(
        any(.discreteProject) {
            $0.description != nil || !$0.services.isEmpty || $0.starts != nil && $0.months != nil
        })
    facts[.itemized] = .flag(
        any(.discreteProject) {
            $0.services.count { $0.monthly.map { $0 > .zero } ?? false } >= review.itemizedServices
        })
    let migrates = any(.platformMigration) { _ in true }
    facts[.migration] = .flag(migrates)
    facts[.migrationScoped] = .flag(
        any(.platformMigration) { !$0.services.isEmpty } || (migrates && company.hosting.monthly != nil))
    facts[.migrationSource] = .word(company.migratesFrom?.rawValue ?? "none")
    facts[.secondWorkload] = .flag(company.workloads.contains { $0.kind != .basePlatform })
    facts[.sameWorkloadTwice] = .flag(company.workloads.contains { Set($0.tracks).count > 1 })
    facts[.soc2Planned] = .flag(company.plansSOC2)
    let ahead = company.soc2?.month.map { $0.number - asOf.month.number }
    facts[.soc2Dated] = .flag(
        company.plansSOC2 && ahead.map { (0...review.soc2WindowMonths).contains($0) } ?? false)
    facts[.soc2MonthPassed] = .flag(
        company.plansSOC2 && company.soc2?.status != .haveReport && ahead.map { $0 < 0 } ?? false)
    facts[.soc2Workload] = .flag(company.workloads.contains { $0.kind == .soc2Scaffolding && $0.isStated })
    facts[.dealBlocked] = .flag(company.soc2?.dealBlocked ?? false)
    let lines = company.workloads.flatMap(\.services)
    facts[.logsStated] =
        lines.isEmpty
        ? .unknown
        : .flag(lines.contains { review.phraseIndex.mentions(in: $0.service).contains(.logs) })
    let bedrock = company.bedrock
    facts[.genaiPlanned] = .flag(
        bedrock.map { bedrock in bedrock.launch.map { $0.number - asOf.month.number <= 12 } ?? true } ?? false
    )
    facts[.pocSurface] = .flag(bedrock.map { $0.surface != nil || $0.pattern != "other" } ?? false)
    facts[.pocModel] = .flag(bedrock?.model.map { $0 != .unsure } ?? false)
    facts[.pocEvaluation] = .flag(bedrock?.evaluation != nil)
    facts[.pocPattern] = .word(bedrock?.pattern ?? "none")
    facts[.retrievalDesign] = .flag(bedrock?.vectorStore.map { $0 != "none" } ?? false)
    facts[.vectorStore] = .word(bedrock?.vectorStore ?? "none")
    facts[.thirdPartyModel] = .flag(bedrock?.model.map { $0 == .sonnet || $0 == .haiku } ?? false)
}

private func addText(_ text: String, _ review: Review, to facts: inout Facts) {
    let mentions = review.phraseIndex.mentions(in: text)
    facts[.textVague] = .flag(mentions.contains(.vague) && !mentions.contains(.services))
    facts[.textGeneric] = .flag(mentions.contains(.generic))
    facts[.textAIEverywhere] = .flag(mentions.contains(.aiEverywhere))
    facts[.textChatWithData] = .flag(mentions.contains(.chatWithData))
    facts[.textLater] = .flag(mentions.contains(.later))
    facts[.soc2InText] = .flag(mentions.contains(.soc2))
    facts[.textSOC2Vague] = .flag(mentions.contains(.soc2Vague))
}

private func wordCount(_ text: String) -> Int {
    var count = 0
    var isInside = false
    for byte in text.utf8 {
        // Blank, tab and line breaks.
        let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
        if !isSpace, !isInside { count += 1 }
        isInside = !isSpace
    }
    return count
}

/// Whether a host is a domain or lies below it.
private func isHost(_ host: String, within domain: String) -> Bool {
    guard host.hasSuffix(domain) else { return false }
    let rest = host.utf8.dropLast(domain.utf8.count)
    return rest.isEmpty || rest.last == UInt8(ascii: ".")
}

/// `mail.acme.co.uk` → `acme.co.uk`.
private func registeredDomain(_ host: String, _ suffixes: [String]) -> Substring {
    /// What follows the dot before the last `count` labels.
    func tail(_ count: Int) -> Substring {
        var left = count
        var place = host.utf8.endIndex
        while place > host.utf8.startIndex {
            let before = host.utf8.index(before: place)
            if host.utf8[before] == UInt8(ascii: ".") {
                left -= 1
                if left == 0 { return host[place...] }
            }
            place = before
        }
        return host[...]
    }
    let two = tail(2)
    return suffixes.contains { $0 == two } ? tail(3) : two
}
