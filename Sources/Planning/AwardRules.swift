internal import Company
internal import RulePacks
internal import Units

/// Verdicts and awards by a book of rules, and what of them counts.
struct AwardRules: Sendable {
    /// The gates that AWS publishes for each track.
    private let published: [TrackID: [Gate]]

    init(book: RuleBook) {
        let aws = book.packs.first { $0.kind == .aws }
        published = Dictionary(
            uniqueKeysWithValues: TrackID.allCases.map { ($0, aws?.publishedGates(of: $0) ?? []) })
    }

    /// A track's verdict and award by the pack's gates and bands alone.
    struct Standing {
        var verdict: Verdict
        var award: MoneyRange
        /// What the bands expect beyond what the company can use in time.
        var beyondUse = Money.zero
    }

    /// What awards are reckoned from.
    struct Ground {
        var facts: Facts
        /// Activate credit received before.
        let held: Money
        let usable: Usable
        /// The Provider's package that is planned with.
        let offer: OfferedPackage?

        /// How long an award of a track is valid, in months.
        func validity(of track: Track, _ pack: RulePack) -> ClosedRange<Int> {
            guard pack.decidedByPackage(track), let months = offer?.months else {
                return track.validityMonths.value
            }
            return months...months
        }
    }

    /// Which of several packages is planned with, and what the others would be worth.
    func offerNotes(
        _ offers: [OfferedPackage], _ chosen: OfferedPackage?, _ usable: Usable, _ track: Track?
    ) -> [String] {
        guard offers.count > 1, let chosen, let track else { return [] }
        func text(_ offer: OfferedPackage) -> String {
            "\(offer.amount.short)\(offer.months.map { " for \($0) months" } ?? "") leaves \(usable.worth(offer, of: track).rounded) to use"
        }
        return [
            "of the packages that are offered, at this forecast \(offers.map(text).joined(separator: ", ")): the one of \(chosen.amount.short) is planned; a later award pays only the difference to the larger"
        ]
    }

    /// What a track adds to the stack, and why it adds less than its award.
    struct Count {
        var amount = MoneyRange.zero
        /// Whether credit held in its lane was taken off.
        var isDifference = false
        /// Whether another track has its workload already.
        var collides = false
    }

    /// The gates that AWS publishes for a track of another pack: what the market reports opens nothing that AWS closes.
    func published(beside pack: RulePack, _ track: TrackID) -> [Gate] {
        pack.kind == .aws ? [] : published[track] ?? []
    }

    func standing(of track: Track, _ pack: RulePack, _ ground: Ground, isFiled: Bool = false)
        -> Standing
    {
        let (facts, held) = (ground.facts, ground.held)
        guard track.unpublished == nil else { return Standing(verdict: .unknown, award: .zero) }
        var verdict = Verdict.eligible
        // What AWS publishes closes a track where it fails, and opens none where it is not known.
        let closing = (isFiled ? [] : published(beside: pack, track.id)).filter {
            $0.requires.hold(facts) == false
        }
        for gate in closing + track.gates {
            switch (gate.requires.hold(facts), gate.otherwise) {
            case (true?, _): break
            case (nil, _): if verdict == .eligible { verdict = .unknown }
            case (false?, .ineligible): verdict = .ineligible
            case (false?, .notYet): if verdict != .ineligible { verdict = .notYet }
            }
        }
        let bands = award(of: track, pack, facts)
        let award = calibrated(bands, track, pack, ground)
        if verdict == .eligible, track.lane.isSerial, !held.isZero, award.ceiling <= held {
            verdict = .ineligible
        }
        return Standing(verdict: verdict, award: award, beyondUse: bands.expected - award.expected)
    }

    /// An award is no more than the company can use in time: reviewers calibrate credits to the projected consumption.
    ///
    /// What a Provider offers stays as it is, and so does what a track funds beside the bill; its source says the amounts.
    func calibrated(_ award: MoneyRange, _ track: Track, _ pack: RulePack, _ ground: Ground)
        -> MoneyRange
    {
        let isOffered = pack.decidedByPackage(track) && ground.facts[.offeredPackage] != .unknown
        guard track.lane.counting == .largest, track.earmark == nil, !isOffered else { return award }
        // Credit received before is used first, and a difference is paid beyond it.
        let most = ground.usable.amount(of: track) + (track.lane.isSerial ? ground.held : .zero)
        guard award.expected > most else { return award }
        return MoneyRange(floor: min(award.floor, most), expected: most, ceiling: award.ceiling)
    }

    /// The best of the bands that hold; what a Provider offers is what AWS may award, no less and no more.
    func award(of track: Track, _ pack: RulePack, _ facts: Facts) -> MoneyRange {
        if pack.decidedByPackage(track), case .number(let dollars) = facts[.offeredPackage] {
            let amount = Money(dollars: dollars)
            return MoneyRange(floor: amount, expected: amount, ceiling: amount)
        }
        var floor = Money.zero
        var expected = Money.zero
        var general = Money.zero
        var specific = Money.zero
        for band in track.bands where band.when.hold(facts) == true {
            floor = max(floor, band.range.floor)
            expected = max(expected, band.range.expected)
            if band.when.isEmpty {
                general = max(general, band.range.ceiling)
            } else {
                specific = max(specific, band.range.ceiling)
            }
        }
        // A general ceiling gives way to the bands that speak of this very case.
        let ceiling = specific.isZero ? general : specific
        return MoneyRange(floor: floor, expected: expected, ceiling: max(ceiling, expected))
    }

    /// What each track adds: the best of its lane, less what is held, once for a workload.
    func counted(
        _ pack: RulePack, _ standings: [Standing], _ workloads: [Int?], _ decided: [TrackID: Award],
        _ held: Money
    ) -> [Count] {
        var out = Array(repeating: Count(), count: standings.count)
        var chosen: [Int] = []
        // What is decided is not planned once more; a lane that pays once has paid.
        func isGone(_ track: Track) -> Bool { decided[track.id]?.isDecided ?? false }
        let paid = Set(
            pack.tracks.filter { !$0.lane.isSerial && decided[$0.id]?.decision == .granted }.map(\.lane.id))
        for place in standings.indices {
            let lane = pack.tracks[place].lane
            guard lane.counting == .largest, standings[place].verdict == .eligible, !paid.contains(lane.id),
                best(of: lane, pack.tracks, standings, unless: isGone) == place
            else { continue }
            var amount = standings[place].award
            if lane.isSerial, !held.isZero {
                amount = MoneyRange(
                    floor: max(.zero, amount.floor - held), expected: max(.zero, amount.expected - held),
                    ceiling: max(.zero, amount.ceiling - held))
                out[place].isDifference = true
            }
            out[place].amount = amount
            chosen.append(place)
        }
        // Of two tracks with one workload the larger is the anchor, whatever the pack's order.
        chosen.sort {
            let (a, b) = (out[$0].amount.expected, out[$1].amount.expected)
            return a != b ? a > b : $0 < $1
        }
        var used: [Int] = []
        for place in chosen where !out[place].amount.expected.isZero {
            guard let workload = workloads[place] else { continue }
            if used.contains(workload) {
                out[place].amount = .zero
                out[place].collides = true
            }
            used.append(workload)
        }
        return out
    }

    /// The eligible track of a lane with the largest expected award; the pack's order breaks ties.
    func best(
        of lane: Lane, _ tracks: [Track], _ standings: [Standing], unless isGone: (Track) -> Bool
    ) -> Int? {
        var best: Int?
        for place in tracks.indices
        where standings[place].verdict == .eligible && tracks[place].lane.id == lane.id
            && !isGone(tracks[place])
        {
            if let best, standings[best].award.expected >= standings[place].award.expected { continue }
            best = place
        }
        return best
    }

    /// The workload that a track would be justified with: one that names it, else one of its kind.
    func workload(for track: Track, _ company: Company) -> Int? {
        var derived: Int?
        var stated: Int?
        for place in company.workloads.indices {
            if company.workloads[place].tracks.contains(track.id) { return place }
            guard company.workloads[place].tracks.isEmpty, company.workloads[place].kind.serves(track.funds)
            else { continue }
            if company.workloads[place].isStated {
                // Of several projects the SOC 2 scaffolding is the one that the market reports at the ceiling.
                let isBetter =
                    track.funds == .discreteProject && company.workloads[place].kind == .soc2Scaffolding
                    && stated.map { company.workloads[$0].kind != .soc2Scaffolding } ?? true
                stated = isBetter ? place : stated ?? place
            } else {
                derived = derived ?? place
            }
        }
        return stated ?? derived
    }
}
