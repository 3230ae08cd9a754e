public import Company
public import Planning
internal import Spend
internal import RulePacks
internal import Units

/// A sentence with the fields of the company file that it was made from.
public struct Sentence: Sendable {
    public let text: String
    public let inputs: [String]
}

/// The texts of an application, written only from what the founder stated.
///
/// What is missing is asked for.
public struct Narrative: Sendable {
    public let sentences: [Sentence]
    /// What the application needs and the file does not tell, as questions with the field to fill in.
    public let questions: [(path: String, text: String)]

    public init(for track: TrackPlan, _ plan: Plan, _ file: CompanyFile) {
        let company = plan.company
        var sentences: [Sentence] = []
        var questions: [(path: String, text: String)] = []
        func say(_ text: String, _ inputs: String...) {
            sentences.append(Sentence(text: text, inputs: inputs.filter { file.states($0) }))
        }
        func ask(_ path: String, _ text: String) { questions.append((path, text)) }
        let place = company.state.map { "\($0), \(company.country)" } ?? company.country
        say(
            "\(company.name) (\(company.websiteHost)) was founded in \(company.founded); country of incorporation: \(place).",
            "company.name", "company.website", "company.country", "company.state", "company.founded")
        if !file.states("company.name") {
            ask(
                "company.name",
                "What is the company's name, as its website shows it? The one above is guessed.")
        }
        say(
            "Its funding stage is \(company.stage.label)\(company.lastRound.map { "; its last round closed in \($0.name)" } ?? "").",
            "company.stage", "company.last_round")
        say("In its own words: \u{201C}\(ended(company.summary))\u{201D}", "product.summary")
        if let useCase = company.useCase {
            say(ended(useCase), "product.use_case")
        } else {
            ask("product.use_case", "Describe the use case in three to five sentences, with the services.")
        }
        let tenancy = company.stack
        say(
            "It serves \(tenancy.tenantsNow) customers today and plans for \(tenancy.tenantsM12) in twelve months, on the tenancy model \(tenancy.tenancy.label).",
            "stack.tenancy.tenants_now", "stack.tenancy.tenants_m12", "stack.tenancy.model")
        let platforms = company.hosting.now.filter { $0 != .none }.map(\.label)
        if !platforms.isEmpty {
            let bill = company.hosting.monthly.map { ", at \($0.rounded) a month in all" } ?? ""
            say(
                "The product runs on \(platforms.joined(separator: " and ")) today\(bill).", "hosting.now",
                "hosting.monthly_usd")
        }
        switch track.track.funds {
        case .generativeAI: Narrative.describeProofOfConcept(company, say, ask)
        case .discreteProject, .platformMigration, .soc2Scaffolding, .cloudExit:
            Narrative.describeProject(track.workload, company, say, ask)
        case .basePlatform:
            Narrative.describePlatform(plan, file, say, ask)
        }
        if let soc2 = company.soc2, soc2.status != .noPlan, track.track.funds != .generativeAI {
            let type = soc2.type.map { " Type \($0)" } ?? ""
            let month = soc2.month.map { ", with the audit in \($0.name)" } ?? ""
            say(
                "SOC 2\(type) stands at \u{201C}\(soc2.status.label)\u{201D}\(month).", "soc2.status",
                "soc2.type", "soc2.month")
            if soc2.month == nil { ask("soc2.month", "In which month is the audit?") }
        }
        if company.hosting.plan == .none {
            ask("hosting.aws_account.plan", "Which AWS account shall receive the credits?")
        }
        if company.hosting.accountID == nil {
            ask(
                "hosting.aws_account.id",
                "What is the 12-digit id of the AWS account? It cannot be changed after filing.")
        }
        self.sentences = sentences
        self.questions = questions
    }

    private static func describePlatform(
        _ plan: Plan, _ file: CompanyFile, _ say: (String, String...) -> Void,
        _ ask: (String, String) -> Void
    ) {
        let stack = plan.company.stack
        if file.states("stack.compute") {
            say("The application is planned on \(stack.compute.label).", "stack.compute")
        } else {
            ask("stack.compute", "Where does the application run: Fargate, Lambda, EC2, EKS?")
        }
        if file.states("stack.database") {
            say("Its records are planned in \(stack.database.label).", "stack.database")
        } else {
            ask("stack.database", "Where are the records kept: Aurora, RDS, DynamoDB?")
        }
        let base: Set<SpendItem.Component> = [.platform, .tenantCompute, .tenantDatabase]
        var amounts: [(name: String, amount: Money)] = []
        for line in plan.spend.lines where line.item.map({ base.contains($0.component) }) ?? false {
            if let place = amounts.firstIndex(where: { $0.name == line.service.name }) {
                amounts[place].amount += line.month12
            } else {
                amounts.append((line.service.name, line.month12))
            }
        }
        let largest = amounts.sorted { ($1.amount, $0.name) < ($0.amount, $1.name) }.prefix(6).map(\.name)
        say(
            "The attached itemization is CloudRoute's forecast for this tenancy and size; its largest services are "
                + largest.joined(separator: ", ") + ".",
            "stack.tenancy.model", "stack.tenancy.tenants_m12", "stack.size", "stack.monthly_usd_m12",
            "stack.drivers")
    }

    private static func describeProject(
        _ workload: Workload?, _ company: Company, _ say: (String, String...) -> Void,
        _ ask: (String, String) -> Void
    ) {
        guard let workload else {
            ask("workloads", "Which discrete project does the application fund?")
            return
        }
        guard workload.isStated else {
            say(
                "\u{201C}\(workload.name ?? workload.id)\u{201D} follows from what the file says of \(workload.path); it is not described yet.",
                workload.path)
            ask(
                "workloads",
                "Describe \u{201C}\(workload.name ?? workload.id)\u{201D} as an entry of workloads: what it builds, when, with which services at which monthly amounts."
            )
            return
        }
        let path = workload.path
        say("The project is \u{201C}\(workload.name ?? workload.id)\u{201D}.", "\(path).id", "\(path).name")
        if let description = workload.description {
            say(ended(description), "\(path).description")
        } else {
            ask(
                "\(path).description",
                "What does \u{201C}\(workload.name ?? workload.id)\u{201D} build, in a sentence?")
        }
        if let starts = workload.starts, let months = workload.months {
            say("It starts in \(starts.name) and takes \(months) months.", "\(path).starts", "\(path).months")
        } else {
            ask("\(path).starts", "When does it start, and how many months does it take?")
        }
        if workload.services.isEmpty {
            ask("\(path).services", "Which services does it use, with which monthly amounts?")
        }
    }

    private static func describeProofOfConcept(
        _ company: Company, _ say: (String, String...) -> Void, _ ask: (String, String) -> Void
    ) {
        guard let bedrock = company.bedrock else { return }
        say("The proof of concept follows the pattern \(bedrock.pattern).", "bedrock.pattern")
        if let surface = bedrock.surface {
            say("Its surface: \(ended(surface))", "bedrock.surface")
        } else {
            ask("bedrock.surface", "Where in the product does the feature stand, and who uses it?")
        }
        if let model = bedrock.model, model != .unsure {
            say(
                "The model under evaluation is \(model.label)\(bedrock.providerNow.map { "; today's provider is \($0)" } ?? "").",
                "bedrock.model", "bedrock.provider_now")
        } else {
            ask("bedrock.model", "Which model is evaluated?")
        }
        if let count = bedrock.requestsPerMonth {
            say(
                "It is planned for \(grouped(Int128(count))) model requests a month.",
                "bedrock.requests_per_month")
        } else {
            ask("bedrock.requests_per_month", "How many model requests a month are planned?")
        }
        if let evaluation = bedrock.evaluation {
            let baseline = evaluation.baseline.map { "; today's value is \($0)" } ?? ""
            let threshold = evaluation.threshold.map { "; it goes live from \($0)" } ?? ""
            say(
                "It is evaluated on \(grouped(Int128(evaluation.items))) items by \(evaluation.metric)\(baseline)\(threshold).",
                "bedrock.evaluation")
            if evaluation.threshold == nil {
                ask("bedrock.evaluation.threshold", "From which value of the metric does it go live?")
            }
        } else {
            ask("bedrock.evaluation", "On how many items and by which metric is it evaluated?")
        }
        if let store = bedrock.vectorStore, store != "none" {
            say(
                "Retrieval uses \(store)\(bedrock.isolation.map { "; tenants are kept apart by \($0)" } ?? "").",
                "bedrock.retrieval.store", "bedrock.retrieval.isolation")
        }
    }
}

/// A founder's sentence with a full stop, when it has no end of its own.
private func ended(_ text: String) -> String {
    guard let last = text.last(where: { !$0.isWhitespace }) else { return text }
    return ".!?\u{201D}\"".contains(last) ? text : text + "."
}
