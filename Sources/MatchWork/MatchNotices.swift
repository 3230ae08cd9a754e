internal import Addresses
internal import Company
internal import Engagements
internal import Persistence
internal import Units

/// A notice and who is told it.
typealias Told = (notice: Notice, people: [Recipient])

extension Engagement {
    /// The company's name as its file has it; nil while it has none.
    var companyName: String? { (try? CompanyDraft(Array(file.utf8)))?.value("company.name") }
}

/// Who is told what when a match moves.
struct MatchNotices {
    let state: Engagement
    let version: Int
    let session: any Session

    private var company: String { Route.match(state.tenant).path }
    private var partnerCase: String { Route.partner(.application(state.tenant)).path }
    private var console: String { Route.operator(.application(state.tenant)).path }
    private var founder: [Recipient] { NoticeStore.people(of: state) }
    /// `: Acme` for the founder's people, who may have several companies.
    private var name: String { state.companyName.map { ": \($0)" } ?? "" }
    /// The same for the partner, whose notices outlast what is shared with it: the number under which it knows an application.
    private var calledByPartner: String { ": application \(state.tenant.text.suffix(6))" }

    func told(of event: MatchEvent) throws -> [Told] {
        switch event {
        case .consented, .milestoneDue, .milestoneDone, .timeSpent, .owned, .counted: []
        case .offered(let number, _, let expires, _, _): try offered(number, expires)
        case .accepted(let number): try accepted(number)
        case .declined, .expired: try passed()
        case .withdrawn(let number, let reason): try withdrawn(number, reason)
        case .revoked: try revoked()
        case .rejected: []
        case .queued(let reason, _): try queued(reason)
        case .escalated(let hours): try escalated(hours)
        case .breached: try breached()
        case .asked: try asked()
        case .answered: try answered()
        case .said(_, let side, _): try said(side)
        }
    }

    private func notice(
        _ kind: String, _ title: String, _ lines: [String], _ path: String, essential: Bool = false,
        repeated: Bool = false
    ) -> Notice {
        Notice(
            kind: kind, key: "match|\(state.tenant)|\(version)|\(kind)", tenant: state.tenant, title: title,
            lines: lines, path: path, isEssential: essential, isRepeated: repeated)
    }

    private func partner(_ number: Int) throws -> [Recipient] {
        guard let id = state.matching.offers.first(where: { $0.number == number })?.partner else { return [] }
        return try PartnerStore.people(of: id, session)
    }

    private func offered(_ number: Int, _ expires: Instant) throws -> [Told] {
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
                    "offered", "Your application is with a partner\(name)",
                    [
                        "One partner looks at your application until \(expires.minuteText). The page says which, why, and what it sees.",
                        "If it does not answer in time, the next one is asked without you having to do anything.",
                    ], company), founder
            ),
        ]
    }

    private func accepted(_ number: Int) throws -> [Told] {
        return [
            (
                notice(
                    "matched", "A partner took your application on\(name)",
                    [
                        "The page names the partner, says what it sees from now on, and who pays whom.",
                        "You can take the agreement back there at any time. AWS decides every application.",
                    ], company, essential: true), founder
            ),
            (
                notice(
                    "accepted", "You took an application on\(calledByPartner)",
                    ["The page has the checklist of each track."],
                    partnerCase), try partner(number)
            ),
        ]
    }

    private func passed() throws -> [Told] {
        return [
            (
                notice(
                    "next-partner", "Another partner is asked\(name)",
                    [
                        "The last one did not take your application on. The page shows the clock and who is next."
                    ],
                    company), founder
            )
        ]
    }

    private func withdrawn(_ number: Int, _ reason: String) throws -> [Told] {
        return [
            (
                notice(
                    "withdrawn", "An application is no longer with you",
                    ["It was taken back: \(reason).", "You no longer see what was shared."],
                    Route.partner(.queue).path,
                    essential: true), try partner(number)
            )
        ]
    }

    private func revoked() throws -> [Told] {
        return [
            (
                notice(
                    "revoked", "Your agreement was taken back\(name)",
                    ["No partner sees your application any more."],
                    company, essential: true), founder
            )
        ]
    }

    private func queued(_ reason: String) throws -> [Told] {
        return [
            (
                notice("queued", "An application fits nobody", ["\(reason)."], console),
                try PartnerStore.operators(session)
            ),
            (
                notice(
                    "searching", "No partner fits at the moment\(name)",
                    [
                        "The operator looks into it now. You can go to AWS yourself as well: the page has the links."
                    ],
                    company), founder
            ),
        ]
    }

    private func escalated(_ hours: Int) throws -> [Told] {
        return [
            (
                notice(
                    "escalated", "An application waits \(hours) h for a partner",
                    ["The console shows what was tried."], console), try PartnerStore.operators(session)
            )
        ]
    }

    private func breached() throws -> [Told] {
        return [
            (
                notice(
                    "breached", "The time for a match has passed", ["The console has it pinned."],
                    console,
                    essential: true), try PartnerStore.operators(session)
            ),
            (
                notice(
                    "late", "Your match is late\(name)",
                    [
                        "We said under 24 hours and did not keep it. The operator has your application; the page shows what was tried."
                    ], company, essential: true), founder
            ),
        ]
    }

    private func asked() throws -> [Told] {
        return [
            (
                notice(
                    "question", "Your partner asks you something\(name)",
                    ["The page has the question and a field for the answer."],
                    company, essential: true), founder
            )
        ]
    }

    /// The other side is told that something was written, not what.
    private func said(_ side: MatchMessage.Side) throws -> [Told] {
        switch side {
        case .partner:
            [
                (
                    notice(
                        "message", "Your partner wrote to you\(name)",
                        ["The message stands on the match's page."],
                        "\(company)#thread", repeated: true), founder
                )
            ]
        case .founder:
            [
                (
                    notice(
                        "message", "The founder wrote to you\(calledByPartner)",
                        ["The message stands on the application's page."], "\(partnerCase)#thread",
                        repeated: true),
                    try state.matching.partner.map { try PartnerStore.people(of: $0, session) } ?? []
                )
            ]
        }
    }

    private func answered() throws -> [Told] {
        return [
            (
                notice(
                    "answer", "The founder answered\(calledByPartner)",
                    ["The answer stands on the application's page."],
                    partnerCase),
                try state.matching.partner.map { try PartnerStore.people(of: $0, session) } ?? []
            )
        ]
    }
}
