internal import Addresses
internal import Web
internal import PublicSite
internal import Services
internal import Documents
internal import Company
internal import Engagements
internal import Overviews
internal import Persistence
internal import Planning
internal import RulePacks
internal import Units

extension Services {
    func operatorFunnel(_ visit: Visit) async throws -> WebResponse {
        let me = try operatorOf(visit)
        let rows = try await matches.all(for: me)
        let all = try await funnelStore.all()
        let looked = try await withEligibility(all, visit)
        let funnel = funnelTable(all, looked)
        func grouped(_ id: String, _ caption: String, _ title: String, _ groups: [(String, [Progress])])
            -> DataTable
        {
            DataTable(
                id: id, caption: caption,
                head: [
                    title, "Started", "Finished", "Agreed", "Accepted", "Filed", "Approved", "On the balance",
                    "Match, median",
                ],
                rows: groups.map { name, group in
                    func count(_ step: Progress.Step) -> Cell {
                        Cell("\(group.count { $0.reached[step] != nil })")
                    }
                    return [
                        Cell(name), count(.started), count(.finished), count(.agreed), count(.accepted),
                        count(.filed),
                        count(.approved), count(.landed), Cell(median(group, .agreed, .accepted)),
                    ]
                }, numeric: [1, 2, 3, 4, 5, 6, 7, 8])
        }
        let weeks = grouped(
            "weeks", "By week of the first answer", "Week from",
            Dictionary(grouping: all) { row in
                Day(number: Int((row.reached[.started]?.seconds ?? 0) / 86_400)).monday
            }.sorted { $0.key > $1.key }.prefix(26).map { ($0.key.text, $0.value) })
        let sources = grouped(
            "sources", "By where they came from", "Source",
            Dictionary(grouping: all) { $0.source.isEmpty ? "not known" : $0.source }
                .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.prefix(50).map {
                    ($0.key, $0.value)
                })
        let scores = try await scorecard(rows)
        let body: HTML = """
            <h1>Funnel and scorecard</h1>
            \(funnel.html(visit))
            <p class="soft small">A founder who comes by <code>/apply?from=word</code> is counted under that word; no address or page is kept. Deleted companies are not counted.</p>
            \(sources.rows.isEmpty ? "" : sources.html(visit))\(weeks.rows.isEmpty ? "" : weeks.html(visit))
            <h2>Estimate against award</h2><p>What each rule pack expects of an application today, beside what AWS granted.</p>
            \(scores.rows.isEmpty ? "<p>AWS has granted nothing yet.</p>" : scores.html(visit))
            """
        return try show(Page(title: "Funnel", body: body, tables: [funnel, sources, weeks, scores]), visit)
    }

    private func median(_ rows: [Progress], _ from: Progress.Step, _ to: Progress.Step) -> String {
        let spans = rows.compactMap { row -> Int64? in
            guard let start = row.reached[from], let end = row.reached[to] else { return nil }
            return max(0, end.seconds - start.seconds)
        }.sorted()
        return spans.isEmpty ? "" : spanText(spans[spans.count / 2])
    }

    private func funnelTable(_ all: [Progress], _ looked: [TenantID: Bool]) -> DataTable {
        let names: [(step: Progress.Step, name: String)] = [
            (.started, "Started"), (.finished, "Intake finished"), (.agreed, "Agreed to be matched"),
            (.accepted, "Accepted by a partner"), (.filed, "Filed"), (.approved, "Approved by AWS"),
            (.landed, "Credits on the balance"),
        ]
        var steps: [(name: String, reached: Set<TenantID>, median: String)] = []
        for (place, item) in names.enumerated() {
            let reached = Set(all.filter { $0.reached[item.step] != nil }.map(\.scope.tenant))
            steps.append(
                (item.name, reached, place == 0 ? "" : median(all, names[place - 1].step, item.step)))
            if item.step == .finished {
                let open = reached.count { looked[$0] == nil }
                steps.append(
                    (
                        "A track is open to it\(open > 0 ? " (\(open) not looked at yet)" : "")",
                        Set(looked.filter(\.value).keys), ""
                    ))
            }
        }
        return DataTable(
            id: "funnel", caption: "From the first answer to credits",
            head: ["Step", "Applications", "Of those at the step before", "Lost there", "Median time"],
            rows: steps.enumerated().map { index, step in
                // Who files alone skips the partner: only those who came through the step before are counted against it.
                let before = index == 0 ? [] : steps[index - 1].reached
                let through = before.intersection(step.reached).count
                return [
                    Cell(step.name), Cell("\(step.reached.count)"),
                    Cell(before.isEmpty ? "" : "\(through * 100 / before.count) %"),
                    Cell(before.count > through ? "\(before.count - through)" : ""), Cell(step.median),
                ]
            }, numeric: [1, 2, 3, 4])
    }

    /// Whether any track is open to each finished company; a few are looked at on each visit, and kept.
    private func withEligibility(_ all: [Progress], _ visit: Visit) async throws -> [TenantID: Bool] {
        var out: [TenantID: Bool] = [:]
        var budget = 100
        for row in all where row.reached[.finished] != nil {
            if let known = row.isEligible {
                out[row.scope.tenant] = known
            } else if budget > 0, let state = try? await engagements.load(row.scope),
                let file = try? CompanyFile(Array(state.file.utf8))
            {
                budget -= 1
                let plan = planner.plan(file.company, asOf: visit.today)
                let isEligible = plan.packs.contains { pack in
                    pack.tracks.contains { $0.verdict == .eligible }
                }
                try await funnelStore.note(isEligible: isEligible, row.scope)
                out[row.scope.tenant] = isEligible
            }
        }
        return out
    }

    private func scorecard(_ rows: [AssignmentRow]) async throws -> DataTable {
        var sums: [String: (count: Int, expected: Money, granted: Money, within: Int)] = [:]
        for row in rows.filter({ $0.approved > 0 }).suffix(500) {
            guard let state = try await engagements.load(row.scope),
                let file = try? CompanyFile(Array(state.file.utf8))
            else { continue }
            for record in state.tracks {
                guard let granted = record.amount else { continue }
                let plan = planner.plan(file.company, asOf: Day(containing: record.since))
                for pack in plan.packs {
                    guard let track = pack.track(record.track) else { continue }
                    let key = "\(record.track.rawValue)|\(pack.pack.id)"
                    let old = sums[key] ?? (0, .zero, .zero, 0)
                    let isWithin = track.award.floor <= granted && granted <= track.award.ceiling
                    sums[key] = (
                        old.count + 1, [old.expected, track.award.expected].total(),
                        [old.granted, granted].total(),
                        old.within + (isWithin ? 1 : 0)
                    )
                }
            }
        }
        return DataTable(
            id: "scorecard", caption: "Estimate against award",
            head: ["Track", "Rule pack", "Awards", "Expected", "Granted", "Within floor and ceiling"],
            rows: sums.sorted { $0.key < $1.key }.map { key, sum in
                let parts = key.split(separator: "|").map(String.init)
                return [
                    Cell(parts[0]), Cell(parts[1]), Cell("\(sum.count)"), Cell(sum.expected.rounded),
                    Cell(sum.granted.rounded), Cell("\(sum.within) of \(sum.count)"),
                ]
            }, numeric: [2, 3, 4, 5])
    }
}
