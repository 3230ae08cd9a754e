public import Credits
internal import Statistics
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

    /// What is due in cash and from when, and whether credits pay everything before: one answer for every page.
    public static func cash(_ burn: BurnDown) -> (figure: String, words: String) {
        let first = burn.firstCash
        let besides =
            burn.paysWholeBills
            ? ""
            : first.map { "; \($0.amount.rounded) from \($0.month.name) on, which no credit covers" } ?? ""
        if let end = burn.firstNetBill {
            return (end.amount.rounded, "\(burn.endWords), \(end.month.name)\(besides)")
        }
        guard let first else { return ("none", "bill in cash within \(burn.gross.count) months") }
        return (
            first.amount.rounded,
            burn.applied.isZero
                ? "bill in cash from \(first.month.name): no credit pays"
                : "in cash from \(first.month.name), which no credit covers; the rest is paid to the end"
        )
    }

    /// How long credits last over drawn futures, the shortest and the longest of the middle four in five.
    public static func range(_ runway: RunwayDistribution) -> String {
        let (low, high) = (tenths(runway.runwayTenths.p10), tenths(runway.runwayTenths.p90))
        return low == high ? "\(low) months in 4 futures of 5" : "\(low) to \(high) months, 4 futures in 5"
    }

    /// `165` → `16.5`.
    public static func tenths(_ value: Int) -> String { "\(value / 10).\(value % 10)" }
}
