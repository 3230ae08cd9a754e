internal import Units

/// The rows of a matrix by what they hold, in the order in which each first stands.
func equalRows(_ matrix: CostMatrix) -> [[Int]] {
    let columns = matrix.columns
    var groups: [[Int]] = []
    var known: [UInt64: [Int]] = [:]
    matrix.costs.withUnsafeBufferPointer { costs in
        func isSame(_ a: Int, _ b: Int) -> Bool {
            var column = 0
            while column < columns, costs[a * columns + column] == costs[b * columns + column] { column += 1 }
            return column == columns
        }
        for row in 0..<matrix.rows {
            var lanes = SIMD8<UInt64>(repeating: 0xCBF2_9CE4_8422_2325)
            var column = row * columns
            let end = column + columns
            while column + 8 <= end {
                var values = SIMD8<UInt64>()
                for lane in 0..<8 { values[lane] = UInt64(UInt32(bitPattern: costs[column + lane])) }
                lanes = (lanes ^ values) &* SIMD8(repeating: 0x0000_0100_0000_01B3)
                column += 8
            }
            var hash: UInt64 = 0
            for lane in 0..<8 { hash = (hash ^ lanes[lane]) &* 0x9E37_79B9_7F4A_7C15 }
            while column < end {
                hash = (hash ^ UInt64(UInt32(bitPattern: costs[column]))) &* 0x0000_0100_0000_01B3
                column += 1
            }
            if let group = known[hash]?.first(where: { isSame(groups[$0][0], row) }) {
                groups[group].append(row)
            } else {
                known[hash, default: []].append(groups.count)
                groups.append([row])
            }
        }
    }
    return groups
}

/// About what each column is worth to the rows that want it, and who could have it.
///
/// An auction over the whole matrix with coarse increments. It need not be exact: it only tells which pairs matter.
func auction(_ matrix: CostMatrix, _ units: [Int32], _ capacities: [Int], largest: Int32) -> (
    worth: [Int64], held: [Set<Int32>]
) {
    let waiting = 2 * (largest + 1)
    let columns = matrix.columns
    var price = capacities.map { $0 > 0 ? Int32(0) : waiting }
    var holders: [Set<Int32>] = Array(repeating: [], count: matrix.rows)
    for increment in [largest / 32 + 1, largest / 512 + 1] {
        // Each column's places with the bid that holds them.
        var held: [[(bid: Int32, row: Int32)]] = Array(repeating: [], count: columns)
        var homeless = units
        var open = (0..<matrix.rows).map { Int32($0) }
        // Bids of the coarse round were too high by up to its increment.
        for column in 0..<columns where capacities[column] > 0 {
            price[column] = max(0, price[column] - 16 * increment)
        }
        var bids = 0
        while let row = open.popLast(), bids < 40 * matrix.rows {
            bids += 1
            let (best, second, place) = twoLeast(matrix, Int(row), price, waiting)
            guard place >= 0 else { continue }
            let bid = price[place] + (second - best) + increment
            // Alike units bid alike, as many as the column has places for that are worth less.
            while homeless[Int(row)] > 0 {
                if held[place].count < capacities[place] {
                    held[place].append((bid, row))
                } else if let lowest = held[place].indices.min(by: {
                    held[place][$0].bid < held[place][$1].bid
                }),
                    held[place][lowest].bid < bid
                {
                    let loser = held[place][lowest].row
                    if homeless[Int(loser)] == 0, loser != row { open.append(loser) }
                    homeless[Int(loser)] += 1
                    held[place][lowest] = (bid, row)
                } else {
                    break
                }
                homeless[Int(row)] -= 1
            }
            if homeless[Int(row)] > 0 { open.append(row) }
            if held[place].count == capacities[place] {
                price[place] = held[place].reduce(Int32.max) { min($0, $1.bid) }
            }
        }
        for column in 0..<columns { for bid in held[column] { holders[Int(bid.row)].insert(Int32(column)) } }
    }
    return (price.map { Int64($0) }, holders)
}

/// The two least sums of a row's costs and the columns' prices, and where the least is; -1 where waiting is better.
private func twoLeast(_ matrix: CostMatrix, _ row: Int, _ price: [Int32], _ waiting: Int32) -> (
    Int32, Int32, Int
) {
    typealias Lanes = SIMD16<Int32>
    let columns = matrix.columns
    // A pair that may not be costs so much that no price matters.
    let far = Lanes(repeating: Int32.max / 4)
    return matrix.costs.withUnsafeBytes { costs in
        price.withUnsafeBytes { prices in
            let start = row * columns * 4
            var (least, next) = (Lanes(repeating: waiting), Lanes(repeating: waiting))
            var column = 0
            while column + 16 <= columns {
                let total =
                    pointwiseMin(costs.loadUnaligned(fromByteOffset: start + column * 4, as: Lanes.self), far)
                    &+ prices.loadUnaligned(fromByteOffset: column * 4, as: Lanes.self)
                next = pointwiseMin(next, pointwiseMax(least, total))
                least = pointwiseMin(least, total)
                column += 16
            }
            func total(_ column: Int) -> Int32 {
                min(costs.load(fromByteOffset: start + column * 4, as: Int32.self), Int32.max / 4)
                    &+ prices.load(fromByteOffset: column * 4, as: Int32.self)
            }
            let rest = column
            var (best, second) = (waiting, waiting)
            func take(_ value: Int32) {
                if value < best { (second, best) = (best, value) } else if value < second { second = value }
            }
            for lane in 0..<16 { take(least[lane]); take(next[lane]) }
            while column < columns {
                take(total(column))
                column += 1
            }
            guard best < waiting else { return (waiting, waiting, -1) }
            let lane = (0..<16).first { least[$0] == best }
            var place = lane ?? rest
            while place < columns, total(place) != best { place += lane == nil ? 1 : 16 }
            return (best, second, place)
        }
    }
}
