@testable public import Company
public import StructuredText
internal import Units

/// SeededRandom: the same seed gives the same sequence on every machine.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(_ seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// A company file that the schema allows, drawn field by field from the definition the decoder itself uses.
public struct RandomCompany: Sendable {
    public var document: JSON

    /// - Parameter isFull: every field is stated, every list has an item.
    public init(seed: UInt64, isFull: Bool = false) {
        var generator = SeededGenerator(seed)
        document = RandomCompany.draw(CompanySchema.root, name: "", isFull, &generator)
        document = document.mending()
    }

    public var text: String { document.pretty }

    public func file() throws -> CompanyFile { try CompanyFile(Array(text.utf8)) }

    private static func draw(
        _ shape: Shape, name: String, _ isFull: Bool, _ generator: inout SeededGenerator
    ) -> JSON {
        switch shape {
        case .text(let longest):
            switch name {
            case "id" where longest == 12: return .string("123456789012")
            case "id": return .string("w\(Int.random(in: 0...99_999_999, using: &generator))")
            case "service": return .string(services.randomElement(using: &generator) ?? "")
            default:
                return .string(String((sentences.randomElement(using: &generator) ?? "").prefix(longest)))
            }
        case .email:
            return .string(
                ["cto@company.example", "me@gmail.com", "a.b@mail.other.co.uk"].randomElement(
                    using: &generator) ?? "")
        case .website:
            return .string(
                ["https://company.example", "company.example/x?y=1", "http://thing.wixsite.com"]
                    .randomElement(
                        using: &generator) ?? "")
        case .country:
            return .string(["US", "DE", "India", "ke"].randomElement(using: &generator) ?? "")
        case .region:
            return .string(
                ["us-east-1", "eu-central-1", "af-south-1", "sa-east-1"].randomElement(using: &generator)
                    ?? "")
        case .choice(let values): return .string(values.randomElement(using: &generator) ?? "")
        case .integer(let range):
            // Edges as often as ordinary values: they are where arithmetic breaks.
            let ordinary = range.lowerBound + Int.random(in: 0...min(200, range.count - 1), using: &generator)
            return .integer(
                [range.lowerBound, range.upperBound, ordinary, ordinary].randomElement(using: &generator) ?? 0
            )
        case .quantity(let limit):
            let highest = Int(limit.millionths / 1_000_000)
            return .integer(
                [0, highest, Int.random(in: 0...min(1_000, highest), using: &generator)].randomElement(
                    using: &generator) ?? 0)
        case .money:
            return .integer(
                [0, 1, 1_000_000_000, Int.random(in: 0...200_000, using: &generator)].randomElement(
                    using: &generator) ?? 0)
        case .flag: return .bool(Bool.random(using: &generator))
        case .month:
            return .string(
                "\(Int.random(in: 2015...2030, using: &generator))-0\(Int.random(in: 1...9, using: &generator))"
            )
        case .day:
            return .string(
                "\(Int.random(in: 2015...2030, using: &generator))-0\(Int.random(in: 1...9, using: &generator))-11"
            )
        case .list(let item, let limit):
            let count = Int.random(in: (isFull ? 1 : 0)...min(3, limit), using: &generator)
            return .array((0..<count).map { _ in draw(item, name: name, isFull, &generator) })
        case .group(let fields):
            return .object(
                fields.compactMap { field in
                    guard field.isRequired || isFull || Bool.random(using: &generator) else { return nil }
                    return JSON.Member(field.name, draw(field.shape, name: field.name, isFull, &generator))
                })
        }
    }

    private static let services = [
        "AWS Fargate", "Amazon CloudWatch Logs", "Amazon Bedrock", "AWS Config", "Amazon S3",
        "Something else",
    ]
    private static let sentences = [
        "B2B SaaS for revenue-operations teams that reconciles CRM pipelines with billing every night.",
        "AI-powered platform", "We will do SOC 2 later.",
        "An innovative solution that revolutionizes everything with AI",
        "Chat with your data", "Zoë's <b>\"shop\"</b> & co. \u{1F600}", "x",
        "GuardDuty and CloudTrail for SOC 2, Fargate behind a load balancer, Aurora PostgreSQL for the ledgers.",
    ]
}

extension JSON {
    /// A copy with a member of a group put in the place of the one with the same key.
    public func setting(_ key: String, _ value: JSON) -> JSON {
        guard case .object(var members) = self else { return self }
        if let index = members.firstIndex(where: { $0.key == key }) {
            members[index] = Member(key, value)
        } else {
            members.append(Member(key, value))
        }
        return .object(members)
    }

    public func removing(_ key: String) -> JSON {
        guard case .object(let members) = self else { return self }
        return .object(members.filter { $0.key != key })
    }

    public var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    public var int: Int? {
        guard case .integer(let value) = self else { return nil }
        return value
    }

    /// What the schema allows field by field, but no company means, made sensible.
    fileprivate func mending() -> JSON {
        var out = self
        if var company = out["company"] {
            if company["stage"]?.string == "bootstrapped" { company = company.removing("last_round") }
            if company["last_round"] != nil { company = company.removing("no_priced_round") }
            if let prior = company["prior_credits"]?.items {
                company = company.setting("prior_credits", .array(prior.map { $0.removing("remaining") }))
            }
            out = out.setting("company", company)
        }
        if let hosting = out["hosting"], let all = hosting["monthly_usd"]?.int,
            let part = hosting["aws_monthly_usd"]?.int, part > all
        {
            out = out.setting("hosting", hosting.removing("aws_monthly_usd"))
        }
        if let hosting = out["hosting"],
            !(hosting["now"]?.items ?? []).contains(where: { $0.string == "aws" })
        {
            out = out.setting("hosting", hosting.removing("aws_monthly_usd").removing("aws_services"))
        }
        if let hosting = out["hosting"], let now = hosting["now"]?.items, now.count > 1 {
            let platforms = now.filter { $0.string != "none" }
            out = out.setting("hosting", hosting.setting("now", .array(platforms)))
        }
        if var stack = out["stack"], let tenancy = stack["tenancy"], let all = tenancy["tenants_m12"]?.int,
            let isolated = tenancy["isolated_m12"]?.int, isolated > all
        {
            stack = stack.setting("tenancy", tenancy.setting("isolated_m12", .integer(all)))
            out = out.setting("stack", stack)
        }
        for list in ["credits", "workloads"] {
            guard let items = out[list]?.items else { continue }
            out = out.setting(
                list,
                .array(
                    items.enumerated().map { index, item in
                        var item = item.setting("id", .string("\(list)-\(index)"))
                        if let start = item["starts"]?.string, let end = item["expires"]?.string, end < start
                        {
                            item = item.setting("starts", .string(end)).setting("expires", .string(start))
                        }
                        return item
                    }))
        }
        return out
    }
}
