internal import RulePacks
internal import Units

/// One line's usage by month: linear, with month 12 exact; its cost bends with tiers and free units.
struct Series: Sendable {
    /// The place of month 12.
    static let month12 = ForecastMonth.twelfth

    private enum Subject {
        case priced(SpendItem)
        case stated(StatedLine)
    }

    private let subject: Subject
    /// Usage of month 1 and what each month adds, in millionths.
    private let first: Int64
    private let step: Int64
    /// The part of month 12's usage that follows the customers, in millionths.
    private let growing: Int64
    /// What the cost is multiplied with, when the founder's own number scales it.
    private var scaling: Scaling?
    /// Which part of the costs is due by month, while the product moves to AWS.
    private var ramp: CostRamp?
    /// How usage follows the adoption of a feature, when its launch is known.
    private var adoption: Adoption?
    /// Months that have passed since the file was stated: how far into its own line the first month lies.
    private var elapsed = 0
    /// Whether it grows with usage that is assumed, so that the founder's own number may scale it.
    private(set) var isElastic: Bool
    /// Where a workload of the file states it.
    private(set) var origin: StatedOrigin?

    /// A ratio of two amounts, as fine as 64 bits allow.
    struct Ratio: Sendable {
        let numerator: Int64
        let denominator: Int64

        init?(_ amount: Money, over whole: Money) {
            let scale = max(1, max(amount, whole).attodollars / Int128(Int64.max / 2) + 1)
            numerator = Int64(clamping: roundedDivision(amount.attodollars, by: scale))
            denominator = Int64(clamping: roundedDivision(whole.attodollars, by: scale))
            guard denominator > 0 else { return nil }
        }
    }
    /// Usage by month as a share of month 12's, in hundredths of a percent.
    final class Adoption: Sendable {
        let shares: [Int64]

        /// - Returns: nil when the launch lies after month 12, whose usage the file states.
        init?(_ curve: AdoptionCurve, launch: Int, months: Int) {
            let then = curve.basisPoints(monthsSinceLaunch: Series.month12 - launch)
            guard then > 0 else { return nil }
            shares = (0..<months).map {
                Int64(curve.basisPoints(monthsSinceLaunch: $0 - launch) * 10_000 / then)
            }
        }
    }

    /// How the founder's own number scales the costs; shared, because few series have one and all are copied.
    private final class Scaling: Sendable {
        let ratio: Ratio
        /// A straight line of amounts, when scaling one gave another.
        let amounts: (first: Money, step: Money)?
        /// Whether the line of amounts ends with month 12, after which the ratio holds.
        let endsAtMonth12: Bool

        init(_ ratio: Ratio, amounts: (first: Money, step: Money)? = nil, endsAtMonth12: Bool = false) {
            self.ratio = ratio
            self.amounts = amounts
            self.endsAtMonth12 = endsAtMonth12
        }

        /// The amount of a month by the line, where it holds.
        func amount(month: Int) -> Money? {
            guard let amounts, !endsAtMonth12 || month <= Series.month12 else { return nil }
            return amounts.first + Money(attodollars: amounts.step.attodollars * Int128(month))
        }
    }

    /// A shared line, driven by usage.
    ///
    /// - Parameter course: shares of the usage in month 1 and in month 12, in millionths; what the file states of month 12 stays.
    init(_ item: SpendItem, _ drivers: [Quantity], _ course: UsageCourse, stated: [Bool]) {
        var isStated = false
        var constant = Quantity.zero
        var growing = Quantity.zero
        for term in item.terms {
            var amount = term.factor
            if let driver = term.driver { amount = amount.times(drivers[driver]) }
            if let times = term.times { amount = amount.times(drivers[times]) }
            if let driver = term.driver, stated[driver] { isStated = true }
            if term.grows { growing = growing.plus(amount) } else { constant = constant.plus(amount) }
        }
        let course = isStated ? UsageCourse(start: course.start, end: 1_000_000) : course
        self.init(
            item, growing: growing, constant: constant, course,
            isElastic: !isStated && growing > .zero)
    }

    /// A line that each isolated tenant adds.
    init(_ item: SpendItem, isolated: Quantity, _ course: UsageCourse) {
        let each = item.terms.reduce(Quantity.zero) { $0.plus($1.factor) }
        self.init(item, growing: each.times(isolated), constant: .zero, course, isElastic: false)
    }

    init(_ stated: StatedLine) {
        subject = .stated(stated)
        isElastic = false
        first = 0
        step = 0
        growing = 0
    }

    private init(
        _ item: SpendItem, growing: Quantity, constant: Quantity, _ course: UsageCourse, isElastic: Bool
    ) {
        self.isElastic = isElastic
        // A quarter of the largest quantity each, so that 36 months of growth fit 64 bits.
        let limit = Quantity.maximum.millionths / 4
        func part(_ share: Int64) -> Int64 {
            Int64(roundedDivision(Int128(min(growing.millionths, limit)) * Int128(share), by: 1_000_000))
        }
        let full = part(course.end)
        let first = min(part(course.start), limit * 4)
        let step = (full - first) / Int64(Series.month12)
        subject = .priced(item)
        self.step = step
        self.growing = full
        // The steps are whole millionths; month 1 takes what they leave over, so that month 12 is exact.
        self.first = full - step * Int64(Series.month12) + min(constant.millionths, limit)
    }

    /// Whether a driver, by its index, makes up the usage.
    func isUsage(of driver: Int?) -> Bool {
        guard let driver, case .priced(let item) = subject else { return false }
        return item.terms.contains { $0.driver == driver }
    }

    func following(_ adoption: Adoption?) -> Series {
        var copy = self
        copy.adoption = adoption
        return copy
    }

    /// The same line, begun that many months later.
    func after(_ months: Int) -> Series {
        var copy = self
        copy.elapsed = months
        return copy
    }

    /// The same line, of which only a part is due while the product moves.
    func ramping(_ ramp: CostRamp?) -> Series {
        var copy = self
        copy.ramp = ramp
        return copy
    }

    /// The line from what is paid today to what month 12 is to cost, and on as it would have gone, in that proportion.
    func anchored(today: Ratio, month12: Ratio) -> Series {
        let last = cost(month: Series.month12).times(month12)
        let step = Money(
            attodollars: (last - cost(month: 0).times(today)).attodollars / Int128(Series.month12))
        let first = last - Money(attodollars: step.attodollars * Int128(Series.month12))
        var copy = self
        copy.scaling = Scaling(composed(month12), amounts: (first, step), endsAtMonth12: true)
        return copy
    }

    /// A ratio of what the line costs as one of what it would cost unscaled.
    private func composed(_ ratio: Ratio) -> Ratio {
        guard scaling != nil,
            let wanted = try? cost(month: Series.month12).scaled(by: ratio.numerator, over: ratio.denominator)
        else { return ratio }
        var bare = self
        bare.scaling = nil
        return Ratio(wanted, over: bare.cost(month: Series.month12)) ?? ratio
    }

    /// The line with what a workload of the file states of it.
    func stated(by origin: StatedOrigin, _ ratio: Ratio?) -> Series {
        var copy = ratio.map(scaled(by:)) ?? self
        copy.origin = origin
        copy.isElastic = copy.isElastic && ratio == nil
        return copy
    }

    func scaled(by ratio: Ratio) -> Series {
        let ratio = composed(ratio)
        var copy = self
        copy.scaling = Scaling(ratio)
        if isStraight {
            let last = copy.cost(month: Series.month12)
            let step = Money(attodollars: (last - copy.cost(month: 0)).attodollars / Int128(Series.month12))
            // As with quantities: month 1 takes the remainder, month 12 is exact.
            let first = last - Money(attodollars: step.attodollars * Int128(Series.month12))
            copy.scaling = Scaling(ratio, amounts: (first, step))
        }
        return copy
    }

    /// Whether neither tiers nor free units bend the costs.
    private var isStraight: Bool {
        guard adoption == nil, case .priced(let item) = subject, item.price.singlePrice != nil, step >= 0
        else { return false }
        return first >= (item.usesFreeTier ? item.price.freeUnits.millionths : 0)
            && first <= Quantity.maximum.millionths / 2
    }

    /// The workload that a priced line is of; nil for what the file states.
    var component: SpendItem.Component? {
        if case .priced(let item) = subject { return item.component }
        return nil
    }

    /// Whether it is paid only as far as the product has moved.
    var isMoved: Bool { component == .platform || component == .soc2 }

    var service: Service {
        switch subject {
        case .priced(let item): item.service
        case .stated(let stated): stated.service
        }
    }

    private var id: String {
        switch subject {
        case .priced(let item): item.id
        case .stated(let stated): "stated.\(stated.id)"
        }
    }

    /// - Parameter month: counted from the one in which the file was stated.
    private func quantity(month: Int) -> Quantity {
        // What shrinks does so until month 12 and stays there: the file says nothing of later.
        let steps = Int64(step < 0 ? min(month, Series.month12) : month)
        let usage = Int64(
            max(0, min(Int128(Quantity.maximum.millionths), Int128(first) + Int128(step) * Int128(steps))))
        guard let adoption else { return Quantity(millionths: usage) }
        let share = Int128(adoption.shares[min(month, adoption.shares.count - 1)])
        return Quantity(
            millionths: Int64(min(Int128(Quantity.maximum.millionths), Int128(usage) * share / 10_000)))
    }

    /// The cost of month 12 with another number of customers, as a fraction of that month's.
    func month12Cost(customers: Int64, of all: Int64) -> Money {
        guard case .priced(let item) = subject else { return cost(month: Series.month12) }
        let constant = first + step * Int64(Series.month12) - growing
        let usage = Int128(constant) + Int128(growing) * Int128(customers) / Int128(max(1, all))
        let quantity = Quantity(millionths: Int64(max(0, min(Int128(Quantity.maximum.millionths), usage))))
        let cost = item.price.cost(of: quantity, freeTier: item.usesFreeTier)
        guard let ratio = scaling?.ratio else { return cost }
        return cost.times(ratio)
    }

    /// The cost of a month, counted from the forecast's first.
    func cost(month: Int) -> Money { cost(place: month + elapsed) }

    private func cost(place month: Int) -> Money {
        ramp?.part(of: whole(place: month), month: month) ?? whole(place: month)
    }

    /// The cost of a month when nothing is left to move.
    private func whole(place month: Int) -> Money {
        if let amount = scaling?.amount(month: month) { return amount }
        let cost: Money =
            switch subject {
            case .priced(let item): item.price.cost(of: quantity(month: month), freeTier: item.usesFreeTier)
            case .stated(let stated): stated.cost(month: month)
            }
        guard let ratio = scaling?.ratio else { return cost }
        return cost.times(ratio)
    }

    /// Adds the costs to a table by service, then by month; by addition alone while nothing bends the line.
    func add(to charges: inout [Money], months: Int) {
        let row = service.index * months
        if ramp == nil, let scaling, !scaling.endsAtMonth12, let amounts = scaling.amounts {
            var cost = cost(month: 0)
            for month in row..<(row + months) {
                charges[month] += cost
                cost += amounts.step
            }
            return
        }
        guard ramp == nil, scaling == nil, adoption == nil, case .priced(let item) = subject else {
            for month in 0..<months { charges[row + month] += cost(month: month) }
            return
        }
        let price = item.price
        let free = item.usesFreeTier ? price.freeUnits.millionths : 0
        charges.withUnsafeMutableBufferPointer { charges in
            if let single = price.singlePrice, step >= 0, first >= free,
                first <= Quantity.maximum.millionths / 2
            {
                var cost = single * Quantity(millionths: first - free)
                cost += Money(
                    attodollars: (single * Quantity(millionths: step)).attodollars * Int128(elapsed))
                let add = single * Quantity(millionths: step)
                for month in row..<(row + months) {
                    charges[month] += cost
                    cost += add
                }
            } else {
                for month in 0..<months {
                    charges[row + month] += price.cost(
                        of: quantity(month: month + elapsed), freeTier: item.usesFreeTier)
                }
            }
        }
    }

    var line: SpendLine {
        let (month1, month12) = (cost(month: 0), cost(month: Series.month12))
        if case .stated(let stated) = subject {
            return SpendLine(
                item: nil, id: id, service: service, driver: stated.driver, unit: "month",
                quantityM12: .one, month1: month1, month12: month12, origin: origin)
        }
        guard case .priced(let item) = subject else { preconditionFailure() }
        var used = Int128(quantity(month: Series.month12 + elapsed).millionths)
        if let ratio = scaling?.ratio { used = used * Int128(ratio.numerator) / Int128(ratio.denominator) }
        return SpendLine(
            item: item, id: id, service: service, driver: item.driver, unit: item.price.unit,
            quantityM12: Quantity(
                millionths: Int64(clamping: min(used, Int128(Quantity.maximum.millionths)))),
            month1: month1, month12: month12, origin: origin)
    }
}

extension Money {
    /// This amount in a proportion; itself where that would be too large.
    func times(_ ratio: Series.Ratio) -> Money {
        (try? scaled(by: ratio.numerator, over: ratio.denominator)) ?? self
    }
}
