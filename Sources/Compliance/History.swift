internal import Units
public import StructuredText

/// What passes on many days add up to: on how many days a control was effective, and what came between.
///
/// A type II report is about a window, not a day; a day without a pass is no day on which anything was effective.
public struct History: Sendable {
    /// A time in which a control failed: from the first pass that saw it to the first that saw it mended.
    public struct Exception: Sendable {
        public let from: Int64
        /// Nil while it fails.
        public let until: Int64?

        /// Whole hours, to the last pass where it still fails.
        func hours(_ last: Int64) -> Int { Int(((until ?? last) - from) / 3_600_000) }
    }

    public struct Row: Sendable {
        public let control: Control
        public let effectiveDays: Int
        /// Days with a pass on which nothing could be said.
        public let unknownDays: Int
        /// Days on which there was nothing that it concerns.
        let emptyDays: Int
        /// Whether every day with a pass shows it.
        public var isWhole: Bool { exceptions.isEmpty && unknownDays == 0 && effectiveDays > 0 }
        public let exceptions: [Exception]
        public let longestHours: Int

        public var text: String {
            let told =
                exceptions.isEmpty
                ? "no exceptions"
                : "\(exceptions.count) exception\(exceptions.count == 1 ? "" : "s"), longest \(longestHours) h"
            guard emptyDays < days || effectiveDays > 0 else { return "nothing that it concerns" }
            return "effective on \(effectiveDays) of"
                + " \(days) days, \(told)\(unknownDays == 0 ? "" : ", \(unknownDays) days not evaluated")\(emptyDays == 0 ? "" : ", \(emptyDays) days with nothing that it concerns")"
        }

        let days: Int
    }

    /// Days from the first pass to the last, both counted.
    public let days: Int
    /// Days in between without a pass, as numbers since 1970.
    public let gaps: [Int]
    public let rows: [Row]

    private static let day: Int64 = 86_400_000

    /// - Parameter passes: when each ended, in milliseconds since 1970, and what it saw.
    public init(_ passes: [(at: Int64, results: [CheckResult])], map: ControlMap = .embedded) {
        let ordered = passes.sorted { $0.at < $1.at }
        guard let first = ordered.first?.at, let last = ordered.last?.at else {
            (days, gaps, rows) = (0, [], [])
            return
        }
        let (begin, end) = (Int(first / History.day), Int(last / History.day))
        let seen = Set(ordered.map { Int($0.at / History.day) })
        // Ten years at the most: what claims more is no window.
        let length = min(end - begin + 1, 3_660)
        days = length
        gaps = (begin..<(begin + length)).filter { !seen.contains($0) }
        rows = map.controls.map { control in
            var byDay: [Int: Verdict] = [:]
            var exceptions: [Exception] = []
            var open: Int64?
            for pass in ordered {
                let own = pass.results.filter { $0.control.id == control.id }.map(\.verdict)
                guard let first = own.first else { continue }
                let verdict = own.dropFirst().reduce(first) { $0.worse($1) }
                let day = Int(pass.at / History.day)
                byDay[day] = byDay[day].map { $0.worse(verdict) } ?? verdict
                if verdict == .fail {
                    open = open ?? pass.at
                } else if let from = open, verdict != .notEvaluated {
                    exceptions.append(Exception(from: from, until: pass.at))
                    open = nil
                }
            }
            if let open { exceptions.append(Exception(from: open, until: nil)) }
            return Row(
                control: control,
                effectiveDays: byDay.values.filter { $0 == .pass }.count,
                unknownDays: byDay.values.filter { $0 == .notEvaluated }.count,
                emptyDays: byDay.values.filter { $0 == .notApplicable }.count, exceptions: exceptions,
                longestHours: exceptions.map { $0.hours(last) }.max() ?? 0, days: length)
        }
    }

    public var json: JSON {
        .object([
            "days": .integer(days),
            "daysWithoutPass": .array(gaps.map { .string(Snapshot.time(Int64($0) * History.day)) }),
            "controls": .array(
                rows.map { row in
                    .object([
                        "check": .string(row.control.id),
                        "criteria": .array(row.control.criteria.map(JSON.string)),
                        "effectiveDays": .integer(row.effectiveDays),
                        "notEvaluatedDays": .integer(row.unknownDays),
                        "notApplicableDays": .integer(row.emptyDays),
                        "longestHours": .integer(row.longestHours),
                        "exceptions": .array(
                            row.exceptions.map {
                                .object([
                                    "from": .string(Snapshot.time($0.from)),
                                    "until": .optional($0.until.map(Snapshot.time)),
                                ])
                            }),
                    ])
                }),
        ])
    }
}
