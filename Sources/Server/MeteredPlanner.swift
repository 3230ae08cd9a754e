internal import Overviews
internal import Company
internal import Engagements
internal import Planning
internal import Units
#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The planner whose work is charged to the request.
struct MeteredPlanner: Sendable {
    let planner: Planner

    /// By the file alone, as if nothing had been granted.
    func plan(_ company: Company, asOf: Day) -> Plan { metered { planner.plan(company, asOf: asOf) } }

    /// By the file and by what AWS has decided and granted.
    func plan(_ company: Company, of state: Engagement, asOf: Day) -> Plan {
        metered { planner.plan(company, of: state, asOf: asOf) }
    }
}
