package import RulePacks
internal import Spend
internal import Units

/// What to do now: the same on every screen, in every document and mail.
package enum NextStep: Sendable {
    /// File it.
    case file(PlannedFiling)
    /// It is filed: wait for AWS.
    case await(PlannedFiling)
    /// Another Activate application is open: of two the smaller is rejected (K2).
    case fileAfterOpenOne(PlannedFiling)
    /// Nothing can be filed before this is mended, each of it.
    case mend(Mending)
    /// Nothing that the company can change opens a track.
    case none
}

/// What stands in the way of a track, all of which the company can change.
package struct Mending: Sendable {
    package let track: TrackPlan
    package let pack: RulePack
    package let changes: [WhyNot]
}

extension Plan {
    /// The packs with what AWS itself publishes first: the cautious reading comes before the hopeful one.
    package var cautiousFirst: [PackPlan] {
        packs.cautious(\.pack)
    }

    /// What each pack expects of some tracks, the cautious one first, in words.
    package func expectedText(of tracks: [TrackID]) -> String {
        cautiousFirst.map { pack in
            let mine = pack.tracks.filter { tracks.contains($0.track.id) }.map(\.counted.expected).total()
            return "\(mine.rounded) \(pack.pack.reading)"
        }.joined(separator: ", ")
    }

    /// How long credits last by each pack, the cautious one first.
    package var cautiousReadings: [PackRunway] {
        readings.cautious(\.pack)
    }

    package var nextStep: NextStep {
        if let filing = filingOrder.first(where: { !$0.isOpen && !$0.waits }) { return .file(filing) }
        if let waiting = filingOrder.first {
            return waiting.isOpen ? .await(waiting) : .fileAfterOpenOne(waiting)
        }
        return mending.map { .mend($0) } ?? .none
    }

    /// What would open most: the tracks that AWS publishes first, then the larger award.
    ///
    /// - Returns: nil where nothing is in the way that the company can change.
    package var mending: Mending? {
        // More than that is no mending, it is another company.
        let most = 3
        var best: Mending?
        for pack in cautiousFirst {
            for track in pack.tracks
            where track.verdict == .notYet && track.award.expected > .zero
                && track.track.lane.counting == .largest
            {
                if let known = best,
                    known.pack.kind == .aws && pack.pack.kind != .aws
                        || known.pack.id == pack.pack.id && known.track.award.expected >= track.award.expected
                {
                    continue
                }
                let found = Mending(track: track, pack: pack.pack, changes: track.whyNot)
                if Set(found.changes.map(\.change)).count <= most { best = found }
            }
        }
        return best
    }

    /// What ``nextStep`` says, in words.
    package var nextStepText: String {
        switch nextStep {
        case .file(let filing):
            return
                "\(filing.track.name), on \(filing.file.long): \(filing.expectedText). \(filing.track.filer.place)"
        case .await(let filing):
            return "wait for the decision on \(filing.track.name), which is filed already"
        case .fileAfterOpenOne(let filing):
            return
                "wait for the open Activate application, then file \(filing.track.name): of two the smaller is rejected (K2)"
        case .mend(let mending): return mending.text
        case .none:
            let beside = packs.flatMap(\.tracks).filter {
                $0.verdict == .eligible && $0.track.lane.counting == .separate
            }.map(\.track.name)
            if let other = elsewhere { return other }
            guard beside.isEmpty else {
                return
                    "no credits are open; beside them an AWS partner can file \(beside.joined(separator: ", ")). See the reasons with cloudroute check, and what would be asked with cloudroute lint"
            }
            return
                "no track is open, and nothing that you can change opens one; see the reasons with cloudroute check"
        }
    }
}

extension Plan {
    /// Where a company goes that Activate is not for: what its own question says.
    private var elsewhere: String? {
        let question = forecaster.book.review.questions.first { question in
            question.when.contains { $0.fact == .nonprofit || $0.fact == .hostsForClients }
                && question.when.hold(facts) == true
        }
        return question.map { "\($0.text): \($0.fix)" }
    }
}

extension Sequence {
    /// What is of AWS's own pack before what is of others.
    fileprivate func cautious(_ pack: (Element) -> RulePack) -> [Element] {
        filter { pack($0).kind == .aws } + filter { pack($0).kind != .aws }
    }
}

extension Mending {
    /// The changes, and what they open.
    package var text: String {
        var changes: [String] = []
        for change in self.changes.map(\.change) where !changes.contains(change) { changes.append(change) }
        return changes.joined(separator: "; ")
            + ": that opens \(track.track.name), \(track.award.expected.short) \(pack.reading)"
    }
}

extension PlannedFiling {
    /// What each pack expects of it, what AWS publishes first.
    package var expectedText: String {
        readings.cautious(\.pack).map { "\($0.text) \($0.pack.reading)" }.joined(separator: ", ")
    }

    /// The same as figures alone, in the same order: `$100K / $50K`.
    package var expectedFigures: String { readings.cautious(\.pack).map(\.text).joined(separator: " / ") }
}

extension FilingReading {
    /// The amount, or why there is none.
    package var text: String {
        switch verdict {
        case .eligible: amount.expected.short
        case .unknown: "no amount"
        case .notYet, .ineligible: "nothing"
        }
    }
}

extension Filer {
    /// Who sends the application, and in which portal.
    package var place: String {
        switch self {
        case .founder: "You file it, in AWS Activate, signed in to your AWS account"
        case .investor: "Your investor files it"
        case .partner: "An AWS partner files it, in Partner Central"
        }
    }
}
