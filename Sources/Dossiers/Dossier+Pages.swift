internal import Documents
internal import Company
internal import Credits
internal import Infrastructure
internal import Planning
internal import RulePacks
internal import Spend
internal import Units

extension Dossier {
    /// All documents on one page.
    func whole(_ stack: Stack?) -> String {
        let body: HTML = """
            \(overview())
            <div class="chapter">\(addedUp())</div>
            \((applications + notOpen).map { track -> HTML in "<div class=\"chapter\">\(notes(track, level: "h2"))</div>" })
            \(packages.map { package -> HTML in "<div class=\"chapter\">\(workPackage(package, level: "h2", isFounders: true))</div>" })
            <div class="chapter">\(spending())</div>
            <div class="chapter">\(stackChapter(stack))</div>
            <div class="chapter">\(sourcesChapter())</div>
            """
        return page(title: "Credit dossier: \(plan.company.name)", day: plan.asOf.text, body: body)
    }

    private func overview() -> HTML {
        let readings = plan.cautiousFirst.map {
            "\($0.stack.expected.short) \($0.pack.reading) (\($0.stack.floor.short) to \($0.stack.ceiling.short))"
        }
        let runways = plan.cautiousReadings.map {
            "\(PlanDocument.months($0.runway.optimistic)) months \($0.pack.reading)"
        }
        let unused = plan.cautiousReadings.map {
            "\($0.runway.optimistic.stranded.short) \($0.pack.reading)"
        }
        let verdictRows = TrackID.allCases.compactMap { id -> [HTML]? in
            let cells = plan.packs.map { $0.track(id) }
            guard let name = cells.compactMap({ $0?.track.name }).first else { return nil }
            return ["\(name)"]
                + cells.flatMap { track -> [HTML] in
                    guard let track else { return ["", ""] }
                    let amount =
                        track.verdict == .eligible || track.verdict == .notYet
                        ? span(track.award) : ""
                    return [
                        "<span class=\"\(track.verdict.rawValue)\">\(verdictWord(track.verdict))</span>",
                        "\(amount)",
                    ]
                }
        }
        return """
            <h1>Credit dossier: \(plan.company.name)</h1>
            <p class="soft">Planned for \(plan.asOf.long). \(PlanDocument.notice)</p>
            <ul class="figures">
            <li><b>\(plan.cautiousFirst.map(\.stack.expected.short).joined(separator: " / "))</b>expected: \(readings.joined(separator: "; "))</li>
            <li><b>\(plan.filingOrder.map(\.decision.upperBound).max()?.long ?? "nothing to file yet")</b>all decided at the latest, if filed in this order</li>
            <li><b>\(plan.cautiousReadings.map { PlanDocument.months($0.runway.optimistic) }.joined(separator: " / ")) months</b>runway on \(plan.spend.tenancy.rawValue): \(runways.joined(separator: "; "))</li>
            <li><b>\(plan.cautiousReadings.map { $0.runway.optimistic.stranded.short }.joined(separator: " / "))</b>would expire unused: \(unused.joined(separator: "; "))</li>
            </ul>
            <p><b>What now:</b> \(plan.nextStepText).</p>
            \(plan.ownRunway.map { run -> HTML in
                "<figure class=\"full\">\(StackDrawing.credits(of: plan, run.optimistic, restsOnGranted: false).inDocument)<figcaption class=\"soft\">Each month's bill by what pays it, cash hatched; below, each credit until it is used up or expires.</figcaption></figure>"
            } ?? "")
            <h2>Verdicts</h2>
            \(table("Each track by each rule pack", head: ["Track"] + plan.packs.flatMap { [$0.pack.side, "award"] }, rows: verdictRows))
            <h2>Filing order</h2>
            \(filingTable())
            <h2>Why the packs differ</h2>
            <ul>\(plan.differences.map { difference -> HTML in
                "<li>\(difference.text)\(difference.conflict.map { " (\($0.id): \($0.stance))" } ?? "")</li>\n"
            })</ul>
            """
    }

    /// What each application declares, with the sum.
    private func addedUp() -> HTML {
        var rows: [[HTML]] = shares.shares.map { share in
            [
                "\(share.track.track.name)", "\(ApplicationDocument.title(of: share.track, plan, book))",
                "\(share.month12.formatted)", "\(share.monthly.formatted)",
            ]
        }
        if shares.hasUndeclared {
            rows.append([
                "None", "what no application is for", "\(shares.undeclared.month12.formatted)",
                "\(shares.undeclared.monthly.formatted)",
            ])
        }
        let total = shares.total
        rows.append(["The forecast", "", "\(total.month12.formatted)", "\(total.monthly.formatted)"])
        return """
            <h2>What the applications declare</h2>
            \(table("Each line of the forecast is declared once", head: ["Application", "Workload", "Month 12", "Mean of the first year"], rows: rows, numeric: [2, 3]))
            """
    }

    private func verdictWord(_ verdict: Verdict) -> String {
        switch verdict {
        case .eligible: "✓ eligible"
        case .notYet: "… not yet"
        case .ineligible: "✗ no"
        case .unknown: "? unknown"
        }
    }

    private func filingTable() -> HTML {
        table(
            "One order; weekends are skipped, public holidays are not known",
            head: ["File", "Track", "By", "Expected", "Decided between", "Expires at the earliest"],
            rows: plan.filingOrder.map { filing in
                [
                    "\(date(filing.file))", "\(filing.track.name)", "\(filing.track.filer.rawValue)",
                    "\(filing.expectedText)",
                    "\(date(filing.decision.lowerBound)) to \(date(filing.decision.upperBound))\(filing.isCritical ? " (critical path)" : "")",
                    "\(date(filing.expires.lowerBound))",
                ]
            })
    }

    /// The founder's copy of an application: what is missing, where each statement comes from, and what speaks for and against.
    func notes(_ track: TrackPlan, level: String) -> HTML {
        let narrative = Narrative(for: track, plan, file)
        let share = shares.share(of: track.track.id)
        let heading = HTML(markup: "<\(level)>\(escaped(track.track.name))</\(level)>")
        let asked: [HTML] = narrative.questions.map {
            "<li>\($0.text) <span class=\"soft\">(\($0.path))</span></li>\n"
        }
        return """
            \(heading)
            <p class="soft">\(plan.company.name), \(plan.asOf.long). Filed by the \(track.track.filer.rawValue)\(track.track.lane.isSerial ? plan.company.voucher.map { ", \($0) stands for the company" } ?? "" : ""). Verdict: \(verdictWord(track.verdict)). \(planned(track)) AWS decides.</p>
            \(asked.isEmpty ? "" : "<div class=\"ask\"><b>Still to be answered before filing</b><ul>\(asked)</ul></div>" as HTML)
            \(share.map(declared) ?? "")
            <h3>Where each statement comes from</h3>
            \(table("Sentences and the fields of the company file", head: ["Sentence", "Fields"], rows: narrative.sentences.map { ["<span data-inputs=\"\($0.inputs.joined(separator: " "))\">\($0.text)</span>", "\($0.inputs.joined(separator: ", "))"] }))
            <h3>Rules</h3>
            \(table("What the rules look at", head: ["", "Rule", "Text", "Source"], rows: track.reasons.map { reason in
                [
                    reason.isMet == true ? "✓" : reason.isMet == false ? "✗" : "?", "\(reason.rule)", "\(reason.text)",
                    "\(cited(reason.sources))",
                ]
            }))
            \(table("How the expected amount is made up", head: ["Adds", "Rule", "Text", "Source"], rows: track.contributions.map {
                ["\($0.adds.rounded)", "\($0.rule)", "\($0.text)", "\(cited($0.sources))"]
            }))
            \(track.whyNot.map { whyNot -> HTML in "<p class=\"ask\">To change it: \(whyNot.change) (\(whyNot.rule))</p>\n" })
            """
    }

    /// What the application declares of the forecast.
    private func declared(_ share: ApplicationShare) -> HTML {
        guard !share.rows.isEmpty else {
            return
                "<p class=\"ask\">It declares no spend yet: state the services of its workload with their monthly amounts.</p>"
        }
        let rest =
            share.sharesWith.isEmpty
            ? "" : ", its part beside \(share.sharesWith.map(\.name).joined(separator: ", "))"
        return """
            <p>It declares \(share.month12.formatted) at month 12 and \(share.monthly.formatted) a month in the first year\(rest); over all applications the forecast is declared once\(shares.undeclared.month12.isZero ? "" : ", but for \(shares.undeclared.month12.formatted) at month 12 that is no application's work").</p>
            """
    }

    /// What the plan counts with, and where it differs from the award.
    private func planned(_ track: TrackPlan) -> String {
        let amount = "Award \(span(track.award)), expected \(track.award.expected.rounded)."
        guard track.verdict == .eligible, track.counted.expected != track.award.expected else {
            return amount
        }
        return amount + " The plan counts \(track.counted.expected.rounded), for the reasons below."
    }

    /// - Parameter isFounders: whether it is for the founder, with the sources of each step.
    func workPackage(_ package: WorkPackage, level: String, isFounders: Bool) -> HTML {
        let evaluation = package.id == "bedrock-poc" ? evaluationPlan() : ""
        let source: (_ sources: [Source]) -> HTML = { isFounders ? "\(self.cited($0))" : "" }
        return """
            \(HTML(markup: "<\(level)>\(escaped(package.name))</\(level)>"))
            <p>\(package.weeks.lowerBound) to \(package.weeks.upperBound) weeks; a reference plan, to be agreed before the work begins. \(package.notFunded.value) <span class="soft">\(source(package.notFunded.sources))</span></p>
            \(evaluation)
            \(table("Work, week by week", head: ["Week", "Service", "Work", "Evidence", "Criteria"] + (isFounders ? ["Source"] : []), rows: package.steps(for: plan.facts).map {
                ["\($0.week)", "\($0.service)", "\($0.work)", "\($0.evidence)", "\($0.criteria.joined(separator: ", "))"]
                    + (isFounders ? [source($0.sources)] : [])
            }))
            """
    }

    private func evaluationPlan() -> HTML {
        let monthly = shares.shares.first { $0.track.workload?.kind == .generativeAI }?.month12 ?? .zero
        let rows = EvaluationPlan(plan, book, monthly: monthly).rows
        return table(
            "Evaluation plan", head: ["Part", "Plan"],
            rows: rows.map { ["\($0.name)", "\($0.value ?? "to be stated")"] })
    }

    private func spending() -> HTML {
        let forecast = plan.spend
        return """
            <h2>Spend and runway</h2>
            <figure>\(HTML(markup: spendChart.svg))<figcaption class="soft">Gross monthly spend under each tenancy model; the table follows.</figcaption></figure>
            <figure>\(HTML(markup: burnChart.svg))<figcaption class="soft">Gross, credit and cash on \(forecast.tenancy.rawValue) at the expected stack.</figcaption></figure>
            \(runwayCharts.map { chart -> HTML in "<figure>\(HTML(markup: chart.svg))<figcaption class=\"soft\">\(chart.title). Its data: charts/\(chart.id).csv.</figcaption></figure>\n" })
            \(table("Runway by tenancy model", head: ["Tenancy", "Month 12", "Months", "First net bill", "Expires unused", "Cash", "If unknown is cash"], rows: plan.runway.map { run in
                [
                    "\(run.tenancy.rawValue)", "\(run.optimistic.gross[11].rounded)", "\(PlanDocument.months(run.optimistic))",
                    "\(run.optimistic.firstNetBill.map { "\($0.month.name), \($0.amount.rounded)" } ?? "none in \(forecast.monthCount) months")",
                    "\(run.optimistic.stranded.rounded)", "\(run.optimistic.cash.rounded)", "\(run.hasUnknownCoverage ? run.pessimistic.cash.rounded : "-")",
                ]
            }, numeric: [1, 2, 4, 5, 6]))
            \(table("By service at month 12", head: ["Service", "Month 12", "Share", "Covered by Activate"], rows: forecast.servicesByCharge(book.catalog).map {
                ["\($0.service.name)", "\($0.month12.formatted)", "\($0.share.formatted)", "\(PlanDocument.coverage(of: $0.service, book).status.label)"]
            }, numeric: [1, 2]))
            \(table("By month", head: ["Month", "Gross", "Credit", "Cash"], rows: forecast.totals.enumerated().map { index, total in
                [
                    "\(plan.firstMonth.adding(index).name)", "\(total.formatted)", "\(plan.ownRunway?.optimistic.credit[index].formatted ?? "")",
                    "\(plan.ownRunway?.optimistic.net[index].formatted ?? "")",
                ]
            }, numeric: [1, 2, 3]))
            <p>Never covered by credits: \(book.catalog.neverCovered.value). <span class="soft">\(cited(book.catalog.neverCovered.sources))</span></p>
            \(PlanDocument.traps(plan, book).map { trap -> HTML in "<p>\(trap.text) <span class=\"soft\">\(cited(trap.sources))</span></p>\n" })
            """
    }

    private func sourcesChapter() -> HTML {
        let used = book.sources.filter { source in
            plan.packs.contains { pack in
                pack.tracks.contains {
                    $0.reasons.contains { $0.sources.contains(source) }
                        || $0.contributions.contains { $0.sources.contains(source) }
                }
            }
        }
        return "<h2>Sources</h2>"
            + table(
                "Where the rules were read", head: ["Id", "Source", "Kind", "Read"],
                rows: used.map {
                    ["\($0.id)", "\($0.title) \($0.url)", "\($0.kind.rawValue)", "\(date($0.asOf))"]
                })
    }

    private func cited(_ sources: [Source]) -> String {
        sources.isEmpty ? "" : "[" + sources.map { "\($0.id) \($0.asOf.text)" }.joined(separator: ", ") + "]"
    }
}

private func + (a: HTML, b: HTML) -> HTML { HTML(markup: a.text + b.text) }
