internal import Addresses
internal import Web
internal import Overviews
package import Company
package import Engagements
package import Planning
package import Units
/// The planner whose work is charged to the request.
package struct MeteredPlanner: Sendable {
    package let planner: Planner

    /// By the file alone, as if nothing had been granted.
    package func plan(_ company: Company, asOf: Day) -> Plan { metered { planner.plan(company, asOf: asOf) } }

    /// By the file and by what AWS has decided and granted.
    package func plan(_ company: Company, of state: Engagement, asOf: Day) -> Plan {
        metered { planner.plan(company, of: state, asOf: asOf) }
    }
}
