internal import Units

/// A bill summed by month, and by the grants that cover its lines.
struct GroupedBill: Sendable {
    /// For each group of lines that the same grants cover, the grants as bits; grants beyond a word's bits have none.
    let grants: [UInt64]
    /// For each line, the grants that cover it as bits.
    let grantsOfLine: [UInt64]
    /// Each group's payable sum by month: `sums[group * monthCount + month]`.
    let sums: [Money]
    let gross: [Money]
    /// The part of `gross` that some grant covers which can pay in any month, whether in this one or not.
    let coverable: [Money]

    init(_ charges: ChargeTable, _ all: [Grant], _ live: [LiveMonths]) {
        let months = charges.monthCount
        let grouping = Grouping(charges, all, live)
        let groups = grouping.keys
        var sums = Array(repeating: Money.zero, count: groups.count * months)
        // A refund is nothing that a credit could pay: it lowers the bill alone.
        var gross = Array(repeating: Money.zero, count: months)
        sums.withUnsafeMutableBufferPointer { sums in
            charges.amounts.withUnsafeBufferPointer { amounts in
                for (line, group) in grouping.groupOfLine.enumerated() {
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
                if groups[group].isCovered { coverable[month] += sums[group * months + month] }
            }
        }
        grants = groups.map(\.grants)
        grantsOfLine = grouping.groupOfLine.map { groups[$0].grants }
        self.sums = sums
        self.gross = gross
        self.coverable = coverable
    }
}

/// Which lines are the same to all grants.
private struct Grouping {
    struct Key: Equatable {
        var grants: UInt64 = 0
        /// Whether a grant beyond the bits of a word covers it.
        var isCoveredBeyond = false
        var followsAdoption = false

        var isCovered: Bool { grants != 0 || isCoveredBeyond }
    }

    private(set) var keys: [Key] = []
    private(set) var groupOfLine: [Int] = []

    /// Credits that are used up, disabled, or valid in no month of the bill cover nothing.
    init(_ charges: ChargeTable, _ all: [Grant], _ live: [LiveMonths]) {
        let isOpen = all.indices.map { !all[$0].amount.isZero && !live[$0].range.isEmpty }
        groupOfLine.reserveCapacity(charges.lines.count)
        let isLong = all.count > UInt64.bitWidth
        for line in charges.lines {
            var key = Key(followsAdoption: line.followsAdoption)
            for grant in 0..<min(all.count, UInt64.bitWidth) where isOpen[grant] && all[grant].pays(line) {
                key.grants |= 1 << UInt64(grant)
            }
            if isLong {
                key.isCoveredBeyond = (UInt64.bitWidth..<all.count).contains {
                    isOpen[$0] && all[$0].pays(line)
                }
            }
            let known = keys.firstIndex(of: key)
            groupOfLine.append(known ?? keys.count)
            if known == nil { keys.append(key) }
        }
    }
}

/// A bill by groups of lines, and by the parts of months in which the same grants are valid.
///
/// - Precondition: at most as many grants as a word has bits.
struct PeriodBill: Sendable {
    struct Period: Sendable {
        let month: Int
        /// Its days in the month, counted from 0.
        let days: Range<Int>
    }

    let periods: [Period]
    /// By group, the grants that cover it as bits.
    let grants: [UInt64]
    let followsAdoption: [Bool]
    /// By group, the accounts of its lines.
    let accounts: [Set<Int>]
    /// Each group's payable sum by period: `sums[group * periods.count + period]`.
    let sums: [Money]
    /// What no grant covers, refunds included, by period.
    let uncovered: [Money]
    private let live: [LiveMonths]

    init(_ charges: ChargeTable, _ all: [Grant], _ strategy: ApplicationStrategy) {
        precondition(all.count <= UInt64.bitWidth)
        let live = all.map {
            LiveMonths($0, from: charges.firstMonth, count: charges.monthCount, strategy.expiringMonth)
        }
        var periods: [Period] = []
        for month in 0..<charges.monthCount {
            let length = charges.firstMonth.adding(month).length
            let ends = Set(live.filter { $0.expiringMonth == month }.map(\.expiringDays)).sorted()
            var begin = 0
            for end in ends + [length] {
                periods.append(Period(month: month, days: begin..<end))
                begin = end
            }
        }
        let grouping = Grouping(charges, all, live)
        let covered = grouping.keys.indices.filter { grouping.keys[$0].isCovered }
        var place = Array(repeating: -1, count: grouping.keys.count)
        for (index, group) in covered.enumerated() { place[group] = index }
        var accounts = Array(repeating: Set<Int>(), count: covered.count)
        var sums = Array(repeating: Money.zero, count: covered.count * periods.count)
        var uncovered = Array(repeating: Money.zero, count: periods.count)
        for (line, group) in grouping.groupOfLine.enumerated() {
            if place[group] >= 0 { accounts[place[group]].insert(charges.lines[line].account) }
            for (index, period) in periods.enumerated() {
                let amount = charges.part(line: line, month: period.month, days: period.days)
                if place[group] >= 0, amount >= .zero {
                    sums[place[group] * periods.count + index] += amount
                } else {
                    uncovered[index] += amount
                }
            }
        }
        self.periods = periods
        self.sums = sums
        self.uncovered = uncovered
        self.live = live
        self.accounts = accounts
        grants = covered.map { grouping.keys[$0].grants }
        followsAdoption = covered.map { grouping.keys[$0].followsAdoption }
    }

    func isLive(_ grant: Int, _ period: Int) -> Bool {
        live[grant].isValid(periods[period].month, through: periods[period].days.upperBound)
    }
}
