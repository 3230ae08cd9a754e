internal import Company
internal import Credits
internal import RulePacks
internal import Units

/// What a company pays AWS today, beside what its stated usage costs in month 1: the forecast starts from the bill.
///
/// Lines that are running today take the bill's place: by service where the file gives it so, else all in one proportion. What is to
/// come, as a feature before its launch or SOC 2 before its observation, is added to it at list prices.
struct TodaysBill: Sendable {
    let paid: Money
    /// What runs today at list prices.
    let explained: Money
    /// The proportion by service index; nil where one holds for all.
    private let byService: [Int: Series.Ratio]?
    private let ratio: Series.Ratio
    /// Services of the bill of which the forecast knows no line.
    private let others: [StatedLine]
    private let runsSOC2: Bool
    /// Lines of the isolated customers under the founder's own tenancy model.
    private let own: [Series]
    /// How far month 12 is from where today's bill would lead, when the founder states its number.
    private var growth: Series.Ratio?

    /// Whether more is paid than all that is planned costs: then there is nothing left to come by a move.
    var isMoreThanPlanned: Bool { paid >= explained }

    /// The part of month 1's whole that is on the bill, in millionths.
    ///
    /// - Parameter lines: the shared lines as they are planned, scaled to the founder's number where there is one.
    func share(of lines: [Series]) -> Int64 {
        let whole = (lines.filter { TodaysBill.runs($0, runsSOC2) } + own).map { $0.cost(month: 0) }.total()
        guard !whole.isZero, let share = try? paid.scaled(by: 1_000_000, over: 1) else { return 1_000_000 }
        return Int64(clamping: min(1_000_000, share.attodollars / max(1, whole.attodollars)))
    }

    /// - Returns: nil where the file tells no bill, or nothing of the forecast runs today.
    init?(_ company: Company, _ series: [Series], unit: [SpendItem], _ course: UsageCourse, book: RuleBook) {
        guard let bill = company.hosting.awsBill, !bill.isZero else { return nil }
        runsSOC2 = [.observing, .haveReport].contains(company.soc2?.status)
        let own = ForecastInputs.own(company, unit, course, book.model)
        let runsSOC2 = runsSOC2
        self.own = own
        let running = (series + own).filter { TodaysBill.runs($0, runsSOC2) }
        let explained = running.map { $0.cost(month: 0) }.total()
        guard let ratio = Series.Ratio(bill, over: explained) else { return nil }
        (paid, self.explained, self.ratio) = (bill, explained, ratio)
        guard !company.hosting.awsServices.isEmpty else {
            (byService, others) = (nil, [])
            return
        }
        var sums: [Int: Money] = [:]
        for line in running { sums[line.service.index, default: .zero] += line.cost(month: 0) }
        var paid: [Int: Money] = [:]
        var rest: [(name: String, service: Service, amount: Money)] = []
        for line in company.hosting.awsServices {
            let service = book.catalog.service(named: line.service)
            if let service, (sums[service.index] ?? .zero) > .zero {
                paid[service.index, default: .zero] += line.monthly
            } else if let other = service ?? book.catalog.otherService(of: line.service) {
                rest.append((line.service, other, line.monthly))
            }
        }
        byService = Dictionary(
            uniqueKeysWithValues: sums.compactMap { index, sum in
                Series.Ratio(paid[index] ?? .zero, over: sum).map { (index, $0) }
            })
        others = rest.map { line in
            let later = try? line.amount.scaled(by: course.end, over: max(1, course.start))
            return StatedLine(
                id: "today.\(line.name)", service: line.service,
                driver: "\(line.name) on today's bill, with the customers", amount: line.amount,
                month12: later)
        }
    }

    private static func runs(_ line: Series, _ runsSOC2: Bool) -> Bool {
        // What a workload adds to the forecast is to come.
        if line.origin != nil, line.component == nil { return false }
        return switch line.component {
        case .genai: false
        case .soc2: runsSOC2
        case .platform, .tenantCompute, .tenantDatabase, nil: true
        }
    }

    private func today(_ line: Series) -> Series.Ratio {
        byService.map { $0[line.service.index] ?? ratio } ?? ratio
    }

    /// A line of an isolated customer.
    func anchored(_ line: Series) -> Series {
        let scaled = line.scaled(by: today(line))
        let list = line.cost(month: Series.month12)
        guard let growth,
            let wanted = try? scaled.cost(month: Series.month12)
                .scaled(by: growth.numerator, over: growth.denominator),
            let month12 = Series.Ratio(wanted, over: list)
        else { return scaled }
        return line.anchored(today: today(line), month12: month12)
    }

    /// The lines as they start from the bill; with the founder's own number they reach it in month 12.
    ///
    /// - Returns: them, and what month 12 would cost without the number.
    mutating func anchored(_ lines: [Series], to wanted: Money?) -> (series: [Series], from: Money) {
        func month12(_ lines: [Series]) -> Money { lines.map { $0.cost(month: Series.month12) }.total() }
        func times(_ amount: Money, _ ratio: Series.Ratio?) -> Money {
            ratio.map(amount.times) ?? amount
        }
        let new = lines.filter { !TodaysBill.runs($0, runsSOC2) }
        let running = lines.filter { TodaysBill.runs($0, runsSOC2) }
        let today = month12((running + own).map(anchored) + others.map { Series($0) })
        let from = today + month12(new)
        var added: Series.Ratio?
        if let wanted, !wanted.isZero {
            let room = wanted - month12(new)
            if room > .zero {
                growth = Series.Ratio(room, over: today)
            } else {
                // What is to come alone is more than the number: all is scaled down to it, in the proportion of list prices, so that
                // today's bill does not lower what is to come.
                let coming = month12(new)
                let part = Series.Ratio(coming, over: coming + month12(running + own))
                let come = times(wanted, part)
                growth = Series.Ratio(wanted - come, over: today)
                added = Series.Ratio(come, over: coming)
            }
        }
        let ratio = growth
        let rest = others.map { other in
            Series(
                StatedLine(
                    id: other.id, service: other.service, driver: other.driver, amount: other.amount,
                    month12: times(other.cost(month: Series.month12), ratio)))
        }
        return (
            running.map(anchored) + new.map { line in added.map { line.scaled(by: $0) } ?? line } + rest, from
        )
    }
}
