internal import Addresses
package import Web
package import Services
internal import Documents
internal import Dossiers
internal import RulePacks
internal import Units

extension Services {
    /// All tracks, both packs side by side.
    package func trackTable() -> DataTable {
        let rows = TrackID.allCases.compactMap { id -> [Cell]? in
            let tracks = book.packs.map { $0.track(id) }
            guard let first = tracks.compactMap({ $0 }).first else { return nil }
            return [
                Cell(first.name, "<a href=\"\(Route.track(id.rawValue).path)\">\(first.name)</a>"),
                Cell(first.filer.rawValue), Cell(first.lane.name),
            ]
                + tracks.flatMap { track -> [Cell] in
                    guard let track else { return ["", ""] }
                    return [
                        Cell(range(track)), Cell(track.unpublished == nil ? track.decision.value.text : ""),
                    ]
                } + [Cell(book.conflicts.filter { $0.tracks.contains(id) }.map(\.id).joined(separator: " "))]
        }
        return DataTable(
            id: "tracks", caption: "All tracks",
            head: ["Track", "Filed by", "Lane"]
                + book.packs.flatMap { ["Award \($0.reading)", "decided in"] } + [
                    "Conflicts"
                ],
            rows: rows)
    }

    private func months(_ range: ClosedRange<Int>) -> String {
        range.lowerBound == range.upperBound
            ? "\(range.lowerBound) months" : "\(range.lowerBound) to \(range.upperBound) months"
    }

    private func range(_ track: Track) -> String {
        if track.unpublished != nil { return "not published" }
        guard let low = track.bands.map(\.range.floor).min(),
            let high = track.bands.map(\.range.ceiling).max()
        else {
            return ""
        }
        return low == high ? high.short : "\(low.short) to \(high.short)"
    }

    package func tracksPage(_ visit: Visit) throws -> WebResponse {
        let table = trackTable()
        let packs = book.packs.map { pack -> HTML in
            "<li><b>\(pack.id)</b>, as of \(pack.asOf.text): \(pack.about)</li>\n"
        }
        let body: HTML = """
            <h1>Tracks</h1><p>Two rule packs, never resolved in silence:</p><ul>\(packs)</ul>\(table.html(visit))
            """
        return try show(
            Page(
                title: "Tracks", body: body, tables: [table],
                description: "Every track of AWS credits with award, filer and time."), visit)
    }

    package func trackPage(_ visit: Visit, _ id: String) throws -> WebResponse {
        guard let track = TrackID(rawValue: id),
            let name = book.packs.compactMap({ $0.track(track)?.name }).first
        else {
            throw WebError.notFound
        }
        var tables: [DataTable] = []
        let columns = book.packs.map { pack -> HTML in
            guard let entry = pack.track(track) else {
                return "<section><h2>\(pack.id)</h2><p>This pack does not know the track.</p></section>"
            }
            let gates = DataTable(
                id: "gates-\(pack.id)", caption: "Gates by \(pack.id)",
                head: ["Rule", "Says", "Otherwise", "To change it", "Source"],
                rows: entry.gates.map { gate in
                    [
                        Cell(gate.id, rule(gate.id, pack: pack.id)), Cell(gate.because),
                        Cell(gate.otherwise.rawValue),
                        Cell(gate.change),
                        Cell(gate.sources.map(\.id).joined(separator: " "), chips(gate.sources)),
                    ]
                })
            let bands = DataTable(
                id: "awards-\(pack.id)", caption: "Awards by \(pack.id)",
                head: ["Rule", "Says", "When", "Floor", "Expected", "Ceiling", "Source"],
                rows: entry.bands.map { band in
                    [
                        Cell(band.id, rule(band.id, pack: pack.id)), Cell(band.text),
                        Cell(band.when.map(\.text).joined(separator: " and ")),
                        Cell(band.range.floor.rounded),
                        Cell(band.range.expected.rounded), Cell(band.range.ceiling.rounded),
                        Cell(band.sources.map(\.id).joined(separator: " "), chips(band.sources)),
                    ]
                }, numeric: [3, 4, 5])
            tables += [gates, bands]
            let unpublished: HTML =
                entry.unpublished.map { "<p class=\"note\">\($0.value) \(chips($0.sources))</p>" } ?? ""
            let notes = entry.notes.map { note -> HTML in "<li>\(note.value) \(chips(note.sources))</li>" }
            return """
                <section><h2>\(pack.id)</h2><p>\(entry.about) \(chips(entry.sources))</p>\(unpublished)
                <dl><dt>Award</dt><dd>\(range(entry))</dd><dt>Filed by</dt><dd>\(entry.filer.rawValue)</dd><dt>Decided in</dt><dd>\(entry.decision.value.text) \(chips(entry.decision.sources))</dd><dt>Valid for</dt><dd>\(months(entry.validityMonths.value)) \(chips(entry.validityMonths.sources))</dd><dt>Your time</dt><dd>\(entry.founderMinutes.value) minutes \(chips(entry.founderMinutes.sources))</dd></dl>
                \(gates.rows.isEmpty ? "" : gates.html(visit))\(bands.rows.isEmpty ? "" : bands.html(visit))
                \(notes.isEmpty ? "" : "<ul>\(notes)</ul>" as HTML)</section>
                """
        }
        let conflicts = book.conflicts.filter { $0.tracks.contains(track) }.map { conflict -> HTML in
            "<li>\(rule(conflict.id)): \(conflict.title) Market: \(conflict.market) \(conflict.aws.map { "AWS: \($0)" } ?? "") Here: \(conflict.stance)</li>\n"
        }
        let body: HTML = """
            <h1>\(name)</h1>\(columns)
            \(conflicts.isEmpty ? "" : "<h2>Where the market and AWS differ</h2><ul>\(conflicts)</ul>" as HTML)
            <div class="actions"><a class="button" href="\(Route.calculator(.award).path)">Try it with your own answers</a></div>
            """
        return try show(
            Page(
                title: name, body: body, tables: tables,
                description: "\(name): award, gates and time by the market and by AWS."), visit)
    }

    /// The kinds of rules, as the page of rules is divided.
    private static let families: [(id: String, name: String, kinds: [String])] = [
        ("conflicts", "Conflicts", ["conflict", "contradiction"]), ("gates", "Gates", ["gate"]),
        ("awards", "Awards and levers", ["award", "lever", "quoted", "collision"]),
        ("questions", "Reviewer's questions", ["reviewer"]),
        ("coverage", "Coverage, traps, claims", ["coverage", "cost trap", "claim", "moment"]),
        ("packs", "Packs, lanes, tracks", ["rule pack", "lane", "track", "verdict", "note", "information"]),
        ("sources", "Sources", ["source"]), ("prices", "Prices", ["price"]),
    ]

    package func rulesPage(_ visit: Visit) throws -> WebResponse {
        let wanted = visit.query.text("show") ?? "conflicts"
        guard let family = Self.families.first(where: { $0.id == wanted }) else { throw WebError.notFound }
        let table: DataTable
        if family.id == "prices" {
            table = DataTable(
                id: "prices", caption: "Price book of \(book.pricesRegion), \(book.pricesAsOf.text)",
                head: ["Id", "Service", "Dimension", "Unit", "Price, USD", "Read in", "As of"],
                rows: book.prices.map { price in
                    [
                        Cell(price.id, rule(price.id)), Cell(price.service), Cell(price.dimension),
                        Cell(price.unit),
                        Cell(price.tiers.first?.price.text ?? ""), Cell(price.source), Cell(price.asOf),
                    ]
                }, numeric: [4])
        } else {
            var seen: Set<String> = []
            table = DataTable(
                id: "rules", caption: family.name, head: ["Id", "Kind", "Says"],
                rows: explanations.filter { entry in
                    family.kinds.contains { entry.explanation.kind.hasPrefix($0) }
                        && seen.insert(entry.id).inserted
                }.map { [Cell($0.id, rule($0.id)), Cell($0.explanation.kind), Cell($0.explanation.title)] })
        }
        let tabs = Services.tabs(
            "Kinds of rules",
            Self.families.map {
                (path: "\(Route.rules.path)?show=\($0.id)", name: $0.name, isHere: $0.id == family.id)
            })
        let body: HTML = """
            <h1>Rules and sources</h1><p>Everything the engine knows, as it is in its data: nothing here is written twice.</p>
            \(tabs)\(table.html(visit))
            """
        return try show(Page(title: "\(family.name): rules and sources", body: body, tables: [table]), visit)
    }

    package func rulePage(_ visit: Visit, _ pack: String, _ id: String) throws -> WebResponse {
        let known = book.packs.contains { $0.id == pack } || pack == "any" || pack == "source"
        let found = book.explanations(of: id)
        guard known, !found.isEmpty else { throw WebError.notFound }
        // Both packs side by side, the one of the address first.
        let ordered = found.filter { $0.kind.hasSuffix(pack) } + found.filter { !$0.kind.hasSuffix(pack) }
        let parts = ordered.map { entry -> HTML in
            let lines = entry.text.map { line -> HTML in "<li>\(line)</li>\n" }
            let sources = entry.sources.map { source -> HTML in
                let link: HTML =
                    source.url.hasPrefix("https://")
                    ? "<a href=\"\(source.url)\" rel=\"noreferrer\">\(source.title)</a>" : "\(source.title)"
                return "<li>\(source.id): \(link), \(source.kind.rawValue), read \(source.asOf.text)</li>\n"
            }
            return """
                <section><h2>\(entry.title)</h2><p class="soft">\(entry.kind)</p>\(lines.isEmpty ? "" : "<ul>\(lines)</ul>" as HTML)\(sources.isEmpty ? "" : "<h3>Sources</h3><ul>\(sources)</ul>" as HTML)</section>
                """
        }
        let body: HTML = "<h1>\(id)</h1>\(parts)<p><a href=\"\(Route.rules.path)\">All rules</a></p>"
        return try show(Page(title: "Rule \(id)", body: body, isNarrow: true), visit)
    }

    // MARK: Guide

    package func methodPage(_ visit: Visit) throws -> WebResponse {
        let spread = book.model.spread
        let unknowns = book.guide.unknowns.map { entry -> HTML in
            "<li>\(entry.text) \(chips(entry.sources))</li>\n"
        }
        let body: HTML = """
            <h1>Method and limits</h1>
            <h2>How an estimate is made</h2>
            <ol><li>Answers become facts; a fact that is not stated is unknown, never guessed.</li><li>Each track's gates are asked; a gate that fails names the verdict and the change that would turn it.</li><li>The award is the best of the bands that hold: floor, expected, ceiling. More evidence never lowers it.</li><li>In a lane the largest counts. Activate pays the difference to what is held.</li><li>Usage grows in a straight line to month 12 and on; price times quantity is exact, at list prices of \(book.pricesAsOf.text).</li><li>Credits pay in AWS's order: soonest to expire, fewest products, oldest. Money is conserved to the last decimal.</li></ol>
            <h2>How ranges are made</h2>
            <p>Bills are drawn a thousand times with a level of \(spread.levelSigma.formatted), a growth of \(spread.growthMean.formatted) ± \(spread.growthSigma.formatted) beyond the forecast's own and a monthly noise of \(spread.noiseSigma.formatted); four futures in five lie between the two months shown. \(chips(spread.sources))</p>
            <h2>What is not known</h2><ul>\(unknowns)</ul>
            <h2>Two packs</h2><ul>\(book.packs.map { pack -> HTML in "<li>\(pack.id), as of \(pack.asOf.text): \(pack.about)</li>" })</ul>
            <p>Every rule, conflict and source is under <a href="\(Route.rules.path)">rules and sources</a>.</p>
            """
        return try show(Page(title: "Method and limits", body: body, isNarrow: true), visit)
    }

    package func economicsPage(_ visit: Visit) throws -> WebResponse {
        let items = book.guide.economics.map { entry -> HTML in
            "<li>\(entry.text) \(chips(entry.sources))</li>\n"
        }
        let body: HTML = "<h1>Who is paid by whom</h1><ul>\(items)</ul>"
        return try show(Page(title: "Who is paid by whom", body: body, isNarrow: true), visit)
    }

    package func readingPage(_ visit: Visit) throws -> WebResponse {
        let text = visit.form["text"] ?? visit.query["text"] ?? ""
        guard text.count <= 10_000 else {
            throw WebError(
                413, "The text is too long",
                "At most 10,000 characters are read; an application's use case has about 2,000.")
        }
        let findings = trimming(text).isEmpty ? [] : reviewersReading(ofText: text, book: book)
        let table = PlanViews.findings(findings)
        let result: HTML =
            trimming(text).isEmpty
            ? (visit.request.method == .post
                ? "<p class=\"note\" role=\"status\">Paste a paragraph first.</p>" : "")
            : findings.isEmpty
                ? "<p class=\"done\" role=\"status\">None of the rules finds a question in the text. That is no approval: they look for known phrases and missing services, not for sense, and a reviewer also looks at the website, the account and the numbers.</p>"
                : "<div role=\"status\"><p>\(findings.count == 1 ? "One question" : "\(findings.count) questions") that a reviewer would ask:</p></div>\(table.html(visit.request.method == .post ? nil : visit))"
        let body: HTML = """
            \(calculatorTabs(visit))<h1>The reviewer's reading</h1>
            <p class="lead">Paste a paragraph of your application. It is read by rules with sources, here and now; it is not kept.</p>
            <form method="post" action="\(Route.reading.path)"><div class="field"><label for="text">Paragraph</label><textarea id="text" name="text" rows="8" maxlength="10000">\(text)</textarea></div><button>Read it</button></form>
            \(result)
            """
        return try show(Page(title: "The reviewer's reading", body: body, tables: [table]), visit)
    }

    package func privacyPage(_ visit: Visit) throws -> WebResponse {
        let body: HTML = """
            <h1>Privacy</h1>
            <ul><li>Public pages and calculators set no cookie and keep nothing; their state is in the address.</li>
            <li>An application sets one cookie, so that this browser can go on. Signing in sets another. Both are bound to this host and unreadable for scripts.</li>
            <li>Answers, people and notes are kept until an owner deletes them. The log then keeps numbers, times, kinds and hashes, not what was in them.</li>
            <li>Where a company lets this server read its AWS account,
            what AWS tells of how things are configured there is kept for 430 days,
            with no objects, items, log lines or values of secrets;
            an auditor reads it under a link that an owner makes and that expires.</li>
            <li>Mails hold no answers and no amounts. There are no trackers, no foreign fonts, no analytics.</li>
            <li>Secrets (sessions, links, keys) are stored as hashes; authenticator secrets are sealed with AES-256-GCM.</li></ul>
            """
        return try show(Page(title: "Privacy", body: body, isNarrow: true), visit)
    }

    package func accessibilityPage(_ visit: Visit) throws -> WebResponse {
        let body: HTML = """
            <h1>Accessibility and help</h1>
            <p>These pages aim at WCAG 2.2 AA. Each is tested with axe-core in light and dark, at 320, 768 and 1280 pixels; everything works by keyboard and without scripts. Charts have a title, a description and their data as a table.</p>
            <h2>Keyboard</h2><dl><dt><kbd>/</kbd> or <kbd>Ctrl</kbd> <kbd>K</kbd></dt><dd>search</dd><dt><kbd>?</kbd></dt><dd>list of shortcuts, with a switch to turn them off</dd><dt><kbd>g</kbd> then <kbd>h</kbd> <kbd>g</kbd> <kbd>t</kbd> <kbd>a</kbd> <kbd>s</kbd> <kbd>b</kbd> <kbd>c</kbd></dt><dd>home, guide, tracks, award, stack, burn, companies</dd></dl>
            <h2>Help</h2><p>If something does not work for you, tell whoever runs this server, with the request number that error pages show.</p>
            """
        return try show(Page(title: "Accessibility and help", body: body, isNarrow: true), visit)
    }
}
