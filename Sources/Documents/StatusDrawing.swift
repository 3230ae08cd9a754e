internal import Units

/// How something stands, as it is drawn: by shape and by color, never by color alone.
package enum DrawnStatus: String, CaseIterable, Sendable {
    case good, bad, unknown, people, gap, none

    /// A shape within a box of so many units at a place.
    func mark(_ x: Int, _ y: Int, _ size: Int) -> String {
        let (left, top, right, bottom) = (
            x + size / 5, y + size / 5, x + size - size / 5, y + size - size / 5
        )
        let middle = (x + size / 2, y + size / 2)
        let path =
            switch self {
            case .good: "M\(left) \(middle.1)L\(middle.0 - size / 12) \(bottom)L\(right) \(top)"
            case .bad: "M\(left) \(top)L\(right) \(bottom)M\(right) \(top)L\(left) \(bottom)"
            case .unknown:
                "M\(middle.0) \(middle.1)m-\(size / 5) 0a\(size / 5) \(size / 5) 0 1 0 \(2 * (size / 5)) 0a\(size / 5) \(size / 5) 0 1 0 -\(2 * (size / 5)) 0"
            case .gap: "M\(left) \(middle.1)H\(right)"
            case .people:
                "M\(middle.0) \(top)m-\(size / 8) \(size / 8)a\(size / 8) \(size / 8) 0 1 0 \(size / 4) 0a\(size / 8) \(size / 8) 0 1 0 -\(size / 4) 0M\(left) \(bottom)a\(size / 3) \(size / 3) 0 0 1 \(right - left) 0"
            case .none: ""
            }
        return path.isEmpty ? "" : "<path class=\"st-mark\" d=\"\(path)\"/>"
    }
}

/// A grid of things with their state, in named rows: criteria, or the days of a window.
///
/// Drawn twice, for a wide and for a narrow screen; the style sheet shows one. The data stands in a table beside it.
public struct StatusDrawing: Sendable {
    package struct Cell: Sendable {
        package let label: String
        package let status: DrawnStatus
        /// What it is and how it stands, for whoever hovers or listens.
        package let text: String

        package init(_ label: String, _ status: DrawnStatus, _ text: String) {
            (self.label, self.status, self.text) = (label, status, text)
        }
    }

    package struct Row: Sendable {
        package let name: String
        package let cells: [Cell]

        package init(name: String, cells: [Cell]) { (self.name, self.cells) = (name, cells) }
    }

    private let id: String
    private let title: String
    private let rows: [Row]
    /// Whether each cell bears its label: criteria do, days do not.
    private let bearsLabels: Bool
    private let words: [(DrawnStatus, String)]

    /// - Parameter words: what each state is called, in the order of the legend.
    package init(
        id: String, title: String, rows: [Row], bearsLabels: Bool, words: [(DrawnStatus, String)]
    ) {
        (self.id, self.title, self.bearsLabels) = (id, title, bearsLabels)
        self.rows = rows.filter { !$0.cells.isEmpty }
        let used = Set(rows.flatMap { $0.cells.map(\.status) })
        self.words = words.filter { used.contains($0.0) }
    }

    /// Both drawings, without a style of their own.
    public var markup: HTML { HTML(markup: drawn(860, "w", "") + drawn(400, "n", "")) }

    /// The drawing for a document that has no style sheet of the pages: with its colors in it.
    public var svg: String { drawn(860, "d", "<style>\(StatusDrawing.style)</style>") }

    private static let style =
        ".stat{font-family:system-ui,sans-serif}.stat text{fill:#14211c}.stat .st-soft{fill:#53615a}"
        + ".st-cell{stroke:#8a948e}.st-good{fill:#cfe8dc}.st-bad{fill:#f6cfc8}.st-unknown{fill:#f6e6bd}"
        + ".st-people{fill:#dbe2ee}.st-gap{fill:#e3e3dd}.st-none{fill:#f4f5f0}.st-mark{stroke:#14211c;stroke-width:1.6;fill:none}"

    private func drawn(_ width: Int, _ kind: String, _ style: String) -> String {
        let isWide = width > 500
        let (wide, high, gap) =
            bearsLabels ? (isWide ? 76 : 62, 30, 5) : (isWide ? 18 : 17, isWide ? 18 : 17, 3)
        let head = isWide ? 190 : 0
        let columns = max(1, (width - head) / (wide + gap))
        var (out, y) = ("", 4)
        for row in rows {
            out +=
                "<text x=\"0\" y=\"\(y + (isWide ? high / 2 + 5 : 13))\" font-size=\"13\" font-weight=\"600\">\(escaped(row.name))</text>"
            if !isWide { y += 20 }
            for (place, cell) in row.cells.enumerated() {
                let left = head + place % columns * (wide + gap)
                let top = y + place / columns * (high + gap)
                out +=
                    "<g><title>\(escaped(cell.text))</title><rect class=\"st-cell st-\(cell.status.rawValue)\" x=\"\(left)\" y=\"\(top)\" width=\"\(wide)\" height=\"\(high)\" rx=\"4\"/>"
                if bearsLabels {
                    out +=
                        cell.status.mark(left + 4, top + 7, 16)
                        + "<text x=\"\(left + 25)\" y=\"\(top + 20)\" font-size=\"12.5\">\(escaped(cell.label))</text>"
                } else {
                    out += cell.status.mark(left + 2, top + 2, high - 4)
                }
                out += "</g>\n"
            }
            let lines = (row.cells.count + columns - 1) / columns
            y += lines * (high + gap) + (isWide ? 5 : 10)
        }
        // About seven units of width for a letter.
        var x = 0
        for (status, word) in words {
            if x + 26 + word.count * 7 > width { (x, y) = (0, y + 22) }
            out +=
                "<rect class=\"st-cell st-\(status.rawValue)\" x=\"\(x)\" y=\"\(y + 4)\" width=\"16\" height=\"16\" rx=\"3\"/>"
                + status.mark(x, y + 4, 16)
                + "<text class=\"st-soft\" x=\"\(x + 22)\" y=\"\(y + 17)\" font-size=\"12\">\(escaped(word))</text>"
            x += 40 + word.count * 7
        }
        let counts = words.map { status, word in
            "\(rows.flatMap(\.cells).filter { $0.status == status }.count) \(word)"
        }.joined(separator: ", ")
        return """
            <svg class="stat stat-\(kind)" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(y + 26)" role="img" aria-labelledby="\(id)-\(kind)-t \(id)-\(kind)-d">
            <title id="\(id)-\(kind)-t">\(escaped(title))</title><desc id="\(id)-\(kind)-d">\(escaped(counts)).</desc>
            \(style)
            \(out)</svg>

            """
    }
}
