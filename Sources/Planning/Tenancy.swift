internal import Company
public import RulePacks
internal import Spend
public import Units

/// From how many tenants on isolation costs as much as the shared bill, or half of it.
public struct Crossover: Sendable, Hashable {
    public let tenancy: TenancyModel
    /// Of the pool's bill, in percent: 150 or 200.
    public let percentOfPool: Int
    /// Tenants from which on the model costs that much; nil when no number up to 2,000 makes it so.
    public let tenants: Int?
}

/// What isolation costs by the number of tenants, whatever the credits.
public struct TenancyEconomics: Sendable {
    /// The part of the shared bill at month 12 that is there without tenants.
    public let fixed: Money
    /// What each of month 12's tenants adds to the shared bill, on average.
    public let perTenant: Money
    public let crossovers: [Crossover]
    private let forecaster: SpendForecaster
    private let units: [TenancyModel: (cost: Money, share: Percentage)]

    /// How many tenants are looked at.
    private static let most = 2_000

    /// The monthly bill of a model with that many tenants.
    public func bill(_ model: TenancyModel, tenants: Int) -> Money {
        (forecaster.sharedBill(tenants: tenants) ?? .zero) + isolation(model, tenants)
    }

    /// What the isolated tenants of a model add.
    public func isolation(_ model: TenancyModel, _ tenants: Int) -> Money {
        TenancyEconomics.isolation(units[model], tenants)
    }

    private static func isolation(_ unit: (cost: Money, share: Percentage)?, _ tenants: Int) -> Money {
        guard let unit else { return .zero }
        let share = Int128(unit.share.basisPoints)
        return Money(attodollars: unit.cost.attodollars * Int128(tenants) * share / 10_000)
    }

    /// - Returns: nil when the file states no tenants.
    init?(_ plan: Plan) {
        let forecaster = plan.forecaster
        let tenants = plan.company.stack.tenantsM12
        guard let base = forecaster.sharedBill(tenants: 0),
            let bill = forecaster.sharedBill(tenants: tenants),
            let each = try? (bill - base).scaled(by: 1, over: Int64(max(1, tenants)))
        else { return nil }
        var units: [TenancyModel: (cost: Money, share: Percentage)] = [:]
        for model in TenancyModel.allCases {
            let isolated = forecaster.isolated(model).millionths / 100
            guard isolated > 0, tenants > 0 else { continue }
            units[model] = (
                forecaster.unitCost(model), Percentage(basisPoints: Int(isolated) / tenants)
            )
        }
        // The shared bill bends with tiers, so that the first number of tenants is looked for, not solved for.
        let shared = (0...TenancyEconomics.most).map { forecaster.sharedBill(tenants: $0) ?? .zero }
        crossovers = TenancyModel.allCases.flatMap { model -> [Crossover] in
            guard let unit = units[model] else { return [] }
            return [150, 200].map { percent in
                let found = shared.indices.first { count in
                    count > 0
                        && TenancyEconomics.isolation(unit, count).attodollars * 100
                            >= shared[count].attodollars * Int128(percent - 100)
                }
                return Crossover(tenancy: model, percentOfPool: percent, tenants: found)
            }
        }
        self.forecaster = forecaster
        fixed = base
        perTenant = each
        self.units = units
    }
}

/// A reported range of months beside what its own bill implies.
public struct ReportedRunway: Sendable {
    public let tenancy: TenancyModel
    public let months: ClosedRange<Int>
    /// How much faster than pool the months imply the credits burn, in percent, at either end of the ranges.
    public let fasterThanPool: ClosedRange<Int>
    public let text: String
    public let sources: [String]
}

extension Plan {
    /// What isolation costs by the number of tenants.
    public var tenancyEconomics: TenancyEconomics? { TenancyEconomics(self) }

    /// The databases that an isolated tenant may have, with what each costs idle.
    public var databaseFloors: [(name: String, monthly: Money, text: String, sources: [String])] {
        book.model.floors.map { ($0.name, $0.monthly, $0.text, $0.sources.map(\.id)) }
    }

    /// The market's month ranges, each with the burn that it implies beside pool's.
    public var reportedRunways: [ReportedRunway] {
        let claims = book.model.claims
        guard let pool = claims.first(where: { $0.subject == TenancyModel.pool.rawValue }) else { return [] }
        return claims.compactMap { claim in
            guard let model = TenancyModel(rawValue: claim.subject), claim.low > 0, claim.high > 0 else {
                return nil
            }
            let ends = [pool.low * 100 / claim.low - 100, pool.high * 100 / claim.high - 100].sorted()
            return ReportedRunway(
                tenancy: model, months: claim.low...claim.high, fasterThanPool: ends[0]...ends[1],
                text: claim.text, sources: claim.sources.map(\.id))
        }
    }

    /// Why the reported ranges contradict one another, as the rule data states it.
    public var runwayContradictions: [(id: String, text: String)] {
        let ids = Set(book.model.claims.flatMap(\.contradictions)).sorted()
        return ids.compactMap { id in
            book.conflict(id).map { (id, [$0.title, $0.stance].joined(separator: ": ")) }
        }
    }
}
