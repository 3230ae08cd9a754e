public import Company
public import Planning
internal import RulePacks
internal import Spend
internal import Units

/// The texts of an application, written only from what the founder stated of its own workload: the business problem first, then the
/// company, then what is built.
///
/// What is missing is asked for.
public struct Narrative: Sendable {
    public private(set) var sentences: [Sentence] = []
    /// What the application needs and the file does not tell, as questions with the field to fill in.
    public private(set) var questions: [(path: String, text: String)] = []
    private let plan: Plan
    private let file: CompanyFile
    private let review: Review
    /// The names of the patterns, by id.
    private let patterns: [String: String]

    public init(for track: TrackPlan, _ plan: Plan, _ file: CompanyFile) {
        let book = plan.forecaster.book
        (self.plan, self.file, review) = (plan, file, book.review)
        patterns = Dictionary(
            book.patterns.map { ($0.id, $0.name.prefix(1).lowercased() + $0.name.dropFirst()) },
            uniquingKeysWith: { first, _ in first })
        let kind = track.workload?.kind ?? track.track.funds
        describeProblem(track.workload, kind)
        describeCompany()
        switch kind {
        case .generativeAI: describeProofOfConcept()
        case .discreteProject, .platformMigration, .soc2Scaffolding, .cloudExit:
            describeProject(track.workload, kind)
        case .basePlatform: describePlatform()
        }
        askForAccount()
        let order = Sentence.Part.allCases
        sentences = order.flatMap { part in sentences.filter { $0.part == part } }
    }

    /// The sentences of a part.
    package func text(_ part: Sentence.Part) -> String {
        sentences.filter { $0.part == part }.map(\.text).joined(separator: " ")
    }

    private var company: Company { plan.company }

    private mutating func say(_ part: Sentence.Part, _ text: String, _ inputs: String...) {
        sentences.append(Sentence(text: text, inputs: inputs.filter { file.states($0) }, part: part))
    }

    private mutating func ask(_ path: String, _ text: String) { questions.append((path, text)) }

    // MARK: - The business problem

    private mutating func describeProblem(_ workload: Workload?, _ kind: WorkloadKind) {
        if let problem = workload?.problem, let path = workload?.path {
            return say(.problem, ended(problem), "\(path).problem")
        }
        switch kind {
        case .basePlatform, .discreteProject:
            if let problem = company.problem { return say(.problem, ended(problem), "product.problem") }
        case .soc2Scaffolding:
            if company.soc2?.dealBlocked == true {
                let month = company.soc2?.month.map { "; the audit is planned for \($0.name)" } ?? ""
                return say(
                    .problem, "A customer's contract waits for the SOC 2 report\(month).",
                    "soc2.deal_blocked",
                    "soc2.month")
            }
        case .platformMigration, .cloudExit:
            let platforms = company.hosting.now.filter { $0 != .none && $0 != .aws }.map(\.label)
            if !platforms.isEmpty, let bill = company.hosting.monthly {
                return say(
                    .problem,
                    "The product runs on \(platforms.joined(separator: " and ")) today, at \(bill.rounded) a month in all.",
                    "hosting.now", "hosting.monthly_usd")
            }
        case .generativeAI: break
        }
        let path =
            workload.map { $0.isStated ? "\($0.path).problem" : "product.problem" } ?? "product.problem"
        ask(path, "Which business problem does it solve, and for whom?")
    }

    // MARK: - The company

    private mutating func describeCompany() {
        let place = company.state.map { "\($0), \(company.country)" } ?? company.country
        say(
            .company,
            "\(company.name) (\(company.websiteHost)) was founded in \(company.founded); country of incorporation: \(place).",
            "company.name", "company.website", "company.country", "company.state", "company.founded")
        if !file.states("company.name") {
            ask(
                "company.name",
                "What is the company's name, as its website shows it? The one above is guessed.")
        }
        say(.company, ended(company.summary), "product.summary")
        say(
            .company,
            "Its funding stage is \(company.stage.label)\(company.lastRound.map { "; its last round closed in \($0.name)" } ?? "").",
            "company.stage", "company.last_round")
        let stack = company.stack
        say(
            .company,
            "It serves \(stack.tenantsNow) customers today and plans for \(stack.tenantsM12) in twelve months.",
            "stack.tenancy.tenants_now", "stack.tenancy.tenants_m12")
    }

    /// The sentences of the founder's use case that speak of a kind of work, or of none in particular.
    ///
    /// - Parameter isMine: by the kinds of work that a sentence speaks of.
    private func useCase(_ isMine: (Set<WorkloadKind>) -> Bool) -> String? {
        guard let text = company.useCase else { return nil }
        let mine = separateSentences(text).filter { sentence in
            let mentions = review.phraseIndex.mentions(in: sentence)
            var kinds: Set<WorkloadKind> = []
            if company.bedrock != nil, mentions.contains(.ofAI) { kinds.insert(.generativeAI) }
            if mentions.contains(.soc2) { kinds.insert(.soc2Scaffolding) }
            if mentions.contains(.ofMigration) { kinds.insert(.platformMigration) }
            return isMine(kinds)
        }
        return mine.isEmpty ? nil : ended(mine.joined(separator: " "))
    }

    private mutating func askForUseCase() {
        ask("product.use_case", "Describe the use case in three to five sentences, with the services.")
    }

    // MARK: - What is built

    private mutating func describePlatform() {
        let stack = company.stack
        if let text = useCase({ $0.isEmpty || $0 == [.platformMigration] }) {
            say(.solution, text, "product.use_case")
        } else {
            askForUseCase()
        }
        if file.states("stack.compute") {
            say(.solution, "On AWS the application runs on \(stack.compute.label).", "stack.compute")
        } else {
            ask("stack.compute", "Where does the application run: Fargate, Lambda, EC2, EKS?")
        }
        if file.states("stack.database") {
            say(.solution, "Its records are kept in \(stack.database.label).", "stack.database")
        } else {
            ask("stack.database", "Where are the records kept: Aurora, RDS, DynamoDB?")
        }
        say(
            .solution, "Customers are kept apart by the tenancy model \(stack.tenancy.label).",
            "stack.tenancy.model")
    }

    /// The stated services of a workload with what each does and costs.
    private func services(of workload: Workload) -> String {
        let named = workload.services.prefix(8).map { line in
            let parts = [line.role, line.monthly.map { "\($0.formatted) a month" }].compactMap(\.self)
            return parts.isEmpty ? line.service : "\(line.service) (\(parts.joined(separator: ", ")))"
        }
        let more = workload.services.count - named.count
        return "It uses \(named.joined(separator: ", "))\(more > 0 ? " and \(more) more services" : "")."
    }

    private mutating func describeProject(_ workload: Workload?, _ kind: WorkloadKind) {
        let mine: Set<WorkloadKind> = kind == .cloudExit ? [.platformMigration] : [kind]
        let text = useCase { !$0.isDisjoint(with: mine) }
        if let workload, workload.isStated {
            let path = workload.path
            let name = workload.name ?? workload.id
            say(.solution, "The project is \u{201C}\(name)\u{201D}.", "\(path).id", "\(path).name")
            if let description = workload.description {
                say(.solution, ended(description), "\(path).description")
            } else {
                ask("\(path).description", "What does \u{201C}\(name)\u{201D} build, in a sentence?")
            }
            if let text { say(.solution, text, "product.use_case") }
            if let starts = workload.starts, let months = workload.months {
                say(
                    .solution,
                    "It starts in \(starts.name) and takes \(months) \(months == 1 ? "month" : "months").",
                    "\(path).starts", "\(path).months")
            } else {
                ask("\(path).starts", "When does it start, and how many months does it take?")
            }
            if workload.services.isEmpty {
                ask("\(path).services", "Which services does it use, with which monthly amounts?")
            } else {
                say(.solution, services(of: workload), "\(path).services")
            }
        } else if let workload {
            if let text { say(.solution, text, "product.use_case") }
            ask(
                "workloads",
                "Describe \u{201C}\(workload.name ?? workload.id)\u{201D} as an entry of workloads: what it builds, when, with which services at which monthly amounts."
            )
        } else {
            ask("workloads", "Which discrete project does the application fund?")
        }
        if kind == .soc2Scaffolding { describeSOC2() }
        if kind == .platformMigration || kind == .cloudExit { describeDestination() }
    }

    private mutating func describeDestination() {
        if file.states("stack.compute"), file.states("stack.database") {
            say(
                .solution,
                "On AWS the application runs on \(company.stack.compute.label) with its records in \(company.stack.database.label).",
                "stack.compute", "stack.database")
        } else {
            ask("stack.compute", "On which compute and database does it run after the move?")
        }
    }

    private mutating func describeSOC2() {
        guard let soc2 = company.soc2, soc2.status != .noPlan else { return }
        let type = soc2.type.map { " Type \($0)" } ?? ""
        let month = soc2.month.map { ", with the audit in \($0.name)" } ?? ""
        say(
            .solution, "SOC 2\(type) stands at: \(soc2.status.label)\(month).", "soc2.status", "soc2.type",
            "soc2.month")
        if soc2.month == nil { ask("soc2.month", "In which month is the audit?") }
    }

    private mutating func describeProofOfConcept() {
        guard let bedrock = company.bedrock else {
            return ask("bedrock", "Which feature is the proof of concept for? Give the bedrock section.")
        }
        if let text = useCase({ $0.contains(.generativeAI) }) { say(.solution, text, "product.use_case") }
        if bedrock.pattern != "other", let name = patterns[bedrock.pattern] {
            say(.solution, "The proof of concept follows the pattern of \(name).", "bedrock.pattern")
        }
        if let surface = bedrock.surface {
            say(.solution, "Its surface in the product: \(ended(surface))", "bedrock.surface")
        } else {
            ask("bedrock.surface", "Where in the product does the feature stand, and who uses it?")
        }
        if let model = bedrock.model, model != .unsure {
            let now =
                bedrock.providerNow.map {
                    bedrock.providerStays
                        ? "; \($0) stays in use beside it"
                        : "; it is compared with \($0), which is used today"
                } ?? ""
            say(
                .solution, "The model under evaluation is \(model.label)\(now).", "bedrock.model",
                "bedrock.provider_now")
        } else {
            ask("bedrock.model", "Which model is evaluated?")
        }
        if let count = bedrock.requestsPerMonth {
            say(
                .solution, "It is planned for \(grouped(Int128(count))) model requests a month.",
                "bedrock.requests_per_month")
        } else {
            ask("bedrock.requests_per_month", "How many model requests a month are planned?")
        }
        describeEvaluation(bedrock)
        if let store = bedrock.vectorStoreName {
            say(
                .solution,
                "Retrieval uses \(store)\(bedrock.isolation.map { "; tenants are kept apart by \($0)" } ?? "").",
                "bedrock.retrieval.store", "bedrock.retrieval.isolation")
        }
    }

    private mutating func describeEvaluation(_ bedrock: Company.Bedrock) {
        guard let evaluation = bedrock.evaluation else {
            return ask("bedrock.evaluation", "On how many items and by which metric is it evaluated?")
        }
        let baseline = evaluation.baseline.map { "; today's value is \($0)" } ?? ""
        let threshold = evaluation.threshold.map { "; it goes live from \($0)" } ?? ""
        say(
            .solution,
            "It is evaluated on \(grouped(Int128(evaluation.items))) items by \(evaluation.metric)\(baseline)\(threshold).",
            "bedrock.evaluation")
        if evaluation.threshold == nil {
            ask("bedrock.evaluation.threshold", "From which value of the metric does it go live?")
        }
    }

    private mutating func askForAccount() {
        if company.hosting.plan == .none {
            ask("hosting.aws_account.plan", "Which AWS account shall receive the credits?")
        }
        if company.hosting.accountID == nil {
            ask(
                "hosting.aws_account.id",
                "What is the 12-digit id of the AWS account? It cannot be changed after filing.")
        }
    }
}
