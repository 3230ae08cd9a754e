internal import Company
internal import RulePacks
internal import Units

/// What the file's own workloads state of the forecast.
///
/// An amount takes the place of what was estimated for the same service of the same work. A project that stands inside the product,
/// as a database for each customer, is a part of what was estimated; only what it states beyond that is added.
struct StatedWorkloads {
    let company: Company
    let book: RuleBook
    /// The month of the forecast's first column; nil where it is of no month.
    let first: Month?
    /// Lines of the isolated customers under the founder's own tenancy model.
    let own: [Series]

    /// What takes the place of an estimate; ``adding(to:)`` adds the rest.
    func settle(_ lines: [Series]) -> [Series] {
        var lines = lines
        each { origin, service, named in
            let mine = places(of: origin, service, named, in: lines)
            if !mine.isEmpty { replace(mine, of: &lines, by: origin) }
        }
        return lines.map(begun)
    }

    /// What is stated beyond what was estimated, or paid today.
    func adding(to lines: [Series]) -> [Series] {
        var lines = lines
        each { origin, service, _ in
            guard !lines.contains(where: { $0.origin == origin }) else { return }
            if let line = addition(origin, service, beside: lines) { lines.append(line) }
        }
        return lines
    }

    private func each(_ visit: (StatedOrigin, Service, _ named: Set<String>) -> Void) {
        for place in company.workloads.indices where company.workloads[place].isStated {
            let services = services(of: company.workloads[place])
            let named = Set(services.compactMap { $0?.id })
            for number in services.indices {
                guard let service = services[number] else { continue }
                visit(StatedOrigin(workload: place, line: number), service, named)
            }
        }
    }

    /// The lines of which a stated amount is an amount.
    private func places(of origin: StatedOrigin, _ service: Service, _ named: Set<String>, in lines: [Series])
        -> [Int]
    {
        let kinds = components(of: company.workloads[origin.workload].kind)
        return lines.indices.filter {
            lines[$0].origin == nil && StatedWorkloads.stands(service.id, for: lines[$0].service.id, named)
                && lines[$0].component.map(kinds.contains) ?? false
        }
    }

    /// A feature or telemetry costs nothing before the month in which its work begins.
    private func begun(_ line: Series) -> Series {
        let kind: WorkloadKind
        switch line.component {
        case .genai?:
            // A stated launch has a course of its own.
            guard company.bedrock?.launch == nil else { return line }
            kind = .generativeAI
        case .soc2?: kind = .soc2Scaffolding
        case .platform?, .tenantCompute?, .tenantDatabase?, nil: return line
        }
        guard let workload = company.workloads.first(where: { $0.kind == kind }), workload.isStated else {
            return line
        }
        return start(of: workload).map { line.ramping($0) } ?? line
    }

    private func services(of workload: Workload) -> [Service?] {
        workload.services.map { stated in
            book.catalog.service(named: stated.service) ?? book.catalog.otherService(of: stated.service)
        }
    }

    /// Puts a stated amount in the place of what was estimated.
    private func replace(_ mine: [Int], of lines: inout [Series], by origin: StatedOrigin) {
        guard let monthly = company.workloads[origin.workload].services[origin.line].monthly else {
            for line in mine { lines[line] = lines[line].stated(by: origin, nil) }
            return
        }
        let estimated = mine.map { lines[$0].cost(month: Series.month12) }.total()
        // Of another order of magnitude the estimate says nothing of how it grows.
        let far: Int128 = 1_000
        let isNear =
            monthly.attodollars < estimated.attodollars * far
            && estimated.attodollars < monthly.attodollars * far
        if isNear, let ratio = Series.Ratio(monthly, over: estimated) {
            for line in mine { lines[line] = lines[line].stated(by: origin, ratio) }
        } else {
            let stated = line(monthly, origin, lines[mine[0]].service)
            for line in mine.reversed() { lines.remove(at: line) }
            lines.append(stated)
        }
    }

    /// What is stated beyond what all of the product was estimated to need of the service.
    private func addition(_ origin: StatedOrigin, _ service: Service, beside lines: [Series]) -> Series? {
        guard let monthly = company.workloads[origin.workload].services[origin.line].monthly else {
            return nil
        }
        let there = (lines + own).filter { $0.service.index == service.index && $0.origin == nil }
            .map { $0.cost(month: Series.month12) }.total()
        return monthly > there ? line(monthly - there, origin, service) : nil
    }

    private func line(_ monthly: Money, _ origin: StatedOrigin, _ service: Service) -> Series {
        let workload = company.workloads[origin.workload]
        let stated = StatedLine(
            id: "\(workload.id).\(workload.services[origin.line].service)", service: service,
            driver: "stated for \(workload.name ?? workload.id)", amount: monthly)
        return Series(stated).ramping(start(of: workload)).stated(by: origin, nil)
    }

    /// Whether an amount for one service is one for another too: people who say EKS mean the servers of the cluster as well, and
    /// who say Bedrock every model on it.
    private static func stands(_ stated: String, for service: String, _ named: Set<String>) -> Bool {
        stated == service || stated == "eks" && service == "ec2" && !named.contains("ec2")
            || stated == "bedrock" && service == "bedrock-third-party"
                && !named.contains("bedrock-third-party")
    }

    /// Of what work the estimate is that a kind of workload takes the place of; none where it is a part of the product or new.
    private func components(of kind: WorkloadKind) -> Set<SpendItem.Component> {
        switch kind {
        case .soc2Scaffolding: [.soc2]
        case .generativeAI: [.genai]
        case .basePlatform, .platformMigration, .cloudExit: [.platform]
        case .discreteProject: []
        }
    }

    /// Nothing before the workload's first month.
    private func start(of workload: Workload) -> CostRamp? {
        guard let starts = workload.starts, let first, starts > first else { return nil }
        return CostRamp(Array(repeating: 0, count: min(starts.number - first.number, Series.month12)))
    }
}
