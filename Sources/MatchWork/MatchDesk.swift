internal import StructuredText
internal import Company
internal import Dossiers
internal import Filings
internal import Overviews
public import Cryptography
public import Engagements
public import Persistence
public import Planning
public import Routing
internal import Spend
internal import Synchronization
public import Units

/// Finds a partner for each application: makes offers, lets them run out, tells the operator, keeps the clock.
///
/// Everything it does is an event of the application; what is due is read from the log's projection, so that a restart
/// forgets nothing. Each step reads the directory, decides and writes in one transaction: of two that happen at once, one
/// finds the other's result.
public struct MatchDesk: Sendable {
    /// The applications, told of in the transaction of what happens to them.
    public let engagements: EngagementStore
    let matches: MatchStore
    private let stuck: StuckItems
    let partners: PartnerStore
    let planner: Planner
    let compiledIn: RoutingRules
    /// The published rules as they were last read: every turn and page asks for them.
    private let published = Shared()

    private final class Shared: Sendable {
        let rules = Mutex<RoutingRules?>(nil)
    }

    /// - Parameters:
    ///   - mail: makes the mail of a notice to somebody; the server knows the origin and the form.
    ///   - publish: queues what webhooks are told, in the same transaction.
    public init(
        _ database: any Persistence.Database, planner: Planner, rules: RoutingRules, random: RandomSource,
        mail: @escaping @Sendable (Notice, Recipient) -> Mail,
        publish: @escaping @Sendable (any Session, Engagement, [Event], Instant) throws -> Void = {
            _, _, _, _ in
        }
    ) {
        engagements = EngagementStore(database, random: random) {
            session, before, state, events, actor, moment in
            let told = try Notices.about(events, before, state, by: actor, session)
            let members = Set(state.members.map(\.user))
            // The plan is made once, and only where somebody of the founder's is told.
            let step =
                told.contains { $0.people.contains { members.contains($0.user) } }
                ? MatchDesk.founderStep(state, planner, at: moment) : nil
            for (notice, people) in told {
                let isFounders = people.allSatisfy { members.contains($0.user) }
                let notice = step.map { isFounders ? notice.adding($0) : notice } ?? notice
                try NoticeStore.tell(notice, people, at: moment, random: random, mail: mail, session)
            }
            try publish(session, state, events, moment)
        }
        matches = MatchStore(database)
        stuck = StuckItems(database, worker: "match")
        partners = PartnerStore(database, rules: rules)
        self.planner = planner
        compiledIn = rules
    }

    /// What a mail to the founder's people says is theirs to do now, by the same steps as every page; nil where nothing is.
    private static func founderStep(_ state: Engagement, _ planner: Planner, at moment: Instant) -> String? {
        guard let file = try? CompanyFile(Array(state.file.utf8)) else { return nil }
        let plan = planner.plan(file.company, of: state, asOf: Day(containing: moment))
        let findings = reviewersReading(plan, file: file, book: plan.forecaster.book)
        let step = state.waitingSteps(plan, findings).first { $0.holder == .founder }
        return step.map { "Your next step: \($0.mailText)." }
    }

    /// The rules in force: the published ones, else those that are compiled in.
    public func rules() async throws -> RoutingRules {
        guard let version = try await partners.publishedVersion() else { return compiledIn }
        if let known = published.rules.withLock({ $0 }), known.version == version { return known }
        guard let text = try await partners.publishedRules()?.text else { return compiledIn }
        do throws(Diagnostics) {
            let rules = try RoutingRules(Array(text.utf8))
            published.rules.withLock { $0 = rules }
            return rules
        } catch {
            throw StoreError.damaged("routing rules version \(version) cannot be read")
        }
    }

    /// What became of a turn.
    public struct Turn: Sendable {
        /// How many applications moved.
        public internal(set) var moved = 0
        /// What cannot be moved until somebody looks.
        public internal(set) var stuck: [StuckItem] = []
    }

    /// Moves every application that waits for a partner on by what is due, each in a catch of its own.
    public func turn(at moment: Instant) async throws -> Turn {
        let rules = try await rules()
        var turn = Turn()
        let known = try await stuck.known()
        for row in try await matches.waiting() where isDue(row, rules, at: moment) {
            let tenant = row.scope.tenant
            let outcome = try await stuck.attempt(tenant.text, of: tenant, known: known, at: moment) {
                try await advance(row.scope, rules, at: moment)
            }
            switch outcome {
            case .done(let hasMoved): if hasMoved == true { turn.moved += 1 }
            case .failed(let item, _): turn.stuck.append(item)
            case .heldBack: continue
            }
        }
        return turn
    }

    /// Does at once what follows from somebody's step, where it can: the step itself stands whatever becomes of it, and the
    /// next turn tries again.
    private func follow(_ scope: Scope, at moment: Instant) async {
        _ = try? await advance(scope, at: moment)
    }

    private func isDue(_ row: AssignmentRow, _ rules: RoutingRules, at moment: Instant) -> Bool {
        switch row.stage {
        case .searching: return true
        // Once a minute a place may have become free.
        case .queued: return moment.seconds % 60 < 5 || isLate(row, rules, at: moment)
        case .offered: return row.expires.map { $0 <= moment } ?? true || isLate(row, rules, at: moment)
        case .none, .matched: return false
        }
    }

    private func isLate(_ row: AssignmentRow, _ rules: RoutingRules, at moment: Instant) -> Bool {
        let hours = rules.clock.elapsed(from: Int(row.since.seconds), to: Int(moment.seconds)) / 3_600
        return rules.clock.escalateHours.contains { $0 <= hours && $0 > row.escalated }
            || (hours >= rules.clock.promiseHours && row.breached == nil
                // Who would rather wait is never late: looked at once a minute from then on.
                && (hours == rules.clock.promiseHours || moment.seconds % 60 < 5))
    }

    /// Moves one application on by what is due.
    @discardableResult
    public func advance(_ scope: Scope, _ rules: RoutingRules? = nil, at moment: Instant) async throws -> Bool
    {
        let inForce: RoutingRules
        if let rules { inForce = rules } else { inForce = try await self.rules() }
        let before = try await engagements.load(scope)?.version
        let after = try await engagements.handle(scope.asWorker, at: moment) {
            [planner] session, state in
            try MatchDesk.due(state, inForce, planner, at: moment, session)
        }
        return after.version != before
    }

    /// The commands that are due for an application.
    static func due(
        _ state: Engagement, _ rules: RoutingRules, _ planner: Planner, at moment: Instant,
        _ session: any Session
    ) throws -> [Command] {
        let match = state.matching
        guard let consent = match.consent, match.stage != .matched else { return [] }
        var commands: [MatchCommand] = []
        let elapsed = rules.clock.elapsed(from: Int(match.since.seconds), to: Int(moment.seconds))
        for hours in rules.clock.escalateHours
        where elapsed >= hours * 3_600 && !match.escalated.contains(hours) {
            commands.append(.escalate(hours: hours))
        }
        // Whoever would rather wait gave the promise of an hour up, not the operator's eye.
        if elapsed >= rules.clock.promiseHours * 3_600, match.breached == nil, !consent.waits {
            commands.append(.breach)
        }
        var excluded = match.excluded
        if match.stage == .offered {
            guard let offer = match.current, offer.expires <= moment else {
                return commands.map { .match($0) }
            }
            commands.append(.expire(number: offer.number))
            excluded.insert(offer.partner)
        }
        let candidates = try PartnerStore.candidates(rules, session)
        let found: Ranking
        do {
            found = try ranking(state, rules, planner, candidates, excluded: excluded, at: moment)
        } catch Refusal.refused(let reason) {
            // An answer that routing needs was taken back: the clock runs on, and the operator sees why nobody is asked.
            if match.stage != .queued || match.queueReason != reason {
                commands.append(.queue(reason: reason, nearest: rules.nobody))
            }
            return commands.map { .match($0) }
        }
        if let first = found.ranked.first,
            let partner = candidates.first(where: { $0.partner.id == first.partner })?.partner
        {
            commands.append(
                .offer(
                    partner.id, expires: rules.end(state, partner, at: moment), ranking: found, override: nil)
            )
        } else {
            commands.append(.queue(reason: MatchDesk.reason(found, candidates), nearest: found))
        }
        return commands.map { .match($0) }
    }

    /// Why nobody is offered it, for the operator.
    static func reason(_ found: Ranking, _ candidates: [Candidate]) -> String {
        guard let nearest = found.refused.first else { return "the directory holds no partner" }
        let text = nearest.filters.map(\.text).joined(separator: "; ")
        let name = candidates.first { $0.partner.id == nearest.partner }?.partner.name ?? nearest.partner.text
        return "none of \(found.refused.count) partners fits; nearest is \(name): \(text)"
    }

    /// What routing sees of an application.
    ///
    /// - Parameter excluded: partners that it is not offered to again; those of its match when left out.
    /// - Throws: ``Refusal`` when the intake is not finished.
    public static func inquiry(
        _ state: Engagement, _ rules: RoutingRules, _ planner: Planner, excluded: Set<PartnerID>? = nil,
        at moment: Instant
    ) throws -> Inquiry {
        let file: CompanyFile
        do throws(Diagnostics) { file = try CompanyFile(Array(state.file.utf8)) } catch {
            throw Refusal.refused("The application is not complete: finish the intake first.")
        }
        return Inquiry(
            planner.plan(file.company, asOf: Day(containing: moment)), rules: rules,
            language: file.company.language, competitors: state.matching.consent?.competitors ?? [],
            excluded: excluded ?? state.matching.excluded, waits: state.matching.consent?.waits ?? false)
    }

    /// The order in which an application would be offered now.
    static func ranking(
        _ state: Engagement, _ rules: RoutingRules, _ planner: Planner, _ candidates: [Candidate],
        excluded: Set<PartnerID>? = nil, at moment: Instant
    ) throws -> Ranking {
        let match = state.matching
        return rules.rank(
            try inquiry(state, rules, planner, excluded: excluded, at: moment), candidates,
            at: Int(moment.seconds),
            waited: match.consent == nil ? 0 : Int(moment.seconds - match.since.seconds) / 3_600)
    }

    /// The same for a page: nothing is offered.
    public func ranking(_ state: Engagement, at moment: Instant) async throws -> (
        ranking: Ranking, rules: RoutingRules, candidates: [Candidate]
    ) {
        let rules = try await rules()
        let candidates = try await partners.partners().filter(\.isActive).map(\.candidate)
        let found = try MatchDesk.ranking(
            state, rules, planner, candidates, excluded: state.matching.excluded, at: moment)
        return (found, rules, candidates)
    }

    // MARK: What people do

    /// The founder agrees; the first offer leaves in the same transaction.
    @discardableResult
    public func consent(_ consent: MatchConsent, _ scope: Scope, at moment: Instant) async throws
        -> Engagement
    {
        try await engagements.handle(scope, at: moment) {
            [planner, compiledIn] session, state in
            // What cannot be ranked cannot be matched: better said now than to the operator.
            if state.matching.consent == nil {
                try MatchDesk.refuseCrowd(state, scope.actor, session)
                _ = try MatchDesk.ranking(state, compiledIn, planner, [], excluded: [], at: moment)
            }
            return [.match(.consent(consent))]
        }
        await follow(scope, at: moment)
        guard let state = try await engagements.load(scope) else { throw Refusal.notFound }
        return state
    }

    /// Applications that one person may have waiting at a time.
    static let mostWaiting = 3

    /// One waiting application for each company, and few for each person: partners' places are for companies that are there.
    private static func refuseCrowd(_ state: Engagement, _ actor: Actor, _ session: any Session) throws {
        guard case .user(let user) = actor else { return }
        let beside = try MatchStore.waitingBeside(state, user, session)
        guard beside.sameDomain == 0 else {
            throw Refusal.refused(
                "Another application of this website waits for a partner already: withdraw that one first.")
        }
        guard beside.sameUser < mostWaiting else {
            throw Refusal.refused(
                "You have \(mostWaiting) applications waiting for a partner, as many as one person may: withdraw one first."
            )
        }
    }

    /// A step of a founder, a partner or an operator; what follows from it is done at once.
    @discardableResult
    public func handle(_ command: MatchCommand, _ scope: Scope, at moment: Instant) async throws -> Engagement
    {
        let rules = compiledIn
        let state = try await engagements.handle(scope, at: moment) { [planner] _, state in
            // What the engagement was about is what its file says when it ends.
            guard case .done(.closed) = command,
                let inquiry = try? MatchDesk.inquiry(state, rules, planner, at: moment)
            else { return [.match(command)] }
            return [.match(command), .match(.count(moments: inquiry.moments))]
        }
        switch command {
        case .decline, .takeBack, .reject: await follow(scope, at: moment)
        default: break
        }
        return state
    }

    /// What a partner is told that loses an application to another: why the other was chosen is not its business.
    static let chosenAnother = "the operator chose another partner"

    /// The operator's choice, against the ranking and with a reason; capacity and conflicts bind it as well.
    ///
    /// A partner that has the application already gives it up for it, in the same step.
    @discardableResult
    public func override(_ partner: PartnerID, reason: String, _ scope: Scope, at moment: Instant)
        async throws
        -> Engagement
    {
        let rules = try await rules()
        return try await engagements.handle(scope, at: moment) {
            [planner] session, state in
            let candidates = try PartnerStore.candidates(rules, session)
            guard let chosen = candidates.first(where: { $0.partner.id == partner }) else {
                throw Refusal.notFound
            }
            let found = try MatchDesk.ranking(
                state, rules, planner, candidates, excluded: state.matching.excluded, at: moment)
            let bars: Set<RoutingFilter> = [.capacity, .conflict, .excluded, .aceActive]
            if let failed = found.refused.first(where: { $0.partner == partner })?.filters.first(where: {
                bars.contains($0.filter)
            }) {
                throw Refusal.refused("\(chosen.partner.name) cannot be chosen: \(failed.text).")
            }
            let freed: [Command] =
                state.matching.stage == .matched ? [.match(.takeBack(reason: MatchDesk.chosenAnother))] : []
            guard state.matching.partner != partner else {
                throw Refusal.refused("\(chosen.partner.name) has it.")
            }
            return freed + [
                .match(
                    .offer(
                        partner, expires: rules.end(state, chosen.partner, at: moment), ranking: found,
                        override: reason))
            ]
        }
    }
}

extension RoutingRules {
    func end(_ state: Engagement, _ partner: Partner, at moment: Instant) -> Instant {
        let end = clock.end(
            ofOfferAt: Int(moment.seconds), start: Int(state.matching.since.seconds),
            calendar: partner.calendar)
        return Instant(milliseconds: Int64(end) * 1_000)
    }
}
