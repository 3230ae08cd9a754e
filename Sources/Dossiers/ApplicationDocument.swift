internal import Company
internal import Documents
package import Planning
package import RulePacks
internal import Spend
internal import Units

/// What is handed to AWS for one application: problem, company, solution and scope, planned work, services with their amounts, and
/// for a proof of concept its evaluation plan.
///
/// Only what the founder stated and what follows from it by the price book: no verdict, no award, no source of the market, no path.
package struct ApplicationDocument {
    let share: ApplicationShare
    let narrative: Narrative
    let plan: Plan
    let book: RuleBook

    package init(_ share: ApplicationShare, _ narrative: Narrative, _ plan: Plan, _ book: RuleBook) {
        (self.share, self.narrative, self.plan, self.book) = (share, narrative, plan, book)
    }

    private var track: TrackPlan { share.track }

    /// What the application is for, as its title.
    package var title: String { ApplicationDocument.title(of: track, plan, book) }

    /// What an application is for, in the founder's own words where there are any.
    package static func title(of track: TrackPlan, _ plan: Plan, _ book: RuleBook) -> String {
        let company = plan.company
        guard let workload = track.workload else { return track.track.name }
        if workload.isStated { return workload.name ?? workload.id }
        return switch workload.kind {
        case .basePlatform: "Platform of \(company.name) on AWS"
        case .soc2Scaffolding: "SOC 2 scaffolding"
        case .generativeAI:
            book.patterns.first { $0.id == company.bedrock?.pattern && $0.id != "other" }
                .map { "\($0.name) on Amazon Bedrock" } ?? "Generative-AI feature on Amazon Bedrock"
        case .platformMigration, .cloudExit:
            "Move from \(company.migratesFrom?.label ?? "another platform") to AWS"
        case .discreteProject: workload.name ?? workload.id
        }
    }

    /// The document as a page of its own.
    package var wholePage: String {
        page(
            title: "\(title): \(plan.company.name)", day: plan.asOf.text, body: body)
    }

    private var body: HTML {
        func heading(_ text: String) -> HTML { "<h2>\(text)</h2>" }
        let parts = Sentence.Part.allCases.filter { !narrative.text($0).isEmpty }
        return """
            <h1>\(title)</h1>
            <p class="soft">\(plan.company.name) · \(track.track.name) · \(date(plan.asOf))</p>
            \(parts.map { part -> HTML in
                "\(heading(part.rawValue))<p>\(narrative.text(part))</p>\n"
            })
            \(heading("Services and monthly spend"))
            \(services)
            \(evaluation.map { "\(heading("Evaluation plan"))\($0)" as HTML } ?? "")
            \(work.map { "\(heading("Planned work"))\($0)" as HTML } ?? "")
            """
    }

    private var services: HTML {
        guard !share.rows.isEmpty else { return "<p>The services and their amounts are being itemized.</p>" }
        var rows: [[HTML]] = share.rows.map { ["\($0.name)", "\($0.role)", "\($0.month12.formatted)"] }
        rows.append(["Total at month 12", "", "\(share.month12.formatted)"])
        rows.append(["Mean of the first 12 months", "", "\(share.monthly.formatted)"])
        let stated = share.rows.filter(\.isStated).count
        let origin =
            stated == share.rows.count
            ? "as stated by the company"
            : stated == 0
                ? (plan.forecaster.todaysBill == nil
                    ? "planned at AWS list prices of \(pricesAsOf)"
                    : "planned from today's AWS bill and at list prices of \(pricesAsOf)")
                : "as stated by the company where it states them, else planned at AWS list prices of \(pricesAsOf)"
        let divided =
            share.sharesWith.isEmpty
            ? ""
            : " The same work stands in the application for \(share.sharesWith.map(\.name).joined(separator: ", ")): each declares its part, so that nothing is counted twice."
        return """
            \(table("US dollars a month, \(origin)", head: ["Service", "What it does", "Month 12"], rows: rows, numeric: [2]))
            <p class="soft">Prices of the region \(plan.company.stack.region). Month 1 is \(plan.firstMonth.name).\(divided)</p>
            """
    }

    private var pricesAsOf: String { book.pricesAsOf.text }

    /// The steps of the work package for this kind of work.
    private var work: HTML? {
        guard let package = WorkPlan.package(for: track, book) else { return nil }
        let start = WorkPlan.start(of: track, plan)
        let begins =
            start.map { "The work begins in \($0.name), once it is approved." }
            ?? "Week 1 begins once the application is approved."
        return """
            \(table("\(package.weeks.lowerBound) to \(package.weeks.upperBound) weeks, week by week", head: ["Week", "Service", "Work", "Evidence"], rows: package.steps(for: plan.facts).map {
                ["\($0.week)", "\($0.service)", "\($0.work)", "\($0.evidence)"]
            }))
            <p class="soft">\(begins) A reference plan, to be agreed with the partner before the work begins.</p>
            """
    }

    /// The parts of the evaluation plan that the file states, as sentences; nil where it states none.
    package var evaluationText: String? {
        guard track.workload?.kind == .generativeAI else { return nil }
        let parts = EvaluationPlan(plan, book, monthly: share.month12).rows.compactMap { row in
            row.value.map { "\(row.name): \($0)." }
        }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private var evaluation: HTML? {
        guard track.workload?.kind == .generativeAI else { return nil }
        return EvaluationPlan(plan, book, monthly: share.month12).stated("How the proof of concept is judged")
    }
}

/// The evaluation plan of the proof of concept, part by part; what the file does not state has no value.
struct EvaluationPlan {
    let rows: [(name: String, value: String?)]

    /// The parts that the file states, as a table; nil where it states none.
    func stated(_ caption: String) -> HTML? {
        let parts = rows.compactMap { row -> [HTML]? in row.value.map { ["\(row.name)", "\($0)"] } }
        return parts.isEmpty ? nil : table(caption, head: ["Part", "Plan"], rows: parts)
    }

    /// - Parameter monthly: what the proof of concept costs at month 12.
    init(_ plan: Plan, _ book: RuleBook, monthly: Money) {
        guard let bedrock = plan.company.bedrock else {
            rows = []
            return
        }
        let pattern = book.patterns.first { $0.id == bedrock.pattern && $0.id != "other" }
        let evaluation = bedrock.evaluation
        let stop = evaluation?.threshold.map {
            "the metric stays below \($0), or the budget is used up before it is reached"
        }
        rows = [
            ("Architecture", pattern?.architecture), ("Surface", bedrock.surface),
            ("Model", bedrock.model.flatMap { $0 == .unsure ? nil : $0.label }),
            ("Compared with", bedrock.providerNow),
            ("Evaluation set", evaluation.map { "\(grouped(Int128($0.items))) items" }),
            ("Metric", evaluation?.metric), ("Baseline", evaluation?.baseline),
            ("Threshold to go live", evaluation?.threshold),
            ("Retrieval", bedrock.vectorStoreName),
            (
                "Budget at month 12",
                bedrock.requestsPerMonth.map {
                    "\(monthly.formatted) a month, from \(grouped(Int128($0))) model requests"
                }
            ), ("Stop rule", stop),
        ]
    }
}

/// The work behind an application and when it begins.
enum WorkPlan {
    static func package(for track: TrackPlan, _ book: RuleBook) -> WorkPackage? {
        let id: String? =
            switch track.workload?.kind {
            case .soc2Scaffolding?: "soc2-scaffolding"
            case .platformMigration?, .cloudExit?: "platform-migration"
            case .generativeAI?: "bedrock-poc"
            case .basePlatform?, .discreteProject?, nil: nil
            }
        return id.flatMap { id in book.packages.first { $0.id == id } }
    }

    /// The month in which the work begins, where the file tells it: nothing begins before today.
    static func start(of track: TrackPlan, _ plan: Plan) -> Month? {
        guard let workload = track.workload, workload.isStated, let starts = workload.starts else {
            return nil
        }
        return max(starts, plan.asOf.month)
    }
}
