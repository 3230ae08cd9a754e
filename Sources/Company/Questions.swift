/// One question of the intake: 20 numbered topics, some of them asked in parts.
public struct Question: Sendable {
    /// From 1 to 20; the parts of a topic share their number.
    public let number: Int
    /// Where the answer is kept, as in `company.vouch[0].kind`.
    public let path: String
    public let text: String
    /// What Enter stands for; nil when Enter leaves the question open.
    public let fallback: String?
    public let isRequired: Bool
    /// The answer that says there is none, and that spares the questions about it.
    public let opensWithout: String?
    /// For a list of groups: the key of the first group that the answer fills.
    let itemKey: String?
    let isAsked: @Sendable (CompanyDraft) -> Bool

    /// Whether the answers so far call for it.
    public func isAsked(in draft: CompanyDraft) -> Bool { isAsked(draft) }

    init(
        _ number: Int, _ path: String, _ text: String, fallback: String? = nil, required: Bool = false,
        without: String? = nil, itemKey: String? = nil,
        when isAsked: @escaping @Sendable (CompanyDraft) -> Bool = { _ in true }
    ) {
        self.number = number
        self.path = path
        self.text = text
        self.fallback = fallback
        isRequired = required
        opensWithout = without
        self.itemKey = itemKey
        self.isAsked = isAsked
    }

    /// The words to choose from, when the answer is one of a list.
    public var choices: [String]? {
        guard let shape = CompanySchema.shape(at: pathSteps(path)) else { return nil }
        let values = itemKey.flatMap { shape.item($0) }?.values ?? shape.values
        guard let opensWithout, let values else { return values }
        return values + (values.contains(opensWithout) ? [] : [opensWithout])
    }

    /// The questions in their order.
    public static let all: [Question] = [
        Question(1, "company.email", "Work e-mail, best at your website's domain", required: true),
        Question(2, "company.website", "Company website", required: true),
        Question(2, "company.name", "Company name as the website shows it"),
        Question(3, "company.country", "Country of incorporation", required: true),
        Question(3, "company.state", "State", when: { $0.value("company.country")?.uppercased() == "US" }),
        Question(4, "company.founded", "Year founded", required: true),
        Question(4, "company.founded_month", "Month founded, 1 to 12 (AWS counts ten years)"),
        Question(
            4, "company.legal_form", "Legal form; an agency hosts for its clients", fallback: "incorporated"),
        Question(5, "company.stage", "Funding stage", required: true),
        Question(
            5, "company.last_round", "Month in which the last round closed, as 2026-05",
            when: { !["bootstrapped", nil].contains($0.value("company.stage")) }),
        Question(
            5, "company.no_priced_round",
            "Has no priced round closed, as with notes or SAFEs alone? (yes, no)",
            when: {
                !["bootstrapped", nil].contains($0.value("company.stage"))
                    && $0.value("company.last_round") == nil
            }),
        Question(
            6, "company.vouch", "Who can vouch for you with AWS?", fallback: "none", without: "none",
            itemKey: "kind"),
        Question(6, "company.vouch[0].name", "Its name", when: hasVouch),
        Question(
            6, "company.vouch[0].activate_provider", "Is it an AWS Activate Provider? (yes, no)",
            when: hasVouch),
        Question(6, "company.vouch[0].invite", "Is its e-mail invitation at hand? (yes, no)", when: hasVouch),
        Question(
            6, "company.vouch[0].org_id", "Is its Org ID at hand? The id itself is never asked. (yes, no)",
            when: hasVouch),
        Question(
            6, "company.vouch[0].package.amount",
            "US dollars of the Activate package that it offers, if it told you",
            when: {
                $0.value("company.vouch[0].invite") == "true" || $0.value("company.vouch[0].org_id") == "true"
            }),
        Question(
            6, "company.vouch[0].package.months", "Months for which the package is valid",
            when: { $0.value("company.vouch[0].package.amount") != nil }),
        Question(
            6, "company.vouch[0].tier1", "Is it a tier-1 accelerator? (yes, no)",
            when: { $0.value("company.vouch[0].kind") == "accelerator" }),
        Question(
            7, "company.prior_credits", "AWS credits received before: from which program?", fallback: "none",
            without: "none", itemKey: "program"),
        Question(
            7, "company.prior_credits[0].amount", "US dollars awarded", required: true, when: hasPrior),
        Question(7, "company.prior_credits[0].month", "Month of the award, as 2025-03", when: hasPrior),
        Question(
            8, "hosting.now", "Where the product runs now (several: separate by commas)", required: true),
        Question(
            9, "hosting.monthly_usd", "Monthly hosting bill today, US dollars",
            when: { $0.value("hosting.now") != "none" }),
        Question(
            9, "hosting.aws_monthly_usd", "What of it runs on AWS, before credits, US dollars a month",
            when: { ($0.value("hosting.now") ?? "").contains("aws") && $0.value("hosting.now") != "aws" }),
        Question(
            9, "hosting.move_ends", "Month in which the move to AWS ends, as 2027-03",
            when: { !["aws", "none", nil].contains($0.value("hosting.now")) }),
        Question(10, "hosting.aws_account.plan", "AWS account", fallback: "none"),
        Question(
            10, "hosting.aws_account.id", "12-digit account id (optional; it cannot be changed after filing)",
            when: { !["none", nil].contains($0.value("hosting.aws_account.plan")) }),
        Question(
            10, "hosting.aws_account.opened", "Month in which the account was opened, as 2026-05",
            when: { $0.value("hosting.aws_account.plan") == "free" }),
        Question(
            10, "hosting.support_plan", "AWS support plan",
            when: { $0.value("hosting.aws_account.plan") == "paid" }),
        Question(
            11, "product.summary",
            "In one sentence: B2B SaaS for whom, that does what? Name the data and the job, not \"AI-powered platform\"",
            required: true),
        Question(12, "stack.compute", "Compute", fallback: "fargate"),
        Question(13, "stack.database", "Database", fallback: "aurora-serverless-v2"),
        Question(14, "stack.tenancy.model", "How customers are kept apart", fallback: "pool", required: true),
        Question(14, "stack.tenancy.tenants_now", "Customers now", required: true),
        Question(14, "stack.tenancy.tenants_m12", "Customers in 12 months", required: true),
        Question(
            14, "stack.tenancy.isolated_m12", "How many of them need a stack of their own",
            when: { ["bridge", "hybrid"].contains($0.value("stack.tenancy.model") ?? "") }),
        Question(
            15, "stack.size",
            "Size at month 12: starter about $1K, growing about $5K, larger about $10K a month",
            fallback: "growing"),
        Question(
            15, "stack.monthly_usd_m12",
            "Your own number for month 12, US dollars a month (Enter: use the size)"),
        Question(16, "soc2.status", "SOC 2", fallback: "no-plan"),
        Question(16, "soc2.type", "Type of report", when: plansSOC2),
        Question(16, "soc2.month", "Month of the audit, as 2027-03", when: plansSOC2),
        Question(16, "soc2.log_retention_months", "Months for which logs are kept", when: plansSOC2),
        Question(
            17, "bedrock.pattern", "Generative-AI feature within 12 months", fallback: "none", without: "none"
        ),
        Question(18, "bedrock.surface", "Where in the product it stands and who uses it", when: plansAI),
        Question(18, "bedrock.model", "Model, or class of models", fallback: "sonnet-class", when: plansAI),
        Question(
            18, "bedrock.requests_per_month", "Model requests a month at month 12",
            fallback: String(Company.Bedrock.assumedRequestsPerMonth),
            when: plansAI),
        Question(
            18, "bedrock.evaluation.items", "Labeled examples to evaluate with (Enter: none yet)",
            when: plansAI),
        Question(
            18, "bedrock.evaluation.metric", "What is measured, for example precision", required: true,
            when: { $0.value("bedrock.evaluation.items") != nil }),
        Question(18, "bedrock.provider_now", "Today's model provider", when: plansAI),
        Question(
            18, "bedrock.provider_stays", "Does it stay in use beside Bedrock? (yes, no)",
            when: { $0.value("bedrock.provider_now") != nil }),
        Question(19, "timing.need", "When you need the credits", fallback: "this-quarter"),
        Question(19, "timing.date", "A fixed date, as 2027-03-01"),
        Question(
            19, "timing.reason", "Why then (audit, launch, platform limit)",
            when: { $0.value("timing.date") != nil }),
        Question(
            20, "consent.share_with_partner", "May one matched partner see this file? (yes, no)",
            fallback: "no"),
        Question(20, "consent.timezone", "Time zone, for example America/New_York"),
    ]

    /// The next question after `previous` that the draft leaves open; without `previous`, where an earlier session stopped.
    ///
    /// An earlier session stopped after the last answer in the file: what was passed over before it is not asked
    /// again unless it is required.
    public static func next(in draft: CompanyDraft, after previous: Int?) -> Int? {
        let open = all.indices.filter { all[$0].isAsked(draft) && draft.value(all[$0].path) == nil }
        if let previous { return open.first { $0 > previous } }
        if let missing = open.first(where: { all[$0].isRequired }) { return missing }
        let last = all.indices.last { draft.value(all[$0].path) != nil }
        return open.first { $0 > (last ?? -1) }
    }

    private static let hasVouch: @Sendable (CompanyDraft) -> Bool = {
        $0.value("company.vouch[0].kind") != nil
    }
    private static let hasPrior: @Sendable (CompanyDraft) -> Bool = {
        $0.value("company.prior_credits[0].program") != nil
    }
    private static let plansSOC2: @Sendable (CompanyDraft) -> Bool = {
        !["no-plan", nil].contains($0.value("soc2.status"))
    }
    static let plansAI: @Sendable (CompanyDraft) -> Bool = { $0.value("bedrock.pattern") != nil }
}
