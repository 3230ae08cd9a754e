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

extension Blueprint {
    /// The roots in the order in which they are applied.
    var roots: [StackRoot] {
        StackRoot.allCases.filter { root in
            switch root {
            case .bootstrap, .account, .platform: true
            case .pool: pool != nil
            case .tenant: tenantDatabase != nil || tenantCompute != nil
            }
        }
    }
}
