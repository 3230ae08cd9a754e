public import Credits
internal import RulePacks
internal import Units

extension Plan {
    /// The spread of ``runway`` under the uncertainty of the spend model, by tenancy model in the order of `runway`.
    ///
    /// - Parameters:
    ///   - paths: how many futures are drawn; all tenancy models see the same ones.
    ///   - seed: the same seed gives the same result.
    ///   - cautious: whether coverage that is unknown counts as cash.
    public func simulatedRunway(paths: Int, seed: UInt64, cautious: Bool = false) -> [RunwayDistribution] {
        guard let grants = runway.first?.grants else { return [] }
        return simulate(
            runway.map(\.charges), with: grants.map { cautious ? $0.cautious : $0.grant },
            uncertainty: Uncertainty(book.model.spread), paths: paths, seed: seed)
    }
}

extension Uncertainty {
    init(_ spread: Spread) {
        func share(_ percentage: Percentage) -> Double { Double(percentage.basisPoints) / 10_000 }
        self.init(
            levelSigma: share(spread.levelSigma), growthMean: share(spread.growthMean),
            growthSigma: share(spread.growthSigma), noiseSigma: share(spread.noiseSigma),
            noisePersistence: share(spread.noisePersistence))
    }
}
