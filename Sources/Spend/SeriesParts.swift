internal import RulePacks
internal import Units

/// Places of months in a forecast.
enum ForecastMonth {
    /// That of month 12.
    static let twelfth = 11
}

/// Which shares of a usage are due in month 1 and in month 12, in millionths.
struct UsageCourse: Sendable {
    let start: Int64
    let end: Int64
    static let flat = UsageCourse(start: 1_000_000, end: 1_000_000)
}

/// Parts of a cost by month, in millionths, counted from the month in which the file was stated; whole after the last.
final class CostRamp: Sendable {
    let shares: [Int64]

    init(_ shares: [Int64]) { self.shares = shares }

    func part(of cost: Money, month: Int) -> Money {
        guard month < shares.count, shares[month] != 1_000_000 else { return cost }
        return (try? cost.scaled(by: shares[month], over: 1_000_000)) ?? cost
    }
}

/// An amount that the company file states: the same every month, or one that follows the customers to month 12 and stays there.
final class StatedLine: Sendable {
    let id: String
    let service: Service
    let driver: String
    let amount: Money
    /// What each of the months up to the twelfth adds.
    let step: Money

    init(id: String, service: Service, driver: String, amount: Money, month12: Money? = nil) {
        self.id = id
        self.service = service
        self.driver = driver
        self.amount = amount
        let rise = (month12 ?? amount) - amount
        step = Money(attodollars: rise.attodollars / Int128(ForecastMonth.twelfth))
    }

    func cost(month: Int) -> Money {
        amount + Money(attodollars: step.attodollars * Int128(min(month, ForecastMonth.twelfth)))
    }
}
