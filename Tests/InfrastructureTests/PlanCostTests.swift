import Company
import Infrastructure
import RulePacks
import StructuredText
import TestSupport
import Testing
import Units

/// A Terraform plan, priced.
@Suite struct PlanCostTests {
    private func cost(_ resources: String, child: String = "") throws -> PlanCost {
        let json = try JSON(
            parsing: """
                {"planned_values": {"root_module": {"resources": [\(resources)], "child_modules": [{"address": "module.a", "resources": [\(child)]}]}}}
                """)
        return try PlanCost(plan: json, book: book)
    }

    private func resource(_ type: String, _ values: String, module: String = "") -> String {
        "{\"address\": \"\(module)\(type).this\", \"mode\": \"managed\", \"type\": \"\(type)\", \"values\": {\(values)}}"
    }

    @Test(arguments: [
        ("aws_nat_gateway", "", "32.85"), ("aws_kms_key", "", "1.00"), ("aws_lb", "", "16.43"),
        (
            "aws_db_instance",
            "\"instance_class\": \"db.t3.medium\", \"multi_az\": true, \"allocated_storage\": 100", "128.12"
        ),
        ("aws_rds_cluster_instance", "\"instance_class\": \"db.r6g.large\"", "189.80"),
        ("aws_vpc_endpoint", "\"vpc_endpoint_type\": \"Interface\", \"subnet_ids\": [\"a\", \"b\"]", "14.60"),
        ("aws_autoscaling_group", "\"min_size\": 2", "122.34"),
    ]) func `what runs by the hour is priced for 730 hours`(type: String, values: String, amount: String)
        throws
    {
        let found = try cost(resource(type, values))
        #expect(found.lines.count == 1)
        #expect(found.monthly.decimalString == amount, "\(found.lines)")
    }

    @Test func `a service costs its tasks at the size of its task definition, in its own module`() throws {
        let service = resource(
            "aws_ecs_service", "\"name\": \"api\", \"launch_type\": \"FARGATE\", \"desired_count\": 2")
        let task = resource(
            "aws_ecs_task_definition", "\"family\": \"api\", \"cpu\": \"1024\", \"memory\": \"2048\"")
        // 2 × 730 × (0.04048 + 2 × 0.004445).
        #expect(try cost("", child: "\(service), \(task)").monthly.decimalString == "72.08")
        let apart = try cost(service, child: task)
        #expect(apart.lines.first?.monthly == nil && apart.monthly == .zero)
    }

    @Test func `what scales by itself is told by the itemization where there is one`() throws {
        let service = resource(
            "aws_ecs_service", "\"name\": \"api\", \"launch_type\": \"FARGATE\", \"desired_count\": 2")
        let task = resource(
            "aws_ecs_task_definition", "\"family\": \"api\", \"cpu\": \"1024\", \"memory\": \"2048\"")
        let json = try JSON(
            parsing: """
                {"planned_values": {"root_module": {"resources": [\(service), \(task), \(resource("aws_nat_gateway", ""))]}}}
                """)
        let cost = try PlanCost(plan: json, book: book, scalesByUse: true)
        #expect(cost.monthly.decimalString == "32.85")
        #expect(cost.lines.contains { $0.type == "aws_ecs_service" && $0.monthly == nil })
        let company = try example("revenue-ops-series-a").company
        let use = UsageLines(company, book: book, asOf: try #require(Day("2026-11-29")))
        #expect(use.lines.contains { $0.service.contains("Fargate") })
        #expect(!use.lines.contains { $0.driver.contains("NAT gateways") })
        #expect(use.itemization > use.lines.map(\.monthly).total())
    }

    @Test func `what is billed by use has no amount, and what costs nothing is not named`() throws {
        let found = try cost(
            [resource("aws_s3_bucket", ""), resource("aws_vpc", ""), resource("aws_made_up", "")].joined(
                separator: ","))
        #expect(found.lines.map(\.type) == ["aws_s3_bucket"])
        #expect(found.lines[0].monthly == nil)
    }

    @Test func `an instance without a price is unknown, never free`() throws {
        let found = try cost(
            resource("aws_db_instance", "\"instance_class\": \"db.t9.huge\", \"allocated_storage\": 20"))
        #expect(found.lines[0].monthly == nil && found.lines[0].basis.contains("no price"))
    }

    @Test(arguments: [
        "\"name\": \"api\", \"launch_type\": \"FARGATE\", \"desired_count\": 99999999999999999999",
        "\"name\": \"api\", \"launch_type\": \"FARGATE\", \"desired_count\": -1",
        "\"name\": 7, \"launch_type\": \"FARGATE\", \"desired_count\": \"x\"",
    ]) func `a plan's numbers at their ends end in an amount or in none`(values: String) throws {
        let task = resource(
            "aws_ecs_task_definition",
            "\"family\": \"api\", \"cpu\": \"99999999999\", \"memory\": \"4611686018427387904\"")
        #expect(try cost("\(resource("aws_ecs_service", values)), \(task)").lines.count == 1)
    }

    @Test(arguments: ["{}", "[]", "{\"planned_values\": 3}", "null"])
    func `what is no plan is said to be none`(text: String) throws {
        let json = try JSON(parsing: text)
        let error = #expect(throws: Diagnostics.self) { try PlanCost(plan: json, book: book) }
        #expect(error?.all.first?.fix.contains("terraform show") == true)
    }

    @Test func `modules within modules without end are read to a depth and no further`() throws {
        var text = "{\"resources\": []}"
        for _ in 0..<40 { text = "{\"child_modules\": [\(text)]}" }
        #expect(
            try PlanCost(
                plan: try JSON(parsing: "{\"planned_values\": {\"root_module\": \(text)}}"), book: book
            ).lines.isEmpty)
    }
}
