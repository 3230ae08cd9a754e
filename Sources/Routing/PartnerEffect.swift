internal import Units

/// What one more partner does to the waits of a year, inquiry by inquiry.
public struct PartnerEffect: Hashable, Sendable {
    /// Why an inquiry waited longer in a year with the partner than in the same year without it.
    public enum Cause: String, CaseIterable, Sendable {
        /// It was asked before the others and said no, or nothing.
        case askedInVain = "asked-in-vain"
        /// It accepted, later than somebody did without it.
        case slower
        /// It took others; so places, loads and turns were not as before, and somebody else was asked.
        case shifted
    }

    public let inquiries: Int
    /// Years that were drawn for the same partners and founders, each with and without the partner.
    public let years: Int
    /// Minutes, over inquiries and years; whoever was not matched counts with ``unmatched``.
    public let meanWithout: Int
    public let meanWith: Int
    /// Inquiries by their mean over the years.
    public let shorter: Int
    public let longer: Int
    /// Of the longer, those that are longer by more than two standard errors: not by the luck of the years.
    public let longerBeyondChance: Int
    /// Mean minutes by which those are longer.
    public let excess: Int
    /// Single waits, of all inquiries and years, that became longer, by their cause.
    public let causes: [Cause: Int]

    /// Whether the mean of some differences is above zero by more than two standard errors.
    ///
    /// With s their sum, q the sum of their squares and n their number: s² > 4·(q - s²/n)·n/(n-1), in whole numbers.
    static func isBeyondChance(sum: Int, squares: Int, count: Int) -> Bool {
        sum > 0 && (count - 1) * sum * sum > 4 * (count * squares - sum * sum)
    }

    /// Minutes for which a wait without a match counts: 14 days, when the most patient founder has left.
    public static let unmatched = 14 * 1_440
}

extension RoutingRules {
    /// The same years with and without one more partner: the same founders at the same minutes, the same answers of the same
    /// pairs.
    ///
    /// On the whole waits get shorter; single ones do not have to. Rules choose the partner that fits best, not the one that
    /// answers first, and one more partner takes its turns.
    ///
    /// - Parameters:
    ///   - scenario: the world; its seed of answers is the first of the years.
    ///   - years: 2 to 1,000.
    public func effectOfOneMorePartner(_ scenario: RoutingScenario, years: Int) -> PartnerEffect {
        let years = min(max(years, 2), 1_000)
        var (sums, squares) = (
            [Int](repeating: 0, count: scenario.inquiries), [Int](repeating: 0, count: scenario.inquiries)
        )
        var (without, with) = (0, 0)
        var causes: [PartnerEffect.Cause: Int] = [:]
        for year in 0..<years {
            var scenario = scenario
            scenario.answers &+= UInt64(year)
            var (plain, more) = (
                SimulatedYear(self, scenario, extraPartner: false, check: nil),
                SimulatedYear(self, scenario, extraPartner: true, check: nil)
            )
            _ = plain.run(keepsWaits: false)
            _ = more.run(keepsWaits: false)
            let added = Int32(scenario.partners)
            for inquiry in sums.indices {
                let old = plain.waits[inquiry] < 0 ? PartnerEffect.unmatched : Int(plain.waits[inquiry])
                let new = more.waits[inquiry] < 0 ? PartnerEffect.unmatched : Int(more.waits[inquiry])
                without += old
                with += new
                sums[inquiry] += new - old
                squares[inquiry] += (new - old) * (new - old)
                guard new > old else { continue }
                let cause: PartnerEffect.Cause
                if more.waits[inquiry] >= 0, more.tried[inquiry].last == added {
                    cause = .slower
                } else {
                    cause = more.tried[inquiry].contains(added) ? .askedInVain : .shifted
                }
                causes[cause, default: 0] += 1
            }
        }
        let sure = sums.indices.filter {
            PartnerEffect.isBeyondChance(sum: sums[$0], squares: squares[$0], count: years)
        }
        let count = max(1, sums.count * years)
        return PartnerEffect(
            inquiries: sums.count, years: years, meanWithout: without / count, meanWith: with / count,
            shorter: sums.count { $0 < 0 }, longer: sums.count { $0 > 0 }, longerBeyondChance: sure.count,
            excess: sure.isEmpty ? 0 : sure.reduce(0) { $0 + sums[$1] } / (sure.count * years), causes: causes
        )
    }
}
