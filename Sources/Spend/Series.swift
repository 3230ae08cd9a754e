internal import Company
internal import RulePacks
internal import Units

/// One line's usage by month: linear, with month 12 exact; its cost bends with tiers and free units.
struct Series: Sendable {
    /// The place of month 12.
    static let month12 = 11

    private enum Kind {
        case priced(SpendItem)
        case stated(Money, id: String)
    }

    private let kind: Kind
    private let service: Service
    /// Usage of month 1 and what each month adds, in millionths.
    private let first: Int64
    private let step: Int64
    /// What the cost is multiplied with, when the founder's own number scales it.
    private let ratio: (numerator: Int64, denominator: Int64)?

    private init(
        kind: Kind, service: Service, first: Int64, step: Int64,
        ratio: (numerator: Int64, denominator: Int64)?
    ) {
        self.kind = kind
        self.service = service
        self.first = first
        self.step = step
        self.ratio = ratio
    }

    /// A shared line, driven by usage.
    init(_ item: SpendItem, _ drivers: [Quantity], _ start: Int64) {
        var constant = Quantity.zero
        var growing = Quantity.zero
        for term in item.terms {
            var amount = term.factor
            if let driver = term.driver { amount = amount.times(drivers[driver]) }
            if let times = term.times { amount = amount.times(drivers[times]) }
            if term.grows { growing = growing.plus(amount) } else { constant = constant.plus(amount) }
        }
        self.init(item, growing: growing, constant: constant, start)
    }

    /// A line that each isolated tenant adds.
    init(_ item: SpendItem, isolated: Quantity, _ start: Int64) {
        let each = item.terms.reduce(Quantity.zero) { $0.plus($1.factor) }
        self.init(item, growing: each.times(isolated), constant: .zero, start)
    }

    /// An amount that the company file states, the same every month.
    init(stated amount: Money, id: String, service: Service) {
        self.init(kind: .stated(amount, id: id), service: service, first: 0, step: 0, ratio: nil)
    }

    private init(_ item: SpendItem, growing: Quantity, constant: Quantity, _ start: Int64) {
        // A quarter of the largest quantity each, so that 36 months of growth fit 64 bits.
        let limit = Quantity.maximum.millionths / 4
        let full = min(growing.millionths, limit)
        let first = min(Int64(roundedDivision(Int128(full) * Int128(start), by: 1_000_000)), limit * 4)
        let step = (full - first) / Int64(Series.month12)
        // The steps are whole millionths; month 1 takes what they leave over, so that month 12 is exact.
        self.init(
            kind: .priced(item), service: item.service,
            first: full - step * Int64(Series.month12) + min(constant.millionths, limit), step: step,
            ratio: nil)
    }

    func scaled(by numerator: Int64, over denominator: Int64) -> Series {
        Series(kind: kind, service: service, first: first, step: step, ratio: (numerator, denominator))
    }

    private func quantity(month: Int) -> Quantity {
        Quantity(millionths: max(0, min(Quantity.maximum.millionths, first + step * Int64(month))))
    }

    func cost(month: Int) -> Money {
        let cost: Money =
            switch kind {
            case .priced(let item): item.price.cost(of: quantity(month: month), freeTier: item.usesFreeTier)
            case .stated(let amount, _): amount
            }
        guard let ratio else { return cost }
        return (try? cost.scaled(by: ratio.numerator, over: ratio.denominator)) ?? cost
    }

    /// Adds the costs to a table by service, then by month; by addition alone while nothing bends the line.
    func add(to charges: inout [Money], months: Int) {
        let row = service.index * months
        if ratio == nil, case .priced(let item) = kind, item.price.tiers.count == 1, step >= 0 {
            let free = item.usesFreeTier ? item.price.freeUnits.millionths : 0
            let price = item.price.tiers[0].price
            if first >= free, first <= Quantity.maximum.millionths / 2 {
                var cost = price * Quantity(millionths: first - free)
                let add = price * Quantity(millionths: step)
                charges.withUnsafeMutableBufferPointer { charges in
                    for month in row..<(row + months) {
                        charges[month] += cost
                        cost += add
                    }
                }
                return
            }
        }
        for month in 0..<months { charges[row + month] += cost(month: month) }
    }

    var line: SpendLine {
        let (month1, month12) = (cost(month: 0), cost(month: Series.month12))
        switch kind {
        case .stated(_, let id):
            return SpendLine(
                item: nil, id: "stated.\(id)", service: service, driver: "stated in the company file",
                unit: "month", quantityM12: .one, month1: month1, month12: month12)
        case .priced(let item):
            var used = Int128(quantity(month: Series.month12).millionths)
            if let ratio { used = used * Int128(ratio.numerator) / Int128(ratio.denominator) }
            return SpendLine(
                item: item, id: item.id, service: service, driver: item.driver, unit: item.price.unit,
                quantityM12: Quantity(
                    millionths: Int64(clamping: min(used, Int128(Quantity.maximum.millionths)))),
                month1: month1, month12: month12)
        }
    }
}
