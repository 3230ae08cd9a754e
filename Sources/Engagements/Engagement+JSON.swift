internal import Filings
public import StructuredText
internal import RulePacks
internal import Units

extension Engagement {
    /// The whole state, in the form in which it is kept beside the log.
    public var json: JSON {
        func at(_ moment: Instant) -> JSON { .integer(Int(moment.milliseconds)) }
        func at(_ moment: Instant?) -> JSON { moment.map { at($0) } ?? .null }
        return .object([
            "version": .integer(version), "file": .string(file), "revision": .integer(revision),
            "changedSinceWhole": .integer(changedSinceWhole),
            "lastScreen": .integer(lastScreen), "finished": .bool(isFinished), "opened": at(opened),
            "changed": at(changed), "stated": at(stated),
            "members": .array(
                members.map {
                    .object([
                        "user": .string($0.user.text), "email": .string($0.email),
                        "role": .string($0.role.rawValue), "since": at($0.since),
                    ])
                }),
            "invitations": .array(
                invitations.map {
                    .object([
                        "id": .string($0.id.text), "email": .string($0.email),
                        "role": .string($0.role.rawValue), "expires": at($0.expires),
                    ])
                }),
            "links": .array(
                links.map {
                    .object([
                        "id": .string($0.id.text), "for": .string($0.reader.rawValue),
                        "label": .string($0.label), "expires": at($0.expires),
                        "revoked": at($0.revoked), "opened": .integer($0.opened),
                        "lastOpened": at($0.lastOpened),
                    ])
                }),
            "tracks": .array(
                tracks.map {
                    .object([
                        "track": .string($0.track.rawValue), "state": .string($0.state.rawValue),
                        "holder": .string($0.holder.rawValue), "since": at($0.since),
                        "amount": .optional($0.amount?.exactString), "note": .string($0.note),
                        "filed": at($0.filed), "granted": at($0.granted), "landed": at($0.landed),
                    ])
                }),
            "filings": .array(filings.map { .string($0.json.compact) }),
            "matching": .string(matching.json.compact),
        ])
    }

    /// Reads a state that ``json`` wrote; nil when it is another.
    public init?(_ tenant: TenantID, json node: YAMLNode) {
        func number(_ node: YAMLNode, _ key: String) -> Int? {
            node[key]?.text.flatMap { Int($0, in: Int.interchangeable) }
        }
        func instant(_ node: YAMLNode, _ key: String) -> Instant? {
            node[key]?.text.flatMap { Int64($0, in: Int64.momentsInMilliseconds) }.map {
                Instant(milliseconds: $0)
            }
        }
        guard let version = number(node, "version"), let file = node["file"]?.text,
            let revision = number(node, "revision"), let screen = number(node, "lastScreen"),
            let opened = instant(node, "opened"), let changed = instant(node, "changed")
        else { return nil }
        self.init(tenant)
        self.version = version
        self.file = file
        self.revision = revision
        stated = instant(node, "stated")
        changedSinceWhole = number(node, "changedSinceWhole") ?? 0
        lastScreen = screen
        isFinished = node["finished"]?.text == "true"
        self.opened = opened
        self.changed = changed
        members = (node["members"]?.items ?? []).compactMap { item in
            guard let user = item["user"]?.text.flatMap({ UserID($0) }), let email = item["email"]?.text,
                let role = item["role"]?.text.flatMap(Role.init), let since = instant(item, "since")
            else { return nil }
            return Member(user: user, email: email, role: role, since: since)
        }
        invitations = (node["invitations"]?.items ?? []).compactMap { item in
            guard let id = item["id"]?.text.flatMap({ ItemID($0) }), let email = item["email"]?.text,
                let role = item["role"]?.text.flatMap(Role.init), let expires = instant(item, "expires")
            else { return nil }
            return Invitation(id: id, email: email, role: role, expires: expires)
        }
        links = (node["links"]?.items ?? []).compactMap { item in
            guard let id = item["id"]?.text.flatMap({ ItemID($0) }), let label = item["label"]?.text,
                let expires = instant(item, "expires")
            else { return nil }
            return ShareLink(
                id: id, reader: .init(item["for"]?.text), label: label,
                expires: expires, revoked: instant(item, "revoked"), opened: number(item, "opened") ?? 0,
                lastOpened: instant(item, "lastOpened"))
        }
        tracks = (node["tracks"]?.items ?? []).compactMap { item in
            guard let track = item["track"]?.text.flatMap(TrackID.init),
                let state = item["state"]?.text.flatMap(TrackState.init),
                let holder = item["holder"]?.text.flatMap(Holder.init), let since = instant(item, "since")
            else { return nil }
            return TrackRecord(
                track: track, state: state, holder: holder, since: since,
                amount: item["amount"]?.text.flatMap { try? Money(parsing: $0) },
                note: item["note"]?.text ?? "", filed: instant(item, "filed"),
                granted: instant(item, "granted"), landed: instant(item, "landed"))
        }
        for item in node["filings"]?.items ?? [] {
            // A filing that cannot be read is never taken for one that is not there.
            guard let filing = item.text.flatMap({ try? JSON(parsing: $0) }).flatMap({ Filing(json: $0) })
            else {
                return nil
            }
            filings.append(filing)
        }
        if let text = node["matching"]?.text {
            guard let match = (try? JSON(parsing: text)).flatMap({ Matching(json: $0) }) else { return nil }
            matching = match
        }
    }
}
