/// A state of its own, in the order in which they are applied.
public enum StackRoot: String, CaseIterable, Sendable {
    /// The bucket of the others' states.
    case bootstrap
    /// The SOC 2 baseline, once for an account and region.
    case account
    case platform
    case pool
    /// Once for each tenant with a cell of its own.
    case tenant
}

/// The stack that an application promises, as a folder of Terraform: modules, a root for each state, an example for each tenancy
/// with its tests, and what people need to run it.
public struct Stack: Sendable {
    public let blueprint: Blueprint

    public init(_ blueprint: Blueprint) { self.blueprint = blueprint }

    /// The roots in the order in which they are applied.
    public var roots: [StackRoot] {
        StackRoot.allCases.filter { root in
            switch root {
            case .bootstrap, .account, .platform: true
            case .pool: blueprint.pool != nil
            case .tenant: blueprint.tenantDatabase != nil || blueprint.tenantCompute != nil
            }
        }
    }
}
