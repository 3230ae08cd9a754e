internal import StructuredText

/// Records: trail, logs, what flows.
extension LiveCheck {
    private static func trail(_ id: String, _ judge: @escaping @Sendable (Snapshot, String, JSON) -> Finding)
        -> LiveCheck
    {
        LiveCheck(id, .region(reads: ["cloudtrail DescribeTrails"])) { snapshot, region, _ in
            snapshot.one("cloudtrail DescribeTrails", region, absent: .fail("no trail")) { body in
                // A trail of another region that covers this one is listed here too.
                let trails = items(body, at: "trailList")
                guard !trails.isEmpty else { return .fail("no trail") }
                // The trail that counts is the one over all regions that logs, where there is one.
                let whole = trails.filter { isWhole($0, snapshot, region).verdict == .pass }
                let findings = (whole.isEmpty ? trails : whole).map { judge(snapshot, region, $0) }
                return findings.first { $0.verdict == .pass } ?? findings.first {
                    $0.verdict == .notEvaluated
                }
                    ?? findings[0]
            }
        }
    }

    /// Where a trail answers.
    private static func home(_ trail: JSON, _ region: String) -> String {
        trail["HomeRegion"]?.text ?? region
    }

    private static func isWhole(_ trail: JSON, _ snapshot: Snapshot, _ region: String) -> Finding {
        guard isYes(trail["IsMultiRegionTrail"]), trail["IncludeGlobalServiceEvents"].map(isYes) ?? true
        else {
            return .fail("one region, or no global services")
        }
        let name = trail["TrailARN"]?.text ?? ""
        return snapshot.told(
            "cloudtrail GetTrailStatus", home(trail, region), "Name", name, absent: .fail("it has no status")
        ) {
            .held(
                isYes($0["IsLogging"]),
                isYes($0["IsLogging"]) ? "all regions, and it logs" : "it does not log")
        }
    }

    static let records: [LiveCheck] = [
        trail("trail-multi-region") { snapshot, region, trail in isWhole(trail, snapshot, region) },
        trail("trail-validation") { _, _, trail in
            .held(
                isYes(trail["LogFileValidationEnabled"]),
                "validation is \(isYes(trail["LogFileValidationEnabled"]) ? "on" : "off")")
        },
        trail("trail-encryption") { _, _, trail in
            .held(trail["KmsKeyId"]?.text != nil, trail["KmsKeyId"]?.text ?? "no key")
        },
        trail("trail-cloudwatch") { snapshot, region, trail in
            guard let group = trail["CloudWatchLogsLogGroupArn"]?.text else { return .fail("no log group") }
            return snapshot.told(
                "cloudtrail GetTrailStatus", home(trail, region), "Name", trail["TrailARN"]?.text ?? "",
                absent: .fail("it has no status")
            ) { status in
                if let fault = status["LatestCloudWatchLogsDeliveryError"]?.text, !fault.isEmpty {
                    return .fail("the last delivery failed: \(fault)")
                }
                guard let last = seconds(status["LatestCloudWatchLogsDeliveryTime"]) else {
                    return .open("\(group); no delivery is told yet")
                }
                let hours = (snapshot.ended / 1_000 - last) / 3_600
                return .held(hours < 24, "\(group), last \(hours) h ago")
            }
        },
        trail("trail-events") { snapshot, region, trail in
            snapshot.told(
                "cloudtrail GetEventSelectors", home(trail, region), "TrailName",
                trail["TrailARN"]?.text ?? "",
                absent: .fail("it has no selectors")
            ) { body in
                let (plain, advanced) = (
                    items(body, at: "EventSelectors"), items(body, at: "AdvancedEventSelectors")
                )
                // A trail without any records all management events.
                guard !plain.isEmpty || !advanced.isEmpty else { return .pass("all management events") }
                let whole =
                    plain.contains {
                        ($0["ReadWriteType"]?.text ?? "All") == "All"
                            && ($0["IncludeManagementEvents"].map(isYes) ?? true)
                            && items($0, at: "ExcludeManagementEventSources").isEmpty
                    }
                    || advanced.contains { selector in
                        let fields = items(selector, at: "FieldSelectors")
                        return fields.count == 1 && fields[0]["Field"]?.text == "eventCategory"
                            && texts(fields[0]["Equals"]) == ["Management"]
                    }
                return .held(
                    whole, whole ? "all management events" : "not all management events, reads and writes")
            }
        },
        LiveCheck("log-retention", .each([.init("logs DescribeLogGroups", "logGroups", "logGroupName")])) {
            _, _, group in
            guard let days = number(group["retentionInDays"]) else {
                return .pass("kept for ever, which costs")
            }
            return .held(days >= 365, "\(days) days")
        },
        LiveCheck("log-encryption", .each([.init("logs DescribeLogGroups", "logGroups", "logGroupName")])) {
            _, _, group in
            .held(group["kmsKeyId"]?.text != nil, group["kmsKeyId"]?.text ?? "no key of the account")
        },
        LiveCheck("flow-log", .each([.init("ec2 DescribeVpcs", "vpcSet", "vpcId")])) {
            snapshot, region, network in
            let id = network["vpcId"]?.text
            return snapshot.one("ec2 DescribeFlowLogs", region, absent: .fail("no flow log")) { body in
                let own = items(body, at: "flowLogSet").filter { $0["resourceId"]?.text == id }
                let whole = own.filter { log in
                    (log["flowLogStatus"]?.text ?? "ACTIVE") == "ACTIVE"
                        && (log["trafficType"]?.text ?? "ALL") == "ALL"
                }
                let failed = whole.filter { $0["deliverLogsStatus"]?.text == "FAILED" }
                guard !whole.isEmpty, failed.count == whole.count else {
                    return .held(
                        !whole.isEmpty,
                        own.isEmpty
                            ? "no flow log" : whole.isEmpty ? "not active, or not all traffic" : "all traffic"
                    )
                }
                let why = failed.compactMap { $0["deliverLogsErrorMessage"]?.text }.first ?? ""
                // AWS's word for a fault of its own service, which says nothing of how the log is set up.
                return why == "Unknown error"
                    ? .open("all traffic, and AWS says of its delivery: \(why)")
                    : .fail("nothing is delivered: \(why)")
            }
        },
        LiveCheck("balancer-log", .balancers) { snapshot, region, balancer in
            attribute("access_logs.s3.enabled", of: balancer, snapshot, region)
        },
        LiveCheck("balancer-deletion", .balancers) { snapshot, region, balancer in
            attribute("deletion_protection.enabled", of: balancer, snapshot, region)
        },
        LiveCheck("database-log", .databases) { _, _, database in
            guard !isMember(database) else { return nil }
            let logs = texts(database["EnabledCloudwatchLogsExports"])
            return .held(!logs.isEmpty, logs.isEmpty ? "no log is exported" : logs.joined(separator: ", "))
        },
    ]

    private static func attribute(_ name: String, of balancer: JSON, _ snapshot: Snapshot, _ region: String)
        -> Finding?
    {
        guard balancer["Type"]?.text != "gateway" else { return nil }
        let arn = balancer["LoadBalancerArn"]?.text ?? ""
        return snapshot.told(
            "elbv2 DescribeLoadBalancerAttributes", region, "LoadBalancerArn", arn,
            absent: .fail("no attributes")
        ) { body in
            let value = items(body, at: "Attributes").first { $0["Key"]?.text == name }?["Value"]
            return .held(isYes(value), "\(name) = \(value?.text ?? "false")")
        }
    }

    /// An instance of an Aurora cluster has its cluster's settings, and a replica those of what it follows.
    static func isMember(_ database: JSON) -> Bool {
        func isGiven(_ name: String) -> Bool { database[name]?.text.map { !$0.isEmpty } ?? false }
        guard database["DBInstanceIdentifier"] != nil else { return isGiven("ReplicationSourceIdentifier") }
        return isGiven("DBClusterIdentifier") || isGiven("ReadReplicaSourceDBInstanceIdentifier")
    }
}

extension LiveCheck.Population {
    static let balancers = each([.init("elbv2 DescribeLoadBalancers", "LoadBalancers", "LoadBalancerArn")])
    static let databases = each([
        .init("rds DescribeDBClusters", "DBClusters", "DBClusterArn"),
        .init("rds DescribeDBInstances", "DBInstances", "DBInstanceArn"),
    ])
    static let instances = each([.init("rds DescribeDBInstances", "DBInstances", "DBInstanceArn")])
    static let buckets = each([.init("s3 ListBuckets", "Buckets", "Name")])
    static let topics = each([.init("sns ListTopics", "Topics", "TopicArn")])
    static let tasks = each([
        .init("ecs DescribeTaskDefinition", "taskDefinition", "taskDefinitionArn")
    ])
}
