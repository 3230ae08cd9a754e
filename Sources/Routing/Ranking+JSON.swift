internal import RulePacks
public import StructuredText
public import Units

extension Ranking {
    /// The ranking as the log keeps it: who, how many points, of what, and who was kept out by what.
    public var json: JSON {
        .object([
            "version": .integer(version),
            "ranked": .array(
                ranked.map { partner in
                    .object([
                        "partner": .string(partner.partner.text), "score": .integer(partner.score),
                        "terms": .array(
                            partner.terms.map {
                                .object([
                                    "term": .string($0.term.rawValue), "value": .integer($0.value),
                                    "weight": .integer($0.weight), "contribution": .integer($0.contribution),
                                    "text": .string($0.text),
                                ])
                            }),
                    ])
                }),
            "refused": .array(
                refused.map { partner in
                    .object([
                        "partner": .string(partner.partner.text),
                        "filters": .array(
                            partner.filters.map {
                                .object(["filter": .string($0.filter.rawValue), "text": .string($0.text)])
                            }),
                    ])
                }),
        ])
    }

    /// Reads what ``json`` wrote; nil when it is something else.
    public init?(json: JSON) {
        guard let version = json["version"]?.whole else { return nil }
        self.version = version
        ranked = (json["ranked"]?.items ?? []).compactMap { item in
            guard let partner = item["partner"]?.text.flatMap({ PartnerID($0) }) else { return nil }
            return RankedPartner(
                partner: partner,
                terms: (item["terms"]?.items ?? []).compactMap { term in
                    guard let id = term["term"]?.text.flatMap(RoutingTerm.init(rawValue:)),
                        let value = term["value"]?.whole, let weight = term["weight"]?.whole
                    else { return nil }
                    return TermResult(term: id, value: value, weight: weight, text: term["text"]?.text ?? "")
                })
        }
        refused = (json["refused"]?.items ?? []).compactMap { item in
            guard let partner = item["partner"]?.text.flatMap({ PartnerID($0) }) else { return nil }
            return RefusedPartner(
                partner: partner,
                filters: (item["filters"]?.items ?? []).compactMap { failed in
                    guard let id = failed["filter"]?.text.flatMap(RoutingFilter.init(rawValue:)) else {
                        return nil
                    }
                    return FilterResult(filter: id, text: failed["text"]?.text ?? "")
                })
        }
    }

    /// The first few only: what an offer's record needs.
    public func shortened(to count: Int) -> Ranking {
        Ranking(ranked: Array(ranked.prefix(count)), refused: Array(refused.prefix(count)), version: version)
    }

    /// One JSON document of the command's contract.
    public func document(_ rules: RoutingRules, _ inquiry: Inquiry, asOf: Day, changes: [OrderChange]) -> JSON
    {
        .object([
            "schema": "routing-rank/1", "asOf": .string(asOf.text),
            "rulePacks": .array([.string("routing-\(version)")]), "warnings": .array([]),
            "dryRun": .bool(true),
            "inquiry": .object([
                "tracks": .array(inquiry.tracks.map { .string($0.rawValue) }),
                "needs": .array(inquiry.needs.sorted().map { .string($0.rawValue) }),
                "moments": .array(inquiry.moments.map { .string($0) }), "country": .string(inquiry.country),
                "languages": .array(inquiry.languages.map { .string($0) }), "stage": .string(inquiry.stage),
            ]),
            "ranking": json,
            "changes": .array(
                changes.map { .object(["partner": .string($0.partner.text), "text": .string($0.text)]) }),
        ])
    }
}
