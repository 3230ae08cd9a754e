@testable import FilingRecords
@testable import Documents
import Dossiers
import Engagements
import Filings
import Planning
import RulePacks
import StructuredText
import TestSupport
import Testing
import Units

@testable import Company

/// Whatever is asked changes something: an input without a reader is a question that wastes a founder's time.
@Suite("Every field of the company file has a reader")
struct ReaderTests {
    /// Read by pages and commands alone, each with a test of its own.
    private static let elsewhere: [String: String] = [
        "schema": "the form's version, of which there is one",
        "consent.share_with_partner": "refuses the search for a partner, and filing by the command",
        "consent.timezone": "shows the hour there beside each deadline, and is proposed for quiet hours",
        "timing.need": "a partner reads it in the offer", "timing.reason": "a partner reads it in the offer",
        "consent.language": "chooses partners that speak it",
    ]

    /// A leaf of the schema: its steps, with `[]` for an item of a list.
    private struct Leaf {
        let steps: [String]
        let shape: Shape
        var path: String { steps.joined(separator: ".").replacing(".[]", with: "[]") }
    }

    private func leaves(_ shape: Shape, _ steps: [String] = []) -> [Leaf] {
        switch shape {
        case .group(let fields): fields.flatMap { leaves($0.shape, steps + [$0.name]) }
        case .list(let item, _): leaves(item, steps + ["[]"])
        default: [Leaf(steps: steps, shape: shape)]
        }
    }

    /// Values that the shape allows, far apart.
    private func values(_ leaf: Leaf, _ random: inout SeededGenerator) -> [JSON] {
        switch leaf.shape {
        case .text(let longest):
            switch leaf.steps.last {
            case "account_id", "id": return ["123456789012", "999988887777"]
            case "state": return ["NY", "CA"]
            case "phone": return ["+14155550100", "+14155550199"]
            case "[]": return ["Amazon S3", "AWS Fargate"]
            case "service": return ["Amazon CloudWatch Logs", "AWS Fargate"]
            default:
                return [
                    .string(String("Warehouse teams forecast stock by store and week".prefix(longest))),
                    .string(String("AI-powered platform".prefix(longest))),
                ]
            }
        case .country: return ["US", "DE"]
        case .region: return ["us-east-1", "eu-central-1"]
        case .email: return ["cto@company.example", "me@gmail.com"]
        case .website: return ["https://company.example", "http://thing.wixsite.com"]
        case .choice(let choices): return choices.map { .string($0) }
        case .integer(let range):
            let near = range.lowerBound + Int.random(in: 0...min(40, range.count - 1), using: &random)
            return [.integer(range.lowerBound), .integer(near), .integer(range.upperBound)]
        case .quantity(let limit):
            return [.integer(1), .integer(Int(min(limit.millionths / 1_000_000, 4_000)))]
        case .money: return [.integer(900), .integer(45_000)]
        case .flag: return [.bool(true), .bool(false)]
        case .month: return ["2026-06", "2027-03", "2024-01"]
        case .day: return ["2026-06-11", "2027-03-11"]
        case .list, .group: return []
        }
    }

    /// The document with a leaf set in every item that has the way to it; nil when there is none.
    private func set(_ steps: ArraySlice<String>, _ value: JSON, in node: JSON?) -> JSON? {
        guard let step = steps.first else { return value }
        if step == "[]" {
            guard let items = node?.items, !items.isEmpty else { return nil }
            let first = set(steps.dropFirst(), value, in: items[0])
            return first.map { .array([$0] + items.dropFirst()) }
        }
        guard let node, case .object = node else { return nil }
        guard let inside = set(steps.dropFirst(), value, in: node[step]) else { return nil }
        return node.setting(step, inside)
    }

    /// A company of a known country, with an address and a credit of its own; every second one states everything.
    private func base(_ seed: UInt64) -> JSON {
        let drawn = RandomCompany(seed: seed, isFull: seed % 2 == 0).document
        let credit: JSON = .object([
            "id": "c1", "kind": "activate", "amount": .integer(20_000), "starts": "2026-06-01",
            "expires": "2028-06-01", "products": .array(["Amazon S3"]),
        ])
        let vouch: JSON = .object([
            "kind": seed < 3 ? "vc" : "accelerator", "name": "Northpoint", "activate_provider": .bool(true),
            "invite": .bool(seed < 3),
            "org_id": .bool(false), "tier1": .bool(false),
        ])
        let offer: JSON = .object(["amount": .integer(40_000), "months": .integer(12)])
        var company = (drawn["company"] ?? .null).setting("country", "US").removing("state")
        if seed < 5 { company = company.setting("vouch", .array([vouch])).setting("stage", "seed") }
        if seed == 4 {
            let prior: JSON = .object([
                "program": "build", "amount": .integer(100_000), "month": "2026-06",
                "remaining": .integer(9_000),
            ])
            company = company.setting("prior_credits", .array([prior]))
        }
        if [1, 3, 7, 9].contains(seed) {
            // One to which the tracks are open.
            for key in [
                "prior_credits", "open_applications", "competes_with_aws", "legal_form", "founded_month",
            ] {
                company = company.removing(key)
            }
            company = company.setting("founded", .integer(2023)).setting("last_round", "2026-05")
                .setting("email", "cto@company.example").setting("website", "https://company.example")
            if seed == 3 {
                company = company.setting("vouch", .array([vouch.setting("invite", .bool(true))]))
                    .setting("stage", "seed")
            }
            // What a Provider offers, alone and to choose from.
            let invited = vouch.setting("invite", .bool(true))
            if seed == 7 {
                company = company.setting("vouch", .array([invited.setting("package", offer)]))
                    .setting("stage", "seed")
            }
            if seed == 9 {
                company = company.setting("vouch", .array([invited.setting("packages", .array([offer]))]))
                    .setting("stage", "seed")
            }
            let product: JSON = .object([
                "summary": "B2B SaaS for warehouse teams that forecasts stock by store and week."
            ])
            let hosting: JSON = .object(["now": .array(["none"]), "aws_account": .object(["plan": "paid"])])
            let work: JSON = .object([
                "id": "planner", "kind": "discrete-project",
                "services": .array([.object(["service": "AWS Fargate", "monthly_usd": .integer(100)])]),
            ])
            let whole =
                seed == 1
                ? drawn.setting("workloads", .array([work])) : drawn.setting("product", product)
            return whole.setting("company", company).setting("hosting", hosting).removing("credits")
        }
        var out = drawn.setting("company", company).setting("credits", .array([credit]))
        // Companies that pay AWS today, by service and in all.
        let today: JSON = .object([
            "now": .array(["aws"]), "monthly_usd": .integer(900),
            "aws_services": .array([.object(["service": "Amazon EC2", "monthly_usd": .integer(500)])]),
        ])
        let partly: JSON = .object([
            "now": .array(["aws", "heroku"]), "monthly_usd": .integer(90_000), "move_ends": "2027-02",
            "aws_monthly_usd": .integer(900),
        ])
        if seed == 8 {
            let account: JSON = .object(["plan": "free", "opened": "2026-06"])
            out = out.setting("hosting", .object(["now": .array(["aws"]), "aws_account": account]))
        }
        if seed == 5 { out = out.setting("hosting", today).removing("bedrock") }
        if seed == 6 { out = out.setting("hosting", partly).removing("workloads") }
        return out
    }

    /// What is made of a file, the cheapest first.
    private enum Answer: CaseIterable {
        case plan, records, documents
    }

    /// One kind of what is made of a file, never the copy of the file itself; nil for a file that is refused.
    private func answer(_ kind: Answer, _ document: JSON) -> String? {
        guard let file = try? companyFile(document.pretty) else { return nil }
        let plan = plan(file)
        switch kind {
        case .plan:
            return PlanDocument.plan(plan, book: book).compact + plan.warnings.joined()
                + reviewersReading(plan, file: file, book: book).map { "\($0.question.id) \($0.path)" }
                .joined()
        case .records:
            return [TrackID.buildForStartups, .bedrockPOC, .map].compactMap {
                try? FilingRecord($0, plan, file)
            }.map { record in
                record.opportunity.compact + record.questions.map(\.field).joined()
                    + record.errors.map { "\($0)" }.joined()
            }.joined()
        case .documents:
            return Dossier(plan, file: file, book: book).files().filter {
                $0.path.hasSuffix(".html") && $0.path != "company.yaml"
            }.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        }
    }

    @Test("changing one leaf of the schema changes an answer")
    func everyLeaf() throws {
        var unread: [String] = []
        let all = leaves(CompanySchema.root).filter { Self.elsewhere[$0.path] == nil }
        try #require(all.count > 80)
        for leaf in all {
            var isRead = false
            for kind in Answer.allCases where !isRead {
                for seed in (1 as UInt64)...(kind == .documents ? 2 : 9) where !isRead {
                    var random = SeededGenerator(seed)
                    let base = base(seed)
                    let files = values(leaf, &random).prefix(kind == .documents ? 2 : 4).compactMap {
                        set(leaf.steps[...], $0, in: base)
                    }
                    isRead = Set(files.compactMap { answer(kind, $0) }).count > 1
                }
            }
            if !isRead { unread.append(leaf.path) }
        }
        #expect(unread.isEmpty, "nothing reads \(unread)")
    }

    @Test("what only pages read still stands in the schema")
    func elsewhere() {
        let paths = Set(leaves(CompanySchema.root).map(\.path))
        for path in Self.elsewhere.keys { #expect(paths.contains(path), "\(path)") }
    }
}
