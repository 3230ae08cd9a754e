internal import StructuredText

/// What belongs to which tenant, by the tag `tenant`, and who of whom reaches it.
struct Tenancy: Sendable {
    static let tag = "tenant"
    /// Tenants by what bears their tag.
    let owners: [String: String]
    private let data: [(name: String, tenant: String)]
    /// Why it is not known, by region, what bears whose tag.
    private let silent: [String: String]
    private let isAsked: Bool

    init(_ responses: [Snapshot.Response]) {
        var owners: [String: String] = [:]
        func add(_ list: String, _ response: Snapshot.Response, _ name: String) {
            for item in items(response.body, at: list) {
                if let name = item[name]?.text, let tenant = Tenancy.tenant(item["Tags"]) {
                    owners[name] = tenant
                }
            }
        }
        for response in responses {
            switch response.read {
            case "resourcegroupstaggingapi GetResources":
                add("ResourceTagMappingList", response, "ResourceARN")
            case "iam GetAccountAuthorizationDetails": add("RoleDetailList", response, "Arn")
            case _: break
            }
        }
        self.owners = owners
        let tags = responses.filter { $0.read == "resourcegroupstaggingapi GetResources" }
        isAsked = !tags.isEmpty
        silent = Dictionary(
            tags.filter { $0.outcome != .answered }.map { ($0.region, "\($0.read): \($0.reason)") }
        ) { $1 }
        data = owners.filter { Tenancy.isData($0.key) }.map { ($0.key, $0.value) }.sorted {
            $0.name < $1.name
        }
    }

    static func tenant(_ tags: JSON?) -> String? {
        tags?.items.first { $0["Key"]?.text == tag }?["Value"]?.text
    }

    /// Judges something by the tenant whose tag it bears; nil where it bears none.
    func judged(_ name: String, _ region: String, _ judge: (_ tenant: String) -> Finding) -> Finding? {
        if let tenant = owners[name] { return judge(tenant) }
        guard isAsked else { return .open("resourcegroupstaggingapi GetResources was not asked") }
        // A bucket may lie in any region.
        return (region == "global" ? silent.values.min() : silent[region]).map { .open($0) }
    }

    /// Data of other tenants than one.
    func data(notOf tenant: String) -> [String] { data.filter { $0.tenant != tenant }.map(\.name) }

    /// Whether a name is of something that holds or opens a tenant's data.
    static func isData(_ name: String) -> Bool {
        let parts = name.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(
            String.init)
        guard parts.count == 6 else { return false }
        return switch parts[2] {
        case "s3": true
        case "kms": parts[5].hasPrefix("key/")
        case "dynamodb": parts[5].hasPrefix("table/")
        case "secretsmanager": true
        case "sqs": true
        default: false
        }
    }

    /// The role of another tenant that statements let at something of a tenant; nil where there is none.
    func strangers(_ statements: [TerraformPlan.Statement], at name: String) -> String? {
        guard let owner = owners[name] else { return nil }
        return statements.lazy.filter(\.isAllowed).flatMap(\.principals).first {
            owners[$0].map { $0 != owner } ?? false
        }
    }
}

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
                    guard let key else { return .fail("a key of AWS, under which all tenants' data may lie") }
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
            let reached = foreign.first { name in statements.contains { $0.reaches(name) } }
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
                let allowed = results.flatMap { result -> [String] in
                    let action = result["EvalActionName"]?.text ?? ""
                    let own =
                        result["EvalDecision"]?.text == "allowed"
                        ? [result["EvalResourceName"]?.text ?? "*"] : []
                    let each = items(result, at: "ResourceSpecificResults").filter {
                        $0["EvalResourceDecision"]?.text == "allowed"
                    }.compactMap { $0["EvalResourceName"]?.text }
                    return (each.isEmpty ? own : each).map { "\(action) on \($0)" }
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
        let service = name.split(separator: ":").dropFirst(2).first.map(String.init) ?? ""
        let mayService = actions.contains {
            $0 == "*" || $0.hasPrefix("*:") || $0.lowercased().hasPrefix("\(service):")
        }
        // Objects lie below their bucket, by names that nobody knows here: the bucket's part decides.
        return mayService
            && resources.contains { pattern in
                matches(name, service == "s3" ? String(pattern.prefix { $0 != "/" }) : pattern)
            }
    }
}

/// Whether a text fits a pattern of IAM's, in which `*` is any text and `?` any letter.
func matches(_ text: String, _ pattern: String) -> Bool {
    let (text, pattern) = (Array(text.utf8), Array(pattern.utf8))
    var (place, at): (Int, Int) = (0, 0)
    // Where the last star stood, and what it has taken so far.
    var star: (pattern: Int, text: Int)?
    while at < text.count {
        if place < pattern.count, pattern[place] == UInt8(ascii: "*") {
            star = (place, at)
            place += 1
        } else if place < pattern.count, pattern[place] == UInt8(ascii: "?") || pattern[place] == text[at] {
            (place, at) = (place + 1, at + 1)
        } else if let last = star {
            star = (last.pattern, last.text + 1)
            (place, at) = (last.pattern + 1, last.text + 1)
        } else {
            return false
        }
    }
    return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
}
