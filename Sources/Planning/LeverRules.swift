internal import RulePacks
internal import Units

/// What a company could do to raise its stack, by planning again with the facts that it would change.
struct LeverRules {
    let rules: AwardRules
    let pack: RulePack
    let workloads: [Int?]
    let decided: [TrackID: Award]
    let ground: AwardRules.Ground
    /// The stack as it stands.
    let expected: Money

    /// The levers that add something, by dollars per founder hour.
    func plans() -> [LeverPlan] {
        pack.levers.compactMap { lever -> LeverPlan? in
            guard lever.when.hold(ground.facts) == true else { return nil }
            let adds = adds([lever])
            return adds > .zero ? LeverPlan(lever: lever, pack: pack.id, adds: adds) : nil
        }
        .sorted { ($1.perHour, $0.lever.id) < ($0.perHour, $1.lever.id) }
    }

    /// Which levers overlap: those of which two add less than their sum stand in one set.
    func sets(_ levers: [LeverPlan]) -> [LeverSet] {
        guard levers.count > 1 else { return [] }
        var sets = levers.map { [$0] }
        for first in levers.indices {
            for second in levers.indices where second > first {
                let pair = [levers[first], levers[second]]
                guard adds(pair.map(\.lever)) < pair.map(\.adds).total() else { continue }
                let places = sets.indices.filter { place in
                    sets[place].contains { member in pair.contains { $0.lever.id == member.lever.id } }
                }
                let merged = places.flatMap { sets[$0] }
                sets = sets.indices.filter { !places.contains($0) }.map { sets[$0] } + [merged]
            }
        }
        return sets.filter { $0.count > 1 }.map { set in
            LeverSet(levers: set, together: adds(set.map(\.lever)))
        }
    }

    /// What levers add to the expected stack when all of them are pulled.
    private func adds(_ levers: [Lever]) -> Money {
        var changed = ground
        for lever in levers { for set in lever.sets { changed.facts[set.fact] = set.value } }
        let standings = pack.tracks.map { rules.standing(of: $0, pack, changed) }
        let counts = rules.counted(pack, standings, workloads, decided, ground.held)
        return counts.reduce(Money.zero) { $0 + $1.amount.expected } - expected
    }
}
