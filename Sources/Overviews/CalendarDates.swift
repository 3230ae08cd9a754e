internal import Company
package import Engagements
internal import Filings
package import Planning
internal import RulePacks
package import Units

/// A day that a company's calendar holds.
package struct CalendarDate: Hashable, Sendable {
    /// The same for the same thing whenever it is asked for, so that a calendar moves it and adds no second one.
    package let id: String
    package let day: Day
    package let title: String
}

extension Engagement {
    /// What has a day: what is to be filed and when AWS has decided at the latest, by the plan; until when codes can be redeemed and
    /// credits pay, by AWS.
    ///
    /// - Parameter plan: nil while the intake is open.
    package func calendarDates(_ plan: Plan?) -> [CalendarDate] {
        var dates: [CalendarDate] = []
        for filing in plan.map({ open($0) }) ?? [] {
            let (id, name) = (filing.track.id.rawValue, filing.track.name)
            dates.append(CalendarDate(id: "file-\(id)", day: filing.file, title: "file \(name), by the plan"))
            dates.append(
                CalendarDate(
                    id: "decision-\(id)", day: filing.decision.upperBound,
                    title: "\(name) is decided at the latest, by the plan"))
        }
        for filing in filings {
            for code in filing.codes where !code.isLanded && code.status != "INACTIVE" {
                guard let day = Day(String(code.expires.prefix(10))) else { continue }
                dates.append(
                    CalendarDate(
                        id: "code-\(code.id.prefix(16))", day: day,
                        title: "the code of \(code.amount.rounded) for \(filing.track.title) expires"))
            }
            let own = Set(filing.codes.compactMap(\.credit))
            for credit in filing.balance where own.contains(credit.id) && credit.remaining != .zero {
                guard let ends = credit.ends else { continue }
                let left = credit.remaining.map { "\($0.rounded) left" } ?? "what is left cannot be read"
                dates.append(
                    CalendarDate(
                        id: "credit-\(credit.id)", day: Day(containing: Instant(milliseconds: ends)),
                        title: "the credit of \(filing.track.title) ends, \(left)"))
            }
        }
        return dates
    }
}
