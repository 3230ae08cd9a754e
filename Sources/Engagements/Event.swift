public import Filings
public import RulePacks
public import StructuredText
public import Units

/// Something that happened to an engagement; the log of these is the truth, all else is derived from it.
public enum Event: Hashable, Sendable {
    /// Begun, with the word under which somebody came (`/apply?from=accelerator`), or how: `web`, `import`.
    case opened(source: String)
    /// Answers of the intake: the screen, the fields that changed, and what that made of the file.
    case answered(screen: Int, paths: [String], change: FileChange)
    /// A company file took the place of what was there.
    case imported(file: String)
    case finished
    case joined(UserID, email: String, role: Role, invitation: ItemID?)
    case invited(ItemID, email: String, role: Role, expires: Instant)
    case invitationRevoked(ItemID)
    case roleChanged(UserID, Role)
    case removed(UserID)
    /// A member's mailbox is another one now.
    case emailChanged(UserID, email: String)
    case linkCreated(ItemID, label: String, expires: Instant, for: LinkReader)
    case linkRevoked(ItemID)
    case linkOpened(ItemID)
    case trackMoved(TrackID, TrackState, holder: Holder, amount: Money?, note: String)
    case filing(TrackID, FilingEvent)
    case matching(MatchEvent)
    case exported

    /// The name under which the log keeps it.
    public var kind: String {
        switch self {
        case .opened: "opened"
        case .answered: "answered"
        case .imported: "imported"
        case .finished: "finished"
        case .joined: "joined"
        case .invited: "invited"
        case .invitationRevoked: "invitation-revoked"
        case .roleChanged: "role-changed"
        case .removed: "removed"
        case .emailChanged: "email-changed"
        case .linkCreated: "link-created"
        case .linkRevoked: "link-revoked"
        case .linkOpened: "link-opened"
        case .trackMoved: "track-moved"
        case .filing(_, let event): "filing-" + event.name
        case .matching(let event): "match-" + event.name
        case .exported: "exported"
        }
    }

    public static let kinds =
        [
            "opened", "answered", "imported", "finished", "joined", "invited", "invitation-revoked",
            "role-changed", "removed", "email-changed", "link-created", "link-revoked", "link-opened",
            "track-moved",
            "exported",
        ] + FilingEvent.names.map { "filing-" + $0 } + MatchEvent.names.map { "match-" + $0 }

    /// What the log keeps beside the kind.
    public var body: JSON {
        switch self {
        case .opened(let source): .object(["source": .string(source)])
        case .finished, .exported: .object([])
        case .answered(let screen, let paths, let change):
            .object(
                [
                    .init("screen", .integer(screen)), .init("paths", .array(paths.map { .string($0) })),
                ] + change.members)
        case .imported(let file): .object(["file": .string(file)])
        case .joined(let user, let email, let role, let invitation):
            .object([
                "user": .string(user.text), "email": .string(email), "role": .string(role.rawValue),
                "invitation": .optional(invitation?.text),
            ])
        case .invited(let id, let email, let role, let expires):
            .object([
                "invitation": .string(id.text), "email": .string(email), "role": .string(role.rawValue),
                "expires": .integer(Int(expires.milliseconds)),
            ])
        case .invitationRevoked(let id): .object(["invitation": .string(id.text)])
        case .roleChanged(let user, let role):
            .object(["user": .string(user.text), "role": .string(role.rawValue)])
        case .removed(let user): .object(["user": .string(user.text)])
        case .emailChanged(let user, let email):
            .object(["user": .string(user.text), "email": .string(email)])
        case .linkCreated(let id, let label, let expires, let reader):
            .object([
                "link": .string(id.text), "label": .string(label),
                "expires": .integer(Int(expires.milliseconds)), "for": .string(reader.rawValue),
            ])
        case .linkRevoked(let id), .linkOpened(let id): .object(["link": .string(id.text)])
        case .trackMoved(let track, let state, let holder, let amount, let note):
            .object([
                "track": .string(track.rawValue), "state": .string(state.rawValue),
                "holder": .string(holder.rawValue), "amount": .optional(amount?.exactString),
                "note": .string(note),
            ])
        case .matching(let event): .object(["match": .string(event.json.compact)])
        // A text within the body: the log reads bodies as YAML, a filing is JSON to the letter.
        case .filing(let track, let event):
            .object(["track": .string(track.rawValue), "filing": .string(event.json.compact)])
        }
    }

    /// The whole company file that it brings; the log keeps it once, by its hash.
    public var wholeFile: String? {
        switch self {
        case .answered(_, _, .whole(let file)), .imported(let file): file
        default: nil
        }
    }

    /// Reads an event back; nil when the log holds something that this version does not know.
    ///
    /// - `file`: the whole file that it brings, where that is kept beside the log.
    public init?(kind: String, body: YAMLNode, file: String? = nil) {
        func text(_ key: String) -> String? { body[key]?.text }
        func instant(_ key: String) -> Instant? {
            text(key).flatMap { Int64($0, in: Int64.momentsInMilliseconds) }.map { Instant(milliseconds: $0) }
        }
        let role = text("role").flatMap(Role.init)
        let user = text("user").flatMap { UserID($0) }
        let link = text("link").flatMap { ItemID($0) }
        let invitation = text("invitation").flatMap { ItemID($0) }
        switch kind {
        case "opened": self = .opened(source: text("source") ?? "")
        case "finished": self = .finished
        case "exported": self = .exported
        case "answered":
            guard let screen = text("screen").flatMap({ Int($0, in: 0...99) }),
                let change = FileChange(body, file: file)
            else {
                return nil
            }
            self = .answered(
                screen: screen, paths: body["paths"]?.items?.compactMap(\.text) ?? [], change: change)
        case "imported":
            guard let file = file ?? text("file") else { return nil }
            self = .imported(file: file)
        case "joined":
            guard let user, let role, let email = text("email") else { return nil }
            self = .joined(user, email: email, role: role, invitation: invitation)
        case "invited":
            guard let invitation, let role, let email = text("email"), let expires = instant("expires") else {
                return nil
            }
            self = .invited(invitation, email: email, role: role, expires: expires)
        case "invitation-revoked":
            guard let invitation else { return nil }
            self = .invitationRevoked(invitation)
        case "role-changed":
            guard let user, let role else { return nil }
            self = .roleChanged(user, role)
        case "removed":
            guard let user else { return nil }
            self = .removed(user)
        case "email-changed":
            guard let user, let email = text("email") else { return nil }
            self = .emailChanged(user, email: email)
        case "link-created":
            guard let link, let label = text("label"), let expires = instant("expires") else { return nil }
            self = .linkCreated(link, label: label, expires: expires, for: .init(text("for")))
        case "link-revoked":
            guard let link else { return nil }
            self = .linkRevoked(link)
        case "link-opened":
            guard let link else { return nil }
            self = .linkOpened(link)
        case "track-moved":
            guard let moved = Event.moved(body) else { return nil }
            self = moved
        case _ where kind.hasPrefix("filing-"):
            guard let track = text("track").flatMap(TrackID.init),
                let json = text("filing").flatMap({ try? JSON(parsing: $0) }),
                let event = FilingEvent(name: String(kind.dropFirst(7)), json: json)
            else { return nil }
            self = .filing(track, event)
        case _ where kind.hasPrefix("match-"):
            guard let json = text("match").flatMap({ try? JSON(parsing: $0) }),
                let event = MatchEvent(name: String(kind.dropFirst(6)), json: json)
            else { return nil }
            self = .matching(event)
        default: return nil
        }
    }

    private static func moved(_ body: YAMLNode) -> Event? {
        func text(_ key: String) -> String? { body[key]?.text }
        guard let track = text("track").flatMap(TrackID.init),
            let state = text("state").flatMap(TrackState.init),
            let holder = text("holder").flatMap(Holder.init)
        else { return nil }
        return .trackMoved(
            track, state, holder: holder, amount: text("amount").flatMap { try? Money(parsing: $0) },
            note: text("note") ?? "")
    }
}
