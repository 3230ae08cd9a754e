import Foundation
import TestSupport
import Testing
import Units

@Suite("Days and months")
struct CalendarTests {
    @Test("agree with Foundation's calendar over 400 years")
    func agreesWithFoundation() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        for number in stride(from: -36_524, to: 109_573, by: 97) {
            let day = Day(number: number)
            let parts = calendar.dateComponents(
                [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(number) * 86_400))
            #expect(day.fields.year == parts.year)
            #expect(day.fields.month == parts.month)
            #expect(day.fields.day == parts.day)
            #expect(day.weekday % 7 + 1 == parts.weekday)
            #expect(Day(year: day.fields.year, month: day.fields.month, day: day.fields.day) == day)
        }
    }

    @Test(
        "refuse days that do not exist",
        arguments: [
            "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "2026-01-32", "today", "",
            "2026-01-01x",
        ])
    func refuses(text: String) {
        #expect(Day(text) == nil)
    }

    @Test("know leap years")
    func leapYears() {
        #expect(Day("2024-02-29")?.text == "2024-02-29")
        #expect(Day("2100-02-29") == nil)
        #expect(Day("2000-02-29") != nil)
        #expect(Month(year: 2024, month: 2).length == 29)
    }

    @Test("skip weekends when business days are counted")
    func businessDays() throws {
        let friday = try #require(Day("2026-11-20"))
        #expect(friday.adding(businessDays: 1).text == "2026-11-23")
        #expect(friday.adding(businessDays: 5).text == "2026-11-27")
        #expect(friday.adding(businessDays: 6).text == "2026-11-30")
        let saturday = friday.adding(days: 1)
        #expect(saturday.isWeekend)
        #expect(saturday.adding(businessDays: 1).text == "2026-11-23")
    }

    @Test("a month later is the same day, or the last one there is")
    func addsMonths() throws {
        let day = try #require(Day("2026-01-31"))
        #expect(day.adding(months: 1).text == "2026-02-28")
        #expect(day.adding(months: 24).text == "2028-01-31")
        #expect(day.adding(months: -2).text == "2025-11-30")
    }

    @Test("months have names, ends and an order")
    func months() throws {
        let month = try #require(Month("2026-11"))
        #expect(month.name == "Nov 2026")
        #expect(month.firstDay.text == "2026-11-01")
        #expect(month.lastDay.text == "2026-11-30")
        #expect(month.adding(2).text == "2027-01")
        #expect(month < month.adding(1))
        #expect(Month("2026-13") == nil)
        #expect(Month("2026-1") == nil)
        #expect(month.lastDay.month == month)
        #expect(month.lastDay.long == "30 Nov 2026")
        #expect(month.lastDay.compact == "20261130")
    }

    @Test("a span of days keeps its unit")
    func spans() throws {
        let start = try #require(Day("2026-11-20"))
        let calendar = DayCount(low: 3, high: 7, unit: .calendar)
        let business = DayCount(low: 7, high: 10, unit: .business)
        #expect(calendar.after(start).lowerBound.text == "2026-11-23")
        #expect(business.after(start).lowerBound.text == "2026-12-01")
        #expect(business.after(start).upperBound.text == "2026-12-04")
        #expect(calendar.text == "3-7 days")
        #expect(business.text == "7-10 business days")
        #expect(DayCount(low: 1, high: 1, unit: .calendar).text == "1 day")
        #expect(DayCount(low: 5, high: 5, unit: .calendar).text == "5 days")
    }
}
