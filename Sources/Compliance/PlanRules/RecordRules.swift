internal import StructuredText

/// Records and detection: what is written down, who looks at it, whom it reaches.
extension PlanRule {
    static let records: [PlanRule] = [
        PlanRule("trail-multi-region") { _, trail in
            let isOff = trail.values["enable_logging"] == .bool(false)
            let isWide =
                trail.isTrue("is_multi_region_trail")
                && trail.values["include_global_service_events"] != .bool(false)
            return .held(
                isWide && !isOff,
                isOff
                    ? "it does not log"
                    : isWide ? "all regions with global services" : "one region, or no global services")
        },
        .flag("trail-validation", "enable_log_file_validation"),
        .named("trail-encryption", "kms_key_id"),
        .named("trail-cloudwatch", "cloud_watch_logs_group_arn"),
        PlanRule("log-retention") { plan, group in
            if plan.isSet("retention_in_days", of: group), group.values["retention_in_days"]?.whole == nil {
                return .open("retention_in_days is not known before it is applied")
            }
            let days = group.values["retention_in_days"]?.whole ?? 0
            return .held(days == 0 || days >= 365, days == 0 ? "kept for ever" : "\(days) days")
        },
        .named("log-encryption", "kms_key_id"),
        .beside("flow-log", "aws_flow_log", by: "vpc_id") {
            ["ALL", nil].contains($0.values["traffic_type"]?.text)
        },
        PlanRule("balancer-log") { _, balancer in
            guard balancer.values["load_balancer_type"]?.text != "gateway" else { return nil }
            let isOn = balancer.block("access_logs")?["enabled"] == .bool(true)
            return .held(isOn, "access_logs.enabled = \(isOn)")
        },
        PlanRule("database-log") { plan, database in
            if database.isMember { return nil }
            let logs = texts(database.values["enabled_cloudwatch_logs_exports"])
            let name = "enabled_cloudwatch_logs_exports"
            if logs.isEmpty, plan.isUnknown(name, of: database), plan.isSet(name, of: database) {
                return .open("\(name) is not known before it is applied")
            }
            return .held(!logs.isEmpty, logs.isEmpty ? "no log is exported" : logs.joined(separator: ", "))
        },
    ]

    static let detection: [PlanRule] = [
        PlanRule("config-recorder") { plan, recorder in
            // A recorder that the plan does not narrow records what AWS records by default: all but global types.
            let group = recorder.block("recording_group")
            let isWhole =
                group?["all_supported"] != .bool(false)
                && group?["include_global_resource_types"] == .bool(true)
            let states = plan.related("aws_config_configuration_recorder_status", by: "name", to: recorder)
            guard isWhole else { return .fail("not all types, or no global ones") }
            guard let states else { return .open("the plan does not say which recorder is turned on") }
            let isOn = states.contains { $0.isTrue("is_enabled") }
            return .held(isOn, isOn ? "all types, recording" : "it does not record")
        },
        .flag("guardduty", "enable", unless: true),
        PlanRule("security-hub") { plan, _ in
            let standards = plan.all("aws_securityhub_standards_subscription").count
            return .held(standards > 0, "\(standards) standards")
        },
        PlanRule("inspector") { _, enabler in
            let kinds = texts(enabler.values["resource_types"])
            return .held(!kinds.isEmpty, kinds.joined(separator: ", "))
        },
        PlanRule("access-analyzer") { _, analyzer in
            // The others look for what nobody uses.
            let kind = analyzer.values["type"]?.text ?? "ACCOUNT"
            return .held(["ACCOUNT", "ORGANIZATION"].contains(kind), kind)
        },
        PlanRule("image-scan") { _, repository in
            let isOn = repository.block("image_scanning_configuration")?["scan_on_push"] == .bool(true)
            return .held(isOn, "scan_on_push = \(isOn)")
        },
        PlanRule("image-immutable") { _, repository in
            let word = repository.values["image_tag_mutability"]?.text ?? "MUTABLE"
            return .held(word.hasPrefix("IMMUTABLE"), word)
        },
        .beside("alert-subscription", "aws_sns_topic_subscription", by: "topic_arn"),
        PlanRule("alarm-actions") { plan, alarm in
            // An alarm that scales services tells services.
            let isOn = alarm.values["actions_enabled"] != .bool(false)
            let isNamed = plan.isSet("alarm_actions", of: alarm)
            return .held(
                isOn && isNamed, !isOn ? "actions are off" : isNamed ? "actions are on" : "it names no action"
            )
        },
    ]
}

extension TerraformPlan.Resource {
    /// A replica has the settings of what it follows.
    var isMember: Bool {
        type == "aws_db_instance" && values["replicate_source_db"]?.text != nil
    }
}
