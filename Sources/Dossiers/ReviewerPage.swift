internal import Company
internal import Documents
internal import Planning
internal import RulePacks
internal import Spend
internal import Units

/// At most three sheets for a reviewer: the problem, what is applied for with its total, the evidence, the dates, and answers to what
/// reviewers ask.
struct ReviewerPage {
    private let plan: Plan
    private let file: CompanyFile
    private let book: RuleBook
    private let shares: ApplicationShares

    init(_ plan: Plan, _ file: CompanyFile, _ book: RuleBook, _ shares: ApplicationShares) {
        (self.plan, self.file, self.book, self.shares) = (plan, file, book, shares)
    }

    private var company: Company { plan.company }

    var body: HTML {
        """
        <h1>\(company.name)</h1>
        \(company.problem.map { "<p>\($0)</p>" as HTML } ?? "")
        <p>\(company.summary)</p>
        <p class="soft">\(company.websiteHost) · \(company.country) · founded \(company.founded) · \(company.stage.label)\(company.lastRound.map { ", last round \($0.name)" } ?? "") · prepared \(plan.asOf.long) from the company's own file</p>
        <h2>What is applied for</h2>
        \(applications)
        <h2>Services</h2>
        \(table("Monthly spend in \(company.stack.region) on the tenancy model \(company.stack.tenancy.label): \(plan.spend.total(month: 0).rounded) in month 1, \(plan.spend.total(month: 11).rounded) in month 12", head: ["Service", "What it does", "Month 12", "Share"], rows: services, numeric: [2, 3]))
        \(evaluation.map { "<h2>Evidence of the proof of concept</h2>\($0)" as HTML } ?? "")
        <h2>Timeline</h2>
        \(timeline)
        <h2>What reviewers ask</h2>
        <dl>\(answers.map { answer -> HTML in "<dt><b>\(answer.question)</b></dt><dd>\(answer.answer)</dd>\n" })</dl>
        <h2>Attestation</h2>
        <p>Who the company is and what it applies for are taken from its own file. Amounts that the company does not state, and work packages, are planned at AWS list prices of \(book.pricesAsOf.text), to be confirmed by the founder before filing.</p>
        """
    }

    private var applications: HTML {
        let granted = granted
        guard !shares.shares.isEmpty else {
            return granted.text.isEmpty ? "<p>Nothing can be filed today.</p>" : granted
        }
        var rows: [[HTML]] = shares.shares.map { share in
            let filing = plan.filingOrder.first { $0.track.id == share.track.track.id }
            return [
                "\(share.track.track.name)", "\(ApplicationDocument.title(of: share.track, plan, book))",
                "\(share.month12.formatted)", "\(share.monthly.formatted)",
                filing.map { date($0.file) } ?? "beside the stack",
            ]
        }
        let (rest, total) = (shares.undeclared, shares.total)
        if shares.hasUndeclared {
            rows.append([
                "None", "the rest of the bill", "\(rest.month12.formatted)", "\(rest.monthly.formatted)", "",
            ])
        }
        rows.append(["Together", "", "\(total.month12.formatted)", "\(total.monthly.formatted)", ""])
        let open = table(
            "Applications, each with the spend of its own workload; together they are the forecast",
            head: ["Track", "Workload", "Month 12", "Mean of the first year", "File"], rows: rows,
            numeric: [2, 3])
        return "\(granted)\(open)"
    }

    /// What AWS has granted since; empty before.
    private var granted: HTML {
        let rows = plan.awards.filter { $0.award.origin != .file }.map { standing -> [HTML] in
            [
                "\(plan.creditName(standing.award.id))", "\(standing.granted.rounded)",
                "\(standing.left.rounded)",
            ]
        }
        return rows.isEmpty
            ? ""
            : table("Granted by AWS", head: ["Credit", "Granted", "Left"], rows: rows, numeric: [1, 2])
    }

    /// The dearest services, and what the others come to.
    private var services: [[HTML]] {
        let all = plan.spend.servicesByCharge(book.catalog)
        let shown = all.prefix(14)
        var rows: [[HTML]] = shown.map {
            ["\($0.service.name)", "\($0.service.role)", "\($0.month12.rounded)", "\($0.share.formatted)"]
        }
        let rest = all.dropFirst(shown.count).map(\.month12).total()
        if !rest.isZero {
            let share = rest.share(of: plan.spend.total(month: 11))
            rows.append(["\(all.count - shown.count) others", "", "\(rest.rounded)", "\(share.formatted)"])
        }
        return rows
    }

    private var evaluation: HTML? {
        guard let share = shares.shares.first(where: { $0.track.workload?.kind == .generativeAI }) else {
            return nil
        }
        return EvaluationPlan(plan, book, monthly: share.month12).stated("How it is judged")
    }

    /// Every date that the company states and every filing, in order.
    private var timeline: HTML {
        var events: [(day: Day, text: String)] = plan.filingOrder.map {
            ($0.file, "\($0.track.name) is filed")
        }
        for workload in company.workloads where workload.isStated {
            guard let starts = workload.starts, let months = workload.months else { continue }
            let name = workload.name ?? workload.id
            events.append((starts.firstDay, "\(name) begins"))
            events.append((starts.adding(months).firstDay.adding(days: -1), "\(name) is done"))
        }
        if let month = company.soc2?.month {
            events.append((month.firstDay, "SOC 2 audit, in \(month.name)"))
        }
        if let launch = company.bedrock?.launch {
            events.append((launch.firstDay, "the AI feature goes live, in \(launch.name)"))
        }
        if let move = plan.forecaster.move {
            events.append(
                (move.ends.adding(1).firstDay.adding(days: -1), "the move from \(move.from.label) ends"))
        }
        guard !events.isEmpty else { return "<p>No date is stated.</p>" }
        return table(
            "Dates", head: ["Date", "What"],
            rows: events.sorted { ($0.day, $0.text) < ($1.day, $1.text) }.map {
                ["\(date($0.day))", "\($0.text)"]
            })
    }

    /// What reviewers ask and the file answers; what it does not answer is asked of the founder, not of the reader.
    private var answers: [(question: String, answer: String)] {
        let company = company
        var out: [(question: String, answer: String)] = []
        let stack = company.stack
        out.append(
            (
                "Who uses it?",
                "\(stack.tenantsNow) customers today, \(stack.tenantsM12) planned in twelve months."
            ))
        if file.states("stack.compute"), file.states("stack.database") {
            out.append(
                (
                    "What does it run on?",
                    "\(stack.compute.label) and \(stack.database.label), tenancy model \(stack.tenancy.label)."
                ))
        }
        out.append(
            (
                "What will it cost on AWS?",
                "\(plan.spend.total(month: 0).rounded) in month 1 and \(plan.spend.total(month: 11).rounded) in month 12; each application declares its own part."
            ))
        if let today = company.hosting.awsBill {
            out.append(("What is paid to AWS today?", "\(today.rounded) a month."))
        } else if let monthly = company.hosting.monthly, company.migratesFrom != nil {
            let platforms = company.hosting.now.filter { $0 != .none }.map(\.label).joined(separator: " and ")
            out.append(("Where does it run today?", "On \(platforms), at \(monthly.rounded) a month in all."))
        }
        let held = company.priorCredits.filter { !$0.amount.isZero }
        if file.states("company.prior_credits") {
            out.append(
                (
                    "Which credits has the company had before?",
                    held.isEmpty
                        ? "None."
                        : held.map { "\($0.amount.rounded) of \($0.program.rawValue)" }.joined(
                            separator: ", ") + "."
                ))
        }
        if let soc2 = company.soc2 {
            out.append(
                (
                    "Where does SOC 2 stand?",
                    "\(soc2.status.label)\(soc2.type.map { ", Type \($0)" } ?? "")\(soc2.month.map { ", audit in \($0.name)" } ?? "")."
                ))
        }
        if let evaluation = company.bedrock?.evaluation {
            let threshold = evaluation.threshold.map { "; it goes live from \($0)" } ?? ""
            out.append(
                (
                    "How is the AI feature judged?",
                    "On \(grouped(Int128(evaluation.items))) items by \(evaluation.metric)\(threshold)."
                ))
        }
        return out
    }
}
