/// A calendar day, counted from 1970-01-01, in the proleptic Gregorian calendar.
///
/// No clock, no time zone.
public struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01.
    public let number: Int

    public init(number: Int) { self.number = number }

    /// The day with these fields, or nil when there is none (2026-02-30).
    public init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), day >= 1, (1...9999).contains(year),
            day <= Month(year: year, month: month).length
        else { return nil }
        // Days from civil, after Howard Hinnant's chrono paper: years run from March.
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = era * 146_097 + dayOfEra - 719_468
    }

    /// Reads `2026-11-23`.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard text.utf8.count == 10, parts.count == 3, parts[0].count == 4,
            let year = Int(parts[0], in: 0...9_999),
            let month = Int(parts[1], in: 1...12), let day = Int(parts[2], in: 1...31)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Year, month and day of the month.
    public var fields: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        )
    }

    public var month: Month {
        let fields = self.fields
        return Month(year: fields.year, month: fields.month)
    }

    /// 1 is Monday, 7 is Sunday (ISO 8601).
    public var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }
    public var isWeekend: Bool { weekday > 5 }

    public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
    public func adding(days: Int) -> Day { Day(number: number + days) }

    /// The day that many Mondays-to-Fridays later.
    ///
    /// Public holidays are not known here; a date that must allow for them needs a margin.
    public func adding(businessDays: Int) -> Day {
        var day = self
        var left = businessDays
        while left > 0 {
            day = day.adding(days: 1)
            if !day.isWeekend { left -= 1 }
        }
        return day
    }

    /// The same day that many months later, or the last day of that month.
    public func adding(months: Int) -> Day {
        let target = month.adding(months)
        return Day(number: target.firstDay.number + min(fields.day, target.length) - 1)
    }

    /// ISO 8601: `2026-11-23`.
    public var text: String {
        let fields = self.fields
        return "\(padded(fields.year, 4))-\(padded(fields.month, 2))-\(padded(fields.day, 2))"
    }

    /// For calendars: `20261123`.
    public var compact: String { text.split(separator: "-").joined() }

    /// For people: `23 Nov 2026`.
    public var long: String { "\(fields.day) \(month.name)" }
}

/// A calendar month.
public struct Month: Hashable, Comparable, Sendable {
    /// Months since January of year 0.
    public let number: Int

    public init(number: Int) { self.number = number }
    public init(year: Int, month: Int) { number = year * 12 + month - 1 }

    /// Reads `2026-11`.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard text.utf8.count == 7, parts.count == 2, parts[0].count == 4,
            let year = Int(parts[0], in: 0...9_999),
            let month = Int(parts[1], in: 1...12)
        else { return nil }
        self.init(year: year, month: month)
    }

    public var year: Int { number / 12 }
    /// 1 is January.
    public var month: Int { number % 12 + 1 }

    /// Days in the month.
    public var length: Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    public var firstDay: Day { Day(year: year, month: month, day: 1) ?? Day(number: 0) }
    public var lastDay: Day { firstDay.adding(days: length - 1) }

    public static func < (a: Month, b: Month) -> Bool { a.number < b.number }
    public func adding(_ months: Int) -> Month { Month(number: number + months) }

    /// ISO 8601: `2026-11`.
    public var text: String { "\(padded(year, 4))-\(padded(month, 2))" }
    /// For people: `Nov 2026`.
    public var name: String {
        let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return "\(names[month - 1]) \(year)"
    }
}

private func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// How many days something takes, with the kind of day it is counted in (AWS counts business days, the
/// market counts calendar days).
public struct DayCount: Hashable, Sendable {
    public enum Unit: String, Hashable, Sendable, CaseIterable {
        case calendar
        case business
    }

    public let low: Int
    public let high: Int
    public let unit: Unit

    public init(low: Int, high: Int, unit: Unit) {
        self.low = min(low, high)
        self.high = max(low, high)
        self.unit = unit
    }

    /// The first and the last day on which it can be done when it starts on `day`.
    public func after(_ day: Day) -> ClosedRange<Day> {
        switch unit {
        case .calendar: day.adding(days: low)...day.adding(days: high)
        case .business: day.adding(businessDays: low)...day.adding(businessDays: high)
        }
    }

    /// `7-10 business days`.
    public var text: String {
        (low == high ? "\(low)" : "\(low)-\(high)") + (unit == .business ? " business" : "")
            + (high == 1 ? " day" : " days")
    }
}
