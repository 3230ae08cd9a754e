public import Filings
internal import AWSClient
internal import AWSModels
internal import Engagements
internal import PartnerCentral
public import Persistence
public import RulePacks
internal import StructuredText
internal import Units

extension FilingWorker {
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
    /// Events are delivered as best they can be; this finds what they missed within a minute. What changed is told by AWS's own
    /// time stamps: this machine's clock may be wrong by any amount.
    /// - Returns: how many filings were woken.
    @discardableResult
    public func sweep(_ catalog: PartnerCatalog) async throws -> Int {
        let name = JSON.string(catalog.rawValue)
        let known = try await filings.watermark(catalog.rawValue)
        // Two minutes twice over: stamps of one moment may come late, and what was seen is not told again.
        let since = known.map { $0.moment - 120_000 } ?? now().milliseconds - 2 * 86_400_000
        let opportunities = try await selling.pages(
            "ListOpportunities",
            object([
                "Catalog": name, "MaxResults": .integer(100),
                "LastModifiedDate": object(["AfterLastModifiedDate": .string(isoTime(since))]),
            ]))
        // Applications know no such question: all are listed, whatever word AWS has for them.
        let applications = try await benefits.pages(
            "ListBenefitApplications", object(["Catalog": name, "MaxResults": .integer(100)]))
        let changes =
            opportunities.flatMap { $0["OpportunitySummaries"]?.items ?? [] }.map {
                Change($0, "LastModifiedDate")
            }
            + applications.flatMap { $0["BenefitApplicationSummaries"]?.items ?? [] }.map {
                Change($0, "UpdatedAt")
            }
        let fresh = changes.filter { $0.moment.map { $0 >= since } ?? true }
        var woken = 0
        for change in fresh where known?.seen.contains(change.text) != true {
            woken += try await filings.wake(change.id, at: now())
        }
        // A stamp far in the future would hide everything after it.
        let bound = now().milliseconds + 86_400_000
        if let latest = (fresh.compactMap(\.moment) + [known?.moment].compactMap(\.self)).filter({
            $0 <= bound
        }).max() {
            let near = fresh.filter { $0.moment.map { $0 >= latest - 120_000 } ?? true }.map(\.text)
            try await filings.setWatermark(catalog.rawValue, to: .init(moment: latest, seen: Set(near)))
        }
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
}

/// A line of AWS's lists: what it is about, and how it changed.
private struct Change {
    let id: String
    let moment: Int64?
    let text: String

    init(_ summary: JSON, _ stamp: String) {
        id = summary["Id"]?.text ?? ""
        moment = summary[stamp]?.text.flatMap { Timestamp($0).milliseconds }
        let words = [
            summary[stamp], summary["Status"], summary["Stage"], summary.value(at: "LifeCycle.ReviewStatus"),
        ]
        text = ([id] + words.map { $0?.text ?? "" }).joined(separator: "@")
    }
}
