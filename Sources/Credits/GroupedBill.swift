internal import Units

/// A bill summed by month, and by the grants that cover its lines.
struct GroupedBill: Sendable {
    /// For each group of lines that the same grants cover, the grants as bits; grants beyond a word's bits have none.
    private(set) var grants: [UInt64] = []
    /// Each group's payable sum by month: `sums[group * monthCount + month]`.
    let sums: [Money]
    let gross: [Money]
    /// The part of `gross` that some grant covers, whether it is live in the month or not.
    let coverable: [Money]

    init(_ charges: ChargeTable, _ all: [Grant]) {
        let months = charges.monthCount
        var groups: [UInt64] = []
        var groupOfLine: [Int] = []
        groupOfLine.reserveCapacity(charges.lines.count)
        for line in charges.lines {
            var bits: UInt64 = 0
            for grant in all.indices.prefix(UInt64.bitWidth) where all[grant].pays(line) {
                bits |= 1 << UInt64(grant)
            }
            let known = groups.firstIndex(of: bits)
            groupOfLine.append(known ?? groups.count)
            if known == nil { groups.append(bits) }
        }
        var sums = Array(repeating: Money.zero, count: groups.count * months)
        // A refund is nothing that a credit could pay: it lowers the bill alone.
        var gross = Array(repeating: Money.zero, count: months)
        sums.withUnsafeMutableBufferPointer { sums in
            charges.amounts.withUnsafeBufferPointer { amounts in
                for (line, group) in groupOfLine.enumerated() {
                    for month in 0..<months {
                        let amount = amounts[line * months + month]
                        if amount >= .zero {
                            sums[group * months + month] += amount
                        } else {
                            gross[month] += amount
                        }
                    }
                }
            }
        }
        var coverable = Array(repeating: Money.zero, count: months)
        for group in groups.indices {
            for month in 0..<months {
                gross[month] += sums[group * months + month]
                if groups[group] != 0 { coverable[month] += sums[group * months + month] }
            }
        }
        grants = groups
        self.sums = sums
        self.gross = gross
        self.coverable = coverable
    }
}
