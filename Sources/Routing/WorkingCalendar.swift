public import Units

/// When somebody works: hours of local time on some days of the week, without holidays.
public struct WorkingCalendar: Hashable, Sendable {
    /// The IANA name of the zone.
    public let zone: String
    public let rule: TimeZoneRule
    /// Minutes of the local day, the end left out.
    public let hours: Range<Int>
    /// 1 is Monday, 7 is Sunday.
    public let workdays: Set<Int>
    public let holidays: Set<Day>

    public init(
        zone: String, rule: TimeZoneRule, hours: Range<Int>, workdays: Set<Int> = [1, 2, 3, 4, 5],
        holidays: Set<Day>
    ) {
        self.workdays = workdays
        self.zone = zone
        self.rule = rule
        self.hours = hours
        self.holidays = holidays
    }

    /// Whether work is done at a moment, in seconds since 1970.
    public func isOpen(at moment: Int) -> Bool {
        let local = moment + rule.offset(at: moment)
        let day = Day(number: local.divided(by: 86_400))
        return hours.contains((local - day.number * 86_400) / 60) && isWorking(day)
    }

    private func isWorking(_ day: Day) -> Bool { workdays.contains(day.weekday) && !holidays.contains(day) }

    /// The first moment at or after `moment` at which work is done; nil when there is none for 60 days.
    public func nextOpen(after moment: Int) -> Int? {
        if isOpen(at: moment) { return moment }
        let offset = rule.offset(at: moment)
        var day = Day(number: (moment + offset).divided(by: 86_400))
        for _ in 0..<60 {
            let start = utc(day, minute: hours.lowerBound)
            if isWorking(day), start >= moment { return start }
            day = day.adding(days: 1)
        }
        return nil
    }

    /// The moment of a local time; the offset that holds then, not the one that holds now.
    private func utc(_ day: Day, minute: Int) -> Int {
        let local = day.number * 86_400 + minute * 60
        return local - rule.offset(at: local - rule.offset(at: local))
    }

    /// The moment by which so many working seconds will have passed; nil when there is too little work in 60 days.
    public func adding(working seconds: Int, to moment: Int) -> Int? {
        var (left, at) = (seconds, moment)
        for _ in 0..<400 {
            guard let open = nextOpen(after: at) else { return nil }
            let day = Day(number: (open + rule.offset(at: open)).divided(by: 86_400))
            let close = utc(day, minute: hours.upperBound)
            if open + left <= close { return open + left }
            left -= max(0, close - open)
            at = max(close, open + 1)
        }
        return nil
    }

    /// Working seconds between two moments.
    public func working(from start: Int, to end: Int) -> Int {
        var (total, at) = (0, start)
        for _ in 0..<4_000 {
            guard at < end, let open = nextOpen(after: at), open < end else { break }
            let day = Day(number: (open + rule.offset(at: open)).divided(by: 86_400))
            let close = utc(day, minute: hours.upperBound)
            total += max(0, min(close, end) - open)
            at = max(close, open + 1)
        }
        return total
    }

    /// Whole hours until work is done, counted from the next full hour; at most ``farthest``.
    ///
    /// Whoever closes within the hour is away: an offer would wait for the next day. Whole hours, so that a year of offers
    /// can be simulated by the hour with the same figures.
    public func hoursUntilOpen(at moment: Int) -> Int {
        let next = moment.divided(by: 3_600) + 1
        for ahead in 0..<WorkingCalendar.farthest where isOpen(at: (next + ahead) * 3_600) { return ahead }
        return WorkingCalendar.farthest
    }

    public static let farthest = 100
}
