internal import StructuredText
internal import Units

/// The boundary and what crosses it.
extension PlanRule {
    static let boundary: [PlanRule] = [
        PlanRule("open-port") { plan, resource in
            guard resource.values["type"]?.text != "egress" else { return nil }
            let rules =
                resource.type.hasSuffix("security_group")
                ? resource.values["ingress"]?.items ?? [] : [resource.values]
            let open = rules.filter(OpenPorts.isOpen).map(OpenPorts.range)
            let sources = ["cidr_ipv4", "cidr_ipv6", "cidr_blocks", "ipv6_cidr_blocks", "ingress"]
            if open.isEmpty,
                sources.contains(where: { plan.isUnknown($0, of: resource) && plan.isSet($0, of: resource) })
            {
                return .open("who may come in is not known before it is applied")
            }
            return .held(
                open.isEmpty,
                open.isEmpty ? "nothing but the web is open" : "open: \(open.joined(separator: ", "))")
        },
        .flag("subnet-public-address", "map_public_ip_on_launch", is: false),
        PlanRule("task-public-address") { _, service in
            guard let network = service.block("network_configuration") else { return nil }
            let isPublic = network["assign_public_ip"] == .bool(true)
            return .held(!isPublic, "assign_public_ip = \(isPublic)")
        },
        .flag("database-public", "publicly_accessible", is: false),
        .beside("bucket-public", "aws_s3_bucket_public_access_block", by: "bucket", blocksAll),
        PlanRule("account-public") { _, block in
            .held(blocksAll(block), blocksAll(block) ? "all four" : "not all four")
        },
        PlanRule("firewall") { plan, balancer in
            guard ["application", nil].contains(balancer.values["load_balancer_type"]?.text),
                balancer.values["internal"] != .bool(true)
            else { return nil }
            guard let found = plan.related("aws_wafv2_web_acl_association", by: "resource_arn", to: balancer)
            else { return .open("the plan does not say what the web ACL protects") }
            return .held(!found.isEmpty, found.first?.address ?? "no web ACL is attached")
        },
        PlanRule("function-open") { _, address in
            let word = address.values["authorization_type"]?.text ?? "NONE"
            return .held(word == "AWS_IAM", word)
        },
    ]

    @Sendable private static func blocksAll(_ resource: TerraformPlan.Resource) -> Bool {
        ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"]
            .allSatisfy(resource.isTrue)
    }

    static let transit: [PlanRule] = [
        PlanRule("balancer-tls") { _, listener in
            let port = listener.values["protocol"]?.text ?? "HTTP"
            if port == "HTTP" {
                let actions = listener.values["default_action"]?.items ?? []
                let isSafe =
                    !actions.isEmpty
                    && actions.allSatisfy {
                        $0["type"]?.text == "redirect"
                            && $0["redirect"]?.items.first?["protocol"]?.text == "HTTPS"
                    }
                return .held(
                    isSafe, isSafe ? "HTTP redirects to HTTPS" : "HTTP is served, or not redirected to HTTPS")
            }
            guard ["HTTPS", "TLS"].contains(port) else { return nil }
            let policy = listener.values["ssl_policy"]?.text ?? "ELBSecurityPolicy-2016-08"
            return .held(TLSPolicies.isStrong(policy), policy)
        },
        PlanRule("delivery-tls") { _, distribution in
            let behaviors =
                (distribution.values["default_cache_behavior"]?.items ?? [])
                + (distribution.values["ordered_cache_behavior"]?.items ?? [])
            let words = behaviors.compactMap { $0["viewer_protocol_policy"]?.text }
            return .held(!words.isEmpty && !words.contains("allow-all"), words.joined(separator: ", "))
        },
        PlanRule("bucket-tls") { plan, bucket in
            guard let policies = plan.related("aws_s3_bucket_policy", by: "bucket", to: bucket) else {
                return .open("the plan does not say which bucket a policy belongs to")
            }
            guard let policy = policies.first else { return .fail("it has no policy") }
            guard let statements = plan.statements(policy, "policy") else {
                return .open("its policy is not known before it is applied")
            }
            let isDenied = statements.contains { $0.deniesPlainText }
            return .held(
                isDenied, isDenied ? "its policy denies what comes without TLS" : "its policy does not")
        },
        PlanRule("database-tls") { plan, database in databaseTLS(plan, database) },
    ]

    private static func databaseTLS(_ plan: TerraformPlan, _ database: TerraformPlan.Resource) -> Finding? {
        guard !database.isMember, let engine = database.values["engine"]?.text, engine.contains("postgres")
        else {
            return nil
        }
        let isCluster = database.type == "aws_rds_cluster"
        let argument = isCluster ? "db_cluster_parameter_group_name" : "parameter_group_name"
        let type = isCluster ? "aws_rds_cluster_parameter_group" : "aws_db_parameter_group"
        let groups = plan.all(type).filter { group in
            plan.related(database.type, by: argument, to: group)?.contains { $0.address == database.address }
                ?? false
        }
        let stated = groups.flatMap { $0.values["parameter"]?.items ?? [] }
            .first { $0["name"]?.text == "rds.force_ssl" }?["value"]?.text
        return DatabaseTLS.judge(
            stated: stated, engineVersion: database.values["engine_version"]?.text, isCluster: isCluster)
    }
}

/// Whether a database demands TLS.
///
/// RDS does so by default from PostgreSQL 15 on, Aurora from 17 on (user guides of both, "rds.force_ssl").
enum DatabaseTLS {
    static func judge(stated: String?, engineVersion: String?, isCluster: Bool) -> Finding {
        if let stated { return .held(stated == "1", "rds.force_ssl = \(stated)") }
        let version = engineVersion.flatMap { Int($0.prefix { $0.isASCII && $0.isNumber }, in: 0...1_000) }
        guard let version else { return .open("neither rds.force_ssl nor the version is stated") }
        let isDefault = version >= (isCluster ? 17 : 15)
        return .held(
            isDefault, "rds.force_ssl is not stated, which is \(isDefault ? 1 : 0) in version \(version)")
    }
}

/// Rules of security groups, in the forms that Terraform has for them.
enum OpenPorts {
    /// Whether more than the web is open to everybody.
    static func isOpen(_ rule: JSON) -> Bool {
        let from =
            texts(rule["cidr_blocks"]) + texts(rule["ipv6_cidr_blocks"]) + texts(rule["cidr_ipv4"])
            + texts(rule["cidr_ipv6"])
        guard from.contains(where: isEverybody) else { return false }
        guard ["tcp", "6"].contains(rule["protocol"]?.text ?? rule["ip_protocol"]?.text ?? "-1") else {
            return true
        }
        let (low, high) = (rule["from_port"]?.whole ?? 0, rule["to_port"]?.whole ?? 65_535)
        return !(low == high && [80, 443].contains(low))
    }

    static func isEverybody(_ block: String) -> Bool { ["0.0.0.0/0", "::/0"].contains(block) }

    static func range(_ rule: JSON) -> String {
        let name = rule["protocol"]?.text ?? rule["ip_protocol"]?.text ?? "-1"
        guard let low = rule["from_port"]?.whole, let high = rule["to_port"]?.whole, name != "-1" else {
            return "all ports"
        }
        return "\(name) \(low == high ? "\(low)" : "\(low)-\(high)")"
    }
}

/// Security policies of load balancers by their names.
enum TLSPolicies {
    static func isStrong(_ policy: String) -> Bool {
        guard policy.hasPrefix("ELBSecurityPolicy-TLS") || policy.hasPrefix("ELBSecurityPolicy-FS-1-2") else {
            return false
        }
        return ["TLS-1-0", "TLS-1-1", "TLS13-1-0", "TLS13-1-1"].allSatisfy { !policy.contains($0) }
    }
}
