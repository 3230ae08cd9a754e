internal import Statistics
public import Documents
internal import Company
public import Credits
public import Planning
internal import RulePacks
internal import Units

extension Chart {
    /// The charts of a runway: the fan of the bill and of the balance, what each credit pays, the cliff, and, where the file
    /// tells, what isolation costs by the number of tenants.
    ///
    /// - Parameters:
    ///   - line: the burn-down without uncertainty.
    ///   - fan: the spread by month.
    public static func runway(_ plan: Plan, _ line: BurnDown, _ fan: Fan?) -> [Chart] {
        let months = line.gross.indices.map { line.firstMonth.adding($0).axisName }
        let bill = line.firstNetBill
        let cliff = bill.map {
            Event(place: $0.month.number - line.firstMonth.number, text: "first net bill")
        }
        func range(_ id: String, _ title: String, _ what: String, _ values: [Percentiles<Money>]) -> Chart {
            Chart(
                id: id, title: title,
                description: "\(what): four futures in five lie in the band, half above the line.",
                labels: months, series: [Series(name: "middle", values: values.map(\.p50))],
                bands: [Band(name: "4 futures in 5", low: values.map(\.p10), high: values.map(\.p90))])
        }
        var out: [Chart] = []
        if let fan {
            out = [
                range(
                    "fan-balance", "Credit left, as a range", "Credit left at the end of each month",
                    fan.balance),
                range(
                    "fan-bill", "Monthly bill before credits, as a range", "Gross bill by month", fan.gross),
            ]
        }
        // Six hatchings: the largest credits, the others together.
        let paying = line.credits.filter { !$0.applied.isZero }
        let large = paying.count > 5 ? Array(paying.sorted { $0.applied > $1.applied }.prefix(4)) : paying
        var stack = large.map { Series(name: plan.creditName($0.id), values: $0.byMonth) }
        if large.count < paying.count {
            let named = Set(large.map(\.id))
            let others = paying.filter { !named.contains($0.id) }
            stack.append(
                Series(
                    name: "other credits",
                    values: line.gross.indices.map { month in others.map { $0.byMonth[month] }.total() }))
        }
        stack.append(Series(name: "cash", values: line.net.map { max(.zero, $0) }))
        out.append(
            Chart(
                id: "burn-by-credit", title: "What pays each month's bill",
                description: "The bill of each month by what pays it: each credit, and cash.", labels: months,
                stack: stack, events: cliff.map { [$0] } ?? []))
        out.append(
            Chart(
                id: "cliff", title: "The cliff: what is due in cash",
                description: bill.map {
                    "Cash due by month; the first bill that credits do not pay in full is that of \($0.month.name), \($0.amount.rounded)."
                } ?? "Cash due by month; credits pay what they can to the end.",
                labels: months,
                series: [
                    Series(name: "gross bill", values: line.gross),
                    Series(name: "due in cash", values: line.net),
                ], events: cliff.map { [$0] } ?? []))
        if let economics = plan.tenancyEconomics { out.append(crossover(plan, economics)) }
        return out
    }

    /// Gross, credit and net by month, with the spread of the gross bill, each expiry and the first bill in cash.
    public static func burn(_ line: BurnDown, _ fan: Fan?) -> Chart {
        var events: [Event] = []
        if let bill = line.firstNetBill {
            events.append(
                Event(place: bill.month.number - line.firstMonth.number, text: line.endWords))
        }
        for month in Set(line.credits.map(\.expires.month)).sorted() {
            let place = month.number - line.firstMonth.number
            let count = line.credits.count { $0.expires.month == month }
            if line.gross.indices.contains(place), events.count < 4 {
                events.append(
                    Event(place: place, text: count == 1 ? "a credit expires" : "\(count) credits expire"))
            }
        }
        return Chart(
            id: "burn", title: "Burn: gross, credit, net",
            description: line.firstNetBill.map {
                "By month; \(line.endWords): \($0.month.name), \($0.amount.rounded)."
            } ?? "By month; credits pay what they can to the end.",
            labels: line.gross.indices.map { line.firstMonth.adding($0).axisName },
            series: [
                Series(name: "gross", values: line.gross), Series(name: "credit", values: line.credit),
                Series(name: "net", values: line.net.map { max(.zero, $0) }),
            ],
            bands: fan.map {
                [Band(name: "gross, 4 futures in 5", low: $0.gross.map(\.p10), high: $0.gross.map(\.p90))]
            } ?? [], events: events)
    }

    /// The monthly bill of each tenancy model by the number of tenants.
    static func crossover(_ plan: Plan, _ economics: TenancyEconomics) -> Chart {
        let most = max(10, plan.company.stack.tenantsM12 * 2)
        let counts = (0...20).map { most * $0 / 20 }
        let twice = economics.crossovers.first { $0.tenancy == .silo && $0.percentOfPool == 200 }?.tenants
        let event = twice.flatMap { tenants in
            counts.firstIndex { $0 >= tenants }.map { Event(place: $0, text: "silo is twice pool") }
        }
        return Chart(
            id: "crossover", title: "Monthly bill by number of tenants, month 12",
            description:
                "The bill of month 12 under pool, bridge, silo and hybrid for zero to \(most) tenants."
                + (twice.map { " Silo costs twice as much as pool from \($0) tenants on." } ?? ""),
            labels: counts.map { "\($0)" },
            series: TenancyModel.allCases.map { model in
                Series(name: model.rawValue, values: counts.map { economics.bill(model, tenants: $0) })
            }, events: event.map { [$0] } ?? [], axis: "tenants")
    }
}

extension Month {
    /// For an axis: `Dec ’26`.
    var axisName: String {
        let parts = name.split(separator: " ")
        return "\(parts[0]) ’\(parts[1].suffix(2))"
    }
}

extension Plan {
    /// What a credit is called: its track as people name it, else as its file does.
    func creditName(_ id: String) -> String {
        let award = awards.first { $0.award.id == id }?.award
        return (award?.track ?? TrackID(rawValue: id))?.shortTitle ?? id
    }
}

extension TrackID {
    /// Its name without what tells two ways of filing it apart.
    fileprivate var shortTitle: String { title.split(separator: ",").first.map(String.init) ?? title }
}
