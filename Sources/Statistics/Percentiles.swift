/// Three points of a distribution: one path in ten lies below `p10`, one in ten above `p90`.
public struct Percentiles<Value: Sendable & Hashable>: Sendable, Hashable {
    public let p10: Value
    public let p50: Value
    public let p90: Value

    package init(p10: Value, p50: Value, p90: Value) {
        self.p10 = p10
        self.p50 = p50
        self.p90 = p90
    }

    public func map<Other>(_ transform: (Value) -> Other) -> Percentiles<Other> {
        Percentiles<Other>(p10: transform(p10), p50: transform(p50), p90: transform(p90))
    }
}
