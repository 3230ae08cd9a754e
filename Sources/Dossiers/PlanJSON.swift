internal import Statistics
internal import Company
public import Credits
public import Planning
public import RulePacks
public import StructuredText
public import Spend
internal import Units

/// The documents that scripts read: keys in a stable order, money as decimal text, dates as ISO 8601.
public enum PlanDocument {
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

    private static func range(_ range: MoneyRange) -> JSON {
        .object([
            "floor": .string(range.floor.decimalString), "expected": .string(range.expected.decimalString),
            "ceiling": .string(range.ceiling.decimalString),
        ])
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
            "outcomes": .array(
                plan.outcomes.map { outcome in
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
                        "soc2": .bool(outcome.outcome.coversSOC2),
                        "bedrock": .bool(outcome.outcome.coversBedrock),
                        "sources": sources(outcome.outcome.sources),
                    ])
                }),
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

    /// Paths behind the ranges of a plan's document; `cloudroute runway` draws more.
    private static let planPaths = 1_000

    private static func runway(_ whole: Plan) -> JSON {
        let spreads = whole.runwayBasis()?.spread(paths: planPaths, seed: 1) ?? []
        return .object(
            zip(whole.runway, spreads).map { plan, spread in
                let burn = plan.optimistic
                return JSON.Member(
                    plan.tenancy.rawValue,
                    .object([
                        "months": .string(tenths(burn.runwayTenths)),
                        "outlastsHorizon": .bool(burn.firstNetBill == nil && !burn.applied.isZero),
                        "neverCoveredMonth1": .string(burn.neverCovered(month: 0).decimalString),
                        "p10": .string(tenths(spread.runwayTenths.p10)),
                        "p50": .string(tenths(spread.runwayTenths.p50)),
                        "p90": .string(tenths(spread.runwayTenths.p90)),
                        "strandedExpected": .string(burn.stranded.decimalString),
                        "strandedIfUnknownIsCash": .string(plan.pessimistic.stranded.decimalString),
                        "cash": .string(burn.cash.decimalString),
                        "cashIfUnknownIsCash": .string(plan.pessimistic.cash.decimalString),
                        "firstNetBill": burn.firstNetBill.map {
                            .object([
                                "month": .string($0.month.text), "amount": .string($0.amount.decimalString),
                            ])
                        } ?? .null,
                        "byCredit": .array(
                            burn.credits.map {
                                .object([
                                    "credit": .string($0.id), "granted": .string($0.granted.decimalString),
                                    "applied": .string($0.applied.decimalString),
                                    "stranded": .string($0.stranded.decimalString),
                                    "remaining": .string($0.remaining.decimalString),
                                    "exhausted": .optional($0.exhausted?.text),
                                    "expires": .string($0.expires.text),
                                ])
                            }),
                    ]))
            })
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

    private static func range<Value>(_ range: Percentiles<Value>, _ text: (Value) -> JSON) -> JSON {
        .object(["p10": text(range.p10), "p50": text(range.p50), "p90": text(range.p90)])
    }

    private static func spread(_ range: RunwayDistribution) -> [JSON.Member] {
        [
            JSON.Member("months", PlanDocument.range(range.runwayTenths) { .string(tenths($0)) }),
            JSON.Member("firstNetBill", PlanDocument.range(range.firstNetBill) { .optional($0?.text) }),
            JSON.Member("stranded", PlanDocument.range(range.stranded) { .string($0.decimalString) }),
            JSON.Member("strandingProbability", .string(tenths(range.strandingPerMille / 10 * 10) + "%")),
            JSON.Member("cash", PlanDocument.range(range.cash) { .string($0.decimalString) }),
        ]
    }

    /// The runway with its spread by tenancy model, and the plan's own line by credit and month.
    public static func runway(
        _ plan: Plan, _ own: BurnDown?, _ spread: [RunwayDistribution], basis: RunwayBasis, seed: UInt64,
        book: RuleBook
    ) -> JSON {
        let fan = spread.lazy.compactMap(\.fan).first
        let models = zip(plan.runway, spread).map { run, range in
            JSON.Member(run.tenancy.rawValue, .object(PlanDocument.spread(range)))
        }
        let credits: [JSON] =
            own?.credits.map {
                .object([
                    "credit": .string($0.id), "granted": .string($0.granted.decimalString),
                    "applied": .string($0.applied.decimalString),
                    "stranded": .string($0.stranded.decimalString),
                    "remaining": .string($0.remaining.decimalString),
                    "exhausted": .optional($0.exhausted?.text), "expires": .string($0.expires.text),
                ])
            } ?? []
        let months: [JSON] =
            own.map { burn in
                burn.gross.indices.map { month in
                    .object([
                        "month": .string(burn.firstMonth.adding(month).text),
                        "gross": .string(burn.gross[month].decimalString),
                        "credit": .string(burn.credit[month].decimalString),
                        "net": .string(burn.net[month].decimalString),
                        "grossRange": fan.map { range($0.gross[month]) { .string($0.decimalString) } }
                            ?? .null,
                        "balanceRange": fan.map { range($0.balance[month]) { .string($0.decimalString) } }
                            ?? .null,
                    ])
                }
            } ?? []
        return .object([
            "schema": "cloudroute/runway/1", "asOf": .string(plan.asOf.text),
            "rulePacks": .array(book.packs.map { .string($0.id) }),
            "tenancy": .string(plan.spend.tenancy.rawValue), "paths": .integer(spread.first?.paths ?? 0),
            "seed": .string(String(seed)), "runway": .object(models), "byCredit": .array(credits),
            "months": .array(months), "backTest": basis.backTest.map(backTest) ?? .null,
            "warnings": .array((plan.warnings + basis.warnings).map { .string($0) }),
        ])
    }

    private static func backTest(_ test: BackTest) -> JSON {
        .object([
            "forecasts": .integer(test.forecasts), "held": .integer(test.held),
            "origins": .array(
                test.origins.map { origin in
                    .object([
                        "month": .string(origin.month.text),
                        "next": .object([
                            "low": .string(origin.next.low.decimalString),
                            "middle": .string(origin.next.middle.decimalString),
                            "high": .string(origin.next.high.decimalString),
                        ]),
                        "came": .string(origin.came.decimalString),
                        "monthsLeft": origin.monthsLeft.map {
                            .object([
                                "early": .string(tenths($0.early)), "middle": .string(tenths($0.middle)),
                                "late": .string(tenths($0.late)),
                            ])
                        } ?? .null,
                    ])
                }),
        ])
    }

    public static func alerts(_ plan: Plan, _ alerts: [Alert], book: RuleBook) -> JSON {
        .object([
            "schema": "cloudroute/alerts/1", "asOf": .string(plan.asOf.text),
            "rulePacks": .array(book.packs.map { .string($0.id) }),
            "alerts": .array(
                alerts.map {
                    .object([
                        "kind": .string($0.kind.rawValue), "day": .string($0.day.text),
                        "inDays": .integer($0.inDays), "credit": .optional($0.credit),
                        "amount": .optional($0.amount?.decimalString), "text": .string($0.text),
                    ])
                }), "warnings": .array(plan.warnings.map { .string($0) }),
        ])
    }

    /// The input of `aws budgets create-budget` without its account: a monthly cost budget at month 12's gross bill that
    /// leaves credits and refunds out, because a budget that counts them sees nothing until they are gone.
    public static func budget(_ plan: Plan, _ line: BurnDown) -> JSON {
        let limit = line.gross[min(11, line.gross.count - 1)]
        func notification(_ type: String, _ threshold: Int) -> JSON {
            .object([
                "Notification": .object([
                    "NotificationType": .string(type), "ComparisonOperator": "GREATER_THAN",
                    "Threshold": .integer(threshold), "ThresholdType": "PERCENTAGE",
                ]),
                "Subscribers": .array([
                    .object(["SubscriptionType": "EMAIL", "Address": .string(plan.company.email)])
                ]),
            ])
        }
        return .object([
            "Budget": .object([
                "BudgetName": "gross-usage-without-credits", "BudgetType": "COST", "TimeUnit": "MONTHLY",
                "BudgetLimit": .object(["Amount": .string(limit.decimalString), "Unit": "USD"]),
                "CostTypes": .object([
                    "IncludeCredit": .bool(false), "IncludeRefund": .bool(false), "IncludeTax": .bool(true),
                    "IncludeSupport": .bool(true), "IncludeSubscription": .bool(true),
                    "IncludeRecurring": .bool(true), "IncludeUpfront": .bool(true),
                    "IncludeDiscount": .bool(true), "IncludeOtherSubscription": .bool(true),
                    "UseBlended": .bool(false), "UseAmortized": .bool(false),
                ]),
            ]),
            "NotificationsWithSubscribers": .array([
                notification("ACTUAL", 80), notification("ACTUAL", 100), notification("FORECASTED", 100),
            ]),
        ])
    }

    /// The tenancy models side by side.
    public static func comparison(_ plan: Plan, _ spread: [RunwayDistribution], seed: UInt64, book: RuleBook)
        -> JSON
    {
        let models = zip(plan.runway, spread).map { run, range -> JSON in
            .object(
                [
                    JSON.Member("tenancy", .string(run.tenancy.rawValue)),
                    JSON.Member(
                        "month12",
                        .string(run.optimistic.gross[min(11, run.optimistic.gross.count - 1)].decimalString)),
                    JSON.Member(
                        "perIsolatedTenant",
                        .string(plan.forecaster.unitCost(run.tenancy).decimalString)),
                    JSON.Member("isolatedTenants", .string(plan.forecaster.isolated(run.tenancy).text)),
                    JSON.Member("cashDeterministic", .string(run.optimistic.cash.decimalString)),
                ] + PlanDocument.spread(range))
        }
        return .object([
            "schema": "cloudroute/compare/1", "asOf": .string(plan.asOf.text),
            "rulePacks": .array(book.packs.map { .string($0.id) }), "seed": .string(String(seed)),
            "models": .array(models), "tenants": tenants(plan),
            "databaseFloors": .array(
                plan.databaseFloors.map { floor in
                    .object([
                        "name": .string(floor.name), "monthly": .string(floor.monthly.decimalString),
                        "text": .string(floor.text), "sources": .array(floor.sources.map { .string($0) }),
                    ])
                }),
            "reported": .array(
                plan.reportedRunways.map { claim in
                    .object([
                        "tenancy": .string(claim.tenancy.rawValue),
                        "months": .array([
                            .integer(claim.months.lowerBound), .integer(claim.months.upperBound),
                        ]),
                        "fasterThanPoolPercent": .array([
                            .integer(claim.fasterThanPool.lowerBound),
                            .integer(claim.fasterThanPool.upperBound),
                        ]), "text": .string(claim.text),
                        "sources": .array(claim.sources.map { .string($0) }),
                    ])
                }),
            "contradictions": .array(
                plan.runwayContradictions.map {
                    .object(["rule": .string($0.id), "text": .string($0.text)])
                }), "warnings": .array(plan.warnings.map { .string($0) }),
        ])
    }

    /// What tenants cost, and from how many on isolation costs half as much as pool, or as much.
    private static func tenants(_ plan: Plan) -> JSON {
        guard let economics = plan.tenancyEconomics else { return .null }
        return .object([
            "fixed": .string(economics.fixed.decimalString),
            "perTenant": .string(economics.perTenant.decimalString),
            "crossovers": .array(
                economics.crossovers.map {
                    .object([
                        "tenancy": .string($0.tenancy.rawValue), "percentOfPool": .integer($0.percentOfPool),
                        "tenants": $0.tenants.map { .integer($0) } ?? .null,
                    ])
                }),
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

    /// Months of runway for people: `22.7`, `less than 0.1`, `36+`.
    public static func months(_ burn: BurnDown) -> String {
        if burn.firstNetBill == nil, !burn.credits.isEmpty, burn.runwayTenths > 0 {
            return "\(burn.gross.count)+"
        }
        return burn.runwayTenths == 0 && !burn.applied.isZero ? "less than 0.1" : tenths(burn.runwayTenths)
    }

    /// `165` → `16.5`.
    public static func tenths(_ value: Int) -> String { "\(value / 10).\(value % 10)" }
}
