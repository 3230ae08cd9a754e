internal import Cryptography
internal import Company
internal import Dossiers
internal import PartnerCentral
internal import Planning
internal import RulePacks
internal import Spend
internal import StructuredText
internal import Units

/// Fills an opportunity from a plan.
struct Draft {
    let plan: Plan
    let file: CompanyFile
    let track: TrackPlan
    let channel: Channels.Channel
    let channels: Channels
    let rules: PartnerCentralRules
    /// What the application declares of the forecast; nil where the plan knows no such track.
    let share: ApplicationShare?
    let narrative: Narrative
    /// Which filing of the track it is.
    let attempt: Int
    let solution: PartnersSolution?
    var record = JSON.object([] as [JSON.Member])
    var fields: [RecordField] = []
    var products: [String] = []
    /// What a benefit's schema may ask for, by the names under which it does.
    var facts: [String: JSON] = [:]
    /// The same for lists: by the list's name, rows by the names of their columns.
    var tables: [String: [[String: JSON]]] = [:]

    init(
        plan: Plan, file: CompanyFile, track: TrackPlan, channel: Channels.Channel, channels: Channels,
        rules: PartnerCentralRules, attempt: Int,
        solution: PartnersSolution?
    ) {
        (self.attempt, self.solution) = (attempt, solution)
        (self.plan, self.file, self.track, self.channel) = (plan, file, track, channel)
        (self.channels, self.rules) = (channels, rules)
        share = ApplicationShares(plan, recording: track.track.id).share(of: track.track.id)
        narrative = Narrative(for: share?.track ?? track, plan, file)
    }

    mutating func set(_ path: String, _ value: JSON?, _ origin: String) {
        guard let value, value != .null else { return }
        record = record.setting(at: path, to: value)
        let field = RecordField(path: path, value: value, origin: origin)
        if let place = fields.firstIndex(where: { $0.path == path }) {
            fields[place] = field
        } else {
            fields.append(field)
        }
    }

    mutating func set(_ path: String, _ text: String?, _ origin: String) {
        guard let text, !text.isEmpty else { return }
        set(path, JSON.string(text), origin)
    }

    mutating func lock(_ held: JSON, _ editable: [String]) {
        var merged = held
        for path in editable {
            // A date that nobody stated does not wander with the day on which the record is made again.
            let isDerived =
                path == "LifeCycle.TargetCloseDate"
                && fields.contains { $0.path == path && $0.origin.hasPrefix("plan") }
            if isDerived, let kept = held.value(at: path)?.text, kept > plan.asOf.text { continue }
            merged = merged.setting(at: path, to: record.value(at: path))
        }
        record = merged
        fields = fields.filter { field in editable.contains { field.path == $0 || field.path.hasPrefix($0) } }
    }

    mutating func fill() {
        let company = plan.company
        let work = channels.work[(track.workload?.kind ?? track.track.funds).rawValue]
        customer(company)
        set(
            "OpportunityType", company.hosting.now.contains(.aws) ? "Expansion" : "Net New Business",
            "hosting.now")
        set("NationalSecurity", "No", "rule: not a national-security customer")
        set("Origin", "Partner Referral", "rule: the partner files")
        set(
            "PartnerOpportunityIdentifier",
            "cr/\(company.websiteHost.prefix(20))-\(sha256Text(company.websiteHost).prefix(8))/\(track.track.id.rawValue)\(attempt > 1 ? "/\(attempt)" : "")",
            "company.website")
        set("PrimaryNeedsFromAws", work.map { .array([.string($0.need)]) }, "rule: by the kind of work")
        set("LifeCycle.Stage", "Qualified", "rule: AWS asks for Qualified or later")
        let closes = closeDate()
        set("LifeCycle.TargetCloseDate", closes.day.text, closes.origin)
        set("LifeCycle.NextSteps", nextSteps(), track.workload?.path ?? "plan")
        project(company, work)
        set("Marketing.Source", "None", "rule: no marketing activity is stated")
    }

    mutating func customer(_ company: Company) {
        let path = "Customer.Account"
        set("\(path).CompanyName", String(company.name.prefix(120)), "company.name")
        set("\(path).Industry", "Software and Internet", "rule: SaaS")
        set("\(path).WebsiteUrl", company.website, "company.website")
        set("\(path).AwsAccountId", company.hosting.accountID, "hosting.aws_account.id")
        let country = rules.countryCode(company.country)
        set("\(path).Address.CountryCode", country, "company.country")
        if country == "US" {
            let stated = company.filing.state ?? company.state
            set(
                "\(path).Address.StateOrRegion", stated.map { rules.stateCodes[$0.uppercased()] ?? $0 },
                company.filing.state == nil ? "company.state" : "filing.state")
        }
        set("\(path).Address.PostalCode", company.filing.postalCode, "filing.postal_code")
        set("\(path).Address.City", company.filing.city, "filing.city")
        set("\(path).Address.StreetAddress", company.filing.street, "filing.street")
        var contact: [JSON.Member] = [.init("Email", .string(company.email.lowercased()))]
        for (key, text) in [
            ("FirstName", company.filing.firstName), ("LastName", company.filing.lastName),
            ("BusinessTitle", company.filing.jobTitle), ("Phone", company.filing.phone),
        ] {
            if let text { contact.append(.init(key, .string(text))) }
        }
        set("Customer.Contacts", .array([.object(contact)]), "company.email")
    }

    mutating func project(_ company: Company, _ work: Channels.Work?) {
        let name = ApplicationDocument.title(of: share?.track ?? track, plan, plan.forecaster.book)
        // Partner Central's naming convention for startup workloads: "[Program] Project - [Customer]".
        set("Project.Title", String("[\(channel.title)] \(name) - \(company.name)".prefix(255)), "plan")
        set(
            "Project.CustomerBusinessProblem", sentences.map(\.text).joined(separator: " "),
            "dossier: the application's own text")
        set("Project.CustomerUseCase", work?.useCase, "rule: by the kind of work")
        // How the partner delivers, not how the customer sells.
        set("Project.DeliveryModels", .array(["Professional Services"]), "rule: the partner does the work")
        if let year = share?.monthly, !year.isZero {
            set(
                ExpectedSpend.path,
                ExpectedSpend.value(.string(year.decimalString), estimate: company.filing.calculator),
                "plan: mean of the first 12 months of the workload's part of the forecast")
        }
        set(
            "Project.SalesActivities",
            .array(["Initialized discussions with customer", "Customer has shown interest in solution"]),
            "rule: the founder asked for the filing")
        if let platform = company.migratesFrom, platform != .other {
            if let known = channels.competitors[platform.rawValue] {
                set("Project.CompetitorName", known, "hosting.now")
            } else {
                set("Project.CompetitorName", "*Other", "hosting.now")
                set("Project.OtherCompetitorNames", platform.label, "hosting.now")
            }
        }
        if let program = channel.apnProgram {
            set("Project.ApnPrograms", .array([.string(program)]), "rule: the track's program")
        }
        // The dearest services first; AWS takes at most twenty products.
        for service in services {
            for code in channels.products[service.id] ?? []
            where !products.contains(code) && products.count < rules.maxProducts { products.append(code) }
        }
    }

    /// The services of the application's own itemization, the dearest first.
    var services: [Service] { share?.rows.map(\.service) ?? [] }

    /// The application's own sentences, whole ones, within the 2,000 characters that AWS takes.
    var sentences: [Sentence] {
        var length = -1
        // What the partner does comes last: the customer's problem is what AWS asks for.
        let stated = solution.map {
            Sentence(text: $0.sentence, inputs: ["the partner's profile"], part: .solution)
        }
        return Array(
            (narrative.sentences + [stated].compactMap(\.self)).prefix { sentence in
                length += sentence.text.unicodeScalars.count + 1
                return length <= 2_000
            })
    }

    /// When significant billing begins and the work is done, as AWS explains the field.
    func closeDate() -> (day: Day, origin: String) {
        if let day = plan.company.filing.closeDate { return (day, "filing.close_date") }
        if let workload = track.workload, workload.isStated, let starts = workload.starts,
            let months = workload.months
        {
            let done = starts.adding(months).firstDay.adding(days: -1)
            if done > plan.asOf { return (done, "\(workload.path): its last month") }
        }
        if track.workload?.kind == .generativeAI, let launch = plan.company.bedrock?.launch,
            launch.firstDay > plan.asOf
        {
            return (launch.firstDay, "bedrock.launch")
        }
        let filing = plan.filingOrder.first { $0.track.id == track.track.id }
        if let decided = filing?.decision.upperBound, decided > plan.asOf {
            return (decided, "plan: the latest decision")
        }
        return (plan.asOf.adding(days: 60), "plan: 60 days from today")
    }

    func nextSteps() -> String {
        guard let workload = track.workload, workload.isStated else {
            return "The partner and the founder review the scope with AWS."
        }
        let start = workload.starts.map { ", which starts in \($0.name)" } ?? ""
        return String(
            "The partner and the founder review \(workload.name ?? workload.id)\(start).".prefix(255))
    }

    mutating func fact(_ names: [String], _ value: JSON?) {
        guard let value, value != .null else { return }
        for name in names { facts[name] = value }
    }

    func text(_ value: String?) -> JSON? { value.map { .string($0) } }
}
