internal import Units

/// The steps of an axis of money: 1, 2 or 5 times a power of ten, three to five of them, so that people read them at a glance.
struct AxisScale {
    /// What the lines stand for, from zero up.
    let marks: [Money]

    /// Where the axis ends.
    var highest: Money { marks.last ?? .zero }

    init(upTo value: Money) {
        let cents = max(500, roundedDivision(value.attodollars, by: AxisScale.cent))
        var unit: Int128 = 1
        while unit < 1_000_000_000_000_000 {
            for factor: Int128 in [1, 2, 5] where unit * factor * 5 >= cents {
                let step = unit * factor
                let count = max(1, (cents + step - 1) / step)
                marks = (0...count).map { Money(attodollars: step * $0 * AxisScale.cent) }
                return
            }
            unit *= 10
        }
        marks = [.zero, value]
    }

    private static let cent: Int128 = 10_000_000_000_000_000

    /// Where a value lies between the lower end and the upper end of the plot.
    func place(_ value: Money, from low: Int128, to high: Int128) -> Int128 {
        guard !highest.isZero else { return low }
        let (part, whole) = (value.attodollars / 1_000_000, highest.attodollars / 1_000_000)
        return low - roundedDivision(part * (low - high), by: whole)
    }
}
