internal import Units

/// Charts as SVG with explicit colors for light and dark, a title, a description, and a distinct dash
/// and marker for each series.
///
/// The data stands in a table beside every chart.
struct Chart {
    struct Series {
        let name: String
        let values: [Money]
    }

    let id: String
    let title: String
    let description: String
    let labels: [String]
    let series: [Series]

    private static let colors = ["#0b5cad", "#b3541e", "#1b6e3c", "#7a3e9d"]
    private static let darkColors = ["#7db8f5", "#f0a878", "#7fd19b", "#cfa3e8"]
    private static let dashes = ["", "7 4", "2 3", "10 3 2 3"]
    private let width: Int128 = 720
    private let height: Int128 = 320
    private let left: Int128 = 64
    private let bottom: Int128 = 44
    private let top: Int128 = 16
    private let right: Int128 = 120

    /// The chart as a file of its own, or inside a page.
    var svg: String {
        let highest = niceCeiling(series.flatMap(\.values).max() ?? .zero)
        func y(_ value: Money) -> Int128 {
            guard !highest.isZero else { return height - bottom }
            let room = height - bottom - top
            return height - bottom
                - roundedDivision(value.attodollars / 1_000_000 * room, by: highest.attodollars / 1_000_000)
        }
        func x(_ index: Int) -> Int128 {
            let steps = Int128(max(1, labels.count - 1))
            return left + (width - left - right) * Int128(index) / steps
        }
        var out = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" role="img" aria-labelledby="\(id)-t \(id)-d" font-family="Liberation Sans, DejaVu Sans, Arial, sans-serif" font-size="12">
            <title id="\(id)-t">\(escaped(title))</title>
            <desc id="\(id)-d">\(escaped(description))</desc>
            <style>\(style)</style>
            <rect class="\(id)-bg" width="\(width)" height="\(height)"/>

            """
        for step in 0...4 {
            let value = Money(attodollars: highest.attodollars * Int128(step) / 4)
            out += "<path class=\"\(id)-grid\" d=\"M\(left) \(y(value))H\(width - right)\"/>"
            out +=
                "<text class=\"\(id)-ink\" x=\"\(left - 8)\" y=\"\(y(value) + 4)\" text-anchor=\"end\">\(value.short)</text>\n"
        }
        let every = max(1, labels.count / 6)
        for index in stride(from: 0, to: labels.count, by: every) {
            out +=
                "<text class=\"\(id)-ink\" x=\"\(x(index))\" y=\"\(height - bottom + 20)\" text-anchor=\"middle\">\(escaped(labels[index]))</text>\n"
        }
        var taken: [Int128] = []
        for (number, line) in series.enumerated() where !line.values.isEmpty {
            let points = line.values.enumerated().map { "\(x($0.offset)) \(y($0.element))" }.joined(
                separator: "L")
            out +=
                "<path class=\"\(id)-s\(number % 4)\" fill=\"none\" stroke-width=\"2.5\" stroke-dasharray=\"\(Chart.dashes[number % 4])\" d=\"M\(points)\"/>\n"
            for index in stride(from: 0, to: line.values.count, by: every) {
                out += marker(number, x(index), y(line.values[index]))
            }
            var label = y(line.values[line.values.count - 1]) + 4
            while taken.contains(where: { abs($0 - label) < 14 }) { label -= 14 }
            taken.append(label)
            out +=
                "<text class=\"\(id)-ink\" x=\"\(width - right + 8)\" y=\"\(label)\">\(escaped(line.name))</text>\n"
        }
        return out + "</svg>\n"
    }

    private func marker(_ number: Int, _ x: Int128, _ y: Int128) -> String {
        let name = "\(id)-m\(number % 4)"
        return switch number % 4 {
        case 0: "<circle class=\"\(name)\" cx=\"\(x)\" cy=\"\(y)\" r=\"4\"/>"
        case 1: "<rect class=\"\(name)\" x=\"\(x - 4)\" y=\"\(y - 4)\" width=\"8\" height=\"8\"/>"
        case 2: "<path class=\"\(name)\" d=\"M\(x) \(y - 5)L\(x + 5) \(y + 4)H\(x - 5)Z\"/>"
        default: "<path class=\"\(name)\" d=\"M\(x) \(y - 5)L\(x + 5) \(y)L\(x) \(y + 5)L\(x - 5) \(y)Z\"/>"
        }
    }

    private var style: String {
        func rules(_ ink: String, _ paper: String, _ grid: String, _ colors: [String]) -> String {
            var css = ".\(id)-bg{fill:\(paper)}.\(id)-ink{fill:\(ink)}.\(id)-grid{stroke:\(grid)}"
            for (index, color) in colors.enumerated() {
                css += ".\(id)-s\(index){stroke:\(color)}.\(id)-m\(index){fill:\(color)}"
            }
            return css
        }
        let light = rules("#17202a", "#ffffff", "#d5dae1", Chart.colors)
        let dark = rules("#e8ecf1", "#12171d", "#3a4450", Chart.darkColors)
        return light + "@media screen and (prefers-color-scheme:dark){\(dark)}"
    }

    /// The next of 1, 2, 2.5, 5 times a power of ten.
    private func niceCeiling(_ value: Money) -> Money {
        var step: Int128 = 100
        let dollars = roundedDivision(value.attodollars, by: 1_000_000_000_000_000_000)
        while step < 1_000_000_000_000 {
            for factor: Int128 in [10, 20, 25, 50] where step * factor / 10 >= dollars {
                return Money(attodollars: step * factor / 10 * 1_000_000_000_000_000_000)
            }
            step *= 10
        }
        return value
    }
}
