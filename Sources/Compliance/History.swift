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

    private static let milliseconds: Int64 = 86_400_000

    /// The worst that each day with a pass showed of anything, by days since 1970.
    public let verdicts: [Int: Verdict]

    /// - Parameters:
    ///   - passes: in any order.
    ///   - window: the days that count, as days since 1970; from the first pass to the last when left out.
    public init(_ passes: [PassSummary], window: ClosedRange<Int>? = nil, map: ControlMap = .embedded) {
        let ordered = passes.filter { pass in window.map { $0.contains(History.day(pass.at)) } ?? true }
            .sorted { $0.at < $1.at }
        let begin = window?.lowerBound ?? ordered.first.map { History.day($0.at) }
        let end = window?.upperBound ?? ordered.last.map { History.day($0.at) }
        guard let begin, let end else {
            (days, gaps, rows, verdicts) = (0, [], [], [:])
            return
        }
        // Ten years at the most: what claims more is no window.
        let length = min(end - begin + 1, 3_660)
        days = length
        let seen = Set(ordered.map { History.day($0.at) })
        gaps = (begin..<(begin + length)).filter { !seen.contains($0) }
        rows = map.controls.map { History.row($0, ordered, length) }
        let all = ordered.flatMap { pass in pass.rows.map { (History.day(pass.at), $0.verdict) } }
        verdicts = Dictionary(all) { $0.worse($1) }
    }

    /// The day of a moment in milliseconds, since 1970.
    private static func day(_ moment: Int64) -> Int { Int(moment / milliseconds) }

    private static func row(_ control: Control, _ passes: [PassSummary], _ days: Int) -> Row {
        var byDay: [Int: Verdict] = [:]
        var exceptions: [Exception] = []
        var open: Int64?
        for pass in passes {
            guard let verdict = pass.row(control.id)?.verdict else { continue }
            byDay[day(pass.at)] = byDay[day(pass.at)].map { $0.worse(verdict) } ?? verdict
            if verdict == .fail {
                open = open ?? pass.at
            } else if let from = open, verdict != .notEvaluated {
                exceptions.append(Exception(from: from, until: pass.at))
                open = nil
            }
        }
        if let open { exceptions.append(Exception(from: open, until: nil)) }
        let last = passes.last?.at ?? 0
        return Row(
            control: control,
            effectiveDays: byDay.values.filter { $0 == .pass }.count,
            unknownDays: byDay.values.filter { $0 == .notEvaluated }.count,
            emptyDays: byDay.values.filter { $0 == .notApplicable }.count, exceptions: exceptions,
            longestHours: exceptions.map { $0.hours(last) }.max() ?? 0, days: days)
    }

    public var json: JSON {
        .object([
            "days": .integer(days),
            "daysWithoutPass": .array(gaps.map { .string(Snapshot.time(Int64($0) * History.milliseconds)) }),
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
