internal import HCL
internal import StructuredText
internal import Units

/// The settings of each root, with where each comes from.
extension Stack {
    var tenantMap: JSON {
        let members = blueprint.tenants.map {
            JSON.Member($0.name, .object(["priority": .integer($0.priority)]))
        }
        return .object([.init("tenants", .object(members))])
    }

    func settings(for root: StackRoot) -> HCLSettings {
        var settings = HCLSettings()
        settings.add(
            "name", .string(blueprint.name),
            "\(blueprint.company), as names in AWS are written; it is in every name: never change it.")
        settings.add("region", .string(blueprint.region))
        switch root {
        case .account: addAccount(to: &settings)
        case .platform:
            addPlatform(to: &settings)
            settings.add(
                "log_retention_days", .integer(blueprint.retention),
                "soc2.log_retention_months, else twelve months.")
        case .pool:
            settings.add("compute", compute(blueprint.pool?.compute), computeNote)
            settings.add("database", database(blueprint.pool?.database), databaseNote)
            settings.add(
                "serves_tenants", .bool(blueprint.isServedByPool), "Hybrid: a database for each tenant.")
            settings.add("tags", tags, "So that bills can be told apart by what a credit was granted for.")
        case .tenant:
            settings.add(
                "compute", compute(blueprint.tenantCompute),
                "Two services of a quarter of a vCPU, as the itemization prices a tenant; the load balancer is shared."
            )
            settings.add(
                "database", database(blueprint.tenantDatabase),
                "The least size, as the itemization prices a tenant.")
            settings.add(
                "is_served_by_pool", .bool(blueprint.isServedByPool),
                "Hybrid: the pool's services, a database for each tenant.")
            settings.add("tags", tags, "So that bills can be told apart by what a credit was granted for.")
        case .bootstrap: break
        }
        return settings
    }

    func addAccount(to settings: inout HCLSettings) {
        settings.add("emails", .list([.string(blueprint.email)]), "Who is told of findings.")
        settings.add(
            "retention_days", .integer(blueprint.auditRetention), "SOC 2 looks back over twelve months.")
        settings.add(
            "switches", .object(blueprint.switches.map { ($0.name, .bool($0.isOn)) }),
            "By stage: without a SOC 2 plan only what protects.")
    }

    func addPlatform(to settings: inout HCLSettings) {
        settings.add(
            "domain", .string(blueprint.domain),
            "A domain that is delegated to AWS, so that mail and website stay where they are.")
        settings.add(
            "zone_count", .integer(blueprint.zones),
            "stack.drivers.availability_zones of the itemization, two or three.")
        settings.add("egress", .string(blueprint.egress), "NAT gateways as the itemization counts them.")
        settings.add("interface_endpoints", .list(blueprint.endpoints.map { .string($0) }))
        settings.add("webhook_package", .string("files/webhooks.zip"), "Put your own function there.")
        settings.add(
            "models", .list(blueprint.models.map { .string($0) }), "The model of the proof of concept.")
        settings.add(
            "vector_store", .bool(blueprint.hasVectorStore),
            "bedrock.retrieval.store: OpenSearch Serverless; pgvector needs nothing but its extension.")
        let servers: HCLValue = .object([
            ("min", .integer(blueprint.nodes.min)), ("max", .integer(blueprint.nodes.max)),
        ])
        settings.add(
            "kubernetes", blueprint.usesKubernetes ? servers : .null,
            "stack.compute: an m7g.large for two vCPU where it runs on servers.")
        settings.add("servers", blueprint.usesServers ? servers : .null)
        settings.add("emails", .list([.string(blueprint.email)]), "Who is told of alarms.")
        settings.add(
            "budget",
            .object([
                ("monthly_usd", .number(Stack.dollars(blueprint.monthly))),
                ("credit_usd", .number(Stack.dollars(blueprint.credit))),
            ]), "The forecast of month 12 and what is left of credits; neither budget counts credits.")
    }

    static func dollars(_ money: Money) -> String { String(money.decimalString.prefix { $0 != "." }) }

    var computeNote: String {
        "Tasks of one vCPU with 2 GB: at month 12 the itemization runs \(driver("vcpu")) vCPU on average."
    }
    var databaseNote: String {
        "At month 12 the itemization has \(driver("database_acu")) capacity units on average and \(driver("database_gb")) GB."
    }

    func driver(_ id: String) -> String {
        blueprint.drivers.first { $0.id == id }?.value.formatted ?? "0"
    }

    var tags: HCLValue { .object(blueprint.tags.map { ($0.key, .string($0.value)) }) }

    func compute(_ size: Blueprint.ComputeSize?) -> HCLValue {
        guard let size else { return .null }
        return .object([
            ("cpu", .integer(size.cpu)), ("memory", .integer(size.memory)), ("min", .integer(size.min)),
            ("max", .integer(size.max)),
        ])
    }

    func database(_ size: Blueprint.DatabaseSize?) -> HCLValue {
        guard let size else { return .null }
        var members: [(key: String, value: HCLValue)] = [("kind", .string(size.kind))]
        if let capacity = size.capacity {
            members.append(
                ("capacity", .object([("min", .number(capacity.min)), ("max", .number(capacity.max))])))
        }
        if let instance = size.instanceClass { members.append(("instance_class", .string(instance))) }
        if size.kind.hasPrefix("aurora") { members.append(("readers", .integer(size.readers))) }
        if size.kind.hasPrefix("rds") {
            members += [("storage_gb", .integer(size.storage)), ("multi_az", .bool(size.isDouble))]
        }
        return .object(members)
    }
}
