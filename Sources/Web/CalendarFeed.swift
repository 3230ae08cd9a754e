internal import Documents
package import Units

/// A calendar of moments and of whole days (RFC 5545).
///
/// - Parameter now: when it was asked for.
package func calendarFeed(
    moments: [(uid: String, at: Instant, title: String, link: String)],
    days: [(uid: String, day: Day, title: String, link: String)],
    at now: Instant
) -> String {
    func stamp(_ moment: Instant) -> String {
        String(moment.isoText.prefix(19).filter { $0 != "-" && $0 != ":" }) + "Z"
    }
    func event(_ uid: String, _ title: String, _ link: String, _ when: [String]) -> [String] {
        ["BEGIN:VEVENT", "UID:\(uid)@cloudroute", "DTSTAMP:\(stamp(now))"] + when
            + ["SUMMARY:\(calendarText(title))", "URL:\(link)", "END:VEVENT"]
    }
    let head = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//CloudRoute//Deadlines//EN", "X-WR-CALNAME:CloudRoute",
    ]
    let timed = moments.flatMap { item in
        event(
            item.uid, item.title, item.link,
            ["DTSTART:\(stamp(item.at))", "DTEND:\(stamp(item.at.adding(seconds: 900)))"])
    }
    let whole = days.flatMap { item in
        event(item.uid, item.title, item.link, ["DTSTART;VALUE=DATE:\(item.day.text.filter { $0 != "-" })"])
    }
    return (head + timed + whole + ["END:VCALENDAR"]).map { folded($0) + "\r\n" }.joined()
}
