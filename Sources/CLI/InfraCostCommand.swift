internal import ArgumentParser
internal import Company
internal import Infrastructure
internal import RulePacks
internal import StructuredText
internal import Terminal
internal import Units

struct InfraCostCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cost",
        abstract: "What a plan costs by the hour, by the price book; what is billed by use is named.",
        discussion: """
            Examples:
              terraform plan -out p.tfplan && terraform show -json p.tfplan > plan.json
              cloudroute infra cost plan.json
              cloudroute infra cost plan.json --usage company.yaml --format github --fail-on 8000
              cloudroute infra cost infra/        what the itemization says of a folder that `infra` wrote
            """)

    enum Form: String, ExpressibleByArgument, CaseIterable { case table, json, github }

    @Argument(help: "A plan as `terraform show -json` writes it, or a folder that `infra` wrote.")
    var plan: String
    @Option(help: "The company file: what it says of use is added from its itemization.")
    var usage: String?
    @Option(help: "table, json, or github for a comment.")
    var format = Form.table
    @Option(name: .customLong("fail-on"), help: "End with 1 above so many US dollars a month.")
    var failOn: String?
    @OptionGroup var planning: PlanOptions
    @OptionGroup var output: OutputOptions

    private struct Row {
        let address: String
        let type: String
        let monthly: Money?
        let basis: String
    }

    func run() throws {
        var limit: Money?
        if let failOn {
            guard let amount = try? Money(parsing: failOn), amount > .zero else {
                throw CommandEnd(.usage, "--fail-on \(failOn): write US dollars, as 8000")
            }
            limit = amount
        }
        let book = try planning.book()
        var rows = Shell.kind(plan) == .folder ? try written() : try priced(book)
        let use = try usage.map { try used($0, book) }
        rows += (use?.lines ?? []).map {
            Row(address: $0.service, type: "", monthly: $0.monthly, basis: "by use: \($0.driver)")
        }
        let total = rows.compactMap(\.monthly).total()
        switch output.json ? .json : format {
        case .table: table(rows, total, use?.itemization)
        case .json: Shell.print(json(rows, total, use?.itemization, book).pretty)
        case .github: Shell.print(comment(rows, total))
        }
        if let limit, total > limit {
            throw CommandEnd(
                .findings, "\(total.rounded) a month is more than the \(limit.rounded) that are allowed")
        }
    }

    private func priced(_ book: RuleBook) throws -> [Row] {
        let json = try readTerraformPlan(plan)
        do throws(Diagnostics) {
            return try PlanCost(plan: json, book: book, scalesByUse: usage != nil).lines.map {
                (line: PlanCost.Line) in
                Row(address: line.address, type: line.type, monthly: line.monthly, basis: line.basis)
            }
        } catch {
            throw CommandEnd(.badData, error.all.map { $0.text(file: plan) }.joined(separator: "\n"))
        }
    }

    /// What the manifest of a folder says: the itemization, by the resource that causes it.
    private func written() throws -> [Row] {
        let path = "\(plan)/manifest.json"
        guard Shell.kind(path) == .file, let json = try? JSON(parsing: try Shell.read(path, limit: 1 << 24)),
            json["schema"]?.text == "cloudroute/infrastructure/1"
        else {
            throw CommandEnd(
                .noInput, "\(plan): holds no manifest of `infra`, name a folder that it wrote, or a plan")
        }
        func amount(_ item: JSON) -> Money? { item["monthlyCost"]?.text.flatMap { try? Money(parsing: $0) } }
        let resources = (json["resources"]?.items ?? []).filter { amount($0) != nil }.map {
            Row(
                address: $0["address"]?.text ?? "", type: $0["type"]?.text ?? "", monthly: amount($0),
                basis: "itemization, month 12")
        }
        let rest = (json["itemizationDifference"]?.items ?? []).map {
            Row(
                address: $0["service"]?.text ?? "", type: "", monthly: amount($0),
                basis: "itemization, month 12")
        }
        return resources + rest
    }

    /// The lines of the itemization that are billed by use: no plan holds them.
    private func used(_ file: String, _ book: RuleBook) throws -> UsageLines {
        guard Shell.kind(plan) != .folder else {
            throw CommandEnd(.usage, "--usage: a folder's costs are the itemization's already, name a plan")
        }
        let company = try readCompany(file, asOf: planning.asOf)
        return UsageLines(company.company, book: book, asOf: try Shell.asOf(planning.asOf))
    }

    private func table(_ rows: [Row], _ total: Money, _ itemization: Money?) {
        var table = Table([.init("resource"), .init("basis"), .init("a month", .right)])
        for row in rows { table.add([row.address, row.basis, row.monthly?.formatted ?? "by use"]) }
        Shell.print(table.text(width: Shell.terminalWidth, style: output.style))
        Shell.print(
            "\n  \(total.rounded) a month of 730 hours\(usage == nil && Shell.kind(plan) != .folder ? "; what is billed by use is not in it" : "").\n"
        )
        guard let itemization else { return }
        Shell.print(
            "  The itemization has \(itemization.rounded): \(difference(total, itemization)). It counts every environment, "
                + "and secrets, keys and alarms as a grown application has them; a plan holds one environment as it is.\n"
        )
    }

    private func difference(_ total: Money, _ itemization: Money) -> String {
        let (less, more) = (itemization - total, total - itemization)
        let share = max(less, more).share(of: itemization).formatted
        return less >= .zero ? "\(less.rounded) (\(share)) more" : "\(more.rounded) (\(share)) less"
    }

    private func comment(_ rows: [Row], _ total: Money) -> String {
        func cell(_ text: String) -> String { text.replacing("|", with: "\\|").replacing("\n", with: " ") }
        let lines = rows.map {
            "| `\(cell($0.address))` | \(cell($0.basis)) | \($0.monthly?.formatted ?? "by use") |"
        }
        return
            (["**\(total.rounded) a month**", "", "| resource | basis | a month |", "|---|---|---:|"] + lines)
            .joined(separator: "\n") + "\n"
    }

    private func json(_ rows: [Row], _ total: Money, _ itemization: Money?, _ book: RuleBook) -> JSON {
        .object([
            "schema": "cloudroute/infrastructure-cost/1", "asOf": .string(book.pricesAsOf.text),
            "rulePacks": .array(book.packs.map { .string($0.id) }), "warnings": .array([]),
            "resources": .array(
                rows.map {
                    .object([
                        "address": .string($0.address), "type": .string($0.type),
                        "monthlyCost": .optional($0.monthly?.decimalString), "basis": .string($0.basis),
                    ])
                }), "monthlyCost": .string(total.decimalString),
            "itemization": .optional(itemization?.decimalString),
        ])
    }
}
