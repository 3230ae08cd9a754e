public import Filings
internal import AWSModels
public import Company
internal import Dossiers
public import PartnerCentral
public import Planning
public import RulePacks
internal import Spend
public import StructuredText
public import Units

/// What a company and its plan become in Partner Central: the opportunity, field by field, with what is still to be asked.
///
/// Nothing is claimed that the founder did not state: what is neither in the company file nor answered is a question.
public struct FilingRecord: Sendable {
    public let track: TrackPlan
    public let channel: Channels.Channel
    public let fields: [RecordField]
    /// CreateOpportunity's request without Catalog and ClientToken.
    public let opportunity: JSON
    public let products: [String]
    public let questions: [FilingQuestion]
    /// What AWS would refuse.
    public let errors: [FieldFault]
    /// What the plan expects AWS to grant.
    public let amount: Money
    /// The sentences of the business problem, each with the fields of the company file that it says.
    let sentences: [Sentence]
    let facts: [String: JSON]
    let tables: [String: [[String: JSON]]]

    /// A field that AWS would refuse, with what to do.
    public struct FieldFault: Hashable, Sendable {
        public let fieldName: String
        public let code: String
        public let message: String
        public let fix: String

        public init(fieldName: String, code: String, message: String, fix: String) {
            self.fieldName = fieldName
            self.code = code
            self.message = message
            self.fix = fix
        }

        public var json: JSON {
            .object([
                "fieldName": .string(fieldName), "code": .string(code), "message": .string(message),
                "fix": .string(fix),
            ])
        }
    }

    /// Why a track has no record.
    public struct NotFiled: Error, Sendable, CustomStringConvertible {
        public let description: String
    }

    /// Makes the record of a track.
    ///
    /// - Parameters:
    ///   - answers: by field, over what the company file tells.
    ///   - filing: the filing so far: its answers, its key, which never changes, and what of it may change now. One that is
    ///     over is followed by another.
    ///   - solution: what the matched partner says that it delivers.
    /// - Throws: ``NotFiled`` for a track that the founder files alone, or that the plan does not know.
    public init(
        _ id: TrackID, _ plan: Plan, _ file: CompanyFile, over filing: Filing?,
        solution: PartnersSolution? = nil, channels: Channels = .embedded,
        rules: PartnerCentralRules = .embedded
    ) throws(NotFiled) {
        let isNew = filing?.isOver ?? true
        try self.init(
            id, plan, file, answers: filing?.answers ?? [:],
            attempt: filing.map { isNew ? $0.attempt + 1 : $0.attempt } ?? 1,
            identifier: isNew
                ? nil
                : (filing?.opportunity?.sent["PartnerOpportunityIdentifier"]
                    ?? filing?.packet.opportunity["PartnerOpportunityIdentifier"])?.text,
            locked: isNew ? nil : filing?.locks(rules), solution: solution, channels: channels, rules: rules)
    }

    /// - Parameters:
    ///   - attempt: which filing of the track it is; each has a key of its own at AWS.
    ///   - identifier: our key of the opportunity once it has one.
    ///   - locked: the opportunity as AWS holds it, and what of it may change now.
    init(
        _ id: TrackID, _ plan: Plan, _ file: CompanyFile, answers: [String: JSON] = [:], attempt: Int = 1,
        identifier: String? = nil, locked: (held: JSON, editable: [String])? = nil,
        solution: PartnersSolution? = nil, channels: Channels = .embedded,
        rules: PartnerCentralRules = .embedded
    ) throws(NotFiled) {
        guard let track = plan.packs.first?.track(id) else {
            throw NotFiled(description: "the rule packs have no track \(id.rawValue)")
        }
        guard let channel = channels.channel(id), channel.isPartnerFiled else {
            throw NotFiled(
                description:
                    "\(track.track.name) is filed by the founder, in AWS's own form: see cloudroute dossier")
        }
        self.track = track
        self.channel = channel
        amount = track.counted.expected.isZero ? track.award.expected : track.counted.expected
        var draft = Draft(
            plan: plan, file: file, track: track, channel: channel, channels: channels, rules: rules,
            attempt: attempt, solution: solution)
        draft.fill()
        for (path, value) in answers.sorted(by: { $0.key < $1.key })
        where !path.hasPrefix("$") && Self.settable(path) {
            draft.set(path, Self.read(value, for: path, rules), "answer")
        }
        if let identifier { draft.set("PartnerOpportunityIdentifier", identifier, "rule: as it was filed") }
        if let locked { draft.lock(locked.held, locked.editable) }
        draft.fillFacts()
        fields = draft.fields
        opportunity = draft.record
        products = draft.products
        sentences = draft.sentences
        facts = draft.facts
        tables = draft.tables
        let today = plan.asOf.text
        var faults = rules.faults(in: opportunity, at: .create, today: today)
        if locked != nil {
            faults = rules.faults(in: opportunity, at: .update, today: today).filter {
                $0.fieldName != "Identifier" && $0.fieldName != "LastModifiedDate"
            }
        }
        faults.removeAll {
            ["Catalog", "ClientToken", "Identifier", "LastModifiedDate"].contains($0.fieldName)
        }
        faults += rules.faults(
            in: opportunity,
            at: .submit(
                associations: [.init(type: "Solutions", identifier: "S-1")], involvement: "Co-Sell",
                visibility: "Full"), today: today
        ).filter { fault in !faults.contains { $0.fieldName == fault.fieldName } }
        if let locked { faults = faults.filter { Filing.isEditable($0.fieldName, locked.editable) } }
        let isAnswered = draft.fields.contains { $0.path == Self.problem && $0.origin == "answer" }
        let objections = Self.objections(to: opportunity, plan, locked?.editable, isAnswered: isAnswered)
        var questions =
            faults.filter { $0.code == .requiredFieldMissing }.map { Self.question($0.fieldName, rules) }
            + objections.prefix(1).map {
                FilingQuestion(
                    field: Self.problem, text: "What is the customer's problem, and what is built for it?",
                    hint: "a reviewer's objection: \($0.message); \($0.fix)", choices: [])
            }
        let refused =
            faults.map {
                FieldFault(
                    fieldName: $0.fieldName, code: $0.code.rawValue, message: $0.message,
                    fix: Self.fix($0.fieldName, $0.code))
            } + objections
        errors = refused
        questions += Self.corrections(of: refused, beside: questions, locked?.editable)
        self.questions = questions
    }

    /// An answer as AWS wants it, from the forms in which people write: `$2,400/mo`, `31 March 2027`, `Germany`, `NY`.
    private static func read(_ value: JSON, for path: String, _ rules: PartnerCentralRules) -> JSON {
        guard case .string(let text) = value else {
            return path == ExpectedSpend.path ? ExpectedSpend.value(value) : value
        }
        if path == ExpectedSpend.path {
            return ExpectedSpend.value(
                .string(TypedAnswer.isAmbiguous(text) ? text : TypedAnswer.number(text)))
        }
        let readers: [String: (String) -> String?] = [
            "LifeCycle.TargetCloseDate": TypedAnswer.day,
            "Customer.Account.Address.CountryCode": rules.countryCode,
            "Customer.Account.Address.StateOrRegion": { rules.stateCodes[$0.uppercased()] },
        ]
        return .string(readers[path]?(text) ?? text)
    }

    /// What AWS would refuse can be neither approved nor sent: it is asked for, where an answer still counts.
    private static func corrections(
        of refused: [FieldFault], beside questions: [FilingQuestion], _ editable: [String]?
    ) -> [FilingQuestion] {
        let asked = Set(questions.map(\.field))
        return refused.filter { fault in
            !asked.contains(fault.fieldName) && settable(fault.fieldName)
                && editable.map { Filing.isEditable(fault.fieldName, $0) } ?? true
        }.map {
            FilingQuestion(
                field: $0.fieldName,
                text: "Correct: \($0.fieldName.split(separator: ".").last?.spacedName ?? $0.fieldName)",
                hint: $0.message, choices: [])
        }
    }

    /// Whether a path is one of the opportunity's own, so that no answer slips anything else in.
    public static func settable(_ path: String) -> Bool {
        let head = path.split(separator: ".").first.map(String.init) ?? ""
        return [
            "Customer", "Project", "LifeCycle", "Marketing", "SoftwareRevenue", "PrimaryNeedsFromAws",
            "OpportunityType", "NationalSecurity", "PartnerOpportunityIdentifier",
        ].contains(head) && !path.hasPrefix("LifeCycle.Review")
    }

    private static let problem = "Project.CustomerBusinessProblem"

    /// What a reviewer would send the text back for: such a record is not sent.
    ///
    /// Nothing once AWS has locked the text.
    ///
    /// - Parameter isAnswered: whether a person wrote the text for this record, knowing what AWS asks: whether it is specific
    ///   enough is theirs to say; what it puts off is still refused.
    private static func objections(
        to opportunity: JSON, _ plan: Plan, _ editable: [String]?, isAnswered: Bool
    ) -> [FieldFault] {
        guard editable?.contains(problem) ?? true, let text = opportunity.value(at: problem)?.text else {
            return []
        }
        let findings = reviewersReading(ofText: text, book: plan.forecaster.book).filter {
            $0.question.severity == .error && !(isAnswered && $0.question.id.hasPrefix("D01"))
        }
        return findings.map {
            FieldFault(
                fieldName: problem, code: "REVIEWER_\($0.question.id)", message: $0.question.text,
                fix: $0.question.fix)
        }
    }

    private static func question(_ path: String, _ rules: PartnerCentralRules) -> FilingQuestion {
        let known: (String, String, [String]) =
            switch path {
            case problem:
                (
                    "What is the customer's problem, and what is built for it?",
                    "20 to 2,000 characters, for a reviewer who has not seen the product", []
                )
            case "Customer.Account.Address.PostalCode":
                (
                    "What is the company's postal code?",
                    "in the country's own form", []
                )
            case "Customer.Account.Address.StateOrRegion":
                (
                    "In which state is the company?", "the full name",
                    rules.states
                )
            case "Customer.Account.Address.CountryCode":
                ("In which country is the company?", "two letters, as US", [])
            case "Project.CustomerUseCase": ("Which use case is it?", "one of AWS's own", rules.useCases)
            case "LifeCycle.TargetCloseDate":
                (
                    "When is the work expected to be signed?",
                    "a day, as 2027-03-31", []
                )
            case ExpectedSpend.path:
                (
                    "What will this workload spend on AWS a month?",
                    "US dollars, as 1200.00", []
                )
            default: ("What is \(path)?", "AWS asks for it", [])
            }
        return FilingQuestion(field: path, text: known.0, hint: known.1, choices: known.2)
    }

    /// Where the company file holds what a record asks for, so that it is asked once for all tracks; nil for what is the record's
    /// own.
    public static func companyField(of field: String) -> String? {
        if field.hasPrefix("$.") {
            return Draft.accountNames.contains(plainName(String(field.dropFirst(2))))
                ? "hosting.aws_account.id" : nil
        }
        // Of its own for each work are text, days and estimate.
        let own = ["product.", "filing.close_date", "filing.calculator_url", "the workload"]
        return fileFields[field].flatMap { path in
            own.contains { path.hasPrefix($0) } ? nil : path == "filing.state" ? "company.state" : path
        }
    }

    /// The field of the company file behind one of the opportunity.
    private static let fileFields = [
        "Customer.Account.Address.PostalCode": "filing.postal_code",
        "Customer.Account.Address.StateOrRegion": "filing.state",
        "Customer.Account.Address.City": "filing.city",
        "Customer.Account.Address.StreetAddress": "filing.street",
        "Customer.Account.Address.CountryCode": "company.country",
        "Customer.Account.CompanyName": "company.name", "Customer.Account.WebsiteUrl": "company.website",
        "Customer.Account.AwsAccountId": "hosting.aws_account.id",
        "Customer.Contacts[0].Phone": "filing.phone", "Customer.Contacts[0].Email": "company.email",
        "Customer.Contacts[0].FirstName": "filing.first_name",
        "Customer.Contacts[0].LastName": "filing.last_name",
        "Customer.Contacts[0].BusinessTitle": "filing.job_title",
        "LifeCycle.TargetCloseDate": "filing.close_date",
        "Project.CustomerBusinessProblem": "product.summary",
        ExpectedSpend.path: "the workload's services",
        "\(ExpectedSpend.path)[0].EstimationUrl": "filing.calculator_url",
    ]

    private static func fix(_ path: String, _ code: FieldError.Code) -> String {
        let verb = code == .requiredFieldMissing ? "write" : "correct"
        if let field = fileFields[path] { return "\(verb) \(field) in the company file, or answer \(path)" }
        return "answer \(path): cloudroute file answer FILE --track TRACK \(path)=…"
    }
}
