@testable import Filings
import Company
import Cryptography
import Engagements
import Overviews
import Planning
import RulePacks
import StructuredText
import TestSupport
import Testing
import Units

/// What a company's log says was granted, each dollar once.
@Suite("Granted credits")
struct GrantedCreditsTests {
    private let start = Instant(milliseconds: 1_795_600_800_000)

    private func day(_ days: Int) -> Instant { start.adding(seconds: Int64(days) * 86_400) }

    private func recorded(_ moves: [(track: TrackID, amount: Int, days: Int, lands: Bool)]) -> Engagement {
        var state = evolve(Engagement(TenantID(at: start, random: .system)), .opened(source: ""), at: start)
        for move in moves {
            let amount = Money(dollars: move.amount)
            let states: [TrackState] = move.lands ? [.filed, .approved, .landed] : [.filed, .approved]
            for target in states {
                state = evolve(
                    state,
                    .trackMoved(
                        move.track, target, holder: .nobody, amount: target == .filed ? nil : amount, note: ""
                    ),
                    at: day(move.days))
            }
        }
        return state
    }

    /// The state after Billing told of credits, through the filing of another track.
    private func read(_ credits: [BalanceCredit], _ state: Engagement, days: Int) -> Engagement {
        let packet = FilingPacket(
            opportunity: .object([] as [JSON.Member]), solutions: [], products: [], involvement: "Co-Sell",
            visibility: "Full", benefit: nil, application: nil, amount: .zero, company: "x")
        let prepared = evolve(state, .filing(.bedrockPOC, .prepared(packet, .sandbox, [])), at: day(days))
        return evolve(prepared, .filing(.bedrockPOC, .balanceRead(credits, isExpired: false)), at: day(days))
    }

    private func credit(_ id: String, _ initial: Int?, _ left: Int?, days: Int = 0) -> BalanceCredit {
        BalanceCredit(
            id: id, initial: initial.map { Money(dollars: $0) }, remaining: left.map { Money(dollars: $0) },
            starts: day(days).milliseconds, ends: nil, products: [])
    }

    private func granted(_ state: Engagement) -> Money { state.granted(on: Day(containing: day(40))) }

    @Test("the number of an AWS account restates no forecast, today's bill does")
    func restated() throws {
        let text = String(
            decoding: try Repository.bytes(Repository.examplePath("revenue-ops-series-a")), as: UTF8.self)
        let first = evolve(Engagement(TenantID(at: start, random: .system)), .imported(file: text), at: start)
        let numbered = text.replacing("{plan: paid}", with: "{plan: paid, id: \"444455556666\"}")
        #expect(numbered != text)
        #expect(evolve(first, .imported(file: numbered), at: day(9)).stated == first.stated)
        let billed = text.replacing("monthly_usd: 3200", with: "monthly_usd: 6400")
        #expect(billed != text)
        #expect(evolve(first, .imported(file: billed), at: day(9)).stated == day(9))
    }

    @Test("once credits pay, the bill of a month that is over is asked for, until something of it is known")
    func bills() throws {
        let state = recorded([(.activatePortfolioVC, 25_000, 0, true)])
        func asked(_ days: Int) throws -> [String] {
            let plan = Planner(book).plan(
                try example("revenue-ops-series-a").company, of: state, asOf: Day(containing: day(days)))
            return state.waitingSteps(plan, []).map(\.label)
        }
        #expect(try !asked(1).contains("Bring the bill"))
        #expect(try asked(45).contains("Bring the bill"))
        // Two months later it is the month before that; once nothing of the credit is left, none.
        #expect(try asked(75).contains("Bring the bill"))
        #expect(try !asked(400).contains("Bring the bill"))
    }

    @Test(
        "what is on the balance takes the place of what was recorded, whole, in parts, or as the difference")
    func once() {
        let whole = recorded([(.activatePortfolioVC, 100_000, 0, true)])
        #expect(granted(whole) == Money(dollars: 100_000))
        #expect(granted(read([credit("a", 100_000, 90_000)], whole, days: 5)) == Money(dollars: 100_000))
        let halves = [credit("a", 50_000, 40_000), credit("b", 50_000, 50_000)]
        #expect(granted(read(halves, whole, days: 5)) == Money(dollars: 100_000))
        let ladder = recorded([(.activateFounders, 1_000, 0, true), (.activatePortfolioVC, 100_000, 3, true)])
        #expect(granted(ladder) == Money(dollars: 100_000))
        let steps = [credit("a", 1_000, 0), credit("b", 99_000, 98_000, days: 3)]
        #expect(read(steps, ladder, days: 5).awards.map(\.granted).total() == Money(dollars: 100_000))
        // Approved, and on the balance already.
        let approved = recorded([(.buildForStartups, 25_000, 0, false)])
        #expect(granted(read([credit("a", 25_000, 25_000)], approved, days: 5)) == Money(dollars: 25_000))
        // Smaller than was recorded: AWS's figure counts, and the rest is not promised.
        #expect(
            granted(read([credit("a", 60_000, 60_000, days: 1)], whole, days: 5)) == Money(dollars: 60_000))
        // An older credit is another one.
        #expect(
            granted(read([credit("a", 5_000, 5_000, days: -300)], whole, days: 5)) == Money(dollars: 105_000))
    }

    @Test("odd amounts of AWS's are never more than nothing, and an unreadable one is not taken for nothing")
    func odd() throws {
        let state = recorded([])
        let read = read(
            [
                BalanceCredit(id: "a", initial: Money(dollars: 10), remaining: Money(dollars: -50), ends: 0),
                credit("b", 100, nil),
            ], state, days: 5)
        let awards = read.awards
        #expect(awards.first?.left?.amount == .zero)
        let unread = try #require(awards.last)
        #expect(unread.left == nil && unread.starts == Day(containing: day(5)))
        // An hour later nothing of it is used, and nothing is older than what was opened.
        let company = try example("revenue-ops-series-a").company
        let plan = Planner(book).plan(company, of: read, asOf: Day(containing: day(400)))
        for standing in plan.awards {
            #expect(standing.used + standing.expired + standing.left == standing.granted)
        }
    }

    @Test("a corrected address restates nothing; another stack does")
    func stated() throws {
        let text = try String(
            decoding: Repository.bytes(Repository.examplePath("revenue-ops-series-a")), as: UTF8.self)
        var state = evolve(Engagement(TenantID(at: start, random: .system)), .imported(file: text), at: start)
        #expect(state.stated == start)
        state = evolve(
            state, .imported(file: text.replacing("Pipeline Harbor", with: "Pipeline Harbour")), at: day(200))
        #expect(state.stated == start)
        state = evolve(
            state, .imported(file: text.replacing("tenants_m12: 90", with: "tenants_m12: 120")), at: day(300))
        #expect(state.stated == day(300))
    }
}

/// What waits for whom, in the order of the money that it holds up.
@Suite("Waiting steps")
struct WaitingStepTests {
    private let start = Instant(milliseconds: 1_795_600_800_000)
    private let packet = FilingPacket(
        opportunity: .object([] as [JSON.Member]), solutions: ["S-1"], products: [], involvement: "Co-Sell",
        visibility: "Full", benefit: "ben-1", application: .object([] as [JSON.Member]),
        amount: Money(dollars: 25_000), company: "x")

    private func after(_ events: [FilingEvent]) throws -> (steps: [WaitingStep], state: Engagement) {
        let text = String(
            decoding: try Repository.bytes(Repository.examplePath("revenue-ops-series-a")), as: UTF8.self)
        var state = evolve(Engagement(TenantID(at: start, random: .system)), .imported(file: text), at: start)
        for event in events {
            state = evolve(state, .filing(.bedrockPOC, event), at: start)
            guard let position = state.filing(.bedrockPOC)?.position else { continue }
            state = evolve(
                state,
                .trackMoved(
                    .bedrockPOC, position.state, holder: position.holder, amount: position.amount,
                    note: position.note), at: start)
        }
        let plan = Planner(book).plan(
            try example("revenue-ops-series-a").company, of: state, asOf: Day(containing: start))
        return (state.waitingSteps(plan, []), state)
    }

    @Test("a filing's steps follow its life, and a code to redeem comes before what could be begun")
    func life() throws {
        let question = FilingQuestion(field: "x", text: "x?", hint: "", choices: [])
        let prepared = FilingEvent.prepared(packet, .sandbox, [question])
        #expect(try after([prepared]).steps.contains { $0.text.hasPrefix("give 1 answer for Bedrock") })
        let ready = FilingEvent.prepared(packet, .sandbox, [])
        let approval = try #require(after([ready]).steps.first { $0.place == .filing(.bedrockPOC) })
        #expect(approval.text.contains("approve") && approval.worth == Money(dollars: 25_000))
        // What AWS reads is nobody's step.
        let filed: [FilingEvent] = [
            ready, .approved(hash: packet.hash), .started,
            .intended(number: 1, .createOpportunity),
            .done(number: 1, .createOpportunity, .opportunityCreated(id: "O1", modified: "m")),
            .observed(
                .opportunity(
                    arn: "a", modified: "m", reviewStatus: "In review", comments: nil, reason: nil,
                    associated: ["S-1"], stage: nil)),
        ]
        #expect(try !after(filed).steps.contains { $0.place == .filing(.bedrockPOC) })
        let approved: [FilingEvent] =
            filed + [
                .observed(.applicationCreated(id: "b", arn: nil, revision: "1", isAssociated: true)),
                .observed(
                    .application(
                        arn: nil, revision: "2", status: "APPROVED", stage: nil, reason: nil, codes: [],
                        isAssociated: true)),
                .observed(
                    .allocations([
                        .init(id: "x", allocated: Money(dollars: 900_000), issued: nil, status: "ACTIVE")
                    ])),
                .codeReceived(
                    CreditCode(
                        id: "c", allocation: "x", account: "1", amount: Money(dollars: 900_000),
                        expires: "2028-01-01")),
            ]
        let steps = try after(approved).steps
        #expect(steps.first?.text.hasPrefix("redeem the code of $900,000") == true)
        #expect(steps.map(\.worth) == steps.map(\.worth).sorted(by: >))
        #expect(
            try !after(approved + [.redeemed("c", credit: "1")]).steps.contains {
                $0.text.hasPrefix("redeem")
            })
    }

    @Test(
        "before anything is begun, the consent that a partner's tracks wait for is the step, and the founder's own filing"
    )
    func fresh() throws {
        let steps = try after([]).steps
        #expect(steps.contains { $0.place == .match && $0.text.contains("agree to be matched") })
        for step in steps { #expect(step.holder == .founder && step.since == nil && !step.worth.isZero) }
    }
}
