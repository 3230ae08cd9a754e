public import Company
public import RulePacks
internal import Planning
internal import Spend
public import Units

/// The lines of an itemization that follow use and no hour: what a plan of Terraform cannot hold.
///
/// What scales by itself is among them, at its average: a plan knows its least size only.
public struct UsageLines: Sendable {
    public let lines: [(service: String, driver: String, monthly: Money)]
    /// The whole itemization of month 12, without what each isolated tenant has: its plan is another one.
    public let itemization: Money

    /// Items that a plan has by the hour or the piece: their quantities are those of resources.
    private static let held: Set = [
        "eks.control-plane", "elb.hours", "aurora.instances", "rds.instances", "rds.storage", "vpc.nat-hours",
        "vpc.addresses", "vpc.endpoints", "kms.keys", "soc2.keys", "cloudwatch.alarms", "waf.acl",
        "secrets.count",
    ]

    public init(_ company: Company, book: RuleBook, asOf: Day) {
        let plan = Planner(book).plan(company, asOf: asOf)
        let shared = plan.spend.lines.filter { !$0.month12.isZero && !$0.id.hasPrefix("tenant.") }
        itemization = shared.map(\.month12).total()
        lines = shared.filter { !UsageLines.held.contains($0.id) }
            .map { ($0.service.name, $0.driver, $0.month12) }
    }
}
