internal import Units

/// Whether two JSON values are the same: numbers by value, objects whatever their order.
public func isEqual(_ a: JSON, _ b: JSON) -> Bool {
    switch (a, b) {
    case (.integer, .integer), (.integer, .number), (.number, .integer), (.number, .number):
        guard let left = ExactNumber(a), let right = ExactNumber(b) else { return a == b }
        return !(left < right) && !(right < left)
    case (.array(let left), .array(let right)):
        return left.count == right.count && zip(left, right).allSatisfy { isEqual($0, $1) }
    case (.object(let left), .object(let right)):
        return left.count == right.count
            && left.allSatisfy { member in b[member.key].map { isEqual(member.value, $0) } ?? false }
    // Byte by byte: another way to write the same character is another text to whoever reads it.
    case (.string(let left), .string(let right)): return left.utf8.elementsEqual(right.utf8)
    default: return a == b
    }
}

/// A decimal number of up to 36 digits, exactly.
public struct ExactNumber: Comparable {
    /// The value times ten to the power of ``scale``.
    public let units: Int128
    public let scale: Int

    public init?(_ json: JSON) {
        let text: String
        switch json {
        case .integer(let value): text = String(value)
        case .number(let digits): text = digits
        default: return nil
        }
        let halves = text.lowercased().split(separator: "e", maxSplits: 1)
        guard let mantissa = halves.first,
            let exponent = halves.count == 2 ? Int(halves[1].drop { $0 == "+" }, in: -30...30) : 0
        else { return nil }
        let parts = mantissa.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let fraction = parts.count > 1 ? String(parts[1]) : ""
        var digits = parts[0] + fraction
        var scale = fraction.utf8.count - exponent
        while scale < 0 {
            digits += "0"
            scale += 1
        }
        guard digits.utf8.count <= 36, let units = Int128(digits, in: .min ... .max) else { return nil }
        self.units = units
        self.scale = scale
    }

    public var isWhole: Bool {
        var (units, scale) = (units, scale)
        while scale > 0 {
            if units % 10 != 0 { return false }
            units /= 10
            scale -= 1
        }
        return true
    }

    /// Both numbers as units of the finer scale; nil when that would be too long.
    private static func aligned(_ a: ExactNumber, _ b: ExactNumber) -> (Int128, Int128)? {
        func raised(_ number: ExactNumber, to scale: Int) -> Int128? {
            var units = number.units
            for _ in number.scale..<max(number.scale, scale) {
                let (product, overflow) = units.multipliedReportingOverflow(by: 10)
                if overflow { return nil }
                units = product
            }
            return units
        }
        let scale = max(a.scale, b.scale)
        guard let left = raised(a, to: scale), let right = raised(b, to: scale) else { return nil }
        return (left, right)
    }

    public static func < (a: ExactNumber, b: ExactNumber) -> Bool {
        guard let (left, right) = aligned(a, b) else {
            // Too far apart to be written out: the places before the point decide.
            func places(_ number: ExactNumber) -> Int {
                String(number.units.magnitude).utf8.count - number.scale
            }
            if a.units.signum() != b.units.signum() { return a.units.signum() < b.units.signum() }
            return (places(a) < places(b)) != (a.units < 0)
        }
        return left < right
    }

    public static func == (a: ExactNumber, b: ExactNumber) -> Bool { !(a < b) && !(b < a) }

    public func isMultiple(of step: ExactNumber) -> Bool {
        guard let (left, right) = Self.aligned(self, step), right != 0 else { return false }
        return left % right == 0
    }
}
