public import RulePacks
public import Units

/// One priced line of a forecast.
public struct SpendLine: Sendable {
    public let item: SpendItem?
    public let id: String
    public let service: Service
    /// What drives it, in words.
    public let driver: String
    public let unit: String
    /// How much is used at month 12, for all tenants.
    public let quantityM12: Quantity
    public let month1: Money
    public let month12: Money
    /// Where a workload of the file states it; nil where none does.
    package var origin: StatedOrigin?
}
