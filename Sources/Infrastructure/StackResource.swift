internal import Planning
internal import RulePacks
internal import Spend
public import StructuredText
public import Units

/// A resource of what is generated, with the controls that it serves and what of the itemization it is the cause of.
public struct StackResource: Sendable {
    /// Its address in its root; of a map of tenants without the tenant's key.
    public let address: String
    let type: String
    /// The modules that it stands in, its own last.
    let modules: [String]
    public let root: StackRoot
    /// SOC 2 Trust Services Criteria.
    public let criteria: [String]
    /// At month 12, in all tenants together; nil where it costs nothing of its own.
    public internal(set) var monthly: Money?

    public var json: JSON {
        .object([
            "address": .string(address), "type": .string(type), "root": .string(root.rawValue),
            // Once for each tenant of the map; the cost is that of all of them.
            "tenant": .optional(root == .tenant ? "*" : root == .pool ? "pool" : nil),
            "monthlyCost": .optional(monthly?.decimalString), "criteria": .array(criteria.map(JSON.string)),
        ])
    }
}

/// The resources of a stack with what the itemization says of them.
public struct PricedStack: Sendable {
    public let resources: [StackResource]
    /// What no resource is the cause of.
    public let rest: [(service: String, monthly: Money)]

    /// What each costs, as people are shown it: resource, state, criteria, amount; what no resource causes at the end.
    public var rows: [[String]] {
        causes.map { resource, monthly in
            [
                resource.address, resource.root.rawValue, resource.criteria.joined(separator: " "),
                monthly.rounded,
            ]
        } + rest.map { [$0.service, "with the traffic", "", $0.monthly.rounded] }
    }
    public static let head = ["Resource", "State", "Serves (SOC 2)", "A month"]

    /// The resources that cause a cost, the dearest first.
    public var causes: [(resource: StackResource, monthly: Money)] {
        resources.compactMap { resource in resource.monthly.map { (resource, $0) } }
            .sorted { ($1.monthly, $0.resource.address) < ($0.monthly, $1.resource.address) }
    }
}

extension PricedStack {
    /// Which type of resource each service of the price book is billed for: the first of them carries it.
    private static let billed: [String: [String]] = [
        "fargate": ["aws_ecs_service"], "lambda": ["aws_lambda_function"],
        "ec2": ["aws_eks_node_group", "aws_autoscaling_group"],
        "eks": ["aws_eks_cluster"], "elb": ["aws_lb"], "aurora": ["aws_rds_cluster_instance"],
        "rds": ["aws_db_instance"],
        "dynamodb": ["aws_dynamodb_table"], "s3": ["aws_s3_bucket"],
        "cloudfront": ["aws_cloudfront_distribution"],
        "cognito": ["aws_cognito_user_pool"], "cloudwatch": ["aws_cloudwatch_log_group"],
        "vpc": ["aws_nat_gateway", "aws_vpc_endpoint"], "kms": ["aws_kms_key"], "waf": ["aws_wafv2_web_acl"],
        "secrets-manager": ["aws_secretsmanager_secret"], "ecr": ["aws_ecr_repository"],
        "cloudtrail": ["aws_cloudtrail"],
        "config": ["aws_config_configuration_recorder"], "guardduty": ["aws_guardduty_detector"],
        "security-hub": ["aws_securityhub_account"], "inspector": ["aws_inspector2_enabler"],
        "backup": ["aws_backup_plan"], "bedrock": ["aws_bedrock_guardrail"],
        "opensearch-serverless": ["aws_opensearchserverless_collection"],
        "bedrock-third-party": ["aws_bedrock_guardrail"], "bedrock-openai": ["aws_bedrock_guardrail"],
    ]

    /// Every resource of the roots by what the modules say, where the settings call for it.
    private static func resources(_ blueprint: Blueprint) -> [StackResource] {
        let conditions = conditions(blueprint)
        var out: [StackResource] = []
        func walk(_ folder: String, _ prefix: String, _ modules: [String], _ root: StackRoot) {
            for row in ModuleText.rows[folder] ?? [] where row.when.isEmpty || conditions[row.when] ?? true {
                if row.isResource {
                    out.append(
                        StackResource(
                            address: prefix + row.label, type: row.type, modules: modules, root: root,
                            criteria: row.criteria, monthly: nil))
                } else {
                    walk(
                        "modules/\(row.source)", "\(prefix)module.\(row.label).", modules + [row.source], root
                    )
                }
            }
        }
        for root in blueprint.roots { walk("roots/\(root.rawValue)", "", [], root) }
        return out
    }

    /// Whether the settings have it made at all, by what `scripts/embed-data` found that it depends on.
    private static func conditions(_ blueprint: Blueprint) -> [String: Bool] {
        let kinds = [blueprint.pool?.database?.kind, blueprint.tenantDatabase?.kind].compactMap(\.self)
        let isAurora = kinds.contains { $0.hasPrefix("aurora") }
        let runs = blueprint.pool?.compute != nil || blueprint.tenantCompute != nil
        var conditions = [
            "local.is_aurora": isAurora, "local.instances": isAurora,
            "local.is_rds": kinds.contains("rds-postgresql"),
            "local.is_dynamodb ? 1": kinds.contains("dynamodb"),
            "local.is_dynamodb": kinds.contains { $0 != "dynamodb" },
            "local.holds": !kinds.isEmpty,
            "var.kubernetes": blueprint.usesKubernetes,
            "local.servers": blueprint.usesServers,
            "var.models": !blueprint.models.isEmpty,
            "var.vector_store": blueprint.hasVectorStore,
            "var.context.vectors": blueprint.hasVectorStore && runs,
            "local.runs": runs,
            "local.nat_zones": blueprint.egress != "endpoints",
            "var.interface_endpoints": !blueprint.endpoints.isEmpty,
            "var.saml": false, "var.rotation": false,
            "var.credit_usd": !blueprint.credit.isZero,
        ]
        for (name, isOn) in blueprint.switches { conditions["var.switches.\(name)"] = isOn }
        return conditions
    }

    /// The resources with what the itemization says of each at month 12, and what no resource of them is the cause of.
    init(_ blueprint: Blueprint, _ plan: Plan, _ book: RuleBook) {
        var resources = PricedStack.resources(blueprint)
        var rest: [String: Money] = [:]
        for line in plan.spend.lines where !line.month12.isZero {
            let types = PricedStack.billed[line.service.id] ?? []
            // What tenants use is the cause before what the account keeps; what each tenant has stands at its own.
            let isTenants = line.id.hasPrefix("tenant.")
            let order: [StackRoot] =
                (isTenants ? [.tenant, .pool] : [.pool, .tenant]) + [.platform, .account, .bootstrap]
            let place = types.lazy.flatMap { type in order.lazy.map { (type, $0) } }.compactMap { wanted in
                resources.firstIndex { $0.type == wanted.0 && $0.root == wanted.1 }
            }.first
            guard let place else {
                rest[line.service.name, default: .zero] += line.month12
                continue
            }
            resources[place].monthly = (resources[place].monthly ?? .zero) + line.month12
        }
        let others = rest.map { (service: $0.key, monthly: $0.value) }.sorted {
            ($1.monthly, $0.service) < ($0.monthly, $1.service)
        }
        (self.resources, self.rest) = (resources, others)
    }
}
