internal import AWSClient
internal import AWSModels
internal import Engagements
public import Filings
public import Persistence
internal import PartnerCentral
internal import RulePacks
internal import StructuredText

extension FilingWorker {
    /// Why an opportunity cannot be joined.
    public struct JoinFault: Error, Sendable, CustomStringConvertible {
        public let description: String
    }

    /// Takes an opportunity that the partner has in Partner Central already for a filing, instead of making another of the same
    /// work: one filed by hand, or one that AWS sent and the partner accepted.
    ///
    /// The record is made again after it: what AWS has locked stays as it is there.
    /// - Throws: ``JoinFault`` when it is another customer's, is closed, or is tied to another filing of the company;
    ///   ``AWSError``.
    public func join(_ id: String, _ filing: Filing, _ scope: Scope) async throws {
        guard id.wholeMatch(of: #/O[0-9]{1,19}/#) != nil else {
            throw JoinFault(description: "\(id.prefix(40)) is no opportunity: write its id, as O1234567")
        }
        let json: JSON
        do { json = try await getOpportunity(id, filing.catalog) } catch let error as AWSError
            where error.kind == .notFound
        {
            throw JoinFault(
                description:
                    "\(id): Partner Central has no such opportunity in the catalog \(filing.catalog.rawValue)"
            )
        }
        guard let modified = json["LastModifiedDate"]?.text,
            let word = json.value(at: "LifeCycle.ReviewStatus")?.text
        else { throw unreadable(selling, "GetOpportunity") }
        let status = ReviewWords.opportunity(word)
        let stage = json.value(at: "LifeCycle.Stage")?.text ?? ""
        guard status != "Rejected", !["Closed Lost", "Launched"].contains(stage) else {
            throw JoinFault(
                description:
                    "\(id) is at its end (\(stage.isEmpty ? status : stage), \(status)): file the track anew")
        }
        let wanted = filing.packet.opportunity
        guard isSameCustomer(json, wanted) else {
            throw JoinFault(
                description: "\(id) is an opportunity of another customer than \(filing.packet.company)"
            )
        }
        let others = try await engagements.load(scope)?.filings.filter {
            $0.track != filing.track && $0.opportunity?.id == id
        }
        if let other = others?.first {
            throw JoinFault(description: "\(id) is the opportunity of \(other.track.rawValue) already")
        }
        let known = Set(ServiceModel.selling.members(of: "CreateOpportunityRequest"))
        let held = JSON.object(
            json.members.filter { known.contains($0.key) && $0.key != "Catalog" && $0.value != .null })
        // Of a draft only what our record says is ours to change; the rest stays as it is there.
        let ours = status == "Pending Submission" ? Self.within(held, wanted) : held
        try await record(
            [
                .joined(id: id, modified: modified, held: ours),
                .observed(seen(json, modified: modified, status: status)),
            ], scope.asWorker, filing.track)
    }

    private static func within(_ held: JSON, _ record: JSON) -> JSON {
        guard case .object(let members) = held, case .object = record else { return held }
        return .object(
            members.compactMap { member in
                record[member.key].map { .init(member.key, within(member.value, $0)) }
            })
    }

    /// By the website where both tell one, else by the name.
    private func isSameCustomer(_ one: JSON, _ other: JSON) -> Bool {
        func text(_ json: JSON, _ name: String) -> String? {
            json.value(at: "Customer.Account.\(name)")?.text?.lowercased()
        }
        func host(_ json: JSON) -> String? {
            text(json, "WebsiteUrl").map { site in
                let bare = site.split(separator: "://").last.map(String.init) ?? site
                let name = bare.split(separator: "/").first.map(String.init) ?? bare
                return name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
            }
        }
        if let a = host(one), let b = host(other) { return a == b }
        return text(one, "CompanyName") == text(other, "CompanyName")
    }
}
