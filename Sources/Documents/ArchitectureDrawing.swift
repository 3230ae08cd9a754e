/// Parts of a system in groups, from the outside in: each with what it is made of and what it costs.
///
/// Drawn twice, for a wide and for a narrow screen; the style sheet shows one. The data stands in a table beside it.
public struct ArchitectureDrawing: Sendable {
    package struct Part: Sendable {
        package let name: String
        package let detail: String
        /// What it costs; nil where it costs nothing of its own.
        package let cost: String?

        package init(name: String, detail: String, cost: String?) {
            (self.name, self.detail, self.cost) = (name, detail, cost)
        }
    }

    package struct Group: Sendable {
        package let name: String
        package let note: String
        package let parts: [Part]

        package init(name: String, note: String, parts: [Part]) {
            (self.name, self.note, self.parts) = (name, note, parts)
        }
    }

    /// Each once, in the order given.
    package static func listed(_ words: [String]) -> String {
        var seen: Set<String> = []
        return words.filter { seen.insert($0).inserted }.joined(separator: ", ")
    }

    let id: String
    let title: String
    let groups: [Group]

    package init(id: String, title: String, groups: [Group]) {
        (self.id, self.title, self.groups) = (id, title, groups.filter { !$0.parts.isEmpty })
    }

    /// Both drawings, without a style of their own.
    public var markup: HTML { HTML(markup: drawn(860, "w", "") + drawn(400, "n", "")) }

    /// The drawing for a document or a file that has no style sheet of the pages: with its colors in it.
    public var svg: String { drawn(860, "d", "<style>\(ArchitectureDrawing.style)</style>") }

    private static let style: String = {
        func rules(_ ink: String, _ soft: String, _ line: String, _ card: String, _ ground: String) -> String
        {
            ".arch text{fill:\(ink)}.arch .ar-soft{fill:\(soft)}.ar-group{fill:\(ground);stroke:\(line)}"
                + ".ar-part{fill:\(card);stroke:\(line)}.ar-way{stroke:\(soft);stroke-width:1.5;fill:none}"
        }
        return ".arch{font-family:system-ui,sans-serif}"
            + rules("#14211c", "#53615a", "#c9cec6", "#ffffff", "#f4f5f0")
            + "@media screen and (prefers-color-scheme:dark){\(rules("#e8eeea", "#a6b3ac", "#4a5851", "#1d2622", "#141b18"))}"
    }()

    private func drawn(_ width: Int, _ kind: String, _ style: String) -> String {
        let columns = width > 500 ? 4 : 2
        let (margin, gap, padding, high, way) = (6, 10, 12, 64, 22)
        let wide = (width - 2 * margin - 2 * padding - (columns - 1) * gap) / columns
        var (out, y) = ("", margin)
        for (place, group) in groups.enumerated() {
            if place > 0 {
                let middle = width / 2
                out +=
                    "<path class=\"ar-way\" d=\"M\(middle) \(y - way + 3)V\(y - 3)M\(middle - 4) \(y - 8)L\(middle) \(y - 3)L\(middle + 4) \(y - 8)\"/>\n"
            }
            let rows = (group.parts.count + columns - 1) / columns
            let height = 40 + rows * (high + gap)
            out +=
                "<rect class=\"ar-group\" x=\"\(margin)\" y=\"\(y)\" width=\"\(width - 2 * margin)\" height=\"\(height)\" rx=\"10\"/>"
            out +=
                "<text x=\"\(margin + padding)\" y=\"\(y + 23)\" font-size=\"14\" font-weight=\"650\">\(escaped(group.name))</text>"
            if width > 500 {
                out +=
                    "<text class=\"ar-soft\" x=\"\(width - margin - padding)\" y=\"\(y + 23)\" text-anchor=\"end\">\(escaped(group.note))</text>\n"
            }
            for (index, part) in group.parts.enumerated() {
                let left = margin + padding + index % columns * (wide + gap)
                let top = y + 36 + index / columns * (high + gap)
                out += box(part, left, top, wide, high)
            }
            y += height + way
        }
        let described = groups.map { group in
            "\(group.name): \(group.parts.map { "\($0.name) (\($0.detail))" }.joined(separator: ", "))"
        }.joined(separator: ". ")
        return """
            <svg class="arch arch-\(kind)" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(y - way + margin)" role="img" aria-labelledby="\(id)-\(kind)-t \(id)-\(kind)-d" font-size="12">
            <title id="\(id)-\(kind)-t">\(escaped(title))</title><desc id="\(id)-\(kind)-d">\(escaped(described)).</desc>
            \(style)
            \(out)</svg>

            """
    }

    private func box(_ part: Part, _ left: Int, _ top: Int, _ wide: Int, _ high: Int) -> String {
        var out =
            "<rect class=\"ar-part\" x=\"\(left)\" y=\"\(top)\" width=\"\(wide)\" height=\"\(high)\" rx=\"7\"/>"
        out +=
            "<text x=\"\(left + 10)\" y=\"\(top + 20)\" font-size=\"13\" font-weight=\"600\">\(escaped(part.name))</text>"
        if let cost = part.cost {
            out +=
                "<text x=\"\(left + wide - 10)\" y=\"\(top + 20)\" text-anchor=\"end\">\(escaped(cost))</text>"
        }
        // About six units of width for a letter; two lines at the most.
        let room = (wide - 16) / 6
        for (line, text) in ArchitectureDrawing.lines(part.detail, room).prefix(2).enumerated() {
            out +=
                "<text class=\"ar-soft\" x=\"\(left + 10)\" y=\"\(top + 38 + 15 * line)\" font-size=\"11.5\">\(escaped(text))</text>"
        }
        return out + "\n"
    }

    /// A text in lines of so many letters; what does not fit into two is told by an ellipsis.
    private static func lines(_ text: String, _ room: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, line.count + word.count >= room {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        lines.append(line)
        guard lines.count > 2 else { return lines }
        let last = lines[1].hasSuffix(",") ? String(lines[1].dropLast()) : lines[1]
        return [lines[0], "\(last) …"]
    }
}
