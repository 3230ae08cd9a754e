internal import Company
internal import Credits
internal import Engagements
internal import Persistence
internal import Planning
internal import RulePacks
internal import Spend
internal import Units

/// Tells founders in time that credits run out, expire unused or are used up.
///
/// Counted from the balance as AWS last told it and the plan's forecast of bills: without a balance nothing is said, since a
/// planned credit runs out of nothing.
extension WebApp {
    /// Days before, at which somebody is told: the soonest that has passed.
    private static let days = [7, 30, 60, 90]
    private static let shares = [90, 75, 50]

    /// Looks at every company whose credits landed.
    ///
    /// - Returns: how many notices there were, those told before included.
    @discardableResult
    func tellOfCredits(at moment: Instant) async throws -> Int {
        let (origin, unsubscribe) = (settings.origin, unsubscribe)
        var count = 0
        for scope in try await funnelStore.landed() {
            guard let state = try await engagements.load(scope) else { continue }
            let found = creditNotices(state, Day(number: Int(moment.seconds / 86_400)))
            count += found.count
            guard !found.isEmpty else { continue }
            try await notices.tell(found, NoticeStore.people(of: state), at: moment) {
                Mails.notice($0, to: $1, origin: origin, unsubscribe: unsubscribe)
            }
        }
        return count
    }

    func creditNotices(_ state: Engagement, _ today: Day) -> [Notice] {
        var balance: [String: (credit: BalanceCredit, track: TrackID)] = [:]
        for filing in state.filings {
            for credit in filing.balance { balance[credit.id] = (credit, filing.track) }
        }
        guard !balance.isEmpty, let file = try? CompanyFile(Array(state.file.utf8)) else { return [] }
        let plan = planner.plan(file.company, asOf: today)
        guard let own = plan.runway.first(where: { $0.tenancy == plan.spend.tenancy }) else { return [] }
        let planned = plan.runwayBasis()?.grants ?? []
        let credits = balance.values.sorted { $0.credit.id < $1.credit.id }
        let grants = credits.compactMap { credit, track -> Grant? in
            guard credit.remaining > .zero else { return nil }
            let known = planned.first { $0.id == track.rawValue }
            return Grant(
                id: credit.id, amount: credit.remaining, starts: today,
                expires: credit.ends.map { Day(number: Int($0 / 86_400_000)) } ?? today.adding(days: 3_650),
                covers: known?.covers ?? Array(repeating: true, count: 1_000),
                productCount: known?.productCount)
        }
        var out: [Notice] = []
        func add(_ kind: String, _ key: String, _ title: String, _ line: String) {
            out.append(
                Notice(
                    kind: kind, key: "credits|\(state.tenant)|\(kind)|\(key)", tenant: state.tenant,
                    title: title,
                    lines: [
                        line,
                        "By the balance as AWS last told it and the plan's forecast of bills. The page has the figures.",
                    ], path: "/companies/\(state.tenant)?show=burn", isEssential: true))
        }
        let ids = credits.map(\.credit.id).joined(separator: " ")
        func step(_ days: Int) -> Int? { days < 0 ? nil : Self.days.first { days <= $0 } }
        for alert in alerts(burnDown(own.charges, with: grants), asOf: today, shares: []) {
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
            default: continue
            }
        }
        for (credit, _) in credits where credit.initial > .zero {
            let used = credit.initial - credit.remaining
            if let share = Self.shares.first(where: { share in
                used.attodollars * 100 >= credit.initial.attodollars * Int128(share)
            }) {
                add(
                    "credits-used", "\(credit.id)|\(share)", "\(share) % of a credit are used",
                    "The page shows how long the rest lasts.")
            }
        }
        return out
    }
}
