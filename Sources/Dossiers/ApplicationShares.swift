internal import Company
package import Planning
package import RulePacks
internal import Spend
package import Units

/// What each application of a company declares to AWS: over all of them the forecast adds up once, to the cent.
///
/// A line of the forecast belongs to the application whose work it is: what a workload states, the SOC 2 telemetry, the AI feature,
/// the platform. What several are made for is divided among them evenly; what none is for is left over, as tax always is.
package struct ApplicationShares: Sendable {
    package let shares: [ApplicationShare]
    /// The forecast that no application declares, in whole cents: month 12, and the mean of the first 12 months.
    package let undeclared: (month12: Money, monthly: Money)

    /// - Parameter track: one that is recorded though the plan does not file it; it takes the place of the one filed in its lane.
    package init(_ plan: Plan, recording track: TrackID? = nil) {
        let tracks = ApplicationShares.tracks(plan, recording: track)
        let lines = plan.spend.lines
        let months = plan.spend.firstYearByLine
        var parts = tracks.map { _ in Parts() }
        var rest = Parts()
        /// Adds a part of a line to those whose work it is, evenly.
        func divide(_ costs: [Money], _ key: Parts.Description, among claimants: [Int]) {
            if claimants.isEmpty { rest.add(key, costs, over: 1, isFirst: true) }
            for (place, claimant) in claimants.enumerated() {
                parts[claimant].add(key, costs, over: Int64(claimants.count), isFirst: place == 0)
                parts[claimant].companions.formUnion(claimants.filter { $0 != claimant })
            }
        }
        let inside = ProjectsInside(plan, lines)
        for (line, costs) in zip(lines, months) {
            var left = costs
            for part in inside.parts(of: line, costs) {
                let claimants = ApplicationShares.claimants(of: part.origin.workload, tracks, plan.company)
                guard !claimants.isEmpty else { continue }
                divide(part.costs, Parts.key(part.origin, line, plan.company), among: claimants)
                left = zip(left, part.costs).map { $0 - $1 }
            }
            divide(
                left, Parts.key(line, plan.company),
                among: ApplicationShares.claimants(line, tracks, plan.company))
        }
        let month12 = inCents((parts + [rest]).map(\.month12))
        let monthly = inCents(
            (parts + [rest]).map(\.yearly).map { mean($0, of: min(12, plan.spend.monthCount)) })
        shares = tracks.indices.map { place in
            ApplicationShare(
                track: tracks[place], rows: parts[place].rows(adding: month12[place]),
                month12: month12[place],
                monthly: monthly[place], sharesWith: parts[place].companions.sorted().map { tracks[$0].track }
            )
        }
        undeclared = (month12[tracks.count], monthly[tracks.count])
    }

    /// All that is declared and what is not: the forecast's own sums.
    var total: (month12: Money, monthly: Money) {
        (
            shares.map(\.month12).total() + undeclared.month12,
            shares.map(\.monthly).total() + undeclared.monthly
        )
    }

    /// Whether some of the forecast is no application's.
    var hasUndeclared: Bool { !undeclared.month12.isZero || !undeclared.monthly.isZero }

    package func share(of track: TrackID) -> ApplicationShare? {
        shares.first { $0.track.track.id == track }
    }

    /// The tracks to file, in the order of filing, then those that AWS has granted and those of lanes beside the stack.
    private static func tracks(_ plan: Plan, recording track: TrackID? = nil) -> [TrackPlan] {
        guard let pack = plan.packs.first else { return [] }
        var all = plan.filingOrder.compactMap { filing in
            let mine = plan.packs.compactMap { $0.track(filing.track.id) }
            return mine.first { $0.verdict == .eligible && !$0.counted.expected.isZero } ?? mine.first
        }
        func add(_ more: [TrackPlan]) {
            all += more.filter { track in !all.contains { $0.track.id == track.track.id } }
        }
        add(pack.tracks.filter { $0.decided != nil && !$0.counted.expected.isZero })
        add(pack.tracks.filter { $0.verdict == .eligible && $0.track.lane.counting == .separate })
        if let track, !all.contains(where: { $0.track.id == track }), let recorded = pack.track(track) {
            let rival = all.firstIndex {
                $0.track.lane.id == recorded.track.lane.id && recorded.track.lane.counting == .largest
            }
            if let rival { all[rival] = recorded } else { all.append(recorded) }
        }
        return all
    }

    /// The applications for a workload, by their places.
    private static func claimants(of workload: Int, _ tracks: [TrackPlan], _ company: Company) -> [Int] {
        let path = company.workloads[workload].path
        let mine = tracks.indices.filter { tracks[$0].workload?.path == path }
        let inStack = mine.filter { tracks[$0].track.lane.counting == .largest }
        return inStack.isEmpty ? mine : inStack
    }

    /// Whose work a line is, by the applications' places; none where it is nobody's.
    ///
    /// What stands beside the stack, as a partner's labor for the same work, declares only what no application for credits does.
    private static func claimants(_ line: SpendLine, _ tracks: [TrackPlan], _ company: Company) -> [Int] {
        if line.service.id == "tax" { return [] }
        let inStack = tracks.indices.filter { tracks[$0].track.lane.counting == .largest }
        let first = claimants(line, inStack.map { tracks[$0] }, among: company).map { inStack[$0] }
        return first.isEmpty ? claimants(line, tracks, among: company) : first
    }

    private static func claimants(_ line: SpendLine, _ tracks: [TrackPlan], among company: Company) -> [Int] {
        func filed(_ isMine: (Workload) -> Bool) -> [Int] {
            tracks.indices.filter { tracks[$0].workload.map(isMine) ?? false }
        }
        if let origin = line.origin {
            let mine = claimants(of: origin.workload, tracks, company)
            if !mine.isEmpty { return mine }
        }
        // A workload that states its services is those services, and nothing that was estimated beside them.
        func open(_ kinds: Set<WorkloadKind>) -> [Int] {
            filed { kinds.contains($0.kind) && ($0.kind == .basePlatform || $0.services.isEmpty) }
        }
        let own: [Int] =
            switch line.item?.component {
            case .soc2?: open([.soc2Scaffolding])
            case .genai?: open([.generativeAI])
            case .platform?, .tenantCompute?, .tenantDatabase?, nil: []
            }
        if !own.isEmpty { return own }
        return open([.basePlatform, .platformMigration, .cloudExit])
    }
}

/// What one application declares.
package struct ApplicationShare: Sendable {
    package let track: TrackPlan
    /// The services, the dearest first; they add up to ``month12``.
    package let rows: [Row]
    /// The charges of month 12, in whole cents.
    package let month12: Money
    /// The mean of the first 12 months, in whole cents: what Partner Central takes as expected monthly spend.
    package let monthly: Money
    /// Applications for the same work, among which it is divided evenly.
    package let sharesWith: [Track]

    /// A service with what it does and costs.
    package struct Row: Sendable {
        package let service: Service
        /// The name under which the founder states it, else the service's own.
        package let name: String
        package let role: String
        package let month12: Money
        /// Whether the founder states the amount; else it is the forecast's.
        package let isStated: Bool
    }
}

/// What falls to one application, line by line.
private struct Parts {
    /// What one row is of; an amount of the founder's may stand for several services of the forecast.
    enum Key: Hashable {
        case service(Int)
        case stated(StatedOrigin)
    }

    private struct Sum {
        let key: Key
        let service: Service
        let name: String
        let role: String
        let isStated: Bool
        var month12 = Money.zero
    }

    private var sums: [Sum] = []
    var month12 = Money.zero
    var yearly = Money.zero
    var companions: Set<Int> = []

    typealias Description = (key: Key, service: Service, name: String, role: String, isStated: Bool)

    /// What a line is shown as: the founder's own words where a workload states it.
    static func key(_ line: SpendLine, _ company: Company) -> Description {
        guard let origin = line.origin else {
            return (
                .service(line.service.index), line.service, line.service.name,
                line.service.role, false
            )
        }
        return key(origin, line, company)
    }

    /// What a line is shown as where it is of an amount that a workload states.
    static func key(_ origin: StatedOrigin, _ line: SpendLine, _ company: Company) -> Description {
        let stated = company.workloads[origin.workload].services[origin.line]
        return (
            .stated(origin), line.service, stated.service, stated.role ?? line.service.role,
            stated.monthly != nil
        )
    }

    mutating func add(_ line: Description, _ costs: [Money], over count: Int64, isFirst: Bool) {
        func part(_ amount: Money) -> Money {
            let each = Money(attodollars: amount.attodollars / Int128(count))
            return isFirst ? amount - Money(attodollars: each.attodollars * Int128(count - 1)) : each
        }
        let last = costs.count > 11 ? part(costs[11]) : .zero
        month12 += last
        for cost in costs { yearly += part(cost) }
        if let place = sums.firstIndex(where: { $0.key == line.key }) {
            sums[place].month12 += last
        } else {
            sums.append(
                Sum(
                    key: line.key, service: line.service, name: line.name, role: line.role,
                    isStated: line.isStated,
                    month12: last))
        }
    }

    /// The services in whole cents that add up to a total.
    func rows(adding total: Money) -> [ApplicationShare.Row] {
        let charged = sums.filter { !$0.month12.isZero }.sorted {
            ($1.month12.cents, $0.name) < ($0.month12.cents, $1.name)
        }
        return zip(charged, inCents(charged.map(\.month12), adding: total)).map { sum, amount in
            ApplicationShare.Row(
                service: sum.service, name: sum.name, role: sum.role, month12: amount, isStated: sum.isStated)
        }
        .filter { !$0.month12.isZero }
    }
}

/// The mean of an amount, exact to an attodollar.
private func mean(_ amount: Money, of count: Int) -> Money {
    Money(attodollars: amount.attodollars / Int128(max(1, count)))
}

/// Amounts in whole cents that add up to their sum's cents: the largest remainders take what is left over.
private func inCents(_ amounts: [Money], adding total: Money? = nil) -> [Money] {
    var cents = amounts.map(\.wholeCents)
    let left = (total ?? amounts.total()).cents - cents.total().cents
    let byRemainder = amounts.indices.sorted {
        (amounts[$1] - cents[$1], $0) < (amounts[$0] - cents[$0], $1)
    }
    for place in byRemainder.prefix(max(0, Int(clamping: left))) { cents[place] += Money(cents: 1) }
    return cents
}
