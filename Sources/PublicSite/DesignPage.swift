internal import Addresses
internal import Documents
internal import Engagements
package import Filings
internal import Overviews
internal import RulePacks
package import Services
internal import Units
package import Web

extension Services {
    /// Every part of the pages in all its states, made by the same functions as the pages themselves.
    package func designPage(_ visit: Visit) throws -> WebResponse {
        let table = DataTable(
            id: "parts", caption: "A table, its head sticks",
            head: ["Track", "State", "Time left", "Amount"],
            rows: [
                ["Build for Startups", Services.stateCell(.approved), "", "$25,000"],
                [
                    "Bedrock proof of concept", Services.stateCell(.actionRequired),
                    StepViews.clock("3 h 20 min left", left: 12_000, of: 14_400), "$30,000",
                ],
                [
                    "Migration", Services.stateCell(.inReview),
                    StepViews.clock("20 min left", left: 1_200, of: 14_400), "$12,500",
                ],
                [
                    "Activate Portfolio", Services.stateCell(.declined),
                    StepViews.clock("over since 09:40", left: 0, of: 14_400), "",
                ],
            ], numeric: [3])
        let icons = Icon.allCases.map { icon -> HTML in "<li>\(icon.html) \(icon.name)</li>" }
        let swatches = ["st-0", "st-1", "st-2", "st-3", "st-4", "st-5"].map { style -> HTML in
            "<li><svg viewBox=\"0 0 20 12\" aria-hidden=\"true\"><rect class=\"\(style)\" width=\"20\" height=\"12\" rx=\"2\"/></svg>\(style)</li>"
        }
        let chart = PlanViews.figure(
            Chart(
                id: "sheet", title: "Lines with a range", description: "Three made-up lines over a year.",
                labels: (1...12).map { "\($0)" },
                series: [
                    .init(name: "bill", values: (1...12).map { Money(cents: 50_000 * Int64($0)) }),
                    .init(name: "credit", values: (1...12).map { Money(cents: 30_000 * Int64(min($0, 6))) }),
                ],
                bands: [
                    .init(
                        name: "4 futures in 5", low: (1...12).map { Money(cents: 40_000 * Int64($0)) },
                        high: (1...12).map { Money(cents: 65_000 * Int64($0)) })
                ],
                events: [
                    .init(place: 6, text: "first bill in cash"), .init(place: 8, text: "a credit expires"),
                ]),
            nil)
        let body: HTML = """
            <h1>The sheet of components</h1>
            <p class="lead">Every part of these pages in all its states, made by the functions that the pages use, in the reader's own theme.</p>
            <h2>Type</h2><div class="card"><h1>Heading one, 31 pixels</h1><h2>Heading two</h2><h3>Heading three</h3><p class="lead">A lead paragraph says what the page is for.</p><p>Text with <a href="\(Route.guide.path)">a link</a>, <b>weight</b>, <code>code</code> and <kbd>K</kbd>. Figures stand in columns: 1,234,567.</p><p class="soft small">Small and soft: where a figure comes from. \(chips(book.packs.first?.tracks.first?.sources ?? []))</p></div>
            <h2>Color</h2><ul class="key">\(swatches)</ul><p><span class="word eligible">✓ eligible</span> <span class="word notYet">… not yet</span> <span class="word ineligible">✗ no</span> <span class="word unknown">? unknown</span></p>
            <h2>Icons</h2><ul class="key">\(icons)</ul>
            <h2>Buttons</h2><div class="actions"><button type="button">Main</button><button type="button" class="quiet">Quiet</button><button type="button" class="danger">Ends something</button><button type="button" class="small quiet">Small</button><a class="button" href="#top">\(Icon.send.html) A link</a></div>
            <h2>Fields</h2><div class="two"><div><div class="field"><label for="d-text">A text <span class="req">(required)</span></label><p class="hint" id="d-hint">What is meant, with an example.</p><input id="d-text" aria-describedby="d-hint" value="acme.example"></div><div class="field"><label for="d-wrong">A text that does not fit</label><p class="fault" id="d-fault">Write a host such as acme.example.</p><input id="d-wrong" aria-invalid="true" aria-describedby="d-fault" value="acme"></div></div><div><fieldset><legend>One of several</legend><div class="options"><label><input type="radio" name="d-one" checked>Pool</label><label><input type="radio" name="d-one">Silo</label></div></fieldset><fieldset><legend>Any of several <span class="assumed">we assumed</span></legend><div class="options"><label><input type="checkbox" checked>CloudTrail</label><label><input type="checkbox">Config</label></div></fieldset><div class="field"><label for="d-select">From a list</label><select id="d-select"><option>Series A</option></select></div></div></div>
            <div class="summary"><h2>Two answers do not fit</h2><ul><li><a href="#d-wrong">A text that does not fit</a>: write a host.</li></ul></div>
            <h2>Words to the reader</h2><p class="done">Saved. Nothing else is asked.</p><p class="note">AWS asks for something; until it is answered, it stands still.</p><div class="next"><p><b>Next step (yours):</b> give 5 answers for the Bedrock proof of concept</p><a class="button small" href="#top">Answer</a></div><p class="estimate">So far: <b>$25K to $30K</b> <span class="soft small">estimate; AWS decides</span></p>
            <h2>Figures</h2><ul class="figures"><li><b>$100,000</b><span>credits secured</span></li><li><b>Jul 2028</b><span>runway: 16.7 to 22.8 months, 4 futures in 5</span></li></ul>
            <h2>Tabs</h2>\(Services.tabs("Views of the sheet", [("\(visit.route.path)", "All (4)", true), ("\(Route.guide.path)", "Offered (1)", false)]))
            <h2>Tables and clocks</h2>\(table.html(nil))
            <h2>The score of a match</h2><div class="card">\(StepViews.score([("Proven competencies", "15.0", 75, "proven in 3 of 4 needs"), ("At work now", "16.0", 100, "at work now"), ("Free capacity", "3.0", 25, "4 of 6 engagements open")]))</div>
            \(StepViews.thread([MatchMessage.sample(.partner, "Which month is the audit booked for?"), MatchMessage.sample(.founder, "March; the letter is attached to the dossier.")].compactMap(\.self), reader: .founder, other: "Northwind Cloud", action: visit.route.path, token: "", mayWrite: false))
            <h2>Drawings</h2>\(PlanViews.drawing(.sheet, nil, isSample: true).html)\(chart.html)
            """
        return try show(Page(title: "Components", body: body, tables: [table]), visit)
    }

    /// A state as pages show it: dots for how far it is, its word, and AWS's own word for whoever points at it.
    package static func stateCell(_ state: TrackState) -> Cell {
        let dots = String(repeating: "●", count: state.stage) + String(repeating: "○", count: 4 - state.stage)
        return Cell(
            state.word,
            "<span aria-hidden=\"true\">\(dots)</span> <span class=\"word \(state.rawValue)\" title=\"stage \(state.stage) of 4; AWS: \(state.awsWord)\">\(state.word)</span>"
        )
    }
}

extension StackDrawing {
    /// Made-up credits in each state: granted and used up, granted and expiring unused, expected.
    fileprivate static var sheet: StackDrawing {
        func money(_ dollars: Int) -> Money { Money(cents: Int64(dollars) * 100) }
        let bill = (0..<24).map { money(1_000 + 250 * $0) }
        let first = (0..<24).map { $0 < 8 ? bill[$0] : .zero }
        let second = (0..<24).map { $0 >= 8 && $0 < 14 ? money(2_000) : .zero }
        let third = (0..<24).map { $0 >= 8 && $0 < 17 ? bill[$0] - second[$0] : .zero }
        return StackDrawing(
            id: "sheet-stack", title: "Made-up credits against a made-up bill",
            description: "One credit is used up, one expires unused, one is expected.",
            labels: (0..<24).map { "M\($0 + 1)" }, gross: bill,
            lanes: [
                Lane(
                    name: "Used up", amount: first.total(), starts: 0, exhausted: 7, expires: 11,
                    expiry: "used up in M8", byMonth: first, isGranted: true),
                Lane(
                    name: "Expires unused", amount: money(20_000), starts: 8, exhausted: nil, expires: 13,
                    expiry: "expires in M14, $8,000 unused", byMonth: second, isGranted: true),
                Lane(
                    name: "Expected", amount: money(25_000), starts: 8, exhausted: 16, expires: 23,
                    expiry: "used up in M17", byMonth: third, isGranted: false),
            ],
            marks: [
                Mark(
                    place: 17, text: "first bill in cash: M18, $5,250", reading: "as the market reports",
                    isDrawn: true),
                Mark(place: 13, text: "M14", reading: "as AWS publishes", isDrawn: false),
            ])
    }
}

extension MatchMessage {
    fileprivate static func sample(_ side: Side, _ text: String) -> MatchMessage? {
        ItemID("01m8kb89ze3z12k3g0vk2dtr0x").map {
            MatchMessage(
                id: $0, side: side, text: text, at: Instant(milliseconds: 1_790_000_000_000), offer: 1)
        }
    }
}
