/// An exact amount of US dollars.
///
/// Held as an integer of 10⁻¹⁸ dollars, so that a ``UnitPrice`` (10⁻¹²) times a ``Quantity`` (10⁻⁶) is
/// exact: nothing is rounded before it is shown. An amount that enters from outside is at most
/// ``maximum``, which leaves room for more than a hundred million of them in a sum; sums inside the house
/// can therefore not overflow.
@frozen
public struct Money: Hashable, Comparable, Sendable {
    /// The amount in 10⁻¹⁸ dollars.
    public let attodollars: Int128

    /// Largest absolute amount accepted from outside: one trillion dollars.
    public static let maximum = Money(attodollars: 1_000_000_000_000 * perDollar)
    /// Nothing.
    public static let zero = Money(attodollars: 0)
    @usableFromInline static let perDollar: Int128 = 1_000_000_000_000_000_000
    @usableFromInline static let perCent: Int128 = 10_000_000_000_000_000

    @inlinable
    public init(attodollars: Int128) { self.attodollars = attodollars }

    /// A whole number of dollars.
    @inlinable
    public init(dollars: Int) { attodollars = Int128(dollars) * Money.perDollar }

    /// A whole number of cents.
    @inlinable
    public init(cents: Int64) { attodollars = Int128(cents) * Money.perCent }

    /// Reads `1200`, `1200.50` or `0.000000000034`.
    ///
    /// - Throws: ``NumberError`` for text that is no number, has more than 18 decimals or exceeds ``maximum``.
    public init(parsing text: some StringProtocol) throws(NumberError) {
        attodollars = try parseFixedPoint(text, scale: 18, limit: Money.maximum.attodollars)
    }

    @inlinable public static func + (a: Money, b: Money) -> Money {
        Money(attodollars: a.attodollars + b.attodollars)
    }
    @inlinable public static func - (a: Money, b: Money) -> Money {
        Money(attodollars: a.attodollars - b.attodollars)
    }
    @inlinable public static prefix func - (a: Money) -> Money { Money(attodollars: -a.attodollars) }
    @inlinable public static func += (a: inout Money, b: Money) { a = a + b }
    @inlinable public static func -= (a: inout Money, b: Money) { a = a - b }
    @inlinable public static func < (a: Money, b: Money) -> Bool { a.attodollars < b.attodollars }

    /// Whether the amount is exactly nothing.
    @inlinable public var isZero: Bool { attodollars == 0 }

    /// The amount times `numerator / denominator`, rounded half away from zero at 10⁻¹⁸ dollars.
    ///
    /// - Throws: ``NumberError/outOfRange`` when the product does not fit, or the denominator is zero.
    public func scaled(by numerator: Int64, over denominator: Int64) throws(NumberError) -> Money {
        guard denominator != 0 else { throw .outOfRange }
        let (whole, rest) = attodollars.quotientAndRemainder(dividingBy: Int128(denominator))
        let (product, overflow) = whole.multipliedReportingOverflow(by: Int128(numerator))
        guard !overflow else { throw .outOfRange }
        return Money(
            attodollars: product + roundedDivision(rest * Int128(numerator), by: Int128(denominator)))
    }

    /// The part this amount is of `whole`, in hundredths of a percent; zero of nothing is zero.
    public func share(of whole: Money) -> Percentage {
        guard whole.attodollars != 0 else { return Percentage(basisPoints: 0) }
        let scaled = roundedDivision(attodollars, by: 1_000_000) * 10_000
        let base = roundedDivision(whole.attodollars, by: 1_000_000)
        guard base != 0 else { return Percentage(basisPoints: 0) }
        return Percentage(basisPoints: Int(clamping: roundedDivision(scaled, by: base)))
    }

    /// The amount in whole cents, rounded half away from zero.
    public var cents: Int128 { roundedDivision(attodollars, by: Money.perCent) }

    /// The whole cents of it, toward zero: what can be split or declared without more coming out than went in.
    package var wholeCents: Money { Money(attodollars: attodollars / Money.perCent * Money.perCent) }

    /// Two decimals without a sign of currency, as the JSON documents carry it: `1234.50`.
    public var decimalString: String {
        let cents = self.cents
        let (whole, part) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
        return (cents < 0 ? "-" : "") + "\(whole)." + (part < 10 ? "0" : "") + "\(part)"
    }

    /// All decimals, no rounding: `0.0000000034`.
    public var exactString: String { decimalText(attodollars, scale: 18) }

    /// For people, whole dollars: `$1,235`.
    public var rounded: String {
        let dollars = roundedDivision(attodollars, by: Money.perDollar)
        return (dollars < 0 ? "-$" : "$") + grouped(Int128(dollars.magnitude))
    }

    /// For people, with cents: `$1,234.50`.
    public var formatted: String {
        let cents = self.cents
        let (whole, part) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
        return (cents < 0 ? "-$" : "$") + grouped(Int128(whole)) + "." + (part < 10 ? "0" : "") + "\(part)"
    }

    /// For headlines: `$155K`, `$1.2M`, `$62.5K`, `$850`.
    public var short: String {
        let dollars = roundedDivision(attodollars, by: Money.perDollar)
        let magnitude = Int128(dollars.magnitude)
        let sign = dollars < 0 ? "-$" : "$"
        if magnitude >= 999_950 {
            return sign + decimalText(roundedDivision(magnitude, by: 10_000), scale: 2) + "M"
        }
        if magnitude >= 1_000 {
            return sign + decimalText(roundedDivision(magnitude, by: 100), scale: 1) + "K"
        }
        return sign + "\(magnitude)"
    }
}

extension Sequence<Money> {
    /// The exact sum.
    @inlinable public func total() -> Money { reduce(.zero, +) }
}

/// A price per unit, exact to 10⁻¹² dollars (AWS's smallest published rates have eleven decimals).
@frozen
public struct UnitPrice: Hashable, Comparable, Sendable {
    /// The price in 10⁻¹² dollars per unit.
    public let picodollars: Int64

    @inlinable
    public init(picodollars: Int64) { self.picodollars = picodollars }

    /// Reads a price of at most one million dollars a unit.
    public init(parsing text: some StringProtocol) throws(NumberError) {
        picodollars = Int64(try parseFixedPoint(text, scale: 12, limit: 1_000_000_000_000_000_000))
    }

    @inlinable public static func < (a: UnitPrice, b: UnitPrice) -> Bool { a.picodollars < b.picodollars }

    /// What `quantity` units cost, exactly.
    @inlinable
    public static func * (price: UnitPrice, quantity: Quantity) -> Money {
        Money(attodollars: Int128(price.picodollars) * Int128(quantity.millionths))
    }

    /// The price as plain decimal text: `0.04048`.
    public var text: String { decimalText(Int128(picodollars), scale: 12) }
}

/// How much of a unit is used, exact to one millionth.
@frozen
public struct Quantity: Hashable, Comparable, Sendable {
    /// The quantity in millionths of the unit.
    public let millionths: Int64

    /// Largest quantity the house computes with: one trillion units.
    ///
    /// A price of a million dollars times this still fits ``Money``.
    public static let maximum = Quantity(millionths: 1_000_000_000_000_000_000)
    /// None.
    public static let zero = Quantity(millionths: 0)
    /// One unit.
    public static let one = Quantity(millionths: 1_000_000)

    @inlinable
    public init(millionths: Int64) { self.millionths = millionths }

    /// A whole number of units.
    @inlinable
    public init(_ units: Int32) { millionths = Int64(units) * 1_000_000 }

    /// Reads decimal text of at most one trillion units with up to six decimals.
    public init(parsing text: some StringProtocol) throws(NumberError) {
        millionths = Int64(try parseFixedPoint(text, scale: 6, limit: Int128(Quantity.maximum.millionths)))
    }

    @inlinable public static func < (a: Quantity, b: Quantity) -> Bool { a.millionths < b.millionths }

    /// The product, rounded half away from zero to a millionth and kept within ``maximum``.
    @inlinable
    public func times(_ other: Quantity) -> Quantity {
        let product = roundedDivision(Int128(millionths) * Int128(other.millionths), by: 1_000_000)
        let limit = Int128(Quantity.maximum.millionths)
        return Quantity(millionths: Int64(Swift.max(-limit, Swift.min(limit, product))))
    }

    /// The sum, kept within ``maximum``.
    @inlinable
    public func plus(_ other: Quantity) -> Quantity {
        let sum = Int128(millionths) + Int128(other.millionths)
        let limit = Int128(Quantity.maximum.millionths)
        return Quantity(millionths: Int64(Swift.max(-limit, Swift.min(limit, sum))))
    }

    /// Plain decimal text: `1.5`.
    public var text: String { decimalText(Int128(millionths), scale: 6) }

    /// For people: thousands separators and at most two decimals.
    public var formatted: String {
        let hundredths = roundedDivision(Int128(millionths), by: 10_000)
        let (whole, part) = hundredths.quotientAndRemainder(dividingBy: 100)
        let decimals = decimalText(Int128(part.magnitude), scale: 2)
        return part == 0 ? grouped(whole) : grouped(whole) + decimals.dropFirst()
    }
}

/// A part of a whole, in hundredths of a percent.
public struct Percentage: Hashable, Comparable, Sendable {
    /// Hundredths of a percent: 10,000 is all of it.
    public let basisPoints: Int

    public init(basisPoints: Int) { self.basisPoints = basisPoints }

    public static func < (a: Percentage, b: Percentage) -> Bool { a.basisPoints < b.basisPoints }

    /// One decimal with a sign: `34.2%`.
    public var formatted: String {
        let tenths = roundedDivision(Int128(basisPoints), by: 10)
        return decimalText(tenths, scale: 1) + "%"
    }

    /// Two decimals, no sign, for JSON: `34.21`.
    public var decimalString: String { decimalText(Int128(basisPoints), scale: 2) }
}

/// A closed range of money with the value that is expected in it.
public struct MoneyRange: Hashable, Sendable {
    public let floor: Money
    public let expected: Money
    public let ceiling: Money

    /// The range in which nothing is to be had.
    public static let zero = MoneyRange(floor: .zero, expected: .zero, ceiling: .zero)

    /// Orders the three amounts: the expected one is pulled inside the other two.
    public init(floor: Money, expected: Money, ceiling: Money) {
        self.floor = Swift.min(floor, ceiling)
        self.ceiling = Swift.max(floor, ceiling)
        self.expected = Swift.min(Swift.max(expected, self.floor), self.ceiling)
    }

    public static func + (a: MoneyRange, b: MoneyRange) -> MoneyRange {
        MoneyRange(
            floor: a.floor + b.floor, expected: a.expected + b.expected, ceiling: a.ceiling + b.ceiling)
    }
}
