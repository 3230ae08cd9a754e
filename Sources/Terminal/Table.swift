internal import ArgumentParser
/// How text may be colored.
package struct Style {
    package let isColored: Bool

    package static func detect(_ choice: ColorChoice) -> Style {
        switch choice {
        case .always: return Style(isColored: true)
        case .never: return Style(isColored: false)
        case .auto:
            if Shell.environment("NO_COLOR").map({ !$0.isEmpty }) ?? false { return Style(isColored: false) }
            if Shell.environment("FORCE_COLOR").map({ !$0.isEmpty }) ?? false {
                return Style(isColored: true)
            }
            return Style(isColored: Shell.outputIsTerminal && Shell.environment("TERM") != "dumb")
        }
    }

    package func bold(_ text: String) -> String { wrap(text, "1") }
    package func dim(_ text: String) -> String { wrap(text, "2") }
    package func green(_ text: String) -> String { wrap(text, "32") }
    package func yellow(_ text: String) -> String { wrap(text, "33") }
    package func red(_ text: String) -> String { wrap(text, "31") }

    private func wrap(_ text: String, _ code: String) -> String {
        isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}

/// A table for the terminal: numbers to the right, the last wide column wrapped, never cut.
package struct Table {
    package enum Alignment { case left, right }

    package struct Column {
        let title: String
        let alignment: Alignment

        package init(_ title: String, _ alignment: Alignment = .left) {
            self.title = title
            self.alignment = alignment
        }
    }

    private let columns: [Column]
    private var rows: [[String]] = []
    private var paint: [[((String) -> String)?]] = []

    package init(_ columns: [Column]) { self.columns = columns }

    package mutating func add(_ cells: [String], paint: [Int: (String) -> String] = [:]) {
        rows.append(cells)
        self.paint.append(columns.indices.map { paint[$0] })
    }

    package func text(width: Int, style: Style, indent: Int = 2) -> String {
        let widths = fitted(width, indent)
        var out = ""
        let titles = columns.indices.map { wrap(columns[$0].title, widths[$0], afterHyphens: true) }
        let height = titles.map(\.count).max() ?? 1
        for part in 0..<height {
            // Titles stand on the line above their column.
            let cells = titles.map { part < height - $0.count ? "" : $0[part - (height - $0.count)] }
            out += line(cells, widths, indent) { style.dim($1) }
        }
        for (row, cells) in rows.enumerated() {
            let wrapped = columns.indices.map { wrap(cells[$0], widths[$0]) }
            for part in 0..<(wrapped.map(\.count).max() ?? 1) {
                out += line(wrapped.map { part < $0.count ? $0[part] : "" }, widths, indent) { column, text in
                    paint[row][column].map { $0(text) } ?? text
                }
            }
        }
        return out
    }

    /// Widths that fit: titles wrap at spaces first, then the widest text columns, then titles at hyphens.
    private func fitted(_ width: Int, _ indent: Int) -> [Int] {
        func longestWord(_ text: String) -> Int {
            text.split(separator: " ").map { columnCount($0) }.max() ?? 0
        }
        let content = columns.indices.map { column in rows.map { columnCount($0[column]) }.max() ?? 0 }
        var widths = columns.indices.map { max(columnCount(columns[$0].title), content[$0]) }
        let gaps = indent + 2 * (columns.count - 1)
        var excess: Int { widths.reduce(gaps, +) - width }
        let words = columns.indices.map { column in rows.map { longestWord($0[column]) }.max() ?? 0 }
        let titleWords = columns.map { longestWord($0.title) }
        let titleParts = columns.map {
            $0.title.split { " -".contains($0) }.map { columnCount($0) + 1 }.max() ?? 0
        }
        func least(_ column: Int, _ title: Int, wrapsContent: Bool) -> Int {
            let wraps = wrapsContent && columns[column].alignment == .left
            return max(title, wraps ? words[column] : content[column])
        }
        let steps = [
            columns.indices.map { least($0, titleWords[$0], wrapsContent: false) },
            columns.indices.map { least($0, titleWords[$0], wrapsContent: true) },
            columns.indices.map { least($0, titleParts[$0], wrapsContent: true) },
        ]
        for floors in steps {
            while excess > 0,
                let widest = columns.indices.filter({ widths[$0] > floors[$0] }).max(by: {
                    widths[$0] < widths[$1]
                })
            {
                widths[widest] -= 1
            }
        }
        return widths
    }

    private func line(_ cells: [String], _ widths: [Int], _ indent: Int, _ paint: (Int, String) -> String)
        -> String
    {
        var out = String(repeating: " ", count: indent)
        for (column, cell) in cells.enumerated() {
            let padding = String(repeating: " ", count: max(0, widths[column] - columnCount(cell)))
            let isLast = column == cells.count - 1
            let body = paint(column, cell)
            out += columns[column].alignment == .right ? padding + body : body + (isLast ? "" : padding)
            if !isLast { out += "  " }
        }
        while out.last == " " { out.removeLast() }
        return out + "\n"
    }
}

/// Breaks text at spaces, and after hyphens where that is asked for, into lines of at most `width` characters.
package func wrap(_ text: String, _ width: Int, afterHyphens: Bool = false) -> [String] {
    var lines: [String] = []
    var line = ""
    var taken = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
        let wanted = columnCount(word)
        if !line.isEmpty, taken + 1 + wanted <= width {
            line += " "
            line += word
            taken += 1 + wanted
            continue
        }
        if !line.isEmpty { lines.append(line) }
        line = String(word)
        taken = wanted
        while afterHyphens, taken > width,
            let hyphen = line.prefix(width).lastIndex(of: "-").map({ line.index(after: $0) })
        {
            lines.append(String(line[..<hyphen]))
            line = String(line[hyphen...])
            taken = columnCount(line)
        }
    }
    return lines + [line]
}

/// Characters of a text, each a column of the terminal; in ASCII its bytes, which needs no look at how letters join.
func columnCount(_ text: some StringProtocol) -> Int {
    let isASCII = text.utf8.withContiguousStorageIfAvailable { bytes in
        var all: UInt8 = 0
        for byte in bytes { all |= byte }
        return all < 0x80
    }
    return isASCII == true ? text.utf8.count : text.count
}

/// Wrapped text with an indent on each line.
package func paragraph(_ text: String, width: Int, indent: Int = 2) -> String {
    let space = String(repeating: " ", count: indent)
    return wrap(text, width - indent).map { space + $0 + "\n" }.joined()
}

package enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never
}
