public import Company
public import RulePacks
public import Spend
public import Units

/// What rules may ask about a company on a day.
///
/// What the file does not state stays unknown.
public func facts(about company: Company, asOf: Day, review: Review) -> Facts {
    var facts = Facts()
    facts[.incorporated] = .flag(!company.country.isEmpty && company.legalForm != .notIncorporated)
    let text = company.summary + " " + (company.useCase ?? "")
    let words = addText(text, review, to: &facts)
    facts[.legalForm] = .word(company.legalForm?.rawValue ?? "not stated")
    facts[.hostsForClients] = .flag(
        company.legalForm.map { $0 == .agency } ?? words.contains(.hostsForClients))
    facts[.nonprofit] = .flag(company.legalForm.map { $0 == .nonprofit } ?? words.contains(.nonprofit))
    facts[.stage] = .word(company.stage.rawValue)
    facts[.companyAge] = companyAge(company, asOf)
    if let round = company.lastRound {
        facts[.monthsSinceRound] = .number(max(0, asOf.month.number - round.number))
    } else if company.stage == .bootstrapped || company.hasNoPricedRound {
        facts[.monthsSinceRound] = .number(0)
    }
    facts[.awsCompetitor] = .flag(company.competesWithAWS)
    facts[.buildsAITechnology] = .flag(company.buildsAITechnology)
    facts[.raisePlanned] = .flag(company.raisePlanned)
    facts[.gtmLead] = .flag(company.gtmLead)
    facts[.aiTeam] = .flag(company.aiFounders)
    addAddresses(company, review, to: &facts)
    addAccount(company, asOf, to: &facts)
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
    // Amounts and times of a file stand in its other fields too; what a use case must name itself is its services.
    if company.useCase != nil {
        addReading(review.reader.read(text), to: &facts)
        if facts[.textService] == .flag(false) && facts[.textAmount] == .flag(false) {
            facts[.textVague] = .flag(true)
        }
    }
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

private func addAddresses(_ company: Company, _ review: Review, to facts: inout Facts) {
    let mail = company.email.split(separator: "@").last.map { $0.lowercased() } ?? ""
    let suffixes = review.phrases[.twoLevelSuffixes] ?? []
    let site = registeredDomain(company.websiteHost, suffixes)
    facts[.freeMail] = .flag(review.phrases[.freeMail]?.contains(mail) ?? false)
    facts[.emailMatchesWebsite] = .flag(registeredDomain(mail, suffixes) == site)
    facts[.websitePlaceholder] = .flag(
        review.phrases[.placeholderSites]?.contains { isHost(company.websiteHost, within: $0) } ?? false)
}

private func addAccount(_ company: Company, _ asOf: Day, to facts: inout Facts) {
    facts[.accountPlan] = .word(company.hosting.plan.rawValue)
    if let opened = company.hosting.opened {
        facts[.accountAge] = .number(max(0, asOf.month.number - opened.number))
    }
    if let plan = company.hosting.supportPlan { facts[.supportPlan] = .word(plan.rawValue) }
    facts[.providerStays] = .flag(company.bedrock?.providerStays ?? false)
    facts[.accountSuspended] = .flag(company.hosting.isSuspended)
    facts[.accountShared] = .flag(company.hosting.isShared)
    facts[.chinaAccount] = .flag(company.hosting.isChina)
    facts[.resellerAccount] = .flag(company.hosting.underReseller)
    facts[.organizationAccount] = .flag(company.hosting.inOrganization)
}

/// Years since the founding, a begun one counted: AWS counts ten years.
///
/// Not known where it hangs on the month and none is stated.
private func companyAge(_ company: Company, _ asOf: Day) -> FactValue {
    let years = asOf.month.year - company.founded
    guard years > 0 else { return .number(0) }
    guard let month = company.foundedMonth else { return years == 10 ? .unknown : .number(years) }
    return .number(
        (years * 12 + asOf.month.number - Month(year: asOf.month.year, month: month).number + 11) / 12)
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
    if case .number(let users) = facts[.monthlyActiveUsers] {
        facts[.usageWithoutCustomers] = .flag(company.stack.tenantsM12 == 0 && users > 0)
    } else {
        facts[.usageWithoutCustomers] = .unknown
    }
    facts[.natGateways] = driver("nat_gateways")
    facts[.interfaceEndpoints] = driver("interface_endpoints")
    facts[.pricedRegion] = .flag(company.stack.region == book.pricesRegion || forecaster.region != nil)
    if let bill = forecaster.todaysBill {
        let (paid, explained) = (bill.paid.attodollars, bill.explained.attodollars)
        facts[.billBelowDrivers] = .flag(paid * 3 < explained * 2)
        facts[.billAboveDrivers] = .flag(paid * 2 > explained * 3)
    } else {
        facts[.billBelowDrivers] = .flag(false)
        facts[.billAboveDrivers] = .flag(false)
    }
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
    func isInWindow(_ work: Workload) -> Bool {
        work.starts.map { $0.number - asOf.month.number <= review.soc2WindowMonths } ?? true
    }
    func any(_ kind: WorkloadKind, _ test: (Workload) -> Bool) -> Bool {
        all.contains { $0.kind.serves(kind) && isInWindow($0) && !$0.isOver(on: asOf) && test($0) }
    }
    // Evidence is what a reviewer could check: words that say what is done, services with amounts, months. A dollar in a field is
    // none.
    func sum(_ work: Workload) -> Money { work.services.compactMap(\.monthly).total() }
    func isDescribed(_ work: Workload) -> Bool {
        (work.description).map { wordCount($0) >= review.describedWords } ?? false
    }
    func isItemized(_ work: Workload) -> Bool {
        work.services.count { $0.monthly.map { $0 > .zero } ?? false } >= review.itemizedServices
            && sum(work) >= review.itemizedMonthly
    }
    func isScoped(_ work: Workload) -> Bool {
        isItemized(work)
            || isDescribed(work)
                && (sum(work) >= review.itemizedMonthly || work.starts != nil && work.months != nil)
    }
    facts[.discreteProject] = .flag(any(.discreteProject) { _ in true })
    facts[.projectScoped] = .flag(any(.discreteProject, isScoped))
    facts[.itemized] = .flag(any(.discreteProject, isItemized))
    // What has moved already is no move any more.
    let isMoved = company.hosting.moveEnds.map { $0 < asOf.month } ?? false
    facts[.migration] = .flag(!isMoved && any(.platformMigration) { _ in true })
    facts[.migrationScoped] = .flag(any(.platformMigration, isScoped))
    facts[.migrationSource] = .word(isMoved ? "none" : company.migratesFrom?.rawValue ?? "none")
    facts[.secondWorkload] = .flag(company.workloads.contains { $0.kind != .basePlatform })
    facts[.sameWorkloadTwice] = .flag(company.workloads.contains { Set($0.tracks).count > 1 })
    // A report at hand is no work to come.
    let plansSOC2 = company.plansSOC2 && company.soc2?.status != .haveReport
    facts[.soc2Planned] = .flag(plansSOC2)
    let ahead = company.soc2?.month.map { $0.number - asOf.month.number }
    facts[.soc2Dated] = .flag(
        plansSOC2 && ahead.map { (0...review.soc2WindowMonths).contains($0) } ?? false)
    facts[.soc2MonthPassed] = .flag(
        plansSOC2 && ahead.map { $0 < 0 } ?? false)
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
    facts[.pocSurface] = .flag(bedrock?.surface != nil)
    facts[.pocModel] = .flag(bedrock?.model.map { $0 != .unsure } ?? false)
    facts[.pocEvaluation] = .flag(
        bedrock?.evaluation.map { $0.items >= review.evaluationItems && $0.metric.count > 2 } ?? false)
    facts[.pocPattern] = .word(bedrock?.pattern ?? "none")
    facts[.retrievalDesign] = .flag(bedrock?.vectorStore.map { $0 != "none" } ?? false)
    facts[.vectorStore] = .word(bedrock?.vectorStore ?? "none")
    facts[.thirdPartyModel] = .flag(bedrock?.model.map(\.isThirdParty) ?? false)
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
