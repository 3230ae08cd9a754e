internal import Addresses
package import Documents
internal import Cryptography
internal import StructuredText
package import Units

/// A page before its frame: what is in it, and the tables that can be had as CSV.
package struct Page: Sendable {
    package var title: String
    package var body: HTML
    package var tables: [DataTable] = []
    package var status = 200
    package var isNarrow = false
    package var description = ""

    package init(
        title: String, body: HTML, tables: [DataTable] = [], status: Int = 200, isNarrow: Bool = false,
        description: String = ""
    ) {
        self.title = title
        self.body = body
        self.tables = tables
        self.status = status
        self.isNarrow = isNarrow
        self.description = description
    }
}

/// One cell: what a page shows and what a CSV file holds.
package struct Cell: Sendable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    let text: String
    let html: HTML

    package init(stringLiteral value: String) { self.init(value) }
    package init(_ text: String) {
        self.text = text
        html = "\(text)"
    }
    package init(_ text: String, _ html: HTML) {
        self.text = text
        self.html = html
    }

    /// About what it takes in memory.
    package var bytes: Int { text.utf8.count + html.text.utf8.count + 32 }
}

/// A table that knows its address as CSV.
package struct DataTable: Sendable {
    package let id: String
    package let caption: String
    package let head: [String]
    package var rows: [[Cell]]
    package var numeric: Set<Int> = []

    package init(id: String, caption: String, head: [String], rows: [[Cell]], numeric: Set<Int> = []) {
        self.id = id
        self.caption = caption
        self.head = head
        self.rows = rows
        self.numeric = numeric
    }

    /// - Parameter visit: tells the address that `csv=` is added to; nil leaves the link out.
    package func html(_ visit: Visit?) -> HTML {
        let titles = head.enumerated().map { index, title -> HTML in
            numeric.contains(index)
                ? "<th scope=\"col\" class=\"n\">\(title)</th>" : "<th scope=\"col\">\(title)</th>"
        }
        let body = rows.map { row -> HTML in
            let cells = row.enumerated().map { index, cell -> HTML in
                numeric.contains(index) ? "<td class=\"n\">\(cell.html)</td>" : "<td>\(cell.html)</td>"
            }
            return "<tr>\(cells)</tr>\n"
        }
        var link: HTML = ""
        if let visit {
            var query = Form(
                fields: visit.query.fields.filter { $0.name != "csv" }.map { ($0.name, $0.value) })
            try? query.add("csv", id)
            link =
                " <a href=\"\(visit.route.path)?\(query.encoded)\" aria-label=\"\(caption) as CSV\">CSV</a>"
        }
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(caption)"><table><caption>\(caption)\(link)</caption><thead><tr>\(titles)</tr></thead><tbody>
            \(body)</tbody></table></div>

            """
    }

    package var csvText: String { csv([head] + rows.map { $0.map(\.text) }) }
}

extension Instant {
    /// A moment as people read it: in UTC, and where scripts run in the reader's own zone.
    package var html: HTML { "<time datetime=\"\(isoText)\">\(minuteText)</time>" }
}

extension Cell {
    /// A moment in a table: in UTC for a download, in the reader's own zone on the page.
    package init(_ moment: Instant) { self.init(moment.minuteText, moment.html) }
}

/// A moment as people read it, in UTC.
package func timeText(_ seconds: Int64) -> String { Instant(milliseconds: seconds * 1_000).minuteText }
