internal import Company
internal import RulePacks

/// What AWS takes and nothing offline would refuse: neither Terraform nor a stand-in knows these.
///
/// Read on 2026-11-29 in AWS's user guides of each service; identifiers of Bedrock from litellm 1.109.1.
enum ValueTables {
    /// Days that CloudWatch Logs can keep a log (PutRetentionPolicy).
    static let retentionDays = [
        1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1_096, 1_827, 2_192, 2_557, 2_922,
        3_288,
        3_653,
    ]
    /// Target groups of a load balancer, which AWS does not raise (quotas of Elastic Load Balancing).
    static let rulesPerBalancer = 100
    /// Letters and digits of a product's name: what is added must fit into 32 (target groups, load balancers).
    static let longestName = 16
    /// The same of a tenant's.
    static let longestTenant = 12
    /// Addresses of a /16's private /20 in each zone, without the five that AWS keeps.
    static let addressesPerZone = 4_091

    /// The shortest retention that holds so many months.
    static func retention(months: Int) -> Int {
        let days = months * 365 / 12
        return retentionDays.first { $0 >= days } ?? 3_653
    }

    /// The models' ids at Bedrock, where one of that name was found; until a model is chosen, the one that the spend is reckoned with.
    static let bedrockIDs: [ModelClass: String] = [
        .sonnet: "anthropic.claude-sonnet-5-5", .claudeSonnet: "anthropic.claude-sonnet-5-5",
        .haiku: "anthropic.claude-haiku-5-5", .claudeHaiku: "anthropic.claude-haiku-5-5",
        .claudeOpus: "anthropic.claude-opus-5-5", .unsure: "anthropic.claude-sonnet-5-5",
        .nova: "amazon.nova-lite-v1:0", .nova2Lite: "amazon.nova-2-lite-v1:0",
        .llama: "meta.llama3-3-70b-instruct-v1:0", .llama33: "meta.llama3-3-70b-instruct-v1:0",
    ]
}
