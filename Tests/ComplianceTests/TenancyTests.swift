import StructuredText
import TestSupport
import Testing

@testable import Compliance

/// An account made of answers, for what the sample company has none of.
private struct Account {
    var answers: [(read: String, region: String, parameters: JSON, body: JSON)] = []

    mutating func add(
        _ read: String, _ body: JSON, region: String = "us-east-1", _ parameters: JSON = .object([])
    ) {
        answers.append((read, region, parameters, body))
    }

    var snapshot: Snapshot {
        Snapshot(
            account: "123456789012", regions: ["us-east-1"], began: 1_795_990_000_000,
            ended: 1_795_990_001_000, version: "test",
            responses: answers.map {
                .init(
                    read: $0.read, region: $0.region, parameters: $0.parameters, outcome: .answered,
                    reason: "", at: 0, pages: [], isXML: false, body: $0.body)
            })
    }

    func verdicts(_ check: String) -> [String: Verdict] {
        let own = LiveJudge(snapshot).results.filter { $0.control.id == check }
        return Dictionary(own.map { ($0.resource ?? "", $0.verdict) }) { $1 }
    }
}

private func json(_ text: String) -> JSON { (try? JSON(parsing: text)) ?? .null }

private func tagged(_ name: String, _ tenant: String) -> JSON {
    .object([
        "ResourceARN": .string(name), "Tags": .array([.object(["Key": "tenant", "Value": .string(tenant)])]),
    ])
}

private func role(_ tenant: String, allowing resource: String, condition: String = "") -> JSON {
    let policy =
        "{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"s3:GetObject\", \"kms:Decrypt\"], \"Resource\": \"\(resource)\"\(condition)}]}"
    return .object([
        "Arn": .string("arn:aws:iam::123456789012:role/\(tenant)"), "RoleName": .string(tenant),
        "Tags": .array([.object(["Key": "tenant", "Value": .string(tenant)])]),
        "AssumeRolePolicyDocument": "{\"Statement\": []}",
        "RolePolicyList": .array([.object(["PolicyName": "data", "PolicyDocument": .string(policy)])]),
    ])
}

private let key = "arn:aws:kms:us-east-1:123456789012:key/"

/// Two tenants, each with a bucket, a database and a key of its own.
private func twoTenants(
    acmeRole: JSON = role("acme", allowing: "arn:aws:s3:::data-acme/*"), bucketPolicy: String? = nil,
    bucketKey: String = key + "acme"
) -> Account {
    var account = Account()
    account.add(
        "resourcegroupstaggingapi GetResources",
        .object([
            "ResourceTagMappingList": .array(
                ["acme", "globex"].flatMap { tenant in
                    [
                        tagged("arn:aws:s3:::data-\(tenant)", tenant), tagged(key + tenant, tenant),
                        tagged("arn:aws:rds:us-east-1:123456789012:cluster:\(tenant)", tenant),
                    ]
                })
        ]))
    account.add(
        "iam GetAccountAuthorizationDetails",
        .object([
            "RoleDetailList": .array([acmeRole, role("globex", allowing: "arn:aws:s3:::data-globex/*")])
        ]), region: "global")
    account.add(
        "rds DescribeDBClusters",
        .object([
            "DBClusters": .array(
                ["acme", "globex"].map {
                    .object([
                        "DBClusterArn": .string("arn:aws:rds:us-east-1:123456789012:cluster:\($0)"),
                        "DBClusterIdentifier": .string($0), "Engine": "aurora-postgresql",
                        "KmsKeyId": .string(key + $0),
                    ])
                })
        ]))
    account.add("rds DescribeDBInstances", .object(["DBInstances": .array([])]))
    account.add("dynamodb ListTables", .object(["TableNames": .array([])]))
    account.add(
        "s3 ListBuckets",
        .object(["Buckets": .array(["acme", "globex"].map { .object(["Name": .string("data-\($0)")]) })]),
        region: "global")
    for tenant in ["acme", "globex"] {
        let parameters = JSON.object(["Bucket": .string("data-\(tenant)")])
        let own = tenant == "acme" ? bucketKey : key + tenant
        account.add(
            "s3 GetBucketEncryption",
            json(
                "{\"Rule\": {\"ApplyServerSideEncryptionByDefault\": {\"SSEAlgorithm\": \"aws:kms\", \"KMSMasterKeyID\": \"\(own)\"}}}"
            ),
            region: "global", parameters)
        account.add(
            "s3 GetBucketPolicy", json(tenant == "acme" ? bucketPolicy ?? "{}" : "{}"), region: "global",
            parameters)
    }
    return account
}

/// Two tenants, of whose roles AWS's simulator says this.
private func simulated(_ result: String) -> Account {
    var account = twoTenants()
    for tenant in ["acme", "globex"] {
        account.add(
            "iam SimulatePrincipalPolicy", json("{\"EvaluationResults\": [\(result)]}"), region: "global",
            .object(["PolicySourceArn": .string("arn:aws:iam::123456789012:role/\(tenant)")]))
    }
    return account
}

@Suite struct TenancyTests {
    @Test func `tenants that are kept apart pass`() {
        let account = twoTenants()
        for check in ["tenant-key", "tenant-bucket", "tenant-role"] {
            let found = account.verdicts(check)
            #expect(!found.isEmpty && found.values.allSatisfy { $0 == .pass }, "\(check): \(found)")
        }
    }

    @Test(arguments: [key + "globex", key + "shared", ""])
    func `a bucket under another tenant's key, or one that both share, fails`(other: String) {
        let found = twoTenants(bucketKey: other).verdicts("tenant-key")
        #expect(found["data-acme"] == .fail && found["data-globex"] == .pass)
    }

    @Test(arguments: [
        ("arn:aws:s3:::data-acme/*", "", Verdict.pass), ("arn:aws:s3:::*", "", .fail), ("*", "", .fail),
        ("arn:aws:s3:::data-*/x?*", "", .fail), ("arn:aws:s3:::data-globex", "", .fail),
        ("arn:aws:kms:*:*:key/*", "", .fail), ("arn:aws:s3:::data-acm?/*", "", .pass),
        (
            "arn:aws:s3:::*",
            ", \"Condition\": {\"StringEquals\": {\"aws:ResourceTag/tenant\": \"${aws:PrincipalTag/tenant}\"}}",
            .pass
        ),
        ("*", ", \"Condition\": {\"Bool\": {\"aws:SecureTransport\": \"true\"}}", .fail),
    ])
    func `a role that names another tenant's data fails, by whatever pattern`(
        resource: String, condition: String, verdict: Verdict
    ) {
        let account = twoTenants(acmeRole: role("acme", allowing: resource, condition: condition))
        #expect(account.verdicts("tenant-role")["arn:aws:iam::123456789012:role/acme"] == verdict)
    }

    @Test(arguments: [
        ("arn:aws:iam::123456789012:role/globex", Verdict.fail), ("*", .fail),
        ("arn:aws:iam::123456789012:role/acme", .pass), ("arn:aws:iam::123456789012:role/nobody", .pass),
    ])
    func `a bucket that lets another tenant's role in fails`(principal: String, verdict: Verdict) {
        let account = twoTenants(
            bucketPolicy:
                "{\"Statement\": [{\"Effect\": \"Allow\", \"Principal\": {\"AWS\": \"\(principal)\"}, \"Action\": \"s3:GetObject\", \"Resource\": \"*\"}]}"
        )
        #expect(account.verdicts("tenant-bucket")["data-acme"] == verdict)
    }

    @Test(arguments: [
        ("implicitDeny", "implicitDeny", Verdict.pass), ("explicitDeny", "explicitDeny", .pass),
        ("implicitDeny", "allowed", .fail), ("allowed", "allowed", .fail),
    ])
    func `what AWS's simulator would allow at another tenant's data fails`(
        whole: String, one: String, verdict: Verdict
    ) {
        let account = simulated(
            """
            {"EvalActionName": "s3:GetObject", "EvalResourceName": "*", "EvalDecision": "\(whole)",
            "ResourceSpecificResults": [{"EvalResourceName": "arn:aws:s3:::x/object", "EvalResourceDecision": "\(one)"}]}
            """)
        #expect(account.verdicts("tenant-denial")["arn:aws:iam::123456789012:role/acme"] == verdict)
    }

    @Test func `a denial for want of what the simulator was not told is no denial`() {
        let account = simulated(
            """
            {"EvalActionName": "s3:GetObject", "EvalResourceName": "*", "EvalDecision": "implicitDeny",
            "MissingContextValues": ["aws:PrincipalOrgID"]}
            """)
        #expect(account.verdicts("tenant-denial").values.allSatisfy { $0 == .notEvaluated })
    }

    @Test(arguments: [
        ("arn:aws:iam::aws:policy/AmazonS3FullAccess", Verdict.fail),
        ("arn:aws:iam::aws:policy/AdministratorAccess", .fail),
        ("arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy", .pass),
        ("arn:aws:iam::aws:policy/SomethingNew", .notEvaluated),
    ])
    func `a policy of AWS's own counts as what it opens, and unread it is not known`(
        policy: String, verdict: Verdict
    ) {
        let own = role("acme", allowing: "arn:aws:s3:::data-acme/*")
        let attached = JSON.array([.object(["PolicyArn": .string(policy), "PolicyName": "x"])])
        let account = twoTenants(acmeRole: own.setting("AttachedManagedPolicies", to: attached))
        #expect(account.verdicts("tenant-role")["arn:aws:iam::123456789012:role/acme"] == verdict)
    }

    @Test(arguments: [
        ("", true), ("\"Bool\": {\"aws:SecureTransport\": \"true\"}", true),
        ("\"IpAddress\": {\"aws:SourceIp\": \"0.0.0.0/0\"}", true),
        ("\"StringLike\": {\"aws:PrincipalArn\": \"*\"}", true),
        ("\"StringNotEquals\": {\"aws:PrincipalAccount\": \"1\"}", true),
        ("\"StringEquals\": {\"aws:PrincipalOrgID\": \"o-1\"}", false),
        ("\"ArnLike\": {\"aws:SourceArn\": \"arn:aws:s3:::b\"}", false),
    ])
    func `everybody with a condition that says not who is everybody`(condition: String, isOpen: Bool) {
        let text =
            "{\"Statement\": [{\"Effect\": \"Allow\", \"Principal\": {\"AWS\": \"*\"}, \"Action\": \"*\", \"Resource\": \"*\", \"Condition\": {\(condition)}}]}"
        #expect(TerraformPlan.statements(policy: json(text)).contains { $0.isOpen } == isOpen)
        let others =
            "{\"Statement\": [{\"Effect\": \"Allow\", \"NotPrincipal\": {\"AWS\": \"1\"}, \"Action\": \"*\"}]}"
        #expect(TerraformPlan.statements(policy: json(others)).contains { $0.isOpen })
    }

    @Test func `a simulator that was not asked has denied nothing`() {
        #expect(twoTenants().verdicts("tenant-denial").values.allSatisfy { $0 == .notEvaluated })
    }

    @Test(arguments: [
        ("t,t,1,0", Verdict.pass), ("f,f,1,0", .fail), ("t,f,1,0", .fail), ("t,t,0,0", .fail),
        ("t,t,2,1", .fail),
    ])
    func `a table is kept apart by forced row-level security with a policy that binds`(
        row: String, verdict: Verdict
    ) throws {
        let answer = try #require(
            RowSecurity.answer(
                csv: Array(
                    "table,columns,enabled,forced,policies,unbound\npublic.account,tenant_id,\(row)\n".utf8)))
        let results = LiveJudge(twoTenants().snapshot.adding(tables: answer)).results
        let own = results.filter { $0.control.id == "tenant-rows" }
        #expect(own.map(\.verdict) == [verdict] && own.first?.resource == "public.account")
    }

    @Test
    func
        `without a database's answer nothing is known of rows, and without PostgreSQL nothing is to be known`()
        throws
    {
        #expect(twoTenants().verdicts("tenant-rows").values.allSatisfy { $0 == .notEvaluated })
        var account = Account()
        for read in ["rds DescribeDBClusters", "rds DescribeDBInstances"] { account.add(read, .object([])) }
        #expect(account.verdicts("tenant-rows").values.allSatisfy { $0 == .notApplicable })
        #expect(RowSecurity.answer(csv: Array("a,b\n1,2\n".utf8)) == nil)
        #expect(RowSecurity.sql.contains("pg_policy"))
    }

    @Test(arguments: [
        ("", "*", true), ("abc", "*", true), ("abc", "a?c", true), ("abc", "a*d", false), ("abc", "", false),
        ("aXbXc", "a*b*c", true), ("aab", "*ab", true), ("ab", "ab*", true), ("ab", "a", false),
    ])
    func `patterns fit as IAM's do`(text: String, pattern: String, fits: Bool) {
        #expect(matches(text, pattern) == fits)
    }
}

@Suite struct PeopleTests {
    private func account(mfa: Bool, password: Bool, key: String?, status: String = "Active") -> Account {
        var account = Account()
        account.add(
            "iam GetAccountAuthorizationDetails",
            .object([
                "UserDetailList": .array([
                    .object(["Arn": "arn:aws:iam::123456789012:user/ada", "UserName": "ada"])
                ])
            ]), region: "global")
        let name = JSON.object(["UserName": "ada"])
        if password {
            account.add("iam GetLoginProfile", json("{\"LoginProfile\": {}}"), region: "global", name)
        }
        account.add(
            "iam ListMFADevices",
            .object(["MFADevices": .array(mfa ? [.object(["SerialNumber": "x"])] : [])]),
            region: "global", name)
        account.add(
            "iam ListAccessKeys",
            .object([
                "AccessKeyMetadata": .array(
                    key.map { [.object(["Status": .string(status), "CreateDate": .string($0)])] } ?? [])
            ]), region: "global", name)
        return account
    }

    @Test func `who has a password and no second factor fails`() {
        #expect(account(mfa: false, password: true, key: nil).verdicts("people-mfa").values.first == .fail)
        #expect(account(mfa: true, password: true, key: nil).verdicts("people-mfa").values.first == .pass)
        // Not asked is not known.
        #expect(
            account(mfa: true, password: false, key: nil).verdicts("people-mfa").values.first == .notEvaluated
        )
    }

    @Test(arguments: [
        ("2026-11-01T00:00:00Z", "Active", Verdict.pass), ("2026-06-01T00:00:00Z", "Active", .fail),
        ("2026-06-01T00:00:00Z", "Inactive", .notApplicable), ("x", "Active", .notEvaluated),
    ])
    func `an active key older than 90 days fails`(made: String, status: String, verdict: Verdict) {
        #expect(
            account(mfa: true, password: true, key: made, status: status).verdicts("key-age").values.first
                == verdict)
    }

    @Test(arguments: [("true", Verdict.pass), ("false", .fail)])
    func `a disk that is not encrypted fails`(word: String, verdict: Verdict) {
        var account = Account()
        account.add(
            "ec2 DescribeVolumes",
            .object(["volumeSet": .array([.object(["volumeId": "vol-1", "encrypted": .string(word)])])]))
        #expect(account.verdicts("volume-encryption")["vol-1"] == verdict)
    }

    @Test(arguments: [
        ("\"2026-11-29T22:06:40Z\"", 1_795_990_000), ("1795990000", 1_795_990_000),
        ("1.79599E9", 1_795_990_000),
        ("1795990000.5", 1_795_990_000), ("\"2026-11-29\"", 1_795_910_400), ("\"soon\"", nil), ("null", nil),
        ("-1.5", nil), ("1e400", nil),
    ])
    func `a moment is read in each of AWS's forms`(text: String, seconds wanted: Int64?) {
        #expect(seconds(json(text)) == wanted)
    }
}
