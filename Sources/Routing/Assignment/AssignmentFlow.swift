internal import Units

/// Rows send their units over their pairs to columns and on to a sink; the arc past the columns is waiting.
///
/// A class over plain memory: the loops run some hundred million steps.
final class AssignmentFlow {
    private let matrix: CostMatrix
    private let units: [Int32]
    private let capacities: [Int]
    private let rows: Int
    private let nodes: Int
    private let scale: Int64
    /// What waiting costs: raised until nobody waits, or to more than any detour that spares it could cost.
    private var waiting: Int64
    private let longest: Int64
    /// Each row's pairs; waiting comes on top.
    private var pairs: [[Int32]]
    private var potential: [Int64]

    private static let breadth = 20
    private static let shrink: Int64 = 16
    private static let longestPath = 4

    /// - Parameters:
    ///   - largest: the matrix's largest cost.
    ///   - worth: what the columns are about worth, in the matrix's units.
    ///   - held: columns that rows had at some time: their pairs take part, so that no row waits for want of pairs.
    init(
        _ matrix: CostMatrix, _ units: [Int32], _ capacities: [Int], largest: Int32, worth: [Int64],
        held: [Set<Int32>]
    ) {
        self.matrix = matrix
        self.units = units
        let all = units.reduce(0) { $0 + Int($1) }
        self.capacities = capacities.map { max(0, min($0, all)) }
        rows = matrix.rows
        nodes = rows + matrix.columns + 1
        scale = 4 * Int64(nodes)
        let most = Int64(largest)
        waiting = 2 * (most + 1)
        longest = (most + 1) * Int64(min(rows, matrix.columns) + 1)
        pairs = []
        potential = Array(repeating: 0, count: nodes)
        let prices = worth.map { Int32(clamping: min($0, Int64(1) << 29)) }
        let spread = Int32(most / 256)
        for column in 0..<matrix.columns { potential[rows + column] = -worth[column] * scale }
        pairs = (0..<rows).map { row in
            var pairs = cheapest(row, prices, spread)
            let start = row * matrix.columns
            let least = pairs.reduce(waiting) {
                min($0, Int64(matrix.costs[start + Int($1)]) + worth[Int($1)])
            }
            potential[row] = -least * scale
            pairs += held[row].subtracting(pairs).sorted()
            return pairs
        }
    }

    /// How many of a row's units a column gets; the rest waits.
    struct Share {
        let column: Int
        let units: Int
    }

    /// What each row gets.
    func solve() -> [[Share]] {
        // The auction's prices are right to about its increment.
        var slack = waiting * scale / 64
        while true {
            let shares = Network(self, slack).run()
            if let worst = priceOut(shares) {
                slack = worst
            } else if waiting < longest,
                zip(shares, units).contains(where: { row, units in
                    row.reduce(0) { $0 + $1.units } < Int(units)
                })
            {
                waiting = min(longest, waiting * 32)
                slack = waiting * scale
            } else {
                return shares
            }
        }
    }

    /// How many pairs a row is given at a time: many units need many columns.
    private func breadth(_ row: Int) -> Int { AssignmentFlow.breadth + Int(units[row]) / 2 }

    /// The columns that a row could have cheapest, their worth added.
    private func cheapest(_ row: Int, _ prices: [Int32], _ spread: Int32) -> [Int32] {
        // Rows that are alike look at different columns among those that are about as cheap.
        var noise = UInt32(truncatingIfNeeded: row) &* 2_654_435_761 | 1
        let start = row * matrix.columns
        let breadth = breadth(row)
        return matrix.costs.withUnsafeBufferPointer { costs in
            prices.withUnsafeBufferPointer { prices in
                capacities.withUnsafeBufferPointer { capacities in
                    var kept: [(Int32, Int32)] = []
                    kept.reserveCapacity(breadth + 1)
                    var limit = CostMatrix.forbidden
                    for column in 0..<matrix.columns {
                        let own = costs[start + column]
                        guard own != CostMatrix.forbidden, capacities[column] > 0 else { continue }
                        noise = noise &* 1_664_525 &+ 1_013_904_223
                        let cost = own &+ prices[column] &+ Int32(noise >> 16) % (spread + 1)
                        guard cost < limit else { continue }
                        var place = kept.count
                        while place > 0, kept[place - 1].0 > cost { place -= 1 }
                        kept.insert((cost, Int32(column)), at: place)
                        if kept.count > breadth {
                            kept.removeLast()
                            limit = kept[breadth - 1].0
                        }
                    }
                    return kept.map(\.1)
                }
            }
        }
    }

    /// Adds the pairs that would better the flow; the largest amount by which one would, nil when nothing could better it.
    ///
    /// The potentials bound what any assignment costs from below; costs are whole, so a gap of less than one is none.
    private func priceOut(_ shares: [[Share]]) -> Int64? {
        let sink = potential[nodes - 1]
        var gap = Int64(0)
        for column in 0..<matrix.columns {
            gap -= Int64(capacities[column]) * min(0, potential[rows + column] - sink)
        }
        var worst: Int64 = 0
        for row in 0..<rows {
            let start = row * matrix.columns
            let own = potential[row]
            var least = waiting * scale - sink
            var found: [(Int64, Int32)] = []
            matrix.costs.withUnsafeBufferPointer { costs in
                potential.withUnsafeBufferPointer { potential in
                    capacities.withUnsafeBufferPointer { capacities in
                        for column in 0..<matrix.columns {
                            let cost = costs[start + column]
                            guard cost != CostMatrix.forbidden, capacities[column] > 0 else { continue }
                            let reduced = Int64(cost) * scale - potential[rows + column]
                            if reduced < least { least = reduced }
                            if reduced + own < -1 { found.append((reduced + own, Int32(column))) }
                        }
                    }
                }
            }
            var (paid, left) = (Int64(0), Int64(units[row]))
            for share in shares[row] {
                paid += Int64(matrix.costs[start + share.column]) * Int64(share.units)
                left -= Int64(share.units)
            }
            gap += (paid + left * waiting) * scale - (least + sink) * Int64(units[row])
            guard !found.isEmpty else { continue }
            let known = Set(pairs[row])
            found.removeAll { known.contains($0.1) }
            guard !found.isEmpty else { continue }
            found.sort { $0 < $1 }
            worst = max(worst, -found[0].0)
            pairs[row] += found.prefix(breadth(row)).map(\.1)
        }
        return worst > 0 && gap >= scale ? worst : nil
    }

    /// The residual network of one round.
    private final class Network {
        let flow: AssignmentFlow
        let rows: Int
        let sink: Int
        let first: UnsafeMutablePointer<Int32>
        let next: UnsafeMutablePointer<Int32>
        let target: UnsafeMutablePointer<Int32>
        let reverse: UnsafeMutablePointer<Int32>
        let cost: UnsafeMutablePointer<Int64>
        let room: UnsafeMutablePointer<Int32>
        let potential: UnsafeMutablePointer<Int64>
        let excess: UnsafeMutablePointer<Int32>
        let nodes: Int
        let arcs: Int
        var slack: Int64

        init(_ flow: AssignmentFlow, _ slack: Int64) {
            self.flow = flow
            self.slack = slack
            rows = flow.rows
            nodes = flow.nodes
            sink = nodes - 1
            let columns = flow.matrix.columns
            arcs = 2 * (flow.pairs.reduce(0) { $0 + $1.count } + rows + columns)
            first = .allocate(capacity: nodes + 1)
            next = .allocate(capacity: nodes)
            target = .allocate(capacity: arcs)
            reverse = .allocate(capacity: arcs)
            cost = .allocate(capacity: arcs)
            room = .allocate(capacity: arcs)
            potential = .allocate(capacity: nodes)
            excess = .allocate(capacity: nodes)
            var degree = [Int32](repeating: 0, count: nodes + 1)
            for row in 0..<rows {
                degree[row] = Int32(flow.pairs[row].count + 1)
                for column in flow.pairs[row] { degree[rows + Int(column)] += 1 }
            }
            for column in 0..<columns { degree[rows + column] += 1 }
            degree[sink] = Int32(rows + columns)
            var sum: Int32 = 0
            for node in 0...nodes {
                first[node] = sum
                if node < nodes { next[node] = sum }
                sum += degree[node]
            }
            // The arcs to the sink come first: they end most searches.
            for column in 0..<columns { join(rows + column, sink, 0, Int32(flow.capacities[column])) }
            for row in 0..<rows {
                for column in flow.pairs[row] {
                    let price =
                        Int64(flow.matrix.costs[row * columns + Int(column)]) * flow.scale
                    join(row, rows + Int(column), price, flow.units[row])
                }
                join(row, sink, flow.waiting * flow.scale, flow.units[row])
            }
            for node in 0..<nodes {
                potential[node] = flow.potential[node]
                excess[node] = node < rows ? flow.units[node] : 0
            }
            excess[sink] = -flow.units.reduce(0, +)
        }

        deinit {
            first.deallocate()
            next.deallocate()
            target.deallocate()
            reverse.deallocate()
            cost.deallocate()
            room.deallocate()
            potential.deallocate()
            excess.deallocate()
        }

        private func join(_ from: Int, _ to: Int, _ price: Int64, _ capacity: Int32) {
            let (out, back) = (Int(next[from]), Int(next[to]))
            next[from] += 1
            next[to] += 1
            target[out] = Int32(to)
            target[back] = Int32(from)
            reverse[out] = Int32(back)
            reverse[back] = Int32(out)
            cost[out] = price
            cost[back] = -price
            room[out] = capacity
            room[back] = 0
        }

        func run() -> [[Share]] {
            while true {
                slack = max(1, slack / AssignmentFlow.shrink)
                refine()
                if slack == 1 { break }
            }
            for node in 0..<nodes { flow.potential[node] = potential[node] }
            return (0..<rows).map { row in
                (Int(first[row])..<Int(first[row + 1])).compactMap { arc in
                    // What came over a pair is the room of its way back.
                    let sent = Int(room[Int(reverse[arc])])
                    return Int(target[arc]) == sink || sent == 0
                        ? nil : Share(column: Int(target[arc]) - rows, units: sent)
                }
            }
        }

        /// Makes the flow optimal up to the slack: whatever is below zero is filled, the surplus finds its way to the sink.
        private func refine() {
            var active: [Int32] = []
            fillNegative()
            for node in 0..<nodes {
                next[node] = first[node]
                if excess[node] > 0 { active.append(Int32(node)) }
            }
            var head = 0
            var relabels = 0
            let limit = 2 * nodes
            var path: [Int32] = []
            path.reserveCapacity(AssignmentFlow.longestPath)
            while head < active.count {
                if relabels >= limit {
                    relabels = 0
                    update()
                }
                let start = Int(active[head])
                if excess[start] <= 0 {
                    head += 1
                    continue
                }
                if head > 1 << 16 {
                    active.removeFirst(head)
                    head = 0
                }
                path.removeAll(keepingCapacity: true)
                var tip = start
                while path.count < AssignmentFlow.longestPath {
                    let (found, least) = downward(from: tip)
                    if found >= 0 {
                        next[tip] = Int32(found)
                        path.append(Int32(found))
                        tip = Int(target[found])
                        if excess[tip] < 0 { break }
                    } else {
                        // Lower the node until an arc leads down from it.
                        potential[tip] -= least == Int64.max ? slack : least + slack
                        next[tip] = first[tip]
                        relabels += 1
                        if tip != start, let last = path.popLast() {
                            tip = Int(target[Int(reverse[Int(last)])])
                        }
                    }
                }
                push(along: path, from: start, &active)
            }
        }

        /// The next arc with room that leads down from a node, below zero; and the least there is, to lower the node by.
        @inline(__always)
        private func downward(from tip: Int) -> (found: Int, least: Int64) {
            let own = potential[tip]
            var least = Int64.max
            var found = -1
            let (from, begin, end) = (Int(next[tip]), Int(first[tip]), Int(first[tip + 1]))
            var arc = from
            while arc < end {
                if room[arc] > 0 {
                    let reduced = cost[arc] + own - potential[Int(target[arc])]
                    if reduced < 0 {
                        found = arc
                        break
                    }
                    if reduced < least { least = reduced }
                }
                arc += 1
            }
            if found < 0 {
                arc = begin
                while arc < from {
                    if room[arc] > 0 {
                        let reduced = cost[arc] + own - potential[Int(target[arc])]
                        if reduced < least { least = reduced }
                    }
                    arc += 1
                }
            }
            return (found, least)
        }

        /// Moves what a node has too much of along a path.
        @inline(__always)
        private func push(along path: [Int32], from start: Int, _ active: inout [Int32]) {
            var node = start
            for step in path {
                let arc = Int(step)
                let amount = min(room[arc], excess[node])
                let end = Int(target[arc])
                room[arc] -= amount
                room[Int(reverse[arc])] += amount
                excess[node] -= amount
                if excess[end] <= 0, excess[end] + amount > 0 { active.append(target[arc]) }
                excess[end] += amount
                node = end
            }
        }

        /// Fills whatever is below zero.
        @inline(__always)
        private func fillNegative() {
            for node in 0..<nodes {
                let own = potential[node]
                for arc in Int(first[node])..<Int(first[node + 1])
                where room[arc] > 0 && cost[arc] + own - potential[Int(target[arc])] < 0 {
                    let amount = room[arc]
                    excess[node] -= amount
                    excess[Int(target[arc])] += amount
                    room[arc] = 0
                    room[Int(reverse[arc])] += amount
                }
            }
        }

        /// Lowers whole regions at once by their distance to the sink's deficit, in steps of the slack.
        private func update() {
            let far = Int32(4 * nodes)
            var rank = [Int32](repeating: far, count: nodes)
            var buckets: [[Int32]] = [[]]
            for node in 0..<nodes where excess[node] < 0 {
                rank[node] = 0
                buckets[0].append(Int32(node))
            }
            var waitingFor = (0..<nodes).count { excess[$0] > 0 }
            var level = 0
            while level < buckets.count, waitingFor > 0 {
                var place = 0
                while place < buckets[level].count {
                    let node = Int(buckets[level][place])
                    place += 1
                    guard rank[node] == Int32(level) else { continue }
                    if excess[node] > 0 { waitingFor -= 1 }
                    for arc in Int(first[node])..<Int(first[node + 1]) {
                        let back = Int(reverse[arc])
                        guard room[back] > 0 else { continue }
                        let other = Int(target[arc])
                        guard rank[other] > Int32(level) else { continue }
                        let reduced = cost[back] + potential[other] - potential[node]
                        let steps = reduced < 0 ? 0 : min(Int64(far), reduced / slack + 1)
                        let reached = Int32(level) + Int32(steps)
                        guard reached < rank[other] else { continue }
                        rank[other] = reached
                        while buckets.count <= Int(reached) { buckets.append([]) }
                        buckets[Int(reached)].append(Int32(other))
                    }
                }
                level += 1
            }
            let reached = Int32(level)
            for node in 0..<nodes {
                let steps = min(rank[node], reached)
                if steps > 0 {
                    potential[node] -= Int64(steps) * slack
                    next[node] = first[node]
                }
            }
        }
    }
}
