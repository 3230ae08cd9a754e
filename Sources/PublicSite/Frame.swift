internal import Addresses
package import Web
package import Services
internal import Dossiers
package import Documents
internal import Persistence
package import RulePacks
internal import Units

extension Services {
    /// Shows a page, or one of its tables as CSV when the address asks for it.
    package func show(_ page: Page, _ visit: Visit) throws -> WebResponse {
        if let wanted = visit.query["csv"] {
            guard let table = page.tables.first(where: { $0.id == wanted }) else { throw WebError.notFound }
            return .download("\(table.id).csv", "text/csv; charset=utf-8", Array(table.csvText.utf8))
        }
        return html(
            page.status,
            framed(
                title: page.title, body: page.body, visit: visit, isNarrow: page.isNarrow,
                description: page.description))
    }

    package func framed(
        title: String, body: HTML, visit: Visit?, isNarrow: Bool = false, description: String = ""
    ) -> HTML {
        // Partner and operator work in long tables: their heads stay.
        let isDesk = visit?.account.map { $0.kind != .founder } ?? false
        return """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            \(description.isEmpty ? "" : "<meta name=\"description\" content=\"\(description)\">\n" as HTML)<title>\(title) · CloudRoute</title>
            \(Assets.fontName.map { "<link rel=\"preload\" href=\"\(Route.asset($0).path)\" as=\"font\" type=\"font/woff2\" crossorigin>\n" as HTML } ?? "")<link rel="stylesheet" href="\(Route.asset(Assets.styleName).path)">
            <script src="\(Route.asset(Assets.scriptName).path)" defer></script>
            </head>
            <body>
            <a class="skip" href="#main">To the content</a>
            <header class="bar"><div>
            <a class="brand" href="\(Route.home.path)">\(Icon.sign)<span>Cloud<b>Route</b></span></a>
            <nav aria-label="Site"><ul>\(navigation(visit))</ul></nav>
            <form action="\(Route.search.path)" method="get" role="search"><label for="q" class="skip">Search</label><input id="q" name="q" type="search" placeholder="Search" maxlength="100"><button class="quiet small">Search</button></form>
            </div></header>
            <main id="main"\(isNarrow ? " class=\"narrow\"" as HTML : isDesk ? " class=\"dense\"" : "")>
            \(body)
            </main>
            <footer><div>
            <nav aria-label="About"><ul><li><a href="\(Route.tracks.path)">Tracks</a></li><li><a href="\(Route.method.path)">Method and limits</a></li><li><a href="\(Route.economics.path)">Who is paid by whom</a></li><li><a href="\(Route.rules.path)">Rules and sources</a></li><li><a href="\(Route.apiPage.path)">API</a></li><li><a href="\(Route.privacy.path)">Privacy</a></li><li><a href="\(Route.accessibility.path)">Accessibility and help</a></li></ul></nav>
            <p>Estimates from published and reported rules, as of \(book.packs.map(\.asOf).max()?.text ?? ""). AWS decides every application. Prices of \(book.pricesAsOf.text), \(book.pricesRegion). <button id="keys" class="quiet small" hidden type="button">Keyboard shortcuts</button></p>
            </div></footer>
            </body>
            </html>

            """
    }

    private func navigation(_ visit: Visit?) -> [HTML] {
        var items: [(Route, String)] = [(.guide, "Guide"), (.calculator(.award), "Calculators")]
        if let session = visit?.session {
            switch session.account.kind {
            case .founder: items = [(.companies, "Companies"), (.guide, "Guide")]
            case .partner: items = [(.partner(.queue), "Cases"), (.partner(.profile), "Profile")]
            case .operator:
                items = [
                    (.operator(.queue), "Queue"), (.operator(.partners), "Partners"),
                    (.operator(.rules), "Routing rules"),
                    (.operator(.funnel), "Funnel"), (.operator(.accounts), "Accounts"),
                ]
            }
            items += [(.inbox, "Inbox"), (.account, "Account")]
        } else {
            items += [(.begin, "Apply"), (.signIn, "Sign in")]
        }
        items.append((.search, "Search"))
        let here = visit?.route
        let unread = visit?.unread ?? 0
        let count: HTML =
            unread == 0
            ? ""
            : " <span class=\"count\">\(unread > 99 ? "99+" : "\(unread)")<span class=\"skip\"> not read</span></span>"
        return items.map { item -> HTML in
            "<li\(item.0 == .search ? " class=\"seek\"" as HTML : "")><a href=\"\(item.0.path)\"\(item.0 == here ? " aria-current=\"page\"" as HTML : "")>\(item.1)\(item.0 == .inbox ? count : "")</a></li>"
        }
    }

    /// A hidden field with the visitor's token.
    package func token(_ visit: Visit) -> HTML {
        visit.csrf.isEmpty ? "" : "<input type=\"hidden\" name=\"csrf\" value=\"\(visit.csrf)\">"
    }

    /// A page without navigation or script, for an outside reader.
    package func bare(title: String, body: HTML) -> HTML {
        """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>\(title)</title><link rel="stylesheet" href="\(Route.asset(Assets.styleName).path)"></head>
        <body><main id="main" class="narrow reviewer">\(body)</main><footer><div><p>\(PlanDocument.notice)</p></div></footer></body></html>

        """
    }

    /// A form of one button.
    package func button(
        _ label: String, _ action: String, _ visit: Visit, style: String = "small quiet",
        fields: [(String, String)] = []
    )
        -> HTML
    {
        let hidden = fields.map { field -> HTML in
            "<input type=\"hidden\" name=\"\(field.0)\" value=\"\(field.1)\">"
        }
        return
            "<form method=\"post\" action=\"\(action)\">\(token(visit))\(hidden)<button class=\"\(style)\">\(label)</button></form>"
    }

    /// The same for what ends something: the button comes once somebody has asked for it.
    package func twice(
        _ label: String, _ sure: String, _ action: String, _ visit: Visit, fields: [(String, String)]
    ) -> HTML {
        "<details class=\"sure\"><summary>\(label)</summary>\(button(sure, action, visit, style: "small danger", fields: fields))</details>"
    }

    /// Sources with their dates, as chips that lead to their pages.
    package func chips(_ sources: [Source]) -> HTML {
        let all = sources.map { source -> HTML in
            "<a class=\"chip\" href=\"\(Route.rule(pack: "source", id: source.id).path)\" title=\"\(source.title)\">\(source.id == "seed" ? "market page" : source.id) \(source.asOf.text)</a> "
        }
        return "\(all)"
    }

    /// A link to what a rule says.
    package func rule(_ id: String, pack: String = "any") -> HTML {
        "<a href=\"\(Route.rule(pack: pack, id: id).path)\">\(id)</a>"
    }

    /// The calculators and the reviewer's reading beside each other: what needs no account.
    package func calculatorTabs(_ visit: Visit) -> HTML {
        let tabs: [(Route, String)] = [
            (.calculator(.award), "Award"), (.calculator(.stack), "Stack"), (.calculator(.burn), "Burn"),
            (.reading, "Reviewer's reading"),
        ]
        return Services.tabs(
            "Calculators", tabs.map { (path: $0.0.path, name: $0.1, isHere: $0.0 == visit.route) })
    }

    /// Views beside each other, the one that is shown underlined.
    package static func tabs(_ label: String, _ all: [(path: String, name: String, isHere: Bool)]) -> HTML {
        let items = all.map { tab -> HTML in
            "<li><a href=\"\(tab.path)\"\(tab.isHere ? " aria-current=\"page\"" as HTML : "")>\(tab.name)</a></li>"
        }
        return "<nav class=\"tabs\" aria-label=\"\(label)\"><ul>\(items)</ul></nav>"
    }
}
