/// What a year of routing is simulated with.
///
/// Shares are in thousandths.
public struct RoutingScenario: Hashable, Sendable {
    public var inquiries: Int
    public var partners: Int
    /// Demand for places as a share of all places there are.
    public var load: Int
    public var seed: UInt64
    /// Seed of what is answered and how long engagements last, apart from who there is: the same pair answers alike in two
    /// years that differ otherwise.
    public var answers: UInt64
    /// Offers that a partner turns down.
    public var declines: Int
    /// Offers that a partner does not answer.
    public var silence: Int
    /// Partners that answer on Saturdays and Sundays as well.
    public var weekendDuty: Int
    /// Pairs of founder and partner that conflict.
    public var conflicts: Int
    /// Mean days for which an engagement holds a place: the worked case's ten weeks [seed].
    public var holdDays: Int

    public init(
        inquiries: Int = 20_000, partners: Int = 200, load: Int = 700, seed: UInt64 = 1, answers: UInt64 = 1,
        declines: Int = 120, silence: Int = 50, weekendDuty: Int = 250, conflicts: Int = 10,
        holdDays: Int = 70
    ) {
        self.inquiries = inquiries
        self.partners = partners
        self.load = load
        self.seed = seed
        self.answers = answers
        self.declines = declines
        self.silence = silence
        self.weekendDuty = weekendDuty
        self.conflicts = conflicts
        self.holdDays = holdDays
    }
}
