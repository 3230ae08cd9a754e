internal import StructuredText

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
        + LiveCheck.identity + LiveCheck.tenancy

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
                found += LiveJudge.silent(listing.read, snapshot).map { result($0.finding, nil, $0.region) }
                if found.isEmpty, let why = LiveJudge.unasked(listing.read, snapshot) {
                    found.append(result(check.moot(snapshot) ?? why, nil, nil))
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

    /// Where a list that a read is made of was not given.
    private static func silent(_ read: String, _ snapshot: Snapshot) -> [(region: String, finding: Finding)] {
        guard let parent = ReadTable.embedded.read(read)?.parent else { return [] }
        return silent(parent.id, snapshot)
            + snapshot.all(parent.id).filter { $0.outcome != .answered && $0.outcome != .absent }.map {
                ($0.region, .open("\($0.read): \($0.reason)"))
            }
    }

    /// That nobody asked at all: neither this nor the lists that it is made of.
    private static func unasked(_ read: String, _ snapshot: Snapshot) -> Finding? {
        if let parent = ReadTable.embedded.read(read)?.parent { return unasked(parent.id, snapshot) }
        return snapshot.all(read).isEmpty ? .open("\(read) was not asked") : nil
    }

    private static func refusal(_ reads: [String], _ region: String, _ snapshot: Snapshot) -> Finding? {
        for read in reads {
            let responses = snapshot.all(read).filter { $0.region == region || $0.region == "global" }
            guard let first = responses.first else {
                if let why = unasked(read, snapshot) { return why }
                continue
            }
            if first.outcome != .answered, first.outcome != .absent {
                return .open("\(read): \(first.reason)")
            }
        }
        return nil
    }
}
