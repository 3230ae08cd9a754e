@testable import Compliance
import StructuredText
import TestSupport
import Testing

private let clean: JSON = {
    let text = (try? Repository.bytes(Repository.root + "/Tests/Infra/plan.json")).map {
        String(decoding: $0, as: UTF8.self)
    }
    return parsed(text ?? "")
}()

/// A JSON text of these tests; null, which no test passes with, where it is none.
private func parsed(_ text: String) -> JSON { (try? JSON(parsing: text)) ?? .null }

/// A change somebody makes to the stack, and the control that must notice it.
private struct Regression: CustomTestStringConvertible, Sendable {
    let name: String
    let check: String
    let change: @Sendable (JSON) -> JSON

    var testDescription: String { name }

    init(_ name: String, _ check: String, _ change: @escaping @Sendable (JSON) -> JSON) {
        (self.name, self.check, self.change) = (name, check, change)
    }
}

/// Every resource of the planned values, each looked at once.
private func planned(_ json: JSON, _ change: (String, JSON) -> JSON?) -> JSON {
    func module(_ node: JSON) -> JSON {
        .object(
            (node.members).map { member in
                switch member.key {
                case "resources":
                    .init(
                        "resources",
                        .array(member.value.items.compactMap { change($0["type"]?.text ?? "", $0) }))
                case "child_modules":
                    .init("child_modules", .array(member.value.items.map(module)))
                case "planned_values", "root_module": .init(member.key, module(member.value))
                default: member
                }
            })
    }
    return module(json)
}

extension JSON {
    fileprivate func with(_ key: String, _ value: JSON?) -> JSON {
        .object(members.filter { $0.key != key } + (value.map { [.init(key, $0)] } ?? []))
    }
}

/// An argument of every resource of a type, in the JSON of a plan; nil takes it away.
private func set(_ type: String, _ name: String, _ value: String?) -> @Sendable (JSON) -> JSON {
    { plan in
        let changed = planned(plan) { kind, resource in
            guard kind == type else { return resource }
            return resource.with(
                "values", (resource["values"] ?? .object([])).with(name, value.map { parsed($0) })
            )
        }
        // What was taken away is not known later either, and the configuration does not write it.
        guard value == nil else { return changed }
        func unwritten(_ node: JSON, _ isIn: Bool) -> JSON {
            switch node {
            case .array(let items): .array(items.map { unwritten($0, isIn) })
            case .object(let members):
                .object(
                    members.compactMap { member in
                        if isIn, member.key == name { return nil }
                        let isOwn =
                            members.contains { ($0.key, $0.value) == ("type", .string(type)) }
                            || members.contains {
                                $0.key == "address" && ($0.value.text ?? "").hasPrefix("\(type).")
                            }
                        return .init(member.key, unwritten(member.value, isIn || isOwn))
                    })
            default: node
            }
        }
        return unwritten(changed, false)
    }
}

private func remove(_ type: String) -> @Sendable (JSON) -> JSON {
    { plan in planned(plan) { kind, resource in kind == type ? nil : resource } }
}

private func add(_ type: String, _ values: String) -> @Sendable (JSON) -> JSON {
    { plan in
        var isDone = false
        return planned(plan) { kind, resource in
            guard !isDone, kind == "aws_vpc" else { return resource }
            isDone = true
            return resource
        }.with(
            "planned_values",
            .object([
                .init(
                    "root_module",
                    .object([
                        .init(
                            "resources",
                            .array([
                                parsed(
                                    "{\"address\": \"\(type).added\", \"mode\": \"managed\", \"type\": \"\(type)\", \"values\": \(values)}"
                                )
                            ])),
                        .init("child_modules", .array([plan["planned_values"]?["root_module"] ?? .null])),
                    ]))
            ]))
    }
}

/// What somebody does to a stack on a bad day: 33 that were found to be missed by half of the scanners, and others.
private let regressions: [Regression] = [
    .init(
        "log retention 30 days", "log-retention", set("aws_cloudwatch_log_group", "retention_in_days", "30")),
    .init("log without a key", "log-encryption", set("aws_cloudwatch_log_group", "kms_key_id", nil)),
    .init(
        "trail in one region", "trail-multi-region", set("aws_cloudtrail", "is_multi_region_trail", "false")),
    .init("trail off", "trail-multi-region", set("aws_cloudtrail", "enable_logging", "false")),
    .init("trail gone", "trail-multi-region", remove("aws_cloudtrail")),
    .init(
        "trail without validation", "trail-validation",
        set("aws_cloudtrail", "enable_log_file_validation", "false")),
    .init("trail without a key", "trail-encryption", set("aws_cloudtrail", "kms_key_id", nil)),
    .init(
        "trail without CloudWatch", "trail-cloudwatch",
        set("aws_cloudtrail", "cloud_watch_logs_group_arn", nil)),
    .init(
        "recorder off", "config-recorder",
        set("aws_config_configuration_recorder_status", "is_enabled", "false")),
    .init(
        "recorder of some types", "config-recorder",
        set("aws_config_configuration_recorder", "recording_group", "[{\"all_supported\": false}]")),
    .init("recorder gone", "config-recorder", remove("aws_config_configuration_recorder")),
    .init("rules gone", "config-rules", remove("aws_config_config_rule")),
    .init("detector off", "guardduty", set("aws_guardduty_detector", "enable", "false")),
    .init("detector gone", "guardduty", remove("aws_guardduty_detector")),
    .init("standards gone", "security-hub", remove("aws_securityhub_standards_subscription")),
    .init("scanner gone", "inspector", remove("aws_inspector2_enabler")),
    .init("analyzer gone", "access-analyzer", remove("aws_accessanalyzer_analyzer")),
    .init("key without rotation", "key-rotation", set("aws_kms_key", "enable_key_rotation", "false")),
    .init(
        "database not encrypted", "database-encryption", set("aws_rds_cluster", "storage_encrypted", "false")),
    .init("database deletable", "database-deletion", set("aws_rds_cluster", "deletion_protection", "false")),
    .init("backup of one day", "database-backup", set("aws_rds_cluster", "backup_retention_period", "1")),
    .init(
        "TLS not forced", "database-tls",
        set(
            "aws_rds_cluster_parameter_group", "parameter",
            "[{\"name\": \"rds.force_ssl\", \"value\": \"0\"}]")),
    .init("TLS no longer stated", "database-tls", set("aws_rds_cluster_parameter_group", "parameter", "[]")),
    .init(
        "database's log gone", "database-log", set("aws_rds_cluster", "enabled_cloudwatch_logs_exports", "[]")
    ),
    .init("one instance", "database-zones", remove("aws_rds_cluster_instance")),
    .init(
        "database public", "database-public", set("aws_rds_cluster_instance", "publicly_accessible", "true")),
    .init(
        "password in the plan", "database-password",
        set("aws_rds_cluster", "master_password", "\"hunter2hunter2\"")),
    .init(
        "task public", "task-public-address",
        set("aws_ecs_service", "network_configuration", "[{\"assign_public_ip\": true}]")),
    .init(
        "root file system writable", "container-hardening",
        set("aws_ecs_task_definition", "container_definitions", "\"[{\\\"name\\\": \\\"app\\\"}]\"")),
    .init(
        "secret in a variable", "container-secrets",
        set(
            "aws_ecs_task_definition", "container_definitions",
            "\"[{\\\"name\\\": \\\"app\\\", \\\"environment\\\": [{\\\"name\\\": \\\"DB_PASSWORD\\\", \\\"value\\\": \\\"x\\\"}]}]\""
        )),
    .init("firewall detached", "firewall", remove("aws_wafv2_web_acl_association")),
    .init("second factor off", "user-mfa", set("aws_cognito_user_pool", "mfa_configuration", "\"OFF\"")),
    .init("bucket without TLS", "bucket-tls", remove("aws_s3_bucket_policy")),
    .init(
        "bucket public", "bucket-public",
        set("aws_s3_bucket_public_access_block", "block_public_policy", "false")),
    .init("bucket's block gone", "bucket-public", remove("aws_s3_bucket_public_access_block")),
    .init(
        "account's block off", "account-public",
        set("aws_s3_account_public_access_block", "restrict_public_buckets", "false")),
    .init(
        "bucket's encryption gone", "bucket-encryption",
        remove("aws_s3_bucket_server_side_encryption_configuration")),
    .init(
        "bucket's versions suspended", "bucket-versions",
        set("aws_s3_bucket_versioning", "versioning_configuration", "[{\"status\": \"Suspended\"}]")),
    .init(
        "subnet with public addresses", "subnet-public-address",
        set("aws_subnet", "map_public_ip_on_launch", "true")),
    .init("flow log gone", "flow-log", remove("aws_flow_log")),
    .init("flow log of what is accepted", "flow-log", set("aws_flow_log", "traffic_type", "\"ACCEPT\"")),
    .init("PostgreSQL open", "open-port", set("aws_vpc_security_group_ingress_rule", "from_port", "5432")),
    .init(
        "SSH open", "open-port",
        add(
            "aws_security_group",
            "{\"ingress\": [{\"cidr_blocks\": [\"0.0.0.0/0\"], \"protocol\": \"tcp\", \"from_port\": 22, \"to_port\": 22}]}"
        )),
    .init(
        "all open by IPv6", "open-port",
        add(
            "aws_security_group_rule",
            "{\"type\": \"ingress\", \"ipv6_cidr_blocks\": [\"::/0\"], \"protocol\": \"-1\", \"from_port\": 0, \"to_port\": 0}"
        )),
    .init("old TLS", "balancer-tls", set("aws_lb_listener", "ssl_policy", "\"ELBSecurityPolicy-2016-08\"")),
    .init(
        "HTTP served", "balancer-tls", set("aws_lb_listener", "default_action", "[{\"type\": \"forward\"}]")),
    .init("balancer deletable", "balancer-deletion", set("aws_lb", "enable_deletion_protection", "false")),
    .init("balancer's log off", "balancer-log", set("aws_lb", "access_logs", "[{\"enabled\": false}]")),
    .init(
        "files over HTTP", "delivery-tls",
        set(
            "aws_cloudfront_distribution", "default_cache_behavior",
            "[{\"viewer_protocol_policy\": \"allow-all\"}]")),
    .init(
        "images not scanned", "image-scan",
        set("aws_ecr_repository", "image_scanning_configuration", "[{\"scan_on_push\": false}]")),
    .init("tags change", "image-immutable", set("aws_ecr_repository", "image_tag_mutability", "\"MUTABLE\"")),
    .init("topic without a key", "topic-encryption", set("aws_sns_topic", "kms_master_key_id", nil)),
    .init("queue without a key", "queue-encryption", set("aws_sqs_queue", "kms_master_key_id", nil)),
    .init("topic without a reader", "alert-subscription", remove("aws_sns_topic_subscription")),
    .init("alarms off", "alarm-actions", set("aws_cloudwatch_metric_alarm", "actions_enabled", "false")),
    .init("disks not encrypted", "disk-encryption", set("aws_ebs_encryption_by_default", "enabled", "false")),
    .init(
        "short passwords", "password-policy",
        set("aws_iam_account_password_policy", "minimum_password_length", "8")),
    .init(
        "everything allowed", "least-privilege",
        set(
            "aws_iam_role_policy", "policy",
            "\"{\\\"Statement\\\": [{\\\"Effect\\\": \\\"Allow\\\", \\\"Action\\\": \\\"*\\\", \\\"Resource\\\": \\\"*\\\"}]}\""
        )),
    .init(
        "backups kept a week", "backup-plan",
        set("aws_backup_plan", "rule", "[{\"lifecycle\": [{\"delete_after\": 7}]}]")),
    .init("nothing is backed up", "backup-plan", remove("aws_backup_selection")),
    .init("vault not locked", "backup-lock", remove("aws_backup_vault_lock_configuration")),
    .init(
        "table without recovery", "table-recovery",
        add("aws_dynamodb_table", "{\"server_side_encryption\": [{\"enabled\": true}]}")),
    .init("table without a key", "table-encryption", add("aws_dynamodb_table", "{}")),
    .init("one database in one zone", "database-zones", add("aws_db_instance", "{\"multi_az\": false}")),
    .init("server tells its keys", "server-metadata", add("aws_launch_template", "{}")),
    .init(
        "cluster open", "cluster-endpoint",
        add("aws_eks_cluster", "{\"vpc_config\": [{\"endpoint_public_access\": true}]}")),
    .init("cluster not recorded", "cluster-audit", add("aws_eks_cluster", "{}")),
    .init(
        "function open", "function-open", add("aws_lambda_function_url", "{\"authorization_type\": \"NONE\"}")
    ),
]

@Suite struct PlanRuleTests {
    private func failing(_ plan: JSON) throws -> Set<String> {
        Set(try PlanJudge(plan: plan).results.filter { $0.verdict == .fail }.map(\.control.id))
    }

    @Test func `the generated stack fails nothing, and what is not known is not passed`() throws {
        let results = try PlanJudge(plan: clean).results
        #expect(results.filter { $0.verdict == .fail }.map { "\($0.control.id) \($0.resource ?? "")" } == [])
        #expect(
            Set(results.filter { $0.verdict == .notEvaluated }.map(\.control.id)) == [
                "container-secrets", "container-hardening",
            ])
        #expect(results.filter { $0.verdict == .pass }.count > 150)
    }

    @Test(arguments: regressions)
    fileprivate func `a regression is noticed by its control`(regression: Regression) throws {
        #expect(try failing(regression.change(clean)).contains(regression.check))
    }

    @Test func `every control of the map has a rule that some regression breaks`() {
        let map = ControlMap.embedded
        #expect(Set(regressions.map(\.check)) == Set(map.controls.filter { !$0.types.isEmpty }.map(\.id)))
        #expect(Set(map.controls.map(\.id)).count == map.controls.count)
        #expect(Set(regressions.map(\.name)).count == regressions.count)
    }

    @Test func `every criterion is served, and none is said to be served by nobody`() {
        let map = ControlMap.embedded
        let served = Set(map.controls.flatMap(\.criteria) + map.manual.flatMap(\.criteria))
        #expect(served == Set(map.criteria.map(\.id)))
        let counts = ["automated", "partly", "manual"].compactMap { map.coverage[$0]?.whole }
        #expect(counts.reduce(0, +) == map.criteria.count)
        #expect((map.coverage["manual"]?.whole ?? 0) > 15)
    }

    @Test func `a plan of a tenant alone is not blamed for the account`() throws {
        let tenant = try JSON(
            parsing: """
                {"planned_values": {"root_module": {"resources": [{"address": "aws_kms_key.a", "mode": "managed", "type": "aws_kms_key", "values": {"enable_key_rotation": true}}]}}}
                """)
        let results = try PlanJudge(plan: tenant).results
        #expect(results.filter { $0.verdict == .fail }.isEmpty)
        #expect(results.filter { $0.verdict == .pass }.map(\.control.id) == ["key-rotation"])
        #expect(results.first { $0.control.id == "guardduty" }?.verdict == .notApplicable)
    }

    @Test func `a plan that says two things is judged by the worse`() throws {
        let twice = try JSON(
            parsing: """
                {"planned_values": {"root_module": {"resources": [{"address": "aws_kms_key.a", "mode": "managed", "type": "aws_kms_key", "values": {"enable_key_rotation": true}}]}},
                 "resource_changes": [{"address": "aws_kms_key.a", "mode": "managed", "type": "aws_kms_key", "change": {"actions": ["create"], "after": {"enable_key_rotation": false}}}]}
                """)
        #expect(try failing(twice) == ["key-rotation"])
    }

    @Test func `what is to be destroyed is not judged`() throws {
        let gone = try JSON(
            parsing: """
                {"planned_values": {"root_module": {}},
                 "resource_changes": [{"address": "aws_kms_key.a", "mode": "managed", "type": "aws_kms_key", "change": {"actions": ["delete"], "after": null}}]}
                """)
        #expect(try PlanJudge(plan: gone).results.allSatisfy { $0.verdict == .notApplicable })
    }

    @Test(arguments: [
        ("{\"values\": {\"bucket\": \"b\"}}", Verdict.pass),
        ("{\"values\": {\"bucket\": \"c\"}}", .fail),
        ("{}", .notEvaluated),
    ]) func `a policy belongs to the bucket that it names`(policy: String, verdict: Verdict) throws {
        let block = try JSON(parsing: policy)
        let values = (block["values"] ?? .object([])).with(
            "versioning_configuration", try JSON(parsing: "[{\"status\": \"Enabled\"}]"))
        let plan = JSON.object([
            "planned_values": .object([
                "root_module": .object([
                    "resources": .array([
                        try JSON(
                            parsing:
                                "{\"address\": \"aws_s3_bucket.a\", \"mode\": \"managed\", \"type\": \"aws_s3_bucket\", \"values\": {\"bucket\": \"b\"}}"
                        ),
                        .object([
                            "address": "aws_s3_bucket_versioning.a", "mode": "managed",
                            "type": "aws_s3_bucket_versioning", "values": values,
                        ]),
                    ])
                ])
            ]),
            "configuration": try JSON(
                parsing: """
                    {"root_module": {"resources": [{"address": "aws_s3_bucket_versioning.a", "expressions": {"bucket": {"references": ["local.bucket"]}}}]}}
                    """),
        ])
        let found = try PlanJudge(plan: plan).results.first { $0.control.id == "bucket-versions" }
        #expect(found?.verdict == verdict)
    }

    @Test(arguments: ["{}", "[]", "{\"planned_values\": 3}", "{\"planned_values\": {}}"])
    func `what is no plan is said to be none`(text: String) throws {
        let error = #expect(throws: Diagnostics.self) { try PlanJudge(plan: try JSON(parsing: text)) }
        #expect(error?.all.first?.fix.contains("terraform show") == true)
    }
}
