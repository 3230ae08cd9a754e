internal import Engagements
internal import Persistence
internal import Routing

/// Who is told what of a match; nothing that a founder answered stands in it.
enum Notices {
    static func about(_ event: MatchEvent, _ state: Engagement, version: Int, _ session: any Session) throws
        -> [(
            notice: Notice, people: [(user: UserID, email: String)]
        )]
    {
        let tenant = state.tenant
        let founder = NoticeStore.people(of: state)
        let (company, partnerCase, console) = (
            "/companies/\(tenant)/match", "/partner/cases/\(tenant)", "/operator/cases/\(tenant)"
        )
        func notice(
            _ kind: String, _ title: String, _ lines: [String], _ path: String, essential: Bool = false
        )
            -> Notice
        {
            Notice(
                kind: kind, key: "match|\(tenant)|\(version)|\(kind)", tenant: tenant, title: title,
                lines: lines,
                path: path, isEssential: essential)
        }
        func partner(_ number: Int) throws -> [(user: UserID, email: String)] {
            guard let id = state.matching.offers.first(where: { $0.number == number })?.partner else {
                return []
            }
            return try PartnerStore.people(of: id, session)
        }
        switch event {
        case .consented, .milestoneDue, .milestoneDone, .timeSpent: return []
        case .offered(let number, _, let expires, _, _):
            return [
                (
                    notice(
                        "offer", "An application is offered to you",
                        [
                            "A founder's application is offered to you alone until \(expires.minuteText).",
                            "The page shows what the founder shares with the offer. Accept it, or decline with a reason.",
                        ], partnerCase, essential: true), try partner(number)
                ),
                (
                    notice(
                        "offered", "Your application is with a partner",
                        [
                            "One partner looks at your application until \(expires.minuteText). The page says which, why, and what it sees.",
                            "If it does not answer in time, the next one is asked without you having to do anything.",
                        ], company), founder
                ),
            ]
        case .accepted(let number):
            return [
                (
                    notice(
                        "matched", "A partner took your application on",
                        [
                            "The page names the partner, says what it sees from now on, and who pays whom.",
                            "You can take the agreement back there at any time. AWS decides every application.",
                        ], company, essential: true), founder
                ),
                (
                    notice(
                        "accepted", "You took an application on",
                        ["The page has the checklist of each track."],
                        partnerCase), try partner(number)
                ),
            ]
        case .declined, .expired:
            return [
                (
                    notice(
                        "next-partner", "Another partner is asked",
                        [
                            "The last one did not take your application on. The page shows the clock and who is next."
                        ],
                        company), founder
                )
            ]
        case .withdrawn(let number, let reason):
            return [
                (
                    notice(
                        "withdrawn", "An application is no longer with you",
                        ["It was taken back: \(reason).", "You no longer see what was shared."], "/partner",
                        essential: true), try partner(number)
                )
            ]
        case .revoked:
            return [
                (
                    notice(
                        "revoked", "Your agreement was taken back",
                        ["No partner sees your application any more."],
                        company, essential: true), founder
                )
            ]
        case .rejected: return []
        case .queued(let reason, _):
            return [
                (
                    notice("queued", "An application fits nobody", ["\(reason)."], console),
                    try PartnerStore.operators(session)
                ),
                (
                    notice(
                        "searching", "No partner fits at the moment",
                        [
                            "The operator looks into it now. You can go to AWS yourself as well: the page has the links."
                        ],
                        company), founder
                ),
            ]
        case .escalated(let hours):
            return [
                (
                    notice(
                        "escalated", "An application waits \(hours) h for a partner",
                        ["The console shows what was tried."], console), try PartnerStore.operators(session)
                )
            ]
        case .breached:
            return [
                (
                    notice(
                        "breached", "The time for a match has passed", ["The console has it pinned."],
                        console,
                        essential: true), try PartnerStore.operators(session)
                ),
                (
                    notice(
                        "late", "Your match is late",
                        [
                            "We said under 24 hours and did not keep it. The operator has your application; the page shows what was tried."
                        ], company, essential: true), founder
                ),
            ]
        case .asked:
            return [
                (
                    notice(
                        "question", "Your partner asks you something",
                        ["The page has the question and a field for the answer."],
                        company, essential: true), founder
                )
            ]
        case .answered:
            return [
                (
                    notice(
                        "answer", "The founder answered", ["The answer stands on the application's page."],
                        partnerCase),
                    try state.matching.partner.map { try PartnerStore.people(of: $0, session) } ?? []
                )
            ]
        }
    }
}
