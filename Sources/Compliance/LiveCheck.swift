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
