public import StructuredText
internal import Units

/// A structure of an AWS service model: every member may be missing, whatever the model says, because real responses
/// leave out or null even what is required.
public protocol Shape: Hashable, Sendable {
    /// Reads what is there; what has another type than the model's counts as missing.
    init(json: JSON)
    /// Only the members that are set: a request never sends null by accident.
    var json: JSON { get }
}

/// A picklist of a service model that keeps values which the model does not know.
public protocol OpenEnumeration: RawRepresentable, Hashable, Sendable, CustomStringConvertible
where RawValue == String {
    init(rawValue: String)
}

extension OpenEnumeration {
    public var description: String { rawValue }
}

/// A number in the digits of its document, never a binary fraction.
public struct DecimalText: Hashable, Sendable {
    public let digits: String
    public init(_ digits: String) { self.digits = digits }
}

/// A moment as AWS wrote it: ISO 8601 with none to nine fractional digits, or seconds since 1970.
///
/// The text is kept as it came, because optimistic locks are compared by it.
public struct Timestamp: Hashable, Sendable, CustomStringConvertible {
    public let text: String
    let isNumber: Bool

    public init(_ text: String) {
        self.text = text
        isNumber = false
    }

    public init(seconds: Int64) {
        text = String(seconds)
        isNumber = true
    }

    init?(json: JSON) {
        switch json {
        case .string(let text): self.init(text: text, isNumber: false)
        case .integer(let value): self.init(text: String(value), isNumber: true)
        case .number(let digits): self.init(text: digits, isNumber: true)
        default: return nil
        }
    }

    private init(text: String, isNumber: Bool) {
        self.text = text
        self.isNumber = isNumber
    }

    public var description: String { text }

    var json: JSON {
        isNumber ? (Int(text, in: .min ... .max).map { .integer($0) } ?? .number(text)) : .string(text)
    }

    /// Milliseconds since 1970, finer digits cut off; nil when the text is no moment.
    public var milliseconds: Int64? {
        isNumber ? Self.millisecondsOfNumber(text) : Self.millisecondsOfISO(Array(text.utf8))
    }

    private static func millisecondsOfNumber(_ text: String) -> Int64? {
        // Clients write 1.7954784E9 as well.
        let halves = text.lowercased().split(separator: "e", maxSplits: 1)
        guard let mantissa = halves.first else { return nil }
        let exponent = halves.count == 2 ? Int(halves[1].drop { $0 == "+" }, in: 0...12) : 0
        guard let exponent else { return nil }
        let parts = mantissa.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let whole = parts[0]
        let fraction = parts.count > 1 ? String(parts[1]) : ""
        let digits = fraction + String(repeating: "0", count: max(0, exponent + 3 - fraction.count))
        return Int64(whole + digits.prefix(exponent + 3), in: Int64.momentsInMilliseconds)
    }

    private static func millisecondsOfISO(_ bytes: [UInt8]) -> Int64? {
        var place = 0
        func number(_ count: Int) -> Int64? {
            guard place + count <= bytes.count else { return nil }
            var value: Int64 = 0
            for byte in bytes[place..<place + count] {
                guard (0x30...0x39).contains(byte) else { return nil }
                value = value * 10 + Int64(byte - 0x30)
            }
            place += count
            return value
        }
        func take(_ character: Character) -> Bool {
            guard place < bytes.count, bytes[place] == character.asciiValue else { return false }
            place += 1
            return true
        }
        guard let year = number(4), take("-"), let month = number(2), take("-"), let day = number(2),
            (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        var milliseconds: Int64 = 0
        var offset: Int64 = 0
        if place < bytes.count {
            guard take("T") || take("t") || take(" "), let hour = number(2), take(":"),
                let minute = number(2), hour < 24, minute < 60
            else { return nil }
            var second: Int64 = 0
            if take(":") {
                guard let value = number(2), value <= 60 else { return nil }
                second = value
            }
            var fraction: Int64 = 0
            if take(".") {
                var count = 0
                while place < bytes.count, (0x30...0x39).contains(bytes[place]) {
                    if count < 3 { fraction = fraction * 10 + Int64(bytes[place] - 0x30) }
                    count += 1
                    place += 1
                }
                guard count > 0 else { return nil }
                for _ in min(count, 3)..<3 { fraction *= 10 }
            }
            milliseconds = ((hour * 60 + minute) * 60 + second) * 1_000 + fraction
            if !(take("Z") || take("z")) {
                let isAhead = take("+")
                guard isAhead || take("-"), let hours = number(2) else { return nil }
                _ = take(":")
                guard let minutes = number(2) else { return nil }
                offset = (hours * 60 + minutes) * 60_000 * (isAhead ? 1 : -1)
            }
            guard place == bytes.count else { return nil }
        }
        return daysSince1970(year, month, day) * 86_400_000 + milliseconds - offset
    }

    /// Howard Hinnant's days from civil.
    private static func daysSince1970(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}

// What the generated code reads and writes with: one pair for each kind of member.

func read(_ json: JSON, _ key: String) -> String? { json[key]?.text }
func read(_ json: JSON, _ key: String) -> Int? { json[key]?.whole }
func read(_ json: JSON, _ key: String) -> Bool? { element(json[key]) }
func read(_ json: JSON, _ key: String) -> JSON? { json[key].flatMap { $0 == .null ? nil : $0 } }
func read(_ json: JSON, _ key: String) -> Timestamp? { json[key].flatMap { Timestamp(json: $0) } }
func read(_ json: JSON, _ key: String) -> DecimalText? { element(json[key]) }
func read<E: OpenEnumeration>(_ json: JSON, _ key: String) -> E? { json[key]?.text.map(E.init(rawValue:)) }
func read<S: Shape>(_ json: JSON, _ key: String) -> S? { element(json[key]) }
func read(_ json: JSON, _ key: String) -> [String]? { list(json[key]) { $0.text } }
func read<E: OpenEnumeration>(_ json: JSON, _ key: String) -> [E]? {
    list(json[key]) { $0.text.map(E.init(rawValue:)) }
}
func read<S: Shape>(_ json: JSON, _ key: String) -> [S]? { list(json[key]) { element($0) } }
func read(_ json: JSON, _ key: String) -> [String: String]? { map(json[key]) { $0.text } }
func read<S: Shape>(_ json: JSON, _ key: String) -> [String: S]? { map(json[key]) { element($0) } }
func read<S: Shape>(_ json: JSON, _ key: String) -> [String: [S]]? {
    map(json[key]) { value in list(value) { element($0) } }
}

private func element(_ json: JSON?) -> Bool? {
    if case .bool(let value)? = json { return value }
    return nil
}
private func element(_ json: JSON?) -> DecimalText? {
    switch json {
    case .integer(let value)?: DecimalText(String(value))
    case .number(let digits)?: DecimalText(digits)
    default: nil
    }
}
private func element<S: Shape>(_ json: JSON?) -> S? {
    if case .object? = json, let json { return S(json: json) }
    return nil
}
private func list<T>(_ json: JSON?, _ item: (JSON) -> T?) -> [T]? {
    if case .array(let items)? = json { return items.compactMap(item) }
    return nil
}
private func map<T>(_ json: JSON?, _ item: (JSON) -> T?) -> [String: T]? {
    guard case .object(let members)? = json else { return nil }
    var out: [String: T] = [:]
    for member in members { out[member.key] = item(member.value) }
    return out
}

func write(_ value: String?, _ key: String, _ out: inout [JSON.Member]) {
    if let value { out.append(.init(key, .string(value))) }
}
func write(_ value: Int?, _ key: String, _ out: inout [JSON.Member]) {
    if let value { out.append(.init(key, .integer(value))) }
}
func write(_ value: Bool?, _ key: String, _ out: inout [JSON.Member]) {
    if let value { out.append(.init(key, .bool(value))) }
}
func write(_ value: JSON?, _ key: String, _ out: inout [JSON.Member]) {
    if let value { out.append(.init(key, value)) }
}
func write(_ value: Timestamp?, _ key: String, _ out: inout [JSON.Member]) {
    if let value { out.append(.init(key, value.json)) }
}
func write(_ value: DecimalText?, _ key: String, _ out: inout [JSON.Member]) {
    if let value { out.append(.init(key, .number(value.digits))) }
}
func write<E: OpenEnumeration>(_ value: E?, _ key: String, _ out: inout [JSON.Member]) {
    if let value { out.append(.init(key, .string(value.rawValue))) }
}
func write<S: Shape>(_ value: S?, _ key: String, _ out: inout [JSON.Member]) {
    if let value { out.append(.init(key, value.json)) }
}
func write(_ value: [String]?, _ key: String, _ out: inout [JSON.Member]) {
    if let value { out.append(.init(key, .array(value.map { .string($0) }))) }
}
func write<E: OpenEnumeration>(_ value: [E]?, _ key: String, _ out: inout [JSON.Member]) {
    if let value { out.append(.init(key, .array(value.map { .string($0.rawValue) }))) }
}
func write<S: Shape>(_ value: [S]?, _ key: String, _ out: inout [JSON.Member]) {
    if let value { out.append(.init(key, .array(value.map(\.json)))) }
}
func write(_ value: [String: String]?, _ key: String, _ out: inout [JSON.Member]) {
    guard let value else { return }
    out.append(.init(key, .object(value.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) })))
}
func write<S: Shape>(_ value: [String: S]?, _ key: String, _ out: inout [JSON.Member]) {
    guard let value else { return }
    out.append(.init(key, .object(value.sorted { $0.key < $1.key }.map { .init($0.key, $0.value.json) })))
}
func write<S: Shape>(_ value: [String: [S]]?, _ key: String, _ out: inout [JSON.Member]) {
    guard let value else { return }
    out.append(
        .init(
            key,
            .object(
                value.sorted { $0.key < $1.key }.map { .init($0.key, .array($0.value.map(\.json))) })))
}
