internal import Statistics
internal import Company
public import Credits
public import Planning
public import RulePacks
public import StructuredText
internal import Spend
internal import Units

extension PlanDocument {

    static func range(_ range: MoneyRange) -> JSON {
        .object([
            "floor": .string(range.floor.decimalString), "expected": .string(range.expected.decimalString),
            "ceiling": .string(range.ceiling.decimalString),
        ])
    }

    static func runway(_ whole: Plan) -> JSON {
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

    static func range<Value>(_ range: Percentiles<Value>, _ text: (Value) -> JSON) -> JSON {
        .object(["p10": text(range.p10), "p50": text(range.p50), "p90": text(range.p90)])
    }

    static func spread(_ range: RunwayDistribution) -> [JSON.Member] {
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

    static func backTest(_ test: BackTest) -> JSON {
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
    static func tenants(_ plan: Plan) -> JSON {
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
}
