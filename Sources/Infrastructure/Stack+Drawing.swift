internal import Company
public import Documents
internal import Units

/// The stack as a drawing: a group for each state, a part for each module in it.
extension Stack {
    /// All of it, from what is applied first to what tenants have of their own.
    public var drawing: ArchitectureDrawing {
        ArchitectureDrawing(
            id: "stack", title: "\(blueprint.company) on AWS, \(blueprint.tenancy.label)",
            groups: roots.filter { $0 != .bootstrap }.map { root in
                .init(
                    name: name(of: root), note: note(of: root),
                    parts: Stack.parts(priced.resources.filter { $0.root == root }, by: \.part))
            })
    }

    /// One module: what it makes, by AWS's service.
    func drawing(of module: String) -> ArchitectureDrawing {
        let made = priced.resources.filter { $0.modules.last == module }
        let others = priced.resources.filter { $0.modules.contains(module) && $0.modules.last != module }
        return ArchitectureDrawing(
            id: "module", title: "The module \(module)",
            groups: [
                .init(name: module, note: "what it makes", parts: Stack.parts(made, by: \.service)),
                .init(
                    name: "Modules in it", note: "",
                    parts: Stack.parts(others) { resource in
                        let place = resource.modules.firstIndex(of: module).map { $0 + 1 } ?? 0
                        return place < resource.modules.count ? resource.modules[place] : module
                    }),
            ])
    }

    /// What a module causes at month 12, with what it calls; nil where it causes nothing of its own.
    func monthly(of module: String) -> Money? {
        let amounts = priced.resources.filter { $0.modules.contains(module) }.compactMap(\.monthly)
        return amounts.isEmpty ? nil : amounts.total()
    }

    private static func parts(_ resources: [StackResource], by name: (StackResource) -> String)
        -> [ArchitectureDrawing.Part]
    {
        var order: [String] = []
        var grouped: [String: [StackResource]] = [:]
        for resource in resources where resource.isShown {
            let key = name(resource)
            if grouped[key] == nil { order.append(key) }
            grouped[key, default: []].append(resource)
        }
        return order.map { key in
            let all = grouped[key] ?? []
            let amounts = all.compactMap(\.monthly)
            var services: [String] = []
            for resource in all where !services.contains(resource.service) {
                services.append(resource.service)
            }
            // Where the part is a service, its resources are the detail.
            let kinds = services == [key] ? all.map(\.kind) : services
            return .init(
                name: key, detail: ArchitectureDrawing.listed(kinds),
                cost: amounts.isEmpty ? nil : amounts.total().rounded)
        }
    }

    private func name(of root: StackRoot) -> String {
        switch root {
        case .bootstrap: "Bootstrap"
        case .account: "Account: the SOC 2 baseline"
        case .platform: "Platform: what all share"
        case .pool:
            blueprint.isServedByPool ? "Pool: the services of all tenants" : "Pool: what tenants share"
        case .tenant: "Tenant: a cell of its own"
        }
    }

    private func note(of root: StackRoot) -> String {
        switch root {
        case .bootstrap: ""
        case .account: "one state for an account and region"
        case .platform, .pool: "one state"
        case .tenant: "a state for each of \(blueprint.tenants.count)"
        }
    }
}

extension StackResource {
    /// The part of its root that it belongs to: the module below the root's own.
    fileprivate var part: String {
        let calls = address.split(separator: ".").reduce(into: (names: [Substring](), isNext: false)) {
            all, word in
            if all.isNext { all.names.append(word) }
            all.isNext = word == "module"
        }.names
        return calls.dropFirst().first.map(String.init)
            ?? (root == .account ? service : modules.first ?? "hand-over")
    }

    /// Whether it says something in a drawing: roles and rules that go with others do not.
    fileprivate var isShown: Bool {
        !["aws_iam_role", "aws_iam_role_policy", "aws_iam_role_policy_attachment", "aws_ssm_parameter"]
            .contains(type)
    }

    /// Its type in words, without AWS's name.
    fileprivate var kind: String { String(type.dropFirst(4).map { $0 == "_" ? " " : $0 }) }

    /// The service of AWS as people call it.
    fileprivate var service: String {
        let names: [(prefix: String, name: String)] = [
            ("aws_lb", "Load balancer"), ("aws_wafv2", "WAF"), ("aws_acm", "Certificate Manager"),
            ("aws_route53", "Route 53"), ("aws_cloudfront", "CloudFront"), ("aws_cognito", "Cognito"),
            ("aws_ecs", "ECS"), ("aws_ecr", "ECR"), ("aws_eks", "EKS"),
            ("aws_autoscaling", "EC2 Auto Scaling"),
            ("aws_appautoscaling", "Auto Scaling"), ("aws_launch_template", "EC2"), ("aws_lambda", "Lambda"),
            ("aws_sqs", "SQS"), ("aws_sns", "SNS"), ("aws_scheduler", "EventBridge"),
            ("aws_cloudwatch_event", "EventBridge"), ("aws_cloudwatch", "CloudWatch"), ("aws_rds", "Aurora"),
            ("aws_db_instance", "RDS"), ("aws_db", "RDS"), ("aws_dynamodb", "DynamoDB"), ("aws_s3", "S3"),
            ("aws_kms", "KMS"), ("aws_secretsmanager", "Secrets Manager"), ("aws_cloudtrail", "CloudTrail"),
            ("aws_config", "Config"), ("aws_guardduty", "GuardDuty"), ("aws_securityhub", "Security Hub"),
            ("aws_inspector2", "Inspector"), ("aws_accessanalyzer", "Access Analyzer"),
            ("aws_backup", "Backup"),
            ("aws_ssoadmin", "Identity Center"), ("aws_iam", "IAM"), ("aws_budgets", "Budgets"),
            ("aws_ce_", "Cost anomalies"), ("aws_bedrock", "Bedrock"), ("aws_opensearch", "OpenSearch"),
            ("aws_ebs", "EBS"), ("aws_nat", "NAT"), ("aws_eip", "NAT"), ("aws_vpc_endpoint", "Endpoints"),
            ("aws_flow_log", "Flow logs"),
        ]
        return names.first { type.hasPrefix($0.prefix) }?.name ?? "VPC"
    }
}
