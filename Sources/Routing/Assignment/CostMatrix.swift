/// Costs of giving each row to each column, the lower the better; a pair that may not be is ``forbidden``.
public struct CostMatrix: Sendable {
    public let rows: Int
    public let columns: Int
    /// Row by row.
    public var costs: [Int32]

    /// More than any assignment is worth, so that a pair that may not be is never chosen over waiting.
    public static let forbidden = Int32.max

    public init(rows: Int, columns: Int, costs: [Int32]) {
        precondition(costs.count == rows * columns)
        self.rows = rows
        self.columns = columns
        self.costs = costs
    }
}

/// Who gets what.
public struct Assignment: Hashable, Sendable {
    /// The column of each row; nil where the row waits.
    public let columns: [Int?]
    /// The costs of the pairs together, waiting rows left out.
    public let cost: Int64

    public var assigned: Int { columns.count { $0 != nil } }
}
