internal import Credits
internal import Units

/// The schedules that are timed: awards with their filing dates, and credits over the accounts of an organization.
enum Schedules {
    private static let start = Month(year: 2026, month: 12)

    /// Six awards over 36 months: when to file each, and what to do with them then.
    static func awards() -> (table: ChargeTable, awards: [PossibleAward]) {
        let amounts = [4_800, 1_200].flatMap { base in (0..<36).map { Money(dollars: base + 40 * $0) } }
        let table = ChargeTable(
            firstMonth: start, monthCount: 36,
            lines: (0..<2).map { ChargeTable.Line(account: 0, service: $0) }, amounts: amounts)
        let awards = [(25, 12), (60, 24), (10, 12), (5, 12), (30, 14), (40, 18)].enumerated().map {
            place, award in
            PossibleAward(
                id: "\(place)", amount: Money(dollars: award.0 * 1_000), covers: [place != 4, true],
                productCount: place == 4 ? 1 : nil, earliest: start.firstDay, delays: Array(0...6),
                leadDays: 14 + 3 * place, validityMonths: award.1)
        }
        return (table, awards)
    }

    /// Credits over accounts with five services each; every third credit is restricted to one service.
    static func organization(_ credits: Int, _ accounts: Int, months: Int) -> (ChargeTable, [Grant]) {
        let lines = (0..<accounts).flatMap { account in
            (0..<5).map { ChargeTable.Line(account: account, service: $0) }
        }
        let amounts = lines.indices.flatMap { line in
            (0..<months).map { Money(dollars: 100 + 37 * (line % 11) + 5 * $0) }
        }
        let table = ChargeTable(firstMonth: start, monthCount: months, lines: lines, amounts: amounts)
        let grants = (0..<credits).map { place in
            Grant(
                id: "\(place)", account: place % accounts, amount: Money(dollars: 8_000 + 900 * (place % 13)),
                starts: start.firstDay, expires: start.adding(6 + place * 7 % 30).lastDay,
                covers: (0..<5).map { place % 3 != 0 || $0 == place % 5 },
                productCount: place % 3 == 0 ? 1 : nil,
                sharedWith: place % 4 == 1 ? [] : nil)
        }
        return (table, grants)
    }
}
