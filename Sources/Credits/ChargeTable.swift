public import Units

/// What is charged: lines of (account, service, SKU), with an amount for each month.
///
/// Amounts are what is due before credits: after free tiers and discounts.
public struct ChargeTable: Sendable {
    public struct Line: Hashable, Sendable {
        public let account: Int
        public let service: Int
        /// Which SKU of the service; zero where the bill does not tell.
        public let sku: Int
        /// Whether it follows the adoption of a feature rather than the number of customers.
        public let followsAdoption: Bool

        public init(account: Int, service: Int, sku: Int = 0, followsAdoption: Bool = false) {
            self.account = account
            self.service = service
            self.sku = sku
            self.followsAdoption = followsAdoption
        }
    }

    public let firstMonth: Month
    public let monthCount: Int
    public let lines: [Line]
    /// Amounts by line, then by month: `amounts[line * monthCount + month]`.
    public let amounts: [Money]
    /// Which product each service index is of, where kinds of purchase of one product have indexes of their own; empty where
    /// every index is a product.
    let products: [Int]

    /// - Precondition: `amounts` holds `monthCount × lines.count` amounts.
    public init(firstMonth: Month, monthCount: Int, lines: [Line], amounts: [Money]) {
        self.init(
            firstMonth: firstMonth, monthCount: monthCount, lines: lines, amounts: amounts, products: [])
    }

    init(firstMonth: Month, monthCount: Int, lines: [Line], amounts: [Money], products: [Int]) {
        precondition(amounts.count == monthCount * lines.count)
        self.firstMonth = firstMonth
        self.monthCount = monthCount
        self.lines = lines
        self.amounts = amounts
        self.products = products
    }

    /// The product of a line, by which services are ranked: its kinds of purchase are one.
    func product(_ line: Int) -> Int {
        let service = lines[line].service
        return service < products.count ? products[service] : service
    }

    /// What a line costs in a month, counted from 0.
    public func amount(line: Int, month: Int) -> Money { amounts[line * monthCount + month] }

    /// The part of a line's month from one day to another, as if it were used evenly; a month's parts add up to it exactly.
    ///
    /// - Parameters:
    ///   - days: from the day after the first to the second, counted from 1: `0..<15` are the days 1 to 15.
    func part(line: Int, month: Int, days: Range<Int>) -> Money {
        let whole = amount(line: line, month: month).attodollars
        let length = firstMonth.adding(month).length
        func until(_ day: Int) -> Int128 {
            day == length ? whole : day == 0 ? 0 : whole * Int128(day) / Int128(length)
        }
        return Money(attodollars: until(days.upperBound) - until(days.lowerBound))
    }

    /// The table with its last month repeated until it has that many; what a credit can pay after the horizon.
    public func extended(toMonths count: Int) -> ChargeTable {
        guard count > monthCount, monthCount > 0 else { return self }
        var amounts: [Money] = []
        amounts.reserveCapacity(count * lines.count)
        for line in lines.indices {
            for month in 0..<count { amounts.append(amount(line: line, month: min(month, monthCount - 1))) }
        }
        return ChargeTable(
            firstMonth: firstMonth, monthCount: count, lines: lines, amounts: amounts, products: products)
    }

    /// The lines of some of the table, with other accounts.
    func movingAccounts(_ account: (Line) -> Int) -> ChargeTable {
        ChargeTable(
            firstMonth: firstMonth, monthCount: monthCount,
            lines: lines.map {
                Line(
                    account: account($0), service: $0.service, sku: $0.sku,
                    followsAdoption: $0.followsAdoption)
            },
            amounts: amounts, products: products)
    }
}
