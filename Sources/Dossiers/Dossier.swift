public import Documents
public import Company
internal import Credits
public import Planning
public import RulePacks
internal import Spend
public import StructuredText
internal import Units

/// The documents of a plan, made only from the company file, the rules and the day: the same input gives the same bytes.
public struct Dossier: Sendable {
    let plan: Plan
    let book: RuleBook
    let file: CompanyFile
    /// What each application declares of the forecast.
    let shares: ApplicationShares
    /// Fans, burn by credit, cliff and crossover of the plan's own runway.
    let runwayCharts: [Chart]

    /// How many futures the charts are drawn from.
    private static let chartPaths = 1_000

    public init(_ plan: Plan, file: CompanyFile, book: RuleBook) {
        self.plan = plan
        self.file = file
        shares = ApplicationShares(plan)
        self.book = book
        let place = plan.runway.firstIndex { $0.tenancy == plan.spend.tenancy }
        let fan = place.flatMap { place in
            plan.runwayBasis()?.only(place).spread(paths: Dossier.chartPaths, seed: 1, fanOf: 0).first?.fan
        }
        runwayCharts = place.map { Chart.runway(plan, plan.runway[$0].optimistic, fan) } ?? []
    }

    /// Pages that are also wanted as PDF: path of the HTML file and of the PDF.
    public var printed: [(html: String, pdf: String)] {
        let pages =
            ["dossier.html", "reviewer.html"]
            + applications.map { "applications/\($0.track.id.rawValue).html" }
        return pages.compactMap { page in Dossier.pdf(of: page).map { (page, $0) } }
    }

    /// Where a page's PDF stands beside it; nil for what is not printed.
    public static func pdf(of page: String) -> String? {
        guard page.hasSuffix(".html"),
            page == "dossier.html" || page == "reviewer.html" || page.hasPrefix("applications/")
        else { return nil }
        return "\(page.dropLast(5)).pdf"
    }

    /// The list of all files with their hashes.
    public static func manifest(_ files: [DocumentFile], plan: Plan, book: RuleBook, warnings: [String])
        -> JSON
    {
        .object([
            "schema": "cloudroute/dossier/1",
            "asOf": .string(plan.asOf.text),
            "rulePacks": .array(book.packs.map { .string($0.id) }),
            "company": .string(plan.company.name),
            "files": .array(
                files.sorted { $0.path < $1.path }.map {
                    .object([
                        "path": .string($0.path), "sha256": .string($0.sha256),
                        "bytes": .integer($0.bytes.count),
                    ])
                }),
            "warnings": .array(warnings.map { .string($0) }),
        ])
    }

    /// The tracks to file, and what of each is declared to AWS.
    var applications: [TrackPlan] { shares.shares.map(\.track) }

    /// Those that are not open yet, of lanes of which none is filed: the founder is told what is missing.
    var notOpen: [TrackPlan] {
        let lanes = applications.map(\.track.lane.id)
        return (plan.packs.first?.tracks ?? []).filter { track in
            track.verdict == .notYet && track.track.lane.counting == .largest && track.workload != nil
                && !lanes.contains(track.track.lane.id)
        }
    }

    /// The work packages that the company's own answers call for.
    public static func packages(of plan: Plan, book: RuleBook) -> [WorkPackage] {
        book.packages.filter { package in
            switch package.id {
            case "soc2-scaffolding": plan.company.plansSOC2
            case "platform-migration": plan.facts[.migration] == .flag(true)
            case "tenant-database": plan.company.stack.tenancy != .pool
            case "bedrock-poc": plan.company.bedrock != nil
            default: false
            }
        }
    }

    var packages: [WorkPackage] { Dossier.packages(of: plan, book: book) }

    var spendChart: Chart {
        let labels = (0..<plan.spend.monthCount).map { plan.firstMonth.adding($0).axisName }
        return Chart(
            id: "spend", title: "Monthly spend by tenancy model",
            description:
                "Forecast of gross monthly spend for pool, bridge, silo and hybrid over \(plan.spend.monthCount) months.",
            labels: labels,
            series: TenancyModel.allCases.map { model in
                Chart.Series(name: model.rawValue, values: plan.forecaster.forecast(model).totals)
            })
    }

    var burnChart: Chart {
        let burn = plan.ownRunway?.optimistic
        return Chart(
            id: "burn", title: "Gross, credit and cash by month",
            description:
                "What is charged, what credits pay and what is due in cash, on \(plan.spend.tenancy.rawValue).",
            labels: (0..<plan.spend.monthCount).map { plan.firstMonth.adding($0).axisName },
            series: [
                Chart.Series(name: "gross", values: burn?.gross ?? []),
                Chart.Series(name: "credit", values: burn?.credit ?? []),
                Chart.Series(name: "cash", values: burn?.net ?? []),
            ])
    }

    package func itemization() -> [[String]] {
        [
            [
                "service", "role", "workload", "driver", "unit", "quantity", "unit price", "month 1",
                "month 12", "coverage", "price source",
            ]
        ]
            + plan.spend.lines.filter { !$0.month12.isZero }.map { line in
                [
                    line.service.name, line.service.role, PlanDocument.workload(of: line), line.driver,
                    line.unit,
                    line.quantityM12.text, line.item?.price.tiers[0].price.text ?? "",
                    line.month1.decimalString,
                    line.month12.decimalString, PlanDocument.coverage(of: line.service, book).status.rawValue,
                    PlanDocument.priceSource(line),
                ]
            }
    }

    package func months() -> [[String]] {
        let burn = plan.ownRunway?.optimistic
        return [["month", "gross", "credit", "net"]]
            + plan.spend.totals.enumerated().map { index, total in
                [
                    plan.firstMonth.adding(index).text, total.decimalString,
                    burn?.credit[index].decimalString ?? "0.00",
                    burn?.net[index].decimalString ?? total.decimalString,
                ]
            }
    }

    package func filings() -> [[String]] {
        [
            [
                "pack", "track", "filer", "file", "decision earliest", "decision latest", "expires earliest",
                "expires latest", "expected",
            ]
        ]
            + plan.packs.flatMap { pack in
                pack.filingOrder.map {
                    [
                        pack.pack.id, $0.track.id.rawValue, $0.track.filer.rawValue, $0.file.text,
                        $0.decision.lowerBound.text,
                        $0.decision.upperBound.text, $0.expires.lowerBound.text, $0.expires.upperBound.text,
                        $0.amount.expected.decimalString,
                    ]
                }
            }
    }

    package func verdicts() -> [[String]] {
        [["pack", "track", "verdict", "floor", "expected", "ceiling", "counts", "why not", "change"]]
            + plan.packs.flatMap { pack in
                pack.tracks.map {
                    [
                        pack.pack.id, $0.track.id.rawValue, $0.verdict.rawValue, $0.award.floor.decimalString,
                        $0.award.expected.decimalString, $0.award.ceiling.decimalString,
                        $0.counted.expected.decimalString,
                        $0.whyNot.map(\.text).joined(separator: "; "),
                        $0.whyNot.map(\.change).joined(separator: "; "),
                    ]
                }
            }
    }

    package func runway() -> [[String]] {
        [["tenancy", "months", "first net bill", "expires unused", "cash", "cash if unknown is cash"]]
            + plan.runway.map {
                [
                    $0.tenancy.rawValue, PlanDocument.tenths($0.optimistic.runwayTenths),
                    $0.optimistic.firstNetBill?.month.text ?? "",
                    $0.optimistic.stranded.decimalString, $0.optimistic.cash.decimalString,
                    $0.pessimistic.cash.decimalString,
                ]
            }
    }

    /// The dates as RFC 5545, lines folded at 75 octets.
    package func calendar() -> String {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//CloudRoute//Dossier//EN", "CALSCALE:GREGORIAN",
        ]
        func event(_ id: String, _ first: Day, _ last: Day, _ title: String, _ text: String) {
            lines += [
                "BEGIN:VEVENT", "UID:\(id)@cloudroute", "DTSTAMP:\(plan.asOf.compact)T000000Z",
                "DTSTART;VALUE=DATE:\(first.compact)", "DTEND;VALUE=DATE:\(last.adding(days: 1).compact)",
                "SUMMARY:\(calendarText(title))", "DESCRIPTION:\(calendarText(text))", "TRANSP:TRANSPARENT",
                "END:VEVENT",
            ]
        }
        for filing in plan.filingOrder {
            let id = filing.track.id.rawValue
            let sources = filing.track.decision.sources.map { "\($0.id) \($0.asOf.text)" }.joined(
                separator: ", ")
            event(
                "\(id)-file", filing.file, filing.file, "File \(filing.track.name)",
                "By the \(filing.track.filer.rawValue). \(PlanDocument.notice)")
            event(
                "\(id)-decision", filing.decision.lowerBound, filing.decision.upperBound,
                "\(filing.track.name): decision expected",
                "Takes \(filing.track.decision.value.text) (\(sources)). \(PlanDocument.notice)")
            event(
                "\(id)-expiry", filing.expires.lowerBound, filing.expires.lowerBound,
                "\(filing.track.name): credits expire at the earliest", PlanDocument.notice)
        }
        lines.append("END:VCALENDAR")
        return lines.map { folded($0) + "\r\n" }.joined()
    }
}
