internal import Compliance
internal import Documents
internal import Engagements
internal import Overviews
internal import Persistence
internal import Services
internal import Units
internal import Web

/// What the company's pages and the auditor's both show.
extension Services {
    /// A pass with what it showed, read once; nil where that cannot be read.
    typealias ReadPass = (pass: StoredPass, summary: PassSummary?)

    /// The readiness of a company now, and the passes that it is made of.
    func readiness(_ scope: Scope, on today: Day) async throws -> (
        value: AuditReadiness, passes: [ReadPass], window: EvidenceWindow
    ) {
        let (stored, window) = (try await evidence.passes(scope), try await evidence.window(scope))
        let stated = try await statedByPeople(scope)
        let passes = metered { stored.map { ($0, Services.summary($0)) } }
        let value = metered {
            let summaries = passes.compactMap(\.1)
            // Of one account: that which is read, or the last that was.
            let account = window.account ?? summaries.last?.account
            return AuditReadiness(
                summaries.filter { $0.account == account }, stated: stated, starts: window.starts,
                ends: window.ends, today: today)
        }
        return (value, passes, window)
    }

    /// When what people answer for was done, by control.
    func statedByPeople(_ scope: Scope) async throws -> [String: (done: Day, note: String)] {
        Dictionary(
            try await evidence.stated(scope).map { ($0.control, (done: $0.done, note: $0.note)) }
        ) { $1 }
    }

    /// The window, or the days since the first pass, as a drawing.
    func calendarFigure(_ ready: AuditReadiness, _ window: EvidenceWindow, otherwise: String) -> HTML {
        ready.calendar.map {
            "<figure class=\"full\">\($0.markup)<figcaption>\(window.starts == nil ? "The days since the first pass" : "The window")<span>, each day as bad as the worst that a pass of it saw</span></figcaption></figure>"
        } ?? "<p>\(otherwise)</p>"
    }

    /// On how many days each control held.
    func historyTable(_ history: History) -> DataTable {
        DataTable(
            id: "history", caption: "Controls over the days that are drawn",
            head: ["Control", "Criteria", "On how many days"],
            rows: history.rows.map {
                [Cell($0.control.title), Cell($0.control.criteria.joined(separator: " ")), Cell($0.text)]
            })
    }

    /// The passes, the newest first.
    ///
    /// - Parameter path: where the archive of a pass is.
    func passTable(_ passes: [ReadPass], _ path: (Int) -> String) -> DataTable {
        DataTable(
            id: "passes", caption: "Passes, the newest first",
            head: ["Number", "Ended", "Made by", "Hold", "Fail", "Not seen", "SHA-256"],
            rows: passes.reversed().map { pass, summary in
                func count(_ verdict: Verdict) -> Cell {
                    Cell("\(summary?.rows.filter { $0.verdict == verdict }.count ?? 0)")
                }
                return [
                    Cell("\(pass.number)", "<a href=\"\(path(pass.number))\">\(pass.number)</a>"),
                    Cell(pass.at),
                    Cell(
                        "\(pass.origin == .server ? "this server" : "the command, brought"), of \(summary?.account ?? "")"
                    ), count(.pass),
                    count(.fail), count(.notEvaluated),
                    Cell(pass.packHash, "<code>\(String(pass.packHash.prefix(12)))…</code>"),
                ]
            }, numeric: [0, 3, 4, 5])
    }

    func archive(_ number: Int, _ scope: Scope) async throws -> WebResponse {
        guard let bytes = try await evidence.pack(number, scope) else { throw WebError.notFound }
        return .download("evidence-\(number).zip", "application/zip", bytes)
    }
}
