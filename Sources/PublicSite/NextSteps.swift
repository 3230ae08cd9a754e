internal import Addresses
internal import Company
internal import Dossiers
internal import Filings
package import Engagements
internal import Overviews
internal import Persistence
internal import Planning
package import Services
package import Units
internal import Web

extension Services {
    /// The step of each company that is its founder's now, of the same function as on its dashboard; of a short list, for each
    /// is a plan of its own.
    package func nextSteps(_ companies: [Engagement], on day: Day) -> [TenantID: (text: String, path: String)]
    {
        var out: [TenantID: (text: String, path: String)] = [:]
        for state in companies.prefix(20) {
            guard let file = try? CompanyFile(Array(state.file.utf8)) else {
                out[state.tenant] = ("answer what is still open", Route.result(state.tenant).path)
                continue
            }
            let plan = planner.plan(file.company, of: state, asOf: day)
            let findings = reviewersReading(plan, file: file, book: book)
            let steps = state.waitingSteps(plan, findings)
            guard let step = steps.first(where: { $0.holder == .founder }) else { continue }
            out[state.tenant] = (step.text, step.path(state.tenant))
        }
        for state in companies.dropFirst(20) {
            out[state.tenant] = ("stands on its page", Route.dashboard(state.tenant).path)
        }
        return out
    }
}
