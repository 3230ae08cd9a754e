internal import Units

/// The assignment of as many rows as possible at the least total cost, no column above its capacity.
///
/// Rows with the same costs are one row with as many units, since inquiries that ask for the same thing cost the same. Then
/// a minimum-cost flow by cost scaling with partial augmentations, over each row's cheapest pairs first. The potentials that
/// result are held against every pair of the matrix; pairs that would better the flow join, until none does. So the result
/// is the optimum of the whole matrix, found on a small part of it.
///
/// - Parameters:
///   - matrix: costs from 0 to 2²⁴; ``CostMatrix/forbidden`` for pairs that may not be.
///   - capacities: for each column.
public func assign(_ matrix: CostMatrix, capacities: [Int]) -> Assignment {
    guard matrix.rows > 0 else { return Assignment(columns: [], cost: 0) }
    let groups = equalRows(matrix)
    let units = groups.map { Int32($0.count) }
    var single = matrix
    if groups.count < matrix.rows {
        var costs: [Int32] = []
        costs.reserveCapacity(groups.count * matrix.columns)
        for group in groups {
            costs += matrix.costs[group[0] * matrix.columns..<(group[0] + 1) * matrix.columns]
        }
        single = CostMatrix(rows: groups.count, columns: matrix.columns, costs: costs)
    }
    let largest = single.costs.reduce(Int32(0)) { $1 == CostMatrix.forbidden ? $0 : max($0, $1) }
    let (worth, held) = auction(single, units, capacities, largest: largest)
    let flow = AssignmentFlow(single, units, capacities, largest: largest, worth: worth, held: held)
    var best = [Int?](repeating: nil, count: matrix.rows)
    var cost: Int64 = 0
    for (group, shares) in zip(groups, flow.solve()) {
        var next = 0
        for share in shares {
            for _ in 0..<share.units {
                best[group[next]] = share.column
                cost += Int64(matrix.costs[group[next] * matrix.columns + share.column])
                next += 1
            }
        }
    }
    return Assignment(columns: best, cost: cost)
}
