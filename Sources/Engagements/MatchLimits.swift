/// What a match may hold at most.
public enum MatchLimits {
    public static let questions = 200
    public static let text = 2_000
    public static let reason = 500
    public static let competitors = 50
    /// Offers of one application, over all its life.
    public static let offers = 500
    /// Partners of a ranking that the log keeps, and nearest misses.
    public static let kept = 5
}
