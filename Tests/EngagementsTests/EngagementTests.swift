@testable import Filings
import Company
import Cryptography
import Engagements
import Overviews
@testable import Routing
import RulePacks
import StructuredText
import TestSupport
import Testing
import Units

private let now = Instant(milliseconds: 1_764_079_200_000)
private let tenant = TenantID(at: now, random: .system)

private func user() -> UserID { UserID(at: now, random: .system) }
private func item() -> ItemID { ItemID(at: now, random: .system) }

/// Carries commands out one after the other.
private func state(_ commands: [(Command, Actor)], from start: Engagement = Engagement(tenant)) throws
    -> Engagement
{
    try commands.reduce(start) { state, step in
        try decide(step.0, state, by: step.1, at: now).reduce(state) { evolve($0, $1, at: now) }
    }
}

private func answer(_ path: String, _ text: String, over state: Engagement, screen: Int = 1) -> Command {
    .answer(
        screen: screen, answers: [Answer(path: path, text: text)], base: state.file, revision: state.revision)
}

private func refusal(_ body: () throws -> Void) -> Refusal? {
    do {
        try body()
        return nil
    } catch {
        return error as? Refusal
    }
}

@Suite struct EngagementTests {
    private func owned() throws -> (state: Engagement, owner: UserID) {
        let owner = user()
        let state = try state([
            (.open(source: "web"), .draftHolder),
            (.join(owner, email: "o@a.example", invitation: nil), .draftHolder),
        ])
        return (state, owner)
    }

    @Test func `a draft belongs to its holder until somebody with an account takes it`() throws {
        var draft = try state([(.open(source: "web"), .draftHolder)])
        draft = try state([(answer("company.stage", "seed", over: draft), .draftHolder)], from: draft)
        #expect(draft.file.contains("stage: seed"))

        let owner = user()
        let taken = try state(
            [(.join(owner, email: "o@a.example", invitation: nil), .draftHolder)], from: draft)
        #expect(taken.role(of: owner) == .owner)
        guard
            case .notFound? = refusal({
                _ = try decide(
                    answer("company.stage", "pre-seed", over: taken), taken, by: .draftHolder, at: now)
            })
        else {
            Issue.record("the draft's secret still opens it")
            return
        }
        // Nor can a second one take it over.
        #expect(
            refusal {
                _ = try decide(
                    .join(user(), email: "x@a.example", invitation: nil), taken, by: .draftHolder, at: now)
            } != nil)
    }

    @Test func `answers that nobody else touched are written, the same one changed twice is a clash`() throws
    {
        let (start, owner) = try owned()
        let base = try state([(answer("company.stage", "seed", over: start), .user(owner))], from: start)

        let mine = answer("company.founded", "2023", over: base)
        let theirs = answer("company.country", "DE", over: base)
        let both = try state([(theirs, .user(owner)), (mine, .user(owner))], from: base)
        let draft = try CompanyDraft(Array(both.file.utf8))
        #expect(draft.value("company.country") == "DE")
        #expect(draft.value("company.founded") == "2023")

        let first = answer("company.stage", "pre-seed", over: base)
        let second = answer("company.stage", "series-a", over: base)
        let after = try state([(first, .user(owner))], from: base)
        guard
            case .clash(let clashes)? = refusal({ _ = try decide(second, after, by: .user(owner), at: now) })
        else {
            Issue.record("the later answer overwrote the earlier one in silence")
            return
        }
        #expect(clashes == [Clash(path: "company.stage", mine: "series-a", theirs: "pre-seed")])
        // The same change by both is no clash.
        #expect(try decide(first, after, by: .user(owner), at: now).isEmpty)
    }

    @Test func `an untouched field of an old form never takes back a newer answer`() throws {
        let (start, owner) = try owned()
        let base = try state([(answer("company.stage", "seed", over: start), .user(owner))], from: start)
        let newer = try state([(answer("company.stage", "pre-seed", over: base), .user(owner))], from: base)
        let stale = Command.answer(
            screen: 1,
            answers: [
                Answer(path: "company.stage", text: "seed"), Answer(path: "company.founded", text: "2022"),
            ],
            base: base.file, revision: base.revision)

        let merged = try state([(stale, .user(owner))], from: newer)

        let draft = try CompanyDraft(Array(merged.file.utf8))
        #expect(draft.value("company.stage") == "pre-seed")
        #expect(draft.value("company.founded") == "2022")
    }

    @Test func `an answer that does not fit names its field and changes nothing`() throws {
        let (start, owner) = try owned()
        guard
            case .invalid(let faults)? = refusal({
                _ = try decide(
                    answer("company.founded", "last year", over: start), start, by: .user(owner), at: now)
            })
        else {
            Issue.record("it was taken")
            return
        }
        #expect(faults.all.map(\.path) == ["company.founded"])
    }

    @Test func `an imported file keeps every character through the answers that follow`() throws {
        let (start, owner) = try owned()
        let text = try String(
            decoding: Repository.bytes(Repository.examplePath("revenue-ops-series-a")), as: UTF8.self)
        let imported = try state([(.importFile(text, revision: nil), .user(owner))], from: start)
        #expect(imported.file == text)

        let changed = try state(
            [(answer("company.founded", "2021", over: imported), .user(owner))], from: imported)
        #expect(changed.file == text.split(separator: "founded: 2022").joined(separator: "founded: 2021"))
        let back = try state(
            [(answer("company.founded", "2022", over: changed), .user(owner))], from: changed)
        #expect(back.file == text)
    }

    @Test func `no feature planned takes its details away, an emptied answer is open again`() throws {
        let (start, owner) = try owned()
        let text = try String(
            decoding: Repository.bytes(Repository.examplePath("revenue-ops-series-a")), as: UTF8.self)
        var next = try state([(.importFile(text, revision: nil), .user(owner))], from: start)
        next = try state(
            [(answer("bedrock.pattern", "none", over: next, screen: 5), .user(owner))], from: next)
        #expect(try CompanyFile(Array(next.file.utf8)).company.bedrock == nil)
        next = try state([(answer("company.state", "", over: next), .user(owner))], from: next)
        #expect(try CompanyFile(Array(next.file.utf8)).company.state == nil)
        next = try state([(answer("company.vouch", "none", over: next), .user(owner))], from: next)
        #expect(try CompanyFile(Array(next.file.utf8)).company.vouches.isEmpty)
    }

    @Test func `roles reach as far as they say`() throws {
        let (start, owner) = try owned()
        let (viewer, editor, stranger) = (user(), user(), user())
        let (first, second) = (item(), item())
        let team = try state(
            [
                (.invite(first, email: "v@a.example", role: .viewer), .user(owner)),
                (.invite(second, email: "e@a.example", role: .editor), .user(owner)),
                (.join(viewer, email: "v@a.example", invitation: first), .user(viewer)),
                (.join(editor, email: "e@a.example", invitation: second), .user(editor)),
            ], from: start)
        let commands: [(command: Command, needs: Role)] = [
            (answer("company.stage", "seed", over: team), .editor), (.finish, .editor),
            (.createLink(item(), label: "VC", days: 7), .editor),
            (.createLink(item(), label: "Auditor", days: 7, for: .auditor), .owner),
            (.moveTrack(.activateFounders, to: .filed, holder: .aws, amount: nil, note: ""), .editor),
            (.invite(item(), email: "n@a.example", role: .viewer), .owner),
            (.changeRole(editor, .viewer), .owner),
            (.remove(editor), .owner), (.export, .viewer),
        ]
        for (command, needs) in commands {
            for (person, role) in [(viewer, Role.viewer), (editor, .editor), (owner, .owner)] {
                if command.isRemoval(of: person) { continue }
                let refused = refusal { _ = try decide(command, team, by: .user(person), at: now) }
                #expect((refused == nil) == (role >= needs), "\(command) by \(role)")
            }
            guard case .notFound? = refusal({ _ = try decide(command, team, by: .user(stranger), at: now) })
            else {
                Issue.record("\(command) tells a stranger more than that there is nothing")
                continue
            }
        }
    }

    @Test func `an invitation is for its address only, for a while, and once`() throws {
        let (start, owner) = try owned()
        let id = item()
        let invited = try state(
            [(.invite(id, email: "v@a.example", role: .viewer), .user(owner))], from: start)
        let guest = user()
        #expect(
            refusal {
                _ = try decide(
                    .join(guest, email: "w@a.example", invitation: id), invited, by: .user(guest), at: now)
            } != nil)
        let late = now.adding(seconds: EngagementLimits.invitationSeconds)
        #expect(
            refusal {
                _ = try decide(
                    .join(guest, email: "v@a.example", invitation: id), invited, by: .user(guest), at: late)
            } != nil)
        let joined = try state(
            [(.join(guest, email: "v@a.example", invitation: id), .user(guest))], from: invited)
        #expect(joined.role(of: guest) == .viewer)
        let second = user()
        #expect(
            refusal {
                _ = try decide(
                    .join(second, email: "v@a.example", invitation: id), joined, by: .user(second), at: now)
            } != nil)
    }

    @Test func `a company never loses its last owner`() throws {
        let (start, owner) = try owned()
        for command in [Command.remove(owner), .changeRole(owner, .viewer)] {
            #expect(refusal { _ = try decide(command, start, by: .user(owner), at: now) } != nil)
        }
    }

    @Test func `a link opens until it is revoked or expires`() throws {
        let (start, owner) = try owned()
        let id = item()
        let shared = try state([(.createLink(id, label: "Auditor", days: 2), .user(owner))], from: start)
        let opened = try state([(.openLink(id), .shareLink(id))], from: shared)
        #expect(opened.link(id)?.opened == 1)
        #expect(
            refusal {
                _ = try decide(.openLink(id), shared, by: .shareLink(id), at: now.adding(seconds: 2 * 86_400))
            } != nil)
        let revoked = try state([(.revokeLink(id), .user(owner))], from: opened)
        #expect(refusal { _ = try decide(.openLink(id), revoked, by: .shareLink(id), at: now) } != nil)
        // A link's reader can do nothing else.
        #expect(refusal { _ = try decide(.export, shared, by: .shareLink(id), at: now) } != nil)
        for days in [0, 366, -1] {
            #expect(
                refusal {
                    _ = try decide(
                        .createLink(item(), label: "x", days: days), start, by: .user(owner), at: now)
                } != nil)
        }
    }

    @Test func `an application moves only as AWS lets it, and an approval has an amount`() throws {
        let (start, owner) = try owned()
        func move(_ target: TrackState, _ amount: Money? = nil) -> Command {
            .moveTrack(.buildForStartups, to: target, holder: .aws, amount: amount, note: "")
        }
        let filed = try state([(move(.filed), .user(owner)), (move(.inReview), .user(owner))], from: start)
        #expect(refusal { _ = try decide(move(.approved), filed, by: .user(owner), at: now) } != nil)
        #expect(
            refusal { _ = try decide(move(.approved, Money(dollars: -1)), filed, by: .user(owner), at: now) }
                != nil)
        // A mistake is taken back; what was decided is not begun anew without that.
        #expect(refusal { _ = try decide(move(.draft), filed, by: .user(owner), at: now) } == nil)
        let approved = try state([(move(.approved, Money(dollars: 25_000)), .user(owner))], from: filed)
        #expect(refusal { _ = try decide(move(.draft), approved, by: .user(owner), at: now) } != nil)
        let undone = try state([(move(.filed), .user(owner))], from: approved)
        #expect(undone.granted(on: Day(containing: now)).isZero)
        let today = Day(containing: now)
        #expect(approved.granted(on: today) == Money(dollars: 25_000))
        let expired = try state([(move(.expired), .user(owner))], from: approved)
        #expect(expired.granted(on: today.adding(days: 1)) == .zero)
        // Every state is reached by some way, and none is a dead end.
        var reached: Set<TrackState> = [.draft]
        for _ in TrackState.allCases { reached.formUnion(reached.flatMap(\.next)) }
        #expect(reached.count == TrackState.allCases.count)
    }

    @Test func `events and states come back from their text`() throws {
        let (start, owner) = try owned()
        let (link, invitation) = (item(), item())
        var events: [Event] = [
            .opened(source: "accelerator"),
            .answered(screen: 3, paths: ["product.summary"], change: .whole("a: \"b\"\n# ü 🚀\n")),
            .answered(
                screen: 3, paths: [], change: .splice(at: 3, removed: 1, inserted: "ü \"🚀\"\n", sum: "ab12")),
            .emailChanged(owner, email: "new@a.example"),
            .imported(file: ""),
            .finished, .joined(owner, email: "o@a.example", role: .owner, invitation: nil),
            .joined(owner, email: "o@a.example", role: .editor, invitation: invitation),
            .invited(invitation, email: "v@a.example", role: .viewer, expires: now),
            .invitationRevoked(invitation),
            .roleChanged(owner, .viewer), .removed(owner),
            .linkCreated(link, label: "VC \"North\"", expires: now, for: .reviewer),
            .linkCreated(link, label: "Audit, Inc.", expires: now, for: .auditor),
            .linkRevoked(link), .linkOpened(link),
            .trackMoved(.bedrockPOC, .approved, holder: .nobody, amount: Money(dollars: 30_000), note: "yes"),
            .trackMoved(.map, .filed, holder: .aws, amount: nil, note: ""), .exported,
        ]
        let partner = try #require(PartnerID("northwind-cloud"))
        let ranking = Ranking(
            ranked: [
                RankedPartner(
                    partner: partner,
                    terms: [TermResult(term: .load, value: 500, weight: 12, text: "\"1\" of 2: ü")])
            ],
            refused: [RefusedPartner(partner: partner, filters: [FilterResult(filter: .stage, text: "no")])],
            version: 3)
        let matching: [MatchEvent] = [
            .consented(
                MatchConsent(offered: [.need], accepted: SharedField.allCases, competitors: ["r.example"])),
            .escalated(hours: 12), .breached, .queued(reason: "none of 5: nearest", nearest: ranking),
            .offered(number: 1, partner, expires: now, ranking: ranking, override: nil),
            .declined(number: 1, .region, note: "a: b"),
            .offered(number: 2, partner, expires: now, ranking: ranking, override: "asked for"),
            .expired(number: 2),
            .offered(number: 3, partner, expires: now, ranking: ranking, override: nil), .accepted(number: 3),
            .asked(link, "Which \"month\"?\nAnd day?"), .answered(link, "March"),
            .said(link, .partner, "Which\nmonth?"), .said(link, .founder, "\"March\""),
            .milestoneDue(.stackLive, now),
            .milestoneDone(.stackLive), .timeSpent(minutes: 30, "call"), .owned(owner), .owned(nil),
            .counted(moments: ["M1"]),
            .withdrawn(number: 3, reason: "left"),
            .rejected(partner), .revoked,
        ]
        events += matching.map { .matching($0) }
        // Those of a filing are tried with the filings.
        #expect(Set(events.map(\.kind)) == Set(Event.kinds.filter { !$0.hasPrefix("filing-") }))
        for event in events {
            let node = try parseYAML(Array(event.body.compact.utf8))
            #expect(Event(kind: event.kind, body: node) == event)
        }
        let all = events.reduce(start) { evolve($0, $1, at: now) }
        let node = try parseYAML(Array(all.json.compact.utf8))
        #expect(Engagement(tenant, json: node) == all)
        #expect(Event(kind: "from-the-future", body: node) == nil)
        for actor in [
            Actor.user(owner), .draftHolder, .shareLink(link), .system, .operator(owner),
            .partner(partner, owner),
        ] {
            #expect(Actor(actor.text) == actor)
        }
    }

    @Test func `ids sort by time, and nothing else passes for one`() {
        let ids = (0..<50).map { TenantID(at: now.adding(seconds: Int64($0)), random: .system).text }
        #expect(ids == ids.sorted())
        #expect(Set(ids).count == 50)
        #expect(TenantID(ids[0]) != nil)
        for text in [
            "", "x", ids[0] + "0", ids[0].uppercased() + "", String(ids[0].dropLast()) + "'",
            "../../../../etc/passwd00000",
        ] {
            #expect(TenantID(text) == nil || text == ids[0])
        }
    }
}

extension Command {
    fileprivate func isRemoval(of user: UserID) -> Bool {
        if case .remove(user) = self { return true }
        return false
    }
}
