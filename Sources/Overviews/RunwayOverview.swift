internal import Spend
internal import Filings
public import Credits
public import Engagements
public import Planning
public import Units

/// How long credits pay and what comes after, as every page and mail tells it of one plan.
public struct RunwayOverview: Sendable {
    /// Once AWS has granted something, the figures rest on that; what is expected besides is told beside them.
    public let restsOnGranted: Bool
    /// The months of the company's own tenancy model.
    public let line: BurnDown?
    /// The spread of a thousand drawn futures around it.
    public let spread: RunwayDistribution?
    /// The first month that credits do not pay whole, and what is then due.
    public let firstBill: (month: Month, amount: Money)?
    /// What is due every month from then on: the month of the first bill is a part month, the one after it tells.
    public let cliff: (month: Month, amount: Money)?
    /// The first bill with what is expected besides; nil where the figures rest on expectations anyway.
    public let expectedBill: Month?

    public init(_ plan: Plan) {
        let place = plan.runway.firstIndex { $0.tenancy == plan.spend.tenancy }
        let run = place.map { plan.runway[$0] }
        let basis = plan.runwayBasis()
        let rests = plan.awards.contains { $0.award.origin != .file }
        let grants = (rests ? run?.grantedOnly : nil) ?? basis?.grants ?? []
        let own = run.map { rests ? $0.onGranted : $0.optimistic }
        restsOnGranted = rests
        line = own
        spread = run.flatMap { run in
            basis.flatMap { basis in
                simulate(
                    [run.charges], with: grants, uncertainty: basis.uncertainty, paths: 1_000, seed: 1,
                    fanOf: 0
                ).first
            }
        }
        let over = rests ? plan.unpaid.map { (month: $0.month, amount: $0.amount) } : nil
        let first = over ?? own?.firstNetBill
        firstBill = first
        cliff = first.map { bill in
            // Used up: what is due now is the whole bill.
            if over != nil, let gross = own?.gross.first { return (bill.month, gross) }
            let next = bill.month.number - (own?.firstMonth.number ?? 0) + 1
            guard let net = own?.net, net.indices.contains(next), net[next] > bill.amount else { return bill }
            return (bill.month.adding(1), net[next])
        }
        expectedBill = rests ? run?.optimistic.firstNetBill?.month : nil
    }
}

extension Plan {
    /// What the first pack expects of the applications that wait for AWS.
    public func expectedInReview(_ state: Engagement) -> Money {
        let waiting: [TrackState] = [.filed, .inReview, .actionRequired]
        return state.tracks.filter { waiting.contains($0.state) }.map { record in
            packs.first?.track(record.track)?.award.expected ?? .zero
        }.total()
    }
}
