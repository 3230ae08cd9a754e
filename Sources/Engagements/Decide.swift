internal import Filings
internal import Company
internal import RulePacks
internal import StructuredText
public import Units

/// The events that a command leads to, or why it leads to none.
///
/// - Parameters:
///   - command: what is wanted.
///   - state: the engagement as it stands.
///   - actor: who wants it; the role comes from the engagement itself.
///   - moment: now.
/// - Throws: ``Refusal``.
public func decide(_ command: Command, _ state: Engagement, by actor: Actor, at moment: Instant)
    throws(Refusal) -> [Event]
{
    func require(_ needed: Role) throws(Refusal) { try check(actor, has: needed, in: state) }
    switch command {
    case .open(let source):
        guard state.version == 0 else { throw .refused("The application has begun already.") }
        return [.opened(source: source)]
    case .answer(let screen, let answers, let base, _):
        try require(.editor)
        return try answered(screen, answers, base, state)
    case .importFile(let file, let revision):
        try require(.editor)
        return try imported(file, revision, state)
    case .finish:
        try require(.editor)
        return state.isFinished ? [] : [.finished]
    case .join(let user, let email, let invitation):
        return try joined(user, email, invitation, state, by: actor, at: moment)
    case .invite(let id, let email, let role):
        try require(.owner)
        return try invited(id, email, role, state, at: moment)
    case .revokeInvitation(let id):
        try require(.owner)
        guard state.invitations.contains(where: { $0.id == id }) else { throw .notFound }
        return [.invitationRevoked(id)]
    case .changeRole(let user, let role):
        try require(.owner)
        guard let current = state.role(of: user) else { throw .notFound }
        guard current != role else { return [] }
        try keepAnOwner(without: user, state)
        return [.roleChanged(user, role)]
    case .remove(let user):
        // Everybody may leave; only owners send others away.
        if actor != .user(user) { try require(.owner) }
        guard state.role(of: user) != nil else { throw .notFound }
        try keepAnOwner(without: user, state)
        return [.removed(user)]
    case .emailChanged(let user, let email):
        guard actor == .system, state.role(of: user) != nil else { throw .notFound }
        return [.emailChanged(user, email: email)]
    case .createLink(let id, let label, let days, let reader):
        // What an account holds is shown to outsiders by its owners only.
        try require(reader == .auditor ? .owner : .editor)
        return try linked(id, label, days, reader, state, at: moment)
    case .revokeLink(let id):
        try require(.editor)
        guard let link = state.link(id) else { throw .notFound }
        return link.revoked == nil ? [.linkRevoked(id)] : []
    case .openLink(let id):
        guard actor == .shareLink(id), let link = state.link(id), link.isOpen(at: moment) else {
            throw .notFound
        }
        return [.linkOpened(id)]
    case .moveTrack(let track, let target, let holder, let amount, let note):
        try checkWork(actor, in: state)
        return try moved(track, target, holder, amount, note, state)
    case .filing(let track, let command):
        try mayFile(command, actor, state)
        if case .approve = command { try require(.owner) }
        if case .redeemedElsewhere = command { try require(.owner) }
        if case .portal(.landed) = command { try require(.owner) }
        return try decideFiling(command, of: track, state, at: moment)
    case .match(let command): return try decideMatch(command, state, by: actor, at: moment)
    case .export:
        try require(.viewer)
        return [.exported]
    }
}

/// The founder's people, or the partner that accepted.
private func checkWork(_ actor: Actor, in state: Engagement) throws(Refusal) {
    guard case .partner(let partner, _) = actor else { return try check(actor, has: .editor, in: state) }
    guard state.matching.partner == partner else { throw .notFound }
}

private func mayFile(_ command: FilingCommand, _ actor: Actor, _ state: Engagement) throws(Refusal) {
    // Only the worker tells what AWS did.
    if case .record = command {
        guard actor == .system else { throw .notFound }
    } else {
        try checkWork(actor, in: state)
        // Preparing a record shows it: a partner works on it only where it is shared.
        if case .partner = actor, state.matching.consent?.accepted.contains(.filingRecord) != true {
            throw .notFound
        }
    }
}

/// What a role among the founder's people may do.
private func check(_ actor: Actor, has needed: Role, in state: Engagement) throws(Refusal) {
    switch actor {
    case .system: return
    case .shareLink, .partner, .operator: throw .notFound
    case .draftHolder:
        // A draft belongs to its holder until somebody with an account takes it over.
        guard state.members.isEmpty else { throw .notFound }
    case .user(let user):
        guard let role = state.role(of: user) else { throw .notFound }
        guard role >= needed else { throw .forbidden(needs: needed) }
    }
}

private func imported(_ file: String, _ revision: Int?, _ state: Engagement) throws(Refusal) -> [Event] {
    if let revision, revision != state.revision { throw .stale(current: state.revision) }
    guard file.utf8.count <= EngagementLimits.fileBytes else {
        throw .refused("The file is larger than \(EngagementLimits.fileBytes / 1024) KB.")
    }
    do { _ = try CompanyFile(Array(file.utf8)) } catch { throw .invalid(error) }
    return file == state.file ? [] : [.imported(file: file)]
}

private func linked(
    _ id: ItemID, _ label: String, _ days: Int, _ reader: LinkReader, _ state: Engagement,
    at moment: Instant
) throws(Refusal) -> [Event] {
    guard EngagementLimits.linkDays.contains(days) else {
        throw .refused("A link lives from 1 to 365 days.")
    }
    guard !label.isEmpty, label.utf8.count <= EngagementLimits.label, isPlain(label) else {
        throw .refused("Say in 1 to \(EngagementLimits.label) plain characters whom the link is for.")
    }
    guard state.links.count < EngagementLimits.linksEver else {
        throw .refused(
            "The company has made \(EngagementLimits.linksEver) links, the most that are kept.")
    }
    guard state.links.filter({ $0.isOpen(at: moment) }).count < EngagementLimits.links else {
        throw .refused("At most \(EngagementLimits.links) links are open at a time; revoke one.")
    }
    return [
        .linkCreated(id, label: label, expires: moment.adding(seconds: Int64(days) * 86_400), for: reader)
    ]
}

private func invited(
    _ id: ItemID, _ email: String, _ role: Role, _ state: Engagement, at moment: Instant
) throws(Refusal) -> [Event] {
    guard state.members.count < EngagementLimits.members else {
        throw .refused("A company has at most \(EngagementLimits.members) people.")
    }
    // Lapsed ones take nobody's place.
    guard state.invitations.count(where: { moment < $0.expires }) < EngagementLimits.invitations else {
        throw .refused("At most \(EngagementLimits.invitations) invitations are open; take one back.")
    }
    guard !state.members.contains(where: { $0.email == email }) else {
        throw .refused("\(email) belongs to the company already.")
    }
    return [
        .invited(
            id, email: email, role: role,
            expires: moment.adding(seconds: EngagementLimits.invitationSeconds))
    ]
}

/// Takes answers over file by file: what nobody else touched is written, what both changed is a clash.
private func answered(_ screen: Int, _ answers: [Answer], _ base: String, _ state: Engagement)
    throws(Refusal) -> [Event]
{
    guard !answers.isEmpty else {
        return screen > state.lastScreen
            ? [.answered(screen: screen, paths: [], change: change(state.file, state))] : []
    }
    do {
        let before = try CompanyDraft(Array(base.utf8))
        var draft = try CompanyDraft(Array(state.file.utf8))
        var changes: [(question: Question, text: String)] = []
        var clashes: [Clash] = []
        for answer in answers {
            guard let question = Question.named(answer.path) else {
                throw Refusal.refused("There is no question \(answer.path.prefix(60)).")
            }
            let (old, now) = (before.answer(to: question) ?? "", draft.answer(to: question) ?? "")
            guard answer.text != old, answer.text != now else { continue }
            if old == now {
                changes.append((question, answer.text))
            } else {
                clashes.append(Clash(path: answer.path, mine: answer.text, theirs: now))
            }
        }
        guard clashes.isEmpty else { throw Refusal.clash(clashes) }
        guard !changes.isEmpty else {
            return screen > state.lastScreen
                ? [.answered(screen: screen, paths: [], change: change(state.file, state))] : []
        }
        try draft.change(changes)
        guard draft.bytes.count <= EngagementLimits.fileBytes else {
            throw Refusal.refused(
                "The company file would grow beyond \(EngagementLimits.fileBytes / 1024) KB.")
        }
        let file = String(decoding: draft.bytes, as: UTF8.self)
        // What was accepted is what can be read again, as deep as it is.
        _ = try CompanyDraft(Array(file.utf8))
        return [
            .answered(screen: screen, paths: changes.map(\.question.path), change: change(file, state))
        ]
    } catch let refusal as Refusal {
        throw refusal
    } catch let faults as Diagnostics {
        throw .invalid(faults)
    } catch {
        throw .refused("The answers could not be read.")
    }
}

/// The difference to the file as it stands; the whole file once the differences outweigh it.
private func change(_ file: String, _ state: Engagement) -> FileChange {
    state.changedSinceWhole > max(EngagementLimits.differenceBytes, file.utf8.count)
        ? .whole(file) : FileChange(from: state.file, to: file)
}

private func joined(
    _ user: UserID, _ email: String, _ invitation: ItemID?, _ state: Engagement, by actor: Actor,
    at moment: Instant
) throws(Refusal) -> [Event] {
    guard state.role(of: user) == nil else { return [] }
    if let invitation {
        guard let open = state.invitations.first(where: { $0.id == invitation }), open.email == email,
            moment < open.expires
        else { throw .notFound }
        return [.joined(user, email: email, role: open.role, invitation: invitation)]
    }
    // Without an invitation only a draft that nobody owns can be taken over, by the one who holds it.
    guard state.members.isEmpty, actor == .draftHolder || actor == .system else { throw .notFound }
    return [.joined(user, email: email, role: .owner, invitation: nil)]
}

private func keepAnOwner(without user: UserID, _ state: Engagement) throws(Refusal) {
    guard state.members.contains(where: { $0.role == .owner && $0.user != user }) else {
        throw .refused("A company needs an owner: make somebody else one first.")
    }
}

private func moved(
    _ track: TrackID, _ target: TrackState, _ holder: Holder, _ amount: Money?, _ note: String,
    _ state: Engagement
) throws(Refusal) -> [Event] {
    let current = state.track(track)?.state ?? .draft
    guard state.filing(track)?.opportunity == nil, state.filing(track)?.portal == nil else {
        throw .refused("This track is filed through Partner Central: its state is read from there.")
    }
    guard note.utf8.count <= EngagementLimits.note, isPlain(note) else {
        throw .refused("A note has at most \(EngagementLimits.note) plain characters.")
    }
    guard current.next.contains(target) else {
        let words = current.next.map { $0.rawValue.spacedName.lowercased() }.joined(separator: ", ")
        throw .refused(
            "After \(current.rawValue.spacedName.lowercased()) comes one of: \(words); not \(target.rawValue.spacedName.lowercased())."
        )
    }
    if target == .approved {
        guard let amount, amount >= .zero, amount <= .largestStated else {
            throw .refused(
                "An approval needs the amount that AWS wrote, from $0 to \(Money.largestStated.rounded).")
        }
    }
    if target != .approved, amount != nil {
        throw .refused("Only an approval has an amount.")
    }
    // What was granted stays known when it lands, is used up or runs out.
    let keeps = [.landed, .exhausted, .expired].contains(target)
    let granted = target == .approved ? amount : keeps ? state.track(track)?.amount : nil
    return [.trackMoved(track, target, holder: holder, amount: granted, note: note)]
}
