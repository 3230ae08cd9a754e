import TestSupport
import Testing
import Units

@Suite("Money is exact")
struct MoneyTests {
    @Test(
        "reads decimal text without rounding",
        arguments: [
            ("0", "0"), ("1200", "1200"), ("-3.50", "-3.5"), ("+7", "7"), ("2e-07", "0.0000002"),
            ("1E3", "1000"),
            ("0.000000000000000001", "0.000000000000000001"), ("1000000000000", "1000000000000"), ("5.", "5"),
            ("1.50e1", "15"), ("0e400", "0"),
        ])
    func reads(text: String, exact: String) throws {
        #expect(try Money(parsing: text).exactString == exact)
    }

    @Test(
        "refuses what is no number, too large or too precise",
        arguments: [
            ("", NumberError.notANumber), ("abc", .notANumber), ("1,000", .notANumber), ("1e", .notANumber),
            (".", .notANumber), ("1.2.3", .notANumber), ("NaN", .notANumber), ("Infinity", .notANumber),
            ("0x10", .notANumber), ("1e30", .outOfRange), ("1e401", .outOfRange),
            ("1e-9223372036854775808", .outOfRange), ("1000000000000.01", .outOfRange),
            ("0.0000000000000000001", .tooPrecise(places: 18)),
            (String(repeating: "9", count: 65), .notANumber),
            (String(repeating: "9", count: 60), .outOfRange),
        ])
    func refuses(text: String, error: NumberError) {
        #expect(throws: error) { try Money(parsing: text) }
    }

    @Test("adds, subtracts and compares to the last decimal")
    func arithmetic() throws {
        let third = try Money(parsing: "0.333333333333333333")
        #expect([third, third, third].total().exactString == "0.999999999999999999")
        #expect((third - third).isZero)
        var sum = Money(dollars: 1)
        sum += third
        sum -= Money(dollars: 1)
        #expect(sum == third)
        #expect(Money(dollars: -1) < third)
    }

    @Test("scales by a ratio and rounds once, half away from zero")
    func scales() throws {
        #expect(try Money(dollars: 10).scaled(by: 1, over: 4).exactString == "2.5")
        #expect(try Money(attodollars: 1).scaled(by: 1, over: 2).attodollars == 1)
        #expect(try Money(attodollars: -1).scaled(by: 1, over: 2).attodollars == -1)
        #expect(throws: NumberError.outOfRange) { try Money.maximum.scaled(by: .max, over: 1) }
        #expect(throws: NumberError.outOfRange) { try Money(dollars: 1).scaled(by: 1, over: 0) }
    }

    @Test(
        "is written for people and for machines",
        arguments: [
            ("1234.5", "1234.50", "$1,235", "$1,234.50", "$1.2K"), ("-0.005", "-0.01", "$0", "-$0.01", "$0"),
            ("999949", "999949.00", "$999,949", "$999,949.00", "$999.9K"),
            ("999950", "999950.00", "$999,950", "$999,950.00", "$1M"),
            ("155000", "155000.00", "$155,000", "$155,000.00", "$155K"),
            ("850", "850.00", "$850", "$850.00", "$850"),
            ("-1500", "-1500.00", "-$1,500", "-$1,500.00", "-$1.5K"),
            ("1250000", "1250000.00", "$1,250,000", "$1,250,000.00", "$1.25M"),
        ])
    func written(amount: String, decimal: String, rounded: String, formatted: String, short: String) throws {
        let money = try Money(parsing: amount)
        #expect(money.decimalString == decimal)
        #expect(money.rounded == rounded)
        #expect(money.formatted == formatted)
        #expect(money.short == short)
    }

    @Test("a share is in hundredths of a percent, and of nothing it is nothing")
    func shares() {
        #expect(Money(dollars: 1).share(of: Money(dollars: 3)).formatted == "33.3%")
        #expect(Money(dollars: 1).share(of: Money(dollars: 3)).decimalString == "33.33")
        #expect(Money(dollars: 1).share(of: .zero).basisPoints == 0)
        #expect(Money.maximum.share(of: Money.maximum).basisPoints == 10_000)
    }

    @Test("a range keeps its order and adds part by part")
    func ranges() {
        let range = MoneyRange(
            floor: Money(dollars: 1), expected: Money(dollars: 2), ceiling: Money(dollars: 3))
        #expect((range + range).ceiling == Money(dollars: 6))
        #expect((range + .zero) == range)
    }

    @Test("a price times a quantity is exact")
    func prices() throws {
        let price = try UnitPrice(parsing: "0.0000002")
        let quantity = try Quantity(parsing: "1234567.5")
        #expect((price * quantity).exactString == "0.2469135")
        #expect(price.text == "0.0000002")
        #expect(throws: NumberError.self) { try UnitPrice(parsing: "0.0000000000001") }
    }

    @Test("quantities stop at their largest value instead of trapping")
    func quantities() throws {
        #expect(Quantity.maximum.times(.maximum) == .maximum)
        #expect(Quantity.maximum.plus(.one) == .maximum)
        #expect(try Quantity(parsing: "2.5").times(Quantity(4)).text == "10")
        #expect(try Quantity(parsing: "1234567.25").formatted == "1,234,567.25")
        #expect(throws: NumberError.outOfRange) { try Quantity(parsing: "1e30") }
    }

    @Test("rounding is half away from zero for every sign")
    func rounding() {
        #expect(roundedDivision(5, by: 2) == 3)
        #expect(roundedDivision(-5, by: 2) == -3)
        #expect(roundedDivision(5, by: -2) == -3)
        #expect(roundedDivision(-5, by: -2) == 3)
        #expect(roundedDivision(4, by: 3) == 1)
    }

    @Test("text and value go both ways, for any amount")
    func roundTrip() throws {
        var generator = SeededGenerator(1)
        for _ in 0..<500 {
            let limit = Money.maximum.attodollars
            let money = Money(attodollars: Int128.random(in: -limit...limit, using: &generator))
            #expect(try Money(parsing: money.exactString) == money)
        }
    }
}
