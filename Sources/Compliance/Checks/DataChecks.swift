internal import StructuredText
internal import Units

/// Encryption, access, and whether data can be put back.
extension LiveCheck {
    static let data: [LiveCheck] = [
        LiveCheck("key-rotation", .each([.init("kms ListKeys", "Keys", "KeyArn")])) { snapshot, region, key in
            let id = key["KeyId"]?.text ?? ""
            guard let about = snapshot.about("kms DescribeKey", region, "KeyId", id) else {
                return .open("kms DescribeKey was not asked")
            }
            guard about.outcome == .answered else { return .open("kms DescribeKey: \(about.reason)") }
            let told = about.body["KeyMetadata"]
            guard told?["KeyManager"]?.text == "CUSTOMER",
                (told?["KeySpec"]?.text ?? "SYMMETRIC_DEFAULT") == "SYMMETRIC_DEFAULT",
                (told?["KeyState"]?.text ?? "Enabled") == "Enabled",
                // What came from outside is changed outside.
                (told?["Origin"]?.text ?? "AWS_KMS") == "AWS_KMS"
            else { return nil }
            return snapshot.told(
                "kms GetKeyRotationStatus", region, "KeyId", id, absent: .fail("it cannot be rotated")
            ) {
                .held(
                    isYes($0["KeyRotationEnabled"]),
                    isYes($0["KeyRotationEnabled"]) ? "rotated" : "not rotated")
            }
        },
        LiveCheck("database-encryption", .databases) { _, _, database in
            isMember(database) ? nil : .flag(database, "StorageEncrypted")
        },
        LiveCheck("database-password", .databases) { _, _, database in
            guard !isMember(database), database["Engine"]?.text != "neptune" else { return nil }
            let secret = database["MasterUserSecret"]?["SecretArn"]?.text
            return .held(secret != nil, secret == nil ? "RDS does not keep it" : "RDS keeps it")
        },
        LiveCheck("database-backup", .databases) { _, _, database in
            guard !isMember(database) else { return nil }
            let days = number(database["BackupRetentionPeriod"]) ?? 0
            return .held(days >= 35, "\(days) days")
        },
        LiveCheck("database-deletion", .databases) { _, _, database in
            isMember(database) ? nil : .flag(database, "DeletionProtection")
        },
        LiveCheck("database-zones", .databases) { _, _, database in
            guard !isMember(database) else { return nil }
            if database["DBClusterIdentifier"] != nil, database["DBInstanceIdentifier"] == nil {
                let count = items(database, at: "DBClusterMembers").count
                return .held(count > 1, "\(count) instances")
            }
            return .flag(database, "MultiAZ")
        },
        LiveCheck("database-tls", .databases) { snapshot, region, database in
            guard !isMember(database), let engine = database["Engine"]?.text, engine.contains("postgres")
            else { return nil }
            let isCluster = database["DBInstanceIdentifier"] == nil
            let group =
                isCluster
                ? database["DBClusterParameterGroup"]?.text
                : items(database, at: "DBParameterGroups/0/DBParameterGroupName").first?.text
            let found = snapshot.about(
                isCluster ? "rds DescribeDBClusterParameters" : "rds DescribeDBParameters", region,
                isCluster ? "DBClusterParameterGroupName" : "DBParameterGroupName", group ?? "")
            guard let found, found.outcome == .answered else {
                return .open("its parameters: \(found?.reason ?? "not asked")")
            }
            let stated = items(found.body, at: "Parameters").first {
                $0["ParameterName"]?.text == "rds.force_ssl"
            }?["ParameterValue"]?.text
            return DatabaseTLS.judge(
                stated: stated, engineVersion: database["EngineVersion"]?.text, isCluster: isCluster)
        },
        LiveCheck("bucket-encryption", .buckets) { snapshot, region, bucket in
            snapshot.told(
                "s3 GetBucketEncryption", region, "Bucket", bucket["Name"]?.text ?? "",
                absent: .fail("none stated")
            ) { body in
                let word = items(body, at: "Rule/ApplyServerSideEncryptionByDefault/SSEAlgorithm").first?.text
                return .held(word != nil, word ?? "none stated")
            }
        },
        LiveCheck("bucket-versions", .buckets) { snapshot, region, bucket in
            snapshot.told(
                "s3 GetBucketVersioning", region, "Bucket", bucket["Name"]?.text ?? "",
                absent: .fail("never on")
            ) { body in
                let word = body["Status"]?.text ?? "never on"
                return .held(word == "Enabled", word)
            }
        },
        LiveCheck("topic-encryption", .topics) { snapshot, region, topic in
            snapshot.told(
                "sns GetTopicAttributes", region, "TopicArn", topic["TopicArn"]?.text ?? "",
                absent: .fail("no key")
            ) { body in
                let key = entry(body["Attributes"], "KmsMasterKeyId")
                return .held(key != nil, key ?? "no key")
            }
        },
        LiveCheck("queue-encryption", .each([.init("sqs ListQueues", "QueueUrls", ".")])) {
            snapshot, region, queue in
            snapshot.told(
                "sqs GetQueueAttributes", region, "QueueUrl", queue.text ?? "", absent: .fail("no key")
            ) { body in
                let key = entry(body["Attributes"], "KmsMasterKeyId")
                let isOwn = entry(body["Attributes"], "SqsManagedSseEnabled")?.lowercased() == "true"
                return .held(key != nil || isOwn, key ?? (isOwn ? "SQS's own key" : "no key"))
            }
        },
        LiveCheck("disk-encryption", .region(reads: ["ec2 GetEbsEncryptionByDefault"])) {
            snapshot, region, _ in
            snapshot.one("ec2 GetEbsEncryptionByDefault", region, absent: .fail("off")) {
                .held(isYes($0["ebsEncryptionByDefault"]), isYes($0["ebsEncryptionByDefault"]) ? "on" : "off")
            }
        },
        LiveCheck("volume-encryption", .each([.init("ec2 DescribeVolumes", "volumeSet", "volumeId")])) {
            _, _, volume in
            .flag(volume, "encrypted")
        },
        LiveCheck("table-encryption", .each([.init("dynamodb ListTables", "TableNames", ".")])) {
            snapshot, region, table in
            snapshot.told(
                "dynamodb DescribeTable", region, "TableName", table.text ?? "", absent: .fail("no table")
            ) { body in
                let kind = body["Table"]?["SSEDescription"]?["SSEType"]?.text
                return .held(kind == "KMS", kind ?? "a key of AWS")
            }
        },
        LiveCheck("table-recovery", .each([.init("dynamodb ListTables", "TableNames", ".")])) {
            snapshot, region, table in
            snapshot.told(
                "dynamodb DescribeContinuousBackups", region, "TableName", table.text ?? "",
                absent: .fail("off")
            ) { body in
                let word = items(
                    body,
                    at:
                        "ContinuousBackupsDescription/PointInTimeRecoveryDescription/PointInTimeRecoveryStatus"
                ).first?.text
                return .held(word == "ENABLED", word ?? "off")
            }
        },
        LiveCheck("backup-plan", .region(reads: ["backup ListBackupPlans"])) { snapshot, region, _ in
            let asked = snapshot.all("backup GetBackupPlan").filter { $0.region == region }
            if let silent = asked.first(where: { $0.outcome != .answered && $0.outcome != .absent }) {
                return .open("\(silent.read): \(silent.reason)")
            }
            let plans = asked.filter { $0.outcome == .answered }
            // What has no end is kept for ever.
            let good = plans.filter { plan in
                items(plan.body, at: "BackupPlan/Rules").contains { rule in
                    number(rule["Lifecycle"]?["DeleteAfterDays"]).map { $0 >= 35 } ?? true
                }
            }
            guard !good.isEmpty else { return .fail(plans.isEmpty ? "no plan" : "no plan keeps 35 days") }
            let findings = good.map { plan in
                snapshot.told(
                    "backup ListBackupSelections", region, "BackupPlanId",
                    plan.parameters["BackupPlanId"]?.text ?? "", absent: .fail("nothing is selected")
                ) { body in
                    let count = items(body, at: "BackupSelectionsList").count
                    return .held(count > 0, "\(count) selections")
                }
            }
            return findings.first { $0.verdict == .pass } ?? findings[0]
        },
        LiveCheck(
            "backup-lock", .each([.init("backup ListBackupVaults", "BackupVaultList", "BackupVaultArn")])
        ) { _, _, vault in
            .flag(vault, "Locked")
        },
        LiveCheck("password-policy", .account(reads: ["iam GetAccountPasswordPolicy"])) {
            snapshot, region, _ in
            snapshot.one(
                "iam GetAccountPasswordPolicy", region, absent: .fail("no policy: AWS's own, 8 characters")
            ) { body in
                let policy = body["PasswordPolicy"]
                let (length, memory) = (
                    number(policy?["MinimumPasswordLength"]) ?? 6,
                    number(policy?["PasswordReusePrevention"]) ?? 0
                )
                return .held(
                    length >= 14 && memory >= 24, "\(length) characters, the last \(memory) are refused")
            }
        },
        LiveCheck("root-mfa", .account(reads: ["iam GetAccountSummary"])) { snapshot, region, _ in
            snapshot.one("iam GetAccountSummary", region, absent: .fail("no summary")) { body in
                let map = body["SummaryMap"]
                let (mfa, keys) = (
                    entry(map, "AccountMFAEnabled") ?? "0", entry(map, "AccountAccessKeysPresent") ?? "0"
                )
                return .held(
                    mfa == "1" && keys == "0", "second factor \(mfa == "1" ? "on" : "off"), \(keys) keys")
            }
        },
        LiveCheck(
            "least-privilege",
            .each([
                .init("iam GetAccountAuthorizationDetails", "Policies", "Arn"),
                .init("iam GetAccountAuthorizationDetails", "RoleDetailList", "Arn"),
                .init("iam GetAccountAuthorizationDetails", "UserDetailList", "Arn"),
                .init("iam GetAccountAuthorizationDetails", "GroupDetailList", "Arn"),
            ])
        ) { _, _, holder in
            let current = items(holder, at: "PolicyVersionList").filter { isYes($0["IsDefaultVersion"]) }
            let own = ["RolePolicyList", "UserPolicyList", "GroupPolicyList"].flatMap {
                items(holder, at: $0)
            }
            let documents = current.map { $0["Document"] } + own.map { $0["PolicyDocument"] }
            // Whoever signs in through Identity Center is given a role of AWS's making, by a person's decision there.
            let isReserved = holder["Arn"]?.text?.contains(":role/aws-reserved/") ?? false
            let attached = items(holder, at: "AttachedManagedPolicies/PolicyArn").compactMap(\.text)
            if !isReserved, attached.contains(where: { $0.hasSuffix(":policy/AdministratorAccess") }) {
                return .fail("AdministratorAccess is attached")
            }
            guard !documents.isEmpty || !attached.isEmpty else { return nil }
            var isAll = false
            for document in documents {
                guard let found = statements(encoded: document) else {
                    return .open("the text of a policy cannot be read")
                }
                isAll = isAll || found.contains { $0.allowsEverything }
            }
            return .held(
                !isAll,
                isAll ? "a statement allows * on *" : "\(documents.count) policies, none allows * on *")
        },
        LiveCheck("user-mfa", .each([.init("cognito-idp ListUserPools", "UserPools", "Id")])) {
            snapshot, region, pool in
            snapshot.told(
                "cognito-idp DescribeUserPool", region, "UserPoolId", pool["Id"]?.text ?? "",
                absent: .fail("no pool")
            ) { body in
                let word = body["UserPool"]?["MfaConfiguration"]?.text ?? "OFF"
                return .held(["ON", "OPTIONAL"].contains(word), word)
            }
        },
    ]
}
