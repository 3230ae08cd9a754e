/// What came of a simulated year.
public struct RoutingReport: Hashable, Sendable {
    public let inquiries: Int
    public let matched: Int
    /// Waiting at the end because nobody fits, or nobody is left who did not decline.
    public let queuedNobody: Int
    /// Waiting at the end because whoever fits is full.
    public let queuedCapacity: Int
    public let withdrawn: Int
    public let offers: Int
    /// Minutes from consent to acceptance of the matched.
    public let p50: Int
    public let p90: Int
    public let p99: Int
    /// Of all inquiries, those accepted within the promise, in ten-thousandths.
    public let underPromise: Int
    /// Inquiries for which, at the consent, somebody fit who had a free place and worked within the promise.
    public let withCapacity: Int
    /// Of those, accepted within the promise, in ten-thousandths.
    public let underPromiseWithCapacity: Int
    /// Gini coefficient of acceptances per place over the partners, in ten-thousandths: 0 when all have alike.
    public let gini: Int
    /// Mean share of the needs that the accepting partner is proven in, in thousandths.
    public let fit: Int
    /// Mean score of the accepting partner at its offer, in thousandths of a point.
    public let score: Int
    /// Offers above capacity, to a conflict or to whoever declined: zero, or the laws are broken.
    public let violations: Int
    /// Wait of each inquiry in minutes, -1 for those without a match; only when it was asked for.
    public let waits: [Int32]
}
