package import Documents

/// The drawings beside words: strokes on a grid of 24, drawn for this project.
///
/// Each stands beside the word that it repeats, and is hidden from readers of the page's text.
package enum Icon: String, CaseIterable, Sendable {
    case award = "M12 3l2.6 5.3 5.8.8-4.2 4.1 1 5.8L12 16.2 6.8 19l1-5.8L3.6 9.1l5.8-.8z"
    case stack = "M4 7l8-4 8 4-8 4zM4 12l8 4 8-4M4 17l8 4 8-4"
    case burn = "M4 4v16h16M8 8l4 5 3-2 4 6"
    case reader = "M5 4h14v16H5zM8.5 8.5h7M8.5 12h7M8.5 15.5h4"
    case clock = "M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM12 8v4.5l3 2"
    case people =
        "M9 11a3.2 3.2 0 100-6.4A3.2 3.2 0 009 11zM3 19.5c.5-3.4 3-5 6-5s5.5 1.6 6 5M16 5.200a3 3 0 010 5.600M17.5 14.800c2 .5 3.2 2 3.5 4.7"
    case send = "M21 3L3 10.500l7 3 3 7z"
    case check = "M4.5 12.500l5 5 10-11"
    case warning = "M12 4l9 16H3zM12 10v4M12 17v.3"
    case lock = "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3"
    case document = "M6 3h8l4 4v14H6zM14 3v4h4"
    case search = "M10.5 4a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM15.5 15.500L21 21"

    /// What it is called on the sheet of components.
    package var name: String { "\(self)" }

    package var html: HTML {
        HTML(
            markup:
                "<svg class=\"i\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"\(rawValue)\"/></svg>")
    }

    /// The sign of the house: credits that pay a bill, largest first.
    package static let sign: HTML = HTML(
        markup:
            "<svg viewBox=\"0 0 32 32\" aria-hidden=\"true\"><rect class=\"st-0\" x=\"3\" y=\"18\" width=\"26\" height=\"9\" rx=\"2.5\"/><rect class=\"st-1\" x=\"9\" y=\"11.5\" width=\"20\" height=\"5\" rx=\"2\"/><rect class=\"st-2\" x=\"18\" y=\"5\" width=\"11\" height=\"5\" rx=\"2\"/></svg>"
    )
}
