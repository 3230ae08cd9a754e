/// A moment in milliseconds since 1970, UTC.
public struct Instant: Hashable, Comparable, Sendable {
    public let milliseconds: Int64

    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }

    public var seconds: Int64 { milliseconds / 1_000 }

    /// The moment some seconds later.
    ///
    /// It never leaves the moments that can be counted: what would lie beyond them is the last of them.
    public func adding(seconds: Int64) -> Instant {
        let limit = Int64.momentsInMilliseconds
        let (product, over) = seconds.multipliedReportingOverflow(by: 1_000)
        let (sum, beyond) = milliseconds.addingReportingOverflow(product)
        guard !over, !beyond else {
            return Instant(milliseconds: seconds < 0 ? limit.lowerBound : limit.upperBound)
        }
        return Instant(milliseconds: sum)
    }
}

extension Instant {
    /// `2026-11-25 10:00 UTC`.
    public var minuteText: String {
        let day = Day(number: Int(seconds / 86_400))
        let minute = Int(seconds % 86_400) / 60
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(day.text) \(two(minute / 60)):\(two(minute % 60)) UTC"
    }

    /// ISO 8601 with milliseconds, UTC.
    public var isoText: String {
        let day = Day(number: Int(milliseconds / 86_400_000))
        let rest = Int(milliseconds % 86_400_000)
        func padded(_ number: Int, _ width: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, width - text.count)) + text
        }
        return
            "\(day.text)T\(padded(rest / 3_600_000, 2)):\(padded(rest / 60_000 % 60, 2)):\(padded(rest / 1_000 % 60, 2)).\(padded(rest % 1_000, 3))Z"
    }
}

extension Day {
    /// The day of a moment, in UTC.
    public init(containing moment: Instant) { self.init(number: Int(moment.seconds / 86_400)) }
}
