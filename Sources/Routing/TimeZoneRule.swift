internal import Units

/// The offset of a place from UTC, by the rule that it follows from now on.
///
/// The rule is the POSIX `TZ` text that ends each zone's TZif file; past rules are not known, since offers are made now.
public struct TimeZoneRule: Hashable, Sendable {
    /// The last Sunday of March, and the like: `Mm.w.d` of POSIX, with seconds of local time.
    private struct Change: Hashable, Sendable {
        let month: Int
        let week: Int
        let weekday: Int
        let seconds: Int

        /// Seconds since 1970 in the local time that holds before the change.
        func local(in year: Int) -> Int {
            let month = Units.Month(year: year, month: month)
            // POSIX counts weekdays from Sunday as 0, Day.weekday from Monday as 1.
            let wanted = weekday == 0 ? 7 : weekday
            let first = month.firstDay
            var day = first.adding(days: (wanted - first.weekday + 7) % 7 + (week - 1) * 7)
            while day > month.lastDay { day = day.adding(days: -7) }
            return day.number * 86_400 + seconds
        }
    }

    private let standard: Int
    private let summer: Int?
    private let start: Change?
    private let end: Change?

    static let utc = TimeZoneRule(standard: 0)

    private init(standard: Int) {
        self.standard = standard
        (summer, start, end) = (nil, nil, nil)
    }

    /// Reads `EST5EDT,M3.2.0,M11.1.0`; nil when it is none, or one that counts days of the year, which no zone does today.
    public init?(posix text: String) {
        var rest = text.utf8[...]
        guard TimeZoneRule.skipName(&rest), let standard = TimeZoneRule.offset(&rest) else { return nil }
        self.standard = -standard
        guard !rest.isEmpty else {
            (summer, start, end) = (nil, nil, nil)
            return
        }
        guard TimeZoneRule.skipName(&rest) else { return nil }
        summer = rest.first == UInt8(ascii: ",") ? -standard + 3_600 : TimeZoneRule.offset(&rest).map { -$0 }
        guard summer != nil, let start = TimeZoneRule.change(&rest), let end = TimeZoneRule.change(&rest),
            rest.isEmpty
        else { return nil }
        (self.start, self.end) = (start, end)
    }

    /// Seconds east of UTC at a moment, in seconds since 1970.
    public func offset(at moment: Int) -> Int {
        guard let summer, let start, let end else { return standard }
        let year = Day(number: (moment + standard).divided(by: 86_400)).fields.year
        let (from, until) = (start.local(in: year) - standard, end.local(in: year) - summer)
        // South of the equator summer ends in autumn of the same year, before it starts.
        let isSummer = from < until ? (from..<until).contains(moment) : !(until..<from).contains(moment)
        return isSummer ? summer : standard
    }

    private static func skipName(_ rest: inout Substring.UTF8View) -> Bool {
        let before = rest.count
        if rest.first == UInt8(ascii: "<") {
            guard let close = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
            rest = rest[rest.index(after: close)...]
        } else {
            rest = rest.drop { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
        }
        return rest.count < before
    }

    /// `[+-]hh[:mm[:ss]]` in seconds.
    private static func offset(_ rest: inout Substring.UTF8View) -> Int? {
        let sign = rest.first == UInt8(ascii: "-") ? -1 : 1
        if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        var (total, unit) = (0, 3_600)
        while unit > 0 {
            guard let part = number(&rest) else { return nil }
            total += part * unit
            unit = unit == 3_600 ? 60 : unit == 60 ? 1 : 0
            guard unit > 0, rest.first == UInt8(ascii: ":") else { break }
            rest = rest.dropFirst()
        }
        return total > 200 * 3_600 ? nil : sign * total
    }

    private static func number(_ rest: inout Substring.UTF8View) -> Int? {
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        guard !digits.isEmpty, digits.count <= 3 else { return nil }
        rest = rest.dropFirst(digits.count)
        return Int(Substring(digits), in: 0...999)
    }

    /// Reads `,Mm.w.d[/time]`.
    private static func change(_ rest: inout Substring.UTF8View) -> Change? {
        guard rest.starts(with: Array(",M".utf8)) else { return nil }
        rest = rest.dropFirst(2)
        guard let month = number(&rest), (1...12).contains(month), rest.popFirst() == UInt8(ascii: "."),
            let week = number(&rest), (1...5).contains(week), rest.popFirst() == UInt8(ascii: "."),
            let weekday = number(&rest), (0...6).contains(weekday)
        else { return nil }
        var seconds = 7_200
        if rest.first == UInt8(ascii: "/") {
            rest = rest.dropFirst()
            guard let time = offset(&rest) else { return nil }
            seconds = time
        }
        return Change(month: month, week: week, weekday: weekday, seconds: seconds)
    }
}

extension Int {
    /// The quotient rounded down, as days before 1970 need it.
    func divided(by divisor: Int) -> Int { self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor) }
}
