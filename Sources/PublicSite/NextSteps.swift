internal import Addresses
internal import Company
internal import Documents
package import Dossiers
package import Engagements
internal import Overviews
internal import Persistence
package import Planning
internal import RulePacks
package import Services
internal import StructuredText
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
            guard let step = StepViews.next(state, plan, findings) else { continue }
            out[state.tenant] = (step.text, step.path)
        }
        for state in companies.dropFirst(20) {
            out[state.tenant] = ("stands on its page", Route.dashboard(state.tenant).path)
        }
        return out
    }
}

extension StepViews {
    /// The one thing that is the founder's to do now: what AWS or the partner waits for, then what a reviewer would stop at, then
    /// what could be begun.
    package static func next(_ state: Engagement, _ plan: Plan, _ findings: [Finding]) -> (
        text: String, label: String, path: String
    )? {
        let first = first(state.waitingSteps(plan))
        if let first, first.since != nil {
            return (first.text, first.label, first.place.path(state.tenant))
        }
        if let blocker = findings.first(where: { $0.question.severity == .error }) {
            return (
                "\(blocker.question.fix) (\(blocker.question.name))", "Mend it",
                field(blocker.path, state.tenant).path
            )
        }
        return first.map { ($0.text, $0.label, $0.place.path(state.tenant)) }
    }

    /// Where a field of the company's file is changed, and what it is called there: its question, else the file itself.
    package static func field(_ path: String, _ tenant: TenantID) -> (name: String, path: String) {
        let plain = path.replacing(/\[[0-9]+\]/, with: "")
        let question =
            Question.named(path) ?? Question.all.first { $0.path.replacing(/\[[0-9]+\]/, with: "") == plain }
        if let list = CompanyList.allCases.first(where: { path.hasPrefix("\($0.path)[") || path == $0.path }),
            question == nil || list == .vouches && path != "company.vouch"
        {
            let item = path.dropFirst(list.path.count + 1).prefix { $0 != "]" }
            return (
                list.title, "\(Route.list(tenant, list.rawValue).path)\(item.isEmpty ? "" : "#item-\(item)")"
            )
        }
        guard let question else { return (path, Route.file(tenant).path) }
        let page =
            Question.more.contains { $0.path == question.path }
            ? Route.details(tenant) : Route.intake(tenant, screen: question.screen)
        return (QuestionForm.label(question), "\(page.path)#\(QuestionForm.fieldID(question.path))")
    }

    /// Where it is changed: a link to the very field, or the place in the text that was read.
    static func place(of finding: Finding, _ tenant: TenantID?) -> Cell {
        guard !finding.path.isEmpty else {
            return Cell("line \(finding.mark.line), column \(finding.mark.column)")
        }
        guard let tenant else { return Cell(finding.path) }
        let field = field(finding.path, tenant)
        return Cell(finding.path, "<a href=\"\(field.path)\">\(field.name)</a>")
    }
}
