internal import Compliance
public import RulePacks
public import StructuredText
public import Units

/// What a Terraform plan costs by the hour, priced with the price book: the other way round from the itemization, so that each checks the
/// other.
///
/// What is billed by use (gigabytes, requests, tokens) stands in no plan: such resources are named, and have no amount.
public struct PlanCost: Sendable {
    /// A resource of the plan.
    public struct Line: Sendable {
        public let address: String
        public let type: String
        /// US dollars a month of 730 hours; nil where it is billed by use, or where the price book has no price.
        public let monthly: Money?
        /// How it was reckoned, or why not.
        public let basis: String
    }

    public let lines: [Line]
    /// What the lines with an amount add up to.
    public var monthly: Money { lines.compactMap(\.monthly).total() }

    /// Types that are billed by use.
    private static let usage: Set = [
        "aws_s3_bucket", "aws_cloudfront_distribution", "aws_cognito_user_pool", "aws_lambda_function",
        "aws_sqs_queue",
        "aws_cloudwatch_log_group", "aws_dynamodb_table", "aws_ecr_repository", "aws_cloudtrail",
        "aws_guardduty_detector",
        "aws_securityhub_account", "aws_inspector2_enabler", "aws_config_configuration_recorder",
        "aws_backup_plan",
        "aws_bedrock_guardrail", "aws_flow_log",
    ]

    private static let hours = 730

    /// Types that grow and shrink by themselves.
    private static let scaling: Set = [
        "aws_ecs_service", "aws_autoscaling_group", "aws_eks_node_group",
    ]

    /// Reads `terraform show -json PLAN`.
    ///
    /// - Parameter scalesByUse: whether what scales by itself is told by an itemization; else its least size counts.
    /// - Throws: ``Diagnostics`` when it is no plan.
    public init(plan json: JSON, book: RuleBook, scalesByUse: Bool = false) throws(Diagnostics) {
        let resources = try plannedResources(json)
        let pricing = Pricing(book: book, scalesByUse: scalesByUse, resources: resources)
        lines = resources.compactMap { pricing.line($0.module, $0.json) }.sorted {
            ($1.monthly ?? .zero, $0.address) < ($0.monthly ?? .zero, $1.address)
        }
    }

    /// The price book over one plan.
    private struct Pricing {
        let book: RuleBook
        let scalesByUse: Bool
        let resources: [(module: String, json: JSON)]

        func line(_ module: String, _ json: JSON) -> Line? {
            guard let type = json["type"]?.text, let address = json["address"]?.text else { return nil }
            let isServerless = json["values"]?["instance_class"]?.text == "db.serverless"
            if scalesByUse, isServerless || PlanCost.scaling.contains(type) {
                return Line(address: address, type: type, monthly: nil, basis: "scales by itself: by use")
            }
            guard let (monthly, basis) = cost(type, json["values"] ?? .null, module) else {
                guard PlanCost.usage.contains(type) else { return nil }
                return Line(address: address, type: type, monthly: nil, basis: "billed by use")
            }
            return Line(address: address, type: type, monthly: monthly, basis: basis)
        }

        /// So many of a unit of the price book; nil and why where there is no such price.
        private func priced(_ id: String, _ quantity: Int, _ what: String) -> (Money?, String) {
            guard let price = book.prices.first(where: { $0.id == id })?.tiers.first?.price else {
                return (nil, "the price book has no price of \(what)")
            }
            return (price * Quantity(millionths: Int64(clamping: quantity) * 1_000_000), what)
        }

        private func sum(_ parts: (Money?, String)...) -> (Money?, String) {
            guard parts.allSatisfy({ $0.0 != nil }) else { return parts.first { $0.0 == nil } ?? (nil, "") }
            return (parts.compactMap(\.0).total(), parts.map(\.1).joined(separator: " + "))
        }

        private func whole(_ json: JSON?, _ fallback: Int) -> Int {
            min(100_000, max(0, json?.whole ?? json?.text.flatMap { Int($0, in: 0...1_000_000) } ?? fallback))
        }

        /// By the hour or the month; nil for what costs nothing of its own or is billed by use.
        private func cost(_ type: String, _ values: JSON, _ module: String) -> (Money?, String)? {
            let simple: [String: (price: String, quantity: Int, what: String)] = [
                "aws_nat_gateway": ("vpc.nat-gateway", PlanCost.hours, "NAT gateway, 730 h"),
                "aws_eip": ("vpc.public-ipv4-address", PlanCost.hours, "public IPv4 address, 730 h"),
                "aws_lb": ("elastic-load-balancing.alb", PlanCost.hours, "load balancer, 730 h"),
                "aws_kms_key": ("kms.customer-managed-key-per-key-version", 1, "key"),
                "aws_secretsmanager_secret": ("secrets-manager.secret", 1, "secret"),
                "aws_cloudwatch_metric_alarm": ("cloudwatch.alarm-standard", 1, "alarm"),
                "aws_wafv2_web_acl": ("waf.web-acl", 1, "web ACL"),
                "aws_eks_cluster": (
                    "eks.control-plane-standard-support", PlanCost.hours, "control plane, 730 h"
                ),
            ]
            if let known = simple[type] { return priced(known.price, known.quantity, known.what) }
            let perInstance: [String: (JSON, String, String) -> (Money?, String)?] = [
                "aws_vpc_endpoint": endpoint, "aws_ecs_service": service,
                "aws_rds_cluster_instance": clusterInstance,
                "aws_db_instance": instance, "aws_autoscaling_group": servers, "aws_eks_node_group": servers,
            ]
            return perInstance[type]?(values, module, type)
        }

        private func endpoint(_ values: JSON, _: String, _: String) -> (Money?, String)? {
            guard values["vpc_endpoint_type"]?.text == "Interface" else { return nil }
            // A plan does not know the subnets yet; what it does not know is one.
            let zones = max(1, values["subnet_ids"]?.items.count ?? 1)
            return priced(
                "vpc.interface-endpoint", PlanCost.hours * zones,
                "interface endpoint in \(zones) zones, 730 h")
        }

        /// The tasks that run at the least, at the size of the task definition of the same name.
        private func service(_ values: JSON, _ module: String, _: String) -> (Money?, String)? {
            guard values["launch_type"]?.text == "FARGATE" else {
                return (.zero, "runs on servers, which are priced")
            }
            let name = values["name"]?.text
            let task = resources.first {
                $0.module == module && $0.json["type"]?.text == "aws_ecs_task_definition"
                    && $0.json["values"]?["family"]?.text == name
            }?.json["values"]
            let (cpu, memory) = (whole(task?["cpu"], 0), whole(task?["memory"], 0))
            guard cpu > 0, memory > 0 else { return (nil, "the plan holds no task definition of its name") }
            let tasks = whole(values["desired_count"], 1)
            let isARM = task?["runtime_platform"]?.items.first?["cpu_architecture"]?.text == "ARM64"
            let kind = isARM ? "arm" : "x86"
            guard
                let hour = book.prices.first(where: { $0.id == "fargate.vcpu-\(kind)" })?.tiers.first?.price,
                let gigabyte = book.prices.first(where: { $0.id == "fargate.memory-\(kind)" })?.tiers.first?
                    .price
            else { return (nil, "the price book has no price of Fargate") }
            let factor = Int64(tasks) * Int64(PlanCost.hours)
            let vcpu = Quantity(millionths: Int64(cpu) * factor * 1_000_000 / 1_024)
            let size = Quantity(millionths: Int64(memory) * factor * 1_000_000 / 1_024)
            return (
                (hour * vcpu) + (gigabyte * size),
                "\(tasks) tasks of \(cpu) CPU units and \(memory) MiB, 730 h"
            )
        }

        private func clusterInstance(_ values: JSON, _ module: String, _: String) -> (Money?, String)? {
            let kind = values["instance_class"]?.text ?? ""
            guard kind == "db.serverless" else {
                return priced(
                    "aurora-postgresql.\(kind)-provisioned\(kind == "db.r6g.large" ? "-standard" : "")",
                    PlanCost.hours, "\(kind), 730 h")
            }
            let cluster = resources.first {
                $0.module == module && $0.json["type"]?.text == "aws_rds_cluster"
            }?.json["values"]
            let least = cluster?["serverlessv2_scaling_configuration"]?.items.first?["min_capacity"]
            guard let units = least?.digits.flatMap({ try? Quantity(parsing: $0) }),
                units.millionths <= 256_000_000,
                let price = book.prices.first(where: { $0.id == "aurora-postgresql.serverless-v2-standard" })?
                    .tiers.first?.price
            else { return (nil, "the plan does not say its least capacity") }
            return (
                price * Quantity(millionths: units.millionths * Int64(PlanCost.hours)),
                "\(units.formatted) capacity units at the least, 730 h"
            )
        }

        private func instance(_ values: JSON, _: String, _: String) -> (Money?, String)? {
            let kind = values["instance_class"]?.text ?? ""
            let isDouble = values["multi_az"] == .bool(true)
            let gigabytes = whole(values["allocated_storage"], 0)
            return sum(
                priced(
                    "rds.\(kind)-postgresql-single-az", PlanCost.hours * (isDouble ? 2 : 1),
                    "\(kind)\(isDouble ? " in two zones" : ""), 730 h"),
                priced(
                    isDouble ? "rds.gp3-storage-multi-az" : "rds.gp3-storage-single-az", gigabytes,
                    "\(gigabytes) GB"))
        }

        private func servers(_ values: JSON, _: String, _: String) -> (Money?, String)? {
            let count = whole(values["min_size"] ?? values["scaling_config"]?.items.first?["min_size"], 1)
            return sum(
                priced("ec2.m7g.large", PlanCost.hours * count, "\(count) m7g.large at the least, 730 h"),
                priced("ebs.gp3", 20 * count, "\(20 * count) GB of disk"))
        }
    }
}

extension JSON {
    /// A number as it is written.
    fileprivate var digits: String? {
        if case .integer(let value) = self { return String(value) }
        if case .number(let text) = self { return text }
        return text
    }
}
