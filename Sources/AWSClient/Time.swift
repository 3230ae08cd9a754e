internal import AWSModels
internal import Synchronization
internal import Units

/// A moment as SigV4 writes it: `20261125T120000Z`.
func basicTime(_ milliseconds: Int64) -> String { isoTime(milliseconds).filter { $0 != "-" && $0 != ":" } }

/// A moment in ISO 8601 with whole seconds: `2026-11-25T12:00:00Z`.
public func isoTime(_ milliseconds: Int64) -> String {
    let seconds = Int(max(0, milliseconds) / 1_000)
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return
        "\(Day(number: seconds / 86_400).text)T\(two(seconds % 86_400 / 3_600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))Z"
}

/// A moment out of `20261125T120000Z`, in milliseconds since 1970; nil when the text is none.
public func parsedBasicTime(_ text: String) -> Int64? {
    let digits = Array(text)
    guard digits.count == 16, digits[8] == "T", digits[15] == "Z" else { return nil }
    func part(_ range: Range<Int>) -> String { String(digits[range]) }
    return Timestamp(
        "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(9..<11)):\(part(11..<13)):\(part(13..<15))Z"
    ).milliseconds
}

/// A moment out of an HTTP date, `Wed, 25 Nov 2026 12:00:00 GMT`, in milliseconds since 1970; nil when the text is none.
func parsedHTTPDate(_ text: String) -> Int64? {
    let parts = text.split(separator: " ").map(String.init)
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    guard parts.count == 6, let month = months.firstIndex(of: parts[2]) else { return nil }
    return Timestamp("\(parts[3])-\(month < 9 ? "0" : "")\(month + 1)-\(parts[1])T\(parts[4])Z").milliseconds
}

/// A lock around a few statements.
final class Lock: Sendable {
    private let mutex = Mutex(())

    func withLock<T>(_ body: () -> T) -> T { mutex.withLock { _ in body() } }
}
