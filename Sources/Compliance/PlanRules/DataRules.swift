internal import StructuredText

/// Encryption and access.
extension PlanRule {
    static let encryption: [PlanRule] = [
        PlanRule("key-rotation") { _, key in
            let spec = key.values["customer_master_key_spec"]?.text ?? "SYMMETRIC_DEFAULT"
            guard spec == "SYMMETRIC_DEFAULT", key.values["custom_key_store_id"]?.text == nil else {
                return nil
            }
            return .held(
                key.isTrue("enable_key_rotation"),
                "enable_key_rotation = \(key.isTrue("enable_key_rotation"))")
        },
        PlanRule("database-encryption") { _, database in
            guard !database.isMember else { return nil }
            return .held(
                database.isTrue("storage_encrypted"),
                "storage_encrypted = \(database.isTrue("storage_encrypted"))")
        },
        .beside("bucket-encryption", "aws_s3_bucket_server_side_encryption_configuration", by: "bucket"),
        .named("topic-encryption", "kms_master_key_id"),
        PlanRule("queue-encryption") { plan, queue in
            let isOwn = queue.isTrue("sqs_managed_sse_enabled")
            return .held(
                isOwn || plan.isSet("kms_master_key_id", of: queue),
                isOwn
                    ? "SQS's own key"
                    : plan.isSet("kms_master_key_id", of: queue) ? "a key of KMS" : "none stated")
        },
        PlanRule("disk-encryption") { _, disk in
            let name = disk.type == "aws_ebs_volume" ? "encrypted" : "enabled"
            let isOn = disk.isTrue(name) || name == "enabled" && disk.values["enabled"] == nil
            return .held(isOn, "\(name) = \(isOn)")
        },
        PlanRule("table-encryption") { _, table in
            let isOn = table.block("server_side_encryption")?["enabled"] == .bool(true)
            return .held(isOn, "server_side_encryption.enabled = \(isOn)")
        },
        PlanRule("database-password") { plan, database in
            guard !database.isMember else { return nil }
            let isManaged = database.isTrue("manage_master_user_password")
            let isWritten =
                plan.isSet("master_password", of: database) || plan.isSet("password", of: database)
            return .held(
                isManaged && !isWritten,
                isManaged ? "RDS keeps it" : isWritten ? "it stands in the plan" : "not stated")
        },
        PlanRule("container-secrets") { _, task in
            guard let containers = task.containers else {
                return .open("container_definitions is not known before it is applied")
            }
            let names = containers.flatMap { $0["environment"]?.items ?? [] }.compactMap { $0["name"]?.text }
                .filter(SecretNames.sounds)
            return .held(
                names.isEmpty, names.isEmpty ? "none sounds like a secret" : names.joined(separator: ", "))
        },
    ]

    static let access: [PlanRule] = [
        PlanRule("password-policy") { _, policy in
            let length = policy.values["minimum_password_length"]?.whole ?? 6
            let memory = policy.values["password_reuse_prevention"]?.whole ?? 0
            return .held(length >= 14 && memory >= 24, "\(length) characters, the last \(memory) are refused")
        },
        PlanRule("user-mfa") { _, pool in
            let word = pool.values["mfa_configuration"]?.text ?? "OFF"
            return .held(["ON", "OPTIONAL"].contains(word), word)
        },
        PlanRule("least-privilege") { plan, policy in
            guard let statements = plan.statements(policy, "policy") else {
                return .open("the policy is not known before it is applied")
            }
            let isAll = statements.contains { $0.allowsEverything }
            return .held(
                !isAll,
                isAll ? "a statement allows * on *" : "\(statements.count) statements, none allows * on *")
        },
    ]
}

extension TerraformPlan.Statement {
    var allowsEverything: Bool {
        isAllowed && actions.contains { ["*", "*:*"].contains($0) } && resources.contains("*")
    }

    /// Whether it refuses what comes without TLS.
    var deniesPlainText: Bool {
        !isAllowed
            && conditions.contains {
                $0.name.lowercased() == "aws:securetransport"
                    && $0.values.map { $0.lowercased() } == ["false"]
            }
    }
}

extension TerraformPlan.Resource {
    /// The containers of a task definition; nil where they are not known.
    var containers: [JSON]? {
        values["container_definitions"]?.text.flatMap { try? JSON(parsing: $0) }.map(\.items)
    }
}

/// Names of variables that sound as if a secret stood behind them.
enum SecretNames {
    private static let words = [
        "PASSWORD", "PASSWD", "SECRET", "TOKEN", "APIKEY", "PRIVATEKEY", "CREDENTIAL", "ACCESSKEY",
    ]

    static func sounds(_ name: String) -> Bool {
        let plain = name.uppercased().filter { $0.isLetter }
        // What ends in a place names where the secret is, not the secret.
        guard !["ARN", "URL", "NAME", "ID", "PATH", "FILE"].contains(where: plain.hasSuffix) else {
            return false
        }
        return words.contains { plain.contains($0) }
    }
}
