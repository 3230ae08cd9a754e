internal import Company
internal import RulePacks
internal import Units

/// In which order applications are filed.
enum FilingOrder {
    static func of(_ tracks: [TrackPlan], _ pack: RulePack, _ ground: AwardRules.Ground, _ asOf: Day)
        -> [PlannedFiling]
    {
        var filings: [PlannedFiling] = []
        for place in tracks.indices
        where tracks[place].verdict == .eligible && !tracks[place].counted.expected.isZero {
            let track = tracks[place].track
            let earliestDay = asOf.adding(days: track.filingDay.value)
            // Credits for a project run from their decision: one that begins later is not filed long before it.
            let raw = max(earliestDay, begin(of: tracks[place]) ?? earliestDay)
            let filed = tracks[place].decided.flatMap { $0.decision == .filed ? $0.day : nil }
            let file = filed ?? (raw.isWeekend ? raw.adding(businessDays: 1) : raw)
            let window = track.decision.value.after(file)
            // AWS takes longer at times: what has not been decided is decided tomorrow at the earliest.
            let earliest = filed == nil ? window.lowerBound : max(window.lowerBound, asOf.adding(days: 1))
            let decision = earliest...max(earliest, window.upperBound)
            let months = ground.validity(of: track, pack)
            let start = decision.lowerBound
            filings.append(
                PlannedFiling(
                    track: track, file: file, decision: decision,
                    expires: start.adding(
                        months: months.lowerBound)...start.adding(months: months.upperBound),
                    isOpen: tracks[place].isOpen,
                    waits: track.lane.isSerial && !tracks[place].isOpen
                        && ground.facts[.openActivateApplication] == .flag(true), isCritical: false,
                    amount: tracks[place].counted, validity: months))
        }
        return ordered(filings)
    }

    static func ordered(_ filings: [PlannedFiling]) -> [PlannedFiling] {
        var filings = filings
        let last = filings.map(\.decision.upperBound).max()
        for place in filings.indices {
            filings[place].isCritical = filings[place].decision.upperBound == last
        }
        return filings.sorted { a, b in
            if a.file != b.file { return a.file < b.file }
            if a.amount.expected != b.amount.expected { return a.amount.expected > b.amount.expected }
            return a.track.id.rawValue < b.track.id.rawValue
        }
    }

    /// One order from all packs: what any of them expects something of, the first pack's dates before the others'.
    ///
    /// Of a lane that takes one application at a time the one is kept of which some pack expects most.
    static func merged(_ packs: [PackPlan]) -> [PlannedFiling] {
        var all: [PlannedFiling] = []
        for filing in packs.flatMap(\.filingOrder)
        where !all.contains(where: { $0.track.id == filing.track.id }) {
            var filing = filing
            filing.readings = packs.compactMap { pack in
                pack.track(filing.track.id).map { track in
                    // One award of a ladder counts, under whatever name the pack lists it.
                    let ladder = pack.tracks.filter {
                        $0.track.lane.id == track.track.lane.id && $0.track.id.rung == track.track.id.rung
                    }.map(\.counted)
                    let most = ladder.max { $0.expected < $1.expected } ?? track.counted
                    let isOfLadder = track.track.lane.isSerial && track.verdict == .eligible
                    return FilingReading(
                        pack: pack.pack, verdict: track.verdict, amount: isOfLadder ? most : track.counted)
                }
            }
            all.append(filing)
        }
        func most(_ filing: PlannedFiling) -> Money {
            filing.readings.map(\.amount.expected).max() ?? filing.amount.expected
        }
        // Of two alike the one that AWS itself publishes.
        func published(_ filing: PlannedFiling) -> Int {
            filing.readings.contains { $0.pack.kind == .aws && $0.verdict == .eligible } ? 1 : 0
        }
        let kept = all.indices.filter { place in
            guard all[place].track.lane.isSerial, !all[place].isOpen else { return true }
            return !all.indices.contains { other in
                other != place && all[other].track.lane.id == all[place].track.lane.id
                    && (most(all[other]), published(all[other]), place)
                        > (most(all[place]), published(all[place]), other)
            }
        }
        return ordered(kept.map { all[$0] })
    }

    /// The first day on which it makes sense to file for a stated project; nil for what is no project.
    private static func begin(of track: TrackPlan) -> Day? {
        guard let work = track.workload, work.isStated, work.kind != .basePlatform else { return nil }
        return work.starts?.firstDay.adding(days: -daysAhead)
    }

    /// How long before a project begins it is filed at the earliest, in days: what the slowest decision takes, and some more.
    private static let daysAhead = 60
}
