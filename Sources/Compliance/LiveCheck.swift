internal import StructuredText
internal import Units

/// A control, looked at in an account: each thing of a population, or the account itself in each region.
struct LiveCheck: Sendable {
    /// A list that a read gives, and how an item of it is called.
    struct Listing: Sendable {
        let read: String
        let list: String
        let name: String

        init(_ read: String, _ list: String, _ name: String) {
            (self.read, self.list, self.name) = (read, list, name)
        }
    }

    enum Population: Sendable {
        /// Each item of the lists that reads give.
        case each([Listing])
        /// Each region once, by these reads.
        case region(reads: [String])
        /// The account once, by these reads.
        case account(reads: [String])
    }

    let id: String
    let population: Population
    /// What was seen; nil for an item that the control does not concern.
    let judge: @Sendable (Snapshot, _ region: String, JSON) -> Finding?
    /// Why nobody had to be asked; nil where somebody had.
    let moot: @Sendable (Snapshot) -> Finding?

    init(
        _ id: String, _ population: Population,
        moot: @escaping @Sendable (Snapshot) -> Finding? = { _ in nil },
        _ judge: @escaping @Sendable (Snapshot, String, JSON) -> Finding?
    ) {
        (self.id, self.population, self.moot, self.judge) = (id, population, moot, judge)
    }
}

extension LiveCheck {
    /// A value of a map, in JSON's form or in XML's list of entries.
    static func entry(_ map: JSON?, _ key: String) -> String? {
        guard let map else { return nil }
        if let value = map[key] { return value.text ?? value.whole.map(String.init) }
        let entries = items(map, at: "entry")
        let found = entries.first { ($0["key"] ?? $0["Key"])?.text == key }
        return (found?["value"] ?? found?["Value"])?.text.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Days from a moment that AWS tells to the end of the pass.
    static func age(_ json: JSON?, _ snapshot: Snapshot) -> Int? {
        seconds(json).map { Int((snapshot.ended / 1_000 - $0) / 86_400) }
    }

    /// The statements of a policy that IAM gives percent-encoded; nil when it cannot be read.
    static func statements(encoded json: JSON?) -> [TerraformPlan.Statement]? {
        guard let text = json?.text, let policy = try? JSON(parsing: percentDecoded(text)) else { return nil }
        return TerraformPlan.statements(policy: policy)
    }
}

/// Seconds since 1970 of a moment in one of the forms that AWS has: a number with or without an exponent, or ISO 8601.
func seconds(_ json: JSON?) -> Int64? {
    switch json {
    case .integer(let whole)?: return (0...100_000_000_000).contains(whole) ? Int64(whole) : nil
    case .number(let digits)?:
        guard let value = Double(digits), (0...100_000_000_000).contains(value) else { return nil }
        return Int64(value)
    case .string(let text)?:
        let parts = text.prefix(19).split { $0 == "T" || $0 == " " }
        guard let first = parts.first, let day = Day(String(first)) else { return nil }
        let clock = (parts.count > 1 ? parts[1] : "0:0:0").split(separator: ":").map {
            Int(String($0), in: 0...60) ?? 0
        }
        let within = zip(clock, [3_600, 60, 1]).map { $0 * $1 }.reduce(0, +)
        return Int64(day.number) * 86_400 + Int64(within)
    case nil, .null?, .bool?, .array?, .object?: return nil
    }
}

/// Whether a value says yes, in JSON's way or in XML's.
func isYes(_ json: JSON?) -> Bool { json == .bool(true) || json?.text?.lowercased() == "true" }

extension Finding {
    /// A member that must say yes, or no.
    static func flag(_ item: JSON, _ name: String, is wanted: Bool = true) -> Finding {
        .held(isYes(item[name]) == wanted, "\(name) = \(isYes(item[name]))")
    }
}

func number(_ json: JSON?) -> Int? { json?.whole ?? json?.text.flatMap { Int($0, in: 0...1_000_000_000) } }

extension Snapshot {
    /// What an answer about one thing says, or why it says nothing.
    func told(
        _ read: String, _ region: String, _ name: String, _ value: String, absent: Finding,
        _ judge: (JSON) -> Finding
    ) -> Finding {
        guard let response = about(read, region, name, value) else { return .open("\(read) was not asked") }
        return told(response, absent: absent, judge)
    }

    func told(_ response: Response, absent: Finding, _ judge: (JSON) -> Finding) -> Finding {
        switch response.outcome {
        case .answered: judge(response.body)
        case .absent: absent
        case .refused, .unknown, .broken: .open("\(response.read): \(response.reason)")
        }
    }

    /// The one answer to a question in a region.
    func one(_ read: String, _ region: String, absent: Finding, _ judge: (JSON) -> Finding) -> Finding {
        guard let response = all(read).first(where: { $0.region == region || $0.region == "global" }) else {
            return .open("\(read) was not asked")
        }
        return told(response, absent: absent, judge)
    }
}
