public import Documents
internal import Company
internal import Infrastructure
internal import Planning
internal import RulePacks
internal import StructuredText
internal import Units

extension Dossier {
    /// Every file but the PDFs and the manifest.
    public func files() -> [DocumentFile] {
        let stack = promised
        var out = [
            DocumentFile(path: "dossier.html", text: whole(stack)),
            DocumentFile(
                path: "reviewer.html",
                text: page(
                    title: "Reviewer's page: \(plan.company.name)", day: plan.asOf.text, body: reviewerPage)),
            DocumentFile(path: "plan.json", text: PlanDocument.plan(plan, book: book).pretty),
            DocumentFile(path: "spend.json", text: PlanDocument.spend(plan, book: book).pretty),
            DocumentFile(path: "timeline.ics", text: calendar()),
            DocumentFile(path: "tables/itemization.csv", text: csv(itemization())),
            DocumentFile(path: "tables/spend-by-month.csv", text: csv(months())),
            DocumentFile(path: "tables/filing-order.csv", text: csv(filings())),
            DocumentFile(path: "tables/verdicts.csv", text: csv(verdicts())),
            DocumentFile(path: "tables/runway.csv", text: csv(runway())),
            DocumentFile(path: "charts/spend.svg", text: spendChart.svg),
            DocumentFile(path: "charts/burn-down.svg", text: burnChart.svg),
        ]
        if let stack {
            out.append(DocumentFile(path: "stack.svg", text: stack.drawing.svg))
        }
        for chart in runwayCharts {
            out.append(DocumentFile(path: "charts/\(chart.id).svg", text: chart.svg))
            out.append(DocumentFile(path: "charts/\(chart.id).csv", text: csv(chart.table)))
        }
        for share in shares.shares {
            let track = share.track
            out.append(
                DocumentFile(
                    path: "applications/\(track.track.id.rawValue).html",
                    text: ApplicationDocument(share, Narrative(for: track, plan, file), plan, book).wholePage)
            )
        }
        for track in applications + notOpen {
            out.append(
                DocumentFile(
                    path: "notes/\(track.track.id.rawValue).html",
                    text: page(
                        title: "Your notes on \(track.track.name): \(plan.company.name)", day: plan.asOf.text,
                        body: notes(track, level: "h1"))))
        }
        for package in packages {
            out.append(
                DocumentFile(
                    path: "work-packages/\(package.id).html",
                    text: page(
                        title: "\(package.name): \(plan.company.name)", day: plan.asOf.text,
                        body: workPackage(package, level: "h1", isFounders: false))))
        }
        return out.sorted { $0.path < $1.path }
    }

    /// What the reviewer's page says, for a page around it.
    public var reviewerPage: HTML { ReviewerPage(plan, file, book, shares).body }
}
