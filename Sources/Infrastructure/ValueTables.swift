internal import Company
internal import RulePacks
internal import StructuredText
internal import Units

/// What AWS takes and nothing offline would refuse: neither Terraform nor a stand-in knows these.
///
/// The tables lie in `Data/infra/tables.yaml`, each with its source and the date.
enum ValueTables {
    private static let document = EmbeddedInfrastructure.text("tables.yaml").flatMap(unpackedDocument)

    private static func number(_ node: YAMLNode?, or fallback: Int) -> Int {
        node?.text.flatMap { Int($0, in: 0...1_000_000) } ?? fallback
    }

    /// A table's values, as they stand there.
    static func values(_ table: String) -> [String] {
        (document?[table]?["values"]?.items ?? []).compactMap(\.text)
    }

    /// Days that CloudWatch Logs can keep a log.
    static let retentionDays = values("retention-days").compactMap { Int($0, in: 1...10_000) }
    /// Target groups of a load balancer, which AWS does not raise.
    static let rulesPerBalancer = number(document?["quotas"]?["rules-per-balancer"], or: 100)
    /// Letters and digits of a product's name: what is added must fit into 32 (target groups, load balancers).
    static let longestName = number(document?["names"]?["longest-name"], or: 16)
    /// The same of a tenant's.
    static let longestTenant = number(document?["names"]?["longest-tenant"], or: 12)
    /// Addresses of a /16's private /20 in each zone, without the five that AWS keeps.
    static let addressesPerZone = number(document?["addresses"]?["per-zone"], or: 4_091)

    /// The shortest retention that holds so many months.
    static func retention(months: Int) -> Int {
        let days = months * 365 / 12
        return retentionDays.first { $0 >= days } ?? retentionDays.last ?? 3_653
    }

    /// Whether Fargate has tasks of so many CPU units with so many MiB.
    static func isTaskSize(cpu: Int, memory: Int) -> Bool {
        (document?["fargate"]?["values"]?.items ?? []).contains { row in
            let least = number(row["least"], or: 0)
            return number(row["cpu"], or: 0) == cpu
                && (least...number(row["most"], or: least)).contains(memory)
                && (memory - least) % max(1, number(row["step"], or: 1)) == 0
                && number(row["without"], or: 0) != memory
        }
    }

    /// A model's id at Bedrock, where one of that name was found.
    static func bedrockID(_ model: ModelClass) -> String? {
        document?["bedrock-models"]?["values"]?[model.rawValue]?.text
    }
}
