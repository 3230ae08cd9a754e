package import Company
internal import RulePacks
package import Units

/// The move of a product to AWS: from when to when, and what the platform that is left costs meanwhile.
package struct PlatformMove: Sendable, Hashable {
    package let from: Platform
    /// The first month in which something runs on AWS.
    package let starts: Month
    /// The month in which the last of it has moved.
    package let ends: Month
    /// The monthly bill of the platform that is left: it is paid beside AWS until the end; nil when the file does not tell.
    package let oldMonthly: Money?
    /// The first month of which the file speaks.
    private let first: Month

    /// Months of both bills.
    package var months: Int { ends.number - starts.number + 1 }

    /// - Returns: nil where nothing is moved, or the file says neither from when nor to when.
    init?(_ company: Company, first: Month) {
        guard let from = company.migratesFrom else { return nil }
        let work = company.workloads.first { $0.kind.serves(.platformMigration) && $0.isStated }
        guard work?.starts != nil || company.hosting.moveEnds != nil else { return nil }
        let stated = company.hosting.moveEnds
        let starts = work?.starts ?? first
        let ends = stated ?? starts.adding(max(1, work?.months ?? 1) - 1)
        self.from = from
        // A move that should have begun goes on from now.
        self.starts = min(starts, ends)
        self.ends = ends
        self.first = first
        let onAWS = company.hosting.awsBill ?? .zero
        oldMonthly = company.hosting.monthly.map { max(.zero, $0 - onAWS) }
    }

    /// How much of the whole costs by month, in equal steps; nil when all has moved before the first month.
    ///
    /// - Parameter today: the part of it, in millionths, that runs on AWS already.
    func ramp(from today: Int64) -> CostRamp? {
        let begin = starts.number - first.number
        let last = min(ends.number - first.number, 600)
        guard last >= 0, today < 1_000_000 else { return nil }
        return CostRamp(
            (0...last).map { place in
                let moved = Int64(max(0, min(place - begin + 1, months)))
                return today + (1_000_000 - today) * moved / Int64(months)
            })
    }
}
