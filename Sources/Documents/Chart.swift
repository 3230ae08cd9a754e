package import Units

/// Charts as SVG with explicit colors for light and dark, a title and a description, and for each series a dash, a marker
/// and a hatching of its own, so that none is told by color alone.
///
/// Drawn for a width of 400, so that text is legible from 320 pixels on; the data stands in a table beside every chart.
public struct Chart: Sendable {
    package struct Series: Sendable {
        package let name: String
        package let values: [Money]

        package init(name: String, values: [Money]) {
            self.name = name
            self.values = values
        }
    }

    /// A range around a line.
    package struct Band: Sendable {
        package let name: String
        package let low: [Money]
        package let high: [Money]

        package init(name: String, low: [Money], high: [Money]) {
            self.name = name
            self.low = low
            self.high = high
        }
    }

    /// Something that happens at a place of the axis.
    package struct Event: Sendable {
        package let place: Int
        package let text: String

        package init(place: Int, text: String) {
            self.place = place
            self.text = text
        }
    }

    /// Begins its classes, and the names of its files.
    public let id: String
    package let title: String
    package let description: String
    package let labels: [String]
    package var series: [Series] = []
    /// Amounts on top of one another.
    package var stack: [Series] = []
    package var bands: [Band] = []
    package var events: [Event] = []
    /// What the labels are, when they are not months.
    package var axis = "month"

    private static let colors = ["#0b5cad", "#b3541e", "#1b6e3c", "#7a3e9d", "#8a6d00", "#a3214f"]
    private static let darkColors = ["#7db8f5", "#f0a878", "#7fd19b", "#cfa3e8", "#e3c558", "#f29bb8"]
    private static let dashes = ["", "7 4", "2 3", "10 3 2 3", "4 2", "1 2"]
    private let width: Int128 = 400
    private let left: Int128 = 52
    private let bottom: Int128 = 36
    private let right: Int128 = 14
    private var top: Int128 { 38 + 16 * Int128(shown.count) }
    private var plot: Int128 { 236 + top - 38 + bottom }

    package init(
        id: String, title: String, description: String, labels: [String], series: [Series] = [],
        stack: [Series] = [], bands: [Band] = [], events: [Event] = [], axis: String = "month"
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.labels = labels
        self.series = series
        self.stack = stack
        self.bands = bands
        self.events = events
        self.axis = axis
    }

    /// The data of the chart: a row for each label.
    public var table: [[String]] {
        let columns =
            series.map { ($0.name, $0.values) } + stack.map { ($0.name, $0.values) }
            + bands.flatMap { [("\($0.name), low", $0.low), ("\($0.name), high", $0.high)] }
        return [[axis] + columns.map(\.0)]
            + labels.indices.map { place in
                [labels[place]]
                    + columns.map { place < $0.1.count ? $0.1[place].decimalString : "" }
            }
    }

    /// The chart as a file of its own, with its colors in it.
    public var svg: String { drawn(style: "<style>\(style)</style>\n", id) }

    /// The chart within a page whose style sheet holds ``pageStyle``: no styles of its own, so that a page may forbid them.
    public var markup: HTML { HTML(markup: drawn(style: "", "ch")) }

    /// The colors of every chart drawn by ``markup``.
    public static var pageStyle: String {
        let any = Chart(id: "ch", title: "", description: "", labels: [])
        return any.style
    }

    private func drawn(style: String, _ css: String) -> String {
        let names = bands.map(\.name) + stack.map(\.name) + series.map(\.name)
        let height = plot + 18 * Int128((names.count + 1) / 2) + 8
        let totals = labels.indices.map { place in
            stack.map { place < $0.values.count ? $0.values[place] : .zero }.total()
        }
        let scale = AxisScale(
            upTo: (series.flatMap(\.values) + bands.flatMap(\.high) + totals).max() ?? .zero)
        let (low, high) = (plot - bottom, top)
        func y(_ value: Money) -> Int128 { scale.place(value, from: low, to: high) }
        func x(_ index: Int) -> Int128 {
            left + (width - left - right) * Int128(index) / Int128(max(1, labels.count - 1))
        }
        func area(_ low: [Money], _ high: [Money]) -> String {
            let up = high.enumerated().map { "\(x($0.offset)) \(y($0.element))" }
            let down = low.enumerated().reversed().map { "\(x($0.offset)) \(y($0.element))" }
            return "M" + (up + down).joined(separator: "L") + "Z"
        }
        var out = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" role="img" aria-labelledby="\(id)-t \(id)-d" font-family="Inter, Liberation Sans, DejaVu Sans, Arial, sans-serif" font-size="13">
            <title id="\(id)-t">\(escaped(title))</title>
            <desc id="\(id)-d">\(escaped(description))</desc>
            \(style)<defs>\(patterns(css))</defs>
            <rect class="\(css)-bg" width="\(width)" height="\(height)"/>

            """
        out +=
            "<text class=\"\(css)-ink\" x=\"12\" y=\"20\" font-size=\"14\" font-weight=\"bold\">\(escaped(title))</text>\n"
        out += grid(css, scale, y)
        let every = max(1, (labels.count + 3) / 4)
        for index in stride(from: 0, to: labels.count, by: every) {
            let anchor = index == 0 ? "start" : index + every >= labels.count + every / 2 ? "end" : "middle"
            out +=
                "<text class=\"\(css)-ink\" x=\"\(x(index))\" y=\"\(plot - bottom + 20)\" text-anchor=\"\(anchor)\">\(escaped(labels[index]))</text>\n"
        }
        var number = 0
        for band in bands {
            out += "<path fill=\"url(#\(id)-h\(number % 6))\" d=\"\(area(band.low, band.high))\"/>\n"
            number += 1
        }
        var under = Array(repeating: Money.zero, count: labels.count)
        for part in stack {
            let over = labels.indices.map { under[$0] + ($0 < part.values.count ? part.values[$0] : .zero) }
            out +=
                "<path fill=\"url(#\(id)-h\(number % 6))\" class=\"\(css)-s\(number % 6)\" d=\"\(area(under, over))\"/>\n"
            under = over
            number += 1
        }
        for line in series {
            if !line.values.isEmpty {
                let points = line.values.enumerated().map { "\(x($0.offset)) \(y($0.element))" }
                out +=
                    "<path class=\"\(css)-s\(number % 6)\" fill=\"none\" stroke-width=\"2.5\" stroke-dasharray=\"\(Chart.dashes[number % 6])\" d=\"M\(points.joined(separator: "L"))\"/>\n"
                for index in stride(from: number % 3, to: line.values.count, by: max(1, labels.count / 5)) {
                    out += marker(css, number, x(index), y(line.values[index]))
                }
            }
            number += 1
        }
        out += marks(css, x)
        out += legend(names, css)
        return out + "</svg>\n"
    }

    /// What happens at places of the axis: the words stand above the plot, the later ones higher, so that no line crosses them.
    private func marks(_ css: String, _ x: (Int) -> Int128) -> String {
        var out = ""
        for (row, event) in shown.enumerated() {
            let (at, line) = (x(event.place), 40 + Int128(row) * 16)
            let isLate = event.place * 2 > labels.count
            out +=
                "<path class=\"\(css)-event\" stroke-dasharray=\"3 3\" d=\"M\(at) \(line - 10)V\(plot - bottom)\"/><text class=\"\(css)-ink \(css)-word\" x=\"\(isLate ? at - 4 : at + 4)\" y=\"\(line)\" text-anchor=\"\(isLate ? "end" : "start")\">\(escaped(event.text))</text>\n"
        }
        return out
    }

    private var shown: [Event] {
        events.filter { labels.indices.contains($0.place) }.sorted { $0.place > $1.place }
    }

    /// Lines across, with what they stand for.
    private func grid(_ css: String, _ scale: AxisScale, _ y: (Money) -> Int128) -> String {
        scale.marks.map { value in
            "<path class=\"\(css)-grid\" d=\"M\(left) \(y(value))H\(width - right)\"/><text class=\"\(css)-ink\" x=\"\(left - 6)\" y=\"\(y(value) + 4)\" text-anchor=\"end\">\(value.short)</text>\n"
        }.joined()
    }

    /// The key below the plot, two to a line.
    private func legend(_ names: [String], _ css: String) -> String {
        var out = ""
        for (place, name) in names.enumerated() {
            let (at, line) = (Int128(place % 2) * 190 + 12, plot + 18 * Int128(place / 2) + 8)
            if place < bands.count + stack.count {
                out +=
                    "<rect fill=\"url(#\(id)-h\(place % 6))\" class=\"\(css)-s\(place % 6)\" x=\"\(at)\" y=\"\(line - 10)\" width=\"22\" height=\"12\"/>"
            } else {
                out +=
                    "<path class=\"\(css)-s\(place % 6)\" stroke-width=\"2.5\" stroke-dasharray=\"\(Chart.dashes[place % 6])\" d=\"M\(at) \(line - 4)h22\"/>"
                    + marker(css, place, at + 11, line - 4)
            }
            out += "<text class=\"\(css)-ink\" x=\"\(at + 28)\" y=\"\(line)\">\(escaped(name))</text>\n"
        }
        return out
    }

    private func marker(_ css: String, _ number: Int, _ x: Int128, _ y: Int128) -> String {
        let name = "\(css)-m\(number % 6)"
        return switch number % 6 {
        case 0: "<circle class=\"\(name)\" cx=\"\(x)\" cy=\"\(y)\" r=\"4\"/>"
        case 1: "<rect class=\"\(name)\" x=\"\(x - 4)\" y=\"\(y - 4)\" width=\"8\" height=\"8\"/>"
        case 2: "<path class=\"\(name)\" d=\"M\(x) \(y - 5)L\(x + 5) \(y + 4)H\(x - 5)Z\"/>"
        case 3: "<path class=\"\(name)\" d=\"M\(x) \(y - 5)L\(x + 5) \(y)L\(x) \(y + 5)L\(x - 5) \(y)Z\"/>"
        case 4: "<path class=\"\(name)\" d=\"M\(x) \(y + 5)L\(x + 5) \(y - 4)H\(x - 5)Z\"/>"
        default: "<rect class=\"\(name)\" x=\"\(x - 5)\" y=\"\(y - 2)\" width=\"10\" height=\"4\"/>"
        }
    }

    /// Hatchings, one for each place in the order of the series.
    private func patterns(_ css: String) -> String {
        let lines = ["M0 0L8 8", "M0 8L8 0", "M0 4H8", "M4 0V8", "M0 0L8 8M0 8L8 0", "M0 2H8M0 6H8"]
        return (0..<min(6, bands.count + stack.count)).map { place in
            "<pattern id=\"\(id)-h\(place)\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect class=\"\(css)-m\(place)\" width=\"8\" height=\"8\" opacity=\".28\"/><path class=\"\(css)-s\(place)\" d=\"\(lines[place])\" opacity=\".7\"/></pattern>"
        }.joined()
    }

    private var style: String {
        func rules(_ ink: String, _ paper: String, _ grid: String, _ colors: [String]) -> String {
            var css =
                ".\(id)-bg{fill:\(paper)}.\(id)-word{stroke:\(paper);stroke-width:4px;paint-order:stroke}.\(id)-ink{fill:\(ink)}.\(id)-grid{stroke:\(grid)}.\(id)-event{stroke:\(ink)}"
            for (index, color) in colors.enumerated() {
                css +=
                    ".\(id)-s\(index){stroke:\(color)}.\(id)-m\(index){fill:\(color)}"
            }
            return css
        }
        let light = rules("#17202a", "#ffffff", "#d5dae1", Chart.colors)
        let dark = rules("#e8ecf1", "#12171d", "#3a4450", Chart.darkColors)
        return light + "@media screen and (prefers-color-scheme:dark){\(dark)}"
    }
}
