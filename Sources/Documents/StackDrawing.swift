package import Units

/// The credit stack over time against the bill: each month's bill by what pays it, and under it each credit as a band with its
/// name from the day it counts to the day it expires.
///
/// Drawn twice, for a wide and for a narrow screen; the style sheet shows one. The data stands in a table beside it.
package struct StackDrawing: Sendable {
    /// A credit.
    package struct Lane: Sendable {
        package let name: String
        package let amount: Money
        /// Its first month, the month it is used up in, and that of its expiry, counted from the first of the axis.
        package let starts: Int
        package let exhausted: Int?
        package let expires: Int
        package let expiry: String
        package let byMonth: [Money]
        /// Whether AWS has granted it; else it is expected.
        package let isGranted: Bool

        package init(
            name: String, amount: Money, starts: Int, exhausted: Int?, expires: Int, expiry: String,
            byMonth: [Money], isGranted: Bool
        ) {
            (self.name, self.amount, self.starts, self.exhausted) = (name, amount, starts, exhausted)
            (self.expires, self.expiry, self.byMonth, self.isGranted) = (expires, expiry, byMonth, isGranted)
        }

        /// What it pays of a month's bill; nil beyond its own months.
        func paid(_ month: Int) -> Money? { month < byMonth.count ? byMonth[month] : nil }
    }

    /// Something that happens in a month: the first bill in cash by a reading.
    package struct Mark: Sendable {
        package let place: Int
        package let text: String
        /// By which reading; it goes onto a line of its own where the whole would not fit.
        package let reading: String
        /// Whether the bars show it; else it is another reading's.
        package let isDrawn: Bool

        package init(place: Int, text: String, reading: String = "", isDrawn: Bool) {
            (self.place, self.text, self.reading, self.isDrawn) = (place, text, reading, isDrawn)
        }
    }

    let id: String
    let title: String
    let description: String
    let labels: [String]
    let gross: [Money]
    let lanes: [Lane]
    let marks: [Mark]

    package init(
        id: String, title: String, description: String, labels: [String], gross: [Money], lanes: [Lane],
        marks: [Mark]
    ) {
        (self.id, self.title, self.description, self.labels) = (id, title, description, labels)
        (self.gross, self.lanes, self.marks) = (gross, lanes, marks)
    }

    /// What is due in cash each month.
    private var cash: [Money] {
        gross.indices.map { month in
            max(.zero, gross[month] - lanes.compactMap { $0.paid(month) }.total())
        }
    }

    /// A row for each month.
    package var table: [[String]] {
        let cash = cash
        return [["Month", "Bill"] + lanes.map(\.name) + ["Cash"]]
            + labels.indices.map { month in
                [labels[month], gross[month].decimalString]
                    + lanes.map { $0.paid(month)?.decimalString ?? "" }
                    + [cash[month].decimalString]
            }
    }

    /// Both drawings, without a style of their own.
    package var markup: HTML {
        HTML(markup: drawn(width: 940, "w", tellsValues: true) + drawn(width: 400, "n", tellsValues: true))
    }

    /// The narrow drawing alone, for where something stands beside it at every width.
    package var narrow: HTML { HTML(markup: drawn(width: 400, "n", tellsValues: true)) }

    /// The drawing for a document that has no style sheet of the pages: with its colors in it, for light, dark and print.
    package var inDocument: HTML {
        HTML(markup: drawn(width: 700, "d", style: "<style>\(StackDrawing.style)</style>"))
    }

    /// The parts' colors as the pages have them.
    private static let style: String = {
        func rules(_ ink: String, _ soft: String, _ line: String, _ cash: String, _ bands: [String]) -> String
        {
            ".stack text{fill:\(ink)}.stack .st-soft{fill:\(soft)}.st-grid{stroke:\(line)}.st-tick{stroke:\(soft)}"
                + ".st-mark{stroke:\(cash);stroke-width:2}.st-other{stroke:\(soft);stroke-dasharray:4 3}"
                + ".st-end{stroke:\(ink);stroke-width:2}.st-bill{fill:none;stroke:\(ink);stroke-width:1.5}"
                + ".st-cash-bg{fill:\(cash);opacity:.2}.st-cash-line{stroke:\(cash);stroke-width:3}"
                + bands.enumerated().map { ".st-\($0.offset){fill:\($0.element)}" }.joined()
        }
        let light = rules(
            "#14211c", "#53615a", "#dcdfd9", "#b4561b",
            ["#0b5c4a", "#3e8f77", "#1f6f9c", "#86b8a4", "#7ba6c4", "#8b8f3c"])
        let dark = rules(
            "#e8eeea", "#a6b3ac", "#34403a", "#f0a06a",
            ["#74d3b7", "#3f9c82", "#6cb4e2", "#2d6d5a", "#3f7ea6", "#c3c768"])
        return "\(light).st-rest{opacity:.28}.st-expected{opacity:.6}.st-hit{fill:none}"
            + "@media screen and (prefers-color-scheme:dark){\(dark)}"
    }()

    private static let (left, right): (Int128, Int128) = (52, 12)

    private func drawn(width: Int128, _ kind: String, style: String = "", tellsValues: Bool = false)
        -> String
    {
        let (left, right) = (StackDrawing.left, StackDrawing.right)
        let notes = notes(width)
        let top = 14 + 18 * Int128(notes.map(\.rows.count).reduce(0, +))
        let base = top + (kind == "n" ? 170 : 200)
        let lanesTop = base + 34
        let height = lanesTop + 38 * Int128(lanes.count) + 4
        let scale = AxisScale(upTo: gross.max() ?? .zero)
        func x(_ month: Int) -> Int128 { place(month, width) }
        func y(_ value: Money) -> Int128 { scale.place(value, from: base, to: top) }
        var out = """
            <svg class="stack stack-\(kind)" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" role="img" aria-labelledby="\(id)-\(kind)-t \(id)-\(kind)-d" font-size="13">
            <title id="\(id)-\(kind)-t">\(escaped(title))</title><desc id="\(id)-\(kind)-d">\(escaped(description))</desc>
            \(style)<defs><pattern id="\(id)-\(kind)-c" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="st-cash-bg" width="6" height="6"/><path class="st-cash-line" d="M0 0V6"/></pattern></defs>

            """
        for mark in scale.marks {
            out +=
                "<path class=\"st-grid\" d=\"M\(left) \(y(mark))H\(width - right)\"/><text class=\"st-soft\" x=\"\(left - 6)\" y=\"\(y(mark) + 4)\" text-anchor=\"end\">\(mark.short)</text>\n"
        }
        out += axis(kind, base, x)
        out += bars(kind, x, y)
        for note in notes { out += drawn(note, among: notes, base) }
        for (row, lane) in lanes.enumerated() {
            out += band(lane, row, lanesTop + 38 * Int128(row), width, x)
        }
        if tellsValues { out += values(top, base, x) }
        return out + "</svg>\n"
    }

    /// About how wide a text of 13 pixels is.
    private func width(of text: String) -> Int128 { Int128(text.count) * 7 }

    private func axis(_ kind: String, _ base: Int128, _ x: (Int) -> Int128) -> String {
        // As many as fit, in whole quarters or years.
        let room = kind == "n" ? 5 : kind == "w" ? 12 : 9
        let every = [1, 2, 3, 6, 12, 24].first { labels.count <= $0 * room } ?? 36
        return stride(from: 0, to: labels.count, by: every).map { month in
            "<path class=\"st-tick\" d=\"M\(x(month)) \(base)v5\"/><text class=\"st-soft\" x=\"\(x(month))\" y=\"\(base + 19)\">\(escaped(labels[month]))</text>\n"
        }.joined()
    }

    /// A path for each credit and one for cash: a bar a month, on top of one another, with a gap between.
    private func bars(_ kind: String, _ x: (Int) -> Int128, _ y: (Money) -> Int128) -> String {
        var under = Array(repeating: Money.zero, count: gross.count)
        var out = ""
        func layer(_ values: [Money], _ paint: String) {
            var path = ""
            for month in gross.indices where month < values.count && !values[month].isZero {
                let (low, high) = (y(under[month]), y(under[month] + values[month]))
                under[month] = under[month] + values[month]
                guard low > high else { continue }
                path += "M\(x(month)) \(low)V\(high)H\(x(month + 1) - 1)V\(low)Z"
            }
            if !path.isEmpty { out += "<path \(paint) d=\"\(path)\"/>\n" }
        }
        for (row, lane) in lanes.enumerated() { layer(lane.byMonth, "class=\"st-\(row % 6)\"") }
        layer(cash, "class=\"st-cash\" fill=\"url(#\(id)-\(kind)-c)\"")
        var outline = ""
        for month in gross.indices {
            outline += "\(month == 0 ? "M" : "L")\(x(month)) \(y(gross[month]))H\(x(month + 1))"
        }
        return out + (outline.isEmpty ? "" : "<path class=\"st-bill\" d=\"\(outline)\"/>\n")
    }

    private func place(_ month: Int, _ width: Int128) -> Int128 {
        let (left, right) = (StackDrawing.left, StackDrawing.right)
        return left + (width - left - right) * Int128(min(max(0, month), labels.count))
            / Int128(max(1, labels.count))
    }

    /// The words of a mark, where they stand, and the line that they belong to.
    private struct Note {
        let mark: Mark
        let rows: [String]
        let x: Int128
        /// The base of the first row, and from where to where the rows reach.
        let y: Int128
        let start: Int128
        let end: Int128

        var last: Int128 { y + 18 * Int128(rows.count - 1) }
        func covers(_ other: Int128) -> Bool { start - 4 < other && other < end + 4 }
    }

    /// Each mark's words beside its line: the later ones higher, so that no line passes through words of another.
    ///
    /// Where neither side has room, the words stand above the line.
    private func notes(_ width: Int128) -> [Note] {
        var notes: [Note] = []
        for mark in marks.sorted(by: { $0.place > $1.place }) {
            let whole = mark.reading.isEmpty ? mark.text : "\(mark.text), \(mark.reading)"
            let x = place(mark.place, width)
            // What the lines of later months leave free.
            let limit = min(width - 2, (notes.map(\.x).min() ?? width) - 4)
            func fits(_ text: String) -> Bool {
                x > self.width(of: text) + 8 || x + self.width(of: text) + 8 <= limit
            }
            let rows =
                fits(whole) || mark.reading.isEmpty || !fits(mark.text) && self.width(of: whole) < limit
                ? [whole] : [mark.text, mark.reading]
            let long = rows.map { self.width(of: $0) }.max() ?? 0
            let start =
                notes.isEmpty && x + long + 8 <= limit || x <= long + 8 && x + long + 8 <= limit
                ? x + 6 : x > long + 8 ? x - 6 - long : max(0, limit - 2 - long)
            let y = (notes.last?.last ?? -6) + 18
            notes.append(Note(mark: mark, rows: rows, x: x, y: y, start: start, end: start + long))
        }
        return notes
    }

    private func drawn(_ note: Note, among notes: [Note], _ base: Int128) -> String {
        let under = notes.filter { $0.y >= note.y && $0.covers(note.x) }.map { $0.last + 5 }.max()
        // Words left of their line end at it, words right of it or above it begin where they stand.
        let isLeft = note.end < note.x
        var out =
            "<path class=\"st-mark\(note.mark.isDrawn ? "" : " st-other")\" d=\"M\(note.x) \(under ?? note.y - 10)V\(base)\"/>"
        for (row, text) in note.rows.enumerated() {
            out +=
                "<text class=\"st-name\" x=\"\(isLeft ? note.end : note.start)\" y=\"\(note.y + 18 * Int128(row))\"\(isLeft ? " text-anchor=\"end\"" : "")>\(escaped(text))</text>"
        }
        return out + "\n"
    }

    private func band(_ lane: Lane, _ row: Int, _ y: Int128, _ width: Int128, _ x: (Int) -> Int128) -> String
    {
        let start = x(lane.starts)
        let end = max(start + 3, x(lane.expires + 1))
        let used = min(end, lane.exhausted.map { max(start + 3, x($0 + 1)) } ?? end)
        let sum = "\(lane.amount.rounded)\(lane.isGranted ? "" : " expected")"
        let full = "\(lane.name) · \(sum) · \(lane.expiry)"
        let room = width - StackDrawing.right - StackDrawing.left
        // What does not fit is cut from the end: the table has it whole.
        let short = "\(lane.name) · \(sum)"
        let text =
            self.width(of: full) <= room
            ? full
            : self.width(of: short) <= room
                ? short : "\(lane.name.prefix(max(8, Int(clamping: room / 7) - sum.count - 4)))… · \(sum)"
        let isLate = start + self.width(of: text) > width - StackDrawing.right
        let at = isLate ? width - StackDrawing.right : start
        var out =
            "<text class=\"st-name\" x=\"\(at)\" y=\"\(y + 11)\"\(isLate ? " text-anchor=\"end\"" : "")>\(escaped(text))</text>"
        if used < end {
            out +=
                "<rect class=\"st-\(row % 6) st-rest\" x=\"\(used)\" y=\"\(y + 17)\" width=\"\(end - used)\" height=\"10\"/>"
        }
        out +=
            "<rect class=\"st-\(row % 6)\(lane.isGranted ? "" : " st-expected")\" x=\"\(start)\" y=\"\(y + 17)\" width=\"\(used - start)\" height=\"10\" rx=\"2\"/>"
        if lane.expires < labels.count {
            out += "<path class=\"st-end\" d=\"M\(end) \(y + 14)v16\"/>"
        }
        return out + "\n"
    }

    /// What a pointer is told over each month; nobody needs it, the table says the same.
    private func values(_ top: Int128, _ base: Int128, _ x: (Int) -> Int128) -> String {
        let cash = cash
        return labels.indices.map { month in
            let paid = lanes.compactMap { lane -> String? in
                guard let paid = lane.paid(month), !paid.isZero else { return nil }
                return "\(lane.name) \(paid.rounded)"
            }
            let text =
                (["\(labels[month]): bill \(gross[month].rounded)"] + paid + ["cash \(cash[month].rounded)"])
                .joined(separator: "; ")
            return
                "<rect class=\"st-hit\" x=\"\(x(month))\" y=\"\(top)\" width=\"\(x(month + 1) - x(month))\" height=\"\(base - top)\"><title>\(escaped(text))</title></rect>\n"
        }.joined()
    }
}
