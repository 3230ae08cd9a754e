internal import Terminal
internal import Company
internal import Credits
internal import Dossiers
internal import Planning
internal import RulePacks
internal import Spend
internal import Units

/// The plan on a terminal: the first screen answers how much, by when, what now and how long it lasts.
struct PlanScreen {
    let plan: Plan
    let book: RuleBook
    let style: Style
    let width: Int
    /// The reviewer's questions, of which those that get an application declined are named first.
    var findings: [Finding] = []

    func text(_ isVerbose: Bool) -> String {
        guard let first = plan.packs.first else { return "" }
        var out = headline(first)
        out += section("Tracks") + tracks()
        out += section("Filing order") + filing()
        out += section("How long it lasts, \(first.pack.reading)") + runway()
        if !first.levers.isEmpty {
            out += section("What would raise it, \(first.pack.reading)") + levers(first)
        }
        out += section("Three ways to go, \(first.pack.reading)") + outcomes(first)
        if !plan.differences.isEmpty { out += section("Where the market and AWS differ") + differences() }
        if isVerbose { out += "\n" + plan.packs.map(reasons).joined(separator: "\n") }
        out += notes()
        return out
    }

    private func section(_ title: String) -> String { "\n" + style.bold(title) + "\n" }

    private func headline(_ pack: PackPlan) -> String {
        let company = plan.company
        // The mark of the pages, where there are colors.
        let mark = style.isColored ? style.green("\u{2582}\u{2584}\u{2586} ") : ""
        var out = mark + style.bold(company.name) + style.dim("  planned for \(plan.asOf.long)") + "\n\n"
        func row(_ label: String, _ text: String) -> String {
            let lines = wrap(text, width - 14)
            let space = String(repeating: " ", count: 14)
            return "  " + style.dim(label + String(repeating: " ", count: max(1, 12 - label.count)))
                + lines.joined(separator: "\n" + space) + "\n"
        }
        let readings = plan.cautiousFirst
        out += row(
            "How much",
            readings.map { "\($0.stack.expected.short)\(span($0.stack)) \($0.pack.reading)" }
                .joined(separator: "; "))
        let decisions = plan.filingOrder.map(\.decision)
        if let earliest = decisions.map(\.lowerBound).max(), let latest = decisions.map(\.upperBound).max() {
            out += row(
                "By when",
                "all decided between \(earliest.long) and \(latest.long), if filed in this order"
            )
        } else {
            out += row("By when", "nothing to file yet")
        }
        out += row("What now", plan.nextStepText)
        if case .file(let filing) = plan.nextStep, let mending = plan.mending,
            mending.track.award.expected > (filing.readings.map(\.amount.expected).max() ?? .zero)
        {
            out += row("More", mending.text)
        }
        for (place, text) in howLong().enumerated() { out += row(place == 0 ? "How long" : "", text) }
        out += drawing()
        out += row(
            "Spend",
            "\(plan.spend.total(month: 0).rounded) in month 1, \(plan.spend.total(month: 11).rounded) in month 12, on \(plan.spend.tenancy.rawValue)"
        )
        let blockers = findings.filter { $0.question.severity == .error }
        if !blockers.isEmpty {
            let names = blockers.map { "\($0.question.name) (\($0.question.id))" }.joined(separator: ", ")
            out += row("Objections", "\(names); see cloudroute lint")
        }
        if !plan.moments.isEmpty { out += row("Moment", plan.moments.map(\.name).joined(separator: ", ")) }
        return out
    }

    /// The picture of the pages and the dossier, a mark a month: on a terminal with colors only, for others read the text.
    private func drawing() -> String {
        let readings = plan.cautiousReadings.filter { !$0.runway.optimistic.credits.isEmpty }
        guard style.isColored, let first = readings.first?.runway.optimistic,
            first.gross.count + 32 <= width
        else { return "" }
        var out = ""
        for (place, reading) in readings.enumerated() {
            let burn = reading.runway.optimistic
            let marks = burn.gross.indices.map { month -> String in
                if burn.net[month].isZero { return style.green("\u{2588}") }
                return burn.credit[month].isZero ? style.dim("\u{2591}") : style.green("\u{2592}")
            }
            let label = place == 0 ? "Bills" : ""
            out +=
                "  " + style.dim(label + String(repeating: " ", count: max(1, 12 - label.count)))
                + marks.joined() + style.dim(" \(reading.pack.reading)") + "\n"
        }
        let space = String(repeating: " ", count: 14)
        return out + space
            + style.dim(
                "each month from \(first.firstMonth.name): \u{2588} paid by credits, \u{2592} in part, \u{2591} in cash"
            )
            + "\n"
    }

    private func howLong() -> [String] {
        let readings = plan.cautiousReadings.map { "\($0.pack.reading): \(howLong($0.runway))" }
        // Where nothing is expected beside what is granted, both say the same.
        let told = plan.cautiousReadings.map { howLong($0.runway) }
        guard let first = told.first, told.contains(where: { $0 != first }) else {
            return [told.first ?? "no credits to burn yet"]
        }
        return readings
    }

    private func howLong(_ own: RunwayPlan) -> String {
        guard !own.optimistic.credits.isEmpty else { return "no credits to burn" }
        let burn = own.optimistic
        var text = "\(PlanDocument.months(burn)) months on \(own.tenancy.rawValue)"
        if let bill = burn.firstNetBill {
            text += "; first net bill \(bill.month.name), \(bill.amount.rounded)"
        }
        if burn.stranded > .zero { text += "; \(burn.stranded.rounded) would expire unused" }
        let never = burn.neverCovered(month: 0)
        if never > .zero { text += "; \(never.rounded) of month 1 is cash whatever the credits" }
        let more = own.pessimistic.cash - burn.cash
        if more > .zero {
            text +=
                "; \(more.rounded) more in cash over \(plan.spend.monthCount) months if what is unknown is not covered"
        }
        return text
    }

    private func tracks() -> String {
        var columns: [Table.Column] = [.init("track")]
        for pack in plan.packs {
            columns += [.init(pack.pack.side), .init("award", .right), .init("counts", .right)]
        }
        var table = Table(columns)
        for id in TrackID.allCases {
            guard let name = plan.packs.compactMap({ $0.track(id)?.track.name }).first else { continue }
            var cells = [name]
            var paint: [Int: (String) -> String] = [:]
            for pack in plan.packs {
                guard let track = pack.track(id) else {
                    cells += ["-", "", ""]
                    continue
                }
                paint[cells.count] = color(track.verdict)
                let amounts =
                    track.award.floor == track.award.ceiling
                    ? track.award.expected.short
                    : "\(track.award.floor.short)-\(track.award.ceiling.short.dropFirst())"
                let isOpen = track.verdict == .eligible || track.verdict == .notYet
                cells += [
                    mark(track.verdict), isOpen ? amounts : "",
                    counts(track),
                ]
            }
            table.add(cells, paint: paint)
        }
        return table.text(width: width, style: style)
            + paragraph(
                "counts: what it adds to the stack; -: another track of its lane counts; beside: never added",
                width: width)
    }

    private func counts(_ track: TrackPlan) -> String {
        guard track.verdict == .eligible else { return "" }
        if track.track.lane.counting == .separate { return "beside" }
        return track.counted.expected.isZero ? "-" : track.counted.expected.short
    }

    private func mark(_ verdict: Verdict) -> String {
        switch verdict {
        case .eligible: "✓ eligible"
        case .notYet: "… not yet"
        case .ineligible: "✗ no"
        case .unknown: "? unknown"
        }
    }

    private func color(_ verdict: Verdict) -> (String) -> String {
        switch verdict {
        case .eligible: style.green
        case .notYet: style.yellow
        case .ineligible: style.red
        case .unknown: style.dim
        }
    }

    private func filing() -> String {
        guard !plan.filingOrder.isEmpty else { return paragraph("Nothing to file yet.", width: width) }
        var table = Table(
            [
                .init("#", .right), .init("file"), .init("track"), .init("by"),
            ] + plan.cautiousFirst.map { .init($0.pack.side, .right) } + [
                .init("decided between"), .init("expires"),
            ])
        for (index, filing) in plan.filingOrder.enumerated() {
            let cautious = plan.cautiousFirst.map { pack in
                filing.readings.first { $0.pack.id == pack.pack.id }?.text ?? "-"
            }
            table.add(
                [
                    "\(index + 1)", filing.isOpen ? "filed" : filing.waits ? "waits" : filing.file.text,
                    filing.track.name,
                    filing.track.filer.rawValue,
                ] + cautious + [
                    "\(filing.decision.lowerBound.text) … \(filing.decision.upperBound.text)\(filing.isCritical ? " *" : "")",
                    filing.expires.lowerBound.month.name,
                ])
        }
        return table.text(width: width, style: style)
            + paragraph(
                "* the slowest decides when the stack is complete. Weekends are skipped, holidays are not known.",
                width: width)
    }

    private func runway() -> String {
        var table = Table([
            .init("tenancy"), .init("month 12", .right), .init("months", .right),
            .init("first net bill"), .init("expires unused", .right),
            .init("cash in \(plan.spend.monthCount) mo", .right), .init("if unknown is cash", .right),
        ])
        for run in plan.runway {
            let burn = run.optimistic
            let isOwn = run.tenancy == plan.company.stack.tenancy
            let bill = burn.firstNetBill.map { "\($0.month.text)  \($0.amount.rounded)" } ?? "-"
            table.add(
                [
                    run.tenancy.rawValue + (isOwn ? " (yours)" : ""),
                    burn.gross[min(11, burn.gross.count - 1)].rounded,
                    PlanDocument.months(burn), bill, burn.stranded.rounded, burn.cash.rounded,
                    run.hasUnknownCoverage ? run.pessimistic.cash.rounded : "-",
                ], paint: isOwn ? [0: style.bold] : [:])
        }
        return table.text(width: width, style: style)
    }

    private func levers(_ pack: PackPlan) -> String {
        var table = Table([
            .init("lever"), .init("adds", .right), .init("your time", .right), .init("per hour", .right),
            .init("source"),
        ])
        for lever in pack.levers {
            table.add([
                lever.lever.name, lever.adds.short, "\(lever.lever.founderMinutes) min", lever.perHour.short,
                lever.lever.sources.map(\.id).joined(separator: ", "),
            ])
        }
        return table.text(width: width, style: style)
            + pack.leverSets.map { paragraph($0.text, width: width) }.joined()
    }

    /// The ways as columns: what each yields, takes and covers.
    private func outcomes(_ pack: PackPlan) -> String {
        let outcomes = pack.outcomes
        var table = Table([.init("")] + outcomes.map { .init($0.outcome.name) })
        func row(_ name: String, _ value: (OutcomePlan) -> String) { table.add([name] + outcomes.map(value)) }
        row("expected, ceiling") { "\($0.range.expected.short), \($0.range.ceiling.short)" }
        row("days to a decision") { $0.days.map { "\($0.lowerBound)-\($0.upperBound)" } ?? "-" }
        row("validity, months") { $0.validity.map { span($0.months) }.joined(separator: ", ") }
        row("queue") { $0.outcome.queue }
        row("your time, cost") { "\($0.outcome.founderMinutes) min, \($0.outcome.cost.rounded)" }
        row("SOC 2") { covers($0.outcome.soc2, plan.company.plansSOC2) }
        row("Bedrock") { covers($0.outcome.bedrock, plan.company.bedrock != nil) }
        row("tenancy") { $0.outcome.tenancy }
        return table.text(width: width, style: style)
    }

    private func covers(_ covered: (scope: Outcome.Scope, text: String), _ isPlanned: Bool) -> String {
        isPlanned || covered.scope == .none ? covered.text : "not planned"
    }

    private func span(_ range: MoneyRange) -> String {
        range.floor == range.ceiling ? "" : " (\(range.floor.short) to \(range.ceiling.short))"
    }

    private func span(_ range: ClosedRange<Int>) -> String {
        range.lowerBound == range.upperBound
            ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
    }

    private func differences() -> String {
        plan.differences.map { difference in
            let id = difference.conflict.map { "[\($0.id)] " } ?? ""
            return wrap(id + difference.text, width - 4).enumerated()
                .map { ($0.offset == 0 ? "  - " : "    ") + $0.element + "\n" }.joined()
        }
        .joined()
    }

    private func notes() -> String {
        var out = "\n"
        for assumption in plan.company.assumptions {
            out += paragraph(
                "assumed: \(assumption.path) = \(assumption.value) (\(assumption.text))", width: width)
        }
        if let from = plan.forecaster.scaledFrom {
            out += paragraph(
                "the itemization was scaled from \(from.rounded) to your own number for month 12",
                width: width)
        }
        for pack in plan.packs {
            for quoted in pack.quoted {
                let id = quoted.contradiction.map { " [\($0)]" } ?? ""
                out += paragraph("\(quoted.text)\(id)", width: width)
            }
        }
        for warning in plan.warnings { out += paragraph("note: \(warning)", width: width) }
        return out + paragraph(style.dim(PlanDocument.notice), width: width + 10)
    }

    /// Every verdict of a pack with its rules, inputs, sources and what would change it.
    func reasons(_ pack: PackPlan) -> String {
        var out = style.bold(pack.pack.name) + style.dim("  \(pack.pack.id), \(pack.pack.asOf.text)") + "\n"
        for track in pack.tracks {
            out +=
                "\n  " + color(track.verdict)(mark(track.verdict)) + "  " + style.bold(track.track.name)
                + "\n"
            for reason in track.reasons {
                let sign = reason.isMet == true ? "✓" : reason.isMet == false ? "✗" : "?"
                let inputs = reason.inputs.map { "\($0.fact.rawValue): \($0.value.text)" }.joined(
                    separator: ", ")
                let sources = reason.sources.map { "\($0.id) \($0.asOf.text)" }.joined(separator: ", ")
                out += paragraph(
                    "\(sign) \(reason.text)\(inputs.isEmpty ? "" : " (\(inputs))") [\(reason.rule); \(sources)]",
                    width: width, indent: 6)
            }
            for whyNot in track.whyNot {
                out += paragraph(
                    "→ to change it: \(whyNot.change) [\(whyNot.rule)]", width: width, indent: 6)
            }
            guard track.verdict == .eligible else { continue }
            for part in track.contributions where !part.adds.isZero || track.contributions.count == 1 {
                let sign = part.adds < .zero ? "" : "+"
                out += paragraph(
                    "\(sign)\(part.adds.rounded) \(part.text) [\(part.rule)]", width: width, indent: 6)
            }
        }
        if !pack.pack.information.isEmpty { out += "\n  " + style.bold("Also worth knowing") + "\n" }
        for item in pack.pack.information {
            out += paragraph("\(item.text.value) \(cited(item.text.sources))", width: width, indent: 6)
        }
        return out
    }
}
