/// Why a number could not be taken in.
public enum NumberError: Error, Equatable, Sendable {
    /// The text is not a decimal number.
    case notANumber
    /// The number is outside the range that the unit allows.
    case outOfRange
    /// The number has more decimal places than the unit keeps.
    case tooPrecise(places: Int)
}

/// Reads decimal text (`1200`, `-3.50`, `2e-07`) as an integer count of `10^-scale`, exactly or not at all.
///
/// - Parameters:
///   - text: digits with an optional sign, fraction and exponent. No grouping, no currency sign.
///   - scale: decimal places kept.
///   - limit: largest absolute value of the result.
/// - Throws: ``NumberError`` when the text is no number, does not fit, or would have to be rounded.
public func parseFixedPoint(
    _ text: some StringProtocol, scale: Int, limit: Int128
) throws(NumberError) -> Int128 {
    var digits: [UInt8] = []
    var fraction = 0
    var exponent = 0
    var negative = false
    var seenPoint = false
    var seenDigit = false
    var bytes = Array(text.utf8)[...]
    guard bytes.count <= 64 else { throw .notANumber }
    if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
        negative = first == UInt8(ascii: "-")
        bytes = bytes.dropFirst()
    }
    scan: while let byte = bytes.first {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            seenDigit = true
            digits.append(byte - UInt8(ascii: "0"))
            if seenPoint { fraction += 1 }
            bytes = bytes.dropFirst()
        case UInt8(ascii: ".") where !seenPoint:
            seenPoint = true
            bytes = bytes.dropFirst()
        case UInt8(ascii: "e"), UInt8(ascii: "E"):
            var digits = String(decoding: bytes.dropFirst(), as: UTF8.self)
            if digits.hasPrefix("+") { digits.removeFirst() }
            guard let power = Int(digits, in: .min ... .max) else { throw .notANumber }
            guard (-400...400).contains(power) else { throw .outOfRange }
            exponent = power
            bytes = []
        default:
            break scan
        }
    }
    guard bytes.isEmpty, seenDigit else { throw .notANumber }
    var shift = scale + exponent - fraction
    while shift < 0, digits.last == 0 {
        digits.removeLast()
        shift += 1
    }
    guard digits.contains(where: { $0 != 0 }) else { return 0 }
    guard shift >= 0 else { throw .tooPrecise(places: scale) }
    var value: Int128 = 0
    for digit in digits + Array(repeating: 0, count: min(shift, 80)) {
        let (product, overflow) = value.multipliedReportingOverflow(by: 10)
        guard !overflow, product <= limit else { throw .outOfRange }
        value = product + Int128(digit)
    }
    guard value <= limit else { throw .outOfRange }
    return negative ? -value : value
}

/// Divides and rounds half away from zero: the one rounding rule of the house.
@inlinable
public func roundedDivision(_ value: Int128, by divisor: Int128) -> Int128 {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    let twice = remainder.magnitude * 2
    guard twice >= divisor.magnitude else { return quotient }
    return (value < 0) == (divisor < 0) ? quotient + 1 : quotient - 1
}

/// Writes an integer with thousands separators: `1234567` → `1,234,567`.
public func grouped(_ value: Int128) -> String {
    let digits = Array(String(value.magnitude).utf8)
    var out: [UInt8] = []
    for (index, digit) in digits.enumerated() {
        if index > 0, (digits.count - index).isMultiple(of: 3) { out.append(UInt8(ascii: ",")) }
        out.append(digit)
    }
    return (value < 0 ? "-" : "") + String(decoding: out, as: UTF8.self)
}

/// Writes a count of `10^-scale` as plain decimal text without trailing zeros: (1500000, 6) → `1.5`.
public func decimalText(_ value: Int128, scale: Int) -> String {
    var digits = Array(String(value.magnitude).utf8)
    while digits.count <= scale { digits.insert(UInt8(ascii: "0"), at: 0) }
    var fraction = digits.suffix(scale)
    while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
    let whole = String(decoding: digits.dropLast(scale), as: UTF8.self)
    let sign = value < 0 ? "-" : ""
    return fraction.isEmpty ? sign + whole : sign + whole + "." + String(decoding: fraction, as: UTF8.self)
}
