public import Filings
internal import Company
public import RulePacks
public import Units

/// A founder's application from the first answer on, as its events have made it.
public struct Engagement: Hashable, Sendable {
    public struct Member: Hashable, Sendable {
        public let user: UserID
        public internal(set) var email: String
        public internal(set) var role: Role
        public let since: Instant
    }

    public struct Invitation: Hashable, Sendable {
        public let id: ItemID
        public let email: String
        public let role: Role
        public let expires: Instant
    }

    /// An address under which somebody without an account reads a page.
    public struct ShareLink: Hashable, Sendable {
        public let id: ItemID
        public let reader: LinkReader
        public let label: String
        public let expires: Instant
        public internal(set) var revoked: Instant? = nil
        public internal(set) var opened = 0
        public internal(set) var lastOpened: Instant? = nil

        public func isOpen(at moment: Instant) -> Bool { revoked == nil && moment < expires }
    }

    public struct TrackRecord: Hashable, Sendable {
        public let track: TrackID
        public let state: TrackState
        public let holder: Holder
        public let since: Instant
        public let amount: Money?
        public let note: String
        /// When it was filed, granted and on the balance, since it was last a draft; nil before.
        public internal(set) var filed: Instant?
        public internal(set) var granted: Instant?
        public internal(set) var landed: Instant?
    }

    public let tenant: TenantID
    /// How many events made it.
    public internal(set) var version = 0
    /// The company file as it stands, possibly still incomplete.
    public internal(set) var file = "schema: credit-application/1\n"
    /// How often the file changed; a form names the revision it was filled in over.
    public internal(set) var revision = 0
    /// When the company file last changed: from then on what it plans goes on; nil before the first answer.
    public internal(set) var stated: Instant?
    /// Bytes of differences since the log last held the whole file: what a reader of an earlier revision has to go through.
    public internal(set) var changedSinceWhole = 0
    /// The last screen of the intake that was saved.
    public internal(set) var lastScreen = 0
    public internal(set) var isFinished = false
    public internal(set) var opened = Instant(milliseconds: 0)
    public internal(set) var changed = Instant(milliseconds: 0)
    public internal(set) var members: [Member] = []
    public internal(set) var invitations: [Invitation] = []
    public internal(set) var links: [ShareLink] = []
    public internal(set) var tracks: [TrackRecord] = []
    /// What is filed in Partner Central, by track.
    public internal(set) var filings: [Filing] = []
    /// The partner that is found for it, or the search.
    public internal(set) var matching = Matching()

    public init(_ tenant: TenantID) { self.tenant = tenant }

    public func role(of user: UserID) -> Role? { members.first { $0.user == user }?.role }
    public func track(_ id: TrackID) -> TrackRecord? { tracks.first { $0.track == id } }
    public func filing(_ id: TrackID) -> Filing? { filings.first { $0.track == id } }
    public func link(_ id: ItemID) -> ShareLink? { links.first { $0.id == id } }
}

extension Engagement.TrackRecord {
    /// Takes over when it was filed, granted and landed, and notes what has happened now.
    fileprivate mutating func keepMoments(of before: Engagement.TrackRecord?) {
        switch state {
        case .draft, .ready, .founderApproved: return
        case .filed, .inReview, .actionRequired: filed = before?.filed ?? since
        case .approved: (filed, granted) = (before?.filed, before?.granted ?? since)
        case .landed:
            (filed, granted, landed) = (before?.filed, before?.granted ?? since, before?.landed ?? since)
        case .exhausted, .expired, .declined, .withdrawn:
            (filed, granted, landed) = (before?.filed, before?.granted, before?.landed)
        }
    }
}

/// Whether a file says otherwise what is spent and what is on the balance: from then on its forecast goes on anew.
///
/// A corrected address restates nothing: else it would refill what has been used.
private func statesOtherwise(_ old: String, _ new: String) -> Bool {
    guard old != new else { return false }
    guard let before = (try? CompanyFile(Array(old.utf8)))?.company,
        let after = (try? CompanyFile(Array(new.utf8)))?.company
    else { return true }
    return before.stack != after.stack || before.bedrock != after.bedrock || before.soc2 != after.soc2
        || before.held != after.held || before.priorCredits != after.priorCredits
        || before.workloads != after.workloads || !before.hosting.isBilled(like: after.hosting)
}

/// The engagement after an event.
public func evolve(_ before: Engagement, _ event: Event, at moment: Instant) -> Engagement {
    var next = before
    next.version += 1
    next.changed = moment
    switch event {
    case .opened: next.opened = moment
    case .answered(let screen, _, let change):
        // What does not fit is a damaged log: the file stays, and the replay of `audit verify` tells.
        let file = change.applied(to: next.file) ?? next.file
        if statesOtherwise(next.file, file) { next.stated = moment }
        next.file = file
        next.revision += 1
        next.lastScreen = max(next.lastScreen, screen)
        if case .whole = change { next.changedSinceWhole = 0 } else { next.changedSinceWhole += change.size }
    case .imported(let file):
        if statesOtherwise(next.file, file) { next.stated = moment }
        next.file = file
        next.revision += 1
        next.lastScreen = 6
        next.changedSinceWhole = 0
    case .finished: next.isFinished = true
    case .joined(let user, let email, let role, let invitation):
        next.members.removeAll { $0.user == user }
        next.members.append(.init(user: user, email: email, role: role, since: moment))
        next.invitations.removeAll { $0.id == invitation }
    case .invited(let id, let email, let role, let expires):
        next.invitations.removeAll { $0.email == email || $0.expires <= moment }
        next.invitations.append(.init(id: id, email: email, role: role, expires: expires))
    case .invitationRevoked(let id): next.invitations.removeAll { $0.id == id }
    case .roleChanged(let user, let role):
        for place in next.members.indices where next.members[place].user == user {
            next.members[place].role = role
        }
    case .removed(let user): next.members.removeAll { $0.user == user }
    case .emailChanged(let user, let email):
        for place in next.members.indices where next.members[place].user == user {
            next.members[place].email = email
        }
    case .linkCreated(let id, let label, let expires, let reader):
        next.links.append(.init(id: id, reader: reader, label: label, expires: expires))
    case .linkRevoked(let id):
        for place in next.links.indices where next.links[place].id == id {
            next.links[place].revoked = moment
        }
    case .linkOpened(let id):
        for place in next.links.indices where next.links[place].id == id {
            next.links[place].opened += 1
            next.links[place].lastOpened = moment
        }
    case .trackMoved(let track, let state, let holder, let amount, let note):
        let before = next.track(track)
        next.tracks.removeAll { $0.track == track }
        var record = Engagement.TrackRecord(
            track: track, state: state, holder: holder, since: moment, amount: amount, note: note)
        record.keepMoments(of: before)
        next.tracks.append(record)
        next.tracks.sort { $0.track.rawValue < $1.track.rawValue }
    case .filing(let track, let event):
        if let place = next.filings.firstIndex(where: { $0.track == track }) {
            next.filings[place] = next.filings[place].after(event, at: moment)
        } else if case .prepared(let packet, let catalog, let questions) = event {
            next.filings.append(Filing(track, packet, catalog, questions))
        }
    case .matching(let event): next.matching = next.matching.after(event, at: moment)
    case .exported: break
    }
    return next
}
