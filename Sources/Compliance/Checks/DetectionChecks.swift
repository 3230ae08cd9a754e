internal import StructuredText

/// Who looks: recorder, detector, hub, scanner, analyzer, alarms.
extension LiveCheck {
    static let detection: [LiveCheck] = [
        LiveCheck(
            "config-recorder",
            .region(reads: [
                "config DescribeConfigurationRecorders", "config DescribeConfigurationRecorderStatus",
            ])
        ) {
            snapshot, region, _ in
            snapshot.one("config DescribeConfigurationRecorders", region, absent: .fail("no recorder")) {
                body in
                guard let recorder = items(body, at: "ConfigurationRecorders").first else {
                    return .fail("no recorder")
                }
                guard isYes(recorder["recordingGroup"]?["allSupported"]),
                    isYes(recorder["recordingGroup"]?["includeGlobalResourceTypes"])
                else {
                    return .fail("not all types, or no global ones")
                }
                return snapshot.one(
                    "config DescribeConfigurationRecorderStatus", region, absent: .fail("no status")
                ) { status in
                    let isOn = items(status, at: "ConfigurationRecordersStatus").contains {
                        isYes($0["recording"])
                    }
                    return .held(isOn, isOn ? "all types, recording" : "it does not record")
                }
            }
        },
        LiveCheck("config-rules", .region(reads: ["config DescribeConfigRules"])) { snapshot, region, _ in
            snapshot.one("config DescribeConfigRules", region, absent: .fail("no rule")) { body in
                let count = items(body, at: "ConfigRules").count
                return .held(count >= 10, "\(count) rules")
            }
        },
        LiveCheck("guardduty", .region(reads: ["guardduty ListDetectors"])) { snapshot, region, _ in
            snapshot.one("guardduty ListDetectors", region, absent: .fail("no detector")) { body in
                guard let id = items(body, at: "detectorIds").first?.text else { return .fail("no detector") }
                return snapshot.told(
                    "guardduty GetDetector", region, "DetectorId", id, absent: .fail("no detector")
                ) {
                    let word = $0["status"]?.text ?? "DISABLED"
                    return .held(word == "ENABLED", word)
                }
            }
        },
        LiveCheck("security-hub", .region(reads: ["securityhub DescribeHub"])) { snapshot, region, _ in
            snapshot.one("securityhub DescribeHub", region, absent: .fail("Security Hub is off")) { hub in
                guard hub["HubArn"]?.text != nil else { return .fail("Security Hub is off") }
                return snapshot.one("securityhub GetEnabledStandards", region, absent: .fail("no standard")) {
                    body in
                    let count = items(body, at: "StandardsSubscriptions").count
                    return .held(count > 0, "\(count) standards")
                }
            }
        },
        LiveCheck("inspector", .region(reads: ["inspector2 BatchGetAccountStatus"])) { snapshot, region, _ in
            snapshot.one("inspector2 BatchGetAccountStatus", region, absent: .fail("off")) { body in
                let states = items(body, at: "accounts/resourceState").flatMap(\.members)
                let on = states.filter { ["ENABLED", "ENABLING"].contains($0.value["status"]?.text) }.map(
                    \.key)
                // What there is must be scanned; where nothing is listed, anything that is on will do.
                let kinds = [
                    ("ecr", "ecr DescribeRepositories", "repositories"),
                    ("lambda", "lambda ListFunctions", "Functions"),
                    ("ec2", "ec2 DescribeInstances", "reservationSet/instancesSet"),
                ]
                let wanted = kinds.filter { _, read, list in
                    snapshot.all(read).contains { response in
                        response.region == region
                            && items(response.body, at: list).contains {
                                $0["instanceState"]?["name"]?.text != "terminated"
                            }
                    }
                }.map(\.0)
                let missing = wanted.filter { !on.contains($0) }
                // Whether there is any of it was not told.
                let silent = kinds.first { kind, read, _ in
                    !on.contains(kind)
                        && snapshot.all(read).contains { $0.region == region && $0.outcome != .answered }
                }
                if let silent, missing.isEmpty, !on.isEmpty { return .open("\(silent.1) was not answered") }
                return .held(
                    !on.isEmpty && missing.isEmpty,
                    on.isEmpty
                        ? "nothing is scanned"
                        : "scanned: \(on.joined(separator: ", "))\(missing.isEmpty ? "" : "; not \(missing.joined(separator: ", "))")"
                )
            }
        },
        LiveCheck("access-analyzer", .region(reads: ["accessanalyzer ListAnalyzers"])) {
            snapshot, region, _ in
            snapshot.one("accessanalyzer ListAnalyzers", region, absent: .fail("no analyzer")) { body in
                let active = items(body, at: "analyzers").filter {
                    $0["status"]?.text == "ACTIVE" && ["ACCOUNT", "ORGANIZATION"].contains($0["type"]?.text)
                }
                return .held(!active.isEmpty, active.first?["arn"]?.text ?? "no active analyzer")
            }
        },
        LiveCheck("image-scan", .each([.init("ecr DescribeRepositories", "repositories", "repositoryArn")])) {
            _, _, repository in
            let isOn = isYes(repository["imageScanningConfiguration"]?["scanOnPush"])
            return .held(isOn, "scanOnPush = \(isOn)")
        },
        LiveCheck(
            "image-immutable", .each([.init("ecr DescribeRepositories", "repositories", "repositoryArn")])
        ) { _, _, repository in
            let word = repository["imageTagMutability"]?.text ?? "MUTABLE"
            return .held(word.hasPrefix("IMMUTABLE"), word)
        },
        LiveCheck("alert-subscription", .topics) { snapshot, region, topic in
            snapshot.told(
                "sns ListSubscriptionsByTopic", region, "TopicArn", topic["TopicArn"]?.text ?? "",
                absent: .fail("no subscription")
            ) { body in
                let all = items(body, at: "Subscriptions")
                let confirmed = all.filter { $0["SubscriptionArn"]?.text?.hasPrefix("arn:") ?? false }
                return .held(!confirmed.isEmpty, "\(confirmed.count) confirmed of \(all.count)")
            }
        },
        LiveCheck("alarm-actions", .each([.init("cloudwatch DescribeAlarms", "MetricAlarms", "AlarmArn")])) {
            _, _, alarm in
            let isOn = isYes(alarm["ActionsEnabled"])
            let count = items(alarm, at: "AlarmActions").count
            return .held(isOn && count > 0, !isOn ? "actions are off" : "\(count) actions")
        },
    ]
}
