public import Credits
internal import Units

/// The documents that scripts read: keys in a stable order, money as decimal text, dates as ISO 8601.
public enum PlanDocument {
    /// Paths behind the ranges of a plan's document; `cloudroute runway` draws more.
    static let planPaths = 1_000

    /// Months of runway for people: `22.7`, `less than 0.1`, `36+`.
    public static func months(_ burn: BurnDown) -> String {
        if burn.firstNetBill == nil, !burn.credits.isEmpty, burn.runwayTenths > 0 {
            return "\(burn.gross.count)+"
        }
        return burn.runwayTenths == 0 && !burn.applied.isZero ? "less than 0.1" : tenths(burn.runwayTenths)
    }

    /// `165` → `16.5`.
    public static func tenths(_ value: Int) -> String { "\(value / 10).\(value % 10)" }
}
