internal import Addresses
package import Web
package import Services
package import Documents
internal import RulePacks

extension Services {
    package func guidePage(_ visit: Visit) throws -> WebResponse {
        let table = trackTable()
        let outcomes = outcomesTable()
        let levers = leversTable()
        let patterns = DataTable(
            id: "patterns", caption: "Proof-of-concept patterns on Amazon Bedrock",
            head: ["Pattern", "Architecture", "Metric", "Retrieval", "Source"],
            rows: book.patterns.map { pattern in
                [
                    Cell(pattern.name), Cell(pattern.architecture), Cell(pattern.metric),
                    Cell(pattern.needsRetrieval ? "yes" : "no"),
                    Cell(pattern.sources.map(\.id).joined(separator: " "), chips(pattern.sources)),
                ]
            })
        let tenancy = DataTable(
            id: "tenancy", caption: "Tenancy and burn", head: ["Model", "What it is", "Source"],
            rows: book.model.tenancies.map { model in
                [
                    Cell(model.name), Cell(model.text),
                    Cell(model.sources.map(\.id).joined(separator: " "), chips(model.sources)),
                ]
            })
        let soc2 = book.package("soc2-scaffolding")
        let steps = DataTable(
            id: "soc2", caption: "SOC 2 scaffolding, week by week",
            head: ["Week", "Service", "Work", "Evidence", "Criteria"],
            rows: (soc2?.steps ?? []).map { step in
                [
                    Cell("\(step.week)"), Cell(step.service), Cell(step.work), Cell(step.evidence),
                    Cell(step.criteria.joined(separator: ", ")),
                ]
            }, numeric: [0])
        let mistakes = book.guide.mistakes.map { entry -> HTML in
            "<li><h3>\(entry.title)</h3><p>\(entry.text) \(links(entry.rules)) \(chips(entry.sources))</p></li>\n"
        }
        let questions = book.guide.questions.map { entry -> HTML in
            "<details><summary>\(entry.title)</summary><p>\(entry.text) \(links(entry.rules)) \(chips(entry.sources))</p></details>\n"
        }
        let claims = book.model.claims.map { claim -> HTML in
            "<li>\(claim.text) \(rule(claim.id)) \(chips(claim.sources))</li>\n"
        }
        let body: HTML = """
            <h1>Guide to AWS credits for SaaS startups</h1>
            <p class="lead">Made from the rule packs: it can say nothing else than the engine does.</p>
            \(table.html(visit))
            <h2>Three outcomes</h2>\(outcomes.html(visit))
            <h2>The SOC 2 lever</h2><p>\(soc2?.notFunded.value ?? "") \(chips(soc2?.notFunded.sources ?? []))</p>\(steps.html(visit))\(levers.html(visit))
            <h2>Five mistakes</h2><ul class="cards">\(mistakes)</ul>
            <h2>Proof-of-concept patterns</h2>\(patterns.html(visit))
            <h2>Tenancy and burn</h2>\(tenancy.html(visit))<p>What the market claims, with its contradictions:</p><ul>\(claims)</ul>
            <h2>Questions founders ask</h2>\(questions)
            <div class="actions"><a class="button" href="\(Route.begin.path)">See what you could get</a></div>
            """
        return try show(
            Page(
                title: "Guide", body: body, tables: [table, outcomes, levers, patterns, tenancy, steps],
                description:
                    "All AWS credit tracks for SaaS startups in one table, with mistakes, levers and questions."
            ), visit)
    }

    package func leversTable() -> DataTable {
        DataTable(
            id: "levers", caption: "Levers", head: ["Lever", "By", "What it does", "Your time", "Source"],
            rows: book.packs.flatMap { pack in
                pack.levers.map { lever in
                    [
                        Cell(lever.name, rule(lever.id, pack: pack.id)), Cell(pack.side), Cell(lever.text),
                        Cell("\(lever.founderMinutes) min"),
                        Cell(lever.sources.map(\.id).joined(separator: " "), chips(lever.sources)),
                    ]
                }
            })
    }

    package func outcomesTable() -> DataTable {
        DataTable(
            id: "outcomes", caption: "Three ways to go",
            head: ["Way", "By", "Tracks"] + Outcome.rowTitles + ["What it is"],
            rows: book.packs.flatMap { pack in
                pack.outcomes.map { outcome in
                    [outcome.name, pack.side, outcome.tracks.map(\.rawValue).joined(separator: ", ")].map {
                        Cell($0)
                    }
                        + (outcome.row + [outcome.text]).map { Cell($0) }
                }
            })
    }

    package func links(_ ids: [String]) -> HTML {
        let all = ids.map { id -> HTML in "\(rule(id)) " }
        return "\(all)"
    }
}
