extension Question {
    /// What the intake does not ask, and a reviewer or a form of AWS's does.
    ///
    /// Asked once, for all tracks, and never needed for a plan; numbered as the topic of the intake that each belongs to.
    public static let more: [Question] = [
        Question(11, "product.problem", "The business problem that it solves, and for whom"),
        Question(11, "product.use_case", "The use case in three to five sentences, with services"),
        Question(
            11, "product.builds_ai_technology",
            "Are models, AI infrastructure or agents the product? (yes, no)"),
        Question(5, "company.team.gtm_lead", "Does somebody lead go-to-market? (yes, no)"),
        Question(5, "company.team.ai_founders", "Do founders build AI? (yes, no)"),
        Question(5, "company.raise_planned", "Is a raise planned within 12 months? (yes, no)"),
        Question(2, "company.competes_with_aws", "Does the product compete with an AWS service? (yes, no)"),
        Question(12, "stack.region", "AWS region"),
        Question(
            10, "hosting.aws_account.organization", "Is the AWS account in an AWS organization? (yes, no)"),
        Question(10, "hosting.aws_account.reseller", "Does a reseller pay its bill? (yes, no)"),
        Question(
            16, "soc2.deal_blocked", "Does a deal wait for the SOC 2 report? (yes, no)",
            when: { $0.value("soc2.status") != nil }),
        Question(18, "bedrock.retrieval.store", "Where vectors are kept", when: plansAI),
        Question(
            18, "bedrock.retrieval.isolation", "How a tenant's data is kept apart",
            when: { $0.value("bedrock.retrieval.store") != nil }),
        Question(18, "bedrock.launch", "Month of launch, as 2027-03", when: plansAI),
        Question(
            18, "bedrock.evaluation.baseline", "Today's value of what is measured",
            when: { $0.value("bedrock.evaluation.metric") != nil }),
        Question(
            18, "bedrock.evaluation.threshold", "The value from which it goes live",
            when: { $0.value("bedrock.evaluation.metric") != nil }),
        Question(20, "filing.street", "Street and number of the company"),
        Question(20, "filing.city", "City"), Question(20, "filing.postal_code", "Postal code"),
        Question(20, "filing.first_name", "First name of the contact for AWS"),
        Question(20, "filing.last_name", "Last name of the contact"),
        Question(20, "filing.job_title", "Job title of the contact"),
        Question(20, "filing.phone", "Phone of the contact, as +14155550100"),
    ]

    private static let byPath = Dictionary(
        (all + more).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })

    /// It as a label: without the terminal's asides.
    public var label: String {
        var text = self.text
        for aside in [
            " (yes, no)", " (several: separate by commas)", " (Enter: use the size)", " (Enter: none yet)",
            ", as 2026-05", ", as 2025-03", ", as 2027-03-01", ", as 2027-03",
        ] {
            if let range = text.firstRange(of: aside) { text.removeSubrange(range) }
        }
        return text
    }

    /// The field that somebody's question is about: it begins with what forms call the field.
    public static func about(_ text: String) -> Question? {
        (all + more).first { text == $0.label || text.hasPrefix("\($0.label): ") }
    }

    /// A sentence about the company file for people who never saw the file: its fields by what forms call them.
    ///
    /// `state soc2.month when it is known` becomes `state “Month of the audit” when it is known`.
    public static func inWords(_ sentence: String) -> String {
        sentence.replacing(/[a-z_]+[0-9]*(\.[a-z_][a-z_0-9]*)+/) { found in
            let path = String(found.0)
            let name =
                named(path)?.label ?? CompanyList.allCases.first { path.hasPrefix($0.path) }?.title
                ?? groups[path]
            return name.map { "\u{201C}\($0)\u{201D}" } ?? path
        }
    }

    /// Groups of fields that rules name as a whole.
    private static let groups = [
        "company.team": "Team", "company.raise_planned": "A raise within 12 months",
        "bedrock.evaluation": "Evaluation", "bedrock.retrieval": "Retrieval",
        "hosting.aws_account": "AWS account", "stack.tenancy": "How customers are kept apart",
    ]

    /// The question that asks for a field, of the intake or of ``more``; nil where only the file can tell it.
    public static func named(_ path: String) -> Question? { byPath[path] }
}
