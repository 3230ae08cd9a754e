internal import Addresses
internal import Web
internal import Services
internal import Company
internal import Engagements
internal import Overviews
internal import Persistence
internal import Planning
internal import Units

/// Tells founders in time that credits run out, expire unused or are used up.
///
/// Counted from the same plan as the dashboard's figures, on what AWS has granted alone: a planned credit runs out of nothing.
extension Services {
    /// Days before, at which somebody is told: the soonest that has passed.
    private static let days = [7, 30, 60, 90]

    /// Looks at every company with a balance.
    ///
    /// - Returns: how many notices there were, those told before included, and how many companies could not be looked at.
    @discardableResult
    func tellOfCredits(at moment: Instant) async throws -> (count: Int, stuck: Int) {
        var (count, failed): (Int, [StuckItem]) = (0, [])
        let stuck = StuckItems(database, worker: "credits")
        let known = try await stuck.known()
        for scope in try await funnelStore.awarded() {
            // One company that cannot be read silences no other.
            let outcome = try await stuck.attempt(
                scope.tenant.text, of: scope.tenant, known: known, at: moment
            ) {
                guard let state = try await engagements.load(scope) else { throw Refusal.notFound }
                let found = creditNotices(state, Day(containing: moment))
                if !found.isEmpty { try await tell(found, NoticeStore.people(of: state), at: moment) }
                return found.count
            }
            switch outcome {
            case .done(let told): count += told ?? 0
            case .failed(let item, _): failed.append(item)
            case .heldBack: continue
            }
        }
        await tellOperators(of: failed, at: moment)
        return (count, failed.count)
    }

    func creditNotices(_ state: Engagement, _ today: Day) -> [Notice] {
        let granted = state.awards.filter { $0.decision == .granted && $0.starts != nil }
        guard !granted.isEmpty, let file = try? CompanyFile(Array(state.file.utf8)) else { return [] }
        var out: [Notice] = []
        func add(_ kind: String, _ key: String, _ title: String, _ line: String) {
            out.append(
                Notice(
                    kind: kind, key: "credits|\(state.tenant)|\(kind)|\(key)", tenant: state.tenant,
                    title: title,
                    lines: [
                        line,
                        "By the balance as it was last read, or as it follows from what was granted, and the plan's forecast of bills. The page has the figures.",
                    ], path: "\(Route.dashboard(state.tenant).path)?show=burn", isEssential: true))
        }
        let ids = granted.map(\.id).sorted().joined(separator: " ")
        func step(_ days: Int) -> Int? { days < 0 ? nil : Self.days.first { days <= $0 } }
        for alert in planner.plan(file.company, of: state, asOf: today).alerts() {
            guard let days = step(alert.inDays) else { continue }
            switch alert.kind {
            case .runsOut:
                add(
                    "credits-run-out", "\(ids)|\(days)", "Credits run out within \(days) days",
                    "From then on bills are due in cash. The page names the month and what would stretch them."
                )
            case .firstNetBill where days <= 30:
                add(
                    "first-net-bill", ids, "The first bill that is due in cash comes within 30 days",
                    "The page names the month and the amount.")
            case .expiresUnused:
                add(
                    "credits-expire", "\(alert.credit ?? "")|\(days)",
                    "Credits expire unused within \(days) days",
                    "The page names the credit and what is left of it. Work that is planned for later can be done before; nothing should be bought only to use credits."
                )
            case .shareUsed:
                add(
                    "credits-used", "\(alert.credit ?? "")|\(alert.text)",
                    "\(alert.text) % of a credit are used",
                    "The page shows how long the rest lasts.")
            case .firstNetBill: continue
            }
        }
        return out
    }
}
