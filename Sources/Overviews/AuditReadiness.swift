package import Compliance
package import Documents
package import Units

/// What stands between a company and its SOC 2 audit: the criteria as the last pass and its people show them, and the window day by day.
package struct AuditReadiness: Sendable {
    /// How a criterion stands: the worst of what serves it.
    package struct Criterion: Sendable {
        package let id: String
        package let title: String
        package let status: DrawnStatus
    }

    /// A control that the last pass saw fail, or could not see.
    package struct Open: Sendable {
        package let control: Control
        package let row: PassSummary.Row
    }

    /// What a person answers for.
    package struct Personal: Sendable {
        package let control: ManualControl
        package let done: Day?
        package let note: String
        /// Whether what was done counts still.
        package let isCurrent: Bool
    }

    package let pass: PassSummary?
    package let criteria: [Criterion]
    package let failing: [Open]
    package let unseen: [Open]
    package let people: [Personal]
    package let history: History
    /// The days that are drawn: of the window, or from the first pass on where none is set.
    package let window: ClosedRange<Int>?
    private let today: Day
    private let map: ControlMap

    /// - Parameters:
    ///   - passes: in any order.
    ///   - stated: when what people answer for was done, by control, with a note.
    ///   - starts: the window's first day, and `ends` its last; nil while nobody set it.
    package init(
        _ passes: [PassSummary], stated: [String: (done: Day, note: String)], starts: Day?, ends: Day?,
        today: Day, map: ControlMap = .embedded
    ) {
        (self.today, self.map) = (today, map)
        let ordered = passes.sorted { $0.at < $1.at }
        let last = ordered.last
        pass = last
        people = map.manual.map { control in
            let found = stated[control.id]
            let isCurrent =
                found.map { found in
                    found.done <= today
                        && (control.days.map { today.number - found.done.number <= $0 } ?? true)
                } ?? false
            return Personal(
                control: control, done: found?.done, note: found?.note ?? "", isCurrent: isCurrent)
        }
        let open = map.controls.compactMap { control in
            last?.row(control.id).map { Open(control: control, row: $0) }
        }
        failing = open.filter { $0.row.verdict == .fail }
        unseen = open.filter { $0.row.verdict == .notEvaluated }
        let awaited = people.filter { !$0.isCurrent }
        criteria = map.criteria.map { id, title in
            let own = map.controls.filter { $0.criteria.contains(id) }
            let shown = last.map { $0.status(of: own) }
            let awaits = awaited.contains { $0.control.criteria.contains(id) }
            let status: DrawnStatus =
                switch shown {
                case .some(.fail?): .bad
                case .some(.notEvaluated?): .unknown
                case nil where !own.isEmpty: .unknown
                case _ where awaits: .people
                case .some(.pass?): .good
                // Nothing that it concerns, or people alone, who have done their part.
                case .some(.notApplicable?): map.manual.contains { $0.criteria.contains(id) } ? .good : .none
                case .some(nil), nil: .good
                }
            return Criterion(id: id, title: title, status: status)
        }
        // A year and a quarter at the most, the last of it where more is asked for.
        let most = 460
        let begun =
            starts?.number ?? ordered.first.map { Day(containing: Instant(milliseconds: $0.at)).number }
        let end = ends?.number ?? max(today.number, starts.map { $0.number + 91 } ?? today.number)
        window = begun.flatMap { begun in
            let first = max(begun, end - most)
            return first <= end ? first...end : nil
        }
        let seen = window.flatMap { window in
            window.lowerBound <= today.number
                ? window.lowerBound...min(window.upperBound, today.number) : nil
        }
        history = seen.map { History(passes, window: $0, map: map) } ?? History([], map: map)
    }

    /// How many controls the last pass saw so.
    package func count(_ verdict: Verdict) -> Int { pass?.rows.filter { $0.verdict == verdict }.count ?? 0 }

    package var awaited: [Personal] { people.filter { !$0.isCurrent } }

    /// The criteria as a drawing, by group.
    package var drawing: StatusDrawing {
        let names = [
            "CC1": "Control environment", "CC2": "Information", "CC3": "Risk", "CC4": "Monitoring",
            "CC5": "Activities", "CC6": "Access", "CC7": "Operations", "CC8": "Change", "CC9": "Mitigation",
            "A1": "Availability", "C1": "Confidentiality",
        ]
        let states = Dictionary(criteria.map { ($0.id, $0.status) }) { $1 }
        return StatusDrawing(
            id: "criteria", title: "The criteria, as the last pass and your people show them",
            rows: map.groups.map { group in
                .init(
                    name: "\(group.name)  \(names[group.name] ?? "")",
                    cells: group.criteria.map { criterion in
                        let status = states[criterion.id] ?? .none
                        return .init(
                            criterion.id, status,
                            "\(criterion.id), \(criterion.title): \(AuditReadiness.word(status))")
                    })
            },
            bearsLabels: true,
            words: [DrawnStatus.good, .bad, .unknown, .people, .none].map { ($0, AuditReadiness.word($0)) })
    }

    /// What a state is called.
    package static func word(_ status: DrawnStatus) -> String {
        switch status {
        case .good: "shown"
        case .bad: "something fails"
        case .unknown: "not seen"
        case .people: "awaits a person"
        case .gap: "no pass"
        case .none: "nothing that it concerns"
        }
    }

    /// How a day of the window stands.
    package func status(ofDay day: Int) -> DrawnStatus {
        guard day <= today.number else { return .none }
        switch history.verdicts[day] {
        case .fail?: return .bad
        case .notEvaluated?: return .unknown
        case .pass?, .notApplicable?: return .good
        // The day is not over.
        case nil: return day == today.number ? .none : .gap
        }
    }

    /// The window as a calendar, a row for each month.
    package var calendar: StatusDrawing? {
        guard let window else { return nil }
        var months: [String] = []
        var cells: [String: [StatusDrawing.Cell]] = [:]
        let words: [DrawnStatus: String] = [
            .good: "every control held", .bad: "a control failed", .unknown: "something was not seen",
            .gap: "no pass", .none: "to come",
        ]
        for number in window {
            let day = Day(number: number)
            let month = day.month.text
            if cells[month] == nil { months.append(month) }
            let status = status(ofDay: number)
            cells[month, default: []].append(.init("", status, "\(day.text): \(words[status] ?? "")"))
        }
        return StatusDrawing(
            id: "window", title: "The window, day by day",
            rows: months.map { .init(name: $0, cells: cells[$0] ?? []) }, bearsLabels: false,
            words: [DrawnStatus.good, .bad, .unknown, .gap, .none].map { ($0, words[$0] ?? "") })
    }
}
