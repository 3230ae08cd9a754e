extension RoutingRules {
    /// Hours within which a partner must be at work to count as capacity: the promise less an answer's window.
    public var capacityHours: Int { max(1, clock.promiseHours - 4) }
}
