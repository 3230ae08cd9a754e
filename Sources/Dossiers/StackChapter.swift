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

    func stackChapter(_ stack: Stack?) -> HTML {
        guard let stack else { return "" }
        return """
            <h2>The stack that the applications promise</h2>
            <p>\(stack.blueprint.tenancy.label) in \(stack.blueprint.region), written as Terraform by
            <code>cloudroute infra</code> from the same itemization: \(stack.blueprint.monthly.rounded) a month at
            month 12, before credits.</p>
            <figure class="full">\(HTML(markup: stack.drawing.svg))<figcaption class="soft">By state, from what is applied first; what each part costs at month 12.</figcaption></figure>
            \(table("What it costs, at the resource that causes it", head: PricedStack.head, rows: stack.priced.rows.map { $0.map { "\($0)" } }, numeric: [3]))
            """
    }
}
