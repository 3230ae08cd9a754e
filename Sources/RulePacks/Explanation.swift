internal import Units

/// What the rule data says under an id.
public struct Explanation: Sendable {
    public let kind: String
    public let title: String
    public let text: [String]
    public let sources: [Source]
}

extension RuleBook {
    /// Everything that an id names, in every pack; capitals make no difference.
    public func explanations(of id: String) -> [Explanation] {
        let wanted = id.lowercased()
        return all.filter { $0.id.lowercased() == wanted }.map(\.explanation)
    }

    /// Every id that can be explained.
    public var ruleIDs: [String] { all.map(\.id) }

    /// Every id with what it says, in the order of the data; made anew at each call.
    public var all: [(id: String, explanation: Explanation)] {
        var out = ExplanationList()
        for pack in packs { out.add(pack) }
        for question in review.questions {
            out.add(
                question.id, "reviewer's question", question.text,
                question.when.map { "when \($0.text)" } + [
                    "costs: \(question.cost)", "fix: \(question.fix)",
                ], question.sources)
        }
        for conflict in conflicts {
            let text = conflict.aws.map { ["market: \(conflict.market)", "AWS: \($0)"] } ?? [conflict.market]
            out.add(
                conflict.id,
                conflict.aws == nil
                    ? "contradiction within the market's guide" : "conflict of market and AWS",
                conflict.title, text + ["here: \(conflict.stance)"], conflict.sources)
        }
        for rule in catalog.coverage {
            out.add(rule.id, "coverage rule", rule.text, ["status: \(rule.status.rawValue)"], rule.sources)
        }
        for trap in model.traps {
            out.add(trap.id, "cost trap", trap.text, trap.when.map { "when \($0.text)" }, trap.sources)
        }
        for claim in model.claims + model.soc2Bands + [model.soc2Total] {
            out.add(
                claim.id, "claim of the market", claim.text,
                ["\(claim.low) to \(claim.high)"] + claim.contradictions.map { "see \($0)" }, claim.sources)
        }
        for moment in moments { out.add(moment.id, "moment", moment.name, [moment.text], moment.sources) }
        for price in prices {
            out.add(
                price.id, "price",
                "\(price.service), \(price.dimension): $\(price.tiers[0].price.text) per \(price.unit)",
                (price.freeTier.map { ["free: \($0)"] } ?? []) + [
                    "read in \(price.source), as of \(price.asOf), confidence \(price.confidence)"
                ], [])
        }
        for item in model.items {
            out.add(
                item.id, "line of the spend model", "\(item.service.name): \(item.driver)",
                ["price \(item.price.id)"], [])
        }
        for source in sources { out.add(source.id, "source", source.title, [], [source]) }
        return out.all
    }
}

/// Explanations in the order in which they are added.
private struct ExplanationList {
    var all: [(id: String, explanation: Explanation)] = []

    mutating func add(_ id: String, _ kind: String, _ title: String, _ text: [String], _ sources: [Source]) {
        all.append((id, Explanation(kind: kind, title: title, text: text, sources: sources)))
    }

    /// What a pack says: its lanes, tracks with their gates and awards, notes and levers.
    mutating func add(_ pack: RulePack) {
        add(
            pack.id, "rule pack", pack.name,
            [pack.about, "as of \(pack.asOf.text); see cloudroute rules show \(pack.id)"], [])
        for lane in pack.lanes {
            add("lane.\(lane.id)", "lane of \(pack.id)", lane.name, [lane.text], lane.sources)
        }
        for track in pack.tracks { add(track, of: pack) }
        add(
            "\(pack.id).open", "note of \(pack.id)", "an application of the track waits for its decision",
            ["it is not filed again; its award stays in the stack"], pack.lanes.first?.sources ?? [])
        for item in pack.information {
            add(item.id, "information of \(pack.id)", item.text.value, [], item.text.sources)
        }
        for rule in [pack.sameWorkload, pack.noSecondWorkload] {
            add(rule.id, "collision rule of \(pack.id)", rule.text, [], rule.sources)
        }
        for quoted in pack.quoted {
            add(
                quoted.id, "quoted stack of \(pack.id)", quoted.text,
                quoted.contradiction.map { ["see \($0)"] } ?? [], quoted.sources)
        }
        for lever in pack.levers {
            add(
                lever.id, "lever of \(pack.id)", lever.name,
                [lever.text, "\(lever.founderMinutes) founder minutes"], lever.sources)
        }
    }

    private mutating func add(_ track: Track, of pack: RulePack) {
        add(
            track.id.rawValue, "track of \(pack.id)", track.name,
            [track.about] + (track.unpublished.map { ["unpublished: \($0.value)"] } ?? [])
                + track.gates.map { "gate \($0.id): \($0.because)" }
                + track.bands.map { "award \($0.id): \($0.text)" },
            track.sources)
        if let unpublished = track.unpublished {
            add(
                "\(pack.id).\(track.id.rawValue)", "verdict of \(pack.id)", unpublished.value,
                ["neither confirmed nor excluded: it counts for nothing"], unpublished.sources)
        }
        for gate in track.gates {
            add(
                gate.id, "gate of \(track.id.rawValue) in \(pack.id)", gate.because,
                gate.requires.map { "requires \($0.text)" } + [
                    "otherwise \(gate.otherwise.rawValue)", "to change it: \(gate.change)",
                ],
                gate.sources)
        }
        for band in track.bands {
            add(
                band.id, "award of \(track.id.rawValue) in \(pack.id)", band.text,
                [
                    "floor \(band.range.floor.rounded), expected \(band.range.expected.rounded), ceiling \(band.range.ceiling.rounded)"
                ]
                    + band.when.map { "when \($0.text)" }, band.sources)
        }
    }
}
