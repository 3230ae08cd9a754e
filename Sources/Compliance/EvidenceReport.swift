internal import Documents
internal import StructuredText

/// The same evidence for people: a page that stands alone, and a workbook.
struct EvidenceReport {
    let snapshot: Snapshot
    let results: [CheckResult]
    let map: ControlMap
    let tool: String
    private let summary: PassSummary

    init(snapshot: Snapshot, results: [CheckResult], map: ControlMap, tool: String) {
        (self.snapshot, self.results, self.map, self.tool) = (snapshot, results, map, tool)
        summary = PassSummary(at: snapshot.ended, results: results, map: map)
    }

    /// How a criterion stands by what AWS shows, with how many controls.
    private func status(_ criterion: String) -> DrawnStatus {
        let own = map.controls.filter { $0.criteria.contains(criterion) }
        guard let verdict = summary.status(of: own) else { return .people }
        switch verdict {
        case .pass: return .good
        case .fail: return .bad
        case .notEvaluated: return .unknown
        // Of what AWS has nothing to show, people may have.
        case .notApplicable: return map.manual.contains { $0.criteria.contains(criterion) } ? .people : .none
        }
    }

    private static let words: [(DrawnStatus, String)] = [
        (.good, "AWS shows it"), (.bad, "something fails"), (.unknown, "not evaluated"),
        (.people, "people answer for it"), (.none, "nothing that it concerns"),
    ]

    private var drawing: StatusDrawing {
        let words = Dictionary(EvidenceReport.words.map { ($0.0, $0.1) }) { $1 }
        return StatusDrawing(
            id: "criteria", title: "The criteria by what AWS shows",
            rows: map.groups.map { group in
                .init(
                    name: group.name,
                    cells: group.criteria.map { criterion in
                        let status = status(criterion.id)
                        return .init(
                            criterion.id, status,
                            "\(criterion.id), \(criterion.title): \(words[status] ?? "")")
                    })
            }, bearsLabels: true, words: EvidenceReport.words)
    }

    /// A page without anything from elsewhere.
    var html: String {
        func table(_ head: [String], _ rows: [[String]]) -> HTML {
            let titles = head.map { title -> HTML in "<th scope=\"col\">\(title)</th>" }
            let body = rows.map { row -> HTML in
                let cells = row.map { cell -> HTML in "<td>\(cell)</td>" }
                return "<tr>\(cells)</tr>\n"
            }
            return "<table><thead><tr>\(titles)</tr></thead><tbody>\(body)</tbody></table>"
        }
        func named(_ result: CheckResult) -> String {
            "\(result.resource ?? "the account")\(result.region.map { " (\($0))" } ?? "")"
        }
        let failed = results.filter { $0.verdict == .fail }.map {
            [
                $0.control.title, $0.control.criteria.joined(separator: " "), named($0), $0.observed,
                $0.control.fix,
            ]
        }
        let dark = results.filter { $0.verdict == .notEvaluated }.map {
            [$0.control.title, named($0), $0.observed]
        }
        let byControl = Dictionary(grouping: results) { $0.control.id }
        let controls = map.controls.compactMap { control -> [String]? in
            guard let own = byControl[control.id] else { return nil }
            let counts = Verdict.allCases.compactMap { verdict -> String? in
                let count = own.filter { $0.verdict == verdict }.count
                return count == 0 ? nil : "\(count) \(verdict.rawValue)"
            }
            return [
                control.title, control.criteria.joined(separator: " "), control.expected,
                counts.joined(separator: ", "),
            ]
        }
        let manual = map.manual.map {
            [$0.title, $0.criteria.joined(separator: " "), $0.evidence, "\($0.owner), \($0.due)"]
        }
        let page: HTML = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>SOC 2 evidence of account \(snapshot.account)</title><style>\(HTML(markup: EvidenceReport.style))</style></head>
            <body><main><h1>SOC 2 evidence of AWS account \(snapshot.account)</h1>
            <p>Collected \(Snapshot.time(snapshot.began)) to \(Snapshot.time(snapshot.ended)) in \(snapshot.regions.joined(separator: ", ")) by \(tool), which can only read; map of \(map.version). A control that was refused or not known was not evaluated, and has not passed. Whether a criterion is met is the auditor's opinion.</p>
            <figure>\(HTML(markup: drawing.svg))</figure>
            <h2>What fails</h2>\(failed.isEmpty ? "<p>Nothing that was seen.</p>" : table(["Control", "Criteria", "What", "Seen", "How to mend it"], failed))
            <h2>What was not evaluated</h2>\(dark.isEmpty ? "<p>Nothing.</p>" : table(["Control", "What", "Why"], dark))
            <h2>Controls</h2>\(table(["Control", "Criteria", "Expected", "Results"], controls))
            <h2>What people answer for</h2>\(table(["Control", "Criteria", "Evidence", "Who and when"], manual))
            </main></body></html>

            """
        return page.text
    }

    private static let style =
        "body{font:15px/1.5 system-ui,sans-serif;color:#14211c;margin:0}main{max-width:62rem;margin:0 auto;padding:1.5rem}h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2rem}"
        + "table{border-collapse:collapse;width:100%;font-size:.87rem}th,td{text-align:left;vertical-align:top;padding:.35rem .5rem;border-bottom:1px solid #dcdfd9;overflow-wrap:anywhere}th{background:#eef1ec;white-space:nowrap;overflow-wrap:normal}"
        + "figure{margin:1rem 0}.stat{width:100%}@page{size:A4;margin:15mm}@media print{main{padding:0}tr{break-inside:avoid}}"

    /// The tables as Excel opens them, for trust centers that take nothing else.
    func workbook(results rows: [[String]], manual: [[String]], queries: [[String]]) -> [UInt8] {
        Documents.workbook([
            Worksheet("Results", rows), Worksheet("Queries", queries), Worksheet("People", manual),
            Worksheet(
                "About",
                [
                    ["What", "Value"], ["Account", snapshot.account],
                    ["Regions", snapshot.regions.joined(separator: ", ")],
                    ["Began", Snapshot.time(snapshot.began)], ["Ended", Snapshot.time(snapshot.ended)],
                    ["Tool", tool], ["Map", map.version], ["Questions", snapshot.version],
                ]),
        ])
    }
}
