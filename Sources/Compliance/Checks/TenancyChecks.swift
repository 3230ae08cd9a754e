internal import StructuredText
internal import Units

/// Tenants are kept apart.
extension LiveCheck {
    static let tenancy: [LiveCheck] = [
        LiveCheck(
            "tenant-key",
            .each([
                .init("rds DescribeDBClusters", "DBClusters", "DBClusterArn"),
                .init("rds DescribeDBInstances", "DBInstances", "DBInstanceArn"),
                .init("s3 ListBuckets", "Buckets", "Name"),
                .init("dynamodb ListTables", "TableNames", "."),
            ])
        ) { snapshot, region, item in
            guard !isMember(item) else { return nil }
            let tenancy = snapshot.tenancy
            let name =
                item["DBClusterArn"]?.text ?? item["DBInstanceArn"]?.text ?? item["Name"]?.text.map {
                    "arn:aws:s3:::\($0)"
                } ?? "arn:aws:dynamodb:\(region):\(snapshot.account):table/\(item.text ?? "")"
            return tenancy.judged(name, region) { tenant in
                keyOf(item, snapshot, region) { key in
                    guard let named = key, !named.hasPrefix("alias/aws/"), !named.contains(":alias/aws/")
                    else {
                        return .fail("a key of AWS, under which all tenants' data may lie")
                    }
                    // A bucket may name its key without the rest of the ARN.
                    let key =
                        named.hasPrefix("arn:")
                        ? named : tenancy.owners.keys.first { $0.hasSuffix(":key/\(named)") } ?? named
                    guard !key.contains("alias/") else {
                        return .open("\(key) is an alias: which key it is, is not read")
                    }
                    guard let owner = tenancy.owners[key] else {
                        let others = Set(tenancy.owners.values).subtracting([tenant])
                        return .held(others.isEmpty, "\(key) is no tenant's: \(others.count) other tenants")
                    }
                    return .held(owner == tenant, owner == tenant ? "its own key" : "the key of \(owner)")
                }
            }
        },
        LiveCheck("tenant-bucket", .buckets) { snapshot, region, bucket in
            let bucketName = bucket["Name"]?.text ?? ""
            let name = "arn:aws:s3:::\(bucketName)"
            let tenancy = snapshot.tenancy
            return tenancy.judged(name, region) { _ in
                snapshot.told(
                    "s3 GetBucketPolicy", region, "Bucket", bucketName, absent: .pass("no policy")
                ) { body in
                    let statements = TerraformPlan.statements(policy: body)
                    if statements.contains(where: \.isOpen) { return .fail("everybody is let in") }
                    return tenancy.strangers(statements, at: name).map {
                        .fail("\($0) of another tenant is let in")
                    } ?? .pass("no other tenant's role")
                }
            }
        },
        LiveCheck(
            "tenant-role", .each([.init("iam GetAccountAuthorizationDetails", "RoleDetailList", "Arn")])
        ) { snapshot, _, role in
            let tenancy = snapshot.tenancy
            guard let tenant = Tenancy.tenant(role["Tags"]) else { return nil }
            let foreign = tenancy.data(notOf: tenant)
            guard !foreign.isEmpty else { return nil }
            var statements: [TerraformPlan.Statement] = []
            let attached = items(role, at: "AttachedManagedPolicies/PolicyArn").compactMap(\.text)
            let managed = snapshot.all("iam GetAccountAuthorizationDetails").flatMap {
                items($0.body, at: "Policies")
            }.filter { attached.contains($0["Arn"]?.text ?? "") }
            let current = managed.flatMap { items($0, at: "PolicyVersionList") }.filter {
                isYes($0["IsDefaultVersion"])
            }
            for document in items(role, at: "RolePolicyList").map({ $0["PolicyDocument"] })
                + current.map({ $0["Document"] })
            {
                guard let found = LiveCheck.statements(encoded: document) else {
                    return .open("the text of a policy cannot be read")
                }
                statements += found
            }
            let listed = Set(managed.compactMap { $0["Arn"]?.text })
            // What AWS wrote is not listed: some of it opens everything, of the rest nothing is known here.
            let unread = attached.filter { !listed.contains($0) }
            if let wide = unread.first(where: Tenancy.isWide) { return .fail("\(wide) is attached") }
            let reached = foreign.first { name in
                statements.contains { $0.reaches(name) } && !statements.contains { $0.denies(name) }
            }
            if reached == nil, let first = unread.first(where: { !Tenancy.isHarmless($0) }) {
                return .open("\(first) is attached, which AWS wrote: what it allows is not read")
            }
            return .held(
                reached == nil,
                reached.map { "it names \($0), of \(tenancy.owners[$0] ?? "another tenant")" }
                    ?? "none of \(foreign.count) things of other tenants")
        },
        LiveCheck(
            "tenant-denial", .each([.init("iam GetAccountAuthorizationDetails", "RoleDetailList", "Arn")])
        ) { snapshot, region, role in
            guard let tenant = Tenancy.tenant(role["Tags"]), !snapshot.tenancy.data(notOf: tenant).isEmpty
            else {
                return nil
            }
            return snapshot.told(
                "iam SimulatePrincipalPolicy", region, "PolicySourceArn", role["Arn"]?.text ?? "",
                absent: .open("the role is gone")
            ) { body in
                let results = items(body, at: "EvaluationResults")
                guard !results.isEmpty else { return .open("the simulator told nothing") }
                // Without the values of a condition the simulator takes it for not met, which a real call may well meet.
                let missing = results.flatMap { items($0, at: "MissingContextValues") }.compactMap(\.text)
                let allowed = results.flatMap { result -> [String] in
                    let action = result["EvalActionName"]?.text ?? ""
                    let service = action.prefix { $0 != ":" }
                    let own =
                        result["EvalDecision"]?.text == "allowed"
                        ? [result["EvalResourceName"]?.text ?? "*"] : []
                    let each = items(result, at: "ResourceSpecificResults").filter {
                        $0["EvalResourceDecision"]?.text == "allowed"
                    }.compactMap { $0["EvalResourceName"]?.text }
                    // Each action is weighed with each name: what belongs to another service is nobody's question.
                    return (each.isEmpty ? own : each).filter { name in
                        name == "*" || name.split(separator: ":").dropFirst(2).first == service
                    }.map { "\(action) on \($0)" }
                }
                if allowed.isEmpty, let key = missing.first {
                    return .open("denied without \(key), which the simulator was not told")
                }
                return .held(
                    allowed.isEmpty,
                    allowed.first.map { "allowed: \($0)" } ?? "\(results.count) questions, all denied")
            }
        },
        LiveCheck(
            "tenant-rows", .each([.init(RowSecurity.read, "tables", "table")]),
            moot: { snapshot in
                let reads = ["rds DescribeDBClusters", "rds DescribeDBInstances"].flatMap(snapshot.all)
                let isKnown = !reads.isEmpty && reads.allSatisfy { $0.outcome == .answered }
                let engines = reads.flatMap {
                    items($0.body, at: "DBClusters/Engine") + items($0.body, at: "DBInstances/Engine")
                }.compactMap(\.text)
                return isKnown && !engines.contains { $0.contains("postgres") }
                    ? Finding(verdict: .notApplicable, observed: "no PostgreSQL is listed")
                    : .open("nobody brought what the database says: cloudroute soc2 policy --sql")
            }
        ) { _, _, table in
            guard isYes(table["enabled"]) else { return .fail("row-level security is off") }
            guard isYes(table["forced"]) else { return .fail("its owner passes by row-level security") }
            let (policies, unbound) = (number(table["policies"]) ?? 0, number(table["unbound"]) ?? 0)
            guard policies > 0 else { return .fail("no policy") }
            return .held(unbound == 0, "\(policies) policies, \(unbound) of them bind nothing")
        },
    ]

    /// Judges the key under which a database's, a bucket's or a table's data lies; nil where it has none of the account's.
    private static func keyOf(
        _ item: JSON, _ snapshot: Snapshot, _ region: String, _ judge: (String?) -> Finding
    ) -> Finding {
        if item["DBClusterArn"] != nil || item["DBInstanceArn"] != nil {
            return judge(item["KmsKeyId"]?.text)
        }
        if let bucket = item["Name"]?.text {
            return snapshot.told("s3 GetBucketEncryption", region, "Bucket", bucket, absent: judge(nil)) {
                body in
                judge(items(body, at: "Rule/ApplyServerSideEncryptionByDefault/KMSMasterKeyID").first?.text)
            }
        }
        return snapshot.told(
            "dynamodb DescribeTable", region, "TableName", item.text ?? "", absent: judge(nil)
        ) { judge($0["Table"]?["SSEDescription"]?["KMSMasterKeyArn"]?.text) }
    }
}

extension TerraformPlan.Statement {
    /// Whether it allows something at a name, whoever's it is: a condition on a tag keeps tenants apart.
    func reaches(_ name: String) -> Bool {
        let isBound = conditions.contains { condition in
            let key = condition.name.lowercased()
            return key.hasPrefix("aws:resourcetag/\(Tenancy.tag)") || key.contains("resourcealiases")
        }
        guard isAllowed, !isBound else { return false }
        guard !isInverted else { return true }
        return touches(name)
    }

    /// Whether it refuses all of a name's data, to whoever asks and however.
    func denies(_ name: String) -> Bool { !isAllowed && conditions.isEmpty && !isInverted && touches(name) }

    /// What reads or writes a tenant's data; what lists or names things does not.
    private static let dataActions = [
        "s3:getobject", "s3:putobject", "s3:deleteobject", "kms:decrypt", "kms:generatedatakey",
        "dynamodb:getitem", "dynamodb:query", "dynamodb:scan", "dynamodb:putitem", "dynamodb:deleteitem",
        "secretsmanager:getsecretvalue", "sqs:receivemessage", "sqs:sendmessage",
    ]

    private func touches(_ name: String) -> Bool {
        let service = name.split(separator: ":").dropFirst(2).first.map(String.init) ?? ""
        let own = Self.dataActions.filter { $0.hasPrefix("\(service):") }
        let mayService = actions.contains { action in own.contains { matches($0, action.lowercased()) } }
        // Objects lie below their bucket, by names that nobody knows here: the bucket's part decides.
        return mayService
            && resources.contains { pattern in
                matches(name, service == "s3" ? String(pattern.prefix { $0 != "/" }) : pattern)
            }
    }
}
