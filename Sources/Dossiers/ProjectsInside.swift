internal import Planning
internal import RulePacks
internal import Spend
internal import Company
internal import Units

/// Which part of the product's lines a project states that stands inside the product.
struct ProjectsInside {
    /// By service: the amounts that are stated of it, and what part of the service's lines each is.
    private let stated: [Int: [(origin: StatedOrigin, amount: Money)]]
    /// What all lines of a service that no workload states cost at month 12.
    private let sums: [Int: Money]

    init(_ plan: Plan, _ lines: [SpendLine]) {
        var stated: [Int: [(origin: StatedOrigin, amount: Money)]] = [:]
        var sums: [Int: Money] = [:]
        for line in lines where line.origin == nil {
            sums[line.service.index, default: .zero] += line.month12
        }
        // What a line of its own holds already is no part of another.
        var apart: [StatedOrigin: Money] = [:]
        for line in lines { if let origin = line.origin { apart[origin, default: .zero] += line.month12 } }
        let workloads = plan.company.workloads
        for place in workloads.indices where workloads[place].isStated {
            for (number, line) in workloads[place].services.enumerated() {
                let origin = StatedOrigin(workload: place, line: number)
                guard let monthly = line.monthly,
                    let service = plan.forecaster.book.catalog.service(named: line.service)
                else { continue }
                let amount = monthly - (apart[origin] ?? .zero)
                if amount.cents > 0 { stated[service.index, default: []].append((origin, amount)) }
            }
        }
        (self.stated, self.sums) = (stated, sums)
    }

    /// The parts of a line's costs that are of a project, in the order of the file; together never more than the line.
    func parts(of line: SpendLine, _ costs: [Money]) -> [(origin: StatedOrigin, costs: [Money])] {
        guard line.origin == nil, let mine = stated[line.service.index],
            let sum = sums[line.service.index], sum > .zero
        else { return [] }
        var left = sum
        var out: [(origin: StatedOrigin, costs: [Money])] = []
        for (origin, amount) in mine where left > .zero {
            let part = min(amount, left)
            left -= part
            out.append((origin, costs.map { $0.fraction(part, of: sum) }))
        }
        return out
    }
}

extension Money {
    /// This amount times the ratio of two others, as fine as 64 bits allow.
    fileprivate func fraction(_ part: Money, of whole: Money) -> Money {
        if part == whole { return self }
        let scale = max(1, whole.attodollars / Int128(Int64.max / 2) + 1)
        return
            (try? scaled(
                by: Int64(clamping: part.attodollars / scale),
                over: max(1, Int64(clamping: whole.attodollars / scale))))
            ?? .zero
    }
}
