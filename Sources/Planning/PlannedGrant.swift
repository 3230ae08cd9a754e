public import Credits
public import RulePacks
internal import Units

/// A credit of the plan, with the services of which it is not known whether it pays them.
struct PlannedGrant: Sendable {
    /// Taken to pay what is unknown.
    let grant: Grant
    let unknown: [Bool]
    /// What is left of it when what is unknown was not paid so far.
    let cautiousAmount: Money
    /// Whether AWS has granted it; else it is expected.
    let isGranted: Bool

    /// Taken not to.
    var cautious: Grant {
        Grant(
            id: grant.id, amount: cautiousAmount, starts: grant.starts, expires: grant.expires,
            covers: known(grant.covers, unlessUnknown: unknown), productCount: grant.productCount)
    }
}

/// How long credits last under one tenancy model.
public struct RunwayPlan: Sendable {
    public let tenancy: TenancyModel
    /// Coverage that is unknown is taken as covered.
    public let optimistic: BurnDown
    /// The bill by line and month that credits are burned on.
    public let charges: ChargeTable
    let grants: [PlannedGrant]

    /// Whether AWS has granted any of what pays.
    public var hasGranted: Bool { grants.contains(where: \.isGranted) }

    /// The credits that are expected and not granted are left out: what can be relied upon.
    public var onGranted: BurnDown { burnDown(charges, with: grantedOnly) }

    /// What AWS has granted of the credits, as the runway begins with them.
    public var grantedOnly: [Grant] { grants.filter(\.isGranted).map(\.grant) }

    /// Whether some service of the bill is covered by a credit perhaps, and perhaps not.
    public var hasUnknownCoverage: Bool {
        charges.lines.contains { line in
            grants.contains { $0.grant.covers[line.service] && $0.unknown[line.service] }
        }
    }

    /// Coverage that is unknown is taken as cash; the same as `optimistic` when nothing is unknown.
    public var pessimistic: BurnDown {
        hasUnknownCoverage ? burnDown(charges, with: grants.map(\.cautious)) : optimistic
    }
}

/// What a credit is known to pay: what it may pay without what nobody has told.
func known(_ covers: [Bool], unlessUnknown unknown: [Bool]) -> [Bool] {
    zip(covers, unknown).map { $0 && !$1 }
}
