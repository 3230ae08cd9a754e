import AWSClient
import Engagements
import FilingWork
import Filings
import PartnerCentral
import Persistence
import RulePacks
import Statistics
import StructuredText
import TestSupport
import Testing
import Units

/// What AWS may answer, one legal answer after another, to a filing that only its events know.
private struct RandomAWS {
    var random: SeededRandom
    var filing: Filing
    let packet: FilingPacket
    var history: [String] = []
    /// From some day on AWS approves everything.
    var isKind = false

    mutating func apply(_ event: FilingEvent) {
        history.append(event.summary)
        filing = filing.after(event, at: Instant(milliseconds: 0))
    }

    mutating func pick<Value>(_ values: [Value]) -> Value { values[random.below(values.count)] }

    /// The move that the filing wants, with one of the answers that AWS may give.
    mutating func answer(_ move: FilingMove) {
        switch move {
        case .step(let step):
            let number = filing.intent?.number ?? filing.steps + 1
            if filing.intent == nil { apply(.intended(number: number, step)) }
            // A process may end here: the next round goes on with the intent.
            if random.below(8) == 0 { return }
            if !isKind, random.below(6) == 0 {
                let problem = FilingProblem(
                    step: step.text, code: "ValidationException", message: "no", fields: [], requestID: nil)
                return apply(.refused(number: number, step, problem))
            }
            apply(.done(number: number, step, result(of: step)))
        case .settle(let step):
            guard let intent = filing.intent else { return }
            apply(
                random.below(2) == 0
                    ? .done(number: intent.number, step, result(of: step))
                    : .abandoned(number: intent.number, step))
        case .readTask:
            let word = isKind ? "COMPLETE" : pick(["IN_PROGRESS", "COMPLETE", "FAILED", "QUEUED"])
            apply(.observed(.task(.init(id: "task-1", status: word, message: nil, reason: nil))))
        case .readOpportunity:
            let words =
                isKind
                ? ["Approved"]
                : ["Submitted", "In review", "Approved", "Rejected", "Action Required", "On Hold"]
            apply(.observed(seen(pick(words))))
        case .readApplication:
            let words =
                isKind
                ? ["APPROVED"]
                : ["IN_REVIEW", "ACTION_REQUIRED", "APPROVED", "REJECTED", "CANCELED", "PAUSED"]
            apply(
                .observed(
                    .application(
                        arn: nil, revision: "2", status: pick(words),
                        stage: pick(["BUSINESS_REVIEW", "TECH_REVIEW", "SOMETHING_NEW"]), reason: nil,
                        codes: [],
                        isAssociated: true)))
        case .readAllocations: allocate()
        }
    }

    private func result(of step: FilingStep) -> FilingResult {
        switch step {
        case .createOpportunity: .opportunityCreated(id: "O1", modified: "1")
        case .associate(_, let id): .associated(id)
        case .startEngagement: .task(.init(id: "task-1", status: "IN_PROGRESS", message: nil, reason: nil))
        case .updateOpportunity: .opportunityUpdated(modified: "2")
        case .createApplication: .applicationCreated(id: "a", arn: nil, revision: "1", isAssociated: true)
        case .associateApplication: .applicationAssociated(revision: nil)
        case .updateApplication: .applicationUpdated(revision: "2")
        case .submitApplication: .applicationSubmitted
        case .recallApplication: .applicationRecalled
        case .amendApplication: .applicationAmended
        case .cancelApplication: .applicationCanceled
        case .moveStage(let stage): .stageMoved(.init(stage: stage, nextSteps: "x"), modified: "3")
        }
    }

    private func seen(_ status: String) -> FilingResult {
        .opportunity(
            arn: "arn", modified: "4", reviewStatus: status, comments: nil, reason: nil,
            associated: filing.opportunity?.associated ?? [], stage: nil)
    }

    private mutating func allocate() {
        let amount = Money(dollars: pick([0, 1_000, 25_000]))
        let allocated: Money? = !isKind && random.below(6) == 0 ? nil : amount
        apply(.observed(.allocations([.init(id: "x", allocated: allocated, issued: nil, status: "ACTIVE")])))
        guard !amount.isZero, random.below(3) > 0, !filing.codes.contains(where: { $0.id == "c" }) else {
            return
        }
        // In one phase or two.
        let first = pick([amount, Money(dollars: 500)])
        apply(
            .codeReceived(
                CreditCode(id: "c", allocation: "x", account: "1", amount: first, expires: "2028-01-01")))
    }

    /// What the person who holds it does: the one whom the filing names.
    mutating func people() {
        switch filing.position.state {
        case .actionRequired:
            let asked = FilingPacket(
                opportunity: packet.opportunity.setting("Answer", to: .integer(history.count)),
                solutions: packet.solutions, products: packet.products, involvement: packet.involvement,
                visibility: packet.visibility, benefit: packet.benefit,
                application: .object(["BenefitApplicationDetails": .object(["n": .integer(history.count)])]),
                amount: packet.amount, company: packet.company)
            apply(.prepared(asked, .sandbox, []))
            apply(.approved(hash: asked.hash))
            apply(.started)
        case .approved:
            for code in filing.codes where !code.isLanded { apply(.redeemed(code.id, credit: "1")) }
            // The rest of what AWS issues in phases.
            let rest = filing.allocated - filing.codes.map(\.amount).total()
            if rest > .zero, !filing.codes.isEmpty {
                apply(
                    .codeReceived(
                        CreditCode(
                            id: "d", allocation: "x", account: "1", amount: rest, expires: "2028-01-01")))
                apply(.redeemed("d", credit: "2"))
            }
        default: apply(.started)
        }
    }
}

@Suite("No state without an end") struct EndTests {
    private let packet = FilingPacket(
        opportunity: .object(["Project": "p"]), solutions: ["S-1"], products: ["AmazonBedrock"],
        involvement: "Co-Sell", visibility: "Full", benefit: "ben-1",
        application: .object(["BenefitApplicationDetails": .object([] as [JSON.Member])]),
        amount: Money(dollars: 25_000), company: "x")

    private func started() -> Filing {
        [FilingEvent.approved(hash: packet.hash), .started].reduce(Filing(.bedrockPOC, packet, .sandbox, []))
        {
            $0.after($1, at: Instant(milliseconds: 0))
        }
    }

    @Test(
        "whatever AWS answers, somebody holds it, the next step is said, and it comes to an end or can be taken back"
    )
    func randomAnswers() {
        var ends: [TrackState: Int] = [:]
        for seed in 0..<3_000 {
            var aws = RandomAWS(random: SeededRandom(seed: UInt64(seed)), filing: started(), packet: packet)
            for round in 0..<60 {
                let (filing, place) = (aws.filing, aws.filing.position)
                #expect(!filing.nextStep.isEmpty)
                #expect((filing.next == nil) == (filing.interval == nil))
                // AWS's turn is watched; nobody's is an end.
                if place.holder == .aws { #expect(filing.next != nil, "\(seed) \(place) \(aws.history)") }
                if place.holder == .nobody, filing.next == nil {
                    #expect(
                        [.declined, .withdrawn, .landed, .exhausted, .expired].contains(place.state)
                            || place.state == .approved && filing.allocated.isZero,
                        "\(seed) \(place) \(aws.history)")
                }
                // Until AWS has decided it can be taken back, unless it is at its end already.
                if [.filed, .inReview, .actionRequired].contains(place.state), !filing.isEnding,
                    filing.application?.status != "APPROVED"
                {
                    #expect(filing.canWithdraw)
                }
                // Somebody takes it back, at any time.
                if round > 3, aws.random.below(40) == 0, filing.canWithdraw {
                    aws.apply(.withdrawalAsked(reason: "Another program."))
                }
                if let move = aws.filing.next {
                    aws.answer(move)
                    if aws.filing.problem != nil, aws.random.below(2) == 0 { aws.people() }
                } else if aws.filing.isWithdrawing, !aws.filing.isWithdrawn {
                    aws.apply(.withdrawn)
                } else {
                    aws.people()
                }
                if [.landed, .withdrawn, .declined].contains(aws.filing.position.state),
                    aws.filing.next == nil
                {
                    break
                }
                if aws.filing.position.holder == .founder || aws.filing.position.holder == .partner {
                    aws.people()
                }
            }
            // From here on AWS approves: whatever came before, it ends.
            var kind = aws
            kind.isKind = true
            for _ in 0..<200 {
                if kind.filing.isWithdrawing, !kind.filing.isWithdrawn, kind.filing.next == nil {
                    kind.apply(.withdrawn)
                }
                guard let move = kind.filing.next, kind.filing.position.state != .landed else { break }
                kind.random = SeededRandom(seed: UInt64(kind.history.count) &* 7_919 &+ UInt64(seed))
                kind.answer(move)
                if kind.filing.next == nil || kind.filing.position.holder != .aws { kind.people() }
            }
            ends[kind.filing.position.state, default: 0] += 1
            #expect(
                [.landed, .withdrawn, .declined, .approved, .expired].contains(kind.filing.position.state),
                "\(seed) \(kind.filing.position) \(kind.history.suffix(20))")
            // At its end the track can be filed anew, with calls of other numbers.
            if kind.filing.isOver {
                let again = kind.filing.after(.prepared(packet, .sandbox, []), at: Instant(milliseconds: 0))
                #expect(
                    again.opportunity == nil && again.steps == kind.filing.steps
                        && again.attempt == kind.filing.attempt + 1)
                #expect(again.position.state == .ready)
            }
        }
        #expect(Set(ends.keys).isSuperset(of: [.landed, .withdrawn, .declined]), "\(ends)")
    }
}
