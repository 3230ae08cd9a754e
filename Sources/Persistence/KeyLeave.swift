public import Engagements
public import Routing
public import Units

/// What an API key may do.
public enum APIScope: String, CaseIterable, Sendable {
    case read
    case write
}

/// Whose data a key reaches.
public enum KeyOwner: Sendable {
    case company(Scope)
    case partner(PartnerID)
    case desk

    /// Under which it is kept; ids of companies hold no colon.
    var text: String {
        switch self {
        case .company(let scope): scope.tenant.text
        case .partner(let id): "partner:\(id)"
        case .desk: "operator"
        }
    }

    /// - Throws: ``Refusal`` for a member who may not have keys.
    func allow() throws {
        guard case .company(let scope) = self else { return }
        guard let role = scope.role, role >= .editor else { throw Refusal.forbidden(needs: .editor) }
    }
}

/// Leave of whoever sends a key.
public struct KeyLeave: Sendable {
    public let owner: KeyOwner
    public let user: UserID
    public let scopes: [APIScope]
}

/// A key for the API; its secret is shown once.
public struct APIKey: Hashable, Sendable {
    public let id: String
    public let name: String
    public let scopes: [APIScope]
    public let created: Instant
    public let used: Instant?
    public let user: UserID
}
