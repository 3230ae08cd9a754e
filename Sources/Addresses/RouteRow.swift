package import Engagements
package import Persistence

/// A calculator of the public pages and of the API.
package enum RouteCalculator: String, CaseIterable, Sendable { case stack, burn, award }

/// Who may come in.
package enum RouteAccess: Hashable, Sendable {
    case anyone
    /// Whoever holds a draft's secret, or a member of the company.
    case draft(Role)
    /// A signed-in person, with the second factor where one is due.
    case account
    /// A signed-in person who may still owe the second factor.
    case halfSignedIn
    case member(Role)
    /// Somebody of a partner of the directory; what a case shows hangs on whose turn it is.
    case partner
    case `operator`
    /// Whoever knows the secret in the address, or of the machine that calls.
    case bearer
    /// Whoever knows the signed address, a mail program too: what it does harms nobody.
    case oneClick
    case key(APIScope)
    case partnerKey(APIScope)
    case operatorKey(APIScope)

    /// What a key must be allowed; nil where no key opens.
    package var keyScope: APIScope? {
        switch self {
        case .key(let scope), .partnerKey(let scope), .operatorKey(let scope): scope
        default: nil
        }
    }
}

/// What belongs to an address: how it is printed, what it is called in metrics and logs, which methods it answers and who may use
/// them.
struct RouteRow {
    let path: String
    let kind: String
    let methods: [(method: RequestMethod, access: RouteAccess)]

    init(_ path: String, _ kind: String, _ methods: [(method: RequestMethod, access: RouteAccess)]) {
        self.path = path
        self.kind = kind
        self.methods = methods
    }
}
