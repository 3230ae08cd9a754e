internal import Company
internal import Documents
internal import Planning
internal import RulePacks
internal import Units

extension Stack {
    /// A module's own page.
    func readme(of module: String) -> String {
        let page = EmbeddedInfrastructure.pages.first { $0.module == module }.map { "\($0.text)" } ?? ""
        let lines = page.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        let cost =
            monthly(of: module).map {
                "**\($0.rounded) a month** at month 12 by the itemization, with what it calls and in all its copies."
            } ?? "It causes no cost of its own in this stack, or is not used in it."
        return """
            # \(module)

            \(lines.first ?? "")

            ![What the module makes](architecture.svg)

            \(cost)

            \(lines.dropFirst().first ?? "")

            """
    }

    /// The command that applies a root.
    private func step(_ root: StackRoot) -> String {
        switch root {
        case .bootstrap:
            "cd roots/bootstrap && terraform init && terraform apply && cd ../..    # once: the states' bucket"
        case .tenant:
            "make apply ROOT=tenant TENANT=\(blueprint.tenants.first?.name ?? "NAME")    # once for each tenant of the map"
        case .account, .platform, .pool: "make apply ROOT=\(root.rawValue)"
        }
    }

    /// The page to begin with.
    var readme: String {
        let rows = priced.causes.map { cause in
            "| `\(cause.resource.address)` | \(cause.resource.root.rawValue) | \(cause.monthly.rounded) |"
        }
        let rest = priced.rest.map { "| \($0.service) | with the traffic | \($0.monthly.rounded) |" }
        let criteria = Dictionary(
            grouping: priced.resources.flatMap { resource in resource.criteria.map { ($0, resource.type) } }
        ) { $0.0 }
        let controls = criteria.sorted { $0.key < $1.key }.map { entry in
            "| \(entry.key) | \(Set(entry.value.map(\.1)).sorted().map { "`\($0)`" }.joined(separator: ", ")) |"
        }
        let left =
            blueprint.notes + [
                "Environments beside production: apply the same roots in another account with another `name`."
            ]
        return """
            # \(blueprint.company) on AWS: \(blueprint.tenancy.label)

            Made from the application's answers and its priced itemization, planned for \(plan.asOf.long). It is yours:
            change it. Writing it again leaves what you changed as it is and says so.

            ![The stack by its states](architecture.svg)

            ```
            modules/    what the stack is made of; each has a README with its inputs and outputs
            roots/      one state each: \(roots.map(\.rawValue).joined(separator: ", "))
            examples/   each tenancy in one state, to try it, with a test that needs no network (terraform test)
            sql/        row-level security for tenants that share a database
            ```

            ## Apply it

            ```sh
            \(roots.map(step).joined(separator: "\n"))
            ```

            A service starts once its image is in its repository, with the tag of `image_tag`, and the secret
            `\(blueprint.name)/session` has a value (`aws secretsmanager put-secret-value`).

            Delegate `\(blueprint.domain)` to the name servers of its zone before the platform is applied for the
            second time: until then its certificate waits. A tenant moves from the pool to a cell of its own by one
            entry in the map, one apply, and a copy of its rows; no other tenant's plan changes.

            ## What it costs

            At month 12, by the itemization (prices of us-east-1 read in November 2026, times the region's where
            known): **\(blueprint.monthly.rounded) a month** before credits. Each service's cost stands at the
            resource that causes it.

            | resource | root | a month |
            |---|---|---|
            \((rows + rest).joined(separator: "\n"))

            ## What it serves in SOC 2

            | criterion | resources |
            |---|---|
            \(controls.joined(separator: "\n"))

            ## What is not in it

            \(left.map { "* \($0)" }.joined(separator: "\n"))

            Whether AWS takes every value was not tried against AWS: the examples were planned and applied on a
            provider that is made up.

            """
    }
}
