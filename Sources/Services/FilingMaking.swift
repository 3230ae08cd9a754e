internal import AWSClient
internal import Company
package import Engagements
package import FilingRecords
internal import FilingWork
package import Filings
package import Persistence
internal import Planning
package import RulePacks
internal import Routing
package import Units
internal import Web

extension Services {
    /// The record of a track as it stands, with the company file it is made from.
    package func filingRecord(_ state: Engagement, _ track: TrackID, on today: Day) async throws
        -> FilingRecord
    {
        let file = try complete(state)
        let plan = planner.plan(file.company, of: state, asOf: today)
        let filing = state.filing(track)
        let partner =
            if let id = state.matching.partner { try await partners.partner(id)?.partner } else {
                nil as Partner?
            }
        do {
            return try FilingRecord(
                track, plan, file, over: filing,
                solution: partner.flatMap { PartnersSolution(partner: $0.name, stated: $0.solution) })
        } catch { throw WebError(404, "There is nothing to file here", "\(error)") }
    }

    private func unanswered(_ error: AWSError) -> WebError {
        WebError(
            503, "Partner Central does not answer",
            "Nothing was changed. Try again later. (\(error.code)\(error.requestID.map { ", request \($0)" } ?? ""))"
        )
    }

    /// - Returns: opportunities of the customer that Partner Central has already.
    @discardableResult
    package func prepare(_ track: TrackID, _ state: Engagement, _ scope: Scope, at moment: Instant)
        async throws
        -> [String]
    {
        let record = try await filingRecord(state, track, on: Day(containing: moment))
        let filing = state.filing(track)
        let packet: FilingPacket
        let questions: [FilingQuestion]
        let catalog: PartnerCatalog
        var joinable: [String] = []
        if let access = self.filing {
            catalog = filing?.opportunity == nil ? access.catalog : filing?.catalog ?? access.catalog
            let maker = PacketMaker(
                company: try complete(state).company.name, channels: .embedded, runtime: access.runtime)
            do {
                let made = try await maker.make(
                    record, for: filing, catalog: catalog, solutions: [], benefit: .chosen(nil),
                    involvement: "Co-Sell", visibility: "Full")
                (packet, questions, joinable) = (made.packet, made.fields, made.joinable)
            } catch let fault as PacketMaker.Fault {
                throw WebError(422, "The record cannot be prepared", fault.description)
            } catch let error as AWSError {
                throw unanswered(error)
            }
        } else {
            catalog = filing?.catalog ?? .sandbox
            (packet, questions) = record.packet(
                over: filing, company: try complete(state).company.name)
        }
        try await engagements.handle(
            .filing(track, .prepare(packet, catalog, questions)), scope, at: moment)
        return joinable
    }

    /// Goes on with an opportunity that Partner Central has already, instead of filing another.
    package func join(_ id: String, _ filing: Filing, _ scope: Scope) async throws {
        guard let worker = filingWorker else { throw WebError.notFound }
        do { try await worker.join(id, filing, scope) } catch let fault as FilingWorker.JoinFault {
            throw WebError(422, "That opportunity cannot be joined", "\(fault)")
        } catch let error as AWSError { throw unanswered(error) }
    }
}
