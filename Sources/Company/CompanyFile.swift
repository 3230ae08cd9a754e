internal import RulePacks
public import StructuredText
public import Units

/// A company file: what it states, and where each statement stands.
public struct CompanyFile: Sendable {
    public let company: Company
    private let root: YAMLNode

    /// Reads a company file in YAML or JSON.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - isJSON: hold it to JSON's own types too: texts in quotes, no null.
    /// - Throws: ``Diagnostics`` with every fault of the file at once, each with its place and its fix.
    ///   - day: the day on which it is read: what lies after it and cannot is refused; without it nothing is.
    public init(_ bytes: [UInt8], isJSON: Bool = false, on day: Day? = nil) throws(Diagnostics) {
        root = try parseYAML(bytes)
        let reader = NodeReader(isJSON: isJSON)
        CompanySchema.root.check(root, "", reader)
        CompanySense.check(root, reader)
        if let day { CompanySense.checkTime(root, reader, day) }
        try reader.finish()
        guard let company = Company(root) else {
            throw Diagnostics([
                Diagnostic(
                    at: root.mark, problem: "the file cannot be read", because: "a required value is empty",
                    fix: "fill in the required fields")
            ])
        }
        self.company = company
    }

    /// Where a field stands, or the nearest group above it that does.
    public func mark(of path: String) -> Mark {
        var node = root
        var mark = root.mark
        for step in pathSteps(path) {
            if step.hasPrefix("[") {
                guard let item = node.item(step) else {
                    return mark
                }
                mark = item.mark
                node = item
            } else {
                guard let pair = node.pairs?.first(where: { $0.key == step }) else { return mark }
                mark = pair.keyMark
                node = pair.value
            }
        }
        return mark
    }

    /// Whether the file states the field itself.
    public func states(_ path: String) -> Bool {
        var node = root
        for step in pathSteps(path) {
            let next =
                step.hasPrefix("[") ? node.item(step) : node[step]
            guard let next, !next.isNull else { return false }
            node = next
        }
        return true
    }
}

extension Company.FilingDetails {
    init(_ node: YAMLNode?) {
        func text(_ key: String) -> String? { node?[key]?.text }
        self.init(
            street: text("street"), city: text("city"), postalCode: text("postal_code"), state: text("state"),
            firstName: text("first_name"), lastName: text("last_name"), jobTitle: text("job_title"),
            phone: text("phone"), closeDate: text("close_date").flatMap { Day($0) },
            calculator: text("calculator_url"))
    }
}

extension Company {
    /// Takes the values out of a checked document; nil when a required one is null.
    init?(_ root: YAMLNode) {
        guard let company = root["company"], let website = company["website"]?.text,
            let host = hostOfWebsite(website),
            let email = company["email"]?.text, let country = company["country"]?.text,
            let founded = company["founded"]?.integer, let stage = company["stage"]?.choice(Stage.self),
            let summary = root["product"]?["summary"]?.text, let stack = root["stack"],
            let tenancy = stack["tenancy"],
            let model = tenancy["model"]?.choice(TenancyModel.self),
            let now = tenancy["tenants_now"]?.integer,
            let m12 = tenancy["tenants_m12"]?.integer, let hosting = root["hosting"]
        else { return nil }
        var assumptions: [Assumption] = []
        func assumed<Value: RawRepresentable & CaseIterable>(
            _ node: YAMLNode?, _ path: String, _ value: Value, _ text: String
        ) -> Value where Value.RawValue == String {
            if let stated = node?.choice(Value.self) { return stated }
            assumptions.append(Assumption(path: path, value: value.rawValue, text: text))
            return value
        }
        func told(_ node: YAMLNode?, _ path: String, _ value: String, _ text: String) -> String {
            if let stated = node?.text { return stated }
            assumptions.append(Assumption(path: path, value: value, text: text))
            return value
        }
        let account = hosting["aws_account"]
        let (guess, planPath) = (Company.guessedName(host), "hosting.aws_account.plan")
        let name = told(company["name"], "company.name", guess, "guessed from the website")
        let plan = assumed(account?["plan"], planPath, AccountPlan.none, "no account is stated")
        let region = told(stack["region"], "stack.region", "us-east-1", "the region of the price book")
        let usual = "the default of the intake"
        let compute = assumed(stack["compute"], "stack.compute", Compute.fargate, usual)
        let database = assumed(stack["database"], "stack.database", Database.auroraServerlessV2, usual)
        let size = assumed(stack["size"], "stack.size", Size.growing, "\(usual), about $5K a month")
        let soc2 = root["soc2"].flatMap(SOC2.init)
        let bedrock = root["bedrock"].flatMap(Bedrock.init)
        let place = Places.country(country) ?? country
        if let assumed = bedrock?.assumption { assumptions.append(assumed) }
        self.init(
            name: name, website: website, websiteHost: host, email: email, country: place,
            state: company["state"]?.text, founded: founded, foundedMonth: company["founded_month"]?.integer,
            legalForm: company["legal_form"]?.choice(LegalForm.self), stage: stage,
            lastRound: company["last_round"]?.text.flatMap { Month($0) },
            hasNoPricedRound: company["no_priced_round"]?.flag ?? false,
            vouches: (company["vouch"]?.items ?? []).compactMap(Vouch.init),
            priorCredits: (company["prior_credits"]?.items ?? []).compactMap(PriorCredit.init),
            openApplications: (company["open_applications"]?.items ?? []).compactMap {
                $0.choice(TrackID.self)
            },
            competesWithAWS: company["competes_with_aws"]?.flag ?? false,
            raisePlanned: company["raise_planned"]?.flag ?? false,
            gtmLead: company["team"]?["gtm_lead"]?.flag ?? false,
            aiFounders: company["team"]?["ai_founders"]?.flag ?? false,
            hosting: Hosting(hosting, account, plan),
            summary: summary, useCase: root["product"]?["use_case"]?.text,
            problem: root["product"]?["problem"]?.text,
            buildsAITechnology: root["product"]?["builds_ai_technology"]?.flag ?? false,
            stack: Company.stack(stack, region, compute, database, model, now: now, m12: m12, size),
            soc2: soc2, bedrock: bedrock,
            workloads: Company.workloads(root, hosting: hosting, soc2: soc2, bedrock: bedrock),
            held: (root["credits"]?.items ?? []).compactMap(HeldCredit.init),
            needDate: root["timing"]?["date"]?.text.flatMap { Day($0) },
            sharesWithPartner: root["consent"]?["share_with_partner"]?.flag,
            language: root["consent"]?["language"]?.text,
            timezone: root["consent"]?["timezone"]?.text, filing: FilingDetails(root["filing"]),
            assumptions: assumptions)
    }

    private static func stack(
        _ stack: YAMLNode, _ region: String, _ compute: Compute, _ database: Database,
        _ model: TenancyModel, now: Int, m12: Int, _ size: Size
    ) -> Stack {
        Stack(
            region: region, compute: compute, database: database, tenancy: model, tenantsNow: now,
            tenantsM12: m12, isolatedM12: stack["tenancy"]?["isolated_m12"]?.integer, size: size,
            monthlyM12: stack["monthly_usd_m12"]?.money,
            marketplaceMonthly: stack["marketplace_monthly_usd"]?.money ?? .zero,
            supportMonthly: stack["support_monthly_usd"]?.money ?? .zero,
            upfrontPlanned: stack["upfront_commitment"]?.flag ?? false,
            taxPercent: stack["tax_percent"]?.text.flatMap { try? Quantity(parsing: $0) },
            drivers: Company.drivers(stack))
    }

    private static func drivers(_ stack: YAMLNode) -> [String: Quantity] {
        var drivers: [String: Quantity] = [:]
        for pair in stack["drivers"]?.pairs ?? [] {
            drivers[pair.key] = pair.value.text.flatMap { try? Quantity(parsing: $0) }
        }
        return drivers
    }

    /// `https://www.acme-ops.example` → `Acme Ops`.
    private static func guessedName(_ host: String) -> String {
        let labels = host.split(separator: ".").filter { $0 != "www" }
        let words = (labels.first ?? "").split(separator: "-")
        return words.map(\.capitalizedFirst).joined(separator: " ")
    }

    /// Stated workloads, then those that other answers imply: the base platform always, a migration when the product
    /// runs elsewhere, the SOC 2 scaffolding when it is planned, the AI feature when there is one.
    private static func workloads(_ root: YAMLNode, hosting: YAMLNode, soc2: SOC2?, bedrock: Bedrock?)
        -> [Workload]
    {
        var all = (root["workloads"]?.items ?? []).enumerated().compactMap {
            Workload($1, path: "workloads[\($0)]")
        }
        func imply(_ kind: WorkloadKind, _ id: String, _ name: String, _ path: String) {
            guard !all.contains(where: { $0.kind == kind }) else { return }
            all.append(
                Workload(
                    id: id, kind: kind, name: name, description: nil, problem: nil, starts: nil, months: nil,
                    tracks: [],
                    services: [], path: path, isStated: false))
        }
        imply(.basePlatform, "base-platform", "Base platform", "stack")
        let platforms = (hosting["now"]?.items ?? []).compactMap { $0.choice(Platform.self) }
        let clouds: [Platform] = [.gcp, .azure, .digitalocean]
        let leavesCloud = platforms.contains { clouds.contains($0) }
        if platforms.contains(where: { $0 != .aws && $0 != .none }),
            !all.contains(where: { $0.kind.serves(.platformMigration) })
        {
            if leavesCloud {
                imply(.cloudExit, "cloud-exit", "Move from another cloud", "hosting.now")
            } else {
                imply(.platformMigration, "platform-migration", "Platform migration", "hosting.now")
            }
        }
        if let soc2, soc2.status != .noPlan, soc2.status != .haveReport {
            imply(.soc2Scaffolding, "soc2-scaffolding", "SOC 2 scaffolding", "soc2")
        }
        if bedrock != nil { imply(.generativeAI, "generative-ai", "Generative-AI feature", "bedrock") }
        return all
    }
}

// The initializer of a type with a property of that name cannot call `websiteHost` by itself.
private func hostOfWebsite(_ text: String) -> String? { websiteHost(text) }

extension Company.Bedrock {
    fileprivate init?(_ node: YAMLNode) {
        guard let pattern = node["pattern"]?.text else { return nil }
        let evaluation = node["evaluation"].flatMap { node -> Evaluation? in
            guard let items = node["items"]?.integer, let metric = node["metric"]?.text else { return nil }
            return Evaluation(
                items: items, metric: metric, baseline: node["baseline"]?.text,
                threshold: node["threshold"]?.text)
        }
        self.init(
            pattern: pattern, surface: node["surface"]?.text, model: node["model"]?.choice(ModelClass.self),
            requestsPerMonth: node["requests_per_month"]?.integer, inputTokens: node["input_tokens"]?.integer,
            outputTokens: node["output_tokens"]?.integer, providerNow: node["provider_now"]?.text,
            providerStays: node["provider_stays"]?.flag ?? false,
            launch: node["launch"]?.text.flatMap { Month($0) },
            vectorStore: node["retrieval"]?["store"]?.text,
            isolation: node["retrieval"]?["isolation"]?.text, evaluation: evaluation)
    }
}

extension Vouch {
    fileprivate init?(_ node: YAMLNode) {
        guard let kind = node["kind"]?.choice(Kind.self) else { return nil }
        self.init(
            kind: kind, name: node["name"]?.text,
            isActivateProvider: node["activate_provider"]?.flag,
            hasInvite: node["invite"]?.flag ?? false, hasOrgID: node["org_id"]?.flag ?? false,
            isTier1: node["tier1"]?.flag ?? false,
            packages: ([node["package"]].compactMap { $0 } + (node["packages"]?.items ?? []))
                .compactMap(OfferedPackage.init))
    }
}

extension OfferedPackage {
    fileprivate init?(_ node: YAMLNode) {
        guard let amount = node["amount"]?.money else { return nil }
        self.init(amount: amount, months: node["months"]?.integer)
    }
}

extension PriorCredit {
    fileprivate init?(_ node: YAMLNode) {
        guard let program = node["program"]?.choice(CreditKind.self), let amount = node["amount"]?.money
        else { return nil }
        self.init(
            program: program, amount: amount, month: node["month"]?.text.flatMap { Month($0) },
            remaining: node["remaining"]?.money)
    }
}

extension HeldCredit {
    fileprivate init?(_ node: YAMLNode) {
        guard let id = node["id"]?.text, let kind = node["kind"]?.choice(CreditKind.self),
            let amount = node["amount"]?.money, let starts = node["starts"]?.text.flatMap({ Day($0) }),
            let expires = node["expires"]?.text.flatMap({ Day($0) })
        else { return nil }
        self.init(
            id: id, kind: kind, amount: amount, starts: starts, expires: expires,
            products: node["products"]?.items?.compactMap(\.text))
    }
}

extension Workload {
    fileprivate init?(_ node: YAMLNode, path: String) {
        guard let id = node["id"]?.text, let kind = node["kind"]?.choice(WorkloadKind.self) else {
            return nil
        }
        let lines = (node["services"]?.items ?? []).compactMap { item -> Line? in
            item["service"]?.text.map {
                Line(service: $0, role: item["role"]?.text, monthly: item["monthly_usd"]?.money)
            }
        }
        self.init(
            id: id, kind: kind, name: node["name"]?.text, description: node["description"]?.text,
            problem: node["problem"]?.text,
            starts: node["starts"]?.text.flatMap { Month($0) }, months: node["months"]?.integer,
            tracks: (node["tracks"]?.items ?? []).compactMap { $0.choice(TrackID.self) }, services: lines,
            path: path,
            isStated: true)
    }
}

extension Company.Hosting {
    init(_ hosting: YAMLNode, _ account: YAMLNode?, _ plan: AccountPlan) {
        self.init(
            now: (hosting["now"]?.items ?? []).compactMap { $0.choice(Platform.self) },
            monthly: hosting["monthly_usd"]?.money, awsMonthly: hosting["aws_monthly_usd"]?.money,
            awsServices: (hosting["aws_services"]?.items ?? []).compactMap { item in
                guard let service = item["service"]?.text, let monthly = item["monthly_usd"]?.money else {
                    return nil
                }
                return Line(service: service, monthly: monthly)
            },
            moveEnds: hosting["move_ends"]?.text.flatMap { Month($0) },
            supportPlan: hosting["support_plan"]?.choice(SupportPlan.self),
            opened: account?["opened"]?.text.flatMap { Month($0) }, plan: plan,
            accountID: account?["id"]?.text,
            isChina: account?["partition"]?.text == "china",
            isSuspended: account?["suspended"]?.flag ?? false,
            isShared: account?["shared_with_other_startup"]?.flag ?? false,
            inOrganization: account?["organization"]?.flag ?? false,
            underReseller: account?["reseller"]?.flag ?? false)
    }
}

extension Company.SOC2 {
    init?(_ node: YAMLNode) {
        guard let status = node["status"]?.choice(SOC2Status.self) else { return nil }
        self.init(
            status: status, type: node["type"]?.text, month: node["month"]?.text.flatMap { Month($0) },
            logRetentionMonths: node["log_retention_months"]?.integer,
            dealBlocked: node["deal_blocked"]?.flag ?? false)
    }
}

extension Company.Bedrock {
    /// What the forecast takes where the file names no number of requests.
    fileprivate var assumption: Assumption? {
        guard requestsPerMonth == nil else { return nil }
        return Assumption(
            path: "bedrock.requests_per_month", value: String(Self.assumedRequestsPerMonth),
            text: "the default of the intake")
    }
}
