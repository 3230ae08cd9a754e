internal import RulePacks
internal import Units

extension TrackPlan {
    /// Every rule that was looked at, with its answer.
    public var reasons: [Reason] {
        if let unpublished = track.unpublished {
            return [
                Reason(
                    rule: "\(pack.id).\(track.id.rawValue)", isMet: nil, text: unpublished.value,
                    sources: unpublished.sources)
            ]
        }
        var reasons = track.gates.map { gate in
            Reason(
                rule: gate.id, isMet: gate.requires.hold(facts), text: gate.because, requires: gate.requires,
                facts: facts, sources: gate.sources)
        }
        reasons += published.filter { $0.requires.hold(facts) == false }.map { gate in
            Reason(
                rule: gate.id, isMet: false, text: gate.because, requires: gate.requires, facts: facts,
                sources: gate.sources)
        }
        if isOpen {
            reasons.append(
                Reason(
                    rule: "\(pack.id).open", isMet: nil,
                    text: "an application of this track waits for its decision", sources: track.sources))
        }
        if let decided, isGone {
            reasons.append(
                Reason(
                    rule: "\(pack.id).decided", isMet: false, text: decided.text, sources: track.sources))
        }
        if collides {
            let rule = pack.sameWorkload
            reasons.append(Reason(rule: rule.id, isMet: false, text: rule.text, sources: rule.sources))
        }
        return reasons
    }

    /// Why it is not eligible, each rule with the smallest change that flips it.
    public var whyNot: [WhyNot] {
        guard track.unpublished == nil else { return [] }
        let failed = published.filter { $0.requires.hold(facts) == false }
        var out = (failed + track.gates).compactMap { gate -> WhyNot? in
            let met = gate.requires.hold(facts)
            guard met != true else { return nil }
            let change =
                met == nil
                ? "state it in the file: " + gate.requires.map(\.fact.path).joined(separator: ", ")
                : gate.change
            return WhyNot(rule: gate.id, text: gate.because, change: change, sources: gate.sources)
        }
        if verdict == .ineligible, isHeldInFull {
            out.append(
                WhyNot(
                    rule: "D20",
                    text: "\(held.rounded) of Activate credit was received: AWS declines less or as much",
                    change: "apply only for a larger package", sources: track.lane.sources))
        }
        return out
    }

    /// The parts of the award and of what is taken off it.
    public var contributions: [Contribution] {
        guard track.unpublished == nil else { return [] }
        var expected = Money.zero
        var out: [Contribution] = []
        for band in track.bands where band.when.hold(facts) == true {
            guard band.range.expected > expected || out.isEmpty else { continue }
            out.append(
                Contribution(
                    rule: band.id, adds: max(.zero, band.range.expected - expected), text: band.text,
                    sources: band.sources))
            expected = max(expected, band.range.expected)
        }
        if pack.decidedByPackage(track), case .number(let dollars) = facts[.offeredPackage] {
            out = [
                Contribution(
                    rule: "\(pack.id).package", adds: Money(dollars: dollars),
                    text:
                        "the Provider offers a package of \(Money(dollars: dollars).rounded): that is what AWS may award",
                    sources: track.sources)
            ]
        }
        if beyondUse > .zero {
            out.append(
                Contribution(
                    rule: "D13", adds: .zero - beyondUse,
                    text:
                        "\(award.expected.rounded) can be used within \(track.validityMonths.value.upperBound) months at this forecast: reviewers calibrate credits to the projected consumption; ask for less, or bring the work forward",
                    sources: track.sources))
        }
        if isDifference {
            out.append(
                Contribution(
                    rule: "K1", adds: max(.zero, award.expected - held) - award.expected,
                    text: "\(held.rounded) of Activate credit was received before: AWS pays the difference",
                    sources: track.lane.sources))
        }
        if let decided, isGone {
            out.append(
                Contribution(
                    rule: "\(pack.id).decided", adds: .zero - award.expected, text: decided.text,
                    sources: track.sources))
        } else if collides {
            let rule = pack.sameWorkload
            out.append(
                Contribution(
                    rule: rule.id, adds: .zero - award.expected, text: rule.text, sources: rule.sources))
        }
        return out
    }

    /// Whether AWS has decided it: it is planned no more.
    var isGone: Bool { decided?.isDecided ?? false }

    private var isHeldInFull: Bool { track.lane.isSerial && !held.isZero && award.ceiling <= held }
}

extension Fact {
    /// The field of the company file that an unknown fact waits for.
    fileprivate var path: String {
        switch self {
        case .monthsSinceRound: "company.last_round (or company.no_priced_round: true)"
        case .companyAge: "company.founded_month"
        case .logsStated: "workloads[].services"
        default: rawValue
        }
    }
}

extension Award {
    /// What became of the application, in a few words.
    fileprivate var text: String {
        switch decision {
        case .filed: "filed on \(day.text)"
        case .refused: "AWS refused it, or it was withdrawn, on \(day.text): it is planned no more"
        case .granted: "\(granted.rounded) was granted on \(day.text): it is planned no more"
        }
    }
}
