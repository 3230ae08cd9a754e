internal import Addresses
internal import Filings
internal import Engagements
internal import Persistence
internal import RulePacks

/// Who is told what of an application; nothing that a founder answered stands in it.
enum Notices {
    /// What is told of the events that one step led to.
    ///
    /// - Parameter before: the engagement without them.
    static func about(
        _ events: [Event], _ before: Engagement, _ state: Engagement, by actor: Actor, _ session: any Session
    ) throws -> [Told] {
        var stages: [TrackID: TrackState] = [:]
        for record in before.tracks { stages[record.track] = record.state }
        var out: [Told] = []
        for (index, event) in events.enumerated() {
            if case .trackMoved(let track, let stage, _, _, _) = event {
                // The same stage with another amount, note or holder is no news of its own.
                if stages.updateValue(stage, forKey: track) == stage { continue }
            }
            out += try about(
                event, state, version: state.version - events.count + 1 + index, by: actor, session)
        }
        return out
    }

    private static func about(
        _ event: Event, _ state: Engagement, version: Int, by actor: Actor, _ session: any Session
    ) throws -> [Told] {
        switch event {
        case .matching(let event):
            return try MatchNotices(state: state, version: version, session: session).told(of: event)
        case .trackMoved(let track, let stage, _, _, _):
            return try about(track, stage, state, version: version, by: actor, session)
        case .filing(let track, let event):
            return try about(track, event, state, version: version, by: actor, session)
        case .finished:
            return [
                (
                    Notice(
                        kind: "summary", key: "finished|\(state.tenant)|\(version)", tenant: state.tenant,
                        title: "Your intake is complete\(state.companyName.map { ": \($0)" } ?? "")",
                        lines: [
                            "The page has each track with its verdict, the rules and sources behind it, what would change a no, and the order to file in.",
                            "Estimates are ours; AWS decides every application.",
                        ], path: Route.dashboard(state.tenant).path), NoticeStore.people(of: state)
                )
            ]
        default: return []
        }
    }

    /// The partner's people, where what it files is shared with it.
    private static func partner(of state: Engagement, _ track: TrackID, _ session: any Session) throws
        -> [Recipient]
    {
        guard let partner = state.matching.partner, state.filing(track) != nil,
            state.matching.consent?.accepted.contains(.filingRecord) == true
        else { return [] }
        return try PartnerStore.people(of: partner, session)
    }

    /// The track and the company, as people call them: a founder may have several.
    private static func subject(_ track: TrackID, _ state: Engagement) -> String {
        [track.title, state.companyName].compactMap(\.self).joined(separator: ", ")
    }

    /// Where an application stands with AWS.
    ///
    /// Whoever moved it by hand is not told.
    private static func about(
        _ track: TrackID, _ stage: TrackState, _ state: Engagement, version: Int, by actor: Actor,
        _ session: any Session
    ) throws -> [Told] {
        let name = subject(track, state)
        let told: (kind: String, title: String, lines: [String], isEssential: Bool)
        switch stage {
        case .draft, .ready, .founderApproved, .exhausted: return []
        case .filed:
            told = (
                "filed", "Filed with AWS: \(name)",
                ["AWS has it. The page shows each step, who holds it, and when an answer is usual."], false
            )
        case .inReview, .withdrawn, .expired:
            told = (
                "status", "Moved on: \(name)", ["The page shows where it stands and who holds it."], false
            )
        case .actionRequired:
            told = (
                "action-required", "AWS asks for something: \(name)",
                [
                    "The page quotes AWS and has the fields that can be changed now. Until they are, it stands still."
                ],
                true
            )
        case .approved:
            told = (
                "approved", "AWS approved: \(name)",
                [
                    "Four things to look at now, each on the page: is it the right AWS account; is credit sharing on or off as you want it; is an alert set before the credits end; does the next bill show a line of credits?"
                ], true
            )
        case .landed:
            told = (
                "landed", "Credits are on the balance: \(name)",
                ["The page shows how long they last by the plan, and what would expire unused."], false
            )
        case .declined:
            told = (
                "declined", "AWS declined: \(name)",
                ["The page has AWS's reason as it was given, and what can be done next."], true
            )
        }
        func notice(_ path: String) -> Notice {
            Notice(
                kind: told.kind, key: "track|\(state.tenant)|\(version)|\(told.kind)", tenant: state.tenant,
                title: told.title, lines: told.lines, path: path, isEssential: told.isEssential)
        }
        let mover: UserID? =
            switch actor {
            case .user(let user), .partner(_, let user), .operator(let user): user
            default: nil
            }
        let partner = told.isEssential ? try partner(of: state, track, session) : []
        return [
            (notice(Route.dashboard(state.tenant).path), NoticeStore.people(of: state)),
            (notice(Route.partner(.filing(state.tenant, track.rawValue)).path), partner),
        ].map { ($0.0, $0.1.filter { $0.user != mover }) }
    }

    /// What somebody has to do about a record, or wants to know at once.
    private static func about(
        _ track: TrackID, _ event: FilingEvent, _ state: Engagement, version: Int, by actor: Actor,
        _ session: any Session
    ) throws -> [Told] {
        let founders = Route.filing(state.tenant, track.rawValue).path
        let partners = Route.partner(.filing(state.tenant, track.rawValue)).path
        func notice(_ kind: String, _ title: String, _ lines: [String], _ path: String, essential: Bool)
            -> Notice
        {
            Notice(
                kind: kind, key: "filing|\(state.tenant)|\(version)|\(kind)", tenant: state.tenant,
                title: title,
                lines: lines, path: path, isEssential: essential)
        }
        let founder = NoticeStore.people(of: state)
        let partner = try partner(of: state, track, session)
        switch event {
        case .prepared(let packet, _, let questions):
            guard case .partner = actor, !questions.contains(where: \.isOpen),
                state.filing(track)?.approved != packet
            else {
                return []
            }
            return [
                (
                    notice(
                        "approval", "A record waits for your approval: \(subject(track, state))",
                        [
                            "Your partner completed it. Read it field by field; nothing is sent before you approve it."
                        ],
                        founders, essential: true), founder
                )
            ]
        case .approved:
            return [
                (
                    notice(
                        "approved-record", "The founder approved a record: \(subject(track, state))",
                        ["It can be sent to AWS now."], partners, essential: false), partner
                )
            ]
        case .refused:
            func refused(_ path: String) -> Notice {
                notice(
                    "refused", "AWS refused a record: \(subject(track, state))",
                    ["The page names the fields with AWS's words and what to do."], path, essential: true)
            }
            return [(refused(partners), partner), (refused(founders), founder)]
        case .codeReceived:
            return [
                (
                    notice(
                        "code", "A credit code has come: \(subject(track, state))",
                        [
                            "It lies sealed; an owner sees it once on the page. A code is money to whoever holds it."
                        ],
                        founders, essential: true), founder
                )
            ]
        default: return []
        }
    }
}
