internal import PartnerCentral
public import RulePacks
public import StructuredText

/// Where tracks are filed: data, because what Partner Central's benefit catalog holds differs by partner and by day.
public struct Channels: Sendable {
    public struct Channel: Sendable {
        public let track: TrackID
        /// Who files: the founder in AWS's own form, or a partner.
        public let isPartnerFiled: Bool
        /// The program's name in an opportunity's title.
        public let title: String
        /// The program of ListBenefits that the track's benefit bears, when no id is named.
        public let programs: [String]
        public let apnProgram: String?
        /// Benefit ids by catalog.
        public internal(set) var benefits: [String: String]
    }

    struct Work: Sendable {
        let useCase: String
        let need: String
    }

    public private(set) var channels: [Channel]
    let work: [String: Work]
    let competitors: [String: String]
    let products: [String: [String]]

    /// The channels that are compiled in, from `Data/partner-central/channels.yaml`.
    public static let embedded = Channels()

    private init() {
        let node = PartnerCentralRules.document("channels.yaml")
        channels = (node["channels"]?.items ?? []).compactMap(Self.channel)
        var work: [String: Work] = [:]
        for pair in node["work"]?.pairs ?? [] {
            work[pair.key] = Work(
                useCase: pair.value["useCase"]?.text ?? "", need: pair.value["need"]?.text ?? "")
        }
        self.work = work
        var competitors: [String: String] = [:]
        for pair in node["competitors"]?.pairs ?? [] { competitors[pair.key] = pair.value.text }
        self.competitors = competitors
        var products: [String: [String]] = [:]
        for pair in node["products"]?.pairs ?? [] {
            products[pair.key] = pair.value.items?.compactMap(\.text) ?? []
        }
        self.products = products
    }

    private static func channel(_ item: YAMLNode) -> Channel? {
        guard let track = item["track"]?.text.flatMap(TrackID.init) else { return nil }
        var benefits: [String: String] = [:]
        for pair in item["benefits"]?.pairs ?? [] { benefits[pair.key] = pair.value.text }
        return Channel(
            track: track, isPartnerFiled: item["files"]?.text == "partner",
            title: item["title"]?.text ?? track.rawValue,
            programs: item["programs"]?.items?.compactMap(\.text) ?? [], apnProgram: item["apnProgram"]?.text,
            benefits: benefits)
    }

    public func channel(_ track: TrackID) -> Channel? { channels.first { $0.track == track } }

    /// The channels with a partner's own file over them: its tracks take the place of these.
    ///
    /// - Throws: ``Diagnostics`` when the file cannot be read.
    public func adding(_ bytes: [UInt8]) throws(Diagnostics) -> Channels {
        let node = try parseYAML(bytes)
        var out = self
        for item in node["channels"]?.items ?? [] {
            guard let channel = Self.channel(item) else { continue }
            if let place = out.channels.firstIndex(where: { $0.track == channel.track }) {
                if item["files"] == nil {
                    // Only the ids are given.
                    out.channels[place].benefits.merge(channel.benefits) { _, new in new }
                } else {
                    out.channels[place] = channel
                }
            } else {
                out.channels.append(channel)
            }
        }
        return out
    }
}
