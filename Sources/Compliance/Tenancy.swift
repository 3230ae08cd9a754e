internal import StructuredText
internal import Units

/// What belongs to which tenant, by the tag `tenant`, and who of whom reaches it.
struct Tenancy: Sendable {
    static let tag = "tenant"
    /// Tenants by what bears their tag.
    let owners: [String: String]
    private let data: [(name: String, tenant: String)]
    /// Why it is not known, by region, what bears whose tag.
    private let silent: [String: String]
    private let isAsked: Bool

    /// - Parameters:
    ///   - tags: what was told of tags in each region, or why it was not.
    ///   - people: what was told of roles.
    init(tags: [(region: String, silence: String?, body: JSON)], people: [JSON]) {
        let tagged = tags.flatMap { items($0.body, at: "ResourceTagMappingList") }.map { ($0, "ResourceARN") }
        let roles = people.flatMap { items($0, at: "RoleDetailList") }.map { ($0, "Arn") }
        let named = (tagged + roles).compactMap { item, name in
            item[name]?.text.flatMap { arn in Tenancy.tenant(item["Tags"]).map { (arn, $0) } }
        }
        owners = Dictionary(named) { $1 }
        isAsked = !tags.isEmpty
        silent = Dictionary(tags.compactMap { row in row.silence.map { (row.region, $0) } }) { $1 }
        data = owners.filter { Tenancy.isData($0.key) }.map { ($0.key, $0.value) }.sorted {
            $0.name < $1.name
        }
    }

    static func tenant(_ tags: JSON?) -> String? {
        tags?.items.first { $0["Key"]?.text == tag }?["Value"]?.text
    }

    /// AWS's own policies that open all data of a service, or of all.
    static func isWide(_ policy: String) -> Bool {
        policy.hasPrefix("arn:aws:iam::aws:policy/")
            && (policy.hasSuffix("FullAccess") || policy.hasSuffix("/AdministratorAccess")
                || policy.hasSuffix("/PowerUserAccess") || policy.hasSuffix("ReadOnlyAccess"))
    }

    /// AWS's own policies for what runs a task and watches it: logs, images, traces.
    static func isHarmless(_ policy: String) -> Bool {
        [
            "AmazonECSTaskExecutionRolePolicy", "AWSLambdaBasicExecutionRole",
            "AWSLambdaVPCAccessExecutionRole",
            "AmazonRDSEnhancedMonitoringRole", "AWSXRayDaemonWriteAccess", "CloudWatchAgentServerPolicy",
            "AmazonSSMManagedInstanceCore",
        ].contains { policy.hasSuffix("/\($0)") }
    }

    /// Judges something by the tenant whose tag it bears; nil where it bears none.
    func judged(_ name: String, _ region: String, _ judge: (_ tenant: String) -> Finding) -> Finding? {
        if let tenant = owners[name] { return judge(tenant) }
        guard isAsked else { return .open("resourcegroupstaggingapi GetResources was not asked") }
        // A bucket may lie in any region.
        return (region == "global" ? silent.values.min() : silent[region]).map { .open($0) }
    }

    /// Data of other tenants than one.
    func data(notOf tenant: String) -> [String] { data.filter { $0.tenant != tenant }.map(\.name) }

    /// Whether a name is of something that holds or opens a tenant's data.
    static func isData(_ name: String) -> Bool {
        let parts = name.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(
            String.init)
        guard parts.count == 6 else { return false }
        let kinds = ["s3": "", "kms": "key/", "dynamodb": "table/", "secretsmanager": "secret:", "sqs": ""]
        return kinds[parts[2]].map { parts[5].hasPrefix($0) } ?? false
    }

    /// The role of another tenant that statements let at something of a tenant; nil where there is none.
    func strangers(_ statements: [TerraformPlan.Statement], at name: String) -> String? {
        guard let owner = owners[name] else { return nil }
        return statements.lazy.filter(\.isAllowed).flatMap(\.principals).first {
            owners[$0].map { $0 != owner } ?? false
        }
    }
}

/// Whether a text fits a pattern of IAM's, in which `*` is any text and `?` any letter.
func matches(_ text: String, _ pattern: String) -> Bool {
    let (text, pattern) = (Array(text.utf8), Array(pattern.utf8))
    var (place, at): (Int, Int) = (0, 0)
    // Where the last star stood, and what it has taken so far.
    var star: (pattern: Int, text: Int)?
    while at < text.count {
        if place < pattern.count, pattern[place] == UInt8(ascii: "*") {
            star = (place, at)
            place += 1
        } else if place < pattern.count, pattern[place] == UInt8(ascii: "?") || pattern[place] == text[at] {
            (place, at) = (place + 1, at + 1)
        } else if let last = star {
            star = (last.pattern, last.text + 1)
            (place, at) = (last.pattern + 1, last.text + 1)
        } else {
            return false
        }
    }
    return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
}
