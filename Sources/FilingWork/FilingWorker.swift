public import Filings
public import AWSClient
internal import AWSModels
internal import Cryptography
internal import Engagements
internal import PartnerCentral
public import Persistence
public import RulePacks
internal import StructuredText
public import Units

/// Carries filings forward: makes the calls that their state asks for, and looks at what AWS made of them.
///
/// Every call is decided first and told to the log, then made, then its outcome told: a process that ends in between goes on
/// where it was, with the same client token, and looks before it repeats what has none.
public struct FilingWorker: Sendable {
    let engagements: EngagementStore
    let filings: FilingStore
    let selling: ServiceClient
    let benefits: ServiceClient
    let now: @Sendable () -> Instant
    private let stuck: StuckItems
    /// The name of this worker's leases; like that of no other process.
    let lease: String
    /// Whether the process is to stop: what is not begun yet waits for the next one.
    let isStopping: @Sendable () -> Bool

    public init(
        engagements: EngagementStore, filings: FilingStore, runtime: ClientRuntime,
        isStopping: @escaping @Sendable () -> Bool = { false }, now: @escaping @Sendable () -> Instant
    ) {
        self.engagements = engagements
        self.filings = filings
        selling = ServiceClient(.selling, runtime: runtime)
        benefits = ServiceClient(.benefits, runtime: runtime)
        stuck = filings.stuckItems
        lease = RandomSource.system.token()
        self.isStopping = isStopping
        self.now = now
    }

    /// What became of a turn.
    public struct Turn: Sendable {
        public internal(set) var advanced = 0
        /// Why some did not advance; they are tried again.
        public internal(set) var failures: [String] = []
        /// What cannot be done until somebody looks.
        public internal(set) var stuck: [StuckItem] = []
    }

    /// Takes on what is due and carries it forward, each filing in a catch of its own.
    ///
    /// What is taken on is leased: renewed every few seconds, given back when the process is to stop, and free again by itself
    /// some seconds after a kill.
    ///
    /// - Parameter scope: only this company's, for the command line.
    public func turn(of scope: Scope? = nil, atMost count: Int = 20) async throws -> Turn {
        let claims = try await filings.claim(count, of: scope, as: lease, at: now())
        guard !claims.isEmpty else { return Turn() }
        return try await withThrowingTaskGroup(of: Turn?.self) { group in
            group.addTask { [filings, lease, now] in
                while !Task.isCancelled {
                    try? await Task.sleep(for: .seconds(5))
                    if !Task.isCancelled { try? await filings.renew(lease, at: now()) }
                }
                return nil
            }
            group.addTask { try await carry(claims) }
            defer { group.cancelAll() }
            while let turn = try await group.next() { if let turn { return turn } }
            return Turn()
        }
    }

    private func carry(_ claims: [ClaimedFiling]) async throws -> Turn {
        var turn = Turn()
        let known = try await stuck.known()
        for claimed in claims {
            if isStopping() {
                try await filings.giveBack(lease)
                break
            }
            let tenant = claimed.scope.tenant
            let outcome = try await stuck.attempt(
                FilingStore.stuckName(tenant, claimed.track), of: tenant, known: known, at: now(),
                reason: { $0 is LeaseLost ? nil : StuckItems.words($0) }
            ) { () async throws -> (isAdvanced: Bool, failure: AWSError?) in
                do { return (try await advance(claimed.scope, claimed.track, as: lease), nil) } catch let
                    error
                    as AWSError
                { return (false, error) }
            }
            var failure: String?
            var due: Instant?
            switch outcome {
            case .done(let result):
                if result?.isAdvanced == true { turn.advanced += 1 }
                if let error = result?.failure {
                    // For a log: AWS's words may quote what a company wrote.
                    turn.failures.append(
                        "\(error.service) \(error.operation): \(error.code), request \(error.requestID ?? "-")"
                    )
                    failure = "\(error)"
                }
            case .failed(let item, _):
                turn.stuck.append(item)
                failure = item.reason
            case .heldBack:
                let item = known[FilingStore.stuckName(tenant, claimed.track)]
                (failure, due) = (item?.reason, item?.due)
            }
            do { try await filings.release(claimed, failure: failure, until: due, at: now()) } catch {
                // The lease ends by itself.
                turn.failures.append("\(claimed.track.rawValue): cannot be given back")
            }
        }
        return turn
    }

    /// Asks once for everything that changed in a catalog, and wakes the filings it is about: one read tells of a hundred.
    ///
    /// Events are delivered as best they can be; this finds what they missed within a minute.
    /// - Returns: how many filings were woken.
    @discardableResult
    public func sweep(_ catalog: PartnerCatalog) async throws -> Int {
        let name = JSON.string(catalog.rawValue)
        let started = now().milliseconds
        var woken = 0
        // Two minutes twice over: a clock of AWS's that differs a little loses nothing.
        let since = try await filings.watermark(catalog.rawValue).map { $0 - 120_000 } ?? started - 86_400_000
        let opportunities = try await selling.pages(
            "ListOpportunities",
            object([
                "Catalog": name, "MaxResults": .integer(100),
                "LastModifiedDate": object(["AfterLastModifiedDate": .string(isoTime(since))]),
            ]))
        for id in opportunities.flatMap({ $0["OpportunitySummaries"]?.items ?? [] }).compactMap({
            $0["Id"]?.text
        }) {
            woken += try await filings.wake(id, at: now())
        }
        // Applications know no such question: those under review are listed, and the changed ones woken.
        for status in ["IN_REVIEW", "ACTION_REQUIRED", "APPROVED", "REJECTED"] {
            let applications = try await benefits.pages(
                "ListBenefitApplications",
                object(["Catalog": name, "Status": .array([.string(status)]), "MaxResults": .integer(100)]))
            for item in applications.flatMap({ $0["BenefitApplicationSummaries"]?.items ?? [] }) {
                let changed = item["UpdatedAt"]?.text.flatMap { Timestamp($0).milliseconds } ?? started
                if changed >= since, let id = item["Id"]?.text {
                    woken += try await filings.wake(id, at: now())
                }
            }
        }
        try await filings.setWatermark(catalog.rawValue, to: started)
        return woken
    }

    /// Carries one filing as far as it goes now.
    ///
    /// - Returns: whether anything changed.
    /// - Throws: ``AWSError`` when a call failed in a way that may pass.
    public func advance(_ company: Scope, _ track: TrackID) async throws -> Bool {
        try await advance(company, track, as: nil)
    }

    /// - Parameter lease: under which it was claimed; what is written counts only while it stands.
    private func advance(_ company: Scope, _ track: TrackID, as lease: String?) async throws -> Bool {
        try await Self.$heldLease.withValue(lease) { try await steps(company.asWorker, track) }
    }

    /// The lease of the filing that this task carries; nil for whoever was asked by hand.
    @TaskLocal private static var heldLease: String?

    private func steps(_ scope: Scope, _ track: TrackID) async throws -> Bool {
        var changed = false
        // A filing takes some thirty calls; a bound, so that nothing can turn forever.
        for _ in 0..<100 {
            // Between calls, never within one.
            if isStopping() { return changed }
            guard let filing = try await engagements.load(scope)?.filing(track) else { return changed }
            if filing.isWithdrawing, !filing.isWithdrawn, filing.next == nil {
                try await record([.withdrawn], scope, track)
                return true
            }
            guard let move = filing.next else { return changed }
            switch move {
            case .step(let step):
                try await perform(step, filing, scope)
                changed = true
            case .settle(let step):
                guard let intent = filing.intent else { return changed }
                let event: FilingEvent =
                    if let result = try await found(step, filing) {
                        .done(number: intent.number, step, result)
                    } else {
                        .abandoned(number: intent.number, step)
                    }
                try await record([event], scope, track)
                changed = true
            case .readTask, .readOpportunity, .readApplication, .readAllocations:
                guard try await look(move, filing, scope) else { return changed }
                changed = true
            }
        }
        return changed
    }

    func record(
        _ events: [FilingEvent], _ scope: Scope, _ track: TrackID,
        also: (@Sendable (any Session) throws -> Void)? = nil
    ) async throws {
        let (filings, lease) = (filings, Self.heldLease)
        try await engagements.handle(
            .filing(track, .record(events)), scope, at: now(),
            also: { session, _, _ in
                if let lease { try filings.hold(scope, track, lease, session) }
                try also?(session)
            })
    }

    // MARK: Calls that change something

    private func perform(_ step: FilingStep, _ filing: Filing, _ scope: Scope) async throws {
        let number: Int
        if let intent = filing.intent {
            number = intent.number
            // Nobody knows whether it happened: look before doing it again.
            if let result = try await found(step, filing) {
                return try await record([.done(number: number, step, result)], scope, filing.track)
            }
        } else {
            number = filing.steps + 1
            try await record([.intended(number: number, step)], scope, filing.track)
        }
        let token = clientToken(scope.tenant, filing.track, number: number, step: step)
        do {
            let result = try await call(step, filing, token)
            try await record([.done(number: number, step, result)], scope, filing.track)
        } catch let error as AWSError {
            switch error.kind {
            case .throttled, .unavailable, .unknownOutcome: throw error
            case .denied where error.code != "AccessDeniedException": throw error
            case .quota where error.code == "DailyQuota": throw error
            // AWS answered: it was not carried out, and will not be as it is.
            case .validation, .conflict, .notFound, .refused, .denied, .quota:
                // What is so already needs no doing.
                if let result = try await found(step, filing) {
                    return try await record([.done(number: number, step, result)], scope, filing.track)
                }
                try await record(
                    [.refused(number: number, step, problem(step, error))], scope, filing.track)
            }
        }
    }

    private func problem(_ step: FilingStep, _ error: AWSError) -> FilingProblem {
        FilingProblem(
            step: step.text, code: error.code, message: error.message,
            fields: error.fields.map { .init(name: $0.name, code: $0.code, message: $0.message) },
            requestID: error.requestID)
    }

    private func object(_ members: KeyValuePairs<String, JSON>) -> JSON { .object(members) }

    private func call(_ step: FilingStep, _ filing: Filing, _ token: String) async throws -> FilingResult {
        let catalog = JSON.string(filing.catalog.rawValue)
        let packet = filing.approved ?? filing.packet
        switch step {
        case .createOpportunity:
            let body = packet.opportunity.setting("Catalog", to: catalog).setting(
                "ClientToken", to: .string(token))
            let reply = Selling.CreateOpportunityResponse(
                json: try await selling.call("CreateOpportunity", body).json)
            guard let id = reply.id, let modified = reply.lastModifiedDate?.text else {
                throw unreadable(selling, "CreateOpportunity")
            }
            return .opportunityCreated(id: id, modified: modified)
        case .associate(let type, let identifier):
            _ = try await selling.call(
                "AssociateOpportunity",
                object([
                    "Catalog": catalog, "OpportunityIdentifier": .optional(filing.opportunity?.id),
                    "RelatedEntityType": .string(type), "RelatedEntityIdentifier": .string(identifier),
                ]))
            return .associated(identifier)
        case .startEngagement:
            let reply = try await selling.call(
                "StartEngagementFromOpportunityTask",
                object([
                    "Catalog": catalog, "ClientToken": .string(token),
                    "Identifier": .optional(filing.opportunity?.id),
                    "AwsSubmission": object([
                        "InvolvementType": .string(packet.involvement),
                        "Visibility": .string(packet.visibility),
                    ]),
                ]))
            return .task(task(reply.json))
        case .updateOpportunity: return try await updateOpportunity(filing, packet)
        case .createApplication:
            return try await createApplication(filing, packet, token)
        case .associateApplication:
            let reply = try await benefits.call(
                "AssociateBenefitApplicationResource",
                object([
                    "Catalog": catalog, "BenefitApplicationIdentifier": .optional(filing.application?.id),
                    "ResourceArn": .optional(filing.opportunity?.arn),
                ]))
            return .applicationAssociated(revision: reply.json["Revision"]?.text)
        case .updateApplication: return try await updateApplication(filing, packet, token)
        case .submitApplication:
            _ = try await benefits.call(
                "SubmitBenefitApplication",
                object(["Catalog": catalog, "Identifier": .optional(filing.application?.id)]))
            return .applicationSubmitted
        case .recallApplication:
            _ = try await benefits.call(
                "RecallBenefitApplication",
                object([
                    "Catalog": catalog, "ClientToken": .string(token),
                    "Identifier": .optional(filing.application?.id),
                    "Reason": "Corrected as AWS asked.",
                ]))
            return .applicationRecalled
        case .cancelApplication:
            _ = try await benefits.call(
                "CancelBenefitApplication",
                object([
                    "Catalog": catalog, "ClientToken": .string(token),
                    "Identifier": .optional(filing.application?.id), "Reason": "Withdrawn by the founder.",
                ]))
            return .applicationCanceled
        }
    }

    private func createApplication(
        _ filing: Filing, _ packet: FilingPacket, _ token: String
    ) async throws -> FilingResult {
        var body = (packet.application ?? object([:])).setting("Catalog", to: .string(filing.catalog.rawValue))
            .setting("ClientToken", to: .string(token))
            .setting("BenefitIdentifier", to: .optional(packet.benefit))
        if let arn = filing.opportunity?.arn {
            body = body.setting("AssociatedResources", to: .array([.string(arn)]))
        }
        let reply = Benefits.CreateBenefitApplicationOutput(
            json: try await benefits.call("CreateBenefitApplication", body).json)
        guard let id = reply.id else { throw unreadable(benefits, "CreateBenefitApplication") }
        return .applicationCreated(
            id: id, arn: reply.arn, revision: reply.revision ?? "",
            isAssociated: filing.opportunity?.arn != nil)
    }

    private func unreadable(_ client: ServiceClient, _ operation: String) -> AWSError {
        AWSError(
            .unknownOutcome, service: client.model.endpointPrefix, operation: operation,
            code: "UnreadableAnswer",
            message: "the answer names no identifier")
    }

    private func task(_ json: JSON) -> Filing.Task {
        Filing.Task(
            id: json["TaskId"]?.text, status: json["TaskStatus"]?.text ?? "IN_PROGRESS",
            message: json["Message"]?.text, reason: json["ReasonCode"]?.text)
    }

    /// An update replaces everything: it is built over what AWS holds, so that no field is emptied by the way.
    private func updateOpportunity(_ filing: Filing, _ packet: FilingPacket) async throws -> FilingResult {
        guard let opportunity = filing.opportunity else { throw Refusal.notFound }
        for attempt in 1...3 {
            let held = try await getOpportunity(filing)
            let body = Self.merged(held, from: opportunity.sent, to: packet.opportunity)
            do {
                let reply = Selling.UpdateOpportunityResponse(
                    json: try await selling.call("UpdateOpportunity", body).json)
                guard let modified = reply.lastModifiedDate?.text else {
                    throw unreadable(selling, "UpdateOpportunity")
                }
                return .opportunityUpdated(modified: modified)
            } catch let error as AWSError where error.kind == .conflict && attempt < 3 {
                // Somebody else wrote meanwhile: read again, merge again.
                continue
            }
        }
        throw Refusal.notFound
    }

    /// UpdateOpportunity's request: AWS's own record with what changed between two of our packets.
    static func merged(_ held: JSON, from old: JSON, to new: JSON) -> JSON {
        let known = Set(ServiceModel.selling.members(of: "UpdateOpportunityRequest"))
        var body = JSON.object(held.members.filter { known.contains($0.key) && $0.value != .null })
        body = body.setting("Identifier", to: held["Id"])
        // AWS's own part: written back, it would decide the review in the Sandbox.
        for key in ["ReviewStatus", "ReviewComments", "ReviewStatusReason"] {
            body = body.setting(at: "LifeCycle.\(key)", to: nil)
        }
        for path in new.differences(from: old) {
            if let value = new.value(at: path) {
                body = body.setting(at: path, to: value)
            } else if let before = old.value(at: path),
                held.value(at: path).map({ isEqual($0, before) }) ?? false
            {
                // Taken back by us, and still as we wrote it.
                body = body.setting(at: path, to: nil)
            }
        }
        return body
    }

    private func updateApplication(_ filing: Filing, _ packet: FilingPacket, _ token: String) async throws
        -> FilingResult
    {
        guard let application = filing.application, let wanted = packet.application else {
            throw Refusal.notFound
        }
        let held = try await getApplication(filing)
        var body = object([
            "Catalog": .string(filing.catalog.rawValue), "ClientToken": .string(token),
            "Identifier": .string(application.id),
            "Revision": held["Revision"] ?? .string(application.revision),
        ])
        // The whole document again: files and contacts that AWS holds stay.
        for key in ["PartnerContacts", "FileDetails"] { body = body.setting(key, to: fileInputs(held[key])) }
        for key in ["Name", "Description", "BenefitApplicationDetails"] {
            body = body.setting(key, to: wanted[key] ?? held.value(at: key))
        }
        let reply = try await benefits.call("UpdateBenefitApplication", body)
        return .applicationUpdated(revision: reply.json["Revision"]?.text ?? application.revision)
    }

    /// Of what AWS tells of a file only what an update takes.
    private func fileInputs(_ json: JSON?) -> JSON? {
        guard let items = json?.items, !items.isEmpty else { return nil }
        return .array(
            items.map { item in
                guard item["FileURI"] != nil else { return item }
                return .object(item.members.filter { ["FileURI", "BusinessUseCase"].contains($0.key) })
            })
    }

    // MARK: Looking

    private func getOpportunity(_ filing: Filing) async throws -> JSON {
        try await selling.call(
            "GetOpportunity",
            object([
                "Catalog": .string(filing.catalog.rawValue), "Identifier": .optional(filing.opportunity?.id),
            ])
        ).json
    }

    private func getApplication(_ filing: Filing) async throws -> JSON {
        try await benefits.call(
            "GetBenefitApplication",
            object([
                "Catalog": .string(filing.catalog.rawValue), "Identifier": .optional(filing.application?.id),
            ])
        ).json
    }

    private func associated(_ json: JSON) -> [String] {
        let related = json["RelatedEntityIdentifiers"] ?? .null
        return ["Solutions", "AwsProducts"].flatMap { (related[$0]?.items ?? []).compactMap(\.text) }
    }

    /// What a call would have led to, when AWS shows that it has happened; nil when it has not.
    private func found(_ step: FilingStep, _ filing: Filing) async throws -> FilingResult? {
        let packet = filing.approved ?? filing.packet
        switch step {
        case .createOpportunity:
            return try await foundOpportunity(filing, packet)
        case .associate(_, let identifier):
            return associated(try await getOpportunity(filing)).contains(identifier)
                ? .associated(identifier) : nil
        case .startEngagement:
            let status = try await getOpportunity(filing).value(at: "LifeCycle.ReviewStatus")?.text
            guard let status, status != "Pending Submission" else { return nil }
            return .task(.init(id: nil, status: "COMPLETE", message: nil, reason: nil))
        case .updateOpportunity:
            let held = try await getOpportunity(filing)
            let sent = filing.opportunity?.sent ?? .null
            let isSo = packet.opportunity.differences(from: sent).allSatisfy { path in
                packet.opportunity.value(at: path).map { isEqual($0, held.value(at: path) ?? .null) } ?? true
            }
            guard isSo, let modified = held["LastModifiedDate"]?.text else { return nil }
            return .opportunityUpdated(modified: modified)
        case .createApplication:
            guard let arn = filing.opportunity?.arn else { return nil }
            let reply = try await benefits.call(
                "ListBenefitApplications",
                object([
                    "Catalog": .string(filing.catalog.rawValue),
                    "AssociatedResourceArns": .array([.string(arn)]),
                    "MaxResults": .integer(100),
                ]))
            guard
                let match = (reply.json["BenefitApplicationSummaries"]?.items ?? []).first(where: { item in
                    lastSegment(item["BenefitId"]?.text) == lastSegment(packet.benefit)
                        && item["Name"]?.text == packet.application?["Name"]?.text
                        && item["Status"]?.text != "CANCELED"
                }), let id = match["Id"]?.text
            else { return nil }
            return .applicationCreated(id: id, arn: match["Arn"]?.text, revision: "", isAssociated: true)
        case .associateApplication:
            let held = try await getApplication(filing)
            let isSo = (held["AssociatedResources"]?.items ?? []).contains {
                lastSegment($0.text) == filing.opportunity?.id
            }
            return isSo ? .applicationAssociated(revision: held["Revision"]?.text) : nil
        case .updateApplication:
            let held = try await getApplication(filing)
            guard
                isEqual(
                    held["BenefitApplicationDetails"] ?? .null,
                    packet.application?["BenefitApplicationDetails"] ?? .null)
            else { return nil }
            return .applicationUpdated(revision: held["Revision"]?.text ?? "")
        case .submitApplication:
            let status = try await getApplication(filing)["Status"]?.text
            return status != nil && status != "PENDING_SUBMISSION" ? .applicationSubmitted : nil
        case .recallApplication:
            return try await getApplication(filing)["Status"]?.text == "PENDING_SUBMISSION"
                ? .applicationRecalled : nil
        case .cancelApplication:
            return try await getApplication(filing)["Status"]?.text == "CANCELED" ? .applicationCanceled : nil
        }
    }

    /// The opportunity that an earlier call made, by the number that we gave it.
    private func foundOpportunity(
        _ filing: Filing, _ packet: FilingPacket
    ) async throws -> FilingResult? {
        guard let name = packet.opportunity.value(at: "Customer.Account.CompanyName"),
            let own = packet.opportunity["PartnerOpportunityIdentifier"]?.text
        else { return nil }
        let reply = try await selling.call(
            "ListOpportunities",
            object([
                "Catalog": .string(filing.catalog.rawValue), "CustomerCompanyName": .array([name]),
                "MaxResults": .integer(100),
            ]))
        guard
            let match = (reply.json["OpportunitySummaries"]?.items ?? []).first(where: {
                $0["PartnerOpportunityIdentifier"]?.text == own
            }), let id = match["Id"]?.text, let modified = match["LastModifiedDate"]?.text
        else { return nil }
        return .opportunityCreated(id: id, modified: modified)
    }

    private func lastSegment(_ text: String?) -> String? { text?.split(separator: "/").last.map(String.init) }

    /// Looks at AWS's side; tells whether it differs from what is known.
    private func look(_ move: FilingMove, _ filing: Filing, _ scope: Scope) async throws -> Bool {
        var events: [FilingEvent] = []
        switch move {
        case .step, .settle: return false
        case .readTask:
            var input = object(["Catalog": .string(filing.catalog.rawValue)])
            if let id = filing.opportunity?.task?.id {
                input = input.setting("TaskIdentifier", to: .array([.string(id)]))
            } else {
                input = input.setting(
                    "OpportunityIdentifier", to: .array([.optional(filing.opportunity?.id)]))
            }
            let reply = try await selling.call("ListEngagementFromOpportunityTasks", input)
            // The newest of several; with an id there is one.
            let summaries = (reply.json["TaskSummaries"]?.items ?? []).sorted { a, b in
                func start(_ json: JSON) -> Int64 {
                    json["StartTime"]?.text.flatMap { Timestamp($0).milliseconds } ?? 0
                }
                return start(a) > start(b)
            }
            guard let summary = summaries.first else { return false }
            let seen = task(summary)
            if seen != filing.opportunity?.task { events = [.observed(.task(seen))] }
        case .readOpportunity:
            let json = try await getOpportunity(filing)
            guard let known = filing.opportunity, let modified = json["LastModifiedDate"]?.text,
                let status = json.value(at: "LifeCycle.ReviewStatus")?.text
            else { return false }
            let result = FilingResult.opportunity(
                arn: json["Arn"]?.text, modified: modified, reviewStatus: status,
                comments: json.value(at: "LifeCycle.ReviewComments")?.text,
                reason: json.value(at: "LifeCycle.ReviewStatusReason")?.text, associated: associated(json))
            if modified != known.modified || status != known.reviewStatus
                || known.arn == nil && json["Arn"]?.text != nil
            {
                events = [.observed(result)]
            }
        case .readApplication:
            let json = try await getApplication(filing)
            guard let known = filing.application, let status = json["Status"]?.text else { return false }
            let codes = (json["StatusReasonCodes"]?.items ?? []).compactMap(\.text)
            let result = FilingResult.application(
                arn: json["Arn"]?.text, revision: json["Revision"]?.text, status: status,
                stage: json["Stage"]?.text, reason: json["StatusReason"]?.text, codes: codes,
                isAssociated: (json["AssociatedResources"]?.items ?? []).contains {
                    lastSegment($0.text) == filing.opportunity?.id
                })
            if status != known.status || json["Stage"]?.text != known.stage
                || json["StatusReason"]?.text != known.reason || codes != known.reasonCodes
                || json["Revision"]?.text ?? known.revision != known.revision
            {
                events = [.observed(result)]
            }
        case .readAllocations: return try await readAllocations(filing, scope)
        }
        guard !events.isEmpty else { return false }
        try await record(events, scope, filing.track)
        return true
    }

    /// What AWS granted, with the codes: each is sealed in the transaction that tells of it.
    private func readAllocations(_ filing: Filing, _ scope: Scope) async throws -> Bool {
        var (allocations, codes):
            ([Filing.Allocation], [(code: CreditCode, secret: String, status: String)]) = ([], [])
        let pages = try await benefits.pages(
            "ListBenefitAllocations",
            object([
                "Catalog": .string(filing.catalog.rawValue),
                "BenefitApplicationIdentifiers": .array([.optional(filing.application?.id)]),
                "MaxResults": .integer(100),
            ]), atMost: 100)
        for id in pages.flatMap({ $0["BenefitAllocationSummaries"]?.items ?? [] }).compactMap({
            $0["Id"]?.text
        }) {
            let json = try await benefits.call(
                "GetBenefitAllocation",
                object(["Catalog": .string(filing.catalog.rawValue), "Identifier": .string(id)])
            ).json
            let details = json.at("FulfillmentDetail", "CreditDetails") ?? .null
            allocations.append(
                .init(
                    id: id, allocated: amount(details["AllocatedAmount"]),
                    issued: amount(details["IssuedAmount"]),
                    status: json["Status"]?.text ?? ""))
            codes += self.codes(details["Codes"]?.items ?? [], of: id, scope)
        }
        // Approved, and nothing allocated yet: it comes later.
        guard !allocations.isEmpty else { return false }
        let fresh = codes.filter { item in !filing.codes.contains { $0.id == item.code.id } }
        var events: [FilingEvent] = fresh.map { .codeReceived($0.code) }
        for item in codes {
            let known = filing.codes.first { $0.id == item.code.id }?.status ?? "ACTIVE"
            if item.status != known { events.append(.codeStatus(item.code.id, status: item.status)) }
        }
        if allocations != filing.allocations || !filing.hasReadAllocations {
            events.insert(.observed(.allocations(allocations)), at: 0)
        }
        guard !events.isEmpty else { return false }
        let (filings, moment) = (filings, now())
        try await record(events, scope, filing.track) { session in
            for item in fresh {
                try filings.keep(item.secret, as: item.code.id, scope, at: moment, session)
            }
        }
        return true
    }

    private func codes(_ items: [JSON], of allocation: String, _ scope: Scope) -> [(
        code: CreditCode, secret: String, status: String
    )] {
        items.compactMap { item in
            guard let secret = item["AwsCreditCode"]?.text, !secret.isEmpty else { return nil }
            // A code of AWS is too long to be guessed from its hash.
            let mac = hmacSHA256(Array(secret.utf8), key: Array("credit-code|\(scope.tenant)".utf8))
            return (
                CreditCode(
                    id: String(hexadecimal(mac).prefix(24)), allocation: allocation,
                    account: item["AwsAccountId"]?.text ?? "", amount: amount(item["Value"]),
                    expires: item["ExpiresAt"]?.text ?? ""), secret, item["Status"]?.text ?? "ACTIVE"
            )
        }
    }

    private func amount(_ json: JSON?) -> Money {
        json?["Amount"]?.text.flatMap { try? Money(parsing: $0) } ?? .zero
    }
}
