internal import StructuredText

/// What runs.
extension LiveCheck {
    static let workload: [LiveCheck] = [
        LiveCheck("container-hardening", .tasks) { _, _, task in
            let containers = items(task, at: "containerDefinitions")
            let soft = containers.filter { !isYes($0["readonlyRootFilesystem"]) || isYes($0["privileged"]) }
                .compactMap { $0["name"]?.text }
            return .held(
                soft.isEmpty,
                soft.isEmpty
                    ? "\(containers.count) read only"
                    : "not read only, or privileged: \(soft.joined(separator: ", "))")
        },
        LiveCheck("container-secrets", .tasks) { _, _, task in
            let names = items(task, at: "containerDefinitions/environment/name").compactMap(\.text).filter(
                SecretNames.sounds)
            return .held(
                names.isEmpty, names.isEmpty ? "none sounds like a secret" : names.joined(separator: ", "))
        },
        LiveCheck(
            "server-metadata",
            .each([.init("ec2 DescribeInstances", "reservationSet/instancesSet", "instanceId")])
        ) { _, _, server in
            guard server["instanceState"]?["name"]?.text != "terminated" else { return nil }
            let word = server["metadataOptions"]?["httpTokens"]?.text ?? "optional"
            return .held(word == "required", "httpTokens = \(word)")
        },
        LiveCheck("service-scaling", .each([.init("ecs DescribeServices", "services", "serviceArn")])) {
            snapshot, region, service in
            // One task on each server does not scale by itself.
            guard service["status"]?.text ?? "ACTIVE" == "ACTIVE",
                service["schedulingStrategy"]?.text != "DAEMON"
            else { return nil }
            let name =
                "service/"
                + (service["serviceArn"]?.text ?? "").split(separator: "/").dropFirst().joined(separator: "/")
            return snapshot.one(
                "application-autoscaling DescribeScalableTargets", region, absent: .fail("no target")
            ) { body in
                let target = items(body, at: "ScalableTargets").first { $0["ResourceId"]?.text == name }
                guard let least = number(target?["MinCapacity"]), let most = number(target?["MaxCapacity"])
                else { return .fail("it has as many tasks as somebody once wrote") }
                return .held(most > least, "\(least) to \(most) tasks")
            }
        },
        LiveCheck("cluster-audit", .clusters) { snapshot, region, cluster in
            snapshot.told(
                "eks DescribeCluster", region, "name", cluster.text ?? "", absent: .fail("no cluster")
            ) { body in
                let on = items(body, at: "cluster/logging/clusterLogging").filter { isYes($0["enabled"]) }
                    .flatMap { texts($0["types"]) }
                return .held(on.contains("audit"), on.isEmpty ? "none" : on.joined(separator: ", "))
            }
        },
        LiveCheck("cluster-endpoint", .clusters) { snapshot, region, cluster in
            snapshot.told(
                "eks DescribeCluster", region, "name", cluster.text ?? "", absent: .fail("no cluster")
            ) { body in
                let network = body["cluster"]?["resourcesVpcConfig"]
                let from = texts(network?["publicAccessCidrs"])
                let isOpen =
                    isYes(network?["endpointPublicAccess"])
                    && (from.isEmpty || from.contains(where: OpenPorts.isEverybody))
                return .held(!isOpen, isOpen ? "open to the world" : "private, or named addresses")
            }
        },
    ]
}

extension LiveCheck.Population {
    static let clusters = each([.init("eks ListClusters", "clusters", ".")])
}
