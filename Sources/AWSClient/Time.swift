internal import Synchronization

/// A moment as SigV4 writes it: `20261125T120000Z`.
func basicTime(_ milliseconds: Int64) -> String {
    let parts = civil(milliseconds)
    return padded(parts.year, 4) + padded(parts.month, 2) + padded(parts.day, 2) + "T" + padded(parts.hour, 2)
        + padded(parts.minute, 2) + padded(parts.second, 2) + "Z"
}

/// A moment in ISO 8601 with whole seconds: `2026-11-25T12:00:00Z`.
public func isoTime(_ milliseconds: Int64) -> String {
    let parts = civil(milliseconds)
    return
        "\(padded(parts.year, 4))-\(padded(parts.month, 2))-\(padded(parts.day, 2))T\(padded(parts.hour, 2)):"
        + "\(padded(parts.minute, 2)):\(padded(parts.second, 2))Z"
}

/// A moment out of `20261125T120000Z`, in milliseconds since 1970; nil when the text is none.
public func parsedBasicTime(_ text: String) -> Int64? {
    let bytes = Array(text.utf8)
    guard bytes.count == 16, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z") else { return nil }
    func number(_ range: Range<Int>) -> Int64? { Int64(String(decoding: bytes[range], as: UTF8.self)) }
    guard let year = number(0..<4), let month = number(4..<6), let day = number(6..<8),
        let hour = number(9..<11), let minute = number(11..<13), let second = number(13..<15),
        (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second <= 60
    else { return nil }
    return instant(year, month, day, hour, minute, second)
}

/// A moment out of an HTTP date, `Wed, 25 Nov 2026 12:00:00 GMT`, in milliseconds since 1970; nil when the text is none.
func parsedHTTPDate(_ text: String) -> Int64? {
    let parts = text.split(separator: " ")
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    guard parts.count == 6, let day = Int64(parts[1]),
        let month = months.firstIndex(of: String(parts[2])),
        let year = Int64(parts[3])
    else { return nil }
    let clock = parts[4].split(separator: ":").compactMap { Int64($0) }
    guard clock.count == 3, (0...23).contains(clock[0]), (0...59).contains(clock[1]),
        (0...60).contains(clock[2]),
        (1...31).contains(day), (1970...9999).contains(year)
    else { return nil }
    return instant(year, Int64(month) + 1, day, clock[0], clock[1], clock[2])
}

private func instant(
    _ year: Int64, _ month: Int64, _ day: Int64, _ hour: Int64, _ minute: Int64, _ second: Int64
) -> Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let days = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    return (days * 86_400 + hour * 3_600 + minute * 60 + second) * 1_000
}

private func civil(_ milliseconds: Int64) -> (
    year: Int64, month: Int64, day: Int64, hour: Int64, minute: Int64, second: Int64
) {
    let seconds = max(0, milliseconds) / 1_000
    let (days, rest) = (seconds / 86_400 + 719_468, seconds % 86_400)
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (
        yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1,
        rest / 3_600,
        rest / 60 % 60, rest % 60
    )
}

private func padded(_ value: Int64, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

/// A lock around a few statements.
final class Lock: Sendable {
    private let mutex = Mutex(())

    func withLock<T>(_ body: () -> T) -> T { mutex.withLock { _ in body() } }
}
