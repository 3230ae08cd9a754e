public import Units

/// All the data of the house.
public final class RuleBook: Sendable {
    public let packs: [RulePack]
    public let sources: [Source]
    public let review: Review
    public let conflicts: [Conflict]
    public let catalog: Catalog
    public let prices: [Price]
    public let pricesRegion: String
    public let pricesAsOf: Day
    public let model: SpendModel
    public let packages: [WorkPackage]
    public let patterns: [POCPattern]
    public let moments: [Moment]
    public let guide: Guide

    init(
        packs: [RulePack], sources: [Source], review: Review, conflicts: [Conflict], catalog: Catalog,
        prices: [Price], pricesRegion: String, pricesAsOf: Day, model: SpendModel, packages: [WorkPackage],
        patterns: [POCPattern], moments: [Moment], guide: Guide
    ) {
        self.packs = packs
        self.sources = sources
        self.review = review
        self.conflicts = conflicts
        self.catalog = catalog
        self.prices = prices
        self.pricesRegion = pricesRegion
        self.pricesAsOf = pricesAsOf
        self.model = model
        self.packages = packages
        self.patterns = patterns
        self.moments = moments
        self.guide = guide
    }

    /// The same book with a pack in front, which plans are drawn by; nil when there is no such pack.
    ///
    /// - `word`: its id, or `aws`, `market` or `user` for the first of that kind.
    public func led(by word: String) -> RuleBook? {
        guard let place = packs.firstIndex(where: { $0.id == word || $0.kind.rawValue == word }) else {
            return nil
        }
        var packs = packs
        packs.insert(packs.remove(at: place), at: 0)
        return RuleBook(
            packs: packs, sources: sources, review: review, conflicts: conflicts, catalog: catalog,
            prices: prices, pricesRegion: pricesRegion, pricesAsOf: pricesAsOf, model: model,
            packages: packages, patterns: patterns, moments: moments, guide: guide)
    }

    public func pack(_ id: String) -> RulePack? { packs.first { $0.id == id } }
    public func conflict(_ id: String) -> Conflict? { conflicts.first { $0.id == id } }
    public func package(_ id: String) -> WorkPackage? { packages.first { $0.id == id } }
}
