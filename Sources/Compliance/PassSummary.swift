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
                Failure(
                    resource: $0.resource.map { PassSummary.short($0) }, region: $0.region,
                    observed: PassSummary.short($0.observed))
            }
            return Row(
                control: control.id,
                verdict: own.dropFirst().reduce(first.verdict) { $0.worse($1.verdict) },
                counts: Dictionary(grouping: own, by: \.verdict).mapValues(\.count),
                failures: Array(failed.sorted { $0.name < $1.name }.prefix(PassSummary.mostFailures)))
        }
    }

    /// At most 400 bytes: what an answer holds is written by others.
    private static func short(_ text: String) -> String {
        text.utf8.count <= 400 ? text : String(decoding: text.utf8.prefix(396), as: UTF8.self) + "…"
    }

    /// How controls stand together: the worst of them; not evaluated where one has no result, nil where there are none.
    package func status(of controls: [Control]) -> Verdict? {
        let verdicts = controls.map { row($0.id)?.verdict ?? .notEvaluated }
        return verdicts.first.map { verdicts.reduce($0) { $0.worse($1) } }
    }

    public func row(_ control: String) -> Row? { rows.first { $0.control == control } }

    /// Controls of which something fails here that did not in the pass before, with how they stood then.
    ///
    /// A control that the pass before did not have is no news, nor is one that could not be seen then and had failed before.
    public func newFailures(since before: PassSummary) -> [(control: String, was: Verdict)] {
        rows.compactMap { row in
            guard row.verdict == .fail, let old = before.row(row.control), old.verdict != .notEvaluated else {
                return nil
            }
            let (now, then) = (row.counts[.fail] ?? 0, old.counts[.fail] ?? 0)
            let known = Set(old.failures.map(\.name))
            // Where more fail than are told one by one, only their number tells.
            let isNew =
                now > PassSummary.mostFailures || then > PassSummary.mostFailures
                ? now > then : row.failures.contains { !known.contains($0.name) }
            return isNew ? (row.control, old.verdict) : nil
        }
    }

    /// Controls that held in the pass before and could not be seen in this one.
    public func newlyUnseen(since before: PassSummary) -> [String] {
        rows.filter { $0.verdict == .notEvaluated && before.row($0.control)?.verdict == .pass }.map(\.control)
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
