@testable import Compliance
import Documents
import StructuredText
import TestSupport
import Testing
import Units

private let applied = Snapshot.applied

extension Snapshot {
    fileprivate func failing(_ checks: LiveJudge? = nil) -> Set<String> {
        Set((checks ?? LiveJudge(self)).results.filter { $0.verdict == .fail }.map(\.control.id))
    }
}

/// One property of the account that somebody changes, and the one control that must see it.
private struct Break: Sendable, CustomTestStringConvertible {
    let check: String
    let read: String
    let name: String
    let value: JSON?
    var testDescription: String { "\(check): \(name)" }

    init(_ check: String, _ read: String, _ name: String, _ value: JSON?) {
        (self.check, self.read, self.name, self.value) = (check, read, name, value)
    }
}

private let breaks: [Break] = [
    .init("trail-multi-region", "cloudtrail DescribeTrails", "IsMultiRegionTrail", .bool(false)),
    .init("trail-multi-region", "cloudtrail GetTrailStatus", "IsLogging", .bool(false)),
    .init("trail-validation", "cloudtrail DescribeTrails", "LogFileValidationEnabled", .bool(false)),
    .init("trail-encryption", "cloudtrail DescribeTrails", "KmsKeyId", nil),
    .init("trail-cloudwatch", "cloudtrail DescribeTrails", "CloudWatchLogsLogGroupArn", nil),
    .init(
        "trail-cloudwatch", "cloudtrail GetTrailStatus", "LatestCloudWatchLogsDeliveryTime",
        .number("1.7958E9")),
    .init(
        "trail-cloudwatch", "cloudtrail GetTrailStatus", "LatestCloudWatchLogsDeliveryTime",
        .string("2026-11-28T10:00:00Z")),
    .init(
        "trail-events", "cloudtrail GetEventSelectors", "EventSelectors",
        .array([.object(["ReadWriteType": "WriteOnly", "IncludeManagementEvents": .bool(true)])])),
    .init(
        "trail-events", "cloudtrail GetEventSelectors", "AdvancedEventSelectors",
        .array([
            .object([
                "FieldSelectors": .array([
                    .object(["Field": "eventCategory", "Equals": .array([.string("Data")])])
                ])
            ])
        ])),
    .init("secret-age", "secretsmanager ListSecrets", "LastChangedDate", .integer(1_760_000_000)),
    .init("certificate-expiry", "acm ListCertificates", "NotAfter", .integer(1_796_000_000)),
    .init("certificate-expiry", "acm ListCertificates", "Status", .string("EXPIRED")),
    .init(
        "key-policy", "kms GetKeyPolicy", "Policy",
        .string(
            "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"kms:Decrypt\", \"Resource\": \"*\"}}"
        )),
    .init(
        "role-trust", "iam GetAccountAuthorizationDetails", "AssumeRolePolicyDocument",
        .string(
            "{\"Statement\": [{\"Effect\": \"Allow\", \"Principal\": {\"AWS\": \"*\"}, \"Action\": \"sts:AssumeRole\"}]}"
        )),
    .init(
        "message-open", "sqs GetQueueAttributes", "Attributes",
        .object([
            "KmsMasterKeyId": "k",
            "Policy":
                "{\"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"sqs:*\", \"Resource\": \"*\"}]}",
        ])),
    .init("service-scaling", "application-autoscaling DescribeScalableTargets", "MaxCapacity", .integer(5)),
    .init(
        "service-scaling", "application-autoscaling DescribeScalableTargets", "ScalableTargets", .array([])),
    .init("tenant-key", "s3 GetBucketEncryption", "KMSMasterKeyID", nil),
    .init("log-retention", "logs DescribeLogGroups", "retentionInDays", .integer(30)),
    .init("log-encryption", "logs DescribeLogGroups", "kmsKeyId", nil),
    .init("flow-log", "ec2 DescribeFlowLogs", "flowLogSet", .array([])),
    .init("flow-log", "ec2 DescribeFlowLogs", "trafficType", .string("ACCEPT")),
    .init(
        "balancer-log", "elbv2 DescribeLoadBalancerAttributes", "Attributes",
        .array([.object(["Key": "deletion_protection.enabled", "Value": "true"])])),
    .init(
        "balancer-deletion", "elbv2 DescribeLoadBalancerAttributes", "Attributes",
        .array([.object(["Key": "access_logs.s3.enabled", "Value": "true"])])),
    .init("database-log", "rds DescribeDBClusters", "EnabledCloudwatchLogsExports", .array([])),
    .init("database-log", "rds DescribeDBClusters", "EnabledCloudwatchLogsExports", .string("")),
    .init("config-recorder", "config DescribeConfigurationRecorderStatus", "recording", .bool(false)),
    .init("config-recorder", "config DescribeConfigurationRecorders", "allSupported", .bool(false)),
    .init("config-rules", "config DescribeConfigRules", "ConfigRules", .array([])),
    .init("guardduty", "guardduty GetDetector", "status", .string("DISABLED")),
    .init("guardduty", "guardduty ListDetectors", "detectorIds", .array([])),
    .init("security-hub", "securityhub GetEnabledStandards", "StandardsSubscriptions", .array([])),
    .init("inspector", "inspector2 BatchGetAccountStatus", "status", .string("DISABLED")),
    .init("image-scan", "ecr DescribeRepositories", "scanOnPush", .bool(false)),
    .init("image-immutable", "ecr DescribeRepositories", "imageTagMutability", .string("MUTABLE")),
    .init(
        "alert-subscription", "sns ListSubscriptionsByTopic", "SubscriptionArn",
        .string("PendingConfirmation")),
    .init("alarm-actions", "cloudwatch DescribeAlarms", "ActionsEnabled", .string("false")),
    .init("key-rotation", "kms GetKeyRotationStatus", "KeyRotationEnabled", .bool(false)),
    .init("database-encryption", "rds DescribeDBClusters", "StorageEncrypted", .string("false")),
    .init("database-password", "rds DescribeDBClusters", "MasterUserSecret", nil),
    .init("database-backup", "rds DescribeDBClusters", "BackupRetentionPeriod", .string("1")),
    .init("database-deletion", "rds DescribeDBClusters", "DeletionProtection", .string("false")),
    .init(
        "database-zones", "rds DescribeDBClusters", "DBClusterMembers",
        .array([.object(["DBInstanceIdentifier": "a"])])),
    .init("database-tls", "rds DescribeDBClusterParameters", "ParameterValue", .string("0")),
    .init("database-public", "rds DescribeDBInstances", "PubliclyAccessible", .string("true")),
    .init("bucket-encryption", "s3 GetBucketEncryption", "SSEAlgorithm", nil),
    .init("bucket-versions", "s3 GetBucketVersioning", "Status", .string("Suspended")),
    .init("bucket-public", "s3 GetPublicAccessBlock", "BlockPublicPolicy", .string("false")),
    .init("bucket-tls", "s3 GetBucketPolicy", "Statement", .array([])),
    .init("account-public", "s3control GetPublicAccessBlock", "BlockPublicAcls", .string("false")),
    .init("topic-encryption", "sns GetTopicAttributes", "entry", .array([])),
    .init("queue-encryption", "sqs GetQueueAttributes", "Attributes", .object([])),
    .init("disk-encryption", "ec2 GetEbsEncryptionByDefault", "ebsEncryptionByDefault", .string("false")),
    .init("backup-plan", "backup GetBackupPlan", "DeleteAfterDays", .integer(7)),
    .init("backup-plan", "backup ListBackupSelections", "BackupSelectionsList", .array([])),
    .init("backup-lock", "backup ListBackupVaults", "Locked", .bool(false)),
    .init("password-policy", "iam GetAccountPasswordPolicy", "MinimumPasswordLength", .string("8")),
    .init(
        "least-privilege", "iam GetAccountAuthorizationDetails", "PolicyDocument",
        .string(
            "%7B%22Statement%22%3A%20%5B%7B%22Effect%22%3A%20%22Allow%22%2C%20%22Action%22%3A%20%22%2A%22%2C%20%22Resource%22%3A%20%22%2A%22%7D%5D%7D"
        )),
    .init("user-mfa", "cognito-idp DescribeUserPool", "MfaConfiguration", .string("OFF")),
    .init("open-port", "ec2 DescribeSecurityGroups", "fromPort", .string("5432")),
    .init("subnet-public-address", "ec2 DescribeSubnets", "mapPublicIpOnLaunch", .string("true")),
    .init("task-public-address", "ecs DescribeServices", "assignPublicIp", .string("ENABLED")),
    .init("firewall", "wafv2 GetWebACLForResource", "WebACL", nil),
    .init("balancer-tls", "elbv2 DescribeListeners", "SslPolicy", .string("ELBSecurityPolicy-2016-08")),
    .init("delivery-tls", "cloudfront ListDistributions", "ViewerProtocolPolicy", .string("allow-all")),
    .init("container-hardening", "ecs DescribeTaskDefinition", "readonlyRootFilesystem", .bool(false)),
    .init(
        "container-secrets", "ecs DescribeTaskDefinition", "environment",
        .array([.object(["name": "DB_PASSWORD"])])),
]

@Suite struct LiveCheckTests {
    @Test func `the applied stack fails only what no stack can do`() {
        let failing = LiveJudge(applied).results.filter { $0.verdict == .fail }
        #expect(Set(failing.map(\.control.id)) == ["root-mfa"])
        #expect(LiveJudge(applied).results.filter { $0.verdict == .pass }.count > 90)
    }

    @Test(arguments: breaks)
    fileprivate func `one broken property changes its own check and no other`(change: Break) {
        let failing = applied.setting(change.read, change.name, to: change.value).failing()
        #expect(failing == ["root-mfa", change.check])
    }

    @Test func `the root's second factor is seen`() {
        let mended = applied.with("iam GetAccountSummary") { response in
            .init(
                read: response.read, region: response.region, parameters: .null, outcome: .answered,
                reason: "", at: 0, pages: [],
                isXML: false,
                body: .object([
                    "SummaryMap": .object([
                        "AccountMFAEnabled": .integer(1), "AccountAccessKeysPresent": .integer(0),
                    ])
                ]))
        }
        #expect(mended.failing() == [])
    }

    @Test(arguments: [Snapshot.Outcome.refused, .unknown, .broken])
    func `what was not answered is never passed, and never failed`(outcome: Snapshot.Outcome) {
        for read in Set(applied.responses.map(\.read)).sorted() {
            let before = Dictionary(grouping: LiveJudge(applied).results, by: \.control.id)
            let after = Dictionary(
                grouping: LiveJudge(applied.answering(read, outcome, "AWS answered 403")).results,
                by: \.control.id)
            for (check, results) in after {
                let was = before[check] ?? []
                guard results.map(\.verdict) != was.map(\.verdict) else { continue }
                #expect(results.contains { $0.verdict == .notEvaluated }, "\(read) \(check)")
                #expect(
                    results.filter { $0.verdict == .fail }.count <= was.filter { $0.verdict == .fail }.count,
                    "\(read) \(check)")
            }
        }
    }

    @Test func `a region that was refused is told beside one that answered`() throws {
        let refused = Snapshot.Response(
            read: "ecs ListClusters", region: "eu-west-1", parameters: .object([]), outcome: .refused,
            reason: "AWS answered 403", at: 0,
            pages: [], isXML: false, body: .object([]))
        let both = Snapshot(
            account: applied.account, regions: ["us-east-1", "eu-west-1"], began: 0, ended: 0, version: "",
            responses: applied.responses + [refused])
        let found = LiveJudge(both).results.filter { $0.control.id == "task-public-address" }
        #expect(found.contains { $0.verdict == .notEvaluated && $0.region == "eu-west-1" })
        #expect(found.contains { $0.verdict == .pass && $0.region == "us-east-1" })
    }

    @Test(arguments: [
        (
            "{\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": \"s3:*\", \"Resource\": [\"arn:aws:s3:::b\", \"arn:aws:s3:::b/*\"], \"Condition\": {\"Bool\": {\"aws:SecureTransport\": \"false\"}}}",
            true
        ),
        (
            "{\"Effect\": \"Deny\", \"Principal\": {\"AWS\": \"*\"}, \"Action\": \"*\", \"Resource\": \"*\", \"Condition\": {\"Bool\": {\"aws:SecureTransport\": false}}}",
            true
        ),
        (
            "{\"Effect\": \"Deny\", \"Principal\": {\"AWS\": \"arn:aws:iam::1:role/x\"}, \"Action\": \"s3:*\", \"Resource\": \"*\", \"Condition\": {\"Bool\": {\"aws:SecureTransport\": \"false\"}}}",
            false
        ),
        (
            "{\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": \"s3:DeleteBucket\", \"Resource\": \"arn:aws:s3:::b\", \"Condition\": {\"Bool\": {\"aws:SecureTransport\": \"false\"}}}",
            false
        ),
        (
            "{\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"s3:*\", \"Resource\": \"*\", \"Condition\": {\"Bool\": {\"aws:SecureTransport\": \"false\"}}}",
            false
        ),
    ]) func `only a denial of everything to everybody keeps plain text out`(statement: String, isDenied: Bool)
        throws
    {
        let policy = try JSON(parsing: "{\"Statement\": [\(statement)]}")
        #expect(TerraformPlan.statements(policy: policy).contains { $0.deniesPlainText } == isDenied)
    }

    @Test(arguments: [
        ("AWS_ACCESS_KEY_ID", true), ("DB_PASS", true), ("DATABASE_URL", true), ("STRIPE_API_KEY", true),
        ("dbPassword", true),
        ("SESSION_SECRET", true), ("SECRET_ARN", false), ("TOKEN_URL", false), ("BYPASS_CACHE", false),
        ("PRIMARY_KEY", false), ("COMPASS", false),
    ]) func `names that sound like a secret`(name: String, sounds: Bool) {
        #expect(SecretNames.sounds(name) == sounds)
    }

    @Test func `a list that is empty is not applicable, and says how that is known`() throws {
        let empty = applied.setting("ecr DescribeRepositories", "repositories", to: .array([]))
        let found = try #require(LiveJudge(empty).results.first { $0.control.id == "image-scan" })
        #expect(
            found.verdict == .notApplicable
                && found.observed.contains("ecr DescribeRepositories listed nothing"))
    }

    @Test func `an account that says nothing has passed nothing`() {
        let silent = Snapshot(
            account: "1", regions: ["us-east-1"], began: 0, ended: 0, version: "", responses: [])
        #expect(LiveJudge(silent).results.allSatisfy { $0.verdict == .notEvaluated })
    }

    @Test func `every control that an account can show has a check, and every check is broken by a test`() {
        let judged = Set(LiveJudge(applied).results.map(\.control.id))
        #expect(judged == Set(ControlMap.embedded.controls.map(\.id)))
        // What the sample has none of: tables, Kubernetes, servers, addresses of functions; the analyzer is moto's gap.
        let without: Set = [
            "table-encryption", "table-recovery", "cluster-audit", "cluster-endpoint", "server-metadata",
            "function-open", "root-mfa", "access-analyzer", "people-mfa", "key-age", "volume-encryption",
            // Two tenants: TenancyTests.
            "tenant-bucket", "tenant-role", "tenant-denial", "tenant-rows",
        ]
        #expect(judged.subtracting(breaks.map(\.check)) == without)
    }

    @Test func `each control names the questions that its check asks`() {
        for control in ControlMap.embedded.controls {
            #expect(!control.reads.isEmpty, "\(control.id)")
            for read in control.reads {
                // Without an answer to what it names the check has nothing to say, or something else.
                #expect(
                    ReadTable.embedded.read(read) != nil || read == RowSecurity.read, "\(control.id): \(read)"
                )
            }
        }
        // What a check's verdict hangs on is among them.
        func verdicts(_ snapshot: Snapshot) -> [String: [Verdict]] {
            Dictionary(grouping: LiveJudge(snapshot).results) { $0.control.id }.mapValues {
                $0.map(\.verdict)
            }
        }
        let before = verdicts(applied)
        for read in Set(applied.responses.map(\.read)) {
            let after = verdicts(applied.answering(read, .refused, "403"))
            for control in ControlMap.embedded.controls where before[control.id] != after[control.id] {
                #expect(control.reads.contains(read), "\(control.id) hangs on \(read)")
            }
        }
    }

    @Test func `the policy lets nothing write and nothing be read but settings`() {
        let actions = texts(ReadTable.embedded.policy["Statement"]?.items.first?["Action"])
        #expect(actions.count > 50)
        for action in actions {
            let name = action.split(separator: ":").last.map(String.init) ?? ""
            #expect(
                ["Get", "List", "Describe", "BatchGet", "Simulate"].contains { name.hasPrefix($0) },
                "\(action)")
        }
        for secret in [
            "s3:GetObject", "secretsmanager:GetSecretValue", "logs:GetLogEvents", "dynamodb:GetItem",
            "ssm:GetParameter",
        ] {
            #expect(!actions.contains(secret))
        }
    }
}

@Suite struct EvidencePackTests {
    private let files = EvidencePack(applied, tool: "test", previous: nil).files()

    @Test func `a pack holds to its manifest, and the same snapshot gives the same bytes`() throws {
        #expect(EvidencePack.faults(files) == [])
        #expect(zip(files) == zip(EvidencePack(applied, tool: "test", previous: nil).files()))
        let back = try #require(unzip(zip(files)))
        #expect(back.map(\.path) == files.map(\.path) && back.map(\.bytes) == files.map(\.bytes))
    }

    @Test func `a changed, a lost and an added file are named`() {
        for place in stride(from: 0, to: files.count - 1, by: 7) {
            var changed = files
            changed[place] = DocumentFile(path: files[place].path, bytes: files[place].bytes + [0x20])
            #expect(
                EvidencePack.faults(changed).count == 1
                    && EvidencePack.faults(changed)[0].hasPrefix(files[place].path))
            var lost = files
            lost.remove(at: place)
            #expect(EvidencePack.faults(lost) == ["\(files[place].path): is gone"])
        }
        #expect(EvidencePack.faults(files + [DocumentFile(path: "x.csv", text: "")]) == ["x.csv: was added"])
        #expect(EvidencePack.faults([]).count == 1)
    }

    @Test func `two files of one name, and files over one another, are no archive`() throws {
        let two = [DocumentFile(path: "a", text: "1"), DocumentFile(path: "a", text: "2")]
        #expect(unzip(zip(two)) == nil)
        // A genuine signature put before a forged one would be read by one reader and checked by another.
        let key = try #require(EvidenceKey(String(repeating: "07", count: 32)))
        let good = EvidencePack(applied, tool: "test", previous: nil, key: key).files()
        let genuine = try #require(good.first { $0.path == "manifest.sig.json" })
        let other = try #require(EvidenceKey(String(repeating: "08", count: 32)))
        #expect(
            unzip(zip([genuine] + EvidencePack(applied, tool: "test", previous: nil, key: other).files()))
                == nil)
    }

    @Test func `a signed pack tells by whom, and another's signature or none is refused`() throws {
        let key = try #require(EvidenceKey(String(repeating: "07", count: 32)))
        let signed = EvidencePack(applied, tool: "test", previous: nil, key: key).files()
        #expect(
            EvidencePack.faults(signed) == [] && EvidencePack.signer(signed) == key.publicText)
        #expect(EvidencePack.faults(signed, signer: key.publicText) == [])
        #expect(EvidencePack.faults(signed, signer: "00").count == 1)
        #expect(EvidencePack.faults(files, signer: key.publicText).count == 1)
        var forged = signed
        let place = try #require(forged.firstIndex { $0.path == EvidencePack.manifestName })
        forged[place] = DocumentFile(path: EvidencePack.manifestName, bytes: forged[place].bytes + [0x20])
        #expect(EvidencePack.faults(forged) == ["manifest.json: its signature does not hold"])
    }

    @Test func `an archive that was cut or changed is never more than refused or named`() {
        let whole = zip(Array(files.prefix(3)) + files.suffix(1))
        var generator = SeededGenerator(21)
        for length in stride(from: 0, to: whole.count, by: max(1, whole.count / 50)) {
            #expect(unzip(Array(whole.prefix(length))) == nil)
        }
        for _ in 0..<500 {
            var broken = whole
            broken[Int.random(in: 0..<whole.count, using: &generator)] = UInt8.random(
                in: 0...255, using: &generator)
            guard broken != whole, let read = unzip(broken) else { continue }
            #expect(
                zip(read) != broken
                    || EvidencePack.faults(read)
                        != EvidencePack.faults(Array(files.prefix(3)) + files.suffix(1))
            )
        }
    }

    @Test func `a snapshot is read back as it was written, and one changed byte is found`() throws {
        let written = applied.files()
        let folder = Dictionary(uniqueKeysWithValues: written.map { ($0.path, $0.bytes) })
        let back = try Snapshot { folder[$0] }
        #expect(LiveJudge(back).results.map(\.verdict) == LiveJudge(applied).results.map(\.verdict))
        let path = written[5].path
        let fault = #expect(throws: Snapshot.Fault.self) {
            try Snapshot { $0 == path ? [0x7B, 0x7D] : folder[$0] }
        }
        #expect(fault?.file == path)
        // The index is written last: a pass that was killed is no snapshot.
        #expect(throws: Snapshot.Fault.self) { try Snapshot { $0 == Snapshot.indexName ? nil : folder[$0] } }
    }

    @Test func `drift tells what changed, and whether it is worse`() {
        let later = applied.setting("cloudtrail GetTrailStatus", "IsLogging", to: .bool(false))
        let drift = Drift(LiveJudge(applied).results, LiveJudge(later).results)
        #expect(drift.changes.map(\.check) == ["trail-multi-region"] && drift.isWorse)
        #expect(!Drift(LiveJudge(later).results, LiveJudge(applied).results).isWorse)
        #expect(Drift(LiveJudge(applied).results, LiveJudge(applied).results).changes.isEmpty)
    }

    @Test func `flat records hold no lists, and every failure says how to mend it`() throws {
        let records = try #require(files.first { $0.path == "results.json" })
        for record in try JSON(parsing: records.bytes).items {
            #expect(record.members.allSatisfy { $0.value.text != nil })
            #expect(record["status"]?.text != "fail" || record["fix"]?.text?.isEmpty == false)
        }
    }
}

@Suite struct HistoryTests {
    private static let hour: Int64 = 3_600_000

    private func history(_ hours: [(Int64, isLogging: Bool?)]) -> History {
        History(
            hours.map { at, isLogging in
                let snapshot =
                    isLogging.map { applied.setting("cloudtrail GetTrailStatus", "IsLogging", to: .bool($0)) }
                    ?? applied.answering("cloudtrail GetTrailStatus", .refused, "AWS answered 403")
                return PassSummary(at: at * HistoryTests.hour, results: LiveJudge(snapshot).results)
            })
    }

    private func row(_ history: History) -> History.Row? {
        history.rows.first { $0.control.id == "trail-multi-region" }
    }

    @Test func `a failure that is mended after nine hours costs its day`() throws {
        let found = history([(0, true), (24, true), (30, false), (39, true), (48, true)])
        let trail = try #require(row(found))
        #expect(trail.text == "effective on 2 of 3 days, 1 exception, longest 9 h")
        #expect(
            found.rows.first { $0.control.id == "log-retention" }?.text
                == "effective on 3 of 3 days, no exceptions")
    }

    @Test func `days without a pass are no days on which anything was effective`() throws {
        let found = history([(0, true), (96, true)])
        #expect(found.days == 5 && found.gaps == [1, 2, 3] && row(found)?.effectiveDays == 2)
    }

    @Test func `what could not be looked at neither passes nor ends a failure`() throws {
        let trail = try #require(row(history([(0, false), (24, nil), (48, true)])))
        #expect(trail.effectiveDays == 1 && trail.unknownDays == 1 && trail.longestHours == 48)
        let open = try #require(row(history([(0, true), (24, false), (72, nil)])))
        #expect(open.exceptions.count == 1 && open.exceptions[0].until == nil && open.longestHours == 48)
    }

    @Test func `no passes are no history`() {
        #expect(History([]).rows.isEmpty && History([]).days == 0)
    }
}

@Suite struct AcceptedRisksTests {
    private static let text = """
        exceptions:
          - check: root-mfa
            reason: "The hardware key is on its way."
            approver: Ada
            until: 2026-12-31
        """

    @Test func `a failure that was taken on fails still, until its day`() throws {
        let risks = try AcceptedRisks(Array(AcceptedRisksTests.text.utf8))
        let result = try #require(LiveJudge(applied).results.first { $0.control.id == "root-mfa" })
        #expect(result.verdict == .fail)
        #expect(risks.row(for: result, on: try #require(Day("2026-12-31")))?.approver == "Ada")
        #expect(risks.row(for: result, on: try #require(Day("2027-01-01"))) == nil)
        #expect(risks.ended(before: try #require(Day("2027-01-01"))).count == 1)
        let other = try #require(LiveJudge(applied).results.first { $0.control.id == "flow-log" })
        #expect(risks.row(for: other, on: try #require(Day("2026-12-01"))) == nil)
    }

    @Test(arguments: [
        ("check: root-mfa", "check: no-such"), ("approver: Ada", "approvr: Ada"),
        ("until: 2026-12-31", "until: soon"),
        ("reason: \"The hardware key is on its way.\"", "reason: \"\""), ("exceptions:", "exeptions:"),
    ]) func `what names no control, nobody, no reason or no end is refused with its place`(
        old: String, new: String
    ) {
        let error = #expect(throws: Diagnostics.self) {
            try AcceptedRisks(Array(AcceptedRisksTests.text.replacing(old, with: new).utf8))
        }
        #expect(error?.all.allSatisfy { !$0.fix.isEmpty } == true)
    }
}
