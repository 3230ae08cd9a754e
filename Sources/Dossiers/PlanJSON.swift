internal import Company
public import Planning
public import RulePacks
public import StructuredText
public import Spend
internal import Units

extension PlanDocument {
    /// The whole plan.
    public static func plan(_ plan: Plan, book: RuleBook) -> JSON {
        JSON.object([
            "schema": "cloudroute/plan/1",
            "asOf": .string(plan.asOf.text),
            "rulePacks": .array(book.packs.map { .string($0.id) }),
            "currency": "USD",
            "notice": .string(PlanDocument.notice),
            "company": .string(plan.company.name),
            "assumptions": .array(
                plan.company.assumptions.map {
                    .object(["path": .string($0.path), "value": .string($0.value), "text": .string($0.text)])
                }),
            "moments": .array(
                plan.moments.map { .object(["id": .string($0.id), "name": .string($0.name)]) }),
            "packs": .array(plan.packs.map(pack)),
            "filingOrder": .array(
                plan.filingOrder.map { filing in
                    .object([
                        "track": .string(filing.track.id.rawValue), "file": .string(filing.file.text),
                        "filer": .string(filing.track.filer.rawValue),
                        "decisionEarliest": .string(filing.decision.lowerBound.text),
                        "decisionLatest": .string(filing.decision.upperBound.text),
                        "byPack": .array(
                            filing.readings.map {
                                .object([
                                    "id": .string($0.pack.id), "verdict": .string($0.verdict.rawValue),
                                    "expected": .string($0.amount.expected.decimalString),
                                ])
                            }),
                    ])
                }),
            "nextStep": .string(plan.nextStepText),
            "levers": .array(plan.packs.first.map { $0.levers.map(lever) } ?? []),
            "spend": spendSummary(plan, book),
            "runway": runway(plan),
            "differences": .array(
                plan.differences.map {
                    .object([
                        "conflict": .optional($0.conflict?.id), "track": .optional($0.track?.rawValue),
                        "text": .string($0.text), "stance": .optional($0.conflict?.stance),
                    ])
                }),
            "warnings": .array(plan.warnings.map { .string($0) }),
        ])
    }

    /// Said wherever amounts are shown.
    public static let notice = "Estimates from published and reported rules. AWS decides every application."

    /// The itemization and the months of a forecast.
    public static func spend(_ plan: Plan, book: RuleBook) -> JSON {
        let forecast = plan.spend
        return JSON.object([
            "schema": "cloudroute/spend/1",
            "asOf": .string(plan.asOf.text),
            "rulePacks": .array(book.packs.map { .string($0.id) }),
            "priceBook": .object([
                "region": .string(book.pricesRegion), "asOf": .string(book.pricesAsOf.text),
            ]),
            "tenancy": .string(forecast.tenancy.rawValue),
            "scaledFrom": .optional(plan.forecaster.scaledFrom?.decimalString),
            "items": .array(
                forecast.lines.filter { !$0.month12.isZero || !$0.month1.isZero }.map { line in
                    .object([
                        "id": .string(line.id),
                        "service": .string(line.service.name),
                        "role": .string(line.service.role),
                        "workload": .string(workload(of: line)),
                        "driver": .string(line.driver),
                        "unit": .string(line.unit),
                        "quantity": .string(line.quantityM12.text),
                        "unitPrice": .string(
                            line.item?.price.tiers[0].price.text ?? line.month12.decimalString),
                        "priceSource": .string(priceSource(line)),
                        "month1": .string(line.month1.decimalString),
                        "month12": .string(line.month12.decimalString),
                        "coverage": .string(coverage(of: line.service, book).status.rawValue),
                        "coverageRule": .string(coverage(of: line.service, book).id),
                    ])
                }),
            "months": .array(
                forecast.totals.enumerated().map { index, total in
                    .object([
                        "month": .string(plan.firstMonth.adding(index).text),
                        "total": .string(total.decimalString),
                    ])
                }),
            "split": .array(
                plan.forecaster.splitFindings(forecast).map { finding in
                    .object([
                        "group": .string(finding.group), "share": .string(finding.share.decimalString),
                        "low": .string(finding.band.low.decimalString),
                        "high": .string(finding.band.high.decimalString), "text": .string(finding.band.text),
                        "sources": sources(finding.band.sources),
                    ])
                }),
            "traps": .array(
                traps(plan, book).map {
                    .object(["id": .string($0.id), "text": .string($0.text), "sources": sources($0.sources)])
                }),
            "tenantUnit": .object(
                TenancyModel.allCases.map {
                    JSON.Member($0.rawValue, .string(plan.forecaster.unitCost($0).decimalString))
                }),
            "soc2": soc2(plan, book),
            "warnings": .array(plan.warnings.map { .string($0) }),
        ])
    }

    /// Which workload a line belongs to.
    public static func workload(of line: SpendLine) -> String {
        switch line.item?.component {
        case .soc2?: WorkloadKind.soc2Scaffolding.rawValue
        case .genai?: WorkloadKind.generativeAI.rawValue
        case .platform?, .tenantCompute?, .tenantDatabase?, nil: WorkloadKind.basePlatform.rawValue
        }
    }

    /// Where a line's price was read, and when.
    public static func priceSource(_ line: SpendLine) -> String {
        guard let price = line.item?.price else { return "stated in the company file" }
        return "\(price.source), as of \(price.asOf), confidence \(price.confidence)"
    }

    /// The rule that covers a product by general Activate credits.
    public static func coverage(of service: Service, _ book: RuleBook) -> (status: Coverage, id: String) {
        let rule = book.catalog.coverage(of: service.id, by: .activate)
        return (rule?.status ?? .unknown, rule?.id ?? "coverage.none")
    }

    /// The cost traps that the company's facts meet.
    public static func traps(_ plan: Plan, _ book: RuleBook) -> [Trap] {
        book.model.traps.filter { $0.when.hold(plan.facts) == true }
    }

    private static func sources(_ sources: [Source]) -> JSON {
        .array(
            sources.map {
                .object([
                    "id": .string($0.id), "title": .string($0.title), "url": .string($0.url),
                    "asOf": .string($0.asOf.text), "kind": .string($0.kind.rawValue),
                ])
            })
    }

    private static func pack(_ plan: PackPlan) -> JSON {
        .object([
            "id": .string(plan.pack.id),
            "name": .string(plan.pack.name),
            "asOf": .string(plan.pack.asOf.text),
            "stack": range(plan.stack),
            "tracks": .array(plan.tracks.map(track)),
            "filingOrder": .array(
                plan.filingOrder.map { filing in
                    .object([
                        "track": .string(filing.track.id.rawValue),
                        "filer": .string(filing.track.filer.rawValue),
                        "file": .string(filing.file.text),
                        "decisionEarliest": .string(filing.decision.lowerBound.text),
                        "decisionLatest": .string(filing.decision.upperBound.text),
                        "decisionTakes": .string(filing.track.decision.value.text),
                        "expiresEarliest": .string(filing.expires.lowerBound.text),
                        "expiresLatest": .string(filing.expires.upperBound.text),
                        "criticalPath": .bool(filing.isCritical),
                        "expected": .string(filing.amount.expected.decimalString),
                    ])
                }),
            "levers": .array(plan.levers.map(lever)),
            "leverSets": .array(
                plan.leverSets.map { set in
                    .object([
                        "levers": .array(set.levers.map { .string($0.lever.id) }),
                        "together": .string(set.together.decimalString),
                    ])
                }),
            "outcomes": .array(
                plan.outcomes.map(outcome)),
            "quoted": .array(
                plan.quoted.map {
                    .object([
                        "id": .string($0.id), "low": .string($0.low.decimalString),
                        "high": .string($0.high.decimalString), "text": .string($0.text),
                        "contradiction": .optional($0.contradiction), "sources": sources($0.sources),
                    ])
                }),
            "information": .array(
                plan.pack.information.map {
                    .object([
                        "id": .string($0.id), "text": .string($0.text.value),
                        "sources": sources($0.text.sources),
                    ])
                }),
        ])
    }

    private static func track(_ plan: TrackPlan) -> JSON {
        let track = plan.track
        return .object([
            "id": .string(track.id.rawValue),
            "name": .string(track.name),
            "lane": .string(track.lane.id),
            "filer": .string(track.filer.rawValue),
            "verdict": .string(plan.verdict.rawValue),
            "floor": .string(plan.award.floor.decimalString),
            "expected": .string(plan.award.expected.decimalString),
            "ceiling": .string(plan.award.ceiling.decimalString),
            "counted": range(plan.counted),
            "isCredits": .bool(track.lane.id != "labor"),
            "founderMinutes": .integer(track.founderMinutes.value),
            "workload": .optional(plan.workload?.id),
            "earmark": .array((track.earmark?.value ?? []).map { .string($0) }),
            "validityMonths": .object([
                "low": .integer(track.validityMonths.value.lowerBound),
                "high": .integer(track.validityMonths.value.upperBound),
            ]),
            "reasons": .array(
                plan.reasons.flatMap { reason in
                    reason.sources.prefix(1).map { source in
                        .object([
                            "rule": .string(reason.rule), "source": .string(source.id),
                            "asOf": .string(source.asOf.text), "text": .string(reason.text),
                            "met": reason.isMet.map { .bool($0) } ?? .null,
                            "inputs": .array(
                                reason.inputs.map {
                                    .object([
                                        "fact": .string($0.fact.rawValue), "value": .string($0.value.text),
                                    ])
                                }),
                            "sources": sources(reason.sources),
                        ])
                    }
                }),
            "whyNot": .array(
                plan.whyNot.map {
                    .object([
                        "rule": .string($0.rule), "text": .string($0.text), "change": .string($0.change),
                        "sources": sources($0.sources),
                    ])
                }),
            "contributions": .array(
                plan.contributions.map {
                    .object([
                        "rule": .string($0.rule), "adds": .string($0.adds.decimalString),
                        "text": .string($0.text),
                        "sources": sources($0.sources),
                    ])
                }),
            "notes": .array(
                track.notes.map { .object(["text": .string($0.value), "sources": sources($0.sources)]) }),
        ])
    }

    private static func outcome(_ outcome: OutcomePlan) -> JSON {
        .object([
            "id": .string(outcome.outcome.id),
            "name": .string(outcome.outcome.name),
            "stack": range(outcome.range),
            "ceilingOfTracks": .string(outcome.ceilingOfTracks.decimalString),
            "days": outcome.days.map {
                .object(["low": .integer($0.lowerBound), "high": .integer($0.upperBound)])
            } ?? .null,
            "founderMinutes": .integer(outcome.outcome.founderMinutes),
            "validity": .array(
                outcome.validity.map {
                    .object([
                        "track": .string($0.track), "monthsLow": .integer($0.months.lowerBound),
                        "monthsHigh": .integer($0.months.upperBound),
                    ])
                }),
            "costUSD": .string(outcome.outcome.cost.decimalString),
            "queue": .string(outcome.outcome.queue),
            "soc2": .string(outcome.outcome.soc2.scope.rawValue),
            "bedrock": .string(outcome.outcome.bedrock.scope.rawValue),
            "tenancy": .string(outcome.outcome.tenancy),
            "sources": sources(outcome.outcome.sources),
        ])
    }

    private static func lever(_ plan: LeverPlan) -> JSON {
        .object([
            "id": .string(plan.lever.id),
            "name": .string(plan.lever.name),
            "pack": .string(plan.pack),
            "adds": .string(plan.adds.decimalString),
            "founderMinutes": .integer(plan.lever.founderMinutes),
            "perFounderHour": .string(plan.perHour.decimalString),
            "text": .string(plan.lever.text),
            "source": .string(plan.lever.sources.map(\.id).joined(separator: ", ")),
        ])
    }

    private static func spendSummary(_ plan: Plan, _ book: RuleBook) -> JSON {
        let forecast = plan.spend
        return .object([
            "tenancy": .string(forecast.tenancy.rawValue),
            "month1": .string(forecast.total(month: 0).decimalString),
            "month12": .string(forecast.total(month: min(11, forecast.monthCount - 1)).decimalString),
            "scaledFrom": .optional(plan.forecaster.scaledFrom?.decimalString),
            "byService": .array(
                forecast.servicesByCharge(book.catalog).map {
                    .object([
                        "service": .string($0.service.name), "month12": .string($0.month12.decimalString),
                        "share": .string($0.share.decimalString),
                    ])
                }),
        ])
    }

    /// SOC 2 telemetry bottom-up, service by service, beside the bands that the market reports.
    public static func soc2(_ plan: Plan, _ book: RuleBook) -> JSON {
        guard plan.company.plansSOC2 else { return .null }
        let lines = plan.spend.lines.filter { $0.item?.component == .soc2 }
        func band(_ claim: Claim) -> JSON {
            .object([
                "subject": .string(claim.subject), "low": .integer(claim.low), "high": .integer(claim.high),
                "text": .string(claim.text), "source": .optional(claim.sources.first?.id),
            ])
        }
        return .object([
            "month12": .string(lines.map(\.month12).total().decimalString),
            "items": .array(
                lines.map {
                    .object([
                        "service": .string($0.service.name), "driver": .string($0.driver),
                        "month12": .string($0.month12.decimalString),
                    ])
                }),
            "marketTotal": band(book.model.soc2Total), "marketBands": .array(book.model.soc2Bands.map(band)),
        ])
    }

    /// A pack as data: every rule with its sources.
    public static func pack(_ pack: RulePack) -> JSON {
        func cited(_ sources: [Source]) -> JSON {
            .array(
                sources.map {
                    .object([
                        "id": .string($0.id), "asOf": .string($0.asOf.text), "title": .string($0.title),
                        "url": .string($0.url),
                    ])
                })
        }
        func conditions(_ conditions: [Condition]) -> JSON { .array(conditions.map { .string($0.text) }) }
        func track(_ track: Track) -> JSON {
            let (validity, decision) = (track.validityMonths.value, track.decision.value)
            return .object([
                "id": .string(track.id.rawValue), "name": .string(track.name), "lane": .string(track.lane.id),
                "files": .string(track.filer.rawValue), "funds": .string(track.funds.rawValue),
                "about": .string(track.about), "unpublished": .optional(track.unpublished?.value),
                "founderMinutes": .integer(track.founderMinutes.value), "decision": .string(decision.text),
                "validityMonths": .array([.integer(validity.lowerBound), .integer(validity.upperBound)]),
                "gates": .array(
                    track.gates.map {
                        .object([
                            "id": .string($0.id), "requires": conditions($0.requires),
                            "otherwise": .string($0.otherwise.rawValue), "because": .string($0.because),
                            "change": .string($0.change), "sources": cited($0.sources),
                        ])
                    }),
                "bands": .array(
                    track.bands.map {
                        .object([
                            "id": .string($0.id), "when": conditions($0.when),
                            "floor": .string($0.range.floor.decimalString),
                            "expected": .string($0.range.expected.decimalString),
                            "ceiling": .string($0.range.ceiling.decimalString), "text": .string($0.text),
                            "sources": cited($0.sources),
                        ])
                    }),
                "sources": cited(track.sources),
            ])
        }
        return .object([
            "id": .string(pack.id), "name": .string(pack.name), "kind": .string(pack.kind.rawValue),
            "asOf": .string(pack.asOf.text), "tracks": .array(pack.tracks.map(track)),
            "information": .array(
                pack.information.map {
                    .object([
                        "id": .string($0.id), "text": .string($0.text.value),
                        "sources": cited($0.text.sources),
                    ])
                }),
        ])
    }
}
