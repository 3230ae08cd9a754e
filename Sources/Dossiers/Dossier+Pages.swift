package import Documents
internal import Company
internal import Credits
package import Planning
internal import RulePacks
internal import Spend
internal import Units

extension Dossier {
    /// All documents on one page.
    func whole() -> String {
        let body: HTML = """
            \(overview())
            \(applications.map { track -> HTML in "<div class=\"chapter\">\(application(track, level: "h2"))</div>" })
            \(packages.map { package -> HTML in "<div class=\"chapter\">\(workPackage(package, level: "h2"))</div>" })
            <div class="chapter">\(spending())</div>
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

    /// One application: the text with its inputs, the itemization, what is missing, and what speaks for and against.
    func application(_ track: TrackPlan, level: String) -> HTML {
        let narrative = Narrative(for: track, plan, file)
        let heading = HTML(markup: "<\(level)>\(escaped(track.track.name))</\(level)>")
        let lines = itemization(track)
        let asked: [HTML] = narrative.questions.map {
            "<li>\($0.text) <span class=\"soft\">(\($0.path))</span></li>\n"
        }
        return """
            \(heading)
            <p class="soft">\(plan.company.name), \(plan.asOf.long). Filed by the \(track.track.filer.rawValue)\(track.track.lane.isSerial ? plan.company.voucher.map { ", \($0) stands for the company" } ?? "" : ""). Verdict: \(verdictWord(track.verdict)). \(planned(track)) AWS decides.</p>
            <h3>Use case</h3>
            <p>\(narrative.sentences.map { sentence -> HTML in
                "<span data-inputs=\"\(sentence.inputs.joined(separator: " "))\">\(sentence.text)</span> "
            })</p>
            \(asked.isEmpty ? "" : "<div class=\"ask\"><b>Still to be answered before filing</b><ul>\(asked)</ul></div>" as HTML)
            <h3>Services</h3>
            \(lines.isEmpty ? "<p>No itemization is stated yet.</p>" : table(isStated(track) ? "Monthly amounts at month 12, as stated" : "Monthly amounts at month 12 by CloudRoute's forecast, to be confirmed by the founder", head: ["Service", "What it does", "Month 12"], rows: lines, numeric: [2]))
            <h3>Where each statement comes from</h3>
            \(table("Sentences and the fields of the company file", head: ["Sentence", "Fields"], rows: narrative.sentences.map { ["\($0.text)", "\($0.inputs.joined(separator: ", "))"] }))
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

    private func isStated(_ track: TrackPlan) -> Bool { !(track.workload?.services.isEmpty ?? true) }

    /// What the plan counts with, and where it differs from the award.
    private func planned(_ track: TrackPlan) -> String {
        let amount = "Award \(span(track.award)), expected \(track.award.expected.rounded)."
        guard track.verdict == .eligible, track.counted.expected != track.award.expected else {
            return amount
        }
        return amount + " The plan counts \(track.counted.expected.rounded), for the reasons below."
    }

    /// The founder's own lines where stated, else the forecast's of that workload.
    package func itemization(_ track: TrackPlan) -> [[HTML]] {
        if let workload = track.workload, !workload.services.isEmpty {
            return workload.services.map {
                ["\($0.service)", "\($0.role ?? "")", "\($0.monthly?.formatted ?? "to be stated")"]
            }
        }
        let wanted: Set<SpendItem.Component> =
            switch track.workload?.kind {
            case .soc2Scaffolding?: [.soc2]
            case .generativeAI?: [.genai]
            case .basePlatform?: [.platform, .tenantCompute, .tenantDatabase]
            // A project of its own has lines of its own, or none yet: never the base platform's.
            default: []
            }
        var byService: [(service: Service, amount: Money)] = []
        for line in plan.spend.lines {
            guard let component = line.item?.component, wanted.contains(component), !line.month12.isZero
            else { continue }
            if let place = byService.firstIndex(where: { $0.service.id == line.service.id }) {
                byService[place].amount += line.month12
            } else {
                byService.append((line.service, line.month12))
            }
        }
        return byService.sorted { $0.amount > $1.amount }.map {
            ["\($0.service.name)", "\($0.service.role)", "\($0.amount.formatted)"]
        }
    }

    func workPackage(_ package: WorkPackage, level: String) -> HTML {
        let evaluation = package.id == "bedrock-poc" ? evaluationPlan() : ""
        return """
            \(HTML(markup: "<\(level)>\(escaped(package.name))</\(level)>"))
            <p>\(package.weeks.lowerBound) to \(package.weeks.upperBound) weeks; a reference plan, to be fitted to the stated stack. \(package.notFunded.value) <span class="soft">\(cited(package.notFunded.sources))</span></p>
            \(evaluation)
            \(table("Work, week by week", head: ["Week", "Service", "Work", "Evidence", "Criteria", "Source"], rows: package.steps.map {
                ["\($0.week)", "\($0.service)", "\($0.work)", "\($0.evidence)", "\($0.criteria.joined(separator: ", "))", "\(cited($0.sources))"]
            }))
            """
    }

    private func evaluationPlan() -> HTML {
        guard let bedrock = plan.company.bedrock,
            let pattern = book.patterns.first(where: { $0.id == bedrock.pattern })
        else { return "" }
        let missing = "to be stated"
        let monthly = plan.spend.lines.filter { $0.item?.component == .genai }.map(\.month12).total()
        return table(
            "Evaluation plan: \(pattern.name)", head: ["Part", "Plan"],
            rows: [
                ["Architecture of the pattern", "\(pattern.architecture) \(cited(pattern.sources))"],
                ["Surface", "\(bedrock.surface ?? missing)"],
                ["Model", "\(bedrock.model?.label ?? missing)"],
                ["Compared with", "\(bedrock.providerNow ?? missing)"],
                [
                    "Evaluation set",
                    "\(bedrock.evaluation.map { "\(grouped(Int128($0.items))) items" } ?? missing)",
                ],
                [
                    "Metric",
                    "\(bedrock.evaluation?.metric ?? "\(missing); usual for the pattern: \(pattern.metric)")",
                ],
                ["Baseline", "\(bedrock.evaluation?.baseline ?? missing)"],
                ["Goes live from", "\(bedrock.evaluation?.threshold ?? missing)"],
                [
                    "Retrieval",
                    "\(bedrock.vectorStore ?? (pattern.needsRetrieval ? missing : "not needed by the pattern"))",
                ],
                [
                    "Budget at month 12",
                    "\(monthly.formatted) a month, from \(grouped(Int128(bedrock.requestsPerMonth ?? Company.Bedrock.assumedRequestsPerMonth))) requests\(bedrock.requestsPerMonth == nil ? " (assumed)" : "")",
                ],
                [
                    "Stop rule",
                    "the metric stays below the value at which it goes live, or the budget is used up",
                ],
            ])
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

    /// At most three sheets: who, what, how much and when.
    func reviewer() -> HTML {
        let company = plan.company
        let filed = plan.filingOrder
        return """
            <h1>\(company.name)</h1>
            <p>\(company.summary)</p>
            <p class="soft">\(company.websiteHost) · \(company.country) · founded \(company.founded) · \(company.stage.label)\(company.lastRound.map { ", last round \($0.name)" } ?? "") · prepared \(plan.asOf.long) from the company's own file</p>
            <h2>What is applied for</h2>
            \(table("Applications", head: ["Track", "Workload", "Planned", "File"], rows: filed.map { filing in
                let workload = plan.packs.first?.track(filing.track.id)?.workload
                return ["\(filing.track.name)", "\(workload?.name ?? workload?.id ?? "")", "\(filing.amount.expected.rounded)", "\(date(filing.file))"]
            }, numeric: [2]))
            <h2>Services</h2>
            \(table("Monthly spend on \(plan.spend.tenancy.rawValue): \(plan.spend.total(month: 0).rounded) in month 1, \(plan.spend.total(month: 11).rounded) in month 12", head: ["Service", "What it does", "Month 12", "Share"], rows: plan.spend.servicesByCharge(book.catalog).prefix(14).map {
                ["\($0.service.name)", "\($0.service.role)", "\($0.month12.rounded)", "\($0.share.formatted)"]
            }, numeric: [2, 3]))
            \(packages.map { package -> HTML in
                "<h2>\(package.name)</h2><p>\(package.weeks.lowerBound) to \(package.weeks.upperBound) weeks: \(package.steps.map { "\($0.service) (week \($0.week))" }.joined(separator: ", ")).</p>\n"
            })
            <h2>Attestation</h2>
            <p>Who the company is and what it applies for are taken from its own file. Services, amounts and work packages are CloudRoute's planning at list prices of \(book.pricesAsOf.text), to be confirmed by the founder before filing.</p>
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
