internal import Addresses
package import Web
package import Documents
internal import Company
internal import Credits
package import Dossiers
package import Engagements
package import Planning
package import RulePacks
internal import Spend
internal import StructuredText
internal import Units

/// The parts of pages that show a plan: each figure with the rule or source behind it.
package struct PlanViews {
    package let plan: Plan
    package let book: RuleBook

    package init(plan: Plan, book: RuleBook) {
        (self.plan, self.book) = (plan, book)
    }

    package static func word(_ verdict: Verdict) -> String {
        switch verdict {
        case .eligible: "✓ eligible"
        case .notYet: "… not yet"
        case .ineligible: "✗ no"
        case .unknown: "? unknown"
        }
    }

    private func ruleLink(_ id: String, _ pack: String) -> HTML {
        "<a href=\"\(Route.rule(pack: pack, id: id).path)\">\(id)</a>"
    }

    /// What each reading expects, the cautious one first: `$0 / $155K`.
    package var expectedByReading: String {
        plan.cautiousFirst.map(\.stack.expected.short).joined(separator: " / ")
    }

    /// What is expected, by pack, with dates, runway and cliff.
    package var headline: HTML {
        let own = plan.ownRunway?.optimistic
        let readings = plan.cautiousFirst.map { "\(span($0.stack)) \($0.pack.reading)" }
        let months = plan.cautiousReadings.map { PlanDocument.months($0.runway.optimistic) }
        let reading = plan.packs.first?.pack.reading ?? ""
        let cash = own.map(PlanDocument.cash) ?? (figure: "unknown", words: "bill in cash")
        return """
            <ul class="figures">
            <li><b>\(expectedByReading)</b><span>expected, by <a href="\(Route.rules.path)">both readings</a>: \(readings.joined(separator: "; "))</span></li>
            <li><b>\(plan.filingOrder.map(\.decision.upperBound).max()?.long ?? "nothing to file yet")</b><span>all decided at the latest, if filed in this order</span></li>
            <li><b>\(months.joined(separator: " / ")) months</b><span>runway on \(plan.spend.tenancy.rawValue) at the expected stack, \(plan.cautiousReadings.map(\.pack.reading).joined(separator: " / "))\(own.map { $0.stranded > .zero ? "; \($0.stranded.rounded) would expire unused, \(reading)" : "" } ?? "")</span></li>
            <li><b>\(cash.figure)</b><span>\(cash.words)\(own?.firstNetBill == nil ? "" : ", \(reading)")</span></li>
            </ul>
            """
    }

    package var verdicts: DataTable {
        let rows = TrackID.allCases.compactMap { id -> [Cell]? in
            let cells = plan.packs.map { $0.track(id) }
            guard let name = cells.compactMap({ $0?.track.name }).first else { return nil }
            return [Cell(name, "<a href=\"\(Route.track(id.rawValue).path)\">\(name)</a>")]
                + cells.flatMap { track -> [Cell] in
                    guard let track else { return ["", "", ""] }
                    let isOpen = track.verdict == .eligible || track.verdict == .notYet
                    return [
                        Cell(
                            PlanViews.word(track.verdict),
                            "<span class=\"word \(track.verdict.rawValue)\">\(PlanViews.word(track.verdict))</span>"
                        ),
                        Cell(isOpen ? span(track.award) : ""),
                        Cell(track.verdict == .eligible ? track.counted.expected.short : ""),
                    ]
                }
        }
        return DataTable(
            id: "verdicts", caption: "Each track by each rule pack",
            head: ["Track"] + plan.packs.flatMap { [$0.pack.side, "award", "counts"] },
            rows: rows)
    }

    /// Every rule that was asked, its answer, its source.
    package var reasons: DataTable {
        var rows: [[Cell]] = []
        for pack in plan.packs {
            for track in pack.tracks {
                for reason in track.reasons {
                    rows.append([
                        Cell(track.track.name), Cell(pack.pack.side),
                        Cell(reason.isMet == true ? "✓" : reason.isMet == false ? "✗" : "?"),
                        Cell(reason.text),
                        Cell(reason.rule, ruleLink(reason.rule, pack.pack.id)),
                        Cell(reason.sources.map { "\($0.id) \($0.asOf.text)" }.joined(separator: "; ")),
                    ])
                }
            }
        }
        return DataTable(
            id: "reasons", caption: "Why: every rule that was asked",
            head: ["Track", "By", "Met", "Rule says", "Rule", "Source"],
            rows: rows)
    }

    /// What would change a no.
    package var changes: DataTable {
        // One change opens several tracks: it is told once, with all that hangs on it.
        var order: [String] = []
        var groups:
            [String: (change: String, text: String, tracks: [String], rules: [(id: String, pack: String)])] =
                [:]
        for pack in plan.packs {
            for track in pack.tracks where track.verdict != .eligible {
                for whyNot in track.whyNot {
                    let change = Question.inWords(whyNot.change)
                    if groups[change] == nil {
                        order.append(change)
                        groups[change] = (change, whyNot.text, [], [])
                    }
                    let name = "\(track.track.name) (\(pack.pack.side))"
                    if groups[change]?.tracks.contains(name) == false { groups[change]?.tracks.append(name) }
                    if groups[change]?.rules.contains(where: { $0.id == whyNot.rule }) == false {
                        groups[change]?.rules.append((whyNot.rule, pack.pack.id))
                    }
                }
            }
        }
        return DataTable(
            id: "why-not", caption: "Why not, and what would change it",
            head: ["Change", "Because", "Opens", "Rules"],
            rows: order.compactMap { groups[$0] }.map { group in
                [
                    Cell(group.change), Cell(group.text), Cell(group.tracks.joined(separator: "; ")),
                    Cell(
                        group.rules.map(\.id).joined(separator: " "),
                        "\(group.rules.map { rule -> HTML in "\(ruleLink(rule.id, rule.pack)) " })"),
                ]
            })
    }

    package var filing: DataTable {
        DataTable(
            id: "filing-order", caption: "Filing order",
            head: ["File", "Track", "By", "Expected", "Decided between", "Expires from"],
            rows: plan.filingOrder.map { filing in
                [
                    Cell(filing.file.text), Cell(filing.track.name), Cell(filing.track.filer.rawValue),
                    Cell(filing.expectedText),
                    Cell("\(filing.decision.lowerBound.text) to \(filing.decision.upperBound.text)"),
                    Cell(filing.expires.lowerBound.text),
                ]
            })
    }

    package var runway: DataTable {
        DataTable(
            id: "runway", caption: "How long it lasts, by tenancy model",
            head: [
                "Model", "Months", "First bill in cash", "Unused at expiry",
                "Cash over \(plan.spend.monthCount) months",
            ],
            rows: plan.runway.map { run in
                let burn = run.optimistic
                return [
                    Cell(run.tenancy.rawValue), Cell(burn.credits.isEmpty ? "0" : PlanDocument.months(burn)),
                    Cell(burn.firstNetBill.map { "\($0.month.name), \($0.amount.rounded)" } ?? "none"),
                    Cell(burn.stranded.rounded), Cell(burn.cash.rounded),
                ]
            }, numeric: [1, 3, 4])
    }

    package var levers: DataTable {
        let rows = plan.packs.flatMap { pack in
            pack.levers.map { lever -> [Cell] in
                [
                    Cell(lever.lever.name), Cell(pack.pack.side), Cell(lever.adds.rounded),
                    Cell("\(lever.lever.founderMinutes) min"), Cell(lever.perHour.rounded),
                    Cell(lever.lever.id, ruleLink(lever.lever.id, pack.pack.id)),
                ]
            }
        }
        return DataTable(
            id: "levers",
            caption: "What would raise it, by dollars per founder hour"
                + plan.packs.flatMap(\.leverSets).map { "; \($0.text)" }.joined(),
            head: ["Lever", "By", "Adds", "Your time", "Per hour", "Rule"], rows: rows, numeric: [2, 3, 4])
    }

    package var services: DataTable {
        let lines = plan.spend.lines.filter { !$0.month12.isZero || !$0.month1.isZero }.sorted {
            $0.month12 > $1.month12
        }
        let total = plan.spend.total(month: 11)
        return DataTable(
            id: "services",
            caption: "Services on \(plan.spend.tenancy.rawValue), list prices of \(book.pricesAsOf.text)",
            head: ["Service", "Driver", "Quantity", "Month 1", "Month 12", "Share", "Credits pay", "Price"],
            rows: lines.map { line in
                let coverage = PlanDocument.coverage(of: line.service, book)
                return [
                    Cell(line.service.name), Cell(line.driver),
                    Cell("\(line.quantityM12.formatted) \(line.unit)"),
                    Cell(line.month1.formatted), Cell(line.month12.formatted),
                    Cell(total.isZero ? "" : line.month12.share(of: total).formatted),
                    Cell(coverage.status.label, "\(coverage.status.label) (\(ruleLink(coverage.id, "any")))"),
                    Cell(PlanDocument.priceSource(line)),
                ]
            }, numeric: [2, 3, 4, 5])
    }

    package var outcomes: DataTable {
        let rows = plan.packs.flatMap { pack in
            pack.outcomes.map { outcome -> [Cell] in
                [
                    Cell(outcome.outcome.name), Cell(pack.pack.side), Cell(span(outcome.range)),
                    Cell(outcome.days.map { "\($0.lowerBound) to \($0.upperBound) days" } ?? ""),
                ] + outcome.outcome.row.map { Cell($0) }
            }
        }
        return DataTable(
            id: "outcomes", caption: "Three ways to go",
            head: ["Way", "By", "Range", "Decided in"] + Outcome.rowTitles,
            rows: rows)
    }

    package var differences: HTML {
        guard !plan.differences.isEmpty else { return "" }
        let items = plan.differences.map { difference -> HTML in
            let link: HTML = difference.conflict.map { " (\(ruleLink($0.id, "any")): \($0.stance))" } ?? ""
            return "<li>\(difference.text)\(link)</li>\n"
        }
        return "<h2>Where the market and AWS differ</h2><ul>\(items)</ul>"
    }

    /// What the founder did not state and the plan took for granted.
    package var assumptions: HTML {
        let items = plan.company.assumptions.map { item -> HTML in
            "<li><span class=\"assumed\">we assumed</span> \(item.text) <span class=\"soft\">(\(Question.named(item.path)?.label ?? item.path): \(item.value))</span></li>\n"
        }
        return items.isEmpty ? "" : "<h2>What we assumed</h2><ul>\(items)</ul>"
    }

    package static func findings(_ findings: [Finding], of tenant: TenantID? = nil) -> DataTable {
        DataTable(
            id: "questions", caption: "Questions a reviewer would ask",
            head: ["Weight", "Question", "Where", "Cost", "Fix", "Rule"],
            rows: findings.map { finding in
                [
                    Cell(finding.question.severity.rawValue), Cell(finding.question.text),
                    StepViews.place(of: finding, tenant),
                    Cell(finding.question.cost), Cell(Question.inWords(finding.question.fix)),
                    Cell(
                        finding.question.id,
                        "<a href=\"\(Route.rule(pack: "any", id: finding.question.id).path)\">\(finding.question.id)</a>"
                    ),
                ]
            })
    }

    /// The work that the applications name, week by week.
    package func packages(_ packages: [WorkPackage]) -> DataTable {
        DataTable(
            id: "packages", caption: "Work packages",
            head: ["Package", "Week", "Service", "Work", "Evidence", "SOC 2 criteria"],
            rows: packages.flatMap { package in
                package.steps(for: plan.facts).map { step in
                    [
                        Cell(package.name), Cell("\(step.week)"), Cell(step.service), Cell(step.work),
                        Cell(step.evidence), Cell(step.criteria.joined(separator: ", ")),
                    ]
                }
            }, numeric: [1])
    }

    /// A chart with its data under it.
    package static func figure(_ chart: Chart, _ visit: Visit?) -> (html: HTML, table: DataTable) {
        let rows = chart.table
        let table = DataTable(
            id: "chart-\(chart.id)", caption: "Data of the chart \(chart.id)", head: rows.first ?? [],
            rows: rows.dropFirst().map { $0.map { Cell($0) } },
            numeric: Set(1..<max(2, rows.first?.count ?? 2)))
        return (
            "<figure>\(chart.markup)<details><summary>Data</summary>\(table.html(visit))</details></figure>\n",
            table
        )
    }

    /// The credit stack against the bill, with its key and its data under it.
    package static func drawing(
        _ stack: StackDrawing, _ visit: Visit?, isSample: Bool = false, isBeside: Bool = false
    ) -> (
        html: HTML, table: DataTable
    ) {
        let rows = stack.table
        let table = DataTable(
            id: "credit-stack", caption: "Bill, credits and cash by month", head: rows.first ?? [],
            rows: rows.dropFirst().map { $0.map { Cell($0) } },
            numeric: Set(1..<max(2, rows.first?.count ?? 2)))
        let data: HTML =
            isSample ? "" : "<details><summary>Data</summary>\(table.html(visit))</details>"
        return (
            """
            <figure class="full"><figcaption>Credits against the bill <span>each month's bill by what pays it; below, each credit until it ends</span></figcaption>\(isBeside ? stack.narrow : stack.markup)
            <ul class="key"><li><svg viewBox="0 0 20 12" aria-hidden="true"><path class="st-bill" d="M0 10V3H20"/></svg>bill</li><li><svg viewBox="0 0 20 12" aria-hidden="true"><rect class="st-0" width="20" height="12" rx="2"/></svg>paid by a credit</li><li><svg viewBox="0 0 20 12" aria-hidden="true"><rect class="st-cash-bg" width="20" height="12"/><path class="st-cash-line" d="M3 12L11 0M11 12L19 0"/></svg>due in cash</li><li><svg viewBox="0 0 20 12" aria-hidden="true"><rect class="st-0 st-expected" x="1" y="1" width="18" height="10"/></svg>expected, not granted</li></ul>\(data)</figure>

            """, table
        )
    }

    /// A paragraph for the application, from stated numbers only, in the specific manner that reviewers price.
    package var paragraph: String {
        let top = plan.spend.servicesByCharge(book.catalog).prefix(6)
        let names = top.map { "\($0.service.name) (\($0.month12.rounded))" }.joined(separator: ", ")
        let stack = plan.company.stack
        return
            "The product runs on \(stack.compute.label) and \(stack.database.label), \(stack.tenancy.label), with \(stack.tenantsNow) customers today and \(stack.tenantsM12) planned in twelve months. At list prices the month-12 bill is about \(plan.spend.total(month: 11).rounded): \(names)."
    }
}
