internal import RulePacks
internal import Units

extension Series {
    /// Which shares of a usage are due in month 1 and in month 12, in millionths.
    struct Course: Sendable {
        let start: Int64
        let end: Int64
        static let flat = Course(start: 1_000_000, end: 1_000_000)
    }

    /// Parts of a cost by month, in millionths, counted from the month in which the file was stated; whole after the last.
    final class Ramp: Sendable {
        let shares: [Int64]

        init(_ shares: [Int64]) { self.shares = shares }

        func part(of cost: Money, month: Int) -> Money {
            guard month < shares.count, shares[month] != 1_000_000 else { return cost }
            return (try? cost.scaled(by: shares[month], over: 1_000_000)) ?? cost
        }
    }

    /// An amount that the company file states: the same every month, or one that follows the customers to month 12 and stays there.
    final class Stated: Sendable {
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
            step = Money(attodollars: rise.attodollars / Int128(Series.month12))
        }

        func cost(month: Int) -> Money {
            amount + Money(attodollars: step.attodollars * Int128(min(month, Series.month12)))
        }
    }
}
