import Company
import Credits
import Planning
import RulePacks
import Spend
import TestSupport
import Testing
import Units

/// What was granted is an input of the plan; time only takes away from it.
@Suite("Awards that are known")
struct AwardTests {
    private let planner = Planner(book)
    private let landing = Day(year: 2026, month: 11, day: 28) ?? Day(number: 0)

    private func landed(_ amount: Int, on day: Day, left: Award.Balance? = nil) -> Award {
        Award(
            id: "activate-portfolio-vc", track: .activatePortfolioVC, origin: .recorded, decision: .granted,
            day: day,
            granted: Money(dollars: amount), starts: day, covers: .track, left: left)
    }

    private func example(_ name: String) throws -> Company {
        try CompanyFile(try Repository.bytes(Repository.examplePath(name))).company
    }

    @Test("the first bill in cash stays where it is, whatever day the plan is looked at from")
    func sameBill() throws {
        let company = try example("revenue-ops-series-a")
        func look(_ days: Int) throws -> Plan {
            planner.plan(
                company, awards: [landed(100_000, on: landing)], stated: landing,
                asOf: landing.adding(days: days))
        }
        let first = try #require(try look(0).ownRunway?.onGranted.firstNetBill)
        for days in [1, 3, 33, 64, 150, 330, 400] where landing.adding(days: days).month < first.month {
            let bill = try #require(try look(days).ownRunway?.onGranted.firstNetBill)
            #expect(bill.month == first.month && bill.amount == first.amount, "after \(days) days")
        }
        // Two years on it is over, and nothing of it is shown as being there.
        let late = try #require(try look(900).awards.first)
        #expect(late.left == .zero && late.used + late.expired == Money(dollars: 100_000))
        #expect(try look(900).ownRunway?.hasGranted == false)
    }

    @Test("in the month in which credits run out, and after, the day and the bill are told")
    func runOut() throws {
        let company = try example("revenue-ops-series-a")
        func look(_ day: Day) -> Plan {
            planner.plan(company, awards: [landed(30_000, on: landing)], stated: landing, asOf: day)
        }
        let first = try #require(look(landing).ownRunway?.onGranted.firstNetBill)
        for day in [first.month.firstDay, first.month.lastDay] {
            let alert = try #require(look(day).alerts().first { $0.kind == .firstNetBill })
            #expect(alert.day == first.month.lastDay && alert.amount == first.amount && alert.inDays >= 0)
            #expect(look(day).alerts().contains { $0.kind == .runsOut })
        }
        let later = look(first.month.adding(3).firstDay)
        #expect(later.unpaid?.month == first.month && later.unpaid?.amount == first.amount)
    }

    @Test("moving the clock never raises what is left, and used, expired and left sum to what was granted")
    func clock() throws {
        for seed in 2_000..<2_060 as Range<UInt64> {
            var random = SeededGenerator(seed)
            let company = try RandomCompany(seed: seed).file().company
            let awards = (0..<Int.random(in: 1...4, using: &random)).map { number -> Award in
                let starts = landing.adding(days: Int.random(in: -400...100, using: &random))
                let amount = Money(dollars: Int.random(in: 0...150_000, using: &random))
                let isRead = Bool.random(using: &random)
                let track = TrackID.allCases.filter { $0 != .buildForAWS }.randomElement(using: &random)
                let coverage: [Award.Coverage] = [
                    .track, .unknown, .kind(.bedrock), .products(["Amazon S3", "nothing known"], of: nil),
                ]
                return Award(
                    id: "c\(number)", track: Bool.random(using: &random) ? track : nil, origin: .recorded,
                    decision: .granted, day: starts, granted: amount, starts: starts,
                    ends: Bool.random(using: &random)
                        ? starts.adding(days: Int.random(in: 0...900, using: &random)) : nil,
                    covers: coverage.randomElement(using: &random) ?? .track,
                    left: isRead
                        ? Award.Balance(
                            amount: Money(dollars: Int.random(in: 0...150_000, using: &random)),
                            read: starts.adding(days: Int.random(in: 0...200, using: &random))) : nil)
            }
            var before = awards.map { _ in Money.maximum }
            for days in stride(from: 0, to: 1_500, by: Int.random(in: 20...80, using: &random)) {
                let plan = planner.plan(
                    company, awards: awards, stated: landing, asOf: landing.adding(days: days))
                let standings = plan.awards.filter { $0.award.origin == .recorded }
                try #require(standings.count == awards.count)
                for (place, standing) in standings.enumerated() {
                    #expect(
                        standing.used + standing.expired + standing.left == standing.granted
                            && standing.used >= .zero && standing.left >= .zero, "seed \(seed), day \(days)")
                    #expect(standing.left <= before[place], "seed \(seed), day \(days), credit \(place)")
                    before[place] = standing.left
                }
                for run in plan.runway {
                    #expect(
                        run.onGranted.applied <= plan.awards.map(\.left).total(), "seed \(seed), day \(days)")
                }
            }
        }
    }

    @Test("on the day on which a balance is read, plan and balance agree to the cent")
    func balance() throws {
        let company = try example("revenue-ops-series-a")
        let read = landing.adding(days: 200)
        let cents = try Money(parsing: "61234.57")
        let plan = planner.plan(
            company, awards: [landed(100_000, on: landing, left: Award.Balance(amount: cents, read: read))],
            stated: landing, asOf: read)
        let standing = try #require(plan.awards.first)
        #expect(standing.left == cents && !standing.isReckoned)
        #expect(plan.ownRunway?.grantedOnly.first?.amount == cents)
        // When the next month is over, its bill is off.
        let later = planner.plan(
            company, awards: [standing.award], stated: landing, asOf: read.adding(months: 2))
        #expect(try #require(later.awards.first).left < cents && later.awards.first?.isReckoned == true)
        // What the file says of credits gives way to what Billing told.
        #expect(plan.awards.count == 1)
    }

    @Test("the command with AWS's credits and the plan with the same balance name one date and one amount")
    func command() throws {
        let company = try example("revenue-ops-series-a")
        for products in [[], ["Amazon S3", "Amazon Aurora", "AWS Fargate"], ["AWS Marketplace"]] {
            let names = products.map { "\"\($0)\"" }.joined(separator: ", ")
            let records = try CreditRecord.read(
                Array(
                    """
                    {"credits": [{"creditId": "c1", "accountId": "123456789012", "initialAmount": {"currencyAmount": "100000", "currencyCode": "USD"},
                    "remainingAmount": {"currencyAmount": "64321.09", "currencyCode": "USD"}, "applicableProductNames": [\(names)],
                    "startDate": "2026-05-01", "endDate": "2028-05-01"}]}
                    """.utf8))
            let award = Award(
                id: "c1", track: nil, origin: .balance, decision: .granted, day: landing,
                granted: Money(dollars: 100_000), starts: Day("2026-05-01"), ends: Day("2028-05-01"),
                covers: products.isEmpty ? .kind(.activate) : .products(products, of: nil),
                left: Award.Balance(amount: try Money(parsing: "64321.09"), read: landing))
            let plan = planner.plan(company, awards: [award], asOf: landing)
            let place = try #require(plan.runway.firstIndex { $0.tenancy == plan.spend.tenancy })
            let command = try #require(planner.plan(company, asOf: landing).runwayBasis(credits: records))
                .lines[place]
            let own = plan.runway[place].onGranted
            #expect(own.firstNetBill?.month == command.firstNetBill?.month, "\(products)")
            #expect(own.firstNetBill?.amount == command.firstNetBill?.amount, "\(products)")
            #expect(own.applied == command.applied, "\(products)")
            let alerts = plan.alerts().filter { $0.kind != .shareUsed }
            #expect(
                alerts.map(\.day) == Planning.alerts(command, asOf: landing, shares: []).map(\.day),
                "\(products)")
        }
    }

    @Test("what is decided is planned no more: granted, refused, and a lane that has paid")
    func decided() throws {
        let company = try example("revenue-ops-series-a")
        let open = planner.plan(company, asOf: landing)
        let pack = try #require(open.packs.first)
        for filing in pack.filingOrder {
            for decision in [Award.Decision.granted, .refused] {
                let award = Award(
                    id: filing.track.id.rawValue, track: filing.track.id, origin: .recorded,
                    decision: decision,
                    day: landing, granted: decision == .granted ? filing.amount.expected : .zero,
                    starts: landing,
                    covers: .track)
                let plan = planner.plan(company, awards: [award], asOf: landing)
                let after = try #require(plan.packs.first)
                #expect(
                    !after.filingOrder.contains { $0.track.id == filing.track.id },
                    "\(filing.track.id) \(decision)")
                #expect(after.track(filing.track.id)?.counted.expected == .zero)
                #expect(after.stack.expected <= pack.stack.expected)
                #expect(plan.awards.count == (decision == .granted ? 1 : 0))
            }
        }
        // Filed a while ago: decided from then on, not from today.
        let first = try #require(pack.filingOrder.first { !$0.isOpen })
        let filed = Award(
            id: "f", track: first.track.id, origin: .recorded, decision: .filed, day: landing)
        let soon = planner.plan(company, awards: [filed], stated: landing, asOf: landing.adding(days: 3))
        let planned = try #require(soon.packs.first?.filingOrder.first { $0.track.id == first.track.id })
        #expect(planned.isOpen && planned.file == landing)
        let late = planner.plan(company, awards: [filed], stated: landing, asOf: landing.adding(days: 300))
        let waiting = try #require(late.packs.first?.filingOrder.first { $0.track.id == first.track.id })
        #expect(waiting.decision.lowerBound == landing.adding(days: 301))
    }

    @Test("what nobody has told is said, and never taken for nothing")
    func unknown() throws {
        let company = try example("bootstrapped-ai")
        let award = Award(
            id: "c1", track: nil, origin: .balance, decision: .granted, day: landing,
            granted: Money(dollars: 5_000),
            starts: landing, ends: nil, covers: .unknown,
            left: Award.Balance(amount: Money(dollars: 5_000), read: landing))
        let plan = planner.plan(company, awards: [award], asOf: landing)
        #expect(plan.warnings.contains { $0.contains("credit c1 ends") })
        #expect(plan.warnings.contains { $0.contains("what credit c1 pays for") })
        let run = try #require(plan.ownRunway)
        #expect(run.optimistic.credits.first { $0.id == "c1" }.map { $0.applied > .zero } == true)
        #expect(run.pessimistic.credits.first { $0.id == "c1" }?.applied == .zero)
    }

    @Test("a partner's labor pays no bill of AWS's")
    func labor() throws {
        let labor = try #require(book.packs.first?.tracks.first { $0.lane.credit == nil })
        let award = Award(
            id: labor.id.rawValue, track: labor.id, origin: .recorded, decision: .granted, day: landing,
            granted: Money(dollars: 10_000), starts: landing, covers: .track)
        let plan = planner.plan(
            try example("revenue-ops-series-a"), awards: [award], stated: landing,
            asOf: landing.adding(days: 90))
        #expect(plan.awards.isEmpty && plan.ownRunway?.hasGranted == false && plan.alerts().isEmpty)
    }

    @Test("what the file says is left of earlier credits pays, from the day on which it is stated")
    func prior() throws {
        let text = try String(
            decoding: Repository.bytes(Repository.examplePath("revenue-ops-series-a")), as: UTF8.self)
        func company(_ credit: String) throws -> Company {
            let with = text.replacing(
                "company:\n", with: "company:\n  prior_credits:\n    - \(credit)\n", maxReplacements: 1)
            return try CompanyFile(Array(with.utf8)).company
        }
        let left = planner.plan(
            try company("{program: activate, amount: 25000, month: 2026-06, remaining: 12000}"), asOf: landing
        )
        #expect(left.awards.map(\.left) == [Money(dollars: 12_000)])
        #expect(left.ownRunway?.grantedOnly.map(\.amount) == [Money(dollars: 12_000)])
        // Another month, another end.
        let earlier = planner.plan(
            try company("{program: activate, amount: 25000, month: 2026-02, remaining: 12000}"), asOf: landing
        )
        #expect(earlier.awards.first?.ends != left.awards.first?.ends)
        let none = planner.plan(
            try company("{program: activate, amount: 25000, month: 2026-06}"), asOf: landing)
        #expect(none.awards.isEmpty)
    }
}
