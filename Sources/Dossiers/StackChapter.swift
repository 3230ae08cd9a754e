internal import Company
internal import Documents
internal import Infrastructure
internal import Planning
internal import RulePacks
internal import StructuredText
internal import Units

/// The stack that the applications promise, as the command `infra` writes it: its drawing and what each resource costs.
extension Dossier {
    /// The stack; nil where AWS would refuse it, which `infra` explains.
    var promised: Stack? {
        (try? Blueprint(plan, book: book)).map { Stack($0, plan, book: book) }
    }

    func stackChapter() -> HTML {
        guard let stack = promised else { return "" }
        let rows = stack.priced.causes.map { resource, monthly -> [HTML] in
            [
                "\(resource.address)", "\(resource.root.rawValue)",
                "\(resource.criteria.joined(separator: " "))", "\(monthly.rounded)",
            ]
        }
        let rest = stack.priced.rest.map { entry -> [HTML] in
            ["\(entry.service)", "with the traffic", "", "\(entry.monthly.rounded)"]
        }
        return """
            <h2>The stack that the applications promise</h2>
            <p>\(stack.blueprint.tenancy.label) in \(stack.blueprint.region), written as Terraform by
            <code>cloudroute infra</code> from the same itemization: \(stack.blueprint.monthly.rounded) a month at
            month 12, before credits.</p>
            <figure class="full">\(HTML(markup: stack.drawing.svg))<figcaption class="soft">By state, from what is applied first; what each part costs at month 12.</figcaption></figure>
            \(table("What it costs, at the resource that causes it", head: ["Resource", "State", "Serves (SOC 2)", "A month"], rows: rows + rest, numeric: [3]))
            """
    }
}
