@testable import Statistics
import Credits
import TestSupport
import Testing
import Units

@Suite("Burn-down under uncertainty")
struct SimulationTests {
    private let start = Month(year: 2026, month: 12)

    private func bill(_ months: Int = 36, _ amount: (Int) -> Double) throws -> ChargeTable {
        ChargeTable(
            firstMonth: start, monthCount: months, lines: [ChargeTable.Line(account: 0, service: 0)],
            amounts: try (0..<months).map { try Money(parsing: "\(Int(amount($0) * 100))e-2") })
    }

    private func credit(_ dollars: Int, months: Int = 36) -> Grant {
        Grant(
            id: "portfolio", amount: Money(dollars: dollars), starts: start.firstDay,
            expires: start.adding(months - 1).lastDay, covers: [true], productCount: nil)
    }

    private let certain = Uncertainty(
        levelSigma: 0, growthMean: 0, growthSigma: 0, noiseSigma: 0, noisePersistence: 0)
    /// Calibrated on the market's month ranges: base 5,250 with sigma 0.14, growth N(1.5 %, 1 %) a month, 8 % noise of which half persists.
    private let calibrated = Uncertainty(
        levelSigma: 0.14, growthMean: 0.015, growthSigma: 0.01, noiseSigma: 0.08, noisePersistence: 0.5)

    @Test(
        "gives the market's month ranges as an interval of 80 %",
        arguments: [
            (1.0, 14.1, 16.8, 20.5), (1.346, 10.8, 12.9, 15.6), (1.889, 7.9, 9.4, 11.3),
        ])
    func calibration(factor: Double, low: Double, middle: Double, high: Double) throws {
        let range = simulate(
            [try bill { _ in 5_250 * factor }], with: [credit(100_000)], uncertainty: calibrated,
            paths: 20_000, seed: 3)[0]
            .runwayTenths
        for (found, wanted) in [(range.p10, low), (range.p50, middle), (range.p90, high)] {
            #expect(abs(Double(found) / 10 - wanted) <= 0.3, "\(range)")
        }
    }

    @Test("agrees with the same model written in Python")
    func agreesWithPython() throws {
        let script = """
            import math, random
            random.seed(11)
            found = []
            for _ in range(6000):
                level, growth = random.gauss(0, .14), random.gauss(.015, .01)
                noise, left, end = random.gauss(0, .08), 100000.0, 36.0
                for month in range(36):
                    due = 5250 * math.exp(level + growth * month + noise)
                    noise = .5 * noise + .08 * math.sqrt(.75) * random.gauss(0, 1)
                    if due > left:
                        end = month + left / due
                        break
                    left -= due
                found.append(end)
            found.sort()
            print(*(found[int(len(found) * p)] for p in (.1, .5, .9)))
            """
        let theirs = try run(Repository.python, ["-c", script]).output.split { $0 == " " || $0 == "\n" }
            .compactMap {
                Double($0)
            }
        try #require(theirs.count == 3)
        let ours = simulate(
            [try bill { _ in 5_250 }], with: [credit(100_000)], uncertainty: calibrated, paths: 20_000,
            seed: 5)[0]
            .runwayTenths
        for (found, wanted) in zip([ours.p10, ours.p50, ours.p90], theirs) {
            #expect(abs(Double(found) / 10 - wanted) < 0.35, "\(ours) \(theirs)")
        }
    }

    @Test("without uncertainty every path is the ledger's own, to the cent")
    func certainty() throws {
        let table = try bill { 2_000 + 150 * Double($0) }
        for grants in [
            [credit(30_000)], [credit(500_000, months: 12)], [credit(9_000, months: 6), credit(20_000)], [],
        ] {
            let exact = burnDown(table, with: grants)
            let range = simulate([table], with: grants, uncertainty: certain, paths: 50, seed: 1)[0]
            #expect(
                range.runwayTenths.p10 == exact.runwayTenths && range.runwayTenths.p90 == exact.runwayTenths)
            #expect(range.stranded.p50.cents == exact.stranded.cents)
            #expect(range.cash.p50.cents == exact.cash.cents)
            #expect(range.firstNetBill.p50 == exact.firstNetBill?.month)
        }
    }

    @Test("the same seed gives the same answer, another one nearly the same")
    func seeds() throws {
        let table = try bill { _ in 5_250 }
        func run(_ seed: UInt64) -> RunwayDistribution {
            simulate([table], with: [credit(100_000)], uncertainty: calibrated, paths: 5_000, seed: seed)[0]
        }
        #expect(run(1).cash == run(1).cash)
        #expect(run(1).cash != run(2).cash)
        #expect(abs(run(1).runwayTenths.p50 - run(2).runwayTenths.p50) <= 3)
    }

    @Test("the answer does not depend on the number of threads, nor a path on how many there are")
    func threads() throws {
        let bills = [try bill { 4_000 + 100 * Double($0) }, try bill { _ in 9_000 }]
        func run(_ threads: Int) -> [RunwayDistribution] {
            simulate(
                bills, with: [credit(100_000), credit(20_000, months: 9)], uncertainty: calibrated,
                paths: 1_003,
                seed: 5, fanOf: 0, threads: threads)
        }
        let one = run(1)
        for threads in [2, 3, 7] {
            for (here, there) in zip(one, run(threads)) {
                #expect(here.cash == there.cash && here.runwayTenths == there.runwayTenths)
                #expect(here.meanCash == there.meanCash && here.stranded == there.stranded)
                #expect(here.fan?.balance == there.fan?.balance && here.fan?.gross == there.fan?.gross)
            }
        }
        #expect(one[0].fan?.gross.count == 36 && one[1].fan == nil)
    }

    @Test("four futures in five, drawn anew, end within the range, as it claims")
    func coverage() throws {
        let table = try bill { 4_000 + 60 * Double($0) }
        let range = simulate(
            [table], with: [credit(100_000)], uncertainty: calibrated, paths: 20_000, seed: 1)[0]
        // Other draws, each a truth of its own: one path a seed.
        let truths = (1_000..<3_000 as Range<UInt64>).map { seed in
            simulate([table], with: [credit(100_000)], uncertainty: calibrated, paths: 1, seed: seed)[0]
                .runwayTenths.p50
        }
        let inside = truths.count { (range.runwayTenths.p10...range.runwayTenths.p90).contains($0) }
        // Three standard errors of 2,000 draws, and the width of a tenth of a month.
        #expect(abs(Double(inside) / 2_000 - 0.8) < 0.045, "\(inside)")
    }

    @Test("what follows adoption strays more than the rest, around the same middle")
    func adoption() throws {
        let line = ChargeTable.Line(account: 0, service: 0, followsAdoption: true)
        let amounts = Array(repeating: Money(dollars: 5_250), count: 36)
        let table = ChargeTable(firstMonth: start, monthCount: 36, lines: [line], amounts: amounts)
        func range(_ sigma: Double) -> Percentiles<Int> {
            let spread = Uncertainty(
                levelSigma: 0.14, growthMean: 0.015, growthSigma: 0.01, noiseSigma: 0.08,
                noisePersistence: 0.5,
                adoptionSigma: sigma)
            return simulate([table], with: [credit(100_000)], uncertainty: spread, paths: 5_000, seed: 3)[0]
                .runwayTenths
        }
        let (steady, wide) = (range(0), range(0.3))
        #expect(wide.p10 < steady.p10 - 15 && wide.p90 > steady.p90 + 15 && abs(wide.p50 - steady.p50) <= 6)
    }

    @Test("the balance counts what is enabled, has started and has not expired")
    func balance() throws {
        let table = try bill(12) { _ in 100 }
        let off = Grant(
            id: "off", amount: Money(dollars: 50_000), starts: start.firstDay,
            expires: start.adding(30).lastDay,
            covers: [true], productCount: nil, isEnabled: false)
        let later = Grant(
            id: "later", amount: Money(dollars: 30_000), starts: start.adding(6).firstDay,
            expires: start.adding(30).lastDay, covers: [true], productCount: nil)
        let fan = try #require(
            simulate([table], with: [off, later], uncertainty: certain, paths: 8, seed: 1, fanOf: 0)[0].fan)
        #expect(fan.balance[..<6].allSatisfy { $0.p90.isZero })
        #expect(fan.balance[6].p50 == Money(dollars: 29_900) && fan.gross[0].p50 == Money(dollars: 100))
    }

    @Test("a month in parts is burned as the ledger does")
    func parts() throws {
        let table = try bill { 2_000 + 150 * Double($0) }
        let middle = Grant(
            id: "m", amount: Money(dollars: 50_000), starts: start.firstDay,
            expires: start.adding(7).firstDay.adding(days: 11),
            covers: [true], productCount: nil)
        for grants in [[middle], [middle, credit(9_000)]] {
            let exact = burnDown(table, with: grants)
            let range = simulate([table], with: grants, uncertainty: certain, paths: 9, seed: 1)[0]
            #expect(range.runwayTenths.p50 == exact.runwayTenths)
            #expect(
                abs(range.cash.p50.cents - exact.cash.cents) <= 2
                    && abs(range.stranded.p50.cents - exact.stranded.cents) <= 2)
        }
    }

    @Test("bills see the same futures, so that a dearer one never lasts longer")
    func commonDraws() throws {
        let ranges = simulate(
            [try bill { _ in 5_000 }, try bill { _ in 5_001 }, try bill { _ in 9_000 }],
            with: [credit(100_000)],
            uncertainty: calibrated, paths: 2_000, seed: 9)
        for (cheap, dear) in zip(ranges, ranges.dropFirst()) {
            #expect(
                dear.runwayTenths.p10 <= cheap.runwayTenths.p10
                    && dear.runwayTenths.p90 <= cheap.runwayTenths.p90)
            #expect(dear.cash.p50 >= cheap.cash.p50)
        }
    }

    @Test("percentiles are in order and bounded by the horizon, whatever the bill and the credits")
    func ordered() throws {
        var generator = SeededGenerator(4)
        for seed in 0..<60 as Range<UInt64> {
            let lines = (0..<4).map { ChargeTable.Line(account: 0, service: $0) }
            let table = ChargeTable(
                firstMonth: start, monthCount: 24, lines: lines,
                amounts: (0..<96).map { _ in
                    Money(dollars: Int.random(in: 0...2_000_000_000, using: &generator))
                })
            let grants = (0..<Int.random(in: 0...4, using: &generator)).map { index in
                Grant(
                    id: "\(index)", amount: Money(dollars: Int.random(in: 0...9_000_000, using: &generator)),
                    starts: start.firstDay.adding(days: Int.random(in: -99...300, using: &generator)),
                    expires: start.firstDay.adding(days: Int.random(in: 300...900, using: &generator)),
                    covers: lines.map { _ in Bool.random(using: &generator) }, productCount: 2)
            }
            let wild = Uncertainty(
                levelSigma: 2, growthMean: 0.3, growthSigma: 0.5, noiseSigma: 1, noisePersistence: 0.9)
            let range = simulate([table], with: grants, uncertainty: wild, paths: 200, seed: seed)[0]
            #expect(
                range.runwayTenths.p10 <= range.runwayTenths.p50
                    && range.runwayTenths.p50 <= range.runwayTenths.p90)
            #expect((0...240).contains(range.runwayTenths.p90))
            #expect(range.stranded.p10 <= range.stranded.p90 && range.cash.p10 <= range.cash.p90)
            #expect(range.stranded.p90 <= grants.map(\.amount).total())
        }
    }
}
