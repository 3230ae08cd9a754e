internal import Units
public import StructuredText

/// What a pass showed, control by control: small enough to be kept of every day for years.
public struct PassSummary: Sendable {
    /// Something that failed.
    public struct Failure: Hashable, Sendable {
        public let resource: String?
        public let region: String?
        public let observed: String

        /// What tells it from others of its control, whatever was seen of it.
        var name: String { "\(region ?? "-")/\(resource ?? "-")" }
    }

    public struct Row: Sendable {
        public let control: String
        /// The worst that was said of anything it concerns.
        public let verdict: Verdict
        public let counts: [Verdict: Int]
        /// The first of what failed, by name; `counts` tells how many there are.
        public let failures: [Failure]
    }

    /// When it ended, in milliseconds since 1970.
    public let at: Int64
    public let account: String
    public let regions: [String]
    public let mapVersion: String
    public let rows: [Row]

    private static let schema = "cloudroute/soc2-pass/1"
    /// Failures of a control that are told one by one.
    private static let mostFailures = 100

    public init(_ snapshot: Snapshot, map: ControlMap = .embedded) {
        self.init(
            at: snapshot.ended, account: snapshot.account, regions: snapshot.regions,
            results: LiveJudge(snapshot, map: map).results, map: map)
    }

    /// - Parameter moment: when it ended, in milliseconds since 1970.
    public init(
        at moment: Int64, account: String = "", regions: [String] = [], results: [CheckResult],
        map: ControlMap = .embedded
    ) {
        (at, self.account, self.regions, mapVersion) = (moment, account, regions, map.version)
        let byControl = Dictionary(grouping: results) { $0.control.id }
        rows = map.controls.compactMap { control in
            guard let own = byControl[control.id], let first = own.first else { return nil }
            let failed = own.filter { $0.verdict == .fail }.map {
                Failure(resource: $0.resource, region: $0.region, observed: String($0.observed.prefix(300)))
            }
            return Row(
                control: control.id,
                verdict: own.dropFirst().reduce(first.verdict) { $0.worse($1.verdict) },
                counts: Dictionary(grouping: own, by: \.verdict).mapValues(\.count),
                failures: Array(failed.sorted { $0.name < $1.name }.prefix(PassSummary.mostFailures)))
        }
    }

    public func row(_ control: String) -> Row? { rows.first { $0.control == control } }

    /// What fails here and did not in the pass before; all of it where there was none.
    public func newFailures(since before: PassSummary?) -> [(control: String, failure: Failure)] {
        rows.flatMap { row in
            let known = Set(before?.row(row.control)?.failures.map(\.name) ?? [])
            return row.failures.filter { !known.contains($0.name) }.map { (row.control, $0) }
        }
    }

    public var json: JSON {
        .object([
            "schema": .string(PassSummary.schema), "at": .integer(Int(at)), "account": .string(account),
            "regions": .array(regions.map(JSON.string)), "mapVersion": .string(mapVersion),
            "rows": .array(
                rows.map { row in
                    .object([
                        "check": .string(row.control), "status": .string(row.verdict.rawValue),
                        "counts": .object(
                            Verdict.allCases.compactMap { verdict in
                                row.counts[verdict].map { .init(verdict.rawValue, .integer($0)) }
                            }),
                        "failures": .array(
                            row.failures.map {
                                .object([
                                    "resource": .optional($0.resource), "region": .optional($0.region),
                                    "observed": .string($0.observed),
                                ])
                            }),
                    ])
                }),
        ])
    }

    /// Reads what ``json`` wrote; nil for anything else.
    public init?(json: JSON) {
        guard json["schema"]?.text == PassSummary.schema, let moment = json["at"]?.whole else { return nil }
        at = Int64(moment)
        account = json["account"]?.text ?? ""
        regions = texts(json["regions"])
        mapVersion = json["mapVersion"]?.text ?? ""
        var rows: [Row] = []
        for item in json["rows"]?.items ?? [] {
            guard let control = item["check"]?.text, let verdict = item["status"]?.text.flatMap(Verdict.init)
            else { return nil }
            let counts = (item["counts"]?.members ?? []).compactMap { member in
                Verdict(rawValue: member.key).flatMap { word in member.value.whole.map { (word, $0) } }
            }
            rows.append(
                Row(
                    control: control, verdict: verdict, counts: Dictionary(counts) { $1 },
                    failures: (item["failures"]?.items ?? []).map {
                        Failure(
                            resource: $0["resource"]?.text, region: $0["region"]?.text,
                            observed: $0["observed"]?.text ?? "")
                    }))
        }
        self.rows = rows
    }
}
