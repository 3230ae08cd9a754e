import Company
import Credits
import RulePacks
import Spend
import StructuredText
import TestSupport
import Testing
import Units

@testable import Planning

private func usd(_ dollars: Int) -> Money { Money(dollars: dollars) }
private let paid = "  aws_account: {plan: paid}"
private let invited = """
      last_round: 2026-07
      vouch: [{kind: vc, name: Elm Street, activate_provider: true, invite: true}]
    """

extension Plan {
    fileprivate var aws: PackPlan? { packs.first { $0.pack.kind == .aws } }
    fileprivate var market: PackPlan? { packs.first { $0.pack.kind == .market } }
    fileprivate var order: [TrackID] { filingOrder.map(\.track.id) }
}

/// Companies as founders wrote them, whose plans were wrong once.
@Suite("Plans that hold against a founder's reality")
struct FieldPlanTests {
    private let day = Day("2026-11-28") ?? goldenDay

    private func planned(_ text: String) throws -> Plan {
        Planner(book).plan(try companyFile(text).company, asOf: day)
    }

    @Test(
        "a track of which a gate that AWS publishes fails is in no order, and what mends it is the next step")
    func gates() throws {
        // The round closed thirteen months ago.
        let old = try planned(
            minimalCompany(company: invited.replacing("2026-07", with: "2025-10"), hosting: paid))
        #expect(!old.order.contains(.activatePortfolioVC) && !old.order.contains(.activatePortfolioPartner))
        #expect(
            old.market?.track(.activatePortfolioVC)?.whyNot.contains { $0.rule == "aws.portfolio.round" }
                == true)
        // Founded twelve years ago.
        let aged = try planned(
            minimalCompany(stage: "series-a", company: invited, hosting: paid).replacing(
                "founded: 2023", with: "founded: 2014"))
        #expect(!aged.order.contains { $0.isActivate })
        // The Free plan, a free-mail address, and another startup's account can be mended.
        let free = try planned(
            minimalCompany(stage: "bootstrapped", hosting: "  aws_account: {plan: free}")
                .replacing("cto@company.example", with: "company@gmail.com"))
        #expect(!free.order.contains { $0.isActivate })
        #expect(free.nextStepText.contains("Paid plan") && free.nextStepText.contains("website's own domain"))
        let shared = try planned(
            minimalCompany(
                company: invited, hosting: "  aws_account: {plan: paid, shared_with_other_startup: true}"))
        #expect(shared.order.isEmpty)
        #expect(shared.nextStepText.contains("account of the company's own"))
        // Without a Provider's invitation there is no Portfolio, by whatever route.
        let alone = try planned(
            minimalCompany(company: "  last_round: 2026-07\n  vouch: [{kind: partner}]", hosting: paid))
        #expect(!alone.order.contains(.activatePortfolioPartner))
    }

    @Test("what AWS makes eligible is never hidden by the market: the difference is the next step")
    func difference() throws {
        let plan = try planned(
            minimalCompany(
                company: invited + "\n  prior_credits: [{program: activate, amount: 25000, month: 2025-05}]",
                hosting: "  monthly_usd: 3100\n" + paid, stack: "  monthly_usd_m12: 5000"))
        #expect(plan.market?.stack.expected == .zero && plan.aws?.stack.expected == usd(75_000))
        #expect(plan.order == [.activatePortfolioVC])
        #expect(plan.nextStepText.contains("$75K as AWS publishes, $0 as the market reports"))
        #expect(plan.nextStepText.contains("You file it, in AWS Activate"))
    }

    @Test(
        "the Provider's package is the award; the difference is paid; of two the one that leaves more counts")
    func package() throws {
        let offer =
            "vouch: [{kind: accelerator, activate_provider: true, org_id: true, package: {amount: 3000, months: 24}}]"
        let plan = try planned(
            minimalCompany(
                stage: "pre-seed",
                company:
                    "  no_priced_round: true\n  \(offer)\n  prior_credits: [{program: activate, amount: 1000, month: 2026-03}]",
                hosting: "  monthly_usd: 90\n" + paid))
        for pack in plan.packs {
            #expect(pack.track(.activatePortfolioVC)?.counted.expected == usd(2_000), "\(pack.pack.id)")
        }
        // $400 a month use up 24 months of a small package, and little of 12 months of a large one.
        let two =
            "vouch: [{kind: vc, activate_provider: true, invite: true, packages: [{amount: 25000, months: 24}, {amount: 100000, months: 12}]}]"
        func chosen(_ dollars: Int) throws -> Plan {
            try planned(
                minimalCompany(
                    company: "  last_round: 2026-07\n  \(two)", hosting: "  monthly_usd: \(dollars)\n" + paid,
                    tenancy: "{model: pool, tenants_now: 10, tenants_m12: 10}"))
        }
        let small = try chosen(400)
        #expect(small.market?.track(.activatePortfolioVC)?.award.expected == usd(25_000))
        #expect(small.filingOrder.first { $0.track.id == .activatePortfolioVC }?.validity == 24...24)
        #expect(
            small.warnings.contains {
                $0.contains("$25K for 24 months leaves $9,600 to use, $100K for 12 months leaves $4,800")
            })
        let large = try chosen(9_000)
        #expect(large.market?.track(.activatePortfolioVC)?.award.expected == usd(100_000))
        #expect(large.filingOrder.first { $0.track.id == .activatePortfolioVC }?.validity == 12...12)
    }

    @Test("the forecast starts from what AWS is paid today, and goes to the founder's own number")
    func bill() throws {
        func totals(_ hosting: String, _ stack: String = "") throws -> [Money] {
            try planned(minimalCompany(hosting: hosting + paid, stack: stack)).spend.totals
        }
        let anchored = try totals("  monthly_usd: 9000\n", "  monthly_usd_m12: 12000")
        #expect(abs((anchored[0] - usd(9_000)).cents) <= 1 && abs((anchored[11] - usd(12_000)).cents) <= 1)
        #expect(zip(anchored, anchored.dropFirst()).allSatisfy { $0 <= $1 })
        // A small company has no floor.
        #expect(abs((try totals("  monthly_usd: 50\n")[0] - usd(50)).cents) <= 1)
        let services = """
              aws_services:
                - {service: Amazon Elastic Compute Cloud - Compute, monthly_usd: 700}
                - {service: Amazon Simple Storage Service, monthly_usd: 300}
                - {service: AWS Marketplace, monthly_usd: 100}

            """
        let byService = try planned(minimalCompany(hosting: services + paid))
        #expect(abs((byService.spend.total(month: 0) - usd(1_100)).cents) <= 1)
        let s3 = try #require(book.catalog.service("s3"))
        #expect(abs((byService.spend.charge(service: s3.index, month: 0) - usd(300)).cents) <= 1)
    }

    @Test("a move ramps the AWS bill up from its first month to its last, and both bills are told")
    func move() throws {
        func plan(_ starts: String, _ months: Int) throws -> Plan {
            try planned(
                minimalCompany(
                    hosting: "  monthly_usd: 4000\n" + paid,
                    more:
                        "workloads: [{id: m, kind: platform-migration, description: \"Web and workers move from Heroku to Fargate, the database to Aurora.\", starts: \(starts), months: \(months)}]"
                ).replacing("now: [aws]", with: "now: [heroku]"))
        }
        let soon = try plan("2027-02", 3).spend.totals
        let done = try plan("2026-06", 1).spend.totals
        #expect(soon[0] == .zero && soon[1] == .zero)
        #expect(abs((soon[2].cents * 3) - done[2].cents) <= 100 && soon[4] == done[4])
        // What runs on AWS already is no smaller for a larger plan, and no larger.
        func partly(_ number: String) throws -> Money {
            try planned(
                minimalCompany(
                    hosting: "  monthly_usd: 9000\n  aws_monthly_usd: 2000\n  move_ends: 2028-05\n" + paid,
                    stack: number, tenancy: "{model: pool, tenants_now: 50, tenants_m12: 60}"
                ).replacing("now: [aws]", with: "now: [heroku, aws]")
            ).spend.total(month: 0)
        }
        for number in ["", "  monthly_usd_m12: 7000", "  monthly_usd_m12: 20000"] {
            let first = try partly(number)
            #expect(usd(2_000) <= first && first < usd(3_000), "\(number): \(first.rounded)")
        }
        let late = try plan("2027-06", 3)
        #expect(late.spend.totals[5] == .zero && late.spend.totals[8] == done[8])
        #expect(
            late.warnings.contains {
                $0.contains("from Jun 2027 to Aug 2027, with both bills until then: $4,000")
            })
    }

    @Test("a class means the current model of the class, and a model can be named")
    func models() throws {
        func genai(_ model: String) throws -> Money {
            let plan = try planned(
                minimalCompany(
                    hosting: paid,
                    tenancy: "{model: pool, tenants_now: 5, tenants_m12: 5}",
                    more:
                        "bedrock: {pattern: support-deflection, surface: inbox, model: \(model), requests_per_month: 500000, input_tokens: 3000, output_tokens: 600}"
                ))
            return plan.spend.lines.filter {
                $0.item?.component == .genai && $0.service.id.hasPrefix("bedrock")
                    && $0.item?.id != "genai.embeddings"
            }.map(\.month12).total()
        }
        #expect(try genai("haiku-class") == usd(300) && genai("claude-haiku-5.5") == usd(300))
        #expect(try genai("claude-opus-5.5") == usd(12_000))
        #expect(try genai("gpt-6.1-sol") == usd(6_000))
        #expect(book.catalog.coverage(of: "bedrock-openai", by: .activate)?.status == .unknown)
        #expect(try genai("llama-4-scout") == Money(cents: 45_300))
    }

    @Test("an award is what can be used in time; evidence is words and sums, not a dollar in a field")
    func evidence() throws {
        let small = try planned(
            minimalCompany(
                stage: "series-a", company: invited, hosting: paid, stack: "  monthly_usd_m12: 3",
                tenancy: "{model: pool, tenants_now: 10, tenants_m12: 10}"))
        for pack in small.packs {
            #expect(pack.stack.expected < usd(200), "\(pack.pack.id): \(pack.stack.expected.rounded)")
        }
        #expect(
            small.market?.track(.activatePortfolioVC)?.contributions.contains { $0.rule == "D13" } == true)
        func build(_ more: String, hosting: String = "  monthly_usd: 3000\n" + paid, summary: String? = nil)
            throws -> Money?
        {
            let text =
                summary.map { minimalCompany(company: invited, hosting: hosting, summary: $0, more: more) }
                ?? minimalCompany(company: invited, hosting: hosting, more: more)
            return try planned(text).market?.track(.buildForStartups)?.award.expected
        }
        let dollars =
            "workloads: [{id: p, kind: discrete-project, description: \"audit log and drift\", services: [{service: AWS Config, monthly_usd: 1}, {service: AWS KMS, monthly_usd: 1}, {service: Amazon S3, monthly_usd: 1}]}]"
        #expect(try build(dollars) == usd(5_000))
        #expect(try build(dollars.replacing("monthly_usd: 1}", with: "monthly_usd: 900}")) == usd(25_000))
        // A report at hand is no work to come, and words that say nothing lower what a date would raise.
        let audit = "soc2: {status: auditor-booked, type: II, month: 2027-06}"
        #expect(try build(audit) == usd(25_000))
        #expect(try build(audit, summary: "An innovative platform.") == usd(5_000))
        let report = try planned(
            minimalCompany(
                company: invited, hosting: paid, more: "soc2: {status: have-report, type: II, month: 2026-03}"
            ))
        #expect(
            report.facts[.soc2Planned] == .flag(false)
                && report.market?.track(.buildForStartups)?.verdict == .notYet)
        // One item is no evaluation, a pattern no surface.
        func poc(_ bedrock: String) throws -> Verdict? {
            try planned(minimalCompany(company: invited, hosting: paid, more: "bedrock: {\(bedrock)}"))
                .market?.track(.bedrockPOC)?.verdict
        }
        #expect(try poc("pattern: copilot, model: nova, evaluation: {items: 1, metric: x}") == .notYet)
        #expect(
            try poc(
                "pattern: copilot, surface: inbox, model: nova, evaluation: {items: 200, metric: precision}")
                == .eligible)
    }

    @Test("clients' hosting, a nonprofit and a company to be incorporated are told what that means")
    func legalForms() throws {
        let agency = try planned(
            minimalCompany(
                stage: "bootstrapped", hosting: paid,
                summary: "Web agency that designs and hosts sites for restaurants and hotels."))
        #expect(!agency.order.contains { $0.isActivate })
        #expect(
            agency.aws?.track(.activateFounders)?.whyNot.contains { $0.rule == "aws.founders.subsidy" }
                == true)
        let nonprofit = try planned(
            minimalCompany(stage: "bootstrapped", company: "  legal_form: nonprofit", hosting: paid))
        #expect(nonprofit.order.isEmpty)
        let tool = try planned(
            minimalCompany(
                stage: "bootstrapped", hosting: paid,
                summary: "B2B SaaS for nonprofits that collects donations by text message."))
        #expect(tool.order.contains(.activateFounders), "a product for nonprofits is none")
    }

    @Test("a month of founding decides where ten years hang on it, and its absence is unknown")
    func founding() throws {
        func verdict(_ more: String) throws -> Verdict? {
            try planned(
                minimalCompany(stage: "bootstrapped", company: more, hosting: paid).replacing(
                    "founded: 2023", with: "founded: 2016")
            ).aws?.track(.activateFounders)?.verdict
        }
        #expect(try verdict("") == .unknown)
        #expect(
            try verdict("  founded_month: 12") == .eligible && verdict("  founded_month: 11") == .eligible)
        #expect(try verdict("  founded_month: 10") == .ineligible)
    }

    @Test(
        "prices are a region's own where a figure was found, and say so; isolated customers follow the stated stack"
    )
    func regions() throws {
        func plan(_ stack: String) throws -> Plan {
            try planned(
                minimalCompany(
                    hosting: paid, stack: stack, tenancy: "{model: silo, tenants_now: 10, tenants_m12: 20}"))
        }
        let home = try plan("  region: us-east-1")
        for region in RegionPrices.regions {
            let there = try plan("  region: \(region.id)")
            let (a, b) = (home.spend.total(month: 11).cents * 100, there.spend.total(month: 11).cents * 100)
            let factor = Int(b / (home.spend.total(month: 11).cents))
            #expect((90...220).contains(factor), "\(region.id): \(factor) of \(a)")
            #expect(there.warnings.contains { $0.contains(region.id) })
        }
        #expect(RegionPrices.regions.count == 12)
        let dynamo = try plan("  compute: lambda\n  database: dynamodb").spend.lines.filter {
            $0.item?.component == .tenantDatabase || $0.item?.component == .tenantCompute
        }
        #expect(!dynamo.contains { ["rds", "aurora", "fargate", "elb"].contains($0.service.id) })
        #expect(try plan("  compute: ec2").spend.lines.contains { $0.item?.price.id == "ec2.m7g.large" })
    }

    @Test("a project is filed within its dates: not a year ahead, and not when it is done")
    func projects() throws {
        func plan(_ starts: String) throws -> Plan {
            try planned(
                minimalCompany(
                    company: invited, hosting: "  monthly_usd: 4000\n" + paid,
                    more:
                        "workloads: [{id: p, kind: discrete-project, description: \"Per-tenant databases with a key each, moved in three waves.\", starts: \(starts), months: 3, services: [{service: AWS KMS, monthly_usd: 400}]}]"
                ))
        }
        let soon = try #require(try plan("2026-12").filingOrder.first { $0.track.id == .buildForStartups })
        #expect(soon.file.month.text == "2026-12")
        let later = try #require(try plan("2027-11").filingOrder.first { $0.track.id == .buildForStartups })
        #expect(later.file == Day("2027-09-02"))
        #expect(try !plan("2026-06").order.contains(.buildForStartups))
    }

    @Test("tax is a line that credits do not pay")
    func tax() throws {
        let plan = try planned(
            minimalCompany(
                company: invited, hosting: "  monthly_usd: 1000\n" + paid, stack: "  tax_percent: 19"))
        #expect(abs((plan.spend.total(month: 0) - usd(1_190)).cents) <= 1)
        #expect(plan.ownRunway?.optimistic.neverCovered(month: 0).cents == 19_000)
        #expect(plan.spend.lines.map(\.month12).total() == plan.spend.total(month: 11))
    }

    @Test("levers that overlap stand in one set with the sum that they reach together")
    func leverSets() throws {
        let plan = plan(
            try companyFile(
                minimalCompany(
                    stage: "series-a", company: "  last_round: 2026-05",
                    hosting: "  aws_account: {plan: paid}", stack: "  size: larger")))
        let pack = plan.packs[0]
        let overlapping = try #require(pack.leverSets.first)
        #expect(overlapping.levers.map(\.lever.id).contains("lever.vouch"))
        #expect(overlapping.together < overlapping.levers.map(\.adds).total())
        #expect(overlapping.together >= overlapping.levers.map(\.adds).max() ?? .zero)
        // No lever speaks of a feature or a project that the file does not have.
        #expect(!pack.levers.contains { ["lever.evaluation", "lever.itemize"].contains($0.lever.id) })
    }

    @Test("a nonprofit and an agency are told where they go instead")
    func elsewhere() throws {
        func next(_ form: String) throws -> String {
            plan(try companyFile(minimalCompany(company: "  legal_form: \(form)"))).nextStepText
        }
        #expect(try next("nonprofit").contains("TechSoup"))
        #expect(try next("agency").contains("a product of your own"))
    }

    @Test("a year later what has ended is told as ended: a support plan, a move")
    func aYearLater() throws {
        let file = try companyFile(
            minimalCompany(
                stage: "series-a",
                hosting: "  monthly_usd: 3000\n  move_ends: 2027-02\n  support_plan: business"
            ).replacing("now: [aws]", with: "now: [heroku]"))
        func plan(_ day: Day) throws -> Plan {
            Planner(try RuleBook.embedded()).plan(file.company, asOf: day)
        }
        let (now, later) = (try plan(goldenDay), try plan(goldenDay.adding(months: 12)))
        #expect(now.warnings.contains { $0.contains("support ends on 1 Jan 2027") })
        #expect(later.warnings.contains { $0.contains("support has ended on 1 Jan 2027") })
        #expect(now.moments.contains { $0.id == "M1" } && !later.moments.contains { $0.id == "M1" })
    }

    @Test("a total that its services do not add up to, and a number of zero, are said")
    func said() throws {
        let file = try companyFile(
            minimalCompany(
                hosting: "  monthly_usd: 900\n  aws_services: [{service: Amazon EC2, monthly_usd: 500}]",
                stack: "  monthly_usd_m12: 0"))
        let warnings = plan(file).warnings
        #expect(warnings.contains { $0.contains("add up to $500") && $0.contains("$900") })
        #expect(warnings.contains { $0.contains("monthly_usd_m12 is 0") })
    }

    @Test(
        "what a project states is in the forecast as stated, beside today's bill, and from its own month on")
    func statedProject() throws {
        func total(_ dollars: Int) throws -> (lambda: Money, month1: Money) {
            let plan = plan(
                try companyFile(
                    minimalCompany(
                        hosting:
                            "  monthly_usd: 900\n  aws_services: [{service: Amazon EC2, monthly_usd: 900}]",
                        stack: "  compute: ec2",
                        more: """
                            workloads:
                              - {id: api, kind: discrete-project, starts: 2027-02, months: 3, services: [{service: AWS Lambda, monthly_usd: \(dollars)}]}
                            """)))
            let lambda = plan.spend.lines.filter { $0.service.id == "lambda" }.map(\.month12).total()
            return (lambda, plan.spend.total(month: 0))
        }
        for dollars in [40, 120, 300] {
            let found = try total(dollars)
            #expect(found.lambda == Money(dollars: dollars))
            #expect(found.month1.rounded == "$900", "nothing of it before it begins")
        }
    }
}
