public import Filings
public import Routing
public import RulePacks
public import Units

/// Something that somebody wants done.
public enum Command: Sendable {
    case open(source: String)
    /// Answers typed into a screen of the intake.
    ///
    /// `base` is the file the form was filled in over; `revision` is its number.
    case answer(screen: Int, answers: [Answer], base: String, revision: Int)
    /// A whole company file in the place of what is there; with a revision, only over that one.
    case importFile(String, revision: Int?)
    case finish
    case join(UserID, email: String, invitation: ItemID?)
    case invite(ItemID, email: String, role: Role)
    case revokeInvitation(ItemID)
    case changeRole(UserID, Role)
    case remove(UserID)
    case emailChanged(UserID, email: String)
    case createLink(ItemID, label: String, days: Int, for: LinkReader = .reviewer)
    case revokeLink(ItemID)
    case openLink(ItemID)
    case moveTrack(TrackID, to: TrackState, holder: Holder, amount: Money?, note: String)
    case filing(TrackID, FilingCommand)
    case match(MatchCommand)
    case export
}

extension Command {
    /// How a log that is full takes it.
    public enum Weight: Sendable {
        /// Answers and files: bound by the log's size.
        case answers
        /// What people write besides: bound a little later, so that a full log still works.
        case writing
        /// What takes something back, tells what happened or moves what was granted: never refused for want of space.
        case always
    }

    public var weight: Weight {
        switch self {
        case .answer, .importFile: .answers
        case .invite, .createLink: .writing
        case .filing(_, let command):
            switch command {
            case .prepare, .answer: .writing
            case .approve, .start, .stage, .withdraw, .redeemedElsewhere, .portal, .record: .always
            }
        case .match(let command): command.weight
        case .open, .finish, .join, .revokeInvitation, .changeRole, .remove, .emailChanged, .revokeLink,
            .openLink,
            .moveTrack, .export:
            .always
        }
    }
}

/// What somebody wants done about a match.
public enum MatchCommand: Sendable {
    /// The founder agrees to be matched, or changes what is shared.
    case consent(MatchConsent)
    case revoke
    /// The router's or the operator's choice; `override` says why the operator departed from the ranking.
    case offer(PartnerID, expires: Instant, ranking: Ranking, override: String?)
    case accept(number: Int)
    case decline(number: Int, DeclineReason, note: String)
    case expire(number: Int)
    /// The operator, or the partner that leaves, ends an offer or an engagement.
    case takeBack(reason: String)
    /// The founder turns the partner down, once without a reason.
    case reject(reason: String)
    case queue(reason: String, nearest: Ranking)
    case escalate(hours: Int)
    case breach
    case ask(ItemID, String)
    case answer(ItemID, String)
    /// Writes into the thread with the other side.
    case say(ItemID, String)
    case setDue(Milestone, Instant)
    case done(Milestone)
    case spend(minutes: Int, String)
    /// Somebody of the partner takes it on, hands it to a colleague, or lets it go.
    case own(UserID?)
    /// What a finished engagement counts as, for its partner's record.
    case count(moments: [String])
}

extension MatchCommand {
    /// How a log that is full takes it: what people write is bound, every answer to it and every way out passes.
    var weight: Command.Weight {
        switch self {
        case .ask, .answer, .say, .spend: .writing
        case .consent, .revoke, .offer, .accept, .decline, .expire, .takeBack, .reject, .queue, .escalate,
            .breach,
            .setDue, .done, .own, .count:
            .always
        }
    }
}
