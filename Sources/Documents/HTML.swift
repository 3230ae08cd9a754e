package import Units

/// Markup that escapes what is put into it: a string in an interpolation is text, another ``HTML`` is markup.
public struct HTML: ExpressibleByStringInterpolation, Sendable {
    public let text: String

    public init(stringLiteral value: String) { text = value }
    public init(stringInterpolation: Interpolation) { text = stringInterpolation.out }

    /// Takes markup that was made elsewhere as it is.
    public init(markup: String) { text = markup }

    public struct Interpolation: StringInterpolationProtocol {
        var out = ""

        public init(literalCapacity: Int, interpolationCount: Int) {
            out.reserveCapacity(literalCapacity + interpolationCount * 16)
        }
        public mutating func appendLiteral(_ literal: String) { out += literal }
        public mutating func appendInterpolation(_ text: String) { out += escaped(text) }
        public mutating func appendInterpolation(_ html: HTML) { out += html.text }
        public mutating func appendInterpolation(_ parts: [HTML]) { for part in parts { out += part.text } }
        public mutating func appendInterpolation(_ number: Int) { out += String(number) }
    }
}

/// Text for markup and for attributes in double quotes.
package func escaped(_ text: String) -> String {
    // Most texts hold nothing to escape; looking is ten times cheaper than copying scalar by scalar.
    let isPlain = text.utf8.allSatisfy { byte in
        byte != UInt8(ascii: "&") && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">")
            && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "'")
    }
    if isPlain { return text }
    var out = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "&": out += "&amp;"
        case "<": out += "&lt;"
        case ">": out += "&gt;"
        case "\"": out += "&quot;"
        case "'": out += "&#39;"
        default: out.unicodeScalars.append(scalar)
        }
    }
    return out
}

/// A table with a caption; the columns in `numeric` are aligned to the right.
package func table(_ caption: String, head: [String], rows: [[HTML]], numeric: Set<Int> = []) -> HTML {
    let titles = head.enumerated().map { index, title -> HTML in
        numeric.contains(index)
            ? "<th scope=\"col\" class=\"n\">\(title)</th>" : "<th scope=\"col\">\(title)</th>"
    }
    let body = rows.map { row -> HTML in
        let cells = row.enumerated().map { index, cell -> HTML in
            numeric.contains(index) ? "<td class=\"n\">\(cell)</td>" : "<td>\(cell)</td>"
        }
        return "<tr>\(cells)</tr>\n"
    }
    return
        "<table><caption>\(caption)</caption><thead><tr>\(titles)</tr></thead><tbody>\n\(body)</tbody></table>\n"
}

/// A day that never breaks across lines.
package func date(_ day: Day) -> HTML { HTML(markup: "<time datetime=\"\(day.text)\">\(day.text)</time>") }

/// `$50K to $100K`, or the one amount.
package func span(_ range: MoneyRange) -> String {
    range.floor == range.ceiling ? range.ceiling.short : "\(range.floor.short) to \(range.ceiling.short)"
}

/// A whole page that needs nothing beside itself.
package func page(title: String, day: String, body: HTML) -> String {
    let html: HTML = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <meta name="generator" content="CloudRoute">
        <meta name="dcterms.created" content="\(day)">
        <meta name="dcterms.modified" content="\(day)">
        <title>\(title)</title>
        <style>
        \(HTML(markup: documentStyle))
        </style>
        </head>
        <body>
        <main>
        \(body)
        </main>
        </body>
        </html>

        """
    return html.text
}

/// Colors are given for light and dark, and for print.
let documentStyle = """
    :root { --ink: #14211c; --soft: #53615a; --line: #dcdfd9; --paper: #ffffff; --tint: #f2f5f1; --accent: #0b5c4a; --good: #1b6e3c; --warn: #8a5200; --bad: #a3242b; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e8eeea; --soft: #a6b3ac; --line: #34403a; --paper: #0f1513; --tint: #1d2622; --accent: #74d3b7; --good: #7fd19b; --warn: #f0bd6a; --bad: #f59aa0; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 Inter, "Liberation Sans", "DejaVu Sans", Arial, sans-serif; }
    main { max-width: 56rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
    h1, h2, h3 { letter-spacing: -.018em; } h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; } h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; border-bottom: 2px solid var(--line); padding-bottom: .2rem; } h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
    a { color: var(--accent); } p { margin: .4rem 0; } .soft { color: var(--soft); } .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    table { width: 100%; border-collapse: collapse; margin: .75rem 0 1rem; font-size: .88rem; } caption { text-align: left; font-weight: bold; padding: .25rem 0; } th, td { text-align: left; vertical-align: top; padding: .3rem .5rem; border-bottom: 1px solid var(--line); } thead th { border-bottom: 2px solid var(--line); color: var(--soft); font-weight: bold; }
    .figures { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1rem 0; padding: 0; list-style: none; } .figures li { flex: 1 1 11rem; background: var(--tint); border-radius: 8px; padding: .6rem .8rem; } .figures b { display: block; font-size: 1.3rem; }
    .eligible { color: var(--good); } .notYet { color: var(--warn); } .ineligible { color: var(--bad); } .unknown { color: var(--soft); }
    .ask { border-left: 4px solid var(--warn); background: var(--tint); padding: .4rem .8rem; } sup a { text-decoration: none; }
    time { white-space: nowrap; } svg { max-width: 100%; height: auto; } figure { margin: 1rem 0; max-width: 34rem; } figure.full { max-width: none; } figure svg { width: 100%; }
    @page { size: A4; margin: 18mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Inter, "Liberation Sans", sans-serif; color: #53615a; } @bottom-left { content: "Estimates. AWS decides every application."; font: 8pt Inter, "Liberation Sans", sans-serif; color: #53615a; } }
    @media print { :root { --ink: #14211c; --soft: #53615a; --line: #dcdfd9; --paper: #ffffff; --tint: #f2f5f1; --accent: #0b5c4a; --good: #1b6e3c; --warn: #8a5200; --bad: #a3242b; } body { font-size: 9.5pt; } main { max-width: none; padding: 0; } h2 { break-after: avoid; } tr, figure { break-inside: avoid; } .figures { flex-wrap: nowrap; } .figures li { flex: 1 1 0; } caption, thead { break-after: avoid; } .chapter { margin-top: 2rem; border-top: 3px solid var(--accent); padding-top: .9rem; } h1, h3 { break-after: avoid; } a { color: inherit; } table { font-size: 8.5pt; } }
    """
