internal import Company
public import Planning
public import RulePacks
internal import Spend
public import StructuredText
public import Units

/// What of an application's answers and of its priced itemization stands in the infrastructure.
public struct Blueprint: Sendable {
    /// Services: CPU units and MiB of a task, fewest and most tasks of each of the two services.
    struct ComputeSize: Sendable {
        let cpu: Int
        let memory: Int
        let min: Int
        let max: Int
    }

    /// A database: its kind in the module's words, and its size.
    struct DatabaseSize: Sendable {
        let kind: String
        var capacity: (min: String, max: String)?
        var instanceClass: String?
        var readers = 0
        var storage = 100
        /// Whether RDS keeps a standby in another zone.
        var isDouble = true

    }

    /// Begins every name: at most 16 lower-case letters, digits and hyphens.
    public let name: String
    public let company: String
    let email: String
    public let region: String
    public let tenancy: TenancyModel
    let domain: String
    let zones: Int
    let egress: String
    let endpoints: [String]
    let usesKubernetes: Bool
    let usesServers: Bool
    let nodes: (min: Int, max: Int)
    let pool: (compute: ComputeSize?, database: DatabaseSize?)?
    let tenantCompute: ComputeSize?
    let tenantDatabase: DatabaseSize?
    let isServedByPool: Bool
    /// Tenants with a cell of their own, by name, each with its place at the load balancer.
    let tenants: [(name: String, priority: Int)]
    let models: [String]
    /// Whether vectors are kept in OpenSearch Serverless.
    let hasVectorStore: Bool
    let retention: Int
    let auditRetention: Int
    let switches: [(name: String, isOn: Bool)]
    /// What the stack costs at month 12, before credits.
    public let monthly: Money
    let credit: Money
    let tags: [(key: String, value: String)]
    /// What is not generated, and why.
    public let notes: [String]
    let drivers: [(id: String, value: Quantity)]

    /// - Parameters:
    ///   - plan: the plan of the company, with its forecast.
    ///   - book: the rules and the price book.
    ///   - tenancy: another tenancy than the company's own.
    /// - Throws: ``Diagnostics`` for what AWS would refuse: names, more tenants than a load balancer or a network takes.
    public init(_ plan: Plan, book: RuleBook, tenancy: TenancyModel? = nil) throws(Diagnostics) {
        let company = plan.company
        let stack = company.stack
        func value(_ id: String) -> Quantity {
            book.model.driver(id).map { plan.forecaster.drivers[$0.index] } ?? .zero
        }
        func whole(_ id: String) -> Int { Int(value(id).millionths / 1_000_000) }
        /// The next whole number.
        func ceiling(_ quantity: Quantity, by divisor: Int) -> Int {
            Int(
                clamping: (Int128(quantity.millionths) + Int128(divisor) * 1_000_000 - 1)
                    / (Int128(divisor) * 1_000_000))
        }
        self.company = company.name
        email = company.email
        region = stack.region
        let model = tenancy ?? stack.tenancy
        self.tenancy = model
        name = try Blueprint.slug(company.name)
        let host = company.websiteHost
        domain = "cloud.\(host.hasPrefix("www.") ? String(host.dropFirst(4)) : host)"
        zones = min(3, max(2, whole("availability_zones")))
        let gateways = whole("nat_gateways")
        egress = gateways == 0 ? "endpoints" : gateways == 1 ? "single-nat" : "nat-per-zone"
        endpoints = Blueprint.endpoints(company, whole("interface_endpoints"), isClosed: gateways == 0)

        // Tasks of one vCPU with 2 GB, as the itemization prices them; a quarter of them at the least, and one in each zone.
        let vcpu = value("vcpu")
        let most = max(2, ceiling(vcpu, by: 2))
        let services: ComputeSize? =
            [.fargate, .both, .ec2].contains(stack.compute)
            ? ComputeSize(cpu: 1_024, memory: 2_048, min: max(zones, (most + 3) / 4), max: max(zones, most))
            : nil
        usesKubernetes = stack.compute == .eks
        usesServers = stack.compute == .ec2
        let database = Blueprint.database(stack.database, value("database_acu"), whole("database_gb"))
        let own = Blueprint.tenantDatabase(stack.database)
        let small: ComputeSize? =
            services == nil ? nil : ComputeSize(cpu: 256, memory: 512, min: 1, max: 4)
        // Compute and database of the pool, then of a tenant's own cell.
        let isShared = model == .pool || model == .bridge
        pool = model == .silo ? nil : (services, isShared ? database : nil)
        tenantCompute = model == .bridge || model == .silo ? small : nil
        tenantDatabase = model == .pool ? nil : own
        isServedByPool = model == .hybrid
        tenants = try Blueprint.tenants(plan, model, book, zones)
        // Two tasks of the pool's fill a server, and so do a tenant's two: more network interfaces than two it does not take.
        let cells = tenantCompute == nil ? 0 : tenants.count
        nodes =
            usesKubernetes
            ? (max(2, ceiling(vcpu, by: 8)), max(2, ceiling(vcpu, by: 2)))
            : (
                (pool == nil ? 0 : services?.min ?? 0) + cells,
                (pool == nil ? 0 : services?.max ?? 0) + cells * 4
            )
        models = company.bedrock.flatMap { ValueTables.bedrockID($0.model ?? .unsure) }.map { [$0] } ?? []
        hasVectorStore = company.bedrock?.vectorStore == "opensearch-serverless"
        let months = company.soc2?.logRetentionMonths ?? 12
        retention = ValueTables.retention(months: months)
        auditRetention = max(400, ValueTables.retention(months: months))
        switches = Blueprint.switches(company)
        monthly = plan.spend.total(month: min(11, plan.spend.monthCount - 1))
        credit = plan.awards.map(\.left).total()
        tags = [
            ("track", plan.filingOrder.first?.track.id.rawValue ?? "none"),
            ("workload", company.workloads.first?.id ?? "base-platform"),
        ]
        notes = Blueprint.notes(company)
        drivers = book.model.drivers.map { ($0.id, plan.forecaster.drivers[$0.index]) }
    }

    /// Parts of the baseline by stage: without a SOC 2 plan only what protects.
    private static func switches(_ company: Company) -> [(name: String, isOn: Bool)] {
        let isPlanned = company.plansSOC2
        return [
            ("config", isPlanned), ("guardduty", true), ("securityhub", isPlanned), ("inspector", isPlanned),
            ("identity_center", false), ("backup", true),
        ]
    }

    /// AWS services that are reached without NAT: all that what runs here needs, where there is no other way out.
    private static func endpoints(_ company: Company, _ wanted: Int, isClosed: Bool) -> [String] {
        let always = ["ecr.api", "ecr.dkr", "logs", "secretsmanager", "kms", "sts", "ssm", "sqs"]
        let servers = company.stack.compute == .ec2 ? ["ecs", "ecs-agent", "ecs-telemetry"] : []
        let kubernetes = company.stack.compute == .eks ? ["ec2", "eks", "elasticloadbalancing"] : []
        let models = company.bedrock == nil ? [] : ["bedrock-runtime"]
        let all = always + servers + kubernetes + models
        return isClosed ? all : Array(all.prefix(min(all.count, wanted)))
    }

    /// What of the application is not generated, and why.
    private static func notes(_ company: Company) -> [String] {
        var notes: [String] = []
        if company.stack.compute == .lambda {
            notes.append(
                "The application runs on Lambda: functions are deployed with the module `functions`, one for each; "
                    + "only that for webhooks and jobs is in the platform.")
        }
        if company.stack.compute == .eks {
            notes.append(
                "On Kubernetes the cells hold data only: deployments, the way in from the load balancer, the pods' roles and "
                    + "a way to the private control plane (a VPN, or a runner in the VPC) are yours.")
        }
        if let bedrock = company.bedrock {
            if ValueTables.bedrockID(bedrock.model ?? .unsure) == nil {
                notes.append(
                    "No id of the stated model was found at Bedrock: set `models` of the platform yourself.")
            }
        }
        if let platform = company.migratesFrom {
            notes.append(
                "The move from \(platform.label): data and DNS are moved by hand, as MIGRATION.md tells; both bills run until it is done."
            )
        }
        return notes + [
            "IAM Identity Center is turned on in the console, once for an organization; then set `identity_center`."
        ]
    }

    /// The company's name as names in AWS are written.
    static func slug(_ name: String) throws(Diagnostics) -> String {
        let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        var slug = ""
        for word in words {
            let longer = slug.isEmpty ? String(word) : "\(slug)-\(word)"
            guard longer.count <= ValueTables.longestName else { break }
            slug = longer
        }
        if slug.isEmpty { slug = String((words.first ?? "").prefix(ValueTables.longestName)) }
        guard slug.count >= 3, slug.first?.isLetter == true else {
            throw Diagnostics([
                Diagnostic(
                    at: .start, path: "company.name", problem: "no name for AWS can be made of \"\(name)\"",
                    because:
                        "names there have 3 to \(ValueTables.longestName) Latin letters, digits and hyphens, a letter first",
                    fix: "state company.name in Latin letters")
            ])
        }
        return slug
    }

    /// The pool's database, as the itemization sizes it: its average at month 12 in the middle of what it may take.
    private static func database(_ database: Database, _ units: Quantity, _ gigabytes: Int) -> DatabaseSize {
        let average = max(Int128(500_000), Int128(units.millionths))
        switch database {
        case .auroraServerlessV2:
            // Half units; twice the average at the most, a quarter of it at the least.
            let most = min(Int128(256_000_000), max(1_000_000, average * 2)) / 500_000
            let least = max(1, average / 4 / 500_000)
            func halves(_ count: Int128) -> String { count % 2 == 0 ? "\(count / 2)" : "\(count / 2).5" }
            return DatabaseSize(
                kind: database.rawValue, capacity: (halves(min(least, most)), halves(most)), readers: 1)
        case .auroraProvisioned:
            let instances = max(1, Int(clamping: (average + 7_999_999) / 8_000_000))
            return DatabaseSize(
                kind: database.rawValue, instanceClass: "db.r6g.large", readers: min(15, instances - 1))
        case .rdsPostgreSQL:
            // Each size is twice the one before: a primary and a standby of it for every four units of load.
            let load = Int(clamping: (average + 3_999_999) / 4_000_000)
            let size = load <= 1 ? "medium" : load <= 2 ? "large" : load <= 4 ? "xlarge" : "2xlarge"
            return DatabaseSize(
                kind: database.rawValue, instanceClass: "db.t3.\(size)",
                storage: min(6_500, max(20, gigabytes)))
        case .dynamoDB: return DatabaseSize(kind: database.rawValue)
        }
    }

    /// A tenant's own, of the least size.
    private static func tenantDatabase(_ database: Database) -> DatabaseSize {
        switch database {
        case .auroraServerlessV2: DatabaseSize(kind: database.rawValue, capacity: ("0.5", "4"))
        case .auroraProvisioned: DatabaseSize(kind: database.rawValue, instanceClass: "db.t3.medium")
        case .rdsPostgreSQL:
            DatabaseSize(kind: database.rawValue, instanceClass: "db.t3.medium", storage: 20, isDouble: false)
        case .dynamoDB: DatabaseSize(kind: database.rawValue)
        }
    }

    /// Places for the tenants that are isolated at month 12, named by number until the founder names them.
    private static func tenants(_ plan: Plan, _ model: TenancyModel, _ book: RuleBook, _ zones: Int)
        throws(Diagnostics) -> [(name: String, priority: Int)]
    {
        let stack = plan.company.stack
        let share = model == .pool ? 0 : book.model.tenancy(model)?.isolatedShare.basisPoints ?? 10_000
        let stated = model == .bridge ? stack.isolatedM12 : nil
        let count = model == .pool ? 0 : stated ?? stack.tenantsM12 * share / 10_000
        // Hybrid's tenants come in by the pool's rule.
        guard model == .hybrid || count < ValueTables.rulesPerBalancer else {
            throw Diagnostics([
                Diagnostic(
                    at: .start, path: "stack.tenancy",
                    problem: "\(count) tenants with a cell of their own do not fit one platform",
                    because:
                        "a load balancer takes \(ValueTables.rulesPerBalancer) target groups, which AWS does not raise",
                    fix:
                        "state fewer isolated customers, choose pool or bridge with --tenancy, or plan one platform for each \(ValueTables.rulesPerBalancer - 1)"
                )
            ])
        }
        // Two services of at most four tasks and the database's addresses in each tenant.
        guard count * 12 < zones * ValueTables.addressesPerZone else {
            throw Diagnostics([
                Diagnostic(
                    at: .start, path: "stack.tenancy", problem: "\(count) tenants run out of addresses",
                    because: "\(zones) private subnets of a /16 hold \(zones * ValueTables.addressesPerZone)",
                    fix: "plan a second platform with a network of its own")
            ])
        }
        return (0..<count).map { ("tenant-\($0 < 9 ? "0" : "")\($0 + 1)", 200 + $0) }
    }
}
