internal import StructuredText

/// What a rule saw in one resource.
struct Finding: Sendable {
    let verdict: Verdict
    let observed: String

    static func pass(_ observed: String) -> Finding { Finding(verdict: .pass, observed: observed) }
    static func fail(_ observed: String) -> Finding { Finding(verdict: .fail, observed: observed) }
    static func open(_ observed: String) -> Finding { Finding(verdict: .notEvaluated, observed: observed) }

    /// One or the other, with what was seen.
    static func held(_ holds: Bool, _ observed: String) -> Finding {
        holds ? .pass(observed) : .fail(observed)
    }
}

/// A control, looked at in a plan.
///
/// It is given each resource of the control's types, and answers nil for what it does not concern.
struct PlanRule: Sendable {
    let id: String
    let judge: @Sendable (TerraformPlan, TerraformPlan.Resource) -> Finding?

    init(
        _ id: String, _ judge: @escaping @Sendable (TerraformPlan, TerraformPlan.Resource) -> Finding?
    ) {
        self.id = id
        self.judge = judge
    }

    /// An argument that must be one word.
    static func flag(_ id: String, _ name: String, is wanted: Bool = true, unless fallback: Bool = false)
        -> PlanRule
    {
        PlanRule(id) { plan, resource in
            if case .bool(let value)? = resource.values[name] {
                return .held(value == wanted, "\(name) = \(value)")
            }
            if plan.isUnknown(name, of: resource), plan.isSet(name, of: resource) {
                return .open("\(name) is not known before it is applied")
            }
            return .held(fallback == wanted, "\(name) is not stated, which is \(fallback)")
        }
    }

    /// An argument that must have a value, known now or later.
    static func named(_ id: String, _ name: String) -> PlanRule {
        PlanRule(id) { plan, resource in
            guard plan.isSet(name, of: resource) else { return .fail("\(name) is not stated") }
            return .pass("\(name) = \(resource.values[name]?.text ?? "known after it is applied")")
        }
    }

    /// Another resource that must name this one, and hold.
    static func beside(
        _ id: String, _ type: String, by argument: String,
        _ holds: @escaping @Sendable (TerraformPlan.Resource) -> Bool = { _ in true }
    ) -> PlanRule {
        PlanRule(id) { plan, resource in
            guard let others = plan.related(type, by: argument, to: resource) else {
                return .open("the plan does not say which one its \(type) belongs to")
            }
            guard let other = others.first(where: holds) ?? others.first else {
                return .fail("no \(type) names it")
            }
            return .held(holds(other), "\(other.address)\(holds(other) ? "" : " does not hold it")")
        }
    }
}

extension TerraformPlan.Resource {
    /// The first of a block's copies.
    func block(_ name: String) -> JSON? { values[name]?.items.first }

    func isTrue(_ name: String) -> Bool { values[name] == .bool(true) }

    /// An argument that must be true; what is not stated is not.
    func held(_ name: String) -> Finding { .held(isTrue(name), "\(name) = \(isTrue(name))") }
}
