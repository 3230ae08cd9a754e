internal import StructuredText

/// Encryption and access.
extension PlanRule {
    static let encryption: [PlanRule] = [
        PlanRule("key-rotation") { _, key in
            let spec = key.values["customer_master_key_spec"]?.text ?? "SYMMETRIC_DEFAULT"
            guard spec == "SYMMETRIC_DEFAULT", key.values["custom_key_store_id"]?.text == nil else {
                return nil
            }
            return key.held("enable_key_rotation")
        },
        PlanRule("database-encryption") { _, database in
            guard !database.isMember else { return nil }
            return database.held("storage_encrypted")
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
            if policy.type.hasSuffix("_attachment") {
                // A policy of the plan's own is judged by itself.
                guard let name = policy.values["policy_arn"]?.text else { return nil }
                return .held(!name.hasSuffix(":policy/AdministratorAccess"), name)
            }
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
        guard isAllowed else { return false }
        let isEveryAction = actions.contains { ["*", "*:*"].contains($0) }
        return isInverted
            ? isEveryAction || resources.contains("*") : isEveryAction && resources.contains("*")
    }

    /// Whether it refuses all that comes without TLS, from everybody; what a plan does not know yet is not held against it.
    var deniesPlainText: Bool {
        guard !isAllowed, !isInverted, let only = conditions.first, conditions.count == 1 else {
            return false
        }
        return only.test == "Bool" && only.name.lowercased() == "aws:securetransport"
            && only.values.map { $0.lowercased() } == ["false"] && principals.contains("*")
            && actions.contains { ["s3:*", "*"].contains($0) }
            && (resources.isEmpty || resources.contains { $0.hasSuffix("/*") || $0 == "*" })
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
    /// Those that AWS's control names (ECS.8), and addresses that hold a password as a rule.
    private static let known: Set = [
        "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "ECS_ENGINE_AUTH_DATA", "DATABASE_URL", "REDIS_URL",
    ]
    private static let words: Set = [
        "PASSWORD", "PASSWD", "PASS", "PWD", "SECRET", "TOKEN", "APIKEY", "CREDENTIAL", "CREDENTIALS", "DSN",
    ]
    private static let keys: Set = ["API", "PRIVATE", "ACCESS", "ENCRYPTION", "SIGNING", "SECRET", "MASTER"]
    /// What ends so names where the secret is, not the secret.
    private static let places: Set = ["ARN", "URL", "NAME", "ID", "PATH", "FILE"]

    static func sounds(_ name: String) -> Bool {
        let upper = name.uppercased()
        if known.contains(upper) { return true }
        let parts = upper.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard let last = parts.last, !places.contains(last) else { return false }
        return parts.contains(where: words.contains) || last == "KEY" && parts.contains(where: keys.contains)
            || words.contains { $0.count > 4 && upper.filter(\.isLetter).hasSuffix($0) }
    }
}
