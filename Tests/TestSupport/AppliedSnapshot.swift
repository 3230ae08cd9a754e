public import Compliance
public import StructuredText

extension Snapshot {
    /// What the pool of the sample company says of itself, applied to moto (`scripts/soc2-fixture` writes the file).
    public static let applied: Snapshot = {
        let bytes = try? Repository.bytes(Repository.root + "/Tests/Infra/snapshot.json")
        let json = bytes.flatMap { try? JSON(parsing: $0) } ?? .null
        return Snapshot(
            account: json["account"]?.text ?? "", regions: (json["regions"]?.items ?? []).compactMap(\.text),
            began: 1_795_990_000_000, ended: 1_795_990_001_000, version: "test",
            responses: (json["responses"]?.items ?? []).map { row in
                let body = row["body"] ?? .null
                return Response(
                    read: row["read"]?.text ?? "", region: row["region"]?.text ?? "",
                    parameters: row["parameters"] ?? .null,
                    outcome: row["outcome"]?.text.flatMap(Outcome.init) ?? .broken,
                    reason: row["reason"]?.text ?? "", at: 0, pages: [Array(body.compact.utf8)],
                    isXML: false, body: body)
            })
    }()

    /// The same with other answers to one question; nil takes an answer away.
    public func with(_ read: String, _ change: (Response) -> Response?) -> Snapshot {
        Snapshot(
            account: account, regions: regions, began: began, ended: ended, version: version,
            responses: responses.compactMap { $0.read == read ? change($0) : $0 })
    }

    /// The same pass, made so many milliseconds later.
    public func later(by milliseconds: Int64) -> Snapshot {
        Snapshot(
            account: account, regions: regions, began: began + milliseconds, ended: ended + milliseconds,
            version: version, responses: responses)
    }

    /// The same with another value of every member of a name in the answers to one question.
    public func setting(_ read: String, _ name: String, to value: JSON?) -> Snapshot {
        with(read) { response in
            let body = response.body.replacing(name, with: value)
            return Response(
                read: response.read, region: response.region, parameters: response.parameters,
                outcome: response.outcome, reason: response.reason, at: 0,
                pages: [Array(body.compact.utf8)], isXML: false, body: body)
        }
    }

    /// The same where one question had another outcome.
    public func answering(_ read: String, _ outcome: Outcome, _ reason: String) -> Snapshot {
        with(read) { response in
            Response(
                read: response.read, region: response.region, parameters: response.parameters,
                outcome: outcome, reason: reason, at: 0, pages: [], isXML: false, body: .object([]))
        }
    }
}

extension JSON {
    /// Every member of a name, at any depth; nil takes it away.
    public func replacing(_ name: String, with value: JSON?) -> JSON {
        switch self {
        case .array(let items): .array(items.map { $0.replacing(name, with: value) })
        case .object(let members):
            .object(
                members.compactMap { member in
                    member.key == name
                        ? value.map { .init(name, $0) }
                        : .init(member.key, member.value.replacing(name, with: value))
                })
        case .null, .bool, .integer, .number, .string: self
        }
    }
}
