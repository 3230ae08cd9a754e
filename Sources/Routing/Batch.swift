internal import Units

/// Many inquiries given to partners together.
public struct BatchPlan: Hashable, Sendable {
    /// The partner of each inquiry, by its place in the candidates; nil where it waits.
    public let partners: [Int?]
    /// Points of 100, in thousandths, over all assigned inquiries.
    public let score: Int64
    /// The same for offers one by one in the order of the list, each to its best partner with a free place.
    public let scoreOneByOne: Int64
    public let assigned: Int
    public let assignedOneByOne: Int
}

/// What one thing that inquiries ask for adds to the costs of the candidates, worked out once for each kind of it.
private struct CostPart {
    let asked: @Sendable (Inquiry) -> Inquiry
    let terms: [(term: RoutingTerm, weight: Int)]
    let filters: [RoutingFilter]
    private var known: [Inquiry: [Int32]] = [:]

    init(
        asked: @escaping @Sendable (Inquiry) -> Inquiry, terms: [(term: RoutingTerm, weight: Int)],
        filters: [RoutingFilter]
    ) {
        self.asked = asked
        self.terms = terms
        self.filters = filters
    }

    mutating func costs(_ inquiry: Inquiry, _ rules: RoutingRules, _ candidates: [Candidate], at moment: Int)
        -> [Int32]
    {
        let asked = asked(inquiry)
        if let found = known[asked] { return found }
        let costs = candidates.map { candidate in
            guard filters.allSatisfy({ rules.passes($0, asked, candidate, at: moment) }) else {
                return RoutingRules.barred
            }
            return Int32(
                -terms.reduce(0) { $0 + $1.weight * rules.value($1.term, asked, candidate, at: moment) })
        }
        known[asked] = costs
        return costs
    }
}

extension RoutingRules {
    /// Above every cost, and so far below overflow that some of them can be added.
    fileprivate static let barred: Int32 = 1 << 26

    /// What terms and filters look at, one thing at a time.
    fileprivate static let parts:
        [(terms: [RoutingTerm], filters: [RoutingFilter], asked: @Sendable (Inquiry) -> Inquiry)] = [
            ([.tracks], [.track], { Inquiry(tracks: $0.tracks) }),
            ([.competency], [], { Inquiry(needs: $0.needs) }),
            ([.moment], [], { Inquiry(moments: $0.moments) }),
            ([], [.region], { Inquiry(country: $0.country) }),
            ([], [.language], { Inquiry(languages: $0.languages) }),
            ([], [.stage], { Inquiry(stage: $0.stage) }),
        ]

    /// What each pair costs: points short of a perfect score, in thousandths; forbidden where a filter refuses.
    ///
    /// Capacity is no filter here: the assignment keeps to it.
    public func costs(_ inquiries: [Inquiry], _ candidates: [Candidate], at moment: Int) -> CostMatrix {
        // What depends on the partner alone is worked out once for all inquiries.
        let alone: [RoutingTerm] = [.approval, .response, .hours, .load, .tier, .idle]
        let anyone = inquiries.first
        let fixed = candidates.map { candidate in
            terms.reduce(0) { sum, term in
                guard alone.contains(term.term), let anyone else { return sum }
                return sum + term.weight * value(term.term, anyone, candidate, at: moment)
            }
        }
        let works = candidates.map { candidate in
            !filters.contains(.hours) || anyone.map { passes(.hours, $0, candidate, at: moment) } ?? true
        }
        let places = Dictionary(
            candidates.enumerated().map { ($1.partner.id, $0) }, uniquingKeysWith: { first, _ in first })
        let careful = candidates.indices.filter { !candidates[$0].partner.conflicts.isEmpty }
        // Each part of a cost hangs on one thing that is asked for; of each thing there are few kinds.
        var parts = RoutingRules.parts.map { part in
            CostPart(
                asked: part.asked,
                terms: terms.filter { part.terms.contains($0.term) }.map { ($0.term, $0.weight) },
                filters: filters.filter { part.filters.contains($0) })
        }
        let base = candidates.indices.map { index in
            works[index] && (!filters.contains(.aceActive) || candidates[index].partner.isACEActive)
                ? Int32(100_000 - fixed[index]) : RoutingRules.barred
        }
        // Inquiries that ask for the same thing cost the same, but for conflicts and refusals of their own.
        var known: [Inquiry: Int] = [:]
        var costs: [Int32] = []
        costs.reserveCapacity(inquiries.count * candidates.count)
        var plain: [[Int32]] = []
        for inquiry in inquiries {
            let asked = Inquiry(
                tracks: inquiry.tracks, needs: inquiry.needs, moments: inquiry.moments,
                country: inquiry.country,
                languages: inquiry.languages, stage: inquiry.stage, host: "")
            if known[asked] == nil {
                known[asked] = plain.count
                var row = base
                for part in parts.indices {
                    let own = parts[part].costs(asked, self, candidates, at: moment)
                    for place in row.indices { row[place] &+= own[place] }
                }
                for place in row.indices where row[place] >= RoutingRules.barred / 2 {
                    row[place] = CostMatrix.forbidden
                }
                plain.append(row)
            }
            let start = costs.count
            costs += plain[known[asked] ?? 0]
            for partner in inquiry.excluded {
                if let place = places[partner] { costs[start + place] = CostMatrix.forbidden }
            }
            for place in careful
            where !passes(.conflict, inquiry, candidates[place], at: moment) {
                costs[start + place] = CostMatrix.forbidden
            }
        }
        return CostMatrix(rows: inquiries.count, columns: candidates.count, costs: costs)
    }

    /// Assigns waiting inquiries together, and says what one by one would have come to.
    ///
    /// - Parameter inquiries: the one that waits longest first.
    public func batch(_ inquiries: [Inquiry], _ candidates: [Candidate], at moment: Int) -> BatchPlan {
        let matrix = costs(inquiries, candidates, at: moment)
        let free = candidates.map { max(0, $0.partner.capacity - $0.load.open) }
        let together = assign(matrix, capacities: free)
        var (left, greedy, count) = (free, Int64(0), 0)
        for row in inquiries.indices {
            let best = candidates.indices.filter {
                left[$0] > 0 && matrix.costs[row * matrix.columns + $0] != CostMatrix.forbidden
            }.min { matrix.costs[row * matrix.columns + $0] < matrix.costs[row * matrix.columns + $1] }
            guard let best else { continue }
            left[best] -= 1
            greedy += Int64(matrix.costs[row * matrix.columns + best])
            count += 1
        }
        return BatchPlan(
            partners: together.columns, score: Int64(together.assigned) * 100_000 - together.cost,
            scoreOneByOne: Int64(count) * 100_000 - greedy, assigned: together.assigned,
            assignedOneByOne: count)
    }
}
