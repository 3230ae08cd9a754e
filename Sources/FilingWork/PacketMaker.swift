public import FilingRecords
public import AWSClient
internal import AWSModels
internal import PartnerCentral
public import Filings
public import StructuredText

/// Makes what is sent for a track: the record, the partner's solution, and the benefit with its own schema answered.
public struct PacketMaker: Sendable {
    let company: String
    let channels: Channels
    let runtime: ClientRuntime

    public init(company: String, channels: Channels, runtime: ClientRuntime) {
        self.company = company
        self.channels = channels
        self.runtime = runtime
    }

    /// How the funding is applied for.
    public enum Benefit: Sendable {
        /// By the benefit of this id, else by the one that the channel leads to.
        case chosen(String?)
        /// In the portal, by a packet.
        case portal
    }

    public struct Made: Sendable {
        public let packet: FilingPacket
        /// What the record asks for, answered or not.
        public let fields: [FilingQuestion]
        public let errors: [FilingRecord.FieldFault]
        /// What whoever files should know before anything is sent.
        public let warnings: [String]
        /// Opportunities of the customer that Partner Central has already and that this filing may go on with.
        public let joinable: [String]
    }

    /// Why no packet can be made.
    public struct Fault: Error, Sendable, CustomStringConvertible {
        public let description: String
        /// Whether somebody has to choose.
        public let isChoice: Bool
    }

    /// Who at the partner answers AWS, and what lies beside an application.
    public struct Enclosures: Sendable {
        /// AWS takes one contact: `Email`, `FirstName`, `LastName`, `BusinessTitle`, `Phone`.
        let contact: JSON?
        /// Addresses of files that were uploaded, `s3://` or `https://`, at most thirty.
        let files: [String]

        public init(contact: JSON?, files: [String]) {
            self.contact = contact
            self.files = files
        }
    }

    /// - Parameters:
    ///   - solutions: of the partner; those approved before, else the catalog's own, when none is named.
    ///   - enclosures: nil keeps those of the packet before.
    /// - Throws: ``Fault``, ``AWSError``.
    public func make(
        _ record: FilingRecord, for filing: Filing?, catalog: PartnerCatalog, solutions named: [String],
        benefit choice: Benefit, involvement: String, visibility: String, enclosures: Enclosures? = nil
    ) async throws -> Made {
        var (questions, errors) = (record.questions, record.errors)
        var solutions = named.isEmpty ? filing?.approved?.solutions ?? [] : named
        if solutions.isEmpty { solutions = try await solution(catalog) }
        if solutions.contains(where: { $0.wholeMatch(of: #/S-[0-9]{1,19}/#) == nil }) {
            solutions = try await identified(solutions, catalog)
        }
        var (benefit, application): (String?, JSON?) = (nil, nil)
        var warnings: [String] = []
        if case .chosen(let id) = choice,
            let found = try await self.benefit(id, record.channel, catalog, filing)
        {
            benefit = found.id
            let details: BenefitDetails
            do {
                details = try BenefitDetails(found.schema, for: record, answers: filing?.answers ?? [:])
            } catch {
                throw Fault(
                    description:
                        "the request schema of \(found.id) cannot be used: \(error); file this track without the benefit, by a packet for the portal",
                    isChoice: false)
            }
            questions += details.questions + details.answered
            errors += details.errors
            let title = record.opportunity["Project"]?["Title"]?.text ?? record.channel.title
            application = .object([
                "Name": .string(String(title.prefix(255))),
                "FulfillmentTypes": found.isCredits ? .array(["CREDITS"]) : .null,
                "BenefitApplicationDetails": details.details,
            ])
            if !found.isCredits { application = application?.setting("FulfillmentTypes", to: nil) }
            application = enclosed(application, enclosures, before: filing?.packet.application)
        }
        let joinable = filing?.opportunity == nil ? try await duplicates(record, catalog) : []
        warnings += joinable.map(\.warning)
        let contact = record.opportunity.value(at: "Customer.Contacts")?.items.first ?? .null
        let lacks = [
            ("FirstName", "first_name"), ("LastName", "last_name"), ("BusinessTitle", "job_title"),
            ("Phone", "phone"),
        ].filter { contact[$0.0] == nil }
        if filing?.opportunity == nil, !lacks.isEmpty {
            warnings.append(
                "AWS's people call the customer before they decide, and the contact has no \(lacks.map(\.0).joined(separator: ", ")): write \(lacks.map { "filing.\($0.1)" }.joined(separator: ", "))"
            )
        }
        if benefit == nil {
            let why =
                record.channel.programs.isEmpty
                ? "no benefit is known for it"
                : "the catalog \(catalog.rawValue) has no active benefit of \(record.channel.programs.joined(separator: ", "))"
            warnings.append(
                "\(record.channel.title): \(why). The opportunity alone is filed; the funding is applied for in the portal, by a packet."
            )
        }
        return Made(
            packet: FilingPacket(
                opportunity: staffed(record.opportunity, enclosures, filing), solutions: solutions,
                products: filing?.approved?.products ?? record.products, involvement: involvement,
                visibility: visibility, benefit: benefit, application: application, amount: record.amount,
                company: company), fields: questions, errors: errors, warnings: warnings,
            joinable: joinable.map(\.id))
    }

    /// The partner's people on the opportunity: AWS takes them when it is made, and keeps them by updates.
    private func staffed(_ opportunity: JSON, _ enclosures: Enclosures?, _ filing: Filing?) -> JSON {
        let key = "OpportunityTeam"
        if let sent = filing?.opportunity?.sent { return opportunity.setting(key, to: sent[key]) }
        let team = enclosures?.contact.map { JSON.array([$0]) } ?? filing?.packet.opportunity[key]
        return opportunity.setting(key, to: team)
    }

    private func enclosed(_ application: JSON?, _ enclosures: Enclosures?, before: JSON?) -> JSON? {
        let contacts = enclosures?.contact.map { JSON.array([$0]) } ?? before?["PartnerContacts"]
        let files = enclosures?.files ?? []
        let details: JSON? =
            files.isEmpty
            ? before?["FileDetails"]
            : .array(
                files.prefix(30).map { .object(["FileURI": .string($0), "BusinessUseCase": "Application"]) })
        return application?.setting("PartnerContacts", to: contacts).setting("FileDetails", to: details)
    }

    /// Opportunities of the same customer that the partner has in Partner Central already, whoever made them: by the customer's
    /// name, or its website where that is another name's.
    private func duplicates(_ record: FilingRecord, _ catalog: PartnerCatalog) async throws -> [(
        id: String, warning: String
    )] {
        let account = record.opportunity["Customer"]?["Account"]
        guard let name = account?["CompanyName"]?.text else { return [] }
        let own = record.opportunity["PartnerOpportunityIdentifier"]?.text.map {
            $0.split(separator: "/").prefix(2)
        }
        let pages = try await ServiceClient(.selling, runtime: runtime).pages(
            "ListOpportunities",
            .object([
                "Catalog": .string(catalog.rawValue), "CustomerCompanyName": .array([.string(name)]),
                "MaxResults": .integer(100),
            ]))
        return pages.flatMap { $0["OpportunitySummaries"]?.items ?? [] }.compactMap {
            item -> (id: String, warning: String)? in
            guard let id = item["Id"]?.text else { return nil }
            // Those of our own filings of this company are other tracks, not duplicates.
            let key = item["PartnerOpportunityIdentifier"]?.text?.split(separator: "/").prefix(2)
            if let key, key == own { return nil }
            let stage = item["LifeCycle"]?["Stage"]?.text ?? "unknown stage"
            guard stage != "Closed Lost" else { return nil }
            let status = item["LifeCycle"]?["ReviewStatus"]?.text ?? "unknown status"
            return (
                id,
                "\(name) has the opportunity \(id) in Partner Central already (\(stage), \(status)), which CloudRoute did not make: where it is for the same work, go on with that one (--join \(id)) instead of filing another"
            )
        }
    }

    /// The partner's active solutions.
    private func activeSolutions(of catalog: PartnerCatalog) async throws -> [(id: String, name: String)] {
        let pages = try await ServiceClient(.selling, runtime: runtime).pages(
            "ListSolutions", Selling.ListSolutionsRequest(catalog: catalog.rawValue, status: [.active]).json)
        return pages.flatMap { Selling.ListSolutionsResponse(json: $0).solutionSummaries ?? [] }
            .filter { $0.status == .active || $0.status == nil }
            .compactMap { item in item.id.map { ($0, item.name ?? "") } }
    }

    /// Solutions by id or by name, as the partner has called them.
    private func identified(_ words: [String], _ catalog: PartnerCatalog) async throws -> [String] {
        let known = try await activeSolutions(of: catalog)
        return try words.map { word in
            guard
                let match = known.first(where: { $0.id == word || $0.name.lowercased() == word.lowercased() })
            else {
                throw Fault(
                    description:
                        "--solution \(word): the partner has \(listed(known)); name one by its id or its name",
                    isChoice: true)
            }
            return match.id
        }
    }

    private func listed(_ solutions: [(id: String, name: String)]) -> String {
        solutions.map { "\($0.id) (\($0.name))" }.joined(separator: ", ")
    }

    private func solution(_ catalog: PartnerCatalog) async throws -> [String] {
        let active = try await activeSolutions(of: catalog)
        guard let first = active.first?.id else {
            throw Fault(
                description:
                    "AWS asks for a solution of the partner, and the catalog has no active one: name it with --solution S-…",
                isChoice: false)
        }
        // In the Sandbox any will do; of the live ones the partner chooses.
        if active.count > 1, catalog == .live {
            throw Fault(description: "--solution: the partner has several: \(listed(active))", isChoice: true)
        }
        return [first]
    }

    /// The benefit that a track's channel names, or that bears its program; nil when the funding goes by the portal.
    private func benefit(
        _ named: String?, _ channel: Channels.Channel, _ catalog: PartnerCatalog, _ filing: Filing?
    ) async throws -> (id: String, schema: JSON, isCredits: Bool)? {
        let client = ServiceClient(.benefits, runtime: runtime)
        var id = named ?? filing?.packet.benefit ?? channel.benefits[catalog.rawValue]
        if id == nil, !channel.programs.isEmpty {
            let pages = try await client.pages(
                "ListBenefits",
                Benefits.ListBenefitsInput(
                    catalog: catalog.rawValue, fulfillmentTypes: [.credits], status: [.active],
                    maxResults: 100
                ).json)
            let all = pages.flatMap { Benefits.ListBenefitsOutput(json: $0).benefitSummaries ?? [] }
            let matching = all.filter { item in
                !Set(item.programs ?? []).isDisjoint(with: channel.programs)
            }
            if matching.count == 1 { id = matching.first?.id }
            // Two that fit are a choice, and not ours.
            if matching.count > 1 {
                let list = matching.map { "\($0.id ?? "") (\($0.name ?? ""))" }.joined(separator: ", ")
                throw Fault(description: "--benefit: several benefits fit: \(list)", isChoice: true)
            }
        }
        guard let id else { return nil }
        let reply = try await client.call(
            "GetBenefit", Benefits.GetBenefitInput(catalog: catalog.rawValue, identifier: id),
            as: Benefits.GetBenefitOutput.self)
        return (
            reply.id ?? id, reply.benefitRequestSchema ?? .object([] as [JSON.Member]),
            reply.fulfillmentTypes?.contains(.credits) ?? true
        )
    }
}
