package import Addresses
package import Overviews
package import Web
package import Services
internal import Documents
package import Company
internal import Credits
internal import Dossiers
internal import Planning
internal import RulePacks
internal import Spend
package import StructuredText
package import Units

extension Route.Calculator {
    /// The questions that a calculator asks, of the intake's own.
    package var paths: [String] {
        switch self {
        case .stack:
            [
                "stack.compute", "stack.database", "stack.tenancy.model", "stack.tenancy.tenants_now",
                "stack.tenancy.tenants_m12", "stack.tenancy.isolated_m12", "stack.size",
                "stack.monthly_usd_m12",
                "soc2.status", "bedrock.pattern", "bedrock.requests_per_month",
            ]
        case .burn:
            [
                "stack.tenancy.model", "stack.tenancy.tenants_now", "stack.tenancy.tenants_m12",
                "stack.tenancy.isolated_m12", "stack.monthly_usd_m12", "stack.size", "bedrock.pattern",
                "bedrock.requests_per_month",
            ]
        case .award:
            [
                "company.stage", "company.founded", "company.vouch", "hosting.now",
                "hosting.aws_account.plan",
                "soc2.status", "bedrock.pattern", "stack.tenancy.tenants_m12",
            ]
        }
    }

    package var questions: [Question] { paths.compactMap { path in Question.all.first { $0.path == path } } }

    var title: String {
        switch self {
        case .stack: "Stack calculator"
        case .burn: "Burn calculator"
        case .award: "Award calculator"
        }
    }
}

extension Services {
    /// A company file that holds only what the address says, and neutral values where one is needed.
    private func neutralFile(_ today: Day) -> String {
        """
        schema: credit-application/1
        company: {name: Example, website: "https://company.example", email: founder@company.example, country: US, founded: \(today.fields.year - 2), stage: seed}
        hosting: {now: [none]}
        product: {summary: "B2B SaaS for operations teams that keeps records and reports on them."}
        stack:
          region: us-east-1
          compute: fargate
          database: aurora-serverless-v2
          tenancy: {model: pool, tenants_now: 10, tenants_m12: 40}
          size: growing

        """
    }

    /// Reads a calculator's address.
    ///
    /// - Returns: the plan of what it says, or what does not fit, by path, beside the draft of what does.
    package func reckon(_ calculator: Route.Calculator, _ query: Form, _ today: Day) throws -> (
        reckoning: Reckoning, faults: [String: String]
    ) {
        do throws(Diagnostics) {
            var draft = try CompanyDraft(Array(neutralFile(today).utf8))
            var faults: [String: String] = [:]
            var changes: [(question: Question, text: String)] = []
            for question in calculator.questions {
                let isMany = question.control == .choices
                let values = query.all(question.path).map { trimming($0) }.filter { !$0.isEmpty }
                guard let first = values.first else { continue }
                let text = isMany ? values.joined(separator: ", ") : first
                // What is not asked under the other answers is left out, but must fit all the same.
                if let fault = draft.faults(in: text, for: question).first {
                    faults[question.path] = fault.sentence
                } else {
                    changes.append((question, text))
                }
            }
            for _ in 0..<3 {
                do {
                    try draft.change(changes)
                    break
                } catch {
                    for fault in error.all {
                        faults[fault.path] = fault.sentence
                    }
                    changes.removeAll { faults[$0.question.path] != nil }
                }
            }
            let file = try CompanyFile(draft.bytes)
            return (
                Reckoning(file: file, plan: planner.plan(file.company, asOf: today), draft: draft), faults
            )
        } catch {
            throw WebError(
                422, "These numbers do not go together",
                error.all.prefix(5).map { $0.text(file: "address") }.joined(separator: "; "))
        }
    }

    package func calculatorPage(_ visit: Visit, _ calculator: Route.Calculator) throws -> WebResponse {
        let (reckoning, faults) = try reckon(calculator, visit.query, visit.today)
        var credits: [CalculatorCredit] = []
        var faultTexts = faults.map { fault in
            let name =
                calculator.questions.first { $0.path == fault.key }.map(\.label) ?? fault.key
            return "\(name): \(fault.value)"
        }.sorted()
        if calculator == .burn {
            credits = calculatorCredits(visit.query, visit.today)
            faultTexts += credits.compactMap(\.fault)
        }
        var form = QuestionForm(faults: faults)
        form.isCalculator = true
        for question in calculator.questions where faults[question.path] != nil {
            form.typed[question.path] = visit.query[question.path]
        }
        let summary: HTML =
            faultTexts.isEmpty
            ? ""
            : "<div class=\"summary\" tabindex=\"-1\" role=\"alert\"><h2>Left out, because it does not fit</h2><ul>\(faultTexts.map { text -> HTML in "<li>\(text)</li>" })</ul></div>"
        let shown = calculator.questions.filter { question in
            switch question.path {
            case "stack.tenancy.isolated_m12":
                [.bridge, .hybrid].contains(reckoning.plan.company.stack.tenancy)
            case "bedrock.requests_per_month": reckoning.plan.company.bedrock != nil
            default: true
            }
        }
        let result = try output(calculator, reckoning, credits, visit)
        let body: HTML = """
            \(calculatorTabs(visit))<h1>\(calculator.title)</h1>
            <p class="lead">\(lead(calculator))</p>
            \(summary)
            <div class="two"><form method="get" action="\(visit.route.path)#result" novalidate>
            \(form.html(shown, reckoning.draft))
            \(calculator == .burn ? creditFields(credits) : "")
            <button>Calculate</button></form>
            <div id="result">\(result.html)</div></div>
            \(result.below)
            <p class="soft">Everything you entered is in this page's address, and nowhere else: copy it to share or keep it.</p>
            """
        return try show(
            Page(
                title: calculator.title, body: body, tables: result.tables,
                status: faultTexts.isEmpty ? 200 : 422,
                description: lead(calculator)), visit)
    }

    private func lead(_ calculator: Route.Calculator) -> String {
        switch calculator {
        case .stack: "What your stack costs a month, service by service, and which part of it credits pay."
        case .burn:
            "How long credits last under pool, bridge, silo and hybrid, and when the first bill comes in cash."
        case .award: "Eight questions, and an estimate for every track with its reasons."
        }
    }

    private func output(
        _ calculator: Route.Calculator, _ reckoning: Reckoning, _ credits: [CalculatorCredit], _ visit: Visit
    ) throws -> (html: HTML, below: HTML, tables: [DataTable]) {
        let plan = reckoning.plan
        let views = PlanViews(plan: plan, book: book)
        switch calculator {
        case .award:
            let tables = [views.verdicts, views.changes, views.levers, views.reasons]
            return (
                "\(views.headline)\(views.verdicts.html(visit))",
                """
                \(views.changes.rows.isEmpty ? "" : views.changes.html(visit))\(views.levers.rows.isEmpty ? "" : views.levers.html(visit))
                <details><summary>Every rule that was asked</summary>\(views.reasons.html(visit))</details>\(views.differences)
                <div class="actions"><a class="button" href="\(Route.begin.path)">Go on with the whole application</a></div>
                """, tables
            )
        case .stack:
            let split = DataTable(
                id: "split", caption: "Against a reference split",
                head: ["Group", "Share", "Usual", "Inside?"],
                rows: plan.forecaster.split(plan.spend).map { row in
                    [
                        Cell(row.group), Cell(row.share.formatted),
                        Cell("\(row.band.low.formatted) to \(row.band.high.formatted)"),
                        Cell(row.isOutside ? "outside" : "inside"),
                    ]
                }, numeric: [1])
            return (
                """
                <ul class="figures"><li><b>\(plan.spend.total(month: 0).rounded)</b><span>month 1</span></li><li><b>\(plan.spend.total(month: 11).rounded)</b><span>month 12</span></li></ul>
                <h2>As a paragraph of an application</h2><p class="soft small">Vague: \u{201C}We run a scalable platform on AWS.\u{201D} Specific:</p>
                <blockquote id="paragraph">\(views.paragraph)</blockquote><button class="small quiet" type="button" data-copy="#paragraph" hidden>Copy</button>
                """, "\(views.services.html(visit))\(split.html(visit))", [views.services, split]
            )
        case .burn: return try burn(reckoning, credits, visit)
        }
    }

    // MARK: Burn

    /// The first bill in cash; without any credit it is that of the first month.
    private static func firstBill(_ line: BurnDown) -> (month: Month, amount: Money)? {
        line.credits.isEmpty ? line.gross.first.map { (line.firstMonth, $0) } : line.firstNetBill
    }

    private func burn(_ reckoning: Reckoning, _ credits: [CalculatorCredit], _ visit: Visit) throws -> (
        html: HTML, below: HTML, tables: [DataTable]
    ) {
        let plan = reckoning.plan
        let grants = book.grants(credits)
        let lines = plan.runway.map { ($0.tenancy, burnDown($0.charges, with: grants)) }
        let table = DataTable(
            id: "runway", caption: "How long these credits last",
            head: [
                "Model", "Months", "First bill in cash", "Unused at expiry",
                "Cash over \(plan.spend.monthCount) months",
            ],
            rows: lines.map { model, line in
                [
                    Cell(model.rawValue), Cell(line.credits.isEmpty ? "0" : PlanDocument.months(line)),
                    Cell(Self.firstBill(line).map { "\($0.month.name), \($0.amount.rounded)" } ?? "none"),
                    Cell(line.stranded.rounded), Cell(line.cash.rounded),
                ]
            }, numeric: [1, 3, 4])
        let own = lines.first { $0.0 == plan.company.stack.tenancy }?.1 ?? lines[0].1
        let charts = Chart.runway(plan, own, nil).map { PlanViews.figure($0, visit) }
        let crossing: HTML =
            plan.tenancyEconomics.map { economics in
                let items = economics.crossovers.compactMap { crossover -> HTML? in
                    crossover.tenants.map {
                        "<li>\(crossover.tenancy.rawValue) costs \(crossover.percentOfPool / 100).\(crossover.percentOfPool % 100 / 10) times pool from \($0) tenants on</li>"
                    }
                }
                return items.isEmpty ? "" : "<h2>Where models cross</h2><ul>\(items)</ul>"
            } ?? ""
        let cash = PlanDocument.cash(own)
        return (
            """
            <ul class="figures"><li><b>\(own.credits.isEmpty ? "0" : PlanDocument.months(own)) months</b><span>on \(plan.company.stack.tenancy.rawValue)</span></li><li><b>\(cash.figure)</b><span>\(cash.words)</span></li><li><b>\(own.stranded.rounded)</b><span>unused at expiry</span></li></ul>
            \(table.html(visit))
            """,
            "<div class=\"two\">\(charts.map(\.html))</div>\(crossing)", [table] + charts.map(\.table)
        )
    }

    /// The credits of the burn calculator: one of $100,000 for two years when the address names none.
    package func calculatorCredits(_ query: Form, _ today: Day) -> [CalculatorCredit] {
        (1...CalculatorLimits.credits).map { place in
            let isFirst = place == 1
            let amount = query["credit\(place).amount"] ?? (isFirst ? "100000" : "")
            let starts = query.text("credit\(place).starts") ?? today.month.adding(1).firstDay.text
            let expires = query.text("credit\(place).expires") ?? today.adding(months: 24).text
            let kind = query.text("credit\(place).kind") ?? CreditKind.activate.rawValue
            var credit = CalculatorCredit(
                place: place, amount: amount, starts: starts, expires: expires, kind: kind)
            let typed = trimming(amount).filter { $0 != "," && $0 != "$" && $0 != " " }
            guard let first = Day(starts), let last = Day(expires), (2000...2100).contains(first.fields.year),
                (2000...2100).contains(last.fields.year), first <= last
            else {
                credit.fault =
                    "credit \(place): dates are written as 2026-12-01, the later one last, between 2000 and 2100"
                return credit
            }
            guard let known = CreditKind(rawValue: kind) else {
                credit.fault =
                    "credit \(place): the kind is one of \(CreditKind.allCases.map(\.rawValue).joined(separator: ", "))"
                return credit
            }
            guard !typed.isEmpty else { return credit }
            guard let money = try? Money(parsing: typed), money >= .zero, money <= .largestStated
            else {
                credit.fault =
                    "credit \(place): the amount is a number from $0 to \(Money.largestStated.rounded)"
                return credit
            }
            credit.grant = .init(
                id: "credit \(place)", amount: money, starts: first, expires: last, kind: known)
            return credit
        }
    }

    private func creditFields(_ credits: [CalculatorCredit]) -> HTML {
        let fields = credits.map { credit -> HTML in
            let kinds = CreditKind.allCases.map { kind -> HTML in
                "<option value=\"\(kind.rawValue)\"\(kind.rawValue == credit.kind ? " selected" as HTML : "")>\(kind.rawValue)</option>"
            }
            let n = credit.place
            return """
                <fieldset><legend>Credit \(n)</legend>
                <div class="field"><label for="c\(n)a">Amount, US dollars</label><input id="c\(n)a" name="credit\(n).amount" inputmode="decimal" value="\(credit.amount)" maxlength="18" size="12"></div>
                <div class="field"><label for="c\(n)s">Starts</label><input id="c\(n)s" name="credit\(n).starts" value="\(credit.starts)" maxlength="10" size="12"></div>
                <div class="field"><label for="c\(n)e">Expires</label><input id="c\(n)e" name="credit\(n).expires" value="\(credit.expires)" maxlength="10" size="12"></div>
                <div class="field"><label for="c\(n)k">Pays what credits of this program pay</label><select id="c\(n)k" name="credit\(n).kind">\(kinds)</select></div></fieldset>
                """
        }
        return "\(fields)"
    }

    /// The burn calculator for programs.
    package func burnDocument(_ reckoning: Reckoning, _ credits: [CalculatorCredit], _ visit: Visit) -> JSON {
        let grants = book.grants(credits)
        return .object([
            "schema": "cloudroute/burn/1", "asOf": .string(visit.today.text),
            "rulePacks": .array(book.packs.map { .string($0.id) }),
            "models": .array(
                reckoning.plan.runway.map { run in
                    let line = burnDown(run.charges, with: grants)
                    return .object([
                        "tenancy": .string(run.tenancy.rawValue),
                        "months": .string(PlanDocument.tenths(line.runwayTenths)),
                        "firstNetBill": line.firstNetBill.map {
                            .object([
                                "month": .string($0.month.text), "amount": .string($0.amount.decimalString),
                            ])
                        } ?? .null,
                        "stranded": .string(line.stranded.decimalString),
                        "cash": .string(line.cash.decimalString),
                        "byMonth": .array(
                            line.gross.indices.map { month in
                                .object([
                                    "month": .string(line.firstMonth.adding(month).text),
                                    "gross": .string(line.gross[month].decimalString),
                                    "credit": .string(line.credit[month].decimalString),
                                    "net": .string(line.net[month].decimalString),
                                ])
                            }),
                    ])
                }),
            "warnings": .array(reckoning.plan.warnings.map { .string($0) }),
        ])
    }
}
