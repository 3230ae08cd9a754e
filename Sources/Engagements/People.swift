public import Routing

/// What a colleague may do.
public enum Role: String, CaseIterable, Sendable, Comparable {
    case viewer
    case editor
    case owner

    public static func < (a: Role, b: Role) -> Bool {
        (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }
}

/// Who did something.
public enum Actor: Hashable, Sendable {
    case user(UserID)
    /// Whoever holds the secret of a draft that has no account yet.
    case draftHolder
    case shareLink(ItemID)
    /// Somebody of the partner that is offered the application or has it.
    case partner(PartnerID, UserID)
    /// Somebody who runs the service.
    case `operator`(UserID)
    case system

    public var text: String {
        switch self {
        case .user(let id): "user:\(id)"
        case .draftHolder: "draft"
        case .shareLink(let id): "link:\(id)"
        case .partner(let partner, let user): "partner:\(partner):\(user)"
        case .operator(let user): "operator:\(user)"
        case .system: "system"
        }
    }

    public init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1)
        switch (parts.first, parts.count) {
        case ("draft", 1): self = .draftHolder
        case ("system", 1): self = .system
        case ("user", 2):
            guard let id = UserID(parts[1]) else { return nil }
            self = .user(id)
        case ("link", 2):
            guard let id = ItemID(parts[1]) else { return nil }
            self = .shareLink(id)
        case ("operator", 2):
            guard let id = UserID(parts[1]) else { return nil }
            self = .operator(id)
        case ("partner", 2):
            let both = parts[1].split(separator: ":")
            guard both.count == 2, let partner = PartnerID(both[0]), let id = UserID(both[1]) else {
                return nil
            }
            self = .partner(partner, id)
        default: return nil
        }
    }
}
