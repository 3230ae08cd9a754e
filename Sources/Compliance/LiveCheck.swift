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

    init(
        _ id: String, _ population: Population,
        _ judge: @escaping @Sendable (Snapshot, String, JSON) -> Finding?
    ) {
        (self.id, self.population, self.judge) = (id, population, judge)
    }
}

/// Whether a value says yes, in JSON's way or in XML's.
func isYes(_ json: JSON?) -> Bool { json == .bool(true) || json?.text?.lowercased() == "true" }

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

/// The controls over a snapshot of an account; the same snapshot can be judged by tomorrow's map.
public struct LiveJudge: Sendable {
    public let results: [CheckResult]

    public init(_ snapshot: Snapshot, map: ControlMap = .embedded) {
        let checks = Dictionary(uniqueKeysWithValues: LiveJudge.checks.map { ($0.id, $0) })
        results = map.controls.flatMap { control in
            checks[control.id].map { LiveJudge.judge(control, $0, snapshot) } ?? []
        }
    }

    private static let checks =
        LiveCheck.records + LiveCheck.detection + LiveCheck.data + LiveCheck.boundary + LiveCheck.workload

    private static func judge(_ control: Control, _ check: LiveCheck, _ snapshot: Snapshot) -> [CheckResult] {
        func result(_ finding: Finding, _ resource: String?, _ region: String?) -> CheckResult {
            CheckResult(
                control: control, verdict: finding.verdict, resource: resource, region: region,
                observed: finding.observed)
        }
        switch check.population {
        case .account(let reads):
            let finding =
                LiveJudge.refusal(reads, "global", snapshot) ?? check.judge(snapshot, "global", .null)
            return [result(finding ?? .open("nothing was asked"), nil, nil)]
        case .region(let reads):
            return snapshot.regions.map { region in
                let finding =
                    LiveJudge.refusal(reads, region, snapshot) ?? check.judge(snapshot, region, .null)
                return result(finding ?? .open("nothing was asked"), nil, region)
            }
        case .each(let listings):
            var found: [CheckResult] = []
            for listing in listings {
                let responses = snapshot.all(listing.read)
                // What is read for each thing of a list that was not given was not read at all.
                if responses.isEmpty, let why = LiveJudge.missing(listing.read, snapshot) {
                    found.append(result(why, nil, nil))
                }
                for response in responses {
                    guard response.outcome == .answered || response.outcome == .absent else {
                        found.append(
                            result(.open("\(listing.read): \(response.reason)"), nil, response.region))
                        continue
                    }
                    for item in items(response.body, at: listing.list) {
                        let called = items(item, at: listing.name).first?.text
                        if let finding = check.judge(snapshot, response.region, item) {
                            found.append(result(finding, called, response.region))
                        }
                    }
                }
            }
            guard found.isEmpty else { return found }
            let reads = listings.map(\.read).joined(separator: ", ")
            let nothing = "\(reads) listed nothing that it concerns in \(snapshot.regions.count) regions"
            return [result(Finding(verdict: .notApplicable, observed: nothing), nil, nil)]
        }
    }

    /// Why a list of things was not read: one that it is made of was refused.
    private static func missing(_ read: String, _ snapshot: Snapshot) -> Finding? {
        guard let parent = ReadTable.embedded.read(read)?.parent else {
            return .open("\(read) was not asked")
        }
        let responses = snapshot.all(parent.id)
        guard !responses.isEmpty else { return missing(parent.id, snapshot) }
        return responses.first { $0.outcome != .answered && $0.outcome != .absent }.map {
            .open("\(parent.id): \($0.reason)")
        }
    }

    private static func refusal(_ reads: [String], _ region: String, _ snapshot: Snapshot) -> Finding? {
        for read in reads {
            let responses = snapshot.all(read).filter { $0.region == region || $0.region == "global" }
            guard let first = responses.first else {
                if let why = missing(read, snapshot) { return why }
                continue
            }
            if first.outcome != .answered, first.outcome != .absent {
                return .open("\(read): \(first.reason)")
            }
        }
        return nil
    }
}
