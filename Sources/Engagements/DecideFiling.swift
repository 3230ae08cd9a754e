public import Filings
internal import Company
internal import Cryptography
public import RulePacks
internal import StructuredText
internal import Units

/// Something that somebody wants done about a filing.
public enum FilingCommand: Sendable {
    /// A new packet from the company file and the answers.
    case prepare(FilingPacket, PartnerCatalog, [FilingQuestion])
    case answer([FilingEvent.Answered])
    /// The founder agrees to the packet of this hash; for the live catalog only with the words of
    /// `Filing/confirmation`.
    case approve(hash: String, confirmation: String?)
    /// The partner sends what was agreed to; also after a refusal was looked at.
    case start
    /// The partner moves the opportunity along its pipeline; AWS has approved it.
    case stage(Filing.StageMove)
    case withdraw(reason: String)
    /// An owner redeemed the code in AWS's console, or takes back having said so.
    case redeemedElsewhere(String, Bool)
    /// What somebody tells of a funding that is applied for in the portal.
    case portal(PortalWord)
    /// What the worker found or did.
    case record([FilingEvent])
}

/// The events that a command about a filing leads to.
///
/// - Throws: ``Refusal``.
func decideFiling(
    _ command: FilingCommand, of track: TrackID, _ state: Engagement, at moment: Instant
) throws(Refusal) -> [Event] {
    let filing = state.filing(track)
    let events: [FilingEvent]
    switch command {
    case .prepare(let packet, let catalog, let questions):
        events = try prepared(packet, catalog, questions, filing)
    case .answer(let answers):
        events = try answered(answers, filing)
    case .approve(let hash, let confirmation):
        events = try approved(hash, confirmation, filing)
    case .start:
        guard let filing else { throw .refused("Prepare the filing first.") }
        guard !filing.isWithdrawing, !filing.isWithdrawn else { throw .refused("The filing was withdrawn.") }
        guard filing.approved != nil else { throw .refused("The founder has not approved the record yet.") }
        guard filing.approved == filing.packet else {
            throw .refused("The record changed after the founder approved it: it needs a new approval.")
        }
        events = filing.isStarted && filing.problem == nil ? [] : [.started]
    case .stage(let move): events = try staged(move, filing)
    case .withdraw(let reason):
        guard let filing else { throw .refused("Nothing was filed.") }
        guard !filing.isWithdrawn, !filing.isWithdrawing else { return [] }
        guard filing.canWithdraw else {
            throw .refused("AWS has decided already: there is nothing to withdraw.")
        }
        guard !reason.isEmpty, reason.utf8.count <= EngagementLimits.note else {
            throw .refused("Give a reason of at most \(EngagementLimits.note) characters; AWS is told it.")
        }
        let isUnsent = filing.opportunity == nil && filing.intent == nil
        events = [.withdrawalAsked(reason: reason)] + (isUnsent ? [.withdrawn] : [])
    case .redeemedElsewhere(let id, let isSo): events = try redeemed(id, isSo, filing)
    case .portal(let word): events = try told(word, filing, at: moment)
    case .record(let found):
        guard let filing else { throw .notFound }
        events = try current(found, filing)
    }
    return withMoves(events, of: track, state, at: moment)
}

/// The founder's word for the record as it stands; none where it was given and AWS asks nothing.
private func approved(
    _ hash: String, _ confirmation: String?, _ filing: Filing?
) throws(Refusal) -> [FilingEvent] {
    guard let filing else { throw .refused("Prepare the filing first.") }
    guard filing.packet.hash == hash else {
        throw .refused("The record changed since you read it: read it again and approve that.")
    }
    guard filing.questions.isEmpty else {
        throw .refused(
            "The record still lacks \(filing.questions.count) answers: \(filing.questions.map(\.field).prefix(5).joined(separator: ", "))."
        )
    }
    if filing.catalog == .live, confirmation != filing.confirmation {
        throw .refused("The live catalog needs a confirmation: \(filing.confirmation)")
    }
    let isAsked =
        filing.opportunity?.reviewStatus == "Action Required" && filing.opportunity?.isAnswered == false
        || filing.application?.status == "ACTION_REQUIRED" && filing.application?.isAnswered == false
    if filing.approved == filing.packet, !isAsked { return [] }
    // A call that is sent again must bear the same body as before.
    guard filing.intent == nil else {
        throw .refused("A call to AWS is under way: approve once it is done.")
    }
    if let sent = filing.opportunity?.sent,
        ["Submitted", "In review", "Rejected"].contains(filing.opportunity?.reviewStatus ?? ""),
        !isEqual(sent, filing.packet.opportunity)
    {
        throw .refused("AWS has the opportunity under review: nothing of it can be changed now.")
    }
    return [.approved(hash: hash)]
}

private func answered(_ answers: [FilingEvent.Answered], _ filing: Filing?) throws(Refusal) -> [FilingEvent] {
    guard let filing else { throw .refused("Prepare the filing first.") }
    guard answers.count <= 200, filing.answers.count + answers.count <= 400 else {
        throw .refused("A filing holds at most 400 answers.")
    }
    for answer in answers
    where answer.field.isEmpty || answer.field.utf8.count > 300
        || depth(answer.value) > EngagementLimits.depth
        || answer.field.utf8.count(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "[") })
            >= EngagementLimits.depth
    {
        throw .refused(
            "An answer names a field of at most 300 characters and is at most \(EngagementLimits.depth) levels deep."
        )
    }
    let size = answers.map { $0.value.compact.utf8.count }.reduce(0, +)
    let held = filing.answers.values.map { $0.compact.utf8.count }.reduce(0, +)
    guard size + held <= 200_000 else {
        throw .refused("The answers of a filing have at most 200 KB together.")
    }
    return answers.isEmpty ? [] : [.answered(answers)]
}

private func told(_ word: PortalWord, _ filing: Filing?, at moment: Instant) throws(Refusal) -> [FilingEvent]
{
    guard let filing else { throw .refused("Prepare the filing first.") }
    let texts: [String] =
        switch word {
        case .filed(_, let reference): [reference]
        case .granted(_, _, let document): [document]
        case .declined(_, let reason): [reason]
        case .landed, .undone: []
        }
    guard texts.allSatisfy({ $0.utf8.count <= 300 && isPlain($0) }) else {
        throw .refused("A reference or reason has at most 300 plain characters.")
    }
    if case .granted(_, let amount, _) = word {
        guard amount >= .zero, amount <= .largestStated else {
            throw .refused("Write the amount that AWS wrote, from $0 to \(Money.largestStated.rounded).")
        }
    }
    let today = Day(containing: moment)
    // A day ahead: it is tomorrow elsewhere.
    if let day = word.day, day > today.adding(days: 1) || day < today.adding(days: -1_095) {
        throw .refused("The day lies between three years ago and today.")
    }
    if let why = filing.refusal(of: word) { throw .refused(why) }
    return [.portal(word)]
}

private func redeemed(_ id: String, _ isSo: Bool, _ filing: Filing?) throws(Refusal) -> [FilingEvent] {
    guard let code = filing?.codes.first(where: { $0.id == id }) else { throw .notFound }
    if isSo { return code.isLanded ? [] : [.redeemed(id, credit: nil)] }
    guard code.isOnlySaid else {
        throw .refused("AWS shows the credit: it is on the balance.")
    }
    return [.redemptionUndone(id)]
}

private func staged(_ move: Filing.StageMove, _ filing: Filing?) throws(Refusal) -> [FilingEvent] {
    guard let opportunity = filing?.opportunity, let filing else { throw .refused("Nothing was filed.") }
    guard !filing.isEnding, opportunity.reviewStatus == "Approved" else {
        throw .refused(
            "Stages are moved once AWS has approved the opportunity: it is \(opportunity.reviewStatus).")
    }
    guard Filing.StageMove.stages.contains(move.stage) else {
        throw .refused(
            "A stage is one of \(Filing.StageMove.stages.joined(separator: ", ")); to close it as lost, withdraw the filing."
        )
    }
    guard !move.nextSteps.isEmpty, move.nextSteps.unicodeScalars.count <= 255 else {
        throw .refused("Say what comes next, in at most 255 characters; AWS reads it.")
    }
    if move.stage == "Launched", opportunity.sent.at("Customer", "Account", "AwsAccountId") == nil,
        filing.packet.opportunity.at("Customer", "Account", "AwsAccountId") == nil
    {
        throw .refused(
            "AWS asks for the customer's AWS account at launch: answer Customer.Account.AwsAccountId, or write hosting.aws_account.id."
        )
    }
    if opportunity.stageAsked == move || opportunity.stageAsked == nil && opportunity.stages.last == move {
        return []
    }
    return [.stageAsked(move)]
}

/// What is told of a call only while the call is the one that is under way: a second process that finishes it too tells
/// nothing new.
private func current(_ events: [FilingEvent], _ filing: Filing) throws(Refusal) -> [FilingEvent] {
    var underway = filing.intent.map(\.number)
    var out: [FilingEvent] = []
    for event in events {
        switch event {
        case .intended(let number, _):
            guard underway == nil, number == filing.steps + 1 else {
                throw .refused("Another process is filing this.")
            }
            underway = number
        case .joined(let id, _, let held):
            guard filing.opportunity == nil, underway == nil, !filing.isEnding else {
                throw .refused("The filing has an opportunity of its own: another cannot be joined.")
            }
            guard FilingStep.isIdentifier(id), held.compact.utf8.count <= 100_000 else {
                throw .refused("The opportunity is larger than 100 KB.")
            }
        case .done(let number, _, _), .refused(let number, _, _), .abandoned(let number, _):
            guard number == underway else { continue }
            underway = nil
        default: break
        }
        out.append(event)
    }
    return out
}

private func depth(_ json: JSON) -> Int {
    switch json {
    case .array(let items): 1 + (items.map(depth).max() ?? 0)
    case .object(let members): 1 + (members.map { depth($0.value) }.max() ?? 0)
    default: 1
    }
}

private func prepared(
    _ packet: FilingPacket, _ catalog: PartnerCatalog, _ questions: [FilingQuestion], _ filing: Filing?
) throws(Refusal) -> [FilingEvent] {
    guard packet.json.compact.utf8.count <= 100_000 else {
        throw .refused("The record is larger than 100 KB.")
    }
    guard (packet.solutions + packet.products).allSatisfy(FilingStep.isIdentifier) else {
        throw .refused("Solutions and products are identifiers, as S-1234567.")
    }
    guard let filing else { return [.prepared(packet, catalog, questions)] }
    if filing.isOver { return [.prepared(packet, catalog, questions)] }
    // What was applied for by hand stays as it was approved.
    if filing.portal != nil { return [] }
    guard !filing.isEnding else {
        throw .refused(
            "The filing before is not closed at AWS yet: \(filing.nextStep) After that the track can be filed anew."
        )
    }
    if filing.packet == packet, filing.fields == questions, filing.catalog == catalog { return [] }
    if filing.opportunity != nil || filing.intent != nil, catalog != filing.catalog {
        throw .refused("It was filed in the catalog \(filing.catalog.rawValue) and stays there.")
    }
    return [.prepared(packet, catalog, questions)]
}

/// Adds, after each event that changes where the filing stands, the move of its track.
private func withMoves(
    _ events: [FilingEvent], of track: TrackID, _ state: Engagement, at moment: Instant
) -> [Event] {
    var out: [Event] = []
    var current = state
    for event in events {
        out.append(.filing(track, event))
        current = evolve(current, .filing(track, event), at: moment)
        guard let filing = current.filing(track) else { continue }
        let position = filing.position
        let record = current.track(track)
        if record?.state != position.state || record?.holder != position.holder
            || record?.amount != position.amount || record?.note != position.note
        {
            let move = Event.trackMoved(
                track, position.state, holder: position.holder, amount: position.amount, note: position.note)
            out.append(move)
            current = evolve(current, move, at: moment)
        }
    }
    return out
}

/// The client token of a call: the same for the same call however often it is sent, another for every other.
///
/// A lower-case UUID (RFC 9562, version 8), which all of Partner Central's token alphabets take.
public func clientToken(_ tenant: TenantID, _ track: TrackID, number: Int, step: FilingStep) -> String {
    var bytes = Array(
        sha256(Array("\(tenant.text)|\(track.rawValue)|\(number)|\(step.text)".utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let text = Array(hexadecimal(bytes))
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(text[$0]) }.joined(separator: "-")
}
