internal import RulePacks
internal import Units

/// The fields of the company file, version `credit-application/1`.
enum CompanySchema {
    static let id = "credit-application/1"

    static let root = Shape.group([
        Field("schema", .choice([id]), "version of this file's form"),
        Field("company", .group(company), required: true, "who applies"),
        Field("hosting", .group(hosting), required: true, "where the product runs today"),
        Field("product", .group(product), required: true, "what is built"),
        Field("stack", .group(stack), required: true, "the AWS stack that is planned"),
        Field("soc2", .group(soc2), "SOC 2 plans; leave it out when there are none"),
        Field("bedrock", .group(bedrock), "the generative-AI feature; leave it out when there is none"),
        Field(
            "workloads", .list(.group(workload), atMost: 20),
            "distinct pieces of work; tracks add up only over distinct ones"),
        Field("credits", .list(.group(credit), atMost: 50), "AWS credits on the balance today"),
        Field("timing", .group(timing), "when the credits are needed"),
        Field("filing", .group(filing), "what a partner needs to file in Partner Central"),
        Field("consent", .group(consent), "what may be shared with one matched partner"),
    ])

    private static let filing: [Field] = [
        Field("street", .text(longest: 255), "street and number of the company"),
        Field("city", .text(longest: 255), "city of the company"),
        Field("postal_code", .text(longest: 20), "postal code, in the country's own form"),
        Field(
            "state", .text(longest: 60),
            "state of the address in the United States, when it is not the company's"),
        Field("first_name", .text(longest: 80), "first name of the contact"),
        Field("last_name", .text(longest: 80), "last name of the contact"),
        Field("job_title", .text(longest: 80), "job title of the contact"),
        Field(
            "phone", .text(longest: 16), "phone of the contact, as +14155550100", example: "\"+14155550100\""),
        Field("close_date", .day, "when the work is expected to be signed"),
        Field(
            "calculator_url", .text(longest: 120),
            "address of a shared estimate of AWS Pricing Calculator for this work",
            example: "https://calculator.aws/#/estimate?id=0123456789abcdef0123456789abcdef01234567"),
    ]

    private static let company: [Field] = [
        Field("name", .text(longest: 120), "legal or trading name; guessed from the website when left out"),
        Field("website", .website, required: true, "a site that shows the company's name and product"),
        Field("email", .email, required: true, "work e-mail, best at the website's domain"),
        Field("country", .country, required: true, "country of incorporation, for example US"),
        Field("state", .text(longest: 60), "state, in the United States"),
        Field("founded", .integer(1990...2100), required: true, "year of founding"),
        Field(
            "founded_month", .integer(1...12),
            "month of founding, from 1 to 12: AWS counts ten years to the day"),
        Field(
            "legal_form", .choice(LegalForm.allCases.map(\.rawValue)),
            "what the company is; an agency hosts for its clients"),
        Field("stage", .choice(Stage.allCases.map(\.rawValue)), required: true, "funding stage"),
        Field("last_round", .month, "month in which the last round closed"),
        Field(
            "no_priced_round", .flag, "whether no priced round has closed, as with notes or SAFEs alone",
            example: "false"),
        Field("vouch", .list(.group(vouch), atMost: 20), "who can vouch for the company"),
        Field("prior_credits", .list(.group(priorCredit), atMost: 50), "AWS credits received before"),
        Field(
            "open_applications", .list(.choice(TrackID.allCases.map(\.rawValue)), atMost: 20),
            "applications that wait for a decision"),
        Field("competes_with_aws", .flag, "whether the product competes with an AWS service"),
        Field("raise_planned", .flag, "whether a raise is planned within 12 months"),
        Field(
            "team",
            .group([
                Field("gtm_lead", .flag, "whether somebody leads go-to-market"),
                Field("ai_founders", .flag, "whether founders build AI"),
            ]), "facts that only the accelerator asks"),
    ]
    private static let vouch: [Field] = [
        Field("kind", .choice(Vouch.Kind.allCases.map(\.rawValue)), required: true, "who vouches"),
        Field("name", .text(longest: 120), "its name"),
        Field("activate_provider", .flag, "whether it is an AWS Activate Provider"),
        Field("invite", .flag, "whether its e-mail invitation is at hand"),
        Field("org_id", .flag, "whether its Org ID is at hand; the id itself is never written here"),
        Field("tier1", .flag, "whether it is a tier-1 accelerator"),
        Field("package", .group(package), "the Activate package that the Provider offers"),
        Field(
            "packages", .list(.group(package), atMost: 5),
            "the packages, where the Provider offers several to choose from"),
    ]
    private static let package: [Field] = [
        Field("amount", .money, required: true, "US dollars of the package"),
        Field("months", .integer(1...60), "months of validity"),
    ]
    private static let priorCredit: [Field] = [
        Field("program", .choice(CreditKind.allCases.map(\.rawValue)), required: true, "which program"),
        Field("amount", .money, required: true, "US dollars awarded"),
        Field("month", .month, "month of the award"),
        Field("remaining", .money, "US dollars left"),
    ]
    private static let hosting: [Field] = [
        Field(
            "now", .list(.choice(Platform.allCases.map(\.rawValue)), atMost: 9), required: true,
            "where the product runs today"),
        Field("monthly_usd", .money, "monthly hosting bill today"),
        Field(
            "aws_monthly_usd", .money,
            "what of it runs on AWS today, before credits; all of it where AWS is the only platform"),
        Field(
            "aws_services",
            .list(
                .group([
                    Field("service", .text(longest: 80), required: true, "AWS service as the bill names it"),
                    Field("monthly_usd", .money, required: true, "US dollars a month, before credits"),
                ]), atMost: 60), "today's AWS bill by service"),
        Field("move_ends", .month, "month in which the move to AWS ends"),
        Field(
            "support_plan", .choice(SupportPlan.allCases.map(\.rawValue)), "AWS support plan of the account"),
        Field(
            "aws_account",
            .group([
                Field(
                    "plan", .choice(AccountPlan.allCases.map(\.rawValue)), required: true,
                    "plan of the AWS account"),
                Field(
                    "id", .text(longest: 12), "12-digit account id; it cannot be changed after filing",
                    example: "\"123456789012\""),
                Field("opened", .month, "month in which the account was opened; a Free plan ends after six"),
                Field("partition", .choice(["global", "china"]), "AWS China accounts are excluded"),
                Field("suspended", .flag, "whether the account is suspended"),
                Field("shared_with_other_startup", .flag, "whether another startup uses the account"),
                Field("organization", .flag, "whether it is in an AWS organization"),
                Field("reseller", .flag, "whether a reseller pays its bill"),
            ]), "the AWS account that receives the credits"),
    ]
    private static let product: [Field] = [
        Field("summary", .text(longest: 300), required: true, "one sentence: B2B SaaS for … that …"),
        Field("use_case", .text(longest: 2000), "the use case in three to five sentences, with services"),
        Field("problem", .text(longest: 600), "the business problem that it solves, and for whom"),
        Field("builds_ai_technology", .flag, "whether models, AI infrastructure or agents are the product"),
    ]
    private static let stack: [Field] = [
        Field("region", .region, "AWS region"),
        Field("compute", .choice(Compute.allCases.map(\.rawValue)), "where the application runs"),
        Field("database", .choice(Database.allCases.map(\.rawValue)), "where the records are kept"),
        Field(
            "tenancy",
            .group([
                Field(
                    "model", .choice(TenancyModel.allCases.map(\.rawValue)), required: true,
                    "how customers are kept apart"),
                Field("tenants_now", .integer(0...1_000_000), required: true, "customers now"),
                Field("tenants_m12", .integer(0...1_000_000), required: true, "customers in 12 months"),
                Field(
                    "isolated_m12", .integer(0...1_000_000),
                    "customers with a stack of their own in 12 months"),
            ]), required: true, "customers and how they are kept apart"),
        Field("size", .choice(Size.allCases.map(\.rawValue)), "size at month 12, when no drivers are known"),
        Field(
            "monthly_usd_m12", .money,
            "the founder's own number for month 12; the itemization is scaled to it"),
        Field("marketplace_monthly_usd", .money, "monthly AWS Marketplace spend; credits do not pay it"),
        Field(
            "upfront_commitment", .flag,
            "whether Reserved Instances or Savings Plans with upfront fees are planned"),
        Field("support_monthly_usd", .money, "monthly AWS support plan"),
        Field(
            "tax_percent", .quantity(atMost: Quantity(40)),
            "sales tax or VAT that AWS adds to the bill, in percent; credits do not pay it"),
        Field("drivers", .group(drivers), "what is known of the usage at month 12"),
    ]
    static let drivers: [Field] = [
        Field("requests_millions", .quantity(atMost: Quantity(1_000_000)), "million requests a month"),
        Field("monthly_active_users", .quantity(atMost: Quantity(100_000_000)), "users signed in a month"),
        Field("object_storage_gb", .quantity(atMost: Quantity(1_000_000_000)), "GB stored in S3"),
        Field("database_gb", .quantity(atMost: Quantity(1_000_000)), "GB in the database"),
        Field("egress_gb", .quantity(atMost: Quantity(100_000_000)), "GB delivered a month"),
        Field("logs_gb", .quantity(atMost: Quantity(10_000_000)), "GB of logs a month"),
        Field("nat_gb", .quantity(atMost: Quantity(10_000_000)), "GB through NAT gateways a month"),
        Field("vcpu", .quantity(atMost: Quantity(100_000)), "vCPU running on average"),
        Field("database_acu", .quantity(atMost: Quantity(10_000)), "Aurora capacity units on average"),
        Field("environments", .quantity(atMost: Quantity(50)), "environments beside production"),
        Field("availability_zones", .quantity(atMost: Quantity(6)), "availability zones"),
        Field("nat_gateways", .quantity(atMost: Quantity(50)), "NAT gateways"),
        Field("interface_endpoints", .quantity(atMost: Quantity(200)), "interface endpoints"),
    ]
    private static let soc2: [Field] = [
        Field("status", .choice(SOC2Status.allCases.map(\.rawValue)), required: true, "where SOC 2 stands"),
        Field("type", .choice(["I", "II"]), "type of report"),
        Field("month", .month, "month of the audit"),
        Field("log_retention_months", .integer(1...120), "how long logs are kept"),
        Field("deal_blocked", .flag, "whether a deal waits for it"),
    ]
    private static let bedrock: [Field] = [
        Field(
            "pattern", .choice(["copilot", "support-deflection", "sales-research", "summaries", "other"]),
            required: true, "kind of feature"),
        Field("surface", .text(longest: 300), "where in the product it stands and who uses it"),
        Field("model", .choice(ModelClass.allCases.map(\.rawValue)), "class of model"),
        Field("requests_per_month", .integer(0...2_000_000_000), "model requests a month at month 12"),
        Field("input_tokens", .integer(1...1_000_000), "input tokens a request"),
        Field("output_tokens", .integer(1...1_000_000), "output tokens a request"),
        Field("provider_now", .text(longest: 60), "today's model provider"),
        Field("provider_stays", .flag, "whether today's provider stays in use beside Bedrock"),
        Field("launch", .month, "month of launch"),
        Field(
            "retrieval",
            .group([
                Field(
                    "store", .choice(["none", "opensearch-serverless", "pgvector", "in-prompt"]),
                    required: true, "where vectors are kept"),
                Field("isolation", .text(longest: 300), "how a tenant's data is kept apart"),
            ]), "how the model finds the tenant's data"),
        Field(
            "evaluation",
            .group([
                Field("items", .integer(1...10_000_000), required: true, "size of the evaluation set"),
                Field("metric", .text(longest: 120), required: true, "what is measured"),
                Field("baseline", .text(longest: 120), "today's value"),
                Field("threshold", .text(longest: 120), "value from which it goes live"),
            ]), "how it is decided whether it works"),
    ]
    private static let workload: [Field] = [
        Field("id", .text(longest: 60), required: true, "a short name of its own"),
        Field("kind", .choice(WorkloadKind.allCases.map(\.rawValue)), required: true, "what kind of work"),
        Field("name", .text(longest: 120), "name for people"),
        Field("description", .text(longest: 600), "what is built, in a sentence"),
        Field("problem", .text(longest: 600), "the business problem that it solves"),
        Field("starts", .month, "first month"),
        Field("months", .integer(1...60), "duration"),
        Field(
            "tracks", .list(.choice(TrackID.allCases.map(\.rawValue)), atMost: 9),
            "tracks that it justifies; one is enough"),
        Field(
            "services",
            .list(
                .group([
                    Field("service", .text(longest: 80), required: true, "AWS service"),
                    Field("role", .text(longest: 200), "what it does here"),
                    Field("monthly_usd", .money, "US dollars a month at month 12"),
                ]), atMost: 60), "itemization by service"),
    ]
    private static let credit: [Field] = [
        Field("id", .text(longest: 60), required: true, "a name of its own"),
        Field("kind", .choice(CreditKind.allCases.map(\.rawValue)), required: true, "which program"),
        Field("amount", .money, required: true, "US dollars left"),
        Field("starts", .day, required: true, "first day"),
        Field("expires", .day, required: true, "last day"),
        Field(
            "products", .list(.text(longest: 80), atMost: 200),
            "services it is restricted to; leave out for all"),
    ]
    private static let timing: [Field] = [
        Field("need", .choice(["this-month", "this-quarter", "later"]), "when the credits are needed"),
        Field("date", .day, "a fixed date"),
        Field("reason", .text(longest: 200), "why then"),
    ]
    private static let consent: [Field] = [
        Field("share_with_partner", .flag, "whether one matched partner may see this file"),
        Field("language", .text(longest: 40), "language of work"),
        Field("timezone", .text(longest: 60), "time zone"),
    ]
}
