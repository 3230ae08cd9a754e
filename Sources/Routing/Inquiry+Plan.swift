internal import Company
public import Planning
public import RulePacks
internal import Units

extension Inquiry {
    /// What routing sees of a company and its plan.
    ///
    /// Needs follow from what the founder stated: SaaS always, security with SOC 2, migration off another platform,
    /// generative AI with a Bedrock feature. The moments are those of credits.md section 9 (M1 to M4).
    ///
    /// - Parameters:
    ///   - excluded: partners that it is not offered to again.
    ///   - competitors: hosts the founder named.
    ///   - waits: whether the founder would rather wait than have who is at work now.
    public init(
        _ plan: Plan, rules: RoutingRules, language: String?, competitors: [String] = [],
        excluded: Set<PartnerID> = [], waits: Bool = false
    ) {
        let company = plan.company
        var needs: Set<Competency> = [.saas]
        if company.plansSOC2 { needs.insert(.security) }
        if company.migratesFrom != nil { needs.insert(.migration) }
        if company.bedrock != nil { needs.insert(.generativeAI) }
        if company.stack.database == .dynamoDB { needs.insert(.data) }
        var moments: [String] = []
        switch company.migratesFrom {
        case .heroku, .render, .vercel: moments.append("M1")
        case .gcp, .azure, .digitalocean: moments.append("M4")
        default: break
        }
        if company.soc2?.dealBlocked == true { moments.append("M2") }
        if company.bedrock != nil { moments.append("M3") }
        let spoken = language.flatMap { rules.language($0) }
        self.init(
            tracks: Inquiry.partnerTracks(plan), needs: needs, moments: moments, country: company.country,
            languages: spoken.map { $0 == "en" ? ["en"] : [$0] } ?? ["en"], stage: company.stage.rawValue,
            host: company.websiteHost, competitors: competitors, excluded: excluded,
            waits: waits)
    }

    /// The tracks of a plan that a partner has to file and that are open to the company, the largest award first.
    public static func partnerTracks(_ plan: Plan) -> [TrackID] {
        var best: [TrackID: (expected: Int128, place: Int)] = [:]
        for pack in plan.packs {
            for (place, track) in pack.tracks.enumerated()
            where track.track.filer == .partner && track.verdict == .eligible {
                let cents = track.award.expected.cents
                if cents > best[track.track.id]?.expected ?? -1 { best[track.track.id] = (cents, place) }
            }
        }
        return best.sorted {
            ($1.value.expected, $0.value.place, $0.key.rawValue) < (
                $0.value.expected, $1.value.place, $1.key.rawValue
            )
        }.map(\.key)
    }
}
