internal import StructuredText

/// What runs, and whether it can be put back.
extension PlanRule {
    static let workload: [PlanRule] = [
        PlanRule("container-hardening") { _, task in
            guard let containers = task.containers else {
                return .open("container_definitions is not known before it is applied")
            }
            let soft = containers.filter {
                $0["readonlyRootFilesystem"] != .bool(true) || $0["privileged"] == .bool(true)
            }.map { $0["name"]?.text ?? "" }
            return .held(
                soft.isEmpty,
                soft.isEmpty
                    ? "\(containers.count) read only"
                    : "not read only, or privileged: \(soft.joined(separator: ", "))")
        },
        PlanRule("server-metadata") { _, server in
            let word = server.block("metadata_options")?["http_tokens"]?.text ?? "optional"
            return .held(word == "required", "http_tokens = \(word)")
        },
        PlanRule("cluster-audit") { _, cluster in
            let logs = texts(cluster.values["enabled_cluster_log_types"])
            return .held(logs.contains("audit"), logs.isEmpty ? "none" : logs.joined(separator: ", "))
        },
        PlanRule("cluster-endpoint") { _, cluster in
            let network = cluster.block("vpc_config")
            let isPublic = network?["endpoint_public_access"] != .bool(false)
            let from = texts(network?["public_access_cidrs"])
            let isOpen = isPublic && (from.isEmpty || from.contains(where: OpenPorts.isEverybody))
            return .held(
                !isOpen, isOpen ? "open to the world" : isPublic ? from.joined(separator: ", ") : "private")
        },
    ]

    static let availability: [PlanRule] = [
        PlanRule("database-backup") { _, database in
            guard !database.isMember else { return nil }
            let days =
                database.values["backup_retention_period"]?.whole
                ?? (database.type == "aws_rds_cluster" ? 1 : 0)
            return .held(days >= 35, "\(days) days")
        },
        PlanRule("database-deletion") { _, database in
            guard !database.isMember else { return nil }
            return database.held("deletion_protection")
        },
        PlanRule("database-zones") { plan, database in
            guard !database.isMember else { return nil }
            guard database.type == "aws_rds_cluster" else {
                return database.held("multi_az")
            }
            guard
                let members = plan.related("aws_rds_cluster_instance", by: "cluster_identifier", to: database)
            else {
                return .open("the plan does not say which cluster an instance belongs to")
            }
            return .held(members.count > 1, "\(members.count) instances")
        },
        PlanRule("table-recovery") { _, table in
            let isOn = table.block("point_in_time_recovery")?["enabled"] == .bool(true)
            return .held(isOn, "point_in_time_recovery.enabled = \(isOn)")
        },
        .beside("bucket-versions", "aws_s3_bucket_versioning", by: "bucket") {
            $0.block("versioning_configuration")?["status"]?.text == "Enabled"
        },
        PlanRule("backup-plan") { plan, backup in
            let days = (backup.values["rule"]?.items ?? []).compactMap {
                $0["lifecycle"]?.items.first?["delete_after"]?.whole
            }
            guard let selected = plan.related("aws_backup_selection", by: "plan_id", to: backup) else {
                return .open("the plan does not say which plan a selection belongs to")
            }
            let isLong = (days.max() ?? 0) >= 35
            return .held(
                isLong && !selected.isEmpty,
                selected.isEmpty
                    ? "nothing is selected" : "kept \(days.map(String.init).joined(separator: ", ")) days")
        },
        .beside("backup-lock", "aws_backup_vault_lock_configuration", by: "backup_vault_name"),
        .flag("balancer-deletion", "enable_deletion_protection"),
    ]
}
