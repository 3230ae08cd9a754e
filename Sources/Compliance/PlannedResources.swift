public import StructuredText

/// Every resource that a plan says will be, with the address of its module; data sources are none.
///
/// A plan is nested as deep as its modules, and no deeper than 32 is read.
/// - Parameter plan: as `terraform show -json PLAN` writes it.
/// - Throws: ``Diagnostics`` when it is no plan.
public func plannedResources(_ plan: JSON) throws(Diagnostics) -> [(module: String, json: JSON)] {
    guard let root = plan["planned_values"]?["root_module"] else {
        throw Diagnostics([
            Diagnostic(
                at: .start, path: "planned_values", problem: "this is no plan",
                because: "planned_values.root_module is missing",
                fix: "write it with terraform show -json PLAN")
        ])
    }
    var found: [(module: String, json: JSON)] = []
    collect(root, "", 0, &found)
    return found
}

private func collect(
    _ module: JSON, _ address: String, _ depth: Int, _ found: inout [(module: String, json: JSON)]
) {
    guard depth < 32 else { return }
    for resource in module["resources"]?.items ?? [] where resource["mode"]?.text != "data" {
        found.append((address, resource))
    }
    for child in module["child_modules"]?.items ?? [] {
        collect(child, child["address"]?.text ?? "", depth + 1, &found)
    }
}
