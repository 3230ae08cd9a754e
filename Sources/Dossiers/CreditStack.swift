package import Credits
package import Documents
internal import Company
package import Planning
internal import RulePacks
internal import Units

extension StackDrawing {
    /// The credits of a plan over time against the bill, with the first bill in cash by each reading.
    ///
    /// - Parameters:
    ///   - line: the burn-down that the figures beside it rest on.
    ///   - restsOnGranted: whether that counts only what AWS has granted; then no other reading is drawn.
    package static func credits(
        of plan: Plan, _ line: BurnDown, restsOnGranted: Bool
    ) -> StackDrawing {
        let first = line.firstMonth.number
        let starts = Dictionary((plan.runwayBasis()?.grants ?? []).map { ($0.id, $0.starts) }) { min($0, $1) }
        let lanes = line.credits.filter { !$0.granted.isZero }.map { credit -> Lane in
            let award = plan.awards.first { $0.award.id == credit.id }?.award
            let paying = credit.byMonth.firstIndex { !$0.isZero }
            return Lane(
                name: plan.creditName(credit.id), amount: credit.granted,
                starts: starts[credit.id].map { $0.month.number - first } ?? paying ?? 0,
                exhausted: credit.exhausted.map { $0.number - first },
                expires: credit.expires.month.number - first,
                expiry: credit.exhausted.map { "used up in \($0.name)" }
                    ?? "expires \(credit.expires.long), \(credit.stranded.rounded) unused",
                byMonth: credit.byMonth, isGranted: award != nil)
        }.sorted { ($0.expires, $0.starts) < ($1.expires, $1.starts) }
        var marks: [Mark] = []
        if let bill = line.firstNetBill {
            let own = restsOnGranted ? "" : plan.packs.first?.pack.reading ?? ""
            marks.append(
                Mark(
                    place: bill.month.number - first,
                    text: "\(line.endWords): \(bill.month.name), \(bill.amount.rounded)",
                    reading: own, isDrawn: true))
        }
        if !restsOnGranted {
            for reading in plan.cautiousReadings where reading.pack.id != plan.packs.first?.pack.id {
                let other = reading.runway.optimistic
                // No first bill: either nothing pays from the start, or credits pay to the end.
                let place = other.firstNetBill.map(\.month) ?? line.firstMonth
                let words =
                    other.firstNetBill.map(\.month.name)
                    ?? (other.applied.isZero ? "no credit pays" : "paid to the end")
                marks.append(
                    Mark(
                        place: place.number - first, text: words, reading: reading.pack.reading,
                        isDrawn: false))
            }
        }
        let span = line.firstNetBill.map { "Credits pay what they can until \($0.month.name)." }
        return StackDrawing(
            id: "credit-stack", title: "Credits against the bill, month by month",
            description:
                "Bars: the bill of each month by what pays it. Bands: each credit until it is used up or expires. \(span ?? (line.applied.isZero ? "No credit pays." : "Credits pay to the end of the months shown."))",
            labels: line.gross.indices.map { line.firstMonth.adding($0).axisName }, gross: line.gross,
            lanes: lanes, marks: marks)
    }
}
