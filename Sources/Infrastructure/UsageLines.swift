public import Company
public import RulePacks
internal import Planning
internal import Spend
public import Units

/// The lines of an itemization that follow use and no hour: what a plan of Terraform cannot hold.
public struct UsageLines: Sendable {
    public let lines: [(service: String, driver: String, monthly: Money)]

    /// Items that a plan has by the hour or the piece: their quantities are those of resources.
    private static let held: Set = [
        "fargate.vcpu", "fargate.memory", "ec2.servers", "ec2.disks", "eks.control-plane", "elb.hours",
        "aurora.acu", "aurora.staging",
        "aurora.instances", "rds.instances", "rds.storage", "vpc.nat-hours", "vpc.addresses", "vpc.endpoints",
        "kms.keys",
        "cloudwatch.alarms",
    ]

    public init(_ company: Company, book: RuleBook, asOf: Day) {
        let plan = Planner(book).plan(company, asOf: asOf)
        lines = plan.spend.lines.filter { line in
            !line.month12.isZero && !UsageLines.held.contains(line.id) && !line.id.hasPrefix("tenant.")
        }.map { ($0.service.name, $0.driver, $0.month12) }
    }
}
